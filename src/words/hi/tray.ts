import type { Catalog } from '../catalog.ts'

export const tray = {
  tooltip: 'Sealwatch: {state}',
  noAudit: 'अब तक कोई जाँच नहीं हुई',
  noBackup: 'अब तक कोई WhatsApp बैकअप नहीं मिला',
  sealed:
    '{backups, plural, one {आपका बैकअप सिर्फ़ अपनी कुंजी या पासवर्ड से खुलता है} other {आपके # बैकअप सिर्फ़ अपनी कुंजी या पासवर्ड से खुलते हैं}}',
  unknown:
    '{backups, plural, one {हम नहीं बता सकते कि आपका बैकअप कौन पढ़ सकता है} other {हम नहीं बता सकते कि आपके # में से कुछ बैकअप कौन पढ़ सकता है}}',
  exposed:
    '{of, select, one {आपका बैकअप दूसरे लोग पढ़ सकते हैं} all {आपके सभी {total, number} बैकअप दूसरे लोग पढ़ सकते हैं} other {आपके {total, number} में से {count, number} बैकअप दूसरे लोग पढ़ सकते हैं}}',
  auditing: 'बैकअप ढूँढे जा रहे हैं',
  paused: 'निगरानी तब तक रुकी है, जब तक आप इसे फिर शुरू न करें',
  pausedUntil: 'निगरानी {moment} तक रुकी है',
  lastAudit: 'पिछली जाँच: {moment}',
  lastAuditBefore: 'पिछली जाँच: {moment}, इस बार शुरू होने से पहले',
  noLastAudit: 'पिछली जाँच: कोई नहीं',
  failing: 'कोई तय जाँच पूरी नहीं हुई, कब से: {moment}…',
  backup: '{label} – {verdict}',

  limited: 'हर चीज़ की निगरानी नहीं हो रही…',
  audit: 'अभी जाँच करें',
  pause: 'निगरानी रोकें',
  lengths: {
    hour: '1 घंटे के लिए',
    tomorrow: 'कल तक',
    resumed: 'जब तक मैं फिर शुरू न करूँ',
  },
  resume: 'निगरानी फिर शुरू करें',
  open: 'Sealwatch खोलें',
  quit: 'Sealwatch बंद करें',

  moments: {
    today: 'आज, {time}',
    yesterday: 'बीते कल, {time}',
    tomorrow: 'आने वाले कल, {time}',
  },
} satisfies Catalog['tray']
