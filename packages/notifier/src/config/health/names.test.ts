import { expect, test } from '@jest/globals'
import { parseConfig } from '../parse.ts'

const file = (rest: string) => `version: 1
health:
  endpoints:
    - { name: api, url: "https://a.example", group: Public }
    - { name: web, url: "https://b.example"${rest}`

test.each<[name: string, rest: string, problem: string | undefined]>([
  ['names that are known', ', depends-on: api }\nslo: { name: all, endpoints: [Public, web], target: 99.9 }', undefined],
  [
    'a name that stands twice',
    ' }\n    - { name: api, url: "https://c.example" }',
    'tocsin.yml:6:15: "api" is the name of another endpoint too'
  ],
  ['a dependency that is not there', ', depends-on: [apo] }', 'tocsin.yml:5:59: no endpoint is named "apo" (did you mean "api"?)'],
  ['a dependency on a group', ', depends-on: Public }', 'tocsin.yml:5:58: no endpoint is named "Public"'],
  ['an objective of nobody', ' }\nslo: { name: all, endpoints: wep, target: 99.9 }', 'tocsin.yml:6:30: no endpoint is named "wep"'],
  ['one of several', ' }\nslo:\n  - { name: all, endpoints: [web, x], target: 99.9 }', 'tocsin.yml:7:35: no endpoint is named "x"'],
  [
    'maintenance of nobody',
    ' }\n  maintenance: [{ cron: "0 3 * * *", duration: 1h, endpoints: [public] }]',
    'tocsin.yml:6:64: no endpoint is named "public" (did you mean "Public"?)'
  ]
])('%s', (_, rest, problem) => {
  const reading = () => parseConfig(file(rest), 'tocsin.yml')
  if (problem === undefined) expect(reading).not.toThrow()
  else expect(reading).toThrow(problem)
})

test('objectives of endpoints that a step has as input are judged there', () => {
  expect(parseConfig('version: 1\nslo: { name: all, endpoints: api, target: 99.9 }', 'tocsin.yml').sections.slo).toMatchObject([
    { target: 99.9 }
  ])
})

test('anything else in their place is a problem of its own', () => {
  const texts = ['health: 1', 'health: { endpoints: 1 }', 'health: { endpoints: [1, { name: [a] }] }', 'slo: [1]']
  for (const text of texts) expect(() => parseConfig(`version: 1\n${text}`, 'tocsin.yml')).toThrow(/^The configuration is not valid/)
})
