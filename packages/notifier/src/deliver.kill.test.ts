import { expect, test } from '@jest/globals'
import { deliver } from './deliver.ts'
import { bed, dispatch } from './delivery/bed.fixture.ts'
import { memoryDocuments } from './receipts/memory.fixture.ts'
import { receiptsOver } from './receipts/over.ts'

const monday = Date.UTC(2026, 0, 5, 9)

/** Counts effects and ends the process, as far as a test can, before or after the nth. */
function killSwitch(nth: number, moment: 'before' | 'after') {
  let effects = 0
  const { promise: killed, resolve: kill } = Promise.withResolvers<void>()
  const die = () => {
    kill()
    return new Promise<never>(() => {})
  }
  const guard = async <T>(effect: () => Promise<T>): Promise<T> => {
    effects += 1
    if (effects > nth || (effects === nth && moment === 'before')) return die()
    const done = await effect()
    return effects === nth ? die() : done
  }
  return { guard, killed }
}

/** One run that is killed, then one with the same work after its lease. */
async function killedThenRepeated(nth: number, moment: 'before' | 'after') {
  const documents = memoryDocuments()
  const { guard, killed } = killSwitch(nth, moment)
  const dying = bed([{ status: 200, body: '{"id":"7"}' }], {
    ...receiptsOver({ read: (key) => guard(() => documents.read(key)), update: (key, fn) => guard(() => documents.update(key, fn)) })
  })
  const { http } = dying.ports.transports
  const ports = { ...dying.ports, transports: { http: (...call: Parameters<typeof http>) => guard(() => http(...call)) } }
  const first = deliver([dispatch()], ports, { hasStore: true })
  const survived = await Promise.race([first.then(() => true), killed.then(() => false)])

  const next = bed([], receiptsOver(documents), monday + 120_000)
  const [receipt] = await deliver([dispatch()], next.ports, { hasStore: true })
  return {
    survived,
    receipt: receipt?.outcome,
    copies: dying.sent.length + next.sent.length,
    left: await next.ports.receipts.pending('alerts')
  }
}

// Look, claim, send, settle: four effects; the fifth never comes.
const cases = [1, 2, 3, 4, 5].flatMap((nth) => [[nth, 'before'] as const, [nth, 'after'] as const])
test.each(cases)('killed %i. effect, %s it: the message is there, and doubled only where nobody could know', async (nth, moment) => {
  const { survived, receipt, copies, left } = await killedThenRepeated(nth, moment)

  expect(left).toEqual([])
  expect(copies).toBeGreaterThanOrEqual(1)
  expect(copies).toBeLessThanOrEqual(2)
  if (survived) expect([receipt, copies]).toEqual(['skipped', 1])
})

test('only a death between the answer and its receipt makes a second copy', async () => {
  const doubled = await Promise.all(cases.map(async ([nth, moment]) => (await killedThenRepeated(nth, moment)).copies === 2))
  const firstAndLast = [doubled.indexOf(true), doubled.lastIndexOf(true)].map((index) => cases[index]?.join(' '))

  expect(firstAndLast).toEqual(['3 after', '4 before'])
})
