import { plaintextBody } from '../android/plaintext-body.ts'
import type { BoundedFile } from '../io/bounded-file.ts'
import { contentFrom, type FieldSpan } from './field-span.ts'

/** What follows a header: shown where it is ciphertext by its own bytes, whatever the header says. */
export const sealedBody = async (file: BoundedFile, from: number): Promise<FieldSpan> => {
  const isSealed = plaintextBody(await file.read(from, 4096)) === undefined
  return isSealed ? { from, to: file.size, field: 'ciphertext' } : contentFrom(from)
}
