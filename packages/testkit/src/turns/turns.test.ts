import { expect, test } from '@jest/globals'
import { dozing, lasting } from './clock.ts'
import { deathsAt, deathWithin } from './death.ts'
import { memoryDiscord } from './discord.ts'
import { seeded, turns } from './turns.ts'

test.each(deathsAt(2))('a process that dies $moment effect $nth goes no further', async (death) => {
  const done: string[] = []
  const { process, play } = turns(() => 0)
  const effect = process(death)
  const work = async () => {
    for (const name of ['one', 'two', 'three']) {
      await effect(async () => void done.push(name))
      done.push(`after ${name}`)
    }
  }
  void work()
  await play()
  const all = ['one', 'after one', 'two', 'after two']
  expect(done).toEqual(all.slice(0, 2 * (death.nth - 1) + (death.moment === 'after' ? 1 : 0)))
})

test('a death by chance is one of all', () => {
  const random = seeded(1)
  const drawn = new Set(Array.from({ length: 100 }, () => JSON.stringify(deathWithin(3, random))))
  expect([...drawn].toSorted()).toEqual(
    deathsAt(3)
      .map((death) => JSON.stringify(death))
      .toSorted()
  )
})

test('who sleeps lets others go on', async () => {
  const order: string[] = []
  const watch = { clock: { now: 0 }, random: seeded(1) }
  const { process, play } = turns(watch.random)
  const [one, other] = [process(), process()]
  void dozing(one, watch)(1_000).then(() => order.push('awake'))
  void lasting(other, 100, watch)(async () => undefined).then(() => order.push('done'))
  await play()
  expect([order, watch.clock.now >= 1_000]).toEqual([['done', 'awake'], true])
})

test('a Discord in memory keeps what each message has shown', async () => {
  const { http, messages, shown } = memoryDiscord()
  const send = (method: 'POST' | 'PATCH', path: string, title: string) =>
    http(
      { method, url: `https://discord.com/api/webhooks/1/x${path}`, headers: {}, body: JSON.stringify({ embeds: [{ title }] }) },
      { timeoutMs: 1 }
    )
  const { body } = await send('POST', '', 'red')
  const { id } = JSON.parse(body)
  await send('PATCH', `/messages/${id}`, 'green')
  await send('POST', '', 'red again')
  expect([...messages.values()].map((versions) => versions.map(({ title }) => title))).toEqual([['red', 'green'], ['red again']])
  expect(shown().map(({ title }) => title)).toEqual(['green', 'red again'])
})
