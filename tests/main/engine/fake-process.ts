import { EventEmitter } from 'node:events'
import type { EngineProcess } from '../../../src/main/engine/supervisor.ts'
import type { EngineCommand } from '../../../src/shared/engine-protocol.ts'

/** An engine that does nothing but note what it was told. */
export class FakeProcess extends EventEmitter implements EngineProcess {
  readonly commands: EngineCommand[] = []
  killed = false
  postMessage(command: EngineCommand): void {
    this.commands.push(command)
  }
  kill(): void {
    this.killed = true
  }
  says(message: unknown): void {
    this.emit('message', message)
  }
  ends(): void {
    this.emit('exit', 1)
  }
  get types(): string[] {
    return this.commands.map(({ type }) => type)
  }
}

/** Engines as they are started one after the other. */
export const fakeProcesses = () => {
  const processes: FakeProcess[] = []
  const fork = () => {
    const process = new FakeProcess()
    processes.push(process)
    return process
  }
  return { processes, fork, last: () => processes.at(-1) as FakeProcess }
}
