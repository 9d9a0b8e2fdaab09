import { expect, test } from '@jest/globals'
import { startGithubSim } from '@tocsin/testkit'
import { memoryDiscord } from '@tocsin/testkit/turns'
import { seedOf } from './e2e/analysis.fixture.ts'
import { type Given, hourMs, monday, step } from './testing.ts'

/** All values of an attribute, wherever it stands. */
function valuesOf(json: unknown, key: string): string[] {
  if (typeof json !== 'object' || json === null) return []
  const own = 'key' in json && json.key === key && 'value' in json ? [Object.values(json.value as object).join()] : []
  return [...own, ...Object.values(json).flatMap((one) => valuesOf(one, key))]
}

test('what is pushed calls a workflow and its repository the same everywhere', async () => {
  const now = monday + 12 * hourMs
  const sim = await startGithubSim({ seed: seedOf('PPLPPPLPPPLP'), clock: () => now })
  const bodies: Record<string, object[]> = {}
  const discord = memoryDiscord()
  const http: Given['http'] = async (request, options) => {
    const { host, pathname } = new URL(request.url)
    if (host !== 'otlp.example.com') return discord.http(request, options)
    bodies[pathname] = [...(bodies[pathname] ?? []), JSON.parse(String(request.body))]
    return { status: 200, headers: {}, body: '{}' }
  }
  try {
    const { error } = await step({ sim, now, http, inputs: { 'otlp-endpoint': 'https://otlp.example.com', audit: 'false' } })
    expect([error, Object.keys(bodies)]).toEqual([undefined, ['/v1/metrics', '/v1/traces']])
    const seen = (key: string) => Object.values(bodies).map((all) => [...new Set(valuesOf(all, key))])
    expect(seen('cicd.pipeline.name')).toEqual([['CI'], ['CI']])
    expect(seen('tocsin.workflow.file')).toEqual([['.github/workflows/ci.yml'], ['.github/workflows/ci.yml']])
    expect(seen('vcs.repository.name')).toEqual([['app'], ['app']])
  } finally {
    await sim.close()
  }
})
