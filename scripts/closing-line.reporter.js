/** A jest reporter that ends with one plain line, for people and for whatever counts tests. */
export default class ClosingLine {
  onRunComplete(_contexts, { numPassedTests, numFailedTests, numRuntimeErrorTestSuites, testResults }) {
    const slowest = testResults
      .map(({ perfStats, testFilePath }) => ({ ms: perfStats.end - perfStats.start, path: testFilePath }))
      .sort((a, b) => b.ms - a.ms)
      .slice(0, 10)
    if (process.env.TEST_TIMES) for (const { ms, path } of slowest) console.log(`${(ms / 1000).toFixed(1)} s  ${path}`)
    // After jest's own summary, which comes last of all reporters.
    process.once('exit', () => console.log(`\n${numPassedTests} passed, ${numFailedTests + numRuntimeErrorTestSuites} failed`))
  }
}
