import { short } from '@tocsin/page'
import type { PageEndpoint, PageModel } from './model.ts'

export const titleOf = ({ title }: PageModel): string => short(title, 100) || 'Status'

export const endpointsOf = ({ groups }: PageModel): readonly PageEndpoint[] => groups.flatMap(({ endpoints }) => endpoints)
