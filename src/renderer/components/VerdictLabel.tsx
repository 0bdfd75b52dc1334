import { useTranslations } from 'use-intl'
import type { ReadableBy } from '../../shared/verdict.ts'
import { VerdictRing } from './VerdictRing.tsx'

interface VerdictLabelProps {
  readonly verdict: ReadableBy
  readonly size?: number
}

/** Shape, colour and word of a verdict, which never stand alone. */
export const VerdictLabel = ({ verdict, size = 16 }: VerdictLabelProps) => (
  <span className="verdict-label" data-verdict={verdict}>
    <VerdictRing verdict={verdict} size={size} />
    <span>{useTranslations('verdicts.words')(verdict)}</span>
  </span>
)
