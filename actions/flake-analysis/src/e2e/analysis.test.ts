import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { folderWith, world } from '@tocsin/testkit'
import { analysis, seedOf } from './analysis.fixture.ts'

test('a job that passes when it is run again is flaky, and so are its step and its workflow', async () => {
  await using scene = await world({ seed: seedOf('PPPLPPPPLPPPPPPLPPPPPPLPPP') })
  const workspace = folderWith({})
  const { outcome, outputs, log, summary } = await analysis(scene, { hours: 30, ledger: folderWith({}), workspace })
  expect([outcome, log.includes('##[error]')]).toEqual(['success', false])
  expect(
    JSON.parse(outputs.flaky ?? '')
      .map(({ level }: { level: string }) => level)
      .toSorted()
  ).toEqual(['job', 'step', 'workflow'])
  const report = JSON.parse(readFileSync(join(workspace, 'flake-report', 'flake-report.json'), 'utf8'))
  expect(report.totals).toMatchObject({ runs: 26, reruns: 4 })
  expect(summary).toContain('npm test')
})

test('a part of an organisation needs no webhook, and a repository no workflow file', async () => {
  const { files: _, ...seed } = seedOf('PPPLPPPPLPPPPPP')
  await using scene = await world({ seed })
  const { outcome, outputs, log } = await analysis(scene, {
    hours: 30,
    ledger: folderWith({}),
    with: { shard: '1/1', 'discord-webhook': '' }
  })
  expect([outcome, log.includes('##[error]')]).toEqual(['success', false])
  expect(outputs.flaky).toContain('"level":"job"')
})

test('the run of a fork reads what is known, and keeps nothing', async () => {
  await using scene = await world({ seed: seedOf('PPPLPPPPLPPPPPP') })
  const [ledger, workspace] = [folderWith({}), folderWith({ 'junit.xml': '<testsuite name="a"><testcase name="b"/></testsuite>' })]
  const fork = {
    number: 7,
    head: { sha: 'f'.repeat(40), repo: { id: 2, full_name: 'eve/app' } },
    base: { repo: { id: 1, full_name: 'octo/app' } }
  }
  const event = { name: 'pull_request', payload: { action: 'opened', pull_request: fork } }
  const { outcome, log } = await analysis(scene, { hours: 30, ledger, workspace, event, with: { reports: 'junit.xml' } })
  const kept = readdirSync(ledger).filter((name) => !name.startsWith('.lock'))
  expect([outcome, log.includes('##[error]'), kept]).toEqual(['success', false, []])
})
