export const id=610
export const ids=[610]
export const modules={3610:((e,t,n)=>{n.d(t,{step:()=>step_step})
var r=n(6760),o=n(8500),s=n(7011),i=n(8082),a=n(7530),c=n(3024)
function readCapped(e,t){const n=(0,c.openSync)(e,"r")
try{const e=function(e,t){const n=[]
for(let r=0;r<t;){const o=Buffer.allocUnsafe(Math.min(65536,t-r)),s=(0,c.readSync)(e,o,0,o.length,null)
if(0===s)break
n.push(o.subarray(0,s)),r+=s}return Buffer.concat(n)}(n,t+1)
if(e.length>t)throw new Error(`the file is larger than ${t} bytes`)
return e.toString("utf8").replace(/^\ufeff/,"")}finally{(0,c.closeSync)(n)}}var l=n(6801),u=n(4909)
const d=26214400,f={env:process.env,readFile:readCapped,warn:l.R.warning}
function workflowPath(e,t){const[n=""]=e.split("@")
return n.startsWith(`${t}/`)?n.slice(t.length+1):n}function readPayload(e,{readFile:t,warn:n}){if(!e)return(0,a.I)({})
try{return(0,a.I)(JSON.parse(t(e,d)))}catch(e){const t=e instanceof Error?e.message:String(e)
return n(`The event file cannot be read, so the message will lack its details (${(0,u.TL)(t,120)}).`),(0,a.I)({})}}function once(e){let t
return()=>t??=e()}async function github(e){const{clientFor:t}=await Promise.all([n.e(748),n.e(496)]).then(n.bind(n,496))
return t(e)}var p=n(4465),h=n(8327)
const m=".github/tocsin.yml"
async function repositoryFile(e,t,n,{github:r}){const o=insideRepository(e,t),s=n.workspace&&!(0,h.ch)(n)?inWorkspace(n.workspace,o):void 0
return s?readConfig(s,o):async function(e,t,n,r){const o=await r.file(e,n)
if(void 0!==o)return o
throw new i.l(`There is no ${e} at ${n.slice(0,12)}`,{fix:`Correct the \`${t}\` input. In a private repository, the job also needs \`permissions: { contents: read }\`.`})}(o,t,(0,h.$l)(n),await r())}function insideRepository(e,t){const n=r.posix.normalize(e.replaceAll("\\","/"))
if(!(".."===n||n.startsWith("../")||r.posix.isAbsolute(n)||/^[a-z]:/i.test(n)||"."===n||n.endsWith("/")||n.includes("\0")))return n
throw new i.l(`The \`${t}\` input ${(0,u.qi)(e)} is not the path of a file in the repository`,{fix:`Write it relative to the root of the repository, such as ${m}.`})}function inWorkspace(e,t){const n=(0,r.join)(e,t)
if(!(0,c.lstatSync)(n,{throwIfNoEntry:!1}))return
const o=function(e,t){try{return(0,c.realpathSync)(e)}catch(e){throw new i.l(`${t} is a link that leads nowhere`,{fix:"Commit the file itself.",cause:e})}}(n,t)
if(o.startsWith((0,c.realpathSync)(e)+r.sep))return o
throw new i.l(`${t} is a link that leads out of the workspace`,{fix:"Commit the file itself."})}function readConfig(e,t){try{return readCapped(e,p.R0)}catch(e){throw new i.l(`${t} cannot be read as text of at most ${p.R0/1024} KiB`,{fix:"Check that it is a file, its size and its access rights.",cause:e})}}var g=n(1754)
var w=n(1455),b=n(5405)
const y={now:Date.now,sleep:(e,t)=>(0,o.setTimeout)(e,void 0,{...t&&{signal:t}}),random:Math.random}
function keeper(e,{durable:t,warn:n}){const orElse=(e,t)=>r=>(n(`${e}: ${r instanceof Error?r.message:String(r)}`),t)
return{find:(t,n)=>e.find(t,n).catch(orElse("earlier receipts cannot be read",void 0)),backlog:t=>e.pending(t).catch(orElse("pending messages cannot be read",[])),claim:(t,n,r)=>e.claim(t,n,r).catch(orElse("the message cannot be kept before it is sent",{kind:"mine"})),async keep(n,r){const o=await e.save(n,r).then(()=>!0,orElse("the receipt cannot be kept",!1))
return"pending"!==n.outcome||o&&t?n:lost(n)}}}const v="Run this step again, or give it a ledger so that the next run sends what this one could not.",lost=e=>({...e,outcome:"lost",fix:e.fix?`${e.fix} ${v}`:v})
var k=n(1512)
function contentOf({alert:e,mentions:t,ping:n,style:r}){return{alert:e,mentions:t,ping:n,...void 0!==r&&{style:r}}}var $=n(6607)
const O={P0:18e4,P1:6e4,P2:6e4,P3:6e4},N={P0:9,P1:5,P2:5,P3:5}
var j=n(4662)
const M={dns:"network",refused:"network",reset:"network",timeout:"timeout",tls:"network",proxy:"network",aborted:"cancelled",other:"network"}
function backoffMs(e,t){const n=Math.min(1e3*2**(e-1),32e3)
return Math.round(n*(.5+t/2))}var S=n(8610)
const T={requests:0,failures:0,refusals:0,hops:0}
function count(e,t){const n=isRefusal(t)
return{requests:e.requests+1,failures:e.failures+("retry"!==t.kind||n?0:1),refusals:e.refusals+(n?1:0),hops:e.hops+("follow"===t.kind?1:0)}}const P="Check that the runner can reach the host; https_proxy, no_proxy and SSL_CERT_FILE are honoured.",_={network:P,timeout:P,server:"Look at the status page of the receiver.","rate-limited":"Let fewer jobs write to this channel at once, or give some of them a channel of their own.",banned:"Wait; the ban is for the address of the runner, and every request prolongs it."}
function askedWait(e){if("retry"===e.kind&&void 0!==e.afterMs&&e.afterMs>=0)return e.afterMs}const isRefusal=e=>"retry"===e.kind&&"rate-limited"===e.reason&&void 0!==askedWait(e),end=e=>({kind:"end",ending:e}),tooManyHops=e=>({outcome:"lost",reason:"invalid",detail:`${e}; still not settled after 3 further requests`,fix:"Check that the message, thread or channel this step writes to still exists."}),seconds=e=>Math.round(e/100)/10+" s"
async function tryOnce(e,{deadline:t},{transports:n,now:r,tryMs:o,signal:s}){const i=Math.min(o,t-r())
try{return{verdict:await e.send(n,{timeoutMs:i,...s&&{signal:s}}),doubtful:!1}}catch(e){return e instanceof j.w?function(e){const t=e.sent,n=t?`${e.message}; it may have been delivered`:e.message
return{verdict:{kind:"retry",reason:M[e.fault],detail:n},doubtful:t}}(e):{broken:e}}}function next(e,t,{deadline:n,tries:r},o,s){const i=s.now(),a=function(e,t,n){switch(e.kind){case"delivered":return end({outcome:"delivered",...e.remote&&{remote:e.remote},...void 0!==e.detail&&{detail:e.detail}})
case"accepted":return end({outcome:"accepted",detail:e.detail})
case"final":return end({outcome:"banned"===e.reason?"unsent":"lost",reason:e.reason,detail:e.detail,fix:e.fix})
case"follow":return t.hops>3?end(tooManyHops(e.detail)):{kind:"follow",next:e.request}
case"retry":return function(e,t,{leftMs:n,tries:r,random:o}){const s=_[e.reason],stop=t=>end({outcome:"unsent",reason:e.reason,detail:`${e.detail}; ${t}`,...s&&{fix:s}})
if("cancelled"===e.reason)return end({outcome:"unsent",reason:"cancelled",detail:e.detail})
if("banned"===e.reason)return stop("trying again soon would prolong it")
if(t.failures>=r||t.requests>=30)return stop(`gave up after ${(0,S.L)(t.requests,"request")}`)
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
const{transports:a,now:c,sleep:l,random:u,log:d}=n.ports,named=e=>n.redact(`${s.name}: ${e}`),f={transports:a,now:()=>c(),sleep:l,random:u,tryMs:tryMsOf(n),signal:n.options.signal,onRetry:e=>d.info(named(e)),onFlaw:e=>d.warn(named(e)),outdated:async()=>{const t=await claim(e,r,n,!0)
return"done"===t.kind?doneWords(t.receipt):void 0}},p=await async function(e,t,n,r){let o=e,s=T,i=!1
for(;;){const e=await waitForTurn(t,n,r)
if(e)return{...inDoubt(e,i),attempts:s.requests}
const a=s.failures+s.refusals>0?await r.outdated():void 0
if(a)return{outcome:"skipped",detail:a,attempts:s.requests}
const c=await tryOnce(o,t,r)
if("broken"in c)return{...broken(c.broken),attempts:s.requests+1}
s=count(s,c.verdict),"delivered"===c.verdict.kind&&void 0!==c.verdict.detail&&r.onFlaw(c.verdict.detail),i||=c.doubtful
const l=next(c.verdict,s,t,n,r)
if("end"===l.kind)return{...inDoubt(l.ending,i&&!c.doubtful),attempts:s.requests}
"follow"===l.kind&&(o=l.next)}}(i.attempt,r,t,f)
return"delivered"===p.outcome&&o.remote?{remote:o.remote,...p}:p}(addressed(e,t),n,r,o),r)
case"done":return{...t.receipt,outcome:"skipped",detail:doneWords(t.receipt)}
case"held":return{...e.receipt,outcome:"skipped",detail:"another run is sending it"}
case"busy":return settle(e,{outcome:"unsent",attempts:0,reason:"budget",detail:A},r)}}const doneWords=({outcome:e,at:t})=>"skipped"===e?k.z:`already ${e} at ${t}`,A="another run was still sending an earlier message of this alert",limitsFor=({post:e},{options:t,startedAt:n})=>function(e,t,n={}){return{deadline:t+(n[e]??O[e]),tries:N[e]}}(e.alert.severity,n,t.budgetMs)
function built({outlet:e,post:t}){try{return{attempt:e.open(t)}}catch(e){return{ending:unbuilt(e)}}}function addressed(e,{remote:t,tie:n}){const r=e.post.remote??t
return{...e,post:{...e.post,...r&&{remote:r},...n&&{tie:n}}}}async function settle(e,{outcome:t,attempts:n,detail:r,fix:o,...s},i){const{id:a,alertKey:c,transition:l,channel:u,order:d,remote:f}=e.receipt,p={...{id:a,alertKey:c,transition:l,channel:u,...void 0!==d&&{order:d},...f&&{remote:f}},...s,outcome:"unsent"===t?"pending":t,...void 0!==r&&{detail:shorten(i.redact((0,$.TN)(r)))},...void 0!==o&&{fix:shorten(i.redact((0,$.TN)(o)))},attempts:e.receipt.attempts+n,at:new Date(i.ports.now()).toISOString()}
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
return e.map(e=>s.find(({id:t})=>t===e.id)??e)}const isTold=({receipt:e},t)=>t.some(({alertKey:t,outcome:n})=>t===e.alertKey&&("delivered"===n||"accepted"===n)),settleSuperseded=(e,t)=>settle(e,{outcome:"skipped",attempts:0,detail:k.z},t)
var R=n(7871)
async function deliver(e,t,n={}){const r=function(e,t){const n=new Map
for(const r of[...e.map(e=>e.outlet),...t])n.set(r.name,{outlet:r,queue:[]})
for(const t of e)n.get(t.outlet.name)?.queue.push(t)
return n}(e,n.sweep??[]),o=function(e,t,n){const r=(0,R.$)(e.flatMap(({secrets:e})=>e))
return{ports:t,options:n,redact:r,startedAt:t.now(),keeper:keeper(t.receipts,{durable:n.hasStore??!1,warn:e=>t.log.warn(r(e))})}}([...r.values()].map(({outlet:e})=>e),t,n),s=[...r.keys()],i=await Promise.all([...r.values()].map(({outlet:e,queue:t})=>sendInOrder(e,t,o)))
return function(e,t){const n=new Map([...t].map(([e,t])=>[e,t.own.values()]))
return[...e.flatMap(({outlet:e})=>n.get(e.name)?.next().value??[]),...[...t.values()].flatMap(({flushed:e})=>e)]}(e,new Map(i.map((e,t)=>[s[t],e])))}const I={find:async()=>{},knows:async()=>!1,save:async()=>{},pending:async()=>[],claim:async()=>({kind:"mine"})},receiptsIn=async e=>(await n.e(769).then(n.bind(n,8769))).receiptsOver(e)
var L=n(3678)
async function receiptStore(e){if(!e)return{receipts:I,durable:!1,problem:()=>{}}
const{documents:t,problem:n}=function({read:e,update:t}){const n=[],note=e=>{throw n.push((0,L.Kl)(e)),e}
return{documents:{read:t=>e(t).catch(note),update:(e,n)=>t(e,n).catch(note)},problem:()=>n[0]}}(e)
return{receipts:await receiptsIn(t),durable:!0,problem:n}}const F={...y,log:{info:l.R.info,warn:l.R.warning}},deliveryOver=({ledger:e,signal:t,...n})=>async(r,o)=>{(0,s.TK)(r.flatMap(({outlet:e})=>e.secrets))
const{receipts:i,durable:a,problem:c}=await receiptStore(await e()),l={...F,...n,receipts:i}
return{receipts:await deliver(r,l,{...o,...t&&{signal:t},hasStore:a}),problem:c()}}
function issueTransport(e){let t
return async(r,o)=>(await(t??=n.e(796).then(n.bind(n,6796)).then(({transportOver:t})=>t(e))))(r,o)}var E=n(4158)
function setOutput(e,t){const n="string"==typeof t?t:JSON.stringify(t)??"",r=process.env.GITHUB_OUTPUT
r?(0,c.appendFileSync)(r,(0,E.U)(e,n.toWellFormed())):l.R.info(`Output ${e}=${n}`)}const B=1047552
function summary(e,t=process.env.GITHUB_STEP_SUMMARY,n=l.R.warning){if(!t)return void l.R.info(e)
const r=fitSummary(e,Math.max(0,B-sizeOf(t)));(0,c.appendFileSync)(t,r),r||n("The job summary is full: GitHub shows 1 MiB for one step. A part of it was left out.")}const sizeOf=e=>(0,c.statSync)(e,{throwIfNoEntry:!1})?.size??0
function fitSummary(e,t){const n=`${e.toWellFormed()}\n`,r=Buffer.byteLength(n)
if(r<=t)return n
const o=`> [!WARNING]\n> This summary was cut: GitHub shows 1 MiB for one step, and this part alone would be ${Math.ceil(r/1024)} KiB.\n\n`,s=t-Buffer.byteLength(o)
return s<0?"":o+function(e,t){const n=Buffer.from(e).subarray(0,t)
return n.subarray(0,n.lastIndexOf("\n")+1).toString()}(n,s)}var C=n(8450),U=n(9847)
async function readBody(e,t){const n=[]
let r=0
for await(const o of e)if(n.push(o),r+=o.length,r>t)break
return{body:Buffer.concat(n).subarray(0,t),cut:r>t}}const q={ENOTFOUND:"dns",EAI_AGAIN:"dns",EAI_NODATA:"dns",EAI_FAIL:"dns",ECONNREFUSED:"refused",EHOSTUNREACH:"refused",ENETUNREACH:"refused",EADDRNOTAVAIL:"refused",ECONNRESET:"reset",ECONNABORTED:"reset",EPIPE:"reset",ERR_STREAM_PREMATURE_CLOSE:"reset",ETIMEDOUT:"timeout",EPROTO:"tls",DEPTH_ZERO_SELF_SIGNED_CERT:"tls",HOSTNAME_MISMATCH:"tls",INVALID_CA:"tls"},W=/^(?:CERT_|CRL_|ERR_TLS|ERR_SSL|ERR_OSSL|SELF_SIGNED_|UNABLE_TO_)/,D={dns:"the host name cannot be resolved",refused:"no connection",reset:"connection reset",timeout:"no answer",tls:"the certificate or TLS handshake was not accepted",proxy:"the proxy did not connect",aborted:"cancelled",other:"the exchange failed"},z={connecting:"while connecting",sending:"before the request was sent",waiting:"after the request was sent",reading:"in the middle of the answer"}
function codeOf(e){const t="object"==typeof e&&null!==e&&"code"in e?e.code:""
return"string"==typeof t?t:""}async function readPem(e){const{readFile:t}=process.getBuiltinModule("node:fs/promises")
return t(e,"utf8").catch(e=>{throw new j.w(`the file that SSL_CERT_FILE names cannot be read (${codeOf(e)})`,{fault:"tls",sent:!1})})}var Q=n(3566)
function ruleOf(e){const t=/^(\[[^\]]*\]|[^:]*):(\d{1,5})$/.exec(e)
return t?{host:bare(t[1]??""),port:t[2]}:{host:bare(e),port:void 0}}function ipv4(e){const t=/^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(e)?.slice(1).map(Number)
return t?.every(e=>e<=255)?t.reduce((e,t)=>256*e+t,0):void 0}const bare=e=>e.replace(/^\[(.*)\]$/,"$1").replace(/\.$/,"")
function proxyFor(e,t){const n="https:"===e.protocol?"https_proxy":"http_proxy",r=variable(t,n)
if(r&&!function({hostname:e,port:t,protocol:n},r){const o=bare(e)
if((0,Q.U9)(e.replace(/\.$/,""))||o.endsWith(".localhost"))return!0
const s=t||("https:"===n?"443":"80")
return r.toLowerCase().split(/[\s,]+/).filter(Boolean).map(ruleOf).some(e=>(void 0===e.port||e.port===s)&&function(e,t){if("*"===t)return!0
if(t.includes("/"))return function(e,t){const[n="",r=""]=t.split("/"),[o,s]=[ipv4(e),ipv4(n)],i=/^\d{1,2}$/.test(r)?Number(r):-1
if(void 0===o||void 0===s||i<0||i>32)return!1
const a=2**(32-i)
return Math.floor(o/a)===Math.floor(s/a)}(e,t)
const n=t.replace(/^\*?\./,"")
return""!==n&&(e===n||e.endsWith(`.${n}`)&&void 0===ipv4(e))}(o,e.host))}(e,variable(t,"no_proxy")))return function(e,t){const n=URL.parse(e.includes("://")?e:`http://${e}`)
if(!n||!/^https?:$/.test(n.protocol)||!n.hostname)throw new j.w(`${t} is not an http or https URL of a proxy`,{fault:"proxy",sent:!1})
const r="https:"===n.protocol
return{secure:r,host:n.hostname.replace(/^\[(.*)\]$/,"$1"),port:Number(n.port)||(r?443:80),...(n.username||n.password)&&{authorization:basic(n)}}}(r,n)}const variable=(e,t)=>(e[t]||e[t.toUpperCase()]||"").trim()
function basic({username:e,password:t}){return`Basic ${Buffer.from(`${(0,Q.tv)(e)}:${(0,Q.tv)(t)}`).toString("base64")}`}function proxyHeaders({authorization:e}){return void 0===e?{}:{"proxy-authorization":e}}function refusal(e){const t=407===e?": it wants a user and password":""
return new j.w(`the proxy answered ${e}${t}`,{fault:"proxy",sent:!1})}async function connect_opener(e,t,n){const{request:r}=process.getBuiltinModule(e?"node:https":"node:http"),o={...t,agent:!1,...e&&await n.trust()}
return()=>r(o)}function target({protocol:e,hostname:t,port:n,pathname:r,search:o,username:s,password:i}){return{protocol:e,host:t.replace(/^\[(.*)\]$/,"$1"),port:n||("https:"===e?443:80),path:r+o,...(s||i)&&{auth:`${(0,Q.tv)(s)}:${(0,Q.tv)(i)}`}}}const H=1048576
function exchange_createExchange({env:e={},ca:t=[]}={}){const n=function(e,t){const n=e.SSL_CERT_FILE
let r
return()=>(r??=n||t.length>0?async function(e,t){const{getCACertificates:n}=process.getBuiltinModule("node:tls"),r=e?[await readPem(e)]:[]
return{ca:[...n("default"),...r,...t]}}(n,t):Promise.resolve({}),r)}(e,t)
return async(t,{timeoutMs:r,signal:o,maxBytes:s=H})=>{const i={phase:"connecting",behindProxy:!1},a=function(e,t){const n=new AbortController,cut=e=>n.abort(e),onAbort=()=>cut("aborted"),r=setTimeout(cut,Math.max(0,e),"timeout")
return t?.addEventListener("abort",onAbort,{once:!0}),t?.aborted&&onAbort(),{signal:n.signal,timeoutMs:e,reason:()=>n.signal.aborted?n.signal.reason:void 0,stop(){clearTimeout(r),t?.removeEventListener("abort",onAbort)}}}(r,o)
try{return await async function(e,t,n,r){const o=function({url:e}){const t=URL.parse(e)
if(t&&/^https?:$/.test(t.protocol))return t
throw new j.w("the address is not an http or https URL",{fault:"other",sent:!1})}(e),s=proxyFor(o,t)
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
if(e instanceof j.w)return new j.w(`${i}: ${e.message}`,{fault:e.fault,sent:e.sent})
const a=o.reason()
if(a)return new j.w(`${i}: ${function(e,t,n){return"aborted"===e?`cancelled ${z[t]}`:`cut after ${n/1e3} s ${z[t]}`}(a,n,o.timeoutMs)}`,{fault:a,sent:s})
const c=codeOf(e),l=r&&"connecting"===n?"proxy":function(e){return q[e]??(W.test(e)?"tls":"other")}(c)
return new j.w(`${i}: ${D[l]}${function(e,t,n){return"reset"===e||"timeout"===e?` ${z[t]}`:n?` (${n})`:""}(l,n,c)}`,{fault:l,sent:s})}(e,t,i,a)}finally{a.stop()}}}const G=["connecting","sending","waiting","reading"]
function advance(e,t){G.indexOf(t)>G.indexOf(e.phase)&&(e.phase=t)}var V=n(911),K=n(9130)
var Z=n(3965),J=n(7490)
const Y=["pass","fail","flaky"]
function outcomeAt({outcomes:e},t){return Y[((e[t>>2]??0)>>t%4*2&3)-1]}const X=1209600
function leftOf(e,t,{before:n,now:r}){return t.flatMap(({subject:t,track:o})=>{const s=(0,b.OA)(n[t.id]).state,i=e[t.id]?.state
if("flaky"!==s&&"broken"!==s||"flaky"===i||"broken"===i||"infra"===i)return[]
const{last:a,cleanRuns:c}=function(e){let[t,n]=[0,0]
for(const[r,{at:o}]of e.executions.entries()){const s=outcomeAt(e,r)
void 0!==s&&(t=o,n="pass"===s?n+1:0)}return{last:t,cleanRuns:n}}(o),l=a<r-X?"gone":"slow"===i?"slow":"healthy"
return[{...t,was:s,now:l,at:new Date(1e3*r).toISOString(),cleanRuns:c}]})}const ee=1e3
function assembled(e,t,{scope:n,state:r,part:o,shard:s}){const{subjects:i,totals:a,infra:c,trend:l,power:u}=e,iso=e=>new Date(1e3*e).toISOString()
return{version:1,generatedAt:iso(n.now),window:{from:iso(n.since),to:iso(n.now),days:n.days},currency:n.currency,repositories:[{name:n.repository,url:n.url,defaultBranch:n.branch,complete:o.complete,notes:o.notes,...void 0!==s&&{shard:s}}],totals:{...a,testCases:0,reports:0},subjects:i.slice(0,ee).map(e=>({...e,causes:[]})),omitted:Math.max(0,i.length-ee),left:leftOf(e.kept,t,{before:r.judged,now:n.now}),infra:c,causes:[],audit:[],graphs:[],caches:[],trend:l,power:u,problems:o.problems}}const linksOf=e=>({execution:(t,{run:n,attempt:r},o)=>o?`${e}/actions/runs/${n}/job/${o.id}`:`${e}/actions/runs/${n}${r>1?`/attempts/${r}`:""}`,subject:({workflow:t})=>`${e}/actions/workflows/${encodeURIComponent(t.slice(t.lastIndexOf("/")+1))}`,compare:(t,n,r)=>`${e}/compare/${n}...${r}`}),te=["workflow","job","step","test"],ne={pass:1,fail:2,flaky:3},re="-PFL"
function outcomes_packed(e){const t=function(e){let t=""
for(let n=0;n<e.length;){let r=n+1
for(;r<e.length&&e[r]===e[n];)r+=1
t+=`${re[e[n]??0]}${r-n}`,n=r}return t}(e)
return t.length<=1+Math.ceil(e.length/3)?t:`=${function(e){const t=new Uint8Array(Math.ceil(e.length/4))
for(const[n,r]of e.entries())t[n>>2]=(t[n>>2]??0)|r<<2*(3&n)
return Buffer.from(t).toString("base64")}(e)}`}const byAge=(e,t)=>e.run-t.run||e.attempt-t.attempt,oe={durations:32,details:60},se=-1
function cellsOf({codes:e,durations:t,details:n},r){const o=function(e,t){const n=new Uint8Array(t)
return e.startsWith("=")?function(e,t){const n=Buffer.from(e,"base64")
for(let e=0;e<t.length;e+=1)t[e]=(n[e>>2]??0)>>2*(3&e)&3}(e.slice(1),n):function(e,t){let n=0
for(const[,r="-",o]of e.matchAll(/([-PFL])(\d{1,9})/g)){const e=Math.min(t.length,n+Number(o))
t.fill(re.indexOf(r),n,e),n=e}}(e,n),n}(e,r.length)
return{executions:r,codes:o,seconds:secondsOf(o,t),details:detailsOf(n,r)}}function secondsOf(e,t){const n=new Map
let r=e.length
for(const o of t.toReversed()){if(r=e.lastIndexOf(ne.pass,r-1),r<0)break
if(o!==se&&n.set(r,o),0===r)break}return n}function detailsOf(e,t){if(0===e.length)return new Map
const n=e.map(e=>[indexIn(t,e),e])
return new Map(n.filter(([e])=>e>=0))}function indexIn(e,t){let[n,r]=[0,e.length-1]
for(;n<=r;){const o=n+r>>1,s=byAge(e[o],t)
if(0===s)return o
s<0?n=o+1:r=o-1}return-1}function moved(e,t,n){const r=new Uint8Array(n.length)
for(const[n,o]of t.entries())void 0!==o&&(r[o]=e.codes[n]??0)
return{executions:n,codes:r,seconds:remapped(e.seconds,t),details:remapped(e.details,t)}}const remapped=(e,t)=>new Map([...e].flatMap(([e,n])=>void 0===t[e]?[]:[[t[e],n]]))
function put(e,{index:t,outcome:n,seconds:r,detail:o}){const s=e.executions[t]
s&&(e.codes[t]=n?ne[n]:0,void 0!==r&&"pass"===n&&e.seconds.set(t,r),o&&e.details.set(t,{run:s.run,attempt:s.attempt,...o}))}function lineOf(e,{codes:t,seconds:n,details:r}){return{subject:e,codes:outcomes_packed(t),durations:durationsOf(t,n),details:[...r].toSorted(([e],[t])=>e-t).slice(-oe.details).map(([,e])=>e)}}function durationsOf(e,t){const n=[]
let r=0
for(let o=e.lastIndexOf(ne.pass);o>=0&&n.length<oe.durations&&!(r>=t.size);o=0===o?-1:e.lastIndexOf(ne.pass,o-1))t.has(o)&&(r+=1),n.push(t.get(o)??se)
return n.toReversed()}function*tracksOf(e){const t=new Map
for(const n of e.lines.toSorted(byLevel)){const r=cellsOf(n,e.executions),{level:o,job:s=""}=n.subject
"job"===o&&t.set(s,assumePasses(r)),"step"===o&&passWith(t.get(s),r),yield{subject:n.subject,track:tracks_trackOf(r)}}}const byLevel=(e,t)=>te.indexOf(e.subject.level)-te.indexOf(t.subject.level)
function passWith(e,{codes:t}){const n=t.findIndex(e=>0!==e)
for(let r=n+1;n>=0&&r<t.length;r+=1)0===t[r]&&e?.[r]===ne.pass&&(t[r]=ne.pass)}function tracks_trackOf({executions:e,codes:t,seconds:n,details:r}){const[o,s]=[new Uint8Array(Math.ceil(t.length/4)),new Map]
for(const[e,n]of r)void 0!==n.infra&&(t[e]=ne.fail),s.set(e,detailOf(n))
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
r&&!r.read&&0===e[n]&&o.has(r.place)&&(e[n]=ne.pass)}return e}const ie=["infra","broken","flaky","slow","healthy"],ae=["T1","T2","T3","T4"]
function isExcluded(e,t,n){const r=[t.excluded,n?.excluded]
return r.includes("infra")||"test"===e&&r.includes("mass-failure")}const isQuiet=({outcomes:e})=>e.every(e=>!(170&e))
function troublesOf(e){const t=[]
for(const[n,r]of e.outcomes.entries())170&r&&t.push(...troublesIn(e,4*n))
return t}const troublesIn=(e,t)=>[t,t+1,t+2,t+3].flatMap(t=>{const n=outcomeAt(e,t),r=e.executions[t]
return!r||"fail"!==n&&"flaky"!==n?[]:[{index:t,execution:r,outcome:n}]}),passesOf=({outcomes:e})=>e.reduce((e,t)=>e+(ce[85&t]??0),0),ce=Uint8Array.from({length:256},(e,t)=>[...t.toString(2)].filter(e=>"1"===e).length),isFail=({outcome:e})=>"fail"===e,isPass=({outcome:e})=>"fail"!==e,keyOf=({run:e,attempt:t})=>`${e}/${t}`
function jobsOf(e,t){return e.filter(({subject:e})=>"job"===e.level).reduce((e,{track:n})=>e+n.executions.filter(({at:e},r)=>e>=t&&wasSeen(n.outcomes,r)).length,0)}const wasSeen=(e,t)=>!!((e[t>>2]??0)>>t%4*2&3)
const billed=(e,t)=>Math.ceil(e/60)*t,le={minutes:0,billableMinutes:0,cost:0}
function costOf({seconds:e,os:t,selfHosted:n},r){const o=n?0:billed(e,r.multipliers[t])
return{minutes:e/60,billableMinutes:o,cost:o*r.perMinute}}const plus=(e,t)=>({minutes:e.minutes+t.minutes,billableMinutes:e.billableMinutes+t.billableMinutes,cost:e.cost+t.cost}),times=(e,t)=>({minutes:e.minutes*t,billableMinutes:e.billableMinutes*t,cost:e.cost*t}),ue=5
function explanations(e){const t=new Map(e.filter(({subject:e})=>"step"!==e.level&&"test"!==e.level).map(e=>[nameOf(e.subject),failuresOf(e)])),n=new Map
for(const r of e){const e=t.get(parentOf(r.subject))
if(!e||0===e.keys.size)continue
const o=[...failuresOf(r).keys].filter(t=>e.keys.has(t)).length
if(0===o)continue
const s=n.get(e.id)??[]
s.push({id:r.subject.id,share:o/e.keys.size}),n.set(e.id,s)}return e=>(n.get(e)??[]).toSorted((e,t)=>t.share-e.share||(e.id<t.id?-1:1)).slice(0,ue)}const nameOf=({repository:e,workflow:t,job:n=""})=>JSON.stringify([e,t,n]),parentOf=({level:e,repository:t,workflow:n,job:r=""})=>"workflow"===e?"":JSON.stringify([t,n,"job"===e?"":r])
function failuresOf({subject:e,track:t}){const n=troublesOf(t).filter(isFail).filter(({index:n,execution:r})=>!isExcluded(e.level,r,t.details.get(n)))
return{id:e.id,keys:new Set(n.map(({execution:e})=>keyOf(e)))}}function gains({logLikelihood:e},[t,n]){const r=e(t,n)
return Array.from({length:n-t-1},(o,s)=>{const i=t+1+s
return{cut:i,gain:e(t,i)+e(i,n)-r}})}function counts_checkCounts(e,t){if(!(e>=0&&e<=t&&t<Number.POSITIVE_INFINITY))throw new RangeError(`${e} of ${t} is no rate`)}function logLikelihood(e,t){const n=logRising(e.alpha,t),r=logRising(e.beta,t),o=logRising(e.alpha+e.beta,t)
return(e,s)=>{if(s>t)throw new RangeError(`${s} runs; the likelihood was made for up to ${t}`)
return at(n,e)+at(r,s-e)-at(o,s)}}function logRising(e,t){const n=new Float64Array(t+1)
for(let r=1;r<=t;r+=1)n[r]=at(n,r-1)+Math.log(e+r-1)
return n}function at(e,t){const n=e[t]
if(void 0===n)throw new RangeError(`${t} is no count of up to ${e.length-1}`)
return n}const de={runs:0,failures:0,retried:0,failedAfterRetry:0},stretches_plus=(e,{runs:t,failures:n,retried:r=0,failedAfterRetry:o=0})=>({runs:e.runs+t,failures:e.failures+n,retried:e.retried+r,failedAfterRetry:e.failedAfterRetry+o}),minus=(e,t)=>({runs:e.runs-t.runs,failures:e.failures-t.failures,retried:e.retried-t.retried,failedAfterRetry:e.failedAfterRetry-t.failedAfterRetry})
function changePoints(e,{likelihood:t=.01,...n}={}){const r=function(e,{prior:t,retryPrior:n}){const r=[],o=[de]
for(const t of e){counts_checkCounts(t.failures,t.runs),counts_checkCounts(t.failedAfterRetry??0,t.retried??0)
const e=stretches_plus(o.at(-1)??de,t)
r.at(-1)===t.position?o[r.length]=e:o[r.push(t.position)]=e}const counts=(e,t)=>minus(o[t]??de,o[e]??de),s=(o.at(-1)??de).runs,i=logLikelihood(t??{alpha:.3,beta:.5},s),a=logLikelihood(n??{alpha:.5,beta:.5},s)
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
return{position:position(n),before:position(n-1),gain:r[n-t[0]-1]?.gain??0,posterior:o,interval:{after:position(passing(.005)-1),upTo:position(passing(.995))}}}(r,[s[t]??0,s[t+2]??e],e))}}function bestCut(e,t){return gains(e,t).reduce((e,t)=>e&&e.gain>=t.gain?e:t,void 0)}const fe=1e3
function runOf(e){const[t]=e,n=e.at(-1)
return t&&n?[{attempts:e,first:t,last:n,sha:t.execution.sha,broken:e.every(isFail)}]:[]}const observationOf=({attempts:e,first:t,broken:n},r)=>({position:r,runs:1,failures:isFail(t)?1:0,retried:isFail(t)&&e.length>1?1:0,failedAfterRetry:n&&e.length>1?1:0})
function segmentsOf(e){const t=e.filter(({broken:e})=>e).length
return t<2?{segments:[{from:0,to:e.length-1,runs:e.length,failures:t}],splits:[]}:changePoints(e.map(observationOf))}function streaksOf(e){const t=e.map(()=>0)
for(let n=0,r=0;n<e.length;n=r+1){for(r=n;e[r]?.broken;)r+=1
t.fill(r-n,n,r)}return t}const pe=3,he=3
function isolatedFailures(e){const t=Map.groupBy(e.runs.filter(({broken:e})=>e),({sha:e})=>e)
return e.runs.flatMap(({attempts:n,first:r,sha:o,broken:s},i)=>{const a=e.runs[i+1]
return!s||n.length>1||1!==t.get(o)?.length||!a?[]:function({runs:e,streaks:t},n){const r=t.slice(Math.max(0,n-pe),n+pe+1)
return 1===t[n]&&n>0&&n<e.length-1&&r.every(e=>e<he)}(e,i)&&inOneSegment(e,i)?[{failure:r,pass:a.last}]:[]})}const inOneSegment=({segments:e},t)=>e.some(({from:e,to:n})=>e<t&&t<n),me=3
function contradictions(e,t){const n=e.filter(isFail),r=within(e,n,({execution:e})=>e.run),o=within(e,n,same_code_codeOf)
return[...r.values()].flatMap(ofOneRun).concat([...o.values()].flatMap(e=>function(e,t){const n=[...Map.groupBy(e,({execution:e})=>e.run).values()].filter(e=>e.every(isFail)),r=new Set(n.flat())
return pairs(e).filter(({failure:e})=>r.has(e)).filter(({failure:e,pass:r})=>function(e,t,{history:n,failedRuns:r}){const o=n.runAt.get(e.index),s=void 0===o?0:n.streaks[o]??0
return!(r>=me||s>=me||"pull"===e.execution.place&&function({runs:e},{index:t}){let[n,r]=[0,e.length]
for(;n<r;){const o=n+r>>1;(e[o]?.first.index??0)<t?n=o+1:r=o}return e[n-1]?.broken??!1}(n,e)||!(t.index>e.index||1===r&&s<=1))}(e,r,{history:t,failedRuns:n.length})).map(e=>({tier:"T2",...e}))}(e,t)))}const same_code_codeOf=({execution:{sha:e,place:t}})=>`${"pull"===t} ${e}`
function within(e,t,n){const r=new Set(t.map(n))
return Map.groupBy(e.filter(e=>r.has(n(e))),n)}const ofOneRun=e=>pairs(e).map(e=>({tier:"T1",...e}))
function pairs(e){const t=[],n=e.findLast(isPass)
let r
for(const o of e.toReversed())isPass(o)?r=o:(r??n)&&t.push({failure:o,pass:r??n??o})
return t.toReversed()}const ge=1e-4,we=500
function samplesOf(e,t){const n=new Map(t.map(e=>[e.failure.index,e]))
return e.flatMap(e=>{const t=n.get(e.index)
return t?[{seen:e,finding:t}]:isPass(e)?[{seen:e}]:[]})}function regimeOf(e){if(e.filter(({finding:e})=>e).length<2)return{samples:e}
const{segments:t,splits:n}=changePoints(function(e){const t=Math.ceil(e.length/we)
return e.map(({finding:e},n)=>({position:n-n%t,runs:1,failures:e?1:0}))}(e),{likelihood:ge}),r=n.at(-1),o=e[(r?.position??0)-1]?.seen
if(!r||!o)return{samples:e}
const[s,i]=t.slice(-2),a=rateOf(i)>rateOf(s),c=r.posterior.find(({position:e})=>e===r.position)?.probability??0,l=e.slice(r.position)
return{samples:l,began:{index:l[0]?.seen.index??0,before:o,probability:c,rose:a}}}const rateOf=e=>e?e.failures/e.runs:0
function factsOf(e,t){const{counted:n,excluded:r}=function(e,t){const n=[],r=[]
for(const[o,s]of e.executions.entries()){const i=outcomeAt(e,o)
i&&(isExcluded(t,s,e.details.get(o))?r:n).push({index:o,execution:s,outcome:i})}return{counted:n,excluded:r}}(e.track,e.subject.level),o=function(e){const t=function(e){const t=[]
for(const n of e){if("default"!==n.execution.place)continue
const e=t.at(-1)
e?.[0]?.execution.run===n.execution.run?e.push(n):t.push([n])}return t.slice(-fe).flatMap(runOf)}(e),n=new Map(t.flatMap(({attempts:e},t)=>e.map(({index:e})=>[e,t])))
return{runs:t,runAt:n,streaks:streaksOf(t),...segmentsOf(t)}}(n),s=function(e,t){const n=[...contradictions(e,t),...e.filter(({outcome:e})=>"flaky"===e).map(e=>({tier:"T3",failure:e})),...isolatedFailures(t).map(e=>({tier:"T4",...e}))],r=new Map
for(const e of n)r.has(e.failure.index)||r.set(e.failure.index,e)
return[...r.values()].toSorted((e,t)=>e.failure.index-t.failure.index)}(n,o)
return{...e,counted:n,excluded:r,history:o,findings:s,regime:regimeOf(samplesOf(n,s)),now:t}}function failingRuns(e){const t=new Map,n=new Map,r=new Map
return{add:({subject:o,counted:s,excluded:i,findings:a})=>{const note=(t,{execution:n})=>n.at>=e&&t.set((e=>`${o.repository} ${keyOf(e)}`)(n),n)
for(const e of s.filter(isFail))note(levelOf(t,o.level),e)
for(const e of i.filter(isFail))note(levelOf(n,o.level),e)
for(const{tier:e,failure:t}of a)"T1"!==e&&"T2"!==e||note(r,t)},failures:()=>[...highest(t).values()],flaky:()=>[...highest(t)].filter(([e])=>r.has(e)).map(([,e])=>e),infra:()=>[...highest(n).values()]}}function levelOf(e,t){const n=e.get(t)??new Map
return e.set(t,n),n}const highest=e=>te.map(t=>e.get(t)).find(Boolean)??new Map,findInfra=(e,t)=>({candidates:e,events:[]}),flipRate=e=>(e=>e.filter((t,n)=>n>0&&t!==e[n-1]).length)(e)/Math.max(1,e.length-1)
function versionScore(e){const t=e.filter(Boolean).length/Math.max(1,e.length)
return{entropy:bits(t)+bits(1-t),flipRate:flipRate(e)}}const bits=e=>0===e?0:-e*Math.log2(e),meanScore=e=>function(e,t=.1){const n=e.map((n,r)=>(1-t)**(e.length-1-r)),r=n.reduce((e,t)=>e+t,0)||1,o=e.map(versionScore),mean=e=>o.reduce((t,r,o)=>t+(n[o]??0)*r[e],0)/r
return{entropy:mean("entropy"),flipRate:mean("flipRate")}}(e,0),days=e=>86400*e,verdict_counted=(e,t)=>`${e} ${t}${1===e?"":"s"}`,be=100
function stripOf({counted:e,excluded:t}){const n=[...e.slice(-be).map(({index:e,outcome:t})=>({index:e,mark:{pass:"P",fail:"F",flaky:"L"}[t]})),...t.slice(-be).map(({index:e})=>({index:e,mark:"-"}))]
return n.toSorted((e,t)=>e.index-t.index).slice(-be).map(({mark:e})=>e).join("")}function scoresOf({counted:e}){const t=[...Map.groupBy(e,({execution:e})=>e.sha).values()].filter(({length:e})=>e>1).map(e=>e.map(isPass))
return{flipRate:versionScore(e.map(isPass)).flipRate,entropy:meanScore(t).entropy}}const ye=days(28),ve=days(7),isoOf=e=>new Date(1e3*e).toISOString(),ke=86400,$e=3
function mondayOf(e){const t=Math.floor(e/ke)
return isoOf((t-(t+$e)%7)*ke).slice(0,10)}const change_at=({posterior:e,position:t})=>e.find(e=>e.position===t)?.probability??0,xe=3
function evidenceOf(e,t){return ae.flatMap(t=>e.findings.filter(e=>e.tier===t).slice(-xe)).toSorted((e,t)=>t.failure.index-e.failure.index).map(n=>function({tier:e,failure:t,pass:n},r){const{at:o,sha:s,run:i,attempt:a}=t.execution,c=Oe[e](t.execution,(n??t).execution)
return{tier:e,at:isoOf(o),sha:s,run:i,attempt:a,url:r(t),...n?{passUrl:r(n)}:{},words:c}}(n,n=>evidence_links_urlOf(e,n,t)))}const evidence_links_urlOf=({subject:e,track:t},{index:n,execution:r},o)=>o.execution(e,r,t.details.get(n)?.job),Oe={T1:(e,t)=>`Attempt ${e.attempt} failed, attempt ${t.attempt} of the same run passed`,T2:({place:e,sha:t},n)=>`Failed here, passed in run ${n.run} of the same commit ${t.slice(0,7)}${"pull"===e?" (weaker: what the pull request was merged with may differ)":""}`,T3:()=>"Failed and then passed when it was tried again within the run",T4:()=>"Failed alone: the runs before and after it on the default branch passed (weak: a fix may explain it)"},Ne=60
function lossesOf(e,t){const n=new Set([...inVainWithin(e),...inVainOfCommits(e)])
return e.findings.filter(({failure:e})=>n.has(e.index)).map(({failure:n,pass:r})=>{const{share:o,waste:s}=chargeOf(e,n,t)
return{failure:n,waste:s,wait:r?o*waitOf(n.execution,r.execution):0}})}function inVainWithin({counted:e,findings:t}){const n=new Set(t.filter(({tier:e})=>"T1"===e).map(({failure:e})=>e.execution.run)),r=e.filter(({execution:e})=>n.has(e.run))
return[...Map.groupBy(r,({execution:e})=>e.run).values()].flatMap(e=>function(e,t){const n=e.at(-1)
return void 0!==n&&"good"===t(n)?e.filter(e=>"bad"===t(e)):[]}(e,e=>isFail(e)?"bad":"good").map(({index:e})=>e))}const inVainOfCommits=({findings:e})=>e.flatMap(({tier:e,failure:t,pass:n})=>"T2"===e&&n&&n.index>t.index?[t.index]:[])
function chargeOf({subject:e,track:t},{index:n,execution:r},{prices:o,shareOf:s}){const i=t.details.get(n),a=s(e,r,i),c=i?.job??wholeAttempt(r)
return{share:a,waste:c?times(costOf(c,o),a):le}}const wholeAttempt=({seconds:e})=>void 0===e?void 0:{seconds:e,os:"linux",selfHosted:!1}
function waitOf(e,t){const n=t.at+(t.seconds??0)-e.at-(e.seconds??0)
return Math.min(Ne,Math.max(0,n/60))}const retryMinutes=({track:e},{failure:t,tier:n})=>"T3"===n?(e.seconds?.get(t.index)??0)/60:0,mean=e=>e.reduce((e,t)=>e+t,0)/Math.max(1,e.length)
function betaCdf({alpha:e,beta:t},n){return n<=0?0:n>=1?1:n>(e+1)/(e+t+2)?1-lowerTail(t,e,1-n,n):lowerTail(e,t,n,1-n)}function lowerTail(e,t,n,r){const o=logGamma(e+t)-logGamma(e)-logGamma(t)+e*Math.log(n)+t*Math.log(r)
return Math.exp(o)/(e*function(e,t,n){let r=1,o=1,s=0
for(let i=1;i<=je;i+=1){const a=coefficient(e,t,n,i)
if(s=1/nonZero(1+a*s),o=nonZero(1+a/o),r*=o*s,Math.abs(o*s-1)<Number.EPSILON)break}return r}(e,t,n))}const je=1e4
function coefficient(e,t,n,r){const o=Math.floor(r/2),s=n/((e+r-1)*(e+r))
return r%2==0?o*(t-o)*s:-(e+o)*(e+t+o)*s}const Me=1e-300,nonZero=e=>Math.abs(e)<Me?Me:e,Se=[1/12,-1/360,1/1260,-1/1680,1/1188,-691/360360,1/156]
function logGamma(e){if(e<10)return logGamma(e+1)-Math.log(e)
const t=Se.reduceRight((t,n)=>t/e**2+n,0)/e
return(e-.5)*Math.log(e)-e+Math.log(2*Math.PI)/2+t}const Te={alpha:.5,beta:.5}
function failureRate(e,t,n=Te){const r=function(e,t,n=Te){return counts_checkCounts(e,t),{alpha:n.alpha+e,beta:n.beta+t-e}}(e,t,n),at=e=>function(e,t){if(t<=0||t>=1)return t<=0?0:1
let n=0,r=1
for(let o=.5;n<o&&o<r;o=(n+r)/2)betaCdf(e,o)<t?n=o:r=o
return r}(r,e)
return{failures:e,runs:t,mean:r.alpha/(r.alpha+r.beta),q025:at(.025),q05:at(.05),q50:at(.5),q95:at(.95),q975:at(.975)}}const Pe=new Map,_e=1e4
function rates_rateOf(e,t){const n=`${e}/${t}`,r=Pe.get(n)
if(r)return r
Pe.size>=_e&&Pe.clear()
const{mean:o,q05:s,q50:i,q95:a}=failureRate(e,t),c={failures:e,runs:t,mean:o,q05:0===e?0:s,q50:i,q95:a}
return Pe.set(n,c),c}function rateUpTo(e,t){const counts=t=>ae.indexOf(t)<=ae.indexOf(e),n=t.filter(({finding:e})=>e&&counts(e.tier)).length
return rates_rateOf(n,n+t.filter(({seen:e,finding:t})=>t?"T3"===t.tier&&!counts("T3"):"fail"!==e.outcome).length)}function tierRates(e){const t=new Set(e.flatMap(({finding:e})=>e?.tier??[]))
return ae.filter(e=>t.has(e)).map(t=>({tier:t,...rateUpTo(t,e)}))}function judgedSubject(e,t,n){const{links:r,from:o}=n.options,s=function(e,{state:t},n){const r="broken"===t?function({history:{runs:e,splits:t}}){const n=t.at(-1),r=n&&e[n.position],o=n&&e[n.before]
return r&&o?{at:isoOf(r.first.execution.at),lastGood:o.sha,firstBad:r.sha,probability:change_at(n)}:void 0}(e):"flaky"===t?function({regime:{samples:e,began:t}}){const n=e[0]?.seen.execution
return t?.rose&&n?{at:isoOf(n.at),lastGood:t.before.execution.sha,firstBad:n.sha,probability:t.probability}:void 0}(e):void 0
return r&&function(e,t,{compare:n}){const{lastGood:r,firstBad:o}=e
return n&&r&&r!==o?{...e,compareUrl:n(t,r,o)}:e}(r,e.subject,n)}(e,t,r),i=r.subject?.(e.subject)
return{...e.subject,...stateOf(e,t),tiers:tierRates(e.regime.samples),evidence:evidenceOf(e,r),...scoresOf(e),...s?{change:s}:{},strip:stripOf(e),...priorityOf(e,t,n),waste:n.losses.filter(({failure:e})=>e.execution.at>=o).reduce((e,{waste:t})=>plus(e,t),le),explainedBy:n.explainedBy(e.subject.id),...i?{url:i}:{}}}function stateOf({kept:e},{state:t,certainty:n,since:r,rule:o,rate:s,slow:i}){const a=e?.state!==t
return{state:t,certainty:n,since:a?isoOf(r):e.since,isNew:a,rule:o,rate:s,...i?{slow:i}:{}}}function priorityOf(e,t,n){const r=function({counted:e,now:t}){const n=t-ye,r=e.filter(({execution:e})=>e.at>n),o=e[0]?.execution.at??t
return r.length/Math.max(1,(t-Math.max(o,n))/ve)}(e),o=function(e,{state:t,certainty:n,since:r},o){if("slow"===t)return 0
const jobMinutes=t=>chargeOf(e,t,o).waste.minutes
if("infra"===t)return mean(e.excluded.filter(isFail).map(jobMinutes))
if("broken"===t)return mean(e.counted.filter(e=>isFail(e)&&e.execution.at>=r).map(jobMinutes))
if("suspected"===n)return mean(e.findings.map(({failure:e})=>jobMinutes(e)))
const s=new Map(o.losses.map(({failure:e,waste:t,wait:n})=>[e.index,t.minutes+n])),i=e.findings.filter(({tier:e})=>"T4"!==e)
return mean(i.map(t=>s.get(t.failure.index)??retryMinutes(e,t)))}(e,t,n),s=t.slow?(t.slow.seconds-t.slow.medianSeconds)/60:0
return{runsPerWeek:r,minutesPerFailure:o,score:r*(t.slow?s:t.rate.q05*o)}}const Ae=["job","workflow","test","step"]
function wasteLedger(){const e=new Map,name=({repository:e},t)=>`${e} ${keyOf(t)}`
return{add:(t,n,r)=>{const o=name(t,n),s=e.get(o)??{at:n.at,byLevel:{}}
s.byLevel[t.level]=plus(s.byLevel[t.level]??le,r),e.set(o,s)},jobsOf:(t,n)=>e.get(name(t,n))?.byLevel.job,entries:()=>[...e.values()].map(({at:e,byLevel:t})=>({at:e,waste:Ae.map(e=>t[e]).find(Boolean)??le}))}}const leastRate=e=>0===e?1:1-.05**(1/e)
function powerOf(e){return Object.fromEntries([...e].map(([e,t])=>{const n=t.toSorted((e,t)=>e-t)[Math.floor((t.length-1)/2)]??0
return[e,{runs:n,leastRate:leastRate(n)}]}))}const ranked=e=>e.toSorted(byCost),byCost=(e,t)=>t.score-e.score||often(t)-often(e)||t.rate.failures-e.rate.failures||ie.indexOf(e.state)-ie.indexOf(t.state)||(e.id<t.id?-1:1),often=({rate:e,runsPerWeek:t})=>e.q05*t
function sharesOf(e){const t=new Map
for(const{subject:n,track:r}of e)if(isShared(n))for(const e of troublesOf(r).filter(isFail)){const o=r.details.get(e.index),s=placeOf(n,e.execution,o)
isExcluded(n.level,e.execution,o)||t.set(s,(t.get(s)??0)+1)}return(e,n,r)=>isShared(e)?1/(t.get(placeOf(e,n,r))??1):1}const isShared=({level:e})=>"test"===e||"step"===e,placeOf=({level:e,repository:t,job:n,variant:r},o,s)=>`${e} ${t} ${s?.job?.id??`${keyOf(o)} ${n??r}`}`
function chanceStreak({failures:e,q50:t},n){return 0===e?n:Math.max(n,Math.min(20,Math.ceil(Math.log(.001)/Math.log(t))))}const broken_rule_broken=(e,t,[n,r])=>({state:"broken",certainty:"confirmed",since:e.first.execution.at,rule:`${t} on the default branch`,rate:rates_rateOf(n,r)}),Re={T1:"Passed on a re-run of the same commit in",T2:"Passed in another run of the same commit in",T3:"Passed when it was tried again within the run in",T4:"Failed alone between passes on the default branch in"},Ie={T1:"on a re-run",T2:"in another run of the commit",T3:"within the run",T4:"in the next commit"}
function flakyWords(e,{failures:t,runs:n}){const r=[...Map.groupBy(e,({tier:e})=>e)].toSorted(([e],[t])=>e.localeCompare(t)),[o]=r,s=`${t} of ${verdict_counted(n,"run")}`
return 1===r.length&&o?`${Re[o[0]]} ${s}`:`Failed and then passed with the same code in ${s}: ${r.map(([e,t])=>`${t.length} ${Ie[e]}`).join(", ")}`}const Le=days(14)
function verdict(e,{rate:t,certainty:n}){const r=e.regime.samples.flatMap(({finding:e})=>e??[]).filter(({tier:e})=>"suspected"===n||"T4"!==e),[o]=r,s="flaky"===e.kept?.state
if(o&&!function({counted:e,now:t},n,{q50:r}){if((n.at(-1)?.failure.execution.at??0)<t-Le)return!0
const o=e.findLastIndex(e=>isFail(e)||"flaky"===e.outcome)
return(1-r)**(e.length-1-o)<.05}(e,r,t)&&(s||mayEnter(t)))return{state:"flaky",certainty:n,since:o.failure.execution.at,rule:flakyWords(r,t),rate:t}}const mayEnter=({failures:e,runs:t,q05:n})=>n>.01&&t>=(1===e?10:5),Fe=days(14)
function median(e){const t=e.toSorted((e,t)=>e-t),n=t[Math.floor(t.length/2)]??Number.NaN
return((t[Math.ceil(t.length/2)-1]??Number.NaN)+n)/2}function sinceOf(e,t){const n=e.findLastIndex(({seconds:e})=>e<=1.5*t)
return e[n+1]?.at??e.at(-1)?.at??0}const shown=e=>Number(e.toPrecision(3)),Ee=[function({subject:e,counted:t,excluded:n,now:r}){if("workflow"!==e.level&&"job"!==e.level)return
const o=n.filter(isFail).filter(({execution:e})=>e.at>r-Fe),s=t.filter(isFail).filter(({execution:e})=>e.at>r-Fe).length,[i]=o,a=new Set(o.map(({execution:e})=>Math.floor(e.at/days(1)))).size
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
if(s?.slow&&!(o-s.median<.5))return{state:"slow",certainty:"confirmed",since:sinceOf(n,s.median),rule:`Takes ${shown(o)} s of late, ${s.ratio.toFixed(1)} times its median of ${shown(s.median)} s`,rate:rates_rateOf(0,e.length),slow:{seconds:o,medianSeconds:s.median,ratio:s.ratio,...void 0===s.robustZ?{}:{z:s.robustZ}}}}],Be=days(14)
function verdictOf(e){if(!(Math.max(e.counted.at(-1)?.execution.at??0,e.excluded.at(-1)?.execution.at??0)<e.now-Be))for(const t of Ee){const n=t(e)
if(n)return n}}function trendOf({runs:e,failures:t,flaky:n,waste:r},{from:o,to:s}){const i=new Map(function(e,t){const n=Date.parse(mondayOf(e))/1e3
return Array.from({length:Math.floor((t-n)/Ce)+1},(e,t)=>mondayOf(n+t*Ce))}(o,s).map(e=>[e,{week:e,runs:0,failures:0,flakyFailures:0,minutesWasted:0,cost:0}])),count=(e,t)=>{for(const{at:n}of e)add(i,n,{[t]:1})}
count(e,"runs"),count(t,"failures"),count(n,"flakyFailures")
for(const e of r)add(i,e.at,{minutesWasted:e.waste.minutes,cost:e.waste.cost})
return[...i.values()]}function add(e,t,n){const r=e.get(mondayOf(t))
if(r)for(const[e,t]of Object.entries(n))r[e]+=t}const Ce=604800
const Ue=["job","workflow","step","test"]
function factsToJudge(e,{now:t},{failing:n,runs:r}){const{track:o,subject:s}=e,i=r.get(s.level)??[]
if(r.set(s.level,i),isQuiet(o)&&!o.seconds?.size)return void i.push(passesOf(o))
const a=factsOf(e,t)
return i.push(a.counted.length),n.add(a),a}function withJobs({subject:e},t,n){return"workflow"!==e.level?t:t.map(t=>{const r=n.jobsOf(e,t.failure.execution)
return r?{...t,waste:{...r,minutes:t.waste.minutes||r.minutes}}:t})}function byState(e,t){return{...Object.fromEntries(ie.map(t=>[t,e.filter(e=>e.state===t).length])),healthy:t-e.length}}const qe={version:1,watermarks:{},judged:{}}
function stateFrom(e){const{version:t,watermarks:n,judged:r,told:o}=(0,b.OA)(e)
return 1!==t?qe:{version:t,watermarks:entries(n),judged:entries(r),...void 0!==o&&{told:o}}}const entries=e=>({...Array.isArray(e)?{}:(0,b.OA)(e)}),stateJson=({version:e,watermarks:t,judged:n,told:r})=>({version:e,watermarks:t,judged:n,...void 0!==r&&{told:r}})
var We=n(781)
const folderOf=e=>(0,We.X)("flakes",e),stateKey=e=>`${folderOf(e)}/state`
function sheetKey({repository:e,workflow:t,variant:n}){const r=t.replace(/^\.github\/workflows\//,"")
return void 0===n?(0,We.X)(`${folderOf(e)}/runs`,r):(0,We.X)(`${folderOf(e)}/tests`,`${r} ${n}`)}function withColumns(e,t){const n=new Map(t.map(e=>[add_keyOf(e.execution),e])),r=function(e,t){return[...e.filter(e=>!t.has(add_keyOf(e))),...[...t.values()].map(({execution:e})=>e)].toSorted(byAge)}(e.executions,n),o=new Map(r.map((e,t)=>[add_keyOf(e),t])),s=e.executions.map(e=>n.has(add_keyOf(e))?void 0:o.get(add_keyOf(e))),i=function(e,t){const n=new Map
for(const{execution:r,sights:o}of e){const e=t.get(add_keyOf(r))??0
for(const t of o){const r=n.get(t.subject.id)
r?r.push({...t,index:e}):n.set(t.subject.id,[{...t,index:e}])}}return n}(t,o),a=e.lines.map(t=>{const n=moved(cellsOf(t,e.executions),s,r)
for(const e of i.get(t.subject.id)??[])put(n,e)
return lineOf(add_newest(t,i.get(t.subject.id)),n)}),c=new Set(e.lines.map(({subject:e})=>e.id)),l=[...i].flatMap(([e,t])=>c.has(e)?[]:function(e,t){const[n]=e
if(!n||e.every(isDull))return[]
const r={codes:new Uint8Array(t.length),seconds:new Map,details:new Map,executions:t}
for(const t of e)put(r,t)
return[lineOf(e.at(-1)?.subject??n.subject,r)]}(t,r))
return{...e,executions:r,lines:[...a,...l]}}const add_keyOf=({run:e,attempt:t})=>`${e}.${t}`,add_newest=({subject:e},t=[])=>t.at(-1)?.subject??e,isDull=({onlyIfBad:e=!1,outcome:t,detail:n})=>e&&(void 0===t||"pass"===t)&&!n?.infra,De={executions:2e4,lines:6e4}
function pruned(e,t){const n=Math.max(0,e.executions.length-De.executions),r=e.executions.filter((e,r)=>r>=n&&e.at>=t)
if(r.length===e.executions.length&&e.lines.length<=De.lines)return e
const o=new Map(r.map((e,t)=>[e,t])),s=e.executions.map(e=>o.get(e)),i=e.lines.flatMap(t=>{const n=moved(cellsOf(t,e.executions),s,r)
return n.codes.some(e=>0!==e)||n.details.size>0?[lineOf(t.subject,n)]:[]}),a=e.executions.filter(e=>!o.has(e))
return{...e,executions:r,lines:i.slice(-De.lines),weeks:counted(e,a)}}function counted(e,t){const n=function({lines:e,executions:t}){const n=e.find(({subject:e})=>"workflow"===e.level),r=n?cellsOf(n,t).codes:new Uint8Array
return new Set(t.filter((e,t)=>r[t]===ne.fail))}(e),r={...e.weeks}
for(const e of t){const t=prune_mondayOf(e.at),{executions:o=0,failures:s=0}=r[t]??{}
r[t]={executions:o+1,failures:s+(n.has(e)?1:0)}}return Object.fromEntries(Object.entries(r).toSorted().slice(-60))}function prune_mondayOf(e){const t=new Date(1e3*e)
return t.setUTCDate(t.getUTCDate()-(t.getUTCDay()+6)%7),t.toISOString().slice(0,10)}const known_known=e=>Object.fromEntries(Object.entries(e).filter(([,e])=>void 0!==e))
var ze=n(3178)
function identified(e){const{level:t,repository:n,workflow:r,job:o="",step:s="",test:i,variant:a=""}=e,c=[t,n.toLowerCase(),r,i?"":o,s,a,i?.suites??[],i?.className??"",i?.name??""]
return{id:(0,ze.s)(JSON.stringify(c)).slice(0,16),...e}}const jobSight=(e,t)=>({subject:identified({level:"job",...t,job:e.name}),outcome:void 0===e.infra?e.outcome:void 0,seconds:e.facts.seconds,detail:"pass"===e.outcome&&void 0===e.infra?void 0:run_columns_detailOf(e)}),run_columns_detailOf=e=>({job:e.facts,...known_known({failure:failureOf(e),infra:e.infra})})
function failureOf({log:e}){const[t]=e?.lines??[]
if(void 0!==e&&void 0!==t)return{message:t,...known_known({signature:e.signature,category:e.category?.name,rule:e.category?.rule})}}function stepSights(e,t){const n=new Map
return e.steps.map(({name:r,outcome:o,seconds:s})=>{const i=(n.get(r)??0)+1
n.set(r,i)
const a=1===i?r:`${r} #${i}`
return{subject:identified({level:"step",...t,job:e.name,step:a}),outcome:void 0===e.infra?o:void 0,seconds:s,onlyIfBad:!0,detail:"pass"===o||void 0!==e.infra?void 0:run_columns_detailOf(e)}})}const Qe={passed:"pass",failed:"fail",errored:"fail",skipped:void 0,flaky:"flaky"}
function touchedBy({repository:e,executions:t,tests:n}){const r=t.map(({workflow:t,workflowName:n})=>({repository:e,workflow:t,workflowName:n})),o=new Map(r.map(({workflow:e,workflowName:t})=>[e,t])),s=n.map(({workflow:t,variant:n})=>({repository:e,workflow:t,workflowName:o.get(t)??t,variant:n}))
return new Map([...r,...s].map(e=>[sheetKey(e),e]))}function withNews(e,t,n){const r=Map.groupBy(t.executions,({workflow:e})=>sheetKey({repository:t.repository,workflow:e})),o=Map.groupBy(t.tests,({workflow:e,variant:n})=>sheetKey({repository:t.repository,workflow:e,variant:n})),s=[...touchedBy(t)].map(([t,s])=>{const i=e.get(t)??{...s,executions:[],lines:[],weeks:{}},a=[...(r.get(t)??[]).map(e=>function(e,{repository:t,workflow:n}){const r={repository:t,workflow:n}
return{execution:{...e.execution,read:void 0!==e.jobs,...known_known({seconds:e.seconds})},sights:[{subject:identified({level:"workflow",...r}),outcome:e.outcome,seconds:e.seconds},...(e.jobs??[]).flatMap(e=>[jobSight(e,r),...stepSights(e,r)])]}}(e,s)),...(o.get(t)??[]).map(e=>function(e,t){const n=e.execution.excluded??(e.massFailure?"mass-failure":void 0)
return{execution:{...e.execution,read:!0,...known_known({excluded:n})},sights:e.cases.map(n=>function(e,{variant:t,job:n},{repository:r,workflow:o}){const s=Qe[e.outcome],{suites:i,className:a,name:c,file:l,line:u,message:d}=e
return{subject:identified({level:"test",repository:r,workflow:o,variant:t,test:{suites:i,className:a,name:c},...known_known({job:n?.name,file:l,line:u})}),outcome:s,seconds:void 0===e.ms?void 0:e.ms/1e3,detail:void 0===s||"pass"===s?void 0:{...n&&{job:n.facts},...void 0!==d&&{failure:{message:d}}}}}(n,e,t))}}(e,s))]
return[t,pruned(withColumns({...i,workflowName:s.workflowName},a),n)]})
return new Map([...e,...s])}const He={default:"d",pull:"p",other:"o"},Ge={infra:"i","mass-failure":"m"},executionJson=({run:e,attempt:t,sha:n,at:r,place:o,excluded:s,seconds:i,read:a})=>[e,t,n.slice(0,12),r,He[o]+(s?Ge[s]:"")+(a?"r":""),...void 0===i?[]:[Math.round(i)]],isWhole=e=>Number.isSafeInteger(e)&&e>=0,secondsFrom=e=>"number"==typeof e&&e>=0&&e<=2678400?e:void 0,lineJson=({subject:e,codes:t,durations:n,details:r})=>({l:e.level[0],j:e.job,s:e.step,...e.test&&{t:e.test.suites,c:e.test.className,n:e.test.name},f:e.file,i:e.line,o:t,d:n.length>0?n.map(rounded):void 0,x:r.length>0?r.map(detailJson):void 0}),rounded=e=>Number(e.toPrecision(3)),durationFrom=e=>-1===e?e:secondsFrom(e)??[]
const textOf=e=>"string"==typeof e?[e]:[],detailJson=({run:e,attempt:t,job:n,failure:r,infra:o})=>({r:e,a:t,...n&&{j:[n.id,Math.round(n.seconds),n.os,...n.selfHosted?[1]:[]]},...r&&{m:r.message,g:r.signature,c:r.category,u:r.rule},i:o})
function detailFrom(e){const{r:t,a:n,j:r,i:o}=(0,b.OA)(e)
return isWhole(t)&&isWhole(n)?[{run:t,attempt:n,...known_known({job:jobFrom(r),failure:failureFrom(e),infra:textOf(o)[0]})}]:[]}function jobFrom(e){const[t,n,r,o]=(0,b.p_)(e),s=secondsFrom(n)
if(isWhole(t)&&void 0!==s)return{id:t,seconds:s,os:"windows"===r||"macos"===r?r:"linux",selfHosted:1===o}}function failureFrom(e){const{m:t,g:n,c:r,u:o}=(0,b.OA)(e)
if("string"==typeof t)return{message:t,...known_known({signature:textOf(n)[0],category:textOf(r)[0],rule:textOf(o)[0]})}}const Ve=1,Ke=6e4
function linesOf(e){const{repository:t,workflow:n,workflowName:r,variant:o,weeks:s}=e
return[...[{v:Ve,repository:t,workflow:n,name:r,variant:o,weeks:s},...e.executions.map(executionJson)].map(e=>JSON.stringify(e)),...e.lines.flatMap(fitted)]}function fitted(e){const t=JSON.stringify(lineJson(e))
return t.length<=Ke?[t]:e.details.length>0?fitted({...e,details:e.details.slice(Math.ceil(e.details.length/2))}):[]}function sheetFrom(e){const[t,...n]=e.map(parsed),{v:r,repository:o,workflow:s,name:i,variant:a,weeks:c}=(0,b.OA)(t)
if(r!==Ve||"string"!=typeof o||"string"!=typeof s)return
const l={repository:o,workflow:s,workflowName:"string"==typeof i?i:s,..."string"==typeof a&&{variant:a}},u=n.flatMap(e=>function(e){const[t,n,r,o,s,i]=(0,b.p_)(e)
if(!isWhole(t)||!isWhole(n)||!isWhole(o)||"string"!=typeof s)return[]
if("string"!=typeof r||!/^[0-9a-f]{7,40}$/.test(r))return[]
const a=s.includes("i")?"infra":s.includes("m")?"mass-failure":void 0
return[{run:t,attempt:n,sha:r,at:o,place:s.startsWith("d")?"default":s.startsWith("p")?"pull":"other",read:s.includes("r"),...known_known({excluded:a,seconds:secondsFrom(i)})}]}(e))
return{...l,executions:u,lines:n.flatMap(e=>function(e,t){if(Array.isArray(e))return[]
const{o:n,d:r,x:o}=(0,b.OA)(e),s=function(e,{repository:t,workflow:n,variant:r}){const{l:o,j:s,s:i,t:a,c,n:l,f:u,i:d}=(0,b.OA)(e),f=te.find(e=>e[0]===o)
if(!f||"test"===f!=("string"==typeof l))return
const p="string"==typeof l?{suites:(0,b.p_)(a).flatMap(textOf),className:textOf(c)[0]??"",name:l}:void 0
return identified({level:f,repository:t,workflow:n,...known_known({job:textOf(s)[0],step:textOf(i)[0],test:p,variant:r,file:textOf(u)[0],line:isWhole(d)?d:void 0})})}(e,t)
return s&&"string"==typeof n?[{subject:s,codes:n,durations:(0,b.p_)(r).flatMap(durationFrom).slice(-oe.durations),details:(0,b.p_)(o).flatMap(detailFrom).slice(-oe.details)}]:[]}(e,l)),weeks:weeksFrom(c)}}function parsed(e){try{return JSON.parse(e)}catch(e){if(e instanceof SyntaxError)return
throw e}}const weeksFrom=e=>Object.fromEntries(Object.entries((0,b.OA)(e)).flatMap(([e,t])=>/^\d{4}-\d\d-\d\d$/.test(e)?[[e,weekFrom(t)]]:[]))
function weekFrom(e){const{executions:t,failures:n}=(0,b.OA)(e)
return{executions:sheet_lines_count(t),failures:sheet_lines_count(n)}}const sheet_lines_count=e=>"number"==typeof e&&Number.isSafeInteger(e)&&e>=0?e:0,sheetsIn=e=>new Map(Object.entries(e).flatMap(([e,t])=>{const n=sheetFrom(t)
return n?[[e,n]]:[]})),watermarkKey=e=>(0,ze.s)(JSON.stringify([e.workflows,e.artifacts,e.shard??""])).slice(0,12),watermarkJson=e=>({...e})
function gapFrom(e){const{from:t,to:n,seen:r}=(0,b.OA)(e)
return isWhole(t)&&isWhole(n)&&t<=n?[{from:t,to:n,seen:(0,b.p_)(r).filter(isWhole)}]:[]}const Ze=6e4
const together=(e,t)=>({repository:t.repository,executions:[...e?.executions??[],...t.executions],tests:[...e?.tests??[],...t.tests]})
async function analyse(e,t,r){const o=await async function(e){try{return{ledger:await e.ledger()}}catch(e){return{ledger:void 0,problem:(0,L.Zw)(e,"The ledger could not be opened")}}}(r),{sheets:s,state:i}=o.ledger?await async function(e,t){const n=stateKey(t),{documents:r,lists:o}=await e.readAll({under:folderOf(t),pick:e=>({lists:e.lists,documents:[n]})})
return{sheets:sheetsIn(o),state:stateFrom(r[n])}}(o.ledger,t.repository):Je,a=watermarkKey(e),c=function({ledger:e,sheets:t,watermarkKey:n,since:r,elapsed:o}){let s,[i,a,c]=[t,void 0,o()]
async function store(){if(c=o(),!s||!e||a)return
const{news:t,watermark:i}=s
s=void 0
const l={news:t,since:r,...void 0!==i&&{watermark:{key:n,value:i}}}
await async function(e,{news:t,watermark:n,since:r}){const[o,s]=[stateKey(t.repository),[...touchedBy(t).keys()]]
await e.change({lists:s,documents:[o]},({documents:e,lists:s})=>{const i=withNews(sheetsIn(s),t,r),a=stateFrom(e[o]),c=n?{...a.watermarks,[n.key]:n.value}:a.watermarks
return{lists:Object.fromEntries([...i].map(([e,t])=>[e,linesOf(t)])),documents:{[o]:stateJson({...a,watermarks:c})}}})}(e,l).catch(e=>{a=(0,L.Zw)(e,"The history could not be stored")})}return{async take(e,t){i=withNews(i,e,r),s={news:together(s?.news,e),watermark:t??s?.watermark},o()-c>=Ze&&await store()},done:store,sheets:()=>i,problem:()=>a}}({ledger:o.ledger,sheets:s,watermarkKey:a,since:t.since,elapsed:r.elapsed}),{complete:l,notes:u}=await async function(e,t,{keeper:r,state:o,key:s,testsOf:i,...a}){const{gather:c}=await n.e(115).then(n.bind(n,9496)),l=await a.github()
return c(l,function(e,t){const[n,r]=(e.shard??"").split("/").map(Number),o=e["max-calls"]
return{owner:t.owner,repo:t.repo,defaultBranch:t.branch,since:t.since,workflows:e.workflows,artifacts:e.artifacts,...n&&r&&{shard:{index:n,of:r}},limits:{logs:e.logs,...void 0!==o&&{firstCalls:o,dailyCalls:o}}}}(e,t),function(e){const{readUntil:t,unfinished:n,attempts:r,artifacts:o,attemptsFrom:s,gaps:i,credit:a}=(0,b.OA)(e)
if(isWhole(t))return{readUntil:t,unfinished:(0,b.p_)(n).filter(isWhole),attempts:Object.fromEntries(Object.entries((0,b.OA)(r)).filter(e=>isWhole(e[1]))),artifacts:(0,b.p_)(o).filter(isWhole),...known_known({attemptsFrom:isWhole(s)?s:void 0,gaps:Array.isArray(i)?i.flatMap(gapFrom):void 0,credit:isWhole(a)?a:void 0})}}(o.watermarks[s]),{now:a.now,progress:a.progress,signal:a.signal,pause:a.sleep,factsOfLog:()=>({lines:[],caches:[],retriedSteps:[]}),testsOf:i,file:async e=>l.file(e,t.branch),take:({watermark:e,executions:n,tests:o})=>r.take({repository:t.repository,executions:n,tests:o},watermarkJson(e))})}(e,t,{...r,keeper:c,state:i,key:a,testsOf:()=>[]})
await c.done()
const d={complete:l,notes:u,problems:[]},{report:f,judged:p}=function(e,{scope:t,state:n,part:r,shard:o}){const s=[...e.values()].flatMap(e=>[...tracksOf(e)].map(({subject:e,track:t})=>({subject:e,track:t,...keptOf(n.judged[e.id])}))),i=function(e,t){const{candidates:n,events:r}=findInfra(e,t),o={explainedBy:explanations(n),shareOf:sharesOf(n),prices:t.prices,options:t},s={ledger:wasteLedger(),failing:failingRuns(t.from),runs:new Map},i=[]
for(const e of n.toSorted((e,t)=>Ue.indexOf(e.subject.level)-Ue.indexOf(t.subject.level))){const n=factsToJudge(e,t,s)
if(!n)continue
const r=withJobs(n,lossesOf(n,o),s.ledger)
for(const{failure:t,waste:n}of r)s.ledger.add(e.subject,t.execution,n)
const a=verdictOf(n)
a&&i.push(judgedSubject(n,a,{...o,losses:r}))}return function(e,{subjects:t,ledger:n,failing:r,runs:o,options:s,events:i}){const a=function(e,t){const n=new Map,r=new Set
for(const{subject:o,track:s}of e)if(!r.has(s.executions)){r.add(s.executions)
for(const e of s.executions)e.at>=t&&n.set(`${o.repository} ${keyOf(e)}`,e)}return[...n.values()]}(e,s.from),c=n.entries().filter(({at:e})=>e>=s.from),l=a.filter(({attempt:e})=>1===e),[u,d]=[r.failures(),r.flaky()]
return{subjects:ranked(t),kept:Object.fromEntries(t.map(({id:e,state:t,since:n})=>[e,{state:t,since:n}])),totals:{runs:l.length,reruns:a.length-l.length,jobs:jobsOf(e,s.from),tests:e.filter(({subject:e})=>"test"===e.level).length,failures:u.length,infraFailures:r.infra().length,byState:byState(t,e.length),suspected:t.filter(({certainty:e})=>"suspected"===e).length,waste:c.reduce((e,t)=>plus(e,t.waste),le)},trend:trendOf({runs:l,failures:u,flaky:d,waste:c},{from:s.from,to:s.now}),power:powerOf(o),infra:i}}(n,{...s,subjects:i,options:t,events:r})}(s,{now:t.now,from:t.since,prices:t.prices,links:linksOf(t.url)})
return{report:assembled(i,s,{scope:t,state:n,part:r,shard:o}),judged:i.kept}}(c.sheets(),{scope:t,state:i,part:d,shard:e.shard}),h=await async function(e,t,n,r){if(!e)return
const o=new Set(r.flatMap(({lines:e})=>e.map(({subject:e})=>e.id)))
try{return void await async function(e,t,n){const r=stateKey(t)
await e.change({documents:[r]},({documents:e})=>({documents:{[r]:stateJson(n(stateFrom(e[r])))}}))}(e,t,e=>({...e,judged:{...Object.fromEntries(Object.entries(e.judged).filter(([e])=>!o.has(e))),...n}}))}catch(e){return(0,L.Zw)(e,"The history could not be stored")}}(o.ledger,t.repository,p,[...c.sheets().values()])
return{report:f,problems:[o.problem,c.problem(),h]}}const Je={sheets:new Map,state:qe},keptOf=e=>void 0===e?{}:{kept:e},tenth=e=>Math.round(10*e)/10,namesOf=e=>JSON.stringify(e.slice(0,500).map(named)),named=({id:e,level:t,workflow:n,job:r,step:o,test:s,variant:i,rate:a,score:c})=>({id:e,level:t,workflow:n,...void 0!==r&&{job:r},...void 0!==o&&{step:o},...s&&{test:[...s.suites,s.className,s.name].filter(e=>""!==e).join(" › ")},...void 0!==i&&{variant:i},rate:Math.round(1e4*a.mean)/1e4,minutesPerWeek:tenth(c)})
var Ye=n(373),Xe=n(2924)
const part=e=>(0,Xe.e0)(e,300),fileName=e=>part(e.slice(e.lastIndexOf("/")+1))||part(e)
function names_nameOf(e){return{workflow:fileName(e.workflow),job:part(e.job??""),step:part(e.step??""),test:part(e.test?.name??"")}[e.level]||`unnamed ${e.level}`}function suitesOf({test:e}){const t=[...e?.suites??[],e?.className??""].map(part).filter(e=>""!==e)
return t.filter((e,n)=>e!==t[n-1])}const titleOf=e=>[...suitesOf(e),names_nameOf(e)].join(" > ")
function names_placeOf(e,t){const{level:n,job:r="",variant:o="",workflow:s,repository:i}=e
return["test"===n||"step"===n?part(r):"","test"===n&&o!==r?part(o):"","workflow"===n?"":fileName(s),t?part(i):""].filter(e=>""!==e)}const et=["test","step","job","workflow"],inState=({subjects:e},t)=>e.filter(e=>e.state===t&&"confirmed"===e.certainty),flakyAt=(e,t)=>inState(e,"flaky").filter(e=>e.level===t),suspectedOf=({subjects:e})=>e.filter(({certainty:e})=>"suspected"===e),isExplained=({explainedBy:e})=>e.reduce((e,{share:t})=>e+t,0)>=.5
function rootsOf(e,t){const n=inState(e,t)
return new Map(te.map(r=>{const o=n.filter(e=>e.level===r),s="test"===r?e.totals.byLevel?.test?.[t]??0:0
return[r,Math.max(s,o.filter(e=>!isExplained(e)).length)]}))}const firstToFix=e=>inState(e,"flaky").filter(e=>!isExplained(e)&&e.score>0).reduce((e,t)=>e&&e.score>=t.score?e:t,void 0),numbers_count=e=>String(Math.round(e)).replace(/\B(?=(\d{3})+$)/g,","),numbers_counted=(e,t)=>`${numbers_count(e)} ${t}${1===Math.round(e)?"":"s"}`
function numbers_percent(e){const t=100*Math.min(Math.max(e||0,0),1)
if(t>0&&t<.1)return"< 0.1 %"
if(t>99.9&&t<100)return"> 99.9 %"
const n=t>0&&t<9.95||t>99&&t<100?1:0
return`${t.toFixed(n).replace(/\.0$/,"")} %`}function between(e,t){const[n,r]=[numbers_percent(e),numbers_percent(t)]
return n===r?r:`${n.replace(/ %$/,"")}–${r}`}const tt=300
function minutes(e){return e>0&&e<.5?"less than a minute":e<tt?numbers_counted(e,"minute"):`${hours(e)} hours`}function min(e){return e>0&&e<.5?"< 1 min":e<tt?`${numbers_count(e)} min`:`${hours(e)} h`}const hours=e=>e<6e3?String(Math.round(e/6)/10):numbers_count(e/60),nt={USD:"$",EUR:"€",GBP:"£",JPY:"¥"}
function money(e,t="USD"){const amount=e=>{const n=e>=1e3?numbers_count(e):e.toFixed(2),r=nt[t]
return r?`${r}${n}`:`${n} ${t.replace(/[^A-Z]/gi,"").slice(0,8)}`}
return e>0&&e<.01?`less than ${amount(.01)}`:amount(e)}const numbers_days=e=>1===Math.round(e)?"a day":numbers_counted(e,"day"),sight_sightOf=({power:e})=>te.flatMap(t=>{const n=e[t]
return n?[{level:t,words:sight_wordsOf(n)}]:[]}),sight_wordsOf=({runs:e,leastRate:t})=>{return e>0&&t>0&&t<1?`With ${numbers_count(e)} runs of each, a flake of ${n=t,`1 in ${numbers_count(Math.max(1,Math.floor(1/n+1e-9)))}`} or more would have been seen; a rarer one may hide.`:`${numbers_count(e)} runs of each are too few to see any flake.`
var n}
function flakeOf(e){const t=et.find(t=>void 0!==e.power[t])
return sight_sightOf(e).find(e=>e.level===t)?.words??""}function headline(e){if(0===e.totals.runs)return{mood:"unknown",title:"No runs were read",detail:`No finished run was found in ${numbers_days(e.window.days)}, so that nothing can be said.`}
const[t,n]=[stateWords(rootsOf(e,"flaky"),"flaky"),stateWords(rootsOf(e,"broken"),"broken")],r=firstToFix(e)
if(""===t&&""===n)return{mood:"good",title:"Nothing flaky was found",detail:quietWords(e)}
const o=[t,n].filter(e=>""!==e).join(", ")
return{mood:""===n?"fair":"bad",title:o,detail:lostWords(e),...r&&{first:r}}}function stateWords(e,t){const n=et.filter(t=>(e.get(t)??0)>0),r=n.map(t=>numbers_counted(e.get(t)??0,t)),o=n.reduce((t,n)=>t+(e.get(n)??0),0),s=r.length<2?r.join(""):`${r.slice(0,-1).join(", ")} and ${r.at(-1)}`
return""===s?"":`${s} ${1===o?"is":"are"} ${t}`}function lostWords({totals:{waste:e},window:t,currency:n}){const r=e.cost>0?`, about ${money(e.cost,n)}`:""
return e.minutes>0?sentence(`${minutes(e.minutes)} lost in ${numbers_days(t.days)}${r}`):`Nothing was lost in ${numbers_days(t.days)}.`}const sentence=e=>`${e.slice(0,1).toUpperCase()}${e.slice(1)}.`,quietWords=e=>[`${numbers_counted(e.totals.runs,"run")} in ${numbers_days(e.window.days)}.`,flakeOf(e)].filter(e=>""!==e).join(" "),savingWords=({score:e})=>`saves ${minutes(e)} a week`
function badgeWords(e){const sum=t=>[...rootsOf(e,t).values()].reduce((e,t)=>e+t,0)
return[[sum("flaky"),"flaky"],[sum("broken"),"broken"]].flatMap(([e,t])=>e?[`${numbers_count(Number(e))} ${t}`]:[]).join(", ")||"none"}const rt={bad:"down",fair:"degraded",good:"up",unknown:"unknown"}
function flakeBadge(e){const t=function(e){const{mood:t}=headline(e)
return{label:"flaky tests",message:"unknown"===t?"unknown":badgeWords(e),color:rt[t]}}(e)
return{"badges/flaky.svg":(0,Ye.g)(t),"badges/flaky.json":(0,Ye.m)(t)}}const flakeJson=e=>`${JSON.stringify(e)}\n`
var ot=n(4287),st=n(5494),it=n(3856)
const anchorOf=(e,{cards:t,subjects:n})=>t.has(e)&&n.get(e.id)===e&&/^[\da-f]{16}$/.test(e.id)?`s-${e.id}`:void 0
var ct=n(6291),lt=n(2327)
const ut=["high","medium","low"]
function findingGroups(e){return[...Map.groupBy(e,({risk:e,rule:t,why:n,fix:r})=>JSON.stringify([e,t,n,r])).values()].flatMap(grouped).toSorted((e,t)=>ut.indexOf(e.risk)-ut.indexOf(t.risk)||t.minutes-e.minutes||t.findings.length-e.findings.length)}function grouped(e){const[t]=e
if(!t)return[]
const{rule:n,risk:r,why:o,fix:s}=t
return[{rule:n,risk:r,why:o,fix:s,findings:e,minutes:e.reduce((e,{cost:t})=>e+(t?.minutes??0),0)}]}function fileLink({repositories:e},{repository:t,file:n,line:r}){const o=void 0===t&&1===e.length?e[0]:e.find(({name:e})=>e===t),s=n.split("/")
if(void 0===o||""===n||s.some(e=>".."===e||"."===e||""===e))return
const i=[...o.defaultBranch.split("/"),...s].map(encoded).join("/")
return(0,lt.P)(`${o.url}/blob/${i}${void 0===r?"":`#L${r}`}`)}const encoded=e=>encodeURIComponent(e.toWellFormed()),fileWords=({file:e,line:t})=>`${e.slice(-120)}${void 0===t?"":`:${t}`}`,shortSha=e=>e.replace(/[^0-9a-f]/gi,"").slice(0,7)
function section(e,t,n,...r){const o=(0,st.N)("h2",{},t,void 0!==n&&(0,st.N)("span",{class:"count"},` ${numbers_count(n)}`))
return{id:e,title:t,...void 0!==n&&{total:n},html:(0,st.N)("section",{id:e},o,...r)}}const intro=(...e)=>(0,st.N)("p",{class:"intro quiet"},...e)
function spansOf(e,t){const n=(0,Xe.e0)(e,t).split("`")
return n.length%2==0?[n.join("`")]:n.map((e,t)=>t%2==0?e:{code:e}).filter(e=>""!==e)}const code=(e,t=400)=>(0,st.N)("code",{},(0,Xe.e0)(e,t)),told=(e,t=600)=>(0,st.Q)(...spansOf(e,t).map(e=>"string"==typeof e?e:(0,st.N)("code",{},e.code))),own=(e,t=400)=>(0,st.N)("bdi",{},(0,Xe.e0)(e,t)),joined=(e,t=" · ")=>(0,st.Q)(...e.flatMap((e,n)=>0===n?[e]:[t,e])),linkOf=(e,t,n)=>(0,lt.N)(e,t,(0,st.N)("span",{class:"unseen"},` ${n}`)),list=(e,t={})=>(0,st.N)("ul",t,...e.map(e=>(0,st.N)("li",{},e))),rest=(e,t)=>e>0&&(0,st.N)("p",{class:"rest quiet"},`… and ${e.toLocaleString("en-US")} more ${t}${1===e?"":"s"}, which cost less`),dt={high:"down",medium:"degraded",low:"unknown"}
function audit(e){const t=findingGroups(e.report.audit)
if(0===t.length)return[]
const n=t.slice(0,40),r=ut.flatMap(t=>{const r=n.filter(e=>e.risk===t)
return r.length>0?[(0,st.N)("div",{class:"card lines"},...r.map(t=>function({risk:e,why:t,fix:n,minutes:r,findings:o},s){const[i]=o,a=o.find(e=>e.cost)?.cost,c=told(i?.problem??"")
return(0,st.N)("article",{},(0,st.N)("div",{class:"head"},(0,st.N)("h3",{},c),(0,ct.B3)(dt[e],`${e} risk`)),o.length>1&&(0,st.N)("p",{},`The same in ${numbers_counted(o.length-1,"more place")}.`),(0,st.N)("p",{class:"places"},...audit_places(o,s)),(0,st.N)("p",{},told(t)),(0,st.N)("p",{},(0,st.N)("b",{},"Instead: "),told(n)),a&&(0,st.N)("p",{},(0,st.N)("b",{},`Cost ${min(r)}: `),told(a.words)))}(t,e)))]:[]})
return[section("audit","Workflow files",e.report.audit.length,intro("What is written there that makes runs flaky, slow or silent, and what to write instead."),...r,rest(t.length-n.length,"kind of finding"))]}function audit_places(e,{report:t,several:n}){const r=e.slice(0,20).map(e=>{const r=`${n&&e.repository?`${e.repository} `:""}${fileWords(e)}`
return(0,st.Q)((0,st.N)("span",{},(0,lt.N)(fileLink(t,e),own(r,200)))," ")}),o=e.length-r.length
return o>0?[...r,(0,st.Q)(`and ${numbers_count(o)} more`)]:r}const fact=(e,t,n=!1)=>(0,st.N)("div",{},(0,st.N)("dt",{},e),(0,st.N)("dd",{},t,!1!==n&&(0,st.N)("span",{class:"quiet"},n))),dayOf=e=>{const t=Date.parse(e)
return Number.isNaN(t)?(0,st.Q)("unknown"):(0,it.kB)(t,(0,it.vd)(t))},ft={T1:"Attempts of one run",T2:"Runs of one commit",T3:"Retries inside a run",T4:"Alone between passes"}
function line({tier:e,at:t,sha:n,run:r,attempt:o,url:s,passUrl:i,words:a}){const c=`of run ${r}`,l=[linkOf(s,"failure",c),...void 0===i?[]:[linkOf(i,"pass",c)]]
return(0,st.Q)((0,st.N)("b",{},ft[e]),(0,st.Q)(" ",own(a)),(0,st.N)("span",{class:"quiet"},joined([dayOf(t),`run ${r}, attempt ${o}`,(0,st.N)("code",{},shortSha(n)),...l])))}const fullName=e=>(0,st.N)("span",{class:"name"},...suitesOf(e).map(e=>(0,st.N)("span",{class:"suite"},own(e)," › ")),own(names_nameOf(e)))
function place(e,{report:t,several:n}){const r=names_placeOf(e,n).map(e=>own(e,120)),{file:o,line:s}=e,i=void 0===o?[]:[fileAt({repository:e.repository,file:o,...void 0!==s&&{line:s}},t)]
return(0,st.N)("p",{class:"place quiet"},joined([...r,...i]))}const fileAt=(e,t)=>(0,lt.N)(fileLink(t,e),own(fileWords(e)))
function toCard(e,t){const n=anchorOf(e,t),r=own(titleOf(e),160)
return n?(0,st.N)("a",{href:`#${n}`},r):r}const pt={P:"passed",L:"flaky in one run",F:"failed","-":"left out"},outcomesOf=(e,t)=>[...e.slice(-t)].map(e=>"P"===e||"F"===e||"L"===e?e:"-"),ht={P:"▁",L:"▅",F:"█","-":"·"}
function stripWords(e){if(0===e.length)return"No runs are known."
const t=Object.keys(pt).flatMap(t=>{const n=e.filter(e=>e===t).length
return n>0?[`${n} ${pt[t]}`]:[]})
return`Newest ${1===e.length?"run":`${e.length} runs`}: ${t.join(", ")}. The newest: ${pt[e.at(-1)??"-"]}.`}const[mt,gt,wt]=[10,8,32],bt={P:{tone:"up",top:20,height:12},L:{tone:"degraded",top:8,height:24},F:{tone:"down",top:0,height:32},"-":{tone:"unknown",top:29,height:3}},yt={P:"passed",L:"failed, then passed in the same run",F:"failed","-":"left out"},vt={broken:"down",flaky:"degraded",slow:"maintenance",infra:"unknown",healthy:"up"}
const cause=({causes:[e]})=>void 0!==e&&(0,st.N)("p",{class:"cause"},(0,st.N)("b",{},own(e.category,60)),` ${numbers_percent(e.share)} `,code(e.line))
function partOf(e,t){const n=t.subjects.get(e)
return n?toCard(n,t):(0,st.Q)("one that is not listed")}function causes(e){const t=e.report.causes
if(0===t.length)return[]
const n=t.slice(0,30).map(t=>(0,st.N)("li",{},function({category:e,failures:t,line:n,subjects:r,first:o,last:s,rule:i,url:a},c){const l=r.slice(0,5).map(e=>partOf(e,c)),u=r.length-l.length
return(0,st.Q)((0,st.N)("div",{class:"head"},(0,st.N)("h3",{},own(e,60)),(0,st.N)("b",{},numbers_counted(t,"failure"))),(0,st.N)("p",{},code(n)),(0,st.N)("p",{class:"quiet"},joined([(0,st.Q)(dayOf(o)," to ",dayOf(s)),(0,st.Q)("named by: ",own(i,120)),linkOf(a,"an example",`of ${e}`)])),l.length>0&&(0,st.N)("p",{class:"quiet"},"Hits ",joined(l,", "),u>0&&` and ${numbers_counted(u,"more subject")}`))}(t,e)))
return[section("causes","Causes",t.length,intro("Failures whose telling lines are of one kind, whatever they hit."),(0,st.N)("ul",{class:"card lines"},...n),rest(t.length-n.length,"cause"))]}function infra({report:e}){if(0===e.infra.length)return[]
const t=e.infra.slice(0,30).map(e=>(0,st.N)("li",{},causes_event(e)))
return[section("infra","Infrastructure",e.infra.length,intro("Runners and services failed, not the code: these failures are in no rate above."),(0,st.N)("ul",{class:"card lines"},...t),rest(e.infra.length-t.length,"event"))]}const causes_event=({from:e,to:t,sign:n,runs:r,jobs:o,url:s})=>(0,st.Q)((0,st.N)("h3",{},own(n)),(0,st.N)("p",{class:"quiet"},joined([e===t?dayOf(e):(0,st.Q)(...(0,it.Ln)(Date.parse(e),Date.parse(t))),`${numbers_counted(o,"job")} in ${numbers_counted(r,"run")}`,linkOf(s,"an example",`of ${n.slice(0,100)}`)])))
var kt=n(6755)
const graphs_long=e=>(0,kt.p0)(1e3*e)
function graphs({report:e,several:t}){const n=e.graphs.filter(({criticalPath:e})=>e.length>0)
if(0===n.length)return[]
const r=n.slice(0,20).map(e=>function({name:e,workflow:t,repository:n,criticalPath:r,fanIn:o},s){const i=r.slice(0,20),a=i.reduce((e,{medianSeconds:t})=>e+t,0),c=i.map((e,t)=>i.slice(0,t).reduce((e,{medianSeconds:t})=>e+t,0)),l=Math.max(a,...i.map(({p99Seconds:e},t)=>(c[t]??0)+e),1e-9),u=o.slice(0,5).map(({job:e,waitsFor:t,waitSeconds:n})=>(0,st.N)("li",{},own(e,120)," mostly waits for ",own(t,120),`, ${graphs_long(n)}`))
return(0,st.N)("article",{},(0,st.N)("div",{class:"head"},(0,st.N)("h3",{},own(`${s?`${n} `:""}${e||fileName(t)}`,160)),(0,st.N)("b",{},graphs_long(a))),(0,st.N)("ol",{class:"path"},...i.map((e,t)=>function({job:e,medianSeconds:t,p99Seconds:n},r,o){const x=e=>Math.round(e/o*1e4)/10,rect=(e,t)=>(0,st.N)("rect",{class:t,x:x(r),y:0,width:Math.max(2,x(e)),height:10,rx:0})
return(0,st.N)("li",{},(0,st.N)("span",{class:"pair"},own(e,160),(0,st.N)("span",{class:"quiet"},`${graphs_long(t)}, slowest ${graphs_long(n)}`)),(0,st.N)("svg",{class:"gauge",viewBox:"0 0 1000 10",preserveAspectRatio:"none","aria-hidden":"true"},rect(Math.max(t,n),"slowest"),rect(t,"fill-maintenance")))}(e,c[t]??0,l))),u.length>0&&(0,st.N)("ul",{class:"quiet"},...u))}(e,t))
return[section("graphs","Longest paths",n.length,intro("The jobs that a run waits for, one after the other: their median time, and light behind it the slowest of 100."),(0,st.N)("div",{class:"card lines"},...r),rest(n.length-r.length,"workflow"))]}function caches({report:e,several:t}){if(0===e.caches.length)return[]
const n=e.caches.slice(0,20).map(e=>(0,st.N)("li",{},function({key:e,job:t,workflow:n,repository:r,exact:o,partial:s,miss:i},a){const c=o+s+i,l=c>0?`${numbers_percent(o/c)} exact hits`:"not used"
return(0,st.Q)((0,st.N)("div",{class:"head"},(0,st.N)("h3",{},(0,st.N)("code",{},own(e,200))),(0,st.N)("b",{},l)),c>0&&function(e){const t=e.reduce((e,t)=>e+t,0),x=e=>Math.round(e/t*1e4)/10,n=e.map((t,n)=>(0,st.N)("rect",{class:`fill-${$t[n]}`,x:x(e.slice(0,n).reduce((e,t)=>e+t,0)),y:0,width:x(t),height:10}))
return(0,st.N)("svg",{class:"gauge",viewBox:"0 0 1000 10",preserveAspectRatio:"none","aria-hidden":"true"},...n)}([o,s,i]),(0,st.N)("p",{class:"quiet"},own(t,120),` · ${fileName(n)}`,a&&r?` · ${r}`:"",` · ${numbers_count(o)} exact, ${numbers_count(s)} partial, ${numbers_count(i)} missed`))}(e,t)))
return[section("caches","Caches",e.caches.length,intro("As the logs that were read tell: a partial hit restores an older cache."),(0,st.N)("ul",{class:"card lines"},...n),rest(e.caches.length-n.length,"cache"))]}const $t=["up","degraded","down"]
function limits({report:e}){const t=sight_sightOf(e)
if(0===t.length)return[]
const n=t.map(({level:e,words:t})=>(0,st.N)("div",{},(0,st.N)("dt",{},`${e}s`),(0,st.N)("dd",{},t)))
return[section("limits","How far one can see",void 0,(0,st.N)("div",{class:"card"},(0,st.N)("dl",{class:"limits"},...n)))]}function problems({report:e}){const t=e.problems
if(0===t.length)return[]
const n=t.slice(0,50).map(({file:e,problem:t})=>(0,st.N)("li",{},(0,st.Q)((0,st.N)("h3",{},code(e,200)),(0,st.N)("p",{},own(t,600)))))
return[section("problems","What could not be read",t.length,intro("What these files hold is in no number on this page, or in part only."),(0,st.N)("ul",{class:"card lines"},...n),rest(t.length-n.length,"problem"))]}function row(e,t,n,r){return(0,st.N)("li",{class:"row","data-score":e.score,"data-rate":e.rate.mean,"data-since":Date.parse(e.since)||0},(0,st.N)("div",{},(0,st.N)("h3",{},fullName(e)),place(e,t)),(0,st.N)("p",{class:"aside"},r&&(0,ct.B3)(r,e.state),n))}function rateAside({rate:e,score:t,state:n,evidence:[r]}){const o="flaky"===n&&t>0?[`saves ${min(t)} a week`]:[],s=r?[linkOf(r.url,"failure",`of run ${r.run}`)]:[]
return joined([(0,st.N)("b",{},numbers_percent(e.mean)),`${between(e.q05,e.q95)}, ${numbers_count(e.failures)} of ${numbers_count(e.runs)}`,...o,...s])}const rows_seconds=e=>e<100?Math.round(10*e)/10+" s":min(e/60),xt={broken:25,test:30,step:10,job:10,workflow:10},roots=(e,t)=>flakyAt(e,t).filter(e=>!isExplained(e))
function cards(e,t,n,r,o,s){const i=n.slice(r,r+60)
return section(e,t,n.length,s,(0,st.N)("div",{class:"card subjects"},...n.slice(0,r).map(e=>function(e,t){const{state:n,isNew:r,rate:o,score:s,since:i}=e
return(0,st.N)("article",{class:"subject",id:anchorOf(e,t),"data-score":s,"data-rate":o.mean,"data-since":Date.parse(i)||0},(0,st.N)("div",{class:"head"},(0,st.N)("h3",{},fullName(e)),(0,st.N)("span",{class:"marks"},r&&(0,st.N)("span",{class:"new"},"new"),(0,ct.B3)(vt[n],n))),place(e,t),function(e){const t=outcomesOf(e,90),n=`0 0 ${Math.max(1,t.length*mt-(mt-gt))} ${wt}`
return(0,st.N)("svg",{class:t.length<45?"strip is-short":"strip",role:"img","aria-label":stripWords(t),viewBox:n,preserveAspectRatio:"none"},...["P","L","F","-"].flatMap(e=>{const{tone:n,top:r,height:o}=bt[e],s=t.flatMap((t,n)=>t===e?[`M${n*mt} ${r}h${gt}v${o}h-${gt}z`]:[])
return s.length>0?[(0,st.N)("path",{class:`fill-${n}`,d:s.join("")})]:[]}))}(e.strip),function(e,{currency:t}){const{rate:n,score:r,waste:o,since:s,state:i}=e,a=o.cost>0&&money(o.cost,t)
return(0,st.N)("dl",{class:"facts"},fact("Fails",numbers_percent(n.mean),`${between(n.q05,n.q95)}, ${numbers_count(n.failures)} of ${numbers_count(n.runs)}`),"flaky"===i&&r>0&&fact("A fix saves",`${min(r)} a week`),fact("Lost",min(o.minutes),a),fact("Since",dayOf(s)))}(e,t.report),cause(e),function({change:e}){if(void 0===e)return!1
const{at:t,lastGood:n,firstBad:r,probability:o,compareUrl:s}=e,sha=e=>(0,st.N)("code",{},shortSha(e)),i=void 0===n?(0,st.Q)(" with ",sha(r)):(0,st.Q)(" between ",sha(n)," and ",sha(r))
return(0,st.N)("p",{},"Began ",dayOf(t),`, likely (${numbers_percent(o)})`,i,void 0!==s&&(0,st.Q)(": ",(0,lt.N)(s,"what changed")))}(e),function({owners:e=[],issue:t}){const n=e.slice(0,8).map(e=>own(e,80)),r=/\/(\d{1,12})\/?$/.exec(t??"")?.[1],o=[...n.length>0?[(0,st.Q)("Owned by ",joined(n,", "))]:[],...void 0===t?[]:[(0,st.Q)("Tracked in ",(0,lt.N)(t,void 0===r?"an issue":`#${r}`))]]
return o.length>0&&(0,st.N)("p",{class:"quiet"},joined(o))}(e),function(e,t){const{evidence:n,rule:r,causes:o,flipRate:s,entropy:i,runsPerWeek:a,minutesPerFailure:c,waste:l,url:u}=e,d=o.slice(1,6).map(({category:e,share:t,line:n})=>(0,st.Q)((0,st.N)("b",{},own(e,60)),` ${numbers_percent(t)} `,code(n)))
return(0,st.N)("details",{},(0,st.N)("summary",{},n.length>0?`Evidence and numbers (${n.length})`:"Numbers"),(0,st.N)("p",{class:"rule"},own(r)),function({evidence:e}){return e.length>0&&list(e.slice(0,12).map(line),{class:"evidence"})}(e),function({tiers:e}){return!(e.length<2)&&(0,st.N)("table",{class:"tiers"},(0,st.N)("caption",{class:"unseen"},"The rate by kind of evidence"),(0,st.N)("thead",{},(0,st.N)("tr",{},...["Evidence","Failed","Rate","90 % interval"].map(e=>(0,st.N)("th",{scope:"col"},e)))),(0,st.N)("tbody",{},...e.map(({tier:e,failures:t,runs:n,mean:r,q05:o,q95:s})=>(0,st.N)("tr",{},(0,st.N)("th",{scope:"row"},"T1"===e?ft[e]:`and ${ft[e].toLowerCase()}`),...[`${numbers_count(t)} of ${numbers_count(n)}`,numbers_percent(r),between(o,s)].map(e=>(0,st.N)("td",{},e))))))}(e),d.length>0&&(0,st.Q)((0,st.N)("p",{class:"label"},"Other causes"),list(d)),function({explainedBy:e},t){if(0===e.length)return!1
const n=e.slice(0,8).map(({id:e,share:n})=>(0,st.Q)(`${numbers_percent(n)} by `,partOf(e,t)))
return(0,st.Q)((0,st.N)("p",{class:"label"},"Its failures are explained"),list(n))}(e,t),(0,st.N)("dl",{class:"facts more"},fact("Runs a week",String(Math.round(a))),fact("Lost for each failure",min(c)),fact("Flips",numbers_percent(s),`entropy ${i.toFixed(2)} bits`),fact("Billed",min(l.billableMinutes))),void 0!==u&&(0,st.N)("p",{},(0,lt.N)(u,"Open on GitHub")))}(e,t))}(e,o))),i.length>0&&rows(i.map(e=>row(e,o,rateAside(e)))),rest(n.length-r-i.length,e.replace("-"," ").replace(/s$/,"")))}const rows=e=>(0,st.N)("ul",{class:"card subjects rows"},...e)
function rowSection({id:e,title:t,subjects:n,noun:r},o,s){if(0===n.length)return[]
const i=n.slice(0,60).map(s)
return[section(e,t,n.length,intro(o),rows(i),rest(n.length-i.length,r))]}const explained=e=>rowSection({id:"explained",title:"Flaky through their parts",noun:"one",subjects:inState(e.report,"flaky").filter(isExplained)},"They fail mostly because of what is above: fix that, and they pass.",t=>row(t,e,((e,t)=>(0,st.Q)((0,st.N)("b",{},numbers_percent(e.rate.mean))," of its runs: ",joined(e.explainedBy.slice(0,3).map(({id:e,share:n})=>(0,st.Q)(`${numbers_percent(n)} `,partOf(e,t))),", ")))(t,e))),suspected=e=>rowSection({id:"suspected",title:"Suspected",subjects:suspectedOf(e.report),noun:"suspect"},"Each failed alone between passes of other commits, which a fix may explain as well. They count for nothing above.",t=>row(t,e,rateAside(t))),slow=e=>rowSection({id:"slow",title:"Slow",subjects:inState(e.report,"slow"),noun:"slow one"},"They take much longer than they used to.",t=>row(t,e,(({slow:e,since:t})=>e?joined([(0,st.N)("b",{},Math.round(10*e.ratio)/10+" × as long"),`${rows_seconds(e.seconds)} in place of ${rows_seconds(e.medianSeconds)}`,(0,st.Q)("since ",dayOf(t))]):(0,st.Q)("since ",dayOf(t)))(t))),subjects_lost=e=>rowSection({id:"lost",title:"Failed by infrastructure alone",subjects:inState(e.report,"infra"),noun:"one"},"Runners and services failed, not the code. These failures are in no rate.",t=>row(t,e,rateAside(t),"unknown")),Ot=500
function missingOf({repositories:e,omitted:t,totals:n}){const r=e.length>1,o=e.flatMap(({name:e,complete:t,notes:n,shard:o})=>{const s=n.map(e=>(0,Xe.e0)(e,Ot)),i=t||s.length>0?s:["A limit ended the reading early; the next run goes on."],a=[r?(0,Xe.e0)(e,100):"",o?`shard ${(0,Xe.e0)(o,40)}`:""].filter(e=>""!==e).join(", ")
return i.map(e=>""===a?e:`${a}: ${e}`)})
return[...o,...n.runs>0&&0===n.reports?["No test reports were read: jobs and steps were judged, tests were not."]:[],...t>0?[`${numbers_counted(t,"more subject")} cost less and are not in this report.`]:[]]}const Nt={bad:"down",fair:"degraded",good:"up",unknown:"unknown"},repositoryNames=({repositories:e})=>e.length>2?numbers_counted(e.length,"repository").replace(/ys$/,"ies"):e.map(({name:e})=>e).join(" and ")
function title(e){const[t,n]=[e.window.from,e.window.to].map(e=>(0,it.vd)(Date.parse(e)))
return(0,st.Q)((0,st.N)("h1",{},"Flaky tests of ",own(repositoryNames(e),200)),(0,st.N)("p",{class:"lead"},`${t} to ${n}`))}function banner(e){const{mood:t,title:n,detail:r,first:o}=headline(e.report)
return(0,st.N)("section",{class:`banner is-${Nt[t]}`,"aria-label":"In short"},(0,ct.Kk)(Nt[t]),(0,st.N)("div",{},(0,st.N)("h2",{},n),(0,st.N)("p",{},r),o&&(0,st.N)("p",{class:"first"},(0,st.N)("b",{},"Fix first: "),toCard(o,e),` ${savingWords(o)}.`)))}function missing({report:e}){const t=missingOf(e),n=t.slice(0,12).map(e=>(0,st.N)("li",{},own(e,600))),r=t.length-n.length
return t.length>0&&(0,st.N)("section",{class:"announcement","aria-label":"What is missing"},(0,st.N)("p",{},(0,st.N)("b",{},"This is not all")),(0,st.N)("ul",{},...n,r>0&&(0,st.N)("li",{},`… and ${numbers_count(r)} more notes`)))}function totals({report:e}){const{runs:t,reruns:n,failures:r,infraFailures:o,tests:s,testCases:i,reports:a,waste:c}=e.totals,l=c.cost>0&&money(c.cost,e.currency)
return(0,st.N)("dl",{class:"totals card"},fact("Runs",numbers_count(t),numbers_counted(n,"re-run")),fact("Failures",numbers_count(r),o>0&&`and ${numbers_count(o)} by infrastructure, left out`),fact("Tests",a>0?numbers_count(s):"none read",a>0&&`${numbers_counted(i,"result")} in ${numbers_counted(a,"report")}`),fact("Lost",min(c.minutes),l?`${l} in ${numbers_days(e.window.days)}`:`in ${numbers_days(e.window.days)}`))}const contents=e=>(0,st.N)("nav",{class:"contents","aria-label":"On this page"},joined(e.map(({id:e,title:t,total:n})=>(0,st.N)("a",{href:`#${e}`},t,void 0!==n&&(0,st.N)("span",{class:"count"},` ${numbers_count(n)}`)))," ")),shortDay=e=>(0,it.vd)(Date.parse(e)).replace(/ -?\d+$/,""),[jt,Mt,St]=[20,14,100]
function trend(e){const t=e.trend.slice(-26)
if(t.length<2)return[]
const n=chart("Minutes lost a week",t,[{tone:"degraded",of:({minutesWasted:e})=>e}],min),r=chart("Failures a week, the flaky ones dark",t,[{tone:"degraded",of:({flakyFailures:e})=>e},{tone:"unknown",of:({failures:e,flakyFailures:t})=>Math.max(0,e-t)}],numbers_count)
return[section("trend","Week by week",void 0,(0,st.N)("div",{class:"card"},(0,st.N)("div",{class:"charts"},n,r),table(t,e)))]}function chart(e,t,n,r){const o=t.map(e=>n.reduce((t,{of:n})=>t+n(e),0)),s=Math.max(...o,1e-9),i=n.map(({tone:e},r)=>(0,st.N)("path",{class:`fill-${e}`,d:t.map((e,t)=>function(e,t,r){const o=n.slice(0,r).reduce((t,{of:n})=>t+n(e),0),i=trend_rounded((n[r]?.of(e)??0)/s*St)
return i>0?`M${t*jt} ${trend_rounded(St-o/s*St-i)}h${Mt}v${i}h-${Mt}z`:""}(e,t,r)).join("")})),a=`${e}: ${t.map((e,t)=>`${shortDay(e.week)} ${r(o[t]??0)}`).join(", ")}.`,c=`0 0 ${t.length*jt-(jt-Mt)} ${St}`
return(0,st.N)("figure",{},(0,st.N)("figcaption",{},e),(0,st.N)("svg",{class:"columns",role:"img","aria-label":a,viewBox:c,preserveAspectRatio:"none"},...i),function(e,t){const n=e.length<=6,label=({week:e},r)=>(0,st.N)("span",{},n&&(0,st.N)("b",{},t[r]),shortDay(e)),r=n?e.map(label):[e[0],e.at(-1)].flatMap(e=>e?[label(e,0)]:[])
return(0,st.N)("div",{class:n?"weeks":"weeks ends","aria-hidden":"true"},...r)}(t,o.map(r)))}const trend_rounded=e=>Math.round(10*e)/10
function table(e,{currency:t}){return(0,st.N)("details",{class:"fold"},(0,st.N)("summary",{},`As a table: ${numbers_counted(e.length,"week")}`),(0,st.N)("div",{class:"wide"},(0,st.N)("table",{},(0,st.N)("caption",{class:"unseen"},"Runs, failures and what they cost, by week"),(0,st.N)("thead",{},(0,st.N)("tr",{},...["Week of","Runs","Failures","Flaky","Lost","Cost"].map(e=>(0,st.N)("th",{scope:"col"},e)))),(0,st.N)("tbody",{},...e.toReversed().map(({week:e,runs:n,failures:r,flakyFailures:o,minutesWasted:s,cost:i})=>(0,st.N)("tr",{},(0,st.N)("th",{scope:"row"},shortDay(e)),...[numbers_count(n),numbers_count(r),numbers_count(o),min(s),money(i,t)].map(e=>(0,st.N)("td",{},e))))))),(0,st.Q)())}var Tt=n(6969)
const Pt=`(() => {\n${(0,Tt.af)("flake-page-theme")}${Tt.DP}const search = (form) => {\n  const [find, sort, found] = ['find', 'sort', 'found'].map((id) => document.getElementById(id))\n  const lists = [...document.querySelectorAll('.subjects')]\n  const items = lists.flatMap((list) => [...list.children])\n  const words = new Map(items.map((item) => [item, item.textContent.toLowerCase()]))\n  const show = () => {\n    const wanted = find.value.toLowerCase().split(/\\s+/).filter(Boolean)\n    for (const item of items) item.hidden = !wanted.every((word) => words.get(item).includes(word))\n    for (const list of lists) list.closest('section').classList.toggle('is-empty', [...list.closest('section').querySelectorAll('.subjects > *')].every((item) => item.hidden))\n    found.textContent = wanted.length > 0 ? items.filter((item) => !item.hidden).length + ' of ' + items.length + ' are shown' : ''\n  }\n  const order = () => {\n    for (const list of lists) list.append(...[...list.children].sort((a, b) => Number(b.dataset[sort.value]) - Number(a.dataset[sort.value])))\n  }\n  form.hidden = false\n  form.addEventListener('submit', (event) => event.preventDefault())\n  find.addEventListener('input', show)\n  sort.addEventListener('change', order)\n}\nconst open = () => {\n  const card = location.hash.startsWith('#s-') && document.getElementById(location.hash.slice(1))\n  const details = card && card.querySelector('details')\n  if (details) details.open = true\n}\ndocument.addEventListener('DOMContentLoaded', () => {\nfor (const button of document.querySelectorAll('.theme')) themeButton(button)\nconst form = document.getElementById('controls')\nif (form) search(form)\nopen()\naddEventListener('hashchange', open)\n})\n})()\n`
var _t=n(7703)
const At=`${_t.i}\ncode{font:.875em/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;overflow-wrap:anywhere}\nb{font-weight:600}\n.banner{display:flex;gap:12px;border:1px solid;border-radius:12px;padding:14px 16px;margin-bottom:16px}\n.banner .icon{width:24px;height:24px;margin-top:1px}\n.banner h2{font-size:1.125rem;line-height:1.35}\n.banner p{margin-top:4px}\n.banner a{color:inherit;font-weight:600}\n.banner>div{min-width:0;overflow-wrap:anywhere}\n.announcement{background:var(--card);border:1px solid var(--edge);border-left:4px solid var(--degraded);border-radius:12px;padding:12px 16px;margin-bottom:16px;font-size:.9375rem}\n.card{background:var(--card);border:1px solid var(--edge);border-radius:12px;padding:0 16px}\n.card+.card{margin-top:12px}\nmain section{margin-bottom:32px}\nmain section.banner,main section.announcement{margin-bottom:16px}\nsection>h2{margin-bottom:8px}\n.count{color:var(--soft);font-weight:400;font-variant-numeric:tabular-nums}\n.intro{margin-bottom:10px}\n.contents{display:flex;flex-wrap:wrap;gap:8px;margin:16px 0 24px;font-size:.875rem}\n.contents a{background:var(--card);border:1px solid var(--edge);border-radius:999px;padding:4px 12px;text-decoration:none;color:var(--ink)}\n.contents a:hover{border-color:var(--soft)}\n.controls{display:grid;grid-template-columns:1fr;gap:10px;margin-bottom:24px}\n.controls label{display:grid;gap:4px;font-size:.875rem;color:var(--soft)}\n.controls input,.controls select{font:inherit;font-size:1rem;color:var(--ink);background:var(--card);border:1px solid var(--unknown);border-radius:8px;padding:8px 12px;min-height:44px;width:100%}\n.controls p:empty{display:none}\n.is-empty{display:none}\ndl.totals{display:grid;grid-template-columns:1fr 1fr;gap:14px 16px;padding-top:14px;padding-bottom:14px}\ndt{color:var(--soft);font-size:.8125rem}\ndd{font-weight:600;font-variant-numeric:tabular-nums}\ndd .quiet{display:block;font-weight:400;font-size:.8125rem}\n.totals dd{font-size:1.25rem;line-height:1.3}\n.facts{display:grid;grid-template-columns:1fr 1fr;gap:10px 16px;margin-top:12px}\n.subject{padding:18px 0 14px;scroll-margin-top:8px}\n.subject+.subject,.lines>*+*,.rows>li+li{border-top:1px solid var(--edge)}\n.subject:target h3 .name{background:var(--degraded-wash);box-shadow:0 0 0 4px var(--degraded-wash);border-radius:2px}\n.head{display:flex;gap:4px 16px;justify-content:space-between;align-items:baseline;flex-wrap:wrap}\n.head h3{flex:1 1 60%;min-width:0}\n.suite{color:var(--soft);font-weight:400}\n.marks{display:inline-flex;gap:10px;align-items:center}\n.new{font-size:.75rem;font-weight:600;line-height:1;padding:4px 8px;border-radius:999px;background:var(--maintenance-wash);color:var(--maintenance-ink)}\n.state{display:inline-flex;gap:7px;align-items:center;font-size:.875rem;font-weight:600;flex:none}\n.state .icon{width:14px;height:14px}\n.place{overflow-wrap:anywhere;margin-top:2px}\n.strip{display:block;width:100%;height:28px;margin-top:12px}\n.strip.is-short{width:50%}\n.subject>p{margin-top:8px;font-size:.9375rem}\n.subject>p.place{margin-top:2px;font-size:.875rem}\n.subject>p.quiet{font-size:.875rem}\n.cause code,.lines p>code{background:var(--unknown-wash);border-radius:4px;padding:1px 5px;-webkit-box-decoration-break:clone;box-decoration-break:clone}\nsummary{cursor:pointer;border-radius:3px;color:var(--soft);font-size:.875rem;padding:8px 0;width:max-content;max-width:100%}\nsummary:hover{color:var(--ink)}\n.subject details{margin-top:4px}\n.subject details>*+*{margin-top:8px}\n.subject details[open]{padding-bottom:8px}\n.rule{font-size:.9375rem}\n.evidence li{padding:8px 0;font-size:.9375rem}\n.evidence li+li{border-top:1px solid var(--edge)}\n.evidence .quiet{display:block}\n.label{margin-top:14px}\n.legend{display:flex;flex-wrap:wrap;gap:6px 18px;margin:0 0 12px}\n.legend li{display:flex;gap:6px;align-items:flex-end;line-height:1.2}\n.legend svg{width:6px;height:18px}\n.row{padding:12px 0}\n.row h3{font-size:.9375rem}\n.row .aside{font-size:.875rem;color:var(--soft);margin-top:4px;overflow-wrap:anywhere}\n.row .aside b{color:var(--ink)}\n.row .state{margin-right:10px}\n.rest{margin-top:10px}\n.lines>*{padding:14px 0}\n.lines p{margin-top:4px;font-size:.9375rem}\n.lines p.quiet{font-size:.875rem}\n.places span{display:inline-block;margin-right:10px}\n.charts{display:grid;gap:20px;padding:16px 0}\nfigcaption{font-size:.875rem;font-weight:600;margin-bottom:8px}\n.columns{display:block;width:100%;height:120px;border-bottom:1px solid var(--edge)}\n.weeks{display:grid;grid-auto-flow:column;grid-auto-columns:1fr;font-size:.75rem;color:var(--soft);margin-top:4px}\n.weeks b{display:block;color:var(--ink);font-size:.8125rem;font-variant-numeric:tabular-nums}\n.weeks.ends span:last-child{text-align:right}\n.fold{border-top:1px solid var(--edge)}\n.wide{overflow-x:auto;padding-bottom:12px}\ntable{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums;font-size:.875rem}\nth,td{text-align:left;vertical-align:top;padding:8px 12px 8px 0;font-weight:400}\nthead th{color:var(--soft);font-size:.8125rem}\ntbody tr>*{border-top:1px solid var(--edge)}\n.path li{margin-top:10px}\n.path+ul{margin-top:12px}\n.pair{display:flex;flex-wrap:wrap;gap:0 12px;justify-content:space-between;font-size:.9375rem}\n.gauge{display:block;width:100%;height:10px;margin-top:6px;background:var(--unknown-wash);border-radius:3px}\n.slowest{fill:var(--maintenance);opacity:.3}\n.limits{padding:4px 0}\n.limits>div{padding:10px 0}\n.limits>div+div{border-top:1px solid var(--edge)}\n.limits dt::first-letter{text-transform:uppercase}\n.limits dd{font-weight:400}\nfooter{border-top:1px solid var(--edge);margin-top:36px;padding:18px 0 48px}\nfooter nav{display:flex;flex-wrap:wrap;gap:4px 18px;margin-top:10px}\n${_t.f}\n@media(min-width:720px){\n.frame{max-width:1040px;padding:0 24px}\n.card{padding:0 24px}\n.banner{padding:18px 22px}\n.banner h2{font-size:1.25rem}\ndl.totals,.facts{grid-template-columns:repeat(4,1fr)}\n.charts{grid-template-columns:1fr 1fr;gap:32px}\n.controls{grid-template-columns:2fr 1fr;align-items:end}\n.controls p{grid-column:1/3}\n.row{display:grid;grid-template-columns:3fr 2fr;gap:24px}\n.row .aside{margin-top:0}\n.limits>div{display:grid;grid-template-columns:120px 1fr}\n}\n@media(prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}\n@media(forced-colors:active){.strip,.icon,.legend svg,.gauge,.columns{forced-color-adjust:none}}\n@media print{\nbody{background:#fff;font-size:12px}\n.theme,.skip,.controls,footer nav{display:none}\n.subject,.banner,.row{break-inside:avoid}\n*{print-color-adjust:exact;-webkit-print-color-adjust:exact}\n}\n`
function indexPage(e){const t=function(e,t){const n=new Map
for(const t of e.subjects)n.has(t.id)||n.set(t.id,t)
return{report:e,subjects:n,cards:new Set(t),several:e.repositories.length>1}}(e,(e=>[...inState(e,"broken").slice(0,xt.broken),...et.flatMap(t=>roots(e,t).slice(0,xt[t]))])(e)),n=function(e){const{report:t}=e,n=inState(t,"broken")
return[...n.length>0?[cards("broken","Broken",n,xt.broken,e,intro("They fail every time: no re-run helps."))]:[],...et.flatMap((t,n)=>function(e,t,n){const r=roots(n.report,e)
if(0===r.length)return[]
const o=!!t&&(0,st.N)("ul",{class:"legend"},...["P","L","F","-"].map(e=>{const{tone:t,top:n,height:r}=bt[e],o=(0,st.N)("path",{class:`fill-${t}`,d:`M0 ${n}h${gt}v${r}h-${gt}z`})
return(0,st.N)("li",{},(0,st.N)("svg",{viewBox:`0 0 ${gt} ${wt}`,"aria-hidden":"true"},o),yt[e])}))
return[cards(`flaky-${e}s`,`Flaky ${e}s`,r,xt[e],n,o)]}(t,0===n,e)),...explained(e),...suspected(e),...slow(e),...subjects_lost(e)]}(t),r=[...n,...causes(t),...trend(e),...infra(t),...audit(t),...graphs(t),...caches(t),...limits(t),...problems(t)],{title:o,detail:s,mood:i}=headline(e)
return(0,ot.A)({title:`${o} · ${repositoryNames(e)}`,summary:`${o}. ${s}`,tone:Nt[i],styles:At,script:Pt,head:title(e),content:(0,st.Q)(missing(t),banner(t),totals(t),r.length>0&&contents(r),n.length>0&&(0,st.N)("form",{class:"controls",id:"controls",hidden:!0,role:"search"},(0,st.N)("label",{},(0,st.N)("span",{},"Find"),(0,st.N)("input",{type:"search",id:"find",autocomplete:"off",placeholder:"name, job or owner"})),(0,st.N)("label",{},(0,st.N)("span",{},"Sort by"),(0,st.N)("select",{id:"sort"},...[["score","what a fix saves"],["rate","how often it fails"],["since","newest first"]].map(([e,t=""])=>(0,st.N)("option",{value:e},t)))),(0,st.N)("p",{class:"quiet",id:"found",role:"status"})),...r.map(({html:e})=>e)),footer:footer(e)})}const footer=({generatedAt:e})=>(0,st.N)("footer",{},(0,st.N)("p",{},`Made ${(0,it.n$)(Date.parse(e))}. Days are in UTC.`),(0,st.N)("nav",{"aria-label":"More of this report"},(0,st.N)("a",{href:"flake-report.json"},"JSON"),(0,st.N)("a",{href:"badges/flaky.svg"},"Badge"))),flakePage=e=>({"index.html":indexPage(e),"flake-report.json":flakeJson(e),...flakeBadge(e)})
async function attempted(e,t){try{return void await t()}catch(t){return(0,L.Zw)(t,`${e} could not be written`)}}async function defaultBranchOf(e,{context:{payload:t},github:n}){if(t.text("repository.full_name")===e&&t.has("repository.default_branch"))return t.text("repository.default_branch")
const[r="",o=""]=e.split("/"),{data:s}=await(await n()).request("GET /repos/{owner}/{repo}",{owner:r,repo:o})
return s.default_branch}var Rt=n(8395),It=n(3305)
const Lt=86400,Ft=Rt.lqM(Rt.aig().check(It.qm(0),It.Zm(1e3))),Et=Rt.rej({linux:Ft,windows:Ft,macos:Ft})
function table_table(e,t){const row=e=>`| ${e.join(" | ")} |`
return[row(e.map(e=>e.replace(/^>/,""))),`|${e.map(e=>e.startsWith(">")?"---:":"---").join("|")}|`,...t.map(row)].join("\n")}function table_section(e,t,{most:n,noun:r,write:o}){if(0===t.length)return""
const s=t.length-n
return[""===e?"":`#### ${e}`,o(t.slice(0,n)),s>0?`… and ${numbers_counted(s,`more ${r}`)}`:""].filter(e=>""!==e).join("\n\n")}const folded=(e,t)=>""===t?"":`<details><summary>${e}</summary>\n\n${t}\n\n</details>`
var Bt=n(8933)
const Ct=160,words_code=e=>(0,Bt.SS)((0,Xe.e0)(e,160)),words_words=(e,t=160)=>(0,Bt.FV)((0,Xe.e0)(e,t)),words_told=(e,t=300)=>spansOf(e,t).map(e=>"string"==typeof e?spaced(e):(0,Bt.SS)(e.code)).join(""),spaced=e=>`${e.startsWith(" ")?" ":""}${(0,Bt.FV)(e)}${e.endsWith(" ")?" ":""}`,words_link=(e,t)=>(0,Bt.iQ)(e,(0,lt.P)(t))
function nameCell(e,{repositories:t}){const n=names_placeOf(e,t.length>1).map(e=>words_words(e,80)),r=(0,Bt.SS)((0,Xe.e0)(titleOf(e),Ct))
return n.length>0?`${r}<br><sub>${n.join(" · ")}</sub>`:r}const dateCell=e=>(0,it.vd)(Date.parse(e))
function proof({evidence:[e]}){if(!e)return""
const t=void 0===e.passUrl?"":`, ${words_link("passed",e.passUrl)}`
return`${words_link("failed",e.url)}${t}`}const Ut=10,columnName=e=>`${e.slice(0,1).toUpperCase()}${e.slice(1)}`
function brokenPart(e){return table_section("Broken",inState(e,"broken"),{most:Ut,noun:"broken one",write:t=>table_table(["What","Since","Likely cause","Proof"],t.map(t=>[nameCell(t,e),subjects_began(t),causeCell(t),proof(t)]))})}function subjects_began({since:e,change:t}){if(void 0===t)return dateCell(e)
const n=[t.lastGood,t.firstBad].filter(e=>void 0!==e).map(e=>e.slice(0,7))
return[dateCell(t.at),words_link(n.join(".."),t.compareUrl)].join("<br>")}const causeCell=({causes:[e]})=>e?words_code(e.line):"",flakyParts=e=>[...et.map(t=>function(e,t){const n=[columnName(t),">Fails",">Of runs",">Saves a week","Newest runs","Since","Likely cause","Proof"]
return table_section(`Flaky ${t}s`,flakyAt(e,t).filter(e=>!isExplained(e)),{most:Ut,noun:`flaky ${t}`,write:t=>table_table(n,t.map(t=>{return[nameCell(t,e),...figures(t),(n=t.strip,outcomesOf(n,24).map(e=>ht[e]).join("")),subjects_began(t),causeCell(t),proof(t)]
var n}))})}(e,t)),explainedPart(e)]
function explainedPart(e){const t=new Map(e.subjects.map(e=>[e.id,e])),by=({explainedBy:e})=>e.slice(0,3).map(({id:e,share:n})=>`${words_code(function(e,t){const n=e.get(t)
return n?titleOf(n):"one that is not listed"}(t,e))} ${numbers_percent(n)}`),n=inState(e,"flaky").filter(isExplained),r=table_section("",n,{most:Ut,noun:"flaky one",write:t=>table_table(["What",">Fails","Explained by"],t.map(t=>[nameCell(t,e),numbers_percent(t.rate.mean),by(t).join("<br>")]))})
return folded(`${numbers_count(n.length)} fail mostly through what is above`,r)}const figures=({rate:e,score:t})=>[`**${numbers_percent(e.mean)}**<br><sub>${between(e.q05,e.q95)}</sub>`,numbers_count(e.runs),min(t)]
function suspectedPart(e){const t=suspectedOf(e),n=table_section("",t,{most:Ut,noun:"suspect",write:t=>table_table(["What",">Failed",">Of runs","Proof"],t.map(t=>[nameCell(t,e),numbers_count(t.rate.failures),numbers_count(t.rate.runs),proof(t)]))})
return folded(`${numbers_count(t.length)} suspected: one failure between passes, which a fix may explain as well`,n)}function slowPart(e){return table_section("Slow",inState(e,"slow"),{most:Ut,noun:"slow one",write:t=>table_table(["What",">Now",">Before",">Times"],t.map(t=>[nameCell(t,e),...slowCells(t)]))})}const subjects_seconds=e=>e<100?Math.round(10*e)/10+" s":min(e/60),slowCells=({slow:e})=>e?[subjects_seconds(e.seconds),subjects_seconds(e.medianSeconds),Math.round(10*e.ratio)/10+" ×"]:["","",""],qt=15,Wt=5,Dt={high:"🔴 high",medium:"🟠 medium",low:"⚪ low"}
function auditPart(e){return table_section("Workflows: what makes runs flaky",findingGroups(e.audit),{most:qt,noun:"finding",write:t=>table_table(["Risk","What","Where","Instead",">Cost"],t.map(t=>[Dt[t.risk],whatCell(t),placesCell(t,e),words_told(t.fix),costCell(t)]))})}function whatCell({findings:e}){const t=e.length-1
return`${words_told(e[0]?.problem??"")}${t>0?` The same in ${numbers_counted(t,"more place")}.`:""}`}function placesCell({findings:e},t){const n=e.slice(0,Wt).map(e=>words_link(`${fileName(e.file)}:${e.line}`,fileLink(t,e))),r=e.length-n.length
return[...n,...r>0?[`… and ${numbers_count(r)} more`]:[]].join("<br>")}function costCell({minutes:e,findings:t}){const n=t.find(({cost:e})=>e)?.cost?.words
return void 0===n?"":`${min(e)}<br><sub>${words_told(n)}</sub>`}const zt=3,Qt=5e3
function graphParts({graphs:e}){const t=e.filter(({mermaid:e})=>e.length<=Qt).slice(0,zt),n=e.length-t.length,r=n>0?[`… and ${numbers_counted(n,"more workflow")} without a graph here`]:[]
return[...t.map(workflows_graph),...r]}function workflows_graph({name:e,workflow:t,mermaid:n,criticalPath:r,fanIn:o}){const s=r.reduce((e,{medianSeconds:t})=>e+t,0),i=o.slice(0,5).map(({job:e,waitsFor:t,waitSeconds:n})=>`- ${words_code(e)} mostly waits for ${words_code(t)}, ${(0,kt.p0)(1e3*n)}`),a=`Jobs of ${words_words(e,80)||words_words(fileName(t),80)}: ${(0,kt.p0)(1e3*s)} on the longest path`
return folded(a,[(0,Bt.DV)(n,"mermaid"),i.join("\n")].filter(e=>""!==e).join("\n\n"))}function cachePart({caches:e}){return table_section("Caches",e,{most:qt,noun:"cache",write:e=>table_table(["Cache","Job",">Hits",">Exact",">Partial",">Missed"],e.map(e=>[words_code(e.key),words_words(e.job,80),hitRate(e),numbers_count(e.exact),numbers_count(e.partial),numbers_count(e.miss)]))})}function hitRate({exact:e,partial:t,miss:n}){const r=e+t+n
return r>0?numbers_percent(e/r):"unknown"}const Ht=10
function flake_summary_top(e){const{title:t,detail:n,first:r}=headline(e)
return[`### ${words_words(t)}`,n,r?`**Fix first:** ${words_code(titleOf(r))} ${savingWords(r)}.`:""]}function notes(e){const t=missingOf(e).map(e=>`> ${words_words(e,500)}`)
return t.length>0?["> [!WARNING]",...t.slice(0,Ht).flatMap(e=>[e,">"])].slice(0,-1).join("\n"):""}function flake_summary_totals({totals:{runs:e,reruns:t,failures:n,infraFailures:r,tests:o,testCases:s,reports:i},repositories:a}){if(0===e)return""
const c=a.slice(0,3).map(({name:e})=>words_words(e,80))
return`Read: ${[`${numbers_counted(e,"run")} of ${c.join(", ")}${a.length>3?` and ${a.length-3} more`:""}`,numbers_counted(t,"re-run"),`${numbers_counted(n,"failure")}${r>0?`, ${numbers_count(r)} more by infrastructure and left out`:""}`,i>0?`${numbers_counted(o,"test")} in ${numbers_counted(i,"report")}, ${numbers_counted(s,"result")}`:"no test reports, so that tests could not be judged"].join(" · ")}.`}const infraPart=({infra:e})=>table_section("Infrastructure: left out of every rate",e,{most:Ht,noun:"event",write:e=>table_table(["When","Sign",">Jobs",">Runs"],e.map(({from:e,sign:t,jobs:n,runs:r,url:o})=>[words_link(dateCell(e),o),words_words(t),numbers_count(n),numbers_count(r)]))}),causesPart=({causes:e})=>table_section("Causes",e,{most:Ht,noun:"cause",write:e=>table_table(["Category",">Failures","Example","Last"],e.map(({category:e,failures:t,line:n,last:r,url:o})=>[words_words(e),numbers_count(t),words_code(n),words_link(dateCell(r),o)]))}),flake_summary_limits=e=>sight_sightOf(e).length>0?`#### How far one can see\n\n${sight_sightOf(e).map(({level:e,words:t})=>`- ${e.slice(0,1).toUpperCase()}${e.slice(1)}s: ${t}`).join("\n")}`:"",flake_summary_problems=({problems:e})=>table_section("What could not be read",e,{most:Ht,noun:"problem",write:e=>e.map(({file:e,problem:t})=>`- ${words_code(e)}: ${words_words(t,300)}`).join("\n")})
var Gt=n(4254)
const Vt={sources:["flake"],labels:["repository","kind","decision","level","workflow","owner"]}
async function run(e,t){const{config:r,leftOut:o}=(0,g.QD)(e,await t.config(),t.env),s={...t,context:(0,V.ZD)(t.context,t.redact)}
o.length>0&&s.notice((0,g.Ny)(o))
const a=e.alerts?(0,g.kI)(e,r,s.context,s.env):"alerts are off"
a&&e.alerts&&s.notice(`Nobody is told of flakes: ${a}.`)
const c={inputs:e,config:r,by:`${s.context.runId}/${s.context.runAttempt}`},l=a?void 0:await async function(e,{inputs:t,config:n},{env:r}){if(!(t["discord-webhook"].length>0||t["dry-run"]))return(0,K.A2)(n,function({sources:e,labels:t},{channels:n,routes:r}){if(0===r.length)return Object.keys(n)
const o=r.filter(({match:n})=>(n.source?.some(t=>e.includes(t))??!0)&&Object.keys(n.labels??{}).every(e=>t.includes(e))),s=o.findIndex(({match:e,continue:t})=>!(t||e.severity||e.status||e.labels)),i=-1===s?o:o.slice(0,s+1)
return[...new Set(i.flatMap(({to:e})=>e))]}(e,n),r).then(()=>{},L.Kl)}(Vt,c,s),u=await async function(e,t){const{context:r}=t,o=e.repository??r.repository,[s="",a=""]=o.split("/"),c=Math.floor(t.now()/1e3),l=await async function(e,t,r){const o=await async function(e,t){const{checkYaml:r}=await Promise.all([n.e(815),n.e(431)]).then(n.bind(n,8431))
return r(e,t)}(t,{schema:r,prefix:({line:e,column:t})=>`- line ${e}, column ${t}: `})
if("value"in o)return o.value
throw new i.l(`Input "${e}" is not valid:\n${o.complaint}`,{fix:"Correct the `with:` block of this step."})}("minute-multipliers",e["minute-multipliers"],Et)
return{repository:o,owner:s,repo:a,url:`${r.serverUrl}/${o}`,branch:e.branch??await defaultBranchOf(o,t),now:c,since:c-e.days*Lt,days:e.days,prices:{perMinute:e["minute-price"].amount,multipliers:{linux:l.linux??1,windows:l.windows??2,macos:l.macos??10}},currency:e["minute-price"].currency}}(e,s),d=await analyse(e,u,s),f=(0,V.KL)(d.report,s.redact),p=a?{receipts:[],problems:[]}:await async function(e,t,r,o){const{repository:s,runUrl:i}=o.context,a={repository:s,report:t,runUrl:i},c=await(0,Gt.qz)(a,r,o),{receipts:l,problem:u}=await async function(e,t,r,o){if("off"===e.digest)return{receipts:[],problem:void 0}
const{tellDigest:s}=await n.e(313).then(n.bind(n,6313))
return s(e.digest,t,r,o).catch(e=>({receipts:[],problem:(0,L.Zw)(e,"The digest could not be sent")}))}(e,a,r,o)
return{receipts:[...c.receipts,...l],problems:[...c.problems,u]}}(e,f,c,s)
s.summary(function(e){const t=[...flake_summary_top(e),notes(e),flake_summary_totals(e),brokenPart(e),...flakyParts(e),suspectedPart(e),slowPart(e),infraPart(e),causesPart(e),auditPart(e),cachePart(e),...graphParts(e),flake_summary_limits(e),flake_summary_problems(e)].filter(e=>""!==e).join("\n\n")
return fitSummary(t,B)}(f))
const h=await async function(e,t,n){const r=e["report-dir"],o=[await attempted("The report",()=>n.writePage(r,flakePage(t)))]
return{folder:r,json:`${r}/flake-report.json`,problems:o}}(e,f,s)
!function({report:e,receipts:t,folder:n,json:r,quarantine:o},{output:s}){const{subjects:i,totals:a}=e
s("flaky",namesOf(i.filter(({state:e,certainty:t})=>"flaky"===e&&"confirmed"===t))),s("broken",namesOf(i.filter(({state:e})=>"broken"===e))),s("infra",JSON.stringify(e.infra.map(({from:e,to:t,sign:n,runs:r,jobs:o,url:s})=>({from:e,to:t,sign:n,runs:r,jobs:o,url:s})))),s("minutes-wasted",tenth(a.waste.minutes)),s("cost",Math.round(100*a.waste.cost)/100),s("report",n),s("json",r),s("quarantine",o??""),s("delivered",(0,Z.wq)(t))}({report:f,receipts:p.receipts,...h},s),function([e,...t],n){for(const{message:e}of t)n(e)
if(e)throw e}(function(e){const t=new Set
return e.filter(e=>void 0!==e).filter(({problem:e})=>{const n=e.split("\n"),r=!n.every(e=>t.has(e))
for(const e of n)t.add(e)
return r})}([l,...d.problems,...p.problems,...h.problems,undelivered(p.receipts,c,s),newFlakes(e,f)]),s.error)}function undelivered(e,{inputs:t,config:n},{error:r}){try{return void function(e,t,n){const r=(0,J.X)(e.filter(Z.OS))
if((0,Z.ug)(e,t))throw new i.l(r.join("\n"),{fix:`Mend what is named above and run the job again. With \`fail-on: none\` in place of \`${t}\` the step would stay green.`})
for(const e of r)n(e)}(e,t["fail-on"]??n.defaults.failOn??"all",r)}catch(e){return(0,L.Kl)(e)}}function newFlakes(e,{subjects:t}){const n=e["fail-on-new-flake"]?t.filter(({state:e,certainty:t,isNew:n})=>"flaky"===e&&"confirmed"===t&&n):[]
if(0!==n.length)return new i.l(`${(0,S.L)(n.length,"new flake")}: ${n.slice(0,10).map(titleOf).map(u.TL).join(", ")}`,{fix:"See the report for its evidence. This step fails because of `fail-on-new-flake`."})}async function step_step(e,t){(0,s.TK)(e["discord-webhook"].flatMap(e=>C.dV.secrets((0,U.d)(e))))
const a=function(e={}){const{env:t,...n}={...f,...e},text=(e,n="")=>t[e]||n,number=e=>Number(/^\d{1,15}$/.exec(text(e))?.[0]??0),r=text("GITHUB_REPOSITORY"),[o,s]=function(e){const[,t,n]=/^([\w.-]{1,100})\/([\w.-]{1,100})$/.exec(e)??[]
if(t&&n)return[t,n]
const r=e?`"${(0,u.TL)(e)}", not owner/name`:"not set"
throw new i.l(`GITHUB_REPOSITORY is ${r}`,{fix:"Run this as a step of a workflow, or set GITHUB_* as the runner does."})}(r),a=text("GITHUB_SERVER_URL","https://github.com").replace(/\/$/,""),[c,l]=[number("GITHUB_RUN_ID"),Math.max(1,number("GITHUB_RUN_ATTEMPT"))]
return{eventName:text("GITHUB_EVENT_NAME"),payload:readPayload(text("GITHUB_EVENT_PATH"),n),repository:r,owner:o,repo:s,serverUrl:a,apiUrl:text("GITHUB_API_URL","https://api.github.com").replace(/\/$/,""),runId:c,runNumber:number("GITHUB_RUN_NUMBER"),runAttempt:l,runUrl:`${a}/${r}/actions/runs/${c}${l>1?`/attempts/${l}`:""}`,workflow:text("GITHUB_WORKFLOW"),workflowPath:workflowPath(text("GITHUB_WORKFLOW_REF"),r),job:text("GITHUB_JOB"),actor:text("GITHUB_ACTOR"),triggeringActor:text("GITHUB_TRIGGERING_ACTOR",text("GITHUB_ACTOR")),sha:text("GITHUB_SHA"),ref:text("GITHUB_REF"),refName:text("GITHUB_REF_NAME"),headRef:text("GITHUB_HEAD_REF"),baseRef:text("GITHUB_BASE_REF"),workspace:text("GITHUB_WORKSPACE")}}(),d=exchange_createExchange({env:process.env}),y=e["write-token"],v=once(()=>github({token:y,context:a,exchange:d,signal:t})),k=y===e["github-token"]&&void 0===e.repository,[$=a.owner,O=a.repo]=e.repository?.split("/")??[],N={apiUrl:a.apiUrl,owner:$,repo:O},j=k?v:once(()=>github({token:e["github-token"],context:N,exchange:d,signal:t})),M=once(async()=>{const ledgers=()=>n.e(659).then(n.bind(n,9659)),t=await async function(e,{serverUrl:t,repository:n,workspace:r},o){if("none"===e.ledger)return
const{createLedger:s}=await o(),i=e["github-token"]??""
return s(e.ledger,{serverUrl:t,repository:n,workspace:r,branch:e["data-branch"],token:i})}({...e,"github-token":y},a,ledgers)
return t&&e["dry-run"]?(await ledgers()).dryLedger(t):t}),now=()=>e.now??Date.now(),S=function(e){return async(t,n)=>{const{status:r,headers:o,body:s}=await e(t,n)
return{status:r,headers:o,body:(new TextDecoder).decode(s)}}}(d),place=e=>(0,r.resolve)(a.workspace||".",e)
await run(e,{context:a,env:process.env,now,elapsed:()=>performance.now(),sleep:async e=>(0,o.setTimeout)(e,void 0,{signal:t}),signal:t,config:()=>async function(e,t,{env:o,...i}){const a=await async function(e,t,{github:n,notice:o=l.R.notice}){if(e.config)return{text:await repositoryFile(e.config,"config",t,{github:n}),file:insideRepository(e.config,"config")}
const s=insideRepository(m,"config"),i=(0,h.ch)(t),a=t.workspace&&!i?inWorkspace(t.workspace,s):void 0
if(a)return{text:readConfig(a,s),file:s}
i&&t.workspace&&(0,c.existsSync)((0,r.join)(t.workspace,s))&&o(`${s} was not read, since the workspace may hold the code of a fork. Name it as \`config\` to read it from the base.`)}(e,t,i),u=a?await async function(e,t){const{parseConfig:r}=await Promise.all([n.e(815),n.e(444)]).then(n.bind(n,9444))
return r(e,t)}(a.text,a.file):p.ac
return(0,s.dK)((0,g.LU)(u).flatMap(e=>o[e]??[])),u}(e,a,{env:process.env,github:v}),github:j,writer:v,ledger:M,writeFile:(e,t)=>async function(e,t){const n=(0,r.dirname)(e),o=(0,r.join)(n,`.${(0,r.basename)(e)}.tocsin`)
try{await(0,w.mkdir)(n,{recursive:!0}),await(0,w.rm)(o,{force:!0}),await(0,w.writeFile)(o,t,{flag:"wx"}),await(0,w.rename)(o,e)}catch(t){throw new i.l(`"${e}" cannot be written (${(0,b.OA)(t).code}).`,{fix:"Name a file in a folder that this job may write to.",cause:t})}}(place(e),t),writePage:async(e,t)=>(await n.e(653).then(n.bind(n,3653))).writePage(place(e),t,{what:"report",input:"report-dir: flakes"}),send:S,deliver:deliveryOver({transports:{http:S,github:issueTransport({github:v,context:a,token:y,now})},ledger:M,signal:t}),shows:async(...e)=>(await receiptStore(await M())).receipts.knows(...e),remoteIdOf:async(e,t)=>(await(await receiptStore(await M())).receipts.find(e,t))?.remote?.id,redact:s.E$,output:setOutput,summary,progress:l.R.info,notice:l.R.notice,warn:l.R.warning,error:l.R.error})}}),4135:((e,t,n)=>{n.d(t,{o:()=>jsonOf,t:()=>tellStateFrom})
var r=n(5405),o=n(6357),s=n(1780)
function tellStateFrom(e){const{known:t,repositories:n,alerts:o,fixed:i,began:a,truncated:c,digestAt:l}=(0,r.OA)(e)
return{version:1,known:Object.fromEntries(entries(t,s.qr.known).flatMap(([e,t])=>isBad(t)&&isId(e)?[[e,t]]:[])),repositories:Object.fromEntries(entries(n,s.qr.repositories).flatMap(([e,t])=>function(e,t){const{since:n,seen:o}=(0,r.OA)(t)
return isText(e,200)&&isTime(n)?[[e,{since:n,seen:!0===o}]]:[]}(e,t))),alerts:(0,r.p_)(o).slice(-s.qr.alerts).flatMap(alertFrom),fixed:(0,r.p_)(i).slice(0,s.qr.events).flatMap(eventFrom),began:(0,r.p_)(a).slice(0,s.qr.events).flatMap(eventFrom),truncated:!0===c,...Number.isSafeInteger(l)&&Number(l)>=0&&{digestAt:Number(l)}}}const jsonOf=e=>JSON.parse(JSON.stringify(e)),entries=(e,t)=>Object.entries((0,r.OA)(e)).slice(-t),isBad=e=>"flaky"===e||"broken"===e,isId=e=>"string"==typeof e&&/^[\w.-]{1,100}$/.test(e),isTime=e=>"string"==typeof e&&e.length<=40&&!Number.isNaN(Date.parse(e)),isText=(e,t)=>"string"==typeof e&&e.length<=t,isCount=e=>Number.isSafeInteger(e)&&Number(e)>=0
function eventFrom(e){const{id:t,name:n,at:o}=(0,r.OA)(e)
return isId(t)&&isText(n,200)&&isTime(o)?[{id:t,name:n,at:o}]:[]}function memberFrom(e){const{id:t,state:n,name:o}=(0,r.OA)(e),i=s.Z6.find(e=>e===n)
return i&&isId(t)&&isText(o,200)?[{id:t,state:i,name:o}]:[]}function alertFrom(e){const{id:t,kind:n,openedAt:i,severity:a,members:c,more:l,change:u,turn:d,told:f,taken:p}=(0,r.OA)(e),h=s.Ok.find(e=>e===n),m=o.gO.find(e=>e===a),g=s.fz.find(e=>e===u)
if(!(h&&m&&g&&isId(t)&&isTime(i)))return[]
if(!isCount(d)||!isCount(f)||!isCount(l))return[]
const{by:w,at:b}=(0,r.OA)(p)
return[{id:t,kind:h,openedAt:i,severity:m,more:l,change:g,turn:d,told:f,members:(0,r.p_)(c).slice(0,s.qr.members).flatMap(memberFrom),...isText(w,200)&&isCount(b)&&{taken:{by:w,at:b}}}]}}),1780:((e,t,n)=>{n.d(t,{Ok:()=>o,Z6:()=>r,fz:()=>s,qr:()=>a,w$:()=>i})
const r=["flaky","broken","left"],o=["overview","flaky","broken"],s=["new","worse","updated","recovered"],i={version:1,known:{},repositories:{},alerts:[],fixed:[],began:[],truncated:!1},a={known:5e3,repositories:1e3,alerts:200,members:200,events:200}}),3981:((e,t,n)=>{n.d(t,{e:()=>isBad,g:()=>worthTelling})
const r=.5,isBad=({state:e,certainty:t})=>("flaky"===e||"broken"===e)&&"confirmed"===t
function worthTelling({subjects:e}){const t=new Set(e.filter(({state:e})=>"flaky"===e||"broken"===e).map(({id:e})=>e)),isExplained=({explainedBy:e})=>e.reduce((e,{id:n,share:r})=>e+(t.has(n)?r:0),0)>=r,n=new Set(e.filter(e=>"job"===e.level&&isExplained(e)).map(jobOf))
return e.filter(e=>isBad(e)&&("flaky"===e.state?!(e=>isExplained(e)||"step"===e.level&&n.has(jobOf(e)))(e):isOurs(e)))}const isOurs=({level:e,defaultBranch:t})=>"test"===e&&(t?.failures??1)>0,jobOf=({repository:e,workflow:t,job:n})=>JSON.stringify([e,t,n])}),2579:((e,t,n)=>{n.d(t,{Z:()=>problemOf})
var r=n(8082)
function problemOf(e,t){if(e instanceof r.l)return e
const n=e instanceof Error?e.message:String(e)
return new r.l(`${t}: ${n}`,{fix:"This is a bug, please report it.",cause:e})}}),9312:((e,t,n)=>{n.d(t,{A:()=>reportLinks,Q:()=>foundIn})
const foundIn=({subjects:e,left:t=[]})=>({subjects:new Map(e.map(e=>[e.id,e])),left:new Map(t.map(e=>[e.id,e]))}),reportLinks=({reportUrl:e,runUrl:t})=>[...e?[{label:"Report",url:e}]:[],...t?[{label:"Analysis",url:t}]:[]]}),4254:((e,t,n)=>{n.d(t,{ey:()=>changeTold,qz:()=>tell,ZC:()=>_})
var r=n(4905),o=n(7490),s=n(1397),i=n(9130),a=n(1754)
async function sendLeftovers(e,t,n,{env:r,deliver:o},s=new Set){if("none"===e.ledger||e["dry-run"])return[]
const c=[...(0,i.tr)(t,e["discord-webhook"]),...await(0,i.A2)(t,(0,a.Gq)(t,r),r)].map(({outlet:e})=>e).filter(({name:e})=>!s.has(e))
if(0===c.length)return[]
const{receipts:l,problem:u}=await o([],{...n,sweep:c})
if(u)throw u
return l}var c=n(8933),l=n(3519),u=n(3517),d=n(628)
function classify(e,t=u.G){const n=d.a[e.kind].find(({when:n})=>n(e,t))
if(!n)throw new TypeError(`No rule holds for a signal of kind ${e.kind}`)
const r="function"==typeof n.severity?n.severity(e):n.severity
return{severity:t.severities[n.id]??r,rule:n.id,reason:n.says(e,t)}}Object.values(d.a).flatMap(e=>e.map(({id:e})=>e))
var f=n(6607),p=n(8610),h=n(9312),m=n(4128),g=n(3030),w=n(7269),b=n(7860)
function fieldsOf(e){const{state:t,rate:n,defaultBranch:r,owners:o=[]}=e,s=r&&r.failures>0?`, ${r.failures} of them on the default branch`:""
return[inline("Rate","broken"===t?[]:[(0,b.c5)(n)]),inline("Failed",[`${n.failures} of ${(0,p.L)(n.runs,"run")}${s}`]),inline("Cost",costOf(e)),inline("Owner",o.length>0?[(0,g.$Q)(o.map(f.TN).join(", "),200)]:[]),inline("Began",(0,w.be)(e))].filter(({value:e})=>e.length>0)}const inline=(e,t)=>({name:e,value:t,inline:!0})
function costOf({score:e,waste:t}){const[n,r,o]=[(0,b.VZ)(e),(0,b.VZ)(t.minutes),(0,b.TG)(t.cost)],s=[n&&`${n} a week`,r&&`${r} so far${o?` (${o} billed)`:""}`].filter(e=>void 0!==e)
return s.length>0?[s.join("; ")]:[]}var y=n(9830),v=n(634)
const k=10,alertKey=(e,t)=>`${e}/flake-analysis/${t}`
function titleOf({kind:e,change:t,members:n,more:r},{report:o}){const{subjects:s,left:i}=(0,h.Q)(o),a=n.filter(({state:e})=>"left"!==e),c=a.length>0?a:n,[l={id:"",name:"",state:e}]=c,u=c.length+r,d=c.flatMap(({id:e})=>s.get(e)??i.get(e)??[]),f=(0,y.rj)(d.length>0?d:[{level:"test"}],u)
if("overview"===e)return`Flaky: ${f} in the last ${(0,p.L)(o.window.days,"day")}`
if("recovered"===t)return`No longer ${e}: ${u>1?f:l.name}`
const m=c.filter(({state:e})=>"broken"===e)
if(m.length>0&&m.length<c.length)return`Broken: ${namesOf(m)}, and ${u-m.length} still flaky`
if(u>1)return`${m.length>0?"Broken":"Flaky"}: ${f}, such as ${l.name}`
const g=s.get(l.id)
return m.length>0?`Broken: ${l.name}`:`Flaky: ${l.name}${g?` (${(0,b.KN)(g.rate.mean)} of runs)`:""}`}const namesOf=([e,...t])=>`${e?.name??""}${t.length>0?` and ${t.length} more`:""}`
function summaryOf(e,t){const{subjects:n,left:r}=(0,h.Q)(t.report),[o,...s]=e.members,i="recovered"===e.change
if("overview"===e.kind)return function({members:e,more:t},{report:n}){const{totals:r,repositories:o}=n,s=(0,b.VZ)(r.waste.minutes),i=1===o.length?"":` in ${o.length} repositories`,a=s?` Failures that were noise cost ${s} of jobs.`:""
return[{bold:"First:"}," mend the first of these; each costs more than those below it.","\n",`A first look at ${(0,p.L)(r.runs,"run")}${i}.${a} From now on each new one is told when it begins.`,...itemsOf(e,t,n)]}(e,t)
if(!o||s.length>0||e.more>0)return i?endsOf(e,t):function({members:e,more:t},{report:n}){const{subjects:r}=(0,h.Q)(n),[o]=e.flatMap(({id:e,state:t})=>"left"===t?[]:r.get(e)??[])
return[...o?[{bold:"First:"},` ${(0,y.Vb)(o)}: ${(0,m.w)(o)}.`]:[],...itemsOf(e,t,n)]}(e,t)
const a=n.get(o.id)
return i||!a?(0,v.X8)(r.get(o.id),o.name):(0,v.sK)(a)}function itemsOf(e,t,n){const{subjects:r}=(0,h.Q)(n),o=e.slice(0,k).map(({id:e,state:t,name:n})=>{const o=r.get(e)
return"left"===t?["• ",n,": no longer"]:o?(0,v.Tu)(o,n):["• ",{bold:n}]}),s=e.length-o.length+t
return[...o,...s>0?[[`… and ${s} more`]]:[]].flatMap(e=>["\n",...e])}const endsOf=({members:e,more:t},{report:n})=>{const{left:r}=(0,h.Q)(n),o=e.slice(0,k).flatMap(({id:e,name:t})=>["\n","• ",...(0,v.X8)(r.get(e),t)])
return["None of them is flaky or broken any more.",...o,...e.length>k||t>0?["\n","…"]:[]]}
function labelsOf({kind:e,change:t,members:n},{repository:r,report:o}){const{subjects:s}=(0,h.Q)(o),of=e=>[...new Set(n.flatMap(({id:t})=>e(t)??[]))].slice(0,20).join(",")
return{repository:r,kind:e,decision:t,level:of(e=>s.get(e)?.level),workflow:of(e=>s.get(e)?.workflow),owner:[...new Set(n.flatMap(({id:e})=>s.get(e)?.owners??[]))].slice(0,20).join(",")}}var $=n(6357)
const gradeOf=({state:e,rate:t,defaultBranch:n,score:r},o)=>classify({kind:"flake",failureRate:t.mean,defaultBranch:(n?.failures??0)>0,broken:"broken"===e,minutesPerWeek:r},o)
const louder=(e,{turn:t,told:n,change:r})=>"updated"===e&&t>n&&"worse"===r?"worse":e,worstOf=(e,{severity:t},{subjects:n,policy:r})=>e.flatMap(({id:e,state:t})=>"left"===t?[]:n.get(e)??[]).map(e=>gradeOf(e,r).severity).reduce((e,t)=>(0,$.jZ)(t,e)?t:e,t)
var O=n(1780)
const N=3
function alertsFor(e,{at:t,policy:n}){const r=e.filter(({state:e})=>"flaky"===e),o=e.filter(({state:e})=>"broken"===e),each=(e,r)=>r.length>N?[opened(e,r,{at:t,policy:n})]:r.map(r=>opened(e,[r],{at:t,policy:n}))
return[...each("broken",o),...each("flaky",r)]}const fresh_overviewOf=(e,t)=>opened("overview",e,t)
function opened(e,t,{at:n,policy:r}){const o=t.map(e=>gradeOf(e,r).severity),s=t.slice(0,O.qr.members).map(e=>({id:e.id,state:memberState(e),name:(0,y.Vb)(e)}))
return{id:[e,..."overview"===e?[]:[t[0]?.id??""],n.replace(/\D/g,"").slice(0,12)].join("-"),kind:e,openedAt:n,members:s,more:t.length-s.length,severity:"overview"===e?"P3":o.reduce((e,t)=>(0,$.jZ)(t,e)?t:e,"P3"),change:"new",turn:1,told:0}}const memberState=({state:e})=>"broken"===e?"broken":"flaky",j=6e5
const over=e=>e.turn<=e.told&&("overview"===e.kind||"recovered"===e.change)?[]:[e]
var M=n(3981)
function decideTellings(e,t,{policy:n,...r}){const o=function(e,t){const n=new Map(e.subjects.map(e=>[e.id,e])),r=new Set(e.left?.map(({id:e})=>e)),o=0===e.omitted&&e.repositories.every(({complete:e,shard:t})=>e&&void 0===t)
return{subjects:n,policy:t,stateOf(t){const s=n.get(t)?.state
return s?"flaky"===s||"broken"===s?s:"infra"===s?void 0:"left":r.has(t)||void 0===e.left&&o?"left":void 0}}}(e,n),s={...t.repositories,...repositoriesIn(e,t)},isSeen=({repository:e})=>!0===t.repositories[e]?.seen,wasRead=({repository:e})=>!0===s[e]?.seen,i=(0,M.g)(e).filter(wasRead),a=i.filter(n=>isSeen(n)&&function({id:e,state:t,isNew:n},r,o){const s=o.known[e]
return void 0!==s?"broken"===t&&"flaky"===s:n||0===r.omitted&&!o.truncated}(n,e,t)),c=i.filter(e=>!isSeen(e)),l=new Set(t.alerts.flatMap(e=>e.members.filter(({state:e})=>"left"!==e).map(({id:e})=>e))),u=alertsFor(a.filter(({id:e})=>!l.has(e)),{at:e.generatedAt,policy:n}),d=c.length>0?[fresh_overviewOf(c,{at:e.generatedAt,policy:n})]:[],f=[...t.alerts.map(e=>function(e,t){if("overview"===e.kind)return e
const n=e.members.map(e=>{const n="left"===e.state?"left":t.stateOf(e.id)??e.state
return n===e.state?e:{...e,state:n}}),r=worstOf(n,e,t),o=function(e,t,n){const turned=n=>t.some((t,r)=>t.state===n&&e.members[r]?.state!==n)
return e.members.length>0&&t.every(({state:e})=>"left"===e)?turned("left")?"recovered":void 0:turned("broken")||n!==e.severity?"worse":turned("left")||turned("flaky")?"updated":void 0}(e,n,r)
return o?{...e,members:n,severity:r,change:louder(o,e),turn:e.turn+1}:e}(e,o)),...d,...u].slice(-O.qr.alerts),{due:p,alerts:h}=function(e,{by:t,now:n}){const r=e.filter(e=>e.told>0||"recovered"!==e.change),o=new Set(r.filter(e=>e.turn>e.told&&(({taken:e})=>!e||e.by===t||n-e.at>=j||e.at>n)(e))),s=r.map(e=>o.has(e)?{...e,taken:{by:t,at:n}}:e)
return{due:s.filter(e=>e.turn>e.told&&e.taken?.by===t),alerts:s}}(f,r)
return{tellings:p,after:{...t,repositories:s,alerts:h,truncated:e.omitted>0,...knownAfter(e,t,{now:o,fresh:a,wasRead})}}}const S=6048e5
function repositoriesIn({repositories:e,generatedAt:t},n){return Object.fromEntries(e.map(({name:e,complete:r})=>{const{since:o=t,seen:s=!1}=n.repositories[e]??{}
return[e,{since:o,seen:s||r||Date.parse(t)-Date.parse(o)>=S}]}))}function knownAfter(e,t,{now:n,fresh:r,wasRead:o}){const s=Object.entries(t.known).filter(([e])=>"left"!==n.stateOf(e)),i=Object.keys(t.known).filter(e=>"left"===n.stateOf(e)),a=e.subjects.filter(e=>(0,M.e)(e)&&o(e)&&("flaky"===e.state||"test"===e.level)),c=Object.fromEntries([...s,...a.map(e=>[e.id,stateOf(e)])].slice(-O.qr.known)),l=new Map([...t.alerts.flatMap(({members:e})=>e.map(({id:e,name:t})=>[e,t])),...(e.left??[]).map(e=>[e.id,(0,y.Vb)(e)]),...e.subjects.map(e=>[e.id,(0,y.Vb)(e)])]),event=t=>({id:t,name:l.get(t)??"",at:e.generatedAt})
return{known:c,fixed:[...i.map(event).filter(({name:e})=>""!==e),...t.fixed].slice(0,O.qr.events),began:[...r.map(({id:e})=>event(e)),...t.began].slice(0,O.qr.events)}}const stateOf=({state:e})=>"broken"===e?"broken":"flaky"
var T=n(4135),P=n(2579)
const _="flakes/told"
async function tell(e,t,n){const r=await n.ledger()
if(!r)return n.notice("No flake is told as new: without a ledger nobody knows which were there before."),{told:[],receipts:[],problems:[]}
try{return await async function(e,t,n){const{to:r,ports:o,scene:i}=n,a=[]
for(const t of e){const e=await tellOne(t,n).catch(e=>untold(alertKey(i.repository,t.id),e))
a.push({telling:t,sent:e})}const c=a.map(({telling:e,sent:t})=>({alert:e,fate:t.fate})),l=await changeTold(t,e=>c.length>0?function(e,t,n){const r=new Map(t.map(({alert:e,fate:t})=>[e.id,{fate:t,turn:e.turn}])),o=e.alerts.flatMap(e=>{const t=r.get(e.id)
if(!t)return e
const{taken:o,...s}=e,i=o&&o.by!==n?e:s
return"lost"===t.fate?i:over({...i,told:Math.max(e.told,t.turn)})})
return{...e,alerts:o}}(e,c,r.by):e,c.length>0),u=new Set(a.flatMap(({sent:e})=>e.receipts.map(({channel:e})=>e))),d=await async function(e,t,n){try{return{receipts:await sendLeftovers(t.inputs,t.config,(0,s.c)(t),n,e)}}catch(e){return{receipts:[],problem:(0,P.Z)(e,"What was left over could not be sent")}}}(u,r,o)
return{told:a.map(({telling:e,sent:t})=>({alertKey:t.alertKey,change:e.change,fate:t.fate,issue:t.issue})),receipts:[...a.flatMap(({sent:e})=>e.receipts),...d.receipts],problems:[...a.map(({sent:e})=>e.problem),d.problem,l].filter(e=>void 0!==e)}}(await async function(e,t,n,r){let o=[]
const s={by:n.by,now:r.now(),policy:n.config.policy}
return await e.update(_,e=>{const n=decideTellings(t,(0,T.t)(e),s)
return o=n.tellings,(0,T.o)(n.after)}),o}(r,e.report,t,n),r,{scene:e,to:t,ports:n})}catch(e){return{told:[],receipts:[],problems:[(0,P.Z)(e,"What is to be told could not be decided")]}}}async function changeTold(e,t,n=!0){if(n)return e.update(_,e=>(0,T.o)(t((0,T.t)(e)))).then(()=>{},e=>(0,P.Z)(e,"What was told could not be noted"))}const untold=(e,t)=>({alertKey:e,issue:void 0,receipts:[],fate:"lost",problem:(0,P.Z)(t,"An alert could not be told")})
async function tellOne(e,{scene:t,to:n,ports:i}){const a=(0,r.i)(function(e,t,n){const{id:r,kind:o,change:s,severity:i,openedAt:a,members:c}=e,l="recovered"===s,u=(0,h.Q)(t.report),[d,...p]=c,m=d&&0===p.length?u.subjects.get(d.id):void 0,g=m?.evidence[0]?.url??m?.url
return{key:alertKey(t.repository,r),...1===c.length&&{series:alertKey(t.repository,d?.id??"")},source:"flake",status:"overview"===o?"info":l?"resolved":"firing",severity:i,reason:l?"recovered":n,title:(0,f.TN)(titleOf(e,t)),...g&&!l&&{url:g},summary:summaryOf(e,t),fields:m&&!l?fieldsOf(m):[],links:(0,h.A)(t),excerpts:[],...l&&{tone:"success",endedAt:t.report.generatedAt},context:(0,f.TN)(`${t.repository} · flake-analysis`),..."overview"!==o&&{startedAt:a},labels:labelsOf(e,t)}}(e,t,function({kind:e,members:t,severity:n},{report:r},{config:o}){if("overview"===e)return classify({kind:"information"},o.policy).reason
const s=new Set(t.map(({id:e})=>e)),i=r.subjects.filter(({id:e})=>s.has(e)).map(e=>gradeOf(e,o.policy))
return(i.find(e=>e.severity===n)??i[0])?.reason??""}(e,t,n)),i.redact),u={transition:`${e.turn}: ${e.change}`,order:e.turn},d=e.told>0?[e.severity]:void 0
return(0,s.t)({message:{alert:a,call:callOf(e),before:d},place:u,report:e=>`### ${(0,c.FV)(a.title)}\n\n${(0,l.n)(a.summary).replace(/^/gm,"> ")}\n\n${e.length>0?`${(0,o.u)(e)}\n`:""}`,quietly:isNoNews(e)},n,i)}const callOf=({told:e,change:t})=>0===e?"first":"updated"===t?"none":"again",isNoNews=({told:e,change:t})=>e>0&&"updated"===t}),4128:((e,t,n)=>{n.d(t,{w:()=>adviceOf})
const r=[[/rate.?limit/i,"authenticate or mirror what is downloaded: a rate limit refuses it"],[/registry|download|package/i,"cache or mirror what is downloaded, or retry it"],[/dns|network|connection/i,"retry the request, or put a stub in place of the service: the network fails"],[/port|start.?up|service/i,"wait until the service answers before the tests begin"],[/memory/i,"give the job more memory, or run fewer tests at once"],[/disk/i,"free disk space before this step"],[/order/i,"run it alone and in another order: it depends on what ran before it"],[/browser/i,"wait for the element instead of a time, and pin the browser"],[/time|slow/i,"wait for the condition and not for a time"]]
function adviceOf({state:e,level:t,causes:n,change:o}){if("broken"===e)return o?"revert or mend the change that broke it":"open the newest failure: it fails every time"
const[s]=n,i=s&&s.share>=.5?r.find(([e])=>e.test(s.category)):void 0
return i?i[1]:"test"===t?"compare the failure with the pass of the same code: look for time, order and shared state":"compare the failed attempt with the one that passed"}}),7269:((e,t,n)=>{n.d(t,{X1:()=>evidenceOf,be:()=>rangeOf,rl:()=>causeOf})
var r=n(6607),o=n(3030)
const short=e=>(0,r.TN)(e).slice(0,7),link=(e,t)=>t?{link:e,href:t}:e
function evidenceOf({evidence:e}){const[t]=e
if(!t)return[]
const{url:n,passUrl:s,sha:i,words:a}=t,c=s?[" and ",link("passed",s)]:[]
return["It ",link("failed",n),...c," on ",{code:short(i)},`: ${(0,o.$Q)((0,r.TN)(a),160)}`]}function causeOf({causes:e}){const[t]=e
if(!t)return[]
const n=`${Math.round(100*Math.min(1,Math.max(0,t.share)))} % of its failures`
return[`${(0,o.$Q)((0,r.TN)(t.category),60)||"unknown"}, ${n}: `,{code:(0,o.$Q)((0,r.TN)(t.line),200)}]}function rangeOf({change:e}){if(!e)return[]
const{lastGood:t,firstBad:n,compareUrl:r,at:o,probability:s}=e,i=t?`${short(t)}…${short(n)}`:short(n)
return[r?{link:i,href:r}:{code:i},(s>=.995?"":` (${Math.round(100*s)} % likely)`)+", ",{time:o,style:"date"}]}}),9830:((e,t,n)=>{n.d(t,{$t:()=>placeOf,Vb:()=>nameOf,fC:()=>wholeName,rj:()=>countWords})
var r=n(6607),o=n(3030)
const s=80,joined=e=>e.map(e=>(0,r.TN)(e??"")).filter(e=>""!==e).join(" › "),fileOf=e=>(0,r.TN)(e.slice(e.lastIndexOf("/")+1))
function nameOf(e){const{level:t,workflow:n,job:i,step:a,test:c}=e
return"test"===t&&c?(0,o.$Q)(joined([c.suites.at(-1)??c.className,c.name])||"a test without a name",s):"step"===t?(0,o.$Q)(`step ${joined([i,a])}`,s):(0,o.$Q)("job"===t?`job ${(0,r.TN)(i??"")}`:`workflow ${fileOf(n)}`,s)}function wholeName({test:e,job:t,step:n,workflow:r,level:s}){return e?(0,o.$Q)(joined([...e.suites,e.suites.includes(e.className)?"":e.className,e.name]),500):(0,o.$Q)("workflow"===s?fileOf(r):joined([t,n]),500)}function placeOf({level:e,workflow:t,job:n,variant:s}){const i="test"===e?n??s:"step"===e?n:void 0
return(0,o.$Q)([(0,r.TN)(i??""),fileOf(t)].filter(e=>""!==e).join(" in "),200)}const i={workflow:"workflow",job:"job",step:"step",test:"test"}
function countWords(e,t=e.length){const n=[...new Set(e.map(({level:e})=>i[e]))]
return`${t} ${(1===n.length?n[0]:void 0)??"thing"}${1===t?"":"s"}`}}),7860:((e,t,n)=>{n.d(t,{KN:()=>percent,TG:()=>money,VZ:()=>minutesWords,c5:()=>rateWords})
var r=n(6755)
const{max:o,min:s,round:i}=Math,percent=e=>e>0&&e<5e-4?"< 0.1 %":`${digits(100*e,e)} %`
function rateWords({mean:e,q05:t,q95:n}){const r=o(0,n-t)/2
return r<5e-4?percent(e):`${percent(e)} ± ${digits(100*r,e)}`}const digits=(e,t)=>{const n=t>=.0995?i(e):i(10*e)/10
return String(s(100,o(0,n)))},minutesWords=e=>e>=.5?(0,r.p0)(6e4*i(e)):void 0,money=e=>e>=.005?e.toFixed(2):void 0}),634:((e,t,n)=>{n.d(t,{Tu:()=>itemOf,X8:()=>summaryOfEnd,sK:()=>summaryOfOne})
var r=n(8610),o=n(4128),s=n(7269),i=n(9830),a=n(7860)
const lines=(...e)=>e.filter(e=>e.length>0).flatMap((e,t)=>0===t?e:["\n",...e])
function summaryOfOne(e){const{state:t,issue:n}=e,r="broken"===t?" fails every time":" fails now and then with the same code",a=(0,s.rl)(e)
return lines([{bold:"First:"},` ${(0,o.w)(e)}.`],[{code:(0,i.fC)(e)},`, ${(0,i.$t)(e)},${r}.`],(0,s.X1)(e),a.length>0?["Cause: ",...a]:[],n?[{link:"Its issue",href:n}]:[])}function summaryOfEnd(e,t){if(!e)return[{code:t}," is no longer among what is flaky or broken."]
const{now:n,was:o,cleanRuns:s}=e,a=[{code:(0,i.fC)(e)},`, ${(0,i.$t)(e)}, `]
return"gone"===n?[...a,`has not run any more: it was removed or renamed, and is no longer counted as ${o}.`]:[...a,`has not failed in ${(0,r.L)(s,"run")}${"slow"===n?", but is slow":""}.`]}function itemOf(e,t){const{state:n,rate:r,score:o,evidence:s,url:i}=e,c=(0,a.VZ)(o),l=["broken"===n?"broken":(0,a.c5)(r),...c?[`${c} a week`]:[]].join(", "),u=s[0]?.url??i
return["• ",{bold:t},`: ${l}`,...u?[" · ",{link:"failure",href:u}]:[]]}}),1754:((e,t,n)=>{n.d(t,{Fj:()=>secretsOf,Gq:()=>reachable,LU:()=>webhookVariables,Ny:()=>leftOutWords,QD:()=>passedBy,kI:()=>whyNobody})
var r=n(8082),o=n(8327)
function whyNobody(e,{channels:t},n,s){if(e["discord-webhook"].length>0||e["dry-run"])return
const i=Object.values(t).map(webhookVariable)
if(i.some(e=>void 0===e||s[e]))return
const a=(0,o.J0)(n)
if(a)return"GitHub gives no secrets to a run "+("fork"===a?"of a fork":"of Dependabot")
if(!(i.length>0))throw new r.l('There is no Discord webhook: the input "discord-webhook" is empty and no channel is configured.',{fix:"Pass `discord-webhook: ${{ secrets.DISCORD_WEBHOOK }}` and check that the secret exists and that this workflow may read it. If the channels are in `.github/tocsin.yml`, pass `config: .github/tocsin.yml`: without it the file is read only where the job has checked it out."})}function passedBy(e,t,n){if(0===e["discord-webhook"].length||e["dry-run"])return{config:t,leftOut:[]}
const r=reachable(t,n)
return{config:{...t,channels:Object.fromEntries(Object.entries(t.channels).filter(([e])=>r.includes(e)))},leftOut:Object.keys(t.channels).filter(e=>!r.includes(e))}}const leftOutWords=e=>`Left out of the configuration: ${e.join(", ")}. This step has a webhook of its own and passes no secret for them under \`env:\`.`,reachable=({channels:e},t)=>Object.entries(e).flatMap(([e,n])=>{const r=webhookVariable(n)
return void 0===r||t[r]?.trim()?[e]:[]}),s="https://discord.com/api/webhooks/0/dry-run-without-a-webhook"
function secretsOf(e,{channels:t},n){const r=e["discord-webhook"]
if(!e["dry-run"])return{webhooks:r,env:n}
const o=webhookVariables({channels:t})
return{webhooks:r.length+Object.keys(t).length>0?r:[s],env:{...Object.fromEntries(o.map(e=>[e,s])),...filled(n)}}}const webhookVariables=({channels:e})=>Object.values(e).flatMap(e=>webhookVariable(e)??[]),webhookVariable=e=>"webhook"in e?e.webhook:void 0,filled=e=>Object.fromEntries(Object.entries(e).filter(([,e])=>e?.trim()))}),4905:((e,t,n)=>{n.d(t,{i:()=>redactAlert})
var r=n(911)
const redactAlert=(e,t)=>function({alert:e,words:t},n){const o=(0,r.KL)({...shown(e),words:t},n),s=[o.summary,o.words.content??[],...o.fields.map(({value:e})=>e)],[i=[],a=[],...c]=function(e,t){const n=e.map(wordsOf),o=(0,r.$I)(n,t)
return e.map((e,t)=>o[t]===n[t]?e:[o[t]??""])}(s,n),l=o.fields.map((e,t)=>({...e,value:c[t]??[]})),{words:u,...d}=o
return{alert:{...e,...d,summary:i,fields:l},words:void 0===u.content?u:{...u,content:a}}}({alert:e,words:{}},t).alert
function shown({title:e,url:t,summary:n,fields:r,links:o,excerpts:s,actor:i,context:a}){return{title:e,summary:n,fields:r,links:o,excerpts:s,...void 0!==t&&{url:t},...void 0!==i&&{actor:i},...void 0!==a&&{context:a}}}const wordsOf=e=>e.map(wordsIn).join("")
function wordsIn(e){return"string"==typeof e?e:"quote"in e?wordsOf(e.quote):"subtext"in e?wordsOf(e.subtext):Object.values(e)[0]??""}}),911:((e,t,n)=>{n.d(t,{$I:()=>redactAll,KL:()=>redactDeep,ZD:()=>redactContext})
var r=n(6607),o=n(7530)
const s="\n\0\n",i=64
function redactDeep(e,t,n="texts alone"){const r=[],o=gather(e,r,"names too"===n,0),s=redactAll(r,t)
if(o&&s.every((e,t)=>e===r[t]))return e
const i=s.values()
return mapTexts(e,()=>i.next().value??"","names too"===n,0)}const redactContext=(e,t)=>({...e,payload:(0,o.I)(redactDeep(e.payload.value,t,"names too"))})
function gather(e,t,n,r){if("string"==typeof e&&t.push(e),"object"!=typeof e||null===e)return!0
if(r===i)return!1
let o=!0
for(const s of Object.keys(e))n&&!Array.isArray(e)&&t.push(s),o=gather(e[s],t,n,r+1)&&o
return o}function mapTexts(e,t,n,r){if("string"==typeof e)return t()
if("object"!=typeof e||null===e)return e
if(r===i)return
if(Array.isArray(e))return e.map(e=>mapTexts(e,t,n,r+1))
const o=Object.entries(e).map(([e,o])=>[n?t():e,mapTexts(o,t,n,r+1)])
return Object.fromEntries(o)}function redactAll(e,t){const n=together(e.map(r.uH),t),o=n.join("")
if((0,r.RK)(o)===o)return n
const s=n.map(r.RK),i=together(s,t)
return n.map((e,t)=>i[t]===s[t]?e:i[t]??"")}function together(e,t){const n=t(e.join(s)).split(s)
if(e.length>0&&n.length!==e.length)throw new Error("Redaction has joined texts that belong apart")
return n}}),7530:((e,t,n)=>{n.d(t,{I:()=>facts})
var r=n(3566),o=n(5405)
function facts(e){const get=t=>t.split(".").reduce(step,e),text=e=>textOf(get(e))
return{value:e,text,maybe:e=>text(e)||void 0,number:e=>numberOf(get(e)),flag:e=>!0===get(e),url:e=>(0,r.qP)(text(e)),list:e=>(0,o.p_)(get(e)).map(facts),at:e=>facts(get(e)),has:e=>void 0!==get(e)&&null!==get(e)}}function step(e,t){return"object"==typeof e&&null!==e&&Object.hasOwn(e,t)?e[t]:void 0}const textOf=e=>"string"==typeof e?e:"number"==typeof e?String(e):"",numberOf=e=>"number"==typeof e&&Number.isFinite(e)?e:void 0}),7490:((e,t,n)=>{n.d(t,{X:()=>missedLines,u:()=>receiptsTable})
var r=n(8933)
const o={delivered:"✅",accepted:"✅",pending:"⏳",lost:"❌",skipped:"⏭️","dry-run":"📝"},receiptsTable=e=>["| Channel | Outcome | |","|---|---|---|",...e.map(e=>`| ${(0,r.FV)(e.channel)} | ${o[e.outcome]} ${e.outcome} | ${detailOf(e)} |`)].join("\n"),detailOf=({detail:e,fix:t,remote:n})=>n?.url?(0,r.iQ)("message",n.url):(0,r.FV)([e,t].filter(Boolean).join(" → ")).replaceAll("\n"," "),missedLines=e=>e.map(({channel:e,outcome:t,detail:n="",fix:r})=>`${e}: ${"pending"===t?"not sent yet":"not sent"}, ${n}${r?`\n→ ${r}`:""}`)}),1397:((e,t,n)=>{n.d(t,{c:()=>optionsOf,t:()=>send})
var r=n(6357)
const isNumber=e=>void 0!==e&&/^[1-9]\d{0,14}$/.test(e)
var o=n(9130),s=n(5630),i=n(5979)
function route(e,t,n){if(0===t.length)return n.map(e=>({channel:e}))
const r=new Map
for(const n of function(e,t){const n=t.filter(({match:t})=>(0,i.c)(e,t)),r=n.findIndex(e=>!e.continue)
return-1===r?n:n.slice(0,r+1)}(e,t))for(const t of n.to)r.has(t)||r.set(t,destination(t,n,e))
return[...r.values()]}const destination=(e,{mentions:t,repeatEvery:n},{severity:r})=>({channel:e,...t&&{mentions:(0,s.js)(t,r)},...void 0!==n&&{repeatEvery:n}})
var a=n(1754),c=n(4909)
const calling=({startedAt:e,endedAt:t,...n},r)=>({...n,key:`${n.key}/${r}`,summary:"firing"===n.status?firstLine(n.summary):[],fields:[],excerpts:[],links:n.links.slice(0,2)})
function firstLine(e){const t=e.indexOf("\n")
return-1===t?e:e.slice(0,t)}var l=n(8082)
async function send({message:e,place:t,report:n,quietly:r=!1},i,u){const d=await async function(e,{transition:t,...n},{inputs:r,config:i,mentions:l},{env:u,warn:d,shows:f}){const{alert:p,call:h,only:m}=e,g=await async function(e,t,{webhooks:n,env:r}){const s=route(e,t.routes,Object.keys(t.channels)),i=s.map(({channel:e})=>e),a=await(0,o.A2)(t,i,r),c=new Map(s.map(e=>[e.channel,e]))
return[...(0,o.tr)(t,n),...a].map(({outlet:t,mentions:n,style:r})=>({outlet:t,style:r,mentions:c.get(t.name)?.mentions??n(e.severity)}))}(p,i,(0,a.Fj)(r,i,u)),w=0===g.length&&"none"!==h?function({source:e,severity:t,status:n,labels:r},{channels:o,routes:s}){if("firing"===n&&0!==s.length&&0!==Object.keys(o).length)return`Alert raised, but no route takes it (source: ${e}, severity: ${t}, status: ${n}, labels: { ${Object.entries(r).map(([e,t])=>`${e}: ${(0,c.TL)(t)}`).join(", ")} }). Nobody is told. Add a route that matches it, or one without \`match\` at the end.`}(p,i):void 0
w&&d(w)
const b=g.filter(({outlet:e})=>m?.includes(e.name)??!0),isKnown=({outlet:e})=>"none"!==h&&"none"!==r.ledger&&f(p.key,e.name,{transition:t,...n}).catch(()=>"again"===h)
return(await Promise.all(b.map(async e=>({...e,known:await isKnown(e)})))).flatMap(({outlet:r,mentions:o,style:a,known:c})=>{if(!c&&function({alert:e,before:t=[]},n,r){if("resolved"!==e.status||0===t.length)return!1
const takes=t=>route({...e,status:"firing",severity:t},r.routes,Object.keys(r.channels)).some(e=>e.channel===n)
return takes(e.severity)&&!t.some(takes)}(e,r.name,i))return[]
const u=l?(0,s.js)(l,p.severity):o,d=c&&"discord"===r.kind,f="none"!==h&&!d,m={outlet:r,transition:t,...n,post:{alert:p,mentions:f?u:[],ping:f,style:a}}
if(!d)return[m]
const g={alert:calling(p,t),mentions:u,ping:!0,style:a}
return[m,{outlet:r,transition:`${t} call`,post:g}]})}(e,t,i,u),f=r?await async function(e,{shows:t}){const n=await Promise.all(e.map(({outlet:e,post:n})=>t(n.alert.key,e.name)))
return e.filter((e,t)=>n[t])}(d,u):d,{receipts:p,problem:h}=await u.deliver(f,optionsOf(i)),m=p.slice(0,f.length)
!function(e,t,{error:n}){try{return e()}catch(e){const r=e instanceof Error?e.message:String(e)
return void n(new l.l(`${t}: ${r}`,{fix:"This is a bug, please report it."}).message)}}(()=>u.summary(n(m)),"The job summary could not be written",u)
const g=function(e,t){return e.map(({outlet:e},n)=>"github-issue"===e.kind?t[n]?.remote?.id:void 0).find(isNumber)}(f,m)??await async function(e,{channels:t},{remoteIdOf:n}){const r=Object.keys(t).filter(e=>"github-issue"===t[e]?.type)
return(await Promise.all(r.map(t=>n(e,t)))).find(isNumber)}(e.alert.key,i.config,u).catch(()=>{})
return{alertKey:e.alert.key,issue:g,receipts:p,fate:fateOf(m),problem:h}}const optionsOf=({inputs:e,config:t})=>function({dryRun:e,budgetMs:t}){return{dryRun:e,...void 0!==t&&{budgetMs:Object.fromEntries(r.gO.map(e=>[e,t]))}}}({dryRun:e["dry-run"],budgetMs:t.defaults.timeoutMs})
function fateOf(e){const[t,...n]=new Set(e.map(e=>e.outcome))
return 0!==n.length||"lost"!==t&&"skipped"!==t?"sent":t}}),8327:((e,t,n)=>{n.d(t,{$l:()=>baseRevision,J0:()=>secretsWithheld,ch:()=>mayHoldForeignCode})
const r=new Set(["pull_request","pull_request_review","pull_request_review_comment"]),o=new Set([...r,"push","create","delete","deployment","deployment_status"])
function isFork({payload:e,repository:t}){return e.has("pull_request")&&function(e,t,n){const[r,o]=[e.number("id"),t.number("id")]
return void 0!==r&&void 0!==o?r!==o:!sameText(e.text("full_name"),t.text("full_name")||n)}(e.at("pull_request.head.repo"),e.at("pull_request.base.repo"),t)}const sameText=(e,t)=>e.toLowerCase()===t.toLowerCase()
function secretsWithheld(e){return"dependabot[bot]"===e.actor&&o.has(e.eventName)?"dependabot":r.has(e.eventName)&&isFork(e)?"fork":void 0}function mayHoldForeignCode(e){const{payload:t,repository:n}=e,r=t.has("workflow_run")&&!sameText(t.text("workflow_run.head_repository.full_name"),n)
return isFork(e)||t.has("issue.pull_request")||r}function baseRevision({payload:e,sha:t}){return e.text("pull_request.base.sha")||t}}),7754:((e,t,n)=>{n.d(t,{Wi:()=>discordStyle,ZK:()=>i,jy:()=>webhookOutlet})
var r=n(9149),o=n(8450),s=n(9847)
const i={variables:({webhook:e})=>[e],open({name:e,config:t,defaults:n,severity:r,secret:o}){const{type:s,webhook:i,mention:a,...c}=t
return{outlet:webhookOutlet(e,o(i),r),style:{...discordStyle(n),...c}}}},webhookOutlet=(e,t,n)=>(0,r.g)({name:e,channel:o.dV,target:{...(0,s.d)(t),severities:n}})
function discordStyle({username:e,avatarUrl:t,layout:n,silent:r}){return{...void 0!==e&&{username:e},...void 0!==t&&{avatarUrl:t},...n&&{layout:n},...void 0!==r&&{silent:r}}}}),7575:((e,t,n)=>{n.d(t,{E:()=>escapeLine,X:()=>escapeText})
var r=n(6607),o=n(6098)
const s=/[\\*_~|`[\]<]/g,i=/\](?=\()/g,a=/^([^\S\n]*)([#>+-]|\d+(?=[.)]))/gm,c=/(discord(?:app)?)\.(?=gg|gift|new|com)/gi
function escapeText(e){return(0,o.ry)((0,o.SY)(e)).replaceAll("<@","<@​").replace(s,"\\$&").replace(i,"]\\").replace(a,(e,t,n)=>/\d/.test(n)?`${t}${n}\\`:`${t}\\${n}`).replaceAll("://",":\\//").replace(c,"$1\\.")}const escapeLine=e=>escapeText((0,r.TN)(e))}),8450:((e,t,n)=>{n.d(t,{dV:()=>_})
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
var d=n(6607),f=n(6473),p=n(3451)
const h=/```[\s\S]*?```|`[^`\n]+`|\[[^[\]\n]*\]\([^()\s]*\)|<[^<>\s]*>|https?:\/\/[^\s<>)]+|\\[^\n]|\n\s*\n|(?<=\S)(?:\*{1,3}|__|~~|\|\|)|(?:\*{1,3}|__|~~|\|\|)(?=\S)/gu,m=/^(?:\*{1,3}|__|~~|\|\|)$/
function clipMarkdown(e,t){if(e.length<=t)return e
let n="",o=[]
for(const s of function*(e){let t=0
for(const{index:n,0:o}of e.matchAll(h)){if(n<t)continue
const[s,i]=(0,r.Ew)(e,n,n+o.length)
s>t&&(yield{text:e.slice(t,s)}),yield{text:e.slice(s,i),token:o},t=i}t<e.length&&(yield{text:e.slice(t)})}(e)){const e=void 0===s.token?o:stillOpen(o,s.token)
if(n.length+s.text.length+1+closing(e).length>t)return clip_markdown_closed(n,partOf(s,t-n.length-closing(o).length),o,t)
n+=s.text,o=e}return n}const closedEscape=e=>/(?:^|[^\\])(?:\\\\)*\\$/.test(e.slice(-200))?`${e}\\`:e
function stillOpen(e,t){return/^\n\s*\n$/.test(t)?[]:m.test(t)?e.at(-1)===t?e.slice(0,-1):[...e,t]:e}const closing=e=>e.toReversed().join("")
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
if(""!==o&&o.length+s.length<=t)return o+s}return""}function draw(e){return"string"==typeof e?(0,w.X)(e):"bold"in e?wrap("**",(0,w.E)(e.bold)):"italic"in e?wrap("*",(0,w.E)(e.italic)):"code"in e?function(e){const t=inert((0,d.TN)(e).replaceAll("`","ˋ"))
return""===t?"":`\`${t}\``}(e.code):"link"in e?(0,u.oR)(e.link,e.href):"time"in e?timestamp(e):"block"in e?(0,o.z3)(e.block)?"":((e,t="")=>`\`\`\`${/^[\w+#-]{1,20}$/.test(t)?t:""}\n${inert((0,o.SY)(e))}\n\`\`\``)(e.block,e.language):"quote"in e?prefixed("> ",toMarkdown(e.quote,Number.POSITIVE_INFINITY)):"subtext"in e?prefixed("-# ",toMarkdown(e.subtext,Number.POSITIVE_INFINITY)):closedEscape(e.markdown)}function drawCut(e,t){return"string"==typeof e?(0,f.Q)(e,t,w.X):"bold"in e?(0,f.Q)(e.bold,t,e=>draw({bold:e})):"italic"in e?(0,f.Q)(e.italic,t,e=>draw({italic:e})):"code"in e?(0,f.Q)(e.code,t,e=>draw({code:e})):"link"in e?(0,f.Q)(e.link,t,t=>draw({...e,link:t})):"time"in e?"":"block"in e?(0,f.Q)(e.block,t,t=>draw({...e,block:t})):"quote"in e?cutLines("> ",e.quote,t):"subtext"in e?cutLines("-# ",e.subtext,t):clipMarkdown(closedEscape(e.markdown),t)}function cutLines(e,t,n){const part=n=>prefixed(e,toMarkdown(t,n)),r=(0,f.n)(Math.max(n,0),e=>part(e).length<=n)
return r<1?"":part(r)}const wrap=(e,t)=>""===t?"":`${e}${t}${e}`,prefixed=(e,t)=>""===t?"":t.replace(/^/gm,e),b={relative:"R",date:"D",time:"t"},timestamp=({time:e,style:t})=>`<t:${Math.floor(Date.parse(e)/1e3)}:${b[t]}>`
function withSeam(e,t,n,r){return!((0,p.W)(n)||void 0!==t&&(0,p.W)(t))||""===e||e.endsWith("\n")||r.startsWith("\n")?e.endsWith("*")&&r.startsWith("*")?`${e}​`:e:`${e}\n`}function legible(e){return"string"==typeof e?e:"time"in e&&Number.isNaN(Date.parse(e.time))?e.time:"link"in e&&!(0,u.Cm)(e.href)?(0,d.TN)(e.link):"quote"in e||"subtext"in e||""!==draw(e)?e:""}const lengthOf=e=>e.reduce((e,{name:t,value:n})=>e+t.length+n.length,0),framesOf=e=>8*Math.min(e.length,c.GL.fields),fieldLines=e=>e.map(({name:e,value:t,inline:n})=>`${(0,o.z3)(e)?"":`**${e}**`}${n&&!t.includes("\n")?"  ":"\n"}${t}`).join("\n"),more=e=>({name:"…",value:[e-c.GL.fields+1+" more"]})
function drawExcerpts(e,t){const n=e.filter(({lines:e})=>e.some(e=>!(0,o.z3)(e)))
let r=""
for(const[e,o]of n.entries()){const s=Math.floor((t-r.length)/(n.length-e))-1
s<60||(r+=`${""===r?"":"\n"}${toMarkdown([...heading(o),{block:o.lines.join("\n")}],s)}`)}return r}function heading({title:e,url:t}){return(0,o.z3)(e)?[]:[t?{link:e,href:t}:{bold:e},"\n"]}function fit(e,{total:t,description:n}){const r=toMarkdown(e.summary,Math.min(n,t)),s=function(e,t){const n=e.filter(({value:e})=>!(0,o.z3)(toMarkdown(e,c.GL.fieldValue))),r=n.length>c.GL.fields?[...n.slice(0,c.GL.fields-1),more(n.length)]:n,within=e=>r.map(t=>function({name:e,value:t,inline:n=!1},r){return{name:(0,o.z3)(e)?"​":toMarkdown([(0,d.TN)(e)],Math.min(r,c.GL.fieldName))||"…",value:toMarkdown(t,r)||"…",inline:n}}(t,e)),s=within(c.GL.fieldValue)
if(lengthOf(s)<=t)return s
const i=(0,f.n)(c.GL.fieldValue,e=>e>0&&lengthOf(within(e))<=t)
return i<1?[]:within(i)}(e.fields,t-Math.min(r.length,c.HD.summary,Math.floor(t/2))),i=Math.min(n,t-lengthOf(s)),a=r.length<=i?r:toMarkdown(e.summary,i)
return{summary:a,fields:s,excerpts:drawExcerpts(e.excerpts,Math.min(c.HD.excerpts,i-a.length-1))}}var y=n(6357)
const v={success:{color:3066993,mark:"✅"},failure:{color:14232864,mark:"❌"},warning:{color:16436245,mark:"⚠️"},neutral:{color:9807270,mark:"⚪"},running:{color:15965202,mark:"⏳"},merged:{color:9000933,mark:"🟣"},info:{color:5793266,mark:""}}
function lookOf({tone:e,status:t,severity:n},r=(0,y.ql)()){const{color:o,emoji:s}=r[n],i=e?v[e]:{firing:{color:o,mark:s},acknowledged:{color:o,mark:""},resolved:v.success,info:v.info}[t]
return"acknowledged"===t?{...i,mark:"👀"}:i}function mediaOf(e,{image:t,thumbnail:n,beside:r}={}){const o=[t,n===r?void 0:n].filter(e=>void 0!==e),s=[...new Set(o)].filter(e=>!e.startsWith("attachment://")).map(e=>({media:{url:e}})),i=attachmentsOf(e).map(({filename:e,description:t})=>({url:`attachment://${e}`,filename:e,description:t})).filter(({url:e})=>e!==r||e===t),a=i.filter(({filename:e})=>isImage(e)).slice(0,c.ol.galleryItems-s.length),l=[...s,...a.map(({url:e,description:t})=>({media:{url:e},...t?{description:t}:{}}))],u=i.filter(e=>!a.includes(e))
return[...l.length>0?[{type:12,items:l}]:[],...u.map(({url:e})=>({type:13,file:{url:e}}))]}function titleOf({title:e},t){const n=(0,o.z3)(e)?"Untitled":(0,d.TN)(e)
return""===t||startsWithEmoji(n)?n:`${t} ${n}`}const startsWithEmoji=e=>e>="©"&&/^\p{Extended_Pictographic}/u.test(e)
function headline(e,t,{head:n,url:r}){const o=titleOf(e,t),s=(0,u.rZ)(e.url,r)
return s&&toMarkdown([{link:o,href:s}],n)||toMarkdown([o],n)}function footerOf({context:e="",status:t,severity:n,reason:s=""},{severities:i,footer:a=e}={}){const l=(0,o.z3)(s)?"":`: ${s}`,u="P3"===n?""===l||"info"===t?"":`P3${l}`:`${n} ${(i??(0,y.ql)())[n].name}${l}`,[d,f]=[(0,o.pj)(a),(0,o.pj)(u)]
if((0,o.z3)(f))return(0,o.z3)(d)?"":(0,r.$Q)(d,c.HD.footer)
const p=(0,r.$Q)(d,Math.max(c.HD.footer/2,c.HD.footer-f.length-3))
return(0,r.$Q)([p,f].filter(e=>!(0,o.z3)(e)).join(" · "),c.HD.footer)}function tailOf(e,t,n){return toMarkdown([...e.flatMap(({label:e,url:t},n)=>[...n>0?[" · "]:[],{link:e,href:t}]),...0===t.length?[]:[{subtext:[`Not attached: ${t.join(", ")}`]}]],n)}function timeOf({startedAt:e,endedAt:t}){const n=[t,e].map(e=>Date.parse(e??"")).find(e=>!Number.isNaN(e))
return void 0===n?void 0:new Date(n).toISOString()}const k=c.YF.components
function containerOf(e,t){const{color:n,content:s,tail:i,rows:a}=t,l=lookOf(e,t.severities),d=[`### ${headline(e,l.mark,k)}`,...actorLine(e.actor)],f=function(e,t){const n=footerOf(e,t),r=timeOf(e)
return toMarkdown([{subtext:[n,...""!==n&&r?[" · "]:[],...r?[{time:r,style:"relative"}]:[]]}],k.footer)}(e,t),p=[s,i,f,d.join("\n")].reduce((e,t)=>e+t.length,framesOf(e.fields)),h=function(e,t){const n=(0,u.rZ)(e?.avatar)
if(!e||!n)return t?{media:{url:t}}:void 0
const s=(0,r.$Q)((0,o.pj)(e.name),k.author)
return{media:{url:n},...(0,o.z3)(s)?{}:{description:s}}}(e.actor,t.thumbnail),m=fit(e,{total:c.ol.text-p,description:c.ol.text-p}),g=[...headOf(d,h),...texts(m.summary,fieldLines(m.fields),m.excerpts,i),...mediaOf(t.files,{image:t.image,thumbnail:t.thumbnail,beside:h?.media.url}),...""===f&&0===a.length?[]:[{type:14}],...texts(f),...a]
return[...texts(s),{type:17,accent_color:n??l.color,components:g}]}function actorLine(e){if(!e||(0,o.z3)(e.name))return[]
const t=(0,d.TN)(e.name),n=(0,u.rZ)(e.url,k.url/2)
return[toMarkdown([{subtext:[n?{link:t,href:n}:t]}],k.author)]}function headOf(e,t){return t?[{type:9,components:e.map(textDisplay),accessory:{type:11,...t}}]:texts(e.join("\n"))}const textDisplay=e=>({type:10,content:e}),texts=(...e)=>e.filter(e=>""!==e).map(textDisplay)
function contentOf({content:e=[],suppressUnfurl:t=!1},n,r){const o=r-n.length-1,s=toMarkdown(e,o)
return[n,t?clipMarkdown(withoutPreviews(s),o):s].filter(e=>""!==e).join(" ")}const withoutPreviews=e=>e.replace($,e=>/^[\\`]/.test(e)?e:`<${e}>`),$=/\\.|```[\s\S]*?```|`[^`\n]*`|(?<![<\w])https?:\/\/[^\s<>)\]`]+/g
function embedOf(e,{color:t,image:n,thumbnail:s,tail:i="",footer:a,severities:l}={}){const d=lookOf(e,l),f=toMarkdown([titleOf(e,d.mark)],c.GL.title),p=!(h=e.actor)||(0,o.z3)(h.name)?void 0:defined({name:(0,r.$Q)((0,o.pj)(h.name),c.GL.author),url:(0,u.rZ)(h.url),icon_url:(0,u.rZ)(h.avatar)})
var h
const m=footerOf(e,{severities:l,footer:a}),g=f.length+(p?.name.length??0)+m.length+i.length+2,w=fit(e,{total:c.GL.total-g,description:c.GL.description-i.length-2})
return defined({title:f,url:(0,u.rZ)(e.url),description:[w.summary,w.excerpts,i].filter(e=>""!==e).join("\n")||void 0,color:t??d.color,author:p,fields:w.fields.length>0?w.fields:void 0,image:n?{url:n}:void 0,thumbnail:s?{url:s}:void 0,footer:""===m?void 0:{text:m},timestamp:timeOf(e)})}const defined=e=>Object.fromEntries(Object.entries(e).filter(([,e])=>void 0!==e))
var O=n(5630)
function ping(e,t){const n=new Map(e.flatMap(e=>function(e){const t=(0,O.s5)(e)
if("@here"===t||"@everyone"===t)return{kind:"everyone",text:t}
const[,n,r]=/^<@(&?)([1-9]\d{0,19})>$/.exec(t??"")??[]
return t&&r?{kind:n?"role":"user",text:t,id:r}:void 0}(e)??[]).map(e=>[e.text,e])),r=[]
for(const e of n.values()){if(textOf([...r,e]).length>t||r.length===c.oj.mentions)break
r.push(e)}return{text:textOf(r),allowed:allowed(r)}}const textOf=e=>e.map(({text:e})=>e).join(" ")
function allowed(e){const t=ids(e,"user"),n=ids(e,"role")
return{parse:e.some(({kind:e})=>"everyone"===e)?["everyone"]:[],...t.length>0?{users:t}:{},...n.length>0?{roles:n}:{}}}const ids=(e,t)=>e.flatMap(({kind:e,id:n})=>e===t&&n?[n]:[]),N=c.YF.text
function textMessage(e,t,n){const{mentions:r,tail:s}=n,i=joined(text_message_footLine(e,n),text_message_withoutPreviews(s),function(e){const t=(0,u.rZ)(e,N.url)
return t?toMarkdown([{link:"Image",href:t}],N.head):""}(n.image)),a=N.content-r.length-i.length-2,c=contentOf(t,"",a),l=(0,o.z3)(c)?clipMarkdown(text_message_withoutPreviews(function(e,{severities:t},n){const r=`**${headline(e,lookOf(e,t).mark,N)}**`,o=n-r.length-3-framesOf(e.fields),{summary:s,fields:i,excerpts:a}=fit(e,{total:o,description:o})
return joined(r,s,fieldLines(i),a)}(e,n,a)),a):c
return joined([r,l].filter(e=>""!==e).join(" "),i)}const text_message_footLine=(e,{footer:t,severities:n})=>void 0===t?"":toMarkdown([{subtext:[footerOf(e,{footer:t,severities:n})]}],N.footer),text_message_withoutPreviews=e=>e.replace(/\]\((https?:\/\/[^\s<>()]+)\)/g,"](<$1>)"),joined=(...e)=>e.filter(e=>""!==e).join("\n")
function bodyOf({alert:e,style:t={}},{files:n,leftOut:o},s,i){const{layout:a="embed",footer:l}=t,u=c.YF[a],{rows:d,rest:f}=buttonsOf(e),p=imageUrl(t.image,n),h=imageUrl(t.thumbnail,n),m={color:validColor(t.color),tail:tailOf(f,o,u.tail),image:p,thumbnail:h,footer:l,severities:i}
if("text"===a)return{content:textMessage(e,t,{...m,mentions:s}),embeds:null,components:d}
if("components"===a)return{components:containerOf(e,{...m,content:contentOf(t,s,u.content),files:n,rows:d}),flags:c.Mv.componentsV2}
const g=contentOf(""===s?t:function(e,t,n){return""!==toMarkdown(e.content??[],200)?e:{...e,content:[(0,r.$Q)(titleOf(t,lookOf(t,n).mark),200)]}}(t,e,i),s,u.content)
return{content:g||null,embeds:[embedOf(e,m)],components:d}}const validColor=e=>Number.isInteger(e)&&void 0!==e&&e>=0&&e<=16777215?e:void 0
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
var j=n(9303)
function render(e,t){const n=function({files:e=[],maxFileBytes:t=c.oj.fileBytes}){const n=e.filter(({bytes:e})=>ArrayBuffer.isView(e)&&e.length<=t).slice(0,c.oj.files),r=function(e){const t=new Set
return e.map(e=>{let n=e
for(let r=2;t.has(n);r++)n=`${r}-${e}`
return t.add(n),n})}(n.map(({name:e})=>safeName(e)))
return{files:n.map((e,t)=>({...e,name:r[t]??e.name})),leftOut:e.filter(e=>!n.includes(e)).map(e=>{return`${e.name} (${t=e.bytes,ArrayBuffer.isView(t)?t.length<1048576?`${Math.ceil(t.length/1024)} KiB`:`${(t.length/1024/1024).toFixed(1)} MiB`:"no longer there"})`
var t})}}(e.style??{}),r=function(e,t,n){const{style:r={}}=e,{files:o}=t,{text:s,allowed:i}=ping(e.ping?e.mentions:[],c.YF[r.layout??"embed"].mentions)
return{allowed_mentions:i,...o.length>0?{attachments:attachmentsOf(o)}:{},...bodyOf(e,t,s,n)}}(e,n,t.severities)
return e.remote?{method:"PATCH",url:editUrl(t,e.remote),...encode(edited(r),n.files)}:{method:"POST",...posted(r,e.style??{},t,n.files)}}const editUrl=(e,{id:t,thread:n})=>((e,t,{thread:n,components:r=!1}={})=>withQuery(`${e.url}/messages/${encodeURIComponent(t)}`,{...e.query,thread_id:n,with_components:r?"true":void 0}))(e,t,{thread:n,components:!0}),edited=e=>e.flags?{content:null,embeds:null,attachments:[],...e}:e
function posted(e,t,n,r){const{content:o,embeds:s,components:i=[],flags:a=0,...l}=e,{thread:u,post:d}=destination(t,n),f=a|(t.silent?c.Mv.suppressNotifications:0),p={...l,...o?{content:o}:{},...s?{embeds:s}:{},...i.length>0?{components:i}:{},...0===f?{}:{flags:f},...(0,j.Q)(t),...d}
return{url:executeUrl(n,{thread:u,components:i.length>0}),...encode(p,r)}}const M={10003:"the thread of the message is gone",10008:"the message was deleted",30046:"the message was edited too often",50005:"the message belongs to another webhook",50083:"the thread is archived, which only a new message undoes"},S=/COMPONENTS_V2/
var T=n(3566)
function secrets({given:e,url:t,query:n}){const{pathname:r}=new URL(t),o=[e,t,r,...parts(r),...Object.values(n).filter(e=>e.length>=P)].flatMap(encodings)
return[...new Set(o)].filter(e=>e.length>1).toSorted((e,t)=>t.length-e.length)}const P=8
function parts(e){const[,t,n]=/\/webhooks\/([^/]+)\/([^/]+)$/.exec(e)??[]
if(t&&n)return[`${t}/${n}`,n]
const r=e.slice(e.lastIndexOf("/")+1)
return r.length>=P?[r]:[]}function encodings(e){const t=JSON.stringify(e).slice(1,-1)
return[e,(0,T.tv)(e),encodeURI(e),encodeURIComponent(e),t,t.replaceAll("/","\\/"),...base64s(e)]}function base64s(e){const t=Buffer.from(e),n=[0,1,2].map(e=>Buffer.concat([Buffer.alloc(e),t]).toString("base64").replaceAll("=","")).map((e,t)=>e.slice(0===t?0:t+1,-1)).filter(e=>e.length>=P)
return[t.toString("base64"),t.toString("base64url"),...n]}const banned=({status:e},t)=>classify_final(`${host(t)} answered ${e}: this machine's address is blocked for a while`,{reason:"banned",fix:"Too many bad requests came from this address, perhaps from others on the same runner. Wait some minutes, or run the job again."}),classify_final=(e,{reason:t,fix:n})=>({kind:"final",reason:t,detail:e,fix:n}),again=(e,t,n)=>({kind:"retry",reason:e,detail:t,...void 0===n?{}:{afterMs:n}})
function detailOf({status:e},t,n){const s=t?.code?` (${t.code})`:"",i=[t?.message?`${t.message}${s}`:s.trim(),...flatten(t?.errors)].filter(e=>""!==e).join("; ")
return masked((0,r.$Q)((0,o.pj)(`${host(n)} answered ${e}${""===i?"":`: ${i}`}`),800),n)}const masked=(e,{target:t})=>secrets(t).reduce((e,t)=>e.replaceAll(t,"***"),e),host=({request:e})=>new URL(e.url).host,_={name:"discord",via:"http",render,classify:function(e,t){const{status:n}=e,r=function({body:e}){const t=function(e){try{const t=JSON.parse(e)
return"object"!=typeof t||null===t||Array.isArray(t)?void 0:t}catch{return}}(e)
if(void 0===t)return
const{code:n,message:r,retry_after:o,global:s,errors:i,id:a,channel_id:c}=t
return{..."number"==typeof n?{code:n}:{},..."string"==typeof r?{message:r}:{},..."number"==typeof o?{retryAfter:o}:{},...!0===s?{global:s}:{},...void 0===i?{}:{errors:i},...isSnowflake(a)?{id:a}:{},...isSnowflake(c)?{channelId:c}:{}}}(e)
if(n>=200&&n<300)return{kind:"delivered",...remoteOf(r,t)}
const o=function(e,{request:t,post:n,target:r}){const o="PATCH"===t.method?function(e){return(void 0===e?.code?void 0:M[e.code])??(S.test(JSON.stringify(e?.errors??""))?"the message has another layout":void 0)}(e):void 0
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
return{deploy:{...t,...e.deploy,failures:{...t.failures,...e.deploy?.failures}},repeated:{failures:{...n.failures,...e.repeated?.failures},redHours:{...n.redHours,...e.repeated?.redHours}},health:{...r.health,...e.health},certificate:{...r.certificate,...e.certificate},latency:{...r.latency,...e.latency},crash:{...r.crash,...e.crash},flake:{...r.flake,...e.flake},severities:{...e.severities}}}}),628:((e,t,n)=>{n.d(t,{a:()=>c})
var r=n(8313),o=n(8610),s=n(6755)
const{floor:i,round:a}=Math,always=()=>!0,percent=e=>i(1e3*e+1e-9)/10+" %",failed=({conclusion:e})=>"bad"===(0,r.Bg)(e),streak=({failuresInARow:e=0})=>(0,o.L)(e,"failure"),counted=e=>void 0===e.within?`${streak(e)} in a row`:e.failuresInARow===e.ladder?.P2?`${streak(e)} within ${e.within}`:streak(e),again=(e,{deploy:t})=>failed(e)&&(e.failuresInARow??1)>=t.repeatedAt,red=({redHours:e})=>`red for ${(0,s.p0)(36e5*e)}`,rung=(e,{deploy:t,repeated:n},r)=>{const o="deploy"===e.of?{...n.failures,...t.failures}:n.failures
return e.failuresInARow>=(e.ladder?.[r]??o[r])},days=e=>e<=0?"the certificate has expired":`the certificate expires in ${(0,o.L)(i(e),"day")}`,c={ci:[{id:"ci-production",severity:"P2",when:e=>failed(e)&&!0===e.production,says:()=>"a run that deploys to production failed"},{id:"ci-default-branch",severity:"P2",when:e=>failed(e)&&e.defaultBranch,says:()=>"CI failed on the default branch"},{id:"ci-branch",severity:"P3",when:failed,says:()=>"CI failed outside the default branch"},{id:"ci-passed",severity:"P3",when:always,says:()=>"CI did not fail"}],deploy:[{id:"deploy-production-repeated",severity:"P1",when:(e,t)=>again(e,t)&&!0===e.production,says:e=>`${streak(e)} in a row deploying to production`},{id:"deploy-production",severity:"P2",when:e=>failed(e)&&!0===e.production,says:()=>"a deploy to production failed"},{id:"deploy-unnamed-repeated",severity:"P1",when:(e,t)=>again(e,t)&&void 0===e.production,says:e=>`${streak(e)} in a row deploying`},{id:"deploy-unnamed",severity:"P2",when:e=>failed(e)&&void 0===e.production,says:()=>"a deploy failed"},{id:"deploy-repeated",severity:"P2",when:again,says:e=>`${streak(e)} in a row deploying outside production`},{id:"deploy-failed",severity:"P3",when:failed,says:()=>"a deploy outside production failed"},{id:"deploy-passed",severity:"P3",when:always,says:()=>"the deploy did not fail"}],"repeated-failures":[{id:"repeated-p0-count",severity:"P0",when:(e,t)=>rung(e,t,"P0"),says:counted},{id:"repeated-p0-age",severity:"P0",when:(e,t)=>("deploy"===e.of||e.defaultBranch)&&e.redHours>(e.ages?.P0??t.repeated.redHours.P0),says:e=>`${"deploy"===e.of?"deploys are":"the default branch is"} ${red(e)}`},{id:"repeated-p1-count",severity:"P1",when:(e,t)=>rung(e,t,"P1"),says:counted},{id:"repeated-p1-production",severity:"P1",when:(e,t)=>"deploy"===e.of&&!0===e.production&&e.failuresInARow>=t.deploy.repeatedAt,says:e=>`${counted(e)} deploying to production`},{id:"repeated-p1-age",severity:"P1",when:(e,t)=>e.redHours>(e.ages?.P1??t.repeated.redHours.P1),says:red},{id:"repeated-p2",severity:"P2",when:(e,t)=>rung(e,t,"P2"),says:counted},{id:"repeated-deploy",severity:"P2",when:(e,t)=>"deploy"===e.of&&e.failuresInARow>=t.deploy.repeatedAt,says:e=>`${counted(e)} deploying`},{id:"repeated-few",severity:"P3",when:always,says:e=>`only ${counted(e)}`}],health:[{id:"health-all",severity:"P0",when:e=>"all"===e.scope,says:()=>"every endpoint is down"},{id:"health-critical",severity:"P1",when:e=>"critical"===e.scope,says:()=>"a critical endpoint is down"},{id:"health-share",severity:"P1",when:(e,t)=>"some"===e.scope&&(e.shareDown??0)>=t.health.shareDown,says:e=>`${percent(e.shareDown??0)} of the endpoints are down`},{id:"health-some",severity:"P2",when:e=>"some"===e.scope,says:()=>"an endpoint is down"},{id:"health-degraded",severity:"P3",when:always,says:()=>"an endpoint is degraded"}],certificate:[{id:"certificate-p1",severity:"P1",when:(e,t)=>e.daysLeft<=t.certificate.P1,says:e=>days(e.daysLeft)},{id:"certificate-p2",severity:"P2",when:(e,t)=>e.daysLeft<=t.certificate.P2,says:e=>days(e.daysLeft)},{id:"certificate-p3",severity:"P3",when:always,says:e=>days(e.daysLeft)}],latency:[{id:"latency-far-over",severity:"P2",when:(e,t)=>e.timesLimit>=t.latency.timesLimit,says:e=>`latency is ${i(10*e.timesLimit)/10} times its limit`},{id:"latency-over",severity:"P3",when:always,says:()=>"latency is over its limit"}],stale:[{id:"stale-monitoring",severity:"P2",when:e=>"monitoring"===e.of,says:()=>"monitoring has gone silent"},{id:"stale-part",severity:"P2",when:e=>"part"===e.of,says:()=>"a part of the monitoring has gone silent"},{id:"stale-endpoint",severity:"P2",when:e=>"endpoint"===e.of,says:()=>"an endpoint cannot be judged"},{id:"stale-workflow",severity:"P2",when:always,says:()=>"a scheduled workflow has gone silent"}],slo:[{id:"slo-page-quick",severity:"P1",when:e=>"page-quick"===e.rule,says:()=>"the error budget burns fast"},{id:"slo-budget-spent",severity:"P2",when:e=>void 0!==e.budgetLeft&&e.budgetLeft<=0,says:()=>"the error budget is spent and still burning"},{id:"slo-page-slow",severity:"P2",when:e=>"page-slow"===e.rule,says:()=>"the error budget burns steadily"},{id:"slo-ticket",severity:"P3",when:always,says:()=>"the error budget burns slowly"}],crash:[{id:"crash-users",severity:"P1",when:(e,t)=>(e.shareOfUsers??0)>=t.crash.shareOfUsers,says:e=>`${percent(e.shareOfUsers??0)} of the users crash`},{id:"crash-free",severity:"P1",when:(e,t)=>(e.crashFreeRate??1)<t.crash.crashFreeRate&&(e.lowMinutes??0)>=t.crash.lowMinutes,says:e=>`crash-free rate ${percent(e.crashFreeRate??1)} for ${(0,o.L)(i(e.lowMinutes??0),"minute")}`},{id:"crash-errors",severity:"P1",when:(e,t)=>(e.errorsPerMinute??0)>t.crash.errorsPerMinute&&(e.errorMinutes??0)>=t.crash.errorMinutes,says:e=>`${(0,o.L)(a(10*(e.errorsPerMinute??0))/10,"error")} a minute for ${(0,o.L)(i(e.errorMinutes??0),"minute")}`},{id:"crash-rate",severity:"P2",when:(e,t)=>(e.perHour??0)>t.crash.perHour,says:e=>`${a(e.perHour??0)} crashes an hour`},{id:"crash-free-warning",severity:"P2",when:(e,t)=>(e.crashFreeRate??1)<t.crash.crashFreeWarning,says:e=>`crash-free rate ${percent(e.crashFreeRate??1)}`},{id:"crash-single",severity:"P3",when:always,says:()=>"a crash below every threshold"}],security:[{id:"secret-active",severity:"P0",when:e=>"secret"===e.finding&&"active"===e.secret,says:()=>"an active secret leaked"},{id:"secret-leaked",severity:"P1",when:e=>"secret"===e.finding&&"unknown"===e.secret,says:()=>"a secret leaked"},{id:"secret-inactive",severity:"P3",when:e=>"secret"===e.finding,says:()=>"a revoked secret leaked"},{id:"vulnerability-critical",severity:"P1",when:e=>"vulnerability"===e.finding&&"critical"===e.level,says:()=>"a critical vulnerability"},{id:"vulnerability-high",severity:"P2",when:e=>"vulnerability"===e.finding&&"high"===e.level,says:()=>"a vulnerability of high severity"},{id:"vulnerability-minor",severity:"P3",when:always,says:()=>"a vulnerability of medium, low or unknown severity"}],flake:[{id:"flake-broken",severity:"P2",when:e=>!0===e.broken&&e.defaultBranch,says:()=>"a test is broken on the default branch"},{id:"flake-broken-elsewhere",severity:"P3",when:e=>!0===e.broken,says:()=>"a test is broken"},{id:"flake-default-branch",severity:"P2",when:(e,t)=>e.defaultBranch&&e.failureRate>=t.flake.failureRate,says:e=>`fails ${percent(e.failureRate)} of its runs on the default branch without a cause`},{id:"flake-costly",severity:"P2",when:(e,t)=>(e.minutesPerWeek??0)>=t.flake.minutesPerWeek,says:e=>`costs ${(0,s.p0)(6e4*a(e.minutesPerWeek??0))} a week`},{id:"flake",severity:"P3",when:always,says:e=>`fails ${percent(e.failureRate)} of its runs without a cause`}],declared:[{id:"declared",severity:e=>e.severity,when:always,says:()=>"declared by a person"}],recovery:[{id:"recovery",severity:e=>e.was??"P3",when:always,says:e=>e.was?`recovered from ${e.was}`:"recovered"}],information:[{id:"information",severity:"P3",when:always,says:()=>"for information"}]}}),8313:((e,t,n)=>{n.d(t,{Bg:()=>resultOf,vu:()=>conclusionOf})
const r=["success","failure","cancelled","skipped","timed_out","action_required","neutral","stale","startup_failure"],o={success:{result:"good",word:"passed",tone:"success"},failure:{result:"bad",word:"failed",tone:"failure"},cancelled:{result:"other",word:"was cancelled",tone:"neutral"},skipped:{result:"other",word:"was skipped",tone:"neutral"},timed_out:{result:"bad",word:"timed out",tone:"failure"},action_required:{result:"other",word:"needs approval",tone:"warning"},neutral:{result:"other",word:"ended neutral",tone:"neutral"},stale:{result:"other",word:"went stale",tone:"neutral"},startup_failure:{result:"bad",word:"could not start",tone:"failure"},running:{result:"running",word:"is running",tone:"running"}},resultOf=e=>(e=>o[e])(e).result
function conclusionOf(e){return null==e||""===e?"running":r.find(t=>t===e)??"neutral"}}),4465:((e,t,n)=>{n.d(t,{R0:()=>i,ac:()=>a,eP:()=>s})
var r=n(3517),o=n(6357)
const s=["always","failure","success","change","recovery"],i=262144,a={channels:{},routes:[],defaults:{},severity:(0,o.ql)(),policy:r.G,users:{},sections:{}}}),9149:((e,t,n)=>{n.d(t,{g:()=>outlet})
const r=2e4
const hostOf=e=>URL.parse(e)?.host||"an invalid URL",pretty=e=>JSON.stringify(e,null,2)??""
function outlet(e){const{name:t,channel:n,target:r}=e
return{name:t,kind:n.name,secrets:n.secrets(r),...n.ties&&{ties:n.ties},open:t=>attempt(e,t,n.render(t,r))}}function attempt(e,t,n){const{channel:o,target:s}=e
return{preview:()=>function(e){const t=function(e){return"object"==typeof e&&null!==e&&"url"in e&&"method"in e}(e)?`${e.method} ${hostOf(e.url)}\n${function(e){if(void 0===e)return"(no body)"
if("string"!=typeof e)return`(${e.byteLength} bytes)`
try{return pretty(JSON.parse(e))}catch{return e}}(e.body)}`:pretty(e)
return t.length>r?`${t.slice(0,r)}\n… ${t.length-r} more characters`:t}(n),async send(r,i){const a=r[o.via]
if(!a)return noTransport(o.via)
const c=o.classify(await a(n,i),{request:n,post:t,target:s})
return"follow"===c.kind?{...c,request:attempt(e,t,c.request)}:c}}}const noTransport=e=>({kind:"final",reason:"unsupported",detail:`this step cannot send by ${e}`,fix:"Use an action whose documentation lists this kind of channel."})}),3178:((e,t,n)=>{n.d(t,{s:()=>sha256})
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
return void 0===n?escapeMarkdown(e):`[${escaped(e)}](<${n.replace(/[<>\\|`]/g,encodeURIComponent)}>)`}}),3519:((e,t,n)=>{n.d(t,{n:()=>githubMarkdown,m:()=>timeInWords})
var r=n(6607),o=n(3030)
function clipText(e,t){let n=t
const r=[]
for(const t of e){const e=sizeOf(t)
if(e>n)return[...r,...n<1?["…"]:[clipped(t,n)]]
r.push(t),n-=e}return r}const lengthOf=e=>e.reduce((e,t)=>e+sizeOf(t),0)
function sizeOf(e){return"string"==typeof e?e.length:"quote"in e?lengthOf(e.quote):"subtext"in e?lengthOf(e.subtext):Object.values(e)[0]?.length??0}function clipped(e,t){return"string"==typeof e?(0,o.$Q)(e,t):"bold"in e?{bold:(0,o.$Q)(e.bold,t)}:"italic"in e?{italic:(0,o.$Q)(e.italic,t)}:"code"in e?{code:(0,o.$Q)(e.code,t)}:"link"in e?{...e,link:(0,o.$Q)(e.link,t)}:"block"in e?{...e,block:(0,o.$Q)(e.block,t)}:"quote"in e?{quote:clipText(e.quote,t)}:"subtext"in e?{subtext:clipText(e.subtext,t)}:"…"}var s=n(6473),i=n(3451),a=n(8933)
function githubMarkdown(e,t=Number.POSITIVE_INFINITY){const n=draw(e)
if(n.length<=t)return n
const r=(0,s.n)(t,n=>draw(clipText(e,n)).length<=t)
return r<1?"":draw(clipText(e,r))}function draw(e){const t=[]
let n=""
for(const r of e){const e=drawSpan(r)
""!==e&&(0,i.W)(r)?(t.push(withBreaks(n),e),n=""):n+=e}return[...t,withBreaks(n)].filter(e=>""!==e).join("\n\n")}const withBreaks=e=>e.trim().replace(/[^\S\n]*\n/g,"\n").replace(/(?<!\n)\n(?!\n)/g,"  \n")
function drawSpan(e){return"string"==typeof e?drawLines(e):"bold"in e?wrapped("b",(0,a.FV)(e.bold)):"italic"in e?wrapped("i",(0,a.FV)(e.italic)):"code"in e?""===(0,r.RK)(e.code).trim()?"":(0,a.SS)(e.code):"link"in e?(0,a.iQ)(e.link||e.href,e.href):"time"in e?(0,a.FV)(timeInWords(e.time,e.style)):"block"in e?""===(0,r.RK)(e.block).trim()?"":(0,a.DV)(e.block,e.language):"quote"in e?quoted(draw(e.quote)):"subtext"in e?draw(e.subtext).replace(/^.+?(?= {2}$|$)/gm,"<sub>$&</sub>"):e.markdown}const wrapped=(e,t)=>""===t?"":`<${e}>${t}</${e}>`,quoted=e=>""===e?"":e.replace(/^/gm,"> "),drawLines=e=>(0,r.uH)(e).split("\n").map(drawLine).join("\n")
function drawLine(e){const t=(0,a.FV)(e),n=/^\s/.test(e)?" ":""
return""===t?n:n+t+(/\s$/.test(e)?" ":"")}function timeInWords(e,t="relative"){const n=Date.parse(e)
if(Number.isNaN(n))return e
const r=new Date(n).toISOString(),[o,s]=[r.slice(0,10),`${r.slice(11,16)} UTC`]
return{relative:`${o} ${s}`,date:o,time:s}[t]}}),5630:((e,t,n)=>{n.d(t,{js:()=>mentionsAt,s5:()=>mentionOf})
var r=n(6357)
const o=/^(?:<@&(\d{1,25})>|role:(\d{1,25}))$/,s=/^(?:<@!?(\d{1,25})>|user:(\d{1,25})|(\d{1,25}))$/
function mentionOf(e){const t=e.trim()
if("@here"===t||"@everyone"===t)return t
const id=e=>e.exec(t)?.slice(1).find(Boolean)
return id(o)?`<@&${id(o)}>`:id(s)&&`<@${id(s)}>`}const mentionsAt=(e,t)=>((e,t)=>r.gO.slice(r.gO.indexOf(t)).map(t=>e[t]).find(e=>void 0!==e))(e,t)??[]}),9130:((e,t,n)=>{n.d(t,{A2:()=>channelOutlets,tr:()=>inputOutlets})
var r=n(7754),o=n(8082),s=n(5630),i=n(9889)
const a="discord-webhook",inputOutlets=({defaults:e,severity:t},n)=>n.map((n,o)=>{const s=(e=>0===e?a:`${a}-${e+1}`)(o),i=told(`The ${s} input`.replace(/-(\d+) input$/," input, webhook $1"),()=>(0,r.jy)(s,n,t))
return configured({outlet:i,style:(0,r.Wi)(e)},e.mention)})
async function channelOutlets(e,t,n){const r=await Promise.all(named(e,t).map(async([e,t])=>({name:e,section:t,entry:await entryOf(t)})))
return function(e,t){const n=e.filter(({variable:e})=>!t[e]?.trim())
if(0===n.length)return
const r=n.map(({name:e,variable:t})=>`Channel "${e}" needs the environment variable ${t}, which is not set.`),s=[...new Set(n.map(({variable:e})=>`${e}: \${{ secrets.${e} }}`))]
throw new o.l(r.join("\n"),{fix:`Pass it to the step under \`env:\` from a secret that this run can read:\n${s.join("\n")}`})}(r.flatMap(({name:e,section:t,entry:n})=>n.variables(t).map(t=>({name:e,variable:t}))),n),r.map(({name:t,section:r,entry:o})=>{const secret=e=>n[e]??"",s=o.variables(r).join(", ")
return configured(told(`Channel "${t}" (environment variable ${s})`,()=>o.open({name:t,config:r,defaults:e.defaults,severity:e.severity,secret})),"mention"in r&&r.mention||e.defaults.mention)})}const named=({channels:e},t)=>t.flatMap(t=>Object.hasOwn(e,t)&&e[t]?[[t,e[t]]]:[]),entryOf=async e=>i.u[e.type].entry(),configured=(e,t={})=>({...e,mentions:e=>(0,s.js)(t,e)})
function told(e,t){try{return t()}catch(t){if(!(t instanceof o.l))throw t
throw new o.l(`${e}: ${t.problem}`,{fix:t.fix,cause:t})}}}),5405:((e,t,n)=>{n.d(t,{OA:()=>fields,p_:()=>list})
const fields=e=>"object"==typeof e&&null!==e?e:{},list=e=>Array.isArray(e)?e:[]}),1512:((e,t,n)=>{n.d(t,{z:()=>r})
const r="a newer message of this alert got through"}),9889:((e,t,n)=>{n.d(t,{u:()=>o})
var r=n(7754)
const o={discord:{entry:()=>r.ZK,schema:async()=>(await n.e(310).then(n.bind(n,6310))).discordSchema},"github-issue":{entry:async()=>(await n.e(412).then(n.bind(n,8412))).issueEntry,schema:async()=>(await n.e(85).then(n.bind(n,5085))).issueSchema}}}),5979:((e,t,n)=>{function matches(e,t){return among(e.source,t.source)&&among(e.severity,t.severity)&&among(e.status,t.status)&&Object.entries(t.labels??{}).every(([t,n])=>labelled(e.labels,t,n))}n.d(t,{T:()=>glob,c:()=>matches})
const among=(e,t)=>!t||t.includes(e),labelled=(e,t,n)=>Object.hasOwn(e,t)&&n.some(n=>glob(n,e[t]??""))
function glob(e,t){const[n="",...r]=e.split("*"),o=r.pop()
return void 0===o?t===e:!(!t.startsWith(n)||!t.endsWith(o)||t.length<n.length+o.length)&&function(e,t){let n=0
for(const r of t){const t=e.indexOf(r,n)
if(-1===t)return!1
n=t+r.length}return!0}(t.slice(n.length,t.length-o.length),r)}}),6357:((e,t,n)=>{n.d(t,{gO:()=>r,jZ:()=>atLeast,ql:()=>severityTable})
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
return n>=0?n:void 0}}),373:((e,t,n)=>{n.d(t,{m:()=>badgeJson,g:()=>badgeSvg})
var r=n(5494),o=n(2924)
const s=new Map([["il'",30],["jf ,.",40],["!trI",46],['"()[]/\\:;-J',50],["csz?",59],["kvxyL",65],["aeoFPTY",67],["bdghnpqu0123456789$*_E",70],["ABCKRSVXZ",76],["U&HN",82],["DGOQ",87],["w#+<=>~^M",92],["mW@",109],["%",119]].flatMap(([e,t])=>[...e].map(e=>[e,t]))),textWidth=e=>Math.ceil([...e].reduce((e,t)=>e+(s.get(t)??((t.codePointAt(0)??0)>=4352?115:80)),0)/10),i={up:"#1a7f4b",degraded:"#9a6700",down:"#c2262f",maintenance:"#2f66c4",unknown:"#5f6873"},a="#484f58",c=6,worded=({label:e,message:t,color:n})=>({label:(0,o.h0)(e,60),message:(0,o.h0)(t,60),color:n})
function badgeSvg(e){const{label:t,message:n,color:o}=worded(e),[s,l]=[t,n].map(e=>textWidth(e)+2*c),u=`${t}: ${n}`,rect=(e,t,n)=>(0,r.N)("rect",{x:e,width:t,height:20,fill:n})
return`${(0,r.N)("svg",{xmlns:"http://www.w3.org/2000/svg",width:s+l,height:20,role:"img","aria-label":u},(0,r.N)("title",{},u),(0,r.N)("clipPath",{id:"r"},(0,r.N)("rect",{width:s+l,height:20,rx:3})),(0,r.N)("g",{"clip-path":"url(#r)"},rect(0,s,a),rect(s,l,i[o])),(0,r.N)("g",{fill:"#fff","font-family":"Verdana,Geneva,DejaVu Sans,sans-serif","font-size":11},badge_words(t,c,s-2*c),badge_words(n,s+c,l-2*c))).html}\n`}const badge_words=(e,t,n)=>(0,r.N)("text",{x:t,y:14,textLength:n},e)
function badgeJson(e){const{label:t,message:n,color:r}=worded(e)
return`${JSON.stringify({schemaVersion:1,label:t,message:n,color:i[r],cacheSeconds:300})}\n`}}),5494:((e,t,n)=>{n.d(t,{N:()=>element,Q:()=>all})
var r=n(6607)
const o={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"},escaped=e=>(0,r.uH)(e).replace(/[\ufffe\uffff]/g,"").replace(/[&<>"']/g,e=>o[e]??e),s=new Set(["br","link","meta"]),i=new Set(["path","rect","stop","use"])
function element(e,t={},...n){const r=`<${e}${Object.entries(t).map(attribute).join("")}`
return i.has(e)?{html:`${r}/>`}:{html:s.has(e)&&0===n.length?`${r}>`:`${r}>${all(...n).html}</${e}>`}}const all=(...e)=>({html:e.map(markup).join("")})
function attribute([e,t]){return void 0===t||!1===t?"":!0===t?` ${e}`:` ${e}="${escaped(String(t))}"`}function markup(e){return!1===e||void 0===e?"":"string"==typeof e?escaped(e):e.html}}),2327:((e,t,n)=>{n.d(t,{N:()=>outward,P:()=>safeUrl})
var r=n(3566),o=n(5494)
const s=2e3
function safeUrl(e){const t=void 0===e||e.length>s?void 0:(0,r.qP)(e)
return t?.startsWith("https://")?t:void 0}function outward(e,...t){const n=safeUrl(e)
return n?(0,o.N)("a",{href:n,rel:"nofollow noopener noreferrer"},...t):(0,o.Q)(...t)}}),4287:((e,t,n)=>{n.d(t,{A:()=>document})
var r=n(5494),o=n(2924),s=n(6291),i=n(6969)
function document(e){const t=(0,r.N)("header",{class:"top"},(0,r.N)("div",{},e.head),(0,i.mB)()),n=(0,r.Q)((0,r.N)("a",{class:"skip",href:"#content"},"Skip to the content"),(0,s.D6)(),(0,r.N)("div",{class:"frame"},t,(0,r.N)("main",{id:"content"},e.content),e.footer))
return`<!doctype html>\n${(0,r.N)("html",{lang:"en",...e.attributes},function({title:e,summary:t,tone:n,links:i,styles:c,script:l}){const meta=(e,t)=>(0,r.N)("meta",{name:e,content:t}),u=(0,o.h0)(t,a)
return(0,r.N)("head",{},(0,r.N)("meta",{charset:"utf-8"}),(0,r.N)("meta",{"http-equiv":"Content-Security-Policy",content:policy(c,l)}),meta("viewport","width=device-width, initial-scale=1"),meta("referrer","no-referrer"),meta("description",u),(0,r.N)("meta",{property:"og:title",content:e}),(0,r.N)("meta",{property:"og:description",content:u}),(0,r.N)("title",{},e),(0,r.N)("link",{rel:"icon",href:(0,s.hQ)(n)}),i,(0,r.N)("style",{},{html:c}),(0,r.N)("script",{},{html:l}))}(e),(0,r.N)("body",{},n)).html}\n`}const a=300
function policy(e,t){const hash=e=>`'sha256-${process.getBuiltinModule("node:crypto").hash("sha256",e,"base64")}'`
return["default-src 'none'","img-src data:",`style-src ${hash(e)}`,`script-src ${hash(t)}`,"base-uri 'none'","form-action 'none'"].join("; ")}}),6291:((e,t,n)=>{n.d(t,{B3:()=>stateMark,D6:()=>iconSheet,Kk:()=>icon,hQ:()=>iconUrl})
var r=n(5494)
const o={up:"M8 0a8 8 0 1 1 0 16A8 8 0 0 1 8 0zM6.9 11.7l5.6-5.9-1.1-1.1-4.5 4.7-2.3-2.2-1.1 1.1z",degraded:"M8 .8 16 15H0zM7.2 5.4v4.6h1.6V5.4zM7.2 11.4V13h1.6v-1.6z",down:"M4.7 0h6.6L16 4.7v6.6L11.3 16H4.7L0 11.3V4.7zM4.3 5.4 6.9 8l-2.6 2.6 1.1 1.1L8 9.1l2.6 2.6 1.1-1.1L9.1 8l2.6-2.6-1.1-1.1L8 6.9 5.4 4.3z",maintenance:"m8 0 8 8-8 8-8-8zM5.6 5.2v5.6h1.7V5.2zM8.7 5.2v5.6h1.7V5.2z",unknown:"M8 0a8 8 0 1 1 0 16A8 8 0 0 1 8 0zM8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8zM4.8 7.1h6.4v1.8H4.8z"},iconSheet=()=>(0,r.N)("svg",{class:"sheet","aria-hidden":"true",width:0,height:0},...Object.entries(o).map(([e,t])=>(0,r.N)("symbol",{id:`icon-${e}`,viewBox:"0 0 16 16"},(0,r.N)("path",{d:t,"fill-rule":"evenodd"})))),icon=e=>(0,r.N)("svg",{class:"icon","aria-hidden":"true"},(0,r.N)("use",{href:`#icon-${e}`})),stateMark=(e,t)=>(0,r.N)("span",{class:`state is-${e}`},icon(e),(0,r.Q)(t)),s={up:"#2a9d66",degraded:"#c98500",down:"#d3303a",maintenance:"#4a80de",unknown:"#858f9b"},iconUrl=e=>`data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path fill="${s[e]}" fill-rule="evenodd" d="${o[e]}"/></svg>`)}`}),7703:((e,t,n)=>{n.d(t,{i:()=>i,f:()=>a})
var r=n(7277)
const o={ground:"#f5f6f8",card:"#ffffff",ink:"#1a1f26",soft:"#545d68",edge:"#dfe3e8",link:"#0a56b4",up:"#2a9d66","up-ink":"#146c43","up-wash":"#e4f5ec",degraded:"#c98500","degraded-ink":"#7d5000","degraded-wash":"#fff3d9",down:"#d3303a","down-ink":"#b01c28","down-wash":"#fdeaea",maintenance:"#4a80de","maintenance-ink":"#1f56b3","maintenance-wash":"#e8f0fd",unknown:"#858f9b","unknown-ink":"#545d68","unknown-wash":"#eceef1"},s={ground:"#0e1116",card:"#171b22",ink:"#e8ecf1",soft:"#a0aab6",edge:"#2b323c",link:"#7ab7ff",up:"#38b27a","up-ink":"#62d79d","up-wash":"#12291f",degraded:"#dba017","degraded-ink":"#f2bf4d","degraded-wash":"#2e2510",down:"#f0545c","down-ink":"#ff8f92","down-wash":"#34171a",maintenance:"#6a9df5","maintenance-ink":"#94bbff","maintenance-wash":"#16243d",unknown:"#6c7783","unknown-ink":"#a0aab6","unknown-wash":"#20262e"},variables=e=>Object.entries(e).map(([e,t])=>`--${e}:${t}`).join(";"),i=`\n:root{color-scheme:light;${variables(o)}}\n:root[data-theme=dark]{color-scheme:dark;${variables(s)}}\n@media(prefers-color-scheme:dark){:root:not([data-theme=light]){color-scheme:dark;${variables(s)}}}\n@media print{:root,:root[data-theme]{color-scheme:light;${variables(o)}}}\n\n*{box-sizing:border-box}\nhtml{-webkit-text-size-adjust:100%;scroll-padding-top:16px}\nbody{margin:0;background:var(--ground);color:var(--ink);font:16px/1.5 system-ui,-apple-system,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif;overflow-wrap:break-word}\n.frame{max-width:880px;margin:0 auto;padding:0 16px}\nh1,h2,h3,p,ul,ol,dl,dd,figure{margin:0;padding:0}\nh1,h2,h3,p,li,th,td{overflow-wrap:anywhere}\n.top>div{min-width:0}\nul,ol{list-style:none}\nh1{font-size:1.375rem;line-height:1.3;font-weight:650}\nh2{font-size:1.0625rem;line-height:1.4;font-weight:650}\nh3{font-size:1rem;line-height:1.4;font-weight:600}\na{color:var(--link);text-underline-offset:2px}\n:focus-visible{outline:2px solid var(--link);outline-offset:2px;border-radius:3px}\n.skip{position:absolute;left:-999px}\n.skip:focus{left:16px;top:8px;background:var(--card);padding:4px 12px;z-index:3}\n.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}\n.sheet{position:absolute}\n.quiet,.label,.scale,.legend,footer,.lead{color:var(--soft);font-size:.875rem}\n.lead{font-size:1rem;margin-top:2px}\n.label{font-weight:600;margin-top:14px}\n.top{display:flex;gap:16px;justify-content:space-between;align-items:flex-start;padding-top:32px;padding-bottom:20px}\n.top .quiet{margin-bottom:4px}\n.theme{flex:none;width:36px;height:36px;padding:9px;background:none;border:1px solid var(--edge);border-radius:50%;cursor:pointer;fill:var(--soft)}\n.theme svg{display:block;width:16px;height:16px}\n.theme:hover{fill:var(--ink);border-color:var(--soft)}\n[hidden]{display:none!important}\n.icon{width:16px;height:16px;flex:none;fill:var(--soft)}\n`,a=r.i.map(e=>`.fill-${e}{fill:var(--${e})}.state.is-${e}{color:var(--${e}-ink)}.state.is-${e} .icon,.banner.is-${e} .icon{fill:var(--${e})}.banner.is-${e}{background:var(--${e}-wash);border-color:var(--${e})}`).join("\n")}),6969:((e,t,n)=>{n.d(t,{DP:()=>o,af:()=>themeStart,mB:()=>themeButton})
var r=n(5494)
const themeButton=()=>(0,r.N)("button",{class:"theme",type:"button",hidden:!0,"aria-label":"Other theme"},(0,r.N)("svg",{viewBox:"0 0 16 16","aria-hidden":"true"},(0,r.N)("path",{d:"M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1zM8 2.6v10.8A5.4 5.4 0 0 0 8 2.6z","fill-rule":"evenodd"}))),themeStart=e=>`const root = document.documentElement\nconst key = '${e}'\nconst themes = ['light', 'dark']\nconst stored = () => { try { return localStorage.getItem(key) } catch { return null } }\nconst use = (theme) => { if (themes.includes(theme)) root.dataset.theme = theme }\nuse(stored())\n`,o="const themeButton = (button) => {\n  const dark = () => (root.dataset.theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')) === 'dark'\n  const label = () => { button.title = dark() ? 'Light theme' : 'Dark theme'; button.setAttribute('aria-label', button.title) }\n  button.hidden = false\n  label()\n  button.addEventListener('click', () => {\n    use(dark() ? 'light' : 'dark')\n    try { localStorage.setItem(key, root.dataset.theme) } catch {}\n    label()\n  })\n}\n"}),3856:((e,t,n)=>{n.d(t,{GS:()=>monthOf,KH:()=>iso,Ln:()=>span,Q$:()=>dateOf,g6:()=>monthName,h5:()=>shownTime,kB:()=>time,n$:()=>moment,vd:()=>day})
var r=n(5494)
const shownTime=e=>Math.min(Math.max(e||0,0),864e13),dateOf=e=>new Date(shownTime(e)),iso=e=>dateOf(e).toISOString(),o=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],s=["January","February","March","April","May","June","July","August","September","October","November","December"]
function day(e){const t=dateOf(e)
return`${t.getUTCDate()} ${o[t.getUTCMonth()]} ${t.getUTCFullYear()}`}const monthOf=e=>iso(e).slice(0,-17),monthName=e=>`${s[Number(e.slice(5))-1]} ${e.slice(0,4)}`,clock=e=>iso(e).slice(-13,-8),moment=e=>`${day(e)}, ${clock(e)} UTC`,time=(e,t=moment(e))=>(0,r.N)("time",{datetime:iso(e)},t)
function span(e,t){const n=day(e)===day(t)
return[time(e,n?`${day(e)}, ${clock(e)}`:moment(e)),{html:" to "},time(t,n?`${clock(t)} UTC`:moment(t))]}}),7277:((e,t,n)=>{n.d(t,{i:()=>r})
const r=["down","degraded","maintenance","unknown","up"]}),2924:((e,t,n)=>{n.d(t,{KE:()=>listed,KT:()=>named,e0:()=>exact,h0:()=>short})
var r=n(3030),o=n(6607)
const short=(e,t)=>(0,r.$Q)((0,o.TN)(e.slice(0,8*t)),t),s=/[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu,i=new Set(["‌","‍","︎","️"]),a=/[A-Za-z .>]$/
function exact(e,t){const n=e.slice(0,8*t).toWellFormed().replace(/\s+/g," ").trim()
return(0,r.$Q)(n.replace(s,(e,t)=>i.has(e)&&!a.test(n.charAt(t-1))?e:writtenOut(e)),t)}const writtenOut=e=>`⟨U+${(e.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0")}⟩`,named=e=>short(e,80)||"unnamed"
function listed(e,t=3){const n=e.slice(0,e.length>t?t-1:t).map(named),r=e.length-n.length,o=r>0?[...n,`${r} ${1===r?"other":"others"}`]:n
return o.length<2?o.join(""):`${o.slice(0,-1).join(", ")} and ${o.at(-1)}`}})}
