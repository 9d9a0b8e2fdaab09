import type { Stage } from './stage.ts'
import { fakeToken } from './story/output.ts'

/** What is wrong with all that was sent. */
export function verdict({ discord, github }: Stage): readonly string[] {
  const shown = JSON.stringify(
    discord.messages().map(({ content, embeds, components, history }) => ({ content, embeds, components, history }))
  )
  return [
    ...complaint(() => discord.assertClean()),
    ...complaint(() => github.assertClean()),
    ...(shown.includes(fakeToken) ? ['A token of a log was sent to Discord.'] : []),
    ...(shown.includes('/api/webhooks/') ? ['A webhook URL was sent to Discord.'] : [])
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
