import { useId, useLayoutEffect, useRef, useState } from 'react'
import { Button, Input, Label, TextField } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import type { IgnoreUntil } from '../../shared/memory.ts'
import { Choice } from './Choice.tsx'

const lengths = ['change', 'time', 'always'] as const

/** Days, for the length that has a number. */
const days = 30

const untilOf = (length: IgnoreUntil['type']): IgnoreUntil =>
  length === 'time'
    ? { type: 'time', at: new Date(Date.now() + days * 86_400_000).toISOString() }
    : { type: length }

interface IgnoreFormProps {
  /** What is ignored, as it is called on screen. */
  readonly label: string
  /** The classes of the button that opens it. */
  readonly opener?: string
  readonly onIgnore: (reason: string, until: IgnoreUntil) => void
}

/** A button that asks for how long and why before anything is ignored. */
export const IgnoreForm = ({ label, opener = 'button quiet small', onIgnore }: IgnoreFormProps) => {
  const t = useTranslations('resident.ignore')
  const [open, setOpen] = useState(false)
  const [length, setLength] = useState<IgnoreUntil['type']>('change')
  const [reason, setReason] = useState('')
  const heading = useId()
  const button = useFocusKept(open)
  if (!open)
    return (
      <Button
        ref={button}
        className={opener}
        aria-label={t('startOf', { label })}
        onPress={() => setOpen(true)}
      >
        {t('start')}
      </Button>
    )
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc closes it, as every part of it that has the focus says
    <div
      className="ignore-form"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        setOpen(false)
      }}
    >
      <p>{t('meaning')}</p>
      <h4 id={heading}>{t('untilHeading')}</h4>
      <div className="card options">
        <Choice
          labelledBy={heading}
          value={length}
          onChange={setLength}
          options={lengths.map((value) => ({ value, title: t(`lengths.${value}`, { days }) }))}
        />
      </div>
      <TextField className="text-field" value={reason} onChange={setReason} maxLength={500}>
        <Label>{t('reason')}</Label>
        <Input />
      </TextField>
      <div className="actions">
        <Button
          className="button"
          autoFocus
          onPress={() => {
            setOpen(false)
            onIgnore(reason, untilOf(length))
          }}
        >
          {t('confirm')}
        </Button>
        <Button className="button quiet" onPress={() => setOpen(false)}>
          {t('cancel')}
        </Button>
      </div>
    </div>
  )
}

/** Focus goes back to the button once the form is closed; and to the fold around it where what is ignored takes the button away. */
const useFocusKept = (open: boolean) => {
  const opener = useRef<HTMLButtonElement>(null)
  const wasOpen = useRef(false)
  useLayoutEffect(() => {
    if (!open && wasOpen.current) opener.current?.focus()
    wasOpen.current = open
  }, [open])
  useLayoutEffect(
    () => () => {
      const button = opener.current
      if (button && document.activeElement === button)
        button.closest('.fold')?.querySelector<HTMLElement>('.fold-button')?.focus()
    },
    [],
  )
  return opener
}
