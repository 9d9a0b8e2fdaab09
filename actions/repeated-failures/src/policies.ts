import { looksLikeDeploy, looksLikeProduction, type StreakPolicy, type Trigger } from '@tocsin/ci-history'
import {
  type Classification,
  classify,
  defaultPolicy,
  duration,
  glob,
  type Policy,
  type RepeatedFailures,
  type Rise,
  type Window
} from '@tocsin/notifier'

/** A workflow as GitHub lists it. */
export interface Workflow {
  id: number
  name: string
  /** `.github/workflows/ci.yml`. */
  path: string
}

/** Whether failures of runs that were started by hand count. */
type Manual = 'auto' | 'count' | 'ignore'

/** What the inputs of a step and the policies of the configuration have in common. */
export interface Wishes {
  kind?: 'auto' | 'ci' | 'deploy' | undefined
  manual?: Manual | undefined
  alertAt?: number | 'auto' | undefined
  window?: Window | undefined
  escalate?: { P1?: Rise; P0?: Rise } | undefined
  recoverAfter?: number | undefined
  remindEvery?: number | undefined
  staleAfter?: number | undefined
}

/** How one workflow is watched. */
export interface Watch extends Omit<Wishes, 'kind' | 'alertAt'> {
  kind: 'ci' | 'deploy'
  manual: Manual
  production: boolean
  alertAt: number | 'auto'
  recoverAfter: number
  staleAfter: number
}

/** The step's own inputs, then the policy of the configuration, then what the thresholds say of the kind of the workflow. */
export function watchOf(
  workflow: Workflow,
  inputs: Wishes,
  policy?: RepeatedFailures,
  thresholds: Pick<Policy, 'deploy' | 'repeated'> = defaultPolicy
): Watch {
  const { kind: asked = 'auto', ...wishes } = { ...withoutRival(policy, inputs), ...withKind(inputs, policy) } as Wishes
  const kind = asked === 'auto' ? (looksLikeDeploy(`${workflow.name} ${fileOf(workflow)}`) ? 'deploy' : 'ci') : asked
  return {
    ...wishes,
    kind,
    manual: wishes.manual ?? 'auto',
    production: kind === 'deploy' && looksLikeProduction(`${workflow.name} ${fileOf(workflow)}`),
    alertAt: wishes.alertAt ?? alertAtOf(kind, thresholds),
    recoverAfter: wishes.recoverAfter ?? 1,
    staleAfter: wishes.staleAfter ?? 3
  }
}

/** Failures in a row that raise an alert where nobody says otherwise; a threshold of 2.5 is reached at 3. */
export const alertAtOf = (kind: Watch['kind'], { deploy, repeated }: Pick<Policy, 'deploy' | 'repeated'>) =>
  Math.max(1, Math.ceil(kind === 'deploy' ? deploy.repeatedAt : repeated.failures.P2))

/** A step that counts in a row does not want the window of the file. */
const withoutRival = (policy: RepeatedFailures | undefined, { alertAt, window }: Wishes): Wishes => {
  const { window: rival, ...rest } = defined<Wishes>(wishesIn(policy))
  return alertAt === undefined || window ? { ...rest, ...(rival && { window: rival }) } : rest
}
const wishesIn = ({ workflows: _, branch: __, ...wishes }: Partial<RepeatedFailures> = {}): Wishes => wishes

/** `auto` is what the input is when nobody sets it. */
const withKind = ({ kind, ...inputs }: Wishes, policy: RepeatedFailures | undefined): Wishes =>
  defined({ ...inputs, kind: kind === 'auto' ? policy?.kind : kind })

const defined = <T extends object>(wishes: T): T =>
  Object.fromEntries(Object.entries(wishes).filter(([, value]) => value !== undefined)) as T

/** By its name, its file with or without folders, or a pattern of either with `*`. */
export function isNamed(workflow: Workflow, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => [workflow.name, workflow.path, fileOf(workflow)].some((name) => glob(pattern, name)))
}

const fileOf = ({ path }: Workflow) => path.slice(path.lastIndexOf('/') + 1)

export interface Place {
  isDefaultBranch: boolean
  /** Failures in a row that chance alone rarely brings about, for `alert-at: auto`. */
  auto: number
  /** It runs so seldom that its age says nothing: `isRare`. */
  isRare: boolean
}

/** The rules of streaks for a watched workflow, and the one table of rules that its severities come from. */
export interface Rules extends StreakPolicy {
  classify(failures: number, redMs: number): Classification
}

export function rulesOf(watch: Watch, { isDefaultBranch, auto, isRare }: Place, policy: Policy): Rules {
  const trigger = triggerOf(watch, auto)
  const { P1, P0 } = watch.escalate ?? {}
  const signal = {
    kind: 'repeated-failures',
    of: watch.kind,
    production: watch.production,
    defaultBranch: isDefaultBranch,
    ...windowed(trigger),
    ladder: { P2: trigger.failures, ...rung('P1', P1), ...rung('P0', P0) },
    ages: { ...(isRare && ageless), ...age('P1', P1), ...age('P0', P0) }
  } as const
  const graded = (failuresInARow: number, redMs: number) => classify({ ...signal, failuresInARow, redHours: redMs / hourMs }, policy)
  return { trigger, recoverAfter: watch.recoverAfter, classify: graded, severity: (...seen) => graded(...seen).severity }
}

const hourMs = 3_600_000

const ageless = { P1: Number.POSITIVE_INFINITY, P0: Number.POSITIVE_INFINITY }

/** A rung that is given says all there is to it: without a count or an age it is not reached by one. */
const rung = (name: 'P1' | 'P0', rise: Rise | undefined) => (rise ? { [name]: rise.failures ?? Number.POSITIVE_INFINITY } : {})
const age = (name: 'P1' | 'P0', rise: Rise | undefined) => (rise ? { [name]: (rise.afterMs ?? Number.POSITIVE_INFINITY) / hourMs } : {})

const windowed = (trigger: Trigger) => {
  if (trigger.kind === 'streak') return {}
  return { within: trigger.kind === 'window' ? `${trigger.runs} runs` : duration(trigger.withinMs) }
}

function triggerOf({ window, alertAt }: Watch, auto: number): Trigger {
  if (!window) return { kind: 'streak', failures: alertAt === 'auto' ? auto : alertAt }
  return 'runs' in window ? { kind: 'window', ...window } : { kind: 'time', ...window }
}
