import { plural } from './plural.ts'

/** Every sentence of a saved report that does not come from the audit itself. */
export const texts = {
  title: (day: string) => `Sealwatch report, ${day}`,
  brand: 'Sealwatch report',
  question: 'Who can read these WhatsApp backups?',
  tally: 'Backups by answer',
  unnamed: '(no name)',

  audited: 'Audited',
  from: (start: string, end: string) => `${start} to ${end}`,
  utc: (moment: string) => `${moment} UTC`,
  zone: (name: string) =>
    name === 'UTC'
      ? 'The computer that wrote this report keeps its clock in UTC.'
      : `Times are those of the computer that wrote this report (${name}), and UTC.`,

  backups: (count: number) => plural(count, { one: '# backup', other: '# backups' }),
  items: (count: number) => plural(count, { one: '# item', other: '# items' }),
  changed: (moment: string, utc: string) => `Changed ${moment} (${utc} UTC)`,
  business: 'WhatsApp Business',
  complete: 'complete',
  incomplete: 'incomplete: cut short, or still being written',
  evidence: 'How we know',
  noEvidence: 'No evidence was recorded.',

  nothing: {
    heading: 'This is no all-clear',
    means:
      'In what could be looked into, no file is a WhatsApp backup that Sealwatch knows. Backups may still lie in other folders, on other drives, in the cloud, or on the phone itself.',
  },

  places: {
    heading: 'Looked into',
    none: 'No place could be looked into.',
    lookedInto: 'Looked into',
    namesOnly: 'Only names were looked at: reading would download the files',
    found: (count: number) => plural(count, { one: '# item found', other: '# items found' }),
    columns: { place: 'Place', path: 'Where', state: 'What was done' },
  },

  skipped: {
    heading: 'Not looked into',
    nothing: 'Every folder and file in these places was looked into.',
    intro: 'A backup may lie behind these. Nothing is said about what was not read.',
    place: (label: string, why: string) => `${label}: ${why}`,
    more: (count: number) =>
      `${plural(count, { one: '# more is', other: '# more are' })} listed when the report is saved as CSV or JSON.`,
  },

  limits: {
    heading: "What this report can and can't say",
    lines: [
      'It says who can open each file as it lay there at the time of the audit, by the bytes in it and not by its name.',
      '"Only you" rests on proof in the bytes: the file names an end-to-end key and what follows looks encrypted. Whether the file is a genuine backup cannot be told without the key.',
      'It cannot say who has copied a file already, nor what lies on other computers, phones or servers.',
      'It says nothing about what was not looked into; that is listed above.',
      "It was written on the audited computer. Whoever controls that computer can make it say anything. A signature shows that the file was not changed later, and by which installation's key it was signed; it makes nothing in it true.",
    ],
  },

  versions: {
    heading: 'Versions and times',
    program: 'Program',
    contract: 'Edition of the report',
    started: 'Audit started',
    finished: 'Audit finished',
    independent: 'Sealwatch is independent and not affiliated with WhatsApp.',
  },

  table: {
    columns: {
      record: 'Record',
      verdict: 'Who can read it',
      backup: 'Backup',
      path: 'Path',
      reason: 'Reason',
      kind: 'Kind',
      format: 'Format',
      app: 'App',
      complete: 'Complete',
      size: 'Size (bytes)',
      changed: 'Changed (UTC)',
      evidence: 'Evidence',
      place: 'Place',
      started: 'Audit started (UTC)',
      finished: 'Audit finished (UTC)',
      version: 'Sealwatch version',
    },
    finding: 'Found',
    skipped: 'Not looked into',
    place: 'Place',
    complete: (complete: boolean | null) => (complete === null ? 'not checked' : complete ? 'yes' : 'no'),
    cut: (length: number) => ` … (cut: ${length} characters in all)`,
  },
} as const
