/** 24 hex digits that nobody can guess. */
export const newSeal = (): string => process.getBuiltinModule('node:crypto').randomBytes(12).toString('hex')
