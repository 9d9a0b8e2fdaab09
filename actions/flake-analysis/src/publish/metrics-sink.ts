import type { Ports } from '../ports.ts'
import type { Sink } from './sink.ts'

/** Writes what was found in the text format of OpenMetrics. */
export const metricsSink = (path: string, { writeFile, redact }: Pick<Ports, 'writeFile' | 'redact'>): Sink => ({
  async done(report) {
    const { flakeMetricsText } = await import('../export/otlp/text.ts')
    await writeFile(path, flakeMetricsText(report, redact))
  }
})
