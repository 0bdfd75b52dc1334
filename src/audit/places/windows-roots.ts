import type { Platform } from './platform.ts'

/** A folder that a program has registered with Windows as its own in File Explorer. */
export interface WindowsRoot {
  /** The program's name for it, such as `OneDrive` or `Proton Drive`. */
  readonly name: string
  readonly path: string
  readonly source: string
}

const syncRootManager = 'HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Explorer\\SyncRootManager'
const nameSpace = 'HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Explorer\\Desktop\\NameSpace'

/** Registered programs that are asked for. A computer has some ten. */
const mostRoots = 200

/** Another person's folder on the same computer: the list of sync roots is one for all of them. */
const isOtherPersons = ({ home, path }: Platform, folder: string): boolean => {
  const below = (parent: string) => {
    const inside = path.relative(parent, folder)
    return inside === '' || !(inside.startsWith('..') || path.isAbsolute(inside))
  }
  return below(path.dirname(home)) && !below(home)
}

/** Clients of the Cloud Files API: keys `<Provider>!<SID>!<account>`, below them the folder by SID. */
const syncRoots = async ({ registry }: Platform): Promise<WindowsRoot[]> => {
  const roots: WindowsRoot[] = []
  for (const id of (await registry.subkeys(syncRootManager)).slice(0, mostRoots)) {
    const source = `${syncRootManager}\\${id}\\UserSyncRoots`
    for (const path of Object.values((await registry.values(source)) ?? {}))
      if (typeof path === 'string' && path) roots.push({ name: id.split('!')[0] ?? id, path, source })
  }
  return roots
}

/** Folders in the side bar of File Explorer that belong to a program. */
const nameSpaceRoots = async ({ registry }: Platform): Promise<WindowsRoot[]> => {
  const roots: WindowsRoot[] = []
  for (const id of (await registry.subkeys(nameSpace)).slice(0, mostRoots)) {
    const source = `HKCR\\CLSID\\${id}\\Instance\\InitPropertyBag`
    const path = (await registry.values(source))?.['TargetFolderPath']
    // A share on the network is no folder of a sync client on this computer.
    if (typeof path !== 'string' || !path || path.startsWith('\\\\')) continue
    const name =
      (await registry.values(`HKCR\\CLSID\\${id}`))?.[''] ??
      (await registry.values(`${nameSpace}\\${id}`))?.['']
    roots.push({ name: typeof name === 'string' && name ? name : 'Cloud folder', path, source })
  }
  return roots
}

/**
 * The folders that programs have registered with Windows and that are there: what a program leaves behind when it is removed
 * is none. Empty on other systems.
 * @param name tests the program's name
 * @throws Unreadable where the registry cannot be read
 */
export const windowsRoots = async (platform: Platform, name: RegExp): Promise<WindowsRoot[]> => {
  if (platform.system !== 'windows') return []
  const all = [...(await syncRoots(platform)), ...(await nameSpaceRoots(platform))]
  const wanted = all.filter((root) => name.test(root.name) && !isOtherPersons(platform, root.path))
  const there = await Promise.all(
    wanted.map(({ path }) => platform.kind(path).catch((): 'folder' => 'folder')),
  )
  return wanted.filter((_, index) => there[index] !== undefined)
}

/** The folders registered under such a name as places of one provider. */
export const registeredPlaces = async (platform: Platform, name: RegExp, label: string) =>
  (await windowsRoots(platform, name)).map(({ path, source }) => ({
    path,
    label,
    state: 'ok' as const,
    source,
  }))
