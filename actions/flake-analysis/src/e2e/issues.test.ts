import { expect, test } from '@jest/globals'
import { folderWith, type World, world } from '@tocsin/testkit'
import { analysis, at } from './analysis.fixture.ts'
import { type Drawn, tested, testedRuns } from './tested.fixture.ts'

const noted = ({ log }: { log: string }) => log.match(/##\[(?:error|warning|notice)\].*/g) ?? []
const owners = '* @octo/everyone\nsrc/ @ada @octo/web lin@example.com\n'
const issuesOf = ({ github }: World) => github.state.repos.get('octo/app')?.issues ?? []
const quiet = { artifacts: 'junit', issues: 'true', alerts: 'false', audit: 'false', logs: '0' }

/** A repository with people, and a clock that follows the story. */
async function begun(drawn: Drawn, options: Parameters<typeof world>[0] = {}) {
  const clock = { hours: 0 }
  const { files, ...seed } = tested(drawn)
  const all = { ...seed, files: { ...files, '.github/CODEOWNERS': owners }, roles: { ada: 'write', lin: 'write' } as const }
  const scene = await world({ seed: all, clock: () => Date.parse(at(clock.hours)), ...options })
  const ledger = folderWith({})
  return {
    scene,
    analysed: (hours: number, more: object = {}) => {
      clock.hours = hours
      return analysis(scene, { hours, ledger, runId: hours, with: quiet, ...more })
    },
    add: (more: Drawn, from: number) => scene.github.seed({ runs: testedRuns(more, from) })
  }
}

const shown = (scene: World) =>
  issuesOf(scene).map(({ number, versions, comments }) => {
    const { title, state, labels, assignees } = versions.at(-1)?.facts ?? { title: '', state: '', labels: [], assignees: [] }
    const told = comments.map(({ body }) => body.split('\n').find((line) => line !== '' && !line.startsWith('<!--')))
    return [number, title, labels, assignees, state, ...told]
  })
const bodyOf = (scene: World) =>
  (issuesOf(scene)[0]?.versions.at(-1)?.facts.body ?? '')
    .replaceAll(scene.github.serverUrl, '')
    .replace(/ [0-9a-f]{24} firing/, ' … firing')

const steady = (length: number) => ({ steady: 'P'.repeat(length), third: 'P'.repeat(length), last: 'P'.repeat(length) })

const rateIn = (scene: World) => /<b>Rate<\/b> (.*)/.exec(bodyOf(scene))?.[1]

test('a flake has one issue: opened, edited, closed and reopened with it', async () => {
  const { scene, analysed, add } = await begun({ adds: 'PPFPPPPPPFPPPPPF', ...steady(16) })
  await using _ = scene
  const first = await analysed(16)
  expect([first.outcome, noted(first), shown(scene)]).toEqual(['success', [], [[1, 'Flaky: cart > adds', ['flaky-test'], ['ada'], 'open']]])
  expect(bodyOf(scene)).toMatchInlineSnapshot(`
"<!-- tocsin:14e533b8d056a72762710cb5 - … firing P2 5e78af55 -->
<b>First\\:</b> compare the failure with the pass of the same code\\: look for time\\, order and shared state\\.

<code>cart &gt; cart\\.Test &gt; adds</code>\\, test in ci\\.yml\\, src\\/cart\\.test\\.js\\, fails now and then with the same code\\: Passed in another run of the same commit in 3 of 16 tries\\.

<b>What shows it</b>  
• 2026\\-01\\-05\\: [failed](</octo/app/actions/runs/1015/job/1033>)\\, [passed](</octo/app/actions/runs/1014/attempts/1>) on <code>aaaaaaa</code>\\: Failed here\\, passed in run 1014 of the same commit aaaaaa​a  
• 2026\\-01\\-05\\: [failed](</octo/app/actions/runs/1009/job/1021>)\\, [passed](</octo/app/actions/runs/1008/attempts/1>) on <code>aaaaaaa</code>\\: Failed here\\, passed in run 1008 of the same commit aaaaaa​a  
• 2026\\-01\\-05\\: [failed](</octo/app/actions/runs/1002/job/1007>)\\, [passed](</octo/app/actions/runs/1003/attempts/1>) on <code>aaaaaaa</code>\\: Failed here\\, passed in run 1003 of the same commit aaaaaa​a

<b>Why it fails</b>  
• assertion\\, 100 \\%\\: <code>expected 3 but got 2</code>

<b>Of late</b>\\, oldest first \\(P passed\\, F failed\\, L failed and passed with the same code\\)\\: <code>PPLPPPPPPLPPPPPL</code>

Since at least 2026\\-01\\-05; 33 \\% of its results differ from the one before\\.

<b>To see it fail</b>\\, for example\\:

\`\`\`sh
for i in $(seq 20); do npx jest src/cart.test.js -t 'adds' || break; done
\`\`\`

<b>Teams</b>\\: \\@​octo\\/web

- <b>Rate</b> 21 \\% ± 15
- <b>Failed</b> 3 of 16 tries\\, all of them on the default branch
- <b>Cost</b> 14 min a week; 61 min so far \\(less than \\$0\\.01\\)
- <b>Owner</b> \\@​ada\\, \\@​octo\\/web\\, lin\\@​example\\.com

[Analysis](</octo/app/actions/runs/16>)

<sub>octo\\/app · flake\\-analysis · P2 Medium\\: fails 20\\.5 \\% of its tries on the default branch by chance · since 2026\\-01\\-05 16\\:00 UTC</sub>
<!-- /tocsin:14e533b8d056a72762710cb5 -->"
`)
  add({ adds: 'FPFPFPFPFPFPFP', ...steady(14) }, 16)
  await analysed(30)
  expect(rateIn(scene)).toBe('21 \\% ± 15') // Within a day an edit tells nobody anything.
  await analysed(40)
  expect(rateIn(scene)).toBe('34 \\% ± 15')
  add({ adds: 'P'.repeat(12), ...steady(12) }, 40)
  const over = await analysed(52)
  expect([over.outcome, shown(scene)]).toEqual([
    'success',
    [[1, 'Flaky: cart > adds', ['flaky-test'], ['ada'], 'closed', '**✅ recovered** after 1 d 12 h']]
  ])
  add({ adds: 'PFPFPF', ...steady(6) }, 54)
  await analysed(60)
  expect(shown(scene)).toEqual([[1, 'Flaky: cart > adds', ['flaky-test'], ['ada'], 'open', expect.stringMatching(/firing\*\* since/)]])
})

const many = Object.fromEntries([...'abcdef'].map((name) => [name, 'PPFPPPPPPFPPPPPF']))

test('there are five new issues a run at most, and the rest comes with the next ones', async () => {
  const { scene, analysed } = await begun({ ...many, ...steady(16) })
  await using _ = scene
  const counts = []
  for (const hours of [16, 17, 18]) {
    const { outcome } = await analysed(hours)
    counts.push([outcome, shown(scene).length])
  }
  expect(counts).toEqual([
    ['success', 5],
    ['success', 6],
    ['success', 6]
  ])
  expect(new Set(shown(scene).map(([, title]) => title)).size).toBe(6)
})

test('analyses at once open one issue', async () => {
  const { scene, analysed } = await begun({ adds: 'PPFPPPPPPFPPPPPF', ...steady(16) })
  await using _ = scene
  const both = await Promise.all([1, 2, 3].map((runId) => analysed(16, { runId })))
  expect(both.map(({ outcome }) => outcome)).toEqual(['success', 'success', 'success'])
  expect(shown(scene)).toHaveLength(1)
})

test('a token that may not write issues is one error that names the permission, and costs no report', async () => {
  const permissions = { actions: 'read', contents: 'write' } as const
  const { scene, analysed } = await begun({ adds: 'PPFPPPPPPFPPPPPF', subs: 'PPFPPPPPPFPPPPPF', ...steady(16) }, { grant: { permissions } })
  await using _ = scene
  const { outcome, log, outputs } = await analysed(16)
  expect(outcome).toBe('failure')
  expect(noted({ log })).toEqual([expect.stringMatching(/^##\[error\]flake-issues: not sent, .* answered 403 to POST /)])
  expect(log).toContain('give the job `permissions: { issues: write }` beside those it has')
  expect(outputs.json).toBe('flake-report/flake-report.json')
})

test('names from strangers are words in a title and a body', async () => {
  const names = [
    '<img src=x> @octocat #1 [x](javascript:alert(1))',
    '\n### owned\n| a |\n<!-- tocsin:14e533b8d056a72762710cb5 -->',
    "'; rm -rf / #$(reboot)`id`"
  ]
  const { scene, analysed } = await begun({
    ...Object.fromEntries(names.map((name) => [name, 'PPFPPPPPPFPPPPPF'])),
    ...steady(16),
    more: 'P'.repeat(16)
  })
  await using _ = scene
  await analysed(16)
  expect(shown(scene).map(([, title]) => title)).toMatchInlineSnapshot(`
[
  "Flaky: cart > '; rm -rf / #$(reboot)'id'",
  "Flaky: cart > ### owned | a | <!-- tocsin:14e533b8d056a72762710cb5 -->",
  "Flaky: cart > <img src=x> @octocat #1 [x](javascript:alert(1))",
]
`)
  expect(issuesOf(scene).flatMap(({ versions }) => /```sh\n.*\n```/.exec(versions.at(-1)?.facts.body ?? '') ?? [])).toMatchInlineSnapshot(`
[
  "\`\`\`sh
for i in $(seq 20); do npx jest src/cart.test.js || break; done
\`\`\`",
  "\`\`\`sh
for i in $(seq 20); do npx jest src/cart.test.js || break; done
\`\`\`",
  "\`\`\`sh
for i in $(seq 20); do npx jest src/cart.test.js || break; done
\`\`\`",
]
`)
})
