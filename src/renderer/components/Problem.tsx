import { Button } from 'react-aria-components'
import { strings } from '../strings/index.ts'
import { Visible } from './Visible.tsx'

interface ProblemProps {
  readonly message: string
  readonly onDismiss: () => void
}

/** A request that was not done: what happened, and a way to put the note away. */
export const Problem = ({ message, onDismiss }: ProblemProps) => (
  <div className="problem" role="alert">
    <p>
      <strong>{strings.requestFailed}</strong> <Visible text={message} />
    </p>
    <Button className="button quiet" onPress={onDismiss}>
      {strings.actions.dismiss}
    </Button>
  </div>
)
