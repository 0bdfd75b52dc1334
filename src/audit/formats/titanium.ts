import type { Evidence } from '../../shared/report.ts'
import { lookInside } from '../archive/look-inside.ts'
import { appOfPackage, packageInName } from '../archive/whatsapp-path.ts'
import { type FileFormat, onlyNamed } from '../format.ts'
import { annotateContainer } from '../header/container-spans.ts'
import { readableContent, type ToolBackup, toolJudgement } from './tool-judgement.ts'

const ownName = /^com\.whatsapp(?:\.w4b)?-\d{8}-\d{6}\.tar(?:\.(?:gz|bz2|lzop?))?(?:$|[^a-z0-9.])/i

/** App data by Titanium Backup: one archive per app and date; docs/formats.md, "Titanium". */
export const titanium: FileFormat = {
  id: 'titanium',

  names: [{ pattern: ownName, weight: 'certain', kind: 'phone-tool-backup', format: 'titanium' }],

  begins: onlyNamed,

  annotate: annotateContainer,

  async judge(file, { name }, options) {
    if (!ownName.test(name)) return undefined
    const claim: Evidence = {
      fact: `the name is that of a Titanium backup of ${packageInName(name)}`,
      where: 'file name',
    }
    const backup: ToolBackup = {
      format: 'titanium',
      tool: 'a backup by Titanium',
      claim,
      app: appOfPackage(packageInName(name) ?? ''),
    }
    const inside = await lookInside(file, 0, options)
    if (inside) return readableContent(backup, inside, 'bytes 0-9')
    const head = await file.head()
    if (head.length < 16 || head.every((byte) => byte === 0)) return undefined
    // Titanium can encrypt, but how such a file looks is documented nowhere.
    return toolJudgement(
      backup,
      'unknown',
      "We can't tell who can read it: it has the name of a Titanium backup of WhatsApp, but is no archive that we know. It may be encrypted.",
      [{ fact: 'no known archive begins here', where: 'bytes 0-511' }, claim],
    )
  },
}
