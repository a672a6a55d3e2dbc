import type { NotSelected } from '../../corpus/extract/extract-selection'
import type { Failure, NotArticle, Part, Unsupported } from '../../messages/contract'
import type { Notice, Voice } from './voice'

/** States that are no result. */
export function noticeTexts({ say, notice }: Voice) {
  const menuEntry = { page: say('menuEntry'), selection: say('menuEntrySelection') } satisfies Record<Part, string>
  /** Where no article is found, there may still be one that the reader sees. */
  const orSelect = ({ title, help }: Notice): Notice => ({ title, help: `${help} ${say('orSelect')}` })
  const unselected = (key: 'noSelection' | 'shortSelection') => `${notice(key).title} ${say('selectFirst')}`
  return {
    menuEntry,
    working: notice('working'),
    unchecked: notice('unchecked'),
    unsupported: {
      'browser-page': notice('unsupportedBrowserPage'),
      'reader-view': notice('unsupportedReaderView'),
      'extension-page': notice('unsupportedExtensionPage'),
      store: notice('unsupportedStore'),
      pdf: notice('unsupportedPdf'),
      file: notice('unsupportedFile'),
      other: notice('unsupportedOther'),
    } satisfies Record<Unsupported, Notice>,
    notArticle: {
      'no-text': orSelect(notice('noText')),
      'too-short': orSelect(notice('tooShort')),
      'front-page': orSelect(notice('frontPage')),
      'no-selection': notice('noSelection'),
      'short-selection': notice('shortSelection'),
    } satisfies Record<NotArticle, Notice>,
    failed: {
      'too-large': notice('tooLarge'),
      extraction: notice('extraction'),
      matching: notice('matching'),
      reload: notice('reload'),
      'no-access': notice('noAccess'),
    } satisfies Record<Failure, Notice>,
    retry: say('retry'),
    wholePage: say('wholePage'),
    checkSelection: say('checkSelection'),
    notTheArticle: say('notTheArticle'),
    unselected: { 'no-selection': unselected('noSelection'), 'short-selection': unselected('shortSelection') } satisfies Record<NotSelected, string>,
  }
}
