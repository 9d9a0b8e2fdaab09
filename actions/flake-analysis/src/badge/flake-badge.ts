import { type Badge, badgeJson, badgeSvg, type Tone } from '@tocsin/page'
import type { FlakeReport } from '../model/report.ts'
import { badgeWords, type Headline, headline } from '../shown/headline.ts'

const tones: Readonly<Record<Headline['mood'], Tone>> = { bad: 'down', fair: 'degraded', good: 'up', unknown: 'unknown' }

/** The badge as SVG, and as what shields.io draws one from, by path. */
export function flakeBadge(report: FlakeReport): Readonly<Record<string, string>> {
  const badge = badgeOf(report)
  return { 'badges/flaky.svg': badgeSvg(badge), 'badges/flaky.json': badgeJson(badge) }
}

function badgeOf(report: FlakeReport): Badge {
  const { mood } = headline(report)
  return { label: 'flaky tests', message: mood === 'unknown' ? 'unknown' : badgeWords(report), color: tones[mood] }
}
