import { useSaid } from '../use-said.ts'
import { Visible } from './Visible.tsx'

interface SaidProps {
  readonly text: string
  /** True where it may be a name or a path instead, which is in no language. */
  readonly orName?: boolean
}

/** What the engine says, in the language of the window; a sentence that no catalog has stays English, and is marked so. */
export const Said = ({ text, orName = false }: SaidProps) => {
  const said = useSaid()(text)
  if (said.language !== 'en') return <bdi>{said.text}</bdi>
  return orName ? (
    <Visible text={text} />
  ) : (
    <span lang="en" dir="ltr">
      <Visible text={text} />
    </span>
  )
}
