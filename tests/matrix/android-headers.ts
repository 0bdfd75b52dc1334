import { Buffer } from 'node:buffer'
import { fixedBytes } from '../samples/android-key.ts'
import { bytesField, delimited, varint, varintField } from '../samples/protobuf-writer.ts'
import { type Case, single, type Truth } from './case.ts'

const sealed14 = {
  kind: 'android-backup',
  format: 'crypt14',
  readableBy: 'whatsapp',
  complete: true,
} as const
const unknown = { kind: 'android-backup', readableBy: 'unknown' } as const
const withoutChecksum = { kind: 'android-backup', format: 'crypt15', readableBy: 'only-you' } as const
const file = 'Databases/msgstore.db.crypt15'

const odd = (name: string, header: Buffer, truth: Truth, path = file): Case =>
  single(name, path, Buffer.concat([header, fixedBytes(`body ${name}`, 4000)]), truth)

const iv = fixedBytes('matrix iv', 16)
const e2eeData = bytesField(3, bytesField(1, iv))
const whatsAppData = bytesField(
  2,
  Buffer.concat([
    bytesField(1, Buffer.from([0, 1])),
    bytesField(2, '2'),
    bytesField(3, fixedBytes('matrix server salt', 32)),
    bytesField(4, fixedBytes('matrix google id', 16)),
    bytesField(5, iv),
  ]),
)
const info = bytesField(4, Buffer.concat([bytesField(1, '2.26.34.7'), bytesField(3, '42')]))
const header = (...fields: Buffer[]): Buffer => delimited(Buffer.concat(fields))

/** Headers written field by field: honest, odd and contradictory ones. */
export const headerCases: Case[] = [
  odd('key type 0 with the end-to-end field', header(varintField(1, 0), e2eeData, info), unknown),
  odd('newer key type 0 over 1', header(varintField(1, 1), e2eeData, info, varintField(6, 0)), unknown),
  odd('no key type with the end-to-end field', header(e2eeData, info), unknown),
  odd('key type 3 over the field of crypt14', header(varintField(1, 3), whatsAppData, info), unknown),
  odd(
    'newer key type 3 over the field of crypt14',
    header(varintField(1, 0), whatsAppData, info, varintField(6, 3)),
    unknown,
  ),
  odd(
    'both fields with key type 3',
    header(varintField(1, 1), whatsAppData, e2eeData, info, varintField(6, 3)),
    unknown,
  ),
  odd('both fields with key type 0', header(varintField(1, 0), whatsAppData, e2eeData, info), {
    ...unknown,
    readableBy: ['unknown', 'whatsapp'],
  }),
  odd('key type that is 0 in 32 bits', header(varintField(1, 2n ** 32n), e2eeData, info), unknown),
  odd(
    'newer key type that is 0 in 32 bits',
    header(varintField(1, 1), e2eeData, varintField(6, 2n ** 40n)),
    unknown,
  ),
  odd('newer key type twice, 0 last', header(e2eeData, varintField(6, 3), varintField(6, 0)), unknown),
  odd('newer key type twice, 3 last', header(e2eeData, varintField(6, 0), varintField(6, 3)), {
    ...unknown,
    readableBy: ['unknown', 'only-you'],
  }),
  odd(
    'end-to-end field twice, the second without an IV',
    header(varintField(1, 1), e2eeData, bytesField(3, '')),
    { ...unknown, readableBy: ['unknown', 'only-you'] },
  ),
  odd('key type of the wrong wire type', header(e2eeData, info, bytesField(6, 'abc')), unknown),
  odd(
    'key type of the wrong wire type beside an older 1',
    header(varintField(1, 1), e2eeData, bytesField(6, '\0')),
    unknown,
  ),
  odd('IV of 12 bytes', header(varintField(1, 1), bytesField(3, bytesField(1, iv.subarray(4)))), unknown),
  odd('IV missing', header(varintField(1, 1), bytesField(3, ''), info), unknown),
  odd(
    'header that does not parse to its end',
    Buffer.concat([varint(60), varintField(1, 1), e2eeData, Buffer.alloc(40, 0xff)]),
    unknown,
  ),
  odd('header size beyond the file', Buffer.concat([varint(900_000), varintField(1, 1), e2eeData]), unknown),
  odd(
    'header size that is padded',
    Buffer.concat([Buffer.from([0x96, 0x80, 0x00]), varintField(1, 1), e2eeData]),
    { ...withoutChecksum, readableBy: ['only-you', 'unknown'] },
  ),
  odd('key type that is padded', header(Buffer.from([0x08, 0x83, 0x80, 0x00]), e2eeData), {
    ...withoutChecksum,
    complete: false,
  }),
  odd(
    'old re-encryption: size byte, 01, header',
    Buffer.concat([Buffer.from([0x16, 0x01]), varintField(1, 1), e2eeData]),
    withoutChecksum,
  ),
  odd('shortest header: IV and key type', header(varintField(1, 1), e2eeData), {
    ...withoutChecksum,
    complete: false,
  }),
  odd(
    'crypt14 without a key type',
    header(whatsAppData, info),
    { ...sealed14, complete: false },
    'msgstore.db.crypt14',
  ),
  odd(
    'crypt14 without metadata',
    header(varintField(1, 0), whatsAppData),
    { ...sealed14, complete: false },
    'msgstore.db.crypt14',
  ),
  odd(
    'crypt14 of 2021 with a header of 98 bytes',
    Buffer.concat([
      Buffer.from([0x62]),
      varintField(1, 0),
      whatsAppData,
      bytesField(4, bytesField(1, '2.21.18.')),
      bytesField(9, fixedBytes('pad', 3)),
    ]),
    { ...sealed14, complete: false },
    'msgstore.db.crypt14',
  ),
  odd('fields in another order', header(varintField(6, 2), info, e2eeData, varintField(1, 1)), {
    ...withoutChecksum,
    complete: false,
  }),
]
