export { attacks } from './attacks.ts'
export { type Parsed, parsed } from './parse.ts'
export { xmlProblem } from './xml.ts'
