import type { Config, Dispatch, Receipt } from '@tocsin/notifier'
import type { TellPorts } from './to.ts'

/** The number of the issue among what became of the messages of an alert. A ledger may hold anything, and scripts read the number. */
export function issueOf(messages: readonly Dispatch[], receipts: readonly Receipt[]): string | undefined {
  const ids = messages.map(({ outlet }, index) => (outlet.kind === 'github-issue' ? receipts[index]?.remote?.id : undefined))
  return ids.find(isNumber)
}

/** The number of the issue that showed the alert before; nothing is asked of GitHub. */
export async function findIssue(alertKey: string, { channels }: Pick<Config, 'channels'>, { remoteIdOf }: Pick<TellPorts, 'remoteIdOf'>) {
  const names = Object.keys(channels).filter((name) => channels[name]?.type === 'github-issue')
  const ids = await Promise.all(names.map((name) => remoteIdOf(alertKey, name)))
  return ids.find(isNumber)
}

const isNumber = (id: string | undefined) => id !== undefined && /^[1-9]\d{0,14}$/.test(id)
