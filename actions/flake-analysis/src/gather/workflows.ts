import { createHash } from 'node:crypto'
import { ActionError, quoted } from '@tocsin/action-kit'
import type { Run, Workflow } from '@tocsin/ci-history'
import { glob } from '@tocsin/notifier'
import type { Query } from './query.ts'

type Named = Pick<Workflow, 'name' | 'path'>

/** The file of a run's workflow; GitHub may name the revision behind it. */
export const fileOf = (path: string): string => /^(.{1,1000}?\.ya?ml)@/.exec(path)?.[1] ?? path

const namesOf = ({ name, path }: Named) => [name, path, path.slice(path.lastIndexOf('/') + 1)]

const isNamed = (workflow: Named, patterns: readonly string[]) =>
  patterns.some((pattern) => namesOf(workflow).some((name) => glob(pattern, name)))

/** The part, from 1, that a workflow file falls into. It stays the same for ever. */
export function shardOf(path: string, of: number): number {
  return (createHash('sha256').update(path).digest().readUInt32BE(0) % of) + 1
}

/** Whether the query asks for the runs of a workflow. */
export function isWanted(workflow: Named, { workflows = [], shard }: Pick<Query, 'workflows' | 'shard'>): boolean {
  if (shard && shardOf(workflow.path, shard.of) !== shard.index) return false
  return workflows.length === 0 || isNamed(workflow, workflows)
}

export const workflowOfRun = ({ workflow, path }: Run): Named => ({ name: workflow, path: fileOf(path) })

/**
 * What the query names that is not there, a sentence each.
 * @throws {ActionError} if nothing that it names is there: the analysis would find nothing, and be green.
 */
export function checkWorkflows(all: readonly Named[], { workflows = [], owner, repo }: Query): string[] {
  const unknown = workflows.filter((pattern) => !all.some((workflow) => isNamed(workflow, [pattern])))
  if (unknown.length === 0) return []
  const there = all.slice(0, mostShown).map(({ name, path }) => quoted(name || path))
  const sentence = `No workflow of ${owner}/${repo} matches ${unknown.map((pattern) => `"${quoted(pattern)}"`).join(', ')}; ${there.length === 0 ? 'there are none' : `there are: ${there.join(', ')}`}`
  if (unknown.length < workflows.length) return [`${sentence}. ${fix}`]
  throw new ActionError(sentence, { fix })
}

const mostShown = 20
const fix = 'Correct the input `workflows`: names, file names such as ci.yml, or globs.'
