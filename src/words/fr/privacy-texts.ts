import type { Catalog } from '../catalog.ts'

/** What the page states, under the names of the statements. Each title is true on its own, for whoever reads no further. */
export const privacyTexts = {
  covers: {
    messages: {
      title: 'Les messages et appels personnels',
      text: 'WhatsApp dit que personne en dehors de la discussion, ni WhatsApp ni Meta, ne peut les lire ou les entendre.',
    },
    location: {
      title: 'Une position que vous partagez dans une discussion',
      text: 'WhatsApp dit qu’il ne peut pas la voir.',
    },
    backup: {
      title: 'Votre sauvegarde, une fois que vous y activez ce chiffrement',
      text: 'La sauvegarde chiffrée de bout en bout est un choix. Le guide vous y accompagne.',
    },
  },
  notCovered: {
    account: {
      title: 'Votre numéro de téléphone et votre profil',
      text: 'WhatsApp garde votre numéro, votre nom de profil, votre photo et votre texte « Actu ».',
    },
    contacts: {
      title: 'Les numéros de votre carnet d’adresses',
      text: 'Si vous l’autorisez, WhatsApp les reçoit régulièrement, y compris ceux de personnes qui ne l’utilisent pas. Il dit qu’il ne les transmet pas à Meta.',
    },
    usage: {
      title: 'Quand, à quelle fréquence et combien de temps vous l’utilisez',
      text: 'Sa politique de confidentialité énumère l’heure, la fréquence et la durée de vos activités, les fonctions que vous utilisez, si vous êtes en ligne et quand vous l’avez été pour la dernière fois.',
    },
    device: {
      title: 'Votre appareil, votre réseau et votre adresse IP',
      text: 'La politique énumère le modèle, le système, le niveau de batterie, la force du signal, l’opérateur mobile, la langue, le fuseau horaire et l’adresse IP.',
    },
    groups: {
      title: 'Les noms et les photos de vos groupes',
      text: 'La politique compte les noms, photos et descriptions des groupes parmi ce qu’elle collecte.',
    },
    businesses: {
      title: 'Les discussions avec de nombreuses entreprises',
      text: 'Quand une entreprise fait stocker ses discussions par Meta, WhatsApp ne les dit pas chiffrées de bout en bout.',
    },
    'meta-ai': {
      title: 'Ce que vous demandez à Meta AI',
      text: 'Les conversations avec l’assistant ne sont pas chiffrées de bout en bout. WhatsApp le cite lui-même comme exception.',
    },
    channels: {
      title: 'Les chaînes',
      text: 'Elles sont publiques et ne sont pas chiffrées de bout en bout.',
    },
    reports: {
      title: 'Les messages que quelqu’un signale',
      text: 'Si une personne vous signale, WhatsApp reçoit les cinq derniers messages que vous lui avez envoyés.',
    },
    'open-backup': {
      title: 'Les sauvegardes, tant que vous n’y activez pas ce chiffrement',
      text: 'Sans sauvegarde chiffrée de bout en bout, WhatsApp garde une clé de la base de données, et les médias de la sauvegarde peuvent être en clair.',
    },
  },
  shared: {
    registration: {
      title: 'L’enregistrement du compte',
      text: 'Par exemple votre numéro de téléphone.',
    },
    transactions: {
      title: 'Les données de transaction',
      text: 'Par exemple, si vous utilisez les paiements ou les boutiques de Meta dans WhatsApp.',
    },
    service: {
      title: 'Les informations relatives au service',
      text: 'La page ne dit pas ce que c’est.',
    },
    businesses: {
      title: 'Vos échanges avec les entreprises',
      text: 'Quand vous utilisez WhatsApp pour cela.',
    },
    device: {
      title: 'Les informations sur l’appareil mobile',
      text: 'Sur le téléphone que vous utilisez.',
    },
    ip: {
      title: 'Votre adresse IP',
      text: 'Elle indique votre réseau, et à peu près où vous êtes.',
    },
  },
  sharedLimits: {
    more: {
      title: 'La liste n’est pas fermée',
      text: 'WhatsApp ajoute qu’il peut partager d’autres informations que sa politique de confidentialité nomme, dont il vous a fait part ou que vous avez acceptées.',
    },
    'not-shared': {
      title: 'WhatsApp dit qu’il ne partage ni vos messages ni vos contacts',
      text: 'Il dit aussi qu’il ne tient aucun journal des personnes à qui chacun écrit ou téléphone. Nous ne connaissons aucun moyen de le vérifier de l’extérieur.',
    },
    ads: {
      title: 'Une discussion ouverte depuis une publicité apprend quelque chose à Meta',
      text: 'Si vous écrivez à une entreprise après une publicité sur Facebook ou Instagram, Meta apprend certains faits, comme le nombre de discussions que vous avez avec elle. WhatsApp dit que ni le contenu, ni votre nom, ni votre numéro n’en font partie.',
    },
  },
  business: {
    people: {
      title: 'Plusieurs personnes peuvent y lire votre message',
      text: 'Une fois le message arrivé, les règles de l’entreprise s’appliquent. Elle peut faire répondre de nombreux employés.',
    },
    providers: {
      title: 'Une autre entreprise peut s’en charger',
      text: 'Une entreprise peut confier à un prestataire le stockage, la lecture et les réponses de ses messages.',
    },
    meta: {
      title: 'Cette autre entreprise peut être Meta',
      text: 'Beaucoup d’entreprises confient ce stockage à Meta. WhatsApp dit que la discussion affiche alors un avis.',
    },
    marketing: {
      title: 'Cela peut servir au marketing',
      text: 'L’entreprise peut utiliser ce que vous lui dites pour son propre marketing, y compris pour des publicités chez Meta.',
    },
  },
  nightly: {
    claim: {
      title: 'La phrase a circulé en mai 2024, et WhatsApp l’a démentie',
      text: 'Le responsable de WhatsApp a répondu que les messages ne sont ni envoyés ni exportés la nuit vers WhatsApp. Des critiques ont relevé qu’il parlait des messages, pas de toutes les données.',
    },
    local: {
      title: 'Sur Android, une sauvegarde est faite la nuit sur le téléphone',
      text: 'C’est un fichier sur votre propre téléphone, fait d’habitude vers 2 heures du matin. Il n’arrive sur un autre ordinateur que si vous le copiez ou le synchronisez.',
    },
    cloud: {
      title: 'Une sauvegarde dans le cloud va dans votre propre compte, si vous l’avez activée',
      text: 'Elle va dans votre compte Google ou dans iCloud. Qui peut l’y ouvrir, c’est le sujet de Sealwatch et du guide.',
    },
    metadata: {
      title: 'Des données sur votre usage vont à WhatsApp pendant que vous l’utilisez',
      text: 'La politique de confidentialité dit qu’elles sont collectées. Elle ne dit pas que cela se passe la nuit, et nous n’en avons trouvé aucune preuve.',
    },
  },
  settings: {
    'two-step': {
      title: 'Vérification en deux étapes',
      text: 'Quiconque s’empare de votre numéro a aussi besoin de votre code PIN pour enregistrer votre compte.',
      where: 'Paramètres > Compte > Vérification en deux étapes',
      not: 'Elle ne change rien à ce que WhatsApp collecte.',
    },
    linked: {
      title: 'Appareils connectés',
      text: 'Chaque appareil connecté peut lire vos messages. Déconnectez ceux que vous ne connaissez pas ou n’utilisez pas.',
      where: 'Paramètres > Appareils connectés',
      not: 'Cela ne retire pas ce qu’un tel appareil a déjà stocké.',
    },
    disappearing: {
      title: 'Messages éphémères',
      text: 'Les nouveaux messages disparaissent après 24 heures, 7 jours ou 90 jours ; il reste donc moins à trouver.',
      where: 'Paramètres > Confidentialité > Délai avant disparition',
      not: 'Ils n’effacent pas un message que quelqu’un a transféré, cité ou gardé.',
    },
    advanced: {
      title: 'Confidentialité avancée de la discussion',
      text: 'Les personnes d’une discussion ne peuvent pas l’exporter, les médias ne sont pas enregistrés d’eux-mêmes, et les fonctions d’IA y sont désactivées.',
      where: 'Dans une discussion, touchez son nom > Confidentialité avancée de la discussion',
      not: 'Elle n’empêche ni les captures d’écran ni les transferts.',
    },
    ip: {
      title: 'Protéger l’adresse IP lors des appels',
      text: 'Les appels passent par les serveurs de WhatsApp ; l’autre personne ne voit donc pas votre adresse IP. Le son des appels peut être moins bon.',
      where: 'Paramètres > Confidentialité > Avancés',
      not: 'Cela ne cache pas votre adresse IP à WhatsApp.',
    },
    security: {
      title: 'Notifications de sécurité',
      text: 'Vous apprenez quand le code de sécurité d’un contact change, ce qui arrive avec un nouveau téléphone, ou avec quelqu’un d’autre entre vous deux.',
      where: 'Paramètres > Compte > Notifications de sécurité',
      not: 'Elles n’empêchent rien. Elles vous disent de poser la question.',
    },
  },
  signal: {
    less: {
      title: 'Il dit qu’il peut remettre deux dates',
      text: 'Interrogé par un grand jury aux États-Unis en 2016, Signal avait le jour de création d’un compte et le jour de sa dernière utilisation, et rien sur les contacts, les groupes ou les messages.',
    },
    number: {
      title: 'Il lui faut votre numéro de téléphone, et vos contacts chez lui',
      text: 'Vous vous inscrivez avec un numéro, et vous ne pouvez écrire qu’aux personnes qui utilisent aussi Signal. Sealwatch n’a aucun lien avec Signal ni avec WhatsApp.',
    },
  },
} as const satisfies Catalog['privacyTexts']
