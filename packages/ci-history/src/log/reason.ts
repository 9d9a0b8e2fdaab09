import type { Candidate } from './failing-lines.ts'
import { bodyOf } from './prefix.ts'
import { rules } from './rules/index.ts'

/** The rules for lines that name a test or a file that failed, and not why. */
const titleRules: ReadonlySet<string> = new Set([
  ...['pytest-summary', 'pytest-section', 'unittest', 'jest', 'jest-suite', 'vitest', 'jest-test', 'jest-file', 'mocha', 'playwright'],
  ...['tap', 'node-test', 'cross', 'go-test', 'go-package', 'cargo-test', 'gtest', 'gtest-message', 'ctest', 'ctest-list', 'junit-gradle'],
  ...['surefire', 'dotnet-test', 'rspec', 'minitest', 'phpunit', 'exunit', 'flutter', 'bats', 'test-failed', 'test-count', 'gradle-task']
])
const titles = rules.filter(({ name }) => titleRules.has(name)).map(({ pattern }) => pattern)

/** Tools that mark their errors as others mark tests, uv and esbuild; and CTest, which says of some tests why they failed. */
const marked =
  /^(?:× (?:No solution found|Failed to |Distribution )|[✘X] \[|\d{1,7} - \S{1,200} \((?:Timeout|SEGFAULT|ILLEGAL)\))|\*\*\*(?:Timeout|Exception)\b/

/** Lines that name a test and say why it failed: the summaries of pytest and of Surefire. */
const summaries: readonly RegExp[] = [
  /^((?:FAILED|ERROR) (?:\[[\d.]{1,12}s\] )?\S.{0,600}?) - (\S.{0,1500})$/,
  /^(\[ERROR\] {2,6}[A-Z][\w$]{0,200}(?:\.[\w$]{1,200}|:\d{1,7}){1,3}(?:->\S{1,300})?) (?:» )?(\S.{0,1500})$/
]

function summaryIn(text: string): { title: string; reason: string } | undefined {
  const [, title, reason] = summaries.map((shape) => shape.exec(text)).find(Boolean) ?? []
  return title === undefined || reason === undefined ? undefined : { title, reason }
}

/** Why a test failed that a summary names together with it. */
export const reasonOfSummary = (text: string): string | undefined => summaryIn(bodyOf(text))?.reason

const isTitle = (text: string) => !marked.test(text) && titles.some((title) => title.test(text))

/** What pytest marks the lines of an error with. */
const mark = /^E {2,12}/

/** What a line says of why something failed, without a logger's prefix; nothing for a line that only names a test. */
export function reasonIn(line: string): string | undefined {
  const text = bodyOf(line.trim())
  return summaryIn(text)?.reason ?? (isTitle(text) ? undefined : text.replace(mark, ''))
}

/** The name of the test in a line that holds one. */
export function titleIn(line: string): string | undefined {
  const text = bodyOf(line.trim())
  return summaryIn(text)?.title ?? (isTitle(text) ? text : undefined)
}

/** How much weaker a line may be than the best one and still tell of the same failure. */
const within = 25

/** Of the candidates, best first, the lines that may say why, the likeliest first: below the name of a test stands what it died of. */
export function reasonsOf(candidates: readonly Candidate[]): string[] {
  const [best] = candidates
  if (!best) return []
  const near = candidates.filter(({ score }) => score >= best.score - within)
  const below = reasonIn(best.text) === undefined ? near.filter(({ line }) => line > best.line) : near
  return [...new Set([...below, ...near].flatMap(({ text }) => reasonIn(text) ?? []))]
}
