/** What Discord accepts, inclusive, in UTF-16 units. https://docs.discord.com/developers/resources/message#embed-object-embed-limits */
export const embedLimits = {
  title: 256,
  description: 4096,
  fields: 25,
  fieldName: 256,
  fieldValue: 1024,
  footer: 2048,
  author: 256,
  /** Summed over all embeds of a message. */
  total: 6000
} as const

/** https://docs.discord.com/developers/resources/webhook#execute-webhook */
export const messageLimits = {
  content: 2000,
  username: 80,
  url: 2048,
  threadName: 100,
  tags: 5,
  files: 10,
  /** 10 MiB for each file in a server without boosts. */
  fileBytes: 10 * 1024 * 1024,
  fileDescription: 1024,
  /** For each list of `allowed_mentions`. */
  mentions: 100
} as const

/** https://docs.discord.com/developers/components/reference */
export const componentLimits = {
  components: 40,
  /** Summed over all text displays of a message. */
  text: 4000,
  buttonsPerRow: 5,
  buttonLabel: 80,
  buttonUrl: 512,
  galleryItems: 10
} as const

/** Our own, far below what Discord accepts, so that a message fits on a phone. */
export const readable = {
  footer: 300,
  excerpts: 1800,
  /** Two rows; more links are listed as text. */
  buttons: 10,
  /** What a summary keeps however many fields there are. */
  summary: 600
} as const

/** Room for the parts that never shrink. The newer layout counts everything, URLs included, against its 4,000, and text all of it as content. */
export const layouts = {
  embed: { mentions: messageLimits.content, content: messageLimits.content, tail: 2100 },
  components: { mentions: 1500, content: 1500, tail: 500, head: 500, author: 250, footer: 400, url: 250 },
  text: { mentions: 500, content: messageLimits.content, tail: 300, head: 450, footer: 330, url: 250 }
} as const

/** `flags` of a message that a webhook may set. */
export const flags = { suppressEmbeds: 1 << 2, suppressNotifications: 1 << 12, componentsV2: 1 << 15 } as const
