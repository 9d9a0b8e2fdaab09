/** Where reports may be in an artifact that nobody described; a file of these that is no report is passed over. */
export const reportGlobs: readonly string[] = ['**/*.{xml,trx,json,jsonl,ndjson}', '!**/node_modules/**']
