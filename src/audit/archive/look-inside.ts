import type { Buffer } from 'node:buffer'
import { type BoundedFile, deepBudget } from '../io/bounded-file.ts'
import type { ReadBytes } from '../io/read-bytes.ts'
import { readFrom } from '../io/read-bytes.ts'
import { canInflate, InflatedStream } from './compressed.ts'
import { type Container, containerOf } from './container.ts'
import { type TarLimits, type TarWalk, tarMembers } from './tar.ts'
import { tarBlock } from './tar-header.ts'
import { type WhatsAppMember, whatsappMember } from './whatsapp-path.ts'

/** What the members of a tar, packed or not, tell of it. */
export interface Inside {
  readonly container: Container
  /** True where it is, or unpacks to, a tar whose first member was read. */
  readonly tar: boolean
  readonly members: number
  /** The member that tells most: readable data before sealed backups before the app itself. */
  readonly best: WhatsAppMember | undefined
  /** True where every member was seen. */
  readonly whole: boolean
  /** False where it ends too early; true where it was followed to an end that fits; else null. */
  readonly complete: boolean | null
  /** Why not every member was seen, as a part of a sentence. */
  readonly why: string | undefined
}

export interface LookOptions {
  readonly deep: boolean
  readonly signal: AbortSignal
  /** True where a header says that a zlib stream follows. */
  readonly zlib?: boolean
}

/** Why a container was not looked into that this Node has no means to unpack. */
export const cannotUnpack = 'its packing cannot be undone here'

/** One step of reading a stream that is unpacked. */
const step = 16 * 1024

/** Bytes that are unpacked at most, in all: what 1 MiB of an honest stream unpacks to, or a phone's whole memory. */
export const outputLimit = { bounded: 32 * 1024 * 1024, deep: 16 * 1024 ** 3 }

const tarLimits: Record<'bounded' | 'deep', Partial<TarLimits>> = {
  bounded: {},
  deep: { members: 5_000_000, bytes: Number.POSITIVE_INFINITY },
}

/**
 * Looks for WhatsApp among the members of a tar that begins at `start`, plain or packed, by headers only. Within the
 * contract's budget; with `--deep`, to the end.
 * @returns undefined where no container begins there
 * @throws Unreadable
 */
export const lookInside = async (
  file: BoundedFile,
  start: number,
  options: LookOptions,
): Promise<Inside | undefined> => {
  file.followStructure(options.deep ? deepBudget : undefined)
  const container = containerOf(await file.read(start, tarBlock), options.zlib)
  if (!container) return undefined
  if (container === 'tar') return plainTar(file, start, options)
  if (!canInflate(container)) return unseen(container, cannotUnpack)
  const stream = new InflatedStream(container, packed(file, start, options), {
    output: options.deep ? outputLimit.deep : outputLimit.bounded,
  })
  try {
    return await packedTar(container, stream, options)
  } finally {
    await stream.close()
  }
}

const unseen = (container: Container, why: string): Inside => ({
  container,
  tar: false,
  members: 0,
  best: undefined,
  whole: false,
  complete: null,
  why,
})

const plainTar = async (file: BoundedFile, start: number, options: LookOptions): Promise<Inside> => {
  const size = file.size - start
  const read: ReadBytes = readFrom((position, length) => file.read(position, length), start)
  const walk = tarMembers(read, size, tarLimits[options.deep ? 'deep' : 'bounded'])
  const seen = await seek(walk, options.signal)
  const state = walk.end?.state
  return {
    container: 'tar',
    tar: true,
    ...seen,
    whole: state === 'ended' || state === 'no end mark',
    complete: state === 'cut short' ? false : state === 'ended' ? size % tarBlock === 0 : null,
    why: state && whyTar[state],
  }
}

const whyTar = {
  'cut short': 'it ends in the middle',
  damaged: 'it is damaged further on',
  limit: 'only the headers of its first members were read',
  'no end mark': undefined,
  ended: undefined,
}

const packedTar = async (
  container: Container,
  stream: InflatedStream,
  options: LookOptions,
): Promise<Inside> => {
  const head = await stream.read(0, tarBlock)
  if (containerOf(head) !== 'tar') {
    const empty = stream.end !== undefined && stream.end !== 'limit' && head.length === 0
    return {
      ...unseen(container, empty ? 'it cannot be unpacked' : 'it holds no tar archive'),
      whole: stream.end === 'whole',
    }
  }
  const walk = tarMembers(stream.read, Number.POSITIVE_INFINITY, tarLimits.deep)
  const seen = await seek(walk, options.signal, () => stream.limit(outputLimit.bounded))
  // What follows the end mark is read too: only its own end tells that a stream is whole.
  if (walk.end?.state === 'ended') await drain(stream, walk.end.at, options.signal)
  const ended = walk.end?.state === 'ended'
  return {
    container,
    tar: true,
    ...seen,
    whole: ended || (stream.end === 'whole' && walk.end?.state === 'limit'),
    complete:
      stream.end === 'cut short' || stream.end === 'damaged'
        ? false
        : stream.end === 'whole' && ended
          ? true
          : null,
    why:
      stream.end === 'cut short' || stream.end === 'damaged'
        ? 'it ends in the middle'
        : walk.end?.state === 'damaged'
          ? whyTar.damaged
          : 'only its beginning was unpacked',
  }
}

/** The packed bytes: within the budget of the file, or all of them with `--deep`. */
export async function* packed(
  file: BoundedFile,
  start: number,
  options: LookOptions,
): AsyncGenerator<Buffer> {
  if (options.deep) return yield* file.chunks(start, file.size, options.signal)
  for (let position = start; position < file.size; position += step) {
    options.signal.throwIfAborted()
    const chunk = await file.read(position, step)
    if (chunk.length === 0) return
    yield chunk
  }
}

const drain = async (stream: InflatedStream, from: number, signal: AbortSignal): Promise<void> => {
  for (let position = from; stream.end === undefined; position += step) {
    signal.throwIfAborted()
    if ((await stream.read(position, step)).length === 0) return
  }
}

const rank: Record<WhatsAppMember['what'], number> = { listed: 0, sealed: 1, data: 2 }

/** Members that are looked at once WhatsApp's data was found: they tell only whether the archive is complete. */
const afterwards = 4096

/** Walks the members; `found` is called once, where readable data of WhatsApp turns up. */
const seek = async (
  walk: TarWalk,
  signal: AbortSignal,
  found?: () => void,
): Promise<{ members: number; best: WhatsAppMember | undefined }> => {
  let members = 0
  let last = Number.POSITIVE_INFINITY
  let best: WhatsAppMember | undefined
  for await (const { name, type } of walk) {
    if (members++ % 256 === 0) signal.throwIfAborted()
    if (members > last) break
    const seen = type === 'other' ? undefined : whatsappMember(name, type === 'folder')
    if (!seen || (best && rank[seen.what] <= rank[best.what])) continue
    best = seen
    if (seen.what !== 'data') continue
    last = members + afterwards
    found?.()
  }
  return { members, best }
}
