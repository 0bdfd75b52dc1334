/** What was not looked into, and why. */
export const skipped = {
  heading: 'Not looked into',
  nothing: 'Every folder and file here was looked into.',
  intro: 'A backup may lie behind these. Nothing is said about what was not read.',
  reasons: {
    noPermission: 'No permission to read it',
    onlyInCloud: 'Only in the cloud, and not downloaded',
    notRegular: 'Not a regular file, such as a device or a socket',
    link: 'A link to another place, not followed',
    programFiles: 'Files of programs, not looked into',
    versionHistory: 'Version history, not looked into',
    vanished: 'Gone before it could be read',
    notFound: 'Not found',
    offline: 'Offline',
  },
} as const
