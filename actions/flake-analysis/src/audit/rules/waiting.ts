import type { Program } from '../shell/program.ts'
import { words } from '../words.ts'
import { isLocal } from './network.ts'

/** Programs that wait until a server answers. */
const waiters = words('wait-on wait-for-it wait-for dockerize wait-port start-server-and-test pg_isready wait4x goss cypress')

const readyWords =
  /(?:\b(?:until|while)\b|wait[-_]?(?:for|on|until|port)|pg_isready|mysqladmin[^\n]{0,40}ping|redis-cli[^\n]{0,40}ping|--retry-connrefused|is[-_]?ready|health)/i

/** Whether a command waits until something answers, instead of for a time. */
export function waitsUntilReady(program: Program): boolean {
  const { name, args, loops, through } = program
  if (waiters.has(name.replace(/\.(?:sh|py|js|ts)$/, '')) || (runners.has(name) && args.some((arg) => waiters.has(arg)))) return true
  if (loops > 0 && probes.has(name)) return true
  if (name === 'curl') return args.includes('--retry-connrefused') || (args.includes('--retry-all-errors') && isLocal(program))
  if (name === 'wget') return args.some((arg) => arg.startsWith('--retry-connrefused'))
  if (name === 'kubectl' || name === 'oc') return args[0] === 'wait' || args[0] === 'rollout'
  if (args.includes('--wait') || through.includes('retry')) return true
  return (name === 'bash' || name === 'sh' || name.endsWith('.sh') || runners.has(name)) && readyWords.test(args.join(' ') + name)
}

/** What a loop asks over and over. */
const probes = words(`
  curl wget nc ncat pg_isready mysqladmin mysql psql redis-cli docker kubectl grep sleep start-sleep test [ [[ ss lsof
  netstat invoke-webrequest mongosh adb
`)

const runners = words('npm npx yarn pnpm make python python3 node task just')
