/** What stands around the rooms, and what several of them say. */
export const app = {
  rooms: 'Rooms',
  room: {
    overview: 'Overview',
    backups: 'Backups',
    guide: 'Guide',
    privacy: 'Privacy',
    places: 'Places',
    settings: 'Settings',
  },
  allPlaces: 'the places that are switched on',
  dismiss: 'Dismiss',
  showMore: 'Show {next, number} more of {left, number}',
  showLast: 'Show the last {left, number}',
  noBridge: 'This page works only inside the Sealwatch app.',
  requestFailed: '<strong>That did not work.</strong> <why></why>',

  broken: {
    sentence: 'This room could not be shown',
    meaning: 'An error in Sealwatch stopped it. Your files are unchanged, and Sealwatch goes on watching.',
    load: 'Load the window again',
  },

  drop: {
    audit: 'Drop to audit',
    auditHint: 'Files and folders are opened for reading only.',
    add: 'Drop to add as a place',
    addHint: 'A place is a folder that every audit looks into.',
    nothing: 'Sealwatch can use only files and folders that lie on this computer.',
  },
} as const
