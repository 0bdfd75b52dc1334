import { readFileSync } from 'node:fs'
import { audit } from '../../src/audit/audit.ts'
import { placeOfPath } from '../../src/audit/places/place.ts'

/**
 * A program for a child process: audits a folder, then another, and prints how many bytes the whole process read for the
 * second, as Linux counts them. The first loads all code.
 */
const bytesRead = (): number => Number(/^rchar: (\d+)$/m.exec(readFileSync('/proc/self/io', 'latin1'))?.[1])

const auditFolder = async (path: string) => {
  for await (const event of audit({ places: [placeOfPath(path)], version: '0' })) {
    if (event.type === 'done') return event.report
  }
  return undefined
}

const [first = '', second = ''] = process.argv.slice(2)
await auditFolder(first)
// The reading of the counter itself counts too; here it is measured, to be taken off.
const before = bytesRead()
const between = bytesRead()
const report = await auditFolder(second)
const after = bytesRead()
process.stdout.write(
  JSON.stringify({ read: after - between - (between - before), findings: report?.findings }),
)
