import { beforeEach, describe, expect, test } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { backupDue, backupDueOnce, forgetBackup, noteExport, noteSave, putOffBackup } from '../../session/backup'
import { changeSettings } from '../../session/settings'

beforeEach(() => fakeBrowser.reset())

async function save(pages: number): Promise<void> {
  for (let page = 0; page < pages; page++) await noteSave()
}

describe('the reminder to export', () => {
  test('comes after as many saved pages as is chosen, and by default after fifty', async () => {
    await save(49)
    expect(await backupDue()).toBeNull()
    await save(1)
    expect(await backupDue()).toEqual({ exported: null })
    await changeSettings({ backupAfter: 200 })
    expect(await backupDue()).toBeNull()
    await changeSettings({ backupAfter: 20 })
    expect(await backupDue()).toEqual({ exported: null })
  })

  test('counts pages that are saved at once', async () => {
    await Promise.all(Array.from({ length: 50 }, noteSave))
    expect(await backupDue()).toEqual({ exported: null })
  })

  test('is said once by popups that ask at once', async () => {
    await save(50)
    const said = await Promise.all([backupDueOnce(), backupDueOnce()])
    expect(said.filter((due) => due !== null)).toHaveLength(1)
  })

  test('never comes to a reader who wants none', async () => {
    await changeSettings({ backupAfter: 0 })
    await save(60)
    expect([await backupDue(), await backupDueOnce()]).toEqual([null, null])
  })

  test('ends with an export, and says of the next when the last one was', async () => {
    await save(50)
    await noteExport(new Date('2026-11-02T08:00:00Z'))
    expect(await backupDue()).toBeNull()
    await save(50)
    expect(await backupDue()).toEqual({ exported: '2026-11-02T08:00:00.000Z' })
  })

  test('begins to count anew when it is put off', async () => {
    await noteExport(new Date('2026-11-02T08:00:00Z'))
    await save(50)
    await putOffBackup()
    await save(49)
    expect(await backupDue()).toBeNull()
    await save(1)
    expect(await backupDue()).toEqual({ exported: '2026-11-02T08:00:00.000Z' })
  })

  test('is said once in the popup, and once more only after as many pages again', async () => {
    await save(50)
    expect([await backupDueOnce(), await backupDueOnce()]).toEqual([{ exported: null }, null])
    await save(50)
    expect(await backupDueOnce()).toBeNull()
    expect(await backupDue()).toEqual({ exported: null })
    await putOffBackup()
    await save(50)
    expect(await backupDueOnce()).toEqual({ exported: null })
  })

  test('leaves nothing behind when all is set back', async () => {
    await save(50)
    await forgetBackup()
    expect([await backupDue(), await fakeBrowser.storage.local.get()]).toEqual([null, {}])
  })

  test.each([null, 'x', { saves: -1, exported: 'yesterday', said: 1 }])('starts from nothing where what is stored is %j', async (backup) => {
    await fakeBrowser.storage.local.set({ backup })
    expect(await backupDue()).toBeNull()
    await save(50)
    expect(await backupDue()).toEqual({ exported: null })
  })
})
