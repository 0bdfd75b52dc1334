import { expect } from 'vitest'
import { discover } from '../../src/audit/places/discover.ts'
import type { Provider } from '../../src/audit/places/provider.ts'
import { type Discovery, discoverySchema } from '../../src/shared/discovery.ts'
import { unspokenPlaces } from '../words/spoken.ts'
import { type FakeComputer, fakePlatform } from './fake-platform.ts'

/** Put into the configurations of tests wherever a real one has a password, token or key. */
export const secret = 'SECRET-eyJhbGciOiJub25lIn0'

/** What one provider finds on a computer; no secret may be in it, whatever it is. */
export const discovered = async (computer: FakeComputer, ...providers: Provider[]): Promise<Discovery> => {
  const discovery = discoverySchema.parse(
    await discover(fakePlatform(computer), { providers, patience: 1000 }),
  )
  expect(JSON.stringify(discovery)).not.toContain(secret)
  expect(unspokenPlaces(discovery)).toEqual([])
  return discovery
}

/** The same in short: `label | path | state` of each place. */
export const placesOf = async (computer: FakeComputer, ...providers: Provider[]): Promise<string[]> => {
  const { places, problems } = await discovered(computer, ...providers)
  expect(problems).toEqual([])
  return places.map(({ label, path, state }) => `${label} | ${path} | ${state}`)
}

/** The sentences about what went wrong on a computer with no place of this provider. */
export const problemsOf = async (computer: FakeComputer, ...providers: Provider[]): Promise<string[]> => {
  const { places, problems } = await discovered(computer, ...providers)
  expect(places).toEqual([])
  for (const problem of problems) expect(problem).toMatch(/^\S.*[^.]\.$/)
  return problems
}
