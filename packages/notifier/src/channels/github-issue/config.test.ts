import { expect, test } from '@jest/globals'
import { parseConfig } from '../../config/parse.ts'
import { channelOutlets } from '../../outlets.ts'
import { loudAlert } from '../discord/testing/sample.ts'
import type { IssueWish } from './wish.ts'

async function wishOf(section: string): Promise<IssueWish> {
  const config = parseConfig(
    `version: 1\ndefaults: { mention: { P1: "@here" } }\nchannels: { issues: { type: github-issue${section} } }`,
    'tocsin.yml'
  )
  const [only] = await channelOutlets(config, ['issues'], {})
  expect(only?.outlet).toMatchObject({ name: 'issues', kind: 'github-issue', secrets: [] })
  return JSON.parse(only?.outlet.open({ alert: loudAlert, mentions: [], ping: false, idempotencyKey: 'k' }).preview() ?? '')
}

test('a channel needs no more than its type', async () => {
  expect(await wishOf('')).toMatchObject({ labels: ['incident'], assignees: [], reopenWithinMs: 86_400_000, title: loudAlert.title })
})

test('every key of a channel', async () => {
  const section = ', labels: [incident, "on call"], assignees: [ada], cool-down: 2h, title-prefix: "[prod] "'
  expect(await wishOf(section)).toMatchObject({
    labels: ['incident', 'on call'],
    assignees: ['ada'],
    reopenWithinMs: 7_200_000,
    title: `[prod] ${loudAlert.title}`
  })
})

const bad: [section: string, problem: RegExp][] = [
  ['labels: ["a,b"]', /labels.*must not hold a comma/],
  ['labels: incident', /labels.*must be a list/],
  ['assignees: ["@ada"]', /assignees.*must be the login of a GitHub user/],
  ['cool-down: soon', /cool-down.*must be a duration/],
  ['label: [x]', /did you mean "labels"/],
  ['webhook: HOOK', /webhook/]
]
test.each(bad)('%s is an error', (section, problem) => {
  expect(() => parseConfig(`version: 1\nchannels: { issues: { type: github-issue, ${section} } }`, 'tocsin.yml')).toThrow(problem)
})
