import { useEffect, useState } from 'react'
import { Button } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import type { Bridge } from '../../../../shared/ipc.ts'
import { messageOf, type Run } from '../../../use-problem.ts'

interface SigningSectionProps {
  readonly bridge: Bridge
  readonly run: Run
}

type Step = 'shown' | 'asking' | 'making' | 'made' | { readonly failed: string }

/** What this installation signs with, and a new key where the user wants one. */
export const SigningSection = ({ bridge, run }: SigningSectionProps) => {
  const t = useTranslations('about.signing')
  // undefined until it is known.
  const [fingerprint, setFingerprint] = useState<string | null>()
  useEffect(() => run(async () => setFingerprint(await bridge.request('signingKey'))), [bridge, run])
  const [step, setStep] = useState<Step>('shown')
  const start = () => {
    setStep('making')
    bridge.request('newSigningKey').then(
      (made) => {
        setFingerprint(made)
        setStep('made')
      },
      (error: unknown) => setStep({ failed: messageOf(error) }),
    )
  }
  if (fingerprint === undefined) return null
  return (
    <section aria-labelledby="signing">
      <h2 id="signing">{t('heading')}</h2>
      <div className="card about-card">
        <p>{fingerprint === null ? t('none') : t('lead')}</p>
        {fingerprint !== null && (
          <div>
            <p className="note">{t('fingerprint')}</p>
            <p className="about-fingerprint" dir="ltr">
              {fingerprint}
            </p>
          </div>
        )}
        <p role="status" className="about-status">
          {step === 'making' && t('making')}
          {step === 'made' && t('made')}
          {typeof step === 'object' && step.failed}
        </p>
        {step === 'asking' ? (
          <div className="about-question" role="alertdialog" aria-labelledby="ask" aria-describedby="lost">
            <p id="ask">
              <strong>{t('ask')}</strong>
            </p>
            <p id="lost">{t('lost')}</p>
            <div className="actions">
              <Button className="button" autoFocus onPress={() => setStep('shown')}>
                {t('keep')}
              </Button>
              <Button className="button" onPress={start}>
                {t('confirm')}
              </Button>
            </div>
          </div>
        ) : (
          <div className="actions">
            <Button
              className="button"
              isDisabled={step === 'making'}
              onPress={() => (fingerprint === null ? start() : setStep('asking'))}
            >
              {t(fingerprint === null ? 'make' : 'renew')}
            </Button>
          </div>
        )}
      </div>
    </section>
  )
}
