/** A file that is only in the cloud, which can be downloaded and judged. */
export const cloud = {
  offer: 'Download and check',
  offerOf: 'Download and check {name}',
  first:
    'Your sync client downloads this file first, <size>{amount}</size> of it, and then Sealwatch judges it. It stays downloaded until your sync client removes it.',
  firstOfUnknownSize:
    'Your sync client downloads this file first, and then Sealwatch judges it. How large it is does not show here. It stays downloaded until your sync client removes it.',
  confirm: 'Download it',
  leave: 'Leave it in the cloud',
  waiting: 'Downloading and checking. This lasts as long as the download; you can go on meanwhile.',
  oneAtATime: 'Another file is being downloaded. One goes at a time.',
} as const
