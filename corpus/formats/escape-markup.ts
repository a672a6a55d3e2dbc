const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** A text as it stands in HTML and XML, between elements or in a quoted attribute. NUL, which neither can hold, becomes U+FFFD. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char).replaceAll('\0', '\uFFFD')
}
