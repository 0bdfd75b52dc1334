import type { ElectronApplication, Locator, Page } from 'playwright-core'
import type { RequestInput, RequestName, RequestOutput } from '../../src/shared/ipc.ts'
import type { Messages } from '../../src/words/catalog.ts'
import type { Words } from '../../src/words/words.ts'

type Keys<T, Before extends string = ''> = {
  [K in keyof T & string]: T[K] extends string ? `${Before}${K}` : Keys<T[K], `${Before}${K}.`>
}[keyof T & string]

/** A sentence of the catalogs, by its key. */
export type Key = Keys<Messages>

/** A way through the app that stops at each of its states: for pictures, and for tests that hold in all of them. */
export interface Tour {
  readonly app: ElectronApplication
  readonly page: Page
  /** In the language that the app speaks. */
  readonly words: Words
  /**
   * Called at each state, which stays until the answer.
   * @param whole the page to its end, and not what a window shows of it
   * @param subject what the state is about, where a window may be scrolled past it
   */
  readonly see: (state: string, whole?: boolean, subject?: Locator) => Promise<void>
}

/** A sentence that has no arguments. */
export const say = ({ words }: Pick<Tour, 'words'>, key: Key): string =>
  (words as (key: string) => string)(key)

export const button = (tour: Tour, key: Key): Locator =>
  tour.page.getByRole('button', { name: say(tour, key), exact: true })

export const press = async (tour: Tour, key: Key): Promise<void> => button(tour, key).first().click()

/** Takes one of a few answers; the rooms that are not shown are still in the page. */
export const choose = async (tour: Tour, key: Key): Promise<void> =>
  tour.page.getByText(say(tour, key), { exact: true }).filter({ visible: true }).click()

/** Waits for the screen of this heading. */
export const heading = (tour: Tour, name: Key | RegExp): Promise<void> =>
  tour.page
    .getByRole('heading', { level: 1, name: typeof name === 'string' ? say(tour, name) : name })
    .waitFor()

/** What the window asks of the main process. */
export const request = <N extends RequestName>(
  { page }: Pick<Tour, 'page'>,
  name: N,
  input?: RequestInput<N>,
): Promise<RequestOutput<N>> =>
  page.evaluate(
    `window.sealwatch.request(${JSON.stringify(name)}, ${JSON.stringify(input) ?? 'undefined'})`,
  ) as Promise<RequestOutput<N>>

/** The dialog of the system is the one thing that no script can drive. */
export const answerFolderDialog = ({ app }: Pick<Tour, 'app'>, folder: string): Promise<void> =>
  app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] })
  }, folder)

/** Audits a folder from a screen of the overview, as a person does. */
export const chooseFolder = async (tour: Tour, folder: string): Promise<void> => {
  await answerFolderDialog(tour, folder)
  await press(tour, 'overview.actions.chooseAnother')
}

/** Waits until a result is shown whose audit looked into a folder, or into all places. */
export const result = async (tour: Tour, folder: string | null): Promise<void> => {
  for (;;) {
    const state = await request(tour, 'auditState')
    const of = 'paths' in state ? (state.paths[0] ?? null) : undefined
    if (state.phase === 'done' && of === folder) break
    await tour.page.waitForTimeout(50)
  }
  await button(tour, 'overview.actions.auditAgain').waitFor()
}

/** The engine's process, held still while a state is looked at that would pass by. */
export const holdEngine = async ({ app }: Tour): Promise<number> => {
  const pid = await app.evaluate(
    ({ app: electron }) => electron.getAppMetrics().findLast(({ name }) => name === 'Sealwatch engine')?.pid,
  )
  if (pid === undefined) throw new Error('The engine has no process.')
  process.kill(pid, 'SIGSTOP')
  return pid
}
