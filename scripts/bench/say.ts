export const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

export const quantile = (values: readonly number[], part: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ??
  Number.NaN

/** A figure beside its goal; the run fails where it misses it. */
export const within = (name: string, value: number, goal: number, unit: string): void => {
  const verdict = value > goal ? 'missed' : 'met'
  say(`${name.padEnd(46)} ${value.toFixed(0).padStart(6)} ${unit}  goal: at most ${goal}, ${verdict}`)
  if (value > goal) process.exitCode = 1
}
