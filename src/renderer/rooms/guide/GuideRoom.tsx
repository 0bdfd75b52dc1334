import { type KeyboardEvent, useEffect, useRef } from 'react'
import { Button, useLocale } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import type { Bridge } from '../../../shared/ipc.ts'
import type { Proof } from '../../../shared/proof.ts'
import type { Report } from '../../../shared/report.ts'
import type { Status } from '../../../shared/resident.ts'
import type { Settings } from '../../../shared/settings.ts'
import { usePaused } from '../../use-paused.ts'
import type { Run } from '../../use-problem.ts'
import { useRemembered } from '../../use-remembered.ts'
import { type Answers, choiceOf } from './choices.ts'
import { LeftoversScreen } from './leftovers/LeftoversScreen.tsx'
import { canGoOn, type Page, pagesOf, placeInStage, stages } from './pages.ts'
import { type Progress, parseProgress, withMarks } from './progress.ts'
import { ProofScreen } from './proof/ProofScreen.tsx'
import { leadOn, proofQuestion, proofState, watchOf } from './proof/proof.ts'
import { useProof } from './proof/use-proof.ts'
import { QuestionScreen } from './QuestionScreen.tsx'
import { StepScreen } from './StepScreen.tsx'

export interface GuideRoomProps {
  readonly bridge: Bridge
  readonly run: Run
  /** The report of the last audit that was finished; null before the first. */
  readonly report: Report | null
  /** Whether an audit runs now. */
  readonly auditing: boolean
  readonly settings: Settings | null
  readonly status: Status | null
  readonly onResume: () => void
  readonly onAuditNow: () => void
}

/** From the first question to the proof and the old copies, one screen at a time. */
export const GuideRoom = (props: GuideRoomProps) => {
  const t = useTranslations('guide')
  const onwards = useLocale().direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
  const [progress, change] = useRemembered('guide', parseProgress)
  const room = useRef<HTMLDivElement>(null)
  const pages = pagesOf(progress.answers)
  const index = Math.max(
    0,
    pages.findIndex(({ id }) => id === progress.page),
  )
  const page = pages[index] as Page
  const next = canGoOn(page, progress.answers) ? pages[index + 1] : undefined
  const previous = pages[index - 1]
  const goTo = (target: Page | undefined) => {
    if (target) change((now) => ({ ...now, page: target.id }))
  }

  // On the way down, because a radio button keeps the Enter key to itself.
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return
    const target = event.target as HTMLElement
    // A dialog that is asked something has its keys for itself.
    if (!room.current?.contains(target)) return
    if (event.key === 'Escape') goTo(previous)
    else if (event.key === 'Enter' && !target.closest('button, a, [type=checkbox]')) goTo(next)
    else if (page.stage === 'steps' && event.key === onwards) goTo(next)
    else if (page.stage === 'steps' && /^Arrow(?:Left|Right)$/.test(event.key)) goTo(previous)
    else return
    event.preventDefault()
  }

  const place = placeInStage(pages, page)
  const choice = choiceOf(progress.answers)
  // The phone may back up as soon as the switch is on.
  const counts = page.id === 'turn-on' || page.id === 'proof'
  useEffect(() => {
    if (counts) change((now) => (now.since === null ? { ...now, since: new Date().toISOString() } : now))
  }, [counts, change])
  const { status, report } = props
  const isAsked = page.stage === 'proof' && choice
  const question = proofQuestion(isAsked ? choice : null, progress.since)
  const proof = useProof(props.bridge, question, status, report)
  const state = page.stage === 'proof' ? proofState(proof, progress.elsewhere) : null
  const screen = state ?? page.id

  // A new screen begins at its top; one that is only shown again stays where it was.
  const shown = useRef(screen)
  useEffect(() => {
    if (shown.current === screen) return
    shown.current = screen
    const above = (room.current?.getBoundingClientRect().top ?? 0) < 0
    if (above) room.current?.scrollIntoView({ block: 'start' })
  }, [screen])

  // While the proof is open, or where it failed, its own button is the one thing to do.
  const leadsOn = state === null ? page.stage !== 'leftovers' : leadOn.has(state)
  return (
    <div className="guide" ref={room} onKeyDownCapture={onKeyDown}>
      <StageBar pages={pages} page={page} onGo={goTo} />
      <div className="guide-screen" key={page.id}>
        <Screen {...props} page={page} progress={progress} proof={proof} change={change} />
      </div>
      <footer className="guide-foot">
        <Button className="button" isDisabled={!previous} onPress={() => goTo(previous)}>
          {t('back')}
        </Button>
        <p className="guide-place" role="status">
          {t(`place.${page.stage}`, place)}
        </p>
        <Button
          className={leadsOn ? 'button primary' : 'button'}
          isDisabled={!next}
          onPress={() => goTo(next)}
        >
          {t('next')}
        </Button>
      </footer>
    </div>
  )
}

interface StageBarProps {
  readonly pages: readonly Page[]
  readonly page: Page
  readonly onGo: (page: Page | undefined) => void
}

/** The four parts; a part can be gone to once the questions before it are answered. */
const StageBar = ({ pages, page, onGo }: StageBarProps) => {
  const t = useTranslations('guide')
  return (
    <nav aria-label={t('stages')}>
      <ol className="guide-stages">
        {stages.map((stage) => {
          const start = pages.find((other) => other.stage === stage)
          return (
            <li key={stage}>
              <Button
                className="guide-stage"
                isDisabled={!start}
                {...(stage === page.stage && { 'aria-current': 'step' as const })}
                onPress={() => onGo(start)}
              >
                {t(`stage.${stage}`)}
              </Button>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}

interface ScreenProps extends GuideRoomProps {
  readonly page: Page
  readonly progress: Progress
  readonly proof: Proof | null
  readonly change: (next: (progress: Progress) => Progress) => void
}

const Screen = (props: ScreenProps) => {
  const { page, progress, proof, change, report, settings, status, auditing, onAuditNow } = props
  const isPaused = usePaused(settings?.pausedUntil ?? null)
  const choice = choiceOf(progress.answers)
  if (page.stage === 'choose' || !choice) {
    const question = page.stage === 'choose' ? page.id : 'phone'
    return (
      <QuestionScreen
        question={question}
        answers={progress.answers}
        onAnswer={(answer) => change((now) => withAnswer(now, question, answer))}
      />
    )
  }
  if (page.stage === 'steps') return <StepScreen step={page.id} choice={choice} />
  if (page.stage === 'proof') {
    return (
      <ProofScreen
        choice={choice}
        watch={watchOf(settings, status, isPaused)}
        status={status}
        auditing={auditing}
        proof={proof}
        since={progress.since}
        elsewhere={progress.elsewhere}
        checked={progress.checked}
        onAgain={() => change((now) => ({ ...now, since: new Date().toISOString(), elsewhere: false }))}
        onResume={props.onResume}
        onElsewhere={(elsewhere) => change((now) => ({ ...now, elsewhere }))}
        onChecked={(checked) => change((now) => ({ ...now, checked }))}
        onAuditNow={onAuditNow}
      />
    )
  }
  return (
    <LeftoversScreen
      bridge={props.bridge}
      run={props.run}
      report={report}
      auditing={auditing}
      done={progress.done}
      onMark={(keys, done) => change((now) => withMarks(now, keys, done ? new Date().toISOString() : null))}
      onAuditNow={onAuditNow}
    />
  )
}

/** Another phone or app has another backup, whose proof is still to come. */
const withAnswer = (progress: Progress, question: keyof Answers, answer: string): Progress => {
  if (progress.answers[question] === answer) return progress
  const answers = { ...progress.answers, [question]: answer } as Answers
  return { ...progress, answers, since: null, elsewhere: false, checked: [] }
}
