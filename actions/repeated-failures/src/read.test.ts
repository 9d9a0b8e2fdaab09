import { expect, test } from '@jest/globals'
import { inputVariable } from '@tocsin/action-kit'
import { inputsFrom } from './read.ts'
import { drawn, step } from './testing.ts'

const env = (given: Record<string, string>) =>
  Object.fromEntries(
    Object.entries({ 'github-token': 'ghs_token', 'write-token': 'ghs_token', ...given }).map(([name, text]) => [inputVariable(name), text])
  )

test('all that is wrong is told at once, whatever it is written in', async () => {
  const given = { 'alert-at': 'often', window: '{ failures: 11, runs: 10 }', escalate: '{ P1: 10, P0: 5 }', mention: '@octocat' }
  await expect(inputsFrom(env(given))).rejects.toThrowErrorMatchingInlineSnapshot(`
"Invalid inputs:
- alert-at: must be a whole number from 1 to 100, or auto, but got "often"
Input "window" is not valid:
- line 1, column 13: failures must not exceed runs
Input "escalate" is not valid:
- line 1, column 15: P0 must not be reached before P1
Input "mention" got "@octocat", which Discord cannot ping.
→ Correct the \`with:\` block of this step."
`)
})

test('a token that is empty was given by an expression', async () => {
  await expect(inputsFrom(env({ 'github-token': '' }))).rejects.toThrow('the secret behind github-token is empty')
  await expect(inputsFrom(env({ 'write-token': '' }))).rejects.toThrow('the secret behind write-token is empty')
})

test('sound inputs are read', async () => expect(await inputsFrom(env({ 'alert-at': '4' }))).toMatchObject({ 'alert-at': 4 }))

const refused: [inputs: Record<string, string>, problem: string][] = [
  [{ window: '{ failures: 11, runs: 10 }' }, 'line 1, column 13: failures must not exceed runs\n→'],
  [{ window: '{ failures: 3 }' }, 'line 1, column 1: needs runs or within'],
  [{ window: '{ failures: 3, runs: 5, within: 1h }' }, 'not both'],
  [{ window: 'often' }, 'must be { failures: 3, runs: 10 } or { failures: 3, within: 24h }'],
  [{ window: '{ failures: 3, run: 5 }' }, 'did you mean "runs"'],
  [{ window: '{ failures: 3, runs: 5 }', 'alert-at': '3' }, '"window" and "alert-at" exclude each other'],
  [{ escalate: '{ P1: 10, P0: 5 }' }, 'P0 must not be reached before P1'],
  [{ escalate: '{ P1: 6h, P0: 2h }' }, 'P0 must not be reached before P1'],
  [{ escalate: '{ P1: 10, P0: 5 }', mention: '@octocat' }, 'Discord cannot ping'],
  [{ 'remind-every': '90s' }, 'such as 5m or 1h30m, from 5m to 30d']
]
test.each(refused)('%j is refused', async (inputs, problem) => {
  await expect((async () => step({ runs: drawn('✓'), about: 1, inputs }))()).rejects.toThrow(problem)
})
