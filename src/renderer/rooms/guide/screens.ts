import type { Choice, Phone } from './choices.ts'
import type { StepId } from './steps.ts'

/** The words that the phone itself uses, which the catalogs name in the user's language. */
export type Label =
  | 'app'
  | 'settings'
  | 'chats'
  | 'chatBackup'
  | 'encryptedBackup'
  | 'turnOn'
  | 'createPasskey'
  | 'moreOptions'
  | 'password'
  | 'key'
  | 'backUp'

/** One line of a drawn screen: words, or a bar where the phone has words that do not matter here. */
export type Row = { readonly label: Label; readonly marked?: boolean } | 'bar' | 'lines'

/** A drawn screen of a phone. At most one control is marked. */
export interface PhoneScreen {
  readonly phone: Phone
  readonly title: Label
  readonly rows: readonly Row[]
  /** A wide button at the foot. */
  readonly button?: { readonly label: Label; readonly marked?: boolean }
  /** A quiet button below it. */
  readonly link?: { readonly label: Label; readonly marked?: boolean }
  /** `menu`: the menu at the top right. `tab`: the last tab at the foot. */
  readonly opens?: 'menu' | 'tab'
  /** The 64 digits as sixteen groups, read row by row. */
  readonly grid?: boolean
  /** The marked line is to be looked at, not tapped. */
  readonly look?: boolean
  /** A field to type into. */
  readonly field?: boolean
}

const marked = (label: Label) => ({ label, marked: true }) as const

/** What the phone shows at a step, and what to tap there. */
export const screenOf = (step: StepId | 'back-up', { phone }: Pick<Choice, 'phone'>): PhoneScreen => {
  switch (step) {
    case 'settings':
      return phone === 'android'
        ? { phone, title: 'app', rows: ['lines', 'lines', 'lines', 'lines'], opens: 'menu' }
        : { phone, title: 'chats', rows: ['lines', 'lines', 'lines', 'lines'], opens: 'tab' }
    case 'chats':
      return { phone, title: 'settings', rows: ['bar', 'bar', marked('chats'), 'bar', 'bar'] }
    case 'chat-backup':
      return { phone, title: 'chats', rows: ['bar', 'bar', 'bar', marked('chatBackup'), 'bar'] }
    case 'encrypted-backup':
      return {
        phone,
        title: 'chatBackup',
        rows: ['lines', { label: 'backUp' }, 'bar', marked('encryptedBackup')],
      }
    case 'turn-on':
      return { phone, title: 'encryptedBackup', rows: ['lines', 'lines'], button: marked('turnOn') }
    case 'create-passkey':
      return {
        phone,
        title: 'encryptedBackup',
        rows: ['lines'],
        button: marked('createPasskey'),
        link: { label: 'moreOptions' },
      }
    case 'more-options':
      return {
        phone,
        title: 'encryptedBackup',
        rows: ['lines'],
        button: { label: 'createPasskey' },
        link: marked('moreOptions'),
      }
    case 'create-password':
      return { phone, title: 'encryptedBackup', rows: [marked('password')], field: true }
    case 'choose-key':
      return { phone, title: 'encryptedBackup', rows: [{ label: 'password' }, marked('key')] }
    case 'write-key':
      return { phone, title: 'key', rows: [], grid: true }
    case 'check':
      return {
        phone,
        title: 'chatBackup',
        rows: ['lines', { label: 'backUp' }, 'bar', marked('encryptedBackup')],
        look: true,
      }
    case 'back-up':
      return {
        phone,
        title: 'chatBackup',
        rows: ['lines', marked('backUp'), 'bar', { label: 'encryptedBackup' }],
      }
  }
}

/** The label of the marked control; null where there is nothing to tap. */
export const markedLabel = ({ rows, button, link, opens }: PhoneScreen): Label | null => {
  if (opens) return 'settings'
  for (const control of [...rows, button, link]) {
    if (typeof control === 'object' && control.marked) return control.label
  }
  return null
}
