import { Buffer } from 'node:buffer'
import { extname, join } from 'node:path'
import { app, type BrowserWindow, dialog } from 'electron'
import { reportFile } from '../../report-file/report-file.ts'
import { saveFailure } from '../../report-file/save-failure.ts'
import { fingerprintOf, type Identity } from '../../report-file/signature/identity.ts'
import { signDetached } from '../../report-file/signature/sign.ts'
import type { RequestInput, RequestOutput } from '../../shared/ipc.ts'
import type { Report } from '../../shared/report.ts'
import { saveWhole } from '../../store/whole-file.ts'
import type { Words } from '../../words/words.ts'
import { UserError } from '../user-error.ts'
import type { IdentityKeeper } from './identity-keeper.ts'
import { printReport } from './print-report.ts'

type Format = RequestInput<'exportReport'>['format']

const formatNames: Record<Format, string> = { pdf: 'PDF', html: 'HTML', csv: 'CSV', json: 'JSON' }

/**
 * Asks where to save a report and saves it; signed, its signature lies beside it. Whether it can be signed is found out
 * before the question.
 * @throws UserError
 */
export const exportReport = async (
  report: Report,
  { format, signed }: RequestInput<'exportReport'>,
  window: BrowserWindow,
  keeper: IdentityKeeper,
  words: Words,
): Promise<RequestOutput<'exportReport'>> => {
  const identity = signed ? await keeper.identity() : undefined
  const chosen = await choosePath(report, format, window, words)
  if (chosen === undefined) return null
  const { path, mayOverwrite } = chosen
  if (report.findings.some((finding) => finding.path === path))
    throw new UserError((words) => words('errors.report.isFinding'))
  const bytes =
    format === 'pdf' ? await printReport(reportFile(report, 'html').toString()) : reportFile(report, format)
  await save(path, bytes, mayOverwrite)
  return { path, ...(identity ? await signBeside(path, bytes, identity, mayOverwrite) : unsigned) }
}

const unsigned = { signature: null, fingerprint: null }

const signBeside = async (path: string, bytes: Buffer, identity: Identity, mayOverwrite: boolean) => {
  const signature = `${path}.p7s`
  await save(signature, signDetached(Buffer.from(bytes), identity, new Date()), mayOverwrite)
  return { signature, fingerprint: fingerprintOf(identity.certificate) }
}

/** The system's dialog has asked whether to overwrite a file, but not one whose name gets its ending here. */
const choosePath = async (report: Report, format: Format, window: BrowserWindow, words: Words) => {
  const name = `${words('dialogs.reportName', { day: report.finishedAt.slice(0, 10) })}.${format}`
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: words('dialogs.saveReport'),
    defaultPath: join(app.getPath('downloads'), name),
    filters: [{ name: formatNames[format], extensions: [format] }],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  })
  if (canceled || !filePath) return undefined
  return extname(filePath).toLowerCase() === `.${format}`
    ? { path: filePath, mayOverwrite: true }
    : { path: `${filePath}.${format}`, mayOverwrite: false }
}

const save = async (path: string, bytes: Buffer, mayOverwrite: boolean): Promise<void> => {
  try {
    await saveWhole(path, bytes, mayOverwrite)
  } catch (error) {
    throw new UserError((words) => saveFailure(words, path, error))
  }
}
