/**
 * The schemas of the endpoints, for a step that has them as input. In a file of its own, so that no other action bundles them, and by
 * way of the configuration's, so that this one bundles them once.
 */
export const healthSchemas = async () => (await import('../parse.ts')).endpointSchemas
