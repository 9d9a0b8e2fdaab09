import{createRequire as e}from"module"
var t,r,n,o,a,s,i,c,u={181:(t=>{t.exports=e(import.meta.url)("buffer")}),1421:(t=>{t.exports=e(import.meta.url)("node:child_process")}),7598:(t=>{t.exports=e(import.meta.url)("node:crypto")}),3024:(t=>{t.exports=e(import.meta.url)("node:fs")}),1455:(t=>{t.exports=e(import.meta.url)("node:fs/promises")}),8161:(t=>{t.exports=e(import.meta.url)("node:os")}),6760:(t=>{t.exports=e(import.meta.url)("node:path")}),8500:(t=>{t.exports=e(import.meta.url)("node:timers/promises")}),7975:(t=>{t.exports=e(import.meta.url)("node:util")}),932:(t=>{t.exports=e(import.meta.url)("process")}),1987:((e,t,r)=>{r.a(e,async(e,t)=>{try{var n=r(3880),o=r(2340)
await(0,n.i)(async e=>{const t=await(0,o.W)(),{step:n}=await r.e(330).then(r.bind(r,1330))
await n(t,e)}),t()}catch(e){t(e)}},1)}),2340:((e,t,r)=>{r.d(t,{W:()=>inputsFrom})
var n=r(2922),o=r(8082),a=r(6801),s=r(7011),i=r(4909),c=r(4491)
const u={env:process.env,warn:a.R.warning,mask:s.dK}
function readInputs(e,t={}){const{env:r,warn:a,mask:s}={...u,...t},l=Object.entries(e).map(([e,t])=>({name:e,field:t,text:textOf(e,t,r)}))
s(l.flatMap(({field:e,text:t})=>e.secret?t??[]:[]))
for(const t of function(e,t){const r=new Set(e.map(inputVariable)),o=Object.keys(t).filter(e=>e.startsWith("INPUT_")&&t[e]&&!r.has(e))
return o.flatMap(t=>{const r=t.slice(6).toLowerCase(),o=(0,n.p)(r,e)
return o?[`Unknown input "${(0,i.TL)(r)}": did you mean "${o}"? It was ignored.`]:[]})}(Object.keys(e),r))a(t)
const f=l.map(e=>({...e,...(0,c.dR)(e.field,e.text)})),h=f.flatMap(e=>"complaint"in e?[`- ${e.name}: ${told(e)}`]:[])
if(h.length>0)throw new o.l(`Invalid inputs:\n${h.join("\n")}`,{fix:"Correct the `with:` block of this step."})
return Object.fromEntries(f.map(e=>[e.name,"value"in e?e.value:void 0]))}function inputVariable(e){return`INPUT_${e.replaceAll(" ","_").toUpperCase()}`}function textOf(e,{default:t},r){const n=r[inputVariable(e)]?.trim()
return n||(t&&!(0,c.BH)(t)?t:void 0)}function told({complaint:e,field:t,text:r}){return void 0===r?`${e}${t.missing?`; ${t.missing}`:""}`:`${e}${t.secret?"":`, but got ${(0,i.qi)(r)}`}`}var l=r(3678),f=r(3965),h=r(3566),p=r(7276)
function webhooks({max:e=10}={}){return(t="",r)=>{const n=[...new Set((0,p.ry)(t))]
if(n.length>e)return r(`must have at most ${e} URLs`)
const o=n.findIndex(e=>!function(e){const t=URL.parse((0,h.qP)(e)??"")
return null!==t&&("https:"===t.protocol||(0,h.U9)(t.hostname))}(e)),a=n.length>1?` (number ${o+1} is not)`:""
return-1===o?n:r(`must be an https URL${a}; is the secret the whole URL?`)}}var d=r(6755)
function wholeNumber({min:e=0,max:t=Number.MAX_SAFE_INTEGER}={}){const r=t===Number.MAX_SAFE_INTEGER?`of at least ${e}`:`from ${e} to ${t}`
return(0,c.mw)((n,o)=>{const a=/^[+-]?\d{1,16}$/.test(n)?Number(n):Number.NaN
return a>=e&&a<=t?a:o(`must be a whole number ${r}`)})}function duration({min:e="0s",max:t}={}){const[r,n]=[(0,d.E9)(e)??0,void 0===t?Number.POSITIVE_INFINITY:(0,d.E9)(t)??0],o=void 0===t?r>0?`, at least ${e}`:"":`, from ${e} to ${t}`,isWithin=e=>e>=r&&e<=n,a=["90s","5m","1h30m"].filter(e=>isWithin((0,d.E9)(e)??0)),s=(a.length>0?a:[e]).join(", ").replace(/, ([^,]+)$/," or $1")
return(0,c.mw)((e,t)=>{const r=(0,d.E9)(e)
return void 0!==r&&isWithin(r)?r:t(`must be a duration such as ${s}${o}`)})}var m=r(8815)
const w={...function({failOn:e}){return{"discord-webhook":(0,c.hF)(webhooks(),{description:"Discord webhook URL to send to. Several go one per line or separated by commas.",secret:!0}),config:(0,c.hF)((0,c.lq)((0,p.Qq)()),{description:"Path of the configuration file in the repository. Without it, `.github/tocsin.yml` is read if it is checked out."}),"github-token":(0,c.hF)((0,c.lq)((0,p.Qq)()),{description:"Token for GitHub's API. The README of each action names the permissions it needs.",default:"${{ github.token }}",secret:!0}),"fail-on":(0,c.hF)((0,c.lq)((0,p.Yq)(f.FE)),{description:`Make the step fail when \`any\` or \`all\` of its messages could not be delivered, or on \`none\`. Default: \`${e}\`.`}),"dry-run":(0,c.hF)((0,p.Jt)(),{description:"Print what would be sent to the log, and send nothing.",default:"false"})}}({failOn:"all"}),"github-token":(0,c.hF)((0,p.Qq)(),{description:"Token for GitHub's API; it reads the runs.",default:"${{ github.token }}",secret:!0,missing:"the secret behind github-token is empty: check its name and that this workflow may read it, or leave the input out"}),"write-token":(0,c.hF)((0,p.Qq)(),{description:"Token that writes to the repository of the step: the ledger and issues.",default:"${{ github.token }}",secret:!0,missing:"the secret behind write-token is empty: check its name and that this workflow may read it, or leave the input out"}),workflows:(0,c.hF)((0,p.Mn)({max:50}),{description:"Workflows to watch, one per line: names, file names such as `ci.yml`, or globs such as `deploy*.yml`. Default: the workflow of the `workflow_run` event; in any other run, all of them."}),branch:(0,c.hF)(function(){const e=(0,p.Mn)({max:20})
return(t,r)=>{const n=e(t,r),o=n.map(m.M).find(e=>void 0!==e)
return void 0===o?n:r(o)}}(),{description:"Branches to watch, one per line: names, or globs such as `release/*`. Default: those of the policies for the workflow; without any, the default branch."}),repository:(0,c.hF)((0,c.lq)((0,p.wC)(/^[\w.-]{1,100}\/[\w.-]{1,100}$/,"must be owner/name")),{description:"Watch another repository, as `owner/name`, in a sweep. Its `github-token` has to read the runs there."}),kind:(0,c.hF)((0,p.Yq)(["auto","ci","deploy"]),{description:"What the workflows do: `ci`, `deploy` (alerts earlier, escalates faster) or `auto`, by their names.",default:"auto"}),manual:(0,c.hF)((0,c.lq)((0,p.Yq)(["auto","count","ignore"])),{description:"Whether failures of runs that were started by hand (`workflow_dispatch`) count: `count`, `ignore`, or `auto`, for deploys that are nearly always started by hand. Such a run that passes ends an alert in any case. Default: `auto`."}),"alert-at":(0,c.hF)((0,c.lq)(function(){const e=wholeNumber({min:1,max:100})
return(0,c.mw)((t,r)=>"auto"===t?t:e(t,e=>r(`${e}, or auto`)))}()),{description:"Failures in a row that raise the alert, or `auto`, by how flaky the workflow is. Default: 3 for CI, 2 for deploys."}),window:(0,c.hF)((0,c.lq)((0,p.pS)()),{description:"Instead of failures in a row, as YAML: `{ failures: 3, runs: 10 }`, or `{ failures: 3, within: 24h }`."}),escalate:(0,c.hF)((0,c.lq)((0,p.pS)()),{description:"When the severity rises, as YAML: `{ P1: 5, P0: 10 }` in failures, `{ P1: 2h }` by age, or `{ P1: { failures: 5, after: 2h } }` by whichever comes first. Default: by what the workflow does, as the README shows."}),"recover-after":(0,c.hF)((0,c.lq)(wholeNumber({min:1,max:20})),{description:"Passes in a row that end an alert. Default: `1`."}),"remind-every":(0,c.hF)((0,c.lq)(duration({min:"5m",max:"30d"})),{description:"Tell an alert again while it lasts, such as `4h`. Default: never."}),"stale-after":(0,c.hF)((0,c.lq)(wholeNumber({min:0,max:100})),{description:"Missed intervals after which a scheduled workflow counts as stopped; `0` for never. Default: `3`."}),mention:(0,c.hF)((0,c.lq)((0,p.pS)()),{description:"Whom to ping: `@here`, `@everyone`, user ids or `role:<id>`, one per line, pinged by every alert; or as YAML for each severity (`P2: …`). Default: the mentions of the configuration."}),"sweep-budget":(0,c.hF)(duration({min:"1m",max:"6h"}),{description:"How long a sweep goes on to the next workflow; it leaves the rest to the next sweep. Below the `timeout-minutes` of the job.",default:"8m"}),...function({description:e,ledger:t}){return{ledger:(0,c.hF)((0,p.wC)(/^(?:none|branch|file:.{1,1000})$/,"must be none, branch or file:<folder>"),{description:e,default:t}),"data-branch":(0,c.hF)((0,p.Qq)(),{description:"Branch that `ledger: branch` writes to.",default:"tocsin-data"})}}({description:"Where it is kept what was told: `branch` (needs `contents: write`), `file:<folder>`, or `none`, to derive it from the history alone.",ledger:"branch"}),now:(0,c.hF)((0,c.lq)((0,c.mw)((e,t)=>{const r=/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(e)?Date.parse(e):Number.NaN
return Number.isNaN(r)?t("must be a time such as 2026-01-05T09:00:00Z"):r})),{description:"Take this time for the present, such as `2026-01-05T09:00:00Z`. For replays and tests."})}
async function inputsFrom(e=process.env){try{return readInputs(w,{env:e})}catch(t){const{problem:n,fix:a}=(0,l.Kl)(t),s=await async function(e){const{readYaml:t}=await r.e(389).then(r.bind(r,4389)),given=t=>e[inputVariable(t)]?.trim()||void 0
return t({window:given("window"),escalate:given("escalate"),mention:given("mention")},()=>{}).then(()=>{},l.Kl)}(e)
throw s?new o.l(`${n}\n${s.problem}`,{fix:a}):t}}}),3678:((e,t,r)=>{r.d(t,{Kl:()=>faultOf,WE:()=>explain,ps:()=>causes})
var n=r(8082)
function faultOf(e){if(e instanceof n.l)return e
throw e}const o=5
function explain(e,t){if(e instanceof n.l)return{message:e.message}
return{message:`Unexpected failure: ${e instanceof Error?e.message||e.name:`${typeof e} was thrown: ${textOf(e)}`}\n→ This is a bug, please report it${t?` at ${t}`:""} with the details in the log of this step.`,details:causes(e).map(traceOf).join("\nCaused by: ")}}function causes(e){const t=[]
for(let r=e;null!=r&&t.length<o;)t.push(r),r=r instanceof Error?r.cause:void 0
return t}const traceOf=e=>e instanceof Error?e.stack??`${e.name}: ${e.message}`:textOf(e)
function textOf(e){return"string"==typeof e?e:JSON.stringify(e)??String(e)}}),4491:((e,t,r)=>{r.d(t,{BH:()=>isExpression,dR:()=>readField,hF:()=>input,lq:()=>optional,mw:()=>required})
const input=(e,t)=>({...t,read:e}),required=e=>(t,r)=>void 0===t?r("is required"):e(t,r),optional=e=>(t,r)=>void 0===t?void 0:e(t,r)
function isExpression(e){return e.includes("${{")}class Refusal extends Error{}function readField(e,t){try{return{value:e.read(t,e=>{throw new Refusal(e)})}}catch(e){if(e instanceof Refusal)return{complaint:e.message}
throw e}}}),7276:((e,t,r)=>{r.d(t,{Jt:()=>flag,Mn:()=>lines,Qq:()=>text,Yq:()=>choice,pS:()=>yamlText,ry:()=>splitList,wC:()=>matching})
var n=r(4491)
const o=new Map(["true","True","TRUE","false","False","FALSE"].map(e=>[e,"true"===e.toLowerCase()])),a=65536,text=()=>(0,n.mw)(e=>e)
function flag(){return(0,n.mw)((e,t)=>o.get(e)??t("must be true or false"))}function choice(e){return(0,n.mw)((t,r)=>e.find(e=>e===t)??r(`must be one of ${e.join(", ")}`))}function matching(e,t){return(0,n.mw)((r,n)=>e.test(r)?r:n(t))}function lines({max:e=100}={}){return(t="",r)=>{const n=splitList(t)
return n.length>e?r(`must have at most ${e} entries`):n}}function yamlText(){return(0,n.mw)((e,t)=>e.length>a?t(`must be at most ${a/1024} KiB of YAML`):e)}function splitList(e){return e.split(/[\n,]/).map(e=>e.trim()).filter(e=>""!==e)}}),3880:((e,t,r)=>{r.d(t,{i:()=>main})
var n=r(3678),o=r(4158),a=r(6801),s=r(7011),i=r(8324)
const c={SIGINT:130,SIGTERM:143}
class Stopped extends Error{name="AbortError"
exitCode
constructor(e){super(`Stopped by ${e} before the work was done.`),this.exitCode=c[e]}}async function main(e,{graceMs:t=5e3}={}){const r=new AbortController,{promise:c,resolve:u}=Promise.withResolvers(),fail=e=>u(function(e,{reason:t}){if(t instanceof Stopped&&(0,n.ps)(e).some(e=>function(e,t){return e===t||e instanceof Error&&("AbortError"===e.name||"fault"in e&&"aborted"===e.fault)}(e,t)))return a.R.warning(t.message),t.exitCode
const{message:r,details:c}=(0,n.WE)(e,issuesPage(process.env.GITHUB_ACTION_REPOSITORY))
a.R.error((0,s.E$)(r)),c&&function(e){(0,i.s)((0,o.a)("group","Details for the bug report")),a.R.info((0,s.E$)(e)),a.R.info(`Node.js ${process.version} on ${process.platform} ${process.arch}`),(0,i.s)((0,o.a)("endgroup"))}(c)
return 1}(e,r.signal))
process.on("uncaughtException",fail).on("unhandledRejection",fail),process.once("beforeExit",()=>fail(new Error("The step ran out of work before it was done")))
for(const e of["SIGINT","SIGTERM"])process.once(e,()=>cancel(r,new Stopped(e),t,fail))
Promise.resolve(r.signal).then(e).then(()=>u(0),fail),process.exit(await c)}function cancel(e,t,r,n){e.abort(t),setTimeout(n,r,t)}const issuesPage=(e="")=>/^[\w.-]+\/[\w.-]+$/.test(e)?`https://github.com/${e}/issues`:void 0}),4158:((e,t,r)=>{function commandLine(e,t="",r={}){const n=Object.entries(propertiesOf(r)).flatMap(([e,t])=>t?`${e}=${escapeProperty(String(t))}`:[])
return`::${e}${n.length>0?` ${n.join(",")}`:""}::${escapeData(t)}\n`}r.d(t,{U:()=>outputEntry,a:()=>commandLine})
const propertiesOf=({title:e,file:t,startLine:r,endLine:n,startColumn:o,endColumn:a})=>({title:e,file:t,line:r,endLine:n,col:o,endColumn:a}),escapeData=e=>e.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll("\n","%0A"),escapeProperty=e=>escapeData(e).replaceAll(":","%3A").replaceAll(",","%2C")
function outputEntry(e,t){let r="ghadelimiter_0"
for(let e=1;t.includes(r);e++)r=`ghadelimiter_${e}`
return`${e}<<${r}\n${t}\n${r}\n`}}),6801:((e,t,r)=>{r.d(t,{R:()=>i})
var n=r(6607),o=r(4158),a=r(8324),s=r(4909)
const i={debug:e=>(0,a.s)((0,o.a)("debug",(0,n.RK)(e))),info:e=>(0,a.s)(`${(0,s.g$)(e)}\n`),notice:(e,t)=>(0,a.s)((0,o.a)("notice",(0,n.RK)(e),t)),warning:(e,t)=>(0,a.s)((0,o.a)("warning",(0,n.RK)(e),t)),error:(e,t)=>(0,a.s)((0,o.a)("error",(0,n.RK)(e),t)),async group(e,t){(0,a.s)((0,o.a)("group",(0,n.RK)(e)))
try{return await t()}finally{(0,a.s)((0,o.a)("endgroup"))}}}}),7011:((e,t,r)=>{r.d(t,{E$:()=>redact,TK:()=>maskExactly,dK:()=>mask})
var n=r(7871),o=r(4158),a=r(8324)
const s=4,i=16,c=new Set
let u=(0,n.$)([])
function formsOf(e){return[e,...urlParts(e)].flatMap(e=>[e,encodeURIComponent(e.toWellFormed()),JSON.stringify(e).slice(1,-1)])}function urlParts(e){const t=/^https?:/i.test(e)?URL.parse(e):null
if(!t)return[]
const r=[t.pathname+t.search,...t.pathname.split("/"),...t.searchParams.values(),t.password]
return[t.href,...r.filter(e=>e.length>=i)]}function mask(e,t=hideOnRunner){maskExactly(function(e){const t=e.flatMap(e=>e.split(/[\r\n]+/)).map(e=>e.trim()).filter(e=>e.length>=s).flatMap(formsOf)
return[...new Set(t)].sort((e,t)=>t.length-e.length)}(e),t)}function maskExactly(e,t=hideOnRunner){const r=e.filter(e=>e.length>=s&&!c.has(e))
if(0!==r.length){for(const e of r)c.add(e)
u=(0,n.$)([...c]),t(r)}}function hideOnRunner(e){"true"===process.env.GITHUB_ACTIONS&&(0,a.s)(e.map(e=>(0,o.a)("add-mask",e)).join(""))}function redact(e){return u(e)}}),8324:((e,t,r)=>{r.d(t,{s:()=>writeOut})
var n=r(3024)
const o=5
function writeOut(e,t=toStdout){for(let r=Buffer.from(e);r.length>0;)r=r.subarray(tried(r,t))}function tried(e,t){try{return t(e)}catch(t){const{code:r}=t
if("EPIPE"===r)return e.length
if("EAGAIN"!==r)throw t
return Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,o),0}}const toStdout=e=>(0,n.writeSync)(1,e)}),4909:((e,t,r)=>{r.d(t,{TL:()=>quoted,g$:()=>printable,qi:()=>quotedWhole})
var n=r(6607),o=r(7469)
function quoted(e,t=60){const r=(0,n.RK)(e).replace(/\s+/g," ").trim(),o=Array.from(r.slice(0,2*t+2))
return o.length>t?`${o.slice(0,t-1).join("")}…`:r}const quotedWhole=e=>(0,o.S)((0,n.RK)(e).replace(/\s+/g," ").trim())
function printable(e){return(0,n.RK)(e).replace(/^([^\S\n]*):(?=:)/gm,"$1\\:").replaceAll("##[","##\\[")}}),8815:((e,t,r)=>{r.d(t,{M:()=>branchProblem})
const n=/[\s~^:?[\]\\\p{Cc}]|\.\.|@\{|\/\/|^[-/]|[/.]$|\.lock$/u,o=250
function branchProblem(e){return e.startsWith("refs/")?"must be the name of a branch, such as main, without refs/heads/":e.startsWith("gh-readonly-queue/")?"must be the branch that a merge queue merges into: its runs count for that one":e.startsWith("!")?"must be a branch to watch: there are none to leave out":""===e||e.length>o||n.test(e)?"must be a branch, such as main, or a pattern of branches, such as release/*":void 0}}),3965:((e,t,r)=>{r.d(t,{FE:()=>n,OS:()=>isMissed,ug:()=>stepFails,wq:()=>receiptsJson})
const n=["none","any","all"]
function stepFails(e,t){const r=[...Map.groupBy(e,({channel:e})=>e).values()].map(e=>e.some(isMissed))
return"any"===t?r.some(Boolean):"all"===t&&r.length>0&&r.every(Boolean)}const isMissed=({outcome:e})=>"pending"===e||"lost"===e
function receiptsJson(e){return JSON.stringify(e.map(({channel:e,outcome:t,alertKey:r,transition:n,remote:o,reason:a,detail:s,fix:i,attempts:c,at:u})=>({channel:e,outcome:t,alertKey:r,transition:n,remote:o,reason:a,detail:s,fix:i,attempts:c,at:u})))}}),8082:((e,t,r)=>{r.d(t,{l:()=>ActionError})
class ActionError extends Error{name="ActionError"
problem
fix
constructor(e,{fix:t,cause:r}){super(`${e}\n→ ${t}`,{cause:r}),this.problem=e,this.fix=t}}}),2922:((e,t,r)=>{r.d(t,{p:()=>nearest})
const n=64,canonical=e=>e.toLowerCase().replaceAll(/[_ ]/g,"-")
function nearest(e,t){if(e.length>n)return
const r=t.map(t=>({each:t,distance:distance(canonical(e),canonical(t))})),[o]=r.sort((e,t)=>e.distance-t.distance)
return o&&o.distance<=Math.floor(o.each.length/3)?o.each:void 0}function distance(e,t){let r=[],n=Array.from({length:t.length+1},(e,t)=>t)
for(let o=1;o<=e.length;o++){const a=[o]
for(let s=1;s<=t.length;s++)a.push(step(e,t,{row:o,column:s,before:r,above:n,current:a}))
r=n,n=a}return n[t.length]??0}function step(e,t,{row:r,column:n,before:o,above:a,current:s}){const i=e[r-1]===t[n-1],c=Math.min(at(a,n)+1,at(s,n-1)+1,at(a,n-1)+(i?0:1))
return r>1&&n>1&&e[r-1]===t[n-2]&&e[r-2]===t[n-1]?Math.min(c,at(o,n-2)+1):c}const at=(e,t)=>e[t]??Number.POSITIVE_INFINITY}),7871:((e,t,r)=>{r.d(t,{$:()=>redactor,U:()=>redactCredentials})
const n="***",o=4
function redactor(e){const t=[...new Set(e.flatMap(formsOf))].filter(e=>e.length>=o).sort((e,t)=>t.length-e.length)
return e=>redactCredentials(t.reduce((e,t)=>e.replaceAll(t,n),e))}const formsOf=e=>[e.trim(),JSON.stringify(e.trim()).slice(1,-1),encodeURIComponent(e.trim().toWellFormed())],a=[[/(discord(?:app)?\.com(?:\\?\/|%2F)api(?:\\?\/|%2F)(?:v\d{1,2}(?:\\?\/|%2F))?webhooks(?:\\?\/|%2F))[^\s"'<>)\]]+/gi,`$1${n}`],[/((?:\/|%2F)webhooks(?:\\?\/|%2F))\d{5,25}(?:\\?\/|%2F)[\w-]+/gi,`$1${n}`],[/(hooks\.slack(?:-gov)?\.com\/)[^\s"'<>)\]]+/gi,`$1${n}`],[/(webhook\.office\.com\/|logic\.azure\.com(?::443)?\/)[^\s"'<>)\]]+/gi,`$1${n}`],[/(:\/\/)[^\s/?#"'<>]*@/g,`$1${n}@`],[/([?&](?:access_token|api_key|client_secret|key|password|secret|sig|signature|token)=)[^\s&"'<>]+/gi,`$1${n}`],[/\b(bearer|geniekey) {1,4}[\w.~+/=-]{8,}/gi,`$1 ${n}`],[/(authorization["']?: ?["']?(?:basic|token) {1,4})[\w.~+/=-]+/gi,`$1${n}`],[/\b(?:gh[opsur]_[A-Za-z0-9]{20,255}|github_pat_\w{20,255})/g,n],[/\b(?:xox[a-z]-|xapp-)[\w-]{8,}/g,n],[/\bwhsec_[\w+/=-]{8,}/g,n],[/\b(?:glpat-[\w-]{20,64}|dckr_pat_[\w-]{20,64}|pypi-[\w-]{50,255}|npm_[A-Za-z0-9]{36})/g,n],[/\b(?:sk-[\w-]{20,200}|sk_live_\w{10,200}|AIza[\w-]{35}|A[KS]IA[0-9A-Z]{16}\b)/g,n],[/\beyJ(?:(?!-eyJ)[\w-]){10,2000}\.eyJ(?:(?!-eyJ)[\w-]){10,2000}\.[\w-]{10,2000}/g,n]]
function redactCredentials(e){return a.reduce((e,[t,r])=>e.replace(t,r),e)}}),6607:((e,t,r)=>{r.d(t,{RK:()=>visible,TN:()=>oneLine,uH:()=>clean})
const n=/[^\t\n -~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u2190-\u2bff]/,o=new RegExp([String.raw`\x1b\[[0-?]*[ -/]*[@-~]?`,String.raw`\x1b[\]PX^_][^\x07\x1b\x9c]*(?:\x07|\x1b\\|\x9c)?`,String.raw`\x1b[ -/]*[0-~]?`,String.raw`\x9b[0-?]*[ -/]*[@-~]?`].join("|"),"g"),a=/\r\n?|[\u0085\u2028\u2029]/g,s=new RegExp([String.raw`[\0-\x08\x0b-\x1f\x7f-\x9f`,String.raw`\u061c\u200e\u200f\u202a-\u202e\u2066-\u206f`,String.raw`\u00ad\u180e\u200b\u2060-\u2065\ufeff\ufff9-\ufffb]`].join(""),"g")
function clean(e){return n.test(e)?e.toWellFormed().replace(o,"").replace(a,"\n").replace(s,""):e}const oneLine=e=>clean(e).replace(/\s+/g," ").trim(),visible=e=>n.test(e)?clean(e).replace(/[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu,""):e}),6755:((e,t,r)=>{r.d(t,{E9:()=>parseDuration,p0:()=>duration,z4:()=>msBetween})
const n={ms:1,s:1e3,m:6e4,h:36e5,d:864e5,w:6048e5}
function parseDuration(e){const t=e.trim()
if(t.length>40||!/^(?:\d+(?:\.\d+)?(?:ms|[smhdw]) ?)+$/.test(t))return
return[...t.matchAll(/(\d+(?:\.\d+)?)(ms|[smhdw])/g)].reduce((e,[,t,r])=>e+Number(t)*(n[r??""]??0),0)}function duration(e){if(e<999.5)return`${Math.max(0,Math.round(e))} ms`
const t=Math.round(e/1e3),r=[[Math.floor(t/86400),"d"],[Math.floor(t/3600)%24,"h"],[Math.floor(t/60)%60,"m"],[t%60,"s"]],n=r.findIndex(([e])=>e>0)
return r.slice(n,n+2).filter(([e])=>e>0).map(([e,t])=>`${e} ${t}`).join(" ")}function msBetween(e,t){const r=Date.parse(t??"")-Date.parse(e??"")
return r>=0?r:void 0}}),3566:((e,t,r)=>{function webUrl(e){const t=URL.parse(e)
if(t&&/^https?:$/.test(t.protocol)&&!t.username&&!t.password)return t.href}r.d(t,{U9:()=>isLoopback,qP:()=>webUrl,tv:()=>unescaped})
const isLoopback=e=>"localhost"===e||"[::1]"===e||/^127(?:\.\d{1,3}){3}$/.test(e)
function unescaped(e){try{return decodeURIComponent(e)}catch{return e}}}),7469:((e,t,r)=>{r.d(t,{S:()=>shown,a:()=>hint})
const n=60
function shown(e){if(null==e)return"nothing"
if(Array.isArray(e))return"a list"
if("object"==typeof e)return"a map"
const t=String(e)
return/:\/\/|[\w-]{30}/.test(t)?"text that may be secret":"string"==typeof e?t.length>n?`a text of ${t.length} characters`:JSON.stringify(t):t}function hint(e,t=[]){return void 0!==e?` (did you mean "${e}"?)`:t.length>0&&t.length<=12?` (known here: ${t.join(", ")})`:""}})},l={}
function __nccwpck_require__(e){var t=l[e]
if(void 0!==t)return t.exports
var r=l[e]={exports:{}},n=!0
try{u[e].call(r.exports,r,r.exports,__nccwpck_require__),n=!1}finally{n&&delete l[e]}return r.exports}__nccwpck_require__.m=u,__nccwpck_require__.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/",t="function"==typeof Symbol?Symbol("webpack queues"):"__webpack_queues__",r="function"==typeof Symbol?Symbol("webpack exports"):"__webpack_exports__",n="function"==typeof Symbol?Symbol("webpack error"):"__webpack_error__",o=e=>{e&&e.d<1&&(e.d=1,e.forEach(e=>e.r--),e.forEach(e=>e.r--?e.r++:e()))},__nccwpck_require__.a=(e,a,s)=>{var i
s&&((i=[]).d=-1)
var c,u,l,f=new Set,h=e.exports,p=new Promise((e,t)=>{l=t,u=e})
p[r]=h,p[t]=e=>(i&&e(i),f.forEach(e),p.catch(e=>{})),e.exports=p,a(e=>{var a
c=(e=>e.map(e=>{if(null!==e&&"object"==typeof e){if(e[t])return e
if(e.then){var a=[]
a.d=0,e.then(e=>{s[r]=e,o(a)},e=>{s[n]=e,o(a)})
var s={}
return s[t]=e=>e(a),s}}var i={}
return i[t]=e=>{},i[r]=e,i}))(e)
var getResult=()=>c.map(e=>{if(e[n])throw e[n]
return e[r]}),s=new Promise(e=>{(a=()=>e(getResult)).r=0
var fnQueue=e=>e!==i&&!f.has(e)&&(f.add(e),e&&!e.d&&(a.r++,e.push(a)))
c.map(e=>e[t](fnQueue))})
return a.r?s:getResult()},e=>(e?l(p[n]=e):u(h),o(i))),i&&i.d<0&&(i.d=0)},s=Object.getPrototypeOf?e=>Object.getPrototypeOf(e):e=>e.__proto__,__nccwpck_require__.t=function(e,t){if(1&t&&(e=this(e)),8&t)return e
if("object"==typeof e&&e){if(4&t&&e.__esModule)return e
if(16&t&&"function"==typeof e.then)return e}var r=Object.create(null)
__nccwpck_require__.r(r)
var n={}
a=a||[null,s({}),s([]),s(s)]
for(var o=2&t&&e;"object"==typeof o&&!~a.indexOf(o);o=s(o))Object.getOwnPropertyNames(o).forEach(t=>n[t]=()=>e[t])
return n.default=()=>e,__nccwpck_require__.d(r,n),r},__nccwpck_require__.d=(e,t)=>{for(var r in t)__nccwpck_require__.o(t,r)&&!__nccwpck_require__.o(e,r)&&Object.defineProperty(e,r,{enumerable:!0,get:t[r]})},__nccwpck_require__.f={},__nccwpck_require__.e=e=>Promise.all(Object.keys(__nccwpck_require__.f).reduce((t,r)=>(__nccwpck_require__.f[r](e,t),t),[])),__nccwpck_require__.u=e=>e+".index.js",__nccwpck_require__.o=(e,t)=>Object.prototype.hasOwnProperty.call(e,t),__nccwpck_require__.r=e=>{"undefined"!=typeof Symbol&&Symbol.toStringTag&&Object.defineProperty(e,Symbol.toStringTag,{value:"Module"}),Object.defineProperty(e,"__esModule",{value:!0})},i={792:0},c=e=>{var t,r,{ids:n,modules:o,runtime:a}=e,s=0
for(t in o)__nccwpck_require__.o(o,t)&&(__nccwpck_require__.m[t]=o[t])
for(a&&a(__nccwpck_require__);s<n.length;s++)r=n[s],__nccwpck_require__.o(i,r)&&i[r]&&i[r][0](),i[n[s]]=0},__nccwpck_require__.f.j=(e,t)=>{var r=__nccwpck_require__.o(i,e)?i[e]:void 0
if(0!==r)if(r)t.push(r[1])
else{var n=import("./"+__nccwpck_require__.u(e)).then(c,t=>{throw 0!==i[e]&&(i[e]=void 0),t})
n=Promise.race([n,new Promise(t=>r=i[e]=[t])]),t.push(r[1]=n)}}
var f=__nccwpck_require__(1987)
f=await f
