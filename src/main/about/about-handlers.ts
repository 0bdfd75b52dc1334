import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { aboutRequests } from '../../shared/about-requests.ts'
import type { Handlers } from '../answerer.ts'
import type { EngineClient } from '../engine/engine-client.ts'
import { openLink } from '../open-link.ts'
import type { ReportExporter } from '../report-export/report-exporter.ts'
import type { SettingsKeeper } from '../settings-keeper.ts'
import { about, showChromiumNotices } from './about.ts'
import { diagnosticsText } from './diagnostics.ts'
import { versions } from './versions.ts'

type AboutHandlers = Pick<Handlers, keyof typeof aboutRequests>

/** What the main process does for each request about the app itself. */
export const aboutHandlers = (
  engine: EngineClient,
  keeper: SettingsKeeper,
  dataFolder: string,
  reports: ReportExporter,
): AboutHandlers => ({
  about,
  showChromiumNotices,
  signingKey: () => reports.fingerprint(),
  newSigningKey: () => reports.renewKey(),
  openLink: ({ id }) => openLink(id),
  async diagnostics({ withPaths }) {
    const memory = await stat(join(dataFolder, 'memory.json')).catch(() => undefined)
    const discovery = await engine.discover().catch(() => undefined)
    const { status, report } = engine
    return diagnosticsText(
      { versions: versions(), settings: keeper.settings, discovery, status, memory: memory?.size, report },
      withPaths,
    )
  },
})
