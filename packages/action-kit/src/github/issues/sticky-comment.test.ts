import { expect, test } from '@jest/globals'
import { Octokit } from '@octokit/core'
import { type GithubSimOptions, startGithubSim } from '@tocsin/testkit'
import { type CommentWish, keepComment } from './sticky-comment.ts'

const quiet = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }
const key = '0123456789abcdef01234567'
const marker = (run = 1, attempt = 1, name = key) => `<!-- tocsin-comment:${name} ${run} ${attempt} -->\n`

interface Said {
  body: string
  author?: string
}

/** A pull request with these comments; what was done to it, and what it shows in the end. */
async function commenting(
  comments: readonly Said[],
  wishes: readonly Partial<CommentWish>[],
  options: Partial<GithubSimOptions> & { token?: string } = {}
) {
  const { token = 'ghs_0123456789', ...others } = options
  const sim = await startGithubSim({ seed: { issues: [{ number: 2, title: 'A pull request', comments }] }, ...others })
  try {
    const octokit = new Octokit({ baseUrl: sim.url, auth: token, log: quiet, request: { log: quiet } })
    const answers: string[] = []
    for (const wish of wishes) {
      const whole = { number: 2, key, order: [5, 1] as const, body: 'red', worthMaking: true, ...wish }
      const context = { owner: 'octo', repo: 'app', apiUrl: sim.url }
      const { kind } = await keepComment(whole, { github: octokit, context, token })
      answers.push(kind)
    }
    sim.assertClean()
    const shown = sim.state.repos
      .get('octo/app')
      ?.issues[0]?.comments.map(
        ({ body, author }) => `${author}: ${body.replace(/^<!-- tocsin-comment:\S+ (\d+) (\d+) -->\n/, '[$1.$2] ')}`
      )
    return { answers, shown, calls: sim.requests.map(({ operation }) => operation) }
  } finally {
    await sim.close()
  }
}

test('it is made once, and edited after', async () => {
  const { answers, shown } = await commenting([{ body: 'hi' }], [{}, { body: 'green', order: [6, 1] }])
  expect([answers, shown]).toEqual([
    ['created', 'edited'],
    ['octocat: hi', 'github-actions[bot]: [6.1] green']
  ])
})

test('what is not worth making is only edited', async () => {
  const green = { body: 'green', worthMaking: false }
  expect((await commenting([], [green])).shown).toEqual([])
  expect((await commenting([], [{}, { ...green, order: [6, 1] }])).shown).toEqual(['github-actions[bot]: [6.1] green'])
})

test('the same again costs no edit', async () => {
  const { answers, calls } = await commenting([], [{}, {}])
  expect([answers, calls.filter((one) => one.includes('update'))]).toEqual([['created', 'same'], []])
})

test.each<[order: readonly [number, number], answer: string]>([
  [[4, 9], 'newer'],
  [[5, 1], 'newer'],
  [[5, 2], 'edited'],
  [[6, 1], 'edited']
])('a run and attempt %j comes after 5, 2 as %s', async (order, answer) => {
  const { answers } = await commenting([], [{ order: [5, 2] }, { order, body: 'other' }])
  expect(answers[1]).toBe(answer)
})

const planted: [what: string, comment: Said][] = [
  ['a stranger wrote', { body: `${marker()}mine`, author: 'mallory' }],
  ['another bot was made to write', { body: `${marker()}mine`, author: 'parrot[bot]' }],
  ['our bot quotes', { body: `> ${marker()}mine`, author: 'github-actions[bot]' }],
  ['our bot writes below something', { body: `hello\n${marker()}mine`, author: 'github-actions[bot]' }],
  ['is of another workflow', { body: `${marker(1, 1, 'f'.repeat(24))}mine`, author: 'github-actions[bot]' }],
  ['is no number', { body: `<!-- tocsin-comment:${key} x 1 -->\nmine`, author: 'github-actions[bot]' }]
]
test.each(planted)('a marker that %s is not followed', async (_, comment) => {
  const { answers, shown } = await commenting([comment], [{}])
  expect([answers, shown?.length, shown?.[0]]).toEqual([['created'], 2, expect.stringMatching(/mine$/)])
})

test('the token of a person finds its own', async () => {
  const seed = { issues: [{ number: 2, title: 'A pull request', comments: [{ body: `${marker()}old`, author: 'ada' }] }] }
  const sim = await startGithubSim({ seed, grant: { login: 'ada' } })
  const octokit = new Octokit({ baseUrl: sim.url, auth: 'ghp_person', log: quiet, request: { log: quiet } })
  // The specification of a repository's operations has none of its user.
  octokit.hook.wrap('request', async (request, given) => (given.url === '/user' ? { data: { login: 'Ada' } } : request(given)) as never)
  const wish = { number: 2, key, order: [5, 1] as const, body: 'red', worthMaking: true }
  const options = { github: octokit, context: { owner: 'octo', repo: 'app', apiUrl: sim.url }, token: 'ghp_person' }
  expect((await keepComment(wish, options)).kind).toBe('edited')
  await sim.close()
})

test('it is found among hundreds', async () => {
  const many = Array.from({ length: 250 }, (_, index) => ({ body: `comment ${index}` }))
  const ours = { body: `${marker()}old`, author: 'github-actions[bot]' }
  const { answers, calls } = await commenting([...many, ours], [{}])
  expect([answers, calls.filter((one) => one === 'issues/list-comments').length]).toEqual([['edited'], 3])
})

test('of two that were made at once the first stays, with what is newest', async () => {
  const two = [3, 4].map((run) => ({ body: `${marker(run)}old`, author: 'github-actions[bot]' }))
  expect((await commenting(two, [{}])).shown).toEqual(['github-actions[bot]: [5.1] red'])
})

test('two at once leave one comment', async () => {
  const sim = await startGithubSim({ seed: { issues: [{ number: 2, title: 'A pull request' }] } })
  const octokit = new Octokit({ baseUrl: sim.url, auth: 'ghs_0123456789', log: quiet, request: { log: quiet } })
  const context = { owner: 'octo', repo: 'app', apiUrl: sim.url }
  const keep = (run: number) =>
    keepComment(
      { number: 2, key, order: [run, 1], body: `${run}`, worthMaking: true },
      { github: octokit, context, token: 'ghs_0123456789' }
    )
  const before = await Promise.all([keep(5), keep(6), keep(7)])
  await keep(8)
  expect(before).toHaveLength(3)
  expect(sim.state.repos.get('octo/app')?.issues[0]?.comments.map(({ body }) => body.split('\n')[1])).toEqual(['8'])
  await sim.close()
})

test('a token that may not write is refused by GitHub, as the client tells it', async () => {
  const grant = { permissions: { issues: 'read' as const } }
  await expect(commenting([], [{}], { grant })).rejects.toMatchObject({ status: 403 })
})
