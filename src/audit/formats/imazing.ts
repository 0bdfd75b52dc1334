import type { Buffer } from 'node:buffer'
import { notEncrypted } from '../archive/container.ts'
import { lookInside } from '../archive/look-inside.ts'
import { lookInsideZip } from '../archive/look-inside-zip.ts'
import { mentionsWhatsApp } from '../archive/whatsapp-path.ts'
import { type FileFormat, onlyNamed } from '../format.ts'
import { annotateZip } from '../header/zip-spans.ts'
import { readableContent, type ToolBackup, toolJudgement } from './tool-judgement.ts'
import { judgeZip } from './zip-judgement.ts'

const appName = /\.imazingapp(?:$|[^a-z0-9])/i
const archiveName = /\.imazing(?:$|[^a-z0-9])/i

/**
 * What iMazing exports: one app as a ZIP (`.imazingapp`), or a whole device in a form that is documented nowhere
 * (`.imazing`); docs/formats.md, "iMazing". The contract has no format of its own for either.
 */
export const imazing: FileFormat = {
  id: 'imazing',

  names: [
    {
      pattern: /whats.?app.*\.imazingapp(?:$|[^a-z0-9])/i,
      weight: 'certain',
      kind: 'phone-tool-backup',
      format: 'unknown',
    },
    {
      pattern: /\.imazing(?:app)?(?:$|[^a-z0-9])/i,
      weight: 'possible',
      kind: 'phone-tool-backup',
      format: 'unknown',
    },
  ],

  begins: onlyNamed,

  annotate: annotateZip,

  async judge(file, { name }, options) {
    const app = appName.test(name)
    if (!app && !archiveName.test(name)) return undefined
    const backup: ToolBackup = {
      format: 'unknown',
      tool: app ? "iMazing's export of an app" : "iMazing's archive of a whole device",
      claim:
        mentionsWhatsApp(name) && app ? { fact: 'its name names WhatsApp', where: 'file name' } : undefined,
      wholePhone: !app,
    }
    const zip = await lookInsideZip(file, options.signal)
    if (zip) return judgeZip(backup, zip)
    if (app) return undefined
    const inside = await lookInside(file, 0, options)
    if (inside) return readableContent(backup, inside, 'bytes 0-9')
    const head = await file.head()
    if (
      head.length < 512 ||
      (notEncrypted(head.subarray(0, 1024)) === 'bytes with a pattern, not noise' && isText(head))
    )
      return undefined
    return toolJudgement(
      backup,
      'unknown',
      "We can't tell who can read it, or whether WhatsApp is in it: it is iMazing's archive of a whole device, and how that is written is documented nowhere.",
      [
        {
          fact: 'the name ends as that of an iMazing archive, and no known archive begins here',
          where: 'file name',
        },
      ],
    )
  },
}

const isText = (head: Buffer): boolean =>
  head.every((byte) => byte === 9 || byte === 10 || byte === 13 || byte >= 0x20)
