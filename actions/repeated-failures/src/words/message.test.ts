import { expect, test } from '@jest/globals'
import { lookAt, runOf, runsOf, shaOf } from '../explain/testing.ts'
import { quiet, read, subjectOf } from './testing.ts'

const passed = '✓'.repeat(10)
const commit = (number: number, message: string, author: string) => ({ sha: shaOf(number), message, author })
const lines = ['FAIL src/login.test.ts', 'Expected: 200, received: 500']
const looks = [lookAt(13, ['test (20) ✗', 'test (22) ✗', 'lint ✓'], lines), lookAt(11, ['test (20) ✗', 'test (22) ✗', 'lint ✓'], lines)]
const one = { total: 1, commits: [commit(11, 'Fix login\n\nbody', 'ada')] }

test('CI has failed three times, and one commit is behind it', () => {
  expect(read(subjectOf(`${passed}✗✗✗`, { looks, comparison: one }))).toMatchInlineSnapshot(`
"firing P2 (3 failures in a row)
CI has failed 3 times in a row on main
Look at <0bccccc> first: Fix login, by ada (79 % likely)
🟩🟩🟩🟩🟩🟩🟩🟩🟩🟩🟥🟥🟥
The same error in both failures looked at
❌ <test> failed in 2 of 2 legs (20; 22) at <Run npm test>, in both failures looked at
| FAIL src/login.test.ts
| Expected: 200, received: 500
First bad: <#11> · <0bccccc> · 2026-01-05T10:50:00.000Z
Last good: <#10> · <0accccc> · 2026-01-05T10:40:00.000Z
Red for: 30 m
Likely cause: Commit 0bccccc (79 %)
[First bad run] [Newest run] [Compare] [Workflow]"
`)
})

test('several commits share the blame, one of them an update', () => {
  const commits = [
    commit(9, 'Rename', 'ada'),
    commit(10, 'Bump lodash from 4.17.20 to 4.17.21', 'dependabot[bot]'),
    commit(11, 'Fix', 'lin')
  ]
  expect(read(subjectOf(`${passed}✗✗✗`, { looks, comparison: { total: 3, commits } }))).toMatchInlineSnapshot(`
"firing P2 (3 failures in a row)
CI has failed 3 times in a row on main
Look at the <3 commits> by ada, dependabot[bot] and lin first: 79 % likely to be one of them, 26 % each
🟩🟩🟩🟩🟩🟩🟩🟩🟩🟩🟥🟥🟥
The same error in both failures looked at
A dependency update is among the commits: <0accccc> Bump lodash from 4.17.20 to 4.17.21
❌ <test> failed in 2 of 2 legs (20; 22) at <Run npm test>, in both failures looked at
| FAIL src/login.test.ts
| Expected: 200, received: 500
First bad: <#11> · <0bccccc> · 2026-01-05T10:50:00.000Z
Last good: <#10> · <0accccc> · 2026-01-05T10:40:00.000Z
Red for: 30 m
Likely cause: One of 3 commits (79 %)
[First bad run] [Newest run] [Compare] [Workflow]"
`)
})

test('with nothing looked up, the message still leads somewhere', () => {
  expect(read(subjectOf('✓✗✗✗'))).toMatchInlineSnapshot(`
"firing P2 (3 failures in a row)
CI has failed 3 times in a row on main
It began with <#2> (51 % likely): look at <#4> first.
🟩🟥🟥🟥
First bad: <#2> · <02ccccc> · 2026-01-05T09:20:00.000Z
Last good: <#1> · <01ccccc> · 2026-01-05T09:10:00.000Z
Red for: 30 m
[First bad run] [Newest run] [Compare] [Workflow]"
`)
})

test('runners that are lost', () => {
  expect(read(subjectOf(`${passed}✗✗✗`, { looks: [lookAt(13, ['test lost']), lookAt(12, ['test lost'])] }))).toMatchInlineSnapshot(`
"firing P2 (3 failures in a row)
CI has failed 3 times in a row on main
Look at the runners first: the runner was lost in both failures looked at.
🟩🟩🟩🟩🟩🟩🟩🟩🟩🟩🟥🟥🟥
❌ <test> lost its runner at <Run npm test>, in both failures looked at
First bad: <#11> · <0bccccc> · 2026-01-05T10:50:00.000Z
Last good: <#10> · <0accccc> · 2026-01-05T10:40:00.000Z
Red for: 30 m
Likely cause: Infrastructure suspected
[First bad run] [Newest run] [Compare] [Workflow]"
`)
})

test('many workflows red at once', () => {
  const histories = [...Array.from({ length: 4 }, () => `${passed}${passed}✗`), ...Array.from({ length: 5 }, () => `${passed}${passed}✓`)]
  const neighbours = histories.flatMap((history, workflow) =>
    [...history]
      .map((mark, index) => runOf(mark, index, { workflowId: 20 + workflow, workflow: `W${workflow}`, sha: shaOf(90 + workflow) }))
      .toReversed()
  )
  expect(read(subjectOf(`${passed}✗✗✗`, { neighbours, comparison: one }))).toMatchInlineSnapshot(`
"firing P2 (3 failures in a row)
CI has failed 3 times in a row on main
Look at the infrastructure first: 5 of 10 workflows are red at once (by chance 1 in 400,000).
🟩🟩🟩🟩🟩🟩🟩🟩🟩🟩🟥🟥🟥
Also red: <W0>, <W1>, <W2>, <W3>
Since the last good run: <1 commit> by ada
First bad: <#11> · <0bccccc> · 2026-01-05T10:50:00.000Z
Last good: <#10> · <0accccc> · 2026-01-05T10:40:00.000Z
Red for: 30 m
Likely cause: Infrastructure suspected
[First bad run] [Newest run] [Compare] [Workflow]"
`)
})

test('all failures are on one system, and differ', () => {
  const on = { labels: ['windows-latest'] }
  const jobs: Parameters<typeof lookAt>[1] = [
    ['test (windows) ✗', on],
    ['test (ubuntu) ✓', {}]
  ]
  const differing = [lookAt(13, jobs, lines), lookAt(12, jobs, ['spawn ENOENT'])]
  expect(read(subjectOf(`${passed}✗✗✗`, { looks: differing }))).toMatchInlineSnapshot(`
"firing P2 (3 failures in a row)
CI has failed 3 times in a row on main
It began with <#11> (79 % likely): look at the log of <test> first.
🟩🟩🟩🟩🟩🟩🟩🟩🟩🟩🟥🟥🟥
2 different errors in 2 failures
Only on Windows: 2 jobs failed there, 2 passed elsewhere
❌ <test> failed in 1 of 2 legs (windows) at <Run npm test>, in both failures looked at
[test (windows) › Run npm test]
| FAIL src/login.test.ts
| Expected: 200, received: 500
[test (windows) › Run npm test]
| spawn ENOENT
First bad: <#11> · <0bccccc> · 2026-01-05T10:50:00.000Z
Last good: <#10> · <0accccc> · 2026-01-05T10:40:00.000Z
Red for: 30 m
[First bad run] [Newest run] [Compare] [Workflow]"
`)
})

test('a known flake', () => {
  expect(read(subjectOf('✓✓r✓✓✓r✓✓✓r✓✓✗✗✗'))).toMatchInlineSnapshot(`
"firing P2 (3 failures in a row)
CI has failed 3 times in a row on main
Run <#16> again first: it may be chance. Known flake: 3 of 13 runs passed when run again (7 % to 50 %)
🟩×13 🟥🟥🟥
First bad: <#14> · <0eccccc> · 2026-01-05T11:20:00.000Z
Last good: <#13> · <0dccccc> · 2026-01-05T11:10:00.000Z
Red for: 30 m
Likely cause: A known flake
[First bad run] [Newest run] [Compare] [Workflow]"
`)
})

test('no commit in between', () => {
  expect(read(subjectOf('', { runs: runsOf(`${passed}✗✗✗`, (number) => ({ sha: shaOf(Math.min(number, 10)) })) }))).toMatchInlineSnapshot(`
"firing P2 (3 failures in a row)
CI has failed 3 times in a row on main
No commit came in between: look at what the run depends on, or run <#13> again.
🟩🟩🟩🟩🟩🟩🟩🟩🟩🟩🟥🟥🟥
First bad: <#11> · <0accccc> · 2026-01-05T10:50:00.000Z
Last good: <#10> · <0accccc> · 2026-01-05T10:40:00.000Z
Red for: 30 m
Likely cause: No commit in between
[First bad run] [Newest run] [Workflow]"
`)
})

test('it recovers', () => {
  expect(
    read(subjectOf(`${passed}✗✗✗✗✓`, { looks, fixes: { total: 1, commits: [commit(15, 'Fix login again', 'ada')] } }))
  ).toMatchInlineSnapshot(`
"resolved P2 (recovered)
CI recovered on main after 4 failures (40 m)
Fixed by <0fccccc> Change 15 (<#15>)
🟩×10 🟥🟥🟥🟥🟩
❌ <test> failed in 2 of 2 legs (20; 22) at <Run npm test>, in both failures looked at
First bad: <#11> · <0bccccc> · 2026-01-05T10:50:00.000Z
First good: <#15> · <0fccccc> · 2026-01-05T11:30:00.000Z
[First bad run] [Compare] [Workflow]"
`)
})

test('it recovers without a change', () => {
  const runs = runsOf(`${passed}✗✗✗✓`, (number) => ({ sha: shaOf(Math.min(number, 11)) }))
  expect(read(subjectOf('', { runs }))).toMatchInlineSnapshot(`
"resolved P2 (recovered)
CI recovered on main after 3 failures (30 m)
Passed without a change: <#14> is of the commit that failed in <#13>
🟩×10 🟥🟥🟥🟩
First bad: <#11> · <0bccccc> · 2026-01-05T10:50:00.000Z
First good: <#14> · <0bccccc> · 2026-01-05T11:20:00.000Z
[First bad run] [Compare] [Workflow]"
`)
})

test('a re-run takes it back', () => {
  const decision = { ...quiet, kind: 'retracted', number: 11, severity: 'P2', retracted: [{ episode: 11, level: 'P2' }] } as const
  expect(
    read({ ...subjectOf(`${passed}✗r✗`), explanation: subjectOf(`${passed}✗r✓`, { episode: undefined }).explanation, decision })
  ).toMatchInlineSnapshot(`
"resolved P2 (taken back)
Retracted: a re-run of #12 passed (CI on main)
Nothing to do: <#12> passed when it was run again.
🟩🟩🟩🟩🟩🟩🟩🟩🟩🟩🟥🟩🟩
Last run: <#13> · 2026-01-05T11:10:00.000Z
[Workflow]"
`)
})

test('it goes on', () => {
  const subject = subjectOf(`${passed}✗✗✗✗✗✗✗`, { looks, comparison: one })
  expect(read({ ...subject, decision: { ...subject.decision, kind: 'reminded' } })).toMatchInlineSnapshot(`
"firing P1 (3 failures in a row)
CI is still failing on main: 7 times in a row, red for 1 h 10 m
Look at <0bccccc> first: Fix login, by ada (89 % likely)
🟩×10 🟥×7
The same error in both failures looked at
❌ <test> failed in 2 of 2 legs (20; 22) at <Run npm test>, in both failures looked at
| FAIL src/login.test.ts
| Expected: 200, received: 500
First bad: <#11> · <0bccccc> · 2026-01-05T10:50:00.000Z
Last good: <#10> · <0accccc> · 2026-01-05T10:40:00.000Z
Red for: 1 h 10 m
Likely cause: Commit 0bccccc (89 %)
[First bad run] [Newest run] [Compare] [Workflow]"
`)
})
