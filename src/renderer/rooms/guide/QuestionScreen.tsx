import { type ReactNode, useId } from 'react'
import { Radio, RadioGroup } from 'react-aria-components'
import { ScreenHeading } from '../../components/ScreenHeading.tsx'
import { guide } from '../../strings/guide.ts'
import { guideClaims } from '../../strings/guide-claims.ts'
import { ClaimSources } from './Claims.tsx'
import { type Answers, answersTo, type Question, type Secret } from './choices.ts'
import { claimsOfSecret, claimsOfSecrets, type SecretPart } from './secret-claims.ts'

interface QuestionScreenProps {
  readonly question: Question
  readonly answers: Answers
  readonly onAnswer: (answer: string) => void
}

/** One question and its answers, as cards. */
export const QuestionScreen = ({ question, answers, onAnswer }: QuestionScreenProps) => {
  const text = guide.questions[question]
  return (
    <div className="guide-question">
      <ScreenHeading>{text.heading}</ScreenHeading>
      <p className="guide-lead">{text.lead}</p>
      {question === 'secret' && <p>{guideClaims['same-lock']}</p>}
      <RadioGroup
        className="guide-cards"
        data-question={question}
        aria-label={text.heading}
        value={answers[question]}
        onChange={onAnswer}
      >
        {answersTo[question].map((answer) => (
          <Card key={answer} answer={answer} name={nameOf(question, answer)}>
            {question === 'secret' ? (
              <SecretFacts secret={answer as Secret} />
            ) : (
              <span className="note">{hintOf(question, answer)}</span>
            )}
          </Card>
        ))}
      </RadioGroup>
      {question === 'secret' && <ClaimSources claims={claimsOfSecrets} />}
      {question === 'app' && <ClaimSources claims={['business-same']} />}
    </div>
  )
}

const nameOf = (question: Question, answer: string): string =>
  (guide.answers[question] as Readonly<Record<string, string>>)[answer] ?? answer

const hintOf = (question: 'phone' | 'app', answer: string): string =>
  (guide.answerHints[question] as Readonly<Record<string, string>>)[answer] ?? ''

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

const partName = (part: SecretPart, secret: Secret): string =>
  part === 'secret-lost' ? guide.card.secretLost[secret] : guide.card[part]

/** What a choice means when the phone or the secret is lost. */
const SecretFacts = ({ secret }: { readonly secret: Secret }) => (
  <span className="guide-facts">
    {claimsOfSecret(secret).map(([part, claim]) => (
      <span key={claim}>
        <strong>{partName(part, secret)}</strong> {guideClaims[claim]}
      </span>
    ))}
    <span>
      <strong>{guide.card.whom}</strong> {guide.forWhom[secret]}
    </span>
  </span>
)
