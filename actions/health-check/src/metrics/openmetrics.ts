import { openMetricsText } from '@tocsin/metrics'
import { familiesOf } from './families.ts'
import type { MetricsModel } from './model.ts'

export const openMetrics = (model: MetricsModel): string => openMetricsText(familiesOf(model))
