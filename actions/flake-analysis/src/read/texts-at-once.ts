import { type GitHub, graphqlHome } from '@tocsin/action-kit'
import { fields, list } from '@tocsin/notifier'
import { places } from '../owners/owners.ts'

export const workflowFolder = '.github/workflows'

/** What one call tells of the files that an analysis may look at. */
export interface Texts {
  /** The names in the folder of the workflows. */
  names: readonly string[]
  /** By path, of those that are there; nothing for one that has to be asked for by itself: it is no text, or a long one. */
  texts: ReadonlyMap<string, string | undefined>
}

export interface Place {
  apiUrl: string
  owner: string
  repo: string
}

const blob = '{ ... on Blob { text isTruncated } }'
const query = [
  'query ($owner: String!, $name: String!, $folder: String!, $one: String!, $two: String!, $three: String!)',
  '{ repository(owner: $owner, name: $name) {',
  `folder: object(expression: $folder) { ... on Tree { entries { name object ${blob} } } }`,
  ...['one', 'two', 'three'].map((file) => `${file}: object(expression: $${file}) ${blob}`),
  '} }'
].join(' ')

/** All workflow files and CODEOWNERS of a branch in one call of GraphQL, where REST takes one for each. Nothing where GraphQL does not tell. */
export async function textsAtOnce(request: GitHub['request'], { apiUrl, owner, repo }: Place, ref: string): Promise<Texts | undefined> {
  const [one, two, three] = places.map((path) => `${ref}:${path}`)
  const variables = { owner, name: repo, folder: `${ref}:${workflowFolder}`, one, two, three }
  const { data } = await request('POST /graphql', { baseUrl: graphqlHome(apiUrl), query, variables })
  const answer = fields(data)
  const found = fields(fields(answer.data).repository)
  // Beside errors, null says that something was not looked up, and not that it is not there.
  if (!Object.hasOwn(found, 'folder') || list(answer.errors).length > 0) return undefined
  const entries = list(fields(found.folder).entries).map(fields)
  const names = entries.flatMap(({ name }) => (typeof name === 'string' ? [name] : []))
  const inFolder = entries.map(({ name, object }) => [`${workflowFolder}/${name}`, object] as const)
  const owners = [found.one, found.two, found.three].map((object, index) => [places[index] ?? '', object] as const)
  const there = [...inFolder, ...owners].filter(([, object]) => object !== null)
  return { names, texts: new Map(there.map(([path, object]) => [path, textOf(object)])) }
}

/** Whether that call tells of a path, and be it that it is not there. */
export const isCovered = (path: string): boolean => places.some((one) => one === path) || /^\.github\/workflows\/[^/]+$/.test(path)

function textOf(object: unknown): string | undefined {
  const { text, isTruncated } = fields(object)
  return typeof text === 'string' && isTruncated === false ? text : undefined
}
