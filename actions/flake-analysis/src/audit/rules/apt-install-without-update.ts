import type { AuditedJob } from '../context.ts'
import type { Finding, Rule } from '../rule.ts'
import type { Program } from '../shell/program.ts'

export const aptInstallWithoutUpdate: Rule = {
  id: 'apt-install-without-update',
  risk: 'medium',
  why: 'The package list of the image is days old: once the mirror drops a version that it names, the install ends with 404.',
  check: ({ jobs }) => jobs.flatMap(findingOf)
}

/** The first one of a job, unless something before it fetched the list. */
function findingOf(one: AuditedJob): Finding[] {
  for (const { step, programs, action } of one.steps) {
    // What an action does is not known.
    if (/apt/.test(action)) return []
    for (const program of programs) {
      if (updates(program)) return []
      if (installs(program) && step.run)
        return [
          {
            at: step.run.at(program.at),
            job: one,
            problem: `\`${program.name} install\` comes without an \`update\` before it.`,
            fix: `Write \`sudo ${program.name} update\` in the line above.`
          }
        ]
    }
  }
  return []
}

const isApt = ({ name }: Program) => name === 'apt-get' || name === 'apt'

const updates = (program: Program) =>
  (isApt(program) && program.args.includes('update')) || program.name === 'add-apt-repository' || /\.sh$/.test(program.name)

/** A file of its own needs no list. */
const installs = (program: Program) =>
  isApt(program) && program.args.includes('install') && !program.args.some((arg) => /\.deb$|^--update$|^-U$/.test(arg))
