import type { Checked } from '../shared/checked.ts'
import type { Report } from '../shared/report.ts'
import { audit } from './audit.ts'
import { placeOfPath } from './places/place.ts'

const nothing = 'This file is no WhatsApp backup that Sealwatch knows.'

/**
 * Judges one file because a person asked for it: where it is only in the cloud, reading it makes the sync client download
 * it, which may take as long as the file is large.
 * @param told brings in what is known from elsewhere
 */
export const checkFile = async (
  path: string,
  version: string,
  told = async (report: Report): Promise<Report> => report,
): Promise<Checked> => {
  for await (const event of audit({ places: [placeOfPath(path)], version, download: true })) {
    if (event.type !== 'done') continue
    const { findings, skipped, places } = await told(event.report)
    const [finding] = findings
    if (finding) return { finding, message: null }
    const state = places[0]?.state ?? 'ok'
    const reason = skipped[0]?.reason ?? (state === 'ok' ? undefined : state)
    return { finding: null, message: reason ? `It could not be judged: ${reason}.` : nothing }
  }
  throw new Error('the audit ended without a report')
}
