import { describe, expect, it } from 'vitest'
import { discover } from '../../../src/audit/places/discover.ts'
import type { Discovered, Provider } from '../../../src/audit/places/provider.ts'
import { providers as all } from '../../../src/audit/places/providers/index.ts'
import { discovered, secret } from '../../samples/discovered.ts'
import { type FakeComputer, fakePlatform } from '../../samples/fake-platform.ts'

const provider = (id: string, answer: () => Promise<Discovered[]>): Provider => ({
  id,
  label: id.toUpperCase(),
  discover: answer,
})

const naming = (id: string, ...paths: string[]): Provider =>
  provider(id, async () => paths.map((path) => ({ path, label: id, state: 'ok', source: 'a test' })))

const short = async (computer: FakeComputer, ...providers: Provider[]) =>
  (await discovered(computer, ...providers)).places.map(({ kind, path, state }) => `${kind} ${path} ${state}`)

describe('a provider that', () => {
  const good = naming('good', '/good')
  const computer: FakeComputer = { system: 'linux', folders: ['/good', '/dead/inside'], hanging: ['/dead'] }
  const never = new Promise<never>(() => {})

  it.each([
    ['throws', async () => Promise.reject(new Error(`token ${secret}`))],
    [
      'throws at once',
      () => {
        throw new Error(secret)
      },
    ],
    ['never answers', () => never],
    ['names a part of a path', async () => [{ path: 'x', label: 'x', state: 'ok', source: 's' } as const]],
    [
      'names a path that is none',
      async () => [{ path: '/a\0b', label: 'x', state: 'ok', source: 's' } as const],
    ],
  ])('%s becomes one sentence, and the others are heard', async (_what, answer) => {
    const platform = fakePlatform(computer)
    const { places, problems } = await discover(platform, {
      providers: [provider('bad', answer), good],
      patience: 50,
    })
    expect(places.map(({ path }) => path)).toEqual(['/good'])
    expect(problems).toEqual([expect.stringMatching(/^BAD .*\.$/)])
    expect(problems.join()).not.toContain(secret)
  })

  it('names too many folders is cut, and says so', async () => {
    const many = naming('many', ...Array.from({ length: 600 }, (_, index) => `/f/${index}`))
    const { places, problems } = await discovered({ system: 'linux' }, many)
    expect(places).toHaveLength(500)
    expect(problems).toEqual([expect.stringContaining('over 500 folders')])
  })

  it('finds nothing is named as not installed', async () => {
    expect((await discovered({ system: 'linux' }, naming('none'))).notInstalled).toEqual(['NONE'])
  })
})

describe('a place', () => {
  it('is one where two providers name it, also in other letters, with a slash, or through a link', async () => {
    const [a, b] = [naming('a', '/x/Größe/', '/y'), naming('b', '/x/./Größe', '/link', '/x/größe')]
    const linux: FakeComputer = {
      system: 'linux',
      folders: ['/x/Größe', '/y', '/x/größe'],
      links: { '/link': '/y' },
    }
    expect(await short(linux, a, b)).toEqual(['a /x/Größe ok', 'a /y ok', 'b /x/größe ok'])
    expect(await short({ ...linux, system: 'macos' }, a, b)).toEqual(['a /x/Größe ok', 'a /y ok'])
    const windows: FakeComputer = { system: 'windows', folders: ['D:\\Sync', '\\\\nas\\a\\b'] }
    const [c, d] = [
      naming('c', 'D:\\Sync', 'D:/sync/'),
      naming('d', '\\\\?\\d:\\SYNC', '\\\\?\\UNC\\nas\\a\\b'),
    ]
    expect(await short(windows, c, d)).toEqual(['c D:\\Sync ok', 'd \\\\nas\\a\\b ok'])
  })

  it('has the state in which it is, and advice where there is something to do', async () => {
    const paths = ['/fine', '/away', '/dead/drive', '/shut', '/file']
    for (const system of ['linux', 'macos'] as const) {
      const { places } = await discover(
        fakePlatform({
          system,
          folders: ['/fine', '/dead/drive', '/shut'],
          files: { '/file': '' },
          hanging: ['/dead'],
          denied: ['/shut'],
        }),
        { providers: [naming('a', ...paths)], patience: 50 },
      )
      expect(places.map(({ state }) => state)).toEqual([
        'ok',
        'offline',
        'offline',
        'no permission',
        'not a folder',
      ])
      expect(places.map(({ advice }) => advice !== undefined)).toEqual([false, true, true, true, false])
      expect(places[3]?.advice).toMatch(system === 'macos' ? /Full Disk Access/ : /may not list/)
    }
  })

  it('keeps its id from one discovery to the next, and no two share one', async () => {
    const run = async () =>
      (await discovered({ system: 'linux', folders: ['/a', '/b'] }, naming('a', '/a', '/b'))).places
    const [first, second] = [await run(), await run()]
    expect(first.map(({ id }) => id)).toEqual(second.map(({ id }) => id))
    expect(new Set(first.map(({ id }) => id)).size).toBe(2)
  })
})

it('stops when it is aborted, also while a provider hangs', async () => {
  const abort = new AbortController()
  const hanging = provider('hangs', () => new Promise(() => {}))
  const running = discover(fakePlatform({ system: 'linux' }), { providers: [hanging], signal: abort.signal })
  abort.abort(new Error('enough'))
  await expect(running).rejects.toThrow('enough')
})

it.each(['windows', 'macos', 'linux'] as const)('finds nothing on a new computer with %s', async (system) => {
  const { places, problems, notInstalled } = await discovered({ system }, ...all)
  expect({ places, problems }).toEqual({ places: [], problems: [] })
  expect(notInstalled).toHaveLength(all.length)
})

it('has a kind of its own for each provider', () => {
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
  for (const { id } of all) expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/)
})

it('gives a cloud folder to the provider that knows it', async () => {
  const folder = '/Users/me/Library/CloudStorage'
  const computer: FakeComputer = {
    system: 'macos',
    folders: [`${folder}/OneDrive-Personal`, `${folder}/Unheard-me`],
  }
  expect(await short(computer, ...all)).toEqual([
    `onedrive ${folder}/OneDrive-Personal ok`,
    `cloud-folder ${folder}/Unheard-me ok`,
  ])
})
