import { Buffer } from 'node:buffer'
import { describe, expect, it } from 'vitest'
import { BrokenConfig, largestConfig, readConfigText } from '../../../../src/audit/places/read/config-file.ts'
import { iniLines } from '../../../../src/audit/places/read/ini.ts'
import { parseJson } from '../../../../src/audit/places/read/json.ts'
import { qtValues } from '../../../../src/audit/places/read/qt-ini.ts'
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
  it('come from start tags at one path alone, with their entities, and only the wanted ones', () => {
    const text = `<?xml version="1.0"?>
      <c><!-- <folder path="/commented"/> --><![CDATA[<folder path="/cdata"/>]]>
      <folder id='1' label="a > b" path="/a &amp; &#228;&#x5199;" key="${secret}">${secret}</folder>
      <folders path="/other"/><folder id="2"/><d><folder path="/deeper"/></d></c>\n`
    expect(xmlAttributes(text, 'c/folder', ['path', 'label'])).toEqual([
      { label: 'a > b', path: '/a & ä写' },
      {},
    ])
  })

  it.each([
    '<c><folder path="/unclosed',
    '<c><folder path="/a"/>',
    '<c><folder path="/a"/></d>',
    '<c/><c/>',
    '<c path="&x;"/>',
    '<c path="&constructor;"/>',
    '<c path="&#x110000;"/>',
    '<c path="1" path="2"/>',
    '<!DOCTYPE c [<!ENTITY x SYSTEM "file:/etc/passwd">]><c/>',
    '<!-- open',
    '',
  ])('are refused in %s', (text) => {
    expect(() => xmlAttributes(text, 'c', ['path'])).toThrow(BrokenConfig)
  })

  it('are looked for in linear time', () => {
    const started = performance.now()
    for (const text of [
      `<folder ${'a'.repeat(1_000_000)} ${'b '.repeat(500_000)}>`,
      '<folder "'.repeat(400_000),
      `<folder a="1${'" b="'.repeat(400_000)}`,
      `<folder${' '.repeat(1_000_000)}`,
      `<!--${'-'.repeat(1_000_000)}`,
      '<![CDATA[]]'.repeat(200_000),
    ])
      expect(() => xmlAttributes(text, 'folder', ['path'])).toThrow(BrokenConfig)
    expect(performance.now() - started).toBeLessThan(20_000)
  })
})

describe('values of QSettings', () => {
  it.each([
    [String.raw`caf\xe9\x20\x5199`, 'café 写'],
    [String.raw`"a;b,c=d \"e\" \\f"`, 'a;b,c=d "e" \\f'],
    [String.raw`\xd83d\xdc08`, '🐈'],
    [String.raw`a\tb\101`, 'a\tbA'],
    ['/100%41/50%', '/100%41/50%'],
    ['/a ; what comes after', '/a '],
    ['@Invalid()', ''],
    ['@ByteArray(/a)', '/a'],
    ['@@home', '@home'],
    ['été', 'été'],
    ['"/open', '/open'],
    ['/a\\\\', '/a\\'],
  ])('%s is %s', (written, value) => {
    expect(qtValues(`[A]\nb\\path=${written}\nother=${secret}`, /path$/)).toEqual([
      { section: 'A', key: 'b\\path', value },
    ])
  })

  it('have keys in which a percent sign begins a character', () => {
    expect(qtValues('[A]\n0\\%C3%U5199\\path=1', /path$/)[0]?.key).toBe('0\\Ã写\\path')
  })

  it('are in sections, and in text', () => {
    expect(qtValues(' \n', /path/)).toEqual([])
    expect(() => qtValues(`path=${secret}`, /path/)).toThrow(BrokenConfig)
    expect(() => qtValues('[A]\npath=\0', /path/)).toThrow(BrokenConfig)
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
