import { allChecks } from '../../session/checks'
import { watchSettings } from '../../session/settings'
import { showBadge } from './badge'
import { paint } from './mark-page'

/** What the reader leaves out is left out at once: on the buttons and the highlights of every tab. */
export function followSettings(): void {
  watchSettings(async ({ noise }) => {
    if (noise === undefined) return
    const checks = await allChecks()
    await Promise.allSettled(checks.flatMap((check) => [showBadge(check), ...(check.shown.length > 0 ? [paint(check, check.shown)] : [])]))
  })
}
