import type { MenuItemConstructorOptions } from 'electron'
import { pauseFrom } from '../../shared/pause.ts'
import type { ExposedBackup, Status } from '../../shared/resident.ts'
import type { Pause } from '../../shared/settings.ts'
import { backupWords, exposedBeside, lastAuditWords, stateWords } from './words.ts'

/** What the menu can have done. */
export interface TrayActions {
  open(): void
  openBackup(backup: ExposedBackup): void
  audit(): void
  pause(until: Pause): void
  quit(): void
}

/** The tray's menu for how Sealwatch is doing. */
export const trayMenu = (
  status: Status,
  actions: TrayActions,
  now: Date,
  locale: string,
): MenuItemConstructorOptions[] => {
  const beside = exposedBeside(status)
  return [
    said(stateWords(status, now, locale)),
    ...(beside === undefined ? [] : [said(beside)]),
    said(lastAuditWords(status, now, locale)),
    ...(status.limits.length === 0 ? [] : [does('Not everything is watched…', actions.open)]),
    ...exposedItems(status, actions),
    separator,
    { ...does('Audit now', actions.audit), enabled: status.state !== 'auditing' },
    pauseItem(status, actions),
    separator,
    does('Open Sealwatch', actions.open),
    does('Quit', actions.quit),
  ]
}

const separator: MenuItemConstructorOptions = { type: 'separator' }

/** `&` marks a letter for the keyboard, and a file's name must not. */
const literally = (text: string): string => text.replaceAll('&', '&&')

const said = (label: string): MenuItemConstructorOptions => ({ label: literally(label), enabled: false })

const does = (label: string, click: () => void): MenuItemConstructorOptions => ({
  label: literally(label),
  click: () => click(),
})

const exposedItems = ({ newestExposed }: Status, actions: TrayActions): MenuItemConstructorOptions[] =>
  newestExposed.length === 0
    ? []
    : [
        separator,
        ...newestExposed.map((backup) => does(backupWords(backup), () => actions.openBackup(backup))),
      ]

const pauseItem = (status: Status, actions: TrayActions): MenuItemConstructorOptions => {
  if (status.pausedUntil !== null) return does('Resume watching', () => actions.pause(null))
  return {
    label: 'Pause watching',
    submenu: [
      does('For 1 hour', () => actions.pause(pauseFrom('hour', new Date()))),
      does('Until tomorrow', () => actions.pause(pauseFrom('tomorrow', new Date()))),
      does('Until I resume it', () => actions.pause(pauseFrom('resumed', new Date()))),
    ],
  }
}
