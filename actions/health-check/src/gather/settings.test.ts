import { expect, test } from '@jest/globals'
import { noConfig } from '@tocsin/notifier'
import type { Inputs } from '../inputs.ts'
import { settingsOf } from './settings.ts'

async function settled(text: string, given: Partial<Inputs> = {}, summary?: () => never) {
  const [summaries, warned]: [string[], string[]] = [[], []]
  const inputs = { import: '.upptimerc.yml', secrets: [] as readonly string[], ...given } as Inputs
  const ports = {
    ...{ env: {}, file: async () => text, warn: (line: string) => warned.push(line), error: (line: string) => warned.push(line) },
    summary: summary ?? ((markdown: string) => summaries.push(markdown))
  }
  const settings = await settingsOf(inputs, noConfig, ports).catch((error: Error) => error.message)
  return { settings, summaries, warned }
}

const good = '  - { name: Site, url: "https://a.example", headers: ["X-Key: $API_KEY"], icon: x }'
const bad = '  - { name: "Shop\\u202e", url: $SHOP_URL }'

test('what was imported is in the summary before anything else is looked at', async () => {
  const { summaries, settings } = await settled(`sites:\n${good}`, { endpoints: 'no url' })
  expect(settings).toContain('Input "endpoints"')
  expect(summaries).toEqual([
    expect.stringMatching(/^<details>[\s\S]*```yaml\nversion: 1[\s\S]*- Site[^\n]* icons have no counterpart\n\n<\/details>\n$/)
  ])
})

test('what is not probed is a warning; the rest is', async () => {
  const { settings, warned, summaries } = await settled(`sites:\n${bad}\n${good}`)
  expect(settings).toMatchObject({ endpoints: [{ name: 'Site' }] })
  expect(warned).toEqual([
    expect.stringMatching(/^Of \.upptimerc\.yml, one endpoint is not probed: "Shop.?"\. The job summary says why\.$/)
  ])
  expect(warned[0]).not.toContain('\u202e')
  expect(summaries[0]).toContain('not carried over')
})

test('of a file of which nothing is left, the summary says why', async () => {
  const { settings, summaries, warned } = await settled(`sites:\n${Array.from({ length: 7 }, () => bad).join('\n')}`)
  expect(settings).toMatch(/nothing of the file that `import` names can be carried over\.\n→ See the job summary/)
  expect(summaries).toHaveLength(1)
  expect(warned[0]).toContain('7 endpoints are not probed: ')
  expect(warned[0]).toContain(' and 2 more.')
})

test('a summary that cannot be written stops nothing', async () => {
  const { settings, warned } = await settled(`sites:\n${good}`, {}, () => {
    throw new Error('disk full')
  })
  expect(settings).toMatchObject({ endpoints: [{ name: 'Site' }] })
  expect(warned).toEqual([expect.stringContaining('The job summary could not be written')])
})
