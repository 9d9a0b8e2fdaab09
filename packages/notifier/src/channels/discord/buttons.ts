import type { Alert, Link } from '../../alert.ts'
import { clip } from '../../text/clip.ts'
import { componentLimits, readable } from './limits.ts'
import { fittingUrl } from './link.ts'
import { type ActionRow, type LinkButton, types } from './payload.ts'
import { isBlank, plain } from './plain.ts'

/** The links of an alert as rows of buttons. `rest`: those that Discord refuses as buttons or that are too many. */
export function buttonsOf({ links, runbook }: Alert): { rows: ActionRow[]; rest: Link[] } {
  const all = unique([...links, ...(runbook ? [{ label: 'Runbook', url: runbook }] : [])])
  const able = all.filter(({ url }) => fittingUrl(url, componentLimits.buttonUrl) !== undefined).slice(0, readable.buttons)
  const rest = all.filter((link) => !able.includes(link) && fittingUrl(link.url) !== undefined)
  return { rows: rows(able.map(button)), rest }
}

function button({ label, url }: Link): LinkButton {
  const text = isBlank(label) ? 'Open' : clip(plain(label), componentLimits.buttonLabel)
  return { type: types.button, style: 5, label: text, url: fittingUrl(url) ?? url }
}

function rows(buttons: LinkButton[]): ActionRow[] {
  const size = componentLimits.buttonsPerRow
  const starts = buttons.flatMap((_, index) => (index % size === 0 ? [index] : []))
  return starts.map((start) => ({ type: types.actionRow, components: buttons.slice(start, start + size) }))
}

const unique = (links: readonly Link[]) => [...new Map(links.map((link) => [`${link.label}\n${link.url}`, link])).values()]
