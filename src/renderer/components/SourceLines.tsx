import { Fragment, useId, useState } from 'react'
import { Button } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import type { Messages } from '../../words/catalog.ts'
import { foldersOf } from '../path-parts.ts'
import { type SourceId, sourceOf } from '../sources.ts'
import { useFormat } from '../use-format.ts'

/** Those whose own title is not known. */
type Described = keyof Messages['sources']['descriptions']

/** The sources of a claim, each on a quiet line with its address as text to copy: the app opens no website. */
export const SourceLines = ({ sources }: { readonly sources: readonly SourceId[] }) => {
  const t = useTranslations('sources')
  const format = useFormat()
  const line = (id: SourceId) => {
    const { by, title, dated, remark } = sourceOf(id)
    return t('line', {
      by,
      page: title ? t('title', { title }) : t(`descriptions.${id as Described}`),
      dated: dated ? format.dated(dated) : 'none',
      remark: remark ?? 'none',
    })
  }
  return (
    <ul className="source-lines">
      {sources.map((id) => (
        <li key={id}>
          {line(id)}{' '}
          <span className="source-address" dir="ltr">
            {foldersOf(sourceOf(id).address).map(({ at, name }) => (
              <Fragment key={at}>
                {name}
                <wbr />
              </Fragment>
            ))}
          </span>
        </li>
      ))}
    </ul>
  )
}

interface SourceFoldProps {
  readonly sources: readonly SourceId[]
  /** What they are the sources of, for a screen reader. */
  readonly claim: string
}

/** The mark of a claim, which unfolds into its sources. */
export const SourceFold = ({ sources, claim }: SourceFoldProps) => {
  const t = useTranslations('sources')
  const [open, setOpen] = useState(false)
  const lines = useId()
  return (
    <div className="source-fold">
      <Button
        className="source-button"
        aria-expanded={open}
        aria-controls={lines}
        aria-label={t('buttonOf', { count: sources.length, claim })}
        onPress={() => setOpen(!open)}
      >
        {t('button', { count: sources.length })}
      </Button>
      <div id={lines}>{open && <SourceLines sources={sources} />}</div>
    </div>
  )
}
