import type { App } from '../../../shared/report.ts'

/** The three questions of the guide and their answers. */
export const phones = ['android', 'iphone'] as const
export const apps = ['messenger', 'business'] as const satisfies readonly App[]
export const secrets = ['passkey', 'password', 'key'] as const

export type Phone = (typeof phones)[number]
export type GuideApp = (typeof apps)[number]
export type Secret = (typeof secrets)[number]

/** What the user chose; the guide has a path for each combination. */
export interface Choice {
  readonly phone: Phone
  readonly app: GuideApp
  readonly secret: Secret
}

/** The answers so far. */
export type Answers = { readonly [question in keyof Choice]: Choice[question] | null }

export const questions = ['phone', 'app', 'secret'] as const satisfies readonly (keyof Choice)[]
export type Question = (typeof questions)[number]

/** What may be answered, in the order on screen. */
export const answersTo = { phone: phones, app: apps, secret: secrets } as const satisfies {
  readonly [question in Question]: readonly Choice[question][]
}

/** The choice once all questions are answered. */
export const choiceOf = ({ phone, app, secret }: Answers): Choice | null =>
  phone && app && secret ? { phone, app, secret } : null
