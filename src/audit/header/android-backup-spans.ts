import { androidHeaderLimit, parseAndroidBackup } from '../archive/android-backup.ts'
import type { BoundedFile } from '../io/bounded-file.ts'
import { contentFrom, type FieldSpan } from './field-span.ts'

/** The lines of Android's backup service, as they follow each other; those behind the encryption only where a password seals it. */
const lines: readonly FieldSpan['field'][] = [
  'android.magic',
  'android.version',
  'android.compressed',
  'android.encryption',
  'android.userSalt',
  'android.checksumSalt',
  'android.rounds',
  'android.iv',
  'android.sealedKey',
]

const withValue = new Set<FieldSpan['field']>([
  'android.version',
  'android.compressed',
  'android.encryption',
  'android.rounds',
])

/** docs/formats.md, "ANDROID BACKUP". The sealed key is withheld: passwords can be tried on it. */
export const annotateAndroidBackup = async (file: BoundedFile): Promise<readonly FieldSpan[]> => {
  const head = await file.head(androidHeaderLimit)
  const header = parseAndroidBackup(head)
  if (!header) return []
  const spans: FieldSpan[] = []
  if (header.miui)
    spans.push({
      from: 0,
      to: header.start,
      field: 'android.miui',
      value: header.miui.packageName.slice(0, 100),
    })
  let from = header.start
  for (const field of lines) {
    if (from >= header.end) break
    const to = head.indexOf('\n', from) + 1
    const value = head.toString('latin1', from, to - 1)
    spans.push({
      from,
      to,
      field,
      ...(withValue.has(field) && { value }),
      ...(field === 'android.sealedKey' && { withheld: true as const }),
    })
    from = to
  }
  return [...spans, contentFrom(header.end)]
}
