import { expect, test } from '@jest/globals'
import { makeCertificates } from '@tocsin/testkit/fleet'
import { contextFor } from './trust.ts'

test('the certificates that are trusted are read once, and a client shows its own', () => {
  const { ca, of } = makeCertificates()
  const trusted = [ca]
  expect(contextFor(undefined, trusted)).toBe(contextFor(undefined, trusted))
  expect(contextFor(undefined, trusted)).not.toBe(contextFor(undefined))
  expect(contextFor(of.client, trusted)).not.toBe(contextFor(undefined, trusted))
})
