import { readMounts } from '../../audit/walk/mounts.ts'
import { isInside, upwards } from '../paths.ts'

/** Where file systems are mounted, on Linux; elsewhere nothing tells, and the schedule has to do. */
export class Mounted {
  #points: ReadonlySet<string> = new Set()

  /** Whether one came or went since they were last looked into. */
  hasChanged = false

  async look(): Promise<void> {
    const points = new Set((await readMounts()).map(({ point }) => point))
    const isSame = points.size === this.#points.size && [...points].every((point) => this.#points.has(point))
    if (!isSame) this.hasChanged = true
    this.#points = points
  }

  /** The nearest that the path lies on; the path itself where none is known. */
  of(path: string): string {
    for (const part of upwards(path)) if (this.#points.has(part)) return part
    return path
  }

  /** Those that were there and are not. */
  missing(remembered: readonly string[]): string[] {
    return remembered.filter((point) => !this.#points.has(point))
  }

  /** Of those that are there and those that were, the ones other than the root on which one of the paths lies. */
  under(paths: readonly string[], remembered: readonly string[]): string[] {
    const points = new Set([...remembered, ...this.#points])
    points.delete('/')
    return [...points].filter((point) => paths.some((path) => isInside(point, path)))
  }
}
