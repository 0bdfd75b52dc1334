import { Button } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import type { Failing } from '../../../shared/resident.ts'
import { readableByOrder } from '../../../shared/verdict.ts'
import { ScreenHeading } from '../../components/ScreenHeading.tsx'
import { VerdictLabel } from '../../components/VerdictLabel.tsx'
import type { Audit } from '../../use-audit.ts'
import { FailingNote } from './FailingNote.tsx'
import { Rings } from './rings/Rings.tsx'

const never = ['changes', 'downloads', 'network', 'guesses'] as const
const nothing = () => {}

interface FirstScreenProps {
  readonly audit: Audit
  /** Since the start no audit has finished, though one was tried. */
  readonly failing: Failing | null
}

/** What Sealwatch does, what it never does, and the one thing to do next. */
export const FirstScreen = ({ audit, failing }: FirstScreenProps) => {
  const t = useTranslations('overview')
  return (
    <>
      <div className="overview-head">
        <section className="statement">
          <ScreenHeading>{t('first.question')}</ScreenHeading>
          <p className="lead">{t('first.lead')}</p>
          {failing && <FailingNote failing={failing} />}
          <div className="actions">
            <Button className="button primary" onPress={() => audit.start([])}>
              {t('actions.audit')}
            </Button>
            <Button className="button" onPress={audit.chooseFolder}>
              {t('actions.chooseFolder')}
            </Button>
          </div>
          <p className="note">
            {t('first.auditLooksInto')} {t('first.drop')}
          </p>
        </section>
        <Rings backups={[]} onOpenBackup={nothing} onOpenGroup={nothing} />
      </div>
      <div className="details overview-more">
        <section className="card" aria-labelledby="answers">
          <h2 id="answers">{t('first.answersHeading')}</h2>
          <dl className="answers">
            {readableByOrder.map((verdict) => (
              <div key={verdict}>
                <dt>
                  <VerdictLabel verdict={verdict} size={20} />
                </dt>
                <dd>{t(`first.answers.${verdict}`)}</dd>
              </div>
            ))}
          </dl>
        </section>
        <section className="never" aria-labelledby="never">
          <h2 id="never">{t('first.neverHeading')}</h2>
          <ul>
            {never.map((promise) => (
              <li key={promise}>
                {t.rich(`first.never.${promise}`, { b: (words) => <strong>{words}</strong> })}
              </li>
            ))}
          </ul>
        </section>
      </div>
    </>
  )
}
