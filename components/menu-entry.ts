/** How the check is called in the menu of a page or a selection: what offers it and what explains it must say the same. */
export const MENU_ENTRY = 'Find who else printed this'
