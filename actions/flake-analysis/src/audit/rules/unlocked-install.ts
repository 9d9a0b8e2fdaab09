import type { AuditedJob, AuditedStep } from '../context.ts'
import type { Finding, Rule } from '../rule.ts'
import type { Program } from '../shell/program.ts'

export const unlockedInstall: Rule = {
  id: 'unlocked-install',
  risk: 'medium',
  why: 'It may install other versions than the lock file names: the same commit passes today and fails tomorrow.',
  check: ({ jobs }) => jobs.flatMap((one) => one.steps.flatMap((step) => installsOf(one, step)))
}

const installsOf = (one: AuditedJob, { step, programs }: AuditedStep): Finding[] =>
  programs.flatMap((program) => {
    const better = betterThan(program)
    if (!better || !step.run) return []
    return {
      at: step.run.at(program.at),
      job: one,
      problem: `\`${[program.name, program.args[0] ?? ''].join(' ').trim()}\` does not keep to the lock file.`,
      fix: `Write \`${better}\`.`
    }
  })

/** pnpm keeps to its lock file on a runner, and Yarn 2 and later on pull requests: for these only what turns that off is named. */
function betterThan({ name, args, loops }: Program): string | undefined {
  if (loops > 0) return undefined
  const [verb = '', ...rest] = args.filter((arg) => !/^(?:-s|--silent|--prefix|--cwd)(?:=|$)/.test(arg))
  const options = args.filter((arg) => arg.startsWith('-'))
  if (name === 'npm') return isPlain(verb, ['install', 'i', 'add'], rest) && !options.some(elsewhere) ? 'npm ci' : undefined
  if (name === 'pnpm')
    return options.some((arg) => /^--(?:no-frozen-lockfile|frozen-lockfile=false|no-lockfile)$/.test(arg))
      ? 'pnpm install --frozen-lockfile'
      : undefined
  if (name === 'bun')
    return isPlain(verb, ['install', 'i'], rest) && !options.includes('--frozen-lockfile') ? 'bun install --frozen-lockfile' : undefined
  if (name === 'yarn')
    return isYarnInstall(verb, rest, options) ? 'yarn install --immutable`, with Yarn 1 `yarn install --frozen-lockfile' : undefined
  return undefined
}

/** Without the name of a package, a folder or a file. */
const isPlain = (verb: string, verbs: readonly string[], rest: readonly string[]) =>
  verbs.includes(verb) && rest.every((arg) => arg.startsWith('-'))

const elsewhere = (arg: string) => /^(?:-g|--global|--package-lock-only|--no-save|--dry-run|--location=global)$/.test(arg)

function isYarnInstall(verb: string, rest: readonly string[], options: readonly string[]): boolean {
  if (options.some((arg) => /^--(?:immutable|frozen-lockfile|pure-lockfile|mode|version|help|immutable-cache)/.test(arg) || arg === '-v'))
    return false
  return isPlain(verb, ['install'], rest) || verb === '' || (verb.startsWith('--') && rest.every((arg) => arg.startsWith('-')))
}
