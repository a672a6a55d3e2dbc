import { Window } from 'happy-dom'
import { parseHTML } from 'linkedom'

/** Every DOM that the extraction has to work on, but for the browsers' own. */
export const DOMS: Record<string, (html: string) => Document> = {
  linkedom: (html) => parseHTML(html).document as unknown as Document,
  'happy-dom': (html) => livePage(html),
}

/** A page with ranges, as text is found in; scripts do not run and nothing loads. */
export function livePage(html: string): Document {
  const { document } = new Window({ settings: { disableJavaScriptFileLoading: true, disableCSSFileLoading: true, disableIframePageLoading: true } })
  document.write(html)
  return document as unknown as Document
}
