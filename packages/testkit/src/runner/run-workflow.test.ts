import { expect, test } from '@jest/globals'
import { folderWith } from './folder.ts'
import type { WorkflowRequest } from './request.ts'
import { runWorkflow } from './run-workflow.ts'

const root = folderWith({
  'actions/echo/action.yml': 'name: Echo\ninputs: { text: {} }\noutputs: { said: {} }\nruns: { using: node24, main: index.js }\n',
  'actions/echo/index.js': `
require('node:fs').appendFileSync(process.env.GITHUB_OUTPUT, 'said=' + process.env.INPUT_TEXT + '\\n')
console.log(process.env.INPUT_TEXT)`
})
const push = { name: 'push', payload: { ref: 'refs/heads/main', after: 'a'.repeat(40) } }

const run = (text: string, request: Partial<WorkflowRequest> = {}) => runWorkflow({ root, event: push, text, ...request })

test('steps, outputs, environment files and needs', async () => {
  const result = await run(`
on: push
env: { LEVEL: workflow, TOP: top }
jobs:
  build:
    runs-on: ubuntu-latest
    outputs: { version: '\${{ steps.v.outputs.version }}' }
    env: { LEVEL: job }
    steps:
      - id: v
        run: |
          echo "version=1.2" >> "$GITHUB_OUTPUT"
          echo "LATER=yes" >> "$GITHUB_ENV"
      - run: echo "$LEVEL $TOP $LATER"
        env: { LEVEL: step }
      - uses: ./actions/echo
        id: echo
        with: { text: 'v\${{ steps.v.outputs.version }}' }
  deploy:
    needs: build
    runs-on: ubuntu-latest
    steps:
      - run: echo "deploying \${{ needs.build.outputs.version }} \${{ needs.build.result }}"
      - uses: octo/tocsin/actions/echo@v1
        with: { text: hi }
`)
  expect(result.conclusion).toBe('success')
  expect(result.jobs.build?.steps.map((step) => step.rawLog)).toEqual(['', 'step top yes', 'v1.2'])
  expect(result.jobs.deploy?.steps.map((step) => step.rawLog)).toEqual(['deploying 1.2 success', 'hi'])
})
