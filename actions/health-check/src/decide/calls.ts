import { atLeast } from '@tocsin/notifier'
import type { Call, Track } from './alert-state.ts'
import type { Draft, Telling } from './telling.ts'
import { isActive } from './transition.ts'

const hourMs = 3_600_000

/** Calls within an hour for one endpoint and severity; what flaps faster is only edited. */
const mostCalls = 4

type Tracks = Map<string, Track>

/** Numbers what is told, and lets it call as long as nobody was called enough for the same. The calls are noted in `tracks`. */
export function numbered(drafts: readonly Draft[], tracks: Tracks, last: number): Telling[] {
  return drafts.map((draft, index) => {
    const calls = mayCall(draft, tracks)
    const turn = last + index + 1
    if (calls && draft.calls !== 'always') for (const endpoint of subjects(draft)) noteCall(tracks, endpoint, draft)
    const told = { turn, ...(calls && { toldAt: draft.at, called: true as const }) }
    return { ...draft, turn, calls, alert: { ...draft.alert, ...told }, ...(!calls && draft.calls !== 'no' && { damped: true as const }) }
  })
}

/** What it is about: what changed, or all of it. */
function subjects({ changes, alert }: Draft): readonly string[] {
  const changed = changes.filter(({ to }) => isActive({ state: to })).map(({ endpoint }) => endpoint)
  return changed.length > 0 ? changed : alert.members.filter(isActive).map(({ endpoint }) => endpoint)
}

function mayCall(draft: Draft, tracks: Tracks): boolean {
  if (draft.calls === 'no' || draft.calls === 'always') return draft.calls === 'always'
  const most = draft.calls === 'once' ? 1 : mostCalls
  const heard = (endpoint: string) =>
    recent(tracks.get(endpoint), draft.at).filter(({ severity }) => atLeast(severity, draft.severity)).length
  // Of what has the cause of one that was told nobody has to hear anew; of many that went bad, one of which nobody heard is enough to call.
  return draft.calls === 'once' ? !subjects(draft).some((each) => heard(each) >= most) : subjects(draft).some((each) => heard(each) < most)
}

const recent = (track: Track | undefined, now: number): readonly Call[] => track?.calls.filter(({ at }) => at > now - hourMs) ?? []

function noteCall(tracks: Tracks, endpoint: string, { at, severity }: Draft) {
  const track = tracks.get(endpoint)
  if (track) tracks.set(endpoint, { ...track, calls: [...recent(track, at), { at, severity }] })
}
