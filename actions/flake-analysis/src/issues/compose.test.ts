import { expect, test } from '@jest/globals'
import { githubMarkdown, plain } from '@tocsin/notifier'
import type { SubjectReport } from '../model/subject-report.ts'
import { at, leftOf, reportOf, subjectOf } from '../tell/subject.fixture.ts'
import { composeIssue } from './compose.ts'
import type { Tracked } from './state.ts'

const tracked: Tracked = {
  id: 'a000000000000000',
  open: true,
  name: 'checkout > pays',
  since: at,
  rate: 0.1,
  print: '',
  at: 0,
  turn: 1,
  told: 0
}

const composed = (subject: SubjectReport | undefined, changes: Partial<Tracked> = {}) =>
  composeIssue(
    { ...tracked, ...changes },
    {
      repository: 'octo/app',
      report: reportOf(subject ? [subject] : [], { left: [leftOf()] }),
      runUrl: 'https://github.com/octo/app/actions/runs/99'
    },
    { severity: 'P3', reason: 'fails 12 % of its tries by chance' }
  )

test('what a maintainer reads in the issue of a flake', () => {
  expect(githubMarkdown(composed(subjectOf()).summary)).toMatchInlineSnapshot(`
"<b>First\\:</b> retry the request\\, or let a stand\\-in answer for the service\\: the network fails\\.

<code>checkout &gt; pays</code>\\, test \\(20\\) in ci\\.yml\\, src\\/checkout\\.test\\.ts\\:12\\, fails now and then with the same code\\: failed and passed on one commit\\.

<b>What shows it</b>  
• 2026\\-01\\-04\\: [failed](<https://github.com/octo/app/actions/runs/42/job/7>)\\, [passed](<https://github.com/octo/app/actions/runs/42/job/8>) on <code>a1b2c3d</code>\\: failed in attempt 1\\, passed in attempt 2

<b>Why it fails</b>  
• network\\, 71 \\%\\: <code>Error\\: connect ECONNREFUSED 127\\.0\\.0\\.1\\:5432</code>

<b>Of late</b>\\, oldest first \\(P passed\\, F failed\\, L failed and passed with the same code\\)\\: <code>PPFPPLPPPP</code>

Since at least 2025\\-12\\-28; 20 \\% of its results differ from the one before\\.

<b>To see it fail</b>\\, for example\\:

\`\`\`sh
for i in $(seq 20); do npx jest src/checkout.test.ts -t 'pays' || break; done
\`\`\`

<b>Teams</b>\\: \\@​octo\\/payments"
`)
})

test('one of which little is known', () => {
  const { title, summary } = composed(
    subjectOf({ evidence: [], causes: [], strip: '', file: undefined, line: undefined, owners: undefined, state: 'broken' })
  )
  expect(`${title}\n${plain(summary)}`).toMatchInlineSnapshot(`
"Broken: checkout > pays
First: open the newest failure: it fails every time.

checkout > pays, test (20) in ci.yml, fails every time: failed and passed on one commit.

Since 2025-12-28T00:00:00.000Z; 20 % of its results differ from the one before."
`)
})

test('one that is over', () => {
  const { title, status, summary, endedAt, fields } = composed(undefined, { open: false, until: at })
  expect([title, status, plain(summary), endedAt, fields]).toEqual([
    'Flaky: checkout > pays',
    'resolved',
    'checkout > pays, test (20) in ci.yml, has not failed in 44 tries.',
    at,
    []
  ])
})

test('its title has no number, and its key never changes', () => {
  expect([composed(subjectOf()), composed(undefined, { open: false })].map(({ title, key }) => [title, key])).toEqual([
    ['Flaky: checkout > pays', 'octo/app/flake-analysis/issue/a000000000000000'],
    ['Flaky: checkout > pays', 'octo/app/flake-analysis/issue/a000000000000000']
  ])
})

test('where the report is published, it leads to its place there', () => {
  const scene = { repository: 'octo/app', report: reportOf([subjectOf()]), pageUrl: 'https://octo.github.io/app/' }
  expect(composeIssue(tracked, scene, { severity: 'P3', reason: '' }).links).toEqual([
    { label: 'Report', url: `https://octo.github.io/app/#s-${tracked.id}` }
  ])
})

test('a team is named, and not mentioned', () => {
  const body = githubMarkdown(composed(subjectOf()).summary)
  expect([body.includes('@octo/payments'), body.includes('payments')]).toEqual([false, true])
  const evil = subjectOf({ owners: ['@octo/x @everyone', '@ada', '@octo/<b>'] })
  expect(githubMarkdown(composed(evil).summary)).not.toMatch(/(?<!\\)@/)
})
