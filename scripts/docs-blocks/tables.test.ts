import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from '@jest/globals'
import { facts } from '@tocsin/action-kit'
import { conclusions, defaultPolicy, severities, severityTable, sources, statuses, whens } from '@tocsin/notifier'
import { parse } from 'yaml'
import { between } from '../docs/markers.ts'
import { blocksOf } from './blocks.ts'

const root = resolve(import.meta.dirname, '../..')
/** By URL: what the parts keep to themselves is read from their sources, not from what they build. */
const sourceOf = (path: string): Promise<unknown> => import(pathToFileURL(join(root, path)).href)

const action = 'actions/notify-discord/src'
const { tellers } = (await sourceOf(`${action}/events/index.ts`)) as { tellers: object }
const { variablesOf } = (await sourceOf(`${action}/variables.ts`)) as { variablesOf: (...given: readonly object[]) => object }
const { rules } = (await sourceOf('packages/notifier/src/classify/rules.ts')) as {
  rules: Record<string, readonly { id: string; severity: string }[]>
}

const pageOf = (path: string) => readFileSync(join(root, path), 'utf8')
const guide = pageOf('actions/notify-discord/README.md')
const configuration = pageOf('docs/configuration.md')

/** The words in code of the first column of every row. */
const firstCells = (text: string) =>
  text.split('\n').flatMap((line) => [...(/^\| ([^|]*)/.exec(line)?.[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, word]) => word))

/** The text below a heading, up to the next one of any level. */
function section(page: string, heading: string): string {
  const [, after = ''] = page.split(`\n${heading}\n`)
  return after.split(/\n#{1,6} /)[0] ?? ''
}

test('the variables of the guide are those that a template may name', () => {
  const context = { payload: facts({}), sha: '', ref: '', refName: '' }
  const known = Object.keys(variablesOf({ labels: {} }, {}, context, {}))
  expect(firstCells(between(guide, 'variables', 'README.md')).toSorted()).toEqual(known.toSorted())
})

test('the guide says of each event what its message tells', () => {
  expect(firstCells(section(guide, '## What each event says')).toSorted()).toEqual(Object.keys(tellers).toSorted())
})

interface Grammar {
  definitions: Record<'on-mapping-strict', { mapping: { properties: object } }>
}

test('the guide says which of these events start no workflow, as the grammar of workflow files has it', () => {
  const { definitions } = JSON.parse(pageOf('node_modules/@actions/workflow-parser/dist/workflow-v1.0.min.json')) as Grammar
  const starting = Object.keys(definitions['on-mapping-strict'].mapping.properties)
  const [, sentence = ''] = /not to workflows: ([^.]+)\./.exec(guide) ?? []
  const said = [...sentence.matchAll(/`(\w+)`/g)].map(([, name]) => name)
  expect(said.toSorted()).toEqual(
    Object.keys(tellers)
      .filter((name) => !starting.includes(name))
      .toSorted()
  )
})

test('the guide explains each word of `when` and knows each conclusion', () => {
  expect(firstCells(section(guide, '## When'))).toEqual(['when', ...whens])
  for (const conclusion of conclusions) expect(section(guide, '## What each event says')).toContain(`\`${conclusion}\``)
})

test('the rules of the configuration page are those that grade events, with their severity', () => {
  const graded = (['ci', 'deploy', 'security', 'information'] as const).flatMap((kind) => rules[kind] ?? [])
  const rows = between(configuration, 'rules', 'configuration.md').matchAll(/^\| `([\w-]+)` \| (P\d) \|/gm)
  expect([...rows].map(([, id, severity]) => ({ id, severity }))).toEqual(graded.map(({ id, severity }) => ({ id, severity })))
})

test('the policy that the page shows is the default', () => {
  const shown = blocksOf('', section(configuration, '## policy')).map(({ text }) => parse(text) as { policy: Record<string, object> })[0]
    ?.policy
  const camel = (key: string) => key.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
  const inCamel = (value: unknown): unknown =>
    typeof value === 'object' && value !== null
      ? Object.fromEntries(Object.entries(value).map(([key, each]) => [camel(key), inCamel(each)]))
      : value
  expect(inCamel(shown)).toEqual(defaultPolicy)
})

test('the table of severities is the default', () => {
  const table = severityTable()
  for (const severity of severities) {
    const { name, color, emoji } = table[severity]
    const row = new RegExp(`^\\| ${severity} \\| ${name} \\|.*\\| \`#${color.toString(16)}\` \\| ${emoji} \\|$`, 'm')
    expect(section(configuration, '## severity')).toMatch(row)
  }
})

test('routes can be written from the page: every source and every status is on it', () => {
  const routes = section(configuration, '## routes')
  for (const word of [...sources, ...statuses]) expect(routes).toContain(`\`${word}\``)
})
