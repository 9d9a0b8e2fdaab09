import type { ReadExecution, ReadTests } from '../model/reading.ts'
import { withColumns } from './add.ts'
import { sheetKey } from './keys.ts'
import { pruned } from './prune.ts'
import { columnOf } from './run-columns.ts'
import type { Sheet } from './sheet.ts'
import { testColumnOf } from './test-columns.ts'

/** What was read of one repository. */
export interface News {
  repository: string
  executions: readonly ReadExecution[]
  tests: readonly ReadTests[]
}

/** The sheets that news concern, by the key of the ledger. */
export function touchedBy({
  repository,
  executions,
  tests
}: News): Map<string, Pick<Sheet, 'repository' | 'workflow' | 'workflowName' | 'variant'>> {
  const runs = executions.map(({ workflow, workflowName }) => ({ repository, workflow, workflowName }))
  const names = new Map(runs.map(({ workflow, workflowName }) => [workflow, workflowName]))
  const reports = tests.map(({ workflow, variant }) => ({ repository, workflow, workflowName: names.get(workflow) ?? workflow, variant }))
  return new Map([...runs, ...reports].map((sheet) => [sheetKey(sheet), sheet]))
}

/** Sheets by key, with the news and without what began before `since`, in seconds since 1970. */
export function withNews(sheets: ReadonlyMap<string, Sheet>, news: News, since: number): Map<string, Sheet> {
  const runs = Map.groupBy(news.executions, ({ workflow }) => sheetKey({ repository: news.repository, workflow }))
  const tests = Map.groupBy(news.tests, ({ workflow, variant }) => sheetKey({ repository: news.repository, workflow, variant }))
  const touched = [...touchedBy(news)].map(([key, place]) => {
    const sheet = sheets.get(key) ?? { ...place, executions: [], lines: [], weeks: {} }
    const columns = [
      ...(runs.get(key) ?? []).map((one) => columnOf(one, place)),
      ...(tests.get(key) ?? []).map((one) => testColumnOf(one, place))
    ]
    return [key, pruned(withColumns({ ...sheet, workflowName: place.workflowName }, columns), since)] as const
  })
  return new Map([...sheets, ...touched])
}
