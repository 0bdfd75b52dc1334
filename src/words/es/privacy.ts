import type { Catalog } from '../catalog.ts'

/** The page on what encryption does not cover. */
export const privacy = {
  heading:
    'El cifrado de extremo a extremo cierra tus palabras. WhatsApp sabe de todos modos quién eres y cómo lo usas.',
  lead: 'Sealwatch mira copias de seguridad. Una copia de seguridad que solo tú puedes abrir no es toda la privacidad, así que esta página dice lo que queda. Cada afirmación indica de dónde viene.',
  columnsHeading: 'Qué cubre el cifrado de extremo a extremo, y qué no',
  covers: 'Cubre',
  notCovered: 'No cubre',
  sharedHeading: 'Qué comparte WhatsApp con otras empresas de Meta',
  sharedLead: 'El propio WhatsApp nombra estas seis categorías:',
  businessHeading: 'Una empresa puede leer lo que le escribes, y también quienes trabajan para ella',
  nightlyHeading: '“WhatsApp exporta tus datos cada noche”: qué puede significar y qué no',
  settingsHeading: 'Seis ajustes que ayudan',
  settingsLead:
    'Dejan fuera a otras personas, o les dejan menos rastros. Ninguno impide que WhatsApp recopile lo que se enumera arriba.',
  settingsDone: '{done, number} de {all, number} hechos',
  where: '<strong>Dónde:</strong> {path}',
  mark: 'Hecho: {name}',
  signalHeading: 'Signal guarda menos de ti: un tribunal preguntó, y obtuvo dos fechas',
} satisfies Catalog['privacy']
