import { renderToStaticMarkup } from 'react-dom/server'
import { IntlProvider } from 'use-intl'
import { expect, test } from 'vitest'
import { Said } from '../../../src/renderer/components/Said.tsx'
import type { Messages } from '../../../src/words/catalog.ts'

const messages = { engine: { spots: { folder: 'Ordner' } } } as unknown as Messages

const shown = (text: string, orName = false) =>
  renderToStaticMarkup(
    <IntlProvider locale={'de' as 'en'} messages={messages} timeZone="UTC">
      <Said text={text} orName={orName} />
    </IntlProvider>,
  )

test('what the engine says is said in the language of the window', () => {
  expect(shown('folder')).toBe('<bdi>Ordner</bdi>')
})

test('what cannot be said in it is marked as English', () => {
  expect(shown('a sentence of tomorrow')).toBe(
    '<span lang="en" dir="ltr"><bdi dir="ltr">a sentence of tomorrow</bdi></span>',
  )
})

test('a name is in no language', () => {
  expect(shown('ChatStorage.sqlite', true)).toBe('<bdi dir="ltr">ChatStorage.sqlite</bdi>')
})
