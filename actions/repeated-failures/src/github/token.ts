/** GitHub makes the tag of an answer from the token as well: that of an app, as a job's own is, is another one in the next sweep. */
export const outlivesJob = (token: string): boolean => !token.startsWith('ghs_')
