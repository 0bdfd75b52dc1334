import { Fragment, type ReactNode } from 'react'
import { namesIn, visibleParts } from '../../shared/visible-text.ts'

/** Names are isolated one by one: a Hebrew folder must not turn the order of the folders around it. */
const Names = ({ text }: { readonly text: string }) => {
  const names = namesIn(text)
  if (names.length === 1) return text
  let at = 0
  return names.map((name) => {
    const key = at
    at += name.length
    return (
      <bdi dir="ltr" key={key}>
        {name}
      </bdi>
    )
  })
}

interface VisibleProps {
  readonly text: string
  /** `auto` for a whole sentence of the engine or the main process, which runs as its first letters do. */
  readonly dir?: 'ltr' | 'auto'
}

/** For a tag inside a sentence: a name or path that was made visible already, isolated from the words around it. */
export const asName = (chunks: ReactNode) => <bdi dir="ltr">{chunks}</bdi>

/** For a tag inside a sentence. */
export const asStrong = (chunks: ReactNode) => <strong>{chunks}</strong>

/**
 * Text that comes from files: escaped, and isolated so that it cannot turn the text around it. The escapes are set
 * apart, because a name may contain the same letters.
 */
export const Visible = ({ text, dir = 'ltr' }: VisibleProps) => {
  let at = 0
  return (
    <bdi dir={dir}>
      {visibleParts(text).map((part) => {
        const key = at
        at += part.text.length
        return part.escaped ? (
          <span className="escape" key={key}>
            {part.text}
          </span>
        ) : (
          <Fragment key={key}>{dir === 'ltr' ? <Names text={part.text} /> : part.text}</Fragment>
        )
      })}
    </bdi>
  )
}
