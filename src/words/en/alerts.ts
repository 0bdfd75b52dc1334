/** Notifications: what happened, and what leads to the fix. */
export const alerts = {
  exposed: {
    title:
      '{backups, plural, =1 {A WhatsApp backup can be read by others} other {# WhatsApp backups can be read by others}}',
    body: 'Anyone who gets the files in “{label}” can read your messages. {backups, plural, =1 {Open Sealwatch to see how to close it.} other {Open Sealwatch to see all, and how to close them.}}',
  },
  whatsapp: {
    title:
      '{backups, plural, =1 {WhatsApp keeps a key to a backup} other {WhatsApp keeps a key to # backups}}',
    body: '{backups, plural, =1 {“{label}” opens to you and WhatsApp. Open Sealwatch to see how to close it.} other {One of them is “{label}”. Open Sealwatch to see all, and how to close them.}}',
  },
  sealed: {
    title: 'Your newest backup is end-to-end encrypted',
    body: 'Only you can read the newest one in “{label}”. Copies made before stay as they were.',
  },
  memory: 'Sealwatch has trouble with its memory',
  failing: {
    title: 'No scheduled audit has finished for a day',
    body: 'Sealwatch keeps trying. Until one finishes, a new backup may go unnoticed. Open Sealwatch to see why.',
  },
  notWatching: 'Sealwatch is not watching',
  notIgnored: 'It is not ignored',

  open: 'Open',
  show: 'Show',
  fix: 'Fix',
  ignore: 'Ignore',

  closing: {
    title: 'Sealwatch keeps running',
    body: 'Open its window from its icon in the tray, or start it again. To end it, choose Quit there or press {keys} in the window.',
    bodyOnMac:
      'Open its window from its icon in the menu bar, or start it again. To end it, choose Quit there or press {keys} in the window.',
  },
} as const
