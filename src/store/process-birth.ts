import { readFileSync } from 'node:fs'

/**
 * Tells a process from a later one of the same number: on Linux the computer's start and the ticks from there to the process's, by
 * proc(5). Undefined where there is no such process; '' where the system says no more than that there is one.
 */
export const birthOf = (pid: number): string | undefined => {
  if (!isThere(pid)) return undefined
  if (process.platform !== 'linux') return ''
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name before these fields may hold anything, brackets too. Field 3 is the state: Z and X are dead.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    if (fields[0] === 'Z' || fields[0] === 'X') return undefined
    return `${boot} ${fields[19]}`
  } catch {
    return ''
  }
}

const isThere = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
