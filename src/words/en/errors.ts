/** Why the app did not do something: what happened, what is unharmed, what to do. */
export const errors = {
  ownWindow: 'Sealwatch answers only its own window.',
  unreadable: 'Sealwatch cannot read this request ({name}).',
  ownError: 'Sealwatch could not do this because of an error of its own ({name}). Your files are unchanged.',
  wholePath: 'Sealwatch needs the whole path of a folder.',
  notChosen: 'Sealwatch opens only folders that you chose. Choose this one first.',
  notThere: 'There is no file or folder at {path}.',
  notOnlyInCloud: 'Sealwatch downloads only files that the last audit found only in the cloud.',
  settingsUnwritten: 'The settings hold for now, but could not be written to the disk.',

  noFinding: 'Sealwatch does this only with findings of the last audit, and this is none.',
  gone: 'It is not there any more. Audit again to see what is.',
  keyNotChosen: 'Sealwatch opens only a key file that you chose. Choose it first.',
  noNotices: "Chromium's notices do not lie beside this copy of Sealwatch.",

  engine: {
    ended:
      'The audit stopped half way because its engine ended. Your files are unchanged. Start the audit again.',
    unreadable:
      'The audit stopped because its engine gave an answer that Sealwatch cannot read. Your files are unchanged. Start the audit again.',
    silent:
      'The audit stopped because its engine does not answer any more. Your files are unchanged. Start the audit again.',
    stuck:
      'The audit stopped because a folder does not answer. From now on it is left alone, and Sealwatch says which. Your files are unchanged. Start the audit again.',
    unanswered:
      'Sealwatch could not find this out because its engine ended. Your files are unchanged. Ask again.',
  },

  report: {
    none: 'There is no report to save: audit first.',
    busy: 'Sealwatch is still saving a report.',
    isFinding: 'That file is one of those that the report is about. Choose another name.',
    noPdf: 'The report could not be made a PDF. Save it as HTML and print that.',
    noKeyRing:
      'Reports cannot be signed here: this computer has no key ring that protects the signing key. Save the report without a signature, or set up a key ring such as GNOME Keyring or KWallet.',
    locked:
      "Sealwatch could not open its signing key, because the system's key ring does not give it back. Save the report without a signature, or unlock the key ring and try again.",
    keyUnwritten: 'The signing key could not be kept on the disk, so the report was not signed.',
  },

  saving: {
    exists: 'There is already a file "{path}", and Sealwatch overwrites nothing: choose another name.',
    noFolder: 'There is no folder to save "{path}" in.',
    noPermission: '"{path}" could not be saved: Sealwatch has no permission to write there.',
    full: '"{path}" could not be saved: the disk is full.',
    longName: '"{path}" could not be saved: the name is too long.',
    isFolder: '"{path}" is a folder: choose another name.',
    other: '"{path}" could not be saved ({code}).',
  },
} as const
