import type { CommitSeed, RunSeed, WorkflowEvent, WorkflowRequest } from '@tocsin/testkit'
import type { Behaviour } from '@tocsin/testkit/fleet'
import type { Commands } from './project.ts'
import type { Stage } from './stage.ts'
import type { IssueTally } from './tally.ts'

/** How many messages a scene adds to channels, and how many there are that it changes. */
export interface Told {
  posts?: Readonly<Record<string, number>>
  edits?: Readonly<Record<string, number>>
  /** Whom it pings: ids, `@here` or `@everyone`. Default nobody. */
  pings?: readonly string[]
  /** How many issues it opens, and how many it closes. */
  issues?: Readonly<Partial<IssueTally>>
}

/** One run of one workflow. */
export interface Scene {
  name: string
  /** A file of `docs/examples`; without one the action is run alone, as for events that start no workflow. */
  example?: string
  event: WorkflowEvent
  /** A run of another workflow that has just ended, or one that is known with one more attempt: the event tells of it. */
  ended?: RunSeed & { commit?: CommitSeed }
  /** Minutes of story time since the scene before. Default 7. */
  after?: number
  /** What somebody does before it, on GitHub or elsewhere. */
  before?: (stage: Stage) => Promise<unknown>
  /** The channel behind `secrets.DISCORD_WEBHOOK`. Default `events`. */
  channel?: string
  run?: Pick<WorkflowRequest, 'runId' | 'runNumber' | 'runAttempt' | 'triggeringActor' | 'actor' | 'sha'>
  /** GitHub gives no secrets to runs of forks. */
  withoutSecrets?: true
  commands?: Commands
  /** A folder whose content is checked out too. */
  files?: string
  inputs?: Readonly<Record<string, unknown>>
  /** Inputs of the action, where it is run alone. */
  with?: Readonly<Record<string, string>>
  /** How hosts of example.com behave, by `host` or `host/path`; all others are well. Without it the scene asks none of them. */
  hosts?: Readonly<Record<string, Behaviour>>
  /** Discord answers the next requests with 429, each time asking for so many seconds. */
  refuses?: readonly number[]
  /** Default `success`. */
  concludes?: 'success' | 'failure'
  tells: Told
  /** What is wrong with what it left behind, in words; nothing when all is well. */
  leaves?: (stage: Stage) => string | undefined
}
