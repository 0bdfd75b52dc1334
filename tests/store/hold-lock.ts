import { FileLock } from '../../src/store/file-lock.ts'

/** A process that takes the lock of a file, says whether it has it, and lives until it is killed. */
const holder = await new FileLock(process.argv[2] ?? '').take()
process.stdout.write(holder ? 'held\n' : 'mine\n')
setInterval(() => {}, 60_000)
