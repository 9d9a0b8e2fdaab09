/** How good or bad something is: each has a colour and a shape of its own. From the worst to the best. */
export const tones = ['down', 'degraded', 'maintenance', 'unknown', 'up'] as const
export type Tone = (typeof tones)[number]
