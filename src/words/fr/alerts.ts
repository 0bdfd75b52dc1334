import type { Catalog } from '../catalog.ts'

/** Notifications: what happened, and what leads to the fix. */
export const alerts = {
  exposed: {
    title:
      '{backups, plural, one {Une sauvegarde WhatsApp peut être lue par d’autres} many {# de sauvegardes WhatsApp peuvent être lues par d’autres} other {# sauvegardes WhatsApp peuvent être lues par d’autres}}',
    body: 'Quiconque obtient les fichiers de « {label} » peut lire vos messages. {backups, plural, one {Ouvrez Sealwatch pour voir comment la fermer aux autres.} many {Ouvrez Sealwatch pour les voir toutes, et comment les fermer aux autres.} other {Ouvrez Sealwatch pour les voir toutes, et comment les fermer aux autres.}}',
  },
  whatsapp: {
    title:
      '{backups, plural, one {WhatsApp garde une clé d’une sauvegarde} many {WhatsApp garde une clé de # de sauvegardes} other {WhatsApp garde une clé de # sauvegardes}}',
    body: '{backups, plural, one {« {label} » s’ouvre pour vous et pour WhatsApp. Ouvrez Sealwatch pour voir comment y remédier.} many {L’une d’elles est « {label} ». Ouvrez Sealwatch pour les voir toutes, et comment y remédier.} other {L’une d’elles est « {label} ». Ouvrez Sealwatch pour les voir toutes, et comment y remédier.}}',
  },
  sealed: {
    title: 'Votre sauvegarde la plus récente est chiffrée de bout en bout',
    body: 'Vous êtes la seule personne à pouvoir lire la plus récente dans « {label} ». Les copies faites avant restent telles qu’elles étaient.',
  },
  memory: 'Sealwatch a un problème avec sa mémoire',
  failing: {
    title: 'Aucune analyse programmée terminée depuis un jour',
    body: 'Sealwatch continue d’essayer. Tant qu’aucune n’aboutit, une nouvelle sauvegarde peut passer inaperçue. Ouvrez Sealwatch pour voir pourquoi.',
  },
  notWatching: 'Sealwatch ne surveille pas',
  notIgnored: 'Ce n’est pas ignoré',

  open: 'Ouvrir',
  show: 'Afficher',
  fix: 'Corriger',
  ignore: 'Ignorer',

  closing: {
    title: 'Sealwatch continue de fonctionner',
    body: 'Ouvrez sa fenêtre depuis son icône dans la zone de notification, ou lancez-le à nouveau. Pour l’arrêter, choisissez Quitter à cet endroit ou appuyez sur {keys} dans la fenêtre.',
    bodyOnMac:
      'Ouvrez sa fenêtre depuis son icône dans la barre des menus, ou lancez-le à nouveau. Pour l’arrêter, choisissez Quitter à cet endroit ou appuyez sur {keys} dans la fenêtre.',
  },
} as const satisfies Catalog['alerts']
