import { z } from 'zod'

/** A path as it crosses a process: no longer than any system knows. */
export const pathSchema = z.string().min(1).max(32_767)
