import { parsedJson } from '@tocsin/notifier'
import { fields, span, text } from '../json/values.ts'
import { millisecondsOf } from '../milliseconds.ts'

/** A line of `go test -json`: pkg.go.dev/cmd/test2json, and `go help buildjson`. */
export interface GoEvent {
  action: string
  /** Its import path. */
  package: string
  /** With its subtests, as `TestA/sub`; empty for an event of the package. */
  test: string
  output: string
  /** `error` for the first line of a failure, since Go 1.26. */
  outputType: string
  ms: number | undefined
  /** Of a package that could not be built: whose build failed. */
  failedBuild: string
}

/** The event that a line holds; undefined of one that is no event, as what compilers print between them. */
export function eventOf(line: string): GoEvent | undefined {
  const value = parsedJson(line)
  const { Action, Package, ImportPath, Test, Output, OutputType, Elapsed, FailedBuild } = fields(value)
  if (typeof Action !== 'string') return undefined
  const seconds = span(Elapsed)
  return {
    action: Action,
    package: text(Package) || text(ImportPath),
    test: text(Test),
    output: text(Output),
    outputType: text(OutputType),
    ms: seconds === undefined ? undefined : millisecondsOf(seconds),
    failedBuild: text(FailedBuild)
  }
}
