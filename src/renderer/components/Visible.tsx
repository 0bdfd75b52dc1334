import { visibleParts } from '../../shared/visible-text.ts'

/**
 * Text that comes from files: escaped, and isolated so that it cannot turn the text around it. The escapes are set
 * apart, because a name may contain the same letters.
 */
export const Visible = ({ text }: { readonly text: string }) => {
  let at = 0
  return (
    <bdi>
      {visibleParts(text).map((part) => {
        const key = at
        at += part.text.length
        return part.escaped ? (
          <span className="escape" key={key}>
            {part.text}
          </span>
        ) : (
          part.text
        )
      })}
    </bdi>
  )
}
