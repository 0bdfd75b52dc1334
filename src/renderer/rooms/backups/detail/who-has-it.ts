import type { Place } from '../../../../shared/report.ts'

/** Who else has what lies in a place; each is one sentence. */
export type Holder = 'cloud' | 'syncthing' | 'ownServer' | 'mounted' | 'drive' | 'here'

/** By the provider of the place; others sync nothing that Sealwatch knows of. */
const holders: Readonly<Record<string, Holder>> = {
  box: 'cloud',
  'cloud-folder': 'cloud',
  dropbox: 'cloud',
  'google-drive': 'cloud',
  gvfs: 'mounted',
  'icloud-drive': 'cloud',
  'icloud-whatsapp': 'cloud',
  insync: 'cloud',
  mega: 'cloud',
  mounts: 'mounted',
  nextcloud: 'ownServer',
  onedrive: 'cloud',
  owncloud: 'ownServer',
  pcloud: 'cloud',
  'proton-drive': 'cloud',
  removable: 'drive',
  syncthing: 'syncthing',
  'synology-drive': 'ownServer',
}

export const holderOf = ({ kind }: Pick<Place, 'kind'>): Holder =>
  (Object.hasOwn(holders, kind) && holders[kind]) || 'here'
