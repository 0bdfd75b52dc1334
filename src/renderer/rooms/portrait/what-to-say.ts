import type { Portrait } from '../../../shared/portrait.ts'

export const isEmpty = ({ chats, people, messages, calls }: Portrait): boolean =>
  !chats && !people && !messages && !calls

/** The sentence over the numbers. */
export const sentenceOf = ({
  messages,
  people,
  calls,
}: Portrait):
  | { readonly key: 'messagesWithPeople'; readonly messages: number; readonly people: number }
  | { readonly key: 'messages'; readonly messages: number }
  | { readonly key: 'contacts'; readonly people: number }
  | { readonly key: 'calls'; readonly calls: number } => {
  if (messages && people) return { key: 'messagesWithPeople', messages, people }
  if (messages) return { key: 'messages', messages }
  if (people) return { key: 'contacts', people }
  return { key: 'calls', calls: calls ?? 0 }
}
