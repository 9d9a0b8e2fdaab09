/** In hex. Loaded late: `node:crypto` costs 5 ms of start-up, and a run that sends nothing needs none. */
export const sha256 = (text: string): string => process.getBuiltinModule('node:crypto').hash('sha256', text)
