import { expect, test } from '@jest/globals'
import { brokenCode, brokenStart, type Ending } from './health.ts'

const refusal = '::error::Invalid inputs:%0A- status: is required%0A→ Correct the `with:` block of this step.\n'

const endings: [name: string, ending: Ending, broken: boolean][] = [
  ['it refuses', { code: 1, output: refusal }, false],
  ['it has no input that it needs', { code: 1, output: '::error::GITHUB_REPOSITORY is not set%0A→ Run this as a step' }, false],
  ['it does nothing', { code: 0, output: '' }, true],
  ['it is content with no inputs', { code: 0, output: refusal }, true],
  ['it cannot be loaded', { code: 1, output: 'ReferenceError: require is not defined' }, true],
  ['it never settles', { code: 13, output: 'Warning: Detected unsettled top-level await' }, true],
  ['it hangs', { code: null, output: '' }, true]
]
test.each(endings)('%s', (_, ending, broken) => expect(brokenStart('dist/a/index.js', ending)).toHaveLength(broken ? 1 : 0))

test('a broken bundle is quoted, not in full', () => {
  const output = Array.from({ length: 20 }, (_, line) => `line ${line}`).join('\n')
  expect(brokenStart('dist/a/index.js', { code: 13, output })).toMatchInlineSnapshot(`
[
  "Broken: dist/a/index.js ended with 13 instead of 1 and a refusal:
  line 0
  line 1
  line 2
  line 3
  line 4
  line 5
  line 6
  line 7",
]
`)
  expect(brokenStart('dist/a/index.js', { code: null, output: '' })).toMatchInlineSnapshot(`
[
  "Broken: dist/a/index.js ended with a signal instead of 1 and a refusal:
  (no output)",
]
`)
})

const codes: [code: string, broken: boolean][] = [
  ['import{x}from"node:fs"', false],
  ['const e=eval("require")("encoding")', true],
  ['try{t=eval("require")("bufferutil")}catch{}', false],
  ['try{t=eval("require")("bufferutil")}catch{}const e=eval("require")("encoding")', true],
  ['const e=eval("require")(name)', true],
  ['var e=new Error("Cannot find module \'x\'");throw e.code="MODULE_NOT_FOUND",e', true]
]
test.each(codes)('%s', (code, broken) => expect(brokenCode('dist/a/1.index.js', code)).toHaveLength(broken ? 1 : 0))
