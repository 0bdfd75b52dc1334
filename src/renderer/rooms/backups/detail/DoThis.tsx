import { type ReactNode, useState } from 'react'
import { Button } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import type { Finding } from '../../../../shared/report.ts'
import { isExposed } from '../../../../shared/verdict.ts'
import { visibleText } from '../../../../shared/visible-text.ts'
import { CloudFile } from '../../../components/CloudFile.tsx'
import { IgnoreForm } from '../../../components/IgnoreForm.tsx'
import { TrashDialog } from '../../../components/trash/TrashDialog.tsx'
import type { BackupDetailProps } from './BackupDetail.tsx'
import type { Action, Item } from './do-this.ts'
import { KeyDialog } from './key/KeyDialog.tsx'
import { MoveKey } from './MoveKey.tsx'

interface DoThisProps extends BackupDetailProps {
  readonly finding: Finding
  readonly items: readonly Item[]
}

/** At most three things to do about a finding, or to know before doing one. */
export const DoThis = (props: DoThisProps) => {
  const { finding, items, known, resident, checks, bridge, run, onGuide, onPortrait, onMoved, onAuditAgain } =
    props
  const t = useTranslations('backups.todo')
  const [dialog, setDialog] = useState<'trash' | 'key' | null>(null)
  const { backup } = known
  const { path } = finding
  const close = () => setDialog(null)
  const press: Partial<Record<Action, () => void>> = {
    guide: onGuide,
    portrait: () => onPortrait(path),
    show: () => run(() => bridge.request('showInFolder', { path })),
    trash: () => setDialog('trash'),
    key: () => setDialog('key'),
  }
  const special: Partial<Record<Action, ReactNode>> = {
    moveKey: <MoveKey known={known} finding={finding} bridge={bridge} run={run} />,
    download: <CloudFile path={path} size={finding.size} checks={checks} ofPage />,
    ignore: (
      <IgnoreForm
        label={visibleText(backup.label)}
        opener="button"
        onIgnore={(reason, until) => resident.ignore({ what: 'backup', target: backup.id, reason, until })}
      />
    ),
  }
  return (
    <section className="do-this" aria-labelledby="do-this">
      <h3 id="do-this">{t('heading')}</h3>
      <ul className="card">
        {items.map((item, index) => (
          <li key={item} className="do-this-item">
            {item === 'passkey' || item === 'password' ? (
              <p className="note">{t(item)}</p>
            ) : (
              <>
                {special[item] ?? (
                  <Button
                    className={index === 0 && isExposed(finding.readableBy) ? 'button primary' : 'button'}
                    onPress={() => press[item]?.()}
                  >
                    {t(item)}
                  </Button>
                )}
                <p className="note">{t(`${item}Hint`)}</p>
              </>
            )}
          </li>
        ))}
      </ul>
      {dialog === 'key' && <KeyDialog bridge={bridge} path={path} onClose={close} />}
      {dialog === 'trash' && (
        <TrashDialog
          bridge={bridge}
          paths={[path]}
          onAuditAgain={onAuditAgain}
          onClose={(moved) => {
            close()
            onMoved(moved)
          }}
        />
      )}
    </section>
  )
}
