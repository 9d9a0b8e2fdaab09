import { type Parsed, parsed } from '@tocsin/testkit/markup'
import type { FlakeReport } from '../model/report.ts'
import { indexPage } from './index-page.ts'

export const htmlOf = (report: FlakeReport): string => indexPage(report)

export const pageOf = (report: FlakeReport): Parsed => parsed(htmlOf(report))

/** All words of the page, with single spaces. */
export const wordsOf = (report: FlakeReport): string => pageOf(report).text.replace(/\s+/g, ' ')

/** The words of one section. */
export const sectionOf = (report: FlakeReport, id: string): string => {
  const [, html = ''] = htmlOf(report).split(`<section id="${id}">`)
  return parsed(`<!doctype html><title>x</title>${html.split('</section>')[0]}`)
    .text.replace(/\s+/g, ' ')
    .trim()
}
