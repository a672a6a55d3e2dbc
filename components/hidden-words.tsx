import { texts } from './texts'

/**
 * Words of ours for those who listen, inside words of others. With a direction and language of their own, so that they neither
 * decide `dir=auto` of what surrounds them nor are read out in its language.
 */
export function HiddenWords({ children }: { children: string }) {
  return (
    <span class="hidden" dir={texts.direction} lang={texts.locale}>
      {children}
    </span>
  )
}
