import { Activity } from 'react'
import { useTranslations } from 'use-intl'
import type { Bridge } from '../../../shared/ipc.ts'
import type { Audit } from '../../use-audit.ts'
import type { CloudChecks } from '../../use-cloud-checks.ts'
import { useDetour } from '../../use-detour.ts'
import { useFormat } from '../../use-format.ts'
import { useLastReport } from '../../use-last-report.ts'
import type { Run } from '../../use-problem.ts'
import type { ResidentView } from '../../use-resident.ts'
import { PortraitScreen } from '../portrait/PortraitScreen.tsx'
import { ListAndDetail } from './ListAndDetail.tsx'
import { NoList } from './NoList.tsx'

/** What the room is to show; a new object each time. */
export interface BackupTarget {
  /** The id of a backup. */
  readonly backup: string
  /** The path of one of its findings; null for the most exposed one. */
  readonly path: string | null
}

export interface BackupsRoomProps {
  readonly bridge: Bridge
  readonly run: Run
  readonly audit: Audit
  readonly resident: ResidentView
  readonly checks: CloudChecks
  /** What was asked to be shown last. */
  readonly target: BackupTarget | null
  /** The ids of the backups that are before the eyes, of those that the memory knows. */
  readonly onShown: (backups: readonly string[]) => void
  readonly onGuide: () => void
  readonly onPlaces: () => void
}

/** Every backup of the last report, and all that is known of one of them. */
export const BackupsRoom = (props: BackupsRoomProps) => {
  const { audit, resident, onPlaces } = props
  const last = useLastReport(audit.state)
  const t = useTranslations('backups.older')
  const format = useFormat()
  const [portrait, showPortrait, leavePortrait] = useDetour<string>()
  if (last === null || last.report.backups.length === 0)
    return (
      <NoList
        audit={audit}
        state={audit.state}
        remembered={resident.status?.backups ?? 0}
        onPlaces={onPlaces}
      />
    )
  const moment = format.moment(last.report.finishedAt)
  return (
    <>
      <Activity mode={portrait === null ? 'visible' : 'hidden'}>
        <ListAndDetail
          {...props}
          last={last}
          note={last.older && t(last.older, { moment })}
          onPortrait={showPortrait}
        />
      </Activity>
      {portrait !== null && <PortraitScreen bridge={props.bridge} path={portrait} onBack={leavePortrait} />}
    </>
  )
}
