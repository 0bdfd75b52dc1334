import { expect, it } from 'vitest'
import { linkIds, links } from '../../src/shared/links.ts'

it.each(linkIds)('%s is a web address over TLS, without a name or a word in it', (id) => {
  const url = new URL(links[id])
  expect(url.protocol).toBe('https:')
  expect(url.href).toBe(links[id])
  expect({ name: url.username, word: url.password, port: url.port }).toEqual({ name: '', word: '', port: '' })
})
