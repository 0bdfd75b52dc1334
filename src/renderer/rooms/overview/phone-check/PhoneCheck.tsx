import { type KeyboardEvent, useState } from 'react'
import { Button } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import { Choice } from '../../../components/Choice.tsx'
import { WholePath } from '../../../components/PathText.tsx'
import { ScreenHeading } from '../../../components/ScreenHeading.tsx'
import { SourceLines } from '../../../components/SourceLines.tsx'
import type { Audit } from '../../../use-audit.ts'
import { Claims } from '../../guide/Claims.tsx'
import { type Phone, phones } from '../../guide/choices.ts'
import { PhoneDrawing } from '../../guide/PhoneDrawing.tsx'
import { screenOf } from '../../guide/screens.ts'
import { claimsOfStep, sourcesOfStep } from './claims.ts'
import { begun, nextStep, type PhoneCheckState, previousStep, steps, switchAnswers } from './pages.ts'

interface PhoneCheckProps {
  readonly audit: Audit
  readonly onGuide: () => void
  /** Back to the result. */
  readonly onLeave: () => void
}

/** What the phone itself says of its backups, and how to bring one here to be judged; one screen at a time. */
export const PhoneCheck = ({ audit, onGuide, onLeave }: PhoneCheckProps) => {
  const t = useTranslations('phoneCheck')
  const [state, setState] = useState(begun)
  const next = nextStep(state)
  const previous = previousStep(state)
  const back = () => (previous ? setState({ ...state, step: previous }) : onLeave())
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    back()
  }
  return (
    <div className="guide" onKeyDownCapture={onKeyDown}>
      <div>
        <Button className="button quiet small phone-check-leave" onPress={onLeave}>
          {t('leave')}
        </Button>
      </div>
      <section className="guide-screen" key={state.step} aria-label={t('label')}>
        <Screen state={state} change={setState} audit={audit} onGuide={onGuide} />
      </section>
      <footer className="guide-foot">
        <Button className="button" onPress={back}>
          {t('back')}
        </Button>
        <p className="guide-place" role="status">
          {t('place', { at: steps.indexOf(state.step) + 1, of: steps.length })}
        </p>
        <Button
          className={hasItsOwn(state) ? 'button' : 'button primary'}
          isDisabled={next === null}
          onPress={() => next && setState({ ...state, step: next })}
        >
          {t('next')}
        </Button>
      </footer>
    </div>
  )
}

/** Whether the screen has another thing to do first. */
const hasItsOwn = ({ step, answer }: PhoneCheckState): boolean =>
  step === 'bring' || (step === 'switch' && answer === 'off')

interface ScreenProps {
  readonly state: PhoneCheckState
  readonly change: (state: PhoneCheckState) => void
  readonly audit: Audit
  readonly onGuide: () => void
}

const Screen = ({ state, change, audit, onGuide }: ScreenProps) => {
  const { step, phone } = state
  if (step === 'phone' || phone === null) return <PhoneQuestion state={state} change={change} />
  switch (step) {
    case 'switch':
      return <SwitchStep phone={phone} state={state} change={change} onGuide={onGuide} />
    case 'cloud':
      return <CloudStep phone={phone} />
    case 'bring':
      return <BringStep phone={phone} audit={audit} />
  }
}

const PhoneQuestion = ({ state, change }: Pick<ScreenProps, 'state' | 'change'>) => {
  const t = useTranslations('phoneCheck.phone')
  return (
    <div className="guide-question">
      <ScreenHeading>
        <span id="phone-check-phone">{t('heading')}</span>
      </ScreenHeading>
      <p className="guide-lead">{t('lead')}</p>
      <div className="card">
        <Choice
          labelledBy="phone-check-phone"
          value={state.phone ?? ''}
          options={phones.map((phone) => ({ value: phone, title: t(phone) }))}
          onChange={(phone) => change({ ...state, phone: phone as Phone, answer: null })}
        />
      </div>
    </div>
  )
}

interface StepProps {
  readonly phone: Phone
}

const SwitchStep = ({ phone, state, change, onGuide }: StepProps & Omit<ScreenProps, 'audit'>) => {
  const t = useTranslations('phoneCheck.switch')
  return (
    <div className="guide-step">
      <div className="guide-text">
        <ScreenHeading>
          <span id="phone-check-switch">{t('heading')}</span>
        </ScreenHeading>
        <p className="guide-lead">{t('todo')}</p>
        <div className="card">
          <Choice
            labelledBy="phone-check-switch"
            value={state.answer ?? ''}
            options={switchAnswers.map((answer) => ({ value: answer, title: t(answer) }))}
            onChange={(answer) => change({ ...state, answer: answer as (typeof switchAnswers)[number] })}
          />
        </div>
        <div role="status">{state.answer && <p>{t(`${state.answer}Means`)}</p>}</div>
        {state.answer === 'off' && <GuideButton onGuide={onGuide} />}
      </div>
      <PhoneDrawing screen={screenOf('check', { phone })} app="messenger" />
      <StepClaims step="switch" phone={phone} />
    </div>
  )
}

const GuideButton = ({ onGuide }: Pick<ScreenProps, 'onGuide'>) => {
  const t = useTranslations('overview.actions')
  return (
    <div className="actions">
      <Button className="button primary" onPress={onGuide}>
        {t('toGuide')}
      </Button>
    </div>
  )
}

const CloudStep = ({ phone }: StepProps) => {
  const t = useTranslations('phoneCheck.cloud')
  return (
    <div className="guide-text">
      <ScreenHeading>{t(`heading.${phone}`)}</ScreenHeading>
      <p className="guide-lead">{t(`todo.${phone}`)}</p>
      <StepClaims step="cloud" phone={phone} />
    </div>
  )
}

const databases = 'Android/media/com.whatsapp/WhatsApp/Databases'

const BringStep = ({ phone, audit }: StepProps & Pick<ScreenProps, 'audit'>) => {
  const t = useTranslations('phoneCheck.bring')
  return (
    <div className="guide-text">
      <ScreenHeading>{t('heading')}</ScreenHeading>
      <p className="guide-lead">{t(`todo.${phone}`)}</p>
      {phone === 'android' && (
        <div className="guide-found phone-check-path">
          <p>{t('path')}</p>
          <WholePath path={databases} />
        </div>
      )}
      <div className="actions">
        {phone === 'iphone' && (
          <Button className="button primary" onPress={() => audit.start([])}>
            {t('audit')}
          </Button>
        )}
        <Button className={phone === 'iphone' ? 'button' : 'button primary'} onPress={audit.chooseFolder}>
          {t('choose')}
        </Button>
      </div>
      <p>{t('proof')}</p>
      <p>{t(`remove.${phone}`)}</p>
      <StepClaims step="bring" phone={phone} />
    </div>
  )
}

const StepClaims = ({ step, phone }: StepProps & { readonly step: 'switch' | 'cloud' | 'bring' }) => {
  const t = useTranslations('phoneCheck.claims')
  const made = claimsOfStep(step, phone)
  return (
    <div className={step === 'switch' ? 'guide-text guide-more' : 'guide-text'}>
      {made.own.map((claim) => (
        <p key={claim}>{t(claim)}</p>
      ))}
      <Claims claims={made.guide} />
      <SourceLines sources={sourcesOfStep(made)} />
    </div>
  )
}
