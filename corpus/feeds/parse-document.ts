import { DOMParser, parseHTML } from 'linkedom'

/*
 * A worker has no DOM, so documents are linkedom's: nothing in them runs or loads. Its XML knows no entities but the five
 * built in, so none can be made to grow.
 */

export function parseHtml(html: string): Document {
  // It makes a document only of what has an `html` element.
  const whole = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`
  return parseHTML(whole).document as unknown as Document
}

export function parseXml(xml: string): XMLDocument {
  return new DOMParser().parseFromString(xml, 'text/xml') as unknown as XMLDocument
}
