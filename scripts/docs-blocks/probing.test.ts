import { expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { isProbing, nearby, probing } from './probing.ts'

const server = 'http://127.0.0.1:8080'

test('what is on the web is on loopback, each address at a path of its own', () => {
  expect(nearby('https://www.example.com\nhttp://api.example.com/health?a=1\ntcp://db.example.com:5432', server)).toBe(
    `${server}/www.example.com\n${server}/api.example.com/health?a=1\ntcp://db.example.com:5432`
  )
})

const step = (more: object) => ({ uses: 'your-org/tocsin/actions/health-check@v1', with: more })
const workflow = (...steps: object[]) => JSON.stringify({ on: 'push', jobs: { a: { 'runs-on': ['self-hosted'], steps } } })
const inputs = (text: string) => parse(text).jobs.a.steps.map((one: { with?: object }) => one.with)

test('only the steps of health-check are changed', () => {
  const other = { uses: 'a/b@v1', with: { endpoints: 'https://www.example.com' } }
  const text = probing(workflow(step({ endpoints: 'https://www.example.com', ledger: 'branch' }), other), server, { 'fail-after': '1' })
  const tamed = { ledger: 'file:state', references: '127.0.0.1:8080', 'private-addresses': 'true', 'fail-after': '1' }
  expect(inputs(text)).toEqual([{ ...tamed, endpoints: `${server}/www.example.com` }, other.with])
  expect(parse(text).jobs.a['runs-on']).toBe('ubuntu-latest')
})

test('a step that keeps nothing still keeps nothing, and pushes nowhere else', () => {
  const text = probing(workflow(step({ ledger: 'none', 'otlp-endpoint': 'https://otlp.example.com/v1/metrics' })), server)
  expect(inputs(text)).toMatchObject([{ ledger: 'none', 'otlp-endpoint': `${server}/otlp.example.com/v1/metrics` }])
})

test('a workflow probes when a step of it does', () => {
  expect([isProbing(workflow(step({}))), isProbing(workflow({ uses: 'a/b@v1' }))]).toEqual([true, false])
})
