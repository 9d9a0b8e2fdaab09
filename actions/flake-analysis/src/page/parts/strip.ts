import { element, type Html } from '@tocsin/page'
import { type Outcome, outcomesOf, stripWords } from '../../shown/strip.ts'

const most = 90
const [step, width, height] = [10, 8, 32]

/** The heights differ, so that colour is not all that tells outcomes apart. */
const looks: Readonly<Record<Outcome, { tone: string; top: number; height: number }>> = {
  P: { tone: 'up', top: 20, height: 12 },
  L: { tone: 'degraded', top: 8, height: 24 },
  F: { tone: 'down', top: 0, height: 32 },
  '-': { tone: 'unknown', top: 29, height: 3 }
}

/** The newest outcomes as bars, oldest first: one path for each kind, however many there are. */
export function strip(outcomes: string): Html {
  const shown = outcomesOf(outcomes, most)
  const path = (outcome: Outcome) => {
    const { tone, top, height: high } = looks[outcome]
    const d = shown.flatMap((one, index) => (one === outcome ? [`M${index * step} ${top}h${width}v${high}h-${width}z`] : []))
    return d.length > 0 ? [element('path', { class: `fill-${tone}`, d: d.join('') })] : []
  }
  const viewBox = `0 0 ${Math.max(1, shown.length * step - (step - width))} ${height}`
  return element(
    'svg',
    {
      class: shown.length < most / 2 ? 'strip is-short' : 'strip',
      role: 'img',
      'aria-label': stripWords(shown),
      viewBox,
      preserveAspectRatio: 'none'
    },
    ...(['P', 'L', 'F', '-'] as const).flatMap(path)
  )
}

/** What the bars mean, once on the page. */
export const stripLegend = (): Html =>
  element(
    'ul',
    { class: 'legend' },
    ...(['P', 'L', 'F', '-'] as const).map((outcome) => {
      const { tone, top, height: high } = looks[outcome]
      const bar = element('path', { class: `fill-${tone}`, d: `M0 ${top}h${width}v${high}h-${width}z` })
      return element('li', {}, element('svg', { viewBox: `0 0 ${width} ${height}`, 'aria-hidden': 'true' }, bar), names[outcome])
    })
  )

const names: Readonly<Record<Outcome, string>> = {
  P: 'passed',
  L: 'failed, and passed with the same code',
  F: 'failed',
  '-': 'left out'
}
