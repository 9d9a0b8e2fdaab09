import { element, type Html } from '../html/html.ts'
import type { Tone } from '../tone.ts'
import { short } from '../words.ts'
import { textWidth } from './width.ts'

export interface Badge {
  label: string
  message: string
  color: Tone
}

/** White text holds 4.5:1 on each. */
const fills = { up: '#1a7f4b', degraded: '#9a6700', down: '#c2262f', maintenance: '#2f66c4', unknown: '#5f6873' }
const ground = '#484f58'
const padding = 6

const worded = ({ label, message, color }: Badge) => ({ label: short(label, 60), message: short(message, 60), color })

/** The flat badge that README files show. */
export function badgeSvg(badge: Badge): string {
  const { label, message, color } = worded(badge)
  const [left, right] = [label, message].map((text) => textWidth(text) + 2 * padding) as [number, number]
  const title = `${label}: ${message}`
  const rect = (x: number, width: number, fill: string) => element('rect', { x, width, height: 20, fill })
  const svg = element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width: left + right, height: 20, role: 'img', 'aria-label': title },
    element('title', {}, title),
    element('clipPath', { id: 'r' }, element('rect', { width: left + right, height: 20, rx: 3 })),
    element('g', { 'clip-path': 'url(#r)' }, rect(0, left, ground), rect(left, right, fills[color])),
    element(
      'g',
      { fill: '#fff', 'font-family': 'Verdana,Geneva,DejaVu Sans,sans-serif', 'font-size': 11 },
      words(label, padding, left - 2 * padding),
      words(message, left + padding, right - 2 * padding)
    )
  )
  return `${svg.html}\n`
}

const words = (text: string, x: number, length: number): Html => element('text', { x, y: 14, textLength: length }, text)

/** What shields.io draws a badge from: https://shields.io/badges/endpoint-badge. */
export function badgeJson(badge: Badge): string {
  const { label, message, color } = worded(badge)
  return `${JSON.stringify({ schemaVersion: 1, label, message, color: fills[color], cacheSeconds: 300 })}\n`
}
