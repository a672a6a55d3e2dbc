import type { Reading } from '../text/reading'
import { isFunctionWord } from '../text/function-words'
import { tokensOf } from './tokens'

/**
 * The abbreviations a text spells out itself: "the Federal Bureau of Investigation (FBI)" gives `fbi` and
 * `federal bureau investigation` one key. Read off capitals in brackets whose letters begin the words before them.
 */
export function definedNames(...readings: Reading[]): Map<string, string> {
  const defined = new Map<string, string>()
  for (const reading of readings) {
    const tokens = tokensOf(reading)
    for (let at = 1; at < tokens.length; at++) {
      const token = tokens[at]
      if (!token || !token.acronym || !/\(["“]?$/.test(token.before) || token.key.length > 8) continue
      const name = namedBefore(at, token.key)
      if (name) for (const form of [token.key, name]) defined.set(form, token.key)
    }

    function namedBefore(at: number, letters: string): string | null {
      const parts: string[] = []
      let left = letters.length
      for (let i = at - 1; i >= Math.max(0, at - letters.length * 2) && left > 0; i--) {
        const key = tokens[i]?.key ?? ''
        if (isFunctionWord(key) && key[0] !== letters[left - 1]) continue
        if (key[0] !== letters[left - 1]) return null
        if (!isFunctionWord(key)) parts.unshift(key)
        left--
      }
      return left === 0 && parts.length > 1 ? parts.join(' ') : null
    }
  }
  return defined
}
