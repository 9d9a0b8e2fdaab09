/** Who the job's own token writes as. */
const actionsBot = 'github-actions[bot]'

/** The login that our issues are by. A token of an app, as the job's own, cannot ask who it is. */
export async function authorOf(token: string, me: () => Promise<string | undefined>): Promise<string> {
  return token.startsWith('ghs_') ? actionsBot : ((await me()) ?? actionsBot)
}
