import { parse, stringify } from 'yaml'

type Mapping = Readonly<Record<string, unknown>>

interface Workflow {
  jobs: Readonly<Record<string, { steps: readonly { uses?: string; with?: Mapping }[] }>>
}

/** Addresses of the web, told apart by their path, at a server on loopback. */
export const nearby = (text: string, server: string): string => text.replaceAll(/\bhttps?:\/\/([\w.-]+)/g, `${server}/$1`)

/** The workflow with its health checks as they can run here: what they probe is on loopback, and what they keep is in a folder. */
export function probing(workflow: string, server: string, more: Mapping = {}): string {
  const all = parse(workflow) as Workflow
  const jobs = Object.entries(all.jobs).map(([name, job]) => [
    name,
    {
      ...job,
      'runs-on': 'ubuntu-latest',
      steps: job.steps.map((step) => (isOurs(step) ? { ...step, with: tamed(step.with ?? {}, server, more) } : step))
    }
  ])
  return stringify({ ...all, jobs: Object.fromEntries(jobs) })
}

export const isProbing = (workflow: string): boolean => workflow.includes('actions/health-check@')

const isOurs = ({ uses = '' }: { uses?: string }) => uses.includes('actions/health-check@')

function tamed(given: Mapping, server: string, more: Mapping): Mapping {
  const { endpoints, ...rest } = given
  const otlp = typeof given['otlp-endpoint'] === 'string' && { 'otlp-endpoint': nearby(given['otlp-endpoint'], server) }
  const ledger = given.ledger === 'none' ? 'none' : 'file:state'
  const probed = typeof endpoints === 'string' && { endpoints: nearby(endpoints, server) }
  const file = 'metrics-file' in given && { 'metrics-file': 'metrics.prom' }
  return { ...rest, ...probed, ...otlp, ...file, ledger, references: new URL(server).host, 'private-addresses': 'true', ...more }
}
