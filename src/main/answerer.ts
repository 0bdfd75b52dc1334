import type { BrowserWindow, IpcMainInvokeEvent } from 'electron'
import type { z } from 'zod'
import {
  type OwnRequestInput,
  type OwnRequestName,
  type OwnRequestOutput,
  ownRequests,
  type RequestInput,
  type RequestName,
  type RequestOutput,
  requests,
} from '../shared/ipc.ts'
import type { Words } from '../words/words.ts'
import type { Answerer } from './ipc.ts'
import { origin } from './origin.ts'
import { UserError } from './user-error.ts'

type Result<T> = [T] extends [undefined] ? void | Promise<void> : T | Promise<T>

export type Handlers = {
  readonly [N in RequestName]: (input: RequestInput<N>) => Result<RequestOutput<N>>
} & {
  readonly [N in OwnRequestName]: (input: OwnRequestInput<N>) => Result<OwnRequestOutput<N>>
}

/** Answers the requests of the contract, and only to the page in the main frame of the app's own window. */
export const answererOf =
  (handlers: Handlers, ownWindow: () => BrowserWindow | undefined, words: () => Words): Answerer =>
  async (name, event, sent) => {
    const { input, output }: { input: z.ZodType; output: z.ZodType } = contract[name]
    try {
      if (!isOwn(event, ownWindow())) throw new UserError((words) => words('errors.ownWindow'))
      const parsed = input.safeParse(sent)
      if (!parsed.success) throw new UserError((words) => words('errors.unreadable', { name }))
      const handler = handlers[name] as (input: unknown) => unknown
      return { ok: true, value: output.parse(await handler(parsed.data)) }
    } catch (error) {
      return { ok: false, message: sentence(words(), error, name) }
    }
  }

const contract = { ...requests, ...ownRequests }

const isOwn = ({ sender, senderFrame }: IpcMainInvokeEvent, window: BrowserWindow | undefined): boolean =>
  window?.webContents === sender &&
  senderFrame !== null &&
  senderFrame.parent === null &&
  senderFrame.origin === origin

const sentence = (words: Words, error: unknown, name: RequestName | OwnRequestName): string =>
  error instanceof UserError ? error.say(words) : words('errors.ownError', { name })
