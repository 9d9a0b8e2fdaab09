/** The workflow files of the shop: the service of `browser` has no health check, and its cache no key that stays. */
export const files: Readonly<Record<string, string>> = {
  '.github/workflows/ci.yml': `name: CI
on:
  push:
    branches: [main]
  pull_request:
permissions: {}
jobs:
  lint:
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    steps:
      - run: npm run lint
  unit:
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    steps:
      - name: Run unit tests
        run: npm test
  browser:
    runs-on: ubuntu-24.04
    services:
      storage:
        image: minio/minio
        ports: ["9000:9000"]
    steps:
      - uses: actions/cache@0400d5f644dc74513175e3cd8d07132dd4860809 # v4.2.4
        with:
          path: ~/.cache/ms-playwright
          key: browsers-\${{ runner.os }}-\${{ github.run_id }}
      - name: Run browser tests
        run: |
          npm start &
          sleep 30
          npm run test:browser
`,
  '.github/workflows/nightly.yml': `name: Nightly
on:
  schedule:
    - cron: "0 2 * * *"
permissions: {}
jobs:
  books:
    runs-on: ubuntu-24.04
    timeout-minutes: 30
    steps:
      - name: Check the books
        run: npm run books
`
}
