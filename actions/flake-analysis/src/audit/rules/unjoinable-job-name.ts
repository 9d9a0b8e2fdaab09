import type { AuditedJob } from '../context.ts'
import type { Leg } from '../matrix-legs.ts'
import type { Rule } from '../rule.ts'

export const unjoinableJobName: Rule = {
  id: 'unjoinable-job-name',
  risk: 'low',
  why: 'History joins the runs of a job by its name: with this one, legs are mixed up or each run looks like a new job.',
  check: ({ jobs }) =>
    jobs.flatMap((one) => {
      const { name } = one.job
      const problem = name && problemOf(name.text, one)
      return problem ? { at: name, problem, fix: fixOf(one) } : []
    })
}

/** Of names with an expression: to a fixed one GitHub adds the values of the matrix by itself. */
function problemOf(name: string, { legs }: AuditedJob): string | undefined {
  if (!name.includes('${{')) return undefined
  if (/github\.(?:run_id|run_number|run_attempt|sha|event\.(?:number|head_commit|pull_request\.(?:number|title)))\b/.test(name))
    return 'The name of the job is another one in each run.'
  if (!legs || (legs.count !== 'unknown' && legs.count < 2)) return undefined
  if (legs.count === 'unknown')
    return /matrix[.[]|strategy\.job-index|toJSON\(matrix/i.test(name)
      ? undefined
      : 'The name of the job is the same in all legs of its matrix.'
  if (/strategy\.job-index|toJSON\(matrix|matrix\[/i.test(name)) return undefined
  const names = new Set(legs.legs.map((leg) => nameIn(name, leg)))
  return names.size < legs.legs.length ? `The name of the job is the same in several of its ${legs.legs.length} legs.` : undefined
}

/** As far as it differs: each value that the name takes from the matrix, whatever the expression does with it. */
const nameIn = (name: string, leg: Leg) => [...name.matchAll(/matrix\.([\w-]+)/g)].map(([, key]) => leg.get(key ?? '')).join('\n')

const fixOf = ({ legs, label }: AuditedJob) =>
  legs && legs.varying.length > 0
    ? `Name all that differs: \`name: ${label} (${legs.varying
        .slice(0, 4)
        .map((key) => `\${{ matrix.${key} }}`)
        .join(', ')})\`; or take the expression away, then GitHub adds the values.`
    : 'Take out what changes from run to run, and show it in the summary or with `run-name`.'
