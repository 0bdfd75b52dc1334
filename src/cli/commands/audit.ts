import { audit } from '../../audit/audit.ts'
import { placeOfPath } from '../../audit/places/place.ts'
import type { OpenedRemote } from '../../rclone/open-remote.ts'
import type { Progress } from '../../shared/audit-event.ts'
import { jsonText } from '../../shared/json-text.ts'
import type { Place, Report } from '../../shared/report.ts'
import { isExposed } from '../../shared/verdict.ts'
import { visibleText } from '../../shared/visible-text.ts'
import { commonOptions, parseArguments } from '../arguments.ts'
import { openRemotes, troublesOf } from '../audit/open-remotes.ts'
import { saveAll, savesOf } from '../audit/save-report.ts'
import type { Command, CommandContext } from '../command.ts'
import { commonHelp, helpLines, paragraph } from '../help.ts'
import { mustExist } from '../places/must-exist.ts'
import { placesToAudit } from '../places/places-to-audit.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { version } from '../version.ts'

const options = {
  ...commonOptions,
  json: { type: 'boolean' },
  deep: { type: 'boolean' },
  verify: { type: 'boolean' },
  evidence: { type: 'boolean' },
  skipped: { type: 'boolean' },
  rclone: { type: 'string', multiple: true },
  save: { type: 'string', multiple: true },
} as const

const help = (terminal: Terminal): string =>
  [
    'sealwatch audit [OPTIONS] [PATH...]',
    '',
    paragraph(
      'Finds WhatsApp backups in files and folders and says who can read them. Without a PATH or a remote it looks into every place that "sealwatch places" lists, or into your home folder where there is none.',
      terminal,
    ),
    '',
    helpLines(
      [
        ['--evidence', 'show under each file what its verdict rests on'],
        ['--skipped', 'list what was not looked into, and why'],
        ['--deep', 'judge every file by its bytes, whatever its name'],
        ['--verify', 'read backups over 32 MiB whole: complete, and opened by a key beside?'],
        [
          '--rclone REMOTE:[PATH]',
          'audit cloud storage through rclone, which has to be installed and set up; may be given again',
        ],
        ['--json', 'print the report for programs'],
        ['--save FILE', 'save the report as FILE.html, FILE.csv or FILE.json; may be given again'],
        ...commonHelp,
      ],
      terminal,
    ),
    '',
    paragraph(
      'Exit code: 0 nothing found that others can read, 1 others can read at least one file, 2 the audit could not run as asked, 130 stopped by Ctrl-C.',
      terminal,
    ),
  ].join('\n')

/** Audits and prints; the exit codes are the report contract's. */
export const auditCommand: Command = {
  async run(args, context) {
    const { terminal } = context
    const { values, positionals } = parseArguments('audit', args, options)
    if (values.help) return terminal.print(help(terminal))
    if (values.version) return terminal.print(`sealwatch ${version}`)
    const { verify = false, rclone = [], save = [] } = values
    for (const path of positionals) await mustExist(path)
    const saves = await savesOf(save)
    const remotes = await openRemotes(rclone, verify, context)
    const isNamed = positionals.length > 0 || remotes.length > 0
    const places = isNamed ? positionals.map(placeOfPath) : await discovered(context)

    const { report, progress } = await runAudit(places, remotes, values, context)
    if (values.json) await terminal.printRaw(jsonText(report))
    else {
      const { reportText } = await import('../audit/report-text.ts')
      const { evidence = false, skipped = false } = values
      await terminal.print(reportText(report, progress, { evidence, skipped }, terminal))
    }
    const saved = await saveAll(saves, report, terminal)
    const troubles = troublesOf(remotes, report)
    for (const trouble of troubles) await terminal.complain(trouble)
    if (troubles.length > 0 || !saved) return 2
    return report.findings.some(({ readableBy }) => isExposed(readableBy)) ? 1 : 0
  },
}

/** What is discovered; what could not be found out goes to standard error. */
const discovered = async ({ terminal, signal }: CommandContext): Promise<readonly Place[]> => {
  terminal.progress.show('looking for places')
  const { places, problems } = await placesToAudit(signal)
  for (const problem of problems) await terminal.complain(visibleText(problem))
  return places
}

interface Audited {
  readonly report: Report
  /** The counts at the end. */
  readonly progress: Progress
}

const runAudit = async (
  here: readonly Place[],
  remotes: readonly OpenedRemote[],
  { deep = false, verify = false }: { readonly deep?: boolean; readonly verify?: boolean },
  { terminal, signal }: CommandContext,
): Promise<Audited> => {
  let progress: Progress | undefined
  const places = [...here, ...remotes.map(({ place }) => place)]
  const storages = new Map(remotes.map(({ place, storage }) => [place.id, storage]))
  for await (const event of audit({ places, storages, version, deep, verify, signal })) {
    if (event.type === 'progress') {
      progress = event.progress
      terminal.progress.show(progressText(progress))
    } else if (event.type === 'done' && progress) return { report: event.report, progress }
  }
  throw new Error('the audit ended without a report')
}

const progressText = ({ foldersSeen, filesSeen, found, current }: Progress): string =>
  `${foldersSeen} folders, ${filesSeen} files, ${found} found · ${visibleText(current)}`
