import type { Catalog } from '../catalog.ts'

export const privacy = {
  heading:
    'एंड-टू-एंड एन्क्रिप्शन आपके शब्दों पर ताला लगाता है। WhatsApp फिर भी जानता है कि आप कौन हैं और उसे कैसे इस्तेमाल करते हैं।',
  lead: 'Sealwatch बैकअप देखता है। जो बैकअप सिर्फ़ आप खोल सकते हैं, वह पूरी प्राइवेसी नहीं है, इसलिए यह पेज बताता है कि क्या बाकी रहता है। हर बात के साथ उसका स्रोत दिया है।',
  columnsHeading: 'एंड-टू-एंड एन्क्रिप्शन में क्या आता है, और क्या नहीं',
  covers: 'इसमें आता है',
  notCovered: 'इसमें नहीं आता',
  sharedHeading: 'WhatsApp दूसरी Meta कंपनियों से क्या शेयर करता है',
  sharedLead: 'ये छह श्रेणियाँ WhatsApp खुद बताता है:',
  businessHeading: 'आप किसी कारोबार को जो लिखते हैं, उसे वह और उसके लिए काम करने वाले पढ़ सकते हैं',
  nightlyHeading: '“WhatsApp हर रात आपका डेटा एक्सपोर्ट करता है”: इसका क्या मतलब हो सकता है और क्या नहीं',
  settingsHeading: 'छह सेटिंग्स जो काम आती हैं',
  settingsLead:
    'ये दूसरे लोगों को बाहर रखती हैं, या उनके पास कम निशान छोड़ती हैं। इनमें से कोई भी WhatsApp को ऊपर बताई गई चीज़ें इकट्ठा करने से नहीं रोकती।',
  settingsDone: '{all, number} में से {done, number} हो गईं',
  where: '<strong>कहाँ:</strong> {path}',
  mark: 'हो गया: {name}',
  signalHeading: 'Signal आपके बारे में कम रखता है: एक अदालत ने जानकारी माँगी, और उसे दो तारीखें मिलीं',
} satisfies Catalog['privacy']
