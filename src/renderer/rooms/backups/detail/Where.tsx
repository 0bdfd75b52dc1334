import { Button } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import { withoutMarks } from '../../../../shared/byte-mark.ts'
import type { Bridge } from '../../../../shared/ipc.ts'
import type { Finding } from '../../../../shared/report.ts'
import { WholePath } from '../../../components/PathText.tsx'
import { PlaceName } from '../../../components/PlaceName.tsx'
import { usePlaceName } from '../../../use-place-name.ts'
import type { Run } from '../../../use-problem.ts'
import type { KnownBackup } from '../known-backups.ts'
import { CopyButton } from './CopyButton.tsx'
import { holderOf } from './who-has-it.ts'

interface WhereProps {
  readonly bridge: Bridge
  readonly run: Run
  readonly finding: Finding
  readonly known: KnownBackup
  readonly canShow: boolean
}

/** The place and the path of a finding, and who else has it there. */
export const Where = ({ bridge, run, finding, known: { place }, canShow }: WhereProps) => {
  const t = useTranslations('backups.where')
  const nameOf = usePlaceName()
  return (
    <section className="detail-where" aria-labelledby="detail-where">
      <h3 id="detail-where">{t('heading')}</h3>
      <dl>
        <div>
          <dt>{t('place')}</dt>
          <dd>
            <PlaceName place={place} />
          </dd>
        </div>
        <div>
          <dt>{t('sync')}</dt>
          <dd>{t(holderOf(place), { service: nameOf(place) })}</dd>
        </div>
        <div>
          <dt>{t('whole')}</dt>
          <dd>
            <WholePath path={finding.path} />
          </dd>
        </div>
      </dl>
      <div className="detail-where-actions">
        {canShow && (
          <Button
            className="button quiet small"
            onPress={() => run(() => bridge.request('showInFolder', { path: finding.path }))}
          >
            {t('show')}
          </Button>
        )}
        <CopyButton label={t('copy')} text={() => withoutMarks(finding.path)} />
      </div>
    </section>
  )
}
