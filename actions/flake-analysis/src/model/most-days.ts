/** The longest window that may be asked for: logs and artifacts are kept by GitHub no longer, where nobody asks for more. */
export const mostDays = 90
