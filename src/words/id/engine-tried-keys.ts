import type { Catalog } from '../catalog.ts'

/**
 * What trying a key on a backup came to. {reading} is a phrase of `readings`, {flaw} one of `flaws`, {thing} one of
 * `things`, {contradiction} one of `contradictions`.
 */
export const triedKeys = {
  opens: 'Kunci ini membuka cadangan ini, dari byte pertama sampai byte terakhir.',
  opensOtherwise:
    'Kunci ini membuka cadangan ini, dari byte pertama sampai byte terakhir. Tetapi tidak seperti yang dimasukkan: digitnya harus dibaca {reading}. Perbaiki catatan Anda.',
  flawed:
    'File ini rusak: kunci Anda membukanya dan seluruh isinya ada, tetapi {flaw}. WhatsApp mungkin menolak memulihkannya.',
  flawedOtherwise:
    'File ini rusak: kunci Anda membukanya dan seluruh isinya ada, tetapi {flaw}. WhatsApp mungkin menolak memulihkannya. Tetapi tidak seperti yang dimasukkan: digitnya harus dibaca {reading}. Perbaiki catatan Anda.',
  beginningOpens:
    'File ini rusak: kunci Anda membuka awalnya, tetapi tidak semuanya. File ini terpotong atau diubah.',
  beginningOpensOtherwise:
    'File ini rusak: kunci Anda membuka awalnya, tetapi tidak semuanya. File ini terpotong atau diubah. Tetapi tidak seperti yang dimasukkan: digitnya harus dibaca {reading}. Perbaiki catatan Anda.',
  damaged:
    'File ini rusak: file ini terpotong atau diubah. Kunci ini tidak membuka yang tersisa darinya, jadi mungkin kuncinya juga salah.',
  wrongEndToEnd:
    'Kunci ini tidak membuka cadangan ini. File ini lengkap, jadi ini kunci cadangan lain, atau ada digitnya yang salah. Satu kunci berlaku untuk satu masa: siapa pun yang mematikan cadangan terenkripsi end-to-end lalu menyalakannya lagi mendapat kunci baru.',
  wrongEndToEndUnsure:
    'Kunci ini tidak membuka cadangan ini. File ini tidak punya checksum, jadi kami hanya dapat menduga bahwa file ini tidak rusak. Satu kunci berlaku untuk satu masa: siapa pun yang mematikan cadangan terenkripsi end-to-end lalu menyalakannya lagi mendapat kunci baru.',
  wrongWhatsApp:
    'Kunci ini tidak membuka cadangan ini. File ini lengkap, jadi ini kunci cadangan lain. WhatsApp mengganti kuncinya dari waktu ke waktu: pakai file kunci dari ponsel dan masa yang sama.',
  wrongWhatsAppUnsure:
    'Kunci ini tidak membuka cadangan ini. File ini tidak punya checksum, jadi kami hanya dapat menduga bahwa file ini tidak rusak. WhatsApp mengganti kuncinya dari waktu ke waktu: pakai file kunci dari ponsel dan masa yang sama.',
  noDigitsOpen:
    'Tidak ada kunci 64 digit yang membuka cadangan ini: cadangan ini tidak terenkripsi end-to-end, dan WhatsApp menyimpan kuncinya. Di ponsel, kunci itu adalah file “key” sebesar 158 byte.',
  whatsappKeyGiven:
    'Itu kunci WhatsApp sendiri, untuk cadangan lama. Cadangan ini terenkripsi end-to-end: yang membukanya adalah ke-64 digit, atau “encrypted_backup.key” sebesar 59 byte.',
  clear: 'File ini tidak memerlukan kunci: ini {thing}, tidak terenkripsi.',
  clearAfterHeader:
    'File ini tidak memerlukan kunci: yang mengikuti header adalah {thing}, tidak terenkripsi.',
  nothingAfterHeader:
    'Tidak ada kunci untuk file ini: hanya ada header: tidak ada isi terenkripsi yang mengikutinya.',
  zerosAfterHeader:
    'Tidak ada kunci untuk file ini: header hanya diikuti nol di tempat isi terenkripsi seharusnya berada.',
  thingAfterHeader:
    'Tidak ada kunci untuk file ini: yang mengikuti header tidak terlihat terenkripsi: {thing}.',
  patternAfterHeader:
    'Tidak ada kunci untuk file ini: yang mengikuti header tidak terlihat terenkripsi: isinya berulang, hal yang tidak pernah terjadi pada teks sandi.',
  empty: 'Tidak ada kunci yang dapat dicoba: file ini kosong.',
  notKnown:
    'Tidak ada kunci yang dapat dicoba: ini bukan cadangan WhatsApp yang dibuka dengan kunci yang kami kenal.',
  endsAfterHeader: 'Tidak ada kunci yang dapat dicoba: file berakhir tepat setelah headernya.',
  contradictory: 'Tidak ada kunci yang dapat dicoba: header bertentangan sendiri, karena {contradiction}.',
  tooShort:
    'Tidak ada kunci yang dapat dicoba: file ini lebih pendek daripada cadangan mana pun dari jenisnya.',
  otherMetadata: 'Tidak ada kunci yang dapat dicoba: bentuk metadatanya bukan bentuk yang kami kenal.',
  mediaAlone:
    'Tidak ada kunci yang dapat dicoba pada file ini saja: tidak ada isinya yang membedakan kunci yang benar dari yang salah. Coba file .mcrypt1-metadata di sebelahnya.',

  otherSigns:
    'Kunci hanya berisi angka 0 sampai 9 dan huruf a sampai f. Kata sandi bukan kunci: kata sandi hanya menjaga kunci yang disimpan WhatsApp untuknya.',
  otherLength: 'Kunci punya 64 digit, dan ini punya {count}.',

  // The facts behind it
  wholeDoesNotFit: 'dengan kunci ini, awalnya terbuka; yang membuktikan keseluruhannya tidak cocok',
  neitherOpens: 'dengan kunci ini, awalnya maupun keseluruhannya tidak terbuka',
  tagFits: 'dengan kunci ini, GCM tag atas seluruh isi cocok',
  hmacOverFile: 'dengan kunci ini, HMAC atas seluruh file cocok',
  hmacOverContent: 'dengan kunci ini, HMAC atas seluruh isi cocok',
  noChecksumFollows: 'tidak ada checksum setelah tag',
  sameSalts: 'salt dalam file kunci adalah salt cadangan ini',
  otherSalts: 'salt dalam file kunci berbeda',
  noChecksum: 'tidak ada checksum yang dapat dibandingkan tanpa kunci',
  notWholeBlocks: 'isinya, {count} byte, tidak berakhir dengan blok utuh 16 byte',
} satisfies Catalog['engine']['triedKeys']

export const triedKeyParts = {
  /** What is wrong with a file whose content is all there: "tetapi ...". */
  flaws: {
    checksumDiffers: 'checksum di akhirnya tidak cocok',
    checksumMissing: 'checksum di akhirnya tidak ada',
    otherText: 'hasil pembukaannya bukan teks yang seharusnya',
  },

  /** How 64 digits have to be read: "digitnya harus dibaca ...". */
  readings: {
    columns: 'baris demi baris: di sini digitnya tersusun kolom demi kolom',
    swappedGroups: 'dengan {group} dan {otherGroup} bertukar tempat',
    swappedDigits: 'dengan {digit} dan digit sesudahnya bertukar tempat',
    wrongDigit: 'dengan digit lain untuk {digit}',
  },

  /** WhatsApp shows a key as four lines of four groups of four digits. */
  digitGroups: {
    first: 'kelompok pertama di baris {line}',
    second: 'kelompok kedua di baris {line}',
    third: 'kelompok ketiga di baris {line}',
    fourth: 'kelompok keempat di baris {line}',
  },

  digits: {
    first: 'digit pertama di {group}',
    second: 'digit kedua di {group}',
    third: 'digit ketiga di {group}',
    fourth: 'digit keempat di {group}',
  },
} satisfies Pick<Catalog['engine'], 'flaws' | 'readings' | 'digitGroups' | 'digits'>
