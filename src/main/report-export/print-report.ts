import type { Buffer } from 'node:buffer'
import { app, BrowserWindow, session } from 'electron'
import { contentSecurityPolicy } from '../../report-file/html/document.ts'
import { origin, scheme } from '../origin.ts'
import { hardenSession } from '../security.ts'
import { UserError } from '../user-error.ts'

/** Where paper is Letter, by CLDR's `paperSize`; elsewhere it is A4. */
const letter = new Set(['BZ', 'CA', 'CL', 'CO', 'CR', 'GT', 'MX', 'NI', 'PA', 'PH', 'PR', 'SV', 'US', 'VE'])

/** No report takes so long to print; milliseconds. */
const patience = 120_000

/**
 * The page of a report as PDF. It is printed by a window that nobody sees, without preload and script, in a session of its own
 * that answers with this one page and nothing else, and keeps nothing on the disk.
 * @throws UserError
 */
export const printReport = async (html: string): Promise<Buffer> => {
  const own = session.fromPartition('report', { cache: false })
  hardenSession(own)
  own.protocol.handle(scheme, () => pageOf(html))
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      session: own,
      javascript: false,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      devTools: false,
    },
  })
  try {
    return await Promise.race([printed(window), lost(window)])
  } catch {
    throw new UserError((words) => words('errors.report.noPdf'))
  } finally {
    window.destroy()
    own.protocol.unhandle(scheme)
  }
}

const pageOf = (html: string): Response =>
  new Response(html, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': contentSecurityPolicy,
      'x-content-type-options': 'nosniff',
    },
  })

const printed = async (window: BrowserWindow): Promise<Buffer> => {
  await window.loadURL(`${origin}/report.html`)
  const pdf = await window.webContents.printToPDF({
    pageSize: letter.has(app.getLocaleCountryCode()) ? 'Letter' : 'A4',
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  })
  return withoutSystem(pdf)
}

/** A PDF names the program that made it, and Chromium the system too. As many bytes stay: what follows is found by its place. */
const withoutSystem = (pdf: Buffer): Buffer => {
  const text = pdf.toString('latin1')
  const creator = /\/Creator \(((?:[^\\()]|\\.)*)\)/.exec(text)
  if (!creator) return pdf
  const from = creator.index + '/Creator ('.length
  const length = creator[1]?.length ?? 0
  pdf.write(`Sealwatch ${app.getVersion()}`.slice(0, length).padEnd(length), from, 'latin1')
  return pdf
}

/** Rejects where the page dies or hangs. */
const lost = (window: BrowserWindow): Promise<never> =>
  new Promise((_, reject) => {
    const timer = setTimeout(() => reject(new Error('too long')), patience)
    window.once('closed', () => clearTimeout(timer))
    window.webContents.once('render-process-gone', () => reject(new Error('the page is gone')))
  })
