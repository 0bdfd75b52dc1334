import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { firstPictures } from './scripts/build/first-pictures.ts'
import { inlineStyle } from './scripts/build/inline-style.ts'

/** The oldest Electron that the app runs on is 33: Node 20.18 and Chromium 130. */
const node = 'node20.18'
const chrome = 'chrome130'

/** Dependencies are bundled, so that what is shipped is exactly the files in `out`, and a package needs no node_modules. */
const bundled = { externalizeDeps: false, sourcemap: false } as const

/** The licences of what is bundled, for the app to show. The preload bundles nothing of others. */
const license = { fileName: 'licences.json' } as const

export default defineConfig({
  main: {
    build: {
      ...bundled,
      license,
      target: node,
      rolldownOptions: {
        input: {
          index: 'src/main/index.ts',
          engine: 'src/engine/index.ts',
          'scout-worker': 'src/audit/walk/scout-worker.ts',
          'asking-worker': 'src/resident/silence/asking-worker.ts',
        },
        // Beside the entries, so that `import.meta.dirname` is the same folder in all of them.
        output: { chunkFileNames: '[name].js' },
      },
    },
  },
  preload: {
    build: {
      ...bundled,
      target: node,
      // A sandboxed preload can load nothing but one CommonJS file.
      rolldownOptions: {
        input: 'src/preload/index.ts',
        output: { format: 'cjs', entryFileNames: 'index.cjs' },
      },
    },
  },
  renderer: {
    plugins: [react(), firstPictures(), inlineStyle()],
    // The window takes input once its scripts are read.
    build: {
      license,
      target: chrome,
      sourcemap: false,
      assetsInlineLimit: 0,
      minify: true,
      // Each script costs a question to the main process: what the first room needs is one, and what several later rooms
      // share is another. The catalogs stay apart.
      rolldownOptions: {
        output: {
          codeSplitting: {
            groups: [
              { name: 'first', tags: ['$initial'], priority: 1 },
              {
                name: 'later',
                minShareCount: 2,
                test: /^(?!.*\/src\/words\/.+\/)/,
                includeDependenciesRecursively: false,
              },
            ],
          },
        },
      },
    },
  },
})
