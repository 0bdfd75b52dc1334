import { arch, release, type } from 'node:os'
import { app } from 'electron'
import type { Versions } from '../../shared/about.ts'

export const versions = (): Versions => ({
  app: app.getVersion(),
  electron: process.versions.electron,
  chromium: process.versions['chrome'] ?? '',
  node: process.versions.node,
  system: `${type()} ${release()}, ${arch()}`,
})
