import type { Buffer } from 'node:buffer'
import type { Evidence } from '../../shared/report.ts'
import { lookInside } from '../archive/look-inside.ts'
import {
  beginsOpenAes,
  beginsSealedPart,
  beginsTwrpStream,
  notSealed,
  openAesLength,
  twrpBlock,
  twrpMark,
} from '../archive/twrp-beginning.ts'
import type { FileFormat, FolderFormat, Judgement, JudgeOptions } from '../format.ts'
import { annotateTwrp } from '../header/twrp-spans.ts'
import type { BoundedFile } from '../io/bounded-file.ts'
import { judgeEach, measureFiles, unreadOf, weakestOf } from './folder-files.ts'
import { readableContent, sealedByPassword, type ToolBackup, toolJudgement } from './tool-judgement.ts'

/** Parts of the data partition: `data.ext4.win`, `data.f2fs.win000`, `data_nandroid.win`, `datadata.yaffs2.win`. */
const dataPart = /^data\w*(?:\.\w+)?\.win\d{0,3}$/i
const anyPart = /\.win\d{0,3}(?:\.(?:md5|sha2|info))?$|^recovery\.log$|\.(?:info|prop)$/i

const lone: ToolBackup = { format: 'twrp', tool: 'a TWRP backup of a whole phone', wholePhone: true }
const whole: ToolBackup = { ...lone, folder: true }

/** Parts that are judged; a phone's data makes a part for every 1.5 GiB. */
const partLimit = 256

/** Backup by the recovery TWRP: a folder of partitions; docs/formats.md, "TWRP". */
export const twrpFolder: FolderFormat = {
  id: 'twrp',

  signs: dataPart,

  claims: ({ entries }) => entries.some(({ name, type }) => type === 'file' && dataPart.test(name)),

  async judge(folder, options) {
    const parts = folder.entries
      .filter(({ name, type }) => type === 'file' && dataPart.test(name))
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .slice(0, partLimit)
    const judged = await judgeEach(parts, (file) => judgePart(file, whole, options))
    const judgement = weakestOf(judged, (reason) => cannotTell(`a part of it could not be read (${reason})`))
    if (!judgement) return undefined
    const owned = folder.entries.filter(({ name, type }) => type === 'file' && anyPart.test(name))
    return {
      judgement,
      ...(await measureFiles(owned)),
      owns: (name) => anyPart.test(name),
      ownsFolders: false,
      skipped: unreadOf(judged),
    }
  },
}

/** One part of such a backup that lies alone, or a stream that TWRP sent over USB. */
export const twrp: FileFormat = {
  id: 'twrp',

  names: [
    {
      pattern: /\.win\d{0,3}(?:$|[^a-z0-9])/i,
      weight: 'possible',
      kind: 'phone-tool-backup',
      format: 'twrp',
    },
  ],

  begins: (head) => beginsTwrpStream(head) || beginsOpenAes(head),

  annotate: annotateTwrp,

  async judge(file, named, options) {
    const head = await file.head()
    if (beginsTwrpStream(head)) return judgeStream(file, head, options)
    return dataPart.test(named.name) || beginsOpenAes(head) ? judgePart(file, lone, options) : undefined
  },
}

/** TWRP tells its parts apart by two bytes: gzip, OpenAES, otherwise tar (`TWFunc::Get_File_Type`). */
const judgePart = async (
  file: BoundedFile,
  backup: ToolBackup,
  options: JudgeOptions,
  start = 0,
): Promise<Judgement | undefined> => {
  const head = await file.read(start, 4096)
  const where = `bytes ${start}-${start + 3}`
  const inside = await lookInside(file, start, options)
  if (inside) return readableContent(backup, inside, where)
  if (beginsSealedPart(head)) {
    const fault = notSealed(head)
    if (fault) return cannotTell(fault)
    const full = beginsOpenAes(head)
    return sealedByPassword(backup, [
      {
        fact: full ? 'OpenAES header: encrypted by TWRP' : 'begins with "OA", the mark of an encrypted part',
        where,
      },
      { fact: 'what follows looks encrypted', where: `from byte ${start + openAesLength}` },
    ])
  }
  if (head.length === 0) return cannotTell('its first part is empty')
  if (head.every((byte) => byte === 0)) return cannotTell('its first part holds only zeros')
  return cannotTell('its bytes are neither an archive nor an encrypted part')
}

const judgeStream = async (
  file: BoundedFile,
  head: Buffer,
  options: JudgeOptions,
): Promise<Judgement | undefined> => {
  const stream: Evidence = { fact: 'a backup that TWRP sent over USB', where: 'bytes 0-22' }
  const data = head.indexOf(`${twrpMark}twdatablock\0`, twrpBlock, 'latin1')
  const judged = data < 0 ? undefined : await judgePart(file, lone, options, data + twrpBlock)
  if (judged && judged.readableBy !== 'unknown') return { ...judged, evidence: [stream, ...judged.evidence] }
  return toolJudgement(
    lone,
    'unknown',
    "We can't tell whether WhatsApp's data is in it: it is a TWRP backup of a phone in one file, and only its beginning can be followed.",
    [stream],
  )
}

const cannotTell = (why: string): Judgement =>
  toolJudgement(
    lone,
    'unknown',
    `We can't tell who can read it: it has the name of ${lone.tool}, but ${why}.`,
    [{ fact: why, where: 'file' }],
  )
