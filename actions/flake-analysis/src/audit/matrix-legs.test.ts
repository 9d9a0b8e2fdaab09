import { expect, test } from '@jest/globals'
import { legsOf } from './matrix-legs.ts'
import { workflowOf } from './rule.fixture.ts'

async function legs(matrix: string) {
  const [job] = (await workflowOf(`on: push\njobs: { a: { strategy: { matrix: ${matrix} } } }`)).jobs
  if (!job?.strategy?.matrix) throw new Error('no matrix')
  return legsOf(job.strategy.matrix)
}

const rows: [matrix: string, legs: string[], varying: string[]][] = [
  ['{ os: [a, b] }', ['os=a', 'os=b'], ['os']],
  ['{ os: [a, b], node: [20] }', ['os=a node=20', 'os=b node=20'], ['os']],
  [
    '{ os: [a, b], node: [1.10, 20], exclude: [{ os: a, node: 20 }] }',
    ['os=a node=1.10', 'os=b node=1.10', 'os=b node=20'],
    ['os', 'node']
  ],
  ['{ os: [a, b], exclude: [{ os: a }] }', ['os=b'], []],
  ['{ include: [{ os: a }, { os: b }] }', ['os=a', 'os=b'], ['os']],
  ['{ os: [a, b], include: [{ os: a, extra: 1 }] }', ['os=a extra=1', 'os=b'], ['os', 'extra']],
  ['{ os: [a], include: [{ os: c }] }', ['os=a', 'os=c'], ['os']],
  ['{ os: [a, b], include: [{ extra: 1 }] }', ['os=a extra=1', 'os=b extra=1'], ['os']],
  [
    '{ fruit: [apple, pear], animal: [cat, dog], include: [{ color: green }, { color: pink, animal: cat }, { fruit: apple, shape: circle }, { fruit: banana }, { fruit: banana, animal: cat }] }',
    [
      'fruit=apple animal=cat color=pink shape=circle',
      'fruit=apple animal=dog color=green shape=circle',
      'fruit=pear animal=cat color=pink',
      'fruit=pear animal=dog color=green',
      'fruit=banana',
      'fruit=banana animal=cat'
    ],
    ['fruit', 'animal', 'color', 'shape']
  ],
  ['{ conf: [{ a: 1 }, { a: [2, 3] }] }', ['conf=[a:1]', 'conf=[a:[2,3]]'], ['conf']],
  ['{ os: ["${{ inputs.os }}", b] }', ['os=${{ inputs.os }}', 'os=b'], ['os']],
  ['{ os: [] }', [], []],
  ['{ os: a }', ['os=a'], []]
]
test.each(rows)('%s', async (matrix, expected, varying) => {
  const found = await legs(matrix)
  expect(found.legs.map((leg) => [...leg].map(([key, value]) => `${key}=${value}`).join(' '))).toEqual(expected)
  expect(found).toEqual(expect.objectContaining({ count: expected.length, varying }))
})

test.each(['"${{ fromJSON(vars.X) }}"', '{ os: "${{ fromJSON(vars.X) }}" }', '{ os: [a], include: "${{ fromJSON(vars.X) }}" }', '[a]'])(
  'only the run knows %s',
  async (matrix) => expect((await legs(matrix)).count).toBe('unknown')
)

test('no matrix makes more than 256 jobs, however it is written', async () => {
  const list = (size: number) => `[${Array.from({ length: size }, (_, at) => `v${at}`)}]`
  expect((await legs(`{ a: ${list(100)}, b: ${list(100)}, c: ${list(100)} }`)).count).toBe(256)
  const axes = Array.from({ length: 2000 }, (_, at) => `a${at}: [1, 2]`).join(', ')
  expect((await legs(`{ ${axes}, exclude: [${'{ a1: 2 }, '.repeat(2000)}] }`)).count).toBeLessThanOrEqual(256)
})
