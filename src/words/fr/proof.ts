import type { Catalog } from '../catalog.ts'

/** The proof of the guide: a backup that was written after the steps. */
export const proof = {
  waiting: {
    heading: 'Sauvegardez maintenant sur votre téléphone',
    todo: 'Dans Sauvegarde des discussions, touchez {label}. Une option activée est une promesse ; le nouveau fichier est la preuve.',
    watch: {
      live: {
        says: 'Sealwatch surveille.',
        means:
          'Le fichier doit être écrit sur le téléphone, puis arriver sur cet ordinateur, ce qui prend de quelques minutes à une nuit. Cette page le dit dès qu’il est là.',
      },
      limited: {
        says: 'Sealwatch surveille, mais pas tous les dossiers.',
        means:
          'Un nouveau fichier dans un dossier qui n’est pas surveillé est trouvé quand Sealwatch regarde la fois suivante, ou quand vous analysez.',
      },
      rounds: {
        says: 'Aucun dossier n’est encore surveillé.',
        means:
          'Sealwatch surveille là où il a trouvé une sauvegarde. Il regarde tous les emplacements de temps en temps ; pour voir tout de suite le nouveau fichier, analysez quand il devrait être là.',
      },
      paused: {
        says: 'La surveillance est en pause.',
        means:
          'Sealwatch ne regarde pas de lui-même. Reprenez-la, ou analysez quand le nouveau fichier devrait être là.',
      },
      new: {
        says: 'Sealwatch n’a pas encore regardé.',
        means:
          'Il surveille dès qu’il a regardé vos emplacements une première fois. Analysez maintenant, pour qu’il sache où vos sauvegardes arrivent.',
      },
    },
    limits:
      '{count, plural, one {Ce qui n’est pas surveillé, et pourquoi} many {Ce qui n’est pas surveillé, et pourquoi (#)} other {Ce qui n’est pas surveillé, et pourquoi (#)}}',
    next: 'Prochain passage : {moment}.',
    since: 'Seule une sauvegarde écrite après le {moment} compte.',
    older:
      'La sauvegarde la plus récente ici, <name>{file}</name>, date d’avant : {moment}. Elle ne prouve donc rien.',
    late: 'Rien n’est arrivé jusqu’ici. Sur le téléphone, Sauvegarde des discussions montre quand la dernière sauvegarde a été faite. Si elle est récente et qu’aucun fichier n’arrive, votre sauvegarde va peut-être à un endroit que cet ordinateur ne voit pas.',
    resume: 'Reprendre la surveillance',
    auditNow: 'Analyser maintenant',
    auditing: 'Analyse en cours',
  },
  arriving: {
    heading: 'Une nouvelle sauvegarde arrive',
    means:
      'Le fichier est encore en cours d’écriture. On peut dire ce qu’il contient une fois qu’il est entier.',
  },
  stopped: {
    heading: 'La nouvelle sauvegarde n’est pas entière',
    means:
      'La copie s’est arrêtée avant la fin. Laissez votre cloud ou votre synchronisation terminer, ou copiez le fichier encore une fois. Une partie de fichier ne prouve rien.',
  },
  looking: {
    heading: 'Une nouvelle sauvegarde est là',
    means:
      'Elle est entière. Sealwatch regarde tout ce qui l’entoure, pour établir qu’aucune clé ne se trouve à côté.',
  },
  here: 'Déjà ici : {size}.',
  written: 'Écrit : {moment}, {size}',
  sealed: {
    heading: 'Le nouveau fichier de sauvegarde est chiffré de bout en bout',
    means:
      'Vous êtes la seule personne à pouvoir ouvrir ce fichier. Cela ne dit rien des copies plus anciennes ; c’est l’étape suivante.',
  },
  readable: {
    heading: 'Le nouveau fichier de sauvegarde peut encore être lu par d’autres',
    means: 'Le fichier est nouveau, et il n’est pas chiffré de bout en bout. Voici les causes habituelles :',
    causes: {
      unfinished:
        'Les étapes n’ont pas été terminées. Regardez la ligne Sauvegarde chiffrée de bout en bout sur le téléphone.',
      other: 'Le fichier vient d’un autre téléphone, ou de l’autre application.',
      begun:
        'Le téléphone avait commencé cette sauvegarde avant que vous activiez le chiffrement. Sauvegardez encore une fois.',
    },
  },
  keyBeside: {
    heading: 'Le nouveau fichier de sauvegarde est chiffré de bout en bout, mais sa clé se trouve à côté',
    means:
      'Le fichier est nouveau et chiffré de bout en bout. Mais une clé qui l’ouvre se trouve à côté : quiconque a ce dossier peut l’ouvrir.',
    where: 'Où se trouve la clé :',
    todo: {
      away: 'Éloignez la clé de la sauvegarde : notez-la sur papier, ou dans un gestionnaire de mots de passe. Puis supprimez-la ici, y compris de la corbeille.',
      renew:
        'Si d’autres ont pu copier les deux, créez une nouvelle clé : sur le téléphone, désactivez puis réactivez Sauvegarde chiffrée de bout en bout, et sauvegardez encore une fois.',
      old: 'L’ancienne clé ouvre toujours ce fichier. Supprimez le fichier une fois la nouvelle sauvegarde prouvée.',
    },
  },
  keyUnseen: {
    heading:
      'Le nouveau fichier de sauvegarde est chiffré de bout en bout, mais une clé se trouve peut-être encore à côté',
    where: 'Où se trouvait la clé :',
  },
  unclear: {
    heading: 'Le nouveau fichier ne nous permet pas de le dire',
    means:
      'Le fichier est nouveau, mais ce qui a pu être lu de lui et autour de lui ne tranche pas. Le téléphone dit si le chiffrement est activé :',
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
