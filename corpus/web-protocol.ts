/** Whether an address is of http or https: no other is ever read, stored as an article's, or made a link. */
export function isOfWeb({ protocol }: { protocol: string }): boolean {
  return protocol === 'https:' || protocol === 'http:'
}
