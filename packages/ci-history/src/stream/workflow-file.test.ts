import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { needs } from '@tocsin/testkit/needs'
import { missingShared, shared } from '@tocsin/testkit/shared'
import { dueTimes } from './schedule.ts'
import { type Limit, readWorkflowFile, type Schedule } from './workflow-file.ts'

const withJob = (lines: string) => `on: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n${lines}\n`

describe('the limit of a job', () => {
  const rows: [written: string, limit: Limit][] = [
    ['', 360],
    ['    timeout-minutes: 15', 15],
    ['    timeout-minutes: "15"', 15],
    ['    timeout-minutes: !!int "300"', 300],
    ['    timeout-minutes: 0.5', 0.5],
    ['    timeout-minutes: 1e3', 1000],
    ['    timeout-minutes:', 360],
    ['    timeout-minutes: ${{ inputs.minutes }}', 'unknown'],
    ['    timeout-minutes: ${{ matrix.slow && 60 || 20 }}', 'unknown'],
    ['    timeout-minutes: two', 'unknown'],
    ['    timeout-minutes: -5', 'unknown'],
    ['    timeout-minutes: 0', 'unknown'],
    ['    timeout-minutes: [15]', 'unknown']
  ]
  test.each(rows)('%j is %s', async (written, limit) => {
    expect((await readWorkflowFile(withJob(written)))?.jobs).toEqual([{ name: 'test', timeoutMinutes: limit }])
  })
})

describe('what starts it', () => {
  const rows: [on: string, events: string[], schedules: Schedule[]][] = [
    ['push', ['push'], []],
    ['[push, merge_group]', ['push', 'merge_group'], []],
    ['{ push: { branches: [main] }, merge_group: }', ['push', 'merge_group'], []],
    [
      '{ schedule: [{ cron: "0 5 * * *" }, { cron: "0 9 * * 1-5", timezone: Europe/Berlin }] }',
      ['schedule'],
      [{ cron: '0 5 * * *' }, { cron: '0 9 * * 1-5', timeZone: 'Europe/Berlin' }]
    ],
    ['{ schedule: daily }', ['schedule'], []],
    ['{ schedule: [daily, { cron: 5 }, null] }', ['schedule'], []],
    ['', [], []]
  ]
  test.each(rows)('on: %s', async (on, events, schedules) => {
    expect(await readWorkflowFile(`on: ${on}\njobs: {}\n`)).toEqual({ jobs: [], events, schedules })
  })
})

test('names, and the workflows that are called', async () => {
  const source = `
on: push
jobs:
  lint: { name: "Lint (\${{ matrix.os }})", runs-on: ubuntu-latest }
  build: { uses: ./.github/workflows/build.yml }
  odd: just text
`
  expect((await readWorkflowFile(source))?.jobs).toEqual([
    { name: 'Lint (${{ matrix.os }})', timeoutMinutes: 360 },
    { name: 'build', timeoutMinutes: 360, uses: './.github/workflows/build.yml' },
    { name: 'odd', timeoutMinutes: 360 }
  ])
})

const bomb = [
  'a: &a [x, x, x, x, x, x, x, x, x]',
  ...'bcdefgh'.split('').map((key, at) => `${key}: &${key} [${Array(9).fill(`*${'abcdefgh'[at]}`)}]`)
]
const unreadable: [name: string, source: string][] = [
  ['nothing', ''],
  ['no YAML', 'jobs: {'],
  ['text', 'hello'],
  ['no jobs', 'on: push'],
  ['aliases without end', `on: push\njobs: {}\n${bomb.join('\n')}`],
  ['more than any workflow has', withJob(`    env: { LONG: ${'x'.repeat(1_000_000)} }`)]
]
test.each(unreadable)('%s is no workflow', async (_, source) => {
  expect(await readWorkflowFile(source)).toBeUndefined()
})

const corpus = shared('corpora/workflows/live')

needs(missingShared('corpora/workflows/live'), test)('every real workflow is read, and every one of its schedules comes', async () => {
  const files = readdirSync(corpus, { recursive: true, encoding: 'utf8' }).filter((file) => /\.ya?ml$/.test(file))
  const crons = new Set<string>()
  for (const file of files) {
    const workflow = await readWorkflowFile(readFileSync(join(corpus, file), 'utf8'))
    if (!workflow) console.info(`${file} has no jobs`)
    for (const { cron } of workflow?.schedules ?? []) crons.add(cron)
  }
  const never = []
  for (const cron of crons) if ((await dueTimes([{ cron }], Date.UTC(2026, 0, 1), 2)).length < 2) never.push(cron)
  expect(files.length).toBeGreaterThan(500)
  expect(crons.size).toBeGreaterThan(50)
  expect(never.filter((cron) => !cron.startsWith('$'))).toEqual([])
})
