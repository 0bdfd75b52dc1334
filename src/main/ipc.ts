import { type BrowserWindow, type IpcMainInvokeEvent, ipcMain } from 'electron'
import type { z } from 'zod'
import { type Answer, ownRequestNames, requestChannel, requestNames } from '../shared/channels.ts'
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
import { origin } from './origin.ts'
import { UserError } from './user-error.ts'

type Result<T> = [T] extends [undefined] ? void | Promise<void> : T | Promise<T>

export type Handlers = {
  readonly [N in RequestName]: (input: RequestInput<N>) => Result<RequestOutput<N>>
} & {
  readonly [N in OwnRequestName]: (input: OwnRequestInput<N>) => Result<OwnRequestOutput<N>>
}

/** Answers the requests of the contract, and only to the page in the main frame of the app's own window. */
export const handleRequests = (
  handlers: Handlers,
  ownWindow: () => BrowserWindow | undefined,
  words: () => Words,
): void => {
  for (const name of [...requestNames, ...ownRequestNames])
    register(name, handlers[name] as Handler, ownWindow, words)
}

type Handler = (input: unknown) => unknown

const contract = { ...requests, ...ownRequests }

const register = (
  name: RequestName | OwnRequestName,
  handler: Handler,
  ownWindow: () => BrowserWindow | undefined,
  words: () => Words,
): void => {
  const { input, output }: { input: z.ZodType; output: z.ZodType } = contract[name]
  ipcMain.handle(requestChannel(name), async (event, sent: unknown): Promise<Answer> => {
    try {
      if (!isOwn(event, ownWindow())) throw new UserError((words) => words('errors.ownWindow'))
      const parsed = input.safeParse(sent)
      if (!parsed.success) throw new UserError((words) => words('errors.unreadable', { name }))
      return { ok: true, value: output.parse(await handler(parsed.data)) }
    } catch (error) {
      return { ok: false, message: sentence(words(), error, name) }
    }
  })
}

const isOwn = ({ sender, senderFrame }: IpcMainInvokeEvent, window: BrowserWindow | undefined): boolean =>
  window?.webContents === sender &&
  senderFrame !== null &&
  senderFrame.parent === null &&
  senderFrame.origin === origin

const sentence = (words: Words, error: unknown, name: RequestName | OwnRequestName): string =>
  error instanceof UserError ? error.say(words) : words('errors.ownError', { name })
