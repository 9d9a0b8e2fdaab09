import type { NamedTest, QuarantineFormat, Takes } from './entry.ts'

/** Compares what pytest writes into its JUnit reports, so that no name has to be guessed. */
const plugin = (list: string) => `"""Skips flaky tests. Use: pytest -p quarantine_pytest, with the folder of this file in PYTHONPATH."""
import json
import re

import pytest

# Class name and test name, as in JUnit reports.
TESTS = {tuple(test) for test in json.loads(
    ${list}
)}


def names(nodeid):
    path, bracket, params = nodeid.partition("[")
    parts = path.split("::")
    parts[0] = re.sub(r"\\.py$", "", parts[0].replace("/", "."))
    parts[-1] += bracket + params
    return ".".join(parts[:-1]), parts[-1]


def pytest_collection_modifyitems(items):
    for item in items:
        if names(item.nodeid) in TESTS:
            item.add_marker(pytest.mark.skip(reason="flaky, in quarantine"))
`

const keyOf = ({ test: { className, name } }: NamedTest) => JSON.stringify([className, name])

/** Two of one name are of two folders in which pytest runs. */
export const takesOfPytest: Takes = { of: keyOf, names: (test) => [keyOf(test)], same: keyOf }

/** `--deselect` takes the beginning of an id, which may be that of other tests: this skips exactly those listed. */
export const pytest: QuarantineFormat = {
  fileName: 'quarantine_pytest.py',
  kind: 'python',
  usage: 'PYTHONPATH=<folder of the file> pytest -p quarantine_pytest',
  entry: ({ test }) =>
    test.className === '' ? { why: 'its report does not name its module' } : { is: JSON.stringify([test.className, test.name]) },
  takes: takesOfPytest,
  // JSON in ASCII, written as a text: Python reads such a literal as JSON does.
  render: (entries) => plugin(JSON.stringify(ascii(`[${entries.join(',')}]`)))
}

const ascii = (text: string) => text.replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
