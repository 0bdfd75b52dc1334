import { Activity, type ReactNode, Suspense, useEffect, useMemo, useState } from 'react'
import { useTranslations } from 'use-intl'
import { DropTarget } from '../components/DropTarget.tsx'
import { Problem } from '../components/Problem.tsx'
import { Rail } from '../components/Rail.tsx'
import { RoomBoundary } from '../components/RoomBoundary.tsx'
import { type RoomName, rooms } from '../rooms.tsx'
import type { State } from '../state.ts'
import { useAudit } from '../use-audit.ts'
import { useCloudChecks } from '../use-cloud-checks.ts'
import { useDrop } from '../use-drop.ts'
import { useHeard } from '../use-kept.ts'
import { useLastReport } from '../use-last-report.ts'
import { usePlaces } from '../use-places.ts'
import { usePointed } from '../use-pointed.ts'
import { useProblem } from '../use-problem.ts'
import { useResident } from '../use-resident.ts'
import { useRoom } from '../use-room.ts'
import { useSettings } from '../use-settings.ts'
import { useViewing } from '../use-viewing.ts'
import type { BackupTarget } from './backups/BackupsRoom.tsx'
import { BackupsRoom, GuideRoom, PlacesRoom, PrivacyRoom, SettingsRoom } from './later-rooms.ts'
import { Overview } from './overview/Overview.tsx'
import { usePlaceChoice } from './places/use-place-choice.ts'

const nothing: readonly string[] = []

/** The rail and the room that is shown. The others stay as they were left, and what they wait for goes on. */
export const Rooms = ({ state }: { readonly state: State }) => {
  const { bridge } = state
  const t = useTranslations('app.drop')
  const { problem, run, dismiss } = useProblem()
  const [room, goTo] = useRoom()
  const opened = useHeard(state.opened)
  const audit = useAudit(bridge, state.auditState, run)
  const checks = useCloudChecks(bridge, audit.state.phase === 'done' ? audit.state.report.startedAt : '')
  const settings = useSettings(bridge, state.settings, run)
  const places = usePlaces(bridge)
  const choice = usePlaceChoice(bridge, run, settings, places)

  const resident = useResident(bridge, state.status, run)
  const lastReport = useLastReport(audit.state)
  const pointed = usePointed(opened, audit)
  const ofAllPlaces = audit.state.phase === 'done' && audit.state.paths.length === 0
  const inOverview = useMemo(
    () => (audit.state.phase === 'done' ? audit.state.report.backups.map(({ id }) => id) : nothing),
    [audit.state],
  )
  const [inBackups, setInBackups] = useState(nothing)
  const shown = { overview: ofAllPlaces ? inOverview : nothing, backups: inBackups }
  useViewing(bridge, room === 'overview' || room === 'backups' ? shown[room] : nothing)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a notification leads to a room once, whatever is done there afterwards
  useEffect(() => {
    if (opened && opened.what !== 'window') goTo(opened.what === 'guide' ? 'guide' : 'backups')
  }, [opened])
  const [target, setTarget] = useState<BackupTarget | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was pointed at is shown once, whatever is chosen there afterwards
  useEffect(() => {
    if (pointed) setTarget({ backup: pointed.backup, path: pointed.path })
  }, [pointed?.opened])

  const openBackup = (backup: string) => {
    setTarget({ backup, path: null })
    goTo('backups')
  }
  const start = (paths: readonly string[]) => {
    goTo('overview')
    audit.start(paths)
  }
  const over = useDrop((dropped) => {
    if (room === 'places') choice.addDropped(dropped)
    else
      run(async () => {
        const paths = await bridge.dropped([...dropped.folders, ...dropped.files])
        if (paths.length === 0) throw new Error(t('nothing'))
        start(paths)
      })
  })

  const content: Readonly<Record<RoomName, ReactNode>> = {
    overview: (
      <Overview
        bridge={bridge}
        audit={audit}
        resident={resident}
        checks={checks}
        onOpenBackup={openBackup}
        onPlaces={() => goTo('places')}
        onGuide={() => goTo('guide')}
        onResume={() => settings.change({ pausedUntil: null })}
      />
    ),
    backups: (
      <BackupsRoom
        bridge={bridge}
        run={run}
        audit={audit}
        resident={resident}
        checks={checks}
        target={target}
        onShown={setInBackups}
        onGuide={() => goTo('guide')}
        onPlaces={() => goTo('places')}
      />
    ),
    guide: (
      <GuideRoom
        report={lastReport?.report ?? null}
        auditing={audit.state.phase === 'running'}
        bridge={bridge}
        run={run}
        settings={settings.settings}
        status={resident.status}
        onResume={() => settings.change({ pausedUntil: null })}
        onAuditNow={() => audit.start([])}
      />
    ),
    privacy: <PrivacyRoom />,
    places: <PlacesRoom view={places} choice={choice} onEnter={() => run(places.look)} onAudit={start} />,
    settings: <SettingsRoom bridge={bridge} view={settings} />,
  }
  return (
    <>
      <Rail current={room} onChange={goTo} />
      <main className="page">
        {problem !== null && <Problem message={problem} onDismiss={dismiss} />}
        {rooms.map(({ name }) => (
          <Activity key={name} mode={name === room ? 'visible' : 'hidden'}>
            <RoomBoundary>
              <Suspense>{content[name]}</Suspense>
            </RoomBoundary>
          </Activity>
        ))}
      </main>
      {over &&
        (room === 'places' ? (
          <DropTarget title={t('add')} hint={t('addHint')} />
        ) : (
          <DropTarget title={t('audit')} hint={t('auditHint')} />
        ))}
    </>
  )
}
