/** The places of an audit of all of them. */
export const where = {
  heading: 'Where it looked',
  open: '{count, plural, one {# place was looked into} other {# places were looked into}}',
  noneOpen: 'No place could be looked into.',
  closed: "{count, plural, one {# place couldn't be looked into} other {# places couldn't be looked into}}",
  toPlaces: 'Go to Places',
} as const
