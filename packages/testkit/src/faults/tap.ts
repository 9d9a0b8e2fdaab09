/** A place between effects: awaited after a receiver has acted on a request that changes something, before it answers, and after. */
export type Tap = (moment: 'acted' | 'answered') => void | Promise<void>

/** Whether a request can change anything at its receiver. */
export const hasEffect = (method: string) => !['GET', 'HEAD', 'OPTIONS'].includes(method)
