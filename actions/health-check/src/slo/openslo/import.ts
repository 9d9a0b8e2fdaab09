import { ActionError, loadYaml, type Slo } from '@tocsin/notifier'
import * as z from 'zod/mini'
import { convert, type Referred } from './convert.ts'
import { documentsIn } from './documents.ts'
import { faultsIn } from './fault.ts'
import { type Kind, type OpenObject, objectSchema, schemas } from './schema.ts'

const largest = 262_144
const mostDocuments = 200

/**
 * Objectives from OpenSLO v1: one for each objective of each SLO, in the order of the text, which may hold what they refer to as
 * further documents. For how an indicator names endpoints, see `indicated`.
 * @throws {ActionError} naming every problem as `file:line:column: what`.
 */
export async function importOpenSlo(text: string, file: string): Promise<readonly Slo[]> {
  if (Buffer.byteLength(text) > largest) throw invalid([`${file} is larger than ${largest / 1024} KiB.`])
  const documents = documentsIn(text)
  if (documents.length > mostDocuments) throw invalid([`${file} has more than ${mostDocuments} documents.`])
  const objects = allOf(await Promise.all(documents.map((document) => readObject(document, file))))
  const referred = referredIn(objects)
  const slos = objects.flatMap((object) => (object.kind === 'SLO' ? [object] : []))
  return allOf(await Promise.all(slos.map(({ value, document }) => readSlos(value, { document, file, referred })))).flat()
}

type Complained<T> = { value: T } | { complaint: string }

const prefixOf =
  (file: string) =>
  ({ line, column }: { line: number; column: number }) =>
    `${file}:${line}:${column}: `

type ReadObject = OpenObject & { document: string }

/** First what it is, then what that may hold. */
async function readObject(document: string, file: string): Promise<Complained<ReadObject>> {
  const about = { prefix: prefixOf(file), whole: 'the document' }
  const head = await loadYaml(document, { ...about, schema: objectSchema })
  if ('complaint' in head) return head
  const { kind } = head.value
  const read = await loadYaml<z.ZodMiniType>(document, { ...about, schema: schemas[kind] })
  return 'complaint' in read ? read : { value: { kind, value: read.value, document } as ReadObject }
}

function referredIn(objects: readonly OpenObject[]): Referred {
  const named = <Wanted extends Kind>(wanted: Wanted) =>
    new Map(objects.flatMap(({ kind, value }) => (kind === wanted ? [[value.metadata.name, value as OfKind<Wanted>]] : [])))
  const sources = named('DataSource')
  return {
    indicators: named('SLI'),
    policies: named('AlertPolicy'),
    conditions: named('AlertCondition'),
    typeOf: (name) => sources.get(name)?.spec?.type?.toString()
  }
}

type OfKind<Wanted extends Kind> = Extract<OpenObject, { kind: Wanted }>['value']

/** The places of faults are looked up where the objective was written. */
async function readSlos(
  slo: OfKind<'SLO'>,
  { document, file, referred }: { document: string; file: string; referred: Referred }
): Promise<Complained<readonly Slo[]>> {
  const converted = convert(slo, referred)
  if ('value' in converted) return converted
  return loadYaml(document, {
    schema: z.transform((): readonly Slo[] => []),
    prefix: prefixOf(file),
    rules: ({ valueOffset }) =>
      faultsIn(converted).map(({ path, what }) => ({
        offset: valueOffset(path),
        what: `${words(path)}${what}`,
        kind: 'missing-key' as const
      }))
  })
}

const words = (path: readonly (string | number)[]) =>
  `${path.map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index > 0 ? '.' : ''}${key}`)).join('')}: `

function allOf<T>(read: readonly Complained<T>[]): readonly T[] {
  const complaints = read.flatMap((each) => ('complaint' in each ? [each.complaint] : []))
  if (complaints.length > 0) throw invalid(complaints)
  return read.flatMap((each) => ('value' in each ? [each.value] : []))
}

const invalid = (complaints: readonly string[]) =>
  new ActionError(`The OpenSLO file cannot be read:\n${complaints.join('\n')}`, {
    fix: 'Correct the file; github.com/OpenSLO/OpenSLO describes apiVersion openslo/v1.'
  })
