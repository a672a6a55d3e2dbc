import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { Collection } from '../../corpus/collection'
import { ReaderLibrary } from '../../corpus/reader-library'
import { builtInShelf } from '../../corpus/seeds/built-in'
import { BrowserStore } from '../../corpus/stores/browser-store'
import { openedFiles } from '../../corpus/stores/stored-files'
import { serveLibrary } from '../../messages/channel'
import { inTurns } from '../../session/in-turns'
import { onLine } from '../../session/workers'

/** The library in a dedicated worker, the only place where files can be read at any place: however large it is, opening it reads little. */
export default defineUnlistedScript(() => {
  const collection = openedFiles().then((files) => BrowserStore.open(files)).then((store) => Collection.open(store, inTurns))
  const library = new ReaderLibrary(builtInShelf(), collection, inTurns)
  onLine((channel) => serveLibrary(channel, library))
})
