import { Fragment } from 'react'
import { visibleText } from '../../shared/visible-text.ts'
import { foldersOf, splitPath } from '../path-parts.ts'
import { Visible } from './Visible.tsx'

/** A path on one line: its middle gives way where there is no room. Whole on hover, and when it is copied. */
export const PathText = ({ path }: { readonly path: string }) => {
  const { head, tail } = splitPath(path)
  return (
    <span className="path" dir="ltr" title={visibleText(path)}>
      {head && (
        <span className="path-head">
          <Visible text={head} />
        </span>
      )}
      <span className="path-tail">
        <Visible text={tail} />
      </span>
    </span>
  )
}

/** A path in full, on as many lines as it needs, which begin with a name where there is room for names. */
export const WholePath = ({ path }: { readonly path: string }) => (
  <span className="path-whole" dir="ltr">
    {foldersOf(path).map(({ at, name }) => (
      <Fragment key={at}>
        <Visible text={name} />
        <wbr />
      </Fragment>
    ))}
  </span>
)
