#!/usr/bin/env node
import module from 'node:module'
import { fileURLToPath } from 'node:url'

// JavaScript, so that the cache is on before the first TypeScript file is read, and an older Node can say what it lacks.
if (process.features.typescript) {
  // Not in a folder for temporary files, that others may write to: whoever can change the cache can change the program.
  module.enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/sealwatch', import.meta.url)))
  await import('../src/cli/index.ts')
} else {
  process.stderr.write(
    `Sealwatch's terminal needs Node 22.18 or newer, and this is ${process.version}: "npm run sealwatch" brings its own.\n`,
  )
  process.exitCode = 2
}
