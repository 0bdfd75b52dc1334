import type { Catalog } from '../catalog.ts'

export const resident = {
  limited: 'लाइव निगरानी सीमित है',

  ignore: {
    start: 'अनदेखा करें…',
    startOf: '{label} को अनदेखा करें',
    meaning:
      'यह जितना अभी पढ़ा जा सकता है, उतना ही पढ़ा जा सकेगा। Sealwatch इसे अनदेखा किया हुआ गिनेगा और आपको इसके बारे में बताना बंद कर देगा।',
    untilHeading: 'कब तक',
    reason: 'वजह, अगर आप इसे याद रखना चाहें',
    confirm: 'अनदेखा करें',
    cancel: 'रद्द करें',
    lengths: {
      change: 'जब तक यह बदल न जाए',
      time: '{days, plural, one {# दिन} other {# दिनों}} के लिए',
      always: 'हमेशा',
    },
  },

  ignored: {
    heading: '{count, plural, one {# अनदेखा किया हुआ} other {# अनदेखे किए हुए}}',
    undo: 'वापस लें',
    undoOf: '{label} को अनदेखा करना बंद करें',
    card: '{findings, plural, one {अनदेखा किया हुआ, # आइटम} other {अनदेखे किए हुए, # आइटम}}',
    until: {
      time: '{date} तक',
      change: 'जब तक यह बदल न जाए',
      always: 'हमेशा',
    },
  },
} satisfies Catalog['resident']
