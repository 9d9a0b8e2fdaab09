import type { AuditedJob, AuditedStep } from '../context.ts'
import type { Finding, Rule } from '../rule.ts'
import type { Program } from '../shell/program.ts'

/** apt, pip, npm, cargo, bundler and Maven try several times by themselves: only what does not is named. */
export const installWithoutRetry: Rule = {
  id: 'install-without-retry',
  risk: 'low',
  why: 'It asks a server that is often slow or down, once.',
  check: ({ jobs }) => jobs.flatMap((one) => one.steps.flatMap((step) => installsOf(one, step)))
}

const installsOf = (one: AuditedJob, { step, programs, action }: AuditedStep): Finding[] =>
  programs.flatMap((program) => {
    const what = whatOf(program)
    if (!what || !step.run || program.loops > 0 || program.end === '||' || program.after === '||' || /retry/.test(action)) return []
    if (program.through.includes('retry')) return []
    return {
      at: step.run.at(program.at),
      job: one,
      problem: `${what}, and does not try again.`,
      fix: 'Try it several times: `for try in 1 2 3; do <command> && break; sleep $((try * 10)); done`.'
    }
  })

function whatOf({ name, args }: Program): string | undefined {
  if (name === 'add-apt-repository' && args.some((arg) => arg.startsWith('ppa:'))) return '`add-apt-repository` asks launchpad.net'
  if (['apt-key', 'gpg', 'gpg2'].includes(name) && args.some((arg) => /^--(?:recv(?:-keys)?|keyserver(?:=.*)?)$/.test(arg)))
    return `\`${name}\` asks a key server`
  if (name === 'choco' && (args[0] === 'install' || args[0] === 'upgrade')) return '`choco install` downloads from the community feed'
  if (name === 'apt-get' && args.some((arg) => /Acquire::Retries=0/.test(arg))) return '`apt-get` downloads with its tries turned off'
  if (/^pip3?$/.test(name) && args.some((arg, index) => arg === '--retries=0' || (arg === '0' && args[index - 1] === '--retries')))
    return '`pip` downloads with its tries turned off'
  if (name === 'npm' && args.some((arg) => arg === '--fetch-retries=0')) return '`npm` downloads with its tries turned off'
  return undefined
}
