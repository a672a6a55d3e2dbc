import { texts } from '../texts'
import { CitationPart } from './citation-part'
import { type SavedFile, saveFile } from './save-file'
import { type FileKind, savedFile } from './saved-files'
import type { TakeAlongProps } from './take-along'
import { useSaid } from './use-said'

/** Reports, data and citations of one check; the last line says what the last click did. */
export function TakeAlongMenu({ check, whole }: TakeAlongProps) {
  const [said, say] = useSaid()
  const save = async (file: SavedFile) => {
    await saveFile(document, file)
    say(texts.takeAlong.saved(file.name))
  }
  const copy = (what: string, text: string) =>
    void navigator.clipboard.writeText(text).then(
      () => say(texts.takeAlong.copied(what)),
      () => say(texts.takeAlong.notCopied),
    )
  const groups: [string, [FileKind, string][]][] = [
    [
      texts.takeAlong.report,
      [
        ['html', texts.takeAlong.saveHtml],
        ['markdown', texts.takeAlong.saveMarkdown],
      ],
    ],
    [
      texts.takeAlong.data,
      [
        ['passages', texts.takeAlong.savePassages],
        ['differences', texts.takeAlong.saveDifferences],
        ['annotations', texts.takeAlong.saveAnnotations],
      ],
    ],
  ]
  return (
    <div class="take-along-menu">
      {groups.map(([name, kinds]) => (
        <div key={name} role="group" aria-label={name}>
          <p class="help" aria-hidden="true">
            {name}
          </p>
          {kinds.map(([kind, label]) => (
            <button key={kind} type="button" class="button" onClick={() => void save(savedFile(kind, check, whole, new Date()))}>
              {label}
            </button>
          ))}
        </div>
      ))}
      <CitationPart check={check} whole={whole} onCopy={copy} onSave={(file) => void save(file)} />
      <p class="said" role="status">
        {said}
      </p>
    </div>
  )
}
