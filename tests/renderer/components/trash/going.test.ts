import { describe, expect, it } from 'vitest'
import { parted, syncedFrom } from '../../../../src/renderer/components/trash/going.ts'
import type { TrashItem } from '../../../../src/shared/trash.ts'
import { trashItem } from '../../../samples/trash-item.ts'

const pathsOf = (items: readonly TrashItem[]) => items.map(({ path }) => path)

describe('what goes to the trash', () => {
  const plan = {
    plan: 'p',
    items: [
      trashItem('/kept'),
      trashItem('/only', { onlyCopy: true }),
      trashItem('/live', { refusal: 'It stays.' }),
    ],
  }

  it('is never what was refused, and an only copy goes alone', () => {
    expect(pathsOf(parted(plan, false).going)).toEqual(['/kept', '/only'])
    expect(pathsOf(parted(plan, false).staying)).toEqual(['/live'])
  })

  it('spares only copies where several go at once', () => {
    expect(pathsOf(parted(plan, true).going)).toEqual(['/kept'])
    expect(pathsOf(parted(plan, true).staying)).toEqual(['/only', '/live'])
  })

  it('goes from the other devices of a place, named once', () => {
    const synced = { kind: 'dropbox', label: 'Dropbox' }
    expect(syncedFrom([trashItem('/a', { synced }), trashItem('/b'), trashItem('/c', { synced })])).toEqual([
      'Dropbox',
    ])
  })
})
