import { sheetKey } from './keys.ts'
import type { News } from './news.ts'
import type { Sheet } from './sheet.ts'

/** So many workflows and kinds of reports that forks alone have: each is a list of its own, and whoever opens a pull request names them. */
export const mostStrange = 200

export interface Gate {
  /** What of the news is kept. */
  admit(news: News): News
  /** How many workflows and kinds of reports were left out. */
  refused(): number
}

/** Lets in what is known, what the repository's own runs have, and of what forks alone have as much as there is room for. */
export function gateTo(sheets: ReadonlyMap<string, Sheet>): Gate {
  const known = new Set(sheets.keys())
  const refused = new Set<string>()
  let room = mostStrange - [...sheets.values()].filter(({ executions }) => executions.every(isForked)).length
  return {
    admit(news) {
      const all = [...news.executions, ...news.tests, ...(news.unread ?? [])].map((one) => ({
        key: keyOf(news, one),
        isOwn: !isForked(one.execution)
      }))
      for (const { key, isOwn } of all) if (isOwn) known.add(key)
      for (const { key } of all) {
        if (known.has(key)) continue
        if (room > 0) known.add(key)
        else refused.add(key)
        room -= 1
      }
      const isKnown = (one: Parameters<typeof keyOf>[1]) => known.has(keyOf(news, one))
      const [executions, tests] = [news.executions.filter(isKnown), news.tests.filter(isKnown)]
      return { ...news, executions, tests, ...(news.unread && { unread: news.unread.filter(isKnown) }) }
    },
    refused: () => [...refused].filter((key) => !known.has(key)).length
  }
}

const isForked = ({ place }: Sheet['executions'][number] | News['executions'][number]['execution']) => place === 'fork'

const keyOf = ({ repository }: News, { workflow, ...of }: { workflow: string; variant?: string }) =>
  sheetKey({ repository, workflow, ...('variant' in of && { variant: of.variant }) })
