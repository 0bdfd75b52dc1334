import { contextBridge, ipcRenderer } from 'electron'
import { createBridge } from '../shared/bridge.ts'

const bridge = createBridge({
  invoke: (channel, input) => ipcRenderer.invoke(channel, input),
  listen(channel, listener) {
    const forward = (_event: unknown, notice: unknown) => listener(notice)
    ipcRenderer.on(channel, forward)
    return () => {
      ipcRenderer.off(channel, forward)
    }
  },
})

contextBridge.exposeInMainWorld('sealwatch', bridge)
