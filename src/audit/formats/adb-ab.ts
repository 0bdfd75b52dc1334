import { androidHeaderLimit, beginsAndroidBackup, parseAndroidBackup } from '../archive/android-backup.ts'
import { appOfPackage, mentionsWhatsApp, packageInName } from '../archive/whatsapp-path.ts'
import type { FileFormat, NamedFile } from '../format.ts'
import { annotateAndroidBackup } from '../header/android-backup-spans.ts'
import { lastPart, parentPath } from '../io/path-parts.ts'
import { judgeAndroidStream } from './android-stream.ts'
import { mayBeOpen, dataFile as smartSwitchData } from './smart-switch.ts'
import type { ToolBackup } from './tool-judgement.ts'

/** A package name of its own as a file name: such a backup holds one app. */
const onePackage = /^[a-z]\w*(?:\.[a-z_]\w*){2,}$/i

/** `adb backup`: the stream of Android's own backup service; docs/formats.md, "ANDROID BACKUP". */
export const adbAb: FileFormat = {
  id: 'adb-ab',

  names: [
    {
      pattern: /com\.whatsapp(?:\.w4b)?[^/\\]*\.ab(?:$|[^a-z0-9])/i,
      weight: 'certain',
      kind: 'phone-tool-backup',
      format: 'adb-ab',
    },
    {
      pattern: /\.(?:ab|adb)(?:$|[^a-z0-9])/i,
      weight: 'possible',
      kind: 'phone-tool-backup',
      format: 'adb-ab',
    },
  ],

  begins: beginsAndroidBackup,

  annotate: annotateAndroidBackup,

  async judge(file, named, options) {
    const header = parseAndroidBackup(await file.head(androidHeaderLimit))
    if (!header || header.miui) return undefined
    const claim = namedForWhatsApp(named)
    // An encrypted backup shows nothing but its name: one that is named for another app is not WhatsApp's.
    if (!claim && header.encryption !== 'none' && onePackage.test(stem(named.name))) return undefined
    const packageName = packageInName(named.name)
    const backup: ToolBackup = {
      format: 'adb-ab',
      tool: 'an adb backup',
      claim: claim ? { fact: 'its name or its folder names WhatsApp', where: 'path' } : undefined,
      app: packageName && appOfPackage(packageName),
      wholePhone: true,
    }
    const judged = await judgeAndroidStream(file, header, backup, options)
    return judged?.readableBy === 'password-holder' && smartSwitchData.test(named.name)
      ? mayBeOpen(backup, judged.evidence)
      : judged
  },
}

const stem = (name: string): string => name.replace(/\.\w+$/, '')

/** The file or the folder that it lies in. Further up, a name says nothing of this file. */
const namedForWhatsApp = ({ text, name }: NamedFile): boolean =>
  mentionsWhatsApp(name) || mentionsWhatsApp(lastPart(parentPath(text)))
