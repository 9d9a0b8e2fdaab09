/** When more than this share of the tests fails at once, something else failed: Trunk's number. Fewer tests fail all together through one mistake. */
export const massFailures = { share: 0.8, tests: 5 }
