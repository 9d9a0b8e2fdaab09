import type { Setting } from '@tocsin/ci-history'
import type { AuditedStep } from '../context.ts'
import type { Finding, Rule } from '../rule.ts'
import type { Program } from '../shell/program.ts'

export const unpinnedTool: Rule = {
  id: 'unpinned-tool',
  risk: 'low',
  why: 'A new release changes the run without a commit: what passed yesterday fails today, for everybody at once.',
  check: ({ jobs }) => jobs.flatMap(({ steps }) => steps.flatMap((step) => [...settingsOf(step), ...installsOf(step)]))
}

const settingsOf = ({ step, action }: AuditedStep): Finding[] =>
  step.with
    .filter((setting) => isMoving(setting, action))
    .map(({ key, value }) => ({
      at: value,
      problem: `\`${key.text}: ${value.text}\` is another version after each release.`,
      fix: `Name the version, as \`${key.text}: ${/node/.test(key.text) ? '24' : '<major.minor>'}\`, or keep it in a file of the repository.`
    }))

/** `lts/*` and `stable` move a few times a year, on a known day; `latest` and `*` at any hour. */
const isMoving = ({ key, value }: Setting, action: string) =>
  /(?:^|[-_])version$/.test(key.text) &&
  /^(?:latest|node|current|\*|x|nightly|master|main|edge|head)$/i.test(value.text) &&
  !/^(?:actions\/upload|actions\/download)/.test(action)

const installsOf = ({ step, programs }: AuditedStep): Finding[] =>
  programs.flatMap((program) => {
    const word = latestIn(program)
    if (!word || !step.run) return []
    return {
      at: step.run.at(program.at),
      problem: `\`${[program.name, ...program.args].join(' ').slice(0, 80)}\` takes whatever is newest.`,
      fix: `Name a version, as \`${word.replace(/@latest$/, '')}@<version>\`.`
    }
  })

/** The tool that is asked for in its newest version, or globally in none. */
function latestIn({ name, args }: Program): string | undefined {
  if (!['npm', 'npx', 'pnpm', 'yarn', 'bun', 'bunx', 'go', 'uvx', 'pnpx'].includes(name)) return undefined
  const latest = args.find((arg) => /^[^-$].*@(?:latest|master|main|HEAD)$/.test(arg))
  if (latest) return latest
  const isGlobal =
    /^(?:npm|pnpm|bun)$/.test(name) && /^(?:install|i|add)$/.test(args[0] ?? '') && args.some((arg) => arg === '-g' || arg === '--global')
  return isGlobal ? args.slice(1).find((arg) => /^(?:@[\w.-]+\/)?\w[\w.-]*$/.test(arg)) : undefined
}
