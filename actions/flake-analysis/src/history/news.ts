import type { ReadExecution, ReadTests, UnreadTests } from '../model/reading.ts'
import { withColumns } from './add.ts'
import type { BornOfForks } from './admitted.ts'
import type { Column } from './column.ts'
import { sheetKey } from './keys.ts'
import { pruned } from './prune.ts'
import { columnOf } from './run-columns.ts'
import { attemptKey, byAge, type Sheet } from './sheet.ts'
import { testColumnOf, unreadColumnOf } from './test-columns.ts'

/** What was read of one repository. */
export interface News {
  repository: string
  executions: readonly ReadExecution[]
  tests: readonly ReadTests[]
  /** Reports that were left unread. */
  unread?: readonly UnreadTests[]
}

/** The sheets that news concern, by the key of the ledger. */
export function touchedBy({
  repository,
  executions,
  tests,
  unread = []
}: News): Map<string, Pick<Sheet, 'repository' | 'workflow' | 'workflowName' | 'variant'>> {
  const runs = executions.toSorted(byTrust).map(({ workflow, workflowName }) => ({ repository, workflow, workflowName }))
  const names = new Map(runs.map(({ workflow, workflowName }) => [workflow, workflowName]))
  const reports = [...tests, ...unread].map(({ workflow, variant }) => ({
    repository,
    workflow,
    workflowName: names.get(workflow) ?? workflow,
    variant
  }))
  return new Map([...runs, ...reports].map((sheet) => [sheetKey(sheet), sheet]))
}

/** The newest of the repository's own runs says last what a workflow is called: a pull request from a fork may call it anything. */
const byTrust = (a: ReadExecution, b: ReadExecution) => Number(isOwn(a)) - Number(isOwn(b)) || byAge(a.execution, b.execution)

const isOwn = ({ execution }: Pick<ReadExecution, 'execution'>) => execution.place !== 'fork'

/** Sheets by key, with the news and without what began before `since`, in seconds since 1970. */
export function withNews(sheets: ReadonlyMap<string, Sheet>, news: News, since: number): Map<string, Sheet> {
  const keyOf = ({ workflow, variant }: { workflow: string; variant?: string }) =>
    sheetKey({ repository: news.repository, workflow, ...(variant !== undefined && { variant }) })
  const runs = Map.groupBy(news.executions, ({ workflow }) => keyOf({ workflow }))
  const tests = Map.groupBy(news.tests, keyOf)
  const unread = Map.groupBy(news.unread ?? [], keyOf)
  const named = new Set(news.executions.filter(isOwn).map(({ workflow }) => workflow))
  const born: BornOfForks = new Map()
  const touched = [...touchedBy(news)].flatMap(([key, place]) => {
    const sheet = sheets.get(key) ?? { ...place, executions: [], lines: [] }
    const columns = [
      ...(runs.get(key) ?? []).map((one) => columnOf(one, place)),
      ...(tests.get(key) ?? []).map((one) => testColumnOf(one, place))
    ]
    // What no report was ever read of has no tests to know anything of.
    if (columns.length === 0 && sheet.executions.length === 0) return []
    const left = unreadOf(sheet, columns, (unread.get(key) ?? []).map(unreadColumnOf))
    const keepsName = !named.has(place.workflow) && sheet.executions.some((execution) => isOwn({ execution }))
    const { workflowName } = keepsName ? sheet : place
    return [[key, pruned(withColumns({ ...sheet, workflowName }, [...columns, ...left], born), since)] as const]
  })
  return new Map([...sheets, ...touched])
}

/** Of what was left unread, what is not known from elsewhere. */
function unreadOf({ executions }: Sheet, columns: readonly Column[], unread: readonly Column[]): readonly Column[] {
  if (unread.length === 0) return []
  const read = new Set([...executions.filter((one) => one.read), ...columns.map(({ execution }) => execution)].map(attemptKey))
  return unread.filter(({ execution }) => !read.has(attemptKey(execution)))
}
