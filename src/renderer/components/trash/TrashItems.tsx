import { useTranslations } from 'use-intl'
import type { KeptBy, Trashed, TrashItem } from '../../../shared/trash.ts'
import { usePlaceName } from '../../use-place-name.ts'
import { PathText, WholePath } from '../PathText.tsx'
import { Said } from '../Said.tsx'
import { type PlanFact, planFacts } from './plan-words.ts'

/** What goes with one finding, or why it stays. */
export const TrashPlanItem = ({ item }: { readonly item: TrashItem }) => (
  <div className="trash-item">
    <WholePath path={item.path} />
    {item.refusal === null ? (
      <>
        <ul>
          {planFacts(item).map((fact) => (
            <li key={fact.says} data-weighs={fact.says === 'only' || undefined}>
              <FactWords fact={fact} />
            </li>
          ))}
        </ul>
        <Keepers how="same" keptBy={item.keptBy} />
        <Keepers how="newer" keptBy={item.keptBy} />
      </>
    ) : (
      <p>
        <Said text={item.refusal} />
      </p>
    )}
  </div>
)

const FactWords = ({ fact }: { readonly fact: PlanFact }) => {
  const t = useTranslations('backups.trash')
  const nameOf = usePlaceName()
  if ('count' in fact) return t(fact.says, { count: fact.count })
  return fact.says === 'synced' ? t('synced', { place: nameOf(fact.place) }) : t(fact.says)
}

const Keepers = ({ how, keptBy }: { readonly how: KeptBy['how'] } & Pick<TrashItem, 'keptBy'>) => {
  const t = useTranslations('backups.trash')
  const staying = keptBy.filter((one) => one.how === how)
  if (staying.length === 0) return null
  return (
    <>
      <p>{t(how)}</p>
      <ul>
        {staying.map(({ path }) => (
          <li key={path}>
            <PathText path={path} />
          </li>
        ))}
      </ul>
    </>
  )
}

/** What became of one path. */
export const TrashedItem = ({ item: { path, done, message } }: { readonly item: Trashed[number] }) => {
  const t = useTranslations('backups.trash')
  return (
    <div className="trash-item">
      <p>
        <strong>{t(done ? 'done' : 'notDone')}</strong> {message !== null && <Said text={message} />}
      </p>
      <WholePath path={path} />
    </div>
  )
}
