import type { Shell } from 'electron'
import { standsForBytes } from '../../shared/byte-mark.ts'
import type { findingRequests } from '../../shared/finding-requests.ts'
import type { Handlers } from '../answerer.ts'
import type { EngineClient } from '../engine/engine-client.ts'
import { isMissing } from '../permitted-paths.ts'
import { UserError } from '../user-error.ts'
import { KnownFindings } from './known-findings.ts'
import { Trash } from './trash.ts'

type FindingHandlers = Pick<Handlers, keyof typeof findingRequests>

/** What the main process does for each request about a finding. */
export const findingHandlers = (
  engine: EngineClient,
  shell: Pick<Shell, 'showItemInFolder' | 'trashItem'>,
  chooseFile: () => Promise<string | undefined>,
): FindingHandlers => {
  const keyFiles = new Set<string>()
  const known = new KnownFindings(engine)
  const trash = new Trash({
    plan: (paths, going, withPlaces) => engine.planTrash(paths, going, withPlaces),
    trashItem: (path) => shell.trashItem(path),
    moved: (paths) => engine.changed(paths),
  })
  /** @throws UserError where the window may not ask for this path, or the system does not take it as text */
  const check = async (path: string): Promise<void> => {
    await known.check(path)
    if (standsForBytes(path)) throw new UserError((words) => words('engine.answers.notUtf8'))
  }
  return {
    async showInFolder({ path }) {
      await check(path)
      if (await isMissing(path)) throw new UserError((words) => words('errors.gone'))
      shell.showItemInFolder(path)
    },
    async header({ path }) {
      await check(path)
      return engine.header(path)
    },
    async chooseKeyFile() {
      const path = await chooseFile()
      if (path !== undefined) keyFiles.add(path)
      return path ?? null
    },
    async checkWithKey({ path, key }) {
      await check(path)
      if (key.type === 'file' && !keyFiles.has(key.path))
        throw new UserError((words) => words('errors.keyNotChosen'))
      return engine.tryKey(path, key)
    },
    async portrait({ path }) {
      await check(path)
      return engine.portray(path)
    },
    stopLooking: () => engine.stopLooking(),
    trashPlan: ({ paths }) => trash.plan(paths),
    moveToTrash: ({ plan, paths }) => trash.move(plan, paths),
  }
}
