import { expect, test } from '@jest/globals'
import { endpointOf } from '../endpoint.fixture.ts'
import type { Endpoint } from '../endpoint.ts'
import type { Observation } from '../probe/observation.ts'
import { type Pace, type RoundPorts, runRound } from './round.ts'

const letters = { U: 'up', D: 'down', B: 'down', G: 'degraded', I: 'inconclusive' } as const

/** Endpoints whose tries are drawn, and what a round with them does. */
async function round(drawn: Readonly<Record<string, string>>, pace: Partial<Pace> = {}, more: Partial<RoundPorts> = {}, retries = 1) {
  const tried: string[] = []
  const slept: number[] = []
  const lines: string[] = []
  const endpoints = Object.keys(drawn).map((name) => endpointOf(name, { retries }))
  const probe = async ({ name }: Endpoint): Promise<Observation> => {
    const letter = drawn[name]?.[tried.filter((one) => one === name).length] ?? 'U'
    tried.push(name)
    const causes = letter === 'U' ? [] : [{ fault: letter === 'B' ? 'blocked' : 'status', words: 'status 503' } as const]
    return { at: 5, verdict: letters[letter as 'U'], causes, phases: { total: 12.3 } }
  }
  const ports = {
    ...{ probe, now: () => 5, elapsed: () => slept.reduce((sum, ms) => sum + ms, 0), sleep: async (ms: number) => void slept.push(ms) },
    ...{ random: () => 0.5, progress: (line: string) => void lines.push(line), signal: new AbortController().signal },
    ...more
  }
  const results = await runRound(endpoints, { concurrency: 2, samples: 1, gapMs: 10_000, budgetMs: 60_000, ...pace }, ports)
  return { results, tried, slept, lines }
}

const verdicts = (results: readonly { endpoint: string; verdict: string; tries: number }[]) =>
  results.map(({ endpoint, verdict, tries }) => `${endpoint} ${verdict} ${tries}`)

test('each is tried once, in parallel, and says what came of it', async () => {
  const { results, tried, slept, lines } = await round({ a: 'U', b: 'G', c: 'U' })
  expect(verdicts(results)).toEqual(['a up 1', 'b degraded 1', 'c up 1'])
  expect([tried, slept]).toEqual([['a', 'b', 'c'], []])
  expect(lines).toEqual(['a: up in 12 ms', 'b: degraded, status 503', 'c: up in 12 ms'])
})

test('what is down is tried again, after all others', async () => {
  const { results, tried, slept } = await round({ a: 'DU', b: 'DD', c: 'U' })
  expect(verdicts(results)).toEqual(['a up 2', 'b down 2', 'c up 1'])
  expect([tried, slept]).toEqual([['a', 'b', 'c', 'a', 'b'], [500]])
})

test('the log tells a try from the next one', async () => {
  const { lines } = await round({ a: 'DD' })
  expect(lines).toEqual(['a: down, status 503', 'a: down, status 503 (tried again)'])
})

test('what may not be connected to is not tried twice', async () => {
  expect(await round({ a: 'BU', b: 'DB' }, {}, {}, 3)).toMatchObject({
    tried: ['a', 'b', 'b'],
    results: [{ verdict: 'down' }, { verdict: 'down' }]
  })
})

test('as often as it may, with longer pauses', async () => {
  expect(await round({ a: 'DDDD' }, {}, {}, 3)).toMatchObject({ slept: [500, 1000, 2000], results: [{ verdict: 'down', tries: 4 }] })
  expect(await round({ a: 'D' }, {}, {}, 0)).toMatchObject({ slept: [], results: [{ verdict: 'down', tries: 1 }] })
  expect(await round({ a: 'DI' })).toMatchObject({ results: [{ verdict: 'down', tries: 1 }] })
})

test('no pause is added to that of tries that took long', async () => {
  let clock = 0
  const probe = async (): Promise<Observation> => {
    clock += 400
    return { at: 5, verdict: 'down', causes: [], phases: {} }
  }
  expect(await round({ a: 'D', b: 'D' }, { concurrency: 1 }, { probe, elapsed: () => clock })).toMatchObject({ slept: [] })
  expect(await round({ a: 'D' }, {}, { probe, elapsed: () => clock })).toMatchObject({ slept: [100] })
})

test('several samples are spread, and the most frequent result counts', async () => {
  const { results, slept } = await round({ a: 'UDDU', b: 'UUU' }, { samples: 3 })
  expect(verdicts(results)).toEqual(['a up 4', 'b up 3'])
  expect(slept).toEqual([10_000, 500, 9_500])
})

test('what the budget cuts off is inconclusive, not down', async () => {
  const never = (endpoint: Endpoint, signal: AbortSignal) =>
    new Promise<Observation>((resolve) => {
      const seen = { at: 5, causes: [{ fault: 'timeout', words: 'no answer' }], phases: {} } as const
      if (endpoint.name === 'a') resolve({ ...seen, verdict: 'up', causes: [] })
      else signal.addEventListener('abort', () => resolve({ ...seen, verdict: 'down' }))
    })
  const { results } = await round({ a: 'U', b: 'U', c: 'U', d: 'U' }, { budgetMs: 20 }, { probe: never })
  expect(verdicts(results)).toEqual(['a up 1', 'b inconclusive 1', 'c inconclusive 1', 'd inconclusive 1'])
  expect(results[1]?.cause?.words).toBe('the round was over before it answered')
})

test('a step that is cancelled ends with it', async () => {
  const stop = new AbortController()
  const probe = async (): Promise<Observation> => {
    stop.abort(new Error('The job was cancelled'))
    return { at: 5, verdict: 'down', causes: [], phases: {} }
  }
  await expect(round({ a: 'D' }, {}, { probe, signal: stop.signal })).rejects.toThrow('The job was cancelled')
})
