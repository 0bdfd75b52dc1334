import { useEffect, useState } from 'react'
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import type { Bridge } from '../../../shared/ipc.ts'
import type { Trashed, TrashPlan } from '../../../shared/trash.ts'
import { messageOf } from '../../use-problem.ts'
import { Said } from '../Said.tsx'
import { parted } from './going.ts'
import { SeveralItems } from './SeveralItems.tsx'
import { TrashedItem, TrashPlanItem } from './TrashItems.tsx'

interface TrashDialogProps {
  readonly bridge: Bridge
  readonly paths: readonly string[]
  /** Several at once: those that are not the only copy, and all are told in short. */
  readonly several?: boolean
  readonly onAuditAgain: () => void
  /** `moved` are in the trash now. */
  readonly onClose: (moved: readonly string[]) => void
}

type Step =
  | { readonly step: 'looking' }
  | { readonly step: 'asking' | 'moving'; readonly plan: TrashPlan }
  | { readonly step: 'done'; readonly trashed: Trashed }
  | { readonly step: 'failed'; readonly message: string }

/** Tells what goes before anything goes, and then what became of it. Keeping it is what the Enter key does. */
export const TrashDialog = ({ bridge, paths, several = false, onAuditAgain, onClose }: TrashDialogProps) => {
  const t = useTranslations('backups.trash')
  const tSeveral = useTranslations('trashSeveral')
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
      const going = parted(plan, several).going.map(({ path }) => path)
      const trashed = await bridge.request('moveToTrash', { plan: plan.plan, paths: going })
      setState({ step: 'done', trashed })
    } catch (error) {
      setState({ step: 'failed', message: messageOf(error) })
    }
  }
  const close = () =>
    onClose(state.step === 'done' ? state.trashed.filter(({ done }) => done).map(({ path }) => path) : [])
  const isMoving = state.step === 'moving'
  const parts = 'plan' in state ? parted(state.plan, several) : null
  const heading = () => {
    if (!several) return t('heading', { count: asked.length })
    if (state.step === 'done') return tSeveral('done')
    if (parts?.going.length === 0) return tSeveral('none')
    return tSeveral('heading', { count: parts?.going.length ?? asked.length })
  }
  return (
    <ModalOverlay className="dialog-overlay" isOpen isKeyboardDismissDisabled={isMoving} onOpenChange={close}>
      <Modal className="dialog">
        <Dialog role="alertdialog" className="dialog-body">
          <Heading slot="title" className="dialog-heading">
            {heading()}
          </Heading>
          {state.step === 'looking' && <p role="status">{t('looking')}</p>}
          {parts && several && <SeveralItems parted={parts} />}
          {'plan' in state && !several && (
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
            {state.step === 'done' && several && (
              <p>{tSeveral('moved', { moved: state.trashed.filter(({ done }) => done).length })}</p>
            )}
            {state.step === 'done' && (
              <ul className="trash-items">
                {state.trashed
                  .filter(({ done }) => !(several && done))
                  .map((item) => (
                    <li key={item.path}>
                      <TrashedItem item={item} />
                    </li>
                  ))}
              </ul>
            )}
            {state.step === 'failed' && (
              <p>
                <Said text={state.message} or="spoken" />
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
                {parts?.going.length === 0 ? t('close') : several ? tSeveral('keep') : t('keep')}
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
            {'plan' in state && parts && parts.going.length > 0 && (
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
