import type { QuarantineFormat } from './entry.ts'
import { go, goPackages } from './go.ts'
import { gradle, junit, maven } from './java.ts'
import { jest } from './jest.ts'
import type { QuarantineFormatName } from './names.ts'
import { json, text } from './plain.ts'
import { playwright } from './playwright.ts'
import { pytest } from './pytest.ts'
import { pytestDeselect } from './pytest-deselect.ts'

export const formats: Readonly<Record<QuarantineFormatName, QuarantineFormat>> = {
  jest,
  pytest,
  'pytest-deselect': pytestDeselect,
  playwright,
  go,
  'go-packages': goPackages,
  junit,
  gradle,
  maven,
  text,
  json
}
