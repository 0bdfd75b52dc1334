import { useSaid } from '../use-said.ts'
import { Visible } from './Visible.tsx'

/** What the engine says, in the language of the window; a sentence that no catalog has stays English, and is marked so. */
export const Said = ({ text }: { readonly text: string }) => {
  const said = useSaid()(text)
  return said.language === 'en' ? (
    <span lang="en" dir="ltr">
      <Visible text={text} />
    </span>
  ) : (
    <bdi>{said.text}</bdi>
  )
}
