import { expect, test } from '@jest/globals'
import { codePoint } from '@tocsin/testkit/texts'
import fc from 'fast-check'
import { complaint } from './complaint.fixture.ts'

/** The lines about the file, without the heading and the fix that all messages share. */
const problems = (text: string) => complaint(text).split('\n').slice(1, -1)

test('the whole message: every problem with its place, then the cure', () => {
  expect(complaint('version: 2\nchanels: {}')).toBe(
    [
      'The configuration is not valid:',
      'tocsin.yml:1:10: version must be 1, not 2',
      'tocsin.yml:2:1: unknown key "chanels" (did you mean "channels"?)',
      '→ Correct the file; docs/tocsin.schema.json lets an editor check it as you type.'
    ].join('\n')
  )
})

const channel = (rest: string) => `version: 1\nchannels:\n  a: { type: discord, webhook: A, ${rest} }`
const routed = (rest: string) => `version: 1\nchannels: { alerts: { type: discord, webhook: A } }\nroutes:\n  - ${rest}`
const kinds =
  'ci, deploy, push, pull-request, issue, discussion, release, security, repository, custom, repeated-failures, health, slo, flake, crash, incident'

const rows: [name: string, text: string, expected: string[]][] = [
  ['an empty file', '', ['tocsin.yml:1:1: version is missing; it must be 1']],
  ['a list', '[]', ['tocsin.yml:1:1: the file must be a map, not a list']],
  ['a text', 'hello', ['tocsin.yml:1:1: the file must be a map, not "hello"']],
  [
    'a section with a typo',
    'version: 1\nrepeated_failure: []',
    ['tocsin.yml:2:1: unknown key "repeated_failure" (did you mean "repeated-failures"?)']
  ],
  [
    'a section nobody knows',
    'version: 1\nxyz: 1',
    [
      'tocsin.yml:2:1: unknown key "xyz" (known here: version, channels, routes, defaults, severity, policy, users, repeated-failures, health, slo, oncall)'
    ]
  ],
  [
    'a section of the wrong shape',
    'version: 1\noncall: []\nhealth: yes',
    ['tocsin.yml:2:9: oncall must be a map, not a list', 'tocsin.yml:3:9: health must be a map, not "yes"']
  ],
  [
    'a merge key',
    'version: 1\n<<: {}',
    [
      'tocsin.yml:2:1: unknown key "<<" (known here: version, channels, routes, defaults, severity, policy, users, repeated-failures, health, slo, oncall)'
    ]
  ],
  ['a duplicate key', 'version: 1\nusers: {}\nusers: {}', ['tocsin.yml:3:1: duplicate key "users"']],
  [
    'a channel without a type',
    'version: 1\nchannels:\n  a: { webhook: A }',
    ['tocsin.yml:3:3: channels.a.type is missing; it must be one of discord, github-issue']
  ],
  [
    'a type with a typo',
    'version: 1\nchannels:\n  a: { type: dicsord }',
    ['tocsin.yml:3:14: channels.a.type must be one of discord, github-issue, not "dicsord" (did you mean "discord"?)']
  ],
  ['a channel that is no map', 'version: 1\nchannels: { a: 3 }', ['tocsin.yml:2:16: channels.a must be a map, not 3']],
  [
    'a channel without its webhook',
    'version: 1\nchannels:\n  a: { type: discord, webhok: A }',
    ['tocsin.yml:3:3: channels.a.webhook is missing', 'tocsin.yml:3:23: unknown key "webhok" (did you mean "webhook"?)']
  ],
  ['a key in camel case', channel('avatarUrl: x'), ['tocsin.yml:3:35: unknown key "avatarUrl" (did you mean "avatar-url"?)']],
  [
    'a channel named like an input',
    'version: 1\nchannels: { discord-webhook: { type: discord, webhook: A } }',
    ['tocsin.yml:2:13: the name channels.discord-webhook must be letters, digits, - and _, and not start with "discord-webhook"']
  ],
  ['a flag that YAML 1.2 reads as text', channel('silent: yes'), ['tocsin.yml:3:43: channels.a.silent must be true or false, not "yes"']],
  [
    'a mention of a name',
    channel('mention: { P0: ada, P1: ["@here", ops] }'),
    [
      'tocsin.yml:3:50: channels.a.mention.P0 must be "@here", "@everyone", "<@user id>" or "<@&role id>", not "ada"',
      'tocsin.yml:3:69: channels.a.mention.P1[1] must be "@here", "@everyone", "<@user id>" or "<@&role id>", not "ops"'
    ]
  ],
  [
    'what is reached before something milder',
    'version: 1\npolicy:\n  repeated: { failures: { P1: 10, P0: 5 }, red-hours: { P1: 6, P0: 2 } }\n  deploy: { failures: { P1: 5, P0: 3 } }\n',
    [
      'tocsin.yml:3:39: policy.repeated.failures.P0 must not be below P1',
      'tocsin.yml:3:68: policy.repeated.red-hours.P0 must not be below P1',
      'tocsin.yml:4:36: policy.deploy.failures.P0 must not be below P1'
    ]
  ],
  [
    'policies that contradict themselves',
    'version: 1\nrepeated-failures:\n  - { workflows: a.yml, escalate: { P1: 10, P0: 5 } }\n  - { workflows: b.yml, alert-at: 2, window: { failures: 3, runs: 5 } }',
    [
      'tocsin.yml:3:49: repeated-failures[0].escalate.P0 must not be reached before P1',
      'tocsin.yml:4:46: repeated-failures[1].window takes the place of alert-at: leave one of them out'
    ]
  ],
  [
    'windows and times out of range',
    'version: 1\nrepeated-failures:\n  - { workflows: a.yml, window: { failures: 11, runs: 10 } }\n  - { workflows: b.yml, window: { failures: 3 } }\n  - { workflows: c.yml, remind-every: 90s }',
    [
      'tocsin.yml:3:45: repeated-failures[0].window.failures must not exceed runs',
      'tocsin.yml:4:33: repeated-failures[1].window needs runs or within: { failures: 3, runs: 10 } or { failures: 3, within: 24h }',
      'tocsin.yml:5:39: repeated-failures[2].remind-every must be a duration from 5m to 30d, not "90s"'
    ]
  ],
  ['an address that is none', channel('avatar-url: "ftp://a"'), ['tocsin.yml:3:47: channels.a.avatar-url must be an http or https URL']],
  [
    'a name that is too long',
    channel(`username: ${'x'.repeat(81)}`),
    ['tocsin.yml:3:45: channels.a.username must have at most 80 characters']
  ],
  ['an id with letters', channel('thread-id: general'), ['tocsin.yml:3:46: channels.a.thread-id must be an id of digits, not "general"']],
  [
    'both a thread and a new post',
    channel('thread-id: 1, thread-name: x'),
    ['tocsin.yml:3:6: channels.a must have thread-id or thread-name, not both']
  ],
  ['too many tags', channel('tags: [1, 2, 3, 4, 5, 6]'), ['tocsin.yml:3:41: channels.a.tags must be at most 5 ids']],
  ['a route to nowhere', routed('{ to: alert }'), ['tocsin.yml:4:11: no channel is named "alert" (did you mean "alerts"?)']],
  ['a route to somewhere else', routed('{ to: [alerts, pager] }'), ['tocsin.yml:4:20: no channel is named "pager" (known here: alerts)']],
  ['a route to nothing', routed('{ to: [] }'), ['tocsin.yml:4:11: routes[0].to must not be empty']],
  ['a route without a target', routed('{ match: {} }'), ['tocsin.yml:4:5: routes[0].to is missing']],
  [
    'a source with a typo',
    routed('{ match: { source: helth }, to: alerts }'),
    [`tocsin.yml:4:24: routes[0].match.source must be one of ${kinds}, not "helth" (did you mean "health"?)`]
  ],
  [
    'one severity of several',
    routed('{ match: { severity: [P0, P7] }, to: alerts }'),
    ['tocsin.yml:4:31: routes[0].match.severity[1] must be one of P0, P1, P2, P3, not "P7"']
  ],
  [
    'a label that is a number',
    routed('{ match: { labels: { attempt: 2 } }, to: alerts }'),
    ['tocsin.yml:4:35: routes[0].match.labels.attempt must be text in quotes or a list, not 2']
  ],
  [
    'a duration in words',
    routed('{ to: alerts, repeat-interval: 4 hours }'),
    ['tocsin.yml:4:36: routes[0].repeat-interval must be a duration such as "90s", "10m", "4h" or "7d", not "4 hours"']
  ],
  [
    'a duration without a unit',
    'version: 1\ndefaults: { timeout: 30 }',
    ['tocsin.yml:2:22: defaults.timeout must be a duration such as "90s", "10m", "4h" or "7d", not 30']
  ],
  [
    'a colour by name',
    'version: 1\nseverity: { P0: { color: red } }',
    ['tocsin.yml:2:26: severity.P0.color must be a colour such as "#d92d20", not "red"']
  ],
  ['a severity nobody knows', 'version: 1\nseverity: { P4: {} }', ['tocsin.yml:2:13: unknown key "P4" (known here: P0, P1, P2, P3)']],
  [
    'a rule with a typo',
    'version: 1\npolicy: { severities: { health-al: P1 } }',
    ['tocsin.yml:2:25: unknown key "health-al" (did you mean "health-all"?)']
  ],
  [
    'a branch by its ref',
    'version: 1\nrepeated-failures: { workflows: ci.yml, branch: refs/heads/main }',
    ['tocsin.yml:2:49: repeated-failures.branch must be the name of a branch, such as main, without refs/heads/']
  ],
  [
    'one branch of several',
    'version: 1\nrepeated-failures: { workflows: ci.yml, branch: [main, "release/?"] }',
    ['tocsin.yml:2:56: repeated-failures.branch[1] must be a branch, such as main, or a pattern of branches, such as release/*']
  ],
  [
    'a share over one',
    'version: 1\npolicy: { crash: { crash-free-rate: 99 } }',
    ['tocsin.yml:2:37: policy.crash.crash-free-rate must be a number from 0 to 1']
  ],
  ['a user id that is a name', 'version: 1\nusers: { ada: ada#1 }', ['tocsin.yml:2:15: users.ada must be an id of digits, not "ada#1"']],
  ['text after text', 'version: "1" x', ['tocsin.yml:1:14: Unexpected scalar at node end']],
  ['a map in a value', 'version: 1\na: b: c', ['tocsin.yml:2:4: a map cannot start here; text that holds ": " needs quotes']],
  ['a tab', 'version: 1\nusers:\n\tada: 1', ['tocsin.yml:3:1: indent with spaces, not with a tab']],
  ['a key without end', `version: 1\n${'k'.repeat(1100)}: 1`, ['tocsin.yml:2:1: this key is longer than 1024 characters']],
  ['a text without end', 'version: "1', ['tocsin.yml:1:12: Missing closing "quote']],
  [
    'a list without end',
    'version: [1',
    ['tocsin.yml:1:12: Flow sequence in block collection must be sufficiently indented and end with a ]']
  ],
  [
    'an escape that does not exist',
    'version: "\\d"',
    ['tocsin.yml:1:11: this escape does not exist in a text in double quotes; use single quotes']
  ],
  ['two documents', 'version: 1\n---\nversion: 1', ['tocsin.yml:2:1: only one document is allowed; remove this "---"']],
  ['a tag', 'version: !!python/object 1', ['tocsin.yml:1:10: unknown tag']],
  ['a key that is a map', '? { a: 1 }\n: 2', ['tocsin.yml:1:3: a key must be text']],
  ['an alias of nothing', 'version: *one', ['tocsin.yml:1:10: the alias "one" refers to no anchor above it']],
  ['an alias in a circle', 'version: 1\noncall: &a { b: *a }', ['tocsin.yml:2:17: the alias "a" refers to a value that contains it']],
  ['too many aliases', `version: 1\nhealth: { a: &a 1, b: [${'*a,'.repeat(101)}] }`, ['tocsin.yml:2:324: more than 100 aliases']]
]
test.each(rows)('%s', (_, text, expected) => {
  expect(problems(text)).toEqual(expected)
})

test('twenty problems are told, the rest is counted', () => {
  const told = problems(`version: 1\n${Array.from({ length: 30 }, (_, index) => `users${index}x: 1\n`).join('')}`)
  expect(told).toHaveLength(21)
  expect(told.at(-1)).toBe('… and 10 more')
})

test('aliases of aliases cannot blow up', () => {
  const levels = 'bcdefghij'
  const bomb = [...levels].map((name, index) => `  ${name}: &${name} [${`*${index === 0 ? 'a' : levels[index - 1]},`.repeat(10)}]`)
  expect(problems(['version: 1', 'health:', '  a: &a [x]', ...bomb].join('\n'))).toEqual([
    'tocsin.yml:1:1: the aliases expand to too much data'
  ])
})

test('deep nesting is told once', () => {
  const told = problems(`version: 1\nhealth: { a: ${'['.repeat(50_000)}`)
  expect(told).toHaveLength(1)
  expect(told[0]).toMatch(/^tocsin\.yml:2:\d+: nested too deeply$/)
})

test('a file over 256 KiB is not read', () => {
  expect(complaint(`version: 1 #${'x'.repeat(256 * 1024)}`)).toBe(
    'tocsin.yml is larger than 256 KiB.\n→ Check that the right file is named in `config`.'
  )
})

test('whatever the text, the answer is a config or an ActionError', () => {
  const lines = fc.constantFrom(
    'version: 1',
    'channels:',
    '  a: { type: discord',
    'routes: [',
    '- to: *a',
    '&a',
    '!!',
    '}',
    '? ',
    ': ',
    '"',
    '\t',
    '__proto__: 1',
    '  toString: {}',
    'users: {constructor: 1}'
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(lines, { maxLength: 8 }).map((some) => some.join('\n')),
        fc.string({ unit: codePoint, maxLength: 80 })
      ),
      (text) => {
        expect(typeof complaint(text)).toBe('string')
      }
    ),
    { numRuns: 300 }
  )
})
