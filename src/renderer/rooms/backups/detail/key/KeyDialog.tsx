import { useEffect, useState } from 'react'
import {
  Button,
  Dialog,
  Heading,
  Label,
  Modal,
  ModalOverlay,
  TextArea,
  TextField,
} from 'react-aria-components'
import { useTranslations } from 'use-intl'
import type { Bridge } from '../../../../../shared/ipc.ts'
import type { GivenKey, TriedKey } from '../../../../../shared/looking.ts'
import { PathText } from '../../../../components/PathText.tsx'
import { Said } from '../../../../components/Said.tsx'
import { messageOf } from '../../../../use-problem.ts'
import { typedKey } from './key-digits.ts'
import { TriedKeyWords } from './TriedKeyWords.tsx'

interface KeyDialogProps {
  readonly bridge: Bridge
  readonly path: string
  readonly onClose: () => void
}

/** Tries the owner's key on one backup. The digits live in this dialog and go with it. */
export const KeyDialog = ({ bridge, path, onClose }: KeyDialogProps) => {
  const t = useTranslations('backups.key')
  const [digits, setDigits] = useState('')
  const [state, setState] = useState<TriedKey | 'asking' | 'checking'>('asking')
  useEffect(
    () => () => {
      bridge.request('stopLooking').catch(() => {})
    },
    [bridge],
  )
  const check = async (key: GivenKey) => {
    setState('checking')
    try {
      setState(await bridge.request('checkWithKey', { path, key }))
    } catch (error) {
      setState({ verification: null, message: messageOf(error) })
    }
  }
  const checkFile = async () => {
    try {
      const file = await bridge.request('chooseKeyFile')
      if (file !== null) await check({ type: 'file', path: file })
    } catch (error) {
      setState({ verification: null, message: messageOf(error) })
    }
  }
  const typed = typedKey(digits)
  const busy = state === 'checking'
  return (
    <ModalOverlay className="dialog-overlay" isOpen onOpenChange={onClose}>
      <Modal className="dialog">
        <Dialog className="dialog-body">
          <Heading slot="title" className="dialog-heading">
            {t('heading')}
          </Heading>
          <PathText path={path} />
          <p>{t('lead')}</p>
          <form
            className="key-form"
            onSubmit={(event) => {
              event.preventDefault()
              if (typed.state === 'complete' && !busy) void check({ type: 'digits', digits })
            }}
          >
            <TextField
              className="text-field"
              autoFocus
              value={digits}
              onChange={(changed) => {
                setDigits(changed)
                // An answer is about the key that was tried, and no other.
                setState('asking')
              }}
              isReadOnly={busy}
              isInvalid={typed.state === 'wrong' || typed.state === 'tooMany'}
            >
              <Label>{t('digits')}</Label>
              <TextArea
                className="key-digits"
                dir="ltr"
                rows={4}
                spellCheck="false"
                autoComplete="off"
                maxLength={4096}
              />
              <p className="note" role="status">
                {'count' in typed ? t(typed.state, { count: typed.count }) : t(typed.state)}
              </p>
            </TextField>
            <div className="actions">
              <Button
                className="button primary"
                type="submit"
                isDisabled={typed.state !== 'complete'}
                isPending={busy}
              >
                {t('check')}
              </Button>
              <Button className="button" isPending={busy} onPress={() => void checkFile()}>
                {t('file')}
              </Button>
            </div>
            <p className="note">{t('fileHint')}</p>
          </form>
          <div role="status">
            {busy && <p>{t('checking')}</p>}
            {typeof state === 'object' &&
              (state.verification ? (
                <TriedKeyWords verification={state.verification} />
              ) : (
                <p>
                  <Said text={state.message ?? ''} or="spoken" />
                </p>
              ))}
          </div>
          <div className="actions">
            <Button className="button" onPress={onClose}>
              {t('close')}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
