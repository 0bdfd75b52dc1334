import { describe, expect, it } from 'vitest'
import { whatsappDesktop } from '../../../../src/audit/places/providers/whatsapp-desktop.ts'
import { foundOn } from '../../../samples/sync-settings.ts'

describe("WhatsApp's own app", () => {
  it('keeps its data in group containers on macOS, Business in one of its own', async () => {
    const containers = '/Users/me/Library/Group Containers'
    const folders = [
      `${containers}/group.net.whatsapp.WhatsApp.shared`,
      `${containers}/group.net.whatsapp.WhatsAppSMB.shared`,
      `${containers}/group.net.whatsapp.family`,
    ]
    expect(await foundOn(whatsappDesktop, { system: 'macos', folders, denied: folders.slice(1, 2) })).toEqual(
      [
        `ok | WhatsApp on this computer | ${folders[0]}`,
        `no permission | WhatsApp Business on this computer | ${folders[1]}`,
      ],
    )
  })

  it('keeps its data in its package on Windows', async () => {
    const state = 'D:\\Local\\Packages\\5319275A.WhatsAppDesktop_cv1g1gvanyjgm\\LocalState'
    const env = { LOCALAPPDATA: 'D:\\Local' }
    expect(await foundOn(whatsappDesktop, { system: 'windows', env, folders: [state] })).toEqual([
      `ok | WhatsApp on this computer | ${state}`,
    ])
  })

  it('is nothing where it is not installed', async () => {
    for (const system of ['linux', 'macos', 'windows'] as const)
      expect(await foundOn(whatsappDesktop, { system })).toEqual([])
  })
})
