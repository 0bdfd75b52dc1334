import { isAbsolute, relative } from 'node:path'
import type { LoginStart } from '../../shared/settings.ts'

/**
 * Who can start Sealwatch at login. Inside a Flatpak or a Snap, what is written to the autostart folder stays inside. Whatever such
 * a package starts inherits its variables, so they count only for a program that lies in the package: Flatpak shows it below
 * /app, snapd below $SNAP.
 */
export const loginStartOf = (
  env: Readonly<Record<string, string | undefined>>,
  program: string,
): LoginStart => {
  if (env['FLATPAK_ID'] && liesIn('/app', program)) return 'flatpak'
  return env['SNAP'] && liesIn(env['SNAP'], program) ? 'snap' : 'own'
}

const liesIn = (folder: string, program: string): boolean => {
  const rest = relative(folder, program)
  return rest !== '' && !rest.startsWith('..') && !isAbsolute(rest)
}
