import { expect, test } from '@jest/globals'
import { codePoint } from '@tocsin/testkit/texts'
import fc from 'fast-check'
import { named, reportOf } from '../tell/subject.fixture.ts'
import { commentOf, headline } from './compose.ts'
import { failed, failedJob, runOf } from './seen.fixture.ts'

test('what the author of a pull request reads', () => {
  const seen = [
    failed('mine'),
    failed('flake', { failure: { message: 'connect ECONNREFUSED', signature: 's1' } }),
    failed('broken'),
    failedJob('deploy', { infra: 'The runner has received a shutdown signal.' }),
    failed('again', { outcome: 'flaky' })
  ]
  const known = [named('flake', { issue: 'https://github.com/octo/app/issues/7' }), named('broken', { state: 'broken', causes: [] })]
  const report = reportOf(known, { power: { test: { runs: 300, leastRate: 0.01 } } })
  const { body, worthMaking, counts } = commentOf(runOf(seen, { attempt: 2 }), report)
  expect(body).toMatchInlineSnapshot(`
"### 1 of 4 failures is likely yours

**Not known to flake**: likely yours; a flake rarer than 1 in 100 would not have been seen yet

- <b>mine</b> in test \\(20\\) in ci\\.yml · [this failure](<https://github.com/octo/app/actions/runs/500/job/9>) · <code>Expected 1\\, got 2</code>

**Broken on the default branch**: not your change

- <b>broken</b> in test \\(20\\) in ci\\.yml\\: already broken on main since 2025\\-12\\-28 00\\:00 UTC \\(3 of 30 runs failed\\) · [this failure](<https://github.com/octo/app/actions/runs/500/job/9>) · [seen before](<https://github.com/octo/app/actions/runs/42/job/7>)

**Known flake**: run the failed jobs again

- <b>flake</b> in test \\(20\\) in ci\\.yml\\: <b>12 \\% ± 4</b> \\(9 of 74 tries\\) · [this failure](<https://github.com/octo/app/actions/runs/500/job/9>) · [seen before](<https://github.com/octo/app/actions/runs/42/job/7>) · [issue](<https://github.com/octo/app/issues/7>) · network\\, 71 \\% of its failures\\: <code>Error\\: connect ECONNREFUSED 127\\.0\\.0\\.1\\:5432</code>

**Infrastructure**: GitHub or the runner failed: run the failed jobs again

- <b>job deploy</b> in ci\\.yml · [this failure](<https://github.com/octo/app/actions/runs/500/job/9>) · The runner has received a shutdown signal\\. · <code>Expected 1\\, got 2</code>

**Passed only when tried again**

- <b>again</b> in test \\(20\\) in ci\\.yml · [this failure](<https://github.com/octo/app/actions/runs/500/job/9>) · <code>Expected 1\\, got 2</code>

<sub>[CI \\#​42\\, attempt 2](<https://github.com/octo/app/actions/runs/500>) · ffffff​f · by 900 runs of the last 30 days</sub>"
`)
  expect([worthMaking, counts]).toEqual([true, { yours: 1, suspected: 0, broken: 1, known: 1, infra: 1, retried: 1 }])
})

test('where most tests failed, the first thing to look for is what they share', () => {
  const seen = ['a', 'b'].map((name) => failed(name))
  const shown = (massFailure: boolean) => commentOf(runOf(seen, { massFailure }), reportOf()).body.split('\n\n')[1]
  expect([shown(true), shown(false)]).toEqual([
    expect.stringMatching(/^More than 80 % of the tests failed/),
    expect.stringMatching(/^\*\*Not known/)
  ])
})

test('a green run', () => {
  const { body, worthMaking } = commentOf(runOf([], { attempt: 2 }), reportOf())
  expect(body).toMatchInlineSnapshot(`
"### No failures in attempt 2

<sub>[CI \\#​42\\, attempt 2](<https://github.com/octo/app/actions/runs/500>) · ffffff​f · by 900 runs of the last 30 days</sub>"
`)
  expect(worthMaking).toBe(false)
})

const none = { yours: 0, suspected: 0, broken: 0, known: 0, infra: 0, retried: 0 }
test.each<[counts: Partial<typeof none>, attempt: number, words: string]>([
  [{}, 1, 'No failures'],
  [{}, 3, 'No failures in attempt 3'],
  [{ retried: 2 }, 1, 'No failures; 2 tests passed only when tried again'],
  [{ known: 1 }, 1, 'The failure is a known flake'],
  [{ infra: 1 }, 1, 'The failure is of the infrastructure'],
  [{ broken: 1 }, 1, 'The failure is on the default branch, too'],
  [{ known: 2, infra: 1 }, 1, 'None of the 3 failures is likely yours'],
  [{ yours: 1 }, 1, '1 failure: likely yours'],
  [{ yours: 2, suspected: 1 }, 1, '3 failures: likely yours'],
  [{ suspected: 2 }, 1, '2 failures: perhaps flaky'],
  [{ yours: 1, known: 2 }, 1, '1 of 3 failures is likely yours'],
  [{ yours: 2, known: 1 }, 1, '2 of 3 failures are likely yours']
])('%j in attempt %d: %s', (counts, attempt, words) => expect(headline({ ...none, ...counts }, attempt, 'likely')).toBe(words))

test('of hundreds of failures thirty of a kind are named, and the others counted', () => {
  const seen = Array.from({ length: 400 }, (_, index) => failed(`t${index}`))
  const { body } = commentOf(runOf(seen), reportOf())
  expect([body.match(/^- /gm)?.length, body.includes('- … and 370 more')]).toEqual([31, true])
})

test('where the report is published, a flake and the comment link to it', () => {
  const known = named('flake', { id: 'f'.repeat(16) })
  const { body } = commentOf(runOf([failed('flake'), failed('mine')]), reportOf([known]), { pageUrl: 'https://octo.github.io/app/' })
  const lines = body.split('\n').filter((line) => line.includes('[report]'))
  expect(lines).toEqual([
    expect.stringMatching(new RegExp(`^- <b>flake</b>.*\\[report\\]\\(<https://octo\\.github\\.io/app/#s-${known.id}>\\)`)),
    expect.stringMatching(/^<sub>.* · \[report\]\(<https:\/\/octo\.github\.io\/app\/>\)<\/sub>$/)
  ])
})

const odd = fc.string({ unit: codePoint, maxLength: 3000 })
const evil = fc.oneof(
  odd,
  fc
    .constantFrom('@octocat', '<img src=x>', '[a](https://evil.example)', '```', 'fixes #1', '<!-- tocsin-comment:x -->\n')
    .map((one) => one.repeat(300))
)

test('whatever a stranger writes, the comment fits, and mentions, refers and tags nothing', () => {
  fc.assert(
    fc.property(evil, fc.nat(100), (text, count) => {
      const subject = { job: text, test: { suites: [text], className: text, name: text }, workflow: text }
      const seen = Array.from({ length: count }, () => failed('a', { subject, failure: { message: text }, infra: text, url: text }))
      const mine = Array.from({ length: count }, (_, index) => failed(`b${index}`, { failure: { message: text } }))
      const { body } = commentOf(runOf([...seen, ...mine], { workflowName: text, sha: text }), reportOf([named('b1', { owners: [text] })]))
      expect(body.length).toBeLessThanOrEqual(60_000)
      const bare = body.replace(/\]\(<[^>]*>\)/g, ']').replace(/^### /gm, '')
      expect(bare).not.toMatch(/(?<!\\)[@#]|<(?!\/?(?:b|code|sub)>)|<!--/)
    }),
    { numRuns: 30 }
  )
})

test('secrets are hidden before they are escaped or cut', () => {
  const redact = (text: string) => text.replaceAll('s3cr-et_1', '***')
  const seen = [failed('a', { failure: { message: `${'x'.repeat(100)} s3cr-et_1` } }), failed('s3cr-et_1')]
  const { body } = commentOf(runOf(seen, { workflowName: 's3cr-et_1' }), reportOf(), { redact })
  expect([/s3cr/.test(body), body.match(/\\\*\\\*\\\*/g)?.length]).toEqual([false, 3])
})
