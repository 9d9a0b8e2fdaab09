import { clipped, type Found, most, type Reader } from './reader.ts'

type Meaning = (match: readonly string[]) => { name: string; tries: number } | undefined

/** A tool that says it all in one line: the test, and how often it ran until it passed. */
const inOneLine = (tool: string, hint: string, shape: RegExp, meaning: Meaning): Reader => ({
  tool,
  hints: [hint],
  listen: () => {
    const found: Found[] = []
    return {
      hear({ text }) {
        const match = found.length < most.tests ? shape.exec(text.trim()) : null
        const said = match && meaning(match)
        if (said && said.tries > 1) found.push({ name: clipped(said.name), tries: said.tries, line: clipped(text) })
      },
      flaky: () => found
    }
  }
})

export const oneLineReaders: readonly Reader[] = [
  inOneLine(
    'bazel',
    'FLAKY, failed in ',
    /^(\/\/\S{1,500})\s{1,300}(?:\(cached\) )?FLAKY, failed in (\d{1,6}) out of (\d{1,6}) in \d/,
    ([, name = '', failed, tries]) => (Number(failed) < Number(tries) ? { name, tries: Number(tries) } : undefined)
  ),
  inOneLine(
    'nextest',
    'FLAKY ',
    /^FLAKY (\d{1,4})\/\d{1,4} \[\s{0,12}[\d.]{1,12}s\] (?:\(\s{0,8}\d{1,8}\/\d{1,8}\) )?(\S.{0,500})$/,
    ([, tries, name = '']) => ({ name, tries: Number(tries) })
  ),
  inOneLine('vitest', '(retry x', /^(?:✓|✔|√) (\S.{0,500}?)(?: \d{1,9}ms)? \(retry x(\d{1,4})\)/, ([, name = '', again]) => ({
    name,
    tries: Number(again) + 1
  })),
  inOneLine(
    'playwright',
    '(retry #',
    /^(?:✓|✔|±|ok)\s{1,8}\d{1,8} (\S.{0,500}? › .{1,500}?) \(retry #(\d{1,4})\)(?: \([\d.]{1,10}m?s\))?$/,
    ([, name = '', again]) => ({ name, tries: Number(again) + 1 })
  )
]
