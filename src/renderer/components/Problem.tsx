import { Button } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import { asStrong, Visible } from './Visible.tsx'

interface ProblemProps {
  readonly message: string
  readonly onDismiss: () => void
}

/** A request that was not done: what happened, and a way to put the note away. */
export const Problem = ({ message, onDismiss }: ProblemProps) => {
  const t = useTranslations('app')
  return (
    <div className="problem" role="alert">
      <p>{t.rich('requestFailed', { strong: asStrong, why: () => <Visible text={message} dir="auto" /> })}</p>
      <Button className="button quiet" onPress={onDismiss}>
        {t('dismiss')}
      </Button>
    </div>
  )
}
