import { readHeader } from '../audit/header/read-header.ts'
import { isInside } from '../resident/paths.ts'
import { keptBy } from '../resident/trash/kept-by.ts'
import { lookAt, stillThere } from '../resident/trash/look.ts'
import { type Looked, planTrash } from '../resident/trash/plan.ts'
import type { EngineCommand, EngineMessage } from '../shared/engine-protocol.ts'
import type { Place } from '../shared/report.ts'
import type { KnownFinding, TrashItem } from '../shared/trash.ts'
import { WholeFile } from './whole-file.ts'

type Command<T extends EngineCommand['type']> = Extract<EngineCommand, { type: T }>

export type FindingQuestion = Command<'header' | 'tryKey' | 'portray' | 'remember' | 'planTrash'>

export interface FindingQuestionsOptions {
  readonly post: (message: EngineMessage) => void
  readonly version: () => string
  /** What the resident remembers. */
  readonly findings: () => readonly KnownFinding[]
  readonly places: () => Promise<readonly Place[]>
}

const unlooked: Looked = { changed: undefined, files: undefined }

/** Answers what a person asks about single findings. */
export class FindingQuestions {
  readonly #options: FindingQuestionsOptions
  readonly #wholeFile: WholeFile

  constructor(options: FindingQuestionsOptions) {
    this.#options = options
    this.#wholeFile = new WholeFile((looking) => options.post({ type: 'looking', looking }))
  }

  /** Ends what goes through a whole file. */
  stop(): void {
    this.#wholeFile.stop()
  }

  /** Never rejects. */
  async answer(question: FindingQuestion): Promise<void> {
    const { post } = this.#options
    const { id } = question
    try {
      post(await this.#answerTo(question, new AbortController().signal))
    } catch {
      post({
        type: 'refused',
        id,
        message:
          'Sealwatch could not find this out because of an error of its own. Your files are unchanged.',
      })
    }
  }

  async #answerTo(question: FindingQuestion, signal: AbortSignal): Promise<EngineMessage> {
    const { id } = question
    switch (question.type) {
      case 'header':
        return { type: 'header', id, answer: await readHeader(question.path, signal) }
      case 'tryKey': {
        const answer = await this.#wholeFile.tryKey(question.path, question.key, this.#options.version())
        return { type: 'triedKey', id, answer }
      }
      case 'portray':
        return { type: 'portrayed', id, answer: await this.#wholeFile.portray(question.path) }
      case 'remember': {
        const asked = new Set(question.paths)
        const answer = this.#options.findings().filter(({ path }) => asked.has(path))
        return { type: 'remembered', id, answer }
      }
      case 'planTrash':
        return { type: 'plannedTrash', id, answer: await this.#plan(question, signal) }
    }
  }

  async #plan(question: Command<'planTrash'>, signal: AbortSignal): Promise<TrashItem[]> {
    const { paths, going, findings, withPlaces } = question
    const byPath = new Map([...this.#options.findings(), ...findings].map((one) => [one.path, one]))
    const places = withPlaces ? await this.#options.places() : []
    const known = [...byPath.values()]
    const leaving = known.filter((finding) => paths.some((path) => isInside(path, finding.path)))
    const mayKeep = known.filter((other) => leaving.some((finding) => keptBy(finding, [other]).length > 0))
    const staying = await stillThere(mayKeep, going, signal)
    const situation = { known, staying, going, places }
    const items: TrashItem[] = []
    for (const path of paths) {
      const finding = byPath.get(path)
      items.push(planTrash(path, situation, finding ? await lookAt(finding, signal) : unlooked))
    }
    return items
  }
}
