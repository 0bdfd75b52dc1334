import type { Catalog } from '../catalog.ts'

/**
 * What the parts of a file's beginning are called, by their ids: short labels beside the bytes. IV, salt, checkpoint and
 * PBKDF2 are names that stay. "Not shown": the bytes are hidden on purpose.
 */
export const headerFields = {
  hidden: 'Tidak ditampilkan',
  ciphertext: 'Isi terenkripsi',
  content: 'Isi, tidak ditampilkan',
  undescribed: 'Byte dengan susunan yang tidak diketahui',
  noHeader: 'Tanpa header: terenkripsi sejak byte pertama',

  prefix: {
    length: 'Panjang header',
    feature: 'Tanda pengenkripsi lama',
    keyType: 'Jenis kunci',
    oldKeyType: 'Jenis kunci lama',
    metadata: 'Metadata',
    appVersion: 'Versi WhatsApp',
    phone: 'Dua digit terakhir nomor telepon, tidak ditampilkan',
    features: 'Isi cadangan',
    unknown: 'Bidang yang tidak dikenal Sealwatch',
  },

  crypt15: {
    cipher: 'Data kunci end-to-end',
    iv: 'IV',
    passkey: 'Catatan kunci sandi, tidak ditampilkan',
  },

  crypt14: {
    cipher: 'Data kunci WhatsApp',
    cipherVersion: 'Versi sandi',
    keyVersion: 'Versi kunci',
    serverSalt: 'Salt server',
    googleIdSalt: 'Salt Google id',
    iv: 'IV',
  },

  crypt12: {
    cipherVersion: 'Versi sandi',
    keyVersion: 'Versi kunci',
    serverSalt: 'Salt server',
    googleIdSalt: 'Salt Google id',
    iv: 'IV',
  },

  crypt: { firstBlock: 'Blok pertama, dengan kunci yang diketahui umum' },

  oldCrypt: { iv: 'IV' },

  java: {
    stream: 'Awal objek Java',
    class: 'Kelasnya: larik byte',
    length: 'Panjang larik',
  },

  key: {
    secret: 'Kuncinya, tidak ditampilkan',
    text: 'Teks dengan kunci, tidak ditampilkan',
    password: 'Pemeriksa kata sandi, tidak ditampilkan',
  },

  sqlite: {
    magic: 'Tanda database SQLite',
    pageSize: 'Ukuran halaman',
    writeVersion: 'Versi tulis',
    readVersion: 'Versi baca',
    reserved: 'Byte yang dikosongkan di tiap halaman',
    fractions: 'Fraksi muatan',
    changes: 'Penghitung perubahan',
    pageCount: 'Jumlah halaman',
    freelist: 'Halaman kosong',
    schemaCookie: 'Cookie skema',
    schemaFormat: 'Format skema',
    cacheSize: 'Ukuran cache yang disarankan',
    vacuum: 'Vacuum otomatis',
    encoding: 'Pengodean teks',
    userVersion: 'Versi skema',
    incremental: 'Vacuum bertahap',
    applicationId: 'ID aplikasi',
    unused: 'Tidak dipakai',
    validFor: 'Penghitung perubahan versi',
    version: 'Versi SQLite',
  },

  wal: {
    magic: 'Tanda log write-ahead',
    format: 'Format log',
    pageSize: 'Ukuran halaman',
    sequence: 'Nomor checkpoint',
    salts: 'Salt',
    checksum: 'Checksum header',
  },

  zip: {
    signature: 'Tanda entri ZIP',
    version: 'Versi yang diperlukan',
    flags: 'Flag',
    method: 'Kompresi',
    time: 'Waktu dan tanggal',
    checksum: 'Checksum',
    packedSize: 'Ukuran dalam arsip',
    size: 'Ukuran setelah dibuka',
    nameLength: 'Panjang nama',
    extraLength: 'Panjang bidang tambahan',
    name: 'Nama entri, tidak ditampilkan',
    extra: 'Bidang tambahan, tidak ditampilkan',
  },

  packed: {
    mark: 'Tanda file terkompresi',
    method: 'Kompresi',
    blockSize: 'Ukuran bloknya, 1 sampai 9',
    block: 'Tanda blok: angka-angka pi',
  },

  tar: {
    name: 'Nama entri, tidak ditampilkan',
    size: 'Ukuran entri',
    checksum: 'Checksum headernya',
    type: 'Jenis entri',
    mark: 'Tanda header tar',
    prefix: 'Awal jalurnya, tidak ditampilkan',
  },

  twrp: {
    mark: 'Tanda TWRP',
    block: 'Jenis blok',
  },

  openAes: {
    mark: 'Tanda OpenAES',
    version: 'Versi OpenAES',
    type: 'Jenis data',
    body: 'IV dan isi terenkripsi, tidak ditampilkan',
  },

  android: {
    miui: 'Baris dari MIUI',
    magic: 'Tanda cadangan Android',
    version: 'Versi',
    compressed: 'Terkompresi',
    encryption: 'Enkripsi',
    userSalt: 'Salt kata sandi',
    checksumSalt: 'Salt pemeriksa',
    rounds: 'Putaran PBKDF2',
    iv: 'IV kunci terkunci',
    sealedKey: 'Kunci, dilindungi kata sandi, tidak ditampilkan',
  },
} satisfies Catalog['headerFields']
