import type { Evidence } from '../../shared/report.ts'
import { androidHeaderLimit, beginsAndroidBackup, parseAndroidBackup } from '../archive/android-backup.ts'
import { appOfPackage, packageInName } from '../archive/whatsapp-path.ts'
import type { FileFormat } from '../format.ts'
import { annotateAndroidBackup } from '../header/android-backup-spans.ts'
import { judgeAndroidStream } from './android-stream.ts'

const ownName = /\(com\.whatsapp(?:\.w4b)?\)\.bak(?:$|[^a-z0-9])/i

/** Local backup of one app by MIUI or HyperOS; docs/formats.md, "MIUI". */
export const miuiBak: FileFormat = {
  id: 'miui-bak',

  names: [
    { pattern: ownName, weight: 'certain', kind: 'phone-tool-backup', format: 'miui-bak' },
    {
      pattern: /\.bak(?:$|[^a-z0-9])/i,
      weight: 'possible',
      kind: 'phone-tool-backup',
      format: 'miui-bak',
    },
  ],

  begins: beginsAndroidBackup,

  annotate: annotateAndroidBackup,

  async judge(file, named, options) {
    const header = parseAndroidBackup(await file.head(androidHeaderLimit))
    if (!header?.miui) return undefined
    const inHeader = appOfPackage(header.miui.packageName)
    const inName = ownName.test(named.name) ? packageInName(named.name) : undefined
    if (inHeader === 'unknown' && !inName) {
      // MIUI writes one app per file: another app's file is not opened further.
      return undefined
    }
    const claim: Evidence =
      inHeader === 'unknown'
        ? {
            fact: `the name says ${inName}, but the header names another app: the bytes decide who can read it`,
            where: 'file name',
          }
        : { fact: `the header names ${header.miui.packageName}`, where: `bytes 0-${header.start - 1}` }
    const app = inHeader === 'unknown' && inName ? appOfPackage(inName) : inHeader
    return judgeAndroidStream(
      file,
      header,
      { format: 'miui-bak', tool: 'a MIUI backup', claim, app },
      options,
    )
  },
}
