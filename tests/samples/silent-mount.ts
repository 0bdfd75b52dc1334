import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { accessSync, constants } from 'node:fs'

/** Why no file system can be mounted that never answers; undefined where one can. */
export const noSilentMount = ((): string | undefined => {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return 'skipped: only root can mount'
  try {
    accessSync('/dev/fuse', constants.R_OK | constants.W_OK)
    return undefined
  } catch {
    return 'skipped: there is no /dev/fuse'
  }
})()

const holding = `
exec 3<>/dev/fuse
mount -i -t fuse -o fd=3,rootmode=40000,user_id=0,group_id=0 silent "$0" || exit 1
echo mounted
exec sleep 100000
`

/**
 * A file system as a dead network drive is one: it is mounted, and whoever asks it for anything waits. That ends for all who wait,
 * with an error, when it is taken away.
 */
export const silentMount = async (point: string): Promise<{ takeAway: () => Promise<void> }> => {
  const holder = spawn('bash', ['-c', holding, point], { stdio: ['ignore', 'pipe', 'inherit'] })
  await once(holder.stdout, 'data')
  return {
    async takeAway() {
      if (holder.exitCode !== null || holder.signalCode !== null) return
      const ended = once(holder, 'exit')
      holder.kill('SIGKILL')
      await ended
      spawnSync('umount', ['-l', point])
    },
  }
}
