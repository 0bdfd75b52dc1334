import { Unreadable } from '../../io/unreadable.ts'
import { labelled } from '../label.ts'
import type { FoundPlace, Provider } from '../provider.ts'

/** Insync's own folders, one for each account, where they have not been moved; docs/places.md. */
export const insync: Provider = {
  id: 'insync',
  label: 'Insync',
  async discover({ home, path, list }) {
    const base = path.join(home, 'Insync')
    try {
      const accounts = (await list(base)) ?? []
      return accounts
        .filter(({ name, type }) => type === 'folder' && !name.startsWith('.'))
        .map(
          ({ name }): FoundPlace => ({
            path: path.join(base, name),
            label: labelled('Insync', name),
            state: 'ok',
            source: base,
          }),
        )
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error
      return [{ problem: `The folder of Insync in "${base}" cannot be listed: ${error.reason}.` }]
    }
  },
}
