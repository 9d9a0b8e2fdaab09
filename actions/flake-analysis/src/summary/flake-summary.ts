import { fitSummary, summaryBytes } from '@tocsin/action-kit'
import type { Inputs } from '../inputs.ts'
import type { CauseReport, FlakeReport, InfraEvent } from '../model/report.ts'
import { repositoryNames } from '../model/repository-names.ts'
import { categoryWords } from '../shown/category-words.ts'
import { firstWords, headline } from '../shown/headline.ts'
import { titleOf } from '../shown/names.ts'
import { count, counted, triesWords } from '../shown/numbers.ts'
import { sightOf } from '../shown/sight.ts'
import { notes, problems } from './missing.ts'
import { brokenPart, flakyParts, leftPart, slowPart, suspectedPart } from './subjects.ts'
import { section, table } from './table.ts'
import { code, dateCell, link, words } from './words.ts'
import { auditPart, cachePart, graphParts } from './workflows.ts'

const most = 10
const mostNames = 3

/** The job summary of an analysis, in GitHub's Markdown: the answer first, then the costliest of each kind. Far below 1 MiB. */
export function flakeSummary(report: FlakeReport, { 'page-url': pageUrl }: Partial<Pick<Inputs, 'page-url'>> = {}): string {
  const parts = [
    ...top(report),
    pageUrl === undefined ? '' : link('The report as a page', pageUrl),
    notes(report),
    totals(report),
    brokenPart(report),
    ...flakyParts(report),
    suspectedPart(report),
    slowPart(report),
    leftPart(report),
    infraPart(report),
    causesPart(report),
    auditPart(report),
    cachePart(report),
    ...graphParts(report),
    limits(report),
    problems(report)
  ]
  const text = parts.filter((part) => part !== '').join('\n\n')
  return fitSummary(text, summaryBytes)
}

function top(report: FlakeReport): readonly string[] {
  const { title, detail, first } = headline(report)
  return [`### ${words(title)}`, detail, first ? `**Fix first:** ${code(titleOf(first))} ${words(firstWords(first), 400)}` : '']
}

function totals({ totals: { runs, reruns, failures, infraFailures, tests, testCases, reports }, repositories }: FlakeReport): string {
  if (runs === 0) return ''
  const all = repositoryNames({ repositories })
  const names = all.slice(0, mostNames).map((name) => words(name, 80))
  const more = all.length - names.length
  const read = [
    `${counted(runs, 'run')} of ${names.join(', ')}${more > 0 ? ` and ${count(more)} more` : ''}`,
    `${counted(reruns, 're-run')}: ${triesWords(runs + reruns)}`,
    `${counted(failures, 'failure')}${infraFailures > 0 ? `, ${count(infraFailures)} more by infrastructure and left out` : ''}`,
    tests > 0
      ? `${counted(tests, 'test')}${reports > 0 ? `, ${counted(testCases, 'result')} in ${counted(reports, 'new report')}` : ''}`
      : 'no test reports, so that tests could not be judged'
  ]
  return `Read: ${read.join(' · ')}.`
}

const infraPart = ({ infra }: FlakeReport): string =>
  section('Infrastructure: left out of every rate', infra, {
    most,
    noun: 'event',
    write: (shown: readonly InfraEvent[]) =>
      table(
        ['When', 'Sign', '>Jobs', '>Runs'],
        shown.map(({ from, sign, jobs, runs, url }) => [link(dateCell(from), url), words(sign), count(jobs), count(runs)])
      )
  })

const causesPart = ({ causes }: FlakeReport): string =>
  section('Causes', causes, {
    most,
    noun: 'cause',
    write: (shown: readonly CauseReport[]) =>
      table(
        ['Category', '>Failures', 'Example', 'Last'],
        shown.map(({ category, failures, line, last, url }) => [
          words(categoryWords(category)),
          count(failures),
          code(line),
          link(dateCell(last), url)
        ])
      )
  })

const limits = (report: FlakeReport): string =>
  sightOf(report).length > 0
    ? `#### How far one can see\n\n${sightOf(report)
        .map(({ levels, words: sight }) => `- ${levels.map((level) => `${level}s`).join(', ')}: ${sight}`)
        .join('\n')}`
    : ''
