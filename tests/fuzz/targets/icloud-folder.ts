import { Buffer } from 'node:buffer'
import { lookAtEncFile } from '../../../src/audit/apple/enc-file.ts'
import { judgeIcloud } from '../../../src/audit/apple/icloud-verdict.ts'
import { lookAtMediaTar } from '../../../src/audit/apple/media-tar.ts'
import type { Candidate } from '../../../src/audit/candidate.ts'
import type { Judgement } from '../../../src/audit/format.ts'
import { applyKeys } from '../../../src/audit/keys/apply-keys.ts'
import { fixedBytes, sampleRoot } from '../../samples/android-key.ts'
import { iosEnc } from '../../samples/hmac-sealed.ts'
import { defaultTar, encFile, jpeg, sealedName, sealedTar } from '../../samples/icloud.ts'
import { judgeOptions, MemoryFile } from '../../samples/memory-file.ts'
import { tarOf } from '../../samples/tar.ts'
import { icloudMayBeOnlyYou } from '../icloud-oracle.ts'
import type { FuzzTarget } from '../run-target.ts'

/** One input for both files: the length of the first, in two bytes, stands before them. */
const folder = (enc: Buffer, tar: Buffer): Buffer => {
  const length = Buffer.alloc(2)
  length.writeUInt16BE(enc.length)
  return Buffer.concat([length, enc, tar])
}

const part = (name: string, bytes: Buffer) => ({
  entry: { name, path: name, type: 'file' as const, link: false },
  name,
  file: new MemoryFile(bytes).open(name),
})

const candidate = (text: string, judgement: Judgement): Candidate => ({
  judgement,
  text,
  size: 0,
  modified: new Date(0),
})

const key = candidate('/backup/encrypted_backup.key', {
  kind: 'key-file',
  format: 'e2ee-key',
  readableBy: 'anyone',
  complete: null,
  reason: '',
  evidence: [],
  key: { type: 'e2ee', root: sampleRoot },
})

/** A database and a media archive of one iCloud backup with a key beside it: "only you" needs both, and another key. */
export const icloudFolder: FuzzTarget = {
  name: 'iCloud backup with a key beside it',
  samples: () => {
    const clear = tarOf({ name: sealedName(), contents: jpeg(597) })
    return [
      folder(encFile(), sealedTar(2)),
      folder(iosEnc(fixedBytes('chats', 500)), sealedTar(2)),
      folder(encFile({ flags: 0 }), sealedTar(1)),
      folder(encFile({ keyType: 0 }), sealedTar(1)),
      folder(encFile(), defaultTar()),
      folder(encFile(), Buffer.concat([sealedTar(1).subarray(0, -1024), clear])),
    ]
  },
  async check(bytes) {
    if (bytes.length < 2) return
    const middle = 2 + bytes.readUInt16BE(0)
    const [enc, tar] = [bytes.subarray(2, middle), bytes.subarray(middle)]
    const [encPart, tarPart] = [part('ChatStorage.sqlite.enc', enc), part('Media.tar', tar)]
    const judgement = judgeIcloud({
      encs: [{ ...encPart, look: { seen: await lookAtEncFile(encPart.file, judgeOptions) } }],
      tars: [{ ...tarPart, look: { seen: await lookAtMediaTar(tarPart.file) } }],
      size: bytes.length,
      modified: new Date(0),
      names: new Set(),
    })
    const [found] = await applyKeys([candidate('/backup', judgement), key], {
      ...judgeOptions,
      placeOf: () => undefined,
      skipped: () => {},
    })
    if (found?.judgement.readableBy === 'only-you' && !icloudMayBeOnlyYou({ enc, tar, root: sampleRoot }))
      throw new Error('a false "only you"')
  },
}
