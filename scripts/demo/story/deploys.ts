import { ids } from '../ids.ts'
import { storyEvent } from '../payload.ts'
import type { Scene } from '../scene.ts'
import { failingDeploy } from './output.ts'

export const deploys: readonly Scene[] = [
  {
    name: 'v1.4.0 goes to production',
    example: 'deploy.yml',
    channel: 'deploys',
    event: storyEvent('push-tag'),
    commands: { 'npm run deploy': { prints: 'Released v1.4.0' } },
    tells: { posts: { deploys: 1 } }
  },
  {
    name: 'Release 1.4.0 is announced, and pings who asked for it',
    example: 'release.yml',
    event: storyEvent('release'),
    channel: 'deploys',
    tells: { posts: { deploys: 1 }, pings: [ids.watchers] }
  },
  {
    name: 'v1.4.1 fails on the way to production: on-call is pinged. Discord says 429 and is waited for',
    example: 'deploy.yml',
    channel: 'deploys',
    event: storyEvent('push-next-tag'),
    after: 45,
    commands: { 'npm run deploy': { prints: failingDeploy, exit: 1 } },
    refuses: [1.2],
    concludes: 'failure',
    tells: { posts: { deploys: 1 }, pings: [ids.oncall] }
  }
]
