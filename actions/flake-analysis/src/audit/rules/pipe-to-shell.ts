import type { AuditedJob, AuditedStep } from '../context.ts'
import type { Finding, Rule } from '../rule.ts'
import type { Program } from '../shell/program.ts'
import { words } from '../words.ts'
import { isLocal } from './network.ts'

export const pipeToShell: Rule = {
  id: 'pipe-to-shell',
  risk: 'medium',
  why: 'What runs is whatever that server says today, and half of a broken download runs as well.',
  check: ({ jobs }) => jobs.flatMap((one) => one.steps.flatMap((step) => pipesOf(one, step)))
}

const shells = words('sh bash zsh dash python python3 perl node ruby iex invoke-expression php')
const fetchers = new Set(['curl', 'wget', 'iwr', 'irm', 'invoke-webrequest', 'invoke-restmethod'])

/** `curl … | sh`, `bash <(curl …)`, `sh -c "$(curl …)"`. */
const pipesOf = (one: AuditedJob, { step, programs }: AuditedStep): Finding[] =>
  programs.flatMap((program, index) => {
    const [before, next] = [programs[index - 1], programs[index + 1]]
    const piped = program.end === '|' && next !== undefined && runsInput(next)
    const inside =
      before !== undefined &&
      shells.has(before.name) &&
      before.args.some((arg) => /^(?:<\(|\$\(|`)/.test(arg)) &&
      program.at > before.at &&
      runsCode(before)
    if (!fetchers.has(program.name) || !(piped || inside) || isLocal(program) || !step.run) return []
    return {
      at: step.run.at(program.at),
      job: one,
      problem: `\`${program.name}\` feeds a script from the network to \`${(piped ? next : before)?.name ?? 'sh'}\`.`,
      fix: 'Use a setup action or a package of a fixed version; or download with `curl --fail --retry 5 -o`, check the sha256, then run it.'
    }
  })

const runsCode = ({ args }: Program) => args.length === 1 || args[0] === '-c' || args[0]?.startsWith('<(') === true

/** `python -m json.tool`, `node script.js`, `python -c` read data from the pipe: they run none of it. */
const runsInput = ({ name, args }: Program) =>
  shells.has(name) &&
  (name === 'sh' || name === 'bash' || name === 'iex' || name === 'invoke-expression' || args.length === 0 || args[0] === '-') &&
  !args.some((arg) => arg === '-c' || /^[\w./]+\.sh$/.test(arg))
