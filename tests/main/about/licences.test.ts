import { join } from 'node:path'
import { expect, it } from 'vitest'
import { bundledLicences, firstText } from '../../../src/main/about/licences.ts'
import { layDown, temporaryFolder } from '../../samples/folder.ts'

it('tells each package of several bundles once, by name, and leaves out a list that is broken', async () => {
  const folder = temporaryFolder()
  const zod = { name: 'zod', version: '4.0.0', identifier: 'MIT', text: 'zod’s terms' }
  const bare = { name: 'bare', version: '1.0.0' }
  await layDown(folder, {
    'a.json': JSON.stringify([zod]),
    'b.json': JSON.stringify([zod, bare]),
    'broken.json': '[',
  })
  const files = ['a.json', 'b.json', 'broken.json', 'missing.json'].map((name) => join(folder, name))
  expect(await bundledLicences(files)).toEqual([
    { name: 'bare', version: '1.0.0', licence: null, text: null },
    { name: 'zod', version: '4.0.0', licence: 'MIT', text: 'zod’s terms' },
  ])
})

it('reads the first text that is there', async () => {
  const folder = temporaryFolder()
  await layDown(folder, { LICENSE: 'terms' })
  expect(await firstText([join(folder, 'none'), join(folder, 'LICENSE')])).toBe('terms')
  expect(await firstText([join(folder, 'none')])).toBeNull()
})
