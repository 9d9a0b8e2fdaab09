import { type Attributes, otlpMetrics } from '@tocsin/metrics'
import { familiesOf } from './families.ts'
import type { MetricsModel } from './model.ts'

/** The metrics of a round as a request of OTLP. */
export const otlpRequest = (model: MetricsModel, resource: Attributes = {}) =>
  otlpMetrics(familiesOf(model), {
    now: model.now,
    scope: 'tocsin/health-check',
    resource: { 'service.name': 'tocsin-health-check', ...resource }
  })
