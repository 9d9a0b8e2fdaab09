import type { AuditedJob, AuditedStep } from '../context.ts'
import type { Finding, Rule } from '../rule.ts'
import type { Program } from '../shell/program.ts'
import { words as wordSet } from '../words.ts'
import { waitsUntilReady } from './waiting.ts'

export const backgroundWithoutWait: Rule = {
  id: 'background-without-wait',
  risk: 'high',
  why: 'What follows starts at the same time as the server: whether the first request is answered is a race.',
  check: ({ jobs }) => jobs.flatMap(startsOf)
}

function startsOf(one: AuditedJob): Finding[] {
  const all = one.steps.flatMap((step, index) => programsOf(step, index))
  const lastWait = all.findLastIndex(({ program }) => isWait(program))
  const lastAction = one.steps.findLastIndex(({ action }) => action.includes('wait'))
  return all.flatMap(({ program, step: { step }, index, joined }, place) => {
    const start = program.loops === 0 ? startOf(program) : undefined
    if (!start || !step.run || (start === 'background' && joined)) return []
    if (place === all.length - 1 || place < lastWait || index < lastAction) return []
    return { at: step.run.at(program.at), job: one, ...words[start](program) }
  })
}

/** A step that waits for its own children runs them side by side, as no servers. */
function programsOf(step: AuditedStep, index: number) {
  const joined = step.programs.some(({ name }) => name === 'wait' || name === 'kill' || name === 'wait-job')
  return step.programs.map((program) => ({ program, step, index, joined }))
}

/** A fixed sleep is a finding of its own. */
const isWait = (program: Program) => waitsUntilReady(program) || program.name === 'sleep' || program.name === 'start-sleep'

type Start = 'background' | 'container' | 'compose'

/** What only watches, or ends with the step. */
const watchers = wordSet(
  'tail sleep kill echo cat tee top vmstat dmesg journalctl read wait cd set export true false return exit test [ [['
)

function startOf({ name, args, end, through }: Program): Start | undefined {
  const [verb, ...rest] = args
  if (name === 'docker-compose' || ((name === 'docker' || name === 'podman') && verb === 'compose')) {
    const detached = args.some((arg) => arg === '-d' || arg === '--detach')
    return args.includes('up') && detached && !args.includes('--wait') ? 'compose' : undefined
  }
  if ((name === 'docker' || name === 'podman') && verb === 'run') return isServer(rest) ? 'container' : undefined
  if (name === 'docker' && args.includes('logs')) return undefined
  return (end === '&' || through.includes('nohup')) && !watchers.has(name) && !/^[\d$]/.test(name) ? 'background' : undefined
}

/** One that others reach by a port; without one it is a place to work in. */
function isServer(args: readonly string[]): boolean {
  const detached = args.some((arg) => arg === '--detach' || /^-[a-z]*d[a-z]*$/.test(arg))
  const reached = args.some((arg) => /^(?:-p\d*|-P|--publish(?:-all)?(?:=.*)?)$/.test(arg) || /^--net(?:work)?=host$/.test(arg))
  return detached && reached && !args.some((arg) => arg.startsWith('--health-cmd'))
}

const words: Readonly<Record<Start, (program: Program) => Pick<Finding, 'problem' | 'fix'>>> = {
  background: ({ name }) => ({
    problem: `\`${name.slice(0, 60)}\` goes to the background, and nothing waits until it answers.`,
    fix: "Wait for it in the next line: `timeout 60 bash -c 'until curl -fsS http://localhost:8080/; do sleep 1; done'`."
  }),
  container: () => ({
    problem: '`docker run -d` starts a server, and nothing waits until it answers.',
    fix: "Use a service with a health check, or wait for it: `timeout 60 bash -c 'until curl -fsS http://localhost:8080/; do sleep 1; done'`."
  }),
  compose: () => ({
    problem: '`docker compose up -d` returns before the servers answer, and nothing waits for them.',
    fix: 'Write `docker compose up -d --wait`, with a `healthcheck` for each service.'
  })
}
