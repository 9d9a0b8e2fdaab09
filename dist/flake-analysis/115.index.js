export const id=115
export const ids=[115]
export const modules={9496:((e,t,n)=>{n.d(t,{gather:()=>gather})
var r=n(8610)
function matrix_jobName(e){const t=segments(e).map(splitLeg),n=t.flatMap(({leg:e})=>e??[]),r=t.map(e=>e.name).join(" / ")
return 0===n.length?{name:r}:{name:r,leg:n.join(", ")}}function segments(e){const t=[]
let n=0,r=0
for(let o=0;o<e.length;o+=1)"("===e[o]?n+=1:")"===e[o]?n=Math.max(0,n-1):0===n&&e.startsWith(" / ",o)&&(t.push(e.slice(r,o)),r=o+3,o+=2)
return[...t,e.slice(r)]}function splitLeg(e){const t=e.endsWith(")")?function(e){let t=0
for(let n=e.length-1;n>=0;n-=1)if(")"===e[n]?t+=1:"("===e[n]&&(t-=1),0===t)return n
return-1}(e):truncatedAt(e)
if(t<=1||" "!==e[t-1])return{name:e}
const n=e.endsWith(")")?e.slice(t+1,-1):e.slice(t+1)
return{name:e.slice(0,t-1),leg:n}}const truncatedAt=e=>e.endsWith("...")?e.indexOf("("):-1
var o=n(5979),a=n(5405)
const s=100
var i=n(8313)
const c=["queued","in_progress","completed","waiting","pending","requested"]
function rest_runOf(e){const t=(0,a.OA)(e)
return{id:number(t.id),attempt:number(t.run_attempt)||1,number:number(t.run_number),workflowId:number(t.workflow_id),workflow:rest_text(t.name),path:rest_text(t.path),title:rest_text(t.display_title),event:rest_text(t.event),branch:rest_text(t.head_branch),headRepository:rest_text((0,a.OA)(t.head_repository).full_name),sha:rest_text(t.head_sha),...outcome(t),url:rest_text(t.html_url),actor:rest_text((0,a.OA)(t.triggering_actor).login)||rest_text((0,a.OA)(t.actor).login),createdAt:rest_text(t.created_at),startedAt:rest_text(t.run_started_at),updatedAt:rest_text(t.updated_at)}}function jobOf(e){const t=(0,a.OA)(e)
return{id:number(t.id),runId:number(t.run_id),attempt:number(t.run_attempt)||1,name:rest_text(t.name),...outcome(t),url:rest_text(t.html_url),steps:(0,a.p_)(t.steps).map(stepOf),labels:(0,a.p_)(t.labels).map(rest_text),...optional({runner:rest_text(t.runner_name),checkRunId:trailingNumber(rest_text(t.check_run_url))}),...times(t)}}function stepOf(e){const t=(0,a.OA)(e)
return{name:rest_text(t.name),number:number(t.number),...outcome(t),...times(t)}}const rest_listed=(e,t)=>Array.isArray(e)?e:(0,a.p_)((0,a.OA)(e)[t]),totalOf=e=>number((0,a.OA)(e).total_count),outcome=e=>({status:c.find(t=>t===e.status)??"queued",conclusion:(0,i.vu)(e.conclusion)}),times=e=>optional({startedAt:rest_text(e.started_at),completedAt:rest_text(e.completed_at)}),trailingNumber=e=>Number(e.slice(e.lastIndexOf("/")+1))||0
function optional(e){return Object.fromEntries(Object.entries(e).filter(([,e])=>""!==e&&0!==e))}const rest_text=e=>"string"==typeof e?e:"",number=e=>"number"==typeof e&&Number.isFinite(e)?e:0,u=1e3
async function readRunsPage(e,t,n={page:1},r={}){const{data:o}=await e.request(void 0===t.workflow?l:f,parameters(t,r,n)),a=rest_listed(o,"workflow_runs").map(rest_runOf)
return{runs:a,...stepAfter(a,totalOf(o),n)}}function stepAfter(e,t,{page:n,until:r}){const o={page:n+1,...{...void 0!==r&&{until:r}}},a=n*s===u
if(e.length<s||!a&&n*s>=t)return{state:"whole",next:o}
if(!a)return{state:"open",next:o}
const i=e.at(-1)?.createdAt??""
return i===r?{state:"cut",next:o}:{state:"open",next:{page:1,until:i}}}const l="GET /repos/{owner}/{repo}/actions/runs",f="GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs",parameters=({owner:e,repo:t,workflow:n,since:r},o,{page:a,until:i})=>({owner:e,repo:t,...void 0!==n&&{workflow_id:"string"==typeof n?n.slice(n.lastIndexOf("/")+1):n},exclude_pull_requests:!0,per_page:s,...o,...(r||i)&&{created:`${r??"*"}..${i??"*"}`},...a>1&&{page:a}}),secondsOf=e=>Math.floor((Date.parse(e)||0)/1e3),isoOf=e=>new Date(1e3*e).toISOString().replace(".000","")
async function listRuns(e,{owner:t,repo:n,workflows:r},{from:o,back:a=o,to:s},i){const c=new Map,u=[],l={next:{page:1,until:isoOf(s)},isOpen:!0,reached:s},f=0===r.length?[l]:r.map(e=>({workflow:e,...l})),reachedNow=()=>Math.max(a,...f.filter(({isOpen:e})=>e).map(({reached:e})=>e)),listed=()=>({reached:reachedNow(),runs:newestFirst([...c.values()],reachedNow()),cut:u})
let d=[]
for(let r=leastFar(f);r&&i(d,reachedNow());r=leastFar(f)){const o={owner:t,repo:n,since:isoOf(a),...void 0!==r.workflow&&{workflow:r.workflow}}
try{const t=await readRunsPage(e,o,r.next)
d=t.runs.filter(({id:e})=>!c.has(e))
for(const e of d)c.set(e.id,e)
Object.assign(r,laneAfter(r,t,u))}catch(e){return{...listed(),failure:e}}}return listed()}function laneAfter({reached:e},{runs:t,state:n,next:r},o){const a=t.at(-1),s=a?Math.min(e,secondsOf(a.createdAt)):e
return"cut"!==n?{next:r,isOpen:"open"===n,reached:s}:(o.push(s),{next:{page:1,until:isoOf(s-1)},isOpen:!0,reached:s-1})}const leastFar=e=>e.filter(({isOpen:e})=>e).toSorted((e,t)=>t.reached-e.reached)[0]
function newestFirst(e,t){return e.map(e=>({run:e,at:secondsOf(e.createdAt)})).filter(({at:e})=>e>=t).toSorted((e,t)=>t.at-e.at||t.run.id-e.run.id).map(({run:e})=>e)}const d=100
async function readPage(e,t){const{data:n}=await e.request("GET /repos/{owner}/{repo}/actions/artifacts",t)
return(0,a.p_)((0,a.OA)(n).artifacts).map(artifactOf)}function artifactOf(e){const t=(0,a.OA)(e)
return{id:Number(t.id)||0,name:"string"==typeof t.name?t.name:"",run:Number((0,a.OA)(t.workflow_run).id)||0,bytes:Number(t.size_in_bytes)||0,expired:!0===t.expired,createdAt:secondsOf("string"==typeof t.created_at?t.created_at:"")}}function scoreOf(e,t){const{name:n,leg:r=""}=matrix_jobName(e),o=[...wordsOf(r)]
return o.some(e=>!t.has(e))?0:[...new Set([...wordsOf(n),...o])].filter(e=>t.has(e)).length}const wordsOf=e=>new Set(e.slice(0,500).toLowerCase().split(/[^\p{L}\p{N}.]+/u).filter(e=>""!==e&&!m.has(e))),m=new Set(["artifact","artifacts","junit","output","report","reports","result","results","surefire","xml"])
var p=n(6807)
async function readPages(e,t,n,{key:r,mostPages:o}){const a=[]
for(let i=1;i<=o;i+=1){const{data:o}=await e.request(t,{...n,per_page:s,page:i}),c=rest_listed(o,r)
if(a.push(...c),c.length<s||a.length>=totalOf(o))break}return a}async function read_readJobs(e,{owner:t,repo:n,runId:r,attempt:o}){const a="GET /repos/{owner}/{repo}/actions/runs/{run_id}"
return void 0===o?allJobs(e,`${a}/jobs`,{owner:t,repo:n,run_id:r,filter:"all"}):allJobs(e,`${a}/attempts/{attempt_number}/jobs`,{owner:t,repo:n,run_id:r,attempt_number:o})}const allJobs=async(e,t,n)=>(await readPages(e,t,n,{key:"jobs",mostPages:20})).map(jobOf),traceOf=({name:e,startedAt:t,completedAt:n,conclusion:r})=>JSON.stringify([e,t,n,r])
function isInfra(e){const t=e.filter(({outcome:e})=>"fail"===e)
return t.length>0&&t.every(({infra:e})=>void 0!==e)}var h=n(7975)
const w=/exceeded the maximum execution time of (\d{1,6}) minutes/
var g=n(6755)
const v=360
function causeOf(e,t=v){return"timed_out"===e.conclusion?"timed-out":"cancelled"===e.conclusion?outlived(e,t)?"timed-out":"cancelled":"bad"===(0,i.Bg)(e.conclusion)?abandoned(e)?"runner-lost":"startup_failure"===e.conclusion||0===e.steps.length?"not-started":"failed":void 0}const outlived=(e,t)=>((({startedAt:e,completedAt:t})=>(0,g.z4)(e,t))(e)??0)>=6e4*t,abandoned=e=>e.steps.some(running),running=e=>"in_progress"===e.status&&"running"===e.conclusion,b=1e6,O=100
function placeAt(e,t){const{line:n,col:r}=e.linePos(t)
return{line:Math.max(n,1),column:Math.max(r,1)}}const k={BAD_INDENT:"the indent fits to nothing around it",BLOCK_AS_IMPLICIT_KEY:'a map cannot start here; text that holds ": " needs quotes',MULTILINE_IMPLICIT_KEY:'a key must fit on one line and end with ":"',MISSING_CHAR:"something is missing here, as a quote, a bracket or a colon",TAB_AS_INDENT:"indent with spaces, not with a tab"},document_wordsOf=({code:e,message:t})=>k[e]??t.split(/: ["']?| at line /,1).join("").slice(0,160),entryOf=(e,t)=>"map"===e?.kind?e.entries.get(t):void 0
function tree_valueOf(e,t){const n=entryOf(e,t)?.value
return"scalar"===n?.kind&&null===n.value?void 0:n}function scalarOf(e,t){const n=tree_valueOf(e,t)
return"scalar"===n?.kind?n:void 0}function scalarsOf(e){return"scalar"===e?.kind?null===e.value?[]:[e]:"list"===e?.kind?e.items.flatMap(e=>"scalar"===e.kind?e:[]):[]}const itemsOf=e=>"list"===e?.kind?e.items:[],entriesOf=e=>"map"===e?.kind?[...e.entries.values()]:[]
function faultsOf(e){const t=entriesOf(tree_valueOf(e,"jobs")),n=0===t.length?[fault(entryOf(e,"jobs")?.key??e,"`jobs` is empty")]:[]
return[...repeatedIn(e),...repeatedIn(tree_valueOf(e,"jobs")),...n,...t.flatMap(faultsOfJob)].toSorted((e,t)=>e.line-t.line||e.column-t.column)}function faultsOfJob({key:e,value:t}){if("map"!==t.kind)return[fault(e,"a job must be a map")]
const n=entryOf(t,"steps"),r=entryOf(t,"uses"),o=entryOf(t,"needs")
return[...repeatedIn(t),..."map"===o?.value.kind?[fault(o.key,"`needs` must be a job or a list of jobs")]:[],...n||r?[]:[fault(e,"a job must have `steps`, or call a workflow with `uses`")],...r||entryOf(t,"runs-on")?[]:[fault(e,"a job must say with `runs-on` where it runs")],...n?faultsOfSteps(n):[]]}function faultsOfSteps({key:e,value:t}){return"list"!==t.kind?[fault(e,"`steps` must be a list")]:t.items.flatMap(e=>[...repeatedIn(e),...faultsOfStep(e)])}function faultsOfStep(e){if("map"!==e.kind)return[fault(e,"a step must be a map")]
const t=["run","uses"].filter(t=>e.entries.has(t))
return 2===t.length?[fault(e,"a step cannot have both `run` and `uses`")]:0===t.length?[fault(e,"a step must have `run` or `uses`")]:[]}const repeatedIn=e=>"map"===e?.kind?e.repeated.map(e=>fault(e,`the key \`${e.text.slice(0,60)}\` stands here twice`)):[],fault=({line:e,column:t},n)=>({line:e,column:t,what:n})
function concurrencyOf(e){const t=entryOf(e,"concurrency")
if(!t)return
const{key:n,value:r}=t,o="scalar"===r.kind?r:scalarOf(r,"group")
return{line:n.line,column:n.column,...only("group",o),...only("cancelInProgress",scalarOf(r,"cancel-in-progress"))}}const shellOf=e=>scalarOf(tree_valueOf(tree_valueOf(e,"defaults"),"run"),"shell"),settingsOf=e=>entriesOf(e).flatMap(({key:e,value:t})=>"scalar"===t.kind?[{key:e,value:t}]:[]),only=(e,t)=>void 0===t?{}:{[e]:t},labelsOf=e=>scalarsOf("map"===e?.kind?tree_valueOf(e,"labels"):e),environmentOf=e=>"scalar"===e?.kind?e:scalarOf(e,"name")
function strategyOf(e){const t=entryOf(e,"strategy")
if(t)return{line:t.key.line,column:t.key.column,...only("matrix",tree_valueOf(t.value,"matrix")),...only("failFast",scalarOf(t.value,"fail-fast")),...only("maxParallel",scalarOf(t.value,"max-parallel"))}}function containerOf(e,t){if(e&&t)return{line:e.line,column:e.column,credentials:void 0!==entryOf(t,"credentials"),ports:scalarsOf(tree_valueOf(t,"ports")),...only("image","scalar"===t.kind?t:scalarOf(t,"image")),...only("options",scalarOf(t,"options"))}}function serviceOf({key:e,value:t}){const n=containerOf(e,t)
return n?[{...n,name:e}]:[]}const job_stepOf=e=>({line:e.line,column:e.column,with:settingsOf(tree_valueOf(e,"with")),env:settingsOf(tree_valueOf(e,"env")),...only("id",scalarOf(e,"id")),...only("name",scalarOf(e,"name")),...only("if",scalarOf(e,"if")),...only("uses",scalarOf(e,"uses")),...only("run",scalarOf(e,"run")),...only("shell",scalarOf(e,"shell")),...only("timeout",scalarOf(e,"timeout-minutes")),...only("continueOnError",scalarOf(e,"continue-on-error"))}),isSpace=e=>" "===e||"\n"===e||"\t"===e||"\r"===e
function skipSpace(e,t){let n=t
for(;n<e.raw.length&&(isSpace(e.raw[n])||isEscapedSpace(e,n));)n+=isSpace(e.raw[n])?1:2
return n}const isEscapedSpace=({raw:e,style:t},n)=>"double"===t&&"\\"===e[n]&&/[nt r\n]/.test(e[n+1]??""),y={x:4,u:6,U:10}
function lengthAt({raw:e,style:t},n){return"double"===t&&"\\"===e[n]?y[e[n+1]??""]??2:"single"===t&&e.startsWith("''",n)?2:1}const x=1e5
class AliasFault extends Error{offset
constructor(e,t){super(e),this.offset=t}}function nodeOf(e,t,n){const{yaml:r,known:o,anchors:a,open:s}=t,i=offsetOf(e)??n
if(r.isAlias(e))return nodeOf(function({source:e},{anchors:t,open:n},r){const o=t.get(e)
if(!o)throw new AliasFault("this alias has no anchor above it",r)
if(n.has(o))throw new AliasFault("an alias stands inside of its own anchor",r)
return o}(e,t,i),t,i)
const c=o.get(e)
if(c&&null!==e)return c
s.add(e)
const{anchor:u}=e??{}
void 0!==u&&a.set(u,e)
const l=r.isMap(e)?function(e,t,n){const r=new Map,o=new Map,a=[],s=e.map(e=>{const s=function({key:e},t,n){const{tree:r}=nodeOf(e,t,n)
return"scalar"===r.kind?r:{kind:"scalar",value:"",text:"",line:r.line,column:r.column,at:()=>r}}(e,t,n),i=nodeOf(e.value,t,offsetOf(e.key)??n)
return"<<"===s.text&&"scalar"!==i.tree.kind?function(e,t){for(const n of"list"===t.kind?t.items:[t])if("map"===n.kind)for(const[t,r]of n.entries)e.has(t)||e.set(t,r)}(o,i.tree):(r.has(s.text)&&a.push(s),r.set(s.text,{key:s,value:i.tree})),i}),i=new Map([...o,...r])
return{tree:{kind:"map",...placeAt(t.lines,n),entries:i,repeated:a},size:sizeOf(s)}}(e.items,t,i):r.isSeq(e)?function(e,t,n){const r=e.map(e=>nodeOf(e,t,n))
return{tree:{kind:"list",...placeAt(t.lines,n),items:r.map(({tree:e})=>e)},size:sizeOf(r)}}(e.items,t,i):{tree:scalarAt(e,t,i),size:1}
if(s.delete(e),l.size>x)throw new AliasFault("the aliases expand to too much data",i)
return o.set(e,l),l}const offsetOf=e=>e?.range?.[0],sizeOf=e=>e.reduce((e,{size:t})=>e+t,1),_={BLOCK_LITERAL:"block",BLOCK_FOLDED:"block",QUOTE_DOUBLE:"double",QUOTE_SINGLE:"single"}
function scalarAt(e,{yaml:t,source:n,lines:r},o){const a=placeAt(r,o)
if(!t.isScalar(e))return{kind:"scalar",...a,value:null,text:"",at:()=>a}
const s=plainValue(e),i="string"==typeof s?s:null===s?"":e.source??String(s)
let c
return{kind:"scalar",...a,value:s,text:i,at:t=>(c??=function(e,t){const n=new Uint32Array(e.length+1)
let r=function({raw:e,style:t}){if("plain"===t)return 0
if("block"!==t)return 1
const n=e.indexOf("\n")
return-1===n?e.length:n+1}(t)
for(let o=0;o<e.length;o+=1)isSpace(e[o])||(r=skipSpace(t,r)),n[o]=t.start+Math.min(r,t.raw.length),isSpace(e[o])&&!isSpace(t.raw[r])||(r+=lengthAt(t,r))
return n[e.length]=t.start+Math.min(r,t.raw.length),n}(i,function({range:e,type:t},n){const[r,o]=e??[0,0]
return{raw:n.slice(r,o),start:r,style:_[t??""]??"plain"}}(e,n)),placeAt(r,c[Math.min(Math.max(t,0),i.length)]??o)),...e.comment&&{comment:e.comment.trim()}}}const plainValue=({value:e})=>"string"==typeof e||"number"==typeof e||"boolean"==typeof e||null===e?e:String(e)
async function readWorkflow(e,t){const r=await async function(e){const t=await n.e(815).then(n.t.bind(n,8815,19)),r=new t.LineCounter,o=function(e,t,n){if(e.length>b)return{line:1,column:1,what:`longer than ${b.toLocaleString("en")} characters`}
const r=[...new t.Parser(n.addNewLine).parse(e)],o=function(e){const t=e.map(e=>[e,0])
for(let e=t.pop();e;e=t.pop()){const[n,r]=e
if(n){if(r>O)return"offset"in n?n.offset:0
if("document"===n.type&&t.push([n.value,r]),"items"in n)for(const{key:e,value:o}of n.items)t.push([e,r+1],[o,r+1])}}}(r)
if(void 0!==o)return{...placeAt(n,o),what:`nested deeper than ${O} levels`}
const a=new t.Composer({uniqueKeys:!1,logLevel:"silent"}),[s,i]=a.compose(r,!0,e.length)
if(!s)return{line:1,column:1,what:"the file is empty"}
if(i)return{...placeAt(n,i.range[0]),what:'only one document is allowed; remove this "---"'}
const[c]=s.errors.toSorted((e,t)=>e.pos[0]-t.pos[0])
return c?{...placeAt(n,c.pos[0]),what:document_wordsOf(c)}:s}(e,t,r)
if("what"in o)return o
const a=function(e,t,n,r){const o={yaml:n,source:t,lines:r,known:new Map,anchors:new Map,open:new Set}
try{return nodeOf(e.contents,o,0).tree}catch(e){if(e instanceof AliasFault)return{...placeAt(r,e.offset),what:e.message}
throw e}}(o,e,t,r)
return"what"in a?a:function(e){const{line:t,column:n}=e
if("map"!==e.kind)return{line:t,column:n,what:"no workflow: its top level is no map"}
const r=entryOf(e,"jobs")
return r?"map"!==r.value.kind?{line:r.key.line,column:r.key.column,what:"`jobs` must be a map of jobs"}:entryOf(e,"on")?void 0:{line:t,column:n,what:"no workflow: `on` does not say what starts it"}:{line:t,column:n,what:"no workflow: it has no `jobs`"}}(a)??a}(t)
return"what"in r?{problem:{file:e,...r}}:{workflow:definitionOf(e,t,r)}}function definitionOf(e,t,n){const r=tree_valueOf(n,"on")
return{file:e,source:t,events:"map"===r?.kind?entriesOf(r).map(({key:e})=>e):scalarsOf(r),crons:itemsOf(tree_valueOf(r,"schedule")).flatMap(cronOf),env:settingsOf(tree_valueOf(n,"env")),jobs:entriesOf(tree_valueOf(n,"jobs")).map(({key:e,value:t})=>function(e,t){return{id:e.text,line:e.line,column:e.column,needs:scalarsOf(tree_valueOf(t,"needs")),runsOn:labelsOf(tree_valueOf(t,"runs-on")),with:settingsOf(tree_valueOf(t,"with")),env:settingsOf(tree_valueOf(t,"env")),services:entriesOf(tree_valueOf(t,"services")).flatMap(serviceOf),steps:itemsOf(tree_valueOf(t,"steps")).map(job_stepOf),...only("name",scalarOf(t,"name")),...only("if",scalarOf(t,"if")),...only("uses",scalarOf(t,"uses")),...only("timeout",tree_valueOf(t,"timeout-minutes")),...only("continueOnError",scalarOf(t,"continue-on-error")),...only("environment",environmentOf(tree_valueOf(t,"environment"))),...only("shell",shellOf(t)),...only("strategy",strategyOf(t)),...only("concurrency",concurrencyOf(t)),...only("container",containerOf(entryOf(t,"container")?.key,tree_valueOf(t,"container")))}}(e,t)),faults:faultsOf(n),...only("name",scalarOf(n,"name")),...only("shell",shellOf(n)),...only("concurrency",concurrencyOf(n))}}function cronOf(e){const t=scalarOf(e,"cron")
return t?[{cron:t,...only("timeZone",scalarOf(e,"timezone"))}]:[]}async function readWorkflowFile(e){const t=await readWorkflow("",e)
if("problem"in t)return
const{jobs:n,crons:r,events:o}=t.workflow
return{jobs:n.map(workflowJob),schedules:r.flatMap(scheduleOf),events:o.map(({text:e})=>e)}}const workflowJob=({id:e,name:t,uses:n,timeout:r})=>({name:"string"==typeof t?.value&&""!==t.value?t.value:e,timeoutMinutes:limitOf(r),..."string"==typeof n?.value&&{uses:n.value}})
function limitOf(e){if(void 0===e)return v
const t="scalar"===e.kind?e.value:void 0,n="string"==typeof t&&/^\d{1,9}$/.test(t)?Number(t):t
return"number"==typeof n&&n>0?n:"unknown"}function scheduleOf({cron:e,timeZone:t}){return"string"!=typeof e.value?[]:[{cron:e.value,..."string"==typeof t?.value&&{timeZone:t.value}}]}const isHosted=({runner:e=""})=>/^(?:GitHub Actions|Hosted Agent)\b/.test(e),shortestTimeout=e=>Math.min(v,...(e?.jobs??[]).map(shortestOf)),shortestOf=({uses:e,timeoutMinutes:t})=>e?.startsWith("./")?0:"unknown"===t?v:t,M=10
async function readTimeout(e,t,n,r=M){const a=await n(t),s=void 0===a?void 0:await readWorkflowFile(a),[i,...c]=s?function(e,t){const[n="",...r]=segments(e),a=r.join(" / "),among=r=>t.filter(({name:t,uses:o})=>void 0===o?r(t,e):""!==a&&r(t,n)).map(e=>({job:e,inner:a})),s=among((e,t)=>e===t),i=s.length>0?s:among((e,t)=>e===matrix_jobName(t).name)
return i.length>0?i:among((e,t)=>e.includes("${{")&&(0,o.T)(function(e){const[t="",...n]=e.split("${{")
return[t,...n.map(e=>e.slice(e.indexOf("}}")+2))].join("*")}(e),t))}(e,s.jobs):[]
if(!i||c.some(e=>!(0,h.isDeepStrictEqual)(aim(e),aim(i))))return"unknown"
if(void 0===i.job.uses)return i.job.timeoutMinutes
const u=/^\.\/(\.github\/workflows\/[^/@]+)$/.exec(i.job.uses)?.[1]
return void 0!==u&&r>1?readTimeout(i.inner,u,n,r-1):"unknown"}const aim=({job:{uses:e,timeoutMinutes:t}})=>({uses:e,timeoutMinutes:t})
var A=n(6607),j=n(7871)
const S=/gh[pousr]_|github_pat_|glpat-|xox|xapp-|sk[-_]|npm_|pypi-|dckr_pat_|A[KS]IA|AIza|eyJ|whsec_|webhooks?(?:[/.\\]|%2[Ff])|hooks\.slack|logic\.azure|:\/\/[^\s/]{0,200}[:@]|uthorization|earer |eniekey |[?&][a-z_]{3,20}=/,maskTokens=e=>S.test(e)?(0,j.U)(e):e,$=/^\ufeff?\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z ?/,L={head:1<<20,tail:7<<20,line:2e3,headLines:2e4,tailLines:1e5},T=/^(?:##\[([\w-]{1,40})(?:[^\]\w-][^\]]{0,199})?\]|::(error|warning|notice|debug|group|endgroup)(?: [^:]{0,500})?::)/,I="[36;1m"
function*logLines(e,t=L){let n=1
for(const[r,o]of function(e,{head:t,tail:n,headLines:r=1/0,tailLines:o=1/0}){const a=e.length>t+n,s=function(e,t,n){let r=0
for(let o=t;o>0&&r<n;o-=1)r=e.indexOf("\n",r)+1||e.length
return r}(e,r,a?t:e.length),i=function(e,t,n){let r=e.length
for(let o=t;o>0&&r>n;o-=1)r=r<2?0:e.lastIndexOf("\n",r-2)+1
return r<n?e.indexOf("\n",n)+1:r}(e,o,a?e.length-n:0)
return s<i?[[0,s],[-s,i],[i,e.length]]:a?[[0,t],[-t,e.length-n],[e.length-n,e.length]]:[[0,e.length]]}(e,t))if(r<0)n+=countBreaks(e,-r,o)
else for(let a=r;a<o;n+=1){const r=e.indexOf("\n",a),s=-1===r||r>o?o:r
yield logLine(e.slice(a,s),n,t.line),a=s+1}}function countBreaks(e,t,n){let r=0
for(let o=e.indexOf("\n",t);-1!==o&&o<n;o=e.indexOf("\n",o+1))r+=1
return r}const cleanLine=e=>(0,A.uH)(e).replaceAll("\n"," ")
function logLine(e,t,n){const{time:r,rest:o}=function(e){const[t]=$.exec(e)??[]
return void 0===t?{rest:e}:{time:t.replace("\ufeff","").trimEnd(),rest:e.slice(t.length)}}(e),a=function(e,t){const n=maskTokens(cleanLine(e.slice(0,t)))
if(e.length<=t)return n
const r=Math.max(n.search(/\s\S*$/),n.length-t/2,0)
return n.slice(0,r)}(function(e){const t=e.endsWith("\r")?e.slice(0,-1):e
return t.slice(t.lastIndexOf("\r")+1)}(o),n),[s="",i,c]=T.exec(a)??[],u=i??c
return{line:t,text:a.slice(s.length),echoed:o.startsWith(I),...void 0===u?{}:{mark:u},...void 0===r?{}:{time:r}}}const q=/^(?:with|env|shell):/,B=/^(?:Post job cleanup\.|Cleaning up orphan processes)/,E=["runner-lost","runner-shutdown","machine-shutdown","runner-error","no-runner","startup-failure","action-download"],N=[["runner-lost",/^The (?:self-)?hosted runner\b.{0,200}\blost communication with the server/],["runner-shutdown",/^The runner has received a shutdown signal/],["machine-shutdown",/^Operating system is shutting down for computer/],["runner-error",/^(?:The hosted runner|GitHub Actions has) encountered an (?:internal )?error wh(?:ile|en) running your job/],["no-runner",/^(?:The job was not acquired by Runner of type|(?:Error: )?pod failed to come online)/],["action-download",/^Failed to (?:download (?:action|archive)|resolve action download info)\b/]],z=/lost communication|shutdown signal|shutting down for|encountered an|not acquired by|come online|Failed to (?:download|resolve action)/
function shown(e,t=e?.conclusion){return"startup_failure"===t?[{name:"startup-failure",from:"job"}]:e&&"runner-lost"===causeOf(e)?[{name:"runner-lost",from:"job"}]:[]}const annotated=e=>[...logLines(e)].flatMap(({text:e})=>said(e,"annotation"))
function said(e,t){const n=N.find(([,t])=>t.test(e))
return n?[{name:n[0],from:t,text:e.trimEnd()}]:[]}function logged(e){if(!z.test(e))return[]
const t=function(){let e=0,t="output",n=!1
return r=>"endgroup"===r.mark?(n=!1,"header"===t&&(t="output"),{step:e,zone:t}):(n&&(r.echoed||q.test(r.text))&&(t="header"),n=!1,"group"===r.mark&&r.text.startsWith("Run ")?(e+=1,n=!0,t="output"):void 0===r.mark&&B.test(r.text)&&(t="post"),{step:e,zone:t})}(),n=[],r=[]
let o=!1
for(const a of logLines(e)){const e=0===t(a).step
"error"===a.mark&&n.push(...said(a.text,"log")),"error"===a.mark&&e&&(o=!0),"warning"===a.mark&&e&&r.push(...said(a.text,"log"))}return o?[...n,...r]:n}function machineOf({labels:e,runner:t=""}){const n=e.some(e=>/^(?:ubuntu|windows|macos)-/i.test(e))||/^(?:GitHub Actions|Hosted Agent)\b/.test(t),r=e.some(e=>"self-hosted"===e.toLowerCase())||e.length>0&&!n
return{os:F.find(([,t])=>e.some(e=>t.test(e)))?.[0]??"linux",selfHosted:r}}const F=[["macos",/\bmac-?os|\bosx\b|\bdarwin\b/i],["windows",/\bwin(?:dows|\d|\b)/i]]
function readJobOf(e,t){const n="cancelled"===e.conclusion&&function(e,t=v,n=[]){if("cancelled"===e.conclusion&&void 0!==function(e){const t=e.map(({message:e})=>w.exec(e)?.[1]).find(Boolean)
return void 0===t?void 0:Number(t)}(n))return!0
const r="unknown"===t?Number.POSITIVE_INFINITY:t
return"timed-out"===causeOf(e,isHosted(e)?Math.min(r,v):r)}(e,t),r=n?"fail":outcomeOf(e),o=function(e){const[t]=function({job:e,conclusion:t,annotations:n=[],log:r=""}){const o=n.filter(({level:e})=>"failure"===e),a=[...shown(e,t),...o.flatMap(({message:e})=>annotated(e)),...logged(r)]
return E.flatMap(e=>a.find(t=>t.name===e)??[])}({job:e})
return t?P[t.name]:"not-started"===causeOf(e)?"the job never started":void 0}(e),{startedAt:a,completedAt:s,runner:i}=e
return{facts:{id:e.id,seconds:secondsBetween(a,s)??0,...machineOf(e)},name:e.name,...r&&{outcome:r},...void 0!==o&&{infra:o},url:e.url,...void 0!==a&&{startedAt:a},...void 0!==s&&{completedAt:s},...void 0!==i&&{runner:i},steps:stepsOf(e.steps,n)}}function outcomeOf({conclusion:e}){const t=(0,i.Bg)(e)
return"good"===t?"pass":"bad"===t?"fail":void 0}const P={"runner-lost":"the runner was lost","startup-failure":"the job could not start"}
function stepsOf(e,t){const n=t?e.find(({conclusion:e})=>"cancelled"===e):void 0
return e.map(e=>{const t=e===n?"fail":outcomeOf(e),r=secondsBetween(e.startedAt,e.completedAt)
return{name:e.name,number:e.number,...t&&{outcome:t},...void 0!==r&&{seconds:r}}})}function secondsBetween(e,t){const n=(0,g.z4)(e,t)
return void 0===n?void 0:n/1e3}const C=["issue_comment","issues","discussion","discussion_comment","fork","watch","gollum"],origin_isPullRequest=e=>e.startsWith("pull_request"),isOwnRun=({headRepository:e},{owner:t,repo:n})=>e.toLowerCase()===`${t}/${n}`.toLowerCase()
const branchOfRun=({event:e,branch:t})=>"merge_group"===e?function(e){if(!e.startsWith("gh-readonly-queue/"))return e
const t=e.lastIndexOf("/")
return t>18?e.slice(18,t):e}(t):t
function placeOf(e,t){return origin_isPullRequest(e.event)||!isOwnRun(e,t)?"pull":(n=e.event,origin_isPullRequest(n)||C.includes(n)||R.includes(e.event)||branchOfRun(e)!==t.defaultBranch)?"other":"default"
var n}const R=["workflow_dispatch","repository_dispatch"]
function isOnBranch(e,{branches:t=[],...n}){return 0===t.length||isOwnRun(e,n)&&t.some(t=>(0,o.T)(t,branchOfRun(e)))}var U=n(7598),W=n(4909),H=n(8082)
const fileOf=e=>/^(.{1,1000}?\.ya?ml)@/.exec(e)?.[1]??e,isNamed=(e,t)=>t.some(t=>(({name:e,path:t})=>[e,t,t.slice(t.lastIndexOf("/")+1)])(e).some(e=>(0,o.T)(t,e)))
function isWanted(e,{workflows:t=[],shard:n}){return(!n||(r=e.path,o=n.of,(0,U.createHash)("sha256").update(r).digest().readUInt32BE(0)%o+1===n.index))&&(0===t.length||isNamed(e,t))
var r,o}const workflowOfRun=({workflow:e,path:t})=>({name:e,path:fileOf(t)}),G=20
function executionsOf(e,t){const{run:n,jobs:r}=e
if(!r||0===r.length)return[bare(n,t)]
const o=function(e){const t=[...Map.groupBy(e,({attempt:e})=>e)].toSorted(([e],[t])=>e-t),n=new Set
return t.map(([e,t])=>{const{own:r=[],carried:o=[]}=Object.groupBy(t,e=>n.has(traceOf(e))?"carried":"own")
for(const e of r)n.add(traceOf(e))
return{attempt:e,own:r,carried:o}})}(r).filter(({own:e,attempt:t})=>e.length>0||t===n.attempt),a=function(e,t){const n=t.at(-1)
if("success"!==e.conclusion||n?.attempt!==e.attempt)return new Set
const r=[...n.own,...n.carried].filter(e=>"fail"===outcomeOf(e))
return new Set(r.map(({name:e})=>e))}(n,o)
return o.map(n=>function({attempt:e,own:t,carried:n},{run:r,limits:o},{home:a,tolerated:s}){const i=t.map(e=>readJobOf(e,o?.get(e.id))),c=earliest(t)??(e===r.attempt?r.startedAt:r.createdAt),u=secondsBetween(c,latest(t)),l=i.filter(({name:e})=>!s.has(e)),f=function(e,t){const n=e.map(({outcome:e})=>e)
return n.includes("fail")?"fail":n.includes("pass")&&!t.some(e=>"fail"===outcomeOf(e)||isCut(e))?"pass":void 0}(l,[...n,...t.filter(isCut)])
return{...identityOf(r,e),execution:{...subjectOf(r,e,a,c),...isInfra(l)&&{excluded:"infra"}},...f&&{outcome:f},...void 0!==u&&{seconds:u},jobs:i}}(n,e,{home:t,tolerated:a}))}function bare(e,t){const n="startup_failure"===e.conclusion,r=secondsBetween(e.startedAt,e.updatedAt),o=n?"fail":"pass"===outcomeOf(e)?"pass":void 0
return{...identityOf(e,e.attempt),execution:{...subjectOf(e,e.attempt,t,e.startedAt||e.createdAt),...n&&{excluded:"infra"}},...o&&{outcome:o},...void 0!==r&&!n&&{seconds:r}}}const isCut=({conclusion:e})=>["cancelled","action_required","stale","running"].includes(e),identityOf=(e,t)=>({workflow:fileOf(e.path),workflowName:e.workflow,runNumber:e.number,url:e.attempt>1?`${e.url}/attempts/${t}`:e.url,branch:e.branch,event:e.event}),subjectOf=(e,t,n,r)=>({run:e.id,attempt:t,sha:e.sha,at:Math.floor((Date.parse(r)||Date.parse(e.createdAt)||0)/1e3),place:placeOf(e,n)}),earliest=e=>e.filter(({conclusion:e})=>"skipped"!==e).flatMap(({startedAt:e})=>e??[]).toSorted().at(0),latest=e=>e.flatMap(({completedAt:e})=>e??[]).toSorted().at(-1),D=4
async function inTurn(e,t,n=()=>!1){const r=[]
let o,a=0,s=e.length
return await Promise.all(Array.from({length:Math.min(D,e.length)},async()=>{for(;a<s&&!n();){const n=a
a+=1
const i=e[n]
try{r[n]=await t(i)}catch(e){n<s&&([s,o]=[n,e])}}})),{results:r.slice(0,Math.min(s,a)),...void 0!==o&&{failure:o}}}const logCandidates=e=>e.flatMap(({workflow:e,jobs:t=[]})=>t.filter(({outcome:e,infra:t})=>"fail"===e&&void 0===t).map(t=>({job:t,kind:JSON.stringify([e,t.name,t.steps.find(({outcome:e})=>"fail"===e)?.name])})))
function endsOf(e,{head:t,tail:n}){if(e.length<=t+n)return e
const r=e.slice(0,t),o=e.slice(e.length-n)
return`${r.slice(0,r.lastIndexOf("\n")+1)}${o.slice(o.indexOf("\n")+1)}`}const J=5
function isMassFailure(e){const t=e.filter(({outcome:e})=>"skipped"!==e),n=t.filter(({outcome:e})=>"failed"===e||"errored"===e)
return t.length>=J&&n.length>.8*t.length}async function readBatch(e,t,n){const{client:r,ports:o,isOver:a,note:s,limits:i}=n,c=e.filter(({needsJobs:e})=>e),{results:u,failure:l}=await inTurn(c,e=>jobsOf(e,n),a),f=c[u.length],d=f?e.indexOf(f):e.length,m=e.slice(0,d)
if(void 0!==l)return{...await batch_told(m,new Map(u),n),failure:l}
const p=m.filter(({run:e})=>n.greens.has(e.id)).slice(0,t.greens),h=await inTurn(p,e=>jobsOf(e,n),a),w=await batch_told(m,new Map([...u,...h.results]),n),g={client:r,ports:o,limits:i,isOver:a},v=await async function(e,t){const{client:n,ports:r,limits:o,most:a,read:s,isOver:i}=t,c=function(e,t,n){const r=[...Map.groupBy(e,({kind:e})=>e)].map(([e,t])=>({kind:e,queue:t,next:0})),o=[]
for(;o.length<t;){const e=r.filter(({queue:e,next:t})=>t<e.length),a=Math.min(...e.map(({kind:e})=>n.get(e)??0)),s=e.filter(({kind:e})=>(n.get(e)??0)===a).slice(0,t-o.length)
if(0===s.length)break
for(const e of s)o.push(e.queue[e.next]),e.next+=1,n.set(e.kind,a+1)}return o}(logCandidates(e),a,s),{results:u,failure:l}=await inTurn(c,async({job:e})=>{const t=await n.jobLog(e.facts.id)
return void 0===t?void 0:[e.facts.id,await r.factsOfLog(endsOf(t,o.logBytes))]},i),f=new Map(u.flatMap(e=>e?[e]:[]))
return{executions:0===f.size?e:e.map(e=>function(e,t){if(!e.jobs?.some(({facts:{id:e}})=>t.has(e)))return e
const n=e.jobs.map(e=>{const n=t.get(e.facts.id)
return n?{...e,log:n,...void 0!==n.infra&&{infra:e.infra??n.infra}}:e})
return{...e,jobs:n,execution:{...e.execution,...isInfra(n)&&"fail"===e.outcome&&{excluded:"infra"}}}}(e,f)),logs:u.length,...void 0!==l&&{failure:l}}}(w.executions,{...g,most:t.logs,read:n.logsRead}),b=function(e,t,n){return[...Map.groupBy(e,({execution:e})=>e.run)].flatMap(([e,r])=>(t.get(e)??[]).flatMap(t=>{const o=function({createdAt:e},t){const n=t.toSorted((e,t)=>e.execution.attempt-t.execution.attempt)
return 0===e?n.at(-1):n.findLast(({execution:t})=>t.at<=e)??n[0]}(t,r),a=(n.get(e)??0)>0&&t.createdAt<Math.min(...r.map(({execution:e})=>e.at))
return o&&!a?[{artifact:t,read:o}]:[]}))}(v.executions,n.artifacts,new Map(m.map(({run:e,known:t})=>[e.id,t]))),{tests:O,...k}=await async function(e,{client:t,ports:n,limits:r,isOver:o,note:a}){const{results:s,failure:i}=await inTurn(e,async({artifact:e,read:o})=>{const s=(0,W.TL)(e.name)
if(e.bytes>r.artifactBytes)return void a(`The artifact "${s}" of run ${e.run} is too large to be read.`)
const i=await t.artifact(e.id,{maxBytes:r.artifactBytes})
if(!i)return
const c=await async function(e,t,n,r){try{return await n.testsOf(e,t)}catch(e){if(!(e instanceof H.l))throw e
return void r(`The artifact "${(0,W.TL)(t.name)}" of run ${t.run} cannot be read: ${e.message.split("\n",1)[0]}`)}}(Buffer.from(i.buffer,i.byteOffset,i.length),e,n,a)
return c&&function({name:e},{execution:t,workflow:n,jobs:r=[]},o){const a=function(e,t){if(t.length<2)return t[0]
const n=wordsOf(e),r=t.map(e=>({job:e,score:scoreOf(e.name,n)})).toSorted((e,t)=>t.score-e.score),[o,a]=r
return o&&o.score>0&&o.score>(a?.score??0)?o.job:void 0}(e,r)
return{execution:t,workflow:n,variant:e,...a&&{job:{name:a.name,url:a.url,facts:a.facts}},cases:o,massFailure:isMassFailure(o)}}(e,o,c)},o)
return{tests:s.flatMap(e=>e??[]),read:e.slice(0,s.length).map(({artifact:e})=>e.id),...void 0!==i&&{failure:i}}}(b.slice(0,t.artifacts),{...g,note:s}),y=h.failure??v.failure??k.failure
return{...w,executions:v.executions,tests:O,logs:v.logs,artifacts:k.read,...void 0!==y&&{failure:y}}}async function jobsOf({run:e},{client:t,query:{owner:n,repo:r}}){try{return[e.id,await read_readJobs(t,{owner:n,repo:r,runId:e.id})]}catch(t){if(404===(0,p.c2)(t))return[e.id,"gone"]
throw t}}async function batch_told(e,t,{query:n,timeouts:r}){const o=[]
for(const{run:a,known:s}of e){const e=t.get(a.id)
if("gone"===e)continue
const i=e?await r.of(a.path,e):void 0
o.push(...executionsOf({run:a,jobs:e,...i&&{limits:i}},n).filter(({execution:e})=>e.attempt>s))}return{count:e.length,executions:o,tests:[],logs:0,artifacts:[]}}var K=n(2832)
const Y=["active","deleted","disabled_fork","disabled_inactivity","disabled_manually"],Z=10
function workflowOf(e){const t=(0,a.OA)(e)
return{id:number(t.id),name:rest_text(t.name),path:rest_text(t.path),state:Y.find(e=>e===t.state)??"active",createdAt:rest_text(t.created_at)}}function sortOut(e,t,{query:n,watermark:r,shortestTimeout:o}){const a=e.filter(e=>isWanted(workflowOfRun(e),n)&&isOnBranch(e,n)).map(e=>({run:e,known:r?.attempts[e.id]??0,createdAt:secondsOf(e.createdAt)})).filter(({run:e,createdAt:n})=>!isSeen(e.id,n,t)&&!isElsewhere(n,t,r)),isOver=({run:e})=>"completed"===e.status,isNew=({run:e,known:t})=>e.attempt>t
return{candidates:a.filter(e=>isOver(e)&&isNew(e)).map(e=>({...e,needsJobs:needsJobs(e.run,o(e.run.path))})),unfinished:a.filter(e=>!isOver(e)).map(({run:e})=>e),known:a.filter(e=>!isNew(e)).map(({run:e})=>e)}}const needsJobs=(e,t)=>e.attempt>1||"bad"===(0,i.Bg)(e.conclusion)&&"startup_failure"!==e.conclusion||(({conclusion:e,startedAt:t,updatedAt:n},r=v)=>"cancelled"===e&&((0,g.z4)(t,n)??0)>=6e4*r)(e,t),isSeen=(e,t,{to:n,seen:r})=>t===n&&r.includes(e),isElsewhere=(e,{from:t,back:n},r)=>void 0!==n&&e<t&&(r?.gaps??[]).some(t=>t.from<=e&&e<=t.to),Q=86400,V=3*Q,X=10
function callsFor(e,t,{firstCalls:n,dailyCalls:r}){if(!e)return n
const o=Math.max(1,Math.ceil((t-e.readUntil)/Q)),a=Math.min(n,o*r)
return(e.gaps?.length??0)>0?Math.max(a,Math.min(n,a+(e.credit??0))):a}function creditAfter(e,t,n,r){if(!e)return Math.max(0,r.firstCalls-t)
const o=callsFor({...e,credit:0},n,r)
return Math.max(0,(e.credit??0)-Math.max(0,t-o))}const ee=20,te=35*Q
async function lookUp(e,t){const{before:n,now:r}=e,o=(n?.unfinished??[]).filter(e=>!t.has(e)),a=o.slice(0,ee),{results:s,failure:i}=await inTurn(a,t=>readRun(t,e),e.isOver)
void 0!==i&&(e.failure??=i)
const c=s.flatMap(e=>e??[]).filter(e=>secondsOf(e.createdAt)>r-te),isOver=e=>"completed"===e.status,known=e=>n?.attempts[e.id]??0
return{candidates:c.filter(e=>isOver(e)&&e.attempt>known(e)).map(e=>({run:e,known:known(e),createdAt:secondsOf(e.createdAt),needsJobs:needsJobs(e)})),unfinished:[...c.filter(e=>!isOver(e)).map(({id:e})=>e),...o.slice(s.length)]}}async function readRun(e,{meter:t,query:{owner:n,repo:r}}){try{const{data:o}=await t.client.request("GET /repos/{owner}/{repo}/actions/runs/{run_id}",{owner:n,repo:r,run_id:e})
return rest_runOf(o)}catch(e){if(404===(0,p.c2)(e))return
throw e}}const ne=.1
const re=5
async function list_work_shortestOf(e,{timeouts:t,query:n}){const r=e.filter(e=>"cancelled"===e.conclusion&&isWanted(workflowOfRun(e),n)),o=new Map
for(const e of new Set(r.map(e=>e.path)))o.set(e,await t.shortest(e))
return e=>o.get(e)}const jobsCalls=e=>e.filter(({needsJobs:e})=>e).length
const[oe,ae,se]=[500,2e4,1e3]
function gapOf({span:e,reached:t,candidates:n,unfinished:r,known:o},a){const s=n.filter(({createdAt:t})=>t>=e.from),i=s.find(({run:e})=>!a.has(e.id))
if(!i&&t<=e.from)return
const c=i?i.createdAt:t,u=[...s.filter(({run:e,createdAt:t})=>t===c&&a.has(e.id)).map(({run:e})=>e),...[...r,...o].filter(({createdAt:e})=>secondsOf(e)===c)]
return{from:e.from,to:c,seen:[...new Set([...c===e.to?e.seen:[],...u.map(({id:e})=>e)])]}}function pendingIn({parts:e,lookedUp:t},n){return[...e.flatMap(({span:e,candidates:t})=>t.filter(({createdAt:t})=>t<e.from)),...t.candidates].filter(({run:e})=>!n.has(e.id)).map(({run:e})=>e.id)}const unfinishedIn=({part:e,gap:t})=>e.unfinished.filter(({createdAt:e})=>!t||secondsOf(e)>=t.to||secondsOf(e)<t.from).map(({id:e})=>e)
function attemptsAfter({before:e,now:t,parts:n},r,o){const[a]=n,s={attempts:e?.attempts??{},attemptsFrom:e?.attemptsFrom??e?.readUntil??t}
if(!a)return s
const{span:i,reached:c,known:u,candidates:l}=a,f=!e||c<=i.from,d=Math.max(c===(i.back??i.from)?c:c+1,t-V),m=new Map([...u.filter(({createdAt:e})=>secondsOf(e)>=d).map(({id:e,attempt:t})=>[e,t]),...l.filter(({createdAt:e})=>e>=d).flatMap(e=>progress_attemptsOf(e,r))]),p=new Map(o.flatMap(t=>e?.attempts[t]?[[t,e.attempts[t]]]:[]))
if(f)return{attempts:Object.fromEntries([...p,...m]),attemptsFrom:d}
const h={...s.attempts,...Object.fromEntries(m)}
return Object.keys(h).length<=ae?{...s,attempts:h}:{attempts:Object.fromEntries(p),attemptsFrom:t}}const progress_attemptsOf=({run:e,known:t},n)=>n.has(e.id)?[[e.id,e.attempt]]:t>0?[[e.id,t]]:[]
function timeoutsIn(e){const t=new Map,read=n=>{const r=t.get(n)??e?.(n)??Promise.resolve(void 0)
return t.set(n,r),r}
return{async shortest(e){const t=await read(fileOf(e))
return shortestTimeout(void 0===t?void 0:await readWorkflowFile(t))},async of(t,n){const r=new Map
if(!e)return r
for(const{id:e,name:o,conclusion:a}of n)"cancelled"===a&&r.set(e,await readTimeout(o,fileOf(t),read))
return r}}}const ie=780,ce=6e4
function numberIn(e,t){const n=Object.hasOwn(e,t)?e[t]:void 0
return"string"==typeof n&&/^\d{1,12}$/.test(n)?Number(n):void 0}const ue=1048576,le={firstCalls:1200,dailyCalls:50,reserve:100,logs:150,greens:60,artifactBytes:64*ue,logBytes:{head:ue,tail:4*ue}},limitsOf=({limits:e})=>({...le,...e}),fe=20
var de=n(3678)
const timeOf=e=>`${new Date(1e3*Math.ceil(e)).toISOString().slice(0,16).replace("T"," ")} UTC`,me=100
async function gather(e,t,n,a){const s=function(e,t,n,r){const o=limitsOf(t),a=Math.floor(r.now()/1e3),s=function(e,{budget:t,reserve:n,now:r,pause:o}){let a,s=0,i=Number.POSITIVE_INFINITY
const c=[],counted=async e=>(s+=1,i-=1,await(async()=>{for(;o&&c.length>=ie&&r()-(c[0]??0)<ce;)await o(ce-(r()-(c[0]??0)))
c.length>=ie&&c.shift(),c.push(r())})(),e())
return{client:{request:async(t,n)=>{const r=await counted(()=>e.request(t,n)),o=numberIn(r.headers,"x-ratelimit-remaining"),s=numberIn(r.headers,"x-ratelimit-reset")
return void 0!==o&&(i=s===a?Math.min(i,o):o),a=s??a,r},jobLog:t=>counted(()=>e.jobLog(t)),artifact:(t,n)=>counted(()=>e.artifact(t,n))},calls:()=>s,left:()=>Math.max(0,Math.min(t-s,i-n)),resetsAt:()=>a}}(e,{budget:callsFor(n,a,o),reserve:o.reserve,now:r.now,pause:r.pause}),i=[],c={query:t,limits:o,ports:r,before:n,now:a,meter:s,timeouts:timeoutsIn(r.file),notes:i,isOver:()=>!0===r.signal?.aborted||void 0!==c.failure||0===s.left(),note:e=>{i.length<fe&&!i.includes(e)&&i.push(e)}}
return c}(e,t,n,a),i=await async function(e){const{before:t,now:n,query:o,ports:a,meter:s}=e,i=await async function({query:e,meter:t,note:n}){if(0===(e.workflows??[]).length&&!e.shard)return[]
const r=await async function(e,{owner:t,repo:n}){return(await readPages(e,"GET /repos/{owner}/{repo}/actions/workflows",{owner:t,repo:n},{key:"workflows",mostPages:Z})).map(workflowOf)}(t.client,e)
for(const t of function(e,{workflows:t=[],owner:n,repo:r}){const o=t.filter(t=>!e.some(e=>isNamed(e,[t])))
if(0===o.length)return[]
const a=`No workflow of ${n}/${r} matches ${o.map(e=>`"${(0,W.TL)(e)}"`).join(", ")}`
if(o.length<t.length)return[`${a}.`]
const s=e.slice(0,G).map(({name:e,path:t})=>(0,W.TL)(e||t))
throw new H.l(`${a}; ${0===s.length?"there are none":`there are: ${s.join(", ")}`}`,{fix:"Correct the input `workflows`: names, file names such as ci.yml, or globs."})}(r,e))n(t)
const o=r.filter(t=>isWanted(t,e))
return 0===o.length?"none":o.length<=re&&2*o.length<=r.length?o.map(({id:e})=>e):[]}(e).catch(t=>function(e,t){if(!t.ports.signal?.aborted&&!(0,K.Jz)(e))throw e
return t.failure=e,[]}(t,e)),c="none"===i?[]:function(e,{since:t,now:n}){if(!e)return[{from:t,to:n,seen:[]}]
const{readUntil:r,gaps:o=[],attemptsFrom:a=r}=e,s=Math.max(n-V,a,t)
return[{from:Math.max(r,t),to:n,seen:[],...s<r&&{back:s}},...o.filter(({to:e})=>e>=t).map(e=>({...e,from:Math.max(e.from,t)}))]}(t,{since:o.since,now:n}),u=function({query:e,before:t,meter:n,ports:r},o){let a=0,s=0
const isToRead=n=>needsJobs(n)&&n.attempt>(t?.attempts[n.id]??0)&&isWanted(workflowOfRun(n),e)&&isOnBranch(n,e)
return({from:e,back:t},i,c)=>(a+=i.filter(isToRead).length,!r.signal?.aborted&&(void 0===t||c>e?n.left()>(0===a?0:a+o):(s+=1,s<=X&&n.left()>a)))}(e,Math.floor(s.left()*ne)),l=[],f=new Set
for(const n of c){const c="none"===i?[]:i,d=e.isOver()?{runs:[],reached:n.to,cut:[]}:await listRuns(s.client,{...o,workflows:c},n,(e,t)=>u(n,e,t))
void 0!==d.failure&&(e.failure=d.failure),d.cut.length>0&&e.note("GitHub lists no more than 1,000 runs of one second; there were more, which are left out.")
for(const{id:e}of d.runs)f.add(e)
const m=await list_work_shortestOf(d.runs,e)
l.push({span:n,reached:d.reached,...sortOut(d.runs,n,{query:o,watermark:t,shortestTimeout:m})}),a.progress(`Listed ${(0,r.L)(f.size,"run")} in ${(0,r.L)(s.calls(),"call")}`)}return{before:t,now:n,parts:l,lookedUp:await lookUp(e,f)}}(s)
void 0!==s.failure&&i.parts.every(({candidates:e,reached:t,span:n})=>0===e.length&&t===n.to)&&function(e){if(!stop(e).isLimit)throw e.failure}(s)
const c=[...i.parts.flatMap(({candidates:e})=>e),...i.lookedUp.candidates],u=await async function(e,t,n){const{meter:a,ports:s,limits:i,before:c,now:u}=n,l=new Set,f=[],progressed=()=>function(e,{delivered:t,artifacts:n,credit:r}){const o=e.parts.map(e=>({part:e,gap:gapOf(e,t)})),a=[...new Set([...e.lookedUp.unfinished,...pendingIn(e,t),...o.flatMap(unfinishedIn)])].toSorted((e,t)=>t-e).slice(0,oe)
return{readUntil:e.now,unfinished:a,...attemptsAfter(e,t,a),artifacts:[...new Set([...e.before?.artifacts??[],...n])].slice(-se),gaps:o.flatMap(({gap:e})=>e??[]),credit:r}}(t,{delivered:l,artifacts:f,credit:creditAfter(c,a.calls(),u,i)}),{reading:m,allowance:p}=await async function(e,t){const{meter:n,query:r,limits:a}=t,s=(r.artifacts??[]).length>0,i=function(e,{logs:t,greens:n},r){const o=Math.max(0,Math.floor(e)),a=Math.min(n,Math.floor(o*(r?.1:.25))),s=Math.min(t,r?Math.floor(.3*o):o-a)
return{logs:s,greens:a,artifacts:r?o-s-a:0}}(n.left()-jobsCalls(e),a,s),c=n.calls(),u=s&&!t.isOver()?await async function(e,t,n){const{meter:r,query:a,before:s}=n,i=Math.min(t.artifacts,Math.max((a.artifacts??[]).length,Math.ceil(t.artifacts/10))),c=Math.min(...e.map(({createdAt:e})=>e))
if(i<1||0===e.length)return new Map
try{const{found:t}=await async function(e,{owner:t,repo:n,artifacts:r=[]},{from:a,most:s}){const i=r.filter(e=>e.includes("*")),c=[...r.filter(e=>!e.includes("*")&&!i.some(t=>(0,o.T)(t,e))).map(e=>({name:e,isOpen:!0})),...i.length>0?[{name:void 0,isOpen:!0}]:[]],u=new Map
let l=0
for(let r=1;c.some(({isOpen:e})=>e)&&l<s;r+=1)for(const f of c.filter(({isOpen:e})=>e)){if(l===s)break
l+=1
const c=await readPage(e,{owner:t,repo:n,page:r,per_page:d,...void 0!==f.name&&{name:f.name}}),isMeant=({name:e})=>void 0===f.name?i.some(t=>(0,o.T)(t,e)):e===f.name
for(const e of c)e.createdAt>=a&&isMeant(e)&&u.set(e.id,e)
f.isOpen=c.length===d&&(c.at(-1)?.createdAt??0)>=a}return{found:[...u.values()].toSorted((e,t)=>t.id-e.id),whole:!c.some(({isOpen:e})=>e)}}(r.client,a,{from:c,most:i}),n=new Set(e.map(({run:e})=>e.id)),u=new Set(s?.artifacts)
return Map.groupBy(t.filter(({id:e,run:t,expired:r})=>!r&&n.has(t)&&!u.has(e)),({run:e})=>e)}catch(e){return n.failure=e,new Map}}(e,i,t):new Map
i.artifacts-=n.calls()-c
const{ports:l,timeouts:f,isOver:m,note:p}=t,h=function(e,t){const n=e.filter(({run:e,needsJobs:t})=>!t&&"success"===e.conclusion),r=[...Map.groupBy(n,({run:e})=>fileOf(e.path)).values()],o=new Set,a=0===r.length?0:Math.ceil(t/r.length),s=r.map(e=>function(e,t){return e.length<=t?[...e]:Array.from({length:t},(n,r)=>e[Math.floor(r*e.length/t)])}(e,a))
for(let e=0;e<a;e+=1)for(const n of s){const r=n[e]
r&&o.size<t&&o.add(r.run.id)}return o}(e,i.greens)
return{allowance:i,reading:{client:n.client,query:r,limits:a,ports:l,timeouts:f,greens:h,artifacts:u,logsRead:new Map,isOver:m,note:p}}}(e,n)
for(let t=0;t<e.length;){const o=e.slice(t,t+me),i=await readBatch(o,shareOf(o,e.slice(t),p,n,m.greens),m)
p.logs-=i.logs,p.artifacts-=i.artifacts.length,void 0!==i.failure&&(n.failure??=i.failure)
for(const{run:e}of o.slice(0,i.count))l.add(e.id)
if(f.push(...i.artifacts),t+=i.count,i.count>0&&await s.take({executions:i.executions,tests:i.tests,watermark:progressed()}),s.progress(`Read ${t} of ${(0,r.L)(e.length,"run")} in ${(0,r.L)(a.calls(),"call")}`),i.count<o.length)break}return function({artifacts:e},t,{note:n}){const o=[...e.values()].reduce((e,t)=>e+t.length,0)-t
o>0&&n(`${(0,r.L)(o,"report")} of older runs were left out for want of calls: have the test job itself run the analysis with \`reports\`, or use a token with a higher limit.`)}(m,f.length,n),{watermark:progressed(),delivered:l}}(c,i,s),l=c.length>u.delivered.size||(u.watermark.gaps??[]).length>0
return(l||void 0!==s.failure)&&s.note(stop(s).note),{watermark:u.watermark,complete:!l,notes:s.notes,calls:s.meter.calls()}}const stop=({failure:e,ports:{signal:t},now:n,meter:r})=>function(e,t,{now:n,resetsAt:r}){if(t)return{isLimit:!0,note:"The reading was ended from outside; the next analysis goes on from here."}
if((0,K.Jz)(e,1e3*n)){const t=n+((0,K.$q)(e,1e3*n)??0)
return{isLimit:!0,note:`GitHub's rate limit for the token is used up; the next analysis goes on from here, at ${timeOf(t)} at the earliest.`}}return void 0!==e?{isLimit:!1,note:`GitHub could not be read to the end: ${o=(0,de.Kl)(e).message,o.split("\n",1)[0]??""}`}:{isLimit:!0,note:`The calls that this analysis may make are used up; the next one goes on from here${void 0!==r&&r>n?`, with more calls of the token from ${timeOf(r)} on`:""}.`}
var o}(e,!0===t?.aborted,{now:n,resetsAt:r.resetsAt()})
function shareOf(e,t,{logs:n,artifacts:r},{meter:o},a){const s=Math.max(0,o.left()-jobsCalls(t)),i=Math.min(s,e.filter(({run:e})=>a.has(e.id)).length),c=Math.min(n,s-i,Math.ceil(2*n*e.length/t.length))
return{greens:i,logs:c,artifacts:Math.max(0,Math.min(r,s-i-c))}}}),6807:((e,t,n)=>{n.d(t,{PD:()=>failureBehind,c2:()=>statusOf,g5:()=>failureOf})
var r=n(4662),o=n(8082)
function failureOf(e){if(!function(e){return e instanceof Error&&"status"in e&&"request"in e&&"object"==typeof e.request}(e))return
const{cause:t,request:n,response:a}=e
return{method:n.method,path:pathOf(n.url),status:a?.status,headers:a?.headers??{},message:e.message,sent:!(t instanceof r.w)||t.sent,final:t instanceof o.l||t instanceof r.w&&"aborted"===t.fault}}const pathOf=e=>(URL.parse(e)?.pathname??"").replace(/^\/api\/v3(?=\/)/,""),failureBehind=e=>failureOf(e)??(e instanceof Error&&e.cause?failureOf(e.cause):void 0),statusOf=e=>failureBehind(e)?.status}),2832:((e,t,n)=>{n.d(t,{GC:()=>explainRefusal,Jz:()=>isRateLimited,kQ:()=>lacksPermission,$q:()=>rateLimitSeconds})
var r=n(8082),o=n(4909),a=n(6807)
const s=[[/^actions\//,"actions"],[/^(?:check-runs|check-suites)\b|^commits\/.+\/check-/,"checks"],[/^statuses\/|^commits\/.+\/status(?:es)?$/,"statuses"],[/^(?:commits|compare|contents|git|releases|tarball|zipball|branches|tags|readme)\b|^dispatches$/,"contents"],[/^(?:issues|labels|milestones|assignees)\b/,"issues"],[/^pulls\b/,"pull-requests"],[/^(?:deployments|environments)\b/,"deployments"],[/^discussions\b/,"discussions"],[/^pages\b/,"pages"],[/^(?:code-scanning|secret-scanning|dependabot)\b/,"security-events"]],permission=(e,t)=>`${e}: ${t?"read":"write"}`
var i=n(3607)
function explainRefusal(e,t,n,s){const l=(0,a.g5)(e)
if(!l)return e
if(e instanceof Error&&e.cause instanceof r.l)return e.cause
const[f,d]=function(e,t,n,r){const{status:a,method:s,path:l,message:f}=e,d=`${t} answered ${a} to ${s} ${(0,o.TL)(l,200)}: ${(0,o.TL)(f,200)}`
if(void 0===a)return e.final?void 0:[`${t} gave no answer: ${(0,o.TL)(f,200)}`,c]
const m=(0,i.Hh)(e,n)
if(void 0!==m)return[`The rate limit of ${t} for this token is used up for ${waiting(m)}`,u]
if(401===a)return[d,"Pass a valid token, such as ${{ github.token }}, as `github-token` or, where the action has it, `write-token`; an expired or revoked one gives this answer."]
const p=403===a||404===a?function({path:e},t){const n=/^\/repos\/([^/]+\/[^/]+)/.exec(e)?.[1]
if(t&&n&&n.toLowerCase()!==t.toLowerCase())return`GITHUB_TOKEN reads only its own repository; check that ${(0,o.TL)(n,140)} exists, and pass a \`github-token\` with access to it.`}(e,r):void 0
return 403===a?[d,organizationRule(e)??p??`The token may not do this: ${grant(e)}`]:404===a?[d,p??`Check that it exists. A token without access to it gets the same answer: ${grant(e)}`]:410===a?[d,"It has expired, or the feature is turned off in the settings of the repository."]:a>=500?[d,"Run the workflow again later; www.githubstatus.com lists outages."]:a>=400?[d,"Check the inputs of this step against this answer. If they are right, report it as a bug."]:void 0}(l,t,n,s)??[]
return f&&d?new r.l(f,{fix:d,cause:e}):e}function lacksPermission(e,t=Date.now()){const n=(0,a.PD)(e)
return 403===n?.status&&void 0===(0,i.Hh)(n,t)&&void 0===organizationRule(n)}const isRateLimited=(e,t=Date.now())=>void 0!==rateLimitSeconds(e,t)
function rateLimitSeconds(e,t=Date.now()){const n=(0,a.PD)(e)
return n&&(0,i.Hh)(n,t)}const c="Check the network and proxy of the runner, and GITHUB_API_URL on GitHub Enterprise Server.",u="Run it less often or later. A GITHUB_TOKEN has 1,000 requests an hour for all runs of a repository; the token of a GitHub App has more."
function organizationRule({headers:e,message:t}){return void 0!==e["x-github-sso"]||/\bSAML\b|\bsingle sign-on\b/i.test(t)?"Authorize the token for the organization's single sign-on, or pass ${{ github.token }}, which needs none.":/\bIP allow list\b/i.test(t)?"Run the job where its address is on the organization's IP allow list.":void 0}function grant({method:e,path:t,headers:n}){const r=function(e,t){const n=/^\/repos\/[^/]+\/[^/]+\/(.+)$/.exec(t)?.[1]
if(void 0===n)return
const r=s.find(([e])=>e.test(n))
return r&&permission(r[1],"GET"===e||"HEAD"===e)}(e,t),o=function(e=""){const[t=""]=e.split(";")
return[...t.slice(0,500).matchAll(/\b([a-z_]{1,40})=(read|write)\b/g)].flatMap(([,e="",t])=>"metadata"===e?[]:[permission(e.replaceAll("_","-"),"read"===t)])}(n["x-accepted-github-permissions"]),a=[...new Set((o.length>0?o:r?[r]:[]).map(allOfIt))]
return 0===a.length?"use one that has the rights for it.":`give the job \`permissions: { ${a.join(", ")} }\` beside those it has; naming one sets all others to none.`}const allOfIt=e=>"issues: read"===e?"issues: write":e,waiting=e=>e<120?`${Math.ceil(e)} s`:`${Math.ceil(e/60)} min`}),3607:((e,t,n)=>{n.d(t,{Hh:()=>limitSeconds,bJ:()=>planFor})
var r=n(6807)
const o=3,a=60,s=new Set([500,502,503,504])
function planFor(e,t,{maxWaitSeconds:n}){const a=(0,r.g5)(e)
return a&&function(e,t,{maxWaitSeconds:n,now:r}){if(e.final)return
const a=limitSeconds(e,r)??function({status:e,headers:t,method:n,sent:r},o){return void 0===e||s.has(e)?"POST"===n&&r?void 0:Math.max(seconds(t["retry-after"])??0,(o+1)**2):void 0}(e,t)
return void 0!==a&&a<=n?{retries:o,afterSeconds:Math.ceil(a)}:void 0}(a,t,{maxWaitSeconds:n,now:Date.now()})}function limitSeconds({status:e,headers:t,message:n},r){const o="0"===t["x-ratelimit-remaining"],s=seconds(t["retry-after"])
if(429!==e&&(403!==e||!o&&void 0===s&&!/\brate limit|\babuse detection/i.test(n)))return
const i=seconds(t["x-ratelimit-reset"])
return s??(o&&void 0!==i?Math.max(0,i-r/1e3)+1:a)}const seconds=(e="")=>/^\d{1,10}$/.test(e)?Number(e):void 0})}
