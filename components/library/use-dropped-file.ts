import { useEffect, useRef, useState } from 'preact/hooks'

/** Takes a file that is dropped anywhere on the page. @returns whether one is held over it */
export function useDroppedFile(onFile: (file: File) => void): boolean {
  const [held, setHeld] = useState(false)
  const take = useRef(onFile)
  take.current = onFile
  useEffect(() => {
    const ended = new AbortController()
    const { signal } = ended
    document.addEventListener('dragover', (event) => {
      // Without this the browser leaves our page for the file.
      event.preventDefault()
      setHeld(true)
    }, { signal })
    document.addEventListener('dragleave', () => setHeld(false), { signal })
    document.addEventListener('drop', (event) => {
      event.preventDefault()
      setHeld(false)
      const [file] = event.dataTransfer?.files ?? []
      if (file) take.current(file)
    }, { signal })
    return () => ended.abort()
  }, [])
  return held
}
