import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { IntlProvider } from 'use-intl'
import { expect, it } from 'vitest'
import { AuditNote } from '../../../../src/renderer/rooms/overview/AuditNote.tsx'
import { FailingNote } from '../../../../src/renderer/rooms/overview/FailingNote.tsx'
import { type Language, spokenLanguages } from '../../../../src/shared/languages.ts'
import type { Report } from '../../../../src/shared/report.ts'
import type { Status } from '../../../../src/shared/resident.ts'
import { loadCatalog } from '../../../../src/words/load-catalog.ts'
import { statusOf } from '../../../main/tray/status.ts'

const failing = {
  since: '2026-03-01T10:00:00.000Z',
  why: "The audit stopped because of an error in Sealwatch (EIO: i/o error, lstat '/a\u202eb'). Your files are unchanged.",
}

const report: Report = {
  schemaVersion: 1,
  generator: { name: 'sealwatch', version: '1' },
  startedAt: '2026-03-01T09:00:00.000Z',
  finishedAt: '2026-03-01T09:00:01.000Z',
  places: [],
  findings: [],
  backups: [],
  skipped: [],
  summary: { 'only-you': 0, 'password-holder': 0, unknown: 0, whatsapp: 0, anyone: 0, worst: null },
}

const shown = async (element: ReactNode, language: Language = 'en') =>
  renderToStaticMarkup(
    <IntlProvider locale={language as 'en'} messages={await loadCatalog(language)} timeZone="UTC">
      {element}
    </IntlProvider>,
  )

it.each(spokenLanguages)('says in %s since when and why audits do not finish', async (language) => {
  const text = await shown(<FailingNote failing={failing} />, language)
  expect(text).toMatch(/2026|٢٠٢٦/)
  expect(text).toContain('⟨U+202E⟩')
  // What no phrase fits would stay English.
  expect(text.includes('lang="en"')).toBe(language === 'en')
  expect(text.includes('No scheduled audit')).toBe(language === 'en')
})

it('stands beside the last audit, where Sealwatch looks by itself at what was audited', async () => {
  const note = (status: Status | null) =>
    shown(<AuditNote paths={[]} report={report} status={status} onResume={() => {}} />)
  const since = 'No scheduled audit has finished since'
  expect(await note(statusOf({ failing }))).toContain(since)
  expect(await note(statusOf())).not.toContain(since)
  expect(await note(null)).not.toContain(since)
})
