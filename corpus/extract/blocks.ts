/** An element around text, as plain data that outlives what Readability does to its copy of the page. */
export interface Box {
  tag: string
  parent: Box | null
  depth: number
  /** Words of class, id, role and the like, lower case, parted by spaces: what the page says of itself. */
  hints: string
  /** Holds a picture, video or embedded page, at any depth. */
  media: boolean
}

/** A paragraph, heading, list item, caption …: text no block boundary runs through. */
export interface Block {
  text: string
  /** The innermost element that holds all of it. */
  box: Box
  /** How many of its characters are links. */
  linked: number
  /** Its stretch of the text nodes the collector was given: half-open, counted from 0. */
  nodes: [first: number, end: number]
}

const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q ruby s samp slot small span strike ' +
    'strong sub sup time tt u var wbr'
  ).split(' '),
)

/** Custom elements are inline unless styled; where they wrap blocks, those part the text anyway. */
export const isInline = (tag: string): boolean => INLINE.has(tag) || tag.includes('-')

/** What a block is, `p` or `h2` say, whatever inline elements its text is in. */
export function kindOf(block: Block): string {
  let { box } = block
  while (box.parent && isInline(box.tag)) box = box.parent
  return box.tag
}

export const isHeading = (block: Block): boolean => /^h[1-6]$/.test(kindOf(block))

/** Elements nested deeper stand beside the one at this depth: no page needs more, and much work is by depth. */
export const MAX_DEPTH = 100

export interface BlockCollector {
  open(tag: string, hints: string, isLink: boolean): void
  close(tag: string): void
  text(data: string): void
  /** A picture, video or embedded page stands here. */
  media(): void
  /** Ends the last block and returns all, in document order. */
  finish(): Block[]
}

/** Cuts a stream of elements and text into blocks, as a browser would lay them out without styles. */
export function collectBlocks(): BlockCollector {
  const blocks: Block[] = []
  let box: Box | null = null
  const around: (Box | null)[] = []
  const links: boolean[] = []
  let inLinks = 0
  let parts: string[] = []
  let holder: Box | null = null
  let linked = 0
  let breaks = 0
  let given = 0
  let first = 0

  const flush = (): void => {
    const text = plainText(parts.join(''))
    if (text && holder) blocks.push({ text, box: holder, linked: Math.min(linked, text.length), nodes: [first, given] })
    parts = []
    holder = null
    linked = 0
    breaks = 0
    first = given
  }

  return {
    open(tag, hints, isLink) {
      if (tag === 'br') {
        // Two line breaks part paragraphs, one is only a line.
        if (++breaks > 1) flush()
        else parts.push(' ')
      } else if (!isInline(tag)) flush()
      links.push(isLink)
      if (isLink) inLinks++
      around.push(box)
      const parent: Box | null = box && box.depth >= MAX_DEPTH ? box.parent : box
      box = { tag, parent, depth: parent ? parent.depth + 1 : 0, hints, media: false }
    },
    close(tag) {
      if (tag !== 'br' && !isInline(tag)) flush()
      if (links.pop()) inLinks--
      box = around.pop() ?? null
    },
    text(data) {
      parts.push(data)
      given++
      if (!/\S/.test(data)) return
      breaks = 0
      holder = holder ? sharedBox(holder, box) : box
      if (inLinks > 0) linked += plainText(data).length
    },
    media() {
      for (let holding = box; holding && !holding.media; holding = holding.parent) holding.media = true
    },
    finish() {
      flush()
      return blocks
    },
  }
}

/** One line: white space collapsed, control characters dropped; all else as printed. */
export function plainText(data: string): string {
  // oxlint-disable-next-line no-control-regex
  return data.replace(/\s+/g, ' ').replace(/[\0-\x1f\x7f]+/g, '').trim()
}

/** The innermost box around both. */
function sharedBox(a: Box | null, b: Box | null): Box | null {
  while (a && b && a !== b) {
    if (a.depth >= b.depth) a = a.parent
    else b = b.parent
  }
  return a && b ? a : null
}
