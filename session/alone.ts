/** Does what reads, changes and writes something stored while nothing else of the extension does that, in whichever page: of two changes at once none is lost. */
export function alone<T>(name: string, work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(name, work)
}
