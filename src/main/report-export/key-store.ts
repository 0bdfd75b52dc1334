import { Buffer } from 'node:buffer'
import type { SafeStorage } from 'electron'

/** The system's own store for secrets, as far as the signing key needs it. */
export interface KeyStore {
  /** Whether what is sealed is protected by more than a word that stands in every copy of Chromium. */
  protects(): boolean
  /** Text that only this user of this computer can open; base64. */
  seal(text: string): string
  /** @throws where it was sealed by another user or on another computer, or the user does not unlock the store */
  open(sealed: string): string
}

/**
 * Keychain on macOS, DPAPI on Windows, the Secret Service or KWallet on Linux. Where Linux has neither, Chromium would
 * encrypt with a fixed word: that protects nothing. The asynchronous functions that replace these are missing in the oldest
 * Electron that the app runs on.
 */
export const systemKeyStore = (storage: SafeStorage, platform: NodeJS.Platform): KeyStore => ({
  protects() {
    if (!storage.isEncryptionAvailable()) return false
    return platform !== 'linux' || !['basic_text', 'unknown'].includes(storage.getSelectedStorageBackend())
  },
  seal: (text) => storage.encryptString(text).toString('base64'),
  open: (sealed) => storage.decryptString(Buffer.from(sealed, 'base64')),
})
