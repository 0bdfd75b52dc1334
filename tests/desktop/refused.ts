import { chmodSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The program that starts another one so that the system refuses it what a person may be refused. Root is refused nothing,
 * unless it gives away the two capabilities that say so, for good.
 */
export const refusable = (program: string, folder: string): string => {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return program
  const wrapper = join(folder, 'refusable.sh')
  const quoted = `'${program.replaceAll("'", String.raw`'\''`)}'`
  writeFileSync(
    wrapper,
    `#!/bin/sh\nexec setpriv --bounding-set=-dac_override,-dac_read_search ${quoted} "$@"\n`,
  )
  chmodSync(wrapper, 0o755)
  return wrapper
}
