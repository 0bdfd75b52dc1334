import { Buffer } from 'node:buffer'
import { createDecipheriv } from 'node:crypto'

/**
 * What the platform's AES-256-GCM does at best: MiB from the arguments, from memory, in pieces of 1 MiB, none of whose
 * results is kept. Prints milliseconds.
 */
const [mebibytes = '1024'] = process.argv.slice(2)
const piece = Buffer.alloc(1024 * 1024, 0x5a)
const decipher = createDecipheriv('aes-256-gcm', Buffer.alloc(32, 1), Buffer.alloc(16, 2))
const free = (buffer: ArrayBufferLike) => buffer instanceof ArrayBuffer && buffer.transfer(0)
// Without this the allocator asks for fresh pages for each piece; see keepFreedMemory in the engine.
free(new ArrayBuffer(16 * 1024 * 1024))
const began = performance.now()
for (let done = 0; done < Number(mebibytes); done++) free(decipher.update(piece).buffer)
process.stdout.write(`${performance.now() - began}\n`)
