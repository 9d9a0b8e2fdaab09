/** Discord's ids for the people and roles of the story, as the examples name them. */
export const ids = {
  ada: '100000000000000001',
  lin: '100000000000000002',
  kim: '100000000000000003',
  oncall: '200000000000000001',
  watchers: '200000000000000002'
} as const
