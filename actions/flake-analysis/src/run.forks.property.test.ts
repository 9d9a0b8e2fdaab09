import { expect, test } from '@jest/globals'
import type { RunSeed } from '@tocsin/testkit'
import { seeded } from '@tocsin/testkit/turns'
import { analysed, type Case, forked, issuesIn, jobOf, listIn, own, reportAt, tested } from './run.forks.fixture.ts'
import { type MemoryLedger, memory, type Stepped } from './testing.ts'

/** `npm run test:soak` makes more of them. */
const trials = Math.ceil(Number(process.env.TOCSIN_TRIALS ?? 60) / 6)
const hours = 36

type Random = () => number
const pick = <T>(random: Random, items: readonly T[]): T => items[Math.floor(random() * items.length)] as T
const chance = (random: Random, share: number) => random() < share

/** A run an hour, of which some are of pull requests of the repository itself. */
function ownRun(random: Random, hour: number, troubles: number): RunSeed {
  const letter = random() < troubles ? pick(random, ['F', 'L', 'L']) : 'P'
  const more = { id: 1000 + hour * 100, ...(chance(random, 0.2) && { event: 'pull_request' as const, branch: 'topic' }) }
  return chance(random, 0.8) ? tested(hour, letter, { of: { file: 'src/auth.ts' }, ...more }) : own(hour, letter, more)
}

const messages = ['connect ECONNREFUSED 127.0.0.1:5432', 'certificate has expired', 'expected 1 but got 2']
const words = ['##[error]The runner has received a shutdown signal.', 'FAIL auth.test.ts', '##[error]No space left on device']

/** A test that the repository has, or one that nobody ever heard of. */
const forgedCase = (random: Random): Case => ({
  name: pick(random, ['works', 'rest', `n${Math.floor(random() * 50)}`]),
  ...(chance(random, 0.5) && { file: pick(random, ['src/auth.ts', 'v2', 'docs']) }),
  ...(chance(random, 0.5) && { message: pick(random, messages) }),
  ...(chance(random, 0.3) && { flaky: true })
})

function forgedJobs(random: Random) {
  const names = chance(random, 0.6) ? ['test'] : pick(random, [['evil'], ['test', 'evil'], ['lint']])
  return names.map((name) => {
    const conclusion = pick(random, ['failure', 'failure', 'success'] as const)
    const steps = [...(jobOf(conclusion).steps ?? []), { name: 'evil step', conclusion }]
    return { name, conclusion, steps, seconds: Math.floor(random() * 5000), ...(chance(random, 0.5) && { log: [pick(random, words)] }) }
  })
}

function forgedRun(random: Random, index: number): RunSeed {
  const hour = Math.floor(random() * hours) + 0.2
  const attempts = chance(random, 0.5) ? [{ jobs: forgedJobs(random) }] : [{ jobs: forgedJobs(random) }, { jobs: forgedJobs(random) }]
  const cases = new Map(Array.from({ length: 4 }, () => forgedCase(random)).map((one) => [one.name, one]))
  return forked(hour, 'F', {
    ...{ id: 1000 + Math.floor(hour) * 100 + 1 + index, attempts },
    ...(chance(random, 0.8) && { artifacts: [reportAt(hour, [...cases.values()])] }),
    // A fork may have any commit of the repository.
    ...(chance(random, 0.3) && { sha: own(Math.floor(hour), 'P').sha })
  })
}

/** All that is said of what the own runs show for sure. */
const sure = ({ report, outputs, ...stepped }: Stepped) => ({
  subjects: report.subjects
    .filter(({ certainty }) => certainty === 'confirmed')
    .map(({ url: _, issue: __, evidence, explainedBy, ...one }) => ({
      ...one,
      evidence: evidence.map(({ url: ___, passUrl: ____, ...shown }) => shown),
      explainedBy
    })),
  left: report.left?.map(({ id, was, now, cleanRuns }) => ({ id, was, now, cleanRuns })),
  causes: report.causes.map(({ url: _, ...one }) => one),
  infra: report.infra.map(({ url: _, ...one }) => one),
  outputs: { flaky: outputs.flaky, broken: outputs.broken },
  list: listIn(stepped as Stepped)
})

const files = { '.github/CODEOWNERS': '/src/ @maintainer\n/v2 @victim\n/docs @other\n' }

/** Two analyses, half of the story apart. */
async function told(runs: readonly RunSeed[], ledger: MemoryLedger) {
  // In order, so that what the simulator counts is called the same in both.
  const inOrder = runs.toSorted((a, b) => Date.parse(a.at ?? '') - Date.parse(b.at ?? ''))
  const known = (hour: number) => inOrder.filter(({ at = '' }) => Date.parse(at) < Date.UTC(2026, 0, 5, hour))
  const inputs = { 'max-calls': '5000' }
  const first = await analysed({ seed: { runs: known(hours / 2), files }, hour: hours / 2, ledger, inputs })
  const second = await analysed({ seed: { runs: known(hours), files }, hour: hours + 24, ledger, inputs })
  const { known: alerted } = (await ledger.read('flakes/told')) as { known: object }
  return { first: sure(first), second: sure(second), issues: await issuesIn(ledger), alerted: Object.keys(alerted).toSorted() }
}

test(
  'whatever runs forks have, what own runs show for sure is as without them',
  async () => {
    let shown = 0
    for (let seed = 1; seed <= trials; seed += 1) {
      const random = seeded(seed)
      const troubles = pick(random, [0.1, 0.2, 0.3])
      const mended = pick(random, [hours / 2, hours])
      const runs = Array.from({ length: hours }, (_, hour) => ownRun(random, hour, hour < mended ? troubles : 0))
      const evil = Array.from({ length: pick(random, [1, 5, 30]) }, (_, index) => forgedRun(random, index))
      const plain = await told(runs, memory())
      shown += plain.second.subjects.length
      expect({ seed, ...(await told([...runs, ...evil], memory())) }).toEqual({ seed, ...plain })
    }
    expect(shown).toBeGreaterThan(trials)
  },
  60_000 + 6_000 * trials
)
