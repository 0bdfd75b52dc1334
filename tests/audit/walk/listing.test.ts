import { expect, it } from 'vitest'
import { Listing } from '../../../src/audit/walk/listing.ts'

const file = (name: string) => ({
  name,
  isFile: () => true,
  isDirectory: () => false,
  isSymbolicLink: () => false,
})

it('gives rules no more of a name than they need, and its whole as an entry', () => {
  const longest = `msgstore${'\0ff'.repeat(247)}`
  const endless = `${'واتساب'.repeat(10_000)}.txt`
  const listing = new Listing('/backups', [file(longest), file(endless)])
  const [folder, first, second] = listing.names.split('\n')
  expect([folder, first]).toEqual(['backups', `msgstore${'ÿ'.repeat(247)}`])
  expect(second).toBe(endless.slice(-1024))
  expect(listing.entries.map(({ name }) => name)).toEqual([longest, endless])
})
