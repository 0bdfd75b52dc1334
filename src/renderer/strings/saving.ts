/** The texts for saving the report that is shown. */
export const saving = {
  open: 'Save report',
  formats: {
    pdf: { name: 'PDF', hint: 'to print or hand on' },
    html: { name: 'HTML', hint: 'one page for any browser' },
    csv: { name: 'CSV', hint: 'a table for spreadsheets' },
    json: { name: 'JSON', hint: 'for programs' },
  },
  saveAs: (name: string) => `Save as ${name}`,
  signed: 'Signed',
  signedHint:
    'A second file shows later that the report was not changed, and by which installation it was signed.',
  saving: 'Saving the report',
  saved: 'Saved as',
  signature: 'Its signature is',
  fingerprint: 'Fingerprint of this installation',
  fingerprintHint: 'Give it to whoever gets the report, in another way than the report itself.',
} as const
