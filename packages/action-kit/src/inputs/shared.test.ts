import { expect, test } from '@jest/globals'
import { readInputs } from './read.ts'
import { inputsSection } from './section.ts'
import { ledgerInputs } from './shared.ts'

const description = 'Where it is kept.'

test.each(['none', 'branch'] as const)('what is kept goes to %s when a step says nothing', (ledger) => {
  expect(inputsSection(ledgerInputs({ description, ledger }))).toEqual({
    ledger: { description, required: false, default: ledger },
    'data-branch': { description: 'Branch that `ledger: branch` writes to.', required: false, default: 'tocsin-data' }
  })
})

const read = (ledger: string) =>
  readInputs(ledgerInputs({ description, ledger: 'none' }), { env: { INPUT_LEDGER: ledger }, warn: () => undefined, mask: () => undefined })

test.each(['none', 'branch', 'file:state', 'file:/var/state of things'])('%j is a ledger', (ledger) => {
  expect(read(ledger)).toEqual({ ledger, 'data-branch': 'tocsin-data' })
})

test.each(['redis', 'memory', 'file:', 'File:x', 'branch:x', `file:${'x'.repeat(1001)}`])('%j is none', (ledger) => {
  expect(() => read(ledger)).toThrow('must be none, branch or file:<folder>')
})
