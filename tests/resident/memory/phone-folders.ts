import { join } from 'node:path'
import type { Heard, Layout, Shelf } from './phone-steps.ts'

/** What the two folders of a phone are called that are renamed. */
export interface Named {
  readonly home: string
  readonly keys: string
}

/** Where the folders of a phone lie in a place. */
export class PhoneFolders {
  readonly layout: Layout
  readonly #root: string

  constructor(root: string, layout: Layout) {
    this.#root = root
    this.layout = layout
  }

  home({ home }: Named): string {
    return join(this.#root, home)
  }

  backups(named: Named): string {
    return join(this.home(named), this.layout === 'below' ? '' : 'Databases')
  }

  shelf(shelf: Shelf, named: Named): string {
    const at: Record<Layout, string> = {
      below: join(this.backups(named), named.keys),
      same: this.backups(named),
      above: this.home(named),
      aside: join(this.home(named), named.keys),
      far: join(this.#root, 'x/y/z/keys'),
    }
    return join(at[this.layout], shelf)
  }

  heardOf(what: Exclude<Heard['what'], 'key'>, named: Named): string {
    switch (what) {
      case 'home':
        return this.home(named)
      case 'folder':
        return this.backups(named)
      case 'keys':
        return this.shelf('', named)
      case 'inner':
        return this.shelf('inner', named)
      default:
        return join(this.backups(named), what)
    }
  }

  /** It has a name of its own. */
  get canRename(): boolean {
    return this.layout === 'below' || this.layout === 'aside'
  }

  /** The backups don't lie in it. */
  canClose(shelf: Shelf): boolean {
    return shelf === 'inner' || (this.layout !== 'same' && this.layout !== 'above')
  }

  /** Whether an audit that leaves the keys alone does not come there. */
  isLeftAlone(shelf: Shelf): boolean {
    return shelf === 'inner' || this.canClose('')
  }
}
