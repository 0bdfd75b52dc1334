import { expect, test } from 'vitest'
import { headerFields } from '../../src/shared/header-fields.ts'
import { headerFields as catalog } from '../../src/words/en/header-fields.ts'

test('each part of a header has its label in the catalog, under its id', () => {
  const labels = Object.entries(catalog).flatMap(([name, label]) =>
    typeof label === 'string'
      ? [[name, label]]
      : Object.entries(label).map(([inner, innerLabel]) => [`${name}.${inner}`, innerLabel]),
  )
  expect(Object.fromEntries(labels)).toEqual(headerFields)
})
