import type { Catalog } from '../catalog.ts'

/** The page on what encryption does not cover. */
export const privacy = {
  heading:
    'Le chiffrement de bout en bout ferme l’accès à vos mots. WhatsApp apprend quand même qui vous êtes et comment vous l’utilisez.',
  lead: 'Sealwatch examine les sauvegardes. Une sauvegarde que vous êtes la seule personne à pouvoir ouvrir ne fait pas toute la vie privée ; cette page dit donc ce qui reste. Chaque affirmation indique d’où elle vient.',
  columnsHeading: 'Ce que le chiffrement de bout en bout couvre, et ce qu’il ne couvre pas',
  covers: 'Il couvre',
  notCovered: 'Il ne couvre pas',
  sharedHeading: 'Ce que WhatsApp partage avec d’autres entreprises de Meta',
  sharedLead: 'WhatsApp nomme lui-même ces six catégories :',
  businessHeading:
    'Une entreprise peut lire ce que vous lui écrivez, et ceux qui travaillent pour elle aussi',
  nightlyHeading:
    '« WhatsApp exporte vos données chaque nuit » : ce que cela peut et ne peut pas vouloir dire',
  settingsHeading: 'Six paramètres qui aident',
  settingsLead:
    'Ils tiennent d’autres personnes à l’écart, ou laissent moins de traces chez elles. Aucun n’empêche WhatsApp de collecter ce qui est énuméré ci-dessus.',
  settingsDone: '{done, number} sur {all, number} faits',
  where: '<strong>Où :</strong> {path}',
  mark: 'Fait : {name}',
  signalHeading: 'Signal garde moins de choses sur vous : un tribunal a demandé, et a obtenu deux dates',
} as const satisfies Catalog['privacy']
