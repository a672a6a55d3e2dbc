import '../../components/style.css'
import '../../components/popup/popup.css'

/** Longer no popup waits for its first frame; one that nobody sees has none. In milliseconds. */
const LONGEST_WAIT = 100

/**
 * The browser shows a popup once its page has loaded. So the page is nothing but its frame and the style of that; what draws the answer
 * is loaded after the first frame, while the questions of the first script are under way.
 */
addEventListener('load', () => {
  const load = () => void import('./open-popup')
  requestAnimationFrame(() => setTimeout(load))
  setTimeout(load, LONGEST_WAIT)
})
