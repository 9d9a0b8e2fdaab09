"""Counts the tests of reports by the documents of their formats alone: for each file on the command line a line of JSON.

`cases` are pairs of a name, null where the format has none, and of `passed`, `flaky`, `skipped`, `failed`, `errored`, or `bad`, which is
either of these two. `format` is null for a file that is no report, `broken` tells whether its XML or JSON is.
"""
import json, re, sys
import xml.etree.ElementTree as tree


def passes(is_flaky):
    return 'flaky' if is_flaky else 'passed'


def ctrf(document):
    for test in document['results']['tests']:
        status, retries = test.get('status'), test.get('retries') or 0
        tries = [one for one in test.get('retryAttempts') or [] if one.get('status') == 'failed']
        if status == 'passed':
            yield test.get('name', ''), passes(test.get('flaky') or tries or (retries > 0 and test.get('flaky') is not False))
        else:
            yield test.get('name', ''), 'bad' if status == 'failed' else 'skipped'


def playwright(document):
    words = {'expected': 'passed', 'unexpected': 'failed', 'flaky': 'flaky', 'skipped': 'skipped'}

    def inside(suite):
        for spec in suite.get('specs', []):
            for test in spec['tests']:
                yield spec.get('title', ''), words[test['status']]
        for inner in suite.get('suites', []):
            yield from inside(inner)

    yield from inside({'suites': document['suites']})
    yield from ((None, 'errored') for _ in document.get('errors', []))


def jest(document):
    for file in document['testResults']:
        tests = file['assertionResults'] if 'assertionResults' in file else file['testResults']
        for test in tests:
            retried = (test.get('invocations') or 1) > 1 or test.get('retryReasons') or test.get('failureMessages')
            words = {'passed': passes(retried), 'failed': 'failed'}
            yield test.get('title') or test.get('fullName', ''), words.get(test['status'], 'skipped')
        broke = file.get('status') == 'failed' or file.get('testExecError') or file.get('failureMessage')
        if broke and not any(test['status'] == 'failed' for test in tests):
            yield None, 'errored'


def mocha(document):
    for test in document['passes']:
        yield test.get('title', ''), passes(test.get('currentRetry', 0) > 0)
    yield from ((test.get('title', ''), 'bad') for test in document['failures'])
    yield from ((test.get('title', ''), 'skipped') for test in document['pending'])


def rspec(document):
    for example in document['examples']:
        yield example.get('description') or example.get('full_description', ''), {'passed': 'passed', 'failed': 'failed'}.get(example.get('status'), 'skipped')
    if document.get('summary', {}).get('errors_outside_of_examples_count', 0) > 0:
        yield None, 'errored'


def cucumber(document):
    for feature in document:
        before, failed = None, 0
        for scenario in feature.get('elements', []):
            if scenario.get('type') == 'background':
                continue
            steps = scenario.get('steps', [])
            parts = [scenario, *steps]
            hooks = [hook for part in parts for key in ('before', 'after') for hook in part.get(key) or []]
            said = {part.get('result', {}).get('status') for part in [*steps, *hooks]}
            rest = 'passed' if said <= {'passed', None} and 'passed' in said else 'skipped'
            outcome = 'failed' if 'failed' in said else 'errored' if 'ambiguous' in said else rest
            same = [scenario.get(key) for key in ('id', 'line', 'name')]
            is_try = scenario.get('tags') != [] and (';;' in (same[0] or '') or scenario.get('keyword') != 'Scenario Outline')
            if failed and not (same == before and same[0] and is_try):
                yield last, 'bad'
                failed = 0
            before, last = same, scenario.get('name', '')
            if outcome in ('failed', 'errored'):
                failed += 1
            else:
                yield last, 'flaky' if failed else outcome
                failed = 0
        if failed:
            yield last, 'bad'


def go_test(events):
    tests, packages, over, failed_builds, told_builds, running = {}, {}, {}, {}, set(), {}
    for event in events:
        action, package, test = event.get('Action'), event.get('Package', ''), event.get('Test')
        if action == 'build-fail':
            failed_builds[event.get('ImportPath', '')] = True
        if test and action in ('run', 'pause', 'cont', 'pass', 'fail', 'skip', 'output', 'bench', 'start', 'attr'):
            seen = tests.setdefault((package, test), [])
            if action in ('pass', 'fail', 'skip'):
                seen.append(action)
                running.pop((package, test), None)
                if action == 'fail':
                    packages[package] = packages.get(package, 0) + 1
            elif action in ('run', 'cont', 'pause'):
                running[package, test] = action
        elif not test and action in ('pass', 'fail', 'skip') and not package == '':
            told_builds.add(event.get('FailedBuild'))
            left = [key for key in running if key[0] == package]
            for key in left:
                tests[key].append('pass' if action != 'fail' else 'skip' if running.pop(key) == 'pause' else 'error')
                running.pop(key, None)
            if action == 'fail' and packages.get(package, 0) + len(left) == 0:
                over[package] = True
            packages[package] = 0
    for key, how in running.items():
        tests[key].append('skip' if how == 'pause' else 'error')
    for (_, test), seen in tests.items():
        bad = [one for one in seen if one in ('fail', 'error')]
        good = passes(bad) if 'pass' in seen else 'skipped'
        yield test, good if 'pass' in seen or not bad else 'failed' if bad[-1] == 'fail' else 'errored'
    yield from ((None, 'errored') for _ in over.keys() | {build.split(' [')[0] for build in failed_builds if build not in told_builds})


def dart(events):
    tests, errors, hidden, done = {}, {}, set(), {}
    for event in events:
        if event.get('type') == 'testStart':
            tests[event['test']['id']] = event['test']['name']
        elif event.get('type') == 'error':
            errors[event['testID']] = True
        elif event.get('type') == 'testDone':
            done[event['testID']] = 'skipped' if event.get('skipped') else event['result']
            if event.get('hidden') and event['result'] == 'success':
                hidden.add(event['testID'])
    for key, name in tests.items():
        if key not in hidden:
            words = {'success': passes(key in errors), 'skipped': 'skipped', 'failure': 'failed'}
            yield name, words.get(done.get(key), 'errored')


def local(element):
    return element.tag.split('}')[-1]


TRX_RESULTS = ('UnitTestResult', 'TestResultAggregation', 'GenericTestResult', 'WebTestResult', 'TestResult')
TRX_WORDS = {'passed': 'passed', 'passedbutrunaborted': 'passed', 'warning': 'passed', 'completed': 'passed', 'failed': 'failed',
             'error': 'errored', 'timeout': 'errored', 'aborted': 'errored', 'disconnected': 'errored', '': 'errored'}


def trx(root):
    def results(element):
        for child in element:
            if local(child) in TRX_RESULTS:
                yield child
            else:
                yield from results(child)

    def leaves(result):
        inner = list(results(result))
        rows = any('dataRowInfo' in one.attrib or one.get('resultType') == 'DataDrivenDataRow' for one in inner)
        same = {(one.get('testId'), one.get('testName')) for one in [result, *inner]}
        outcome = TRX_WORDS.get(result.get('outcome', '').lower(), 'skipped')
        if inner and not rows and len(same) == 1:
            failed = any(TRX_WORDS.get(one.get('outcome', '').lower()) in ('failed', 'errored') for one in inner)
            yield result.get('testName', ''), outcome if outcome in ('failed', 'errored') or not failed else 'flaky'
        elif inner:
            for one in inner:
                yield from leaves(one)
        else:
            yield result.get('testName', ''), outcome

    for result in results(root):
        yield from leaves(result)


def nunit(root):
    words = {'passed': 'passed', 'success': 'passed', 'warning': 'passed', 'failed': 'bad', 'failure': 'failed', 'error': 'errored',
             'cancelled': 'errored', 'notrunnable': 'errored', 'skipped': 'skipped', 'ignored': 'skipped', 'inconclusive': 'skipped'}
    for case in root.iter():
        if local(case) != 'test-case':
            continue
        result, executed, success = (case.get(name, '').lower() for name in ('result', 'executed', 'success'))
        if result in words:
            outcome = words[result]
        elif success in ('true', 'false') and executed != 'false':
            outcome = 'passed' if success == 'true' else 'failed'
        elif any(local(child) == 'failure' for child in case):
            outcome = 'failed'
        else:
            outcome = 'passed' if executed == 'true' and result == '' else 'skipped'
        yield case.get('name', ''), outcome


def xunit(root):
    words = {'Pass': 'passed', 'Warn': 'passed', 'Fail': 'failed'}
    yield from ((test.get('name', ''), words.get(test.get('result'), 'skipped')) for test in root.iter() if local(test) == 'test')


def of_xml(root):
    name, inside = local(root), {local(element) for element in root.iter()}
    named = {local(element) for element in root.iter() if 'name' in element.attrib}
    if name in ('testsuites', 'testsuite', 'testrun') and (len(root) == 0 or name == 'testsuite' or inside & {'testsuite', 'testcase'}):
        return 'junit', None
    if name == 'TestRun' and ('TeamTest' in root.tag or inside & {'Results', 'ResultSummary', 'TestDefinitions'}):
        return 'trx', trx
    if name in ('test-run', 'test-results') or name == 'test-suite' and named & {'test-suite', 'test-case'}:
        return 'nunit', nunit
    if name == 'assemblies' or name == 'assembly' and (inside & {'collection', 'class', 'test', 'errors'} or 'run-date' in root.attrib):
        return 'xunit', xunit
    return None, None


def of_json(document):
    if isinstance(document, list):
        features = [one for one in document if isinstance(one, dict) and isinstance(one.get('uri'), str)]
        told = any('elements' in one or 'keyword' in one for one in features)
        return ('cucumber', cucumber) if told and len(features) == len(document) else (None, None)
    if not isinstance(document, dict):
        return None, None
    if isinstance(document.get('results'), dict) and isinstance(document['results'].get('tests'), list):
        return 'ctrf', ctrf
    if isinstance(document.get('suites'), list) and ({'config', 'errors', 'stats'} & document.keys()):
        return 'playwright', playwright
    if isinstance(document.get('testResults'), list) and ({'numTotalTests', 'success'} & document.keys() or any('assertionResults' in one for one in document['testResults'])):
        return 'jest', jest
    if 'stats' in document and isinstance(document.get('passes'), list):
        return 'mocha', mocha
    examples = document.get('examples')
    if not isinstance(examples, list):
        return None, None
    told = 'summary_line' in document or 'example_count' in (document.get('summary') or {})
    return ('rspec', rspec) if told or any('full_description' in one for one in examples) else (None, None)


def decoded(data):
    codec = 'utf-16' if data[:2] in (b'\xff\xfe', b'\xfe\xff') else 'utf-8-sig'
    return data.decode(codec, 'replace')


def events_of(text):
    """The lines that are objects, and whether a line begins one and is none."""
    events, broken = [], False
    for line in text.splitlines():
        try:
            events.append(json.loads(line))
        except ValueError:
            broken |= line.startswith('{"')
    return [event for event in events if isinstance(event, dict)], broken


def read_text(text):
    events, broken = events_of(text)
    if any(isinstance(event.get('Action'), str) for event in events):
        return 'go-test', broken, list(go_test(events))
    if any('protocolVersion' in event for event in events):
        return 'dart', broken, list(dart(events))
    start = re.search(r'^[{\[]', text, re.M)
    document = json.JSONDecoder().raw_decode(text, start.start())[0] if start else None
    name, count = of_json(document)
    return name, False, list(count(document)) if count else []


def read_xml(data):
    """Of a document that breaks what comes before; elements that are open there count."""
    parser, started, broken = tree.XMLPullParser(['start']), [], False
    try:
        parser.feed(data)
        parser.close()
    except tree.ParseError:
        broken = True
    try:
        started.extend(element for _, element in parser.read_events())
    except tree.ParseError:
        broken = True
    root = started[0] if started else None
    name, count = of_xml(root) if root is not None else (None, None)
    return name, broken, list(count(root)) if count else []


def read(path):
    with open(path, 'rb') as file:
        data = file.read()
    text = decoded(data)
    try:
        return read_xml(data) if text.lstrip().startswith('<') else read_text(text)
    except json.JSONDecodeError:
        return None, True, []


for path in sys.argv[1:]:
    format, broken, cases = read(path)
    print(json.dumps({'format': format, 'broken': broken, 'cases': cases}))
