import { looksLikeDeploy, looksLikeProduction } from '@tocsin/ci-history'
import { defaultPolicy, known, type Policy, type RepeatedFailures, type Rise, type Window } from '@tocsin/notifier'
import { fileOf, type Workflow } from './workflow.ts'

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
  const { window: rival, ...rest } = known<Wishes>(wishesIn(policy))
  return alertAt === undefined || window ? { ...rest, ...(rival && { window: rival }) } : rest
}
const wishesIn = ({ workflows: _, branch: __, ...wishes }: Partial<RepeatedFailures> = {}): Wishes => wishes

/** `auto` is what the input is when nobody sets it. */
const withKind = ({ kind, ...inputs }: Wishes, policy: RepeatedFailures | undefined): Wishes =>
  known<Wishes>({ ...inputs, kind: kind === 'auto' ? policy?.kind : kind })
