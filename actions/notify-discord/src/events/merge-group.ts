import { commitLine } from './ci.ts'
import { actorOf, branchOf, given, named, rowOf, titled, words } from './phrases.ts'
import type { Teller, Told } from './told.ts'

export const mergeGroup: Teller = (event) => {
  const group = event.at('merge_group')
  const base = named(branchOf(group.text('base_ref')))
  const action = event.text('action') === 'destroyed' ? event.text('reason') : event.text('action')
  return {
    source: 'pull-request',
    title: titled('Merge queue', base && `of ${base}`, rowOf(phrases, action) ?? (words(action) || 'changed')),
    tone: action === 'merged' ? 'merged' : action === 'invalidated' ? 'warning' : 'info',
    summary: commitLine(group.at('head_commit'), group.text('head_sha'), event),
    labels: { base },
    ...given<Told>({ url: event.url('repository.html_url'), actor: actorOf(event.at('sender')) })
  }
}

const phrases: Record<string, string> = {
  checks_requested: 'checks requested',
  merged: 'a group merged',
  invalidated: 'a group no longer fits',
  dequeued: 'a group was removed'
}
