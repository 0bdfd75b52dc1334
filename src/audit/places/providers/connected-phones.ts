import { labelled } from '../label.ts'
import type { Provider } from '../provider.ts'
import { gvfsMounts } from '../read/gvfs.ts'

/** MTP is a phone's own file transfer, `gphoto2` its camera folder, `afc` Apple's. */
const schemes = new Set(['mtp', 'gphoto2', 'afc'])

/** Phones that are plugged in and that the GNOME desktop has opened; docs/places.md. */
export const connectedPhones: Provider = {
  id: 'connected-phones',
  label: 'Connected phones',
  async discover(platform) {
    const found = await gvfsMounts(platform)
    return found.flatMap((mount) => {
      // What cannot be listed is said once, by the provider `gvfs`.
      if ('problem' in mount || !schemes.has(mount.scheme)) return []
      const device = deviceOf(mount.fields.get('host') ?? '')
      return [
        { path: mount.path, label: labelled('Connected phone', device), state: 'streaming', source: 'gvfs' },
      ]
    })
  },
}

/** `Maker_Model_Serial` in words. `[usb:001,005]` is where it is plugged in, an Apple device's host a number of 24 or 40 digits. */
const deviceOf = (host: string): string =>
  /^\[|^[\da-f]{40}$|^[\da-f]{8}-[\da-f]{16}$/i.test(host) ? '' : host.replaceAll('_', ' ')
