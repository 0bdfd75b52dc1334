import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import type { Plugin } from 'vite'
import real from '../../electron.vite.config.ts'
import * as en from '../../src/words/en/index.ts'
import { pseudoCatalog } from '../../tests/words/pseudo.ts'
import { firstPictures } from '../build/first-pictures.ts'
import { inlineStyle } from '../build/inline-style.ts'

const replaced = (code: string, what: string, by: string): string => {
  if (!code.includes(what)) throw new Error(`there is no ${what} to replace`)
  return code.replace(what, by)
}

/** Puts the pseudo catalog in the place of the English one, and turns English around; nothing of it is in the product. */
const pseudo = (): Plugin => ({
  name: 'pseudo',
  enforce: 'pre',
  transform(code, id) {
    const path = id.replaceAll('\\', '/')
    if (path.endsWith('/src/words/en/index.ts'))
      return Object.entries(pseudoCatalog(en))
        .map(([name, messages]) => `export const ${name} = ${JSON.stringify(messages)}`)
        .join('\n')
    if (!path.endsWith('/src/shared/languages.ts')) return undefined
    const turned = replaced(code, "direction: 'ltr'", "direction: 'rtl'")
    // With the figures, dates and keys of an Arabic window.
    return replaced(turned, 'locale: ofTheUser.find', "locale: true ? 'ar-EG' : ofTheUser.find")
  },
})

const { main = {}, preload = {}, renderer = {} } = real

export default defineConfig({
  main: { ...main, plugins: [pseudo()] },
  preload,
  renderer: {
    ...renderer,
    root: 'src/renderer',
    plugins: [pseudo(), react(), firstPictures([pseudo()]), inlineStyle()],
  },
})
