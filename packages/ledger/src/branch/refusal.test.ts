import { expect, test } from '@jest/globals'
import { type Refusal, refusalError, refusalOf } from './refusal.ts'

const rows: [said: string, Refusal][] = [
  ['!\tabc:refs/heads/tocsin-data\t[rejected] (stale info)', 'raced'],
  ["! [remote rejected] abc -> tocsin-data (cannot lock ref 'refs/heads/tocsin-data': is at 1 but expected 2)", 'raced'],
  ['! [remote rejected] abc -> tocsin-data (reference already exists)', 'raced'],
  ['! [rejected] abc -> tocsin-data (fetch first)', 'raced'],
  ["fatal: couldn't find remote ref refs/heads/tocsin-data", 'absent'],
  ['remote: error: GH013: Repository rule violations found for refs/heads/tocsin-data.', 'ruleset'],
  ['remote: error: GH006: Protected branch update failed for refs/heads/tocsin-data.', 'ruleset'],
  ['! [remote rejected] abc -> tocsin-data (push declined due to repository rule violations)', 'ruleset'],
  [
    "remote: Permission to octo/app.git denied to github-actions[bot].\nfatal: unable to access 'x': The requested URL returned error: 403",
    'forbidden'
  ],
  ['remote: Write access to repository not granted.', 'forbidden'],
  ["fatal: Authentication failed for 'https://github.com/octo/app.git/'", 'unauthorized'],
  ["fatal: could not read Username for 'https://github.com': terminal prompts disabled", 'unauthorized'],
  ["fatal: repository 'https://github.com/octo/app.git/' not found", 'missing'],
  ["fatal: unable to access 'x': Could not resolve host: github.com", 'unreachable'],
  ["fatal: unable to access 'x': SSL certificate problem: self-signed certificate", 'unreachable'],
  ["fatal: unable to access 'x': The requested URL returned error: 502", 'transient'],
  ["fatal: unable to access 'x': The requested URL returned error: 302", 'redirected'],
  ['fatal: unable to update url base from redirection:\n  asked for: x\n   redirect: y', 'redirected'],
  ['error: RPC failed; curl 28 Operation too slow. Less than 1000 bytes/sec transferred the last 15 seconds', 'slow'],
  ['fatal: git timed out after 30000 ms', 'slow'],
  ["error: unknown option `no-write-fetch-head'\nusage: git fetch [<options>] [<repository> [<refspec>...]]", 'outdated'],
  ['error: RPC failed; HTTP 500 curl 22 The requested URL returned error: 500', 'transient'],
  ['fatal: the remote end hung up unexpectedly', 'transient'],
  ['', 'transient']
]

test.each(rows)('%j means %s', (said, refusal) => {
  expect(refusalOf({ code: 128, stdout: '', stderr: said })).toBe(refusal)
  expect(refusalOf({ code: 1, stdout: said, stderr: 'error: failed to push some refs' })).toBe(refusal)
})

test('the error shows what git said, without secrets and not without end', () => {
  const words = [
    'fatal: no secret here',
    'Counting objects: 3',
    ...Array.from({ length: 9 }, (_, index) => `remote: xxx${index}${'x'.repeat(400)}`)
  ].join('\n')
  const { message } = refusalError('forbidden', { branch: 'tocsin-data', words, secrets: ['', 'secret'] })
  expect(message).toContain('fatal: no *** here\nremote: xxx')
  expect(message).not.toContain('Counting')
  expect(message.length).toBeLessThan(1600)
})

test('what git says twice is shown once', () => {
  const denied = 'remote: Permission to octo/app.git denied.'
  const { message } = refusalError('forbidden', { branch: 'tocsin-data', words: `${denied}\n${denied} \n`, secrets: [] })
  expect(message.split(denied)).toHaveLength(2)
})
