import { useState } from 'preact/hooks'

/** What the last click did, for a live region. Emptied in between, so that the same is heard again when it is done again. */
export function useSaid(): [said: string, say: (words: string) => void] {
  const [said, setSaid] = useState('')
  const say = (words: string) => {
    setSaid('')
    setTimeout(() => setSaid(words))
  }
  return [said, say]
}
