import { Button } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import type { Finding } from '../../../../shared/report.ts'
import { pathsOfKeysBeside } from '../../../../shared/sealed-with-key.ts'
import { WholePath } from '../../../components/PathText.tsx'
import type { BackupDetailProps } from './BackupDetail.tsx'

interface MoveKeyProps extends Pick<BackupDetailProps, 'known' | 'bridge' | 'run'> {
  readonly finding: Finding
}

/** The keys that open a backup beside them, and the way to one that is a finding itself: nothing else is shown in its folder. */
export const MoveKey = ({ finding, known, bridge, run }: MoveKeyProps) => {
  const t = useTranslations('backups.todo')
  const keys = pathsOfKeysBeside(finding)
  const shown = keys.find((path) => known.findings.some((other) => other.path === path))
  return (
    <>
      {shown !== undefined && (
        <Button
          className="button primary"
          onPress={() => run(() => bridge.request('showInFolder', { path: shown }))}
        >
          {t('moveKey')}
        </Button>
      )}
      {keys.map((path) => (
        <WholePath key={path} path={path} />
      ))}
    </>
  )
}
