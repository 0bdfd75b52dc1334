import type { ResidentEvent } from '../../resident/resident.ts'
import { jsonLine } from '../../shared/json-text.ts'
import type { Place } from '../../shared/report.ts'
import type { Status } from '../../shared/resident.ts'
import { isExposed } from '../../shared/verdict.ts'
import { visibleText } from '../../shared/visible-text.ts'
import type { Terminal } from '../terminal/terminal.ts'
import type { OnExposed } from './on-exposed.ts'
import { beginning, changeLine, failingText, finishedAgain, limitText, stuckText } from './watch-text.ts'

/** Prints what the resident says, in order; changes only once it has been said what is watched. */
export class Printer {
  readonly #terminal: Terminal
  readonly #json: boolean
  readonly #onExposed: OnExposed | undefined
  readonly #waiting: ResidentEvent[] = []
  #status: Status | undefined
  #places: readonly Place[] = []
  #limits = ''
  #failing: string | undefined
  #hasBegun = false
  #printed: Promise<void> = Promise.resolve()
  #leave: () => void = () => {}
  /** Resolves once nobody reads any more, and nothing is to be run either. */
  readonly unread: Promise<void> = new Promise((resolve) => {
    this.#leave = resolve
  })

  constructor(terminal: Terminal, json: boolean, onExposed: OnExposed | undefined) {
    this.#terminal = terminal
    this.#json = json
    this.#onExposed = onExposed
  }

  take(event: ResidentEvent): void {
    if (event.type === 'status') this.#status = event.status
    if (event.type === 'report') this.#places = event.report.places
    if (this.#hasBegun) this.#show(event)
    else if (event.type !== 'progress' && event.type !== 'status') this.#waiting.push(event)
  }

  begin(): void {
    if (!this.#status) return
    this.#hasBegun = true
    const terminal = this.#terminal
    const line = beginning(this.#places, this.#status)
    this.#next(() => (this.#json ? terminal.complain(line) : terminal.print(line)))
    this.#showLimits(this.#status, true)
    this.#showFailing(this.#status)
    for (const event of this.#waiting.splice(0)) this.#show(event)
  }

  async end(): Promise<void> {
    await this.#onExposed?.stop()
    await this.#printed
  }

  #show(event: ResidentEvent): void {
    const terminal = this.#terminal
    if (event.type === 'change') {
      const { change } = event
      const line = this.#json ? jsonLine(change) : `${changeLine(change, terminal)}`
      this.#next(() => (this.#json ? terminal.printRaw(line) : terminal.print(line)))
      const isNews = change.change === 'appeared' || change.change === 'exposed'
      if (isNews && isExposed(change.readableBy)) this.#onExposed?.add(change.path)
    }
    if (event.type === 'status') {
      this.#showLimits(event.status, false)
      this.#showFailing(event.status)
    }
    if (event.type === 'stuck') this.#next(() => terminal.complain(stuckText(event.folders)))
    if (event.type === 'alert' && event.alert.type === 'memory') {
      const { message } = event.alert
      this.#next(() => terminal.complain(visibleText(message)))
    }
  }

  #showLimits({ limits }: Status, always: boolean): void {
    const terminal = this.#terminal
    const text = JSON.stringify(limits)
    if (text === this.#limits && !always) return
    this.#limits = text
    if (this.#json) this.#next(() => terminal.printRaw(jsonLine({ limits })))
    else for (const limit of limits) this.#next(() => terminal.print(limitText(limit, terminal)))
  }

  /** Once for each reason, however often an audit is tried. */
  #showFailing({ failing }: Status): void {
    if (failing?.why === this.#failing) return
    this.#failing = failing?.why
    const line = failing ? failingText(failing) : finishedAgain
    this.#next(() => this.#terminal.complain(line))
  }

  #next(print: () => Promise<unknown>): void {
    this.#printed = this.#printed.then(async () => {
      await print()
      if (!this.#terminal.isRead && !this.#onExposed) this.#leave()
    })
  }
}
