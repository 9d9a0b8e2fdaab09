import { expect, test } from '@jest/globals'
import type { FlakeReport } from '../model/report.ts'
import { flakePage } from '../page/flake-page.ts'
import { empty, sample } from '../shown/sample.fixture.ts'
import { flakeSummary } from '../summary/flake-summary.ts'
import { merged } from './merge.ts'

/** The sample as one of three parts found it, and the others nothing. */
const parts: readonly FlakeReport[] = [sample, empty, empty].map((part, index) => ({
  ...part,
  repositories: sample.repositories.map((one) => ({ ...one, shard: `${index + 1}/3` }))
}))

const views: [name: string, of: (report: FlakeReport) => string | undefined][] = [
  ['page', (report) => flakePage(report)['index.html']],
  ['summary', (report) => flakeSummary(report)]
]
test.each(views)('the %s of the shards of a repository is that of the repository', (_, of) => {
  expect(of(merged(parts))).toBe(of(merged([sample])))
})
