/**
 * What Sealwatch says of itself: why watching is not complete and what can be done, trouble with its memory, and what it could
 * not do. {label} is a place or a folder, {file} and {host} are names.
 */
export const resident = {
  // Why something new may be noticed late; {count} other folders beside the first
  silent: '{label} does not answer, so nothing in it is looked into.',
  silentMore:
    '{label} and {count, plural, one {# other folder} other {# other folders}} do not answer, so nothing in them is looked into.',
  noWatchLeft: 'The system has no watch left to give, so some folders are only looked into on schedule.',
  noFileLeft: 'The system lets no more files be opened, so some folders are only looked into on schedule.',
  polling:
    'CHOKIDAR_USEPOLLING is set, which would make watching costly, so all folders are only looked into on schedule.',
  denied: '{label} may not be watched, so it is only looked into on schedule.',
  deniedMore:
    '{label} and {count, plural, one {# other folder} other {# other folders}} may not be watched, so they are only looked into on schedule.',
  lost: '{label} cannot be watched: it is gone, or cannot be read.',
  lostMore:
    '{label} and {count, plural, one {# other folder} other {# other folders}} cannot be watched: they are gone, or cannot be read.',
  closed: '{label} could not be looked into: {reason}.',
  distant: "{label} is not on this computer's own disks, and only looked into on schedule.",
  distantMore:
    "{label} and {count, plural, one {# other folder} other {# other folders}} are not on this computer's own disks, and only looked into on schedule.",
  huge: '{label} is too large to watch (over {total, number} entries), and only looked into on schedule.',
  hugeMore:
    '{label} and {count, plural, one {# other folder} other {# other folders}} are too large to watch (over {total, number} entries), and only looked into on schedule.',
  tooMany:
    'Backups lie in more than {total, number} folders; {count, plural, one {# of them is} other {# of them are}} only looked into on schedule.',
  notRunning: 'The engine of Sealwatch ended three times in a row, so new backups go unseen.',

  // What can be done
  silentTodo: 'If its server or drive is gone, disconnect it. Sealwatch asks again after an hour.',
  noWatchLeftTodo:
    'Close a program that watches many files, or raise fs.inotify.max_user_watches. Sealwatch tries again after each audit.',
  noFileLeftTodo:
    'Close a program that watches many files, or raise fs.inotify.max_user_instances and the limit of open files. Sealwatch tries again after each audit.',
  pollingTodo: 'Start Sealwatch without it.',
  deniedTodo: 'Give Sealwatch permission to read it. It tries again after each audit.',
  lostTodo:
    'Connect its drive again, or let Sealwatch read it, if it should be watched. It looks again at each audit.',
  closedTodo: 'Bring it back, or give Sealwatch permission to read it. It looks again at each audit.',
  distantTodo: 'Nothing: a new backup there is noticed at the next audit. To know at once, audit now.',
  unwatchedTodo: 'Nothing: a new backup there is noticed at the next audit.',
  notRunningTodo: 'Sealwatch keeps trying. Quit it and start it again; your files are unchanged.',

  // Its memory, a file. {errno} is the system's own word, such as EIO
  forgotten: 'What Sealwatch remembered could not be read, so it starts anew. The file is kept as {file}.',
  forgottenUnread:
    'What Sealwatch remembered could not be read ({errno}), so it starts anew. The file is left as it is: {file}.',
  unwritten:
    'What Sealwatch has seen could not be written down ({errno}). It goes on watching and tries again; what was written before is unharmed.',
  unwrittenFull:
    'What Sealwatch has seen could not be written down (the disk is full). It goes on watching and tries again; what was written before is unharmed.',
  unwrittenForbidden:
    'What Sealwatch has seen could not be written down (it may not write there). It goes on watching and tries again; what was written before is unharmed.',
  memoryHeld:
    'Another Sealwatch (process {process} on {host}) keeps what it has seen in the same file, so this one remembers only while it runs. End one of the two; if no other runs, remove {file}.',
  ignoreUnwritten: 'This holds for now, but could not be written to the disk.',

  // {message} is an error's own English text
  auditStopped: 'The audit stopped because of an error in Sealwatch ({message}). Your files are unchanged.',
  auditLost: 'The audit stopped half way because its engine ended. Your files are unchanged.',
  ownError: 'Sealwatch could not find this out because of an error of its own. Your files are unchanged.',
  proofError: 'Sealwatch could not look for the new backup because of an error of its own.',
  unreadableOrder: 'The engine got an order it cannot read.',
  noPlaces: 'The engine was not told where to look.',
} as const
