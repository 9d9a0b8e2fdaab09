import type { ServiceDefinition } from '@tocsin/ci-history'
import type { AuditedJob } from '../context.ts'
import type { Rule } from '../rule.ts'
import { waitsUntilReady } from './waiting.ts'

export const serviceWithoutHealthCheck: Rule = {
  id: 'service-without-health-check',
  risk: 'medium',
  why: 'Steps start as soon as the container does, before the server in it answers: on a slow runner the first connection is refused.',
  check: ({ jobs }) =>
    jobs.flatMap((one) =>
      one.job.services
        .filter((service) => isUnchecked(service) && !isAwaited(one))
        .map((service) => ({
          at: service.name,
          job: one,
          problem: `The service \`${service.name.text}\` has no health check, and no step waits for it.`,
          fix: `Write \`options: ${checkFor(service)}\` under it.`
        }))
    )
}

/** GitHub waits for a container with a health check, and starts none whose image is empty. */
const isUnchecked = ({ image, options }: ServiceDefinition) =>
  image !== undefined && image.text !== '' && !/--health-cmd|\$\{\{/.test(options?.text ?? '') && !/^\$\{\{[^}]*&&/.test(image.text)

const isAwaited = ({ steps }: AuditedJob) => steps.some(({ programs, action }) => action.includes('wait') || programs.some(waitsUntilReady))

const checks: readonly (readonly [image: RegExp, command: string])[] = [
  [/postg(?:res|is)|timescale|pgvector/i, 'pg_isready'],
  [/mysql/i, '"mysqladmin ping"'],
  [/mariadb/i, '"healthcheck.sh --connect --innodb_initialized"'],
  [/redis|valkey/i, '"redis-cli ping"'],
  [/mongo/i, `"mongosh --eval 'db.runCommand({ ping: 1 })'"`],
  [/rabbitmq/i, '"rabbitmq-diagnostics -q ping"'],
  [/elasticsearch|opensearch/i, '"curl -f http://localhost:9200/_cluster/health"']
]

const checkFor = ({ image }: ServiceDefinition) =>
  `--health-cmd ${checks.find(([name]) => name.test(image?.text ?? ''))?.[1] ?? '"<a command that succeeds once it answers>"'} --health-interval 5s --health-timeout 5s --health-retries 12`
