import { containerOf } from '../archive/container.ts'
import {
  beginsOpenAes,
  beginsSealedPart,
  beginsTwrpStream,
  notSealed,
  openAesLength,
  twrpBlock,
  twrpFirstKind,
  twrpMark,
} from '../archive/twrp-beginning.ts'
import type { BoundedFile } from '../io/bounded-file.ts'
import { annotateContainer } from './container-spans.ts'
import { contentFrom, type FieldSpan, inARow, undescribed } from './field-span.ts'

/** A part of a TWRP backup, or the stream that it sends over USB; docs/formats.md, "TWRP". */
export const annotateTwrp = async (file: BoundedFile): Promise<readonly FieldSpan[]> => {
  const head = await file.head()
  if (beginsTwrpStream(head)) {
    const kindEnd = twrpMark.length + twrpFirstKind.length + 1
    return [
      { from: 0, to: twrpMark.length, field: 'twrp.mark' },
      { from: twrpMark.length, to: kindEnd, field: 'twrp.block', value: twrpFirstKind },
      undescribed(kindEnd, twrpBlock),
      contentFrom(twrpBlock),
    ]
  }
  // An archive may begin with a member of such a name.
  if (containerOf(head) || !beginsSealedPart(head)) return annotateContainer(file)
  if (!beginsOpenAes(head)) return [{ from: 0, to: 2, field: 'openAes.mark' }, undescribed(2, file.size)]
  return [
    ...inARow(0, [
      ['openAes.mark', 4],
      ['openAes.version', 1, String(head[4])],
      ['openAes.type', 1, String(head[5])],
    ]),
    undescribed(6, openAesLength),
    // Passwords can be tried on what follows, as on the sealed key of an Android backup.
    notSealed(head)
      ? contentFrom(openAesLength)
      : { from: openAesLength, to: file.size, field: 'openAes.body', withheld: true },
  ]
}
