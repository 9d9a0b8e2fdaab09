import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { WorkflowEvent } from '@tocsin/testkit'

type Mapping = Readonly<Record<string, unknown>>

/** A file of `events/`: what a real payload of GitHub's documentation becomes in the story. */
interface StoryEvent {
  name: string
  /** Which example, the first of that name by default; `of` where GitHub documents none of that name. */
  example?: { of?: string; action?: string; at?: number }
  /** The login of whoever did it. */
  by: string
  payload: Mapping
}

interface Example {
  name: string
  examples: readonly Mapping[]
}

const examples = createRequire(import.meta.url)('@octokit/webhooks-examples') as readonly Example[]

/** The payload that GitHub's documentation shows for an event, untouched. */
export function realEvent(name: string, { action, at = 0 }: { action?: string; at?: number } = {}): WorkflowEvent {
  const all = examples.find((example) => example.name === name)?.examples ?? []
  const payload = all.filter((example) => action === undefined || example.action === action)[at]
  if (!payload) throw new Error(`GitHub documents no example ${at} of ${name} ${action ?? ''}`)
  return { name, payload }
}

/** An event of the story: its file of `events/` laid over a real payload, then over that what the scene says. */
export function storyEvent(file: string, more: Mapping = {}): WorkflowEvent {
  const {
    name,
    example = {},
    by,
    payload
  } = JSON.parse(readFileSync(join(import.meta.dirname, 'events', `${file}.json`), 'utf8')) as StoryEvent
  return { name, payload: laidOver(laidOver(moved(realEvent(example.of ?? name, example).payload, by), payload), more) }
}

/** The people and the repository of the documentation under the names of the story. */
function moved(payload: Mapping, login: string): Mapping {
  const text = JSON.stringify(payload)
    .replaceAll(/Codertocat\/Hello-World|octo-org\/octo-repo/g, 'octo/app')
    .replaceAll('Hello-World', 'app')
    .replaceAll('Codertocat', login)
    .replaceAll('"default_branch":"master"', '"default_branch":"main"')
  return JSON.parse(text) as Mapping
}

/** Mappings are merged; anything else, lists too, is replaced. */
export function laidOver(below: Mapping, above: Mapping): Mapping {
  const merged = Object.entries(above).map(([key, value]) => {
    const old = below[key]
    return [key, isMapping(old) && isMapping(value) ? laidOver(old, value) : value]
  })
  return { ...below, ...Object.fromEntries(merged) }
}

const isMapping = (value: unknown): value is Mapping => typeof value === 'object' && value !== null && !Array.isArray(value)

/** `now` and `now-192` (seconds) in a payload become times: a story has no fixed date. */
export function dated({ name, payload }: WorkflowEvent, now: number): WorkflowEvent {
  const text = JSON.stringify(payload).replaceAll(/"now(?:-(\d{1,9}))?"/g, (_, seconds = '0') =>
    JSON.stringify(new Date(now - Number(seconds) * 1000).toISOString())
  )
  return { name, payload: JSON.parse(text) as Mapping }
}
