import { glob } from '@tocsin/notifier'

/** A workflow as GitHub lists it. */
export interface Workflow {
  id: number
  name: string
  /** `.github/workflows/ci.yml`. */
  path: string
}

/** Its file, without folders. */
export const fileOf = ({ path }: Pick<Workflow, 'path'>): string => path.slice(path.lastIndexOf('/') + 1)

/** What it may be called by: its name, its file with or without folders. */
export const namesOf = (workflow: Workflow): readonly string[] => [workflow.name, workflow.path, fileOf(workflow)]

/** By one of its names, or a pattern of one with `*`. */
export const isNamed = (workflow: Workflow, patterns: readonly string[]): boolean =>
  patterns.some((pattern) => namesOf(workflow).some((name) => glob(pattern, name)))
