import type { Terminal } from './terminal/terminal.ts'

/** How shells number the end of a program by a signal: 128 and the signal's number. */
const exitCodes = { SIGINT: 130, SIGTERM: 143 } as const

/**
 * Runs a task that Ctrl-C can stop. The first signal asks the task to end and says so; a second one ends the process, as
 * signals do.
 */
export const withInterrupts = async (
  terminal: Terminal,
  task: (signal: AbortSignal) => Promise<number>,
): Promise<number> => {
  const abort = new AbortController()
  let exitCode: number | undefined
  const stop = (signal: 'SIGINT' | 'SIGTERM') => {
    exitCode = exitCodes[signal]
    abort.abort()
    removeListeners()
  }
  const removeListeners = () => {
    process.off('SIGINT', stop)
    process.off('SIGTERM', stop)
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
  try {
    return await task(abort.signal)
  } catch (error) {
    if (exitCode === undefined) throw error
    await terminal.complain('Stopped before the end. Your files are as they were.')
    return exitCode
  } finally {
    removeListeners()
  }
}
