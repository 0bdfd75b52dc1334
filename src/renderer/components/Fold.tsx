import { type ReactNode, useState } from 'react'
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components'
import { Chevron } from './Chevron.tsx'

interface FoldProps {
  /** Names the classes of the fold and of its button. */
  readonly name: string
  readonly className?: string
  /** What the button shows, open or closed. */
  readonly title: ReactNode
  /** What a screen reader calls the button, where its title alone does not tell it from others. */
  readonly label?: string
  /** The heading level that the button has in the page; without it the button is no heading. */
  readonly level?: 2 | 3 | 4
  readonly initiallyOpen?: boolean
  /** Another control, beside the button. */
  readonly beside?: ReactNode
  readonly children: () => ReactNode
}

/** Something that opens. What is in it is made when it is opened first, so that thousands cost nothing. */
export const Fold = ({
  name,
  className = '',
  title,
  label,
  level,
  initiallyOpen = false,
  beside,
  children,
}: FoldProps) => {
  const [open, setOpen] = useState(initiallyOpen)
  const button = (
    <Button slot="trigger" className={`fold-button ${name}-button`} {...(label && { 'aria-label': label })}>
      <Chevron />
      {title}
    </Button>
  )
  const head = level ? (
    <Heading level={level} className="fold-heading">
      {button}
    </Heading>
  ) : (
    button
  )
  return (
    <Disclosure className={`fold ${name} ${className}`} isExpanded={open} onExpandedChange={setOpen}>
      {beside ? (
        <div className="fold-head">
          {head}
          {beside}
        </div>
      ) : (
        head
      )}
      <DisclosurePanel className="fold-panel">{open && children()}</DisclosurePanel>
    </Disclosure>
  )
}
