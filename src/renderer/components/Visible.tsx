import { Fragment } from 'react'
import { visibleParts } from '../../shared/visible-text.ts'

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u
/** Around what stands between the names of a path, and between the folders of a backup's label. */
const separators = /(?<=[/\\›])|(?=[/\\›])/

/** Names are isolated one by one: a Hebrew folder must not turn the order of the folders around it. */
const Names = ({ text }: { readonly text: string }) => {
  if (!rightToLeft.test(text)) return text
  let at = 0
  return text.split(separators).map((name) => {
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
