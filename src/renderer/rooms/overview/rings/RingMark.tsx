import { useFormatter } from 'use-intl'
import type { Backup } from '../../../../shared/report.ts'
import { corePath, ringBox, ringPath, ringStroke } from '../../../../shared/verdict-ring.ts'
import type { StopProps } from '../use-one-stop.ts'
import { type Mark, markSize } from './ring-layout.ts'

interface RingMarkProps {
  readonly mark: Mark<Backup>
  /** What a screen reader says. */
  readonly label: string
  readonly stop: StopProps
  readonly onOpen: () => void
  /** The pointer or the focus came, or went. */
  readonly onSee: (mark: Mark<Backup> | null) => void
}

const digit = 8

/** A backup on its circle, in its verdict's own shape; with a count where several share the mark. */
export const RingMark = ({ mark, label, stop, onOpen, onSee }: RingMarkProps) => {
  const { number } = useFormatter()
  const { verdict, backups, x, y } = mark
  const count = backups.length === 1 ? '' : number(backups.length)
  const room = count === '' ? 0 : count.length * digit + 6
  const height = markSize + 8
  const width = height + room
  const { onFocus, onKeyDown, ...rest } = stop
  return (
    // biome-ignore lint/a11y/useSemanticElements: there is no button element in a drawing
    <g
      className="ring-mark"
      role="button"
      aria-label={label}
      data-verdict={verdict}
      transform={`translate(${x.toFixed(2)} ${y.toFixed(2)})`}
      {...rest}
      onFocus={() => {
        onFocus()
        onSee(mark)
      }}
      onBlur={() => onSee(null)}
      onPointerEnter={() => onSee(mark)}
      onPointerLeave={() => onSee(null)}
      onClick={onOpen}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return onKeyDown(event)
        event.preventDefault()
        onOpen()
      }}
    >
      <rect
        className="ring-mark-ground"
        x={-width / 2}
        y={-height / 2}
        width={width}
        height={height}
        rx={height / 2}
        data-many={count !== ''}
      />
      <g transform={`translate(${-markSize / 2 - room / 2} ${-markSize / 2}) scale(${markSize / ringBox})`}>
        <path d={ringPath[verdict]} fill="none" stroke="currentColor" strokeWidth={ringStroke(markSize)} />
        {corePath[verdict] && <path d={corePath[verdict]} fill="currentColor" />}
      </g>
      {count !== '' && (
        <text x={markSize / 2 + 1} textAnchor="middle" dominantBaseline="central">
          {count}
        </text>
      )}
    </g>
  )
}
