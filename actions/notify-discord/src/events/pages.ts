import type { Tone } from '@tocsin/notifier'
import { commitLine } from './ci.ts'
import { actorOf, given, lines, rowOf, words } from './phrases.ts'
import type { Teller, Told } from './told.ts'

export const pageBuild: Teller = (event, { repository }) => {
  const build = event.at('build')
  const state = rowOf(states, build.text('status')) ?? { words: words(build.text('status')) || 'built', tone: 'info' as const }
  const error = build.maybe('error.message')
  return {
    source: 'deploy',
    title: `Pages of ${event.maybe('repository.full_name') ?? repository} ${state.words}`,
    tone: state.tone,
    summary: lines(error ? [error] : [], commitLine(build.at('none'), build.text('commit'), event)),
    ...given<Told>({ url: event.url('repository.html_url'), actor: actorOf(build.at('pusher')) ?? actorOf(event.at('sender')) })
  }
}

const states: Record<string, { words: string; tone: Tone }> = {
  built: { words: 'built', tone: 'success' },
  errored: { words: 'could not be built', tone: 'failure' },
  building: { words: 'are being built', tone: 'running' },
  queued: { words: 'are queued', tone: 'running' }
}
