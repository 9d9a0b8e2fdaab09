import { expect, test } from '@jest/globals'
import { readAction } from './read-action.ts'

const file = '.github/actions/cart/action.yml'
const composite = (steps: string) => `name: Cart\nruns:\n  using: composite\n  steps:\n${steps}`

test('a composite action is a workflow without events, whose one job has its steps', async () => {
  const read = await readAction(file, composite('    - run: make\n      shell: bash\n    - uses: octo/pay@v1\n      with: { a: b }\n'))
  if (!read || !('workflow' in read)) throw new Error('no workflow')
  const { workflow } = read
  expect([workflow.file, workflow.name?.text, workflow.events, workflow.crons, workflow.faults]).toEqual([file, 'Cart', [], [], []])
  expect(workflow.jobs.map(({ id, line, runsOn, needs }) => [id, line, runsOn, needs])).toEqual([['runs', 2, [], []]])
  expect(workflow.jobs[0]?.steps.map(({ line, run, uses, shell }) => [line, run?.text ?? uses?.text, shell?.text])).toEqual([
    [5, 'make', 'bash'],
    [7, 'octo/pay@v1', undefined]
  ])
})

test.each(['node24', 'node20', 'docker', ''])('one that is run by %j has no steps to read', async (using) => {
  expect(await readAction(file, `name: Cart\nruns:\n  using: "${using}"\n  main: dist/index.js\n`)).toBeUndefined()
})

const faults: [name: string, steps: string, faults: string[]][] = [
  ['a step without a shell', '    - run: make\n    - run: make\n      shell: sh', ['5:7 a `run` step of an action must name its `shell`']],
  ['neither run nor uses', '    - name: nothing', ['5:7 a step must have `run` or `uses`']],
  ['steps that are none', '    - 3\n    - []', ['5:7 a step must be a map', '6:7 a step must be a map']]
]
test.each(faults)('%s', async (_, steps, expected) => {
  const read = await readAction(file, composite(steps))
  const found = read && 'workflow' in read ? read.workflow.faults : []
  expect(found.map(({ line, column, what }) => `${line}:${column} ${what}`)).toEqual(expected)
})

const broken: [name: string, source: string, what: RegExp][] = [
  ['no YAML', 'runs: {', /./],
  ['a list', '- a', /^no action: its top level is no map$/],
  ['no runs', 'name: Cart', /^no action: it has no `runs`$/],
  ['nothing', '', /^no action: its top level is no map$/],
  ['far too long', `# ${'x'.repeat(1_000_001)}`, /^longer than/]
]
test.each(broken)('%s is a problem at its place', async (_, source, what) => {
  expect(await readAction(file, source)).toEqual({
    problem: { file, line: expect.any(Number), column: expect.any(Number), what: expect.stringMatching(what) }
  })
})

test('a composite action without steps is told', async () => {
  const read = await readAction(file, 'runs: { using: Composite }')
  expect(read && 'workflow' in read ? read.workflow.faults.map(({ what }) => what) : []).toEqual(['a composite action must have `steps`'])
})
