import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { HeaderAnswer } from '../../../../../shared/header.ts'
import type { Bridge } from '../../../../../shared/ipc.ts'
import { Said } from '../../../../components/Said.tsx'
import { messageOf } from '../../../../use-problem.ts'
import { HexView } from './HexView.tsx'

interface HeaderBytesProps {
  readonly bridge: Bridge
  readonly path: string
}

/** The beginning of a file, read when it is asked for. */
export const HeaderBytes = ({ bridge, path }: HeaderBytesProps) => {
  const t = useTranslations('backups.evidence')
  const [answer, setAnswer] = useState<HeaderAnswer | null>(null)
  useEffect(() => {
    let current = true
    bridge.request('header', { path }).then(
      (header) => current && setAnswer(header),
      (error: unknown) => current && setAnswer({ header: null, message: messageOf(error) }),
    )
    return () => {
      current = false
    }
  }, [bridge, path])
  if (answer === null) return <p className="note">{t('reading')}</p>
  if (answer.header === null)
    return (
      <p>
        <Said text={answer.message ?? ''} or="spoken" />
      </p>
    )
  return <HexView header={answer.header} />
}
