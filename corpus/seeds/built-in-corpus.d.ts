declare module 'virtual:built-in-corpus' {
  export const articles: import('../article').Article[]
  /** A segment's bytes, in base 64. */
  export const index: string
}
