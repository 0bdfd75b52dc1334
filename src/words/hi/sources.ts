import type { Catalog } from '../catalog.ts'

export const sources = {
  line: 'स्रोत: {by}, {page}{dated, select, none {} other {, {dated}}}। नवंबर 2026 में पढ़ा गया{remark, select, androidTab { (Android वाला टैब)} earlierVersion { (पेज का पहले का वर्शन)} inParts { (कुछ हिस्से)} inACopy { (एक कॉपी)} wordingOf2021 { (2021 के शब्द, जैसे दूसरों ने उद्धृत किए)} translated { (तीन दूसरी भाषाएँ)} other {}}।',
  title: '“{title}”',
  button: '{count, plural, one {स्रोत} other {# स्रोत}}',
  buttonOf: '{count, plural, one {स्रोत} other {# स्रोत}}: {claim}',

  descriptions: {
    'whatsapp-questions': 'प्राइवेसी के सवालों के जवाब',
    whitepaper: 'एन्क्रिप्टेड बैकअप पर व्हाइटपेपर',
    'meta-business-2020': 'कारोबारी बातचीत पर घोषणा',
    'google-backups': 'Drive के बैकअप पर सहायता पेज',
    'google-bin': 'Drive के ट्रैश पर सहायता पेज',
    'signal-2020': 'Signal क्या दे सकता था, इस पर ब्लॉग पोस्ट',
    gadinsider: 'एन्क्रिप्टेड बैकअप पर लेख',
    'particle-rollout': 'पासकी के धीरे-धीरे आने का सारांश',
    'particle-passkeys': 'पासकी की घोषणा का सारांश',
    'deccan-backup': 'क्लाउड के बैकअप पर लेख',
    'trusted-reviews': 'iPhone के बैकअप पर लेख',
    'indian-express': 'Android के बैकअप पर लेख',
    'mint-export': 'इस दावे पर लेख',
    'indus-export': 'इस दावे पर लेख',
    'vodafone-meta-ai': 'WhatsApp पर माता-पिता के लिए पेज',
    'news18-two-step': 'टू-स्टेप वेरिफ़िकेशन पर लेख',
    'phoneworld-advanced': 'एडवांस चैट प्राइवेसी पर लेख',
    'particle-advanced': 'एडवांस चैट प्राइवेसी पर सारांश',
    'crypt-tools': 'बदलावों की सूची और issue 31, 129, 147 और 174',
    'chat-exporter': 'issue 84 और 125',
    'chat-exporter-business': 'issue 164 और 203',
    'backup-downloader': 'कोड, जो Google से बैकअप और उसका रिकॉर्ड लाता है',
    'sealwatch-formats': 'फ़ॉर्मैट और जगहों पर नोट, अपने स्रोतों के साथ',
  },
} satisfies Catalog['sources']
