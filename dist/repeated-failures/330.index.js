export const id=330
export const ids=[330,389]
export const modules={1686:((e,t,n)=>{function memo(){const e=new Map
return(t,n)=>{const r=JSON.stringify(t),o=e.get(r)??n()
return e.set(r,o),o}}function onceOf(e,t){const n=memo()
return(r,o)=>r===e?n([o],()=>t(r,o)):t(r,o)}n.d(t,{P:()=>onceOf,p:()=>memo})}),4622:((e,t,n)=>{n.d(t,{R:()=>sharing})
var r=n(8980),o=n(1686),s=n(8407)
const sharing=e=>({...e,github:(0,r.O)(()=>e.github().then(readingOnce))}),a="GET /repos/{owner}/{repo}/actions/runs"
function readingOnce(e){const t=(0,o.p)()
return(0,s.k)(e,{request:(0,o.P)(a,(...t)=>e.request(...t)),file:(...n)=>t(n,()=>e.file(...n))})}}),8407:((e,t,n)=>{function wrapped(e,{request:t,...n}){return{...e,...n,request:Object.assign((e,n)=>t(e,n),e.request)}}n.d(t,{k:()=>wrapped})}),551:((e,t,n)=>{n.d(t,{Df:()=>isWatched,IJ:()=>branchesOf,Pt:()=>isPattern,US:()=>policyOf})
var r=n(5979),o=n(3555)
const isPattern=e=>e.includes("*")
function branchesOf(e,t,n,r){if(t.length>0)return t
const s=n.filter(({workflows:t})=>(0,o.ev)(e,t))
return s.length>0?[...new Set(s.flatMap(({branch:e})=>e??r))]:[r]}const isWatched=(e,t)=>t.some(t=>(0,r.T)(t,e))
function policyOf({workflow:e,branch:t,isDefaultBranch:n},r){const s=r.filter(({workflows:t})=>(0,o.ev)(e,t))
return s.find(e=>e.branch?isWatched(t,e.branch):n)??s.find(e=>void 0===e.branch)}}),1701:((e,t,n)=>{n.d(t,{bT:()=>mayCount,dk:()=>countingOf,he:()=>isCounted})
var r=n(2142)
const isManual=({event:e})=>"workflow_dispatch"===e,o=100,s=.9
function countingOf(e,t){const byHand=n=>function({manual:e,kind:t},n){if("auto"!==e)return"count"===e
const r=n.slice(0,o)
return"deploy"===t&&r.length>0&&r.filter(isManual).length>=s*r.length}(e,0===n.length&&t?[t]:n)
return{byHand,counted:e=>e.filter(t=>isCounted(t,byHand(e)))}}const isCounted=(e,t)=>t||!isManual(e)||"good"===(0,r.M)(e).verdict,mayCount=(e,{manual:t,kind:n})=>isCounted(e,"count"===t||"auto"===t&&"deploy"===n)}),5278:((e,t,n)=>{n.d(t,{$o:()=>streamsOf,S8:()=>workflowsOfSweep,kb:()=>streamOfEvent})
var r=n(5325),o=n(4985),s=n(4554),a=n(4520),i=n(3555),c=n(551),l=n(1701)
function streamOfEvent(e,t,n){const{payload:u}=n,d={id:u.number("workflow.id")??0,name:u.text("workflow.name"),path:u.text("workflow.path")},f=(0,r.ng)(u.at("workflow_run").value)
if("completed"!==u.text("action"))return`the run is only ${u.text("action")||"under way"}`
if(e.workflows.length>0&&!(0,i.ev)(d,e.workflows))return`the workflow "${d.name}" is not among those to watch`
if(!(0,o.qK)(f,n))return"the run is of a fork"
if((0,o.r0)(f.event))return"the run is of a pull request"
if((0,o.US)(f.event))return`anybody can start such a run (${f.event})`
const p=u.text("repository.default_branch"),m=(0,c.IJ)(d,e.branches,t,p),h=(0,s.lI)(f)
if(!(0,c.Df)(h,m))return`the run is of "${f.branch}", and ${listed(m)} watched`
const g=streamOn(d,h,{watched:m,defaultBranch:p})
return(0,l.bT)(f,(0,a.x)(d,e.wishes??{},(0,c.US)(g,t)))?{...g,eventRun:f}:"the run was started by hand"}const listed=e=>`${e.map(e=>`"${e}"`).join(", ")} ${1===e.length?"is":"are"}`,workflowsOfSweep=(e,t,n,r)=>e.filter(({state:e})=>"active"===e||e===u).filter(e=>0===t.workflows.length||(0,i.ev)(e,t.workflows)).map(e=>({workflow:e,branches:(0,c.IJ)(e,t.branches,n,r)}))
function streamsOf({workflow:e,branches:t},n,r){const o=t.filter(c.Pt),s=n.filter(e=>(0,c.Df)(e,o))
return[...new Set([...t.filter(e=>!(0,c.Pt)(e)),...s])].map(n=>({...streamOn(e,n,{watched:t,defaultBranch:r}),...e.state===u&&{stopped:!0}}))}const streamOn=(e,t,{watched:n,defaultBranch:r})=>({workflow:e,branch:t,isDefaultBranch:t===r,...!n.includes(t)&&{byPattern:!0}}),u="disabled_inactivity"}),4520:((e,t,n)=>{n.d(t,{R:()=>alertAtOf,x:()=>watchOf})
const r=new Set(["prod","prd","production","live"]),o=new Set(["pre","non","not","no","staging","stage","test","tests","testing","dev","development","preview"])
new Set([...o,"previews","preprod","nonprod","qa","uat","sandbox","demo","review","integration","nightly"])
function looksLikeProduction(e){const t=wordsOf(e)
return 1===t.length&&"main"===t[0]||t.some(e=>r.has(e))&&!t.some(e=>o.has(e))}const s=new Set(["deploy","deploys","deployment","release","publish","rollout"]),looksLikeDeploy=e=>wordsOf(e).some(e=>s.has(e)),wordsOf=e=>e.toLowerCase().split(/[^a-z0-9]/).filter(Boolean)
var a=n(3517),i=n(6683),c=n(3555)
function watchOf(e,t,n,r=a.G){const{kind:o="auto",...s}={...withoutRival(n,t),...withKind(t,n)},i="auto"===o?looksLikeDeploy(`${e.name} ${(0,c.W7)(e)}`)?"deploy":"ci":o
return{...s,kind:i,manual:s.manual??"auto",production:"deploy"===i&&looksLikeProduction(`${e.name} ${(0,c.W7)(e)}`),alertAt:s.alertAt??alertAtOf(i,r),recoverAfter:s.recoverAfter??1,staleAfter:s.staleAfter??3}}const alertAtOf=(e,{deploy:t,repeated:n})=>Math.max(1,Math.ceil("deploy"===e?t.repeatedAt:n.failures.P2)),withoutRival=(e,{alertAt:t,window:n})=>{const{window:r,...o}=(0,i.e)(wishesIn(e))
return void 0===t||n?{...o,...r&&{window:r}}:o},wishesIn=({workflows:e,branch:t,...n}={})=>n,withKind=({kind:e,...t},n)=>(0,i.e)({...t,kind:"auto"===e?n?.kind:e})}),1330:((e,t,n)=>{n.d(t,{step:()=>step})
var r=n(7011),o=n(8082),s=n(7530),a=n(3024)
function readCapped(e,t){const n=(0,a.openSync)(e,"r")
try{const e=function(e,t){const n=[]
for(let r=0;r<t;){const o=Buffer.allocUnsafe(Math.min(65536,t-r)),s=(0,a.readSync)(e,o,0,o.length,null)
if(0===s)break
n.push(o.subarray(0,s)),r+=s}return Buffer.concat(n)}(n,t+1)
if(e.length>t)throw new Error(`the file is larger than ${t} bytes`)
return e.toString("utf8").replace(/^\ufeff/,"")}finally{(0,a.closeSync)(n)}}var i=n(6801),c=n(4909)
const l=26214400,u={env:process.env,readFile:readCapped,warn:i.R.warning}
function readContext(e={}){const{env:t,...n}={...u,...e},text=(e,n="")=>t[e]||n,number=e=>Number(/^\d{1,15}$/.exec(text(e))?.[0]??0),r=text("GITHUB_REPOSITORY"),[s,a]=function(e){const[,t,n]=/^([\w.-]{1,100})\/([\w.-]{1,100})$/.exec(e)??[]
if(t&&n)return[t,n]
const r=e?`"${(0,c.TL)(e)}", not owner/name`:"not set"
throw new o.l(`GITHUB_REPOSITORY is ${r}`,{fix:"Run this as a step of a workflow, or set GITHUB_* as the runner does."})}(r),i=text("GITHUB_SERVER_URL","https://github.com").replace(/\/$/,""),[l,d]=[number("GITHUB_RUN_ID"),Math.max(1,number("GITHUB_RUN_ATTEMPT"))]
return{eventName:text("GITHUB_EVENT_NAME"),payload:readPayload(text("GITHUB_EVENT_PATH"),n),repository:r,owner:s,repo:a,serverUrl:i,apiUrl:text("GITHUB_API_URL","https://api.github.com").replace(/\/$/,""),runId:l,runNumber:number("GITHUB_RUN_NUMBER"),runAttempt:d,runUrl:`${i}/${r}/actions/runs/${l}${d>1?`/attempts/${d}`:""}`,workflow:text("GITHUB_WORKFLOW"),workflowPath:workflowPath(text("GITHUB_WORKFLOW_REF"),r),job:text("GITHUB_JOB"),actor:text("GITHUB_ACTOR"),triggeringActor:text("GITHUB_TRIGGERING_ACTOR",text("GITHUB_ACTOR")),sha:text("GITHUB_SHA"),ref:text("GITHUB_REF"),refName:text("GITHUB_REF_NAME"),headRef:text("GITHUB_HEAD_REF"),baseRef:text("GITHUB_BASE_REF"),workspace:text("GITHUB_WORKSPACE")}}function workflowPath(e,t){const n=/^(.{1,1000}?\.ya?ml)@/.exec(e)?.[1]??e.split("@",1)[0]??""
return n.startsWith(`${t}/`)?n.slice(t.length+1):n}function readPayload(e,{readFile:t,warn:n}){if(!e)return(0,s.I)({})
try{return(0,s.I)(JSON.parse(t(e,l)))}catch(e){const t=e instanceof Error?e.message:String(e)
return n(`The event file cannot be read, so the message will lack its details (${(0,c.TL)(t,120)}).`),(0,s.I)({})}}var d=n(8980)
async function github(e){const{clientFor:t}=await Promise.all([n.e(748),n.e(173)]).then(n.bind(n,7173))
return t(e)}function issueTransport(e){let t
const transport=()=>t??=n.e(742).then(n.bind(n,9742)).then(({transportOver:t})=>t(e))
return async(e,t)=>(await transport())(e,t)}var f=n(4465),p=n(6760),m=n(8327)
const h=".github/tocsin.yml"
async function repositoryFile(e,t,n,{github:r}){const s=insideRepository(e,t),a=n.workspace&&!(0,m.ch)(n)?inWorkspace(n.workspace,s):void 0
return a?readConfig(a,s):async function(e,t,n,r){const s=await r.file(e,n)
if(void 0!==s)return s
throw new o.l(`There is no ${e} at ${n.slice(0,12)}`,{fix:`Correct the \`${t}\` input. In a private repository, the job also needs \`permissions: { contents: read }\`.`})}(s,t,(0,m.$l)(n),await r())}function insideRepository(e,t){const n=p.posix.normalize(e.replaceAll("\\","/"))
if(!(".."===n||n.startsWith("../")||p.posix.isAbsolute(n)||/^[a-z]:/i.test(n))&&"."!==n&&!n.endsWith("/")&&!n.includes("\0"))return n
throw new o.l(`The \`${t}\` input ${(0,c.qi)(e)} is not the path of a file in the repository`,{fix:`Write it relative to the root of the repository, such as ${h}.`})}function inWorkspace(e,t){const n=(0,p.join)(e,t)
if(!(0,a.lstatSync)(n,{throwIfNoEntry:!1}))return
const r=function(e,t){try{return(0,a.realpathSync)(e)}catch(e){throw new o.l(`${t} is a link that leads nowhere`,{fix:"Commit the file itself.",cause:e})}}(n,t)
if(r.startsWith((0,a.realpathSync)(e)+p.sep))return r
throw new o.l(`${t} is a link that leads out of the workspace`,{fix:"Commit the file itself."})}function readConfig(e,t){try{return readCapped(e,f.R0)}catch(e){throw new o.l(`${t} cannot be read as text of at most ${f.R0/1024} KiB`,{fix:"Check that it is a file, its size and its access rights.",cause:e})}}var g=n(1754)
async function config_readConfig(e,t,{env:o,...s}){const c=await async function(e,t,{github:n,notice:r=i.R.notice}){if(e.config)return{text:await repositoryFile(e.config,"config",t,{github:n}),file:insideRepository(e.config,"config")}
const o=insideRepository(h,"config"),s=(0,m.ch)(t),c=t.workspace&&!s?inWorkspace(t.workspace,o):void 0
if(c)return{text:readConfig(c,o),file:o}
s&&t.workspace&&(0,a.existsSync)((0,p.join)(t.workspace,o))&&r(`${o} was not read, since the workspace may hold the code of a fork. Name it as \`config\` to read it from the base.`)}(e,t,s),l=c?await async function(e,t){const{parseConfig:r}=await Promise.all([n.e(395),n.e(815),n.e(444)]).then(n.bind(n,9444))
return r(e,t)}(c.text,c.file):f.ac
return(0,r.dK)((0,g.LU)(l).flatMap(e=>o[e]??[])),l}var w=n(8500)
const b={now:Date.now,sleep:(e,t)=>(0,w.setTimeout)(e,void 0,{...t&&{signal:t}}),random:Math.random}
function keeper(e,{durable:t,warn:n}){const orElse=(e,t)=>r=>(n(`${e}: ${r instanceof Error?r.message:String(r)}`),t)
return{find:(t,n)=>e.find(t,n).catch(orElse("earlier receipts cannot be read",void 0)),backlog:t=>e.pending(t).catch(orElse("pending messages cannot be read",[])),claim:(t,n,r)=>e.claim(t,n,r).catch(orElse("the message cannot be kept before it is sent",{kind:"mine"})),async keep(n,r){const o=await e.save(n,r).then(()=>!0,orElse("the receipt cannot be kept",!1))
return"pending"!==n.outcome||o&&t?n:lost(n)}}}const y="Run this step again, or give it a ledger so that the next run sends what this one could not.",lost=e=>({...e,outcome:"lost",fix:e.fix?`${e.fix} ${y}`:y})
var v=n(1512)
function jobOf({outlet:e,post:t,transition:n,level:r,order:o},s){const a=t.alert.key,i=(({alertKey:e,transition:t,channel:n,level:r=""})=>JSON.stringify([e,t,n,String(r)]))({alertKey:a,transition:n,channel:e.name,...void 0!==r&&{level:r}}),c=new Date(s).toISOString(),{remote:l}=t
return{outlet:e,receipt:{id:i,alertKey:a,transition:n,channel:e.name,outcome:"pending",attempts:0,at:c,...void 0!==o&&{order:o},...l&&{remote:l}},post:{...t,idempotencyKey:i}}}function contentOf({alert:e,mentions:t,ping:n,style:r}){return{alert:e,mentions:t,ping:n,...void 0!==r&&{style:r}}}var k=n(6607)
const $={P0:18e4,P1:6e4,P2:6e4,P3:6e4},O={P0:9,P1:5,P2:5,P3:5}
var x=n(4662)
const A={dns:"network",refused:"network",reset:"network",timeout:"timeout",tls:"network",proxy:"network",aborted:"cancelled",other:"network"}
function backoffMs(e,t){const n=Math.min(1e3*2**(e-1),32e3)
return Math.round(n*(.5+t/2))}var R=n(8610)
const E={requests:0,failures:0,refusals:0,hops:0}
function count(e,t){const n=isRefusal(t)
return{requests:e.requests+1,failures:e.failures+("retry"!==t.kind||n?0:1),refusals:e.refusals+(n?1:0),hops:e.hops+("follow"===t.kind?1:0)}}function react(e,t,n){switch(e.kind){case"delivered":return end({outcome:"delivered",...e.remote&&{remote:e.remote},...void 0!==e.detail&&{detail:e.detail}})
case"accepted":return end({outcome:"accepted",detail:e.detail})
case"final":return end({outcome:"banned"===e.reason?"unsent":"lost",reason:e.reason,detail:e.detail,fix:e.fix})
case"follow":return t.hops>3?end(tooManyHops(e.detail)):{kind:"follow",next:e.request}
case"retry":return function(e,t,{leftMs:n,tries:r,random:o}){const s=M[e.reason],stop=t=>end({outcome:"unsent",reason:e.reason,detail:`${e.detail}; ${t}`,...s&&{fix:s}})
if("cancelled"===e.reason)return end({outcome:"unsent",reason:"cancelled",detail:e.detail})
if("banned"===e.reason)return stop("trying again soon would prolong it")
if(t.failures>=r||t.requests>=30)return stop(`gave up after ${(0,R.L)(t.requests,"request")}`)
const a=askedWait(e),i=void 0===a?backoffMs(t.failures,o):function(e,t,n){const r=Math.min(250*2**t,2e3)
return Math.ceil(e)+Math.round(n*r)}(a,t.refusals,o)
return i<n?{kind:"wait",ms:i}:stop(`a wait of ${seconds(i)} does not fit into the ${seconds(Math.max(0,n))} left`)}(e,t,n)}}const S="Check that the runner can reach the host; https_proxy, no_proxy and SSL_CERT_FILE are honoured.",M={network:S,timeout:S,server:"Look at the status page of the receiver.","rate-limited":"Let fewer jobs write to this channel at once, or give some of them a channel of their own.",banned:"Wait; the ban is for the address of the runner, and every request prolongs it."}
function askedWait(e){if("retry"===e.kind&&void 0!==e.afterMs&&e.afterMs>=0)return e.afterMs}const isRefusal=e=>"retry"===e.kind&&"rate-limited"===e.reason&&void 0!==askedWait(e),end=e=>({kind:"end",ending:e}),tooManyHops=e=>({outcome:"lost",reason:"invalid",detail:`${e}; still not settled after 3 further requests`,fix:"Check that the message, thread or channel this step writes to still exists."}),seconds=e=>Math.round(e/100)/10+" s"
async function tryOnce(e,{deadline:t},{transports:n,now:r,tryMs:o,signal:s}){const a=Math.min(o,t-r())
try{return{verdict:await e.send(n,{timeoutMs:a,...s&&{signal:s}}),doubtful:!1}}catch(e){return e instanceof x.w?function(e){const t=e.sent,n=t?`${e.message}; it may have been delivered`:e.message
return{verdict:{kind:"retry",reason:A[e.fault],detail:n},doubtful:t}}(e):{broken:e}}}function next(e,t,{deadline:n,tries:r},o,s){const a=s.now(),i=react(e,t,{leftMs:n-a,tries:r,random:s.random()})
return"wait"===i.kind&&"retry"===e.kind&&s.onRetry(`${e.detail}; trying again in ${(i.ms/1e3).toFixed(1)} s`),o.quietUntil=a+("wait"===i.kind?i.ms:function(e){const t=("retry"===e.kind||"final"===e.kind)&&"banned"===e.reason
return t?Number.POSITIVE_INFINITY:askedWait(e)??0}(e)),i}async function waitForTurn({deadline:e},t,{now:n,sleep:r,signal:o}){const s=Math.max(0,t.quietUntil-n())
return s>0&&n()+s>=e?unsent("rate-limited","the channel asked for a longer pause than the time left"):(s>0&&!o?.aborted&&await r(s,o).catch(unlessAborted(o)),o?.aborted?unsent("cancelled","the step was cancelled before it was sent"):n()<e?void 0:unsent("budget","no time was left to send it"))}const unsent=(e,t)=>({outcome:"unsent",reason:e,detail:t}),unlessAborted=e=>t=>{if(!e?.aborted)throw t},broken=e=>({outcome:"unsent",reason:"invalid",detail:`it broke while it was sent: ${e instanceof Error?e.message:String(e)}; it may have been delivered`,fix:"This is a bug in the channel; please report it with this line."})
function inDoubt(e,t){if(!t)return e
const n="an earlier try may have been delivered"+("delivered"===e.outcome?" too":"")
return{...e,detail:e.detail?`${e.detail}; ${n}`:n}}const tryMsOf=({options:e})=>e.tryMs??1e4
function claim({receipt:e,post:t,outlet:n},{deadline:r},o,s=!1){const a={now:o.ports.now(),until:r+tryMsOf(o),again:s,...n.ties&&{seal:process.getBuiltinModule("node:crypto").randomBytes(12).toString("hex")}}
return o.keeper.claim(e,contentOf(t),a)}const I=3,send=(e,t,n)=>{const r=limitsFor(e,n)
return receiptOf(e,n,async()=>sendClaimed(e,await async function(e,t,n){const{ports:r,options:o}=n
for(let s=1;;s++){const a=await claim(e,t,n,s>1)
if("busy"!==a.kind||o.signal?.aborted)return a
const i=r.now(),c=Math.min(backoffMs(Math.min(s,I),r.random()),a.until-i)
if(i+c>=t.deadline)return a
await r.sleep(c,o.signal).catch(unlessAborted(o.signal))}}(e,r,n),t,n,r))},sendNow=(e,t,n,r=limitsFor(e,n))=>receiptOf(e,n,async()=>{if(n.options.dryRun)return async function(e,t){const n=await t.keeper.find(e.receipt.alertKey,e.receipt.channel),r=built(addressed(e,n??{}))
if("ending"in r)return settle(e,r.ending,t)
const o=t.redact(r.attempt.preview())
return t.ports.log.info(`${e.outlet.name}: would send ${o}`),{...e.receipt,outcome:"dry-run",detail:`would send ${o.split("\n",1)[0]}`}}(e,n)
const o=await claim(e,r,n)
return"busy"===o.kind?void 0:sendClaimed(e,o,t,n,r)})
async function receiptOf(e,t,n){try{return await n()}catch(n){return settle(e,{...broken(n),attempts:0},t)}}async function sendClaimed(e,t,n,r,o){switch(t.kind){case"mine":return settle(e,await async function(e,t,n,r){const{post:o,outlet:s}=e,a=built(e)
if("ending"in a)return a.ending
const{transports:i,now:c,sleep:l,random:u,log:d}=n.ports,named=e=>n.redact(`${s.name}: ${e}`),onRetry=e=>d.info(named(e)),onFlaw=e=>d.warn(named(e)),outdated=async()=>{const t=await claim(e,r,n,!0)
return"done"===t.kind?doneWords(t.receipt):void 0},f={transports:i,now:()=>c(),sleep:l,random:u,tryMs:tryMsOf(n),signal:n.options.signal,onRetry,onFlaw,outdated},p=await async function(e,t,n,r){let o=e,s=E,a=!1
for(;;){const e=await waitForTurn(t,n,r)
if(e)return{...inDoubt(e,a),attempts:s.requests}
const i=s.failures+s.refusals>0?await r.outdated():void 0
if(i)return{outcome:"skipped",detail:i,attempts:s.requests}
const c=await tryOnce(o,t,r)
if("broken"in c)return{...broken(c.broken),attempts:s.requests+1}
s=count(s,c.verdict),"delivered"===c.verdict.kind&&void 0!==c.verdict.detail&&r.onFlaw(c.verdict.detail),a||=c.doubtful
const l=next(c.verdict,s,t,n,r)
if("end"===l.kind)return{...inDoubt(l.ending,a&&!c.doubtful),attempts:s.requests}
"follow"===l.kind&&(o=l.next)}}(a.attempt,r,t,f)
return"delivered"===p.outcome&&o.remote?{remote:o.remote,...p}:p}(addressed(e,t),n,r,o),r)
case"done":return{...t.receipt,outcome:"skipped",detail:doneWords(t.receipt)}
case"held":return{...e.receipt,outcome:"skipped",detail:"another run is sending it"}
case"busy":return settle(e,{outcome:"unsent",attempts:0,reason:"budget",detail:_},r)}}const doneWords=({outcome:e,at:t})=>"skipped"===e?v.z:`already ${e} at ${t}`,_="another run was still sending an earlier message of this alert",limitsFor=({post:e},{options:t,startedAt:n})=>function(e,t,n={}){return{deadline:t+(n[e]??$[e]),tries:O[e]}}(e.alert.severity,n,t.budgetMs)
function built({outlet:e,post:t}){try{return{attempt:e.open(t)}}catch(e){return{ending:unbuilt(e)}}}function addressed(e,{remote:t,tie:n}){const r=e.post.remote??t
return{...e,post:{...e.post,...r&&{remote:r},...n&&{tie:n}}}}async function settle(e,{outcome:t,attempts:n,detail:r,fix:o,...s},a){const{id:i,alertKey:c,transition:l,channel:u,order:d,remote:f}=e.receipt,p={...{id:i,alertKey:c,transition:l,channel:u,...void 0!==d&&{order:d},...f&&{remote:f}},...s,outcome:"unsent"===t?"pending":t,...void 0!==r&&{detail:shorten(a.redact((0,k.TN)(r)))},...void 0!==o&&{fix:shorten(a.redact((0,k.TN)(o)))},attempts:e.receipt.attempts+n,at:new Date(a.ports.now()).toISOString()}
return a.keeper.keep(p,contentOf(e.post))}const shorten=e=>e.slice(0,1e3),unbuilt=e=>({outcome:"lost",attempts:0,reason:"invalid",detail:`the message could not be built: ${e instanceof Error?e.message:String(e)}`,fix:"This is a bug in the channel; please report it with this line."})
async function touch(e,t,n,r){return isExpired(e,r)?expire(e,r):t?await sendNow(e,n,r,{deadline:deadlineOf(e,r),tries:1})??left(e):e.receipt}const deadlineOf=(e,t)=>t.startedAt+.5*(limitsFor(e,t).deadline-t.startedAt),left=({receipt:e})=>({...e,outcome:"skipped",detail:"another run is sending a message of this alert"}),isExpired=({receipt:e},{ports:t})=>t.now()-Date.parse(e.at)>6048e5,expire=(e,t)=>settle(e,{outcome:"lost",attempts:0,reason:"budget",detail:"it could not be sent for 7 days"},t)
async function sendInOrder(e,t,n){const r={quietUntil:0},o=t.map(e=>jobOf(e,n.startedAt)),s=await async function(e,t,n,r){const o=(r.options.dryRun?[]:await r.keeper.backlog(e.name)).filter(({receipt:e})=>!t.has(e.id)).map(t=>function(e,{receipt:t,alert:n,mentions:r,ping:o=r.length>0,style:s}){return{outlet:e,receipt:t,post:{alert:n,mentions:r,ping:o,idempotencyKey:t.id,style:s,...t.remote&&{remote:t.remote}}}}(e,t)),s=[],a=[]
for(const[e,t]of o.entries()){const o=e>=50||r.ports.now()>=deadlineOf(t,r)?t.receipt:await touch(t,a.length<2,n,r)
"pending"===o.outcome&&a.push({...t,receipt:o}),s.push(o)}return{receipts:s,waiting:a}}(e,new Set(o.map(idOf)),r,n),a=await async function(e,t,n){const r=[]
for(const[o,s]of e.entries())r.push(repeats(s,e.slice(0,o))?repeated(s):await sendNow(s,t,n))
const o=[]
for(const[s,a]of e.entries())o.push(r[s]??await send(a,t,n))
return o}(o,r,n)
return{own:await supersede(o,a,n),flushed:await supersedeFlushed(s,a,n)}}const idOf=({receipt:e})=>e.id,repeats=(e,t)=>t.some(t=>idOf(t)===idOf(e)),repeated=({receipt:e})=>({...e,outcome:"skipped",detail:"this run has dealt with it already"})
async function supersede(e,t,n){return Promise.all(e.map(async(e,r)=>{const o=t[r]??e.receipt
return"pending"===o.outcome&&isTold(e,t.slice(r+1))?settleSuperseded({...e,receipt:o},n):o}))}async function supersedeFlushed({receipts:e,waiting:t},n,r){const o=t.filter(t=>isTold(t,[...e.slice(e.findIndex(({id:e})=>e===idOf(t))+1),...n])),s=await Promise.all(o.map(e=>settleSuperseded(e,r)))
return e.map(e=>s.find(({id:t})=>t===e.id)??e)}const isTold=({receipt:e},t)=>t.some(({alertKey:t,outcome:n})=>t===e.alertKey&&("delivered"===n||"accepted"===n)),settleSuperseded=(e,t)=>settle(e,{outcome:"skipped",attempts:0,detail:v.z},t)
var T=n(7871)
async function deliver(e,t,n={}){const r=function(e,t){const n=new Map
for(const r of[...e.map(e=>e.outlet),...t])n.set(r.name,{outlet:r,queue:[]})
for(const t of e)n.get(t.outlet.name)?.queue.push(t)
return n}(e,n.sweep??[]),o=function(e,t,n){const r=(0,T.$)(e.flatMap(({secrets:e})=>e)),warn=e=>t.log.warn(r(e))
return{ports:t,options:n,redact:r,startedAt:t.now(),keeper:keeper(t.receipts,{durable:n.hasStore??!1,warn})}}([...r.values()].map(({outlet:e})=>e),t,n),s=[...r.keys()],a=await Promise.all([...r.values()].map(({outlet:e,queue:t})=>sendInOrder(e,t,o)))
return function(e,t){const n=new Map([...t].map(([e,t])=>[e,t.own.values()])),r=e.flatMap(({outlet:e})=>n.get(e.name)?.next().value??[])
return[...r,...[...t.values()].flatMap(({flushed:e})=>e)]}(e,new Map(a.map((e,t)=>[s[t],e])))}const j={find:async()=>{},knows:async()=>!1,save:async()=>{},pending:async()=>[],claim:async()=>({kind:"mine"})},receiptsIn=async e=>(await n.e(769).then(n.bind(n,8769))).receiptsOver(e)
var N=n(3678)
async function receiptStore(e){if(!e)return{receipts:j,durable:!1,problem:()=>{}}
const{documents:t,problem:n}=function({read:e,update:t}){const n=[],note=e=>{throw n.push((0,N.Kl)(e)),e}
return{documents:{read:t=>e(t).catch(note),update:(e,n)=>t(e,n).catch(note)},problem:()=>n[0]}}(e)
return{receipts:await receiptsIn(t),durable:!0,problem:n}}const P={...b,log:{info:i.R.info,warn:i.R.warning}},deliveryOver=({ledger:e,signal:t,...n})=>async(o,s)=>{(0,r.TK)(o.flatMap(({outlet:e})=>e.secrets))
const{receipts:a,durable:i,problem:c}=await receiptStore(await e()),l={...P,...n,receipts:a}
return{receipts:await deliver(o,l,{...s,...t&&{signal:t},hasStore:i}),problem:c()}}
var L=n(4158)
function setOutput(e,t){const n="string"==typeof t?t:JSON.stringify(t)??"",r=process.env.GITHUB_OUTPUT
r?(0,a.appendFileSync)(r,(0,L.U)(e,n.toWellFormed())):i.R.info(`Output ${e}=${n}`)}const F=1047552
function summary(e,t=process.env.GITHUB_STEP_SUMMARY,n=i.R.warning){if(!t)return void i.R.info(e)
const r=function(e,t){const n=`${e.toWellFormed()}\n`,r=Buffer.byteLength(n)
if(r<=t)return n
const o=`> [!WARNING]\n> This summary was cut: GitHub shows 1 MiB for one step, and this part alone would be ${Math.ceil(r/1024)} KiB.\n\n`,s=t-Buffer.byteLength(o)
return s<0?"":o+function(e,t){const n=Buffer.from(e).subarray(0,t)
return n.subarray(0,n.lastIndexOf("\n")+1).toString()}(n,s)}(e,Math.max(0,F-sizeOf(t)));(0,a.appendFileSync)(t,r),r||n("The job summary is full: GitHub shows 1 MiB for one step. A part of it was left out.")}const sizeOf=e=>(0,a.statSync)(e,{throwIfNoEntry:!1})?.size??0
const readOnly=({read:e})=>({read:e,update:async(t,n)=>n(await e(t))})
var C=n(8450),U=n(9847)
async function readBody(e,t){const n=[]
let r=0
for await(const o of e)if(n.push(o),r+=o.length,r>t)break
return{body:Buffer.concat(n).subarray(0,t),cut:r>t}}const q={ENOTFOUND:"dns",EAI_AGAIN:"dns",EAI_NODATA:"dns",EAI_FAIL:"dns",ECONNREFUSED:"refused",EHOSTUNREACH:"refused",ENETUNREACH:"refused",EADDRNOTAVAIL:"refused",ECONNRESET:"reset",ECONNABORTED:"reset",EPIPE:"reset",ERR_STREAM_PREMATURE_CLOSE:"reset",ETIMEDOUT:"timeout",EPROTO:"tls",DEPTH_ZERO_SELF_SIGNED_CERT:"tls",HOSTNAME_MISMATCH:"tls",INVALID_CA:"tls"},D=/^(?:CERT_|CRL_|ERR_TLS|ERR_SSL|ERR_OSSL|SELF_SIGNED_|UNABLE_TO_)/,B={dns:"the host name cannot be resolved",refused:"no connection",reset:"connection reset",timeout:"no answer",tls:"the certificate or TLS handshake was not accepted",proxy:"the proxy did not connect",aborted:"cancelled",other:"the exchange failed"},G={connecting:"while connecting",sending:"before the request was sent",waiting:"after the request was sent",reading:"in the middle of the answer"}
function explain(e,t,{phase:n,behindProxy:r},o){const s="waiting"===n||"reading"===n,a=`${t.method} ${function({url:e}){const t=URL.parse(e)
return t&&/^https?:$/.test(t.protocol)?t.host:"an invalid URL"}(t)}`
if(e instanceof x.w)return new x.w(`${a}: ${e.message}`,{fault:e.fault,sent:e.sent})
const i=o.reason()
if(i)return new x.w(`${a}: ${function(e,t,n){return"aborted"===e?`cancelled ${G[t]}`:`cut after ${n/1e3} s ${G[t]}`}(i,n,o.timeoutMs)}`,{fault:i,sent:s})
const c=codeOf(e),l=r&&"connecting"===n?"proxy":function(e){return q[e]??(D.test(e)?"tls":"other")}(c)
return new x.w(`${a}: ${B[l]}${function(e,t,n){return"reset"===e||"timeout"===e?` ${G[t]}`:n?` (${n})`:""}(l,n,c)}`,{fault:l,sent:s})}function codeOf(e){const t="object"==typeof e&&null!==e&&"code"in e?e.code:""
return"string"==typeof t?t:""}function certificates(e,t){const n=e.SSL_CERT_FILE
let r
return()=>(r??=n||t.length>0?async function(e,t){const{getCACertificates:n}=process.getBuiltinModule("node:tls"),r=e?[await readPem(e)]:[]
return{ca:[...n("default"),...r,...t]}}(n,t):Promise.resolve({}),r)}async function readPem(e){const{readFile:t}=process.getBuiltinModule("node:fs/promises")
return t(e,"utf8").catch(e=>{throw new x.w(`the file that SSL_CERT_FILE names cannot be read (${codeOf(e)})`,{fault:"tls",sent:!1})})}var W=n(3566)
function bypassesProxy({hostname:e,port:t,protocol:n},r){const o=bare(e)
if((0,W.U9)(e.replace(/\.$/,""))||o.endsWith(".localhost"))return!0
const s=t||("https:"===n?"443":"80")
return r.toLowerCase().split(/[\s,]+/).filter(Boolean).map(ruleOf).some(e=>(void 0===e.port||e.port===s)&&function(e,t){if("*"===t)return!0
if(t.includes("/"))return function(e,t){const[n="",r=""]=t.split("/"),[o,s]=[ipv4(e),ipv4(n)],a=/^\d{1,2}$/.test(r)?Number(r):-1
if(void 0===o||void 0===s||a<0||a>32)return!1
const i=2**(32-a)
return Math.floor(o/i)===Math.floor(s/i)}(e,t)
const n=t.replace(/^\*?\./,"")
return""!==n&&(e===n||e.endsWith(`.${n}`)&&void 0===ipv4(e))}(o,e.host))}function ruleOf(e){const t=/^(\[[^\]]*\]|[^:]*):(\d{1,5})$/.exec(e)
return t?{host:bare(t[1]??""),port:t[2]}:{host:bare(e),port:void 0}}function ipv4(e){const t=/^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(e)?.slice(1).map(Number)
return t?.every(e=>e<=255)?t.reduce((e,t)=>256*e+t,0):void 0}const bare=e=>e.replace(/^\[(.*)\]$/,"$1").replace(/\.$/,"")
function proxyFor(e,t){const n="https:"===e.protocol?"https_proxy":"http_proxy",r=variable(t,n)
if(r&&!bypassesProxy(e,variable(t,"no_proxy")))return function(e,t){const n=URL.parse(e.includes("://")?e:`http://${e}`)
if(!n||!/^https?:$/.test(n.protocol)||!n.hostname)throw new x.w(`${t} is not an http or https URL of a proxy`,{fault:"proxy",sent:!1})
const r="https:"===n.protocol
return{secure:r,host:n.hostname.replace(/^\[(.*)\]$/,"$1"),port:Number(n.port)||(r?443:80),...(n.username||n.password)&&{authorization:basic(n)}}}(r,n)}const variable=(e,t)=>(e[t]||e[t.toUpperCase()]||"").trim()
function basic({username:e,password:t}){return`Basic ${Buffer.from(`${(0,W.tv)(e)}:${(0,W.tv)(t)}`).toString("base64")}`}function proxyHeaders({authorization:e}){return void 0===e?{}:{"proxy-authorization":e}}function refusal(e){const t=407===e?": it wants a user and password":""
return new x.w(`the proxy answered ${e}${t}`,{fault:"proxy",sent:!1})}async function openerFor(e,t,n,r){const o={method:t.method,headers:t.headers,signal:r.signal}
if(!n)return connect_opener("https:"===e.protocol,{...o,...target(e)},r)
if("http:"===e.protocol)return connect_opener(n.secure,function(e,t,n){const{auth:r}=target(e)
return{...t,host:n.host,port:n.port,path:`${e.origin}${e.pathname}${e.search}`,headers:{...t.headers,host:e.host,...proxyHeaders(n)},...void 0!==r&&{auth:r}}}(e,o,n),r)
const s=await async function({hostname:e},{trust:t}){const{connect:n}=process.getBuiltinModule("node:tls"),{isIP:r}=process.getBuiltinModule("node:net"),o=await t(),s=e.replace(/^\[(.*)\]$/,"$1")
return e=>n({socket:e,host:s,...0===r(s)&&{servername:s},...o})}(e,r),a=await connect_opener(n.secure,function(e,t,n){const r=`${e.hostname}:${e.port||443}`
return{method:"CONNECT",host:t.host,port:t.port,path:r,headers:{host:r,...proxyHeaders(t)},signal:n}}(e,n,r.signal),r),i=await function(e){return new Promise((t,n)=>{e.on("error",n),e.once("connect",({statusCode:e=0},r)=>{if(200===e)return t(r)
r.destroy(),n(refusal(e))}),e.end()})}(a())
return r.progress.behindProxy=!1,()=>process.getBuiltinModule("node:https").request({...o,...target(e),createConnection:()=>s(i)})}async function connect_opener(e,t,n){const{request:r}=process.getBuiltinModule(e?"node:https":"node:http"),o={...t,agent:!1,...e&&await n.trust()}
return()=>r(o)}function target({protocol:e,hostname:t,port:n,pathname:r,search:o,username:s,password:a}){return{protocol:e,host:t.replace(/^\[(.*)\]$/,"$1"),port:n||("https:"===e?443:80),path:r+o,...(s||a)&&{auth:`${(0,W.tv)(s)}:${(0,W.tv)(a)}`}}}const z=1048576
function exchange_createExchange({env:e={},ca:t=[]}={}){const n=certificates(e,t)
return async(t,{timeoutMs:r,signal:o,maxBytes:s=z})=>{const a={phase:"connecting",behindProxy:!1},i=function(e,t){const n=new AbortController,cut=e=>n.abort(e),onAbort=()=>cut("aborted"),r=setTimeout(cut,Math.max(0,e),"timeout")
return t?.addEventListener("abort",onAbort,{once:!0}),t?.aborted&&onAbort(),{signal:n.signal,timeoutMs:e,reason:()=>n.signal.aborted?n.signal.reason:void 0,stop(){clearTimeout(r),t?.removeEventListener("abort",onAbort)}}}(r,o)
try{return await async function(e,t,n,r){const o=function({url:e}){const t=URL.parse(e)
if(t&&/^https?:$/.test(t.protocol))return t
throw new x.w("the address is not an http or https URL",{fault:"other",sent:!1})}(e),s=proxyFor(o,t)
r.progress.behindProxy=void 0!==s
const a=await openerFor(o,e,s,r)
r.signal.throwIfAborted()
const i=await function(e,t,n){return new Promise((r,o)=>{e.once("socket",e=>e.once("encrypted"in e?"secureConnect":"connect",()=>advance(n,"sending"))),e.once("finish",()=>advance(n,"waiting")),e.once("response",e=>{advance(n,"reading"),r(e)}),e.on("error",o),e.once("close",()=>o(Object.assign(new Error("closed without an answer"),{code:"ECONNRESET"}))),e.end(t)})}(a(),e.body,r.progress)
if(s&&407===i.statusCode)throw refusal(407)
return{status:i.statusCode??0,headers:flat(i.headers),...await readBody(i,n)}}(t,e,s,{trust:n,progress:a,signal:i.signal})}catch(e){throw explain(e,t,a,i)}finally{i.stop()}}}const H=["connecting","sending","waiting","reading"]
function advance(e,t){H.indexOf(t)>H.indexOf(e.phase)&&(e.phase=t)}function flat(e){return Object.fromEntries(Object.entries(e).map(([e,t])=>[e,Array.isArray(t)?t.join(", "):t??""]))}function transportOver(e){return async(t,n)=>{const{status:r,headers:o,body:s}=await e(t,n)
return{status:r,headers:o,body:(new TextDecoder).decode(s)}}}var K=n(911),V=n(9130)
async function secretProblem(e,{inputs:t,config:n},{env:r}){if(!(t["discord-webhook"].length>0||t["dry-run"]))return(0,V.A2)(n,function({sources:e,labels:t},{channels:n,routes:r}){if(0===r.length)return Object.keys(n)
const o=r.filter(({match:n})=>(n.source?.some(t=>e.includes(t))??!0)&&Object.keys(n.labels??{}).every(e=>t.includes(e))),s=o.findIndex(({match:e,continue:t})=>!(t||e.severity||e.status||e.labels)),a=-1===s?o:o.slice(0,s+1)
return[...new Set(a.flatMap(({to:e})=>e))]}(e,n),r).then(()=>{},N.Kl)}var Q=n(3176),Y=n(3965),Z=n(7490)
var J=n(8933),X=n(4622),ee=n(5278)
const te={quiet:0,reminded:1,retracted:2,recovered:3,stale:4,escalated:5,alert:6},worse=(e,t)=>e.decision.severity.localeCompare(t.decision.severity,"en")
function writeOutputs(e,{output:t}){const n=function(e){return e.toSorted((e,t)=>te[t.decision.kind]-te[e.decision.kind]||worse(e,t)).at(0)}(e),{kind:r,streak:o,severity:s,number:a}=n?.decision??{kind:"quiet",streak:0,severity:"P3"}
t("decision",r),t("streak",o),t("severity",s),t("episode",a??""),t("alert-key",n?.alertKey??""),t("issue-number",n?.issue??""),t("delivered",(0,Y.wq)(e.flatMap(({receipts:e})=>e)))}var ne=n(1548),re=n(4389)
const oe={sources:["repeated-failures"],labels:["repository","workflow","branch","kind","decision"]}
async function run(e,t){const{config:r,leftOut:s}=(0,g.QD)(e,await t.config(),t.env),a={...t,context:(0,K.ZD)(t.context,t.redact)},i=await(0,re.readYaml)(e,a.warn)
s.length>0&&a.notice((0,g.Ny)(s))
const c=(0,g.kI)(e,r,a.context,a.env)
if(c)return skip(c,a)
const l={inputs:e,config:r,mentions:i.mentions},u=await secretProblem(oe,l,a),{results:d,problems:f,skipped:p}=await async function(e,t,r){if("workflow_run"===r.context.eventName&&void 0===t.inputs.repository)return async function(e,t,r){const{workflows:o,branch:s}=t.inputs,a=(0,ee.kb)({workflows:o,branches:s,wishes:e},t.config.sections.repeatedFailures??[],r.context)
if("string"==typeof a)return{results:[],problems:[],skipped:a}
const i=a.byPattern?await async function({workflow:{path:e},branch:t},{context:r,ledger:o,now:s}){const a=await o()
if(!a)return[]
const{keepSeen:i}=await n.e(800).then(n.bind(n,4800))
return(await i(a,r.repository,[{workflow:e,branch:t,at:s()}])).problems}(a,r):[],c=await(0,ne.A)(a,e,t,(0,X.R)(r))
return{...c,problems:[...c.problems,...i]}}(e,t,r)
const{sweep:o}=await n.e(852).then(n.bind(n,8852))
return o(e,t,r)}((0,re.p)(e,i),l,a)
p?skip(p,a):await async function(e,t,n){const{inputs:r,config:s}=t,a=new Set(e.flatMap(({receipts:e})=>e.map(({channel:e})=>e))),i=await async function(e,t,n,{env:r,deliver:o},s=new Set){if("none"===e.ledger||e["dry-run"])return[]
const a=[...(0,V.tr)(t,e["discord-webhook"]),...await(0,V.A2)(t,(0,g.Gq)(t,r),r)].map(({outlet:e})=>e).filter(({name:e})=>!s.has(e))
if(0===a.length)return[]
const{receipts:i,problem:c}=await o([],{...n,sweep:a})
if(c)throw c
return i}(r,s,(0,Q.c)(t),n,a)
writeOutputs(e,n)
const c=quietList(e)
c&&n.summary(c)
const l=r["fail-on"]??s.defaults.failOn??"all"
!function(e,t,n){const r=(0,Z.X)(e.filter(Y.OS))
if((0,Y.ug)(e,t))throw new o.l(r.join("\n"),{fix:`Mend what is named above and run the job again. With \`fail-on: none\` in place of \`${t}\` the step would stay green.`})
for(const e of r)n(e)}([...e.flatMap(({receipts:e})=>e),...i],l,n.error)}(d,l,a),function([e,...t],n){for(const{message:e}of t)n(e)
if(e)throw e}(function(e){const t=new Set
return e.filter(e=>void 0!==e).filter(({problem:e})=>{const n=e.split("\n"),r=!n.every(e=>t.has(e))
for(const e of n)t.add(e)
return r})}([u,...f,...d.map(({problem:e})=>e)]),a.error)}const quietList=e=>e.flatMap(({quiet:e})=>void 0===e?[]:[`- ${(0,J.FV)(e)}\n`]).join("")
function skip(e,t){t.notice(`Nothing was told: ${e}.`),writeOutputs([],t)}async function step(e,t){(0,r.TK)(e["discord-webhook"].flatMap(e=>C.dV.secrets((0,U.d)(e))))
const o=readContext(),s=exchange_createExchange({env:process.env}),a=(0,d.O)(()=>github({token:e["github-token"],context:o,exchange:s,signal:t})),c=e["write-token"],l=c===e["github-token"]?a:(0,d.O)(()=>github({token:c,context:o,exchange:s,signal:t})),u=(0,d.O)(()=>async function(e,t,r){const o=await async function(e,{serverUrl:t,repository:n,workspace:r},o){if("none"===e.ledger)return
const{createLedger:s}=await o(),a=e["github-token"]??""
return s(e.ledger,{serverUrl:t,repository:n,workspace:r,branch:e["data-branch"],token:a})}({...e,"github-token":t},r,()=>n.e(525).then(n.bind(n,8525)))
return o&&e["dry-run"]?readOnly(o):o}(e,c,o)),now=()=>e.now??Date.now(),f=issueTransport({github:l,context:o,token:c,now})
await run(e,{context:step_watched(o,e.repository),env:process.env,now,elapsed:()=>performance.now(),config:()=>config_readConfig(e,o,{env:process.env,github:l}),github:a,ledger:u,deliver:deliveryOver({transports:{http:transportOver(s),github:f},ledger:u,signal:t}),shows:async(...e)=>(await receiptStore(await u())).receipts.knows(...e),remoteIdOf:async(e,t)=>(await(await receiptStore(await u())).receipts.find(e,t))?.remote?.id,redact:r.E$,output:setOutput,summary,progress:i.R.info,notice:i.R.notice,warn:i.R.warning,error:i.R.error})}function step_watched(e,t){const[n,r]=t?.split("/")??[]
return t&&n&&r?{...e,repository:t,owner:n,repo:r}:e}}),1548:((e,t,n)=>{n.d(t,{A:()=>watchStream})
var r=n(3678),o=n(6683)
var s=n(6357)
function levelsAt({severity:e},{first:t,failures:n,levels:r},o,s){const a=e(n.length,Math.max(0,o-t.at)),i=r.at(-1),c=i?between(i.severity,a):[a]
return[...r,...c.map(e=>({severity:e,...s&&{by:s}}))]}const between=(e,t)=>s.gO.slice(s.gO.indexOf(t),s.gO.indexOf(e)).toReversed()
function episodesOf(e,t,n){const r=e.filter(({verdict:e})=>"neutral"!==e),{done:o,seen:s,alert:a}=r.reduce((e,n)=>function({done:e,seen:t,alert:n},r,o){const s=function(e,t){if("streak"===e.kind)return t.slice(t.findLastIndex(isGood)+1)
if("window"===e.kind)return t.slice(-e.runs)
const n=(t.at(-1)?.at??0)-e.withinMs
return t.filter(({at:e})=>e>=n)}(o.trigger,[...t,r]),a=n?function(e,t){return"bad"===t.verdict?{...e,failures:[...e.failures,t],passes:[]}:{...e,passes:[...e.passes,t]}}(n,r):candidateOf(s)
if(!a||!n&&a.failures.length<o.trigger.failures)return{done:e,seen:s}
const i={...a,levels:levelsAt(o,a,r.at,isBad(r)?r:void 0)}
return function({passes:e},t,{recoverAfter:n,trigger:r}){return e.length>=n&&("streak"===r.kind||t.filter(isBad).length<r.failures)}(i,s,o)?{done:[...e,{...i,recovered:!0}],seen:[]}:{done:e,seen:s,alert:i}}(e,n,t),{done:[],seen:[]}),i=a?{...a,levels:levelsAt(t,a,n)}:candidateOf(s)
return(i?[...o,i]:o).map(e=>function(e,t){const n=t.slice(0,t.indexOf(e.first)).findLast(isGood)
return n?{...e,lastGood:n}:e}(e,r))}function candidateOf(e){const t=e.filter(isBad),[n]=t
return n&&{number:n.number,first:n,failures:t,passes:e.slice(e.findLastIndex(isBad)+1),levels:[],recovered:!1}}const isBad=({verdict:e})=>"bad"===e,isGood=({verdict:e})=>"good"===e
function tellingsOf(e){return e.filter(({levels:e})=>e.length>0).flatMap(e=>[...e.levels.map(({severity:t,by:n})=>telling(e,t,n?.number)),...e.recovered?[telling(e,"recovered",e.passes.at(-1)?.number)]:[]])}const nameOf=({episode:e,level:t})=>`${e}/${t}`,among=(e,t)=>{const n=new Set(t.map(nameOf))
return e.filter(e=>n.has(nameOf(e)))},without=(e,t)=>{const n=new Set(t.map(nameOf))
return e.filter(e=>!n.has(nameOf(e)))},telling=({number:e},t,n)=>({episode:e,level:t,...void 0!==n&&{by:n}})
var a=n(2142)
const leaseMsOf=({defaults:{timeoutMs:e=0}})=>Math.max(24e4,e+6e4),isHeld=({until:e},{now:t,leaseMs:n})=>e>t&&isCredible(e-n,t),isCredible=(e,t)=>e<=t+36e5
const withSentTurns=({outbox:e,...t},n)=>({...t,outbox:e.filter(e=>!n.some(({what:t,since:n})=>t===e.what&&n===e.since))}),turnIn=({what:e,since:t})=>({what:e,since:t}),stillHolds=(e,t,n)=>"resumed"===e.what?e.since!==t:e.since===t&&!n.some(({what:e})=>"resumed"===e),i={told:{tellings:[]},turn:0,history:[],outbox:[],looks:[],silence:{outbox:[]}},c=200
function decide({history:e,episodes:t,told:n,unsure:r=[],remindEvery:o=never,now:s}){const a=tellingsOf(t),i=without(n.tellings,among(r,a)),{emit:c,retract:l}=(d=reachable(i,e),{emit:without(f=a,d),retract:without(d,f)})
var d,f
const p=[...new Set([...c,...newestOf(l,c)].map(({episode:e})=>e))].filter(e=>!function(e,t,n,r){const o=n.tellings.some(t=>t.episode===e)
return!o&&t.some(t=>t.number===e&&isLongOver(t,r))}(e,t,n,s)).toSorted((e,t)=>e-t)
if(p.length>0)return p.map(e=>function(e,{episodes:t,known:n,unsure:r,emit:o,retract:s}){const ours=({episode:t})=>t===e,[a,i]=[o.filter(ours),s.filter(ours)],c=t.find(t=>t.number===e&&t.levels.length>0)
if(!c)return{...u,kind:"retracted",number:e,severity:worstOf(i),tellings:a,retracted:i,...doubt(i,r)}
const l=!c.recovered&&i.some(({level:e})=>"recovered"===e),d=l?"alert":function(e,{recovered:t},n){return e.some(({level:e})=>"recovered"===e)?"recovered":0===e.length||t?"quiet":n?"escalated":"alert"}(a,c,n.some(ours))
return{...about(c),kind:d,tellings:a,retracted:i,...l&&{relapsed:l}}}(e,{episodes:t,known:i,unsure:r,emit:c,retract:l}))
const m=t.findLast(({recovered:e})=>!e)
if(!m)return[u]
const h=function(e,{at:t,reminded:n},r,o){if(0===e.levels.length||void 0===t)return[]
const credible=e=>isCredible(e,o)?e:0,since=e=>o-Math.max(credible(t),credible(n?.[e]??0))
return Object.entries(r({...about(e),kind:"reminded"})).flatMap(([e,t])=>since(e)>=t?[e]:[])}(m,n,o,s)
return[h.length>0?{...about(m),kind:"reminded",again:h}:about(m)]}const l=10
function newestOf(e,t){const n=[...new Set(e.map(({episode:e})=>e))].toSorted((e,t)=>t-e).slice(0,l)
return e.filter(({episode:e})=>n.includes(e)||t.some(t=>t.episode===e))}const isLongOver=({recovered:e,passes:t},n)=>e&&n-(t.at(-1)?.at??0)>864e5,never=()=>({})
const u={kind:"quiet",streak:0,severity:"P3",tellings:[],retracted:[]},about=e=>({...u,episode:e,number:e.number,streak:e.failures.length,severity:e.levels.at(-1)?.severity??"P3"})
const doubt=(e,t)=>0===without(e,t).length?{unsure:!0}:{}
const worstOf=e=>e.flatMap(({level:e})=>"recovered"===e?[]:[e]).toSorted().at(0)??"P3",reachable=(e,t)=>e.filter(({episode:e})=>e>=(t[0]?.number??Number.POSITIVE_INFINITY))
const isOutdated=({episode:e},t)=>isOpen(e)&&versionOf(e)!==t,wordsOf=e=>e.map(({telling:e,retract:t})=>`${t?"not ":""}${nameOf(e)}`).toSorted().join(),pendingOf=({tellings:e,retracted:t,turn:n},r)=>[...e.map(e=>({telling:e,turn:n,until:r})),...t.map(e=>({telling:e,turn:n,until:r,retract:!0}))],versionTold=e=>e.flatMap(({episode:e,kind:t,outdated:n})=>isOpen(e)&&("quiet"!==t||n)?versionOf(e):[]).at(-1),isOpen=e=>void 0!==e&&!e.recovered&&e.levels.length>0
function versionOf({failures:e,passes:t}){return`${[...e.slice(-1),...t.slice(-1)].map(({number:e,attempt:t})=>`${e}.${t}`).join(" ")} of ${e.length}`}function advance(e,{entries:t,policy:n,leaseMs:r,remindEvery:o=()=>({}),...s}){const{at:i=0}=e.told,c=isCredible(i,s.now)?Math.max(s.now,i):s.now,l=function(e,t){const n=Math.max(0,...t.map(({number:e})=>e))
return(0,a.o)([...e.filter(({number:e})=>e<=n+d),...t])}(e.history.filter(e=>isCredible(e.at,s.now)),t),u=e.outbox.filter(e=>isHeld(e,{now:s.now,leaseMs:r})),f=e.outbox.filter(e=>!u.includes(e)),p=l.at(-1)?.number??0,m=function(e,t){const n=t.filter(({retract:e})=>e).map(({telling:e})=>e)
return[...without(e,n),...n]}(e.told.tellings,f).filter(({episode:e})=>e<=p),h={...e.told,tellings:m},g=f.map(({telling:e})=>e),w=function(e,t,n){const r=[...new Set(t.map(({episode:e})=>e))].toSorted((e,t)=>e-t),o=new Set(t.filter(({level:e})=>"recovered"===e).map(({episode:e})=>e))
return e.map(e=>{const t=r.find(t=>e.failures.some(e=>e.number===t))??r.find(t=>!o.has(t)&&function(e,{first:t},n){const r=n.filter(n=>n.number>=e&&n.number<t.number)
return r.length>0&&r.every(({verdict:e,attempt:t})=>"neutral"===e||"good"===e&&t>1)}(t,e,n))
return void 0===t?e:{...e,number:t}})}(episodesOf(l,n,c),h.tellings,l),b=function(e,{last:t,messageVersion:n,dropped:r}){const o=[...Map.groupBy(r,({turn:e})=>e)].map(([e,t])=>[wordsOf(t),e]),s=new Map(o)
let a=t
return e.map(e=>{const t=wordsOf(pendingOf({...e,turn:a},0)),r=""===t&&"quiet"===e.kind&&isOutdated(e,n)
if(""===t&&"quiet"===e.kind&&!r)return{...e,turn:a}
const o=s.get(t)
return void 0!==o?{...e,turn:o,retold:!0}:{...e,turn:++a,...r&&{outdated:r}}})}(decide({history:l,episodes:w,told:h,unsure:g,remindEvery:o,now:c}),{last:e.turn,messageVersion:e.messageVersion,dropped:f})
return{decisions:b,history:l,state:{...e,messageVersion:versionTold(b.filter(({outdated:e,retold:t})=>!e&&!t))??e.messageVersion,told:toldOf(h,b,{episodes:w,now:c}),turn:Math.max(e.turn,...b.map(({turn:e})=>e)),history:remembered(l,w,c),outbox:[...u,...b.flatMap(e=>pendingOf(e,s.now+r))]}}}function toldOf({tellings:e,at:t,reminded:n},r,{episodes:s,now:a}){const i=new Set(s.filter(e=>isLongOver(e,a)).map(({number:e})=>e)),l=r.flatMap(e=>e.tellings),u=without(e,[...l,...r.flatMap(({retracted:e})=>e)]),d=r.some(({kind:e})=>"quiet"!==e&&"reminded"!==e),f=r.flatMap(e=>(e.again??[]).map(e=>[e,a]))
return{tellings:[...u,...l].filter(({episode:e})=>!i.has(e)).slice(-c),...(0,o.e)({at:d?a:t,reminded:d?void 0:f.length>0?{...n,...Object.fromEntries(f)}:n})}}const withSent=(e,t,n=t)=>({...e,messageVersion:versionTold(n.filter(({turn:t})=>t===e.turn))??e.messageVersion,outbox:e.outbox.filter(({turn:e})=>!t.some(t=>t.turn===e))}),d=1e3
function remembered(e,t,n){const r=t.filter(e=>!isLongOver(e,n)),[o,s]=[r.at(0),r.at(-1)]
if(!o||!s)return[]
const a=o.lastGood?.number??o.first.number,i=s.recovered?s.passes.at(-1)?.number??0:Number.POSITIVE_INFINITY
return e.filter(({number:e})=>e>=a&&e<=i)}const f=1e-9
function autoThreshold({alpha:e=.05,max:t=10,rate:n,runs:r}){const o="number"==typeof n?[{rate:n,probability:1}]:n.filter(({probability:e})=>e>f),chance=e=>o.reduce((t,n)=>t+n.probability*function(e,{rate:t,runs:n}){const r=t**e,o=new Float64Array(n+1)
for(let s=e;s<=n;s+=1){const n=o[s-1]??0
o[s]=s===e?r:Math.min(1,n+r*(1-t)*(1-(o[s-e-1]??0)))}return o[n]??0}(e,{rate:n.rate,runs:r}),0)
let s=1
for(;s<t&&chance(s)>=e;)s+=1
return s}const{abs:p,exp:m,floor:h,log:g,log1p:w,PI:b}=Math,{EPSILON:y}=Number
function betaCdf({alpha:e,beta:t},n){if(n<=0)return 0
if(n>=1)return 1
return n>(e+1)/(e+t+2)?1-lowerTail(t,e,1-n,n):lowerTail(e,t,n,1-n)}const v=2**-40
function betaQuantile(e,t){if(t<=0||t>=1)return t<=0?0:1
const n=function({alpha:e,beta:t}){const n=logGamma(e+t)-logGamma(e)-logGamma(t)
return r=>m(n+(e-1)*g(r)+(t-1)*w(-r))}(e)
let[r,o,s]=[0,1,.5]
for(let a=1;r<s&&s<o;a+=1){const i=betaCdf(e,s)-t
i<0?r=s:o=s
const c=s-i/n(s)
if(p(c-s)<=v*s)return c
s=r<c&&c<o&&a%4!=0?c:(r+o)/2}return o}function lowerTail(e,t,n,r){const o=logGamma(e+t)-logGamma(e)-logGamma(t)+e*g(n)+t*g(r)
return m(o)/(e*function(e,t,n){let r=1,o=1,s=0
for(let a=1;a<=k;a+=1){const i=coefficient(e,t,n,a)
if(s=1/nonZero(1+i*s),o=nonZero(1+i/o),r*=o*s,p(o*s-1)<y)break}return r}(e,t,n))}const k=1e4
function coefficient(e,t,n,r){const o=h(r/2),s=n/((e+r-1)*(e+r))
return r%2==0?o*(t-o)*s:-(e+o)*(e+t+o)*s}const $=1e-300,nonZero=e=>p(e)<$?$:e,O=[1/12,-1/360,1/1260,-1/1680,1/1188,-691/360360,1/156]
function logGamma(e){if(e<10)return logGamma(e+1)-g(e)
const t=O.reduceRight((t,n)=>t/e**2+n,0)/e
return(e-.5)*g(e)-e+g(2*b)/2+t}const{POSITIVE_INFINITY:x}=Number
function checkCounts(e,t){if(!(e>=0&&e<=t&&t<x))throw new RangeError(`${e} of ${t} is no rate`)}const A={alpha:.5,beta:.5}
function ratePosterior(e,t,n=A){return checkCounts(e,t),{alpha:n.alpha+e,beta:n.beta+t-e}}function failureRate(e,t,n=A){const r=ratePosterior(e,t,n),at=e=>betaQuantile(r,e)
return{failures:e,runs:t,mean:r.alpha/(r.alpha+r.beta),q025:at(.025),q05:at(.05),q50:at(.5),q95:at(.95),q975:at(.975)}}const R=64
function likelyRates(e,t){checkCounts(e,t)
const n=Array.from({length:R},(e,t)=>(t+.5)/R*(Math.PI/2)),r=n.map(n=>2*(e*Math.log(Math.sin(n))+(t-e)*Math.log(Math.cos(n)))),o=Math.max(...r),s=r.map(e=>Math.exp(e-o)),a=s.reduce((e,t)=>e+t,0)
return n.map((e,t)=>({rate:Math.sin(e)**2,probability:(s[t]??0)/a}))}function rangeOf({commits:e,total:t}){const n=[...Map.groupBy(e.filter(({author:e})=>""!==e),({author:e})=>e)].toSorted(([,e],[,t])=>t.length-e.length).map(([e])=>e)
return{commits:e,total:Math.max(t,e.length),authors:n,updates:e.filter(updatesDependency)}}const E=/^(?:dependabot|renovate|renovate-bot|depfu|pyup-bot|snyk-bot)(?:-preview)?(?:\[bot\])?$/i,S=/^\w{1,15}\((?:[\w-]{0,20}-)?deps(?:-\w{1,10})?\)|\bbump(?:s|ed)? (?!(?:the )?version\b)\S{1,200} (?:group|from|and|in|to)\b|\bbump(?:s|ed)? the \S{1,100} group\b|\b(?:update|upgrade)s? dependenc/i,updatesDependency=({author:e,message:t})=>E.test(e)||S.test(subjectOf(t)),subjectOf=e=>(e.slice(0,300).split("\n",1)[0]??"").trim()
function gains({logLikelihood:e},[t,n]){const r=e(t,n)
return Array.from({length:n-t-1},(o,s)=>{const a=t+1+s
return{cut:a,gain:e(t,a)+e(a,n)-r}})}function splitOf(e,t,n){const position=t=>e.positions[t]??Number.NaN,r=gains(e,t),o=function(e){const t=e.reduce((e,t)=>Math.max(e,t),Number.NEGATIVE_INFINITY),n=e.map(e=>Math.exp(e-t)),r=n.reduce((e,t)=>e+t,0)
return n.map(e=>e/r)}(r.map(({gain:e})=>e)).map((e,n)=>({position:position(t[0]+1+n),probability:e})),passing=e=>t[0]+1+function(e,t){let n=0
return e.findIndex(({probability:e})=>(n+=e,n>=t))}(o,e)
return{position:position(n),before:position(n-1),gain:r[n-t[0]-1]?.gain??0,posterior:o,interval:{after:position(passing(.005)-1),upTo:position(passing(.995))}}}function logLikelihood(e,t){const n=logRising(e.alpha,t),r=logRising(e.beta,t),o=logRising(e.alpha+e.beta,t)
return(e,s)=>{if(s>t)throw new RangeError(`${s} runs; the likelihood was made for up to ${t}`)
return at(n,e)+at(r,s-e)-at(o,s)}}const M=new Map
function logRising(e,t){const n=M.get(e)
if(n&&n.length>t)return n.subarray(0,t+1)
const r=new Float64Array(t+1)
for(let n=1;n<=t;n+=1)r[n]=at(r,n-1)+Math.log(e+n-1)
return M.set(e,r),r}function at(e,t){const n=e[t]
if(void 0===n)throw new RangeError(`${t} is no count of up to ${e.length-1}`)
return n}const I={runs:0,failures:0,retried:0,failedAfterRetry:0}
function stretchesOf(e,{prior:t,retryPrior:n}){const r=[],o=[I]
for(const t of e){checkCounts(t.failures,t.runs),checkCounts(t.failedAfterRetry??0,t.retried??0)
const e=plus(o.at(-1)??I,t)
r.at(-1)===t.position?o[r.length]=e:o[r.push(t.position)]=e}const counts=(e,t)=>minus(o[t]??I,o[e]??I),s=(o.at(-1)??I).runs,a=logLikelihood(t??{alpha:.3,beta:.5},s),i=logLikelihood(n??{alpha:.5,beta:.5},s)
return{positions:r,counts,logLikelihood:(e,t)=>{const{runs:n,failures:r,retried:o,failedAfterRetry:s}=counts(e,t)
return a(r,n)+i(s,o)}}}const plus=(e,{runs:t,failures:n,retried:r=0,failedAfterRetry:o=0})=>({runs:e.runs+t,failures:e.failures+n,retried:e.retried+r,failedAfterRetry:e.failedAfterRetry+o}),minus=(e,t)=>({runs:e.runs-t.runs,failures:e.failures-t.failures,retried:e.retried-t.retried,failedAfterRetry:e.failedAfterRetry-t.failedAfterRetry})
function changePoints(e,{likelihood:t=.01,...n}={}){const r=stretchesOf(e,n)
if(0===e.length)return{segments:[],splits:[]}
const o=function(e,t){const n=[[0,e.positions.length]],r=[]
for(let o=n.pop();o;o=n.pop()){const s=bestCut(e,o)
!s||s.gain<=t||(r.push(s.cut),n.push([o[0],s.cut],[s.cut,o[1]]))}return r.toSorted((e,t)=>e-t)}(r,-Math.log(t)),s=[0,...o,r.positions.length]
return{segments:s.slice(1).map((e,t)=>[s[t]??0,e]).map(e=>function({positions:e,counts:t},[n,r]){const{runs:o,failures:s}=t(n,r)
return{from:e[n]??Number.NaN,to:e[r-1]??Number.NaN,runs:o,failures:s}}(r,e)),splits:o.map((e,t)=>splitOf(r,[s[t]??0,s[t+2]??e],e))}}function bestCut(e,t){return gains(e,t).reduce((e,t)=>e&&e.gain>=t.gain?e:t,void 0)}const _=.05
function changeOf(e,t,n){const r=e.filter(e=>e.number<=n&&"neutral"!==t(e)).toSorted((e,t)=>e.number-t.number),o=function(e){const t=[]
for(const n of e){const e=t.at(-1)
t.push(e&&""!==e.sha&&e.sha===n.sha?e:n)}return t}(r),{split:s,certain:a}=function(e){const{segments:t,splits:n}=changePoints(e),r=n.at(-1)
if(r&&rateOf(t.slice(-1))>rateOf(t.slice(-2,-1)))return{split:r,certain:!0}
const o=e.filter(({position:e})=>e>=(t.at(-1)?.from??0)),s=function(e,t={}){const n=stretchesOf(e,t),r=[0,n.positions.length],o=bestCut(n,r)
return o&&splitOf(n,r,o.cut)}(o)
return{split:s&&isWorse(o,s)?s:void 0,certain:!1}}(r.map((e,n)=>function({attempt:e},t,n){const r=e>1?1:0,o="bad"===t?1:0
return{position:n,runs:1,failures:Math.max(r,o),retried:r,failedAfterRetry:r*o}}(e,t(e),o[n]?.number??e.number)))
if(!s)return
const i=[...new Set(o)],c=a?1:function({position:e,gain:t,posterior:n}){const r=n.find(t=>t.position===e)?.probability??1,o=Math.exp(t)/(n.length*r)
return o/(1+o)}(s),l=s.posterior.flatMap(({position:e,probability:t})=>{const n=t*c,r=i.findIndex(({number:t})=>t===e),[o,s]=[i[r-1],i[r]]
return s&&n>=_?[{run:s,probability:n,...o&&{before:o}}]:[]})
return{suspects:l.toSorted((e,t)=>t.probability-e.probability),certain:a}}const isWorse=(e,{position:t})=>rateOf(e.filter(e=>e.position>=t))>rateOf(e.filter(e=>e.position<t))
function rateOf(e){const[t,n]=e.reduce(([e,t],n)=>[e+n.failures,t+n.runs],[0,0])
return t/Math.max(1,n)}const T=64
function ngramCounts(e){const{crc32:t}=process.getBuiltinModule("node:zlib"),n=Array.from({length:T},()=>0)
for(let r=0;r+4<=e.length;r+=1){const o=t(e.subarray(r,r+4))&T-1
n[o]=(n[o]??0)+1}return n}function ngramDistance(e,t){return Math.floor(e.ngrams.reduce((e,n,r)=>e+Math.abs(n-(t.ngrams[r]??0)),0)/4)}const alikeLimit=(e,t)=>Math.floor((e.bytes.length+t.bytes.length)/20)
function alike(e,t){if(e.text===t.text)return!0
const n=alikeLimit(e,t)
return n>1&&ngramDistance(e,t)<=n&&function(e,t,n=Math.max(e.length,t.length)){const r=e.length-t.length
if(Math.abs(r)>n)return Number.POSITIVE_INFINITY
let o=new Int32Array(2*n+3).fill(j)
for(let s=0;s<=n;s+=1)if(o=furtherReach(e,t,o,{edits:s,most:n}),o[r+n+1]===e.length)return s
return Number.POSITIVE_INFINITY}(e.bytes,t.bytes,n)<n}const j=-2
function furtherReach(e,t,n,{edits:r,most:o}){const s=new Int32Array(n.length).fill(j),at=e=>n[e]??j
for(let n=Math.max(-r,-t.length);n<=Math.min(r,e.length);n+=1){const a=n+o+1,i=0===r?0:Math.max(at(a)+1,at(a-1)+1,at(a+1))
s[a]=matchFrom(e,t,Math.min(i,e.length,t.length+n),n)}return s}function matchFrom(e,t,n,r){let o=n
for(;o<e.length&&o-r<t.length&&e[o]===t[o-r];)o+=1
return o}var N=n(3178),P=n(6607),L=n(7871)
const F=/gh[pousr]_|github_pat_|glpat-|xox|xapp-|sk[-_]|npm_|pypi-|dckr_pat_|A[KS]IA|AIza|eyJ|whsec_|webhooks?(?:[/.\\]|%2[Ff])|hooks\.slack|logic\.azure|:\/\/[^\s/]{0,200}[:@]|uthorization|earer |eniekey |[?&][a-z_]{3,20}=/,maskTokens=e=>F.test(e)?(0,L.U)(e):e,C=/^\ufeff?\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z ?/
const U={head:1<<20,tail:7<<20,line:2e3,headLines:2e4,tailLines:1e5},q=/^(?:##\[([\w-]{1,40})(?:[^\]\w-][^\]]{0,199})?\]|::(error|warning|notice|debug|group|endgroup)(?: [^:]{0,500})?::)/,D="[36;1m"
function*logLines(e,t=U){let n=1
for(const[r,o]of function(e,{head:t,tail:n,headLines:r=1/0,tailLines:o=1/0}){const s=e.length>t+n,a=function(e,t,n){let r=0
for(let o=t;o>0&&r<n;o-=1)r=e.indexOf("\n",r)+1||e.length
return r}(e,r,s?t:e.length),i=function(e,t,n){let r=e.length
for(let o=t;o>0&&r>n;o-=1)r=r<2?0:e.lastIndexOf("\n",r-2)+1
return r<n?e.indexOf("\n",n)+1:r}(e,o,s?e.length-n:0)
return a<i?[[0,a],[-a,i],[i,e.length]]:s?[[0,t],[-t,e.length-n],[e.length-n,e.length]]:[[0,e.length]]}(e,t))if(r<0)n+=countBreaks(e,-r,o)
else for(let s=r;s<o;n+=1){const r=e.indexOf("\n",s),a=-1===r||r>o?o:r
yield logLine(e.slice(s,a),n,t.line),s=a+1}}function countBreaks(e,t,n){let r=0
for(let o=e.indexOf("\n",t);-1!==o&&o<n;o=e.indexOf("\n",o+1))r+=1
return r}const cleanLine=e=>(0,P.uH)(e).replaceAll("\n"," ")
function logLine(e,t,n){const{time:r,rest:o}=function(e){const[t]=C.exec(e)??[]
return void 0===t?{rest:e}:{time:t.replace("\ufeff","").trimEnd(),rest:e.slice(t.length)}}(e),s=function(e,t){const n=maskTokens(cleanLine(e.slice(0,t)))
if(e.length<=t)return n
const r=Math.max(n.search(/\s\S*$/),n.length-t/2,0)
return n.slice(0,r)}(function(e){const t=e.endsWith("\r")?e.slice(0,-1):e
return t.slice(t.lastIndexOf("\r")+1)}(o),n),[a="",i,c]=q.exec(s)??[],l=i??c
return{line:t,text:s.slice(a.length),echoed:o.startsWith(D),...void 0===l?{}:{mark:l},...void 0===r?{}:{time:r}}}const B=[/^\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?\]?\s{0,4}/,/^\([\w.-]{1,60} pid=\d{1,10}\)\s{0,4}/,/^[\w.-]{1,60}\s{0,20}\|\s/,/^#\d{1,4} \d{1,6}\.\d{1,4} /,/^\[?(?:ERROR|CRITICAL|FATAL|WARNING|WARN|INFO|DEBUG)\]?\s{1,4}(?=\d\d-\d\d |\[)/,/^\d\d-\d\d \d\d:\d\d:\d\d\s{1,4}/,/^\[[\w./-]{1,80}:\d{1,6}\]\s{0,4}/,/^-\s[\w.]{1,80}\s-\s/,/^(?:ERROR|CRITICAL|FATAL|WARNING|INFO|DEBUG)\s-\s/,/^(?:\|\s{0,10}(?:[\w.:]{1,80})\s{1,20})?\|\s{0,4}/]
function prefix_bodyOf(e){return B.reduce((e,t)=>e.replace(t,""),e)}const G=/^Process completed with exit code \d+\.?$/,W=/^(?:with|env|shell):/,z=/^(?:Post job cleanup\.|Cleaning up orphan processes)/
function followSteps(){let e=0,t="output",n=!1
return r=>"endgroup"===r.mark?(n=!1,"header"===t&&(t="output"),{step:e,zone:t}):(n&&(r.echoed||W.test(r.text))&&(t="header"),n=!1,"group"===r.mark&&r.text.startsWith("Run ")?(e+=1,n=!0,t="output"):void 0===r.mark&&z.test(r.text)&&(t="post"),{step:e,zone:t})}function clusterExpression(e){const t=e.replaceAll(/[\\%_]/g,"\\$&"),n=function(e){const t=runsIn(e,/[/+0-9a-zA-Z]*/y),n=runsIn(e,/=*/y),r=runsIn(e,/[-0-9a-fA-F \t]*/y),o=runsIn(e,/[0-9a-fA-Fx]*/y),s=runsIn(e,/[0-9]*/y)
return a=>{const i=t(a)
return i-a>=10&&"="===e[i]?n(i):r(a)-a>=16?r(a):o(a)-a>=8?o(a):s(a)}}(t)
let r=""
for(let e=0;e<t.length;){const o=n(e)
r+=o>e?"%":t[e],e=Math.max(o,e+1)}return r}function runsIn(e,t){let n=-1
return r=>(r>=n&&(t.lastIndex=r,n=r+(t.exec(e)?.[0].length??0)),n)}const H=new RegExp([String.raw`\b[A-Z][a-z]{2}, \d{1,2} [A-Z][a-z]{2,8} \d{4}(?: \d\d:\d\d:\d\d(?: [+-]\d{4}| GMT)?)?`,String.raw`\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?(?: ?(?:Z|UTC)\b| ?[+-]\d\d:?\d\d\b)?`,String.raw`\b\d{1,2}/\d{1,2}/\d{2,4},? \d{1,2}:\d\d(?::\d\d(?:\.\d{1,9})?)?`,String.raw`\b[A-Z][a-z]{2} {1,2}\d{1,2} \d\d:\d\d:\d\d(?:\.\d{1,9})?`,String.raw`\b\d\d:\d\d:\d\d(?:[.,]\d{1,9})?\b`].join("|"),"g"),K=[["node",/\b(?:i-[\da-f]{8,17}|ip(?:-\d{1,3}){4}|fv-az\d{1,5}-\d{1,5}|kind-worker\d{0,5}|(?:gke|aks|nodes)-[\w-]{4,80})\b/g],["id",/\b[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\b|\b0x[\da-f]{1,16}\b|\b(?=[a-f]{0,63}\d)[\da-f]{12,64}\b/gi],["address",/\b\d{1,3}(?:\.\d{1,3}){3}(?::\d{1,5}\b)?|\blocalhost:\d{4,5}\b/g],["line",/(?<=\.(?:[cm]?[jt]sx?|py|go|rs|rb|java|kts?|cs|cc?|cpp|hh?|hpp|php|dart|swift|scala|exs?|sh):)\d{1,7}(?::\d{1,7})?\b/g],["goroutine",/\bgoroutine \d{1,10}\b/g],["duration",/\b\d{1,9}\.\d{1,9} ?(?:m?s|sec|seconds?)\b/g]],V=5e3,withoutTimes=e=>e.replaceAll(H,"<time>")
function normalForm(e){const t=K.reduce((e,[t,n])=>e.replaceAll(n,function(e){const t=new Map
return n=>{const r=t.get(n)??t.size+1
return t.set(n,r),1===r?`<${e}>`:`<${e} ${r}>`}}(t)),sortedMaps(withoutTimes(e)))
return shortened(withoutRepeats(t.split("\n")).join("\n"))}const sortedMaps=e=>e.replaceAll(/map\[([^[\]]{0,1000})\]/g,(e,t)=>`map[${t.split(" ").toSorted().join(" ")}]`),withoutRepeats=e=>e.filter((t,n)=>0===n||t!==e[n-1]),shortened=e=>e.length>V?`${e.slice(0,2500)}\n…\n${e.slice(-2500)}`.toWellFormed():e,Q={lines:20,width:1e3}
function signatureOf(e){const t=function(e){const t=e.slice(0,Q.lines).map(e=>e.slice(0,2*Q.width))
return[...logLines(t.join("\n"))].slice(0,Q.lines).map(({text:e})=>prefix_bodyOf(e.trim()).replaceAll(/\s+/g," ").trim().slice(0,Q.width).toWellFormed()).filter(e=>!Y.test(e)&&!G.test(e))}(e)
if(0===t.length)return{key:"",text:""}
const n=t.map(e=>clusterExpression(withoutTimes(e)))
return{key:(0,N.s)(withoutRepeats(n).join("\n")).slice(0,32),text:normalForm(t.join("\n"))}}const severalLines=({text:e})=>e.includes("\n"),Y=/^…?$/
const Z=8
function groupFor(e,t){const n=severalLines(e)?function(e){const t=(new TextEncoder).encode(e)
return{text:e,bytes:t,ngrams:ngramCounts(t)}}(e.text):void 0,r=n&&function(e,t){return t.flatMap(t=>t.form?[{group:t,other:t.form,distance:ngramDistance(e,t.form)}]:[]).toSorted((e,t)=>e.distance-t.distance).slice(0,Z).find(({other:t})=>alike(e,t))?.group}(n,t)
if(r)return r
const o={signature:e,items:[],form:n}
return t.push(o),o}function jobName(e){const t=segments(e).map(splitLeg),n=t.flatMap(({leg:e})=>e??[]),r=t.map(e=>e.name).join(" / ")
return 0===n.length?{name:r}:{name:r,leg:n.join(", ")}}function segments(e){const t=[]
let n=0,r=0
for(let o=0;o<e.length;o+=1)"("===e[o]?n+=1:")"===e[o]?n=Math.max(0,n-1):0===n&&e.startsWith(" / ",o)&&(t.push(e.slice(r,o)),r=o+3,o+=2)
return[...t,e.slice(r)]}function splitLeg(e){const t=e.endsWith(")")?function(e){let t=0
for(let n=e.length-1;n>=0;n-=1)if(")"===e[n]?t+=1:"("===e[n]&&(t-=1),0===t)return n
return-1}(e):truncatedAt(e)
if(t<=1||" "!==e[t-1])return{name:e}
const n=e.endsWith(")")?e.slice(t+1,-1):e.slice(t+1)
return{name:e.slice(0,t-1),leg:n}}const truncatedAt=e=>e.endsWith("...")?e.indexOf("("):-1
function errorPattern(e){const t=e.flatMap(sightingsOf),n=function(e,t){const n=[],r=new Map
for(const o of e){const e=t(o)
if(""===e.key)continue
const s=r.get(e.key)??groupFor(e,n)
r.set(e.key,s),s.items.push(o)}return n.map(({signature:e,items:t})=>({signature:e,items:t})).toSorted((e,t)=>t.items.length-e.items.length)}(t,({lines:e})=>signatureOf(e)).map(({items:e})=>e).toSorted((e,t)=>errors_runsIn(t).length-errors_runsIn(e).length),[r]=n
if(!r)return
const o=errors_runsIn(t),s=errors_runsIn(r).length===o.length
return{errors:n.flatMap(errorOf),read:o.length,...o.length>1&&{same:s,...s&&onlyOf(r,e)}}}const errors_runsIn=e=>[...new Set(e.map(({run:e})=>e))]
function onlyOf(e,t){const n=new Set(e.map(({job:e})=>jobName(e).name)),r=new Set(e.map(({run:e})=>e)),o=t.filter(({look:e})=>r.has(e.run)).flatMap(({failed:e})=>e),[s]=n
return void 0!==s&&o.some(({name:e})=>!n.has(jobName(e).name))?{only:s}:{}}const sightingsOf=({look:e,failed:t})=>t.flatMap(({name:t,legs:n,total:r})=>n.flatMap(n=>{const{lines:o=[]}=e.evidence?.get(n.jobId)??{},s=n.leg&&r>1?`${t} (${n.leg})`:t
return o.length>0?[{run:e.run,job:s,leg:n,lines:o}]:[]}))
function errorOf(e){const[t]=e
if(!t)return[]
const[n]=t.leg.steps
return[{lines:t.lines,job:t.job,url:n?.url??t.leg.url,runs:errors_runsIn(e),...(0,o.e)({step:n?.name})}]}const J=.01,flaked=({attempt:e,verdict:t})=>e>1&&"good"===t
function flakeOf(e,t){const n=e.filter(e=>"neutral"!==t(e)),r=n.filter(e=>flaked({attempt:e.attempt,verdict:t(e)}))
if(0===r.length)return
const o=failureRate(r.length,n.length)
return{runs:r.map(({number:e})=>e),rate:o,known:o.q05>J}}var X=n(8313),ee=n(6755)
const te=["failed","timed-out","runner-lost","not-started","cancelled"],ne={failed:"failed","timed-out":"timed out","runner-lost":"lost its runner","not-started":"could not start",cancelled:"was cancelled"},re=360
function failedJobs(e,t={}){const n=e.filter(e=>void 0===t.attempt||e.attempt===t.attempt)
return[...Map.groupBy(n,e=>jobName(e.name).name)].flatMap(([e,n])=>function(e,t,n){const r=t.flatMap(e=>function(e,t){const n=causeOf(e,t.timeoutMinutes?.(e))
if(!n)return
const{leg:r}=jobName(e.name),o=tookMs(e)
return{jobId:e.id,cause:n,url:e.url,steps:culprits(e).map(t=>failedStep(t,e)),...void 0===r?{}:{leg:r},...void 0===o?{}:{durationMs:o},...void 0===e.runner?{}:{runner:e.runner},...void 0===e.checkRunId?{}:{checkRunId:e.checkRunId}}}(e,n)??[]).toSorted(byCause),[o]=r
if(!o)return
const s=r.filter(({cause:e})=>"cancelled"!==e)
return{name:1===t.length&&t[0]?t[0].name:e,cause:o.cause,legs:s.length>0?s:r,total:t.length,cancelled:s.length>0?r.length-s.length:0,tolerated:"success"===n.runConclusion&&s.length>0}}(e,n,t)??[]).toSorted(byCause)}function causeOf(e,t=re){return"timed_out"===e.conclusion?"timed-out":"cancelled"===e.conclusion?outlived(e,t)?"timed-out":"cancelled":"bad"===(0,X.Bg)(e.conclusion)?abandoned(e)?"runner-lost":"startup_failure"===e.conclusion||0===e.steps.length?"not-started":"failed":void 0}const tookMs=({startedAt:e,completedAt:t})=>(0,ee.z4)(e,t),outlived=(e,t)=>(tookMs(e)??0)>=6e4*t,abandoned=e=>e.steps.some(running),running=e=>"in_progress"===e.status&&"running"===e.conclusion
function culprits(e){const t=e.steps.filter(e=>"bad"===(0,X.Bg)(e.conclusion)||running(e))
return t.length>0?t:e.steps.filter(({conclusion:e})=>"cancelled"===e).slice(0,1)}const failedStep=(e,t)=>({name:e.name,number:e.number,url:`${t.url}#step:${e.number}:1`,...void 0===e.startedAt?{}:{startedAt:e.startedAt},...void 0===e.completedAt?{}:{completedAt:e.completedAt}}),byCause=(e,t)=>te.indexOf(e.cause)-te.indexOf(t.cause)
function jobPatterns(e){return[...Map.groupBy(e.flatMap(({failed:e})=>e),({name:e})=>jobName(e).name)].flatMap(([e,t])=>function(e,t){const[n]=t
return n?{name:t.every(e=>e.name===n.name)?n.name:e,cause:n.cause,failures:t.length,causes:[...Map.groupBy(t,({cause:e})=>e)].map(([e,t])=>[e,t.length]),steps:stepPatterns(t),url:n.legs[0]?.url??"",newest:n}:void 0}(e,t)??[]).toSorted((e,t)=>t.failures-e.failures)}function stepPatterns(e){const t=e.flatMap(({legs:e})=>[...new Map(e.flatMap(({steps:e})=>e.slice(0,1)).map(e=>[e.name,e])).values()])
return[...Map.groupBy(t,({name:e})=>e)].map(([e,t])=>({name:e,url:t[0]?.url??"",failures:t.length})).toSorted((e,t)=>t.failures-e.failures)}function likelyOf(e){const{neighbours:t,unchanged:n,flake:r,change:o,errors:s}=e,a=mostlySign(e)
return a&&"startup-failure"!==a?{kind:"infrastructure",by:"sign"}:t?.together.suspected?{kind:"infrastructure",by:"neighbours"}:a?{kind:"workflow-file",sha:e.story?.newest.sha??""}:r?.known&&!o?.certain&&!0!==s?.same?{kind:"flake"}:n?{kind:"unchanged"}:function({change:e,story:t,range:n}){const r=e?.suspects[0]
if(!r||!t)return{kind:"unknown"}
const{run:o,probability:s}=r,a={run:o.number,sha:o.sha,probability:s}
if(o.number<t.first.number)return{kind:"earlier",...a}
if(o.id!==t.first.id||!n||0===n.total)return{kind:"began",...a}
const[i]=n.commits
return i&&1===n.total?{kind:"commit",commit:i,probability:s}:{kind:"commits",total:n.total,probability:s,each:s/n.total}}(e)}const mostlySign=({signs:[e],lookedAt:t,story:n})=>e&&2*e.failures>Math.min(n?.failures??0,Math.max(1,t))?e.name:void 0
const oe=1e-4
function coFailure(e){const t=e.filter(e=>e.red),n=e.map(({rate:e})=>e),r=function(e,t){if(e<=0)return 1
let n=[1,...Array.from({length:e-1},()=>0)],r=0
for(const e of t)r+=(n.at(-1)??0)*e,n=n.map((t,r)=>t*(1-e)+(n[r-1]??0)*e)
return Math.min(1,r)}(t.length,n)
return{red:t.length,of:e.length,chance:r,suspected:r<oe&&(shareSign(t)||differ(t))}}const shareSign=e=>e.every(({sign:t})=>void 0!==t&&t===e[0]?.sign),differ=e=>new Set(e.map(({sha:e})=>e)).size>1,se=["runner-lost","runner-shutdown","machine-shutdown","runner-error","no-runner","startup-failure","action-download"],ae=[["runner-lost",/^The (?:self-)?hosted runner\b.{0,200}\blost communication with the server/],["runner-shutdown",/^The runner has received a shutdown signal/],["machine-shutdown",/^Operating system is shutting down for computer/],["runner-error",/^(?:The hosted runner|GitHub Actions has) encountered an (?:internal )?error wh(?:ile|en) running your job/],["no-runner",/^(?:The job was not acquired by Runner of type|(?:Error: )?pod failed to come online)/],["action-download",/^Failed to (?:download (?:action|archive)|resolve action download info)\b/]],ie=/lost communication|shutdown signal|shutting down for|encountered an|not acquired by|come online|Failed to (?:download|resolve action)/
function infrastructureSigns({job:e,conclusion:t,annotations:n=[],log:r=""}){const o=n.filter(({level:e})=>"failure"===e),s=[...shown(e,t),...o.flatMap(({message:e})=>annotated(e)),...logged(r)]
return se.flatMap(e=>s.find(t=>t.name===e)??[])}function shown(e,t=e?.conclusion){return"startup_failure"===t?[{name:"startup-failure",from:"job"}]:e&&"runner-lost"===causeOf(e)?[{name:"runner-lost",from:"job"}]:[]}const annotated=e=>[...logLines(e)].flatMap(({text:e})=>said(e,"annotation"))
function said(e,t){const n=ae.find(([,t])=>t.test(e))
return n?[{name:n[0],from:t,text:e.trimEnd()}]:[]}function logged(e){if(!ie.test(e))return[]
const t=followSteps(),n=[],r=[]
let o=!1
for(const s of logLines(e)){const e=0===t(s).step
"error"===s.mark&&n.push(...said(s.text,"log")),"error"===s.mark&&e&&(o=!0),"warning"===s.mark&&e&&r.push(...said(s.text,"log"))}return o?[...n,...r]:n}const neighbours_isBad=e=>"bad"===(0,a.M)(e).verdict
function neighbourOf([e,...t]){if(!e)return[]
const[n]=infrastructureSigns({conclusion:e.conclusion}),{mean:r}=failureRate(t.filter(neighbours_isBad).length,t.length)
return[{red:neighbours_isBad(e),rate:r,sha:e.sha,...n&&{sign:n.name}}]}const ce=["runner","system","leg","label"]
function placesOf(e,t=[]){const n=[...e.flatMap(ranOf),...t.flatMap(({jobs:e})=>e.filter(isPass).map(e=>({job:e,bad:!1})))],r=new Set(n.filter(({bad:e})=>e).map(({job:e})=>jobName(e.name).name)),o=n.filter(({job:e})=>r.has(jobName(e.name).name)),s=ce.flatMap(e=>function(e,t){const n=t.filter(({bad:e})=>e),r=t.filter(({bad:e})=>!e),o=[...new Set(n.flatMap(({job:t})=>de[e](t)))],shareOf=(t,n)=>({there:t.filter(({job:t})=>de[e](t).includes(n)).length,of:t.length})
return o.map(t=>({kind:e,value:t,failed:shareOf(n,t),passed:shareOf(r,t)})).filter(({failed:t,passed:n})=>n.of>0&&(isOnly(t,n,e)||isMostly(t,n))).toSorted((e,t)=>t.failed.there-e.failed.there)}(e,"runner"===e?n:o))
return s.filter((e,t)=>!s.slice(0,t).some(t=>saysAsMuch(t,e)))}function ranOf({look:e,failed:t}){const n=new Set(t.flatMap(({legs:e})=>e.map(({jobId:e})=>e))),r=new Set(e.jobs.filter(({id:e})=>n.has(e)).map(({attempt:e})=>e))
return e.jobs.filter(e=>n.has(e.id)||isPass(e)&&r.has(e.attempt)).map(e=>({job:e,bad:n.has(e.id)}))}const isPass=e=>"success"===e.conclusion&&void 0===causeOf(e)
const isOnly=(e,t,n)=>e.there===e.of&&0===t.there&&("runner"!==n||e.of>1),isMostly=(e,t)=>2*e.there>e.of&&function(e,t){const n=e.there+t.there,r=Math.min(n,e.of),ways=r=>logChoose(n,r)+logChoose(e.of+t.of-n,e.of-r),o=logChoose(e.of+t.of,e.of)
return Array.from({length:r-e.there+1},(t,n)=>Math.exp(ways(e.there+n)-o)).reduce((e,t)=>e+t,0)}(e,t)<.05
const logChoose=(e,t)=>t<0||t>e?Number.NEGATIVE_INFINITY:Array.from({length:t},(t,n)=>Math.log((e-n)/(n+1))).reduce((e,t)=>e+t,0),le=[["Linux",/^(?:ubuntu|linux|debian)\b/i],["Windows",/^windows\b/i],["macOS",/^macos\b/i]],ue=/^(?:GitHub Actions|GitHub-Actions|Hosted Agent)\b/,de={runner:({runner:e})=>e&&!ue.test(e)?[e]:[],system:({labels:e})=>le.flatMap(([t,n])=>e.some(e=>n.test(e))?[t]:[]),leg:({name:e})=>(jobName(e).leg??"").split(", ").filter(Boolean),label:({labels:e})=>e},saysAsMuch=(e,{kind:t,value:n})=>e.value===n||"system"===e.kind&&"runner"!==t&&le.some(([t,r])=>t===e.value&&r.test(n))
function signPatterns(e,t){const n=[...e.map(({id:e,conclusion:t})=>({run:e,signs:infrastructureSigns({conclusion:t})})),...t.flatMap(e=>function({look:e,failed:t}){const n=new Set(t.flatMap(({legs:e})=>e.map(({jobId:e})=>e)))
return e.jobs.filter(({id:e})=>n.has(e)).map(t=>{const{annotations:n=[],log:r=""}=e.evidence?.get(t.id)??{}
return infrastructureSigns({job:t,annotations:n,log:r})})}(e).map(t=>({run:e.look.run,signs:t})))].flatMap(({run:e,signs:t})=>t.slice(0,1).map(t=>({run:e,sign:t})))
return[...Map.groupBy(n,({sign:e})=>e.name)].map(([e,t])=>{const n=t.find(({sign:e})=>e.text)?.sign.text
return{name:e,failures:new Set(t.map(({run:e})=>e)).size,...n&&{text:n}}}).toSorted((e,t)=>t.failures-e.failures)}function verdicts(e){const t=new Set(e?.failures.map(({id:e})=>e))
return e=>t.has(e.id)?"bad":(0,a.M)(e).verdict}function storyOf(e,{home:t,now:n,runs:r,commits:s,cut:i}){const{first:c,failures:l,passes:u,lastGood:d,recovered:f}=e,p=l.at(-1)??c,m=marker(t,r,s),[h]=f?u:[],g=f?u.at(-1)??p:void 0,w=function(e,t,n){const r=[...e.failures,...e.passes],o=new Map([...t.map(e=>(0,a.M)(e)),...r].map(e=>[e.id,e])),s=n?.number??Number.POSITIVE_INFINITY
return[...o.values()].filter(({number:t,verdict:n})=>"neutral"!==n&&t>=e.first.number&&t<=s).toSorted((e,t)=>e.number-t.number)}(e,r,g)
return{first:m(c),newest:m(p),failures:l.length,runs:w.filter(({number:e})=>e<=p.number).length,lastedMs:Math.max(0,(g?.at??n)-c.at),redMs:redMs(w,g?.at??n),...(0,o.e)({cut:!!i||void 0,lastGood:d&&m(d),fix:h&&m(h)})}}const marker=(e,t,n)=>({id:r,number:s,at:a})=>{const i=t.find(e=>e.id===r)
return{id:r,number:s,at:a,url:i?.url||`${e}/actions/runs/${r}`,...(0,o.e)({sha:i?.sha||n?.[r],title:i?.title||void 0})}}
function redMs(e,t){const n=e.filter(({verdict:t},n)=>t!==e[n-1]?.verdict)
return n.reduce((e,{verdict:r,at:o},s)=>e+("bad"===r?Math.max(0,(n[s+1]?.at??t)-o):0),0)}function explain(e){const{home:t,runs:n,episode:r}=e,s={home:t,runs:n,verdict:verdicts(r),lookedAt:0,jobs:[],places:[],signs:[],unchanged:!1}
return r?function(e,t,n){const{home:r,runs:s,comparison:a,fixes:i}=e,{verdict:c}=n,l=storyOf(t,e),u=function(e,t){return e.map(e=>{const n=t.find(({id:t})=>t===e.run),r=n?.attempt??Math.max(...e.jobs.map(e=>e.attempt)),o=failedJobs(e.jobs,{attempt:r,timeoutMinutes:({id:t})=>e.limits?.get(t)}),s=o.filter(({cause:e})=>"cancelled"!==e)
return{look:e,run:n,failed:s.length>0?s:o}})}(e.looks??[],s),d=s.filter(({id:e})=>t.failures.some(t=>t.id===e)),f={...n,story:l,lookedAt:u.length,jobs:jobPatterns(u),places:placesOf(u,e.passes),signs:signPatterns(d,u),unchanged:isUnchanged(l),...(0,o.e)({errors:errorPattern(u),compareUrl:compareUrl(r,l.lastGood,l.first),fixUrl:l.fix&&compareUrl(r,l.newest,l.fix),fixes:i&&rangeOf(i),range:a&&rangeOf(a),change:l.cut?void 0:changeOf(s,c,l.newest.number),neighbours:neighboursAround(e,l,{failures:d,looked:u}),flake:flakeOf(explain_without(s,d),c)})}
return{...f,likely:likelyOf(f)}}(e,r,s):{...s,likely:{kind:"unknown"}}}const isUnchanged=({first:e,lastGood:t})=>void 0!==e.sha&&e.sha===t?.sha
function compareUrl(e,t,n){return t?.sha&&n.sha&&t.sha!==n.sha?`${e}/compare/${t.sha}...${n.sha}`:void 0}const explain_without=(e,t)=>e.filter(e=>!t.includes(e)),fe=36e5
function neighboursAround(e,t,{failures:n,looked:r}){const[o]=n
if(!e.neighbours||!o)return
const s=verdicts(e.episode),i=explain_without(e.runs,n).filter(e=>"neutral"!==s(e)),[c]=signPatterns([o],r.slice(0,1))
return function(e,{workflowId:t,own:n,since:r}){const o=e.filter(e=>e.workflowId!==t&&"neutral"!==(0,a.M)(e).verdict),s=[...Map.groupBy(o,e=>e.workflowId).values()].filter(([e])=>e&&(0,a.M)(e).at>=r)
if(0===s.length)return
const{failures:i,runs:c,...l}=n,u=coFailure([{red:!0,rate:failureRate(i,c).mean,...l},...s.flatMap(neighbourOf)])
return{red:s.flatMap(([e])=>e&&neighbours_isBad(e)?[{name:e.workflow,url:e.url,sha:e.sha}]:[]),together:u}}(e.neighbours,{workflowId:o.workflowId,since:t.first.at-fe,own:{failures:i.filter(e=>"bad"===s(e)).length,runs:i.length,sha:o.sha,...c&&{sign:c.name}}})}const pe=30,me=100
function autoAt(e,t){const n=e.filter(({verdict:e})=>"neutral"!==e),isBetween=e=>"good"===n[e-1]?.verdict&&"good"===n[e+1]?.verdict,r=n.filter((e,t)=>"good"===e.verdict||isBetween(t))
if(r.length<pe)return t
const o=n.filter((e,t)=>flaked(e)||isBetween(t)),s=o.filter(e=>flaked(e)||"bad"===e.verdict)
return autoThreshold({rate:likelyRates(s.length,o.length),runs:Math.max(me,n.length)})}var he=n(1701)
const attemptBefore=e=>e.attempt>1?[{...e,attempt:e.attempt-1,verdict:"bad"}]:[]
function isRare(e,t){const n=e.filter(({verdict:e})=>"neutral"!==e).map(({at:e})=>e).toSorted((e,t)=>e-t),r=n.slice(1).map((e,t)=>e-(n[t]??e)),o=r.toSorted((e,t)=>e-t)[Math.floor((r.length-1)/2)]
return void 0===o?void 0:o>t}var ge=n(4554),we=n(4411),be=n(2756),ye=n(5325)
const ve=404,ke=20
async function read_readJobs(e,{owner:t,repo:n,runId:r,attempt:o,most:s=ke*be.x}){const a="GET /repos/{owner}/{repo}/actions/runs/{run_id}",[i,c]=void 0===o?[`${a}/jobs`,{run_id:r,filter:"all"}]:[`${a}/attempts/{attempt_number}/jobs`,{run_id:r,attempt_number:o}]
return(await(0,we.n)(e,i,{owner:t,repo:n,...c},{key:"jobs",mostPages:Math.ceil(s/be.x)})).map(ye.Zw)}async function readAttempt(e,{owner:t,repo:n,runId:r,attempt:o}){const s=await(0,be.N)(ve,()=>e.request("GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}",{owner:t,repo:n,run_id:r,attempt_number:o}))
return s&&(0,ye.ng)(s.data)}const mayHaveTimedOut=({conclusion:e,startedAt:t,updatedAt:n},r=re)=>"cancelled"===e&&((0,ee.z4)(t,n)??0)>=6e4*r,newestFirst=e=>e.toSorted((e,t)=>t.number-e.number)
var $e=n(7975)
const Oe=/exceeded the maximum execution time of (\d{1,6}) minutes/
var xe=n(5979)
const tree_entryOf=(e,t)=>"map"===e?.kind?e.entries.get(t):void 0
function valueAt(e,t){const n=tree_entryOf(e,t)?.value
return"scalar"===n?.kind&&null===n.value?void 0:n}function scalarOf(e,t){const n=valueAt(e,t)
return"scalar"===n?.kind?n:void 0}function scalarsOf(e){return"scalar"===e?.kind?null===e.value?[]:[e]:"list"===e?.kind?e.items.flatMap(e=>"scalar"===e.kind?e:[]):[]}const tree_itemsOf=e=>"list"===e?.kind?e.items:[],entriesOf=e=>"map"===e?.kind?[...e.entries.values()]:[]
function faultsOf(e){const t=entriesOf(valueAt(e,"jobs")),n=0===t.length?[fault(tree_entryOf(e,"jobs")?.key??e,"`jobs` is empty")]:[]
return[...repeatedIn(e),...repeatedIn(valueAt(e,"jobs")),...n,...t.flatMap(faultsOfJob)].toSorted((e,t)=>e.line-t.line||e.column-t.column)}function faultsOfJob({key:e,value:t}){if("map"!==t.kind)return[fault(e,"a job must be a map")]
const n=tree_entryOf(t,"steps"),r=tree_entryOf(t,"uses"),o=tree_entryOf(t,"needs")
return[...repeatedIn(t),..."map"===o?.value.kind?[fault(o.key,"`needs` must be a job or a list of jobs")]:[],...n||r?[]:[fault(e,"a job must have `steps`, or call a workflow with `uses`")],...r||tree_entryOf(t,"runs-on")?[]:[fault(e,"a job must say with `runs-on` where it runs")],...n?faultsOfSteps(n):[]]}function faultsOfSteps({key:e,value:t}){return"list"!==t.kind?[fault(e,"`steps` must be a list")]:t.items.flatMap(e=>[...repeatedIn(e),...faultsOfStep(e)])}function faultsOfStep(e){if("map"!==e.kind)return[fault(e,"a step must be a map")]
const t=["run","uses"].filter(t=>e.entries.has(t))
return["parallel","wait","wait-all","cancel"].some(t=>e.entries.has(t))?[]:2===t.length?[fault(e,"a step cannot have both `run` and `uses`")]:0===t.length?[fault(e,"a step must have `run` or `uses`")]:[]}const repeatedIn=e=>"map"===e?.kind?e.repeated.map(e=>fault(e,`the key \`${e.text.slice(0,60)}\` stands here twice`)):[],fault=({line:e,column:t},n)=>({line:e,column:t,what:n})
function concurrencyOf(e){const t=tree_entryOf(e,"concurrency")
if(!t)return
const{key:n,value:r}=t,o="scalar"===r.kind?r:scalarOf(r,"group")
return{line:n.line,column:n.column,...only("group",o),...only("cancelInProgress",scalarOf(r,"cancel-in-progress"))}}const shellOf=e=>scalarOf(valueAt(valueAt(e,"defaults"),"run"),"shell"),settingsOf=e=>entriesOf(e).flatMap(({key:e,value:t})=>"scalar"===t.kind?[{key:e,value:t}]:[]),only=(e,t)=>void 0===t?{}:{[e]:t}
const labelsOf=e=>scalarsOf("map"===e?.kind?valueAt(e,"labels"):e),environmentOf=e=>"scalar"===e?.kind?e:scalarOf(e,"name")
function strategyOf(e){const t=tree_entryOf(e,"strategy")
if(t)return{line:t.key.line,column:t.key.column,...only("matrix",valueAt(t.value,"matrix")),...only("failFast",scalarOf(t.value,"fail-fast")),...only("maxParallel",scalarOf(t.value,"max-parallel"))}}function containerOf(e,t){if(e&&t)return{line:e.line,column:e.column,credentials:void 0!==tree_entryOf(t,"credentials"),ports:scalarsOf(valueAt(t,"ports")),...only("image","scalar"===t.kind?t:scalarOf(t,"image")),...only("options",scalarOf(t,"options"))}}function serviceOf({key:e,value:t}){const n=containerOf(e,t)
return n?[{...n,name:e}]:[]}const stepOf=e=>({line:e.line,column:e.column,with:settingsOf(valueAt(e,"with")),env:settingsOf(valueAt(e,"env")),...only("id",scalarOf(e,"id")),...only("name",scalarOf(e,"name")),...only("if",scalarOf(e,"if")),...only("uses",scalarOf(e,"uses")),...only("run",scalarOf(e,"run")),...only("shell",scalarOf(e,"shell")),...only("timeout",scalarOf(e,"timeout-minutes")),...only("continueOnError",scalarOf(e,"continue-on-error"))}),Ae=1e6,Re=100
function documentOf(e,t,n){if(e.length>Ae)return{line:1,column:1,what:`longer than ${Ae.toLocaleString("en")} characters`}
const r=[...new t.Parser(n.addNewLine).parse(e)],o=function(e){const t=e.map(e=>[e,0])
for(let e=t.pop();e;e=t.pop()){const[n,r]=e
if(n){if(r>Re)return"offset"in n?n.offset:0
if("document"===n.type&&t.push([n.value,r]),"items"in n)for(const{key:e,value:o}of n.items)t.push([e,r+1],[o,r+1])}}return}(r)
if(void 0!==o)return{...placeAt(n,o),what:`nested deeper than ${Re} levels`}
const s=new t.Composer({uniqueKeys:!1,logLevel:"silent"}),[a,i]=s.compose(r,!0,e.length)
if(!a)return{line:1,column:1,what:"the file is empty"}
if(i)return{...placeAt(n,i.range[0]),what:'only one document is allowed; remove this "---"'}
const[c]=a.errors.toSorted((e,t)=>e.pos[0]-t.pos[0])
return c?{...placeAt(n,c.pos[0]),what:document_wordsOf(c)}:a}function placeAt(e,t){const{line:n,col:r}=e.linePos(t)
return{line:Math.max(n,1),column:Math.max(r,1)}}const Ee={BAD_INDENT:"the indent fits to nothing around it",BLOCK_AS_IMPLICIT_KEY:'a map cannot start here; text that holds ": " needs quotes',MULTILINE_IMPLICIT_KEY:'a key must fit on one line and end with ":"',MISSING_CHAR:"something is missing here, as a quote, a bracket or a colon",TAB_AS_INDENT:"indent with spaces, not with a tab"},document_wordsOf=({code:e,message:t})=>Ee[e]??t.split(/: ["']?| at line /,1).join("").slice(0,160)
const isSpace=e=>" "===e||"\n"===e||"\t"===e||"\r"===e
function skipSpace(e,t){let n=t
for(;n<e.raw.length&&(isSpace(e.raw[n])||isEscapedSpace(e,n));)n+=isSpace(e.raw[n])?1:2
return n}const isEscapedSpace=({raw:e,style:t},n)=>"double"===t&&"\\"===e[n]&&/[nt r\n]/.test(e[n+1]??""),Se={x:4,u:6,U:10}
function lengthAt({raw:e,style:t},n){return"double"===t&&"\\"===e[n]?Se[e[n+1]??""]??2:"single"===t&&e.startsWith("''",n)?2:1}const Me=1e5,Ie=32
class AliasFault extends Error{offset
constructor(e,t){super(e),this.offset=t}}function nodeOf(e,t,n){const{yaml:r,known:o,anchors:s,open:a}=t,i=offsetOf(e)??n
if(r.isAlias(e))return nodeOf(function({source:e},{anchors:t,open:n},r){const o=t.get(e)
if(!o)throw new AliasFault("this alias has no anchor above it",r)
if(n.has(o))throw new AliasFault("an alias stands inside of its own anchor",r)
return o}(e,t,i),t,i)
const c=o.get(e)
if(c&&null!==e)return c
a.add(e)
const{anchor:l}=e??{}
void 0!==l&&s.set(l,e)
const u=r.isMap(e)?function(e,t,n){const r=new Map,o=new Map,s=[],a=e.map(e=>{const a=function({key:e},t,n){const{tree:r}=nodeOf(e,t,n)
return"scalar"===r.kind?r:{kind:"scalar",value:"",text:"",line:r.line,column:r.column,at:()=>r}}(e,t,n),i=nodeOf(e.value,t,offsetOf(e.key)??n)
return"<<"===a.text&&"scalar"!==i.tree.kind?function(e,t){for(const n of"list"===t.kind?t.items:[t])if("map"===n.kind)for(const[t,r]of n.entries)e.has(t)||e.set(t,r)}(o,i.tree):(r.has(a.text)&&s.push(a),r.set(a.text,{key:a,value:i.tree})),i}),i=new Map([...o,...r])
return{tree:{kind:"map",...placeAt(t.lines,n),entries:i,repeated:s},size:sizeOf(a)}}(e.items,t,i):r.isSeq(e)?function(e,t,n){const r=e.map(e=>nodeOf(e,t,n))
return{tree:{kind:"list",...placeAt(t.lines,n),items:r.map(({tree:e})=>e)},size:sizeOf(r)}}(e.items,t,i):function(e,t,n){const r=function(e,{yaml:t,source:n,lines:r},o){const s=placeAt(r,o)
if(!t.isScalar(e))return{kind:"scalar",...s,value:null,text:"",at:()=>s}
const a=plainValue(e),i="string"==typeof a?a:null===a?"":e.source??String(a)
let c
const at=t=>(c??=function(e,t){const n=new Uint32Array(e.length+1)
let r=function({raw:e,style:t}){if("plain"===t)return 0
if("block"!==t)return 1
const n=e.indexOf("\n")
return-1===n?e.length:n+1}(t)
for(let o=0;o<e.length;o+=1)isSpace(e[o])||(r=skipSpace(t,r)),n[o]=t.start+Math.min(r,t.raw.length),isSpace(e[o])&&!isSpace(t.raw[r])||(r+=lengthAt(t,r))
return n[e.length]=t.start+Math.min(r,t.raw.length),n}(i,function({range:e,type:t},n){const[r,o]=e??[0,0]
return{raw:n.slice(r,o),start:r,style:_e[t??""]??"plain"}}(e,n)),placeAt(r,c[Math.min(Math.max(t,0),i.length)]??o))
return{kind:"scalar",...s,value:a,text:i,at,...e.comment&&{comment:e.comment.trim()}}}(e,t,n)
return{tree:r,size:1+Math.floor(r.text.length/Ie)}}(e,t,i)
if(a.delete(e),u.size>Me)throw new AliasFault("the aliases expand to too much data",i)
return o.set(e,u),u}const offsetOf=e=>e?.range?.[0]
const sizeOf=e=>e.reduce((e,{size:t})=>e+t,1),_e={BLOCK_LITERAL:"block",BLOCK_FOLDED:"block",QUOTE_DOUBLE:"double",QUOTE_SINGLE:"single"}
const plainValue=({value:e})=>"string"==typeof e||"number"==typeof e||"boolean"==typeof e||null===e?e:String(e)
async function treeIn(e){const t=await n.e(815).then(n.t.bind(n,1196,19)),r=new t.LineCounter,o=documentOf(e,t,r)
return"what"in o?o:function(e,t,n,r){const o={yaml:n,source:t,lines:r,known:new Map,anchors:new Map,open:new Set}
try{return nodeOf(e.contents,o,0).tree}catch(e){if(e instanceof AliasFault)return{...placeAt(r,e.offset),what:e.message}
throw e}}(o,e,t,r)}async function readWorkflow(e,t){const n=await async function(e){const t=await treeIn(e)
return"what"in t?t:function(e){const{line:t,column:n}=e
if("map"!==e.kind)return{line:t,column:n,what:"no workflow: its top level is no map"}
const r=tree_entryOf(e,"jobs")
return r?"map"!==r.value.kind?{line:r.key.line,column:r.key.column,what:"`jobs` must be a map of jobs"}:tree_entryOf(e,"on")?void 0:{line:t,column:n,what:"no workflow: `on` does not say what starts it"}:{line:t,column:n,what:"no workflow: it has no `jobs`"}}(t)??t}(t)
return"what"in n?{problem:{file:e,...n}}:{workflow:definitionOf(e,t,n)}}function definitionOf(e,t,n){const r=valueAt(n,"on")
return{file:e,source:t,events:"map"===r?.kind?entriesOf(r).map(({key:e})=>e):scalarsOf(r),crons:tree_itemsOf(valueAt(r,"schedule")).flatMap(cronOf),env:settingsOf(valueAt(n,"env")),jobs:entriesOf(valueAt(n,"jobs")).map(({key:e,value:t})=>function(e,t){return{id:e.text,line:e.line,column:e.column,needs:scalarsOf(valueAt(t,"needs")),runsOn:labelsOf(valueAt(t,"runs-on")),with:settingsOf(valueAt(t,"with")),env:settingsOf(valueAt(t,"env")),services:entriesOf(valueAt(t,"services")).flatMap(serviceOf),steps:tree_itemsOf(valueAt(t,"steps")).map(stepOf),...only("name",scalarOf(t,"name")),...only("if",scalarOf(t,"if")),...only("uses",scalarOf(t,"uses")),...only("timeout",valueAt(t,"timeout-minutes")),...only("continueOnError",scalarOf(t,"continue-on-error")),...only("environment",environmentOf(valueAt(t,"environment"))),...only("shell",shellOf(t)),...only("strategy",strategyOf(t)),...only("concurrency",concurrencyOf(t)),...only("container",containerOf(tree_entryOf(t,"container")?.key,valueAt(t,"container")))}}(e,t)),faults:faultsOf(n),...only("name",scalarOf(n,"name")),...only("shell",shellOf(n)),...only("concurrency",concurrencyOf(n))}}function cronOf(e){const t=scalarOf(e,"cron")
return t?[{cron:t,...only("timeZone",scalarOf(e,"timezone"))}]:[]}async function readWorkflowFile(e){const t=await readWorkflow("",e)
if("problem"in t)return
const{jobs:n,crons:r,events:o}=t.workflow
return{jobs:n.map(workflowJob),schedules:r.flatMap(scheduleOf),events:o.map(({text:e})=>e)}}const workflowJob=({id:e,name:t,uses:n,timeout:r})=>({name:"string"==typeof t?.value&&""!==t.value?t.value:e,timeoutMinutes:limitOf(r),..."string"==typeof n?.value&&{uses:n.value}})
function limitOf(e){if(void 0===e)return re
const t="scalar"===e.kind?e.value:void 0,n="string"==typeof t&&/^\d{1,9}$/.test(t)?Number(t):t
return"number"==typeof n&&n>0?n:"unknown"}function scheduleOf({cron:e,timeZone:t}){return"string"!=typeof e.value?[]:[{cron:e.value,..."string"==typeof t?.value&&{timeZone:t.value}}]}function outlivedTimeout(e,t=re,n=[]){if("cancelled"===e.conclusion&&void 0!==function(e){const t=e.map(({message:e})=>Oe.exec(e)?.[1]).find(Boolean)
return void 0===t?void 0:Number(t)}(n))return!0
const r="unknown"===t?Number.POSITIVE_INFINITY:t
return"timed-out"===causeOf(e,isHosted(e)?Math.min(r,re):r)}const isHosted=({runner:e=""})=>/^(?:GitHub Actions|Hosted Agent)\b/.test(e),shortestTimeout=e=>Math.min(re,...(e?.jobs??[]).map(shortestOf)),shortestOf=({uses:e,timeoutMinutes:t})=>e?.startsWith("./")?0:"unknown"===t?re:t,Te=10
async function readTimeout(e,t,n,r=Te){const o=await n(t),s=void 0===o?void 0:await readWorkflowFile(o),[a,...i]=s?function(e,t){const[n="",...r]=segments(e),o=r.join(" / "),among=r=>t.filter(({name:t,uses:s})=>void 0===s?r(t,e):""!==o&&r(t,n)).map(e=>({job:e,inner:o})),s=among((e,t)=>e===t),a=s.length>0?s:among((e,t)=>e===jobName(t).name)
return a.length>0?a:among((e,t)=>e.includes("${{")&&(0,xe.T)(function(e){const[t="",...n]=e.split("${{")
return[t,...n.map(e=>e.slice(e.indexOf("}}")+2))].join("*")}(e),t))}(e,s.jobs):[]
if(!a||i.some(e=>!(0,$e.isDeepStrictEqual)(aim(e),aim(a))))return"unknown"
if(void 0===a.job.uses)return a.job.timeoutMinutes
const c=/^\.\/(\.github\/workflows\/[^/@]+)$/.exec(a.job.uses)?.[1]
return void 0!==c&&r>1?readTimeout(a.inner,c,n,r-1):"unknown"}const aim=({job:{uses:e,timeoutMinutes:t}})=>({uses:e,timeoutMinutes:t})
var je=n(4985)
const isOfQueue=e=>e.event===je.G4,startsByQueue=e=>e.includes(je.G4)
const Ne=3
async function timedOutAmong(e,t,n){const r=function(e,{eventRun:t,kept:n}){if(t&&"good"===(0,a.M)(t).verdict)return[]
const r=e.findIndex(e=>"good"===(0,a.M)(e).verdict),o=-1===r?e:e.slice(0,r)
return o.filter(e=>"cancelled"===e.conclusion&&!isSettled(e,e.id===t?.id,n))}(e,t),[o]=r
if(!o)return{outlived:new Set,queue:!1}
const s=await n.github(),read=e=>s.file(e,o.sha),i=r.every(e=>mayHaveTimedOut(e)),c=i?void 0:await async function(e,t){const n=await t(e)
return void 0===n?void 0:readWorkflowFile(n)}(o.path,read),l=i?void 0:shortestTimeout(c),u=r.filter(e=>mayHaveTimedOut(e,l)).slice(0,Math.min(Ne,n.spare())),d=await Promise.all(u.map(e=>async function(e,t,{context:{owner:n,repo:r},github:o}){const s=await read_readJobs(await o(),{owner:n,repo:r,runId:e.id,attempt:e.attempt}),a=s.filter(({conclusion:e})=>"cancelled"===e)
if(a.some(e=>outlivedTimeout(e,"unknown")))return!0
for(const n of a)if(outlivedTimeout(n,await readTimeout(n.name,e.path,t)))return!0
return!1}(e,read,n)))
return{outlived:new Set(u.filter((e,t)=>d[t])),queue:startsByQueue(c?.events??[])}}const isSettled=(e,t,n)=>n.some(({id:n,attempt:r,verdict:o,at:s})=>n===e.id&&r===e.attempt&&("bad"===o||!t&&s===(0,a.M)(e).at))
async function entries_entriesOf({eventRun:e},t,n,r){const{owner:o,repo:s}=r.context,i=await async function(e,{owner:t,repo:n},r,{most:o=2}={}){const s=[]
let a=0
for(const i of newestFirst(r)){let r=i
for(;r&&r.attempt>1&&!(0,ge.rc)(r)&&a<o;)a+=1,r=await readAttempt(e,{owner:t,repo:n,runId:i.id,attempt:r.attempt-1}),r&&s.push(r)}return s}(await r.github(),{owner:o,repo:s},t),{outlived:c,queue:l}=await timedOutAmong(t,{eventRun:e,kept:n},r),u=void 0===await r.ledger()
return{entries:[...t,...i].map(e=>(0,a.M)(e,{outlived:c.has(e),alone:u})),queue:l}}var Pe=n(911),Le=n(776)
async function readStream(e,t){const{enough:n=()=>!1,mostPages:r=3}=t
let o=function({branch:e,events:t,apart:n=!1,queue:r=!1}){const o=t?.filter(e=>e!==je.G4)
return[...o&&(n||o.length<2)?o.map(t=>({branch:e,event:t})):[{branch:e}],...(t?t.includes(je.G4):r)?[{event:je.G4}]:[]]}(t).map(Le.gy)
for(let s=0;;s+=1){const a=ordered(read_stream_known(o),t),i=leastFarBack(o),c=o.every(({state:e})=>"whole"===e),l={runs:a,whole:c,read:countOf(o)}
if(!i)return{...l,complete:c}
if(a.length>0&&n(a))return{...l,complete:!0}
if(s===r)return{...l,complete:!1}
const u=await(0,Le.Cw)(e,t,i)
o=o.map(e=>e===i?u:e)}}const countOf=e=>new Set(e.flatMap(({runs:e})=>e.map(({id:e})=>e))).size,leastFarBack=e=>e.filter(({state:e})=>"open"===e).toSorted((e,t)=>reach(t)-reach(e)).at(0),reach=({runs:e,state:t})=>"whole"===t?-Number.MAX_VALUE:Date.parse(e.at(-1)?.createdAt??"")||Number.MAX_VALUE
function read_stream_known(e){const t=Math.max(...e.map(reach))
return e.flatMap(({runs:e})=>e).filter(({createdAt:e})=>!(Date.parse(e)<t))}function ordered(e,t){const n=new Map
for(const r of e)belongs(r,t)&&r.attempt>=(n.get(r.id)?.attempt??0)&&n.set(r.id,r)
return[...n.values()].toSorted((e,t)=>t.number-e.number)}function belongs(e,t){const{branch:n,events:r,manual:o=!1}=t
return(r?r.includes(e.event):!(0,je.US)(e.event)&&(o||"workflow_dispatch"!==e.event))&&(0,je.qK)(e,t)&&(0,ge.lI)(e)===n}const enough_isOpen=(e,{tellings:t})=>[...Map.groupBy(t,({episode:e})=>e)].some(([t,n])=>t>=(e[0]?.number??Number.POSITIVE_INFINITY)&&n.every(({level:e})=>"recovered"!==e))
function isClosed(e){const t=e.map(verdictOf)
return t.slice(Math.max(0,t.indexOf("bad"))).includes("good")}const verdictOf=e=>(0,a.M)(e).verdict
var Fe=n(8082)
async function workflowFile({workflow:e,branch:t},{github:n}){const r=await(await n()).file(e.path,t)
return void 0===r?{events:[],schedules:[]}:readWorkflowFile(r)}async function readBelowFlood(e,{stream:t,query:n,counted:o},s){const countOf=({runs:e})=>o(e).filter(isDecided).length
if(e.complete||2*countOf(e)>e.read)return e
const a=await async function(e,t){const n=await workflowFile(e,{github:t.uncounted}).catch(r.Kl)
return n instanceof Fe.l||!n?.events.length?void 0:n.events}(t,s),i=function(e,{eventRun:t},{queue:n}){const r=new Set([...t?[t.event]:[],...e,...n?[je.G4]:[]])
return[...r].filter(e=>"workflow_call"!==e&&(n||e!==je.G4)&&!(0,je.US)(e)).slice(0,Ue)}(a??Ce,t,n),c=t.eventRun?[...e.runs,t.eventRun]:e.runs,l=i.filter(e=>!function(e,t){const n=t.filter(t=>t.event===e)
return"workflow_run"===e&&2*n.filter(isDecided).length<=n.length}(e,c)),u=await readStream(await s.uncounted(),{...n,events:l,apart:!0,mostPages:l.length+2}),d={...u,runs:joined(u.runs,e.runs.filter(e=>!l.includes(e.event)&&isDecided(e)))}
if(countOf(d)<countOf(e))return e
const f=d.whole&&l.length===i.length
return a?{...d,whole:f}:{...d,complete:d.complete&&countOf(d)>0,whole:!1}}const isDecided=e=>"neutral"!==(0,a.M)(e).verdict
const joined=(e,t)=>[...new Map([...t,...e].map(e=>[e.id,e])).values()].toSorted((e,t)=>t.number-e.number),Ce=["push","schedule","workflow_dispatch"]
const Ue=8
async function listedRuns(e,t,{queue:n=!1,...r},o){const s=n||void 0!==e.eventRun&&isOfQueue(e.eventRun),a=await listedWith({...t,queue:s},e,r,o)
return s||a.any||!await async function({workflow:e,branch:t,eventRun:n},{context:{owner:r,repo:o},github:s}){if(n)return!1
const a={owner:r,repo:o,event:je.G4,per_page:100,exclude_pull_requests:!0},{data:i}=await(await s()).request("GET /repos/{owner}/{repo}/actions/runs",a)
return i.workflow_runs.map(ye.ng).some(n=>n.workflowId===e.id&&(0,ge.sH)(n.branch)===t)}(e,o)?{...a,queue:s}:{...await listedWith({...t,queue:!0},e,r,o),queue:!0}}async function listedWith({queue:e,...t},n,{history:r,told:o},s){const{context:a,github:i,redact:c}=s,{workflow:l,branch:u,eventRun:d}=n,{byHand:f,counted:p}=(0,he.dk)(t,d),m=new Set(r.map(({id:e})=>e)),meets=e=>e.some(({id:e})=>m.has(e)),h=enough_isOpen(r,o)?()=>!1:await async function(e,{recoverAfter:t},{ledger:n}){return!e||"good"!==verdictOf(e)||await n()?isClosed:n=>{const r=n.filter(({id:t})=>t!==e.id).map(verdictOf)
return isClosed(n)&&(r.includes("bad")||r.filter(e=>"good"===e).length>=t)}}(d,t,s),g={owner:a.owner,repo:a.repo,workflow:l.id,branch:u,queue:e,manual:!0,enough:e=>meets(p(e))||h(p(e))},w=await readStream(await i(),g),{runs:b,complete:y,whole:v}=await readBelowFlood(w,{stream:n,query:g,counted:p},s),k=(0,Pe.KL)(p(b),c)
y||isClosed(k)||function(e,{workflow:{name:t},branch:n},{notice:r,warn:o}){0===e.length?o(`None of the newest runs of "${t}" on ${n} counts: all are of forks, of pull requests or by hand. Only its events tell of failures.`):r(`The runs of "${t}" on ${n} do not reach back to where it last passed: the newest ${e.length} are judged.`)}(k,n,s)
const $=k.at(-1)?.number??0,O=!v&&meets(k)?r.filter(({number:e})=>e<$):[],x=f(b),A=d?function(e,t,{known:n,whole:r,isCounted:o}){const s=e.filter(({id:e,attempt:n})=>e!==t.id||n>t.attempt),a=s.some(({id:e})=>e===t.id),i=!r&&t.number<(n[0]??e.at(-1)??{number:0}).number
return a||i||!o?s:[t,...s].toSorted((e,t)=>t.number-e.number)}(k,d,{known:O,whole:v,isCounted:(0,he.he)(d,x)}):k
return{runs:A,whole:v,known:O,manual:x,any:b.length>0}}const historyFrom=({known:e,whole:t},n)=>e.length>0?(0,a.o)([...e,...n]):function(e,t){const n=e.findIndex(({verdict:e})=>"good"===e)
return t&&n>0?e.slice(n):e}((0,a.o)(n),!t)
var qe=n(781),De=n(3555),Be=n(5405)
const readingOf=e=>({text:e,lower:e.toLowerCase()})
const Ge=String.raw`[\w.$\\:]{0,150}(?:Error|Exception|Failure|Interrupt|Timeout|Expired|Exit|Fault)`,We=[{name:"pytest-summary",pattern:/^(?:FAILED|ERROR) (?:\[[\d.]{1,12}s\] )?[\w./\\-]{1,300}\.py\b/,score:93},{name:"pytest-section",pattern:/^_{3,} (?!.{0,40}summary).{1,300} _{3,}$/,score:90},{name:"pytest-interrupted",pattern:/^!{3,80} (?!_).{1,300} !{3,80}$/,score:58},{name:"pytest-error",pattern:/^E {2,12}\S/,score:86},{name:"unittest",pattern:/^(?:FAIL|ERROR)(?: \[[\d.]{1,12}s\])?: \w+ \(/,score:90},{name:"jest",pattern:/^● .{1,300} › /,score:92},{name:"jest-suite",pattern:/^● Test suite failed to run/,score:90},{name:"vitest",pattern:/^FAIL {1,4}\S.{0,300} > /,score:92},{name:"jest-test",pattern:/^● (?!Console\b|\S{1,100}\.(?:service|socket|timer|mount|target)\b)\S/,score:84},{name:"jest-file",pattern:/^FAIL {1,4}\S{1,300}\.[cm]?[jt]sx?\b/,score:72},{name:"expectation",pattern:/^(?:AssertionError\b|expect\(.{1,200}\)\.|Expected:? |Failure\/Error:|expected:? .{0,200}\b(?:to|but|got)\b)/,score:82},{name:"mocha",pattern:/^\d{1,4}\) (?!\[).{1,300}/,score:58},{name:"playwright",pattern:/^\d{1,4}\) \[[\w -]{1,60}\] › \S/,score:92},{name:"tap",pattern:/^not ok \d+/,score:88},{name:"node-test",pattern:/^✖ (?!failing tests|\d+ problem).{1,300}\(\d/,score:88},{name:"cross",pattern:/^(?:✕|✗|✘|×|❌|🛑) ?\S/u,score:76},{name:"go-test",pattern:/^--- FAIL: \S/,score:92},{name:"go-test-message",pattern:/^\w[\w.-]{0,100}_test\.go:\d+: \S/,score:84},{name:"go-package",pattern:/^FAIL\t\S/,score:74},{name:"cargo-test",pattern:/^test .{1,300} \.\.\. FAILED$/,score:92},{name:"rust-panic",pattern:/^thread '.{1,200}' (?:\(\d+\) )?panicked at /,score:90},{name:"gtest",pattern:/^\[ {2}FAILED {2}\] \w[\w./]*(?:,| \(|$)/,score:92},{name:"gtest-message",pattern:/^\S{1,300}:\d+: Failure$/,score:88},{name:"ctest",pattern:/\*\*\*(?:Failed|Timeout|Exception|Not Run)\b/,score:90},{name:"ctest-list",pattern:/^\d+ - \S{1,200} \((?:Failed|Timeout|SEGFAULT|ILLEGAL|Child aborted)/,score:88},{name:"junit-gradle",pattern:/^\w[\w.$]{0,200} > .{1,300} FAILED$/,score:92},{name:"surefire",pattern:/^\[ERROR\] .{0,300}<<< (?:FAILURE|ERROR)!/,score:91},{name:"surefire-list",pattern:/^\[ERROR\] {2,6}[A-Z][\w.$]{0,200}[.:]\w/,score:89},{name:"surefire-count",pattern:/^\[ERROR\] Tests run: \d/,score:64},{name:"dotnet-test",pattern:/^(?:Failed|X) \S.{0,300} \[(?:< )?\d[\d,. ]{0,12} ?m?s\]$/,score:92},{name:"xunit-message",pattern:/^Assert\.\w{1,60}\(\) Failure/,score:84},{name:"rspec",pattern:/^rspec \.?\/?\S{1,300}:\d+ #/,score:92},{name:"rspec-expectation",pattern:/^Failure\/Error: /,score:88},{name:"minitest",pattern:/^(?:Failure|Error):$|^\w[\w:]{0,200}#test_\w.{0,200}\[\S+:\d+\]/,score:86},{name:"phpunit",pattern:/^\d{1,4}\) [\w\\]{1,300}::\w+/,score:92},{name:"phpunit-message",pattern:/^Failed asserting that /,score:86},{name:"exunit",pattern:/^\d{1,4}\) test .{1,200} \([\w.]{1,200}\)$/,score:92},{name:"flutter",pattern:/^(?:\d\d:\d\d )?.{0,40}\+\d+(?: ~\d+)? -\d+: .{1,300} \[E\]$/,score:92},{name:"xctest",pattern:/: error: -\[\S{1,200} \S{1,200}\] : |^Test [Cc]ase .{1,200} failed \(/,score:90},{name:"bats",pattern:/^✗ \S/,score:88},{name:"cypress",pattern:/^(?:CypressError|AssertionError): /,score:88},{name:"test-failed",pattern:/^\S{1,300}(?:::| > )\S.{0,300} (?:FAILED|FAIL|ERROR)(?: \[.{0,60})?$/,score:84},{name:"unexpected-success",pattern:/^UNEXPECTED SUCCESS\b|\bXPASS(?:\(strict\)| \[[\d.]{1,12}s\]: )/,score:88},{name:"test-table",pattern:/^[\w./-]{3,200} {2,60}(?:FAIL|FAILED): {1,20}\S/,score:70},{name:"test-count",pattern:/^(?:=+ )?(?:Tests?(?: Suites| Files)?:? +)?\d+ (?:tests? )?failed\b/,score:56},{name:"located-error",pattern:/^(?:[A-Za-z]:)?[^\s:()]{1,300}[:(]\d+(?:[:,]\d+)?\)?(?::| -)? {0,4}(?:fatal |internal compiler )?error\b/i,score:92},{name:"rustc",pattern:/^error(?:\[E\d{4}\]): \S/,score:92},{name:"cargo",pattern:/^error: (?:could not compile|failed to|linking with|no matching package)/,score:80},{name:"python-located",pattern:/^[\w./\\-]{1,300}\.pyi?:\d+(?::\d+)?: (?:error|[A-Z]{1,4}\d{3,4})\b/,score:90},{name:"go-vet",pattern:/^(?:vet: |\.{0,2}\/?)[\w./-]{1,300}\.go:\d+:\d+: \S/,score:90},{name:"eslint",pattern:/^\d+:\d+ {1,8}error {1,8}\S/,score:88},{name:"linter",pattern:/^[\w./\\-]{1,300}\.\w{1,8}:\d+:\d+:? \S/,score:62},{name:"lint-count",pattern:/^✖ \d+ problems? \([1-9]/,score:60},{name:"linker",pattern:/undefined reference to |unresolved external symbol|ld returned \d+ exit status|^(?:ld|lld|ld64|collect2|ld\.lld|clang)(?:-\d+)?: (?:fatal )?error|cannot find -l\w|duplicate symbol/,score:86},{name:"msvc",pattern:/\b(?:fatal )?error (?:C|D|LNK|MSB|NETSDK|NU|CS|BC|FS|RC|CA|IDE)\d{3,5}\b/,score:90},{name:"cmake",pattern:/^CMake Error\b/,score:84},{name:"ninja",pattern:/^FAILED: \S/,score:66},{name:"make",pattern:/^(?:g?make|mingw32-make)(?:\[\d+\])?: \*\*\* (?!\[.{0,300}\] Error \d)/,score:58},{name:"java",pattern:/^\[ERROR\] \/?\S{1,300}\.(?:java|kt|scala|groovy):\[?\d+/,score:92},{name:"javac",pattern:/^\S{1,300}\.(?:java|kt|scala|groovy):\d+: error: /,score:92},{name:"kotlin",pattern:/^e: \S/,score:88},{name:"scala",pattern:/^\[error\] \S{1,300}:\d+(?::\d+)?: /,score:90},{name:"maven",pattern:/^\[ERROR\] (?:Failed to execute goal|COMPILATION ERROR|The build could not read|Could not (?:resolve|find)|Unknown lifecycle|Plugin )/,score:76},{name:"gradle-cause",pattern:/^(?:\* What went wrong:|Execution failed for task |A problem occurred |Could not (?:resolve|determine|find|create|compile|GET) |> Could not )/,score:78},{name:"gradle-task",pattern:/^> Task \S{1,200} FAILED$/,score:68},{name:"gradle",pattern:/^FAILURE: Build failed with an exception/,score:46},{name:"xcode",pattern:/^\*\* \w{1,20} FAILED \*\*|^The following build commands failed/,score:58},{name:"bazel",pattern:/^ERROR: \S{1,300}:\d+:\d+: |^FAIL: \/\/\S/,score:86},{name:"elixir",pattern:/^\*\* \(\w[\w.]{1,100}\) |^== Compilation error in file/,score:88},{name:"ghc",pattern:/^\S{1,300}\.hs:\d+:\d+: error/,score:92},{name:"esbuild",pattern:/^(?:✘|X) \[ERROR\] /,score:90},{name:"webpack",pattern:/^ERROR in \S|^Module not found: |^Failed to compile\b/,score:84},{name:"syntax",pattern:/^(?:SyntaxError|IndentationError|Parse error|PHP (?:Fatal|Parse) error|Fatal error): {0,2}/,score:88},{name:"tidy",pattern:/^(?:Error|ERROR|Warning|Advice) \([A-Z][A-Z0-9_]{2,80}\) /,score:84},{name:"formatting",pattern:/^(?:would reformat |Oh no! |\[warn\] Code style issues|Diff in \/)/,score:74},{name:"npm-code",pattern:/^npm (?:ERR!|error) code (?!ELIFECYCLE)\w/,score:78},{name:"npm",pattern:/^npm (?:ERR!|error) (?!code |A complete log|errno |path |command |Lifecycle|workspace |location |Exit |\d{4}-)\S/,score:70},{name:"yarn",pattern:/^➤ YN(?!0000)\d{4}: .{0,20}\S|^error (?!Command failed)\S/,score:66},{name:"pnpm",pattern:/^\[?ERR_PNPM_\w{2,80}/,score:78},{name:"pip",pattern:/^ERROR: (?:Could not find a version|No matching distribution|Failed building wheel|ResolutionImpossible|Cannot install|Could not build|Package .{1,200} requires)/,score:84},{name:"uv",pattern:/^(?:× |error: )(?:No solution found|Failed to |Distribution )/,score:80},{name:"bundler",pattern:/^(?:Could not find (?:gem|compatible)|Bundler could not find|An error occurred while installing)/,score:82},{name:"composer",pattern:/^(?:Your requirements could not be resolved|Problem \d+$|\[[A-Z]\w{3,60}Exception\])/,score:78},{name:"apt",pattern:/^E: \S/,score:78},{name:"go-mod",pattern:/^go: (?!downloading|finding|extracting|added|upgraded).{0,300}(?:: |no required|cannot|requires|missing)/,score:74},{name:"docker-build",pattern:/^(?:#\d+ )?ERROR: (?:failed to |process |executor failed|target )/,score:82},{name:"buildkit",pattern:/^(?:#\d+ \d+\.\d+ .{0,100}|#\d+ ERROR[: ])|^ERROR \[.{1,100}\]/,score:34},{name:"docker-daemon",pattern:/Error response from daemon: |Cannot connect to the Docker daemon|manifest unknown|pull access denied|toomanyrequests: /,score:84},{name:"container",pattern:/\b(?:CrashLoopBackOff|ImagePullBackOff|ErrImagePull|OOMKilled|is unhealthy)\b|^[Cc]ontainer .{1,200}(?:unhealthy|exited \([1-9])/,score:84},{name:"compose",pattern:/^dependency failed to start: |^service ".{1,100}" /,score:78},{name:"terraform",pattern:/^[│╷|] {1,4}Error: \S/,score:92},{name:"kubectl",pattern:/^(?:Error from server|error: (?:timed out waiting|deployment |unable to recognize|no matching))/,score:84},{name:"helm",pattern:/^Error: (?:UPGRADE|INSTALLATION|INSTALL|ROLLBACK) FAILED|^Error: (?:failed to |chart )/,score:84},{name:"aws",pattern:/^An error occurred \(\w{1,100}\) when calling |Unable to locate credentials|Could not load credentials|^ExpiredToken/,score:86},{name:"cloud",pattern:/^ERROR: \(gcloud\.|^(?:ERROR|Error): \((?:\w{3,80})\) |\bPERMISSION_DENIED\b/,score:82},{name:"ansible",pattern:/^(?:fatal|failed): \[[^\]]{1,200}\].{0,40}(?:FAILED|UNREACHABLE)!/,score:90},{name:"git",pattern:/^fatal: \S/,score:78},{name:"git-merge",pattern:/^CONFLICT \(|^error: (?:could not apply|failed to push|pathspec|Your local changes|patch failed)/,score:74},{name:"git-push",pattern:/^! \[(?:remote )?rejected\]/,score:82},{name:"curl",pattern:/^curl: \(\d{1,3}\) \S/,score:80},{name:"argparse",pattern:/^[\w./-]{1,120}: error: \S/,score:82},{name:"artifact",pattern:/^(?:Unable to (?:find|download) any artifacts|No files were found with the provided path|Artifact not found)/,score:74},{name:"sql",pattern:/^(?:ERROR {1,3}\d{4} \(|ERROR: {1,3}(?:relation|column|syntax error|duplicate key)|FATAL: {1,3}(?:password|role|database))/,score:82},{name:"coverage",pattern:/coverage .{0,100}(?:does not meet|is below|less than|under threshold)|^ERROR: Coverage for |^FAIL Required test coverage/i,score:84},{name:"vulnerability",pattern:/^\d+ (?:high|critical|vulnerabilit)/,score:52},{name:"runner-shutdown",pattern:/The runner has received a shutdown signal|Operating system is shutting down for computer/,score:94},{name:"runner-lost",pattern:/lost communication with the server|The self-hosted runner:? .{0,200}lost|runner has been (?:deleted|removed)/,score:94},{name:"runner-limit",pattern:/exceeded the maximum execution time|exceeded the maximum time|has timed out after \d+ minutes/,score:94},{name:"runner-cancelled",pattern:/^The (?:operation|job|run) was canceled|Canceling since a higher priority/,score:66},{name:"runner-action",pattern:/^(?:Failed to download (?:action|archive)|Unable to resolve action|Can't find 'action\.yml'|Could not find a part of the path)/,score:88},{name:"runner-container",pattern:/^(?:Docker (?:pull|build|create|start) failed|Failed to initialize container|One or more containers failed to start|pod failed to come online)/,score:72},{name:"runner-workflow",pattern:/^(?:Unexpected value|Unrecognized named-value|Input required and not supplied|The template is not valid|Invalid workflow file)/,score:90},{name:"retry-final",pattern:/^Final attempt failed|Timeout of \d+ms hit/,score:70},{name:"disk",pattern:/No space left on device|ENOSPC|not enough (?:space|disk)|disk quota exceeded/i,score:90},{name:"memory",pattern:/\bout of memory\b|JavaScript heap out of memory|\bOutOfMemory(?:Error|Exception)?\b|java heap space|Cannot allocate memory|std::bad_alloc|MemoryError\b|oom-?kill/i,score:90},{name:"signal",pattern:/[Ss]egmentation fault|\(core dumped\)|\bSIG(?:SEGV|ABRT|KILL|BUS|ILL|FPE)\b|^Aborted$|^Killed$|: Killed$|[Ff]atal Python error|stack smashing|[Bb]us error/,score:88},{name:"sanitizer",pattern:/==\d+==\s?ERROR: |(?:Address|Thread|Memory|Leak|UndefinedBehavior)Sanitizer: |runtime error: \w/,score:90},{name:"dns",pattern:/Could not resolve host|Temporary failure in name resolution|getaddrinfo (?:ENOTFOUND|EAI_AGAIN)|[Nn]ame or service not known|Failed to resolve '|no such host/,score:88},{name:"network",pattern:/\bE(?:CONNREFUSED|CONNRESET|TIMEDOUT|PIPE|HOSTUNREACH|ADDRINUSE)\b|[Cc]onnection (?:refused|reset|timed out)|Network is unreachable|socket hang up|TLS handshake|SSL_ERROR|certificate (?:verify failed|has expired)|unexpected EOF/,score:80},{name:"http",pattern:/\b(?:HTTP(?:\/\d(?:\.\d)?)?|[Ss]tatus(?: code)?|HTTPError|returned error)[: ]{1,3}(?:Error )?(?:4(?!04 \(ok)\d\d|5\d\d)\b|\b(?:429 Too Many Requests|50[0234] [A-Z]\w+)/,score:68},{name:"rate-limit",pattern:/rate limit exceeded|API rate limit|secondary rate limit/i,score:84},{name:"permission",pattern:/Resource not accessible by integration|[Pp]ermission (?:to \S{1,200} )?denied|Access ?[Dd]enied|EACCES|Bad credentials|\b(?:401 Unauthorized|403 Forbidden)\b|Authentication failed/,score:80},{name:"not-found",pattern:/: (?:command not found|not found|No such file or directory|cannot open shared object file)|ENOENT|is not recognized as (?:an internal|the name)|[Cc]annot find module|No module named/,score:74},{name:"service",pattern:/(?:did not|never) (?:start|become (?:ready|healthy|available))|[Tt]imed out waiting|[Tt]imeout waiting|deadline exceeded|[Hh]ealth ?check failed/,score:80},{name:"timeout",pattern:/\b(?:TIMEOUT|TimeoutError|[Tt]imed out (?:after|in)|[Ee]xceeded timeout|[Tt]est timeout of)\b|\b[Tt]imeout of \d{1,9} ?ms exceeded/,score:78},{name:"cuda",pattern:/\b(?:CUDA|HIP|NCCL|cuDNN|NVML)\b.{0,40}\b(?:error|failure|failed|out of memory)\b/i,score:84},{name:"shell",pattern:/^(?:\S{1,300}: )?line \d+: .{1,300}: \S|unbound variable|^bash: |syntax error near/,score:78},...[{name:"exception",pattern:new RegExp(String.raw`^(?:Uncaught |Unhandled |Unhandled exception\. |Caused by: |Exception in thread "[^"]{0,100}" )?(?=.{0,160}[a-z])(?!Error:)${Ge}(?: \[\w+\])?(?:: |$)`),score:80},{name:"panic",pattern:/^(?:goroutine \d+ \[|panic: |PANIC: |kernel panic|fatal error: )/i,score:88},{name:"caused-by",pattern:/^(?:Caused by|Cause|Reason|root cause): {0,2}\S/i,score:70},{name:"assertion",pattern:/\bassert(?:ion)? (?:failed|violated)|^assert(?:ion)?\b.{0,300}\b(?:failed|==|!=)/i,score:82},{name:"level-fatal",pattern:/^.{0,60}(?:^|[\s[|(-])(?:CRITICAL|FATAL|PANIC|SEVERE|critical|fatal)\b(?=\s{0,3}[\]|):]|\s\s|\s\d|\s-)/,score:74},{name:"error-colon",pattern:/^(?:\[?(?:error|err|fatal|failure|failed)\]?(?: \w{1,20})?(?::|!| -)|\[(?:error|fatal)\]|ERROR|FATAL|Fatal:?) {0,8}\S/i,score:60},{name:"error-inside",pattern:/(?:^|[\s"'([|])(?:error|fatal|failure): \S/i,score:54},{name:"level-error",pattern:/^.{0,60}(?:^|[\s[|(-])(?:ERROR|error|level=error|ERR)\b(?=\s{0,3}[\]|):]|\s\s|\s\d|\s-|\s[a-z]+=)/,score:48},{name:"diff",pattern:/^(?:Expected|Received|Actual|expected|got|want)(?: [\w ]{1,20})?: /,score:52},{name:"failed-to",pattern:/\b(?:failed|unable|cannot|can't|could not|couldn't|refus(?:ed|ing)) to \w|\bfailed with\b|\bis (?:not allowed|not permitted|invalid|required)\b/i,score:44},{name:"failed",pattern:/(?<![\w./-])(?:failed|FAILED|failure|FAILURE|fails|broken|aborted|crashed|rejected|denied|forbidden|unauthorized|mismatch|violation|conflict)(?![\w/-]|\.\w|=)/i,score:40},{name:"absent",pattern:/\bdo(?:es)? not exist\b|\b(?:is|are|was|were) not found\b/,score:32},{name:"error",pattern:/(?<![\w./-])(?:errors?|exception|traceback|invalid|missing)(?![\w/-]|\.\w|=)/i,score:30}]].toSorted((e,t)=>t.score-e.score),ze=new Set(["pytest-summary","pytest-section","unittest","jest","jest-suite","vitest","jest-test","jest-file","mocha","playwright","tap","node-test","cross","go-test","go-package","cargo-test","gtest","gtest-message","ctest","ctest-list","junit-gradle","surefire","dotnet-test","rspec","minitest","phpunit","exunit","flutter","bats","test-failed","test-count","gradle-task"]),He=(We.filter(({name:e})=>ze.has(e)).map(({pattern:e})=>e),[/^((?:FAILED|ERROR) (?:\[[\d.]{1,12}s\] )?\S.{0,600}?) - (\S.{0,1500})$/,/^(\[ERROR\] {2,6}[A-Z][\w$]{0,200}(?:\.[\w$]{1,200}|:\d{1,7}){1,3}(?:->\S{1,300})?) (?:» )?(\S.{0,1500})$/])
function summaryIn(e){const[,t,n]=He.map(t=>t.exec(e)).find(Boolean)??[]
return void 0===t||void 0===n?void 0:{title:t,reason:n}}const Ke=(Ve=JSON.parse('{"absent":[" not exist"," not found"],"advice":["hint","note","help","tip","see","for more","to get","please","try","run","you can","this message","make sure","if you"],"ansible":["FAILED","UNREACHABLE"],"apt":["E: "],"argparse":[": error: "],"artifact":[" any artifacts","No files were found with the provided path","Artifact not found"],"assertion":["assert"],"aws":["An error occurred (","Unable to locate credentials","Could not load credentials","ExpiredToken"],"bar":["%|","/s"],"bats":["✗ "],"bazel":["ERROR: ","FAIL: //"],"bundler":["Could not find ","Bundler could not find","An error occurred while installing"],"cargo":["could not compile","failed to","linking with","no matching package"],"cargo-test":[" ... FAILED"],"caused-by":["cause","reason"],"chatter":["INFO","DEBUG","TRACE","VERBOSE","NOTICE","info","debug","trace","verbose","notice"],"cloud":["ERROR","Error","PERMISSION_DENIED"],"cmake":["CMake Error"],"compiler-note":["note","remark","info"],"compose":["dependency failed to start: ","service \\""],"composer":["Your requirements could not be resolved","Problem ","Exception]"],"container":["CrashLoopBackOff","ImagePullBackOff","ErrImagePull","OOMKilled","is unhealthy","ontainer "],"coverage":["coverage ","fail required test coverage"],"ctest":["Failed","Timeout","Exception","Not Run"],"ctest-list":["Failed","Timeout","SEGFAULT","ILLEGAL","Child aborted"],"cuda":["error","failure","failed","out of memory"],"curl":["curl: ("],"cypress":["CypressError","AssertionError"],"deprecation":["deprecat"],"diff":["Expected","Received","Actual","expected","got","want"],"disk":["no space left on device","enospc","not enough ","disk quota exceeded"],"dns":["Could not resolve host","Temporary failure in name resolution","getaddrinfo ","ame or service not known","Failed to resolve \'","no such host"],"docker-build":["ERROR: "],"docker-daemon":["Error response from daemon: ","Cannot connect to the Docker daemon","manifest unknown","pull access denied","toomanyrequests: "],"dotnet-test":[" ["],"elixir":["** (","== Compilation error in file"],"error":["error","exception","traceback","invalid","missing"],"error-colon":["err","fatal","failure","failed"],"error-inside":["error","fatal","failure"],"esbuild":[" [ERROR] "],"eslint":["error "],"exception":["Error","Exception","Failure","Interrupt","Timeout","Expired","Exit","Fault"],"expectation":["AssertionError","expect(","Expected","Failure/Error:","expected"],"expected":["expected ","xfail","allowed to fail","ignor","suppress","skipp","non-fatal"],"exunit":[") test "],"failed":["failed","failure","fails","broken","aborted","crashed","rejected","denied","forbidden","unauthorized","mismatch","violation","conflict"],"failed-to":["failed","unable","cannot","can\'t","could not","couldn\'t","refus","not allowed","not permitted","invalid","required"],"flutter":[" [E]"],"formatting":["would reformat ","Oh no! ","[warn] Code style issues","Diff in /"],"frame":["at ","\\", line ","from ","0x","--- "],"ghc":[": error"],"git":["fatal: "],"git-merge":["CONFLICT (","could not apply","failed to push","pathspec","Your local changes","patch failed"],"git-push":["rejected]"],"go-mod":["go: "],"go-package":["FAIL"],"go-test":["--- FAIL: "],"go-test-message":["_test.go:"],"go-vet":[".go:"],"gradle":["FAILURE: Build failed with an exception"],"gradle-cause":["* What went wrong:","Execution failed for task ","A problem occurred ","Could not "],"gradle-task":["> Task "],"gtest":["FAILED "],"gtest-message":[": Failure"],"headline":["failures","errors","short test summary info","captured ","failed test","traceback (most recent call last):"],"helm":["Error: "],"http":["HTTP","tatus","returned error","429 Too Many Requests","50"],"java":["[ERROR] "],"javac":[": error: "],"jest":[" › "],"jest-file":["FAIL "],"jest-suite":["● Test suite failed to run"],"jest-test":["● "],"junit-gradle":[" FAILED"],"kotlin":["e: "],"kubectl":["Error from server","timed out waiting","deployment ","unable to recognize","no matching"],"level-error":["error","ERR"],"level-fatal":["CRITICAL","FATAL","PANIC","SEVERE","critical","fatal"],"linker":["undefined reference to ","unresolved external symbol","ld returned ","error","cannot find -l","duplicate symbol"],"lint-count":[" problem"],"located-error":["error"],"make":[": *** "],"maven":["[ERROR] "],"memory":["out of memory","outofmemory","java heap space","cannot allocate memory","std::bad_alloc","memoryerror","kill"],"minitest":["Failure","Error","#test_"],"mocha":[") "],"msvc":["error "],"network":["CONNREFUSED","CONNRESET","TIMEDOUT","PIPE","HOSTUNREACH","ADDRINUSE","onnection ","Network is unreachable","socket hang up","TLS handshake","SSL_ERROR","certificate ","unexpected EOF"],"ninja":["FAILED: "],"node-test":["✖ "],"none":["error","fail","problem","issue","vulnerabilities"],"not-found":["not found","No such file or directory","cannot open shared object file","ENOENT","is not recognized as ","annot find module","No module named"],"npm":["npm "],"npm-code":[" code "],"only-status":["exit","fail","complet","return","terminat","elifecycle","error "],"option":["if-no-files-found","err","fail","set -"],"panic":["goroutine ","panic: ","kernel panic","fatal error: "],"permission":["Resource not accessible by integration","ermission ","Access","EACCES","Bad credentials","401 Unauthorized","403 Forbidden","Authentication failed"],"phpunit":[") "],"phpunit-message":["Failed asserting that "],"pip":["Could not find a version","No matching distribution","Failed building wheel","ResolutionImpossible","Cannot install","Could not build"," requires"],"playwright":["] › "],"pnpm":["ERR_PNPM_"],"progress":["Downloading","Downloaded","Installing","Collecting","Requirement already","Using cached","Setting up","Unpacking","Preparing","Get:","Receiving","Resolving","Compiling","Building","Checking","Copying","Creating","Extracting","Fetching","Pulling","Uploading","Waiting","Attempting","] "],"pytest-error":["E "],"pytest-interrupted":[" !"],"pytest-section":[" _"],"pytest-summary":["FAILED","ERROR"],"python-located":[".py"],"rate-limit":["rate limit exceeded","api rate limit","secondary rate limit"],"retry":["retry","will "," off ","before trying again","attempt "],"retry-final":["Final attempt failed","Timeout of "],"rspec":["rspec "],"rspec-expectation":["Failure/Error: "],"runner-action":["Failed to download ","Unable to resolve action","Can\'t find \'action.yml\'","Could not find a part of the path"],"runner-cancelled":[" was canceled","Canceling since a higher priority"],"runner-container":["Docker ","Failed to initialize container","One or more containers failed to start","pod failed to come online"],"runner-limit":["exceeded the maximum execution time","exceeded the maximum time","has timed out after "],"runner-lost":["lost communication with the server","The self-hosted runner","runner has been "],"runner-shutdown":["The runner has received a shutdown signal","Operating system is shutting down for computer"],"runner-tail":["contact your self hosted runner administrator"," This is a"],"runner-workflow":["Unexpected value","Unrecognized named-value","Input required and not supplied","The template is not valid","Invalid workflow file"],"rust-panic":["panicked at "],"rustc":["error"],"sanitizer":["ERROR: ","Sanitizer: ","runtime error: "],"scala":["[error] "],"service":["did not","never","imed out waiting","imeout waiting","deadline exceeded","check failed"],"shell":["line ","unbound variable","bash: ","syntax error near"],"signal":["egmentation fault","(core dumped)","SIG","Aborted","Killed","atal Python error","stack smashing","us error"],"source":["throw","raise","return","if","for","def","class","import","from","const","let","var","print","echo","except","catch","try","case","function","self","| "," + "],"sql":["ERROR ","ERROR: ","FATAL: "],"surefire":["[ERROR] "],"surefire-count":["[ERROR] Tests run: "],"surefire-list":["[ERROR] "],"syntax":["SyntaxError","IndentationError"," error"],"tap":["not ok "],"terraform":["Error: "],"test-count":["failed"],"test-failed":["FAIL","ERROR"],"test-table":["FAIL"],"tidy":["Error","ERROR","Warning","Advice"],"timeout":["TIMEOUT","TimeoutError","imed out ","xceeded timeout","est timeout of","ms exceeded"],"unexpected-success":["UNEXPECTED SUCCESS","XPASS"],"unittest":["FAIL","ERROR"],"uv":["No solution found","Failed to ","Distribution "],"vitest":["FAIL "],"vulnerability":["high","critical","vulnerabilit"],"webpack":["ERROR in ","Module not found: ","Failed to compile"],"xcode":[" FAILED **","The following build commands failed"],"xctest":[": error: -["," failed ("],"xunit-message":["() Failure"],"yarn":["➤ YN","error "]}'),(e,t)=>function({name:e,pattern:t},{text:n,lower:r},o){if(void 0===r)return!0
const s=t.ignoreCase?r:n
return o[e]?.some(e=>s.includes(e))??!0}(e,t,Ve)&&e.pattern.test(t.text))
var Ve
const Qe=[{name:"none",pattern:/\b(?:0|no|zero|without) (?:\w{1,20} )?(?:errors?|failures?|failed|fail|problems?|issues?|vulnerabilities)\b|\b(?:errors?|failures?|failed|fail)\s{0,3}[:=]\s{0,3}0\b/i,penalty:60,unless:/(?:failures?|errors?|failed|problems?)\s{0,3}[:=]\s{0,3}[1-9]|[1-9]\d{0,6} (?:errors?|failures?|failed)/i},{name:"passed",pattern:/^(?:✓|✔|√|☑|✅|PASS\b|ok \d|ok\t|\[ {6,8}OK \]|\[ {2}PASSED)|\bPASSED$|\.\.\. ok$|\bsuccessfully\b/,penalty:60,unless:/\b(?:not|NOT|n't|un)\b.{0,40}successfully/},{name:"command",pattern:/^(?:\+{1,6} |\$ |\[command\]|> (?!Task |Could)\S{1,80} \S|Run |Running |Executing )/,penalty:50},{name:"deprecation",pattern:/deprecat/i,penalty:40},{name:"warning",pattern:/^(?:.{0,60}[\s[(|-])?(?:warn|warning|W)\b[\]:)| !]|\b\w{0,40}Warning: |: warning\b/i,penalty:40},{name:"chatter",pattern:/^.{0,60}(?:^|[\s[|(-])(?:INFO|DEBUG|TRACE|VERBOSE|NOTICE|info|debug|trace|verbose|notice)\b(?=[\s\]|):-])/,penalty:45},{name:"option",pattern:/continue-on-error|if-no-files-found|fail-fast|fail_ci_if_error|--[\w-]{0,40}(?:err|fail)|-W(?:no-)?error|\bon[-_]?(?:error|failure)\b|set -[a-z]{0,6}e/i,penalty:45},{name:"setting",pattern:/^[A-Za-z_][\w-]{0,80}\s?[=:]\s?(?:true|false|error|\d{1,8}|'[^']{0,80}'|"[^"]{0,80}")$/,penalty:40,unless:/^(?:expected|received|actual|got|want)/i},{name:"retry",pattern:/\bretry(?:ing)?\b|will (?:retry|try again)|back(?:ing)? off \d|before trying again|attempt \d+ (?:of|\/)/i,penalty:25,unless:/^● /},{name:"expected",pattern:/\bexpected (?:failures?|errors?|to fail)\b|\bxfail(?:ed)?\b|allowed to fail|\bignor(?:e|ed|ing)\b|\bsuppress|\bskipp(?:ed|ing)\b|non-fatal/i,penalty:30},{name:"frame",pattern:/^(?:at .{1,300}[:(]\d+|File ".{1,300}", line \d+|from \S{1,300}:\d+:in |\d+: 0x|#\d+ +0x|--- \S+\()/,penalty:50},{name:"source",pattern:/^(?:throw|raise|return|if|for|def|class|import|from|const|let|var|print|echo|except|catch|try|case|function|self)\b.{0,300}[;:({,)]?$|^\d{1,6} \| |^\| |^#\d+ \d+\.\d+ \+ /,penalty:40},{name:"advice",pattern:/^(?:hint|note|help|tip|see|for more|to see|to get|please|try|run|you can|this message|make sure|if you)\b/i,penalty:45},{name:"progress",pattern:/^(?:Downloading|Downloaded|Installing|Collecting|Requirement already|Using cached|Setting up|Unpacking|Preparing|Get:\d|Receiving|Resolving|Compiling|Building|Checking|Copying|Creating|Extracting|Fetching|Pulling|Uploading|Waiting|Attempting|\[\d+\/\d+\] )/,penalty:30},{name:"bar",pattern:/\d{1,3}%\||\d(?:it|s|B|kB|MB)\/s/,penalty:40},{name:"only-status",pattern:/(?:exit(?:ed)?|fail(?:ed)?|complet(?:ed)?|return(?:ed)?|terminat(?:ed)?)\b.{0,60}\b(?:exit code|exit status|status|code|non-zero)\b|ELIFECYCLE|subcommand failed|^(?:g?make|mingw32-make)\b.{0,200}Error \d+$/i,penalty:22},{name:"runner-tail",pattern:/contact your self hosted runner administrator|exit(?:ed)? with (?:exit )?code \d+\.? This is a/,penalty:40},{name:"headline",pattern:/^[=\-*#_ ]{3,80}(?:FAILURES|ERRORS|short test summary info|Captured .{1,40}|summary of failures)[=\-*#_ ]{3,80}$|^(?:FAILURES!?|ERRORS!?|Failures:|Errors:|Failed tests?:|failures:|Traceback \(most recent call last\):)$/i,penalty:40},{name:"compiler-note",pattern:/:\d+:(?:\d+:)? {1,4}(?:note|remark|info): /,penalty:45}],Ye={score:64,rule:"runner-error"}
function scoreText(e,t,n){if(void 0!==n&&"error"!==n)return
const r=e.trim(),o=prefix_bodyOf(r),s=[r,...o===r?[]:[o]].map(t),a=s.map(score_match).reduce(best),i="error"===n?best(a,Ye):a
if(!i)return
const c=i.score+("error"===n?10:0)-function(e,t){return Qe.reduce((n,r)=>e.some(e=>Ke(r,e))&&!r.unless?.test(t)?n+r.penalty:n,0)}(s,r)
return c>0?{...i,score:c}:void 0}function score_match(e){const t=We.find(t=>Ke(t,e))
return t&&{score:t.score,rule:t.name}}const best=(e,t)=>e&&t?t.score>e.score?t:e:e??t
const Ze=/^(?:The above exception was the direct cause|During handling of the above exception)/,Je=5e3
function failingLines(e,{max:t=3,during:n=[]}={}){const{found:r,last:o,failedStep:s}=function(e){const t=followSteps(),n=new Map,r=function(e,t){const n=function(e){const t=new Map
return(n,r)=>{const o=`${r??""}\n${n}`
if(t.has(o))return t.get(o)
t.size>=1e3&&t.clear()
const s=scoreText(n,e,r)
return t.set(o,s),s}}(t)
return(t,r)=>{if("header"===r.zone||t.echoed||G.test(t.text))return
const o=t.text.trim()
if(o.length<3)return
const s=n(o,t.mark)
if(!s)return
const a=prefix_bodyOf(o),i=e.get(a)
return e.set(a,stronger(i,{...s,...r,line:t.line,text:o,...t.time?{time:t.time}:{}})),e.size>Je&&function(e){const t=[...e].toSorted(([,e],[,t])=>byScore(e,t)).slice(2500)
for(const[n]of t)e.delete(n)}(e),a}}(n,(s=e.length,s>8e3?e=>({text:e}):readingOf)),o=function(){let e=0,t=[]
return{said:()=>t.toReversed(),hear({line:n,text:r},o){o!==e&&(t=[]),e=o,""!==r.trim()&&(t=[...t.slice(-9),{line:n,text:r.trim(),score:1,rule:"last-words"}])}}}()
var s
let a=[],i=-1,c=""
for(const s of logLines(e)){const e=t(s)
"error"===s.mark&&"output"===e.zone&&(i=e.step),"error"===s.mark&&G.test(s.text)?a=o.said():"output"===e.zone&&void 0===s.mark&&o.hear(s,e.step),Ze.test(s.text)?demote(n,c):c=r(s,e)??c}return{found:n,last:a,failedStep:i}}(e),a=function(e){const[t,n]=[new Set,new Set],isNew=(e,t)=>!e.has(shapeOf(t))&&e.add(shapeOf(t)).size>0,r=e.filter(({text:e})=>isNew(t,e)),o=r.map(e=>{const t=(r=e.text,summaryIn(prefix_bodyOf(r))?.reason)
var r
return void 0===t||isNew(n,t)?e:{...e,score:e.score-6}})
return o.toSorted(byScore)}([...r.values()].filter(({zone:e})=>-1===s||"post"!==e).map(e=>({...e,score:e.score+bonus(e,s,n)})).toSorted(byScore)).slice(0,t),i=a.some(({score:e})=>e>=40)?[]:o.filter(({line:e})=>a.every(t=>t.line!==e))
return[...a,...i].slice(0,t).map(({line:e,text:t,score:n,rule:r})=>({line:e,text:t,score:n,rule:r}))}function demote(e,t){const n=e.get(t)
n&&e.set(t,{...n,score:n.score-4})}const stronger=(e,t)=>e&&e.score>t.score?{...t,score:e.score,rule:e.rule}:t
function bonus(e,t,n=[]){return n.length>0&&e.time?n.some(t=>function(e,{startedAt:t="",completedAt:n="9"}){const r=e.slice(0,19)
return r>=t.slice(0,19)&&r<=n.slice(0,19)}(e.time??"",t))?15:-30:"post"===e.zone?-40:e.step===t?8:0}const byScore=(e,t)=>t.score-e.score||e.line-t.line,shapeOf=e=>e.replace(/\d+/g,"#")
const Xe=new Set(["test-count","lint-count","surefire-count"])
const tellingLines=(e,t={})=>function(e,{max:t=3,...n}={}){const r=failingLines(e,{...n,max:2*t}),o=r.filter(({rule:e})=>!Xe.has(e))
return(o.length>0?o:r).slice(0,t)}(e,t).toSorted((e,t)=>e.line-t.line)
async function jobsOf(e,t,n){const{owner:r,repo:o}=n,s=await tried(read_readJobs(e,{owner:r,repo:o,runId:t.id,attempt:t.attempt}),n)
return s&&{run:t.id,jobs:(0,Pe.KL)(s,n.redact)}}async function limitsOf(e,t,n,r){const o=n.filter(e=>"cancelled"===e.conclusion&&"timed-out"!==causeOf(e)),s=new Set(n.filter(({conclusion:e})=>"failure"===e).map(({name:e})=>jobName(e).name)),a=new Map
for(const{id:n,name:i}of o){const mayRead=e=>r.mayRead?.(e,s.has(jobName(i).name)),o=await readTimeout(i,t.path,async n=>mayRead(n)?tried(e.file(n,r.fileAt??t.sha),r):void 0)
"unknown"!==o&&a.set(n,o)}return a}async function evidenceOf(e,t,n,r){const o="completed"===t.status?await tried(e.jobLog(t.id),r):void 0
if(void 0===o)return
const s=r.redact(o)
return{log:s,lines:tellingLines(s,{max:8,during:n}).map(({text:e})=>(0,Pe.Rd)(e,r.redact))}}async function compare(e,t,n){const{owner:r,repo:o}=n,s=await tried(e.request("GET /repos/{owner}/{repo}/compare/{basehead}",{owner:r,repo:o,basehead:t,per_page:100}),n)
return s&&{total:s.data.total_commits,commits:(0,Pe.KL)(s.data.commits.map(({sha:e,commit:t,author:n})=>({sha:e,message:t.message,author:(n&&"login"in n?n.login:void 0)??t.author?.name??""})),n.redact)}}async function neighbours(e,t,n){const{owner:r,repo:o}=n,s=await tried(e.request("GET /repos/{owner}/{repo}/actions/runs",{owner:r,repo:o,branch:t,per_page:100,exclude_pull_requests:!0}),n)
return s&&(0,Pe.KL)(s.data.workflow_runs.map(ye.ng),n.redact).filter(e=>(0,je.qK)(e,n)&&!(0,je.US)(e.event)&&"workflow_dispatch"!==e.event)}async function tried(e,{missed:t}){try{return await e}catch(e){return void t((0,r.Kl)(e))}}const placeOf=({context:{owner:e,repo:t},redact:n,notice:r})=>({owner:e,repo:t,redact:n,missed:e=>r(e.message)}),et=100
function rangeName(e){const t=e.decisions.find(({episode:e})=>e&&isAlerting(e))?.episode
return t&&function({first:e,lastGood:t},{runs:n,commits:r}){const shaOf=e=>e&&(n.find(({id:t})=>t===e.id)?.sha||r[e.id]),[o,s]=[shaOf(t),shaOf(e)]
return o&&s&&o!==s?`${o}...${s}`:void 0}(t,e)}const isAlerting=({recovered:e,levels:t})=>!e&&t.length>0
const range_shortened=e=>({...e,message:subjectOf(e.message).slice(0,120)})
function isCommit(e){const{sha:t,message:n,author:r}=(0,Be.OA)(e)
return[t,n,r].every(e=>"string"==typeof e)}const silenceToJson=({since:e,outbox:t})=>void 0===e&&0===t.length?{}:{silence:{...void 0!==e&&{since:e},outbox:t.map(e=>({...e}))}}
function silenceOf(e){const{since:t,outbox:n}=(0,Be.OA)(e)
return{...isId(t)&&{since:t},outbox:(0,Be.p_)(n).slice(0,tt).flatMap(turnOf)}}const tt=20
function turnOf(e){const{what:t,since:n,until:r}=(0,Be.OA)(e)
return"stale"!==t&&"resumed"!==t||!isId(n)?[]:[{what:t,since:n,until:(0,Be.kB)(r)??0}]}const isId=e=>Number.isSafeInteger(e)&&Number(e)>=0,nt=20,rt=10,ot=8
function looksToJson(e){return(e.length>nt?[...e.slice(0,nt-1),...e.slice(-1)]:e).map(({run:e,jobs:t,evidence:n,limits:r})=>{const o=t.filter(e=>"bad"===(0,X.Bg)(e.conclusion)||(e=>"cancelled"===e.conclusion&&"timed-out"===causeOf(e,r?.get(e.id)))(e)).slice(0,rt),s=t.filter(({conclusion:e})=>"good"===(0,X.Bg)(e)).slice(0,rt)
return{run:e,jobs:[...o.map(e=>({...e,steps:e.steps.filter(looks_isTelling)})),...s.map(withoutSteps)],lines:o.flatMap(({id:e})=>{const t=n?.get(e)?.lines??[]
return t.length>0?[[e,t.slice(0,ot)]]:[]}),...r&&{limits:[...r].filter(([e])=>o.some(t=>t.id===e))}}})}const looks_isTelling=({conclusion:e,status:t})=>"bad"===(0,X.Bg)(e)||"cancelled"===e||"in_progress"===t,withoutSteps=e=>({...e,steps:[]})
function looksOf(e){return(0,Be.p_)(e).slice(0,nt).flatMap(e=>{const{run:t,jobs:n,lines:r,limits:o}=(0,Be.OA)(e)
if(!isCount(t))return[]
const s=new Map((0,Be.p_)(r).slice(0,rt).flatMap(looks_evidenceOf)),a=new Map((0,Be.p_)(o).slice(0,2*rt).filter(isLimit))
return[{run:t,jobs:(0,Be.p_)(n).slice(0,2*rt).filter(isJob),...s.size>0&&{evidence:s},...a.size>0&&{limits:a}}]})}function looks_evidenceOf(e){const[t,n]=(0,Be.p_)(e),r=(0,Be.p_)(n).slice(0,ot).filter(isText)
return isCount(t)&&r.length>0?[[t,{lines:r}]]:[]}const isLimit=e=>{const t=(0,Be.p_)(e)
return 2===t.length&&t.every(Number.isFinite)}
function isJob(e){const{id:t,runId:n,attempt:r,name:o,url:s,steps:a,labels:i,runner:c="",checkRunId:l=0}=(0,Be.OA)(e)
return[o,s,c].every(isText)&&[t,n,r,l].every(isCount)&&hasOutcome(e)&&isListOf(a,isStep)&&isListOf(i,isText)}function isStep(e){const{name:t,number:n}=(0,Be.OA)(e)
return isText(t)&&isCount(n)&&hasOutcome(e)}function hasOutcome(e){const{status:t,conclusion:n,startedAt:r,completedAt:o}=(0,Be.OA)(e)
return("running"===n||isText(n)&&(0,X.vu)(n)===n)&&isText(t)&&[r,o].every(e=>void 0===e||isTime(e))}const isText=e=>"string"==typeof e&&e.length<=2e3,isCount=e=>Number.isSafeInteger(e)&&Number(e)>=0,isTime=e=>isText(e)&&Number.isFinite(Date.parse(e)),isListOf=(e,t)=>Array.isArray(e)&&e.length<=1e3&&e.every(t),st=10,it=1e3
function stateToJson({told:e,turn:t,history:n,outbox:r,looks:o,messageVersion:s,auto:a,rare:i,commits:c,range:l,cut:u,queue:d,silence:f}){return{version:1,told:{...e,tellings:e.tellings.map(e=>({...e}))},turn:t,history:state_json_shortened(n).map(({id:e,number:t,attempt:n,verdict:r,at:o})=>[e,t,n,r,o]),outbox:r.map(e=>({...e,telling:{...e.telling}})),looks:looksToJson(o),...void 0!==s&&{messageVersion:s},...void 0!==a&&{auto:a},...void 0!==i&&{rare:i},...c&&{commits:c},...void 0!==u&&{cut:u},...d&&{queue:d},...l&&{range:{...l,commits:l.commits.map(e=>({...e}))}},...silenceToJson(f)}}const state_json_shortened=e=>e.length>400?[...e.slice(0,ct),...e.slice(ct-400)]:e,ct=10
function stateOf(e){const{told:t,turn:n,history:r,outbox:o,looks:s,messageVersion:a,auto:i,rare:l,commits:u,range:d,cut:f,queue:p,silence:m}=(0,Be.OA)(e),{tellings:h,at:g,reminded:w}=(0,Be.OA)(t)
return{told:{tellings:(0,Be.p_)(h).slice(-c).flatMap(tellingOf),...numbers({at:g}),...remindedOf(w)},turn:lastTurn(n),history:state_json_shortened((0,Be.p_)(r).flatMap(state_json_entryOf)),outbox:(0,Be.p_)(o).slice(-c).flatMap(state_json_pendingOf),looks:looksOf(s),..."string"==typeof a&&{messageVersion:a},...state_json_countOf(i)>0&&state_json_countOf(i)<=st&&{auto:state_json_countOf(i)},..."boolean"==typeof l&&{rare:l},...commitsOf(u),...state_json_rangeOf(d),...state_json_countOf(f)>0&&{cut:state_json_countOf(f)},...!0===p&&{queue:p},silence:silenceOf(m)}}const lt=[...s.gO,"recovered"],ut=["good","bad","neutral"]
function state_json_pendingOf(e){const{telling:t,until:n,retract:r,turn:o}=(0,Be.OA)(e),s={until:(0,Be.kB)(n)??0,turn:state_json_countOf(o),...!0===r&&{retract:!0}}
return tellingOf(t).map(e=>({telling:e,...s}))}const lastTurn=e=>state_json_countOf(e)<=dt?state_json_countOf(e):1e6,dt=2**31-1,state_json_countOf=e=>Number.isSafeInteger(e)&&Number(e)>=0?Number(e):0
function tellingOf(e){const{episode:t,level:n,by:r}=(0,Be.OA)(e)
return Number.isInteger(t)&&lt.includes(n)?[{episode:t,level:n,...numbers({by:r})}]:[]}function state_json_entryOf(e){const[t,n,r,o,s]=(0,Be.p_)(e)
return![t,n,r].every(e=>Number.isSafeInteger(e)&&Number(e)>0)||Number(r)>it||void 0===(0,Be.kB)(s)||!ut.includes(o)?[]:[{id:t,number:n,attempt:r,verdict:o,at:s}]}const ft=100
function remindedOf(e){const t=numbers(Object.fromEntries(Object.entries((0,Be.OA)(e)).slice(0,ft)))
return Object.keys(t).length>0?{reminded:t}:{}}function state_json_rangeOf(e){const t=function(e){const{of:t,total:n,commits:r}=(0,Be.OA)(e)
if("string"==typeof t&&Number.isSafeInteger(n))return{of:t,total:Number(n),commits:(0,Be.p_)(r).slice(0,et).filter(isCommit)}}(e)
return t?{range:t}:{}}const pt=100
function commitsOf(e){const t=Object.entries((0,Be.OA)(e)).slice(0,pt).filter(e=>"string"==typeof e[1]&&/^[0-9a-f]{40,64}$/.test(e[1]))
return t.length>0?{commits:Object.fromEntries(t)}:{}}function numbers(e){return Object.fromEntries(Object.entries(e).filter(([,e])=>Number.isFinite(e)))}async function keptOf(e,{context:t,ledger:n}){const r=await n()
if(!r)return
const o=kept_keyOf(t,e),s=stateOf(await r.read(o))
return{state:s,decide:e=>async function(e,t,n,r){let o=r(n)
return JSON.stringify(stateToJson(o.state))===JSON.stringify(stateToJson(n))||await e.update(t,e=>(o=r(stateOf(e)),stateToJson(o.state))),o}(r,o,s,e),keep:async e=>{await r.update(o,t=>stateToJson(e(stateOf(t))))}}}async function recall(e,t){return await keptOf(e,t)??{state:i,keep:async()=>{}}}const kept_keyOf=({repository:e},{workflow:t,branch:n})=>(0,qe.X)("streaks",[e,(0,De.W7)(t),n].join(" "))
var mt=n(4520),ht=n(3517),gt=n(628)
function classify(e,t=ht.G){const n=gt.a[e.kind].find(({when:n})=>n(e,t))
if(!n)throw new TypeError(`No rule holds for a signal of kind ${e.kind}`)
const r="function"==typeof n.severity?n.severity(e):n.severity
return{severity:t.severities[n.id]??r,rule:n.id,reason:n.says(e,t)}}Object.values(gt.a).flatMap(e=>e.map(({id:e})=>e))
const wt=36e5,bt={P1:Number.POSITIVE_INFINITY,P0:Number.POSITIVE_INFINITY},rung=(e,t)=>t?{[e]:t.failures??Number.POSITIVE_INFINITY}:{},age=(e,t)=>t?{[e]:(t.afterMs??Number.POSITIVE_INFINITY)/wt}:{},windowed=e=>"streak"===e.kind?{}:{within:"window"===e.kind?`${e.runs} runs`:(0,ee.p0)(e.withinMs)}
var yt=n(5215),vt=n(9130),kt=n(3030)
const phrases_named=e=>(0,kt.$Q)((0,P.TN)(e),60),subject=e=>(0,kt.$Q)((0,P.TN)(e.slice(0,320)),80),shortSha=e=>e.slice(0,7),linked=(e,t)=>t?{link:e,href:t}:e,commitLink=(e,t)=>linked(shortSha(t),`${e}/commit/${t}`),paragraphs=(...e)=>e.filter(e=>e.length>0).flatMap((e,t)=>0===t?e:["\n",...e]),phrases_atLeast=({cut:e})=>e?"at least ":""
function percent(e){return e>.99?"over 99 %":e>0&&e<.01?"under 1 %":`${Math.round(100*e)} %`}function oneIn(e){const t=Number((1/Math.max(e,1e-9)).toPrecision(2))
return e<1e-9?"less than 1 in a billion":`1 in ${t.toLocaleString("en-US")}`}function people(e,t=3){const n=e.slice(0,t).map(phrases_named),r=e.length-n.length,o=r>0?[...n,`${r} ${1===r?"other":"others"}`]:n
return o.length<2?o.join(""):`${o.slice(0,-1).join(", ")} and ${o.at(-1)}`}const $t=[["day",864e5],["hour",36e5],["minute",6e4]],unitOf=e=>$t.find(([,t])=>e>=t)??["minute",6e4]
function fieldsOf({decision:e,explanation:t}){const{story:n,home:r}=t
if(!n)return lastRunOf(t.runs[0])
const o="recovered"===e.kind
return[...n.cut?[]:[field("First bad",markOf(n.first,r))],...n.lastGood&&!o?[field("Last good",markOf(n.lastGood,r))]:[],...o&&n.fix?[field("First good",markOf(n.fix,r))]:[],...o&&n.redMs>=n.lastedMs?[]:[field("Red for",[`${phrases_atLeast(n)}${redWords(n)}`])],...o?[]:cause(t.likely)]}const field=(e,t)=>({name:e,value:t,inline:!0})
function markOf({number:e,url:t,sha:n,at:r},o){const s={time:new Date(r).toISOString(),style:"relative"}
return[linked(`#${e}`,t)," · ",...n?[commitLink(o,n)," · "]:[],s]}function lastRunOf(e){return!e||Number.isNaN(Date.parse(e.createdAt))?[]:[field("Last run",[linked(`#${e.number}`,e.url)," · ",{time:e.createdAt,style:"relative"}])]}const cause=e=>{const t=fields_causeOf(e)
return""===t?[]:[field("Likely cause",[t])]}
function fields_causeOf(e){return"commit"===e.kind?`Commit ${shortSha(e.commit.sha)} (${percent(e.probability)})`:"commits"===e.kind?`One of ${e.total} commits (${percent(e.probability)})`:"earlier"===e.kind?`Before #${e.run+1} (${percent(e.probability)} at #${e.run})`:Ot[e.kind]}const Ot={infrastructure:"Infrastructure suspected","workflow-file":"The workflow file",unchanged:"No commit in between",flake:"A known flake",began:"",unknown:""},redWords=({redMs:e,lastedMs:t})=>e<t?`${(0,ee.p0)(e)} of ${(0,ee.p0)(t)}`:(0,ee.p0)(e)
var xt=n(8610)
function stretches_stretchesOf(e,t){const n=[]
for(const r of e.toReversed()){const e=n.at(-1),o=t(r)
e?.verdict===o?e.runs.push(r):n.push({verdict:o,runs:[r]})}return n}const At={good:"🟩",bad:"🟥",neutral:"⬜"},Rt=20,Et=13
function stripOf(e,t){const n=e.slice(0,Rt)
if(n.length<=Et)return n.map(e=>At[t(e)]).reverse().join("")
return(n.map((e,r)=>stretches_stretchesOf(n.slice(0,n.length-r),t)).find(e=>e.reduce((e,t)=>e+widthOf(t),0)<=Et)??[]).map(drawn).join("").trim()}const isCounted=({runs:e})=>e.length>4,widthOf=e=>isCounted(e)?2.5:e.runs.length,drawn=e=>isCounted(e)?`${At[e.verdict]}×${e.runs.length} `:At[e.verdict].repeat(e.runs.length),St={"runner-lost":"the runner was lost","runner-shutdown":"the runner was shut down","machine-shutdown":"the machine was shut down","runner-error":"the runner broke","no-runner":"no runner took the job","startup-failure":"the run could not start","action-download":"an action could not be downloaded"}
function failuresOf(e,{lookedAt:t,story:n}){const r=n?.failures??0,o=Math.max(e,t||r)
return`${e<o?`${e} of ${o}`:1===o?"the one":2===o?"both":`all ${o}`} ${1===o?"failure":"failures"}${o<r?" looked at":""}`}function errorWords({errors:e,story:t}){if(void 0===e?.same)return""
const n=void 0===e.only?"":` of ${phrases_named(e.only)}`
return e.same?`The same error${n} in ${failuresOf(e.read,{lookedAt:e.read,...t&&{story:t}})}`:e.errors.length>1?`${e.errors.length} different errors in ${e.read} failures`:""}const Mt={runner:"on the runner ",system:"on ",leg:"in legs with ",label:"on "},placeWords=({kind:e,value:t,failed:n,passed:r})=>n.there===n.of&&0===r.there?`Only ${Mt[e]}${phrases_named(t)}: ${(0,xt.L)(n.of,"job")} failed there, ${r.of} passed elsewhere`:`Mostly ${Mt[e]}${phrases_named(t)}: ${n.there} of ${(0,xt.L)(n.of,"failed job")}, ${r.there} of ${r.of} that passed`,flakeWords=({runs:e,rate:t})=>`Known flake: ${e.length} of ${(0,xt.L)(t.runs,"run")} passed when run again (${percent(t.q025)} to ${percent(t.q975)})`,chanceWords=({chance:e,suspected:t})=>`by chance ${oneIn(e)}, ${t?"too rare for chance":"no sign of an outage"}`,It={infrastructure:({by:e},t)=>["sign"===e?"Look at the runners first: ":"Look at the infrastructure first: ","sign"===e?advice_signsOf(t):togetherOf(t)],"workflow-file":({sha:e},t)=>["Look at ",fileLink(e,t)," first: ",advice_signsOf(t)],unchanged:(e,{story:t})=>["No commit came in between: look at what the run depends on, or run ",linked(`#${t?.newest.number}`,t?.newest.url)," again."],flake:(e,{story:t,flake:n})=>["Run ",linked(`#${t?.newest.number}`,t?.newest.url),` again first: it may be chance. ${n?flakeWords(n):""}`],commit:({commit:e,probability:t},n)=>["Look at ",commitLink(n.home,e.sha),` first${isUpdate(e,n)?", a dependency update":""}: ${advice_said(e)} (${percent(t)} likely)`],commits:({total:e,probability:t,each:n},{compareUrl:r,range:o})=>["Look at the ",linked((0,xt.L)(e,"commit"),r),`${o&&o.authors.length>0?` by ${people(o.authors)}`:""} first: ${percent(t)} likely to be one of them, ${percent(n)} each`],earlier:({run:e,probability:t},{runs:n})=>["It may have begun earlier: look at ",linked(`#${e}`,n.find(({number:t})=>t===e)?.url),` first (${percent(t)} likely)`],began:(e,t)=>["It began with ",linked(`#${e.run}`,t.runs.find(({number:t})=>t===e.run)?.url),` (${percent(e.probability)} likely): `,...lookFirst("look",t)],unknown:(e,t)=>lookFirst("Look",t)},lookFirst=(e,{jobs:[t],story:n})=>t?[`${e} at the log of `,linked(phrases_named(t.name),t.steps[0]?.url??t.url)," first."]:[`${e} at `,linked(`#${n?.newest.number}`,n?.newest.url)," first."],adviceOf=e=>(0,It[e.likely.kind])(e.likely,e),advice_said=({message:e,author:t})=>`${subject(subjectOf(e))}${t?`, by ${phrases_named(t)}`:""}`,isUpdate=(e,{range:t})=>t?.updates.includes(e)??!1,advice_signsOf=e=>{const[t]=e.signs
return t?`${St[t.name]} in ${failuresOf(t.failures,e)}.`:""}
function fileLink(e,{home:t,runs:[n]}){const r=n&&/^\.github\/workflows\/[\w.-]+$/.test(n.path)?n.path:void 0
return linked("the workflow file",r&&""!==e?`${t}/blob/${e}/${r}`:void 0)}const togetherOf=({neighbours:e})=>e?`${e.together.red} of ${(0,xt.L)(e.together.of,"workflow")} are red at once (by chance ${oneIn(e.together.chance)}).`:"",jobLines=e=>{const t=e.jobs.length-3,n=e.jobs.slice(0,3).map(t=>function(e,t){const[n]=e.steps
return["❌ ",linked(phrases_named(e.name),e.url),` ${ne[e.cause]}${lasted(e)}${legs(e)}`,...n?[" at ",linked(phrases_named(n.name),n.url)]:[],share(e.failures,t),mixed(e)]}(t,e))
return t>0?[...n,[`… and ${(0,xt.L)(t,"more job")}`]]:n}
function lasted({cause:e,newest:{legs:t}}){const n="timed-out"===e?t.find(t=>t.cause===e)?.durationMs:void 0
return void 0===n?"":` after ${(0,ee.p0)(6e4*Math.max(1,Math.floor(n/6e4)))}`}const mixed=({causes:e})=>e.length<2?"":` (${e.map(([e,t])=>`${t} × ${ne[e]}`).join(", ")})`
function legs({newest:e}){if(e.total<2)return""
const t=e.legs.map(({leg:e})=>phrases_named(e??"?")),n=t.length>4?[...t.slice(0,4),"…"]:t
return` in ${e.legs.length} of ${(0,xt.L)(e.total,"leg")} (${n.join("; ")})`}const share=(e,t)=>t.lookedAt<2?"":`, in ${failuresOf(e,t)}`,patternLines=e=>[line(errorWords(e)),...e.places.slice(0,2).map(e=>line(placeWords(e))),redLine(e),authorsLine(e),updateLine(e),e.flake?.known&&"flake"!==e.likely.kind?line(flakeWords(e.flake)):[]].flat().slice(0,5),line=e=>""===e?[]:[[e]]
function together({neighbours:e,likely:t}){if(!e||"infrastructure"===t.kind&&"neighbours"===t.by)return""
const{red:n,of:r}=e.together
return` (${n} of ${(0,xt.L)(r,"workflow")}: ${chanceWords(e.together)})`}const redLine=e=>{const{neighbours:t}=e,n=t?.red??[]
if(0===n.length)return[]
return[["Also red: ",...n.slice(0,4).flatMap(({name:e,url:t},n)=>[0===n?"":", ",linked(phrases_named(e),t)]).filter(e=>""!==e),n.length>4?` and ${n.length-4} more`:"",together(e)]]},authorsLine=({range:e,compareUrl:t,likely:n})=>e&&0!==e.authors.length&&"commit"!==n.kind&&"commits"!==n.kind?[["Since the last good run: ",linked((0,xt.L)(e.total,"commit"),t),` by ${people(e.authors)}`]]:[],updateLine=({home:e,range:t,likely:n})=>{const[r]=t?.updates??[]
return r&&"commit"!==n.kind?[["A dependency update is among the commits: ",commitLink(e,r.sha),` ${subject(subjectOf(r.message))}`]]:[]}
function titleOf(e){const{decision:t,explanation:n}=e,{story:r}=n
return"retracted"===t.kind?function(e){const t=passedAgain(e)
return`Retracted: ${t?`a re-run of #${t.number} passed`:"the history has changed"} (${where(e)})`}(e):r?"recovered"===t.kind?function(e,{failures:t,lastedMs:n,cut:r}){return`${title_name(e)} recovered on ${branch(e)} after ${phrases_atLeast({cut:r})}${(0,xt.L)(t,"failure")} (${phrases_atLeast({cut:r})}${(0,ee.p0)(n)})`}(e,r):t.relapsed?`${title_name(e)} is failing on ${branch(e)} after all: ${howOften(r)}`:"reminded"===t.kind||isByAge(t)?`${title_name(e)} is still failing on ${branch(e)}: ${again(r)}red for ${phrases_atLeast(r)}${(0,ee.p0)(r.redMs)}`:`${title_name(e)} has failed ${howOften(r)} on ${branch(e)}`:`${where(e)}: nothing failed`}const again=e=>e.failures<2?"":`${howOften(e)}, `,isByAge=({kind:e,tellings:t})=>"escalated"===e&&t.every(({by:e})=>void 0===e),title_name=({stream:e})=>phrases_named(e.workflow.name)||"A workflow",branch=({stream:e})=>phrases_named(e.branch),where=e=>`${title_name(e)} on ${branch(e)}`
function passedAgain({decision:e,explanation:t}){return t.runs.filter(t=>t.number>=(e.number??0)&&t.attempt>1&&"good"===(0,X.Bg)(t.conclusion)).toSorted((e,t)=>Date.parse(t.updatedAt)-Date.parse(e.updatedAt)).at(0)}function howOften({failures:e,runs:t,cut:n}){return e<2?"once":`${phrases_atLeast({cut:n})}${t>e?`${e} times in ${t} runs`:`${e} times in a row`}`}function summaryOf(e){const{decision:t,explanation:n}=e,r=[stripOf(n.runs,n.verdict)].filter(Boolean)
return"retracted"===t.kind?paragraphs(function(e){const t=passedAgain(e)
return t?["Nothing to do: ",linked(`#${t.number}`,t.url)," passed when it was run again."]:["Nothing to do."]}(e),r,flake(n)):n.story?"recovered"===t.kind?paragraphs(fix(n),r,...jobLines(n)):paragraphs(adviceOf(n),r,...patternLines(n),...jobLines(n)):r}const flake=({flake:e})=>e?.known?[flakeWords(e)]:[]
function fix(e){const{home:t,story:n,fixes:r,fixUrl:o}=e
if(!n?.fix)return[]
const{fix:s,newest:a}=n
if(s.sha&&s.sha===a.sha)return["Passed without a change: ",runLink(s)," is of the commit that failed in ",runLink(a)]
if(r&&r.total>1){const e=r.authors.length>0?` by ${people(r.authors)}`:""
return["Fixed by one of ",linked((0,xt.L)(r.total,"commit"),o),`${e} (`,runLink(s),")"]}const i=1===r?.total?"Fixed by ":"Passes since ",c=subject(s.title??"")
return s.sha?[i,commitLink(t,s.sha),c?` ${c} (`:" (",runLink(s),")"]:[i,runLink(s)]}const runLink=({number:e,url:t})=>linked(`#${e}`,t),alertKey=(e,t,n)=>`${seriesOf(e,t)}/${n}`,seriesOf=(e,{workflow:t,branch:n})=>[e,t.path,n].join("/")
function composeAlert(e){const{decision:t,explanation:n,stream:r,repository:s,policyWords:a}=e,{story:i}=n
return{key:alertKey(s,r,compose_runOf(e)),series:seriesOf(s,r),source:"repeated-failures",status:statusOf(t),severity:t.severity,reason:_t[t.kind]??a,title:titleOf(e),summary:summaryOf(e),fields:fieldsOf(e),links:linksOf(e),excerpts:"recovered"===t.kind?[]:excerptsOf(n),context:(0,P.TN)(`${s} · ${r.workflow.name}`),labels:compose_labelsOf(e),...(0,o.e)({url:"recovered"===t.kind?i?.fix?.url:i?.newest.url??workflowUrl(n.home,r),tone:Tt[t.kind],startedAt:i&&new Date(i.first.at).toISOString(),endedAt:"recovered"===t.kind&&i?new Date(i.first.at+i.lastedMs).toISOString():void 0})}}const _t={recovered:"recovered",retracted:"taken back"}
function compose_runOf({decision:e,explanation:{story:t,runs:n},firstRun:r}){return r??t?.first.id??n.find(({number:t})=>t===e.number)?.id??`#${e.number}`}function statusOf({kind:e,episode:t}){return"recovered"===e||"retracted"===e||t?.recovered?"resolved":t?.levels.length?"firing":"info"}const Tt={recovered:"success",retracted:"neutral"},linksOf=e=>{const{story:t,compareUrl:n}=e.explanation,r=t&&"recovered"!==e.decision.kind&&(t.cut||t.newest.id!==t.first.id)
return[["First bad run",t?.cut?void 0:t?.first.url],["Newest run",r?t.newest.url:void 0],["Compare",n],["Workflow",workflowUrl(e.explanation.home,e.stream)]].flatMap(([e,t])=>t?[{label:e,url:t}]:[])},jt=".github/workflows/"
function workflowUrl(e,{workflow:t,branch:n}){if(!t.path.startsWith(jt))return
return`${e}/actions/workflows/${encodeURIComponent(t.path.slice(jt.length))}?query=${encodeURIComponent(`branch:${n}`)}`}const Nt=2
function excerptsOf({errors:e,jobs:t}){const n=(e?.errors??[]).slice(0,e?.same&&void 0===e.only?1:Nt),r=1===t.length&&1===n.length
return n.map(({job:e,step:t,lines:n,url:o})=>({title:r?"":[e,t].filter(Boolean).join(" › "),lines:n,url:o}))}const compose_labelsOf=({decision:e,stream:t,kind:n,repository:r})=>({repository:r,workflow:t.workflow.name,branch:t.branch,kind:n,decision:e.kind,streak:String(e.streak)}),remindersFor=({stream:e,watch:t,repository:n,webhooks:r,config:o})=>s=>{const a=compose_labelsOf({decision:s,stream:e,kind:t.kind,repository:n}),i={source:"repeated-failures",status:"firing",severity:s.severity,labels:a},c=(0,yt.w)(i,o.routes,Object.keys(o.channels)),l=[...(0,vt.vj)(r).map(e=>({channel:e,repeatEvery:void 0})),...c].map(({channel:e,repeatEvery:n})=>[e,void 0===n?t.remindEvery:6e4*n])
return Object.fromEntries(l.filter(([,e])=>void 0!==e))},Pt=36e5
async function decideAndKeep(e,t,{inputs:n,config:r},s){const c=await keptOf(e,s),l=c?.state??i,u=await listedRuns(e,t,l,s),{runs:d,whole:f}=u,p=await entries_entriesOf(e,d,l.history,s),m=historyFrom(u,p.entries),h={auto:autoAt(m,(0,mt.R)(t.kind,r.policy)),rare:isRare(m,r.policy.repeated.redHours.P1*Pt)},rulesBy=({auto:n=h.auto,rare:o=h.rare??!0})=>function(e,{isDefaultBranch:t,auto:n,isRare:r},o){const s=function({window:e,alertAt:t},n){return e?"runs"in e?{kind:"window",...e}:{kind:"time",...e}:{kind:"streak",failures:"auto"===t?n:t}}(e,n),{P1:a,P0:i}=e.escalate??{},c={kind:"repeated-failures",of:e.kind,production:e.production,defaultBranch:t,...windowed(s),ladder:{P2:s.failures,...rung("P1",a),...rung("P0",i)},ages:{...r&&bt,...age("P1",a),...age("P0",i)}},graded=(e,t)=>classify({...c,failuresInARow:e,redHours:t/wt},o)
return{trigger:s,recoverAfter:e.recoverAfter,classify:graded,severity:(...e)=>graded(...e).severity}}(t,{isDefaultBranch:e.isDefaultBranch,auto:n,isRare:o},r.policy),{repository:g}=s.context,w=remindersFor({stream:e,watch:t,repository:g,webhooks:n["discord-webhook"],config:r}),b=function({whole:e,known:t},n,r){if(e)return
const o=n.filter(({verdict:e})=>"neutral"!==e)
return 0===t.length&&"bad"===o[0]?.verdict?o[0].id:r.cut}(u,m,l),y={entries:m,remindEvery:w,now:s.now(),leaseMs:leaseMsOf(r)},v={auto:"auto"===t.alertAt?h.auto:void 0,rare:h.rare,cut:b,queue:u.queue||p.queue,runs:d},k={...y,policy:rulesBy(i)},$=c?await c.decide(e=>function({state:{auto:e,rare:t,cut:n,commits:r,...s},...a},i){const c=a.decisions.find(({episode:e})=>e&&!e.recovered)?.episode,l=s.history.length>0
return{...a,state:{...s,...l&&(0,o.e)({auto:i.auto&&(e??i.auto),rare:t??i.rare}),...c&&c.first.id===i.cut&&{cut:i.cut},...i.queue&&{queue:!0},...decide_and_keep_commitsOf(c,i.runs,r)}}}(advance(e,{...y,policy:rulesBy(e)}),v)):advance(function(e,{eventRun:t,manual:n},{policy:r,now:o},s){const c=t&&(0,he.he)({...t,conclusion:"failure"},n),l=t?e.flatMap(e=>e.id!==t.id?[e]:c?attemptBefore(e):[]):e,u=episodesOf((0,a.o)(l),r,o)
return{...i,told:{tellings:tellingsOf(t||!s?u:u.filter(({recovered:e})=>e))}}}(m,{...e,manual:u.manual},k,n["dry-run"]),k)
return{...$,stream:e,watch:t,rules:rulesBy($.state),runs:d,whole:f,commits:l.commits??{},cut:b,keep:c?.keep??(async()=>{})}}function decide_and_keep_commitsOf(e,t,n){const r=[e?.lastGood,e?.first].flatMap(e=>{const r=e&&(t.find(({id:t})=>t===e.id)?.sha||n?.[e.id])
return r?[[String(e.id),r]]:[]})
return r.length>0?{commits:Object.fromEntries(r)}:{}}var Lt=n(8980),Ft=n(1686),Ct=n(8407)
const Ut=4
function forStream(e){let t=0
const count=()=>{t+=1},[n,r]=[new Set,new Set]
return{...e,github:(0,Lt.O)(()=>e.github().then(e=>function(e,{count:t,jobs:n,files:r}){const o=(0,Ft.p)()
let s=0
const call=(r,o)=>(r===Dt&&n.add(`${o?.run_id}.${o?.attempt_number}`),(r!==qt||s++>0)&&t(),e.request(r,o))
return(0,Ct.k)(e,{request:(0,Ft.P)(Dt,call),file:(...n)=>o(n,()=>(t(),r.add(n.join()),e.file(...n))),jobLog:n=>(t(),e.jobLog(n))})}(e,{count,jobs:n,files:r}))),spare:()=>Math.max(0,Ut-t),uncounted:e.github,asked:{jobs:({id:e,attempt:t})=>n.has(`${e}.${t}`),file:(...e)=>r.has(e.join())}}}const qt="GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs",Dt="GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs"
var Bt=n(551)
function redactMessage({alert:e,words:t},n){const r=(0,Pe.KL)({...redact_message_shown(e),words:t},n),o=[r.summary,r.words.content??[],...r.fields.map(({value:e})=>e)],[s=[],a=[],...i]=function(e,t){const n=e.map(redact_message_wordsOf),r=(0,Pe.$I)(n,t)
return e.map((e,t)=>r[t]===n[t]?e:[r[t]??""])}(o,n),c=r.fields.map((e,t)=>({...e,value:i[t]??[]})),{words:l,...u}=r
return{alert:{...e,...u,summary:s,fields:c},words:void 0===l.content?l:{...l,content:a}}}const redactAlert=(e,t)=>redactMessage({alert:e,words:{}},t).alert
function redact_message_shown({title:e,url:t,summary:n,fields:r,links:o,excerpts:s,actor:a,context:i}){return{title:e,summary:n,fields:r,links:o,excerpts:s,...void 0!==t&&{url:t},...void 0!==a&&{actor:a},...void 0!==i&&{context:i}}}const redact_message_wordsOf=e=>e.map(wordsIn).join("")
function wordsIn(e){return"string"==typeof e?e:"quote"in e?redact_message_wordsOf(e.quote):"subtext"in e?redact_message_wordsOf(e.subtext):Object.values(e)[0]??""}const Gt=36e5
async function expectedEvery(e,t){const n=await dueTimes(e,t,2017),r=n.slice(1).map((e,t)=>e-(n[t]??e))
return r.length>0?r.reduce((e,t)=>Math.max(e,t)):void 0}async function dueTimes(e,t,r){const{Cron:o}=await n.e(814).then(n.bind(n,5814)),s=new Date(t),a=e.flatMap(({cron:e,timeZone:t})=>{try{return new o(e,{...void 0===t?{utcOffset:0}:{timezone:t},mode:"5-part",sloppyRanges:!0}).nextRuns(r,s).map(Number)}catch(e){if(e instanceof TypeError||e instanceof RangeError)return[]
throw e}})
return[...new Set(a)].toSorted((e,t)=>e-t).slice(0,r)}var Wt=n(3176)
const sendPlaced=(e,t,n)=>(0,Wt.t)({...e,message:{...e.message,alert:placed(e.message.alert,t.inputs.repository)}},t,n),placed=(e,t)=>t?{...e,title:`${t.slice(t.indexOf("/")+1)}: ${e.title}`}:e
var zt=n(8933),Ht=n(7490),Kt=n(3519)
function silenceAlert(e,t){const{stream:n,repository:r,kind:o,home:s,severity:a}=t,i=workflowUrl(s,n),c="stale"===e.what?function({schedule:e,runs:t,stream:n,reason:r},o){const s=[stripOf(t,verdicts(void 0))].filter(Boolean),a="forMs"in e
return{status:"firing",reason:r,title:a?`${words_nameOf(n)} ${notRunFor(e)}`:`GitHub has disabled ${words_nameOf(n,"a workflow")}`,summary:paragraphs(a?Vt:stopped(n,o),s),fields:lastRunOf(e.last),...o&&{url:o}}}(t,i):function({schedule:e,stream:t},n){const[r,o]=(a=words_nameOf(t),i=e.state,"kept"===i?[`${a} runs again`,"Its schedule is kept again."]:"removed"===i?[`${a} is no longer scheduled`,"Nothing is due any more."]:[`${a} had run again`,"It has fallen silent once more, which another message tells of."]),s=e.last?.url||n
var a,i
return{status:"resolved",tone:"success",reason:"recovered",title:r,summary:[o],fields:[],...s&&{url:s}}}(t,i)
return{key:alertKey(r,n,`stale/${e.since||"never"}`),series:alertKey(r,n,"stale"),source:"repeated-failures",severity:a,...c,links:i?[{label:"Workflow",url:i}]:[],excerpts:[],context:(0,P.TN)(`${r} · ${n.workflow.name}`),labels:{repository:r,workflow:n.workflow.name,branch:n.branch,kind:o,decision:"stale"===e.what?"stale":"recovered"}}}const Vt=["See whether the workflow is switched off: in a public repository GitHub does that after 60 days without activity."],stopped=({workflow:e},t)=>["Its schedule has stopped: the repository had no activity for 60 days. Open ",linked("the workflow",t)," and choose “Enable workflow”, or run ",{code:`gh workflow enable ${shellName(e)}`},"."]
const words_nameOf=({workflow:e},t="A workflow")=>phrases_named(e.name)||t
function shellName(e){const t=(0,De.W7)(e)
return/^\w[\w.-]{0,99}$/.test(t)?t:String(e.id)}const notRunFor=({forMs:e,everyMs:t})=>`has not run for ${function(e){const[t,n]=unitOf(e),r=Math.max(1,Math.floor(e/n))
return`${r} ${t}${1===r?"":"s"}`}(e)} (expected ${function(e){const[t,n]=unitOf(e),r=Math.round(e/n)
return r<=1?`every ${t}`:`every ${r} ${t}s`}(t)})`
async function tellSilence(e,t,n){const{stream:r,watch:o}=e
if(r.eventRun||!r.isDefaultBranch||0===o.staleAfter||"none"===t.inputs.ledger)return[]
const s=await(r.stopped?async function({stream:e},t){const n=await scheduledRuns(e,t)
return{schedule:{state:"stopped",last:n[0]},runs:n}}(e,n):async function({stream:e,watch:t,runs:n,whole:r,state:o,keep:s},a){const i=n.find(isScheduled)
if(!i&&r&&void 0===o.silence.since)return
const c=await workflowFile(e,a)
!o.queue&&startsByQueue(c?.events??[])&&await s(e=>({...e,queue:!0}))
const l=c?.schedules
if(0===l?.length)return{schedule:{state:"removed",last:i},runs:n}
const u=l&&(i??(await scheduledRuns(e,a))[0])
return u&&{schedule:await scheduleAfter(u,l,t.staleAfter,a.now()),runs:n}}(e,n))
return s?async function(e,t,n,r){const o=await async function({schedule:{state:e,last:t}},{state:n,keep:r},{config:o},s){const a={now:s.now(),leaseMs:leaseMsOf(o)},step=n=>function({since:e,outbox:t},n,r){const o=function(e,{last:t,state:n}){const r=void 0!==e&&t>e
return[...r||void 0!==e&&"removed"===n?[{what:"resumed",since:e}]:[],..."missed"!==n&&"stopped"!==n||void 0!==e&&!r?[]:[{what:"stale",since:t}]]}(e,n),s=t.filter(e=>isHeld(e,r)),a=[...t.filter(t=>!s.includes(t)&&stillHolds(t,e,o)).map(turnIn),...o],i=o.find(({what:e})=>"stale"===e)?.since??(o.length>0?void 0:e)
return{turns:a,told:{...void 0!==i&&{since:i},outbox:[...s,...a.map(e=>({...e,until:r.now+r.leaseMs}))]}}}(n,{state:e,last:t?.id??0},a)
let i=step(n.silence)
return 0===i.turns.length?[]:(await r(e=>(i=step(e.silence),{...e,silence:i.told})),i.turns)}(e,t,n,r)
if(0===o.length)return[]
const s=await async function({schedule:e,runs:t},{stream:n,watch:r},{config:o},{context:s}){const{serverUrl:a,repository:i}=s,{severity:c,reason:l}=classify({kind:"stale",of:"workflow"},o.policy),u={severity:c,reason:l,repository:i,home:`${a}/${i}`}
return{...u,schedule:"plan"in e?await withEvery(e):e,runs:t,stream:n,kind:r.kind}}(e,t,n,r),a=[],i=[]
for(const e of o){const t=await tellTurn(e,s,n,r)
a.push(t),"lost"!==t.fate&&i.push(e)}i.length>0&&await t.keep(e=>({...e,silence:withSentTurns(e.silence,i)}))
return a}(s,e,t,n):[]}const tellStopped=async(e,t,n,r)=>tellSilence({stream:e,watch:t,runs:[],whole:!0,...await recall(e,r)},n,r)
async function scheduleAfter(e,t,n,r){const o=Date.parse(e.createdAt),s=await async function(e,{lastRunAt:t,now:n,times:r,latenessMs:o=Gt}){const s=await dueTimes(e,t,r),[a,i]=[s[0],s[r-1]]
return void 0!==a&&void 0!==i&&i+o<=n?{since:a,until:i}:void 0}(t,{lastRunAt:o,now:r,times:n})
return{state:s?"missed":"kept",last:e,forMs:r-o,plan:t}}const isScheduled=({event:e})=>"schedule"===e
async function scheduledRuns({workflow:e,branch:t},{context:{owner:n,repo:r},github:o,redact:s}){const a={owner:n,repo:r,workflow:e.id,branch:t,events:["schedule"],mostPages:1}
return(0,Pe.KL)((await readStream(await o(),a)).runs,s)}const withEvery=async({plan:e,...t})=>({...t,everyMs:await expectedEvery(e,Date.parse(t.last.createdAt))??0})
async function tellTurn(e,t,n,r){const o=redactAlert(silenceAlert(e,t),r.redact),s=function({what:e},{schedule:{state:t}}){return"stale"===e?"stale":"missed"===t||"stopped"===t?"quiet":"recovered"}(e,t),a={alert:o,call:Qt[s]},i={transition:`${e.what} ${e.since}`}
return{decision:{kind:s,streak:0,severity:t.severity},...await sendPlaced({message:a,place:i,report:e=>function({title:e,url:t,summary:n},r){return`${[`### ${t?(0,zt.iQ)(e,t):(0,zt.FV)(e)}`,(0,Kt.n)(n),r.length>0?(0,Ht.u)(r):""].filter(Boolean).join("\n\n")}\n`}(o,e)},n,r)}}const Qt={stale:"first",recovered:"again",quiet:"none"}
var Yt=n(6500),Zt=n(4238)
async function fixesOf(e,t,n){const r=e?.recovered?e.passes[0]:void 0,[o,s]=[e?.failures.at(-1),r].map(e=>t.find(({id:t})=>t===e?.id)?.sha)
if(o&&s&&o!==s&&!(n.spare()<Ut))return compare(await n.github(),`${o}...${s}`,placeOf(n))}const Jt={found:[],learnt:[]},Xt=2,en=2,tn=2
async function newLook(e,{inputs:t},n){const{decisions:r,runs:o,state:s}=e,[a,...i]=function({decisions:e,runs:t}){const n=new Set(e.flatMap(({kind:e,episode:t})=>"recovered"===e?[]:t?.failures??[]).map(({id:e})=>e))
return t.filter(({id:e})=>n.has(e))}(e),c=r.some(({kind:e})=>"quiet"!==e)
if(!a||!c&&"none"===t.ledger)return Jt
const isNew=({id:e})=>s.looks.every(t=>t.run!==e),spare=()=>n.spare()-function(e,t){const n=t||e.decisions.some(({outdated:e})=>e)
return(n?1:0)+(n&&function(e){const t=rangeName(e)
return void 0!==t&&e.state.range?.of!==t}(e)?1:0)+(t?0:1)}(e,c),l=[]
isNew(a)&&("cancelled"===a.conclusion||n.spare()>=Xt)&&l.push(await lookAt(a,o,{logs:logsFor(e,spare()),spare},n))
if(l.some(({learnt:e})=>0===e.length)||!c&&0===l.length)return l[0]??Jt
for(const e of c?i.filter(isNew).slice(0,tn):[])(n.asked.jobs(e)||spare()>0)&&l.push(await lookAt(e,o,{logs:Math.max(0,Math.min(1,spare()-1)),spare},n))
const u=lastPass(e)
return u&&isNew(u)&&spare()>0&&l.push(await tolerant(n,async e=>jobsOf(await n.github(),u,e))),{found:l.flatMap(({found:e})=>e),learnt:l.flatMap(({learnt:e})=>e)}}function logsFor(e,t){const{looks:n}=e.state,r=lastPass(e),o=void 0!==r&&n.some(({evidence:e})=>e&&e.size>1)&&n.every(({run:e})=>e!==r.id)
return t>Xt&&!o?en:1}const lastPass=({decisions:e})=>e.find(({episode:e})=>e&&!e.recovered)?.episode?.lastGood,lookAt=(e,t,{logs:n,spare:r},o)=>tolerant(o,async s=>{const a=t.find(({conclusion:e})=>"cancelled"===e)?.sha??"",i="cancelled"===e.conclusion||o.asked.file(e.path,a)?a:e.sha
return async function(e,t,n,r=1){const o=await jobsOf(e,t,n)
if(!o)return
const{jobs:s}=o
if("cancelled"===t.conclusion)return{...o,limits:await limitsOf(e,t,s,{...n,mayRead:()=>!0})}
const a=failedJobs(s,{attempt:t.attempt,runConclusion:t.conclusion}),i=new Map
for(const{legs:t}of a.slice(0,r)){const[r]=t,o="cancelled"===r?.cause?void 0:s.find(({id:e})=>e===r?.jobId),a=o&&r&&await evidenceOf(e,o,r.steps,n)
a&&i.set(o.id,a)}const c=await limitsOf(e,t,s,n)
return{...o,...i.size>0&&{evidence:i},...c.size>0&&{limits:c}}}(await o.github(),e,{...s,fileAt:i,mayRead:(e,t)=>o.asked.file(e,i)||!t&&r()>0},n)})
async function tolerant(e,t){const{missed:n,...r}=placeOf(e),o=[],s=await t({...r,missed:e=>{o.push(e)}})
for(const e of o)n(e)
const a=s?[s]:[]
return{found:a,learnt:o.length>0?[]:a}}function rememberedLooks(e,t,{decisions:n,runs:r}){const o=new Set(n.flatMap(({episode:e})=>e&&!e.recovered?lookedUp(e):[])),s=Math.max(0,...r.map(({id:e})=>e))
return[...new Map([...t,...e].map(e=>[e.run,e])).values()].filter(({run:e})=>o.has(e)||e>s).toSorted((e,t)=>t.run-e.run)}const lookedUp=({failures:e,lastGood:t})=>[...e,...t?[t]:[]].map(({id:e})=>e)
function quietWords({where:e,decision:t,trigger:n,hasRuns:r}){const{episode:o,streak:s,severity:a}=t
return r?!o||o.recovered?`${e}: nothing is failing`:o.levels.length>0?`${e}: still ${a} with ${(0,xt.L)(s,"failure")}, as was told`:`${e}: ${(0,xt.L)(s,"failure")}, an alert comes at ${function(e){return"streak"===e.kind?`${e.failures} in a row`:"window"===e.kind?`${e.failures} in ${e.runs} runs`:`${e.failures} within ${(0,ee.p0)(e.withinMs)}`}(n)}`:`${e}: no runs yet`}const nn=100
function policyWords(e,{severity:t,streak:n},r){const o=Array.from({length:nn},(e,t)=>t+1).find(e=>(0,s.jZ)(r.severity(e,0),t))
return void 0===o||n<o?e:`${e} (${t} from ${o})`}function callOf({kind:e,relapsed:t}){return"quiet"===e||"retracted"===e?"none":"alert"!==e||t?"again":"first"}function transitionOf({kind:e,tellings:t,retracted:n,turn:r}){return`${r}: ${[...t.map(nameOf),...n.map(e=>`not ${nameOf(e)}`)].join(", ")||("reminded"===e?"reminder":"update")}`}const rn={bad:{section:"Failing",tag:"crit"},good:{section:"Passing",tag:"done"},neutral:{section:"No result",tag:"active"}},on=["bad","good","neutral"],sn=30,an=6e4
function mermaidOf(e,t,n){const r=stretches_stretchesOf(t,n).slice(-sn).filter(({runs:[e]})=>Date.parse(e?.createdAt??"")>0)
if(0===r.length)return""
const o=on.flatMap(e=>function(e,t){const n=t.filter(t=>t.verdict===e).map(barOf)
return n.length>0?[`  section ${rn[e].section}`,...n]:[]}(e,r))
return["gantt",`  title ${harmless(e)}`,"  dateFormat x","  axisFormat %d %b %H:%M",...o].join("\n")}function barOf({verdict:e,runs:t}){const[n,r]=[t[0],t.at(-1)],o=Date.parse(n?.createdAt??""),s=Math.max(o+an,Date.parse(r?.updatedAt??"")||o)
return`  Run ${t.length>1?`${n?.number} to ${r?.number}`:String(n?.number)} :${rn[e].tag}, ${o}, ${s}`}const harmless=e=>(0,kt.$Q)((0,P.TN)((0,P.TN)(e).replace(/[^\p{L}\p{N} ./_()-]/gu," ").replace(/-{2,}/g,"-")),80)||"Runs"
function findings_suspects({change:e}){if(!e||0===e.suspects.length)return[]
return["The failures began with ",...e.suspects.slice(0,5).flatMap(({run:e,probability:t},n)=>[0===n?"":", or ",linked(`#${e.number}`,e.url),` (${percent(t)})`]),e.certain?"":"; so few results may still be chance"]}function findings_neighbours({neighbours:e}){if(!e)return[]
const{red:t,of:n}=e.together
return[`${t} of ${(0,xt.L)(n,"workflow")} that ran at the time ${1===t?"is":"are"} red: ${chanceWords(e.together)}`]}function commits({range:e,home:t,compareUrl:n}){if(!e||0===e.total)return[]
const r=e.commits.slice(-10),o=e.total-r.length
return[["Commits since the last good run: ",linked((0,xt.L)(e.total,"commit"),n)],...r.map(n=>commitLine(n,t,e.updates.includes(n))),[o>0?`… and ${(0,xt.L)(o,"older commit")}`:""]]}const commitLine=({sha:e,message:t,author:n},r,o)=>[commitLink(r,e),` ${subject(subjectOf(t))}${n?`, by ${phrases_named(n)}`:""}${o?" (a dependency update)":""}`]
const quoted=e=>""===e?"":e.replace(/^/gm,"> "),cn=3,ln=20,un=20,shortLine=e=>(0,kt.$Q)(e,300),linkTo=({story:e},t)=>e?(0,zt.iQ)(t,e.newest.url):(0,zt.FV)(t),section=(e,t)=>""===t?"":`#### ${e}\n\n${t}`,list=e=>(e=>{const{places:t,signs:n,flake:r}=e,o=fields_causeOf(e.likely)
return[[""===o?"":`Likely cause: ${o}`],[errorWords(e)],...t.map(e=>[placeWords(e)]),...n.map(e=>[`${"startup-failure"===e.name?"Workflow file":"Infrastructure"}: ${St[e.name]} (${(0,xt.L)(e.failures,"failure")})`]),[r?flakeWords(r):""],findings_suspects(e),findings_neighbours(e),...commits(e)].filter(e=>e.some(e=>""!==e))})(e).map(e=>`- ${(0,Kt.n)(e).replace(/\s*\n\s*/g," ")}`).join("\n")
function failuresTable({runs:e,verdict:t,story:n,home:r}){if(!n)return""
const o=e.filter(e=>e.number>=n.first.number&&e.number<=n.newest.number&&"bad"===t(e))
if(0===o.length)return""
const s=o.slice(0,un).map(e=>`| ${cells(e,r).join(" | ")} |`),a=n.failures-s.length
return["| Run | Result | Commit | By | Ended |","|---|---|---|---|---|",...s,...a>0?["",`… and ${a} more`]:[]].join("\n")}const cells=({number:e,attempt:t,url:n,conclusion:r,sha:o,title:s,actor:a,updatedAt:i},c)=>[(0,zt.iQ)(`#${e}`,n),(0,X.Pr)(r).word+(t>1?` in attempt ${t}`:""),[o&&(0,zt.iQ)(shortSha(o),`${c}/commit/${o}`),(0,zt.FV)(subject(s))].filter(Boolean).join(" "),(0,zt.FV)((0,kt.$Q)((0,P.TN)(a),40)),(0,zt.FV)(i.slice(0,16).replace("T"," "))]
function timeline(e,{runs:t,verdict:n}){const r=mermaidOf(e,t,n)
return""===r?"":(0,zt.DV)(r,"mermaid")}async function tellAll(e,t,n){const{decisions:r,state:o}=e,{found:s,learnt:a}=await newLook(e,t,n),i=new Set(r.filter(e=>isWorthTelling(e,t))),c=i.size>0?await async function(e,t){const n=rangeName(e)
if(!n||e.state.range?.of===n)return n?e.state.range:void 0
const r=t.spare()>0?await compare(await t.github(),n,placeOf(t)):void 0
return r&&{of:n,total:r.total,commits:r.commits.slice(0,et).map(range_shortened)}}(e,n):o.range,l={looks:[...s,...o.looks],range:c},u=[]
for(const o of r)u.push(await(i.has(o)?tellOne(o,l,e,t,n):sayQuiet(o,e,t,n)))
return await async function(e,t,{looks:n,range:r}){const o=t.filter(({decision:e,fate:t})=>isSaid(e)&&"lost"!==t),s=o.filter(({fate:e})=>"skipped"!==e)
if(0===n.length&&0===o.length&&r===e.state.range)return
await e.keep(t=>({...withSent(t,o.map(tell_turnOf),s.map(tell_turnOf)),looks:rememberedLooks(n,t.looks,e),range:r}))}(e,u,{looks:a,range:c}),u}const tell_turnOf=({decision:e})=>e,isSaid=({tellings:e,retracted:t,outdated:n})=>e.length+t.length>0||!0===n,isWorthTelling=({kind:e,tellings:t,retracted:n,outdated:r},{inputs:o})=>"quiet"!==e||t.length+n.length>0||!0===r&&"none"!==o.ledger
async function sayQuiet(e,{stream:t,rules:n,runs:r,history:o},{config:s},a){const{context:i,progress:c,redact:l}=a,u=!1===e.episode?.recovered&&e.episode.levels.length>0,d=o.find(({number:t})=>t===e.number)?.id,f=l(quietWords({where:`${(0,P.TN)(t.workflow.name)} on ${(0,P.TN)(t.branch)}`,decision:e,trigger:n.trigger,hasRuns:r.length>0}))
c(f)
const p=u&&d?alertKey(i.repository,t,d):void 0
return{decision:e,receipts:[],quiet:f,alertKey:p,issue:p&&await(0,Yt.R)(p,s,a)}}async function tellOne(e,t,n,r,o){const{stream:s,watch:a,history:i,rules:c}=n,{context:l}=o,u=e.episode?o.now()-e.episode.first.at:0,d={decision:asSaid(e),stream:s,kind:a.kind,repository:l.repository,policyWords:policyWords(c.classify(e.streak,u).reason,e,c),firstRun:i.find(({number:t})=>t===e.number)?.id},{subject:f,alert:p}=function(e,t,n){const of=t=>{const r={...e,explanation:explain(t)}
return{subject:r,alert:redactAlert(composeAlert(r),n.redact)}},{looks:r,comparison:o,neighbours:s,...a}=t
return(0,Zt.N)(()=>of(t),"The failures could not be explained",n)??of(a)}(d,await async function({episode:e,kind:t,outdated:n},{looks:r,range:o},{runs:s,commits:a,cut:i,stream:c},l){const{serverUrl:u,repository:d}=l.context,f=void 0!==e&&!e.recovered&&0===e.passes.length&&("quiet"!==t||n)&&l.spare()>0
return{home:`${u}/${d}`,now:l.now(),runs:s,episode:e,cut:void 0!==e&&e.first.id===i,commits:a,looks:r.filter(({run:t})=>e?.failures.some(({id:e})=>e===t)),passes:r.filter(({run:t})=>t===e?.lastGood?.id),comparison:e?.recovered?void 0:o,fixes:await fixesOf(e,s,l),neighbours:f?await neighbours(await l.github(),c.branch,placeOf(l)):void 0}}(e,t,n,o),o),m={alert:p,call:callOf(e),only:e.again,before:toldBefore(e)},h={transition:transitionOf(e),order:e.turn}
return{decision:e,...await sendPlaced({message:m,place:h,report:e=>function(e,t){const{decision:n,explanation:r,policyWords:o,stream:s}=e,a=titleOf(e)
return[`### ${linkTo(r,a)}`,`Decision ${(0,zt.SS)(n.kind)}, severity ${(0,zt.SS)(n.severity)}${o?`: ${(0,zt.FV)(o)}`:""}`,quoted((0,Kt.n)(summaryOf(e))),section("What is known",list(r)),...(r.errors?.errors.slice(0,cn)??[]).map(({job:e,step:t,lines:n})=>[(0,zt.FV)([e,t].filter(Boolean).join(" › ")),"",(0,zt.DV)(n.slice(0,ln).map(shortLine).join("\n"))].join("\n")),section("Failing runs",failuresTable(r)),section("Timeline",timeline(`${s.workflow.name} on ${s.branch}`,r)),section("Messages",t.length>0?(0,Ht.u)(t):"")].filter(e=>""!==e).join("\n\n").concat("\n")}(f,e),quietly:!isNews(e)},r,o)}}const asSaid=e=>e.episode?.recovered?{...e,kind:"recovered"}:e,isNews=({kind:e,unsure:t})=>"quiet"!==e&&!t,toldBefore=({episode:e,tellings:t})=>(e?.levels??[]).map(({severity:e})=>e).filter(e=>t.every(({level:t})=>t!==e))
async function watchStream(e,t,n,o){const s=[]
let a
try{const r=(0,Bt.US)(e,n.config.sections.repeatedFailures??[]),i=(0,mt.x)(e.workflow,t,r,n.config.policy)
if(e.stopped)return{results:await tellStopped(e,i,n,o),problems:[]}
const c=forStream(o)
return a=await decideAndKeep(e,i,n,c),s.push(...await tellAll(a,n,c)),s.push(...await tellSilence(a,n,o)),{results:s,problems:[]}}catch(e){return{results:s.length>0?s:untold(a),problems:[(0,r.Kl)(e)]}}}const untold=e=>(e?.decisions??[]).map(e=>({decision:e,receipts:[]}))}),4389:((e,t,n)=>{n.d(t,{readYaml:()=>readYaml,p:()=>wishesOf})
var r=n(3678),o=n(8082)
async function parseYamlInput(e,t,r){const s=await async function(e,t){const{checkYaml:r}=await Promise.all([n.e(815),n.e(431)]).then(n.bind(n,8431))
return r(e,t)}(t,{schema:r,prefix:({line:e,column:t})=>`- line ${e}, column ${t}: `})
if("value"in s)return s.value
throw new o.l(`Input "${e}" is not valid:\n${s.complaint}`,{fix:"Correct the `with:` block of this step."})}const repeatedFailuresSchemas=()=>Promise.all([n.e(395),n.e(933)]).then(n.bind(n,5933))
var s=n(5630),a=n(4909),i=n(7276)
const c=/^\s{0,20}[\w-]{1,40}:(?:\s|$)/,l=/(?<![\w@])(?:(role|user):(?=[\s"',\]]|$)|<@[&!]?>)/g,u=/^(role|user):0$/
async function wordsOf(e,{keys:t,pick:r}){if(!c.test(e))return(0,i.ry)(e.replace(/^\s*- /gm,"").replaceAll(/["']/g,""))
const{mentionMapSchema:o}=await Promise.all([n.e(395),n.e(25)]).then(n.bind(n,1025))
return r(await parseYamlInput("mention",e,o(t)))}function known(e){const t=(0,s.s5)(e)
if(t)return t
if(/^\d(?:\.\d{1,20})?E\+\d{2}$/i.test(e))throw new o.l(`Input "mention" got the number ${e}: YAML has rounded an id.`,{fix:'Put the id in quotes, as "123456789012345678".'})
throw new o.l(`Input "mention" got ${(0,a.qi)(e)}, which Discord cannot ping.`,{fix:"Use @here, @everyone, the id of a user, or role:<id>; copy ids in Discord with developer mode on."})}var d=n(6357)
async function mentionsFrom(e,t){if(void 0===e)return
const n=new Set,at=t=>async function(e,t,n){const r=await wordsOf(e.replace(l,(e,t="role")=>`${t}:0`),t),o=r.flatMap(e=>u.exec(e)?.[1]??[])
for(const e of new Set(o))n(`Input "mention" names a ${e} without an id, and pings nobody for it: the variable or secret behind it is not set.`)
return r.filter(e=>!u.test(e)).map(known)}(e,{keys:d.gO,pick:e=>(0,s._f)(e,t)??[]},e=>{n.add(e)}),r=[]
for(const e of d.gO)r.push([e,await at(e)])
for(const e of n)t(e)
return Object.fromEntries(r)}async function readYaml({window:e,escalate:t,mention:n,"alert-at":s},a){const i=void 0!==s&&void 0!==e?[f]:[],unless=e=>e.catch(e=>{i.push((0,r.Kl)(e))}),c={...void 0!==e&&{window:await unless(windowOf(e))},...void 0!==t&&{escalate:await unless(escalateOf(t))},mentions:await unless(mentionsFrom(n,a))},[l,...u]=i
if(!l)return c
throw 0===u.length?l:new o.l(i.map(({problem:e})=>e).join("\n"),{fix:l.fix})}const f=new o.l('Inputs "window" and "alert-at" exclude each other: a window has its own number of failures.',{fix:"Correct the `with:` block of this step."}),windowOf=async e=>parseYamlInput("window",e,(await repeatedFailuresSchemas()).windowSchema),escalateOf=async e=>parseYamlInput("escalate",e,(await repeatedFailuresSchemas()).escalateSchema),wishesOf=(e,{window:t,escalate:n})=>({kind:e.kind,manual:e.manual,alertAt:e["alert-at"],recoverAfter:e["recover-after"],remindEvery:e["remind-every"],staleAfter:e["stale-after"],...t&&{window:t},...n&&{escalate:n}})}),3555:((e,t,n)=>{n.d(t,{W7:()=>fileOf,eZ:()=>namesOf,ev:()=>isNamed})
var r=n(5979)
const fileOf=({path:e})=>e.slice(e.lastIndexOf("/")+1),namesOf=e=>[e.name,e.path,fileOf(e)],isNamed=(e,t)=>t.some(t=>namesOf(e).some(e=>(0,r.T)(t,e)))}),1754:((e,t,n)=>{n.d(t,{Fj:()=>secretsOf,Gq:()=>reachable,LU:()=>webhookVariables,Ny:()=>leftOutWords,QD:()=>passedBy,kI:()=>whyNobody})
var r=n(8082),o=n(8327)
function whyNobody(e,{channels:t},n,s){if(e["discord-webhook"].length>0||e["dry-run"])return
const a=Object.values(t).map(webhookVariable)
if(a.some(e=>void 0===e||s[e]))return
const i=(0,o.J0)(n)
if(i)return"GitHub gives no secrets to a run "+("fork"===i?"of a fork":"of Dependabot")
if(!(a.length>0))throw new r.l('There is no Discord webhook: the input "discord-webhook" is empty and no channel is configured.',{fix:"Pass `discord-webhook: ${{ secrets.DISCORD_WEBHOOK }}` and check that the secret exists and that this workflow may read it. If the channels are in `.github/tocsin.yml`, pass `config: .github/tocsin.yml`: without it the file is read only where the job has checked it out."})}function passedBy(e,t,n){if(0===e["discord-webhook"].length||e["dry-run"])return{config:t,leftOut:[]}
const r=reachable(t,n)
return{config:{...t,channels:Object.fromEntries(Object.entries(t.channels).filter(([e])=>r.includes(e)))},leftOut:Object.keys(t.channels).filter(e=>!r.includes(e))}}const leftOutWords=e=>`Left out of the configuration: ${e.join(", ")}. This step has a webhook of its own and passes no secret for them under \`env:\`.`,reachable=({channels:e},t)=>Object.entries(e).flatMap(([e,n])=>{const r=webhookVariable(n)
return void 0===r||t[r]?.trim()?[e]:[]}),s="https://discord.com/api/webhooks/0/dry-run-without-a-webhook"
function secretsOf(e,{channels:t},n){const r=e["discord-webhook"]
if(!e["dry-run"])return{webhooks:r,env:n}
const o=webhookVariables({channels:t})
return{webhooks:r.length+Object.keys(t).length>0?r:[s],env:{...Object.fromEntries(o.map(e=>[e,s])),...filled(n)}}}const webhookVariables=({channels:e})=>Object.values(e).flatMap(e=>webhookVariable(e)??[])
const webhookVariable=e=>"webhook"in e?e.webhook:void 0,filled=e=>Object.fromEntries(Object.entries(e).filter(([,e])=>e?.trim()))}),911:((e,t,n)=>{n.d(t,{$I:()=>redactAll,KL:()=>redactDeep,Rd:()=>redactText,ZD:()=>redactContext})
var r=n(6607),o=n(7530)
const s="\n\0\n",a=64
function redactDeep(e,t,n="texts alone"){const r=[],o=gather(e,r,"names too"===n,0),s=redactAll(r,t)
if(o&&s.every((e,t)=>e===r[t]))return e
const a=s.values()
return mapTexts(e,()=>a.next().value??"","names too"===n,0)}const redactContext=(e,t)=>({...e,payload:(0,o.I)(redactDeep(e.payload.value,t,"names too"))})
function gather(e,t,n,r){if("string"==typeof e&&t.push(e),"object"!=typeof e||null===e)return!0
if(r===a)return!1
let o=!0
for(const s of Object.keys(e))n&&!Array.isArray(e)&&t.push(s),o=gather(e[s],t,n,r+1)&&o
return o}function mapTexts(e,t,n,r){if("string"==typeof e)return t()
if("object"!=typeof e||null===e)return e
if(r===a)return
if(Array.isArray(e))return e.map(e=>mapTexts(e,t,n,r+1))
const o=Object.entries(e).map(([e,o])=>[n?t():e,mapTexts(o,t,n,r+1)])
return Object.fromEntries(o)}const redactText=(e,t)=>redactAll([e],t)[0]??""
function redactAll(e,t){const n=together(e.map(r.uH),t),o=n.join("")
if((0,r.RK)(o)===o)return n
const s=n.map(r.RK),a=together(s,t)
return n.map((e,t)=>a[t]===s[t]?e:a[t]??"")}function together(e,t){const n=t(e.join(s)).split(s)
if(e.length>0&&n.length!==e.length)throw new Error("Redaction has joined texts that belong apart")
return n}}),7530:((e,t,n)=>{n.d(t,{I:()=>facts})
var r=n(3566),o=n(5405)
function facts(e){const get=t=>t.split(".").reduce(step,e),text=e=>textOf(get(e))
return{value:e,text,maybe:e=>text(e)||void 0,number:e=>numberOf(get(e)),flag:e=>!0===get(e),url:e=>(0,r.qP)(text(e)),list:e=>(0,o.p_)(get(e)).map(facts),at:e=>facts(get(e)),has:e=>void 0!==get(e)&&null!==get(e)}}function step(e,t){return"object"==typeof e&&null!==e&&Object.hasOwn(e,t)?e[t]:void 0}const textOf=e=>"string"==typeof e?e:"number"==typeof e?String(e):"",numberOf=e=>"number"==typeof e&&Number.isFinite(e)?e:void 0}),8980:((e,t,n)=>{function once(e){let t
return()=>t??=e()}n.d(t,{O:()=>once})}),7490:((e,t,n)=>{n.d(t,{X:()=>missedLines,u:()=>receiptsTable})
var r=n(8933)
const o={delivered:"✅",accepted:"✅",pending:"⏳",lost:"❌",skipped:"⏭️","dry-run":"📝"},receiptsTable=e=>["| Channel | Outcome | |","|---|---|---|",...e.map(e=>`| ${(0,r.FV)(e.channel)} | ${o[e.outcome]} ${e.outcome} | ${detailOf(e)} |`)].join("\n"),detailOf=({detail:e,fix:t,remote:n})=>n?.url?(0,r.iQ)("message",n.url):(0,r.FV)([e,t].filter(Boolean).join(" → ")).replaceAll("\n"," "),missedLines=e=>e.map(({channel:e,outcome:t,detail:n="",fix:r})=>`${e}: ${"pending"===t?"not sent yet":"not sent"}, ${n}${r?`\n→ ${r}`:""}`)}),6500:((e,t,n)=>{function issueOf(e,t){return e.map(({outlet:e},n)=>"github-issue"===e.kind?t[n]?.remote?.id:void 0).find(isNumber)}async function findIssue(e,{channels:t},{remoteIdOf:n}){const r=Object.keys(t).filter(e=>"github-issue"===t[e]?.type)
return(await Promise.all(r.map(t=>n(e,t)))).find(isNumber)}n.d(t,{R:()=>findIssue,v:()=>issueOf})
const isNumber=e=>void 0!==e&&/^[1-9]\d{0,14}$/.test(e)}),4238:((e,t,n)=>{n.d(t,{N:()=>orElse})
var r=n(8082)
function orElse(e,t,{error:n}){try{return e()}catch(e){const o=e instanceof Error?e.message:String(e)
return void n(new r.l(`${t}: ${o}`,{fix:"This is a bug, please report it."}).message)}}}),3176:((e,t,n)=>{n.d(t,{c:()=>optionsOf,t:()=>send})
var r=n(6357)
var o=n(6500),s=n(9130),a=n(5215)
var i=n(5630),c=n(1754)
var l=n(4909)
async function messagesFor(e,{transition:t,...n},{inputs:r,config:o,mentions:u},{env:d,warn:f,shows:p}){const{alert:m,call:h,only:g,assignees:w}=e,b=await async function(e,t,{webhooks:n,env:r}){const o=(0,a.w)(e,t.routes,Object.keys(t.channels)),i=o.map(({channel:e})=>e),c=await(0,s.A2)(t,i,r),l=new Map(o.map(e=>[e.channel,e]))
return[...(0,s.tr)(t,n),...c].map(({outlet:t,mentions:n,style:r})=>({outlet:t,style:r,mentions:l.get(t.name)?.mentions??n(e.severity)}))}(m,o,(0,c.Fj)(r,o,d)),y=0===b.length&&"none"!==h?function({source:e,severity:t,status:n,labels:r},{channels:o,routes:s}){if("firing"!==n||0===s.length||0===Object.keys(o).length)return
return`Alert raised, but no route takes it (source: ${e}, severity: ${t}, status: ${n}, labels: { ${Object.entries(r).map(([e,t])=>`${e}: ${(0,l.TL)(t)}`).join(", ")} }). Nobody is told. Add a route that matches it, or one without \`match\` at the end.`}(m,o):void 0
y&&f(y)
const v=b.filter(({outlet:e})=>g?.includes(e.name)??!0),isKnown=({outlet:e})=>"none"!==h&&"none"!==r.ledger&&p(m.key,e.name,{transition:t,...n}).catch(()=>"again"===h)
return(await Promise.all(v.map(async e=>({...e,known:await isKnown(e)})))).flatMap(({outlet:r,mentions:s,style:c,known:l})=>{if(!l&&function({alert:e,before:t=[]},n,r){if("resolved"!==e.status||0===t.length)return!1
const takes=t=>(0,a.w)({...e,status:"firing",severity:t},r.routes,Object.keys(r.channels)).some(e=>e.channel===n)
return takes(e.severity)&&!t.some(takes)}(e,r.name,o))return[]
const d=u?(0,i.js)(u,m.severity):s,f=l&&"discord"===r.kind,p=w&&"github-issue"===r.kind?{assignees:w}:c,g="none"!==h&&!f,b={outlet:r,transition:t,...n,post:{alert:m,mentions:g?d:[],ping:g,style:p}}
if(!f)return[b]
const y={alert:calling(m,t),mentions:d,ping:!0,style:p}
return[b,{outlet:r,transition:`${t} call`,post:y}]})}const calling=({startedAt:e,endedAt:t,...n},r)=>({...n,key:`${n.key}/${r}`,summary:"firing"===n.status?firstLine(n.summary):[],fields:[],excerpts:[],links:n.links.slice(0,2)})
function firstLine(e){const t=e.indexOf("\n")
return-1===t?e:e.slice(0,t)}var u=n(4238)
async function send({message:e,place:t,report:n,quietly:r=!1},s,a){const i=await messagesFor(e,t,s,a),c=r?await async function(e,{shows:t}){const n=await Promise.all(e.map(({outlet:e,post:n})=>t(n.alert.key,e.name)))
return e.filter((e,t)=>n[t])}(i,a):i,{receipts:l,problem:d}=await a.deliver(c,optionsOf(s)),f=l.slice(0,c.length);(0,u.N)(()=>a.summary(n(f)),"The job summary could not be written",a)
const p=(0,o.v)(c,f)??await(0,o.R)(e.alert.key,s.config,a).catch(()=>{})
return{alertKey:e.alert.key,issue:p,receipts:l,fate:fateOf(f),problem:d}}const optionsOf=({inputs:e,config:t})=>function({dryRun:e,budgetMs:t}){return{dryRun:e,...void 0!==t&&{budgetMs:Object.fromEntries(r.gO.map(e=>[e,t]))}}}({dryRun:e["dry-run"],budgetMs:t.defaults.timeoutMs})
function fateOf(e){const[t,...n]=new Set(e.map(e=>e.outcome))
return 0!==n.length||"lost"!==t&&"skipped"!==t?"sent":t}}),8327:((e,t,n)=>{n.d(t,{$l:()=>baseRevision,J0:()=>secretsWithheld,ch:()=>mayHoldForeignCode})
const r=new Set(["pull_request","pull_request_review","pull_request_review_comment"]),o=new Set([...r,"push","create","delete","deployment","deployment_status"])
function isFork({payload:e,repository:t}){return e.has("pull_request")&&function(e,t,n){const[r,o]=[e.number("id"),t.number("id")]
return void 0!==r&&void 0!==o?r!==o:!sameText(e.text("full_name"),t.text("full_name")||n)}(e.at("pull_request.head.repo"),e.at("pull_request.base.repo"),t)}const sameText=(e,t)=>e.toLowerCase()===t.toLowerCase()
function secretsWithheld(e){return"dependabot[bot]"===e.actor&&o.has(e.eventName)?"dependabot":r.has(e.eventName)&&isFork(e)?"fork":void 0}function mayHoldForeignCode(e){const{payload:t,repository:n}=e,r=t.has("workflow_run")&&!sameText(t.text("workflow_run.head_repository.full_name"),n)
return isFork(e)||t.has("issue.pull_request")||r}function baseRevision({payload:e,sha:t}){return e.text("pull_request.base.sha")||t}}),4985:((e,t,n)=>{n.d(t,{G4:()=>r,US:()=>isByAnybody,qK:()=>isOwnRun,r0:()=>isPullRequest})
const r="merge_group",o=["issue_comment","issues","discussion","discussion_comment","fork","watch","gollum","pull_request_review","pull_request_review_comment"],isByAnybody=e=>isPullRequest(e)||(e=>o.includes(e))(e),isPullRequest=e=>e.startsWith("pull_request"),isOwnRun=({headRepository:e},{owner:t,repo:n})=>e.toLowerCase()===`${t}/${n}`.toLowerCase()}),4411:((e,t,n)=>{n.d(t,{n:()=>readPages})
var r=n(2756),o=n(5325)
async function readPages(e,t,n,{key:s,mostPages:a}){const i=[]
for(let c=1;c<=a;c+=1){const{data:a}=await e.request(t,{...n,per_page:r.x,page:c}),l=(0,o.KE)(a,s)
if(i.push(...l),l.length<r.x||i.length>=(0,o.e6)(a))break}return i}}),2756:((e,t,n)=>{n.d(t,{N:()=>unless,x:()=>r})
const r=100
async function unless(e,t){try{return await t()}catch(t){if(statusOf(t)===e)return
throw t}}function statusOf(e){return"object"!=typeof e||null===e?0:"status"in e?Number(e.status):"cause"in e?statusOf(e.cause):0}}),4554:((e,t,n)=>{n.d(t,{lI:()=>branchOfRun,rc:()=>decided,sH:()=>baseBranch})
var r=n(8313),o=n(4985)
function baseBranch(e){const t="gh-readonly-queue/"
if(!e.startsWith(t))return e
const n=e.lastIndexOf("/")
return n>18?e.slice(18,n):e}const branchOfRun=({event:e,branch:t})=>e===o.G4?baseBranch(t):t
const decided=e=>"completed"===e.status&&["good","bad"].includes((0,r.Bg)(e.conclusion))}),5325:((e,t,n)=>{n.d(t,{KE:()=>listed,Qq:()=>text,Zw:()=>jobOf,ai:()=>number,e6:()=>totalOf,ng:()=>runOf})
var r=n(5405),o=n(8313)
const s=["queued","in_progress","completed","waiting","pending","requested"]
function runOf(e){const t=(0,r.OA)(e)
return{id:number(t.id),attempt:number(t.run_attempt)||1,number:number(t.run_number),workflowId:number(t.workflow_id),workflow:text(t.name),path:text(t.path),title:text(t.display_title),event:text(t.event),branch:text(t.head_branch),headRepository:text((0,r.OA)(t.head_repository).full_name),sha:text(t.head_sha),...outcome(t),url:text(t.html_url),actor:text((0,r.OA)(t.triggering_actor).login)||text((0,r.OA)(t.actor).login),createdAt:text(t.created_at),startedAt:text(t.run_started_at),updatedAt:text(t.updated_at)}}function jobOf(e){const t=(0,r.OA)(e)
return{id:number(t.id),runId:number(t.run_id),attempt:number(t.run_attempt)||1,name:text(t.name),...outcome(t),url:text(t.html_url),steps:(0,r.p_)(t.steps).map(stepOf),labels:(0,r.p_)(t.labels).map(text),...optional({runner:text(t.runner_name),checkRunId:trailingNumber(text(t.check_run_url))}),...times(t)}}function stepOf(e){const t=(0,r.OA)(e)
return{name:text(t.name),number:number(t.number),...outcome(t),...times(t)}}const listed=(e,t)=>Array.isArray(e)?e:(0,r.p_)((0,r.OA)(e)[t]),totalOf=e=>number((0,r.OA)(e).total_count),outcome=e=>({status:s.find(t=>t===e.status)??"queued",conclusion:(0,o.vu)(e.conclusion)}),times=e=>optional({startedAt:text(e.started_at),completedAt:text(e.completed_at)}),trailingNumber=e=>Number(e.slice(e.lastIndexOf("/")+1))||0
function optional(e){return Object.fromEntries(Object.entries(e).filter(([,e])=>""!==e&&0!==e))}const text=e=>"string"==typeof e?e:"",number=e=>"number"==typeof e&&Number.isFinite(e)?e:0}),2142:((e,t,n)=>{n.d(t,{M:()=>entryOf,o:()=>historyOf})
var r=n(8313)
function entryOf(e,{outlived:t=!1,alone:n=!1}={}){const{id:o,number:s,attempt:a}=e,i=t&&"cancelled"===e.conclusion?"bad":function({status:e,conclusion:t}){const n="completed"===e?(0,r.Bg)(t):"other"
return"good"===n||"bad"===n?n:"neutral"}(e),c="bad"===i&&a>1?function({createdAt:e,startedAt:t,updatedAt:n},r){const o=firstTime(t,n,e),s=Date.parse(e)+Math.max(0,Date.parse(n)-Date.parse(t))
return r&&void 0!==o&&s<o?s:o}(e,n):firstTime(e.updatedAt,e.startedAt,e.createdAt)
return{id:o,number:s,attempt:a,verdict:void 0===c?"neutral":i,at:c??0}}const firstTime=(...e)=>e.map(Date.parse).find(Number.isFinite)
function historyOf(e){return[...Map.groupBy(e,({number:e})=>e).values()].map(standing).toSorted((e,t)=>e.number-t.number)}function standing(e){const t=e.reduce((e,t)=>function(e,t){return"neutral"===e.verdict!=("neutral"===t.verdict)?"neutral"===t.verdict:e.attempt===t.attempt?e.at>t.at:e.attempt>t.attempt}(t,e)?t:e)
return"neutral"===t.verdict?t:{...t,at:Math.min(...e.flatMap(({verdict:e,at:n})=>e===t.verdict?[n]:[]))}}}),776:((e,t,n)=>{n.d(t,{Cw:()=>readOn,gy:()=>unread})
var r=n(2756),o=n(5325)
const s=1e3,unread=e=>({listing:e,runs:[],state:"open",next:{page:1}})
async function readOn(e,t,{listing:n,runs:r,next:s}){const c=await async function(e,t,n={page:1},r={}){const{data:s}=await e.request(void 0===t.workflow?a:i,parameters(t,r,n)),c=(0,o.KE)(s,"workflow_runs").map(o.ng)
return{runs:c,...stepAfter(c,(0,o.e6)(s),n)}}(e,t,s,n)
return{...c,listing:n,runs:[...r,...c.runs]}}function stepAfter(e,t,{page:n,until:o}){const a={page:n+1,...{...void 0!==o&&{until:o}}},i=n*r.x===s
if(e.length<r.x||!i&&n*r.x>=t)return{state:"whole",next:a}
if(!i)return{state:"open",next:a}
const c=e.at(-1)?.createdAt??""
return c===o?{state:"cut",next:a}:{state:"open",next:{page:1,until:c}}}const a="GET /repos/{owner}/{repo}/actions/runs",i="GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs",parameters=({owner:e,repo:t,workflow:n,since:o},s,{page:a,until:i})=>({owner:e,repo:t,...void 0!==n&&{workflow_id:"string"==typeof n?n.slice(n.lastIndexOf("/")+1):n},exclude_pull_requests:!0,per_page:r.x,...s,...(o||i)&&{created:`${o??"*"}..${i??"*"}`},...a>1&&{page:a}})}),7754:((e,t,n)=>{n.d(t,{Wi:()=>discordStyle,ZK:()=>a,jy:()=>webhookOutlet})
var r=n(9149),o=n(8450),s=n(9847)
const a={variables:({webhook:e})=>[e],open({name:e,config:t,defaults:n,severity:r,secret:o}){const{type:s,webhook:a,mention:i,...c}=t
return{outlet:webhookOutlet(e,o(a),r),style:{...discordStyle(n),...c}}}},webhookOutlet=(e,t,n)=>(0,r.g)({name:e,channel:o.dV,target:{...(0,s.d)(t),severities:n}})
function discordStyle({username:e,avatarUrl:t,layout:n,silent:r}){return{...void 0!==e&&{username:e},...void 0!==t&&{avatarUrl:t},...n&&{layout:n},...void 0!==r&&{silent:r}}}}),7575:((e,t,n)=>{n.d(t,{E:()=>escapeLine,X:()=>escapeText})
var r=n(6607),o=n(6098)
const s=/[\\*_~|`[\]<]/g,a=/\](?=\()/g,i=/^([^\S\n]*)([#>+-]|\d+(?=[.)]))/gm,c=/(discord(?:app)?)\.(?=gg|gift|new|com)/gi
function escapeText(e){return(0,o.ry)((0,o.SY)(e)).replaceAll("<@","<@​").replace(s,"\\$&").replace(a,"]\\").replace(i,(e,t,n)=>/\d/.test(n)?`${t}${n}\\`:`${t}\\${n}`).replaceAll("://",":\\//").replace(c,"$1\\.")}const escapeLine=e=>escapeText((0,r.TN)(e))}),8450:((e,t,n)=>{n.d(t,{dV:()=>G})
var r=n(3030)
function said({body:e}){const t=function(e){try{const t=JSON.parse(e)
return"object"!=typeof t||null===t||Array.isArray(t)?void 0:t}catch{return}}(e)
if(void 0===t)return
const{code:n,message:r,retry_after:o,global:s,errors:a,id:i,channel_id:c}=t
return{..."number"==typeof n?{code:n}:{},..."string"==typeof r?{message:r}:{},..."number"==typeof o?{retryAfter:o}:{},...!0===s?{global:s}:{},...void 0===a?{}:{errors:a},...isSnowflake(i)?{id:i}:{},...isSnowflake(c)?{channelId:c}:{}}}const isSnowflake=e=>"string"==typeof e&&/^\d{1,20}$/.test(e)
var o=n(6098)
const s=12,a=10,i=200
function flatten(e,t="",n=0){if("string"==typeof e)return[line(t,e)]
if("object"!=typeof e||null===e||n>s)return[]
const r=[]
for(const[o,s]of Object.entries(e))if(r.push(..."_errors"===o?own(s,t):flatten(s,step(t,o),n+1)),r.length>=a)break
return r.slice(0,a)}function own(e,t){if(!Array.isArray(e))return[]
return e.slice(0,a).map(e=>{const{message:t,code:n}=Object(e)
return"string"==typeof t?t:String(n??"invalid")}).map(e=>line(t,e))}const line=(e,t)=>(0,r.$Q)((0,o.pj)(""===e?t:`${e}: ${t}`),i)
function step(e,t){return/^\d{1,4}$/.test(t)?`${e}[${t}]`:""===e?t:`${e}.${t}`}const c="Create a webhook in Discord (Server Settings → Integrations → Webhooks) and store its URL in the secret again.",l={10003:{reason:"not-found",fix:"The channel or thread is gone: check `thread-id`, or point the webhook to another channel."},10008:{reason:"not-found",fix:"The message to edit is gone: leave out `message-id`, and a new message is posted."},10015:{reason:"not-found",fix:`The webhook was deleted. ${c}`},30046:{reason:"invalid",fix:"The message is over an hour old and was edited too often: leave out `message-id`, and a new message is posted."},40005:{reason:"invalid",fix:"Attach fewer or smaller files: 10 MiB each unless the server is boosted."},40067:{reason:"invalid",fix:"This forum wants a tag on every post: set `tags` to the id of one."},50005:{reason:"invalid",fix:"The message belongs to another webhook: use the one that posted it, or leave out `message-id`."},50006:{reason:"invalid",fix:"Give the message a title, a description or content."},50027:{reason:"auth",fix:`The token of the webhook is not valid, perhaps cut when it was copied. ${c}`},50035:{reason:"invalid",fix:"Change the input that is named here. If none of yours is, report this as a bug of the action."},50083:{reason:"invalid",fix:"The thread is archived and locked: unlock it, or set another `thread-id`."},160005:{reason:"invalid",fix:"The thread is locked: unlock it, or set another `thread-id`."},2e5:{reason:"invalid",fix:"An AutoMod rule of the server blocks this text: exempt the channel from the rule."},220001:{reason:"invalid",fix:"The webhook belongs to a forum: set `thread-name` for a new post or `thread-id` for an existing one."},220002:{reason:"invalid",fix:"Set `thread-name` or `thread-id`, not both."},220003:{reason:"invalid",fix:"The webhook does not belong to a forum: remove `thread-name`."},24e4:{reason:"invalid",fix:"Discord considers a link in the message harmful: remove it."}},u={400:{reason:"invalid",fix:"Check the inputs of the step against what Discord says."},401:{reason:"auth",fix:`Discord does not know this webhook's token. ${c}`},403:{reason:"auth",fix:"The webhook may not post here: check the permissions of its channel."},404:{reason:"not-found",fix:`There is no such webhook. ${c}`},413:{reason:"invalid",fix:"Attach fewer or smaller files: 10 MiB each unless the server is boosted."}}
function waitOf({headers:e},t){const n=usable([t?.retryAfter,retryAfter(e)]),r=n.length>0?n:usable([number(e["x-ratelimit-reset-after"])])
return 0===r.length?void 0:Math.min(Math.ceil(1e3*Math.max(...r)),864e5)}function retryAfter(e){const t=e["retry-after"],n=Date.parse(t??""),r=Date.parse(e.date??"")
return number(t)??(Number.isNaN(n-r)?void 0:Math.max(0,(n-r)/1e3))}const number=e=>void 0!==e&&/^\d+(?:\.\d+)?$/.test(e.trim())?Number(e):void 0,usable=e=>e.filter(e=>void 0!==e&&Number.isFinite(e)&&e>=0)
var d=n(5424)
function destination({threadId:e="",threadName:t="",tags:n=[]},s){if(!(0,o.z3)(e))return{thread:e.trim()}
if((0,o.z3)(t))return s.thread?{thread:s.thread}:{}
const a=n.map(e=>e.trim()).filter(e=>/^[1-9]\d{0,19}$/.test(e))
return{post:{thread_name:(0,r.$Q)((0,o.pj)(t),d.oj.threadName),...a.length>0?{applied_tags:a.slice(0,d.oj.tags)}:{}}}}const f={"user-agent":"DiscordBot (tocsin, 1)"},executeUrl=(e,{thread:t,components:n=!1}={})=>withQuery(e.url,{...e.query,wait:"true",thread_id:t,with_components:n?"true":void 0}),messageEndpoint=(e,t,{thread:n,components:r=!1}={})=>withQuery(`${e.url}/messages/${encodeURIComponent(t)}`,{...e.query,thread_id:n,with_components:r?"true":void 0})
function withQuery(e,t){const n=Object.entries(t).flatMap(([e,t])=>void 0===t?[]:[[e,t]])
return 0===n.length?e:`${e}?${new URLSearchParams(Object.fromEntries(n))}`}function remoteOf(e,{request:t,post:n,target:r}){const o=e?.id??n.remote?.id
if(!o)return{}
const s=e?.channelId??n.remote?.channel,a=function(e,{request:t,post:n,target:r}){const o=new URL(t.url).searchParams.get("thread_id")
return o||("POST"===t.method&&destination(n.style??{},r).post?e?.channelId:void 0)}(e,{request:t,post:n,target:r}),i=a??s,c=r.guildId&&i?`https://discord.com/channels/${r.guildId}/${i}/${o}`:n.remote?.url
return{remote:{id:o,...s?{channel:s}:{},...a?{thread:a}:{},...c?{url:c}:{}}}}var p=n(416)
function attachable({files:e=[],maxFileBytes:t=d.oj.fileBytes}){const n=e.filter(({bytes:e})=>ArrayBuffer.isView(e)&&e.length<=t).slice(0,d.oj.files),r=function(e){const t=new Set
return e.map(e=>{let n=e
for(let r=2;t.has(n);r++)n=`${r}-${e}`
return t.add(n),n})}(n.map(({name:e})=>safeName(e)))
return{files:n.map((e,t)=>({...e,name:r[t]??e.name})),leftOut:e.filter(e=>!n.includes(e)).map(e=>{return`${e.name} (${t=e.bytes,ArrayBuffer.isView(t)?t.length<1048576?`${Math.ceil(t.length/1024)} KiB`:`${(t.length/1024/1024).toFixed(1)} MiB`:"no longer there"})`
var t})}}const attachmentsOf=e=>e.map(({name:e,description:t=""},n)=>({id:String(n),filename:e,...(0,o.z3)(t)?{}:{description:(0,r.$Q)((0,o.pj)(t),d.oj.fileDescription)}}))
function imageUrl(e,t){if(void 0===e)return
const n=safeName(e.replace(/^attachment:\/\//,""))
return t.some(e=>e.name===n)&&isImage(n)?`attachment://${n}`:(0,p.rZ)(e)}const isImage=e=>/\.(?:jpe?g|png|webp|gif)$/i.test(e)
function safeName(e){const t=e.slice(e.lastIndexOf("/")+1).replace(/[^\w.-]/g,"_").slice(-100).replace(/^\.+/,"")
return""===t?"file":t}const m=1,h=2,g=9,w=10,b=11,y=12,v=13,k=14,$=17
function buttonsOf({links:e,runbook:t}){const n=unique([...e,...t?[{label:"Runbook",url:t}]:[]]),r=n.filter(({url:e})=>void 0!==(0,p.rZ)(e,d.ol.buttonUrl)).slice(0,d.HD.buttons),o=n.filter(e=>!r.includes(e)&&void 0!==(0,p.rZ)(e.url))
return{rows:rows(r.map(buttons_button)),rest:o}}function buttons_button({label:e,url:t}){const n=(0,o.z3)(e)?"Open":(0,r.$Q)((0,o.pj)(e),d.ol.buttonLabel)
return{type:h,style:5,label:n,url:(0,p.rZ)(t)??t}}function rows(e){const t=d.ol.buttonsPerRow
return e.flatMap((e,n)=>n%t===0?[n]:[]).map(n=>({type:m,components:e.slice(n,n+t)}))}const unique=e=>[...new Map(e.map(e=>[`${e.label}\n${e.url}`,e])).values()]
var O=n(6607),x=n(6473),A=n(3451)
const R=/```[\s\S]*?```|`[^`\n]+`|\[[^[\]\n]*\]\([^()\s]*\)|<[^<>\s]*>|https?:\/\/[^\s<>)]+|\\[^\n]|\n\s*\n|(?<=\S)(?:\*{1,3}|__|~~|\|\|)|(?:\*{1,3}|__|~~|\|\|)(?=\S)/gu,E=/^(?:\*{1,3}|__|~~|\|\|)$/
function clipMarkdown(e,t){if(e.length<=t)return e
let n="",o=[]
for(const s of function*(e){let t=0
for(const{index:n,0:o}of e.matchAll(R)){if(n<t)continue
const[s,a]=(0,r.Ew)(e,n,n+o.length)
s>t&&(yield{text:e.slice(t,s)}),yield{text:e.slice(s,a),token:o},t=a}t<e.length&&(yield{text:e.slice(t)})}(e)){const e=void 0===s.token?o:stillOpen(o,s.token)
if(n.length+s.text.length+1+closing(e).length>t)return clip_markdown_closed(n,partOf(s,t-n.length-closing(o).length),o,t)
n+=s.text,o=e}return n}const closedEscape=e=>/(?:^|[^\\])(?:\\\\)*\\$/.test(e.slice(-200))?`${e}\\`:e
function stillOpen(e,t){return/^\n\s*\n$/.test(t)?[]:E.test(t)?e.at(-1)===t?e.slice(0,-1):[...e,t]:e}const closing=e=>e.toReversed().join("")
function clip_markdown_closed(e,t,n,r){if(""!==t)return e+t+closing(n)
const o=e.trimEnd()
return""===o||o.length+1+closing(n).length>r?"":`${o}…${closing(n)}`}function partOf({text:e,token:t},n){if(void 0===t)return""===e.trimStart()||n<2?"":(0,r.$Q)(`${e} `,n)
if(!e.startsWith("```"))return""
const o=(0,r.$Q)(e.slice(0,-3).trimEnd(),n-4)
return o.slice(3).includes("\n")?`${o}\n\`\`\``:""}const S=/`(?=`)|\](?=\()|<(?=@)/g,inert=e=>(0,o.ry)(e).replace(S,"$&​")
var M=n(7575)
function toMarkdown(e,t){const n=[]
let r=""
for(const o of function(e){const t=[]
for(const n of e){const e=legible(n),r=t.at(-1)
"string"==typeof e&&"string"==typeof r?t[t.length-1]=r+e:t.push(e)}return t}(e)){const e=draw(o)
if(""===e)continue
const s=withSeam(r,n.at(-1)?.span,o,e)
if(n.push({before:s,span:o}),r=s+e,r.trimEnd().length>t)return cut(n,t)}return r.trim()}function cut(e,t){for(const{before:n,span:r}of e.toReversed()){const e=drawCut(r,t-n.length)
if(""!==e)return(n+e).trim()
const o=n.trim(),s=o.endsWith("```")||(0,A.W)(r)?"\n…":"…"
if(""!==o&&o.length+s.length<=t)return o+s}return""}function draw(e){return"string"==typeof e?(0,M.X)(e):"bold"in e?wrap("**",(0,M.E)(e.bold)):"italic"in e?wrap("*",(0,M.E)(e.italic)):"code"in e?function(e){const t=inert((0,O.TN)(e).replaceAll("`","ˋ"))
return""===t?"":`\`${t}\``}(e.code):"link"in e?(0,p.oR)(e.link,e.href):"time"in e?timestamp(e):"block"in e?(0,o.z3)(e.block)?"":((e,t="")=>`\`\`\`${/^[\w+#-]{1,20}$/.test(t)?t:""}\n${inert((0,o.SY)(e))}\n\`\`\``)(e.block,e.language):"quote"in e?prefixed("> ",toMarkdown(e.quote,Number.POSITIVE_INFINITY)):"subtext"in e?prefixed("-# ",toMarkdown(e.subtext,Number.POSITIVE_INFINITY)):closedEscape(e.markdown)}function drawCut(e,t){return"string"==typeof e?(0,x.Q)(e,t,M.X):"bold"in e?(0,x.Q)(e.bold,t,e=>draw({bold:e})):"italic"in e?(0,x.Q)(e.italic,t,e=>draw({italic:e})):"code"in e?(0,x.Q)(e.code,t,e=>draw({code:e})):"link"in e?(0,x.Q)(e.link,t,t=>draw({...e,link:t})):"time"in e?"":"block"in e?(0,x.Q)(e.block,t,t=>draw({...e,block:t})):"quote"in e?cutLines("> ",e.quote,t):"subtext"in e?cutLines("-# ",e.subtext,t):clipMarkdown(closedEscape(e.markdown),t)}function cutLines(e,t,n){const part=n=>prefixed(e,toMarkdown(t,n)),r=(0,x.n)(Math.max(n,0),e=>part(e).length<=n)
return r<1?"":part(r)}const wrap=(e,t)=>""===t?"":`${e}${t}${e}`,prefixed=(e,t)=>""===t?"":t.replace(/^/gm,e),I={relative:"R",date:"D",time:"t"},timestamp=({time:e,style:t})=>`<t:${Math.floor(Date.parse(e)/1e3)}:${I[t]}>`
function withSeam(e,t,n,r){return!((0,A.W)(n)||void 0!==t&&(0,A.W)(t))||""===e||e.endsWith("\n")||r.startsWith("\n")?e.endsWith("*")&&r.startsWith("*")?`${e}​`:e:`${e}\n`}function legible(e){return"string"==typeof e?e:"time"in e&&Number.isNaN(Date.parse(e.time))?e.time:"link"in e&&!(0,p.Cm)(e.href)?(0,O.TN)(e.link):"quote"in e||"subtext"in e||""!==draw(e)?e:""}function drawFields(e,t){const n=e.filter(({value:e})=>!(0,o.z3)(toMarkdown(e,d.GL.fieldValue))),r=n.length>d.GL.fields?[...n.slice(0,d.GL.fields-1),more(n.length)]:n,within=e=>r.map(t=>function({name:e,value:t,inline:n=!1},r){return{name:(0,o.z3)(e)?"​":toMarkdown([(0,O.TN)(e)],Math.min(r,d.GL.fieldName))||"…",value:toMarkdown(t,r)||"…",inline:n}}(t,e)),s=within(d.GL.fieldValue)
if(lengthOf(s)<=t)return s
const a=(0,x.n)(d.GL.fieldValue,e=>e>0&&lengthOf(within(e))<=t)
return a<1?[]:within(a)}const lengthOf=e=>e.reduce((e,{name:t,value:n})=>e+t.length+n.length,0),framesOf=e=>8*Math.min(e.length,d.GL.fields),fieldLines=e=>e.map(({name:e,value:t,inline:n})=>`${(0,o.z3)(e)?"":`**${e}**`}${n&&!t.includes("\n")?"  ":"\n"}${t}`).join("\n")
const more=e=>({name:"…",value:[e-d.GL.fields+1+" more"]})
function drawExcerpts(e,t){const n=e.filter(({lines:e})=>e.some(e=>!(0,o.z3)(e)))
let r=""
for(const[e,o]of n.entries()){const s=Math.floor((t-r.length)/(n.length-e))-1
s<60||(r+=`${""===r?"":"\n"}${toMarkdown([...heading(o),{block:o.lines.join("\n")}],s)}`)}return r}function heading({title:e,url:t}){return(0,o.z3)(e)?[]:[t?{link:e,href:t}:{bold:e},"\n"]}function fit(e,{total:t,description:n}){const r=toMarkdown(e.summary,Math.min(n,t)),o=drawFields(e.fields,t-Math.min(r.length,d.HD.summary,Math.floor(t/2))),s=Math.min(n,t-lengthOf(o)),a=r.length<=s?r:toMarkdown(e.summary,s)
return{summary:a,fields:o,excerpts:drawExcerpts(e.excerpts,Math.min(d.HD.excerpts,s-a.length-1))}}var _=n(6357)
const T={success:{color:3066993,mark:"✅"},failure:{color:14232864,mark:"❌"},warning:{color:16436245,mark:"⚠️"},neutral:{color:9807270,mark:"⚪"},running:{color:15965202,mark:"⏳"},merged:{color:9000933,mark:"🟣"},info:{color:5793266,mark:""}}
function lookOf({tone:e,status:t,severity:n},r=(0,_.ql)()){const{color:o,emoji:s}=r[n],a=e?T[e]:{firing:{color:o,mark:s},acknowledged:{color:o,mark:""},resolved:T.success,info:T.info}[t]
return"acknowledged"===t?{...a,mark:"👀"}:a}function mediaOf(e,{image:t,thumbnail:n,beside:r}={}){const o=[t,n===r?void 0:n].filter(e=>void 0!==e),s=[...new Set(o)].filter(e=>!e.startsWith("attachment://")).map(e=>({media:{url:e}})),a=attachmentsOf(e).map(({filename:e,description:t})=>({url:`attachment://${e}`,filename:e,description:t})).filter(({url:e})=>e!==r||e===t),i=a.filter(({filename:e})=>isImage(e)).slice(0,d.ol.galleryItems-s.length),c=[...s,...i.map(({url:e,description:t})=>({media:{url:e},...t?{description:t}:{}}))],l=a.filter(e=>!i.includes(e))
return[...c.length>0?[{type:y,items:c}]:[],...l.map(({url:e})=>({type:v,file:{url:e}}))]}function titleOf({title:e},t){const n=(0,o.z3)(e)?"Untitled":(0,O.TN)(e)
return""===t||startsWithEmoji(n)?n:`${t} ${n}`}const startsWithEmoji=e=>e>="©"&&/^\p{Extended_Pictographic}/u.test(e)
function headline(e,t,{head:n,url:r}){const o=titleOf(e,t),s=(0,p.rZ)(e.url,r)
return s&&toMarkdown([{link:o,href:s}],n)||toMarkdown([o],n)}function footerOf({context:e="",status:t,severity:n,reason:s=""},{severities:a,footer:i=e}={}){const c=(0,o.z3)(s)?"":`: ${s}`,l="P3"===n?""===c||"info"===t?"":`P3${c}`:`${n} ${(a??(0,_.ql)())[n].name}${c}`,[u,f]=[(0,o.pj)(i),(0,o.pj)(l)]
if((0,o.z3)(f))return(0,o.z3)(u)?"":(0,r.$Q)(u,d.HD.footer)
const p=(0,r.$Q)(u,Math.max(d.HD.footer/2,d.HD.footer-f.length-3))
return(0,r.$Q)([p,f].filter(e=>!(0,o.z3)(e)).join(" · "),d.HD.footer)}function tailOf(e,t,n){return toMarkdown([...e.flatMap(({label:e,url:t},n)=>[...n>0?[" · "]:[],{link:e,href:t}]),...0===t.length?[]:[{subtext:[`Not attached: ${t.join(", ")}`]}]],n)}function timeOf({startedAt:e,endedAt:t}){const n=[t,e].map(e=>Date.parse(e??"")).find(e=>!Number.isNaN(e))
return void 0===n?void 0:new Date(n).toISOString()}const j=d.YF.components
function containerOf(e,t){const{color:n,content:s,tail:a,rows:i}=t,c=lookOf(e,t.severities),l=[`### ${headline(e,c.mark,j)}`,...actorLine(e.actor)],u=function(e,t){const n=footerOf(e,t),r=timeOf(e)
return toMarkdown([{subtext:[n,...""!==n&&r?[" · "]:[],...r?[{time:r,style:"relative"}]:[]]}],j.footer)}(e,t),f=[s,a,u,l.join("\n")].reduce((e,t)=>e+t.length,framesOf(e.fields)),m=function(e,t){const n=(0,p.rZ)(e?.avatar)
if(!e||!n)return t?{media:{url:t}}:void 0
const s=(0,r.$Q)((0,o.pj)(e.name),j.author)
return{media:{url:n},...(0,o.z3)(s)?{}:{description:s}}}(e.actor,t.thumbnail),h=fit(e,{total:d.ol.text-f,description:d.ol.text-f}),g=[...headOf(l,m),...texts(h.summary,fieldLines(h.fields),h.excerpts,a),...mediaOf(t.files,{image:t.image,thumbnail:t.thumbnail,beside:m?.media.url}),...""===u&&0===i.length?[]:[{type:k}],...texts(u),...i]
return[...texts(s),{type:$,accent_color:n??c.color,components:g}]}function actorLine(e){if(!e||(0,o.z3)(e.name))return[]
const t=(0,O.TN)(e.name),n=(0,p.rZ)(e.url,j.url/2)
return[toMarkdown([{subtext:[n?{link:t,href:n}:t]}],j.author)]}function headOf(e,t){return t?[{type:g,components:e.map(textDisplay),accessory:{type:b,...t}}]:texts(e.join("\n"))}const textDisplay=e=>({type:w,content:e}),texts=(...e)=>e.filter(e=>""!==e).map(textDisplay)
function contentOf({content:e=[],suppressUnfurl:t=!1},n,r){const o=r-n.length-1,s=toMarkdown(e,o)
return[n,t?clipMarkdown(withoutPreviews(s),o):s].filter(e=>""!==e).join(" ")}const withoutPreviews=e=>e.replace(N,e=>/^[\\`]/.test(e)?e:`<${e}>`),N=/\\.|```[\s\S]*?```|`[^`\n]*`|(?<![<\w])https?:\/\/[^\s<>)\]`]+/g
function embedOf(e,{color:t,image:n,thumbnail:s,tail:a="",footer:i,severities:c}={}){const l=lookOf(e,c),u=toMarkdown([titleOf(e,l.mark)],d.GL.title),f=!(m=e.actor)||(0,o.z3)(m.name)?void 0:defined({name:(0,r.$Q)((0,o.pj)(m.name),d.GL.author),url:(0,p.rZ)(m.url),icon_url:(0,p.rZ)(m.avatar)})
var m
const h=footerOf(e,{severities:c,footer:i}),g=u.length+(f?.name.length??0)+h.length+a.length+2,w=fit(e,{total:d.GL.total-g,description:d.GL.description-a.length-2})
return defined({title:u,url:(0,p.rZ)(e.url),description:[w.summary,w.excerpts,a].filter(e=>""!==e).join("\n")||void 0,color:t??l.color,author:f,fields:w.fields.length>0?w.fields:void 0,image:n?{url:n}:void 0,thumbnail:s?{url:s}:void 0,footer:""===h?void 0:{text:h},timestamp:timeOf(e)})}const defined=e=>Object.fromEntries(Object.entries(e).filter(([,e])=>void 0!==e))
var P=n(5630)
function parseMention(e){const t=(0,P.s5)(e)
if("@here"===t||"@everyone"===t)return{kind:"everyone",text:t}
const[,n,r]=/^<@(&?)([1-9]\d{0,19})>$/.exec(t??"")??[]
return t&&r?{kind:n?"role":"user",text:t,id:r}:void 0}function ping(e,t){const n=new Map(e.flatMap(e=>parseMention(e)??[]).map(e=>[e.text,e])),r=[]
for(const e of n.values()){if(textOf([...r,e]).length>t||r.length===d.oj.mentions)break
r.push(e)}return{text:textOf(r),allowed:allowed(r)}}const textOf=e=>e.map(({text:e})=>e).join(" ")
function allowed(e){const t=ids(e,"user"),n=ids(e,"role")
return{parse:e.some(({kind:e})=>"everyone"===e)?["everyone"]:[],...t.length>0?{users:t}:{},...n.length>0?{roles:n}:{}}}const ids=(e,t)=>e.flatMap(({kind:e,id:n})=>e===t&&n?[n]:[]),L=d.YF.text
function textMessage(e,t,n){const{mentions:r,tail:s}=n,a=joined(text_message_footLine(e,n),text_message_withoutPreviews(s),function(e){const t=(0,p.rZ)(e,L.url)
return t?toMarkdown([{link:"Image",href:t}],L.head):""}(n.image)),i=L.content-r.length-a.length-2,c=contentOf(t,"",i),l=(0,o.z3)(c)?clipMarkdown(text_message_withoutPreviews(function(e,{severities:t},n){const r=`**${headline(e,lookOf(e,t).mark,L)}**`,o=n-r.length-3-framesOf(e.fields),{summary:s,fields:a,excerpts:i}=fit(e,{total:o,description:o})
return joined(r,s,fieldLines(a),i)}(e,n,i)),i):c
return joined([r,l].filter(e=>""!==e).join(" "),a)}const text_message_footLine=(e,{footer:t,severities:n})=>void 0===t?"":toMarkdown([{subtext:[footerOf(e,{footer:t,severities:n})]}],L.footer)
const text_message_withoutPreviews=e=>e.replace(/\]\((https?:\/\/[^\s<>()]+)\)/g,"](<$1>)"),joined=(...e)=>e.filter(e=>""!==e).join("\n")
const F=200
function bodyOf({alert:e,style:t={}},{files:n,leftOut:o},s,a){const{layout:i="embed",footer:c}=t,l=d.YF[i],{rows:u,rest:f}=buttonsOf(e),p=imageUrl(t.image,n),m=imageUrl(t.thumbnail,n),h={color:validColor(t.color),tail:tailOf(f,o,l.tail),image:p,thumbnail:m,footer:c,severities:a}
if("text"===i)return{content:textMessage(e,t,{...h,mentions:s}),embeds:null,components:u}
if("components"===i)return{components:containerOf(e,{...h,content:contentOf(t,s,l.content),files:n,rows:u}),flags:d.Mv.componentsV2}
const g=contentOf(""===s?t:function(e,t,n){return""!==toMarkdown(e.content??[],F)?e:{...e,content:[(0,r.$Q)(titleOf(t,lookOf(t,n).mark),F)]}}(t,e,a),s,l.content)
return{content:g||null,embeds:[embedOf(e,h)],components:u}}const validColor=e=>Number.isInteger(e)&&void 0!==e&&e>=0&&e<=16777215?e:void 0
function encode(e,t){const n=JSON.stringify(e)
if(0===t.length)return{headers:{...f,"content-type":"application/json"},body:n}
const r=function(e){let t="tocsin-form-data"
for(let n=digitsAfter(t,e);n.total>0;n=digitsAfter(t,e))t+=n.counts.indexOf(Math.min(...n.counts))
return t}([Buffer.from(n),...t.map(({bytes:e})=>view(e))])
return{headers:{...f,"content-type":`multipart/form-data; boundary=${r}`},body:multipart_form(n,t,r)}}function multipart_form(e,t,n){const r=`--${n}\r\nContent-Disposition: form-data; name="payload_json"\r\nContent-Type: application/json\r\n\r\n${e}`,o=t.flatMap(({name:e,bytes:t},r)=>[Buffer.from(fileHead(n,r,e)),view(t)])
return Buffer.concat([Buffer.from(r),...o,Buffer.from(`\r\n--${n}--\r\n`)])}const fileHead=(e,t,n)=>`\r\n--${e}\r\nContent-Disposition: form-data; name="files[${t}]"; filename="${n}"\r\nContent-Type: application/octet-stream\r\n\r\n`
function digitsAfter(e,t){const n=Array.from({length:10},()=>0)
let r=0
for(const o of t)for(let t=o.indexOf(e);t>=0;t=o.indexOf(e,t+1)){const s=(o[t+e.length]??0)-48
void 0!==n[s]&&n[s]++,r++}return{total:r,counts:n}}const view=e=>Buffer.from(e.buffer,e.byteOffset,e.byteLength)
var C=n(9303)
function render(e,t){const n=attachable(e.style??{}),r=function(e,t,n){const{style:r={}}=e,{files:o}=t,{text:s,allowed:a}=ping(e.ping?e.mentions:[],d.YF[r.layout??"embed"].mentions)
return{allowed_mentions:a,...o.length>0?{attachments:attachmentsOf(o)}:{},...bodyOf(e,t,s,n)}}(e,n,t.severities)
return e.remote?{method:"PATCH",url:editUrl(t,e.remote),...encode(edited(r),n.files)}:{method:"POST",...posted(r,e.style??{},t,n.files)}}const editUrl=(e,{id:t,thread:n})=>messageEndpoint(e,t,{thread:n,components:!0}),edited=e=>e.flags?{content:null,embeds:null,attachments:[],...e}:e
function posted(e,t,n,r){const{content:o,embeds:s,components:a=[],flags:i=0,...c}=e,{thread:l,post:u}=destination(t,n),f=i|(t.silent?d.Mv.suppressNotifications:0),p={...c,...o?{content:o}:{},...s?{embeds:s}:{},...a.length>0?{components:a}:{},...0===f?{}:{flags:f},...(0,C.Q)(t),...u}
return{url:executeUrl(n,{thread:l,components:a.length>0}),...encode(p,r)}}const U={10003:"the thread of the message is gone",10008:"the message was deleted",30046:"the message was edited too often",50005:"the message belongs to another webhook",50083:"the thread is archived, which only a new message undoes"},q=/COMPONENTS_V2/
function repost(e,{request:t,post:n,target:r}){const o="PATCH"===t.method?function(e){const t=void 0===e?.code?void 0:U[e.code]
return t??(q.test(JSON.stringify(e?.errors??""))?"the message has another layout":void 0)}(e):void 0
if(void 0===o)return
const{remote:s,...a}=n,i=10003===e?.code?void 0:s?.thread
return{why:o,request:render(i?{...a,style:{...n.style,threadId:i}}:a,r)}}var D=n(3566)
function secrets({given:e,url:t,query:n}){const{pathname:r}=new URL(t),o=[e,t,r,...parts(r),...Object.values(n).filter(e=>e.length>=B)].flatMap(encodings)
return[...new Set(o)].filter(e=>e.length>1).toSorted((e,t)=>t.length-e.length)}const B=8
function parts(e){const[,t,n]=/\/webhooks\/([^/]+)\/([^/]+)$/.exec(e)??[]
if(t&&n)return[`${t}/${n}`,n]
const r=e.slice(e.lastIndexOf("/")+1)
return r.length>=B?[r]:[]}function encodings(e){const t=JSON.stringify(e).slice(1,-1)
return[e,(0,D.tv)(e),encodeURI(e),encodeURIComponent(e),t,t.replaceAll("/","\\/"),...base64s(e)]}function base64s(e){const t=Buffer.from(e),n=[0,1,2].map(e=>Buffer.concat([Buffer.alloc(e),t]).toString("base64").replaceAll("=","")).map((e,t)=>e.slice(0===t?0:t+1,-1)).filter(e=>e.length>=B)
return[t.toString("base64"),t.toString("base64url"),...n]}const banned=({status:e},t)=>classify_final(`${host(t)} answered ${e}: this machine's address is blocked for a while`,{reason:"banned",fix:"Too many bad requests came from this address, perhaps from others on the same runner. Wait some minutes, or run the job again."}),classify_final=(e,{reason:t,fix:n})=>({kind:"final",reason:t,detail:e,fix:n}),again=(e,t,n)=>({kind:"retry",reason:e,detail:t,...void 0===n?{}:{afterMs:n}})
function detailOf({status:e},t,n){const s=t?.code?` (${t.code})`:"",a=[t?.message?`${t.message}${s}`:s.trim(),...flatten(t?.errors)].filter(e=>""!==e).join("; ")
return masked((0,r.$Q)((0,o.pj)(`${host(n)} answered ${e}${""===a?"":`: ${a}`}`),800),n)}const masked=(e,{target:t})=>secrets(t).reduce((e,t)=>e.replaceAll(t,"***"),e),host=({request:e})=>new URL(e.url).host,G={name:"discord",via:"http",render,classify:function(e,t){const{status:n}=e,r=said(e)
if(n>=200&&n<300)return{kind:"delivered",...remoteOf(r,t)}
const o=repost(r,t)
return o?{kind:"follow",request:o.request,detail:`${host(t)} answered ${n}: ${o.why}; posting a new one`}:429===n?function(e,t,n){const r=waitOf(e,t)
if(void 0===r||void 0===t&&(({body:e})=>/\b1015\b|being (?:blocked|rate limited)/i.test(e.slice(0,2e4)))(e))return banned(e,n)
const o=t?.global?"global":/^(?:user|global|shared)$/.exec(e.headers["x-ratelimit-scope"]??"")?.[0]
return again("rate-limited",`${host(n)} answered 429: rate limited${o?` (${o})`:""}, wait ${r/1e3} s`,r)}(e,r,t):408===n||n>=500?again(408===n?"timeout":"server",detailOf(e,r,t),waitOf(e,r)):function(e,t,n){return 403===e.status&&void 0===t?banned(e,n):classify_final(detailOf(e,t,n),((e,t)=>(void 0===t?void 0:l[t])??u[e]??{reason:"invalid",fix:"Check that the URL is a Discord webhook and not behind a login page."})(e.status,t?.code))}(e,r,t)},secrets}}),5424:((e,t,n)=>{n.d(t,{GL:()=>r,HD:()=>a,Mv:()=>c,YF:()=>i,oj:()=>o,ol:()=>s})
const r={title:256,description:4096,fields:25,fieldName:256,fieldValue:1024,footer:2048,author:256,total:6e3},o={content:2e3,username:80,url:2048,threadName:100,tags:5,files:10,fileBytes:10485760,fileDescription:1024,mentions:100},s={components:40,text:4e3,buttonsPerRow:5,buttonLabel:80,buttonUrl:512,galleryItems:10},a={footer:300,excerpts:1800,buttons:10,summary:600},i={embed:{mentions:o.content,content:o.content,tail:2100},components:{mentions:1500,content:1500,tail:500,head:500,author:250,footer:400,url:250},text:{mentions:500,content:o.content,tail:300,head:450,footer:330,url:250}},c={suppressEmbeds:4,suppressNotifications:4096,componentsV2:32768}}),416:((e,t,n)=>{n.d(t,{Cm:()=>linkTarget,oR:()=>maskedLink,rZ:()=>fittingUrl})
var r=n(3566),o=n(7575),s=n(5424)
function fittingUrl(e,t=s.oj.url){const n=(0,r.qP)(e??"")
return void 0!==n&&n.length<=t?n:void 0}function maskedLink(e,t){const n=linkTarget(t)
return n?`[${linkLabel(e)||"link"}](${n})`:(0,o.E)(e)}const linkLabel=e=>(0,o.E)(e.replace(a,withoutLone)).replaceAll(":\\//",":/​/"),a=/\[[^[\]]{0,200}\](?!\()|[[\]]/g,withoutLone=e=>"["===e?"(":"]"===e?")":e
function linkTarget(e){const t=fittingUrl(e)
if(!t)return
const{origin:n}=new URL(t)
return n+t.slice(n.length).replace(/[()<>\]\\`*|@\s]/g,percent)}const percent=e=>`%${e.charCodeAt(0).toString(16).toUpperCase().padStart(2,"0")}`}),6098:((e,t,n)=>{n.d(t,{SY:()=>neutral,pj:()=>plain,ry:()=>breakMassMentions,z3:()=>isBlank})
var r=n(6607)
const neutral=e=>(0,r.uH)(e).replaceAll("\t","  "),plain=e=>breakMassMentions((0,r.TN)(e)),isBlank=e=>""===(0,r.RK)(e).trim(),breakMassMentions=e=>e.replace(/@(?=everyone|here)/gi,"@​")}),9303:((e,t,n)=>{n.d(t,{Q:()=>sender,V:()=>i})
var r=n(3030),o=n(5424),s=n(416),a=n(6098)
const i=["embed","components","text"]
function sender({username:e,avatarUrl:t}){const n=function(e){const t=(0,a.pj)(e).replace(/dis(?=cord)/gi,"$&·").replace(/cly(?=de)/gi,"$&·").replace(/^(?:every(?=one$)|he(?=re$))/i,"$&·")
return(0,r.$Q)(t,o.oj.username)}(e??""),i=(0,s.rZ)(t)
return{...(0,a.z3)(n)?{}:{username:n},...i?{avatar_url:i}:{}}}}),9847:((e,t,n)=>{n.d(t,{d:()=>parseWebhook})
var r=n(8082),o=n(3566)
const s=/^(?:(?:www|ptb|canary)\.)?discord(?:app)?\.com$/,a=/^\/api\/(?:v\d{1,3}\/)?webhooks\/(\d{1,20})\/([\w.-]{1,200})$/,i=new Set(["wait","with_components","thread_id"]),c="Copy it in Discord under Server Settings → Integrations → Webhooks → Copy Webhook URL, and pass it as a secret."
function parseWebhook(e){const t=e.trim(),n=URL.parse(t)
if(!n)throw new r.l("The Discord webhook is not a URL.",{fix:c})
!function(e){if(e.username||e.password)throw new r.l("The Discord webhook URL holds a user name or a password.",{fix:"Remove what stands before the @."})
if("https:"===e.protocol||"http:"===e.protocol&&(0,o.U9)(e.hostname))return
throw new r.l(`The Discord webhook URL starts with ${e.protocol} instead of https:.`,{fix:c})}(n)
const s=n.searchParams.get("thread_id")
return{given:t,url:isDiscord(n)?discordUrl(n):`${n.origin}${cleanPath(n)}`,query:Object.fromEntries([...n.searchParams].filter(([e])=>!i.has(e))),...s?{thread:s}:{}}}function discordUrl(e){const[,t,n]=a.exec(cleanPath(e))??[]
if(t&&n)return`https://discord.com/api/v10/webhooks/${t}/${n}`
const o=e.pathname.startsWith("/channels/")?"a link to a channel":"not a webhook"
throw new r.l(`The Discord webhook URL is ${o}: its path must be /api/webhooks/<id>/<token>.`,{fix:c})}const isDiscord=e=>"https:"===e.protocol&&s.test(e.host),cleanPath=({pathname:e})=>trimSlashes(trimSlashes(e).replace(/\/(?:slack|github)$/,""))
function trimSlashes(e){let t=e.length
for(;"/"===e[t-1];)t--
return e.slice(0,t)}}),3517:((e,t,n)=>{n.d(t,{G:()=>r,U:()=>policyOf})
const r={deploy:{repeatedAt:2,failures:{P1:3,P0:5}},repeated:{failures:{P2:3,P1:5,P0:10},redHours:{P1:2,P0:6}},health:{shareDown:.5},certificate:{P1:1,P2:7},latency:{timesLimit:2},crash:{shareOfUsers:.5,crashFreeRate:.99,crashFreeWarning:.995,lowMinutes:30,errorsPerMinute:10,errorMinutes:5,perHour:1},flake:{failureRate:.2,minutesPerWeek:240},severities:{}}
function policyOf(e={}){const{deploy:t,repeated:n}=r
return{deploy:{...t,...e.deploy,failures:{...t.failures,...e.deploy?.failures}},repeated:{failures:{...n.failures,...e.repeated?.failures},redHours:{...n.redHours,...e.repeated?.redHours}},health:{...r.health,...e.health},certificate:{...r.certificate,...e.certificate},latency:{...r.latency,...e.latency},crash:{...r.crash,...e.crash},flake:{...r.flake,...e.flake},severities:{...e.severities}}}}),628:((e,t,n)=>{n.d(t,{a:()=>c})
var r=n(8313),o=n(8610),s=n(6755)
const{floor:a,round:i}=Math,always=()=>!0,percent=e=>a(1e3*e+1e-9)/10+" %",failed=({conclusion:e})=>"bad"===(0,r.Bg)(e),streak=({failuresInARow:e=0})=>(0,o.L)(e,"failure"),counted=e=>void 0===e.within?`${streak(e)} in a row`:e.failuresInARow===e.ladder?.P2?`${streak(e)} within ${e.within}`:streak(e),again=(e,{deploy:t})=>failed(e)&&(e.failuresInARow??1)>=t.repeatedAt,red=({redHours:e})=>`red for ${(0,s.p0)(36e5*e)}`,rung=(e,{deploy:t,repeated:n},r)=>{const o="deploy"===e.of?{...n.failures,...t.failures}:n.failures
return e.failuresInARow>=(e.ladder?.[r]??o[r])},days=e=>e<=0?"the certificate has expired":`the certificate expires in ${(0,o.L)(a(e),"day")}`,c={ci:[{id:"ci-production",severity:"P2",when:e=>failed(e)&&!0===e.production,says:()=>"a run that deploys to production failed"},{id:"ci-default-branch",severity:"P2",when:e=>failed(e)&&e.defaultBranch,says:()=>"CI failed on the default branch"},{id:"ci-branch",severity:"P3",when:failed,says:()=>"CI failed outside the default branch"},{id:"ci-passed",severity:"P3",when:always,says:()=>"CI did not fail"}],deploy:[{id:"deploy-production-repeated",severity:"P1",when:(e,t)=>again(e,t)&&!0===e.production,says:e=>`${streak(e)} in a row deploying to production`},{id:"deploy-production",severity:"P2",when:e=>failed(e)&&!0===e.production,says:()=>"a deploy to production failed"},{id:"deploy-unnamed-repeated",severity:"P1",when:(e,t)=>again(e,t)&&void 0===e.production,says:e=>`${streak(e)} in a row deploying`},{id:"deploy-unnamed",severity:"P2",when:e=>failed(e)&&void 0===e.production,says:()=>"a deploy failed"},{id:"deploy-repeated",severity:"P2",when:again,says:e=>`${streak(e)} in a row deploying outside production`},{id:"deploy-failed",severity:"P3",when:failed,says:()=>"a deploy outside production failed"},{id:"deploy-passed",severity:"P3",when:always,says:()=>"the deploy did not fail"}],"repeated-failures":[{id:"repeated-p0-count",severity:"P0",when:(e,t)=>rung(e,t,"P0"),says:counted},{id:"repeated-p0-age",severity:"P0",when:(e,t)=>("deploy"===e.of||e.defaultBranch)&&e.redHours>(e.ages?.P0??t.repeated.redHours.P0),says:e=>`${"deploy"===e.of?"deploys are":"the default branch is"} ${red(e)}`},{id:"repeated-p1-count",severity:"P1",when:(e,t)=>rung(e,t,"P1"),says:counted},{id:"repeated-p1-production",severity:"P1",when:(e,t)=>"deploy"===e.of&&!0===e.production&&e.failuresInARow>=t.deploy.repeatedAt,says:e=>`${counted(e)} deploying to production`},{id:"repeated-p1-age",severity:"P1",when:(e,t)=>e.redHours>(e.ages?.P1??t.repeated.redHours.P1),says:red},{id:"repeated-p2",severity:"P2",when:(e,t)=>rung(e,t,"P2"),says:counted},{id:"repeated-deploy",severity:"P2",when:(e,t)=>"deploy"===e.of&&e.failuresInARow>=t.deploy.repeatedAt,says:e=>`${counted(e)} deploying`},{id:"repeated-few",severity:"P3",when:always,says:e=>`only ${counted(e)}`}],health:[{id:"health-all",severity:"P0",when:e=>"all"===e.scope,says:()=>"every endpoint is down"},{id:"health-critical",severity:"P1",when:e=>"critical"===e.scope,says:()=>"a critical endpoint is down"},{id:"health-share",severity:"P1",when:(e,t)=>"some"===e.scope&&(e.shareDown??0)>=t.health.shareDown,says:e=>`${percent(e.shareDown??0)} of the endpoints are down`},{id:"health-some",severity:"P2",when:e=>"some"===e.scope,says:()=>"an endpoint is down"},{id:"health-degraded",severity:"P3",when:always,says:()=>"an endpoint is degraded"}],certificate:[{id:"certificate-p1",severity:"P1",when:(e,t)=>e.daysLeft<=t.certificate.P1,says:e=>days(e.daysLeft)},{id:"certificate-p2",severity:"P2",when:(e,t)=>e.daysLeft<=t.certificate.P2,says:e=>days(e.daysLeft)},{id:"certificate-p3",severity:"P3",when:always,says:e=>days(e.daysLeft)}],latency:[{id:"latency-far-over",severity:"P2",when:(e,t)=>e.timesLimit>=t.latency.timesLimit,says:e=>`latency is ${a(10*e.timesLimit)/10} times its limit`},{id:"latency-over",severity:"P3",when:always,says:()=>"latency is over its limit"}],stale:[{id:"stale-monitoring",severity:"P2",when:e=>"monitoring"===e.of,says:()=>"monitoring has gone silent"},{id:"stale-part",severity:"P2",when:e=>"part"===e.of,says:()=>"a part of the monitoring has gone silent"},{id:"stale-endpoint",severity:"P2",when:e=>"endpoint"===e.of,says:()=>"an endpoint cannot be judged"},{id:"stale-workflow",severity:"P2",when:always,says:()=>"a scheduled workflow has gone silent"}],slo:[{id:"slo-page-quick",severity:"P1",when:e=>"page-quick"===e.rule,says:()=>"the error budget burns fast"},{id:"slo-budget-spent",severity:"P2",when:e=>void 0!==e.budgetLeft&&e.budgetLeft<=0,says:()=>"the error budget is spent and still burning"},{id:"slo-page-slow",severity:"P2",when:e=>"page-slow"===e.rule,says:()=>"the error budget burns steadily"},{id:"slo-ticket",severity:"P3",when:always,says:()=>"the error budget burns slowly"}],crash:[{id:"crash-users",severity:"P1",when:(e,t)=>(e.shareOfUsers??0)>=t.crash.shareOfUsers,says:e=>`${percent(e.shareOfUsers??0)} of the users crash`},{id:"crash-free",severity:"P1",when:(e,t)=>(e.crashFreeRate??1)<t.crash.crashFreeRate&&(e.lowMinutes??0)>=t.crash.lowMinutes,says:e=>`crash-free rate ${percent(e.crashFreeRate??1)} for ${(0,o.L)(a(e.lowMinutes??0),"minute")}`},{id:"crash-errors",severity:"P1",when:(e,t)=>(e.errorsPerMinute??0)>t.crash.errorsPerMinute&&(e.errorMinutes??0)>=t.crash.errorMinutes,says:e=>`${(0,o.L)(i(10*(e.errorsPerMinute??0))/10,"error")} a minute for ${(0,o.L)(a(e.errorMinutes??0),"minute")}`},{id:"crash-rate",severity:"P2",when:(e,t)=>(e.perHour??0)>t.crash.perHour,says:e=>`${i(e.perHour??0)} crashes an hour`},{id:"crash-free-warning",severity:"P2",when:(e,t)=>(e.crashFreeRate??1)<t.crash.crashFreeWarning,says:e=>`crash-free rate ${percent(e.crashFreeRate??1)}`},{id:"crash-single",severity:"P3",when:always,says:()=>"a crash below every threshold"}],security:[{id:"secret-active",severity:"P0",when:e=>"secret"===e.finding&&"active"===e.secret,says:()=>"an active secret leaked"},{id:"secret-leaked",severity:"P1",when:e=>"secret"===e.finding&&"unknown"===e.secret,says:()=>"a secret leaked"},{id:"secret-inactive",severity:"P3",when:e=>"secret"===e.finding,says:()=>"a revoked secret leaked"},{id:"vulnerability-critical",severity:"P1",when:e=>"vulnerability"===e.finding&&"critical"===e.level,says:()=>"a critical vulnerability"},{id:"vulnerability-high",severity:"P2",when:e=>"vulnerability"===e.finding&&"high"===e.level,says:()=>"a vulnerability of high severity"},{id:"vulnerability-minor",severity:"P3",when:always,says:()=>"a vulnerability of medium, low or unknown severity"}],flake:[{id:"flake-broken",severity:"P2",when:e=>!0===e.broken&&e.defaultBranch,says:()=>"fails every time on the default branch"},{id:"flake-broken-elsewhere",severity:"P3",when:e=>!0===e.broken,says:()=>"fails every time"},{id:"flake-default-branch",severity:"P2",when:(e,t)=>e.defaultBranch&&Math.min(e.failureRate,e.defaultRate??1)>=t.flake.failureRate,says:e=>`fails ${percent(e.defaultRate??e.failureRate)} of its tries on the default branch by chance`},{id:"flake-costly",severity:"P2",when:(e,t)=>(e.minutesPerWeek??0)>=t.flake.minutesPerWeek,says:e=>`costs ${(0,s.p0)(6e4*i(e.minutesPerWeek??0))} a week`},{id:"flake",severity:"P3",when:always,says:e=>`fails ${percent(e.failureRate)} of its tries by chance`}],declared:[{id:"declared",severity:e=>e.severity,when:always,says:()=>"declared by a person"}],recovery:[{id:"recovery",severity:e=>e.was??"P3",when:always,says:e=>e.was?`recovered from ${e.was}`:"recovered"}],information:[{id:"information",severity:"P3",when:always,says:()=>"for information"}]}}),8313:((e,t,n)=>{n.d(t,{Bg:()=>resultOf,Pr:()=>meaningOf,vu:()=>conclusionOf})
const r=["success","failure","cancelled","skipped","timed_out","action_required","neutral","stale","startup_failure"],o={success:{result:"good",word:"passed",tone:"success"},failure:{result:"bad",word:"failed",tone:"failure"},cancelled:{result:"other",word:"was cancelled",tone:"neutral"},skipped:{result:"other",word:"was skipped",tone:"neutral"},timed_out:{result:"bad",word:"timed out",tone:"failure"},action_required:{result:"other",word:"needs approval",tone:"warning"},neutral:{result:"other",word:"ended neutral",tone:"neutral"},stale:{result:"other",word:"went stale",tone:"neutral"},startup_failure:{result:"bad",word:"could not start",tone:"failure"},running:{result:"running",word:"is running",tone:"running"}},meaningOf=e=>o[e],resultOf=e=>meaningOf(e).result
function conclusionOf(e){return null==e||""===e?"running":r.find(t=>t===e)??"neutral"}}),4465:((e,t,n)=>{n.d(t,{R0:()=>a,ac:()=>i,eP:()=>s})
var r=n(3517),o=n(6357)
const s=["always","failure","success","change","recovery"],a=262144,i={channels:{},routes:[],defaults:{},severity:(0,o.ql)(),policy:r.G,users:{},sections:{}}}),9149:((e,t,n)=>{n.d(t,{g:()=>outlet})
const r=2e4
function preview(e){const t=function(e){return"object"==typeof e&&null!==e&&"url"in e&&"method"in e}(e)?`${e.method} ${hostOf(e.url)}\n${function(e){if(void 0===e)return"(no body)"
if("string"!=typeof e)return`(${e.byteLength} bytes)`
try{return pretty(JSON.parse(e))}catch{return e}}(e.body)}`:pretty(e)
return t.length>r?`${t.slice(0,r)}\n… ${t.length-r} more characters`:t}const hostOf=e=>URL.parse(e)?.host||"an invalid URL"
const pretty=e=>JSON.stringify(e,null,2)??""
function outlet(e){const{name:t,channel:n,target:r}=e
return{name:t,kind:n.name,secrets:n.secrets(r),...n.ties&&{ties:n.ties},open:t=>attempt(e,t,n.render(t,r))}}function attempt(e,t,n){const{channel:r,target:o}=e
return{preview:()=>preview(n),async send(s,a){const i=s[r.via]
if(!i)return noTransport(r.via)
const c=r.classify(await i(n,a),{request:n,post:t,target:o})
return"follow"===c.kind?{...c,request:attempt(e,t,c.request)}:c}}}const noTransport=e=>({kind:"final",reason:"unsupported",detail:`this step cannot send by ${e}`,fix:"Use an action whose documentation lists this kind of channel."})}),3178:((e,t,n)=>{n.d(t,{s:()=>sha256})
const sha256=e=>process.getBuiltinModule("node:crypto").hash("sha256",e)}),781:((e,t,n)=>{n.d(t,{X:()=>documentKey})
var r=n(3178)
function documentKey(e,t){return`${e}/${t.toLowerCase().replaceAll(/[^a-z0-9]+/g,"-").replaceAll(/^-|-$/g,"").slice(0,40)||e.replace(/s$/,"")}-${(0,r.s)(t).slice(0,12)}`}}),4662:((e,t,n)=>{n.d(t,{w:()=>TransportError})
class TransportError extends Error{name="TransportError"
fault
sent
constructor(e,{fault:t,sent:n,cause:r}){super(e,{cause:r}),this.fault=t,this.sent=n}}}),6683:((e,t,n)=>{n.d(t,{e:()=>known})
const known=e=>Object.fromEntries(Object.entries(e).filter(([,e])=>void 0!==e))}),8933:((e,t,n)=>{n.d(t,{DV:()=>codeBlock,FV:()=>escapeMarkdown,SS:()=>codeSpan,iQ:()=>markdownLink})
var r=n(6607),o=n(3566)
const s=/\bgh\\-(?=\d)|\b[0-9a-f]{6}(?=[0-9a-f]{1,34}\b)/gi,escapeMarkdown=e=>escaped(e).replace(s,"$&​")
function escaped(e){return(0,r.RK)(e).replace(/\s+/g," ").trim().replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replace(/[!"#$%'()*+,\-./:=?@[\\\]^_`{|}~]/g,"\\$&").replace(/\\[@#](?=\w)/g,"$&​")}function codeSpan(e){return`<code>${escaped(e)}</code>`}function codeBlock(e,t=""){const n=(0,r.RK)(e),o="`".repeat(Math.max(3,function(e){return[...e.matchAll(/`+/g)].reduce((e,[t])=>Math.max(e,t.length),0)}(n)+1))
return`${o}${/^[\w+-]*$/.test(t)?t:""}\n${n.replace(/\n*$/,"")}\n${o}`}function markdownLink(e,t){const n=(0,o.qP)(t??"")
return void 0===n?escapeMarkdown(e):`[${escaped(e)}](<${n.replace(/[<>\\|`]/g,encodeURIComponent)}>)`}}),3519:((e,t,n)=>{n.d(t,{n:()=>githubMarkdown,m:()=>timeInWords})
var r=n(6607),o=n(3030)
function clipText(e,t){let n=t
const r=[]
for(const t of e){const e=sizeOf(t)
if(e>n)return[...r,...n<1?["…"]:[clipped(t,n)]]
r.push(t),n-=e}return r}const lengthOf=e=>e.reduce((e,t)=>e+sizeOf(t),0)
function sizeOf(e){return"string"==typeof e?e.length:"quote"in e?lengthOf(e.quote):"subtext"in e?lengthOf(e.subtext):Object.values(e)[0]?.length??0}function clipped(e,t){return"string"==typeof e?(0,o.$Q)(e,t):"bold"in e?{bold:(0,o.$Q)(e.bold,t)}:"italic"in e?{italic:(0,o.$Q)(e.italic,t)}:"code"in e?{code:(0,o.$Q)(e.code,t)}:"link"in e?{...e,link:(0,o.$Q)(e.link,t)}:"block"in e?{...e,block:(0,o.$Q)(e.block,t)}:"quote"in e?{quote:clipText(e.quote,t)}:"subtext"in e?{subtext:clipText(e.subtext,t)}:"…"}var s=n(6473),a=n(3451),i=n(8933)
function githubMarkdown(e,t=Number.POSITIVE_INFINITY){const n=draw(e)
if(n.length<=t)return n
const r=(0,s.n)(t,n=>draw(clipText(e,n)).length<=t)
return r<1?"":draw(clipText(e,r))}function draw(e){const t=[]
let n=""
for(const r of e){const e=drawSpan(r)
""!==e&&(0,a.W)(r)?(t.push(withBreaks(n),e),n=""):n+=e}return[...t,withBreaks(n)].filter(e=>""!==e).join("\n\n")}const withBreaks=e=>e.trim().replace(/[^\S\n]*\n/g,"\n").replace(/(?<!\n)\n(?!\n)/g,"  \n")
function drawSpan(e){return"string"==typeof e?drawLines(e):"bold"in e?wrapped("b",(0,i.FV)(e.bold)):"italic"in e?wrapped("i",(0,i.FV)(e.italic)):"code"in e?""===(0,r.RK)(e.code).trim()?"":(0,i.SS)(e.code):"link"in e?(0,i.iQ)(e.link||e.href,e.href):"time"in e?(0,i.FV)(timeInWords(e.time,e.style)):"block"in e?""===(0,r.RK)(e.block).trim()?"":(0,i.DV)(e.block,e.language):"quote"in e?quoted(draw(e.quote)):"subtext"in e?draw(e.subtext).replace(/^.+?(?= {2}$|$)/gm,"<sub>$&</sub>"):e.markdown}const wrapped=(e,t)=>""===t?"":`<${e}>${t}</${e}>`,quoted=e=>""===e?"":e.replace(/^/gm,"> "),drawLines=e=>(0,r.uH)(e).split("\n").map(drawLine).join("\n")
function drawLine(e){const t=(0,i.FV)(e),n=/^\s/.test(e)?" ":""
return""===t?n:n+t+(/\s$/.test(e)?" ":"")}function timeInWords(e,t="relative"){const n=Date.parse(e)
if(Number.isNaN(n))return e
const r=new Date(n).toISOString(),[o,s]=[r.slice(0,10),`${r.slice(11,16)} UTC`]
return{relative:`${o} ${s}`,date:o,time:s}[t]}}),5630:((e,t,n)=>{n.d(t,{_f:()=>entryAt,js:()=>mentionsAt,s5:()=>mentionOf})
var r=n(6357)
const o=/^(?:<@&(\d{1,25})>|role:(\d{1,25}))$/,s=/^(?:<@!?(\d{1,25})>|user:(\d{1,25})|(\d{1,25}))$/
function mentionOf(e){const t=e.trim()
if("@here"===t||"@everyone"===t)return t
const id=e=>e.exec(t)?.slice(1).find(Boolean)
return id(o)?`<@&${id(o)}>`:id(s)&&`<@${id(s)}>`}const entryAt=(e,t)=>r.gO.slice(r.gO.indexOf(t)).map(t=>e[t]).find(e=>void 0!==e),mentionsAt=(e,t)=>entryAt(e,t)??[]}),9130:((e,t,n)=>{n.d(t,{A2:()=>channelOutlets,tr:()=>inputOutlets,vj:()=>inputNames})
var r=n(7754),o=n(8082),s=n(5630),a=n(9889)
const i="discord-webhook",inputNameAt=e=>0===e?i:`${i}-${e+1}`,inputNames=e=>e.map((e,t)=>inputNameAt(t)),inputOutlets=({defaults:e,severity:t},n)=>n.map((n,o)=>{const s=inputNameAt(o),a=told(`The ${s} input`.replace(/-(\d+) input$/," input, webhook $1"),()=>(0,r.jy)(s,n,t))
return configured({outlet:a,style:(0,r.Wi)(e)},e.mention)})
async function channelOutlets(e,t,n){const r=await Promise.all(named(e,t).map(async([e,t])=>({name:e,section:t,entry:await entryOf(t)})))
return function(e,t){const n=e.filter(({variable:e})=>!t[e]?.trim())
if(0===n.length)return
const r=n.map(({name:e,variable:t})=>`Channel "${e}" needs the environment variable ${t}, which is not set.`),s=[...new Set(n.map(({variable:e})=>`${e}: \${{ secrets.${e} }}`))]
throw new o.l(r.join("\n"),{fix:`Pass it to the step under \`env:\` from a secret that this run can read:\n${s.join("\n")}`})}(r.flatMap(({name:e,section:t,entry:n})=>n.variables(t).map(t=>({name:e,variable:t}))),n),r.map(({name:t,section:r,entry:o})=>{const secret=e=>n[e]??"",s=o.variables(r).join(", ")
return configured(told(`Channel "${t}" (environment variable ${s})`,()=>o.open({name:t,config:r,defaults:e.defaults,severity:e.severity,secret})),"mention"in r&&r.mention||e.defaults.mention)})}const named=({channels:e},t)=>t.flatMap(t=>Object.hasOwn(e,t)&&e[t]?[[t,e[t]]]:[]),entryOf=async e=>a.u[e.type].entry(),configured=(e,t={})=>({...e,mentions:e=>(0,s.js)(t,e)})
function told(e,t){try{return t()}catch(t){if(!(t instanceof o.l))throw t
throw new o.l(`${e}: ${t.problem}`,{fix:t.fix,cause:t})}}}),5405:((e,t,n)=>{function parsedJson(e){try{return JSON.parse(e)}catch{return}}n.d(t,{OA:()=>fields,U4:()=>parsedJson,kB:()=>time,p_:()=>list})
const fields=e=>"object"==typeof e&&null!==e?e:{},list=e=>Array.isArray(e)?e:[],time=e=>"number"==typeof e&&e>=0&&e<=864e13?e:void 0}),1512:((e,t,n)=>{n.d(t,{z:()=>r})
const r="a newer message of this alert got through"}),9889:((e,t,n)=>{n.d(t,{u:()=>o})
var r=n(7754)
const o={discord:{entry:()=>r.ZK,schema:async()=>(await Promise.all([n.e(395),n.e(310)]).then(n.bind(n,6310))).discordSchema},"github-issue":{entry:async()=>(await n.e(412).then(n.bind(n,8412))).issueEntry,schema:async()=>(await Promise.all([n.e(395),n.e(85)]).then(n.bind(n,5085))).issueSchema}}}),5979:((e,t,n)=>{function matches(e,t){return among(e.source,t.source)&&among(e.severity,t.severity)&&among(e.status,t.status)&&Object.entries(t.labels??{}).every(([t,n])=>labelled(e.labels,t,n))}n.d(t,{T:()=>glob,c:()=>matches})
const among=(e,t)=>!t||t.includes(e),labelled=(e,t,n)=>Object.hasOwn(e,t)&&n.some(n=>glob(n,e[t]??""))
function glob(e,t){const[n="",...r]=e.split("*"),o=r.pop()
return void 0===o?t===e:!(!t.startsWith(n)||!t.endsWith(o)||t.length<n.length+o.length)&&function(e,t){let n=0
for(const r of t){const t=e.indexOf(r,n)
if(-1===t)return!1
n=t+r.length}return!0}(t.slice(n.length,t.length-o.length),r)}}),5215:((e,t,n)=>{n.d(t,{w:()=>route})
var r=n(5630),o=n(5979)
function route(e,t,n){if(0===t.length)return n.map(e=>({channel:e}))
const r=new Map
for(const n of function(e,t){const n=t.filter(({match:t})=>(0,o.c)(e,t)),r=n.findIndex(e=>!e.continue)
return-1===r?n:n.slice(0,r+1)}(e,t))for(const t of n.to)r.has(t)||r.set(t,destination(t,n,e))
return[...r.values()]}const destination=(e,{mentions:t,repeatEvery:n},{severity:o})=>({channel:e,...t&&{mentions:(0,r.js)(t,o)},...void 0!==n&&{repeatEvery:n}})}),6357:((e,t,n)=>{n.d(t,{gO:()=>r,jZ:()=>atLeast,ql:()=>severityTable})
const r=["P0","P1","P2","P3"],o={P0:{name:"Critical",means:"outage, data loss, security breach",respondWithin:5,escalation:[{level:1,after:0},{level:2,after:0},{level:3,after:0}],updateEvery:15,color:14232864,emoji:"🔴",words:{pagerduty:"critical",opsgenie:"P1",ntfy:5,teams:"attention",email:1}},P1:{name:"High",means:"major feature broken, half the users affected, repeated deploy failures",respondWithin:15,escalation:[{level:2,after:0},{level:3,after:30}],updateEvery:15,color:16347926,emoji:"🟠",words:{pagerduty:"error",opsgenie:"P2",ntfy:4,teams:"warning",email:2}},P2:{name:"Medium",means:"minor feature broken, CI blocks deploys",respondWithin:60,escalation:[{level:1,after:0}],updateEvery:60,color:16436245,emoji:"🟡",words:{pagerduty:"warning",opsgenie:"P3",ntfy:3,teams:"accent",email:3}},P3:{name:"Low",means:"cosmetic, non-blocking",respondWithin:240,escalation:[{level:1,after:"next-business-day"}],updateEvery:"none",color:3900150,emoji:"🔵",words:{pagerduty:"info",opsgenie:"P4",ntfy:2,teams:"default",email:5}}}
function severityTable(e={}){const row=t=>{const{words:n,...r}=e[t]??{},s=o[t]
return{...s,...r,words:{...s.words,...n}}}
return{P0:row("P0"),P1:row("P1"),P2:row("P2"),P3:row("P3")}}const rank=e=>r.indexOf(e),atLeast=(e,t)=>rank(e)<=rank(t)}),3030:((e,t,n)=>{n.d(t,{$Q:()=>clip,Ew:()=>wholeGraphemes})
const r="…",o=768,s=64
function clip(e,t){return e.length<=t?e:t<1?"":e.slice(0,boundary(e,t-1)).trimEnd()+r}function wholeGraphemes(e,t,n){const r=boundary(e,n),o=r===n?0:segmenter().segment(e.slice(r,r+2*s)).containing(0)?.segment.length??0
return[boundary(e,t),Math.max(n,betweenCodePoints(e,r+Math.min(o,s)))]}function boundary(e,t){if(t<=0||t>=e.length)return t
if(e.charCodeAt(t-1)<o&&e.charCodeAt(t)<o)return t
const n=Math.max(0,t-2*s),r=n+(segmenter().segment(e.slice(n,t+s)).containing(t-n)?.index??0)
return t-r>s?betweenCodePoints(e,t):r}const betweenCodePoints=(e,t)=>/^[\uDC00-\uDFFF]/.test(e[t]??"")?t-1:t
let a
function segmenter(){return a??=new Intl.Segmenter("en",{granularity:"grapheme"}),a}}),8610:((e,t,n)=>{n.d(t,{L:()=>plural})
const plural=(e,t)=>`${e} ${t}${1===e?"":"s"}`}),6473:((e,t,n)=>{n.d(t,{Q:()=>shrink,n:()=>largest})
var r=n(3030)
function largest(e,t){let n=-1,r=e
for(;n<r;){const e=n+Math.ceil((r-n)/2)
t(e)?n=e:r=e-1}return n}function shrink(e,t,n){const part=t=>n((0,r.$Q)(`${e} `,t)),o=largest(Math.min(e.length,t),e=>part(e).length<=t)
return o<2?"":part(o)}}),3451:((e,t,n)=>{n.d(t,{W:()=>isBlock})
const isBlock=e=>"object"==typeof e&&("block"in e||"quote"in e||"subtext"in e)})}
