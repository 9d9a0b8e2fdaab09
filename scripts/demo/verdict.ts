import type { Stage } from './stage.ts'
import { fakeToken } from './story/output.ts'

/** What is wrong with all that was sent. */
export function verdict({ discord, github }: Stage): readonly string[] {
  const shown = JSON.stringify([
    discord.messages().map(({ content, embeds, components, history }) => ({ content, embeds, components, history })),
    [...github.state.repos.values()].map(({ issues }) => issues)
  ])
  return [
    ...complaint(() => discord.assertClean()),
    ...complaint(() => github.assertClean()),
    ...(shown.includes(fakeToken) ? ['A token of a log was shown.'] : []),
    ...(shown.includes('/api/webhooks/') ? ['A webhook URL was shown.'] : [])
  ]
}

function complaint(check: () => void): readonly string[] {
  try {
    check()
    return []
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)]
  }
}
