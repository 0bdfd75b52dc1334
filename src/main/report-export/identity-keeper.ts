import { createPrivateKey, X509Certificate } from 'node:crypto'
import { z } from 'zod'
import { createIdentity, fingerprintOf, type Identity } from '../../report-file/signature/identity.ts'
import { JsonFile } from '../../store/json-file.ts'
import { UserError } from '../user-error.ts'
import type { KeyStore } from './key-store.ts'

const storedSchema = z.strictObject({
  version: z.literal(1),
  certificate: z.string(),
  /** The private key as the system's store sealed it. */
  sealedKey: z.base64(),
})

type Stored = z.infer<typeof storedSchema>

/**
 * What this installation signs with, made when it is first asked for. On the disk its private key lies as the system's store
 * sealed it, and in memory only while a report is signed. One that cannot be opened is never replaced unasked: whoever knows
 * its fingerprint relies on it.
 */
export class IdentityKeeper {
  readonly #file: JsonFile<Stored | undefined>
  readonly #keys: KeyStore
  readonly #now: () => Date
  #last: Promise<unknown> = Promise.resolve()

  constructor(path: string, keys: KeyStore, now = () => new Date()) {
    this.#file = new JsonFile<Stored | undefined>(
      path,
      (json) => storedSchema.safeParse(json).data,
      () => undefined,
    )
    this.#keys = keys
    this.#now = now
  }

  /** @throws UserError */
  identity(): Promise<Identity> {
    return this.#alone(() => this.#identity())
  }

  /** The fingerprint of the identity, without opening its key; null where there is none, or none that can be read. */
  fingerprint(): Promise<string | null> {
    return this.#alone(async () => {
      try {
        const stored = await this.#stored()
        return stored ? fingerprintOf(stored.certificate) : null
      } catch {
        return null
      }
    })
  }

  /**
   * A new identity in place of the one there is, because the user wants it; answers its fingerprint.
   * @throws UserError; the old one then stays
   */
  renew(): Promise<string> {
    return this.#alone(async () => {
      if (!this.#protects()) throw new UserError((words) => words('errors.report.noKeyRing'))
      return fingerprintOf((await this.#create()).certificate)
    })
  }

  /** One after the other: two at first would make two. */
  #alone<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#last.then(work)
    this.#last = done.catch(() => {})
    return done
  }

  async #identity(): Promise<Identity> {
    if (!this.#protects()) throw new UserError((words) => words('errors.report.noKeyRing'))
    const stored = await this.#stored()
    return stored ? this.#opened(stored) : this.#create()
  }

  #protects(): boolean {
    try {
      return this.#keys.protects()
    } catch {
      return false
    }
  }

  async #stored(): Promise<Stored | undefined> {
    try {
      return (await this.#file.load()).value
    } catch {
      throw new UserError((words) => words('errors.report.locked'))
    }
  }

  #opened({ certificate, sealedKey }: Stored): Identity {
    try {
      const privateKey = this.#keys.open(sealedKey)
      if (!new X509Certificate(certificate).checkPrivateKey(createPrivateKey(privateKey)))
        throw new Error('another key')
      return { certificate, privateKey }
    } catch {
      throw new UserError((words) => words('errors.report.locked'))
    }
  }

  async #create(): Promise<Identity> {
    const identity = await createIdentity(this.#now())
    try {
      const sealedKey = this.#keys.seal(identity.privateKey)
      await this.#file.save({ version: 1, certificate: identity.certificate, sealedKey })
    } catch {
      throw new UserError((words) => words('errors.report.keyUnwritten'))
    }
    return identity
  }
}
