import { parse } from 'yaml'

/** A fenced block of YAML in a page. */
export interface Block {
  /** `docs/recipes.md:42`, the line of its first line. */
  place: string
  /** The word behind `yaml`: `before` marks the step of another action. */
  mark: string
  text: string
}

export type Kind = 'workflow' | 'steps' | 'config' | 'before'

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
  if (mark === 'before') return 'before'
  if (mark !== '') throw new Error(`${place}: a block of YAML is marked with \`before\` or not at all, not with \`${mark}\``)
  if (isSteps(value)) return 'steps'
  if (isMap(value) && 'jobs' in value && 'on' in value) return 'workflow'
  if (isMap(value) && 'version' in value) return 'config'
  throw new Error(`${place}: this is no workflow, no list of steps and no .github/tocsin.yml with its version`)
}

const isMap = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value)

const isSteps = (value: unknown) => Array.isArray(value) && value.every((step) => isMap(step) && ('uses' in step || 'run' in step))
