import type { Catalog } from '../catalog.ts'

export const places = {
  // Labels
  downloads: 'डाउनलोड',
  documents: 'दस्तावेज़',
  desktop: 'डेस्कटॉप',
  yourFolders: 'आपके फ़ोल्डर',
  addedFolders: 'आपके जोड़े हुए फ़ोल्डर',
  drives: 'ड्राइव',
  drive: 'ड्राइव',
  driveNamed: 'ड्राइव ({name})',
  networkDrive: 'नेटवर्क ड्राइव',
  networkDriveNamed: 'नेटवर्क ड्राइव ({name})',
  mounted: 'माउंट किया गया नेटवर्क और क्लाउड स्टोरेज',
  connectedAccounts: 'कनेक्ट किए गए ऑनलाइन अकाउंट और सर्वर',
  connectedPhones: 'जुड़े हुए फ़ोन',
  connectedPhone: 'जुड़ा हुआ फ़ोन',
  connectedPhoneNamed: 'जुड़ा हुआ फ़ोन ({name})',
  cloudFolders: 'क्लाउड फ़ोल्डर',
  cloudFolder: 'क्लाउड फ़ोल्डर',
  cloudFolderNamed: 'क्लाउड फ़ोल्डर ({name})',
  otherCloudFolders: 'दूसरे क्लाउड फ़ोल्डर',
  googleDriveStreamed: 'Google Drive (स्ट्रीम किया हुआ)',
  pCloudSynced: 'pCloud (सिंक किया फ़ोल्डर)',
  deviceBackups: 'iPhone और iPad के बैकअप',
  deviceBackupsOf: 'iPhone और iPad के बैकअप ({client})',
  icloudBackup: 'WhatsApp का iCloud बैकअप',
  icloudBackupBusiness: 'WhatsApp Business का iCloud बैकअप',
  desktopApp: 'इस कंप्यूटर पर WhatsApp',
  desktopAppBusiness: 'इस कंप्यूटर पर WhatsApp Business',

  // Where a place was read from
  usualFolder: 'वह फ़ोल्डर जहाँ यह आम तौर पर होता है',
  windowsRegistry: 'Windows रजिस्ट्री',
  variable: 'वेरिएबल {variable}',
  yourChoice: 'आपकी पसंद',

  // What can be done
  adviceMac:
    'macOS Sealwatch को इस फ़ोल्डर के अंदर नहीं देखने देता। सिस्टम सेटिंग्स > गोपनीयता और सुरक्षा > पूर्ण डिस्क ऐक्सेस खोलें, Sealwatch को चालू करें (या अपने टर्मिनल ऐप को, अगर आप इसे वहाँ इस्तेमाल करते हैं), इसे फिर शुरू करें और दोबारा देखें। या ऐप में यही एक फ़ोल्डर चुनें: इससे Sealwatch के लिए सिर्फ़ यही खुलता है, और कुछ नहीं।',
  adviceWindows:
    'आपका Windows अकाउंट इस फ़ोल्डर की सूची नहीं देख सकता। उस पर राइट-क्लिक करें, फिर गुण > सुरक्षा दिखाता है कि कौन देख सकता है। वहाँ इसे बदलें, या Sealwatch को ऐसे अकाउंट में इस्तेमाल करें जो देख सकता हो, और दोबारा देखें।',
  adviceLinux:
    'आपका अकाउंट इस फ़ोल्डर की सूची नहीं देख सकता। इस पर “ls -ld” चलाने से पता चलता है कि कौन देख सकता है। उसे बदलें, या Sealwatch को ऐसे अकाउंट में इस्तेमाल करें जो देख सकता हो, और दोबारा देखें।',
  adviceOffline:
    'यह फ़ोल्डर अभी मौजूद नहीं है। इसकी ड्राइव जोड़ें, या इसका ऐप शुरू करें, और दोबारा देखें। अगर आपने इसे कहीं और रख दिया है, तो इसे वहाँ जोड़ें जहाँ यह अब है।',
  adviceSilent:
    'इस फ़ोल्डर ने एक जाँच को इंतज़ार कराया, इसलिए Sealwatch इसे छोड़ देता है और एक घंटे बाद फिर पूछता है। अगर इसका सर्वर या ड्राइव अब नहीं है, तो उसका कनेक्शन हटाएँ।',
  adviceStreaming: 'इसकी फ़ाइलें पढ़े जाने पर क्लाउड से लाई जाती हैं, इसलिए Sealwatch सिर्फ़ उनके नाम देखता है।',

  // What could not be found out
  encryptedList:
    '{label} इस कंप्यूटर पर सेट है, लेकिन इसके फ़ोल्डरों की सूची एन्क्रिप्टेड है। यह जो फ़ोल्डर सिंक करता है, उन्हें खुद जोड़ें।',
  tooSlow: '{label} को ढूँढा नहीं जा सका: कंप्यूटर ने समय पर जवाब नहीं दिया।',
  ownError: '{label} को ढूँढा नहीं जा सका, क्योंकि Sealwatch में एक गड़बड़ी हुई। इसके फ़ोल्डर खुद जोड़ें।',
  manyFolders: '{label} ने {count} से ज़्यादा फ़ोल्डर बताए; बाकी छोड़ दिए गए। उन्हें खुद जोड़ें।',
  noFullPath: '{label} ने {source} में ऐसा फ़ोल्डर बताया जो पूरा पाथ नहीं है। उसे खुद जोड़ें।',
  insyncUnlisted: '“{source}” में Insync के फ़ोल्डर की सूची नहीं देखी जा सकती: {reason}।',
  drivesUnlisted: '“{source}” में ड्राइव की सूची नहीं देखी जा सकती: {reason}।',
  connectedUnlisted: 'डेस्कटॉप ने “{source}” में जो जोड़ा है, उसकी सूची नहीं देखी जा सकती: {reason}।',
  unusableList:
    '{label} अपने फ़ोल्डरों की सूची {source} में रखता है, जो इस्तेमाल नहीं हो सकती: {fault}। अगर आप इसे इस्तेमाल करते हैं, तो इसके फ़ोल्डर खुद जोड़ें।',

  // One file that a person asked for
  noBackup: 'यह फ़ाइल ऐसा WhatsApp बैकअप नहीं है जिसे Sealwatch पहचानता हो।',
  notJudged: 'इसे परखा नहीं जा सका: {reason}।',
} satisfies Catalog['engine']['places']
