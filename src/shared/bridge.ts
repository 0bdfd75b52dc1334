import { type Answer, noticeChannel, noticeNames, requestChannel, requestNames } from './channels.ts'
import type { Bridge } from './ipc.ts'

/** The two things that the bridge needs of Electron's IPC; a listener gets the notice and never the event. */
export interface Wire {
  invoke(channel: string, input: unknown): Promise<unknown>
  listen(channel: string, listener: (notice: unknown) => void): () => void
}

/** The window's bridge: the names of the contract and no other channel. */
export const createBridge = (wire: Wire): Bridge => ({
  async request(name, input) {
    if (!requestNames.includes(name)) throw new Error('Sealwatch knows no such request.')
    const answer = (await wire.invoke(requestChannel(name), input)) as Answer
    if (!answer.ok) throw new Error(answer.message)
    return answer.value as never
  },
  onNotice(name, listener) {
    if (!noticeNames.includes(name)) throw new Error('Sealwatch knows no such notice.')
    return wire.listen(noticeChannel(name), (notice) => listener(notice as never))
  },
})
