"""Reads reports as EnricoMi/publish-unit-test-result-action does. Started as the other readers are."""
import glob, json, os, resource, sys

program, reports = map(os.path.abspath, sys.argv[1:3])
sys.path.insert(0, os.path.join(program, 'python'))

from publish.junit import parse_junit_xml_files, process_junit_xml_elems

files = sorted(glob.glob(os.path.join(reports, '*.xml')))
cases = process_junit_xml_elems(parse_junit_xml_files(files, False, False)).cases

results = [case.result for case in cases]
totals = {'tests': len(results), 'failed': results.count('failure'), 'errors': results.count('error'), 'skipped': results.count('skipped')}
with open(os.environ['BENCH_TOTALS'], 'w') as out:
    json.dump(totals, out)
with open(os.environ['BENCH_PEAK'], 'w') as out:
    out.write(str(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss))
