import { expect, test } from '@jest/globals'
import { folderWith, type RunSeed, type World, world } from '@tocsin/testkit'
import { analysis } from './analysis.fixture.ts'
import { afterTests, filesBelow, junit } from './reports.fixture.ts'
import { tested, testedRun } from './tested.fixture.ts'

const head = 'c'.repeat(40)
const topic = { message: 'A topic', branch: 'topic', from: 'main', files: { 'b.ts': 'two' }, sha: head }
const known = { adds: 'PPPFPPPPPPPPPFPPPPPPPPPPPPFPPP', steady: 'P'.repeat(30), third: 'P'.repeat(30), last: 'P'.repeat(30) }
const begun = (drawn: Record<string, string> = known, fork?: string) => ({
  seed: { ...tested(drawn), commits: [topic], pulls: [{ number: 7, title: 'Add b', head: 'topic', ...(fork && { fork }) }] }
})

const repository = { id: 1, full_name: 'octo/app', default_branch: 'main' }
const noted = ({ log }: { log: string }) => log.match(/##\[(?:error|warning|notice)\].*/g) ?? []
const attempt = (conclusion: 'success' | 'failure') => ({ jobs: [{ name: 'test', conclusion }] })
const commentsOf = ({ github }: World) => github.state.repos.get('octo/app')?.issues.find(({ number }) => number === 7)?.comments ?? []
const bodies = (scene: World) => commentsOf(scene).map(({ body }) => body.replaceAll(scene.github.serverUrl, ''))
const writes = ({ github }: World) =>
  github.requests.flatMap(({ method, operation }) => (method === 'GET' || /graphql/.test(operation) ? [] : operation))

interface Ended {
  tests: Readonly<Record<string, string>>
  ledger?: string
  attempts?: RunSeed['attempts']
  sha?: string
  id?: number
  /** When it began, and when it is analysed, in hours of the story. */
  begin?: number
  now?: number
  /** The owner of the fork. */
  fork?: string
  with?: Readonly<Record<string, string>>
}

/** An analysis at the end of a run of the pull request. */
async function ended(scene: World, { tests, ledger = folderWith({}), sha = head, now = 32, begin = 31, id = 1031, fork, ...asked }: Ended) {
  const attempt = asked.attempts?.length ?? 1
  const run = testedRun(tests, begin, {
    id,
    number: id - 999,
    event: 'pull_request',
    branch: 'topic',
    pulls: [7],
    sha,
    ...(fork && { fork: `${fork}/app` })
  })
  const runs = scene.github.state.repos.get('octo/app')?.runs ?? []
  for (const one of runs.filter(({ id }) => id === run.id)) runs.splice(runs.indexOf(one), 1)
  const { jobs, ...others } = run
  scene.github.seed({ runs: [asked.attempts ? { ...others, attempts: asked.attempts } : run] })
  const workflow_run = {
    ...{ id: run.id, run_attempt: attempt, run_number: run.number, path: '.github/workflows/ci.yml', name: 'CI', event: 'pull_request' },
    html_url: `${scene.github.serverUrl}/octo/app/actions/runs/${run.id}`,
    ...{ head_sha: sha, head_branch: 'topic', head_repository: { full_name: `${fork ?? 'octo'}/app`, owner: { login: fork ?? 'octo' } } },
    pull_requests: fork ? [] : [{ number: 7, head: { sha: head }, base: { repo: { id: 1 } } }]
  }
  const event = { name: 'workflow_run', payload: { action: 'completed', workflow_run, repository } }
  return analysis(scene, {
    ...{ hours: now, ledger, event },
    with: { artifacts: 'junit', comment: 'true', alerts: 'false', audit: 'false', logs: '0', ...asked.with }
  })
}

test('a known flake is said to be one below the pull request, in one comment, which the next run edits', async () => {
  await using scene = await world(begun())
  const again = { tests: { adds: 'F', steady: 'P', third: 'P' }, ledger: folderWith({}) }
  const first = await ended(scene, again)
  expect([first.outcome, noted(first)]).toEqual(['success', []])
  expect(bodies(scene)).toMatchInlineSnapshot(`
[
  "<!-- tocsin-comment:02a2073cfa0b408488f174f8 1031 1 -->
### The failure is a known flake

**Known flake**: run the failed jobs again

- <b>cart &gt; adds</b> in test in ci\\.yml\\: <b>13 \\% ± 10</b> \\(3 of 30 tries\\, likely 1 more\\) · [this failure](</octo/app/actions/runs/1031/job/1064>) · [seen before](</octo/app/actions/runs/1026/job/1055>) · assertion\\, 100 \\% of its failures\\: <code>expected 3 but got 2</code>

<sub>[CI \\#​32](</octo/app/actions/runs/1031>) · cccccc​c · by 31 runs of the last 30 days</sub>",
]
`)
  const [{ id } = { id: 0 }] = commentsOf(scene)
  await ended(scene, { ...again, now: 33 })
  expect(writes(scene)).toEqual(['issues/create-comment'])
  await ended(scene, { ...again, now: 34, attempts: [attempt('failure'), attempt('success')] })
  expect(writes(scene)).toEqual(['issues/create-comment', 'issues/update-comment'])
  expect(commentsOf(scene)).toEqual([expect.objectContaining({ id, body: expect.stringContaining('### No failures in attempt 2\n') })])
})

test('what is no known flake is said to be likely the fault of the change, beside what is one', async () => {
  await using scene = await world(begun())
  await ended(scene, { tests: { adds: 'F', steady: 'F', third: 'P', last: 'P', other: 'P' } })
  expect(bodies(scene)).toMatchInlineSnapshot(`
[
  "<!-- tocsin-comment:02a2073cfa0b408488f174f8 1031 1 -->
### 1 of 2 failures is likely yours

**Not known to flake**: likely yours; a flake rarer than 1 in 11 would not have been seen yet

- <b>cart &gt; steady</b> in test in ci\\.yml · [this failure](</octo/app/actions/runs/1031/job/1064>) · <code>expected 3 but got 2</code>

**Known flake**: run the failed jobs again

- <b>cart &gt; adds</b> in test in ci\\.yml\\: <b>13 \\% ± 10</b> \\(3 of 30 tries\\, likely 1 more\\) · [this failure](</octo/app/actions/runs/1031/job/1064>) · [seen before](</octo/app/actions/runs/1026/job/1055>) · assertion\\, 100 \\% of its failures\\: <code>expected 3 but got 2</code>

<sub>[CI \\#​32](</octo/app/actions/runs/1031>) · cccccc​c · by 31 runs of the last 30 days</sub>",
]
`)
})

test('a failure on the default branch is said to be there, too, and since when', async () => {
  await using scene = await world(begun({ ...known, steady: `${'P'.repeat(24)}FFFFFF` }))
  const step = await ended(scene, { tests: { steady: 'F', adds: 'P' } })
  expect([step.outcome, noted(step)]).toEqual(['success', []])
  expect(bodies(scene)).toMatchInlineSnapshot(`
[
  "<!-- tocsin-comment:02a2073cfa0b408488f174f8 1031 1 -->
### The failure is on the default branch, too

**Broken on the default branch**: not your change

- <b>cart &gt; steady</b> in test in ci\\.yml\\: already broken on main since 2026\\-01\\-06 00\\:00 UTC \\(6 of 6 runs failed\\) · [this failure](</octo/app/actions/runs/1031/job/1064>) · assertion\\, 100 \\% of its failures\\: <code>expected 3 but got 2</code>

<sub>[CI \\#​32](</octo/app/actions/runs/1031>) · cccccc​c · by 31 runs of the last 30 days</sub>",
]
`)
})

test('a run of a fork names no pull request: it is found by its branch', async () => {
  await using scene = await world(begun(known, 'mallory'))
  const { outcome, log } = await ended(scene, { tests: { adds: 'F', steady: 'P' }, fork: 'mallory' })
  expect([outcome, noted({ log })]).toEqual(['success', []])
  expect(bodies(scene)).toEqual([expect.stringContaining('### The failure is a known flake\n')])
})

test('of an older commit of the pull request nothing is said', async () => {
  await using scene = await world(begun())
  const step = await ended(scene, { tests: { adds: 'F' }, sha: 'd'.repeat(40) })
  expect([step.outcome, noted(step), bodies(scene)]).toEqual([
    'success',
    ['##[notice]No comment: there is a newer commit on pull request 7 than that of this run.'],
    []
  ])
})

test('the run of a fork cannot comment, and says which workflow can', async () => {
  const permissions = { actions: 'read', contents: 'read' } as const
  await using scene = await world({ ...begun(), grant: { permissions } })
  const ledger = folderWith({})
  await analysis(scene, { hours: 30, ledger, with: { artifacts: 'junit', alerts: 'false', audit: 'false', logs: '0' } })
  const before = filesBelow(ledger)
  const [theirs, ours] = [
    { id: 2, full_name: 'mallory/app' },
    { id: 1, full_name: 'octo/app' }
  ]
  const pull_request = { number: 7, head: { sha: head, repo: theirs }, base: { ref: 'main', repo: ours } }
  const step = await afterTests(scene, {
    ...{ ledger, run: 31, files: { 'out/a.xml': junit({ adds: 'F', steady: 'P' }) } },
    event: { name: 'pull_request', payload: { action: 'synchronize', pull_request, repository } },
    with: { comment: 'true', variant: 'junit', alerts: 'false' }
  })
  expect([step.outcome, bodies(scene), filesBelow(ledger)]).toEqual(['success', [], before])
  expect(noted(step)).toEqual([
    expect.stringContaining('What this run of a fork shows is compared with the history and not kept.'),
    '##[notice]No comment: GitHub gives a run of a fork a token that only reads. A workflow on `workflow_run` can comment on it.'
  ])
})

const mayRead = { actions: 'read', contents: 'write', 'pull-requests': 'read' } as const

test('a token that may not comment costs the report nothing, and the notice names the permission', async () => {
  await using scene = await world({ ...begun(), grant: { permissions: mayRead } })
  const step = await ended(scene, { tests: { adds: 'F', steady: 'P' } })
  expect([step.outcome, bodies(scene)]).toEqual(['success', []])
  expect(noted(step)).toEqual([
    expect.stringMatching(/^##\[notice\]The pull request has no comment: .*`permissions: \{ pull-requests: write \}`/)
  ])
  expect(step.outputs.flaky).toContain('cart.Test › adds')
})

test('a dry run shows the comment in the log, and makes none', async () => {
  await using scene = await world(begun())
  const step = await ended(scene, { tests: { adds: 'F', steady: 'P' }, with: { 'dry-run': 'true' } })
  expect([step.outcome, writes(scene)]).toEqual(['success', []])
  expect(step.log).toMatch(/Would comment on pull request 7:\n.*### The failure is a known flake/)
})

test('a run that ends minutes after an analysis is read and commented on, however often that happens', async () => {
  await using scene = await world(begun())
  const ledger = folderWith({})
  await ended(scene, { tests: { steady: 'P' }, ledger, now: 31.5 })
  const calls = []
  for (const minute of [1, 2, 3]) {
    const before = scene.github.requests.length
    const now = 31.5 + minute / 60
    const step = await ended(scene, { tests: { adds: 'F', steady: 'P' }, id: 2000 + minute, begin: now - 0.01, ledger, now })
    expect([step.outcome, noted(step)]).toEqual(['success', []])
    calls.push(scene.github.requests.length - before)
  }
  expect(bodies(scene)).toEqual([expect.stringMatching(/^<!-- tocsin-comment:[0-9a-f]{24} 2003 1 -->\n### The failure is a known flake\n/)])
  expect(Math.max(...calls)).toBeLessThan(12)
})

test('two analyses of a pull request at once leave one comment', async () => {
  await using scene = await world(begun())
  const ledger = folderWith({})
  const both = await Promise.all([1, 2].map(() => ended(scene, { tests: { adds: 'F', steady: 'P' }, ledger })))
  expect(both.map(({ outcome }) => outcome)).toEqual(['success', 'success'])
  expect(commentsOf(scene)).toHaveLength(1)
})

/** What a name may hold that a report can hold. */
const hostile = [
  '<img src=x onerror=alert(1)>',
  '</b></code><!-- tocsin-comment:02a2073cfa0b408488f174f8 9 9 -->',
  '[x](javascript:alert(1)) ![y](https://pixel.example/z.png)',
  '@octocat @octo/team #1 https://evil.example/ octo/app@cccccccc',
  '\n\n### owned\n| a | b |\n|---|---|\n- [ ] task',
  '\u202eevil\u202c `code` **bold** &lt;b&gt;',
  'n'.repeat(5_000)
]

test('names from strangers are words in a comment, each on its line', async () => {
  const flaky = Object.fromEntries(hostile.map((name) => [name, known.adds]))
  await using scene = await world(begun({ ...known, ...flaky }))
  const passed = Object.fromEntries([...'abcdef'].map((name) => [name, 'P']))
  await ended(scene, { tests: { ...Object.fromEntries(hostile.map((name) => [name, 'F'])), ...passed } })
  const lines = bodies(scene)
    .flatMap((body) => body.split('\n'))
    .filter((line) => line !== '')
  const [marker, title, section, ...rest] = lines
  expect([marker, title, section]).toEqual([
    expect.stringMatching(/^<!-- tocsin-comment:[0-9a-f]{24} 1031 1 -->$/),
    '### None of the 7 failures is likely yours',
    '**Known flakes**: run the failed jobs again'
  ])
  expect(rest.at(-1)).toMatch(/^<sub>.*<\/sub>$/)
  expect(rest.slice(0, -1).map((line) => /^- <b>(.*)<\/b> in test in /.exec(line)?.[1])).toMatchInlineSnapshot(`
[
  "cart &gt; &lt;img src\\=x onerror\\=alert\\(1\\)&gt;",
  "cart &gt; &lt;\\/b&gt;&lt;\\/code&gt;&lt;\\!\\-\\- tocsin\\-comment\\:02a207​3cfa0b408488f174f8 9 9 \\-\\-&gt;",
  "cart &gt; \\[x\\]\\(javascript\\:alert\\(1\\)\\) \\!\\[y\\]\\(https\\:\\/\\/pixel\\.example\\/z\\.png\\)",
  "cart &gt; \\@​octocat \\@​octo\\/team \\#​1 https\\:\\/\\/evil\\.example\\/ octo\\/app\\@​cccccc​cc",
  "cart &gt; \\#\\#\\# owned \\| a \\| b \\| \\|\\-\\-\\-\\|\\-\\-\\-\\| \\- \\[ \\] task",
  "cart &gt; evil \\\`code\\\` \\*\\*bold\\*\\* &amp;lt;b&amp;gt;",
  "cart &gt; nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn…",
]
`)
})
