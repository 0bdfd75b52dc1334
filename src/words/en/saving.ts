/** Saving the report that is shown. */
export const saving = {
  open: 'Save report',
  hints: {
    pdf: 'to print or hand on',
    html: 'one page for any browser',
    csv: 'a table for spreadsheets',
    json: 'for programs',
  },
  saveAs: 'Save as {format}',
  signed: 'Signed',
  signedHint:
    'A second file shows later that the report was not changed, and by which installation it was signed.',
  saving: 'Saving the report',
  saved: 'Saved as',
  signature: 'Its signature is',
  fingerprint: 'Fingerprint of this installation',
  fingerprintHint: 'Give it to whoever gets the report, in another way than the report itself.',
} as const
