import type { ReactNode } from 'react'
import { Switch } from 'react-aria-components'

interface ToggleProps {
  readonly on: boolean
  readonly onChange: (on: boolean) => void
  /** What a screen reader calls it, where there are no words beside it. */
  readonly label?: string
  readonly children?: ReactNode
}

/** A switch: on where its knob is at the end and the track is filled. */
export const Toggle = ({ on, onChange, label, children }: ToggleProps) => (
  <Switch className="toggle" isSelected={on} onChange={onChange} {...(label && { 'aria-label': label })}>
    {children}
    <span className="toggle-track" aria-hidden="true" />
  </Switch>
)
