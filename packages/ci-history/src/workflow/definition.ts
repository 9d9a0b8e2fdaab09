import type { Fault } from './document.ts'
import type { Place, Scalar, Tree } from './tree.ts'

/** A workflow file as written. Every part knows its place; all text is untrusted and may hold expressions. */
export interface WorkflowDefinition {
  /** Its path, as `.github/workflows/ci.yml`. */
  file: string
  source: string
  name?: Scalar
  /** The events that start it, each at its place. */
  events: readonly Scalar[]
  crons: readonly CronDefinition[]
  concurrency?: ConcurrencyDefinition
  /** Of all `run` steps that name none. */
  shell?: Scalar
  env: readonly Setting[]
  jobs: readonly JobDefinition[]
  /** What GitHub would refuse or ignore: the file is read for all that. */
  faults: readonly Fault[]
}

export interface CronDefinition {
  cron: Scalar
  timeZone?: Scalar
}

export interface ConcurrencyDefinition extends Place {
  group?: Scalar
  cancelInProgress?: Scalar
}

/** A pair of `env`, `with` and the like. */
export interface Setting {
  key: Scalar
  value: Scalar
}

export interface JobDefinition extends Place {
  id: string
  /** As `name` has it; GitHub shows the id where there is none. */
  name?: Scalar
  needs: readonly Scalar[]
  if?: Scalar
  runsOn: readonly Scalar[]
  /** The reusable workflow it calls, as `./.github/workflows/build.yml`. */
  uses?: Scalar
  with: readonly Setting[]
  /** Of `timeout-minutes`, whatever it is. */
  timeout?: Tree
  continueOnError?: Scalar
  strategy?: StrategyDefinition
  concurrency?: ConcurrencyDefinition
  environment?: Scalar
  container?: ContainerDefinition
  services: readonly ServiceDefinition[]
  env: readonly Setting[]
  shell?: Scalar
  steps: readonly StepDefinition[]
}

export interface StrategyDefinition extends Place {
  matrix?: Tree
  failFast?: Scalar
  maxParallel?: Scalar
}

export interface ContainerDefinition extends Place {
  image?: Scalar
  options?: Scalar
  credentials: boolean
  ports: readonly Scalar[]
}

export interface ServiceDefinition extends ContainerDefinition {
  name: Scalar
}

export interface StepDefinition extends Place {
  id?: Scalar
  name?: Scalar
  if?: Scalar
  uses?: Scalar
  run?: Scalar
  shell?: Scalar
  with: readonly Setting[]
  env: readonly Setting[]
  timeout?: Scalar
  continueOnError?: Scalar
}
