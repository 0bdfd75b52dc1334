import type { Catalog } from '../catalog.ts'

/** The icon in the tray and its menu. */
export const tray = {
  tooltip: 'Sealwatch: {state}',
  noAudit: 'Belum ada pemeriksaan',
  noBackup: 'Sejauh ini tidak ditemukan cadangan WhatsApp',
  sealed:
    '{backups, plural, =1 {Cadangan Anda hanya terbuka dengan kunci atau kata sandinya} other {# cadangan Anda hanya terbuka dengan kunci atau kata sandinya}}',
  unknown:
    '{backups, plural, =1 {Kami tidak bisa memastikan siapa yang dapat membaca cadangan Anda} other {Kami tidak bisa memastikan siapa yang dapat membaca sebagian dari # cadangan Anda}}',
  /** `of` is `all` where others can read each of several backups. */
  exposed:
    '{of, select, one {Cadangan Anda dapat dibaca orang lain} all {Seluruh {total, number} cadangan Anda dapat dibaca orang lain} other {{count, number} dari {total, number} cadangan Anda dapat dibaca orang lain}}',
  auditing: 'Mencari cadangan',
  paused: 'Pemantauan dijeda sampai Anda melanjutkannya',
  pausedUntil: 'Pemantauan dijeda sampai {moment}',
  lastAudit: 'Pemeriksaan terakhir: {moment}',
  lastAuditBefore: 'Pemeriksaan terakhir: {moment}, sebelum Sealwatch dijalankan kali ini',
  noLastAudit: 'Pemeriksaan terakhir: belum ada',
  failing: 'Tidak ada pemeriksaan terjadwal yang selesai sejak {moment}…',
  backup: '{label} – {verdict}',

  limited: 'Tidak semuanya dipantau…',
  audit: 'Periksa sekarang',
  pause: 'Jeda pemantauan',
  lengths: {
    hour: 'Selama 1 jam',
    tomorrow: 'Sampai besok',
    resumed: 'Sampai saya lanjutkan',
  },
  resume: 'Lanjutkan pemantauan',
  open: 'Buka Sealwatch',
  quit: 'Keluar',

  /** A moment inside another sentence. */
  moments: {
    today: 'hari ini, {time}',
    yesterday: 'kemarin, {time}',
    tomorrow: 'besok, {time}',
  },
} satisfies Catalog['tray']
