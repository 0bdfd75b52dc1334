import { useEffect, useState } from 'react'
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import type { Bridge } from '../../../../../shared/ipc.ts'
import type { Trashed, TrashItem, TrashPlan } from '../../../../../shared/trash.ts'
import { Said } from '../../../../components/Said.tsx'
import { messageOf } from '../../../../use-problem.ts'
import { TrashedItem, TrashPlanItem } from './TrashItems.tsx'

interface TrashDialogProps {
  readonly bridge: Bridge
  readonly paths: readonly string[]
  readonly onAuditAgain: () => void
  /** `moved` are in the trash now. */
  readonly onClose: (moved: readonly string[]) => void
}

const canGo = ({ refusal }: TrashItem): boolean => refusal === null

type Step =
  | { readonly step: 'looking' }
  | { readonly step: 'asking' | 'moving'; readonly plan: TrashPlan }
  | { readonly step: 'done'; readonly trashed: Trashed }
  | { readonly step: 'failed'; readonly message: string }

/** Tells what goes before anything goes, and then what became of it. Keeping it is what the Enter key does. */
export const TrashDialog = ({ bridge, paths, onAuditAgain, onClose }: TrashDialogProps) => {
  const t = useTranslations('backups.trash')
  const [state, setState] = useState<Step>({ step: 'looking' })
  const [asked] = useState(paths)
  useEffect(() => {
    let current = true
    const set = (step: Step) => current && setState(step)
    bridge.request('trashPlan', { paths: [...asked] }).then(
      (plan) => set({ step: 'asking', plan }),
      (error: unknown) => set({ step: 'failed', message: messageOf(error) }),
    )
    return () => {
      current = false
    }
  }, [bridge, asked])

  const move = async (plan: TrashPlan) => {
    setState({ step: 'moving', plan })
    try {
      const going = plan.items.filter(canGo).map(({ path }) => path)
      const trashed = await bridge.request('moveToTrash', { plan: plan.plan, paths: going })
      setState({ step: 'done', trashed })
    } catch (error) {
      setState({ step: 'failed', message: messageOf(error) })
    }
  }
  const close = () =>
    onClose(state.step === 'done' ? state.trashed.filter(({ done }) => done).map(({ path }) => path) : [])
  const isMoving = state.step === 'moving'
  return (
    <ModalOverlay className="dialog-overlay" isOpen isKeyboardDismissDisabled={isMoving} onOpenChange={close}>
      <Modal className="dialog">
        <Dialog role="alertdialog" className="dialog-body">
          <Heading slot="title" className="dialog-heading">
            {t('heading', { count: asked.length })}
          </Heading>
          {state.step === 'looking' && <p role="status">{t('looking')}</p>}
          {(state.step === 'asking' || state.step === 'moving') && (
            <ul className="trash-items">
              {state.plan.items.map((item) => (
                <li key={item.path}>
                  <TrashPlanItem item={item} />
                </li>
              ))}
            </ul>
          )}
          <div role="status">
            {state.step === 'moving' && <p>{t('moving')}</p>}
            {state.step === 'done' && (
              <ul className="trash-items">
                {state.trashed.map((item) => (
                  <li key={item.path}>
                    <TrashedItem item={item} />
                  </li>
                ))}
              </ul>
            )}
            {state.step === 'failed' && (
              <p>
                <Said text={state.message} />
              </p>
            )}
          </div>
          <div className="actions">
            {state.step === 'done' || state.step === 'failed' ? (
              <Button className="button" key="close" autoFocus onPress={close}>
                {t('close')}
              </Button>
            ) : (
              <Button className="button primary" key="keep" autoFocus isDisabled={isMoving} onPress={close}>
                {t('keep')}
              </Button>
            )}
            {state.step === 'done' && (
              <Button
                className="button quiet"
                onPress={() => {
                  close()
                  onAuditAgain()
                }}
              >
                {t('again')}
              </Button>
            )}
            {'plan' in state && state.plan.items.some(canGo) && (
              <Button className="button" isPending={isMoving} onPress={() => void move(state.plan)}>
                {t('confirm')}
              </Button>
            )}
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
