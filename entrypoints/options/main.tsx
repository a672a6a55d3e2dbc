import { render } from 'preact'
import { browser } from 'wxt/browser'
import { Options } from '../../components/options/options'
import { texts } from '../../components/texts'
import { askBackground } from '../../messages/ask'
import { forgetBackup } from '../../session/backup'
import { changeSettings, DEFAULT_SETTINGS, settings, watchSettings } from '../../session/settings'
import { shortcuts } from '../../session/shortcuts'
import { speakInPage } from '../../session/speak-in-page'
import { shortcutPage } from './shortcut-page'

speakInPage(document)
document.title = texts.options.pageTitle
const root = document.getElementById('view')
if (root !== null) await show(root)

async function show(view: HTMLElement): Promise<void> {
  let now = await settings()
  let forgotten = false
  let keys = await shortcuts()
  const draw = () =>
    render(
      <Options
        {...now}
        shortcuts={keys}
        version={browser.runtime.getManifest().version}
        forgotten={forgotten}
        onNoise={(noise) => change({ noise })}
        onContextMenu={(contextMenu) => change({ contextMenu })}
        onBackupAfter={(backupAfter) => change({ backupAfter })}
        onShortcuts={shortcutPage()}
        onForget={forget}
        onLibrary={() => void browser.tabs.create({ url: browser.runtime.getURL('/library.html') })}
        onReset={() => {
          change(DEFAULT_SETTINGS)
          void forgetBackup()
        }}
      />,
      view,
    )
  const change = (chosen: Partial<typeof now>) => {
    // Drawn before it is stored: a slider must not wait for the disk.
    now = { ...now, ...chosen }
    draw()
    void changeSettings(chosen)
  }
  async function forget(): Promise<void> {
    await askBackground('forgetAll', {})
    forgotten = true
    draw()
  }
  draw()
  watchSettings((changed) => {
    now = { ...now, ...changed }
    draw()
  })
  // Shortcuts are changed on a page of the browser, from which the reader comes back.
  document.addEventListener('visibilitychange', async () => {
    keys = await shortcuts()
    draw()
  })
}
