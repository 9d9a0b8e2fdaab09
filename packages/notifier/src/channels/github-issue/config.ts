import * as z from 'zod/mini'
import { milliseconds, section, words } from '../../config/fields.ts'

const label = words(50).check(z.refine((name) => !name.includes(','), 'must not hold a comma'))
const login = z
  .string('must be the login of a GitHub user')
  .check(z.regex(/^[a-z\d](?:[a-z\d-]{0,37}[a-z\d])?$/i, 'must be the login of a GitHub user, such as octocat, without @'))

const upTo = <T extends z.ZodMiniType>(item: T, most: number) =>
  z.array(item, 'must be a list in [ ]').check(z.maxLength(most, `must have at most ${most} entries`))

/** `type: github-issue` under `channels:`. */
export const issueSchema = section({
  type: z.literal('github-issue'),
  labels: z
    .optional(upTo(label, 20))
    .check(z.describe('Labels of a new issue; [incident] by default. GitHub makes those that are not there.')),
  assignees: z.optional(upTo(login, 10)).check(z.describe('Logins of who a new issue is assigned to.')),
  'cool-down': z
    .optional(milliseconds)
    .check(z.describe('An alert that fires again within this time after its recovery reopens its issue; 24h by default.')),
  'title-prefix': z.optional(words(50)).check(z.describe('Before every title, such as "[prod] ".'))
})

export type IssueConfig = z.output<typeof issueSchema>
