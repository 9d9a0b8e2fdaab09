import { type CastWorkflow, cast } from './cast.ts'

/** The workflow files of the busy repository. */
export const workflowFiles = (): Record<string, string> =>
  Object.fromEntries(cast.map((one) => [`.github/workflows/${one.file}`, fileOf(one)]))

function fileOf({ name, jobs }: CastWorkflow): string {
  const ids = new Map(jobs.map((job) => [job.name.split(' ')[0] ?? job.name, job]))
  const bodies = [...ids].map(([id, { labels, steps, name: shown }]) => {
    const leg = /\((.*)\)/.exec(shown)?.[1]
    const matrix = leg === undefined ? '' : `    strategy:\n      matrix:\n        leg: [${leg.split(', ').join(', ')}]\n`
    const runs = steps.slice(1, -1).map((step) => `      - name: ${step}\n        run: ./do.sh\n`)
    return `  ${id}:\n    runs-on: ${labels[0]}\n${matrix}    steps:\n${runs.join('')}`
  })
  return `name: ${name}\non: [push, pull_request, merge_group]\njobs:\n${bodies.join('')}`
}
