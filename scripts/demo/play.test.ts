import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { ids } from './ids.ts'
import { storyEvent } from './payload.ts'
import { play } from './play.ts'
import type { Scene } from './scene.ts'
import { repository, type Stage, setStage } from './stage.ts'
import { fakeToken } from './story/output.ts'
import { verdict } from './verdict.ts'

const patience = 30_000

const state: { stage?: Stage } = {}
beforeAll(async () => {
  state.stage = await setStage({ minutes: 100 })
})
afterAll(() => state.stage?.close())

const release: Scene = {
  name: 'a release',
  example: 'release.yml',
  event: storyEvent('release'),
  tells: { posts: { events: 1 }, pings: [ids.watchers] }
}
const failing = { 'npm run backup': { prints: 'no', exit: 1 } }

const rows: [what: string, scene: Scene, problem: RegExp][] = [
  ['a message too few', { ...release, tells: { posts: { events: 2 } } }, /^#events got 1 new and 0 edited, and not 2 new and 0 edited\n/],
  ['a message in the wrong channel', { ...release, tells: { posts: { alerts: 1 } } }, /^#events got 1 .*\n#alerts got 0 /],
  ['a ping too many', { ...release, tells: { posts: { events: 1 } } }, /^it pinged 200000000000000002, and not nobody\n/],
  ['another conclusion', { ...release, concludes: 'failure' }, /^it ended as success, not as failure:\n/],
  ['an event that starts nothing', { ...release, event: storyEvent('push-fix') }, /never started[\s\S]*does not name push/],
  [
    'a failure that nobody expected',
    { ...release, example: 'schedule.yml', event: storyEvent('schedule'), commands: failing },
    /^it ended as failure, not as success:[\s\S]*Process completed with exit code 1/
  ]
]
test.each(rows)(
  '%s is noticed',
  async (_, scene, problem) => {
    expect(state.stage && (await play(scene, state.stage))).toMatch(problem)
  },
  patience
)

test(
  'a 429 is waited out, and the message comes',
  async () => {
    const since = performance.now()
    expect(state.stage && (await play({ ...release, refuses: [0.4] }, state.stage))).toBeUndefined()
    expect(performance.now() - since).toBeGreaterThan(400)
  },
  patience
)

test('what Discord complains about is in the verdict', async () => {
  if (!state.stage) throw new Error('There is no stage')
  expect(verdict(state.stage)).toEqual([])
  await fetch(state.stage.discord.webhook('events'), { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' })
  expect(verdict(state.stage)).toEqual([expect.stringMatching(/^Discord would not be happy:/)])
})

test('a token that an issue shows is in the verdict', () => {
  if (!state.stage) throw new Error('There is no stage')
  state.stage.github.seed({ repo: repository, issues: [{ title: 'CI failed', body: fakeToken }] })
  expect(verdict(state.stage)).toContain('A token of a log was shown.')
})
