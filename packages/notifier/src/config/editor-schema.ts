/** JSON Schema (draft 2020-12) of the file, for editors. In a file of its own: beside what steps use it would be bundled with them. */
export async function configJsonSchema(): Promise<object> {
  const { jsonSchema } = await import('./json-schema.ts')
  return jsonSchema()
}
