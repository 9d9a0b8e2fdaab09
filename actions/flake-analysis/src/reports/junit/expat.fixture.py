"""Reads JUnit reports with expat: for each file on the command line a line of JSON."""
import json, re, sys
import xml.parsers.expat as expat

WORDS = {word: outcome for outcome, words in (
    ('skipped', ('notrun', 'not run', 'disabled', 'skipped', 'skip', 'suppressed', 'ignored', 'pending', 'todo')),
    ('failed', ('failed', 'failure', 'fail')), ('errored', ('error', 'errored'))) for word in words}
OUTCOMES = ('error', 'failure', 'flakyFailure', 'flakyError', 'rerunFailure', 'rerunError', 'skipped')


def outcome(kinds, said):
    if 'error' in kinds:
        return 'errored'
    if 'failure' in kinds:
        return 'failed'
    if any(kind.startswith(('flaky', 'rerun')) for kind in kinds):
        return 'flaky'
    if 'skipped' in kinds:
        return 'skipped'
    return ([WORDS[word] for word in said if word in WORDS] + ['passed'])[0]


def of_playwright(case, project):
    mark = '[%s] ' % project
    name = case['name'][len(mark):] if project and case['name'].startswith(mark) else case['name']
    *blocks, case['name'] = name.split(' \u203a ')
    case['class'] = ''
    case['suites'] = ([project] if project else []) + case['suites'] + blocks


def read(path):
    open_elements, suites, cases, root, projects = [], [], [], [], []

    def start(name, attributes):
        name = name.split(':')[-1]
        root or root.extend([name, 'id' in attributes])
        case = None
        if name == 'testsuite':
            suites.append(attributes.get('name', ''))
            is_file = re.search(r'\.[cm]?[jt]sx?$', suites[-1])
            projects.append(attributes.get('hostname') if root == ['testsuites', True] and is_file else None)
        elif name == 'testcase':
            said = [attributes.get(key, '').lower() for key in ('status', 'result')]
            case = {'name': attributes.get('name', ''), 'class': attributes.get('classname') or attributes.get('class', ''),
                    'suites': [suite for suite in suites if suite], 'kinds': [], 'said': said}
            if projects and projects[-1] is not None and case['class'] == suites[-1]:
                of_playwright(case, projects[-1])
        elif name in OUTCOMES and open_elements and open_elements[-1][1]:
            open_elements[-1][1]['kinds'].append(name)
        open_elements.append((name, case))

    def end(_):
        name, case = open_elements.pop()
        if name == 'testsuite':
            suites.pop()
            projects.pop()
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
