import { lstat, stat } from 'node:fs/promises'
import { dirname, extname, resolve } from 'node:path'
import { type ReportFormat, reportFile, reportFormats } from '../../report-file/report-file.ts'
import { saveFailure } from '../../report-file/save-failure.ts'
import type { Report } from '../../shared/report.ts'
import { visibleText } from '../../shared/visible-text.ts'
import { saveWhole } from '../../store/whole-file.ts'
import { english } from '../../words/english.ts'
import { UsageError } from '../command.ts'
import type { Terminal } from '../terminal/terminal.ts'

/** A file that the report is to be saved as. */
export interface Save {
  readonly path: string
  readonly format: ReportFormat
}

/**
 * The files named with `--save`, looked at before the audit: nobody waits for one whose report cannot be saved.
 * @throws UsageError
 */
export const savesOf = async (named: readonly string[]): Promise<Save[]> => {
  const saves = new Map(named.map((path) => [resolve(path), { path: resolve(path), format: formatOf(path) }]))
  for (const { path } of saves.values()) {
    const reason = (await codeAt(path)) ?? 'EEXIST'
    if (reason !== 'ENOENT') throw new UsageError(saveFailure(english, path, { code: reason }))
    if (!(await isFolder(dirname(path))))
      throw new UsageError(saveFailure(english, path, { code: 'ENOTDIR' }))
  }
  return [...saves.values()]
}

const formatOf = (path: string): ReportFormat => {
  const ending = extname(path).slice(1).toLowerCase()
  const format = reportFormats.find((name) => name === ending)
  if (format) return format
  throw new UsageError(
    `"${visibleText(path)}" does not say how to save the report: end its name with .html, .csv or .json.`,
  )
}

/** The code of the system's error for a path; undefined where there is something. */
const codeAt = (path: string): Promise<string | undefined> =>
  lstat(path).then(
    () => undefined,
    (error: NodeJS.ErrnoException) => error.code ?? 'unknown error',
  )

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  )

/** Saves the report and says so; false where one file could not be written. */
export const saveAll = async (
  saves: readonly Save[],
  report: Report,
  terminal: Terminal,
): Promise<boolean> => {
  let all = true
  for (const { path, format } of saves) {
    try {
      await saveWhole(path, reportFile(report, format), false)
      await terminal.complain(`Saved the report as "${visibleText(path)}".`)
    } catch (error) {
      if (typeof (error as NodeJS.ErrnoException).code !== 'string') throw error
      all = false
      await terminal.complain(saveFailure(english, path, error))
    }
  }
  return all
}
