import type { Field } from '../../alert.ts'
import { oneLine } from '../../text/clean.ts'
import { largest } from '../../text/shrink.ts'
import { embedLimits } from './limits.ts'
import { toMarkdown } from './markdown.ts'
import { isBlank } from './plain.ts'

export interface DrawnField {
  name: string
  value: string
  inline: boolean
}

/** The fields that say something, each within Discord's limits; the longest shrink alike until all of them fit in `room`. */
export function drawFields(fields: readonly Field[], room: number): DrawnField[] {
  const telling = fields.filter(({ value }) => !isBlank(toMarkdown(value, embedLimits.fieldValue)))
  const shown = telling.length > embedLimits.fields ? [...telling.slice(0, embedLimits.fields - 1), more(telling.length)] : telling
  const within = (cap: number) => shown.map((field) => draw(field, cap))
  const whole = within(embedLimits.fieldValue)
  if (lengthOf(whole) <= room) return whole
  const cap = largest(embedLimits.fieldValue, (n) => n > 0 && lengthOf(within(n)) <= room)
  return cap < 1 ? [] : within(cap)
}

/** What the fields add to the sum of an embed. */
export const lengthOf = (fields: readonly DrawnField[]) => fields.reduce((sum, { name, value }) => sum + name.length + value.length, 0)

/** Marks around a field's name and the breaks after it. */
const frame = 8

/** What `fieldLines` adds to them at most. */
export const framesOf = (fields: readonly unknown[]) => frame * Math.min(fields.length, embedLimits.fields)

/** Fields as lines of Markdown, where there is no embed to show them side by side. */
export const fieldLines = (fields: readonly DrawnField[]) =>
  fields
    .map(({ name, value, inline }) => `${isBlank(name) ? '' : `**${name}**`}${inline && !value.includes('\n') ? '  ' : '\n'}${value}`)
    .join('\n')

/** Neither part may be empty: Discord would refuse the message. */
function draw({ name, value, inline = false }: Field, cap: number): DrawnField {
  return {
    name: isBlank(name) ? '\u200b' : toMarkdown([oneLine(name)], Math.min(cap, embedLimits.fieldName)) || '…',
    value: toMarkdown(value, cap) || '…',
    inline
  }
}

const more = (all: number): Field => ({ name: '…', value: [`${all - embedLimits.fields + 1} more`] })
