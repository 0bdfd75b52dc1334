import { Button } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import type { Finding } from '../../../../shared/report.ts'
import { Fold } from '../../../components/Fold.tsx'
import { PagedList } from '../../../components/PagedList.tsx'
import { VerdictLabel } from '../../../components/VerdictLabel.tsx'
import { Visible } from '../../../components/Visible.tsx'
import { fileName } from '../../../path-parts.ts'
import type { KnownBackup } from '../known-backups.ts'

interface OtherFindingsProps {
  readonly known: KnownBackup
  readonly shown: Finding
  readonly onFinding: (finding: Finding) => void
}

/** What else belongs to the same backup, each with the way to it. */
export const OtherFindings = ({ known, shown, onFinding }: OtherFindingsProps) => {
  const t = useTranslations('backups.detail')
  const others = known.findings.filter((finding) => finding !== shown)
  if (others.length === 0) return null
  return (
    <section>
      <Fold name="others" level={3} title={t('others', { count: others.length })}>
        {() => (
          <PagedList
            items={others}
            pageSize={25}
            className="other-findings"
            keyOf={({ path, kind }) => `${kind}:${path}`}
          >
            {(finding) => (
              <>
                <Button className="link" onPress={() => onFinding(finding)}>
                  <Visible text={fileName(finding.path)} />
                </Button>
                <VerdictLabel verdict={finding.readableBy} />
              </>
            )}
          </PagedList>
        )}
      </Fold>
    </section>
  )
}
