import type { AuditedJob, AuditedStep } from '../context.ts'
import { inDays } from '../cost.ts'
import type { Finding, Rule } from '../rule.ts'
import { commandsOf } from '../shell/commands.ts'
import { type Program, programOf } from '../shell/program.ts'
import { inputOf } from './caches.ts'
import { runsTests } from './network.ts'

export const hiddenRetry: Rule = {
  id: 'hidden-retry',
  risk: 'medium',
  why: 'A failure that a later try hides is a flake that nobody counts: it grows until all tries fail.',
  check: ({ jobs, workflow }) => {
    const shown = new Set([...workflow.source.matchAll(/steps\.([\w-]+)\.outputs\.total_attempts/g)].map(([, id]) => id))
    return jobs.flatMap((one) =>
      one.steps.flatMap((step) => [...(shown.has(step.step.id?.text) ? [] : ofWrapper(one, step)), ...ofCommands(one, step)])
    )
  }
}

/** Actions that repeat a command or a step. */
const wrappers = /^(?:nick-fields|nick-invision)\/retry$|^wandalen\/wretry\.action|^(?:[\w.-]+)\/retry(?:-action|-step|-on-error)?$/

function ofWrapper(one: AuditedJob, step: AuditedStep): Finding[] {
  if (!wrappers.test(step.action) || !step.step.uses) return []
  const command = inputOf(step, 'command')?.text ?? ''
  const tests = commandsOf(command).map(programOf).some(runsTests)
  const tries = one.record?.retriedSteps ?? 0
  return [
    {
      at: step.step.uses,
      job: one,
      risk: tests ? 'medium' : 'low',
      problem: `\`${step.action}\` repeats ${tests ? 'tests' : 'a command'} until ${tests ? 'they pass' : 'it passes'}, and nothing shows how often.`,
      fix: 'Give the step an `id` and show `steps.<id>.outputs.total_attempts` in the summary; retry downloads, not tests.',
      ...(one.record &&
        tries > 0 && {
          cost: {
            words: `Its log shows ${tries} steps that passed only after a failed try, ${inDays(one.record)}.`,
            minutes: one.record.minutesLost
          }
        })
    }
  ]
}

const ofCommands = (one: AuditedJob, { step, programs }: AuditedStep): Finding[] =>
  programs.flatMap((program, index) => {
    const how = howOf(program, programs[index + 1])
    if (!how || !step.run) return []
    return {
      at: step.run.at(program.at),
      job: one,
      risk: 'low',
      problem: `${how} until they pass.`,
      fix: 'Upload its report (JUnit or JSON), which counts the tries, or repeat the failed tests in a step of their own that shows.'
    }
  })

const options =
  /^(?:--reruns(?:=[1-9]\d*)?|--retries(?:=[1-9]\d*)?|--rerun-fails(?:=.*)?|--flake-attempts(?:=.*)?|--retry-?times?(?:=[1-9].*)?|--repeat(?:=until-pass.*)?|-Dsurefire\.rerunFailingTestsCount=[1-9]\d*|-Dfailsafe\.rerunFailingTestsCount=[1-9]\d*)$/

function howOf(program: Program, next: Program | undefined): string | undefined {
  if (!runsTests(program)) return undefined
  const at = program.args.findIndex((arg) => options.test(arg))
  if (at !== -1 && program.args[at + 1] !== '0') return `\`${(program.args[at] ?? '').slice(0, 60)}\` repeats failed tests`
  if (program.loops > 0 && program.end === '&&' && /^(?:break|exit)$/.test(next?.name ?? '')) return 'A loop repeats the tests'
  return program.end === '||' && next && runsTests(next) && next.name === program.name && next.args.join(' ') === program.args.join(' ')
    ? '`||` repeats the tests'
    : undefined
}
