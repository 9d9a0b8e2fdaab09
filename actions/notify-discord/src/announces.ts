const announcing = new Set(['notify', 'notifier', 'notification', 'notifications', 'announce', 'announcement', 'announcements'])
const chatting = new Set(['discord', 'message', 'messages'])
/** What is built rather than told, and what builds it. */
const making = new Set([
  'app',
  'api',
  'bot',
  'build',
  'check',
  'ci',
  'client',
  'deploy',
  'lint',
  'server',
  'service',
  'test',
  'tests',
  'worker'
])

/** Jobs and workflows that are there to tell of an event, by the whole words that teams name them with. */
export function announces(name: string): boolean {
  const words = name.toLowerCase().split(/[^a-z0-9]/)
  return words.some((word) => announcing.has(word) || chatting.has(word)) && !words.some((word) => making.has(word))
}
