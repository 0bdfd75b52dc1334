import { useTranslations } from 'use-intl'
import type { Verification, VerificationAnswer } from '../../../../../shared/verification.ts'
import { Said } from '../../../../components/Said.tsx'

/** Drawn in a box of 16 by 16: a key answers with other shapes than a verdict. */
const shapes: Record<VerificationAnswer, string> = {
  opens: 'm3 8.5 3.2 3.2L13 4.6',
  'wrong-key': 'm4 4 8 8m0-8-8 8',
  damaged: 'M8 3v6.5M8 12v1.5',
  'not-applicable': 'M3.5 8h9',
}

/** What trying a key came to: a shape and a word, the reason, and what it rests on. */
export const TriedKeyWords = ({ verification }: { readonly verification: Verification }) => {
  const t = useTranslations('backups.key')
  const { answer, reason, evidence } = verification
  return (
    <div className="tried-key" data-answer={answer}>
      <p className="tried-key-answer">
        <svg width="20" height="20" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
          <path d={shapes[answer]} fill="none" stroke="currentColor" strokeWidth="2" />
        </svg>
        {t(`answers.${answer}`)}
      </p>
      <p>
        <Said text={reason} />
      </p>
      <ul className="note">
        {evidence.map(({ fact, where }) => (
          <li key={`${fact}\n${where}`} className="facts">
            <span>
              <Said text={fact} />
            </span>
            <span>
              <Said text={where} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
