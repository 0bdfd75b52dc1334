import { useEffect, useRef, useState } from 'react'
import { Button } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import type { Bridge } from '../../../../shared/ipc.ts'
import { Toggle } from '../../../components/Toggle.tsx'
import { copyText } from '../../../copy-text.ts'
import type { Run } from '../../../use-problem.ts'

interface DiagnosticsSectionProps {
  readonly bridge: Bridge
  readonly run: Run
}

/** How this installation is doing, as text that the user sees whole before it is copied. */
export const DiagnosticsSection = ({ bridge, run }: DiagnosticsSectionProps) => {
  const t = useTranslations('about.diagnostics')
  const [names, setNames] = useState(false)
  const [text, setText] = useState<string | null>(null)
  const [copied, setCopied] = useState<boolean | null>(null)
  const asked = useRef(0)
  useEffect(() => {
    asked.current++
    const own = asked.current
    run(async () => {
      const answer = await bridge.request('diagnostics', { withPaths: names })
      if (own === asked.current) setText(answer)
    })
  }, [bridge, run, names])
  return (
    <section aria-labelledby="diagnostics">
      <h2 id="diagnostics">{t('heading')}</h2>
      <div className="card about-card">
        <p>{t('lead')}</p>
        <Toggle
          on={names}
          onChange={(on) => {
            setNames(on)
            setText(null)
            setCopied(null)
          }}
        >
          <span>
            <span>{t('names')}</span>
            <span className="hint">{t('namesHint')}</span>
          </span>
        </Toggle>
        <section aria-label={t('preview')}>
          <p className="note">{t('preview')}</p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
          <pre className="about-preview" dir="ltr" tabIndex={0}>
            {text}
          </pre>
        </section>
        <div className="actions">
          <Button
            className="button"
            isDisabled={text === null}
            onPress={() => setCopied(copyText(text ?? ''))}
          >
            {t('copy')}
          </Button>
        </div>
        <p role="status" className="about-status">
          {copied === true && t('copied')}
          {copied === false && t('notCopied')}
        </p>
      </div>
    </section>
  )
}
