import { audit } from '../../src/audit/audit.ts'
import { placeOfPath } from '../../src/audit/places/place.ts'
import { openRemote } from '../../src/rclone/open-remote.ts'
import { type Report, reportSchema } from '../../src/shared/report.ts'

interface Options {
  readonly env: Record<string, string>
  readonly paths?: readonly string[]
  readonly verify?: boolean
  readonly deep?: boolean
  readonly signal?: AbortSignal
}

/** The report of an audit of remotes, with some paths of this computer. */
export const remoteReport = async (remotes: readonly string[], options: Options): Promise<Report> => {
  const { paths = [], verify = false, deep = false, signal = new AbortController().signal } = options
  const env = { ...process.env, ...options.env }
  const opened = await Promise.all(remotes.map((name) => openRemote(name, { env, signal, whole: verify })))
  const events = audit({
    places: [...paths.map(placeOfPath), ...opened.map(({ place }) => place)],
    storages: new Map(opened.map(({ place, storage }) => [place.id, storage])),
    version: '0.0.0',
    verify,
    deep,
    signal,
  })
  for await (const event of events) if (event.type === 'done') return reportSchema.parse(event.report)
  throw new Error('the audit did not end with its report')
}

/** What an audit says of each path, as seen from the place: to be compared between storages. */
export const verdicts = ({ findings }: Report, root: string): Record<string, unknown> =>
  Object.fromEntries(
    findings
      .map(({ path, kind, format, readableBy, app, size }) => {
        const below = path.startsWith(root) ? path.slice(root.length).replace(/^\//, '') : path
        return [below, { kind, format, readableBy, app, size }] as const
      })
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
