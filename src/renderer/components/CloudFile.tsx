import { useState } from 'react'
import { Button } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import { visibleText } from '../../shared/visible-text.ts'
import { fileName } from '../path-parts.ts'
import type { CloudCheck, CloudChecks } from '../use-cloud-checks.ts'
import { useFormat } from '../use-format.ts'
import { FindingItem } from './FindingItem.tsx'
import { PathText } from './PathText.tsx'
import { Said } from './Said.tsx'

interface CloudFileProps {
  readonly path: string
  /** Bytes, where they are known. */
  readonly size: number | undefined
  readonly checks: CloudChecks
  /** Whether the page around it is about this file alone, and has its path already. */
  readonly ofPage?: boolean
}

/** A file that is only in the cloud, which is downloaded and judged if the user wants that and knows what happens then. */
export const CloudFile = ({ path, size, checks, ofPage = false }: CloudFileProps) => {
  const t = useTranslations('cloud')
  const format = useFormat()
  // null until it was asked for the first time.
  const [asking, setAsking] = useState<boolean | null>(null)
  const check = checks.of(path)
  const checked = check?.step === 'done' ? check.checked : undefined
  if (checked?.finding) {
    return (
      <div className="cloud-file" role="status">
        <FindingItem finding={checked.finding} withVerdict />
      </div>
    )
  }
  return (
    <div className="cloud-file">
      {!ofPage && <PathText path={path} />}
      <div role="status">{check && <CheckWords check={check} />}</div>
      {!check && !asking && (
        <Button
          className={ofPage ? 'button' : 'button quiet small'}
          autoFocus={asking === false}
          aria-label={t('offerOf', { name: visibleText(fileName(path)) })}
          onPress={() => setAsking(true)}
        >
          {t('offer')}
        </Button>
      )}
      {!check && asking && (
        <div className="cloud-offer">
          <p>
            {size === undefined
              ? t('firstOfUnknownSize')
              : t.rich('first', { size: (chunks) => <bdi>{chunks}</bdi>, amount: format.bytes(size) })}
          </p>
          {checks.busy && <p className="note">{t('oneAtATime')}</p>}
          <div className="actions">
            <Button className="button" autoFocus isDisabled={checks.busy} onPress={() => checks.check(path)}>
              {t('confirm')}
            </Button>
            <Button className="button quiet" onPress={() => setAsking(false)}>
              {t('leave')}
            </Button>
          </div>
        </div>
      )}
    </div>
  )
}

/** What there is to say of a check that has no finding. */
const CheckWords = ({ check }: { readonly check: CloudCheck }) => {
  const t = useTranslations('cloud')
  switch (check.step) {
    case 'waiting':
      return <p>{t('waiting')}</p>
    case 'done':
      return (
        <p>
          <Said text={check.checked.message ?? ''} />
        </p>
      )
    case 'failed':
      return (
        <p>
          <Said text={check.message} or="spoken" />
        </p>
      )
  }
}
