import type { Shell } from 'electron'
import type { findingRequests } from '../../shared/finding-requests.ts'
import type { EngineClient } from '../engine/engine-client.ts'
import type { Handlers } from '../ipc.ts'
import { KnownFindings } from './known-findings.ts'
import { Trash } from './trash.ts'

type FindingHandlers = Pick<Handlers, keyof typeof findingRequests>

/** What the main process does for each request about a finding. */
export const findingHandlers = (
  engine: EngineClient,
  shell: Pick<Shell, 'showItemInFolder' | 'trashItem'>,
): FindingHandlers => {
  const known = new KnownFindings(engine)
  const trash = new Trash({
    plan: (paths, going, withPlaces) => engine.planTrash(paths, going, withPlaces),
    trashItem: (path) => shell.trashItem(path),
    moved: (paths) => engine.changed(paths),
  })
  return {
    async showInFolder({ path }) {
      await known.check(path)
      shell.showItemInFolder(path)
    },
    async header({ path }) {
      await known.check(path)
      return engine.header(path)
    },
    trashPlan: ({ paths }) => trash.plan(paths),
    moveToTrash: ({ plan, paths }) => trash.move(plan, paths),
  }
}
