/** A file that cannot be read to its end, or is damaged. */
export class BadFile extends Error {
  override name = 'BadFile'
  constructor(path: string, cause: unknown) {
    super(`${path}: ${messageOf(cause)}`, { cause })
  }
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
