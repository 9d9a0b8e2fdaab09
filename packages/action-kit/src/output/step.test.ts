import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { runStep } from '../testing.ts'

const emptyFile = () => {
  const path = join(mkdtempSync(join(tmpdir(), 'step-')), 'file')
  writeFileSync(path, '')
  return path
}

test('the log shows each line for what it is', async () => {
  const code = `
    log.info('::add-mask::e\\nplain')
    log.debug('a\\nb')
    log.notice('fine', { title: 'T: x', file: 'a,b.ts', startLine: 3 })
    log.warning('50 % \\u001b[31mred\\r\\n::error::x')
    log.error('bad')
    await log.group('Details\\n::x', async () => log.info('inside'))
    await log.group('Broken', async () => { throw new Error('x') }).catch(() => log.info('after'))`
  expect(await runStep({ code })).toMatchInlineSnapshot(`
"\\::add-mask::e
plain
::debug::a%0Ab
::notice title=T%3A x,file=a%2Cb.ts,line=3::fine
::warning::50 %25 red%0A::error::x
::error::bad
::group::Details%0A::x
inside
::endgroup::
::group::Broken
::endgroup::
after
exit 0"
`)
})

test('an output cannot set another one', async () => {
  const GITHUB_OUTPUT = emptyFile()
  const code = `setOutput('text', 'a\\nother=b'); setOutput('json', { a: 1 }); setOutput('none', undefined); setOutput('half', '\\ud83d')`
  expect(await runStep({ code, env: { GITHUB_OUTPUT } })).toBe('exit 0')
  expect(readFileSync(GITHUB_OUTPUT, 'utf8').replace(/ghadelimiter_[\w-]+/g, '<delimiter>')).toMatchInlineSnapshot(`
"text<<<delimiter>
a
other=b
<delimiter>
json<<<delimiter>
{"a":1}
<delimiter>
none<<<delimiter>

<delimiter>
half<<<delimiter>
�
<delimiter>
"
`)
})

test('off the runner outputs and the summary are shown, and secrets are not', async () => {
  const code = `mask(['s3cret']); setOutput('a', 'b\\n::error::x'); summary('# Title')`
  expect(await runStep({ code })).toMatchInlineSnapshot(`
"Output a=b
\\::error::x
# Title
exit 0"
`)
})

test('on the runner secrets are masked line by line', async () => {
  const code = `mask(['{\\n  "key": 50 %\\n}'])`
  expect(await runStep({ code, env: { GITHUB_ACTIONS: 'true' } })).toMatchInlineSnapshot(`
"::add-mask::%2522key%2522%253A%252050%2520%2525
::add-mask::\\"key\\": 50 %25
::add-mask::"key": 50 %25
exit 0"
`)
})

test('the summary goes to its file', async () => {
  const GITHUB_STEP_SUMMARY = emptyFile()
  expect(await runStep({ code: `summary('# Title')`, env: { GITHUB_STEP_SUMMARY } })).toBe('exit 0')
  expect(readFileSync(GITHUB_STEP_SUMMARY, 'utf8')).toBe('# Title\n')
})

test('inputs and the event are read from the environment of the process', async () => {
  const env = {
    INPUT_TITLE: ' x ',
    'INPUT_DRY-RUN': 'true',
    INPUT_CONFIGS: 'a',
    GITHUB_REPOSITORY: 'octo/app',
    GITHUB_EVENT_PATH: '/nowhere'
  }
  const code = `
    const inputs = readInputs({ ...sharedInputs({ failOn: 'all' }), title: input(kit.text(), { description: 'T.' }) })
    log.info(JSON.stringify([inputs, readContext().runUrl]))`
  expect(await runStep({ code, env })).toMatchInlineSnapshot(`
"::warning::Unknown input "configs": did you mean "config"? It was ignored.
::warning::The event file cannot be read, so the message will lack its details (ENOENT: no such file or directory, open '/nowhere').
[{"discord-webhook":[],"dry-run":true,"title":"x"},"https://github.com/octo/app/actions/runs/0"]
exit 0"
`)
})
