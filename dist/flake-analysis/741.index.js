export const id=741
export const ids=[741]
export const modules={7741:((e,t,s)=>{s.d(t,{ctrfOf:()=>ctrfOf})
var r=s(9628)
function testOf(e){const{id:t,test:s,slow:a,file:n,line:i,causes:o,strip:l}=e,[u,...c]=(0,r.jH)(s),f=o[0]?.line
return{testId:t,name:""===s.name?"(no name)":s.name,status:statusOf(l),duration:Math.round(1e3*(a?.seconds??0)),...void 0!==u&&{suite:[u,...c]},...void 0!==f&&{message:f},...void 0!==i&&{line:i},...void 0!==n&&{filePath:n},flaky:isFlaky(e),labels:labelsOf(e),insights:insightsOf(e),extra:extraOf(e)}}const isFlaky=({state:e,certainty:t})=>"flaky"===e&&"confirmed"===t
function statusOf(e){const t=e.replaceAll("-","").at(-1)
return void 0===t?"other":"F"===t?"failed":"passed"}function labelsOf({state:e,certainty:t,isNew:s,repository:r,workflow:a,job:n,variant:i}){return{state:e,certainty:t,new:s,repository:r,workflow:a,...void 0!==n&&{job:n},...void 0!==i&&{variant:i}}}function insightsOf({state:e,rate:t,slow:s}){const r=0===t.runs?0:t.failures/t.runs
return{passRate:{current:1-r},failRate:{current:r},flakyRate:{current:"flaky"===e?t.mean:0},...s&&{averageTestDuration:{current:Math.round(1e3*s.seconds)}},executedInRuns:t.runs,extra:{q05:t.q05,q50:t.q50,q95:t.q95}}}const extraOf=({rule:e,since:t,strip:s,score:r,runsPerWeek:a,minutesPerFailure:n,waste:i,flipRate:o,causes:l,url:u,issue:c,owners:f})=>({rule:e,since:t,strip:s,score:r,runsPerWeek:a,minutesPerFailure:n,minutesWasted:i.minutes,flipRate:o,causes:l.map(({category:e,share:t})=>({category:e,share:t})),...void 0!==u&&{url:u},...void 0!==c&&{issue:c},...void 0!==f&&{owners:f}})
function ctrfOf({generatedAt:e,window:t,repositories:s,totals:r,subjects:a,omitted:n}){const i=a.filter(isTest).map(testOf),[o,...l]=s
return{reportFormat:"CTRF",specVersion:"0.0.0",timestamp:e,generatedBy:"tocsin flake-analysis",results:{tool:{name:"tocsin flake-analysis"},summary:summaryOf(i,t),tests:i,environment:{reportName:"Flake analysis",...o&&0===l.length&&{repositoryName:o.name,repositoryUrl:o.url,branchName:o.defaultBranch}}},insights:{runsAnalyzed:r.runs,extra:{days:t.days,testsSeen:r.tests,omitted:n,minutesWasted:r.waste.minutes}}}}const isTest=e=>"test"===e.level&&void 0!==e.test
function summaryOf(e,{from:t,to:s}){const withStatus=t=>e.filter(e=>e.status===t).length
return{tests:e.length,passed:withStatus("passed"),failed:withStatus("failed"),skipped:0,pending:0,other:withStatus("other"),flaky:e.filter(({flaky:e})=>e).length,start:Date.parse(t),stop:Date.parse(s)}}})}
