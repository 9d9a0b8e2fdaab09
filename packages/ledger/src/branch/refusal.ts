import { ActionError } from '@tocsin/notifier'
import type { GitResult } from './git.ts'

/** What an unsuccessful fetch or push means. */
export type Refusal = 'raced' | 'absent' | 'transient' | keyof typeof finals

interface Final {
  pattern: RegExp
  problem: string
  fix: string
}

const finals = {
  ruleset: {
    pattern: /GH013|GH006|repository rule violations|protected branch hook declined|push declined|pre-receive hook declined/i,
    problem: 'a rule of the repository refuses the push',
    fix: 'Exempt the data branch from the ruleset or branch protection (rules on signed commits and on force pushes, too), or use `ledger: none`.'
  },
  forbidden: {
    pattern: /returned error: 403|Permission to \S+ denied|Write access to repository not granted|Resource not accessible/i,
    problem: 'the token may not use it',
    fix: 'Add `permissions: contents: write` to the job that uses this step.'
  },
  redirected: {
    pattern: /returned error: 30\d|redirect/i,
    problem: 'the server answered with a redirect, which is not followed, for the token would go along',
    fix: 'Name the repository and the server as they are called now, and check what the proxy of the runner answers.'
  },
  unauthorized: {
    pattern: /returned error: 401|Authentication failed|could not read (?:Username|Password)|Invalid username or (?:password|token)/i,
    problem: 'the token was not accepted',
    fix: 'Pass a valid token, as `github-token` or, where the action has it, `write-token`; the default is the one of the job.'
  },
  missing: {
    pattern: /repository '?\S* ?not found|returned error: 404|Repository not found/i,
    problem: 'the repository was not found',
    fix: 'Give the token access to the repository; `permissions: contents: write` on the job is enough for its own.'
  },
  outdated: {
    pattern: /unknown (?:option|switch)|^usage: git /im,
    problem: 'git is too old on this runner',
    fix: 'Install git 2.31 or newer, or use `ledger: none` or `ledger: file:<folder>`.'
  },
  slow: {
    pattern: /git timed out|Operation too slow/i,
    problem: 'it took git too long',
    fix: 'Run the step again. If it stays so, the branch may have grown: delete what is not of tocsin from it, or the branch itself, which makes the actions forget what they alerted about.'
  },
  unreachable: {
    pattern:
      /Could not resolve host|Failed to connect|Connection (?:refused|timed out)|unable to access|Network is unreachable|SSL|certificate/i,
    problem: 'the server could not be reached, or is out of order',
    fix: 'Check the network, proxy and certificate settings of the runner, and githubstatus.com.'
  }
} satisfies Record<string, Final>

const raced =
  /stale info|fetch first|cannot lock ref|failed to update ref|reference already exists|incorrect old value|\[rejected\]|\[remote rejected\]/i
const absent = /couldn't find remote ref|Couldn't find remote ref/
const transient =
  /returned error: (?:5\d\d|408|429)|RPC failed|early EOF|unexpected disconnect|hung up unexpectedly|Connection reset|timed out/i

/** Reads git's own words, which `LC_ALL=C` keeps in English. */
export function refusalOf({ stdout, stderr }: GitResult): Refusal {
  const said = `${stdout}\n${stderr}`
  if (absent.test(said)) return 'absent'
  if (finals.ruleset.pattern.test(said)) return 'ruleset'
  if (finals.slow.pattern.test(said)) return 'slow'
  if (transient.test(said)) return 'transient'
  const known = Object.entries(finals).find(([, { pattern }]) => pattern.test(said))
  if (known) return known[0] as keyof typeof finals
  return raced.test(said) ? 'raced' : 'transient'
}

/** `words` is git's output; it is cleared of the secrets before it is shown. */
export function refusalError(
  refusal: Refusal,
  { branch, words, secrets }: { branch: string; words: string; secrets: readonly string[] }
): ActionError {
  const { problem, fix }: Omit<Final, 'pattern'> = refusal in finals ? finals[refusal as keyof typeof finals] : finals.unreachable
  const shown = secrets.filter(Boolean).reduce((text, secret) => text.replaceAll(secret, '***'), words)
  const lines = shown.split('\n').filter((line) => /fatal|error|^remote: ./i.test(line))
  // The fetch and the push may have said the same.
  const detail = [...new Set(lines.map((line) => line.trim().slice(0, 300)))].slice(0, 5).join('\n')
  return new ActionError(`The ledger branch "${branch}" cannot be used: ${problem}.${detail && `\n${detail}`}`, { fix })
}
