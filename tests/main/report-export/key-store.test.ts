import type { SafeStorage } from 'electron'
import { expect, it } from 'vitest'
import { systemKeyStore } from '../../../src/main/report-export/key-store.ts'

type Backend = ReturnType<SafeStorage['getSelectedStorageBackend']>

const storage = (isAvailable: boolean, backend: Backend) =>
  ({
    isEncryptionAvailable: () => isAvailable,
    getSelectedStorageBackend: () => backend,
  }) as SafeStorage

it.each<[NodeJS.Platform, boolean, Backend, boolean]>([
  ['linux', true, 'gnome_libsecret', true],
  ['linux', true, 'kwallet6', true],
  ['linux', true, 'basic_text', false],
  ['linux', true, 'unknown', false],
  ['linux', false, 'gnome_libsecret', false],
  ['darwin', true, 'unknown', true],
  ['win32', true, 'unknown', true],
  ['win32', false, 'unknown', false],
])('on %s, available %s, with %s protects: %s', (platform, isAvailable, backend, protects) => {
  expect(systemKeyStore(storage(isAvailable, backend), platform).protects()).toBe(protects)
})
