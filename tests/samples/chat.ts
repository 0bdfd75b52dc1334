/** Invented chats in the forms of all languages. Persons are letters. */

/** Languages of WhatsApp, as Intl knows them. */
export const locales =
  'en-US en-GB en-CA en-IN en-AU de de-AT fr fr-CA es es-MX es-US it pt pt-BR nl ru uk pl cs sk sl hr sr sr-Latn mk bg ro hu el sq sv da nb fi et lv lt ca tr az kk uz he ar ar-EG ar-SA fa ur hi bn gu mr pa ta te kn ml th id ms vi fil sw af ja ko zh-CN zh-TW zh-HK ga is ka hy mn my km lo ne eu gl be bs ky zu'.split(
    ' ',
  )

export interface Stamping {
  readonly locale: string
  readonly hour12: boolean
  readonly seconds: boolean
}

export const stamp = ({ locale, hour12, seconds }: Stamping, minutes: number): string =>
  new Intl.DateTimeFormat(locale, {
    dateStyle: 'short',
    timeStyle: seconds ? 'medium' : 'short',
    hour12,
    timeZone: 'UTC',
  }).format(new Date(Date.UTC(2023, 10, 28, 9, 58, 7) + minutes * 60_000))

export const noticeText =
  'Messages and calls are end-to-end encrypted. No one outside of this chat can read or listen to them.'

export interface ChatOptions {
  readonly form?: 'android' | 'iphone'
  readonly locale?: string
  readonly hour12?: boolean
  /** Minutes between messages. */
  readonly every?: number
  readonly messages?: number
  readonly notice?: string | undefined
  readonly senders?: readonly string[]
  readonly eol?: string
}

const texts = ['Hello', 'How was it', 'Good: we stayed until late', '👍', 'See you\nTomorrow then', 'Yes']

/** An exported chat as text. */
export const chat = (options: ChatOptions = {}): string => {
  const { form = 'android', locale = 'en-GB', hour12 = false, every = 7, messages = 12, eol = '\n' } = options
  const { senders = ['A', 'B'] } = options
  const notice = 'notice' in options ? options.notice : noticeText
  const lines: string[] = []
  const at = (index: number) => stamp({ locale, hour12, seconds: form === 'iphone' }, index * every)
  if (notice !== undefined)
    lines.push(form === 'android' ? `${at(0)} - ${notice}` : `[${at(0)}] A: \u200e${notice}`)
  for (let index = 0; index < messages; index++) {
    const sender = senders[index % senders.length]
    const text = texts[index % texts.length]
    lines.push(
      form === 'android' ? `${at(index + 1)} - ${sender}: ${text}` : `[${at(index + 1)}] ${sender}: ${text}`,
    )
  }
  return `${lines.join('\n')}\n`.replaceAll('\n', eol)
}
