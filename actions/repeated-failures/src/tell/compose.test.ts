import { expect, test } from '@jest/globals'
import { discord, parseWebhook } from '@tocsin/notifier'
import { lookAt, runsOf, shaOf } from '../explain/testing.ts'
import { quiet, subjectOf } from '../words/testing.ts'
import { alertKey, composeAlert } from './compose.ts'

const passed = '✓'.repeat(10)
const commit = (number: number, message: string, author: string) => ({ sha: shaOf(number), message, author })

test('one episode has one key, whatever is told of it', () => {
  const [alert, later, over] = [`${passed}✗✗✗`, `${passed}✗✗✗✗✗`, `${passed}✗✗✗✓`].map((history) => composeAlert(subjectOf(history)).key)
  expect([later, over]).toEqual([alert, alert])
  expect(alert).toBe('octo/app/.github/workflows/ci.yml/main/1011')
  const decision = { ...quiet, kind: 'retracted', number: 11 } as const
  expect(composeAlert({ ...subjectOf(`${passed}rr`, { episode: undefined }), decision }).key).toBe(alert)
  expect(composeAlert({ ...subjectOf('✓', { episode: undefined }), decision, firstRun: 1011 }).key).toBe(alert)
  expect(alertKey('octo/app', { workflow: { id: 7, name: 'CI', path: 'a.yml' }, branch: 'main' }, 1)).not.toBe(alert)
})

test('when it began and ended', () => {
  expect(composeAlert(subjectOf('✓✗✗✗✓'))).toMatchObject({
    startedAt: '2026-01-05T09:20:00.000Z',
    endedAt: '2026-01-05T09:50:00.000Z'
  })
  expect(composeAlert(subjectOf('✓✗✗✗'))).not.toHaveProperty('endedAt')
})

const hostile = '](https://evil.example) <img src=x> @everyone <@1> ```\n# Heading **x** \u202e %s'
test('nothing that a stranger wrote marks a message up or calls anybody', () => {
  const job = (name: string) => [`${name} ✗`, { steps: [{ name, number: 1, status: 'completed', conclusion: 'failure' }] }] as const
  const looked = [lookAt(13, [[...job(hostile)]], [hostile]), lookAt(12, [[...job(hostile)]], [hostile])]
  const runs = runsOf(`${passed}✗✗✗`, () => ({ title: hostile, workflow: hostile, actor: hostile, branch: hostile }))
  const comparison = { total: 1, commits: [commit(11, hostile, hostile)] }
  const stream = { workflow: { id: 7, name: hostile, path: `.github/workflows/${hostile}` }, branch: hostile }
  const alert = composeAlert(subjectOf('', { runs, looks: looked, comparison }, { stream }))
  const { body } = discord.render(
    { alert, mentions: [], ping: true, idempotencyKey: 'k' },
    parseWebhook('https://discord.com/api/webhooks/1/t')
  )
  const { embeds, allowed_mentions } = JSON.parse(String(body))
  expect(allowed_mentions.parse).toEqual([])
  expect(embeds[0].title).not.toMatch(/\n|\u202e/)
  const [outside = ''] = embeds[0].description.split('\n```')
  expect(outside).not.toMatch(/(?<!\\)\]\(https:\/\/evil|@everyone|<@1>|^# /m)
  expect(embeds[0].description).not.toMatch(/\u202e|@everyone|<@1>/)
})

test('however long the names, the title says what happened', () => {
  const long = 'x'.repeat(5000)
  const stream = { workflow: { id: 7, name: long, path: 'a.yml' }, branch: long }
  const { title } = composeAlert(subjectOf(`${passed}✗✗✗`, {}, { stream }))
  expect(title).toContain('has failed 3 times in a row')
  expect(title.length).toBeLessThan(200)
})
