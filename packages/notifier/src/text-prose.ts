import type { Text } from './text.ts'
import { clean } from './text-line.ts'

export const prose = (markdown: string): Text => [clean(markdown)]
