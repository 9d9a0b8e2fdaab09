import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { folderWith } from './folder.ts'
import { runAction } from './run-action.ts'

const core = pathToFileURL(resolve(import.meta.dirname, '../../../../node_modules/@actions/core/lib/core.js')).href
const push = { name: 'push', payload: { ref: 'refs/heads/main' } }

/** An action that uses the real @actions/core. */
const actionWith = (script: string, inputs = '') =>
  folderWith({
    'action.yml': `inputs: { ${inputs} }\nruns: { using: node24, main: main.mjs }\n`,
    'main.mjs': `import * as core from '${core}'\n${script}`
  })

test('what the toolkit says is understood', async () => {
  const action = actionWith(
    `
core.setSecret('hunter2\\nsecond-line')
core.info('hunter2 second-line')
core.startGroup('Group'); core.endGroup()
core.error('bad: 100%\\nsure', { title: 'T: a,b', file: 'a.js', startLine: 2, endLine: 2, startColumn: 1, endColumn: 4 })
core.notice('n')
core.exportVariable('FOO', 'a\\nb')
core.addPath('/extra')
core.saveState('s', { a: 1 })
core.setOutput('o', core.getInput('Two words') + core.getBooleanInput('flag') + core.getMultilineInput('many').length)
await core.summary.addHeading('H').addRaw('hunter2').write()
core.setFailed('over')
`,
    "'two words': { default: tw }, flag: { default: true }, many: {}"
  )
  const result = await runAction({ action, event: push, with: { many: 'a\nb\n' } })
  expect(result).toMatchObject({
    outcome: 'failure',
    exitCode: 1,
    outputs: { o: 'twtrue2' },
    env: { FOO: 'a\nb' },
    state: { s: '{"a":1}' },
    annotations: [
      { level: 'error', message: 'bad: 100%\nsure', title: 'T: a,b', file: 'a.js', line: 2, endLine: 2, column: 1, endColumn: 4 },
      { level: 'notice', message: 'n' },
      { level: 'error', message: 'over' }
    ]
  })
  expect(result.summary).toBe('<h1>H</h1>\n***')
  expect(result.log.split('##[endgroup]\n').slice(1).join('')).toBe(
    '*** ***\n##[group]Group\n##[error]bad: 100%\nsure\n##[notice]n\n##[error]over'
  )
})

test('hostile values travel through outputs, state, variables and annotations unchanged', async () => {
  const text = fc.string({
    unit: fc.constantFrom('a', '%', ':', ',', '=', '<<', '\n', '\r', '%0A', '::', '##[', ']', ';', 'EOF', '"', '$(x)', '€', '😀')
  })
  const values = fc.sample(text, 60)
  const action = actionWith(
    `
const values = JSON.parse(core.getInput('values', { trimWhitespace: false }))
values.forEach((value, index) => { core.setOutput('o' + index, value); core.saveState('s' + index, value); core.exportVariable('V' + index, value) })
values.slice(0, 10).forEach((value) => core.warning('.' + value, { title: '.' + value }))
`,
    'values: {}'
  )
  const result = await runAction({ action, event: push, with: { values: JSON.stringify(values) } })
  const keyed = (letter: string) => Object.fromEntries(values.map((value, index) => [`${letter}${index}`, value]))
  expect([result.outputs, result.state, result.env]).toEqual([keyed('o'), keyed('s'), keyed('V')])
  expect(result.annotations.map(({ message, title }) => [message, title])).toEqual(
    values.slice(0, 10).map((value) => [`.${value}`, `.${value}`])
  )
})

test('the CPU time of an action can be measured, and its signals and exit code survive that', async () => {
  const busy = actionWith('const end = Date.now() + 150; while (Date.now() < end); process.exitCode = 3')
  const result = await runAction({ action: busy, event: push, measureCpu: true })
  expect(result.exitCode).toBe(3)
  expect(result.cpuMs).toBeGreaterThan(100)
})

test('an action that hangs is asked to end', async () => {
  const hung = actionWith("process.on('SIGINT', () => { console.log('asked'); process.exit(0) }); setInterval(() => {}, 1000)")
  const result = await runAction({ action: hung, event: push, cancelAfterMs: 600 })
  expect(result).toMatchObject({ rawLog: 'asked', outcome: 'cancelled', exitCode: 0 })
})
