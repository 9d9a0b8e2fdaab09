import type { Family } from '../family.ts'

/** Playwright, Selenium, Puppeteer, Cypress, Karma. */
export const browser: Family = {
  launch:
    /\bbrowserType\.(?:launch|connect)|Executable doesn't exist at .{1,300}(?:chrom|firefox|webkit|ms-playwright)|[Ff]ailed to launch (?:the )?(?:browser|chrome)|session not created|DevToolsActivePort file doesn't exist|chrome not reachable|Chrome(?:Headless)? (?:failed to start|crashed)|cannot find Chrome binary|version of ChromeDriver only supports|Host system is missing dependencies to run browsers|\bChromeHeadless\b.{0,80}(?:not captured|Disconnected)|^Disconnected \(\d{1,4} times?\)|Cypress (?:failed to start|could not verify)/i,
  closed:
    /Target (?:page, context or browser )?(?:has been )?(?:closed|crashed)|\b[Pp]age crashed\b|\b[Tt]ab crashed\b|Browser (?:has )?(?:been closed|disconnected|closed unexpectedly)|Protocol error \([A-Z]\w{2,40}\.\w{2,60}\)|Execution context was destroyed|Navigating frame was detached|invalid session id|Session closed\. Most likely the page|[Rr]enderer process (?:just )?crashed/,
  element:
    /\b(?:StaleElementReference|NoSuchElement|ElementClickIntercepted|ElementNotInteractable|NoSuchWindow|UnexpectedAlert(?:Present|Open))(?:Exception|Error)?\b|no such element: |stale element reference|strict mode violation|\belement (?:is )?(?:not (?:visible|attached|clickable|interactable|stable)|outside of the viewport|intercepts pointer events)|intercepts pointer events|\belement click intercepted\b|is not clickable at point/,
  waiting:
    /\b(?:locator|page|frame|elementHandle|browserContext)\.\w{2,30}: |waiting for (?:locator|selector|getBy\w{2,20}|navigation)\b|\bexpect\((?:locator|page)\)\.|Timed out retrying after|Navigation timeout of|Waiting for selector .{1,200} failed|\bcy\.\w{2,30}\(\) (?:failed|timed out|can only)|\bCypressError\b|Unable to find (?:an element|role|visible css)|expected to find (?:visible )?css/,
  page: /\bnet::ERR_\w{3,60}|\bNS_ERROR_\w{3,60}|\bWebDriverException\b|\bselenium\.common\.exceptions\.|\borg\.openqa\.selenium\./
}
