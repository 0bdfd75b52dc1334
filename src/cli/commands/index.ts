import type { CommandEntry } from '../command.ts'

const audit: CommandEntry = {
  name: 'audit',
  summary: 'find WhatsApp backups in files and folders, and say who can read them',
  load: async () => (await import('./audit.ts')).auditCommand,
}

const verify: CommandEntry = {
  name: 'verify',
  summary: 'try your key on a backup, and say whether it opens it',
  load: async () => (await import('./verify.ts')).verifyCommand,
}

const portrait: CommandEntry = {
  name: 'portrait',
  summary: 'show what a stranger would learn from one readable file, in numbers only',
  load: async () => (await import('./portrait.ts')).portraitCommand,
}

const places: CommandEntry = {
  name: 'places',
  summary: 'list the folders on this computer in which a backup can lie',
  load: async () => (await import('./places.ts')).placesCommand,
}

const watch: CommandEntry = {
  name: 'watch',
  summary: 'keep watching, and say when a backup appears that others can read',
  load: async () => (await import('./watch.ts')).watchCommand,
}

const report: CommandEntry = {
  name: 'report',
  summary: 'check the signature of a saved report',
  load: async () => (await import('./report.ts')).reportCommand,
}

/** Every command, in the order of the help. */
export const commands: readonly CommandEntry[] = [audit, watch, places, verify, portrait, report]

/** What runs where no command is named. */
export const defaultCommand = audit
