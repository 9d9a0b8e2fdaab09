import { type Attributes, attributeOf } from '../xml/attributes.ts'
import { clippedName } from '../xml/clipped-name.ts'
import { failureHandler } from '../xml/failure-handler.ts'
import { begin, type FailureText, messageOf, noFailure } from '../xml/failure-text.ts'
import type { Handler } from '../xml/scan.ts'
import type { Tally } from '../xml/tally.ts'
import { caseOf, countChild, type Draft, isTold } from './draft.ts'
import { type Kind, kindOf, kinds } from './kinds.ts'
import { asPlaywright, mayBePlaywright, projectOf } from './playwright.ts'
import { type Memos, memos, readCase } from './read-case.ts'
import { inside, noSuites, type Suites } from './suites.ts'

interface Reading {
  /** Of the elements that are open. */
  kinds: Kind[]
  suites: Suites
  /** The cases that are open: more than one where a report puts cases into cases. */
  drafts: Draft[]
  failure: FailureText
  memos: Memos
  /** Whether the root may be one of Playwright. */
  isPlaywright: boolean
}

/** Reads JUnit in all its dialects. A test case is given away when it ends. */
export function junitHandler(tally: Tally): Handler {
  const reading: Reading = { kinds: [], suites: noSuites, drafts: [], failure: noFailure(), memos: memos(), isPlaywright: false }
  return failureHandler({
    failure: reading.failure,
    isInWords: () => isInWords(reading),
    open(name, attributes) {
      const kind = kindOf(name, reading.kinds.at(-1))
      reading.kinds.push(kind)
      opened(reading, kind, name, attributes)
    },
    close() {
      closed(reading, tally)
      reading.kinds.pop()
    },
    end: () => cutOff(reading, tally)
  })
}

function isInWords({ kinds: around }: Reading): boolean {
  const kind = around.at(-1)
  return kind === kinds.failure || kind === kinds.trace || kind === kinds.suiteError
}

function opened(reading: Reading, kind: Kind, name: string, attributes: Attributes): void {
  const { drafts, suites, failure } = reading
  if (kind === kinds.group && reading.kinds.length === 1) reading.isPlaywright = mayBePlaywright(attributes)
  if (kind === kinds.testCase) drafts.push(readCase(attributes, suites, reading.memos))
  else if (kind === kinds.suite) reading.suites = inside(suites, ...suiteOf(attributes, reading.isPlaywright))
  else if (kind === kinds.suiteError) begin(failure, attributes)
  else if (kind === kinds.failure || kind === kinds.skip) {
    const draft = drafts.at(-1)
    if (draft) countChild(draft, name)
    if (kind === kinds.failure && draft?.message === '') begin(failure, attributes)
  }
}

function suiteOf(
  attributes: Attributes,
  isPlaywright: boolean
): [name: string | undefined, file: string | undefined, project: string | undefined] {
  const name = attributeOf(attributes, 'name')
  const file = attributeOf(attributes, 'file') ?? attributeOf(attributes, 'filepath')
  const project = isPlaywright ? projectOf(attributes, name) : undefined
  return [name === undefined ? name : clippedName(name), file === undefined ? file : clippedName(file), project]
}

function closed(reading: Reading, { give, suiteError }: Tally): void {
  const { drafts, failure, suites } = reading
  const kind = reading.kinds.at(-1)
  if (kind === kinds.testCase) {
    const draft = drafts.pop()
    if (draft) give(asPlaywright(caseOf(draft), suites.project))
  } else if (kind === kinds.suite) reading.suites = suites.above ?? noSuites
  else if (kind === kinds.suiteError) suiteError({ suites: suites.path, message: messageOf(failure) })
  else if (kind === kinds.failure) {
    const draft = drafts.at(-1)
    if (draft?.message === '') draft.message = messageOf(failure)
  }
  if (kind === kinds.suiteError || kind === kinds.failure) failure.isOpen = false
}

/** A case inside of which the report ends is given where it tells already what it came to: no failure gets lost. */
function cutOff({ drafts, failure, suites }: Reading, { give }: Tally): void {
  for (const draft of drafts.toReversed()) {
    if (!isTold(draft)) continue
    if (draft.message === '' && draft.skips === 0) draft.message = messageOf(failure)
    give(asPlaywright(caseOf(draft), suites.project))
  }
}
