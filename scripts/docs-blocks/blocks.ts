import { parse } from 'yaml'

/** A fenced block of YAML in a page. */
export interface Block {
  /** `docs/recipes.md:42`, the line of its first line. */
  place: string
  /** The word behind `yaml`: `before` marks the step of another action, `import` the file of another monitor, `openslo` objectives. */
  mark: string
  text: string
}

export type Kind = 'workflow' | 'steps' | 'config' | 'endpoints' | Marked
type Marked = (typeof marks)[number]

const marks = ['before', 'import', 'openslo'] as const

const fence = /^```ya?ml[ \t]*(\w*)[^\n]*\n(.*?)^```[ \t]*$/gms

export const blocksOf = (path: string, markdown: string): readonly Block[] =>
  [...markdown.matchAll(fence)].map(({ 1: mark = '', 2: text = '', index }) => ({
    place: `${path}:${markdown.slice(0, index).split('\n').length + 1}`,
    mark,
    text
  }))

/** What a block is to its reader. @throws when a reader could not tell either. */
export function kindOf({ place, mark, text }: Block): Kind {
  const value: unknown = parse(text)
  const marked = marks.find((known) => known === mark)
  if (marked) return marked
  if (mark !== '') throw new Error(`${place}: a block of YAML is marked with ${marks.join(', ')} or not at all, not with \`${mark}\``)
  if (isSteps(value)) return 'steps'
  if (isEndpoints(value)) return 'endpoints'
  if (isMap(value) && 'jobs' in value && 'on' in value) return 'workflow'
  if (isMap(value) && 'version' in value) return 'config'
  throw new Error(`${place}: this is no workflow, no list of steps or endpoints and no .github/tocsin.yml with its version`)
}

const isMap = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value)

const isSteps = (value: unknown) => Array.isArray(value) && value.every((step) => isMap(step) && ('uses' in step || 'run' in step))

const isEndpoints = (value: unknown) =>
  Array.isArray(value) && value.every((one) => isMap(one) && 'name' in one && ('url' in one || 'steps' in one))
