import type { Phone } from '../../guide/choices.ts'

export const steps = ['phone', 'switch', 'cloud', 'bring'] as const
export type Step = (typeof steps)[number]

/** What the line about end-to-end encrypted backup says on the phone. */
export const switchAnswers = ['on', 'off', 'missing'] as const
export type SwitchAnswer = (typeof switchAnswers)[number]

export interface PhoneCheckState {
  readonly step: Step
  readonly phone: Phone | null
  readonly answer: SwitchAnswer | null
}

export const begun: PhoneCheckState = { step: 'phone', phone: null, answer: null }

/** The step after this one; null at the end, and where the phone must be named first. */
export const nextStep = ({ step, phone }: PhoneCheckState): Step | null =>
  step === 'phone' && phone === null ? null : (steps[steps.indexOf(step) + 1] ?? null)

export const previousStep = ({ step }: PhoneCheckState): Step | null => steps[steps.indexOf(step) - 1] ?? null
