import { expect, test } from '@jest/globals'
import type { FlakeReport } from '../model/report.ts'
import type { SubjectReport } from '../model/subject-report.ts'
import { empty, large, partial, quiet, sample } from '../shown/sample.fixture.ts'
import { htmlOf, pageOf, sectionOf, wordsOf } from './page.fixture.ts'

const ids = [
  'broken',
  'flaky-tests',
  'flaky-steps',
  'explained',
  'suspected',
  'slow',
  'left',
  'trend',
  'causes',
  'infra',
  'audit',
  'graphs',
  'caches',
  'limits',
  'problems'
]

test('all parts of a page, in their order', () => {
  const sections = [...htmlOf(sample).matchAll(/<section id="([^"]*)"/g)].map(([, id]) => id)
  expect(sections).toEqual(ids)
  expect(pageOf(sample).links.filter((link) => link.startsWith('#') && ids.includes(link.slice(1)))).toEqual(ids.map((id) => `#${id}`))
})

test('what each part says', () =>
  expect(ids.map((id) => `${id}: ${sectionOf(sample, id)}`).join('\n')).toMatchInlineSnapshot(`
"broken: x Broken 1 They fail every time: no re-run helps. passed failed, and passed with the same code failed left out stock › reserves the last item once new test test (ubuntu, 20) · junit-linux · ci.yml · packages/ stock/ src/ reserve. test. ts: 17 Failed 11 of 11 runs Since 19 Nov 2026 likely 55aa01b..77be901 Lost 20 min $0.13 assertion , 100 % of its failures: expect(received).toBe(expected) // Object.is equality Owned by @acme/stock · Tracked in #830 The newest evidence (1), and numbers Its last 11 runs failed, on 6 commits. Failed on main 21 Nov 2026 · alone between passes · run 9812000, attempt 1 · 9f3c2ab · failure of run 9812000 · pass of run 9812000 Tries a week 96 A failure costs 9 min Flips 1 % entropy 0.00 bits Billed 22 min Change point 99 % certain
flaky-tests: x Flaky tests 3 checkout › pays with a card that needs a second factor new test (ubuntu, 20) · junit-linux · ci.yml · packages/ checkout/ src/ pay. test. ts: 42 Fails 12 % 8.4–17 %, 23 of 190 tries A fix saves 84 min a week Since 3 Nov 2026 likely a1b2c3d..d4e5f60 Lost 118 min $0.95 network , 78 % of its failures: Error: connect ECONNREFUSED 127.0.0.1:5432 Owned by @acme/payments , @dana · Tracked in #812 The newest evidence (4), and numbers It failed and passed in attempts of one run, and its rate is above 1 % with 95 % certainty. Attempt 1 failed, attempt 2 passed 20 Nov 2026 · attempts of one run · run 9811204, attempt 2 · 9f3c2ab · failure of run 9811204 · pass of run 9811204 Attempts 1 and 2 failed, attempt 3 passed 19 Nov 2026 · attempts of one run · run 9807771, attempt 2 · 9f3c2ab · failure of run 9807771 · pass of run 9807771 Failed on push, passed on the schedule of the same commit 18 Nov 2026 · runs of one commit · run 9804312, attempt 1 · 9f3c2ab · failure of run 9804312 · pass of run 9804312 Failed once and passed at its second try in the same job 18 Nov 2026 · retries inside a run · run 9803950, attempt 1 · 9f3c2ab · failure of run 9803950 The rate by kind of evidence Evidence Failed Rate 90 % interval Attempts of one run 14 of 31 45 % 31–60 % and runs of one commit 19 of 122 16 % 11–22 % and retries inside a run 23 of 190 12 % 8.4–17 % Other causes timeout 22 % thrown: "Exceeded timeout of 5000 ms for a test." Tries a week 96 A failure costs 10 min Flips 22 % entropy 0.61 bits Billed 139 min Change point 97 % certain Open on GitHub search. spec. ts › results › shows 20 results for "shoes" e2e (chromium) · playwright · ci.yml · e2e/ search. spec. ts: 118 Fails 6.5 % 2.5–9.8 %, 9 of 186 tries, likely 3 more A fix saves 29 min a week Since at least 24 Oct 2026 Lost 61 min $0.49 timeout , 100 % of its failures: TimeoutError: locator.waitFor: Timeout 30000ms exceeded. Owned by @acme/search The newest evidence (1), and numbers Runs of one commit had different outcomes. Failed on push, passed on the schedule of the same commit 17 Nov 2026 · runs of one commit · run 9800001, attempt 1 · 9f3c2ab · failure of run 9800001 · pass of run 9800001 Tries a week 96 A failure costs 12 min Flips 10 % entropy 0.40 bits Billed 74 min cart › totals › com. acme. shop. cart. CartTotalsTest › rounds each line (EUR) new test (windows, 20) · junit-windows · ci.yml Fails 7.3 % 3.4–13 %, 6 of 88 tries A fix saves 3 min a week Since at least 12 Nov 2026 Lost 8 min $0.10 assertion , 100 % of its failures: AssertionError: expected 12.35 to equal 12.34 The newest evidence (1), and numbers It failed and passed within one job. Failed once and passed at its second try in the same job 19 Nov 2026 · retries inside a run · run 9809100, attempt 1 · 9f3c2ab · failure of run 9809100 Tries a week 44 A failure costs 2 min Flips 10 % entropy 0.40 bits Billed 12 min
flaky-steps: x Flaky steps 1 Pull the base image image · ci.yml Fails 4.4 % 2–7.4 %, 7 of 170 tries A fix saves 12 min a week Since at least 3 Nov 2026 Lost 18 min $0.15 registry , 100 % of its failures: toomanyrequests: You have reached your pull rate limit. The newest evidence (1), and numbers It failed and passed in attempts of one run, and its rate is above 1 % with 95 % certainty. Attempt 1 failed, attempt 2 passed 16 Nov 2026 · attempts of one run · run 9799204, attempt 2 · 9f3c2ab · failure of run 9799204 · pass of run 9799204 Tries a week 96 A failure costs 9 min Flips 10 % entropy 0.40 bits Billed 24 min
explained: x Through their parts 3 They fail mostly because of what is above: fix that, and they pass. ci. yml 17 % of its tries fail: 79 % of them by test (ubuntu, 20) , 21 % of them by image test (ubuntu, 20) ci.yml 14 % of its tries fail: 85 % of them by checkout > pays with a card that needs a second factor , 7 % of them by cart > totals > com.acme.shop.cart.CartTotalsTest > rounds each line (EUR) image ci.yml 4.4 % of its tries fail: 100 % of them by Pull the base image
suspected: x Suspected 2 Each failed alone between passes of other commits, which a fix may explain as well. They count for nothing above. account › sends a mail after the order test (ubuntu, 20) · junit-linux · ci.yml 1.1 % · 0.2–2.8 %, 1 of 140 tries · failure of run 9790000 account › keeps the basket for a day test (ubuntu, 20) · junit-linux · ci.yml 1.8 % · 0.2–2.8 %, 2 of 140 tries · failure of run 9790001
slow: x Slow 2 They take much longer than they used to. images › resizes a picture of 40 megapixels test (ubuntu, 20) · junit-linux · ci.yml 4.1 × as long · 37.4 s in place of 9.1 s · since 3 Nov 2026 lint ci.yml 2.4 × as long · 7 min in place of 3 min · since 3 Nov 2026
left: x Recovered 2 Flaky or broken until this analysis. cart › counts items test (ubuntu, 20) · junit-linux · ci.yml · packages/ cart/ src/ cart. test. ts: 9 was flaky, has not failed in 148 tries Run e2e · e2e.yml was broken, has not run any more: removed, renamed or left out
trend: x Week by week Minutes lost a week 14 min 22 Oct 21 min 26 Oct 45 min 2 Nov 78 min 9 Nov 55 min 16 Nov, so far Failures a week: flaky of all 3 of 9 22 Oct 4 of 14 26 Oct 9 of 19 2 Nov 13 of 31 9 Nov 11 of 23 16 Nov, so far As a table: 5 weeks Runs, failures and what they cost, by week Week of Runs Failures Flaky Lost Cost 16 Nov, so far 96 23 11 55 min $0.44 9 Nov 97 31 13 78 min $0.62 2 Nov 99 19 9 45 min $0.36 26 Oct 94 14 4 21 min $0.17 22 Oct 96 9 3 14 min $0.11
causes: x Causes 4 Failures whose telling lines are of one kind, whatever they hit. network 18 failures Error: connect ECONNREFUSED 127.0.0.1:5432 3 Nov 2026 to 20 Nov 2026 · rule: connection refused · an example of network Hits checkout > pays with a card that needs a second factor timeout 14 failures TimeoutError: locator.waitFor: Timeout 30000ms exceeded. 24 Oct 2026 to 18 Nov 2026 · rule: timeout of a locator · an example of timeout Hits search.spec.ts > results > shows 20 results for "shoes" , checkout > pays with a card that needs a second factor registry 7 failures toomanyrequests: You have reached your pull rate limit. 1 Nov 2026 to 16 Nov 2026 · rule: pull rate limit · an example of registry Hits Pull the base image assertion 6 failures AssertionError: expected 12.35 to equal 12.34 12 Nov 2026 to 19 Nov 2026 · rule: an assertion · an example of assertion Hits cart > totals > com.acme.shop.cart.CartTotalsTest > rounds each line (EUR)
infra: x Infrastructure 3 Runners and services failed, or nearly all tests at once: these failures are in no rate above. The runner lost communication with the server 10 Nov 2026, 13:20 to 15:02 UTC · 9 jobs in 6 runs · an example of The runner lost communication with the server More than 80 % of the tests failed 15 Nov 2026 · 2 jobs in 2 runs · an example of More than 80 % of the tests failed deploy (eu-west) deploy.yml failed by infrastructure alone, 7.8 % · 2–15 %, 3 of 44 tries
audit: x Workflow files 7 What is written there that makes runs flaky, slow or silent, and what to write instead. The service postgres of the job test has no health check. high risk ci.yml:31 The steps begin before the database answers, and the first tests are refused. Instead: Add options: --health-cmd pg_isready --health-interval 2s --health-retries 15 . Cost 92 min: 18 failures with "connection refused" on port 5432 The step "Start the server" waits for 10 seconds with sleep 10 . high risk ci.yml:58 On a busy runner the server takes longer, and on a quiet one the time is lost. Instead: Wait until it answers: curl --retry 30 --retry-connrefused --retry-delay 1 http://localhost:3000/health . Cost 32 min: 10 s in each of 191 runs The job test has no timeout-minutes . medium risk The same in 2 more places. ci.yml:24 ci.yml:71 ci.yml:96 A job that hangs is stopped after 6 hours, and GitHub calls it cancelled, which nobody notices. Instead: Write timeout-minutes: 15 ; its slowest run of 100 takes 11 minutes. The image postgres:latest changes without a commit. medium risk ci.yml:33 A new release breaks runs that nobody changed. Instead: Name a version: postgres:18.1 . The schedule 0 * * * * starts on the hour. low risk deploy.yml:5 GitHub delays or drops runs then, since so many start at once. Instead: Take another minute, as 17 * * * * .
graphs: x Longest paths 2 The jobs that a run waits for, one after the other: their median time, and light behind it the slowest of 100. CI 18 m 55 s test (ubuntu, 20) 6 m 12 s, slowest 11 m 1 s e2e (chromium) 9 m 3 s, slowest 18 m 40 s image 3 m 40 s, slowest 5 m 5 s image mostly waits for e2e (chromium) , 8 m 8 s Deploy 1 m 20 s deploy (eu-west) 1 m 20 s, slowest 3 m 10 s
caches: x Caches 3 As a sample of logs tells, of failed jobs more than of those that passed: a partial hit restores an older cache. npm-linux-<hash> 91 % exact hits test (ubuntu, 20) · ci.yml · 171 exact, 14 partial, 2 missed · as of 180 logs, 40 of jobs that passed playwright-<number> 0 % exact hits e2e (chromium) · ci.yml · 0 exact, 12 partial, 164 missed · as of 1 log, 0 of jobs that passed eslint-<hash> not used lint · ci.yml · 0 exact, 0 partial, 0 missed
limits: x How far one can see workflows With 198 tries of each, a flake of 1 in 66 or more would have shown itself (95 % sure); a rarer one may hide. jobs, steps With 187 tries of each, a flake of 1 in 62 or more would have shown itself (95 % sure); a rarer one may hide. tests With 41 tries of each, a flake of 1 in 14 or more would have shown itself (95 % sure); a rarer one may hide.
problems: x Not in the numbers 2 What these hold is in no number on this page, or in part only. junit-windows/TEST-cart.xml The report ends at line 812 within <testcase>: 240 cases were read, the rest is lost. junit-linux-9.zip The archive holds a path that leads out of it: it was left alone."
`))

test('what the top says', () => {
  const top = (report: FlakeReport) =>
    wordsOf(report)
      .split('Skip to the content')[1]
      ?.split(/ (?:Broken|Flaky steps|Trend|Made) /)[0]
      ?.trim()
  expect(Object.entries({ sample, partial, quiet, empty }).map(([name, report]) => [name, top(report)])).toMatchInlineSnapshot(`
[
  [
    "sample",
    "Flaky tests of acme/shop 22 Oct 2026 to 21 Nov 2026 3 tests and 1 step are flaky, 1 test is broken (3 new) 212 minutes lost in 30 days; the jobs cost about $1.70. Fix first: stock > reserves the last item once fails every time since 19 Nov 2026. Revert or mend the change that broke it, likely in 55aa01b..77be901. Runs 412 38 re-runs: 450 tries Failures 96 and 11 by infrastructure, left out Tests 1,204 488,310 results in 812 new reports Lost 212 min in 30 days, $1.70",
  ],
  [
    "partial",
    "Flaky tests of acme/shop and acme/web 22 Oct 2026 to 21 Nov 2026 1 step is flaky 212 minutes lost in 30 days; the jobs cost about $1.70. Fix first: Pull the base image saves 12 minutes a week. Cache or mirror what is downloaded, or retry it. This is not all acme/shop, shard 1/4: GitHub allows no more requests until 07:00 UTC: 180 of 412 runs were read. acme/shop, shard 1/4: Logs of jobs that are older than 90 days are gone. No test reports are known: jobs and steps were judged, tests were not. 174 more subjects cost less and are not in this report. Not in this report: 40 more subjects that only runs of forks make suspect. Runs 412 38 re-runs: 450 tries Failures 96 and 11 by infrastructure, left out Tests none read Lost 212 min in 30 days, $1.70",
  ],
  [
    "quiet",
    "Flaky tests of acme/shop 22 Oct 2026 to 21 Nov 2026 Nothing flaky was found 41 runs in 30 days. With 41 tries of each, a flake of 1 in 14 or more would have shown itself (95 % sure); a rarer one may hide. Runs 41 0 re-runs: 41 tries Failures 0 Tests 310 12,710 results in 41 new reports Lost 0 min in 30 days Limits How far one can see workflows, jobs, tests With 41 tries of each, a flake of 1 in 14 or more would have shown itself (95 % sure); a rarer one may hide.",
  ],
  [
    "empty",
    "Flaky tests of acme/shop 22 Oct 2026 to 21 Nov 2026 No runs were read No finished run of the last 30 days is known, so that nothing can be said. Where there should be some: do the inputs name their workflows and branch? Runs 0 0 re-runs: 0 tries Failures 0 Tests none read Lost 0 min in 30 days",
  ],
]
`)
})

test('nothing is told of what is not there', () => {
  expect(htmlOf(quiet)).not.toMatch(/<section id="(?!limits)/)
  expect(htmlOf(empty)).not.toContain('<section id=')
})

const [flaky] = sample.subjects.filter(({ level }) => level === 'test') as [SubjectReport]
const only = (given: Partial<SubjectReport>): FlakeReport => ({
  ...sample,
  subjects: [{ ...flaky, ...given }],
  totals: { ...sample.totals, byLevel: {} }
})

const cards: [name: string, given: Partial<SubjectReport>, words: string][] = [
  ['no evidence', { evidence: [] }, 'Numbers'],
  ['an issue without a number', { issue: 'https://tracker.example/a' }, 'Tracked in an issue'],
  ['an issue', { issue: 'https://github.com/acme/shop/issues/812' }, 'Tracked in #812'],
  ['no good commit', { change: { at: '2026-11-03T09:14:00.000Z', firstBad: 'd4e5f60718a9', probability: 0.5 } }, 'likely d4e5f60'],
  [
    'a commit that had passed',
    { change: { at: '2026-11-03T09:14:00.000Z', lastGood: 'd4e5f60718a9', firstBad: 'd4e5f60718a9', probability: 1 } },
    'Since 3 Nov 2026 with the code of d4e5f60, which had passed'
  ],
  ['a time that is none', { since: 'soon', change: undefined as never }, 'Since unknown'],
  ['a strip that is empty', { strip: '' }, 'Fails 12 %'],
  ['a long name', { test: { suites: ['a'], className: '', name: 'n'.repeat(300) } }, `Whole name: a > ${'n'.repeat(300)}`],
  ['many suites', { test: { suites: [...'abcdefg'], className: '', name: 'n' } }, 'a › b › … › f › g › n'],
  ['a part that is not listed', { explainedBy: [{ id: 'gone', share: 0.2 }] }, '20 % by one that is not listed']
]
test('the card of what is broken says that it leads to the failure', () => {
  const shown = (url: string | undefined) => sectionOf(only({ state: 'broken', evidence: [], url: url as string }), 'broken')
  expect([shown('https://github.com/acme/shop/actions/runs/7'), shown(undefined)]).toEqual([
    expect.stringContaining('Its newest failure, and numbers'),
    expect.not.stringContaining('Its newest failure')
  ])
})
test.each(cards)('a card of %s', (_, given, words) =>
  expect(sectionOf(only(given), 'flaky-tests').replace(/ +([:,])/g, '$1')).toContain(words)
)

test('a subject has an address that stays, whatever else there is', () => {
  expect(pageOf(only({})).ids).toContain(`s-${flaky.id}`)
  expect(pageOf({ ...sample, subjects: [flaky, { ...flaky }] }).ids.filter((id) => id.startsWith('s-'))).toEqual([`s-${flaky.id}`])
  expect(pageOf(only({ id: '"><b>' })).ids.filter((id) => id.startsWith('s-'))).toEqual([])
})

test('many weeks have no words below each column', () => {
  const words = sectionOf(large(100), 'trend')
  expect(words).toContain('As a table: 26 weeks')
  expect(words.split('As a table')[0]?.match(/ min/g)).toBeNull()
})

test('drawings say in words what they show', () => {
  const labels = [...htmlOf(sample).matchAll(/role="img" aria-label="([^"]*)"/g)].map(([, label]) => label)
  expect(labels).toEqual(expect.arrayContaining([expect.stringMatching(/^Newest 81 tries: 70 passed, 11 failed\. The newest: failed\.$/)]))
  expect(labels).toEqual(
    expect.arrayContaining([expect.stringMatching(/^Minutes lost a week: 22 Oct 14 min, .* 16 Nov, so\u00a0far 55 min\.$/)])
  )
  expect(labels).toHaveLength(7)
})

test('a job that a broken test breaks is told below it, and not as broken itself', () => {
  const [broken] = sample.subjects.filter(({ state }) => state === 'broken')
  const job = { ...(broken as SubjectReport), id: 'its-job', level: 'job' as const, explainedBy: [{ id: broken?.id ?? '', share: 1 }] }
  const report = { ...sample, subjects: [...sample.subjects, job] }
  expect(sectionOf(report, 'broken')).toContain('Broken 1 ')
  expect(sectionOf(report, 'explained')).toContain('Through their parts 4 ')
  expect(sectionOf(report, 'explained')).toContain(`${broken?.rate.failures} of ${broken?.rate.runs} runs failed: 100 % of them by`)
})

test('what fails through the same is told once, and a link to each leads there', () => {
  const [step] = sample.subjects.filter(({ level }) => level === 'step')
  const around = (['step', 'job', 'workflow'] as const).map((level, index) => ({
    ...{ ...(step as SubjectReport), id: `d00d00000000000${index}`, level, explainedBy: [{ id: sample.subjects[0]?.id ?? '', share: 1 }] }
  }))
  const report = { ...sample, subjects: [...sample.subjects, ...around] }
  expect(sectionOf(report, 'explained')).toContain('Through their parts 4 ')
  expect(sectionOf(report, 'explained')).toContain('Pull the base image image · ci.yml · with its job and its workflow ')
  expect(around.map((one) => htmlOf(report).split(`id="s-${one.id}"`).length)).toEqual([2, 2, 2])
})

const withStrips: [name: string, report: FlakeReport, id: string][] = [
  ['broken tests', sample, 'broken'],
  ['flaky tests', { ...sample, subjects: sample.subjects.filter(({ state }) => state !== 'broken') }, 'flaky-tests'],
  ['flaky steps alone', partial, 'flaky-steps']
]
test.each(withStrips)('what the bars mean is said once, above the first of them: %s', (_, report, id) => {
  const meaning = 'failed, and passed with the same code'
  expect(wordsOf(report).split(meaning)).toHaveLength(2)
  expect(sectionOf(report, id)).toContain(meaning)
})
