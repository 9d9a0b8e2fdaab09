import { ids } from '../ids.ts'
import { storyEvent } from '../payload.ts'
import type { Scene } from '../scene.ts'

const sha = '3f1c9a7d5b2e4f60818293a4b5c6d7e8f9012345'

const told = (name: string, file: string): Scene => ({
  name,
  example: 'events.yml',
  event: storyEvent(file),
  tells: { posts: { events: 1 } }
})

export const pulls: readonly Scene[] = [
  told('A pull request is opened', 'pull-opened'),
  {
    name: 'Ada is asked to review it, and pinged',
    example: 'user-map.yml',
    event: storyEvent('pull-review-requested'),
    tells: { posts: { events: 1 }, pings: [ids.ada] }
  },
  told('Ada asks for changes', 'pull-changes-requested'),
  told('Ada approves', 'pull-approved'),
  told('It is merged', 'pull-merged')
]

export const pushes: readonly Scene[] = [
  told('Three commits are pushed', 'push-three'),
  told('A branch is force-pushed', 'push-forced'),
  told('A tag is pushed', 'push-tag'),
  told('A branch is deleted', 'push-deleted')
]

export const issues: readonly Scene[] = [
  told('A bug is reported', 'issue-opened'),
  {
    name: 'It becomes a post in a forum',
    example: 'forum.yml',
    event: storyEvent('issue-opened'),
    tells: { posts: { bugs: 1 } }
  },
  told('Ada comments', 'issue-comment'),
  told('A discussion begins', 'discussion'),
  {
    name: 'Ada restarts the workers by hand',
    example: 'dispatch.yml',
    event: storyEvent('dispatch'),
    run: { sha },
    channel: 'deploys',
    tells: { posts: { deploys: 1 } }
  }
]
