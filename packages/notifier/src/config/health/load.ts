/** The schemas of the endpoints, for a step that has them as input. In a file of its own, so that no other action bundles them. */
export const healthSchemas = () => import('./endpoint.ts')
