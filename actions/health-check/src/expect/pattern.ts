import type { RE2JS } from 're2js'

/** A pattern takes time for each of its instructions and each character; this keeps 1 MiB below some seconds. */
const mostInstructions = 500

export type Matches = (pattern: string, text: string) => boolean

const compiled = new Map<string, RE2JS>()

/** Whether patterns occur in texts, in linear time. The engine is loaded on the first call. Throws for a pattern with a problem. */
export async function matcher(): Promise<Matches> {
  const { RE2JS } = await import('re2js')
  return (pattern, text) => {
    const program = compiled.get(pattern) ?? checked(RE2JS.compile(pattern))
    compiled.set(pattern, program)
    return program.test(text)
  }
}

function checked(program: RE2JS): RE2JS {
  if (program.programSize() <= mostInstructions) return program
  throw new Error(`it is too large: ${program.programSize()} instructions, at most ${mostInstructions}`)
}

/** What is wrong with a pattern, such as a look-ahead, which takes more than linear time; nothing where it can be used. */
export async function patternProblem(pattern: string): Promise<string | undefined> {
  try {
    const matches = await matcher()
    matches(pattern, '')
    return undefined
  } catch (error) {
    const why = error instanceof Error ? error.message.replace(/^error parsing regexp: /, '') : 'unknown'
    return `is not a regular expression in RE2's syntax: ${why}`
  }
}
