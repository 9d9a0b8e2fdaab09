import { expect, test } from '@jest/globals'
import { runStep } from './testing.ts'

test('a step that ends well says nothing and leaves with 0', async () => {
  expect(await runStep({ code: `await main(async () => {})` })).toMatchInlineSnapshot(`"exit 0"`)
})

test('a failure that the user can act on is one annotation', async () => {
  const code = `await main(async () => { throw new ActionError('The webhook is gone', { fix: 'Make a new one.' }) })`
  expect(await runStep({ code })).toMatchInlineSnapshot(`
"::error::The webhook is gone%0A→ Make a new one.
exit 1"
`)
})

test('a bug is reported as ours, with its stack and causes in a fold', async () => {
  const code = `await main(async () => { throw new TypeError('x is undefined', { cause: new Error('deep\\ndown') }) })`
  expect(await runStep({ code, env: { GITHUB_ACTION_REPOSITORY: 'octo/tocsin' } })).toMatchInlineSnapshot(`
"::error::Unexpected failure: x is undefined%0A→ This is a bug, please report it at https://github.com/octo/tocsin/issues with the details in the log of this step.
::group::Details for the bug report
TypeError: x is undefined
    at …
Caused by: Error: deep
down
    at …
Node.js <version> on <platform>
::endgroup::
exit 1"
`)
})

test('what is thrown need not be an error', async () => {
  expect(await runStep({ code: `await main(async () => { throw { code: 7 } })` })).toMatchInlineSnapshot(`
"::error::Unexpected failure: object was thrown: {"code":7}%0A→ This is a bug, please report it with the details in the log of this step.
::group::Details for the bug report
{"code":7}
Node.js <version> on <platform>
::endgroup::
exit 1"
`)
})

test('an error thrown before the first await is reported too', async () => {
  expect(await runStep({ code: `await main(() => { throw new ActionError('early', { fix: 'late' }) })` })).toMatchInlineSnapshot(`
"::error::early%0A→ late
exit 1"
`)
})

test('a promise that nobody waits for fails the step', async () => {
  const code = `await main(async () => { void Promise.reject(new Error('forgotten')); await new Promise((done) => setTimeout(done, 1000)) })`
  expect(await runStep({ code })).toMatchInlineSnapshot(`
"::error::Unexpected failure: forgotten%0A→ This is a bug, please report it with the details in the log of this step.
::group::Details for the bug report
Error: forgotten
    at …
Node.js <version> on <platform>
::endgroup::
exit 1"
`)
})

test('an exception in a callback fails the step', async () => {
  const code = `await main(async () => { setTimeout(() => { throw new Error('in a timer') }); await new Promise((done) => setTimeout(done, 1000)) })`
  expect(await runStep({ code })).toMatchInlineSnapshot(`
"::error::Unexpected failure: in a timer%0A→ This is a bug, please report it with the details in the log of this step.
::group::Details for the bug report
Error: in a timer
    at …
Node.js <version> on <platform>
::endgroup::
exit 1"
`)
})

test('a step that waits for nothing is an error, not a green step', async () => {
  expect(await runStep({ code: `await main(() => new Promise(() => {}))` })).toMatchInlineSnapshot(`
"::error::Unexpected failure: The step ran out of work before it was done%0A→ This is a bug, please report it with the details in the log of this step.
::group::Details for the bug report
Error: The step ran out of work before it was done
    at …
Node.js <version> on <platform>
::endgroup::
exit 1"
`)
})

test('a handle that is left open does not hold up the job', async () => {
  const code = `await main(async () => { setInterval(() => {}, 1000) })`
  expect(await runStep({ code })).toBe('exit 0')
})

test('secrets and hostile text come out of no error', async () => {
  const code = `
    mask(['hunter2-hunter2'])
    const hostile = 'hunter2-hunter2 https://discord.com/api/webhooks/1/abc ghs_01234567890123456789\\n::set-output name=a::b'
    await main(async () => { throw new Error(hostile) })`
  expect(await runStep({ code })).toMatchInlineSnapshot(`
"::error::Unexpected failure: *** https://discord.com/api/webhooks/*** ***%0A::set-output name=a::b%0A→ This is a bug, please report it with the details in the log of this step.
::group::Details for the bug report
Error: *** https://discord.com/api/webhooks/*** ***
\\::set-output name=a::b
    at …
Node.js <version> on <platform>
::endgroup::
exit 1"
`)
})

test('a megabyte of log arrives whole', async () => {
  const code = `await main(async () => { for (let i = 0; i < 1000; i++) log.info('x'.repeat(1024)) })`
  expect((await runStep({ code })).length).toBe(1000 * 1025 + 'exit 0'.length)
})

const wait = `new Promise((done, fail) => signal.addEventListener('abort', () => fail(signal.reason)))`
const endless = 'setInterval(() => {}, 1000)'

test.each(['SIGINT', 'SIGTERM'] as const)('%s ends the work', async (signal) => {
  const code = `await main(async (signal) => { ${endless}; log.info('working'); await ${wait} })`
  expect(await runStep({ code, signal })).toMatch(
    signal === 'SIGINT'
      ? /^working\n::warning::Stopped by SIGINT before the work was done\.\nexit 130$/
      : /^working\n::warning::Stopped by SIGTERM before the work was done\.\nexit 143$/
  )
})

test('an error that the cancelling caused is the cancelling', async () => {
  const code = `await main(async (signal) => { ${endless}; log.info('working'); await ${wait}.catch((cause) => { throw new Error('no answer', { cause }) }) })`
  expect(await runStep({ code, signal: 'SIGTERM' })).toMatchInlineSnapshot(`
"working
::warning::Stopped by SIGTERM before the work was done.
exit 143"
`)
})

test('another error after cancelling is still shown', async () => {
  const code = `await main(async (signal) => { ${endless}; log.info('working'); await ${wait}.catch(() => { throw new ActionError('not saved', { fix: 'run again' }) }) })`
  expect(await runStep({ code, signal: 'SIGTERM' })).toMatchInlineSnapshot(`
"working
::error::not saved%0A→ run again
exit 1"
`)
})

test('work that ends in spite of cancelling ended well', async () => {
  const code = `await main(async (signal) => { ${endless}; log.info('working'); await ${wait}.catch(() => log.info('saved')) })`
  expect(await runStep({ code, signal: 'SIGTERM' })).toBe('working\nsaved\nexit 0')
})

test('work that does not end is left behind', async () => {
  const code = `await main(async () => { ${endless}; log.info('working'); await new Promise(() => {}) }, { graceMs: 100 })`
  expect(await runStep({ code, signal: 'SIGTERM' })).toMatchInlineSnapshot(`
"working
::warning::Stopped by SIGTERM before the work was done.
exit 143"
`)
})
