import type { Catalog } from '../catalog.ts'

/** What Sealwatch does by itself, and what it was told to ignore. */
export const resident = {
  limited: 'المراقبة المباشرة محدودة',

  ignore: {
    start: 'تجاهل…',
    startOf: 'تجاهل {label}',
    meaning: 'تبقى قراءته ممكنة كما هي. يعدّه Sealwatch متجاهَلًا ويكفّ عن إخبارك به.',
    untilHeading: 'حتى متى',
    reason: 'السبب، إن أردت تذكّره',
    confirm: 'تجاهل',
    cancel: 'إلغاء',
    lengths: {
      change: 'إلى أن يتغيّر',
      time: '{days, plural, zero {لمدة # يوم} one {لمدة يوم واحد} two {لمدة يومين} few {لمدة # أيام} many {لمدة # يومًا} other {لمدة # يوم}}',
      always: 'دائمًا',
    },
  },

  ignored: {
    heading:
      '{count, plural, zero {# متجاهَل} one {عنصر متجاهَل واحد} two {عنصران متجاهَلان} few {# عناصر متجاهَلة} many {# عنصرًا متجاهَلًا} other {# عنصر متجاهَل}}',
    undo: 'تراجع',
    undoOf: 'كُفّ عن تجاهل {label}',
    card: '{findings, plural, zero {متجاهَل، # عنصر} one {متجاهَل، عنصر واحد} two {متجاهَل، عنصران} few {متجاهَل، # عناصر} many {متجاهَل، # عنصرًا} other {متجاهَل، # عنصر}}',
    until: {
      time: 'حتى {date}',
      change: 'إلى أن يتغيّر',
      always: 'دائمًا',
    },
  },
} as const satisfies Catalog['resident']
