import { posix } from 'node:path'
import type { Import } from './imports.ts'

export interface Source {
  /** From the root of the repository: `packages/notifier/src/alert.ts`. */
  path: string
  imports: readonly Import[]
  code: string
  /** Whether it can be part of a bundle. Tests and what only they use cannot. */
  bundled: boolean
}

const middle = ['ci-history', 'oncall', 'ledger', 'metrics', 'page', 'action-kit']

/** What each part may know of the others. Tests, scripts and the demo may know all but other actions. */
const allowed: Record<string, readonly string[]> = {
  notifier: [],
  ...Object.fromEntries(middle.map((name) => [name, ['notifier']])),
  testkit: ['notifier'],
  actions: [...middle, 'notifier']
}

const runnerFree = ['notifier', 'ci-history', 'oncall', 'ledger', 'metrics', 'page']

/** Each broken rule of a source, in words. */
export function violations(source: Source): string[] {
  const here = partOf(source.path)
  if (here === undefined) return []
  const broken = [
    ...source.imports.flatMap(({ specifier }) => arrow(source, here, specifier)),
    ...(source.bundled && here.part !== 'testkit' ? costs(here.part, source) : [])
  ]
  return broken.map((problem) => `${source.path} ${problem}`)
}

interface Part {
  part: string
  /** The folder that owns the file. */
  home: string
}

function partOf(path: string): Part | undefined {
  const [area = '', name = ''] = path.split('/')
  if (area === 'actions') return { part: 'actions', home: `actions/${name}` }
  return area === 'packages' ? { part: name, home: `packages/${name}` } : undefined
}

function targetOf(path: string, specifier: string): Part | undefined {
  const [, name] = /^@tocsin\/([\w-]+)/.exec(specifier) ?? []
  if (name) return { part: name, home: `packages/${name}` }
  return specifier.startsWith('.') ? partOf(posix.join(posix.dirname(path), specifier)) : undefined
}

function arrow({ path, bundled }: Source, here: Part, specifier: string): string[] {
  const there = targetOf(path, specifier)
  if (specifier.startsWith('.') && there?.home !== here.home) {
    const toAction = there?.part === 'actions'
    return bundled || toAction ? [`leaves its folder for ${specifier}`] : []
  }
  if (there === undefined || there.home === here.home) return []
  const permitted = [...(allowed[here.part] ?? []), ...(bundled ? [] : ['testkit'])]
  return permitted.includes(there.part) ? [] : [`imports ${specifier}: ${here.part} may know ${permitted.join(', ') || 'no other part'}`]
}

/** What costs a running action its start, or ties a rule to the runner. */
function costs(part: string, { imports, code }: Source): string[] {
  const running = imports.filter(({ typeOnly }) => !typeOnly).map(({ specifier }) => specifier)
  const costly = running.filter((it) => /^(node:)?(http|https|http2)$|^undici\b|^zod$|^zod\/v/.test(it))
  const runner = runnerFree.includes(part) ? running.filter((it) => /^@(actions|octokit)\//.test(it)) : []
  const fetches = /(?<![.\w])fetch\(/.test(code) ? ['calls fetch(), which loads undici: use the transport'] : []
  return [
    ...costly.map(
      (it) => `imports ${it}, which is slow to load: ${it.startsWith('zod') ? 'use zod/mini' : 'use process.getBuiltinModule'}`
    ),
    ...runner.map((it) => `imports ${it}: rules know no runner`),
    ...fetches
  ]
}
