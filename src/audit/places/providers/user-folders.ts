import type { DiscoveryProblem, FoundPlace, Provider } from '../provider.ts'
import { configuredPlace, isPresent } from '../read/configured-folder.ts'
import { knownFolders } from '../read/known-folders.ts'

/** Downloads, Documents and the desktop, wherever they are and whatever they are called; docs/places.md. */
export const userFolders: Provider = {
  id: 'user-folders',
  label: 'Your folders',
  async discover(platform) {
    const { home } = platform
    const inHome = (path: string) => path.startsWith(`${home}${platform.path.sep}`)
    const found = (await knownFolders(platform)).map(
      async (folder): Promise<FoundPlace | DiscoveryProblem | undefined> => {
        if ('problem' in folder) return folder
        const { name, path, source } = folder
        if (path === home) return undefined
        const place = await configuredPlace(platform, { path, label: name, source })
        // One that was moved to a drive may be back later; one in the home folder was deleted.
        return place?.state === 'offline' && inHome(path) ? undefined : place
      },
    )
    return (await Promise.all(found)).filter(isPresent)
  },
}
