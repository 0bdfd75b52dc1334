/** Answers about one finding: how it begins, and whether it can be moved to the trash. {reason} is a phrase of `skips`. */
export const answers = {
  headerOfFolder: 'This is a folder: each file in it has a beginning of its own.',
  headerUnexplained: 'Sealwatch does not show the beginning of files of this kind.',
  headerEmpty: 'This file is empty.',
  headerGone: 'There is no such file any more.',
  notUtf8:
    'A name in this path is not valid text (UTF-8), so Sealwatch cannot do this with it. Find it in your file manager, and rename it there.',
  headerUnread: 'The file was not read: {reason}.',

  notKnown: 'This is no finding of the last audit: audit again before you move it.',
  live: "These are the data that WhatsApp's own app works with, and no backup: they stay where they are.",
  aroundLive: "WhatsApp's own app works with data in this folder: it stays where it is.",
  isPlace: 'This folder is a place of its own, such as that of a sync client: it stays where it is.',
  gone: 'It is not there any more.',
  otherFiles: 'This folder holds other files too: open it and move only what you do not want to keep.',
  changed: 'It has changed since it was judged: audit again before you move it.',
  notLookedAt: 'It cannot be looked at: {reason}.',
  notPlanned: 'This was not part of what you were told: look at it again before you move it.',
  lastCopy:
    'The copy that was to stay is gone or has changed, and this is the last one: look at it again before you move it.',
  notMoved:
    'The system could not move it to the trash. It is still there; you can delete it in its folder, which cannot be undone.',
  halfMoved: 'The system says that it moved it, but it is still there.',
  unread: 'It could not be read: {reason}.',
  keyFileGone: 'The key file is not there any more.',
  keyFileUnread: 'The key file could not be read: {reason}.',
  stopped: 'This was stopped before its end.',

  severalKeys: 'That text holds several values of 64 digits: put the key into a file of its own.',
  keyFileTooLarge: 'That is no key file: it is too large for one.',
  noKeyFileSigns:
    'That is no key file of 59 or 158 bytes, and no text with 64 digits. A key has only the digits 0 to 9 and the letters a to f. A password is no key: it only guards the key that WhatsApp keeps for it.',
  noKeyFileLength:
    'That is no key file of 59 or 158 bytes, and no text with 64 digits. A key has 64 digits, and this has {count}.',

  // What a stranger would learn from a file. {because} is one of `reasons`
  portraitGone: 'There is no file "{file}".',
  portraitUnread: '"{file}" was not read: {reason}.',
  portraitUnknownFile: '"{file}" is no WhatsApp database and no exported chat: there is nothing to count.',
  portraitSealed: '"{file}" is encrypted: a stranger learns nothing of your chats from it without the key.',
  portraitUnsure: '"{file}" cannot be counted. {because}',
  portraitEmpty: '"{file}" holds no messages, contacts or calls that can be read.',
  portraitOtherFile: '"{file}" is no database and no exported chat, so there is nothing to count.',
} as const
