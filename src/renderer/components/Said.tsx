import { useSaid } from '../use-said.ts'
import { Visible } from './Visible.tsx'

/** What a text may be that is no sentence of the engine: a name, or a sentence in the language of the window already. */
type Other = 'name' | 'spoken'

interface SaidProps {
  readonly text: string
  readonly or?: Other
}

/** What the engine says, in the language of the window; a sentence that no catalog has stays English, and is marked so. */
export const Said = ({ text, or }: SaidProps) => {
  const said = useSaid()(text)
  if (said.language !== 'en') return <bdi>{said.text}</bdi>
  if (or) return <Visible text={text} dir={or === 'spoken' ? 'auto' : 'ltr'} />
  return (
    <span lang="en" dir="ltr">
      <Visible text={text} />
    </span>
  )
}
