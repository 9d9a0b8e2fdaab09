import { expect, test } from '@jest/globals'
import type { Receipt } from '@tocsin/notifier'
import { lookAt, runOf, runsOf, shaOf } from '../explain/testing.ts'
import { quiet, subjectOf } from '../words/testing.ts'
import { reportOf } from './report.ts'

const passed = '✓'.repeat(10)
const receipt: Receipt = {
  ...{ id: 'r', alertKey: 'k', transition: 'P2', channel: 'alerts', outcome: 'delivered', attempts: 1, at: '2026-01-05T09:00:00.000Z' },
  remote: { id: '1', url: 'https://discord.com/channels/1/2/3' }
}
const lines = ['Expected: 200, received: 500']
const commits = [
  { sha: shaOf(11), message: 'Bump lodash from 4.17.20 to 4.17.21', author: 'dependabot[bot]' },
  { sha: shaOf(12), message: 'Fix login', author: 'ada' }
]

test('what a reader of the job summary sees', () => {
  const looks = [lookAt(13, ['test ✗'], lines), lookAt(11, ['test ✗'], lines)]
  const neighbours = [...'✓✓✓✓✗'].map((mark, index) => runOf(mark, 10 + index, { workflowId: 8, workflow: 'Lint' })).toReversed()
  const subject = subjectOf(`${passed}✗✗✗`, { looks, neighbours, comparison: { total: 2, commits } })
  expect(reportOf(subject, [receipt])).toMatchInlineSnapshot(`
"### [CI has failed 3 times in a row on main](<https://github.com/octo/app/actions/runs/1013>)

Decision <code>alert</code>, severity <code>P2</code>: 3 failures in a row

> Look at the [2 commits](<https://github.com/octo/app/compare/0acccccccccccccccccccccccccccccccccccccc...0bcccccccccccccccccccccccccccccccccccccc>) by dependabot\\[bot\\] and ada first\\: 79 \\% likely to be one of them\\, 39 \\% each  
> 🟩🟩🟩🟩🟩🟩🟩🟩🟩🟩🟥🟥🟥  
> The same error in both failures looked at  
> Also red\\: [Lint](<https://github.com/octo/app/actions/runs/1014>) \\(2 of 2 workflows\\: by chance 1 in 220\\, no sign of an outage\\)  
> A dependency update is among the commits\\: [0bccccc](<https://github.com/octo/app/commit/0bcccccccccccccccccccccccccccccccccccccc>) Bump lodash from 4\\.17\\.20 to 4\\.17\\.21  
> ❌ [test](<https://github.com/octo/app/actions/runs/1013/job/10130>) failed at [Run npm test](<https://github.com/octo/app/actions/runs/1013/job/10130#step:2:1>)\\, in both failures looked at

#### What is known

- Likely cause\\: One of 2 commits \\(79 \\%\\)
- The same error in both failures looked at
- The failures began with [\\#​11](<https://github.com/octo/app/actions/runs/1011>) \\(79 \\%\\)\\, or [\\#​10](<https://github.com/octo/app/actions/runs/1010>) \\(11 \\%\\)
- 2 of 2 workflows that ran at the time are red\\: by chance 1 in 220\\, no sign of an outage
- Commits since the last good run\\: [2 commits](<https://github.com/octo/app/compare/0acccccccccccccccccccccccccccccccccccccc...0bcccccccccccccccccccccccccccccccccccccc>)
- [0bccccc](<https://github.com/octo/app/commit/0bcccccccccccccccccccccccccccccccccccccc>) Bump lodash from 4\\.17\\.20 to 4\\.17\\.21\\, by dependabot\\[bot\\] \\(a dependency update\\)
- [0cccccc](<https://github.com/octo/app/commit/0ccccccccccccccccccccccccccccccccccccccc>) Fix login\\, by ada

test › Run npm test

\`\`\`
Expected: 200, received: 500
\`\`\`

#### Failing runs

| Run | Result | Commit | By | Ended |
|---|---|---|---|---|
| [\\#​13](<https://github.com/octo/app/actions/runs/1013>) | failed | [0dccccc](<https://github.com/octo/app/commit/0dcccccccccccccccccccccccccccccccccccccc>) Change 13 | ada | 2026\\-01\\-05 11\\:10 |
| [\\#​12](<https://github.com/octo/app/actions/runs/1012>) | failed | [0cccccc](<https://github.com/octo/app/commit/0ccccccccccccccccccccccccccccccccccccccc>) Change 12 | ada | 2026\\-01\\-05 11\\:00 |
| [\\#​11](<https://github.com/octo/app/actions/runs/1011>) | failed | [0bccccc](<https://github.com/octo/app/commit/0bcccccccccccccccccccccccccccccccccccccc>) Change 11 | ada | 2026\\-01\\-05 10\\:50 |

#### Timeline

\`\`\`mermaid
gantt
  title CI on main
  dateFormat x
  axisFormat %d %b %H:%M
  section Failing
  Run 11 to 13 :crit, 1767610200000, 1767611400000
  section Passing
  Run 1 to 10 :done, 1767604200000, 1767609600000
\`\`\`

#### Messages

| Channel | Outcome | |
|---|---|---|
| alerts | ✅ delivered | [message](<https://discord.com/channels/1/2/3>) |
"
`)
})

test('a quiet step says little', () => {
  expect(reportOf({ ...subjectOf('', { episode: undefined }), decision: quiet, policyWords: '' }, [])).toMatchInlineSnapshot(`
"### CI on main\\: nothing failed

Decision <code>quiet</code>, severity <code>P3</code>
"
`)
})

test('only the newest 20 failures are listed, and the rest counted', () => {
  const report = reportOf(subjectOf(`${passed}${'✗'.repeat(25)}`), [])
  expect(report.match(/^\| \[/gm)).toHaveLength(20)
  expect(report).toContain('… and 5 more')
})

const hostile = '](https://evil.example) <img src=x> | **@octocat** ```\n# Heading'
test('nothing that a stranger wrote marks the summary up', () => {
  const job: Parameters<typeof lookAt>[1] = [[`${hostile} ✗`, { runner: hostile, labels: [hostile] }]]
  const runs = runsOf(`${passed}✗✗✗`, () => ({ title: hostile, actor: hostile, workflow: hostile, branch: hostile }))
  const stream = { workflow: { id: 7, name: hostile, path: hostile }, branch: hostile }
  const comparison = { total: 1, commits: [{ sha: shaOf(11), message: hostile, author: hostile }] }
  const evidence = { runs, looks: [lookAt(13, job, [hostile]), lookAt(11, job, [hostile])], comparison }
  const report = reportOf(subjectOf('', evidence, { stream, policyWords: hostile }), [{ ...receipt, channel: hostile }])
  const outside = report.replace(/^(`{3,})[^`][\s\S]*?^\1$/gm, '').replace(/^(`{3,})\n[\s\S]*?^\1$/gm, '')
  expect(outside).not.toMatch(/<img|\*\*|@octocat|^# |(?<!\\)\]\(https/m)
  expect(
    outside
      .replace(/\\./g, '')
      .split('\n')
      .filter((line) => line.startsWith('|'))
      .every((line) => [6, 4].includes(line.split('|').length - 1))
  ).toBe(true)
})
