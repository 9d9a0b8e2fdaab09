import type { Facts } from '@tocsin/action-kit'
import { named } from './phrases.ts'

/** What happens to issues and pull requests alike. */
export const trackedPhrases: Record<string, (event: Facts) => string> = {
  labeled: (event) => `labelled ${labelOf(event)}`,
  unlabeled: (event) => `lost the label ${labelOf(event)}`,
  assigned: (event) => `assigned to ${event.maybe('assignee.login') ?? 'somebody'}`,
  unassigned: (event) => `unassigned from ${event.maybe('assignee.login') ?? 'somebody'}`,
  milestoned: (event) => `added to ${milestoneOf(event)}`,
  demilestoned: (event) => `removed from ${milestoneOf(event)}`
}

export const labelOf = (event: Facts): string => named(event.text('label.name')) || 'without a name'
const milestoneOf = (event: Facts): string => named(event.text('milestone.title')) || 'a milestone'
