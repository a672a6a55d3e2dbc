declare module 'virtual:built-in-corpus' {
  export const articles: import('../article').Article[]
  export const index: import('../packed-index').PackedIndex
}
