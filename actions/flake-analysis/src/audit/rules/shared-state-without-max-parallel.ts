import type { Setting, WorkflowDefinition } from '@tocsin/ci-history'
import type { AuditedJob } from '../context.ts'
import type { Rule } from '../rule.ts'
import { deploys, deploysByCommand } from './deploys.ts'

export const sharedStateWithoutMaxParallel: Rule = {
  id: 'shared-state-without-max-parallel',
  risk: 'medium',
  why: 'The legs change the same thing at the same time, so that each may see what another one did.',
  check: ({ jobs, workflow }) =>
    jobs.flatMap((one) => {
      const { job, legs, label } = one
      const shared = sharedBy(one, workflow)
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
function sharedBy(one: AuditedJob, workflow: WorkflowDefinition): string | undefined {
  const { job, steps } = one
  if (job.environment && !job.environment.text.includes('${{') && deploys(one, workflow))
    return `the environment \`${job.environment.text.slice(0, 60)}\``
  const settings = [...job.env, ...steps.flatMap(({ step }) => [...step.env, ...step.with])]
  const database = settings.find(isDatabase)
  if (database) return `the database of \`${database.key.text}\``
  const server = [...settings.map(({ value }) => value.text), ...steps.map(({ step }) => step.run?.text ?? '')].map(serverIn).find(Boolean)
  if (server) return `the server \`${server}\``
  const command = steps
    .flatMap(({ programs }) => programs)
    .find((program) => deploysByCommand(program) && !program.args.some((arg) => arg.includes('matrix.')))
  return command && ['terraform', 'tofu', 'pulumi'].includes(command.name) ? `the state of \`${command.name}\`` : undefined
}

const isDatabase = ({ key, value }: Setting) =>
  /secrets\.\w*(?:DATABASE|POSTGRES|MYSQL|MONGO|REDIS|_DB|DB_)\w*/i.test(value.text) &&
  /URL|URI|DSN|HOST|CONN|DATABASE|DB/i.test(key.text) &&
  !value.text.includes('matrix.')

/** A server of a stage before production, that the legs do not have for themselves. */
function serverIn(text: string): string | undefined {
  const [, host = ''] = /https?:\/\/([\w.-]{1,200})/.exec(text) ?? []
  return /(?:^|[.-])(?:staging|stage|qa|uat|sandbox|preprod)(?:[.-]|$)/.test(host) ? host : undefined
}
