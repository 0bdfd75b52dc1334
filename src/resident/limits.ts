import type { Place } from '../shared/report.ts'
import type { Limit } from '../shared/resident.ts'
import { mostEntries, mostFolders, type WatchPlan } from './watch/plan.ts'

export interface LimitFacts {
  readonly plan: WatchPlan | undefined
  /** Folders that could not be watched, and the system's code for why. */
  readonly failed: ReadonlyMap<string, string>
  readonly places: readonly Place[]
  readonly leftAlone: readonly string[]
}

/** One folder by its name, or the first of several and how many others there are. */
const named = (folders: readonly string[], one: string, more: string): string => {
  const [first = ''] = folders
  const others = folders.length - 1
  if (others === 0) return `${first} ${one}`
  return `${first} and ${figure(others)} other ${others === 1 ? 'folder' : 'folders'} ${more}`
}

const figure = (count: number): string => count.toLocaleString('en-US')

const scheduled = 'only looked into on schedule'

/** Why live watching is not complete, and what a person can do about it. Names in it are as they are, not fit to be shown. */
export const limitsOf = ({ plan, failed, places, leftAlone }: LimitFacts): Limit[] => {
  const limits: Limit[] = []
  if (leftAlone.length > 0)
    limits.push({
      why: named(
        leftAlone,
        'does not answer, so nothing in it is looked into.',
        'do not answer, so nothing in them is looked into.',
      ),
      todo: 'If its server or drive is gone, disconnect it. Sealwatch asks again after an hour.',
    })
  const codes = new Set(failed.values())
  const withCode = (test: (code: string) => boolean) =>
    [...failed].flatMap(([folder, code]) => (test(code) ? [folder] : []))
  if (codes.has('ENOSPC'))
    limits.push({
      why: `The system has no watch left to give, so some folders are ${scheduled}.`,
      todo: 'Close a program that watches many files, or raise fs.inotify.max_user_watches. Sealwatch tries again after each audit.',
    })
  if (codes.has('EMFILE') || codes.has('ENFILE'))
    limits.push({
      why: `The system lets no more files be opened, so some folders are ${scheduled}.`,
      todo: 'Close a program that watches many files, or raise fs.inotify.max_user_instances and the limit of open files. Sealwatch tries again after each audit.',
    })
  if (codes.has('POLLING'))
    limits.push({
      why: `CHOKIDAR_USEPOLLING is set, which would make watching costly, so all folders are ${scheduled}.`,
      todo: 'Start Sealwatch without it.',
    })
  const denied = withCode((code) => code === 'EACCES' || code === 'EPERM')
  const full = new Set(['ENOSPC', 'EMFILE', 'ENFILE', 'POLLING', 'EACCES', 'EPERM'])
  const lost = [...new Set([...withCode((code) => !full.has(code)), ...(plan?.lost ?? [])])]
  if (denied.length > 0)
    limits.push({
      why: named(
        denied,
        `may not be watched, so it is ${scheduled}.`,
        `may not be watched, so they are ${scheduled}.`,
      ),
      todo: 'Give Sealwatch permission to read it. It tries again after each audit.',
    })
  if (lost.length > 0)
    limits.push({
      why: named(
        lost,
        'cannot be watched: it is gone, or cannot be read.',
        'cannot be watched: they are gone, or cannot be read.',
      ),
      todo: 'Connect its drive again, or let Sealwatch read it, if it should be watched. It looks again at each audit.',
    })
  const absent = places.filter(({ state }) => state !== 'ok' && state !== 'streaming')
  for (const { label, state } of absent.slice(0, 5))
    limits.push({
      why: `${label} could not be looked into: ${state}.`,
      todo: 'Bring it back, or give Sealwatch permission to read it. It looks again at each audit.',
    })
  const distant = [
    ...(plan?.distant ?? []),
    ...places.filter((one) => one.state === 'streaming').map((one) => one.label),
  ]
  const far = `not on this computer's own disks, and ${scheduled}.`
  if (distant.length > 0)
    limits.push({
      why: named(distant, `is ${far}`, `are ${far}`),
      todo: 'Nothing: a new backup there is noticed at the next audit. To know at once, audit now.',
    })
  const huge = plan?.huge ?? []
  const large = `too large to watch (over ${figure(mostEntries)} entries), and ${scheduled}.`
  if (huge.length > 0)
    limits.push({
      why: named(huge, `is ${large}`, `are ${large}`),
      todo: 'Nothing: a new backup there is noticed at the next audit.',
    })
  const { tooMany = 0 } = plan ?? {}
  if (tooMany > 0)
    limits.push({
      why: `Backups lie in more than ${figure(mostFolders)} folders; ${figure(tooMany)} of them ${tooMany === 1 ? 'is' : 'are'} ${scheduled}.`,
      todo: 'Nothing: a new backup there is noticed at the next audit.',
    })
  return limits
}
