import type { Program } from '../shell/program.ts'

/** Programs that wait until a server answers. */
const waiters = new Set([
  'wait-on',
  'wait-for-it',
  'wait-for',
  'dockerize',
  'wait-port',
  'start-server-and-test',
  'pg_isready',
  'wait4x',
  'goss',
  'cypress'
])

const readyWords =
  /(?:\b(?:until|while)\b|wait[-_]?(?:for|on|until|port)|pg_isready|mysqladmin[^\n]{0,40}ping|redis-cli[^\n]{0,40}ping|--retry-connrefused|is[-_]?ready|health)/i

/** Whether a command waits until something answers, instead of for a time. */
export function waitsUntilReady({ name, args, loops, through }: Program): boolean {
  if (waiters.has(name.replace(/\.(?:sh|py|js|ts)$/, '')) || args.some((arg) => waiters.has(arg))) return true
  if (loops > 0 && probes.has(name)) return true
  if (name === 'curl') return args.some((arg) => arg === '--retry-connrefused' || arg === '--retry-all-errors')
  if (name === 'wget') return args.some((arg) => arg.startsWith('--retry-connrefused'))
  if (name === 'kubectl' || name === 'oc') return args[0] === 'wait' || args[0] === 'rollout'
  if (args.includes('--wait') || through.includes('retry')) return true
  return (
    (name === 'bash' || name === 'sh' || name.includes('/') || name.endsWith('.sh') || runners.has(name)) &&
    readyWords.test(args.join(' ') + name)
  )
}

/** What a loop asks over and over. */
const probes = new Set([
  'curl',
  'wget',
  'nc',
  'ncat',
  'pg_isready',
  'mysqladmin',
  'mysql',
  'psql',
  'redis-cli',
  'docker',
  'kubectl',
  'grep',
  'sleep',
  'start-sleep',
  'test',
  '[',
  '[[',
  'ss',
  'lsof',
  'netstat',
  'invoke-webrequest',
  'mongosh',
  'adb'
])

const runners = new Set(['npm', 'npx', 'yarn', 'pnpm', 'make', 'python', 'python3', 'node', 'task', 'just'])
