import { expect, test } from '@jest/globals'
import { type FilesOnce, filesOnce } from './files-once.ts'

const place = { apiUrl: 'https://github.example/api/v3', owner: 'octo', repo: 'app' }

type Answer = () => object

const repository = (some: object) => () => ({ data: { repository: { folder: null, one: null, two: null, three: null, ...some } } })
const blob = (text: string | null, isTruncated = false) => ({ text, isTruncated })
const workflows = {
  entries: [
    { name: 'ci.yml', object: blob('on: push') },
    { name: 'sub', object: {} },
    { name: 'long.yml', object: blob('on', true) }
  ]
}

/** A client with what it was asked for; `answers` of GraphQL in turn, the last one for ever. */
function clientOf(...answers: readonly Answer[]) {
  const asked: string[] = []
  const client = {
    file: async (path: string, ref?: string) => {
      asked.push(`${path} ${ref}`)
      if (path === 'broken' && asked.length === 1) throw new Error('502')
      return path === 'gone' ? undefined : `text of ${path}`
    },
    request: async (route: string, { baseUrl, variables }: { baseUrl: string; variables: Record<string, string> }) => {
      asked.push(`${route} ${baseUrl} ${variables.owner}/${variables.name} ${variables.folder}`)
      return { data: (answers[Math.min(asked.length, answers.length) - 1] as Answer)() }
    },
    other: 1
  }
  return { asked, github: filesOnce(async () => client as never, place) as unknown as () => Promise<typeof client & FilesOnce> }
}

const graphql = (ref: string) => `POST /graphql https://github.example/api octo/app ${ref}:.github/workflows`

test('a file is asked for once, of each branch', async () => {
  const { asked, github } = clientOf(repository({}))
  for (const path of ['a', 'a', 'b', 'gone', 'gone']) await (await github()).file(path, 'main')
  expect(await (await github()).file('a', 'next')).toBe('text of a')
  expect(asked).toEqual(['a main', 'b main', 'gone main', 'a next'])
  expect((await github()).other).toBe(1)
})

test('what could not be read is asked for again', async () => {
  const { github } = clientOf(repository({}))
  const { file } = await github()
  await expect(file('broken', 'main')).rejects.toThrow('502')
  expect(await file('broken', 'main')).toBe('text of broken')
})

test('all workflow files and CODEOWNERS take one call of each branch, with their names; a long one takes its own', async () => {
  const { asked, github } = clientOf(repository({ folder: workflows, two: blob('* @ada') }))
  const read = async (path: string) => (await github()).file(path, 'main')
  const all = ['ci.yml', 'gone.yml', 'long.yml', 'long.yml'].map((name) => read(`.github/workflows/${name}`))
  expect(await Promise.all(all)).toEqual([
    'on: push',
    undefined,
    'text of .github/workflows/long.yml',
    'text of .github/workflows/long.yml'
  ])
  expect(await Promise.all(['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'].map(read))).toEqual([undefined, '* @ada', undefined])
  expect(await (await github()).workflowNames('main')).toEqual(['ci.yml', 'sub', 'long.yml'])
  expect(asked).toEqual([graphql('main'), '.github/workflows/long.yml main'])
  await (await github()).file('CODEOWNERS', 'next')
  expect(asked.at(-1)).toBe(graphql('next'))
})

test('a repository without any has none, and that costs one call', async () => {
  const { asked, github } = clientOf(repository({}))
  expect([await (await github()).workflowNames('main'), await (await github()).file('CODEOWNERS', 'main')]).toEqual([[], undefined])
  expect(asked).toEqual([graphql('main')])
})

const failing: [what: string, answer: Answer][] = [
  [
    'fails',
    () => {
      throw new Error('403')
    }
  ],
  ['refuses', () => ({ data: { repository: null }, errors: [{ type: 'FORBIDDEN' }] })],
  ['says nothing', () => ({})],
  ['says something else', () => ({ data: 'x' })]
]
test.each(failing)('where GraphQL %s each file is asked for by itself', async (_, answer) => {
  const { asked, github } = clientOf(answer)
  const { file, workflowNames } = await github()
  expect([await file('CODEOWNERS', 'main'), await file('.github/workflows/ci.yml', 'main'), await workflowNames('main')]).toEqual([
    ...['text of CODEOWNERS', 'text of .github/workflows/ci.yml', undefined]
  ])
  expect(asked).toEqual([graphql('main'), 'CODEOWNERS main', '.github/workflows/ci.yml main'])
})

test.each<[what: string, folder: unknown]>([
  ['no list', { entries: 'x' }],
  ['no objects', { entries: [1, null] }],
  ['no names', { entries: [{ name: 7, object: blob('x') }, { object: blob('y') }] }]
])('an answer with %s holds no workflow', async (_, folder) => {
  const { github } = clientOf(repository({ folder }))
  expect(await (await github()).workflowNames('main')).toEqual([])
})

test('an answer beside which there are errors tells nothing: null may be what was not looked up', async () => {
  const limited = () => ({ ...repository({})(), errors: [{ type: 'RESOURCE_LIMITS_EXCEEDED' }] })
  const { asked, github } = clientOf(limited)
  expect(await (await github()).file('.github/workflows/ci.yml', 'main')).toBe('text of .github/workflows/ci.yml')
  expect(asked).toEqual([graphql('main'), '.github/workflows/ci.yml main'])
})
