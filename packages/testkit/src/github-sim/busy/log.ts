import type { JobStory } from './story.ts'

/** The log of a job as GitHub serves it: a byte order mark, then a time before every line. */
export function jobLog(job: JobStory): string {
  const { cast, startedAt, completedAt } = job
  const share = (completedAt - startedAt) / cast.steps.length
  const lines = cast.steps.flatMap((step, at) => {
    const time = new Date(startedAt + at * share).toISOString().replace('Z', '0000Z')
    return linesOf(job, step).map((line) => `${time} ${line}`)
  })
  return `\uFEFF${lines.join('\n')}\n`
}

function linesOf(job: JobStory, step: string): string[] {
  const { cast, line } = job
  const begun = [`##[group]Run ${step}`, '##[endgroup]']
  if (step === 'Install') return [...begun, ...cacheLines(job), 'added 812 packages in 14s']
  if (step !== cast.failing) return begun
  const passing = Array.from({ length: 20 }, (_, at) => `  ✓ case ${at + 1} (${at + 3} ms)`)
  return [...begun, ...passing, ...(line === undefined ? [] : [`Error: ${line}`, '##[error]Process completed with exit code 1.'])]
}

function cacheLines({ cast, startedAt }: JobStory): string[] {
  if (!cast.cache) return []
  const key = (what: string) => `${what}-Linux-${startedAt.toString(16)}`
  return cast.cache === 'hits'
    ? ['Cache hit for: npm-Linux-1f0c', 'Cache restored from key: npm-Linux-1f0c']
    : [`Cache not found for input keys: ${key('browsers')}`]
}
