import { visibleText } from '../../shared/visible-text.ts'
import { splitPath } from '../path-parts.ts'

/** Names in the path are isolated one by one: a Hebrew folder must not turn the order of the folders around it. */
const Names = ({ path }: { readonly path: string }) => {
  let at = 0
  return path.split(/(?<=[/\\])|(?=[/\\])/).map((name) => {
    const key = at
    at += name.length
    return <bdi key={key}>{name}</bdi>
  })
}

/** A path on one line: its middle gives way where there is no room. Whole on hover, and when it is copied. */
export const PathText = ({ path }: { readonly path: string }) => {
  const shown = visibleText(path)
  const { head, tail } = splitPath(shown)
  return (
    <span className="path" dir="ltr" title={shown}>
      {head && (
        <span className="path-head">
          <Names path={head} />
        </span>
      )}
      <span className="path-tail">
        <Names path={tail} />
      </span>
    </span>
  )
}

/** A path in full, on as many lines as it needs. */
export const WholePath = ({ path }: { readonly path: string }) => (
  <span className="path-whole" dir="ltr">
    <Names path={visibleText(path)} />
  </span>
)
