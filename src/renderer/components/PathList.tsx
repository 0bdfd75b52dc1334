import { strings } from '../strings/index.ts'
import { PathText } from './PathText.tsx'

/** What an audit was asked to look into; with no path, all places. */
export const PathList = ({ paths }: { readonly paths: readonly string[] }) => (
  <span className="path-list">
    {paths.length === 0 && strings.allPlaces}
    {paths.map((path) => (
      <PathText key={path} path={path} />
    ))}
  </span>
)
