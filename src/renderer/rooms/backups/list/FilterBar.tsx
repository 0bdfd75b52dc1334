import { Button, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components'
import { useFormatter, useTranslations } from 'use-intl'
import type { App, Place } from '../../../../shared/report.ts'
import { readableByOrder } from '../../../../shared/verdict.ts'
import { VerdictRing } from '../../../components/VerdictRing.tsx'
import { usePlaceName } from '../../../use-place-name.ts'
import type { Counts, Filter } from './filter.ts'

interface FilterBarProps {
  readonly filter: Filter
  readonly counts: Counts
  readonly places: readonly Place[]
  readonly onChange: (change: Partial<Filter>) => void
}

const apps = ['messenger', 'business', 'unknown'] as const satisfies readonly App[]
const worstFirst = readableByOrder.toReversed()

/** Three filters, each with the number of backups that a choice would show. */
export const FilterBar = ({ filter, counts, places, onChange }: FilterBarProps) => {
  const t = useTranslations('backups.filter')
  const verdictWord = useTranslations('verdicts.words')
  const nameOf = usePlaceName()
  return (
    <div className="filters">
      <FilterSelect
        label={t('verdict')}
        anyLabel={t('anyVerdict')}
        anyCount={counts.any.verdict}
        value={filter.verdict}
        onChange={(verdict) => onChange({ verdict })}
        options={worstFirst.map((verdict) => ({
          value: verdict,
          label: verdictWord(verdict),
          icon: <VerdictRing verdict={verdict} />,
          count: counts.verdict.get(verdict) ?? 0,
        }))}
      />
      <FilterSelect
        label={t('place')}
        anyLabel={t('anyPlace')}
        anyCount={counts.any.place}
        value={filter.place}
        onChange={(place) => onChange({ place })}
        options={places.map((place) => ({
          value: place.id,
          label: nameOf(place),
          count: counts.place.get(place.id) ?? 0,
        }))}
      />
      <FilterSelect
        label={t('app')}
        anyLabel={t('anyApp')}
        anyCount={counts.any.app}
        value={filter.app}
        onChange={(app) => onChange({ app })}
        options={apps.map((app) => ({
          value: app,
          label: t(`apps.${app}`),
          count: counts.app.get(app) ?? 0,
        }))}
      />
    </div>
  )
}

interface Option<T extends string> {
  readonly value: T
  readonly label: string
  readonly icon?: React.ReactNode
  readonly count: number
}

interface FilterSelectProps<T extends string> {
  readonly label: string
  readonly anyLabel: string
  readonly anyCount: number
  readonly value: T | null
  readonly options: readonly Option<T>[]
  readonly onChange: (value: T | null) => void
}

/** No place, verdict or app is called so. */
const any = ''

function FilterSelect<T extends string>({
  label,
  anyLabel,
  anyCount,
  value,
  options,
  onChange,
}: FilterSelectProps<T>) {
  const all: readonly Option<T | typeof any>[] = [
    { value: any, label: anyLabel, count: anyCount },
    ...options.filter((option) => option.count > 0 || option.value === value),
  ]
  return (
    <Select
      className="filter"
      aria-label={label}
      selectedKey={value ?? any}
      onSelectionChange={(key) => onChange(key === any ? null : (key as T))}
    >
      <Button className="filter-button" data-filtered={value !== null || undefined}>
        <SelectValue className="filter-value">
          {() => {
            const chosen = all.find((option) => option.value === (value ?? any))
            return chosen && <OptionLabel option={chosen} />
          }}
        </SelectValue>
        <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
          <path d="M2.5 4.5 6 8l3.5-3.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
        </svg>
      </Button>
      <Popover className="popover" placement="bottom start">
        <ListBox className="filter-options" items={all.map((option) => ({ id: option.value, option }))}>
          {({ id, option }) => (
            <ListBoxItem id={id} className="filter-option" textValue={option.label}>
              <OptionLabel option={option} />
              <Figure count={option.count} />
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  )
}

const OptionLabel = ({ option: { icon, label } }: { readonly option: Option<string> }) => (
  <span className="filter-label">
    {icon}
    <span>
      <bdi>{label}</bdi>
    </span>
  </span>
)

const Figure = ({ count }: { readonly count: number }) => (
  <span className="figure note">{useFormatter().number(count)}</span>
)
