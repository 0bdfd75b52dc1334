import { useState } from 'react'
import { Button } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import type { RequestInput, RequestOutput } from '../../shared/ipc.ts'
import { messageOf } from '../use-problem.ts'
import { WholePath } from './PathText.tsx'
import { Toggle } from './Toggle.tsx'
import { Visible } from './Visible.tsx'

type Format = RequestInput<'exportReport'>['format']
type Saved = NonNullable<RequestOutput<'exportReport'>>
type Step = 'choosing' | 'saving' | { readonly saved: Saved } | { readonly problem: string }

const formats = ['pdf', 'html', 'csv', 'json'] as const satisfies readonly Format[]

/** Saves the report that is shown: as what, and whether signed. The system asks where. */
export const ExportMenu = () => {
  const t = useTranslations('saving')
  const [open, setOpen] = useState(false)
  const [signed, setSigned] = useState(false)
  const [step, setStep] = useState<Step>('choosing')
  const save = async (format: Format) => {
    setStep('saving')
    try {
      const saved = await window.sealwatch?.request('exportReport', { format, signed })
      setStep(saved ? { saved } : 'choosing')
    } catch (error) {
      setStep({ problem: messageOf(error) })
    }
  }
  return (
    <div className="export">
      <Button className="button" aria-expanded={open} onPress={() => setOpen(!open)}>
        {t('open')}
      </Button>
      {open && (
        <div className="card export-options">
          <ul>
            {formats.map((format) => (
              <li key={format}>
                <Button
                  className="button"
                  aria-label={t('saveAs', { format: format.toUpperCase() })}
                  isDisabled={step === 'saving'}
                  onPress={() => void save(format)}
                >
                  {format.toUpperCase()}
                </Button>
                <span className="note">{t(`hints.${format}`)}</span>
              </li>
            ))}
          </ul>
          <Toggle on={signed} onChange={setSigned}>
            <span>
              {t('signed')}
              <span className="hint">{t('signedHint')}</span>
            </span>
          </Toggle>
        </div>
      )}
      <div role="status">
        <Outcome step={step} />
      </div>
    </div>
  )
}

const Outcome = ({ step }: { readonly step: Step }) => {
  const t = useTranslations('saving')
  if (step === 'choosing') return null
  if (step === 'saving') return <p className="note">{t('saving')}</p>
  if ('problem' in step)
    return (
      <p>
        <Visible text={step.problem} dir="auto" />
      </p>
    )
  const { path, signature, fingerprint } = step.saved
  return (
    <div className="export-saved">
      <p>{t('saved')}</p>
      <WholePath path={path} />
      {signature !== null && fingerprint !== null && (
        <>
          <p>{t('signature')}</p>
          <WholePath path={signature} />
          <p>{t('fingerprint')}</p>
          <span className="fingerprint" dir="ltr">
            {fingerprint.replaceAll(':', ' ')}
          </span>
          <p className="note">{t('fingerprintHint')}</p>
        </>
      )}
    </div>
  )
}
