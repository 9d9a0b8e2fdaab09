import type { PageModel } from './model.ts'

/** The model with every text in it, ids and addresses too, made by `text`. */
export function filled(model: PageModel, text: (kept: string) => string): PageModel {
  const kept = new Set(['date', 'state', 'severity'])
  const fill = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return kept.has(key) && key !== 'updates.state' ? value : text(value)
    if (Array.isArray(value)) return value.map((one) => fill(one, key === 'updates' ? 'update' : key))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([name, one]) => [name, fill(one, key === 'update' && name === 'state' ? 'updates.state' : name)])
    )
  }
  return fill(model, '') as PageModel
}
