/** The places of an audit of all of them. */
export const where = {
  heading: 'Onde procurou',
  open: '{count, plural, one {# local foi examinado} many {# locais foram examinados} other {# locais foram examinados}}',
  noneOpen: 'Nenhum local pôde ser examinado.',
  closed:
    '{count, plural, one {Não foi possível examinar # local} many {Não foi possível examinar # locais} other {Não foi possível examinar # locais}}',
  toPlaces: 'Ir para Locais',
} as const
