/** What an audit is waiting for: the paths of which the system was asked something and has not answered yet. */
export class Waiting {
  readonly #asked = new Map<object, string>()

  async on<T>(path: string, answer: Promise<T>): Promise<T> {
    const key = {}
    this.#asked.set(key, path)
    try {
      return await answer
    } finally {
      this.#asked.delete(key)
    }
  }

  get paths(): string[] {
    return [...new Set(this.#asked.values())]
  }
}
