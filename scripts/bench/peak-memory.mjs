import { readFileSync } from 'node:fs'

/**
 * Loaded before a measured program: prints its peak memory in KiB at its end. Linux counts the parent's memory into
 * `maxRSS` of a new process, so the kernel's own mark of this program is read where there is one.
 */
const peak = () => {
  try {
    return /VmHWM:\s*(\d+)/.exec(readFileSync('/proc/self/status', 'latin1'))?.[1]
  } catch {
    return process.resourceUsage().maxRSS
  }
}

process.on('exit', () => process.stderr.write(`peak ${peak()}\n`))
