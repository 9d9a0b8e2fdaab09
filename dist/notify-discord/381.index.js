export const id=381
export const ids=[381]
export const modules={8130:((e,t,n)=>{n.d(t,{Ke:()=>result,l3:()=>startedBy,mj:()=>deploySignal,oX:()=>signalOf,p:()=>tookFor,tx:()=>attemptOf,uP:()=>isDefault,w_:()=>commitLine})
var r=n(3299),o=n(8313),s=n(6755),i=n(8854),a=n(2850)
function result(e,t,{name:n,branch:s,isFork:i=!1}){const{conclusion:l,word:u,tone:d}=function(e,t){const n=function(e){const t=e.text("action")
return"rerequested"===t?"was asked to run again":"requested_action"===t?`was asked for “${(0,a.KT)(e.text("requested_action.identifier"))||"an action"}”`:void 0}(e)
if(n)return{conclusion:"running",word:n,tone:"running"}
const r=(0,o.vu)(t.text("conclusion")),s="running"===r&&(0,a.OB)(c,t.text("status"))||(0,o.Pr)(r)
return{conclusion:r,word:s.word,tone:s.tone}}(e,t),f=(0,r.Pw)(n)&&!i
return{source:f?"deploy":"ci",title:`${n} ${u}${s?` on ${(0,a.W0)(s)}`:""}`,tone:d,labels:{conclusion:"running"===l?t.text("status"):l,branch:s,workflow:n},signal:signalOf(l,{deploys:f,name:n,isDefault:isDefault(e,s)&&!i,ofPull:/^pull_request/.test(t.text("event"))}),people:"bad"===(0,o.Bg)(l)?[e.text("sender.login")].filter(Boolean):[],...(0,a.gI)({actor:(0,a.dn)(e.at("sender"))})}}const isDefault=(e,t)=>""!==t&&t===e.text("repository.default_branch"),c={requested:{word:"is queued",tone:"running"},queued:{word:"is queued",tone:"running"},pending:{word:"is pending",tone:"running"},waiting:{word:"waits for approval",tone:"warning"},completed:{word:"ended",tone:"neutral"}}
function signalOf(e,{deploys:t,name:n,isDefault:o,ofPull:s=!1}){return t?deploySignal(e,(0,r.fp)(n)??(!s&&void 0)):{kind:"ci",conclusion:e,defaultBranch:o}}const deploySignal=(e,t)=>({kind:"deploy",conclusion:e,...void 0!==t&&{production:t}})
function commitLine(e,t,n){const r=(0,a.et)(e.text("message"))
return t?[(0,i.wn)(n,t),...r?[` ${r}`]:[]]:[]}const l={schedule:"on schedule",workflow_dispatch:"started by hand",repository_dispatch:"started from outside",merge_group:"in the merge queue"},startedBy=e=>e?(0,a.OB)(l,e)??`on ${e.replaceAll("_"," ")}`:void 0,attemptOf=e=>e&&e>1?`attempt ${e}`:void 0
function tookFor(e,t){const n=(0,s.z4)(e,t)
return n?(0,s.p0)(n):void 0}}),4144:((e,t,n)=>{n.d(t,{$:()=>headOfRun,N:()=>headOfContext})
var r=n(8327)
function headOfRun(e,t){const n=e.text("head_branch"),{value:r}=e.at("head_repository"),s=e.text("head_repository.full_name"),i=null===r||""!==s&&s.toLowerCase()!==t.toLowerCase(),a=e.maybe("head_repository.owner.login")??(s.split("/")[0]||o)
return{isFork:i,branch:i&&n?`${a}:${n}`:n}}function headOfContext(e){const{payload:t,headRef:n,refName:s}=e
return n?(0,r.B0)(e)?`${t.maybe("pull_request.head.user.login")??o}:${n}`:n:s}const o="fork"}),8854:((e,t,n)=>{n.d(t,{Bg:()=>commitUrl,SL:()=>treeUrl,XA:()=>pullUrl,XH:()=>compareUrl,ak:()=>tagUrl,wn:()=>commitLink})
var r=n(2850)
function page(e,t,n){const r=e.url("repository.html_url"),s=n.split("/")
if(r&&n&&!s.some(e=>o.has(e)))return`${r}/${t}/${s.map(e=>encodeURIComponent(e.toWellFormed())).join("/")}`}const o=new Set([".",".."]),commitUrl=(e,t)=>page(e,"commit",t),treeUrl=(e,t)=>page(e,"tree",t),tagUrl=(e,t)=>page(e,"releases/tag",t),pullUrl=(e,t)=>page(e,"pull",t),compareUrl=(e,t,n)=>t&&n?page(e,"compare",`${t}...${n}`):void 0,commitLink=(e,t)=>(0,r.q)((0,r.Fu)(t),commitUrl(e,t))}),2850:((e,t,n)=>{n.d(t,{Fu:()=>shortSha,KT:()=>named,Mn:()=>lines,OB:()=>rowOf,W0:()=>branchOf,ZZ:()=>field,aL:()=>words,dJ:()=>titled,dn:()=>actorOf,et:()=>subjectOf,gI:()=>given,jN:()=>numbered,mI:()=>meta,nf:()=>link,q:()=>linked})
var r=n(3030),o=n(6607)
const words=e=>e.replaceAll("_"," "),rowOf=(e,t)=>Object.hasOwn(e,t)?e[t]:void 0,named=e=>(0,r.$Q)((0,o.TN)(e),60),numbered=(e,t)=>{const n=t.maybe("number")
return n?`${e} #${n}`:e}
function titled(e,t,n=""){const r=[e,t].filter(Boolean).join(" "),s=(0,o.TN)(n)
return s?`${r}: ${s}`:r}const branchOf=e=>e.replace(/^refs\/(heads|tags)\//,""),shortSha=e=>e.slice(0,7),subjectOf=e=>(0,o.TN)(e.split("\n",1)[0]??"")
function actorOf(e){const t=e.maybe("login")??e.maybe("name")
if(!t)return
const n=e.url("html_url"),r=e.url("avatar_url")
return{name:t,...n&&{url:n},...r&&{avatar:r}}}function meta(...e){const t=e.map(spans).filter(e=>e.length>0)
return 0===t.length?[]:[{subtext:t.flatMap((e,t)=>0===t?e:[" · ",...e])}]}const spans=e=>e?Array.isArray(e)?e:["string"==typeof e?(0,o.TN)(e):e]:[]
function lines(...e){return e.filter(e=>Boolean(e&&e.length>0)).flatMap((e,t)=>0===t?e:["\n",...e])}const linked=(e,t)=>t&&e?{link:e,href:t}:e,field=(e,t,n=!0)=>{const r="string"==typeof t?[t]:t??[]
return r.some(e=>""!==e)?[{name:e,value:r,inline:n}]:[]},link=(e,t)=>t?[{label:e,url:t}]:[]
function given(e){return Object.fromEntries(Object.entries(e).filter(([,e])=>void 0!==e))}}),8238:((e,t,n)=>{n.d(t,{V:()=>push,W:()=>commitList})
var r=n(8610),o=n(8130),s=n(8854),i=n(2850)
const push=(e,t)=>{const n=e.list("commits"),r=e.maybe("sender.login")??e.maybe("pusher.name")
return{source:"push",title:titleOf(e,n.length),tone:toneOf(e),summary:(0,i.Mn)(0===n.length?headOf(e):commitList(n,t.maxCommits,r),moved(e)),links:linksOf(e),labels:{ref:e.text("ref")},...(0,i.gI)({url:urlOf(e,t),actor:(0,i.dn)(e.at("sender"))??(0,i.dn)(e.at("pusher"))})}},isTag=e=>e.text("ref").startsWith("refs/tags/")
function titleOf(e,t){const n=(0,i.W0)(e.text("ref"))||"repository",o=(0,i.Fu)(e.text("after"))||"another commit"
return e.flag("deleted")?`${isTag(e)?"Tag":"Branch"} ${n} deleted`:isTag(e)?`Tag ${n} ${e.flag("created")?"created":`moved to ${o}`}`:e.flag("created")?0===t?`Branch ${n} created`:`Branch ${n} created with ${(0,r.L)(t,"commit")}`:e.flag("forced")?0===t?`${n} force-pushed to ${o}`:`${n} force-pushed with ${(0,r.L)(t,"commit")}`:0===t?`${n} moved to ${o}`:`${(0,r.L)(t,"commit")} pushed to ${n}`}function toneOf(e){if(e.flag("deleted"))return"neutral"
return(e.flag("forced")||isTag(e)&&!/^0*$/.test(e.text("before")))&&!e.flag("created")?"warning":"info"}function urlOf(e,{serverUrl:t,repository:n}){return e.flag("deleted")?e.url("repository.html_url")??`${t}/${n}`:isTag(e)?(0,s.ak)(e,(0,i.W0)(e.text("ref")))??e.url("head_commit.url"):e.url("compare")??e.url("head_commit.url")}function linksOf(e){return e.flag("deleted")?[]:isTag(e)?(0,i.nf)("View tag",(0,s.ak)(e,(0,i.W0)(e.text("ref")))):(0,i.nf)("Compare",e.url("compare"))}const headOf=e=>(0,o.w_)(e.at("head_commit"),e.text("head_commit.id"),e)
function moved(e){const t=e.text("before")
return!e.flag("forced")||/^0*$/.test(t)?[]:(0,i.mI)(["was ",{code:(0,i.Fu)(t)}],["now ",{code:(0,i.Fu)(e.text("after"))}])}function commitList(e,t,n){const o=t>0?e.slice(-t):[],s=e.length-o.length
return(0,i.Mn)(s>0?(0,i.mI)(`${(0,r.L)(s,o.length>0?"earlier commit":"commit")} not shown`):[],...o.map(e=>{const t=e.maybe("author.username")??e.maybe("author.name"),r=t&&t!==n?[" – ",{italic:t}]:[]
return[(0,i.q)((0,i.Fu)(e.text("id")),e.url("url")),` ${(0,i.et)(e.text("message"))}`,...r]}))}}),6594:((e,t,n)=>{n.d(t,{bT:()=>textFor,cy:()=>statusKey,rY:()=>s})
var r=n(8082),o=n(8607)
const s=[...n(8313).fy,"started","recovered","default"],statusKey=e=>"running"===e?"started":e,i=new RegExp(`^\\s{0,20}(?:${s.join("|")}):(?:\\s|$)`)
async function textFor(e,t,s,c){if(void 0===t||!i.test(t))return t
const l=await async function(e,t){const{TextMap:r}=await Promise.all([n.e(395),n.e(292)]).then(n.bind(n,6292))
return(0,o.P)(e,t,r)}(e,t).catch(n=>{if(!(n instanceof r.l)||t.trim().includes("\n"))throw n
return c(`Input "${e}" begins like a map by status and is none, so all of it is the text.\n→ ${a}`),{default:t}})
return[...s,"default"].map(e=>l[e]).find(e=>void 0!==e)?.trim()}const a="For what an event says, use a variable such as `{{ subject }}`, which is never read as YAML, rather than an expression."}),7381:((e,t,n)=>{n.d(t,{step:()=>step})
var r=n(3024),o=n(7011),s=n(8082),i=n(7530)
function readCapped(e,t){const n=(0,r.openSync)(e,"r")
try{const e=function(e,t){const n=[]
for(let o=0;o<t;){const s=Buffer.allocUnsafe(Math.min(65536,t-o)),i=(0,r.readSync)(e,s,0,s.length,null)
if(0===i)break
n.push(s.subarray(0,i)),o+=i}return Buffer.concat(n)}(n,t+1)
if(e.length>t)throw new Error(`the file is larger than ${t} bytes`)
return e.toString("utf8").replace(/^\ufeff/,"")}finally{(0,r.closeSync)(n)}}var a=n(6801),c=n(4909)
const l=26214400,u={env:process.env,readFile:readCapped,warn:a.R.warning}
function readContext(e={}){const{env:t,...n}={...u,...e},text=(e,n="")=>t[e]||n,number=e=>Number(/^\d{1,15}$/.exec(text(e))?.[0]??0),r=text("GITHUB_REPOSITORY"),[o,i]=function(e){const[,t,n]=/^([\w.-]{1,100})\/([\w.-]{1,100})$/.exec(e)??[]
if(t&&n)return[t,n]
const r=e?`"${(0,c.TL)(e)}", not owner/name`:"not set"
throw new s.l(`GITHUB_REPOSITORY is ${r}`,{fix:"Run this as a step of a workflow, or set GITHUB_* as the runner does."})}(r),a=text("GITHUB_SERVER_URL","https://github.com").replace(/\/$/,""),[l,d]=[number("GITHUB_RUN_ID"),Math.max(1,number("GITHUB_RUN_ATTEMPT"))]
return{eventName:text("GITHUB_EVENT_NAME"),payload:readPayload(text("GITHUB_EVENT_PATH"),n),repository:r,owner:o,repo:i,serverUrl:a,apiUrl:text("GITHUB_API_URL","https://api.github.com").replace(/\/$/,""),runId:l,runNumber:number("GITHUB_RUN_NUMBER"),runAttempt:d,runUrl:`${a}/${r}/actions/runs/${l}${d>1?`/attempts/${d}`:""}`,workflow:text("GITHUB_WORKFLOW"),workflowPath:workflowPath(text("GITHUB_WORKFLOW_REF"),r),job:text("GITHUB_JOB"),actor:text("GITHUB_ACTOR"),triggeringActor:text("GITHUB_TRIGGERING_ACTOR",text("GITHUB_ACTOR")),sha:text("GITHUB_SHA"),ref:text("GITHUB_REF"),refName:text("GITHUB_REF_NAME"),headRef:text("GITHUB_HEAD_REF"),baseRef:text("GITHUB_BASE_REF"),workspace:text("GITHUB_WORKSPACE")}}function workflowPath(e,t){const n=/^(.{1,1000}?\.ya?ml)@/.exec(e)?.[1]??e.split("@",1)[0]??""
return n.startsWith(`${t}/`)?n.slice(t.length+1):n}function readPayload(e,{readFile:t,warn:n}){if(!e)return(0,i.I)({})
try{return(0,i.I)(JSON.parse(t(e,l)))}catch(e){const t=e instanceof Error?e.message:String(e)
return n(`The event file cannot be read, so the message will lack its details (${(0,c.TL)(t,120)}).`),(0,i.I)({})}}function issueTransport(e){let t
const transport=()=>t??=n.e(742).then(n.bind(n,9742)).then(({transportOver:t})=>t(e))
return async(e,t)=>(await transport())(e,t)}var d=n(4465),f=n(6760),h=n(8327)
const p=".github/tocsin.yml"
async function repositoryFile(e,t,n,{github:r}){const o=insideRepository(e,t),i=n.workspace&&!(0,h.ch)(n)?inWorkspace(n.workspace,o):void 0
return i?readConfig(i,o):async function(e,t,n,r){const o=await r.file(e,n)
if(void 0!==o)return o
throw new s.l(`There is no ${e} at ${n.slice(0,12)}`,{fix:`Correct the \`${t}\` input. In a private repository, the job also needs \`permissions: { contents: read }\`.`})}(o,t,(0,h.$l)(n),await r())}function insideRepository(e,t){const n=f.posix.normalize(e.replaceAll("\\","/"))
if(!(".."===n||n.startsWith("../")||f.posix.isAbsolute(n)||/^[a-z]:/i.test(n))&&"."!==n&&!n.endsWith("/")&&!n.includes("\0"))return n
throw new s.l(`The \`${t}\` input ${(0,c.qi)(e)} is not the path of a file in the repository`,{fix:`Write it relative to the root of the repository, such as ${p}.`})}function inWorkspace(e,t){const n=(0,f.join)(e,t)
if(!(0,r.lstatSync)(n,{throwIfNoEntry:!1}))return
const o=function(e,t){try{return(0,r.realpathSync)(e)}catch(e){throw new s.l(`${t} is a link that leads nowhere`,{fix:"Commit the file itself.",cause:e})}}(n,t)
if(o.startsWith((0,r.realpathSync)(e)+f.sep))return o
throw new s.l(`${t} is a link that leads out of the workspace`,{fix:"Commit the file itself."})}function readConfig(e,t){try{return readCapped(e,d.R0)}catch(e){throw new s.l(`${t} cannot be read as text of at most ${d.R0/1024} KiB`,{fix:"Check that it is a file, its size and its access rights.",cause:e})}}const leftOutWords=e=>`Left out of the configuration: ${e.join(", ")}. This step has a webhook of its own and passes no secret for them under \`env:\`.`,reachable=({channels:e},t)=>Object.entries(e).flatMap(([e,n])=>{const r=webhookVariable(n)
return void 0===r||t[r]?.trim()?[e]:[]}),m="https://discord.com/api/webhooks/0/dry-run-without-a-webhook"
function secretsOf(e,{channels:t},n){const r=e["discord-webhook"]
if(!e["dry-run"])return{webhooks:r,env:n}
const o=webhookVariables({channels:t})
return{webhooks:r.length+Object.keys(t).length>0?r:[m],env:{...Object.fromEntries(o.map(e=>[e,m])),...filled(n)}}}const webhookVariables=({channels:e})=>Object.values(e).flatMap(e=>webhookVariable(e)??[])
const webhookVariable=e=>"webhook"in e?e.webhook:void 0,filled=e=>Object.fromEntries(Object.entries(e).filter(([,e])=>e?.trim()))
async function config_readConfig(e,t,{env:s,...i}){const c=await async function(e,t,{github:n,notice:o=a.R.notice}){if(e.config)return{text:await repositoryFile(e.config,"config",t,{github:n}),file:insideRepository(e.config,"config")}
const s=insideRepository(p,"config"),i=(0,h.ch)(t),c=t.workspace&&!i?inWorkspace(t.workspace,s):void 0
if(c)return{text:readConfig(c,s),file:s}
i&&t.workspace&&(0,r.existsSync)((0,f.join)(t.workspace,s))&&o(`${s} was not read, since the workspace may hold the code of a fork. Name it as \`config\` to read it from the base.`)}(e,t,i),l=c?await async function(e,t){const{parseConfig:r}=await Promise.all([n.e(395),n.e(815),n.e(444)]).then(n.bind(n,9444))
return r(e,t)}(c.text,c.file):d.ac
return(0,o.dK)(webhookVariables(l).flatMap(e=>s[e]??[])),l}var w=n(8500)
const g={now:Date.now,sleep:(e,t)=>(0,w.setTimeout)(e,void 0,{...t&&{signal:t}}),random:Math.random}
function keeper(e,{durable:t,warn:n}){const orElse=(e,t)=>r=>(n(`${e}: ${r instanceof Error?r.message:String(r)}`),t)
return{find:(t,n)=>e.find(t,n).catch(orElse("earlier receipts cannot be read",void 0)),backlog:t=>e.pending(t).catch(orElse("pending messages cannot be read",[])),claim:(t,n,r)=>e.claim(t,n,r).catch(orElse("the message cannot be kept before it is sent",{kind:"mine"})),async keep(n,r){const o=await e.save(n,r).then(()=>!0,orElse("the receipt cannot be kept",!1))
return"pending"!==n.outcome||o&&t?n:lost(n)}}}const y="Run this step again, or give it a ledger so that the next run sends what this one could not.",lost=e=>({...e,outcome:"lost",fix:e.fix?`${e.fix} ${y}`:y})
var v=n(1512)
function jobOf({outlet:e,post:t,transition:n,level:r,order:o},s){const i=t.alert.key,a=(({alertKey:e,transition:t,channel:n,level:r=""})=>JSON.stringify([e,t,n,String(r)]))({alertKey:i,transition:n,channel:e.name,...void 0!==r&&{level:r}}),c=new Date(s).toISOString(),{remote:l}=t
return{outlet:e,receipt:{id:a,alertKey:i,transition:n,channel:e.name,outcome:"pending",attempts:0,at:c,...void 0!==o&&{order:o},...l&&{remote:l}},post:{...t,idempotencyKey:a}}}function contentOf({alert:e,mentions:t,ping:n,style:r}){return{alert:e,mentions:t,ping:n,...void 0!==r&&{style:r}}}var b=n(6607)
const $={P0:18e4,P1:6e4,P2:6e4,P3:6e4},k={P0:9,P1:5,P2:5,P3:5}
var x=n(4662)
const O={dns:"network",refused:"network",reset:"network",timeout:"timeout",tls:"network",proxy:"network",aborted:"cancelled",other:"network"}
function backoffMs(e,t){const n=Math.min(1e3*2**(e-1),32e3)
return Math.round(n*(.5+t/2))}var _=n(8610)
const I={requests:0,failures:0,refusals:0,hops:0}
function count(e,t){const n=isRefusal(t)
return{requests:e.requests+1,failures:e.failures+("retry"!==t.kind||n?0:1),refusals:e.refusals+(n?1:0),hops:e.hops+("follow"===t.kind?1:0)}}function react(e,t,n){switch(e.kind){case"delivered":return end({outcome:"delivered",...e.remote&&{remote:e.remote},...void 0!==e.detail&&{detail:e.detail}})
case"accepted":return end({outcome:"accepted",detail:e.detail})
case"final":return end({outcome:"banned"===e.reason?"unsent":"lost",reason:e.reason,detail:e.detail,fix:e.fix})
case"follow":return t.hops>3?end(tooManyHops(e.detail)):{kind:"follow",next:e.request}
case"retry":return function(e,t,{leftMs:n,tries:r,random:o}){const s=j[e.reason],stop=t=>end({outcome:"unsent",reason:e.reason,detail:`${e.detail}; ${t}`,...s&&{fix:s}})
if("cancelled"===e.reason)return end({outcome:"unsent",reason:"cancelled",detail:e.detail})
if("banned"===e.reason)return stop("trying again soon would prolong it")
if(t.failures>=r||t.requests>=30)return stop(`gave up after ${(0,_.L)(t.requests,"request")}`)
const i=askedWait(e),a=void 0===i?backoffMs(t.failures,o):function(e,t,n){const r=Math.min(250*2**t,2e3)
return Math.ceil(e)+Math.round(n*r)}(i,t.refusals,o)
return a<n?{kind:"wait",ms:a}:stop(`a wait of ${seconds(a)} does not fit into the ${seconds(Math.max(0,n))} left`)}(e,t,n)}}const M="Check that the runner can reach the host; https_proxy, no_proxy and SSL_CERT_FILE are honoured.",j={network:M,timeout:M,server:"Look at the status page of the receiver.","rate-limited":"Let fewer jobs write to this channel at once, or give some of them a channel of their own.",banned:"Wait; the ban is for the address of the runner, and every request prolongs it."}
function askedWait(e){if("retry"===e.kind&&void 0!==e.afterMs&&e.afterMs>=0)return e.afterMs}const isRefusal=e=>"retry"===e.kind&&"rate-limited"===e.reason&&void 0!==askedWait(e),end=e=>({kind:"end",ending:e}),tooManyHops=e=>({outcome:"lost",reason:"invalid",detail:`${e}; still not settled after 3 further requests`,fix:"Check that the message, thread or channel this step writes to still exists."}),seconds=e=>Math.round(e/100)/10+" s"
async function tryOnce(e,{deadline:t},{transports:n,now:r,tryMs:o,signal:s}){const i=Math.min(o,t-r())
try{return{verdict:await e.send(n,{timeoutMs:i,...s&&{signal:s}}),doubtful:!1}}catch(e){return e instanceof x.w?function(e){const t=e.sent,n=t?`${e.message}; it may have been delivered`:e.message
return{verdict:{kind:"retry",reason:O[e.fault],detail:n},doubtful:t}}(e):{broken:e}}}function next(e,t,{deadline:n,tries:r},o,s){const i=s.now(),a=react(e,t,{leftMs:n-i,tries:r,random:s.random()})
return"wait"===a.kind&&"retry"===e.kind&&s.onRetry(`${e.detail}; trying again in ${(a.ms/1e3).toFixed(1)} s`),o.quietUntil=i+("wait"===a.kind?a.ms:function(e){const t=("retry"===e.kind||"final"===e.kind)&&"banned"===e.reason
return t?Number.POSITIVE_INFINITY:askedWait(e)??0}(e)),a}async function waitForTurn({deadline:e},t,{now:n,sleep:r,signal:o}){const s=Math.max(0,t.quietUntil-n())
return s>0&&n()+s>=e?unsent("rate-limited","the channel asked for a longer pause than the time left"):(s>0&&!o?.aborted&&await r(s,o).catch(unlessAborted(o)),o?.aborted?unsent("cancelled","the step was cancelled before it was sent"):n()<e?void 0:unsent("budget","no time was left to send it"))}const unsent=(e,t)=>({outcome:"unsent",reason:e,detail:t}),unlessAborted=e=>t=>{if(!e?.aborted)throw t},broken=e=>({outcome:"unsent",reason:"invalid",detail:`it broke while it was sent: ${e instanceof Error?e.message:String(e)}; it may have been delivered`,fix:"This is a bug in the channel; please report it with this line."})
function inDoubt(e,t){if(!t)return e
const n="an earlier try may have been delivered"+("delivered"===e.outcome?" too":"")
return{...e,detail:e.detail?`${e.detail}; ${n}`:n}}const tryMsOf=({options:e})=>e.tryMs??1e4
function claim({receipt:e,post:t,outlet:n},{deadline:r},o,s=!1){const i={now:o.ports.now(),until:r+tryMsOf(o),again:s,...n.ties&&{seal:process.getBuiltinModule("node:crypto").randomBytes(12).toString("hex")}}
return o.keeper.claim(e,contentOf(t),i)}const P=3,send=(e,t,n)=>{const r=limitsFor(e,n)
return receiptOf(e,n,async()=>sendClaimed(e,await async function(e,t,n){const{ports:r,options:o}=n
for(let s=1;;s++){const i=await claim(e,t,n,s>1)
if("busy"!==i.kind||o.signal?.aborted)return i
const a=r.now(),c=Math.min(backoffMs(Math.min(s,P),r.random()),i.until-a)
if(a+c>=t.deadline)return i
await r.sleep(c,o.signal).catch(unlessAborted(o.signal))}}(e,r,n),t,n,r))},sendNow=(e,t,n,r=limitsFor(e,n))=>receiptOf(e,n,async()=>{if(n.options.dryRun)return async function(e,t){const n=await t.keeper.find(e.receipt.alertKey,e.receipt.channel),r=built(addressed(e,n??{}))
if("ending"in r)return settle(e,r.ending,t)
const o=t.redact(r.attempt.preview())
return t.ports.log.info(`${e.outlet.name}: would send ${o}`),{...e.receipt,outcome:"dry-run",detail:`would send ${o.split("\n",1)[0]}`}}(e,n)
const o=await claim(e,r,n)
return"busy"===o.kind?void 0:sendClaimed(e,o,t,n,r)})
async function receiptOf(e,t,n){try{return await n()}catch(n){return settle(e,{...broken(n),attempts:0},t)}}async function sendClaimed(e,t,n,r,o){switch(t.kind){case"mine":return settle(e,await async function(e,t,n,r){const{post:o,outlet:s}=e,i=built(e)
if("ending"in i)return i.ending
const{transports:a,now:c,sleep:l,random:u,log:d}=n.ports,named=e=>n.redact(`${s.name}: ${e}`),onRetry=e=>d.info(named(e)),onFlaw=e=>d.warn(named(e)),outdated=async()=>{const t=await claim(e,r,n,!0)
return"done"===t.kind?doneWords(t.receipt):void 0},f={transports:a,now:()=>c(),sleep:l,random:u,tryMs:tryMsOf(n),signal:n.options.signal,onRetry,onFlaw,outdated},h=await async function(e,t,n,r){let o=e,s=I,i=!1
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
return"delivered"===h.outcome&&o.remote?{remote:o.remote,...h}:h}(addressed(e,t),n,r,o),r)
case"done":return{...t.receipt,outcome:"skipped",detail:doneWords(t.receipt)}
case"held":return{...e.receipt,outcome:"skipped",detail:"another run is sending it"}
case"busy":return settle(e,{outcome:"unsent",attempts:0,reason:"budget",detail:T},r)}}const doneWords=({outcome:e,at:t})=>"skipped"===e?v.z:`already ${e} at ${t}`,T="another run was still sending an earlier message of this alert",limitsFor=({post:e},{options:t,startedAt:n})=>function(e,t,n={}){return{deadline:t+(n[e]??$[e]),tries:k[e]}}(e.alert.severity,n,t.budgetMs)
function built({outlet:e,post:t}){try{return{attempt:e.open(t)}}catch(e){return{ending:unbuilt(e)}}}function addressed(e,{remote:t,tie:n}){const r=e.post.remote??t
return{...e,post:{...e.post,...r&&{remote:r},...n&&{tie:n}}}}async function settle(e,{outcome:t,attempts:n,detail:r,fix:o,...s},i){const{id:a,alertKey:c,transition:l,channel:u,order:d,remote:f}=e.receipt,h={...{id:a,alertKey:c,transition:l,channel:u,...void 0!==d&&{order:d},...f&&{remote:f}},...s,outcome:"unsent"===t?"pending":t,...void 0!==r&&{detail:shorten(i.redact((0,b.TN)(r)))},...void 0!==o&&{fix:shorten(i.redact((0,b.TN)(o)))},attempts:e.receipt.attempts+n,at:new Date(i.ports.now()).toISOString()}
return i.keeper.keep(h,contentOf(e.post))}const shorten=e=>e.slice(0,1e3),unbuilt=e=>({outcome:"lost",attempts:0,reason:"invalid",detail:`the message could not be built: ${e instanceof Error?e.message:String(e)}`,fix:"This is a bug in the channel; please report it with this line."})
async function touch(e,t,n,r){return isExpired(e,r)?expire(e,r):t?await sendNow(e,n,r,{deadline:deadlineOf(e,r),tries:1})??left(e):e.receipt}const deadlineOf=(e,t)=>t.startedAt+.5*(limitsFor(e,t).deadline-t.startedAt),left=({receipt:e})=>({...e,outcome:"skipped",detail:"another run is sending a message of this alert"}),isExpired=({receipt:e},{ports:t})=>t.now()-Date.parse(e.at)>6048e5,expire=(e,t)=>settle(e,{outcome:"lost",attempts:0,reason:"budget",detail:"it could not be sent for 7 days"},t)
async function sendInOrder(e,t,n){const r={quietUntil:0},o=t.map(e=>jobOf(e,n.startedAt)),s=await async function(e,t,n,r){const o=(r.options.dryRun?[]:await r.keeper.backlog(e.name)).filter(({receipt:e})=>!t.has(e.id)).map(t=>function(e,{receipt:t,alert:n,mentions:r,ping:o=r.length>0,style:s}){return{outlet:e,receipt:t,post:{alert:n,mentions:r,ping:o,idempotencyKey:t.id,style:s,...t.remote&&{remote:t.remote}}}}(e,t)),s=[],i=[]
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
var S=n(7871)
async function deliver(e,t,n={}){const r=function(e,t){const n=new Map
for(const r of[...e.map(e=>e.outlet),...t])n.set(r.name,{outlet:r,queue:[]})
for(const t of e)n.get(t.outlet.name)?.queue.push(t)
return n}(e,n.sweep??[]),o=function(e,t,n){const r=(0,S.$)(e.flatMap(({secrets:e})=>e)),warn=e=>t.log.warn(r(e))
return{ports:t,options:n,redact:r,startedAt:t.now(),keeper:keeper(t.receipts,{durable:n.hasStore??!1,warn})}}([...r.values()].map(({outlet:e})=>e),t,n),s=[...r.keys()],i=await Promise.all([...r.values()].map(({outlet:e,queue:t})=>sendInOrder(e,t,o)))
return function(e,t){const n=new Map([...t].map(([e,t])=>[e,t.own.values()])),r=e.flatMap(({outlet:e})=>n.get(e.name)?.next().value??[])
return[...r,...[...t.values()].flatMap(({flushed:e})=>e)]}(e,new Map(i.map((e,t)=>[s[t],e])))}const R={find:async()=>{},knows:async()=>!1,save:async()=>{},pending:async()=>[],claim:async()=>({kind:"mine"})},receiptsIn=async e=>(await n.e(751).then(n.bind(n,1751))).receiptsOver(e)
var A=n(3678)
async function receiptStore(e){if(!e)return{receipts:R,durable:!1,problem:()=>{}}
const{documents:t,problem:n}=function({read:e,update:t}){const n=[],note=e=>{throw n.push((0,A.Kl)(e)),e}
return{documents:{read:t=>e(t).catch(note),update:(e,n)=>t(e,n).catch(note)},problem:()=>n[0]}}(e)
return{receipts:await receiptsIn(t),durable:!0,problem:n}}const N={...g,log:{info:a.R.info,warn:a.R.warning}},deliveryOver=({ledger:e,signal:t,...n})=>async(r,s)=>{(0,o.TK)(r.flatMap(({outlet:e})=>e.secrets))
const{receipts:i,durable:a,problem:c}=await receiptStore(await e()),l={...N,...n,receipts:i}
return{receipts:await deliver(r,l,{...s,...t&&{signal:t},hasStore:a}),problem:c()}}
var E=n(4158)
function setOutput(e,t){const n="string"==typeof t?t:JSON.stringify(t)??"",o=process.env.GITHUB_OUTPUT
o?(0,r.appendFileSync)(o,(0,E.U)(e,n.toWellFormed())):a.R.info(`Output ${e}=${n}`)}const L=1047552
function summary(e,t=process.env.GITHUB_STEP_SUMMARY,n=a.R.warning){if(!t)return void a.R.info(e)
const o=function(e,t){const n=`${e.toWellFormed()}\n`,r=Buffer.byteLength(n)
if(r<=t)return n
const o=`> [!WARNING]\n> This summary was cut: GitHub shows 1 MiB for one step, and this part alone would be ${Math.ceil(r/1024)} KiB.\n\n`,s=t-Buffer.byteLength(o)
return s<0?"":o+function(e,t){const n=Buffer.from(e).subarray(0,t)
return n.subarray(0,n.lastIndexOf("\n")+1).toString()}(n,s)}(e,Math.max(0,L-sizeOf(t)));(0,r.appendFileSync)(t,o),o||n("The job summary is full: GitHub shows 1 MiB for one step. A part of it was left out.")}const sizeOf=e=>(0,r.statSync)(e,{throwIfNoEntry:!1})?.size??0
var q=n(6305),U=n(9847)
async function readBody(e,t){const n=[]
let r=0
for await(const o of e)if(n.push(o),r+=o.length,r>t)break
return{body:Buffer.concat(n).subarray(0,t),cut:r>t}}const B={ENOTFOUND:"dns",EAI_AGAIN:"dns",EAI_NODATA:"dns",EAI_FAIL:"dns",ECONNREFUSED:"refused",EHOSTUNREACH:"refused",ENETUNREACH:"refused",EADDRNOTAVAIL:"refused",ECONNRESET:"reset",ECONNABORTED:"reset",EPIPE:"reset",ERR_STREAM_PREMATURE_CLOSE:"reset",ETIMEDOUT:"timeout",EPROTO:"tls",DEPTH_ZERO_SELF_SIGNED_CERT:"tls",HOSTNAME_MISMATCH:"tls",INVALID_CA:"tls"},C=/^(?:CERT_|CRL_|ERR_TLS|ERR_SSL|ERR_OSSL|SELF_SIGNED_|UNABLE_TO_)/,F={dns:"the host name cannot be resolved",refused:"no connection",reset:"connection reset",timeout:"no answer",tls:"the certificate or TLS handshake was not accepted",proxy:"the proxy did not connect",aborted:"cancelled",other:"the exchange failed"},H={connecting:"while connecting",sending:"before the request was sent",waiting:"after the request was sent",reading:"in the middle of the answer"}
function explain(e,t,{phase:n,behindProxy:r},o){const s="waiting"===n||"reading"===n,i=`${t.method} ${function({url:e}){const t=URL.parse(e)
return t&&/^https?:$/.test(t.protocol)?t.host:"an invalid URL"}(t)}`
if(e instanceof x.w)return new x.w(`${i}: ${e.message}`,{fault:e.fault,sent:e.sent})
const a=o.reason()
if(a)return new x.w(`${i}: ${function(e,t,n){return"aborted"===e?`cancelled ${H[t]}`:`cut after ${n/1e3} s ${H[t]}`}(a,n,o.timeoutMs)}`,{fault:a,sent:s})
const c=codeOf(e),l=r&&"connecting"===n?"proxy":function(e){return B[e]??(C.test(e)?"tls":"other")}(c)
return new x.w(`${i}: ${F[l]}${function(e,t,n){return"reset"===e||"timeout"===e?` ${H[t]}`:n?` (${n})`:""}(l,n,c)}`,{fault:l,sent:s})}function codeOf(e){const t="object"==typeof e&&null!==e&&"code"in e?e.code:""
return"string"==typeof t?t:""}function certificates(e,t){const n=e.SSL_CERT_FILE
let r
return()=>(r??=n||t.length>0?async function(e,t){const{getCACertificates:n}=process.getBuiltinModule("node:tls"),r=e?[await readPem(e)]:[]
return{ca:[...n("default"),...r,...t]}}(n,t):Promise.resolve({}),r)}async function readPem(e){const{readFile:t}=process.getBuiltinModule("node:fs/promises")
return t(e,"utf8").catch(e=>{throw new x.w(`the file that SSL_CERT_FILE names cannot be read (${codeOf(e)})`,{fault:"tls",sent:!1})})}var D=n(3566)
function bypassesProxy({hostname:e,port:t,protocol:n},r){const o=bare(e)
if((0,D.U9)(e.replace(/\.$/,""))||o.endsWith(".localhost"))return!0
const s=t||("https:"===n?"443":"80")
return r.toLowerCase().split(/[\s,]+/).filter(Boolean).map(ruleOf).some(e=>(void 0===e.port||e.port===s)&&function(e,t){if("*"===t)return!0
if(t.includes("/"))return function(e,t){const[n="",r=""]=t.split("/"),[o,s]=[ipv4(e),ipv4(n)],i=/^\d{1,2}$/.test(r)?Number(r):-1
if(void 0===o||void 0===s||i<0||i>32)return!1
const a=2**(32-i)
return Math.floor(o/a)===Math.floor(s/a)}(e,t)
const n=t.replace(/^\*?\./,"")
return""!==n&&(e===n||e.endsWith(`.${n}`)&&void 0===ipv4(e))}(o,e.host))}function ruleOf(e){const t=/^(\[[^\]]*\]|[^:]*):(\d{1,5})$/.exec(e)
return t?{host:bare(t[1]??""),port:t[2]}:{host:bare(e),port:void 0}}function ipv4(e){const t=/^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(e)?.slice(1).map(Number)
return t?.every(e=>e<=255)?t.reduce((e,t)=>256*e+t,0):void 0}const bare=e=>e.replace(/^\[(.*)\]$/,"$1").replace(/\.$/,"")
function proxyFor(e,t){const n="https:"===e.protocol?"https_proxy":"http_proxy",r=variable(t,n)
if(r&&!bypassesProxy(e,variable(t,"no_proxy")))return function(e,t){const n=URL.parse(e.includes("://")?e:`http://${e}`)
if(!n||!/^https?:$/.test(n.protocol)||!n.hostname)throw new x.w(`${t} is not an http or https URL of a proxy`,{fault:"proxy",sent:!1})
const r="https:"===n.protocol
return{secure:r,host:n.hostname.replace(/^\[(.*)\]$/,"$1"),port:Number(n.port)||(r?443:80),...(n.username||n.password)&&{authorization:basic(n)}}}(r,n)}const variable=(e,t)=>(e[t]||e[t.toUpperCase()]||"").trim()
function basic({username:e,password:t}){return`Basic ${Buffer.from(`${(0,D.tv)(e)}:${(0,D.tv)(t)}`).toString("base64")}`}function proxyHeaders({authorization:e}){return void 0===e?{}:{"proxy-authorization":e}}function refusal(e){const t=407===e?": it wants a user and password":""
return new x.w(`the proxy answered ${e}${t}`,{fault:"proxy",sent:!1})}async function openerFor(e,t,n,r){const o={method:t.method,headers:t.headers,signal:r.signal}
if(!n)return connect_opener("https:"===e.protocol,{...o,...target(e)},r)
if("http:"===e.protocol)return connect_opener(n.secure,function(e,t,n){const{auth:r}=target(e)
return{...t,host:n.host,port:n.port,path:`${e.origin}${e.pathname}${e.search}`,headers:{...t.headers,host:e.host,...proxyHeaders(n)},...void 0!==r&&{auth:r}}}(e,o,n),r)
const s=await async function({hostname:e},{trust:t}){const{connect:n}=process.getBuiltinModule("node:tls"),{isIP:r}=process.getBuiltinModule("node:net"),o=await t(),s=e.replace(/^\[(.*)\]$/,"$1")
return e=>n({socket:e,host:s,...0===r(s)&&{servername:s},...o})}(e,r),i=await connect_opener(n.secure,function(e,t,n){const r=`${e.hostname}:${e.port||443}`
return{method:"CONNECT",host:t.host,port:t.port,path:r,headers:{host:r,...proxyHeaders(t)},signal:n}}(e,n,r.signal),r),a=await function(e){return new Promise((t,n)=>{e.on("error",n),e.once("connect",({statusCode:e=0},r)=>{if(200===e)return t(r)
r.destroy(),n(refusal(e))}),e.end()})}(i())
return r.progress.behindProxy=!1,()=>process.getBuiltinModule("node:https").request({...o,...target(e),createConnection:()=>s(a)})}async function connect_opener(e,t,n){const{request:r}=process.getBuiltinModule(e?"node:https":"node:http"),o={...t,agent:!1,...e&&await n.trust()}
return()=>r(o)}function target({protocol:e,hostname:t,port:n,pathname:r,search:o,username:s,password:i}){return{protocol:e,host:t.replace(/^\[(.*)\]$/,"$1"),port:n||("https:"===e?443:80),path:r+o,...(s||i)&&{auth:`${(0,D.tv)(s)}:${(0,D.tv)(i)}`}}}const W=1048576
function exchange_createExchange({env:e={},ca:t=[]}={}){const n=certificates(e,t)
return async(t,{timeoutMs:r,signal:o,maxBytes:s=W})=>{const i={phase:"connecting",behindProxy:!1},a=function(e,t){const n=new AbortController,cut=e=>n.abort(e),onAbort=()=>cut("aborted"),r=setTimeout(cut,Math.max(0,e),"timeout")
return t?.addEventListener("abort",onAbort,{once:!0}),t?.aborted&&onAbort(),{signal:n.signal,timeoutMs:e,reason:()=>n.signal.aborted?n.signal.reason:void 0,stop(){clearTimeout(r),t?.removeEventListener("abort",onAbort)}}}(r,o)
try{return await async function(e,t,n,r){const o=function({url:e}){const t=URL.parse(e)
if(t&&/^https?:$/.test(t.protocol))return t
throw new x.w("the address is not an http or https URL",{fault:"other",sent:!1})}(e),s=proxyFor(o,t)
r.progress.behindProxy=void 0!==s
const i=await openerFor(o,e,s,r)
r.signal.throwIfAborted()
const a=await function(e,t,n){return new Promise((r,o)=>{e.once("socket",e=>e.once("encrypted"in e?"secureConnect":"connect",()=>advance(n,"sending"))),e.once("finish",()=>advance(n,"waiting")),e.once("response",e=>{advance(n,"reading"),r(e)}),e.on("error",o),e.once("close",()=>o(Object.assign(new Error("closed without an answer"),{code:"ECONNRESET"}))),e.end(t)})}(i(),e.body,r.progress)
if(s&&407===a.statusCode)throw refusal(407)
return{status:a.statusCode??0,headers:flat(a.headers),...await readBody(a,n)}}(t,e,s,{trust:n,progress:i,signal:a.signal})}catch(e){throw explain(e,t,i,a)}finally{a.stop()}}}const G=["connecting","sending","waiting","reading"]
function advance(e,t){G.indexOf(t)>G.indexOf(e.phase)&&(e.phase=t)}function flat(e){return Object.fromEntries(Object.entries(e).map(([e,t])=>[e,Array.isArray(t)?t.join(", "):t??""]))}function transportOver(e){return async(t,n)=>{const{status:r,headers:o,body:s}=await e(t,n)
return{status:r,headers:o,body:(new TextDecoder).decode(s)}}}var z=n(8152)
const Q=3e3
const K="\n\0\n",V=64
function redactDeep(e,t,n="texts alone"){const r=[],o=gather(e,r,"names too"===n,0),s=redactAll(r,t)
if(o&&s.every((e,t)=>e===r[t]))return e
const i=s.values()
return mapTexts(e,()=>i.next().value??"","names too"===n,0)}const redactContext=(e,t)=>({...e,payload:(0,i.I)(redactDeep(e.payload.value,t,"names too"))})
function gather(e,t,n,r){if("string"==typeof e&&t.push(e),"object"!=typeof e||null===e)return!0
if(r===V)return!1
let o=!0
for(const s of Object.keys(e))n&&!Array.isArray(e)&&t.push(s),o=gather(e[s],t,n,r+1)&&o
return o}function mapTexts(e,t,n,r){if("string"==typeof e)return t()
if("object"!=typeof e||null===e)return e
if(r===V)return
if(Array.isArray(e))return e.map(e=>mapTexts(e,t,n,r+1))
const o=Object.entries(e).map(([e,o])=>[n?t():e,mapTexts(o,t,n,r+1)])
return Object.fromEntries(o)}const redactText=(e,t)=>redactAll([e],t)[0]??""
function redactAll(e,t){const n=together(e.map(b.uH),t),r=n.join("")
if((0,b.RK)(r)===r)return n
const o=n.map(b.RK),s=together(o,t)
return n.map((e,t)=>s[t]===o[t]?e:s[t]??"")}function together(e,t){const n=t(e.join(K)).split(K)
if(e.length>0&&n.length!==e.length)throw new Error("Redaction has joined texts that belong apart")
return n}var J=n(7754),Y=n(5630),Z=n(9889)
const X="discord-webhook",inputNameAt=e=>0===e?X:`${X}-${e+1}`,inputOutlets=({defaults:e,severity:t},n)=>n.map((n,r)=>{const o=inputNameAt(r),s=told(`The ${o} input`.replace(/-(\d+) input$/," input, webhook $1"),()=>(0,J.jy)(o,n,t))
return configured({outlet:s,style:(0,J.Wi)(e)},e.mention)})
async function channelOutlets(e,t,n){const r=await Promise.all(named(e,t).map(async([e,t])=>({name:e,section:t,entry:await entryOf(t)})))
return function(e,t){const n=e.filter(({variable:e})=>!t[e]?.trim())
if(0===n.length)return
const r=n.map(({name:e,variable:t})=>`Channel "${e}" needs the environment variable ${t}, which is not set.`),o=[...new Set(n.map(({variable:e})=>`${e}: \${{ secrets.${e} }}`))]
throw new s.l(r.join("\n"),{fix:`Pass it to the step under \`env:\` from a secret that this run can read:\n${o.join("\n")}`})}(r.flatMap(({name:e,section:t,entry:n})=>n.variables(t).map(t=>({name:e,variable:t}))),n),r.map(({name:t,section:r,entry:o})=>{const secret=e=>n[e]??"",s=o.variables(r).join(", ")
return configured(told(`Channel "${t}" (environment variable ${s})`,()=>o.open({name:t,config:r,defaults:e.defaults,severity:e.severity,secret})),"mention"in r&&r.mention||e.defaults.mention)})}const named=({channels:e},t)=>t.flatMap(t=>Object.hasOwn(e,t)&&e[t]?[[t,e[t]]]:[]),entryOf=async e=>Z.u[e.type].entry(),configured=(e,t={})=>({...e,mentions:e=>(0,Y.js)(t,e)})
function told(e,t){try{return t()}catch(t){if(!(t instanceof s.l))throw t
throw new s.l(`${e}: ${t.problem}`,{fix:t.fix,cause:t})}}var ee=n(6357)
const among=(e,t)=>!t||t.includes(e),labelled=(e,t,n)=>Object.hasOwn(e,t)&&n.some(n=>function(e,t){const[n="",...r]=e.split("*"),o=r.pop()
return void 0===o?t===e:!(!t.startsWith(n)||!t.endsWith(o)||t.length<n.length+o.length)&&function(e,t){let n=0
for(const r of t){const t=e.indexOf(r,n)
if(-1===t)return!1
n=t+r.length}return!0}(t.slice(n.length,t.length-o.length),r)}(n,e[t]??""))
function route(e,t,n){if(0===t.length)return n.map(e=>({channel:e}))
const r=new Map
for(const n of function(e,t){const n=t.filter(({match:t})=>function(e,t){return among(e.source,t.source)&&among(e.severity,t.severity)&&among(e.status,t.status)&&Object.entries(t.labels??{}).every(([t,n])=>labelled(e.labels,t,n))}(e,t)),r=n.findIndex(e=>!e.continue)
return-1===r?n:n.slice(0,r+1)}(e,t))for(const t of n.to)r.has(t)||r.set(t,destination(t,n,e))
return[...r.values()]}const destination=(e,{mentions:t,repeatEvery:n},{severity:r})=>({channel:e,...t&&{mentions:(0,Y.js)(t,r)},...void 0!==n&&{repeatEvery:n}})
var te=n(2850)
const imageOf=e=>void 0===e||(0,D.qP)(e)?e:e.replace(/^.*[\\/]/,"")
function attachments({files:e,image:t,thumbnail:n}){const r=[t,n].filter(e=>void 0!==e).filter(e=>!(0,D.qP)(e))
return[...new Set([...e,...r])]}function mergeStyles({threadId:e,threadName:t,...n},r){return{...n,...void 0!==r.threadId||void 0!==r.threadName?{}:(0,te.gI)({threadId:e,threadName:t}),...r}}var ne=n(7276),re=n(8607)
const oe=/^\s{0,20}[\w-]{1,40}:(?:\s|$)/,se=/(?<![\w@])(?:(role|user):(?=[\s"',\]]|$)|<@[&!]?>)/g,ie=/^(role|user):0$/
async function mentionsIn(e,t,r){const o=await async function(e,{keys:t,pick:r}){if(!oe.test(e))return(0,ne.ry)(e.replace(/^\s*- /gm,"").replaceAll(/["']/g,""))
const{mentionMapSchema:o}=await Promise.all([n.e(395),n.e(25)]).then(n.bind(n,1025))
return r(await(0,re.P)("mention",e,o(t)))}(e.replace(se,(e,t="role")=>`${t}:0`),t),s=o.flatMap(e=>ie.exec(e)?.[1]??[])
for(const e of new Set(s))r(`Input "mention" names a ${e} without an id, and pings nobody for it: the variable or secret behind it is not set.`)
return o.filter(e=>!ie.test(e)).map(known)}function known(e){const t=(0,Y.s5)(e)
if(t)return t
if(/^\d(?:\.\d{1,20})?E\+\d{2}$/i.test(e))throw new s.l(`Input "mention" got the number ${e}: YAML has rounded an id.`,{fix:'Put the id in quotes, as "123456789012345678".'})
throw new s.l(`Input "mention" got ${(0,c.qi)(e)}, which Discord cannot ping.`,{fix:"Use @here, @everyone, the id of a user, or role:<id>; copy ids in Discord with developer mode on."})}var ae=n(6594)
const ce=[...ee.gO,...ae.rY]
var le=n(3178)
async function address(e,t,r,o,s){const{alert:i,status:a,subject:c,beside:l}=e,u=function(e,{content:t,threadName:n,footer:r,files:o}){return(0,te.gI)({content:t,threadName:n,footer:r,username:e.username,avatarUrl:e["avatar-url"],layout:e.layout,silent:e.silent,color:e.color,image:imageOf(e.image),thumbnail:imageOf(e.thumbnail),threadId:e["thread-id"],tags:e.tags.length>0?e.tags:void 0,files:o.length>0?o:void 0})}({...r,username:l.username},{...l,files:t}),d=void 0===r.mention?void 0:await async function(e,{severity:t,status:n},r=()=>{}){return void 0===e?[]:mentionsIn(e,{keys:ce,pick:e=>{const r=[(0,Y._f)(e,t),...n.map(t=>e[t])].filter(e=>void 0!==e)
return r.length>0?r.flat():e.default??[]}},r)}(r.mention,{severity:i.severity,status:a},s.warn),f=await async function(e,t,r){const o=void 0===t?{}:await(0,re.P)("user-map",t,(await Promise.all([n.e(395),n.e(292)]).then(n.bind(n,6292))).UserMap),s=Object.fromEntries(Object.entries(o).map(([e,t])=>[e.toLowerCase(),t]))
return(0,Y.jO)(e,{...r,...s})}(c.told.people??[],r["user-map"],o.users),h=function(e,{files:t,...n},{ledger:r},{runId:o,runAttempt:s,job:i},a){const c=[o,s,i,a.GITHUB_ACTION??""].join("/")
return"none"===r?c:`${c}/${(0,le.s)(JSON.stringify([e,n])).slice(0,12)}`}(i,u,r,s.context,s.env),p=await async function(e,t,{webhooks:n,env:r}){const o=route(e,t.routes,Object.keys(t.channels)),s=o.map(({channel:e})=>e),i=await channelOutlets(t,s,r),a=new Map(o.map(e=>[e.channel,e]))
return[...inputOutlets(t,n),...i].map(({outlet:t,mentions:n,style:r})=>({outlet:t,style:r,mentions:a.get(t.name)?.mentions??n(e.severity)}))}(i,o,secretsOf(r,o,s.env))
return p.map((e,t)=>({outlet:e.outlet,transition:h,post:{alert:i,mentions:mentionsFor(e,d,f),ping:!0,style:mergeStyles(e.style,u),...0===t&&edits(r)}}))}const mentionsFor=({mentions:e},t,n)=>[...new Set([...t??e,...n])],edits=({"message-id":e,"thread-id":t})=>void 0===e?{}:{remote:{id:e,...t&&{thread:t}}}
var ue=n(3517),de=n(628)
Object.values(de.a).flatMap(e=>e.map(({id:e})=>e))
var fe=n(9428)
const he=5,pe=4
function failureLines({failed:e}){const t=e.length-he
return(0,te.Mn)(...e.slice(0,he).map(jobLine),...t>0?[[`… and ${(0,_.L)(t,"more job")}`]]:[])}function jobLine(e){const[t]=e.legs,n=t?.steps[0]
return[e.tolerated?"⚠️ ":"cancelled"===e.cause?"⚪ ":"❌ ",(0,te.q)(e.name,t?.url),` ${fe.p[e.cause]}${e.total>1?` in ${e.legs.length} of ${(0,_.L)(e.total,"leg")}`:""}`,...e.total>1?[` (${legNames(e)})`]:[],...n?[" at ",(0,te.q)(n.name,n.url)]:[],...e.tolerated?[", and the run passes all the same (continue-on-error)"]:[]]}function legNames({legs:e}){const t=e.map(({leg:e})=>e??"?")
return t.length>pe?`${t.slice(0,pe).join("; ")}; …`:t.join("; ")}const excerptsOf=({failed:e,evidence:t})=>t.map(({job:t,leg:n,lines:r})=>({title:1===e.length&&1===e[0]?.total?"":[n.leg?`${t} (${n.leg})`:t,n.steps[0]?.name].filter(Boolean).join(" › "),lines:r,url:n.steps[0]?.url??n.url}))
function gradeOf({signal:e={kind:"information"}},t,n){return function(e,t=ue.G){const n=de.a[e.kind].find(({when:n})=>n(e,t))
if(!n)throw new TypeError(`No rule holds for a signal of kind ${e.kind}`)
const r="function"==typeof n.severity?n.severity(e):n.severity
return{severity:t.severities[n.id]??r,rule:n.id,reason:n.says(e,t)}}("deploy"===e.kind&&"still-failing"===n?{...e,failuresInARow:2}:e,t)}const needsLine=e=>e.length>0?[`❌ ${e.join(", ")}`]:[],contextLine=({repository:e,workflow:t,runNumber:n},r)=>r&&t?`${e} · ${t} #${n}`:e
function withOwn(e,t){return{...e,title:t.title||e.title,summary:t.description??e.summary,fields:[...t.fields,...e.fields],...t.severity&&{severity:t.severity,reason:"set in the workflow"}}}const withPlaces=(e,t,n)=>({...e,links:[...n,...e.links],...void 0!==t&&{url:t}})
var me=n(2832),we=n(3030),ge=n(8313)
function withOwnJob(e,{runner:t,conclusion:n,attempt:r}){const o=e.find(e=>void 0!==t&&e.runner===t&&e.attempt===r&&"running"===e.conclusion),s=o?.steps.filter(e=>"running"!==e.conclusion)??[],i=s.some(failed)||!e.some(e=>e.attempt===r&&failed(e))
return e.map(e=>e===o&&i&&s.length>0?{...e,conclusion:n,steps:s}:e)}const failed=({conclusion:e})=>"bad"===(0,ge.Bg)(e),ye=3,ve=10,be=300
async function linesOf(e,t){const r=await async function({jobId:e,steps:t},{github:r,redact:o,gaps:s,ended:i}){const a=i.has(e)?await r.jobLog(e).catch(without(s.problems)):void 0
if(void 0===a)return[]
const{excerpt:c}=await n.e(220).then(n.bind(n,4220))
return c(a,{lines:ve,redact:o,during:t})}(e,t)
return r.length>0?r:async function({checkRunId:e},{ref:{owner:t,repo:r},github:o,redact:s,gaps:i}){if(void 0===e)return[]
const{readAnnotations:a}=await n.e(220).then(n.bind(n,4220)),c=await a(o,{owner:t,repo:r,checkRunId:e}).catch(e=>without((0,me.kQ)(e)?i.ungranted:i.problems)(e))
return(c??[]).slice(0,ve).map(e=>(0,we.$Q)(s(lineOf(e)),be))}(e,t)}const without=e=>t=>{e.push((0,A.Kl)(t))},lineOf=({path:e,line:t,message:n})=>`${e&&".github"!==e?`${e}${t?`:${t}`:""}: `:""}${n.split("\n",1)[0]??""}`
const needsPrevious=(e,t)=>"good"===t?"change"===e||"recovery"===e:"bad"===t&&"change"===e
function whyNot(e,t,n){if("always"!==e){if("none"===t)return`when is \`${e}\`, and the event has no result`
if("failure"===e)return"bad"===t?void 0:"when is `failure`, and it did not fail"
if("success"===e)return"good"===t?void 0:"when is `success`, and it did not succeed"
if("other"===t||"running"===t)return`when is \`${e}\`, and it neither passed nor failed`
if("recovery"===e&&"bad"===t)return"when is `recovery`, and it failed"
if(void 0!==n)return"recovery"===e?"recovered"===n?void 0:"when is `recovery`, and the run before did not fail":"broke"===n||"recovered"===n||"first"===n&&"bad"===t?void 0:"when is `change`, and the run before ended the same way"}}async function compared({told:e,ref:t,result:r},o,s,i){if((needsPrevious(s,r)||"good"===r&&namesRecovery(o)||gradedByStreak(e,r,o))&&t&&o["github-token"])return lookup_attempt(async()=>async function(e,t){const{readPrevious:r,runOf:o,transition:s}=await n.e(220).then(n.bind(n,4220)),{owner:i,repo:a}=e,c=e.run??o((await t.request("GET /repos/{owner}/{repo}/actions/runs/{run_id}",{owner:i,repo:a,run_id:e.runId})).data)
return s(await r(t,{owner:i,repo:a,current:c}),{conclusion:e.conclusion})}(t,await i.github()),i)}const gradedByStreak=({signal:e},t,{details:n})=>"deploy"===e?.kind&&"bad"===t&&"never"!==n,namesRecovery=({title:e,description:t,content:n,mention:r})=>[e,t,n,r].some(e=>void 0!==e&&/^\s{0,20}recovered:/m.test(e))
async function failuresIn({ref:e,result:t},r,o){const s={failed:[],evidence:[]}
if(!e||!r["github-token"]||!wanted(r.details,t))return s
const i=await lookup_attempt(async()=>async function(e,t,r){const{failedJobs:o,readJobs:s}=await n.e(220).then(n.bind(n,4220)),i=withOwnJob(await s(t,e),e),a=e.run?.conclusion,c=o(i,{attempt:e.attempt,...void 0!==a&&{runConclusion:a}}),l=c.flatMap(e=>e.legs.slice(0,1).map(t=>({job:e.name,leg:t}))),u=new Set(i.filter(({status:e})=>"completed"===e).map(({id:e})=>e)),d={problems:[],ungranted:[]}
return{failed:c,evidence:(await Promise.all(l.filter(({leg:e})=>"cancelled"!==e.cause).slice(0,ye).map(async n=>({...n,lines:await linesOf(n.leg,{ref:e,github:t,redact:r,gaps:d,ended:u})})))).filter(({lines:e})=>e.length>0),...d}}(e,await o.github(),e=>redactText(e,o.redact)),o)
return tell(i?.problems,o.warn),tell(i?.ungranted,o.notice),i??s}const wanted=(e,t)=>"always"===e||"auto"===e&&"bad"===t
function tell(e=[],t){for(const n of new Set(e.map(e=>e.message)))t(lessDetail(n))}async function lookup_attempt(e,{warn:t}){try{return await e()}catch(e){return void t(lessDetail((0,A.Kl)(e).message))}}const lessDetail=e=>`The message has less detail: ${e}`
async function writeOutputs({severity:e,receipts:t,secrets:n,config:r},o){o.output("severity",e),o.output("skipped","")
const s=t.find(arrived)??t.find(({remote:e})=>e)
if(!s?.remote)return
const{id:i,channel:a,thread:c}=s.remote
o.output("message-id",i),a&&o.output("channel-id",a),c&&o.output("thread-id",c)
const l=arrived(s)?await async function({id:e,channel:t,thread:n,url:r},o,{guildOf:s,env:i}){const a=n??t
if(r||!a||!o||isUnread(i.GITHUB_ACTION))return r
const c=await s(o)
return c&&(0,z.HX)(c,a,e)}(s.remote,function(e,{webhooks:t,env:n},r){const[,o="1"]=/^discord-webhook(?:-(\d+))?$/.exec(e)??[]
if(e.startsWith("discord-webhook"))return t[Number(o)-1]
const s=Object.hasOwn(r,e)?r[e]:void 0,i=s&&webhookVariable(s)
return void 0===i?void 0:n[i]}(s.channel,n,r.channels),o):void 0
l&&o.output("message-url",l)}const arrived=({outcome:e,remote:t})=>void 0!==t&&["delivered","accepted","skipped"].includes(e)
const isUnread=(e="")=>/(?:^|\.)__[^.]*$/.test(e)
var $e=n(3965),ke=n(8933)
const xe={delivered:"✅",accepted:"✅",pending:"⏳",lost:"❌",skipped:"⏭️","dry-run":"📝"},receiptsTable=e=>["| Channel | Outcome | |","|---|---|---|",...e.map(e=>`| ${(0,ke.FV)(e.channel)} | ${xe[e.outcome]} ${e.outcome} | ${detailOf(e)} |`)].join("\n"),detailOf=({detail:e,fix:t,remote:n})=>n?.url?(0,ke.iQ)("message",n.url):(0,ke.FV)([e,t].filter(Boolean).join(" → ")).replaceAll("\n"," "),missedLines=e=>e.map(({channel:e,outcome:t,detail:n="",fix:r})=>`${e}: ${"pending"===t?"not sent yet":"not sent"}, ${n}${r?`\n→ ${r}`:""}`)
var Oe=n(3519)
function skip(e,t,n,{notice:r,output:o}){r(`Nothing was sent: ${e}.`),o("skipped",e),o("severity",t),o("delivered",(0,$e.wq)(n))}function settle_settle(e,t,n,{output:r,summary:o,error:i}){r("delivered",(0,$e.wq)(t)),o(function(e,t){const n=e.url?(0,ke.iQ)(e.title,e.url):(0,ke.FV)(e.title),r=(0,Oe.n)(e.summary)
return[`### ${n}`,...""===r?[]:[r.replace(/^/gm,"> ")],"",`Severity ${(0,ke.SS)(e.severity)}${e.reason?`: ${(0,ke.FV)(e.reason)}`:""}`,"",receiptsTable(t),""].join("\n")}(e,t)),function(e,t,n){const r=missedLines(e.filter($e.OS))
if((0,$e.ug)(e,t))throw new s.l(r.join("\n"),{fix:`Mend what is named above and run the job again. With \`fail-on: none\` in place of \`${t}\` the step would stay green.`})
for(const e of r)n(e)}(t,n,i)}var _e=n(5325),Ie=n(2922)
const Me=new Set(["notify","notifier","notification","notifications","announce","announcement","announcements"]),je=new Set(["discord","message","messages"]),Pe=new Set(["app","api","bot","build","check","ci","client","deploy","lint","server","service","test","tests","worker"])
function announces(e){const t=e.toLowerCase().split(/[^a-z0-9]/)
return t.some(e=>Me.has(e)||je.has(e))&&!t.some(e=>Pe.has(e))}const Te=new Set(["workflow_run","workflow_job","check_run","check_suite"]),Se=new Set(["rerequested","requested_action"]),Re=new Map([["deployment_status","deployment_status.state"],["status","state"]]),Ae=new Map([["success","success"],["failure","failure"],["error","failure"],["inactive","neutral"],["destroyed","neutral"]])
function conclusionIn(e,t){if(Te.has(e))return Se.has(t.text("action"))?"running":(0,ge.vu)(t.at(e).text("conclusion"))
const n=Re.get(e)
return void 0===n?void 0:Ae.get(t.text(n))??"running"}var Ne=n(3299),Ee=n(6755),Le=n(8130),qe=n(4144),Ue=n(8238)
function tellJob(e,t){const{payload:n}=e,r=void 0!==t.environment||(0,Ne.Pw)(e.workflow),{word:o,tone:s}=(0,ge.Pr)(t.conclusion)
return{source:r?"deploy":"ci",title:`${nameOf(e,t)} ${o}${whereOf(e,t)}`,url:e.runUrl,tone:s,summary:(0,te.Mn)(causeOf(e,t.maxCommits),small(e,t)),fields:void 0===t.environment?(0,te.ZZ)("Version",t.version):[],links:[...(0,te.nf)("View run",e.runUrl),...(0,te.nf)("Compare",n.url("compare")),...pullLink(e)],labels:(0,te.gI)({conclusion:t.conclusion,workflow:e.workflow,job:e.job,branch:(0,qe.N)(e),environment:t.environment,version:t.version}),signal:r?(0,Le.mj)(t.conclusion,productionOf(e,t)):(0,Le.oX)(t.conclusion,{deploys:!1,name:e.workflow,isDefault:!n.has("pull_request")&&e.refName===n.text("repository.default_branch")}),people:"bad"===(0,ge.Bg)(t.conclusion)?[e.triggeringActor||e.actor].filter(Boolean):[],...(0,te.gI)({actor:actorFor(e)})}}const productionOf=(e,{environment:t})=>(0,Ne.fp)(t??e.workflow)??(!pullNumber(e)&&void 0)
function nameOf({workflow:e},{environment:t,version:n}){return void 0===t?e||"Job":void 0===n?`Deploy to ${t}`:`Deploy of ${n} to ${t}`}function whereOf(e,{environment:t}){const n=pullNumber(e)
return n?` on PR #${n}`:void 0===t&&e.refName?` on ${(0,te.W0)(e.refName)}`:""}const pullNumber=({payload:e})=>e.maybe("pull_request.number"),pullLink=e=>(0,te.nf)(`PR #${pullNumber(e)}`,e.payload.url("pull_request.html_url"))
function causeOf({payload:e,sha:t,eventName:n},r){if(e.has("pull_request"))return[(0,te.q)(e.text("pull_request.title"),e.url("pull_request.html_url"))]
const o=e.list("commits")
return o.length>0?(0,Ue.W)(o,r):e.has("head_commit")?(0,Le.w_)(e.at("head_commit"),t,e):"repository_dispatch"===n?[e.text("action")]:(0,Le.w_)(e.at("none"),t,e)}function small({eventName:e,runAttempt:t,payload:n},{elapsedMs:r}){return(0,te.mI)([(0,Le.l3)(e),n.maybe("schedule")].filter(Boolean).join(" "),(0,Le.tx)(t),void 0!==r&&r>=1e3&&(0,Ee.p0)(r))}function actorFor({payload:e,actor:t,triggeringActor:n,serverUrl:r}){const o=n||t
if(o===e.text("sender.login"))return(0,te.dn)(e.at("sender"))
const s=`${r}/${encodeURIComponent(o)}`
return o?{name:o,url:s,avatar:`${s}.png`}:void 0}const Be=new Set(["started","running","in_progress","pending","queued"]),Ce={failed:"failure",error:"failure",succeeded:"success",passed:"success",canceled:"cancelled"},Fe=["failure","timed_out","startup_failure","cancelled","action_required","success","neutral","stale","skipped"],He=/^job: /
function outcomeOf(e){const t=e.trim().toLowerCase()
return He.test(t)?{...outcomeOf(t.replace(He,"")),own:!0}:t.startsWith("{")?function(e){const t=Object.entries(function(e){try{return JSON.parse(e)}catch(e){throw new s.l('Input "status" looks like JSON but cannot be parsed.',{fix:"Pass `${{ toJSON(needs) }}` as it is.",cause:e})}}(e)).map(([e,t])=>[e,wordOf((0,i.I)(t).text("result"))]),n=Fe.find(e=>t.some(([,t])=>t===e))
if(void 0===n)throw new s.l('Input "status" names no jobs: this job has no `needs`.',{fix:"List the jobs to report under `needs:` of this job."})
return{conclusion:n,needs:t.filter(([,e])=>"bad"===(0,ge.Bg)(e)).map(([e])=>e)}}(e):{conclusion:Be.has(t)?"running":wordOf(e)}}function wordOf(e){const t=e.trim().toLowerCase(),n=ge.fy.find(e=>e===t)??(Object.hasOwn(Ce,t)?Ce[t]:void 0)
if(n)return n
const r=(0,Ie.p)(t,[...ge.fy,...Be])
throw new s.l(`Input "status" got ${(0,c.qi)(e)}${r?`; did you mean "${r}"?`:"."}`,{fix:["Use `${{ job.status }}`, `${{ toJSON(needs) }}`, `started` or one of:",`${ge.fy.join(", ")}.`].join(" ")})}const De=new Set(["push","pull_request","pull_request_target","merge_group","schedule","workflow_dispatch","repository_dispatch"]),loadEvents=()=>n.e(936).then(n.bind(n,3936))
async function subjectOf(e,t,n){const r=outcomeOf(e.status)
"auto"!==e.event&&await async function(e,{eventName:t}){if("job"===e||e===t)return
const{tellers:n}=await loadEvents()
if(Object.hasOwn(n,e))return
const r=(0,Ie.p)(e,["auto","job",...Object.keys(n)])
throw new s.l(`Input "event" got ${(0,c.qi)(e)}${r?`; did you mean "${r}"?`:"."}`,{fix:"Use `auto`, `job` or the name of the GitHub event that starts this workflow."})}(e.event,t)
const o=function(e,t,{eventName:n,payload:r,workflow:o,job:s}){const{event:i}=e
return"auto"!==i?i:saysHow(e,t)||wantsResult(e,t)&&void 0===conclusionIn(n,r)?"job":!De.has(n)||announces(o)||announces(s)?n:"job"}(e,r,t)
return"job"===o?function({conclusion:e,needs:t,own:n},r,o,{runner:s,elapsedMs:i}){const{owner:a,repo:c,runId:l,runAttempt:u}=o,d=n?i:void 0
return{told:tellJob(o,{conclusion:e,elapsedMs:d,environment:r.environment,version:r.version,maxCommits:r["max-commits"]}),result:(0,ge.Bg)(e),conclusion:e,ref:{owner:a,repo:c,runId:l,attempt:u,conclusion:e,...s&&!t&&{runner:s}},failedNeeds:t??[],elapsedMs:d}}(r,e,t,n):async function(e,t,n){const{tell:r}=await loadEvents(),{payload:o,repository:s,serverUrl:i,owner:a,repo:c}=n,l=r(o.value,{eventName:e,repository:s,serverUrl:i,maxCommits:t["max-commits"]}),u=conclusionIn(e,o)
if(void 0===u)return{told:l,result:"none",conclusion:void 0,failedNeeds:[]}
const d="workflow_run"===e?(0,_e.ng)(o.at("workflow_run").value):void 0
return{told:l,result:(0,ge.Bg)(u),conclusion:u,...d&&{ref:{owner:a,repo:c,runId:d.id,attempt:d.attempt,conclusion:u,run:d}},failedNeeds:[]}}(o,e,t)}const saysHow=({environment:e,version:t},{conclusion:n,needs:r})=>"good"!==(0,ge.Bg)(n)||void 0!==r||void 0!==e||void 0!==t,wantsResult=({when:e="always"},{own:t})=>!t||"always"!==e
function redactMessage({alert:e,words:t},n){const r=redactDeep({...shown(e),words:t},n),o=[r.summary,r.words.content??[],...r.fields.map(({value:e})=>e)],[s=[],i=[],...a]=function(e,t){const n=e.map(redact_message_wordsOf),r=redactAll(n,t)
return e.map((e,t)=>r[t]===n[t]?e:[r[t]??""])}(o,n),c=r.fields.map((e,t)=>({...e,value:a[t]??[]})),{words:l,...u}=r
return{alert:{...e,...u,summary:s,fields:c},words:void 0===l.content?l:{...l,content:i}}}function shown({title:e,url:t,summary:n,fields:r,links:o,excerpts:s,actor:i,context:a}){return{title:e,summary:n,fields:r,links:o,excerpts:s,...void 0!==t&&{url:t},...void 0!==i&&{actor:i},...void 0!==a&&{context:a}}}const redact_message_wordsOf=e=>e.map(wordsIn).join("")
function wordsIn(e){return"string"==typeof e?e:"quote"in e?redact_message_wordsOf(e.quote):"subtext"in e?redact_message_wordsOf(e.subtext):Object.values(e)[0]??""}const We=/\{\{\s{0,10}([\w.-]{1,60})\s{0,10}\}\}/
function markdownOf(e,t){return parts(e,t,e=>({markdown:e})).filter(e=>""!==e)}const template_lineOf=(e,t)=>(0,b.TN)(parts(e,t,e=>e).join(""))
function parts(e,t,n){return e.split(We).map((e,r)=>r%2==0?""===e?"":n(e):function(e,t){return Object.hasOwn(t,e)?t[e]??"":Ge.test(e)?"":`{{ ${e} }}`}(e,t))}const Ge=/^(?:inputs|payload)\./
function unknownVariables(e,t){return Object.entries(e).flatMap(([e,n=""])=>namesIn(n).filter(e=>!Object.hasOwn(t,e)&&!Ge.test(e)).map(n=>function(e,t,n){const r=(0,Ie.p)(t,n)
return`Input "${e}" uses the unknown variable "${t}"${r?`; did you mean "${r}"?`:"."}\n→ Use one of: ${n.join(", ")}; or inputs.<name> and payload.<name> of a dispatch.`}(e,n,Object.keys(t))))}const namesIn=e=>e.split(We).filter((e,t)=>t%2==1)
const ze=["issue.title","pull_request.title","discussion.title","release.name","release.tag_name","head_commit.message","workflow_run.display_title"]
function valuesIn(e,t){const{value:n}=t,r="object"==typeof n&&null!==n?Object.keys(n).filter(e=>/^[\w-]{1,50}$/.test(e)):[]
return Object.fromEntries(r.slice(0,30).map(n=>[`${e}.${n}`,t.text(n)]))}function runVariables(e,t){const n=e?.sha??t.sha
return{workflow:e?.workflow??t.workflow,branch:e?(0,qe.$)(t.payload.at("workflow_run"),t.repository).branch:(0,qe.N)(t),ref:t.ref,sha:n,"short-sha":(0,te.Fu)(n),actor:e?.actor??(t.triggeringActor||t.actor),"run-id":String(e?.id??t.runId),"run-number":String(e?.number??t.runNumber),"run-url":e?.url??t.runUrl,attempt:String(e?.attempt??t.runAttempt)}}async function fieldsOf(e,t){if(void 0===e)return[]
const{Fields:r}=await Promise.all([n.e(395),n.e(292)]).then(n.bind(n,6292)),o=await(0,re.P)("fields",e,r)
return(Array.isArray(o)?o:Object.entries(o).map(([e,t])=>({name:e,value:t,inline:void 0}))).map(({name:e,value:n,inline:r=String(n).length<=40})=>({name:e,value:markdownOf(String(n),t),inline:r}))}async function buttonsOf(e){if(void 0===e)return[]
const{Buttons:t}=await Promise.all([n.e(395),n.e(292)]).then(n.bind(n,6292)),r=await(0,re.P)("buttons",e,t)
return Array.isArray(r)?r:Object.entries(r).map(([e,t])=>({label:e,url:t}))}async function write(e,t,n,r,{context:o,machine:i,env:a,redact:c,warn:l}){const u=statusOf(e,t),d=function(e,{told:t,result:n,failedNeeds:r,ref:o},s,i,a){const{severity:c,reason:l}=gradeOf(t,a,s.transition),u="recovered"===s.transition
return{key:e,source:t.source,status:"bad"===n?"firing":u?"resolved":"info",severity:c,reason:l,title:u?t.title.replace(/ passed\b/," recovered"):t.title,summary:(0,te.Mn)(t.summary??[],s.failed.length>0?failureLines(s):needsLine(r)),fields:t.fields??[],links:t.links??[],excerpts:excerptsOf(s),context:contextLine(i,void 0!==o&&void 0===o.run),labels:{...t.labels,repository:i.repository,event:i.eventName},...(0,te.gI)({url:t.url,actor:t.actor,tone:t.tone,startedAt:t.startedAt,endedAt:t.endedAt})}}(keyOfStep(a,{context:o,machine:i}),e,t,o,r),f={...d,severity:n.severity??d.severity},{environment:h,version:p}=n,m=function(e,t,n,{environment:r,version:o}){const{payload:s}=n,i=(0,Ee.z4)(e.startedAt,e.endedAt)??t.elapsedMs
return{title:e.title,status:void 0===t.conclusion?"":(0,ae.cy)(t.conclusion),result:t.result,severity:e.severity,event:n.eventName,action:s.text("action"),subject:(0,te.et)(ze.map(e=>s.text(e)).find(Boolean)??""),repository:n.repository,job:n.job,...runVariables(t.ref?.run,n),commit:(0,te.et)(s.text("head_commit.message")||s.text("workflow_run.head_commit.message")),"pull-request":s.text("pull_request.number"),tag:s.text("release.tag_name")||(n.ref.startsWith("refs/tags/")?n.refName:""),environment:r??e.labels.environment??"",version:o??e.labels.version??"",duration:void 0===i?"":(0,Ee.p0)(i),...valuesIn("inputs",s.at("inputs")),...valuesIn("payload",s.at("client_payload"))}}(f,e,o,{...i,environment:h,version:p}),{title:w,description:g,content:y,footer:v,fields:b,key:$,"thread-name":k}=n,x={title:w,description:g,content:y,footer:v,fields:b,key:$,"thread-name":k}
for(const e of unknownVariables(x,m))l(e)
const textOf=e=>(0,ae.bT)(e,n[e],u,l),O=await async function(e,t,n){const[r,o]=await Promise.all([t("title"),t("description")])
return{title:void 0===r?void 0:template_lineOf(r,n),description:void 0===o?void 0:markdownOf(o,n),severity:e.severity,fields:await fieldsOf(e.fields,n)}}(n,textOf,m),_=void 0===$?d.key:`key:${o.repository}/${redactText(function(e,t){const n=template_lineOf(e,t)
if(""!==n)return n
throw new s.l('Input "key" is empty for this event: all such messages would share one.',{fix:"Use a variable that the event has, or text around it, such as `pr-{{ pull-request }}`."})}($,m),c)}`,{alert:I,words:M}=redactMessage({alert:{...withOwn(d,O),key:_},words:await besideOf(n,textOf,m)},c)
return{subject:e,alert:withPlaces(I,n.url,await buttonsOf(n.buttons)),beside:M,status:u}}const statusOf=({conclusion:e},{transition:t})=>[..."recovered"===t?["recovered"]:[],...void 0===e?[]:[(0,ae.cy)(e)]],keyOfStep=(e,{context:t,machine:n})=>[`run:${t.repository}`,t.runId,t.runAttempt,t.job,e.GITHUB_ACTION??"",n.runner??""].join("/")
async function besideOf(e,t,n){const[r,o]=await Promise.all([t("content"),t("footer")]),s=e["thread-name"]
return{content:void 0===r?void 0:markdownOf(r,n),footer:void 0===o?void 0:template_lineOf(o,n),threadName:void 0===s?void 0:template_lineOf(s,n),username:e.username}}async function run(e,t){!function(e){if(void 0!==e.key&&void 0!==e["message-id"])throw new s.l('Inputs "key" and "message-id" both name the message to edit.',{fix:"Keep `key` where a ledger remembers the message, or `message-id` where an earlier step of this run posted it."})
if(void 0!==e.key&&"none"===e.ledger)throw new s.l('Input "key" needs a ledger: without one, no later step could find the message again.',{fix:"Add `ledger: branch` (with `permissions: contents: write`) or `ledger: file:<folder>`, or pass `message-id` instead."})
if(void 0!==e["thread-id"]&&void 0!==e["thread-name"])throw new s.l('Inputs "thread-id" and "thread-name" both say where to post.',{fix:"Use `thread-id` for a thread that exists, `thread-name` for a new forum post."})}(e)
const{config:n,leftOut:r}=function(e,t,n){if(0===e["discord-webhook"].length||e["dry-run"])return{config:t,leftOut:[]}
const r=reachable(t,n)
return{config:{...t,channels:Object.fromEntries(Object.entries(t.channels).filter(([e])=>r.includes(e)))},leftOut:Object.keys(t.channels).filter(e=>!r.includes(e))}}(e,await t.config(),t.env),o={...t,context:redactContext(t.context,t.redact)},i=e.when??n.defaults.when??"always",a=await subjectOf({...e,when:i},o.context,o.machine),severityAfter=t=>e.severity??gradeOf(a.told,n.policy,t).severity,c=function(e,{channels:t},n,r){if(e["discord-webhook"].length>0||e["dry-run"])return
const o=Object.values(t).map(webhookVariable)
if(o.some(e=>void 0===e||r[e]))return
const i=(0,h.J0)(n)
if(i)return"GitHub gives no secrets to a run "+("fork"===i?"of a fork":"of Dependabot")
if(!(o.length>0))throw new s.l('There is no Discord webhook: the input "discord-webhook" is empty and no channel is configured.',{fix:"Pass `discord-webhook: ${{ secrets.DISCORD_WEBHOOK }}` and check that the secret exists and that this workflow may read it. If the channels are in `.github/tocsin.yml`, pass `config: .github/tocsin.yml`: without it the file is read only where the job has checked it out."})}(e,n,o.context,o.env)
if(c)return skip(c,severityAfter(),[],o)
const leftovers=()=>async function(e,t,n,{env:r,deliver:o},s=new Set){if("none"===e.ledger||e["dry-run"])return[]
const i=[...inputOutlets(t,e["discord-webhook"]),...await channelOutlets(t,reachable(t,r),r)].map(({outlet:e})=>e).filter(({name:e})=>!s.has(e))
if(0===i.length)return[]
const{receipts:a,problem:c}=await o([],{...n,sweep:i})
if(c)throw c
return a}(e,n,optionsOf(e,n),o),l=whyNot(i,a.result)
if(l)return skip(l,severityAfter(),await leftovers(),o)
const u=await compared(a,e,i,o),d=whyNot(i,a.result,u),f=severityAfter(u)
if(d)return skip(d,f,await leftovers(),o)
const p={...await failuresIn(a,e,o),...u&&{transition:u}},m=await write(a,p,e,n.policy,o),w=await async function(e,{files:t}){try{return{files:await t(attachments(e))}}catch(e){return{files:[],problem:(0,A.Kl)(e)}}}(e,o),g=await address(m,w.files,e,n,o)
r.length>0&&o.notice(leftOutWords(r))
const{receipts:y,problem:v}=await o.deliver(g,optionsOf(e,n)),b=secretsOf(e,n,o.env)
if(await writeOutputs({severity:f,receipts:y.slice(0,g.length),secrets:b,config:n},o),settle_settle(m.alert,y,e["fail-on"]??n.defaults.failOn??"none",o),w.problem)throw w.problem
if(v)throw v}const optionsOf=({timeout:e,"dry-run":t},{defaults:n})=>function({dryRun:e,budgetMs:t}){return{dryRun:e,...void 0!==t&&{budgetMs:Object.fromEntries(ee.gO.map(e=>[e,t]))}}}({dryRun:t,budgetMs:e??n.timeoutMs}),Qe=2e4
async function step(e,t){(0,o.TK)(e["discord-webhook"].flatMap(e=>q.dV.secrets((0,U.d)(e))))
const r=readContext(),s=exchange_createExchange({env:process.env}),i=transportOver(s),c=function(e){let t
return()=>t??=e()}(()=>async function(e){const{clientFor:t}=await Promise.all([n.e(748),n.e(173)]).then(n.bind(n,7173))
return t(e)}({token:e["github-token"]??"",context:r,exchange:s,signal:AbortSignal.any([t,endOfPatience()])})),l=issueTransport({github:c,context:r,token:e["github-token"]??"",now:Date.now})
await run(e,{context:r,machine:{runner:process.env.RUNNER_NAME,elapsedMs:sinceJobBegan(process.env.GITHUB_EVENT_PATH)},env:process.env,config:()=>config_readConfig(e,r,{env:process.env,github:c}),github:c,files:async e=>e.length>0?(await n.e(51).then(n.bind(n,4051))).readFiles(r.workspace,e):[],deliver:deliveryOver({transports:{http:i,github:l},ledger:async()=>e["dry-run"]?void 0:async function(e,{serverUrl:t,repository:n,workspace:r},o){if("none"===e.ledger)return
const{createLedger:s}=await o(),i=e["github-token"]??""
return s(e.ledger,{serverUrl:t,repository:n,workspace:r,branch:e["data-branch"],token:i})}(e,r,()=>n.e(525).then(n.bind(n,8525))),signal:t}),guildOf:e=>async function(e,t,n){try{const r=await t((0,z.Lb)((0,U.d)(e)),{timeoutMs:Q,signal:n})
return 200===r.status?(0,z.SU)(r.body):void 0}catch(e){if(e instanceof x.w)return
throw e}}(e,i,t),redact:o.E$,output:setOutput,summary,notice:a.R.notice,warn:a.R.warning,error:a.R.error})}function endOfPatience(){const e=new AbortController,t=new s.l(`GitHub did not answer everything within ${Qe/1e3} s`,{fix:"This usually passes. To do without these look-ups, set `details: never`."})
return setTimeout(()=>e.abort(t),Qe).unref(),e.signal}function sinceJobBegan(e){const t=e?(0,r.statSync)(e,{throwIfNoEntry:!1})?.mtimeMs:void 0
return void 0===t?void 0:Math.max(0,Date.now()-t)}}),7530:((e,t,n)=>{n.d(t,{I:()=>facts})
var r=n(3566),o=n(5405)
function facts(e){const get=t=>t.split(".").reduce(step,e),text=e=>textOf(get(e))
return{value:e,text,maybe:e=>text(e)||void 0,number:e=>numberOf(get(e)),flag:e=>!0===get(e),url:e=>(0,r.qP)(text(e)),list:e=>(0,o.p_)(get(e)).map(facts),at:e=>facts(get(e)),has:e=>void 0!==get(e)&&null!==get(e)}}function step(e,t){return"object"==typeof e&&null!==e&&Object.hasOwn(e,t)?e[t]:void 0}const textOf=e=>"string"==typeof e?e:"number"==typeof e?String(e):"",numberOf=e=>"number"==typeof e&&Number.isFinite(e)?e:void 0}),6807:((e,t,n)=>{n.d(t,{PD:()=>failureBehind,c2:()=>statusOf,g5:()=>failureOf})
var r=n(4662),o=n(8082)
function failureOf(e){if(!function(e){return e instanceof Error&&"status"in e&&"request"in e&&"object"==typeof e.request}(e))return
const{cause:t,request:n,response:s}=e
return{method:n.method,path:pathOf(n.url),status:s?.status,headers:s?.headers??{},message:e.message,sent:!(t instanceof r.w)||t.sent,final:t instanceof o.l||t instanceof r.w&&"aborted"===t.fault}}const pathOf=e=>(URL.parse(e)?.pathname??"").replace(/^\/api\/v3(?=\/)/,""),failureBehind=e=>failureOf(e)??(e instanceof Error&&e.cause?failureOf(e.cause):void 0),statusOf=e=>failureBehind(e)?.status}),2832:((e,t,n)=>{n.d(t,{GC:()=>explainRefusal,kQ:()=>lacksPermission})
var r=n(8082),o=n(4909),s=n(6807)
const i=[[/^actions\//,"actions"],[/^(?:check-runs|check-suites)\b|^commits\/.+\/check-/,"checks"],[/^statuses\/|^commits\/.+\/status(?:es)?$/,"statuses"],[/^(?:commits|compare|contents|git|releases|tarball|zipball|branches|tags|readme)\b|^dispatches$/,"contents"],[/^(?:issues|labels|milestones|assignees)\b/,"issues"],[/^pulls\b/,"pull-requests"],[/^(?:deployments|environments)\b/,"deployments"],[/^discussions\b/,"discussions"],[/^pages\b/,"pages"],[/^(?:code-scanning|secret-scanning|dependabot)\b/,"security-events"]]
const permission=(e,t)=>`${e}: ${t?"read":"write"}`
var a=n(3607)
function explainRefusal(e,t,n,i){const u=(0,s.g5)(e)
if(!u)return e
if(e instanceof Error&&e.cause instanceof r.l)return e.cause
const[d,f]=function(e,t,n,r){const{status:s,method:i,path:u,message:d}=e,f=`${t} answered ${s} to ${i} ${(0,o.TL)(u,200)}: ${(0,o.TL)(d,200)}`
if(void 0===s)return e.final?void 0:[`${t} gave no answer: ${(0,o.TL)(d,200)}`,c]
const h=(0,a.Hh)(e,n)
if(void 0!==h)return[`The rate limit of ${t} for this token is used up for ${waiting(h)}`,l]
if(401===s)return[f,"Pass a valid token, such as ${{ github.token }}, as `github-token` or, where the action has it, `write-token`; an expired or revoked one gives this answer."]
const p=403===s||404===s?function({path:e},t){const n=/^\/repos\/([^/]+\/[^/]+)/.exec(e)?.[1]
if(!t||!n||n.toLowerCase()===t.toLowerCase())return
return`GITHUB_TOKEN reads only its own repository; check that ${(0,o.TL)(n,140)} exists, and pass a \`github-token\` with access to it.`}(e,r):void 0
return 403===s?[f,organizationRule(e)??p??`The token may not do this: ${grant(e)}`]:404===s?[f,p??`Check that it exists. A token without access to it gets the same answer: ${grant(e)}`]:410===s?[f,"It has expired, or the feature is turned off in the settings of the repository."]:s>=500?[f,"Run the workflow again later; www.githubstatus.com lists outages."]:s>=400?[f,"Check the inputs of this step against this answer. If they are right, report it as a bug."]:void 0}(u,t,n,i)??[]
return d&&f?new r.l(d,{fix:f,cause:e}):e}function lacksPermission(e,t=Date.now()){const n=(0,s.PD)(e)
return 403===n?.status&&void 0===(0,a.Hh)(n,t)&&void 0===organizationRule(n)}const c="Check the network and proxy of the runner, and GITHUB_API_URL on GitHub Enterprise Server.",l="Run it less often or later. A GITHUB_TOKEN has 1,000 requests an hour for all runs of a repository; the token of a GitHub App has more."
function organizationRule({headers:e,message:t}){return void 0!==e["x-github-sso"]||/\bSAML\b|\bsingle sign-on\b/i.test(t)?"Authorize the token for the organization's single sign-on, or pass ${{ github.token }}, which needs none.":/\bIP allow list\b/i.test(t)?"Run the job where its address is on the organization's IP allow list.":void 0}function grant({method:e,path:t,headers:n}){const r=function(e,t){const n=/^\/repos\/[^/]+\/[^/]+\/(.+)$/.exec(t)?.[1]
if(void 0===n)return
const r=i.find(([e])=>e.test(n))
return r&&permission(r[1],"GET"===e||"HEAD"===e)}(e,t),o=function(e=""){const[t=""]=e.split(";")
return[...t.slice(0,500).matchAll(/\b([a-z_]{1,40})=(read|write)\b/g)].flatMap(([,e="",t])=>"metadata"===e?[]:[permission(e.replaceAll("_","-"),"read"===t)])}(n["x-accepted-github-permissions"]),s=[...new Set((o.length>0?o:r?[r]:[]).map(allOfIt))]
return 0===s.length?"use one that has the rights for it.":`give the job \`permissions: { ${s.join(", ")} }\` beside those it has; naming one sets all others to none.`}const allOfIt=e=>"issues: read"===e?"issues: write":e,waiting=e=>e<120?`${Math.ceil(e)} s`:`${Math.ceil(e/60)} min`}),3607:((e,t,n)=>{n.d(t,{Hh:()=>limitSeconds,bJ:()=>planFor})
var r=n(6807)
const o=3,s=60,i=new Set([500,502,503,504])
function planFor(e,t,{maxWaitSeconds:n}){const s=(0,r.g5)(e)
return s&&function(e,t,{maxWaitSeconds:n,now:r}){if(e.final)return
const s=limitSeconds(e,r)??function({status:e,headers:t,method:n,sent:r},o){return void 0===e||i.has(e)?"POST"===n&&r?void 0:Math.max(seconds(t["retry-after"])??0,(o+1)**2):void 0}(e,t)
return void 0!==s&&s<=n?{retries:o,afterSeconds:Math.ceil(s)}:void 0}(s,t,{maxWaitSeconds:n,now:Date.now()})}function limitSeconds({status:e,headers:t,message:n},r){const o="0"===t["x-ratelimit-remaining"],i=seconds(t["retry-after"])
if(!(429===e||403===e&&(o||void 0!==i||/\brate limit|\babuse detection/i.test(n))))return
const a=seconds(t["x-ratelimit-reset"])
return i??(o&&void 0!==a?Math.max(0,a-r/1e3)+1:s)}const seconds=(e="")=>/^\d{1,10}$/.test(e)?Number(e):void 0}),8607:((e,t,n)=>{n.d(t,{P:()=>parseYamlInput})
var r=n(8082)
async function parseYamlInput(e,t,o){const s=await async function(e,t){const{checkYaml:r}=await Promise.all([n.e(815),n.e(431)]).then(n.bind(n,8431))
return r(e,t)}(t,{schema:o,prefix:({line:e,column:t})=>`- line ${e}, column ${t}: `})
if("value"in s)return s.value
throw new r.l(`Input "${e}" is not valid:\n${s.complaint}`,{fix:"Correct the `with:` block of this step."})}}),8327:((e,t,n)=>{n.d(t,{$l:()=>baseRevision,B0:()=>isFork,J0:()=>secretsWithheld,ch:()=>mayHoldForeignCode})
const r=new Set(["pull_request","pull_request_review","pull_request_review_comment"]),o=new Set([...r,"push","create","delete","deployment","deployment_status"])
function isFork({payload:e,repository:t}){return e.has("pull_request")&&function(e,t,n){const[r,o]=[e.number("id"),t.number("id")]
return void 0!==r&&void 0!==o?r!==o:!sameText(e.text("full_name"),t.text("full_name")||n)}(e.at("pull_request.head.repo"),e.at("pull_request.base.repo"),t)}const sameText=(e,t)=>e.toLowerCase()===t.toLowerCase()
function secretsWithheld(e){return"dependabot[bot]"===e.actor&&o.has(e.eventName)?"dependabot":r.has(e.eventName)&&isFork(e)?"fork":void 0}function mayHoldForeignCode(e){const{payload:t,repository:n}=e,r=t.has("workflow_run")&&!sameText(t.text("workflow_run.head_repository.full_name"),n)
return isFork(e)||t.has("issue.pull_request")||r}function baseRevision({payload:e,sha:t}){return e.text("pull_request.base.sha")||t}}),9428:((e,t,n)=>{n.d(t,{I:()=>r,p:()=>o})
const r=["failed","timed-out","runner-lost","not-started","cancelled"],o={failed:"failed","timed-out":"timed out","runner-lost":"lost its runner","not-started":"could not start",cancelled:"was cancelled"}}),3299:((e,t,n)=>{n.d(t,{Pw:()=>looksLikeDeploy,fp:()=>productionIn})
const r=new Set(["prod","prd","production","live"]),o=new Set(["pre","non","not","no","staging","stage","test","tests","testing","dev","development","preview"]),s=new Set([...o,"previews","preprod","nonprod","qa","uat","sandbox","demo","review","integration","nightly"])
function productionIn(e){return!!function(e){const t=wordsOf(e)
return 1===t.length&&"main"===t[0]||t.some(e=>r.has(e))&&!t.some(e=>o.has(e))}(e)||!wordsOf(e).some(e=>s.has(e))&&void 0}const i=new Set(["deploy","deploys","deployment","release","publish","rollout"]),looksLikeDeploy=e=>wordsOf(e).some(e=>i.has(e)),wordsOf=e=>e.toLowerCase().split(/[^a-z0-9]/).filter(Boolean)}),5325:((e,t,n)=>{n.d(t,{KE:()=>listed,Zw:()=>jobOf,e6:()=>totalOf,lW:()=>annotationOf,ng:()=>runOf})
var r=n(5405),o=n(8313)
const s=["queued","in_progress","completed","waiting","pending","requested"],i=["failure","warning","notice"]
function runOf(e){const t=(0,r.OA)(e)
return{id:number(t.id),attempt:number(t.run_attempt)||1,number:number(t.run_number),workflowId:number(t.workflow_id),workflow:text(t.name),path:text(t.path),title:text(t.display_title),event:text(t.event),branch:text(t.head_branch),headRepository:text((0,r.OA)(t.head_repository).full_name),sha:text(t.head_sha),...outcome(t),url:text(t.html_url),actor:text((0,r.OA)(t.triggering_actor).login)||text((0,r.OA)(t.actor).login),createdAt:text(t.created_at),startedAt:text(t.run_started_at),updatedAt:text(t.updated_at)}}function jobOf(e){const t=(0,r.OA)(e)
return{id:number(t.id),runId:number(t.run_id),attempt:number(t.run_attempt)||1,name:text(t.name),...outcome(t),url:text(t.html_url),steps:(0,r.p_)(t.steps).map(stepOf),labels:(0,r.p_)(t.labels).map(text),...optional({runner:text(t.runner_name),checkRunId:trailingNumber(text(t.check_run_url))}),...times(t)}}function stepOf(e){const t=(0,r.OA)(e)
return{name:text(t.name),number:number(t.number),...outcome(t),...times(t)}}function annotationOf(e){const t=(0,r.OA)(e)
return{level:i.find(e=>e===t.annotation_level)??"notice",message:text(t.message),...optional({title:text(t.title),path:text(t.path),line:number(t.start_line)})}}const listed=(e,t)=>Array.isArray(e)?e:(0,r.p_)((0,r.OA)(e)[t]),totalOf=e=>number((0,r.OA)(e).total_count),outcome=e=>({status:s.find(t=>t===e.status)??"queued",conclusion:(0,o.vu)(e.conclusion)}),times=e=>optional({startedAt:text(e.started_at),completedAt:text(e.completed_at)}),trailingNumber=e=>Number(e.slice(e.lastIndexOf("/")+1))||0
function optional(e){return Object.fromEntries(Object.entries(e).filter(([,e])=>""!==e&&0!==e))}const text=e=>"string"==typeof e?e:"",number=e=>"number"==typeof e&&Number.isFinite(e)?e:0}),8152:((e,t,n)=>{n.d(t,{D_:()=>r,HX:()=>messageUrl,Lb:()=>describeWebhook,Ry:()=>executeUrl,SU:()=>guildIdOf,r1:()=>messageEndpoint})
const r={"user-agent":"DiscordBot (tocsin, 1)"},executeUrl=(e,{thread:t,components:n=!1}={})=>withQuery(e.url,{...e.query,wait:"true",thread_id:t,with_components:n?"true":void 0}),messageEndpoint=(e,t,{thread:n,components:r=!1}={})=>withQuery(`${e.url}/messages/${encodeURIComponent(t)}`,{...e.query,thread_id:n,with_components:r?"true":void 0}),describeWebhook=e=>({method:"GET",url:withQuery(e.url,e.query),headers:r})
function guildIdOf(e){return/"guild_id"\s{0,8}:\s{0,8}"(\d{1,20})"/.exec(e)?.[1]}const messageUrl=(e,t,n)=>`https://discord.com/channels/${e}/${t}/${n}`
function withQuery(e,t){const n=Object.entries(t).flatMap(([e,t])=>void 0===t?[]:[[e,t]])
return 0===n.length?e:`${e}?${new URLSearchParams(Object.fromEntries(n))}`}}),7754:((e,t,n)=>{n.d(t,{Wi:()=>discordStyle,ZK:()=>i,jy:()=>webhookOutlet})
var r=n(9149),o=n(6305),s=n(9847)
const i={variables:({webhook:e})=>[e],open({name:e,config:t,defaults:n,severity:r,secret:o}){const{type:s,webhook:i,mention:a,...c}=t
return{outlet:webhookOutlet(e,o(i),r),style:{...discordStyle(n),...c}}}},webhookOutlet=(e,t,n)=>(0,r.g)({name:e,channel:o.dV,target:{...(0,s.d)(t),severities:n}})
function discordStyle({username:e,avatarUrl:t,layout:n,silent:r}){return{...void 0!==e&&{username:e},...void 0!==t&&{avatarUrl:t},...n&&{layout:n},...void 0!==r&&{silent:r}}}}),6305:((e,t,n)=>{n.d(t,{dV:()=>D})
var r=n(3030)
function said({body:e}){const t=function(e){try{const t=JSON.parse(e)
return"object"!=typeof t||null===t||Array.isArray(t)?void 0:t}catch{return}}(e)
if(void 0===t)return
const{code:n,message:r,retry_after:o,global:s,errors:i,id:a,channel_id:c}=t
return{..."number"==typeof n?{code:n}:{},..."string"==typeof r?{message:r}:{},..."number"==typeof o?{retryAfter:o}:{},...!0===s?{global:s}:{},...void 0===i?{}:{errors:i},...isSnowflake(a)?{id:a}:{},...isSnowflake(c)?{channelId:c}:{}}}const isSnowflake=e=>"string"==typeof e&&/^\d{1,20}$/.test(e)
var o=n(6098)
const s=12,i=10,a=200
function flatten(e,t="",n=0){if("string"==typeof e)return[line(t,e)]
if("object"!=typeof e||null===e||n>s)return[]
const r=[]
for(const[o,s]of Object.entries(e))if(r.push(..."_errors"===o?own(s,t):flatten(s,step(t,o),n+1)),r.length>=i)break
return r.slice(0,i)}function own(e,t){if(!Array.isArray(e))return[]
return e.slice(0,i).map(e=>{const{message:t,code:n}=Object(e)
return"string"==typeof t?t:String(n??"invalid")}).map(e=>line(t,e))}const line=(e,t)=>(0,r.$Q)((0,o.pj)(""===e?t:`${e}: ${t}`),a)
function step(e,t){return/^\d{1,4}$/.test(t)?`${e}[${t}]`:""===e?t:`${e}.${t}`}const c="Create a webhook in Discord (Server Settings → Integrations → Webhooks) and store its URL in the secret again.",l={10003:{reason:"not-found",fix:"The channel or thread is gone: check `thread-id`, or point the webhook to another channel."},10008:{reason:"not-found",fix:"The message to edit is gone: leave out `message-id`, and a new message is posted."},10015:{reason:"not-found",fix:`The webhook was deleted. ${c}`},30046:{reason:"invalid",fix:"The message is over an hour old and was edited too often: leave out `message-id`, and a new message is posted."},40005:{reason:"invalid",fix:"Attach fewer or smaller files: 10 MiB each unless the server is boosted."},40067:{reason:"invalid",fix:"This forum wants a tag on every post: set `tags` to the id of one."},50005:{reason:"invalid",fix:"The message belongs to another webhook: use the one that posted it, or leave out `message-id`."},50006:{reason:"invalid",fix:"Give the message a title, a description or content."},50027:{reason:"auth",fix:`The token of the webhook is not valid, perhaps cut when it was copied. ${c}`},50035:{reason:"invalid",fix:"Change the input that is named here. If none of yours is, report this as a bug of the action."},50083:{reason:"invalid",fix:"The thread is archived and locked: unlock it, or set another `thread-id`."},160005:{reason:"invalid",fix:"The thread is locked: unlock it, or set another `thread-id`."},2e5:{reason:"invalid",fix:"An AutoMod rule of the server blocks this text: exempt the channel from the rule."},220001:{reason:"invalid",fix:"The webhook belongs to a forum: set `thread-name` for a new post or `thread-id` for an existing one."},220002:{reason:"invalid",fix:"Set `thread-name` or `thread-id`, not both."},220003:{reason:"invalid",fix:"The webhook does not belong to a forum: remove `thread-name`."},24e4:{reason:"invalid",fix:"Discord considers a link in the message harmful: remove it."}},u={400:{reason:"invalid",fix:"Check the inputs of the step against what Discord says."},401:{reason:"auth",fix:`Discord does not know this webhook's token. ${c}`},403:{reason:"auth",fix:"The webhook may not post here: check the permissions of its channel."},404:{reason:"not-found",fix:`There is no such webhook. ${c}`},413:{reason:"invalid",fix:"Attach fewer or smaller files: 10 MiB each unless the server is boosted."}}
function waitOf({headers:e},t){const n=usable([t?.retryAfter,retryAfter(e)]),r=n.length>0?n:usable([number(e["x-ratelimit-reset-after"])])
return 0===r.length?void 0:Math.min(Math.ceil(1e3*Math.max(...r)),864e5)}function retryAfter(e){const t=e["retry-after"],n=Date.parse(t??""),r=Date.parse(e.date??"")
return number(t)??(Number.isNaN(n-r)?void 0:Math.max(0,(n-r)/1e3))}const number=e=>void 0!==e&&/^\d+(?:\.\d+)?$/.test(e.trim())?Number(e):void 0,usable=e=>e.filter(e=>void 0!==e&&Number.isFinite(e)&&e>=0)
var d=n(5424)
function destination({threadId:e="",threadName:t="",tags:n=[]},s){if(!(0,o.z3)(e))return{thread:e.trim()}
if((0,o.z3)(t))return s.thread?{thread:s.thread}:{}
const i=n.map(e=>e.trim()).filter(e=>/^[1-9]\d{0,19}$/.test(e))
return{post:{thread_name:(0,r.$Q)((0,o.pj)(t),d.oj.threadName),...i.length>0?{applied_tags:i.slice(0,d.oj.tags)}:{}}}}var f=n(8152)
function remoteOf(e,{request:t,post:n,target:r}){const o=e?.id??n.remote?.id
if(!o)return{}
const s=e?.channelId??n.remote?.channel,i=function(e,{request:t,post:n,target:r}){const o=new URL(t.url).searchParams.get("thread_id")
return o||("POST"===t.method&&destination(n.style??{},r).post?e?.channelId:void 0)}(e,{request:t,post:n,target:r}),a=i??s,c=r.guildId&&a?(0,f.HX)(r.guildId,a,o):n.remote?.url
return{remote:{id:o,...s?{channel:s}:{},...i?{thread:i}:{},...c?{url:c}:{}}}}var h=n(416)
function attachable({files:e=[],maxFileBytes:t=d.oj.fileBytes}){const n=e.filter(({bytes:e})=>ArrayBuffer.isView(e)&&e.length<=t).slice(0,d.oj.files),r=function(e){const t=new Set
return e.map(e=>{let n=e
for(let r=2;t.has(n);r++)n=`${r}-${e}`
return t.add(n),n})}(n.map(({name:e})=>safeName(e)))
return{files:n.map((e,t)=>({...e,name:r[t]??e.name})),leftOut:e.filter(e=>!n.includes(e)).map(e=>{return`${e.name} (${t=e.bytes,ArrayBuffer.isView(t)?t.length<1048576?`${Math.ceil(t.length/1024)} KiB`:`${(t.length/1024/1024).toFixed(1)} MiB`:"no longer there"})`
var t})}}const attachmentsOf=e=>e.map(({name:e,description:t=""},n)=>({id:String(n),filename:e,...(0,o.z3)(t)?{}:{description:(0,r.$Q)((0,o.pj)(t),d.oj.fileDescription)}}))
function imageUrl(e,t){if(void 0===e)return
const n=safeName(e.replace(/^attachment:\/\//,""))
return t.some(e=>e.name===n)&&isImage(n)?`attachment://${n}`:(0,h.rZ)(e)}const isImage=e=>/\.(?:jpe?g|png|webp|gif)$/i.test(e)
function safeName(e){const t=e.slice(e.lastIndexOf("/")+1).replace(/[^\w.-]/g,"_").slice(-100).replace(/^\.+/,"")
return""===t?"file":t}const p=1,m=2,w=9,g=10,y=11,v=12,b=13,$=14,k=17
function buttonsOf({links:e,runbook:t}){const n=unique([...e,...t?[{label:"Runbook",url:t}]:[]]),r=n.filter(({url:e})=>void 0!==(0,h.rZ)(e,d.ol.buttonUrl)).slice(0,d.HD.buttons),o=n.filter(e=>!r.includes(e)&&void 0!==(0,h.rZ)(e.url))
return{rows:rows(r.map(buttons_button)),rest:o}}function buttons_button({label:e,url:t}){const n=(0,o.z3)(e)?"Open":(0,r.$Q)((0,o.pj)(e),d.ol.buttonLabel)
return{type:m,style:5,label:n,url:(0,h.rZ)(t)??t}}function rows(e){const t=d.ol.buttonsPerRow
return e.flatMap((e,n)=>n%t===0?[n]:[]).map(n=>({type:p,components:e.slice(n,n+t)}))}const unique=e=>[...new Map(e.map(e=>[`${e.label}\n${e.url}`,e])).values()]
var x=n(6607),O=n(6473),_=n(3451)
const I=/```[\s\S]*?```|`[^`\n]+`|\[[^[\]\n]*\]\([^()\s]*\)|<[^<>\s]*>|https?:\/\/[^\s<>)]+|\\[^\n]|\n\s*\n|(?<=\S)(?:\*{1,3}|__|~~|\|\|)|(?:\*{1,3}|__|~~|\|\|)(?=\S)/gu,M=/^(?:\*{1,3}|__|~~|\|\|)$/
function clipMarkdown(e,t){if(e.length<=t)return e
let n="",o=[]
for(const s of function*(e){let t=0
for(const{index:n,0:o}of e.matchAll(I)){if(n<t)continue
const[s,i]=(0,r.Ew)(e,n,n+o.length)
s>t&&(yield{text:e.slice(t,s)}),yield{text:e.slice(s,i),token:o},t=i}t<e.length&&(yield{text:e.slice(t)})}(e)){const e=void 0===s.token?o:stillOpen(o,s.token)
if(n.length+s.text.length+1+closing(e).length>t)return clip_markdown_closed(n,partOf(s,t-n.length-closing(o).length),o,t)
n+=s.text,o=e}return n}const closedEscape=e=>/(?:^|[^\\])(?:\\\\)*\\$/.test(e.slice(-200))?`${e}\\`:e
function stillOpen(e,t){return/^\n\s*\n$/.test(t)?[]:M.test(t)?e.at(-1)===t?e.slice(0,-1):[...e,t]:e}const closing=e=>e.toReversed().join("")
function clip_markdown_closed(e,t,n,r){if(""!==t)return e+t+closing(n)
const o=e.trimEnd()
return""===o||o.length+1+closing(n).length>r?"":`${o}…${closing(n)}`}function partOf({text:e,token:t},n){if(void 0===t)return""===e.trimStart()||n<2?"":(0,r.$Q)(`${e} `,n)
if(!e.startsWith("```"))return""
const o=(0,r.$Q)(e.slice(0,-3).trimEnd(),n-4)
return o.slice(3).includes("\n")?`${o}\n\`\`\``:""}const j=/`(?=`)|\](?=\()|<(?=@)/g,inert=e=>(0,o.ry)(e).replace(j,"$&​")
var P=n(7575)
function toMarkdown(e,t){const n=[]
let r=""
for(const o of function(e){const t=[]
for(const n of e){const e=legible(n),r=t.at(-1)
"string"==typeof e&&"string"==typeof r?t[t.length-1]=r+e:t.push(e)}return t}(e)){const e=draw(o)
if(""===e)continue
const s=withSeam(r,n.at(-1)?.span,o,e)
if(n.push({before:s,span:o}),r=s+e,r.trimEnd().length>t)return cut(n,t)}return r.trim()}function cut(e,t){for(const{before:n,span:r}of e.toReversed()){const e=drawCut(r,t-n.length)
if(""!==e)return(n+e).trim()
const o=n.trim(),s=o.endsWith("```")||(0,_.W)(r)?"\n…":"…"
if(""!==o&&o.length+s.length<=t)return o+s}return""}function draw(e){return"string"==typeof e?(0,P.X)(e):"bold"in e?wrap("**",(0,P.E)(e.bold)):"italic"in e?wrap("*",(0,P.E)(e.italic)):"code"in e?function(e){const t=inert((0,x.TN)(e).replaceAll("`","ˋ"))
return""===t?"":`\`${t}\``}(e.code):"link"in e?(0,h.oR)(e.link,e.href):"time"in e?timestamp(e):"block"in e?(0,o.z3)(e.block)?"":((e,t="")=>`\`\`\`${/^[\w+#-]{1,20}$/.test(t)?t:""}\n${inert((0,o.SY)(e))}\n\`\`\``)(e.block,e.language):"quote"in e?prefixed("> ",toMarkdown(e.quote,Number.POSITIVE_INFINITY)):"subtext"in e?prefixed("-# ",toMarkdown(e.subtext,Number.POSITIVE_INFINITY)):closedEscape(e.markdown)}function drawCut(e,t){return"string"==typeof e?(0,O.Q)(e,t,P.X):"bold"in e?(0,O.Q)(e.bold,t,e=>draw({bold:e})):"italic"in e?(0,O.Q)(e.italic,t,e=>draw({italic:e})):"code"in e?(0,O.Q)(e.code,t,e=>draw({code:e})):"link"in e?(0,O.Q)(e.link,t,t=>draw({...e,link:t})):"time"in e?"":"block"in e?(0,O.Q)(e.block,t,t=>draw({...e,block:t})):"quote"in e?cutLines("> ",e.quote,t):"subtext"in e?cutLines("-# ",e.subtext,t):clipMarkdown(closedEscape(e.markdown),t)}function cutLines(e,t,n){const part=n=>prefixed(e,toMarkdown(t,n)),r=(0,O.n)(Math.max(n,0),e=>part(e).length<=n)
return r<1?"":part(r)}const wrap=(e,t)=>""===t?"":`${e}${t}${e}`,prefixed=(e,t)=>""===t?"":t.replace(/^/gm,e),T={relative:"R",date:"D",time:"t"},timestamp=({time:e,style:t})=>`<t:${Math.floor(Date.parse(e)/1e3)}:${T[t]}>`
function withSeam(e,t,n,r){return!((0,_.W)(n)||void 0!==t&&(0,_.W)(t))||""===e||e.endsWith("\n")||r.startsWith("\n")?e.endsWith("*")&&r.startsWith("*")?`${e}​`:e:`${e}\n`}function legible(e){return"string"==typeof e?e:"time"in e&&Number.isNaN(Date.parse(e.time))?e.time:"link"in e&&!(0,h.Cm)(e.href)?(0,x.TN)(e.link):"quote"in e||"subtext"in e||""!==draw(e)?e:""}function drawFields(e,t){const n=e.filter(({value:e})=>!(0,o.z3)(toMarkdown(e,d.GL.fieldValue))),r=n.length>d.GL.fields?[...n.slice(0,d.GL.fields-1),more(n.length)]:n,within=e=>r.map(t=>function({name:e,value:t,inline:n=!1},r){return{name:(0,o.z3)(e)?"​":toMarkdown([(0,x.TN)(e)],Math.min(r,d.GL.fieldName))||"…",value:toMarkdown(t,r)||"…",inline:n}}(t,e)),s=within(d.GL.fieldValue)
if(lengthOf(s)<=t)return s
const i=(0,O.n)(d.GL.fieldValue,e=>e>0&&lengthOf(within(e))<=t)
return i<1?[]:within(i)}const lengthOf=e=>e.reduce((e,{name:t,value:n})=>e+t.length+n.length,0),framesOf=e=>8*Math.min(e.length,d.GL.fields),fieldLines=e=>e.map(({name:e,value:t,inline:n})=>`${(0,o.z3)(e)?"":`**${e}**`}${n&&!t.includes("\n")?"  ":"\n"}${t}`).join("\n")
const more=e=>({name:"…",value:[e-d.GL.fields+1+" more"]})
function drawExcerpts(e,t){const n=e.filter(({lines:e})=>e.some(e=>!(0,o.z3)(e)))
let r=""
for(const[e,o]of n.entries()){const s=Math.floor((t-r.length)/(n.length-e))-1
s<60||(r+=`${""===r?"":"\n"}${toMarkdown([...heading(o),{block:o.lines.join("\n")}],s)}`)}return r}function heading({title:e,url:t}){return(0,o.z3)(e)?[]:[t?{link:e,href:t}:{bold:e},"\n"]}function fit(e,{total:t,description:n}){const r=toMarkdown(e.summary,Math.min(n,t)),o=drawFields(e.fields,t-Math.min(r.length,d.HD.summary,Math.floor(t/2))),s=Math.min(n,t-lengthOf(o)),i=r.length<=s?r:toMarkdown(e.summary,s)
return{summary:i,fields:o,excerpts:drawExcerpts(e.excerpts,Math.min(d.HD.excerpts,s-i.length-1))}}var S=n(6357)
const R={success:{color:3066993,mark:"✅"},failure:{color:14232864,mark:"❌"},warning:{color:16436245,mark:"⚠️"},neutral:{color:9807270,mark:"⚪"},running:{color:15965202,mark:"⏳"},merged:{color:9000933,mark:"🟣"},info:{color:5793266,mark:""}}
function lookOf({tone:e,status:t,severity:n},r=(0,S.ql)()){const{color:o,emoji:s}=r[n],i=e?R[e]:{firing:{color:o,mark:s},acknowledged:{color:o,mark:""},resolved:R.success,info:R.info}[t]
return"acknowledged"===t?{...i,mark:"👀"}:i}function mediaOf(e,{image:t,thumbnail:n,beside:r}={}){const o=[t,n===r?void 0:n].filter(e=>void 0!==e),s=[...new Set(o)].filter(e=>!e.startsWith("attachment://")).map(e=>({media:{url:e}})),i=attachmentsOf(e).map(({filename:e,description:t})=>({url:`attachment://${e}`,filename:e,description:t})).filter(({url:e})=>e!==r||e===t),a=i.filter(({filename:e})=>isImage(e)).slice(0,d.ol.galleryItems-s.length),c=[...s,...a.map(({url:e,description:t})=>({media:{url:e},...t?{description:t}:{}}))],l=i.filter(e=>!a.includes(e))
return[...c.length>0?[{type:v,items:c}]:[],...l.map(({url:e})=>({type:b,file:{url:e}}))]}function titleOf({title:e},t){const n=(0,o.z3)(e)?"Untitled":(0,x.TN)(e)
return""===t||startsWithEmoji(n)?n:`${t} ${n}`}const startsWithEmoji=e=>e>="©"&&/^\p{Extended_Pictographic}/u.test(e)
function headline(e,t,{head:n,url:r}){const o=titleOf(e,t),s=(0,h.rZ)(e.url,r)
return s&&toMarkdown([{link:o,href:s}],n)||toMarkdown([o],n)}function footerOf({context:e="",status:t,severity:n,reason:s=""},{severities:i,footer:a=e}={}){const c=(0,o.z3)(s)?"":`: ${s}`,l="P3"===n?""===c||"info"===t?"":`P3${c}`:`${n} ${(i??(0,S.ql)())[n].name}${c}`,[u,f]=[(0,o.pj)(a),(0,o.pj)(l)]
if((0,o.z3)(f))return(0,o.z3)(u)?"":(0,r.$Q)(u,d.HD.footer)
const h=(0,r.$Q)(u,Math.max(d.HD.footer/2,d.HD.footer-f.length-3))
return(0,r.$Q)([h,f].filter(e=>!(0,o.z3)(e)).join(" · "),d.HD.footer)}function tailOf(e,t,n){return toMarkdown([...e.flatMap(({label:e,url:t},n)=>[...n>0?[" · "]:[],{link:e,href:t}]),...0===t.length?[]:[{subtext:[`Not attached: ${t.join(", ")}`]}]],n)}function timeOf({startedAt:e,endedAt:t}){const n=[t,e].map(e=>Date.parse(e??"")).find(e=>!Number.isNaN(e))
return void 0===n?void 0:new Date(n).toISOString()}const A=d.YF.components
function containerOf(e,t){const{color:n,content:s,tail:i,rows:a}=t,c=lookOf(e,t.severities),l=[`### ${headline(e,c.mark,A)}`,...actorLine(e.actor)],u=function(e,t){const n=footerOf(e,t),r=timeOf(e)
return toMarkdown([{subtext:[n,...""!==n&&r?[" · "]:[],...r?[{time:r,style:"relative"}]:[]]}],A.footer)}(e,t),f=[s,i,u,l.join("\n")].reduce((e,t)=>e+t.length,framesOf(e.fields)),p=function(e,t){const n=(0,h.rZ)(e?.avatar)
if(!e||!n)return t?{media:{url:t}}:void 0
const s=(0,r.$Q)((0,o.pj)(e.name),A.author)
return{media:{url:n},...(0,o.z3)(s)?{}:{description:s}}}(e.actor,t.thumbnail),m=fit(e,{total:d.ol.text-f,description:d.ol.text-f}),w=[...headOf(l,p),...texts(m.summary,fieldLines(m.fields),m.excerpts,i),...mediaOf(t.files,{image:t.image,thumbnail:t.thumbnail,beside:p?.media.url}),...""===u&&0===a.length?[]:[{type:$}],...texts(u),...a]
return[...texts(s),{type:k,accent_color:n??c.color,components:w}]}function actorLine(e){if(!e||(0,o.z3)(e.name))return[]
const t=(0,x.TN)(e.name),n=(0,h.rZ)(e.url,A.url/2)
return[toMarkdown([{subtext:[n?{link:t,href:n}:t]}],A.author)]}function headOf(e,t){return t?[{type:w,components:e.map(textDisplay),accessory:{type:y,...t}}]:texts(e.join("\n"))}const textDisplay=e=>({type:g,content:e}),texts=(...e)=>e.filter(e=>""!==e).map(textDisplay)
function contentOf({content:e=[],suppressUnfurl:t=!1},n,r){const o=r-n.length-1,s=toMarkdown(e,o)
return[n,t?clipMarkdown(withoutPreviews(s),o):s].filter(e=>""!==e).join(" ")}const withoutPreviews=e=>e.replace(N,e=>/^[\\`]/.test(e)?e:`<${e}>`),N=/\\.|```[\s\S]*?```|`[^`\n]*`|(?<![<\w])https?:\/\/[^\s<>)\]`]+/g
function embedOf(e,{color:t,image:n,thumbnail:s,tail:i="",footer:a,severities:c}={}){const l=lookOf(e,c),u=toMarkdown([titleOf(e,l.mark)],d.GL.title),f=!(p=e.actor)||(0,o.z3)(p.name)?void 0:defined({name:(0,r.$Q)((0,o.pj)(p.name),d.GL.author),url:(0,h.rZ)(p.url),icon_url:(0,h.rZ)(p.avatar)})
var p
const m=footerOf(e,{severities:c,footer:a}),w=u.length+(f?.name.length??0)+m.length+i.length+2,g=fit(e,{total:d.GL.total-w,description:d.GL.description-i.length-2})
return defined({title:u,url:(0,h.rZ)(e.url),description:[g.summary,g.excerpts,i].filter(e=>""!==e).join("\n")||void 0,color:t??l.color,author:f,fields:g.fields.length>0?g.fields:void 0,image:n?{url:n}:void 0,thumbnail:s?{url:s}:void 0,footer:""===m?void 0:{text:m},timestamp:timeOf(e)})}const defined=e=>Object.fromEntries(Object.entries(e).filter(([,e])=>void 0!==e))
var E=n(5630)
function parseMention(e){const t=(0,E.s5)(e)
if("@here"===t||"@everyone"===t)return{kind:"everyone",text:t}
const[,n,r]=/^<@(&?)([1-9]\d{0,19})>$/.exec(t??"")??[]
return t&&r?{kind:n?"role":"user",text:t,id:r}:void 0}function ping(e,t){const n=new Map(e.flatMap(e=>parseMention(e)??[]).map(e=>[e.text,e])),r=[]
for(const e of n.values()){if(textOf([...r,e]).length>t||r.length===d.oj.mentions)break
r.push(e)}return{text:textOf(r),allowed:allowed(r)}}const textOf=e=>e.map(({text:e})=>e).join(" ")
function allowed(e){const t=ids(e,"user"),n=ids(e,"role")
return{parse:e.some(({kind:e})=>"everyone"===e)?["everyone"]:[],...t.length>0?{users:t}:{},...n.length>0?{roles:n}:{}}}const ids=(e,t)=>e.flatMap(({kind:e,id:n})=>e===t&&n?[n]:[]),L=d.YF.text
function textMessage(e,t,n){const{mentions:r,tail:s}=n,i=joined(text_message_footLine(e,n),text_message_withoutPreviews(s),function(e){const t=(0,h.rZ)(e,L.url)
return t?toMarkdown([{link:"Image",href:t}],L.head):""}(n.image)),a=L.content-r.length-i.length-2,c=contentOf(t,"",a),l=(0,o.z3)(c)?clipMarkdown(text_message_withoutPreviews(function(e,{severities:t},n){const r=`**${headline(e,lookOf(e,t).mark,L)}**`,o=n-r.length-3-framesOf(e.fields),{summary:s,fields:i,excerpts:a}=fit(e,{total:o,description:o})
return joined(r,s,fieldLines(i),a)}(e,n,a)),a):c
return joined([r,l].filter(e=>""!==e).join(" "),i)}const text_message_footLine=(e,{footer:t,severities:n})=>void 0===t?"":toMarkdown([{subtext:[footerOf(e,{footer:t,severities:n})]}],L.footer)
const text_message_withoutPreviews=e=>e.replace(/\]\((https?:\/\/[^\s<>()]+)\)/g,"](<$1>)"),joined=(...e)=>e.filter(e=>""!==e).join("\n")
const q=200
function bodyOf({alert:e,style:t={}},{files:n,leftOut:o},s,i){const{layout:a="embed",footer:c}=t,l=d.YF[a],{rows:u,rest:f}=buttonsOf(e),h=imageUrl(t.image,n),p=imageUrl(t.thumbnail,n),m={color:validColor(t.color),tail:tailOf(f,o,l.tail),image:h,thumbnail:p,footer:c,severities:i}
if("text"===a)return{content:textMessage(e,t,{...m,mentions:s}),embeds:null,components:u}
if("components"===a)return{components:containerOf(e,{...m,content:contentOf(t,s,l.content),files:n,rows:u}),flags:d.Mv.componentsV2}
const w=contentOf(""===s?t:function(e,t,n){return""!==toMarkdown(e.content??[],q)?e:{...e,content:[(0,r.$Q)(titleOf(t,lookOf(t,n).mark),q)]}}(t,e,i),s,l.content)
return{content:w||null,embeds:[embedOf(e,m)],components:u}}const validColor=e=>Number.isInteger(e)&&void 0!==e&&e>=0&&e<=16777215?e:void 0
function encode(e,t){const n=JSON.stringify(e)
if(0===t.length)return{headers:{...f.D_,"content-type":"application/json"},body:n}
const r=function(e){let t="tocsin-form-data"
for(let n=digitsAfter(t,e);n.total>0;n=digitsAfter(t,e))t+=n.counts.indexOf(Math.min(...n.counts))
return t}([Buffer.from(n),...t.map(({bytes:e})=>view(e))])
return{headers:{...f.D_,"content-type":`multipart/form-data; boundary=${r}`},body:multipart_form(n,t,r)}}function multipart_form(e,t,n){const r=`--${n}\r\nContent-Disposition: form-data; name="payload_json"\r\nContent-Type: application/json\r\n\r\n${e}`,o=t.flatMap(({name:e,bytes:t},r)=>[Buffer.from(fileHead(n,r,e)),view(t)])
return Buffer.concat([Buffer.from(r),...o,Buffer.from(`\r\n--${n}--\r\n`)])}const fileHead=(e,t,n)=>`\r\n--${e}\r\nContent-Disposition: form-data; name="files[${t}]"; filename="${n}"\r\nContent-Type: application/octet-stream\r\n\r\n`
function digitsAfter(e,t){const n=Array.from({length:10},()=>0)
let r=0
for(const o of t)for(let t=o.indexOf(e);t>=0;t=o.indexOf(e,t+1)){const s=(o[t+e.length]??0)-48
void 0!==n[s]&&n[s]++,r++}return{total:r,counts:n}}const view=e=>Buffer.from(e.buffer,e.byteOffset,e.byteLength)
var U=n(9303)
function render(e,t){const n=attachable(e.style??{}),r=function(e,t,n){const{style:r={}}=e,{files:o}=t,{text:s,allowed:i}=ping(e.ping?e.mentions:[],d.YF[r.layout??"embed"].mentions)
return{allowed_mentions:i,...o.length>0?{attachments:attachmentsOf(o)}:{},...bodyOf(e,t,s,n)}}(e,n,t.severities)
return e.remote?{method:"PATCH",url:editUrl(t,e.remote),...encode(edited(r),n.files)}:{method:"POST",...posted(r,e.style??{},t,n.files)}}const editUrl=(e,{id:t,thread:n})=>(0,f.r1)(e,t,{thread:n,components:!0}),edited=e=>e.flags?{content:null,embeds:null,attachments:[],...e}:e
function posted(e,t,n,r){const{content:o,embeds:s,components:i=[],flags:a=0,...c}=e,{thread:l,post:u}=destination(t,n),h=a|(t.silent?d.Mv.suppressNotifications:0),p={...c,...o?{content:o}:{},...s?{embeds:s}:{},...i.length>0?{components:i}:{},...0===h?{}:{flags:h},...(0,U.Q)(t),...u}
return{url:(0,f.Ry)(n,{thread:l,components:i.length>0}),...encode(p,r)}}const B={10003:"the thread of the message is gone",10008:"the message was deleted",30046:"the message was edited too often",50005:"the message belongs to another webhook",50083:"the thread is archived, which only a new message undoes"},C=/COMPONENTS_V2/
function repost(e,{request:t,post:n,target:r}){const o="PATCH"===t.method?function(e){const t=void 0===e?.code?void 0:B[e.code]
return t??(C.test(JSON.stringify(e?.errors??""))?"the message has another layout":void 0)}(e):void 0
if(void 0===o)return
const{remote:s,...i}=n,a=10003===e?.code?void 0:s?.thread
return{why:o,request:render(a?{...i,style:{...n.style,threadId:a}}:i,r)}}var F=n(3566)
function secrets({given:e,url:t,query:n}){const{pathname:r}=new URL(t),o=[e,t,r,...parts(r),...Object.values(n).filter(e=>e.length>=H)].flatMap(encodings)
return[...new Set(o)].filter(e=>e.length>1).toSorted((e,t)=>t.length-e.length)}const H=8
function parts(e){const[,t,n]=/\/webhooks\/([^/]+)\/([^/]+)$/.exec(e)??[]
if(t&&n)return[`${t}/${n}`,n]
const r=e.slice(e.lastIndexOf("/")+1)
return r.length>=H?[r]:[]}function encodings(e){const t=JSON.stringify(e).slice(1,-1)
return[e,(0,F.tv)(e),encodeURI(e),encodeURIComponent(e),t,t.replaceAll("/","\\/"),...base64s(e)]}function base64s(e){const t=Buffer.from(e),n=[0,1,2].map(e=>Buffer.concat([Buffer.alloc(e),t]).toString("base64").replaceAll("=","")).map((e,t)=>e.slice(0===t?0:t+1,-1)).filter(e=>e.length>=H)
return[t.toString("base64"),t.toString("base64url"),...n]}const banned=({status:e},t)=>classify_final(`${host(t)} answered ${e}: this machine's address is blocked for a while`,{reason:"banned",fix:"Too many bad requests came from this address, perhaps from others on the same runner. Wait some minutes, or run the job again."}),classify_final=(e,{reason:t,fix:n})=>({kind:"final",reason:t,detail:e,fix:n}),again=(e,t,n)=>({kind:"retry",reason:e,detail:t,...void 0===n?{}:{afterMs:n}})
function detailOf({status:e},t,n){const s=t?.code?` (${t.code})`:"",i=[t?.message?`${t.message}${s}`:s.trim(),...flatten(t?.errors)].filter(e=>""!==e).join("; ")
return masked((0,r.$Q)((0,o.pj)(`${host(n)} answered ${e}${""===i?"":`: ${i}`}`),800),n)}const masked=(e,{target:t})=>secrets(t).reduce((e,t)=>e.replaceAll(t,"***"),e),host=({request:e})=>new URL(e.url).host,D={name:"discord",via:"http",render,classify:function(e,t){const{status:n}=e,r=said(e)
if(n>=200&&n<300)return{kind:"delivered",...remoteOf(r,t)}
const o=repost(r,t)
return o?{kind:"follow",request:o.request,detail:`${host(t)} answered ${n}: ${o.why}; posting a new one`}:429===n?function(e,t,n){const r=waitOf(e,t)
if(void 0===r||void 0===t&&(({body:e})=>/\b1015\b|being (?:blocked|rate limited)/i.test(e.slice(0,2e4)))(e))return banned(e,n)
const o=t?.global?"global":/^(?:user|global|shared)$/.exec(e.headers["x-ratelimit-scope"]??"")?.[0]
return again("rate-limited",`${host(n)} answered 429: rate limited${o?` (${o})`:""}, wait ${r/1e3} s`,r)}(e,r,t):408===n||n>=500?again(408===n?"timeout":"server",detailOf(e,r,t),waitOf(e,r)):function(e,t,n){return 403===e.status&&void 0===t?banned(e,n):classify_final(detailOf(e,t,n),((e,t)=>(void 0===t?void 0:l[t])??u[e]??{reason:"invalid",fix:"Check that the URL is a Discord webhook and not behind a login page."})(e.status,t?.code))}(e,r,t)},secrets}}),9847:((e,t,n)=>{n.d(t,{d:()=>parseWebhook})
var r=n(8082),o=n(3566)
const s=/^(?:(?:www|ptb|canary)\.)?discord(?:app)?\.com$/,i=/^\/api\/(?:v\d{1,3}\/)?webhooks\/(\d{1,20})\/([\w.-]{1,200})$/,a=new Set(["wait","with_components","thread_id"]),c="Copy it in Discord under Server Settings → Integrations → Webhooks → Copy Webhook URL, and pass it as a secret."
function parseWebhook(e){const t=e.trim(),n=URL.parse(t)
if(!n)throw new r.l("The Discord webhook is not a URL.",{fix:c})
!function(e){if(e.username||e.password)throw new r.l("The Discord webhook URL holds a user name or a password.",{fix:"Remove what stands before the @."})
if("https:"===e.protocol||"http:"===e.protocol&&(0,o.U9)(e.hostname))return
throw new r.l(`The Discord webhook URL starts with ${e.protocol} instead of https:.`,{fix:c})}(n)
const s=n.searchParams.get("thread_id")
return{given:t,url:isDiscord(n)?discordUrl(n):`${n.origin}${cleanPath(n)}`,query:Object.fromEntries([...n.searchParams].filter(([e])=>!a.has(e))),...s?{thread:s}:{}}}function discordUrl(e){const[,t,n]=i.exec(cleanPath(e))??[]
if(t&&n)return`https://discord.com/api/v10/webhooks/${t}/${n}`
const o=e.pathname.startsWith("/channels/")?"a link to a channel":"not a webhook"
throw new r.l(`The Discord webhook URL is ${o}: its path must be /api/webhooks/<id>/<token>.`,{fix:c})}const isDiscord=e=>"https:"===e.protocol&&s.test(e.host),cleanPath=({pathname:e})=>trimSlashes(trimSlashes(e).replace(/\/(?:slack|github)$/,""))
function trimSlashes(e){let t=e.length
for(;"/"===e[t-1];)t--
return e.slice(0,t)}}),628:((e,t,n)=>{n.d(t,{a:()=>c})
var r=n(8313),o=n(8610),s=n(6755)
const{floor:i,round:a}=Math,always=()=>!0,percent=e=>i(1e3*e+1e-9)/10+" %",failed=({conclusion:e})=>"bad"===(0,r.Bg)(e),streak=({failuresInARow:e=0})=>(0,o.L)(e,"failure"),counted=e=>void 0===e.within?`${streak(e)} in a row`:e.failuresInARow===e.ladder?.P2?`${streak(e)} within ${e.within}`:streak(e),again=(e,{deploy:t})=>failed(e)&&(e.failuresInARow??1)>=t.repeatedAt,red=({redHours:e})=>`red for ${(0,s.p0)(36e5*e)}`,rung=(e,{deploy:t,repeated:n},r)=>{const o="deploy"===e.of?{...n.failures,...t.failures}:n.failures
return e.failuresInARow>=(e.ladder?.[r]??o[r])},days=e=>e<=0?"the certificate has expired":`the certificate expires in ${(0,o.L)(i(e),"day")}`,c={ci:[{id:"ci-production",severity:"P2",when:e=>failed(e)&&!0===e.production,says:()=>"a run that deploys to production failed"},{id:"ci-default-branch",severity:"P2",when:e=>failed(e)&&e.defaultBranch,says:()=>"CI failed on the default branch"},{id:"ci-branch",severity:"P3",when:failed,says:()=>"CI failed outside the default branch"},{id:"ci-passed",severity:"P3",when:always,says:()=>"CI did not fail"}],deploy:[{id:"deploy-production-repeated",severity:"P1",when:(e,t)=>again(e,t)&&!0===e.production,says:e=>`${streak(e)} in a row deploying to production`},{id:"deploy-production",severity:"P2",when:e=>failed(e)&&!0===e.production,says:()=>"a deploy to production failed"},{id:"deploy-unnamed-repeated",severity:"P1",when:(e,t)=>again(e,t)&&void 0===e.production,says:e=>`${streak(e)} in a row deploying`},{id:"deploy-unnamed",severity:"P2",when:e=>failed(e)&&void 0===e.production,says:()=>"a deploy failed"},{id:"deploy-repeated",severity:"P2",when:again,says:e=>`${streak(e)} in a row deploying outside production`},{id:"deploy-failed",severity:"P3",when:failed,says:()=>"a deploy outside production failed"},{id:"deploy-passed",severity:"P3",when:always,says:()=>"the deploy did not fail"}],"repeated-failures":[{id:"repeated-p0-count",severity:"P0",when:(e,t)=>rung(e,t,"P0"),says:counted},{id:"repeated-p0-age",severity:"P0",when:(e,t)=>("deploy"===e.of||e.defaultBranch)&&e.redHours>(e.ages?.P0??t.repeated.redHours.P0),says:e=>`${"deploy"===e.of?"deploys are":"the default branch is"} ${red(e)}`},{id:"repeated-p1-count",severity:"P1",when:(e,t)=>rung(e,t,"P1"),says:counted},{id:"repeated-p1-production",severity:"P1",when:(e,t)=>"deploy"===e.of&&!0===e.production&&e.failuresInARow>=t.deploy.repeatedAt,says:e=>`${counted(e)} deploying to production`},{id:"repeated-p1-age",severity:"P1",when:(e,t)=>e.redHours>(e.ages?.P1??t.repeated.redHours.P1),says:red},{id:"repeated-p2",severity:"P2",when:(e,t)=>rung(e,t,"P2"),says:counted},{id:"repeated-deploy",severity:"P2",when:(e,t)=>"deploy"===e.of&&e.failuresInARow>=t.deploy.repeatedAt,says:e=>`${counted(e)} deploying`},{id:"repeated-few",severity:"P3",when:always,says:e=>`only ${counted(e)}`}],health:[{id:"health-all",severity:"P0",when:e=>"all"===e.scope,says:()=>"every endpoint is down"},{id:"health-critical",severity:"P1",when:e=>"critical"===e.scope,says:()=>"a critical endpoint is down"},{id:"health-share",severity:"P1",when:(e,t)=>"some"===e.scope&&(e.shareDown??0)>=t.health.shareDown,says:e=>`${percent(e.shareDown??0)} of the endpoints are down`},{id:"health-some",severity:"P2",when:e=>"some"===e.scope,says:()=>"an endpoint is down"},{id:"health-degraded",severity:"P3",when:always,says:()=>"an endpoint is degraded"}],certificate:[{id:"certificate-p1",severity:"P1",when:(e,t)=>e.daysLeft<=t.certificate.P1,says:e=>days(e.daysLeft)},{id:"certificate-p2",severity:"P2",when:(e,t)=>e.daysLeft<=t.certificate.P2,says:e=>days(e.daysLeft)},{id:"certificate-p3",severity:"P3",when:always,says:e=>days(e.daysLeft)}],latency:[{id:"latency-far-over",severity:"P2",when:(e,t)=>e.timesLimit>=t.latency.timesLimit,says:e=>`latency is ${i(10*e.timesLimit)/10} times its limit`},{id:"latency-over",severity:"P3",when:always,says:()=>"latency is over its limit"}],stale:[{id:"stale-monitoring",severity:"P2",when:e=>"monitoring"===e.of,says:()=>"monitoring has gone silent"},{id:"stale-part",severity:"P2",when:e=>"part"===e.of,says:()=>"a part of the monitoring has gone silent"},{id:"stale-endpoint",severity:"P2",when:e=>"endpoint"===e.of,says:()=>"an endpoint cannot be judged"},{id:"stale-workflow",severity:"P2",when:always,says:()=>"a scheduled workflow has gone silent"}],slo:[{id:"slo-page-quick",severity:"P1",when:e=>"page-quick"===e.rule,says:()=>"the error budget burns fast"},{id:"slo-budget-spent",severity:"P2",when:e=>void 0!==e.budgetLeft&&e.budgetLeft<=0,says:()=>"the error budget is spent and still burning"},{id:"slo-page-slow",severity:"P2",when:e=>"page-slow"===e.rule,says:()=>"the error budget burns steadily"},{id:"slo-ticket",severity:"P3",when:always,says:()=>"the error budget burns slowly"}],crash:[{id:"crash-users",severity:"P1",when:(e,t)=>(e.shareOfUsers??0)>=t.crash.shareOfUsers,says:e=>`${percent(e.shareOfUsers??0)} of the users crash`},{id:"crash-free",severity:"P1",when:(e,t)=>(e.crashFreeRate??1)<t.crash.crashFreeRate&&(e.lowMinutes??0)>=t.crash.lowMinutes,says:e=>`crash-free rate ${percent(e.crashFreeRate??1)} for ${(0,o.L)(i(e.lowMinutes??0),"minute")}`},{id:"crash-errors",severity:"P1",when:(e,t)=>(e.errorsPerMinute??0)>t.crash.errorsPerMinute&&(e.errorMinutes??0)>=t.crash.errorMinutes,says:e=>`${(0,o.L)(a(10*(e.errorsPerMinute??0))/10,"error")} a minute for ${(0,o.L)(i(e.errorMinutes??0),"minute")}`},{id:"crash-rate",severity:"P2",when:(e,t)=>(e.perHour??0)>t.crash.perHour,says:e=>`${a(e.perHour??0)} crashes an hour`},{id:"crash-free-warning",severity:"P2",when:(e,t)=>(e.crashFreeRate??1)<t.crash.crashFreeWarning,says:e=>`crash-free rate ${percent(e.crashFreeRate??1)}`},{id:"crash-single",severity:"P3",when:always,says:()=>"a crash below every threshold"}],security:[{id:"secret-active",severity:"P0",when:e=>"secret"===e.finding&&"active"===e.secret,says:()=>"an active secret leaked"},{id:"secret-leaked",severity:"P1",when:e=>"secret"===e.finding&&"unknown"===e.secret,says:()=>"a secret leaked"},{id:"secret-inactive",severity:"P3",when:e=>"secret"===e.finding,says:()=>"a revoked secret leaked"},{id:"vulnerability-critical",severity:"P1",when:e=>"vulnerability"===e.finding&&"critical"===e.level,says:()=>"a critical vulnerability"},{id:"vulnerability-high",severity:"P2",when:e=>"vulnerability"===e.finding&&"high"===e.level,says:()=>"a vulnerability of high severity"},{id:"vulnerability-minor",severity:"P3",when:always,says:()=>"a vulnerability of medium, low or unknown severity"}],flake:[{id:"flake-broken",severity:"P2",when:e=>!0===e.broken&&e.defaultBranch,says:()=>"fails every time on the default branch"},{id:"flake-broken-elsewhere",severity:"P3",when:e=>!0===e.broken,says:()=>"fails every time"},{id:"flake-default-branch",severity:"P2",when:(e,t)=>e.defaultBranch&&Math.min(e.failureRate,e.defaultRate??1)>=t.flake.failureRate,says:e=>`fails ${percent(e.defaultRate??e.failureRate)} of its tries on the default branch by chance`},{id:"flake-costly",severity:"P2",when:(e,t)=>(e.minutesPerWeek??0)>=t.flake.minutesPerWeek,says:e=>`costs ${(0,s.p0)(6e4*a(e.minutesPerWeek??0))} a week`},{id:"flake",severity:"P3",when:always,says:e=>`fails ${percent(e.failureRate)} of its tries by chance`}],declared:[{id:"declared",severity:e=>e.severity,when:always,says:()=>"declared by a person"}],recovery:[{id:"recovery",severity:e=>e.was??"P3",when:always,says:e=>e.was?`recovered from ${e.was}`:"recovered"}],information:[{id:"information",severity:"P3",when:always,says:()=>"for information"}]}}),8313:((e,t,n)=>{n.d(t,{Bg:()=>resultOf,Pr:()=>meaningOf,fy:()=>r,vu:()=>conclusionOf})
const r=["success","failure","cancelled","skipped","timed_out","action_required","neutral","stale","startup_failure"],o={success:{result:"good",word:"passed",tone:"success"},failure:{result:"bad",word:"failed",tone:"failure"},cancelled:{result:"other",word:"was cancelled",tone:"neutral"},skipped:{result:"other",word:"was skipped",tone:"neutral"},timed_out:{result:"bad",word:"timed out",tone:"failure"},action_required:{result:"other",word:"needs approval",tone:"warning"},neutral:{result:"other",word:"ended neutral",tone:"neutral"},stale:{result:"other",word:"went stale",tone:"neutral"},startup_failure:{result:"bad",word:"could not start",tone:"failure"},running:{result:"running",word:"is running",tone:"running"}},meaningOf=e=>o[e],resultOf=e=>meaningOf(e).result
function conclusionOf(e){return null==e||""===e?"running":r.find(t=>t===e)??"neutral"}}),9149:((e,t,n)=>{n.d(t,{g:()=>outlet})
const r=2e4
function preview(e){const t=function(e){return"object"==typeof e&&null!==e&&"url"in e&&"method"in e}(e)?`${e.method} ${hostOf(e.url)}\n${function(e){if(void 0===e)return"(no body)"
if("string"!=typeof e)return`(${e.byteLength} bytes)`
try{return pretty(JSON.parse(e))}catch{return e}}(e.body)}`:pretty(e)
return t.length>r?`${t.slice(0,r)}\n… ${t.length-r} more characters`:t}const hostOf=e=>URL.parse(e)?.host||"an invalid URL"
const pretty=e=>JSON.stringify(e,null,2)??""
function outlet(e){const{name:t,channel:n,target:r}=e
return{name:t,kind:n.name,secrets:n.secrets(r),...n.ties&&{ties:n.ties},open:t=>attempt(e,t,n.render(t,r))}}function attempt(e,t,n){const{channel:r,target:o}=e
return{preview:()=>preview(n),async send(s,i){const a=s[r.via]
if(!a)return noTransport(r.via)
const c=r.classify(await a(n,i),{request:n,post:t,target:o})
return"follow"===c.kind?{...c,request:attempt(e,t,c.request)}:c}}}const noTransport=e=>({kind:"final",reason:"unsupported",detail:`this step cannot send by ${e}`,fix:"Use an action whose documentation lists this kind of channel."})}),3178:((e,t,n)=>{n.d(t,{s:()=>sha256})
const sha256=e=>process.getBuiltinModule("node:crypto").hash("sha256",e)}),4662:((e,t,n)=>{n.d(t,{w:()=>TransportError})
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
return{relative:`${o} ${s}`,date:o,time:s}[t]}}),5630:((e,t,n)=>{n.d(t,{_f:()=>entryAt,jO:()=>mentionsOf,js:()=>mentionsAt,s5:()=>mentionOf})
var r=n(6357)
const o=/^(?:<@&(\d{1,25})>|role:(\d{1,25}))$/,s=/^(?:<@!?(\d{1,25})>|user:(\d{1,25})|(\d{1,25}))$/
function mentionOf(e){const t=e.trim()
if("@here"===t||"@everyone"===t)return t
const id=e=>e.exec(t)?.slice(1).find(Boolean)
return id(o)?`<@&${id(o)}>`:id(s)&&`<@${id(s)}>`}const entryAt=(e,t)=>r.gO.slice(r.gO.indexOf(t)).map(t=>e[t]).find(e=>void 0!==e),mentionsAt=(e,t)=>entryAt(e,t)??[],mentionsOf=(e,t)=>[...new Set(e.map(e=>e.toLowerCase()).flatMap(e=>Object.hasOwn(t,e)?[`<@${t[e]}>`]:[]))]}),5405:((e,t,n)=>{n.d(t,{OA:()=>fields,p_:()=>list})
const fields=e=>"object"==typeof e&&null!==e?e:{},list=e=>Array.isArray(e)?e:[]}),1512:((e,t,n)=>{n.d(t,{z:()=>r})
const r="a newer message of this alert got through"}),9889:((e,t,n)=>{n.d(t,{u:()=>o})
var r=n(7754)
const o={discord:{entry:()=>r.ZK,schema:async()=>(await Promise.all([n.e(395),n.e(310)]).then(n.bind(n,6310))).discordSchema},"github-issue":{entry:async()=>(await n.e(412).then(n.bind(n,8412))).issueEntry,schema:async()=>(await Promise.all([n.e(395),n.e(85)]).then(n.bind(n,5085))).issueSchema}}}),8610:((e,t,n)=>{n.d(t,{L:()=>plural})
const plural=(e,t)=>`${e} ${t}${1===e?"":"s"}`}),6473:((e,t,n)=>{n.d(t,{Q:()=>shrink,n:()=>largest})
var r=n(3030)
function largest(e,t){let n=-1,r=e
for(;n<r;){const e=n+Math.ceil((r-n)/2)
t(e)?n=e:r=e-1}return n}function shrink(e,t,n){const part=t=>n((0,r.$Q)(`${e} `,t)),o=largest(Math.min(e.length,t),e=>part(e).length<=t)
return o<2?"":part(o)}}),3451:((e,t,n)=>{n.d(t,{W:()=>isBlock})
const isBlock=e=>"object"==typeof e&&("block"in e||"quote"in e||"subtext"in e)})}
