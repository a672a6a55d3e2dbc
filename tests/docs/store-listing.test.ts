import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { catalogue } from '../catalogue'

const docs = new URL('../../docs/', import.meta.url)
const listing = readFileSync(new URL('store-listing.md', docs), 'utf8')

test('the stores are told of every permission, and of none that is not asked for', () => {
  const asked = ['chrome-mv3', 'firefox-mv3'].flatMap((build) => {
    const { permissions } = JSON.parse(readFileSync(new URL(`../.output/${build}/manifest.json`, docs), 'utf8')) as { permissions: string[] }
    return permissions
  })
  const told = [...listing.matchAll(/^\| `(\w+)` \|/gm)].map(([, permission]) => permission)
  expect(told.toSorted()).toEqual([...new Set(asked)].toSorted())
})

test('the summary is the manifest’s own, and the menu’s entries are called as they are', () => {
  const english = catalogue('en')
  for (const key of ['description', 'menuEntrySelection', 'savePage']) expect(listing).toContain(english[key])
})

test('its pictures are there, in the size that stores ask for', () => {
  const pictures = [...listing.matchAll(/\]\((\S+\.png)\)/g)].map(([, file = '']) => new URL(file, docs))
  expect(pictures.length).toBeGreaterThan(0)
  for (const picture of pictures) {
    expect(existsSync(picture)).toBe(true)
    // The header of a PNG file: width and height stand at byte 16 (PNG specification, 11.2.2).
    const header = readFileSync(picture)
    expect([header.readUInt32BE(16), header.readUInt32BE(20)]).toEqual([1280, 800])
  }
})
