/** Each engine asks what it leaves alone again by itself; one that starts later than this begins anew, in milliseconds. */
const forgottenAfter = 60 * 60_000

/** Folders that kept an engine waiting, for the engines that come after it. */
export class LeftAlone {
  readonly #since = new Map<string, number>()

  add(folders: readonly string[]): void {
    for (const folder of folders) this.#since.set(folder, performance.now())
  }

  get now(): string[] {
    return [...this.#since].flatMap(([folder, since]) =>
      performance.now() - since < forgottenAfter ? [folder] : [],
    )
  }
}
