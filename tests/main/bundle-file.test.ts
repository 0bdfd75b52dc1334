import { mkdir, realpath, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { bundleFile } from '../../src/main/bundle-file.ts'
import { layDown, temporaryFolder } from '../samples/folder.ts'

describe('the file of a URL', () => {
  let root: string
  beforeEach(async () => {
    const folder = await realpath(temporaryFolder())
    root = join(folder, 'renderer')
    await layDown(folder, {
      'renderer/index.html': '<p>',
      'renderer/assets/index-aB_9.js': '1',
      'renderer/notes.txt': 'no type for it',
      'renderer/.hidden.js': '1',
      'renderer-more/index.html': 'a sibling whose name begins alike',
      'secret.html': 'outside',
    })
    await mkdir(join(root, 'folder.js'))
  })

  it('is a file of the bundle with a fixed type', async () => {
    const index = { path: join(root, 'index.html'), mimeType: 'text/html; charset=utf-8' }
    expect(await bundleFile(root, 'app://sealwatch/')).toEqual(index)
    expect(await bundleFile(root, 'app://sealwatch/index.html')).toEqual(index)
    expect(await bundleFile(root, 'app://sealwatch/index.html?x=1#y')).toEqual(index)
    expect(await bundleFile(root, 'app://sealwatch/assets/index-aB_9.js')).toMatchObject({
      mimeType: 'text/javascript; charset=utf-8',
    })
  })

  it.each([
    'app://sealwatch/../secret.html',
    'app://sealwatch/%2e%2e/secret.html',
    'app://sealwatch/..%2fsecret.html',
    'app://sealwatch/..%5csecret.html',
    'app://sealwatch/..\\secret.html',
    'app://sealwatch/../renderer-more/index.html',
    'app://sealwatch//index.html',
    'app://sealwatch/index.html%00.png',
    'app://sealwatch/index.html\0.png',
    'app://sealwatch/.hidden.js',
    'app://sealwatch/notes.txt',
    'app://sealwatch/assets',
    'app://sealwatch/missing.js',
    'app://sealwatch.example/index.html',
    'app://sealwatch:1/index.html',
    'app://name@sealwatch/index.html',
    'app:index.html',
    'https://sealwatch/index.html',
    'file:///index.html',
    'nonsense',
    '',
  ])('is none for %j', async (url) => {
    expect(await bundleFile(root, url)).toBeUndefined()
  })

  it('is none for a link that leads out', async () => {
    await symlink(join(root, '..', 'secret.html'), join(root, 'link.html'))
    await symlink(join(root, 'index.html'), join(root, 'inside.html'))
    expect(await bundleFile(root, 'app://sealwatch/link.html')).toBeUndefined()
    expect(await bundleFile(root, 'app://sealwatch/inside.html')).toMatchObject({
      path: join(root, 'index.html'),
    })
  })
})
