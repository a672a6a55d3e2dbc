import type catalogue from '../../public/_locales/en/messages.json'

/** What every catalogue in `public/_locales` holds. A plural is one key for each of its language's categories: `passageCount_one`. */
export type Key = keyof typeof catalogue
type Before<Ending extends string, Any> = Any extends `${infer Base}${Ending}` ? Base : never
export type PluralKey = Before<'_other', Key>
type NoticeKey = Before<'Title', Key> & Before<'Help', Key>

/** The words under a key, `$1` and so on replaced; empty when there are none. What `i18n.getMessage` of the browsers does. */
export type Message = (key: string, words?: string[]) => string

/** What a state that is no result says, and what the reader can do about it. */
export interface Notice {
  title: string
  help: string
}

/** One language's words, numbers and dates. */
export interface Voice {
  /** BCP 47 tag that numbers and dates follow, and screen readers are told. */
  locale: string
  direction: 'ltr' | 'rtl'
  say(key: Key, ...words: string[]): string
  /** The form for an amount; `$1` is the amount, `words` come behind it. */
  count(key: PluralKey, amount: number, ...words: string[]): string
  /** `…Title` and `…Help` of a key. */
  notice(key: NoticeKey): Notice
  number(amount: number): string
  /** Never 0 % of something that is there, never 100 % of something that is not whole. */
  percent(share: number): string
  /** A day `YYYY-MM-DD`, or the words for one that is unknown. */
  day(date: string | null): string
  list(items: string[]): string
  /** At the start of a sentence. */
  capital(words: string): string
}

/**
 * A catalogue and the browser's own knowledge of its language. Where the catalogue is of the interface's language, the interface's
 * region decides on numbers and dates (`en-GB`); where it is a fallback, mixing two languages in one sentence would be worse.
 */
export function makeVoice(message: Message, interfaceLanguage: string): Voice {
  const language = message('locale')
  const locale = interfaceLanguage.split('-', 1)[0] === language ? interfaceLanguage : language
  const plurals = onceAsked(() => new Intl.PluralRules(locale))
  const numbers = onceAsked(() => new Intl.NumberFormat(locale))
  const percents = onceAsked(() => new Intl.NumberFormat(locale, { style: 'percent' }))
  const days = onceAsked(() => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }))
  const lists = onceAsked(() => new Intl.ListFormat(locale, { type: 'conjunction' }))

  const say = (key: Key, ...words: string[]) => message(key, words)
  return {
    locale,
    direction: message('direction') === 'rtl' ? 'rtl' : 'ltr',
    say,
    count(key, amount, ...words) {
      const all = [numbers().format(amount), ...words]
      return message(`${key}_${plurals().select(amount)}`, all) || message(`${key}_other`, all)
    },
    notice: (key) => ({ title: say(`${key}Title`), help: say(`${key}Help`) }),
    number: (amount) => numbers().format(amount),
    percent(share) {
      if (!(share > 0)) return percents().format(0)
      if (share < 0.01) return say('percentUnder', percents().format(0.01))
      if (share > 0.99 && share < 1) return say('percentOver', percents().format(0.99))
      return percents().format(Math.min(share, 1))
    },
    day(date) {
      const time = date ? Date.parse(`${date}T00:00:00Z`) : Number.NaN
      return Number.isNaN(time) ? say('dateUnknown') : days().format(time)
    },
    list: (items) => lists().format(items),
    capital: (words) => words.charAt(0).toLocaleUpperCase(locale) + words.slice(1),
  }
}

/** The browser's knowledge of a language takes milliseconds to open, and few pages need all of it. */
function onceAsked<T>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}
