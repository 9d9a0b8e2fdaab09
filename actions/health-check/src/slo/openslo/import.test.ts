import { expect, test } from '@jest/globals'
import { importOpenSlo } from './import.ts'

const day = 86_400_000

const ours = (endpoints: string) => `{ metricSource: { type: tocsin, spec: { endpoints: ${endpoints} } } }`

/** An SLO whose parts may be replaced, each by lines of its spec. */
const slo = (parts: Record<string, string> = {}, metadata = 'name: api-availability') => {
  const spec: Record<string, string> = {
    indicator: `{ metadata: { name: sli }, spec: { ratioMetric: { good: ${ours('[api]')}, total: ${ours('[api]')} } } }`,
    budgetingMethod: 'Occurrences',
    objectives: '[{ target: 0.999 }]',
    ...parts
  }
  const lines = Object.entries(spec).map(([key, value]) => (value === '' ? '' : `  ${key}: ${value}\n`))
  return `apiVersion: openslo/v1\nkind: SLO\nmetadata: { ${metadata} }\nspec:\n${lines.join('')}`
}

const read = (text: string) => importOpenSlo(text, 'slo.yaml')
const complaint = async (text: string) =>
  String(await read(text).catch(({ problem }: { problem: string }) => problem)).replace('The OpenSLO file cannot be read:\n', '')

test('an objective with its indicator inside', async () => {
  expect(await read(slo())).toEqual([{ name: 'api-availability', endpoints: ['api'], target: 99.9 }])
})

test('the name for people and the description are taken over', async () => {
  expect(await read(slo({ description: `${'long '.repeat(200)}` }, 'name: a, displayName: API is there'))).toMatchObject([
    { name: 'API is there', description: expect.stringMatching(/^long long .*…$/) }
  ])
})

test('of several objectives each is one', async () => {
  const objectives = '[{ displayName: strict, target: 0.9995 }, { targetPercent: 99 }]'
  expect(await read(slo({ objectives }))).toMatchObject([
    { name: 'api-availability: strict', target: 99.95 },
    { name: 'api-availability: 99 %', target: 99 }
  ])
})

const windows: [given: string, expected: object][] = [
  ['[{ duration: 30d, isRolling: true }]', { window: 30 * day }],
  ['[{ duration: 4w, isRolling: true }]', { window: 28 * day }],
  ['[{ duration: 36h }]', { window: 1.5 * day }],
  [
    '[{ duration: 1M, calendar: { startTime: 2020-01-01 00:00:00, timeZone: America/New_York } }]',
    { window: 'month', timeZone: 'America/New_York' }
  ],
  ['[{ duration: 1w, isRolling: false, calendar: { startTime: 2026-01-05 00:00, timeZone: UTC } }]', { window: 'week', timeZone: 'UTC' }],
  ['[{ duration: 1Q, calendar: { startTime: 2026-04-01, timeZone: UTC } }]', { window: 'quarter', timeZone: 'UTC' }],
  ['[{ duration: 12M, calendar: { startTime: 2026-01-01T00:00:00, timeZone: UTC } }]', { window: 'year', timeZone: 'UTC' }]
]
test.each(windows)('the window %s', async (timeWindow, expected) => expect(await read(slo({ timeWindow }))).toMatchObject([expected]))

const indicators: [name: string, parts: Record<string, string>, metadata: string, expected: object][] = [
  [
    'several endpoints',
    { indicator: `{ metadata: { name: s }, spec: { ratioMetric: { total: ${ours('[api, web]')} } } }` },
    'name: a',
    { endpoints: ['api', 'web'] }
  ],
  [
    'one endpoint as text',
    { indicator: `{ metadata: { name: s }, spec: { ratioMetric: { bad: ${ours('api')} } } }` },
    'name: a',
    { endpoints: ['api'] }
  ],
  [
    'an annotation of the SLI',
    {
      indicator:
        '{ metadata: { name: s, annotations: { tocsin/endpoints: "api, web" } }, spec: { ratioMetric: { raw: { metricSource: { type: Prometheus, spec: { query: up } } }, rawType: success } } }'
    },
    'name: a',
    { endpoints: ['api', 'web'] }
  ],
  [
    'an annotation of the SLO',
    {
      indicator:
        '{ metadata: { name: s }, spec: { ratioMetric: { total: { metricSource: { type: Prometheus, spec: { endpoints: [no] } } } } } }'
    },
    'name: a, annotations: { tocsin/endpoints: web }',
    { endpoints: ['web'] }
  ],
  [
    'the service',
    {
      service: 'checkout',
      indicator: '{ metadata: { name: s }, spec: { ratioMetric: { total: { metricSource: { spec: { query: up } } } } } }'
    },
    'name: a',
    { endpoints: ['checkout'] }
  ],
  [
    'what is degraded',
    {
      indicator:
        '{ metadata: { name: s }, spec: { ratioMetric: { total: { metricSource: { type: tocsin, spec: { endpoints: [api], degraded-is-bad: true } } } } } }'
    },
    'name: a',
    { endpoints: ['api'], degradedIsBad: true }
  ]
]
test.each(indicators)('an indicator names its endpoints by %s', async (_, parts, metadata, expected) => {
  expect(await read(slo(parts, metadata))).toMatchObject([expected])
})

const latency = (unit: string) =>
  `{ metadata: { name: s }, spec: { thresholdMetric: { metricSource: { type: tocsin, spec: { endpoints: [api]${unit} } } } } }`
const latencies: [objective: string, unit: string, expected: number][] = [
  ['op: lt, value: 400', '', 400],
  ['op: lte, value: 400', ', unit: ms', 401],
  ['op: lt, value: 0.4', ', unit: s', 400],
  ['op: lte, value: 1.1', ', unit: s', 1101]
]
test.each(latencies)('a latency objective of %s%s', async (objective, unit, expected) => {
  expect(await read(slo({ indicator: latency(unit), objectives: `[{ ${objective}, target: 0.95 }]` }))).toEqual([
    { name: 'api-availability', endpoints: ['api'], target: 95, latency: expected }
  ])
})

const parts = `---
apiVersion: openslo/v1
kind: Service
metadata: { name: api }
spec: { description: anything }
---
apiVersion: openslo/v1
kind: DataSource
metadata: { name: probes }
spec: { type: tocsin, connectionDetails: { accessKeyID: a } }
---
# A comment, and an SLI that several use.
apiVersion: openslo/v1
kind: SLI
metadata: { name: sli }
spec: { ratioMetric: { counter: true, total: { metricSource: { metricSourceRef: probes, spec: { endpoints: [api] } } } } }
...
---
apiVersion: openslo/v1
kind: AlertCondition
metadata: { name: fast }
spec: { severity: page, condition: { kind: burnrate, op: gt, threshold: 14.4, lookbackWindow: 1h, alertAfter: 5m } }
---
apiVersion: openslo/v1
kind: AlertPolicy
metadata: { name: wake }
spec: { alertWhenBreaching: true, conditions: [{ conditionRef: fast }], notificationTargets: [{ targetRef: mail }] }
---
apiVersion: openslo/v1
kind: AlertNotificationTarget
metadata: { name: mail }
spec: { target: email }
---
`

const referring = slo({ indicator: '', indicatorRef: 'sli', alertPolicies: '[{ alertPolicyRef: wake }]' })

test('what an objective refers to may stand before or after it', async () => {
  const expected = [
    {
      name: 'api-availability',
      endpoints: ['api'],
      target: 99.9,
      alerts: [{ rule: 'page-quick', budgetPercent: 2, long: 3_600_000, short: 300_000 }]
    }
  ]
  expect(await read(parts + referring)).toEqual(expected)
  expect(await read(referring + parts)).toEqual(expected)
  expect(await read((parts + referring).replaceAll('\n', '\r\n'))).toEqual(expected)
})

test.each([
  ['Timeslices', '1m'],
  ['Timeslices', '1'],
  ['RatioTimeslices', '30s']
])('%s of %s hold one probe, and count as occurrences do', async (budgetingMethod, slice) => {
  const objectives = `[{ target: 0.99, timeSliceTarget: 0.95, timeSliceWindow: ${slice} }]`
  expect(await read(slo({ budgetingMethod, objectives }))).toEqual([{ name: 'api-availability', endpoints: ['api'], target: 99 }])
})

test('what is left empty is left out', async () => {
  expect(await read(slo({ alertPolicies: ' # none yet' }))).toEqual([{ name: 'api-availability', endpoints: ['api'], target: 99.9 }])
})

test('objectives of a composite are objectives by themselves', async () => {
  const one = (name: string) =>
    `{ displayName: ${name}, target: 0.99, indicator: { metadata: { name: ${name} }, spec: { ratioMetric: { total: ${ours(`[${name}]`)} } } } }`
  expect(await read(slo({ indicator: '', objectives: `[${one('api')}, ${one('web')}]` }))).toMatchObject([
    { endpoints: ['api'] },
    { endpoints: ['web'] }
  ])
})

const condition = (severity: string, lookbackWindow: string, more = '', threshold = 2) =>
  `{ kind: AlertPolicy, metadata: { name: p${more} }, spec: { conditions: [{ kind: AlertCondition, metadata: { name: c }, spec: { severity: ${severity}, condition: { op: gte, threshold: ${threshold}, lookbackWindow: ${lookbackWindow} } } }] } }`

const alerts: [given: string, expected: unknown][] = [
  ['[]', 'none'],
  [`[${condition('critical', '1h', '', 14.4)}]`, [{ rule: 'page-quick', budgetPercent: 2, long: 3_600_000, short: 300_000 }]],
  [`[${condition('page', '6h', '', 6)}]`, [{ rule: 'page-slow', budgetPercent: 5, long: 21_600_000, short: 1_800_000 }]],
  [`[${condition('ticket', '1d', '', 3)}]`, [{ rule: 'ticket-quick', budgetPercent: 10, long: day, short: 7_200_000 }]],
  [`[${condition('P3', '3d', '', 1)}]`, [{ rule: 'ticket-slow', budgetPercent: 10, long: 3 * day, short: 21_600_000 }]],
  [
    `[${condition('P3', '3d', ', annotations: { tocsin/rule: page-slow, tocsin/short-window: 1h }', 1)}]`,
    [{ rule: 'page-slow', short: 3_600_000 }]
  ],
  [`[${condition('P3', '3d').replace('{ conditions', '{ alertWhenBreaching: false, conditions')}]`, 'none']
]
test.each(alerts)('alert policies %s', async (alertPolicies, expected) => {
  expect((await read(slo({ alertPolicies })))[0]).toMatchObject({ alerts: expected })
})

const refused: [name: string, text: string, expected: string | RegExp][] = [
  ['no YAML', 'a: [', /^slo\.yaml:1:\d: /],
  [
    'another version',
    slo().replace('openslo/v1', 'openslo/v1alpha'),
    'slo.yaml:1:13: apiVersion must be openslo/v1, not "openslo/v1alpha"'
  ],
  ['another kind', slo().replace('kind: SLO', 'kind: SLOs'), /^slo\.yaml:2:7: kind must be one of .*did you mean "SLO"/],
  ['an unknown key', slo({ timeWindows: '[]' }), /^slo\.yaml:8:3: unknown key "timeWindows" \(did you mean "timeWindow"\?\)$/],
  ['a missing key', slo({ budgetingMethod: '' }), /^slo\.yaml:\d+:\d+: spec\.budgetingMethod is missing/],
  [
    'Timeslices',
    slo({ budgetingMethod: 'Timeslices' }),
    /^slo\.yaml:7:16: spec\.objectives\[0\]\.timeSliceWindow: Timeslices needs a timeSliceWindow of at most 1m here/
  ],
  [
    'a mistake in a later document',
    `${parts}${slo({ budgetingMethod: 'RatioTimeslices' })}`,
    /^slo\.yaml:40:16: spec\.objectives\[0\]\.timeSliceWindow: RatioTimeslices/
  ],
  [
    'two targets',
    slo({ objectives: '[{ target: 0.9, targetPercent: 90 }]' }),
    'slo.yaml:7:16: spec.objectives[0]: needs either target or targetPercent'
  ],
  ['no target', slo({ objectives: '[{ displayName: a }]' }), 'slo.yaml:7:16: spec.objectives[0]: needs either target or targetPercent'],
  [
    'a target of everything',
    slo({ objectives: '[{ target: 1 }]' }),
    'slo.yaml:7:26: spec.objectives[0].target must be above 0 and below 1'
  ],
  ['a weight', slo({ objectives: '[{ target: 0.9, compositeWeight: 2 }]' }), /^slo\.yaml:7:48: .*weights are not known here/],
  [
    'months that roll',
    slo({ timeWindow: '[{ duration: 1M, isRolling: true }]' }),
    /^slo\.yaml:8:28: .*a rolling duration must be in m, h, d or w/
  ],
  ['a long time', slo({ timeWindow: '[{ duration: 60w, isRolling: true }]' }), /duration must be from 1d to 366d/],
  ['two months', slo({ timeWindow: '[{ duration: 2M, calendar: { startTime: 2026-01-01, timeZone: UTC } }]' }), /must be 1w, 1M, 1Q or 1Y/],
  [
    'the middle of a month',
    slo({ timeWindow: '[{ duration: 1M, calendar: { startTime: 2020-01-21 12:30:00, timeZone: UTC } }]' }),
    /^slo\.yaml:8:55: .*must be the beginning of a month/
  ],
  [
    'a Tuesday',
    slo({ timeWindow: '[{ duration: 1w, calendar: { startTime: 2026-01-06, timeZone: UTC } }]' }),
    /must be the beginning of a week, such as 2026-01-05/
  ],
  [
    'no time zone',
    slo({ timeWindow: '[{ duration: 1M, calendar: { startTime: 2026-01-01, timeZone: Mars } }]' }),
    /must be a time zone such as Europe\/Berlin/
  ],
  [
    'a calendar that rolls',
    slo({ timeWindow: '[{ duration: 1M, isRolling: true, calendar: { startTime: 2026-01-01, timeZone: UTC } }]' }),
    /isRolling must be false/
  ],
  [
    'an SLI that is not there',
    slo({ indicator: '', indicatorRef: 'nowhere' }),
    'slo.yaml:7:17: spec.indicatorRef: refers to no SLI of this file'
  ],
  ['no indicator', slo({ indicator: '' }), /spec: needs an indicator or an indicatorRef/],
  [
    'no endpoints',
    slo({ indicator: '{ metadata: { name: s }, spec: { ratioMetric: { raw: { metricSource: { type: Prometheus } } } } }' }),
    /^slo\.yaml:5:14: spec\.indicator: the indicator names no endpoints; add \{ type: tocsin/
  ],
  [
    'sources that differ',
    slo({ indicator: `{ metadata: { name: s }, spec: { ratioMetric: { good: ${ours('[api]')}, total: ${ours('[web]')} } } }` }),
    /must name the same endpoints/
  ],
  ['a latency without a limit', slo({ indicator: latency('') }), /needs op: lt and a value/],
  ['a latency above', slo({ indicator: latency(''), objectives: '[{ op: gt, value: 4, target: 0.9 }]' }), /needs op: lt and a value/],
  ['a latency in weeks', slo({ indicator: latency(', unit: w'), objectives: '[{ op: lt, value: 4, target: 0.9 }]' }), /must be ms or s/],
  [
    'a policy that is not there',
    slo({ alertPolicies: '[{ alertPolicyRef: nowhere }]' }),
    /^slo\.yaml:8:37: .*refers to no AlertPolicy of this file/
  ],
  ['a condition below', slo({ alertPolicies: `[${condition('page', '1h').replace('gte', 'lte')}]` }), /use op: gt/],
  [
    'a condition of more than the budget',
    slo({ alertPolicies: `[${condition('page', '30d', '', 2)}]` }),
    /comes to 200 % of the budget in 30d/
  ],
  [
    'two conditions of one kind',
    slo({ alertPolicies: `[${condition('page', '1h')}, ${condition('page', '30m')}]` }),
    /a second condition is page-quick/
  ]
]
test.each(refused)('%s is refused at its place', async (_, text, expected) => {
  const said = await complaint(text)
  if (typeof expected === 'string') expect(said).toBe(expected)
  else expect(said).toMatch(expected)
})

test('everything that is wrong is said at once', async () => {
  const text = `${slo({ budgetingMethod: 'Timeslices' })}---\n${slo({ indicator: '', indicatorRef: 'no', alertPolicies: '[{ alertPolicyRef: no }]' })}`
  expect((await complaint(text)).split('\n').map((line) => line.split(' ')[0])).toEqual([
    'slo.yaml:7:16:',
    'slo.yaml:15:17:',
    'slo.yaml:16:37:'
  ])
})

test('a text without objectives has none, and one that is too large is not read', async () => {
  expect(await read('')).toEqual([])
  expect(await read('%YAML 1.2\n---\n# nothing\n---\n')).toEqual([])
  expect(await complaint(`#${'x'.repeat(300_000)}`)).toBe('slo.yaml is larger than 256 KiB.')
  expect(await complaint('---\na: 1\n'.repeat(201))).toBe('slo.yaml has more than 200 documents.')
})
