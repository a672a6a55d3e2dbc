/**
 * Reads nodes of a hostile page. A form answers `form.parentNode` with its field of that name, a document
 * `document.body` with an image of that name; only the prototypes' own accessors always tell the truth.
 * They are found by climbing from the node itself, since a DOM other than the browser's has no globals.
 */
const known = new WeakMap<object, Map<string, PropertyDescriptor | null>>()

/** The value of a DOM property, whatever the page has named its form fields. */
export function property<N extends Node, K extends keyof N & string>(node: N, name: K): N[K] {
  const inherited = inheritedProperty(node, name)
  // Only DOMs other than the browser's keep data in own fields; they do not name fields after forms.
  if (!inherited) return node[name]
  return inherited.get ? inherited.get.call(node) : inherited.value
}

/** An attribute, read past fields named `getAttribute`. */
export function attribute(element: Element, name: string): string | null {
  return property(element, 'getAttribute').call(element, name)
}

/** Children as they are laid out: a shadow root stands for its host's children, a slot for what is put into it. */
export function shownChildren(element: Element, tag: string): ArrayLike<ChildNode | Node> {
  const shadow = property(element, 'shadowRoot')
  if (shadow) return shadow.childNodes
  if (tag === 'slot' && 'assignedNodes' in element) {
    const assigned = (element as HTMLSlotElement).assignedNodes()
    if (assigned.length > 0) return assigned
  }
  return property(element, 'childNodes')
}

function inheritedProperty(node: object, name: string): PropertyDescriptor | null {
  const prototype: object = Object.getPrototypeOf(node)
  let properties = known.get(prototype)
  if (!properties) known.set(prototype, (properties = new Map()))
  const seen = properties.get(name)
  if (seen !== undefined) return seen
  let found: PropertyDescriptor | null = null
  for (let owner: object | null = prototype; owner && !found; owner = Object.getPrototypeOf(owner)) {
    found = Object.getOwnPropertyDescriptor(owner, name) ?? null
  }
  properties.set(name, found)
  return found
}
