import type { AuditedJob, AuditedStep } from '../context.ts'
import { inDays, minutes, took } from '../cost.ts'
import type { Finding, Rule } from '../rule.ts'
import type { Program } from '../shell/program.ts'
import { callsNetwork, runsTests } from './network.ts'

/** Seconds below which nobody waits for anything. */
const least = 1

export const fixedSleep: Rule = {
  id: 'fixed-sleep',
  risk: 'low',
  why: 'A fixed wait is too short on a slow day, which fails the run, and too long on every other.',
  check: ({ jobs }) => jobs.flatMap((one) => one.steps.flatMap((step) => sleepsOf(one, step)))
}

/** A sleep in a loop is the pause of a poll, one behind `||` that of another try. */
const sleepsOf = (one: AuditedJob, { step, programs }: AuditedStep): Finding[] =>
  programs.flatMap((program, index) => {
    const seconds = secondsOf(program)
    if (seconds === undefined || program.loops > 0 || program.after === '||' || program.end === '&' || !step.run) return []
    const next = programs.slice(index + 1, index + 4).find((each) => callsNetwork(each) || runsTests(each))
    return {
      at: step.run.at(program.at),
      risk: next ? 'medium' : 'low',
      problem: `The step waits a fixed ${took(seconds)}${next ? ` before \`${next.name}\`` : ''}.`,
      fix: "Wait until what is needed is there, with a limit: `timeout 60 bash -c 'until curl -fsS http://localhost:8080/health; do sleep 1; done'`.",
      ...cost(one, seconds)
    }
  })

/** Nothing of what is no wait of a known length. */
function secondsOf({ name, args }: Program): number | undefined {
  if (name !== 'sleep' && name !== 'start-sleep') return undefined
  const value = args.findLast((arg) => /^\d/.test(arg)) ?? ''
  const [, digits, unit = 's'] = /^(\d{1,6}(?:\.\d{1,3})?)([smh]?)$/.exec(value) ?? []
  const scale = args.some((arg) => /^-m/i.test(arg) && name === 'start-sleep') ? 0.001 : unit === 'h' ? 3600 : unit === 'm' ? 60 : 1
  const seconds = digits === undefined ? undefined : Number(digits) * scale
  return seconds !== undefined && seconds >= least ? seconds : undefined
}

function cost({ record }: AuditedJob, seconds: number): Pick<Finding, 'cost'> {
  if (!record || record.executions === 0) return {}
  const spent = (seconds * record.executions) / 60
  return { cost: { words: `${record.executions} executions ${inDays(record)} waited ${minutes(spent)} here.`, minutes: spent } }
}
