import type { Stats } from 'node:fs'

/**
 * The name of the file that an iCloud stub stands for: until macOS 14, iCloud Drive put `.<name>.icloud`, a property list of
 * under 200 bytes, in the place of a file that it had taken off the disk. docs/formats.md, "Cloud-only files".
 */
export const stubbedName = (name: string): string | undefined => /^\.(.+)\.icloud$/i.exec(name)?.[1]

/** Whether a file with such a name is a stub: anything longer is judged by its bytes. */
export const isStub = ({ size }: Pick<Stats, 'size'>): boolean => size < 4096
