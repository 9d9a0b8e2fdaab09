import { noTest } from '../../model/no-test.ts'
import type { TestCase } from '../../model/test-case.ts'
import { given } from '../json/values.ts'
import { messageOf, noOutput, type Output } from './output.ts'

/** What a stream says of a package apart from its tests. */
export interface Package {
  name: string
  /** Whether its tests run now. */
  runs: boolean
  /** Tests of it that failed in this run. */
  failures: number
  output: Output
}

export const newPackage = (name: string): Package => ({ name, runs: false, failures: 0, output: noOutput })

/** A package that failed and none of its tests did: it could not be built, or broke before or after them. */
export const packageCase = ({ name, output }: Package, build: Output | undefined): TestCase => ({
  suites: [name],
  className: '',
  name: noTest.package,
  outcome: 'errored',
  retries: 0,
  ...given({ message: (build && messageOf(build)) ?? messageOf(output) })
})
