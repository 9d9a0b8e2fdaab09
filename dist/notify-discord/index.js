import{createRequire as e}from"module"
var t,n,r,o,s,i,a,c,u={181:t=>{t.exports=e(import.meta.url)("buffer")},1421:t=>{t.exports=e(import.meta.url)("node:child_process")},7598:t=>{t.exports=e(import.meta.url)("node:crypto")},3024:t=>{t.exports=e(import.meta.url)("node:fs")},1455:t=>{t.exports=e(import.meta.url)("node:fs/promises")},8161:t=>{t.exports=e(import.meta.url)("node:os")},6760:t=>{t.exports=e(import.meta.url)("node:path")},8500:t=>{t.exports=e(import.meta.url)("node:timers/promises")},932:t=>{t.exports=e(import.meta.url)("process")},8130:(e,t,n)=>{n.d(t,{Ke:()=>result,oX:()=>signalOf,p:()=>tookFor,tx:()=>attemptOf,uP:()=>isDefault,w_:()=>commitLine})
var r=n(9167),o=n(6755),s=n(6473),i=n(2850),a=n(6437)
function result(e,t,{name:n,branch:o,isFork:s=!1}){const{conclusion:u,word:l,tone:d}=function(e,t){const n=function(e){const t=e.text("action")
return"rerequested"===t?"was asked to run again":"requested_action"===t?`was asked for “${(0,i.KT)(e.text("requested_action.identifier"))||"an action"}”`:void 0}(e)
if(n)return{conclusion:null,word:n,tone:"running"}
const o=(0,r.vu)(t.text("conclusion")),s=null===o&&(0,i.OB)(c,t.text("status"))||(0,r.Pr)(o)
return{conclusion:o,word:s.word,tone:s.tone}}(e,t),f=(0,a.P)(n)
return{source:f?"deploy":"ci",title:`${n} ${l}${o?` on ${(0,i.W0)(o)}`:""}`,tone:d,labels:{conclusion:u??t.text("status"),branch:o,workflow:n},signal:signalOf(u,{deploys:f,name:n,isDefault:isDefault(e,o)&&!s}),people:"bad"===(0,r.Vj)(u)?[e.text("sender.login")].filter(Boolean):[],...(0,i.gI)({actor:(0,i.dn)(e.at("sender"))})}}const isDefault=(e,t)=>""!==t&&t===e.text("repository.default_branch"),c={requested:{word:"is queued",tone:"running"},queued:{word:"is queued",tone:"running"},pending:{word:"is pending",tone:"running"},waiting:{word:"waits for approval",tone:"warning"},completed:{word:"ended",tone:"neutral"}}
function signalOf(e,{deploys:t,name:n,isDefault:r}){const o=e??"running"
return t?{kind:"deploy",conclusion:o,production:(0,a.l)(n)}:{kind:"ci",conclusion:o,defaultBranch:r}}function commitLine(e,t,n){const r=(0,i.et)(e.text("message"))
return t?[(0,s.wn)(n,t),...r?[` ${r}`]:[]]:[]}const attemptOf=e=>e&&e>1?`attempt ${e}`:void 0
function tookFor(e,t){const n=(0,i.z4)(e,t)
return n?(0,o.I)(n):void 0}},6473:(e,t,n)=>{n.d(t,{Bg:()=>commitUrl,SL:()=>treeUrl,XA:()=>pullUrl,XH:()=>compareUrl,ak:()=>tagUrl,wn:()=>commitLink})
var r=n(2850)
function page(e,t,n){const r=e.url("repository.html_url"),s=n.split("/")
if(r&&n&&!s.some(e=>o.has(e)))return`${r}/${t}/${s.map(e=>encodeURIComponent(e.toWellFormed())).join("/")}`}const o=new Set([".",".."]),commitUrl=(e,t)=>page(e,"commit",t),treeUrl=(e,t)=>page(e,"tree",t),tagUrl=(e,t)=>page(e,"releases/tag",t),pullUrl=(e,t)=>page(e,"pull",t),compareUrl=(e,t,n)=>t&&n?page(e,"compare",`${t}...${n}`):void 0,commitLink=(e,t)=>(0,r.q)((0,r.Fu)(t),commitUrl(e,t))},2850:(e,t,n)=>{n.d(t,{Fu:()=>shortSha,KT:()=>named,LS:()=>plural,Mn:()=>lines,OB:()=>rowOf,W0:()=>branchOf,ZZ:()=>field,aL:()=>words,dJ:()=>titled,dn:()=>actorOf,et:()=>subjectOf,gI:()=>given,jN:()=>numbered,mI:()=>meta,nf:()=>link,q:()=>linked,z4:()=>msBetween})
var r=n(7060),o=n(1656)
const plural=(e,t)=>`${e} ${t}${1===e?"":"s"}`,words=e=>e.replaceAll("_"," "),rowOf=(e,t)=>Object.hasOwn(e,t)?e[t]:void 0,named=e=>(0,r.$)((0,o.TN)(e),60),numbered=(e,t)=>{const n=t.maybe("number")
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
function given(e){return Object.fromEntries(Object.entries(e).filter(([,e])=>void 0!==e))}function msBetween(e,t){const n=Date.parse(t??"")-Date.parse(e??"")
return n>=0?n:void 0}},6437:(e,t,n)=>{n.d(t,{P:()=>looksLikeDeploy,l:()=>looksLikeProduction})
const r=new Set(["prod","prd","production","live"]),o=new Set(["pre","non","not","no","staging","stage","test","tests","dev","preview"])
function looksLikeProduction(e){const t=wordsOf(e)
return 1===t.length&&"main"===t[0]||t.some(e=>r.has(e))&&!t.some(e=>o.has(e))}const s=new Set(["deploy","deploys","deployment","release","publish","rollout"]),looksLikeDeploy=e=>wordsOf(e).some(e=>s.has(e)),wordsOf=e=>e.toLowerCase().split(/[^a-z0-9]/).filter(Boolean)},8238:(e,t,n)=>{n.d(t,{V:()=>push,W:()=>commitList})
var r=n(8130),o=n(6473),s=n(2850)
const push=(e,t)=>{const n=e.list("commits"),r=e.maybe("sender.login")??e.maybe("pusher.name")
return{source:"push",title:titleOf(e,n.length),tone:toneOf(e),summary:(0,s.Mn)(0===n.length?headOf(e):commitList(n,t.maxCommits,r),moved(e)),links:linksOf(e),labels:{ref:e.text("ref")},...(0,s.gI)({url:urlOf(e,t),actor:(0,s.dn)(e.at("sender"))??(0,s.dn)(e.at("pusher"))})}},isTag=e=>e.text("ref").startsWith("refs/tags/")
function titleOf(e,t){const n=(0,s.W0)(e.text("ref"))||"repository",r=(0,s.Fu)(e.text("after"))||"another commit"
return e.flag("deleted")?`${isTag(e)?"Tag":"Branch"} ${n} deleted`:isTag(e)?`Tag ${n} ${e.flag("created")?"created":`moved to ${r}`}`:e.flag("created")?0===t?`Branch ${n} created`:`Branch ${n} created with ${(0,s.LS)(t,"commit")}`:e.flag("forced")?0===t?`${n} force-pushed to ${r}`:`${n} force-pushed with ${(0,s.LS)(t,"commit")}`:0===t?`${n} moved to ${r}`:`${(0,s.LS)(t,"commit")} pushed to ${n}`}function toneOf(e){return e.flag("deleted")?"neutral":(e.flag("forced")||isTag(e)&&!/^0*$/.test(e.text("before")))&&!e.flag("created")?"warning":"info"}function urlOf(e,{serverUrl:t,repository:n}){return e.flag("deleted")?e.url("repository.html_url")??`${t}/${n}`:isTag(e)?(0,o.ak)(e,(0,s.W0)(e.text("ref")))??e.url("head_commit.url"):e.url("compare")??e.url("head_commit.url")}function linksOf(e){return e.flag("deleted")?[]:isTag(e)?(0,s.nf)("View tag",(0,o.ak)(e,(0,s.W0)(e.text("ref")))):(0,s.nf)("Compare",e.url("compare"))}const headOf=e=>(0,r.w_)(e.at("head_commit"),e.text("head_commit.id"),e)
function moved(e){const t=e.text("before")
return!e.flag("forced")||/^0*$/.test(t)?[]:(0,s.mI)(["was ",{code:(0,s.Fu)(t)}],["now ",{code:(0,s.Fu)(e.text("after"))}])}function commitList(e,t,n){const r=t>0?e.slice(-t):[],o=e.length-r.length
return(0,s.Mn)(o>0?(0,s.mI)(`${(0,s.LS)(o,r.length>0?"earlier commit":"commit")} not shown`):[],...r.map(e=>{const t=e.maybe("author.username")??e.maybe("author.name"),r=t&&t!==n?[" – ",{italic:t}]:[]
return[(0,s.q)((0,s.Fu)(e.text("id")),e.url("url")),` ${(0,s.et)(e.text("message"))}`,...r]}))}},7955:(e,t,n)=>{n.d(t,{P:()=>guildOf})
var r=n(8152),o=n(9847),s=n(4662)
const i=3e3
async function guildOf(e,t,n){try{const s=await t((0,r.Lb)((0,o.d)(e)),{timeoutMs:i,signal:n})
return 200===s.status?(0,r.SU)(s.body):void 0}catch(e){if(e instanceof s.w)return
throw e}}},7856:(e,t,n)=>{n.d(t,{G:()=>m})
var r=n(5395),o=n(4491),s=n(3566),i=n(7276)
function webLink(){return(0,o.M8)((e,t)=>(0,s.q)(e)??t("must be an http or https URL"))}function webhooks({max:e=10}={}){return(0,o.YC)((t,n)=>{const r=(0,i.ry)(t)
if(r.length>e)return n(`must have at most ${e} URLs`)
const o=r.findIndex(e=>!function(e){const t=URL.parse((0,s.q)(e)??"")
return null!==t&&("https:"===t.protocol||(0,s.U)(t.hostname))}(e)),a=r.length>1?` (number ${o+1} is not)`:""
return-1===o?r:n(`must be an https URL${a}; is the secret the whole URL?`)})}const a=["none","any","all"],c={black:0,silver:12632256,gray:8421504,grey:8421504,white:16777215,maroon:8388608,red:16711680,crimson:14423100,purple:8388736,fuchsia:16711935,magenta:16711935,pink:16761035,green:32768,lime:65280,olive:8421376,yellow:16776960,gold:16766720,orange:16753920,brown:10824234,navy:128,blue:255,teal:32896,aqua:65535,cyan:65535},u=[[/^(?:#|0x)([0-9a-f]{6})$/i,e=>Number.parseInt(e,16)],[/^#([0-9a-f]{3})$/i,e=>Number.parseInt([...e].map(e=>e+e).join(""),16)],[/^(\d{1,8})$/,e=>Number(e)]]
var l=n(5546),d=n(6755),f=n(6357),p=n(3759),h=n(22)
const inputs_text=()=>r.lqM(r.YjP()),m=r.Ikc({...function({failOn:e}){return{"discord-webhook":(0,o.hF)(webhooks(),{description:"Discord webhook URL to send to. Several go one per line or separated by commas.",secret:!0}),config:(0,o.hF)(r.lqM(r.YjP()),{description:"Path of the configuration file in the repository. Without it, `.github/tocsin.yml` is read if it is checked out."}),"github-token":(0,o.hF)(r.lqM(r.YjP()),{description:"Token for GitHub's API. The README of each action names the permissions it needs.",default:"${{ github.token }}",secret:!0}),"fail-on":(0,o.hF)((0,i.Yq)(a),{description:"Make the step fail when `any` or `all` of its messages could not be delivered, or on `none`.",default:e}),"dry-run":(0,o.hF)((0,i.Jt)(),{description:"Print what would be sent to the log, and send nothing.",default:"false"})}}({failOn:"none"}),"fail-on":(0,o.hF)(r.lqM((0,i.Yq)(a)),{description:"Make the step fail when `any` or `all` of its messages could not be delivered, or on `none`. Default: `none`."}),status:(0,o.hF)(r.YjP(),{description:"How it went: a conclusion such as `success` or `failure`, `started`, or `${{ toJSON(needs) }}` for the worst of the jobs before.",default:"${{ job.status }}"}),event:(0,o.hF)(r.YjP(),{description:"What to tell: `auto`, `job` for the result of this job, or the name of a GitHub event such as `push`. `auto` tells a result for pushes, pull requests, schedules and dispatches, and the event for all others.",default:"auto"}),when:(0,o.hF)(r.lqM((0,i.Yq)(h.eP)),{description:"Send `always`, on `failure`, on `success`, on `change` against the previous run of the same workflow and branch, or on `recovery`. Default: `always`."}),title:(0,o.hF)(inputs_text(),{description:"Title in place of the one made for the event. A template, or one for each status."}),description:(0,o.hF)(inputs_text(),{description:"Markdown in place of the text made for the event. A template, or one for each status."}),content:(0,o.hF)(inputs_text(),{description:"Markdown above the embed, or all of the message in the `text` layout. A template, or one for each status. It pings nobody."}),color:(0,o.hF)(r.lqM((0,o.M8)((e,t)=>function(e){const t=e.toLowerCase()
if(Object.hasOwn(c,t))return c[t]
const[n]=u.flatMap(([t,n])=>(t.exec(e)??[]).slice(1).map(n))
return void 0!==n&&n<=16777215?n:void 0}(e)??t("must be a colour such as #e67e22, 0xe67e22, 15105570 or orange"))),{description:"Colour in place of the one for the status: `#e67e22`, `0xe67e22`, a number or a CSS name."}),url:(0,o.hF)(r.lqM(webLink()),{description:"Where the title links to."}),fields:(0,o.hF)(r.lqM((0,l.p)()),{description:"More fields as YAML: `Name: value`, or a list of `{ name, value, inline }`. Values are templates."}),buttons:(0,o.hF)(r.lqM((0,l.p)()),{description:"More link buttons as YAML: `Label: https://…`, such as a runbook or a dashboard."}),image:(0,o.hF)(inputs_text(),{description:"Image of the message: a URL, or the path of a file in the workspace."}),thumbnail:(0,o.hF)(inputs_text(),{description:"Small image at the side of the message: a URL, or the path of a file in the workspace. Not shown in the `text` layout."}),footer:(0,o.hF)(inputs_text(),{description:"Plain text in place of repository and run at the foot of the message. A template, or one for each status."}),files:(0,o.hF)((0,i.Mn)({max:10}),{description:"Files to attach, as paths or globs in the workspace, one per line. At most 10 files of 10 MiB."}),username:(0,o.hF)(inputs_text(),{description:"Name shown as the sender."}),"avatar-url":(0,o.hF)(r.lqM(webLink()),{description:"Picture shown as the sender."}),mention:(0,o.hF)(r.lqM((0,l.p)()),{description:"Whom to ping: `@here`, `@everyone`, user ids or `role:<id>`, one per line, with every message; or as YAML for each severity (`P1: …`) or status (`failure: …`)."}),"user-map":(0,o.hF)(r.lqM((0,l.p)()),{description:"GitHub login to Discord user id, as YAML. Those who have to act are pinged: who broke the build, the requested reviewer, the assignee."}),severity:(0,o.hF)(r.lqM((0,i.Yq)(f.gO)),{description:"Severity in place of the one that the rules give."}),environment:(0,o.hF)(inputs_text(),{description:"Environment that the job deploys to; makes it a deploy message."}),version:(0,o.hF)(inputs_text(),{description:"Version that was built or deployed."}),layout:(0,o.hF)(r.lqM((0,i.Yq)(["embed","components","text"])),{description:"`embed`, Discord's newer `components` layout, or `text` for a plain message without an embed. Default: `embed`."}),"thread-id":(0,o.hF)(r.lqM(r.YjP().check(p.Fk(/^\d{1,25}$/,"must be the id of a thread, in quotes"))),{description:"Post into this thread."}),"thread-name":(0,o.hF)(inputs_text(),{description:"Open a forum post with this title. A template."}),tags:(0,o.hF)((0,i.Mn)({max:5}),{description:"Ids of forum tags for the new post."}),key:(0,o.hF)(inputs_text(),{description:"Keep one message up to date: the first step with this key posts it, later ones edit it. A template. Needs `ledger`."}),"message-id":(0,o.hF)(r.lqM(r.YjP().check(p.Fk(/^\d{1,25}$/,"must be the id of a message, in quotes"))),{description:"Edit this message, as the output of an earlier step names it; a deleted one is posted again."}),ledger:(0,o.hF)(r.YjP().check(p.Fk(/^(?:none|branch|file:.{1,1000})$/,"must be none, branch or file:<folder>")),{description:"Where message ids and undelivered messages are kept: `none`, `branch` (needs `contents: write`) or `file:<folder>`.",default:"none"}),"data-branch":(0,o.hF)(r.YjP(),{description:"Branch that `ledger: branch` writes to.",default:"tocsin-data"}),silent:(0,o.hF)(r.lqM((0,i.Jt)()),{description:"Send without sound or push. Default: `false`."}),details:(0,o.hF)((0,i.Yq)(["auto","always","never"]),{description:"Look up failing jobs, steps and log lines: on failure (`auto`), `always` (also finds failures that `continue-on-error` hides) or `never`.",default:"auto"}),"max-commits":(0,o.hF)(function({min:e=0,max:t=Number.MAX_SAFE_INTEGER}={}){const n=t===Number.MAX_SAFE_INTEGER?`of at least ${e}`:`from ${e} to ${t}`
return(0,o.M8)((r,o)=>{const s=/^[+-]?\d{1,16}$/.test(r)?Number(r):Number.NaN
return s>=e&&s<=t?s:o(`must be a whole number ${n}`)})}({min:0,max:20}),{description:"Commits listed in a push.",default:"5"}),timeout:(0,o.hF)(r.lqM(function({min:e="0s",max:t}={}){const[n,r]=[(0,d.p)(e)??0,void 0===t?Number.POSITIVE_INFINITY:(0,d.p)(t)??0],s=void 0===t?n>0?`, at least ${e}`:"":`, from ${e} to ${t}`
return(0,o.M8)((e,t)=>{const o=(0,d.p)(e)
return void 0!==o&&o>=n&&o<=r?o:t(`must be a duration such as 90s, 5m or 1h30m${s}`)})}({min:"1s",max:"10m"})),{description:"Time for delivery, retries included. Default: 60s, and 180s at P0."})})},9803:(e,t,n)=>{n.a(e,async(e,t)=>{try{var r=n(3024),o=n(4697),s=n(6027),i=n(8507),a=n(9722),c=n(7011),u=n(6801),l=n(5489),d=n(7104),f=n(4430),p=n(8082),h=n(9807),m=n(8635),g=n(7871),y=n(6933),w=n(9847),v=n(9361),b=n(8623),k=n(8451),$=n(4465),x=n(7955),O=n(7856),P=n(8276),I=n(739)
const j=2e4
async function configOf(e,t,n){const r=await(0,f.H)(e,t,{github:n})
return r?(0,k.Z)(r.text,r.file):$.a}function endOfPatience(){const e=new AbortController,t=new p.l(`GitHub did not answer everything within ${j/1e3} s`,{fix:"Nothing is to be done if it was slow for once; `details: never` asks it for nothing."})
return setTimeout(()=>e.abort(t),j).unref(),e.signal}function sinceJobBegan(e){const t=e?(0,r.statSync)(e,{throwIfNoEntry:!1})?.mtimeMs:void 0
return void 0===t?void 0:Math.max(0,Date.now()-t)}function once(e){let t
return()=>t??=e()}await(0,o.i)(async e=>{const t=(0,s.K)(O.G),r=(0,i.y)(),o=(0,h.C)({env:process.env}),f=(0,m.y)(o),p=once(()=>(0,a.M)({token:t["github-token"]??"",context:r,exchange:o,signal:AbortSignal.any([e,endOfPatience()])})),k=once(()=>(0,g.$)(t["discord-webhook"].flatMap(e=>y.dV.secrets((0,w.d)(e)))))
await(0,I.e)(t,{context:r,machine:{runner:process.env.RUNNER_NAME,elapsedMs:sinceJobBegan(process.env.GITHUB_EVENT_PATH)},env:process.env,config:async()=>{const e=await configOf(t,r,p)
return(0,c.dK)(Object.values(e.channels).flatMap(({webhook:e})=>process.env[e]??[])),e},github:p,files:async e=>e.length>0?(await n.e(51).then(n.bind(n,4051))).readFiles(r.workspace,e):[],deliver:async(n,o)=>{(0,c.dK)(n.flatMap(({outlet:e})=>e.secrets))
const s=await(0,P.r)(t,r)
return{receipts:await(0,v.c)(n,{...b.m,transports:{http:f},receipts:s.receipts,log:{info:u.R.info,warn:u.R.warning}},{...o,signal:e,hasStore:s.durable}),problem:s.problem()}},guildOf:t=>(0,x.P)(t,f,e),redact:e=>k()((0,c.E$)(e)),output:l.u,summary:d.z,notice:u.R.notice,warn:u.R.warning,error:u.R.error})}),t()}catch(M){t(M)}},1)},8276:(e,t,n)=>{n.d(t,{r:()=>receiptsFor})
var r=n(8082),o=n(3178)
const s={receipts:1e3,perAlert:50,ageMs:7776e6}
function bookOf(e,t){return{channel:t,receipts:listIn(e,"receipts").filter(isReceipt),entries:listIn(e,"entries").filter(isEntry)}}function put(e,t){const n=e.entries.findIndex(e=>idOf(e)===idOf(t)),r=e.entries[n]
return r?{...e,entries:e.entries.with(n,{...t,receipt:{...t.receipt,at:r.receipt.at}})}:{...e,entries:[...e.entries,t]}}function newest({receipts:e},t){return e.findLast(e=>e.alertKey===t&&e.remote)}function recent(e,t){const n=e.filter(({at:e})=>Date.parse(e)>=t-s.ageMs),r=Map.groupBy(n,({alertKey:e})=>e),o=new Set([...r.values()].flatMap(e=>e.slice(-s.perAlert)))
return n.filter(e=>o.has(e)).slice(-s.receipts)}const idOf=({receipt:e})=>e.id
function listIn(e,t){const n="object"==typeof e&&null!==e?e[t]:void 0
return Array.isArray(n)?n:[]}function isReceipt(e){if("object"!=typeof e||null===e)return!1
const t=e
return["id","alertKey","transition","channel","outcome","at"].every(e=>"string"==typeof t[e])}function isEntry(e){if("object"!=typeof e||null===e)return!1
const{receipt:t,alert:n,mentions:r}=e
return isReceipt(t)&&"object"==typeof n&&null!==n&&Array.isArray(r)}function receiptsOver(e){const read=async t=>bookOf(await e.read(bookKey(t)),t),change=async(t,n)=>{await e.update(bookKey(t),e=>json(n(bookOf(e,t))))}
return{find:async(e,t)=>newest(await read(t),e),pending:async e=>(await read(e)).entries,save:(e,t)=>change(e.channel,n=>"pending"===e.outcome&&t?put(n,{receipt:e,...t}):function({channel:e,receipts:t,entries:n},r){return{channel:e,receipts:recent([...t.filter(({id:e})=>e!==r.id),r],Date.parse(r.at)),entries:n.filter(e=>idOf(e)!==r.id)}}(n,e)),async claim(e,t,n){let r={kind:"held"}
return await change(e.channel,o=>{const s=function(e,t,{now:n}){const r=e.receipts.find(({id:e,outcome:n})=>e===idOf(t)&&("delivered"===n||"accepted"===n))
if(r)return{book:e,claim:{kind:"done",receipt:r}}
if(e.entries.some(e=>idOf(e)===idOf(t)&&(e.until??0)>n))return{book:e,claim:{kind:"held"}}
const o=newest(e,t.receipt.alertKey)?.remote
return{book:put(e,t),claim:{kind:"mine",...o&&{remote:o}}}}(o,{receipt:e,...t,until:n.until},n)
return r=s.claim,s.book}),r}}}const json=e=>JSON.parse(JSON.stringify(e))
function bookKey(e){return`receipts/${e.toLowerCase().replaceAll(/[^a-z0-9]+/g,"-").replaceAll(/^-|-$/g,"").slice(0,40)||"channel"}-${(0,o.s)(e).slice(0,12)}`}const memoryReceipts=()=>receiptsOver(function(){const e=new Map
return{read:async t=>structuredClone(e.get(t)),async update(t,n){const r=n(structuredClone(e.get(t)))
return e.set(t,structuredClone(r)),r}}}())
async function receiptsFor(e,t){const o=e["dry-run"]?void 0:await async function(e,{serverUrl:t,repository:r,workspace:o}){if("none"===e.ledger)return
const{createLedger:s}=await n.e(306).then(n.bind(n,4306)),i=e["github-token"]??""
return s(e.ledger,{serverUrl:t,repository:r,workspace:o,branch:e["data-branch"],token:i})}(e,t)
if(!o)return{receipts:memoryReceipts(),durable:!1,problem:()=>{}}
const{documents:s,problem:i}=function({read:e,update:t}){const n=[],note=e=>{throw e instanceof r.l&&n.push(e),e}
return{documents:{read:t=>e(t).catch(note),update:(e,n)=>t(e,n).catch(note)},problem:()=>n[0]}}(o)
return{receipts:receiptsOver(s),durable:!0,problem:i}}},739:(e,t,n)=>{n.d(t,{e:()=>run})
var r=n(6357),o=n(4675),s=n(8082),i=n(5630),a=n(9889)
const c="discord-webhook",inputOutlets=({defaults:e,severity:t},n)=>n.map((n,r)=>{const s=0===r?c:`${c}-${r+1}`,i=told(`The ${s} input`.replace(/-(\d+) input$/," input, webhook $1"),()=>(0,o.jy)(s,n,t))
return configured({outlet:i,style:(0,o.Wi)(e)},e.mention)})
const named=({channels:e},t)=>t.flatMap(t=>Object.hasOwn(e,t)&&e[t]?[[t,e[t]]]:[]),entryOf=async e=>a.u[e.type].entry(),configured=(e,t={})=>({...e,mentions:e=>(0,i.js)(t,e)})
function told(e,t){try{return t()}catch(t){if(!(t instanceof s.l))throw t
throw new s.l(`${e}: ${t.problem}`,{fix:t.fix,cause:t})}}const among=(e,t)=>!t||t.includes(e),labelled=(e,t,n)=>Object.hasOwn(e,t)&&n.some(n=>function(e,t){const[n="",...r]=e.split("*"),o=r.pop()
return void 0===o?t===e:!(!t.startsWith(n)||!t.endsWith(o)||t.length<n.length+o.length)&&function(e,t){let n=0
for(const r of t){const t=e.indexOf(r,n)
if(-1===t)return!1
n=t+r.length}return!0}(t.slice(n.length,t.length-o.length),r)}(n,e[t]??""))
const destination=(e,{mentions:t,repeatEvery:n},{severity:r})=>({channel:e,...t&&{mentions:(0,i.js)(t,r)},...void 0!==n&&{repeatEvery:n}})
var u=n(3566),l=n(2850)
const imageOf=e=>void 0===e||(0,u.q)(e)?e:e.replace(/^.*[\\/]/,"")
function attachments({files:e,image:t,thumbnail:n}){const r=[t,n].filter(e=>void 0!==e).filter(e=>!(0,u.q)(e))
return[...new Set([...e,...r])]}function worn({threadId:e,threadName:t,...n},r){return{...n,...void 0!==r.threadId||void 0!==r.threadName?{}:(0,l.gI)({threadId:e,threadName:t}),...r}}var d=n(7276),f=n(5546),p=n(5395),h=n(3759),m=n(8313)
const g=[...m.f,"started","recovered","default"],y=new RegExp(`^\\s{0,20}(?:${g.join("|")}):(?:\\s|$)`)
async function textFor(e,t,n){if(void 0===t||!y.test(t))return t
const r=await(0,f.P)(e,t,p.jgl(p.k5n(g),p.YjP()))
return[...n,"default"].map(e=>r[e]).find(e=>void 0!==e)?.trim()}const w=[...r.gO,...g],v=/^\s{0,20}[\w-]{1,40}:(?:\s|$)/,b=p.KCZ([p.YjP(),p.YOg(p.YjP())],'must be a word such as "@here" or an id in quotes, or a list of them'),k=p.YjP("must be a Discord user id in quotes").check(h.Fk(/^\d{1,25}$/,"must be a Discord user id in quotes"))
function known(e){const t=(0,i.s5)(e)
if(t)return t
if(/^\d(?:\.\d{1,20})?E\+\d{2}$/i.test(e))throw new s.l(`Input "mention" got the number ${e}: YAML has rounded an id.`,{fix:'Put the id in quotes, as "123456789012345678".'})
throw new s.l(`Input "mention" got "${e.slice(0,40)}", which Discord cannot ping.`,{fix:"Use @here, @everyone, the id of a user, or role:<id>; copy ids in Discord with developer mode on."})}var $=n(8327)
const x="https://discord.com/api/webhooks/0/dry-run"
function secretsOf(e,{channels:t},n){const r=e["discord-webhook"],o=Object.values(t)
return e["dry-run"]?{webhooks:r.length+o.length>0?r:[x],env:{...Object.fromEntries(o.map(e=>[e.webhook,x])),...filled(n)}}:{webhooks:r,env:n}}const filled=e=>Object.fromEntries(Object.entries(e).filter(([,e])=>e?.trim()))
var O=n(1656),P=n(2922)
const I=/\{\{\s{0,10}([\w.-]{1,60})\s{0,10}\}\}/
function markdownOf(e,t){return parts(e,t,e=>({markdown:e})).filter(e=>""!==e)}const lineOf=(e,t)=>(0,O.TN)(parts(e,t,e=>e).join(""))
function parts(e,t,n){return e.split(I).map((e,r)=>r%2==0?""===e?"":n(e):function(e,t){return Object.hasOwn(t,e)?t[e]??"":j.test(e)?"":`{{ ${e} }}`}(e,t))}const j=/^(?:inputs|payload)\./
const namesIn=e=>e.split(I).filter((e,t)=>t%2==1)
var M=n(3178)
async function address(e,t,n,r){const{alert:o,status:a,subject:c}=e,u=await async function({status:e,variables:t},n,r){const o=await textFor("content",n.content,e),s=await textFor("footer",n.footer,e),i=n["thread-name"]
return function(e,{content:t,threadName:n,footer:r,files:o}){return(0,l.gI)({content:t,threadName:n,footer:r,username:e.username,avatarUrl:e["avatar-url"],layout:e.layout,silent:e.silent,color:e.color,image:imageOf(e.image),thumbnail:imageOf(e.thumbnail),threadId:e["thread-id"],tags:e.tags.length>0?e.tags:void 0,files:o.length>0?o:void 0})}(n,{content:void 0===o?void 0:markdownOf(o,t),threadName:void 0===i?void 0:lineOf(i,t),footer:void 0===s?void 0:lineOf(s,t),files:await r.files(attachments(n))})}(e,t,r),h=void 0===t.mention?void 0:await async function(e,{severity:t,status:n}){if(void 0===e)return[]
if(!v.test(e))return(0,d.ry)(e.replace(/^\s*- /gm,"").replaceAll(/["']/g,"")).map(known)
const r=await(0,f.P)("mention",e,p.jgl(p.k5n(w),b)),o=[t,...n].filter(e=>void 0!==r[e])
return(o.length>0?o:["default"]).flatMap(e=>r[e]??[]).map(known)}(t.mention,{severity:o.severity,status:a}),m=await async function(e,t,n){const r=void 0===t?{}:await(0,f.P)("user-map",t,p.g1P(p.YjP(),k)),o=Object.fromEntries(Object.entries(r).map(([e,t])=>[e.toLowerCase(),t]))
return(0,i.jO)(e,{...n,...o})}(c.told.people??[],t["user-map"],n.users),g=function(e,{files:t,...n},{runId:r,runAttempt:o,job:s},i){const a=(0,M.s)(JSON.stringify([e,n])).slice(0,12)
return[r,o,s,i.GITHUB_ACTION??"",a].join("/")}(o,u,r.context,r.env),y=await async function(e,t,{webhooks:n,env:r}){const o=function(e,t,n){if(0===t.length)return n.map(e=>({channel:e}))
const r=new Map
for(const n of function(e,t){const n=t.filter(({match:t})=>function(e,t){return among(e.source,t.source)&&among(e.severity,t.severity)&&among(e.status,t.status)&&Object.entries(t.labels??{}).every(([t,n])=>labelled(e.labels,t,n))}(e,t)),r=n.findIndex(e=>!e.continue)
return-1===r?n:n.slice(0,r+1)}(e,t))for(const t of n.to)r.has(t)||r.set(t,destination(t,n,e))
return[...r.values()]}(e,t.routes,Object.keys(t.channels)),i=o.map(({channel:e})=>e),a=await async function(e,t,n){const r=await Promise.all(named(e,t).map(async([e,t])=>({name:e,section:t,entry:await entryOf(t)})))
return function(e,t){const n=e.filter(({variable:e})=>!t[e]?.trim())
if(0===n.length)return
const r=n.map(({name:e,variable:t})=>`Channel "${e}" needs the environment variable ${t}, which is not set.`),o=[...new Set(n.map(({variable:e})=>`${e}: \${{ secrets.${e} }}`))]
throw new s.l(r.join("\n"),{fix:`Pass it to the step under \`env:\` from a secret that this run can read:\n${o.join("\n")}`})}(r.flatMap(({name:e,section:t,entry:n})=>n.variables(t).map(t=>({name:e,variable:t}))),n),r.map(({name:t,section:r,entry:o})=>{const secret=e=>n[e]??"",s=o.variables(r).join(", ")
return configured(told(`Channel "${t}" (environment variable ${s})`,()=>o.open({name:t,config:r,defaults:e.defaults,severity:e.severity,secret})),r.mention??e.defaults.mention)})}(t,i,r),c=new Map(o.map(e=>[e.channel,e]))
return[...inputOutlets(t,n),...a].map(({outlet:t,mentions:n,style:r})=>{const{mentions:o,repeatEvery:s}=c.get(t.name)??{}
return{outlet:t,style:r,mentions:o??n(e.severity),...void 0!==s&&{repeatEvery:s}}})}(o,n,secretsOf(t,n,r.env))
return y.map((e,n)=>({outlet:e.outlet,transition:g,post:{alert:o,mentions:mentionsFor(e,h,m),ping:!0,style:worn(e.style,u),...0===n&&edits(t)}}))}const mentionsFor=({mentions:e},t,n)=>[...new Set([...t??e,...n])],edits=({"message-id":e,"thread-id":t})=>void 0===e?{}:{remote:{id:e,...t&&{thread:t}}}
var A=n(2775),S=n(7480)
Object.values(S.a).flatMap(e=>e.map(({id:e})=>e))
const E=5,R=4,T={failed:"failed","timed-out":"timed out","runner-lost":"lost its runner","not-started":"could not start",cancelled:"was cancelled"}
function failureLines({failed:e}){const t=e.length-E
return(0,l.Mn)(...e.slice(0,E).map(jobLine),...t>0?[[`… and ${(0,l.LS)(t,"more job")}`]]:[])}function jobLine(e){const[t]=e.legs,n=t?.steps[0]
return[e.tolerated?"⚠️ ":"cancelled"===e.cause?"⚪ ":"❌ ",(0,l.q)(e.name,t?.url),` ${T[e.cause]}${e.total>1?` in ${e.legs.length} of ${(0,l.LS)(e.total,"leg")}`:""}`,...e.total>1?[` (${legNames(e)})`]:[],...n?[" at ",(0,l.q)(n.name,n.url)]:[],...e.tolerated?[", and the run passes all the same (continue-on-error)"]:[]]}function legNames({legs:e}){const t=e.map(({leg:e})=>e??"?")
return t.length>R?`${t.slice(0,R).join("; ")}; …`:t.join("; ")}const excerptsOf=({failed:e,evidence:t})=>t.map(({job:t,leg:n,lines:r})=>({title:1===e.length&&1===e[0]?.total?"":[n.leg?`${t} (${n.leg})`:t,n.steps[0]?.name].filter(Boolean).join(" › "),lines:r,url:n.steps[0]?.url??n.url}))
function gradeOf({signal:e={kind:"information"}},t,n){return function(e,t=A.G){const n=S.a[e.kind].find(({when:n})=>n(e,t))
if(!n)throw new TypeError(`No rule holds for a signal of kind ${e.kind}`)
const r="function"==typeof n.severity?n.severity(e):n.severity
return{severity:t.severities[n.id]??r,rule:n.id,reason:n.says(e,t)}}("deploy"===e.kind&&"still-failing"===n?{...e,failuresInARow:2}:e,t)}function aboveSmallPrint(e,t){const n=e.at(-1)
if("object"!=typeof n||!("subtext"in n))return(0,l.Mn)(e,t)
const r=e.slice(0,-1)
return(0,l.Mn)("\n"===r.at(-1)?r.slice(0,-1):r,t,[n])}const needsLine=e=>e.length>0?[`❌ ${e.join(", ")}`]:[],contextLine=({repository:e,workflow:t,runNumber:n},r)=>r&&t?`${e} · ${t} #${n}`:e
var z=n(7060)
function withOwnJob(e,{runner:t,conclusion:n,attempt:r}){const o=e.find(e=>void 0!==t&&e.runner===t&&e.attempt===r&&null===e.conclusion),s=o?.steps.filter(e=>null!==e.conclusion)??[],i=s.some(failed)||!e.some(e=>e.attempt===r&&failed(e))
return e.map(e=>e===o&&i&&s.length>0?{...e,conclusion:n,steps:s}:e)}const failed=({conclusion:e})=>["failure","timed_out","startup_failure"].includes(e??""),N=3,q=10,U=300,without=e=>t=>{if(!(t instanceof s.l))throw t
return e.push(t),[]}
async function linesOf(e,{owner:t,repo:r},o,s){const i=await n.e(233).then(n.bind(n,4233)),a=await o.jobLog(e.jobId),c=void 0===a?[]:i.excerpt(a,{lines:q,redact:s,during:e.steps})
return c.length>0||void 0===e.checkRunId?c:(await i.readAnnotations(o,{owner:t,repo:r,checkRunId:e.checkRunId})??[]).slice(0,q).map(e=>(0,z.$)(s(details_lineOf(e)),U))}const details_lineOf=({path:e,line:t,message:n})=>`${e&&".github"!==e?`${e}${t?`:${t}`:""}: `:""}${n.split("\n",1)[0]??""}`
var C=n(22)
const gradedByStreak=({signal:e},t,{details:n})=>"deploy"===e?.kind&&"bad"===t&&"never"!==n,namesRecovery=({title:e,description:t,content:n,mention:r})=>[e,t,n,r].some(e=>void 0!==e&&/^\s{0,20}recovered:/m.test(e))
async function failuresIn({ref:e,result:t},r,o){const s={failed:[],evidence:[]}
if(!e||!r["github-token"]||!wanted(r.details,t))return s
const i=await attempt(async()=>async function(e,t,r){const o=await n.e(233).then(n.bind(n,4233)),s=withOwnJob(await o.readJobs(t,e),e),i=e.run?.conclusion,a=o.failedJobs(s,{attempt:e.attempt,...void 0!==i&&{runConclusion:i}}),c=a.flatMap(e=>e.legs.slice(0,1).map(t=>({job:e.name,leg:t}))),u=[]
return{failed:a,evidence:(await Promise.all(c.filter(({leg:e})=>"cancelled"!==e.cause).slice(0,N).map(async n=>({...n,lines:await linesOf(n.leg,e,t,r).catch(without(u))})))).filter(({lines:e})=>e.length>0),problems:u}}(e,await o.github(),o.redact),o)
for(const e of new Set(i?.problems.map(({message:e})=>e)))o.warn(lessDetail(e))
return i??s}const wanted=(e,t)=>"always"===e||"auto"===e&&"bad"===t
async function attempt(e,{warn:t}){try{return await e()}catch(e){if(!(e instanceof s.l))throw e
return void t(lessDetail(e.message))}}const lessDetail=e=>`The message has less detail: ${e}`
var L=n(8152)
const arrived=({outcome:e,remote:t})=>void 0!==t&&["delivered","accepted","skipped"].includes(e),isMissed=({outcome:e})=>"pending"===e||"lost"===e
var F=n(4909)
function escapeMarkdown(e){return(0,F.uH)(e).replace(/\s+/g," ").trim().replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replace(/[!"#$%'()*+,\-./:=?@[\\\]^_`{|}~]/g,"\\$&").replace(/\\[@#](?=\w)/g,"$&​")}function markdownLink(e,t){const n=URL.parse(t??"")
return n&&/^https?:$/.test(n.protocol)?`[${escapeMarkdown(e)}](<${n.href.replace(/[<>\\|`]/g,encodeURIComponent)}>)`:escapeMarkdown(e)}const plain=e=>e.map(plainSpan).join("")
function plainSpan(e){return"string"==typeof e?e:"link"in e?e.href.replace(/\/$/,"").endsWith(e.link)?e.href:`${e.link} (${e.href})`:"quote"in e?plain(e.quote).replace(/^/gm,"> "):"subtext"in e?plain(e.subtext):Object.values(e)[0]??""}const B={delivered:"✅",accepted:"✅",pending:"⏳",lost:"❌",skipped:"⏭️","dry-run":"📝"},detailOf=({detail:e,fix:t,remote:n})=>n?.url?markdownLink("message",n.url):escapeMarkdown([e,t].filter(Boolean).join(" → ")).replaceAll("\n"," "),missedLines=e=>e.map(({channel:e,outcome:t,detail:n="",fix:r})=>`${e}: ${"pending"===t?"not sent yet":"not sent"}, ${n}${r?`\n→ ${r}`:""}`)
function skip(e,t,{notice:n,output:r}){n(`Nothing was sent: ${e}.`),r("skipped",e),r("severity",t),r("delivered","[]")}var H=n(5325),D=n(9167)
const W=new Set(["workflow_run","workflow_job","check_run","check_suite"]),G=new Set(["rerequested","requested_action"]),Z=new Map([["deployment_status","deployment_status.state"],["status","state"]]),K=new Map([["success","success"],["failure","failure"],["error","failure"],["inactive","neutral"],["destroyed","neutral"]])
var Y=n(6755),V=n(8130),J=n(6437),Q=n(8238)
function tellJob(e,t){const{payload:n}=e,r=void 0!==t.environment||(0,J.P)(e.workflow),{word:o,tone:s}=(0,D.Pr)(t.conclusion)
return{source:r?"deploy":"ci",title:`${nameOf(e,t)} ${o}${whereOf(e,t)}`,url:e.runUrl,tone:s,summary:(0,l.Mn)(causeOf(e,t.maxCommits),small(e,t)),fields:void 0===t.environment?(0,l.ZZ)("Version",t.version):[],links:[...(0,l.nf)("View run",e.runUrl),...(0,l.nf)("Compare",n.url("compare")),...pullLink(e)],labels:(0,l.gI)({conclusion:t.conclusion??"running",workflow:e.workflow,job:e.job,branch:e.headRef||e.refName,environment:t.environment,version:t.version}),signal:r?{kind:"deploy",conclusion:t.conclusion??"running",production:(0,J.l)(t.environment??e.workflow)}:(0,V.oX)(t.conclusion,{deploys:!1,name:e.workflow,isDefault:!n.has("pull_request")&&e.refName===n.text("repository.default_branch")}),people:"bad"===(0,D.Vj)(t.conclusion)?[e.triggeringActor||e.actor].filter(Boolean):[],...(0,l.gI)({actor:actorFor(e)})}}function nameOf({workflow:e},{environment:t,version:n}){return void 0===t?e||"Job":void 0===n?`Deploy to ${t}`:`Deploy of ${n} to ${t}`}function whereOf(e,{environment:t}){const n=pullNumber(e)
return n?` on PR #${n}`:void 0===t&&e.refName?` on ${(0,l.W0)(e.refName)}`:""}const pullNumber=({payload:e})=>e.maybe("pull_request.number"),pullLink=e=>(0,l.nf)(`PR #${pullNumber(e)}`,e.payload.url("pull_request.html_url"))
function causeOf({payload:e,sha:t,eventName:n},r){if(e.has("pull_request"))return[(0,l.q)(e.text("pull_request.title"),e.url("pull_request.html_url"))]
const o=e.list("commits")
return o.length>0?(0,Q.W)(o,r):e.has("head_commit")?(0,V.w_)(e.at("head_commit"),t,e):"repository_dispatch"===n?[e.text("action")]:(0,V.w_)(e.at("none"),t,e)}function small({eventName:e,runAttempt:t,payload:n},{elapsedMs:r}){return(0,l.mI)(n.maybe("schedule")??e,(0,V.tx)(t),void 0!==r&&r>=1e3&&(0,Y.I)(r))}function actorFor({payload:e,actor:t,triggeringActor:n,serverUrl:r}){const o=n||t
if(o===e.text("sender.login"))return(0,l.dn)(e.at("sender"))
const s=`${r}/${encodeURIComponent(o)}`
return o?{name:o,url:s,avatar:`${s}.png`}:void 0}var X=n(7530)
const ee=new Set(["started","running","in_progress","pending","queued"]),te={failed:"failure",error:"failure",succeeded:"success",passed:"success",canceled:"cancelled"},ne=["failure","timed_out","startup_failure","cancelled","action_required","success","neutral","stale","skipped"]
function wordOf(e){const t=m.f.find(t=>t===e)??(Object.hasOwn(te,e)?te[e]:void 0)
if(t)return t
const n=(0,P.p)(e,[...m.f,...ee])
throw new s.l(`Input "status" got "${e.slice(0,40)}"${n?`; did you mean "${n}"?`:"."}`,{fix:["Use `${{ job.status }}`, `${{ toJSON(needs) }}`, `started` or one of:",`${m.f.join(", ")}.`].join(" ")})}const re={good:"good",bad:"bad",neutral:"other",unfinished:"running"},resultOf=e=>re[(0,D.Vj)(e)],oe=new Set(["push","pull_request","pull_request_target","merge_group","schedule","workflow_dispatch","repository_dispatch"]),se=/notif|announce|discord|message/i,loadEvents=()=>n.e(654).then(n.bind(n,2654))
async function subjectOf(e,t,n){const r=function(e){const t=e.trim().toLowerCase()
return t.startsWith("{")?function(e){const t=Object.entries(function(e){try{return JSON.parse(e)}catch(e){throw new s.l('Input "status" starts like JSON and is none.',{fix:"Pass `${{ toJSON(needs) }}` as it is.",cause:e})}}(e)).map(([e,t])=>[e,wordOf((0,X.I)(t).text("result"))]),n=ne.find(e=>t.some(([,t])=>t===e))
return{conclusion:n??"success",needs:t.filter(([,e])=>"bad"===(0,D.Vj)(e)).map(([e])=>e)}}(e):{conclusion:ee.has(t)?null:wordOf(t)}}(e.status)
"auto"!==e.event&&await async function(e,{eventName:t}){if("job"===e||e===t)return
const{tellers:n}=await loadEvents()
if(Object.hasOwn(n,e))return
const r=(0,P.p)(e,["auto","job",...Object.keys(n)])
throw new s.l(`Input "event" got "${e.slice(0,40)}"${r?`; did you mean "${r}"?`:"."}`,{fix:"Use `auto`, `job` or the name of the GitHub event that starts this workflow."})}(e.event,t)
const o=function(e,t,{eventName:n,workflow:r,job:o}){const{event:s}=e
return"auto"!==s?s:saysHow(e,t)||oe.has(n)&&!se.test(`${r} ${o}`)?"job":n}(e,r,t)
return"job"===o?function({conclusion:e,needs:t},n,r,{runner:o,elapsedMs:s}){const{owner:i,repo:a,runId:c,runAttempt:u}=r
return{told:tellJob(r,{conclusion:e,elapsedMs:t?void 0:s,environment:n.environment,version:n.version,maxCommits:n["max-commits"]}),result:resultOf(e),conclusion:e,ref:{owner:i,repo:a,runId:c,attempt:u,conclusion:e,...o&&!t&&{runner:o}},failedNeeds:t??[]}}(r,e,t,n):async function(e,t,n){const{tell:r}=await loadEvents(),{payload:o,repository:s,serverUrl:i,owner:a,repo:c}=n,u=r(o.value,{eventName:e,repository:s,serverUrl:i,maxCommits:t["max-commits"]}),l=function(e,t){if(W.has(e))return G.has(t.text("action"))?null:(0,D.vu)(t.at(e).text("conclusion"))
const n=Z.get(e)
return void 0===n?void 0:K.get(t.text(n))??null}(e,o)
if(void 0===l)return{told:u,result:"none",conclusion:void 0,failedNeeds:[]}
const d="workflow_run"===e?(0,H.ng)(o.at("workflow_run").value):void 0
return{told:u,result:resultOf(l),conclusion:l,...d&&{ref:{owner:a,repo:c,runId:d.id,attempt:d.attempt,conclusion:l,run:d}},failedNeeds:[]}}(o,e,t)}const saysHow=({environment:e,version:t},{conclusion:n,needs:r})=>"good"!==resultOf(n)||void 0!==r||void 0!==e||void 0!==t
function withoutSecrets(e,t){return"string"==typeof e?t(e):Array.isArray(e)?e.map(e=>withoutSecrets(e,t)):"object"!=typeof e||null===e?e:Object.fromEntries(Object.entries(e).map(([e,n])=>[e,withoutSecrets(n,t)]))}const ie=["issue.title","pull_request.title","discussion.title","release.name","release.tag_name","head_commit.message","workflow_run.display_title"]
function valuesIn(e,t){const{value:n}=t,r="object"==typeof n&&null!==n?Object.keys(n).filter(e=>/^[\w-]{1,50}$/.test(e)):[]
return Object.fromEntries(r.slice(0,30).map(n=>[`${e}.${n}`,t.text(n)]))}function runVariables(e,t){const n=e?.sha??t.sha
return{workflow:e?.workflow??t.workflow,branch:e?.branch??(t.headRef||t.refName),ref:t.ref,sha:n,"short-sha":(0,l.Fu)(n),actor:e?.actor??(t.triggeringActor||t.actor),"run-id":String(e?.id??t.runId),"run-number":String(e?.number??t.runNumber),"run-url":e?.url??t.runUrl,attempt:String(e?.attempt??t.runAttempt)}}const ae=p.KCZ([p.YjP(),p.aig(),p.zMY()],"must be text"),ce=p.KCZ([p.YOg(p.rej({name:p.YjP(),value:ae,inline:p.lqM(p.zMY())})),p.g1P(p.YjP(),ae)],"must be a map of names to values, or a list of { name, value, inline }"),ue=p.YjP("must be an http or https URL").check(p.YPB(e=>void 0!==(0,u.q)(e),"must be an http or https URL")),le=p.KCZ([p.YOg(p.rej({label:p.YjP(),url:ue})),p.g1P(p.YjP(),ue)],"must be a map of labels to http or https URLs, or a list of { label, url }")
async function fieldsOf(e,t){if(void 0===e)return[]
const n=await(0,f.P)("fields",e,ce)
return(Array.isArray(n)?n:Object.entries(n).map(([e,t])=>({name:e,value:t,inline:void 0}))).map(({name:e,value:n,inline:r=String(n).length<=40})=>({name:e,value:markdownOf(String(n),t),inline:r}))}async function buttonsOf(e){if(void 0===e)return[]
const t=await(0,f.P)("buttons",e,le)
return Array.isArray(t)?t:Object.entries(t).map(([e,t])=>({label:e,url:t}))}async function write(e,t,n,r,{context:o,machine:i,env:a,redact:c,warn:u}){const d=statusOf(e,t),f=function(e,t){const{title:n,summary:r,fields:o,links:s,excerpts:i,actor:a,context:c}=e
return{...e,...withoutSecrets({title:n,summary:r,fields:o,links:s,excerpts:i,...a&&{actor:a},...c&&{context:c}},t)}}(function(e,{told:t,result:n,failedNeeds:r,ref:o},s,i,a){const{severity:c,reason:u}=gradeOf(t,a,s.transition),d="recovered"===s.transition
return{key:e,source:t.source,status:"bad"===n?"firing":d?"resolved":"info",severity:c,reason:u,title:d?t.title.replace(/ passed\b/," recovered"):t.title,summary:aboveSmallPrint(t.summary??[],s.failed.length>0?failureLines(s):needsLine(r)),fields:t.fields??[],links:t.links??[],excerpts:excerptsOf(s),context:contextLine(i,void 0!==o&&void 0===o.run),labels:{...t.labels,repository:i.repository,event:i.eventName},...(0,l.gI)({url:t.url,actor:t.actor,tone:t.tone,startedAt:t.startedAt,endedAt:t.endedAt})}}(keyOfStep(a,{context:o,machine:i}),e,t,o,r),c),p={...f,severity:n.severity??f.severity},{environment:h,version:m}=n,g=withoutSecrets(function(e,t,n,{environment:r,version:o,elapsedMs:s}){const{payload:i}=n,a=(0,l.z4)(e.startedAt,e.endedAt)??s
return{title:e.title,status:void 0===t.conclusion?"":t.conclusion??"started",result:t.result,severity:e.severity,event:n.eventName,action:i.text("action"),subject:(0,l.et)(ie.map(e=>i.text(e)).find(Boolean)??""),repository:n.repository,job:n.job,...runVariables(t.ref?.run,n),commit:(0,l.et)(i.text("head_commit.message")||i.text("workflow_run.head_commit.message")),"pull-request":i.text("pull_request.number"),tag:i.text("release.tag_name")||(n.ref.startsWith("refs/tags/")?n.refName:""),environment:r??e.labels.environment??"",version:o??e.labels.version??"",duration:void 0===a?"":(0,Y.I)(a),...valuesIn("inputs",i.at("inputs")),...valuesIn("payload",i.at("client_payload"))}}(p,e,o,{...i,environment:h,version:m}),c),{title:y,description:w,content:v,footer:b,fields:k,key:$,"thread-name":x}=n,O={title:y,description:w,content:v,footer:b,fields:k,key:$,"thread-name":x}
for(const e of function(e,t){return Object.entries(e).flatMap(([e,n=""])=>namesIn(n).filter(e=>!Object.hasOwn(t,e)&&!j.test(e)).map(n=>function(e,t,n){const r=(0,P.p)(t,n)
return`Input "${e}" uses the unknown variable "${t}"${r?`; did you mean "${r}"?`:"."}\n→ Use one of: ${n.join(", ")}; or inputs.<name> and payload.<name> of a dispatch.`}(e,n,Object.keys(t))))}(O,g))u(e)
const I=function(e,t){return{...e,title:t.title||e.title,summary:t.description??e.summary,fields:[...t.fields,...e.fields],links:[...t.buttons,...e.links],...t.severity&&{severity:t.severity,reason:"set by the step"},...(0,l.gI)({url:t.url??e.url})}}(f,await async function(e,t,n){const[r,o]=await Promise.all([textFor("title",e.title,t),textFor("description",e.description,t)])
return{title:void 0===r?void 0:lineOf(r,n),description:void 0===o?void 0:markdownOf(o,n),url:e.url,severity:e.severity,fields:await fieldsOf(e.fields,n),buttons:await buttonsOf(e.buttons)}}(n,d,g)),M=void 0===n.key?I.key:`${o.repository}/${function(e,t){const n=lineOf(e,t)
if(""!==n)return n
throw new s.l('Input "key" is empty for this event: all such messages would be one.',{fix:"Use a variable that the event has, or text around it, such as `pr-{{ pull-request }}`."})}(n.key,g)}`
return{subject:e,alert:{...I,key:M},variables:g,status:d}}const statusOf=({conclusion:e},{transition:t})=>[..."recovered"===t?["recovered"]:[],...void 0===e?[]:[e??"started"]],keyOfStep=(e,{context:t,machine:n})=>[t.repository,t.runId,t.runAttempt,t.job,e.GITHUB_ACTION??"",n.runner??""].join("/")
async function run(e,t){!function(e){if(void 0!==e.key&&void 0!==e["message-id"])throw new s.l('Inputs "key" and "message-id" both name the message to edit.',{fix:"Keep `key` where a ledger remembers the message, or `message-id` where an earlier step of this run posted it."})
if(void 0!==e.key&&"none"===e.ledger)throw new s.l('Input "key" needs a ledger: without one, no later step could find the message again.',{fix:"Add `ledger: branch` (with `permissions: contents: write`) or `ledger: file:<folder>`, or pass `message-id` instead."})
if(void 0!==e["thread-id"]&&void 0!==e["thread-name"])throw new s.l('Inputs "thread-id" and "thread-name" both say where to post.',{fix:"Use `thread-id` for a thread that exists, `thread-name` for a new forum post."})}(e)
const r=await subjectOf(e,t.context,t.machine),o=await t.config(),i=e.when??o.defaults.when??"always",severityAfter=t=>e.severity??gradeOf(r.told,o.policy,t).severity,a=function(e,{channels:t},n,r){if(e["discord-webhook"].length>0||e["dry-run"])return
const o=Object.values(t)
if(o.some(e=>r[e.webhook]))return
const i=(0,$.J0)(n)
if(i)return"GitHub gives no secrets to a run "+("fork"===i?"of a fork":"of Dependabot")
if(!(o.length>0))throw new s.l('There is no Discord webhook: the input "discord-webhook" is empty and no channel is configured.',{fix:"Pass `discord-webhook: ${{ secrets.DISCORD_WEBHOOK }}` and check that the secret exists and that this workflow may read it."})}(e,o,t.context,t.env)??(0,C.OB)(i,r.result)
if(a)return skip(a,severityAfter(),t)
const c=await async function({told:e,ref:t,result:r},o,s,i){if(((0,C.JV)(s,r)||"good"===r&&namesRecovery(o)||gradedByStreak(e,r,o))&&t&&o["github-token"])return attempt(async()=>async function(e,t){const r=await n.e(233).then(n.bind(n,4233)),{owner:o,repo:s}=e,i=e.run??r.runOf((await t.request("GET /repos/{owner}/{repo}/actions/runs/{run_id}",{owner:o,repo:s,run_id:e.runId})).data),a=await r.readPrevious(t,{owner:o,repo:s,current:i})
return r.transition(a,{conclusion:e.conclusion})}(t,await i.github()),i)}(r,e,i,t),u=(0,C.OB)(i,r.result,c),l=severityAfter(c)
if(u)return skip(u,l,t)
const d={...await failuresIn(r,e,t),...c&&{transition:c}},f=await write(r,d,e,o.policy,t),p=await address(f,e,o,t),{receipts:h,problem:m}=await t.deliver(p,optionsOf(e,o)),g=secretsOf(e,o,t.env)
if(await async function({severity:e,receipts:t,secrets:n,config:r},o){o.output("severity",e),o.output("skipped","")
const s=t.find(arrived)??t.find(({remote:e})=>e)
if(!s?.remote)return
const{id:i,channel:a,thread:c}=s.remote
o.output("message-id",i),a&&o.output("channel-id",a),c&&o.output("thread-id",c)
const u=arrived(s)?await async function({id:e,channel:t,thread:n,url:r},o,{guildOf:s}){const i=n??t
if(r||!i||!o)return r
const a=await s(o)
return a&&(0,L.HX)(a,i,e)}(s.remote,function(e,{webhooks:t,env:n},r){const[,o="1"]=/^discord-webhook(?:-(\d+))?$/.exec(e)??[]
if(e.startsWith("discord-webhook"))return t[Number(o)-1]
const s=Object.hasOwn(r,e)?r[e]:void 0
return s&&n[s.webhook]}(s.channel,n,r.channels),o):void 0
u&&o.output("message-url",u)}({severity:l,receipts:h.slice(0,p.length),secrets:g,config:o},t),function(e,t,n,{output:r,summary:o,error:i}){r("delivered",function(e){return JSON.stringify(e.map(({channel:e,outcome:t,alertKey:n,transition:r,id:o,remote:s,reason:i,detail:a,fix:c,attempts:u,at:l})=>({channel:e,outcome:t,alertKey:n,transition:r,id:o,remote:s,reason:i,detail:a,fix:c,attempts:u,at:l})))}(t)),o(function(e,t){const n=e.url?markdownLink(e.title,e.url):escapeMarkdown(e.title),r=plain(e.summary).split("\n").filter(e=>""!==e.trim()).map(e=>`> ${escapeMarkdown(e)}  `),o=t.map(e=>`| ${escapeMarkdown(e.channel)} | ${B[e.outcome]} ${e.outcome} | ${detailOf(e)} |`)
return[`### ${n}`,...r,"",`Severity ${s=e.severity,`<code>${escapeMarkdown(s)}</code>`}${e.reason?`: ${escapeMarkdown(e.reason)}`:""}`,"","| Channel | Outcome | |","|---|---|---|",...o,""].join("\n")
var s}(e,t))
const a=missedLines(t.filter(isMissed))
if(function(e,t){const n=[...Map.groupBy(e,({channel:e})=>e).values()].map(e=>e.some(isMissed))
return"any"===t?n.some(Boolean):"all"===t&&n.length>0&&n.every(Boolean)}(t,n))throw new s.l(a.join("\n"),{fix:`The step fails because \`fail-on\` is \`${n}\`.`})
for(const e of a)i(e)}(f.alert,h,e["fail-on"]??o.defaults.failOn??"none",t),m)throw m}function optionsOf({timeout:e,"dry-run":t},{defaults:n}){const o=e??n.timeoutMs
return{dryRun:t,...void 0!==o&&{budgetMs:Object.fromEntries(r.gO.map(e=>[e,o]))}}}},22:(e,t,n)=>{n.d(t,{JV:()=>needsPrevious,OB:()=>whyNot,eP:()=>r})
const r=["always","failure","success","change","recovery"],needsPrevious=(e,t)=>"good"===t?"change"===e||"recovery"===e:"bad"===t&&"change"===e
function whyNot(e,t,n){if("always"!==e){if("none"===t)return`when is \`${e}\`, and the event has no result`
if("failure"===e)return"bad"===t?void 0:"when is `failure`, and it did not fail"
if("success"===e)return"good"===t?void 0:"when is `success`, and it did not succeed"
if("other"===t||"running"===t)return`when is \`${e}\`, and it neither passed nor failed`
if("recovery"===e&&"bad"===t)return"when is `recovery`, and it failed"
if(void 0!==n)return"recovery"===e?"recovered"===n?void 0:"when is `recovery`, and the run before did not fail":"broke"===n||"recovered"===n||"first"===n&&"bad"===t?void 0:"when is `change`, and the run before ended the same way"}}},3759:(e,t,n)=>{n.d(t,{Eb:()=>_maxLength,F7:()=>_number,Fk:()=>_regex,G8:()=>_never,LK:()=>_int,Rl:()=>_string,Zm:()=>_lte,_L:()=>_boolean,em:()=>_unknown,fU:()=>_refine,m9:()=>_minLength,mI:()=>meta,q0:()=>describe,qm:()=>_gte})
var r=n(4890),o=n(9396),s=n(4723)
function snapshotChecks(e){return e.checks&&(e.checks=[...e.checks]),e}function _string(e,t){return new e(snapshotChecks({type:"string",...s.A2(t)}))}function _number(e,t){return new e(snapshotChecks({type:"number",checks:[],...s.A2(t)}))}function _int(e,t){return new e({type:"number",check:"number_format",abort:!1,format:"safeint",...s.A2(t)})}function _boolean(e,t){return new e({type:"boolean",...s.A2(t)})}function _unknown(e){return new e({type:"unknown"})}function _never(e,t){return new e({type:"never",...s.A2(t)})}function _lte(e,t){return new r.sm({check:"less_than",...s.A2(t),value:e,inclusive:!0})}function _gte(e,t){return new r.J_({check:"greater_than",...s.A2(t),value:e,inclusive:!0})}function _maxLength(e,t){return new r.Yk({check:"max_length",...s.A2(t),maximum:e})}function _minLength(e,t){return new r.Kk({check:"min_length",...s.A2(t),minimum:e})}function _regex(e,t){return new r.DG({check:"string_format",format:"regex",...s.A2(t),pattern:e})}function _refine(e,t,n){return new e({type:"custom",check:"custom",fn:t,...s.A2(n)})}function describe(e){const t=new r.QP({check:"describe"})
return t._zod.onattach=[t=>{const n=o.fd.get(t)??{}
o.fd.add(t,{...n,description:e})}],t._zod.check=()=>{},t}function meta(e){const t=new r.QP({check:"meta"})
return t._zod.onattach=[t=>{const n=o.fd.get(t)??{}
o.fd.add(t,{...n,...e})}],t._zod.check=()=>{},t}},4890:(e,t,n)=>{n.d(t,{DG:()=>p,J_:()=>c,KH:()=>u,Kk:()=>d,QP:()=>s,Yk:()=>l,sm:()=>a})
var r=n(8532),o=n(4723)
const s=r.xI("$ZodCheck",(e,t)=>{var n
e._zod??(e._zod={}),e._zod.def=t,(n=e._zod).onattach??(n.onattach=[])}),_whenHasLength=e=>{const t=e.value
return!o.cl(t)&&void 0!==t.length},i={number:"number",bigint:"bigint",object:"date"},a=r.xI("$ZodCheckLessThan",(e,t)=>{s.init(e,t)
const n=i[typeof t.value]
e._zod.check=r=>{(t.inclusive?r.value<=t.value:r.value<t.value)||r.issues.push({origin:i[typeof r.value]??n,code:"too_big",maximum:"object"==typeof t.value?t.value.getTime():t.value,input:r.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),c=r.xI("$ZodCheckGreaterThan",(e,t)=>{s.init(e,t)
const n=i[typeof t.value]
e._zod.check=r=>{(t.inclusive?r.value>=t.value:r.value>t.value)||r.issues.push({origin:i[typeof r.value]??n,code:"too_small",minimum:"object"==typeof t.value?t.value.getTime():t.value,input:r.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),u=r.xI("$ZodCheckNumberFormat",(e,t)=>{s.init(e,t),t.format=t.format||"float64"
const n=t.format?.includes("int"),r=n?"int":"number",[i,a]=o.zH[t.format]
e._zod.check=o=>{const s=o.value
if(n){if(!Number.isInteger(s))return void o.issues.push({expected:r,format:t.format,code:"invalid_type",continue:!1,input:s,inst:e})
if(!Number.isSafeInteger(s))return void(s>0?o.issues.push({input:s,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:e,origin:r,inclusive:!0,continue:!t.abort}):o.issues.push({input:s,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:e,origin:r,inclusive:!0,continue:!t.abort}))}s<i&&o.issues.push({origin:"number",input:s,code:"too_small",minimum:i,inclusive:!0,inst:e,continue:!t.abort}),s>a&&o.issues.push({origin:"number",input:s,code:"too_big",maximum:a,inclusive:!0,inst:e,continue:!t.abort})}}),l=r.xI("$ZodCheckMaxLength",(e,t)=>{var n
s.init(e,t),(n=e._zod.def).when??(n.when=_whenHasLength),e._zod.check=n=>{const r=n.value,s=r.length
if(("string"==typeof r&&s>t.maximum?o.O7(r):s)<=t.maximum)return
const i=o.Rc(r)
n.issues.push({origin:i,code:"too_big",maximum:t.maximum,inclusive:!0,input:r,inst:e,continue:!t.abort})}}),d=r.xI("$ZodCheckMinLength",(e,t)=>{var n
s.init(e,t),(n=e._zod.def).when??(n.when=_whenHasLength),e._zod.check=n=>{const r=n.value,s=r.length
if(("string"==typeof r&&s>=t.minimum&&s<2*t.minimum?o.O7(r):s)>=t.minimum)return
const i=o.Rc(r)
n.issues.push({origin:i,code:"too_small",minimum:t.minimum,inclusive:!0,input:r,inst:e,continue:!t.abort})}}),f=r.xI("$ZodCheckStringFormat",(e,t)=>{var n,r
s.init(e,t),t.pattern?(n=e._zod).check??(n.check=n=>{t.pattern.lastIndex=0,t.pattern.test(n.value)||n.issues.push({origin:"string",code:"invalid_format",format:t.format,input:n.value,...t.pattern?{pattern:t.pattern.toString()}:{},inst:e,continue:!t.abort})}):(r=e._zod).check??(r.check=()=>{})}),p=r.xI("$ZodCheckRegex",(e,t)=>{f.init(e,t),e._zod.check=n=>{t.pattern.lastIndex=0,t.pattern.test(n.value)||n.issues.push({origin:"string",code:"invalid_format",format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,continue:!t.abort})}})},8532:(e,t,n)=>{n.d(t,{$W:()=>config,GT:()=>$ZodAsyncError,cV:()=>$ZodEncodeError,cr:()=>c,tm:()=>s,xI:()=>$constructor})
var r,o=n(4723)
const s=Object.freeze({status:"aborted"}),i={value:void 0,enumerable:!1}
let a="captureStackTrace"in Error?Error:null
function $constructor(e,t,n,r){function Internals(e){this.def=e,this.constr=_,this.traits=new Set}Internals.prototype={}
const s=n,c=s&&new WeakSet
function init(n,r){if(n._zod){if(n._zod.traits.has(e))return}else{i.value=new Internals(r)
try{Object.defineProperty(n,"_zod",i)}finally{i.value=void 0}}if(n._zod.traits.add(e),t(n,r),c){const e=Object.getPrototypeOf(n),t=n._zod.constr.prototype
let r=e
for(;r&&r!==t;)r=Object.getPrototypeOf(r)
const i=r??e
c.has(i)||(c.add(i),(0,o.ol)(i,s))}const a=_.prototype
for(const e in a)Object.prototype.hasOwnProperty.call(a,e)&&(e in n||(n[e]=a[e].bind(n)))}const u=r?.Parent??Object
class Definition extends u{}function _(e){const t=r?.Parent?function(e){const t=a
if(t){const n=t.stackTraceLimit
if("number"==typeof n){try{t.stackTraceLimit=0}catch{return a=null,new e}try{return new e}finally{t.stackTraceLimit=n}}}return new e}(Definition):this
init(t,e)
const n=t._zod.deferred
if(n){for(const e of n)e()
t._zod.deferred=void 0}const o=globalThis.__zod_globalConfig?.postProcessor
return o&&o(t),t}return Object.defineProperty(Definition,"name",{value:e}),Object.defineProperty(_,"init",{value:init}),Object.defineProperty(_,Symbol.hasInstance,{value:t=>!!(r?.Parent&&t instanceof r.Parent)||t?._zod?.traits?.has(e)}),Object.defineProperty(_,"name",{value:e}),_}class $ZodAsyncError extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}}class $ZodEncodeError extends Error{constructor(e){super(`Encountered unidirectional transform during encode: ${e}`),this.name="ZodEncodeError"}}(r=globalThis).__zod_globalConfig??(r.__zod_globalConfig={})
const c=globalThis.__zod_globalConfig
function config(e){return e&&Object.assign(c,e),c}},3908:(e,t,n)=>{n.d(t,{K3:()=>r,ai:()=>a,gp:()=>s,nd:()=>i,r0:()=>o,zM:()=>c})
const r=/^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/,o=/^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/,s=/^[\s\S]{0,}$/,i=/^-?\d+$/,a=/^-?\d+(?:\.\d+)?$/,c=/^(?:true|false)$/i},9396:(e,t,n)=>{var r
n.d(t,{fd:()=>o,u5:()=>registry})
class $ZodRegistry{constructor(){this._map=new WeakMap,this._idmap=new Map}add(e,...t){const n=t[0]
return this._map.set(e,n),n&&"object"==typeof n&&"id"in n&&this._idmap.set(n.id,e),this}clear(){return this._map=new WeakMap,this._idmap=new Map,this}remove(e){const t=this._map.get(e)
return t&&"object"==typeof t&&"id"in t&&this._idmap.delete(t.id),this._map.delete(e),this}get(e){const t=e._zod.parent
if(t){const n={...this.get(t)??{}}
delete n.id
const r={...n,...this._map.get(e)}
return Object.keys(r).length?r:void 0}return this._map.get(e)}has(e){return this._map.has(e)}}function registry(){return new $ZodRegistry}(r=globalThis).__zod_globalRegistry??(r.__zod_globalRegistry=registry())
const o=globalThis.__zod_globalRegistry},8431:(e,t,n)=>{n.d(t,{$p:()=>y,sF:()=>h,b0:()=>M,P0:()=>k,VO:()=>x,nu:()=>O,Um:()=>g,vz:()=>f,I:()=>p,L8:()=>v,ig:()=>I,_m:()=>j,h:()=>$,$v:()=>u,Wc:()=>P,W4:()=>c,cu:()=>b,GP:()=>m,cq:()=>l,xE:()=>d})
var r=n(4890),o=n(8532),s=n(3908),i=n(4723)
const a={major:4,minor:6,patch:7},c=o.xI("$ZodType",(e,t)=>{var n
e??(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=a
const r=e._zod.def.checks,s=e._zod.traits.has("$ZodCheck")?[e,...r??[]]:r?.length?[...r]:[]
for(const t of s)for(const n of t._zod.onattach)n(e)
if(0===s.length)(n=e._zod).deferred??(n.deferred=[]),e._zod.deferred?.push(()=>{e._zod.run=e._zod.parse})
else{const runChecks=(t,n,r)=>{if(t.memo)return t
let s,a=i.QH(t)
for(const c of n){if(c._zod.def.when){if(i.rL(t))continue
if(!c._zod.def.when(t))continue}else if(a)continue
const n=t.issues.length,u=c._zod.check(t)
if(u instanceof Promise&&!1===r?.async)throw new o.GT
if(s||u instanceof Promise)s=(s??Promise.resolve()).then(async()=>{await u,t.issues.length!==n&&(i.d3(t.issues,n,e),a||(a=i.QH(t,n)))})
else{if(t.issues.length===n)continue
i.d3(t.issues,n,e),a||(a=i.QH(t,n))}}return s?s.then(()=>t):t},handleCanaryResult=(t,n,r)=>{if(i.QH(t))return t.aborted=!0,t
const a=runChecks(n,s,r)
if(a instanceof Promise){if(!1===r.async)throw new o.GT
return a.then(t=>e._zod.parse(t,r))}return e._zod.parse(a,r)}
e._zod.run=(t,n)=>{if(n.skipChecks)return e._zod.parse(t,n)
if("backward"===n.direction){const r=e._zod.parse({value:t.value,issues:[]},{...n,skipChecks:!0})
return r instanceof Promise?r.then(e=>handleCanaryResult(e,t,n)):handleCanaryResult(r,t,n)}const r=e._zod.parse(t,n)
if(r instanceof Promise){if(!1===n.async)throw new o.GT
return r.then(e=>runChecks(e,s,n))}return runChecks(r,s,n)}}},{get"~standard"(){return i.jD(this,"~standard",(e=this,{validate:t=>{const n={async:!1}
try{const r=e._zod.run({value:t,issues:[]},n)
if(!(r instanceof Promise))return toStandardResult(r,n)}catch(e){}return async function(e,t){const n={async:!0}
return toStandardResult(await e._zod.run({value:t,issues:[]},n),n)}(e,t)},vendor:"zod",version:1}))
var e},set"~standard"(e){i.qh(this,"~standard",e)}}),toStandardResult=(e,t)=>e.issues.length?{issues:e.issues.map(e=>i.iR(e,t,o.$W()))}:{value:e.value},u=o.xI("$ZodString",(e,t)=>{c.init(e,t),e._zod.pattern=t.pattern??s.gp,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=String(n.value)}catch(r){}return"string"==typeof n.value||n.issues.push({expected:"string",code:"invalid_type",input:n.value,inst:e}),n}}),l=/^[0-9a-zA-Z+/]*={0,2}$/,d=/^[A-Za-z0-9_-]*$/,f=o.xI("$ZodNumber",(e,t)=>{c.init(e,t),e._zod.pattern=s.ai,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=Number(n.value)}catch(e){}const o=n.value
if("number"==typeof o&&!Number.isNaN(o)&&Number.isFinite(o))return n
const s="number"==typeof o?Number.isNaN(o)?"NaN":Number.isFinite(o)?void 0:String(o):void 0
return n.issues.push({expected:"number",code:"invalid_type",input:o,inst:e,...s?{received:s}:{}}),n}}),p=o.xI("$ZodNumberFormat",(e,t)=>{r.KH.init(e,t),f.init(e,t)}),h=o.xI("$ZodBoolean",(e,t)=>{c.init(e,t),e._zod.pattern=s.zM,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=Boolean(n.value)}catch(e){}const o=n.value
return"boolean"==typeof o||n.issues.push({expected:"boolean",code:"invalid_type",input:o,inst:e}),n}}),m=o.xI("$ZodUnknown",(e,t)=>{c.init(e,t),e._zod.parse=e=>e}),g=o.xI("$ZodNever",(e,t)=>{c.init(e,t),e._zod.parse=(t,n)=>(t.issues.push({expected:"never",code:"invalid_type",input:t.value,inst:e}),t)})
const arraySize=e=>Array.isArray(e)?e.length:-1
function handleArrayResult(e,t,n){e.issues.length&&t.issues.push(...i.lQ(n,e.issues)),t.value[n]=e.value}const y=o.xI("$ZodArray",(e,t)=>{c.init(e,t)
const n=o.cr.memoizer
n?.attach(e),e._zod.parse=(r,o)=>{const s=r.value
if(!Array.isArray(s))return r.issues.push({expected:"array",code:"invalid_type",input:s,inst:e}),r
r.value=n?n.alloc(e,r,Array(s.length),o):Array(s.length)
const a=[],c=o?.abortEarly
for(let e=0;e<s.length;e++){const n=s[e],u=t.element._zod.run({value:n,issues:[]},o)
if(u instanceof Promise)a.push(u.then(t=>handleArrayResult(t,r,e)))
else if(handleArrayResult(u,r,e),c&&0!==u.issues.length&&i.QH(u))break}return a.length?Promise.all(a).then(()=>r):r},function(e,t){const n=i.hi(e._zod.def.checks)
if(!n.length)return
const r=Math.min(...n.map(e=>e[0])),o=e._zod.parse
e._zod.parse=(n,s)=>{const a=t(n.value)
if(a>r&&!s?.skipChecks&&"backward"!==s?.direction)for(const[t,r]of i.hi(e._zod.def.checks))if(a>t&&r._zod.def.when(n)){const t=n.issues.length
return r._zod.check(n),n.issues[t].continue=!1,i.d3(n.issues,t,e),n}return o(n,s)}}(e,arraySize)})
function handlePropertyResult(e,t,n,r,o,s){const a=n in r,c="optional"===s
if(a||!c||"optional"!==o){if(e.issues.length){if(void 0!==o&&c&&!a)return
t.issues.push(...i.lQ(n,e.issues))}a||void 0!==o?void 0===e.value?(a||"defaulted"===o&&!c)&&(t.value[n]=void 0):t.value[n]=e.value:e.issues.length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]})}}const w=[]
const v=o.xI("$ZodObject",(e,t)=>{c.init(e,t)
const n=Object.getOwnPropertyDescriptor(t,"shape"),r=n?.get?n.get.raw:t.shape??{}
if(r){const get=()=>{const e={...r}
return Object.defineProperty(t,"shape",{value:e}),get.raw=e,e}
get.raw=r,Object.defineProperty(t,"shape",{get})}const s=i.PO(()=>function(e){const t=Object.keys(e.shape),n=Object.getOwnPropertySymbols(e.shape),r=n.length?n:w,o=r.length?[...t,...r]:t
for(const t of o)if(!e.shape?.[t]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(t)}": expected a Zod schema`)
const s=i.NM(e.shape)
return{...e,allKeys:o,symbolKeys:r,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(s)}}(t))
i.v5(e,"propValues",e=>{const t=e.def.shape,n={}
for(const e in t){const r=t[e]._zod
if(r.values){Object.prototype.hasOwnProperty.call(n,e)||i.Vy(n,e,new Set)
for(const t of r.values)n[e].add(t)
void 0!==r.optin&&n[e].add(void 0)}}return n})
const a=i.Gv,u=t.catchall
let l
const d=o.cr.memoizer
d?.attach(e),e._zod.parse=(t,n)=>{l??(l=s.value)
const r=t.value
if(!a(r))return t.issues.push({expected:"object",code:"invalid_type",input:r,inst:e}),t
t.value=d?d.alloc(e,t,{},n):{}
const o=[],c=l.shape,f=n?.abortEarly
let p=t.issues.length
for(const e of l.allKeys){if(f&&t.issues.length!==p){if(i.QH(t,p))break
p=t.issues.length}if("__proto__"===e)continue
const s=c[e],a=s._zod.optin,u=s._zod.optout,l=s._zod.run({value:r[e],issues:[]},n)
l instanceof Promise?o.push(l.then(n=>handlePropertyResult(n,t,e,r,a,u))):handlePropertyResult(l,t,e,r,a,u)}return u?function(e,t,n,r,o,s,a){const c=[],u=o.keySet,l=o.catchall._zod,d=l.def.type,f=l.optin,p=l.optout
let h=0
for(const o in t){if(a&&n.issues.length!==h){if(i.QH(n,h))break
h=n.issues.length}if(u.has(o))continue
if("__proto__"===o){"never"===d&&c.push(o)
continue}if("never"===d){c.push(o)
continue}const s=l.run({value:t[o],issues:[]},r)
s instanceof Promise?e.push(s.then(e=>handlePropertyResult(e,n,o,t,f,p))):handlePropertyResult(s,n,o,t,f,p)}return c.length&&n.issues.push({code:"unrecognized_keys",keys:c,input:t,inst:s,continue:!0}),e.length?Promise.all(e).then(()=>n):n}(o,r,t,n,s.value,e,!0===f):o.length?Promise.all(o).then(()=>t):t}})
function handleUnionResults(e,t,n,r){for(const n of e)if(0===n.issues.length)return t.value=n.value,t
const s=e.filter(e=>!i.QH(e))
return 1===s.length?(t.value=s[0].value,s[0]):(t.issues.push({code:"invalid_union",input:t.value,inst:n,errors:e.map(e=>e.issues.map(e=>i.iR(e,r,o.$W())))}),t)}const b=o.xI("$ZodUnion",(e,t)=>{c.init(e,t),i.v5(e,"optin",e=>e.def.options.some(e=>"defaulted"===e._zod.optin)?"defaulted":e.def.options.some(e=>void 0!==e._zod.optin)?"optional":void 0),i.v5(e,"optout",e=>e.def.options.some(e=>"optional"===e._zod.optout)?"optional":void 0),i.v5(e,"values",e=>{if(e.def.options.every(e=>e._zod.values))return new Set(e.def.options.flatMap(e=>Array.from(e._zod.values)))}),i.v5(e,"pattern",e=>{if(e.def.options.every(e=>e._zod.pattern)){const t=e.def.options.map(e=>e._zod.pattern)
return new RegExp(`^(${t.map(e=>i.p6(e.source)).join("|")})$`)}})
const n=1===t.options.length?t.options[0]._zod.run:null
e._zod.parse=(r,o)=>{if(n)return n(r,o)
let s=!1
const i=[]
for(const e of t.options){const t=e._zod.run({value:r.value,issues:[]},o)
if(t instanceof Promise)i.push(t),s=!0
else{if(0===t.issues.length)return t
i.push(t)}}return s?Promise.all(i).then(t=>handleUnionResults(t,r,e,o)):handleUnionResults(i,r,e,o)}})
const k=o.xI("$ZodDiscriminatedUnion",(e,t)=>{t.inclusive=!1,b.init(e,t)
const n=e._zod.parse
i.v5(e,"propValues",e=>{const t={}
let n=0
for(const r of e.def.options){const o=r._zod.propValues
if(!o||0===Object.keys(o).length)throw new Error(`Invalid discriminated union option at index "${e.def.options.indexOf(r)}"`)
o[e.def.discriminator]?.has(void 0)&&n++
for(const[e,n]of Object.entries(o)){Object.prototype.hasOwnProperty.call(t,e)||i.Vy(t,e,new Set)
for(const r of n)t[e].add(r)}}return!e.def.unionFallback&&n>1&&t[e.def.discriminator]?.delete(void 0),t}),t.options.forEach((e,n)=>{const r=i.MO(e._zod.def)
if(r&&!Object.prototype.hasOwnProperty.call(r,t.discriminator))throw new Error(`Invalid discriminated union option at index "${n}"`)})
const r=i.PO(()=>function(e){const t=new Map
for(const n of e.options){const r=n._zod.propValues?.[e.discriminator]
if(!r||0===r.size)throw new Error(`Invalid discriminated union option at index "${e.options.indexOf(n)}"`)
for(const e of r)if(t.has(e)){if(void 0!==e)throw new Error(`Duplicate discriminator value "${String(e)}"`)
t.set(e,null)}else t.set(e,n)}return t}(t))
e._zod.parse=(o,s)=>{const a=o.value
if(!i.Gv(a))return o.issues.push({code:"invalid_type",expected:"object",input:a,inst:e}),o
const c=a?.[t.discriminator],u=r.value.get(c)
return!u||void 0===c&&"backward"===s.direction?t.unionFallback||"backward"===s.direction?n(o,s):(o.issues.push({code:"invalid_union",errors:[],note:"No matching discriminator",discriminator:t.discriminator,options:Array.from(r.value.keys()).filter(e=>null!==r.value.get(e)),input:a,path:[t.discriminator],inst:e}),o):u._zod.run(o,s)}}),$=o.xI("$ZodRecord",(e,t)=>{c.init(e,t)
const n=o.cr.memoizer
n?.attach(e),e._zod.parse=(r,a)=>{const c=r.value
if(!i.Qd(c))return r.issues.push({expected:"record",code:"invalid_type",input:c,inst:e}),r
const u=[],l=t.keyType._zod.values
if(l&&!t.partial){r.value=n?n.alloc(e,r,{},a):{}
const s=new Set
for(const n of l)if("string"==typeof n||"number"==typeof n||"symbol"==typeof n){if(s.add("number"==typeof n?n.toString():n),"__proto__"===n)continue
const l=t.keyType._zod.run({value:n,issues:[]},a)
if(l instanceof Promise)throw new Error("Async schemas not supported in object keys currently")
if(l.issues.length){r.issues.push({code:"invalid_key",origin:"record",issues:l.issues.map(e=>i.iR(e,a,o.$W())),input:n,path:[n],inst:e})
continue}const d=l.value
if("__proto__"===d)continue
const f=t.valueType._zod.run({value:c[n],issues:[]},a)
f instanceof Promise?u.push(f.then(e=>{e.issues.length&&r.issues.push(...i.lQ(n,e.issues)),r.value[d]=e.value})):(f.issues.length&&r.issues.push(...i.lQ(n,f.issues)),r.value[d]=f.value)}let d
for(const e in c)if(!s.has(e))if("loose"===t.mode){if("__proto__"===e)continue
r.value[e]=c[e]}else d=d??[],d.push(e)
d&&d.length>0&&r.issues.push({code:"unrecognized_keys",input:c,inst:e,keys:d,continue:!0})}else{let d
r.value=n?n.alloc(e,r,{},a):{}
for(const n of Reflect.ownKeys(c)){if("__proto__"===n)continue
if(!Object.prototype.propertyIsEnumerable.call(c,n))continue
let f=t.keyType._zod.run({value:n,issues:[]},a)
if(f instanceof Promise)throw new Error("Async schemas not supported in object keys currently")
if("string"==typeof n&&s.ai.test(n)&&f.issues.length){const e=t.keyType._zod.run({value:Number(n),issues:[]},a)
if(e instanceof Promise)throw new Error("Async schemas not supported in object keys currently")
0===e.issues.length&&(f=e)}if(f.issues.length){"loose"===t.mode?r.value[n]=c[n]:l?(d=d??[],d.push(n)):r.issues.push({code:"invalid_key",origin:"record",issues:f.issues.map(e=>i.iR(e,a,o.$W())),input:n,path:[n],inst:e})
continue}const p=f.value
if("__proto__"===p)continue
const h=t.valueType._zod.run({value:c[n],issues:[]},a)
h instanceof Promise?u.push(h.then(e=>{e.issues.length&&r.issues.push(...i.lQ(n,e.issues)),r.value[p]=e.value})):(h.issues.length&&r.issues.push(...i.lQ(n,h.issues)),r.value[p]=h.value)}d&&d.length>0&&r.issues.push({code:"unrecognized_keys",input:c,inst:e,keys:d,continue:!0})}return u.length?Promise.all(u).then(()=>r):r}}),x=o.xI("$ZodEnum",(e,t)=>{c.init(e,t)
const n=i.w5(t.entries),r=new Set(n)
e._zod.values=r,i.v5(e,"pattern",e=>{const t=i.w5(e.def.entries).filter(e=>i.qQ.has(typeof e))
return new RegExp(t.length?`^(${t.map(e=>i.sD(e.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(t,o)=>{const s=t.value
return r.has(s)||t.issues.push({code:"invalid_value",values:n,input:s,inst:e}),t}}),O=o.xI("$ZodLiteral",(e,t)=>{c.init(e,t)
const n=new Set(t.values)
e._zod.values=n,i.v5(e,"pattern",e=>{const t=e.def.values
return new RegExp(t.length?`^(${t.map(e=>"string"==typeof e?i.sD(e):e?i.sD(e.toString()):String(e)).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(r,o)=>{const s=r.value
return n.has(s)||r.issues.push({code:"invalid_value",values:t.values,input:s,inst:e}),r}}),P=o.xI("$ZodTransform",(e,t)=>{c.init(e,t),e._zod.optin="optional",o.cr.memoizer?.guard(e),e._zod.parse=(n,r)=>{if("backward"===r.direction)throw new o.cV(e.constructor.name)
const s=t.transform(n.value,n)
if(r.async)return(s instanceof Promise?s:Promise.resolve(s)).then(e=>(n.value=e,n))
if(s instanceof Promise)throw new o.GT
return n.value=s,n}})
function handleOptionalResult(e,t){return e.value=t.issues.length?void 0:t.value,e}const I=o.xI("$ZodOptional",(e,t)=>{c.init(e,t),i.v5(e,"optin",e=>"defaulted"===e.def.innerType._zod.optin?"defaulted":"optional"),e._zod.optout="optional",i.v5(e,"values",e=>{const t=e.def.innerType._zod.values
return t?new Set([...t,void 0]):void 0}),i.v5(e,"pattern",e=>{const t=e.def.innerType._zod.pattern
return t?new RegExp(`^(${i.p6(t.source)})?$`):void 0}),e._zod.parse=(e,n)=>{if(void 0===e.value){if("defaulted"!==t.innerType._zod.optin)return e
const r=t.innerType._zod.run({value:e.value,issues:[]},n)
return r instanceof Promise?r.then(t=>handleOptionalResult(e,t)):handleOptionalResult(e,r)}return t.innerType._zod.run(e,n)}}),j=o.xI("$ZodPipe",(e,t)=>{c.init(e,t),i.v5(e,"values",e=>e.def.in._zod.values),i.v5(e,"optin",e=>e.def.in._zod.optin),i.v5(e,"optout",e=>e.def.out._zod.optout),i.v5(e,"propValues",e=>e.def.in._zod.propValues),e._zod.parse=(e,n)=>{if("backward"===n.direction){const r=t.out._zod.run(e,n)
return r instanceof Promise?r.then(e=>handlePipeResult(e,t.in,n)):handlePipeResult(r,t.in,n)}const r=t.in._zod.run(e,n)
return r instanceof Promise?r.then(e=>handlePipeResult(e,t.out,n)):handlePipeResult(r,t.out,n)}})
function handlePipeResult(e,t,n){return e.issues.some(e=>"unrecognized_keys"!==e.code)?(e.aborted=!0,e):t._zod.run({value:e.value,issues:e.issues},n)}const M=o.xI("$ZodCustom",(e,t)=>{r.QP.init(e,t),c.init(e,t),e._zod.parse=(e,t)=>e,e._zod.check=n=>{const r=n.value,o=t.fn(r)
if(o instanceof Promise)return o.then(t=>handleRefineResult(t,n,r,e))
handleRefineResult(o,n,r,e)}})
function handleRefineResult(e,t,n,r){if(!e){const e={code:"custom",input:n,inst:r,path:[...r._zod.def.path??[]],continue:!r._zod.def.abort}
r._zod.def.params&&(e.params=r._zod.def.params),t.issues.push(i.sn(e))}}},4723:(e,t,n)=>{function getEnumValues(e){const t=Object.values(e).filter(e=>"number"==typeof e)
return Object.entries(e).filter(([e,n])=>-1===t.indexOf(+e)).map(([e,t])=>t)}function jsonStringifyReplacer(e,t){return"bigint"==typeof t?t.toString():t}n.d(t,{A2:()=>normalizeParams,Gv:()=>isObject,MO:()=>rawShape,NM:()=>optionalKeys,NR:()=>i,O7:()=>codePointLength,PO:()=>cached,QH:()=>aborted,Qd:()=>isPlainObject,Rc:()=>getLengthableOrigin,Vy:()=>assignProp,X:()=>installLazyProp,cl:()=>nullish,d3:()=>attachSchema,gx:()=>r,hi:()=>sizeCaps,iR:()=>finalizeIssue,jD:()=>hide,k8:()=>jsonStringifyReplacer,lQ:()=>prefixIssues,o8:()=>clone,ol:()=>members,p6:()=>cleanRegex,qQ:()=>o,qh:()=>own,rL:()=>explicitlyAborted,sD:()=>escapeRegex,sn:()=>issue,v5:()=>defineLazyInternal,w5:()=>getEnumValues,zH:()=>s})
class Cached{constructor(e){this._getter=e,this._value=void 0}get value(){const e=this._getter
return void 0!==e&&(this._value=e(),this._getter=void 0),this._value}}function cached(e){return new Cached(e)}function nullish(e){return null==e}function cleanRegex(e){const t=e.startsWith("^")?1:0,n=e.endsWith("$")?e.length-1:e.length
return e.slice(t,n)}function assignProp(e,t,n){Object.defineProperty(e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}function rawShape(e){const t=Object.getOwnPropertyDescriptor(e,"shape")
return t?.get?t.get.raw:t?.value}const r="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{}
function isObject(e){return"object"==typeof e&&null!==e&&!Array.isArray(e)}function isPlainObject(e){if(!1===isObject(e))return!1
const t=e.constructor
if(void 0===t)return!0
if("function"!=typeof t)return!0
const n=t.prototype
return!1!==isObject(n)&&!1!==Object.prototype.hasOwnProperty.call(n,"isPrototypeOf")}const o=new Set(["string","number","symbol"])
function escapeRegex(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function clone(e,t,n){const r=new e._zod.constr(t??e._zod.def)
return t&&!n?.parent||(r._zod.parent=e),r}function normalizeParams(e){const t=e
if(!t)return{}
if("string"==typeof t)return{error:()=>t}
if(void 0!==t?.message){if(void 0!==t?.error)throw new Error("Cannot specify both `message` and `error` params")
t.error=t.message}return delete t.message,"string"==typeof t.error?{...t,error:()=>t.error}:t}function optionalKeys(e){return Object.keys(e).filter(t=>void 0!==e[t]._zod.optin&&"optional"===e[t]._zod.optout)}const s=(()=>({safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]}))(),i={int64:[BigInt("-9223372036854775808"),BigInt("9223372036854775807")],uint64:[BigInt(0),BigInt("18446744073709551615")]}
function aborted(e,t=0){if(!0===e.aborted)return!0
for(let n=t;n<e.issues.length;n++)if(!0!==e.issues[n]?.continue)return!0
return!1}function explicitlyAborted(e,t=0){if(!0===e.aborted)return!0
for(let n=t;n<e.issues.length;n++)if(!1===e.issues[n]?.continue)return!0
return!1}function prefixIssues(e,t){return t.map(t=>{var n
return(n=t).path??(n.path=[]),t.path.unshift(e),t})}function unwrapMessage(e){return"string"==typeof e?e:e?.message}function sizeCaps(e){const t=[]
for(const n of e??[]){const e=n._zod.def
if(!/_(length|size)$|_equals$/.test(e.check))break
const r=e.maximum??e.length??e.size
r>=0&&t.push([r,n])}return t}function attachSchema(e,t,n){var r
for(let o=t;o<e.length;o++)(r=e[o]).schema??(r.schema=n)}function finalizeIssue(e,t,n){var r
const o=e.inst?._zod?.traits
o?.has("$ZodType")&&(o.has("$ZodCheck")?(r=e).schema??(r.schema=e.inst):e.schema=e.inst)
const s=e.schema!==e.inst?e.schema?._zod.def?.error:void 0,i=e.message?e.message:unwrapMessage(e.inst?._zod.def?.error?.(e))??unwrapMessage(s?.(e))??unwrapMessage(t?.error?.(e))??unwrapMessage(n.customError?.(e))??unwrapMessage(n.localeError?.(e))??"Invalid input",a={}
for(const t of Object.keys(e))"inst"!==t&&"schema"!==t&&"continue"!==t&&"input"!==t&&"__proto__"!==t&&(a[t]=e[t])
return a.path??(a.path=[]),a.message=i,t?.reportInput&&(a.input=e.input),a}const a=/[\uD800-\uDBFF]/
function codePointLength(e){const t=e.length
if(!a.test(e))return t
let n=t
for(let r=0;r<t-1;r++)55296==(64512&e.charCodeAt(r))&&56320==(64512&e.charCodeAt(r+1))&&(n--,r++)
return n}function getLengthableOrigin(e){return Array.isArray(e)?"array":"string"==typeof e?"string":"unknown"}function issue(...e){const[t,n,r]=e
return"string"==typeof t?{message:t,code:"custom",input:n,inst:r}:{...t}}function members(e,t){for(const n in t){const r=Object.getOwnPropertyDescriptor(t,n)
r.get?Object.defineProperty(e,n,{...r,enumerable:!1}):defineBound(e,n,r.value)}}function own(e,t,n,r=!0){return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:r,value:n}),n}function hide(e,t,n){return own(e,t,n,!1)}function defineBound(e,t,n){Object.defineProperty(e,t,{configurable:!0,get(){return null==this?n:own(this,t,n.bind(this))},set(e){own(this,t,e)}})}let c,u=!1
const l={configurable:!0,get(){u=!0}}
function defineLazyInternal(e,t,n){const r=Object.getPrototypeOf(e._zod)
t in r&&c!==e._zod?c=void 0:(c=e._zod,Object.defineProperty(r,t,{configurable:!0,get(){Object.defineProperty(this,t,l)
const e=u
u=!1
try{const r=n(this)
return u?delete this[t]:Object.defineProperty(this,t,{configurable:!0,writable:!0,value:r}),u=u||e,r}catch(n){throw delete this[t],u=u||e,n}},set(e){Object.defineProperty(this,t,{configurable:!0,writable:!0,value:e})}}))}function installLazyProp(e,t,n,r){const o=function(e,t){const n=Object.getPrototypeOf(e)
return t in n?void 0:n}(e,t)
o&&Object.defineProperty(o,t,{configurable:!0,get(){const e={configurable:!0,writable:!0,enumerable:r,value:void 0}
return Object.defineProperty(this,t,e),e.value=n(this),Object.defineProperty(this,t,e),e.value},set(e){Object.defineProperty(this,t,{configurable:!0,writable:!0,enumerable:r,value:e})}})}},5395:(e,t,n)=>{n.d(t,{YOg:()=>array,zMY:()=>schemas_boolean,q0y:()=>T,gMt:()=>discriminatedUnion,k5n:()=>_enum,Whr:()=>schemas_int,euz:()=>literal,aig:()=>number,Ikc:()=>object,lqM:()=>optional,jgl:()=>partialRecord,FsL:()=>pipe,g1P:()=>record,YPB:()=>refine,rej:()=>strictObject,YjP:()=>string,pdi:()=>transform,KCZ:()=>union,L5J:()=>unknown})
var r=n(8532),o=n(8431),s=n(4723),i=n(3759)
const a={get:function(){const e=this._zod
return e.message??(e.message=JSON.stringify(e.def,s.k8,2)),e.message},set:function(e){this._zod.message=e},enumerable:!0,configurable:!0},c={value:void 0,enumerable:!1},u=new WeakSet([Object.prototype,Error.prototype]),initializer=(e,t)=>{e.name="$ZodError",c.value=t,Object.defineProperty(e,"issues",c),c.value=void 0,Object.defineProperty(e,"message",a)
const n=Object.getPrototypeOf(e)
u.has(n)||(u.add(n),Object.defineProperty(n,"toString",{configurable:!0,enumerable:!1,get(){const value=()=>this.message
return Object.defineProperty(this,"toString",{value,configurable:!0,writable:!0}),value},set(e){Object.defineProperty(this,"toString",{value:e,configurable:!0,writable:!0})}}))},l=((0,r.xI)("$ZodError",initializer),(0,r.xI)("$ZodError",initializer,void 0,{Parent:Error})),d=(e=>{const fn=(t,n,o,i)=>{const a=o?{...o,async:!1}:{async:!1},c=t._zod.run({value:n,issues:[]},a)
if(c instanceof Promise)throw new r.GT
if(c.issues.length){const t=new(i?.Err??e)(c.issues.map(e=>s.iR(e,a,r.$W())))
throw s.gx(t,i?.callee??fn),t}return c.value}
return fn})(l),f=(e=>{const fn=async(t,n,o,i)=>{const a=o?{...o,async:!0}:{async:!0}
let c=t._zod.run({value:n,issues:[]},a)
if(c instanceof Promise&&(c=await c),c.issues.length){const t=new(i?.Err??e)(c.issues.map(e=>s.iR(e,a,r.$W())))
throw s.gx(t,i?.callee??fn),t}return c.value}
return fn})(l),p=(e=>(t,n,o)=>{const s=o?{...o,async:!1}:{async:!1},i=t._zod.run({value:n,issues:[]},s)
if(i instanceof Promise)throw new r.GT
return i.issues.length?failure(e,i.issues,s):{success:!0,data:i.value}})(l)
function failure(e,t,n){let o
return{success:!1,get error(){return o||(o=new e(t.map(e=>s.iR(e,n,r.$W()))),t=void 0,n=void 0),o},set error(e){o=e,t=void 0,n=void 0}}}const h=(e=>async(t,n,r)=>{const o=r?{...r,async:!0}:{async:!0}
let s=t._zod.run({value:n,issues:[]},o)
return s instanceof Promise&&(s=await s),s.issues.length?failure(e,s.issues,o):{success:!0,data:s.value}})(l),m=r.xI("ZodMiniType",(e,t)=>{if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.")
o.W4.init(e,t),e.def=t,e.type=t.type},{get with(){return this.check},set with(e){s.qh(this,"with",e)},parse(e,t){return d(this,e,t,{callee:this.parse})},parseAsync(e,t){return f(this,e,t,{callee:this.parseAsync})},safeParse(e,t){return p(this,e,t)},safeParseAsync(e,t){return h(this,e,t)},check(...e){const t=this.def
return this.clone({...t,checks:[...t.checks??[],...e.map(e=>"function"==typeof e?{_zod:{check:e,def:{check:"custom"},onattach:[]}}:e)]},{parent:!0})},clone(e,t){return s.o8(this,e,t)},brand(){return this},register(e,t){return e.add(this,t),this},apply(e,...t){return 0===t.length?e(this):e(this,...t)}}),g=r.xI("ZodMiniString",(e,t)=>{o.$v.init(e,t),m.init(e,t)})
function string(e){return i.Rl(g,e)}const y=r.xI("ZodMiniNumber",(e,t)=>{o.vz.init(e,t),m.init(e,t)})
function number(e){return i.F7(y,e)}const w=r.xI("ZodMiniNumberFormat",(e,t)=>{o.I.init(e,t),y.init(e,t)})
function schemas_int(e){return i.LK(w,e)}const v=r.xI("ZodMiniBoolean",(e,t)=>{o.sF.init(e,t),m.init(e,t)})
function schemas_boolean(e){return i._L(v,e)}const b=r.xI("ZodMiniUnknown",(e,t)=>{o.GP.init(e,t),m.init(e,t)})
function unknown(){return i.em(b)}const k=r.xI("ZodMiniNever",(e,t)=>{o.Um.init(e,t),m.init(e,t)})
function never(e){return i.G8(k,e)}const $=r.xI("ZodMiniArray",(e,t)=>{o.$p.init(e,t),m.init(e,t)})
function array(e,t){return new $({type:"array",element:e,...s.A2(t)})}const x=r.xI("ZodMiniObject",(e,t)=>{o.L8.init(e,t),m.init(e,t),s.X(e,"shape",e=>e._zod.def.shape,!1)})
function object(e,t){const n={type:"object",shape:e??{},...s.A2(t)}
return new x(n)}function strictObject(e,t){return new x({type:"object",shape:e,catchall:never(),...s.A2(t)})}const O=r.xI("ZodMiniUnion",(e,t)=>{o.cu.init(e,t),m.init(e,t)})
function union(e,t){return new O({type:"union",options:e,...s.A2(t)})}const P=r.xI("ZodMiniDiscriminatedUnion",(e,t)=>{o.P0.init(e,t),m.init(e,t)})
function discriminatedUnion(e,t,n){return new P({type:"union",options:t,discriminator:e,...s.A2(n)})}const I=r.xI("ZodMiniRecord",(e,t)=>{o.h.init(e,t),m.init(e,t)})
function record(e,t,n){return t&&t._zod?new I({type:"record",keyType:e,valueType:t,...s.A2(n)}):new I({type:"record",keyType:string(),valueType:e,...s.A2(t)})}function partialRecord(e,t,n){return new I({type:"record",keyType:e,valueType:t,...s.A2(n),partial:!0})}const j=r.xI("ZodMiniEnum",(e,t)=>{o.VO.init(e,t),m.init(e,t),e.options=[...e._zod.values]})
function _enum(e,t){const n=Array.isArray(e)?Object.fromEntries(e.map(e=>[e,e])):e
return new j({type:"enum",entries:n,...s.A2(t)})}const M=r.xI("ZodMiniLiteral",(e,t)=>{o.nu.init(e,t),m.init(e,t)})
function literal(e,t){return new M({type:"literal",values:Array.isArray(e)?e:[e],...s.A2(t)})}const A=r.xI("ZodMiniTransform",(e,t)=>{o.Wc.init(e,t),m.init(e,t)})
function transform(e){return new A({type:"transform",transform:e})}const S=r.xI("ZodMiniOptional",(e,t)=>{o.ig.init(e,t),m.init(e,t)})
function optional(e){return new S({type:"optional",innerType:e})}const E=r.xI("ZodMiniPipe",(e,t)=>{o._m.init(e,t),m.init(e,t)})
function pipe(e,t){return new E({type:"pipe",in:e,out:t})}const R=r.xI("ZodMiniCustom",(e,t)=>{o.b0.init(e,t),m.init(e,t)})
function refine(e,t={}){return i.fU(R,e,t)}const T=i.q0
i.mI},4430:(e,t,n)=>{n.d(t,{H:()=>loadConfigFile})
var r=n(3024),o=n(6760),s=n(8082),i=n(7038),a=n(6801),c=n(4909),u=n(8327)
const l=".github/tocsin.yml",d=1048576
async function loadConfigFile(e,t,{github:n,notice:i=a.R.notice}){const d=function(e){const t=o.posix.normalize(e.replaceAll("\\","/"))
if(!(".."===t||t.startsWith("../")||o.posix.isAbsolute(t)||/^[a-z]:/i.test(t))&&"."!==t&&!t.endsWith("/")&&!t.includes("\0"))return t
throw new s.l(`The \`config\` input "${(0,c.Kb)(e)}" is no path of a file in the repository`,{fix:`Give it relative to the root, as ${l}.`})}(e.config??l),f=(0,u.ch)(t),p=t.workspace?function(e,t){const n=(0,o.join)(e,t)
if(!(0,r.lstatSync)(n,{throwIfNoEntry:!1}))return
const i=function(e,t){try{return(0,r.realpathSync)(e)}catch(e){throw new s.l(`${t} is a link that leads nowhere`,{fix:"Commit the file itself.",cause:e})}}(n,t)
if(i.startsWith((0,r.realpathSync)(e)+o.sep))return i
throw new s.l(`${t} is a link that leads out of the workspace`,{fix:"Commit the file itself."})}(t.workspace,d):void 0
return p&&!f?{text:readConfig(p,d),file:d}:e.config?{text:await atBase(d,(0,u.$l)(t),await n()),file:d}:void(p&&i(`${d} was not read, since the workspace may hold the code of a fork. Name it as \`config\` to read it from the base.`))}function readConfig(e,t){try{return(0,i.E)(e,d)}catch(e){throw new s.l(`${t} cannot be read as text of at most 1 MiB`,{fix:"Check that it is a file, its size and its access rights.",cause:e})}}async function atBase(e,t,n){const r=await n.file(e,t)
if(void 0!==r)return r
throw new s.l(`There is no ${e} at ${t.slice(0,12)}`,{fix:"Correct the `config` input. In a private repository, the job also needs `permissions: { contents: read }`."})}},7530:(e,t,n)=>{n.d(t,{I:()=>facts})
var r=n(3566)
function facts(e){const get=t=>t.split(".").reduce(step,e),text=e=>textOf(get(e))
return{value:e,text,maybe:e=>text(e)||void 0,number:e=>numberOf(get(e)),flag:e=>!0===get(e),url:e=>(0,r.q)(text(e)),list:e=>listOf(get(e)).map(facts),at:e=>facts(get(e)),has:e=>void 0!==get(e)&&null!==get(e)}}function step(e,t){return"object"==typeof e&&null!==e&&Object.hasOwn(e,t)?e[t]:void 0}const textOf=e=>"string"==typeof e?e:"number"==typeof e?String(e):"",numberOf=e=>"number"==typeof e&&Number.isFinite(e)?e:void 0,listOf=e=>Array.isArray(e)?e:[]},7038:(e,t,n)=>{n.d(t,{E:()=>readCapped})
var r=n(3024)
function readCapped(e,t){const n=(0,r.openSync)(e,"r")
try{const e=function(e,t){const n=[]
for(let o=0;o<t;){const s=Buffer.allocUnsafe(Math.min(65536,t-o)),i=(0,r.readSync)(e,s)
if(0===i)break
n.push(s.subarray(0,i)),o+=i}return Buffer.concat(n)}(n,t+1)
if(e.length>t)throw new Error(`the file is larger than ${t} bytes`)
return e.toString("utf8").replace(/^\ufeff/,"")}finally{(0,r.closeSync)(n)}}},6807:(e,t,n)=>{n.d(t,{c:()=>statusOf,g:()=>failureOf})
var r=n(4662),o=n(8082)
function failureOf(e){if(!function(e){return e instanceof Error&&"status"in e&&"request"in e&&"object"==typeof e.request}(e))return
const{cause:t,request:n,response:s}=e
return{method:n.method,path:pathOf(n.url),status:s?.status,headers:s?.headers??{},message:e.message,sent:!(t instanceof r.w)||t.sent,final:t instanceof o.l||t instanceof r.w&&"aborted"===t.fault}}const pathOf=e=>(URL.parse(e)?.pathname??"").replace(/^\/api\/v3(?=\/)/,"")
function statusOf(e){return failureOf(e)?.status??(e instanceof Error&&e.cause?failureOf(e.cause)?.status:void 0)}},9722:(e,t,n)=>{n.d(t,{M:()=>github})
var r=n(6807)
const[o,s,i]=[1048576,67108864,268435456],a=6e4
async function github(e){const[{octokitFor:t},{fetchOver:r}]=await Promise.all([Promise.all([n.e(167),n.e(663)]).then(n.bind(n,8663)),n.e(125).then(n.bind(n,4125))]),c=t(e),{exchange:u,signal:l,context:d}=e,{owner:f,repo:p}=d
async function download(e,t,{maxBytes:n,cut:o=!1,accept:s="*/*"}){const i={fetch:r(u,{timeoutMs:a,maxBytes:n,cut:o,signal:l}),parseSuccessResponseBody:!1},d=await c.request(e,{owner:f,repo:p,...t,headers:{accept:s},request:i}).catch(ifGone),h=d?.data
return h instanceof Uint8Array?Buffer.from(h.buffer,h.byteOffset,h.length):void 0}return{rest:c.rest,paginate:c.paginate,request:c.request,file:async(e,t)=>{const n={path:e.split("/").map(encodeURIComponent).join("/"),ref:t},r=await download("GET /repos/{owner}/{repo}/contents/{+path}{?ref}",n,{maxBytes:o,accept:"application/vnd.github.raw+json"})
return r?.toString()},jobLog:async e=>{const t=await download("GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs",{job_id:e},{maxBytes:s,cut:!0})
return t?.toString()},artifact:(e,{maxBytes:t=i}={})=>download("GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/zip",{artifact_id:e},{maxBytes:t})}}function ifGone(e){const t=(0,r.c)(e)
if(404!==t&&410!==t)throw e}},4491:(e,t,n)=>{n.d(t,{BH:()=>isExpression,M8:()=>textField,YC:()=>optionalTextField,hF:()=>input,xS:()=>factsOf})
var r=n(9396),o=n(4723),s=n(5395),i=n(8532)
const a=r.u5()
function input(e,t){const n=a.has(e)?o.o8(e):e
return a.add(n,t),n}function factsOf(e,t){const n=e.shape[t]
return n&&a.get(n)}function isExpression(e){return e.includes("${{")}function textField(e){return reading((t,n)=>void 0===t?n("must be text"):e(t,n))}function optionalTextField(e){return reading((t="",n)=>e(t,n))}function reading(e){return s.pdi((t,n)=>e(t,e=>(n.issues.push({code:"custom",message:e,input:t}),i.tm)))}},9922:(e,t,n)=>{n.d(t,{v:()=>issueText,y:()=>oneOf})
const r="Invalid input"
function issueText(e){return e.message===r?function(e){switch(e.code){case"invalid_type":return`must be ${o[e.expected]??e.expected}`
case"invalid_value":return`must be ${oneOf(e.values.map(String))}`
case"unrecognized_keys":return`must not have ${e.keys.map(e=>`"${e}"`).join(", ")}`
case"too_small":return 1===e.minimum&&s[e.origin]?"must not be empty":`must be ${sizeOf(e.origin,`at least ${e.minimum}`)}`
case"too_big":return`must be ${sizeOf(e.origin,`at most ${e.maximum}`)}`
case"invalid_union":return function(e){const t=e.errors.flatMap(e=>e.slice(0,1).map(issueText))
return[...new Set(t)].join(" or ").replaceAll(" or must be "," or ")||"is not valid"}(e)
case"invalid_format":return`must be a valid ${e.format}`
default:return"is not valid"}}(e):e.message}const o={string:"text",number:"a number",int:"a whole number",boolean:"true or false",array:"a list",object:"a map",record:"a map",null:"empty"},s={string:" characters long",array:" entries long",set:" entries long"},sizeOf=(e,t)=>`${t}${s[e]??""}`
function oneOf(e){return 1===e.length?String(e[0]):`one of ${e.join(", ")}`}},6027:(e,t,n)=>{n.d(t,{K:()=>readInputs})
var r=n(2922),o=n(8082),s=n(6801),i=n(7011),a=n(4909),c=n(4491),u=n(9922)
const l={env:process.env,warn:s.R.warning,mask:i.dK}
function readInputs(e,t={}){const{env:n,warn:s,mask:i}={...l,...t},d=Object.keys(e.shape),f=Object.fromEntries(d.map(t=>[t,rawValue(e,t,n)]))
i(d.flatMap(t=>(0,c.xS)(e,t)?.secret?f[t]??[]:[]))
for(const e of function(e,t){const n=new Set(e.map(inputVariable))
return Object.keys(t).filter(e=>e.startsWith("INPUT_")&&t[e]&&!n.has(e)).flatMap(t=>{const n=t.slice(6).toLowerCase(),o=(0,r.p)(n,e)
return o?[`Unknown input "${(0,a.Kb)(n)}": did you mean "${o}"? It was ignored.`]:[]})}(d,n))s(e)
const p=e.safeParse(f)
if(p.success)return p.data
const h=p.error.issues.map(t=>`- ${function(e,t,n){const r=String(n.path[0]??"")
if(!(r in t))return(0,u.v)(n)
const o=t[r],{secret:s,missing:i}=(0,c.xS)(e,r)??{}
return void 0===o?`${r}: is required${i?`; ${i}`:""}`:`${r}: ${(0,u.v)(n)}${s?"":`, but got ${JSON.stringify((0,a.Kb)(o))}`}`}(e,f,t)}`)
throw new o.l(`Invalid inputs:\n${h.join("\n")}`,{fix:"Correct the `with:` block of this step."})}function inputVariable(e){return`INPUT_${e.replaceAll(" ","_").toUpperCase()}`}function rawValue(e,t,n){const r=n[inputVariable(t)]?.trim()
if(r)return r
const o=(0,c.xS)(e,t)?.default
return o&&!(0,c.BH)(o)?o:void 0}},7276:(e,t,n)=>{n.d(t,{Jt:()=>flag,Mn:()=>lines,Yq:()=>choice,ry:()=>splitList})
var r=n(5395),o=n(4491),s=n(9922)
const i=new Map(["true","True","TRUE","false","False","FALSE"].map(e=>[e,"true"===e.toLowerCase()]))
function flag(){return(0,o.M8)((e,t)=>i.get(e)??t("must be true or false"))}function choice(e){return r.k5n(e,{error:`must be ${(0,s.y)(e)}`})}function lines({max:e=100}={}){return(0,o.YC)((t,n)=>{const r=splitList(t)
return r.length>e?n(`must have at most ${e} entries`):r})}function splitList(e){return e.split(/[\n,]/).map(e=>e.trim()).filter(e=>""!==e)}},5546:(e,t,n)=>{n.d(t,{P:()=>parseYamlInput,p:()=>yamlText})
var r=n(5395),o=n(3759),s=n(8082),i=n(4909),a=n(9922)
const c=65536,u=100,l=10
function yamlText(){return r.YjP().check(o.Eb(c,`must be at most ${c/1024} KiB of YAML`))}async function parseYamlInput(e,t,r){const o=await n.e(815).then(n.t.bind(n,8815,19)),c=new o.LineCounter,l=o.parseDocument(t,{lineCounter:c,prettyErrors:!1,version:"1.2"}),d=[...l.errors,...l.warnings].map(({pos:e,message:t})=>problem(c,e[0],t))
if(d.length>0)throw invalid(e,d)
const f=r.safeParse(function(e,t){try{return t.toJS({maxAliasCount:u})}catch(t){const n=t instanceof Error?(0,i.Kb)(t.message,120):""
throw new s.l(`Input "${e}" has aliases that cannot be followed: ${n}`,{fix:"Write out what they stand for.",cause:t})}}(e,l))
if(f.success)return f.data
throw invalid(e,f.error.issues.map(e=>problem(c,function(e,t){const[n]="unrecognized_keys"===e.code?e.keys:[]
for(let r=e.path;;r=r.slice(0,-1)){const e=0===r.length?t.contents:t.getIn(r,!0),o=(void 0===n?void 0:keyOffset(e,n))??e?.range?.[0]
if(void 0!==o||0===r.length)return o??0}}(e,l),`${function(e){const t=e.map(e=>"number"==typeof e?`[${e}]`:`.${String(e)}`).join("")
return""===t?"":`${t.replace(/^\./,"")} `}(e.path)}${(0,a.v)(e)}`)))}function problem(e,t,n){const{line:r,col:o}=e.linePos(t)
return`- line ${r}, column ${o}: ${n}`}function keyOffset(e,t){const n=e&&"items"in e?e.items:[]
return n.find(e=>String(e.key?.value)===t)?.key?.range?.[0]}function invalid(e,t){const n=t.length>l?[`- and ${t.length-l} more`]:[],r=[...t.slice(0,l),...n].join("\n")
return new s.l(`Input "${e}" is not valid:\n${r}`,{fix:"Correct the `with:` block of this step."})}},4697:(e,t,n)=>{n.d(t,{i:()=>main})
var r=n(8082)
const o=5
function causes(e){const t=[]
for(let n=e;null!=n&&t.length<o;)t.push(n),n=n instanceof Error?n.cause:void 0
return t}const traceOf=e=>e instanceof Error?e.stack??`${e.name}: ${e.message}`:textOf(e)
function textOf(e){return"string"==typeof e?e:JSON.stringify(e)??String(e)}var s=n(4158),i=n(6801),a=n(7011),c=n(8324)
const u={SIGINT:130,SIGTERM:143}
class Stopped extends Error{name="AbortError"
exitCode
constructor(e){super(`Stopped by ${e} before the work was done.`),this.exitCode=u[e]}}async function main(e,{graceMs:t=5e3}={}){const n=new AbortController,{promise:o,resolve:u}=Promise.withResolvers(),fail=e=>u(function(e,{reason:t}){if(t instanceof Stopped&&causes(e).some(e=>function(e,t){return e===t||e instanceof Error&&("AbortError"===e.name||"fault"in e&&"aborted"===e.fault)}(e,t)))return i.R.warning(t.message),t.exitCode
const{message:n,details:o}=function(e,t){return e instanceof r.l?{message:e.message}:{message:`Unexpected failure: ${e instanceof Error?e.message||e.name:`${typeof e} was thrown: ${textOf(e)}`}\n→ This is a bug, please report it${t?` at ${t}`:""} with the details in the log of this step.`,details:causes(e).map(traceOf).join("\nCaused by: ")}}(e,issuesPage(process.env.GITHUB_ACTION_REPOSITORY))
return i.R.error((0,a.E$)(n)),o&&function(e){(0,c.s)((0,s.a)("group","Details for the bug report")),i.R.info((0,a.E$)(e)),i.R.info(`Node.js ${process.version} on ${process.platform} ${process.arch}`),(0,c.s)((0,s.a)("endgroup"))}(o),1}(e,n.signal))
process.on("uncaughtException",fail).on("unhandledRejection",fail),process.once("beforeExit",()=>fail(new Error("The step ran out of work before it was done")))
for(const e of["SIGINT","SIGTERM"])process.once(e,()=>cancel(n,new Stopped(e),t,fail))
Promise.resolve(n.signal).then(e).then(()=>u(0),fail),process.exit(await o)}function cancel(e,t,n,r){e.abort(t),setTimeout(r,n,t)}const issuesPage=(e="")=>/^[\w.-]+\/[\w.-]+$/.test(e)?`https://github.com/${e}/issues`:void 0},4158:(e,t,n)=>{function commandLine(e,t="",n={}){const r=Object.entries(propertiesOf(n)).flatMap(([e,t])=>t?`${e}=${escapeProperty(String(t))}`:[])
return`::${e}${r.length>0?` ${r.join(",")}`:""}::${escapeData(t)}\n`}n.d(t,{U:()=>outputEntry,a:()=>commandLine})
const propertiesOf=({title:e,file:t,startLine:n,endLine:r,startColumn:o,endColumn:s})=>({title:e,file:t,line:n,endLine:r,col:o,endColumn:s}),escapeData=e=>e.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll("\n","%0A"),escapeProperty=e=>escapeData(e).replaceAll(":","%3A").replaceAll(",","%2C")
function outputEntry(e,t){let n="ghadelimiter_0"
for(let e=1;t.includes(n);e++)n=`ghadelimiter_${e}`
return`${e}<<${n}\n${t}\n${n}\n`}},6801:(e,t,n)=>{n.d(t,{R:()=>i})
var r=n(4158),o=n(8324),s=n(4909)
const i={debug:e=>(0,o.s)((0,r.a)("debug",(0,s.uH)(e))),info:e=>(0,o.s)(`${(0,s.g$)(e)}\n`),notice:(e,t)=>(0,o.s)((0,r.a)("notice",(0,s.uH)(e),t)),warning:(e,t)=>(0,o.s)((0,r.a)("warning",(0,s.uH)(e),t)),error:(e,t)=>(0,o.s)((0,r.a)("error",(0,s.uH)(e),t)),async group(e,t){(0,o.s)((0,r.a)("group",(0,s.uH)(e)))
try{return await t()}finally{(0,o.s)((0,r.a)("endgroup"))}}}},7011:(e,t,n)=>{n.d(t,{E$:()=>redact,dK:()=>mask})
var r=n(7871),o=n(4158),s=n(8324)
const i=4,a=16,c=new Set
let u=(0,r.$)([])
function formsOf(e){return[e,...urlParts(e)].flatMap(e=>[e,encodeURIComponent(e.toWellFormed()),JSON.stringify(e).slice(1,-1)])}function urlParts(e){const t=/^https?:/i.test(e)?URL.parse(e):null
if(!t)return[]
const n=[t.pathname+t.search,...t.pathname.split("/"),...t.searchParams.values(),t.password]
return[t.href,...n.filter(e=>e.length>=a)]}function mask(e,t=hideOnRunner){const n=function(e){const t=e.flatMap(e=>e.split(/[\r\n]+/)).map(e=>e.trim()).filter(e=>e.length>=i).flatMap(formsOf)
return[...new Set(t)].sort((e,t)=>t.length-e.length)}(e).filter(e=>!c.has(e))
if(0!==n.length){for(const e of n)c.add(e)
u=(0,r.$)([...c]),t(n)}}function hideOnRunner(e){"true"===process.env.GITHUB_ACTIONS&&(0,s.s)(e.map(e=>(0,o.a)("add-mask",e)).join(""))}function redact(e){return u(e)}},8324:(e,t,n)=>{n.d(t,{s:()=>writeOut})
var r=n(3024)
const o=5
function writeOut(e,t=toStdout){for(let n=Buffer.from(e);n.length>0;)n=n.subarray(tried(n,t))}function tried(e,t){try{return t(e)}catch(t){const{code:n}=t
if("EPIPE"===n)return e.length
if("EAGAIN"!==n)throw t
return Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,o),0}}const toStdout=e=>(0,r.writeSync)(1,e)},5489:(e,t,n)=>{n.d(t,{u:()=>setOutput})
var r=n(3024),o=n(4158),s=n(6801)
function setOutput(e,t){const n="string"==typeof t?t:JSON.stringify(t)??"",i=process.env.GITHUB_OUTPUT
i?(0,r.appendFileSync)(i,(0,o.U)(e,n.toWellFormed())):s.R.info(`Output ${e}=${n}`)}},7104:(e,t,n)=>{n.d(t,{z:()=>summary})
var r=n(3024),o=n(6801)
const s=1047552
function summary(e,t=process.env.GITHUB_STEP_SUMMARY,n=o.R.warning){if(!t)return void o.R.info(e)
const i=function(e,t){const n=`${e.toWellFormed()}\n`,r=Buffer.byteLength(n)
if(r<=t)return n
const o=`> [!WARNING]\n> This summary was cut: GitHub shows 1 MiB for one step, and this part alone would be ${Math.ceil(r/1024)} KiB.\n\n`,s=t-Buffer.byteLength(o)
return s<0?"":o+function(e,t){const n=Buffer.from(e).subarray(0,t)
return n.subarray(0,n.lastIndexOf("\n")+1).toString()}(n,s)}(e,Math.max(0,s-sizeOf(t)));(0,r.appendFileSync)(t,i),i||n("The job summary is full: GitHub shows 1 MiB for one step. A part of it was left out.")}const sizeOf=e=>(0,r.statSync)(e,{throwIfNoEntry:!1})?.size??0},4909:(e,t,n)=>{n.d(t,{Kb:()=>excerpt,g$:()=>printable,uH:()=>clean})
const r=/\u001b(?:\[[0-9;:?<=>]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\^_])/g,o=/[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu
function clean(e){return e.toWellFormed().replace(r,"").replace(/\r\n?|[\u0085\u2028\u2029]/g,"\n").replace(o,e=>"\n"===e||"\t"===e?e:"")}function excerpt(e,t=60){const n=clean(e).replace(/\s+/g," ").trim(),r=Array.from(n.slice(0,2*t+2))
return r.length>t?`${r.slice(0,t-1).join("")}…`:n}function printable(e){return clean(e).replace(/^([^\S\n]*):(?=:)/gm,"$1\\:").replaceAll("##[","##\\[")}},8507:(e,t,n)=>{n.d(t,{y:()=>readContext})
var r=n(8082),o=n(7530),s=n(7038),i=n(6801),a=n(4909)
const c=26214400,u={env:process.env,readFile:s.E,warn:i.R.warning}
function readContext(e={}){const{env:t,...n}={...u,...e},text=(e,n="")=>t[e]||n,number=e=>Number(/^\d{1,15}$/.exec(text(e))?.[0]??0),o=text("GITHUB_REPOSITORY"),[s,i]=function(e){const[,t,n]=/^([\w.-]{1,100})\/([\w.-]{1,100})$/.exec(e)??[]
if(t&&n)return[t,n]
const o=e?`"${(0,a.Kb)(e)}", not owner/name`:"not set"
throw new r.l(`GITHUB_REPOSITORY is ${o}`,{fix:"Run this as a step of a workflow, or set GITHUB_* as the runner does."})}(o),c=text("GITHUB_SERVER_URL","https://github.com").replace(/\/$/,""),[l,d]=[number("GITHUB_RUN_ID"),Math.max(1,number("GITHUB_RUN_ATTEMPT"))]
return{eventName:text("GITHUB_EVENT_NAME"),payload:readPayload(text("GITHUB_EVENT_PATH"),n),repository:o,owner:s,repo:i,serverUrl:c,apiUrl:text("GITHUB_API_URL","https://api.github.com").replace(/\/$/,""),runId:l,runNumber:number("GITHUB_RUN_NUMBER"),runAttempt:d,runUrl:`${c}/${o}/actions/runs/${l}${d>1?`/attempts/${d}`:""}`,workflow:text("GITHUB_WORKFLOW"),workflowPath:workflowPath(text("GITHUB_WORKFLOW_REF"),o),job:text("GITHUB_JOB"),actor:text("GITHUB_ACTOR"),triggeringActor:text("GITHUB_TRIGGERING_ACTOR",text("GITHUB_ACTOR")),sha:text("GITHUB_SHA"),ref:text("GITHUB_REF"),refName:text("GITHUB_REF_NAME"),headRef:text("GITHUB_HEAD_REF"),baseRef:text("GITHUB_BASE_REF"),workspace:text("GITHUB_WORKSPACE")}}function workflowPath(e,t){const[n=""]=e.split("@")
return n.startsWith(`${t}/`)?n.slice(t.length+1):n}function readPayload(e,{readFile:t,warn:n}){if(!e)return(0,o.I)({})
try{return(0,o.I)(JSON.parse(t(e,c)))}catch(e){const t=e instanceof Error?e.message:String(e)
return n(`The event file cannot be read, so the message will lack what it says (${(0,a.Kb)(t,120)}).`),(0,o.I)({})}}},8327:(e,t,n)=>{n.d(t,{$l:()=>baseRevision,J0:()=>secretsWithheld,ch:()=>mayHoldForeignCode})
const r=new Set(["pull_request","pull_request_review","pull_request_review_comment"]),o=new Set([...r,"push","create","delete","deployment","deployment_status"])
function isFork({payload:e,repository:t}){return e.has("pull_request")&&function(e,t,n){const[r,o]=[e.number("id"),t.number("id")]
return void 0!==r&&void 0!==o?r!==o:!sameText(e.text("full_name"),t.text("full_name")||n)}(e.at("pull_request.head.repo"),e.at("pull_request.base.repo"),t)}const sameText=(e,t)=>e.toLowerCase()===t.toLowerCase()
function secretsWithheld(e){return"dependabot[bot]"===e.actor&&o.has(e.eventName)?"dependabot":r.has(e.eventName)&&isFork(e)?"fork":void 0}function mayHoldForeignCode(e){const{payload:t,repository:n}=e,r=t.has("workflow_run")&&!sameText(t.text("workflow_run.head_repository.full_name"),n)
return isFork(e)||t.has("issue.pull_request")||r}function baseRevision({payload:e,sha:t}){return e.text("pull_request.base.sha")||t}},9167:(e,t,n)=>{n.d(t,{Pr:()=>meaningOf,Vj:()=>verdictOf,fy:()=>r.f,vu:()=>conclusionOf})
var r=n(8313)
const o={success:{verdict:"good",word:"passed",tone:"success"},failure:{verdict:"bad",word:"failed",tone:"failure"},cancelled:{verdict:"neutral",word:"was cancelled",tone:"neutral"},skipped:{verdict:"neutral",word:"was skipped",tone:"neutral"},timed_out:{verdict:"bad",word:"timed out",tone:"failure"},action_required:{verdict:"neutral",word:"needs approval",tone:"warning"},neutral:{verdict:"neutral",word:"ended neutral",tone:"neutral"},stale:{verdict:"neutral",word:"went stale",tone:"neutral"},startup_failure:{verdict:"bad",word:"could not start",tone:"failure"}},s={verdict:"unfinished",word:"is running",tone:"running"},meaningOf=e=>null===e?s:o[e],verdictOf=e=>meaningOf(e).verdict
function conclusionOf(e){return null==e||""===e?null:r.f.find(t=>t===e)??"neutral"}},5325:(e,t,n)=>{n.d(t,{KE:()=>listed,Zw:()=>jobOf,e6:()=>totalOf,lW:()=>annotationOf,ng:()=>runOf})
var r=n(9167)
const o=["queued","in_progress","completed","waiting","pending","requested"],s=["failure","warning","notice"]
function runOf(e){const t=fields(e)
return{id:number(t.id),attempt:number(t.run_attempt)||1,number:number(t.run_number),workflowId:number(t.workflow_id),workflow:text(t.name),path:text(t.path),title:text(t.display_title),event:text(t.event),branch:text(t.head_branch),headRepository:text(fields(t.head_repository).full_name),sha:text(t.head_sha),...outcome(t),url:text(t.html_url),actor:text(fields(t.triggering_actor).login)||text(fields(t.actor).login),createdAt:text(t.created_at),startedAt:text(t.run_started_at),updatedAt:text(t.updated_at)}}function jobOf(e){const t=fields(e)
return{id:number(t.id),runId:number(t.run_id),attempt:number(t.run_attempt)||1,name:text(t.name),...outcome(t),url:text(t.html_url),steps:list(t.steps).map(stepOf),labels:list(t.labels).map(text),...optional({runner:text(t.runner_name),checkRunId:trailingNumber(text(t.check_run_url))}),...times(t)}}function stepOf(e){const t=fields(e)
return{name:text(t.name),number:number(t.number),...outcome(t),...times(t)}}function annotationOf(e){const t=fields(e)
return{level:s.find(e=>e===t.annotation_level)??"notice",message:text(t.message),...optional({title:text(t.title),path:text(t.path),line:number(t.start_line)})}}const listed=(e,t)=>Array.isArray(e)?e:list(fields(e)[t]),totalOf=e=>number(fields(e).total_count),outcome=e=>({status:o.find(t=>t===e.status)??"queued",conclusion:(0,r.vu)(e.conclusion)}),times=e=>optional({startedAt:text(e.started_at),completedAt:text(e.completed_at)}),trailingNumber=e=>Number(e.slice(e.lastIndexOf("/")+1))||0
function optional(e){return Object.fromEntries(Object.entries(e).filter(([,e])=>""!==e&&0!==e))}const fields=e=>"object"==typeof e&&null!==e?e:{},list=e=>Array.isArray(e)?e:[],text=e=>"string"==typeof e?e:"",number=e=>"number"==typeof e&&Number.isFinite(e)?e:0},8152:(e,t,n)=>{n.d(t,{D_:()=>r,HX:()=>messageUrl,Lb:()=>describeWebhook,Ry:()=>executeUrl,SU:()=>guildIdOf,r1:()=>messageEndpoint})
const r={"user-agent":"DiscordBot (tocsin, 1)"},executeUrl=(e,{thread:t,components:n=!1}={})=>withQuery(e.url,{...e.query,wait:"true",thread_id:t,with_components:n?"true":void 0}),messageEndpoint=(e,t,{thread:n,components:r=!1}={})=>withQuery(`${e.url}/messages/${encodeURIComponent(t)}`,{...e.query,thread_id:n,with_components:r?"true":void 0}),describeWebhook=e=>({method:"GET",url:withQuery(e.url,e.query),headers:r})
function guildIdOf(e){return/"guild_id"\s{0,8}:\s{0,8}"(\d{1,20})"/.exec(e)?.[1]}const messageUrl=(e,t,n)=>`https://discord.com/channels/${e}/${t}/${n}`
function withQuery(e,t){const n=Object.entries(t).flatMap(([e,t])=>void 0===t?[]:[[e,t]])
return 0===n.length?e:`${e}?${new URLSearchParams(Object.fromEntries(n))}`}},4675:(e,t,n)=>{n.d(t,{ZK:()=>i,Wi:()=>discordStyle,jy:()=>webhookOutlet})
const r=2e4
const hostOf=e=>URL.parse(e)?.host||"an invalid URL",pretty=e=>JSON.stringify(e,null,2)??""
function outlet(e){const{name:t,channel:n,target:r}=e
return{name:t,kind:n.name,secrets:n.secrets(r),open:t=>attempt(e,t,n.render(t,r))}}function attempt(e,t,n){const{channel:o,target:s}=e
return{preview:()=>function(e){const t=function(e){return"object"==typeof e&&null!==e&&"url"in e&&"method"in e}(e)?`${e.method} ${hostOf(e.url)}\n${function(e){if(void 0===e)return"(no body)"
if("string"!=typeof e)return`(${e.byteLength} bytes)`
try{return pretty(JSON.parse(e))}catch{return e}}(e.body)}`:pretty(e)
return t.length>r?`${t.slice(0,r)}\n… ${t.length-r} more characters`:t}(n),async send(r,i){const a=r[o.via]
if(!a)return noTransport(o.via)
const c=o.classify(await a(n,i),{request:n,post:t,target:s})
return"follow"===c.kind?{...c,request:attempt(e,t,c.request)}:c}}}const noTransport=e=>({kind:"final",reason:"unsupported",detail:`this step cannot send by ${e}`,fix:"Use an action whose documentation lists this kind of channel."})
var o=n(6933),s=n(9847)
const i={variables:({webhook:e})=>[e],open({name:e,config:t,defaults:n,severity:r,secret:o}){const{type:s,webhook:i,mention:a,...c}=t
return{outlet:webhookOutlet(e,o(i),r),style:{...discordStyle(n),...c}}}},webhookOutlet=(e,t,n)=>outlet({name:e,channel:o.dV,target:{...(0,s.d)(t),severities:n}})
function discordStyle({username:e,avatarUrl:t,layout:n,silent:r}){return{...void 0!==e&&{username:e},...void 0!==t&&{avatarUrl:t},...n&&{layout:n},...void 0!==r&&{silent:r}}}},6933:(e,t,n)=>{n.d(t,{dV:()=>R})
var r=n(7060)
const isSnowflake=e=>"string"==typeof e&&/^\d{1,20}$/.test(e)
var o=n(1656)
const neutral=e=>(0,o.uH)(e).replace(/[\u061c\u200e\u200f]/g,"").replaceAll("\t","  "),oneLine=e=>(0,o.TN)(neutral(e)),plain=e=>breakMassMentions(oneLine(e)),isBlank=e=>/^[\s\p{Cf}]*$/u.test(neutral(e)),breakMassMentions=e=>e.replace(/@(?=everyone|here)/gi,"@​")
function flatten(e,t="",n=0){if("string"==typeof e)return[line(t,e)]
if("object"!=typeof e||null===e||n>12)return[]
const r=[]
for(const[o,s]of Object.entries(e))if(r.push(..."_errors"===o?own(s,t):flatten(s,step(t,o),n+1)),r.length>=10)break
return r.slice(0,10)}function own(e,t){return Array.isArray(e)?e.slice(0,10).map(e=>{const{message:t,code:n}=Object(e)
return"string"==typeof t?t:String(n??"invalid")}).map(e=>line(t,e)):[]}const line=(e,t)=>(0,r.$)(plain(""===e?t:`${e}: ${t}`),200)
function step(e,t){return/^\d{1,4}$/.test(t)?`${e}[${t}]`:""===e?t:`${e}.${t}`}const s="Create a webhook in Discord (Server Settings → Integrations → Webhooks) and store its URL in the secret again.",i={10003:{reason:"not-found",fix:"The channel or thread is gone: check `thread-id`, or point the webhook to another channel."},10008:{reason:"not-found",fix:"The message to edit is gone: leave out `message-id`, and a new message is posted."},10015:{reason:"not-found",fix:`The webhook was deleted. ${s}`},30046:{reason:"invalid",fix:"The message is over an hour old and was edited too often: leave out `message-id`, and a new message is posted."},40005:{reason:"invalid",fix:"Attach fewer or smaller files: 10 MiB each unless the server is boosted."},40067:{reason:"invalid",fix:"This forum wants a tag on every post: set `tags` to the id of one."},50005:{reason:"invalid",fix:"The message belongs to another webhook: use the one that posted it, or leave out `message-id`."},50006:{reason:"invalid",fix:"Give the message a title, a description or content."},50027:{reason:"auth",fix:`The token of the webhook is not valid, perhaps cut when it was copied. ${s}`},50035:{reason:"invalid",fix:"Change the input that is named here. If none of yours is, report this as a bug of the action."},50083:{reason:"invalid",fix:"The thread is archived and locked: unlock it, or set another `thread-id`."},160005:{reason:"invalid",fix:"The thread is locked: unlock it, or set another `thread-id`."},2e5:{reason:"invalid",fix:"An AutoMod rule of the server blocks this text: exempt the channel from the rule."},220001:{reason:"invalid",fix:"The webhook belongs to a forum: set `thread-name` for a new post or `thread-id` for an existing one."},220002:{reason:"invalid",fix:"Set `thread-name` or `thread-id`, not both."},220003:{reason:"invalid",fix:"The webhook belongs to no forum: remove `thread-name`."},24e4:{reason:"invalid",fix:"Discord takes a link in the message for harmful: remove it."}},a={400:{reason:"invalid",fix:"Check the inputs of the step against what Discord says."},401:{reason:"auth",fix:`Discord does not know this webhook's token. ${s}`},403:{reason:"auth",fix:"The webhook may not post here: check the permissions of its channel."},404:{reason:"not-found",fix:`There is no such webhook. ${s}`},413:{reason:"invalid",fix:"Attach fewer or smaller files: 10 MiB each unless the server is boosted."}}
function waitOf({headers:e},t){const n=usable([t?.retryAfter,retryAfter(e)]),r=n.length>0?n:usable([number(e["x-ratelimit-reset-after"])])
return 0===r.length?void 0:Math.min(Math.ceil(1e3*Math.max(...r)),864e5)}function retryAfter(e){const t=e["retry-after"],n=Date.parse(t??""),r=Date.parse(e.date??"")
return number(t)??(Number.isNaN(n-r)?void 0:Math.max(0,(n-r)/1e3))}const number=e=>void 0!==e&&/^\d+(?:\.\d+)?$/.test(e.trim())?Number(e):void 0,usable=e=>e.filter(e=>void 0!==e&&Number.isFinite(e)&&e>=0),c=1024,u=2e3,l=300,d={embed:{mentions:u,content:u,tail:2100},components:{mentions:1500,content:1500,tail:500,head:500,author:250,footer:400,url:250},text:{mentions:500,content:u,tail:300,head:450,footer:330,url:250}},f=4096,p=32768
function destination({threadId:e="",threadName:t="",tags:n=[]},o){if(!isBlank(e))return{thread:e.trim()}
if(isBlank(t))return o.thread?{thread:o.thread}:{}
const s=n.map(e=>e.trim()).filter(e=>/^[1-9]\d{0,19}$/.test(e))
return{post:{thread_name:(0,r.$)(plain(t),100),...s.length>0?{applied_tags:s.slice(0,5)}:{}}}}var h=n(8152)
function remoteOf(e,{request:t,post:n,target:r}){const o=e?.id??n.remote?.id
if(!o)return{}
const s=e?.channelId??n.remote?.channel,i=function(e,{request:t,post:n,target:r}){return new URL(t.url).searchParams.get("thread_id")||("POST"===t.method&&destination(n.style??{},r).post?e?.channelId:void 0)}(e,{request:t,post:n,target:r}),a=i??s,c=r.guildId&&a?(0,h.HX)(r.guildId,a,o):n.remote?.url
return{remote:{id:o,...s?{channel:s}:{},...i?{thread:i}:{},...c?{url:c}:{}}}}var m=n(3566)
const g=/[\\*_~|`[\]<]/g,y=/\](?=\()/g,w=/^([^\S\n]*)([#>+-]|\d{1,9}(?=[.)]))/gm,v=/(discord(?:app)?)\.(?=gg|gift|new|com)/gi
function escapeText(e){return breakMassMentions(neutral(e)).replaceAll("<@","<@​").replace(g,"\\$&").replace(y,"]\\").replace(w,(e,t,n)=>/\d/.test(n)?`${t}${n}\\`:`${t}\\${n}`).replaceAll("://",":\\//").replace(v,"$1\\.")}const escapeLine=e=>escapeText(oneLine(e))
function webUrl(e,t=2048){const n=(0,m.q)(e??"")
return void 0!==n&&n.length<=t?n:void 0}const linkLabel=e=>oneLine(e).replaceAll("[","(").replaceAll("]",")").replaceAll("://",":/​/"),percent=e=>`%${e.charCodeAt(0).toString(16).toUpperCase().padStart(2,"0")}`
const attachmentsOf=e=>e.map(({name:e,description:t=""},n)=>({id:String(n),filename:e,...isBlank(t)?{}:{description:(0,r.$)(plain(t),1024)}}))
function imageUrl(e,t){if(void 0===e)return
const n=safeName(e.replace(/^attachment:\/\//,""))
return t.some(e=>e.name===n)&&isImage(n)?`attachment://${n}`:webUrl(e)}const isImage=e=>/\.(?:jpe?g|png|webp|gif)$/i.test(e)
function safeName(e){const t=e.slice(e.lastIndexOf("/")+1).replace(/[^\w.-]/g,"_").slice(-100).replace(/^\.+/,"")
return""===t?"file":t}function buttonsOf({links:e,runbook:t}){const n=unique([...e,...t?[{label:"Runbook",url:t}]:[]]),r=n.filter(({url:e})=>void 0!==webUrl(e,512)).slice(0,10),o=n.filter(e=>!r.includes(e)&&void 0!==webUrl(e.url))
return{rows:rows(r.map(buttons_button)),rest:o}}function buttons_button({label:e,url:t}){return{type:2,style:5,label:isBlank(e)?"Open":(0,r.$)(plain(e),80),url:webUrl(t)??t}}function rows(e){return e.flatMap((e,t)=>t%5==0?[t]:[]).map(t=>({type:1,components:e.slice(t,t+5)}))}const unique=e=>[...new Map(e.map(e=>[`${e.label}\n${e.url}`,e])).values()],b=/```[\s\S]*?```|`[^`\n]+`|\[[^[\]\n]*\]\([^()\s]*\)|<[^<>\s]*>|https?:\/\/[^\s<>)]+|\\[^\n]|\n\s*\n|(?<=\S)(?:\*{1,3}|__|~~|\|\|)|(?:\*{1,3}|__|~~|\|\|)(?=\S)/g,k=/^(?:\*{1,3}|__|~~|\|\|)$/
function clipMarkdown(e,t){if(e.length<=t)return e
let n="",r=[]
for(const o of function*(e){let t=0
for(const{index:n,0:r}of e.matchAll(b))n>t&&(yield{text:e.slice(t,n),token:!1}),yield{text:r,token:!0},t=n+r.length
t<e.length&&(yield{text:e.slice(t),token:!1})}(e)){const e=o.token?stillOpen(r,o.text):r
if(n.length+o.text.length+1+closing(e).length>t)return clip_markdown_closed(n,partOf(o,t-n.length-closing(r).length),r,t)
n+=o.text,r=e}return n}const closedEscape=e=>/(?:^|[^\\])(?:\\\\)*\\$/.test(e.slice(-200))?`${e}\\`:e
function stillOpen(e,t){return/^\n\s*\n$/.test(t)?[]:k.test(t)?e.at(-1)===t?e.slice(0,-1):[...e,t]:e}const closing=e=>e.toReversed().join("")
function clip_markdown_closed(e,t,n,r){if(""!==t)return e+t+closing(n)
const o=e.trimEnd()
return""===o||o.length+1+closing(n).length>r?"":`${o}…${closing(n)}`}function partOf({text:e,token:t},n){if(!t)return""===e.trimStart()||n<2?"":(0,r.$)(`${e} `,n)
if(!e.startsWith("```"))return""
const o=(0,r.$)(e.slice(0,-3).trimEnd(),n-4)
return o.slice(3).includes("\n")?`${o}\n\`\`\``:""}const $=/`(?=`)|\](?=\()|<(?=@)/g,inert=e=>breakMassMentions(e).replace($,"$&​")
function largest(e,t){let n=-1,r=e
for(;n<r;){const e=n+Math.ceil((r-n)/2)
t(e)?n=e:r=e-1}return n}function shrink(e,t,n){const part=t=>n((0,r.$)(`${e} `,t)),o=largest(Math.min(e.length,t),e=>part(e).length<=t)
return o<2?"":part(o)}function toMarkdown(e,t){const n=[]
let r=""
for(const o of function(e){const t=[]
for(const n of e){const e=t.at(-1)
"string"==typeof n&&"string"==typeof e?t[t.length-1]=e+n:t.push(n)}return t}(e)){const e=draw(o)
if(""===e)continue
const s=withSeam(r,n.at(-1)?.span,o,e)
if(n.push({before:s,span:o}),r=s+e,r.trimEnd().length>t)return cut(n,t)}return r.trim()}function cut(e,t){for(const{before:n,span:r}of e.toReversed()){const e=drawCut(r,t-n.length)
if(""!==e)return(n+e).trim()
const o=n.trim(),s=o.endsWith("```")||isOwnLine(r)?"\n…":"…"
if(""!==o&&o.length+s.length<=t)return o+s}return""}function draw(e){return"string"==typeof e?escapeText(e):"bold"in e?wrap("**",escapeLine(e.bold)):"italic"in e?wrap("*",escapeLine(e.italic)):"code"in e?function(e){const t=inert(oneLine(e).replaceAll("`","ˋ"))
return""===t?"":`\`${t}\``}(e.code):"link"in e?function(e,t){const n=function(e){const t=webUrl(e)
if(!t)return
const{origin:n}=new URL(t)
return n+t.slice(n.length).replace(/[()<>\]\\`*|@\s]/g,percent)}(t)
return n?`[${escapeLine(linkLabel(e))||"link"}](${n})`:escapeLine(e)}(e.link,e.href):"time"in e?function({time:e,style:t}){const n=Date.parse(e)
return Number.isNaN(n)?escapeText(e):`<t:${Math.floor(n/1e3)}:${x[t]}>`}(e):"block"in e?isBlank(e.block)?"":((e,t="")=>`\`\`\`${/^[\w+#-]{1,20}$/.test(t)?t:""}\n${inert(neutral(e))}\n\`\`\``)(e.block,e.language):"quote"in e?prefixed("> ",toMarkdown(e.quote,Number.POSITIVE_INFINITY)):"subtext"in e?prefixed("-# ",toMarkdown(e.subtext,Number.POSITIVE_INFINITY)):closedEscape(e.markdown)}function drawCut(e,t){return"string"==typeof e?shrink(e,t,escapeText):"bold"in e?shrink(e.bold,t,e=>draw({bold:e})):"italic"in e?shrink(e.italic,t,e=>draw({italic:e})):"code"in e?shrink(e.code,t,e=>draw({code:e})):"link"in e?shrink(e.link,t,t=>draw({...e,link:t})):"time"in e?"":"block"in e?shrink(e.block,t,t=>draw({...e,block:t})):"quote"in e?cutLines("> ",e.quote,t):"subtext"in e?cutLines("-# ",e.subtext,t):clipMarkdown(closedEscape(e.markdown),t)}function cutLines(e,t,n){const part=n=>prefixed(e,toMarkdown(t,n)),r=largest(Math.max(n,0),e=>part(e).length<=n)
return r<1?"":part(r)}const wrap=(e,t)=>""===t?"":`${e}${t}${e}`,prefixed=(e,t)=>""===t?"":t.replace(/^/gm,e),x={relative:"R",date:"D",time:"t"},isOwnLine=e=>"object"==typeof e&&("block"in e||"quote"in e||"subtext"in e)
function withSeam(e,t,n,r){return!(isOwnLine(n)||void 0!==t&&isOwnLine(t))||""===e||e.endsWith("\n")||r.startsWith("\n")?e.endsWith("*")&&r.startsWith("*")?`${e}​`:e:`${e}\n`}const lengthOf=e=>e.reduce((e,{name:t,value:n})=>e+t.length+n.length,0),framesOf=e=>8*Math.min(e.length,25),fieldLines=e=>e.map(({name:e,value:t,inline:n})=>`${isBlank(e)?"":`**${e}**`}${n&&!t.includes("\n")?"  ":"\n"}${t}`).join("\n"),more=e=>({name:"…",value:[e-25+1+" more"]})
function drawExcerpts(e,t){const n=e.filter(({lines:e})=>e.some(e=>!isBlank(e)))
let r=""
for(const[e,o]of n.entries()){const s=Math.floor((t-r.length)/(n.length-e))-1
s<60||(r+=`${""===r?"":"\n"}${toMarkdown([...heading(o),{block:o.lines.join("\n")}],s)}`)}return r}function heading({title:e,url:t}){return isBlank(e)?[]:[t?{link:e,href:t}:{bold:e},"\n"]}function fit(e,{total:t,description:n}){const r=toMarkdown(e.summary,Math.min(n,t)),o=function(e,t){const n=e.filter(({value:e})=>!isBlank(toMarkdown(e,c))),r=n.length>25?[...n.slice(0,24),more(n.length)]:n,within=e=>r.map(t=>function({name:e,value:t,inline:n=!1},r){return{name:isBlank(e)?"​":toMarkdown([oneLine(e)],Math.min(r,256))||"…",value:toMarkdown(t,r)||"…",inline:n}}(t,e)),o=within(c)
if(lengthOf(o)<=t)return o
const s=largest(c,e=>e>0&&lengthOf(within(e))<=t)
return s<1?[]:within(s)}(e.fields,t-Math.min(r.length,600,Math.floor(t/2))),s=Math.min(n,t-lengthOf(o)),i=r.length<=s?r:toMarkdown(e.summary,s)
return{summary:i,fields:o,excerpts:drawExcerpts(e.excerpts,Math.min(1800,s-i.length-1))}}var O=n(6357)
const P={success:{color:3066993,mark:"✅"},failure:{color:14232864,mark:"❌"},warning:{color:16436245,mark:"⚠️"},neutral:{color:9807270,mark:"⚪"},running:{color:15965202,mark:"⏳"},merged:{color:9000933,mark:"🟣"},info:{color:5793266,mark:""}}
function lookOf({tone:e,status:t,severity:n},r=(0,O.ql)()){const{color:o,emoji:s}=r[n],i=e?P[e]:{firing:{color:o,mark:s},acknowledged:{color:o,mark:""},resolved:P.success,info:P.info}[t]
return"acknowledged"===t?{...i,mark:"👀"}:i}function mediaOf(e,{image:t,thumbnail:n,beside:r}={}){const o=[t,n===r?void 0:n].filter(e=>void 0!==e),s=[...new Set(o)].filter(e=>!e.startsWith("attachment://")).map(e=>({media:{url:e}})),i=attachmentsOf(e).map(({filename:e,description:t})=>({url:`attachment://${e}`,filename:e,description:t})).filter(({url:e})=>e!==r||e===t),a=i.filter(({filename:e})=>isImage(e)).slice(0,10-s.length),c=[...s,...a.map(({url:e,description:t})=>({media:{url:e},...t?{description:t}:{}}))],u=i.filter(e=>!a.includes(e))
return[...c.length>0?[{type:12,items:c}]:[],...u.map(({url:e})=>({type:13,file:{url:e}}))]}function titleOf({title:e},t){const n=isBlank(e)?"Untitled":oneLine(e)
return""===t||/^\p{Extended_Pictographic}/u.test(n)?n:`${t} ${n}`}function headline(e,t,{head:n,url:r}){const o=titleOf(e,t),s=webUrl(e.url,r)
return s&&toMarkdown([{link:o,href:s}],n)||toMarkdown([o],n)}function footerOf({context:e="",status:t,severity:n,reason:o=""},{severities:s,footer:i=e}={}){const a=isBlank(o)?"":`: ${o}`,c="P3"===n?""===a||"info"===t?"":`P3${a}`:`${n} ${(s??(0,O.ql)())[n].name}${a}`,[u,d]=[plain(i),plain(c)]
if(isBlank(d))return isBlank(u)?"":(0,r.$)(u,l)
const f=(0,r.$)(u,Math.max(150,l-d.length-3))
return(0,r.$)([f,d].filter(e=>!isBlank(e)).join(" · "),l)}function tailOf(e,t,n){return toMarkdown([...e.flatMap(({label:e,url:t},n)=>[...n>0?[" · "]:[],{link:e,href:t}]),...0===t.length?[]:[{subtext:[`Not attached: ${t.join(", ")}`]}]],n)}function timeOf({startedAt:e,endedAt:t}){const n=[t,e].map(e=>Date.parse(e??"")).find(e=>!Number.isNaN(e))
return void 0===n?void 0:new Date(n).toISOString()}const I=d.components
function containerOf(e,t){const{color:n,content:o,tail:s,rows:i}=t,a=lookOf(e,t.severities),c=[`### ${headline(e,a.mark,I)}`,...actorLine(e.actor)],u=function(e,t){const n=footerOf(e,t),r=timeOf(e)
return toMarkdown([{subtext:[n,...""!==n&&r?[" · "]:[],...r?[{time:r,style:"relative"}]:[]]}],I.footer)}(e,t),l=[o,s,u,c.join("\n")].reduce((e,t)=>e+t.length,framesOf(e.fields)),d=function(e,t){const n=webUrl(e?.avatar)
if(!e||!n)return t?{media:{url:t}}:void 0
const o=(0,r.$)(plain(e.name),I.author)
return{media:{url:n},...isBlank(o)?{}:{description:o}}}(e.actor,t.thumbnail),f=fit(e,{total:4e3-l,description:4e3-l}),p=[...headOf(c,d),...texts(f.summary,fieldLines(f.fields),f.excerpts,s),...mediaOf(t.files,{image:t.image,thumbnail:t.thumbnail,beside:d?.media.url}),...""===u&&0===i.length?[]:[{type:14}],...texts(u),...i]
return[...texts(o),{type:17,accent_color:n??a.color,components:p}]}function actorLine(e){if(!e||isBlank(e.name))return[]
const t=oneLine(e.name),n=webUrl(e.url,I.url/2)
return[toMarkdown([{subtext:[n?{link:t,href:n}:t]}],I.author)]}function headOf(e,t){return t?[{type:9,components:e.map(textDisplay),accessory:{type:11,...t}}]:texts(e.join("\n"))}const textDisplay=e=>({type:10,content:e}),texts=(...e)=>e.filter(e=>""!==e).map(textDisplay)
function contentOf({content:e=[],suppressUnfurl:t=!1},n,r){const o=r-n.length-1,s=toMarkdown(e,o)
return[n,t?clipMarkdown(withoutPreviews(s),o):s].filter(e=>""!==e).join(" ")}const withoutPreviews=e=>e.replace(/(?<![<\w])https?:\/\/[^\s<>)\]]+/g,"<$&>")
function embedOf(e,{color:t,image:n,thumbnail:o,tail:s="",footer:i,severities:a}={}){const c=lookOf(e,a),u=toMarkdown([titleOf(e,c.mark)],256),l=!(d=e.actor)||isBlank(d.name)?void 0:defined({name:(0,r.$)(plain(d.name),256),url:webUrl(d.url),icon_url:webUrl(d.avatar)})
var d
const f=footerOf(e,{severities:a,footer:i}),p=fit(e,{total:6e3-(u.length+(l?.name.length??0)+f.length+s.length+2),description:4096-s.length-2})
return defined({title:u,url:webUrl(e.url),description:[p.summary,p.excerpts,s].filter(e=>""!==e).join("\n")||void 0,color:t??c.color,author:l,fields:p.fields.length>0?p.fields:void 0,image:n?{url:n}:void 0,thumbnail:o?{url:o}:void 0,footer:""===f?void 0:{text:f},timestamp:timeOf(e)})}const defined=e=>Object.fromEntries(Object.entries(e).filter(([,e])=>void 0!==e))
var j=n(5630)
function ping(e,t){const n=new Map(e.flatMap(e=>function(e){const t=(0,j.s5)(e)
if("@here"===t||"@everyone"===t)return{kind:"everyone",text:t}
const[,n,r]=/^<@(&?)([1-9]\d{0,19})>$/.exec(t??"")??[]
return t&&r?{kind:n?"role":"user",text:t,id:r}:void 0}(e)??[]).map(e=>[e.text,e])),r=[]
for(const e of n.values()){if(textOf([...r,e]).length>t||100===r.length)break
r.push(e)}return{text:textOf(r),allowed:allowed(r)}}const textOf=e=>e.map(({text:e})=>e).join(" ")
function allowed(e){const t=ids(e,"user"),n=ids(e,"role")
return{parse:e.some(({kind:e})=>"everyone"===e)?["everyone"]:[],...t.length>0?{users:t}:{},...n.length>0?{roles:n}:{}}}const ids=(e,t)=>e.flatMap(({kind:e,id:n})=>e===t&&n?[n]:[]),M=d.text
function textMessage(e,t,n){const{mentions:r,tail:o}=n,s=joined(text_message_footLine(e,n),text_message_withoutPreviews(o),function(e){const t=webUrl(e,M.url)
return t?toMarkdown([{link:"Image",href:t}],M.head):""}(n.image)),i=M.content-r.length-s.length-2,a=contentOf(t,"",i),c=isBlank(a)?clipMarkdown(text_message_withoutPreviews(function(e,{severities:t},n){const r=`**${headline(e,lookOf(e,t).mark,M)}**`,o=n-r.length-3-framesOf(e.fields),{summary:s,fields:i,excerpts:a}=fit(e,{total:o,description:o})
return joined(r,s,fieldLines(i),a)}(e,n,i)),i):a
return joined([r,c].filter(e=>""!==e).join(" "),s)}const text_message_footLine=(e,{footer:t,severities:n})=>void 0===t?"":toMarkdown([{subtext:[footerOf(e,{footer:t,severities:n})]}],M.footer),text_message_withoutPreviews=e=>e.replace(/\]\((https?:\/\/[^\s<>()]+)\)/g,"](<$1>)"),joined=(...e)=>e.filter(e=>""!==e).join("\n")
function bodyOf({alert:e,style:t={}},{files:n,leftOut:r},o,s){const{layout:i="embed",footer:a}=t,c=d[i],{rows:u,rest:l}=buttonsOf(e),f=imageUrl(t.image,n),h=imageUrl(t.thumbnail,n),m={color:validColor(t.color),tail:tailOf(l,r,c.tail),image:f,thumbnail:h,footer:a,severities:s}
if("text"===i)return{content:textMessage(e,t,{...m,mentions:o}),embeds:null,components:u}
const g=contentOf(t,o,c.content)
return"embed"===i?{content:g||null,embeds:[embedOf(e,m)],components:u}:{components:containerOf(e,{...m,content:g,files:n,rows:u}),flags:p}}const validColor=e=>Number.isInteger(e)&&void 0!==e&&e>=0&&e<=16777215?e:void 0
function encode(e,t){const n=JSON.stringify(e)
if(0===t.length)return{headers:{...h.D_,"content-type":"application/json"},body:n}
const r=function(e){let t="tocsin-form-data"
for(let n=digitsAfter(t,e);n.total>0;n=digitsAfter(t,e))t+=n.counts.indexOf(Math.min(...n.counts))
return t}([Buffer.from(n),...t.map(({bytes:e})=>view(e))])
return{headers:{...h.D_,"content-type":`multipart/form-data; boundary=${r}`},body:multipart_form(n,t,r)}}function multipart_form(e,t,n){const r=`--${n}\r\nContent-Disposition: form-data; name="payload_json"\r\nContent-Type: application/json\r\n\r\n${e}`,o=t.flatMap(({name:e,bytes:t},r)=>[Buffer.from(fileHead(n,r,e)),view(t)])
return Buffer.concat([Buffer.from(r),...o,Buffer.from(`\r\n--${n}--\r\n`)])}const fileHead=(e,t,n)=>`\r\n--${e}\r\nContent-Disposition: form-data; name="files[${t}]"; filename="${n}"\r\nContent-Type: application/octet-stream\r\n\r\n`
function digitsAfter(e,t){const n=Array.from({length:10},()=>0)
let r=0
for(const o of t)for(let t=o.indexOf(e);t>=0;t=o.indexOf(e,t+1)){const s=(o[t+e.length]??0)-48
void 0!==n[s]&&n[s]++,r++}return{total:r,counts:n}}const view=e=>Buffer.from(e.buffer,e.byteOffset,e.byteLength)
function sender({username:e,avatarUrl:t}){const n=function(e){const t=plain(e).replace(/dis(?=cord)/gi,"$&·").replace(/cly(?=de)/gi,"$&·").replace(/^(?:every(?=one$)|he(?=re$))/i,"$&·")
return(0,r.$)(t,80)}(e??""),o=webUrl(t)
return{...isBlank(n)?{}:{username:n},...o?{avatar_url:o}:{}}}function render(e,t){const n=function({files:e=[],maxFileBytes:t=10485760}){const n=e.filter(({bytes:e})=>ArrayBuffer.isView(e)&&e.length<=t).slice(0,10),r=function(e){const t=new Set
return e.map(e=>{let n=e
for(let r=2;t.has(n);r++)n=`${r}-${e}`
return t.add(n),n})}(n.map(({name:e})=>safeName(e)))
return{files:n.map((e,t)=>({...e,name:r[t]??e.name})),leftOut:e.filter(e=>!n.includes(e)).map(e=>{return`${e.name} (${t=e.bytes,ArrayBuffer.isView(t)?t.length<1048576?`${Math.ceil(t.length/1024)} KiB`:`${(t.length/1024/1024).toFixed(1)} MiB`:"no longer there"})`
var t})}}(e.style??{}),r=function(e,t,n){const{style:r={}}=e,{files:o}=t,{text:s,allowed:i}=ping(e.ping?e.mentions:[],d[r.layout??"embed"].mentions)
return{allowed_mentions:i,...o.length>0?{attachments:attachmentsOf(o)}:{},...bodyOf(e,t,s,n)}}(e,n,t.severities)
return e.remote?{method:"PATCH",url:editUrl(t,e.remote),...encode(edited(r),n.files)}:{method:"POST",...posted(r,e.style??{},t,n.files)}}const editUrl=(e,{id:t,thread:n})=>(0,h.r1)(e,t,{thread:n,components:!0}),edited=e=>e.flags?{content:null,embeds:null,attachments:[],...e}:e
function posted(e,t,n,r){const{content:o,embeds:s,components:i=[],flags:a=0,...c}=e,{thread:u,post:l}=destination(t,n),d=a|(t.silent?f:0),p={...c,...o?{content:o}:{},...s?{embeds:s}:{},...i.length>0?{components:i}:{},...0===d?{}:{flags:d},...sender(t),...l}
return{url:(0,h.Ry)(n,{thread:u,components:i.length>0}),...encode(p,r)}}const A={10003:"the thread of the message is gone",10008:"the message was deleted",30046:"the message was edited too often",50005:"the message belongs to another webhook",50083:"the thread is archived, which only a new message undoes"},S=/COMPONENTS_V2/
function secrets({given:e,url:t,query:n}){const{pathname:r}=new URL(t),o=[e,t,r,...parts(r),...Object.values(n).filter(e=>e.length>=E)].flatMap(encodings)
return[...new Set(o)].filter(e=>e.length>1).toSorted((e,t)=>t.length-e.length)}const E=8
function parts(e){const[,t,n]=/\/webhooks\/([^/]+)\/([^/]+)$/.exec(e)??[]
if(t&&n)return[`${t}/${n}`,n]
const r=e.slice(e.lastIndexOf("/")+1)
return r.length>=E?[r]:[]}function encodings(e){const t=JSON.stringify(e).slice(1,-1)
return[e,decoded(e),encodeURI(e),encodeURIComponent(e),t,t.replaceAll("/","\\/"),...base64s(e)]}function decoded(e){try{return decodeURIComponent(e)}catch{return e}}function base64s(e){const t=Buffer.from(e),n=[0,1,2].map(e=>Buffer.concat([Buffer.alloc(e),t]).toString("base64").replaceAll("=","")).map((e,t)=>e.slice(0===t?0:t+1,-1)).filter(e=>e.length>=E)
return[t.toString("base64"),t.toString("base64url"),...n]}const banned=({status:e},t)=>classify_final(`${host(t)} answered ${e}: this machine's address is blocked for a while`,{reason:"banned",fix:"Too many bad requests came from this address, perhaps from others on the same runner. Wait some minutes, or run the job again."}),classify_final=(e,{reason:t,fix:n})=>({kind:"final",reason:t,detail:e,fix:n}),again=(e,t,n)=>({kind:"retry",reason:e,detail:t,...void 0===n?{}:{afterMs:n}})
function detailOf({status:e},t,n){const o=t?.code?` (${t.code})`:"",s=[t?.message?`${t.message}${o}`:o.trim(),...flatten(t?.errors)].filter(e=>""!==e).join("; ")
return masked((0,r.$)(plain(`${host(n)} answered ${e}${""===s?"":`: ${s}`}`),800),n)}const masked=(e,{target:t})=>secrets(t).reduce((e,t)=>e.replaceAll(t,"***"),e),host=({request:e})=>new URL(e.url).host,R={name:"discord",via:"http",render,classify:function(e,t){const{status:n}=e,r=function({body:e}){const t=function(e){try{const t=JSON.parse(e)
return"object"!=typeof t||null===t||Array.isArray(t)?void 0:t}catch{return}}(e)
if(void 0===t)return
const{code:n,message:r,retry_after:o,global:s,errors:i,id:a,channel_id:c}=t
return{..."number"==typeof n?{code:n}:{},..."string"==typeof r?{message:r}:{},..."number"==typeof o?{retryAfter:o}:{},...!0===s?{global:s}:{},...void 0===i?{}:{errors:i},...isSnowflake(a)?{id:a}:{},...isSnowflake(c)?{channelId:c}:{}}}(e)
if(n>=200&&n<300)return{kind:"delivered",...remoteOf(r,t)}
const o=function(e,{request:t,post:n,target:r}){const o="PATCH"===t.method?function(e){return(void 0===e?.code?void 0:A[e.code])??(S.test(JSON.stringify(e?.errors??""))?"the message has another layout":void 0)}(e):void 0
if(void 0===o)return
const{remote:s,...i}=n,a=10003===e?.code?void 0:s?.thread
return{why:o,request:render(a?{...i,style:{...n.style,threadId:a}}:i,r)}}(r,t)
return o?{kind:"follow",request:o.request,detail:`${host(t)} answered ${n}: ${o.why}; posting a new one`}:429===n?function(e,t,n){const r=waitOf(e,t)
if(void 0===r||void 0===t&&(({body:e})=>/\b1015\b|being (?:blocked|rate limited)/i.test(e.slice(0,2e4)))(e))return banned(e,n)
const o=t?.global?"global":/^(?:user|global|shared)$/.exec(e.headers["x-ratelimit-scope"]??"")?.[0]
return again("rate-limited",`${host(n)} answered 429: rate limited${o?` (${o})`:""}, wait ${r/1e3} s`,r)}(e,r,t):408===n||n>=500?again(408===n?"timeout":"server",detailOf(e,r,t),waitOf(e,r)):function(e,t,n){return 403===e.status&&void 0===t?banned(e,n):classify_final(detailOf(e,t,n),((e,t)=>(void 0===t?void 0:i[t])??a[e]??{reason:"invalid",fix:"Check that the URL is a Discord webhook and not behind a page that wants a login."})(e.status,t?.code))}(e,r,t)},secrets}},9847:(e,t,n)=>{n.d(t,{d:()=>parseWebhook})
var r=n(8082),o=n(3566)
const s=/^(?:(?:www|ptb|canary)\.)?discord(?:app)?\.com$/,i=/^\/api\/(?:v\d{1,3}\/)?webhooks\/(\d{1,20})\/([\w.-]{1,200})$/,a=new Set(["wait","with_components","thread_id"]),c="Copy it in Discord under Server Settings → Integrations → Webhooks → Copy Webhook URL, and pass it as a secret."
function parseWebhook(e){const t=e.trim(),n=URL.parse(t)
if(!n)throw new r.l("The Discord webhook is not a URL.",{fix:c})
!function(e){if(e.username||e.password)throw new r.l("The Discord webhook URL holds a user name or a password.",{fix:"Remove what stands before the @."})
if(!("https:"===e.protocol||"http:"===e.protocol&&(0,o.U)(e.hostname)))throw new r.l(`The Discord webhook URL starts with ${e.protocol} instead of https:.`,{fix:c})}(n)
const s=n.searchParams.get("thread_id")
return{given:t,url:isDiscord(n)?discordUrl(n):`${n.origin}${cleanPath(n)}`,query:Object.fromEntries([...n.searchParams].filter(([e])=>!a.has(e))),...s?{thread:s}:{}}}function discordUrl(e){const[,t,n]=i.exec(cleanPath(e))??[]
if(t&&n)return`https://discord.com/api/v10/webhooks/${t}/${n}`
const o=e.pathname.startsWith("/channels/")?"a link to a channel":"no webhook"
throw new r.l(`The Discord webhook URL is ${o}: its path must be /api/webhooks/<id>/<token>.`,{fix:c})}const isDiscord=e=>"https:"===e.protocol&&s.test(e.host),cleanPath=({pathname:e})=>trimSlashes(trimSlashes(e).replace(/\/(?:slack|github)$/,""))
function trimSlashes(e){let t=e.length
for(;"/"===e[t-1];)t--
return e.slice(0,t)}},2775:(e,t,n)=>{n.d(t,{G:()=>r,U:()=>policyOf})
const r={deploy:{repeatedAt:2},repeated:{failures:{P2:3,P1:5,P0:10},redHours:{P1:2,P0:6}},health:{shareDown:.5},certificate:{P1:1,P2:7},latency:{timesLimit:2},crash:{shareOfUsers:.5,crashFreeRate:.99,crashFreeWarning:.995,lowMinutes:30,errorsPerMinute:10,errorMinutes:5,perHour:1},flake:{failureRate:.2},severities:{}}
function policyOf(e={}){const{repeated:t}=r
return{deploy:{...r.deploy,...e.deploy},repeated:{failures:{...t.failures,...e.repeated?.failures},redHours:{...t.redHours,...e.repeated?.redHours}},health:{...r.health,...e.health},certificate:{...r.certificate,...e.certificate},latency:{...r.latency,...e.latency},crash:{...r.crash,...e.crash},flake:{...r.flake,...e.flake},severities:{...e.severities}}}},7480:(e,t,n)=>{n.d(t,{a:()=>o})
const percent=e=>Math.floor(1e3*e+1e-9)/10+" %",count=(e,t)=>`${Math.round(10*e)/10} ${t}${1===e?"":"s"}`,always=()=>!0,failed=({conclusion:e})=>"failure"===e||"timed_out"===e||"startup_failure"===e,streak=({failuresInARow:e=0})=>count(e,"failure"),{floor:r}=Math,red=({redHours:e})=>`red for ${count(r(10*e)/10,"hour")}`,rung=(e,t,n)=>e.failuresInARow>=(e.ladder?.[n]??t.repeated.failures[n]),days=e=>e<=0?"the certificate has expired":`the certificate expires in ${count(r(e),"day")}`,o={ci:[{id:"ci-production",severity:"P2",when:e=>failed(e)&&!0===e.production,says:()=>"a run that deploys to production failed"},{id:"ci-default-branch",severity:"P2",when:e=>failed(e)&&e.defaultBranch,says:()=>"CI of the default branch blocks deploys"},{id:"ci-branch",severity:"P3",when:failed,says:()=>"CI failed outside the default branch"},{id:"ci-passed",severity:"P3",when:always,says:()=>"CI did not fail"}],deploy:[{id:"deploy-production-repeated",severity:"P1",when:(e,t)=>failed(e)&&e.production&&(e.failuresInARow??1)>=t.deploy.repeatedAt,says:e=>`${streak(e)} in a row deploying to production`},{id:"deploy-production",severity:"P2",when:e=>failed(e)&&e.production,says:()=>"a deploy to production failed"},{id:"deploy-repeated",severity:"P2",when:(e,t)=>failed(e)&&(e.failuresInARow??1)>=t.deploy.repeatedAt,says:e=>`${streak(e)} in a row deploying outside production`},{id:"deploy-failed",severity:"P3",when:failed,says:()=>"a deploy outside production failed"},{id:"deploy-passed",severity:"P3",when:always,says:()=>"the deploy did not fail"}],"repeated-failures":[{id:"repeated-p0-count",severity:"P0",when:(e,t)=>rung(e,t,"P0"),says:e=>`${streak(e)} in a row`},{id:"repeated-p0-age",severity:"P0",when:(e,t)=>("deploy"===e.of||e.defaultBranch)&&e.redHours>t.repeated.redHours.P0,says:e=>`${"deploy"===e.of?"deploys are":"the default branch is"} ${red(e)}`},{id:"repeated-p1-count",severity:"P1",when:(e,t)=>rung(e,t,"P1"),says:e=>`${streak(e)} in a row`},{id:"repeated-p1-production",severity:"P1",when:(e,t)=>"deploy"===e.of&&!0===e.production&&e.failuresInARow>=t.deploy.repeatedAt,says:e=>`${streak(e)} in a row deploying to production`},{id:"repeated-p1-age",severity:"P1",when:(e,t)=>e.redHours>t.repeated.redHours.P1,says:red},{id:"repeated-p2",severity:"P2",when:(e,t)=>rung(e,t,"P2"),says:e=>`${streak(e)} in a row`},{id:"repeated-deploy",severity:"P2",when:(e,t)=>"deploy"===e.of&&e.failuresInARow>=t.deploy.repeatedAt,says:e=>`${streak(e)} in a row deploying`},{id:"repeated-few",severity:"P3",when:always,says:e=>`only ${streak(e)} in a row`}],health:[{id:"health-all",severity:"P0",when:e=>"all"===e.scope,says:()=>"every endpoint is down"},{id:"health-critical",severity:"P1",when:e=>"critical"===e.scope,says:()=>"a critical endpoint is down"},{id:"health-share",severity:"P1",when:(e,t)=>"some"===e.scope&&(e.shareDown??0)>=t.health.shareDown,says:e=>`${percent(e.shareDown??0)} of the endpoints are down`},{id:"health-some",severity:"P2",when:e=>"some"===e.scope,says:()=>"an endpoint is down"},{id:"health-degraded",severity:"P3",when:always,says:()=>"an endpoint is degraded"}],certificate:[{id:"certificate-p1",severity:"P1",when:(e,t)=>e.daysLeft<=t.certificate.P1,says:e=>days(e.daysLeft)},{id:"certificate-p2",severity:"P2",when:(e,t)=>e.daysLeft<=t.certificate.P2,says:e=>days(e.daysLeft)},{id:"certificate-p3",severity:"P3",when:always,says:e=>days(e.daysLeft)}],latency:[{id:"latency-far-over",severity:"P2",when:(e,t)=>e.timesLimit>=t.latency.timesLimit,says:e=>`latency is ${r(10*e.timesLimit)/10} times its limit`},{id:"latency-over",severity:"P3",when:always,says:()=>"latency is over its limit"}],stale:[{id:"stale-monitoring",severity:"P2",when:e=>"monitoring"===e.of,says:()=>"monitoring has gone silent"},{id:"stale-workflow",severity:"P3",when:always,says:()=>"a scheduled workflow has gone silent"}],slo:[{id:"slo-page-quick",severity:"P1",when:e=>"page-quick"===e.rule,says:()=>"the error budget burns fast"},{id:"slo-budget-spent",severity:"P2",when:e=>void 0!==e.budgetLeft&&e.budgetLeft<=0,says:()=>"the error budget is spent and still burning"},{id:"slo-page-slow",severity:"P2",when:e=>"page-slow"===e.rule,says:()=>"the error budget burns steadily"},{id:"slo-ticket",severity:"P3",when:always,says:()=>"the error budget burns slowly"}],crash:[{id:"crash-users",severity:"P1",when:(e,t)=>(e.shareOfUsers??0)>=t.crash.shareOfUsers,says:e=>`${percent(e.shareOfUsers??0)} of the users crash`},{id:"crash-free",severity:"P1",when:(e,t)=>(e.crashFreeRate??1)<t.crash.crashFreeRate&&(e.lowMinutes??0)>=t.crash.lowMinutes,says:e=>`crash-free rate ${percent(e.crashFreeRate??1)} for ${count(r(e.lowMinutes??0),"minute")}`},{id:"crash-errors",severity:"P1",when:(e,t)=>(e.errorsPerMinute??0)>t.crash.errorsPerMinute&&(e.errorMinutes??0)>=t.crash.errorMinutes,says:e=>`${count(e.errorsPerMinute??0,"error")} a minute for ${count(r(e.errorMinutes??0),"minute")}`},{id:"crash-rate",severity:"P2",when:(e,t)=>(e.perHour??0)>t.crash.perHour,says:e=>`${Math.round(e.perHour??0)} crashes an hour`},{id:"crash-free-warning",severity:"P2",when:(e,t)=>(e.crashFreeRate??1)<t.crash.crashFreeWarning,says:e=>`crash-free rate ${percent(e.crashFreeRate??1)}`},{id:"crash-single",severity:"P3",when:always,says:()=>"a crash below every threshold"}],security:[{id:"secret-active",severity:"P0",when:e=>"secret"===e.finding&&"active"===e.secret,says:()=>"an active secret leaked"},{id:"secret-leaked",severity:"P1",when:e=>"secret"===e.finding&&"unknown"===e.secret,says:()=>"a secret leaked"},{id:"secret-inactive",severity:"P3",when:e=>"secret"===e.finding,says:()=>"a revoked secret leaked"},{id:"vulnerability-critical",severity:"P1",when:e=>"vulnerability"===e.finding&&"critical"===e.level,says:()=>"a critical vulnerability"},{id:"vulnerability-high",severity:"P2",when:e=>"vulnerability"===e.finding&&"high"===e.level,says:()=>"a vulnerability of high severity"},{id:"vulnerability-minor",severity:"P3",when:always,says:()=>"a vulnerability of medium, low or unknown severity"}],flake:[{id:"flake-default-branch",severity:"P2",when:(e,t)=>e.defaultBranch&&e.failureRate>=t.flake.failureRate,says:e=>`fails ${percent(e.failureRate)} of its runs on the default branch without a cause`},{id:"flake",severity:"P3",when:always,says:e=>`fails ${percent(e.failureRate)} of its runs without a cause`}],declared:[{id:"declared",severity:e=>e.severity,when:always,says:()=>"declared by a person"}],recovery:[{id:"recovery",severity:e=>e.was??"P3",when:always,says:e=>e.was?`recovered from ${e.was}`:"recovered"}],information:[{id:"information",severity:"P3",when:always,says:()=>"for information"}]}},8313:(e,t,n)=>{n.d(t,{f:()=>r})
const r=["success","failure","cancelled","skipped","timed_out","action_required","neutral","stale","startup_failure"]},4465:(e,t,n)=>{n.d(t,{a:()=>o})
var r=n(2775)
const o={channels:{},routes:[],defaults:{},severity:(0,n(6357).ql)(),policy:r.G,users:{},sections:{}}},8451:(e,t,n)=>{async function loadConfig(e,t){const{parseConfig:r}=await Promise.all([n.e(815),n.e(444)]).then(n.bind(n,9444))
return r(e,t)}n.d(t,{Z:()=>loadConfig})},9361:(e,t,n)=>{function keeper(e,{durable:t,warn:n}){const orElse=(e,t)=>r=>(n(`${e}: ${r instanceof Error?r.message:String(r)}`),t)
return{find:(t,n)=>e.find(t,n).catch(orElse("earlier receipts cannot be read",void 0)),backlog:t=>e.pending(t).catch(orElse("pending messages cannot be read",[])),claim:(t,n,r)=>e.claim(t,n,r).catch(orElse("the message cannot be kept before it is sent",{kind:"mine"})),async keep(n,r){const o=await e.save(n,r).then(()=>!0,orElse("the receipt cannot be kept",!1))
return"pending"!==n.outcome||o&&t?n:lost(n)}}}n.d(t,{c:()=>deliver})
const r="Run this step again, or give it a ledger so that the next run sends what this one could not.",lost=e=>({...e,outcome:"lost",fix:e.fix?`${e.fix} ${r}`:r})
var o=n(3178)
function contentOf({alert:e,mentions:t,ping:n,style:r}){return{alert:e,mentions:t,ping:n,...void 0!==r&&{style:r}}}const s={P0:18e4,P1:6e4,P2:6e4,P3:6e4},i={P0:9,P1:5,P2:5,P3:5},a=30,c=3
var u=n(4662)
const l={dns:"network",refused:"network",reset:"network",timeout:"timeout",tls:"network",proxy:"network",aborted:"cancelled",other:"network"},d=1e3,f=32e3,p=250,h=2e3,m={requests:0,failures:0,refusals:0,hops:0}
function count(e,t){const n=isRefusal(t)
return{requests:e.requests+1,failures:e.failures+("retry"!==t.kind||n?0:1),refusals:e.refusals+(n?1:0),hops:e.hops+("follow"===t.kind?1:0)}}const g="Check that the runner can reach the host; https_proxy, no_proxy and SSL_CERT_FILE are honoured.",y={network:g,timeout:g,server:"Look at the status page of the receiver.","rate-limited":"Let fewer jobs write to this channel at once, or give some of them a channel of their own.",banned:"Wait; the ban is for the address of the runner, and every request prolongs it."}
function askedWait(e){if("retry"===e.kind&&void 0!==e.afterMs&&e.afterMs>=0)return e.afterMs}const isRefusal=e=>"retry"===e.kind&&"rate-limited"===e.reason&&void 0!==askedWait(e),end=e=>({kind:"end",ending:e}),tooManyHops=e=>({outcome:"lost",reason:"invalid",detail:`${e}; still not settled after ${c} further requests`,fix:"Check that the message, thread or channel this step writes to still exists."}),seconds=e=>Math.round(e/100)/10+" s",plural=(e,t)=>`${e} ${t}${1===e?"":"s"}`
async function tryOnce(e,{deadline:t},{transports:n,now:r,tryMs:o,signal:s}){const i=Math.min(o,t-r())
try{return{verdict:await e.send(n,{timeoutMs:i,...s&&{signal:s}}),doubtful:!1}}catch(e){return function(e){if(!(e instanceof u.w))throw e
const t=e.sent,n=t?`${e.message}; it may have been delivered`:e.message
return{verdict:{kind:"retry",reason:l[e.fault],detail:n},doubtful:t}}(e)}}function next(e,t,{deadline:n,tries:r},o,s){const i=s.now(),u=function(e,t,n){switch(e.kind){case"delivered":return end({outcome:"delivered",...e.remote&&{remote:e.remote}})
case"accepted":return end({outcome:"accepted",detail:e.detail})
case"final":return end({outcome:"banned"===e.reason?"unsent":"lost",reason:e.reason,detail:e.detail,fix:e.fix})
case"follow":return t.hops>c?end(tooManyHops(e.detail)):{kind:"follow",next:e.request}
case"retry":return function(e,t,{leftMs:n,tries:r,random:o}){const s=y[e.reason],stop=t=>end({outcome:"unsent",reason:e.reason,detail:`${e.detail}; ${t}`,...s&&{fix:s}})
if("cancelled"===e.reason)return end({outcome:"unsent",reason:"cancelled",detail:e.detail})
if("banned"===e.reason)return stop("trying again soon would prolong it")
if(t.failures>=r||t.requests>=a)return stop(`gave up after ${plural(t.requests,"request")}`)
const i=askedWait(e),c=void 0===i?function(e,t){const n=Math.min(d*2**(e-1),f)
return Math.round(n*(.5+t/2))}(t.failures,o):function(e,t,n){const r=Math.min(p*2**t,h)
return Math.ceil(e)+Math.round(n*r)}(i,t.refusals,o)
return c<n?{kind:"wait",ms:c}:stop(`a wait of ${seconds(c)} does not fit into the ${seconds(Math.max(0,n))} left`)}(e,t,n)}}(e,t,{leftMs:n-i,tries:r,random:s.random()})
return"wait"===u.kind&&"retry"===e.kind&&s.onRetry(`${e.detail}; trying again in ${(u.ms/1e3).toFixed(1)} s`),o.quietUntil=i+("wait"===u.kind?u.ms:function(e){return("retry"===e.kind||"final"===e.kind)&&"banned"===e.reason?Number.POSITIVE_INFINITY:askedWait(e)??0}(e)),u}async function waitForTurn({deadline:e},t,{now:n,sleep:r,signal:o}){const s=Math.max(0,t.quietUntil-n())
return s>0&&n()+s>=e?unsent("rate-limited","the channel asked for a longer pause than the time left"):(s>0&&!o?.aborted&&await r(s,o).catch(unlessAborted(o)),o?.aborted?unsent("cancelled","the step was cancelled before it was sent"):n()<e?void 0:unsent("budget","no time was left to send it"))}const unsent=(e,t)=>({outcome:"unsent",reason:e,detail:t}),unlessAborted=e=>t=>{if(!e?.aborted)throw t}
function inDoubt(e,t){if(!t)return e
const n="an earlier try may have been delivered"+("delivered"===e.outcome?" too":"")
return{...e,detail:e.detail?`${e.detail}; ${n}`:n}}async function send(e,t,n,r=limitsFor(e,n)){try{if(n.options.dryRun)return await async function(e,t){const n=await t.keeper.find(e.receipt.alertKey,e.receipt.channel),r=t.redact(e.outlet.open(addressed(e,n?.remote).post).preview())
return t.ports.log.info(`${e.outlet.name}: would send ${r}`),{...e.receipt,outcome:"dry-run",detail:`would send ${r.split("\n",1)[0]}`}}(e,n)
const o=n.ports.now(),s=r.deadline+tryMsOf(n),i=await n.keeper.claim(e.receipt,contentOf(e.post),{now:o,until:s})
return"done"===i.kind?{...i.receipt,outcome:"skipped",detail:`already ${i.receipt.outcome} at ${i.receipt.at}`}:"held"===i.kind?{...e.receipt,outcome:"skipped",detail:"another run is sending it"}:await settle(e,await async function(e,t,n,r){const{post:o,outlet:s}=e,{transports:i,now:a,sleep:c,random:u,log:l}=n.ports,d={transports:i,now:()=>a(),sleep:c,random:u,tryMs:tryMsOf(n),signal:n.options.signal,onRetry:e=>l.info(n.redact(`${s.name}: ${e}`))},f=await async function(e,t,n,r){let o=e,s=m,i=!1
for(;;){const e=await waitForTurn(t,n,r)
if(e)return{...inDoubt(e,i),attempts:s.requests}
const a=await tryOnce(o,t,r)
s=count(s,a.verdict),i||=a.doubtful
const c=next(a.verdict,s,t,n,r)
if("end"===c.kind)return{...inDoubt(c.ending,i&&!a.doubtful),attempts:s.requests}
"follow"===c.kind&&(o=c.next)}}(s.open(o),r,t,d)
return"delivered"===f.outcome&&o.remote?{remote:o.remote,...f}:f}(addressed(e,i.remote),t,n,r),n)}catch(t){return settle(e,broken(t),n)}}const limitsFor=({post:e},{options:t,startedAt:n})=>function(e,t,n={}){return{deadline:t+(n[e]??s[e]),tries:i[e]}}(e.alert.severity,n,t.budgetMs),tryMsOf=({options:e})=>e.tryMs??1e4
function addressed(e,t){return e.post.remote||!t?e:{...e,post:{...e.post,remote:t}}}async function settle(e,{outcome:t,attempts:n,detail:r,fix:o,...s},i){const{id:a,alertKey:c,transition:u,channel:l,remote:d}=e.receipt,f={...{id:a,alertKey:c,transition:u,channel:l,...d&&{remote:d}},...s,outcome:"unsent"===t?"pending":t,...void 0!==r&&{detail:oneLine(i.redact(r))},...void 0!==o&&{fix:oneLine(i.redact(o))},attempts:e.receipt.attempts+n,at:new Date(i.ports.now()).toISOString()}
return i.keeper.keep(f,contentOf(e.post))}const oneLine=e=>e.replaceAll(/\s+/g," ").slice(0,1e3),broken=e=>({outcome:"lost",attempts:0,reason:"invalid",detail:`the message could not be made: ${e instanceof Error?e.message:String(e)}`,fix:"This is a bug in the channel; please report it with this line."}),w=2,shortened=({deadline:e},{startedAt:t})=>({deadline:t+.5*(e-t),tries:1}),isExpired=({receipt:e},{ports:t})=>t.now()-Date.parse(e.at)>6048e5,expire=(e,t)=>settle(e,{outcome:"lost",attempts:0,reason:"budget",detail:"it could not be sent for 7 days"},t)
async function sendInOrder(e,t,n){const r={quietUntil:0},s=t.map(e=>function({outlet:e,post:t,transition:n,level:r},s){const i=t.alert.key,a=function({alertKey:e,transition:t,channel:n,level:r=""}){return(0,o.s)(JSON.stringify([e,t,n,String(r)]))}({alertKey:i,transition:n,channel:e.name,...void 0!==r&&{level:r}}),c=new Date(s).toISOString(),{remote:u}=t
return{outlet:e,receipt:{id:a,alertKey:i,transition:n,channel:e.name,outcome:"pending",attempts:0,at:c,...u&&{remote:u}},post:{...t,idempotencyKey:a}}}(e,n.startedAt)),i=await async function(e,t,n,r){const o=(r.options.dryRun?[]:await r.keeper.backlog(e.name)).filter(({receipt:e})=>!t.has(e.id)).map(t=>function(e,{receipt:t,alert:n,mentions:r,ping:o=r.length>0,style:s}){return{outlet:e,receipt:t,post:{alert:n,mentions:r,ping:o,idempotencyKey:t.id,style:s,...t.remote&&{remote:t.remote}}}}(e,t)),s=[],i=[]
for(const e of o){const t=i.length>=w,o=isExpired(e,r)?await expire(e,r):t?e.receipt:await send(e,n,r,shortened(limitsFor(e,r),r))
"pending"===o.outcome&&i.push({...e,receipt:o}),s.push(o)}return{receipts:s,waiting:i}}(e,new Set(s.map(idOf)),r,n),a=[]
for(const[e,t]of s.entries())a.push(repeats(t,s.slice(0,e))?repeated(t):await send(t,r,n))
return{own:await supersede(s,a,n),flushed:await supersedeFlushed(i,a,n)}}const idOf=({receipt:e})=>e.id,repeats=(e,t)=>t.some(t=>idOf(t)===idOf(e)),repeated=({receipt:e})=>({...e,outcome:"skipped",detail:"this run has dealt with it already"})
async function supersede(e,t,n){return Promise.all(e.map(async(e,r)=>{const o=t[r]??e.receipt
return"pending"===o.outcome&&isTold(e,t.slice(r+1))?settleSuperseded({...e,receipt:o},n):o}))}async function supersedeFlushed({receipts:e,waiting:t},n,r){const o=t.filter(e=>isTold(e,n)),s=await Promise.all(o.map(e=>settleSuperseded(e,r)))
return e.map(e=>s.find(({id:t})=>t===e.id)??e)}const isTold=({receipt:e},t)=>t.some(({alertKey:t,outcome:n})=>t===e.alertKey&&("delivered"===n||"accepted"===n)),settleSuperseded=(e,t)=>settle(e,{outcome:"skipped",attempts:0,detail:"a newer message of this alert got through"},t)
var v=n(7871)
async function deliver(e,t,n={}){const r=function(e,t){const n=new Map
for(const r of[...e.map(e=>e.outlet),...t])n.set(r.name,{outlet:r,queue:[]})
for(const t of e)n.get(t.outlet.name)?.queue.push(t)
return n}(e,n.sweep??[]),o=function(e,t,n){const r=(0,v.$)(e.flatMap(({secrets:e})=>e))
return{ports:t,options:n,redact:r,startedAt:t.now(),keeper:keeper(t.receipts,{durable:n.hasStore??!1,warn:e=>t.log.warn(r(e))})}}([...r.values()].map(({outlet:e})=>e),t,n),s=[...r.keys()],i=await Promise.all([...r.values()].map(({outlet:e,queue:t})=>sendInOrder(e,t,o)))
return function(e,t){const n=new Map([...t].map(([e,t])=>[e,t.own.values()]))
return[...e.flatMap(({outlet:e})=>n.get(e.name)?.next().value??[]),...[...t.values()].flatMap(({flushed:e})=>e)]}(e,new Map(i.map((e,t)=>[s[t],e])))}},8623:(e,t,n)=>{n.d(t,{m:()=>o})
var r=n(8500)
const o={now:Date.now,sleep:(e,t)=>(0,r.setTimeout)(e,void 0,{...t&&{signal:t}}),random:Math.random}},3178:(e,t,n)=>{n.d(t,{s:()=>sha256})
const sha256=e=>process.getBuiltinModule("node:crypto").hash("sha256",e)},8082:(e,t,n)=>{n.d(t,{l:()=>ActionError})
class ActionError extends Error{name="ActionError"
problem
fix
constructor(e,{fix:t,cause:n}){super(`${e}\n→ ${t}`,{cause:n}),this.problem=e,this.fix=t}}},4662:(e,t,n)=>{n.d(t,{w:()=>TransportError})
class TransportError extends Error{name="TransportError"
fault
sent
constructor(e,{fault:t,sent:n,cause:r}){super(e,{cause:r}),this.fault=t,this.sent=n}}},5630:(e,t,n)=>{n.d(t,{jO:()=>mentionsOf,js:()=>mentionsAt,s5:()=>mentionOf})
const r=/^(?:<@&(\d{1,25})>|role:(\d{1,25}))$/,o=/^(?:<@!?(\d{1,25})>|user:(\d{1,25})|(\d{1,25}))$/
function mentionOf(e){const t=e.trim()
if("@here"===t||"@everyone"===t)return t
const id=e=>e.exec(t)?.slice(1).find(Boolean)
return id(r)?`<@&${id(r)}>`:id(o)&&`<@${id(o)}>`}const mentionsAt=(e,t)=>e[t]??[],mentionsOf=(e,t)=>[...new Set(e.map(e=>e.toLowerCase()).flatMap(e=>Object.hasOwn(t,e)?[`<@${t[e]}>`]:[]))]},2922:(e,t,n)=>{n.d(t,{p:()=>nearest})
const r=64,canonical=e=>e.toLowerCase().replaceAll(/[_ ]/g,"-")
function nearest(e,t){if(e.length>r)return
const n=t.map(t=>({each:t,distance:distance(canonical(e),canonical(t))})),[o]=n.sort((e,t)=>e.distance-t.distance)
return o&&o.distance<=Math.floor(o.each.length/3)?o.each:void 0}function distance(e,t){let n=[],r=Array.from({length:t.length+1},(e,t)=>t)
for(let o=1;o<=e.length;o++){const s=[o]
for(let i=1;i<=t.length;i++)s.push(step(e,t,{row:o,column:i,before:n,above:r,current:s}))
n=r,r=s}return r[t.length]??0}function step(e,t,{row:n,column:r,before:o,above:s,current:i}){const a=e[n-1]===t[r-1],c=Math.min(at(s,r)+1,at(i,r-1)+1,at(s,r-1)+(a?0:1))
return n>1&&r>1&&e[n-1]===t[r-2]&&e[n-2]===t[r-1]?Math.min(c,at(o,r-2)+1):c}const at=(e,t)=>e[t]??Number.POSITIVE_INFINITY},7871:(e,t,n)=>{n.d(t,{$:()=>redactor})
const r="***",o=4
function redactor(e){const t=[...new Set(e.flatMap(formsOf))].filter(e=>e.length>=o).sort((e,t)=>t.length-e.length)
return e=>function(e){return s.reduce((e,[t,n])=>e.replace(t,n),e)}(t.reduce((e,t)=>e.replaceAll(t,r),e))}const formsOf=e=>[e.trim(),JSON.stringify(e.trim()).slice(1,-1),encodeURIComponent(e.trim().toWellFormed())],s=[[/(discord(?:app)?\.com\/api\/(?:v\d{1,2}\/)?webhooks\/)[^\s"'<>)\]]+/gi,`$1${r}`],[/(\/webhooks\/)\d{5,25}\/[\w-]+/g,`$1${r}`],[/(hooks\.slack(?:-gov)?\.com\/)[^\s"'<>)\]]+/gi,`$1${r}`],[/(webhook\.office\.com\/|logic\.azure\.com(?::443)?\/)[^\s"'<>)\]]+/gi,`$1${r}`],[/(:\/\/)[^\s/?#"'<>]*@/g,`$1${r}@`],[/([?&](?:access_token|api_key|key|password|secret|sig|signature|token)=)[^\s&"'<>]+/gi,`$1${r}`],[/\b(bearer|geniekey) [\w.~+/=-]{8,}/gi,`$1 ${r}`],[/(authorization["']?: ?["']?(?:basic|token) )[\w.~+/=-]+/gi,`$1${r}`],[/\b(?:gh[opsur]_[A-Za-z0-9]{20,255}|github_pat_\w{20,255})/g,r],[/\b(?:xox[a-z]-|xapp-)[\w-]{8,}/g,r],[/\bwhsec_[\w+/=-]{8,}/g,r]]},9889:(e,t,n)=>{n.d(t,{u:()=>o})
var r=n(4675)
const o={discord:{entry:()=>r.ZK,schema:async()=>(await n.e(310).then(n.bind(n,6310))).discordSchema}}},6357:(e,t,n)=>{n.d(t,{gO:()=>r,ql:()=>severityTable})
const r=["P0","P1","P2","P3"],o={P0:{name:"Critical",means:"outage, data loss, security breach",respondWithin:5,escalation:[{level:1,after:0},{level:2,after:0},{level:3,after:0}],updateEvery:15,color:14232864,emoji:"🔴",words:{pagerduty:"critical",opsgenie:"P1",ntfy:5,teams:"attention",email:1}},P1:{name:"High",means:"major feature broken, half the users affected, repeated deploy failures",respondWithin:15,escalation:[{level:2,after:0},{level:3,after:30}],updateEvery:15,color:16347926,emoji:"🟠",words:{pagerduty:"error",opsgenie:"P2",ntfy:4,teams:"warning",email:2}},P2:{name:"Medium",means:"minor feature broken, CI blocks deploys",respondWithin:60,escalation:[{level:1,after:0}],updateEvery:60,color:16436245,emoji:"🟡",words:{pagerduty:"warning",opsgenie:"P3",ntfy:3,teams:"accent",email:3}},P3:{name:"Low",means:"cosmetic, non-blocking",respondWithin:240,escalation:[{level:1,after:"next-business-day"}],updateEvery:"none",color:3900150,emoji:"🔵",words:{pagerduty:"info",opsgenie:"P4",ntfy:2,teams:"default",email:5}}}
function severityTable(e={}){const row=t=>{const{words:n,...r}=e[t]??{},s=o[t]
return{...s,...r,words:{...s.words,...n}}}
return{P0:row("P0"),P1:row("P1"),P2:row("P2"),P3:row("P3")}}},7060:(e,t,n)=>{n.d(t,{$:()=>clip})
const r="…",o=768,s=64
function clip(e,t){return e.length<=t?e:t<1?"":e.slice(0,function(e,t){if(e.charCodeAt(t-1)<o&&e.charCodeAt(t)<o)return t
const n=Math.max(0,t-2*s),r=n+((i??=new Intl.Segmenter("en",{granularity:"grapheme"}),i).segment(e.slice(n,t+s)).containing(t-n)?.index??0)
return t-r>s?betweenCodePoints(e,t):r}(e,t-1)).trimEnd()+r}const betweenCodePoints=(e,t)=>/^[\uDC00-\uDFFF]/.test(e[t]??"")?t-1:t
let i},1656:(e,t,n)=>{n.d(t,{TN:()=>oneLine,uH:()=>clean})
const r=String.fromCharCode(27),o=new RegExp(`${r}(?:\\[[0-?]*[ -/]*[@-~]|\\][^${r}\\u0007]*(?:\\u0007|${r}\\\\)?)`,"g"),s=/[\u202A-\u202E\u2066-\u2069]/g,withoutTerminalCodes=e=>e.includes(r)?e.replace(o,""):e
function clean(e){return withoutTerminalCodes(e).replace(/\r\n?|[\u2028\u2029]/g,"\n").replace(/(?![\n\t])\p{Cc}/gu,"").replace(s,"").toWellFormed()}const oneLine=e=>clean(e).replace(/\s+/g," ").trim()},6755:(e,t,n)=>{n.d(t,{I:()=>duration,p:()=>durationMs})
const r={ms:1,s:1e3,m:6e4,h:36e5,d:864e5,w:6048e5}
function durationMs(e){const t=e.trim()
if(!(t.length>40)&&/^(?:\d+(?:\.\d+)?(?:ms|[smhdw]) ?)+$/.test(t))return[...t.matchAll(/(\d+(?:\.\d+)?)(ms|[smhdw])/g)].reduce((e,[,t,n])=>e+Number(t)*(r[n??""]??0),0)}function duration(e){if(e<999.5)return`${Math.max(0,Math.round(e))} ms`
const t=Math.round(e/1e3),n=[[Math.floor(t/86400),"d"],[Math.floor(t/3600)%24,"h"],[Math.floor(t/60)%60,"m"],[t%60,"s"]],r=n.findIndex(([e])=>e>0)
return n.slice(r,r+2).filter(([e])=>e>0).map(([e,t])=>`${e} ${t}`).join(" ")}},9807:(e,t,n)=>{n.d(t,{C:()=>createExchange})
var r=n(4662)
async function readBody(e,t){const n=[]
let r=0
for await(const o of e)if(n.push(o),r+=o.length,r>t)break
return{body:Buffer.concat(n).subarray(0,t),cut:r>t}}const o={ENOTFOUND:"dns",EAI_AGAIN:"dns",EAI_NODATA:"dns",EAI_FAIL:"dns",ECONNREFUSED:"refused",EHOSTUNREACH:"refused",ENETUNREACH:"refused",EADDRNOTAVAIL:"refused",ECONNRESET:"reset",ECONNABORTED:"reset",EPIPE:"reset",ERR_STREAM_PREMATURE_CLOSE:"reset",ETIMEDOUT:"timeout",EPROTO:"tls",DEPTH_ZERO_SELF_SIGNED_CERT:"tls",HOSTNAME_MISMATCH:"tls",INVALID_CA:"tls"},s=/^(?:CERT_|CRL_|ERR_TLS|ERR_SSL|ERR_OSSL|SELF_SIGNED_|UNABLE_TO_)/,i={dns:"the host name cannot be resolved",refused:"no connection",reset:"connection reset",timeout:"no answer",tls:"the certificate or TLS handshake was not accepted",proxy:"the proxy did not connect",aborted:"cancelled",other:"the exchange failed"},a={connecting:"while connecting",sending:"before the request was sent",waiting:"after the request was sent",reading:"in the middle of the answer"}
function codeOf(e){const t="object"==typeof e&&null!==e&&"code"in e?e.code:""
return"string"==typeof t?t:""}async function readPem(e){const{readFile:t}=process.getBuiltinModule("node:fs/promises")
return t(e,"utf8").catch(e=>{throw new r.w(`the file that SSL_CERT_FILE names cannot be read (${codeOf(e)})`,{fault:"tls",sent:!1})})}function ruleOf(e){const t=/^(\[[^\]]*\]|[^:]*):(\d{1,5})$/.exec(e)
return t?{host:bare(t[1]??""),port:t[2]}:{host:bare(e),port:void 0}}function inRange(e,t){const[n="",r=""]=t.split("/"),[o,s]=[ipv4(e),ipv4(n)],i=/^\d{1,2}$/.test(r)?Number(r):-1
if(void 0===o||void 0===s||i<0||i>32)return!1
const a=2**(32-i)
return Math.floor(o/a)===Math.floor(s/a)}function ipv4(e){const t=/^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(e)?.slice(1).map(Number)
return t?.every(e=>e<=255)?t.reduce((e,t)=>256*e+t,0):void 0}const isLoopback=e=>"localhost"===e||e.endsWith(".localhost")||"::1"===e||inRange(e,"127.0.0.0/8"),bare=e=>e.replace(/^\[(.*)\]$/,"$1").replace(/\.$/,"")
function proxyFor(e,t){const n="https:"===e.protocol?"https_proxy":"http_proxy",o=variable(t,n)
if(o&&!function({hostname:e,port:t,protocol:n},r){const o=bare(e)
if(isLoopback(o))return!0
const s=t||("https:"===n?"443":"80")
return r.toLowerCase().split(/[\s,]+/).filter(Boolean).map(ruleOf).some(e=>(void 0===e.port||e.port===s)&&function(e,t){if("*"===t)return!0
if(t.includes("/"))return inRange(e,t)
const n=t.replace(/^\*?\./,"")
return""!==n&&(e===n||e.endsWith(`.${n}`)&&void 0===ipv4(e))}(o,e.host))}(e,variable(t,"no_proxy")))return function(e,t){const n=URL.parse(e.includes("://")?e:`http://${e}`)
if(!n||!/^https?:$/.test(n.protocol)||!n.hostname)throw new r.w(`${t} is not an http or https URL of a proxy`,{fault:"proxy",sent:!1})
const o="https:"===n.protocol
return{secure:o,host:n.hostname.replace(/^\[(.*)\]$/,"$1"),port:Number(n.port)||(o?443:80),...(n.username||n.password)&&{authorization:basic(n)}}}(o,n)}const variable=(e,t)=>(e[t]||e[t.toUpperCase()]||"").trim()
function basic({username:e,password:t}){return`Basic ${Buffer.from(`${decoded(e)}:${decoded(t)}`).toString("base64")}`}function decoded(e){try{return decodeURIComponent(e)}catch{return e}}function proxyHeaders({authorization:e}){return void 0===e?{}:{"proxy-authorization":e}}function refusal(e){const t=407===e?": it wants a user and password":""
return new r.w(`the proxy answered ${e}${t}`,{fault:"proxy",sent:!1})}async function connect_opener(e,t,n){const{request:r}=process.getBuiltinModule(e?"node:https":"node:http"),o={...t,agent:!1,...e&&await n.trust()}
return()=>r(o)}function target({protocol:e,hostname:t,port:n,pathname:r,search:o,username:s,password:i}){return{protocol:e,host:t.replace(/^\[(.*)\]$/,"$1"),port:n||("https:"===e?443:80),path:r+o,...(s||i)&&{auth:`${decoded(s)}:${decoded(i)}`}}}const c=1048576
function createExchange({env:e={},ca:t=[]}={}){const n=function(e,t){const n=e.SSL_CERT_FILE
let r
return()=>(r??=n||t.length>0?async function(e,t){const{getCACertificates:n}=process.getBuiltinModule("node:tls"),r=e?[await readPem(e)]:[]
return{ca:[...n("default"),...r,...t]}}(n,t):Promise.resolve({}),r)}(e,t)
return async(t,{timeoutMs:u,signal:l,maxBytes:d=c})=>{const f={phase:"connecting",behindProxy:!1},p=function(e,t){const n=new AbortController,cut=e=>n.abort(e),onAbort=()=>cut("aborted"),r=setTimeout(cut,Math.max(0,e),"timeout")
return t?.addEventListener("abort",onAbort,{once:!0}),t?.aborted&&onAbort(),{signal:n.signal,timeoutMs:e,reason:()=>n.signal.aborted?n.signal.reason:void 0,stop(){clearTimeout(r),t?.removeEventListener("abort",onAbort)}}}(u,l)
try{return await async function(e,t,n,o){const s=function({url:e}){const t=URL.parse(e)
if(t&&/^https?:$/.test(t.protocol))return t
throw new r.w("the address is not an http or https URL",{fault:"other",sent:!1})}(e),i=proxyFor(s,t)
o.progress.behindProxy=void 0!==i
const a=await async function(e,t,n,r){const o={method:t.method,headers:t.headers,signal:r.signal}
if(!n)return connect_opener("https:"===e.protocol,{...o,...target(e)},r)
if("http:"===e.protocol)return connect_opener(n.secure,function(e,t,n){const{auth:r}=target(e)
return{...t,host:n.host,port:n.port,path:`${e.origin}${e.pathname}${e.search}`,headers:{...t.headers,host:e.host,...proxyHeaders(n)},...void 0!==r&&{auth:r}}}(e,o,n),r)
const s=await async function({hostname:e},{trust:t}){const{connect:n}=process.getBuiltinModule("node:tls"),{isIP:r}=process.getBuiltinModule("node:net"),o=await t(),s=e.replace(/^\[(.*)\]$/,"$1")
return e=>n({socket:e,host:s,...0===r(s)&&{servername:s},...o})}(e,r),i=await connect_opener(n.secure,function(e,t,n){const r=`${e.hostname}:${e.port||443}`
return{method:"CONNECT",host:t.host,port:t.port,path:r,headers:{host:r,...proxyHeaders(t)},signal:n}}(e,n,r.signal),r),a=await function(e){return new Promise((t,n)=>{e.on("error",n),e.once("connect",({statusCode:e=0},r)=>{if(200===e)return t(r)
r.destroy(),n(refusal(e))}),e.end()})}(i())
return r.progress.behindProxy=!1,()=>process.getBuiltinModule("node:https").request({...o,...target(e),createConnection:()=>s(a)})}(s,e,i,o)
o.signal.throwIfAborted()
const c=await function(e,t,n){return new Promise((r,o)=>{e.once("socket",e=>e.once("encrypted"in e?"secureConnect":"connect",()=>advance(n,"sending"))),e.once("finish",()=>advance(n,"waiting")),e.once("response",e=>{advance(n,"reading"),r(e)}),e.on("error",o),e.end(t)})}(a(),e.body,o.progress)
if(i&&407===c.statusCode)throw refusal(407)
return{status:c.statusCode??0,headers:(u=c.headers,Object.fromEntries(Object.entries(u).map(([e,t])=>[e,Array.isArray(t)?t.join(", "):t??""]))),...await readBody(c,n)}
var u}(t,e,d,{trust:n,progress:f,signal:p.signal})}catch(e){throw function(e,t,{phase:n,behindProxy:c},u){const l="waiting"===n||"reading"===n,d=`${t.method} ${function({url:e}){const t=URL.parse(e)
return t&&/^https?:$/.test(t.protocol)?t.host:"an invalid URL"}(t)}`
if(e instanceof r.w)return new r.w(`${d}: ${e.message}`,{fault:e.fault,sent:e.sent})
const f=u.reason()
if(f)return new r.w(`${d}: ${function(e,t,n){return"aborted"===e?`cancelled ${a[t]}`:`cut after ${n/1e3} s ${a[t]}`}(f,n,u.timeoutMs)}`,{fault:f,sent:l})
const p=codeOf(e),h=c&&"connecting"===n?"proxy":function(e){return o[e]??(s.test(e)?"tls":"other")}(p)
return new r.w(`${d}: ${i[h]}${function(e,t,n){return"reset"===e||"timeout"===e?` ${a[t]}`:n?` (${n})`:""}(h,n,p)}`,{fault:h,sent:l})}(e,t,f,p)}finally{p.stop()}}}const u=["connecting","sending","waiting","reading"]
function advance(e,t){u.indexOf(t)>u.indexOf(e.phase)&&(e.phase=t)}},8635:(e,t,n)=>{function transportOver(e){return async(t,n)=>{const{status:r,headers:o,body:s}=await e(t,n)
return{status:r,headers:o,body:(new TextDecoder).decode(s)}}}n.d(t,{y:()=>transportOver})},3566:(e,t,n)=>{function webUrl(e){const t=URL.parse(e)
if(t&&/^https?:$/.test(t.protocol)&&!t.username&&!t.password)return t.href}n.d(t,{U:()=>isLoopback,q:()=>webUrl})
const isLoopback=e=>"localhost"===e||"[::1]"===e||/^127(?:\.\d{1,3}){3}$/.test(e)}},l={}
function __nccwpck_require__(e){var t=l[e]
if(void 0!==t)return t.exports
var n=l[e]={exports:{}},r=!0
try{u[e].call(n.exports,n,n.exports,__nccwpck_require__),r=!1}finally{r&&delete l[e]}return n.exports}__nccwpck_require__.m=u,__nccwpck_require__.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/",t="function"==typeof Symbol?Symbol("webpack queues"):"__webpack_queues__",n="function"==typeof Symbol?Symbol("webpack exports"):"__webpack_exports__",r="function"==typeof Symbol?Symbol("webpack error"):"__webpack_error__",o=e=>{e&&e.d<1&&(e.d=1,e.forEach(e=>e.r--),e.forEach(e=>e.r--?e.r++:e()))},__nccwpck_require__.a=(e,s,i)=>{var a
i&&((a=[]).d=-1)
var c,u,l,d=new Set,f=e.exports,p=new Promise((e,t)=>{l=t,u=e})
p[n]=f,p[t]=e=>(a&&e(a),d.forEach(e),p.catch(e=>{})),e.exports=p,s(e=>{var s
c=(e=>e.map(e=>{if(null!==e&&"object"==typeof e){if(e[t])return e
if(e.then){var s=[]
s.d=0,e.then(e=>{i[n]=e,o(s)},e=>{i[r]=e,o(s)})
var i={}
return i[t]=e=>e(s),i}}var a={}
return a[t]=e=>{},a[n]=e,a}))(e)
var getResult=()=>c.map(e=>{if(e[r])throw e[r]
return e[n]}),i=new Promise(e=>{(s=()=>e(getResult)).r=0
var fnQueue=e=>e!==a&&!d.has(e)&&(d.add(e),e&&!e.d&&(s.r++,e.push(s)))
c.map(e=>e[t](fnQueue))})
return s.r?i:getResult()},e=>(e?l(p[r]=e):u(f),o(a))),a&&a.d<0&&(a.d=0)},i=Object.getPrototypeOf?e=>Object.getPrototypeOf(e):e=>e.__proto__,__nccwpck_require__.t=function(e,t){if(1&t&&(e=this(e)),8&t)return e
if("object"==typeof e&&e){if(4&t&&e.__esModule)return e
if(16&t&&"function"==typeof e.then)return e}var n=Object.create(null)
__nccwpck_require__.r(n)
var r={}
s=s||[null,i({}),i([]),i(i)]
for(var o=2&t&&e;"object"==typeof o&&!~s.indexOf(o);o=i(o))Object.getOwnPropertyNames(o).forEach(t=>r[t]=()=>e[t])
return r.default=()=>e,__nccwpck_require__.d(n,r),n},__nccwpck_require__.d=(e,t)=>{for(var n in t)__nccwpck_require__.o(t,n)&&!__nccwpck_require__.o(e,n)&&Object.defineProperty(e,n,{enumerable:!0,get:t[n]})},__nccwpck_require__.f={},__nccwpck_require__.e=e=>Promise.all(Object.keys(__nccwpck_require__.f).reduce((t,n)=>(__nccwpck_require__.f[n](e,t),t),[])),__nccwpck_require__.u=e=>e+".index.js",__nccwpck_require__.o=(e,t)=>Object.prototype.hasOwnProperty.call(e,t),__nccwpck_require__.r=e=>{"undefined"!=typeof Symbol&&Symbol.toStringTag&&Object.defineProperty(e,Symbol.toStringTag,{value:"Module"}),Object.defineProperty(e,"__esModule",{value:!0})},a={792:0},c=e=>{var t,n,{ids:r,modules:o,runtime:s}=e,i=0
for(t in o)__nccwpck_require__.o(o,t)&&(__nccwpck_require__.m[t]=o[t])
for(s&&s(__nccwpck_require__);i<r.length;i++)n=r[i],__nccwpck_require__.o(a,n)&&a[n]&&a[n][0](),a[r[i]]=0},__nccwpck_require__.f.j=(e,t)=>{var n=__nccwpck_require__.o(a,e)?a[e]:void 0
if(0!==n)if(n)t.push(n[1])
else{var r=import("./"+__nccwpck_require__.u(e)).then(c,t=>{throw 0!==a[e]&&(a[e]=void 0),t})
r=Promise.race([r,new Promise(t=>n=a[e]=[t])]),t.push(n[1]=r)}}
var d=__nccwpck_require__(9803)
d=await d
