/**
 * An entry of the Desktop Entry Specification 1.5 for $XDG_CONFIG_HOME/autostart. `marker` tells it from a file of the same
 * name that somebody else wrote.
 */
const marker = 'X-Sealwatch-Autostart=true'

export const desktopEntry = (program: string, args: readonly string[]): string =>
  [
    '[Desktop Entry]',
    'Type=Application',
    'Version=1.5',
    'Name=Sealwatch',
    'Comment=Watches for WhatsApp backups that others can read',
    `Exec=${[...launched(program), ...args].map(execArgument).join(' ')}`,
    'Terminal=false',
    'StartupNotify=false',
    'X-GNOME-Autostart-enabled=true',
    marker,
    '',
  ].join('\n')

export const isOwnEntry = (text: string): boolean => lines(text).includes(marker)

/** False where the user switched it off with a tool of the desktop, which leaves the file. */
export const isSwitchedOn = (text: string): boolean =>
  !lines(text).some((line) => /^(?:Hidden\s*=\s*true|X-GNOME-Autostart-enabled\s*=\s*false)$/i.test(line))

const lines = (text: string): string[] => text.split('\n').map((line) => line.trim())

/**
 * The specification forbids `=` in a program's name, and GLib looks for one with `%%` before it reads that as `%`. A shell
 * takes such a name as an argument.
 */
const launched = (program: string): readonly string[] =>
  /[=%]/.test(program) ? ['/bin/sh', '-c', 'exec "$0" "$@"', program] : [program]

/**
 * Quoted as the key `Exec` wants it, then escaped as every value of the type string: a backslash of the path is four in
 * the file.
 */
const execArgument = (argument: string): string => {
  const quoted = `"${argument.replace(/["`$\\]/g, '\\$&')}"`.replaceAll('%', '%%')
  return quoted
    .replaceAll('\\', '\\\\')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')
    .replaceAll('\t', '\\t')
}
