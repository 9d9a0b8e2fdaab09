"""Reads JUnit reports with expat: for each file on the command line a line of JSON."""
import json, sys
import xml.parsers.expat as expat

OUTCOMES = ('error', 'failure', 'flakyFailure', 'flakyError', 'rerunFailure', 'rerunError', 'skipped')


def outcome(kinds, said):
    if 'error' in kinds:
        return 'errored'
    if 'failure' in kinds:
        return 'failed'
    if any(kind.startswith(('flaky', 'rerun')) for kind in kinds):
        return 'flaky'
    if 'skipped' in kinds or said in ('notrun', 'skipped', 'disabled'):
        return 'skipped'
    return 'passed'


def read(path):
    open_elements, suites, cases, root = [], [], [], []

    def start(name, attributes):
        name = name.split(':')[-1]
        root or root.append(name)
        case = None
        if name == 'testsuite':
            suites.append(attributes.get('name', ''))
        elif name == 'testcase':
            said = attributes.get('status') or attributes.get('result')
            case = {'name': attributes.get('name', ''), 'class': attributes.get('classname') or attributes.get('class', ''),
                    'suites': [suite for suite in suites if suite], 'kinds': [], 'said': said}
        elif name in OUTCOMES and open_elements and open_elements[-1][1]:
            open_elements[-1][1]['kinds'].append(name)
        open_elements.append((name, case))

    def end(_):
        name, case = open_elements.pop()
        if name == 'testsuite':
            suites.pop()
        if case:
            cases.append([case['suites'], case['class'], case['name'], outcome(case['kinds'], case['said'])])

    parser = expat.ParserCreate()
    parser.StartElementHandler, parser.EndElementHandler = start, end
    line = None
    try:
        with open(path, 'rb') as file:
            parser.ParseFile(file)
    except expat.ExpatError as error:
        line = error.lineno
        for _, case in reversed(open_elements):
            if case and case['kinds']:
                cases.append([case['suites'], case['class'], case['name'], outcome(case['kinds'], case['said'])])
    return {'cases': cases, 'line': line, 'root': root[0] if root else None}


for path in sys.argv[1:]:
    print(json.dumps(read(path)))
