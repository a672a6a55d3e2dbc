import { useRef } from 'preact/hooks'

interface FileButtonProps {
  /** Of the button, and of the field behind it. */
  words: string
  class: string
  /** Endings and types that are offered, as in the `accept` of a file field. */
  accept: string
  disabled: boolean
  onFile(file: File): void
}

/** A button that opens the browser's own file picker. */
export function FileButton({ words, class: name, accept, disabled, onFile }: FileButtonProps) {
  const picker = useRef<HTMLInputElement>(null)
  return (
    <>
      <button type="button" class={name} disabled={disabled} onClick={() => picker.current?.click()}>
        {words}
      </button>
      <input
        ref={picker}
        type="file"
        class="hidden"
        tabIndex={-1}
        aria-label={words}
        accept={accept}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? []
          if (file) onFile(file)
          // The same file can be chosen again.
          event.currentTarget.value = ''
        }}
      />
    </>
  )
}
