import type { Scalar } from '@tocsin/ci-history'
import type { AuditedJob, AuditedStep } from '../context.ts'
import type { Finding, Rule } from '../rule.ts'
import { inputOf } from './caches.ts'
import { runsTests } from './network.ts'

export const hiddenFailure: Rule = {
  id: 'hidden-failure',
  risk: 'medium',
  why: 'The run is green although this failed: neither people nor statistics see it, and it rots.',
  check: ({ jobs, workflow }) => {
    const shown = new Set([...workflow.source.matchAll(/steps\.([\w-]+)\.(?:outcome|conclusion)/g)].map(([, id]) => id))
    return jobs.flatMap((one) => [
      ...ofJob(one),
      ...one.steps.filter(({ step: { id } }) => !id || !shown.has(id.text)).flatMap((step) => ofStep(one, step)),
      ...one.steps.flatMap((step) => ofScript(one, step))
    ])
  }
}

/** Where an expression decides, as for experimental legs, somebody thought of it. */
const isOn = (value: Scalar | undefined): value is Scalar => value?.value === true || value?.text === 'true'

const ofJob = (one: AuditedJob): Finding[] =>
  isOn(one.job.continueOnError)
    ? [
        {
          at: one.job.continueOnError,
          job: one,
          problem: `The job \`${one.label}\` may fail and the run stays green.`,
          fix: 'Take `continue-on-error` away, or give it to the experimental legs alone: `${{ matrix.experimental }}`.'
        }
      ]
    : []

/** What is said to chat, caches and coverage pages is no part of the verdict. */
const besides =
  /codecov|coveralls|coverage|upload|download|cache|slack|discord|notify|comment|label|sarif|telemetry|report|summary|badge|artifact|cleanup|scan|lint/i

/** Without its list all tests run, and nothing is hidden. */
const isQuarantine = (one: AuditedStep) => one.action.endsWith('/actions/flake-analysis') && inputOf(one, 'quarantine') !== undefined

function ofStep(one: AuditedJob, audited: AuditedStep): Finding[] {
  const { step, action, programs } = audited
  if (!isOn(step.continueOnError) || isQuarantine(audited)) return []
  const isMinor = besides.test(`${action} ${step.name?.text ?? ''}`) && !programs.some(runsTests)
  return [
    {
      at: step.continueOnError,
      job: one,
      risk: isMinor ? 'low' : 'medium',
      problem: 'The step may fail and the job stays green.',
      fix: 'Take `continue-on-error` away, or give the step an `id` and show `steps.<id>.outcome` in the summary.'
    }
  ]
}

/** `npm test || true`. */
const ofScript = (one: AuditedJob, { step, programs }: AuditedStep): Finding[] =>
  programs.flatMap((program, index) => {
    const next = programs[index + 1]
    if (!runsTests(program) || program.end !== '||' || !next || !step.run) return []
    if (!/^(?:true|:|echo)$/.test(next.name) && !(next.name === 'exit' && next.args[0] === '0')) return []
    return {
      at: step.run.at(program.at),
      job: one,
      problem: `\`${program.name} … || ${next.name}\` passes whatever the tests say.`,
      fix: 'Take `|| …` away. To go on after a failure, split the step and use `if: ${{ !cancelled() }}` for what follows.'
    }
  })
