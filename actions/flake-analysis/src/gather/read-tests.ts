import { ActionError, quoted } from '@tocsin/action-kit'
import type { ReadExecution, ReadTests } from '../model/reading.ts'
import type { TestCase } from '../model/test-case.ts'
import { massFailure } from '../reports/identity/mass-failure.ts'
import { executionFor, jobFor } from './artifacts.ts'
import { inTurn } from './in-turn.ts'
import type { ArtifactFacts, Client, Ports } from './ports.ts'
import type { Limits } from './query.ts'
import { orNothing } from './tolerant.ts'
import { variantOf } from './variant.ts'

export interface Report {
  artifact: ArtifactFacts
  /** The attempt that made it. */
  read: ReadExecution
}

/** The reports of these executions: of each run those artifacts that one of its attempts here made. */
export function reportsOf(
  executions: readonly ReadExecution[],
  artifacts: ReadonlyMap<number, readonly ArtifactFacts[]>,
  known: ReadonlyMap<number, number>
): Report[] {
  return [...Map.groupBy(executions, ({ execution }) => execution.run)].flatMap(([run, attempts]) =>
    (artifacts.get(run) ?? []).flatMap((artifact) => {
      const read = executionFor(artifact, attempts)
      // What an earlier attempt made was read with it, or left out.
      const isEarlier = (known.get(run) ?? 0) > 0 && artifact.createdAt < Math.min(...attempts.map(({ execution }) => execution.at))
      return read && !isEarlier ? [{ artifact, read }] : []
    })
  )
}

interface Reading {
  client: Client
  ports: Pick<Ports, 'testsOf' | 'signal'>
  limits: Pick<Limits, 'artifactBytes'>
  isOver(): boolean
  note(line: string): void
}

/** Reads reports, one call each. One that is too large, broken or gone is left out, and noted. */
export async function readReports(
  reports: readonly Report[],
  { client, ports, limits, isOver, note }: Reading
): Promise<{ tests: readonly ReadTests[]; read: readonly ArtifactFacts[]; failure?: unknown }> {
  const { results, failure } = await inTurn(
    reports,
    async ({ artifact, read: execution }): Promise<ReadTests | undefined> => {
      const name = quoted(artifact.name)
      if (artifact.bytes > limits.artifactBytes) return void note(`The artifact "${name}" of run ${artifact.run} is too large to be read.`)
      const read = () => client.artifact(artifact.id, { maxBytes: limits.artifactBytes })
      const zip = await orNothing('artifacts', read, { signal: ports.signal, note })
      if (!zip) return undefined
      const cases = await casesOf(Buffer.from(zip.buffer, zip.byteOffset, zip.length), artifact, ports, note)
      return cases && testsOf(artifact, execution, cases)
    },
    isOver
  )
  const tests = results.flatMap((one) => one ?? [])
  return { tests, read: reports.slice(0, results.length).map(({ artifact }) => artifact), ...(failure !== undefined && { failure }) }
}

async function casesOf(
  zip: Buffer,
  artifact: ArtifactFacts,
  ports: Reading['ports'],
  note: Reading['note']
): Promise<readonly TestCase[] | undefined> {
  try {
    return await ports.testsOf(zip, artifact)
  } catch (error) {
    if (!(error instanceof ActionError)) throw error
    return void note(`The artifact "${quoted(artifact.name)}" of run ${artifact.run} cannot be read: ${error.message.split('\n', 1)[0]}`)
  }
}

function testsOf({ name }: ArtifactFacts, read: ReadExecution, cases: readonly TestCase[]): ReadTests {
  const { execution, workflow, jobs = [] } = read
  const job = jobFor(name, jobs)
  return {
    execution,
    workflow,
    variant: variantOf(name, read),
    ...(job && { job: { name: job.name, url: job.url, facts: job.facts } }),
    cases,
    massFailure: massFailure(cases)
  }
}
