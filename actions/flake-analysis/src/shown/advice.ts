import { type CategoryName, categoryNames } from '@tocsin/ci-history'
import type { SubjectReport } from '../model/subject-report.ts'
import { isSameCode, likelyRange } from './links.ts'

/** What helps against most failures of a kind; nothing where it depends on the code. */
const cures: Readonly<Record<CategoryName, string | undefined>> = {
  infrastructure: 'run it again: GitHub or the runner fails, and not the code',
  'disk-full': 'free disk space before this step',
  'out-of-memory': 'give the job more memory, or run fewer tests at once',
  gpu: 'let one job at a time use the GPU, and free its memory after each test',
  'rate-limit': 'authenticate or mirror what is downloaded: a rate limit refuses it',
  dns: 'retry the request, or let a stand-in answer for the service: its name is not found',
  clock: 'set the clock in the test: it depends on the time or the zone that it runs in',
  tls: 'retry the connection, and check the certificate and the clock of the runner',
  'port-in-use': 'listen on port 0 and read which one it became: the port is taken',
  concurrency: 'look for what is shared: it fails when things run at once',
  database: 'give each test its own data, and wait until the database answers',
  'service-startup': 'wait until the service answers before the tests begin',
  snapshot: 'take what changes out of the snapshot: times, ids and order',
  browser: 'wait for the element instead of a time, and pin the browser',
  permission: 'check what the token or the user may do in runs of this kind',
  registry: 'cache or mirror what is downloaded, or retry it',
  git: 'retry the fetch, or check out less',
  network: 'retry the request, or let a stand-in answer for the service: the network fails',
  'dependency-resolution': 'pin versions with a lock file: what is installed differs from run to run',
  lint: undefined,
  compilation: 'pin what it is built with: the same code must build always',
  configuration: 'check what differs between runs: variables, secrets and paths',
  crash: 'run it under a sanitizer or a debugger: the process dies',
  ordering: 'run it alone and in another order: it depends on what ran before it',
  timeout: 'wait for the condition and not for a time, or allow more of it',
  assertion: undefined,
  exception: undefined,
  unknown: undefined
}

/** Less of its failures is no reason to begin there. */
const most = 0.5

/** What to do first, as a sentence without its full stop. */
export function adviceOf({ state, level, causes, change }: Pick<SubjectReport, 'state' | 'level' | 'causes' | 'change'>): string {
  if (state === 'broken' && change && isSameCode(change))
    return 'look for what changed around the code: the commit that failed first had passed before'
  if (state === 'broken' && change) return `revert or mend the change that broke it${suspicion(change)}`
  if (state === 'broken') return 'open the newest failure: it fails every time'
  const [cause] = causes
  const known = categoryNames.find((name) => cause !== undefined && cause.share >= most && name === cause.category)
  return (known && cures[known]) ?? elsewise(level)
}

function suspicion(change: NonNullable<SubjectReport['change']>): string {
  const range = likelyRange(change)
  return range === undefined ? '' : `, likely ${change.lastGood === undefined ? '' : 'in '}${range}`
}

const elsewise = (level: SubjectReport['level']) =>
  level === 'test'
    ? 'compare the failure with the pass of the same code: look for time, order and shared state'
    : 'compare the failed attempt with the one that passed'
