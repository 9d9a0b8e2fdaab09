export type { PageChannel } from './channel.ts'
export type { Names } from './names.ts'
export { type Page, pageBody, renderPage } from './page.ts'
