import { Button } from 'react-aria-components'
import { PathList } from '../../components/PathList.tsx'
import { ScreenHeading } from '../../components/ScreenHeading.tsx'
import { Visible } from '../../components/Visible.tsx'
import { strings } from '../../strings/index.ts'
import type { Audit } from '../../use-audit.ts'

interface StoppedProps {
  readonly paths: readonly string[]
  readonly audit: Audit
}

const NextActions = ({ paths, audit }: StoppedProps) => (
  <div className="actions">
    <Button className="button primary" onPress={() => audit.start(paths)}>
      {strings.actions.auditAgain}
    </Button>
    <Button className="button" onPress={audit.chooseFolder}>
      {strings.actions.chooseAnother}
    </Button>
  </div>
)

/** The user stopped the audit: nothing is concluded from half of one. */
export const CancelledScreen = (props: StoppedProps) => (
  <section className="statement alone">
    <ScreenHeading>{strings.cancelled.sentence}</ScreenHeading>
    <p className="lead">{strings.cancelled.meaning}</p>
    <p className="lead">{strings.cancelled.unharmed}</p>
    <NextActions {...props} />
    <div className="note path-line">
      <span>{strings.stoppedIn}</span> <PathList paths={props.paths} />
    </div>
  </section>
)

/** The audit could not go on. The message says what happened and what is unharmed; what to do stands under it. */
export const FailedScreen = ({ message, ...props }: StoppedProps & { readonly message: string }) => (
  <section className="statement alone">
    <ScreenHeading>{strings.failed.sentence}</ScreenHeading>
    <p className="lead">
      <Visible text={message} />
    </p>
    <p className="lead">{strings.failed.todo}</p>
    <NextActions {...props} />
    <div className="note path-line">
      <span>{strings.stoppedIn}</span> <PathList paths={props.paths} />
    </div>
  </section>
)
