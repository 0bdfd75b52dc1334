import type { Words } from '../../words/words.ts'
import { UserError } from '../user-error.ts'

interface Question {
  resolve(answer: unknown): void
  reject(error: UserError): void
}

/** Questions that were put to the engine, and who waits for their answers. */
export class Questions {
  readonly #open = new Map<number, Question>()
  #next = 0

  /** @param put sends the question; its answer carries the same id */
  ask<T>(put: (id: number) => void): Promise<T> {
    const id = this.#next++
    return new Promise<T>((resolve, reject) => {
      this.#open.set(id, { resolve: resolve as (answer: unknown) => void, reject })
      put(id)
    })
  }

  answer(id: number, answer: unknown): void {
    this.#open.get(id)?.resolve(answer)
    this.#open.delete(id)
  }

  refuse(id: number, say: (words: Words) => string): void {
    this.#open.get(id)?.reject(new UserError(say))
    this.#open.delete(id)
  }

  refuseAll(say: (words: Words) => string): void {
    for (const id of [...this.#open.keys()]) this.refuse(id, say)
  }
}
