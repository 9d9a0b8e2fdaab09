import { join } from 'node:path'
import { realEvent, storyEvent } from '../payload.ts'
import type { Scene } from '../scene.ts'
import { failingBackup } from './output.ts'

const run = { sha: '3f1c9a7d5b2e4f60818293a4b5c6d7e8f9012345' }

const security = (name: string, event: string, action: string): Scene => ({
  name,
  event: realEvent(event, { action }),
  channel: 'alerts',
  tells: { posts: { alerts: 1 } }
})

export const alerts: readonly Scene[] = [
  {
    name: 'The nightly backup fails: P1, @here',
    example: 'schedule.yml',
    channel: 'alerts',
    event: storyEvent('schedule'),
    run,
    commands: { 'npm run backup': { prints: failingBackup, exit: 1 } },
    concludes: 'failure',
    tells: { posts: { alerts: 1 }, pings: ['@here'] }
  },
  security('Code scanning finds something', 'code_scanning_alert', 'created'),
  security('Dependabot finds something', 'dependabot_alert', 'created'),
  {
    name: 'A nightly report in the components layout, with a picture and a file',
    example: 'components.yml',
    event: storyEvent('nightly'),
    run,
    channel: 'alerts',
    files: join(import.meta.dirname, '../report'),
    tells: { posts: { alerts: 1 } }
  }
]
