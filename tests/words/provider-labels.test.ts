import { expect, test } from 'vitest'
import { adviceFor } from '../../src/audit/places/advice.ts'
import { providers } from '../../src/audit/places/providers/index.ts'
import { phraseOf } from '../../src/words/engine-phrases.ts'
import { unspokenLabel } from './spoken.ts'

test.each(providers)('the label "$label" can be said in each language', ({ label }) => {
  expect(unspokenLabel(label)).toEqual([])
})

test.each(['macos', 'windows', 'linux'] as const)(
  'what can be done on %s can be said in each language',
  (system) => {
    for (const state of ['no permission', 'offline', 'streaming'])
      expect(phraseOf(adviceFor(state, system) ?? '')).toBeDefined()
  },
)
