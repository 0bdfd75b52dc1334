import type { Catalog } from '../catalog.ts'

export const headerFields = {
  hidden: 'नहीं दिखाया गया',
  ciphertext: 'एन्क्रिप्टेड सामग्री',
  content: 'सामग्री, नहीं दिखाई गई',
  undescribed: 'बाइट, जिनकी बनावट पता नहीं',
  noHeader: 'कोई हेडर नहीं: पहले बाइट से ही एन्क्रिप्टेड',

  prefix: {
    length: 'हेडर की लंबाई',
    feature: 'पुराने एन्क्रिप्शन प्रोग्रामों का निशान',
    keyType: 'कुंजी की किस्म',
    oldKeyType: 'कुंजी की पुरानी किस्म',
    metadata: 'मेटाडेटा',
    appVersion: 'WhatsApp का वर्शन',
    phone: 'फ़ोन नंबर के आखिरी दो अंक, नहीं दिखाए गए',
    features: 'बैकअप में क्या है',
    unknown: 'ऐसा फ़ील्ड जिसे Sealwatch नहीं जानता',
  },

  crypt15: {
    cipher: 'एंड-टू-एंड कुंजी का डेटा',
    iv: 'IV',
    passkey: 'पासकी का रिकॉर्ड, नहीं दिखाया गया',
  },

  crypt14: {
    cipher: 'WhatsApp की कुंजी का डेटा',
    cipherVersion: 'साइफ़र का वर्शन',
    keyVersion: 'कुंजी का वर्शन',
    serverSalt: 'सर्वर का सॉल्ट',
    googleIdSalt: 'Google id का सॉल्ट',
    iv: 'IV',
  },

  crypt12: {
    cipherVersion: 'साइफ़र का वर्शन',
    keyVersion: 'कुंजी का वर्शन',
    serverSalt: 'सर्वर का सॉल्ट',
    googleIdSalt: 'Google id का सॉल्ट',
    iv: 'IV',
  },

  crypt: { firstBlock: 'पहला ब्लॉक, सबको पता कुंजी से एन्क्रिप्टेड' },

  oldCrypt: { iv: 'IV' },

  java: {
    stream: 'Java ऑब्जेक्ट की शुरुआत',
    class: 'उसकी क्लास: बाइट का ऐरे',
    length: 'ऐरे की लंबाई',
  },

  key: {
    secret: 'कुंजी, नहीं दिखाई गई',
    text: 'कुंजी वाला टेक्स्ट, नहीं दिखाया गया',
    password: 'पासवर्ड की जाँच का डेटा, नहीं दिखाया गया',
  },

  sqlite: {
    magic: 'SQLite डेटाबेस का निशान',
    pageSize: 'पेज का साइज़',
    writeVersion: 'लिखने का वर्शन',
    readVersion: 'पढ़ने का वर्शन',
    reserved: 'हर पेज पर खाली रखे गए बाइट',
    fractions: 'पेलोड के अनुपात',
    changes: 'बदलावों का काउंटर',
    pageCount: 'पेजों की संख्या',
    freelist: 'खाली पेज',
    schemaCookie: 'स्कीमा कुकी',
    schemaFormat: 'स्कीमा का फ़ॉर्मैट',
    cacheSize: 'सुझाया गया कैश साइज़',
    vacuum: 'अपने आप वैक्यूम',
    encoding: 'टेक्स्ट की एन्कोडिंग',
    userVersion: 'स्कीमा का वर्शन',
    incremental: 'थोड़ा-थोड़ा वैक्यूम',
    applicationId: 'ऐप्लिकेशन id',
    unused: 'इस्तेमाल में नहीं',
    validFor: 'इस वर्शन के बदलावों का काउंटर',
    version: 'SQLite का वर्शन',
  },

  wal: {
    magic: 'राइट-अहेड लॉग का निशान',
    format: 'लॉग का फ़ॉर्मैट',
    pageSize: 'पेज का साइज़',
    sequence: 'checkpoint की संख्या',
    salts: 'सॉल्ट',
    checksum: 'हेडर का चेकसम',
  },

  zip: {
    signature: 'ZIP के अंदर की फ़ाइल का निशान',
    version: 'ज़रूरी वर्शन',
    flags: 'फ़्लैग',
    method: 'कंप्रेशन',
    time: 'समय और दिन',
    checksum: 'चेकसम',
    packedSize: 'आर्काइव में साइज़',
    size: 'अनपैक करने पर साइज़',
    nameLength: 'नाम की लंबाई',
    extraLength: 'अतिरिक्त फ़ील्ड की लंबाई',
    name: 'अंदर की फ़ाइल का नाम, नहीं दिखाया गया',
    extra: 'अतिरिक्त फ़ील्ड, नहीं दिखाया गया',
  },

  packed: {
    mark: 'पैक की हुई फ़ाइल का निशान',
    method: 'कंप्रेशन',
    blockSize: 'ब्लॉक का साइज़, 1 से 9',
    block: 'ब्लॉक का निशान: पाई के अंक',
  },

  tar: {
    name: 'अंदर की फ़ाइल का नाम, नहीं दिखाया गया',
    size: 'अंदर की फ़ाइल का साइज़',
    checksum: 'उसके हेडर का चेकसम',
    type: 'अंदर की फ़ाइल की किस्म',
    mark: 'tar हेडर का निशान',
    prefix: 'उसके पाथ की शुरुआत, नहीं दिखाई गई',
  },

  twrp: {
    mark: 'TWRP का निशान',
    block: 'ब्लॉक की किस्म',
  },

  openAes: {
    mark: 'OpenAES का निशान',
    version: 'OpenAES का वर्शन',
    type: 'डेटा की किस्म',
    body: 'IV और एन्क्रिप्टेड सामग्री, नहीं दिखाई गई',
  },

  android: {
    miui: 'MIUI की लाइनें',
    magic: 'Android बैकअप का निशान',
    version: 'वर्शन',
    compressed: 'कंप्रेस किया हुआ',
    encryption: 'एन्क्रिप्शन',
    userSalt: 'पासवर्ड का सॉल्ट',
    checksumSalt: 'जाँच का सॉल्ट',
    rounds: 'PBKDF2 के राउंड',
    iv: 'सील की हुई कुंजी का IV',
    sealedKey: 'कुंजी, पासवर्ड से सील की हुई, नहीं दिखाई गई',
  },
} satisfies Catalog['headerFields']
