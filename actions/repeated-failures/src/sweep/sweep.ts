import { ActionError, faultOf, redactDeep } from '@tocsin/action-kit'
import { type AnswerCache, cachedPort } from '@tocsin/ci-history'
import { documentKey, plural } from '@tocsin/notifier'
import { metered } from '../github/metered.ts'
import { sharing } from '../github/sharing.ts'
import { allThrough, through } from '../github/through.ts'
import { outlivesJob } from '../github/token.ts'
import type { Stream } from '../history/streams.ts'
import type { Inputs } from '../inputs.ts'
import type { Wishes } from '../policies.ts'
import type { Documents, Ports } from '../ports.ts'
import type { To } from '../tell/to.ts'
import { type Ended, watchStream } from '../watch-stream.ts'
import { type Answers, answersFrom } from './answers.ts'
import { inTurn, judgeInTurn, type Swept } from './in-turn.ts'
import { listedStreams } from './listing.ts'
import { type Notes, notesOf, notesToJson } from './notes.ts'

/** Judges all streams that are watched, and first those that the sweep before did not reach. */
export async function sweep(wishes: Wishes, to: To, given: Ports): Promise<Ended> {
  const { inputs, config } = to
  const ledger = await given.ledger()
  const key = documentKey('sweeps', given.context.repository)
  const { before, unread } = await notesBefore(ledger, key)
  const answers = answersFrom(before.answers)
  const { ports, left } = await reading(inputs, ledger && answers, given)

  const asked = { workflows: inputs.workflows, branches: inputs.branch }
  const found = await listedStreams(asked, config.sections.repeatedFailures ?? [], ports)
  const streams = inTurn(found.streams, before.waiting, nameOf)
  const judge = (stream: Stream, index: number) => {
    if (streams.length > 1) ports.progress(`${index + 1}/${streams.length} ${stream.workflow.name} on ${stream.branch}`)
    return watchStream(stream, wishes, to, ports)
  }
  const swept = await judgeInTurn(streams, judge, { elapsed: ports.elapsed, budgetMs: inputs['sweep-budget'], left })
  const unkept = ledger ? await keep(ledger, key, { before, streams, swept, answers }) : []
  const untold = tellReach(streams, swept, ledger !== undefined, ports)
  return { results: swept.results, problems: [...untold, ...swept.problems, ...unread, ...found.problems, ...unkept] }
}

/** What the sweep before has left spares calls, no more: without it all is read anew. */
async function notesBefore(ledger: Documents | undefined, key: string): Promise<{ before: Notes; unread: readonly ActionError[] }> {
  try {
    return { before: notesOf(await ledger?.read(key)), unread: [] }
  } catch (error) {
    return { before: notesOf(undefined), unread: [faultOf(error)] }
  }
}

/** Ports that ask GitHub no more than a sweep has to, and how many calls are left. */
async function reading(inputs: Inputs, answers: Answers | undefined, given: Ports): Promise<{ ports: Ports; left(): number }> {
  const client = await given.github()
  const { port, left } = metered(client)
  // Those who read this repository may not read another one.
  const isCached = answers && inputs.repository === undefined && outlivesJob(inputs['github-token'])
  const github = isCached ? allThrough(cachedPort(port, redacting(answers, given)), client, given.context) : through(port, client)
  return { ports: sharing({ ...given, github: async () => github }), left }
}

/** What is kept can be read by whoever reads the branch. */
const redacting = ({ read, write }: Answers, { redact }: Ports): AnswerCache => ({
  read,
  write: (url, { etag, body }) => write(url, { etag, body: redactDeep(body, redact) })
})

const nameOf = ({ workflow, branch }: Stream) => `${workflow.id} ${branch}`

interface Learnt {
  before: Notes
  streams: readonly Stream[]
  swept: Swept
  answers: Answers
}

/** Written once, and only when the next sweep has something of it. Another one may watch other streams of the repository. */
async function keep(ledger: Documents, key: string, { before, streams, swept, answers }: Learnt): Promise<ActionError[]> {
  const own = new Set(streams.map(nameOf))
  const unreached = swept.unreached.map(nameOf)
  const waited = before.waiting.filter((name) => own.has(name))
  if (!answers.changed() && unreached.join('\n') === waited.join('\n')) return []
  const next = (current: unknown) => {
    const { waiting } = notesOf(current)
    return notesToJson({ answers: answers.all(), waiting: [...unreached, ...waiting.filter((name) => !own.has(name))] })
  }
  return ledger.update(key, next).then(
    () => [],
    (error: unknown) => [faultOf(error)]
  )
}

/** Says how far the sweep has come. It fails where it has come nowhere. */
function tellReach(all: readonly Stream[], { unreached, why = '' }: Swept, isKept: boolean, ports: Ports): ActionError[] {
  const reach = `${shareOf(all.length - unreached.length, all)} judged.`
  ports.progress(reach)
  ports.summary(unreached.length === 0 ? reach : `${reach} ${why}.`)
  if (unreached.length === 0) return []
  const problem = new ActionError(`${why}: ${shareOf(unreached.length, all)} not judged`, { fix: isKept ? fix : fixUnkept })
  if (unreached.length === all.length) return [problem]
  ports.error(problem.message)
  return []
}

/** `1 of 5 workflows was`; where some of them run on several branches, it is those that are counted. */
function shareOf(count: number, all: readonly Stream[]): string {
  const workflows = plural(new Set(all.map(({ workflow }) => workflow.id)).size, 'workflow')
  const total = plural(all.length, 'workflow')
  return `${count} of ${total === workflows ? total : `${all.length} branches of ${workflows}`} ${count === 1 ? 'was' : 'were'}`
}

const advice = 'give it more time (`sweep-budget`) or a token with a higher limit, or name fewer `workflows`.'
const fix = `The next sweep begins with them. If that is too late, ${advice}`
const fixUnkept = `Use a \`ledger\`, so that the next sweep begins with them; or ${advice}`
