import { Fragment } from 'react'
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

/**
 * Text that comes from files: escaped, and isolated so that it cannot turn the text around it. The escapes are set
 * apart, because a name may contain the same letters.
 */
export const Visible = ({ text }: { readonly text: string }) => {
  let at = 0
  return (
    <bdi dir="ltr">
      {visibleParts(text).map((part) => {
        const key = at
        at += part.text.length
        return part.escaped ? (
          <span className="escape" key={key}>
            {part.text}
          </span>
        ) : (
          <Fragment key={key}>
            <Names text={part.text} />
          </Fragment>
        )
      })}
    </bdi>
  )
}
