import { Checkbox } from 'react-aria-components'

interface CheckListProps {
  readonly label: string
  readonly items: readonly { readonly id: string; readonly text: string }[]
  readonly checked: readonly string[]
  readonly onChange: (checked: readonly string[]) => void
}

/** Things to check by hand, each with a box to tick. */
export const CheckList = ({ label, items, checked, onChange }: CheckListProps) => (
  <ul className="check-list" aria-label={label}>
    {items.map(({ id, text }) => (
      <li key={id}>
        <TickBox
          isSelected={checked.includes(id)}
          onChange={(ticked) => onChange(ticked ? [...checked, id] : checked.filter((other) => other !== id))}
        >
          {text}
        </TickBox>
      </li>
    ))}
  </ul>
)

interface TickBoxProps {
  readonly isSelected: boolean
  readonly onChange: (ticked: boolean) => void
  /** What a screen reader calls the box, where the text beside it is not enough. */
  readonly label?: string
  readonly children?: React.ReactNode
}

/** A box to tick, with its text. */
export const TickBox = ({ label, children, ...box }: TickBoxProps) => (
  <Checkbox className="tick-box" {...box} {...(label && { 'aria-label': label })}>
    <svg className="tick" width="20" height="20" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <rect x="1" y="1" width="18" height="18" rx="5" />
      <path d="m5.5 10.2 3.1 3.1 6-6.4" />
    </svg>
    {children && <span>{children}</span>}
  </Checkbox>
)
