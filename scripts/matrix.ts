import { matrixText } from '../tests/matrix/compare.ts'
import { runMatrix } from '../tests/matrix/run.ts'

/** `npm run matrix`: the terminal's verdicts over a tree whose truth is known, first by names, then with `--deep`. */
const runs = await runMatrix([{ deep: false }, { deep: true }])

const list = (title: string, lines: readonly string[]): string =>
  [`${lines.length} ${title}`, ...lines.map((line) => `  ${line}`)].join('\n')

for (const [index, run] of runs.entries()) {
  process.stdout.write(
    `\n${index === 0 ? 'audit' : 'audit --deep'}: ${run.cases} cases, ${run.files} files\n\n${matrixText(run)}\n\n` +
      `${list('dangerous errors', run.dangerous)}\n${list('false alarms', run.falseAlarms)}\n${list('mismatches', run.mismatches)}\n`,
  )
}

if (runs.some(({ dangerous, falseAlarms }) => dangerous.length + falseAlarms.length > 0)) process.exitCode = 1
