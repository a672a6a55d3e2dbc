import { texts } from '../texts'

/** The page and one article; the page and all of them, word under word; what they tell differently. */
export type CompareView = 'pair' | 'all' | 'facts'
export const COMPARE_VIEWS: readonly CompareView[] = ['pair', 'all', 'facts']

/** Which of the three is shown. */
export function ViewSwitch({ view, onView }: { view: CompareView; onView(view: CompareView): void }) {
  return (
    <fieldset class="view-switch">
      <legend class="hidden">{texts.compare.views}</legend>
      {COMPARE_VIEWS.map((each) => (
        <label key={each}>
          <input type="radio" name="view" checked={each === view} onChange={() => onView(each)} />
          <span>{texts.compare.view[each]}</span>
        </label>
      ))}
    </fieldset>
  )
}
