import { useTranslations } from 'use-intl'
import { PathText } from './PathText.tsx'

/** What an audit was asked to look into; with no path, all places. */
export const PathList = ({ paths }: { readonly paths: readonly string[] }) => {
  const t = useTranslations('app')
  return (
    <span className="path-list">
      {paths.length === 0 && t('allPlaces')}
      {paths.map((path) => (
        <PathText key={path} path={path} />
      ))}
    </span>
  )
}
