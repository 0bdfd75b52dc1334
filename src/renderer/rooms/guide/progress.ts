import { type Answers, answersTo, type Question } from './choices.ts'
import { type PageId, pagesOf } from './pages.ts'

/** How far the user is. It is kept over restarts, and what was kept may be nonsense. */
export interface Progress {
  readonly answers: Answers
  readonly page: PageId
  /** Since when a new backup counts as the proof, as an ISO date; null before the user backed up. */
  readonly since: string | null
  /** The user says that the backup never comes to this computer. */
  readonly elsewhere: boolean
  /** What the user checked on the phone instead. */
  readonly checked: readonly string[]
  /** Old copies that the user has dealt with, and when, as an ISO date. */
  readonly done: Readonly<Record<string, string>>
}

/** So many marks are kept; the oldest go first. */
export const mostMarks = 5000

export const noProgress: Progress = {
  answers: { phone: null, app: null, secret: null },
  page: 'phone',
  since: null,
  elsewhere: false,
  checked: [],
  done: {},
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const momentOf = (value: unknown): string | null => {
  if (typeof value !== 'string') return null
  const time = Date.parse(value)
  return Number.isNaN(time) ? null : new Date(time).toISOString()
}

const answerOf = <Q extends Question>(question: Q, stored: unknown): Answers[Q] =>
  ((answersTo[question] as readonly unknown[]).includes(stored) ? stored : null) as Answers[Q]

/** What was kept, part by part: a part that makes no sense is as if it had not been kept. */
export const parseProgress = (stored: unknown): Progress => {
  if (!isRecord(stored)) return noProgress
  const given = isRecord(stored['answers']) ? stored['answers'] : {}
  const answers: Answers = {
    phone: answerOf('phone', given['phone']),
    app: answerOf('app', given['app']),
    secret: answerOf('secret', given['secret']),
  }
  const marks = isRecord(stored['done']) ? Object.entries(stored['done']) : []
  const done = marks.flatMap(([key, at]) => {
    const moment = momentOf(at)
    return moment ? [[key, moment] as const] : []
  })
  const { checked } = stored as { checked?: unknown }
  return {
    answers,
    page: pagesOf(answers).find(({ id }) => id === stored['page'])?.id ?? 'phone',
    since: momentOf(stored['since']),
    elsewhere: stored['elsewhere'] === true,
    checked: Array.isArray(checked) ? checked.filter((item) => typeof item === 'string').slice(0, 100) : [],
    done: Object.fromEntries(done.slice(-mostMarks)),
  }
}

/** Marks old copies as dealt with, or takes the mark away. */
export const withMarks = (progress: Progress, keys: readonly string[], at: string | null): Progress => {
  const marked = new Set(keys)
  const others = Object.entries(progress.done).filter(([key]) => !marked.has(key))
  const added = at === null ? [] : keys.map((key) => [key, at] as const)
  return { ...progress, done: Object.fromEntries([...others, ...added].slice(-mostMarks)) }
}
