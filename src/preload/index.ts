import { contextBridge, ipcRenderer, webUtils } from 'electron'
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
  pathOf: (file) => webUtils.getPathForFile(file),
})

contextBridge.exposeInMainWorld('sealwatch', bridge)
