/** GitHub refuses a body of more than 65,536 characters; the marker and what people add to ours need room, too. */
export const bodyLimit = 60_000

/** Shares of it, in characters. */
export const room = { summary: 20_000, fields: 15_000, field: 4_000, links: 6_000, excerpt: 200, statusSummary: 4_000 }

export const mostFields = 50
export const titleLimit = 256
