import type { Catalog } from '../catalog.ts'

/**
 * What Sealwatch says of itself: why watching is not complete and what can be done, trouble with its memory, and what it could
 * not do.
 */
export const resident = {
  silent: '{label} tidak menjawab, jadi isinya tidak diperiksa.',
  silentMore:
    '{label} dan {count, plural, other {# folder lain}} tidak menjawab, jadi isinya tidak diperiksa.',
  noWatchLeft:
    'Sistem tidak dapat memantau lebih banyak folder, jadi sebagian folder hanya diperiksa sesuai jadwal.',
  noFileLeft:
    'Sistem tidak mengizinkan lebih banyak file dibuka, jadi sebagian folder hanya diperiksa sesuai jadwal.',
  polling:
    'CHOKIDAR_USEPOLLING disetel, sehingga pemantauan akan membebani komputer, jadi semua folder hanya diperiksa sesuai jadwal.',
  denied: '{label} tidak boleh dipantau, jadi hanya diperiksa sesuai jadwal.',
  deniedMore:
    '{label} dan {count, plural, other {# folder lain}} tidak boleh dipantau, jadi hanya diperiksa sesuai jadwal.',
  lost: '{label} tidak dapat dipantau: sudah tidak ada, atau tidak dapat dibaca.',
  lostMore:
    '{label} dan {count, plural, other {# folder lain}} tidak dapat dipantau: semuanya sudah tidak ada, atau tidak dapat dibaca.',
  closed: '{label} tidak dapat diperiksa: {reason}.',
  distant: '{label} tidak berada di disk komputer ini sendiri, dan hanya diperiksa sesuai jadwal.',
  distantMore:
    '{label} dan {count, plural, other {# folder lain}} tidak berada di disk komputer ini sendiri, dan hanya diperiksa sesuai jadwal.',
  huge: '{label} terlalu besar untuk dipantau (lebih dari {total, number} entri), dan hanya diperiksa sesuai jadwal.',
  hugeMore:
    '{label} dan {count, plural, other {# folder lain}} terlalu besar untuk dipantau (lebih dari {total, number} entri), dan hanya diperiksa sesuai jadwal.',
  tooMany:
    'Cadangan ada di lebih dari {total, number} folder; {count, plural, other {# di antaranya}} hanya diperiksa sesuai jadwal.',
  notRunning: 'Mesin Sealwatch berakhir tiga kali berturut-turut, jadi cadangan baru tidak terlihat.',

  silentTodo:
    'Jika server atau drivenya sudah tidak ada, putuskan sambungannya. Sealwatch bertanya lagi setelah satu jam.',
  noWatchLeftTodo:
    'Tutup program yang memantau banyak file, atau naikkan fs.inotify.max_user_watches. Sealwatch mencoba lagi setelah setiap pemeriksaan.',
  noFileLeftTodo:
    'Tutup program yang memantau banyak file, atau naikkan fs.inotify.max_user_instances dan batas file terbuka. Sealwatch mencoba lagi setelah setiap pemeriksaan.',
  pollingTodo: 'Jalankan Sealwatch tanpa variabel itu.',
  deniedTodo: 'Beri Sealwatch izin untuk membacanya. Sealwatch mencoba lagi setelah setiap pemeriksaan.',
  lostTodo:
    'Hubungkan lagi drivenya, atau izinkan Sealwatch membacanya, jika folder itu harus dipantau. Sealwatch melihat lagi pada setiap pemeriksaan.',
  closedTodo:
    'Hadirkan kembali, atau beri Sealwatch izin untuk membacanya. Sealwatch melihat lagi pada setiap pemeriksaan.',
  distantTodo:
    'Tidak ada: cadangan baru di sana diketahui pada pemeriksaan berikutnya. Untuk segera tahu, periksa sekarang.',
  unwatchedTodo: 'Tidak ada: cadangan baru di sana diketahui pada pemeriksaan berikutnya.',
  notRunningTodo:
    'Sealwatch terus mencoba. Keluar dari Sealwatch lalu jalankan lagi; file Anda tidak berubah.',

  forgotten:
    'Yang diingat Sealwatch tidak dapat dibaca, jadi Sealwatch mulai dari awal. File itu disimpan sebagai {file}.',
  forgottenUnread:
    'Yang diingat Sealwatch tidak dapat dibaca ({errno}), jadi Sealwatch mulai dari awal. File itu dibiarkan apa adanya: {file}.',
  unwritten:
    'Yang dilihat Sealwatch tidak dapat dicatat ({errno}). Sealwatch tetap memantau dan mencoba lagi; yang sudah dicatat sebelumnya tetap utuh.',
  unwrittenFull:
    'Yang dilihat Sealwatch tidak dapat dicatat (disk penuh). Sealwatch tetap memantau dan mencoba lagi; yang sudah dicatat sebelumnya tetap utuh.',
  unwrittenForbidden:
    'Yang dilihat Sealwatch tidak dapat dicatat (Sealwatch tidak boleh menulis di sana). Sealwatch tetap memantau dan mencoba lagi; yang sudah dicatat sebelumnya tetap utuh.',
  memoryHeld:
    'Sealwatch lain (proses {process} di {host}) menyimpan yang dilihatnya di file yang sama, jadi yang ini hanya mengingat selama berjalan. Akhiri salah satunya; jika tidak ada yang lain berjalan, hapus {file}.',
  ignoreUnwritten: 'Ini berlaku untuk saat ini, tetapi tidak dapat ditulis ke disk.',

  auditStopped: 'Pemeriksaan berhenti karena kesalahan di Sealwatch ({message}). File Anda tidak berubah.',
  auditLost: 'Pemeriksaan berhenti di tengah jalan karena mesinnya berakhir. File Anda tidak berubah.',
  ownError: 'Sealwatch tidak dapat mengetahuinya karena kesalahannya sendiri. File Anda tidak berubah.',
  proofError: 'Sealwatch tidak dapat mencari cadangan baru karena kesalahannya sendiri.',
  unreadableOrder: 'Mesin menerima perintah yang tidak dapat dibacanya.',
  noPlaces: 'Mesin tidak diberi tahu di mana harus mencari.',
} satisfies Catalog['engine']['resident']
