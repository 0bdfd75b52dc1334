import { desktopMissing } from '../../tests/desktop/availability.ts'
import { setup as build } from '../../tests/desktop/build.ts'
import { say } from './say.ts'
import { measureList } from './window-list.ts'
import { measureStart } from './window-start.ts'

/** `npm run bench -- window [--only-start | --only-list]` */
export const run = async (): Promise<void> => {
  if (desktopMissing) return say(`the window was not measured: ${desktopMissing}`)
  build()
  if (!process.argv.includes('--only-list')) await measureStart()
  if (!process.argv.includes('--only-start')) await measureList()
}
