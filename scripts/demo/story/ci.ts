import { ids } from '../ids.ts'
import { storyEvent } from '../payload.ts'
import type { Scene } from '../scene.ts'
import { failingTest, passingTest } from './output.ts'

const fix = storyEvent('push-fix')
const started = 'ci-started-and-result.yml'

/** One commit, one message: it starts, fails, is run again and recovers. */
export const ci: readonly Scene[] = [
  {
    name: 'CI starts and fails: one message, edited, with the lines that say why',
    example: started,
    event: fix,
    run: { runId: 871, runNumber: 871 },
    commands: { 'npm test': { prints: failingTest, exit: 1 } },
    concludes: 'failure',
    tells: { posts: { events: 1 }, edits: { events: 1 } }
  },
  {
    name: 'Lin re-runs it and it passes: the same message says so',
    example: started,
    event: fix,
    run: { runId: 871, runNumber: 871, runAttempt: 2, triggeringActor: 'lin' },
    commands: { 'npm test': { prints: passingTest } },
    tells: { edits: { events: 2 } }
  },
  {
    name: 'Without a ledger: the first job hands its message to the last',
    example: 'ci-message-id.yml',
    event: storyEvent('push-three'),
    commands: { 'npm test': { prints: passingTest } },
    tells: { posts: { events: 1 }, edits: { events: 1 } }
  },
  {
    name: 'Three of six legs of a matrix fail: one message for all',
    example: 'matrix.yml',
    event: storyEvent('push-three'),
    commands: { 'npm test@24': { prints: failingTest, exit: 1 } },
    concludes: 'failure',
    tells: { posts: { events: 1 } }
  },
  {
    name: 'The same step with words of its own for each status',
    example: 'per-status.yml',
    event: storyEvent('push-fix'),
    channel: 'alerts',
    commands: { 'npm test': { prints: failingTest, exit: 1 } },
    concludes: 'failure',
    tells: { posts: { alerts: 1 }, pings: [ids.oncall] }
  },
  {
    name: 'CI of a fork fails: it has no secret, says so in its log and sends nothing',
    example: 'ci.yml',
    event: storyEvent('fork-pull'),
    run: { runId: 900, runNumber: 874, actor: 'noor' },
    withoutSecrets: true,
    commands: { 'npm test': { prints: failingTest, exit: 1 } },
    concludes: 'failure',
    tells: {}
  },
  {
    name: 'A run on the default branch tells about it',
    example: 'workflow-run-relay.yml',
    event: storyEvent('fork-run'),
    after: 1,
    tells: { posts: { events: 1 } }
  }
]
