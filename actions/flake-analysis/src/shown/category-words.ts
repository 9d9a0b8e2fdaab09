import type { CategoryName } from '@tocsin/ci-history'

/** What people say for the names that are several words. */
const said: Readonly<Partial<Record<CategoryName, string>>> = {
  'disk-full': 'full disk',
  'out-of-memory': 'out of memory',
  gpu: 'GPU',
  'rate-limit': 'rate limit',
  dns: 'DNS',
  tls: 'TLS',
  'port-in-use': 'port in use',
  'service-startup': 'service start-up',
  git: 'Git',
  'dependency-resolution': 'dependency resolution'
}

const saidOf = new Map<string, string>(Object.entries(said))

/** What a category is called where people read it: `service start-up`. One that no rule of ours names stays as it is. */
export const categoryWords = (category: string): string => saidOf.get(category) ?? category
