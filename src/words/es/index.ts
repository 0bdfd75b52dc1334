import type { Catalog } from '../catalog.ts'
import { about } from './about.ts'
import { alerts } from './alerts.ts'
import { app } from './app.ts'
import { backups } from './backups.ts'
import { cloud } from './cloud.ts'
import { dialogs } from './dialogs.ts'
import { engine } from './engine.ts'
import { errors } from './errors.ts'
import { finding } from './finding.ts'
import { guide } from './guide.ts'
import { guideClaims } from './guide-claims.ts'
import { headerFields } from './header-fields.ts'
import { leftovers } from './leftovers.ts'
import { overview } from './overview.ts'
import { phoneCheck } from './phone-check.ts'
import { places } from './places.ts'
import { portrait } from './portrait.ts'
import { privacy } from './privacy.ts'
import { privacyTexts } from './privacy-texts.ts'
import { proof } from './proof.ts'
import { resident } from './resident.ts'
import { saving } from './saving.ts'
import { settings } from './settings.ts'
import { skipped } from './skipped.ts'
import { sources } from './sources.ts'
import { trashSeveral } from './trash-several.ts'
import { tray } from './tray.ts'
import { verdicts } from './verdicts.ts'
import { where } from './where.ts'

/** Every sentence of the app, in Spanish. */
export const es = {
  about,
  alerts,
  app,
  backups,
  cloud,
  dialogs,
  engine,
  errors,
  finding,
  guide,
  guideClaims,
  headerFields,
  leftovers,
  overview,
  phoneCheck,
  places,
  portrait,
  privacy,
  privacyTexts,
  proof,
  resident,
  saving,
  settings,
  skipped,
  sources,
  trashSeveral,
  tray,
  verdicts,
  where,
} as const satisfies Catalog
