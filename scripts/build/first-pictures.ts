import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { type Plugin, type PluginOption, runnerImport } from 'vite'
import type { Language } from '../../src/shared/languages.ts'

interface FirstPicturesModule {
  readonly firstPictures: readonly (readonly [Language, string])[]
}

/**
 * Puts the window's first picture into the bundle, once in each language.
 * @param plugins what changes the sources of the window
 */
export const firstPictures = (plugins: readonly PluginOption[] = []): Plugin => ({
  name: 'first-pictures',
  apply: 'build',
  async generateBundle() {
    // electron-vite puts all of its configuration into one file: there only `import.meta.url` is that of the source.
    const source = fileURLToPath(new URL('../../src/renderer/first-pictures.tsx', import.meta.url))
    const { module } = await runnerImport<FirstPicturesModule>(source, {
      configFile: false,
      logLevel: 'error',
      plugins: [...plugins, react()],
    })
    for (const [language, source] of module.firstPictures)
      this.emitFile({ type: 'asset', fileName: `first-pictures/${language}.html`, source })
  },
})
