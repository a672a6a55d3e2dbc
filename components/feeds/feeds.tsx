import { useEffect, useState } from 'preact/hooks'
import './feeds.css'
import { FileButton } from '../file-button'
import { SafeLink } from '../safe-link'
import { texts } from '../texts'
import type { FeedReading, FeedsActions, FeedsView, Subscription } from './feeds-view'

/** More to choose from one by one would hide what stands below. */
const MOST_CHOICES = 20

/** Feeds whose new articles come into the library by themselves. */
export function Feeds({ view: { subscriptions, reading, suggested, asking, choices, said }, ...actions }: FeedsActions & { view: FeedsView }) {
  if (subscriptions === null) return null
  const { title, help, readNow, stop, importList, exportList } = texts.feeds
  return (
    <section class="feeds" aria-labelledby="feeds-title">
      <h2 id="feeds-title">{title}</h2>
      <p class="help">{help}</p>
      <AddressForm subscriptions={subscriptions.length} suggested={suggested} busy={asking} onSubscribe={actions.onSubscribe} />
      <p role="status">{asking ? texts.feeds.asking : said !== null && said.what !== 'failed' && texts.feeds.said(said)}</p>
      <p role="alert">{said?.what === 'failed' && texts.feeds.failed[said.why]}</p>
      {choices.length > 0 && (
        <div class="feed-choices">
          <p>{texts.feeds.choose(choices.length)}</p>
          {choices.length > 1 && (
            <button type="button" class="button" disabled={asking} onClick={actions.onSubscribeAll}>
              {texts.feeds.subscribeAll(choices.length)}
            </button>
          )}
          <ul>
            {choices.slice(0, MOST_CHOICES).map((choice) => (
              <li key={choice.address}>
                <button type="button" class="button" disabled={asking} onClick={() => actions.onSubscribe(choice.address)}>
                  {texts.feeds.subscribeTo(choice.title || choice.address)}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      {subscriptions.length > 0 && (
        <ul class="subscriptions">
          {subscriptions.map((each) => (
            <Entry key={each.address} subscription={each} reading={reading?.address === each.address ? reading : null} {...actions} />
          ))}
        </ul>
      )}
      <div class="feed-tools">
        {subscriptions.length > 0 && (
          <button type="button" class="button" onClick={reading === null ? actions.onReadNow : actions.onStop}>
            {reading === null ? readNow : stop}
          </button>
        )}
        <FileButton words={importList} class="quiet-button" accept=".opml,.xml,text/x-opml,text/xml,application/xml" disabled={asking} onFile={actions.onImport} />
        {subscriptions.length > 0 && (
          <button type="button" class="quiet-button" onClick={actions.onExport}>
            {exportList}
          </button>
        )}
      </div>
    </section>
  )
}

function AddressForm({ subscriptions, suggested, busy, onSubscribe }: { subscriptions: number; suggested: string; busy: boolean; onSubscribe(address: string): void }) {
  const [typed, setTyped] = useState<string | null>(null)
  const address = typed ?? suggested
  // What was subscribed to needs not be typed any more.
  useEffect(() => setTyped(null), [subscriptions])
  return (
    <form
      class="feed-address"
      onSubmit={(event) => {
        event.preventDefault()
        if (address.trim() !== '') onSubscribe(address)
      }}
    >
      <label for="feed-address" class="help">
        {texts.feeds.address}
      </label>
      <input id="feed-address" type="text" inputMode="url" dir="ltr" autocomplete="off" spellcheck={false} value={address} onInput={(event) => setTyped(event.currentTarget.value)} />
      <button type="submit" class="button" disabled={busy}>
        {texts.feeds.subscribe}
      </button>
    </form>
  )
}

function Entry({ subscription, reading, onAllow, onUnsubscribe }: { subscription: Subscription; reading: FeedReading | null } & FeedsActions) {
  const { address, kept, read, needs, failed } = subscription
  const title = subscription.title || new URL(address).hostname
  const needsLeave = needs.length > 0 || failed?.why === 'no-access'
  return (
    <li>
      <div class="entry">
        <h3>
          <bdi>{title}</bdi>
        </h3>
        <p class="help">
          {texts.feeds.kept(kept)} · {texts.feeds.readAt(read)} · <SafeLink url={address} />
        </p>
        {reading && <Progress reading={reading} />}
        {reading === null && failed !== null && <p class="feed-failed">{texts.feeds.failed[failed.why]}</p>}
        {reading === null && needs.length > 0 && <p>{texts.feeds.needs(needs.map(hostOf))}</p>}
        {reading === null && needsLeave && (
          <button type="button" class="button" onClick={() => onAllow(subscription)}>
            {texts.feeds.allow(needs.length)}
          </button>
        )}
      </div>
      <button type="button" class="quiet-button" aria-label={texts.feeds.unsubscribeNamed(title)} onClick={() => onUnsubscribe(subscription)}>
        {texts.feeds.unsubscribe}
      </button>
    </li>
  )
}

function Progress({ reading: { done, of } }: { reading: FeedReading }) {
  return (
    <label class="feed-reading">
      <span class="help">{texts.feeds.reading}</span> {of > 0 ? <progress value={done} max={of} /> : <progress />}
    </label>
  )
}

/** Of a match pattern for one site. */
function hostOf(site: string): string {
  return site.replace(/^\*:\/\/(?:\*\.)?|\/\*$/g, '')
}
