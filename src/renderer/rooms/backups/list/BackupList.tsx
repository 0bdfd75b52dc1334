import { type RefObject, useMemo } from 'react'
import { Button, Input, SearchField } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import type { Place } from '../../../../shared/report.ts'
import { visibleText } from '../../../../shared/visible-text.ts'
import { ScreenHeading } from '../../../components/ScreenHeading.tsx'
import { usePlaceName } from '../../../use-place-name.ts'
import { BackupTree, type BackupTreeProps } from './BackupTree.tsx'
import { FilterBar } from './FilterBar.tsx'
import { type Filter, type Filtered, noFilter } from './filter.ts'

interface BackupListProps extends BackupTreeProps {
  readonly filter: Filter
  readonly filtered: Filtered
  /** All backups, whatever is filtered. */
  readonly total: number
  readonly places: readonly Place[]
  readonly note: string | null
  readonly search: RefObject<HTMLInputElement | null>
  readonly onFilter: (filter: Filter) => void
  /** From the search into the list. */
  readonly onEnterList: () => void
}

/** The search, the filters, what they come to in words, and the backups that pass. */
export const BackupList = ({
  filter,
  filtered,
  total,
  places,
  note,
  search,
  onFilter,
  onEnterList,
  ...tree
}: BackupListProps) => {
  const t = useTranslations('backups')
  return (
    <section className="backup-list" aria-labelledby="backups-heading">
      <div className="backup-list-head">
        <div id="backups-heading">
          <ScreenHeading>{t('heading')}</ScreenHeading>
        </div>
        {note && <p className="note">{note}</p>}
        <SearchField
          className="search"
          aria-label={t('search.label')}
          value={filter.query}
          onChange={(query) => onFilter({ ...filter, query })}
          onKeyDown={(event) => {
            if (event.key === 'ArrowDown' || (event.key === 'Escape' && filter.query === '')) onEnterList()
            else event.continuePropagation()
          }}
        >
          <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
            <path
              d="M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9Zm3.3 7.8 3.4 3.4"
              fill="none"
              stroke="currentColor"
              strokeWidth="1.5"
            />
          </svg>
          <Input ref={search} placeholder={t('search.placeholder')} spellCheck="false" autoComplete="off" />
          {filter.query !== '' && (
            <Button className="search-clear" aria-label={t('search.clear')}>
              <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
                <path d="m2.5 2.5 7 7m0-7-7 7" fill="none" stroke="currentColor" strokeWidth="1.5" />
              </svg>
            </Button>
          )}
        </SearchField>
        <FilterBar
          filter={filter}
          counts={filtered.counts}
          places={places}
          onChange={(change) => onFilter({ ...filter, ...change })}
        />
        <FilterWords
          filter={filter}
          shown={filtered.matches.length}
          total={total}
          places={places}
          onFilter={onFilter}
        />
      </div>
      {filtered.matches.length > 0 ? (
        <BackupTree {...tree} />
      ) : (
        <div className="nothing-matches">
          <h2>{t('filter.nothing')}</h2>
          <p>{t('filter.nothingMeans', { total })}</p>
          <Button className="button" onPress={() => onFilter(noFilter)}>
            {t('filter.showAll')}
          </Button>
        </div>
      )}
    </section>
  )
}

type FilterWordsProps = Pick<BackupListProps, 'filter' | 'total' | 'places' | 'onFilter'> & {
  readonly shown: number
}

/** Which backups are in the list, in one sentence that is also read out when it changes. */
const FilterWords = ({ filter, shown, total, places, onFilter }: FilterWordsProps) => {
  const t = useTranslations('backups.filter')
  const verdictWord = useTranslations('verdicts.words')
  const query = filter.query.trim()
  const isFiltered = query !== '' || filter.verdict !== null || filter.place !== null || filter.app !== null
  const nameOf = usePlaceName()
  const place = useMemo(() => places.find(({ id }) => id === filter.place), [places, filter.place])
  const has = (value: unknown) => (value === null || value === '' ? 'no' : 'yes')
  return (
    <div className="filter-words">
      <p className="note" role="status">
        {isFiltered
          ? t('some', {
              shown,
              total,
              hasVerdict: has(filter.verdict),
              verdict: filter.verdict ? verdictWord(filter.verdict) : '',
              hasPlace: has(filter.place),
              place: place ? nameOf(place) : '',
              hasApp: has(filter.app),
              app: filter.app ? t(`apps.${filter.app}`) : '',
              hasQuery: has(query),
              query: visibleText(query),
            })
          : t('all', { total })}
      </p>
      {isFiltered && shown > 0 && (
        <Button className="link" onPress={() => onFilter(noFilter)}>
          {t('showAll')}
        </Button>
      )}
    </div>
  )
}
