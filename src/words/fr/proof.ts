import type { Catalog } from '../catalog.ts'

/** The proof of the guide: a backup that was written after the steps. */
export const proof = {
  ready: {
    heading: 'Faites maintenant une nouvelle sauvegarde',
    todo: 'Sur le téléphone, dans Sauvegarde des discussions, touchez {label}. Puis revenez ici.',
    why: 'Une option activée est une promesse. Le nouveau fichier est la preuve.',
    tapped: 'J’ai touché {label}',
  },
  waiting: {
    heading: 'En attente de la nouvelle sauvegarde',
    watching:
      'Sealwatch surveille. Le fichier doit être écrit sur le téléphone, puis arriver sur cet ordinateur, ce qui peut prendre de quelques minutes à une nuit.',
    notWatching:
      'Quand le téléphone a terminé, et que votre cloud ou votre synchronisation a apporté le fichier ici, analysez à nouveau.',
    since: 'Seule une sauvegarde écrite après le {moment} compte.',
    auditNow: 'Analyser maintenant',
    auditing: 'Analyse en cours',
  },
  sealed: {
    heading: 'Le nouveau fichier de sauvegarde est chiffré de bout en bout',
    means:
      'Vous êtes la seule personne à pouvoir ouvrir ce fichier. Cela ne dit rien des copies plus anciennes ; c’est l’étape suivante.',
  },
  readable: {
    heading: 'Le nouveau fichier de sauvegarde peut encore être lu par d’autres',
    means:
      'Le fichier a été écrit après votre arrivée sur cette page, et il n’est pas chiffré de bout en bout. Voici les causes habituelles :',
    causes: {
      unfinished:
        'Les étapes n’ont pas été terminées. Regardez la ligne Sauvegarde chiffrée de bout en bout sur le téléphone.',
      other: 'Le fichier vient d’un autre téléphone, ou de l’autre application.',
      begun:
        'Le téléphone avait commencé cette sauvegarde avant que vous activiez le chiffrement. Sauvegardez encore une fois.',
    },
  },
  unclear: {
    heading: 'Le nouveau fichier ne nous permet pas de le dire',
    means:
      'Il a été écrit après votre arrivée sur cette page, mais ses octets ne prouvent rien. Demandez plutôt au téléphone :',
  },
  elsewhere: {
    heading: 'Vérifiez plutôt sur le téléphone',
    means:
      'Votre sauvegarde n’arrive pas sur cet ordinateur ; Sealwatch ne peut donc rien prouver. Le téléphone peut vous le dire :',
    own: 'Ces vérifications sont les vôtres. Sealwatch n’a pas vu la sauvegarde.',
    comes: 'Elle arrive finalement sur cet ordinateur',
  },
  neverComes: 'Ma sauvegarde n’arrive jamais sur cet ordinateur',
  again: 'Sauvegarder encore une fois',
  checks: {
    on: 'Paramètres > Discussions > Sauvegarde des discussions : la ligne Sauvegarde chiffrée de bout en bout indique qu’elle est activée.',
    date: 'Sur la même page : la dernière sauvegarde porte la date d’aujourd’hui.',
    secret:
      'Vous savez où se trouve votre clé d’accès, votre mot de passe ou votre clé, et ce n’est pas uniquement sur ce téléphone.',
  },
} as const satisfies Catalog['proof']
