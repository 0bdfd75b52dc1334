import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvReport } from '../../src/report-file/csv.ts'
import { cell } from '../../src/report-file/csv-cell.ts'
import { visibleText } from '../../src/shared/visible-text.ts'
import { hostileNames, reportAbout } from '../samples/hostile-report.ts'

/** A reader of RFC 4180, and of its cousins that split at another sign. */
const parse = (text: string, separator = ','): string[][] => {
  const rows: string[][] = []
  let row: string[] = []
  let value = ''
  let quoted = false
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? ''
    if (quoted && sign === '"' && text[at + 1] === '"') {
      value += '"'
      at++
    } else if (quoted) {
      if (sign === '"') quoted = false
      else value += sign
    } else if (sign === '"' && value === '') quoted = true
    else if (sign === separator || sign === '\n') {
      row.push(value)
      value = ''
      if (sign === '\n') {
        rows.push(row)
        row = []
      }
    } else if (sign !== '\r') value += sign
  }
  return rows
}

const table = (text: string): Record<string, string>[] => {
  const [head = [], ...rows] = parse(text.replace(/^\uFEFF/, ''))
  return rows.map((row) => Object.fromEntries(head.map((name, at) => [name, row[at] ?? ''])))
}

const startsFormula = (value: string): boolean => /^[\s"]*[=+\-@\t\r＝＋－＠]/.test(value)

const names = Object.entries(hostileNames)

describe('CSV', () => {
  it('is UTF-8 with a byte order mark and CRLF, each row as wide as its head', () => {
    const text = csvReport(reportAbout('a'))
    expect(text.startsWith('\uFEFF"Record","Who can read it",')).toBe(true)
    expect(text.endsWith('\r\n')).toBe(true)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(new Set(parse(text).map((row) => row.length))).toEqual(new Set([16]))
  })

  it('has a row for each finding, each skipped path and each place, with times and version', () => {
    const rows = table(csvReport(reportAbout('msgstore.db')))
    expect(rows.map(({ Record }) => Record)).toEqual(['Found', 'Not looked into', 'Place', 'Place'])
    expect(rows[0]).toMatchObject({
      'Who can read it': 'Anyone with this file',
      Path: 'msgstore.db',
      Reason: 'Anyone can read msgstore.db',
      Evidence: 'msgstore.db is named so (msgstore.db)',
      'Size (bytes)': '7',
      'Changed (UTC)': '2026-11-21 02:00:00',
      'Audit finished (UTC)': '2026-11-22 10:00:01',
      'Sealwatch version': '0.1.0',
    })
    expect(rows[1]).toMatchObject({ Path: 'msgstore.db/s', Reason: 'No permission to read it' })
    expect(rows[3]).toMatchObject({ Place: 'msgstore.db', Reason: 'No permission to read it' })
  })

  it('lists findings worst first', () => {
    const report = reportAbout('x')
    const [first] = report.findings
    if (!first) throw new Error('no finding')
    const rows = table(
      csvReport({
        ...report,
        backups: [
          { id: 'good', label: 'good', readableBy: 'only-you', findings: 1 },
          { id: 'b', label: 'bad', readableBy: 'anyone', findings: 1 },
        ],
        findings: [{ ...first, path: 'good', backup: 'good', readableBy: 'only-you' }, first],
      }),
    )
    expect(rows.slice(0, 2).map(({ Backup }) => Backup)).toEqual(['bad', 'good'])
  })

  it.each(names)('shows %s and starts no formula, whatever a program splits at', (_, name) => {
    const text = csvReport(reportAbout(name))
    expect(parse(text.slice(1)).length).toBe(5)
    for (const separator of [',', ';', '|', '\t'])
      for (const value of parse(text.slice(1), separator).flat()) expect(startsFormula(value)).toBe(false)
    expect(text.slice(1).replaceAll('\r\n', '')).not.toMatch(/[\p{Cc}\u202E\u2028\u2029\uFEFF\u200B]/u)
    const path = table(text)[0]?.['Path'] ?? ''
    expect(path.replaceAll("'", '')).toBe(visibleText(name).replaceAll("'", ''))
  })

  it('leaves ordinary text as it is and cuts what no cell can hold', () => {
    expect(cell('C:\\WhatsApp\\Databases - old\\msgstore (1).db')).toBe(
      '"C:\\WhatsApp\\Databases - old\\msgstore (1).db"',
    )
    expect(cell('say "x", then y')).toBe('"say ""x"", then y"')
    const long = cell('😀'.repeat(20_000))
    expect(long.length).toBeLessThan(32_767)
    expect(long).toContain('(cut: 40000 characters in all)')
    expect(long).toBe(long.toWellFormed())
  })

  it('starts no formula for any text', () => {
    const piece = fc.constantFrom(
      '=',
      '+',
      '-',
      '@',
      ';',
      ',',
      '|',
      '"',
      "'",
      ' ',
      '\t',
      '\r',
      '\n',
      'a',
      '＝',
    )
    fc.assert(
      fc.property(fc.string({ unit: piece }), (text) => {
        for (const separator of [',', ';', '|'])
          for (const value of parse(`${cell(text)}\n`, separator).flat())
            expect(startsFormula(value)).toBe(false)
      }),
      { numRuns: 5000 },
    )
  })
})
