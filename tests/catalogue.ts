import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Message } from '../components/texts/voice'

const FOLDER = join(import.meta.dirname, '../public/_locales')

export const LANGUAGES = readdirSync(FOLDER)

/** The words of a language by their keys. */
export function catalogue(language: string): Record<string, string> {
  const entries: Record<string, { message: string }> = JSON.parse(readFileSync(join(FOLDER, language, 'messages.json'), 'utf8'))
  return Object.fromEntries(Object.entries(entries).map(([key, { message }]) => [key, message]))
}

/** What the browsers make of a catalogue: unknown keys are empty, and so are placeholders without words. */
export function messageOf(words: Record<string, string>): Message {
  return (key, substitutions = []) => (words[key] ?? '').replace(/\$([1-9])/g, (_, at: string) => substitutions[Number(at) - 1] ?? '')
}
