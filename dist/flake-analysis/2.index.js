export const id=2
export const ids=[2]
export const modules={4002:((e,t,n)=>{n.d(t,{step:()=>step_step})
var r=n(6760),o=n(8500),s=n(7011),i=n(8082),a=n(3566),c=n(5405)
function facts(e){const get=t=>t.split(".").reduce(step,e),text=e=>textOf(get(e))
return{value:e,text,maybe:e=>text(e)||void 0,number:e=>numberOf(get(e)),flag:e=>!0===get(e),url:e=>(0,a.qP)(text(e)),list:e=>(0,c.p_)(get(e)).map(facts),at:e=>facts(get(e)),has:e=>void 0!==get(e)&&null!==get(e)}}function step(e,t){return"object"==typeof e&&null!==e&&Object.hasOwn(e,t)?e[t]:void 0}const textOf=e=>"string"==typeof e?e:"number"==typeof e?String(e):"",numberOf=e=>"number"==typeof e&&Number.isFinite(e)?e:void 0
var l=n(3024)
function readCapped(e,t){const n=(0,l.openSync)(e,"r")
try{const e=function(e,t){const n=[]
for(let r=0;r<t;){const o=Buffer.allocUnsafe(Math.min(65536,t-r)),s=(0,l.readSync)(e,o,0,o.length,null)
if(0===s)break
n.push(o.subarray(0,s)),r+=s}return Buffer.concat(n)}(n,t+1)
if(e.length>t)throw new Error(`the file is larger than ${t} bytes`)
return e.toString("utf8").replace(/^\ufeff/,"")}finally{(0,l.closeSync)(n)}}var u=n(6801),f=n(4909)
const d=26214400,p={env:process.env,readFile:readCapped,warn:u.R.warning}
function workflowPath(e,t){const[n=""]=e.split("@")
return n.startsWith(`${t}/`)?n.slice(t.length+1):n}function readPayload(e,{readFile:t,warn:n}){if(!e)return facts({})
try{return facts(JSON.parse(t(e,d)))}catch(e){const t=e instanceof Error?e.message:String(e)
return n(`The event file cannot be read, so the message will lack its details (${(0,f.TL)(t,120)}).`),facts({})}}function once(e){let t
return()=>t??=e()}async function github(e){const{clientFor:t}=await Promise.all([n.e(748),n.e(496)]).then(n.bind(n,496))
return t(e)}var m=n(4465)
const h=new Set(["pull_request","pull_request_review","pull_request_review_comment"])
new Set([...h,"push","create","delete","deployment","deployment_status"])
const sameText=(e,t)=>e.toLowerCase()===t.toLowerCase()
function mayHoldForeignCode(e){const{payload:t,repository:n}=e,r=t.has("workflow_run")&&!sameText(t.text("workflow_run.head_repository.full_name"),n)
return function({payload:e,repository:t}){return e.has("pull_request")&&function(e,t,n){const[r,o]=[e.number("id"),t.number("id")]
return void 0!==r&&void 0!==o?r!==o:!sameText(e.text("full_name"),t.text("full_name")||n)}(e.at("pull_request.head.repo"),e.at("pull_request.base.repo"),t)}(e)||t.has("issue.pull_request")||r}const g=".github/tocsin.yml"
async function repositoryFile(e,t,n,{github:r}){const o=insideRepository(e,t),s=n.workspace&&!mayHoldForeignCode(n)?inWorkspace(n.workspace,o):void 0
return s?readConfig(s,o):async function(e,t,n,r){const o=await r.file(e,n)
if(void 0!==o)return o
throw new i.l(`There is no ${e} at ${n.slice(0,12)}`,{fix:`Correct the \`${t}\` input. In a private repository, the job also needs \`permissions: { contents: read }\`.`})}(o,t,function({payload:e,sha:t}){return e.text("pull_request.base.sha")||t}(n),await r())}function insideRepository(e,t){const n=r.posix.normalize(e.replaceAll("\\","/"))
if(!(".."===n||n.startsWith("../")||r.posix.isAbsolute(n)||/^[a-z]:/i.test(n)||"."===n||n.endsWith("/")||n.includes("\0")))return n
throw new i.l(`The \`${t}\` input ${(0,f.qi)(e)} is not the path of a file in the repository`,{fix:`Write it relative to the root of the repository, such as ${g}.`})}function inWorkspace(e,t){const n=(0,r.join)(e,t)
if(!(0,l.lstatSync)(n,{throwIfNoEntry:!1}))return
const o=function(e,t){try{return(0,l.realpathSync)(e)}catch(e){throw new i.l(`${t} is a link that leads nowhere`,{fix:"Commit the file itself.",cause:e})}}(n,t)
if(o.startsWith((0,l.realpathSync)(e)+r.sep))return o
throw new i.l(`${t} is a link that leads out of the workspace`,{fix:"Commit the file itself."})}function readConfig(e,t){try{return readCapped(e,m.R0)}catch(e){throw new i.l(`${t} cannot be read as text of at most ${m.R0/1024} KiB`,{fix:"Check that it is a file, its size and its access rights.",cause:e})}}const leftOutWords=e=>`Left out of the configuration: ${e.join(", ")}. This step has a webhook of its own and passes no secret for them under \`env:\`.`,reachable=({channels:e},t)=>Object.entries(e).flatMap(([e,n])=>{const r=webhookVariable(n)
return void 0===r||t[r]?.trim()?[e]:[]}),webhookVariables=({channels:e})=>Object.values(e).flatMap(e=>webhookVariable(e)??[]),webhookVariable=e=>"webhook"in e?e.webhook:void 0
var w=n(1455)
const y={now:Date.now,sleep:(e,t)=>(0,o.setTimeout)(e,void 0,{...t&&{signal:t}}),random:Math.random}
function keeper(e,{durable:t,warn:n}){const orElse=(e,t)=>r=>(n(`${e}: ${r instanceof Error?r.message:String(r)}`),t)
return{find:(t,n)=>e.find(t,n).catch(orElse("earlier receipts cannot be read",void 0)),backlog:t=>e.pending(t).catch(orElse("pending messages cannot be read",[])),claim:(t,n,r)=>e.claim(t,n,r).catch(orElse("the message cannot be kept before it is sent",{kind:"mine"})),async keep(n,r){const o=await e.save(n,r).then(()=>!0,orElse("the receipt cannot be kept",!1))
return"pending"!==n.outcome||o&&t?n:lost(n)}}}const b="Run this step again, or give it a ledger so that the next run sends what this one could not.",lost=e=>({...e,outcome:"lost",fix:e.fix?`${e.fix} ${b}`:b})
var v=n(1512)
function contentOf({alert:e,mentions:t,ping:n,style:r}){return{alert:e,mentions:t,ping:n,...void 0!==r&&{style:r}}}var k=n(6607)
const $={P0:18e4,P1:6e4,P2:6e4,P3:6e4},x={P0:9,P1:5,P2:5,P3:5}
var O=n(4662)
const M={dns:"network",refused:"network",reset:"network",timeout:"timeout",tls:"network",proxy:"network",aborted:"cancelled",other:"network"}
function backoffMs(e,t){const n=Math.min(1e3*2**(e-1),32e3)
return Math.round(n*(.5+t/2))}var j=n(8610)
const S={requests:0,failures:0,refusals:0,hops:0}
function react_count(e,t){const n=isRefusal(t)
return{requests:e.requests+1,failures:e.failures+("retry"!==t.kind||n?0:1),refusals:e.refusals+(n?1:0),hops:e.hops+("follow"===t.kind?1:0)}}const T="Check that the runner can reach the host; https_proxy, no_proxy and SSL_CERT_FILE are honoured.",_={network:T,timeout:T,server:"Look at the status page of the receiver.","rate-limited":"Let fewer jobs write to this channel at once, or give some of them a channel of their own.",banned:"Wait; the ban is for the address of the runner, and every request prolongs it."}
function askedWait(e){if("retry"===e.kind&&void 0!==e.afterMs&&e.afterMs>=0)return e.afterMs}const isRefusal=e=>"retry"===e.kind&&"rate-limited"===e.reason&&void 0!==askedWait(e),end=e=>({kind:"end",ending:e}),tooManyHops=e=>({outcome:"lost",reason:"invalid",detail:`${e}; still not settled after 3 further requests`,fix:"Check that the message, thread or channel this step writes to still exists."}),seconds=e=>Math.round(e/100)/10+" s"
async function tryOnce(e,{deadline:t},{transports:n,now:r,tryMs:o,signal:s}){const i=Math.min(o,t-r())
try{return{verdict:await e.send(n,{timeoutMs:i,...s&&{signal:s}}),doubtful:!1}}catch(e){return e instanceof O.w?function(e){const t=e.sent,n=t?`${e.message}; it may have been delivered`:e.message
return{verdict:{kind:"retry",reason:M[e.fault],detail:n},doubtful:t}}(e):{broken:e}}}function next(e,t,{deadline:n,tries:r},o,s){const i=s.now(),a=function(e,t,n){switch(e.kind){case"delivered":return end({outcome:"delivered",...e.remote&&{remote:e.remote},...void 0!==e.detail&&{detail:e.detail}})
case"accepted":return end({outcome:"accepted",detail:e.detail})
case"final":return end({outcome:"banned"===e.reason?"unsent":"lost",reason:e.reason,detail:e.detail,fix:e.fix})
case"follow":return t.hops>3?end(tooManyHops(e.detail)):{kind:"follow",next:e.request}
case"retry":return function(e,t,{leftMs:n,tries:r,random:o}){const s=_[e.reason],stop=t=>end({outcome:"unsent",reason:e.reason,detail:`${e.detail}; ${t}`,...s&&{fix:s}})
if("cancelled"===e.reason)return end({outcome:"unsent",reason:"cancelled",detail:e.detail})
if("banned"===e.reason)return stop("trying again soon would prolong it")
if(t.failures>=r||t.requests>=30)return stop(`gave up after ${(0,j.L)(t.requests,"request")}`)
const i=askedWait(e),a=void 0===i?backoffMs(t.failures,o):function(e,t,n){const r=Math.min(250*2**t,2e3)
return Math.ceil(e)+Math.round(n*r)}(i,t.refusals,o)
return a<n?{kind:"wait",ms:a}:stop(`a wait of ${seconds(a)} does not fit into the ${seconds(Math.max(0,n))} left`)}(e,t,n)}}(e,t,{leftMs:n-i,tries:r,random:s.random()})
return"wait"===a.kind&&"retry"===e.kind&&s.onRetry(`${e.detail}; trying again in ${(a.ms/1e3).toFixed(1)} s`),o.quietUntil=i+("wait"===a.kind?a.ms:function(e){return("retry"===e.kind||"final"===e.kind)&&"banned"===e.reason?Number.POSITIVE_INFINITY:askedWait(e)??0}(e)),a}async function waitForTurn({deadline:e},t,{now:n,sleep:r,signal:o}){const s=Math.max(0,t.quietUntil-n())
return s>0&&n()+s>=e?unsent("rate-limited","the channel asked for a longer pause than the time left"):(s>0&&!o?.aborted&&await r(s,o).catch(unlessAborted(o)),o?.aborted?unsent("cancelled","the step was cancelled before it was sent"):n()<e?void 0:unsent("budget","no time was left to send it"))}const unsent=(e,t)=>({outcome:"unsent",reason:e,detail:t}),unlessAborted=e=>t=>{if(!e?.aborted)throw t},broken=e=>({outcome:"unsent",reason:"invalid",detail:`it broke while it was sent: ${e instanceof Error?e.message:String(e)}; it may have been delivered`,fix:"This is a bug in the channel; please report it with this line."})
function inDoubt(e,t){if(!t)return e
const n="an earlier try may have been delivered"+("delivered"===e.outcome?" too":"")
return{...e,detail:e.detail?`${e.detail}; ${n}`:n}}const tryMsOf=({options:e})=>e.tryMs??1e4
function claim({receipt:e,post:t,outlet:n},{deadline:r},o,s=!1){const i={now:o.ports.now(),until:r+tryMsOf(o),again:s,...n.ties&&{seal:process.getBuiltinModule("node:crypto").randomBytes(12).toString("hex")}}
return o.keeper.claim(e,contentOf(t),i)}const send=(e,t,n)=>{const r=limitsFor(e,n)
return receiptOf(e,n,async()=>sendClaimed(e,await async function(e,t,n){const{ports:r,options:o}=n
for(let s=1;;s++){const i=await claim(e,t,n,s>1)
if("busy"!==i.kind||o.signal?.aborted)return i
const a=r.now(),c=Math.min(backoffMs(Math.min(s,3),r.random()),i.until-a)
if(a+c>=t.deadline)return i
await r.sleep(c,o.signal).catch(unlessAborted(o.signal))}}(e,r,n),t,n,r))},sendNow=(e,t,n,r=limitsFor(e,n))=>receiptOf(e,n,async()=>{if(n.options.dryRun)return async function(e,t){const n=built(addressed(e,await t.keeper.find(e.receipt.alertKey,e.receipt.channel)??{}))
if("ending"in n)return settle(e,n.ending,t)
const r=t.redact(n.attempt.preview())
return t.ports.log.info(`${e.outlet.name}: would send ${r}`),{...e.receipt,outcome:"dry-run",detail:`would send ${r.split("\n",1)[0]}`}}(e,n)
const o=await claim(e,r,n)
return"busy"===o.kind?void 0:sendClaimed(e,o,t,n,r)})
async function receiptOf(e,t,n){try{return await n()}catch(n){return settle(e,{...broken(n),attempts:0},t)}}async function sendClaimed(e,t,n,r,o){switch(t.kind){case"mine":return settle(e,await async function(e,t,n,r){const{post:o,outlet:s}=e,i=built(e)
if("ending"in i)return i.ending
const{transports:a,now:c,sleep:l,random:u,log:f}=n.ports,named=e=>n.redact(`${s.name}: ${e}`),d={transports:a,now:()=>c(),sleep:l,random:u,tryMs:tryMsOf(n),signal:n.options.signal,onRetry:e=>f.info(named(e)),onFlaw:e=>f.warn(named(e)),outdated:async()=>{const t=await claim(e,r,n,!0)
return"done"===t.kind?doneWords(t.receipt):void 0}},p=await async function(e,t,n,r){let o=e,s=S,i=!1
for(;;){const e=await waitForTurn(t,n,r)
if(e)return{...inDoubt(e,i),attempts:s.requests}
const a=s.failures+s.refusals>0?await r.outdated():void 0
if(a)return{outcome:"skipped",detail:a,attempts:s.requests}
const c=await tryOnce(o,t,r)
if("broken"in c)return{...broken(c.broken),attempts:s.requests+1}
s=react_count(s,c.verdict),"delivered"===c.verdict.kind&&void 0!==c.verdict.detail&&r.onFlaw(c.verdict.detail),i||=c.doubtful
const l=next(c.verdict,s,t,n,r)
if("end"===l.kind)return{...inDoubt(l.ending,i&&!c.doubtful),attempts:s.requests}
"follow"===l.kind&&(o=l.next)}}(i.attempt,r,t,d)
return"delivered"===p.outcome&&o.remote?{remote:o.remote,...p}:p}(addressed(e,t),n,r,o),r)
case"done":return{...t.receipt,outcome:"skipped",detail:doneWords(t.receipt)}
case"held":return{...e.receipt,outcome:"skipped",detail:"another run is sending it"}
case"busy":return settle(e,{outcome:"unsent",attempts:0,reason:"budget",detail:R},r)}}const doneWords=({outcome:e,at:t})=>"skipped"===e?v.z:`already ${e} at ${t}`,R="another run was still sending an earlier message of this alert",limitsFor=({post:e},{options:t,startedAt:n})=>function(e,t,n={}){return{deadline:t+(n[e]??$[e]),tries:x[e]}}(e.alert.severity,n,t.budgetMs)
function built({outlet:e,post:t}){try{return{attempt:e.open(t)}}catch(e){return{ending:unbuilt(e)}}}function addressed(e,{remote:t,tie:n}){const r=e.post.remote??t
return{...e,post:{...e.post,...r&&{remote:r},...n&&{tie:n}}}}async function settle(e,{outcome:t,attempts:n,detail:r,fix:o,...s},i){const{id:a,alertKey:c,transition:l,channel:u,order:f,remote:d}=e.receipt,p={...{id:a,alertKey:c,transition:l,channel:u,...void 0!==f&&{order:f},...d&&{remote:d}},...s,outcome:"unsent"===t?"pending":t,...void 0!==r&&{detail:shorten(i.redact((0,k.TN)(r)))},...void 0!==o&&{fix:shorten(i.redact((0,k.TN)(o)))},attempts:e.receipt.attempts+n,at:new Date(i.ports.now()).toISOString()}
return i.keeper.keep(p,contentOf(e.post))}const shorten=e=>e.slice(0,1e3),unbuilt=e=>({outcome:"lost",attempts:0,reason:"invalid",detail:`the message could not be built: ${e instanceof Error?e.message:String(e)}`,fix:"This is a bug in the channel; please report it with this line."})
async function touch(e,t,n,r){return isExpired(e,r)?expire(e,r):t?await sendNow(e,n,r,{deadline:deadlineOf(e,r),tries:1})??left(e):e.receipt}const deadlineOf=(e,t)=>t.startedAt+.5*(limitsFor(e,t).deadline-t.startedAt),left=({receipt:e})=>({...e,outcome:"skipped",detail:"another run is sending a message of this alert"}),isExpired=({receipt:e},{ports:t})=>t.now()-Date.parse(e.at)>6048e5,expire=(e,t)=>settle(e,{outcome:"lost",attempts:0,reason:"budget",detail:"it could not be sent for 7 days"},t)
async function sendInOrder(e,t,n){const r={quietUntil:0},o=t.map(e=>function({outlet:e,post:t,transition:n,level:r,order:o},s){const i=t.alert.key,a=(({alertKey:e,transition:t,channel:n,level:r=""})=>JSON.stringify([e,t,n,String(r)]))({alertKey:i,transition:n,channel:e.name,...void 0!==r&&{level:r}}),c=new Date(s).toISOString(),{remote:l}=t
return{outlet:e,receipt:{id:a,alertKey:i,transition:n,channel:e.name,outcome:"pending",attempts:0,at:c,...void 0!==o&&{order:o},...l&&{remote:l}},post:{...t,idempotencyKey:a}}}(e,n.startedAt)),s=await async function(e,t,n,r){const o=(r.options.dryRun?[]:await r.keeper.backlog(e.name)).filter(({receipt:e})=>!t.has(e.id)).map(t=>function(e,{receipt:t,alert:n,mentions:r,ping:o=r.length>0,style:s}){return{outlet:e,receipt:t,post:{alert:n,mentions:r,ping:o,idempotencyKey:t.id,style:s,...t.remote&&{remote:t.remote}}}}(e,t)),s=[],i=[]
for(const[e,t]of o.entries()){const o=e>=50||r.ports.now()>=deadlineOf(t,r)?t.receipt:await touch(t,i.length<2,n,r)
"pending"===o.outcome&&i.push({...t,receipt:o}),s.push(o)}return{receipts:s,waiting:i}}(e,new Set(o.map(idOf)),r,n),i=await async function(e,t,n){const r=[]
for(const[o,s]of e.entries())r.push(repeats(s,e.slice(0,o))?repeated(s):await sendNow(s,t,n))
const o=[]
for(const[s,i]of e.entries())o.push(r[s]??await send(i,t,n))
return o}(o,r,n)
return{own:await supersede(o,i,n),flushed:await supersedeFlushed(s,i,n)}}const idOf=({receipt:e})=>e.id,repeats=(e,t)=>t.some(t=>idOf(t)===idOf(e)),repeated=({receipt:e})=>({...e,outcome:"skipped",detail:"this run has dealt with it already"})
async function supersede(e,t,n){return Promise.all(e.map(async(e,r)=>{const o=t[r]??e.receipt
return"pending"===o.outcome&&isTold(e,t.slice(r+1))?settleSuperseded({...e,receipt:o},n):o}))}async function supersedeFlushed({receipts:e,waiting:t},n,r){const o=t.filter(t=>isTold(t,[...e.slice(e.findIndex(({id:e})=>e===idOf(t))+1),...n])),s=await Promise.all(o.map(e=>settleSuperseded(e,r)))
return e.map(e=>s.find(({id:t})=>t===e.id)??e)}const isTold=({receipt:e},t)=>t.some(({alertKey:t,outcome:n})=>t===e.alertKey&&("delivered"===n||"accepted"===n)),settleSuperseded=(e,t)=>settle(e,{outcome:"skipped",attempts:0,detail:v.z},t)
var N=n(7871)
async function deliver(e,t,n={}){const r=function(e,t){const n=new Map
for(const r of[...e.map(e=>e.outlet),...t])n.set(r.name,{outlet:r,queue:[]})
for(const t of e)n.get(t.outlet.name)?.queue.push(t)
return n}(e,n.sweep??[]),o=function(e,t,n){const r=(0,N.$)(e.flatMap(({secrets:e})=>e))
return{ports:t,options:n,redact:r,startedAt:t.now(),keeper:keeper(t.receipts,{durable:n.hasStore??!1,warn:e=>t.log.warn(r(e))})}}([...r.values()].map(({outlet:e})=>e),t,n),s=[...r.keys()],i=await Promise.all([...r.values()].map(({outlet:e,queue:t})=>sendInOrder(e,t,o)))
return function(e,t){const n=new Map([...t].map(([e,t])=>[e,t.own.values()]))
return[...e.flatMap(({outlet:e})=>n.get(e.name)?.next().value??[]),...[...t.values()].flatMap(({flushed:e})=>e)]}(e,new Map(i.map((e,t)=>[s[t],e])))}const A={find:async()=>{},knows:async()=>!1,save:async()=>{},pending:async()=>[],claim:async()=>({kind:"mine"})},receiptsIn=async e=>(await n.e(769).then(n.bind(n,8769))).receiptsOver(e)
var E=n(3678)
async function receiptStore(e){if(!e)return{receipts:A,durable:!1,problem:()=>{}}
const{documents:t,problem:n}=function({read:e,update:t}){const n=[],note=e=>{throw n.push((0,E.Kl)(e)),e}
return{documents:{read:t=>e(t).catch(note),update:(e,n)=>t(e,n).catch(note)},problem:()=>n[0]}}(e)
return{receipts:await receiptsIn(t),durable:!0,problem:n}}const P={...y,log:{info:u.R.info,warn:u.R.warning}},deliveryOver=({ledger:e,signal:t,...n})=>async(r,o)=>{(0,s.TK)(r.flatMap(({outlet:e})=>e.secrets))
const{receipts:i,durable:a,problem:c}=await receiptStore(await e()),l={...P,...n,receipts:i}
return{receipts:await deliver(r,l,{...o,...t&&{signal:t},hasStore:a}),problem:c()}}
function issueTransport(e){let t
return async(r,o)=>(await(t??=n.e(796).then(n.bind(n,6796)).then(({transportOver:t})=>t(e))))(r,o)}var I=n(4158)
function setOutput(e,t){const n="string"==typeof t?t:JSON.stringify(t)??"",r=process.env.GITHUB_OUTPUT
r?(0,l.appendFileSync)(r,(0,I.U)(e,n.toWellFormed())):u.R.info(`Output ${e}=${n}`)}const U=1047552
function summary(e,t=process.env.GITHUB_STEP_SUMMARY,n=u.R.warning){if(!t)return void u.R.info(e)
const r=fitSummary(e,Math.max(0,U-sizeOf(t)));(0,l.appendFileSync)(t,r),r||n("The job summary is full: GitHub shows 1 MiB for one step. A part of it was left out.")}const sizeOf=e=>(0,l.statSync)(e,{throwIfNoEntry:!1})?.size??0
function fitSummary(e,t){const n=`${e.toWellFormed()}\n`,r=Buffer.byteLength(n)
if(r<=t)return n
const o=`> [!WARNING]\n> This summary was cut: GitHub shows 1 MiB for one step, and this part alone would be ${Math.ceil(r/1024)} KiB.\n\n`,s=t-Buffer.byteLength(o)
return s<0?"":o+function(e,t){const n=Buffer.from(e).subarray(0,t)
return n.subarray(0,n.lastIndexOf("\n")+1).toString()}(n,s)}var C=n(8450),B=n(9847)
async function readBody(e,t){const n=[]
let r=0
for await(const o of e)if(n.push(o),r+=o.length,r>t)break
return{body:Buffer.concat(n).subarray(0,t),cut:r>t}}const F={ENOTFOUND:"dns",EAI_AGAIN:"dns",EAI_NODATA:"dns",EAI_FAIL:"dns",ECONNREFUSED:"refused",EHOSTUNREACH:"refused",ENETUNREACH:"refused",EADDRNOTAVAIL:"refused",ECONNRESET:"reset",ECONNABORTED:"reset",EPIPE:"reset",ERR_STREAM_PREMATURE_CLOSE:"reset",ETIMEDOUT:"timeout",EPROTO:"tls",DEPTH_ZERO_SELF_SIGNED_CERT:"tls",HOSTNAME_MISMATCH:"tls",INVALID_CA:"tls"},L=/^(?:CERT_|CRL_|ERR_TLS|ERR_SSL|ERR_OSSL|SELF_SIGNED_|UNABLE_TO_)/,q={dns:"the host name cannot be resolved",refused:"no connection",reset:"connection reset",timeout:"no answer",tls:"the certificate or TLS handshake was not accepted",proxy:"the proxy did not connect",aborted:"cancelled",other:"the exchange failed"},W={connecting:"while connecting",sending:"before the request was sent",waiting:"after the request was sent",reading:"in the middle of the answer"}
function codeOf(e){const t="object"==typeof e&&null!==e&&"code"in e?e.code:""
return"string"==typeof t?t:""}async function readPem(e){const{readFile:t}=process.getBuiltinModule("node:fs/promises")
return t(e,"utf8").catch(e=>{throw new O.w(`the file that SSL_CERT_FILE names cannot be read (${codeOf(e)})`,{fault:"tls",sent:!1})})}function ruleOf(e){const t=/^(\[[^\]]*\]|[^:]*):(\d{1,5})$/.exec(e)
return t?{host:bare(t[1]??""),port:t[2]}:{host:bare(e),port:void 0}}function ipv4(e){const t=/^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(e)?.slice(1).map(Number)
return t?.every(e=>e<=255)?t.reduce((e,t)=>256*e+t,0):void 0}const bare=e=>e.replace(/^\[(.*)\]$/,"$1").replace(/\.$/,"")
function proxyFor(e,t){const n="https:"===e.protocol?"https_proxy":"http_proxy",r=variable(t,n)
if(r&&!function({hostname:e,port:t,protocol:n},r){const o=bare(e)
if((0,a.U9)(e.replace(/\.$/,""))||o.endsWith(".localhost"))return!0
const s=t||("https:"===n?"443":"80")
return r.toLowerCase().split(/[\s,]+/).filter(Boolean).map(ruleOf).some(e=>(void 0===e.port||e.port===s)&&function(e,t){if("*"===t)return!0
if(t.includes("/"))return function(e,t){const[n="",r=""]=t.split("/"),[o,s]=[ipv4(e),ipv4(n)],i=/^\d{1,2}$/.test(r)?Number(r):-1
if(void 0===o||void 0===s||i<0||i>32)return!1
const a=2**(32-i)
return Math.floor(o/a)===Math.floor(s/a)}(e,t)
const n=t.replace(/^\*?\./,"")
return""!==n&&(e===n||e.endsWith(`.${n}`)&&void 0===ipv4(e))}(o,e.host))}(e,variable(t,"no_proxy")))return function(e,t){const n=URL.parse(e.includes("://")?e:`http://${e}`)
if(!n||!/^https?:$/.test(n.protocol)||!n.hostname)throw new O.w(`${t} is not an http or https URL of a proxy`,{fault:"proxy",sent:!1})
const r="https:"===n.protocol
return{secure:r,host:n.hostname.replace(/^\[(.*)\]$/,"$1"),port:Number(n.port)||(r?443:80),...(n.username||n.password)&&{authorization:basic(n)}}}(r,n)}const variable=(e,t)=>(e[t]||e[t.toUpperCase()]||"").trim()
function basic({username:e,password:t}){return`Basic ${Buffer.from(`${(0,a.tv)(e)}:${(0,a.tv)(t)}`).toString("base64")}`}function proxyHeaders({authorization:e}){return void 0===e?{}:{"proxy-authorization":e}}function refusal(e){const t=407===e?": it wants a user and password":""
return new O.w(`the proxy answered ${e}${t}`,{fault:"proxy",sent:!1})}async function connect_opener(e,t,n){const{request:r}=process.getBuiltinModule(e?"node:https":"node:http"),o={...t,agent:!1,...e&&await n.trust()}
return()=>r(o)}function target({protocol:e,hostname:t,port:n,pathname:r,search:o,username:s,password:i}){return{protocol:e,host:t.replace(/^\[(.*)\]$/,"$1"),port:n||("https:"===e?443:80),path:r+o,...(s||i)&&{auth:`${(0,a.tv)(s)}:${(0,a.tv)(i)}`}}}const D=1048576
function exchange_createExchange({env:e={},ca:t=[]}={}){const n=function(e,t){const n=e.SSL_CERT_FILE
let r
return()=>(r??=n||t.length>0?async function(e,t){const{getCACertificates:n}=process.getBuiltinModule("node:tls"),r=e?[await readPem(e)]:[]
return{ca:[...n("default"),...r,...t]}}(n,t):Promise.resolve({}),r)}(e,t)
return async(t,{timeoutMs:r,signal:o,maxBytes:s=D})=>{const i={phase:"connecting",behindProxy:!1},a=function(e,t){const n=new AbortController,cut=e=>n.abort(e),onAbort=()=>cut("aborted"),r=setTimeout(cut,Math.max(0,e),"timeout")
return t?.addEventListener("abort",onAbort,{once:!0}),t?.aborted&&onAbort(),{signal:n.signal,timeoutMs:e,reason:()=>n.signal.aborted?n.signal.reason:void 0,stop(){clearTimeout(r),t?.removeEventListener("abort",onAbort)}}}(r,o)
try{return await async function(e,t,n,r){const o=function({url:e}){const t=URL.parse(e)
if(t&&/^https?:$/.test(t.protocol))return t
throw new O.w("the address is not an http or https URL",{fault:"other",sent:!1})}(e),s=proxyFor(o,t)
r.progress.behindProxy=void 0!==s
const i=await async function(e,t,n,r){const o={method:t.method,headers:t.headers,signal:r.signal}
if(!n)return connect_opener("https:"===e.protocol,{...o,...target(e)},r)
if("http:"===e.protocol)return connect_opener(n.secure,function(e,t,n){const{auth:r}=target(e)
return{...t,host:n.host,port:n.port,path:`${e.origin}${e.pathname}${e.search}`,headers:{...t.headers,host:e.host,...proxyHeaders(n)},...void 0!==r&&{auth:r}}}(e,o,n),r)
const s=await async function({hostname:e},{trust:t}){const{connect:n}=process.getBuiltinModule("node:tls"),{isIP:r}=process.getBuiltinModule("node:net"),o=await t(),s=e.replace(/^\[(.*)\]$/,"$1")
return e=>n({socket:e,host:s,...0===r(s)&&{servername:s},...o})}(e,r),i=await connect_opener(n.secure,function(e,t,n){const r=`${e.hostname}:${e.port||443}`
return{method:"CONNECT",host:t.host,port:t.port,path:r,headers:{host:r,...proxyHeaders(t)},signal:n}}(e,n,r.signal),r),a=await function(e){return new Promise((t,n)=>{e.on("error",n),e.once("connect",({statusCode:e=0},r)=>{if(200===e)return t(r)
r.destroy(),n(refusal(e))}),e.end()})}(i())
return r.progress.behindProxy=!1,()=>process.getBuiltinModule("node:https").request({...o,...target(e),createConnection:()=>s(a)})}(o,e,s,r)
r.signal.throwIfAborted()
const a=await function(e,t,n){return new Promise((r,o)=>{e.once("socket",e=>e.once("encrypted"in e?"secureConnect":"connect",()=>advance(n,"sending"))),e.once("finish",()=>advance(n,"waiting")),e.once("response",e=>{advance(n,"reading"),r(e)}),e.on("error",o),e.once("close",()=>o(Object.assign(new Error("closed without an answer"),{code:"ECONNRESET"}))),e.end(t)})}(i(),e.body,r.progress)
if(s&&407===a.statusCode)throw refusal(407)
return{status:a.statusCode??0,headers:(c=a.headers,Object.fromEntries(Object.entries(c).map(([e,t])=>[e,Array.isArray(t)?t.join(", "):t??""]))),...await readBody(a,n)}
var c}(t,e,s,{trust:n,progress:i,signal:a.signal})}catch(e){throw function(e,t,{phase:n,behindProxy:r},o){const s="waiting"===n||"reading"===n,i=`${t.method} ${function({url:e}){const t=URL.parse(e)
return t&&/^https?:$/.test(t.protocol)?t.host:"an invalid URL"}(t)}`
if(e instanceof O.w)return new O.w(`${i}: ${e.message}`,{fault:e.fault,sent:e.sent})
const a=o.reason()
if(a)return new O.w(`${i}: ${function(e,t,n){return"aborted"===e?`cancelled ${W[t]}`:`cut after ${n/1e3} s ${W[t]}`}(a,n,o.timeoutMs)}`,{fault:a,sent:s})
const c=codeOf(e),l=r&&"connecting"===n?"proxy":function(e){return F[e]??(L.test(e)?"tls":"other")}(c)
return new O.w(`${i}: ${q[l]}${function(e,t,n){return"reset"===e||"timeout"===e?` ${W[t]}`:n?` (${n})`:""}(l,n,c)}`,{fault:l,sent:s})}(e,t,i,a)}finally{a.stop()}}}const H=["connecting","sending","waiting","reading"]
function advance(e,t){H.indexOf(t)>H.indexOf(e.phase)&&(e.phase=t)}function redactDeep(e,t,n="texts alone"){const r=[],o=gather(e,r,"names too"===n,0),s=function(e,t){const n=together(e.map(k.uH),t),r=n.join("")
if((0,k.RK)(r)===r)return n
const o=n.map(k.RK),s=together(o,t)
return n.map((e,t)=>s[t]===o[t]?e:s[t]??"")}(r,t)
if(o&&s.every((e,t)=>e===r[t]))return e
const i=s.values()
return mapTexts(e,()=>i.next().value??"","names too"===n,0)}const redactContext=(e,t)=>({...e,payload:facts(redactDeep(e.payload.value,t,"names too"))})
function gather(e,t,n,r){if("string"==typeof e&&t.push(e),"object"!=typeof e||null===e)return!0
if(64===r)return!1
let o=!0
for(const s of Object.keys(e))n&&!Array.isArray(e)&&t.push(s),o=gather(e[s],t,n,r+1)&&o
return o}function mapTexts(e,t,n,r){if("string"==typeof e)return t()
if("object"!=typeof e||null===e)return e
if(64===r)return
if(Array.isArray(e))return e.map(e=>mapTexts(e,t,n,r+1))
const o=Object.entries(e).map(([e,o])=>[n?t():e,mapTexts(o,t,n,r+1)])
return Object.fromEntries(o)}function together(e,t){const n=t(e.join("\n\0\n")).split("\n\0\n")
if(e.length>0&&n.length!==e.length)throw new Error("Redaction has joined texts that belong apart")
return n}const G=["pass","fail","flaky"]
function outcomeAt({outcomes:e},t){return G[((e[t>>2]??0)>>t%4*2&3)-1]}const z=1209600
function leftOf(e,t,{before:n,now:r}){return t.flatMap(({subject:t,track:o})=>{const s=(0,c.OA)(n[t.id]).state,i=e[t.id]?.state
if("flaky"!==s&&"broken"!==s||"flaky"===i||"broken"===i||"infra"===i)return[]
const{last:a,cleanRuns:l}=function(e){let[t,n]=[0,0]
for(const[r,{at:o}]of e.executions.entries()){const s=outcomeAt(e,r)
void 0!==s&&(t=o,n="pass"===s?n+1:0)}return{last:t,cleanRuns:n}}(o),u=a<r-z?"gone":"slow"===i?"slow":"healthy"
return[{...t,was:s,now:u,at:new Date(1e3*r).toISOString(),cleanRuns:l}]})}const K=1e3
function assembled(e,t,{scope:n,state:r,part:o,shard:s}){const{subjects:i,totals:a,infra:c,trend:l,power:u}=e,iso=e=>new Date(1e3*e).toISOString()
return{version:1,generatedAt:iso(n.now),window:{from:iso(n.since),to:iso(n.now),days:n.days},currency:n.currency,repositories:[{name:n.repository,url:n.url,defaultBranch:n.branch,complete:o.complete,notes:o.notes,...void 0!==s&&{shard:s}}],totals:{...a,testCases:0,reports:0},subjects:i.slice(0,K).map(e=>({...e,causes:[]})),omitted:Math.max(0,i.length-K),left:leftOf(e.kept,t,{before:r.judged,now:n.now}),infra:c,causes:[],audit:[],graphs:[],caches:[],trend:l,power:u,problems:o.problems}}const linksOf=e=>({execution:(t,{run:n,attempt:r},o)=>o?`${e}/actions/runs/${n}/job/${o.id}`:`${e}/actions/runs/${n}${r>1?`/attempts/${r}`:""}`,subject:({workflow:t})=>`${e}/actions/workflows/${encodeURIComponent(t.slice(t.lastIndexOf("/")+1))}`,compare:(t,n,r)=>`${e}/compare/${n}...${r}`}),Q=["workflow","job","step","test"],J={pass:1,fail:2,flaky:3},V="-PFL"
function outcomes_packed(e){const t=function(e){let t=""
for(let n=0;n<e.length;){let r=n+1
for(;r<e.length&&e[r]===e[n];)r+=1
t+=`${V[e[n]??0]}${r-n}`,n=r}return t}(e)
return t.length<=1+Math.ceil(e.length/3)?t:`=${function(e){const t=new Uint8Array(Math.ceil(e.length/4))
for(const[n,r]of e.entries())t[n>>2]=(t[n>>2]??0)|r<<2*(3&n)
return Buffer.from(t).toString("base64")}(e)}`}const byAge=(e,t)=>e.run-t.run||e.attempt-t.attempt,Z={durations:32,details:60},Y=-1
function cellsOf({codes:e,durations:t,details:n},r){const o=function(e,t){const n=new Uint8Array(t)
return e.startsWith("=")?function(e,t){const n=Buffer.from(e,"base64")
for(let e=0;e<t.length;e+=1)t[e]=(n[e>>2]??0)>>2*(3&e)&3}(e.slice(1),n):function(e,t){let n=0
for(const[,r="-",o]of e.matchAll(/([-PFL])(\d{1,9})/g)){const e=Math.min(t.length,n+Number(o))
t.fill(V.indexOf(r),n,e),n=e}}(e,n),n}(e,r.length)
return{executions:r,codes:o,seconds:secondsOf(o,t),details:detailsOf(n,r)}}function secondsOf(e,t){const n=new Map
let r=e.length
for(const o of t.toReversed()){if(r=e.lastIndexOf(J.pass,r-1),r<0)break
if(o!==Y&&n.set(r,o),0===r)break}return n}function detailsOf(e,t){if(0===e.length)return new Map
const n=e.map(e=>[indexIn(t,e),e])
return new Map(n.filter(([e])=>e>=0))}function indexIn(e,t){let[n,r]=[0,e.length-1]
for(;n<=r;){const o=n+r>>1,s=byAge(e[o],t)
if(0===s)return o
s<0?n=o+1:r=o-1}return-1}function moved(e,t,n){const r=new Uint8Array(n.length)
for(const[n,o]of t.entries())void 0!==o&&(r[o]=e.codes[n]??0)
return{executions:n,codes:r,seconds:remapped(e.seconds,t),details:remapped(e.details,t)}}const remapped=(e,t)=>new Map([...e].flatMap(([e,n])=>void 0===t[e]?[]:[[t[e],n]]))
function put(e,{index:t,outcome:n,seconds:r,detail:o}){const s=e.executions[t]
s&&(e.codes[t]=n?J[n]:0,void 0!==r&&"pass"===n&&e.seconds.set(t,r),o&&e.details.set(t,{run:s.run,attempt:s.attempt,...o}))}function lineOf(e,{codes:t,seconds:n,details:r}){return{subject:e,codes:outcomes_packed(t),durations:durationsOf(t,n),details:[...r].toSorted(([e],[t])=>e-t).slice(-Z.details).map(([,e])=>e)}}function durationsOf(e,t){const n=[]
let r=0
for(let o=e.lastIndexOf(J.pass);o>=0&&n.length<Z.durations&&!(r>=t.size);o=0===o?-1:e.lastIndexOf(J.pass,o-1))t.has(o)&&(r+=1),n.push(t.get(o)??Y)
return n.toReversed()}function*tracksOf(e){const t=new Map
for(const n of e.lines.toSorted(byLevel)){const r=cellsOf(n,e.executions),{level:o,job:s=""}=n.subject
"job"===o&&t.set(s,assumePasses(r)),"step"===o&&passWith(t.get(s),r),yield{subject:n.subject,track:tracks_trackOf(r)}}}const byLevel=(e,t)=>Q.indexOf(e.subject.level)-Q.indexOf(t.subject.level)
function passWith(e,{codes:t}){const n=t.findIndex(e=>0!==e)
for(let r=n+1;n>=0&&r<t.length;r+=1)0===t[r]&&e?.[r]===J.pass&&(t[r]=J.pass)}function tracks_trackOf({executions:e,codes:t,seconds:n,details:r}){const[o,s]=[new Uint8Array(Math.ceil(t.length/4)),new Map]
for(const[e,n]of r)void 0!==n.infra&&(t[e]=J.fail),s.set(e,detailOf(n))
for(let e=0;e<t.length;e+=1)o[e>>2]=(o[e>>2]??0)|(t[e]??0)<<2*(3&e)
return{executions:e,outcomes:o,details:s,seconds:n}}const detailOf=({job:e,failure:t,infra:n})=>({...e&&{job:e},...t&&{failure:t},...void 0!==n&&{excluded:"infra",sign:n}})
function assumePasses({codes:e,executions:t}){const[n,r]=[e.findIndex(e=>0!==e),e.findLastIndex(e=>0!==e)]
if(-1===n)return e
const o=function(e,t,n){const r=new Map
for(let o=n;o<t.length;o+=1){const{place:n,read:s}=t[o]
if(!s)continue
const i=r.get(n)??{there:0,read:0}
r.set(n,{there:i.there+(0===e[o]?0:1),read:i.read+1})}return new Set([...r].flatMap(([e,{there:t,read:n}])=>2*t>=n?[e]:[]))}(e,t.slice(0,e.length),n),s=function(e,t){const n=e.findIndex(({read:e,excluded:n},r)=>r>t&&e&&!n)
return-1===n?e.length-1:n-1}(t,r)
for(let n=0;n<=s;n+=1){const r=t[n]
r&&!r.read&&0===e[n]&&o.has(r.place)&&(e[n]=J.pass)}return e}const X=["infra","broken","flaky","slow","healthy"],ee=["T1","T2","T3","T4"]
function isExcluded(e,t,n){const r=[t.excluded,n?.excluded]
return r.includes("infra")||"test"===e&&r.includes("mass-failure")}const isQuiet=({outcomes:e})=>e.every(e=>!(170&e))
function troublesOf(e){const t=[]
for(const[n,r]of e.outcomes.entries())170&r&&t.push(...troublesIn(e,4*n))
return t}const troublesIn=(e,t)=>[t,t+1,t+2,t+3].flatMap(t=>{const n=outcomeAt(e,t),r=e.executions[t]
return!r||"fail"!==n&&"flaky"!==n?[]:[{index:t,execution:r,outcome:n}]}),passesOf=({outcomes:e})=>e.reduce((e,t)=>e+(te[85&t]??0),0),te=Uint8Array.from({length:256},(e,t)=>[...t.toString(2)].filter(e=>"1"===e).length),isFail=({outcome:e})=>"fail"===e,isPass=({outcome:e})=>"fail"!==e,keyOf=({run:e,attempt:t})=>`${e}/${t}`
function jobsOf(e,t){return e.filter(({subject:e})=>"job"===e.level).reduce((e,{track:n})=>e+n.executions.filter(({at:e},r)=>e>=t&&wasSeen(n.outcomes,r)).length,0)}const wasSeen=(e,t)=>!!((e[t>>2]??0)>>t%4*2&3)
const billed=(e,t)=>Math.ceil(e/60)*t,ne={minutes:0,billableMinutes:0,cost:0}
function costOf({seconds:e,os:t,selfHosted:n},r){const o=n?0:billed(e,r.multipliers[t])
return{minutes:e/60,billableMinutes:o,cost:o*r.perMinute}}const plus=(e,t)=>({minutes:e.minutes+t.minutes,billableMinutes:e.billableMinutes+t.billableMinutes,cost:e.cost+t.cost}),times=(e,t)=>({minutes:e.minutes*t,billableMinutes:e.billableMinutes*t,cost:e.cost*t}),re=5
function explanations(e){const t=new Map(e.filter(({subject:e})=>"step"!==e.level&&"test"!==e.level).map(e=>[nameOf(e.subject),failuresOf(e)])),n=new Map
for(const r of e){const e=t.get(parentOf(r.subject))
if(!e||0===e.keys.size)continue
const o=[...failuresOf(r).keys].filter(t=>e.keys.has(t)).length
if(0===o)continue
const s=n.get(e.id)??[]
s.push({id:r.subject.id,share:o/e.keys.size}),n.set(e.id,s)}return e=>(n.get(e)??[]).toSorted((e,t)=>t.share-e.share||(e.id<t.id?-1:1)).slice(0,re)}const nameOf=({repository:e,workflow:t,job:n=""})=>JSON.stringify([e,t,n]),parentOf=({level:e,repository:t,workflow:n,job:r=""})=>"workflow"===e?"":JSON.stringify([t,n,"job"===e?"":r])
function failuresOf({subject:e,track:t}){const n=troublesOf(t).filter(isFail).filter(({index:n,execution:r})=>!isExcluded(e.level,r,t.details.get(n)))
return{id:e.id,keys:new Set(n.map(({execution:e})=>keyOf(e)))}}function gains({logLikelihood:e},[t,n]){const r=e(t,n)
return Array.from({length:n-t-1},(o,s)=>{const i=t+1+s
return{cut:i,gain:e(t,i)+e(i,n)-r}})}function counts_checkCounts(e,t){if(!(e>=0&&e<=t&&t<Number.POSITIVE_INFINITY))throw new RangeError(`${e} of ${t} is no rate`)}function logLikelihood(e,t){const n=logRising(e.alpha,t),r=logRising(e.beta,t),o=logRising(e.alpha+e.beta,t)
return(e,s)=>{if(s>t)throw new RangeError(`${s} runs; the likelihood was made for up to ${t}`)
return at(n,e)+at(r,s-e)-at(o,s)}}function logRising(e,t){const n=new Float64Array(t+1)
for(let r=1;r<=t;r+=1)n[r]=at(n,r-1)+Math.log(e+r-1)
return n}function at(e,t){const n=e[t]
if(void 0===n)throw new RangeError(`${t} is no count of up to ${e.length-1}`)
return n}const oe={runs:0,failures:0,retried:0,failedAfterRetry:0},stretches_plus=(e,{runs:t,failures:n,retried:r=0,failedAfterRetry:o=0})=>({runs:e.runs+t,failures:e.failures+n,retried:e.retried+r,failedAfterRetry:e.failedAfterRetry+o}),minus=(e,t)=>({runs:e.runs-t.runs,failures:e.failures-t.failures,retried:e.retried-t.retried,failedAfterRetry:e.failedAfterRetry-t.failedAfterRetry})
function changePoints(e,{likelihood:t=.01,...n}={}){const r=function(e,{prior:t,retryPrior:n}){const r=[],o=[oe]
for(const t of e){counts_checkCounts(t.failures,t.runs),counts_checkCounts(t.failedAfterRetry??0,t.retried??0)
const e=stretches_plus(o.at(-1)??oe,t)
r.at(-1)===t.position?o[r.length]=e:o[r.push(t.position)]=e}const counts=(e,t)=>minus(o[t]??oe,o[e]??oe),s=(o.at(-1)??oe).runs,i=logLikelihood(t??{alpha:.3,beta:.5},s),a=logLikelihood(n??{alpha:.5,beta:.5},s)
return{positions:r,counts,logLikelihood:(e,t)=>{const{runs:n,failures:r,retried:o,failedAfterRetry:s}=counts(e,t)
return i(r,n)+a(s,o)}}}(e,n)
if(0===e.length)return{segments:[],splits:[]}
const o=function(e,t){const n=[[0,e.positions.length]],r=[]
for(let o=n.pop();o;o=n.pop()){const s=bestCut(e,o)
!s||s.gain<=t||(r.push(s.cut),n.push([o[0],s.cut],[s.cut,o[1]]))}return r.toSorted((e,t)=>e-t)}(r,-Math.log(t)),s=[0,...o,r.positions.length]
return{segments:s.slice(1).map((e,t)=>[s[t]??0,e]).map(e=>function({positions:e,counts:t},[n,r]){const{runs:o,failures:s}=t(n,r)
return{from:e[n]??Number.NaN,to:e[r-1]??Number.NaN,runs:o,failures:s}}(r,e)),splits:o.map((e,t)=>function(e,t,n){const position=t=>e.positions[t]??Number.NaN,r=gains(e,t),o=function(e){const t=e.reduce((e,t)=>Math.max(e,t),Number.NEGATIVE_INFINITY),n=e.map(e=>Math.exp(e-t)),r=n.reduce((e,t)=>e+t,0)
return n.map(e=>e/r)}(r.map(({gain:e})=>e)).map((e,n)=>({position:position(t[0]+1+n),probability:e})),passing=e=>t[0]+1+function(e,t){let n=0
return e.findIndex(({probability:e})=>(n+=e,n>=t))}(o,e)
return{position:position(n),before:position(n-1),gain:r[n-t[0]-1]?.gain??0,posterior:o,interval:{after:position(passing(.005)-1),upTo:position(passing(.995))}}}(r,[s[t]??0,s[t+2]??e],e))}}function bestCut(e,t){return gains(e,t).reduce((e,t)=>e&&e.gain>=t.gain?e:t,void 0)}const se=1e3
function runOf(e){const[t]=e,n=e.at(-1)
return t&&n?[{attempts:e,first:t,last:n,sha:t.execution.sha,broken:e.every(isFail)}]:[]}const observationOf=({attempts:e,first:t,broken:n},r)=>({position:r,runs:1,failures:isFail(t)?1:0,retried:isFail(t)&&e.length>1?1:0,failedAfterRetry:n&&e.length>1?1:0})
function segmentsOf(e){const t=e.filter(({broken:e})=>e).length
return t<2?{segments:[{from:0,to:e.length-1,runs:e.length,failures:t}],splits:[]}:changePoints(e.map(observationOf))}function streaksOf(e){const t=e.map(()=>0)
for(let n=0,r=0;n<e.length;n=r+1){for(r=n;e[r]?.broken;)r+=1
t.fill(r-n,n,r)}return t}const ie=3,ae=3
function isolatedFailures(e){const t=Map.groupBy(e.runs.filter(({broken:e})=>e),({sha:e})=>e)
return e.runs.flatMap(({attempts:n,first:r,sha:o,broken:s},i)=>{const a=e.runs[i+1]
return!s||n.length>1||1!==t.get(o)?.length||!a?[]:function({runs:e,streaks:t},n){const r=t.slice(Math.max(0,n-ie),n+ie+1)
return 1===t[n]&&n>0&&n<e.length-1&&r.every(e=>e<ae)}(e,i)&&inOneSegment(e,i)?[{failure:r,pass:a.last}]:[]})}const inOneSegment=({segments:e},t)=>e.some(({from:e,to:n})=>e<t&&t<n),ce=3
function contradictions(e,t){const n=e.filter(isFail),r=within(e,n,({execution:e})=>e.run),o=within(e,n,same_code_codeOf)
return[...r.values()].flatMap(ofOneRun).concat([...o.values()].flatMap(e=>function(e,t){const n=[...Map.groupBy(e,({execution:e})=>e.run).values()].filter(e=>e.every(isFail)),r=new Set(n.flat())
return pairs(e).filter(({failure:e})=>r.has(e)).filter(({failure:e,pass:r})=>function(e,t,{history:n,failedRuns:r}){const o=n.runAt.get(e.index),s=void 0===o?0:n.streaks[o]??0
return!(r>=ce||s>=ce||"pull"===e.execution.place&&function({runs:e},{index:t}){let[n,r]=[0,e.length]
for(;n<r;){const o=n+r>>1;(e[o]?.first.index??0)<t?n=o+1:r=o}return e[n-1]?.broken??!1}(n,e)||!(t.index>e.index||1===r&&s<=1))}(e,r,{history:t,failedRuns:n.length})).map(e=>({tier:"T2",...e}))}(e,t)))}const same_code_codeOf=({execution:{sha:e,place:t}})=>`${"pull"===t} ${e}`
function within(e,t,n){const r=new Set(t.map(n))
return Map.groupBy(e.filter(e=>r.has(n(e))),n)}const ofOneRun=e=>pairs(e).map(e=>({tier:"T1",...e}))
function pairs(e){const t=[],n=e.findLast(isPass)
let r
for(const o of e.toReversed())isPass(o)?r=o:(r??n)&&t.push({failure:o,pass:r??n??o})
return t.toReversed()}const le=1e-4,ue=500
function samplesOf(e,t){const n=new Map(t.map(e=>[e.failure.index,e]))
return e.flatMap(e=>{const t=n.get(e.index)
return t?[{seen:e,finding:t}]:isPass(e)?[{seen:e}]:[]})}function regimeOf(e){if(e.filter(({finding:e})=>e).length<2)return{samples:e}
const{segments:t,splits:n}=changePoints(function(e){const t=Math.ceil(e.length/ue)
return e.map(({finding:e},n)=>({position:n-n%t,runs:1,failures:e?1:0}))}(e),{likelihood:le}),r=n.at(-1),o=e[(r?.position??0)-1]?.seen
if(!r||!o)return{samples:e}
const[s,i]=t.slice(-2),a=rateOf(i)>rateOf(s),c=r.posterior.find(({position:e})=>e===r.position)?.probability??0,l=e.slice(r.position)
return{samples:l,began:{index:l[0]?.seen.index??0,before:o,probability:c,rose:a}}}const rateOf=e=>e?e.failures/e.runs:0
function factsOf(e,t){const{counted:n,excluded:r}=function(e,t){const n=[],r=[]
for(const[o,s]of e.executions.entries()){const i=outcomeAt(e,o)
i&&(isExcluded(t,s,e.details.get(o))?r:n).push({index:o,execution:s,outcome:i})}return{counted:n,excluded:r}}(e.track,e.subject.level),o=function(e){const t=function(e){const t=[]
for(const n of e){if("default"!==n.execution.place)continue
const e=t.at(-1)
e?.[0]?.execution.run===n.execution.run?e.push(n):t.push([n])}return t.slice(-se).flatMap(runOf)}(e),n=new Map(t.flatMap(({attempts:e},t)=>e.map(({index:e})=>[e,t])))
return{runs:t,runAt:n,streaks:streaksOf(t),...segmentsOf(t)}}(n),s=function(e,t){const n=[...contradictions(e,t),...e.filter(({outcome:e})=>"flaky"===e).map(e=>({tier:"T3",failure:e})),...isolatedFailures(t).map(e=>({tier:"T4",...e}))],r=new Map
for(const e of n)r.has(e.failure.index)||r.set(e.failure.index,e)
return[...r.values()].toSorted((e,t)=>e.failure.index-t.failure.index)}(n,o)
return{...e,counted:n,excluded:r,history:o,findings:s,regime:regimeOf(samplesOf(n,s)),now:t}}function failingRuns(e){const t=new Map,n=new Map,r=new Map
return{add:({subject:o,counted:s,excluded:i,findings:a})=>{const note=(t,{execution:n})=>n.at>=e&&t.set((e=>`${o.repository} ${keyOf(e)}`)(n),n)
for(const e of s.filter(isFail))note(levelOf(t,o.level),e)
for(const e of i.filter(isFail))note(levelOf(n,o.level),e)
for(const{tier:e,failure:t}of a)"T1"!==e&&"T2"!==e||note(r,t)},failures:()=>[...highest(t).values()],flaky:()=>[...highest(t)].filter(([e])=>r.has(e)).map(([,e])=>e),infra:()=>[...highest(n).values()]}}function levelOf(e,t){const n=e.get(t)??new Map
return e.set(t,n),n}const highest=e=>Q.map(t=>e.get(t)).find(Boolean)??new Map,findInfra=(e,t)=>({candidates:e,events:[]}),flipRate=e=>(e=>e.filter((t,n)=>n>0&&t!==e[n-1]).length)(e)/Math.max(1,e.length-1)
function versionScore(e){const t=e.filter(Boolean).length/Math.max(1,e.length)
return{entropy:bits(t)+bits(1-t),flipRate:flipRate(e)}}const bits=e=>0===e?0:-e*Math.log2(e),meanScore=e=>function(e,t=.1){const n=e.map((n,r)=>(1-t)**(e.length-1-r)),r=n.reduce((e,t)=>e+t,0)||1,o=e.map(versionScore),mean=e=>o.reduce((t,r,o)=>t+(n[o]??0)*r[e],0)/r
return{entropy:mean("entropy"),flipRate:mean("flipRate")}}(e,0),days=e=>86400*e,verdict_counted=(e,t)=>`${e} ${t}${1===e?"":"s"}`,fe=100
function stripOf({counted:e,excluded:t}){const n=[...e.slice(-fe).map(({index:e,outcome:t})=>({index:e,mark:{pass:"P",fail:"F",flaky:"L"}[t]})),...t.slice(-fe).map(({index:e})=>({index:e,mark:"-"}))]
return n.toSorted((e,t)=>e.index-t.index).slice(-fe).map(({mark:e})=>e).join("")}function scoresOf({counted:e}){const t=[...Map.groupBy(e,({execution:e})=>e.sha).values()].filter(({length:e})=>e>1).map(e=>e.map(isPass))
return{flipRate:versionScore(e.map(isPass)).flipRate,entropy:meanScore(t).entropy}}const de=days(28),pe=days(7),isoOf=e=>new Date(1e3*e).toISOString(),me=86400,he=3
function mondayOf(e){const t=Math.floor(e/me)
return isoOf((t-(t+he)%7)*me).slice(0,10)}const change_at=({posterior:e,position:t})=>e.find(e=>e.position===t)?.probability??0,ge=3
function evidenceOf(e,t){return ee.flatMap(t=>e.findings.filter(e=>e.tier===t).slice(-ge)).toSorted((e,t)=>t.failure.index-e.failure.index).map(n=>function({tier:e,failure:t,pass:n},r){const{at:o,sha:s,run:i,attempt:a}=t.execution,c=we[e](t.execution,(n??t).execution)
return{tier:e,at:isoOf(o),sha:s,run:i,attempt:a,url:r(t),...n?{passUrl:r(n)}:{},words:c}}(n,n=>evidence_links_urlOf(e,n,t)))}const evidence_links_urlOf=({subject:e,track:t},{index:n,execution:r},o)=>o.execution(e,r,t.details.get(n)?.job),we={T1:(e,t)=>`Attempt ${e.attempt} failed, attempt ${t.attempt} of the same run passed`,T2:({place:e,sha:t},n)=>`Failed here, passed in run ${n.run} of the same commit ${t.slice(0,7)}${"pull"===e?" (weaker: what the pull request was merged with may differ)":""}`,T3:()=>"Failed and then passed when it was tried again within the run",T4:()=>"Failed alone: the runs before and after it on the default branch passed (weak: a fix may explain it)"},ye=60
function lossesOf(e,t){const n=new Set([...inVainWithin(e),...inVainOfCommits(e)])
return e.findings.filter(({failure:e})=>n.has(e.index)).map(({failure:n,pass:r})=>{const{share:o,waste:s}=chargeOf(e,n,t)
return{failure:n,waste:s,wait:r?o*waitOf(n.execution,r.execution):0}})}function inVainWithin({counted:e,findings:t}){const n=new Set(t.filter(({tier:e})=>"T1"===e).map(({failure:e})=>e.execution.run)),r=e.filter(({execution:e})=>n.has(e.run))
return[...Map.groupBy(r,({execution:e})=>e.run).values()].flatMap(e=>function(e,t){const n=e.at(-1)
return void 0!==n&&"good"===t(n)?e.filter(e=>"bad"===t(e)):[]}(e,e=>isFail(e)?"bad":"good").map(({index:e})=>e))}const inVainOfCommits=({findings:e})=>e.flatMap(({tier:e,failure:t,pass:n})=>"T2"===e&&n&&n.index>t.index?[t.index]:[])
function chargeOf({subject:e,track:t},{index:n,execution:r},{prices:o,shareOf:s}){const i=t.details.get(n),a=s(e,r,i),c=i?.job??wholeAttempt(r)
return{share:a,waste:c?times(costOf(c,o),a):ne}}const wholeAttempt=({seconds:e})=>void 0===e?void 0:{seconds:e,os:"linux",selfHosted:!1}
function waitOf(e,t){const n=t.at+(t.seconds??0)-e.at-(e.seconds??0)
return Math.min(ye,Math.max(0,n/60))}const retryMinutes=({track:e},{failure:t,tier:n})=>"T3"===n?(e.seconds?.get(t.index)??0)/60:0,mean=e=>e.reduce((e,t)=>e+t,0)/Math.max(1,e.length)
function betaCdf({alpha:e,beta:t},n){return n<=0?0:n>=1?1:n>(e+1)/(e+t+2)?1-lowerTail(t,e,1-n,n):lowerTail(e,t,n,1-n)}function lowerTail(e,t,n,r){const o=logGamma(e+t)-logGamma(e)-logGamma(t)+e*Math.log(n)+t*Math.log(r)
return Math.exp(o)/(e*function(e,t,n){let r=1,o=1,s=0
for(let i=1;i<=be;i+=1){const a=coefficient(e,t,n,i)
if(s=1/nonZero(1+a*s),o=nonZero(1+a/o),r*=o*s,Math.abs(o*s-1)<Number.EPSILON)break}return r}(e,t,n))}const be=1e4
function coefficient(e,t,n,r){const o=Math.floor(r/2),s=n/((e+r-1)*(e+r))
return r%2==0?o*(t-o)*s:-(e+o)*(e+t+o)*s}const ve=1e-300,nonZero=e=>Math.abs(e)<ve?ve:e,ke=[1/12,-1/360,1/1260,-1/1680,1/1188,-691/360360,1/156]
function logGamma(e){if(e<10)return logGamma(e+1)-Math.log(e)
const t=ke.reduceRight((t,n)=>t/e**2+n,0)/e
return(e-.5)*Math.log(e)-e+Math.log(2*Math.PI)/2+t}const $e={alpha:.5,beta:.5}
function failureRate(e,t,n=$e){const r=function(e,t,n=$e){return counts_checkCounts(e,t),{alpha:n.alpha+e,beta:n.beta+t-e}}(e,t,n),at=e=>function(e,t){if(t<=0||t>=1)return t<=0?0:1
let n=0,r=1
for(let o=.5;n<o&&o<r;o=(n+r)/2)betaCdf(e,o)<t?n=o:r=o
return r}(r,e)
return{failures:e,runs:t,mean:r.alpha/(r.alpha+r.beta),q025:at(.025),q05:at(.05),q50:at(.5),q95:at(.95),q975:at(.975)}}const xe=new Map,Oe=1e4
function rates_rateOf(e,t){const n=`${e}/${t}`,r=xe.get(n)
if(r)return r
xe.size>=Oe&&xe.clear()
const{mean:o,q05:s,q50:i,q95:a}=failureRate(e,t),c={failures:e,runs:t,mean:o,q05:0===e?0:s,q50:i,q95:a}
return xe.set(n,c),c}function rateUpTo(e,t){const counts=t=>ee.indexOf(t)<=ee.indexOf(e),n=t.filter(({finding:e})=>e&&counts(e.tier)).length
return rates_rateOf(n,n+t.filter(({seen:e,finding:t})=>t?"T3"===t.tier&&!counts("T3"):"fail"!==e.outcome).length)}function tierRates(e){const t=new Set(e.flatMap(({finding:e})=>e?.tier??[]))
return ee.filter(e=>t.has(e)).map(t=>({tier:t,...rateUpTo(t,e)}))}function judgedSubject(e,t,n){const{links:r,from:o}=n.options,s=function(e,{state:t},n){const r="broken"===t?function({history:{runs:e,splits:t}}){const n=t.at(-1),r=n&&e[n.position],o=n&&e[n.before]
return r&&o?{at:isoOf(r.first.execution.at),lastGood:o.sha,firstBad:r.sha,probability:change_at(n)}:void 0}(e):"flaky"===t?function({regime:{samples:e,began:t}}){const n=e[0]?.seen.execution
return t?.rose&&n?{at:isoOf(n.at),lastGood:t.before.execution.sha,firstBad:n.sha,probability:t.probability}:void 0}(e):void 0
return r&&function(e,t,{compare:n}){const{lastGood:r,firstBad:o}=e
return n&&r&&r!==o?{...e,compareUrl:n(t,r,o)}:e}(r,e.subject,n)}(e,t,r),i=r.subject?.(e.subject)
return{...e.subject,...stateOf(e,t),tiers:tierRates(e.regime.samples),evidence:evidenceOf(e,r),...scoresOf(e),...s?{change:s}:{},strip:stripOf(e),...priorityOf(e,t,n),waste:n.losses.filter(({failure:e})=>e.execution.at>=o).reduce((e,{waste:t})=>plus(e,t),ne),explainedBy:n.explainedBy(e.subject.id),...i?{url:i}:{}}}function stateOf({kept:e},{state:t,certainty:n,since:r,rule:o,rate:s,slow:i}){const a=e?.state!==t
return{state:t,certainty:n,since:a?isoOf(r):e.since,isNew:a,rule:o,rate:s,...i?{slow:i}:{}}}function priorityOf(e,t,n){const r=function({counted:e,now:t}){const n=t-de,r=e.filter(({execution:e})=>e.at>n),o=e[0]?.execution.at??t
return r.length/Math.max(1,(t-Math.max(o,n))/pe)}(e),o=function(e,{state:t,certainty:n,since:r},o){if("slow"===t)return 0
const jobMinutes=t=>chargeOf(e,t,o).waste.minutes
if("infra"===t)return mean(e.excluded.filter(isFail).map(jobMinutes))
if("broken"===t)return mean(e.counted.filter(e=>isFail(e)&&e.execution.at>=r).map(jobMinutes))
if("suspected"===n)return mean(e.findings.map(({failure:e})=>jobMinutes(e)))
const s=new Map(o.losses.map(({failure:e,waste:t,wait:n})=>[e.index,t.minutes+n])),i=e.findings.filter(({tier:e})=>"T4"!==e)
return mean(i.map(t=>s.get(t.failure.index)??retryMinutes(e,t)))}(e,t,n),s=t.slow?(t.slow.seconds-t.slow.medianSeconds)/60:0
return{runsPerWeek:r,minutesPerFailure:o,score:r*(t.slow?s:t.rate.q05*o)}}const Me=["job","workflow","test","step"]
function wasteLedger(){const e=new Map,name=({repository:e},t)=>`${e} ${keyOf(t)}`
return{add:(t,n,r)=>{const o=name(t,n),s=e.get(o)??{at:n.at,byLevel:{}}
s.byLevel[t.level]=plus(s.byLevel[t.level]??ne,r),e.set(o,s)},jobsOf:(t,n)=>e.get(name(t,n))?.byLevel.job,entries:()=>[...e.values()].map(({at:e,byLevel:t})=>({at:e,waste:Me.map(e=>t[e]).find(Boolean)??ne}))}}const leastRate=e=>0===e?1:1-.05**(1/e)
function powerOf(e){return Object.fromEntries([...e].map(([e,t])=>{const n=t.toSorted((e,t)=>e-t)[Math.floor((t.length-1)/2)]??0
return[e,{runs:n,leastRate:leastRate(n)}]}))}const ranked=e=>e.toSorted(byCost),byCost=(e,t)=>t.score-e.score||often(t)-often(e)||t.rate.failures-e.rate.failures||X.indexOf(e.state)-X.indexOf(t.state)||(e.id<t.id?-1:1),often=({rate:e,runsPerWeek:t})=>e.q05*t
function sharesOf(e){const t=new Map
for(const{subject:n,track:r}of e)if(isShared(n))for(const e of troublesOf(r).filter(isFail)){const o=r.details.get(e.index),s=placeOf(n,e.execution,o)
isExcluded(n.level,e.execution,o)||t.set(s,(t.get(s)??0)+1)}return(e,n,r)=>isShared(e)?1/(t.get(placeOf(e,n,r))??1):1}const isShared=({level:e})=>"test"===e||"step"===e,placeOf=({level:e,repository:t,job:n,variant:r},o,s)=>`${e} ${t} ${s?.job?.id??`${keyOf(o)} ${n??r}`}`
function chanceStreak({failures:e,q50:t},n){return 0===e?n:Math.max(n,Math.min(20,Math.ceil(Math.log(.001)/Math.log(t))))}const broken_rule_broken=(e,t,[n,r])=>({state:"broken",certainty:"confirmed",since:e.first.execution.at,rule:`${t} on the default branch`,rate:rates_rateOf(n,r)}),je={T1:"Passed on a re-run of the same commit in",T2:"Passed in another run of the same commit in",T3:"Passed when it was tried again within the run in",T4:"Failed alone between passes on the default branch in"},Se={T1:"on a re-run",T2:"in another run of the commit",T3:"within the run",T4:"in the next commit"}
function flakyWords(e,{failures:t,runs:n}){const r=[...Map.groupBy(e,({tier:e})=>e)].toSorted(([e],[t])=>e.localeCompare(t)),[o]=r,s=`${t} of ${verdict_counted(n,"run")}`
return 1===r.length&&o?`${je[o[0]]} ${s}`:`Failed and then passed with the same code in ${s}: ${r.map(([e,t])=>`${t.length} ${Se[e]}`).join(", ")}`}const Te=days(14)
function verdict(e,{rate:t,certainty:n}){const r=e.regime.samples.flatMap(({finding:e})=>e??[]).filter(({tier:e})=>"suspected"===n||"T4"!==e),[o]=r,s="flaky"===e.kept?.state
if(o&&!function({counted:e,now:t},n,{q50:r}){if((n.at(-1)?.failure.execution.at??0)<t-Te)return!0
const o=e.findLastIndex(e=>isFail(e)||"flaky"===e.outcome)
return(1-r)**(e.length-1-o)<.05}(e,r,t)&&(s||mayEnter(t)))return{state:"flaky",certainty:n,since:o.failure.execution.at,rule:flakyWords(r,t),rate:t}}const mayEnter=({failures:e,runs:t,q05:n})=>n>.01&&t>=(1===e?10:5),_e=days(14)
function median(e){const t=e.toSorted((e,t)=>e-t),n=t[Math.floor(t.length/2)]??Number.NaN
return((t[Math.ceil(t.length/2)-1]??Number.NaN)+n)/2}function sinceOf(e,t){const n=e.findLastIndex(({seconds:e})=>e<=1.5*t)
return e[n+1]?.at??e.at(-1)?.at??0}const shown=e=>Number(e.toPrecision(3)),Re=[function({subject:e,counted:t,excluded:n,now:r}){if("workflow"!==e.level&&"job"!==e.level)return
const o=n.filter(isFail).filter(({execution:e})=>e.at>r-_e),s=t.filter(isFail).filter(({execution:e})=>e.at>r-_e).length,[i]=o,a=new Set(o.map(({execution:e})=>Math.floor(e.at/days(1)))).size
if(!i||o.length<3||a<2||o.length<=s)return
const c=t.filter(e=>!isFail(e)).length
return{state:"infra",certainty:"confirmed",since:i.execution.at,rule:`${o.length} of its ${verdict_counted(o.length+s,"failure")} in 14 days were the runner's or GitHub's, on ${a} days`,rate:rates_rateOf(o.length,o.length+c)}},function(e){const t=e.history.streaks.at(-1)??0
if(!(t<2))return function({history:e,regime:t},n){const{runs:r,segments:o}=e,s=o.at(-1),i=e.splits.at(-1)
if(!s||!i)return
const a=r.slice(s.from),c=a.filter(({broken:e})=>e).length
if(c<.9*a.length||n<chanceStreak(rateUpTo("T3",t.samples),2))return
const l=a.find(({broken:e})=>e)
return l&&broken_rule_broken(l,`Fails since commit ${l.sha.slice(0,7)}: ${c} of the last ${a.length} runs`,[c,a.length])}(e,t)??function({history:e,regime:t},n){if(n<chanceStreak(rateUpTo("T3",t.samples),3))return
const r=e.runs.at(-n)
return r&&broken_rule_broken(r,`Failed in each of the last ${n} runs`,[n,n])}(e,t)},function(e){const{samples:t}=e.regime,n=rateUpTo("T3",t)
if(n.failures>0)return verdict(e,{upTo:"T3",rate:n,certainty:"confirmed"})
const r=rateUpTo("T4",t)
return r.failures>1?verdict(e,{upTo:"T4",rate:r,certainty:"suspected"}):void 0},function({counted:e,track:t}){const n=e.flatMap(({index:e,execution:n,outcome:r})=>{const o=t.seconds?.get(e)
return"pass"===r&&void 0!==o?[{at:n.at,seconds:o}]:[]}),r=n.slice(-205).map(({seconds:e})=>e),o=function(e){const t=e.toSorted((e,t)=>e-t)
return t[Math.floor(t.length/2)]??0}(r.slice(-5)),s=function(e,t){if(0===e.length)return
const n=median(e),r=median(e.map(e=>Math.abs(e-n))),o=0===r?void 0:(t-n)/(1.4826*r),s=t/n
return{median:n,deviation:r,...void 0===o?{}:{robustZ:o},ratio:s,slow:(void 0===o||o>6)&&s>1.5&&e.length>=8}}(r.slice(0,-5),o)
if(s?.slow&&!(o-s.median<.5))return{state:"slow",certainty:"confirmed",since:sinceOf(n,s.median),rule:`Takes ${shown(o)} s of late, ${s.ratio.toFixed(1)} times its median of ${shown(s.median)} s`,rate:rates_rateOf(0,e.length),slow:{seconds:o,medianSeconds:s.median,ratio:s.ratio,...void 0===s.robustZ?{}:{z:s.robustZ}}}}],Ne=days(14)
function verdictOf(e){if(!(Math.max(e.counted.at(-1)?.execution.at??0,e.excluded.at(-1)?.execution.at??0)<e.now-Ne))for(const t of Re){const n=t(e)
if(n)return n}}function trendOf({runs:e,failures:t,flaky:n,waste:r},{from:o,to:s}){const i=new Map(function(e,t){const n=Date.parse(mondayOf(e))/1e3
return Array.from({length:Math.floor((t-n)/Ae)+1},(e,t)=>mondayOf(n+t*Ae))}(o,s).map(e=>[e,{week:e,runs:0,failures:0,flakyFailures:0,minutesWasted:0,cost:0}])),count=(e,t)=>{for(const{at:n}of e)add(i,n,{[t]:1})}
count(e,"runs"),count(t,"failures"),count(n,"flakyFailures")
for(const e of r)add(i,e.at,{minutesWasted:e.waste.minutes,cost:e.waste.cost})
return[...i.values()]}function add(e,t,n){const r=e.get(mondayOf(t))
if(r)for(const[e,t]of Object.entries(n))r[e]+=t}const Ae=604800
const Ee=["job","workflow","step","test"]
function factsToJudge(e,{now:t},{failing:n,runs:r}){const{track:o,subject:s}=e,i=r.get(s.level)??[]
if(r.set(s.level,i),isQuiet(o)&&!o.seconds?.size)return void i.push(passesOf(o))
const a=factsOf(e,t)
return i.push(a.counted.length),n.add(a),a}function withJobs({subject:e},t,n){return"workflow"!==e.level?t:t.map(t=>{const r=n.jobsOf(e,t.failure.execution)
return r?{...t,waste:{...r,minutes:t.waste.minutes||r.minutes}}:t})}function byState(e,t){return{...Object.fromEntries(X.map(t=>[t,e.filter(e=>e.state===t).length])),healthy:t-e.length}}const Pe={version:1,watermarks:{},judged:{}}
function stateFrom(e){const{version:t,watermarks:n,judged:r,told:o}=(0,c.OA)(e)
return 1!==t?Pe:{version:t,watermarks:entries(n),judged:entries(r),...void 0!==o&&{told:o}}}const entries=e=>({...Array.isArray(e)?{}:(0,c.OA)(e)}),stateJson=({version:e,watermarks:t,judged:n,told:r})=>({version:e,watermarks:t,judged:n,...void 0!==r&&{told:r}})
var Ie=n(781)
const folderOf=e=>(0,Ie.X)("flakes",e),stateKey=e=>`${folderOf(e)}/state`
function sheetKey({repository:e,workflow:t,variant:n}){const r=t.replace(/^\.github\/workflows\//,"")
return void 0===n?(0,Ie.X)(`${folderOf(e)}/runs`,r):(0,Ie.X)(`${folderOf(e)}/tests`,`${r} ${n}`)}function withColumns(e,t){const n=new Map(t.map(e=>[add_keyOf(e.execution),e])),r=function(e,t){return[...e.filter(e=>!t.has(add_keyOf(e))),...[...t.values()].map(({execution:e})=>e)].toSorted(byAge)}(e.executions,n),o=new Map(r.map((e,t)=>[add_keyOf(e),t])),s=e.executions.map(e=>n.has(add_keyOf(e))?void 0:o.get(add_keyOf(e))),i=function(e,t){const n=new Map
for(const{execution:r,sights:o}of e){const e=t.get(add_keyOf(r))??0
for(const t of o){const r=n.get(t.subject.id)
r?r.push({...t,index:e}):n.set(t.subject.id,[{...t,index:e}])}}return n}(t,o),a=e.lines.map(t=>{const n=moved(cellsOf(t,e.executions),s,r)
for(const e of i.get(t.subject.id)??[])put(n,e)
return lineOf(add_newest(t,i.get(t.subject.id)),n)}),c=new Set(e.lines.map(({subject:e})=>e.id)),l=[...i].flatMap(([e,t])=>c.has(e)?[]:function(e,t){const[n]=e
if(!n||e.every(isDull))return[]
const r={codes:new Uint8Array(t.length),seconds:new Map,details:new Map,executions:t}
for(const t of e)put(r,t)
return[lineOf(e.at(-1)?.subject??n.subject,r)]}(t,r))
return{...e,executions:r,lines:[...a,...l]}}const add_keyOf=({run:e,attempt:t})=>`${e}.${t}`,add_newest=({subject:e},t=[])=>t.at(-1)?.subject??e,isDull=({onlyIfBad:e=!1,outcome:t,detail:n})=>e&&(void 0===t||"pass"===t)&&!n?.infra,Ue={executions:2e4,lines:6e4}
function pruned(e,t){const n=Math.max(0,e.executions.length-Ue.executions),r=e.executions.filter((e,r)=>r>=n&&e.at>=t)
if(r.length===e.executions.length&&e.lines.length<=Ue.lines)return e
const o=new Map(r.map((e,t)=>[e,t])),s=e.executions.map(e=>o.get(e)),i=e.lines.flatMap(t=>{const n=moved(cellsOf(t,e.executions),s,r)
return n.codes.some(e=>0!==e)||n.details.size>0?[lineOf(t.subject,n)]:[]}),a=e.executions.filter(e=>!o.has(e))
return{...e,executions:r,lines:i.slice(-Ue.lines),weeks:counted(e,a)}}function counted(e,t){const n=function({lines:e,executions:t}){const n=e.find(({subject:e})=>"workflow"===e.level),r=n?cellsOf(n,t).codes:new Uint8Array
return new Set(t.filter((e,t)=>r[t]===J.fail))}(e),r={...e.weeks}
for(const e of t){const t=prune_mondayOf(e.at),{executions:o=0,failures:s=0}=r[t]??{}
r[t]={executions:o+1,failures:s+(n.has(e)?1:0)}}return Object.fromEntries(Object.entries(r).toSorted().slice(-60))}function prune_mondayOf(e){const t=new Date(1e3*e)
return t.setUTCDate(t.getUTCDate()-(t.getUTCDay()+6)%7),t.toISOString().slice(0,10)}const known_known=e=>Object.fromEntries(Object.entries(e).filter(([,e])=>void 0!==e))
var Ce=n(3178)
function identified(e){const{level:t,repository:n,workflow:r,job:o="",step:s="",test:i,variant:a=""}=e,c=[t,n.toLowerCase(),r,i?"":o,s,a,i?.suites??[],i?.className??"",i?.name??""]
return{id:(0,Ce.s)(JSON.stringify(c)).slice(0,16),...e}}const jobSight=(e,t)=>({subject:identified({level:"job",...t,job:e.name}),outcome:void 0===e.infra?e.outcome:void 0,seconds:e.facts.seconds,detail:"pass"===e.outcome&&void 0===e.infra?void 0:run_columns_detailOf(e)}),run_columns_detailOf=e=>({job:e.facts,...known_known({failure:failureOf(e),infra:e.infra})})
function failureOf({log:e}){const[t]=e?.lines??[]
if(void 0!==e&&void 0!==t)return{message:t,...known_known({signature:e.signature,category:e.category?.name,rule:e.category?.rule})}}function stepSights(e,t){const n=new Map
return e.steps.map(({name:r,outcome:o,seconds:s})=>{const i=(n.get(r)??0)+1
n.set(r,i)
const a=1===i?r:`${r} #${i}`
return{subject:identified({level:"step",...t,job:e.name,step:a}),outcome:void 0===e.infra?o:void 0,seconds:s,onlyIfBad:!0,detail:"pass"===o||void 0!==e.infra?void 0:run_columns_detailOf(e)}})}const Be={passed:"pass",failed:"fail",errored:"fail",skipped:void 0,flaky:"flaky"}
function touchedBy({repository:e,executions:t,tests:n}){const r=t.map(({workflow:t,workflowName:n})=>({repository:e,workflow:t,workflowName:n})),o=new Map(r.map(({workflow:e,workflowName:t})=>[e,t])),s=n.map(({workflow:t,variant:n})=>({repository:e,workflow:t,workflowName:o.get(t)??t,variant:n}))
return new Map([...r,...s].map(e=>[sheetKey(e),e]))}function withNews(e,t,n){const r=Map.groupBy(t.executions,({workflow:e})=>sheetKey({repository:t.repository,workflow:e})),o=Map.groupBy(t.tests,({workflow:e,variant:n})=>sheetKey({repository:t.repository,workflow:e,variant:n})),s=[...touchedBy(t)].map(([t,s])=>{const i=e.get(t)??{...s,executions:[],lines:[],weeks:{}},a=[...(r.get(t)??[]).map(e=>function(e,{repository:t,workflow:n}){const r={repository:t,workflow:n}
return{execution:{...e.execution,read:void 0!==e.jobs,...known_known({seconds:e.seconds})},sights:[{subject:identified({level:"workflow",...r}),outcome:e.outcome,seconds:e.seconds},...(e.jobs??[]).flatMap(e=>[jobSight(e,r),...stepSights(e,r)])]}}(e,s)),...(o.get(t)??[]).map(e=>function(e,t){const n=e.execution.excluded??(e.massFailure?"mass-failure":void 0)
return{execution:{...e.execution,read:!0,...known_known({excluded:n})},sights:e.cases.map(n=>function(e,{variant:t,job:n},{repository:r,workflow:o}){const s=Be[e.outcome],{suites:i,className:a,name:c,file:l,line:u,message:f}=e
return{subject:identified({level:"test",repository:r,workflow:o,variant:t,test:{suites:i,className:a,name:c},...known_known({job:n?.name,file:l,line:u})}),outcome:s,seconds:void 0===e.ms?void 0:e.ms/1e3,detail:void 0===s||"pass"===s?void 0:{...n&&{job:n.facts},...void 0!==f&&{failure:{message:f}}}}}(n,e,t))}}(e,s))]
return[t,pruned(withColumns({...i,workflowName:s.workflowName},a),n)]})
return new Map([...e,...s])}const Fe={default:"d",pull:"p",other:"o"},Le={infra:"i","mass-failure":"m"},executionJson=({run:e,attempt:t,sha:n,at:r,place:o,excluded:s,seconds:i,read:a})=>[e,t,n.slice(0,12),r,Fe[o]+(s?Le[s]:"")+(a?"r":""),...void 0===i?[]:[Math.round(i)]],isWhole=e=>Number.isSafeInteger(e)&&e>=0,secondsFrom=e=>"number"==typeof e&&e>=0&&e<=2678400?e:void 0,lineJson=({subject:e,codes:t,durations:n,details:r})=>({l:e.level[0],j:e.job,s:e.step,...e.test&&{t:e.test.suites,c:e.test.className,n:e.test.name},f:e.file,i:e.line,o:t,d:n.length>0?n.map(rounded):void 0,x:r.length>0?r.map(detailJson):void 0}),rounded=e=>Number(e.toPrecision(3)),durationFrom=e=>-1===e?e:secondsFrom(e)??[]
const line_json_textOf=e=>"string"==typeof e?[e]:[],detailJson=({run:e,attempt:t,job:n,failure:r,infra:o})=>({r:e,a:t,...n&&{j:[n.id,Math.round(n.seconds),n.os,...n.selfHosted?[1]:[]]},...r&&{m:r.message,g:r.signature,c:r.category,u:r.rule},i:o})
function detailFrom(e){const{r:t,a:n,j:r,i:o}=(0,c.OA)(e)
return isWhole(t)&&isWhole(n)?[{run:t,attempt:n,...known_known({job:jobFrom(r),failure:failureFrom(e),infra:line_json_textOf(o)[0]})}]:[]}function jobFrom(e){const[t,n,r,o]=(0,c.p_)(e),s=secondsFrom(n)
if(isWhole(t)&&void 0!==s)return{id:t,seconds:s,os:"windows"===r||"macos"===r?r:"linux",selfHosted:1===o}}function failureFrom(e){const{m:t,g:n,c:r,u:o}=(0,c.OA)(e)
if("string"==typeof t)return{message:t,...known_known({signature:line_json_textOf(n)[0],category:line_json_textOf(r)[0],rule:line_json_textOf(o)[0]})}}const qe=1,We=6e4
function linesOf(e){const{repository:t,workflow:n,workflowName:r,variant:o,weeks:s}=e
return[...[{v:qe,repository:t,workflow:n,name:r,variant:o,weeks:s},...e.executions.map(executionJson)].map(e=>JSON.stringify(e)),...e.lines.flatMap(fitted)]}function fitted(e){const t=JSON.stringify(lineJson(e))
return t.length<=We?[t]:e.details.length>0?fitted({...e,details:e.details.slice(Math.ceil(e.details.length/2))}):[]}function sheetFrom(e){const[t,...n]=e.map(parsed),{v:r,repository:o,workflow:s,name:i,variant:a,weeks:l}=(0,c.OA)(t)
if(r!==qe||"string"!=typeof o||"string"!=typeof s)return
const u={repository:o,workflow:s,workflowName:"string"==typeof i?i:s,..."string"==typeof a&&{variant:a}},f=n.flatMap(e=>function(e){const[t,n,r,o,s,i]=(0,c.p_)(e)
if(!isWhole(t)||!isWhole(n)||!isWhole(o)||"string"!=typeof s)return[]
if("string"!=typeof r||!/^[0-9a-f]{7,40}$/.test(r))return[]
const a=s.includes("i")?"infra":s.includes("m")?"mass-failure":void 0
return[{run:t,attempt:n,sha:r,at:o,place:s.startsWith("d")?"default":s.startsWith("p")?"pull":"other",read:s.includes("r"),...known_known({excluded:a,seconds:secondsFrom(i)})}]}(e))
return{...u,executions:f,lines:n.flatMap(e=>function(e,t){if(Array.isArray(e))return[]
const{o:n,d:r,x:o}=(0,c.OA)(e),s=function(e,{repository:t,workflow:n,variant:r}){const{l:o,j:s,s:i,t:a,c:l,n:u,f,i:d}=(0,c.OA)(e),p=Q.find(e=>e[0]===o)
if(!p||"test"===p!=("string"==typeof u))return
const m="string"==typeof u?{suites:(0,c.p_)(a).flatMap(line_json_textOf),className:line_json_textOf(l)[0]??"",name:u}:void 0
return identified({level:p,repository:t,workflow:n,...known_known({job:line_json_textOf(s)[0],step:line_json_textOf(i)[0],test:m,variant:r,file:line_json_textOf(f)[0],line:isWhole(d)?d:void 0})})}(e,t)
return s&&"string"==typeof n?[{subject:s,codes:n,durations:(0,c.p_)(r).flatMap(durationFrom).slice(-Z.durations),details:(0,c.p_)(o).flatMap(detailFrom).slice(-Z.details)}]:[]}(e,u)),weeks:weeksFrom(l)}}function parsed(e){try{return JSON.parse(e)}catch(e){if(e instanceof SyntaxError)return
throw e}}const weeksFrom=e=>Object.fromEntries(Object.entries((0,c.OA)(e)).flatMap(([e,t])=>/^\d{4}-\d\d-\d\d$/.test(e)?[[e,weekFrom(t)]]:[]))
function weekFrom(e){const{executions:t,failures:n}=(0,c.OA)(e)
return{executions:sheet_lines_count(t),failures:sheet_lines_count(n)}}const sheet_lines_count=e=>"number"==typeof e&&Number.isSafeInteger(e)&&e>=0?e:0,sheetsIn=e=>new Map(Object.entries(e).flatMap(([e,t])=>{const n=sheetFrom(t)
return n?[[e,n]]:[]})),watermarkKey=e=>(0,Ce.s)(JSON.stringify([e.workflows,e.artifacts,e.shard??""])).slice(0,12),watermarkJson=e=>({...e})
function gapFrom(e){const{from:t,to:n,seen:r}=(0,c.OA)(e)
return isWhole(t)&&isWhole(n)&&t<=n?[{from:t,to:n,seen:(0,c.p_)(r).filter(isWhole)}]:[]}const De=6e4
const keeper_together=(e,t)=>({repository:t.repository,executions:[...e?.executions??[],...t.executions],tests:[...e?.tests??[],...t.tests]})
async function analyse(e,t,r){const o=await async function(e){try{return{ledger:await e.ledger()}}catch(e){return{ledger:void 0,problem:(0,E.Zw)(e,"The ledger could not be opened")}}}(r),{sheets:s,state:i}=o.ledger?await async function(e,t){const n=stateKey(t),{documents:r,lists:o}=await e.readAll({under:folderOf(t),pick:e=>({lists:e.lists,documents:[n]})})
return{sheets:sheetsIn(o),state:stateFrom(r[n])}}(o.ledger,t.repository):He,a=watermarkKey(e),l=function({ledger:e,sheets:t,watermarkKey:n,since:r,elapsed:o}){let s,[i,a,c]=[t,void 0,o()]
async function store(){if(c=o(),!s||!e||a)return
const{news:t,watermark:i}=s
s=void 0
const l={news:t,since:r,...void 0!==i&&{watermark:{key:n,value:i}}}
await async function(e,{news:t,watermark:n,since:r}){const[o,s]=[stateKey(t.repository),[...touchedBy(t).keys()]]
await e.change({lists:s,documents:[o]},({documents:e,lists:s})=>{const i=withNews(sheetsIn(s),t,r),a=stateFrom(e[o]),c=n?{...a.watermarks,[n.key]:n.value}:a.watermarks
return{lists:Object.fromEntries([...i].map(([e,t])=>[e,linesOf(t)])),documents:{[o]:stateJson({...a,watermarks:c})}}})}(e,l).catch(e=>{a=(0,E.Zw)(e,"The history could not be stored")})}return{async take(e,t){i=withNews(i,e,r),s={news:keeper_together(s?.news,e),watermark:t??s?.watermark},o()-c>=De&&await store()},done:store,sheets:()=>i,problem:()=>a}}({ledger:o.ledger,sheets:s,watermarkKey:a,since:t.since,elapsed:r.elapsed}),{complete:u,notes:f}=await async function(e,t,{keeper:r,state:o,key:s,testsOf:i,...a}){const{gather:l}=await n.e(657).then(n.bind(n,3657)),u=await a.github()
return l(u,function(e,t){const[n,r]=(e.shard??"").split("/").map(Number),o=e["max-calls"]
return{owner:t.owner,repo:t.repo,defaultBranch:t.branch,since:t.since,workflows:e.workflows,artifacts:e.artifacts,...n&&r&&{shard:{index:n,of:r}},limits:{logs:e.logs,...void 0!==o&&{firstCalls:o,dailyCalls:o}}}}(e,t),function(e){const{readUntil:t,unfinished:n,attempts:r,artifacts:o,attemptsFrom:s,gaps:i,credit:a}=(0,c.OA)(e)
if(isWhole(t))return{readUntil:t,unfinished:(0,c.p_)(n).filter(isWhole),attempts:Object.fromEntries(Object.entries((0,c.OA)(r)).filter(e=>isWhole(e[1]))),artifacts:(0,c.p_)(o).filter(isWhole),...known_known({attemptsFrom:isWhole(s)?s:void 0,gaps:Array.isArray(i)?i.flatMap(gapFrom):void 0,credit:isWhole(a)?a:void 0})}}(o.watermarks[s]),{now:a.now,progress:a.progress,signal:a.signal,pause:a.sleep,factsOfLog:()=>({lines:[],caches:[],retriedSteps:[]}),testsOf:i,file:async e=>u.file(e,t.branch),take:({watermark:e,executions:n,tests:o})=>r.take({repository:t.repository,executions:n,tests:o},watermarkJson(e))})}(e,t,{...r,keeper:l,state:i,key:a,testsOf:()=>[]})
await l.done()
const d={complete:u,notes:f,problems:[]},{report:p,judged:m}=function(e,{scope:t,state:n,part:r,shard:o}){const s=[...e.values()].flatMap(e=>[...tracksOf(e)].map(({subject:e,track:t})=>({subject:e,track:t,...keptOf(n.judged[e.id])}))),i=function(e,t){const{candidates:n,events:r}=findInfra(e,t),o={explainedBy:explanations(n),shareOf:sharesOf(n),prices:t.prices,options:t},s={ledger:wasteLedger(),failing:failingRuns(t.from),runs:new Map},i=[]
for(const e of n.toSorted((e,t)=>Ee.indexOf(e.subject.level)-Ee.indexOf(t.subject.level))){const n=factsToJudge(e,t,s)
if(!n)continue
const r=withJobs(n,lossesOf(n,o),s.ledger)
for(const{failure:t,waste:n}of r)s.ledger.add(e.subject,t.execution,n)
const a=verdictOf(n)
a&&i.push(judgedSubject(n,a,{...o,losses:r}))}return function(e,{subjects:t,ledger:n,failing:r,runs:o,options:s,events:i}){const a=function(e,t){const n=new Map,r=new Set
for(const{subject:o,track:s}of e)if(!r.has(s.executions)){r.add(s.executions)
for(const e of s.executions)e.at>=t&&n.set(`${o.repository} ${keyOf(e)}`,e)}return[...n.values()]}(e,s.from),c=n.entries().filter(({at:e})=>e>=s.from),l=a.filter(({attempt:e})=>1===e),[u,f]=[r.failures(),r.flaky()]
return{subjects:ranked(t),kept:Object.fromEntries(t.map(({id:e,state:t,since:n})=>[e,{state:t,since:n}])),totals:{runs:l.length,reruns:a.length-l.length,jobs:jobsOf(e,s.from),tests:e.filter(({subject:e})=>"test"===e.level).length,failures:u.length,infraFailures:r.infra().length,byState:byState(t,e.length),suspected:t.filter(({certainty:e})=>"suspected"===e).length,waste:c.reduce((e,t)=>plus(e,t.waste),ne)},trend:trendOf({runs:l,failures:u,flaky:f,waste:c},{from:s.from,to:s.now}),power:powerOf(o),infra:i}}(n,{...s,subjects:i,options:t,events:r})}(s,{now:t.now,from:t.since,prices:t.prices,links:linksOf(t.url)})
return{report:assembled(i,s,{scope:t,state:n,part:r,shard:o}),judged:i.kept}}(l.sheets(),{scope:t,state:i,part:d,shard:e.shard}),h=await async function(e,t,n,r){if(!e)return
const o=new Set(r.flatMap(({lines:e})=>e.map(({subject:e})=>e.id)))
try{return void await async function(e,t,n){const r=stateKey(t)
await e.change({documents:[r]},({documents:e})=>({documents:{[r]:stateJson(n(stateFrom(e[r])))}}))}(e,t,e=>({...e,judged:{...Object.fromEntries(Object.entries(e.judged).filter(([e])=>!o.has(e))),...n}}))}catch(e){return(0,E.Zw)(e,"The history could not be stored")}}(o.ledger,t.repository,m,[...l.sheets().values()])
return{report:p,problems:[o.problem,l.problem(),h]}}const He={sheets:new Map,state:Pe},keptOf=e=>void 0===e?{}:{kept:e},flakeJson=e=>`${JSON.stringify(e)}\n`
var Ge=n(3965)
const tenth=e=>Math.round(10*e)/10,namesOf=e=>JSON.stringify(e.slice(0,500).map(named)),named=({id:e,level:t,workflow:n,job:r,step:o,test:s,variant:i,rate:a,score:c})=>({id:e,level:t,workflow:n,...void 0!==r&&{job:r},...void 0!==o&&{step:o},...s&&{test:[...s.suites,s.className,s.name].filter(e=>""!==e).join(" › ")},...void 0!==i&&{variant:i},rate:Math.round(1e4*a.mean)/1e4,minutesPerWeek:tenth(c)})
async function defaultBranchOf(e,{context:{payload:t},github:n}){if(t.text("repository.full_name")===e&&t.has("repository.default_branch"))return t.text("repository.default_branch")
const[r="",o=""]=e.split("/"),{data:s}=await(await n()).request("GET /repos/{owner}/{repo}",{owner:r,repo:o})
return s.default_branch}var ze=n(8395),Ke=n(3305)
const Qe=86400,Je=ze.lqM(ze.aig().check(Ke.qm(0),Ke.Zm(1e3))),Ve=ze.rej({linux:Je,windows:Je,macos:Je})
var Ze=n(3030)
const Ye=/[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu,Xe=new Set(["‌","‍","︎","️"]),et=/[A-Za-z .>]$/
function exact(e,t){const n=e.slice(0,8*t).toWellFormed().replace(/\s+/g," ").trim()
return(0,Ze.$Q)(n.replace(Ye,(e,t)=>Xe.has(e)&&!et.test(n.charAt(t-1))?e:writtenOut(e)),t)}const writtenOut=e=>`⟨U+${(e.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0")}⟩`,part=e=>exact(e,300),fileName=e=>part(e.slice(e.lastIndexOf("/")+1))||part(e)
function names_nameOf(e){return{workflow:fileName(e.workflow),job:part(e.job??""),step:part(e.step??""),test:part(e.test?.name??"")}[e.level]||`unnamed ${e.level}`}function suitesOf({test:e}){const t=[...e?.suites??[],e?.className??""].map(part).filter(e=>""!==e)
return t.filter((e,n)=>e!==t[n-1])}const titleOf=e=>[...suitesOf(e),names_nameOf(e)].join(" > "),tt=["test","step","job","workflow"],inState=({subjects:e},t)=>e.filter(e=>e.state===t&&"confirmed"===e.certainty),suspectedOf=({subjects:e})=>e.filter(({certainty:e})=>"suspected"===e),isExplained=({explainedBy:e})=>e.reduce((e,{share:t})=>e+t,0)>=.5
function groups_rootsOf(e,t){const n=inState(e,t)
return new Map(Q.map(r=>{const o=n.filter(e=>e.level===r),s="test"===r?e.totals.byLevel?.test?.[t]??0:0
return[r,Math.max(s,o.filter(e=>!isExplained(e)).length)]}))}const firstToFix=e=>inState(e,"flaky").filter(e=>!isExplained(e)&&e.score>0).reduce((e,t)=>e&&e.score>=t.score?e:t,void 0),numbers_count=e=>String(Math.round(e)).replace(/\B(?=(\d{3})+$)/g,","),numbers_counted=(e,t)=>`${numbers_count(e)} ${t}${1===Math.round(e)?"":"s"}`
function numbers_percent(e){const t=100*Math.min(Math.max(e||0,0),1)
if(t>0&&t<.1)return"< 0.1 %"
if(t>99.9&&t<100)return"> 99.9 %"
const n=t>0&&t<9.95||t>99&&t<100?1:0
return`${t.toFixed(n).replace(/\.0$/,"")} %`}function between(e,t){const[n,r]=[numbers_percent(e),numbers_percent(t)]
return n===r?r:`${n.replace(/ %$/,"")}–${r}`}const nt=300
function minutes(e){return e>0&&e<.5?"less than a minute":e<nt?numbers_counted(e,"minute"):`${hours(e)} hours`}function min(e){return e>0&&e<.5?"< 1 min":e<nt?`${numbers_count(e)} min`:`${hours(e)} h`}const hours=e=>e<6e3?String(Math.round(e/6)/10):numbers_count(e/60),rt={USD:"$",EUR:"€",GBP:"£",JPY:"¥"},numbers_days=e=>1===Math.round(e)?"a day":numbers_counted(e,"day"),sight_sightOf=({power:e})=>Q.flatMap(t=>{const n=e[t]
return n?[{level:t,words:sight_wordsOf(n)}]:[]}),sight_wordsOf=({runs:e,leastRate:t})=>{return e>0&&t>0&&t<1?`With ${numbers_count(e)} runs of each, a flake of ${n=t,`1 in ${numbers_count(Math.max(1,Math.floor(1/n+1e-9)))}`} or more would have been seen; a rarer one may hide.`:`${numbers_count(e)} runs of each are too few to see any flake.`
var n}
function flakeOf(e){const t=tt.find(t=>void 0!==e.power[t])
return sight_sightOf(e).find(e=>e.level===t)?.words??""}function stateWords(e,t){const n=tt.filter(t=>(e.get(t)??0)>0),r=n.map(t=>numbers_counted(e.get(t)??0,t)),o=n.reduce((t,n)=>t+(e.get(n)??0),0),s=r.length<2?r.join(""):`${r.slice(0,-1).join(", ")} and ${r.at(-1)}`
return""===s?"":`${s} ${1===o?"is":"are"} ${t}`}function lostWords({totals:{waste:e},window:t,currency:n}){const r=e.cost>0?`, about ${function(e,t="USD"){const amount=e=>{const n=e>=1e3?numbers_count(e):e.toFixed(2),r=rt[t]
return r?`${r}${n}`:`${n} ${t.replace(/[^A-Z]/gi,"").slice(0,8)}`}
return e>0&&e<.01?`less than ${amount(.01)}`:amount(e)}(e.cost,n)}`:""
return e.minutes>0?sentence(`${minutes(e.minutes)} lost in ${numbers_days(t.days)}${r}`):`Nothing was lost in ${numbers_days(t.days)}.`}const sentence=e=>`${e.slice(0,1).toUpperCase()}${e.slice(1)}.`,quietWords=e=>[`${numbers_counted(e.totals.runs,"run")} in ${numbers_days(e.window.days)}.`,flakeOf(e)].filter(e=>""!==e).join(" "),savingWords=({score:e})=>`saves ${minutes(e)} a week`,ot=500,st={P:"▁",L:"▅",F:"█","-":"·"}
function table(e,t){const row=e=>`| ${e.join(" | ")} |`
return[row(e.map(e=>e.replace(/^>/,""))),`|${e.map(e=>e.startsWith(">")?"---:":"---").join("|")}|`,...t.map(row)].join("\n")}function section(e,t,{most:n,noun:r,write:o}){if(0===t.length)return""
const s=t.length-n
return[""===e?"":`#### ${e}`,o(t.slice(0,n)),s>0?`… and ${numbers_counted(s,`more ${r}`)}`:""].filter(e=>""!==e).join("\n\n")}const folded=(e,t)=>""===t?"":`<details><summary>${e}</summary>\n\n${t}\n\n</details>`
var it=n(8933)
const ct=2e3
function safeUrl(e){const t=void 0===e||e.length>ct?void 0:(0,a.qP)(e)
return t?.startsWith("https://")?t:void 0}const lt=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"]
function time_day(e){const t=(e=>new Date((e=>Math.min(Math.max(e||0,0),864e13))(e)))(e)
return`${t.getUTCDate()} ${lt[t.getUTCMonth()]} ${t.getUTCFullYear()}`}const ut=160,code=e=>(0,it.SS)(exact(e,160)),words_words=(e,t=160)=>(0,it.FV)(exact(e,t)),told=(e,t=300)=>function(e,t){const n=exact(e,t).split("`")
return n.length%2==0?[n.join("`")]:n.map((e,t)=>t%2==0?e:{code:e}).filter(e=>""!==e)}(e,t).map(e=>"string"==typeof e?spaced(e):(0,it.SS)(e.code)).join(""),spaced=e=>`${e.startsWith(" ")?" ":""}${(0,it.FV)(e)}${e.endsWith(" ")?" ":""}`,words_link=(e,t)=>(0,it.iQ)(e,safeUrl(t))
function nameCell(e,{repositories:t}){const n=function(e,t){const{level:n,job:r="",variant:o="",workflow:s,repository:i}=e
return["test"===n||"step"===n?part(r):"","test"===n&&o!==r?part(o):"","workflow"===n?"":fileName(s),t?part(i):""].filter(e=>""!==e)}(e,t.length>1).map(e=>words_words(e,80)),r=(0,it.SS)(exact(titleOf(e),ut))
return n.length>0?`${r}<br><sub>${n.join(" · ")}</sub>`:r}const dateCell=e=>time_day(Date.parse(e))
function proof({evidence:[e]}){if(!e)return""
const t=void 0===e.passUrl?"":`, ${words_link("passed",e.passUrl)}`
return`${words_link("failed",e.url)}${t}`}const ft=10,columnName=e=>`${e.slice(0,1).toUpperCase()}${e.slice(1)}`
function brokenPart(e){return section("Broken",inState(e,"broken"),{most:ft,noun:"broken one",write:t=>table(["What","Since","Likely cause","Proof"],t.map(t=>[nameCell(t,e),began(t),causeCell(t),proof(t)]))})}function began({since:e,change:t}){if(void 0===t)return dateCell(e)
const n=[t.lastGood,t.firstBad].filter(e=>void 0!==e).map(e=>e.slice(0,7))
return[dateCell(t.at),words_link(n.join(".."),t.compareUrl)].join("<br>")}const causeCell=({causes:[e]})=>e?code(e.line):"",flakyParts=e=>[...tt.map(t=>function(e,t){const n=[columnName(t),">Fails",">Of runs",">Saves a week","Newest runs","Since","Likely cause","Proof"],r=((e,t)=>inState(e,"flaky").filter(e=>e.level===t))(e,t).filter(e=>!isExplained(e))
return section(`Flaky ${t}s`,r,{most:ft,noun:`flaky ${t}`,write:t=>table(n,t.map(t=>{return[nameCell(t,e),...figures(t),(n=t.strip,(e=>[...e.slice(-24)].map(e=>"P"===e||"F"===e||"L"===e?e:"-"))(n).map(e=>st[e]).join("")),began(t),causeCell(t),proof(t)]
var n}))})}(e,t)),explainedPart(e)]
function explainedPart(e){const t=new Map(e.subjects.map(e=>[e.id,e])),by=({explainedBy:e})=>e.slice(0,3).map(({id:e,share:n})=>`${code(function(e,t){const n=e.get(t)
return n?titleOf(n):"one that is not listed"}(t,e))} ${numbers_percent(n)}`),n=inState(e,"flaky").filter(isExplained),r=section("",n,{most:ft,noun:"flaky one",write:t=>table(["What",">Fails","Explained by"],t.map(t=>[nameCell(t,e),numbers_percent(t.rate.mean),by(t).join("<br>")]))})
return folded(`${numbers_count(n.length)} fail mostly through what is above`,r)}const figures=({rate:e,score:t})=>[`**${numbers_percent(e.mean)}**<br><sub>${between(e.q05,e.q95)}</sub>`,numbers_count(e.runs),min(t)]
function suspectedPart(e){const t=suspectedOf(e),n=section("",t,{most:ft,noun:"suspect",write:t=>table(["What",">Failed",">Of runs","Proof"],t.map(t=>[nameCell(t,e),numbers_count(t.rate.failures),numbers_count(t.rate.runs),proof(t)]))})
return folded(`${numbers_count(t.length)} suspected: one failure between passes, which a fix may explain as well`,n)}function slowPart(e){return section("Slow",inState(e,"slow"),{most:ft,noun:"slow one",write:t=>table(["What",">Now",">Before",">Times"],t.map(t=>[nameCell(t,e),...slowCells(t)]))})}const subjects_seconds=e=>e<100?Math.round(10*e)/10+" s":min(e/60),slowCells=({slow:e})=>e?[subjects_seconds(e.seconds),subjects_seconds(e.medianSeconds),Math.round(10*e.ratio)/10+" ×"]:["","",""]
var dt=n(6755)
const pt=["high","medium","low"]
function grouped(e){const[t]=e
if(!t)return[]
const{rule:n,risk:r,why:o,fix:s}=t
return[{rule:n,risk:r,why:o,fix:s,findings:e,minutes:e.reduce((e,{cost:t})=>e+(t?.minutes??0),0)}]}const encoded=e=>encodeURIComponent(e.toWellFormed()),mt=15,ht=5,gt={high:"🔴 high",medium:"🟠 medium",low:"⚪ low"}
function auditPart(e){return section("Workflows: what makes runs flaky",(t=e.audit,[...Map.groupBy(t,({risk:e,rule:t,why:n,fix:r})=>JSON.stringify([e,t,n,r])).values()].flatMap(grouped).toSorted((e,t)=>pt.indexOf(e.risk)-pt.indexOf(t.risk)||t.minutes-e.minutes||t.findings.length-e.findings.length)),{most:mt,noun:"finding",write:t=>table(["Risk","What","Where","Instead",">Cost"],t.map(t=>[gt[t.risk],whatCell(t),placesCell(t,e),told(t.fix),costCell(t)]))})
var t}function whatCell({findings:e}){const t=e.length-1
return`${told(e[0]?.problem??"")}${t>0?` The same in ${numbers_counted(t,"more place")}.`:""}`}function placesCell({findings:e},t){const n=e.slice(0,ht).map(e=>words_link(`${fileName(e.file)}:${e.line}`,function({repositories:e},{repository:t,file:n,line:r}){const o=void 0===t&&1===e.length?e[0]:e.find(({name:e})=>e===t),s=n.split("/")
if(void 0===o||""===n||s.some(e=>".."===e||"."===e||""===e))return
const i=[...o.defaultBranch.split("/"),...s].map(encoded).join("/")
return safeUrl(`${o.url}/blob/${i}${void 0===r?"":`#L${r}`}`)}(t,e))),r=e.length-n.length
return[...n,...r>0?[`… and ${numbers_count(r)} more`]:[]].join("<br>")}function costCell({minutes:e,findings:t}){const n=t.find(({cost:e})=>e)?.cost?.words
return void 0===n?"":`${min(e)}<br><sub>${told(n)}</sub>`}const wt=3,yt=5e3
function graphParts({graphs:e}){const t=e.filter(({mermaid:e})=>e.length<=yt).slice(0,wt),n=e.length-t.length,r=n>0?[`… and ${numbers_counted(n,"more workflow")} without a graph here`]:[]
return[...t.map(graph),...r]}function graph({name:e,workflow:t,mermaid:n,criticalPath:r,fanIn:o}){const s=r.reduce((e,{medianSeconds:t})=>e+t,0),i=o.slice(0,5).map(({job:e,waitsFor:t,waitSeconds:n})=>`- ${code(e)} mostly waits for ${code(t)}, ${(0,dt.p0)(1e3*n)}`),a=`Jobs of ${words_words(e,80)||words_words(fileName(t),80)}: ${(0,dt.p0)(1e3*s)} on the longest path`
return folded(a,[(0,it.DV)(n,"mermaid"),i.join("\n")].filter(e=>""!==e).join("\n\n"))}function cachePart({caches:e}){return section("Caches",e,{most:mt,noun:"cache",write:e=>table(["Cache","Job",">Hits",">Exact",">Partial",">Missed"],e.map(e=>[code(e.key),words_words(e.job,80),hitRate(e),numbers_count(e.exact),numbers_count(e.partial),numbers_count(e.miss)]))})}function hitRate({exact:e,partial:t,miss:n}){const r=e+t+n
return r>0?numbers_percent(e/r):"unknown"}const bt=10
function flakeSummary(e){const t=[...flake_summary_top(e),notes(e),totals(e),brokenPart(e),...flakyParts(e),suspectedPart(e),slowPart(e),infraPart(e),causesPart(e),auditPart(e),cachePart(e),...graphParts(e),limits(e),problems(e)].filter(e=>""!==e).join("\n\n")
return fitSummary(t,U)}function flake_summary_top(e){const{title:t,detail:n,first:r}=function(e){if(0===e.totals.runs)return{mood:"unknown",title:"No runs were read",detail:`No finished run was found in ${numbers_days(e.window.days)}, so that nothing can be said.`}
const[t,n]=[stateWords(groups_rootsOf(e,"flaky"),"flaky"),stateWords(groups_rootsOf(e,"broken"),"broken")],r=firstToFix(e)
if(""===t&&""===n)return{mood:"good",title:"Nothing flaky was found",detail:quietWords(e)}
const o=[t,n].filter(e=>""!==e).join(", ")
return{mood:""===n?"fair":"bad",title:o,detail:lostWords(e),...r&&{first:r}}}(e)
return[`### ${words_words(t)}`,n,r?`**Fix first:** ${code(titleOf(r))} ${savingWords(r)}.`:""]}function notes(e){const t=function({repositories:e,omitted:t,totals:n}){const r=e.length>1
return[...e.flatMap(({name:e,complete:t,notes:n,shard:o})=>{const s=n.map(e=>exact(e,ot)),i=t||s.length>0?s:["A limit ended the reading early; the next run goes on."],a=[r?exact(e,100):"",o?`shard ${exact(o,40)}`:""].filter(e=>""!==e).join(", ")
return i.map(e=>""===a?e:`${a}: ${e}`)}),...n.runs>0&&0===n.reports?["No test reports were read: jobs and steps were judged, tests were not."]:[],...t>0?[`${numbers_counted(t,"more subject")} cost less and are not in this report.`]:[]]}(e).map(e=>`> ${words_words(e,500)}`)
return t.length>0?["> [!WARNING]",...t.slice(0,bt).flatMap(e=>[e,">"])].slice(0,-1).join("\n"):""}function totals({totals:{runs:e,reruns:t,failures:n,infraFailures:r,tests:o,testCases:s,reports:i},repositories:a}){if(0===e)return""
const c=a.slice(0,3).map(({name:e})=>words_words(e,80))
return`Read: ${[`${numbers_counted(e,"run")} of ${c.join(", ")}${a.length>3?` and ${a.length-3} more`:""}`,numbers_counted(t,"re-run"),`${numbers_counted(n,"failure")}${r>0?`, ${numbers_count(r)} more by infrastructure and left out`:""}`,i>0?`${numbers_counted(o,"test")} in ${numbers_counted(i,"report")}, ${numbers_counted(s,"result")}`:"no test reports, so that tests could not be judged"].join(" · ")}.`}const infraPart=({infra:e})=>section("Infrastructure: left out of every rate",e,{most:bt,noun:"event",write:e=>table(["When","Sign",">Jobs",">Runs"],e.map(({from:e,sign:t,jobs:n,runs:r,url:o})=>[words_link(dateCell(e),o),words_words(t),numbers_count(n),numbers_count(r)]))}),causesPart=({causes:e})=>section("Causes",e,{most:bt,noun:"cause",write:e=>table(["Category",">Failures","Example","Last"],e.map(({category:e,failures:t,line:n,last:r,url:o})=>[words_words(e),numbers_count(t),code(n),words_link(dateCell(r),o)]))}),limits=e=>sight_sightOf(e).length>0?`#### How far one can see\n\n${sight_sightOf(e).map(({level:e,words:t})=>`- ${e.slice(0,1).toUpperCase()}${e.slice(1)}s: ${t}`).join("\n")}`:"",problems=({problems:e})=>section("What could not be read",e,{most:bt,noun:"problem",write:e=>e.map(({file:e,problem:t})=>`- ${code(e)}: ${words_words(t,300)}`).join("\n")})
async function run(e,t){const{leftOut:r}=function(e,t,n){if(0===e["discord-webhook"].length||e["dry-run"])return{config:t,leftOut:[]}
const r=reachable(t,n)
return{config:{...t,channels:Object.fromEntries(Object.entries(t.channels).filter(([e])=>r.includes(e)))},leftOut:Object.keys(t.channels).filter(e=>!r.includes(e))}}(e,await t.config(),t.env),o={...t,context:redactContext(t.context,t.redact)}
r.length>0&&o.notice(leftOutWords(r))
const s=await async function(e,t){const{context:r}=t,o=e.repository??r.repository,[s="",a=""]=o.split("/"),c=Math.floor(t.now()/1e3),l=await async function(e,t,r){const o=await async function(e,t){const{checkYaml:r}=await Promise.all([n.e(815),n.e(431)]).then(n.bind(n,8431))
return r(e,t)}(t,{schema:r,prefix:({line:e,column:t})=>`- line ${e}, column ${t}: `})
if("value"in o)return o.value
throw new i.l(`Input "${e}" is not valid:\n${o.complaint}`,{fix:"Correct the `with:` block of this step."})}("minute-multipliers",e["minute-multipliers"],Ve)
return{repository:o,owner:s,repo:a,url:`${r.serverUrl}/${o}`,branch:e.branch??await defaultBranchOf(o,t),now:c,since:c-e.days*Qe,days:e.days,prices:{perMinute:e["minute-price"].amount,multipliers:{linux:l.linux??1,windows:l.windows??2,macos:l.macos??10}},currency:e["minute-price"].currency}}(e,o),{report:a,problems:c}=await analyse(e,s,o),l=e["report-dir"]
await o.writeFile(`${l}/flakes.json`,flakeJson(a)),o.summary(flakeSummary(a)),function({report:e,receipts:t,folder:n,json:r,quarantine:o},{output:s}){const{subjects:i,totals:a}=e
s("flaky",namesOf(i.filter(({state:e,certainty:t})=>"flaky"===e&&"confirmed"===t))),s("broken",namesOf(i.filter(({state:e})=>"broken"===e))),s("infra",JSON.stringify(e.infra.map(({from:e,to:t,sign:n,runs:r,jobs:o,url:s})=>({from:e,to:t,sign:n,runs:r,jobs:o,url:s})))),s("minutes-wasted",tenth(a.waste.minutes)),s("cost",Math.round(100*a.waste.cost)/100),s("report",n),s("json",r),s("quarantine",o??""),s("delivered",(0,Ge.wq)(t))}({report:a,receipts:[],folder:l,json:`${l}/flakes.json`},o),function([e,...t],n){for(const{message:e}of t)n(e)
if(e)throw e}(function(e){const t=new Set
return e.filter(e=>void 0!==e).filter(({problem:e})=>{const n=e.split("\n"),r=!n.every(e=>t.has(e))
for(const e of n)t.add(e)
return r})}(c),o.error)}async function step_step(e,t){(0,s.TK)(e["discord-webhook"].flatMap(e=>C.dV.secrets((0,B.d)(e))))
const a=function(e={}){const{env:t,...n}={...p,...e},text=(e,n="")=>t[e]||n,number=e=>Number(/^\d{1,15}$/.exec(text(e))?.[0]??0),r=text("GITHUB_REPOSITORY"),[o,s]=function(e){const[,t,n]=/^([\w.-]{1,100})\/([\w.-]{1,100})$/.exec(e)??[]
if(t&&n)return[t,n]
const r=e?`"${(0,f.TL)(e)}", not owner/name`:"not set"
throw new i.l(`GITHUB_REPOSITORY is ${r}`,{fix:"Run this as a step of a workflow, or set GITHUB_* as the runner does."})}(r),a=text("GITHUB_SERVER_URL","https://github.com").replace(/\/$/,""),[c,l]=[number("GITHUB_RUN_ID"),Math.max(1,number("GITHUB_RUN_ATTEMPT"))]
return{eventName:text("GITHUB_EVENT_NAME"),payload:readPayload(text("GITHUB_EVENT_PATH"),n),repository:r,owner:o,repo:s,serverUrl:a,apiUrl:text("GITHUB_API_URL","https://api.github.com").replace(/\/$/,""),runId:c,runNumber:number("GITHUB_RUN_NUMBER"),runAttempt:l,runUrl:`${a}/${r}/actions/runs/${c}${l>1?`/attempts/${l}`:""}`,workflow:text("GITHUB_WORKFLOW"),workflowPath:workflowPath(text("GITHUB_WORKFLOW_REF"),r),job:text("GITHUB_JOB"),actor:text("GITHUB_ACTOR"),triggeringActor:text("GITHUB_TRIGGERING_ACTOR",text("GITHUB_ACTOR")),sha:text("GITHUB_SHA"),ref:text("GITHUB_REF"),refName:text("GITHUB_REF_NAME"),headRef:text("GITHUB_HEAD_REF"),baseRef:text("GITHUB_BASE_REF"),workspace:text("GITHUB_WORKSPACE")}}(),d=exchange_createExchange({env:process.env}),h=e["write-token"],y=once(()=>github({token:h,context:a,exchange:d,signal:t})),b=h===e["github-token"]&&void 0===e.repository,[v=a.owner,k=a.repo]=e.repository?.split("/")??[],$={apiUrl:a.apiUrl,owner:v,repo:k},x=b?y:once(()=>github({token:e["github-token"],context:$,exchange:d,signal:t})),O=once(async()=>{const ledgers=()=>n.e(659).then(n.bind(n,9659)),t=await async function(e,{serverUrl:t,repository:n,workspace:r},o){if("none"===e.ledger)return
const{createLedger:s}=await o(),i=e["github-token"]??""
return s(e.ledger,{serverUrl:t,repository:n,workspace:r,branch:e["data-branch"],token:i})}({...e,"github-token":h},a,ledgers)
return t&&e["dry-run"]?(await ledgers()).dryLedger(t):t}),now=()=>e.now??Date.now(),M=function(e){return async(t,n)=>{const{status:r,headers:o,body:s}=await e(t,n)
return{status:r,headers:o,body:(new TextDecoder).decode(s)}}}(d)
await run(e,{context:a,env:process.env,now,elapsed:()=>performance.now(),sleep:async e=>(0,o.setTimeout)(e,void 0,{signal:t}),signal:t,config:()=>async function(e,t,{env:o,...i}){const a=await async function(e,t,{github:n,notice:o=u.R.notice}){if(e.config)return{text:await repositoryFile(e.config,"config",t,{github:n}),file:insideRepository(e.config,"config")}
const s=insideRepository(g,"config"),i=mayHoldForeignCode(t),a=t.workspace&&!i?inWorkspace(t.workspace,s):void 0
if(a)return{text:readConfig(a,s),file:s}
i&&t.workspace&&(0,l.existsSync)((0,r.join)(t.workspace,s))&&o(`${s} was not read, since the workspace may hold the code of a fork. Name it as \`config\` to read it from the base.`)}(e,t,i),c=a?await async function(e,t){const{parseConfig:r}=await Promise.all([n.e(815),n.e(444)]).then(n.bind(n,9444))
return r(e,t)}(a.text,a.file):m.ac
return(0,s.dK)(webhookVariables(c).flatMap(e=>o[e]??[])),c}(e,a,{env:process.env,github:y}),github:x,writer:y,ledger:O,writeFile:(e,t)=>async function(e,t){const n=(0,r.dirname)(e),o=(0,r.join)(n,`.${(0,r.basename)(e)}.tocsin`)
try{await(0,w.mkdir)(n,{recursive:!0}),await(0,w.rm)(o,{force:!0}),await(0,w.writeFile)(o,t,{flag:"wx"}),await(0,w.rename)(o,e)}catch(t){throw new i.l(`"${e}" cannot be written (${(0,c.OA)(t).code}).`,{fix:"Name a file in a folder that this job may write to.",cause:t})}}((e=>(0,r.resolve)(a.workspace||".",e))(e),t),send:M,deliver:deliveryOver({transports:{http:M,github:issueTransport({github:y,context:a,token:h,now})},ledger:O,signal:t}),shows:async(...e)=>(await receiptStore(await O())).receipts.knows(...e),remoteIdOf:async(e,t)=>(await(await receiptStore(await O())).receipts.find(e,t))?.remote?.id,redact:s.E$,output:setOutput,summary,progress:u.R.info,notice:u.R.notice,warn:u.R.warning,error:u.R.error})}}),7575:((e,t,n)=>{n.d(t,{E:()=>escapeLine,X:()=>escapeText})
var r=n(6607),o=n(6098)
const s=/[\\*_~|`[\]<]/g,i=/\](?=\()/g,a=/^([^\S\n]*)([#>+-]|\d+(?=[.)]))/gm,c=/(discord(?:app)?)\.(?=gg|gift|new|com)/gi
function escapeText(e){return(0,o.ry)((0,o.SY)(e)).replaceAll("<@","<@​").replace(s,"\\$&").replace(i,"]\\").replace(a,(e,t,n)=>/\d/.test(n)?`${t}${n}\\`:`${t}\\${n}`).replaceAll("://",":\\//").replace(c,"$1\\.")}const escapeLine=e=>escapeText((0,r.TN)(e))}),8450:((e,t,n)=>{n.d(t,{dV:()=>R})
var r=n(3030)
const isSnowflake=e=>"string"==typeof e&&/^\d{1,20}$/.test(e)
var o=n(6098)
function flatten(e,t="",n=0){if("string"==typeof e)return[line(t,e)]
if("object"!=typeof e||null===e||n>12)return[]
const r=[]
for(const[o,s]of Object.entries(e))if(r.push(..."_errors"===o?own(s,t):flatten(s,step(t,o),n+1)),r.length>=10)break
return r.slice(0,10)}function own(e,t){return Array.isArray(e)?e.slice(0,10).map(e=>{const{message:t,code:n}=Object(e)
return"string"==typeof t?t:String(n??"invalid")}).map(e=>line(t,e)):[]}const line=(e,t)=>(0,r.$Q)((0,o.pj)(""===e?t:`${e}: ${t}`),200)
function step(e,t){return/^\d{1,4}$/.test(t)?`${e}[${t}]`:""===e?t:`${e}.${t}`}const s="Create a webhook in Discord (Server Settings → Integrations → Webhooks) and store its URL in the secret again.",i={10003:{reason:"not-found",fix:"The channel or thread is gone: check `thread-id`, or point the webhook to another channel."},10008:{reason:"not-found",fix:"The message to edit is gone: leave out `message-id`, and a new message is posted."},10015:{reason:"not-found",fix:`The webhook was deleted. ${s}`},30046:{reason:"invalid",fix:"The message is over an hour old and was edited too often: leave out `message-id`, and a new message is posted."},40005:{reason:"invalid",fix:"Attach fewer or smaller files: 10 MiB each unless the server is boosted."},40067:{reason:"invalid",fix:"This forum wants a tag on every post: set `tags` to the id of one."},50005:{reason:"invalid",fix:"The message belongs to another webhook: use the one that posted it, or leave out `message-id`."},50006:{reason:"invalid",fix:"Give the message a title, a description or content."},50027:{reason:"auth",fix:`The token of the webhook is not valid, perhaps cut when it was copied. ${s}`},50035:{reason:"invalid",fix:"Change the input that is named here. If none of yours is, report this as a bug of the action."},50083:{reason:"invalid",fix:"The thread is archived and locked: unlock it, or set another `thread-id`."},160005:{reason:"invalid",fix:"The thread is locked: unlock it, or set another `thread-id`."},2e5:{reason:"invalid",fix:"An AutoMod rule of the server blocks this text: exempt the channel from the rule."},220001:{reason:"invalid",fix:"The webhook belongs to a forum: set `thread-name` for a new post or `thread-id` for an existing one."},220002:{reason:"invalid",fix:"Set `thread-name` or `thread-id`, not both."},220003:{reason:"invalid",fix:"The webhook does not belong to a forum: remove `thread-name`."},24e4:{reason:"invalid",fix:"Discord considers a link in the message harmful: remove it."}},a={400:{reason:"invalid",fix:"Check the inputs of the step against what Discord says."},401:{reason:"auth",fix:`Discord does not know this webhook's token. ${s}`},403:{reason:"auth",fix:"The webhook may not post here: check the permissions of its channel."},404:{reason:"not-found",fix:`There is no such webhook. ${s}`},413:{reason:"invalid",fix:"Attach fewer or smaller files: 10 MiB each unless the server is boosted."}}
function waitOf({headers:e},t){const n=usable([t?.retryAfter,retryAfter(e)]),r=n.length>0?n:usable([number(e["x-ratelimit-reset-after"])])
return 0===r.length?void 0:Math.min(Math.ceil(1e3*Math.max(...r)),864e5)}function retryAfter(e){const t=e["retry-after"],n=Date.parse(t??""),r=Date.parse(e.date??"")
return number(t)??(Number.isNaN(n-r)?void 0:Math.max(0,(n-r)/1e3))}const number=e=>void 0!==e&&/^\d+(?:\.\d+)?$/.test(e.trim())?Number(e):void 0,usable=e=>e.filter(e=>void 0!==e&&Number.isFinite(e)&&e>=0)
var c=n(5424)
function destination({threadId:e="",threadName:t="",tags:n=[]},s){if(!(0,o.z3)(e))return{thread:e.trim()}
if((0,o.z3)(t))return s.thread?{thread:s.thread}:{}
const i=n.map(e=>e.trim()).filter(e=>/^[1-9]\d{0,19}$/.test(e))
return{post:{thread_name:(0,r.$Q)((0,o.pj)(t),c.oj.threadName),...i.length>0?{applied_tags:i.slice(0,c.oj.tags)}:{}}}}const l={"user-agent":"DiscordBot (tocsin, 1)"},executeUrl=(e,{thread:t,components:n=!1}={})=>withQuery(e.url,{...e.query,wait:"true",thread_id:t,with_components:n?"true":void 0})
function withQuery(e,t){const n=Object.entries(t).flatMap(([e,t])=>void 0===t?[]:[[e,t]])
return 0===n.length?e:`${e}?${new URLSearchParams(Object.fromEntries(n))}`}function remoteOf(e,{request:t,post:n,target:r}){const o=e?.id??n.remote?.id
if(!o)return{}
const s=e?.channelId??n.remote?.channel,i=function(e,{request:t,post:n,target:r}){return new URL(t.url).searchParams.get("thread_id")||("POST"===t.method&&destination(n.style??{},r).post?e?.channelId:void 0)}(e,{request:t,post:n,target:r}),a=i??s,c=r.guildId&&a?`https://discord.com/channels/${r.guildId}/${a}/${o}`:n.remote?.url
return{remote:{id:o,...s?{channel:s}:{},...i?{thread:i}:{},...c?{url:c}:{}}}}var u=n(416)
const attachmentsOf=e=>e.map(({name:e,description:t=""},n)=>({id:String(n),filename:e,...(0,o.z3)(t)?{}:{description:(0,r.$Q)((0,o.pj)(t),c.oj.fileDescription)}}))
function imageUrl(e,t){if(void 0===e)return
const n=safeName(e.replace(/^attachment:\/\//,""))
return t.some(e=>e.name===n)&&isImage(n)?`attachment://${n}`:(0,u.rZ)(e)}const isImage=e=>/\.(?:jpe?g|png|webp|gif)$/i.test(e)
function safeName(e){const t=e.slice(e.lastIndexOf("/")+1).replace(/[^\w.-]/g,"_").slice(-100).replace(/^\.+/,"")
return""===t?"file":t}function buttonsOf({links:e,runbook:t}){const n=unique([...e,...t?[{label:"Runbook",url:t}]:[]]),r=n.filter(({url:e})=>void 0!==(0,u.rZ)(e,c.ol.buttonUrl)).slice(0,c.HD.buttons),o=n.filter(e=>!r.includes(e)&&void 0!==(0,u.rZ)(e.url))
return{rows:rows(r.map(buttons_button)),rest:o}}function buttons_button({label:e,url:t}){return{type:2,style:5,label:(0,o.z3)(e)?"Open":(0,r.$Q)((0,o.pj)(e),c.ol.buttonLabel),url:(0,u.rZ)(t)??t}}function rows(e){const t=c.ol.buttonsPerRow
return e.flatMap((e,n)=>n%t===0?[n]:[]).map(n=>({type:1,components:e.slice(n,n+t)}))}const unique=e=>[...new Map(e.map(e=>[`${e.label}\n${e.url}`,e])).values()]
var f=n(6607),d=n(6473),p=n(3451)
const m=/```[\s\S]*?```|`[^`\n]+`|\[[^[\]\n]*\]\([^()\s]*\)|<[^<>\s]*>|https?:\/\/[^\s<>)]+|\\[^\n]|\n\s*\n|(?<=\S)(?:\*{1,3}|__|~~|\|\|)|(?:\*{1,3}|__|~~|\|\|)(?=\S)/gu,h=/^(?:\*{1,3}|__|~~|\|\|)$/
function clipMarkdown(e,t){if(e.length<=t)return e
let n="",o=[]
for(const s of function*(e){let t=0
for(const{index:n,0:o}of e.matchAll(m)){if(n<t)continue
const[s,i]=(0,r.Ew)(e,n,n+o.length)
s>t&&(yield{text:e.slice(t,s)}),yield{text:e.slice(s,i),token:o},t=i}t<e.length&&(yield{text:e.slice(t)})}(e)){const e=void 0===s.token?o:stillOpen(o,s.token)
if(n.length+s.text.length+1+closing(e).length>t)return clip_markdown_closed(n,partOf(s,t-n.length-closing(o).length),o,t)
n+=s.text,o=e}return n}const closedEscape=e=>/(?:^|[^\\])(?:\\\\)*\\$/.test(e.slice(-200))?`${e}\\`:e
function stillOpen(e,t){return/^\n\s*\n$/.test(t)?[]:h.test(t)?e.at(-1)===t?e.slice(0,-1):[...e,t]:e}const closing=e=>e.toReversed().join("")
function clip_markdown_closed(e,t,n,r){if(""!==t)return e+t+closing(n)
const o=e.trimEnd()
return""===o||o.length+1+closing(n).length>r?"":`${o}…${closing(n)}`}function partOf({text:e,token:t},n){if(void 0===t)return""===e.trimStart()||n<2?"":(0,r.$Q)(`${e} `,n)
if(!e.startsWith("```"))return""
const o=(0,r.$Q)(e.slice(0,-3).trimEnd(),n-4)
return o.slice(3).includes("\n")?`${o}\n\`\`\``:""}const g=/`(?=`)|\](?=\()|<(?=@)/g,inert=e=>(0,o.ry)(e).replace(g,"$&​")
var w=n(7575)
function toMarkdown(e,t){const n=[]
let r=""
for(const o of function(e){const t=[]
for(const n of e){const e=legible(n),r=t.at(-1)
"string"==typeof e&&"string"==typeof r?t[t.length-1]=r+e:t.push(e)}return t}(e)){const e=draw(o)
if(""===e)continue
const s=withSeam(r,n.at(-1)?.span,o,e)
if(n.push({before:s,span:o}),r=s+e,r.trimEnd().length>t)return cut(n,t)}return r.trim()}function cut(e,t){for(const{before:n,span:r}of e.toReversed()){const e=drawCut(r,t-n.length)
if(""!==e)return(n+e).trim()
const o=n.trim(),s=o.endsWith("```")||(0,p.W)(r)?"\n…":"…"
if(""!==o&&o.length+s.length<=t)return o+s}return""}function draw(e){return"string"==typeof e?(0,w.X)(e):"bold"in e?wrap("**",(0,w.E)(e.bold)):"italic"in e?wrap("*",(0,w.E)(e.italic)):"code"in e?function(e){const t=inert((0,f.TN)(e).replaceAll("`","ˋ"))
return""===t?"":`\`${t}\``}(e.code):"link"in e?(0,u.oR)(e.link,e.href):"time"in e?timestamp(e):"block"in e?(0,o.z3)(e.block)?"":((e,t="")=>`\`\`\`${/^[\w+#-]{1,20}$/.test(t)?t:""}\n${inert((0,o.SY)(e))}\n\`\`\``)(e.block,e.language):"quote"in e?prefixed("> ",toMarkdown(e.quote,Number.POSITIVE_INFINITY)):"subtext"in e?prefixed("-# ",toMarkdown(e.subtext,Number.POSITIVE_INFINITY)):closedEscape(e.markdown)}function drawCut(e,t){return"string"==typeof e?(0,d.Q)(e,t,w.X):"bold"in e?(0,d.Q)(e.bold,t,e=>draw({bold:e})):"italic"in e?(0,d.Q)(e.italic,t,e=>draw({italic:e})):"code"in e?(0,d.Q)(e.code,t,e=>draw({code:e})):"link"in e?(0,d.Q)(e.link,t,t=>draw({...e,link:t})):"time"in e?"":"block"in e?(0,d.Q)(e.block,t,t=>draw({...e,block:t})):"quote"in e?cutLines("> ",e.quote,t):"subtext"in e?cutLines("-# ",e.subtext,t):clipMarkdown(closedEscape(e.markdown),t)}function cutLines(e,t,n){const part=n=>prefixed(e,toMarkdown(t,n)),r=(0,d.n)(Math.max(n,0),e=>part(e).length<=n)
return r<1?"":part(r)}const wrap=(e,t)=>""===t?"":`${e}${t}${e}`,prefixed=(e,t)=>""===t?"":t.replace(/^/gm,e),y={relative:"R",date:"D",time:"t"},timestamp=({time:e,style:t})=>`<t:${Math.floor(Date.parse(e)/1e3)}:${y[t]}>`
function withSeam(e,t,n,r){return!((0,p.W)(n)||void 0!==t&&(0,p.W)(t))||""===e||e.endsWith("\n")||r.startsWith("\n")?e.endsWith("*")&&r.startsWith("*")?`${e}​`:e:`${e}\n`}function legible(e){return"string"==typeof e?e:"time"in e&&Number.isNaN(Date.parse(e.time))?e.time:"link"in e&&!(0,u.Cm)(e.href)?(0,f.TN)(e.link):"quote"in e||"subtext"in e||""!==draw(e)?e:""}const lengthOf=e=>e.reduce((e,{name:t,value:n})=>e+t.length+n.length,0),framesOf=e=>8*Math.min(e.length,c.GL.fields),fieldLines=e=>e.map(({name:e,value:t,inline:n})=>`${(0,o.z3)(e)?"":`**${e}**`}${n&&!t.includes("\n")?"  ":"\n"}${t}`).join("\n"),more=e=>({name:"…",value:[e-c.GL.fields+1+" more"]})
function drawExcerpts(e,t){const n=e.filter(({lines:e})=>e.some(e=>!(0,o.z3)(e)))
let r=""
for(const[e,o]of n.entries()){const s=Math.floor((t-r.length)/(n.length-e))-1
s<60||(r+=`${""===r?"":"\n"}${toMarkdown([...heading(o),{block:o.lines.join("\n")}],s)}`)}return r}function heading({title:e,url:t}){return(0,o.z3)(e)?[]:[t?{link:e,href:t}:{bold:e},"\n"]}function fit(e,{total:t,description:n}){const r=toMarkdown(e.summary,Math.min(n,t)),s=function(e,t){const n=e.filter(({value:e})=>!(0,o.z3)(toMarkdown(e,c.GL.fieldValue))),r=n.length>c.GL.fields?[...n.slice(0,c.GL.fields-1),more(n.length)]:n,within=e=>r.map(t=>function({name:e,value:t,inline:n=!1},r){return{name:(0,o.z3)(e)?"​":toMarkdown([(0,f.TN)(e)],Math.min(r,c.GL.fieldName))||"…",value:toMarkdown(t,r)||"…",inline:n}}(t,e)),s=within(c.GL.fieldValue)
if(lengthOf(s)<=t)return s
const i=(0,d.n)(c.GL.fieldValue,e=>e>0&&lengthOf(within(e))<=t)
return i<1?[]:within(i)}(e.fields,t-Math.min(r.length,c.HD.summary,Math.floor(t/2))),i=Math.min(n,t-lengthOf(s)),a=r.length<=i?r:toMarkdown(e.summary,i)
return{summary:a,fields:s,excerpts:drawExcerpts(e.excerpts,Math.min(c.HD.excerpts,i-a.length-1))}}var b=n(6357)
const v={success:{color:3066993,mark:"✅"},failure:{color:14232864,mark:"❌"},warning:{color:16436245,mark:"⚠️"},neutral:{color:9807270,mark:"⚪"},running:{color:15965202,mark:"⏳"},merged:{color:9000933,mark:"🟣"},info:{color:5793266,mark:""}}
function lookOf({tone:e,status:t,severity:n},r=(0,b.ql)()){const{color:o,emoji:s}=r[n],i=e?v[e]:{firing:{color:o,mark:s},acknowledged:{color:o,mark:""},resolved:v.success,info:v.info}[t]
return"acknowledged"===t?{...i,mark:"👀"}:i}function mediaOf(e,{image:t,thumbnail:n,beside:r}={}){const o=[t,n===r?void 0:n].filter(e=>void 0!==e),s=[...new Set(o)].filter(e=>!e.startsWith("attachment://")).map(e=>({media:{url:e}})),i=attachmentsOf(e).map(({filename:e,description:t})=>({url:`attachment://${e}`,filename:e,description:t})).filter(({url:e})=>e!==r||e===t),a=i.filter(({filename:e})=>isImage(e)).slice(0,c.ol.galleryItems-s.length),l=[...s,...a.map(({url:e,description:t})=>({media:{url:e},...t?{description:t}:{}}))],u=i.filter(e=>!a.includes(e))
return[...l.length>0?[{type:12,items:l}]:[],...u.map(({url:e})=>({type:13,file:{url:e}}))]}function titleOf({title:e},t){const n=(0,o.z3)(e)?"Untitled":(0,f.TN)(e)
return""===t||startsWithEmoji(n)?n:`${t} ${n}`}const startsWithEmoji=e=>e>="©"&&/^\p{Extended_Pictographic}/u.test(e)
function headline(e,t,{head:n,url:r}){const o=titleOf(e,t),s=(0,u.rZ)(e.url,r)
return s&&toMarkdown([{link:o,href:s}],n)||toMarkdown([o],n)}function footerOf({context:e="",status:t,severity:n,reason:s=""},{severities:i,footer:a=e}={}){const l=(0,o.z3)(s)?"":`: ${s}`,u="P3"===n?""===l||"info"===t?"":`P3${l}`:`${n} ${(i??(0,b.ql)())[n].name}${l}`,[f,d]=[(0,o.pj)(a),(0,o.pj)(u)]
if((0,o.z3)(d))return(0,o.z3)(f)?"":(0,r.$Q)(f,c.HD.footer)
const p=(0,r.$Q)(f,Math.max(c.HD.footer/2,c.HD.footer-d.length-3))
return(0,r.$Q)([p,d].filter(e=>!(0,o.z3)(e)).join(" · "),c.HD.footer)}function tailOf(e,t,n){return toMarkdown([...e.flatMap(({label:e,url:t},n)=>[...n>0?[" · "]:[],{link:e,href:t}]),...0===t.length?[]:[{subtext:[`Not attached: ${t.join(", ")}`]}]],n)}function timeOf({startedAt:e,endedAt:t}){const n=[t,e].map(e=>Date.parse(e??"")).find(e=>!Number.isNaN(e))
return void 0===n?void 0:new Date(n).toISOString()}const k=c.YF.components
function containerOf(e,t){const{color:n,content:s,tail:i,rows:a}=t,l=lookOf(e,t.severities),f=[`### ${headline(e,l.mark,k)}`,...actorLine(e.actor)],d=function(e,t){const n=footerOf(e,t),r=timeOf(e)
return toMarkdown([{subtext:[n,...""!==n&&r?[" · "]:[],...r?[{time:r,style:"relative"}]:[]]}],k.footer)}(e,t),p=[s,i,d,f.join("\n")].reduce((e,t)=>e+t.length,framesOf(e.fields)),m=function(e,t){const n=(0,u.rZ)(e?.avatar)
if(!e||!n)return t?{media:{url:t}}:void 0
const s=(0,r.$Q)((0,o.pj)(e.name),k.author)
return{media:{url:n},...(0,o.z3)(s)?{}:{description:s}}}(e.actor,t.thumbnail),h=fit(e,{total:c.ol.text-p,description:c.ol.text-p}),g=[...headOf(f,m),...texts(h.summary,fieldLines(h.fields),h.excerpts,i),...mediaOf(t.files,{image:t.image,thumbnail:t.thumbnail,beside:m?.media.url}),...""===d&&0===a.length?[]:[{type:14}],...texts(d),...a]
return[...texts(s),{type:17,accent_color:n??l.color,components:g}]}function actorLine(e){if(!e||(0,o.z3)(e.name))return[]
const t=(0,f.TN)(e.name),n=(0,u.rZ)(e.url,k.url/2)
return[toMarkdown([{subtext:[n?{link:t,href:n}:t]}],k.author)]}function headOf(e,t){return t?[{type:9,components:e.map(textDisplay),accessory:{type:11,...t}}]:texts(e.join("\n"))}const textDisplay=e=>({type:10,content:e}),texts=(...e)=>e.filter(e=>""!==e).map(textDisplay)
function contentOf({content:e=[],suppressUnfurl:t=!1},n,r){const o=r-n.length-1,s=toMarkdown(e,o)
return[n,t?clipMarkdown(withoutPreviews(s),o):s].filter(e=>""!==e).join(" ")}const withoutPreviews=e=>e.replace($,e=>/^[\\`]/.test(e)?e:`<${e}>`),$=/\\.|```[\s\S]*?```|`[^`\n]*`|(?<![<\w])https?:\/\/[^\s<>)\]`]+/g
function embedOf(e,{color:t,image:n,thumbnail:s,tail:i="",footer:a,severities:l}={}){const f=lookOf(e,l),d=toMarkdown([titleOf(e,f.mark)],c.GL.title),p=!(m=e.actor)||(0,o.z3)(m.name)?void 0:defined({name:(0,r.$Q)((0,o.pj)(m.name),c.GL.author),url:(0,u.rZ)(m.url),icon_url:(0,u.rZ)(m.avatar)})
var m
const h=footerOf(e,{severities:l,footer:a}),g=d.length+(p?.name.length??0)+h.length+i.length+2,w=fit(e,{total:c.GL.total-g,description:c.GL.description-i.length-2})
return defined({title:d,url:(0,u.rZ)(e.url),description:[w.summary,w.excerpts,i].filter(e=>""!==e).join("\n")||void 0,color:t??f.color,author:p,fields:w.fields.length>0?w.fields:void 0,image:n?{url:n}:void 0,thumbnail:s?{url:s}:void 0,footer:""===h?void 0:{text:h},timestamp:timeOf(e)})}const defined=e=>Object.fromEntries(Object.entries(e).filter(([,e])=>void 0!==e))
var x=n(5630)
function ping(e,t){const n=new Map(e.flatMap(e=>function(e){const t=(0,x.s5)(e)
if("@here"===t||"@everyone"===t)return{kind:"everyone",text:t}
const[,n,r]=/^<@(&?)([1-9]\d{0,19})>$/.exec(t??"")??[]
return t&&r?{kind:n?"role":"user",text:t,id:r}:void 0}(e)??[]).map(e=>[e.text,e])),r=[]
for(const e of n.values()){if(textOf([...r,e]).length>t||r.length===c.oj.mentions)break
r.push(e)}return{text:textOf(r),allowed:allowed(r)}}const textOf=e=>e.map(({text:e})=>e).join(" ")
function allowed(e){const t=ids(e,"user"),n=ids(e,"role")
return{parse:e.some(({kind:e})=>"everyone"===e)?["everyone"]:[],...t.length>0?{users:t}:{},...n.length>0?{roles:n}:{}}}const ids=(e,t)=>e.flatMap(({kind:e,id:n})=>e===t&&n?[n]:[]),O=c.YF.text
function textMessage(e,t,n){const{mentions:r,tail:s}=n,i=joined(text_message_footLine(e,n),text_message_withoutPreviews(s),function(e){const t=(0,u.rZ)(e,O.url)
return t?toMarkdown([{link:"Image",href:t}],O.head):""}(n.image)),a=O.content-r.length-i.length-2,c=contentOf(t,"",a),l=(0,o.z3)(c)?clipMarkdown(text_message_withoutPreviews(function(e,{severities:t},n){const r=`**${headline(e,lookOf(e,t).mark,O)}**`,o=n-r.length-3-framesOf(e.fields),{summary:s,fields:i,excerpts:a}=fit(e,{total:o,description:o})
return joined(r,s,fieldLines(i),a)}(e,n,a)),a):c
return joined([r,l].filter(e=>""!==e).join(" "),i)}const text_message_footLine=(e,{footer:t,severities:n})=>void 0===t?"":toMarkdown([{subtext:[footerOf(e,{footer:t,severities:n})]}],O.footer),text_message_withoutPreviews=e=>e.replace(/\]\((https?:\/\/[^\s<>()]+)\)/g,"](<$1>)"),joined=(...e)=>e.filter(e=>""!==e).join("\n")
function bodyOf({alert:e,style:t={}},{files:n,leftOut:o},s,i){const{layout:a="embed",footer:l}=t,u=c.YF[a],{rows:f,rest:d}=buttonsOf(e),p=imageUrl(t.image,n),m=imageUrl(t.thumbnail,n),h={color:validColor(t.color),tail:tailOf(d,o,u.tail),image:p,thumbnail:m,footer:l,severities:i}
if("text"===a)return{content:textMessage(e,t,{...h,mentions:s}),embeds:null,components:f}
if("components"===a)return{components:containerOf(e,{...h,content:contentOf(t,s,u.content),files:n,rows:f}),flags:c.Mv.componentsV2}
const g=contentOf(""===s?t:function(e,t,n){return""!==toMarkdown(e.content??[],200)?e:{...e,content:[(0,r.$Q)(titleOf(t,lookOf(t,n).mark),200)]}}(t,e,i),s,u.content)
return{content:g||null,embeds:[embedOf(e,h)],components:f}}const validColor=e=>Number.isInteger(e)&&void 0!==e&&e>=0&&e<=16777215?e:void 0
function encode(e,t){const n=JSON.stringify(e)
if(0===t.length)return{headers:{...l,"content-type":"application/json"},body:n}
const r=function(e){let t="tocsin-form-data"
for(let n=digitsAfter(t,e);n.total>0;n=digitsAfter(t,e))t+=n.counts.indexOf(Math.min(...n.counts))
return t}([Buffer.from(n),...t.map(({bytes:e})=>view(e))])
return{headers:{...l,"content-type":`multipart/form-data; boundary=${r}`},body:multipart_form(n,t,r)}}function multipart_form(e,t,n){const r=`--${n}\r\nContent-Disposition: form-data; name="payload_json"\r\nContent-Type: application/json\r\n\r\n${e}`,o=t.flatMap(({name:e,bytes:t},r)=>[Buffer.from(fileHead(n,r,e)),view(t)])
return Buffer.concat([Buffer.from(r),...o,Buffer.from(`\r\n--${n}--\r\n`)])}const fileHead=(e,t,n)=>`\r\n--${e}\r\nContent-Disposition: form-data; name="files[${t}]"; filename="${n}"\r\nContent-Type: application/octet-stream\r\n\r\n`
function digitsAfter(e,t){const n=Array.from({length:10},()=>0)
let r=0
for(const o of t)for(let t=o.indexOf(e);t>=0;t=o.indexOf(e,t+1)){const s=(o[t+e.length]??0)-48
void 0!==n[s]&&n[s]++,r++}return{total:r,counts:n}}const view=e=>Buffer.from(e.buffer,e.byteOffset,e.byteLength)
var M=n(9303)
function render(e,t){const n=function({files:e=[],maxFileBytes:t=c.oj.fileBytes}){const n=e.filter(({bytes:e})=>ArrayBuffer.isView(e)&&e.length<=t).slice(0,c.oj.files),r=function(e){const t=new Set
return e.map(e=>{let n=e
for(let r=2;t.has(n);r++)n=`${r}-${e}`
return t.add(n),n})}(n.map(({name:e})=>safeName(e)))
return{files:n.map((e,t)=>({...e,name:r[t]??e.name})),leftOut:e.filter(e=>!n.includes(e)).map(e=>{return`${e.name} (${t=e.bytes,ArrayBuffer.isView(t)?t.length<1048576?`${Math.ceil(t.length/1024)} KiB`:`${(t.length/1024/1024).toFixed(1)} MiB`:"no longer there"})`
var t})}}(e.style??{}),r=function(e,t,n){const{style:r={}}=e,{files:o}=t,{text:s,allowed:i}=ping(e.ping?e.mentions:[],c.YF[r.layout??"embed"].mentions)
return{allowed_mentions:i,...o.length>0?{attachments:attachmentsOf(o)}:{},...bodyOf(e,t,s,n)}}(e,n,t.severities)
return e.remote?{method:"PATCH",url:editUrl(t,e.remote),...encode(edited(r),n.files)}:{method:"POST",...posted(r,e.style??{},t,n.files)}}const editUrl=(e,{id:t,thread:n})=>((e,t,{thread:n,components:r=!1}={})=>withQuery(`${e.url}/messages/${encodeURIComponent(t)}`,{...e.query,thread_id:n,with_components:r?"true":void 0}))(e,t,{thread:n,components:!0}),edited=e=>e.flags?{content:null,embeds:null,attachments:[],...e}:e
function posted(e,t,n,r){const{content:o,embeds:s,components:i=[],flags:a=0,...l}=e,{thread:u,post:f}=destination(t,n),d=a|(t.silent?c.Mv.suppressNotifications:0),p={...l,...o?{content:o}:{},...s?{embeds:s}:{},...i.length>0?{components:i}:{},...0===d?{}:{flags:d},...(0,M.Q)(t),...f}
return{url:executeUrl(n,{thread:u,components:i.length>0}),...encode(p,r)}}const j={10003:"the thread of the message is gone",10008:"the message was deleted",30046:"the message was edited too often",50005:"the message belongs to another webhook",50083:"the thread is archived, which only a new message undoes"},S=/COMPONENTS_V2/
var T=n(3566)
function secrets({given:e,url:t,query:n}){const{pathname:r}=new URL(t),o=[e,t,r,...parts(r),...Object.values(n).filter(e=>e.length>=_)].flatMap(encodings)
return[...new Set(o)].filter(e=>e.length>1).toSorted((e,t)=>t.length-e.length)}const _=8
function parts(e){const[,t,n]=/\/webhooks\/([^/]+)\/([^/]+)$/.exec(e)??[]
if(t&&n)return[`${t}/${n}`,n]
const r=e.slice(e.lastIndexOf("/")+1)
return r.length>=_?[r]:[]}function encodings(e){const t=JSON.stringify(e).slice(1,-1)
return[e,(0,T.tv)(e),encodeURI(e),encodeURIComponent(e),t,t.replaceAll("/","\\/"),...base64s(e)]}function base64s(e){const t=Buffer.from(e),n=[0,1,2].map(e=>Buffer.concat([Buffer.alloc(e),t]).toString("base64").replaceAll("=","")).map((e,t)=>e.slice(0===t?0:t+1,-1)).filter(e=>e.length>=_)
return[t.toString("base64"),t.toString("base64url"),...n]}const banned=({status:e},t)=>classify_final(`${host(t)} answered ${e}: this machine's address is blocked for a while`,{reason:"banned",fix:"Too many bad requests came from this address, perhaps from others on the same runner. Wait some minutes, or run the job again."}),classify_final=(e,{reason:t,fix:n})=>({kind:"final",reason:t,detail:e,fix:n}),again=(e,t,n)=>({kind:"retry",reason:e,detail:t,...void 0===n?{}:{afterMs:n}})
function detailOf({status:e},t,n){const s=t?.code?` (${t.code})`:"",i=[t?.message?`${t.message}${s}`:s.trim(),...flatten(t?.errors)].filter(e=>""!==e).join("; ")
return masked((0,r.$Q)((0,o.pj)(`${host(n)} answered ${e}${""===i?"":`: ${i}`}`),800),n)}const masked=(e,{target:t})=>secrets(t).reduce((e,t)=>e.replaceAll(t,"***"),e),host=({request:e})=>new URL(e.url).host,R={name:"discord",via:"http",render,classify:function(e,t){const{status:n}=e,r=function({body:e}){const t=function(e){try{const t=JSON.parse(e)
return"object"!=typeof t||null===t||Array.isArray(t)?void 0:t}catch{return}}(e)
if(void 0===t)return
const{code:n,message:r,retry_after:o,global:s,errors:i,id:a,channel_id:c}=t
return{..."number"==typeof n?{code:n}:{},..."string"==typeof r?{message:r}:{},..."number"==typeof o?{retryAfter:o}:{},...!0===s?{global:s}:{},...void 0===i?{}:{errors:i},...isSnowflake(a)?{id:a}:{},...isSnowflake(c)?{channelId:c}:{}}}(e)
if(n>=200&&n<300)return{kind:"delivered",...remoteOf(r,t)}
const o=function(e,{request:t,post:n,target:r}){const o="PATCH"===t.method?function(e){return(void 0===e?.code?void 0:j[e.code])??(S.test(JSON.stringify(e?.errors??""))?"the message has another layout":void 0)}(e):void 0
if(void 0===o)return
const{remote:s,...i}=n,a=10003===e?.code?void 0:s?.thread
return{why:o,request:render(a?{...i,style:{...n.style,threadId:a}}:i,r)}}(r,t)
return o?{kind:"follow",request:o.request,detail:`${host(t)} answered ${n}: ${o.why}; posting a new one`}:429===n?function(e,t,n){const r=waitOf(e,t)
if(void 0===r||void 0===t&&(({body:e})=>/\b1015\b|being (?:blocked|rate limited)/i.test(e.slice(0,2e4)))(e))return banned(e,n)
const o=t?.global?"global":/^(?:user|global|shared)$/.exec(e.headers["x-ratelimit-scope"]??"")?.[0]
return again("rate-limited",`${host(n)} answered 429: rate limited${o?` (${o})`:""}, wait ${r/1e3} s`,r)}(e,r,t):408===n||n>=500?again(408===n?"timeout":"server",detailOf(e,r,t),waitOf(e,r)):function(e,t,n){return 403===e.status&&void 0===t?banned(e,n):classify_final(detailOf(e,t,n),((e,t)=>(void 0===t?void 0:i[t])??a[e]??{reason:"invalid",fix:"Check that the URL is a Discord webhook and not behind a login page."})(e.status,t?.code))}(e,r,t)},secrets}}),5424:((e,t,n)=>{n.d(t,{GL:()=>r,HD:()=>i,Mv:()=>c,YF:()=>a,oj:()=>o,ol:()=>s})
const r={title:256,description:4096,fields:25,fieldName:256,fieldValue:1024,footer:2048,author:256,total:6e3},o={content:2e3,username:80,url:2048,threadName:100,tags:5,files:10,fileBytes:10485760,fileDescription:1024,mentions:100},s={components:40,text:4e3,buttonsPerRow:5,buttonLabel:80,buttonUrl:512,galleryItems:10},i={footer:300,excerpts:1800,buttons:10,summary:600},a={embed:{mentions:o.content,content:o.content,tail:2100},components:{mentions:1500,content:1500,tail:500,head:500,author:250,footer:400,url:250},text:{mentions:500,content:o.content,tail:300,head:450,footer:330,url:250}},c={suppressEmbeds:4,suppressNotifications:4096,componentsV2:32768}}),416:((e,t,n)=>{n.d(t,{Cm:()=>linkTarget,oR:()=>maskedLink,rZ:()=>fittingUrl})
var r=n(3566),o=n(7575),s=n(5424)
function fittingUrl(e,t=s.oj.url){const n=(0,r.qP)(e??"")
return void 0!==n&&n.length<=t?n:void 0}function maskedLink(e,t){const n=linkTarget(t)
return n?`[${linkLabel(e)||"link"}](${n})`:(0,o.E)(e)}const linkLabel=e=>(0,o.E)(e.replaceAll("[","(").replaceAll("]",")")).replaceAll(":\\//",":/​/")
function linkTarget(e){const t=fittingUrl(e)
if(!t)return
const{origin:n}=new URL(t)
return n+t.slice(n.length).replace(/[()<>\]\\`*|@\s]/g,percent)}const percent=e=>`%${e.charCodeAt(0).toString(16).toUpperCase().padStart(2,"0")}`}),6098:((e,t,n)=>{n.d(t,{SY:()=>neutral,pj:()=>plain,ry:()=>breakMassMentions,z3:()=>isBlank})
var r=n(6607)
const neutral=e=>(0,r.uH)(e).replaceAll("\t","  "),plain=e=>breakMassMentions((0,r.TN)(e)),isBlank=e=>""===(0,r.RK)(e).trim(),breakMassMentions=e=>e.replace(/@(?=everyone|here)/gi,"@​")}),9303:((e,t,n)=>{n.d(t,{Q:()=>sender,V:()=>a})
var r=n(3030),o=n(5424),s=n(416),i=n(6098)
const a=["embed","components","text"]
function sender({username:e,avatarUrl:t}){const n=function(e){const t=(0,i.pj)(e).replace(/dis(?=cord)/gi,"$&·").replace(/cly(?=de)/gi,"$&·").replace(/^(?:every(?=one$)|he(?=re$))/i,"$&·")
return(0,r.$Q)(t,o.oj.username)}(e??""),a=(0,s.rZ)(t)
return{...(0,i.z3)(n)?{}:{username:n},...a?{avatar_url:a}:{}}}}),9847:((e,t,n)=>{n.d(t,{d:()=>parseWebhook})
var r=n(8082),o=n(3566)
const s=/^(?:(?:www|ptb|canary)\.)?discord(?:app)?\.com$/,i=/^\/api\/(?:v\d{1,3}\/)?webhooks\/(\d{1,20})\/([\w.-]{1,200})$/,a=new Set(["wait","with_components","thread_id"]),c="Copy it in Discord under Server Settings → Integrations → Webhooks → Copy Webhook URL, and pass it as a secret."
function parseWebhook(e){const t=e.trim(),n=URL.parse(t)
if(!n)throw new r.l("The Discord webhook is not a URL.",{fix:c})
!function(e){if(e.username||e.password)throw new r.l("The Discord webhook URL holds a user name or a password.",{fix:"Remove what stands before the @."})
if(!("https:"===e.protocol||"http:"===e.protocol&&(0,o.U9)(e.hostname)))throw new r.l(`The Discord webhook URL starts with ${e.protocol} instead of https:.`,{fix:c})}(n)
const s=n.searchParams.get("thread_id")
return{given:t,url:isDiscord(n)?discordUrl(n):`${n.origin}${cleanPath(n)}`,query:Object.fromEntries([...n.searchParams].filter(([e])=>!a.has(e))),...s?{thread:s}:{}}}function discordUrl(e){const[,t,n]=i.exec(cleanPath(e))??[]
if(t&&n)return`https://discord.com/api/v10/webhooks/${t}/${n}`
const o=e.pathname.startsWith("/channels/")?"a link to a channel":"not a webhook"
throw new r.l(`The Discord webhook URL is ${o}: its path must be /api/webhooks/<id>/<token>.`,{fix:c})}const isDiscord=e=>"https:"===e.protocol&&s.test(e.host),cleanPath=({pathname:e})=>trimSlashes(trimSlashes(e).replace(/\/(?:slack|github)$/,""))
function trimSlashes(e){let t=e.length
for(;"/"===e[t-1];)t--
return e.slice(0,t)}}),3517:((e,t,n)=>{n.d(t,{G:()=>r,U:()=>policyOf})
const r={deploy:{repeatedAt:2,failures:{P1:3,P0:5}},repeated:{failures:{P2:3,P1:5,P0:10},redHours:{P1:2,P0:6}},health:{shareDown:.5},certificate:{P1:1,P2:7},latency:{timesLimit:2},crash:{shareOfUsers:.5,crashFreeRate:.99,crashFreeWarning:.995,lowMinutes:30,errorsPerMinute:10,errorMinutes:5,perHour:1},flake:{failureRate:.2,minutesPerWeek:240},severities:{}}
function policyOf(e={}){const{deploy:t,repeated:n}=r
return{deploy:{...t,...e.deploy,failures:{...t.failures,...e.deploy?.failures}},repeated:{failures:{...n.failures,...e.repeated?.failures},redHours:{...n.redHours,...e.repeated?.redHours}},health:{...r.health,...e.health},certificate:{...r.certificate,...e.certificate},latency:{...r.latency,...e.latency},crash:{...r.crash,...e.crash},flake:{...r.flake,...e.flake},severities:{...e.severities}}}}),4465:((e,t,n)=>{n.d(t,{R0:()=>i,ac:()=>a,eP:()=>s})
var r=n(3517),o=n(6357)
const s=["always","failure","success","change","recovery"],i=262144,a={channels:{},routes:[],defaults:{},severity:(0,o.ql)(),policy:r.G,users:{},sections:{}}}),3178:((e,t,n)=>{n.d(t,{s:()=>sha256})
const sha256=e=>process.getBuiltinModule("node:crypto").hash("sha256",e)}),781:((e,t,n)=>{n.d(t,{X:()=>documentKey})
var r=n(3178)
function documentKey(e,t){return`${e}/${t.toLowerCase().replaceAll(/[^a-z0-9]+/g,"-").replaceAll(/^-|-$/g,"").slice(0,40)||e.replace(/s$/,"")}-${(0,r.s)(t).slice(0,12)}`}}),4662:((e,t,n)=>{n.d(t,{w:()=>TransportError})
class TransportError extends Error{name="TransportError"
fault
sent
constructor(e,{fault:t,sent:n,cause:r}){super(e,{cause:r}),this.fault=t,this.sent=n}}}),8933:((e,t,n)=>{n.d(t,{DV:()=>codeBlock,FV:()=>escapeMarkdown,SS:()=>codeSpan,iQ:()=>markdownLink})
var r=n(6607),o=n(3566)
const s=/\bgh\\-(?=\d)|\b[0-9a-f]{6}(?=[0-9a-f]{1,34}\b)/gi,escapeMarkdown=e=>escaped(e).replace(s,"$&​")
function escaped(e){return(0,r.RK)(e).replace(/\s+/g," ").trim().replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replace(/[!"#$%'()*+,\-./:=?@[\\\]^_`{|}~]/g,"\\$&").replace(/\\[@#](?=\w)/g,"$&​")}function codeSpan(e){return`<code>${escaped(e)}</code>`}function codeBlock(e,t=""){const n=(0,r.RK)(e),o="`".repeat(Math.max(3,function(e){return[...e.matchAll(/`+/g)].reduce((e,[t])=>Math.max(e,t.length),0)}(n)+1))
return`${o}${/^[\w+-]*$/.test(t)?t:""}\n${n.replace(/\n*$/,"")}\n${o}`}function markdownLink(e,t){const n=(0,o.qP)(t??"")
return void 0===n?escapeMarkdown(e):`[${escaped(e)}](<${n.replace(/[<>\\|`]/g,encodeURIComponent)}>)`}}),5630:((e,t,n)=>{n.d(t,{s5:()=>mentionOf})
const r=/^(?:<@&(\d{1,25})>|role:(\d{1,25}))$/,o=/^(?:<@!?(\d{1,25})>|user:(\d{1,25})|(\d{1,25}))$/
function mentionOf(e){const t=e.trim()
if("@here"===t||"@everyone"===t)return t
const id=e=>e.exec(t)?.slice(1).find(Boolean)
return id(r)?`<@&${id(r)}>`:id(o)&&`<@${id(o)}>`}}),5405:((e,t,n)=>{n.d(t,{OA:()=>fields,p_:()=>list})
const fields=e=>"object"==typeof e&&null!==e?e:{},list=e=>Array.isArray(e)?e:[]}),1512:((e,t,n)=>{n.d(t,{z:()=>r})
const r="a newer message of this alert got through"}),6357:((e,t,n)=>{n.d(t,{gO:()=>r,jZ:()=>atLeast,ql:()=>severityTable})
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
let i
function segmenter(){return i??=new Intl.Segmenter("en",{granularity:"grapheme"}),i}}),8610:((e,t,n)=>{n.d(t,{L:()=>plural})
const plural=(e,t)=>`${e} ${t}${1===e?"":"s"}`}),6473:((e,t,n)=>{n.d(t,{Q:()=>shrink,n:()=>largest})
var r=n(3030)
function largest(e,t){let n=-1,r=e
for(;n<r;){const e=n+Math.ceil((r-n)/2)
t(e)?n=e:r=e-1}return n}function shrink(e,t,n){const part=t=>n((0,r.$Q)(`${e} `,t)),o=largest(Math.min(e.length,t),e=>part(e).length<=t)
return o<2?"":part(o)}}),3451:((e,t,n)=>{n.d(t,{W:()=>isBlock})
const isBlock=e=>"object"==typeof e&&("block"in e||"quote"in e||"subtext"in e)}),6755:((e,t,n)=>{n.d(t,{E9:()=>parseDuration,p0:()=>duration,z4:()=>msBetween})
const r={ms:1,s:1e3,m:6e4,h:36e5,d:864e5,w:6048e5}
function parseDuration(e){const t=e.trim()
if(!(t.length>40)&&/^(?:\d+(?:\.\d+)?(?:ms|[smhdw]) ?)+$/.test(t))return[...t.matchAll(/(\d+(?:\.\d+)?)(ms|[smhdw])/g)].reduce((e,[,t,n])=>e+Number(t)*(r[n??""]??0),0)}function duration(e){if(e<999.5)return`${Math.max(0,Math.round(e))} ms`
const t=Math.round(e/1e3),n=[[Math.floor(t/86400),"d"],[Math.floor(t/3600)%24,"h"],[Math.floor(t/60)%60,"m"],[t%60,"s"]],r=n.findIndex(([e])=>e>0)
return n.slice(r,r+2).filter(([e])=>e>0).map(([e,t])=>`${e} ${t}`).join(" ")}function msBetween(e,t){const n=Date.parse(t??"")-Date.parse(e??"")
return n>=0?n:void 0}})}
