import { type IpcMainInvokeEvent, ipcMain } from 'electron'
import {
  type Answer,
  type OwnRequestName,
  ownRequestNames,
  type RequestName,
  requestChannel,
  requestNames,
} from '../shared/channels.ts'

/** What answers a request of the page, once all that takes is loaded. */
export type Answerer = (
  name: RequestName | OwnRequestName,
  event: IpcMainInvokeEvent,
  sent: unknown,
) => Promise<Answer>

/**
 * Takes the requests of the page from now on; they wait for whoever can answer them.
 * @returns to be called with who answers them
 */
export const takeRequests = (): ((answerer: Answerer) => void) => {
  const answering = Promise.withResolvers<Answerer>()
  for (const name of [...requestNames, ...ownRequestNames])
    ipcMain.handle(requestChannel(name), async (event, sent: unknown) =>
      (await answering.promise)(name, event, sent),
    )
  return answering.resolve
}
