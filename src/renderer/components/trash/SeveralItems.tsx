import { useTranslations } from 'use-intl'
import type { TrashItem } from '../../../shared/trash.ts'
import { useFormat } from '../../use-format.ts'
import { useSaid } from '../../use-said.ts'
import { PagedList } from '../PagedList.tsx'
import { PathText } from '../PathText.tsx'
import { Said } from '../Said.tsx'
import { type Parted, syncedFrom } from './going.ts'

/** What goes at once, in short, and what stays, each with its reason. */
export const SeveralItems = ({ parted: { going, staying } }: { readonly parted: Parted }) => {
  const t = useTranslations('trashSeveral')
  const format = useFormat()
  const said = useSaid()
  const synced = syncedFrom(going).map((label) => said(label).text)
  const inside = going.reduce((sum, item) => sum + item.inside, 0)
  return (
    <>
      {going.length > 0 && (
        <section className="trash-part" aria-label={t('goes')}>
          <h3>{t('goes')}</h3>
          <Paths items={going}>{({ path }) => <PathText path={path} />}</Paths>
          <p>{t('kept', { count: going.length })}</p>
          {inside > 0 && <p>{t('inside', { count: inside })}</p>}
          <p>
            {synced.length > 0
              ? t('synced', { places: format.list(synced) })
              : t('local', { count: going.length })}
          </p>
        </section>
      )}
      {staying.length > 0 && (
        <section className="trash-part" aria-label={t('stays')}>
          <h3>{t('stays')}</h3>
          <Paths items={staying}>
            {({ path, refusal }) => (
              <div className="trash-item">
                <PathText path={path} />
                <p className="note">{refusal === null ? t('only') : <Said text={refusal} />}</p>
              </div>
            )}
          </Paths>
        </section>
      )}
    </>
  )
}

interface PathsProps {
  readonly items: readonly TrashItem[]
  readonly children: (item: TrashItem) => React.ReactNode
}

const Paths = ({ items, children }: PathsProps) => (
  <PagedList items={items} pageSize={5} className="trash-items" keyOf={({ path }) => path}>
    {children}
  </PagedList>
)
