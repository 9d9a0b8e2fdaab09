import { expect, test } from '@jest/globals'
import { type CatalogEntry, catalog } from './catalog.ts'

const entry: CatalogEntry = {
  folder: 'notify-discord',
  action: { name: 'Notify Discord', description: 'One good message.', outputs: { skipped: { description: 'Why nothing was sent.' } } },
  inputs: { status: { description: 'How it went.', required: false, default: '${{ job.status }}' } },
  trigger: 'Any job, with `if: always()`.',
  permissions: '`actions: read`'
}

test('the catalog as readers see it', () => {
  expect(catalog([entry])).toMatchInlineSnapshot(`
"# Action catalog

<!-- Written by \`npm run docs\`. -->

- [\`notify-discord\`](#notify-discord): One good message.

## notify-discord

One good message. [Guide](actions/notify-discord/README.md)

**Runs on**

Any job, with \`if: always()\`.

**Permissions**

\`actions: read\`

**Inputs**

| Input | Description | Default |
| --- | --- | --- |
| \`status\` | How it went. | \`\${{ job.status }}\` |

**Outputs**

| Output | Description |
| --- | --- |
| \`skipped\` | Why nothing was sent. |
"
`)
})

test('what an action links to is found from here', () => {
  const page = catalog([{ ...entry, trigger: 'Any job; see [alerts](../../docs/alerts.md).' }])
  expect(page).toContain('[alerts](docs/alerts.md)')
})

test('every action has a line at the top that leads to its section', () => {
  const page = catalog([entry, { ...entry, folder: 'health-check' }])
  for (const folder of ['notify-discord', 'health-check']) {
    expect(page).toContain(`](#${folder})`)
    expect(page).toContain(`\n## ${folder}\n`)
    expect(page).toContain(`(actions/${folder}/README.md)`)
  }
})
