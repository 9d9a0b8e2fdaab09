import { quoted } from '@tocsin/action-kit'
import type { News } from '../history/news.ts'
import type { Sheet } from '../history/sheet.ts'
import type { Scope } from '../scope.ts'

const mostNamed = 5

export interface BranchWatch {
  /** Notes which branches the runs are of. */
  hear(news: Pick<News, 'executions'>): void
  /** What is to be said where no run that is known shows what is broken; nothing where one does, and for the default branch. */
  words(sheets: Iterable<Pick<Sheet, 'executions'>>): readonly string[]
}

/** Whoever misspells `branch` would have nothing broken for ever. */
export function branchWatch({ otherBranch }: Pick<Scope, 'otherBranch'>): BranchWatch {
  const runs = new Map<string, number>()
  return {
    hear: ({ executions }) => {
      for (const { branch, execution } of otherBranch === undefined ? [] : executions)
        if (isShown(execution.place)) runs.set(branch, (runs.get(branch) ?? 0) + 1)
    },
    words: (sheets) => {
      const known = otherBranch === undefined ? [] : [...sheets].flatMap(({ executions }) => executions)
      if (otherBranch === undefined || known.length === 0 || known.some(({ place }) => place === 'default')) return []
      return [
        `No run that is known shows what is broken on the branch "${quoted(otherBranch)}"${namesOf(runs)}. Is the input \`branch\` right?`
      ]
    }
  }
}

/** Strangers name the branches of forks, and those of pull requests are many. */
const isShown = (place: string) => place !== 'fork' && place !== 'pull'

/** Those with the most runs. */
function namesOf(runs: ReadonlyMap<string, number>): string {
  const names = [...runs]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, mostNamed)
    .map(([name]) => quoted(name))
  if (names.length === 0) return ''
  const more = runs.size - names.length
  return `: those that were read now are of ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}
