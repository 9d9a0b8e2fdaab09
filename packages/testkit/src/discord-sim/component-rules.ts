import type { Problem } from './answer.ts'
import { badScheme } from './embed-rules.ts'
import { type Component, componentTypes, flatten, isV2, type Payload } from './wire.ts'

/** https://docs.discord.com/developers/components/reference */
const componentLimits = { total: 40, text: 4000, legacyRows: 5 } as const

const { actionRow, button, section, textDisplay } = componentTypes
const linkStyle = 5

/** What the published schema leaves out about components and the flag that turns Components V2 on. */
export function componentProblems(payload: Payload): readonly Problem[] {
  const components = payload.components ?? []
  const every = components.flatMap((component, index) => inner(component, ['components', index]))
  return [...every, ...(isV2(payload.flags) ? v2Problems(payload, components) : legacyProblems(components))]
}

function inner(component: Component, path: Problem['path']): readonly Problem[] {
  return [
    ...(component.type === button ? buttonProblems(component, path) : []),
    ...(component.type === actionRow
      ? (component.components ?? []).flatMap((one, index) => notInteractive(one, [...path, 'components', index]))
      : []),
    ...(component.components ?? []).flatMap((one, index) => inner(one, [...path, 'components', index])),
    ...(component.type === section && component.accessory ? inner(component.accessory, [...path, 'accessory']) : [])
  ]
}

function buttonProblems({ style, url, label, emoji, custom_id }: Component, path: Problem['path']): readonly Problem[] {
  if (style !== linkStyle) return [needsApplication(path)]
  return [
    ...(url
      ? badScheme(url, [...path, 'url'], ['http', 'https', 'discord'])
      : [problem([...path, 'url'], 'BASE_TYPE_REQUIRED', 'A url is required')]),
    ...(custom_id
      ? [
          problem(
            [...path, 'custom_id'],
            'BUTTON_COMPONENT_CUSTOM_ID_AND_URL_MUTUALLY_EXCLUSIVE',
            'A custom id and url cannot both be specified'
          )
        ]
      : []),
    ...(label?.trim() || emoji
      ? []
      : [problem([...path, 'label'], 'BUTTON_COMPONENT_LABEL_OR_EMOJI_REQUIRED', 'A label or emoji is required')])
  ]
}

const notInteractive = (component: Component, path: Problem['path']) => (component.type === button ? [] : [needsApplication(path)])

const needsApplication = (path: Problem['path']) =>
  problem(path, 'WEBHOOK_COMPONENT_NOT_ALLOWED', 'Webhooks that no application owns can only send non-interactive components')

function v2Problems(payload: Payload, components: readonly Component[]): readonly Problem[] {
  const all = flatten(components)
  return [...legacyFields(payload), ...tooMany(all.length), ...tooMuchText(all)]
}

function legacyFields({ content, embeds, poll }: Payload): readonly Problem[] {
  const used = Object.entries({ content, embeds, poll }).filter(([, value]) => (Array.isArray(value) ? value.length > 0 : Boolean(value)))
  const code = 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2'
  return used.map(([name]) => problem([name], code, `The '${name}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`))
}

const tooMany = (count: number) =>
  count > componentLimits.total
    ? [
        problem(
          ['components'],
          'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
          `The total number of components cannot exceed ${componentLimits.total}`
        )
      ]
    : []

function tooMuchText(all: readonly Component[]): readonly Problem[] {
  const length = all.reduce((sum, { type, content = '' }) => sum + (type === textDisplay ? content.length : 0), 0)
  const message = `The total displayable text size exceeds maximum size of ${componentLimits.text}`
  return length > componentLimits.text ? [problem(['components'], 'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED', message)] : []
}

function legacyProblems(components: readonly Component[]): readonly Problem[] {
  const code = 'UNION_TYPE_CHOICES'
  const wrong = components.flatMap(({ type }, index) =>
    type === actionRow ? [] : [problem(['components', index, 'type'], code, 'Value of field "type" must be one of (1,).')]
  )
  const { legacyRows } = componentLimits
  return components.length > legacyRows
    ? [...wrong, problem(['components'], 'BASE_TYPE_MAX_LENGTH', `Must be ${legacyRows} or fewer in length.`)]
    : wrong
}

const problem = (path: Problem['path'], code: string, message: string): Problem => ({ path, code, message })
