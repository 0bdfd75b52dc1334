import { Buffer } from 'node:buffer'
import { describe, expect, it } from 'vitest'
import { BrokenConfig, largestConfig, readConfigText } from '../../../../src/audit/places/read/config-file.ts'
import { iniLines } from '../../../../src/audit/places/read/ini.ts'
import { parseJson } from '../../../../src/audit/places/read/json.ts'
import { sqliteRows } from '../../../../src/audit/places/read/sqlite-rows.ts'
import { xmlAttributes } from '../../../../src/audit/places/read/xml-attributes.ts'
import { fakePlatform } from '../../../samples/fake-platform.ts'
import { openDatabase } from '../../../samples/sqlite-log.ts'
import { sqliteFile } from '../../../samples/whatsapp-database.ts'

const secret = 'SECRET-d41d8cd98f00b204'

describe('configuration text', () => {
  it('is UTF-8 or UTF-16, and refused where it is far too large', async () => {
    const platform = fakePlatform({
      system: 'linux',
      files: {
        '/a': Buffer.from('\ufeffGröße'),
        '/b': Buffer.from('\ufeffGröße', 'utf16le'),
        '/huge': Buffer.alloc(largestConfig + 1),
      },
    })
    expect(await readConfigText(platform, '/a')).toBe('Größe')
    expect(await readConfigText(platform, '/b')).toBe('Größe')
    expect(await readConfigText(platform, '/none')).toBeUndefined()
    await expect(readConfigText(platform, '/huge')).rejects.toThrow(BrokenConfig)
  })
})

describe('JSON', () => {
  it('that is broken is not quoted', () => {
    expect(() => parseJson(`{"token": ${secret}}`)).toThrow(BrokenConfig)
    expect(() => parseJson(`{"token": ${secret}}`)).not.toThrow(secret)
  })
})

describe('INI', () => {
  it('gives the wanted keys with their sections', () => {
    const text = `path=/first\r\n[A b]\n; path=/no\n# path=/no\npath = /sécond = 2 \ntoken=${secret}\n[C]\npath=`
    expect(iniLines(text, /^path$/)).toEqual([
      { section: '', key: 'path', value: '/first' },
      { section: 'A b', key: 'path', value: '/sécond = 2' },
      { section: 'C', key: 'path', value: '' },
    ])
  })
})

describe('XML attributes', () => {
  it('come from start tags alone, with their entities, and only the wanted ones', () => {
    const text = `<?xml version="1.0"?><!DOCTYPE c [<!ENTITY x SYSTEM "file:/etc/passwd">]>
      <c><!-- <folder path="/commented"/> --><![CDATA[<folder path="/cdata"/>]]>
      <folder id='1' label="a > b" path="/a &amp; &#228;&#x5199;&x;" key="${secret}">${secret}</folder>
      <folders path="/other"/><folder id="2"/></c><folder path="/unclosed`
    expect(xmlAttributes(text, 'folder', ['path', 'label'])).toEqual([
      { label: 'a > b', path: '/a & ä写&x;' },
      {},
    ])
  })

  it('end within the time of a test, whatever is never closed', () => {
    const long = `<folder ${'a'.repeat(1_000_000)} ${'b '.repeat(500_000)}>`
    expect(xmlAttributes(long, 'folder', ['path'])).toEqual([{}])
    expect(xmlAttributes('<folder "'.repeat(400_000), 'folder', ['path'])).toEqual([])
  })
})

describe('rows of a database', () => {
  const fill = `CREATE TABLE other (token TEXT); INSERT INTO other VALUES ('${secret}');
    CREATE TABLE folders (id INTEGER PRIMARY KEY, LocalPath VARCHAR(1024), kind INTEGER);
    INSERT INTO folders (localpath, kind) VALUES ('/a/ä', 3), (NULL, NULL)`

  it('are read by name, and no page of another table is', async () => {
    const platform = fakePlatform({
      system: 'linux',
      files: { '/db': sqliteFile((database) => database.exec(fill)) },
    })
    expect(await sqliteRows(platform, '/db', 'folders', ['localpath', 'kind', 'none'])).toEqual([
      { localpath: '/a/ä', kind: 3, none: null },
      { localpath: null, kind: null, none: null },
    ])
    expect(platform.bytesRead.length).toBeGreaterThan(2)
    expect(platform.bytesRead.some((bytes) => bytes.includes(secret))).toBe(false)
    expect(await sqliteRows(platform, '/db', 'nothing', [])).toBeUndefined()
    expect(await sqliteRows(platform, '/none', 'folders', [])).toBeUndefined()
  })

  it('are as new as the log beside it', async () => {
    const { database, log } = openDatabase(fill, "UPDATE folders SET localpath = '/moved' WHERE kind = 3")
    const platform = fakePlatform({ system: 'linux', files: { '/db': database, '/db-wal': log } })
    const rows = await sqliteRows(platform, '/db', 'folders', ['localpath'])
    expect(rows?.map(({ localpath }) => localpath)).toEqual(['/moved', null])
    expect(platform.bytesRead.some((bytes) => bytes.includes(secret))).toBe(false)
  })

  it('are refused where it is none', async () => {
    const platform = fakePlatform({
      system: 'linux',
      files: { '/db': secret.repeat(100), '/short': 'SQLite format 3\0' },
    })
    for (const path of ['/db', '/short']) {
      const rows = sqliteRows(platform, path, 'folders', [])
      await expect(rows).rejects.toThrow(BrokenConfig)
      await expect(rows).rejects.not.toThrow(secret)
    }
  })
})
