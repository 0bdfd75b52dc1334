import type { Catalog } from '../catalog.ts'

export const alerts = {
  exposed: {
    title:
      '{backups, plural, one {एक WhatsApp बैकअप दूसरे लोग पढ़ सकते हैं} other {# WhatsApp बैकअप दूसरे लोग पढ़ सकते हैं}}',
    body: '“{label}” की फ़ाइलें जिसे भी मिलें, वह आपके मैसेज पढ़ सकता है। {backups, plural, one {इस पर ताला लगाने का तरीका देखने के लिए Sealwatch खोलें।} other {सभी बैकअप और उन पर ताला लगाने का तरीका देखने के लिए Sealwatch खोलें।}}',
  },
  whatsapp: {
    title:
      '{backups, plural, one {WhatsApp एक बैकअप की कुंजी अपने पास रखता है} other {WhatsApp # बैकअप की कुंजी अपने पास रखता है}}',
    body: '{backups, plural, one {“{label}” को आप और WhatsApp खोल सकते हैं। इस पर ताला लगाने का तरीका देखने के लिए Sealwatch खोलें।} other {इनमें से एक “{label}” है। सभी बैकअप और उन पर ताला लगाने का तरीका देखने के लिए Sealwatch खोलें।}}',
  },
  sealed: {
    title: 'आपका सबसे नया बैकअप एंड-टू-एंड एन्क्रिप्टेड है',
    body: '“{label}” का सबसे नया बैकअप सिर्फ़ आप पढ़ सकते हैं। इससे पहले बनी कॉपियाँ वैसी ही हैं जैसी थीं।',
  },
  memory: 'Sealwatch को अपनी याददाश्त में दिक्कत हो रही है',
  failing: {
    title: 'एक दिन से कोई तय जाँच पूरी नहीं हुई',
    body: 'Sealwatch कोशिश जारी रखता है। जब तक कोई जाँच पूरी न हो, नया बैकअप नज़र से छूट सकता है। वजह देखने के लिए Sealwatch खोलें।',
  },
  notWatching: 'Sealwatch निगरानी नहीं कर रहा है',
  notIgnored: 'इसे अनदेखा नहीं किया गया',

  open: 'खोलें',
  show: 'दिखाएँ',
  fix: 'ठीक करें',
  ignore: 'अनदेखा करें',

  closing: {
    title: 'Sealwatch चलता रहेगा',
    body: 'इसकी विंडो खोलने के लिए ट्रे में इसके आइकन का इस्तेमाल करें, या इसे दोबारा शुरू करें। इसे बंद करने के लिए वहाँ “Sealwatch बंद करें” चुनें या विंडो में {keys} दबाएँ।',
    bodyOnMac:
      'इसकी विंडो खोलने के लिए मेन्यू बार में इसके आइकन का इस्तेमाल करें, या इसे दोबारा शुरू करें। इसे बंद करने के लिए वहाँ “Sealwatch बंद करें” चुनें या विंडो में {keys} दबाएँ।',
  },
} satisfies Catalog['alerts']
