/** Where GraphQL is: an enterprise server has it beside its REST API. */
export const graphqlHome = (apiUrl: string): string => apiUrl.replace(/\/v3\/?$/, '')
