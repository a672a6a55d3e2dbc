import '../style.css'
import './options.css'
import type { ComponentChildren } from 'preact'
import { BACKUP_AFTER, type BackupAfter } from '../backup'
import type { Noise } from '../noise'
import { NoiseControls } from '../noise-controls'
import { PageTitle } from '../page-title'
import { texts } from '../texts'

export interface Shortcut {
  command: string
  /** As the browser writes it; empty when the command has none. */
  keys: string
}

export interface OptionsProps {
  noise: Noise
  contextMenu: boolean
  backupAfter: BackupAfter
  shortcuts: Shortcut[]
  version: string
  /** All results have just been forgotten. */
  forgotten: boolean
  onNoise(noise: Noise): void
  onContextMenu(offered: boolean): void
  onBackupAfter(after: BackupAfter): void
  /** Opens the browser's own page for shortcuts, where a page may. */
  onShortcuts?: (() => void) | undefined
  onForget(): void
  onLibrary(): void
  /** Sets everything back to how it came. */
  onReset(): void
}

/** Everything a reader can choose, and what Crossread does with it. */
export function Options(props: OptionsProps) {
  const { noise, contextMenu, backupAfter, shortcuts, version, forgotten, onNoise, onContextMenu, onBackupAfter, onShortcuts, onForget, onLibrary, onReset } = props
  const { sensitivity, menu, keys, language, data, about, reset, title } = texts.options
  return (
    <main class="own-page options">
      <PageTitle title={title} />
      <Section id="sensitivity" title={sensitivity.title}>
        <p class="help">{sensitivity.help}</p>
        <NoiseControls noise={noise} onNoise={onNoise} />
      </Section>
      <Section id="menu" title={menu.title}>
        <label class="toggle">
          <input type="checkbox" checked={contextMenu} onChange={(event) => onContextMenu(event.currentTarget.checked)} />
          {menu.offer}
        </label>
      </Section>
      <Section id="keys" title={keys.title}>
        <dl class="shortcuts">
          {shortcuts.map(({ command, keys: pressed }) => (
            <div key={command}>
              <dt>{texts.options.commands[command] ?? command}</dt>
              <dd>{pressed === '' ? <span class="help">{keys.none}</span> : <kbd>{pressed}</kbd>}</dd>
            </div>
          ))}
        </dl>
        <p class="help">{keys.help}</p>
        {onShortcuts && (
          <button type="button" class="button" onClick={onShortcuts}>
            {keys.change}
          </button>
        )}
      </Section>
      <Section id="data" title={data.title}>
        <p>{data.help}</p>
        <button type="button" class="button" onClick={onForget}>
          {data.forget}
        </button>
        <p>{data.library}</p>
        <label class="choice">
          {texts.backup.title}
          <select value={String(backupAfter)} onChange={(event) => onBackupAfter(BACKUP_AFTER[event.currentTarget.selectedIndex] ?? 0)}>
            {BACKUP_AFTER.map((after) => (
              <option key={after} value={after}>
                {texts.backup.after(after)}
              </option>
            ))}
          </select>
        </label>
        <button type="button" class="button" onClick={onLibrary}>
          {texts.keep.library}
        </button>
        <p role="status" class="help">
          {forgotten && data.forgotten}
        </p>
      </Section>
      <Section id="language" title={language.title}>
        <p>{language.help}</p>
      </Section>
      <Section id="about" title={about.title}>
        <p>{about.help(version)}</p>
        <button type="button" class="button" onClick={onReset}>
          {reset}
        </button>
      </Section>
    </main>
  )
}

function Section({ id, title, children }: { id: string; title: string; children: ComponentChildren }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  )
}
