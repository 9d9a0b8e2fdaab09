import { expect, test } from '@jest/globals'
import type { Evidence } from './evidence.ts'
import { explained, lookAt, runOf, runsOf, shaOf } from './testing.ts'

const commit = (number: number, author = 'ada') => ({ sha: shaOf(number), message: `Change ${number}`, author })
const compared = (total: number) => ({ total, commits: Array.from({ length: total }, (_, index) => commit(index)) })
const passed = '✓'.repeat(10)
const lost = { looks: [lookAt(13, ['test lost']), lookAt(11, ['test lost'])] }
const neighbours = [1, 2, 3, 4, 5].flatMap((workflow) =>
  [...`${passed}${passed}✗`].map((mark, index) => runOf(mark, index, { workflowId: workflow, sha: shaOf(90 + workflow) })).toReversed()
)

const rows: [name: string, history: string, more: Partial<Evidence>, expected: object][] = [
  ['runners that are lost', `${passed}✗✗✗`, { ...lost, comparison: compared(1) }, { kind: 'infrastructure', by: 'sign' }],
  ['runs that cannot start', `${passed}sss`, {}, { kind: 'workflow-file', sha: shaOf(13) }],
  ['runs that cannot start in an outage all around', `${passed}sss`, { neighbours }, { kind: 'infrastructure', by: 'neighbours' }],
  [
    'one lost runner of two failures is not most',
    `${passed}✗✗✗`,
    { looks: [lookAt(13, ['test lost']), lookAt(11, ['test ✗'])] },
    { kind: 'began', run: 11 }
  ],
  ['an outage all around', `${passed}✗✗✗`, { neighbours, comparison: compared(1) }, { kind: 'infrastructure', by: 'neighbours' }],
  ['the only commit', `${passed}✗✗✗`, { comparison: compared(1) }, { kind: 'commit', probability: expect.closeTo(0.789, 3) }],
  [
    'several commits share what is known of their range',
    `${passed}✗✗✗`,
    { comparison: compared(4) },
    { kind: 'commits', total: 4, probability: expect.closeTo(0.789, 3), each: expect.closeTo(0.789 / 4, 3) }
  ],
  ['a comparison that is missing', `${passed}✗✗✗`, {}, { kind: 'began', run: 11, sha: shaOf(11), probability: expect.closeTo(0.789, 3) }],
  ['one without a commit', `${passed}✗✗✗`, { comparison: compared(0) }, { kind: 'began', run: 11 }],
  ['nothing good came before', '✗✗✗', { comparison: compared(1) }, { kind: 'unknown' }],
  ['failures that began earlier, with passes in between', '✓✓✓✓✓✓✓✓✗✗✗✗✗✓✗✗✗', {}, { kind: 'earlier', run: 9 }],
  ['a known flake and too little to tell', '✓✓r✓✓✓r✓✓✓r✓✓✗✗✗', {}, { kind: 'flake' }],
  [
    'a known flake that fails in one way each time',
    '✓✓r✓✓✓r✓✓✓r✓✓✗✗✗',
    { looks: [lookAt(16, ['test ✗'], ['Boom']), lookAt(14, ['test ✗'], ['Boom'])] },
    { kind: 'began', run: 14 }
  ]
]
test.each(rows)('%s: %s', (_, history, more, expected) => expect(explained(history, more).likely).toMatchObject(expected))

test('no commit in between: it is not the code', () => {
  const runs = runsOf(`${passed}✗✗✗`, (number) => ({ sha: shaOf(number > 9 ? 10 : number) }))
  const explanation = explained('', { runs })
  expect(explanation).toMatchObject({ unchanged: true, likely: { kind: 'unchanged' } })
  expect(explanation).not.toHaveProperty('compareUrl')
})

test('the range leads to GitHub’s own comparison', () => {
  expect(explained(`${passed}✗✗✗`).compareUrl).toBe(`https://github.com/octo/app/compare/${shaOf(10)}...${shaOf(11)}`)
})

test('a flake is counted without the failures that are to be explained, and with its interval', () => {
  const { flake } = explained(`${'✓'.repeat(56)}rrrr✗✗✗`)
  expect(flake).toMatchObject({ runs: [60, 59, 58, 57], known: true, rate: { failures: 4, runs: 60 } })
  expect([flake?.rate.q025, flake?.rate.q975]).toEqual([expect.closeTo(0.0225, 3), expect.closeTo(0.1507, 3)])
  expect(explained(`${'✓'.repeat(300)}r✗✗✗`).flake?.known).toBe(false)
  expect(explained('✓✗✗✗')).not.toHaveProperty('flake')
})

test('a sign is told once for each failure that shows it', () => {
  expect(explained(`${passed}✗✗✗`, lost).signs).toEqual([{ name: 'runner-lost', failures: 2 }])
  expect(explained(`${passed}✗ss`).signs).toEqual([{ name: 'startup-failure', failures: 2 }])
  const said = 'The runner has received a shutdown signal. This can happen when the runner service is stopped.'
  const look = lookAt(13, ['test ✗'])
  const evidence = new Map([[10130, { annotations: [{ level: 'failure', message: said }] as const }]])
  const { signs } = explained(`${passed}✗✗✗`, {
    looks: [{ ...look, run: 1013, jobs: look.jobs.map((job) => ({ ...job, id: 10130 })), evidence }]
  })
  expect(signs).toEqual([{ name: 'runner-shutdown', failures: 1, text: said }])
})
