import type { CommandEntry } from '../command.ts'

const audit: CommandEntry = {
  name: 'audit',
  summary: 'find WhatsApp backups in files and folders, and say who can read them',
  load: async () => (await import('./audit.ts')).auditCommand,
}

/** Every command, in the order of the help. */
export const commands: readonly CommandEntry[] = [audit]

/** What runs where no command is named. */
export const defaultCommand = audit
