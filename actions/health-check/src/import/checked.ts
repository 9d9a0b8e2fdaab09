import { quoted } from '@tocsin/action-kit'
import { type HealthEndpoint, healthSchemas, loadYaml } from '@tocsin/notifier'
import { stepsOf } from '../endpoints/resolve.ts'
import { stepProblems } from '../probe/problems.ts'
import type { Imported, Written } from './imported.ts'

/** What an endpoint comes to here, or why it is not carried over. */
type Checked = { written: Written; read: HealthEndpoint } | { name: string; why: string }

/** All at once where all are valid, else each by itself. */
export async function checked({ endpoints, secrets }: Pick<Imported, 'endpoints' | 'secrets'>): Promise<readonly Checked[]> {
  const whole = await readAll(endpoints)
  return Promise.all(
    endpoints.map(async (written, index): Promise<Checked> => {
      const own = whole ? { value: whole } : await loaded([written])
      if ('complaint' in own) return refused(written, index, own.complaint.split('\n').slice(0, 3).join('; '))
      const read = own.value[whole ? index : 0]
      const [problem] = read ? await stepProblems(stepsOf(read), secrets) : ['it is empty']
      return read && problem === undefined ? { written, read } : refused(written, index, problem ?? '')
    })
  )
}

async function readAll(endpoints: readonly Written[]): Promise<readonly HealthEndpoint[] | undefined> {
  const all = await loaded(endpoints)
  return 'value' in all ? all.value : undefined
}

async function loaded(endpoints: readonly Written[]) {
  const { endpointsSchema } = await healthSchemas()
  const { stringify } = await import('yaml')
  return loadYaml(stringify(endpoints, { aliasDuplicateObjects: false }), { schema: endpointsSchema, prefix: () => '' })
}

function refused({ name, url }: Written, index: number, complaint: string): Checked {
  const why = complaint.replaceAll('[0].', '')
  const remedy = /^\$\{/.test(String(url))
    ? '; write the scheme and the path, as in `url: https://${SITE_HOST}/path`, with a secret that holds the host alone'
    : ''
  return { name: quoted(String(name), 100) || `endpoint ${index + 1}`, why: `${why}${remedy}` }
}
