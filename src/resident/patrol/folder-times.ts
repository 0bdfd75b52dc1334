/** The folders of a tree, each before those in it, and when each last changed. Lists of plain values: a tree may have 100,000. */
export class FolderTimes {
  readonly #names: string[] = []
  readonly #depths: number[] = []
  readonly #times: number[] = []

  get size(): number {
    return this.#names.length
  }

  /** @param time its `ctime` in milliseconds, or NaN where the next look is to list it whatever it says */
  add(name: string, depth: number, time: number): void {
    this.#names.push(name)
    this.#depths.push(depth)
    this.#times.push(time)
  }

  at(index: number): { name: string; depth: number; time: number } {
    return {
      name: this.#names[index] ?? '',
      depth: this.#depths[index] ?? 0,
      time: this.#times[index] ?? Number.NaN,
    }
  }

  /** The first index behind a folder and all below it. */
  behind(index: number): number {
    const depth = this.#depths[index] ?? 0
    let next = index + 1
    while ((this.#depths[next] ?? -1) > depth) next++
    return next
  }

  /** The names of the folders in a folder. */
  namesIn(index: number): Set<string> {
    const names = new Set<string>()
    const inside = (this.#depths[index] ?? 0) + 1
    for (let next = index + 1; (this.#depths[next] ?? -1) >= inside; next++)
      if (this.#depths[next] === inside) names.add(this.#names[next] ?? '')
    return names
  }
}
