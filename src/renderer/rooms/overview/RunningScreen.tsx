import { Button } from 'react-aria-components'
import { useFormatter, useTranslations } from 'use-intl'
import type { Progress } from '../../../shared/audit-event.ts'
import { PathList } from '../../components/PathList.tsx'
import { PathText } from '../../components/PathText.tsx'
import { ScreenHeading } from '../../components/ScreenHeading.tsx'
import type { Audit } from '../../use-audit.ts'

interface RunningScreenProps {
  readonly paths: readonly string[]
  readonly progress: Progress
  readonly audit: Audit
}

/** What is being looked at and how much was seen. No share of a whole: nobody knows how much is still to come. */
export const RunningScreen = ({ paths, progress, audit }: RunningScreenProps) => {
  const t = useTranslations('overview.running')
  const words = useTranslations('overview.actions')
  const { number } = useFormatter()
  const counts = [
    { name: t('folders'), hint: t('foldersHint'), count: progress.foldersSeen },
    { name: t('files'), hint: t('filesHint'), count: progress.filesSeen },
    { name: t('judged'), hint: t('judgedHint'), count: progress.judged },
    { name: t('found'), hint: t('foundHint'), count: progress.found },
  ]
  return (
    <div className="split">
      <section className="statement">
        <ScreenHeading>{t('heading')}</ScreenHeading>
        <div className="lead path-line">{t.rich('in', { paths: () => <PathList paths={paths} /> })}</div>
        <div className="actions">
          <Button className="button" onPress={audit.cancel}>
            {words('cancel')}
          </Button>
        </div>
        <p className="note">{t('lead')}</p>
      </section>
      <div className="details">
        <section className="card">
          <dl className="counts">
            {counts.map(({ name, hint, count }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>
                  <span className="figure">{number(count)}</span> <span className="note">{hint}</span>
                </dd>
              </div>
            ))}
          </dl>
          <div className="now">
            <span className="note">
              {progress.placesTotal > 1
                ? t('nowOf', { done: progress.placesDone, total: progress.placesTotal })
                : t('now')}
            </span>
            <PathText path={progress.current || '…'} />
          </div>
        </section>
      </div>
    </div>
  )
}
