/** Sealwatch about itself: whose it is, what runs, what it signs with, what is shipped with it. */
export const about = {
  heading: 'About Sealwatch',
  open: 'About Sealwatch',
  openHint: 'Version, licences, diagnostics and the signing key.',
  section: 'About',
  back: 'Back to Settings',
  independent:
    'Sealwatch is independent. It is not made, checked or endorsed by WhatsApp or Meta, and not affiliated with them.',
  names: 'WhatsApp’s name is used to say which backups it reads.',

  versions: 'Versions',
  parts: {
    app: 'Sealwatch',
    electron: 'Electron',
    chromium: 'Chromium',
    node: 'Node.js',
    system: 'System',
  },

  signing: {
    heading: 'Signing key',
    lead: 'Signed reports from this computer carry this fingerprint. Whoever knows it can tell that a report is yours.',
    none: 'There is none yet. It is made when you first save a signed report, or here.',
    fingerprint: 'Fingerprint (SHA-256)',
    make: 'Make a signing key',
    renew: 'Make a new key',
    ask: 'Replace the signing key?',
    lost: 'The old key is deleted and cannot come back. Reports that you signed with it stay valid under the old fingerprint. New ones carry another, so tell it to whoever knows the old one.',
    confirm: 'Replace the key',
    keep: 'Keep the old key',
    making: 'Making the key',
    made: 'The key was made.',
  },

  diagnostics: {
    heading: 'Diagnostics',
    lead: 'Text for whoever helps you with an error. Nothing is sent: you copy it and decide where it goes.',
    names: 'Include paths and names',
    namesHint: 'Of places, backups and what was not looked into.',
    preview: 'This is what is copied',
    copy: 'Copy diagnostics',
    copied: 'Copied.',
    notCopied: 'It could not be copied. Select the text and copy it.',
  },

  licences: {
    heading: 'Licences',
    lead: 'Sealwatch is free software. With it come {count, plural, one {# work} other {# works}} of others.',
    search: 'Find',
    found: '{count, plural, =0 {Nothing fits} one {# fits} other {# fit}}.',
    none: 'This package brings no text of its own.',
    chromium: 'The licences of Chromium are a file of their own.',
    showChromium: 'Show that file in its folder',
  },
} as const
