/**
 * A document's text as it is read aloud: a line a block, what is hidden from the eye but spoken kept in its sentence,
 * what is shown twice for the eye said once. Runs inside the page, so it must stand alone.
 */
export function spokenText(): string {
  let text = ''
  const speak = (node: Node): void => {
    if (node instanceof Text) {
      text += node.data.replace(/\s+/g, ' ')
      return
    }
    if (!(node instanceof Element) || node.getAttribute('aria-hidden') === 'true') return
    const { display, position, visibility } = getComputedStyle(node)
    if (display === 'none' || visibility === 'hidden') return
    const ownLine = !display.startsWith('inline') && position === 'static'
    if (ownLine) text += '\n'
    node.childNodes.forEach(speak)
    if (ownLine) text += '\n'
  }
  speak(document.body)
  return text
    .split('\n')
    .map((line) => line.replace(/ +/g, ' ').trim())
    .filter(Boolean)
    .join('\n')
}
