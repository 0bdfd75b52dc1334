import { expect, test } from 'vitest'
import { headerFields } from '../../src/shared/header-fields.ts'
import { headerFields as catalog } from '../../src/words/en/header-fields.ts'
import { leavesOf } from './leaves.ts'

test('each part of a header has its label in the catalog, under its id', () => {
  expect(leavesOf(catalog).map(([id]) => id)).toEqual([...headerFields])
})
