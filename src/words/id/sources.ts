import type { Catalog } from '../catalog.ts'

/** How the source of a claim is named. Titles of pages stay in their own language. */
export const sources = {
  line: 'Sumber: {by}, {page}{dated, select, none {} other {, {dated}}}. Dibaca November 2026{remark, select, androidTab { (tab Android)} earlierVersion { (versi sebelumnya dari halaman ini)} inParts { (sebagian)} inACopy { (sebuah salinan)} wordingOf2021 { (susunan kata tahun 2021, seperti dikutip pihak lain)} translated { (tiga bahasa lain)} other {}}.',
  title: '“{title}”',
  button: '{count, plural, =1 {Sumber} other {# sumber}}',
  buttonOf: '{count, plural, =1 {Sumber} other {# sumber}}: {claim}',

  /** What a source is, where its own title is not known. */
  descriptions: {
    'whatsapp-questions': 'jawaban atas pertanyaan privasi',
    whitepaper: 'whitepaper tentang cadangan terenkripsi',
    'meta-business-2020': 'pengumuman tentang percakapan bisnis',
    'google-backups': 'halaman bantuan tentang cadangan di Drive',
    'google-bin': 'halaman bantuan tentang tempat sampah Drive',
    'signal-2020': 'tulisan blog tentang apa yang dapat diserahkan Signal',
    gadinsider: 'artikel tentang cadangan terenkripsi',
    'particle-rollout': 'rangkuman tentang peluncuran kunci sandi',
    'particle-passkeys': 'rangkuman pengumuman kunci sandi',
    'deccan-backup': 'artikel tentang cadangan di cloud',
    'trusted-reviews': 'artikel tentang cadangan di iPhone',
    'indian-express': 'artikel tentang cadangan di Android',
    'mint-export': 'artikel tentang klaim itu',
    'indus-export': 'artikel tentang klaim itu',
    'vodafone-meta-ai': 'halaman untuk orang tua tentang WhatsApp',
    'news18-two-step': 'artikel tentang verifikasi dua langkah',
    'phoneworld-advanced': 'artikel tentang privasi chat lanjutan',
    'particle-advanced': 'rangkuman tentang privasi chat lanjutan',
    'crypt-tools': 'catatan perubahan dan isu 31, 129, 147, dan 174',
    'chat-exporter': 'isu 84 dan 125',
    'chat-exporter-business': 'isu 164 dan 203',
    'backup-downloader': 'kode yang mengambil cadangan dan catatannya dari Google',
    'sealwatch-formats': 'catatan tentang format dan lokasi, dengan sumbernya sendiri',
  },
} satisfies Catalog['sources']
