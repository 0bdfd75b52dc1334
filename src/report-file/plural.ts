const rules = new Intl.PluralRules('en')
const figures = new Intl.NumberFormat('en')

/** Picks the form for a count and puts the count in place of `#`. */
export const plural = (count: number, forms: { readonly one: string; readonly other: string }): string =>
  (rules.select(count) === 'one' ? forms.one : forms.other).replace('#', figures.format(count))
