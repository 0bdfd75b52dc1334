import { androidCases } from './android.ts'
import { oldAndroidCases } from './android-old.ts'
import { appleCases } from './apple.ts'
import type { Case } from './case.ts'
import { chatCases } from './chats.ts'
import { databaseCases } from './databases.ts'
import { decoyCases } from './decoy.ts'
import { deviceCases } from './devices.ts'
import { folderCases } from './folders.ts'
import { hiddenKeyCases } from './hidden-keys.ts'
import { keyCases } from './keys.ts'
import { lieCases } from './lies.ts'
import { moreCases } from './more.ts'
import { oddCases } from './odd.ts'
import { toolCases } from './tools.ts'

/** Every case, in the order of their folders. */
export const cases: readonly Case[] = [
  ...androidCases,
  ...oldAndroidCases,
  ...keyCases,
  ...hiddenKeyCases,
  ...databaseCases,
  ...chatCases,
  ...folderCases,
  ...appleCases,
  ...deviceCases,
  ...toolCases,
  ...lieCases,
  ...moreCases,
  ...oddCases,
  ...decoyCases,
]
