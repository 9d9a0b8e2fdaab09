import type { Gathered } from '../gather/gather.ts'
import type { Ports as GatherPorts } from '../gather/ports.ts'
import type { Query } from '../gather/query.ts'
import { reportedIn } from '../history/reported.ts'
import type { Inputs } from '../inputs.ts'
import { watermarkJson } from '../kept/watermark.ts'
import type { Ports } from '../ports.ts'
import type { Scope } from '../scope.ts'
import { shardFrom } from './part.ts'
import type { Reading } from './read-all.ts'
import { workflowFile } from './workflow-file.ts'

/** Reads the runs since the last analysis, and the reports in their artifacts. @throws {ActionError} where GitHub refuses to be read. */
export async function readRuns(
  inputs: Inputs,
  scope: Scope,
  {
    take,
    sheets,
    watermark,
    keptSince,
    testsOf,
    ...ports
  }: Pick<Ports, 'context' | 'elapsed' | 'github' | 'now' | 'progress' | 'redact' | 'sleep' | 'signal' | 'warn'> &
    Pick<GatherPorts, 'testsOf'> &
    Pick<Reading, 'take' | 'sheets' | 'watermark' | 'keptSince'>
): Promise<Gathered> {
  const { gather } = await import('../gather/gather.ts')
  const { factsOfLog } = await import('../causes/facts-of-log.ts')
  const { withLoggedFlakes } = await import('../causes/logged/with-logged-flakes.ts')
  const client = await ports.github()
  const query = { ...queryOf(inputs, scope), ...askedRun(inputs, ports.context) }
  const all: GatherPorts = {
    ...{
      now: ports.now,
      elapsed: ports.elapsed,
      progress: ports.progress,
      warn: (line) => ports.warn(ports.redact(line)),
      signal: ports.signal,
      pause: ports.sleep,
      factsOfLog: (text, { failed }) => factsOfLog(text, { failed, redact: ports.redact }),
      testsOf
    },
    file: workflowFile(client, scope, ports.context),
    isReported: reportedIn(sheets),
    take: ({ watermark: reached, ...read }) =>
      take({ repository: scope.repository, ...withLoggedFlakes(read) }, watermarkJson(reached, keptSince))
  }
  const gathered = await gather(client, query, watermark, all)
  return query.run ? (await import('../gather/asked-run.ts')).withAskedRun(gathered, client, query, all) : gathered
}

/** Whoever opened a pull request waits for what is said of the run that just ended. */
function askedRun({ comment, repository }: Inputs, { payload }: Ports['context']): Pick<Query, 'run'> {
  const run = payload.at('workflow_run')
  const id = run.number('id')
  if (!comment || repository !== undefined || id === undefined) return {}
  return { run: { id, attempt: run.number('run_attempt') ?? 1 } }
}

/** Of 1,200 calls for the window and 50 for a day, what the workflow files, the actions in the repository and CODEOWNERS leave. */
const usual = { firstCalls: 1185, dailyCalls: 46 }

function queryOf(inputs: Inputs, scope: Scope): Query {
  const shard = shardFrom(inputs.shard)
  const calls = inputs['max-calls']
  return {
    ...{ owner: scope.owner, repo: scope.repo, defaultBranch: scope.branch, since: scope.since },
    ...{ workflows: inputs.workflows, artifacts: inputs.artifacts },
    ...(shard && { shard }),
    limits: { logs: inputs.logs, ...(calls === undefined ? usual : { firstCalls: calls, dailyCalls: calls }) }
  }
}
