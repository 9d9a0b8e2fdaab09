import { expect, test } from '@jest/globals'
import { commandHandler } from './command-handler.ts'
import { masks } from './masking.ts'
import { stepLog } from './step-log.ts'

function handled(lines: readonly string[], debugging = false) {
  const log = stepLog(masks(), { debugging })
  const effects = { outputs: {} as Record<string, string>, state: {} as Record<string, string>, failed: false }
  lines.forEach(commandHandler({ log, effects, workspace: '/work' }))
  return { log: log.text().split('\n'), annotations: log.annotations, ...effects }
}

const logs: [why: string, lines: string[], log: string[]][] = [
  ['plain output', ['hello', '::notacommand::x'], ['hello', '::notacommand::x']],
  ['levels', ['::error::a', '::warning::b', '::notice::c'], ['##[error]a', '##[warning]b', '##[notice]c']],
  ['several lines', ['::error::a%0Ab'], ['##[error]a', 'b']],
  ['groups', ['::group::Title', 'x', '::endgroup::'], ['##[group]Title', 'x', '##[endgroup]']],
  ['debug is silent', ['::debug::x', 'y'], ['y']],
  ['masks', ['::add-mask::hush', 'say hush'], ['say ***']],
  ['masks of several lines', ['::add-mask::one%0Atwo', 'one two'], ['*** ***']],
  [
    'echo shows commands',
    ['::echo::on', '::set-output name=a::1', '::error::e', '::add-mask::m1m', '::echo::off', '::group::g'],
    ['##[warning]X', '##[error]e', '::add-mask::***', '::echo::off', '##[group]g']
  ],
  [
    'stopped commands are text',
    ['::stop-commands::tok', '::error::a', '::tok::', '::error::b'],
    ['::stop-commands::tok', '::error::a', '::tok::', '##[error]b']
  ],
  [
    'a long stop token is hidden',
    ['::stop-commands::a-long-token', '::error::a', '::a-long-token::'],
    ['::stop-commands::***', '::error::a', '::***::']
  ],
  [
    'another token does not resume',
    ['::stop-commands::tok', '::other::', '::stop-commands::x', '::TOK::', '::error::b'],
    ['::stop-commands::tok', '::other::', '::stop-commands::x', '::TOK::', '##[error]b']
  ]
]

test.each(logs)('%s', (_why, lines, log) => {
  const shown = handled(lines).log.map((line) => (line.startsWith('##[warning]The `') ? '##[warning]X' : line))
  expect(shown.filter((line) => line !== '::set-output name=a::1')).toEqual(log)
})

const failures: [line: string, message: RegExp][] = [
  ['::set-env name=A::b', /The `set-env` command is disabled/],
  ['::add-path::/x', /The `add-path` command is disabled/],
  ['::set-output::x', /Required field 'name' is missing in ##\[set-output\] command/],
  ['::save-state::x', /Required field 'name' is missing in ##\[save-state\] command/],
  ['::echo::maybe', /Invalid echo command value\. Possible values can be: 'on', 'off'\. Current value is: 'maybe'/],
  ['::stop-commands::', /You cannot use a endToken/],
  ['::stop-commands::error', /You cannot use a endToken/],
  ['::stop-commands::pause-logging', /You cannot use a endToken/]
]

test.each(failures)('%s fails the step', (line, message) => {
  const { failed, annotations } = handled([line])
  expect(failed).toBe(true)
  expect(annotations.map((each) => each.message).join('\n')).toMatch(message)
})

test('the old commands still set outputs and state, with a warning', () => {
  const { outputs, state, annotations, failed } = handled(['::set-output name=a::1%0A2', '::save-state name=s::x'])
  expect({ outputs, state, failed }).toEqual({ outputs: { a: '1\n2' }, state: { s: 'x' }, failed: false })
  expect(annotations.map(({ level }) => level)).toEqual(['warning', 'warning'])
})

test('an empty mask is a warning, debug shows when debugging', () => {
  expect(handled(['::add-mask:: ', '::debug::deep'], true).log).toEqual([
    "##[warning]Can't add secret mask for empty string in ##[add-mask] command.",
    '##[debug]deep'
  ])
})

test('ten annotations of a level are kept, each masked and at most 4096 characters long; the log has them all', () => {
  const lines = ['::add-mask::hush', ...Array.from({ length: 12 }, () => `::error::hush ${'x'.repeat(5000)}`), '::warning::w']
  const { annotations, log } = handled(lines)
  expect(annotations.map(({ level }) => level)).toEqual([...Array(10).fill('error'), 'warning'])
  expect(annotations[0]?.message).toHaveLength(4096)
  expect(annotations[0]?.message).toMatch(/^\*\*\* x/)
  expect(log).toHaveLength(13)
})
