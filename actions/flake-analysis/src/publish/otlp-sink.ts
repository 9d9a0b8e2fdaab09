import type { Inputs } from '../inputs.ts'
import type { ReadExecution, ReadTests } from '../model/reading.ts'
import type { Ports } from '../ports.ts'
import type { Sink } from './sink.ts'

/** Pushes what was found and the runs that were read. Of their tests it holds no more than those that are told. */
export function otlpSink(
  endpoint: string,
  inputs: Pick<Inputs, 'otlp-headers' | 'otlp-traces-endpoint' | 'dry-run'>,
  {
    repository,
    ...ports
  }: Pick<Ports, 'send' | 'now' | 'elapsed' | 'sleep' | 'random' | 'redact' | 'progress' | 'warn'> & { repository: string }
): Sink {
  const executions: ReadExecution[] = []
  const tests: ReadTests[] = []
  const asked = { ...inputs, 'otlp-endpoint': endpoint }
  return {
    async take(news) {
      if (inputs['dry-run']) return
      const { toldCases } = await import('../export/otlp/spans.ts')
      executions.push(...news.executions)
      tests.push(...news.tests.map((of) => ({ ...of, cases: toldCases(of.cases) })))
    },
    async done(report) {
      const { exportOtlp } = await import('../export/otlp/export.ts')
      await exportOtlp(asked, { report, runs: [{ repository, executions, tests }] }, ports)
    }
  }
}
