import { repositoryAttributes } from '@tocsin/metrics'
import type { FlakeReport } from '../../model/report.ts'
import { partsOfTest, type Subject, type TestName } from '../../model/subject.ts'

/** The name of a test with all that is around it. */
export const testCaseName = (test: TestName): string => partsOfTest(test).join(' > ')

/** A workflow as GitHub shows it, which is the name of a pipeline, and its file. */
export type Pipelines = (workflow: string, repository?: string) => Record<string, string>

/** Without a name, GitHub shows a workflow by its file. */
export function pipelinesOf({ workflows = [], repositories }: Pick<FlakeReport, 'workflows' | 'repositories'>): Pipelines {
  const keyOf = (repository: string, workflow: string) => JSON.stringify([repository, workflow])
  const names = new Map(workflows.map(({ repository, workflow, name }) => [keyOf(repository, workflow), name]))
  return (workflow, repository = repositories[0]?.name ?? '') => ({
    'cicd.pipeline.name': names.get(keyOf(repository, workflow)) ?? workflow,
    'tocsin.workflow.file': workflow
  })
}

/** A subject in the words of the conventions for CI/CD and tests. */
export const subjectAttributes = (
  { id, level, repository, workflow, job, step, test, variant }: Subject,
  pipelines: Pipelines
): Record<string, string> => ({
  'tocsin.flake.subject.id': id,
  'tocsin.flake.level': level,
  ...repositoryAttributes(repository),
  ...pipelines(workflow, repository),
  ...(job !== undefined && { 'cicd.pipeline.task.name': job }),
  ...(step !== undefined && { 'tocsin.flake.step': step }),
  ...(test && { 'test.case.name': testCaseName(test) }),
  ...(test?.suites.length && { 'test.suite.name': test.suites.join(' > ') }),
  ...(variant !== undefined && { 'tocsin.flake.variant': variant })
})
