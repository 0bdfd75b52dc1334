import { defaultSettings, type Settings, settingsFrom } from '../shared/settings.ts'
import { JsonFile } from '../store/json-file.ts'

/** The settings as they are now, on disk and for whoever listens. */
export class SettingsKeeper {
  readonly #file: JsonFile<Settings>
  readonly #listeners = new Set<(settings: Settings) => void>()
  #settings: Settings = defaultSettings

  private constructor(file: JsonFile<Settings>) {
    this.#file = file
  }

  /** Settings that cannot be read are set aside, and the defaults hold: nothing in them keeps the app from starting. */
  static async open(path: string): Promise<SettingsKeeper> {
    const keeper = new SettingsKeeper(new JsonFile(path, settingsFrom, () => defaultSettings))
    try {
      keeper.#settings = (await keeper.#file.load()).value
    } catch {
      // They can be neither read nor set aside; the first change that is written says why.
    }
    return keeper
  }

  get settings(): Settings {
    return this.#settings
  }

  /** Holds at once. @throws the system's error where it could not be written */
  async change(changed: Partial<Settings>): Promise<Settings> {
    this.#settings = { ...this.#settings, ...changed }
    const { settings } = this
    for (const listener of this.#listeners) listener(settings)
    await this.#file.save(settings)
    return settings
  }

  /** Resolves once the last change is on the disk, or could not be written. */
  settled(): Promise<void> {
    return this.#file.settled()
  }

  onChange(listener: (settings: Settings) => void): void {
    this.#listeners.add(listener)
  }
}
