import { type ReactNode, useEffect, useRef, useState } from 'react'
import { Button } from 'react-aria-components'
import { useTranslations } from 'use-intl'

interface PagedListProps<T> {
  readonly items: readonly T[]
  readonly pageSize: number
  readonly className: string
  readonly keyOf: (item: T) => string
  readonly children: (item: T, index: number) => ReactNode
}

/** A list that shows its first page, and another one when it is asked to: five thousand items must not freeze it. */
export function PagedList<T>({ items, pageSize, className, keyOf, children }: PagedListProps<T>) {
  const t = useTranslations('app')
  const [shown, setShown] = useState(pageSize)
  const list = useRef<HTMLUListElement>(null)
  const firstNew = useRef<number | null>(null)
  const left = items.length - shown

  // The button moves away from under the focus: it goes on with the first item that came.
  useEffect(() => {
    const item =
      firstNew.current === null || shown === 0 ? undefined : list.current?.children[firstNew.current]
    firstNew.current = null
    if (item instanceof HTMLElement) item.focus({ preventScroll: true })
  }, [shown])

  const showMore = () => {
    firstNew.current = shown
    setShown(shown + pageSize)
  }

  return (
    <>
      <ul className={className} ref={list}>
        {items.slice(0, shown).map((item, index) => (
          <li key={keyOf(item)} tabIndex={-1}>
            {children(item, index)}
          </li>
        ))}
      </ul>
      {left > 0 && (
        <Button className="button quiet show-more" onPress={showMore}>
          {left > pageSize ? t('showMore', { next: pageSize, left }) : t('showLast', { left })}
        </Button>
      )}
    </>
  )
}
