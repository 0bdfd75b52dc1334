import { describe, expect, it } from 'vitest'
import { loginStartOf } from '../../../src/main/login-item/packaging.ts'

describe.skipIf(process.platform === 'win32')('who can start Sealwatch at login', () => {
  it.each([
    [{}, '/opt/Sealwatch/sealwatch', 'own'],
    [{ FLATPAK_ID: 'org.example.App' }, '/app/sealwatch/sealwatch', 'flatpak'],
    [{ SNAP: '/snap/sealwatch/12' }, '/snap/sealwatch/12/sealwatch', 'snap'],
  ] as const)('with %j and %s: %s', (env, program, who) => {
    expect(loginStartOf(env, program)).toBe(who)
  })

  it.each([
    [{ FLATPAK_ID: 'org.example.Terminal' }, '/opt/Sealwatch/sealwatch'],
    [{ SNAP: '/snap/editor/3' }, '/opt/Sealwatch/sealwatch'],
    [{ SNAP: '/snap/editor/3' }, '/snap/editor/31/sealwatch'],
    [{ FLATPAK_ID: '', SNAP: '' }, '/app/sealwatch'],
  ])('is Sealwatch itself where %j comes from what started %s', (env, program) => {
    expect(loginStartOf(env, program)).toBe('own')
  })
})
