import type { Catalog } from '../catalog.ts'

/** The page on what encryption does not cover. */
export const privacy = {
  heading:
    'Ende-zu-Ende-Verschlüsselung verschließt Ihre Worte. WhatsApp erfährt trotzdem, wer Sie sind und wie Sie es verwenden.',
  lead: 'Sealwatch sieht sich Backups an. Ein Backup, das nur Sie öffnen können, ist nicht der ganze Datenschutz. Darum sagt diese Seite, was bleibt. Jede Aussage nennt ihre Quelle.',
  columnsHeading: 'Was Ende-zu-Ende-Verschlüsselung abdeckt, und was nicht',
  covers: 'Abgedeckt',
  notCovered: 'Nicht abgedeckt',
  sharedHeading: 'Was WhatsApp mit anderen Firmen von Meta teilt',
  sharedLead: 'Diese sechs Kategorien nennt WhatsApp selbst:',
  businessHeading:
    'Ein Unternehmen kann lesen, was Sie ihm schreiben, und wer für es arbeitet, kann das auch',
  nightlyHeading: '„WhatsApp exportiert jede Nacht Ihre Daten“: was das heißen kann und was nicht',
  settingsHeading: 'Sechs Einstellungen, die helfen',
  settingsLead:
    'Diese Einstellungen halten andere Menschen draußen oder hinterlassen bei ihnen weniger Spuren. Keine davon hindert WhatsApp daran zu erfassen, was oben steht.',
  settingsDone: '{done, number} von {all, number} erledigt',
  where: '<strong>Wo:</strong> {path}',
  mark: 'Erledigt: {name}',
  signalHeading: 'Signal speichert weniger über Sie: Ein Gericht fragte und bekam zwei Daten',
} satisfies Catalog['privacy']
