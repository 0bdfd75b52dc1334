import { Button } from 'react-aria-components'
import { useTranslations } from 'use-intl'

interface AuditNowProps {
  readonly isPrimary?: boolean
  /** An audit runs already. */
  readonly auditing: boolean
  readonly onAuditNow: () => void
}

export const AuditNow = ({ isPrimary = false, auditing, onAuditNow }: AuditNowProps) => {
  const t = useTranslations('proof.waiting')
  return (
    <Button className={isPrimary ? 'button primary' : 'button'} isDisabled={auditing} onPress={onAuditNow}>
      {auditing ? t('auditing') : t('auditNow')}
    </Button>
  )
}
