import type { MenuItemConstructorOptions } from 'electron'
import { pauseFrom, pauseLengths } from '../../shared/pause.ts'
import type { ExposedBackup, Status } from '../../shared/resident.ts'
import type { Pause } from '../../shared/settings.ts'
import type { Voice } from './voice.ts'
import { backupWords, exposedBeside, failingWords, lastAuditWords, stateWords } from './words.ts'

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
  voice: Voice,
): MenuItemConstructorOptions[] => {
  const { words } = voice
  const beside = exposedBeside(status, voice)
  const failing = failingWords(status, now, voice)
  return [
    said(stateWords(status, now, voice)),
    ...(beside === undefined ? [] : [said(beside)]),
    said(lastAuditWords(status, now, voice)),
    ...(failing === undefined ? [] : [does(failing, actions.open)]),
    ...(status.limits.length === 0 ? [] : [does(words('tray.limited'), actions.open)]),
    ...exposedItems(status, actions, voice),
    separator,
    { ...does(words('tray.audit'), actions.audit), enabled: status.state !== 'auditing' },
    pauseItem(status, actions, voice),
    separator,
    does(words('tray.open'), actions.open),
    does(words('tray.quit'), actions.quit),
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

const exposedItems = (
  { newestExposed }: Status,
  actions: TrayActions,
  voice: Voice,
): MenuItemConstructorOptions[] =>
  newestExposed.length === 0
    ? []
    : [
        separator,
        ...newestExposed.map((backup) => does(backupWords(backup, voice), () => actions.openBackup(backup))),
      ]

const pauseItem = (status: Status, actions: TrayActions, { words }: Voice): MenuItemConstructorOptions => {
  if (status.pausedUntil !== null) return does(words('tray.resume'), () => actions.pause(null))
  return {
    label: literally(words('tray.pause')),
    submenu: pauseLengths.map((length) =>
      does(words(`tray.lengths.${length}`), () => actions.pause(pauseFrom(length, new Date()))),
    ),
  }
}
