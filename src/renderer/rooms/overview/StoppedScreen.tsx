import { Button } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import { PathList } from '../../components/PathList.tsx'
import { ScreenHeading } from '../../components/ScreenHeading.tsx'
import { Visible } from '../../components/Visible.tsx'
import type { Audit } from '../../use-audit.ts'

interface StoppedProps {
  readonly paths: readonly string[]
  readonly audit: Audit
}

/** What stays true, and the way on. */
const StoppedFoot = ({ paths, audit }: StoppedProps) => {
  const t = useTranslations('overview')
  return (
    <>
      <div className="actions">
        <Button className="button primary" onPress={() => audit.start(paths)}>
          {t('actions.auditAgain')}
        </Button>
        <Button className="button" onPress={audit.chooseFolder}>
          {t('actions.chooseAnother')}
        </Button>
      </div>
      <div className="note path-line">{t.rich('stoppedIn', { paths: () => <PathList paths={paths} /> })}</div>
    </>
  )
}

/** The user stopped the audit: nothing is concluded from half of one. */
export const CancelledScreen = (props: StoppedProps) => {
  const t = useTranslations('overview.cancelled')
  return (
    <section className="statement alone">
      <ScreenHeading>{t('sentence')}</ScreenHeading>
      <p className="lead">{t('meaning')}</p>
      <p className="lead">{t('unharmed')}</p>
      <StoppedFoot {...props} />
    </section>
  )
}

/** The audit could not go on. The message says what happened and what is unharmed; what to do stands under it. */
export const FailedScreen = ({ message, ...props }: StoppedProps & { readonly message: string }) => {
  const t = useTranslations('overview.failed')
  return (
    <section className="statement alone">
      <ScreenHeading>{t('sentence')}</ScreenHeading>
      <p className="lead">
        <Visible text={message} dir="auto" />
      </p>
      <p className="lead">{t('todo')}</p>
      <StoppedFoot {...props} />
    </section>
  )
}
