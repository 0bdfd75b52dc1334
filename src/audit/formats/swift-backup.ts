import type { Evidence } from '../../shared/report.ts'
import { lookInside } from '../archive/look-inside.ts'
import { lookInsideZip } from '../archive/look-inside-zip.ts'
import { appOfPackage, packageInName } from '../archive/whatsapp-path.ts'
import { type FileFormat, onlyNamed } from '../format.ts'
import { annotateZip } from '../header/zip-spans.ts'
import { readableContent, type ToolBackup, toolJudgement } from './tool-judgement.ts'
import { judgeZip } from './zip-judgement.ts'

/** `.dat`: the app's data; `.extdat`: what it has on the memory card. The other parts hold no chats. */
const ownName = /^com\.whatsapp(?:\.w4b)?(?:[ (_-][^.]*)?\.(?:ext)?dat(?:$|[^a-z0-9.])/i

/** App data by Swift Backup; docs/formats.md, "Swift Backup". */
export const swiftBackup: FileFormat = {
  id: 'swift-backup',

  names: [{ pattern: ownName, weight: 'certain', kind: 'phone-tool-backup', format: 'swift-backup' }],

  begins: onlyNamed,

  annotate: annotateZip,

  async judge(file, { name }, options) {
    const packageName = ownName.test(name) ? packageInName(name) : undefined
    if (!packageName) return undefined
    const claim: Evidence = {
      fact: `the name is that of a Swift Backup of ${packageName}`,
      where: 'file name',
    }
    const backup: ToolBackup = {
      format: 'swift-backup',
      tool: 'a Swift Backup',
      claim,
      app: appOfPackage(packageName),
    }
    const zip = await lookInsideZip(file, options.signal)
    if (zip) return judgeZip(backup, zip)
    const inside = await lookInside(file, 0, options)
    if (inside) return readableContent(backup, inside, 'bytes 0-9')
    const head = await file.head()
    if (head.length < 16 || head.every((byte) => byte === 0)) return undefined
    return toolJudgement(
      backup,
      'unknown',
      "We can't tell who can read it: it has the name of a Swift Backup of WhatsApp, but is no archive that we know. It may be encrypted.",
      [{ fact: 'no known archive begins here', where: 'bytes 0-511' }, claim],
    )
  },
}
