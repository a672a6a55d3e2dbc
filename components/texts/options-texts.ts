import type { Voice } from './voice'

/** The options page, and the names of the commands. */
export function optionsTexts({ say }: Voice) {
  const menuEntry = say('menuEntrySelection')
  return {
    pageTitle: say('optionsTitle'),
    title: say('options'),
    sensitivity: { title: say('optionsSensitivity'), help: say('optionsSensitivityHelp') },
    menu: { title: say('optionsMenu'), offer: say('optionsMenuOffer', menuEntry) },
    keys: { title: say('optionsKeys'), help: say('optionsKeysHelp'), change: say('optionsKeysChange'), none: say('optionsNoKey') },
    /** Where the browser has no words for a command itself, which is opening the popup and Firefox's sidebar. */
    commands: {
      _execute_action: say('commandPopup'),
      _execute_sidebar_action: say('commandPanel'),
      'check-selection': say('commandSelection'),
      'next-passage': say('commandNext'),
      'open-panel': say('commandPanel'),
    } as Record<string, string>,
    language: { title: say('optionsLanguage'), help: say('optionsLanguageHelp') },
    data: { title: say('optionsData'), help: say('optionsDataHelp'), library: say('optionsDataLibrary'), forget: say('optionsForget'), forgotten: say('optionsForgotten') },
    about: { title: say('optionsAbout'), help: (version: string) => say('optionsAboutHelp', version) },
    reset: say('optionsReset'),
  }
}
