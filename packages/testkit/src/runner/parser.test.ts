import { expect, test } from '@jest/globals'
import { workflowProblems } from './parser.ts'

const rows: [why: string, text: string, problems: string[]][] = [
  ['a sound workflow', 'on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: echo\n', []],
  [
    'an unknown context',
    'on: push\njobs:\n  a:\n    runs-on: x\n    if: foo.bar\n    steps:\n      - run: echo\n',
    ["ci.yml:5:9: Unrecognized named-value: 'foo'"]
  ],
  [
    'an unknown need',
    'on: push\njobs:\n  a:\n    runs-on: x\n    needs: zz\n    steps:\n      - run: echo\n',
    ['ci.yml:3:3: The workflow must contain at least one job with no dependencies.']
  ],
  [
    'a name used twice',
    'on: push\njobs:\n  a:\n    runs-on: x\n    runs-on: y\n    steps: []\n',
    ["ci.yml:5:5: 'runs-on' is already defined"]
  ],
  [
    'an unknown key',
    'on: push\nfoo: 1\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: echo\n',
    ["ci.yml:2:1: Unexpected value 'foo'"]
  ]
]

test.each(rows)('%s', async (_why, text, problems) => {
  expect(await workflowProblems('ci.yml', text)).toEqual(problems)
})

test('broken YAML is a problem with a position, not an exception', async () => {
  expect(await workflowProblems('ci.yml', 'on: push\njobs: [\n')).toEqual([expect.stringMatching(/^ci\.yml:\d+:\d+: /)])
})
