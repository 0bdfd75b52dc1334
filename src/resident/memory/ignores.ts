import { createHash, randomUUID } from 'node:crypto'
import type { Ignore, IgnoreRequest, MemoryRecord } from '../../shared/memory.ts'
import type { Memory } from './memory.ts'

const targetOf = ({ what }: IgnoreRequest, record: MemoryRecord): string =>
  what === 'finding' ? record.path : record.backup

/** Stands for the bytes and verdicts of what is ignored: it differs once any of them does. */
const markOf = (memory: Memory, request: IgnoreRequest): string => {
  const hash = createHash('sha256')
  const lines = [...memory.records.values()]
    .filter((record) => record.goneSince === null && targetOf(request, record) === request.target)
    .map(({ path, size, modifiedAt, readableBy }) => [path, size, modifiedAt, readableBy].join('\0'))
  for (const line of lines.sort()) hash.update(`${line}\n`)
  return hash.digest('hex').slice(0, 24)
}

export const addIgnore = (memory: Memory, request: IgnoreRequest, at: string): void => {
  const record = [...memory.records.values()].find((one) => targetOf(request, one) === request.target)
  const label = (request.what === 'finding' ? undefined : record?.label) ?? request.target
  const ignore: Ignore = { ...request, id: randomUUID(), since: at, label }
  const others = memory.ignores.filter(
    (one) => one.ignore.what !== request.what || one.ignore.target !== request.target,
  )
  memory.ignores = [...others, { ignore, mark: markOf(memory, request) }]
}

export const removeIgnore = (memory: Memory, id: string): Ignore | undefined => {
  const found = memory.ignores.find(({ ignore }) => ignore.id === id)?.ignore
  memory.ignores = memory.ignores.filter(({ ignore }) => ignore.id !== id)
  return found
}

/** Drops what has ended by itself, and answers with it. */
export const endIgnores = (memory: Memory, wall: number): Ignore[] => {
  const ended = memory.ignores.filter(({ ignore, mark }) => {
    if (ignore.until.type === 'time') return Date.parse(ignore.until.at) <= wall
    return ignore.until.type === 'change' && markOf(memory, ignore) !== mark
  })
  if (ended.length > 0) memory.ignores = memory.ignores.filter((one) => !ended.includes(one))
  return ended.map(({ ignore }) => ignore)
}

/** Whether a record is ignored, by itself or with its backup. */
export const ignoredIn = (memory: Memory): ((record: MemoryRecord) => boolean) => {
  const findings = new Set<string>()
  const backups = new Set<string>()
  for (const { ignore } of memory.ignores) (ignore.what === 'finding' ? findings : backups).add(ignore.target)
  return ({ path, backup }) => findings.has(path) || backups.has(backup)
}

/** The backups that an ignore is about. */
export const backupsOf = (memory: Memory, { what, target }: Ignore): string[] => {
  if (what === 'backup') return [target]
  const backup = memory.records.get(target)?.backup
  return backup === undefined ? [] : [backup]
}
