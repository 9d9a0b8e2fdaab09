import { TransportError } from '@tocsin/notifier'
import type { GitHub } from '../github.ts'
import { graphqlHome } from '../graphql.ts'

/** REST has no answer for the token of an app; GraphQL names its bot as issues do, `<app>[bot]`. */
export async function viewerOf(request: GitHub['request'], apiUrl: string): Promise<string> {
  const { data } = await request('POST /graphql', { baseUrl: graphqlHome(apiUrl), query: 'query { viewer { login } }' }).catch(refused)
  const login: unknown = data?.data?.viewer?.login
  if (typeof login !== 'string' || login === '') throw silent(messageIn(data?.errors))
  return login
}

/** GraphQL refuses with status 200, of which the client makes an error of its own where it is a limit. */
const refused = (error: unknown): never => {
  throw error instanceof Error && 'data' in error && !('status' in error) ? silent(error.message) : error
}

/** Another try may be told; to go on without would open an issue that is there. */
const silent = (message: string) => new TransportError(`GitHub did not say whose token it is: ${message}`, { fault: 'other', sent: false })

function messageIn(errors: unknown): string {
  const [first] = Array.isArray(errors) ? errors : []
  return typeof first?.message === 'string' ? first.message : 'no login in its answer'
}
