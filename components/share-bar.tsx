import { texts } from './texts'

/** A share (0..1) as a number with its meaning, and as a bar beside it. */
export function ShareBar({ share, of }: { share: number; of: string }) {
  return (
    <p class="share">
      <span class="share-number">{texts.percent(share)}</span> <span class="share-of">{of}</span>
      <svg class="share-bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
        <rect class="track" width="100" height="4" />
        <rect class="fill" width={Math.min(100, Math.max(0, share * 100)) || 0} height="4" />
      </svg>
    </p>
  )
}
