import type { Finding, Summary } from '../shared/report.ts'
import { weakest } from '../shared/verdict.ts'

export const summarise = (findings: readonly Finding[]): Summary => {
  const summary: Summary = {
    'only-you': 0,
    'password-holder': 0,
    whatsapp: 0,
    anyone: 0,
    unknown: 0,
    worst: null,
  }
  for (const { readableBy } of findings) summary[readableBy]++
  summary.worst = weakest(findings.map(({ readableBy }) => readableBy))
  return summary
}
