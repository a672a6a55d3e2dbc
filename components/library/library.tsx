import '../style.css'
import './library.css'
import { PageTitle } from '../page-title'
import { texts } from '../texts'
import { ArticleList } from './article-list'
import { Feeds } from '../feeds/feeds'
import type { FeedsActions, FeedsView } from '../feeds/feeds-view'
import { BackupLine } from './backup-line'
import { CutOffLine } from './cut-off-line'
import { LibraryTools } from './library-tools'
import type { LibraryActions, LibraryView } from './library-view'
import { SaidLine } from './said-line'
import { useDroppedFile } from './use-dropped-file'
import { WorkBar } from './work-bar'

export interface LibraryProps extends LibraryActions {
  view: LibraryView
  feeds: FeedsActions & { view: FeedsView }
}

/** What the reader keeps: how much that is, the way in and out, and all of it to be searched and deleted. */
export function Library({ view, feeds, ...actions }: LibraryProps) {
  const { size, bytes, broken, backup, cutOff, work, said, read } = view
  const { title, holds, builtIn, onDisk, empty } = texts.library
  const dropping = useDroppedFile(actions.onImport)
  return (
    <main class={dropping ? 'own-page library dropping' : 'own-page library'}>
      <PageTitle title={title} />
      {broken && (
        <p class="library-said" role="alert">
          {texts.library.failed[broken]}
        </p>
      )}
      {size && (
        <p class="library-size">
          <strong>{holds(size.articles)}</strong> {bytes !== null && `· ${onDisk(bytes, size.indexBytes)}`} <span class="help">{builtIn(size.builtIn)}</span>
        </p>
      )}
      {size?.articles === 0 && (
        <section class="library-empty">
          <h2>{empty.title}</h2>
          <p>{empty.help}</p>
        </section>
      )}
      {size && <LibraryTools articles={size.articles} busy={work !== null} onImport={actions.onImport} onExport={actions.onExport} onDeleteAll={actions.onDeleteAll} />}
      <Feeds {...feeds} />
      {cutOff && <CutOffLine cutOff={cutOff} busy={work !== null} onKeep={actions.onKeepCutOff} onTakeBack={actions.onTakeBackCutOff} />}
      {backup && size !== null && size.articles > 0 && <BackupLine backup={backup} busy={work !== null} onExport={actions.onExport} onNotNow={actions.onNotNow} />}
      <WorkBar work={work} onCancel={actions.onCancel} />
      <SaidLine said={said} onUndo={actions.onUndo} onDismiss={actions.onDismiss} />
      {size !== null && size.articles > 0 && (
        <>
          {read < 1 && <progress class="list-progress" value={read} aria-label={texts.library.list} />}
          <ArticleList view={view} onQuery={actions.onQuery} onDelete={actions.onDelete} />
        </>
      )}
    </main>
  )
}
