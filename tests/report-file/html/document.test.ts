import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { htmlReport } from '../../../src/report-file/html/document.ts'
import { markup } from '../../../src/report-file/html/markup.ts'
import { style } from '../../../src/report-file/html/style.ts'
import type { Report } from '../../../src/shared/report.ts'
import { visibleText } from '../../../src/shared/visible-text.ts'
import { hostileNames, reportAbout } from '../../samples/hostile-report.ts'

const reader = { locale: 'en', timeZone: 'Europe/Berlin' }
const page = (report: Report): string => htmlReport(report, reader)

const characters: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

/** What a reader sees of a page: its text, without tags. */
const textOf = (html: string): string =>
  html
    .replace(/^.*<body>/s, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&([\w#]+);/g, (_, name: string) => characters[name] ?? `?${name}?`)

/** Every tag of a page with its attributes, without their values. */
const shapes = (html: string): Set<string> =>
  new Set([...html.matchAll(/<[^>]*>/g)].map(([tag]) => tag.replace(/"[^"]*"/g, '""').replace(/\d/g, '')))

const plain = page(reportAbout('msgstore.db'))

describe('HTML', () => {
  it('needs nothing but itself and may do nothing but show its one style', () => {
    const [, css] = /<style>(.*?)<\/style>/s.exec(plain) ?? []
    expect(css).toBe(style)
    const hash = createHash('sha256').update(style).digest('base64')
    expect(plain).toContain(
      `content="default-src &#39;none&#39;; style-src &#39;sha256-${hash}&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;"`,
    )
    expect(plain).not.toMatch(
      /<script|<link|<img|<iframe|\bon\w+=|\bstyle=|\b(?:src|href)=|url\(|@import|https?:/,
    )
    expect(plain.indexOf('Content-Security-Policy')).toBeLessThan(plain.indexOf('<style>'))
  })

  it('says the sentence first, then the worst backup, then what was not looked into, then versions', () => {
    const text = textOf(plain)
    const order = [
      'Your backup can be read by others',
      'Anyone with this file',
      'Anyone can read msgstore.db',
      'msgstore.db is named so',
      'Looked into; 1 item found',
      'No permission to read it',
      'msgstore.db/s',
      "What this report can and can't say",
      'sealwatch 0.1.0',
    ].map((part) => text.indexOf(part))
    expect(order).not.toContain(-1)
    expect(order).toEqual(order.toSorted((a, b) => a - b))
  })

  it('gives times in the zone of its writer and in UTC', () => {
    const text = textOf(plain)
    expect(text).toContain('Nov 22, 2026, 11:00:01 GMT+1 (2026-11-22 10:00:01 UTC)')
    expect(text).toContain('Changed Nov 21, 2026, 03:00:00 GMT+1 (2026-11-21 02:00:00 UTC)')
    expect(text).toContain('Europe/Berlin')
  })

  it.each(Object.entries(hostileNames))('shows %s as text in the same tags as any other name', (_, name) => {
    const html = page(reportAbout(name))
    const escapes = ['<span class="">', '</span>', '<bdi dir="">', '</bdi>']
    const known = shapes(plain)
    for (const shape of shapes(html)) expect([...known, ...escapes]).toContain(shape)
    expect(html).not.toMatch(/(?!\n)[\p{Cc}\p{Cs}]|[\u202E\u2028\u2029\uFEFF\u200B]/u)
    expect(textOf(html)).toContain(`Anyone can read ${visibleText(name)}`)
  })

  it.each([
    [String.raw`/home/a\\xffb`, String.raw`a\\xffb`],
    [String.raw`C:\\Backups\\msgstore.db`, 'msgstore.db'],
    ['/media/phone/', 'phone'],
    ['/', '/'],
  ])('calls %s by its last name, %s', (path, name) => {
    expect(page(reportAbout(path))).toContain(`<h4><bdi dir="ltr">${name}</bdi></h4>`)
  })

  it('names what has no name', () => {
    expect(textOf(page(reportAbout('')))).toContain('(no name)')
  })

  it('says so where nothing was found, and where nothing could be seen', () => {
    const none = { findings: [], backups: [], skipped: [] }
    const empty = page(
      reportAbout('Documents', { ...none, places: reportAbout('Documents').places.slice(0, 1) }),
    )
    expect(textOf(empty)).toContain('This is no all-clear')
    expect(textOf(empty)).toContain('Every folder and file in these places was looked into.')
    const closed = page(
      reportAbout('Documents', { ...none, places: reportAbout('Documents').places.slice(1) }),
    )
    expect(textOf(closed)).toContain('No place could be looked into.')
    expect(textOf(closed)).toContain('Documents: No permission to read it')
  })

  it('lists 500 paths of a reason and says how many more there are', () => {
    const skipped = Array.from({ length: 1500 }, (_, at) => ({ path: `/p/${at}`, reason: 'no permission' }))
    const text = textOf(page(reportAbout('x', { skipped })))
    expect(text).toContain('/p/499')
    expect(text).not.toContain('/p/500')
    expect(text).toContain('1,000 more are listed when the report is saved as CSV or JSON.')
  })

  it('has the colors of the window', () => {
    const tokens = readFileSync(new URL('../../../src/renderer/styles/tokens.css', import.meta.url), 'utf8')
    const colors = [...style.matchAll(/(--[\w-]+: light-dark\(.*?\));/g)].map(([, color]) => color)
    expect(colors.length).toBeGreaterThan(9)
    for (const color of colors) expect(tokens).toContain(`${color};`)
  })
})

it('puts text into a template as text, in elements and in attributes', () => {
  expect(markup`<i title="${'"<&'}">${"'>"}${markup`<b>${['<', 1, undefined]}</b>`}</i>`.html).toBe(
    '<i title="&quot;&lt;&amp;">&#39;&gt;<b>&lt;1</b></i>',
  )
})
