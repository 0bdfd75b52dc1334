import { findProgram } from '../system/find-program.ts'

/** Filters that are set for all of rclone would leave files out unseen. */
const filter =
  /^RCLONE_(?:INCLUDE|EXCLUDE|FILTER|FILES_FROM|HASH_FILTER|METADATA_(?:INCLUDE|EXCLUDE|FILTER)|M(?:AX|IN)_(?:AGE|SIZE|DEPTH))/i

/** The environment for rclone: all of it, because rclone finds its configuration by it, but for filters. */
export const unfiltered = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(env).filter(([name]) => !filter.test(name)))

/** Where rclone is installed. */
export const findRclone = (env: NodeJS.ProcessEnv): Promise<string | undefined> =>
  findProgram(process.platform === 'win32' ? 'rclone.exe' : 'rclone', env)
