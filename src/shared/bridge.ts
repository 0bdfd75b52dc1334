import {
  type Answer,
  noticeChannel,
  noticeNames,
  type OwnRequestName,
  type RequestName,
  requestChannel,
  requestNames,
} from './channels.ts'
import type { Bridge } from './ipc.ts'

/** What the bridge needs of Electron; a listener gets the notice and never the event. */
export interface Wire {
  invoke(channel: string, input: unknown): Promise<unknown>
  listen(channel: string, listener: (notice: unknown) => void): () => void
  /** The path of a file that the user dropped; '' for one that the page made itself. */
  pathOf(file: File): string
}

/** The window's bridge: the names of the contract and no other channel. */
export const createBridge = (wire: Wire): Bridge => {
  const ask = async (name: RequestName | OwnRequestName, input: unknown) => {
    const answer = (await wire.invoke(requestChannel(name), input)) as Answer
    if (!answer.ok) throw new Error(answer.message)
    return answer.value as never
  }
  return {
    async request(name, input) {
      if (!requestNames.includes(name)) throw new Error('Sealwatch knows no such request.')
      return ask(name, input)
    },
    async dropped(files) {
      const paths = files.map((file) => wire.pathOf(file)).filter((path) => path !== '')
      return ask('dropped', { paths })
    },
    onNotice(name, listener) {
      if (!noticeNames.includes(name)) throw new Error('Sealwatch knows no such notice.')
      return wire.listen(noticeChannel(name), (notice) => listener(notice as never))
    },
  }
}
