import { type ReactNode, useId } from 'react'
import { Radio, RadioGroup } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import { ScreenHeading } from '../../components/ScreenHeading.tsx'
import { asStrong } from '../../components/Visible.tsx'
import { ClaimSources } from './Claims.tsx'
import {
  type Answers,
  answersTo,
  type GuideApp,
  type Phone,
  type Question,
  type Secret,
  secrets,
} from './choices.ts'
import { claimsOfSecret, claimsOfSecrets } from './secret-claims.ts'

interface QuestionScreenProps {
  readonly question: Question
  readonly answers: Answers
  readonly onAnswer: (answer: string) => void
}

/** One question and its answers, as cards. */
export const QuestionScreen = ({ question, answers, onAnswer }: QuestionScreenProps) => {
  const t = useTranslations('guide')
  const tClaim = useTranslations('guideClaims')
  return (
    <div className="guide-question">
      <ScreenHeading>{t(`questions.${question}.heading`)}</ScreenHeading>
      <p className="guide-lead">{t(`questions.${question}.lead`)}</p>
      {question === 'secret' && <p>{tClaim('same-lock')}</p>}
      <RadioGroup
        className="guide-cards"
        data-question={question}
        aria-label={t(`questions.${question}.heading`)}
        value={answers[question]}
        onChange={onAnswer}
      >
        {answersTo[question].map((answer: Answer) => (
          <Card key={answer} answer={answer} name={t(`answers.${answer}`)}>
            {isSecret(answer) ? (
              <SecretFacts secret={answer} />
            ) : (
              <span className="note">{t(`answerHints.${answer}`)}</span>
            )}
          </Card>
        ))}
      </RadioGroup>
      {question === 'secret' && <ClaimSources claims={claimsOfSecrets} />}
      {question === 'app' && <ClaimSources claims={['business-same']} />}
    </div>
  )
}

type Answer = Phone | GuideApp | Secret

const isSecret = (answer: Answer): answer is Secret => secrets.some((secret) => secret === answer)

interface CardProps {
  readonly answer: string
  readonly name: string
  readonly children: ReactNode
}

/** An answer. Its name is short to a screen reader, and what it means is its description. */
const Card = ({ answer, name, children }: CardProps) => {
  const meaning = useId()
  return (
    <Radio value={answer} className="guide-card" aria-label={name} aria-describedby={meaning}>
      <span className="guide-card-name">
        <span className="guide-dot" aria-hidden="true" />
        {name}
      </span>
      <span className="guide-card-meaning" id={meaning}>
        {children}
      </span>
    </Radio>
  )
}

/** What a choice means when the phone or the secret is lost. */
const SecretFacts = ({ secret }: { readonly secret: Secret }) => {
  const t = useTranslations('guide.card')
  const tClaim = useTranslations('guideClaims')
  return (
    <span className="guide-facts">
      {claimsOfSecret(secret).map(([part, claim]) => (
        <span key={claim}>
          {t.rich(part === 'secret-lost' ? `secret-lost.${secret}` : part, {
            strong: asStrong,
            fact: tClaim(claim),
          })}
        </span>
      ))}
      <span>{t.rich(`whom.${secret}`, { strong: asStrong })}</span>
    </span>
  )
}
