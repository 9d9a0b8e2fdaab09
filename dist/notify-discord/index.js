import{createRequire as e}from"module"
var t,r,n,o,a,s,i={181:(t=>{t.exports=e(import.meta.url)("buffer")}),1421:(t=>{t.exports=e(import.meta.url)("node:child_process")}),7598:(t=>{t.exports=e(import.meta.url)("node:crypto")}),3024:(t=>{t.exports=e(import.meta.url)("node:fs")}),1455:(t=>{t.exports=e(import.meta.url)("node:fs/promises")}),8161:(t=>{t.exports=e(import.meta.url)("node:os")}),6760:(t=>{t.exports=e(import.meta.url)("node:path")}),8500:(t=>{t.exports=e(import.meta.url)("node:timers/promises")}),932:(t=>{t.exports=e(import.meta.url)("process")}),7856:((e,t,r)=>{r.d(t,{G:()=>f})
var n=r(3965),o=r(4491),a=r(3566),s=r(7276)
function webLink(){return(0,o.mw)((e,t)=>(0,a.qP)(e)??t("must be an http or https URL"))}function webhooks({max:e=10}={}){return(t="",r)=>{const n=[...new Set((0,s.ry)(t))]
if(n.length>e)return r(`must have at most ${e} URLs`)
const o=n.findIndex(e=>!function(e){const t=URL.parse((0,a.qP)(e)??"")
return null!==t&&("https:"===t.protocol||(0,a.U9)(t.hostname))}(e)),i=n.length>1?` (number ${o+1} is not)`:""
return-1===o?n:r(`must be an https URL${i}; is the secret the whole URL?`)}}const i={black:0,silver:12632256,gray:8421504,grey:8421504,white:16777215,maroon:8388608,red:16711680,crimson:14423100,purple:8388736,fuchsia:16711935,magenta:16711935,pink:16761035,green:32768,lime:65280,olive:8421376,yellow:16776960,gold:16766720,orange:16753920,brown:10824234,navy:128,blue:255,teal:32896,aqua:65535,cyan:65535},c=[[/^(?:#|0x)([0-9a-f]{6})$/i,e=>Number.parseInt(e,16)],[/^#([0-9a-f]{3})$/i,e=>Number.parseInt([...e].map(e=>e+e).join(""),16)],[/^(\d{1,8})$/,e=>Number(e)]]
var l=r(6755)
var u=r(4465),d=r(6357),p=r(9303)
const f={...function({failOn:e}){return{"discord-webhook":(0,o.hF)(webhooks(),{description:"Discord webhook URL to send to. Several go one per line or separated by commas.",secret:!0}),config:(0,o.hF)((0,o.lq)((0,s.Qq)()),{description:"Path of the configuration file in the repository. Without it, `.github/tocsin.yml` is read if it is checked out."}),"github-token":(0,o.hF)((0,o.lq)((0,s.Qq)()),{description:"Token for GitHub's API. The README of each action names the permissions it needs.",default:"${{ github.token }}",secret:!0}),"fail-on":(0,o.hF)((0,o.lq)((0,s.Yq)(n.FE)),{description:`Make the step fail when \`any\` or \`all\` of its messages could not be delivered, or on \`none\`. Default: \`${e}\`.`}),"dry-run":(0,o.hF)((0,s.Jt)(),{description:"Print what would be sent to the log, and send nothing.",default:"false"})}}({failOn:"none"}),status:(0,o.hF)((0,s.Qq)(),{description:"Result to report: `${{ needs.<job>.result }}` or any conclusion such as `failure`, `started`, or `${{ toJSON(needs) }}` for the worst of the jobs before. Default: how this job went.",default:"job: ${{ job.status }}"}),event:(0,o.hF)((0,s.Qq)(),{description:"What to report: `auto`, `job` for the result of this job, or the name of a GitHub event such as `push`. `auto` reports the result for pushes, pull requests, schedules and dispatches, and the event for all others.",default:"auto"}),when:(0,o.hF)((0,o.lq)((0,s.Yq)(u.eP)),{description:"Send `always`, on `failure`, on `success`, on `change`, when the result differs from the previous run of the same workflow and branch, or on `recovery`. Default: `always`."}),title:(0,o.hF)((0,o.lq)((0,s.Qq)()),{description:"Title in place of the one made for the event. A template, or one for each status."}),description:(0,o.hF)((0,o.lq)((0,s.Qq)()),{description:"Markdown in place of the text made for the event. A template, or one for each status."}),content:(0,o.hF)((0,o.lq)((0,s.Qq)()),{description:"Markdown above the embed, or all of the message in the `text` layout. A template, or one for each status. It pings nobody."}),color:(0,o.hF)((0,o.lq)((0,o.mw)((e,t)=>function(e){const t=e.toLowerCase()
if(Object.hasOwn(i,t))return i[t]
const[r]=c.flatMap(([t,r])=>(t.exec(e)??[]).slice(1).map(r))
return void 0!==r&&r<=16777215?r:void 0}(e)??t("must be a colour such as #e67e22, 0xe67e22, 15105570 or orange"))),{description:"Colour in place of the one for the status: `#e67e22`, `0xe67e22`, a number or a CSS name."}),url:(0,o.hF)((0,o.lq)(webLink()),{description:"Where the title links to."}),fields:(0,o.hF)((0,o.lq)((0,s.pS)()),{description:"More fields as YAML: `Name: value`, or a list of `{ name, value, inline }`. Values are templates."}),buttons:(0,o.hF)((0,o.lq)((0,s.pS)()),{description:"More link buttons as YAML: `Label: https://…`, such as a runbook or a dashboard."}),image:(0,o.hF)((0,o.lq)((0,s.Qq)()),{description:"Image of the message: a URL, or the path of a file in the workspace."}),thumbnail:(0,o.hF)((0,o.lq)((0,s.Qq)()),{description:"Small image at the side of the message: a URL, or the path of a file in the workspace. Not shown in the `text` layout."}),footer:(0,o.hF)((0,o.lq)((0,s.Qq)()),{description:"Plain text in place of repository and run at the foot of the message. A template, or one for each status."}),files:(0,o.hF)((0,s.Mn)({max:10}),{description:"Files to attach, as paths or globs in the workspace, one per line. At most 10 files of 10 MiB."}),username:(0,o.hF)((0,o.lq)((0,s.Qq)()),{description:"Name shown as the sender."}),"avatar-url":(0,o.hF)((0,o.lq)(webLink()),{description:"Picture shown as the sender."}),mention:(0,o.hF)((0,o.lq)((0,s.pS)()),{description:"Whom to ping: `@here`, `@everyone`, user ids or `role:<id>`, one per line, pinged with every message; or as YAML for each severity (`P1: …`) or status (`failure: …`)."}),"user-map":(0,o.hF)((0,o.lq)((0,s.pS)()),{description:"GitHub login to Discord user id, as YAML. Those who have to act are pinged: who broke the build, the requested reviewer, the assignee."}),severity:(0,o.hF)((0,o.lq)((0,s.Yq)(d.gO)),{description:"Severity in place of the one that the rules give."}),environment:(0,o.hF)((0,o.lq)((0,s.Qq)()),{description:"Environment that the job deploys to; makes it a deploy message."}),version:(0,o.hF)((0,o.lq)((0,s.Qq)()),{description:"Version that was built or deployed."}),layout:(0,o.hF)((0,o.lq)((0,s.Yq)(p.V)),{description:"`embed`, Discord's newer `components` layout, or `text` for a plain message without an embed. Default: `embed`."}),"thread-id":(0,o.hF)((0,o.lq)((0,s.wC)(/^\d{1,25}$/,"must be the id of a thread, in quotes")),{description:"Id of the thread to post into, in quotes."}),"thread-name":(0,o.hF)((0,o.lq)((0,s.Qq)()),{description:"Open a forum post with this title. A template."}),tags:(0,o.hF)((0,s.Mn)({max:5}),{description:"Ids of forum tags for the new post, in quotes."}),key:(0,o.hF)((0,o.lq)((0,s.Qq)()),{description:"Keep one message up to date: the first step with this key posts it, later ones edit it. A template. Needs `ledger`."}),"message-id":(0,o.hF)((0,o.lq)((0,s.wC)(/^\d{1,25}$/,"must be the id of a message, in quotes")),{description:"Id of the message to edit, in quotes or from the output of an earlier step; a deleted one is posted again."}),...function({description:e,ledger:t}){return{ledger:(0,o.hF)((0,s.wC)(/^(?:none|branch|file:.{1,1000})$/,"must be none, branch or file:<folder>"),{description:e,default:t}),"data-branch":(0,o.hF)((0,s.Qq)(),{description:"Branch that `ledger: branch` writes to.",default:"tocsin-data"})}}({description:"Where message ids and undelivered messages are kept: `none`, `branch` (needs `contents: write`) or `file:<folder>`.",ledger:"none"}),silent:(0,o.hF)((0,o.lq)((0,s.Jt)()),{description:"Send without sound or push. Default: `false`, unless the configuration says otherwise."}),details:(0,o.hF)((0,s.Yq)(["auto","always","never"]),{description:"Look up failing jobs, steps and log lines: on failure (`auto`), `always` (also finds failures that `continue-on-error` hides) or `never`.",default:"auto"}),"max-commits":(0,o.hF)(function({min:e=0,max:t=Number.MAX_SAFE_INTEGER}={}){const r=t===Number.MAX_SAFE_INTEGER?`of at least ${e}`:`from ${e} to ${t}`
return(0,o.mw)((n,o)=>{const a=/^[+-]?\d{1,16}$/.test(n)?Number(n):Number.NaN
return a>=e&&a<=t?a:o(`must be a whole number ${r}`)})}({min:0,max:20}),{description:"Commits listed in a push.",default:"5"}),timeout:(0,o.hF)((0,o.lq)(function({min:e="0s",max:t}={}){const[r,n]=[(0,l.E9)(e)??0,void 0===t?Number.POSITIVE_INFINITY:(0,l.E9)(t)??0],a=void 0===t?r>0?`, at least ${e}`:"":`, from ${e} to ${t}`,isWithin=e=>e>=r&&e<=n,s=["90s","5m","1h30m"].filter(e=>isWithin((0,l.E9)(e)??0)),i=(s.length>0?s:[e]).join(", ").replace(/, ([^,]+)$/," or $1")
return(0,o.mw)((e,t)=>{const r=(0,l.E9)(e)
return void 0!==r&&isWithin(r)?r:t(`must be a duration such as ${i}${a}`)})}({min:"1s",max:"10m"})),{description:"Time for delivery, retries included. Default: 60s, and 180s at P0."})}}),9803:((e,t,r)=>{r.a(e,async(e,t)=>{try{var n=r(3880),o=r(6027),a=r(7856)
await(0,n.i)(async e=>{const t=(0,o.K)(a.G),{step:n}=await r.e(381).then(r.bind(r,7381))
await n(t,e)}),t()}catch(e){t(e)}},1)}),3678:((e,t,r)=>{r.d(t,{Kl:()=>faultOf,WE:()=>explain,ps:()=>causes})
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
throw e}}}),6027:((e,t,r)=>{r.d(t,{K:()=>readInputs})
var n=r(2922),o=r(8082),a=r(6801),s=r(7011),i=r(4909),c=r(4491)
const l={env:process.env,warn:a.R.warning,mask:s.dK}
function readInputs(e,t={}){const{env:r,warn:a,mask:s}={...l,...t},u=Object.entries(e).map(([e,t])=>({name:e,field:t,text:textOf(e,t,r)}))
s(u.flatMap(({field:e,text:t})=>e.secret?t??[]:[]))
for(const t of function(e,t){const r=new Set(e.map(inputVariable)),o=Object.keys(t).filter(e=>e.startsWith("INPUT_")&&t[e]&&!r.has(e))
return o.flatMap(t=>{const r=t.slice(6).toLowerCase(),o=(0,n.p)(r,e)
return o?[`Unknown input "${(0,i.TL)(r)}": did you mean "${o}"? It was ignored.`]:[]})}(Object.keys(e),r))a(t)
const d=u.map(e=>({...e,...(0,c.dR)(e.field,e.text)})),p=d.flatMap(e=>"complaint"in e?[`- ${e.name}: ${told(e)}`]:[])
if(p.length>0)throw new o.l(`Invalid inputs:\n${p.join("\n")}`,{fix:"Correct the `with:` block of this step."})
return Object.fromEntries(d.map(e=>[e.name,"value"in e?e.value:void 0]))}function inputVariable(e){return`INPUT_${e.replaceAll(" ","_").toUpperCase()}`}function textOf(e,{default:t},r){const n=r[inputVariable(e)]?.trim()
return n||(t&&!(0,c.BH)(t)?t:void 0)}function told({complaint:e,field:t,text:r}){return void 0===r?`${e}${t.missing?`; ${t.missing}`:""}`:`${e}${t.secret?"":`, but got ${(0,i.qi)(r)}`}`}}),7276:((e,t,r)=>{r.d(t,{Jt:()=>flag,Mn:()=>lines,Qq:()=>text,Yq:()=>choice,pS:()=>yamlText,ry:()=>splitList,wC:()=>matching})
var n=r(4491)
const o=new Map(["true","True","TRUE","false","False","FALSE"].map(e=>[e,"true"===e.toLowerCase()])),a=65536,text=()=>(0,n.mw)(e=>e)
function flag(){return(0,n.mw)((e,t)=>o.get(e)??t("must be true or false"))}function choice(e){return(0,n.mw)((t,r)=>e.find(e=>e===t)??r(`must be one of ${e.join(", ")}`))}function matching(e,t){return(0,n.mw)((r,n)=>e.test(r)?r:n(t))}function lines({max:e=100}={}){return(t="",r)=>{const n=splitList(t)
return n.length>e?r(`must have at most ${e} entries`):n}}function yamlText(){return(0,n.mw)((e,t)=>e.length>a?t(`must be at most ${a/1024} KiB of YAML`):e)}function splitList(e){return e.split(/[\n,]/).map(e=>e.trim()).filter(e=>""!==e)}}),3880:((e,t,r)=>{r.d(t,{i:()=>main})
var n=r(3678),o=r(4158),a=r(6801),s=r(7011),i=r(8324)
const c={SIGINT:130,SIGTERM:143}
class Stopped extends Error{name="AbortError"
exitCode
constructor(e){super(`Stopped by ${e} before the work was done.`),this.exitCode=c[e]}}async function main(e,{graceMs:t=5e3}={}){const r=new AbortController,{promise:c,resolve:l}=Promise.withResolvers(),fail=e=>l(function(e,{reason:t}){if(t instanceof Stopped&&(0,n.ps)(e).some(e=>function(e,t){return e===t||e instanceof Error&&("AbortError"===e.name||"fault"in e&&"aborted"===e.fault)}(e,t)))return a.R.warning(t.message),t.exitCode
const{message:r,details:c}=(0,n.WE)(e,issuesPage(process.env.GITHUB_ACTION_REPOSITORY))
a.R.error((0,s.E$)(r)),c&&function(e){(0,i.s)((0,o.a)("group","Details for the bug report")),a.R.info((0,s.E$)(e)),a.R.info(`Node.js ${process.version} on ${process.platform} ${process.arch}`),(0,i.s)((0,o.a)("endgroup"))}(c)
return 1}(e,r.signal))
process.on("uncaughtException",fail).on("unhandledRejection",fail),process.once("beforeExit",()=>fail(new Error("The step ran out of work before it was done")))
for(const e of["SIGINT","SIGTERM"])process.once(e,()=>cancel(r,new Stopped(e),t,fail))
Promise.resolve(r.signal).then(e).then(()=>l(0),fail),process.exit(await c)}function cancel(e,t,r,n){e.abort(t),setTimeout(n,r,t)}const issuesPage=(e="")=>/^[\w.-]+\/[\w.-]+$/.test(e)?`https://github.com/${e}/issues`:void 0}),4158:((e,t,r)=>{function commandLine(e,t="",r={}){const n=Object.entries(propertiesOf(r)).flatMap(([e,t])=>t?`${e}=${escapeProperty(String(t))}`:[])
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
let l=(0,n.$)([])
function formsOf(e){return[e,...urlParts(e)].flatMap(e=>[e,encodeURIComponent(e.toWellFormed()),JSON.stringify(e).slice(1,-1)])}function urlParts(e){const t=/^https?:/i.test(e)?URL.parse(e):null
if(!t)return[]
const r=[t.pathname+t.search,...t.pathname.split("/"),...t.searchParams.values(),t.password]
return[t.href,...r.filter(e=>e.length>=i)]}function mask(e,t=hideOnRunner){maskExactly(function(e){const t=e.flatMap(e=>e.split(/[\r\n]+/)).map(e=>e.trim()).filter(e=>e.length>=s).flatMap(formsOf)
return[...new Set(t)].sort((e,t)=>t.length-e.length)}(e),t)}function maskExactly(e,t=hideOnRunner){const r=e.filter(e=>e.length>=s&&!c.has(e))
if(0!==r.length){for(const e of r)c.add(e)
l=(0,n.$)([...c]),t(r)}}function hideOnRunner(e){"true"===process.env.GITHUB_ACTIONS&&(0,a.s)(e.map(e=>(0,o.a)("add-mask",e)).join(""))}function redact(e){return l(e)}}),8324:((e,t,r)=>{r.d(t,{s:()=>writeOut})
var n=r(3024)
const o=5
function writeOut(e,t=toStdout){for(let r=Buffer.from(e);r.length>0;)r=r.subarray(tried(r,t))}function tried(e,t){try{return t(e)}catch(t){const{code:r}=t
if("EPIPE"===r)return e.length
if("EAGAIN"!==r)throw t
return Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,o),0}}const toStdout=e=>(0,n.writeSync)(1,e)}),4909:((e,t,r)=>{r.d(t,{TL:()=>quoted,g$:()=>printable,qi:()=>quotedWhole})
var n=r(6607),o=r(7469)
function quoted(e,t=60){const r=(0,n.RK)(e).replace(/\s+/g," ").trim(),o=Array.from(r.slice(0,2*t+2))
return o.length>t?`${o.slice(0,t-1).join("")}…`:r}const quotedWhole=e=>(0,o.S)((0,n.RK)(e).replace(/\s+/g," ").trim())
function printable(e){return(0,n.RK)(e).replace(/^([^\S\n]*):(?=:)/gm,"$1\\:").replaceAll("##[","##\\[")}}),7575:((e,t,r)=>{r.d(t,{E:()=>escapeLine,X:()=>escapeText})
var n=r(6607),o=r(6098)
const a=/[\\*_~|`[\]<]/g,s=/\](?=\()/g,i=/^([^\S\n]*)([#>+-]|\d+(?=[.)]))/gm,c=/(discord(?:app)?)\.(?=gg|gift|new|com)/gi
function escapeText(e){return(0,o.ry)((0,o.SY)(e)).replaceAll("<@","<@​").replace(a,"\\$&").replace(s,"]\\").replace(i,(e,t,r)=>/\d/.test(r)?`${t}${r}\\`:`${t}\\${r}`).replaceAll("://",":\\//").replace(c,"$1\\.")}const escapeLine=e=>escapeText((0,n.TN)(e))}),5424:((e,t,r)=>{r.d(t,{GL:()=>n,HD:()=>s,Mv:()=>c,YF:()=>i,oj:()=>o,ol:()=>a})
const n={title:256,description:4096,fields:25,fieldName:256,fieldValue:1024,footer:2048,author:256,total:6e3},o={content:2e3,username:80,url:2048,threadName:100,tags:5,files:10,fileBytes:10485760,fileDescription:1024,mentions:100},a={components:40,text:4e3,buttonsPerRow:5,buttonLabel:80,buttonUrl:512,galleryItems:10},s={footer:300,excerpts:1800,buttons:10,summary:600},i={embed:{mentions:o.content,content:o.content,tail:2100},components:{mentions:1500,content:1500,tail:500,head:500,author:250,footer:400,url:250},text:{mentions:500,content:o.content,tail:300,head:450,footer:330,url:250}},c={suppressEmbeds:4,suppressNotifications:4096,componentsV2:32768}}),416:((e,t,r)=>{r.d(t,{Cm:()=>linkTarget,oR:()=>maskedLink,rZ:()=>fittingUrl})
var n=r(3566),o=r(7575),a=r(5424)
function fittingUrl(e,t=a.oj.url){const r=(0,n.qP)(e??"")
return void 0!==r&&r.length<=t?r:void 0}function maskedLink(e,t){const r=linkTarget(t)
return r?`[${linkLabel(e)||"link"}](${r})`:(0,o.E)(e)}const linkLabel=e=>(0,o.E)(e.replace(s,withoutLone)).replaceAll(":\\//",":/​/"),s=/\[[^[\]]{0,200}\](?!\()|[[\]]/g,withoutLone=e=>"["===e?"(":"]"===e?")":e
function linkTarget(e){const t=fittingUrl(e)
if(!t)return
const{origin:r}=new URL(t)
return r+t.slice(r.length).replace(/[()<>\]\\`*|@\s]/g,percent)}const percent=e=>`%${e.charCodeAt(0).toString(16).toUpperCase().padStart(2,"0")}`}),6098:((e,t,r)=>{r.d(t,{SY:()=>neutral,pj:()=>plain,ry:()=>breakMassMentions,z3:()=>isBlank})
var n=r(6607)
const neutral=e=>(0,n.uH)(e).replaceAll("\t","  "),plain=e=>breakMassMentions((0,n.TN)(e)),isBlank=e=>""===(0,n.RK)(e).trim(),breakMassMentions=e=>e.replace(/@(?=everyone|here)/gi,"@​")}),9303:((e,t,r)=>{r.d(t,{Q:()=>sender,V:()=>i})
var n=r(3030),o=r(5424),a=r(416),s=r(6098)
const i=["embed","components","text"]
function sender({username:e,avatarUrl:t}){const r=function(e){const t=(0,s.pj)(e).replace(/dis(?=cord)/gi,"$&·").replace(/cly(?=de)/gi,"$&·").replace(/^(?:every(?=one$)|he(?=re$))/i,"$&·")
return(0,n.$Q)(t,o.oj.username)}(e??""),i=(0,a.rZ)(t)
return{...(0,s.z3)(r)?{}:{username:r},...i?{avatar_url:i}:{}}}}),3517:((e,t,r)=>{r.d(t,{G:()=>n,U:()=>policyOf})
const n={deploy:{repeatedAt:2,failures:{P1:3,P0:5}},repeated:{failures:{P2:3,P1:5,P0:10},redHours:{P1:2,P0:6}},health:{shareDown:.5},certificate:{P1:1,P2:7},latency:{timesLimit:2},crash:{shareOfUsers:.5,crashFreeRate:.99,crashFreeWarning:.995,lowMinutes:30,errorsPerMinute:10,errorMinutes:5,perHour:1},flake:{failureRate:.2,minutesPerWeek:240},severities:{}}
function policyOf(e={}){const{deploy:t,repeated:r}=n
return{deploy:{...t,...e.deploy,failures:{...t.failures,...e.deploy?.failures}},repeated:{failures:{...r.failures,...e.repeated?.failures},redHours:{...r.redHours,...e.repeated?.redHours}},health:{...n.health,...e.health},certificate:{...n.certificate,...e.certificate},latency:{...n.latency,...e.latency},crash:{...n.crash,...e.crash},flake:{...n.flake,...e.flake},severities:{...e.severities}}}}),4465:((e,t,r)=>{r.d(t,{R0:()=>s,ac:()=>i,eP:()=>a})
var n=r(3517),o=r(6357)
const a=["always","failure","success","change","recovery"],s=262144,i={channels:{},routes:[],defaults:{},severity:(0,o.ql)(),policy:n.G,users:{},sections:{}}}),3965:((e,t,r)=>{r.d(t,{FE:()=>n,OS:()=>isMissed,ug:()=>stepFails,wq:()=>receiptsJson})
const n=["none","any","all"]
function stepFails(e,t){const r=[...Map.groupBy(e,({channel:e})=>e).values()].map(e=>e.some(isMissed))
return"any"===t?r.some(Boolean):"all"===t&&r.length>0&&r.every(Boolean)}const isMissed=({outcome:e})=>"pending"===e||"lost"===e
function receiptsJson(e){return JSON.stringify(e.map(({channel:e,outcome:t,alertKey:r,transition:n,remote:o,reason:a,detail:s,fix:i,attempts:c,at:l})=>({channel:e,outcome:t,alertKey:r,transition:n,remote:o,reason:a,detail:s,fix:i,attempts:c,at:l})))}}),8082:((e,t,r)=>{r.d(t,{l:()=>ActionError})
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
function redactCredentials(e){return a.reduce((e,[t,r])=>e.replace(t,r),e)}}),6357:((e,t,r)=>{r.d(t,{gO:()=>n,jZ:()=>atLeast,ql:()=>severityTable})
const n=["P0","P1","P2","P3"],o={P0:{name:"Critical",means:"outage, data loss, security breach",respondWithin:5,escalation:[{level:1,after:0},{level:2,after:0},{level:3,after:0}],updateEvery:15,color:14232864,emoji:"🔴",words:{pagerduty:"critical",opsgenie:"P1",ntfy:5,teams:"attention",email:1}},P1:{name:"High",means:"major feature broken, half the users affected, repeated deploy failures",respondWithin:15,escalation:[{level:2,after:0},{level:3,after:30}],updateEvery:15,color:16347926,emoji:"🟠",words:{pagerduty:"error",opsgenie:"P2",ntfy:4,teams:"warning",email:2}},P2:{name:"Medium",means:"minor feature broken, CI blocks deploys",respondWithin:60,escalation:[{level:1,after:0}],updateEvery:60,color:16436245,emoji:"🟡",words:{pagerduty:"warning",opsgenie:"P3",ntfy:3,teams:"accent",email:3}},P3:{name:"Low",means:"cosmetic, non-blocking",respondWithin:240,escalation:[{level:1,after:"next-business-day"}],updateEvery:"none",color:3900150,emoji:"🔵",words:{pagerduty:"info",opsgenie:"P4",ntfy:2,teams:"default",email:5}}}
function severityTable(e={}){const row=t=>{const{words:r,...n}=e[t]??{},a=o[t]
return{...a,...n,words:{...a.words,...r}}}
return{P0:row("P0"),P1:row("P1"),P2:row("P2"),P3:row("P3")}}const rank=e=>n.indexOf(e),atLeast=(e,t)=>rank(e)<=rank(t)}),6607:((e,t,r)=>{r.d(t,{RK:()=>visible,TN:()=>oneLine,uH:()=>clean})
const n=/[^\t\n -~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u2190-\u2bff]/,o=new RegExp([String.raw`\x1b\[[0-?]*[ -/]*[@-~]?`,String.raw`\x1b[\]PX^_][^\x07\x1b\x9c]*(?:\x07|\x1b\\|\x9c)?`,String.raw`\x1b[ -/]*[0-~]?`,String.raw`\x9b[0-?]*[ -/]*[@-~]?`].join("|"),"g"),a=/\r\n?|[\u0085\u2028\u2029]/g,s=new RegExp([String.raw`[\0-\x08\x0b-\x1f\x7f-\x9f`,String.raw`\u061c\u200e\u200f\u202a-\u202e\u2066-\u206f`,String.raw`\u00ad\u180e\u200b\u2060-\u2065\ufeff\ufff9-\ufffb]`].join(""),"g")
function clean(e){return n.test(e)?e.toWellFormed().replace(o,"").replace(a,"\n").replace(s,""):e}const oneLine=e=>clean(e).replace(/\s+/g," ").trim(),visible=e=>n.test(e)?clean(e).replace(/[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu,""):e}),3030:((e,t,r)=>{r.d(t,{$Q:()=>clip,Ew:()=>wholeGraphemes})
const n="…",o=768,a=64
function clip(e,t){return e.length<=t?e:t<1?"":e.slice(0,boundary(e,t-1)).trimEnd()+n}function wholeGraphemes(e,t,r){const n=boundary(e,r),o=n===r?0:segmenter().segment(e.slice(n,n+2*a)).containing(0)?.segment.length??0
return[boundary(e,t),Math.max(r,betweenCodePoints(e,n+Math.min(o,a)))]}function boundary(e,t){if(t<=0||t>=e.length)return t
if(e.charCodeAt(t-1)<o&&e.charCodeAt(t)<o)return t
const r=Math.max(0,t-2*a),n=r+(segmenter().segment(e.slice(r,t+a)).containing(t-r)?.index??0)
return t-n>a?betweenCodePoints(e,t):n}const betweenCodePoints=(e,t)=>/^[\uDC00-\uDFFF]/.test(e[t]??"")?t-1:t
let s
function segmenter(){return s??=new Intl.Segmenter("en",{granularity:"grapheme"}),s}}),6755:((e,t,r)=>{r.d(t,{E9:()=>parseDuration,p0:()=>duration,z4:()=>msBetween})
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
return/:\/\/|[\w-]{30}/.test(t)?"text that may be secret":"string"==typeof e?t.length>n?`a text of ${t.length} characters`:JSON.stringify(t):t}function hint(e,t=[]){return void 0!==e?` (did you mean "${e}"?)`:t.length>0&&t.length<=12?` (known here: ${t.join(", ")})`:""}})},c={}
function __nccwpck_require__(e){var t=c[e]
if(void 0!==t)return t.exports
var r=c[e]={exports:{}},n=!0
try{i[e].call(r.exports,r,r.exports,__nccwpck_require__),n=!1}finally{n&&delete c[e]}return r.exports}__nccwpck_require__.m=i,__nccwpck_require__.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/",t="function"==typeof Symbol?Symbol("webpack queues"):"__webpack_queues__",r="function"==typeof Symbol?Symbol("webpack exports"):"__webpack_exports__",n="function"==typeof Symbol?Symbol("webpack error"):"__webpack_error__",o=e=>{e&&e.d<1&&(e.d=1,e.forEach(e=>e.r--),e.forEach(e=>e.r--?e.r++:e()))},__nccwpck_require__.a=(e,a,s)=>{var i
s&&((i=[]).d=-1)
var c,l,u,d=new Set,p=e.exports,f=new Promise((e,t)=>{u=t,l=e})
f[r]=p,f[t]=e=>(i&&e(i),d.forEach(e),f.catch(e=>{})),e.exports=f,a(e=>{var a
c=(e=>e.map(e=>{if(null!==e&&"object"==typeof e){if(e[t])return e
if(e.then){var a=[]
a.d=0,e.then(e=>{s[r]=e,o(a)},e=>{s[n]=e,o(a)})
var s={}
return s[t]=e=>e(a),s}}var i={}
return i[t]=e=>{},i[r]=e,i}))(e)
var getResult=()=>c.map(e=>{if(e[n])throw e[n]
return e[r]}),s=new Promise(e=>{(a=()=>e(getResult)).r=0
var fnQueue=e=>e!==i&&!d.has(e)&&(d.add(e),e&&!e.d&&(a.r++,e.push(a)))
c.map(e=>e[t](fnQueue))})
return a.r?s:getResult()},e=>(e?u(f[n]=e):l(p),o(i))),i&&i.d<0&&(i.d=0)},__nccwpck_require__.d=(e,t)=>{for(var r in t)__nccwpck_require__.o(t,r)&&!__nccwpck_require__.o(e,r)&&Object.defineProperty(e,r,{enumerable:!0,get:t[r]})},__nccwpck_require__.f={},__nccwpck_require__.e=e=>Promise.all(Object.keys(__nccwpck_require__.f).reduce((t,r)=>(__nccwpck_require__.f[r](e,t),t),[])),__nccwpck_require__.u=e=>e+".index.js",__nccwpck_require__.o=(e,t)=>Object.prototype.hasOwnProperty.call(e,t),__nccwpck_require__.r=e=>{"undefined"!=typeof Symbol&&Symbol.toStringTag&&Object.defineProperty(e,Symbol.toStringTag,{value:"Module"}),Object.defineProperty(e,"__esModule",{value:!0})},a={792:0},s=e=>{var t,r,{ids:n,modules:o,runtime:s}=e,i=0
for(t in o)__nccwpck_require__.o(o,t)&&(__nccwpck_require__.m[t]=o[t])
for(s&&s(__nccwpck_require__);i<n.length;i++)r=n[i],__nccwpck_require__.o(a,r)&&a[r]&&a[r][0](),a[n[i]]=0},__nccwpck_require__.f.j=(e,t)=>{var r=__nccwpck_require__.o(a,e)?a[e]:void 0
if(0!==r)if(r)t.push(r[1])
else{var n=import("./"+__nccwpck_require__.u(e)).then(s,t=>{throw 0!==a[e]&&(a[e]=void 0),t})
n=Promise.race([n,new Promise(t=>r=a[e]=[t])]),t.push(r[1]=n)}}
var l=__nccwpck_require__(9803)
l=await l
