import type { Proof, ProofQuestion } from '../../shared/proof.ts'
import type { Finding, Report } from '../../shared/report.ts'
import type { Clock } from '../clock.ts'
import type { Rounds } from '../schedule/rounds.ts'
import type { Hints } from '../watch/hints.ts'
import { proofOf } from './proof.ts'

export interface ProvingOptions {
  readonly clock: Clock
  readonly hints: Hints
  readonly rounds: Rounds
  readonly due: () => void
  /** A report with what is known by now. */
  readonly told: (report: Report) => Report
}

/** Answers whoever waits for a new backup, by what was seen of it. */
export class Proving {
  readonly #options: ProvingOptions
  #report: Report | undefined
  /** What was seen of changes since that report, by path. */
  #heard: ReadonlyMap<string, Finding> = new Map()
  #looks = 0
  /** For which file an audit of all places was asked to come at once; another one for the same file comes soon. */
  #confirms: string | undefined

  constructor(options: ProvingOptions) {
    this.#options = options
  }

  /** How many times something was seen: another number means that there may be news. */
  get looks(): number {
    return this.#looks
  }

  /** All places were audited. */
  get hasReport(): boolean {
    return this.#report !== undefined
  }

  /** A look at changes has ended. */
  heard(findings: readonly Finding[]): void {
    this.#looks++
    this.#heard = new Map([...this.#heard, ...findings.map((one) => [one.path, one] as const)])
  }

  /** All places were audited. @param meanwhile what was heard of while that went on */
  reported(report: Report, meanwhile: ReadonlyMap<string, unknown>): void {
    this.#looks++
    this.#report = report
    this.#heard = new Map([...this.#heard].filter(([path]) => meanwhile.has(path)))
  }

  /**
   * How far the proof is.
   * @param chosen what the user audited besides all places @param goesOn whether to look further where that would tell more
   */
  async answer(question: ProofQuestion, chosen: Report | undefined, goesOn: boolean): Promise<Proof> {
    const { clock, hints, rounds, due, told } = this.#options
    const proof = await proofOf(question, {
      reports: [this.#report, chosen].flatMap((report) => (report ? [told(report)] : [])),
      heard: this.#heard,
      isWaitedFor: (path) => hints.holds(path),
      wall: clock.wall(),
    })
    if (!goesOn || !this.#report) return proof
    if (proof.state === 'arriving' && !proof.stopped && !hints.holds(proof.path)) hints.note(proof.path)
    if (proof.state !== 'looking') {
      this.#confirms = undefined
      return proof
    }
    if (this.#confirms === proof.path) rounds.need()
    else rounds.hurry()
    this.#confirms = proof.path
    due()
    return proof
  }
}
