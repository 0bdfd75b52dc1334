import { z } from 'zod'

/** A path as it crosses a process: no longer than any system knows. */
export const pathSchema = z.string().min(1).max(32_767)

/** How the engine writes a byte that is no UTF-8 into a path's text (`src/audit/io/system-path.ts`); a name may also just read so. */
export const mayStandForBytes = (path: string): boolean => /\\x[\da-f]{2}/.test(path)
