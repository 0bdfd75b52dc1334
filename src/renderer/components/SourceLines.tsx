import { useId, useState } from 'react'
import { Button } from 'react-aria-components'
import { type SourceId, sourceOf } from '../sources.ts'
import { sourceStrings } from '../strings/sources.ts'

/** The sources of a claim, each on a quiet line with its address as text to copy: the app opens no website. */
export const SourceLines = ({ sources }: { readonly sources: readonly SourceId[] }) => (
  <ul className="source-lines">
    {sources.map((id) => {
      const source = sourceOf(id)
      return (
        <li key={id}>
          {sourceStrings.line(id, source)} <span className="source-address">{source.address}</span>
        </li>
      )
    })}
  </ul>
)

interface SourceFoldProps {
  readonly sources: readonly SourceId[]
  /** What they are the sources of, for a screen reader. */
  readonly claim: string
}

/** The mark of a claim, which unfolds into its sources. */
export const SourceFold = ({ sources, claim }: SourceFoldProps) => {
  const [open, setOpen] = useState(false)
  const lines = useId()
  return (
    <div className="source-fold">
      <Button
        className="source-button"
        aria-expanded={open}
        aria-controls={lines}
        aria-label={sourceStrings.buttonOf(sources.length, claim)}
        onPress={() => setOpen(!open)}
      >
        {sourceStrings.button(sources.length)}
      </Button>
      <div id={lines}>{open && <SourceLines sources={sources} />}</div>
    </div>
  )
}
