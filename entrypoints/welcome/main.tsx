import { render } from 'preact'
import { texts } from '../../components/texts'
import { Welcome } from '../../components/welcome/welcome'
import { askBackground } from '../../messages/ask'
import { shortcuts } from '../../session/shortcuts'
import { speakInPage } from '../../session/speak-in-page'

speakInPage(document)
document.title = texts.welcome.pageTitle
const root = document.getElementById('view')
if (root !== null) await show(root)

async function show(view: HTMLElement): Promise<void> {
  const commands = await shortcuts().catch(() => [])
  const keys = commands.find(({ command }) => command === '_execute_action')?.keys ?? ''
  render(<Welcome demo={undefined} keys={keys} />, view)
  const demo = await askBackground('demo', {}).catch(() => null)
  render(<Welcome demo={demo} keys={keys} />, view)
}
