import type { Buffer } from 'node:buffer'
import { lookAtEncFile, ownEncName } from '../apple/enc-file.ts'
import { judgeIcloud } from '../apple/icloud-verdict.ts'
import { lookAtMediaTar } from '../apple/media-tar.ts'
import { parseTarHeader, tarBlock } from '../archive/tar-header.ts'
import type { FileFormat } from '../format.ts'

/**
 * One file of WhatsApp's iCloud folder that is audited by itself: named as the place, or found by `--deep` under another
 * name. In a folder, `icloud-backup` takes it first.
 */
export const icloudPart: FileFormat = {
  id: 'icloud-part',

  names: [
    { pattern: ownEncName, weight: 'certain', kind: 'icloud-backup', format: 'unknown' },
    {
      pattern: /^(?:media|video|document|gifs|stickers|thumbnail)(?:_\d+)?\.tar$/i,
      weight: 'possible',
      kind: 'icloud-backup',
      format: 'unknown',
    },
  ],

  begins: (head) => beginsAsTar(head),

  async judge(file, { name, path }, options) {
    const entry = { name, path, type: 'file' as const, link: false }
    const whole = { tars: [], encs: [], size: file.size, modified: file.modified, names: new Set([name]) }
    if (ownEncName.test(name)) {
      const seen = await lookAtEncFile(file, options)
      return judgeIcloud({ ...whole, encs: [{ entry, name, look: { seen } }] })
    }
    if (!beginsAsTar(await file.head(tarBlock))) return undefined
    const seen = await lookAtMediaTar(file, options.deep)
    return seen.whatsapp ? judgeIcloud({ ...whole, tars: [{ entry, name, look: { seen } }] }) : undefined
  },
}

/** By the checksum of its first header, whatever name that bears. */
const beginsAsTar = (head: Buffer): boolean => {
  const parsed = head.length < tarBlock ? 'zeros' : parseTarHeader(head.subarray(0, tarBlock))
  return parsed !== 'zeros' && !('damaged' in parsed)
}
