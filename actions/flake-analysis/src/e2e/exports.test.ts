import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { parseOpenMetrics } from '@tocsin/metrics/open-metrics-parser'
import { folderWith, world } from '@tocsin/testkit'
import { analysis, seedOf } from './analysis.fixture.ts'

const flaky = 'PPPPLPPPPPLPPPPPPPLPPPPP'
const errorsOf = (log: string) => log.match(/##\[(?:error|warning)\].*/g) ?? []

test('warehouses, collectors and runners get their files, and the price is as asked', async () => {
  await using scene = await world({ seed: seedOf(flaky) })
  const workspace = folderWith({})
  const { outcome, outputs, log } = await analysis(scene, {
    ...{ hours: 24, ledger: folderWith({}), workspace },
    with: {
      ...{ alerts: 'false', 'ndjson-file': 'out/all.ndjson', 'metrics-file': 'out/flakes.prom', quarantine: 'pytest' },
      ...{ 'minute-price': '0.01 EUR', 'minute-multipliers': '{ linux: 3 }', 'report-dir': 'site/flakes' }
    }
  })
  expect([outcome, errorsOf(log)]).toEqual(['success', []])
  const text = (path: string) => readFileSync(join(workspace, path), 'utf8')
  const rows = text('out/all.ndjson')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).schema.split('/')[0])
  expect(rows.filter((schema) => schema === 'tocsin.flake.run').length).toBe(27)
  expect(parseOpenMetrics(text('out/flakes.prom')).size).toBeGreaterThan(3)
  expect(outputs).toMatchObject({ report: 'site/flakes', json: 'site/flakes/flake-report.json' })
  expect(outputs.quarantine).toBe('site/flakes/quarantine_pytest.py')
  expect(text(outputs.quarantine ?? '')).toMatch(/^def pytest_/m)
  const report = JSON.parse(text(outputs.json ?? ''))
  expect(report.currency).toBe('EUR')
  expect(report.totals.waste.cost).toBeCloseTo(0.01 * report.totals.waste.billableMinutes)
  expect(report.totals.waste.billableMinutes % 3).toBe(0)
})

test.each<[input: string, given: string, error: RegExp]>([
  ['minute-multipliers', '{ linux: many }', /minute-multipliers.*line 1, column 10: linux must be a number/s],
  ['minute-multipliers', '{ linux: 1,\n  bsd: 2 }', /minute-multipliers.*line 2/s],
  ['minute-price', 'a lot', /minute-price.*amount/],
  ['days', '400', /days/],
  ['shard', '4/3', /shard.*1\/4/],
  ['quarantine', 'mocha', /quarantine.*jest/],
  ['repository', 'nobody', /repository.*owner\/name/],
  ['workflows', 'nope.yml', /No workflow of octo\/app matches "nope\.yml"; there are: CI/],
  ['merge', 'parts/*.json', /no file fits "parts\/\*\.json"/]
])('`%s: %s` is refused with what to write instead', async (input, given, error) => {
  await using scene = await world({ seed: seedOf('PPP') })
  const { outcome, log } = await analysis(scene, { hours: 24, ledger: folderWith({}), with: { alerts: 'false', [input]: given } })
  expect(outcome).toBe('failure')
  expect(errorsOf(log)).toHaveLength(1)
  expect(log.slice(log.indexOf('##[error]'))).toMatch(error)
})

test('parts are joined to what one analysis says', async () => {
  await using scene = await world({ seed: seedOf(flaky) })
  const workspace = folderWith({})
  const asked = { hours: 24, ledger: folderWith({}), workspace }
  const whole = await analysis(scene, { ...asked, ledger: folderWith({}), with: { alerts: 'false', 'report-dir': 'whole' } })
  for (const part of [1, 2, 3])
    await analysis(scene, { ...asked, with: { alerts: 'false', shard: `${part}/3`, 'report-dir': `parts/${part}` } })
  const joined = await analysis(scene, { ...asked, with: { merge: 'parts/*/flake-report.json' } })
  expect([joined.outcome, errorsOf(joined.log)]).toEqual(['success', []])
  expect(joined.outputs.flaky).toBe(whole.outputs.flaky)
  expect(joined.outputs['minutes-wasted']).toBe(whole.outputs['minutes-wasted'])
  expect(scene.discord.messages()).toHaveLength(1)
})

test('another repository is read with its token, and its ledger stays at home', async () => {
  await using scene = await world({ seed: [{ ...seedOf(flaky), repo: 'else/where' }] })
  const workspace = folderWith({})
  const { outcome, outputs, log } = await analysis(scene, {
    hours: 24,
    ledger: folderWith({}),
    workspace,
    with: { repository: 'else/where', alerts: 'false' }
  })
  expect([outcome, errorsOf(log)]).toEqual(['success', []])
  const report = JSON.parse(readFileSync(join(workspace, outputs.json ?? ''), 'utf8'))
  expect([report.repositories[0].name, report.totals.runs]).toEqual(['else/where', 24])
  expect(scene.github.requests.filter(({ path }) => path.includes('/octo/app/'))).toEqual([])
})
