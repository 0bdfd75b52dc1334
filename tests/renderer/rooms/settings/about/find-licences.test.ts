import { expect, it } from 'vitest'
import { findLicences } from '../../../../../src/renderer/rooms/settings/about/find-licences.ts'

const licences = [
  { name: 'zod', version: '1', licence: 'MIT', text: 'BSD' },
  { name: '@formatjs/fast-memoize', version: '2', licence: 'MIT', text: '' },
  { name: 'intl-messageformat', version: '3', licence: 'BSD-3-Clause', text: '' },
]

it('finds licences by name and kind, whatever the case, and all where nothing is sought', () => {
  const names = (sought: string) => findLicences(licences, sought).map(({ name }) => name)
  expect(names('  ')).toHaveLength(3)
  expect(names('bsd')).toEqual(['intl-messageformat'])
  expect(names('mit FORMAT')).toEqual(['@formatjs/fast-memoize'])
  expect(names('nothing')).toEqual([])
})
