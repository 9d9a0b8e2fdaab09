import { maskTokens } from '@tocsin/ci-history'
import { clean, clip, oneLine } from '@tocsin/notifier'
import { beginningOf, messageLimits } from '../beginning.ts'

/** What says only that a test failed, or what a trace begins with. */
const sayingNothing =
  /^(?:(?:the )?(?:test|tests?case|assertion|execution|build|command|step|hook)?s? ?(?:has |have )?(?:failed|failure|error|fail|errored|exception)|traceback \(most recent call last\)|stack ?trace|null|undefined|none|(?:java\.lang\.)?assertionerror|(?:the following )?(?:errors?|failures?)(?: occurred)?)?[:.!]?$/i

/** The name of the test, with which PHPUnit begins. */
const ownName = /^[\w\\]{1,300}::\w{1,300}(?: with data set .*)?$/

/** Where a test is and what it is called: what Playwright writes in place of a message, and at the top of each failure. */
const title = /^(?:\[[^\]]{1,100}\] › )?[^\s:]{1,300}\.[cm]?[jt]sx?:\d{1,7}:\d{1,7} (?:› )?\S/

/** The line on which many a trace of Python, and what pytest marks, says what went wrong. */
const marked = /^E {2,}\S/
/** As `java.io.IOException: gone`; a beginning of bounded length, looked at once. */
const beginning = /^[\w$.:\\]{1,300}/
const fault = /(?:Error|Exception|Failure|Panic|Violation|Timeout|Fault)\b/
const isNamed = (line: string): boolean => fault.test(beginning.exec(line)?.[0] ?? '')
const place = /^(?:at |File "|in |from |#\d+ |\.{3}|-{3,}|={3,}|_{3,}|[~^ ]+$|[{}[\]()]+$)/

/** The first line that says something; '' where there is none. */
export function tellingLine(text: string): string {
  const lines = clean(beginningOf(text)).split('\n')
  const telling = lines
    .map((line) => line.trim())
    .filter((line) => !sayingNothing.test(line) && !ownName.test(line) && !title.test(line) && !place.test(line))
  const pytest = lines.find((line) => marked.test(line))
  return shown(pytest?.slice(1) ?? telling.find(isNamed) ?? telling[0] ?? '')
}

/** The first line that is not empty. */
export const firstLine = (text: string): string => shown(/\S.*/.exec(clean(beginningOf(text)))?.[0] ?? '')

/** The message of an attribute, where it says something; '' else. */
export function tellingMessage(message: string): string {
  const first = beginningOf(message)
  if (title.test(first)) return ''
  if (isShort(first)) return sayingNothing.test(first) ? '' : maskTokens(first)
  const line = clean(first)
    .split('\n')
    .map((one) => one.trim())
    .find((one) => !sayingNothing.test(one))
  return shown(line ?? '')
}

/** Most are: a line of plain text, which needs no more than a look. */
const isShort = (text: string) => text.length < messageLimits.message && /^[!-~](?:[ -~]*[!-~])?$/.test(text) && !text.includes('  ')

/** Secrets go before the cut, which could leave the beginning of one. */
const shown = (line: string): string => clip(maskTokens(oneLine(line)), messageLimits.message)
