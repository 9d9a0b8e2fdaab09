import type { Channel } from '../../channel.ts'
import { classify } from './classify.ts'
import { render } from './render.ts'
import type { IssueAnswer, IssueStyle, IssueTarget, IssueWish } from './wish.ts'

/** One GitHub issue for each alert, opened, told, closed and reopened with it. */
export const githubIssue: Channel<IssueTarget, IssueWish, IssueAnswer, IssueStyle> = {
  name: 'github-issue',
  via: 'github',
  ties: true,
  render,
  classify,
  secrets: () => []
}
