import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { askFirst } from '../../session/first-ask'

/** Wiring only: the first thing the popup runs. */
export default defineUnlistedScript(() => askFirst(location.search))
