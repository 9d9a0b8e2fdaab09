import{createRequire as e}from"module"
var t,r,n,o,s,a,i,c,l={181:(t=>{t.exports=e(import.meta.url)("buffer")}),4434:(t=>{t.exports=e(import.meta.url)("events")}),9896:(t=>{t.exports=e(import.meta.url)("fs")}),4573:(t=>{t.exports=e(import.meta.url)("node:buffer")}),1421:(t=>{t.exports=e(import.meta.url)("node:child_process")}),7598:(t=>{t.exports=e(import.meta.url)("node:crypto")}),3024:(t=>{t.exports=e(import.meta.url)("node:fs")}),1455:(t=>{t.exports=e(import.meta.url)("node:fs/promises")}),8161:(t=>{t.exports=e(import.meta.url)("node:os")}),6760:(t=>{t.exports=e(import.meta.url)("node:path")}),8500:(t=>{t.exports=e(import.meta.url)("node:timers/promises")}),7975:(t=>{t.exports=e(import.meta.url)("node:util")}),8522:(t=>{t.exports=e(import.meta.url)("node:zlib")}),932:(t=>{t.exports=e(import.meta.url)("process")}),2203:(t=>{t.exports=e(import.meta.url)("stream")}),9023:(t=>{t.exports=e(import.meta.url)("util")}),3106:(t=>{t.exports=e(import.meta.url)("zlib")}),2119:((e,t,r)=>{r.d(t,{G:()=>l})
var n=r(3965),o=r(4491),s=r(3566)
const a=new Map(["true","True","TRUE","false","False","FALSE"].map(e=>[e,"true"===e.toLowerCase()])),words_text=()=>(0,o.mw)(e=>e)
function flag(){return(0,o.mw)((e,t)=>a.get(e)??t("must be true or false"))}function choice(e){return(0,o.mw)((t,r)=>e.find(e=>e===t)??r(`must be one of ${e.join(", ")}`))}function matching(e,t){return(0,o.mw)((r,n)=>e.test(r)?r:n(t))}function lines({max:e=100}={}){return(t="",r)=>{const n=splitList(t)
return n.length>e?r(`must have at most ${e} entries`):n}}function splitList(e){return e.split(/[\n,]/).map(e=>e.trim()).filter(e=>""!==e)}function webLink(){return(0,o.mw)((e,t)=>(0,s.qP)(e)??t("must be an http or https URL"))}function webhooks({max:e=10}={}){return(t="",r)=>{const n=[...new Set(splitList(t))]
if(n.length>e)return r(`must have at most ${e} URLs`)
const o=n.findIndex(e=>!function(e){const t=URL.parse((0,s.qP)(e)??"")
return null!==t&&("https:"===t.protocol||(0,s.U9)(t.hostname))}(e)),a=n.length>1?` (number ${o+1} is not)`:""
return-1===o?n:r(`must be an https URL${a}; is the secret the whole URL?`)}}function wholeNumber({min:e=0,max:t=Number.MAX_SAFE_INTEGER}={}){const r=t===Number.MAX_SAFE_INTEGER?`of at least ${e}`:`from ${e} to ${t}`
return(0,o.mw)((n,o)=>{const s=/^[+-]?\d{1,16}$/.test(n)?Number(n):Number.NaN
return s>=e&&s<=t?s:o(`must be a whole number ${r}`)})}var i=r(8725),c=r(7443)
const l={...function({failOn:e}){return{"discord-webhook":(0,o.hF)(webhooks(),{description:"Discord webhook URL to send to. Several go one per line or separated by commas.",secret:!0}),config:(0,o.hF)((0,o.lq)(words_text()),{description:"Path of the configuration file in the repository. Without it, `.github/tocsin.yml` is read if it is checked out."}),"github-token":(0,o.hF)((0,o.lq)(words_text()),{description:"Token for GitHub's API. The README of each action names the permissions it needs.",default:"${{ github.token }}",secret:!0}),"fail-on":(0,o.hF)((0,o.lq)(choice(n.FE)),{description:`Make the step fail when \`any\` or \`all\` of its messages could not be delivered, or on \`none\`. Default: \`${e}\`.`}),"dry-run":(0,o.hF)(flag(),{description:"Print what would be sent to the log, and send nothing.",default:"false"})}}({failOn:"all"}),"github-token":(0,o.hF)(words_text(),{description:"Token for GitHub's API; it reads runs, jobs, logs and artifacts.",default:"${{ github.token }}",secret:!0,missing:"the secret behind github-token is empty: check its name and that this workflow may read it, or leave the input out"}),"write-token":(0,o.hF)(words_text(),{description:"Token that writes to the repository of the step: the ledger, the comment and issues.",default:"${{ github.token }}",secret:!0,missing:"the secret behind write-token is empty: check its name and that this workflow may read it, or leave the input out"}),days:(0,o.hF)(wholeNumber({min:1,max:i.t}),{description:"How many days of history are judged. The first analysis reads them all, the next ones what is new.",default:"30"}),workflows:(0,o.hF)(lines({max:50}),{description:"Workflows to analyse, one per line: names, file names such as `ci.yml`, or globs such as `test*.yml`. Default: all."}),branch:(0,o.hF)((0,o.lq)(words_text()),{description:"The branch whose runs tell what is broken. Default: the default branch. Evidence of flakiness is taken from all branches."}),repository:(0,o.hF)((0,o.lq)(matching(/^[\w.-]{1,100}\/[\w.-]{1,100}$/,"must be owner/name")),{description:"Analyse another repository, as `owner/name`. Its `github-token` has to read the runs there."}),reports:(0,o.hF)(lines({max:50}),{description:"Test reports in the workspace, one glob per line, such as `**/junit*.xml`: JUnit, TRX, CTRF, Playwright, Jest or `go test -json`. They are kept as the results of this run."}),variant:(0,o.hF)((0,o.lq)(words_text()),{description:"What tells the reports of this job apart from those of other matrix legs. Default: the name of the job with its leg."}),"job-status":(0,o.hF)((0,o.lq)(words_text()),{description:"How the job of `reports` went so far. In one that was cancelled, tests that fail were interrupted and count for nothing.",default:"${{ job.status }}"}),artifacts:(0,o.hF)(lines({max:20}),{description:"Artifacts that hold test reports, one name or glob per line, such as `junit-*`. Exact names are found with a hundredth of the calls."}),"report-dir":(0,o.hF)(words_text(),{description:"Folder to write the report to: the page, JSON, CTRF, badge and quarantine list.",default:"flake-report"}),"page-url":(0,o.hF)((0,o.lq)(webLink()),{description:"Where the report folder is published, such as `https://octo.github.io/app/`. Alerts, digest, issues, comment and summary link to it."}),logs:(0,o.hF)(wholeNumber({min:0,max:1e3}),{description:"How many logs are read at most: of failed jobs, to name causes, and a fifth of jobs that passed, for caches and for retries that a wrapper hides. Each costs one call.",default:"150"}),"if-no-reports":(0,o.hF)(choice(["warn","error","ignore"]),{description:"What to do where no file fits `reports`: `warn`, `error`, or `ignore`. A step that failed before the tests leaves none.",default:"warn"}),"read-runs":(0,o.hF)(choice(["auto","always","never"]),{description:"Whether to read the runs on GitHub: `always`, `never`, or `auto`, which with `reports` means once a day and without them always.",default:"auto"}),"max-calls":(0,o.hF)((0,o.lq)(wholeNumber({min:10,max:5e4})),{description:"Calls to GitHub's API at most; the next analysis goes on from there. Default: about 1,200 for the days asked for, and 50 for each day after."}),audit:(0,o.hF)(flag(),{description:"Whether to audit the workflow files.",default:"true"}),comment:(0,o.hF)(flag(),{description:"Comment on the pull request of the run: which of its failures are known flakes. Needs `pull-requests: write`.",default:"false"}),issues:(0,o.hF)(flag(),{description:"Keep one issue for each confirmed flake, assigned by CODEOWNERS. Needs `issues: write`.",default:"false"}),quarantine:(0,o.hF)((u=c.lV,(e="",t)=>{const r=new Set(splitList(e)),n=u.filter(e=>r.delete(e))
return r.size>0?t(`must be one or more of ${u.join(", ")}`):n}),{description:`Lists of the flaky tests in the report folder, for a runner to leave them out; one or several, separated by commas: ${c.lV.map(e=>`\`${e}\``).join(", ")}.`}),alerts:(0,o.hF)(flag(),{description:"Whether to tell of new flakes. `false` needs no webhook, for the report alone.",default:"true"}),"fail-on-new-flake":(0,o.hF)(flag(),{description:"Make the step fail when a test, step, job or workflow is newly flaky.",default:"false"}),digest:(0,o.hF)(choice(["off","weekly","now"]),{description:"Send a digest of the last seven days: `weekly`, with the first analysis after Monday 08:00 UTC, `now`, or `off`.",default:"off"}),"minute-price":(0,o.hF)((0,o.mw)((e,t)=>{const[,r,n="USD"]=/^(\d{1,6}(?:\.\d{1,6})?)(?: ([A-Z]{3}))?$/.exec(e)??[]
return void 0===r?t("must be an amount, such as 0.006 or 0.005 EUR"):{amount:Number(r),currency:n}}),{description:"What a minute on Linux costs, in US dollars or as `0.005 EUR`.",default:"0.006 USD"}),"minute-multipliers":(0,o.hF)((0,o.mw)((e,t)=>e.length>65536?t("must be at most 64 KiB of YAML"):e),{description:"How many minutes a minute on each system is billed as. Those of self-hosted runners cost nothing.",default:"{ linux: 1, windows: 2, macos: 10 }"}),shard:(0,o.hF)((0,o.lq)((0,o.mw)((e,t)=>{const[,r,n]=/^([1-9]\d?)\/([1-9]\d?)$/.exec(e)??[]
return r&&n&&Number(r)<=Number(n)?e:t("must be a part of several, such as 1/4")})),{description:"Analyse only this part of the workflows, such as `1/4`, in a matrix. A step with `merge` joins the parts."}),merge:(0,o.hF)(lines({max:100}),{description:"Join the `flake-report.json` of several analyses, one path or glob per line, in place of reading runs."}),"ndjson-file":(0,o.hF)((0,o.lq)(words_text()),{description:"File to write runs, jobs, tests and verdicts to, a JSON object per line, for a warehouse."}),"metrics-file":(0,o.hF)((0,o.lq)(words_text()),{description:"File to write the metrics to, in the OpenMetrics text format."}),"otlp-endpoint":(0,o.hF)((0,o.lq)(webLink()),{description:"Where to push metrics, and runs as traces, by OTLP over HTTP: a base that ends in `/` or has no path, such as `https://otlp.example.com`, below which they go to `v1/metrics` and `v1/traces`, or a URL that takes metrics, such as `https://otlp.example.com/v1/metrics`."}),"otlp-traces-endpoint":(0,o.hF)((0,o.lq)(webLink()),{description:"A URL that takes the traces, where `otlp-endpoint` does not tell it: without `/`, `metrics` or `traces` at its end it takes metrics alone."}),"otlp-headers":(0,o.hF)((0,o.lq)(words_text()),{description:"Headers of these requests, as `name: value`, one per line.",secret:!0}),...function({description:e,ledger:t}){return{ledger:(0,o.hF)(matching(/^(?:none|branch|file:.{1,1000})$/,"must be none, branch or file:<folder>"),{description:e,default:t}),"data-branch":(0,o.hF)(words_text(),{description:"Branch that `ledger: branch` writes to.",default:"tocsin-data"})}}({description:"Where history is kept: `branch` (needs `contents: write`), `file:<folder>`, or `none`, to read the whole window each time.",ledger:"branch"}),now:(0,o.hF)((0,o.lq)((0,o.mw)((e,t)=>{const r=/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(e)?Date.parse(e):Number.NaN
return Number.isNaN(r)?t("must be a time such as 2026-01-05T09:00:00Z"):r})),{description:"Take this time for the present, such as `2026-01-05T09:00:00Z`. For replays and tests."})}
var u}),4925:((e,t,r)=>{r.a(e,async(e,t)=>{try{var n=r(3880),o=r(6027),s=r(2119)
await(0,n.i)(async e=>{const t=(0,o.K)(s.G),{step:n}=await Promise.all([r.e(395),r.e(532)]).then(r.bind(r,3532))
await n(t,e)}),t()}catch(e){t(e)}},1)}),8725:((e,t,r)=>{r.d(t,{t:()=>n})
const n=90}),7443:((e,t,r)=>{r.d(t,{fO:()=>isQuarantineFile,lV:()=>n,xp:()=>isFree})
const n=["jest","pytest","pytest-deselect","playwright","go","go-packages","junit","gradle","maven","text","json"],isFree=e=>"text"===e||"json"===e,isQuarantineFile=e=>/^quarantine[\w.-]*$/.test(e)}),3678:((e,t,r)=>{r.d(t,{Kl:()=>faultOf,WE:()=>explain,Zw:()=>problemOf,ps:()=>causes})
var n=r(8082)
function faultOf(e){if(e instanceof n.l)return e
throw e}function problemOf(e,t){if(e instanceof n.l)return e
const r=e instanceof Error?e.message:String(e)
return new n.l(`${t}: ${r}`,{fix:"This is a bug, please report it.",cause:e})}const o=5
function explain(e,t){if(e instanceof n.l)return{message:e.message}
return{message:`Unexpected failure: ${e instanceof Error?e.message||e.name:`${typeof e} was thrown: ${textOf(e)}`}\n→ This is a bug, please report it${t?` at ${t}`:""} with the details in the log of this step.`,details:causes(e).map(traceOf).join("\nCaused by: ")}}function causes(e){const t=[]
for(let r=e;null!=r&&t.length<o;)t.push(r),r=r instanceof Error?r.cause:void 0
return t}const traceOf=e=>e instanceof Error?e.stack??`${e.name}: ${e.message}`:textOf(e)
function textOf(e){return"string"==typeof e?e:JSON.stringify(e)??String(e)}}),4491:((e,t,r)=>{r.d(t,{BH:()=>isExpression,dR:()=>readField,hF:()=>input,lq:()=>optional,mw:()=>required})
const input=(e,t)=>({...t,read:e}),required=e=>(t,r)=>void 0===t?r("is required"):e(t,r),optional=e=>(t,r)=>void 0===t?void 0:e(t,r)
function isExpression(e){return e.includes("${{")}class Refusal extends Error{}function readField(e,t){try{return{value:e.read(t,e=>{throw new Refusal(e)})}}catch(e){if(e instanceof Refusal)return{complaint:e.message}
throw e}}}),6027:((e,t,r)=>{r.d(t,{K:()=>readInputs})
var n=r(2922),o=r(8082),s=r(6801),a=r(7011),i=r(4909),c=r(4491)
const l={env:process.env,warn:s.R.warning,mask:a.dK}
function readInputs(e,t={}){const{env:r,warn:s,mask:a}={...l,...t},u=Object.entries(e).map(([e,t])=>({name:e,field:t,text:textOf(e,t,r)}))
a(u.flatMap(({field:e,text:t})=>e.secret?t??[]:[]))
for(const t of function(e,t){const r=new Set(e.map(inputVariable)),o=Object.keys(t).filter(e=>e.startsWith("INPUT_")&&t[e]&&!r.has(e))
return o.flatMap(t=>{const r=t.slice(6).toLowerCase(),o=(0,n.p)(r,e)
return o?[`Unknown input "${(0,i.TL)(r)}": did you mean "${o}"? It was ignored.`]:[]})}(Object.keys(e),r))s(t)
const p=u.map(e=>({...e,...(0,c.dR)(e.field,e.text)})),f=p.flatMap(e=>"complaint"in e?[`- ${e.name}: ${told(e)}`]:[])
if(f.length>0)throw new o.l(`Invalid inputs:\n${f.join("\n")}`,{fix:"Correct the `with:` block of this step."})
return Object.fromEntries(p.map(e=>[e.name,"value"in e?e.value:void 0]))}function inputVariable(e){return`INPUT_${e.replaceAll(" ","_").toUpperCase()}`}function textOf(e,{default:t},r){const n=r[inputVariable(e)]?.trim()
return n||(t&&!(0,c.BH)(t)?t:void 0)}function told({complaint:e,field:t,text:r}){return void 0===r?`${e}${t.missing?`; ${t.missing}`:""}`:`${e}${t.secret?"":`, but got ${(0,i.qi)(r)}`}`}}),3880:((e,t,r)=>{r.d(t,{i:()=>main})
var n=r(3678),o=r(4158),s=r(6801),a=r(7011),i=r(8324)
const c={SIGINT:130,SIGTERM:143}
class Stopped extends Error{name="AbortError"
exitCode
constructor(e){super(`Stopped by ${e} before the work was done.`),this.exitCode=c[e]}}async function main(e,{graceMs:t=5e3}={}){const r=new AbortController,{promise:c,resolve:l}=Promise.withResolvers(),fail=e=>l(function(e,{reason:t}){if(t instanceof Stopped&&(0,n.ps)(e).some(e=>function(e,t){return e===t||e instanceof Error&&("AbortError"===e.name||"fault"in e&&"aborted"===e.fault)}(e,t)))return s.R.warning(t.message),t.exitCode
const{message:r,details:c}=(0,n.WE)(e,issuesPage(process.env.GITHUB_ACTION_REPOSITORY))
s.R.error((0,a.E$)(r)),c&&function(e){(0,i.s)((0,o.a)("group","Details for the bug report")),s.R.info((0,a.E$)(e)),s.R.info(`Node.js ${process.version} on ${process.platform} ${process.arch}`),(0,i.s)((0,o.a)("endgroup"))}(c)
return 1}(e,r.signal))
process.on("uncaughtException",fail).on("unhandledRejection",fail),process.once("beforeExit",()=>fail(new Error("The step ran out of work before it was done")))
for(const e of["SIGINT","SIGTERM"])process.once(e,()=>cancel(r,new Stopped(e),t,fail))
Promise.resolve(r.signal).then(e).then(()=>l(0),fail),process.exit(await c)}function cancel(e,t,r,n){e.abort(t),setTimeout(n,r,t)}const issuesPage=(e="")=>/^[\w.-]+\/[\w.-]+$/.test(e)?`https://github.com/${e}/issues`:void 0}),4158:((e,t,r)=>{function commandLine(e,t="",r={}){const n=Object.entries(propertiesOf(r)).flatMap(([e,t])=>t?`${e}=${escapeProperty(String(t))}`:[])
return`::${e}${n.length>0?` ${n.join(",")}`:""}::${escapeData(t)}\n`}r.d(t,{U:()=>outputEntry,a:()=>commandLine})
const propertiesOf=({title:e,file:t,startLine:r,endLine:n,startColumn:o,endColumn:s})=>({title:e,file:t,line:r,endLine:n,col:o,endColumn:s}),escapeData=e=>e.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll("\n","%0A"),escapeProperty=e=>escapeData(e).replaceAll(":","%3A").replaceAll(",","%2C")
function outputEntry(e,t){let r="ghadelimiter_0"
for(let e=1;t.includes(r);e++)r=`ghadelimiter_${e}`
return`${e}<<${r}\n${t}\n${r}\n`}}),6801:((e,t,r)=>{r.d(t,{R:()=>i})
var n=r(6607),o=r(4158),s=r(8324),a=r(4909)
const i={debug:e=>(0,s.s)((0,o.a)("debug",(0,n.RK)(e))),info:e=>(0,s.s)(`${(0,a.g$)(e)}\n`),notice:(e,t)=>(0,s.s)((0,o.a)("notice",(0,n.RK)(e),t)),warning:(e,t)=>(0,s.s)((0,o.a)("warning",(0,n.RK)(e),t)),error:(e,t)=>(0,s.s)((0,o.a)("error",(0,n.RK)(e),t)),async group(e,t){(0,s.s)((0,o.a)("group",(0,n.RK)(e)))
try{return await t()}finally{(0,s.s)((0,o.a)("endgroup"))}}}}),7011:((e,t,r)=>{r.d(t,{E$:()=>redact,TK:()=>maskExactly,dK:()=>mask})
var n=r(7871),o=r(4158),s=r(8324)
const a=4,i=16,c=new Set
let l=(0,n.$)([])
function formsOf(e){return[e,...urlParts(e)].flatMap(e=>[e,encodeURIComponent(e.toWellFormed()),JSON.stringify(e).slice(1,-1)])}function urlParts(e){const t=/^https?:/i.test(e)?URL.parse(e):null
if(!t)return[]
const r=[t.pathname+t.search,...t.pathname.split("/"),...t.searchParams.values(),t.password]
return[t.href,...r.filter(e=>e.length>=i)]}function mask(e,t=hideOnRunner){maskExactly(function(e){const t=e.flatMap(e=>e.split(/[\r\n]+/)).map(e=>e.trim()).filter(e=>e.length>=a).flatMap(formsOf)
return[...new Set(t)].sort((e,t)=>t.length-e.length)}(e),t)}function maskExactly(e,t=hideOnRunner){const r=e.filter(e=>e.length>=a&&!c.has(e))
if(0!==r.length){for(const e of r)c.add(e)
l=(0,n.$)([...c]),t(r)}}function hideOnRunner(e){"true"===process.env.GITHUB_ACTIONS&&(0,s.s)(e.map(e=>(0,o.a)("add-mask",e)).join(""))}function redact(e){return l(e)}}),8324:((e,t,r)=>{r.d(t,{s:()=>writeOut})
var n=r(3024)
const o=5
function writeOut(e,t=toStdout){for(let r=Buffer.from(e);r.length>0;)r=r.subarray(tried(r,t))}function tried(e,t){try{return t(e)}catch(t){const{code:r}=t
if("EPIPE"===r)return e.length
if("EAGAIN"!==r)throw t
return Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,o),0}}const toStdout=e=>(0,n.writeSync)(1,e)}),4909:((e,t,r)=>{r.d(t,{TL:()=>quoted,g$:()=>printable,qi:()=>quotedWhole})
var n=r(6607),o=r(7469)
function quoted(e,t=60){const r=(0,n.RK)(e).replace(/\s+/g," ").trim(),o=Array.from(r.slice(0,2*t+2))
return o.length>t?`${o.slice(0,t-1).join("")}…`:r}const quotedWhole=e=>(0,o.S)((0,n.RK)(e).replace(/\s+/g," ").trim())
function printable(e){return(0,n.RK)(e).replace(/^([^\S\n]*):(?=:)/gm,"$1\\:").replaceAll("##[","##\\[")}}),3965:((e,t,r)=>{r.d(t,{FE:()=>n,OS:()=>isMissed,ug:()=>stepFails,wq:()=>receiptsJson})
const n=["none","any","all"]
function stepFails(e,t){const r=[...Map.groupBy(e,({channel:e})=>e).values()].map(e=>e.some(isMissed))
return"any"===t?r.some(Boolean):"all"===t&&r.length>0&&r.every(Boolean)}const isMissed=({outcome:e})=>"pending"===e||"lost"===e
function receiptsJson(e){return JSON.stringify(e.map(({channel:e,outcome:t,alertKey:r,transition:n,remote:o,reason:s,detail:a,fix:i,attempts:c,at:l})=>({channel:e,outcome:t,alertKey:r,transition:n,remote:o,reason:s,detail:a,fix:i,attempts:c,at:l})))}}),8082:((e,t,r)=>{r.d(t,{l:()=>ActionError})
class ActionError extends Error{name="ActionError"
problem
fix
constructor(e,{fix:t,cause:r}){super(`${e}\n→ ${t}`,{cause:r}),this.problem=e,this.fix=t}}}),2922:((e,t,r)=>{r.d(t,{p:()=>nearest})
const n=64,canonical=e=>e.toLowerCase().replaceAll(/[_ ]/g,"-")
function nearest(e,t){if(e.length>n)return
const r=t.map(t=>({each:t,distance:distance(canonical(e),canonical(t))})),[o]=r.sort((e,t)=>e.distance-t.distance)
return o&&o.distance<=Math.floor(o.each.length/3)?o.each:void 0}function distance(e,t){let r=[],n=Array.from({length:t.length+1},(e,t)=>t)
for(let o=1;o<=e.length;o++){const s=[o]
for(let a=1;a<=t.length;a++)s.push(step(e,t,{row:o,column:a,before:r,above:n,current:s}))
r=n,n=s}return n[t.length]??0}function step(e,t,{row:r,column:n,before:o,above:s,current:a}){const i=e[r-1]===t[n-1],c=Math.min(at(s,n)+1,at(a,n-1)+1,at(s,n-1)+(i?0:1))
return r>1&&n>1&&e[r-1]===t[n-2]&&e[r-2]===t[n-1]?Math.min(c,at(o,n-2)+1):c}const at=(e,t)=>e[t]??Number.POSITIVE_INFINITY}),7871:((e,t,r)=>{r.d(t,{$:()=>redactor,U:()=>redactCredentials})
const n="***",o=4
function redactor(e){const t=[...new Set(e.flatMap(formsOf))].filter(e=>e.length>=o).sort((e,t)=>t.length-e.length)
return e=>redactCredentials(t.reduce((e,t)=>e.replaceAll(t,n),e))}const formsOf=e=>[e.trim(),JSON.stringify(e.trim()).slice(1,-1),encodeURIComponent(e.trim().toWellFormed())],s=[[/(discord(?:app)?\.com(?:\\?\/|%2F)api(?:\\?\/|%2F)(?:v\d{1,2}(?:\\?\/|%2F))?webhooks(?:\\?\/|%2F))[^\s"'<>)\]]+/gi,`$1${n}`],[/((?:\/|%2F)webhooks(?:\\?\/|%2F))\d{5,25}(?:\\?\/|%2F)[\w-]+/gi,`$1${n}`],[/(hooks\.slack(?:-gov)?\.com\/)[^\s"'<>)\]]+/gi,`$1${n}`],[/(webhook\.office\.com\/|logic\.azure\.com(?::443)?\/)[^\s"'<>)\]]+/gi,`$1${n}`],[/(:\/\/)[^\s/?#"'<>]*@/g,`$1${n}@`],[/([?&](?:access_token|api_key|client_secret|key|password|secret|sig|signature|token)=)[^\s&"'<>]+/gi,`$1${n}`],[/\b(bearer|geniekey) {1,4}[\w.~+/=-]{8,}/gi,`$1 ${n}`],[/(authorization["']?: ?["']?(?:basic|token) {1,4})[\w.~+/=-]+/gi,`$1${n}`],[/\b(?:gh[opsur]_[A-Za-z0-9]{20,255}|github_pat_\w{20,255})/g,n],[/\b(?:xox[a-z]-|xapp-)[\w-]{8,}/g,n],[/\bwhsec_[\w+/=-]{8,}/g,n],[/\b(?:glpat-[\w-]{20,64}|dckr_pat_[\w-]{20,64}|pypi-[\w-]{50,255}|npm_[A-Za-z0-9]{36})/g,n],[/\b(?:sk-[\w-]{20,200}|sk_live_\w{10,200}|AIza[\w-]{35}|A[KS]IA[0-9A-Z]{16}\b)/g,n],[/\beyJ(?:(?!-eyJ)[\w-]){10,2000}\.eyJ(?:(?!-eyJ)[\w-]){10,2000}\.[\w-]{10,2000}/g,n]]
function redactCredentials(e){return s.reduce((e,[t,r])=>e.replace(t,r),e)}}),6607:((e,t,r)=>{r.d(t,{RK:()=>visible,TN:()=>oneLine,uH:()=>clean})
const n=/[^\t\n -~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u2190-\u2bff]/,o=new RegExp([String.raw`\x1b\[[0-?]*[ -/]*[@-~]?`,String.raw`\x1b[\]PX^_][^\x07\x1b\x9c]*(?:\x07|\x1b\\|\x9c)?`,String.raw`\x1b[ -/]*[0-~]?`,String.raw`\x9b[0-?]*[ -/]*[@-~]?`].join("|"),"g"),s=/\r\n?|[\u0085\u2028\u2029]/g,a=new RegExp([String.raw`[\0-\x08\x0b-\x1f\x7f-\x9f`,String.raw`\u061c\u200e\u200f\u202a-\u202e\u2066-\u206f`,String.raw`\u00ad\u180e\u200b\u2060-\u2065\ufeff\ufff9-\ufffb]`].join(""),"g")
function clean(e){return n.test(e)?e.toWellFormed().replace(o,"").replace(s,"\n").replace(a,""):e}const oneLine=e=>clean(e).replace(/\s+/g," ").trim(),visible=e=>n.test(e)?clean(e).replace(/[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu,""):e}),3566:((e,t,r)=>{function webUrl(e){const t=URL.parse(e)
if(t&&/^https?:$/.test(t.protocol)&&!t.username&&!t.password)return t.href}r.d(t,{U9:()=>isLoopback,qP:()=>webUrl,tv:()=>unescaped})
const isLoopback=e=>"localhost"===e||"[::1]"===e||/^127(?:\.\d{1,3}){3}$/.test(e)
function unescaped(e){try{return decodeURIComponent(e)}catch{return e}}}),7469:((e,t,r)=>{r.d(t,{S:()=>shown,a:()=>hint})
const n=60
function shown(e){if(null==e)return"nothing"
if(Array.isArray(e))return"a list"
if("object"==typeof e)return"a map"
const t=String(e)
return/:\/\/|[\w-]{30}/.test(t)?"text that may be secret":"string"==typeof e?t.length>n?`a text of ${t.length} characters`:JSON.stringify(t):t}function hint(e,t=[]){return void 0!==e?` (did you mean "${e}"?)`:t.length>0&&t.length<=12?` (known here: ${t.join(", ")})`:""}})},u={}
function __nccwpck_require__(e){var t=u[e]
if(void 0!==t)return t.exports
var r=u[e]={exports:{}},n=!0
try{l[e].call(r.exports,r,r.exports,__nccwpck_require__),n=!1}finally{n&&delete u[e]}return r.exports}__nccwpck_require__.m=l,__nccwpck_require__.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/",t="function"==typeof Symbol?Symbol("webpack queues"):"__webpack_queues__",r="function"==typeof Symbol?Symbol("webpack exports"):"__webpack_exports__",n="function"==typeof Symbol?Symbol("webpack error"):"__webpack_error__",o=e=>{e&&e.d<1&&(e.d=1,e.forEach(e=>e.r--),e.forEach(e=>e.r--?e.r++:e()))},__nccwpck_require__.a=(e,s,a)=>{var i
a&&((i=[]).d=-1)
var c,l,u,p=new Set,f=e.exports,h=new Promise((e,t)=>{u=t,l=e})
h[r]=f,h[t]=e=>(i&&e(i),p.forEach(e),h.catch(e=>{})),e.exports=h,s(e=>{var s
c=(e=>e.map(e=>{if(null!==e&&"object"==typeof e){if(e[t])return e
if(e.then){var s=[]
s.d=0,e.then(e=>{a[r]=e,o(s)},e=>{a[n]=e,o(s)})
var a={}
return a[t]=e=>e(s),a}}var i={}
return i[t]=e=>{},i[r]=e,i}))(e)
var getResult=()=>c.map(e=>{if(e[n])throw e[n]
return e[r]}),a=new Promise(e=>{(s=()=>e(getResult)).r=0
var fnQueue=e=>e!==i&&!p.has(e)&&(p.add(e),e&&!e.d&&(s.r++,e.push(s)))
c.map(e=>e[t](fnQueue))})
return s.r?a:getResult()},e=>(e?u(h[n]=e):l(f),o(i))),i&&i.d<0&&(i.d=0)},a=Object.getPrototypeOf?e=>Object.getPrototypeOf(e):e=>e.__proto__,__nccwpck_require__.t=function(e,t){if(1&t&&(e=this(e)),8&t)return e
if("object"==typeof e&&e){if(4&t&&e.__esModule)return e
if(16&t&&"function"==typeof e.then)return e}var r=Object.create(null)
__nccwpck_require__.r(r)
var n={}
s=s||[null,a({}),a([]),a(a)]
for(var o=2&t&&e;"object"==typeof o&&!~s.indexOf(o);o=a(o))Object.getOwnPropertyNames(o).forEach(t=>n[t]=()=>e[t])
return n.default=()=>e,__nccwpck_require__.d(r,n),r},__nccwpck_require__.d=(e,t)=>{for(var r in t)__nccwpck_require__.o(t,r)&&!__nccwpck_require__.o(e,r)&&Object.defineProperty(e,r,{enumerable:!0,get:t[r]})},__nccwpck_require__.f={},__nccwpck_require__.e=e=>Promise.all(Object.keys(__nccwpck_require__.f).reduce((t,r)=>(__nccwpck_require__.f[r](e,t),t),[])),__nccwpck_require__.u=e=>e+".index.js",__nccwpck_require__.o=(e,t)=>Object.prototype.hasOwnProperty.call(e,t),__nccwpck_require__.r=e=>{"undefined"!=typeof Symbol&&Symbol.toStringTag&&Object.defineProperty(e,Symbol.toStringTag,{value:"Module"}),Object.defineProperty(e,"__esModule",{value:!0})},i={792:0},c=e=>{var t,r,{ids:n,modules:o,runtime:s}=e,a=0
for(t in o)__nccwpck_require__.o(o,t)&&(__nccwpck_require__.m[t]=o[t])
for(s&&s(__nccwpck_require__);a<n.length;a++)r=n[a],__nccwpck_require__.o(i,r)&&i[r]&&i[r][0](),i[n[a]]=0},__nccwpck_require__.f.j=(e,t)=>{var r=__nccwpck_require__.o(i,e)?i[e]:void 0
if(0!==r)if(r)t.push(r[1])
else{var n=import("./"+__nccwpck_require__.u(e)).then(c,t=>{throw 0!==i[e]&&(i[e]=void 0),t})
n=Promise.race([n,new Promise(t=>r=i[e]=[t])]),t.push(r[1]=n)}}
var p=__nccwpck_require__(4925)
p=await p
