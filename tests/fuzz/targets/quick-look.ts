import { Buffer } from 'node:buffer'
import { quickLook } from '../../../src/audit/format.ts'
import { fileFormats, mayBegin } from '../../../src/audit/formats/index.ts'
import { Unreadable } from '../../../src/audit/io/unreadable.ts'
import { judgeOpened } from '../../../src/audit/judge.ts'
import { judgeOptions, MemoryFile, named } from '../../samples/memory-file.ts'
import type { FuzzTarget } from '../run-target.ts'
import { allFormats } from './all-formats.ts'
import { mediaTar } from './media-tar.ts'
import { tar } from './tar.ts'
import { toolBackups } from './tool-backups.ts'

const name = 'photo.jpg'
const deep = { ...judgeOptions, deep: true }

/** `--deep` judges only files whose beginning may be a backup's: what a format knows by its bytes must pass that look. */
export const quickLookTarget: FuzzTarget = {
  name: 'the quick look of --deep',
  samples: () => [allFormats, mediaTar, tar, toolBackups].flatMap((target) => target.samples()),
  async check(bytes) {
    const head = Buffer.from(bytes.subarray(0, quickLook))
    if (mayBegin(head, bytes.length, name)) return
    try {
      const file = new MemoryFile(bytes).open()
      const judgement = await judgeOpened(file, named(name), undefined, fileFormats, deep)
      if (judgement)
        throw new Error(`turned away: ${judgement.kind} ${judgement.format} ${judgement.readableBy}`)
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error
    }
  },
}
