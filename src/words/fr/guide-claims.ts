import type { Catalog } from '../catalog.ts'

/** The sentences of the guide that a source stands behind, under the names of the claims. */
export const guideClaims = {
  'path-android': 'C’est le chemin que donne la page d’aide de WhatsApp pour Android.',
  'path-iphone':
    'D’autres décrivent ce chemin pour l’iPhone. La partie iPhone de la page d’aide de WhatsApp n’a pas pu être lue ; les mots sur votre téléphone peuvent donc différer.',
  'settings-android': 'Sur Android, Paramètres se trouve dans le menu à trois points, en haut à droite.',
  'settings-iphone':
    'Sur un iPhone, Paramètres se trouve en bas à droite. Certaines versions y affichent votre profil à la place.',
  'business-same':
    'Des personnes qui utilisent WhatsApp Business signalent la même option. Nous n’avons trouvé aucune page d’aide de WhatsApp à ce sujet. Si vous utilisez les deux applications, suivez les étapes dans chacune.',
  'turn-on': 'La sauvegarde chiffrée de bout en bout est désactivée tant que vous ne l’avez pas activée.',
  'more-options':
    'Le téléphone propose d’abord une clé d’accès. Les deux autres moyens sont derrière Plus d’options.',
  'only-new':
    'Seules les sauvegardes faites à partir de maintenant sont protégées. Les copies plus anciennes restent telles quelles ; le guide y vient à la fin.',

  'same-lock': 'Les trois ferment le fichier de la même façon : ils protègent une seule et même clé.',
  'passkey-what':
    'Une clé d’accès est conservée par un gestionnaire de mots de passe, comme le Gestionnaire de mots de passe de Google. Vous l’ouvrez avec votre empreinte digitale, votre visage ou le verrouillage de l’écran.',
  'passkey-phone-lost':
    'Un nouveau téléphone peut ouvrir la sauvegarde si votre gestionnaire de mots de passe y apporte la clé d’accès. Si elle n’était que sur le téléphone perdu, la sauvegarde reste fermée.',
  'passkey-secret-lost':
    'Sans la clé d’accès, la sauvegarde ne peut pas être ouverte. WhatsApp ne peut ni réinitialiser la clé d’accès, ni ouvrir la sauvegarde pour vous.',
  'passkey-needs-android':
    'Les clés d’accès demandent Android 9 ou plus récent, Google Mobile Services 241217000 ou plus récent, et un verrouillage de l’écran.',
  'passkey-needs-iphone':
    'Les clés d’accès arrivent peu à peu sur les téléphones, et nous n’avons rien trouvé sur la version d’iOS qu’elles demandent. Si votre téléphone n’en propose pas, choisissez un mot de passe.',
  'password-what':
    'Vous inventez un mot de passe. Il déverrouille une clé dans un coffre-fort de Meta, qui n’autorise que quelques tentatives.',
  'password-phone-lost':
    'Un nouveau téléphone peut ouvrir la sauvegarde si vous avez le mot de passe et pouvez encore enregistrer votre numéro.',
  'password-secret-lost':
    'Tant que WhatsApp fonctionne encore sur votre téléphone, vous pouvez définir un nouveau mot de passe, même sans l’ancien. Sans mot de passe et sans WhatsApp sur votre téléphone, la sauvegarde est perdue : WhatsApp ne peut pas réinitialiser le mot de passe. Après trop de tentatives erronées, la clé du coffre-fort est perdue aussi.',
  'key-what':
    'WhatsApp crée une clé de 64 chiffres (de 0 à 9 et de a à f) et vous la montre. Meta ne la conserve pas.',
  'key-phone-lost':
    'Un nouveau téléphone peut ouvrir la sauvegarde si vous avez les 64 chiffres et pouvez encore enregistrer votre numéro.',
  'key-secret-lost':
    'Sans les chiffres, personne ne peut ouvrir la sauvegarde. Tant que WhatsApp fonctionne encore sur votre téléphone, vous pouvez désactiver puis réactiver la fonction, ce qui crée une nouvelle clé pour les nouvelles sauvegardes. Les sauvegardes plus anciennes demandent toujours l’ancienne.',
  'key-grid':
    'Les chiffres sont disposés en seize groupes de quatre. Lisez-les ligne par ligne, de gauche à droite. Les lire par colonne est une erreur courante.',
  'key-photo':
    'Beaucoup de gens photographient la clé, et beaucoup de téléphones copient les photos vers un cloud. Une clé qui se trouve au même endroit que la sauvegarde l’ouvre à quiconque trouve les deux.',
  'turn-off':
    'Pour désactiver la fonction plus tard, le téléphone demande le mot de passe ou la clé, ou bien votre empreinte digitale, votre visage ou votre code.',

  'back-up-android': 'Sur Android, le bouton s’appelle Sauvegarder.',
  'back-up-iphone': 'Sur un iPhone, il s’appelle Sauvegarder maintenant.',
  'header-proves':
    'Une sauvegarde Android indique dans ses premiers octets de quel type de clé elle a besoin. Sealwatch lit ces octets.',
  'icloud-proves':
    'Une sauvegarde dans iCloud le montre dans ses archives de médias : avec le chiffrement de bout en bout, aucun nom et aucune image ne peuvent y être lus.',
  'google-unseen':
    'La sauvegarde dans votre compte Google ne fait pas partie des fichiers qu’un ordinateur voit. Un dossier Drive vide ne dit rien à son sujet.',
  'icloud-unsure':
    'Certaines sauvegardes dans iCloud en montrent trop peu pour se prononcer. Sous Windows, on ne sait pas si iCloud les montre.',

  'old-backup':
    'Celles-ci ont été faites avant, ou par un téléphone ou une application sans sauvegarde chiffrée de bout en bout. L’activer ne les change pas.',
  'icloud-old':
    'Les photos et les messages vocaux qu’elle contient peuvent être lus. On ne sait pas si une nouvelle sauvegarde remplace tous les anciens fichiers d’un coup.',
  'plain-copy':
    'Celles-ci contiennent vos messages ou vos images en clair, ou sous une autre clé. Activer le chiffrement ne les change pas.',
  media:
    'Les images, vidéos et messages vocaux d’un dossier Media ne sont jamais chiffrés, quoi que vous activiez.',
  export:
    'Une discussion exportée est du texte brut. Sa ligne sur le chiffrement de bout en bout parle de la discussion, pas de ce fichier.',
  'device-backup':
    'Les nouvelles sauvegardes d’iPhone ne contiennent plus WhatsApp une fois que la sauvegarde chiffrée de bout en bout est activée. Les sauvegardes faites avant gardent les discussions. Une sauvegarde chiffrée est fermée par son propre mot de passe, qui est un autre verrou.',
  'key-file':
    'Un fichier de clé ouvre toutes les sauvegardes auxquelles il correspond. À côté d’une telle sauvegarde, il annule le chiffrement.',
  'key-beside':
    'Le chiffrement de bout en bout ne protège une sauvegarde que tant que sa clé est ailleurs : quiconque a les deux peut l’ouvrir. Désactiver puis réactiver le chiffrement crée une nouvelle clé pour les nouvelles sauvegardes. Les plus anciennes s’ouvrent toujours avec l’ancienne clé.',
  'live-data':
    'L’application WhatsApp elle-même garde ici ses données sur cet ordinateur. Ce n’est pas une sauvegarde, et elles reviennent tant que vous utilisez l’application.',
  trash:
    'Les fichiers supprimés restent un temps dans la corbeille : 30 jours dans Google Drive, 30 jours ou plus dans Dropbox. Jusque-là, ils peuvent être restaurés.',
  versions:
    'Un service cloud peut garder des versions antérieures d’un fichier qui a été remplacé. Dropbox les garde aussi longtemps que les fichiers supprimés.',
  'iphone-computer':
    'Une sauvegarde dans le Finder, dans l’application Appareils Apple ou dans iTunes n’est pas chiffrée tant que vous ne cochez pas Chiffrer la sauvegarde locale. La sauvegarde suivante remplace alors l’ancienne sur cet ordinateur.',
  'iphone-icloud':
    'Une sauvegarde iCloud de tout l’iPhone, faite avant que vous activiez le chiffrement, peut encore contenir vos discussions.',
} as const satisfies Catalog['guideClaims']
