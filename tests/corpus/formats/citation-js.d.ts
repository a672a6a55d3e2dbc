/** Citation.js, the independent reader of our citations, ships no types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(source: unknown, options: { forceType: string })
    data: Record<string, unknown>[]
  }
}
declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-ris'
