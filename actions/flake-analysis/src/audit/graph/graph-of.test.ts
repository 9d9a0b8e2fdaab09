import { describe, expect, test } from '@jest/globals'
import { auditedOf } from '../context.ts'
import type { HistoryFacts } from '../history/facts.ts'
import { history, times, workflowOf } from '../rule.fixture.ts'
import { graphOf } from './graph-of.ts'
import { needsOf } from './needs.ts'

const workflow = (jobs: string) => `name: CI\non: push\njobs:\n${jobs.replace(/^(?=.)/gm, '  ')}\n`

const graph = async (jobs: string, facts?: HistoryFacts) => graphOf('octo/app', await workflowOf(workflow(jobs)), facts)

const diamond = `lint: { }
build: { name: Build it, strategy: { matrix: { os: [a, b, c] } } }
e2e: { needs: [build] }
ship: { needs: [lint, e2e], uses: ./.github/workflows/ship.yml }
other: { strategy: { matrix: "\${{ fromJSON(vars.X) }}" } }`

const measured = history({
  lint: times(10, 30),
  'Build it (a)': times(10, 100),
  'Build it (b)': times(10, 120),
  e2e: [...times(99, 300), { seconds: 900 }],
  'ship / push': times(10, 60)
})

test('a graph without history: who needs whom', async () => {
  expect(await graph(diamond)).toEqual({
    repository: 'octo/app',
    workflow: '.github/workflows/ci.yml',
    name: 'CI',
    mermaid: `flowchart LR
  j0["lint"]
  j1["Build it × 3"]
  j2["e2e"]
  j3[["ship"]]
  j4["other × n"]
  j1 --> j2
  j0 --> j3
  j2 --> j3`,
    criticalPath: [],
    fanIn: []
  })
})

test('with history: the critical path by medians, and who is waited for', async () => {
  const { mermaid, criticalPath, fanIn } = await graph(diamond, measured)
  expect(criticalPath).toEqual([
    { job: 'Build it', medianSeconds: 100, p99Seconds: 120 },
    { job: 'e2e', medianSeconds: 300, p99Seconds: 300 },
    { job: 'ship', medianSeconds: 60, p99Seconds: 60 }
  ])
  expect(fanIn).toEqual([{ job: 'ship', needs: ['lint', 'e2e'], waitsFor: 'e2e', waitSeconds: 370 }])
  expect(mermaid).toBe(`flowchart LR
  j0["lint<br/>30 s"]
  j1["Build it × 3<br/>100 s"]
  j2["e2e<br/>5 min"]
  j3[["ship<br/>60 s"]]
  j4["other × n"]
  j1 --> j2
  j0 --> j3
  j2 --> j3
  classDef critical stroke:#d97706,stroke-width:4px
  class j1,j2,j3 critical`)
})

test('legs side by side take as long as the first start to the last end; waits come from the ends of each run', async () => {
  const at = (run: number, start: number, seconds: number) => ({ run, start, seconds })
  const { criticalPath, fanIn } = await graph(
    'a: { strategy: { matrix: { os: [x, y] } } }\nb: { }\nc: { needs: [a, b] }',
    history({
      'a (x)': [at(1, 0, 50), at(2, 0, 50), at(3, 0, 50)],
      'a (y)': [at(1, 20, 80), at(2, 20, 80), at(3, 20, 80)],
      b: [at(1, 0, 90), at(2, 0, 70), at(3, 0, 300)],
      c: [at(1, 101, 10), at(2, 101, 10), at(3, 301, 10)]
    })
  )
  expect(criticalPath.map(({ job, medianSeconds }) => `${job} ${medianSeconds}`)).toEqual(['a 100', 'c 10'])
  expect(fanIn).toEqual([{ job: 'c', needs: ['a', 'b'], waitsFor: 'a', waitSeconds: 10 }])
})

describe('needs', () => {
  const rows: [jobs: string, order: string, unknown: string, circular: string][] = [
    ['a: { needs: [c] }\nb: { }\nc: { needs: [b] }', 'b,c,a', '', ''],
    ['a: { needs: [b, gone, b] }\nb: { needs: [gone] }', 'b,a', 'a>gone,b>gone', ''],
    ['a: { needs: [b] }\nb: { needs: [c] }\nc: { needs: [a] }', 'c,b,a', '', 'c>a'],
    ['a: { needs: [a] }', 'a', '', 'a>a'],
    ['a: { needs: [b, c] }\nb: { needs: [a] }\nc: { needs: [a, b] }', 'b,c,a', '', 'b>a,c>a']
  ]
  test.each(rows)('%j', async (jobs, order, unknown, circular) => {
    const needs = needsOf(auditedOf(await workflowOf(workflow(jobs)), undefined).jobs)
    const pairs = (list: typeof needs.unknown) => list.map(({ job, need }) => `${job.job.id}>${need.text}`).join()
    expect([needs.order.join(), pairs(needs.unknown), pairs(needs.circular)]).toEqual([order, unknown, circular])
  })

  test('a long chain is no long call', async () => {
    const jobs = Array.from({ length: 5000 }, (_, at) => `j${at}: { needs: [j${at + 1}] }`).join('\n')
    const needs = needsOf(auditedOf(await workflowOf(workflow(`${jobs}\nj5000: { }`)), undefined).jobs)
    expect(needs.order.slice(0, 2)).toEqual(['j5000', 'j4999'])
    expect(needs.allBefore('j0').size).toBe(5000)
  })

  test('circles are drawn without the need that closes them', async () => {
    expect((await graph('a: { needs: [b] }\nb: { needs: [a, gone] }')).mermaid).toBe('flowchart LR\n  j0["a"]\n  j1["b"]\n  j1 --> j0')
  })
})

/** What mermaid takes as a node, an edge, a class; a label holds nothing that could end it. */
const line =
  /^(?: {2}(?:j\d+|more)\[{1,2}"(?:[\p{L}\p{M}\p{N} _.,/()…×-]|#\d+;|<br\/>)*"\]{1,2}| {2}j\d+ --> j\d+| {2}classDef critical [a-z:#0-9,-]+| {2}class j\d+(?:,j\d+)* critical)$/u

describe('no name breaks out of its label', () => {
  const names = [
    'a"] --> b["c',
    '```\n# hi',
    'end',
    '<img src=x onerror=alert(1)>',
    '#quot; &quot;',
    '%%{init: {"theme": "x"}}%%',
    '`**bold**`',
    'a; click j0 "javascript:alert(1)"',
    '\u202eabc',
    '@everyone <@1> #12 !x',
    '日本語 ✓ 🚀 é',
    'x'.repeat(5000),
    '${{ github.event.issue.title }}',
    ']]'
  ]
  test.each(names)('%j', async (name) => {
    const { mermaid } = await graph(
      `a: { name: ${JSON.stringify(name)} }\nb: { needs: [a], name: ${JSON.stringify(name)}, uses: ./x.yml }`,
      measured
    )
    const [first, ...rest] = mermaid.split('\n')
    expect(first).toBe('flowchart LR')
    for (const each of rest) expect(each).toMatch(line)
    expect(mermaid.length).toBeLessThan(1500)
  })
})

test('a graph that nobody could read is cut, the critical path first', async () => {
  const many = Array.from({ length: 400 }, (_, at) => `j${at}: { needs: [${at > 0 ? `j${at - 1}` : ''}] }`).join('\n')
  const { mermaid } = await graph(`${many}\nlast: { }`, history({ last: times(5, 10) }))
  const lines = mermaid.split('\n')
  expect(lines).toHaveLength(1 + 60 + 1 + 58 + 2)
  expect(lines[1]).toBe('  j0["last<br/>10 s"]')
  expect(lines).toContain('  more["… and 341 more jobs"]')
  for (const each of lines.slice(1)) expect(each).toMatch(line)
})
