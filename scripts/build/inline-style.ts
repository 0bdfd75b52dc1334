import type { Plugin } from 'vite'

const link = /<link rel="stylesheet"[^>]* href="\.\/([^"]+)">/

/** Puts the style sheet into the page, so that its first picture does not wait for a second answer. */
export const inlineStyle = (): Plugin => ({
  name: 'inline-style',
  apply: 'build',
  enforce: 'post',
  generateBundle(_options, bundle) {
    const page = bundle['index.html']
    if (page?.type !== 'asset') throw new Error('there is no page')
    page.source = String(page.source).replace(link, (_link, name: string) => {
      const sheet = bundle[name]
      if (sheet?.type !== 'asset') throw new Error(`there is no ${name}`)
      delete bundle[name]
      return `<style nonce="CSP-NONCE">${sheet.source}</style>`
    })
  },
})
