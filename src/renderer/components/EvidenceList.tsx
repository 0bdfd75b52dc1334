import { useTranslations } from 'use-intl'
import type { Finding } from '../../shared/report.ts'
import { WholePath } from './PathText.tsx'
import { Said } from './Said.tsx'

/** What a verdict rests on: each fact, and where in the file it was seen. */
export const EvidenceList = ({ finding }: { readonly finding: Finding }) => {
  const t = useTranslations('finding')
  const rows = new Map<string, Finding['evidence'][number]>()
  for (const entry of finding.evidence) rows.set(JSON.stringify([entry.fact, entry.where]), entry)
  return (
    <>
      {rows.size === 0 && <p className="note">{t('noEvidence')}</p>}
      <ul className="evidence-list">
        {[...rows].map(([key, { fact, where }]) => (
          <li key={key}>
            <p>
              <Said text={fact} />
            </p>
            <p className="where">
              <Said text={where} or="name" />
            </p>
          </li>
        ))}
        <li>
          <p>{t('wholePath')}</p>
          <WholePath path={finding.path} />
        </li>
      </ul>
    </>
  )
}
