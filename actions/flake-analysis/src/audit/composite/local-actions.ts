import { readAction, readWorkflow, type WorkflowDefinition } from '@tocsin/ci-history'
import type { WorkflowSource } from '../audit-workflows.ts'

/** As deep as GitHub nests actions, and more of them than a repository has in any sensible use. */
const limits = { depth: 10, actions: 100 }

export const isActionFile = (file: string): boolean => /(?:^|\/)action\.ya?ml$/i.test(file) && !file.startsWith('.github/workflows/')

/** The actions of the repository itself that steps use, as folders: `.github/actions/setup` for `./.github/actions/setup`. */
export function localActions({ jobs }: WorkflowDefinition): string[] {
  const uses = jobs.flatMap(({ steps }) => steps.flatMap((step) => step.uses?.text ?? []))
  return [...new Set(uses.flatMap((text) => folderOf(text) ?? []))]
}

/** Nothing for a path that leaves the repository, or that only a run knows. */
function folderOf(uses: string): string | undefined {
  if (!/^\.(?:\/|$)/.test(uses) || uses.length > 500 || /\$\{\{|[\\\0@]/.test(uses)) return undefined
  const parts = uses.split('/').filter((part) => part !== '' && part !== '.')
  return parts.includes('..') ? undefined : parts.join('/')
}

/** Reads a file of the repository; nothing where there is none. */
export type ReadSource = (path: string) => Promise<string | undefined>

/** The files of all composite actions that workflows use, and those that these use in turn, each once, nearest first. */
export async function actionFiles(workflows: readonly WorkflowSource[], read: ReadSource): Promise<WorkflowSource[]> {
  const seen = new Set<string>()
  const found: WorkflowSource[] = []
  let next = (await Promise.all(workflows.map(({ file, source }) => readWorkflow(file, source)))).flatMap(used)
  for (let depth = 0; depth < limits.depth && next.length > 0; depth += 1) {
    const fresh = [...new Set(next)].filter((folder) => !seen.has(folder)).slice(0, limits.actions - seen.size)
    next = []
    for (const folder of fresh) {
      seen.add(folder)
      const action = await actionIn(folder, read)
      if (action) found.push(action)
      next.push(...used(action && (await readAction(action.file, action.source))))
    }
  }
  return found
}

const used = (one: Awaited<ReturnType<typeof readAction>>): string[] => (one && 'workflow' in one ? localActions(one.workflow) : [])

async function actionIn(folder: string, read: ReadSource): Promise<WorkflowSource | undefined> {
  for (const name of ['action.yml', 'action.yaml']) {
    const file = folder === '' ? name : `${folder}/${name}`
    const source = await read(file)
    if (source !== undefined) return { file, source }
  }
  return undefined
}
