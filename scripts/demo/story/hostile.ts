import { storyEvent } from '../payload.ts'
import type { Scene } from '../scene.ts'
import { hostileTest } from './output.ts'

/** Everything that a stranger can write, written by one who means harm. */
export const hostile: readonly Scene[] = [
  {
    name: 'A hostile pull request: it pings nobody and links nowhere',
    example: 'events.yml',
    event: storyEvent('pull-hostile'),
    tells: { posts: { events: 1 } }
  },
  {
    name: 'A hostile branch and commit',
    example: 'events.yml',
    event: storyEvent('push-hostile'),
    tells: { posts: { events: 1 } }
  },
  {
    name: 'A hostile log: colours, commands, a token, a fence',
    example: 'matrix.yml',
    event: storyEvent('push-hostile', { ref: 'refs/heads/main' }),
    commands: { 'npm test': { prints: hostileTest, exit: 1 } },
    concludes: 'failure',
    tells: { posts: { events: 1 } }
  }
]
