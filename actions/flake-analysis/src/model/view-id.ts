/** The id that a subject has in a report: what it is told under names its branch behind a dot, where that is not the default one. */
export const ownId = (id: string): string => id.split('.', 1)[0] ?? id
