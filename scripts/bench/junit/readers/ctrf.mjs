import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { program, reports, tell } from './tell.mjs'

const { convertJUnitToCTRFReport } = await import(pathToFileURL(createRequire(`${program}/`).resolve('junit-to-ctrf')).href)

const { tests, failed, skipped } = (await convertJUnitToCTRFReport(`${reports}/*.xml`, {})).results.summary
tell({ tests, failed, skipped })
