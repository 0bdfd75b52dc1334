import fc from 'fast-check'
import { crypt14, crypt15 } from '../../samples/android-backup.ts'
import { e2eeKeyFile, sampleRoot } from '../../samples/android-key.ts'
import { messageStore } from '../../samples/whatsapp-database.ts'
import { zip } from '../../samples/zip.ts'

export const bytes = {
  opened: crypt15(messageStore(5)),
  openedToo: crypt15(messageStore(9)),
  otherKey: crypt15(messageStore(6), { root: Buffer.alloc(32, 7) }),
  exposed: crypt14(messageStore(5)),
}
export type Bytes = keyof typeof bytes

export const names = ['msgstore.db.crypt15', 'msgstore-2026-01-01.1.db.crypt15'] as const
/** Where the phone's folder may lie: next to each other, and too far from each other for a key to lie near both. */
export const homes = ['phone', 'phone of 2025', 'some/where/else/far/phone', 'a/long/way/off/old'] as const
export const keyFolders = ['keys', 'keys of 2025'] as const
export const shelves = ['', 'inner'] as const
export type Shelf = (typeof shelves)[number]

const packed = zip([{ name: 'com.whatsapp/files/encrypted_backup.key', content: e2eeKeyFile() }])
const written = `whatsapp ${sampleRoot.toString('hex')}`
/** What a key lies in. */
export const holders = {
  'encrypted_backup.key': e2eeKeyFile(),
  'phone.zip': packed,
  'notes.txt': written,
  'whatsapp key.txt': written,
}
export type Holder = keyof typeof holders

/**
 * Where the folder with the keys lies: below the backups, it is theirs, above or beside it; or too far away, in the same place.
 * In a folder aside, only what is named like a key is read.
 */
const anyHolder: readonly Holder[] = ['encrypted_backup.key', 'phone.zip', 'notes.txt']
export const layouts = {
  below: anyHolder,
  same: anyHolder,
  above: anyHolder,
  aside: ['encrypted_backup.key', 'whatsapp key.txt'],
  far: ['encrypted_backup.key'],
} as const satisfies Record<string, readonly Holder[]>
export type Layout = keyof typeof layouts

/** How a phone begins: where its keys may lie, and in what: in each shelf in the first one, and in the outer one in the second, too. */
export const beginning = fc
  .constantFrom('below' as const, ...(Object.keys(layouts) as Layout[]))
  .chain((layout) => {
    const holder = fc.constantFrom<Holder>(...layouts[layout])
    return fc.record({ layout: fc.constant(layout), holders: fc.tuple(holder, holder) })
  })
export type Beginning = typeof beginning extends fc.Arbitrary<infer T> ? T : never

const spot = fc.constantFrom(0, 1, 2)
const shelf = fc.constantFrom(...shelves)
const home = fc.constantFrom(...homes)
const what = <const T extends string>(...values: readonly T[]) => fc.constantFrom(...values)

const step = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.record({
      what: what('backup'),
      name: fc.constantFrom(...names),
      is: fc.constantFrom(...(Object.keys(bytes) as Bytes[])),
    }),
  },
  { weight: 4, arbitrary: fc.record({ what: what('key', 'no key', 'lock', 'grow', 'unlock'), spot }) },
  { weight: 2, arbitrary: fc.record({ what: what('close', 'open'), shelf }) },
  fc.record({ what: what('shift'), out: fc.boolean() }),
  fc.record({ what: what('no backup'), name: fc.constantFrom(...names) }),
  { weight: 2, arbitrary: fc.record({ what: what('move'), to: home }) },
  fc.record({ what: what('rename keys'), to: fc.constantFrom(...keyFolders) }),
  fc.record({
    what: what('copy'),
    to: home,
    part: what('all', 'backups', 'keys'),
    keepTimes: fc.boolean(),
    follow: fc.boolean(),
  }),
  fc.record({ what: what('no copies') }),
)
export type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

/** What an event may tell of: a folder, or what is in it, where it lies and where it lay at the last audit of all places. */
const heard = fc.shuffledSubarray(
  (['now', 'then'] as const).flatMap((when) =>
    (['home', 'folder', ...names, 'keys', 'inner', 'key'] as const).map((what) => ({ when, what })),
  ),
  { minLength: 1, maxLength: 5 },
)
export type Heard = (typeof heard extends fc.Arbitrary<infer T> ? T : never)[number]

const steps = fc.array(step, { maxLength: 3 })
const part = { heard, mayBeGone: fc.boolean() }
const look = fc.oneof(
  { weight: 3, arbitrary: fc.record({ what: what('all', 'restart') }) },
  { weight: 2, arbitrary: fc.record({ what: what('part'), ...part }) },
  fc.record({ what: what('alone'), at: what('backup', 'folder', 'home', 'above', 'root') }),
  fc.record({ what: what('all but the keys', 'offline') }),
  fc.record({ what: what('part while all'), ...part, meanwhile: steps }),
)
export type Look = typeof look extends fc.Arbitrary<infer T> ? T : never

/** What happens, and how it is looked at then. */
export const round = fc.record({ steps, look })
