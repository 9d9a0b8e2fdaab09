import { expect, test } from '@jest/globals'
import { folderWith, startGithubSim } from '@tocsin/testkit'
import { flakeJson } from './json/flake-json.ts'
import type { FlakeReport } from './model/report.ts'
import { sample } from './shown/sample.fixture.ts'
import { monday, step } from './testing.ts'

async function joined(parts: Readonly<Record<string, FlakeReport>>) {
  const files = Object.entries(parts).map(([name, part]) => [`parts/${name}/flake-report.json`, flakeJson(part)])
  const sim = await startGithubSim({ seed: {}, clock: () => monday })
  try {
    const env = { GITHUB_WORKSPACE: folderWith(Object.fromEntries(files)) }
    return await step({ sim, now: monday, env, inputs: { merge: 'parts/**/flake-report.json' } })
  } finally {
    await sim.close()
  }
}

test('a part that was downloaded twice counts once, with a warning', async () => {
  const { report, said, error } = await joined({ a: sample, b: sample })
  expect([error, report.totals, report.repositories.length]).toEqual([undefined, sample.totals, sample.repositories.length])
  expect(said).toContain('parts/b/flake-report.json and parts/a/flake-report.json are the same report: it counts once.')
})

test('parts with costs in two currencies are refused', async () => {
  const { error } = await joined({ a: sample, b: { ...sample, currency: 'EUR' } })
  expect(error?.message).toContain(
    'several currencies, USD in parts/a/flake-report.json and EUR in parts/b/flake-report.json.\n→ Give the analysis of each part a `minute-price` in the same currency.'
  )
})
