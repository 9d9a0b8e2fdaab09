import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from '@jest/globals'
import { folderWith, world } from '@tocsin/testkit'
import { analysis, seedOf } from './analysis.fixture.ts'

const errorsOf = (log: string) => log.match(/##\[(?:error|warning)\].*/g) ?? []
const secret = 'collector-s3cret-of-this-test'

interface Got {
  path: string
  headers: IncomingHttpHeaders
  body: { resourceMetrics?: { scopeMetrics: { metrics: { name: string }[] }[] }[] }
}

/** A collector on loopback that answers with these, and with 200 once they are used up. */
async function collector(answers: readonly number[] = []) {
  const got: Got[] = []
  const left = [...answers]
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.once('end', () => {
      got.push({ path: request.url ?? '', headers: request.headers, body: JSON.parse(Buffer.concat(chunks).toString() || '{}') })
      response
        .writeHead(left.shift() ?? 200, { 'content-type': 'application/json' })
        .end(`{"echo":${JSON.stringify(request.headers.authorization ?? '')}}`)
    })
  })
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const close = async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
  return { url: `http://127.0.0.1:${port}`, got, close, [Symbol.asyncDispose]: close }
}

const given = (url: string) => ({
  ...{ alerts: 'false', audit: 'false', logs: '0' },
  'otlp-endpoint': `${url}/v1/metrics`,
  'otlp-headers': `Authorization: Bearer ${secret}\nX-Scope-OrgID: team 7`
})

async function pushed(url: string, more: Record<string, string> = {}) {
  await using scene = await world({ seed: seedOf('PPPPLPPPPPLPPPPPPPLPPPPP') })
  const step = await analysis(scene, { hours: 24, ledger: folderWith({}), with: { ...given(url), ...more } })
  const shown = [step.rawLog.replace(/^::add-mask::.*$/gm, ''), step.rawSummary, JSON.stringify(step.outputs)].join('\n')
  expect(shown).not.toContain(secret)
  expect(step.outputs.json).toBe('flake-report/flake-report.json')
  return { ...step, errors: errorsOf(step.log) }
}

test('a collector gets the metrics, with the headers of the input', async () => {
  await using there = await collector()
  const { outcome, errors } = await pushed(there.url)
  expect([outcome, errors]).toEqual(['success', []])
  expect(there.got.map(({ path }) => path)).toEqual(['/v1/metrics', '/v1/metrics', '/v1/traces'])
  for (const { headers } of there.got)
    expect(headers).toMatchObject({ authorization: `Bearer ${secret}`, 'x-scope-orgid': 'team 7', 'content-type': 'application/json' })
  const names = there.got[0]?.body.resourceMetrics?.flatMap(({ scopeMetrics }) =>
    scopeMetrics.flatMap(({ metrics }) => metrics.map(({ name }) => name))
  )
  expect(names).toEqual(expect.arrayContaining(['tocsin.flake.runs', 'tocsin.flake.subjects', 'tocsin.flake.waste.cost']))
})

test('one that is busy is asked again', async () => {
  await using there = await collector([503])
  expect(await pushed(there.url)).toMatchObject({ outcome: 'success', errors: [] })
  expect(there.got.map(({ path }) => path)).toEqual(['/v1/metrics', '/v1/metrics', '/v1/metrics', '/v1/traces'])
})

test('one that refuses makes one error, and costs no report', async () => {
  await using there = await collector([401])
  const { outcome, errors } = await pushed(there.url)
  expect([outcome, errors]).toEqual(['failure', [expect.stringMatching(/^##\[error\].*401/)]])
  expect(there.got).toHaveLength(1)
})

test('a dry run pushes nothing', async () => {
  await using there = await collector()
  expect(await pushed(there.url, { 'dry-run': 'true' })).toMatchObject({ outcome: 'success', errors: [] })
  expect(there.got).toEqual([])
})
