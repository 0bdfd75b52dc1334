import { Radio, RadioGroup } from 'react-aria-components'

interface Option<T> {
  readonly value: T
  readonly title: string
  readonly hint?: string | null
  /** Of the title, where it is another one than that of the page. */
  readonly language?: string
}

interface ChoiceProps<T extends string> {
  /** The id of the heading that names the choice. */
  readonly labelledBy: string
  readonly value: T
  readonly options: readonly Option<T>[]
  readonly onChange: (value: T) => void
}

/** One of a few, all of them in sight. */
export function Choice<T extends string>({ labelledBy, value, options, onChange }: ChoiceProps<T>) {
  return (
    <RadioGroup
      className="choice"
      aria-labelledby={labelledBy}
      value={value}
      onChange={(chosen) => onChange(chosen as T)}
    >
      {options.map((option) => (
        <Radio key={option.value} className="choice-option" value={option.value}>
          <span className="choice-mark" aria-hidden="true" />
          <span>
            <span lang={option.language}>{option.title}</span>
            {option.hint && <span className="hint">{option.hint}</span>}
          </span>
        </Radio>
      ))}
    </RadioGroup>
  )
}
