import { expect, test } from '@jest/globals'
import { growth, linear } from '@tocsin/testkit/growth'
import { attacks } from '@tocsin/testkit/markup'
import type { FlakeReport } from '../model/report.ts'
import type { SubjectReport } from '../model/subject-report.ts'
import { empty, filled, hostile, large, partial, quiet, sample } from '../shown/sample.fixture.ts'
import { flakeSummary } from './flake-summary.ts'

/** Markdown without what makes it long: links and code lose their marks. */
const read = (text: string) =>
  text
    .replace(/\]\(<[^>]*>\)/g, ']')
    .replace(/<\/?(?:code|sub)>/g, '')
    .replace(/<br>/g, ' / ')
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '')

test('what a maintainer reads', () =>
  expect(read(flakeSummary(sample))).toMatchInlineSnapshot(`
"### 3 tests and 1 step are flaky, 1 test is broken (3 new)

212 minutes lost in 30 days; the jobs cost about $1.70.

**Fix first:** stock &gt; reserves the last item once fails every time since 19 Nov 2026. Revert or mend the change that broke it, likely in 55aa01​b..77be90​1.

Read: 412 runs of acme/shop · 38 re-runs: 450 tries · 96 failures, 11 more by infrastructure and left out · 1,204 tests, 488,310 results in 812 new reports.

#### Broken

| What | Since | Likely cause | Proof |
|---|---|---|---|
| stock &gt; reserves the last item once 🆕 / test (ubuntu, 20) · junit-linux · ci.yml · @​acme/stock · [#​830] | 19 Nov 2026 / [55aa01b..77be901] | expect(received).toBe(expected) // Object.is equality | [failed], [passed] |

#### Flaky tests

| Test | Fails | Of tries | Saves a week | Newest runs | Since | Likely cause | Proof |
|---|---:|---:|---:|---|---|---|---|
| checkout &gt; pays with a card that needs a second factor 🆕 / test (ubuntu, 20) · junit-linux · ci.yml · @​acme/payments, @​dana · [#​812] | **12 %** / 8.4–17 % | 190 | 84 min | ▁▁▅▁▁▁▁▁▁▁▁▁▁▁▁█▁▁▁▁▁▁▁▁ | 3 Nov 2026 / [a1b2c3d..d4e5f60] | Error: connect ECONNREFUSED 127.0.0.1:5432 | [failed], [passed] |
| search.spec.ts &gt; results &gt; shows 20 results for "shoes" / e2e (chromium) · playwright · ci.yml · @​acme/search | **6.5 %** / 2.5–9.8 % | 186 | 29 min | ▁██▁▁▁█▁▁▁▁▁▁▁·▁▁▁▁▁·▁▁▁ | at least 24 Oct 2026 | TimeoutError: locator.waitFor: Timeout 30000ms exceeded. | [failed], [passed] |
| cart &gt; totals &gt; com.acme.shop.cart.CartTotalsTest &gt; rounds each line (EUR) 🆕 / test (windows, 20) · junit-windows · ci.yml | **7.3 %** / 3.4–13 % | 88 | 3 min | ▁▁▁▁▁▁▁▅▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁ | at least 12 Nov 2026 | AssertionError: expected 12.35 to equal 12.34 | [failed] |

#### Flaky steps

| Step | Fails | Of tries | Saves a week | Newest runs | Since | Likely cause | Proof |
|---|---:|---:|---:|---|---|---|---|
| Pull the base image / image · ci.yml | **4.4 %** / 2–7.4 % | 170 | 12 min | ▁▁▁▁▁▁▁▁▁▁▁▁▁·▁▁█▁▁▁▁▁▁▁ | at least 3 Nov 2026 | toomanyrequests: You have reached your pull rate limit. | [failed], [passed] |

Newest runs, oldest first: ▁ passed, ▅ failed and passed with the same code, █ failed, · left out.

<details><summary>3 fail mostly through what is above</summary>

| What | Fails | Explained by |
|---|---:|---|
| ci.yml | 17 % | test (ubuntu, 20) 79 % / image 21 % |
| test (ubuntu, 20) / ci.yml | 14 % | checkout &gt; pays with a card that needs a second factor 85 % / cart &gt; totals &gt; com.acme.shop.cart.CartTotalsTest &gt; rounds each line (EUR) 7 % |
| image / ci.yml | 4.4 % | Pull the base image 100 % |

</details>

<details><summary>2 suspected: failed alone between passes, which a fix may explain as well</summary>

| What | Failed | Of tries | Proof |
|---|---:|---:|---|
| account &gt; sends a mail after the order / test (ubuntu, 20) · junit-linux · ci.yml | 1 | 140 | [failed], [passed] |
| account &gt; keeps the basket for a day / test (ubuntu, 20) · junit-linux · ci.yml | 2 | 140 | [failed], [passed] |

</details>

#### Slow

| What | Now | Before | Times |
|---|---:|---:|---:|
| images &gt; resizes a picture of 40 megapixels / test (ubuntu, 20) · junit-linux · ci.yml | 37.4 s | 9.1 s | 4.1 × |
| lint / ci.yml | 7 min | 3 min | 2.4 × |

#### Recovered

| What | How it ended |
|---|---|
| cart &gt; counts items | was flaky, has not failed in 148 tries |
| Run | was broken, has not run any more: removed, renamed or left out |

#### Infrastructure: left out of every rate

| When | Sign | Jobs | Runs |
|---|---|---:|---:|
| [10 Nov 2026] | The runner lost communication with the server | 9 | 6 |
| [15 Nov 2026] | More than 80 % of the tests failed | 2 | 2 |

#### Causes

| Category | Failures | Example | Last |
|---|---:|---|---|
| network | 18 | Error: connect ECONNREFUSED 127.0.0.1:5432 | [20 Nov 2026] |
| timeout | 14 | TimeoutError: locator.waitFor: Timeout 30000ms exceeded. | [18 Nov 2026] |
| registry | 7 | toomanyrequests: You have reached your pull rate limit. | [16 Nov 2026] |
| assertion | 6 | AssertionError: expected 12.35 to equal 12.34 | [19 Nov 2026] |

#### Workflows: what makes runs flaky

| Risk | What | Where | Instead | Cost |
|---|---|---|---|---:|
| 🔴 high | The service postgres of the job test has no health check. | [ci.yml:31] | Add options: --health-cmd pg_isready --health-interval 2s --health-retries 15. | 92 min / 18 failures with "connection refused" on port 5432 |
| 🔴 high | The step "Start the server" waits for 10 seconds with sleep 10. | [ci.yml:58] | Wait until it answers: curl --retry 30 --retry-connrefused --retry-delay 1 http://localhost:3000/health. | 32 min / 10 s in each of 191 runs |
| 🟠 medium | The job test has no timeout-minutes. The same in 2 more places. | [ci.yml:24] / [ci.yml:71] / [ci.yml:96] | Write timeout-minutes: 15; its slowest run of 100 takes 11 minutes. |  |
| 🟠 medium | The image postgres:latest changes without a commit. | [ci.yml:33] | Name a version: postgres:18.1. |  |
| ⚪ low | The schedule 0 * * * * starts on the hour. | [deploy.yml:5] | Take another minute, as 17 * * * *. |  |

#### Caches

| Cache | Job | Hits | Exact | Partial | Missed | As of |
|---|---|---:|---:|---:|---:|---|
| npm-linux-&lt;hash&gt; | test (ubuntu, 20) | 91 % | 171 | 14 | 2 | 180 logs, 40 of jobs that passed |
| playwright-&lt;number&gt; | e2e (chromium) | 0 % | 0 | 12 | 164 | 1 log, 0 of jobs that passed |
| eslint-&lt;hash&gt; | lint | unknown | 0 | 0 | 0 |  |

<details><summary>Jobs of CI: 18 m 55 s on the longest path</summary>

\`\`\`mermaid
graph LR
  lint["lint / 2 m 51 s"] --> image["image / 3 m 40 s"]
  test["test / 6 m 12 s"] ==> e2e["e2e / 9 m 3 s"]
  e2e ==> image
\`\`\`

- image mostly waits for e2e (chromium), 8 m 8 s

</details>

<details><summary>Jobs of Deploy: 1 m 20 s on the longest path</summary>

\`\`\`mermaid
graph LR
  deploy["deploy / 1 m 20 s"]
\`\`\`

</details>

#### How far one can see

- workflows: With 198 tries of each, a flake of 1 in 66 or more would have shown itself (95 % sure); a rarer one may hide.
- jobs, steps: With 187 tries of each, a flake of 1 in 62 or more would have shown itself (95 % sure); a rarer one may hide.
- tests: With 41 tries of each, a flake of 1 in 14 or more would have shown itself (95 % sure); a rarer one may hide.

#### Not in the numbers

- junit-windows/TEST-cart.xml: The report ends at line 812 within &lt;testcase&gt;: 240 cases were read, the rest is lost.
- junit-linux-9.zip: The archive holds a path that leads out of it: it was left alone.
"
`))
test('what is missing comes first', () =>
  expect(read(flakeSummary(partial)).split('\n\n').slice(0, 5)).toMatchInlineSnapshot(`
[
  "### 1 step is flaky",
  "212 minutes lost in 30 days; the jobs cost about $1.70.",
  "**Fix first:** Pull the base image saves 12 minutes a week. Cache or mirror what is downloaded, or retry it.",
  "> [!WARNING]
> acme/shop, shard 1/4: GitHub allows no more requests until 07:00 UTC: 180 of 412 runs were read.
>
> acme/shop, shard 1/4: Logs of jobs that are older than 90 days are gone.
>
> No test reports are known: jobs and steps were judged, tests were not.
>
> 174 more subjects cost less and are not in this report.
>
> Not in this report: 40 more subjects that only runs of forks make suspect.",
  "Read: 412 runs of acme/shop, acme/web · 38 re-runs: 450 tries · 96 failures, 11 more by infrastructure and left out · no test reports, so that tests could not be judged.",
]
`))
test('nothing flaky', () =>
  expect(read(flakeSummary(quiet))).toMatchInlineSnapshot(`
"### Nothing flaky was found

41 runs in 30 days. With 41 tries of each, a flake of 1 in 14 or more would have shown itself (95 % sure); a rarer one may hide.

Read: 41 runs of acme/shop · 0 re-runs: 41 tries · 0 failures · 310 tests, 12,710 results in 41 new reports.

#### How far one can see

- workflows, jobs, tests: With 41 tries of each, a flake of 1 in 14 or more would have shown itself (95 % sure); a rarer one may hide.
"
`))
test('nothing read', () =>
  expect(read(flakeSummary(empty))).toMatchInlineSnapshot(`
"### No runs were read

No finished run of the last 30 days is known, so that nothing can be said. Where there should be some: do the inputs name their workflows and branch?
"
`))

const reports: [name: string, report: FlakeReport][] = [
  ['sample', sample],
  ['hostile', hostile],
  ['large', large(3_000)],
  ...attacks.map((attack): [string, FlakeReport] => [attack.slice(0, 40), filled(sample, (text) => `${text}${attack}`)]),
  ...attacks.map((attack): [string, FlakeReport] => [`${attack.slice(0, 40)} alone`, filled(sample, () => attack)])
]

test.each(reports)('%j stays small, and is markup of ours alone', (_, report) => {
  const text = flakeSummary(report)
  expect(Buffer.byteLength(text)).toBeLessThan(100_000)
  const outside = text.replace(/^(`{3,})mermaid\n[\s\S]*?\n\1$/gm, '').replace(/\]\(<https:[^<>\s]*>\)/g, ']')
  const tags = [...outside.matchAll(/<(\/?[^>\s]*)/g)].map(([, tag]) => tag?.replace('/', ''))
  expect([...new Set(tags)].filter((tag) => !['code', 'sub', 'br', 'details', 'summary'].includes(tag ?? ''))).toEqual([])
  // Of what is folded away, GitHub takes the title for HTML and reads no Markdown in it.
  expect(outside.replace(/<summary>.*<\/summary>/g, '')).not.toMatch(/(?<!\\)@\w|(?<!\\)!\[|(?<!\\)\]\(/)
})

test.each(reports)('every row of a table in %j has as many cells as its head', (_, report) => {
  const cells = (row: string) => row.split(/(?<!\\)\|/).length
  for (const [table] of flakeSummary(report).matchAll(/(?:^\|.*\n)+/gm)) {
    const rows = table.trimEnd().split('\n')
    expect(rows.filter((row) => cells(row) !== cells(rows[0] ?? ''))).toEqual([])
  }
})

test('of many the first are shown, and the rest is counted', () => {
  const text = flakeSummary(large(3_000))
  expect(text).toContain('… and 683 more flaky tests')
  expect(text).toContain('more workflows without a graph here')
  expect(text).toContain('> 12\\,345 more subjects cost less and are not in this report')
})

test('a graph that nobody could read is left out, and a fence in it closes nothing', () => {
  const [graph] = sample.graphs
  const drawn = (mermaid: string) => flakeSummary({ ...sample, graphs: graph ? [{ ...graph, mermaid }] : [] })
  expect(drawn('x'.repeat(5_001))).toContain('… and 1 more workflow without a graph here')
  expect(drawn('graph\n```\n# out')).toContain('````mermaid\ngraph\n```\n# out\n````')
})

test('what is folded away has a title without marks: GitHub reads no Markdown there', () => {
  const [graph] = sample.graphs
  const text = flakeSummary({ ...sample, graphs: graph ? [{ ...graph, name: 'CI / a_b <b> @dana #12 `x`' }] : [] })
  expect(text).toContain('<summary>Jobs of CI / a_b &lt;b&gt; @\u200bdana #\u200b12 `x`: 18 m 55 s on the longest path</summary>')
})

test('the time it takes grows no faster than the report', () =>
  expect(growth((size) => flakeSummary(large(size)), 200)).toBeLessThan(linear))

test('a job that a broken test breaks is told below it, and not as broken itself', () => {
  const [broken] = sample.subjects.filter(({ state }) => state === 'broken')
  const job = { ...(broken as SubjectReport), id: 'its-job', level: 'job' as const, explainedBy: [{ id: broken?.id ?? '', share: 1 }] }
  const text = flakeSummary({ ...sample, subjects: [...sample.subjects, job] })
  expect(text).toContain('4 fail mostly through what is above')
  expect(text).toContain(`| ${broken?.rate.failures} of ${broken?.rate.runs} | `)
})

test('tests that are known are no less known where no report is new', () => {
  const text = flakeSummary({ ...sample, totals: { ...sample.totals, reports: 0, testCases: 0 } })
  expect(text).toContain('1,204 tests.')
})

test('what broke for one reason is told once, where it is', () => {
  const [step] = sample.subjects.filter(({ level }) => level === 'step')
  if (!step) throw new Error('the sample has no step')
  const { step: _, job, ...rest } = step
  const broken = { ...step, state: 'broken' as const, explainedBy: [] }
  const ofJob = {
    ...rest,
    job: job ?? '',
    id: 'j',
    level: 'job' as const,
    state: 'broken' as const,
    explainedBy: [{ id: step.id, share: 1 }]
  }
  const ofWorkflow = { ...rest, id: 'w', level: 'workflow' as const, state: 'broken' as const, explainedBy: [{ id: 'j', share: 0.9 }] }
  const text = read(flakeSummary({ ...sample, subjects: [ofWorkflow, ofJob, broken] }))
  expect(text).toContain('1 test and 1 step are broken')
  expect(
    text
      .split('#### Broken')[1]
      ?.split('<details>')[0]
      ?.match(/ · ci\.yml/g)
  ).toHaveLength(1)
  expect(text).toContain('2 fail mostly through what is above')
})

test('what broke without a change names no commits to look at', () => {
  const change = { at: '2026-11-03T09:14:00.000Z', lastGood: 'd4e5f60718a9', firstBad: 'd4e5f60718a9', probability: 1 }
  const subjects = sample.subjects.filter(({ state }) => state === 'broken').map((one) => ({ ...one, change }))
  const text = read(flakeSummary({ ...sample, subjects }))
  expect(text).toContain('3 Nov 2026 / with the code of d4e5f60, which had passed |')
  expect(text).toContain('since 3 Nov 2026. Look for what changed around the code: the commit that failed first had passed before.')
})

test('what fails through the same is told once', () => {
  const [step] = sample.subjects.filter(({ level }) => level === 'step')
  const around = (['step', 'job', 'workflow'] as const).map((level) => ({
    ...{ ...(step as SubjectReport), id: `its-${level}`, level, explainedBy: [{ id: sample.subjects[0]?.id ?? '', share: 1 }] }
  }))
  const text = read(flakeSummary({ ...sample, subjects: [...sample.subjects, ...around] }))
  expect(text).toContain('<summary>4 fail mostly through what is above')
  expect(text).toContain('| Pull the base image / image · ci.yml · with its job and its workflow | 4.4 % | ')
})

test('of several repositories each cache says whose it is', () => {
  const [part] = sample.repositories
  if (!part) throw new Error('the sample has no repository')
  const caches = sample.caches.slice(0, 1)
  const of = (repositories: typeof sample.repositories) => read(flakeSummary({ ...sample, caches, repositories }))
  expect(of([part])).toContain('| npm-linux-&lt;hash&gt; | test (ubuntu, 20) | 91 % |')
  expect(of([part, { ...part, name: 'acme/web' }])).toContain('| npm-linux-&lt;hash&gt; | test (ubuntu, 20) · acme/shop | 91 % |')
})
