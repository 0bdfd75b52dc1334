import { useMemo, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Backup } from '../../../../shared/report.ts'
import { visibleText } from '../../../../shared/visible-text.ts'
import { VerdictLabel } from '../../../components/VerdictLabel.tsx'
import { VerdictRing } from '../../../components/VerdictRing.tsx'
import { Visible } from '../../../components/Visible.tsx'
import { useMediaQuery } from '../../../use-media-query.ts'
import { useOneStop } from '../use-one-stop.ts'
import { RingMark } from './RingMark.tsx'
import { type Mark, ringPicture } from './ring-layout.ts'

interface RingsProps {
  readonly backups: readonly Backup[]
  readonly onOpenBackup: (id: string) => void
  /** Opens the list of backups that share a mark. */
  readonly onOpenGroup: (backups: readonly Backup[]) => void
}

/** No label in the interface typeface is wider than that, in the picture's units. */
const labelWidth = (label: string): number => label.length * 7.6

/** Three circles around you, and each backup where its reach ends. */
export const Rings = ({ backups, onOpenBackup, onOpenGroup }: RingsProps) => {
  const t = useTranslations('overview.rings')
  const verdictWords = useTranslations('verdicts.words')
  // As in rings.css.
  const wide = useMediaQuery('(min-width: 620px)')
  const picture = useMemo(
    () => ringPicture(backups, wide ? 560 : 400, (reach) => labelWidth(verdictWords(reach))),
    [backups, wide, verdictWords],
  )
  const [seen, setSeen] = useState<Mark<Backup> | null>(null)
  const { centre, circles, marks, reached, apart } = picture
  const gathered = marks.some((mark) => mark.backups.length > 1)
  const stop = useOneStop(marks.length)
  const open = ({ backups: [backup, ...more] }: Mark<Backup>) => {
    if (more.length === 0) onOpenBackup(backup.id)
    else onOpenGroup([backup, ...more])
  }
  const spoken = (mark: Mark<Backup>) => {
    const [backup, ...more] = mark.backups
    const verdict = verdictWords(mark.verdict)
    return more.length === 0
      ? t('mark', { verdict, label: visibleText(backup.label) })
      : t('group', { verdict, count: mark.backups.length })
  }
  return (
    <figure className="rings">
      {/* biome-ignore lint/a11y/useSemanticElements: there is no fieldset in a drawing */}
      <svg
        viewBox={`0 0 ${picture.width} ${picture.height}`}
        width={picture.width}
        role="group"
        aria-label={t('heading')}
      >
        {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus */}
        <g aria-hidden="true">
          {reached && (
            <circle
              className="rings-reached"
              data-verdict={reached.reach}
              cx={centre.x}
              cy={centre.y}
              r={reached.radius}
            />
          )}
          {circles.map(({ reach, path, label, count }) => (
            <g key={reach} className="rings-circle" data-verdict={count > 0 ? reach : undefined}>
              <path d={path} />
              <text x={label.x} y={label.y} textAnchor="middle" dominantBaseline="central">
                {verdictWords(reach)}
              </text>
            </g>
          ))}
          {marks.length <= 12 &&
            marks.map(({ verdict, x, y }) => {
              const far = Math.hypot(x - centre.x, y - centre.y)
              const [from, to] = [26 / far, 1 - 17 / far]
              return verdict === 'unknown' ? null : (
                <path
                  key={`${x} ${y}`}
                  className="rings-spoke"
                  data-verdict={verdict}
                  d={`M${centre.x + (x - centre.x) * from} ${centre.y + (y - centre.y) * from}L${centre.x + (x - centre.x) * to} ${centre.y + (y - centre.y) * to}`}
                />
              )
            })}
          <circle className="rings-you" cx={centre.x} cy={centre.y} r="22" />
          <text
            className="rings-you-label"
            x={centre.x}
            y={centre.y}
            textAnchor="middle"
            dominantBaseline="central"
          >
            {t('you')}
          </text>
          {apart && (
            <>
              <rect className="rings-apart" {...apart} rx={apart.height / 2} />
              <text
                className="rings-apart-label"
                data-verdict="unknown"
                x={centre.x}
                y={apart.y + apart.height + 20}
                textAnchor="middle"
              >
                {verdictWords('unknown')}
              </text>
            </>
          )}
        </g>
        {marks.map((mark, index) => (
          <RingMark
            key={mark.backups[0].id}
            mark={mark}
            label={spoken(mark)}
            stop={stop(index)}
            onOpen={() => open(mark)}
            onSee={setSeen}
          />
        ))}
      </svg>
      <figcaption>
        {backups.length === 0 ? (
          <p className="note">{t('empty')}</p>
        ) : (
          <>
            <p className="rings-seen" aria-hidden="true">
              {seen && <Seen mark={seen} />}
              {!seen && <span className="note">{t(gathered ? 'helpMany' : 'help')}</span>}
            </p>
            {circles.some(({ reach }) => reach === 'password-holder') && (
              <p className="rings-note note">
                <VerdictRing verdict="password-holder" />
                {t('password')}
              </p>
            )}
            {apart && (
              <p className="rings-note note">
                <VerdictRing verdict="unknown" />
                {t('unknown')}
              </p>
            )}
          </>
        )}
      </figcaption>
    </figure>
  )
}

/** What the pointer or the focus is on. */
const Seen = ({ mark }: { readonly mark: Mark<Backup> }) => {
  const t = useTranslations('overview.rings')
  return (
    <>
      <VerdictLabel verdict={mark.verdict} />{' '}
      {mark.backups.length === 1 ? (
        <Visible text={mark.backups[0].label} />
      ) : (
        t('groupCaption', { count: mark.backups.length })
      )}
    </>
  )
}
