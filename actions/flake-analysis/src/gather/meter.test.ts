import { describe, expect, test } from '@jest/globals'
import { ActionError } from '@tocsin/action-kit'
import { inTurn } from './in-turn.ts'
import { metered } from './meter.ts'
import { stopOf } from './stop.ts'

const answering = (headers: () => object) => ({
  request: async () => ({ data: {}, headers: headers() }),
  jobLog: async () => undefined,
  artifact: async () => undefined
})
const limit = (remaining: number, reset = 500) => ({ 'x-ratelimit-remaining': String(remaining), 'x-ratelimit-reset': String(reset) })

describe('the calls that are left', () => {
  test('are those of the budget, whatever is asked for', async () => {
    const meter = metered(
      answering(() => ({})),
      { budget: 3, reserve: 10, now: () => 0 }
    )
    await meter.client.request('GET /')
    await meter.client.jobLog(1)
    expect([meter.calls(), meter.left(), meter.resetsAt()]).toEqual([2, 1, undefined])
    await meter.client.artifact(1)
    await meter.client.artifact(2)
    expect([meter.calls(), meter.left()]).toEqual([4, 0])
  })

  test('are no more than the token has, but for what is left to others', async () => {
    let remaining = 40
    const meter = metered(
      answering(() => limit(remaining)),
      { budget: 1000, reserve: 10, now: () => 0 }
    )
    await meter.client.request('GET /')
    expect([meter.left(), meter.resetsAt()]).toEqual([30, 500])
    await meter.client.jobLog(1)
    expect(meter.left()).toBe(29)
    remaining = 5
    await meter.client.request('GET /')
    expect(meter.left()).toBe(0)
  })

  test('are many again after the hour, and an answer that comes late does not tell of more', async () => {
    const answers = [limit(20), limit(25), limit(900, 4100)]
    const meter = metered(
      answering(() => answers.shift() ?? {}),
      { budget: 1000, reserve: 0, now: () => 0 }
    )
    const left: number[] = []
    for (let count = 0; count < 3; count += 1) {
      await meter.client.request('GET /')
      left.push(meter.left())
    }
    expect(left).toEqual([20, 19, 900])
  })
})

test('no minute has more calls than GitHub allows', async () => {
  let now = 0
  const times: number[] = []
  const pause = async (ms: number) => {
    now += ms
  }
  const meter = metered(
    answering(() => ({})),
    { budget: 5000, reserve: 0, now: () => now, pause }
  )
  for (let count = 0; count < 2000; count += 1) {
    await meter.client.request('GET /')
    times.push(now)
    now += 10
  }
  const most = Math.max(...times.map((time) => times.filter((other) => other > time - 60_000 && other <= time).length))
  expect(most).toBeLessThanOrEqual(800)
  expect(now).toBeLessThan(180_000)
})

describe('work in turn', () => {
  const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

  test('keeps its order, and never more than four are at work', async () => {
    let [working, most] = [0, 0]
    const { results } = await inTurn([5, 1, 4, 2, 3, 1, 1, 1], async (item) => {
      working += 1
      most = Math.max(most, working)
      await wait(item)
      working -= 1
      return item * 10
    })
    expect({ results, most }).toEqual({ results: [50, 10, 40, 20, 30, 10, 10, 10], most: 4 })
  })

  test('counts nothing behind the first failure, and begins nothing after it', async () => {
    const begun: number[] = []
    const { results, failure } = await inTurn([0, 1, 2, 3, 4, 5, 6, 7], async (item) => {
      begun.push(item)
      await wait(item === 1 ? 1 : 10)
      if (item === 1 || item === 3) throw new Error(`no ${item}`)
      return item
    })
    expect({ results, failure }).toEqual({ results: [0], failure: new Error('no 1') })
    expect(begun.length).toBeLessThan(8)
  })

  test('ends where it is told to, and has nothing of nothing', async () => {
    const seen: number[] = []
    const { results } = await inTurn(
      [1, 2, 3, 4, 5, 6],
      async (item) => seen.push(item),
      () => seen.length >= 4
    )
    expect(results).toHaveLength(4)
    expect(await inTurn([], async () => 1)).toEqual({ results: [] })
  })
})

describe('why a reading ended', () => {
  const refused = (headers: Record<string, string>) =>
    Object.assign(new Error('no'), {
      status: 403,
      request: { method: 'GET', url: 'https://api.github.com/x' },
      response: { status: 403, headers }
    })
  const now = Date.UTC(2026, 0, 5, 12) / 1000
  const rows: [name: string, failure: unknown, aborted: boolean, resetsAt: number | undefined, note: string][] = [
    ['a signal', new Error('x'), true, undefined, 'The reading was ended from outside; the next analysis goes on from here.'],
    [
      'a limit',
      refused({ 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(now + 1800) }),
      false,
      undefined,
      "GitHub's rate limit for the token is used up; the next analysis goes on from here, at 2026-01-05 12:30 UTC at the earliest."
    ],
    ['its own bound', undefined, false, undefined, 'The calls that this analysis may make are used up; the next one goes on from here.'],
    [
      'what the token has left',
      undefined,
      false,
      now + 60,
      'The calls that this analysis may make are used up; the next one goes on from here, with more calls of the token from 2026-01-05 12:01 UTC on.'
    ],
    [
      'a refusal',
      new ActionError('GitHub answered 403', { fix: 'Give the job a permission.' }),
      false,
      undefined,
      'GitHub could not be read to the end: GitHub answered 403'
    ]
  ]
  test.each(rows)('%s', (_, failure, aborted, resetsAt, note) => {
    expect(stopOf(failure, aborted, { now, resetsAt }).note).toBe(note)
  })

  test('a bug is none of these', () => {
    expect(() => stopOf(new TypeError('no function'), false, { now, resetsAt: undefined })).toThrow('no function')
  })
})
