import { ActionError } from '@tocsin/action-kit'
import type { ReadTests } from '../model/reading.ts'
import type { TestCase } from '../model/test-case.ts'
import { massFailure } from '../reports/identity/mass-failure.ts'
import { count } from '../shown/numbers.ts'
import { jobFor } from './artifacts.ts'
import { inTurn } from './in-turn.ts'
import type { Notes, Unread } from './notes.ts'
import type { ArtifactFacts, Client, Ports } from './ports.ts'
import type { Limits } from './query.ts'
import type { Report } from './report.ts'
import { orNothing } from './tolerant.ts'

interface Reading {
  client: Client
  ports: Pick<Ports, 'testsOf' | 'signal'>
  limits: Pick<Limits, 'artifactBytes'>
  /** Tests that are held at once; more only of the last report that had room. */
  mostHeld?: number
  isOver(): boolean
  note(line: string): void
  noteUnread: Notes['noteUnread']
}

/** Reads reports, one call each. One that is too large, broken or gone is left out, and noted. */
export async function readReports(
  reports: readonly Report[],
  { client, ports, limits, isOver, note, noteUnread, mostHeld = usuallyHeld }: Reading
): Promise<{ tests: readonly ReadTests[]; read: readonly ArtifactFacts[]; unreadable: readonly Report[]; failure?: unknown }> {
  const alone = oneByOne()
  let held = 0
  const { results, failure } = await inTurn(
    reports,
    async (report): Promise<ReadTests | undefined> => {
      const { artifact } = report
      if (artifact.bytes > limits.artifactBytes) return void noteUnread(report, tooLarge(limits))
      const read = () => client.artifact(artifact.id, { maxBytes: limits.artifactBytes })
      const zip = await orNothing('artifacts', read, { signal: ports.signal, note })
      if (!zip) return undefined
      return alone(async () => {
        if (held >= mostHeld) return void noteUnread(report, tooMany(mostHeld))
        const cases = await casesOf(Buffer.from(zip.buffer, zip.byteOffset, zip.length), report, ports, noteUnread)
        held += cases?.length ?? 0
        return cases && testsOf(report, cases)
      })
    },
    isOver
  )
  const tests = results.flatMap((one) => one ?? [])
  const asked = reports.slice(0, results.length)
  return {
    tests,
    read: asked.map(({ artifact }) => artifact),
    unreadable: asked.filter((_, index) => results[index] === undefined),
    ...(failure !== undefined && { failure })
  }
}

const mib = 2 ** 20

/** Tests of the reports that are read together, each of which takes some 300 bytes: more than the reports of a run hold. */
const usuallyHeld = 4_000_000

function tooMany(most: number): Unread {
  const words = 'left unread'
  return { one: `is ${words}`, several: `are ${words}`, more: `others of the same runs hold ${count(most)} tests and more.` }
}

/** Reports are fetched a few at once and read one by one: each may be as large as the memory allows. */
function oneByOne(): <T>(work: () => Promise<T>) => Promise<T> {
  let earlier: Promise<unknown> = Promise.resolve()
  return (work) => {
    const mine = earlier.then(work)
    earlier = mine.catch(() => undefined)
    return mine
  }
}

function tooLarge({ artifactBytes }: Reading['limits']): Unread {
  const size = `more than ${Math.ceil(artifactBytes / mib)} MiB`
  return {
    one: `has ${size} and is not read`,
    several: `have ${size} and are not read`,
    more: 'reports belong in an artifact of their own.'
  }
}

async function casesOf(
  zip: Buffer,
  report: Report,
  ports: Reading['ports'],
  noteUnread: Reading['noteUnread']
): Promise<readonly TestCase[] | undefined> {
  const { artifact, read } = report
  try {
    return await ports.testsOf(zip, { ...artifact, isOfFork: read.execution.place === 'fork' })
  } catch (error) {
    if (!(error instanceof ActionError)) throw error
    const words = 'cannot be read'
    return void noteUnread(report, { one: words, several: words, more: error.message.split('\n', 1)[0] ?? '' })
  }
}

function testsOf({ artifact, read, variant, ended }: Report, cases: readonly TestCase[]): ReadTests {
  const { execution, workflow, jobs = [] } = read
  const job = jobFor(artifact.name, jobs)
  return {
    ...{ execution, workflow, variant },
    ...(ended && { ended }),
    ...(job && { job: { name: job.name, url: job.url, facts: job.facts } }),
    cases,
    massFailure: massFailure(cases)
  }
}
