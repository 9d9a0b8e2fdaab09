/** The first digits of a commit. */
export const shortSha = (sha: string): string => sha.replace(/[^0-9a-f]/gi, '').slice(0, 7)
