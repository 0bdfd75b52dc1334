import { describe, expect, it } from 'vitest'
import { Channel } from '../../src/audit/channel.ts'

const collect = async <T>(channel: Channel<T>): Promise<T[]> => {
  const items: T[] = []
  for await (const item of channel) items.push(item)
  return items
}

describe('Channel', () => {
  it('gives what was pushed before and after the reading began, in order', async () => {
    const channel = new Channel<number>()
    channel.push(1)
    const reading = collect(channel)
    await Promise.resolve()
    channel.push(2)
    channel.push(3)
    channel.end()
    expect(await reading).toEqual([1, 2, 3])
  })

  it('throws the error after the last item', async () => {
    const channel = new Channel<number>()
    channel.push(1)
    channel.end(new Error('broken'))
    const items: number[] = []
    await expect(async () => {
      for await (const item of channel) items.push(item)
    }).rejects.toThrow('broken')
    expect(items).toEqual([1])
  })
})
