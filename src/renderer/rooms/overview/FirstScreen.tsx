import { Button } from 'react-aria-components'
import { readableByOrder } from '../../../shared/verdict.ts'
import { ScreenHeading } from '../../components/ScreenHeading.tsx'
import { VerdictLabel } from '../../components/VerdictLabel.tsx'
import { strings } from '../../strings/index.ts'
import type { Audit } from '../../use-audit.ts'

const text = strings.first

/** What Sealwatch does, what it never does, and the one thing to do next. */
export const FirstScreen = ({ audit }: { readonly audit: Audit }) => (
  <div className="split">
    <section className="statement">
      <ScreenHeading>{text.question}</ScreenHeading>
      <p className="lead">{text.lead}</p>
      <div className="actions">
        <Button className="button primary" onPress={() => audit.start([])}>
          {strings.actions.audit}
        </Button>
        <Button className="button" onPress={audit.chooseFolder}>
          {strings.actions.chooseFolder}
        </Button>
      </div>
      <p className="note">{text.auditLooksInto}</p>
    </section>
    <div className="details">
      <section className="card" aria-labelledby="answers">
        <h2 id="answers">{text.answersHeading}</h2>
        <dl className="answers">
          {readableByOrder.map((verdict) => (
            <div key={verdict}>
              <dt>
                <VerdictLabel verdict={verdict} size={20} />
              </dt>
              <dd>{strings.answers[verdict]}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section className="never" aria-labelledby="never">
        <h2 id="never">{text.neverHeading}</h2>
        <ul>
          {text.never.map((promise) => (
            <li key={promise.title}>
              <strong>{promise.title}</strong> {promise.text}
            </li>
          ))}
        </ul>
      </section>
    </div>
  </div>
)
