import type { Facts } from '@tocsin/action-kit'
import type { Actor, Field, Link, Signal, Source, Text, Tone } from '@tocsin/notifier'

/** What an event tells its readers, before a severity and a key are given to it. */
export interface Told {
  source: Source
  /** One line of untrusted text that names the subject. */
  title: string
  url?: string
  summary?: Text
  fields?: readonly Field[]
  links?: readonly Link[]
  tone?: Tone
  actor?: Actor
  image?: string
  startedAt?: string
  endedAt?: string
  labels?: Readonly<Record<string, string>>
  /** What the severity is decided by; information when there is none. */
  signal?: Signal
  /** GitHub logins of those who should act, for the user map. */
  people?: readonly string[]
}

export interface About {
  eventName: string
  /** `owner/name`. */
  repository: string
  serverUrl: string
  /** Commits listed in a push. */
  maxCommits: number
}

export type Teller = (event: Facts, about: About) => Told
