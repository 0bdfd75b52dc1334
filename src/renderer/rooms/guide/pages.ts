import { type Answers, choiceOf, type Question, questions } from './choices.ts'
import { type StepId, stepsOf } from './steps.ts'

/** The four parts of the guide. */
export const stages = ['choose', 'steps', 'proof', 'leftovers'] as const
export type Stage = (typeof stages)[number]

/** One screen of the guide. */
export type Page =
  | { readonly stage: 'choose'; readonly id: Question }
  | { readonly stage: 'steps'; readonly id: StepId }
  | { readonly stage: 'proof'; readonly id: 'proof' }
  | { readonly stage: 'leftovers'; readonly id: 'leftovers' }

export type PageId = Page['id']

/** The screens that the answers so far lead to. Without all three answers these are the questions alone. */
export const pagesOf = (answers: Answers): readonly Page[] => {
  const choice = choiceOf(answers)
  const asked = questions.map((id): Page => ({ stage: 'choose', id }))
  if (!choice) return asked
  return [
    ...asked,
    ...stepsOf(choice).map((id): Page => ({ stage: 'steps', id })),
    { stage: 'proof', id: 'proof' },
    { stage: 'leftovers', id: 'leftovers' },
  ]
}

/** Whether the guide goes on from a screen: from a question only once it is answered. */
export const canGoOn = (page: Page, answers: Answers): boolean =>
  page.stage === 'choose' ? answers[page.id] !== null : page.stage !== 'leftovers'

/** Where a screen is among those of its stage, from 1. */
export const placeInStage = (
  pages: readonly Page[],
  page: Page,
): { readonly at: number; readonly of: number } => {
  const stage = pages.filter((other) => other.stage === page.stage)
  return { at: stage.findIndex(({ id }) => id === page.id) + 1, of: stage.length }
}
