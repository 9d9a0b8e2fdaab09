import type { Rule } from '../rule.ts'
import type { Program } from '../shell/program.ts'
import { downloadsOf, hasOption, sends } from './downloads.ts'

export const downloadWithoutFail: Rule = {
  id: 'download-without-fail',
  risk: 'medium',
  why: 'curl calls an error page a success: the step that reads it fails later, with a message that misleads.',
  check: ({ jobs }) =>
    downloadsOf(jobs).flatMap(({ program, step, job }) =>
      program.name !== 'curl' || fails(program) || looksAtStatus(program) || !step.step.run
        ? []
        : {
            at: step.step.run.at(program.at),
            job,
            problem: `\`curl\` without \`--fail\` takes ${sends(program) ? 'an error of the server for a success' : 'an error page for the file'}.`,
            fix: 'Write `curl --fail …`, or `-f` among its letters: `-fsSL`.'
          }
    )
}

const fails = (program: Program) => hasOption(program, ['--fail', '--fail-with-body', '--fail-early'], 'f')

/** The caller judges the answer by itself, or only its headers. */
const looksAtStatus = (program: Program) => hasOption(program, ['--write-out', '--head', '--include', '--dump-header'], 'wIiD')
