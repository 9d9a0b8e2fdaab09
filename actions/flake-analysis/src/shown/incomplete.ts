import { exact } from '@tocsin/page'
import type { FlakeReport } from '../model/report.ts'
import { repositoryNames } from '../model/repository-names.ts'
import { counted } from './numbers.ts'

const longestNote = 500

/** What a reader has to know of what is not in the report, a sentence each. */
export function missingOf({ repositories, omitted, omittedOfForks = 0, totals }: FlakeReport): readonly string[] {
  const several = repositoryNames({ repositories }).length > 1
  const notes = repositories.flatMap(({ name, complete, notes: own, shard }) => {
    const said = own.map((note) => exact(note, longestNote))
    const all = complete || said.length > 0 ? said : ['A limit ended the reading early; the next run goes on.']
    const of = [several ? exact(name, 100) : '', shard ? `shard ${exact(shard, 40)}` : ''].filter((one) => one !== '').join(', ')
    return all.map((note) => (of === '' ? note : `${of}: ${note}`))
  })
  const untold = totals.runs > 0 && totals.tests === 0 ? ['No test reports are known: jobs and steps were judged, tests were not.'] : []
  const cheaper = omitted - omittedOfForks
  const hidden =
    cheaper > 0
      ? [`${counted(cheaper, 'more subject')} ${cheaper === 1 ? 'costs less and is' : 'cost less and are'} not in this report.`]
      : []
  const forged =
    omittedOfForks > 0 ? [`Not in this report: ${counted(omittedOfForks, 'more subject')} that only runs of forks make suspect.`] : []
  return [...notes, ...untold, ...hidden, ...forged]
}
