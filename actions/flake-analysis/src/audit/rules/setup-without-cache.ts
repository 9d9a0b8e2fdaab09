import type { AuditedJob, AuditedStep } from '../context.ts'
import type { Finding, Rule } from '../rule.ts'
import type { Program } from '../shell/program.ts'
import { inputOf } from './caches.ts'

export const setupWithoutCache: Rule = {
  id: 'setup-without-cache',
  risk: 'low',
  why: 'Every run downloads all packages again, which takes time and fails when the registry does.',
  check: ({ jobs }) =>
    jobs.flatMap((one) =>
      one.steps.some(({ action }) => /cache|setup-gradle|gradle-build-action/.test(action))
        ? []
        : tools.flatMap((tool) => findingsOf(tool, one))
    )
}

/** From the last step to the first: what is downloaded behind it counts. */
function findingsOf(tool: Tool, one: AuditedJob): Finding[] {
  const found: Finding[] = []
  let option: string | undefined
  for (const step of one.steps.toReversed()) {
    option = step.programs.map(tool.option).find(Boolean) ?? option
    if (tool.action !== step.action || !step.step.uses || option === undefined || tool.caches(step)) continue
    found.push({
      at: step.step.uses,
      job: one,
      problem: `\`${step.action}\` keeps no cache of the packages that a later step downloads.`,
      fix: `Write \`${option}\` under its \`with\`.`
    })
  }
  return found
}

interface Tool {
  action: string
  /** Whether it caches as it stands, or that cannot be known. */
  caches: (step: AuditedStep) => boolean
  /** What to write for the package manager that a command runs. */
  option: (program: Program) => string | undefined
}

const has = (name: string) => (step: AuditedStep) => inputOf(step, name) !== undefined

const tools: readonly Tool[] = [
  {
    action: 'actions/setup-node',
    // From version 5 on it caches for npm by itself where package.json names it.
    caches: (step) => has('cache')(step) || (step.major ?? 5) >= 5,
    option: ({ name, args }) =>
      (name === 'npm' && /^(?:ci|install|i)$/.test(args[0] ?? '') && !args.includes('-g')) ||
      ((name === 'yarn' || name === 'pnpm') && /^(?:install|i|--\S*)?$/.test(args[0] ?? ''))
        ? `cache: ${name}`
        : undefined
  },
  {
    action: 'actions/setup-python',
    caches: has('cache'),
    option: ({ name, args }) =>
      (/^pip3?$/.test(name) || (/^python3?$/.test(name) && args[1] === 'pip')) && args.includes('install') && args.includes('-r')
        ? 'cache: pip'
        : name === 'poetry' && args[0] === 'install'
          ? 'cache: poetry'
          : undefined
  },
  {
    action: 'actions/setup-java',
    caches: has('cache'),
    option: ({ name }) =>
      /^mvnw?$/.test(name) ? 'cache: maven' : /^gradlew?$/.test(name) ? 'cache: gradle' : name === 'sbt' ? 'cache: sbt' : undefined
  },
  {
    action: 'actions/setup-go',
    // On by default from version 4; who turns it off means it.
    caches: (step) => inputOf(step, 'cache') !== undefined || (step.major ?? 4) >= 4,
    option: ({ name, args }) => (name === 'go' && /^(?:build|test|install|mod|run|vet)$/.test(args[0] ?? '') ? 'cache: true' : undefined)
  },
  {
    action: 'ruby/setup-ruby',
    caches: has('bundler-cache'),
    option: ({ name, args }) => (name === 'bundle' && (args[0] === 'install' || args[0] === undefined) ? 'bundler-cache: true' : undefined)
  }
]
