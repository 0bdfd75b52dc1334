import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { IntlProvider } from 'use-intl'
import { expect, test } from 'vitest'
import { PlaceName } from '../../../src/renderer/components/PlaceName.tsx'
import { Said } from '../../../src/renderer/components/Said.tsx'
import type { Messages } from '../../../src/words/catalog.ts'

const messages = {
  engine: { spots: { folder: 'Ordner' }, places: { documents: 'Dokumente' } },
} as unknown as Messages

const shown = (element: ReactNode) =>
  renderToStaticMarkup(
    <IntlProvider locale={'de' as 'en'} messages={messages} timeZone="UTC">
      {element}
    </IntlProvider>,
  )

test('what the engine says is said in the language of the window', () => {
  expect(shown(<Said text="folder" />)).toBe('<bdi>Ordner</bdi>')
})

test('what cannot be said in it is marked as English', () => {
  expect(shown(<Said text="a sentence of tomorrow" />)).toBe(
    '<span lang="en" dir="ltr"><bdi dir="ltr">a sentence of tomorrow</bdi></span>',
  )
})

test('a name is in no language', () => {
  expect(shown(<Said text="ChatStorage.sqlite" or="name" />)).toBe('<bdi dir="ltr">ChatStorage.sqlite</bdi>')
})

test('a sentence that is in the language already is not marked as English', () => {
  expect(shown(<Said text="Das gibt es nicht." or="spoken" />)).toBe(
    '<bdi dir="auto">Das gibt es nicht.</bdi>',
  )
})

test('a place is called by its label, and a folder that the user chose as it is on the disk', () => {
  expect(shown(<PlaceName place={{ kind: 'user-folders', label: 'Documents' }} />)).toBe(
    '<bdi>Dokumente</bdi>',
  )
  expect(shown(<PlaceName place={{ kind: 'folder', label: 'Documents' }} />)).toBe(
    '<bdi dir="ltr">Documents</bdi>',
  )
})
