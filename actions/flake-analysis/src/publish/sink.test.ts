import { expect, test } from '@jest/globals'
import { report } from '../export/sample.fixture.ts'
import { guarded, type Sink } from './sink.ts'

const news = { repository: 'octo/app', executions: [], tests: [] }

/** Plays it through with a sink that fails where it is told to; with what the sink was asked for. */
async function played(failing: readonly (keyof Sink)[]) {
  const asked: string[] = []
  const does = (name: keyof Sink) => async () => {
    asked.push(name)
    if (failing.includes(name) && asked.filter((one) => one === name).length === 1) throw new Error(`${name} failed`)
  }
  const sink = guarded('The file could not be written', { take: does('take'), done: does('done'), close: does('close') })
  await sink.take(news)
  await sink.take(news)
  const problem = await sink.done(report())
  await sink.close()
  return { asked, problem: problem?.message.split('\n')[0] }
}

test.each<[failing: readonly (keyof Sink)[], asked: readonly string[], problem: string | undefined]>([
  [[], ['take', 'take', 'done', 'close'], undefined],
  [['take'], ['take', 'close'], 'The file could not be written: take failed'],
  [['done'], ['take', 'take', 'done', 'close'], 'The file could not be written: done failed'],
  [['take', 'done'], ['take', 'close'], 'The file could not be written: take failed'],
  [['close'], ['take', 'take', 'done', 'close'], undefined]
])('one that fails to %j is left alone after it, and closed', async (failing, asked, problem) => {
  expect(await played(failing)).toEqual({ asked, problem })
})

test('one that only tells at the end has nothing to take or to close', async () => {
  const told: unknown[] = []
  const sink = guarded('x', { done: async (found) => void told.push(found) })
  const found = report()
  await sink.take(news)
  expect([await sink.done(found), told]).toEqual([undefined, [found]])
  await sink.close()
})
