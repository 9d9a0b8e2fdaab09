import { expect, test } from '@jest/globals'
import { get, withSim } from './testing.ts'

const path = '/repos/octo/app'
const seed = {
  files: { 'src/a.ts': 'one\ntwo\n', 'docs/old.md': 'text\n' },
  commits: [
    { message: 'On main', files: { 'main.txt': 'm\n' } },
    { message: 'Topic starts', branch: 'feature/x', from: 'main', files: { 'src/a.ts': 'one\nthree\nfour\n' }, author: 'ada' },
    {
      message: 'Topic moves',
      branch: 'feature/x',
      files: { 'docs/old.md': null, 'docs/new.md': 'text\n', 'gone.txt': 'x\n' },
      author: 'ada'
    },
    { message: 'Main goes on', files: { 'main.txt': null } }
  ]
}

test('a comparison counts both sides and shows the files from where they parted', async () => {
  await withSim({ seed }, async (sim) => {
    const { body } = await get(sim, `${path}/compare/main...feature/x`)
    const files = (
      body as { files: { filename: string; status: string; additions: number; deletions: number; previous_filename?: string }[] }
    ).files
    expect(body).toMatchObject({
      status: 'diverged',
      ahead_by: 2,
      behind_by: 1,
      total_commits: 2,
      merge_base_commit: { commit: { message: 'On main' } }
    })
    expect((body as { commits: { commit: { message: string } }[] }).commits.map(({ commit }) => commit.message)).toEqual([
      'Topic starts',
      'Topic moves'
    ])
    expect(files.map((file) => [file.status, file.filename, file.additions, file.deletions])).toEqual([
      ['renamed', 'docs/new.md', 0, 0],
      ['added', 'gone.txt', 1, 0],
      ['modified', 'src/a.ts', 2, 1]
    ])
    expect(files[0]?.previous_filename).toBe('docs/old.md')
    sim.assertClean()
  })
})

const statuses: [range: string, status: string][] = [
  ['main...main', 'identical'],
  ['main...feature/x', 'diverged'],
  ['feature/x~...main', '404']
]
test.each(statuses)('%s is %s', async (range, status) => {
  await withSim({ seed }, async (sim) => {
    const reply = await get(sim, `${path}/compare/${range}`)
    expect(reply.status === 404 ? '404' : (reply.body as { status: string }).status).toBe(status)
    sim.assertClean()
  })
})

const lists: [query: string, messages: string[]][] = [
  ['', ['Main goes on', 'On main', 'Initial commit']],
  ['?sha=feature/x&per_page=2', ['Topic moves', 'Topic starts']],
  ['?sha=feature/x&author=ada', ['Topic moves', 'Topic starts']],
  ['?sha=feature/x&path=src', ['Topic starts', 'Initial commit']],
  ['?path=main.txt', ['Main goes on', 'On main']]
]
test.each(lists)('commits%s', async (query, messages) => {
  await withSim({ seed }, async (sim) => {
    const { body } = await get(sim, `${path}/commits${query}`)
    expect((body as { commit: { message: string } }[]).map(({ commit }) => commit.message)).toEqual(messages)
    sim.assertClean()
  })
})

test('one commit by branch, by id and by the beginning of its id', async () => {
  await withSim({ seed }, async (sim) => {
    const { body } = await get(sim, `${path}/commits/feature/x`)
    const { sha } = body as { sha: string }
    expect(body).toMatchObject({
      commit: { message: 'Topic moves' },
      author: { login: 'ada' },
      stats: { additions: 1, deletions: 0, total: 1 }
    })
    expect((await get(sim, `${path}/commits/${sha.slice(0, 8)}`)).body).toEqual(body)
    expect((await get(sim, `${path}/commits/nowhere`)).status).toBe(422)
    sim.assertClean()
  })
})

test('a file comes as base64 or raw, a folder as a list, at any ref', async () => {
  await withSim({ seed }, async (sim) => {
    const file = await get(sim, `${path}/contents/src/a.ts?ref=feature/x`)
    expect(Buffer.from((file.body as { content: string }).content, 'base64').toString()).toBe('one\nthree\nfour\n')
    const raw = await get(sim, `${path}/contents/src/a.ts`, { accept: 'application/vnd.github.raw+json' })
    expect([raw.body, raw.headers['content-type']]).toEqual(['one\ntwo\n', 'application/vnd.github.raw; charset=utf-8'])
    const root = await get(sim, `${path}/contents/`)
    expect((root.body as { name: string; type: string }[]).map(({ name, type }) => `${type} ${name}`).sort()).toEqual([
      'dir docs',
      'dir src',
      'file README.md'
    ])
    expect((await get(sim, `${path}/contents/nowhere`)).status).toBe(404)
    expect((await get(sim, `${path}/contents/src/a.ts?ref=nowhere`)).status).toBe(404)
    sim.assertClean()
  })
})

test('a pull request is an issue too, and knows its files and commits', async () => {
  await withSim({ seed: { ...seed, pulls: [{ title: 'X', head: 'feature/x', number: 12 }] } }, async (sim) => {
    expect((await get(sim, `${path}/pulls/12`)).body).toMatchObject({
      number: 12,
      commits: 2,
      changed_files: 3,
      additions: 3,
      deletions: 1,
      merged: false
    })
    expect((await get(sim, `${path}/issues`)).body).toMatchObject([
      { number: 12, html_url: `${sim.serverUrl}/octo/app/pull/12`, pull_request: { merged_at: null } }
    ])
    const tip = sim.state.repos.get('octo/app')?.git.refs.get('refs/heads/feature/x')
    expect((await get(sim, `${path}/commits/${tip}/pulls`)).body).toMatchObject([{ number: 12, state: 'open' }])
    sim.assertClean()
  })
})
