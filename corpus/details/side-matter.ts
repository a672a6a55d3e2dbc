/**
 * Whether two sentences stand beside two texts and only resemble each other in form: captions of two pictures of a series,
 * credits, lines about two authors, links to two videos. What differs in them is nothing told differently.
 */
export function isSideMatter(here: string, there: string): boolean {
  return SHAPES.some((shape) => {
    const [ours, theirs] = [shape.exec(here), shape.exec(there)]
    return ours !== null && theirs !== null && ours.slice(1).every((part, k) => part !== theirs[k + 1])
  })
}

/** Each with the parts that tell which picture, video or author it is: all of them differ. One figure alone may be a slip of the copyist's. */
const SHAPES: readonly RegExp[] = [
  // "Hide Caption 8 of 24", "Photo 3/12"
  /\b(?:captions?|photos?|pictures?|images?|slides?|bild|foto) (\d{1,3}) ?(?:of|von|de|\/) ?(\d{1,3})\b/iu,
  // "MUST WATCH: Storm relief 02:35": how long a video runs.
  /\b(?:watch|watched|videos?)\b[^\n]{0,200}?[^\d:](\d?\d:\d\d)\s*$/iu,
  // "Ann Brook/Gull Images", "Bo Lind /UPI /Landov"
  /(\p{Lu}[\p{L}.]+ \p{Lu}[\p{L}.]+ ?\/ ?\p{Lu}\p{L}+)/u,
  // "Write to Ann Brook at ann@gull.example"
  /^\W*(?:write to|to contact|contact|email|reach) (\p{Lu}[^@\n]{0,60}) at \S+@/iu,
  // "To find out more about Ann Brook and read features by other writers"
  /\b(?:find out|learn) more about (\p{Lu}[\p{L}. ]{1,40}?) and (?:read|visit)\b/u,
]
