import { vi } from 'vitest'
import { type FeedsActions, type FeedsView, NO_FEEDS } from '../../../components/feeds/feeds-view'

/** Feeds for a view, none of them unless told; what is done is noted in its functions. */
export function feedsOf(more: Partial<FeedsView> = {}): FeedsActions & { view: FeedsView } {
  return {
    view: { ...NO_FEEDS, subscriptions: [], ...more },
    onSubscribe: vi.fn<FeedsActions['onSubscribe']>(),
    onSubscribeAll: vi.fn<() => void>(),
    onUnsubscribe: vi.fn<FeedsActions['onUnsubscribe']>(),
    onAllow: vi.fn<FeedsActions['onAllow']>(),
    onReadNow: vi.fn<() => void>(),
    onStop: vi.fn<() => void>(),
    onImport: vi.fn<FeedsActions['onImport']>(),
    onExport: vi.fn<() => void>(),
  }
}
