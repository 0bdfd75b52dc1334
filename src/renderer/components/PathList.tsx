import { PathText } from './PathText.tsx'

/** The folders that an audit was asked to look into. */
export const PathList = ({ paths }: { readonly paths: readonly string[] }) => (
  <span className="path-list">
    {paths.map((path) => (
      <PathText key={path} path={path} />
    ))}
  </span>
)
