import { readdirSync, readFileSync, statSync } from 'node:fs'

/** What the processes of one program take together, as Linux counts it. */
export interface Cost {
  /** MB, with memory that several share counted once. */
  readonly memory: number
  /** Seconds of processor time since each began. */
  readonly processor: number
  /** Times that a thread went to sleep of its own will since it began: each is a wake-up. */
  readonly wakeups: number
}

const read = (path: string): string => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    // It has ended since it was listed.
    return ''
  }
}

/** What stands behind the name in `/proc/PID/stat`, which may hold blanks and brackets; see proc(5). */
const stat = (pid: number): string[] => read(`/proc/${pid}/stat`).split(') ').at(-1)?.split(' ') ?? []

const parentOf = (pid: number): number => Number(stat(pid)[1])

const family = (root: number): number[] => {
  const all = readdirSync('/proc').map(Number).filter(Number.isInteger)
  const found = [root]
  for (const pid of found) found.push(...all.filter((other) => parentOf(other) === pid))
  return found
}

const number = (text: string, pattern: RegExp): number => Number(pattern.exec(text)?.[1] ?? 0)

const wakeupsOf = (pid: number): number => {
  const tasks = `/proc/${pid}/task`
  try {
    return readdirSync(tasks)
      .map((task) => number(read(`${tasks}/${task}/status`), /^voluntary_ctxt_switches:\s*(\d+)/m))
      .reduce((sum, count) => sum + count, 0)
  } catch {
    return 0
  }
}

/** A hundred ticks are a second on every Linux that Electron runs on. */
const ticks = 100

/** Of a process and all below it. */
export const costOf = (root: number): Cost => {
  const pids = family(root)
  const sum = (of: (pid: number) => number) => pids.reduce((total, pid) => total + of(pid), 0)
  return {
    memory: sum((pid) => (number(read(`/proc/${pid}/smaps_rollup`), /^Pss:\s*(\d+) kB/m) * 1024) / 1e6),
    processor: sum((pid) => (Number(stat(pid)[11] ?? 0) + Number(stat(pid)[12] ?? 0)) / ticks),
    wakeups: sum(wakeupsOf),
  }
}

/** Whether one of the processes has a watch of inotify on a folder; see proc(5), `/proc/PID/fdinfo`. */
export const watches = (root: number, folder: string): boolean => {
  const watch = `ino:${statSync(folder).ino.toString(16)} `
  return family(root).some((pid) => {
    try {
      const files = readdirSync(`/proc/${pid}/fdinfo`)
      return files.some((file) => read(`/proc/${pid}/fdinfo/${file}`).includes(watch))
    } catch {
      return false
    }
  })
}
