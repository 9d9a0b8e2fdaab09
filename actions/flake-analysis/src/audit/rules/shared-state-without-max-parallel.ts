import type { Setting } from '@tocsin/ci-history'
import type { AuditedJob } from '../context.ts'
import type { Rule } from '../rule.ts'
import { deploys, deploysByCommand } from './deploys.ts'

export const sharedStateWithoutMaxParallel: Rule = {
  id: 'shared-state-without-max-parallel',
  risk: 'medium',
  why: 'The legs change the same thing at the same time, so that each may see what another one did.',
  check: ({ jobs }) =>
    jobs.flatMap((one) => {
      const { job, legs, label } = one
      const shared = sharedBy(one)
      if (!legs || (legs.count !== 'unknown' && legs.count < 2) || !shared || !job.strategy || job.strategy.maxParallel || job.concurrency)
        return []
      return {
        at: job.strategy,
        job: one,
        problem: `All legs of \`${label}\` use ${shared} at once.`,
        fix: 'Write `max-parallel: 1` under `strategy`, or give each leg its own: `${{ matrix.… }}` in the name.'
      }
    })
}

/** What the legs share, in words. */
function sharedBy(one: AuditedJob): string | undefined {
  const { job, steps } = one
  if (job.environment && !job.environment.text.includes('${{') && deploys(one))
    return `the environment \`${job.environment.text.slice(0, 60)}\``
  const setting = [...job.env, ...steps.flatMap(({ step }) => [...step.env, ...step.with])].find(isDatabase)
  if (setting) return `the database of \`${setting.key.text}\``
  const command = steps
    .flatMap(({ programs }) => programs)
    .find((program) => deploysByCommand(program) && !program.args.some((arg) => arg.includes('matrix.')))
  return command && ['terraform', 'tofu', 'pulumi'].includes(command.name) ? `the state of \`${command.name}\`` : undefined
}

const isDatabase = ({ key, value }: Setting) =>
  /secrets\.\w*(?:DATABASE|POSTGRES|MYSQL|MONGO|REDIS|_DB|DB_)\w*/i.test(value.text) &&
  /URL|URI|DSN|HOST|CONN|DATABASE|DB/i.test(key.text) &&
  !value.text.includes('matrix.')
