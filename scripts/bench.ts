/** Measures: `npm run bench -- NAME`. A measurement is a file in `bench/` that exports `run`. */
const benches: Readonly<Record<string, () => Promise<{ run: () => Promise<void> }>>> = {
  portrait: () => import('./bench/portrait.ts'),
  verify: () => import('./bench/verify.ts'),
  walk: () => import('./bench/walk.ts'),
  watch: () => import('./bench/watch.ts'),
  window: () => import('./bench/window.ts'),
}

const [name = ''] = process.argv.slice(2)
const load = benches[name]
if (load) await (await load()).run()
else {
  process.stderr.write(`Name a measurement: ${Object.keys(benches).join(', ')}.\n`)
  process.exitCode = 2
}
