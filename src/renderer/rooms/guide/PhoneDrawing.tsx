import { useId } from 'react'
import { useLocale } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import type { GuideApp } from './choices.ts'
import { FittedText } from './FittedText.tsx'
import { type Label, markedLabel, type PhoneScreen, type Row } from './screens.ts'
import { useLabels } from './use-labels.ts'

/** Of the drawing, in its own units. */
const width = 260
const height = 440
const inset = 12
const rowHeight = 46
const firstRow = 76
const lineLengths = [150, 186, 128, 170] as const

/** Where something begins on a phone that is read from right to left is counted from its right edge. */
interface Sides {
  /** The left edge of a box. */
  box(start: number, width: number): number
  /** The point at which a line of words begins. */
  point(start: number): number
}

const fromLeft: Sides = { box: (start) => start, point: (start) => start }
const fromRight: Sides = {
  box: (start, boxWidth) => width - start - boxWidth,
  point: (start) => width - start,
}

const useSides = (): Sides => (useLocale().direction === 'rtl' ? fromRight : fromLeft)

interface RingProps {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Marks the control to tap. */
const Ring = ({ x, ...box }: RingProps) => (
  <rect className="phone-ring" x={useSides().box(x, box.width)} {...box} rx="10" />
)

const Bar = ({ x, y, length }: { readonly x: number; readonly y: number; readonly length: number }) => (
  <rect className="phone-bar" x={useSides().box(x, length)} y={y} width={length} height="8" rx="4" />
)

interface RowsProps {
  readonly rows: readonly Row[]
  readonly text: (label: Label) => string
}

const Rows = ({ rows, text }: RowsProps) => {
  const sides = useSides()
  return rows.map((row, index) => {
    const y = firstRow + index * rowHeight
    const length = lineLengths[index % lineLengths.length] ?? 150
    // Rows never change their order.
    const key = `${index}`
    if (row === 'bar') return <Bar key={key} x={28} y={y + 19} length={length} />
    if (row === 'lines') {
      return (
        <g key={key}>
          <Bar x={28} y={y + 11} length={length} />
          <Bar x={28} y={y + 27} length={length - 56} />
        </g>
      )
    }
    return (
      <g key={key}>
        <FittedText room={width - 56} className="phone-label" x={sides.point(28)} y={y + 28}>
          {text(row.label)}
        </FittedText>
        {row.marked && <Ring x={18} y={y + 3} width={width - 36} height={rowHeight - 6} />}
      </g>
    )
  })
}

/** Sixteen groups in the order in which they are read, the same in each language; no digit is drawn, so that none is copied. */
const Grid = () =>
  Array.from({ length: 16 }, (_, index) => {
    const x = 30 + (index % 4) * 52
    const y = 104 + Math.floor(index / 4) * 62
    return (
      <g key={`${x} ${y}`}>
        <text className="phone-order" x={x + 22} y={y - 12} textAnchor="middle">
          {index + 1}
        </text>
        <text className="phone-digits" x={x + 22} y={y + 8} textAnchor="middle">
          ••••
        </text>
      </g>
    )
  })

interface PhoneDrawingProps {
  readonly screen: PhoneScreen
  readonly app: GuideApp
}

/** A phone of our own drawing, made of data. It is a picture to a screen reader, which is told what to tap. */
export const PhoneDrawing = ({ screen, app }: PhoneDrawingProps) => {
  const { phone, rows, button, link, opens, grid, field, look } = screen
  const title = useId()
  const t = useTranslations('guide.drawing')
  const sides = useSides()
  const text = useLabels(phone, app)
  const marked = markedLabel(screen)
  const shown = { title: text(screen.title) }
  const alternative =
    marked === null
      ? t(grid ? 'grid' : 'nothing', shown)
      : t(opens ?? (look ? 'look' : 'tap'), { ...shown, tapped: text(marked) })
  const onIphone = phone === 'iphone'
  const middle = width / 2
  return (
    <figure className="phone">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby={title} focusable="false">
        <title id={title}>{alternative}</title>
        <rect className="phone-case" x="2" y="2" width={width - 4} height={height - 4} rx="34" />
        <rect
          className="phone-glass"
          x={inset}
          y={inset}
          width={width - 2 * inset}
          height={height - 2 * inset}
          rx="25"
        />
        {onIphone ? (
          <rect className="phone-camera" x={middle - 22} y="20" width="44" height="8" rx="4" />
        ) : (
          <circle className="phone-camera" cx={middle} cy="24" r="4" />
        )}
        {!opens && (
          <path
            className="phone-back"
            d={onIphone ? 'M32 46 26 53l6 7' : 'M40 53H26m6-7-6 7 6 7'}
            transform={sides === fromRight ? `matrix(-1 0 0 1 ${width} 0)` : undefined}
          />
        )}
        <FittedText
          room={width - (opens === 'menu' ? 84 : opens ? 56 : onIphone ? 92 : 78)}
          className="phone-title"
          data-long={text(screen.title).length > 20}
          x={onIphone ? middle : sides.point(opens ? 28 : 50)}
          y="58"
          textAnchor={onIphone ? 'middle' : 'start'}
        >
          {text(screen.title)}
        </FittedText>
        <path className="phone-hairline" d={`M${inset} 72H${width - inset}`} />
        {grid ? <Grid /> : <Rows rows={rows} text={text} />}
        {field && <rect className="phone-field" x="28" y="132" width={width - 56} height="40" rx="8" />}
        {button && (
          <g>
            <rect className="phone-button" x="32" y="318" width={width - 64} height="40" rx="20" />
            <FittedText
              room={width - 88}
              className="phone-button-label"
              x={middle}
              y="343"
              textAnchor="middle"
            >
              {text(button.label)}
            </FittedText>
            {button.marked && <Ring x={25} y={311} width={width - 50} height={54} />}
          </g>
        )}
        {link && (
          <g>
            <FittedText room={120} className="phone-link" x={middle} y="394" textAnchor="middle">
              {text(link.label)}
            </FittedText>
            {link.marked && <Ring x={middle - 66} y={370} width={132} height={38} />}
          </g>
        )}
        {opens === 'menu' && (
          <g>
            {[46, 53, 60].map((y) => (
              <circle key={y} className="phone-dot" cx={sides.point(230)} cy={y} r="2" />
            ))}
            <rect className="phone-menu" x={sides.box(104, 132)} y="68" width="132" height="132" rx="10" />
            <Bar x={120} y={86} length={84} />
            <Bar x={120} y={116} length={66} />
            <Bar x={120} y={146} length={92} />
            <FittedText room={104} className="phone-label" x={sides.point(120)} y="184">
              {text('settings')}
            </FittedText>
            <Ring x={110} y={163} width={120} height={32} />
          </g>
        )}
        {opens === 'tab' && (
          <g>
            <path className="phone-hairline" d={`M${inset} 370H${width - inset}`} />
            {[40, 88, 136].map((x) => (
              <rect
                key={x}
                className="phone-bar"
                x={sides.box(x, 20)}
                y="384"
                width="20"
                height="20"
                rx="6"
              />
            ))}
            <rect className="phone-tab" x={sides.box(196, 20)} y="379" width="20" height="20" rx="6" />
            <FittedText room={52} className="phone-order" x={sides.point(206)} y="412" textAnchor="middle">
              {text('settings')}
            </FittedText>
            <Ring x={178} y={372} width={56} height={46} />
          </g>
        )}
      </svg>
      <figcaption className="note">{t('caption')}</figcaption>
    </figure>
  )
}
