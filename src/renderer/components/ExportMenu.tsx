import { useState } from 'react'
import { Button } from 'react-aria-components'
import type { RequestInput, RequestOutput } from '../../shared/ipc.ts'
import { strings } from '../strings/index.ts'
import { messageOf } from '../use-problem.ts'
import { WholePath } from './PathText.tsx'
import { Toggle } from './Toggle.tsx'
import { Visible } from './Visible.tsx'

type Format = RequestInput<'exportReport'>['format']
type Saved = NonNullable<RequestOutput<'exportReport'>>
type Step = 'choosing' | 'saving' | { readonly saved: Saved } | { readonly problem: string }

const text = strings.saving
const formats = Object.keys(text.formats) as Format[]

/** Saves the report that is shown: as what, and whether signed. The system asks where. */
export const ExportMenu = () => {
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
        {text.open}
      </Button>
      {open && (
        <div className="card export-options">
          <ul>
            {formats.map((format) => (
              <li key={format}>
                <Button
                  className="button"
                  aria-label={text.saveAs(text.formats[format].name)}
                  isDisabled={step === 'saving'}
                  onPress={() => void save(format)}
                >
                  {text.formats[format].name}
                </Button>
                <span className="note">{text.formats[format].hint}</span>
              </li>
            ))}
          </ul>
          <Toggle on={signed} onChange={setSigned}>
            <span>
              {text.signed}
              <span className="hint">{text.signedHint}</span>
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
  if (step === 'choosing') return null
  if (step === 'saving') return <p className="note">{text.saving}</p>
  if ('problem' in step)
    return (
      <p>
        <Visible text={step.problem} />
      </p>
    )
  const { path, signature, fingerprint } = step.saved
  return (
    <div className="export-saved">
      <p>{text.saved}</p>
      <WholePath path={path} />
      {signature !== null && fingerprint !== null && (
        <>
          <p>{text.signature}</p>
          <WholePath path={signature} />
          <p>{text.fingerprint}</p>
          <span className="fingerprint">{fingerprint.replaceAll(':', ' ')}</span>
          <p className="note">{text.fingerprintHint}</p>
        </>
      )}
    </div>
  )
}
