import type { Bytes } from '../index/bytes'
import { BadSegment, Segment } from '../index/segment'
import type { SegmentSource } from '../index/segment-source'
import { writeSegment } from '../index/write-segment'
import type { Pause } from '../pause'
import { MissingFile, type Store, type StoreState } from './store'

/** The segments of a state, or null when one of them is missing or damaged. */
export async function openSegments(store: Store, state: StoreState): Promise<Segment[] | null> {
  try {
    return await Promise.all(state.segments.map(async ({ file, articles }) => {
      const segment = new Segment(await store.openFile(file))
      if (segment.articles !== articles) throw new BadSegment(`${segment.articles} articles, not ${articles}`)
      return segment
    }))
  } catch (error) {
    // A file that cannot be opened for another reason, being locked for one, is not to be written anew.
    if (error instanceof BadSegment || error instanceof MissingFile) return null
    throw error
  }
}

/** Writes a segment into a new file, with a pause every few milliseconds; null when there is no article to write. */
export async function writeSegmentFile(store: Store, sources: SegmentSource[], pause: Pause): Promise<{ segment: Segment; entry: StoreState['segments'][number] } | null> {
  const articles = sources.reduce((sum, { keys }) => sum + keys.length, 0)
  if (articles === 0) return null
  const name = await freeName(store)
  const file = await store.createFile(name)
  try {
    for (const _ of writeSegment(file, sources)) await pause()
  } catch (error) {
    // An open file cannot be removed: it would be in the way of every later attempt.
    await file.close().catch(() => undefined)
    await store.removeFile(name).catch(() => undefined)
    throw error
  }
  await file.close()
  const bytes: Bytes = await store.openFile(name)
  return { segment: new Segment(bytes), entry: { file: name, articles, bytes: bytes.size } }
}

/** Deletes files that a compaction left behind when it was cut short. */
export async function sweepSegments(store: Pick<Store, 'removeFile' | 'fileNames'>, { segments }: StoreState): Promise<void> {
  const known = new Set(segments.map(({ file }) => file))
  for (const file of await store.fileNames()) if (!known.has(file)) await store.removeFile(file)
}

async function freeName(store: Store): Promise<string> {
  const taken = new Set(await store.fileNames())
  let number = 1
  while (taken.has(`segment-${number}`)) number++
  return `segment-${number}`
}
