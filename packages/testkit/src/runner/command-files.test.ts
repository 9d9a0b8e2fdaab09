import { appendFileSync, rmSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { type CommandFiles, createCommandFiles, maxSummaryBytes, readCommandFiles } from './command-files.ts'
import { folderWith } from './folder.ts'
import { masks } from './masking.ts'
import { stepLog } from './step-log.ts'

function left(write: (files: CommandFiles) => void) {
  const files = createCommandFiles(folderWith({}))
  const log = stepLog(masks())
  write(files)
  return { ...readCommandFiles(files, log), messages: log.annotations.map(({ message }) => message) }
}

const nothing = { outputs: {}, env: {}, path: [], state: {}, rawSummary: '', failed: false, messages: [] }

test('untouched files change nothing', () => {
  expect(left(() => {})).toEqual(nothing)
})

test('every file has its effect', () => {
  const effects = left((files) => {
    appendFileSync(files.output, 'a=1\nb<<X\n2\n3\nX\n')
    appendFileSync(files.env, 'E=v\n')
    appendFileSync(files.path, '/one\n\n/two\n')
    appendFileSync(files.state, 's=t\n')
    appendFileSync(files.step_summary, '# hi\n')
  })
  expect(effects).toEqual({
    ...nothing,
    outputs: { a: '1', b: '2\n3' },
    env: { E: 'v' },
    path: ['/one', '/two'],
    state: { s: 't' },
    rawSummary: '# hi\n'
  })
})

test('one bad file fails the step and spoils no other, and what stands before the fault counts', () => {
  const effects = left((files) => {
    appendFileSync(files.output, 'a=1\nnonsense\nb=2\n')
    appendFileSync(files.state, 's=t\n')
  })
  expect(effects).toEqual({
    ...nothing,
    outputs: { a: '1' },
    state: { s: 't' },
    failed: true,
    messages: ["Unable to process file command 'output' successfully.", "Invalid format 'nonsense'"]
  })
})

test('NODE_OPTIONS cannot be set, in whatever case; the step does not fail for it', () => {
  expect(left((files) => appendFileSync(files.env, 'node_options=--inspect\nOK=1\n'))).toEqual({
    ...nothing,
    env: { OK: '1' },
    messages: ["Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command."]
  })
})

test.each([
  ['at the limit', maxSummaryBytes, maxSummaryBytes, 0],
  ['one byte over is dropped, not cut', maxSummaryBytes + 1, 0, 1]
])('a summary %s', (_why, size, kept, messages) => {
  const effects = left((files) => appendFileSync(files.step_summary, 'x'.repeat(size)))
  expect([effects.rawSummary.length, effects.messages.length, effects.failed]).toEqual([kept, messages, false])
})

test('the limit counts bytes', () => {
  const { messages } = left((files) => appendFileSync(files.step_summary, '€'.repeat(maxSummaryBytes / 2)))
  expect(messages).toEqual(['$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got 1536k.'])
})

test('a step may delete a file', () => {
  expect(left((files) => rmSync(files.output))).toEqual(nothing)
})
