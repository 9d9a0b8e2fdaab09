import { expect, test } from '@jest/globals'
import { memoryDocuments } from '@tocsin/testkit/turns'
import { type RaceOptions, startRace, type Trial } from './race.fixture.ts'

/** `npm run test:soak` plays more of them. */
const trials = Number(process.env.TOCSIN_TRIALS ?? 60)
const patienceMs = 30_000 + 200 * trials

/** Plays the trials one after the other. */
async function trialsOf(count: number, options: Partial<RaceOptions>): Promise<Trial[]> {
  const race = await startRace({ documents: memoryDocuments, ...options })
  const played: Trial[] = []
  try {
    for (let seed = 1; seed <= count; seed++) played.push(await race.trial(seed))
  } finally {
    await race.close()
  }
  return played
}

const deaths: [what: string, deaths: number][] = [
  ['all of which live', 0],
  ['three of which die', 3],
  ['all of which die', 8]
]
test.each(deaths)(
  'eight runs at once, %s: one issue, known to the ledger, nothing lost',
  async (_, deaths) => {
    for (const trial of await trialsOf(trials, { deaths })) {
      expect(trial).toEqual({ seed: trial.seed, issues: 1, open: 1, known: true, pending: 0, lost: [], calls: expect.any(Number) })
    }
  },
  patienceMs
)

test.each(deaths)(
  'two transitions at once in eight runs, %s: one issue, known to the ledger, nothing lost',
  async (_, deaths) => {
    for (const trial of await trialsOf(trials, { escalating: true, deaths })) {
      expect(trial).toEqual({ seed: trial.seed, issues: 1, open: 1, known: true, pending: 0, lost: [], calls: expect.any(Number) })
    }
  },
  patienceMs
)
