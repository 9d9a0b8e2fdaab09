import { expect, test } from '@jest/globals'
import { plain, visible } from '@tocsin/notifier'
import { bed, contextOf, githubOf } from './testing.ts'

const secret = 'hunter2' // What the redaction of the bed hides.
const beginning = secret.slice(0, 5)

/** All that readers get to see: the message, the job summary and the outputs, without the marks that they do not see. */
async function seen(inputs: Record<string, string>, eventName = 'push', payload: object = {}): Promise<string> {
  const { post, outputs, reports, failure } = await bed(inputs, { context: contextOf(eventName, payload) })
  expect(failure).toBeUndefined()
  const { alert, style = {} } = post ?? {}
  const { content = [], ...look } = style as { content?: [] }
  const words = [plain(alert?.summary ?? []), plain(content), ...(alert?.fields ?? []).map(({ value }) => plain(value))]
  return visible([JSON.stringify([alert, look, outputs]), ...words, ...reports].join('\n')).replaceAll(/[*`\\]/g, '')
}

const issue = (title: string, body = '') => ({ action: 'opened', issue: { number: 1, title, body } })
const events: [what: string, eventName: string, payload: object][] = [
  ['a mark without width in a title', 'issues', issue('a hun\u200dter2 b')],
  ['bold in a body', 'issues', issue('t', 'a hun**te**r2')],
  ['code in a body', 'issues', issue('t', 'a hun`te`r2')],
  ['a comment in a body', 'issues', issue('t', 'a hun<!-- -->ter2')],
  ['an entity in a body', 'issues', issue('t', 'a hun&#116;er2')],
  ...[281, 283, 285].map((at): [string, string, object] => [`the cut of a title at ${at}`, 'issues', issue(`${'x'.repeat(at)} ${secret}`)]),
  ...[592, 595, 598].map((at): [string, string, object] => [
    `the cut of a body at ${at}`,
    'issues',
    issue('t', `${'x'.repeat(at)} ${secret}`)
  ]),
  ['the cut of a label', 'issues', { ...issue('t'), action: 'labeled', label: { name: `${'x'.repeat(53)} ${secret}` } }],
  ['the cut of a value', 'repository_dispatch', { client_payload: { a: `${'x'.repeat(294)} ${secret}` } }],
  ['the cut of a nested name', 'repository_dispatch', { client_payload: { a: { ['x'.repeat(290)]: 1, [secret]: 1 } } }]
]
test.each(events)('%s shows nothing of a secret', async (_, eventName, payload) => {
  const told = await seen({ event: eventName }, eventName, payload)
  expect(told).not.toContain(beginning)
})

const own: [what: string, inputs: Record<string, string>][] = [
  ['title', { title: `a ${secret}` }],
  ['description', { description: `a **${secret}**` }],
  ['content', { content: `a ${secret}` }],
  ['footer', { footer: `a ${secret}` }],
  ['fields', { fields: `${secret}: "${secret}"` }],
  ['thread-name', { 'thread-name': `a ${secret}` }],
  ['username', { username: `a ${secret}` }],
  ['key', { key: `a ${secret}`, ledger: 'file:state' }],
  ['two variables in a title', { title: '{{ payload.a }}{{ payload.b }}' }],
  ['two variables in content', { content: '{{ payload.a }}{{ payload.b }}' }]
]
test.each(own)('%s of the step shows no secret', async (_, inputs) => {
  const told = await seen({ details: 'never', ...inputs }, 'repository_dispatch', { client_payload: { a: 'hunt', b: 'er2' } })
  expect(told).not.toContain(secret)
})

const job = {
  ...{ id: 5, run_attempt: 1, name: 'test', status: 'completed', conclusion: 'failure', html_url: 'https://github.com/j/5' },
  check_run_url: 'https://api.github.com/repos/octo/app/check-runs/6',
  steps: [{ name: 'npm test', number: 1, status: 'completed', conclusion: 'failure' }]
}
const annotation = (message: string) => ({ path: 'a.ts', start_line: 1, annotation_level: 'failure', message })
const said: [what: string, message: string][] = [
  ['a mark without width', 'token hun\u200dter2 is bad'],
  ['the cut, behind such a mark', `token ${'x'.repeat(281)} hun\u200dter2 is bad`],
  ['the cut of what was indented', `${' '.repeat(1990)}token ${secret} is bad`]
]
test.each(said)('neither a log nor an annotation shows a secret at %s', async (_, message) => {
  const answers = {
    'actions/runs/{run_id}/attempts/{attempt_number}/jobs': { jobs: [job] },
    'check-runs/{check_run_id}/annotations': [annotation(message)]
  }
  for (const logs of [{ 5: `##[error]${message}\n` }, {}]) {
    const { post } = await bed({ status: 'failure' }, { github: githubOf(answers, logs) })
    const lines = post?.alert.excerpts.flatMap((one) => one.lines) ?? []
    expect(visible(lines.join('\n'))).not.toContain(secret.slice(0, 4))
    expect(lines.join('\n')).toContain('token')
  }
})

test('where the step itself leads is no secret of its readers', async () => {
  const address = 'https://jira.example/browse?key=CI'
  const { post } = await bed({ url: address, buttons: `Board: ${address}` })
  expect([post?.alert.url, post?.alert.links[0]?.url]).toEqual([address, address])
})
