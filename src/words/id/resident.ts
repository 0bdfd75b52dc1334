import type { Catalog } from '../catalog.ts'

/** What Sealwatch does by itself, and what it was told to ignore. */
export const resident = {
  limited: 'Pemantauan langsung terbatas',

  ignore: {
    start: 'Abaikan…',
    startOf: 'Abaikan {label}',
    meaning:
      'Item ini tetap terbaca seperti sekarang. Sealwatch menghitungnya sebagai diabaikan dan berhenti memberi tahu Anda tentangnya.',
    untilHeading: 'Sampai kapan',
    reason: 'Alasan, jika Anda ingin mengingatnya',
    confirm: 'Abaikan',
    cancel: 'Batal',
    lengths: {
      change: 'Sampai berubah',
      time: 'Selama {days, plural, other {# hari}}',
      always: 'Selalu',
    },
  },

  ignored: {
    heading: '{count, plural, other {# diabaikan}}',
    undo: 'Urungkan',
    undoOf: 'Berhenti mengabaikan {label}',
    card: '{findings, plural, other {Diabaikan, # item}}',
    until: {
      time: 'sampai {date}',
      change: 'sampai berubah',
      always: 'selalu',
    },
  },
} satisfies Catalog['resident']
