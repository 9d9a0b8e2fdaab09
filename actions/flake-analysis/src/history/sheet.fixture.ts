import { identified } from '../model/identify.ts'
import { outcomeOf } from '../model/outcome-codes.ts'
import type { Execution } from '../model/sighting.ts'
import { withColumns } from './add.ts'
import type { Column, Sight } from './column.ts'
import { unpacked } from './outcomes.ts'
import type { Sheet, SheetExecution } from './sheet.ts'

const place = { repository: 'octo/app', workflow: '.github/workflows/ci.yml' }

export const emptySheet: Sheet = { ...place, workflowName: 'CI', executions: [], lines: [] }

export const execution = (run: number, more: Partial<SheetExecution> = {}): SheetExecution => ({
  run,
  attempt: 1,
  sha: `${run.toString(16).padStart(12, 'a')}`,
  at: run * 3600,
  place: 'default' as Execution['place'],
  read: true,
  ...more
})

export const workflow = identified({ level: 'workflow', ...place })
export const job = (name: string) => identified({ level: 'job', ...place, job: name })
export const step = (name: string) => identified({ level: 'step', ...place, job: 'test', step: name })
export const aTest = (name: string) =>
  identified({ level: 'test', ...place, variant: 'unit', test: { suites: [], className: 'cart', name } })

/** One execution with what jobs did in it: `{ test: 'P', lint: 'F' }`; `-` is no outcome. */
export const column = (run: number, jobs: Readonly<Record<string, string>>, more: Partial<SheetExecution> = {}): Column => ({
  execution: execution(run, more),
  sights: Object.entries(jobs).map(
    ([name, letter]): Sight => ({ subject: job(name), outcome: outcomeOf['-PFL'.indexOf(letter)], seconds: run, start: 2 * run })
  )
})

export const sheetOf = (...columns: readonly Column[]): Sheet => withColumns(emptySheet, columns)

/** The outcomes of each subject as letters, by its name. */
export const drawn = ({ lines, executions }: Sheet): Record<string, string> =>
  Object.fromEntries(
    lines.map(({ subject: { level, job: name = '', step: part, test }, codes }) => [
      test?.name ?? part ?? (name || level),
      [...unpacked(codes, executions.length)].map((code) => '-PFL'[code]).join('')
    ])
  )
