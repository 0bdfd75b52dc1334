import type { Catalog } from '../catalog.ts'

/** A file that is only in the cloud, which can be downloaded and judged. */
export const cloud = {
  offer: 'Unduh dan cek',
  offerOf: 'Unduh dan cek {name}',
  first:
    'Klien sinkronisasi Anda mengunduh file ini dulu, sebesar <size>{amount}</size>, lalu Sealwatch menilainya. File tetap terunduh sampai klien sinkronisasi Anda menghapusnya.',
  firstOfUnknownSize:
    'Klien sinkronisasi Anda mengunduh file ini dulu, lalu Sealwatch menilainya. Ukurannya tidak terlihat di sini. File tetap terunduh sampai klien sinkronisasi Anda menghapusnya.',
  confirm: 'Unduh',
  leave: 'Biarkan di cloud',
  waiting:
    'Mengunduh dan mengecek. Ini berlangsung selama pengunduhan; sementara itu Anda dapat melanjutkan yang lain.',
  oneAtATime: 'File lain sedang diunduh. Hanya satu setiap kali.',
} satisfies Catalog['cloud']
