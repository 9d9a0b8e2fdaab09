import type { TestCase } from '../../model/test-case.ts'
import type { GoEvent } from './events.ts'
import { noOutput, type Output, withLine } from './output.ts'
import { newPackage, type Package, packageCase } from './package.ts'
import { end, follow, newTrack, type Track } from './track.ts'

/** What was read of a stream so far; packages run side by side and their events are mixed. */
export interface Stream {
  tests: Map<string, Track>
  packages: Map<string, Package>
  /** The tests of a package that run now, by package. */
  running: Map<string, Set<Track>>
  builds: Map<string, Build>
  /** Packages that failed and none of their tests did. */
  failedPackages: Map<string, TestCase>
}

interface Build {
  output: Output
  failed: boolean
  /** Whether a package said that it failed for this. */
  told: boolean
}

const newBuild = (): Build => ({ output: noOutput, failed: false, told: false })

export const newStream = (): Stream => ({
  tests: new Map(),
  packages: new Map(),
  running: new Map(),
  builds: new Map(),
  failedPackages: new Map()
})

/** Takes one event. */
export function take(stream: Stream, event: GoEvent): void {
  if (event.action === 'build-output' || event.action === 'build-fail') takeOfBuild(stream, event)
  else if (event.test === '') takeOfPackage(stream, event)
  else takeOfTest(stream, event)
}

function takeOfBuild({ builds }: Stream, { action, package: id, output }: GoEvent): void {
  const build = found(builds, id, newBuild)
  if (action === 'build-fail') build.failed = true
  else build.output = withLine(build.output, output, '')
}

function takeOfTest(stream: Stream, event: GoEvent): void {
  const track = found(stream.tests, `${event.package}\0${event.test}`, () => newTrack(event.package, event.test))
  follow(track, event)
  const running = found(stream.running, event.package, () => new Set<Track>())
  if (track.state === 'over') running.delete(track)
  else running.add(track)
  if (event.action === 'fail') fails(stream, track)
  // It ends the package, and the test around it may be told as passed.
  if (event.action === 'output' && event.output.startsWith('panic: ')) panics(stream, event)
}

function panics(stream: Stream, { package: name, output }: GoEvent): void {
  const pack = found(stream.packages, name, () => newPackage(name))
  pack.output = withLine(pack.output, output, '')
}

function fails(stream: Stream, { package: name, test }: Track): void {
  found(stream.packages, name, () => newPackage(name)).failures++
  const parent = stream.tests.get(`${name}\0${test.slice(0, Math.max(0, test.lastIndexOf('/')))}`)
  if (parent) parent.bySubtest = true
}

function takeOfPackage(stream: Stream, event: GoEvent): void {
  const pack = found(stream.packages, event.package, () => newPackage(event.package))
  if (event.action === 'start') Object.assign(pack, newPackage(event.package), { runs: true })
  if (event.action === 'output') pack.output = withLine(pack.output, event.output, event.outputType)
  if (event.action === 'pass' || event.action === 'skip' || event.action === 'fail') endPackage(stream, pack, event)
}

function endPackage(stream: Stream, pack: Package, { action, failedBuild }: Pick<GoEvent, 'action' | 'failedBuild'>): void {
  const left = endTests(stream, pack, action !== 'fail')
  const build = stream.builds.get(failedBuild)
  if (build) build.told = true
  if (action === 'fail' && pack.failures + left === 0) stream.failedPackages.set(pack.name, packageCase(pack, build?.output))
  Object.assign(pack, newPackage(pack.name))
}

/** Ends the tests of a package whose end nobody told, and counts those that did not pass. */
function endTests(stream: Stream, { name, output }: Package, passed: boolean): number {
  const running = stream.running.get(name) ?? new Set()
  stream.running.delete(name)
  for (const track of running) {
    if (output.error !== '' && track.output.error === '') track.output = output
    // A package that passed had no test that failed; one that waits for its turn did nothing wrong.
    end(track, passed ? 'pass' : track.state === 'waits' ? 'skip' : 'error')
  }
  return passed ? 0 : running.size
}

/** Ends what the stream left open: it was cut, or the run was. A package whose tests are over may have passed. */
export function finish(stream: Stream): void {
  for (const pack of stream.packages.values())
    if (pack.runs && !stream.running.has(pack.name)) endPackage(stream, pack, { action: 'fail', failedBuild: '' })
  for (const name of [...stream.running.keys()]) endTests(stream, stream.packages.get(name) ?? newPackage(name), false)
  for (const [id, build] of stream.builds) if (build.failed && !build.told) endBuild(stream, id, build)
}

/** A build that failed and of which no package told: the stream was cut in between. What was built for tests is named `p [p.test]`. */
function endBuild({ failedPackages }: Stream, id: string, { output }: Build): void {
  const name = id.replace(/ \[[^\]]*\]$/, '')
  if (failedPackages.get(name)?.message === undefined) failedPackages.set(name, packageCase(newPackage(name), output))
}

function found<T>(map: Map<string, T>, key: string, make: () => T): T {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}
