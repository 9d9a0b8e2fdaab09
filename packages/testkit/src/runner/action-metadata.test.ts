import { expect, test } from '@jest/globals'
import { readAction } from './action-metadata.ts'
import { folderWith } from './folder.ts'

const read = (text: string, name = 'action.yml') => readAction(folderWith({ [name]: text }))

test('a JavaScript action', () => {
  expect(
    read('name: A\ninputs: { a: { default: 1 } }\noutputs: { o: {} }\nruns: { using: node24, main: m.js, post: p.js, post-if: failure() }')
  ).toMatchObject({
    using: 'node',
    main: 'm.js',
    post: 'p.js',
    preIf: 'always()',
    postIf: 'failure()',
    inputs: { a: { default: 1 } },
    outputs: ['o']
  })
})

test('a composite action, also from action.yaml', () => {
  expect(
    read('name: A\noutputs: { o: { value: x } }\nruns: { using: composite, steps: [{ run: a, shell: sh }] }', 'action.yaml')
  ).toMatchObject({
    using: 'composite',
    steps: [{ run: 'a', shell: 'sh' }],
    values: { o: 'x' }
  })
})

test('a folder without one, and one that cannot be run here, say what to do', () => {
  expect(() => readAction(folderWith({}))).toThrow(/Can't find 'action.yml' or 'action.yaml'.*actions\/checkout/)
  expect(() => read('runs: { using: docker, image: x }')).toThrow(
    /uses 'docker', which cannot be run here: replace the action through `substitutes`/
  )
})
