import { clipped, type Found, most, type Reader } from './reader.ts'

interface Words {
  tool: string
  hints: readonly string[]
  /** The head of the list. */
  head: RegExp
  /** An entry of it: the name of a test. */
  entry: RegExp
  /** A line below an entry: one try more. */
  attempt?: RegExp
}

/** A tool that lists its flaky tests at the end, below a head; the first other line that it knows ends the list. */
const fromList = ({ tool, hints, head, entry, attempt }: Words): Reader => ({
  tool,
  hints,
  listen: () => {
    const found: Found[] = []
    let isOpen = false
    return {
      hear({ text }) {
        const line = text.trim()
        if (line === '' || line === '[INFO]') return
        if (head.test(line)) {
          isOpen = true
          return
        }
        if (!isOpen) return
        const last = found.at(-1)
        const [, name] = entry.exec(line) ?? []
        if (name !== undefined && found.length < most.tests)
          found.push({ name: clipped(name), tries: attempt ? 0 : 2, line: clipped(line) })
        else if (last && attempt?.test(line)) last.tries += 1
        else isOpen = false
      },
      flaky: () => found.filter(({ tries }) => tries > 1)
    }
  }
})

export const listReaders: readonly Reader[] = [
  fromList({
    tool: 'surefire',
    hints: ['[WARNING] Flakes:', '[WARNING] ', '[ERROR] ', '[INFO] '],
    head: /^\[WARNING\] Flakes:$/,
    entry: /^\[WARNING\] ([\w$]{1,200}\.[\w.$]{1,300}\S{0,200})$/,
    attempt: /^\[(?:ERROR|INFO|WARNING)\] {2,6}Run \d{1,4}: /
  }),
  fromList({
    tool: 'playwright',
    hints: [' flaky', ' › ', ' skipped', ' did not run', ' passed ('],
    head: /^\d{1,6} flaky$/,
    entry: /^((?:\[[^\]]{1,100}\] › )?\S.{0,300}?:\d{1,7}:\d{1,7} › .{1,500}?)(?: ─{1,200})?$/
  })
]
