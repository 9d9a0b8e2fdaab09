import { list, text } from '../json/values.ts'

type Fields = Readonly<Record<string, unknown>>

/**
 * Scenarios with their failed tries before them: Cucumber for Ruby writes each try of `--retry` as a scenario with the same id and line. Rows of
 * an outline have ids of their own there, and none with Cucumber for JavaScript, which writes no tries, and tags even where there are none.
 */
export function triesOf(scenarios: readonly Fields[], isFailed: (scenario: Fields) => boolean): Fields[][] {
  const tries: Fields[][] = []
  for (const scenario of scenarios) {
    const open = tries.at(-1)
    const last = open?.at(-1)
    if (open && last && isFailed(last) && isSame(last, scenario)) open.push(scenario)
    else tries.push([scenario])
  }
  return tries
}

function isSame(a: Fields, b: Fields): boolean {
  const id = text(b.id)
  const isRow = !id.includes(';;') && /outline|template/i.test(text(b.keyword))
  const isOfRuby = !Array.isArray(b.tags) || list(b.tags).length > 0
  return id !== '' && isOfRuby && !isRow && (['id', 'line', 'name'] as const).every((key) => a[key] === b[key])
}
