export const id=532
export const ids=[532]
export const modules={7742:((e,t,n)=>{n.d(t,{h:()=>linksOf,m:()=>jobLink})
const jobLink=(e,t,n)=>`${e}/actions/runs/${t}/job/${n}`,linksOf=e=>({execution:(t,{run:n,attempt:o},r)=>r?jobLink(e,n,r.id):`${e}/actions/runs/${n}/attempts/${o}`,subject:({workflow:t})=>`${e}/actions/workflows/${encodeURIComponent(t.slice(t.lastIndexOf("/")+1))}`,compare:(t,n,o)=>`${e}/compare/${n}...${o}`})}),1887:((e,t,n)=>{n.d(t,{s:()=>audit,m:()=>worstFirst})
var o=n(3030),r=n(6607),s=n(2434),a=n(6085),i=n(5891),c=n(530)
function rulesIn(e){const[,t=""]=/#\s*tocsin:\s*ignore\s+([a-z][a-z, -]*)/.exec(e)??[]
return t.split(/[\s,]+/).filter(Boolean)}const l=500
function audit(e,t,n=c.a){const s=(0,a.m)(e,t),u=function(e){const t=new Map,n=new Set
for(const[o,r]of e.split("\n").entries()){const e=rulesIn(r),s=/^\s*#/.test(r)
if(s)for(const t of e)n.add(t)
else(e.length>0||n.size>0)&&t.set(o+1,new Set([...e,...n]))
s||n.clear()}return t}(e.source)
return n.flatMap(t=>t.check(s).map(n=>function(e,t,{at:n,job:s,...a}){const c=a.cost??(0,i.k_)(t.id,s)
return{rule:t.id,file:e,line:n.line,column:n.column,risk:a.risk??t.risk,problem:(0,o.$Q)((0,r.TN)(a.problem),500),why:a.why??t.why,fix:(0,o.$Q)((0,r.TN)(a.fix),500),...c&&{cost:c}}}(e.file,t,n))).filter(({line:e,rule:t})=>!u.get(e)?.has(t)).toSorted(worstFirst).slice(0,l)}const worstFirst=(e,t)=>s.X.indexOf(e.risk)-s.X.indexOf(t.risk)||(t.cost?.minutes??0)-(e.cost?.minutes??0)||e.file.localeCompare(t.file)||e.line-t.line||e.column-t.column}),6085:((e,t,n)=>{n.d(t,{m:()=>auditedOf})
var o=n(9748)
const r={legs:256,axes:50,text:1e3}
function legsOf(e){if("map"!==e.kind||[...e.entries.values()].some(({value:e})=>isDynamic(e)))return{count:"unknown",legs:[],varying:[]}
const[t,n]=[listAt(e,"include"),listAt(e,"exclude")],o=[...e.entries].filter(([e])=>"include"!==e&&"exclude"!==e).slice(0,r.axes),s=function(e,t,n){const o=[...e],s=[]
for(const r of t){const t=new Map([...r].filter(([e])=>n.has(e))),a=[...e.keys()].filter(o=>n.size>0&&fits(t,e[o]??r))
for(const e of a)o[e]=new Map([...o[e]??[],...r])
0===a.length&&s.push(r)}return[...o,...s].slice(0,r.legs)}((0===o.length?[]:o.map(valuesOf).reduce(multiply,[new Map])).filter(e=>!n.some(t=>fits(t,e))),t,new Set(o.map(([e])=>e)))
return{count:s.length,legs:s,varying:varyingOf(s)}}function listAt(e,t){const n=e.entries.get(t)?.value
return"list"===n?.kind?n.items.slice(0,r.legs).flatMap(e=>"map"===e.kind?legOf(e):[]):[]}const legOf=e=>new Map([...e.entries].slice(0,r.axes).map(([e,{value:t}])=>[e,textOf(t)])),isDynamic=e=>"scalar"===e.kind&&e.text.includes("${{"),valuesOf=([e,{value:t}])=>({key:e,values:("list"===t.kind?t.items:[t]).slice(0,r.legs).map(textOf)}),multiply=(e,{key:t,values:n})=>e.flatMap(e=>n.map(n=>new Map([...e,[t,n]]))).slice(0,r.legs),fits=(e,t)=>[...e].every(([e,n])=>t.get(e)===n)
function varyingOf(e){return[...new Set(e.flatMap(e=>[...e.keys()]))].filter(t=>new Set(e.map(e=>e.get(t))).size>1)}function textOf(e){if("scalar"===e.kind)return e.text.slice(0,r.text)
return`[${("list"===e.kind?e.items.map(textOf):[...e.entries].map(([e,{value:t}])=>`${e}:${textOf(t)}`)).join(",")}]`.slice(0,r.text)}var s=n(2046),a=n(7383)
const onWindows=({runsOn:e,container:t})=>!t&&e.some(({text:e})=>/^windows\b/i.test(e))
function auditedOf(e,t){const n=(0,o.M)(e.file,e.jobs,t)
return{workflow:e,days:t?.days??0,jobs:e.jobs.map(t=>function(e,t,n){const o=e.strategy?.matrix&&legsOf(e.strategy.matrix)
return{job:e,label:labelOf(e),steps:e.steps.map(n=>function(e,t,n){const o=function({shell:e},t,n){const o=(e??t.shell??n.shell)?.text.trim().toLowerCase()
if(void 0===o||""===o)return onWindows(t)?"pwsh":"sh"
const[r=""]=o.split(/\s/,1),s=r.slice(r.lastIndexOf("/")+1)
return/^(?:ba|da|z|a)?sh$/.test(s)?"sh":"pwsh"===s||"powershell"===s?"pwsh":void 0}(e,t,n),r=e.run&&o?(0,s.K)(e.run.text,o).map(a.o):[]
return{step:e,programs:r,...actionOf(e.uses)}}(n,e,t)),...o&&{legs:o},...n&&{record:n}}}(t,e,n.get(t.id)))}}const labelOf=({id:e,name:t})=>t&&""!==t.text&&!t.text.includes("${{")?t.text:e
function actionOf(e){if(!e)return{action:"",ref:""}
const t=e.text.lastIndexOf("@"),n=-1===t?"":e.text.slice(t+1),[,o]=/^v?(\d{1,3})(?:\.|$)/.exec(n)??/^(?:\S{0,60}@)?v?(\d{1,3})(?:\.|\s|$)/.exec(e.comment??"")??[]
return{action:(-1===t?e.text:e.text.slice(0,t)).toLowerCase(),ref:n,...o&&{major:Number(o)}}}}),5891:((e,t,n)=>{n.d(t,{k_:()=>costOfFailures,PL:()=>executionsIn,DV:()=>inDays,Gx:()=>minutes,Qv:()=>timesOf,sm:()=>took})
var o=n(5744),r=n(2390),s=n(50)
const a=["network","dns","tls","rate-limit","registry","git"],i=["dependency-resolution","compilation","configuration"],c={"apt-install-without-update":[...a,"dependency-resolution"],"artifact-name-collision":["concurrency","configuration"],"background-without-wait":["service-startup","network","port-in-use","database"],"broken-needs":["configuration"],"deploy-cancelled-in-progress":["concurrency"],"deploy-without-concurrency":["concurrency"],"download-without-fail":a,"download-without-retry":a,"hidden-failure":"any","hidden-retry":"any","install-without-retry":[...a,"dependency-resolution"],"missing-timeout":["timeout"],"pipe-to-shell":a,"pull-without-login":["rate-limit","registry"],"service-without-health-check":["service-startup","network","database","port-in-use"],"setup-without-cache":a,"shared-cache-key":["concurrency"],"shared-state-without-max-parallel":["concurrency","database","port-in-use"],"unlocked-install":i,"unpinned-action":i,"unpinned-image":[...i,"registry"],"unpinned-runner":[...i,"browser"],"unpinned-tool":i}
const minutes=e=>`${e<10?Math.round(10*e)/10:Math.round(e)} min`,took=e=>e<120?`${Math.round(e)} s`:minutes(e/60),inDays=({days:e})=>`in ${(0,s.hS)(e,"day")}`
function costOfFailures(e,t){const n=t?.record,o=n?.failed.filter(({category:t})=>function(e,t){const n=c[e]
return"any"===n||(n?.some(e=>e===t)??!1)}(e,t))??[]
if(!n||0===o.length)return
const s=[...new Set(o.flatMap(({category:e})=>e??[]))],a=o.length<n.failures?`, ${o.length} of them by ${s.map(r.m).join(" or ")}`:"",i=o.reduce((e,{minutesLost:t})=>e+t,0),l=i>0?`; ${minutes(i)} of its jobs were lost, for they passed when run again`:""
return{words:`The job failed ${n.failures} of ${n.executions} times ${inDays(n)}${a}${l}.`,minutes:i}}const executionsIn=({executions:e,seconds:t,days:n})=>`${e} executions ${inDays({days:n})}${t.length<e?`, ${t.length} of them measured`:""}`
function timesOf(e,t){if(e&&!(e.seconds.length<t))return{median:(0,o.Y)(e.seconds,.5),p99:(0,o.Y)(e.seconds,.99)}}}),3612:((e,t,n)=>{function needsOf(e){const t=new Map(e.map(e=>[e.job.id,e])),n=e.flatMap(e=>e.job.needs.filter(({text:e})=>!t.has(e)).map(t=>({job:e,need:t}))),{order:o,circular:r}=function(e,t){const n=new Set,o=new Set,r=[]
for(const s of e){const e=[{one:s,next:0}]
for(;e.length>0;){const s=e.at(-1)
0===s.next&&o.add(s.one.job.id)
const a=n.has(s.one.job.id)?void 0:s.one.job.needs[s.next]
s.next+=1
const i=a&&t.get(a.text)
a&&i&&o.has(a.text)?r.push({job:s.one,need:a}):i&&!n.has(i.job.id)&&e.push({one:i,next:0}),a||(o.delete(s.one.job.id),n.add(s.one.job.id),e.pop())}}return{order:[...n],circular:r}}(e,t),s=new Set(r.map(({need:e})=>e)),a=new Map(e.map(({job:e})=>[e.id,[...new Set(e.needs.filter(e=>t.has(e.text)&&!s.has(e)).map(({text:e})=>e))]])),of=e=>a.get(e)??[]
return{of,allBefore:e=>function(e,t){const n=new Set(t(e))
for(const e of n)for(const o of t(e))n.add(o)
return n}(e,of),order:o,unknown:n,circular:r}}n.d(t,{h:()=>needsOf})}),901:((e,t,n)=>{n.d(t,{w:()=>pathsOf,x:()=>timesOfJob})
var o=n(5744),r=n(3612)
function timesOfJob({record:e}){if(!e)return
const t=[...e.spans.values()].map(({from:e,to:t})=>t-e).toSorted((e,t)=>e-t),n=t.length>0?t:e.seconds
return 0===n.length?void 0:{median:(0,o.Y)(n,.5),p99:(0,o.Y)(n,.99)}}function pathsOf({jobs:e}){const t=new Map(e.map(e=>[e.job.id,e])),n=(0,r.h)(e),s=function(e,{order:t,of:n}){const o=new Map
for(const r of t){const t=e.get(r)
o.set(r,Math.max(0,...n(r).map(e=>o.get(e)??0))+((t&&timesOfJob(t)?.median)??0))}return o}(t,n)
return{needs:n,critical:criticalOf(t,n,s),fanIn:e.flatMap(e=>function(e,t,n,r){const s=n.of(e.job.id).flatMap(e=>t.get(e)??[])
return s.length<2?[]:function(e,t){const n=[...e.record?.spans.keys()??[]].flatMap(e=>{const n=t.flatMap(t=>{const n=t.record?.spans.get(e)
return n?[{need:t,to:n.to}]:[]}),[o,r]=n.toSorted((e,t)=>t.to-e.to)
return o&&r?[{need:o.need,seconds:o.to-r.to}]:[]}),r=[...Map.groupBy(n,({need:e})=>e)].toSorted(([,e],[,t])=>t.length-e.length),[s]=r
if(!s)return
const a=s[1].map(e=>e.seconds).toSorted((e,t)=>e-t)
return[{job:e,waitsFor:s[0],waitSeconds:(0,o.Y)(a,.5),runs:a.length}]}(e,s)??function(e,t,n){const[o,r]=t.map(e=>({need:e,to:n.get(e.job.id)??0})).toSorted((e,t)=>t.to-e.to)
return o&&r&&o.to!==r.to?[{job:e,waitsFor:o.need,waitSeconds:o.to-r.to,runs:e.record?.runs??0}]:[]}(e,s,r)}(e,t,n,s))}}function criticalOf(e,{order:t,of:n},o){const r=[]
for(let s=latest(t,o);void 0!==s;s=latest(n(s),o)){const t=e.get(s)
t&&timesOfJob(t)&&r.unshift(t)}return r}const latest=(e,t)=>e.reduce((e,n)=>void 0===e||(t.get(n)??0)>(t.get(e)??0)?n:e,void 0)}),9748:((e,t,n)=>{n.d(t,{M:()=>recordsOf,c:()=>namedJobs})
var o=n(2964),r=n(9862),s=n(5744)
function recordsOf(e,t,n){const r=namedJobs(t),s=new Map
for(const[t,a]of n?.workflows.get(e)??[]){const[e,...n]=(0,o.V)(t,r)
if(!e||n.length>0)continue
const i=s.get(e.job.job.id)??[]
for(const e of a)i.push(e)
s.set(e.job.job.id,i)}return new Map(t.flatMap(e=>recordAt(e,s.get(e.id),n?.days??0)))}const namedJobs=e=>e.map(e=>({job:e,name:e.name?.text||e.id,...e.uses&&{uses:e.uses.text}})),recordAt=(e,t,n)=>t&&t.length>0?[[e.id,recordOf(e,t,n)]]:[]
function recordOf(e,t,n){const o=(0,r.L)(e.timeout),a=new Set(t.filter(e=>reached(o,e))),i=t.filter(e=>void 0!==e.outcome||a.has(e)),c=t.filter(e=>"fail"===e.outcome||a.has(e)),l=measuredOf(i),u=function(e,t){const n=new Map
for(const{run:e,attempt:o,outcome:r}of t)"pass"===r&&n.set(e,Math.max(o,n.get(e)??0))
const o=(0,s.Y)(sorted(e.flatMap(({seconds:e})=>e??[])),.5)
return e.map(({run:e,attempt:t,seconds:r=o,category:s})=>({...void 0!==s&&{category:s},minutesLost:(n.get(e)??0)>t?r/60:0}))}(c,t)
return{days:n,executions:i.length,seconds:l.map(({seconds:e})=>e),measured:l,runs:new Set(t.map(({run:e})=>e)).size,failures:c.length,failed:u,timeouts:a.size,cancelled:t.length-i.length,minutesLost:u.reduce((e,t)=>e+t.minutesLost,0),retriedSteps:t.reduce((e,{retriedSteps:t=0})=>e+t,0),caches:cachesOf(i),spans:spansOf(t)}}const reached=(e,{seconds:t,outcome:n})=>"unknown"!==e&&void 0!==t&&t>=60*e&&"pass"!==n,measuredOf=e=>Object.values(Object.groupBy(e,({outcome:e})=>"pass"===e?"pass":"fail")).flatMap(e=>{const t=e.flatMap(e=>e.seconds??[])
return t.map(n=>({seconds:n,weight:e.length/t.length}))}).toSorted((e,t)=>e.seconds-t.seconds)
function cachesOf(e){const of=t=>e.filter(({cache:e})=>e===t),[t,n,o]=[of("exact"),of("partial"),of("miss")],[r,a]=[t,o].map(e=>sorted(e.flatMap(({seconds:e})=>e??[]))),i=r.length>=3&&a.length>=3?Math.max(0,(0,s.Y)(a,.5)-(0,s.Y)(r,.5))/60:0
return{exact:t.length,partial:n.length,miss:o.length,minutesPerMiss:i}}const sorted=e=>e.toSorted((e,t)=>e-t)
function spansOf(e){const t=new Map
for(const{run:n,attempt:o,start:r,seconds:s,outcome:a}of e){if(void 0===r||void 0===a||void 0===s)continue
const e=`${n}/${o}`,{from:i,to:c}=t.get(e)??{from:r,to:r}
t.set(e,{from:Math.min(i,r),to:Math.max(c,r+s)})}return t}}),530:((e,t,n)=>{n.d(t,{a:()=>Me})
const o={id:"always-after-cancel",risk:"low",why:"The job runs on even when somebody cancels the run: it holds a runner, and a newer run in the same group waits for it.",check:({jobs:e})=>e.flatMap(e=>{const{job:t,label:n}=e
return!t.if||!/\balways\(\)/.test(t.if.text)||/cancelled\(\)/.test(t.if.text)||judges(e)?[]:{at:t.if,problem:`The job \`${n}\` outlives a cancel by \`always()\`.`,fix:"Write `if: ${{ !cancelled() }}` with the rest of the condition."}})},judges=({job:e,steps:t})=>[e.if,...[...e.with,...e.env].map(({value:e})=>e),...t.flatMap(({step:e})=>[e.run,e.if,...[...e.with,...e.env].map(({value:e})=>e)])].some(e=>void 0!==e&&/\.result\b|(?:toJSON|join)\(\s*needs|needs\.\*/i.test(e.text)),r={id:"apt-install-without-update",risk:"medium",why:"The package list of the image is days old: once the mirror drops a version that it names, the install ends with 404.",check:({jobs:e})=>e.flatMap(findingOf)}
function findingOf(e){for(const{step:t,programs:n,action:o}of e.steps){if(/apt/.test(o))return[]
for(const o of n){if(updates(o))return[]
if(installs(o)&&t.run)return[{at:t.run.at(o.at),job:e,problem:`\`${o.name} install\` comes without an \`update\` before it.`,fix:`Write \`sudo ${o.name} update\` in the line above.`}]}}return[]}const isApt=({name:e})=>"apt-get"===e||"apt"===e,updates=e=>isApt(e)&&e.args.includes("update")||"add-apt-repository"===e.name||/\.sh$/.test(e.name),installs=e=>isApt(e)&&e.args.includes("install")&&!e.args.some(e=>/\.deb$|^--update$|^-U$/.test(e))
var s=n(5891)
const cachesOf=e=>e.steps.flatMap(t=>function(e,t){const[,n]=/^actions\/cache(?:\/(restore|save))?$/.exec(e.action)??[void 0,"none"],o=inputOf(e,"key")
if("none"===n||!o)return[]
const text=t=>inputOf(e,t)?.text??""
return[{key:o,path:text("path"),restoreKeys:text("restore-keys"),writes:"restore"!==n,reads:"save"!==n,job:t,step:e}]}(t,e))
const inputOf=({step:e},t)=>e.with.find(({key:e})=>e.text===t)?.value,a=new RegExp("(?:(?:^|[\\s/\\\\.$])(?:node_modules|npm-cache|yarn|pnpm|pip|pipenv|venv|virtualenvs?|site-packages|vendor|(?:vendor|local)[/\\\\]bundle|go[/\\\\]pkg|go-build|GOMODCACHE|Pods|pypoetry|poetry|uv)|\\.(?:npm|m2|gradle|cargo|nuget|pub-cache|composer|bundle|ivy2|sbt))(?=$|[\\s/\\\\_})-]|\\.outputs\\b)","i"),holdsPackages=e=>a.test(e)
function costOfMisses({record:e}){if(!e||0===e.caches.miss)return{}
const{exact:t,partial:n,miss:o,minutesPerMiss:r}=e.caches,a=o*r,i=a>0?`; a job without its cache takes ${(0,s.Gx)(r)} longer`:""
return{cost:{words:`Caches of this job were missed ${o} of ${t+n+o} times ${(0,s.DV)(e)}, as the logs that were read tell${i}.`,minutes:a}}}const i={id:"artifact-name-collision",risk:"high",why:"From version 4 on an artifact is written once: the second leg that uploads it fails with 409.",check:({jobs:e})=>e.flatMap(e=>e.steps.flatMap(t=>{const n=inputOf(t,"name")
if("actions/upload-artifact"!==t.action||(t.major??4)<4||!e.legs||!t.step.uses)return[]
if("unknown"===e.legs.count||e.legs.count<2||"true"===inputOf(t,"overwrite")?.text)return[]
if(t.step.if&&/matrix|strategy/.test(t.step.if.text))return[]
const o=n?.text??"artifact"
return/matrix\.|strategy\.|runner\.|env\.|steps\.|github\.job|inputs\./.test(o)?[]:{at:n??t.step.uses,job:e,problem:`All ${e.legs.count} legs of \`${e.label}\` upload \`${o.slice(0,80)}\`.`,fix:`Put what differs in the name: \`name: ${o.slice(0,60)}-\${{ matrix.${e.legs.varying[0]??"<value>"} }}\`.`}}))},words=e=>new Set(e.trim().split(/\s+/)),c=words("\n  curl wget http https grpcurl nc ssh scp rsync psql mysql redis-cli mongosh kubectl helm invoke-webrequest\n  invoke-restmethod iwr irm ping gh aws gcloud az k6 ab newman\n"),l=/^(?:https?:\/\/)?(?:localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[::1?\]|host\.docker\.internal|(?:\$\{?(?:HOST|BASE_?URL|URL|SERVER|ENDPOINT|PORT)\w*\}?))(?:[:/]|$)/i,isLocal=({args:e})=>e.some(e=>l.test(e)||/[/@](?:localhost|127\.0\.0\.1)(?:[:/?]|$)/.test(e)),u=words("\n  pytest py.test jest vitest mocha ava tox nox ctest rspec phpunit gotestsum playwright cypress nextest ginkgo karma\n  behave robot xcodebuild bats trial stestr nosetests hatch turbo nx mvn mvnw gradle gradlew sbt bazel cargo go dotnet\n  deno bun npm yarn pnpm npx make python python3 poetry uv node bundle rake mix swift flutter dart composer just task\n  zig cabal stack meson ninja\n"),d=words("\n  pytest py.test jest vitest mocha ava tox nox ctest rspec phpunit gotestsum ginkgo karma behave robot bats nosetests\n  stestr\n"),f=/(?:^|[:/._-])(?:tests?|check|verify|e2e|spec|integration|unittest|pytest|jest|vitest|mocha|playwright|cypress|nextest)(?:[:/._-]|$)/i,runsTests=({name:e,args:t})=>d.has(e)||u.has(e)&&t.slice(0,8).some(e=>f.test(e)),p=words("wait-on wait-for-it wait-for dockerize wait-port start-server-and-test pg_isready wait4x goss cypress"),m=/(?:\b(?:until|while)\b|wait[-_]?(?:for|on|until|port)|pg_isready|mysqladmin[^\n]{0,40}ping|redis-cli[^\n]{0,40}ping|--retry-connrefused|is[-_]?ready|health)/i
function waitsUntilReady(e){const{name:t,args:n,loops:o,through:r}=e
return!!(p.has(t.replace(/\.(?:sh|py|js|ts)$/,""))||g.has(t)&&n.some(e=>p.has(e)))||(!!(o>0&&h.has(t))||("curl"===t?n.includes("--retry-connrefused")||n.includes("--retry-all-errors")&&isLocal(e):"wget"===t?n.some(e=>e.startsWith("--retry-connrefused")):"kubectl"===t||"oc"===t?"wait"===n[0]||"rollout"===n[0]:!(!n.includes("--wait")&&!r.includes("retry"))||("bash"===t||"sh"===t||t.endsWith(".sh")||g.has(t))&&m.test(n.join(" ")+t)))}const h=words("\n  curl wget nc ncat pg_isready mysqladmin mysql psql redis-cli docker kubectl grep sleep start-sleep test [ [[ ss lsof\n  netstat invoke-webrequest mongosh adb\n"),g=words("npm npx yarn pnpm make python python3 node task just"),b={id:"background-without-wait",risk:"high",why:"What follows starts at the same time as the server: whether the first request is answered is a race.",check:({jobs:e})=>e.flatMap(startsOf)}
function startsOf(e){const t=e.steps.flatMap((e,t)=>function(e,t){const n=e.programs.some(({name:e})=>"wait"===e||"kill"===e||"wait-job"===e)
return e.programs.map(o=>({program:o,step:e,index:t,joined:n}))}(e,t)),n=t.findLastIndex(({program:e})=>isWait(e)),o=e.steps.findLastIndex(({action:e})=>e.includes("wait"))
return t.flatMap(({program:r,step:{step:s},index:a,joined:i},c)=>{const l=0===r.loops?function({name:e,args:t,end:n,through:o}){const[r,...s]=t
if("docker-compose"===e||("docker"===e||"podman"===e)&&"compose"===r){const e=t.some(e=>"-d"===e||"--detach"===e)
return t.includes("up")&&e&&!t.includes("--wait")?"compose":void 0}return"docker"!==e&&"podman"!==e||"run"!==r?"docker"===e&&t.includes("logs")||"&"!==n&&!o.includes("nohup")||w.has(e)||/^[\d$]/.test(e)?void 0:"background":function(e){const t=e.some(e=>"--detach"===e||/^-[a-z]*d[a-z]*$/.test(e)),n=e.some(e=>/^(?:-p\d*|-P|--publish(?:-all)?(?:=.*)?)$/.test(e)||/^--net(?:work)?=host$/.test(e))
return t&&n&&!e.some(e=>e.startsWith("--health-cmd"))}(s)?"container":void 0}(r):void 0
return!l||!s.run||"background"===l&&i||c===t.length-1||c<n||a<o?[]:{at:s.run.at(r.at),job:e,...y[l](r)}})}const isWait=e=>waitsUntilReady(e)||"sleep"===e.name||"start-sleep"===e.name,w=words("tail sleep kill echo cat tee top vmstat dmesg journalctl read wait cd set export true false return exit test [ [[")
const y={background:({name:e})=>({problem:`\`${e.slice(0,60)}\` goes to the background, and nothing waits until it answers.`,fix:"Wait for it in the next line: `timeout 60 bash -c 'until curl -fsS http://localhost:8080/; do sleep 1; done'`."}),container:()=>({problem:"`docker run -d` starts a server, and nothing waits until it answers.",fix:"Use a service with a health check, or wait for it: `timeout 60 bash -c 'until curl -fsS http://localhost:8080/; do sleep 1; done'`."}),compose:()=>({problem:"`docker compose up -d` returns before the servers answer, and nothing waits for them.",fix:"Write `docker compose up -d --wait`, with a `healthcheck` for each service."})}
var k=n(3612)
const v={id:"broken-needs",risk:"high",why:"GitHub starts no job of such a file.",check:({jobs:e})=>{const{unknown:t,circular:n}=(0,k.h)(e)
return[...t.map(({job:e,need:t})=>({at:t,problem:`The job \`${e.label}\` needs \`${t.text.slice(0,60)}\`, which is no job of this file.`,fix:"Write the id of a job as it stands under `jobs`."})),...n.map(({job:e,need:t})=>({at:t,problem:`The job \`${e.label}\` needs \`${t.text.slice(0,60)}\`, which needs it in turn.`,fix:"Take one of the two out of `needs`."}))]}},$={id:"cache-key-per-run",risk:"medium",why:"No later run has this key, so that every run misses, and each one pushes other caches out of the 10 GB.",check:({jobs:e})=>{const t=e.flatMap(cachesOf),n=Map.groupBy(t.filter(({reads:e})=>e),({key:e})=>e.text)
return t.filter(e=>e.writes&&O.test(e.key.text)&&!isHandedOn(e,n.get(e.key.text)??[])).map(cache_key_per_run_findingOf)}},O=/github\.(?:run_id|run_number|run_attempt)\b|github\.event\.head_commit\.timestamp/,isHandedOn=({job:e},t)=>t.length>0&&(t[0]?.job!==e||t.at(-1)?.job!==e),cache_key_per_run_findingOf=({key:e,restoreKeys:t,job:n})=>({at:e,risk:""===t?"medium":"low",problem:`The key \`${e.text.slice(0,100)}\` is another one in each run.`,...""!==t&&{why:j},fix:"Take `github.run_id` and the like out of it, and put the hash of what the content depends on: `${{ hashFiles('…') }}`.",...costOfMisses(n)}),j="The newest one is found by its prefix, but each run stores the whole anew, which pushes other caches out of the 10 GB.",M={id:"cache-key-without-lockfile",risk:"medium",why:"A cache is never written again under a key that exists: with a fixed key it stays what it was on the first day.",check:({jobs:e})=>e.flatMap(e=>cachesOf(e).filter(({key:e,path:t})=>holdsPackages(t)&&!follows(e.text)).map(({key:t})=>({at:t,problem:`The key \`${t.text.slice(0,100)}\` does not follow the lock file.`,fix:"Put its hash in the key, as `key: npm-${{ runner.os }}-${{ hashFiles('**/package-lock.json') }}`.",...costOfMisses(e)})))},follows=e=>/hashFiles\(|(?:steps|needs|inputs|env)\.|github\.(?:sha|run_id|run_number)|hash|checksum/i.test(e),S=/node_modules|\.venv|virtualenv|site-packages|vendor\b/i,N={id:"cache-without-restore-keys",risk:"low",why:"After each change of the lock file everything is downloaded anew, and each download may fail.",check:({jobs:e})=>e.flatMap(e=>cachesOf(e).filter(({key:e,path:t,restoreKeys:n,reads:o,writes:r})=>o&&r&&""===n&&e.text.includes("hashFiles(")&&holdsPackages(t)&&!S.test(t)).map(({key:t})=>({at:t,problem:"The cache has no `restore-keys`, so that a new key begins with nothing.",fix:`Write \`restore-keys: ${beforeHash(t.text)}\`: the key up to its hash.`,...costOfMisses(e)})))},beforeHash=e=>e.slice(0,e.lastIndexOf("${{",e.indexOf("hashFiles("))).slice(0,100)||"<the key up to its hash>"
const E=60
function minuteField(e){const t=60/e.length,[n=0]=e
if(e.length>1&&e.every((e,o)=>e===n+o*t))return`${n}/${t}`
const o=[]
for(let t=0;t<e.length;){let n=t
for(;e[n+1]===(e[n]??0)+1;)n+=1
n-t<2&&(n=t),o.push(n===t?`${e[t]}`:`${e[t]}-${e[n]}`),t=n+1}return o.join(",")}const A={id:"cron-on-the-hour",risk:"low",why:"At the full hour GitHub is under its highest load: runs start late, and some are dropped.",check:({workflow:e})=>e.crons.flatMap(({cron:e})=>{const t=hitsTheHour(e.text)?function(e){const[t="",...n]=e.trim().slice(0,300).split(/\s+/),o=7+[...e].reduce((e,t)=>e+t.charCodeAt(0),0)%46,r=function(e,t){for(let n=t;n<t+60;n+=1){const t=e.map(e=>(e+n)%60)
if(!t.includes(0))return t.toSorted((e,t)=>e-t)}}(function(e){const t=new Set
for(const n of e.split(",").slice(0,E)){const[,e="",o,r]=/^(\*|\d{1,3})(?:-(\d{1,3}))?(?:\/(\d{1,3}))?$/.exec(n)??[]
if(""===e)return
const s="*"===e?0:Number(e),a=o??("*"===e||void 0!==r?59:s)
for(let e=s;e<=Math.min(59,Number(a));e+=Math.max(1,Number(r??1)))t.add(e)}return[...t].toSorted((e,t)=>e-t)}(t)??[0],o)
return r&&[minuteField(r),...n].join(" ")}(e.text):void 0
if(void 0===t)return[]
const n=`The schedule \`${e.text.slice(0,60)}\` starts on the full hour.`
return{at:e,problem:n,fix:`Take ${minuteOf(t).includes(",")?"other minutes":"another minute"}, as \`${t}\`.`}})},minuteOf=e=>e.trim().split(/\s+/,1)[0]??"",hitsTheHour=e=>minuteOf(e).split(",").some(e=>/^0+$/.test(e)||/^(?:\*|0+)\/(?!1$)\d+$/.test(e))
const T=new Set(["prod","prd","production","live"]),_=new Set(["pre","non","not","no","staging","stage","test","tests","testing","dev","development","preview"]),R=new Set([..._,"previews","preprod","nonprod","qa","uat","sandbox","demo","review","integration","nightly"])
function productionIn(e){return!!function(e){const t=wordsOf(e)
return 1===t.length&&"main"===t[0]||t.some(e=>T.has(e))&&!t.some(e=>_.has(e))}(e)||!wordsOf(e).some(e=>R.has(e))&&void 0}new Set(["deploy","deploys","deployment","release","publish","rollout"])
const wordsOf=e=>e.toLowerCase().split(/[^a-z0-9]/).filter(Boolean),F=/^(?:actions\/deploy-pages|peaceiris\/actions-gh-pages|jamesives\/github-pages-deploy-action|azure\/(?:webapps-deploy|k8s-deploy|static-web-apps-deploy|functions-action)|aws-actions\/amazon-ecs-deploy-task-definition|google-github-actions\/deploy-\w+|cloudflare\/(?:wrangler-action|pages-action)|amondnet\/vercel-action|firebaseextended\/action-hosting-deploy|akhileshns\/heroku-deploy)$/,I={kubectl:/^(?:apply|set|replace)$/,helm:/^(?:upgrade|install)$/,terraform:/^apply$/,tofu:/^apply$/,pulumi:/^up$/,wrangler:/^(?:deploy|publish)$/,flyctl:/^deploy$/,fly:/^deploy$/,vercel:/^(?:--prod|deploy)$/,netlify:/^deploy$/,firebase:/^deploy$/,serverless:/^deploy$/,cdk:/^deploy$/,gcloud:/^deploy$/,az:/^(?:deploy|up|deployment)$/,aws:/^(?:sync|deploy|update-service|update-function-code)$/},deploysByCommand=({name:e,args:t})=>t.slice(0,4).some(t=>I[e]?.test(t))
function deploys(e,t){const{job:n,label:o,steps:r}=e
if(isDeployEnvironment(n.environment?.text??"")||C.test(o)||C.test(n.id))return!0
if(r.some(({action:e,programs:t})=>F.test(e)||t.some(isDeployScript)))return!0
const s=t.name?.text??t.file.slice(t.file.lastIndexOf("/")+1)
return/\bdeploy(?:s|ment|ments|ing)?\b|\brollout\b/i.test(s)&&r.some(({programs:e})=>e.some(deploysByCommand))}const isDeployEnvironment=e=>"github-pages"===e||!/preview|review|pull|pypi|npm|registry|release|publish|test/i.test(e)&&void 0!==productionIn(e),C=/^deploy(?:ment|s)?$|^(?:deploy|rollout|redeploy)[-_ ](?!preview|test|key|check|comment)|[-_ ](?:deploy|rollout)$/i,isDeployScript=({name:e,args:t})=>/^deploy(?:\.(?:sh|py|js|ts|rb|ps1))?$/.test(e)||/^(?:npm|yarn|pnpm|bun|make|just|task|rake|bundle)$/.test(e)&&t.slice(0,3).some(e=>/^deploy(?:[:-](?!preview|test|docs)[\w-]+)?$/.test(e)),L={id:"deploy-cancelled-in-progress",risk:"high",why:"A newer run ends a deploy in the middle of it: what is out there is then half of each.",check:({jobs:e,workflow:t})=>{if(t.events.every(({text:e})=>/^(?:pull_request(?:_target)?|workflow_call)$/.test(e)))return[]
const n=e.filter(e=>deploys(e,t)),o=n.flatMap(({job:e,label:t})=>cancels(e.concurrency)?[{at:e.concurrency.cancelInProgress??e.concurrency,label:t}]:[]),[r]=n
return[...r&&cancels(t.concurrency)?[{at:t.concurrency.cancelInProgress??t.concurrency,label:r.label}]:[],...o].map(({at:e,label:t})=>({at:e,problem:`A newer run cancels the deploy of \`${t}\` while it is at work.`,fix:"Write `cancel-in-progress: false`: the newest one waits, those between are dropped."}))}},cancels=e=>!0===e?.cancelInProgress?.value,P={id:"deploy-without-concurrency",risk:"high",why:"Two runs deploy at the same time, and the older one may win.",check:({jobs:e,workflow:t})=>{const n=t.events.every(({text:e})=>"workflow_call"===e)
return t.concurrency||n?[]:e.filter(e=>!e.job.concurrency&&deploys(e,t)).map(e=>({at:e.job,job:e,problem:`The job \`${e.label}\` deploys without \`concurrency\`.`,fix:`Write \`concurrency: { group: deploy-${e.job.environment?.text.includes("$")?"production":e.job.environment?.text??"production"}, cancel-in-progress: false }\` in the job.`}))}}
function downloadsOf(e){return e.flatMap(e=>e.steps.flatMap(t=>t.programs.filter(isDownload).map(n=>({program:n,step:t,job:e}))))}const isDownload=e=>!("curl"!==e.name&&"wget"!==e.name||void 0===(({args:e})=>e.find(e=>/^(?:https?|ftp):\/\/|^["']?https?:/i.test(e)))(e)||isLocal(e)||e.args.some(isVariable)),isVariable=e=>/^\$\{?\w*(?:opt|arg|flag|retr)\w*/i.test(e),hasOption=({args:e},t,n="")=>e.some(e=>e.startsWith("--")?t.some(t=>e===t||e.startsWith(`${t}=`)):/^-[a-zA-Z#]+$/.test(e)&&[...n].some(t=>e.includes(t))),sends=e=>hasOption(e,["--data","--data-raw","--data-binary","--data-urlencode","--json","--form","--upload-file","--post-data","--post-file"],"dFT")||e.args.some((t,n)=>/^-X?(?:POST|PUT|PATCH|DELETE)$/i.test(t)&&(t.startsWith("-X")||/^(?:-X|--request)$/.test(e.args[n-1]??"")))||e.args.some((t,n)=>/^(?:POST|PUT|PATCH|DELETE)$/i.test(t)&&/^(?:-\w*X|--request|--method)$/.test(e.args[n-1]??"")),U={id:"download-without-fail",risk:"medium",why:"curl calls an error page a success: the step that reads it fails later, with a message that misleads.",check:({jobs:e})=>downloadsOf(e).flatMap(({program:e,step:t,job:n})=>"curl"!==e.name||fails(e)||looksAtStatus(e)||!t.step.run?[]:{at:t.step.run.at(e.at),job:n,problem:`\`curl\` without \`--fail\` takes ${sends(e)?"an error of the server for a success":"an error page for the file"}.`,fix:"Write `curl --fail …`, or `-f` among its letters: `-fsSL`."})},fails=e=>hasOption(e,["--fail","--fail-with-body","--fail-early"],"f"),looksAtStatus=e=>hasOption(e,["--write-out","--head","--include","--dump-header"],"wIiD"),D={id:"download-without-retry",risk:"medium",why:"One dropped connection or one 503 of a server far away fails the run.",check:({jobs:e})=>downloadsOf(e).filter(isTriedOnce).flatMap(download_without_retry_findingOf)},isTriedOnce=({program:e,step:t})=>!(0!==e.loops||"||"===e.end||"||"===e.after||e.through.includes("retry")||/retry/.test(t.action)||sends(e)||retries(e)),retries=e=>"curl"===e.name?hasOption(e,["--retry","--retry-all-errors"]):hasOption(e,["--tries","--retry-connrefused","--retry-on-http-error","--spider"],"t")
function download_without_retry_findingOf({program:e,step:t,job:n}){if(!t.step.run)return[]
const o="curl"===e.name
return[{at:t.step.run.at(e.at),job:n,problem:`\`${e.name}\` downloads and does not try again${o?"":" after a refused connection or an error of the server"}.`,fix:o?"Write `curl --fail --retry 5 --retry-all-errors …`.":"Write `wget --tries=5 --retry-connrefused --retry-on-http-error=429,500,502,503,504 …`.",risk:o?"medium":"low"}]}const B={id:"fail-fast",risk:"low",why:"The first leg that fails cancels the others: nobody learns whether one leg is flaky or all are broken, and one flaky leg throws the work of all away.",check:({jobs:e})=>e.flatMap(({job:e,legs:t,record:n,label:o})=>{const{strategy:r}=e
if(!r||!t||"unknown"!==t.count&&t.count<2)return[]
if(r.failFast&&!0!==r.failFast.value)return[]
const a=n?.cancelled??0
return{at:r.failFast??r,risk:a>0?"medium":"low",problem:`The ${"unknown"===t.count?"":`${t.count} `}legs of \`${o}\` end each other${r.failFast?"":", which is the default"}.`,fix:"Write `fail-fast: false` under `strategy`.",...n&&a>0&&{cost:{words:`${a} legs were cancelled or skipped ${(0,s.DV)(n)}; ${(0,s.Gx)(n.minutesLost)} were lost on failures of this job that passed when run again.`,minutes:n.minutesLost}}}})},q={id:"failure-misses-cancelled",risk:"medium",why:"A job that its timeout ends is cancelled, not failed: nobody is told of the runs that hang.",check:({jobs:e})=>e.flatMap(e=>[...ofJob(e),...e.steps.flatMap(ofStep)])},misses=e=>/\bfailure\(\)/.test(e)&&!/cancelled\(\)|always\(\)|\.result\b|\.outcome\b|\.conclusion\b|!\s*failure\(\)/.test(e),ofJob=({job:e,label:t})=>e.if&&misses(e.if.text)&&e.needs.length>0?[{at:e.if,problem:`The job \`${t}\` runs on \`failure()\` and not when a job that it needs is cancelled by its timeout.`,fix:"Write `if: ${{ failure() || cancelled() }}`, or look at `needs.*.result`."}]:[],z=/slack|discord|notif|alert|teams|telegram|pager|mail|create-an-issue|create-issue|issue-from-file/i,ofStep=({step:e,action:t})=>e.if&&misses(e.if.text)&&z.test(`${t} ${e.name?.text??""}`)?[{at:e.if,risk:"low",problem:"The step that tells of a failure says nothing when the job runs into its timeout.",fix:"Write `if: ${{ failure() || cancelled() }}`."}]:[]
var W=n(901)
const G={id:"fan-in",risk:"low",why:"Everybody waits for the slowest of several jobs before this one starts.",check:e=>{const{fanIn:t,critical:n}=(0,W.w)(e)
return t.flatMap(({job:e,waitsFor:t,waitSeconds:o,runs:r})=>{const a=e.job.needs.find(({text:e})=>e===t.job.id)
if(!a||o<60||!n.includes(e))return[]
const i=o*r/60
return{at:a,risk:o>=300?"medium":"low",problem:`The job \`${e.label}\` needs ${e.job.needs.length} jobs and mostly waits for \`${t.label}\`, ${(0,s.sm)(o)} longer than for the others.`,fix:`Make \`${t.label}\` faster, split it, or take it out of \`needs\` where its result is not used.`,...e.record&&{cost:{words:`About ${(0,s.Gx)(i)} of waiting in ${r} runs ${(0,s.DV)(e.record)}.`,minutes:i}}}})}},H={id:"fixed-sleep",risk:"low",why:"A fixed wait is too short on a slow day, which fails the run, and too long on every other.",check:({jobs:e})=>e.flatMap(e=>e.steps.flatMap(t=>sleepsOf(e,t)))},sleepsOf=(e,{step:t,programs:n})=>n.flatMap((o,r)=>{const a=function({name:e,args:t}){if("sleep"!==e&&"start-sleep"!==e)return
const n=t.findLast(e=>/^\d/.test(e))??"",[,o,r="s"]=/^(\d{1,6}(?:\.\d{1,3})?)([smh]?)$/.exec(n)??[],s=t.some(t=>/^-m/i.test(t)&&"start-sleep"===e)?.001:"h"===r?3600:"m"===r?60:1,a=void 0===o?void 0:Number(o)*s
return void 0!==a&&a>=1?a:void 0}(o)
if(void 0===a||o.loops>0||"||"===o.after||"&"===o.end||!t.run)return[]
const i=n.slice(r+1,r+4).find(e=>(({name:e})=>c.has(e))(e)||runsTests(e))
return{at:t.run.at(o.at),risk:i?"medium":"low",problem:`The step waits a fixed ${(0,s.sm)(a)}${i?` before \`${i.name}\``:""}.`,fix:"Wait until what is needed is there, with a limit: `timeout 60 bash -c 'until curl -fsS http://localhost:8080/health; do sleep 1; done'`.",...cost(e,a)}})
function cost({record:e},t){if(!e||0===e.executions)return{}
const n=t*e.executions/60
return{cost:{words:`${e.executions} executions ${(0,s.DV)(e)} waited ${(0,s.Gx)(n)} here.`,minutes:n}}}const K={id:"hidden-failure",risk:"medium",why:"The run is green although this failed: neither people nor statistics see it, and it rots.",check:({jobs:e,workflow:t})=>{const n=new Set([...t.source.matchAll(/steps\.([\w-]+)\.(?:outcome|conclusion)/g)].map(([,e])=>e))
return e.flatMap(e=>[...hidden_failure_ofJob(e),...e.steps.filter(({step:{id:e}})=>!e||!n.has(e.text)).flatMap(t=>function(e,t){const{step:n,action:o,programs:r}=t
if(!isOn(n.continueOnError)||isQuarantine(t))return[]
const s=Z.test(`${o} ${n.name?.text??""}`)&&!r.some(runsTests)
return[{at:n.continueOnError,job:e,risk:s?"low":"medium",problem:"The step may fail and the job stays green.",fix:"Take `continue-on-error` away, or give the step an `id` and show `steps.<id>.outcome` in the summary."}]}(e,t)),...e.steps.flatMap(t=>ofScript(e,t))])}},isOn=e=>!0===e?.value||"true"===e?.text,hidden_failure_ofJob=e=>isOn(e.job.continueOnError)?[{at:e.job.continueOnError,job:e,problem:`The job \`${e.label}\` may fail and the run stays green.`,fix:"Take `continue-on-error` away, or give it to the experimental legs alone: `${{ matrix.experimental }}`."}]:[],Z=/codecov|coveralls|coverage|upload|download|cache|slack|discord|notify|comment|label|sarif|telemetry|report|summary|badge|artifact|cleanup|scan|lint/i,isQuarantine=e=>e.action.endsWith("/actions/flake-analysis")&&void 0!==inputOf(e,"quarantine")
const ofScript=(e,{step:t,programs:n})=>n.flatMap((o,r)=>{const s=n[r+1]
return runsTests(o)&&"||"===o.end&&s&&t.run&&(/^(?:true|:|echo)$/.test(s.name)||"exit"===s.name&&"0"===s.args[0])?{at:t.run.at(o.at),job:e,problem:`\`${o.name} … || ${s.name}\` passes whatever the tests say.`,fix:"Take `|| …` away. To go on after a failure, split the step and use `if: ${{ !cancelled() }}` for what follows."}:[]})
var J=n(2046),Q=n(7383)
const V={id:"hidden-retry",risk:"medium",why:"A failure that a later try hides is a flake that nobody counts: it grows until all tries fail.",check:({jobs:e,workflow:t})=>{const n=new Set([...t.source.matchAll(/steps\.([\w-]+)\.outputs\.total_attempts/g)].map(([,e])=>e))
return e.flatMap(e=>e.steps.flatMap(t=>[...n.has(t.step.id?.text)?[]:ofWrapper(e,t),...ofCommands(e,t)]))}},Y=/^(?:nick-fields|nick-invision)\/retry$|^wandalen\/wretry\.action|^(?:[\w.-]+)\/retry(?:-action|-step|-on-error)?$/
function ofWrapper(e,t){if(!Y.test(t.action)||!t.step.uses)return[]
const n=inputOf(t,"command")?.text??"",o=(0,J.K)(n).map(Q.o).some(runsTests),r=e.record?.retriedSteps??0
return[{at:t.step.uses,job:e,risk:o?"medium":"low",problem:`\`${t.action}\` repeats ${o?"tests":"a command"} until ${o?"they pass":"it passes"}, and nothing shows how often.`,fix:"Give the step an `id` and show `steps.<id>.outputs.total_attempts` in the summary; retry downloads, not tests.",...e.record&&r>0&&{cost:{words:`Its log shows ${r} steps that passed only after a failed try, ${(0,s.DV)(e.record)}.`,minutes:e.record.minutesLost}}}]}const ofCommands=(e,{step:t,programs:n})=>n.flatMap((o,r)=>{const s=function(e,t){if(!runsTests(e))return
const n=e.args.findIndex(e=>X.test(e))
return-1!==n&&"0"!==e.args[n+1]?`\`${(e.args[n]??"").slice(0,60)}\` repeats failed tests`:e.loops>0&&"&&"===e.end&&/^(?:break|exit)$/.test(t?.name??"")?"A loop repeats the tests":"||"===e.end&&t&&runsTests(t)&&t.name===e.name&&t.args.join(" ")===e.args.join(" ")?"`||` repeats the tests":void 0}(o,n[r+1])
return s&&t.run?{at:t.run.at(o.at),job:e,risk:"low",problem:`${s} until they pass.`,fix:"Upload its report (JUnit or JSON), which counts the tries, or repeat the failed tests in a step of their own that shows."}:[]}),X=/^(?:--reruns(?:=[1-9]\d*)?|--retries(?:=[1-9]\d*)?|--rerun-fails(?:=.*)?|--flake-attempts(?:=.*)?|--retry-?times?(?:=[1-9].*)?|--repeat(?:=until-pass.*)?|-Dsurefire\.rerunFailingTestsCount=[1-9]\d*|-Dfailsafe\.rerunFailingTestsCount=[1-9]\d*)$/
const ee={id:"install-without-retry",risk:"low",why:"It asks a server that is often slow or down, once.",check:({jobs:e})=>e.flatMap(e=>e.steps.flatMap(t=>installsOf(e,t)))},installsOf=(e,{step:t,programs:n,action:o})=>n.flatMap(n=>{const r=function({name:e,args:t}){return"add-apt-repository"===e&&t.some(e=>e.startsWith("ppa:"))?"`add-apt-repository` asks launchpad.net":["apt-key","gpg","gpg2"].includes(e)&&t.some(e=>/^--(?:recv(?:-keys)?|keyserver(?:=.*)?)$/.test(e))?`\`${e}\` asks a key server`:"choco"!==e||"install"!==t[0]&&"upgrade"!==t[0]?"apt-get"===e&&t.some(e=>/Acquire::Retries=0/.test(e))?"`apt-get` downloads with its tries turned off":/^pip3?$/.test(e)&&t.some((e,n)=>"--retries=0"===e||"0"===e&&"--retries"===t[n-1])?"`pip` downloads with its tries turned off":"npm"===e&&t.some(e=>"--fetch-retries=0"===e)?"`npm` downloads with its tries turned off":void 0:"`choco install` downloads from the community feed"}(n)
return!r||!t.run||n.loops>0||"||"===n.end||"||"===n.after||/retry/.test(o)||n.through.includes("retry")?[]:{at:t.run.at(n.at),job:e,problem:`${r}, and does not try again.`,fix:"Try it several times: `for try in 1 2 3; do <command> && break; sleep $((try * 10)); done`."}})
var te=n(9862)
const enoughFor=e=>Math.max(5,Math.ceil(1.5*e/60))
function ownLimit({job:e}){const t=e.timeout&&(0,te.L)(e.timeout)
return"number"==typeof t?t:void 0}const isSelfHosted=({job:e})=>e.runsOn.some(({text:e})=>"self-hosted"===e.toLowerCase())
function measured({record:e}){const t=(0,s.Qv)(e,10)
return t&&e?`It takes ${(0,s.sm)(t.median)} in the median, ${(0,s.sm)(t.p99)} at the 99th percentile (${(0,s.PL)(e)}).`:""}function excess({record:e},t){const n=e?.measured.filter(({seconds:e})=>e>60*t)??[]
if(!e||0===n.length)return
const o=n.reduce((e,{seconds:n,weight:o})=>e+o*(n/60-t),0)
return{words:`${countOf(n,e)} executions ${(0,s.DV)(e)} ran longer, ${(0,s.Gx)(o)} beyond it${sampleOf(e)}.`,minutes:o}}const countOf=(e,{executions:t})=>`${Math.round(e.reduce((e,{weight:t})=>e+t,0))} of ${t}`,sampleOf=({executions:e,seconds:t})=>t.length<e?`, as ${t.length} that were measured tell`:"",ne={id:"missing-timeout",risk:"low",why:"A job that hangs holds its runner, and all that waits for it, until GitHub ends it after 6 hours.",check:({jobs:e})=>e.filter(e=>(({job:e})=>void 0===e.uses&&e.steps.length>0)(e)&&!e.job.timeout&&!stepsAreLimited(e)).map(missing_timeout_findingOf)},stepsAreLimited=({steps:e})=>e.every(({step:e})=>void 0!==e.timeout)
function missing_timeout_findingOf(e){const t=(0,s.Qv)(e.record,10),n=t?enoughFor(t.p99):15,o=t&&excess(e,n)
return{at:e.job,risk:isSelfHosted(e)?"high":o?"medium":"low",problem:`The job \`${e.label}\` has no \`timeout-minutes\`${isSelfHosted(e)?" and runs on a runner of your own":""}.`,fix:`${measured(e)} Write \`timeout-minutes: ${n}\`${t?"":", or a little more than its slowest runs take"}.`.trim(),...o&&{cost:o}}}const oe={id:"pipe-to-shell",risk:"medium",why:"What runs is whatever that server says today, and half of a broken download runs as well.",check:({jobs:e})=>e.flatMap(e=>e.steps.flatMap(t=>pipesOf(e,t)))},re=words("sh bash zsh dash python python3 perl node ruby iex invoke-expression php"),se=new Set(["curl","wget","iwr","irm","invoke-webrequest","invoke-restmethod"]),pipesOf=(e,{step:t,programs:n})=>n.flatMap((o,r)=>{const[s,a]=[n[r-1],n[r+1]],i="|"===o.end&&void 0!==a&&runsInput(a),c=void 0!==s&&re.has(s.name)&&s.args.some(e=>/^(?:<\(|\$\(|`)/.test(e))&&o.at>s.at&&runsCode(s)
return se.has(o.name)&&(i||c)&&!isLocal(o)&&t.run?{at:t.run.at(o.at),job:e,problem:`\`${o.name}\` feeds a script from the network to \`${(i?a:s)?.name??"sh"}\`.`,fix:"Use a setup action or a package of a fixed version; or download with `curl --fail --retry 5 -o`, check the sha256, then run it."}:[]}),runsCode=({args:e})=>1===e.length||"-c"===e[0]||!0===e[0]?.startsWith("<("),runsInput=({name:e,args:t})=>re.has(e)&&("sh"===e||"bash"===e||"iex"===e||"invoke-expression"===e||0===t.length||"-"===t[0])&&!t.some(e=>"-c"===e||/^[\w./]+\.sh$/.test(e))
function imagesOf(e){const{container:t,services:n}=e.job,o=[...t?[t]:[],...n].flatMap(({image:t,credentials:n})=>t?[imageAt(t,e,n)]:[]),r=e.steps.flatMap(({step:{uses:t}})=>t?.text.startsWith("docker://")?[imageAt(t,e,!1)]:[]),s=e.steps.flatMap(({step:t,programs:n})=>n.flatMap(n=>{const o=function({name:e,args:t,words:n}){const[o]=t
if("docker"!==e&&"podman"!==e||"pull"!==o&&"run"!==o)return
let r=1
for(;t[r]?.startsWith("-");)r+=ae.test(t[r]??"")?1:2
return void 0===t[r]?void 0:n[n.length-t.length+r]}(n)
return o&&t.run?[{name:o.text,at:t.run.at(o.at),job:e,credentials:!1}]:[]}))
return[...o,...r,...s].filter(({name:e})=>""!==e&&!/[$%`(]/.test(e))}const builtBy=({steps:e})=>new Set(e.flatMap(({programs:e})=>e.flatMap(({name:e,args:t})=>"docker"!==e&&"podman"!==e&&"buildx"!==e||!/^(?:build|buildx|tag|load|import|image)$/.test(t[0]??"")?[]:t))),imageAt=(e,t,n)=>({name:e.text.replace(/^docker:\/\//,""),at:e,job:t,credentials:n}),ae=/^(?:--(?:rm|detach|tty|interactive|privileged|init|read-only|publish-all|no-healthcheck|oom-kill-disable|sig-proxy|quiet)|-[dtiPq]+|--[\w-]+=.*)$/
function tagOf(e){if(e.includes("@"))return
const t=e.slice(e.lastIndexOf("/")+1)
return t.includes(":")?t.slice(t.indexOf(":")+1):""}const ie={id:"pull-without-login",risk:"low",why:"Docker Hub counts pulls without a login by address, and runners share theirs: the run fails with `toomanyrequests` through no fault of its own.",check:({jobs:e})=>e.flatMap(pull_without_login_findingOf)}
function pull_without_login_findingOf(e){if(e.steps.some(({action:e,programs:t})=>/docker\/login-action|registry-login/.test(e)||t.some(({name:e,args:t})=>/^(?:docker|podman)$/.test(e)&&"login"===t[0])))return[]
const t=builtBy(e)
if(t.has("load")||e.steps.some(({action:e})=>e.startsWith("docker/build-push")))return[]
const n=imagesOf(e).find(({name:e,credentials:n})=>!n&&function(e){const[t="",...n]=e.split("/")
return 0===n.length||"docker.io"===t||!/[.:]|^localhost$/.test(t)}(e)&&!/^(?:scratch|localhost)/.test(e)&&!t.has(e))
if(!n)return[]
const o=[e.job.container,...e.job.services].some(e=>e?.image?.text===n.name)
return[{at:n.at,job:e,risk:isSelfHosted(e)?"medium":"low",problem:`The job \`${e.label}\` pulls \`${n.name.slice(0,80)}\` from Docker Hub without a login.`,fix:o?"Give it `credentials: { username: …, password: ${{ secrets.… }} }`, or take the image from another registry.":"Put a step with `docker/login-action` before it, or take the image from another registry."}]}const ce={windows:"windows-2025",macos:"macos-15"},systemFor=e=>ce[e.toLowerCase().split("-")[0]??""]??"ubuntu-24.04",le=/^(?:ubuntu-(?:16\.04|18\.04|20\.04)|windows-(?:2016|2019)|macos-(?:10\.15|11|12|13))(?:-(?:large|xlarge))?$/i,ue={id:"retired-runner",risk:"high",why:"GitHub has no runner of this name any more: the job waits for a day and then fails.",check:({jobs:e})=>e.filter(e=>!isSelfHosted(e)).flatMap(({job:e})=>e.runsOn.filter(({text:e})=>le.test(e)).map(e=>({at:e,problem:`The label \`${e.text}\` is retired.`,fix:`Write \`${systemFor(e.text)}\`.`})))},de={id:"service-without-health-check",risk:"medium",why:"Steps start as soon as the container does, before the server in it answers: on a slow runner the first connection is refused.",check:({jobs:e})=>e.flatMap(e=>e.job.services.filter(t=>isUnchecked(t)&&!isAwaited(e)).map(t=>({at:t.name,job:e,problem:`The service \`${t.name.text}\` has no health check, and no step waits for it.`,fix:`Write \`options: ${checkFor(t)}\` under it.`})))},isUnchecked=({image:e,options:t})=>void 0!==e&&""!==e.text&&!/--health-cmd|\$\{\{/.test(t?.text??"")&&!/^\$\{\{[^}]*&&/.test(e.text),isAwaited=({steps:e})=>e.some(({programs:e,action:t})=>t.includes("wait")||e.some(waitsUntilReady)),fe=[[/postg(?:res|is)|timescale|pgvector/i,"pg_isready"],[/mysql/i,'"mysqladmin ping"'],[/mariadb/i,'"healthcheck.sh --connect --innodb_initialized"'],[/redis|valkey/i,'"redis-cli ping"'],[/mongo/i,"\"mongosh --eval 'db.runCommand({ ping: 1 })'\""],[/rabbitmq/i,'"rabbitmq-diagnostics -q ping"'],[/elasticsearch|opensearch/i,'"curl -f http://localhost:9200/_cluster/health"']],checkFor=({image:e})=>`--health-cmd ${fe.find(([t])=>t.test(e?.text??""))?.[1]??'"<a command that succeeds once it answers>"'} --health-interval 5s --health-timeout 5s --health-retries 12`,pe={id:"setup-without-cache",risk:"low",why:"Every run downloads all packages again, which takes time and fails when the registry does.",check:({jobs:e})=>e.flatMap(e=>e.steps.some(({action:e})=>/cache|setup-gradle|gradle-build-action/.test(e))?[]:me.flatMap(t=>function(e,t){const n=[]
let o
for(const r of t.steps.toReversed())o=r.programs.map(e.option).find(Boolean)??o,e.action===r.action&&r.step.uses&&void 0!==o&&!e.caches(r)&&n.push({at:r.step.uses,job:t,problem:`\`${r.action}\` keeps no cache of the packages that a later step downloads.`,fix:`Write \`${o}\` under its \`with\`.`})
return n}(t,e)))}
const has=e=>t=>void 0!==inputOf(t,e),me=[{action:"actions/setup-node",caches:e=>has("cache")(e)||(e.major??5)>=5,option:({name:e,args:t})=>"npm"===e&&/^(?:ci|install|i)$/.test(t[0]??"")&&!t.includes("-g")||("yarn"===e||"pnpm"===e)&&/^(?:install|i|--\S*)?$/.test(t[0]??"")?`cache: ${e}`:void 0},{action:"actions/setup-python",caches:has("cache"),option:({name:e,args:t})=>(/^pip3?$/.test(e)||/^python3?$/.test(e)&&"pip"===t[1])&&t.includes("install")&&t.includes("-r")?"cache: pip":"poetry"===e&&"install"===t[0]?"cache: poetry":void 0},{action:"actions/setup-java",caches:has("cache"),option:({name:e})=>/^mvnw?$/.test(e)?"cache: maven":/^gradlew?$/.test(e)?"cache: gradle":"sbt"===e?"cache: sbt":void 0},{action:"actions/setup-go",caches:e=>void 0!==inputOf(e,"cache")||(e.major??4)>=4,option:({name:e,args:t})=>"go"===e&&/^(?:build|test|install|mod|run|vet)$/.test(t[0]??"")?"cache: true":void 0},{action:"ruby/setup-ruby",caches:has("bundler-cache"),option:({name:e,args:t})=>"bundle"!==e||"install"!==t[0]&&void 0!==t[0]?void 0:"bundler-cache: true"}],he={id:"shared-cache-key",risk:"low",why:"Who comes first writes it and the others are refused: what a later run finds depends on which one was faster.",check:({jobs:e})=>{const t=e.flatMap(cachesOf).filter(({writes:e})=>e)
return[...t.flatMap(amongLegs),...amongJobs(t,(0,k.h)(e))]}}
function amongLegs({key:e,job:t}){const{legs:n,job:o}=t
if(!n||"unknown"!==n.count&&n.count<2||/matrix\.|strategy\.|steps\.|env\./.test(e.text))return[]
const r=/runner\.(?:os|arch|name)/.test(e.text)?o.runsOn.map(({text:e})=>e).join(" "):"",s=n.varying.filter(e=>!r.includes(`matrix.${e}`))
return"unknown"!==n.count&&0===s.length?[]:[{at:e,job:t,problem:`All legs of \`${t.label}\` write the key \`${e.text.slice(0,100)}\`.`,fix:`Put what differs in the key, as \`\${{ matrix.${s[0]??"<value>"} }}\`, or write it in one leg alone and use \`actions/cache/restore\` in the others.`}]}function amongJobs(e,t){return[...Map.groupBy(e,({key:e,path:t})=>`${e.text}\n${t}`).values()].flatMap(e=>{const[n,...o]=e,r=n&&o.slice(0,20).find(({job:e})=>e!==n.job&&areParallel(n.job,e,t)&&sameSystem(n.job,e))
return n&&r?{at:r.key,problem:`The jobs \`${n.job.label}\` and \`${r.job.label}\` run at the same time and write the same key.`,fix:"Write it in one of them, and use `actions/cache/restore` in the other; or put `${{ github.job }}` in the key."}:[]})}const areParallel=(e,t,n)=>!n.allBefore(e.job.id).has(t.job.id)&&!n.allBefore(t.job.id).has(e.job.id),sameSystem=(e,t)=>e.job.runsOn.map(({text:e})=>e).join()===t.job.runsOn.map(({text:e})=>e).join(),ge={id:"shared-state-without-max-parallel",risk:"medium",why:"The legs change the same thing at the same time, so that each may see what another one did.",check:({jobs:e,workflow:t})=>e.flatMap(e=>{const{job:n,legs:o,label:r}=e,s=function(e,t){const{job:n,steps:o}=e
if(n.environment&&!n.environment.text.includes("${{")&&deploys(e,t))return`the environment \`${n.environment.text.slice(0,60)}\``
const r=[...n.env,...o.flatMap(({step:e})=>[...e.env,...e.with])],s=r.find(isDatabase)
if(s)return`the database of \`${s.key.text}\``
const a=[...r.map(({value:e})=>e.text),...o.map(({step:e})=>e.run?.text??"")].map(serverIn).find(Boolean)
if(a)return`the server \`${a}\``
const i=o.flatMap(({programs:e})=>e).find(e=>deploysByCommand(e)&&!e.args.some(e=>e.includes("matrix.")))
return i&&["terraform","tofu","pulumi"].includes(i.name)?`the state of \`${i.name}\``:void 0}(e,t)
return!o||"unknown"!==o.count&&o.count<2||!s||!n.strategy||n.strategy.maxParallel||n.concurrency?[]:{at:n.strategy,job:e,problem:`All legs of \`${r}\` use ${s} at once.`,fix:"Write `max-parallel: 1` under `strategy`, or give each leg its own: `${{ matrix.… }}` in the name."}})}
const isDatabase=({key:e,value:t})=>/secrets\.\w*(?:DATABASE|POSTGRES|MYSQL|MONGO|REDIS|_DB|DB_)\w*/i.test(t.text)&&/URL|URI|DSN|HOST|CONN|DATABASE|DB/i.test(e.text)&&!t.text.includes("matrix.")
function serverIn(e){const[,t=""]=/https?:\/\/([\w.-]{1,200})/.exec(e)??[]
return/(?:^|[.-])(?:staging|stage|qa|uat|sandbox|preprod)(?:[.-]|$)/.test(t)?t:void 0}const be={id:"timeout-too-long",risk:"low",why:"When it hangs, everybody waits many times as long as a run ever takes before it is ended.",check:({jobs:e})=>e.flatMap(e=>{const[t,n]=[ownLimit(e),(0,s.Qv)(e.record,10)]
if(void 0===t||!n||!e.job.timeout||t<=10||60*t<=10*n.median)return[]
const o=enoughFor(n.p99)
if(o>=t)return[]
const r=excess(e,o)
return{at:e.job.timeout,problem:`The job \`${e.label}\` may take ${(0,s.Gx)(t)}, more than 10 times its median.`,fix:`${measured(e)} Write \`timeout-minutes: ${o}\`.`,...r&&{cost:r}}})},we={id:"timeout-too-short",risk:"high",why:"A run that is only a little slower than usual is ended by its limit, which looks like a flaky job.",check:({jobs:e})=>e.flatMap(e=>{const{job:t,record:n}=e,[o,r]=[ownLimit(e),(0,s.Qv)(n,10)]
if(void 0===o||!r||!n||!t.timeout||60*o>=1.2*r.p99)return[]
const a=`${n.timeouts} of ${n.executions} executions reached it ${(0,s.DV)(n)}: ${(0,s.Gx)(n.timeouts*o)} in all.`
return{at:t.timeout,problem:`The job \`${e.label}\` may take ${(0,s.Gx)(o)}, less than 1.2 times its 99th percentile.`,fix:`${measured(e)} Write \`timeout-minutes: ${enoughFor(r.p99)}\`, or make it faster.`,...n.timeouts>0&&{cost:{words:a,minutes:n.timeouts*o}}}})},ye={id:"unjoinable-job-name",risk:"low",why:"History joins the runs of a job by its name: with this one, legs are mixed up or each run looks like a new job.",check:({jobs:e})=>e.flatMap(e=>{const{name:t}=e.job,n=t&&function(e,{legs:t}){if(!e.includes("${{"))return
if(/github\.(?:run_id|run_number|run_attempt|sha|event\.(?:number|head_commit|pull_request\.(?:number|title)))\b/.test(e))return"The name of the job is another one in each run."
if(!t||"unknown"!==t.count&&t.count<2)return
if("unknown"===t.count)return/matrix[.[]|strategy\.job-index|toJSON\(matrix/i.test(e)?void 0:"The name of the job is the same in all legs of its matrix."
if(/strategy\.job-index|toJSON\(matrix|matrix\[/i.test(e))return
const n=new Set(t.legs.map(t=>nameIn(e,t)))
return n.size<t.legs.length?`The name of the job is the same in several of its ${t.legs.length} legs.`:void 0}(t.text,e)
return n?{at:t,problem:n,fix:fixOf(e)}:[]})}
const nameIn=(e,t)=>[...e.matchAll(/matrix\.([\w-]+)/g)].map(([,e])=>t.get(e??"")).join("\n"),fixOf=({legs:e,label:t})=>e&&e.varying.length>0?`Name all that differs: \`name: ${t} (${e.varying.slice(0,4).map(e=>`\${{ matrix.${e} }}`).join(", ")})\`; or take the expression away, then GitHub adds the values.`:"Take out what changes from run to run, and show it in the summary or with `run-name`.",ke={id:"unlocked-install",risk:"medium",why:"It may install other versions than the lock file names: the same commit passes today and fails tomorrow.",check:({jobs:e})=>e.flatMap(e=>e.steps.flatMap(t=>unlocked_install_installsOf(e,t)))},unlocked_install_installsOf=(e,{step:t,programs:n})=>n.flatMap(n=>{const o=function({name:e,args:t,loops:n}){if(n>0)return
const[o="",...r]=t.filter(e=>!/^(?:-s|--silent|--prefix|--cwd)(?:=|$)/.test(e)),s=t.filter(e=>e.startsWith("-"))
return"npm"===e?isPlain(o,["install","i","add"],r)&&!s.some(unlocked_install_elsewhere)?"npm ci":void 0:"pnpm"===e?s.some(e=>/^--(?:no-frozen-lockfile|frozen-lockfile=false|no-lockfile)$/.test(e))?"pnpm install --frozen-lockfile":void 0:"bun"===e?isPlain(o,["install","i"],r)&&!s.includes("--frozen-lockfile")?"bun install --frozen-lockfile":void 0:"yarn"===e&&function(e,t,n){return!n.some(e=>/^--(?:immutable|frozen-lockfile|pure-lockfile|mode|version|help|immutable-cache)/.test(e)||"-v"===e)&&(isPlain(e,["install"],t)||""===e||e.startsWith("--")&&t.every(e=>e.startsWith("-")))}(o,r,s)?"yarn install --immutable`, with Yarn 1 `yarn install --frozen-lockfile":void 0}(n)
return o&&t.run?{at:t.run.at(n.at),job:e,problem:`\`${[n.name,n.args[0]??""].join(" ").trim()}\` does not keep to the lock file.`,fix:`Write \`${o}\`.`}:[]})
const isPlain=(e,t,n)=>t.includes(e)&&n.every(e=>e.startsWith("-")),unlocked_install_elsewhere=e=>/^(?:-g|--global|--package-lock-only|--no-save|--dry-run|--location=global)$/.test(e)
const ve=words("main master head latest develop dev trunk nightly"),xe={id:"unpinned-action",risk:"medium",why:"A push to that branch changes what runs here, without a commit in this repository.",check:({jobs:e})=>{const t=e.flatMap(({job:e,steps:t})=>[...e.uses?[e.uses]:[],...t.flatMap(({step:e})=>e.uses??[])])
return[...Map.groupBy(t.filter(isOnBranch),({text:e})=>e)].flatMap(([e,t])=>function(e,[t,...n]){if(!t)return[]
const o=n.length>0?`, ${n.length+1} times in this file`:""
return[{at:t,problem:`\`${e.slice(0,120)}\` follows a branch${o}.`,fix:"Name a release, as `@v1`, or better its commit: `@<40 hex digits> # v1.2.3`."}]}(e,t))}}
const isOnBranch=({text:e})=>!e.startsWith("./")&&!e.startsWith("docker://")&&!/^dtolnay\/rust-toolchain@/.test(e)&&ve.has(e.slice(e.lastIndexOf("@")+1).toLowerCase()),$e=/^(?:|latest|stable|edge|nightly|main|master|lts|current|dev)$/,Oe={id:"unpinned-image",risk:"medium",why:"The image changes without a commit: the same code passes today and fails tomorrow.",check:({jobs:e})=>e.flatMap(e=>{const t=builtBy(e)
return imagesOf(e).filter(({name:e})=>$e.test(tagOf(e)??"fixed")&&!t.has(e)).map(({name:e,at:t})=>({at:t,problem:`The image \`${e.slice(0,100)}\` ${""===tagOf(e)?"has no tag, which means `latest`":"has a tag that moves"}.`,fix:`Name a version, as \`${untagged(e).slice(0,100)}:<version>\`, or a digest with \`@sha256:…\`.`}))})},untagged=e=>tagOf(e)?e.slice(0,e.lastIndexOf(":")):e,je={id:"unpinned-tool",risk:"low",why:"A new release changes the run without a commit: what passed yesterday fails today, for everybody at once.",check:({jobs:e})=>e.flatMap(({steps:e})=>e.flatMap(e=>[...settingsOf(e),...unpinned_tool_installsOf(e)]))},settingsOf=({step:e,action:t})=>e.with.filter(e=>isMoving(e,t)).map(({key:e,value:t})=>({at:t,problem:`\`${e.text}: ${t.text}\` is another version after each release.`,fix:`Name the version, as \`${e.text}: ${/node/.test(e.text)?"24":"<major.minor>"}\`, or keep it in a file of the repository.`})),isMoving=({key:e,value:t},n)=>/(?:^|[-_])version$/.test(e.text)&&/^(?:latest|node|current|\*|x|nightly|master|main|edge|head)$/i.test(t.text)&&!/^(?:actions\/upload|actions\/download)/.test(n),unpinned_tool_installsOf=({step:e,programs:t})=>t.flatMap(t=>{const n=function({name:e,args:t}){if(!["npm","npx","pnpm","yarn","bun","bunx","go","uvx","pnpx"].includes(e))return
const n=t.find(e=>/^[^-$].*@(?:latest|master|main|HEAD)$/.test(e))
if(n)return n
return/^(?:npm|pnpm|bun)$/.test(e)&&/^(?:install|i|add)$/.test(t[0]??"")&&t.some(e=>"-g"===e||"--global"===e)?t.slice(1).find(e=>/^(?:@[\w.-]+\/)?\w[\w.-]*$/.test(e)):void 0}(t)
return n&&e.run?{at:e.run.at(t.at),problem:`\`${[t.name,...t.args].join(" ").slice(0,80)}\` takes whatever is newest.`,fix:`Name a version, as \`${n.replace(/@latest$/,"")}@<version>\`.`}:[]})
const Me=[o,r,i,b,v,$,M,N,A,L,P,U,D,B,q,G,H,K,V,ee,{id:"invalid-workflow",risk:"high",why:"GitHub refuses such a file: nothing of it runs.",check:({workflow:e})=>e.faults.map(e=>({at:e,problem:`${e.what[0]?.toUpperCase()??""}${e.what.slice(1)}.`,fix:"Correct it: docs.github.com, “Workflow syntax for GitHub Actions”."}))},ne,oe,ie,ue,de,pe,he,ge,be,we,ye,ke,xe,Oe,{id:"unpinned-runner",risk:"low",why:"GitHub moves the label to the next system over some weeks: for that time, runs of one commit differ by chance.",check:({jobs:e})=>{const t=e.flatMap(({job:e,label:t})=>e.runsOn.filter(({text:e})=>/^(?:ubuntu|windows|macos)-latest\b/i.test(e)).map(e=>({at:e,label:t})))
return[...Map.groupBy(t,({at:e})=>e.text)].flatMap(([e,t])=>{const[n]=t
if(!n)return[]
const o=1===t.length?`The job \`${n.label}\` runs`:`${t.length} jobs of this file run`
return{at:n.at,problem:`${o} on \`${e}\`.`,fix:`Name the system, as \`${systemFor(e)}\`.`}})}},je]}),2046:((e,t,n)=>{n.d(t,{K:()=>commandsOf})
const frameOf=e=>({closer:e,quoted:!1,word:void 0,wordAt:0,redirects:!1})
function append(e,t,n){return void 0===t.word&&(t.wordAt=e.at),t.word=(t.word??"")+e.text.slice(e.at,e.at+n),e.at+=n,!0}function endWord({listener:e},t){const{word:n,wordAt:o,redirects:r}=t
t.word=void 0,void 0!==n&&(t.redirects=!1,r||e.word(n,o))}function behind(e,t,n){const o=e.missing.has(t)?-1:e.text.indexOf(t,n)
return-1===o&&e.missing.add(t),-1===o?e.text.length:o+t.length}const skipTo=(e,t)=>(e.at=t,!0)
function substitution(e,t){const{text:n,at:o,dialect:r}=e,s=n[o]
return s===("sh"===r?"\\":"`")?function(e,t){const{text:n,at:o}=e,r=n.startsWith("\r\n",o+1)?3:2
return"\n"===n[o+r-1]?skipTo(e,o+r):(e.at+=1,append(e,t,1))}(e,t):"`"===s?"`"===t.closer?scanner_close(e,t):scanner_open(e,t,"`",1):"$"===s&&(n.startsWith("${{",o)?append(e,t,behind(e,"}}",o)-o):n.startsWith("${",o)?append(e,t,behind(e,"}",o)-o):n.startsWith("$((",o)?append(e,t,behind(e,"))",o)-o):n.startsWith("$(",o)&&scanner_open(e,t,")",2))}function scanner_open(e,t,n,o){return append(e,t,o),enter(e,n)}function enter(e,t){return e.frames.push(frameOf(t)),e.listener.open(),!0}function scanner_close(e,t){return endWord(e,t),e.listener.operator(";"),e.at+=1,e.frames.pop(),e.listener.close(),!0}function inQuotes(e,t){return'"'===e.text[e.at]&&(t.quoted=!1,skipTo(e,e.at+1))}function outside(e,t){const{text:n,at:o}=e,r=n[o]??""
return'"'===r||"'"===r?function(e,t,n){void 0===t.word&&(t.wordAt=e.at)
if(t.word??="",e.at+=1,t.quoted='"'===n,t.quoted)return!0
const o=behind(e,"'",e.at)
return t.word+=e.text.slice(e.at,e.missing.has("'")?o:o-1),skipTo(e,o)}(e,t,r):"#"===r&&void 0===t.word?skipTo(e,behind(e,"\n",o)-(e.missing.has("\n")?0:1)):" "===r||"\t"===r||"\r"===r?function(e,t){return endWord(e,t),skipTo(e,e.at+1)}(e,t):"\n"===r?function(e,t){endWord(e,t),e.listener.operator(";"),e.at+=1
for(const t of e.pending.splice(0))skipBody(e,t)
return!0}(e,t):"("===r||")"===r?function(e,t,n){if("("===n)return")"===e.text[e.at+1]?skipTo(e,e.at+2):void 0!==t.word?scanner_open(e,t,")",1):(e.at+=1,enter(e,")"))
return")"===t.closer?scanner_close(e,t):(t.word=void 0,e.listener.operator(";"),skipTo(e,e.at+1))}(e,t,r):"<"===r||">"===r?function(e,t){const{text:n,at:o,dialect:r}=e,[s=""]=/^(?:<<<|<<-?|<\(|>\(|[<>]&|>>|>\||<>|[<>])/.exec(n.slice(o,o+3))??[]
if(s.endsWith("("))return scanner_open(e,t,")",2);/^\d*$/.test(t.word??"x")&&(t.word=void 0)
return endWord(e,t),e.at+=s.length,"sh"!==r||"<<"!==s&&"<<-"!==s?(t.redirects=!0,!0):function(e){const[t="",n=""]=/^[ \t]{0,8}(["'\\]?[\w.-]{1,100}["']?)/.exec(e.text.slice(e.at,e.at+120))??[]
""!==n&&e.pending.push(n.replace(/["'\\]/g,""))
return skipTo(e,e.at+t.length)}(e)}(e,t):(";"===r||"&"===r||"|"===r)&&function(e,t,n){const{text:o,at:r,listener:s}=e
if("&"===n&&">"===o[r+1])return skipTo(e,r+1)
endWord(e,t),t.redirects=!1
const a=o[r+1]===n
return s.operator(";"===n?";":a?"&"===n?"&&":"||":"&"===n?"&":"|"),skipTo(e,r+(a||"|"===n&&"&"===o[r+1]?2:1))}(e,t,r)}function skipBody(e,t){for(;e.at<e.text.length;){const n=behind(e,"\n",e.at),o=e.text.slice(e.at,n).trim()
if(e.at=n,o===t)return}}function commandsOf(e,t="sh"){const n=[],a=[{words:[],after:";",loops:0}],top=()=>a.at(-1)
return function(e,t,n){const o={text:e,at:0,dialect:t,frames:[frameOf("")],pending:[],listener:n,missing:new Set}
for(;o.at<e.length;){const e=o.frames.at(-1)
substitution(o,e)||(e.quoted?inQuotes(o,e):outside(o,e))||append(o,e,1)}for(let e=o.frames.pop();e;e=o.frames.pop())endWord(o,e),n.operator(";"),o.frames.length>0&&n.close()}(e,t,{word:(e,t)=>{return n=top(),s={text:e,at:t},void(n.words.length>0?n.words.push(s):r.has(s.text)?n.loops+=1:o.has(s.text)||n.words.push(s))
var n,s},operator:e=>function(e,t,n){const{words:o,after:r,group:a}=e,[i]=o
if(e.words=[],e.after=t,delete e.group,!i)return void(a&&";"!==t&&(a.end=t))
"for"!==i.text&&"select"!==i.text&&"foreach"!==i.text||(e.loops+=1)
"done"===i.text&&(e.loops=Math.max(0,e.loops-1))
s.has(i.text)||n.push({words:o,at:i.at,after:r,end:t,loops:e.loops})}(top(),e,n),open:()=>{a.push({words:[],after:";",loops:top().loops})},close:()=>{a.pop()
const e=n.at(-1)
e&&(top().group=e)}}),n.toSorted((e,t)=>e.at-t.at)}const o=new Set(["if","then","elif","else","do","!","{","}","fi","esac","time"]),r=new Set(["while","until"]),s=new Set(["for","select","foreach","case","function","done","in"])}),7383:((e,t,n)=>{n.d(t,{o:()=>programOf})
const o={sudo:{valued:"-u -g -C -h -p"},doas:{valued:"-u"},env:{valued:"-u -C"},nohup:{},exec:{},command:{},time:{},nice:{valued:"-n"},stdbuf:{},unbuffer:{},setsid:{},"xvfb-run":{valued:"-s -e -f -n -p -w"},timeout:{valued:"-s -k",values:1},gtimeout:{valued:"-s -k",values:1},retry:{valued:"-t -d -n -s -m"},xargs:{valued:"-I -n -P -L -d"},eval:{}}
function programOf(e){const{words:t}=e,n=[]
let r=skipSettings(t,0)
for(let e=o[baseName(t[r]?.text)];e&&r<t.length-1;e=o[baseName(t[r]?.text)])n.push(baseName(t[r]?.text)),r=skipSettings(t,skipOptions(t,r+1,e))
const s=Math.min(r,t.length-1)
return{...e,at:t[s]?.at??e.at,name:baseName(t[s]?.text),args:t.slice(s+1).map(({text:e})=>e),through:n}}function skipSettings(e,t){let n=t
for(;n<e.length-1&&/^[A-Za-z_]\w*\+?=/.test(e[n]?.text??"");)n+=1
return n}function skipOptions(e,t,{valued:n="",values:o=0}){const r=n.split(" ")
let s=t
for(;s<e.length&&e[s]?.text.startsWith("-");)s+=r.includes(e[s]?.text??"")?2:1
return Math.min(s+o,e.length)}function baseName(e=""){return e.slice(Math.max(e.lastIndexOf("/"),e.lastIndexOf("\\"))+1).toLowerCase().replace(/\.(?:exe|cmd|bat)$/,"")}}),9835:((e,t,n)=>{n.d(t,{L:()=>mostMissed,W:()=>cacheReports})
var o=n(7246)
const r=/^(?:(.{1,40}) )?cache$/
function cacheReports(e,t=500){return[...Map.groupBy(e,({repository:e,workflow:t,job:n})=>JSON.stringify([e,t,n])).values()].flatMap(reportsOfJob).toSorted(mostMissed).slice(0,t)}const mostMissed=(e,t)=>t.miss-e.miss||t.partial-e.partial||t.exact-e.exact||Number(e.key>t.key)-Number(e.key<t.key)
function reportsOfJob(e){const t=e.flatMap(e=>e.caches.map(t=>({run:e,use:t,family:familyOf(t.key)}))),n=new Set(t.flatMap(({family:e,use:t})=>r.test(t.key)?[]:[e])),o=Map.groupBy(t,({use:e,family:t})=>r.test(e.key)?function(e,t){const[,n=""]=r.exec(e)??[],o=[...t].filter(e=>e.toLowerCase().includes(n))
return 1===o.length?o[0]??e:e}(e.key,n):t)
return[...o].map(([e,t])=>{const count=e=>t.filter(({use:t})=>t.result===e).length,n=t.findLast(({use:e})=>"miss"===e.result)??t.at(-1),{repository:o="",workflow:r="",job:s="",url:a}=n?.run??{}
return{repository:o,workflow:r,job:s,key:e,...{exact:count("exact"),partial:count("partial"),miss:count("miss")},...logsOf(t.map(({run:e})=>e)),...void 0!==a&&{url:a}}})}function logsOf(e){const t=new Set(e)
return{logs:t.size,logsOfPasses:[...t].filter(({passed:e})=>e).length}}const familyOf=e=>r.test(e)?e:(0,o.E)(e)}),9635:((e,t,n)=>{n.d(t,{sG:()=>outcomeOf,zD:()=>readJobOf,O1:()=>secondsBetween})
var o=n(2593),r=n(5176),s=n(9084),a=n(8313),i=n(6755)
function machineOf({labels:e,runner:t=""}){const n=e.some(e=>/^(?:ubuntu|windows|macos)-/i.test(e))||/^(?:GitHub Actions|Hosted Agent)\b/.test(t),o=e.some(e=>"self-hosted"===e.toLowerCase())||e.length>0&&!n
return{os:c.find(([,t])=>e.some(e=>t.test(e)))?.[0]??"linux",selfHosted:o}}const c=[["macos",/\bmac-?os|\bosx\b|\bdarwin\b/i],["windows",/\bwin(?:dows|\d|\b)/i]]
function readJobOf(e,t){const n="cancelled"===e.conclusion&&(0,o.e5)(e,t),a=n?"fail":outcomeOf(e),i=function(e){const[t]=(0,r.S)({job:e})
return t?l[t.name]:"not-started"===(0,s.rl)(e)?"the job never started":void 0}(e),{startedAt:c,completedAt:u,runner:d}=e
return{facts:{id:e.id,seconds:secondsBetween(c,u)??0,...machineOf(e)},name:e.name,...a&&{outcome:a},...void 0!==i&&{infra:i},url:e.url,...void 0!==c&&{startedAt:c},...void 0!==u&&{completedAt:u},...void 0!==d&&{runner:d},steps:stepsOf(e.steps,n)}}function outcomeOf({conclusion:e}){const t=(0,a.Bg)(e)
return"good"===t?"pass":"bad"===t?"fail":void 0}const l={"runner-lost":"the runner was lost","startup-failure":"the job could not start"}
function stepsOf(e,t){const n=t?e.find(({conclusion:e})=>"cancelled"===e):void 0
return e.map(e=>{const t=e===n?"fail":outcomeOf(e),o=secondsBetween(e.startedAt,e.completedAt)
return{name:e.name,number:e.number,...t&&{outcome:t},...void 0!==o&&{seconds:o}}})}function secondsBetween(e,t){const n=(0,i.z4)(e,t)
return void 0===n?void 0:n/1e3}}),9802:((e,t,n)=>{n.d(t,{v:()=>listRuns,T:()=>secondsOf})
var o=n(2756),r=n(5325)
const s=1e3
async function readRunsPage(e,t,n={page:1},o={}){const{data:s}=await e.request(void 0===t.workflow?a:i,parameters(t,o,n)),c=(0,r.KE)(s,"workflow_runs").map(r.ng)
return{runs:c,...stepAfter(c,(0,r.e6)(s),n)}}function stepAfter(e,t,{page:n,until:r}){const a={page:n+1,...{...void 0!==r&&{until:r}}},i=n*o.x===s
if(e.length<o.x||!i&&n*o.x>=t)return{state:"whole",next:a}
if(!i)return{state:"open",next:a}
const c=e.at(-1)?.createdAt??""
return c===r?{state:"cut",next:a}:{state:"open",next:{page:1,until:c}}}const a="GET /repos/{owner}/{repo}/actions/runs",i="GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs",parameters=({owner:e,repo:t,workflow:n,since:r},s,{page:a,until:i})=>({owner:e,repo:t,...void 0!==n&&{workflow_id:"string"==typeof n?n.slice(n.lastIndexOf("/")+1):n},exclude_pull_requests:!0,per_page:o.x,...s,...(r||i)&&{created:`${r??"*"}..${i??"*"}`},...a>1&&{page:a}})
var c=n(893)
const secondsOf=e=>Math.floor((Date.parse(e)||0)/1e3),queryTime=e=>(0,c.dF)(e).replace(".000","")
async function listRuns(e,{owner:t,repo:n,workflows:o},{from:r,back:s=r,to:a},i){const c=new Map,l=[],u={next:{page:1,until:queryTime(a)},isOpen:!0,reached:a},d=0===o.length?[u]:o.map(e=>({workflow:e,...u})),reachedNow=()=>Math.max(s,...d.filter(({isOpen:e})=>e).map(({reached:e})=>e)),listed=()=>({wholeFrom:d.some(({isOpen:e})=>e)?reachedNow()+1:s,runs:newestFirst([...c.values()],reachedNow()),cut:l})
let f=[]
for(let o=leastFar(d);o&&i(f,reachedNow());o=leastFar(d)){const r={owner:t,repo:n,since:queryTime(s),...void 0!==o.workflow&&{workflow:o.workflow}}
try{const t=await readRunsPage(e,r,o.next)
f=t.runs.filter(({id:e})=>!c.has(e))
for(const e of f)c.set(e.id,e)
Object.assign(o,laneAfter(o,t,l))}catch(e){return{...listed(),failure:e}}}return listed()}function laneAfter({reached:e},{runs:t,state:n,next:o},r){const s=t.at(-1),a=s?Math.min(e,secondsOf(s.createdAt)):e
return"cut"!==n?{next:o,isOpen:"open"===n,reached:a}:(r.push(a),{next:{page:1,until:queryTime(a-1)},isOpen:!0,reached:a-1})}const leastFar=e=>e.filter(({isOpen:e})=>e).toSorted((e,t)=>t.reached-e.reached)[0]
function newestFirst(e,t){return e.map(e=>({run:e,at:secondsOf(e.createdAt)})).filter(({at:e})=>e>=t).toSorted((e,t)=>t.at-e.at||t.run.id-e.run.id).map(({run:e})=>e)}}),5276:((e,t,n)=>{n.d(t,{s:()=>isOnBranch,$:()=>placeOf})
var o=n(4985)
function baseBranch(e){const t="gh-readonly-queue/"
if(!e.startsWith(t))return e
const n=e.lastIndexOf("/")
return n>18?e.slice(18,n):e}const branchOfRun=({event:e,branch:t})=>e===o.G4?baseBranch(t):t
var r=n(5979)
function placeOf(e,t){if(!(0,o.qK)(e,t))return"fork"
if((0,o.h3)(e.event))return"fork"
if((0,o.r0)(e.event))return"pull"
if(s.includes(e.event))return"after"
const n=branchOfRun(e)===t.defaultBranch
return a.includes(e.event)?n?"default":"after":n&&!i.includes(e.event)?"default":"other"}const s=["workflow_run","check_run","check_suite","status"],a=["deployment","deployment_status"],i=["workflow_dispatch","repository_dispatch","merge_group"]
function isOnBranch(e,{branches:t=[],...n}){return 0===t.length||(0,o.qK)(e,n)&&t.some(t=>(0,r.T)(t,branchOfRun(e)))}}),15:((e,t,n)=>{n.d(t,{AX:()=>isLonger,J8:()=>reachingTo,rN:()=>readFromAfter})
const isLonger=({readFrom:e},t)=>void 0!==e&&t<e
function reachingTo(e,{since:t,now:n,firstCalls:o}){if(!e||!isLonger(e,t))return e
const{readFrom:r=t,gaps:s=[],credit:a=0}=e,i=(r-t)/Math.max(1,n-t)
return{...e,readFrom:t,gaps:[...s,{from:t,to:r-1,seen:[]}],credit:Math.min(o,a+Math.ceil(o*i))}}function readFromAfter(e,t){if(!e||e.readUntil<t)return t
const n=(e.gaps??[]).filter(({from:e})=>e<t).map(({to:e})=>Math.min(e+1,t))
return Math.max(Math.min(e.readFrom??t,t),...n)}}),7226:((e,t,n)=>{n.d(t,{IS:()=>shardOf,Li:()=>checkWorkflows,W7:()=>fileOf,Yu:()=>isWanted,u1:()=>workflowOfRun})
var o=n(7598),r=n(4909),s=n(8082),a=n(5979)
const fileOf=e=>/^(.{1,1000}?\.ya?ml)@/.exec(e)?.[1]??e,isNamed=(e,t)=>t.some(t=>(({name:e,path:t})=>[e,t,t.slice(t.lastIndexOf("/")+1)])(e).some(e=>(0,a.T)(t,e)))
function shardOf(e,t){return(0,o.createHash)("sha256").update(e).digest().readUInt32BE(0)%t+1}function isWanted(e,{workflows:t=[],shard:n}){return(!n||shardOf(e.path,n.of)===n.index)&&(0===t.length||isNamed(e,t))}const workflowOfRun=({workflow:e,path:t})=>({name:e,path:fileOf(t)})
function checkWorkflows(e,{workflows:t=[],owner:n,repo:o}){const a=t.filter(t=>!e.some(e=>isNamed(e,[t])))
if(0===a.length)return[]
const l=e.slice(0,i).map(({name:e,path:t})=>(0,r.TL)(e||t)),u=`No workflow of ${n}/${o} matches ${a.map(e=>`"${(0,r.TL)(e)}"`).join(", ")}; ${0===l.length?"there are none":`there are: ${l.join(", ")}`}`
if(a.length<t.length)return[`${u}. ${c}`]
throw new s.l(u,{fix:c})}const i=20,c="Correct the input `workflows`: names, file names such as ci.yml, or globs."}),3872:((e,t,n)=>{n.d(t,{$R:()=>withIssues,Kc:()=>r,i_:()=>knownIssues})
var o=n(5586)
const r="flakes/issues"
async function knownIssues(e,t){const{tracked:n}=(0,o.h)(await e.read(r))
return new Map(n.flatMap(({id:e,number:n})=>void 0===n?[]:[[e,`${t}/issues/${n}`]]))}const withIssues=(e,t)=>0===t.size?e:{...e,subjects:e.subjects.map(e=>({...e,...t.has(e.id)&&{issue:t.get(e.id)??""}}))}}),5586:((e,t,n)=>{n.d(t,{a:()=>a,h:()=>issueStateFrom})
var o=n(5405),r=n(9263),s=n(5462)
const a=1e3
function issueStateFrom(e){const{version:t,tracked:n}=(0,o.OA)(e)
return(0,s._)(t,{known:1,what:"The list of issues"}),{version:1,tracked:(0,o.p_)(n).slice(-a).flatMap(trackedFrom)}}function placeFrom(e){const{repository:t,workflow:n,branch:s}=(0,o.OA)(e)
return(0,r.KH)(t,200)&&(0,r.KH)(n,1e3)?{place:{repository:t,workflow:n,...(0,r.KH)(s,300)&&{branch:s}}}:{}}const isShare=e=>"number"==typeof e&&e>=0&&e<=1
function trackedFrom(e){const{id:t,open:n,name:s,place:a,since:i,until:c,rate:l,print:u,at:d,number:f,turn:p,told:m,taken:h}=(0,o.OA)(e)
if(!((0,r.KH)(t,100)&&/^[\w.-]+$/.test(t)&&(0,r.KH)(s,200)&&(0,r.KH)(u,64)&&(0,r.K8)(i)))return[]
if(!(isShare(l)&&(0,r.my)(d)&&(0,r.my)(p)&&(0,r.my)(m)))return[]
const{by:g,at:b}=(0,o.OA)(h)
return[{id:t,open:!0===n,name:s,since:i,rate:l,print:u,at:d,turn:p,told:m,...placeFrom(a),...(0,r.K8)(c)&&{until:c},...(0,r.my)(f)&&f>0&&{number:f},...(0,r.KH)(g,200)&&(0,r.my)(b)&&{taken:{by:g,at:b}}}]}}),5106:((e,t,n)=>{n.d(t,{a:()=>ranked})
var o=n(5795)
const ranked=e=>e.toSorted(byCost),doubt=({certainty:e,ofForks:t})=>t?2:"suspected"===e?1:0,byCost=(e,t)=>doubt(e)-doubt(t)||Number("broken"===t.state)-Number("broken"===e.state)||t.score-e.score||often(t)-often(e)||t.rate.failures-e.rate.failures||o.x.indexOf(e.state)-o.x.indexOf(t.state)||(e.id<t.id?-1:1),often=({rate:e,runsPerWeek:t})=>e.q05*t}),2767:((e,t,n)=>{n.d(t,{MK:()=>rateOf,HU:()=>rateUpTo,d$:()=>rateWith,yG:()=>tierRates})
const{abs:o,exp:r,floor:s,log:a,log1p:i,PI:c}=Math,{EPSILON:l}=Number
function betaCdf({alpha:e,beta:t},n){if(n<=0)return 0
if(n>=1)return 1
return n>(e+1)/(e+t+2)?1-lowerTail(t,e,1-n,n):lowerTail(e,t,n,1-n)}const u=2**-40
function betaQuantile(e,t){if(t<=0||t>=1)return t<=0?0:1
const n=function({alpha:e,beta:t}){const n=logGamma(e+t)-logGamma(e)-logGamma(t)
return o=>r(n+(e-1)*a(o)+(t-1)*i(-o))}(e)
let[s,c,l]=[0,1,.5]
for(let r=1;s<l&&l<c;r+=1){const a=betaCdf(e,l)-t
a<0?s=l:c=l
const i=l-a/n(l)
if(o(i-l)<=u*l)return i
l=s<i&&i<c&&r%4!=0?i:(s+c)/2}return c}function lowerTail(e,t,n,s){const i=logGamma(e+t)-logGamma(e)-logGamma(t)+e*a(n)+t*a(s)
return r(i)/(e*function(e,t,n){let r=1,s=1,a=0
for(let i=1;i<=d;i+=1){const c=coefficient(e,t,n,i)
if(a=1/nonZero(1+c*a),s=nonZero(1+c/s),r*=s*a,o(s*a-1)<l)break}return r}(e,t,n))}const d=1e4
function coefficient(e,t,n,o){const r=s(o/2),a=n/((e+o-1)*(e+o))
return o%2==0?r*(t-r)*a:-(e+r)*(e+t+r)*a}const f=1e-300,nonZero=e=>o(e)<f?f:e,p=[1/12,-1/360,1/1260,-1/1680,1/1188,-691/360360,1/156]
function logGamma(e){if(e<10)return logGamma(e+1)-a(e)
const t=p.reduceRight((t,n)=>t/e**2+n,0)/e
return(e-.5)*a(e)-e+a(2*c)/2+t}var m=n(9851)
const h={alpha:.5,beta:.5}
function ratePosterior(e,t,n=h){return(0,m.t)(e,t),{alpha:n.alpha+e,beta:n.beta+t-e}}var g=n(5795)
const b=new Map,w=1e4
function rateOf(e,t){const n=`${e}/${t}`,o=b.get(n)
if(o)return o
b.size>=w&&b.clear()
const{mean:r,q05:s,q50:a,q95:i}=function(e,t,n=h){const o=ratePosterior(e,t,n),at=e=>betaQuantile(o,e)
return{failures:e,runs:t,mean:o.alpha/(o.alpha+o.beta),q025:at(.025),q05:at(.05),q50:at(.5),q95:at(.95),q975:at(.975)}}(e,t),c={failures:e,runs:t,mean:r,q05:0===e?0:s,q50:a,q95:i}
return b.set(n,c),c}function rateWith({failures:e,runs:t,likely:n=0}){const o=rateOf(e,t)
if(0===n)return o
const{mean:r,q50:s,q95:a}=rateOf(e+n,t+n)
return{...o,mean:r,q50:s,q95:a,likely:n}}function rateUpTo(e,t){const counts=t=>g.c.indexOf(t)<=g.c.indexOf(e),n=t.filter(({finding:e})=>e&&counts(e.tier)).length
return rateOf(n,n+t.filter(({seen:e,finding:t})=>t?"T3"===t.tier&&!counts("T3"):"fail"!==e.outcome).length)}function tierRates(e){const t=new Set(e.flatMap(({finding:e})=>e?.tier??[]))
return g.c.filter(e=>t.has(e)).map(t=>({tier:t,...rateUpTo(t,e)}))}}),9263:((e,t,n)=>{n.d(t,{K8:()=>isTime,KH:()=>isText,my:()=>isCount,o_:()=>jsonOf})
const isText=(e,t)=>"string"==typeof e&&e.length<=t,isTime=e=>isText(e,40)&&!Number.isNaN(Date.parse(e)),isCount=e=>Number.isSafeInteger(e)&&Number(e)>=0,jsonOf=e=>JSON.parse(JSON.stringify(e))}),5462:((e,t,n)=>{n.d(t,{_:()=>refuseNewer})
var o=n(8082)
function refuseNewer(e,{known:t,what:n}){if(Number.isSafeInteger(e)&&!(e<=t))throw new o.l(`${n} in the ledger was written by a newer version of this action, and is left as it is.`,{fix:"Update the action in this workflow: all that share a ledger need the same version."})}}),4471:((e,t,n)=>{n.d(t,{e:()=>isBad})
const isBad=({state:e,certainty:t})=>("flaky"===e||"broken"===e)&&"confirmed"===t}),8032:((e,t,n)=>{n.d(t,{x:()=>isCut})
const isCut=({omitted:e,omittedOfForks:t=0})=>e>t}),5486:((e,t,n)=>{n.d(t,{z:()=>isExplained})
const isExplained=({explainedBy:e})=>e.reduce((e,{share:t})=>e+t,0)>=.5}),7342:((e,t,n)=>{n.d(t,{b:()=>o})
const o=35*n(893).eZ}),9817:((e,t,n)=>{n.d(t,{Y:()=>o})
const o={share:.8,tests:5}}),3150:((e,t,n)=>{n.d(t,{d:()=>o,w:()=>isNoTest})
const o={outside:"(outside of the tests)",file:"(the file failed to run)",package:"(the package failed)"},isNoTest=e=>Object.values(o).some(t=>e===t||e.startsWith(`${t} #`))}),3051:((e,t,n)=>{n.d(t,{$N:()=>r,LT:()=>codeAt,OH:()=>setCode,e4:()=>bitsOf,sG:()=>s})
var o=n(5477)
const r={pass:1,fail:2,flaky:3},s=[void 0,...o.KI]
function bitsOf(e){const t=new Uint8Array(Math.ceil(e.length/4))
for(let n=0;n<e.length;n+=1)t[n>>2]=(t[n>>2]??0)|(e[n]??0)<<2*(3&n)
return t}const codeAt=(e,t)=>(e[t>>2]??0)>>2*(3&t)&3
function setCode(e,t,n){const o=2*(3&t)
e[t>>2]=(e[t>>2]??0)&~(3<<o)|n<<o}}),2311:((e,t,n)=>{n.d(t,{L:()=>repositoryNames})
const repositoryNames=({repositories:e})=>[...new Set(e.map(({name:e})=>e))]}),3337:((e,t,n)=>{n.d(t,{F:()=>shortSha})
const shortSha=e=>e.replace(/[^0-9a-f]/gi,"").slice(0,7)}),5477:((e,t,n)=>{n.d(t,{DS:()=>r,KI:()=>o,bQ:()=>lineageOf})
const o=["pass","fail","flaky"],r=["pull","branch","fork"],lineageOf=e=>"after"===e?void 0:"pull"===e||"fork"===e?e:"branch"}),5795:((e,t,n)=>{n.d(t,{c:()=>r,x:()=>o})
const o=["infra","broken","flaky","slow","healthy"],r=["T1","T2","T3","T4"]}),9628:((e,t,n)=>{n.d(t,{C0:()=>partsOfTest,jH:()=>suitesOfTest,yr:()=>o})
const o=["workflow","job","step","test"],suitesOfTest=({suites:e,className:t})=>[...e,...t===e.at(-1)?[]:[t]].filter(e=>""!==e),partsOfTest=e=>[...suitesOfTest(e),...""===e.name?[]:[e.name]]}),8773:((e,t,n)=>{n.d(t,{I:()=>kindOf,K4:()=>o,Oh:()=>nestsByName})
const o=/\.[cm]?[jt]sx?$/,r=new Map([["js","js jsx cjs mjs ts tsx cts mts vue svelte"],["python","py"],["go","go"],["jvm","java kt kts groovy scala"],["other","rb php cs fs vb rs swift dart c cc cpp cxx m mm ex exs erl hs lua pl"]].flatMap(([e,t])=>t.split(" ").map(t=>[t,e])))
function kindOf({test:e,file:t}){const n=[t??"",...[...e.suites,e.className].filter(e=>/[\\/]/.test(e)||o.test(e))],[a]=n.flatMap(e=>r.get(/\.(\w{1,6})$/.exec(e)?.[1]??"")??[])
return a??s.find(([,t])=>t(e))?.[0]}const isGoName=e=>/^(?:Test|Benchmark|Example|Fuzz)(?:[^\p{Ll}\s]\S*)?$/u.test(e),nestsByName=e=>"go"===kindOf(e)||void 0===kindOf(e)&&isGoName(e.test.name),isJvmClass=e=>/^(?:[a-z]\w*\.)+[A-Z][\w$]*$/.test(e),s=[["python",({suites:e,className:t,name:n})=>e.includes("pytest")||/^test_/.test(n)&&/^(?:\w+\.)*(?:test_\w+|\w+_test)(?:\.\w+)*$/.test(t)],["go",function({suites:e,className:t,name:n}){const o=e.at(-1)??t
return(""===t||t===o)&&/^[\w.~-]+(?:\/[\w.~-]+)+$/.test(o)&&isGoName(n)}],["jvm",({suites:e,className:t})=>e.at(-1)===t&&isJvmClass(t)],["js",({className:e,name:t})=>e===t&&/ \S/.test(t)||/ [›>] /.test(t)&&!isJvmClass(e)]]}),611:((e,t,n)=>{n.d(t,{Ji:()=>setOutcome,eD:()=>outcomeAt})
var o=n(3051)
function setOutcome(e,t,n){(0,o.OH)(e,t,n?o.$N[n]:0)}function outcomeAt({outcomes:e},t){return o.sG[(0,o.LT)(e,t)]}}),4661:((e,t,n)=>{n.d(t,{o:()=>ownId})
const ownId=e=>e.split(".",1)[0]??e}),2434:((e,t,n)=>{n.d(t,{X:()=>o})
const o=["high","medium","low"]}),8186:((e,t,n)=>{n.d(t,{K2:()=>ownersOf,zn:()=>r,hC:()=>readOwners,dO:()=>usersAmong})
const fitsWord=(e,t)=>fits(lettersOf(e),[...t],{isAny:e=>"*"===e,same:(e,t)=>"?"===e||e===t||e===`\\${t}`}),lettersOf=e=>e.match(/\\.|./gsu)??[]
function fits(e,t,{isAny:n,same:o}){let r,[s,a]=[0,0]
for(;a<t.length;){const i=e[s]
if(void 0!==i&&n(i))r={at:++s,from:a}
else if(void 0!==i&&o(i,t[a]??""))[s,a]=[s+1,a+1]
else{if(!r)return!1
r.from+=1,[s,a]=[r.at,r.from]}}return e.slice(s).every(n)}var o=n(265)
const r=[".github/CODEOWNERS","CODEOWNERS","docs/CODEOWNERS"]
async function readOwners({file:e,warn:t}){for(const n of r){const r=await e(n)
if(void 0===r)continue
const s=(0,o.d)(r)
for(const e of s.problems)t(`${n}: ${e}.`)
return s}return{rules:[],problems:[]}}function ownersOf(e,{rules:t}){const n=e.replace(/^(?:\.?\/)+/,"")
return""===n||n.length>4096?[]:t.findLast(({segments:e})=>function(e,t){return fits(function(e){const t=e.at(-1)
return"*"===t?e:"**"===t?[...e.slice(0,-1),"*","**"]:[...e,"**"]}(e),t.split("/"),{isAny:e=>"**"===e,same:fitsWord})}(e,n))?.owners??[]}const usersAmong=e=>e.filter(e=>/^@[a-z\d](?:[a-z\d_-]{0,98}[a-z\d])?$/i.test(e)).map(e=>e.slice(1))}),265:((e,t,n)=>{n.d(t,{d:()=>parseCodeOwners,g:()=>o})
const o=3145728,r=1e4,s=/^(?:@[a-z\d][a-z\d_-]{0,99}(?:\/[\w.-]{1,100})?|[^\s@]{1,200}@[^\s@]{1,200})$/i
function parseCodeOwners(e){if(Buffer.byteLength(e)>o)return{rules:[],problems:["it is larger than 3 MB, and GitHub loads no such file"]}
const t=e.replace(/^\ufeff/,"").split(/\r\n|\n|\r/).map((e,t)=>function(e,t){if(e.length>r)return`line ${t} is longer than ${r} characters`
const[n="",...o]=function(e){const t=[]
let n=""
for(let o=0;o<e.length;o+=1){const[r="",s=""]=[e[o],e[o+1]]
if("\\"===r&&""!==s)n+=/[\s#]/.test(s)?s:r+s,o+=1
else if(/\s/.test(r))""!==n&&t.push(n),n=""
else{if("#"===r&&""===n)break
n+=r}}return""===n?t:[...t,n]}(e)
if(""===n)return
if(n.startsWith("!"))return`line ${t} negates a pattern, which GitHub does not support`
if(/[[\]]/.test(n))return`line ${t} has a character range, which GitHub does not support`
return void 0!==o.find(e=>!s.test(e))?`line ${t} names an owner that is no @user, @org/team or address`:{pattern:n,segments:segmentsOf(n),owners:o,line:t}}(e,t+1))
return{rules:t.flatMap(e=>"object"==typeof e?e:[]),problems:t.flatMap(e=>"string"==typeof e?e:[]).slice(0,20)}}function segmentsOf(e){const t=e.split("/")
return""===t[0]?t.shift():(1===t.length||2===t.length&&""===t[1])&&t.unshift("**"),""===t.at(-1)&&(t[t.length-1]="**"),t.filter((e,n)=>""!==e&&!("**"===e&&"**"===t[n-1]))}}),5539:((e,t,n)=>{n.d(t,{d:()=>anchorOf,e:()=>known})
var o=n(2311)
function known(e,t){const n=new Map
for(const t of e.subjects)n.has(t.id)||n.set(t.id,t)
return{report:e,subjects:n,left:new Map((e.left??[]).map(e=>[e.id,e])),shown:new Set(t),several:(0,o.L)(e).length>1}}const anchorOf=(e,{shown:t,subjects:n})=>t.has(e)&&n.get(e.id)===e&&/^[\da-f]{16}$/.test(e.id)?`s-${e.id}`:void 0}),5118:((e,t,n)=>{n.d(t,{F:()=>pageLinkOf})
var o=n(4661),r=n(5539),s=n(9704)
function pageLinkOf(e,t){if(void 0===e)return()=>{}
const n={...t,subjects:t.subjects.map(e=>({...e,id:(0,o.o)(e.id)}))},a=(0,r.e)(n,(0,s.z)(n))
return t=>{const n=void 0===t?void 0:a.subjects.get((0,o.o)(t)),s=n&&(0,r.d)(n,a)
return void 0===s?e:function(e,t){const n=new URL(e)
return n.hash=t,n.href}(e,s)}}}),3135:((e,t,n)=>{n.d(t,{N:()=>card,B:()=>partOf})
var o=n(5494),r=n(2327),s=n(2390),a=n(3513),i=n(50),c=n(5539),l=n(3337),u=n(6790),d=n(4270)
const f={T1:"Attempts of one run",T2:"Runs of one commit",T3:"Retries inside a run",T4:"Alone between passes"},p=8
function line({tier:e,at:t,sha:n,run:r,attempt:s,url:a,passUrl:i,words:c}){const p=`of run ${r}`,m=[(0,d.IJ)(a,"failure",p),...void 0===i?[]:[(0,d.IJ)(i,"pass",p)]],h=[(0,u.kb)(t),f[e].toLowerCase(),`run ${r}, attempt ${s}`,(0,o.N)("code",{},(0,l.F)(n))]
return(0,o.Q)((0,d.ZV)(c),(0,o.N)("span",{class:"quiet"},(0,d.oR)([...h,...m])))}var m=n(5614),h=n(3743)
function card(e,t){const{rate:n,score:l,since:g}=e
return(0,o.N)("article",{class:"subject",id:(0,c.d)(e,t),"data-score":l,"data-rate":n.mean,"data-since":Date.parse(g)||0},(0,o.N)("div",{class:"head"},(0,o.N)("h3",{},(0,m.fq)(e)),function({isNew:e,state:t,level:n}){const r="broken"===t&&(0,o.N)("span",{class:"quiet"},n)
return(e||!1!==r)&&(0,o.N)("span",{class:"marks"},e&&(0,o.N)("span",{class:"new"},"new"),r)}(e)),(0,m.ik)(e,t),(0,h.b)(e.strip),(0,u.Ix)(e,t.report),cause(e),function({owners:e=[],issue:t}){const n=e.slice(0,8).map(e=>(0,d.ZV)(e,80)),s=[...n.length>0?[(0,o.Q)("Owned by ",(0,d.oR)(n,", "))]:[],...void 0===t?[]:[(0,o.Q)("Tracked in ",(0,r.N)(t,(0,a.FI)(t)))]]
return s.length>0&&(0,o.N)("p",{class:"quiet"},(0,d.oR)(s))}(e),function(e,t){const{rule:n,causes:a,flipRate:c,entropy:l,runsPerWeek:h,minutesPerFailure:g,waste:b,url:w,change:y}=e,k=a.slice(1,6).map(({category:e,share:t,line:n})=>(0,o.Q)((0,o.N)("b",{},(0,d.ZV)((0,s.m)(e),60)),` ${(0,i.KN)(t)} `,(0,d.aY)(n)))
return(0,o.N)("details",{},(0,o.N)("summary",{},function({evidence:e,state:t,url:n}){return e.length>0?`The newest evidence (${e.length}), and numbers`:"broken"===t&&void 0!==n?"Its newest failure, and numbers":"Numbers"}(e)),(0,m.fC)(e),(0,o.N)("p",{class:"rule"},(0,d.ZV)(n)),function({evidence:e}){return e.length>0&&(0,d.p_)(e.slice(0,p).map(line),{class:"evidence"})}(e),function({tiers:e}){return!(e.length<2)&&(0,o.N)("table",{class:"tiers"},(0,o.N)("caption",{class:"unseen"},"The rate by kind of evidence"),(0,o.N)("thead",{},(0,o.N)("tr",{},...["Evidence","Failed","Rate","90 % interval"].map(e=>(0,o.N)("th",{scope:"col"},e)))),(0,o.N)("tbody",{},...e.map(({tier:e,failures:t,runs:n,mean:r,q05:s,q95:a})=>(0,o.N)("tr",{},(0,o.N)("th",{scope:"row"},"T1"===e?f[e]:`and ${f[e].toLowerCase()}`),...[`${(0,i.U9)(t)} of ${(0,i.U9)(n)}`,(0,i.KN)(r),(0,i.Tq)(s,a)].map(e=>(0,o.N)("td",{},e))))))}(e),k.length>0&&(0,o.Q)((0,o.N)("p",{class:"label"},"Other causes"),(0,d.p_)(k)),function({explainedBy:e},t){if(0===e.length)return!1
const n=e.slice(0,8).map(({id:e,share:n})=>(0,o.Q)(`${(0,i.KN)(n)} by `,partOf(e,t)))
return(0,o.Q)((0,o.N)("p",{class:"label"},"Its failures are explained"),(0,d.p_)(n))}(e,t),(0,o.N)("dl",{class:"facts more"},(0,u.fK)("Tries a week",String(Math.round(h))),(0,u.fK)("A failure costs",(0,i.jk)(g)),(0,u.fK)("Flips",(0,i.KN)(c),`entropy ${l.toFixed(2)} bits`),(0,u.fK)("Billed",(0,i.jk)(b.billableMinutes)),void 0!==y&&(0,u.fK)("Change point",(0,i.KN)(y.probability),"certain")),void 0!==w&&(0,o.N)("p",{},(0,r.N)(w,"broken"===e.state?"Its newest failure":"Open on GitHub")))}(e,t))}const cause=({causes:[e]})=>void 0!==e&&(0,o.N)("p",{class:"cause"},(0,o.N)("b",{},(0,d.ZV)((0,s.m)(e.category),60)),`, ${(0,i.KN)(e.share)} of its failures: `,(0,d.aY)(e.line))
function partOf(e,t){const n=t.subjects.get(e)
if(n)return(0,m.k_)(n,t)
const r=t.left.get(e)
return r?(0,m.dJ)(r):(0,o.Q)("one that is not listed")}}),6790:((e,t,n)=>{n.d(t,{Ix:()=>facts,fK:()=>fact,kb:()=>dayOf,nV:()=>lostAside})
var o=n(5494),r=n(2327),s=n(3856),a=n(8745),i=n(3513),c=n(50)
const fact=(e,t,n=!1)=>(0,o.N)("div",{},(0,o.N)("dt",{},e),(0,o.N)("dd",{},t,!1!==n&&""!==n&&(0,o.N)("span",{class:"quiet"},n)))
function facts(e,{currency:t}){const{score:n,waste:s,state:l}=e,u="broken"!==l||s.minutes>0
return(0,o.N)("dl",{class:"facts"},function({state:e,rate:t}){const{failures:n,runs:o,mean:r,q05:s,q95:a}=t
return"broken"===e?fact("Failed",`${(0,c.U9)(n)} of ${(0,c.U9)(o)} runs`):fact("Fails",(0,c.KN)(r),`${(0,c.Tq)(s,a)}, ${(0,c.LR)(t)}`)}(e),"flaky"===l&&n>0&&fact("A fix saves",`${(0,c.jk)(n)} a week`),function(e){const{since:t,change:n}=e
if(void 0===n)return fact("Since",(0,o.Q)((0,a.d)(e)&&"at least ",dayOf(t)))
if((0,i.Yo)(n))return fact("Since",dayOf(n.at),(0,i.om)(n))
const s=(0,i.K7)(n)
return fact("Since",dayOf(n.at),void 0!==s&&(0,o.Q)("likely ",(0,r.N)(n.compareUrl,(0,o.N)("code",{},s))))}(e),u&&fact("Lost",(0,c.jk)(s.minutes),isRetried(e)?"its retries passed":lostAside(s,t)))}const isRetried=({state:e,waste:t,tiers:n})=>"flaky"===e&&0===t.minutes&&n.length>0&&n.every(({tier:e})=>"T3"===e)
function lostAside(e,t){return[...e.waitMinutes>=.5?[`${(0,c.jk)(e.waitMinutes)} by waiting`]:[],...e.cost>0?[(0,c.TG)(e.cost,t)]:[]].join(", ")}const dayOf=e=>{const t=Date.parse(e)
return Number.isNaN(t)?(0,o.Q)("unknown"):(0,s.kB)(t,(0,s.vd)(t))}}),5614:((e,t,n)=>{n.d(t,{dJ:()=>titled,fC:()=>wholeName,fq:()=>fullName,ik:()=>place,k_:()=>toCard})
var o=n(5494),r=n(2327),s=n(3513),a=n(1300),i=n(5539),c=n(4270)
const l={name:140,suite:80,whole:2e3},u=5
function fullName(e){const t=(0,a.f3)(e),n=(t.length>u?[...t.slice(0,2),"…",...t.slice(-2)]:t).map(e=>(0,o.N)("span",{class:"suite"},(0,c.mo)(e,l.suite)," › "))
return(0,o.N)("span",{class:"name"},...n,(0,c.mo)((0,a.Vb)(e),l.name))}function wholeName(e){const t=(0,a.f3)(e)
return!(t.length<=u&&t.every(e=>e.length<=l.suite)&&(0,a.Vb)(e).length<=l.name)&&(0,o.N)("p",{},(0,o.N)("b",{},"Whole name: "),(0,c.ZV)((0,a.Gg)(e),l.whole))}function place(e,{report:t,several:n},r=""){const s=(0,a.$t)(e,n).map(e=>(0,c.ZV)(e,120)),{file:i,line:l}=e,u=void 0===i?[]:[fileAt({repository:e.repository,file:i,...void 0!==l&&{line:l}},t)]
return(0,o.N)("p",{class:"place quiet"},(0,c.oR)([...s,...u,...""===r?[]:[r]]))}const fileAt=(e,t)=>(0,r.N)((0,s.RF)(t,e),(0,c.mo)((0,s.Ad)(e))),titled=e=>(0,c.ZV)((0,a.Gg)(e),160)
function toCard(e,t){const n=(0,i.d)(e,t),r=titled(e)
return n?(0,o.N)("a",{href:`#${n}`},r):r}}),6720:((e,t,n)=>{n.d(t,{JV:()=>explainedAside,SM:()=>slowAside,nM:()=>row,rl:()=>rateAside})
var o=n(5494),r=n(50),s=n(9922),a=n(3878),i=n(5539),c=n(3135),l=n(6790),u=n(5614),d=n(4270)
function row(e,t,n,r=[]){const s=r.map(e=>(0,o.N)("span",{id:(0,i.d)(e,t)}))
return(0,o.N)("li",{class:"row",id:(0,i.d)(e,t),"data-score":e.score,"data-rate":e.rate.mean,"data-since":Date.parse(e.since)||0},(0,o.N)("div",{},(0,o.N)("h3",{},(0,u.fq)(e)),(0,u.ik)(e,t,(0,a.L)(r)),...s),(0,o.N)("p",{class:"aside"},n))}function rateAside({rate:e,score:t,state:n,certainty:s,evidence:[a]}){const i="flaky"===n&&"confirmed"===s&&t>0?[`saves ${(0,r.jk)(t)} a week`]:[],c=a?[(0,d.IJ)(a.url,"failure",`of run ${a.run}`)]:[]
return(0,d.oR)([(0,o.N)("b",{},(0,r.KN)(e.mean)),`${(0,r.Tq)(e.q05,e.q95)}, ${"broken"===n?`${(0,r.U9)(e.failures)} of ${(0,r.U9)(e.runs)} runs`:(0,r.LR)(e)}`,...i,...c])}const slowAside=({slow:e,since:t})=>e?(0,d.oR)([(0,o.N)("b",{},Math.round(10*e.ratio)/10+" × as long"),`${(0,r.YA)(e.seconds)} in place of ${(0,r.YA)(e.medianSeconds)}`,(0,o.Q)("since ",(0,l.kb)(t))]):(0,o.Q)("since ",(0,l.kb)(t))
function explainedAside({state:e,rate:t,explainedBy:n},a){const i=(0,s.Q)(n,a.subjects).filter(({id:e})=>a.subjects.has(e)),l=n.reduce((e,{id:t,share:n})=>e+(a.subjects.has(t)?0:n),0),u=i.slice(0,3).map(({id:e,share:t})=>(0,o.Q)(`${(0,r.KN)(t)} of them by `,(0,c.B)(e,a))),f=l>0?[`${(0,r.KN)(l)} by what is not listed here`]:[],[p,m]="broken"===e?[`${(0,r.U9)(t.failures)} of ${(0,r.U9)(t.runs)}`," runs failed: "]:[(0,r.KN)(t.mean)," of its tries fail: "]
return(0,o.Q)((0,o.N)("b",{},p),m,(0,d.oR)([...u,...f],", "))}}),2986:((e,t,n)=>{n.d(t,{L:()=>intro,u:()=>section})
var o=n(5494),r=n(6291),s=n(50)
const a={explained:"Through parts",trend:"Trend",limits:"Limits",problems:"Unread files"},i={broken:"down",flaky:"degraded",explained:"degraded",suspected:"unknown",slow:"maintenance"}
function section(e,t,n,...c){const l=i[e.split("-")[0]??""],u=(0,o.N)("h2",{class:l&&`state is-${l}`},l&&(0,r.Kk)(l),(0,o.N)("span",{},t),void 0!==n&&(0,o.N)("span",{class:"count"},` ${(0,s.U9)(n)}`))
return{id:e,title:a[e]??t,...void 0!==n&&{total:n},html:(0,o.N)("section",{id:e},u,...c)}}const intro=(...e)=>(0,o.N)("p",{class:"intro quiet"},...e)}),3743:((e,t,n)=>{n.d(t,{G:()=>stripLegend,b:()=>strip})
var o=n(5494),r=n(2498)
const s=90,[a,i,c]=[10,8,32],l={P:{tone:"up",top:20,height:12},L:{tone:"degraded",top:8,height:24},F:{tone:"down",top:0,height:32},"-":{tone:"unknown",top:29,height:3}}
function strip(e){const t=(0,r.RK)(e,s),n=`0 0 ${Math.max(1,t.length*a-(a-i))} ${c}`
return(0,o.N)("svg",{class:t.length<s/2?"strip is-short":"strip",role:"img","aria-label":(0,r._1)(t),viewBox:n,preserveAspectRatio:"none"},...["P","L","F","-"].flatMap(e=>{const{tone:n,top:r,height:s}=l[e],c=t.flatMap((t,n)=>t===e?[`M${n*a} ${r}h${i}v${s}h-${i}z`]:[])
return c.length>0?[(0,o.N)("path",{class:`fill-${n}`,d:c.join("")})]:[]}))}const stripLegend=()=>(0,o.N)("ul",{class:"legend"},...["P","L","F","-"].map(e=>{const{tone:t,top:n,height:r}=l[e],s=(0,o.N)("path",{class:`fill-${t}`,d:`M0 ${n}h${i}v${r}h-${i}z`})
return(0,o.N)("li",{},(0,o.N)("svg",{viewBox:`0 0 ${i} ${c}`,"aria-hidden":"true"},s),u[e])})),u={P:"passed",L:"failed, and passed with the same code",F:"failed","-":"left out"}}),9704:((e,t,n)=>{n.d(t,{D:()=>subjectSections,z:()=>shownSubjects})
var o=n(5494),r=n(5486),s=n(6526),a=n(3878),i=n(3135),c=n(6720),l=n(2986),u=n(3743),d=n(4270)
const f={broken:15,test:25,step:10,job:10,workflow:10},p=40,roots=(e,t)=>(0,s.DE)(e,t).filter(e=>!(0,r.z)(e)),shownSubjects=e=>[...(0,s.Xb)(e,"broken").slice(0,f.broken+p),...s.SB.flatMap(t=>roots(e,t).slice(0,f[t]+p)),...(0,a.c)(e).slice(0,p).flatMap(({subject:e,around:t})=>[e,...t]),...[(0,s.Ac)(e),(0,s.ph)(e,"slow")].flatMap(e=>e.slice(0,p))]
function subjectSections(e){return[...cardedIn(e.report).filter(({subjects:e})=>e.length>0).map((t,n)=>function({id:e,title:t,subjects:n,noun:r,most:s,words:a},u,f){const h=n.slice(s,s+p)
return(0,l.u)(e,t,n.length,void 0!==a&&(0,l.L)(a),f,(0,o.N)("div",{class:"card subjects"},...n.slice(0,s).map(e=>(0,i.N)(e,u))),h.length>0&&rows(h.map(e=>(0,c.nM)(e,u,(0,c.rl)(e)))),(0,d.zs)(n.length-s-h.length,r,m))}(t,e,0===n&&(0,u.G)())),...explained(e),...suspected(e),...slow(e)]}const cardedIn=e=>[{id:"broken",title:"Broken",subjects:(0,s.Xb)(e,"broken"),noun:"broken one",most:f.broken,words:"They fail every time: no re-run helps."},...s.SB.map(t=>({id:`flaky-${t}s`,title:`Flaky ${t}s`,subjects:roots(e,t),noun:`flaky ${t}`,most:f[t]}))]
const m="which cost less",rows=e=>(0,o.N)("ul",{class:"card subjects rows"},...e)
function rowSection({id:e,title:t,subjects:n,noun:o},r,s){if(0===n.length)return[]
const a=n.slice(0,p).map(s)
return[(0,l.u)(e,t,n.length,(0,l.L)(r),rows(a),(0,d.zs)(n.length-a.length,o,m))]}function explained(e){const t=new Map((0,a.c)(e.report).map(e=>[e.subject,e.around]))
return rowSection({id:"explained",title:"Through their parts",subjects:[...t.keys()],noun:"one"},"They fail mostly because of what is above: fix that, and they pass.",n=>(0,c.nM)(n,e,(0,c.JV)(n,e),t.get(n)))}const suspected=e=>rowSection({id:"suspected",title:"Suspected",subjects:(0,s.Ac)(e.report),noun:"suspect"},"Each failed alone between passes of other commits, which a fix may explain as well. They count for nothing above.",t=>(0,c.nM)(t,e,t.ofForks?(0,o.Q)((0,c.rl)(t)," · by runs that anybody can start, as from forks, which may be forged"):(0,c.rl)(t))),slow=e=>rowSection({id:"slow",title:"Slow",subjects:(0,s.ph)(e.report,"slow"),noun:"slow one"},"They take much longer than they used to.",t=>(0,c.nM)(t,e,(0,c.SM)(t)))}),4270:((e,t,n)=>{n.d(t,{Ev:()=>told,IJ:()=>linkOf,ZV:()=>own,aY:()=>code,mo:()=>breakable,oR:()=>joined,p_:()=>list,zs:()=>rest})
var o=n(5494),r=n(2924),s=n(2327),a=n(50),i=n(2473)
const code=(e,t=240)=>(0,o.N)("code",{},(0,r.e0)(e,t)),told=(e,t=600)=>(0,o.Q)(...(0,i.L)(e,t).map(e=>"string"==typeof e?e:(0,o.N)("code",{},e.code))),own=(e,t=240)=>(0,o.N)("bdi",{},(0,r.e0)(e,t)),breakable=(e,t=240)=>(0,o.N)("bdi",{},...(0,r.e0)(e,t).split(/(?<=[./_:#])(?=\w)/).flatMap((e,t)=>0===t?[e]:[(0,o.N)("wbr"),e])),joined=(e,t=" · ")=>(0,o.Q)(...e.flatMap((e,n)=>0===n?[e]:[t,e])),linkOf=(e,t,n)=>(0,s.N)(e,t,(0,o.N)("span",{class:"unseen"},` ${n}`)),list=(e,t={})=>(0,o.N)("ul",t,...e.map(e=>(0,o.N)("li",{},e))),rest=(e,t,n="")=>e>0&&(0,o.N)("p",{class:"rest quiet"},`… and ${(0,a.hS)(e,`more ${t}`)}${n&&`, ${n}`}`)}),6398:((e,t,n)=>{n.d(t,{D:()=>shardFrom,b:()=>inPart})
var o=n(7226)
function shardFrom(e){const[t,n]=(e??"").split("/").map(Number)
return t&&n?{index:t,of:n}:void 0}function inPart(e){const t=shardFrom(e)
return e=>void 0===t||(0,o.IS)(e,t.of)===t.index}}),8454:((e,t,n)=>{n.d(t,{b:()=>allTheSame,w:()=>isWhole})
const o="the rest was read all the same",allTheSame=e=>`${e}; ${o}`,isWhole=e=>e.endsWith(o)}),3265:((e,t,n)=>{n.d(t,{V:()=>beginningOf,o:()=>o})
const o={message:300,read:8e3},r=/\s/
function beginningOf(e){if(e.length<o.read)return e
let t=o.read
for(;t>0&&!r.test(e.charAt(t-1));)t-=1
return e.slice(0,t>o.message?t:o.read)}}),399:((e,t,n)=>{n.d(t,{B:()=>globFits,k:()=>globOf})
var o=n(2200)
const r=256,s=4096
function globOf(e){const t=function(e){let t=[e]
for(let e=!0;e&&t.length<r;){const n=t.flatMap(e=>choicesOf(e)??[e])
e=n.length>t.length||n.some((e,n)=>e!==t[n]),t=n.slice(0,r)}return t}(e.replaceAll("\\","/")).map(e=>function(e){const t=e.split("/").filter(e=>""!==e&&"."!==e)
return t.filter((e,n)=>"**"!==e||"**"!==t[n-1]).map(e=>"**"===e?e:(0,o.d)(e))}(e))
return{pattern:e,choices:t}}function choicesOf(e){const t=/\{([^{}]*,[^{}]*)\}/.exec(e)
return t?.[1]?.split(",").map(n=>e.slice(0,t.index)+n+e.slice(t.index+t[0].length))}function globFits({choices:e},t){if(t.length>s)return!1
const n=t.split("/")
return e.some(e=>function(e,t){let n=0,r=-1,s=0
for(let a=0;a<t.length;){const i=e[n]
if("**"===i)r=n++,s=a
else if(void 0!==i&&(0,o.i)(i,t[a]??""))n++,a++
else{if(-1===r)return!1
n=r+1,a=++s}}return e.slice(n).every(e=>"**"===e)&&void 0!==e.at(-1)}(e,n))}}),2200:((e,t,n)=>{function segmentOf(e){const t=[]
for(let n=0;n<e.length;n++){const o="["===e[n]?setAt(e,n):void 0
o?(t.push(o.token),n=o.end):t.push("*"===e[n]?{kind:"star"}:"?"===e[n]?{kind:"any"}:e[n]??"")}return t}function setAt(e,t){const n=e.indexOf("]",t+(/^\[[!^]?\]/.test(e.slice(t,t+3))?3:1))
if(-1===n)return
const o=/[!^]/.test(e[t+1]??""),r=[]
for(let s=t+(o?2:1);s<n;s++){const[t="",o,a=""]=e.slice(s,s+3),i="-"===o&&s+2<n
r.push([t,i?a:t]),i&&(s+=2)}return{token:{kind:"set",not:o,ranges:r},end:n}}function segmentFits(e,t){let n=0,o=-1,r=0
for(let s=0;s<t.length;)if("star"===kindOf(e[n]))o=n++,r=s
else if(fits(e[n],t[s]??""))n++,s++
else{if(-1===o)return!1
n=o+1,s=++r}return e.slice(n).every(e=>"star"===kindOf(e))}n.d(t,{d:()=>segmentOf,i:()=>segmentFits})
const kindOf=e=>"object"==typeof e?e.kind:e
function fits(e,t){return"object"!=typeof e?e===t:"set"!==e.kind?"any"===e.kind:e.ranges.some(([e,n])=>e<=t&&t<=n)!==e.not}}),2840:((e,t,n)=>{n.d(t,{JE:()=>maskCertain,So:()=>isMasked,vT:()=>maskLikely})
const o="⟨tmp⟩",r="⟨time⟩",s="⟨host⟩",a=[[/(?<![\w.-])(?:\/private)?\/(?:tmp|var\/tmp|var\/folders\/[^/\s]{1,40}\/[^/\s]{1,60}\/T)\/(?:pytest-of-[^/\s]{1,40}\/pytest-\d{1,9}|(?=tmp|[^\s/\\'"`)\]>,:;]{0,200}?(?:\d|[.-][A-Za-z]{0,8}[a-z][A-Z]))[^\s/\\'"`)\]>,:;]{1,200})/g,o],[/(?<![A-Za-z])[A-Za-z]:[\\/]Users[\\/][^\\/\s]{1,40}[\\/]AppData[\\/]Local[\\/]Temp[\\/][^\s/\\'"`)\]>,:;]{1,200}/g,o],[/(?<=\bat )0x[0-9a-fA-F]{6,16}\b|\b0x[0-9a-fA-F]{9,16}\b/g,"⟨address⟩"],[/\$\$Lambda\$?\d{0,9}(?:\/⟨address⟩)?/g,"$$$$Lambda"],[/(?<=[\w$\])>]@)(?=[a-f]{0,8}\d)[0-9a-f]{5,8}(?![\w.@-])/g,"⟨hash⟩"],[/(?<=\b(?:localhost|127\.0\.0\.1|0\.0\.0\.0)|\[::1\]):(?:3[3-9]\d{3}|[45]\d{4}|6[0-5]\d{3})\b/g,":⟨port⟩"],[/\bfv-az\d{1,6}-\d{1,6}\b|\brunnervm[a-z0-9]{5,8}\b/g,s],[/\bip-\d{1,3}-\d{1,3}-\d{1,3}-\d{1,3}(?:\.[a-z0-9-]{1,30}\.compute\.internal|\.ec2\.internal)?\b/g,s]],i=[[/\b\d{4}-\d{2}-\d{2}[T _]\d{2}[:-]\d{2}(?:[:-]\d{2}(?:[.,]\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?(?![\d:])/g,r],[/\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? (?:\d{1,2} [A-Z][a-z]{2}|[A-Z][a-z]{2} \d{1,2}) \d{4} \d{2}:\d{2}:\d{2}(?: GMT)?(?:[+-]\d{4})?/g,r],[/(?<![\dA-Za-z])20\d{6}[-_T]?\d{6}Z?(?![\dA-Za-z])/g,r],[/(?<![\d.])1[5-9]\d{8}(?:\d{3})?(?![\d.])/g,r],[/(?<![0-9a-fA-F])[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}(?![0-9a-fA-F])/g,"⟨uuid⟩"],[/(?<![0-9A-Za-z])(?:[0-9a-f]{64}|[0-9a-f]{40}|[0-9a-f]{32})(?![0-9A-Za-z])/g,"⟨hash⟩"],[/\bpid[ =:]{1,2}\d{1,8}\b/gi,"⟨pid⟩"],[/(?<!\s) {0,3}[([](?:(?:took|in|after) )?\d{1,9}(?:\.\d{1,9})? ?(?:ns|[µu]s|ms|s|sec|secs|seconds?|mins?|minutes?)[)\]]$/,""],[/(?<!\s) {0,3}[([]\d{1,9}(?: (?:of|out of) \d{1,9})? (?:tests?|specs?|cases?|examples?|assertions?|scenarios?)[)\]]$/,""]],masked=(e,t)=>t.reduce((e,[t,n])=>e.replace(t,n),e),c=/[\\/@]|0x|\$\$|:\d{5}|fv-az|runnervm|ip-\d/,l=/[0-9a-fA-F]{8}|\d[-:]\d\d|pid|[)\]]$/i,maskCertain=e=>c.test(e)?masked(e,a):e,maskLikely=e=>l.test(e)?masked(e,i):e,isMasked=e=>/⟨(?:tmp|time|host|address|hash|port|uuid|pid)⟩/.test(e)}),5690:((e,t,n)=>{n.d(t,{h:()=>massFailure})
var o=n(9817)
function massFailure(e){const t=e.filter(({outcome:e})=>"skipped"!==e),n=t.filter(({outcome:e})=>"failed"===e||"errored"===e)
return t.length>=o.Y.tests&&n.length>o.Y.share*t.length}}),6714:((e,t,n)=>{n.d(t,{W:()=>millisecondsOf})
const millisecondsOf=e=>Math.round(1e6*e)/1e3}),4895:((e,t,n)=>{n.d(t,{LX:()=>r,MK:()=>o,jh:()=>mebibytes})
const o={bytes:134217728,cases:2e6,depth:64},r={bytes:16777216,cases:2e4,depth:64},mebibytes=e=>e<2**20?`${e} bytes`:Math.round(e/2**20*10)/10+" MiB"}),9900:((e,t,n)=>{n.d(t,{B:()=>d,X:()=>workspaceReports})
var o=n(3024),r=n(6607),s=n(399),a=n(4895)
function nearMiss(e,t,n,o="**/*.xml"){const r=e.replaceAll("\\","/").replace(/^\.\//,"").replace(/\/$/,"")
if(n.has(r))return`${quoted(r)} is a folder: write ${quoted(`${r}/${o}`)}`
const s=r.startsWith("**/")?void 0:firstOf(`**/${r}`,t)
if(void 0!==s)return`there is ${quoted(s)}: write ${quoted(`**/${r}`)}`
const a=firstOf(r.toLowerCase(),t,e=>e.toLowerCase())
if(void 0!==a)return`there is ${quoted(a)}: upper and lower case count`
const i=firstOf(`**/${r.toLowerCase()}`,t,e=>e.toLowerCase())
return void 0===i?void 0:`there is ${quoted(i)}: upper and lower case count, and so do folders`}const firstOf=(e,t,n=e=>e)=>{const o=(0,s.k)(e)
return t.find(({name:e})=>(0,s.B)(o,n(e)))?.name},quoted=e=>JSON.stringify(e)
var i=n(1455),c=n(6760)
const l=new Set([".git","node_modules"])
async function walk(e,t,n){const o=await(0,i.realpath)(e),r={files:[],outside:[],cut:!1},s=[""]
let a=0
for(let e=s.pop();void 0!==e&&!r.cut;e=s.pop())for(const i of await entriesOf((0,c.join)(o,e))){if(++a>n&&(r.cut=!0),r.cut)break
const c=""===e?i.name:`${e}/${i.name}`
i.isDirectory()?!t.folder(c)||l.has(i.name)&&!t.named(i.name)||s.push(c):t.file(c)&&await add(r,o,c)}return r}const entriesOf=e=>(0,i.readdir)(e,{withFileTypes:!0}).catch(()=>[])
async function add(e,t,n){const o=await(0,i.realpath)((0,c.join)(t,n)).catch(()=>{})
if(void 0===o)return
isInside(t,o)||e.outside.push(n)
const r=isInside(t,o)?await(0,i.stat)(o).catch(()=>{}):void 0
r?.isFile()&&e.files.push({name:n,path:o,bytes:r.size,changed:r.mtimeMs})}const isInside=(e,t)=>t.startsWith(e.endsWith(c.sep)?e:e+c.sep)
var u=n(2200)
function globIn(e,t){const n=relativeTo(e,t)
return void 0===n?void 0:(0,s.k)(n)}function relativeTo(e,t){const[n,o]=[e,t].map(e=>e.replaceAll("\\","/").replace(/^[a-z]:/,e=>e.toUpperCase())),r=n.startsWith(`${o.replace(/\/$/,"")}/`)?n.slice(o.replace(/\/$/,"").length+1):n
return/^(?:\/|[A-Za-z]:)/.test(r)||r.split("/").includes("..")?void 0:r}const fitsAny=(e,t)=>e.some(e=>(0,s.B)(e,t)),mayHold=({choices:e},t)=>e.some(e=>function(e,t){for(const[n,o]of t.entries()){const t=e[n]
if("**"===t)return!0
if(void 0===t||!(0,u.i)(t,o))return!1}return e.length>t.length}(e,t.split("/")))
const d={entries:1e6,reports:2e4,totalBytes:4*2**30},f={files:"**/*.xml",hint:"look where the tests write their reports, and whether they ran before this step"}
async function workspaceReports(e,t,n=d,o=f){const{wanted:i,excluded:c}=function(e,t){const n=e.map(e=>e.trim()).filter(Boolean),o=n.filter(e=>e.startsWith("!")).map(e=>(0,s.k)(relativeTo(e.slice(1),t)??""))
return{wanted:n.filter(e=>!e.startsWith("!")).map(e=>({text:e,glob:globIn(e,t)})),excluded:o}}(e,t),l=i.flatMap(({glob:e})=>e??[]),u={file:e=>fitsAny(l,e)&&!fitsAny(c,e),folder:e=>l.some(t=>mayHold(t,e)),named:e=>l.some(({pattern:t})=>t.split(/[\\/]/).includes(e))},{files:p,outside:m,cut:h}=await walk(t,u,n.entries).catch(()=>({files:[],outside:[],cut:!1})),{kept:g,problems:b}=function(e,{reports:t,totalBytes:n}){let o=0
const r=e.toSorted((e,t)=>t.changed-e.changed||(e.name<t.name?-1:1)),s=r.slice(0,t),i=s.filter(({bytes:e})=>(o+=e,o<=n)),left=(e,t)=>0===e?[]:[{file:"",problem:`${e} older reports are not read: ${t}`}]
return{kept:i,problems:[...left(r.length-s.length,`there are more than ${t}`),...left(s.length-i.length,`all together are larger than ${(0,a.jh)(n)}`)]}}(p,n)
return{reports:g.toSorted((e,t)=>e.name<t.name?-1:1).map(reportOf),problems:[...await unmatched(i,[...p.map(({name:e})=>e),...m],{workspace:t,meant:o}),...m.map(e=>({file:(0,r.TN)(e),problem:"is a link out of the workspace; it is not read"})),...h?[{file:"",problem:`the workspace holds more than ${n.entries} files where reports are looked for; name their folder`}]:[],...b]}}const reportOf=({name:e,path:t,bytes:n})=>({file:e,bytes:n,open:()=>(0,o.createReadStream)(t,{highWaterMark:262144})})
const p=2e4
async function unmatched(e,t,{workspace:n,meant:o}){const a=e.filter(({glob:e})=>!e||!t.some(t=>(0,s.B)(e,t)))
if(0===a.length)return[]
const i=new Set,c={file:()=>!0,folder:e=>void 0!==i.add(e),named:()=>!1},{files:l}=await walk(n,c,p).catch(()=>({files:[]}))
return a.map(({text:e,glob:t})=>({file:(0,r.TN)(e),problem:problemOf(e,(t&&nearMiss(e,l,i,o.files))??o.hint,void 0===t)}))}function problemOf(e,t,n){return n?`the pattern ${JSON.stringify((0,r.TN)(e))} leads out of the workspace; write it relative to the root of the repository`:`no file fits ${JSON.stringify((0,r.TN)(e))}; ${t}`}}),7303:((e,t,n)=>{n.d(t,{Ly:()=>classes,US:()=>isForbidden,a:()=>o,cE:()=>byteOf,dw:()=>s,qj:()=>r})
const byteOf=e=>e.charCodeAt(0),o={tab:9,lineFeed:10,return:13,space:32,bang:byteOf("!"),quote:byteOf('"'),hash:byteOf("#"),ampersand:byteOf("&"),apostrophe:byteOf("'"),dash:byteOf("-"),slash:byteOf("/"),semicolon:byteOf(";"),less:byteOf("<"),equals:byteOf("="),greater:byteOf(">"),question:byteOf("?"),open:byteOf("["),close:byteOf("]")}
function classes(e){return Uint8Array.from({length:256},(t,n)=>e(n))}const isSpaceByte=e=>e===o.tab||e===o.lineFeed||e===o.return||e===o.space,r=classes(e=>Number(isSpaceByte(e))),isForbidden=e=>e<o.space&&!isSpaceByte(e),s=classes(e=>Number(e>=128||/[\w:.-]/.test(String.fromCharCode(e))))}),4430:((e,t,n)=>{n.d(t,{Y5:()=>lengthOf,jl:()=>wholeEnd,lV:()=>checkCharacters,o0:()=>forbidden})
var o=n(7303),r=n(806)
const belowSpace=e=>!!(e-538976288&~e&2155905152)
function checkCharacters(e,t,n){if(void 0!==e.remark)return
const{bytes:o,words:r}=e.window,s=Math.min(n,t+3&-4)
if(checkEach(e,o,t,s))return
let a=s
for(;a+4<=n;a+=4)if(belowSpace(r[a>>2])&&checkEach(e,o,a,a+4))return
checkEach(e,o,a,n)}function checkEach(e,t,n,r){for(let s=n;s<r;s+=1){const n=t[s]
if(n<o.a.space&&(0,o.US)(n))return forbidden(e,s),!0}return!1}function forbidden(e,t){if(void 0!==e.remark)return
const n=e.window.bytes[t].toString(16).toUpperCase().padStart(4,"0");(0,r.V)(e,t,`the control character U+${n} is not allowed in XML`)}function wholeEnd(e,t,n){for(let o=n-1;o>=t&&o>=n-3;o-=1){const t=e[o]
if(t<128)return n
if(t>=192)return o+lengthOf(t)>n?o:n}return n}const lengthOf=(e=0)=>e<192?1:e<224?2:e<240?3:4}),806:((e,t,n)=>{n.d(t,{V:()=>remark})
var o=n(3194)
function remark(e,t,n){e.remark??={line:(0,o.mh)(e.window,t),words:n}}}),145:((e,t,n)=>{n.d(t,{T:()=>s,g:()=>utf8Check})
var o=n(4573),r=n(4430)
const s="bytes that are no UTF-8",a=new Uint8Array(0)
function utf8Check(){let e=a
return t=>{const n=e.length,c=0===n?t:Buffer.concat([e,t]),l=(0,r.jl)(c,0,c.length)
e=l===c.length?a:Uint8Array.from(c.subarray(l))
const u=Buffer.from(c.buffer,c.byteOffset,l)
if(!(0,o.isUtf8)(u))return{at:firstWrong(u)-n,words:s}
const d=function(e){let t=e.indexOf(i)
for(;-1!==t&&(e[t+2]??0)<190;)t=e.indexOf(i,t+3)
return t}(u)
return-1===d?void 0:{at:d-n,words:"U+FFFE or U+FFFF, which are no characters"}}}const i=Buffer.of(239,191)
function firstWrong(e){let[t,n]=[0,e.length]
for(;n-t>8;){const s=(0,r.jl)(e,t,t+n>>1);(0,o.isUtf8)(e.subarray(t,s))?t=s:n=s}for(;t<n&&(0,o.isUtf8)(e.subarray(t,t+(0,r.Y5)(e[t])));)t+=(0,r.Y5)(e[t])
return t}}),3194:((e,t,n)=>{n.d(t,{BC:()=>append,mh:()=>lineAt,wi:()=>emptyWindow,yB:()=>held})
const o=10,emptyWindow=()=>({...memory(262144),at:0,end:0,isLast:!1,need:0,lineFeeds:0})
function memory(e){const t=new ArrayBuffer(e)
return{bytes:Buffer.from(t),words:new Int32Array(t)}}const held=({at:e,end:t})=>t-e
function append(e,t){const n=held(e)+t.length+1
if(e.end+t.length+1>e.bytes.length){const{bytes:t,at:o,end:r}=e
2*n>t.length&&Object.assign(e,memory(2**Math.ceil(Math.log2(2*n)))),e.bytes.set(t.subarray(o,r)),e.end=r-o,e.at=0}e.bytes.set(t,e.end),e.end+=t.length,e.bytes[e.end]=0,e.lineFeeds+=lineFeedsIn(e.bytes,e.end-t.length,e.end)}const lineAt=({bytes:e,end:t,lineFeeds:n},o)=>1+n-lineFeedsIn(e,o,t)
function lineFeedsIn(e,t,n){const r=e.subarray(t,n)
let s=0
for(let e=r.indexOf(o);-1!==e;e=r.indexOf(o,e+1))s+=1
return s}}),1962:((e,t,n)=>{n.d(t,{w:()=>adviceOf})
var o=n(6758),r=n(3513)
const s={infrastructure:"run it again: GitHub or the runner fails, and not the code","disk-full":"free disk space before this step","out-of-memory":"give the job more memory, or run fewer tests at once",gpu:"let one job at a time use the GPU, and free its memory after each test","rate-limit":"authenticate or mirror what is downloaded: a rate limit refuses it",dns:"retry the request, or let a stand-in answer for the service: its name is not found",clock:"set the clock in the test: it depends on the time or the zone that it runs in",tls:"retry the connection, and check the certificate and the clock of the runner","port-in-use":"listen on port 0 and read which one it became: the port is taken",concurrency:"look for what is shared: it fails when things run at once",database:"give each test its own data, and wait until the database answers","service-startup":"wait until the service answers before the tests begin",snapshot:"take what changes out of the snapshot: times, ids and order",browser:"wait for the element instead of a time, and pin the browser",permission:"check what the token or the user may do in runs of this kind",registry:"cache or mirror what is downloaded, or retry it",git:"retry the fetch, or check out less",network:"retry the request, or let a stand-in answer for the service: the network fails","dependency-resolution":"pin versions with a lock file: what is installed differs from run to run",lint:void 0,compilation:"pin what it is built with: the same code must build always",configuration:"check what differs between runs: variables, secrets and paths",crash:"run it under a sanitizer or a debugger: the process dies",ordering:"run it alone and in another order: it depends on what ran before it",timeout:"wait for the condition and not for a time, or allow more of it",assertion:void 0,exception:void 0,unknown:void 0},a=.5
function adviceOf({state:e,level:t,causes:n,change:i}){if("broken"===e&&i&&(0,r.Yo)(i))return"look for what changed around the code: the commit that failed first had passed before"
if("broken"===e&&i)return`revert or mend the change that broke it${function(e){const t=(0,r.K7)(e)
return void 0===t?"":`, likely ${void 0===e.lastGood?"":"in "}${t}`}(i)}`
if("broken"===e)return"open the newest failure: it fails every time"
const[c]=n,l=o.Z.find(e=>void 0!==c&&c.share>=a&&e===c.category)
return(l&&s[l])??elsewise(t)}const elsewise=e=>"test"===e?"compare the failure with the pass of the same code: look for time, order and shared state":"compare the failed attempt with the one that passed"}),8745:((e,t,n)=>{n.d(t,{d:()=>isAtLeast})
const isAtLeast=({state:e,since:t,change:n})=>"flaky"===e&&void 0===n&&!Number.isNaN(Date.parse(t))}),2390:((e,t,n)=>{n.d(t,{m:()=>categoryWords})
const o=new Map(Object.entries({"disk-full":"full disk","out-of-memory":"out of memory",gpu:"GPU","rate-limit":"rate limit",dns:"DNS",tls:"TLS","port-in-use":"port in use","service-startup":"service start-up",git:"Git","dependency-resolution":"dependency resolution"})),categoryWords=e=>o.get(e)??e}),6526:((e,t,n)=>{n.d(t,{Ac:()=>suspectedOf,DE:()=>flakyAt,Ey:()=>titleIn,RD:()=>rootsOf,SB:()=>i,Xb:()=>rootsIn,Yy:()=>explainedIn,pd:()=>firstToFix,ph:()=>inState})
var o=n(5486),r=n(9628),s=n(1300),a=n(5092)
const i=["test","step","job","workflow"],inState=({subjects:e},t)=>e.filter(e=>e.state===t&&"confirmed"===e.certainty),flakyAt=(e,t)=>inState(e,"flaky").filter(e=>e.level===t),suspectedOf=({subjects:e})=>e.filter(e=>"suspected"===e.certainty&&!(0,o.z)(e)),rootsIn=(e,t)=>inState(e,t).filter(e=>!(0,o.z)(e)),explainedIn=e=>[...inState(e,"broken"),...inState(e,"flaky")].filter(o.z)
function titleIn(e,t){const n=e.get(t)
return n?(0,s.Gg)(n):"one that is not listed"}function rootsOf(e,t){const n=inState(e,t)
return new Map(r.yr.map(r=>{const s=n.filter(e=>e.level===r),a=s.filter(e=>!(0,o.z)(e)).length,i="test"===r?(e.totals.byLevel?.test?.[t]??0)-(s.length-a):0
return[r,Math.max(i,a)]}))}const firstToFix=e=>firstBroken(rootsIn(e,"broken"))??(0,a.g)(e).find(({state:e,score:t})=>"flaky"===e&&t>0),firstBroken=e=>i.flatMap(t=>e.filter(e=>e.level===t)).at(0)}),7890:((e,t,n)=>{n.d(t,{Cb:()=>firstWords,PV:()=>badgeWords,Pl:()=>headline,jJ:()=>waitWords})
var o=n(3856),r=n(5486),s=n(8454),a=n(1962),i=n(6526),c=n(50),l=n(7913)
function headline(e){if(0===e.totals.runs)return{mood:"unknown",title:"No runs were read",detail:`No finished run of the last ${(0,c._3)(e.window.days)} is known, so that nothing can be said. Where there should be some: do the inputs name their workflows and branch?`}
const[t,n]=[stateWords((0,i.RD)(e,"flaky"),"flaky"),stateWords((0,i.RD)(e,"broken"),"broken")],o=(0,i.pd)(e)
if(""===t&&""===n)return function(e){const t="Nothing flaky was found",n=quietWords(e)
return e.problems.some(isLoss)?{mood:"unknown",title:`${t} in what could be read`,detail:n}:{mood:"good",title:t,detail:n}}(e)
const s=[t,n].filter(e=>""!==e).join(", ")+function(e){const t=[...(0,i.ph)(e,"flaky"),...(0,i.ph)(e,"broken")].filter(e=>!(0,r.z)(e)),n=t.filter(({isNew:e})=>e).length
return 0===n||n===t.length?"":` (${(0,c.U9)(n)} new)`}(e)
return{mood:""===n?"fair":"bad",title:s,detail:lostWords(e),...o&&{first:o}}}const isLoss=({file:e,problem:t})=>!(0,s.w)(t)&&!/\.ya?ml$/.test(e)
function stateWords(e,t){const n=i.SB.filter(t=>(e.get(t)??0)>0),o=n.map(t=>(0,c.hS)(e.get(t)??0,t)),r=n.reduce((t,n)=>t+(e.get(n)??0),0),s=o.length<2?o.join(""):`${o.slice(0,-1).join(", ")} and ${o.at(-1)}`
return""===s?"":`${s} ${1===r?"is":"are"} ${t}`}function lostWords({totals:{waste:e},window:t,currency:n}){const o=e.cost>0?`; the jobs cost about ${(0,c.TG)(e.cost,n)}`:""
return e.minutes>0?sentence(`${(0,c.Gx)(e.minutes)} lost in ${(0,c._3)(t.days)}${waitWords(e)}${o}`):`Nothing was lost in ${(0,c._3)(t.days)}.`}const waitWords=({minutes:e,waitMinutes:t})=>t<.5?"":e-t<.5?", by waiting for re-runs":`, ${(0,c.Gx)(t)} of it by waiting for re-runs`
const sentence=e=>`${e.slice(0,1).toUpperCase()}${e.slice(1)}.`,quietWords=e=>[`${(0,c.hS)(e.totals.runs,"run")} in ${(0,c._3)(e.window.days)}.`,(0,l.z)(e)].filter(e=>""!==e).join(" "),firstWords=e=>`${worthOf(e)}. ${sentence((0,a.w)(e))}`,worthOf=({state:e,score:t,since:n,change:o})=>"broken"===e?`fails every time${sinceWords(o?.at??n)}`:`saves ${(0,c.Gx)(t)} a week`,sinceWords=e=>Number.isNaN(Date.parse(e))?"":` since ${(0,o.vd)(Date.parse(e))}`
function badgeWords(e){const sum=t=>[...(0,i.RD)(e,t).values()].reduce((e,t)=>e+t,0)
return[[sum("flaky"),"flaky"],[sum("broken"),"broken"]].flatMap(([e,t])=>e?[`${(0,c.U9)(Number(e))} ${t}`]:[]).join(", ")||"none"}}),3513:((e,t,n)=>{n.d(t,{Ad:()=>fileWords,FI:()=>issueWords,K7:()=>likelyRange,RF:()=>fileLink,Yo:()=>isSameCode,om:()=>sameCode})
var o=n(2327),r=n(2311),s=n(3337)
function fileLink({repositories:e},{repository:t,file:n,line:s}){const a=void 0===t&&1===(0,r.L)({repositories:e}).length?e[0]:e.find(({name:e})=>e===t),i=n.split("/")
if(void 0===a||""===n||i.some(e=>".."===e||"."===e||""===e))return
const c=[...a.defaultBranch.split("/"),...i].map(encoded).join("/")
return(0,o.P)(`${a.url}/blob/${c}${void 0===s?"":`#L${s}`}`)}const encoded=e=>encodeURIComponent(e.toWellFormed()),fileWords=({file:e,line:t})=>`${e.length>120?"…":""}${e.slice(-120)}${void 0===t?"":`:${t}`}`
function issueWords(e){const t=/\/(\d{1,12})\/?$/.exec(e.slice(-200))?.[1]
return void 0===t?"an issue":`#${t}`}const likelyRange=e=>e.probability<.5?void 0:(({lastGood:e,firstBad:t})=>[e,t].flatMap(e=>void 0===e?[]:[(0,s.F)(e)]).join(".."))(e),isSameCode=({lastGood:e,firstBad:t})=>e===t,sameCode=({firstBad:e})=>`with the code of ${(0,s.F)(e)}, which had passed`}),1300:((e,t,n)=>{n.d(t,{$t:()=>placeOf,Gg:()=>titleOf,Md:()=>fileName,Vb:()=>nameOf,f3:()=>suitesOf})
var o=n(2924),r=n(157)
const part=e=>(0,o.e0)(e,300),fileName=e=>part(e.slice(e.lastIndexOf("/")+1))||part(e)
function nameOf(e){return{workflow:fileName(e.workflow),job:part(e.job??""),step:part(e.step??""),test:e.test?part((0,r.S)(e.test).name):""}[e.level]||`unnamed ${e.level}`}function suitesOf({test:e}){const t=(e?(0,r.S)(e).around:[]).map(part).filter(e=>""!==e)
return t.filter((e,n)=>e!==t[n-1])}const titleOf=e=>[...suitesOf(e),nameOf(e)].join(" > ")
function placeOf(e,t){const{level:n,job:o="",variant:r="",workflow:s,repository:a}=e
return[...["test"===n||"step"===n?part(o):"","test"===n&&r!==o?part(r):"","workflow"===n?"":fileName(s)],t?part(a):""].filter(e=>""!==e)}}),50:((e,t,n)=>{n.d(t,{A7:()=>oneIn,Gx:()=>minutes,KN:()=>percent,LR:()=>failedWords,NJ:()=>triesWords,TG:()=>money,Tq:()=>between,U9:()=>count,YA:()=>seconds,_3:()=>days,c5:()=>rateWords,hS:()=>counted,jk:()=>min,qL:()=>likelyWords})
const count=e=>String(Math.round(e)).replace(/\B(?=(\d{3})+$)/g,","),counted=(e,t)=>`${count(e)} ${t}${1===Math.round(e)?"":"s"}`,triesWords=e=>`${count(e)} ${1===Math.round(e)?"try":"tries"}`
function percent(e){const t=100*Math.min(Math.max(e||0,0),1)
if(t>0&&t<.1)return"< 0.1 %"
if(t>99.9&&t<100)return"> 99.9 %"
const n=t>0&&t<9.95||t>99&&t<100?1:0
return`${t.toFixed(n).replace(/\.0$/,"")} %`}function between(e,t){const[n,o]=[percent(e),percent(t)]
return n===o?o:`${n.replace(/ %$/,"")}–${o}`}const likelyWords=({likely:e=0})=>e<.5?"":`likely ${count(e)} more`,failedWords=({failures:e,runs:t,likely:n})=>[`${count(e)} of ${triesWords(t)}`,likelyWords({likely:n??0})].filter(Boolean).join(", "),o=.2
function rateWords({mean:e,q05:t,q95:n}){const r=Math.max(0,n-t)/2
if(r<5e-4)return percent(e)
if(Math.abs(n-e-r)>o*r)return`${percent(e)} (${between(t,n)})`
const s=e<.0995||r<.005?10:1
return`${percent(e)} ± ${Math.round(100*r*s)/s}`}const oneIn=e=>`1 in ${count(Math.max(1,Math.floor(1/e+1e-9)))}`,r=300
function minutes(e){return e>0&&e<.5?"less than a minute":e<r?counted(e,"minute"):`${hours(e)} hours`}function min(e){return e>0&&e<.5?"< 1 min":e<r?`${count(e)} min`:`${hours(e)} h`}const seconds=e=>e<100?Math.round(10*e)/10+" s":min(e/60),hours=e=>e<6e3?String(Math.round(e/6)/10):count(e/60),s={USD:"$",EUR:"€",GBP:"£",JPY:"¥"}
function money(e,t="USD"){const amount=e=>{const n=e>=1e3?count(e):e.toFixed(2),o=s[t]
return o?`${o}${n}`:`${n} ${t.replace(/[^A-Z]/gi,"").slice(0,8)}`}
return e>0&&e<.01?`less than ${amount(.01)}`:amount(e)}const days=e=>1===Math.round(e)?"a day":counted(e,"day")}),7913:((e,t,n)=>{n.d(t,{p:()=>sightOf,z:()=>sightWords})
var o=n(9628),r=n(6526),s=n(50)
function sightOf({power:e}){const t=o.yr.flatMap(t=>e[t]?[{level:t,words:wordsOf(e[t])}]:[])
return[...Map.groupBy(t,({words:e})=>e)].map(([e,t])=>({levels:t.map(({level:e})=>e),words:e}))}const wordsOf=({runs:e,leastRate:t})=>e>0&&t>0&&t<=.5?`With ${(0,s.U9)(e)} tries of each, a flake of ${(0,s.A7)(t)} or more would have shown itself (95 % sure); a rarer one may hide.`:`${(0,s.NJ)(e)} of each ${1===e?"is":"are"} too few to see any flake.`
function sightWords({power:e}){const t=r.SB.find(t=>void 0!==e[t]),n=t&&e[t]
return n?wordsOf(n):""}}),2473:((e,t,n)=>{n.d(t,{L:()=>spansOf})
var o=n(2924)
function spansOf(e,t){const n=(0,o.e0)(e,t).split("`")
return n.length%2==0?[n.join("`")]:n.map((e,t)=>t%2==0?e:{code:e}).filter(e=>""!==e)}}),2498:((e,t,n)=>{n.d(t,{Ok:()=>marksOf,RK:()=>outcomesOf,_1:()=>stripWords,op:()=>s})
const o={P:"passed",L:"flaky",F:"failed","-":"left out"},outcomesOf=(e,t)=>[...e.slice(-t)].map(e=>"P"===e||"F"===e||"L"===e?e:"-"),r={P:"▁",L:"▅",F:"█","-":"·"},s=`${r.P} passed, ${r.L} failed and passed with the same code, ${r.F} failed, ${r["-"]} left out`,marksOf=e=>outcomesOf(e,24).map(e=>r[e]).join("")
function stripWords(e){if(0===e.length)return"No tries are known."
const t=Object.keys(o).flatMap(t=>{const n=e.filter(e=>e===t).length
return n>0?[`${n} ${o[t]}`]:[]})
return`Newest ${1===e.length?"try":`${e.length} tries`}: ${t.join(", ")}. The newest: ${o[e.at(-1)??"-"]}.`}}),9922:((e,t,n)=>{n.d(t,{Q:()=>tellingParts})
const o=.5
function tellingParts(e,t){const n=e.filter(({id:e})=>"test"===t.get(e)?.level),r=Math.max(0,...n.map(({share:e})=>e))
return e.filter(({id:e,share:n})=>"step"!==t.get(e)?.level||r<o*n)}}),157:((e,t,n)=>{n.d(t,{I:()=>shownParts,S:()=>shownTest})
var o=n(9628)
function shownTest(e){const{suites:t,className:n,name:r}=e
if(""===n)return{around:(0,o.jH)(e),name:r}
const s=t.filter(e=>""!==e),a=n===r,i=a?"":after(n.endsWith(` ${r}`)?n.slice(0,-r.length-1):n,s)
return{around:""===i||i===s.at(-1)?s:[...s,i],name:after(r,a?s:[n])}}function shownParts(e){const{around:t,name:n}=shownTest(e)
return[...t,...""===n?[]:[n]]}function after(e,t){const n=`${t.join(" ")} `
return e.startsWith(n)&&e.length>n.length?e.slice(n.length):e}}),3878:((e,t,n)=>{n.d(t,{L:()=>aroundWords,c:()=>throughParts})
var o=n(6526),r=n(9922)
function throughParts(e){const t=new Map(e.subjects.map(e=>[e.id,e])),n=Map.groupBy((0,o.Yy)(e),({repository:e,workflow:n,state:o,explainedBy:s})=>{const a=(0,r.Q)(s,t).map(({id:e})=>e)
return JSON.stringify([e,n,o,a.toSorted()])})
return[...n.values()].flatMap(foldedInto)}function foldedInto(e){const t=e.filter(({level:e})=>"workflow"===e),n=[...Map.groupBy(e.filter(({level:e})=>"workflow"!==e),({job:e})=>e).values()].flatMap(innermost),[o,...r]=n
return void 0===o?t.map(e=>({subject:e,around:[]})):[{...o,around:[...o.around,...t]},...r]}function innermost(e){const[t=[],...n]=o.SB.map(t=>e.filter(e=>e.level===t)).filter(({length:e})=>e>0)
return t.map((e,t)=>({subject:e,around:0===t?n.flat():[]}))}function aroundWords(e){const t=[...Map.groupBy(e,({level:e})=>e)].map(([e,{length:t}])=>1===t?`its ${e}`:`its ${t} ${e}s`)
return 0===t.length?"":`with ${t.join(" and ")}`}}),5092:((e,t,n)=>{n.d(t,{g:()=>worthTelling})
var o=n(4471),r=n(5486)
function worthTelling({subjects:e}){const t=e.filter(e=>(0,o.e)(e)&&("flaky"===e.state?!(0,r.z)(e):isOurs(e))),[n,s]=[t.filter(({state:e})=>"broken"===e),t.filter(({state:e})=>"flaky"===e)]
return[...n,...s.toSorted((e,t)=>t.score-e.score)]}const isOurs=({level:e,defaultBranch:t})=>"test"===e&&(t?.failures??1)>0}),3532:((e,t,n)=>{n.d(t,{step:()=>step_step})
var o=n(6760),r=n(8500),s=n(7011),a=n(8082),i=n(7530),c=n(3024)
function readCapped(e,t){const n=(0,c.openSync)(e,"r")
try{const e=function(e,t){const n=[]
for(let o=0;o<t;){const r=Buffer.allocUnsafe(Math.min(65536,t-o)),s=(0,c.readSync)(e,r,0,r.length,null)
if(0===s)break
n.push(r.subarray(0,s)),o+=s}return Buffer.concat(n)}(n,t+1)
if(e.length>t)throw new Error(`the file is larger than ${t} bytes`)
return e.toString("utf8").replace(/^\ufeff/,"")}finally{(0,c.closeSync)(n)}}var l=n(6801),u=n(4909)
const d=26214400,f={env:process.env,readFile:readCapped,warn:l.R.warning}
function readContext(e={}){const{env:t,...n}={...f,...e},text=(e,n="")=>t[e]||n,number=e=>Number(/^\d{1,15}$/.exec(text(e))?.[0]??0),o=text("GITHUB_REPOSITORY"),[r,s]=function(e){const[,t,n]=/^([\w.-]{1,100})\/([\w.-]{1,100})$/.exec(e)??[]
if(t&&n)return[t,n]
const o=e?`"${(0,u.TL)(e)}", not owner/name`:"not set"
throw new a.l(`GITHUB_REPOSITORY is ${o}`,{fix:"Run this as a step of a workflow, or set GITHUB_* as the runner does."})}(o),i=text("GITHUB_SERVER_URL","https://github.com").replace(/\/$/,""),[c,l]=[number("GITHUB_RUN_ID"),Math.max(1,number("GITHUB_RUN_ATTEMPT"))]
return{eventName:text("GITHUB_EVENT_NAME"),payload:readPayload(text("GITHUB_EVENT_PATH"),n),repository:o,owner:r,repo:s,serverUrl:i,apiUrl:text("GITHUB_API_URL","https://api.github.com").replace(/\/$/,""),runId:c,runNumber:number("GITHUB_RUN_NUMBER"),runAttempt:l,runUrl:`${i}/${o}/actions/runs/${c}${l>1?`/attempts/${l}`:""}`,workflow:text("GITHUB_WORKFLOW"),workflowPath:workflowPath(text("GITHUB_WORKFLOW_REF"),o),job:text("GITHUB_JOB"),actor:text("GITHUB_ACTOR"),triggeringActor:text("GITHUB_TRIGGERING_ACTOR",text("GITHUB_ACTOR")),sha:text("GITHUB_SHA"),ref:text("GITHUB_REF"),refName:text("GITHUB_REF_NAME"),headRef:text("GITHUB_HEAD_REF"),baseRef:text("GITHUB_BASE_REF"),workspace:text("GITHUB_WORKSPACE")}}function workflowPath(e,t){const n=/^(.{1,1000}?\.ya?ml)@/.exec(e)?.[1]??e.split("@",1)[0]??""
return n.startsWith(`${t}/`)?n.slice(t.length+1):n}function readPayload(e,{readFile:t,warn:n}){if(!e)return(0,i.I)({})
try{return(0,i.I)(JSON.parse(t(e,d)))}catch(e){const t=e instanceof Error?e.message:String(e)
return n(`The event file cannot be read, so the message will lack its details (${(0,u.TL)(t,120)}).`),(0,i.I)({})}}function issueTransport(e){let t
const transport=()=>t??=n.e(953).then(n.bind(n,9953)).then(({transportOver:t})=>t(e))
return async(e,t)=>(await transport())(e,t)}var p=n(4465),m=n(8327)
const h=".github/tocsin.yml"
async function repositoryFile(e,t,n,{github:o}){const r=insideRepository(e,t),s=n.workspace&&!(0,m.ch)(n)?inWorkspace(n.workspace,r):void 0
return s?readConfig(s,r):async function(e,t,n,o){const r=await o.file(e,n)
if(void 0!==r)return r
throw new a.l(`There is no ${e} at ${n.slice(0,12)}`,{fix:`Correct the \`${t}\` input. In a private repository, the job also needs \`permissions: { contents: read }\`.`})}(r,t,(0,m.$l)(n),await o())}function insideRepository(e,t){const n=o.posix.normalize(e.replaceAll("\\","/"))
if(!(".."===n||n.startsWith("../")||o.posix.isAbsolute(n)||/^[a-z]:/i.test(n))&&"."!==n&&!n.endsWith("/")&&!n.includes("\0"))return n
throw new a.l(`The \`${t}\` input ${(0,u.qi)(e)} is not the path of a file in the repository`,{fix:`Write it relative to the root of the repository, such as ${h}.`})}function inWorkspace(e,t){const n=(0,o.join)(e,t)
if(!(0,c.lstatSync)(n,{throwIfNoEntry:!1}))return
const r=function(e,t){try{return(0,c.realpathSync)(e)}catch(e){throw new a.l(`${t} is a link that leads nowhere`,{fix:"Commit the file itself.",cause:e})}}(n,t)
if(r.startsWith((0,c.realpathSync)(e)+o.sep))return r
throw new a.l(`${t} is a link that leads out of the workspace`,{fix:"Commit the file itself."})}function readConfig(e,t){try{return readCapped(e,p.R0)}catch(e){throw new a.l(`${t} cannot be read as text of at most ${p.R0/1024} KiB`,{fix:"Check that it is a file, its size and its access rights.",cause:e})}}var g=n(1754)
async function config_readConfig(e,t,{env:r,...a}){const i=await async function(e,t,{github:n,notice:r=l.R.notice}){if(e.config)return{text:await repositoryFile(e.config,"config",t,{github:n}),file:insideRepository(e.config,"config")}
const s=insideRepository(h,"config"),a=(0,m.ch)(t),i=t.workspace&&!a?inWorkspace(t.workspace,s):void 0
if(i)return{text:readConfig(i,s),file:s}
a&&t.workspace&&(0,c.existsSync)((0,o.join)(t.workspace,s))&&r(`${s} was not read, since the workspace may hold the code of a fork. Name it as \`config\` to read it from the base.`)}(e,t,a),u=i?await async function(e,t){const{parseConfig:o}=await Promise.all([n.e(815),n.e(444)]).then(n.bind(n,9444))
return o(e,t)}(i.text,i.file):p.ac
return(0,s.dK)((0,g.LU)(u).flatMap(e=>r[e]??[])),u}var b=n(1455),w=n(7225),y=n(5405)
const k={now:Date.now,sleep:(e,t)=>(0,r.setTimeout)(e,void 0,{...t&&{signal:t}}),random:Math.random}
function keeper(e,{durable:t,warn:n}){const orElse=(e,t)=>o=>(n(`${e}: ${o instanceof Error?o.message:String(o)}`),t)
return{find:(t,n)=>e.find(t,n).catch(orElse("earlier receipts cannot be read",void 0)),backlog:t=>e.pending(t).catch(orElse("pending messages cannot be read",[])),claim:(t,n,o)=>e.claim(t,n,o).catch(orElse("the message cannot be kept before it is sent",{kind:"mine"})),async keep(n,o){const r=await e.save(n,o).then(()=>!0,orElse("the receipt cannot be kept",!1))
return"pending"!==n.outcome||r&&t?n:lost(n)}}}const v="Run this step again, or give it a ledger so that the next run sends what this one could not.",lost=e=>({...e,outcome:"lost",fix:e.fix?`${e.fix} ${v}`:v})
var $=n(1512)
function jobOf({outlet:e,post:t,transition:n,level:o,order:r},s){const a=t.alert.key,i=(({alertKey:e,transition:t,channel:n,level:o=""})=>JSON.stringify([e,t,n,String(o)]))({alertKey:a,transition:n,channel:e.name,...void 0!==o&&{level:o}}),c=new Date(s).toISOString(),{remote:l}=t
return{outlet:e,receipt:{id:i,alertKey:a,transition:n,channel:e.name,outcome:"pending",attempts:0,at:c,...void 0!==r&&{order:r},...l&&{remote:l}},post:{...t,idempotencyKey:i}}}function contentOf({alert:e,mentions:t,ping:n,style:o}){return{alert:e,mentions:t,ping:n,...void 0!==o&&{style:o}}}var O=n(6607)
const j={P0:18e4,P1:6e4,P2:6e4,P3:6e4},M={P0:9,P1:5,P2:5,P3:5}
var S=n(4662)
const N={dns:"network",refused:"network",reset:"network",timeout:"timeout",tls:"network",proxy:"network",aborted:"cancelled",other:"network"}
function backoffMs(e,t){const n=Math.min(1e3*2**(e-1),32e3)
return Math.round(n*(.5+t/2))}var E=n(8610)
const A={requests:0,failures:0,refusals:0,hops:0}
function count(e,t){const n=isRefusal(t)
return{requests:e.requests+1,failures:e.failures+("retry"!==t.kind||n?0:1),refusals:e.refusals+(n?1:0),hops:e.hops+("follow"===t.kind?1:0)}}function react(e,t,n){switch(e.kind){case"delivered":return end({outcome:"delivered",...e.remote&&{remote:e.remote},...void 0!==e.detail&&{detail:e.detail}})
case"accepted":return end({outcome:"accepted",detail:e.detail})
case"final":return end({outcome:"banned"===e.reason?"unsent":"lost",reason:e.reason,detail:e.detail,fix:e.fix})
case"follow":return t.hops>3?end(tooManyHops(e.detail)):{kind:"follow",next:e.request}
case"retry":return function(e,t,{leftMs:n,tries:o,random:r}){const s=_[e.reason],stop=t=>end({outcome:"unsent",reason:e.reason,detail:`${e.detail}; ${t}`,...s&&{fix:s}})
if("cancelled"===e.reason)return end({outcome:"unsent",reason:"cancelled",detail:e.detail})
if("banned"===e.reason)return stop("trying again soon would prolong it")
if(t.failures>=o||t.requests>=30)return stop(`gave up after ${(0,E.L)(t.requests,"request")}`)
const a=askedWait(e),i=void 0===a?backoffMs(t.failures,r):function(e,t,n){const o=Math.min(250*2**t,2e3)
return Math.ceil(e)+Math.round(n*o)}(a,t.refusals,r)
return i<n?{kind:"wait",ms:i}:stop(`a wait of ${seconds(i)} does not fit into the ${seconds(Math.max(0,n))} left`)}(e,t,n)}}const T="Check that the runner can reach the host; https_proxy, no_proxy and SSL_CERT_FILE are honoured.",_={network:T,timeout:T,server:"Look at the status page of the receiver.","rate-limited":"Let fewer jobs write to this channel at once, or give some of them a channel of their own.",banned:"Wait; the ban is for the address of the runner, and every request prolongs it."}
function askedWait(e){if("retry"===e.kind&&void 0!==e.afterMs&&e.afterMs>=0)return e.afterMs}const isRefusal=e=>"retry"===e.kind&&"rate-limited"===e.reason&&void 0!==askedWait(e),end=e=>({kind:"end",ending:e}),tooManyHops=e=>({outcome:"lost",reason:"invalid",detail:`${e}; still not settled after 3 further requests`,fix:"Check that the message, thread or channel this step writes to still exists."}),seconds=e=>Math.round(e/100)/10+" s"
async function tryOnce(e,{deadline:t},{transports:n,now:o,tryMs:r,signal:s}){const a=Math.min(r,t-o())
try{return{verdict:await e.send(n,{timeoutMs:a,...s&&{signal:s}}),doubtful:!1}}catch(e){return e instanceof S.w?function(e){const t=e.sent,n=t?`${e.message}; it may have been delivered`:e.message
return{verdict:{kind:"retry",reason:N[e.fault],detail:n},doubtful:t}}(e):{broken:e}}}function next(e,t,{deadline:n,tries:o},r,s){const a=s.now(),i=react(e,t,{leftMs:n-a,tries:o,random:s.random()})
return"wait"===i.kind&&"retry"===e.kind&&s.onRetry(`${e.detail}; trying again in ${(i.ms/1e3).toFixed(1)} s`),r.quietUntil=a+("wait"===i.kind?i.ms:function(e){const t=("retry"===e.kind||"final"===e.kind)&&"banned"===e.reason
return t?Number.POSITIVE_INFINITY:askedWait(e)??0}(e)),i}async function waitForTurn({deadline:e},t,{now:n,sleep:o,signal:r}){const s=Math.max(0,t.quietUntil-n())
return s>0&&n()+s>=e?unsent("rate-limited","the channel asked for a longer pause than the time left"):(s>0&&!r?.aborted&&await o(s,r).catch(unlessAborted(r)),r?.aborted?unsent("cancelled","the step was cancelled before it was sent"):n()<e?void 0:unsent("budget","no time was left to send it"))}const unsent=(e,t)=>({outcome:"unsent",reason:e,detail:t}),unlessAborted=e=>t=>{if(!e?.aborted)throw t},broken=e=>({outcome:"unsent",reason:"invalid",detail:`it broke while it was sent: ${e instanceof Error?e.message:String(e)}; it may have been delivered`,fix:"This is a bug in the channel; please report it with this line."})
function inDoubt(e,t){if(!t)return e
const n="an earlier try may have been delivered"+("delivered"===e.outcome?" too":"")
return{...e,detail:e.detail?`${e.detail}; ${n}`:n}}const tryMsOf=({options:e})=>e.tryMs??1e4
function claim({receipt:e,post:t,outlet:n},{deadline:o},r,s=!1){const a={now:r.ports.now(),until:o+tryMsOf(r),again:s,...n.ties&&{seal:process.getBuiltinModule("node:crypto").randomBytes(12).toString("hex")}}
return r.keeper.claim(e,contentOf(t),a)}const R=3,send=(e,t,n)=>{const o=limitsFor(e,n)
return receiptOf(e,n,async()=>sendClaimed(e,await async function(e,t,n){const{ports:o,options:r}=n
for(let s=1;;s++){const a=await claim(e,t,n,s>1)
if("busy"!==a.kind||r.signal?.aborted)return a
const i=o.now(),c=Math.min(backoffMs(Math.min(s,R),o.random()),a.until-i)
if(i+c>=t.deadline)return a
await o.sleep(c,r.signal).catch(unlessAborted(r.signal))}}(e,o,n),t,n,o))},sendNow=(e,t,n,o=limitsFor(e,n))=>receiptOf(e,n,async()=>{if(n.options.dryRun)return async function(e,t){const n=await t.keeper.find(e.receipt.alertKey,e.receipt.channel),o=built(addressed(e,n??{}))
if("ending"in o)return settle(e,o.ending,t)
const r=t.redact(o.attempt.preview())
return t.ports.log.info(`${e.outlet.name}: would send ${r}`),{...e.receipt,outcome:"dry-run",detail:`would send ${r.split("\n",1)[0]}`}}(e,n)
const r=await claim(e,o,n)
return"busy"===r.kind?void 0:sendClaimed(e,r,t,n,o)})
async function receiptOf(e,t,n){try{return await n()}catch(n){return settle(e,{...broken(n),attempts:0},t)}}async function sendClaimed(e,t,n,o,r){switch(t.kind){case"mine":return settle(e,await async function(e,t,n,o){const{post:r,outlet:s}=e,a=built(e)
if("ending"in a)return a.ending
const{transports:i,now:c,sleep:l,random:u,log:d}=n.ports,named=e=>n.redact(`${s.name}: ${e}`),onRetry=e=>d.info(named(e)),onFlaw=e=>d.warn(named(e)),outdated=async()=>{const t=await claim(e,o,n,!0)
return"done"===t.kind?doneWords(t.receipt):void 0},f={transports:i,now:()=>c(),sleep:l,random:u,tryMs:tryMsOf(n),signal:n.options.signal,onRetry,onFlaw,outdated},p=await async function(e,t,n,o){let r=e,s=A,a=!1
for(;;){const e=await waitForTurn(t,n,o)
if(e)return{...inDoubt(e,a),attempts:s.requests}
const i=s.failures+s.refusals>0?await o.outdated():void 0
if(i)return{outcome:"skipped",detail:i,attempts:s.requests}
const c=await tryOnce(r,t,o)
if("broken"in c)return{...broken(c.broken),attempts:s.requests+1}
s=count(s,c.verdict),"delivered"===c.verdict.kind&&void 0!==c.verdict.detail&&o.onFlaw(c.verdict.detail),a||=c.doubtful
const l=next(c.verdict,s,t,n,o)
if("end"===l.kind)return{...inDoubt(l.ending,a&&!c.doubtful),attempts:s.requests}
"follow"===l.kind&&(r=l.next)}}(a.attempt,o,t,f)
return"delivered"===p.outcome&&r.remote?{remote:r.remote,...p}:p}(addressed(e,t),n,o,r),o)
case"done":return{...t.receipt,outcome:"skipped",detail:doneWords(t.receipt)}
case"held":return{...e.receipt,outcome:"skipped",detail:"another run is sending it"}
case"busy":return settle(e,{outcome:"unsent",attempts:0,reason:"budget",detail:F},o)}}const doneWords=({outcome:e,at:t})=>"skipped"===e?$.z:`already ${e} at ${t}`,F="another run was still sending an earlier message of this alert",limitsFor=({post:e},{options:t,startedAt:n})=>function(e,t,n={}){return{deadline:t+(n[e]??j[e]),tries:M[e]}}(e.alert.severity,n,t.budgetMs)
function built({outlet:e,post:t}){try{return{attempt:e.open(t)}}catch(e){return{ending:unbuilt(e)}}}function addressed(e,{remote:t,tie:n}){const o=e.post.remote??t
return{...e,post:{...e.post,...o&&{remote:o},...n&&{tie:n}}}}async function settle(e,{outcome:t,attempts:n,detail:o,fix:r,...s},a){const{id:i,alertKey:c,transition:l,channel:u,order:d,remote:f}=e.receipt,p={...{id:i,alertKey:c,transition:l,channel:u,...void 0!==d&&{order:d},...f&&{remote:f}},...s,outcome:"unsent"===t?"pending":t,...void 0!==o&&{detail:shorten(a.redact((0,O.TN)(o)))},...void 0!==r&&{fix:shorten(a.redact((0,O.TN)(r)))},attempts:e.receipt.attempts+n,at:new Date(a.ports.now()).toISOString()}
return a.keeper.keep(p,contentOf(e.post))}const shorten=e=>e.slice(0,1e3),unbuilt=e=>({outcome:"lost",attempts:0,reason:"invalid",detail:`the message could not be built: ${e instanceof Error?e.message:String(e)}`,fix:"This is a bug in the channel; please report it with this line."})
async function touch(e,t,n,o){return isExpired(e,o)?expire(e,o):t?await sendNow(e,n,o,{deadline:deadlineOf(e,o),tries:1})??left(e):e.receipt}const deadlineOf=(e,t)=>t.startedAt+.5*(limitsFor(e,t).deadline-t.startedAt),left=({receipt:e})=>({...e,outcome:"skipped",detail:"another run is sending a message of this alert"}),isExpired=({receipt:e},{ports:t})=>t.now()-Date.parse(e.at)>6048e5,expire=(e,t)=>settle(e,{outcome:"lost",attempts:0,reason:"budget",detail:"it could not be sent for 7 days"},t)
async function sendInOrder(e,t,n){const o={quietUntil:0},r=t.map(e=>jobOf(e,n.startedAt)),s=await async function(e,t,n,o){const r=(o.options.dryRun?[]:await o.keeper.backlog(e.name)).filter(({receipt:e})=>!t.has(e.id)).map(t=>function(e,{receipt:t,alert:n,mentions:o,ping:r=o.length>0,style:s}){return{outlet:e,receipt:t,post:{alert:n,mentions:o,ping:r,idempotencyKey:t.id,style:s,...t.remote&&{remote:t.remote}}}}(e,t)),s=[],a=[]
for(const[e,t]of r.entries()){const r=e>=50||o.ports.now()>=deadlineOf(t,o)?t.receipt:await touch(t,a.length<2,n,o)
"pending"===r.outcome&&a.push({...t,receipt:r}),s.push(r)}return{receipts:s,waiting:a}}(e,new Set(r.map(idOf)),o,n),a=await async function(e,t,n){const o=[]
for(const[r,s]of e.entries())o.push(repeats(s,e.slice(0,r))?repeated(s):await sendNow(s,t,n))
const r=[]
for(const[s,a]of e.entries())r.push(o[s]??await send(a,t,n))
return r}(r,o,n)
return{own:await supersede(r,a,n),flushed:await supersedeFlushed(s,a,n)}}const idOf=({receipt:e})=>e.id,repeats=(e,t)=>t.some(t=>idOf(t)===idOf(e)),repeated=({receipt:e})=>({...e,outcome:"skipped",detail:"this run has dealt with it already"})
async function supersede(e,t,n){return Promise.all(e.map(async(e,o)=>{const r=t[o]??e.receipt
return"pending"===r.outcome&&isTold(e,t.slice(o+1))?settleSuperseded({...e,receipt:r},n):r}))}async function supersedeFlushed({receipts:e,waiting:t},n,o){const r=t.filter(t=>isTold(t,[...e.slice(e.findIndex(({id:e})=>e===idOf(t))+1),...n])),s=await Promise.all(r.map(e=>settleSuperseded(e,o)))
return e.map(e=>s.find(({id:t})=>t===e.id)??e)}const isTold=({receipt:e},t)=>t.some(({alertKey:t,outcome:n})=>t===e.alertKey&&("delivered"===n||"accepted"===n)),settleSuperseded=(e,t)=>settle(e,{outcome:"skipped",attempts:0,detail:$.z},t)
var I=n(7871)
async function deliver(e,t,n={}){const o=function(e,t){const n=new Map
for(const o of[...e.map(e=>e.outlet),...t])n.set(o.name,{outlet:o,queue:[]})
for(const t of e)n.get(t.outlet.name)?.queue.push(t)
return n}(e,n.sweep??[]),r=function(e,t,n){const o=(0,I.$)(e.flatMap(({secrets:e})=>e)),warn=e=>t.log.warn(o(e))
return{ports:t,options:n,redact:o,startedAt:t.now(),keeper:keeper(t.receipts,{durable:n.hasStore??!1,warn})}}([...o.values()].map(({outlet:e})=>e),t,n),s=[...o.keys()],a=await Promise.all([...o.values()].map(({outlet:e,queue:t})=>sendInOrder(e,t,r)))
return function(e,t){const n=new Map([...t].map(([e,t])=>[e,t.own.values()])),o=e.flatMap(({outlet:e})=>n.get(e.name)?.next().value??[])
return[...o,...[...t.values()].flatMap(({flushed:e})=>e)]}(e,new Map(a.map((e,t)=>[s[t],e])))}const C={find:async()=>{},knows:async()=>!1,save:async()=>{},pending:async()=>[],claim:async()=>({kind:"mine"})},receiptsIn=async e=>(await n.e(769).then(n.bind(n,8769))).receiptsOver(e)
var L=n(3678)
async function receiptStore(e){if(!e)return{receipts:C,durable:!1,problem:()=>{}}
const{documents:t,problem:n}=function({read:e,update:t}){const n=[],note=e=>{throw n.push((0,L.Kl)(e)),e}
return{documents:{read:t=>e(t).catch(note),update:(e,n)=>t(e,n).catch(note)},problem:()=>n[0]}}(e)
return{receipts:await receiptsIn(t),durable:!0,problem:n}}const P={...k,log:{info:l.R.info,warn:l.R.warning}},deliveryOver=({ledger:e,signal:t,...n})=>async(o,r)=>{(0,s.TK)(o.flatMap(({outlet:e})=>e.secrets))
const{receipts:a,durable:i,problem:c}=await receiptStore(await e()),l={...P,...n,receipts:a}
return{receipts:await deliver(o,l,{...r,...t&&{signal:t},hasStore:i}),problem:c()}}
var U=n(4158)
function setOutput(e,t){const n="string"==typeof t?t:JSON.stringify(t)??"",o=process.env.GITHUB_OUTPUT
o?(0,c.appendFileSync)(o,(0,U.U)(e,n.toWellFormed())):l.R.info(`Output ${e}=${n}`)}const D=1047552
function summary(e,t=process.env.GITHUB_STEP_SUMMARY,n=l.R.warning){if(!t)return void l.R.info(e)
const o=fitSummary(e,Math.max(0,D-sizeOf(t)));(0,c.appendFileSync)(t,o),o||n("The job summary is full: GitHub shows 1 MiB for one step. A part of it was left out.")}const sizeOf=e=>(0,c.statSync)(e,{throwIfNoEntry:!1})?.size??0
function fitSummary(e,t){const n=`${e.toWellFormed()}\n`,o=Buffer.byteLength(n)
if(o<=t)return n
const r=`> [!WARNING]\n> This summary was cut: GitHub shows 1 MiB for one step, and this part alone would be ${Math.ceil(o/1024)} KiB.\n\n`,s=t-Buffer.byteLength(r)
return s<0?"":r+function(e,t){const n=Buffer.from(e).subarray(0,t)
return n.subarray(0,n.lastIndexOf("\n")+1).toString()}(n,s)}var B=n(8450),q=n(9847)
async function readBody(e,t){const n=[]
let o=0
for await(const r of e)if(n.push(r),o+=r.length,o>t)break
return{body:Buffer.concat(n).subarray(0,t),cut:o>t}}const z={ENOTFOUND:"dns",EAI_AGAIN:"dns",EAI_NODATA:"dns",EAI_FAIL:"dns",ECONNREFUSED:"refused",EHOSTUNREACH:"refused",ENETUNREACH:"refused",EADDRNOTAVAIL:"refused",ECONNRESET:"reset",ECONNABORTED:"reset",EPIPE:"reset",ERR_STREAM_PREMATURE_CLOSE:"reset",ETIMEDOUT:"timeout",EPROTO:"tls",DEPTH_ZERO_SELF_SIGNED_CERT:"tls",HOSTNAME_MISMATCH:"tls",INVALID_CA:"tls"},W=/^(?:CERT_|CRL_|ERR_TLS|ERR_SSL|ERR_OSSL|SELF_SIGNED_|UNABLE_TO_)/,G={dns:"the host name cannot be resolved",refused:"no connection",reset:"connection reset",timeout:"no answer",tls:"the certificate or TLS handshake was not accepted",proxy:"the proxy did not connect",aborted:"cancelled",other:"the exchange failed"},H={connecting:"while connecting",sending:"before the request was sent",waiting:"after the request was sent",reading:"in the middle of the answer"}
function explain(e,t,{phase:n,behindProxy:o},r){const s="waiting"===n||"reading"===n,a=`${t.method} ${function({url:e}){const t=URL.parse(e)
return t&&/^https?:$/.test(t.protocol)?t.host:"an invalid URL"}(t)}`
if(e instanceof S.w)return new S.w(`${a}: ${e.message}`,{fault:e.fault,sent:e.sent})
const i=r.reason()
if(i)return new S.w(`${a}: ${function(e,t,n){return"aborted"===e?`cancelled ${H[t]}`:`cut after ${n/1e3} s ${H[t]}`}(i,n,r.timeoutMs)}`,{fault:i,sent:s})
const c=codeOf(e),l=o&&"connecting"===n?"proxy":function(e){return z[e]??(W.test(e)?"tls":"other")}(c)
return new S.w(`${a}: ${G[l]}${function(e,t,n){return"reset"===e||"timeout"===e?` ${H[t]}`:n?` (${n})`:""}(l,n,c)}`,{fault:l,sent:s})}function codeOf(e){const t="object"==typeof e&&null!==e&&"code"in e?e.code:""
return"string"==typeof t?t:""}function certificates(e,t){const n=e.SSL_CERT_FILE
let o
return()=>(o??=n||t.length>0?async function(e,t){const{getCACertificates:n}=process.getBuiltinModule("node:tls"),o=e?[await readPem(e)]:[]
return{ca:[...n("default"),...o,...t]}}(n,t):Promise.resolve({}),o)}async function readPem(e){const{readFile:t}=process.getBuiltinModule("node:fs/promises")
return t(e,"utf8").catch(e=>{throw new S.w(`the file that SSL_CERT_FILE names cannot be read (${codeOf(e)})`,{fault:"tls",sent:!1})})}var K=n(3566)
function bypassesProxy({hostname:e,port:t,protocol:n},o){const r=bare(e)
if((0,K.U9)(e.replace(/\.$/,""))||r.endsWith(".localhost"))return!0
const s=t||("https:"===n?"443":"80")
return o.toLowerCase().split(/[\s,]+/).filter(Boolean).map(ruleOf).some(e=>(void 0===e.port||e.port===s)&&function(e,t){if("*"===t)return!0
if(t.includes("/"))return function(e,t){const[n="",o=""]=t.split("/"),[r,s]=[ipv4(e),ipv4(n)],a=/^\d{1,2}$/.test(o)?Number(o):-1
if(void 0===r||void 0===s||a<0||a>32)return!1
const i=2**(32-a)
return Math.floor(r/i)===Math.floor(s/i)}(e,t)
const n=t.replace(/^\*?\./,"")
return""!==n&&(e===n||e.endsWith(`.${n}`)&&void 0===ipv4(e))}(r,e.host))}function ruleOf(e){const t=/^(\[[^\]]*\]|[^:]*):(\d{1,5})$/.exec(e)
return t?{host:bare(t[1]??""),port:t[2]}:{host:bare(e),port:void 0}}function ipv4(e){const t=/^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(e)?.slice(1).map(Number)
return t?.every(e=>e<=255)?t.reduce((e,t)=>256*e+t,0):void 0}const bare=e=>e.replace(/^\[(.*)\]$/,"$1").replace(/\.$/,"")
function proxyFor(e,t){const n="https:"===e.protocol?"https_proxy":"http_proxy",o=variable(t,n)
if(o&&!bypassesProxy(e,variable(t,"no_proxy")))return function(e,t){const n=URL.parse(e.includes("://")?e:`http://${e}`)
if(!n||!/^https?:$/.test(n.protocol)||!n.hostname)throw new S.w(`${t} is not an http or https URL of a proxy`,{fault:"proxy",sent:!1})
const o="https:"===n.protocol
return{secure:o,host:n.hostname.replace(/^\[(.*)\]$/,"$1"),port:Number(n.port)||(o?443:80),...(n.username||n.password)&&{authorization:basic(n)}}}(o,n)}const variable=(e,t)=>(e[t]||e[t.toUpperCase()]||"").trim()
function basic({username:e,password:t}){return`Basic ${Buffer.from(`${(0,K.tv)(e)}:${(0,K.tv)(t)}`).toString("base64")}`}function proxyHeaders({authorization:e}){return void 0===e?{}:{"proxy-authorization":e}}function refusal(e){const t=407===e?": it wants a user and password":""
return new S.w(`the proxy answered ${e}${t}`,{fault:"proxy",sent:!1})}async function openerFor(e,t,n,o){const r={method:t.method,headers:t.headers,signal:o.signal}
if(!n)return connect_opener("https:"===e.protocol,{...r,...target(e)},o)
if("http:"===e.protocol)return connect_opener(n.secure,function(e,t,n){const{auth:o}=target(e)
return{...t,host:n.host,port:n.port,path:`${e.origin}${e.pathname}${e.search}`,headers:{...t.headers,host:e.host,...proxyHeaders(n)},...void 0!==o&&{auth:o}}}(e,r,n),o)
const s=await async function({hostname:e},{trust:t}){const{connect:n}=process.getBuiltinModule("node:tls"),{isIP:o}=process.getBuiltinModule("node:net"),r=await t(),s=e.replace(/^\[(.*)\]$/,"$1")
return e=>n({socket:e,host:s,...0===o(s)&&{servername:s},...r})}(e,o),a=await connect_opener(n.secure,function(e,t,n){const o=`${e.hostname}:${e.port||443}`
return{method:"CONNECT",host:t.host,port:t.port,path:o,headers:{host:o,...proxyHeaders(t)},signal:n}}(e,n,o.signal),o),i=await function(e){return new Promise((t,n)=>{e.on("error",n),e.once("connect",({statusCode:e=0},o)=>{if(200===e)return t(o)
o.destroy(),n(refusal(e))}),e.end()})}(a())
return o.progress.behindProxy=!1,()=>process.getBuiltinModule("node:https").request({...r,...target(e),createConnection:()=>s(i)})}async function connect_opener(e,t,n){const{request:o}=process.getBuiltinModule(e?"node:https":"node:http"),r={...t,agent:!1,...e&&await n.trust()}
return()=>o(r)}function target({protocol:e,hostname:t,port:n,pathname:o,search:r,username:s,password:a}){return{protocol:e,host:t.replace(/^\[(.*)\]$/,"$1"),port:n||("https:"===e?443:80),path:o+r,...(s||a)&&{auth:`${(0,K.tv)(s)}:${(0,K.tv)(a)}`}}}const Z=1048576
function exchange_createExchange({env:e={},ca:t=[]}={}){const n=certificates(e,t)
return async(t,{timeoutMs:o,signal:r,maxBytes:s=Z})=>{const a={phase:"connecting",behindProxy:!1},i=function(e,t){const n=new AbortController,cut=e=>n.abort(e),onAbort=()=>cut("aborted"),o=setTimeout(cut,Math.max(0,e),"timeout")
return t?.addEventListener("abort",onAbort,{once:!0}),t?.aborted&&onAbort(),{signal:n.signal,timeoutMs:e,reason:()=>n.signal.aborted?n.signal.reason:void 0,stop(){clearTimeout(o),t?.removeEventListener("abort",onAbort)}}}(o,r)
try{return await async function(e,t,n,o){const r=function({url:e}){const t=URL.parse(e)
if(t&&/^https?:$/.test(t.protocol))return t
throw new S.w("the address is not an http or https URL",{fault:"other",sent:!1})}(e),s=proxyFor(r,t)
o.progress.behindProxy=void 0!==s
const a=await openerFor(r,e,s,o)
o.signal.throwIfAborted()
const i=await function(e,t,n){return new Promise((o,r)=>{e.once("socket",e=>e.once("encrypted"in e?"secureConnect":"connect",()=>advance(n,"sending"))),e.once("finish",()=>advance(n,"waiting")),e.once("response",e=>{advance(n,"reading"),o(e)}),e.on("error",r),e.once("close",()=>r(Object.assign(new Error("closed without an answer"),{code:"ECONNRESET"}))),e.end(t)})}(a(),e.body,o.progress)
if(s&&407===i.statusCode)throw refusal(407)
return{status:i.statusCode??0,headers:flat(i.headers),...await readBody(i,n)}}(t,e,s,{trust:n,progress:a,signal:i.signal})}catch(e){throw explain(e,t,a,i)}finally{i.stop()}}}const J=["connecting","sending","waiting","reading"]
function advance(e,t){J.indexOf(t)>J.indexOf(e.phase)&&(e.phase=t)}function flat(e){return Object.fromEntries(Object.entries(e).map(([e,t])=>[e,Array.isArray(t)?t.join(", "):t??""]))}function transportOver(e){return async(t,n)=>{const{status:o,headers:r,body:s}=await e(t,n)
return{status:o,headers:r,body:(new TextDecoder).decode(s)}}}function once(e){let t
return()=>t??=e()}async function github(e){const{clientFor:t}=await Promise.all([n.e(748),n.e(173)]).then(n.bind(n,7173))
return t(e)}const Q={fork:"of a fork",dependabot:"of Dependabot"}
var V=n(7443),Y=n(911)
const X=64
function ngramCounts(e){const{crc32:t}=process.getBuiltinModule("node:zlib"),n=Array.from({length:X},()=>0)
for(let o=0;o+4<=e.length;o+=1){const r=t(e.subarray(o,o+4))&X-1
n[r]=(n[r]??0)+1}return n}function ngramDistance(e,t){return Math.floor(e.ngrams.reduce((e,n,o)=>e+Math.abs(n-(t.ngrams[o]??0)),0)/4)}const alikeLimit=(e,t)=>Math.floor((e.bytes.length+t.bytes.length)/20)
function alike(e,t){if(e.text===t.text)return!0
const n=alikeLimit(e,t)
return n>1&&ngramDistance(e,t)<=n&&function(e,t,n=Math.max(e.length,t.length)){const o=e.length-t.length
if(Math.abs(o)>n)return Number.POSITIVE_INFINITY
let r=new Int32Array(2*n+3).fill(ee)
for(let s=0;s<=n;s+=1)if(r=furtherReach(e,t,r,{edits:s,most:n}),r[o+n+1]===e.length)return s
return Number.POSITIVE_INFINITY}(e.bytes,t.bytes,n)<n}const ee=-2
function furtherReach(e,t,n,{edits:o,most:r}){const s=new Int32Array(n.length).fill(ee),at=e=>n[e]??ee
for(let n=Math.max(-o,-t.length);n<=Math.min(o,e.length);n+=1){const a=n+r+1,i=0===o?0:Math.max(at(a)+1,at(a-1)+1,at(a+1))
s[a]=matchFrom(e,t,Math.min(i,e.length,t.length+n),n)}return s}function matchFrom(e,t,n,o){let r=n
for(;r<e.length&&r-o<t.length&&e[r]===t[r-o];)r+=1
return r}var te=n(4340)
const ne=8
function groupFor(e,t){const n=(0,te.g)(e)?function(e){const t=(new TextEncoder).encode(e)
return{text:e,bytes:t,ngrams:ngramCounts(t)}}(e.text):void 0,o=n&&function(e,t){return t.flatMap(t=>t.form?[{group:t,other:t.form,distance:ngramDistance(e,t.form)}]:[]).toSorted((e,t)=>e.distance-t.distance).slice(0,ne).find(({other:t})=>alike(e,t))?.group}(n,t)
if(o)return o
const r={signature:e,items:[],form:n}
return t.push(r),r}const oe={causes:100,subjects:100,compared:500}
function causesOf(e,t=oe.causes){const n=[...Map.groupBy(e,({signature:e})=>e)].filter(([e])=>""!==e).map(([e,t])=>({signature:e,of:t})).toSorted((e,t)=>t.of.length-e.of.length||(e.signature<t.signature?-1:1)),o=function(e,t){const n=[],o=new Map
for(const r of e){const e=t(r)
if(""===e.key)continue
const s=o.get(e.key)??groupFor(e,n)
o.set(e.key,s),s.items.push(r)}return n.map(({signature:e,items:t})=>({signature:e,items:t})).toSorted((e,t)=>t.items.length-e.items.length)}(n.slice(0,oe.compared),({signature:e,of:t})=>({key:e,text:textOf(t)}))
return[...o.map(({signature:e,items:t})=>causeOf(e.key,t.flatMap(({of:e})=>e))),...n.slice(oe.compared).map(({signature:e,of:t})=>causeOf(e,t))].toSorted((e,t)=>t.failures-e.failures||(e.last<t.last?1:-1)).slice(0,t)}function textOf([e]){const t=e?.line??""
return t.includes("\n")?(0,te.y)(t.split("\n")).text:t}function causeOf(e,t){const n=t.toSorted((e,t)=>Date.parse(e.at)-Date.parse(t.at)),o=n.at(-1),{name:r="unknown",rule:s="no rule knows its words"}=function(e){const t=e.flatMap(({category:e})=>e&&"unknown"!==e.name?[e]:[]),n=[...Map.groupBy(t,({name:e,rule:t})=>`${e}\n${t}`).values()]
return n.toSorted((e,t)=>t.length-e.length)[0]?.[0]}(t)??{}
return{signature:e,category:r,rule:s,line:o?.line??"",failures:t.length,subjects:[...new Set(n.toReversed().map(({subject:e})=>e))].slice(0,oe.subjects),first:n[0]?.at??"",last:o?.at??"",url:o?.url??""}}var re=n(4471),se=n(5486),ae=n(893),ie=n(611)
function seenOf(e,t){const n=[],o=[]
for(const[r,s]of e.executions.entries()){const a=(0,ie.eD)(e,r)
a&&(isExcluded(t,s,e.details.get(r))?o:n).push({index:r,execution:s,outcome:a})}return{counted:n,excluded:o}}function isExcluded(e,t,n){const o=[t.excluded,n?.excluded]
return o.includes("infra")||"test"===e&&o.includes("mass-failure")}const ce=170,isQuiet=e=>0===troublesOf(e).length,le=new WeakMap
function troublesOf(e){const t=le.get(e)
if(t)return t
const n=[],{outcomes:o}=e
for(let t=0;t<o.length;t+=1)0!==((o[t]??0)&ce)&&n.push(...troublesIn(e,4*t))
return le.set(e,n),n}const troublesIn=(e,t)=>[t,t+1,t+2,t+3].flatMap(t=>{const n=(0,ie.eD)(e,t),o=e.executions[t]
return!o||"fail"!==n&&"flaky"!==n?[]:[{index:t,execution:o,outcome:n}]})
const ue=Uint8Array.from({length:256},(e,t)=>[...t.toString(2)].filter(e=>"1"===e).length),isForked=({execution:e})=>"fork"===e.place,isFail=({outcome:e})=>"fail"===e,isPass=({outcome:e})=>"fail"!==e,keyOf=({run:e,attempt:t})=>`${e}/${t}`
function failuresOf({subject:e,track:t},{links:n,since:o,withForks:r}){return[...t.details].flatMap(([s,{failure:a,job:i,excluded:c}])=>{const l=t.executions[s]
if(!l||!a?.signature||c||l.excluded||l.at<o||isForked({execution:l})&&!r)return[]
const{message:u,signature:d,category:f,rule:p=""}=a,m=(0,ae.dF)(l.at),h=void 0===f?{}:{category:{name:f,rule:p}}
return[{subject:e.id,signature:d,...h,line:u,at:m,url:n.execution(e,l,i)}]})}const de=5
function causeShares(e){return[...Map.groupBy(e,({signature:e})=>e)].flatMap(([t,n])=>{const o=n.at(-1)
return o?[{signature:t,category:o.category?.name??"unknown",share:n.length/e.length,line:o.line}]:[]}).toSorted((e,t)=>t.share-e.share).slice(0,de)}const isOnDefault=({execution:e})=>"default"===e.place,days=e=>e*ae.eZ,fe=days(14),pe=5,me=days(1)
function lastRun(e){const t=e.executions.filter((t,n)=>void 0!==(0,ie.eD)(e,n))
return(t.findLast(isOwn)??t.at(-1))?.at??0}function isGone({track:e,heard:t=[]}){const n=e.executions.findLast(isOwn),o=(n??e.executions.at(-1))?.at??0,r=Math.max(lastRun(e),e.skippedAt??0),s=e.executions.find(e=>e.at>r&&(!n||isOwn(e)))?.at??o
return(0===r?o>0:o-s>=fe)||function(e,t,n){const o=function(e,t){let[n,o]=[0,e.length]
for(;n<o;){const r=n+o>>1;(e[r]??0)>t?o=r:n=r+1}return n}(t,n)
return t.length-o>=pe&&(t.at(-1)??0)-(t[o]??0)>=e}(fe,t,Math.max(r,o))}const isOwn=e=>!isForked({execution:e}),isSkipped=e=>(e.skippedAt??0)-lastRun(e)>=me
function leftOf(e,t,{before:n,now:o}){return t.flatMap(t=>{const{subject:r}=t,s=ownState((0,y.OA)(n[r.id])),a=ownState(e[r.id]??{})
if("flaky"!==s&&"broken"!==s||"flaky"===a||"broken"===a||"infra"===a)return[]
const i=isGone(t)?"gone":"slow"===a?"slow":"healthy"
return[{...r,was:s,now:i,at:(0,ae.dF)(o),cleanRuns:cleanRunsOf(t)}]})}const ownState=({state:e,ofForks:t})=>!0===t?void 0:e
function cleanRunsOf({subject:e,track:t}){const n=seenOf(t,e.level).counted.filter(e=>!isForked(e))
return n.length-1-n.findLastIndex(({outcome:e})=>"pass"!==e)}var he=n(7742)
const ge=20,be=8
function rootCauses(e,t){const n=rootsOf(e,t,be).slice(0,ge),o=(0,se.z)({explainedBy:n})?n:e.slice(0,ge),r=o.reduce((e,{share:t})=>e+t,0)
return r<=1?o:o.map(({id:e,share:t})=>({id:e,share:t/r}))}function rootsOf(e,t,n){const o=new Map
for(const{id:r,share:s}of e){const e=n>0?t(r):void 0,a=e?rootsOf(e,t,n-1).map(e=>({id:e.id,share:e.share*s})):[{id:r,share:s}]
for(const e of a)o.set(e.id,Math.max(e.share,o.get(e.id)??0))}return[...o].map(([e,t])=>({id:e,share:t})).toSorted((e,t)=>t.share-e.share||(e.id<t.id?-1:1))}const we={subjects:1e3,bad:5e3,ofForks:100}
function assembled(e,{scope:t,state:n,part:o,asked:r}){const{candidates:s,subjects:a,totals:i,infra:c,trend:l,power:u}=e,{audit:d,graphs:f}=o.audited,p=failuresBySubject(s,t),{shown:m,...h}=function(e){const t=e.filter(({ofForks:e})=>!e),n=e.filter(e=>e.ofForks),o=new Set(t.filter(re.e).slice(0,we.bad)),r=t.filter((e,t)=>o.has(e)||t<we.subjects&&!(0,re.e)(e)),s=Math.max(0,n.length-we.ofForks)
return{shown:[...r,...n.slice(0,we.ofForks)],omitted:t.length-r.length+s,...s>0&&{omittedOfForks:s}}}(a),g=function(e,t,n){const o=new Set(t.flatMap(({id:e,ofForks:t})=>t?[e]:[])),r=e.filter(({subject:e})=>o.has(e.id))
return failuresBySubject(r,n,{withForks:!0})}(s,m,t),{explanationsOf:b,explained:w}=function(e){const t=new Set(e.filter(re.e).map(({id:e})=>e)),n=new Set(e.filter(({certainty:e})=>"suspected"===e).map(({id:e})=>e)),explanationsOf=({id:e,explainedBy:o})=>o.filter(({id:o})=>t.has(o)||n.has(e)&&n.has(o)),o=new Map(e.map(e=>[e.id,explanationsOf(e)]).filter(([,e])=>(0,se.z)({explainedBy:e})))
return{explanationsOf,explained:o}}(m)
return{version:1,generatedAt:(0,ae.dF)(t.now),window:{from:(0,ae.dF)(t.since),to:(0,ae.dF)(t.now),days:t.days},currency:t.currency,repositories:[repositoryPart(t,o,r)],workflows:o.workflows,totals:{...i,testCases:o.cases,reports:o.reports},subjects:m.map(e=>({...e,explainedBy:rootCauses(b(e),e=>w.get(e)),causes:causeShares((e.ofForks?g:p).get(e.id)??[])})),...h,left:leftOf(e.kept,s,{before:n.judged,now:t.now}),infra:c.toReversed(),causes:causesOf(countedOnce(s.filter(({subject:e})=>"test"!==e.level||!w.has(e.id)),p)),audit:d,graphs:f,caches:o.caches,trend:l,power:u,problems:[...o.problems,...o.audited.problems]}}const repositoryPart=(e,{complete:t,notes:n},{shard:o,workflows:r})=>({name:e.repository,url:e.url,defaultBranch:e.branch,complete:t,notes:n,...void 0!==e.otherBranch&&{branch:e.otherBranch},...void 0!==o&&{shard:o},...r.length>0&&{workflows:r}})
function failuresBySubject(e,{url:t,since:n},{withForks:o}={withForks:!1}){const r=(0,he.h)(t)
return new Map(e.map(e=>[e.subject.id,failuresOf(e,{links:r,since:n,withForks:o})]))}function countedOnce(e,t){const of=t=>e.filter(({subject:e})=>e.level===t),n=of("test").flatMap(({subject:e})=>t.get(e.id)??[]),o=new Set(n.map(({url:e})=>e)),r=of("job").flatMap(({subject:e})=>t.get(e.id)??[])
return[...n,...r.filter(({url:e})=>!o.has(e))]}const attemptKey=({run:e,attempt:t})=>`${e}.${t}`,byAge=(e,t)=>e.run-t.run||e.attempt-t.attempt,ye={durations:32,days:92,starts:32,details:60,detailsOfForks:12}
function detailsAt(e,t){if(0===e.length)return new Map
const n=e.map(e=>[indexIn(t,e),e])
return new Map(n.filter(([e])=>e>=0))}function detailsOf(e,t){return function(e,t){const n=[...e].toSorted(([e],[t])=>e-t)
if(n.length<=ye.detailsOfForks)return n
const isForked=([e])=>"fork"===t[e]?.place,o=n.filter(e=>!isForked(e)).slice(-ye.details),r=n.filter(isForked).slice(-ye.detailsOfForks)
return[...o,...r].toSorted(([e],[t])=>e-t)}(e,t).map(([,e])=>e)}function indexIn(e,t){let[n,o]=[0,e.length-1]
for(;n<=o;){const r=n+o>>1,s=byAge(e[r],t)
if(0===s)return r
s<0?n=r+1:o=r-1}return-1}var ke=n(3051)
const ve="-PFL"
function packed(e){const t=function(e){let t=""
for(let n=0;n<e.length;){let o=n+1
for(;o<e.length&&e[o]===e[n];)o+=1
t+=`${ve[e[n]??0]}${o-n}`,n=o}return t}(e)
return t.length<=1+Math.ceil(e.length/3)?t:`=${Buffer.from((0,ke.e4)(e)).toString("base64")}`}function unpacked(e,t){const n=new Uint8Array(t)
return e.startsWith("=")?function(e,t){const n=Buffer.from(e,"base64")
for(let e=0;e<t.length;e+=1)t[e]=(0,ke.LT)(n,e)}(e.slice(1),n):function(e,t){let n=0
for(const[,o="-",r]of e.matchAll(/([-PFL])(\d{1,9})/g)){const e=Math.min(t.length,n+Number(r))
t.fill(ve.indexOf(o),n,e),n=e}}(e,n),n}function ownCodes(e,t){const n=function(e){const t=xe.get(e)??e.flatMap(({place:e},t)=>"fork"===e?[t]:[])
return xe.set(e,t),t}(t)
if(0===n.length)return e
const o=e.slice()
for(const e of n)o[e]=0
return o}const xe=new WeakMap
function lastOfDays(e,t){const n=function(e){let t=e.length
for(let n=0;n<ye.durations&&t>0;n+=1)t=e.lastIndexOf(ke.$N.pass,t-1)
return Math.max(0,t)}(e)
return n<=0?[]:function(e){const t=$e.get(e)
if(t)return t
const n=e.flatMap(({place:e,at:t},n)=>"fork"===e?[]:[{index:n,date:Math.floor(t/ae.eZ)}]),o=[...Map.groupBy(n.toReversed(),({date:e})=>e)].toSorted(([e],[t])=>e-t).map(([,e])=>e.map(({index:e})=>e))
return $e.set(e,o),o}(t).flatMap(t=>t.find(t=>e[t]===ke.$N.pass)??[]).filter(e=>e<n).slice(-ye.days)}const $e=new WeakMap
const Oe="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_",je=Oe.length,Me=2678400,Se=Math.log1p(1e3*Me)/(je**2-2)
function dayText(e){const t=e.findIndex(e=>void 0!==e)
return-1===t?"":e.slice(t).map(pairOf).join("")}function pairOf(e){const t=void 0===e?0:1+Math.round(Math.log1p(1e3*Math.min(Me,Math.max(0,e)))/Se)
return`${Oe[Math.floor(t/je)]}${Oe[t%je]}`}const fromDayText=e=>(e.slice(-2*ye.days).match(/[\w-]{2}/g)??[]).map(e=>{const t=Oe.indexOf(e[0]??"")*je+Oe.indexOf(e[1]??"")
return 0===t?void 0:Math.expm1((t-1)*Se)/1e3}),Ne=-1
function timesAt(e,t,{durations:n,daily:o}){const r=function(e,t){const n=new Map
let o=e.length
for(const r of t.toReversed()){if(o=e.lastIndexOf(ke.$N.pass,o-1),o<0)break
if(r!==Ne&&n.set(o,r),0===o)break}return n}(e,n)
if(""!==o)for(const[n,s]of function(e,t,n){const o=fromDayText(n),r=lastOfDays(e,t).slice(-o.length)
return r.flatMap((e,t)=>{const n=o[o.length-r.length+t]
return void 0===n?[]:[[e,n]]})}(e,t,o))r.set(n,s)
return r}function timesOf(e,t,n){const o=function(e){const t=[]
for(let n=e.length;t.length<ye.durations&&n>0;)n=e.lastIndexOf(ke.$N.pass,n-1),n>=0&&t.push(n)
return t.toReversed()}(e),r=o.filter(e=>n.has(e)),[s=e.length]=r
return{durations:o.filter(e=>e>=s).map(e=>n.get(e)??Ne),daily:r.length===n.size?"":dayText(lastOfDays(e,t).map(e=>n.get(e)))}}const Ee=-1
function startsAt(e,t){const n=new Map
for(let[o,r]=[e.length-1,t.length-1];o>=0&&r>=0;o-=1){if(0===e[o])continue
const s=t[r]??Ee
s!==Ee&&n.set(o,s),r-=1}return n}function startsOf(e,t){const n=[]
let o=0
for(let r=e.length-1;r>=0&&o<t.size&&n.length<ye.starts;r-=1)0!==e[r]&&(t.has(r)&&(o+=1),n.push(t.get(r)??Ee))
return n.toReversed()}function cellsOf({codes:e,durations:t,daily:n,starts:o,details:r,skippedAt:s},a){const i=unpacked(e,a.length),c=ownCodes(i,a)
return{executions:a,codes:i,seconds:timesAt(c,a,{durations:t,daily:n}),starts:startsAt(c,o),details:detailsAt(r,a),...void 0!==s&&{skippedAt:s}}}function lastSeen({executions:e,codes:t,details:n},o){for(let r=t.length-1;r>=0;r-=1){const s=e[r]
if((0!==t[r]||n.has(r))&&s&&o(s))return r}return-1}const lastOwn=e=>lastSeen(e,({place:e})=>"fork"!==e),lastOfAll=e=>lastSeen(e,()=>!0)
function lineOf(e,{executions:t,codes:n,seconds:o,starts:r,details:s,skippedAt:a=0}){const i=ownCodes(n,t),c=t[i.findLastIndex(e=>0!==e)]?.at??0
return{subject:e,codes:packed(n),...timesOf(i,t,o),starts:startsOf(i,r),details:detailsOf(s,t),...a>c&&{skippedAt:a}}}function moved(e,t,n){const o=new Uint8Array(n.length)
for(const[n,r]of t.entries())void 0!==r&&(o[r]=e.codes[n]??0)
const[r,s]=[remapped(e.seconds,t),remapped(e.starts,t)]
return{...e,executions:n,codes:o,seconds:r,starts:s,details:remapped(e.details,t)}}const remapped=(e,t)=>new Map([...e].flatMap(([e,n])=>void 0===t[e]?[]:[[t[e],n]]))
function put(e,{index:t,outcome:n,seconds:o,start:r,detail:s,skipped:a}){const i=e.executions[t]
if(!i||a&&0!==e.codes[t])return
for(const n of[e.seconds,e.starts,e.details])n.delete(t)
e.codes[t]=n?ke.$N[n]:0
const c="fork"!==i.place
c&&void 0!==o&&"pass"===n&&e.seconds.set(t,o),c&&void 0!==r&&n&&e.starts.set(t,r),c&&a&&(e.skippedAt=Math.max(e.skippedAt??0,i.at)),s&&e.details.set(t,{run:i.run,attempt:i.attempt,...s})}function withinLimits(e,{lines:t,linesOfForks:n}){if(e.lines.length<=n)return e
const o=e.lines.map(t=>function(e,{executions:t}){const n=cellsOf(e,t),o=lastOwn(n)
return o>=0?{line:e,isOwn:!0,at:o}:{line:e,isOwn:!1,at:lastOfAll(n)}}(t,e)).toSorted((e,t)=>t.at-e.at),[r,s]=[o.filter(({isOwn:e})=>e),o.filter(({isOwn:e})=>!e)],a=[...r.slice(0,t),...s.slice(0,Math.min(n,Math.max(0,t-r.length)))]
if(a.length===o.length)return e
const i=new Set(a.map(({line:e})=>e)),c={own:Math.max(0,r.length-t),ofForks:s.length-a.filter(({isOwn:e})=>!e).length}
return{...e,lines:e.lines.filter(e=>i.has(e)),leftOut:summed(e.leftOut,c)}}const summed=(e={own:0,ofForks:0},t)=>({own:e.own+t.own,ofForks:e.ofForks+t.ofForks})
const Ae={executions:2e4,lines:6e4,linesOfForks:1e4}
function pruned(e,t){const n=function(e,t){if(e.length<=t)return e
const rank=({place:e})=>"fork"===e?0:1,n=new Set(e.toSorted((e,t)=>rank(e)-rank(t)).slice(-t))
return e.filter(e=>n.has(e))}(e.executions.filter(({at:e})=>e>=t),Ae.executions),{length:o}=e.lines
return n.length===e.executions.length&&o<=Ae.linesOfForks?e:withinLimits(keeping(e,n,t),Ae)}function keeping(e,t,n=0){if(t.length===e.executions.length)return e
const o=new Map(t.map((e,t)=>[e,t])),r=e.executions.map(e=>o.get(e)),s=e.lines.flatMap(o=>{const s=moved(cellsOf(o,e.executions),r,t),a=s.codes.some(e=>0!==e)||s.details.size>0||(s.skippedAt??-1)>=n
return a?[lineOf(o.subject,s)]:[]})
return{...e,executions:t,lines:s}}var Te=n(9628),_e=n(3150)
function passesAround({lines:e,executions:t}){const n=new Map,seenOf=e=>{const n=new Uint8Array(t.length)
for(const o of e)for(const[e,r]of cellsOf(o,t).codes.entries())0!==r&&(n[e]=1)
return n}
return({subject:{test:t}},o)=>{const{codes:r}=o
if(t&&(0,_e.w)(t.name)&&!(lastOwn(o)<0))for(const[o,s]of(t=>{const o=JSON.stringify(t),r=n.get(o)??seenOf(e.filter(({subject:e})=>isWithin(e.test,t)))
return n.set(o,r),r})(t.suites).entries())0!==s&&0===r[o]&&(r[o]=ke.$N.pass)}}const isWithin=(e,t)=>void 0!==e&&!(0,_e.w)(e.name)&&t.every((t,n)=>e.suites[n]===t)
var Re=n(5477)
function usualPlaces(e,t,{from:n,to:o,least:r,isRead:s}){const a=new Map
for(let r=n;r<=o;r+=1){const n=t[r]
if(!n||!s(n))continue
const{there:o,read:i}=a.get(n.place)??{there:0,read:0}
a.set(n.place,{there:o+(0===e[r]?0:1),read:i+1})}return new Set([...a].flatMap(([e,{there:t,read:n}])=>t>=r*n?[e]:[]))}const Fe=.9
function passUnread(e){const t=unreadPasses(e.executions)
return 0===t.length||function({executions:e,lines:t}){const n={pass:!1,fail:!1}
for(const{codes:o,details:r}of t)if(0!==r.length)for(const[t,r]of unpacked(o,e.length).entries()){const o=r===ke.$N.fail?e[t]?.job:void 0
o&&(n[o]=!0)}return n.pass&&!n.fail}(e)?()=>{}:n=>{if(n.codes.some((t,n)=>isUntold(t,e.executions[n])))return
const[o,r]=[n.codes.findIndex(isThere),n.codes.findLastIndex(isThere)]
if(o<0)return
const s=usualPlaces(n.codes,e.executions,{from:o,to:r,least:Fe,isRead}),[a,i]=[e.executions[o]?.run??0,e.executions[r]?.run??0]
for(const o of t){const{run:t,place:r}=e.executions[o]
t>=a&&t<=i&&0===n.codes[o]&&s.has(r)&&(n.codes[o]=ke.$N.pass)}}}const isThere=e=>0!==e,isRead=({read:e,excluded:t})=>e&&!t,isUntold=(e,t)=>"fork"!==t?.place&&(e===ke.$N.flaky||e===ke.$N.fail&&"pass"===t?.job)
function unreadPasses(e){const t=function(e){const t=e.filter(({job:e})=>"pass"===e),[n,o]=[new Set(t.map(({run:e})=>e)),new Set(t.flatMap(e=>commitOf(e)??[]))]
return e=>"default"===e.place||n.has(e.run)||o.has(commitOf(e)??"")}(e),n=new Set(e.filter(({read:e,job:t})=>e&&"fail"===t).map(({run:e})=>e)),o=e.map((e,t)=>({...e,index:t})).filter(({excluded:e})=>!e),r=Map.groupBy(o.filter(e=>"fail"===e.job&&(e.read||t(e))||"pass"===e.job&&!e.read),({place:e})=>e)
return[...r.values()].flatMap(e=>{const t=function(e,t){const n=e.map((e,t)=>t)
for(let o=e.length-2;o>=0;o-=1)t(e[o])||(n[o]=n[o+1]??o)
let o
return e.map((r,s)=>{t(r)&&(o=s)
const[a,i]=[n[s]??s,e[n[s]??s]]
return void 0!==i&&t(i)&&(void 0===o||a-s<s-o)?i:void 0===o?void 0:e[o]})}(e,({job:e})=>"fail"===e)
return e.flatMap(({job:e,run:o,index:r},s)=>"pass"!==e||!1===t[s]?.read&&!n.has(o)?[]:[r])})}function commitOf({sha:e,place:t}){const n=(0,Re.bQ)(t)
return n&&`${n} ${e}`}function*tracksOf(e){const t=new Map
let n=[]
const[o,r]=[passesAround(e),passUnread(e)]
for(const s of e.lines.toSorted(byLevel)){const a=cellsOf(s,e.executions),{level:i,job:c=""}=s.subject
"workflow"===i&&(n=greenRuns(a)),"job"===i&&t.set(c,assumePasses(a,n)),"step"===i&&passWith(t.get(c),a),"test"===i&&r(a),"test"===i&&o(s,a),yield{subject:s.subject,track:trackOf(a)}}}const byLevel=(e,t)=>Te.yr.indexOf(e.subject.level)-Te.yr.indexOf(t.subject.level)
function passWith(e,{codes:t,executions:n}){const[o]=ownEnds(t,n)
for(let n=o+1;o>=0&&n<t.length;n+=1)0===t[n]&&e?.[n]===ke.$N.pass&&(t[n]=ke.$N.pass)}function trackOf({executions:e,codes:t,seconds:n,details:o,skippedAt:r}){const s=new Map
for(const[e,n]of o)void 0!==n.infra&&(t[e]=ke.$N.fail),s.set(e,detailOf(n))
return{executions:e,outcomes:(0,ke.e4)(t),details:s,seconds:n,...void 0!==r&&{skippedAt:r}}}const detailOf=({job:e,failure:t,infra:n})=>({...e&&{job:e},...t&&{failure:t},...void 0!==n&&{excluded:"infra",sign:n}}),greenRuns=({codes:e,executions:t})=>unreadPasses(t.map((t,n)=>{const[o,r]=[e[n]===ke.$N.pass,e[n]===ke.$N.fail]
return{...t,...(o||r)&&{job:o?"pass":"fail"}}})),Ie=.5
function assumePasses({codes:e,executions:t},n){const[o,r]=ownEnds(e,t)
if(-1===o)return e
const s=usualPlaces(e,t,{from:o,to:e.length-1,least:Ie,isRead:({read:e})=>e}),a=function(e,t){const n=e.findIndex(({read:e,excluded:n,place:o},r)=>r>t&&e&&!n&&"fork"!==o)
return-1===n?e.length-1:n-1}(t,r)
for(const o of n)o<=a&&0===e[o]&&s.has(t[o].place)&&(e[o]=ke.$N.pass)
return e}function ownEnds(e,t){const isOwn=(e,n)=>0!==e&&"fork"!==t[n]?.place,n=e.findIndex(isOwn)
return n>=0?[n,e.findLastIndex(isOwn)]:[e.findIndex(e=>0!==e),e.findLastIndex(e=>0!==e)]}var Ce=n(5795)
function keptStateFrom(e){const{state:t,since:n,suspected:o,ofForks:r,resting:s}=(0,y.OA)(e),a=Ce.x.find(e=>e===t)
if(!a||"string"!=typeof n||!Number.isFinite(Date.parse(n)))return
const i=function(e){const{at:t,failures:n,runs:o,certainty:r,likely:s}=(0,y.OA)(e)
return!isCount(t)||!isCount(n)||!isCount(o)||n>o?void 0:{at:t,failures:n,runs:o,certainty:"confirmed"===r?r:"suspected",...isShown(s)&&{likely:s}}}(s)
return{state:a,since:n,...!0===o&&{suspected:o},...!0===r&&{ofForks:r},...i&&{resting:i}}}const isShown=e=>"number"==typeof e&&e>0&&e<1e10,isCount=e=>Number.isSafeInteger(e)&&Number(e)>=0&&Number(e)<1e10
function withoutCut(e){const t=new Map(e.flatMap(e=>void 0===e.variant?[[e.workflow,lazily(()=>function({executions:e,lines:t}){const n=new Map(e.map((e,t)=>[keyOf(e),t])),of=e=>t.filter(({subject:t})=>t.level===e),o=new Map(of("job").map(t=>[t.subject.job??"",cellsOf(t,e)])),[r]=of("workflow").map(t=>cellsOf(t,e))
return{wasCut:(t="",s)=>{const a=n.get(keyOf(s))??-1,i=o.get(t)??r
return!0===e[a]?.read&&0===i?.codes[a]&&void 0===i.details.get(a)?.infra}}}(e))]]:[]))
return(e,n)=>{if("test"!==e.level)return n
const o=t.get(e.workflow),r=o?troublesOf(n).filter(t=>isFail(t)&&o().wasCut(e.job,t.execution)):[]
if(0===r.length)return n
const s=n.outcomes.slice()
for(const{index:e}of r)(0,ie.Ji)(s,e,void 0)
return{...n,outcomes:s}}}function lazily(e){let t
return()=>(t??={value:e()},t.value)}function candidatesOf(e,{before:t,since:n}){const o=withoutCut(e),r=function(e){const t=e.filter(({variant:e})=>void 0!==e),n=new Map([...Map.groupBy(t,nameOf)].map(([e,t])=>[e,timesRead(t)]))
return e=>void 0===e.variant?void 0:n.get(nameOf(e))}(e)
return e.flatMap(e=>{const s=r(e)
return[...tracksOf(pruned(e,n))].map(({subject:e,track:n})=>{const r=keptStateFrom(t[e.id])
return{subject:e,track:o(e,n),...void 0!==s&&{heard:s},...r&&{kept:r}}})})}const nameOf=({repository:e,workflow:t})=>`${e} ${t}`
function timesRead(e){const t=new Set
for(const{executions:n}of e)for(const{read:e,place:o,at:r}of n)e&&"fork"!==o&&t.add(r)
return[...t].sort((e,t)=>e-t)}const firstLook=e=>({...e,repositories:e.repositories.map(e=>({...e,firstLook:!0})),subjects:e.subjects.map(e=>({...e,isNew:!1}))})
const cachesOfSheets=(e,t)=>jobLines(e).flatMap(([{repository:e,workflow:n,executions:o},r])=>{const{codes:s,details:a}=cellsOf(r,o),hasPassed=e=>["pass","flaky"].includes(ke.sG[s[e]??0]??"")
return[...a].flatMap(([o,{run:s,job:a,caches:i}])=>i?[{repository:e,workflow:n,job:r.subject.job??"",passed:hasPassed(o),caches:i,...a&&{url:t(s,a.id)}}]:[])}),jobLines=e=>e.flatMap(e=>e.lines.filter(({subject:e})=>"job"===e.level).map(t=>[e,t]))
function samplesOf({outcomes:e,details:t,seconds:n},o,{executions:r}){const{starts:s,details:a}=cellsOf(o,r)
return r.flatMap(({run:o,attempt:r},i)=>{const c=t.get(i),l=c?.excluded?void 0:(0,ie.eD)({outcomes:e},i),u=n?.get(i)??c?.job?.seconds
if(void 0===l&&void 0===u)return[]
const[d,f]=[s.get(i),c?.failure?.category]
return[{run:o,attempt:r,...void 0!==u&&{seconds:u},...void 0!==d&&{start:d},...l&&{outcome:l},...void 0!==f&&{category:f},...loggedOf(a.get(i))}]})}const Le=["miss","partial","exact"]
function loggedOf(e){const t=Le.find(t=>e?.caches?.some(e=>e.result===t))
return{...t&&{cache:t},...void 0!==e?.retried&&{retriedSteps:e.retried}}}const namedTests=e=>e.filter(named_tests_isOwn).flatMap(({subject:{id:e,test:t,file:n}})=>t?[{id:e,test:t,...void 0!==n&&{file:n}}]:[]),named_tests_isOwn=({track:e})=>e.executions.some((t,n)=>!isForked({execution:t})&&void 0!==(0,ie.eD)(e,n)),Pe={subjects:2e3,characters:2e6}
const isBad=e=>e.some(({outcome:e})=>"fail"===e||"flaky"===e)
function charactersOf(e){const{job:t="",step:n="",file:o="",test:r}=e[0]?.subject??{}
return[...[t,n,o,...r?[...r.suites,r.className,r.name]:[]],...e.map(({detail:e})=>e?.failure?.message??"")].reduce((e,{length:t})=>e+t,0)}const known_known=e=>Object.fromEntries(Object.entries(e).filter(([,e])=>void 0!==e))
var Ue=n(9263),De=n(7342)
const Be={default:"d",pull:"p",fork:"f",other:"o",after:"a"},qe=new Map(Object.entries(Be).map(([e,t])=>[t,e])),ze={infra:"i","mass-failure":"m"},We={pass:"g",fail:"b"},executionJson=({run:e,attempt:t,sha:n,at:o,place:r,excluded:s,seconds:a,read:i,job:c,own:l})=>[e,t,n,o,Be[r]+(s?ze[s]:"")+(i?"r":"")+(c?We[c]:"")+(l?"j":""),...void 0===a?[]:[Math.round(a)]]
const secondsFrom=e=>"number"==typeof e&&e>=0&&e<=De.b?e:void 0
var Ge=n(3178)
function identified(e){const{level:t,repository:n,workflow:o,job:r="",step:s="",test:a,variant:i=""}=e,c=[t,n.toLowerCase(),o,a?"":r,s,i,a?.suites??[],a?.className??"",a?.name??""]
return{id:(0,Ge.s)(JSON.stringify(c)).slice(0,16),...e}}const lineJson=({subject:e,codes:t,durations:n,daily:o,starts:r,details:s,skippedAt:a})=>({l:e.level[0],j:e.job,s:e.step,...e.test&&{t:e.test.suites,c:e.test.className,n:e.test.name},f:e.file,i:e.line,o:t,d:n.length>0?n.map(rounded):void 0,y:o||void 0,b:r.length>0?r:void 0,x:s.length>0?s.map(detailJson):void 0,k:a}),rounded=e=>Number(e.toPrecision(3)),placedFrom=e=>secondsFrom(e)??-1
function lineFrom(e,t){if(Array.isArray(e))return[]
const{o:n,d:o,b:r,x:s,y:a,k:i}=(0,y.OA)(e),c=function(e,{repository:t,workflow:n,variant:o}){const{l:r,j:s,s:a,t:i,c,n:l,f:u,i:d}=(0,y.OA)(e),f=Te.yr.find(e=>e[0]===r)
if(!f||"test"===f!=("string"==typeof l))return
const p="string"==typeof l?{suites:(0,y.p_)(i).flatMap(line_json_textOf),className:line_json_textOf(c)[0]??"",name:l}:void 0
return identified({level:f,repository:t,workflow:n,...known_known({job:line_json_textOf(s)[0],step:line_json_textOf(a)[0],test:p,variant:o,file:line_json_textOf(u)[0],line:(0,Ue.my)(d)?d:void 0})})}(e,t)
return c&&"string"==typeof n?[{subject:c,codes:n,durations:(0,y.p_)(o).map(placedFrom).slice(-ye.durations),daily:(line_json_textOf(a)[0]??"").slice(-2*ye.days),starts:(0,y.p_)(r).map(placedFrom).slice(-ye.starts),details:(0,y.p_)(s).flatMap(detailFrom).slice(-ye.details-ye.detailsOfForks),...(0,Ue.my)(i)&&{skippedAt:i}}]:[]}const line_json_textOf=e=>"string"==typeof e?[e]:[],detailJson=({run:e,attempt:t,job:n,failure:o,infra:r,caches:s,retried:a})=>({r:e,a:t,...n&&{j:[n.id,Math.round(n.seconds),n.os,...n.selfHosted?[1]:[]]},...o&&{m:o.message,g:o.signature,c:o.category,u:o.rule},i:r,k:s?.map(({key:e,result:t})=>[e,t[0]]),t:a})
function detailFrom(e){const{r:t,a:n,j:o,i:r,k:s,t:a}=(0,y.OA)(e)
return(0,Ue.my)(t)&&(0,Ue.my)(n)?[{run:t,attempt:n,...known_known({job:jobFrom(o),failure:failureFrom(e),infra:line_json_textOf(r)[0],caches:cachesFrom(s),retried:(0,Ue.my)(a)?a:void 0})}]:[]}function jobFrom(e){const[t,n,o,r]=(0,y.p_)(e),s=secondsFrom(n)
if((0,Ue.my)(t)&&void 0!==s)return{id:t,seconds:s,os:"windows"===o||"macos"===o?o:"linux",selfHosted:1===r}}function failureFrom(e){const{m:t,g:n,c:o,u:r}=(0,y.OA)(e)
if("string"==typeof t)return{message:t,...known_known({signature:line_json_textOf(n)[0],category:line_json_textOf(o)[0],rule:line_json_textOf(r)[0]})}}const He=["exact","partial","miss"]
function cachesFrom(e){if(Array.isArray(e))return e.flatMap(e=>{const[t,n]=(0,y.p_)(e),o=He.find(e=>e[0]===n)
return"string"==typeof t&&o?[{key:t,result:o}]:[]})}const bytesOf=e=>Buffer.byteLength(JSON.stringify(e))+1,Ke=new WeakMap,Ze=new WeakMap
function weightOf(e){const t=Ze.get(e)??function({executions:e,lines:t}){const n=new Map(e.flatMap((e,t)=>isOfFork(e)?[[t,shareOf(e)]]:[])),o=t.flatMap(t=>function(e,t,n){const o=cellsOf(e,t),[r,s,{id:a}]=[lastOwn(o),bytesOf(lineJson(e)),e.subject],i=r<0&&void 0===e.skippedAt?n.get(lastOfAll(o))??[...n.values()].at(-1):void 0
if(i)return i.bytes+=s,i.subjects.push(a),[]
const c=0===n.size?0:Math.max(0,e.codes.length-packed(function({codes:e,executions:t}){const n=new Uint8Array(e.length)
let o=0
for(let r=0;r<e.length;r+=1)"fork"!==t[r]?.place&&(n[o]=e[r]??0,o+=1)
return n.subarray(0,o)}(o)).length)
let l=s-c
for(const[e,t]of o.details){const o=n.get(e)
o&&(o.bytes+=bytesOf(detailJson(t)),l-=bytesOf(detailJson(t)))}return[{id:a,at:t[r]?.at??e.skippedAt??0,bytes:l,isTold:e.details.length>0,gaps:c}]}(t,e,n)),r=o.reduce((e,{gaps:t})=>e+t,0)/Math.max(1,n.size)
for(const e of n.values())e.bytes+=Math.ceil(r)
const s=e.reduce((e,t)=>e+(isOfFork(t)?0:bytesOf(executionJson(t))),0)
return{base:s,own:o,ofForks:[...n.values()]}}(e)
return Ze.set(e,t),t}const isOfFork=({place:e})=>"fork"===e,shareOf=e=>({execution:e,bytes:bytesOf(executionJson(e)),subjects:[]})
const Je={ofForks:8e6,own:64e6,ownOfSheet:18e6}
function cutsOf(e,{ofForks:t,own:n,ownOfSheet:o}=Je){const r=[...e.values()].reduce((e,t)=>e+function(e){const t=Ke.get(e)
if(void 0!==t)return t
const n=[...e.executions.map(executionJson),...e.lines.map(lineJson)].reduce((e,t)=>e+bytesOf(t),0)
return Ke.set(e,n),n}(t),0)
if(r<=Math.min(t,n,o))return new Map
const s=[...e].map(([e,t])=>({key:e,...weightOf(t)})),a=s.flatMap(e=>e.ofForks.map(t=>({key:e.key,...t}))).toSorted(byTime),i=s.flatMap(e=>e.own.map(t=>({key:e.key,...t}))).toSorted(byWorth),c=new Map(s.map(({key:e,base:t})=>[e,t]))
return function(e,t){const[n,o]=[Map.groupBy(e,({key:e})=>e),Map.groupBy(t,({key:e})=>e)]
return new Map([...new Set([...n.keys(),...o.keys()])].map(e=>[e,cutOf(n.get(e),o.get(e))]))}(over(a,new Map,{all:t,each:t}),over(i,c,{all:n,each:o}))}const byTime=({execution:e},{execution:t})=>t.at-e.at||t.run-e.run||t.attempt-e.attempt,byWorth=(e,t)=>dayOf(t)-dayOf(e)||Number(t.isTold)-Number(e.isTold)||t.at-e.at,dayOf=({at:e})=>Math.floor(e/ae.eZ)
function over(e,t,n){let o=[...t.values()].reduce((e,t)=>e+t,0)
return e.filter(({key:e,bytes:r})=>{const s=(t.get(e)??0)+r
return o+r>n.all||s>n.each||(t.set(e,s),o+=r,!1)})}function cutOf(e=[],t=[]){const n=e.flatMap(({subjects:e})=>e)
return{executions:new Set(e.map(({execution:e})=>attemptKey(e))),subjects:new Set([...n,...t.map(({id:e})=>e)]),leftOut:{own:t.length,ofForks:n.length}}}function cuts_withoutCut(e,t){if(!t)return e
const{executions:n,subjects:o,leftOut:r}=t,s=keeping(e,e.executions.filter(e=>"fork"!==e.place||!n.has(attemptKey(e))))
return{...s,lines:s.lines.filter(({subject:e})=>!o.has(e.id)),leftOut:summed(e.leftOut,r)}}function fitted(e,t){const n=cutsOf(e,t)
return 0===n.size?{sheets:e,cuts:n}:{sheets:new Map([...e].map(([e,t])=>[e,cuts_withoutCut(t,n.get(e))])),cuts:n}}function cutsOfBoth(e,t){return new Map([...e,...[...t].map(([t,{executions:n,subjects:o,leftOut:r}])=>{const s=e.get(t)
return[t,{executions:new Set([...n,...s?.executions??[]]),subjects:new Set([...o,...s?.subjects??[]]),leftOut:summed(s?.leftOut,r)}]})])}var Qe=n(781)
const folderOf=e=>(0,Qe.X)("flakes",e),stateKey=e=>`${folderOf(e)}/state`
function sheetKey({repository:e,workflow:t,variant:n}){const o=t.replace(/^\.github\/workflows\//,"")
return void 0===n?(0,Qe.X)(`${folderOf(e)}/runs`,o):(0,Qe.X)(`${folderOf(e)}/tests`,`${o} ${n}`)}const Ve=200
const strange_sheets_isForked=({place:e})=>"fork"===e,strange_sheets_keyOf=({repository:e},{workflow:t,...n})=>sheetKey({repository:e,workflow:t,..."variant"in n&&{variant:n.variant}})
var Ye=n(50)
const megabytes=e=>`${(0,Ye.U9)(e/1e6)} MB`,unkeptOf=(e,t=0)=>[...e.flatMap(unkeptIn),...t>0?[{file:"",problem:`No history of ${(0,Ye.hS)(t,"kind")} of workflows or reports that only forks have: ${Ve} are kept.`}]:[]],atMost=(e,t)=>`${e>1?"up to ":""}${(0,Ye.hS)(e,t)}`
function unkeptIn({workflow:e,variant:t,leftOut:{own:n,ofForks:o}={own:0,ofForks:0}}){const[r,s]=void 0===t?[e,"part"]:[`${e}, ${t}`,"test"],[a,i,c]=[Ae.lines,Pe.subjects,Ae.linesOfForks].map(Ye.U9)
return[...n>0?[`${atMost(n,s)} that ran longest ago: of each list ${a} and ${megabytes(Je.ownOfSheet)} are kept, and ${megabytes(Je.own)} in all`]:[],...o>0?[`${atMost(o,s)} that only forks ran: a run may bring ${i} new ones; of each list ${c} are kept, and ${megabytes(Je.ofForks)} in all`]:[]].map(e=>({file:r,problem:`No history of ${e}.`}))}var Xe=n(7226)
function wantedSheets(e,{workflows:t,reports:n},o){if(0===t.length)return e
const r=new Map(e.flatMap(({variant:e,...t})=>void 0===e?[[t.workflow,t.workflowName]]:[]))
return e.filter(e=>(({workflow:e,workflowName:n})=>(0,Xe.Yu)({path:e,name:r.get(e)??n},{workflows:t}))(e)||n.length>0&&e.workflow===o)}var et=n(3872)
const checkedOut=(e,t)=>e!==t.repository||""===t.workspace||(0,m.ch)(t)?void 0:t.workspace
async function ownFile(e,t,n){const r=(0,o.join)(e,t),s=await(0,b.lstat)(r).catch(()=>{})
if(!s?.isFile()||s.size>n)return
const[a,i]=await Promise.all([(0,b.realpath)(e),(0,b.realpath)(r)])
return i===(0,o.join)(a,t)?(0,b.readFile)(r,"utf8"):void 0}var tt=n(265)
function ownersFile({repository:e,branch:t},{context:n,github:o,due:r}){const s=r?void 0:checkedOut(e,n)
return void 0===s?async e=>(await o()).file(e,t):e=>ownFile(s,e,tt.g)}var nt=n(8186)
const withOwners=(e,t,n)=>0===n.rules.length?e:{...e,subjects:e.subjects.map(e=>function(e,t,n){const o="test"===e.level?e.file:e.workflow
if(void 0===o||e.repository!==t)return e
const r=(0,nt.K2)(o,n).slice(0,20)
return r.length>0?{...e,owners:r}:e}(e,t,n))}
async function withSources(e,t,{context:n,github:o,ledger:r,warn:s,due:a}){try{return await async function(e,{repository:t,issues:n,...o}){return 0===e.subjects.length?e:withOwners((0,et.$R)(e,await n()),t,await(0,nt.hC)(o))}(e,{repository:t.repository,file:ownersFile(t,{context:n,github:o,due:a}),issues:async()=>{const e=await r().catch(()=>{})
return e?(0,et.i_)(e,`${n.serverUrl}/${n.repository}`):new Map},warn:s})}catch(t){return s((0,L.Zw)(t,"Owners and issues could not be read").problem),e}}const namesOfWorkflows=e=>e.filter(({variant:e,workflow:t,workflowName:n})=>void 0===e&&n!==t).map(({repository:e,workflow:t,workflowName:n})=>({repository:e,workflow:t,name:n})).toSorted((e,t)=>e.workflow<t.workflow?-1:1)
var ot=n(6398),rt=n(6807),st=n(4839),it=n(9780),ct=n(4486),lt=n(1183),ut=n(5601),dt=n(7483)
async function readAction(e,t){const n=await(0,dt.y)(t)
if("what"in n)return{problem:{file:e,...n}}
if("map"!==n.kind)return{problem:{file:e,line:n.line,column:n.column,what:"no action: its top level is no map"}}
const o=(0,ut.Ms)(n,"runs")
return o?"composite"===(0,ut.ol)(o.value,"using")?.text.toLowerCase()?{workflow:definitionOf(e,t,n)}:void 0:{problem:{file:e,line:n.line,column:n.column,what:"no action: it has no `runs`"}}}function definitionOf(e,t,n){const o=(0,ut.Ms)(n,"runs")
return{file:e,source:t,events:[],crons:[],env:[],jobs:o?[(0,ct.Z)(o.key,o.value)]:[],faults:(0,it.n)(n),...(0,lt.j6)("name",(0,ut.ol)(n,"name"))}}const ft={depth:10,actions:100},isActionFile=e=>/(?:^|\/)action\.ya?ml$/i.test(e)&&!e.startsWith(".github/workflows/")
function localActions({jobs:e}){const t=e.flatMap(({steps:e})=>e.flatMap(e=>e.uses?.text??[]))
return[...new Set(t.flatMap(e=>function(e){if(!/^\.(?:\/|$)/.test(e)||e.length>500||/\$\{\{|[\\\0@]/.test(e))return
const t=e.split("/").filter(e=>""!==e&&"."!==e)
return t.includes("..")?void 0:t.join("/")}(e)??[]))]}async function actionFiles(e,t){const n=new Set,o=[]
let r=(await Promise.all(e.map(({file:e,source:t})=>(0,st.S)(e,t)))).flatMap(used)
for(let e=0;e<ft.depth&&r.length>0;e+=1){const e=[...new Set(r)].filter(e=>!n.has(e)).slice(0,ft.actions-n.size)
r=[]
for(const s of e){n.add(s)
const e=await actionIn(s,t)
e&&o.push(e),r.push(...used(e&&await readAction(e.file,e.source)))}}return o}const used=e=>e&&"workflow"in e?localActions(e.workflow):[]
async function actionIn(e,t){for(const n of["action.yml","action.yaml"]){const o=""===e?n:`${e}/${n}`,r=await t(o)
if(void 0!==r)return{file:o,source:r}}}var pt=n(1324)
const mt=".github/workflows",ht="{ ... on Blob { text isTruncated } }",gt=["query ($owner: String!, $name: String!, $folder: String!, $one: String!, $two: String!, $three: String!)","{ repository(owner: $owner, name: $name) {",`folder: object(expression: $folder) { ... on Tree { entries { name object ${ht} } } }`,...["one","two","three"].map(e=>`${e}: object(expression: $${e}) ${ht}`),"} }"].join(" ")
const isCovered=e=>nt.zn.some(t=>t===e)||/^\.github\/workflows\/[^/]+$/.test(e)
function texts_at_once_textOf(e){const{text:t,isTruncated:n}=(0,y.OA)(e)
return"string"==typeof t&&!1===n?t:void 0}const bt={files:300,bytes:1e6,calls:30},isWorkflow=e=>/\.ya?ml$/i.test(e)
async function workflowFiles({context:e,repository:t,branch:n,github:r}){const s=checkedOut(t,e),a=void 0===s?[]:await async function(e){const t=(await(0,b.readdir)((0,o.join)(e,mt)).catch(()=>[])).filter(isWorkflow).toSorted().slice(0,bt.files).map(async t=>({file:`${mt}/${t}`,source:await ownFile(e,`${mt}/${t}`,bt.bytes)})),n=(await Promise.all(t)).flatMap(({file:e,source:t})=>void 0===t?[]:[{file:e,source:t}])
return[...n,...await actionFiles(n,t=>ownFile(e,t,bt.bytes))]}(s)
return a.length>0||!r?a:async function(e,t,n){const o=await(n.workflowNames?.(t))??await async function(e,t,n){const[o="",r=""]=e.split("/"),s=(0,y.p_)(await async function(e,{request:t}){try{return(await t("GET /repos/{owner}/{repo}/contents/{path}",e)).data}catch(e){if(404===(0,rt.c2)(e))return[]
throw e}}({owner:o,repo:r,path:mt,ref:t},n)).map(y.OA)
return s.flatMap(({name:e})=>"string"==typeof e?[e]:[])}(e,t,n),r=[]
for(const e of o.filter(isWorkflow).slice(0,bt.files)){const o=await n.file(`${mt}/${e}`,t)
void 0!==o&&o.length<=bt.bytes&&r.push({file:`${mt}/${e}`,source:o})}return[...r,...await actionFiles(r,asked(n,t))]}(t,n,await r())}function asked(e,t){let n=bt.calls
return async o=>{if(0===n)return
n-=1
const r=await e.file(o,t)
return void 0!==r&&r.length<=bt.bytes?r:void 0}}var wt=n(1887),yt=n(530)
const kt=new Set(["apt-install-without-update","background-without-wait","cache-key-per-run","cache-key-without-lockfile","cache-without-restore-keys","download-without-fail","download-without-retry","failure-misses-cancelled","fixed-sleep","hidden-failure","hidden-retry","install-without-retry","invalid-workflow","pipe-to-shell","setup-without-cache","unlocked-install","unpinned-action","unpinned-image","unpinned-tool"]),vt=yt.a.filter(({id:e})=>kt.has(e))
var xt=n(2964),$t=n(9748)
const with_actions_folderOf=e=>e.slice(0,Math.max(0,e.lastIndexOf("/")))
function within(e,t){const n=new Set,next=e=>localActions(e).flatMap(e=>t.get(e)??[])
for(const t of next(e))n.add(t)
for(const e of n)for(const t of next(e))n.add(t)
return n}const withoutStart=({start:e,...t})=>t
var Ot=n(6085),jt=n(3030),Mt=n(5891),St=n(901)
const Nt={jobs:60,edges:300,label:60}
function mermaidOf(e,{needs:t,critical:n}){const o=e.length<=Nt.jobs?e:[...new Set([...n,...e])].slice(0,Nt.jobs),r=new Map(o.map(({job:e},t)=>[e.id,`j${t}`])),s=o.flatMap(({job:e})=>t.of(e.id).flatMap(t=>r.has(t)?`  ${r.get(t)} --\x3e ${r.get(e.id)}`:[])),a=n.flatMap(({job:e})=>r.get(e.id)??[])
return["flowchart LR",...o.map(e=>`  ${r.get(e.job.id)}${function(e){const t=(0,St.x)(e),n=e.legs?` × ${"unknown"===e.legs.count?"n":e.legs.count}`:"",o=`"${label60(e.label)}${n}${t?`<br/>${(0,Mt.sm)(t.median)}`:""}"`
return e.job.uses?`[[${o}]]`:`[${o}]`}(e)}`),...e.length>o.length?[`  more["… and ${(0,Ye.hS)(e.length-o.length,"more job")}"]`]:[],...s.slice(0,Nt.edges),...a.length>0?["  classDef critical stroke:#d97706,stroke-width:4px",`  class ${a.join(",")} critical`]:[]].join("\n")}const label60=e=>escaped((0,jt.$Q)((0,O.TN)(e),Nt.label)),escaped=e=>e.replace(/[^\p{L}\p{M}\p{N} _.,/()…-]/gu,e=>`#${e.codePointAt(0)};`),Et=10
function throughCalls(e,t,n,o,r=1){return e.flatMap(e=>{const s=[{name:e.label,job:e}],a=n&&r<Et?function({job:{uses:e}},t){return e?.text.startsWith("./")?t.find(({file:t})=>t===e.text.slice(2)):void 0}(e,o):void 0
if(!a||!n)return s
const i={days:n.days,workflows:new Map([[a.file,through_calls_samplesOf(e,t,n)]])},c=throughCalls((0,St.w)((0,Ot.m)(a,i)).critical,a,i,o,r+1)
return 0===c.length?s:c.map(t=>({...t,name:`${e.label} / ${t.name}`}))})}function through_calls_samplesOf({job:{id:e}},t,n){const o=(0,$t.c)(t.jobs),r=new Map
for(const[s,a]of n.workflows.get(t.file)??[]){const[t,...n]=(0,xt.V)(s,o)
t&&0===n.length&&t.job.job.id===e&&r.set(t.inner,[...r.get(t.inner)??[],...a])}return r}const At=10
function calledFrom(e,t){const n=new Map
for(const o of t){const t=(0,$t.c)(o.jobs)
for(const[r,s]of e.get(o.file)??[]){const[e,...o]=(0,xt.V)(r,t),a=0===o.length&&e?.job.uses?.startsWith("./")?e.job.uses.slice(2):void 0
e&&void 0!==a&&addTo(n,a,e.inner,s.map(called_withoutStart))}}return n}const called_withoutStart=({start:e,...t})=>t
function addTo(e,t,n,o){const r=e.get(t)??new Map
e.set(t,r),r.set(n,[...r.get(n)??[],...o])}async function auditWorkflows(e,t,n){const o=await Promise.all(t.map(async({file:e,source:t})=>isActionFile(e)?void 0:(0,st.S)(e,t))),r=await Promise.all(t.map(async({file:e,source:t})=>isActionFile(e)?readAction(e,t):void 0)),[s,a]=[definitionsIn(o),definitionsIn(r)],i=n&&function(e,t,n){const o=new Map(n.map(e=>[with_actions_folderOf(e.file),e])),r=new Map
for(const n of t){const t=new Map(n.jobs.map(e=>[e.id,within({...n,jobs:[e]},o)])),s=(0,$t.c)(n.jobs)
for(const[o,a]of e.workflows.get(n.file)??[]){const[e,...n]=(0,xt.V)(o,s)
if(e&&!(n.length>0))for(const n of t.get(e.job.job.id)??[]){const e=r.get(n)??[]
for(const t of a)e.push(withoutStart(t))
r.set(n,e)}}}const s=[...r].map(([e,t])=>[e.file,new Map(e.jobs.map(({id:e})=>[e,t]))])
return{...e,workflows:new Map([...e.workflows,...s])}}(function(e,t){const n=new Map([...e.workflows].map(([e,t])=>[e,new Map(t)]))
let o=e.workflows
for(let e=1;e<At&&o.size>0;e+=1){o=calledFrom(o,t)
for(const[e,t]of o)for(const[o,r]of t)addTo(n,e,o,r)}return{...e,workflows:n}}(n,s),s,a)
return{audit:[...s.flatMap(e=>(0,wt.s)(e,i)),...a.flatMap(e=>(0,wt.s)(e,i,vt))].map(t=>({repository:e,...t})).toSorted(wt.m),graphs:s.map(t=>function(e,t,n,o=[]){const r=(0,Ot.m)(t,n),s=(0,St.w)(r)
return{repository:e,workflow:t.file,name:t.name?.text||t.file,mermaid:mermaidOf(r.jobs,s),criticalPath:throughCalls(s.critical,t,n,o).map(({name:e,job:t})=>{const{median:n,p99:o}=(0,St.x)(t)??{median:0,p99:0}
return{job:e,medianSeconds:n,p99Seconds:o}}),fanIn:s.fanIn.map(({job:e,waitsFor:t,waitSeconds:n})=>({job:e.label,needs:s.needs.of(e.job.id),waitsFor:t.label,waitSeconds:n}))}}(e,t,i,s)),problems:[...o,...r].flatMap(e=>e&&"problem"in e?[told(e.problem)]:[])}}const definitionsIn=e=>e.flatMap(e=>e&&"workflow"in e?[e.workflow]:[]),told=({file:e,line:t,column:n,what:o})=>({file:e,problem:`line ${t}, column ${n}: ${o}`}),Tt={audit:[],graphs:[],problems:[]}
var _t=n(9835),Rt=n(15)
function jobsOf(e,t){return e.filter(({subject:e})=>"job"===e.level).reduce((e,{track:n})=>e+n.executions.filter(({at:e},o)=>e>=t&&void 0!==(0,ie.eD)(n,o)).length,0)}function failedForNothing(e,t){const n=e.at(-1)
return void 0!==n&&"good"===t(n)?e.filter(e=>"bad"===t(e)):[]}const billed=(e,t)=>Math.ceil(e/60)*t,Ft={minutes:0,waitMinutes:0,billableMinutes:0,cost:0}
function costOf({seconds:e,os:t,selfHosted:n},o){const r=n?0:billed(e,o.multipliers[t])
return{...Ft,minutes:e/60,billableMinutes:r,cost:r*o.perMinute}}const withWait=(e,t)=>({...e,minutes:e.minutes+t,waitMinutes:e.waitMinutes+t}),plus=(e,t)=>({minutes:e.minutes+t.minutes,waitMinutes:e.waitMinutes+t.waitMinutes,billableMinutes:e.billableMinutes+t.billableMinutes,cost:e.cost+t.cost})
const times=(e,t)=>({minutes:e.minutes*t,waitMinutes:e.waitMinutes*t,billableMinutes:e.billableMinutes*t,cost:e.cost*t})
function byState(e,t){const n=Ce.x.map(t=>[t,e.filter(e=>e.state===t).length])
return{...Object.fromEntries(n),healthy:t-e.length}}const counts_byLevel=(e,t)=>Object.fromEntries(Te.yr.flatMap(n=>{const o=e.filter(e=>e.level===n),r=o.filter(({certainty:e})=>"confirmed"===e),s=t.filter(({subject:e})=>e.level===n).length
return 0===s?[]:[[n,byState(r,s-(o.length-r.length))]]}))
var It=n(8773)
const Ct=32
function testsBelow(e){const t=e.filter(({subject:e,track:t})=>"test"===e.level&&!isQuiet(t)),n=new Set(t.map(({subject:e})=>ownKey(e))),o=new Map
for(const e of t)for(const t of keysAround(e.subject)){if(!n.has(t))continue
const r=o.get(t)
r?r.push(e):o.set(t,[e])}return e=>o.get(ownKey(e))??[]}const ownKey=e=>keyIn(e)(pathOf(e))
function keysAround(e){const t=nestingOf(e)
if(void 0===t)return[]
const[n,o]="name"===t?[pathOf(e).slice(0,-1),1]:[e.test?.suites.filter(isNamed)??[],2]
return n.slice(0,Ct).map((e,t)=>t+1).filter(e=>e>=o).map(e=>n.slice(0,e)).map(keyIn(e))}const isNamed=e=>""!==e
function nestingOf({test:e,file:t}){if(!e)return
const n={test:e,...void 0!==t&&{file:t}}
return(0,It.Oh)(n)?"name":void 0===(0,It.I)(n)?"suites":void 0}function pathOf(e){const t=e.test?(0,Te.C0)(e.test):[]
return"name"===nestingOf(e)?[...t.slice(0,-1),...(t.at(-1)??"").split("/")]:t}function keyIn(e){const{repository:t,workflow:n,job:o="",variant:r="",file:s=""}=e,a=nestingOf(e),i=[t,n,o,r,a,"suites"===a?s:""]
return e=>JSON.stringify([...i,...e])}const Lt=3
function explanations(e){const t=Map.groupBy(e.filter(({subject:e})=>"workflow"!==e.level),parentOf),n=function(e){const t=new Map
return n=>{const o=t.get(n)??e(n)
return t.set(n,o),o}}(e=>function(e){const t=new Set(e.filter(({subject:e})=>"test"===e.level).map(({track:e})=>e.executions))
return{children:e.flatMap(e=>{const t=explained_troublesIn(e)
return 0===t.size?[]:[{id:e.subject.id,level:e.subject.level,troubles:t}]}),read:new Set([...t].flatMap(e=>e.filter(({read:e})=>!1!==e).map(keyOf)))}}(t.get(e)??[])),o=testsBelow(e)
return(e,t)=>{const r=new Map(t.map(({execution:e,outcome:t})=>[keyOf(e),t]))
if("test"===e.level)return function(e,t){const n=e.map(e=>{const n=explained_troublesIn(e)
return{id:e.subject.id,together:[...t].flatMap(([e,t])=>explains(n.get(e),t)?[e]:[])}})
return new Set(n.flatMap(({together:e})=>e)).size<t.size?[]:explained_largest(n.flatMap(({id:e,together:n})=>0===n.length?[]:[{id:e,share:n.length/t.size}]))}(o(e),r)
const{children:s,read:a}=n(explained_nameOf(e)),i=[...r.keys()].filter(e=>a.has(e)).length,c=s.flatMap(({id:t,level:n,troubles:o})=>{if("step"===e.level&&"test"!==n)return[]
const s=[...r].filter(([e,t])=>explains(o.get(e),t)).length,a="test"===n?Math.max(i,Math.min(Lt,r.size)):r.size
return 0===s?[]:[{id:t,share:s/a}]})
return explained_largest(c)}}const explained_largest=e=>e.toSorted((e,t)=>t.share-e.share||(e.id<t.id?-1:1)).slice(0,50)
function failuresBehind({counted:e,findings:t},{state:n,since:o}){return"flaky"===n?t.map(({failure:e})=>e):e.filter(e=>isFail(e)&&("broken"!==n||e.execution.at>=o))}const explains=(e,t)=>"fail"===e||"flaky"===e&&"flaky"===t,explained_nameOf=({level:e,repository:t,workflow:n,job:o=""})=>JSON.stringify([t,n,"workflow"===e?"":o]),parentOf=({subject:{level:e,repository:t,workflow:n,job:o=""}})=>JSON.stringify([t,n,"job"===e?"":o])
function explained_troublesIn({subject:e,track:t}){const n=troublesOf(t).filter(({index:n,execution:o})=>!isExcluded(e.level,o,t.details.get(n)))
return new Map(n.map(({execution:e,outcome:t})=>[keyOf(e),t]))}function gains({logLikelihood:e},[t,n]){const o=e(t,n)
return Array.from({length:n-t-1},(r,s)=>{const a=t+1+s
return{cut:a,gain:e(t,a)+e(a,n)-o}})}function split_splitOf(e,t,n){const position=t=>e.positions[t]??Number.NaN,o=gains(e,t),r=function(e){const t=e.reduce((e,t)=>Math.max(e,t),Number.NEGATIVE_INFINITY),n=e.map(e=>Math.exp(e-t)),o=n.reduce((e,t)=>e+t,0)
return n.map(e=>e/o)}(o.map(({gain:e})=>e)).map((e,n)=>({position:position(t[0]+1+n),probability:e})),passing=e=>t[0]+1+function(e,t){let n=0
return e.findIndex(({probability:e})=>(n+=e,n>=t))}(r,e)
return{position:position(n),before:position(n-1),gain:o[n-t[0]-1]?.gain??0,posterior:r,interval:{after:position(passing(.005)-1),upTo:position(passing(.995))}}}var Pt=n(9851)
function logLikelihood(e,t){const n=logRising(e.alpha,t),o=logRising(e.beta,t),r=logRising(e.alpha+e.beta,t)
return(e,s)=>{if(s>t)throw new RangeError(`${s} runs; the likelihood was made for up to ${t}`)
return at(n,e)+at(o,s-e)-at(r,s)}}const Ut=new Map
function logRising(e,t){const n=Ut.get(e)
if(n&&n.length>t)return n.subarray(0,t+1)
const o=new Float64Array(t+1)
for(let n=1;n<=t;n+=1)o[n]=at(o,n-1)+Math.log(e+n-1)
return Ut.set(e,o),o}function at(e,t){const n=e[t]
if(void 0===n)throw new RangeError(`${t} is no count of up to ${e.length-1}`)
return n}const Dt={runs:0,failures:0,retried:0,failedAfterRetry:0}
const stretches_plus=(e,{runs:t,failures:n,retried:o=0,failedAfterRetry:r=0})=>({runs:e.runs+t,failures:e.failures+n,retried:e.retried+o,failedAfterRetry:e.failedAfterRetry+r}),minus=(e,t)=>({runs:e.runs-t.runs,failures:e.failures-t.failures,retried:e.retried-t.retried,failedAfterRetry:e.failedAfterRetry-t.failedAfterRetry})
function changePoints(e,{likelihood:t=.01,...n}={}){const o=function(e,{prior:t,retryPrior:n}){const o=[],r=[Dt]
for(const t of e){(0,Pt.t)(t.failures,t.runs),(0,Pt.t)(t.failedAfterRetry??0,t.retried??0)
const e=stretches_plus(r.at(-1)??Dt,t)
o.at(-1)===t.position?r[o.length]=e:r[o.push(t.position)]=e}const counts=(e,t)=>minus(r[t]??Dt,r[e]??Dt),s=(r.at(-1)??Dt).runs,a=logLikelihood(t??{alpha:.3,beta:.5},s),i=logLikelihood(n??{alpha:.5,beta:.5},s)
return{positions:o,counts,logLikelihood:(e,t)=>{const{runs:n,failures:o,retried:r,failedAfterRetry:s}=counts(e,t)
return a(o,n)+i(s,r)}}}(e,n)
if(0===e.length)return{segments:[],splits:[]}
const r=function(e,t){const n=[[0,e.positions.length]],o=[]
for(let r=n.pop();r;r=n.pop()){const s=bestCut(e,r)
!s||s.gain<=t||(o.push(s.cut),n.push([r[0],s.cut],[s.cut,r[1]]))}return o.toSorted((e,t)=>e-t)}(o,-Math.log(t)),s=[0,...r,o.positions.length]
return{segments:s.slice(1).map((e,t)=>[s[t]??0,e]).map(e=>function({positions:e,counts:t},[n,o]){const{runs:r,failures:s}=t(n,o)
return{from:e[n]??Number.NaN,to:e[o-1]??Number.NaN,runs:r,failures:s}}(o,e)),splits:r.map((e,t)=>split_splitOf(o,[s[t]??0,s[t+2]??e],e))}}function bestCut(e,t){return gains(e,t).reduce((e,t)=>e&&e.gain>=t.gain?e:t,void 0)}const Bt=1e3
function runOf(e){const[t]=e,n=e.at(-1)
return t&&n?[{attempts:e,first:t,last:n,sha:t.execution.sha,broken:e.every(isFail)}]:[]}const observationOf=({attempts:e,first:t,broken:n},o)=>({position:o,runs:1,failures:isFail(t)?1:0,retried:isFail(t)&&e.length>1?1:0,failedAfterRetry:n&&e.length>1?1:0})
function branchHistoryOf(e){const t=function(e){const t=[]
for(const n of e){if("default"!==n.execution.place)continue
const e=t.at(-1)
e?.[0]?.execution.run===n.execution.run?e.push(n):t.push([n])}return t.slice(-Bt).flatMap(runOf)}(e),n=new Map(t.flatMap(({attempts:e},t)=>e.map(({index:e})=>[e,t])))
return{runs:t,runAt:n,streaks:streaksOf(t),...segmentsOf(t)}}function segmentsOf(e){const t=e.filter(({broken:e})=>e).length
return t<2?{segments:[{from:0,to:e.length-1,runs:e.length,failures:t}],splits:[]}:changePoints(e.map(observationOf))}function streaksOf(e){const t=e.map(()=>0)
for(let n=0,o=0;n<e.length;n=o+1){for(o=n;e[o]?.broken;)o+=1
t.fill(o-n,n,o)}return t}const qt=3,zt=3
function isolatedFailures(e){const t=function({runs:e}){const t=new Set(e.filter(({broken:e})=>!e).map(({sha:e})=>e)),[n,o]=[new Set,new Set]
for(const{broken:r,sha:s}of e)r&&!t.has(s)&&(n.has(s)?o:n).add(s)
return o}(e)
return e.runs.flatMap(({attempts:n,first:o,sha:r,broken:s},a)=>{const i=e.runs[a+1]?.attempts.find(isPass)
return!s||n.length>1||t.has(r)||!i?[]:function({runs:e,streaks:t},n){const o=t.slice(Math.max(0,n-qt),n+qt+1)
return 1===t[n]&&n>0&&n<e.length-1&&o.every(e=>e<zt)}(e,a)&&inOneSegment(e,a)?[{failure:o,pass:i}]:[]})}const inOneSegment=({segments:e},t)=>e.some(({from:e,to:n})=>e<t&&t<n),Wt=3
function same_code_contradictions(e,t){const n=e.filter(isFail),o=same_code_within(e,n,({execution:e})=>e.run),r=Re.DS.flatMap(t=>{const isOf=({execution:e})=>(0,Re.bQ)(e.place)===t
return same_code_within(e.filter(isOf),n.filter(isOf),({execution:e})=>e.sha)})
return[...o.flatMap(ofOneRun),...r.flatMap(e=>function(e,t){const n=function(e){const t=[[]]
for(const n of Map.groupBy(e,({execution:e})=>e.run).values())n.every(isFail)?t.at(-1)?.push(n):t.push([])
return new Map(t.flatMap(e=>e.flat().map(t=>[t,e.length])))}(e)
return pairs(e).map(e=>({...e,inARow:n.get(e.failure)??0})).filter(({failure:e,pass:n,inARow:o})=>o>0&&function(e,t,{history:n,inARow:o}){const r=n.runAt.get(e.index),s=Math.max(o,void 0===r?0:n.streaks[r]??0)
return!(s>=Wt)&&((!isPull(e)&&!isForked(e)||!function({runs:e},{index:t}){let[n,o]=[0,e.length]
for(;n<o;){const r=n+o>>1;(e[r]?.first.index??0)<t?n=r+1:o=r}return e[n-1]?.broken??!1}(n,e))&&(t.index>e.index||1===s))}(e,n,{history:t,inARow:o})).map(({failure:e,pass:t})=>({tier:"T2",failure:e,pass:t}))}(e,t))]}const isPull=({execution:e})=>"pull"===e.place
function same_code_within(e,t,n){const o=new Set(t.map(n))
if(0===o.size)return[]
const r=e.filter(e=>o.has(n(e)))
return[...Map.groupBy(r,n).values()]}const ofOneRun=e=>pairs(e).map(e=>({tier:"T1",...e}))
function pairs(e){const t=[],n=e.findLast(isPass)
let o
for(const r of e.toReversed())isPass(r)?o=r:(o??n)&&t.push({failure:r,pass:o??n??r})
return t.toReversed()}function rose({segments:e}){const[t,n]=e.slice(-2).map(({failures:e,runs:t})=>e/t)
return void 0!==t&&void 0!==n&&n>t}const Gt=1e-4,Ht=500
function regimeOf(e){if(e.filter(({finding:e})=>e).length<2)return{samples:e}
const t=changePoints(function(e){const t=Math.ceil(e.length/Ht)
return Array.from({length:Math.ceil(e.length/t)},(n,o)=>{const r=e.slice(o*t,(o+1)*t)
return{position:o*t,runs:r.length,failures:r.filter(({finding:e})=>e).length}})}(e),{likelihood:Gt}),n=t.splits.at(-1),o=e[(n?.position??0)-1]?.seen
if(!n||!o)return{samples:e}
const r=n.posterior.find(({position:e})=>e===n.position)?.probability??0,s=e.slice(n.position)
return{samples:s,began:{index:s[0]?.seen.index??0,before:o,probability:r,rose:rose(t)}}}function factsOf(e,t){const{counted:n,excluded:o}=seenOf(e.track,e.subject.level)
return factsBy({counted:n.filter(facts_isOwn),excluded:o.filter(facts_isOwn)},e,t)}const facts_isOwn=e=>!isForked(e)
function factsBy({counted:e,excluded:t},{subject:n,track:o,kept:r,heard:s},a){const i=branchHistoryOf(e),c=function(e,t){const n=[...same_code_contradictions(e,t),...e.filter(({outcome:e})=>"flaky"===e).map(e=>({tier:"T3",failure:e})),...isolatedFailures(t).map(e=>({tier:"T4",...e}))],o=new Map
for(const e of n)o.has(e.failure.index)||o.set(e.failure.index,e)
return[...o.values()].toSorted((e,t)=>e.failure.index-t.failure.index)}(e,i),l=regimeOf(function(e,t){const n=new Map(t.map(e=>[e.failure.index,e]))
return e.flatMap(e=>{const t=n.get(e.index)
return t?[{seen:e,finding:t}]:isPass(e)?[{seen:e}]:[]})}(e,c))
return{subject:n,track:o,...r&&{kept:r},...void 0!==s&&{heard:s},counted:e,excluded:t,history:i,findings:c,regime:l,now:a}}function failingRuns(e,t){const n=new Map,o=new Map,r=new Set
return{add:({subject:s,counted:a,excluded:i,findings:c})=>{const name=e=>`${s.repository} ${keyOf(e)}`
for(const{tier:e,failure:t}of c)"T1"!==e&&"T2"!==e||r.add(name(t.execution))
if(s.level===t){for(const{execution:t}of a.filter(isFail))t.at>=e&&n.set(name(t),t)
for(const{execution:t}of i.filter(isFail))t.at>=e&&o.set(name(t),t)}},failures:()=>[...n.values()],flaky:()=>[...n].filter(([e])=>r.has(e)).map(([,e])=>e),infra:()=>[...o.values()]}}const Kt=1e-4
function coFailure(e){const t=e.filter(e=>e.red),n=e.map(({rate:e})=>e),o=function(e,t){if(e<=0)return 1
let n=[1,...Array.from({length:e-1},()=>0)],o=0
for(const e of t)o+=(n.at(-1)??0)*e,n=n.map((t,o)=>t*(1-e)+(n[o-1]??0)*e)
return Math.min(1,o)}(t.length,n)
return{red:t.length,of:e.length,chance:o,suspected:o<Kt&&(shareSign(t)||differ(t))}}const shareSign=e=>e.every(({sign:t})=>void 0!==t&&t===e[0]?.sign),differ=e=>new Set(e.map(({sha:e})=>e)).size>1,Zt=3,Jt=2,Qt=1e-4,hourOf=({seen:e})=>Math.floor(e.execution.at/3600)
function coFailures(e){const t=Map.groupBy(e.flatMap(({reds:e})=>e),hourOf),n=new Map([...t].filter(([,e])=>new Set(e.map(({candidate:e})=>e)).size>=Zt)),o=function(e,t){const n=new Map
for(const o of e){const e=new Map
for(const n of[...o.seen,...o.reds.filter(({sign:e})=>e).map(e=>e.seen)]){const o=hourOf({seen:n})
t.has(o)&&e.set(o,(e.get(o)??0)+1)}for(const[t,r]of e)n.set(t,[...n.get(t)??[],{unit:o,times:r}])}return n}(e,n)
return[...n].flatMap(([e,t])=>function(e,t){const n=t.filter(e=>e.proven).length
if(n<Jt||2*n<t.length)return!1
const o=Map.groupBy(t,({candidate:e})=>e)
return coFailure(e.map(({unit:e,times:t})=>function({failures:e,passes:t},{times:n,reds:o}){const r=o.filter(({sign:e})=>!e).length,s=Math.max(0,t+e-n),a=Math.min(1,(e-r+.5)/(s+1)),[i]=o,c=i?.sign
return{rate:1-(1-a)**n,red:o.length>0,sha:i?.seen.execution.sha??"",...c?{sign:c}:{}}}(e,{times:t,reds:o.get(e.candidate)??[]}))).chance<Qt}(o.get(e)??[],t)?t:[])}const Vt=10800,Yt="Jobs failed together that passed with the same code at other times"
function eventsOf(e,t){const n=[]
for(const t of e.toSorted((e,t)=>e.seen.execution.at-t.seen.execution.at)){const e=n.at(-1),o=e?.at(-1)
e&&o&&t.seen.execution.at-o.seen.execution.at<=Vt?e.push(t):n.push([t])}return n.flatMap(e=>function(e,t){const[n]=e,o=e.at(-1)
if(!n||!o)return[]
const{candidate:r,seen:s}=n
return[{from:(0,ae.dF)(s.execution.at),to:(0,ae.dF)(o.seen.execution.at+(o.seen.execution.seconds??0)),sign:mostOften(e.map(({sign:e})=>e??Yt)),runs:new Set(e.map(e=>`${e.candidate.subject.repository} ${keyOf(e.seen.execution)}`)).size,jobs:e.length,url:t.execution(r.subject,s.execution,r.track.details.get(s.index)?.job)}]}(e,t))}function mostOften(e){const t=[...Map.groupBy(e,e=>e)].map(([e,{length:t}])=>({word:e,length:t}))
return t.toSorted((e,t)=>t.length-e.length||(e.word<t.word?-1:1))[0]?.word??Yt}function excluded(e,{group:t,reason:n}){const o=new Map
return e.map(e=>{const r=t(e),s=o.get(r)??new Map
o.set(r,s)
const{executions:a}=e.track,i=s.get(a)??function(e,t){const n=e.map(e=>e.excluded?void 0:t(e))
return n.some(Boolean)?e.map((e,t)=>{const o=n[t]
return o?{...e,excluded:o}:e}):e}(a,e=>n(r,e))
return s.set(a,i),i===a?e:{...e,track:{...e.track,executions:i}}})}var Xt=n(9817)
const en=`More than ${100*Xt.Y.share} % of the tests of a report failed at once`
const groupOf=({subject:{level:e,repository:t,workflow:n,job:o,variant:r}})=>"test"===e?JSON.stringify([t,n,o,r]):"",massesOf=e=>[...Map.groupBy(e,({track:e})=>e.executions).values()].flatMap(e=>function(e){const t=new Map
for(const n of e)for(const e of troublesOf(n.track).filter(isFail)){const{red:o,failures:r}=t.get(e.index)??{red:redOf(n,e),failures:0}
t.set(e.index,{red:o,failures:r+1})}return[...t].filter(([t,{failures:n}])=>n>=Xt.Y.tests&&function(e,{index:t,failures:n}){let o=0
return!e.some(({track:e})=>((0,ie.eD)(e,t)&&(o+=1),n<=Xt.Y.share*o))}(e,{index:t,failures:n})).map(([,{red:e}])=>e)}(e))
const redOf=(e,t)=>({candidate:e,seen:t,proven:!0,sign:en})
function unitsOf(e,t){const n=new Set(e.filter(({subject:e})=>"job"===e.level).map(reds_nameOf))
return e.filter(e=>"job"===e.subject.level||"workflow"===e.subject.level&&!n.has(reds_nameOf(e))).map(e=>function(e){const{subject:t,track:n,counted:o,excluded:r,findings:s}=e,a={subject:t,track:n},i=new Set(s.filter(({tier:e,pass:t})=>t&&"T4"!==e).map(({failure:e})=>e.index)),c=r.filter(isFail).map(e=>({candidate:a,seen:e,proven:!0,sign:n.details.get(e.index)?.sign??tn})),l=o.filter(isFail).map(e=>({candidate:a,seen:e,proven:i.has(e.index)}))
return{candidate:a,seen:[...o,...r.filter(isPass)],failures:l.length,passes:o.length-l.length,reds:[...c,...l]}}(factsOf(e,t)))}const reds_nameOf=({subject:{repository:e,workflow:t}})=>`${e} ${t}`
const tn="The runner or GitHub failed"
function findInfra(e,{now:t,from:n,links:o}){const r=unitsOf(e,t),s=new Set([...r.flatMap(e=>e.reds.filter(({sign:e})=>e)),...coFailures(r)]),a=new Set([...s].filter(({sign:e})=>!e).map(({candidate:e,seen:t})=>find_infra_nameOf(e,t))),i=function(e){const t=e.filter(({subject:e})=>"test"===e.level),n=[...Map.groupBy(t,groupOf)].flatMap(([e,t])=>massesOf(t).map(t=>({group:e,red:t})))
if(0===n.length)return{candidates:e,reds:[]}
const o=new Set(n.map(({group:e,red:t})=>`${e} ${keyOf(t.seen.execution)}`))
return{candidates:excluded(e,{group:groupOf,reason:(e,t)=>o.has(`${e} ${keyOf(t)}`)?"mass-failure":void 0}),reds:n.map(({red:e})=>e).filter(({seen:e})=>"branch"===(0,Re.bQ)(e.execution.place)&&!e.execution.excluded)}}(0===a.size?e:excluded(e,{group:({subject:e})=>e.repository,reason:reasonIn(a)})),c=[[...s],i.reds].flatMap(e=>eventsOf(find_infra_within(e,n),o))
return{candidates:i.candidates,events:c.toSorted((e,t)=>Date.parse(e.from)-Date.parse(t.from))}}const find_infra_within=(e,t)=>e.filter(({seen:e})=>e.execution.at>=t),find_infra_nameOf=({subject:e},{execution:t})=>`${e.repository} ${keyOf(t)}`,reasonIn=e=>(t,n)=>e.has(`${t} ${keyOf(n)}`)?"infra":void 0,flipRate=e=>(e=>e.filter((t,n)=>n>0&&t!==e[n-1]).length)(e)/Math.max(1,e.length-1)
function versionScore(e){const t=e.filter(Boolean).length/Math.max(1,e.length)
return{entropy:bits(t)+bits(1-t),flipRate:flipRate(e)}}const bits=e=>0===e?0:-e*Math.log2(e),meanScore=e=>function(e,t=.1){const n=e.map((n,o)=>(1-t)**(e.length-1-o)),o=n.reduce((e,t)=>e+t,0)||1,r=e.map(versionScore),mean=e=>r.reduce((t,o,r)=>t+(n[r]??0)*o[e],0)/o
return{entropy:mean("entropy"),flipRate:mean("flipRate")}}(e,0)
const nn=100,on={pass:"P",fail:"F",flaky:"L"}
function stripOf({counted:e,excluded:t,findings:n}){const o=new Set(n.flatMap(({tier:e,failure:t})=>"T4"===e?[]:[t.index])),r=[...e.slice(-nn).map(({index:e,outcome:t})=>({index:e,mark:o.has(e)?"L":on[t]})),...t.slice(-nn).map(({index:e})=>({index:e,mark:"-"}))]
return r.toSorted((e,t)=>e.index-t.index).slice(-nn).map(({mark:e})=>e).join("")}function scoresOf({counted:e}){const t=[...Map.groupBy(e,({execution:e})=>e.sha).values()].filter(({length:e})=>e>1).map(e=>e.map(isPass))
return{flipRate:versionScore(e.map(isPass)).flipRate,entropy:meanScore(t).entropy}}const rn=days(28),sn=days(7)
function changeOf(e,{state:t,since:n},o){const r="broken"===t?function({history:e},t){const{runs:n,splits:o}=e,r=o.at(-1),s=r&&n[r.position],a=r&&n[r.before],i=n.slice(r?.position).find(({broken:e})=>e)
return s&&a&&rose(e)&&i?.first.execution.at===t?{at:(0,ae.dF)(s.first.execution.at),lastGood:a.sha,firstBad:s.sha,probability:change_at(r)}:void 0}(e,n):"flaky"===t?function({regime:{samples:e,began:t}}){const n=e[0]?.seen.execution
return t?.rose&&n?{at:(0,ae.dF)(n.at),lastGood:t.before.execution.sha,firstBad:n.sha,probability:t.probability}:void 0}(e):void 0
return r&&function(e,t,{compare:n}){const{lastGood:o,firstBad:r}=e
return n&&o&&o!==r?{...e,compareUrl:n(t,o,r)}:e}(r,e.subject,o)}const change_at=({posterior:e,position:t})=>e.find(e=>e.position===t)?.probability??0
var an=n(3337)
const cn=3
function evidenceOf(e,t){return Ce.c.flatMap(t=>e.findings.filter(e=>e.tier===t).slice(-cn)).toSorted((e,t)=>t.failure.index-e.failure.index).map(n=>function({tier:e,failure:t,pass:n},o){const{at:r,sha:s,run:a,attempt:i}=t.execution,c=`${un[e](t.execution,(n??t).execution)}${isForked(t)?ln:""}`
return{tier:e,at:(0,ae.dF)(r),sha:s,run:a,attempt:i,url:o(t),...n?{passUrl:o(n)}:{},words:c}}(n,n=>evidence_links_urlOf(e,n,t)))}const evidence_links_urlOf=({subject:e,track:t},{index:n,execution:o},r)=>r.execution(e,o,t.details.get(n)?.job)
const ln=" (of a fork, or such as anybody can start: what it says may be forged)",un={T1:(e,t)=>`Attempt ${e.attempt} failed, attempt ${t.attempt} of the same run passed`,T2:({place:e,sha:t},n)=>`Failed here, passed in run ${n.run} of the same commit ${(0,an.F)(t)}${"pull"===e?" (weaker: what the pull request was merged with may differ)":""}`,T3:()=>"Failed and then passed when it was tried again within the run",T4:()=>"Failed alone: the runs before and after it on the default branch passed (weak: a fix may explain it)"},dn=60
function lossesOf(e,t){const n=nextAttempts(e),o=new Set([...inVainWithin(e),...inVainOfCommits(e)])
return e.findings.flatMap(r=>{const{failure:s,pass:a}=r,i=retryMinutes(e,r)
if(!o.has(s.index))return i>0?[{failure:s,waste:{...Ft,minutes:i},withinRun:!0}]:[]
const{share:c,waste:l}=chargeOf(e,s,t)
return[{failure:s,waste:a?withWait(l,c*waitOf(s.execution,(n.get(s.index)??a).execution)):l}]})}const nextAttempts=({counted:e,findings:t})=>0===t.length?new Map:new Map(e.flatMap((t,n)=>{const o=e[n+1]
return isFail(t)&&o?.execution.run===t.execution.run?[[t.index,o]]:[]}))
function inVainWithin({counted:e,findings:t}){const n=new Set(t.filter(({tier:e})=>"T1"===e).map(({failure:e})=>e.execution.run)),o=e.filter(({execution:e})=>n.has(e.run))
return[...Map.groupBy(o,({execution:e})=>e.run).values()].flatMap(e=>failedForNothing(e,e=>isFail(e)?"bad":"good").map(({index:e})=>e))}const inVainOfCommits=({findings:e})=>e.flatMap(({tier:e,failure:t,pass:n})=>"T2"===e&&n&&n.index>t.index?[t.index]:[])
function chargeOf({subject:e,track:t},{index:n,execution:o},{prices:r,shareOf:s}){const a=t.details.get(n),i=s(e,o,a),c=a?.job??wholeAttempt(o)
return{share:i,waste:c?times(costOf(c,r),i):Ft}}const wholeAttempt=({seconds:e})=>void 0===e?void 0:{seconds:e,os:"linux",selfHosted:!1}
function waitOf(e,t){const n=t.at+(t.seconds??0)-e.at-(e.seconds??0)
return Math.min(dn,Math.max(0,n/60))}const retryMinutes=({track:e},{failure:t,tier:n})=>"T3"===n?(e.seconds?.get(t.index)??0)/60:0
const mean=e=>e.reduce((e,t)=>e+t,0)/Math.max(1,e.length)
var fn=n(2767)
function judgedSubject(e,t,n){const{links:o,from:r}=n.options,s=changeOf(e,t,o),a=function(e,{state:t},n){const o="broken"===t?e.counted.findLast(isFail):void 0
return o&&evidence_links_urlOf(e,o,n)}(e,t,o)??o.subject?.(e.subject),i=lostTo(t,n.losses,r)
return{...e.subject,...stateOf(e,t),...defaultOf(e,t),tiers:(0,fn.yG)(e.regime.samples),evidence:evidenceOf(e,o),...scoresOf(e),...s?{change:s}:{},strip:stripOf(e),...priorityOf(e,t,{...n,lost:i.minutes}),waste:i,explainedBy:n.explainedBy(e.subject,failuresBehind(e,t)),...a?{url:a}:{}}}const lostTo=({ofForks:e},t,n)=>t.filter(({failure:t})=>t.execution.at>=n&&(e||!isForked(t))).reduce((e,{waste:t})=>plus(e,t),Ft)
function stateOf({kept:e},{state:t,certainty:n,since:o,rule:r,rate:s,slow:a,ofForks:i,notRunSince:c}){const l=e?.state!==t||!0===e.suspected&&"confirmed"===n
return{state:t,certainty:n,since:l?(0,ae.dF)(o):e.since,isNew:l,rule:r,rate:s,...a?{slow:a}:{},...i&&{ofForks:i},...void 0!==c&&{notRunSince:(0,ae.dF)(c)}}}function defaultOf({history:{runs:e,streaks:t}},{onDefault:n}){if(0===n.runs)return{}
const o=t.at(-1)??0,r=o>0?e.at(-o):void 0
return{defaultBranch:{...n,...r&&{failsSince:(0,ae.dF)(r.first.execution.at)}}}}function priorityOf(e,t,{lost:n,...o}){const r=function({counted:e,now:t}){const n=t-rn,o=e.filter(({execution:e})=>e.at>n),r=e[0]?.execution.at??t
return o.length/Math.max(1,(t-Math.max(r,n))/sn)}(e),{now:s,from:a}=o.options,i=n*days(7)/Math.max(days(7),s-a),c=function(e,{state:t,certainty:n,since:o},r){if("slow"===t)return 0
const jobMinutes=t=>chargeOf(e,t,r).waste.minutes
if("infra"===t)return mean(e.excluded.filter(isFail).map(jobMinutes))
if("broken"===t)return mean(e.counted.filter(e=>isFail(e)&&e.execution.at>=o).map(jobMinutes))
if("suspected"===n)return mean(e.findings.map(({failure:e})=>jobMinutes(e)))
const s=new Map(r.losses.map(({failure:e,waste:t})=>[e.index,t.minutes])),a=e.findings.filter(({tier:e})=>"T4"!==e)
return mean(a.map(e=>s.get(e.failure.index)??0))}(e,t,o),l=function({state:e,slow:t,rate:n},{perWeek:o,perFailure:r}){return t?o*(t.seconds-t.medianSeconds)/60:"broken"===e?0:n.q05*o*r}(t,{perWeek:r,perFailure:c})
return{runsPerWeek:r,minutesPerFailure:c,score:"flaky"===t.state?Math.min(l,i):l}}const pn=["job","workflow","test","step"],loss_book_workflowOf=({repository:e,workflow:t})=>JSON.stringify([e,t])
function lossBook(e){const t=new Map,name=({repository:e},t)=>`${e} ${keyOf(t)}`,lossOf=({workflow:t,byLevel:n,retries:o})=>{const r=pn.find(o=>e.get(t)?.has(o)??n[o])
return plus((r&&n[r])??Ft,o)}
return{add:(e,n,o)=>{const r=name(e,n),s=t.get(r)??{workflow:loss_book_workflowOf(e),at:n.at,byLevel:{},jobs:new Set,retries:Ft}
t.set(r,s),function(e,{level:t,job:n},{waste:o,withinRun:r}){if(r)return void("test"===t&&(e.retries=plus(e.retries,o)))
"job"===t&&void 0!==n&&e.jobs.add(n)
const s=e.byLevel[t]??Ft
e.byLevel[t]=isPart({level:t})?plus(s,o):function(e,t){const n=plus(e,t)
return withWait(n,Math.max(e.waitMinutes,t.waitMinutes)-n.waitMinutes)}(s,o)}(s,e,o)},jobsOf:(e,n)=>t.get(name(e,n))?.byLevel.job,lostNothing:(n,o)=>{if(!isPart(n)||!e.get(loss_book_workflowOf(n))?.has("job"))return!1
const r=t.get(name(n,o))?.jobs
return void 0===n.job?!r?.size:!r?.has(n.job)},entries:()=>[...t.values()].map(e=>({at:e.at,waste:lossOf(e)}))}}const isPart=({level:e})=>"test"===e||"step"===e
var mn=n(5744)
const leastRate=e=>0===e?1:1-.05**(1/e)
function powerOf(e){return Object.fromEntries([...e].map(([e,t])=>{const n=(0,mn.Y)(t.toSorted((e,t)=>e-t),.5)
return[e,{runs:n,leastRate:leastRate(n)}]}))}var hn=n(5106)
function sharesOf(e){const t=new Map,n=function(e){const t=testsBelow(e),n=new Map
return(e,o)=>{if("test"!==e.level)return!1
const r=n.get(e.id)??new Set(t(e).flatMap(({track:e})=>failuresIn(e)))
return n.set(e.id,r),r.has(keyOf(o))}}(e)
for(const{subject:o,track:r}of e)if(isShared(o))for(const e of troublesOf(r).filter(isFail)){const s=r.details.get(e.index),a=shares_placeOf(o,e.execution,s)
isExcluded(o.level,e.execution,s)||n(o,e.execution)||t.set(a,(t.get(a)??0)+1)}return(e,o,r)=>isShared(e)?n(e,o)?0:1/(t.get(shares_placeOf(e,o,r))??1):1}const failuresIn=e=>troublesOf(e).filter(isFail).map(({execution:e})=>keyOf(e)),isShared=({level:e})=>"test"===e||"step"===e,shares_placeOf=({level:e,repository:t,job:n,variant:o},r,s)=>`${e} ${t} ${s?.job?.id??`${keyOf(r)} ${n??o}`}`,gn=3,bn=20,wn=.001
function leastStreak({history:e,findings:t},n,o){if(0===t.length)return o
const r=e.runs.slice(0,-n),s=(r.filter(({first:e})=>isFail(e)).length+.5)/(r.length+1)
return Math.max(o,Math.min(bn,Math.ceil(Math.log(wn)/Math.log(s))))}const isBroken=e=>e.broken,broken_rule_broken=(e,t,[n,o])=>({state:"broken",certainty:"confirmed",since:e.first.execution.at,rule:`${t} on the default branch`,rate:(0,fn.MK)(n,o),onDefault:{failures:n,runs:o}}),yn={T1:"Passed on a re-run of the same commit in",T2:"Passed in another run of the same commit in",T3:"Passed when it was tried again within the run in",T4:"Failed alone between passes on the default branch in"},kn={T1:"on a re-run",T2:"in another run of the commit",T3:"within the run",T4:"between passes of other commits"}
function flakyWords(e,{failures:t,runs:n}){const o=[...Map.groupBy(e,({tier:e})=>e)].toSorted(([e],[t])=>e.localeCompare(t)),[r]=o,s=`${t} of ${n} ${1===n?"try":"tries"}`
if(1===o.length&&r)return`${yn[r[0]]} ${s}`
const a=o.map(([e,t])=>`${t.length} ${kn[e]}`)
return`Failed and then passed with the same code in ${s}: ${a.join(", ")}`}const vn=5,xn=.05,isOutlasted=(e,t)=>e>=vn&&(1-t())**e<xn,$n=days(14),On=10,jn=5,Mn=2
function flakyRule(e){const{samples:t}=e.regime,n=(0,fn.HU)("T3",t),o=(0,fn.HU)("T4",t),r=n.failures>0?"confirmed":"suspected",s="confirmed"===r&&(mayEnter(n)||!mayEnter(o)),a=s?n:o
if(o.failures<("suspected"===r?Mn:1))return
const{failures:i,runs:c}=(0,fn.HU)(s?"T3":"T4",t.filter(({seen:e})=>isOnDefault(e)))
return function(e,{rate:t,certainty:n,onDefault:o,findings:r}){const[s]=r,a="flaky"===e.kept?.state
return!s||function({counted:e,regime:t},n){const o=n.at(-1),r=e.at(-1)?.execution.at??0
if(!o||o.failure.execution.at<r-$n)return!0
const s=e.findLastIndex(e=>isFail(e)||"flaky"===e.outcome)
return isOutlasted(e.length-1-s,()=>(0,fn.HU)("T4",regimeOf(upTo(o,t.samples)).samples).q50)}(e,r)||!a&&!mayEnter(t)?void 0:{state:"flaky",certainty:n,since:s.failure.execution.at,rule:flakyWords(r,t),rate:t,onDefault:o}}(e,{rate:a,certainty:r,onDefault:{failures:i,runs:c},findings:t.flatMap(({finding:e})=>e??[]).filter(({tier:e})=>!s||"T4"!==e)})}const mayEnter=({failures:e,runs:t,q05:n})=>n>.01&&t>=(1===e?On:jn)
const upTo=({failure:e},t)=>t.filter(({seen:t})=>t.index<=e.index),Sn=days(14),Nn=3,En=2
const{abs:An,exp:Tn,log:_n,log1p:Rn,max:Fn}=Math,In=3e-4,Cn=10,Ln=5,Pn={cells:64,reach:4}
function likelyRate(e,t,n){const o=t.flatMap(({episodes:e})=>e).reduce((e,{tries:t})=>e+t,0)
if(0===o)return e
const r=function({failures:e,runs:t},n){const angle=(e,t,n)=>Math.asin(Math.sqrt((e+.5)/(t+1)))+n*Pn.reach/(2*Math.sqrt(t+1)),o=Math.max(0,angle(e,t,-1)),r=Math.min(Math.PI/2,angle(e+n,t+n,1)),at=e=>Math.sin(o+(r-o)*e/Pn.cells)**2
return Array.from({length:Pn.cells},(e,t)=>({from:at(t),rate:at(t+.5),to:at(t+1)}))}(e,o),s=[logOf(e),...t.map(e=>function({passes:e,episodes:t,alone:n,mostBroken:o=0},r){if(0===t.length)return()=>0
const s=likely_rate_countedOnce(function(e){const t=[]
for(const n of e)(n.gap??Number.POSITIVE_INFINITY)<=Ln?t.at(-1)?.push(n):t.push([n])
return t}(t)).map(({chain:e,times:t})=>({times:t,links:e.map(e=>linkOf(e,n))})),a=sharesUpTo(Fn(r,o))
return t=>{const n=_n(t),ofShare=t=>s.reduce((e,{links:o,times:r})=>e+r*function(e,t,n){let[o,r]=[0,Number.NEGATIVE_INFINITY]
for(const{tries:s,again:a,length:i}of e)[o,r]=[logSum(o,r)+s*t,logSum(o+n,r+Fn(n,a))+i]
return logSum(o,r)}(o,n,_n(t)),e*Rn(-t))
return a.map(ofShare).reduce(logSum)}}(e,n))],a=r.map(({rate:e})=>s.reduce((t,n)=>t+n(e),0)),i=Math.max(...a)
return function(e,t){const n=t.reduce((e,{weight:t})=>e+t,0),o=t.reduce((e,{rate:t,weight:n})=>e+t*n,0)/n,{failures:r,runs:s}=e,a=Math.round(10*(o*(s+1)-r-.5)/(1-o))/10
return{...e,mean:o,q50:quantileOf(t,.5*n),q95:quantileOf(t,.95*n),...a>0&&{likely:a}}}(e,r.map((e,t)=>({...e,weight:Tn((a[t]??0)-i)})))}const logOf=({failures:e,runs:t})=>n=>e*_n(n)+(t-e)*Rn(-n)
const likely_rate_countedOnce=e=>[...Map.groupBy(e,wordOf).values()].flatMap(e=>e.slice(0,1).map(t=>({chain:t,times:e.length}))),wordOf=([e,...t])=>[`${e?.tries}/${e?.runs}`,...t.map(({tries:e,runs:t,gap:n})=>`${e}/${t}/${n}`)].join(),linkOf=({tries:e,runs:t,gap:n=Number.POSITIVE_INFINITY},o)=>({tries:e,again:-n*_n(3),length:logOfLength(t,o)})
const sharesUpTo=e=>Array.from({length:Cn},(t,n)=>In*(e/In)**(n/(Cn-1))),logOfLength=(e,t)=>_n(t)-_n(e*(e+1)/2),logSum=(e,t)=>Fn(e,t)+Rn(Tn(-An(e-t)))
function quantileOf(e,t){let n=0
for(const{from:o,to:r,weight:s}of e){if(n+s>=t)return o+(r-o)*(t-n)/s
n+=s}return e.at(-1)?.to??1}function unexplainedOf({counted:e,regime:{samples:t}},n){const o=t[0]?.seen.index??Number.POSITIVE_INFINITY,r=e.filter(({index:e})=>e>=o),s=new Set(t.flatMap(({seen:e,finding:t})=>t?[e.index]:[])),isOpen=e=>isFail(e)&&!s.has(e.index),a=t.filter(({finding:e})=>!e).map(({seen:e})=>e)
return[{passes:a.filter(isOnDefault).length,alone:.5,episodes:[...unexplained_streaksOf(r.filter(isOnDefault),isOpen).map(episodeOf),...aloneOf(t,n)]},{passes:a.filter(e=>!isOnDefault(e)).length,alone:1,mostBroken:.3,episodes:withGaps(unexplained_streaksOf(r.filter(e=>!isOnDefault(e)),isOpen),r)}]}function unexplained_streaksOf(e,t){const n=[[]]
for(const o of e)isPass(o)?n.push([]):t(o)&&n.at(-1)?.push(o)
return n.filter(({length:e})=>e>0)}function withGaps(e,t){let n=0
const o=new Map(t.map(e=>[e.index,isPass(e)?n++:n])),passesBefore=e=>o.get(e?.index??-1)??Number.NEGATIVE_INFINITY
return e.map((t,n)=>({...episodeOf(t),gap:passesBefore(t[0])-passesBefore(e[n-1]?.at(-1))}))}const episodeOf=e=>({tries:e.length,runs:new Set(e.map(({execution:e})=>e.run)).size})
function aloneOf(e,t){const n=e.filter(({finding:e})=>e),o=n.filter(({finding:e})=>"T4"===e?.tier)
return n.length>t.failures?o.map(()=>({tries:1,runs:1})):[]}const Un={test:.05,step:.3,job:.3,workflow:.3}
function withLikely(e,t){const{state:n,certainty:o,rate:r,resting:s}=t
return"flaky"!==n||"confirmed"!==o||s?t:{...t,rate:likelyRate(r,unexplainedOf(e,r),Un[e.subject.level])}}function withSkips(e,t){if(!isSkipped(e.track)||"flaky"!==t.state&&"broken"!==t.state)return t
const n=t.resting??restingOf(e,t)
return{...t,resting:n,notRunSince:n.at,rule:`${t.rule}; quarantined: not run since ${(0,ae.dF)(n.at).slice(0,10)}`}}const restingOf=({track:e},{certainty:t,rate:{failures:n,runs:o,likely:r}})=>({at:lastRun(e),failures:n,runs:o,certainty:t,...void 0!==r&&{likely:r}})
function asItWas(e){const{kept:t,track:n}=e
if(t?.resting&&isSkipped(n)&&!(lastRun(n)>t.resting.at))return restingVerdict(e,t,t.resting)}function restingVerdict({counted:e},{state:t,since:n,ofForks:o},r){const{failures:s,runs:a,certainty:i}=r,c=e.filter(isOnDefault),l="broken"===t?`Failed in ${s} of ${a} runs before it was skipped`:`Failed and passed with the same code in ${s} of ${a} tries before it was skipped`
return{state:t,certainty:i,since:Date.parse(n)/1e3,rule:l,rate:(0,fn.d$)(r),resting:r,onDefault:{failures:c.filter(isFail).length,runs:c.length},...o&&{ofForks:o}}}const Dn=8,Bn=6,qn=1.5
function median(e){const t=e.toSorted((e,t)=>e-t),n=t[Math.floor(t.length/2)]??Number.NaN
return((t[Math.ceil(t.length/2)-1]??Number.NaN)+n)/2}function longer(e,t){const n=function(e,t){if(0===e.length)return
const n=median(e),o=median(e.map(e=>Math.abs(e-n))),r=0===o?void 0:(t-n)/(1.4826*o),s=t/n
return{median:n,deviation:o,...void 0===r?{}:{robustZ:r},ratio:s,slow:(void 0===r||r>Bn)&&s>qn&&e.length>=Dn}}(e.map(e=>e.seconds),t)
return n?.slow&&t-n.median>=.5?n:void 0}const dayByDay=e=>[...new Map(e.map(e=>[Math.floor(e.at/days(1)),e])).values()]
function sinceOf(e,t){let[n,o,r]=[e.at(-1)?.at??0,0,0]
for(const{at:s,seconds:a}of e.toReversed())o+=a>1.5*t?1:-1,o>=r&&([n,r]=[s,o])
return n}const shown=e=>Number(e.toPrecision(3)),slow_rule_median=e=>(0,mn.Y)(e.map(({seconds:e})=>e).toSorted((e,t)=>e-t),.5),zn=[function({subject:e,counted:t,excluded:n,now:o}){if("workflow"!==e.level&&"job"!==e.level)return
const r=n.filter(isFail).filter(({execution:e})=>e.at>o-Sn),s=t.filter(isFail).filter(({execution:e})=>e.at>o-Sn).length,[a]=r,i=new Set(r.map(({execution:e})=>Math.floor(e.at/days(1)))).size
if(!a||r.length<Nn||i<En||r.length<=s)return
const c=t.filter(isPass),[l,u]=[r,c].map(e=>e.filter(isOnDefault).length)
return{state:"infra",certainty:"confirmed",since:a.execution.at,rule:`${r.length} of its ${(0,E.L)(r.length+s,"failure")} in 14 days were the runner's or GitHub's, on ${i} days`,rate:(0,fn.MK)(r.length,r.length+c.length),onDefault:{failures:l,runs:l+u}}},function(e){const t=e.history.streaks.at(-1)??0
if(!(t<2))return function(e,t){const{runs:n,segments:o}=e.history,r=o.at(-1)
if(!r||o.length<2)return
const s=n.slice(r.from),a=s.filter(isBroken).length,i=s.find(isBroken)
return!i||a<.9*s.length||t<leastStreak(e,t,2)?void 0:broken_rule_broken(i,`Fails since commit ${(0,an.F)(i.sha)}: ${a} of the last ${s.length} runs`,[a,s.length])}(e,t)??function(e,t){const n=e.history.runs.at(-t)
return!n||t<leastStreak(e,t,gn)?void 0:broken_rule_broken(n,`Failed in each of the last ${t} runs`,[t,t])}(e,t)},flakyRule,function(e){const{kept:t,counted:n}=e
if("flaky"!==t?.state||!t.resting)return
const{at:o,failures:r,runs:s}=t.resting,a=n.filter(({execution:e})=>e.at>o),i=a.length-1-a.findLastIndex(isFail)
return isOutlasted(i,()=>(0,fn.MK)(r,s).q50)?void 0:restingVerdict(e,t,t.resting)},function({counted:e,track:t}){const n=e.flatMap(({index:e,execution:n,outcome:o})=>{const r=t.seconds?.get(e)
return"pass"===o&&void 0!==r?[{at:n.at,seconds:r}]:[]}),o=slow_rule_median(n.slice(-5)),r=n.slice(0,-5),s=longer(dayByDay(r),o)??longer(r.slice(-200),o)
if(s)return{state:"slow",certainty:"confirmed",since:sinceOf(n,s.median),rule:`Takes ${shown(o)} s of late, ${s.ratio.toFixed(1)} times its median of ${shown(s.median)} s`,rate:(0,fn.MK)(0,e.length),onDefault:{failures:0,runs:e.filter(isOnDefault).length},slow:{seconds:o,medianSeconds:s.median,ratio:s.ratio,...void 0===s.robustZ?{}:{z:s.robustZ}}}}]
const Wn="suspected only, for without runs that anybody can start, as from forks, which may be forged, too little shows it"
function trendOf({runs:e,failures:t,flaky:n,waste:o},{from:r,to:s}){const a=new Map(function(e,t){const n=Date.parse((0,ae.C0)(e))/1e3
return Array.from({length:Math.max(1,Math.ceil((t-n)/Gn))},(e,t)=>(0,ae.C0)(n+t*Gn))}(r,s).map(e=>[e,{week:e,runs:0,failures:0,flakyFailures:0,minutesWasted:0,cost:0}])),count=(e,t)=>{for(const{at:n}of e)add(a,n,{[t]:1})}
count(e,"runs"),count(t,"failures"),count(n,"flakyFailures")
for(const e of o)add(a,e.at,{minutesWasted:e.waste.minutes,cost:e.waste.cost})
return[...a.values()]}function add(e,t,n){const o=e.get((0,ae.C0)(t))
if(o)for(const[e,t]of Object.entries(n))o[e]+=t}const Gn=7*ae.eZ
function judgeAll(e,t){const{candidates:n,events:o}=findInfra(e,t),r={explainedBy:explanations(n),shareOf:sharesOf(n),prices:t.prices,options:t},s={book:lossBook(levelsOf(n)),failing:failingRuns(t.from,highestOf(n)),runs:new Map},a=[],i={}
for(const e of n.toSorted((e,t)=>Hn.indexOf(e.subject.level)-Hn.indexOf(t.subject.level))){const n=factsToJudge(e,t,s)
if(!n)continue
const o=withJobs(n.all,lossesOf(n.all,r),s.book)
for(const t of o)s.book.add(e.subject,t.failure.execution,t)
const c=decided(n)
if(!c)continue
const l=judgedSubject(c.by,c.verdict,{...r,losses:o})
a.push(l),i[l.id]=keptOf(l,c.verdict)}return function(e,{subjects:t,kept:n,book:o,failing:r,runs:s,options:a,events:i}){const c=function(e,t){const n=new Map,o=new Set
for(const{subject:r,track:s}of e)if(!o.has(s.executions)){o.add(s.executions)
for(const e of s.executions)e.at>=t&&n.set(`${r.repository} ${keyOf(e)}`,e)}return[...n.values()]}(e,a.from),l=o.entries().filter(({at:e})=>e>=a.from),u=c.filter(({attempt:e})=>1===e),[d,f]=[r.failures(),r.flaky()]
return{candidates:e,subjects:(0,hn.a)(t),kept:keptWithin((0,hn.a)(t),n),totals:{runs:u.length,reruns:c.length-u.length,jobs:jobsOf(e,a.from),tests:e.filter(({subject:e})=>"test"===e.level).length,failures:d.length,infraFailures:r.infra().length,byState:byState(t,e.length),byLevel:counts_byLevel(t,e),suspected:t.filter(({certainty:e})=>"suspected"===e).length,waste:l.reduce((e,t)=>plus(e,t.waste),Ft)},trend:trendOf({runs:u,failures:d,flaky:f,waste:l},{from:a.from,to:a.now}),power:powerOf(s),infra:i}}(n,{...s,subjects:a,kept:i,options:t,events:o})}function decided({own:e,all:t}){const n=e.kept?.ofForks?unkept(e):e,o=function(e){if(!isGone(e))for(const t of[asItWas,...zn]){const n=t(e)
if(n)return withSkips(e,withLikely(e,n))}}(n)
if(o)return{by:n,verdict:o}
const r=t===e?void 0:function(e){const t=isGone(e)?void 0:flakyRule(e)
return t&&withSkips(e,{...t,certainty:"suspected",ofForks:!0,rule:`${t.rule}; ${Wn}`})}(t)
return r&&{by:t,verdict:r}}const keptOf=({state:e,since:t,certainty:n,ofForks:o},{resting:r})=>({state:e,since:t,..."suspected"===n&&!o&&{suspected:!0},...o&&{ofForks:o},...r&&{resting:r}}),Hn=["job","workflow","step","test"],highestOf=e=>Te.yr.find(t=>e.some(({subject:e})=>e.level===t))??"test"
function levelsOf(e){const t=new Map
for(const{subject:n}of e){const e=loss_book_workflowOf(n)
t.set(e,(t.get(e)??new Set).add(n.level))}return t}function factsToJudge(e,{now:t},{failing:n,runs:o}){const{track:r,subject:s,kept:a}=e,i=o.get(s.level)??[]
if(o.set(s.level,i),isQuiet(r)&&!r.seconds?.size&&!a?.resting)return void i.push(function({outcomes:e}){let t=0
for(let n=0;n<e.length;n+=1)t+=ue[(e[n]??0)&~ce]??0
return t}(r))
const c=factsOf(e,t),l=function(e){const t=seenOf(e.track,e.subject.level)
return t.counted.length===e.counted.length&&t.excluded.length===e.excluded.length?e:factsBy(t,e,e.now)}(c)
return i.push(l.counted.length),n.add(l),{own:c,all:l}}const unkept=({kept:e,...t})=>t
function withJobs({subject:e},t,n){const o=t.filter(({failure:t,withinRun:o})=>o||!n.lostNothing(e,t.execution))
return"workflow"!==e.level?o:o.map(t=>({...t,waste:n.jobsOf(e,t.failure.execution)??t.waste}))}const Kn=1e3
function keptWithin(e,t){const n=new Set(e.filter(({ofForks:e})=>e).slice(Kn).map(({id:e})=>e))
return Object.fromEntries(Object.entries(t).filter(([e])=>!n.has(e)))}function branch_ledger_ledgerFor(e,{repository:t,otherBranch:n}){if(void 0===n)return e
const[o,r]=[folderOf(t),folderOf(`${t} ${n}`)]
return function(e,{there:t,back:n}){return{readAll:async o=>renamedKept(await e.readAll(renamedWanted(o,t,n)),n),async change(o,r){let s
return await e.change(renamedWanted(o,t,n),e=>(s=r(renamedKept(e,n)),renamedKept(s,t))),s}}}(e,{there:renamer(o,r),back:renamer(r,o)})}const renamer=(e,t)=>n=>n===e||n.startsWith(`${e}/`)?`${t}${n.slice(e.length)}`:n
function renamedWanted(e,t,n){return"under"in e?{under:t(e.under),pick:(o,r)=>renamedKeys(e.pick(renamedKeys(o,n),r&&(e=>r(t(e)))),t)}:renamedKeys(e,t)}const renamedKeys=({documents:e=[],lists:t=[]},n)=>({documents:e.map(n),lists:t.map(n)}),renamedKept=({documents:e={},lists:t={}},n)=>({documents:renamedIn(e,n),lists:renamedIn(t,n)}),renamedIn=(e,t)=>Object.fromEntries(Object.entries(e).map(([e,n])=>[t(e),n])),isFurtherStep=(e,t)=>!0===e?.own&&!0===t?.own
function ofBothSteps(e,t){const{excluded:n,...o}={...e,...t,at:Math.min(e.at,t.at)}
return{...o,...known_known({excluded:e.excluded&&t.excluded})}}function knownIn(e,t){const n=lastOwn(t)
return{subject:e,execution:t.executions[n>=0?n:lastOfAll(t)]}}const placed_seenIn=(e,t)=>e.map(({subject:e,index:n})=>({subject:e,execution:t[n]}))
function placed(e){const t=e.filter(({execution:e})=>e&&"fork"!==e.place),n=(t.length>0?t:e).toSorted((e,t)=>byAge(e.execution??Zn,t.execution??Zn))
return Object.assign({},...n.map(({subject:e})=>e))}const Zn={run:0,attempt:0}
function withColumns(e,t,n=new Map){const o=new Map(t.map(e=>[attemptKey(e.execution),e])),r=function(e,t){const n=new Map(e.map(e=>[attemptKey(e),e]))
for(const[e,{execution:o}]of t){const t=n.get(e)
n.set(e,isFurtherStep(t,o)?ofBothSteps(t,o):o)}return[...n.values()].toSorted(byAge)}(e.executions,o),s=new Map(r.map((e,t)=>[attemptKey(e),t])),a=e.executions.map(e=>{return t=e,!o.has(attemptKey(t))||isFurtherStep(t,o.get(attemptKey(t))?.execution)?s.get(attemptKey(e)):void 0
var t}),i=function(e,t){const n=new Map
for(const{execution:o,sights:r}of e){const e=t.get(attemptKey(o))??0
for(const t of r){const o=n.get(t.subject.id)
o?o.push({...t,index:e}):n.set(t.subject.id,[{...t,index:e}])}}return n}(t,s),c=e.lines.map(t=>{const n=cellsOf(t,e.executions),o=moved(n,a,r),s=i.get(t.subject.id)??[]
for(const e of s)put(o,e)
return lineOf(0===s.length?t.subject:placed([knownIn(t.subject,n),...placed_seenIn(s,r)]),o)}),l=new Set(e.lines.map(({subject:e})=>e.id)),u=[...i].flatMap(([e,t])=>l.has(e)||t.every(e=>isDull(e,r))?[]:[t]),{admitted:d,refused:f}=function(e,t,n){const o=e.filter(e=>e.every(({index:e})=>"fork"===t[e]?.place)).toSorted((e,t)=>Number(isBad(t))-Number(isBad(e))),r=new Set(o.filter(e=>{const o=t[e[0]?.index??0]?.run??0,r=n.get(o)??{subjects:0,characters:0},s={subjects:r.subjects+1,characters:r.characters+charactersOf(e)}
return s.subjects>Pe.subjects||s.characters>Pe.characters||(n.set(o,s),!1)}))
return{admitted:e.filter(e=>!r.has(e)),refused:r.size}}(u,r,n),p=d.flatMap(e=>function(e,t){const[n]=e
if(!n)return[]
const o={codes:new Uint8Array(t.length),seconds:new Map,starts:new Map,details:new Map,executions:t}
for(const t of e)put(o,t)
return[lineOf(placed(placed_seenIn(e,t)),o)]}(e,r)),m=f>0&&{leftOut:summed(e.leftOut,{own:0,ofForks:f})}
return{...e,executions:r,lines:[...c,...p],...m}}const isDull=({onlyIfBad:e=!1,outcome:t,detail:n,index:o},r)=>e&&("fork"===r[o]?.place||(void 0===t||"pass"===t)&&!n?.infra)
var Jn=n(7246)
const shortened=e=>({...e,sha:e.sha.slice(0,12)})
function rankOf({outcome:e,detail:t}){return"fail"===e?0:void 0!==t?.infra?1:"flaky"===e?2:void 0===e?3:4}function columnOf(e,{repository:t,workflow:n}){const o={repository:t,workflow:n}
return{execution:{...shortened(e.execution),read:void 0!==e.jobs,...known_known({seconds:e.seconds})},sights:[{subject:identified({level:"workflow",...o}),outcome:e.outcome,seconds:e.seconds},...[...Map.groupBy(e.jobs??[],({name:e})=>e).values()].flatMap(t=>function(e,t,n){const o=function(e){const t=e.filter(({outcome:e,infra:t})=>void 0!==e||void 0!==t)
return t.length>0?t:e.slice(0,1)}(e),r=o.flatMap(e=>[jobSight(e,t,n),...stepSights(e,n)].map(t=>e.unsure?unsure(t):t))
return 1===o.length?r:[...Map.groupBy(r,({subject:e})=>e.id).values()].flatMap(e=>function(e){return e.toSorted((e,t)=>rankOf(e)-rankOf(t)||(t.seconds??0)-(e.seconds??0)).at(0)}(e)??[])}(t,e,o))]}}const unsure=e=>"pass"===e.outcome?{...e,outcome:void 0}:e
function jobSight(e,{execution:t},n){const o=void 0===e.infra?e.outcome:void 0,r=function({log:e}){const t=(e?.caches??[]).slice(0,Qn).map(({key:e,result:t})=>({key:(0,Jn.E)(e),result:t})),n=e?.retriedSteps.length??0
return{...t.length>0&&{caches:t},...n>0&&{retried:n}}}(e),s="pass"===o&&(void 0!==r.retried||(e.log?.flakyTests??[]).length>0),a="pass"===o&&!s&&0===Object.keys(r).length
return{subject:identified({level:"job",...n,job:e.name}),outcome:s?"flaky":o,seconds:e.facts.seconds,start:startOf(e,t),detail:a?void 0:{...run_columns_detailOf(e),...r}}}function startOf({startedAt:e},{at:t}){const n=Math.round(Date.parse(e??"")/1e3)-t
return n>=0?n:void 0}const Qn=10
const run_columns_detailOf=e=>({job:e.facts,...known_known({failure:failureOf(e),infra:e.infra})})
function failureOf({log:e}){const[t]=[...e?.retriedSteps??[],...e?.flakyTests??[]],n=e?.cause??e?.lines[0]??t?.line
if(void 0!==e&&void 0!==n)return{message:n,...known_known({signature:e.signature,category:e.category?.name,rule:e.category?.rule})}}function stepSights(e,t){const n=new Map
return e.steps.map(({name:o,outcome:r,seconds:s})=>{const a=(n.get(o)??0)+1
n.set(o,a)
const i=1===a?o:`${o} #${a}`
return{subject:identified({level:"step",...t,job:e.name,step:i}),outcome:void 0===e.infra?r:void 0,seconds:s,onlyIfBad:!0,detail:"pass"===r||void 0!==e.infra?void 0:run_columns_detailOf(e)}})}var Vn=n(3078)
const Yn=300,Xn={passed:"pass",failed:"fail",errored:"fail",skipped:void 0,flaky:"flaky"}
function testColumnOf(e,t){const n=e.execution.excluded??(e.massFailure?"mass-failure":void 0)
return{execution:{...shortened(e.execution),read:!0,...known_known({excluded:n,job:e.ended,own:e.own})},sights:e.cases.map(n=>function(e,{variant:t,job:n},{repository:o,workflow:r}){const s=Xn[e.outcome],{suites:a,className:i,name:c,file:l,line:u,message:d}=e
return{subject:identified({level:"test",repository:o,workflow:r,variant:t,test:{suites:a,className:i,name:c},...known_known({job:n?.name,file:l,line:u})}),outcome:s,skipped:"skipped"===e.outcome,seconds:void 0===e.ms?void 0:e.ms/1e3,detail:void 0===s||"pass"===s?void 0:{...n&&{job:n.facts},...void 0!==d&&{failure:test_columns_failureOf(d,e)}}}}(n,e,t))}}const unreadColumnOf=({execution:e,ended:t})=>({execution:{...shortened(e),read:!1,job:t},sights:[]})
const eo=function(e=5e3){const t=new Map
return(n,o)=>{const r=JSON.stringify([n,o]),s=t.get(r)
if(s)return s
t.size>=e&&t.clear()
const a=function(e,t){const n=e.split("\n",15).filter(e=>""!==e.trim()).slice(0,5),[o=""]=n,r=(0,Vn.Q)(n),s=n.slice(0,o.trim().includes(" ")?1:2),a=(0,te.y)("assertion"===r.name||"unknown"===r.name?[t,...s]:s).key
return 0===n.length||""===a?{}:{signature:a,category:r}}(n,o)
return t.set(r,a),a}}()
function test_columns_failureOf(e,t){const{signature:n,category:o}=eo(e,(0,Te.C0)(t).join(" "))
return{message:(0,jt.$Q)(e,Yn),...known_known({signature:n,category:o?.name,rule:o?.rule})}}function touchedBy({repository:e,executions:t,tests:n,unread:o=[]}){const r=t.toSorted(byTrust).map(({workflow:t,workflowName:n})=>({repository:e,workflow:t,workflowName:n})),s=new Map(r.map(({workflow:e,workflowName:t})=>[e,t])),a=[...n,...o].map(({workflow:t,variant:n})=>({repository:e,workflow:t,workflowName:s.get(t)??t,variant:n}))
return new Map([...r,...a].map(e=>[sheetKey(e),e]))}const byTrust=(e,t)=>Number(news_isOwn(e))-Number(news_isOwn(t))||byAge(e.execution,t.execution),news_isOwn=({execution:e})=>"fork"!==e.place
function withNews(e,t,n){const keyOf=({workflow:e,variant:n})=>sheetKey({repository:t.repository,workflow:e,...void 0!==n&&{variant:n}}),o=Map.groupBy(t.executions,({workflow:e})=>keyOf({workflow:e})),r=Map.groupBy(t.tests,keyOf),s=Map.groupBy(t.unread??[],keyOf),a=new Set(t.executions.filter(news_isOwn).map(({workflow:e})=>e)),i=new Map,c=[...touchedBy(t)].flatMap(([t,c])=>{const l=e.get(t)??{...c,executions:[],lines:[]},u=[...(o.get(t)??[]).map(e=>columnOf(e,c)),...(r.get(t)??[]).map(e=>testColumnOf(e,c))]
if(0===u.length&&0===l.executions.length)return[]
const d=function({executions:e},t,n){if(0===n.length)return[]
const o=new Set([...e.filter(e=>e.read),...t.map(({execution:e})=>e)].map(attemptKey))
return n.filter(({execution:e})=>!o.has(attemptKey(e)))}(l,u,(s.get(t)??[]).map(unreadColumnOf)),f=!a.has(c.workflow)&&l.executions.some(e=>news_isOwn({execution:e})),{workflowName:p}=f?l:c
return[[t,pruned(withColumns({...l,workflowName:p},[...u,...d],i),n)]]})
return new Map([...e,...c])}var to=n(5462)
const no=1
function linesOf(e){const t=sheet_lines_textOf(e),n=t.reduce((e,t)=>e+t.length+1,0)
return n>19e6&&e.executions.some(({place:e})=>"fork"===e)?sheet_lines_textOf((e=>keeping(e,e.executions.filter(({place:e})=>"fork"!==e)))(e)):t}function sheet_lines_textOf(e){const{repository:t,workflow:n,workflowName:o,variant:r}=e,s={v:no,repository:t,workflow:n,name:o,variant:r},a=new Set(e.executions.filter(({place:e})=>"fork"!==e).map(attemptKey))
return[...[s,...e.executions.map(executionJson)].map(e=>JSON.stringify(e)),...e.lines.flatMap(e=>sheet_lines_fitted(e,a))]}function sheet_lines_fitted(e,t){const n=JSON.stringify(lineJson(e))
if(n.length<=6e4)return[n]
const o=e.details.filter(e=>t.has(attemptKey(e)))
return o.length<e.details.length?sheet_lines_fitted({...e,details:o},t):o.length>0?sheet_lines_fitted({...e,details:o.slice(Math.ceil(o.length/2))},t):[]}function sheetFrom(e){const[t,...n]=e.map(y.U4),{v:o,repository:r,workflow:s,name:a,variant:i}=(0,y.OA)(t)
if((0,to._)(o,{known:no,what:"The history"}),o!==no||"string"!=typeof r||"string"!=typeof s)return
const c={repository:r,workflow:s,workflowName:"string"==typeof a?a:s,..."string"==typeof i&&{variant:i}},l=n.flatMap(e=>function(e){const[t,n,o,r,s,a]=(0,y.p_)(e)
if(!(0,Ue.my)(t)||!(0,Ue.my)(n)||!(0,Ue.my)(r)||"string"!=typeof s)return[]
if("string"!=typeof o||!/^[0-9a-f]{7,40}$/.test(o))return[]
const i=s.includes("i")?"infra":s.includes("m")?"mass-failure":void 0,c=qe.get(s.slice(0,1))??"other",l=s.includes("g")?"pass":s.includes("b")?"fail":void 0,u=!!s.includes("j")||void 0,d=known_known({excluded:i,job:l,own:u,seconds:secondsFrom(a)})
return[{run:t,attempt:n,sha:o,at:r,place:c,read:s.includes("r"),...d}]}(e))
return{...c,executions:l,lines:n.flatMap(e=>lineFrom(e,c))}}const sheetsIn=e=>new Map(Object.entries(e).flatMap(([e,t])=>{const n=sheetFrom(t)
return n?[[e,n]]:[]})),listOf=e=>0===e.executions.length&&0===e.lines.length?[]:linesOf(e),oo=48e6
function firstOf(e,t,n){let o=n
const r=e.toSorted((e,n)=>t(e)-t(n)).filter((e,n)=>(o-=t(e),o>=0||0===n)),s=new Set(r)
return e.filter(e=>s.has(e))}var ro=n(8725)
const so={version:1,watermarks:{},judged:{},whole:[],days:0}
function stateFrom(e){const{version:t,watermarks:n,judged:o,whole:r,days:s}=(0,y.OA)(e)
return(0,to._)(t,{known:1,what:"The history"}),1!==t?so:{version:t,watermarks:entries(n),judged:entries(o),whole:(0,y.p_)(r).filter(isKey).slice(-ao),days:isDays(s)?s:0}}const entries=e=>({...Array.isArray(e)?{}:(0,y.OA)(e)}),ao=500,isKey=e=>"string"==typeof e&&e.length<=64,isDays=e=>"number"==typeof e&&e>=0&&e<=ro.t,stateJson=({version:e,watermarks:t,judged:n,whole:o,days:r})=>({version:e,watermarks:t,judged:n,whole:o,days:r})
const staleKeys=(e,t)=>[...e].flatMap(([e,n])=>isStale(n,t)?[e]:[]),isStale=(e,t)=>e?.executions.every(({at:e})=>e<t)??!1
async function keepJudged(e,{sheets:t,all:n,scope:o,since:r,...s}){if(!e)return
const a=new Set(t.flatMap(({lines:e})=>e.map(({subject:e})=>e.id)))
try{return void await async function(e,t,{state:n,stale:o}){const r=stateKey(t)
await e.change({documents:[r],lists:o.keys},({documents:e,lists:t})=>({documents:{[r]:stateJson(n(stateFrom(e[r])))},lists:Object.fromEntries(Object.entries(t).filter(([,e])=>isStale(sheetFrom(e),o.since)).map(([e])=>[e,[]]))}))}(e,o.repository,{state:e=>stateAfter(e,a,{...s,days:o.days}),stale:{keys:staleKeys(n,r),since:r}})}catch(e){return(0,L.Zw)(e,"The history could not be stored")}}const stateAfter=(e,t,{judged:n,wholeOf:o=[],partOf:r=[],days:s})=>({...e,judged:{...Object.fromEntries(keep_judged_newestOf(Object.entries(e.judged).filter(([e])=>!t.has(e)))),...n},whole:[...new Set([...e.whole.filter(e=>!r.includes(e)),...o])],days:Math.max(e.days,s)}),io={own:1e4,ofForks:1e3}
function keep_judged_newestOf(e){const t=e.toSorted(([,e],[,t])=>keep_judged_sinceOf(t)-keep_judged_sinceOf(e)),[n,o]=[t.filter(([,e])=>isOfForks(e)),t.filter(([,e])=>!isOfForks(e))]
return[...o.slice(0,io.own),...n.slice(0,io.ofForks)]}const isOfForks=e=>!0===(0,y.OA)(e).ofForks,keep_judged_sinceOf=e=>Date.parse(String((0,y.OA)(e).since))||0,lookKey=({key:e,due:t,wasRead:n})=>t||n?e:`${e}.reports`,isFirstLook=({whole:e},t)=>t.isLongest||!(e.includes(lookKey(t))||e.includes(t.key))
function wholeAfter(e){const t=lookKey(e)
return e.due?e.complete&&!e.owes?{wholeOf:[t]}:e.isLongest?{partOf:[t]}:{}:t===e.key?{}:{wholeOf:[t]}}const co={sheets:new Map,state:so,cuts:new Map}
async function openHistory({ledger:e},t,n){try{const o=await e(),{sheets:r,...s}=o?await async function(e,t,{atOnce:n=oo,within:o=Je}={}){const[r,s]=[stateKey(t),new Set]
let a={sheets:new Map,cuts:new Map},[i,c]=[void 0,1]
for(;c>0;){c=0
const pick=(e,t=()=>0)=>{const o=e.lists.filter(e=>!s.has(e)),a=firstOf(o,t,n)
return c=o.length-a.length,{lists:a,documents:[r]}},{documents:l,lists:u}=await e.readAll({under:folderOf(t),pick})
i??=stateFrom(l[r])
for(const e of Object.keys(u))s.add(e)
const{sheets:d,cuts:f}=fitted(new Map([...a.sheets,...sheetsIn(u)]),o)
a={sheets:d,cuts:cutsOfBoth(a.cuts,f)}}return{...a,state:i??stateFrom(void 0)}}(o,t):co
return{ledger:o,sheets:ofPart(r,n),...s}}catch(e){return{ledger:void 0,...co,problem:(0,L.Zw)(e,"The history could not be read")}}}const ofPart=(e,t)=>new Map([...e].filter(([,{workflow:e}])=>t(e))),keptSince=({now:e,days:t},n)=>e-Math.max(t,n.days)*ae.eZ,watermarkKey=({workflows:e,artifacts:t,shard:n="",branch:o=""})=>(0,Ge.s)(JSON.stringify([e,t,n,o])).slice(0,12),watermarkJson=(e,t)=>({...e,readFrom:Math.max(e.readFrom??t,t)})
const countsFrom=e=>Object.fromEntries(Object.entries((0,y.OA)(e)).filter(e=>(0,Ue.my)(e[1])))
function gapFrom(e){const{from:t,to:n,seen:o}=(0,y.OA)(e)
return(0,Ue.my)(t)&&(0,Ue.my)(n)&&t<=n?[{from:t,to:n,seen:(0,y.p_)(o).filter(Ue.my)}]:[]}const lo=5
const branch_watch_isShown=e=>"fork"!==e&&"pull"!==e
function branch_watch_namesOf(e){const t=[...e].toSorted(([,e],[,t])=>t-e).slice(0,lo).map(([e])=>(0,u.TL)(e))
if(0===t.length)return""
const n=e.size-t.length
return`: those that were read now are of ${t.join(", ")}${n>0?` and ${n} more`:""}`}function filesOnce(e,t){const n=new Map,o=new Map
return async()=>{const r=await e(),textsAt=e=>{const n=o.get(e)??async function(e,{apiUrl:t,owner:n,repo:o},r){const[s,a,i]=nt.zn.map(e=>`${r}:${e}`),c={owner:n,name:o,folder:`${r}:${mt}`,one:s,two:a,three:i},{data:l}=await e("POST /graphql",{baseUrl:(0,pt.Z)(t),query:gt,variables:c}),u=(0,y.OA)(l),d=(0,y.OA)((0,y.OA)(u.data).repository)
if(!Object.hasOwn(d,"folder")||(0,y.p_)(u.errors).length>0)return
const f=(0,y.p_)((0,y.OA)(d.folder).entries).map(y.OA),p=f.flatMap(({name:e})=>"string"==typeof e?[e]:[]),m=[...f.map(({name:e,object:t})=>[`${mt}/${e}`,t]),...[d.one,d.two,d.three].map((e,t)=>[nt.zn[t]??"",e])].filter(([,e])=>null!==e)
return{names:p,texts:new Map(m.map(([e,t])=>[e,texts_at_once_textOf(t)]))}}(r.request,t,e).catch(()=>{})
return o.set(e,n),n}
return{...r,file:async(e,t)=>{const o=isCovered(e)?await textsAt(t):void 0
return!o||o.texts.has(e)&&void 0===o.texts.get(e)?((e,t)=>{const o=JSON.stringify([e,t]),s=n.get(o)??r.file(e,t)
return n.set(o,s),s.catch(()=>n.delete(o)),s})(e,t):o.texts.get(e)},workflowNames:async e=>(await textsAt(e))?.names}}}const uo=72e3
const fo=6e4,po=1e5
function keeper_keeper({repository:e,ledger:t,watermarkKey:n,since:o,elapsed:r,mostCases:s=po,within:a,...i}){let[c,l,u]=[i.sheets,void 0,r()],[d,f]=[[],void 0],{cuts:p=new Map}=i
const m=function(e){const t=new Set(e.keys()),n=new Set
let o=Ve-[...e.values()].filter(({executions:e})=>e.every(strange_sheets_isForked)).length
return{admit(e){const r=[...e.executions,...e.tests,...e.unread??[]].map(t=>({key:strange_sheets_keyOf(e,t),isOwn:!strange_sheets_isForked(t.execution)}))
for(const{key:e,isOwn:n}of r)n&&t.add(e)
for(const{key:e}of r)t.has(e)||(o>0?t.add(e):n.add(e),o-=1)
const isKnown=n=>t.has(strange_sheets_keyOf(e,n)),[s,a]=[e.executions.filter(isKnown),e.tests.filter(isKnown)]
return{...e,executions:s,tests:a,...e.unread&&{unread:e.unread.filter(isKnown)}}},refused:()=>[...n].filter(e=>!t.has(e)).length}}(i.sheets)
async function store(){if(u=r(),0===d.length)return
const s=keeper_joined(e,d)
d=[]
const{cuts:i,...m}=fitted(withNews(c,s,o),a)
if(c=m.sheets,!t||l)return
const h={news:s,since:o,cuts:i,...void 0!==f&&{watermark:{key:n,value:f}}}
try{await async function(e,t,n,{atOnce:o=oo}={}){for(let r=[...n.keys()];r.length>0;){let s=r
const pick=({lists:e},t=()=>0)=>(s=firstOf(r.filter(t=>e.includes(t)),t,o),{lists:s})
await e.change({under:folderOf(t),pick},({lists:e})=>({lists:Object.fromEntries([...sheetsIn(e)].map(([e,t])=>[e,listOf(cuts_withoutCut(t,n.get(e)))]))})),r=0===s.length?[]:r.filter(e=>!s.includes(e))}}(t,e,p),p=new Map,await async function(e,{news:t,watermark:n,since:o,cuts:r=new Map}){const[s,a]=[stateKey(t.repository),[...touchedBy(t).keys(),...r.keys()]]
await e.change({lists:a,documents:[s]},({documents:e,lists:a})=>{const i=withNews(sheetsIn(a),t,o),c=stateFrom(e[s]),l=n?{...c.watermarks,[n.key]:n.value}:c.watermarks
return{lists:Object.fromEntries([...i].map(([e,t])=>[e,listOf(cuts_withoutCut(t,r.get(e)))])),documents:{[s]:stateJson({...c,watermarks:l})}}})}(t,h)}catch(e){l=(0,L.Zw)(e,"The history could not be stored")}}return{async take(e,t){d.push(m.admit(e)),f=t??f,(r()-u>=fo||casesOf(d)>=s)&&await store()},done:async()=>(await store(),{sheets:c,refused:m.refused(),problem:l})}}const keeper_joined=(e,t)=>({repository:e,executions:t.flatMap(({executions:e})=>e),tests:t.flatMap(({tests:e})=>e),unread:t.flatMap(({unread:e=[]})=>e)}),casesOf=e=>e.reduce((e,{tests:t})=>e+t.reduce((e,{cases:t})=>e+t.length,0),0)
var mo=n(4985),ho=n(5455),go=n(5690),bo=n(9635),wo=n(9802),yo=n(5276)
function currentRun(e,{defaultBranch:t,now:n,job:o}){const{owner:r,repo:s,repository:a,payload:i,eventName:c,workflowPath:l,runId:u,runAttempt:d}=e,f=(0,mo.r0)(c),p=(0,m.B0)(e)?"":i.text("workflow_run.head_repository.full_name")||a,h=f?e.headRef:e.refName,g=f&&i.text("pull_request.head.sha")||e.sha,b=(0,mo.US)(i.text("workflow_run.event"))?"fork":(0,yo.$)({event:c,branch:h,headRepository:p},{owner:r,repo:s,defaultBranch:t})
return{execution:{run:u,attempt:d,sha:g,at:(0,wo.T)(o?.startedAt??"")||n,place:b},workflow:l,variant:o?.name??e.job,...o&&{job:{name:o.name,url:o.url,facts:current_factsOf(o,n)}}}}const testsOfCurrent=(e,t)=>({...e,own:!0,cases:t,massFailure:(0,go.h)(t)}),current_factsOf=(e,t)=>({...(0,bo.zD)(e).facts,seconds:Math.max(0,t-(0,wo.T)(e.startedAt??""))})
async function currentJob(e,{owner:t,repo:n,runId:o,runAttempt:r},s){if(""===s)return
const a=await(0,ho.RI)(e,{owner:t,repo:n,runId:o,attempt:r}),[i,...c]=a.filter(e=>"in_progress"===e.status&&e.runner===s)
return 0===c.length?i:void 0}var ko=n(7469),vo=n(399)
const xo={1:"Shrink",6:"Implode",9:"Deflate64",12:"BZIP2",14:"LZMA",93:"Zstandard",95:"XZ",99:"AES"}
function judge(e,t,n){const refused=(e,n=!1)=>({kind:"refused",name:(0,O.TN)(t),problem:e,hostile:n})
if(null!==n||t.includes("\0"))return refused(`${(0,ko.S)((0,O.TN)(t))} would leave the folder of the archive; it is not read`,!0)
if(t.endsWith("/"))return{kind:"folder"}
const o=unixType(e)
return 40960===o?refused("is a symbolic link; it is not followed"):0!==o&&32768!==o?refused("is no regular file; it is not read"):e.isEncrypted()?refused("is encrypted; it is not read"):0!==e.compressionMethod&&8!==e.compressionMethod?refused(function(e){const t=xo[e]
return`is compressed by method ${e}${void 0===t?"":` (${t})`}; only stored and deflated files are read`}(e.compressionMethod)):{kind:"file",name:t}}const unixType=({versionMadeBy:e,externalFileAttributes:t})=>e>>>8==3?t>>>16&61440:0
var $o=n(8522),Oo=n(4895)
const jo={entries:2e5,reports:2e4,reportBytes:536870912,totalBytes:2*2**30,ratio:300},Mo={...jo,entries:2e4,reports:2e3,reportBytes:67108864,totalBytes:134217728},So=33554432
function sizeProblem(e,t,n,o){return e>o.reportBytes?`is larger than ${(0,Oo.jh)(o.reportBytes)}`:n+e>o.totalBytes?`makes the reports of this archive larger than ${(0,Oo.jh)(o.totalBytes)}`:e>So&&e>t*o.ratio?`inflates to more than ${o.ratio} times its size, as a zip bomb does`:void 0}const No=20
async function readArchive(e,t,o,r=jo){const s=[],a=await async function(e){const t=await n.e(663).then(n.t.bind(n,663,19)),o={lazyEntries:!0,autoClose:!1,decodeStrings:!1,validateEntrySizes:!0}
try{return{zip:await("string"==typeof e?t.openPromise(e,o):t.fromBufferPromise(e,o)),yauzl:t}}catch(e){return`is no zip archive, or ends too soon: ${shownError(e)}`}}(e)
if("string"==typeof a)return{reports:0,problems:[{file:"",problem:a}]}
const i={...a,fits:fitsAny(t),each:o,limits:r,problems:s,reports:0,bytes:0}
try{await async function(e){const{zip:t,limits:n,problems:o}=e,r=t.eachEntry()
for(let t=0;;t++){const s=await nextEntry(r)
if("string"==typeof s&&o.push({file:"",problem:s}),"object"!=typeof s)return
if(t===n.entries||e.reports===n.reports)return void o.push({file:"",problem:tooMany(t===n.entries?`${n.entries} files`:`${n.reports} reports`)})
await readEntry(e,s)}}(i)}finally{a.zip.close()}return{reports:i.reports,problems:archive_shortened(s)}}const fitsAny=e=>{const t=e.filter(e=>!e.startsWith("!")).map(vo.k),n=e.filter(e=>e.startsWith("!")).map(e=>(0,vo.k)(e.slice(1)))
return e=>t.some(t=>(0,vo.B)(t,e))&&!n.some(t=>(0,vo.B)(t,e))}
const tooMany=e=>`holds more than ${e}; the rest is not read`
async function nextEntry(e){try{const t=await e.next()
return t.done?void 0:t.value}catch(e){return`its list of files is broken: ${shownError(e)}; the rest is not read`}}async function readEntry(e,t){const{yauzl:n,problems:o,fits:r,limits:s,each:a}=e,i=n.getFileNameLowLevel(t.generalPurposeBitFlag,t.fileNameRaw,t.extraFields,!1),c=judge(t,i,n.validateFileName(i))
if("folder"===c.kind||!r(i)&&("refused"!==c.kind||!c.hostile))return
if("refused"===c.kind)return void o.push({file:c.name,problem:c.problem})
e.reports++
const l={bytes:0,problem:void 0}
await a(i,async function*({zip:e},t,{limits:n,before:o,told:r}){const{uncompressedSize:s,compressedSize:a}=t,i=sizeProblem(s,a,o,n)
if(void 0!==i)return void(r.problem=`${i}; it is not read`)
let c=0
try{for await(const s of await e.openReadStreamPromise(t)){const e=sizeProblem(r.bytes+s.length,a,o,n)
if(void 0!==e)return void(r.problem=`${e}; the rest is not read`)
r.bytes+=s.length,c=(0,$o.crc32)(s,c),yield s}c!==t.crc32&&(r.problem="its checksum is wrong: the archive is damaged")}catch{r.problem="its data are broken: the archive is damaged"}}(e,t,{limits:s,before:e.bytes,told:l})),e.bytes+=l.bytes,void 0!==l.problem&&o.push({file:i,problem:l.problem})}const shownError=e=>(0,ko.S)(e instanceof Error?e.message.slice(0,60):"unknown")
function archive_shortened(e){return e.length<=No?[...e]:[...e.slice(0,No),{file:"",problem:`and ${e.length-No} more files that were not read`}]}const Eo=["**/*.{xml,trx,json,jsonl,ndjson}","!**/node_modules/**"]
var Ao=n(2840)
const To=500
function bounded(e){return e.length<=To?e:`${e.slice(0,To).toWellFormed()}…${(0,Ge.s)(e).slice(0,12)}`}const _o=2e3
const lengthOf=({suites:e,className:t,name:n})=>e.reduce((e,t)=>e+t.length+1,t.length+n.length)
function innermost(e,t){let n=t
const o=e.findLastIndex(e=>(n-=e.length+1,n<0))
if(-1===o)return e
const r=e.slice(0,o+1)
return[`…${(0,Ge.s)(JSON.stringify(r)).slice(0,12)}`,...e.slice(o+1)]}const Ro=/(?:[\\/]_?work|[\\/]__w|(?<=[A-Za-z]:)[\\/]a)[\\/]([^\\/\s]{1,100})[\\/]\1[\\/]|\/github\/workspace\//,Fo=/[\s'"`()[\]{}<>=,;|]/
function inRepository(e,t){const n=t?e.indexOf(t.endsWith("/")?t:`${t}/`):-1
if(t&&-1!==n)return e.slice(0,n)+e.slice(n+t.length+(t.endsWith("/")?0:1))
const o=Ro.exec(e)
if(!o)return e
const r=e.slice(o.index+o[0].length)
return e.slice(0,function(e,t){let n=t
for(;n>0&&!Fo.test(e[n-1]??"");)n--
return n}(e,o.index))+(o[0].includes("\\")?r.replaceAll("\\","/"):r)}const repositoryPath=(e,t)=>inRepository(e,t).replace(/^(?:\.[\\/])+/,"")
function withStableNames(e,t){const n=e.map(changed(e=>(0,Ao.JE)(inRepository(e,t)))),o=n.map(changed(Ao.vT)),r=function(e,t){const n=new Map,o=new Set
for(const[r,s]of t.entries()){const t=e[r]??s
if(t===s)continue
const[a,i]=[stable_names_keyOf(s),stable_names_keyOf(t)];(n.get(a)??i)===i?n.set(a,i):o.add(a)}if(n.size>0)for(const[r,s]of t.entries())e[r]===s&&n.has(stable_names_keyOf(s))&&o.add(stable_names_keyOf(s))
return o}(n,o)
return o.map((e,o)=>{const s=n[o]??e,a=function(e){const{suites:t,className:n,name:o}=e
if([n,o,...t].every(e=>e.length<=To)&&lengthOf(e)<=_o)return e
const r={suites:t.map(bounded),className:bounded(n),name:bounded(o)},s=_o-r.className.length-r.name.length
return{...e,...r,suites:innermost(r.suites,s)}}(s!==e&&r.has(stable_names_keyOf(e))?s:e)
return void 0===a.file?a:{...a,file:repositoryPath(a.file,t)}})}function changed(e){const t=function(e){const t=new Map
return n=>{if(n.length>Io)return e(n)
const o=t.get(n)
if(void 0!==o)return o
const r=e(n)
return t.size<1e4&&t.set(n,r),r}}(e)
return n=>{const o=t(n.className),r=e(n.name)
return o===n.className&&r===n.name&&n.suites.every(e=>t(e)===e)?n:{...n,suites:n.suites.map(t),className:o,name:r}}}const Io=4e3
function stable_names_keyOf({suites:e,className:t,name:n}){let o=`${e.length} `
for(const t of e)o+=`${t.length}:${t}`
return o=`${o}${t.length}:${t}${n}`,o.length>Io?(0,Ge.s)(o):o}const byFile=e=>(t,n)=>compare(e[t]?.file??"",e[n]?.file??"")||t-n,compare=(e,t)=>e<t?-1:e>t?1:0
function number(e,[,...t],n){let o=2
for(const r of t){const t=e[r]
for(;n.has(stable_names_keyOf({...t,name:`${t.name} #${o}`}));)o++
e[r]={...t,name:`${t.name} #${o++}`}}}function joinRetries(e){const t=function(e){const t=[]
let n
for(const o of e)n&&isSame(n,o)?t.at(-1)?.push(o):t.push([o]),n=o
return t}(e),n=t.some(e=>e.some(({outcome:t},n)=>!isFailed(t)&&n<e.length-1))
return t.flatMap(e=>function(e){const t=[]
let n=!1
for(const o of e)n?t.at(-1)?.push(o):t.push([o]),n=isFailed(o.outcome)
return t}(e).flatMap(e=>function(e,t){const n=e.at(-1)
if(!n||1===e.length||"skipped"===n.outcome)return[...e]
const o=!isFailed(n.outcome)
if(!o&&t)return[...e]
const r=e.reduce((e,t)=>e+t.retries,e.length-1),s=(o?e[0]?.message:void 0)??n.message??e[0]?.message
return[{...n,outcome:o?"flaky":n.outcome,retries:r,...void 0!==s&&{message:s}}]}(e,n)))}const isFailed=e=>"failed"===e||"errored"===e
const isSame=(e,t)=>e.suites===t.suites&&e.name===t.name&&e.className===t.className&&e.file===t.file
function uniqueCases(e,t){const n=e.toSorted((e,t)=>e.file<t.file?-1:e.file>t.file?1:0),o=n.map(({cases:e})=>joinRetries(e)),r=function(e){const t=e.map(e=>e.split("/").slice(0,-1)),[n=[],...o]=t,r=n.findIndex((e,t)=>o.some(n=>n[t]!==e)),s=-1===r?n.length:r
return t.map(e=>(0,Ao.vT)((0,Ao.JE)(e.slice(s).join("/"))))}(n.map(({file:e})=>e)),s=o.flatMap((e,t)=>e.map(()=>r[t]??""))
return function(e){const t=new Map,n=new Map
for(const[o,r]of e.entries()){const e=stable_names_keyOf(r),s=t.get(e)
void 0===s?t.set(e,o):void 0===n.get(e)?.push(o)&&n.set(e,[s,o])}const o=[...e]
for(const r of n.values())number(o,r.toSorted(byFile(e)),t)
return o}(function(e,t){const n=new Map,o=new Set
for(const[r,s]of e.entries()){const[e,a]=[stable_names_keyOf(s),t[r]??""];(n.get(e)??a)===a?n.set(e,a):o.add(e)}return 0===o.size?[...e]:e.map((e,n)=>{const r=t[n]??""
return""!==r&&o.has(stable_names_keyOf(e))?{...e,suites:[r,...e.suites]}:e})}(withStableNames(o.flat(),t),s))}const values_text=e=>"string"==typeof e?e.toWellFormed():"",texts=e=>(0,y.p_)(e).flatMap(e=>"string"==typeof e?[e.toWellFormed()]:[]),span=e=>"number"==typeof e&&Number.isFinite(e)&&e>=0?e:void 0,values_count=e=>"number"==typeof e&&e>0?Math.min(Math.floor(e),1e6):0,values_lineOf=e=>"number"==typeof e&&Number.isSafeInteger(e)&&e>0?e:void 0
function given(e){return Object.fromEntries(Object.entries(e).filter(([,e])=>void 0!==e&&""!==e))}const Co=["passed","failed","errored","skipped","flaky"]
var Lo=n(8444),Po=n(3265)
const Uo=3,Do=/^\s*(?:at .{0,300}[:(]\d+|at <anonymous>|File ".{0,300}", line \d+|goroutine \d+ \[)/,Bo=/^\s*(?:●.*|Test suite failed to run|[-=─_*]{3,}|=== (?:RUN|NAME|PAUSE|CONT)\b.*|--- (?:FAIL|SKIP|PASS):.*)$/
function firstWords(e){if(!e)return
const t=(0,O.uH)((0,Po.V)(e)).split("\n"),n=t.findIndex((e,t)=>t>0&&Do.test(e)),o=(-1===n?t:t.slice(0,n)).filter(e=>""!==e.trim()&&!Bo.test(e)).slice(0,Uo).join(" ").replace(/\s+/g," ").trim()
return""===o?void 0:(0,jt.$Q)((0,Lo.x)(o),Po.o.message)}function tally(e,t,n,o){const r=Object.fromEntries(Co.map(e=>[e,0]))
let s=0
for(let a=0;;a++){const i=t.next()
if(i.done)return{format:e,counts:r,retries:s,...i.value&&{problem:i.value}}
if(a===o)return{format:e,counts:r,retries:s,problem:`holds more than ${o.toLocaleString("en")} tests; the rest is not read`}
r[i.value.outcome]++,s+=i.value.retries,n(i.value)}}const qo=/[ \t\n\r]*/y
function skipBlank(e){qo.lastIndex=e.at,qo.exec(e.text),e.at=qo.lastIndex}function scan_step(e){const t=e.text[e.at]??"",n=e.open.at(-1)
if(n&&t===n.closer&&e.wish.endsWith("or end"))return function(e){return e.open.pop(),e.at++,e.wish=0===e.open.length?"nothing":"comma or end",keep(e)}(e)
if("comma or end"===e.wish)return","===t&&comma(e)
if("colon"===e.wish)return":"===t&&scan_next(e,1,"value")
if(e.wish.startsWith("key"))return function(e){const t='"'===e.text[e.at]?stringLength(e):0
return 0!==t&&(e.key=JSON.parse(e.text.slice(e.at,e.at+t)),scan_next(e,t,"colon"))}(e)
if("{"===t||"["===t)return function(e,t){return scan_enter(e),e.open.push({closer:"{"===t?"}":"]",last:void 0}),scan_next(e,1,"{"===t?"key or end":"value or end"),keep(e)}(e,t)
const o='"'===t?stringLength(e):function({text:e,at:t}){return zo.lastIndex=t,zo.test(e)?zo.lastIndex-t:0}(e)
return 0!==o&&(e.at+=o,function(e){return scan_enter(e),e.wish=0===e.open.length?"nothing":"comma or end",keep(e)}(e))}function scan_next(e,t,n){return e.at+=t,e.wish=n,!0}const comma=e=>scan_next(e,1,"}"===e.open.at(-1)?.closer?"key":"value")
function scan_enter(e){const t=e.open.at(-1)
t&&(e.open[e.open.length-1]={closer:t.closer,last:"}"===t.closer?e.key:Number(t.last??-1)+1})}function keep(e){return e.kept=e.at,!0}const zo=/(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?=[\s,\]}])/y
function stringLength({text:e,at:t}){for(let n=t+1;n<e.length;n++){const o=e.charCodeAt(n)
if(34===o)return n+1-t
if(o<32)return 0
if(92===o&&!isEscape(e,++n))return 0}return 0}const isEscape=(e,t)=>"u"===e[t]?/^[0-9a-fA-F]{4}$/.test(e.slice(t+1,t+5)):'"\\/bfnrt'.includes(e[t]??"?")
function parseJson(e){const t=function(e){if(/^\s*[{[]/.test(e.slice(0,100)))return e
const t=/^[{[]/m.exec(e.slice(0,Wo))
return t?e.slice(t.index):e}(e),n=(0,y.U4)(t)
return void 0===n?function(e,t){const{at:n,kept:o,open:r,whole:s}=function(e){const t={text:e,at:0,wish:"value",open:[],key:"",kept:0}
for(skipBlank(t);t.at<e.length&&"nothing"!==t.wish&&scan_step(t);)skipBlank(t)
return{at:t.at,kept:t.kept,open:t.open,whole:"nothing"===t.wish}}(t),a=(0,y.U4)(t.slice(0,o)+r.map(({closer:e})=>e).reverse().join(""))
if(s&&!/(?:^|\n)[^\S\n]*[{[]/.test(t.slice(n)))return{root:a,cut:new Set}
const i=function(e,t,n){const o=e.slice(0,t),r=o.split("\n").length,s=`line ${r}, column ${t-o.lastIndexOf("\n")}`
return n?`${s}: another document begins after the end of the report; it is not read`:Go.test(e.slice(t).trimEnd())?`ends too soon, at ${s}`:`${s}: is not JSON; the rest is not read`}(e,e.length-t.length+n,s)
return{root:a,cut:s?new Set:containers(a,r.map(({last:e})=>e)),problem:i}}(e,t):{root:n,cut:new Set}}const Wo=4096
const Go=/^(?:"[^"\n]*|[-+.\w]{0,20})$/
function containers(e,t){const n=new Set
let o=e
for(const e of t)n.add(o),o=void 0!==e&&Object.hasOwn(o,e)?o[e]:void 0
return n}var Ho=n(8454),Ko=n(145)
function encodingOf([e,t]){return 255===e&&254===t||e&&0===t?"utf-16le":254===e&&255===t||0===e&&t?"utf-16be":"utf-8"}async function*read_text_texts(e,t=()=>{}){const n=(0,Ko.g)()
let o,r=new Uint8Array
for await(const s of e){if(!o&&(r=0===r.length?new Uint8Array(s):Buffer.concat([r,s]),r.length<2))continue
const e=o?s:r
o??=new TextDecoder(encodingOf(r)),"utf-8"===o.encoding&&n(e)?.words===Ko.T&&t(),yield o.decode(e,{stream:!0})}yield o?o.decode():(new TextDecoder).decode(r)}async function readDocument(e,t){const{text:n,problem:o}=await async function(e,t){const n={bytes:0},o=[]
let r=!1
for await(const s of read_text_texts(async function*(e,t,n){for await(const o of t)if(yield o.subarray(0,e-n.bytes),n.bytes+=o.length,n.bytes>e)return}(t,e,n),()=>r=!0))o.push(s)
const s=o.join("")
return n.bytes>t?{text:s,problem:`is larger than ${(0,Oo.jh)(t)}; the rest is not read`}:r?{text:s,problem:(0,Ho.b)(`holds ${Ko.T}`)}:{text:s}}(e,t.bytes),{problem:r,...s}=parseJson(n),a=o?.startsWith("holds")?r??o:o??r
return{...s,head:n.slice(0,200),...a&&{problem:a}}}function readCases(e,{root:t,cut:n,problem:o},r,s){const a=tally(e.name,e.cases(t,n,s),r,s.cases),i=o??a.problem
return{...a,...i&&{problem:i}}}const readerOf=e=>async(t,n,o=Oo.MK)=>{const r=await readDocument(t,o),s=readCases(e,r,n,o)
return e.matches(r.root)?s:{...s,problem:s.problem??`is no ${e.name} report`}}
function outcomeOf(e){const t=function({status:e,rawStatus:t}){return"passed"===e||"skipped"===e?e:"failed"===e?isError(t)?"errored":"failed":"pending"!==e&&isError(t)?"errored":"skipped"}(e),n=(0,y.p_)(e.retryAttempts).map(y.OA).filter(e=>"failed"===e.status),o=Math.max(values_count(e.retries),n.length),r=n.at(-1)
if("passed"!==t)return{outcome:t,retries:"skipped"===t?0:o,...r&&{failed:r}}
return!0===e.flaky||n.length>0||o>0&&!1!==e.flaky?{outcome:"flaky",retries:Math.max(1,o),...r&&{failed:r}}:{outcome:"passed",retries:0}}const isError=e=>"string"==typeof e&&/^(?:error|errored|broken|crashed|timed_?out|timeout|aborted|interrupted)$/i.test(e),Zo={name:"ctrf",matches:e=>Array.isArray(Jo(e)),cases:function*(e,t){const n=function(){let e=[]
return t=>((t.length!==e.length||t.some((t,n)=>t!==e[n]))&&(e=t),e)}()
for(const o of(0,y.p_)(Jo(e)))t.has(o)||(yield caseOf((0,y.OA)(o),n))
return}},Jo=(readerOf(Zo),e=>(0,y.OA)((0,y.OA)(e).results).tests)
function caseOf(e,t){const{outcome:n,retries:o,failed:r}=outcomeOf(e)
return{suites:t([...environmentOf(e),...suitesOf(e.suite)]),className:"",name:values_text(e.name),outcome:n,retries:o,...given({ms:span(e.duration),file:values_text(e.filePath),line:values_lineOf(e.line),message:messageOf(n,e,r)})}}const environmentOf=({browser:e,device:t})=>[values_text(e).replace(/ v?\d[\d.]*$/,""),values_text(t)].filter(Boolean),suitesOf=e=>"string"==typeof e?values_text(e).split(" > ").filter(Boolean):texts(e)
function messageOf(e,t,n){if("passed"===e||"skipped"===e)return
return firstWords([t,...n?[n]:[]].flatMap(({message:e,trace:t})=>[values_text(e),values_text(t)]).find(e=>""!==e.trim()))}function tries_triesOf(e,t){const n=[]
for(const o of e){const e=n.at(-1),r=e?.at(-1)
e&&r&&t(r)&&tries_isSame(r,o)?e.push(o):n.push([o])}return n}function tries_isSame(e,t){const n=values_text(t.id),o=!n.includes(";;")&&/outline|template/i.test(values_text(t.keyword)),r=!Array.isArray(t.tags)||(0,y.p_)(t.tags).length>0
return""!==n&&r&&!o&&["id","line","name"].every(n=>e[n]===t[n])}const Qo={name:"cucumber",matches:function(e){const t=(0,y.p_)(e).map(y.OA)
return t.some(({elements:e,keyword:t})=>Array.isArray(e)||"string"==typeof t)&&t.every(({uri:e,tests:t})=>"string"==typeof e&&!Array.isArray(t))},cases:function*(e,t){for(const n of(0,y.p_)(e)){const e=(0,y.p_)((0,y.OA)(n).elements).filter(e=>!t.has(e)).map(y.OA).filter(({type:e})=>"background"!==e)
for(const t of tries_triesOf(e,e=>isFailure(cucumber_outcomeOf(resultsOf(e)))))yield cucumber_joined((0,y.OA)(n),t)}return}}
readerOf(Qo)
const isFailure=e=>"failed"===e||"errored"===e
function cucumber_joined(e,t){const n=t.map(t=>function(e,t){const n=values_text(e.uri),o=resultsOf(t),r=o.map(({duration:e})=>span(e)).filter(e=>void 0!==e)
return{suites:[n,values_text(e.name)].filter(Boolean),className:"",name:values_text(t.name),outcome:cucumber_outcomeOf(o),retries:0,...given({ms:0===r.length?void 0:Math.round(r.reduce((e,t)=>e+t,0)/1e3)/1e3,file:n,line:values_lineOf(t.line),message:firstWords(values_text(o.find(({status:e})=>"failed"===e)?.error_message))})}}(e,t)),[o,r]=[n[0],n.at(-1)]
if(1===n.length)return r
const s=isFailure(r.outcome)?{}:{outcome:"flaky",...given({message:o.message})}
return{...r,retries:n.length-1,...s}}function resultsOf({before:e,steps:t,after:n}){const o=[...(0,y.p_)(e),...(0,y.p_)(t).flatMap(e=>[...(0,y.p_)((0,y.OA)(e).before),e,...(0,y.p_)((0,y.OA)(e).after)]),...(0,y.p_)(n)]
return o.map(e=>(0,y.OA)((0,y.OA)(e).result))}function cucumber_outcomeOf(e){const has=(...t)=>e.some(({status:e})=>t.includes(values_text(e)))
return has("failed")?"failed":has("ambiguous")?"errored":has("undefined","pending","skipped","unknown")||!has("passed")?"skipped":"passed"}const Vo=2**20
async function*lines_linesOf(e,t=Vo){let n="",o=1,r=!1
for await(const s of read_text_texts(e)){const e=(n+s).split("\n")
n=e.pop()??"",yield e.map((e,n)=>lines_lineOf(e,o+n,r&&0===n||e.length>t?t:void 0)),o+=e.length,r&&=0===e.length,n.length>t&&(n="",r=!0)}(r||""!==n)&&(yield[lines_lineOf(n,o,r?t:void 0)])}function lines_lineOf(e,t,n){return void 0===n?{number:t,text:e}:{number:t,text:"",problem:`line ${t} is longer than ${(0,Oo.jh)(n)}; it is not read`}}function dart_case_caseOf(e,t,n){const o=t.get(e.suite)?.replaceAll("\\","/")??"",r=n.get(e.group)??"",s=function({result:e,errors:t}){return"success"===e?t.length>0?"flaky":"passed":"skipped"===e?"skipped":"failure"===e?"failed":"errored"}(e),a=void 0===e.result?e.errors[0]?.message??"did not end":e.errors[0]?.message
return{suites:[o,r].filter(Boolean),className:"",name:""!==r&&e.name.startsWith(`${r} `)?e.name.slice(r.length+1):e.name,outcome:s,retries:"flaky"===s?e.errors.length:0,...given({ms:e.ms,file:o,line:e.line,message:firstWords(a)})}}const newRun=()=>({events:0,tests:new Map,suites:new Map,groups:new Map})
function take(e,t){if("string"!=typeof t.type)return
e.events++,"suite"===t.type&&e.suites.set(run_idOf((0,y.OA)(t.suite).id),values_text((0,y.OA)(t.suite).path)),"group"===t.type&&e.groups.set(run_idOf((0,y.OA)(t.group).id),values_text((0,y.OA)(t.group).name)),"testStart"===t.type&&function(e,t,n){const o=(0,y.p_)(t.groupIDs)
e.tests.set(run_idOf(t.id),{name:values_text(t.name),suite:run_idOf(t.suiteID),group:run_idOf(o.at(-1)),line:values_lineOf(t.root_line)??values_lineOf(t.line),started:n,ms:void 0,result:void 0,hidden:!1,errors:[]})}(e,(0,y.OA)(t.test),Number(t.time))
const n=e.tests.get(run_idOf(t.testID))
n&&"error"===t.type&&n.errors.push({message:values_text(t.error),isFailure:!0===t.isFailure}),n&&"testDone"===t.type&&function(e,{result:t,skipped:n,hidden:o,time:r}){e.result=!0===n?"skipped":values_text(t),e.hidden=!0===o&&"success"===t
const s=Number(r)-e.started
e.ms=Number.isFinite(s)&&s>=0?s:void 0}(n,t)}const run_idOf=e=>"number"==typeof e?e:-1
const Yo=/^\s*\{.{0,20}"(?:protocolVersion|suite|test|group|testID|count|success|messageType)":/,isDartStart=e=>Yo.test(e)&&void 0!==(0,y.OA)((0,y.U4)(e)).protocolVersion
async function readDart(e,t,n=Oo.MK){const o=newRun()
let r
for await(const t of lines_linesOf(e)){for(const e of t)r??=takeLine(o,e)
if(o.tests.size>n.cases)break}const s=tally("dart",function*({tests:e,suites:t,groups:n}){for(const o of e.values())o.hidden||(yield dart_case_caseOf(o,t,n))
return}(o),t,n.cases),a=r??s.problem??(0===o.events?"is no dart report":void 0)
return{...s,...void 0!==a&&{problem:a}}}function takeLine(e,{text:t,number:n,problem:o}){if(void 0!==o||""===t.trim())return o
const r=(0,y.U4)(t)
if(void 0!==r)take(e,(0,y.OA)(r))
else if(Yo.test(t))return`line ${n} is no whole event; it is not read`}var Xo=n(6714)
function events_eventOf(e){const t=(0,y.U4)(e),{Action:n,Package:o,ImportPath:r,Test:s,Output:a,OutputType:i,Elapsed:c,FailedBuild:l}=(0,y.OA)(t)
if("string"!=typeof n)return
const u=span(c)
return{action:n,package:values_text(o)||values_text(r),test:values_text(s),output:values_text(a),outputType:values_text(i),ms:void 0===u?void 0:(0,Xo.W)(u),failedBuild:values_text(l)}}const er={head:"",error:""},tr=2048,nr=/^\s*(?:=== [A-Z]+\b|--- [A-Z]+:|(?:PASS|FAIL|ok|exit status \d+|coverage: .*)\s*$|(?:FAIL|ok)\s*\t|Error Trace:|Test:\s)/,or=/^\s*\S+\.go:\d+:\s*$/,rr=/^\s*(?:Error:\s|fatal error:|(?:[\w/#-]{1,200}: )?[\w.-]{1,200}\.go:\d+: )/
function withLine(e,t,n){return nr.test(t)||or.test(t)?e:/^panic: /.test(t)&&!e.error.startsWith("panic: ")?{...e,error:t.slice(0,tr)}:""!==e.error||n.startsWith("error")||rr.test(t)?{...e,error:(e.error+t).slice(0,tr)}:e.head.length<tr?{...e,head:(e.head+t).slice(0,tr)}:e}const output_messageOf=({error:e,head:t})=>firstWords(e)??firstWords(t),newPackage=e=>({name:e,runs:!1,failures:0,output:er}),packageCase=({name:e,output:t},n)=>({suites:[e],className:"",name:_e.d.package,outcome:"errored",retries:0,...given({message:(n&&output_messageOf(n))??output_messageOf(t)})}),newTrack=(e,t)=>({package:e,test:t,passed:0,failed:0,failure:"failed",state:"over",output:er,message:void 0,ms:void 0,bySubtest:!1})
function track_end(e,t,n){"pass"===t&&e.passed++,"fail"!==t&&"error"!==t||(e.failed++,e.failure="fail"===t?"failed":"errored",e.message=output_messageOf(e.output)??("error"===t?"did not end":void 0)),e.ms=n,e.state="over",e.output=er}function track_caseOf(e){const{failed:t,passed:n}=e,o=t>0?n>0?"flaky":e.failure:n>0?"passed":"skipped"
return{suites:[e.package].filter(Boolean),className:"",name:e.test,outcome:o,retries:"flaky"===o?t:Math.max(0,t-1),...given({ms:e.ms,message:t>0?e.message??(e.bySubtest?"a subtest failed":void 0):void 0})}}const newBuild=()=>({output:er,failed:!1,told:!1}),newStream=()=>({tests:new Map,packages:new Map,running:new Map,builds:new Map,failedPackages:new Map})
function stream_take(e,t){"build-output"===t.action||"build-fail"===t.action?function({builds:e},{action:t,package:n,output:o}){const r=stream_found(e,n,newBuild)
"build-fail"===t?r.failed=!0:r.output=withLine(r.output,o,"")}(e,t):""===t.test?function(e,t){const n=stream_found(e.packages,t.package,()=>newPackage(t.package))
"start"===t.action&&Object.assign(n,newPackage(t.package),{runs:!0})
"output"===t.action&&(n.output=withLine(n.output,t.output,t.outputType))
"pass"!==t.action&&"skip"!==t.action&&"fail"!==t.action||endPackage(e,n,t)}(e,t):function(e,t){const n=stream_found(e.tests,`${t.package}\0${t.test}`,()=>newTrack(t.package,t.test))
!function(e,{action:t,output:n,outputType:o,ms:r}){"run"!==t&&"cont"!==t||(e.state="runs"),"run"===t&&(e.output=er),"pause"===t&&(e.state="waits"),"output"===t&&(e.output=withLine(e.output,n,o)),"pass"!==t&&"skip"!==t&&"fail"!==t||track_end(e,t,r)}(n,t)
const o=stream_found(e.running,t.package,()=>new Set)
"over"===n.state?o.delete(n):o.add(n)
"fail"===t.action&&function(e,{package:t,test:n}){stream_found(e.packages,t,()=>newPackage(t)).failures++
const o=e.tests.get(`${t}\0${n.slice(0,Math.max(0,n.lastIndexOf("/")))}`)
o&&(o.bySubtest=!0)}(e,n)
"output"===t.action&&t.output.startsWith("panic: ")&&function(e,{package:t,output:n}){const o=stream_found(e.packages,t,()=>newPackage(t))
o.output=withLine(o.output,n,"")}(e,t)}(e,t)}function endPackage(e,t,{action:n,failedBuild:o}){const r=endTests(e,t,"fail"!==n),s=e.builds.get(o)
s&&(s.told=!0),"fail"===n&&t.failures+r===0&&e.failedPackages.set(t.name,packageCase(t,s?.output)),Object.assign(t,newPackage(t.name))}function endTests(e,{name:t,output:n},o){const r=e.running.get(t)??new Set
e.running.delete(t)
for(const e of r)""!==n.error&&""===e.output.error&&(e.output=n),track_end(e,o?"pass":"waits"===e.state?"skip":"error")
return o?0:r.size}function endBuild({failedPackages:e},t,{output:n}){const o=t.replace(/ \[[^\]]*\]$/,"")
void 0===e.get(o)?.message&&e.set(o,packageCase(newPackage(o),n))}function stream_found(e,t,n){const o=e.get(t)
if(void 0!==o)return o
const r=n()
return e.set(t,r),r}const sr=/^\s*\{"(?:Time|Action|Package|ImportPath)":/,isGoEvent=e=>sr.test(e)&&void 0!==events_eventOf(e)
async function readGoTest(e,t,n=Oo.MK){const o=newStream(),{events:r,problem:s}=await async function(e,t,{cases:n}){const o={events:0}
for await(const r of lines_linesOf(t)){for(const t of r)go_test_takeLine(e,t,o)
if(e.tests.size>n)break}return o}(o,e,n)
!function(e){for(const t of e.packages.values())t.runs&&!e.running.has(t.name)&&endPackage(e,t,{action:"fail",failedBuild:""})
for(const t of[...e.running.keys()])endTests(e,e.packages.get(t)??newPackage(t),!1)
for(const[t,n]of e.builds)n.failed&&!n.told&&endBuild(e,t,n)}(o)
const a=tally("go-test",function*({tests:e,failedPackages:t}){for(const t of e.values())yield track_caseOf(t)
return void(yield*t.values())}(o),t,n.cases),i=s??a.problem??(0===r?"is no go-test report":void 0)
return{...a,...i&&{problem:i}}}function go_test_takeLine(e,t,n){const o=void 0===t.problem&&""!==t.text.trim()?events_eventOf(t.text):void 0
if(o)return n.events++,void stream_take(e,o)
const r=n.problem??function({number:e,text:t,problem:n}){return n??(sr.test(t)?`line ${e} is no whole event; it is not read`:void 0)}(t)
void 0!==r&&(n.problem=r)}const ar=65536
function kindOf(e){if(31===e[0]&&139===e[1])return{kind:"gzip"}
if(80===e[0]&&75===e[1]&&(e[2]??9)<8)return{kind:"zip"}
const t=new TextDecoder(encodingOf(e)).decode(e).trimStart()
return""===t?{kind:"empty"}:t.startsWith("<")?{kind:"xml"}:t.split("\n").some(isGoEvent)?{kind:"go-test"}:t.split("\n").some(isDartStart)?{kind:"dart"}:/^[{[]/m.test(t)?{kind:"json"}:{kind:"other",starts:t.slice(0,40)}}const ir={name:"jest",matches:function(e){const{testResults:t,...n}=(0,y.OA)(e)
return Array.isArray(t)&&(["numTotalTests","numTotalTestSuites","numFailedTests","success"].some(e=>Object.hasOwn(n,e))||t.some(e=>Array.isArray((0,y.OA)(e).assertionResults)))},cases:function*(e,t){for(const n of(0,y.p_)((0,y.OA)(e).testResults))t.has(n)||(yield*casesOfFile((0,y.OA)(n)))
return}}
readerOf(ir)
function*casesOfFile(e){const t=values_text(e.name)||values_text(e.testFilePath)
let n=0
for(const o of(0,y.p_)(e.assertionResults??e.testResults)){const e=jest_caseOf(t,(0,y.OA)(o))
"failed"===e.outcome&&n++,yield e}0===n&&jest_isBroken(e)&&(yield function(e,t){const{message:n,failureMessage:o,testExecError:r}=t,s=values_text(n)||values_text(o)||values_text(r)||values_text((0,y.OA)(r).message)
return{suites:""===e?[]:[e],className:"",name:_e.d.file,outcome:"errored",retries:0,...given({file:e,message:firstWords(s)})}}(t,e))}const jest_isBroken=({status:e,testExecError:t,failureMessage:n})=>"failed"===e||Boolean(t)||""!==values_text(n)
function jest_caseOf(e,t){const{outcome:n,retries:o,said:r}=function(e){const t=texts(e.failureMessages),n=[e.retryReasons,e.retryMessages].map(texts).sort((e,t)=>t.length-e.length)[0]??[],o=Math.max(values_count(e.invocations)-1,n.length,0),r=[...t,...n].find(e=>""!==e.trim())
return"failed"===e.status?{outcome:"failed",retries:o,said:r}:"passed"!==e.status?{outcome:"skipped",retries:0,said:void 0}:0===o&&0===t.length?{outcome:"passed",retries:o,said:void 0}:{outcome:"flaky",retries:Math.max(1,o),said:r}}(t)
return{suites:[e,...texts(t.ancestorTitles)].filter(Boolean),className:"",name:values_text(t.title)||values_text(t.fullName),outcome:n,retries:o,...given({ms:span(t.duration),file:e,line:values_lineOf((0,y.OA)(t.location).line),message:firstWords(r)})}}const cr={name:"mocha",matches:function(e){const{stats:t,tests:n,passes:o}=(0,y.OA)(e)
return"object"==typeof t&&null!==t&&Array.isArray(n??o)&&!Array.isArray((0,y.OA)(e).results)},cases:function*(e,t){for(const[n,o]of Object.entries(lr))for(const r of(0,y.p_)((0,y.OA)(e)[n]))t.has(r)||(yield mocha_caseOf((0,y.OA)(r),o))
return}}
readerOf(cr)
const lr={passes:"passed",failures:"failed",pending:"skipped"}
const ur=/^"(?:before|after)(?: all| each)" hook\b/
function mocha_caseOf(e,t){const[n,o,r]=[values_text(e.title),values_text(e.fullTitle),values_text(e.file)],s=o.endsWith(` ${n}`)?o.slice(0,-n.length-1):"",a="skipped"===t?0:values_count(e.currentRetry),{message:i,stack:c}=(0,y.OA)(e.err)
return{suites:[r,s].filter(Boolean),className:"",name:n,outcome:"passed"===t&&a>0?"flaky":"failed"===t&&ur.test(n)?"errored":t,retries:a,...given({ms:span(e.duration),file:r,message:"failed"===t?firstWords(values_text(i)||values_text(c)):void 0})}}const iteratorOf=e=>Symbol.asyncIterator in e?e[Symbol.asyncIterator]():e[Symbol.iterator]()
async function*peek_joined(e,t){try{yield*e
for(let e=await t.next();!e.done;e=await t.next())yield e.value}finally{await(t.return?.())}}function result_resultOf(e){const t=values_text(e.expectedStatus)||"passed",n=(0,y.p_)(e.results).map(y.OA).filter(({status:e})=>"interrupted"!==values_text(e)&&""!==values_text(e)),o=n.filter(({status:e})=>e!==t&&"skipped"!==e),r=function({status:e},{tries:t,bad:n}){const o=Object.hasOwn(dr,values_text(e))?dr[values_text(e)]:void 0
return o||(t.every(e=>"skipped"===e.status)?"skipped":0===n.length?"passed":n.at(-1)===t.at(-1)?"failed":"flaky")}(e,{expected:t,tries:n,bad:o}),s=n.at(-1),a="flaky"===r||"failed"===r
return{outcome:r,retries:a?Math.max("flaky"===r?1:0,o.length-("failed"===r?1:0)):0,ms:span(s?.duration),message:a?result_messageOf(o.at(-1),t):void 0}}const dr={expected:"passed",unexpected:"failed",flaky:"flaky",skipped:"skipped"}
function result_messageOf(e,t){if(!e)return
if("passed"===e.status)return`passed, though it was expected to be ${t}`
return[e.error,...(0,y.p_)(e.errors)].map(y.OA).flatMap(({message:e,stack:t,value:n})=>[values_text(e),values_text(t),values_text(n)]).find(e=>""!==e.trim())??values_text(e.status)}const nodes=(e,t)=>(0,y.p_)((0,y.OA)(e).suites).map(e=>({suite:e,above:t})).reverse(),fr={name:"playwright",matches:function(e){const{suites:t,config:n,errors:o,stats:r}=(0,y.OA)(e)
return Array.isArray(t)&&[n,o,r].some(e=>"object"==typeof e&&null!==e)},cases:function*(e,t,{depth:n}){const o={found:!1}
for(const r of function*(e,{cut:t,depth:n,tooDeep:o}){const r=nodes(e,[])
for(let e=r.pop();e;e=r.pop()){const s=(0,y.OA)(e.suite),a=[...e.above,values_text(s.title)].filter(Boolean)
for(const e of(0,y.p_)(s.specs))t.has(e)&&!Array.isArray((0,y.OA)(e).tests)||(yield{suites:a,fields:(0,y.OA)(e)})
a.length<n?r.push(...nodes(s,a)):o.found||=(0,y.p_)(s.suites).length>0}}(e,{cut:t,depth:n,tooDeep:o}))for(const e of(0,y.p_)(r.fields.tests))t.has(e)||(yield playwright_caseOf(r,(0,y.OA)(e)))
for(const n of(0,y.p_)((0,y.OA)(e).errors))t.has(n)||(yield errorCase((0,y.OA)(n)))
return o.found?`holds suites nested more than ${n} deep; those are not read`:void 0}}
readerOf(fr)
function playwright_caseOf(e,t){const n=values_text(t.projectName)||values_text(t.projectId),{outcome:o,retries:r,ms:s,message:a}=result_resultOf(t)
return{suites:[...""===n?[]:[n],...e.suites],className:"",name:values_text(e.fields.title),outcome:o,retries:r,...given({ms:s,file:values_text(e.fields.file),line:values_lineOf(e.fields.line),message:firstWords(a)})}}function errorCase({location:e,message:t,stack:n,value:o}){const{file:r,line:s}=(0,y.OA)(e)
return{suites:""===values_text(r)?[]:[values_text(r)],className:"",name:_e.d.outside,outcome:"errored",retries:0,...given({file:values_text(r),line:values_lineOf(s),message:firstWords(values_text(t)||values_text(n)||values_text(o))})}}const pr={name:"rspec",matches:function(e){const{examples:t,summary:n,summary_line:o}=(0,y.OA)(e)
return!!Array.isArray(t)&&("string"==typeof o||Number.isInteger((0,y.OA)(n).example_count)||t.some(isExample))},cases:function*(e,t){const{examples:n,summary:o,messages:r}=(0,y.OA)(e)
for(const e of(0,y.p_)(n))t.has(e)||(yield rspec_caseOf((0,y.OA)(e)))
Number((0,y.OA)(o).errors_outside_of_examples_count)>0&&(yield outside(values_text((0,y.p_)(r).find(e=>""!==values_text(e).trim()))))
return}}
const isExample=e=>["full_description","status"].every(t=>"string"==typeof(0,y.OA)(e)[t])
readerOf(pr)
const mr=new Map([["passed","passed"],["failed","failed"]])
function rspec_caseOf(e){const[t,n,o]=[values_text(e.description),values_text(e.full_description),values_text(e.file_path).replace(/^\.\//,"")],r=n.endsWith(` ${t}`)?n.slice(0,-t.length-1):"",s=span(e.run_time)
return{suites:[o,r].filter(Boolean),className:"",name:t||n,outcome:mr.get(e.status)??"skipped",retries:0,...given({ms:void 0===s?void 0:(0,Xo.W)(s),file:o,line:values_lineOf(e.line_number),message:firstWords(values_text((0,y.OA)(e.exception).message))})}}const outside=e=>({suites:[],className:"",name:_e.d.outside,outcome:"errored",retries:0,...given({message:firstWords(e)})}),hr=[Zo,fr,ir,cr,pr,Qo],gr="JUnit, TRX, NUnit and xUnit.net XML, CTRF, and the JSON of Playwright, Jest, Vitest, Mocha, RSpec, Cucumber, dart test and go test -json"
async function readReport(e,t,n,o,r=Oo.MK){const s=await async function(e,t){const n=iteratorOf(e),o=[]
let r=0
for(;r<t;){const e=await n.next()
if(e.done)break
o.push(e.value),r+=e.value.length}return{head:Buffer.concat(o).subarray(0,t),whole:peek_joined(o,n),close:async()=>{await(n.return?.())}}}(t,ar)
return{file:e,...await readAs(kindOf(s.head),s,n,o,r)}}async function readAs(e,{whole:t,close:n},o,r,s){return"xml"===e.kind?xmlOrUnknown(await r(t,o,{cases:s.cases})):"go-test"===e.kind?readGoTest(t,o,s):"dart"===e.kind?readDart(t,o,s):"json"===e.kind?async function(e,t,n){const o=await readDocument(e,n),r=hr.find(({matches:e})=>e(o.root))
return r?readCases(r,o,t,n):unread(function({root:e,problem:t}){const n=void 0===t?"":` that ${/^(?:is|ends|holds)/.test(t)?"":"breaks at "}${t}`
return`is JSON of no known kind (${Array.isArray(e)?"a list":keysOf(e)})${n}; read are ${gr}`}(o))}(t,o,s):(await n(),unread(`${function(e){return"other"===e.kind&&e.starts.includes("\0")?"holds zero bytes, as UTF-32 and files that were damaged do":"other"===e.kind?`begins with ${(0,ko.S)((0,O.TN)(e.starts))}, which is neither XML nor JSON`:"empty"===e.kind?"is empty":`is a ${e.kind} archive, which is not opened here`}(e)}; read are ${gr}`))}const xmlOrUnknown=e=>"xml"===e.format?{...e,format:"unknown"}:e
function keysOf(e){const t=Object.keys((0,y.OA)(e)).slice(0,5)
return 0===t.length?"without keys":`with ${t.map(e=>(0,ko.S)((0,O.TN)(e))).join(", ")}`}const unread=e=>({format:"unknown",counts:Object.fromEntries(Co.map(e=>[e,0])),retries:0,problem:e})
function reportSet({readXml:e,limits:t=Oo.MK,workspace:n,strict:o}){const r=[],s=[]
let a=t.cases,i=br
return{async take(n,c){if(a<0)return
const l=[],u=await readReport(n,c,e=>a-- >0?l.push((e=>void 0===e.message||i-- >0?e:withoutMessage(e))(e)):0,e,{...t,cases:a+1})
for(const e of outsideOf(u.suiteErrors))a-- >0&&l.push(e)
r.push({file:n,cases:l}),(o||"unknown"!==u.format)&&s.push(a<0?{...u,problem:report_set_tooMany(t.cases)}:u)},finish(){const e=uniqueCases(r,n),t=s.flatMap(({file:e,problem:t})=>void 0===t?[]:[{file:e,problem:t}])
return{cases:e,reads:s,problems:t}}}}const br=2e3,withoutMessage=({message:e,...t})=>t,outsideOf=(e=[])=>[...Map.groupBy(e,({suites:e})=>JSON.stringify(e)).values()].flatMap(([e])=>e?{suites:e.suites,className:"",name:_e.d.outside,outcome:"errored",retries:0,...given({message:e.message})}:[]),report_set_tooMany=e=>`the reports together hold more than ${e.toLocaleString("en")} tests; the rest is not read`
var wr=n(9900)
const yr=10
const are=e=>`${1===e?"is":"are"} ${(0,E.L)(e,"more problem")}`,noReports=()=>({reports:0,cases:0,problems:[]}),readXml=async(...e)=>(await n.e(385).then(n.bind(n,6385))).readXmlReport(...e)
function artifactReader(e){const t=function(e){const t=[]
let[n,o]=[0,0]
return(r,s)=>{const a=e.problems.slice(0,e.problems.length-n),i=s?a:[...a,...r],c=yr-t.length
s&&t.push(...r.slice(0,c)),o+=s?Math.max(0,r.length-c):0
const l=[...t,...o>0?[{file:"",problem:`There ${are(o)} with reports of forks.`}]:[]]
n=l.length,e.problems=[...i,...l]}}(e)
return async(n,{name:o,run:r,isOfFork:s})=>{const[a,i]=s?[Oo.LX,Mo]:[Oo.MK,jo],c=reportSet({readXml,strict:!1,limits:a}),{problems:l}=await readArchive(n,Eo,(e,t)=>c.take(e,t),i),d=c.finish()
return counted(e,d),t([...l,...d.problems].map(({file:e,problem:t})=>({file:`${(0,u.TL)(o)} of run ${r}${e&&`, ${e}`}`,problem:t})),s),d.cases}}async function readWorkspace(e,t,n,o){const r=o.context.workspace||".",{reports:s,problems:i}=await(0,wr.X)(e.reports,r)
if(0===s.length)return function(e,{tally:t,ifNone:n,warn:o}){if("ignore"===n)return{}
t.problems.push(...e)
const r=e.slice(0,kr).map(({problem:e})=>e),s="Run this step after the tests, in the same job, with `if: ${{ !cancelled() }}`. Where tests may be left out, `if-no-reports: ignore` says nothing.",i=new a.l(`No test report was found: ${r.join("; ")}.`,{fix:s})
return"error"===n?{problem:i}:(o(i.message),{})}(i,{tally:n,ifNone:e["if-no-reports"],warn:o.warn})
const c=reportSet({readXml,workspace:r,strict:!0})
for(const{file:e,open:t}of s)await c.take(e,t())
const l=c.finish()
counted(n,l),n.problems=[...n.problems,...i,...l.problems],function(e,{warn:t}){for(const{file:n,problem:o}of e.slice(0,kr))t(`${(0,u.TL)(n)||"Reports"}: ${o}`)
const n=e.length-kr
n>0&&t(`${(0,E.L)(n,"more problem")} with reports: the summary has them all.`)}([...i,...l.problems],o),o.progress(`Read ${(0,E.L)(l.cases.length,"test")} from ${(0,E.L)(s.length,"report")} of this job`)
const d="cancelled"===e["job-status"]?l.cases.filter(isWhole):l.cases
if(0===l.cases.length&&l.problems.length>0&&"error"===e["if-no-reports"])return{problem:unreadable(l.problems)}
if(0===d.length)return{}
const f=await async function({variant:e},t,{context:n,env:o,github:r,progress:s,warn:a}){const i={defaultBranch:t.branch,now:t.now}
try{return currentRun(n,{...i,job:await currentJob(await r(),n,o.RUNNER_NAME??"")})}catch(t){const o=`The name of this job could not be read: ${t instanceof Error?t.message:String(t)}`
return void 0!==e?s(o):a(`${o}\n→ Until then the legs of a matrix are told apart by the input \`variant\` alone.`),currentRun(n,i)}}(e,t,o)
return{tests:testsOfCurrent({...f,variant:e.variant??f.variant},d)}}const unreadable=e=>new a.l(`No test was found in any report: ${e.slice(0,kr).map(({file:e,problem:t})=>`${(0,u.TL)(e)} ${t}`).join("; ")}.`,{fix:"Look whether the tests came to their end, and wrote their reports."}),isWhole=({outcome:e})=>"failed"!==e&&"errored"!==e
const kr=5
function counted(e,{reads:t,cases:n}){e.reports+=t.length,e.cases+=n.length}function reportedIn(e){const t=new Set,n=new Map
for(const{workflow:o,variant:r="",executions:s,lines:a}of e){const isOwn=e=>lastOwn(cellsOf(e,s))>=0,e=a.find(e=>void 0!==e.subject.job&&isOwn(e))?.subject.job
void 0!==e&&n.set(JSON.stringify([o,r]),e)
for(const{run:n,attempt:a}of s.filter(e=>e.own))for(const s of new Set([r,e??r]))t.add(JSON.stringify([o,n,a,s]))}return({variant:e,job:o,read:{workflow:r,execution:s}})=>[e,o??n.get(JSON.stringify([r,e]))].some(e=>void 0!==e&&t.has(JSON.stringify([r,s.run,s.attempt,e])))}const vr=1e6
function workflowFile(e,{repository:t,branch:n},o){const r=checkedOut(t,o)
return async t=>(void 0===r?void 0:await ownFile(r,t,vr))??e.file(t,n)}function askedRun({comment:e,repository:t},{payload:n}){const o=n.at("workflow_run"),r=o.number("id")
return e&&void 0===t&&void 0!==r?{run:{id:r,attempt:o.number("run_attempt")??1}}:{}}const xr={firstCalls:1185,dailyCalls:46}
function queryOf(e,t){const n=(0,ot.D)(e.shard),o=e["max-calls"]
return{owner:t.owner,repo:t.repo,defaultBranch:t.branch,since:t.since,workflows:e.workflows,artifacts:e.artifacts,...n&&{shard:n},limits:{logs:e.logs,...void 0===o?xr:{firstCalls:o,dailyCalls:o}}}}async function readAll(e,t,{due:o,...r}){const s=noReports(),{tests:a,problem:i}=e.reports.length>0?await readWorkspace(e,t,s,r):{}
a&&await r.take({repository:t.repository,executions:[],tests:[a]})
const c={...i&&{problem:i},notes:[]}
if(!o)return{...c,...s,complete:isReadWhole(r.watermark)}
const l=async function(e,t,{take:o,sheets:r,watermark:s,keptSince:a,testsOf:i,...c}){const{gather:l}=await Promise.all([n.e(53),n.e(296)]).then(n.bind(n,3296)),{factsOfLog:u}=await n.e(262).then(n.bind(n,5262)),{withLoggedFlakes:d}=await n.e(518).then(n.bind(n,7518)),f=await c.github(),p={...queryOf(e,t),...askedRun(e,c.context)},m={now:c.now,elapsed:c.elapsed,progress:c.progress,warn:e=>c.warn(c.redact(e)),signal:c.signal,pause:c.sleep,factsOfLog:(e,{failed:t})=>u(e,{failed:t,redact:c.redact}),testsOf:i,file:workflowFile(f,t,c.context),isReported:reportedIn(r),take:({watermark:e,...n})=>o({repository:t.repository,...d(n)},watermarkJson(e,a))},h=await l(f,p,s,m)
return p.run?(await Promise.all([n.e(53),n.e(976)]).then(n.bind(n,7976))).withAskedRun(h,f,p,m):h}(e,t,{...r,testsOf:artifactReader(s)}),u=await(a?l.catch(withoutRuns):l)
return{...c,...u,...s}}const isReadWhole=({gaps:e=[]}={})=>0===e.length
function withoutRuns(e){const t=(0,L.Zw)(e,"The runs could not be read")
return{complete:!1,notes:[`The runs could not be read: ${t.problem}`],problem:t}}const withoutHistory=e=>({...{...e,complete:!1},notes:[...e.notes,"The history could not be read: this report knows what was read now, and no more."]})
async function analyse(e,t,n){const{owner:o,repo:r}=t,s=function({otherBranch:e}){const t=new Map
return{hear:({executions:n})=>{for(const{branch:o,execution:r}of void 0===e?[]:n)branch_watch_isShown(r.place)&&t.set(o,(t.get(o)??0)+1)},words:n=>{const o=void 0===e?[]:[...n].flatMap(({executions:e})=>e)
return void 0===e||0===o.length||o.some(({place:e})=>"default"===e)?[]:[`No run that is known shows what is broken on the branch "${(0,u.TL)(e)}"${branch_watch_namesOf(t)}. Is the input \`branch\` right?`]}}}(t),a={...n,hear:async e=>{s.hear(e),await n.hear(e)},github:filesOnce(n.github,{apiUrl:n.context.apiUrl,owner:o,repo:r})},i=await openHistory({ledger:historyLedger(t,a)},t.repository,(0,ot.b)(e.shard)),{state:c,ledger:l}=i,d=watermarkKey(e),f=keptSince(t,c),p="never"===e["read-runs"]&&0===e.reports.length,{kept:m,read:h,...g}=await async function(e,t,{history:n,key:o,since:r,...s}){const a=function(e){const{readUntil:t,readFrom:n,unfinished:o,unfinishedOfForks:r,attempts:s,bare:a,artifacts:i,attemptsFrom:c,gaps:l,credit:u}=(0,y.OA)(e)
if((0,Ue.my)(t))return{readUntil:t,unfinished:(0,y.p_)(o).filter(Ue.my),attempts:countsFrom(s),artifacts:(0,y.p_)(i).filter(Ue.my),...known_known({unfinishedOfForks:Array.isArray(r)?r.filter(Ue.my):void 0,bare:void 0===a?void 0:countsFrom(a),readFrom:(0,Ue.my)(n)?n:void 0,attemptsFrom:(0,Ue.my)(c)?c:void 0,gaps:Array.isArray(l)?l.flatMap(gapFrom):void 0,credit:(0,Ue.my)(u)?u:void 0})}}(n.state.watermarks[o]),i=function(e,{readUntil:t=0,now:n}){return"auto"!==e["read-runs"]?"always"===e["read-runs"]:0===e.reports.length||n-t>=uo}(e,{readUntil:a?.readUntil,now:t.now}),{take:c,done:l}=keeper_keeper({...n,repository:t.repository,since:r,watermarkKey:o,elapsed:s.elapsed}),taken=async(e,t)=>{await s.hear(e),await c(e,t)},u=await readAll(e,t,{...s,take:taken,sheets:n.sheets.values(),watermark:a,keptSince:r,due:i}),d=i&&void 0!==a&&(0,Rt.AX)(a,t.since)
return{kept:await l(),read:u,due:i,wasRead:void 0!==a,isLongest:d}}(e,t,{...a,history:i,key:d,since:f}),{due:b}=g,w=[...m.sheets.values()],k=wantedSheets(w,e,a.context.workflowPath),{audited:v,...$}=await async function({audit:e,shard:t},{repository:n,branch:o},{context:r,github:s,facts:a,due:i}){if(!e)return{audited:Tt}
try{const e=await workflowFiles({repository:n,branch:o,context:r,github:i?s:void 0}),c=(0,ot.b)(t),l=e.filter(({file:e})=>c(e))
return{audited:await auditWorkflows(n,l,a())}}catch(e){return{audited:Tt,problem:(0,L.Zw)(e,"The workflow files could not be audited")}}}(e,t,{...a,facts:()=>function(e,{days:t,since:n}){const o=new Map
for(const t of e.filter(({variant:e})=>void 0===e).map(e=>pruned(e,n))){const e=new Map(t.lines.map(e=>[e.subject.id,e])),n=new Map
for(const{subject:o,track:r}of tracksOf(t)){const s=e.get(o.id)
"job"===o.level&&s&&n.set(o.job??"",samplesOf(r,s,t))}o.set(t.workflow,n)}return{days:t,workflows:o}}(w,t),due:b}),O=(0,_t.W)(cachesOfSheets(k,(e,n)=>(0,he.m)(t.url,e,n))),j=i.problem?withoutHistory(h):h,M=[...j.problems,...unkeptOf(k,m.refused)],S=b&&void 0===e.shard?s.words(k):[]
for(const e of S)a.warn(e)
const N={...g,key:d,complete:j.complete,owes:j.owes},E={...j,notes:[...j.notes,...S],audited:v,caches:O,workflows:namesOfWorkflows(k),problems:M},A=judgeAll(candidatesOf(k,{before:c.judged,since:t.since}),{now:t.now,from:t.since,prices:t.prices,links:(0,he.h)(t.url)}),T=assembled(A,{scope:t,state:c,part:E,asked:e}),_=await keepJudged(p?void 0:l,{judged:A.kept,sheets:k,all:m.sheets,scope:t,...wholeAfter(N),since:f}),R={...isFirstLook(c,N)?firstLook(T):T,...await namesOfPart(e,A.candidates)}
return{report:await withSources(R,t,{...a,due:b}),candidates:A.candidates,problems:[h.problem,p?analyse_warned(i.problem,a):i.problem,m.problem,_,$.problem]}}async function namesOfPart({shard:e},t){if(void 0===e)return{}
const{testNames:o}=await n.e(35).then(n.bind(n,6035))
return{testNames:o(namedTests(t))}}const historyLedger=(e,{ledger:t})=>async()=>{const n=await t()
return n&&branch_ledger_ledgerFor(n,e)}
function analyse_warned(e,{warn:t}){e&&t(e.message.replaceAll("contents: write","contents: read"))}var $r=n(1300)
const Or=10
function newFlakes(e,{subjects:t}){if(!e["fail-on-new-flake"])return
const n=t.filter(({state:e,certainty:t,isNew:n})=>"flaky"===e&&"confirmed"===t&&n)
if(0===n.length)return
const o=n.slice(0,Or).map(e=>(0,u.TL)((0,$r.Gg)(e)))
return new a.l(`${(0,Ye.hS)(n.length,"new flake")}: ${o.join(", ")}`,{fix:"See the report for its evidence. This step fails because of `fail-on-new-flake`."})}var jr=n(3965),Mr=n(157)
const tenth=e=>Math.round(10*e)/10,outputs_namesOf=e=>{const[t,n]=[e.filter(e=>!(0,se.z)(e)),e.filter(se.z)],o=n.map(e=>({...named(e),explained:!0}))
return JSON.stringify([...t.map(named),...o].slice(0,500))},named=({id:e,level:t,workflow:n,job:o,step:r,test:s,variant:a,rate:i,score:c})=>({id:e,level:t,workflow:n,...void 0!==o&&{job:o},...void 0!==r&&{step:r},...s&&{test:(0,Mr.I)(s).join(" › ")},...void 0!==a&&{variant:a},rate:Math.round(1e4*i.mean)/1e4,minutesPerWeek:tenth(c)})
async function attempted(e,t){try{return void await t()}catch(t){return(0,L.Zw)(t,e)}}async function orEmptyLists(e,{quarantine:t,"report-dir":o},{writePage:r}){try{return await e}catch(e){throw t.length>0&&await attempted("The lists could not be written",async()=>r(o,await async function(e){const{quarantineList:t}=await n.e(103).then(n.bind(n,2103)),o=e.map(e=>t(e,[]))
return Object.fromEntries(o.map(({fileName:e,content:t})=>[e,t]))}(t),()=>!0)),e}}const metricsSink=(e,{writeFile:t,redact:o})=>({async done(r){const{flakeMetricsText:s}=await n.e(246).then(n.bind(n,4246))
await t(e,s(r,o))}})
function ndjsonSink(e,{repository:t,redact:o}){let r
const opened=()=>(r??=async function(e,t){const[{draftOf:o},{ndjsonWriter:r}]=await Promise.all([n.e(13).then(n.bind(n,3013)),n.e(823).then(n.bind(n,6823))]),s=await o(e)
return{draft:s,writer:r({write:s.write,redact:t})}}(e,o),r)
return{take:async e=>(await opened()).writer.tell(e),async done(e){const{draft:n,writer:o}=await opened()
await o.tell({repository:t,report:e}),await o.end(),await n.finish()},close:async()=>(await r)?.draft.close()}}function otlpSink(e,t,{repository:o,...r}){const s=[],a=[],i={...t,"otlp-endpoint":e}
return{async take(e){if(t["dry-run"])return
const{toldCases:o}=await n.e(156).then(n.bind(n,4156))
s.push(...e.executions),a.push(...e.tests.map(e=>({...e,cases:o(e.cases)})))},async done(e){const{exportOtlp:t}=await n.e(534).then(n.bind(n,7534))
await t(i,{report:e,runs:[{repository:o,executions:s,tests:a}]},r)}}}function guarded(e,t){let n
const attempt=async t=>{n??=await attempted(e,async()=>t())}
return{take:e=>attempt(()=>t.take?.(e)),done:async e=>(await attempt(()=>t.done(e)),n),async close(){await attempted(e,async()=>t.close?.())}}}var Sr=n(373),Nr=n(7890)
const Er={bad:"down",fair:"degraded",good:"up",unknown:"unknown"}
function flakeBadge(e){const t=function(e){const{mood:t}=(0,Nr.Pl)(e)
return{label:"flaky tests",message:"unknown"===t?"unknown":(0,Nr.PV)(e),color:Er[t]}}(e)
return{"badges/flaky.svg":(0,Sr.g)(t),"badges/flaky.json":(0,Sr.m)(t)}}const flakeJson=e=>`${JSON.stringify(e)}\n`
var Ar=n(4287),Tr=n(5494),_r=n(3856),Rr=n(5539),Fr=n(6291),Ir=n(2327),Cr=n(2434)
function findingGroups(e){const t=[...Map.groupBy(e,({risk:e,rule:t,why:n,fix:o})=>JSON.stringify([e,t,n,o])).values()].flatMap(grouped)
return t.toSorted((e,t)=>Cr.X.indexOf(e.risk)-Cr.X.indexOf(t.risk)||minutesOf(t)-minutesOf(e)||t.findings.length-e.findings.length)}function grouped(e){const[t]=e
if(!t)return[]
const{rule:n,risk:o,why:r,fix:s}=t,a=function(e){const t=e.flatMap(({cost:e})=>e??[]).toSorted((e,t)=>t.minutes-e.minutes),[n]=t
if(!n)return
const o=t.length>1?` It is the costliest of ${t.length} places.`:""
return{minutes:t.reduce((e,{minutes:t})=>e+t,0),words:`${n.words}${o}`}}(e)
return[{rule:n,risk:o,why:r,fix:s,findings:e,...a&&{cost:a}}]}const minutesOf=({cost:e})=>e?.minutes??0
var Lr=n(3513),Pr=n(2986),Ur=n(4270)
const Dr={high:"down",medium:"degraded",low:"unknown"}
function audit_audit(e){const t=findingGroups(e.report.audit)
if(0===t.length)return[]
const n=t.slice(0,40),o=Cr.X.flatMap(t=>{const o=n.filter(e=>e.risk===t)
return o.length>0?[(0,Tr.N)("div",{class:"card lines"},...o.map(t=>function({risk:e,why:t,fix:n,cost:o,findings:r},s){const[a]=r,i=(0,Ur.Ev)(a?.problem??"")
return(0,Tr.N)("article",{},(0,Tr.N)("div",{class:"head"},(0,Tr.N)("h3",{},i),(0,Fr.B3)(Dr[e],`${e} risk`)),r.length>1&&(0,Tr.N)("p",{},`The same in ${(0,Ye.hS)(r.length-1,"more place")}.`),(0,Tr.N)("p",{class:"places"},...function(e,{report:t,several:n}){const o=e.slice(0,20).map(e=>{const o=`${n&&e.repository?`${e.repository} `:""}${(0,Lr.Ad)({file:shortPath(e.file),line:e.line})}`
return(0,Tr.Q)((0,Tr.N)("span",{},(0,Ir.N)((0,Lr.RF)(t,e),(0,Ur.ZV)(o,200)))," ")}),r=e.length-o.length
return r>0?[...o,(0,Tr.Q)(`and ${(0,Ye.U9)(r)} more`)]:o}(r,s)),(0,Tr.N)("p",{},(0,Ur.Ev)(t)),(0,Tr.N)("p",{},(0,Tr.N)("b",{},"Instead: "),(0,Ur.Ev)(n)),o&&(0,Tr.N)("p",{},o.minutes>0&&(0,Tr.N)("b",{},`Cost ${(0,Ye.jk)(o.minutes)}: `),(0,Ur.Ev)(o.words)))}(t,e)))]:[]})
return[(0,Pr.u)("audit","Workflow files",e.report.audit.length,(0,Pr.L)("What is written there that makes runs flaky, slow or silent, and what to write instead."),...o,(0,Ur.zs)(t.length-n.length,"rule","which matter less"))]}const shortPath=e=>e.replace(/^\.github\/workflows\//,"")
const logsOfCache=({logs:e,logsOfPasses:t=0})=>void 0===e?"":`${(0,Ye.hS)(e,"log")}, ${(0,Ye.U9)(t)} of jobs that passed`
function caches({report:e,several:t}){if(0===e.caches.length)return[]
const n=e.caches.slice(0,20).map(e=>(0,Tr.N)("li",{},function(e,t){const{key:n,job:o,workflow:r,repository:s,exact:a,partial:i,miss:c}=e,[l,u]=[logsOfCache(e),a+i+c],d=u>0?`${(0,Ye.KN)(a/u)} exact hits`:"not used"
return(0,Tr.Q)((0,Tr.N)("div",{class:"head"},(0,Tr.N)("h3",{},(0,Tr.N)("code",{},(0,Ur.ZV)(n,200))),(0,Tr.N)("b",{},d)),u>0&&function(e){const t=e.reduce((e,t)=>e+t,0),x=e=>Math.round(e/t*1e4)/10,n=e.map((t,n)=>(0,Tr.N)("rect",{class:`fill-${Br[n]}`,x:x(e.slice(0,n).reduce((e,t)=>e+t,0)),y:0,width:x(t),height:10}))
return(0,Tr.N)("svg",{class:"gauge",viewBox:"0 0 1000 10",preserveAspectRatio:"none","aria-hidden":"true"},...n)}([a,i,c]),(0,Tr.N)("p",{class:"quiet"},(0,Ur.ZV)(o,120),` · ${(0,$r.Md)(r)}`,t&&s?` · ${s}`:"",` · ${(0,Ye.U9)(a)} exact, ${(0,Ye.U9)(i)} partial, ${(0,Ye.U9)(c)} missed`,l&&` · as of ${l}`))}(e,t)))
return[(0,Pr.u)("caches","Caches",e.caches.length,(0,Pr.L)("As a sample of logs tells, of failed jobs more than of those that passed: a partial hit restores an older cache."),(0,Tr.N)("ul",{class:"card lines"},...n),(0,Ur.zs)(e.caches.length-n.length,"cache","which miss less"))]}const Br=["up","degraded","down"]
var qr=n(2390),zr=n(3135),Wr=n(6790)
function causes(e){const t=e.report.causes
if(0===t.length)return[]
const n=t.slice(0,30).map(t=>(0,Tr.N)("li",{},function({category:e,failures:t,line:n,subjects:o,first:r,last:s,rule:a,url:i},c){const l=o.slice(0,5).map(e=>(0,zr.B)(e,c)),u=o.length-l.length
return(0,Tr.Q)((0,Tr.N)("div",{class:"head"},(0,Tr.N)("h3",{},(0,Ur.ZV)((0,qr.m)(e),60)),(0,Tr.N)("b",{},(0,Ye.hS)(t,"failure"))),(0,Tr.N)("p",{},(0,Ur.aY)(n)),(0,Tr.N)("p",{class:"quiet"},(0,Ur.oR)([(0,Tr.Q)((0,Wr.kb)(r)," to ",(0,Wr.kb)(s)),(0,Tr.Q)("rule: ",(0,Ur.ZV)(a,120)),(0,Ur.IJ)(i,"an example",`of ${(0,qr.m)(e)}`)])),l.length>0&&(0,Tr.N)("p",{class:"quiet"},"Hits ",(0,Ur.oR)(l,", "),u>0&&` and ${(0,Ye.hS)(u,"more subject")}`))}(t,e)))
return[(0,Pr.u)("causes","Causes",t.length,(0,Pr.L)("Failures whose telling lines are of one kind, whatever they hit."),(0,Tr.N)("ul",{class:"card lines"},...n),(0,Ur.zs)(t.length-n.length,"cause","which failed less"))]}var Gr=n(6755)
const graphs_long=e=>(0,Gr.p0)(1e3*e)
function graphs({report:e,several:t}){const n=e.graphs.filter(({criticalPath:e})=>e.length>0)
if(0===n.length)return[]
const o=n.slice(0,20).map(e=>function({name:e,workflow:t,repository:n,criticalPath:o,fanIn:r},s){const a=o.slice(0,20),i=a.reduce((e,{medianSeconds:t})=>e+t,0),c=a.map((e,t)=>a.slice(0,t).reduce((e,{medianSeconds:t})=>e+t,0)),l=Math.max(i,...a.map(({p99Seconds:e},t)=>(c[t]??0)+e),1e-9),u=r.slice(0,5).map(({job:e,waitsFor:t,waitSeconds:n})=>(0,Tr.N)("li",{},(0,Ur.ZV)(e,120)," mostly waits for ",(0,Ur.ZV)(t,120),`, ${graphs_long(n)}`))
return(0,Tr.N)("article",{},(0,Tr.N)("div",{class:"head"},(0,Tr.N)("h3",{},(0,Ur.ZV)(`${s?`${n} `:""}${e||(0,$r.Md)(t)}`,160)),(0,Tr.N)("b",{},graphs_long(i))),(0,Tr.N)("ol",{class:"path"},...a.map((e,t)=>function({job:e,medianSeconds:t,p99Seconds:n},o,r){const x=e=>Math.round(e/r*1e4)/10,rect=(e,t)=>(0,Tr.N)("rect",{class:t,x:x(o),y:0,width:Math.max(2,x(e)),height:10,rx:0})
return(0,Tr.N)("li",{},(0,Tr.N)("span",{class:"pair"},(0,Ur.ZV)(e,160),(0,Tr.N)("span",{class:"quiet"},`${graphs_long(t)}, slowest ${graphs_long(n)}`)),(0,Tr.N)("svg",{class:"gauge",viewBox:"0 0 1000 10",preserveAspectRatio:"none","aria-hidden":"true"},rect(Math.max(t,n),"slowest"),rect(t,"fill-maintenance")))}(e,c[t]??0,l))),u.length>0&&(0,Tr.N)("ul",{class:"quiet"},...u))}(e,t))
return[(0,Pr.u)("graphs","Longest paths",n.length,(0,Pr.L)("The jobs that a run waits for, one after the other: their median time, and light behind it the slowest of 100."),(0,Tr.N)("div",{class:"card lines"},...o),(0,Ur.zs)(n.length-o.length,"workflow","which take less"))]}var Hr=n(6526),Kr=n(6720)
function infra(e){const t=e.report.infra,n=(0,Hr.ph)(e.report,"infra")
if(t.length+n.length===0)return[]
const o=t.slice(0,30).map(e=>(0,Tr.N)("li",{},infra_event(e))),r=n.slice(0,30).map(t=>(0,Kr.nM)(t,e,(0,Tr.Q)("failed by infrastructure alone, ",(0,Kr.rl)(t))))
return[(0,Pr.u)("infra","Infrastructure",t.length+n.length,(0,Pr.L)("Runners and services failed, or nearly all tests at once: these failures are in no rate above."),o.length>0&&(0,Tr.N)("ul",{class:"card lines"},...o),r.length>0&&(0,Tr.N)("ul",{class:"card rows"},...r),(0,Ur.zs)(t.length+n.length-o.length-r.length,"event"))]}const infra_event=({from:e,to:t,sign:n,runs:o,jobs:r,url:s})=>(0,Tr.Q)((0,Tr.N)("h3",{},(0,Ur.ZV)(n)),(0,Tr.N)("p",{class:"quiet"},(0,Ur.oR)([e===t?(0,Wr.kb)(e):(0,Tr.Q)(...(0,_r.Ln)(Date.parse(e),Date.parse(t))),`${(0,Ye.hS)(r,"job")} in ${(0,Ye.hS)(o,"run")}`,(0,Ur.IJ)(s,"an example",`of ${n.slice(0,100)}`)]))),leftWords=({was:e,now:t,cleanRuns:n})=>"gone"===t?`was ${e}, has not run any more: removed, renamed or left out`:`was ${e}, has not failed in ${(0,Ye.NJ)(n)}${"slow"===t?", but is slow":""}`
var Zr=n(5614)
function left_left(e){const{left:t=[]}=e.report
if(0===t.length)return[]
const n=t.slice(0,30).map(t=>(0,Tr.N)("li",{class:"row","data-score":0,"data-rate":0,"data-since":Date.parse(t.at)||0},(0,Tr.N)("div",{},(0,Tr.N)("h3",{},(0,Zr.fq)(t)),(0,Zr.ik)(t,e)),(0,Tr.N)("p",{class:"aside"},leftWords(t))))
return[(0,Pr.u)("left","Recovered",t.length,(0,Pr.L)("Flaky or broken until this analysis."),(0,Tr.N)("ul",{class:"card subjects rows"},...n),(0,Ur.zs)(t.length-n.length,"one"))]}var Jr=n(7913)
function limits_limits({report:e}){const t=(0,Jr.p)(e)
if(0===t.length)return[]
const n=t.map(({levels:e,words:t})=>(0,Tr.N)("div",{},(0,Tr.N)("dt",{},e.map(e=>`${e}s`).join(", ")),(0,Tr.N)("dd",{},t)))
return[(0,Pr.u)("limits","How far one can see",void 0,(0,Tr.N)("div",{class:"card"},(0,Tr.N)("dl",{class:"limits"},...n)))]}function problems({report:e}){const t=e.problems
if(0===t.length)return[]
const n=t.slice(0,50).map(({file:e,problem:t})=>(0,Tr.N)("li",{},(0,Tr.Q)((0,Tr.N)("h3",{},(0,Ur.aY)(e,200)),(0,Tr.N)("p",{},(0,Ur.ZV)(t,600)))))
return[(0,Pr.u)("problems","Not in the numbers",t.length,(0,Pr.L)("What these hold is in no number on this page, or in part only."),(0,Tr.N)("ul",{class:"card lines"},...n),(0,Ur.zs)(t.length-n.length,"problem"))]}var Qr=n(9704),Vr=n(2311),Yr=n(2924)
const Xr=500
function missingOf({repositories:e,omitted:t,omittedOfForks:n=0,totals:o}){const r=(0,Vr.L)({repositories:e}).length>1,s=t-n
return[...e.flatMap(({name:e,complete:t,notes:n,shard:o})=>{const s=n.map(e=>(0,Yr.e0)(e,Xr)),a=t||s.length>0?s:["A limit ended the reading early; the next run goes on."],i=[r?(0,Yr.e0)(e,100):"",o?`shard ${(0,Yr.e0)(o,40)}`:""].filter(e=>""!==e).join(", ")
return a.map(e=>""===i?e:`${i}: ${e}`)}),...o.runs>0&&0===o.tests?["No test reports are known: jobs and steps were judged, tests were not."]:[],...s>0?[`${(0,Ye.hS)(s,"more subject")} ${1===s?"costs less and is":"cost less and are"} not in this report.`]:[],...n>0?[`Not in this report: ${(0,Ye.hS)(n,"more subject")} that only runs of forks make suspect.`]:[]]}const es={bad:"down",fair:"degraded",good:"up",unknown:"unknown"}
function repositoryWords(e){const t=(0,Vr.L)(e)
return t.length>2?`${(0,Ye.U9)(t.length)} repositories`:t.join(" and ")}function title(e){const[t,n]=[e.window.from,e.window.to].map(e=>(0,_r.vd)(Date.parse(e)))
return(0,Tr.Q)((0,Tr.N)("h1",{},"Flaky tests of ",(0,Ur.ZV)(repositoryWords(e),200)),(0,Tr.N)("p",{class:"lead"},`${t} to ${n}`))}function banner(e){const{mood:t,title:n,detail:o,first:r}=(0,Nr.Pl)(e.report)
return(0,Tr.N)("section",{class:`banner is-${es[t]}`,"aria-label":"In short"},(0,Fr.Kk)(es[t]),(0,Tr.N)("div",{},(0,Tr.N)("h2",{},n),(0,Tr.N)("p",{},o),r&&(0,Tr.N)("p",{class:"first"},(0,Tr.N)("b",{},"Fix first: "),(0,Zr.k_)(r,e),` ${(0,Nr.Cb)(r)}`)))}function missing({report:e}){const t=missingOf(e),n=t.slice(0,12).map(e=>(0,Tr.N)("li",{},(0,Ur.ZV)(e,600))),o=t.length-n.length
return t.length>0&&(0,Tr.N)("section",{class:"announcement","aria-label":"What is missing"},(0,Tr.N)("p",{},(0,Tr.N)("b",{},"This is not all")),(0,Tr.N)("ul",{},...n,o>0&&(0,Tr.N)("li",{},`… and ${(0,Ye.U9)(o)} more notes`)))}function top_totals({report:e}){const{runs:t,reruns:n,failures:o,infraFailures:r,tests:s,testCases:a,reports:i,waste:c}=e.totals,l=(0,Wr.nV)(c,e.currency)
return(0,Tr.N)("dl",{class:"totals card"},(0,Wr.fK)("Runs",(0,Ye.U9)(t),`${(0,Ye.hS)(n,"re-run")}: ${(0,Ye.NJ)(t+n)}`),(0,Wr.fK)("Failures",(0,Ye.U9)(o),r>0&&`and ${(0,Ye.U9)(r)} by infrastructure, left out`),(0,Wr.fK)("Tests",s>0?(0,Ye.U9)(s):"none read",i>0&&`${(0,Ye.hS)(a,"result")} in ${(0,Ye.hS)(i,"new report")}`),(0,Wr.fK)("Lost",(0,Ye.jk)(c.minutes),`in ${(0,Ye._3)(e.window.days)}${""===l?"":`, ${l}`}`))}const contents=e=>(0,Tr.N)("nav",{class:"contents","aria-label":"On this page"},(0,Ur.oR)(e.map(({id:e,title:t,total:n})=>(0,Tr.N)("a",{href:`#${e}`},t,void 0!==n&&(0,Tr.N)("span",{class:"count"},` ${(0,Ye.U9)(n)}`)))," ")),[ts,ns,os]=[20,14,100],rs=(ts-ns)/2
function trend(e){const t=e.trend.slice(-26).map(t=>({...t,name:trend_nameOf(t,e.window)}))
if(t.length<2||t.every(({failures:e,minutesWasted:t})=>0===e&&0===t))return[]
const n=chart("Minutes lost a week",t,[{tone:"degraded",of:({minutesWasted:e})=>e}],({minutesWasted:e})=>(0,Ye.jk)(e)),o=chart("Failures a week: flaky of all",t,[{tone:"degraded",of:({flakyFailures:e})=>e},{tone:"unknown",of:({failures:e,flakyFailures:t})=>Math.max(0,e-t)}],({failures:e,flakyFailures:t})=>`${(0,Ye.U9)(t)} of ${(0,Ye.U9)(e)}`)
return[(0,Pr.u)("trend","Week by week",void 0,(0,Tr.N)("div",{class:"card"},(0,Tr.N)("div",{class:"charts"},n,o),table(t,e)))]}function trend_nameOf({week:e},{from:t,to:n}){const o=Date.parse(t)>Date.parse(e)
return`${r=o?t:e,(0,_r.vd)(Date.parse(r)).replace(/ -?\d+$/,"")}${Date.parse(n)<Date.parse(e)+ae.te?", so far":""}`
var r}function chart(e,t,n,o){const r=t.map(e=>n.reduce((t,{of:n})=>t+n(e),0)),s=Math.max(...r,1e-9),a=n.map(({tone:e},o)=>(0,Tr.N)("path",{class:`fill-${e}`,d:t.map((e,t)=>function(e,t,o){const r=n.slice(0,o).reduce((t,{of:n})=>t+n(e),0),a=trend_rounded((n[o]?.of(e)??0)/s*os)
return a>0?`M${t*ts+rs} ${trend_rounded(os-r/s*os-a)}h${ns}v${a}h-${ns}z`:""}(e,t,o)).join("")}))
const i=`${e}: ${t.map(e=>`${e.name} ${o(e)}`).join(", ")}.`,c=`0 0 ${t.length*ts} ${os}`
return(0,Tr.N)("figure",{},(0,Tr.N)("figcaption",{},e),(0,Tr.N)("svg",{class:"columns",role:"img","aria-label":i,viewBox:c,preserveAspectRatio:"none"},...a),function(e,t){const n=e.length<=6,label=({name:e},o)=>(0,Tr.N)("span",{},n&&(0,Tr.N)("b",{},t[o]),e),o=n?e.map(label):[e[0],e.at(-1)].flatMap(e=>e?[label(e,0)]:[])
return(0,Tr.N)("div",{class:n?"weeks":"weeks ends","aria-hidden":"true"},...o)}(t,t.map(o)))}const trend_rounded=e=>Math.round(10*e)/10
function table(e,{currency:t}){return(0,Tr.N)("details",{class:"fold"},(0,Tr.N)("summary",{},`As a table: ${(0,Ye.hS)(e.length,"week")}`),(0,Tr.N)("div",{class:"wide",role:"region",tabindex:0,"aria-label":"Table of the weeks"},(0,Tr.N)("table",{},(0,Tr.N)("caption",{class:"unseen"},"Runs, failures and what they cost, by week"),(0,Tr.N)("thead",{},(0,Tr.N)("tr",{},...["Week of","Runs","Failures","Flaky","Lost","Cost"].map(e=>(0,Tr.N)("th",{scope:"col"},e)))),(0,Tr.N)("tbody",{},...e.toReversed().map(({name:e,runs:n,failures:o,flakyFailures:r,minutesWasted:s,cost:a})=>(0,Tr.N)("tr",{},(0,Tr.N)("th",{scope:"row"},e),...[(0,Ye.U9)(n),(0,Ye.U9)(o),(0,Ye.U9)(r),(0,Ye.jk)(s),(0,Ye.TG)(a,t)].map(e=>(0,Tr.N)("td",{},e))))))),(0,Tr.Q)())}var ss=n(6969)
const as=`(() => {\n${(0,ss.af)("flake-page-theme")}${ss.DP}const search = (form) => {\n  const [find, sort, found] = ['find', 'sort', 'found'].map((id) => document.getElementById(id))\n  const lists = [...document.querySelectorAll('.subjects')]\n  const items = lists.flatMap((list) => [...list.children])\n  const words = new Map(items.map((item) => [item, item.textContent.toLowerCase()]))\n  const show = () => {\n    const wanted = find.value.toLowerCase().split(/\\s+/).filter(Boolean)\n    for (const item of items) item.hidden = !wanted.every((word) => words.get(item).includes(word))\n    for (const list of lists) list.closest('section').classList.toggle('is-empty', [...list.closest('section').querySelectorAll('.subjects > *')].every((item) => item.hidden))\n    found.textContent = wanted.length > 0 ? items.filter((item) => !item.hidden).length + ' of ' + items.length + ' are shown' : ''\n  }\n  const order = () => {\n    for (const list of lists) list.append(...[...list.children].sort((a, b) => Number(b.dataset[sort.value]) - Number(a.dataset[sort.value])))\n  }\n  form.hidden = false\n  form.addEventListener('submit', (event) => event.preventDefault())\n  find.addEventListener('input', show)\n  sort.addEventListener('change', order)\n}\nconst open = () => {\n  const card = location.hash.startsWith('#s-') && document.getElementById(location.hash.slice(1))\n  const details = card && card.querySelector('details')\n  if (details) details.open = true\n}\ndocument.addEventListener('DOMContentLoaded', () => {\nfor (const button of document.querySelectorAll('.theme')) themeButton(button)\nconst form = document.getElementById('controls')\nif (form) search(form)\nopen()\naddEventListener('hashchange', open)\n})\n})()\n`
var is=n(7703)
const cs=`${is.i}\ncode{font:.875em/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;overflow-wrap:anywhere}\nb{font-weight:600}\n.banner{display:flex;gap:12px;border:1px solid;border-radius:12px;padding:14px 16px;margin-bottom:16px}\n.banner .icon{width:24px;height:24px;margin-top:1px}\n.banner h2{font-size:1.125rem;line-height:1.35}\n.banner p{margin-top:4px}\n.banner a{color:inherit;font-weight:600}\n.banner>div{min-width:0;overflow-wrap:anywhere}\n.announcement{background:var(--card);border:1px solid var(--edge);border-left:4px solid var(--degraded);border-radius:12px;padding:12px 16px;margin-bottom:16px;font-size:.9375rem}\n.card{background:var(--card);border:1px solid var(--edge);border-radius:12px;padding:0 16px}\n.card+.card{margin-top:12px}\nmain section{margin-bottom:32px}\nmain section.banner,main section.announcement{margin-bottom:16px}\nsection>h2{margin-bottom:8px}\n.count{color:var(--soft);font-weight:400;font-variant-numeric:tabular-nums}\n.intro{margin-bottom:10px}\n.contents{display:flex;gap:8px;margin:16px -16px 24px;padding:2px 16px;font-size:.875rem;overflow-x:auto;white-space:nowrap;scrollbar-width:none}\n.contents a{background:var(--card);border:1px solid var(--edge);border-radius:999px;padding:4px 12px;text-decoration:none;color:var(--ink)}\n.contents a:hover{border-color:var(--soft)}\n.controls{display:grid;grid-template-columns:1fr 1fr;gap:10px;margin-bottom:24px}\n.controls label{display:grid;gap:4px;font-size:.875rem;color:var(--soft)}\n.controls input,.controls select{font:inherit;font-size:1rem;color:var(--ink);background:var(--card);border:1px solid var(--unknown);border-radius:8px;padding:8px 12px;min-height:44px;width:100%}\n.controls p{grid-column:1/3}\n.controls p:empty{display:none}\n.is-empty{display:none}\ndl.totals{display:grid;grid-template-columns:1fr 1fr;gap:14px 16px;padding-top:14px;padding-bottom:14px}\ndt{color:var(--soft);font-size:.8125rem}\ndd{font-weight:600;font-variant-numeric:tabular-nums}\ndd .quiet{display:block;font-weight:400;font-size:.8125rem}\n.totals dd{font-size:1.25rem;line-height:1.3}\n.facts{display:grid;grid-template-columns:1fr 1fr;gap:10px 16px;margin-top:12px}\n.subject{padding:18px 0 14px;scroll-margin-top:8px}\n.subject+.subject,.lines>*+*,.rows>li+li{border-top:1px solid var(--edge)}\n.subject:target h3 .name{background:var(--degraded-wash);box-shadow:0 0 0 4px var(--degraded-wash);border-radius:2px}\n.head{display:flex;gap:4px 16px;justify-content:space-between;align-items:baseline;flex-wrap:wrap}\n.head h3{flex:1 1 60%;min-width:0}\n.suite{color:var(--soft);font-weight:400}\n.marks{display:inline-flex;gap:10px;align-items:center}\n.new{font-size:.75rem;font-weight:600;line-height:1;padding:4px 8px;border-radius:999px;background:var(--maintenance-wash);color:var(--maintenance-ink)}\n.state{display:inline-flex;gap:7px;align-items:center;font-size:.875rem;font-weight:600;flex:none}\nh2.state{display:flex;font-size:1.0625rem;color:inherit!important}\nh2.state .icon{width:16px;height:16px}\n.state .icon{width:14px;height:14px}\n.place{overflow-wrap:anywhere;margin-top:2px}\n.strip{display:block;width:100%;height:28px;margin-top:12px}\n.strip.is-short{width:50%}\n.subject>p{margin-top:8px;font-size:.9375rem}\n.subject>p.place{margin-top:2px;font-size:.875rem}\n.subject>p.quiet{font-size:.875rem}\n.cause code,.lines p>code{background:var(--unknown-wash);border-radius:4px;padding:1px 5px;-webkit-box-decoration-break:clone;box-decoration-break:clone}\nsummary{cursor:pointer;border-radius:3px;color:var(--soft);font-size:.875rem;padding:8px 0;width:max-content;max-width:100%}\nsummary:hover{color:var(--ink)}\n.subject details{margin-top:4px}\n.subject details>*+*{margin-top:8px}\n.subject details[open]{padding-bottom:8px}\n.rule{font-size:.9375rem}\n.evidence li{padding:8px 0;font-size:.9375rem}\n.evidence li+li{border-top:1px solid var(--edge)}\n.evidence .quiet{display:block}\n.label{margin-top:14px}\n.legend{display:flex;flex-wrap:wrap;gap:6px 18px;margin:0 0 12px}\n.legend li{display:flex;gap:6px;align-items:flex-end;line-height:1.2}\n.legend svg{width:6px;height:18px}\n.row{padding:12px 0}\n.row h3{font-size:.9375rem}\n.row .aside{font-size:.875rem;color:var(--soft);margin-top:4px;overflow-wrap:anywhere}\n.row .aside b{color:var(--ink)}\n.row .state{margin-right:10px}\n.rest{margin-top:10px}\n.lines>*{padding:14px 0}\n.lines p{margin-top:4px;font-size:.9375rem}\n.lines p.quiet{font-size:.875rem}\n.places span{display:inline-block;margin-right:10px}\n.charts{display:grid;gap:20px;padding:16px 0}\nfigcaption{font-size:.875rem;font-weight:600;margin-bottom:8px}\n.columns{display:block;width:100%;height:120px;border-bottom:1px solid var(--edge)}\n.weeks{display:grid;grid-auto-flow:column;grid-auto-columns:1fr;font-size:.75rem;color:var(--soft);margin-top:4px;text-align:center}\n.weeks.ends span:first-child{text-align:left}\n.weeks b{display:block;color:var(--ink);font-size:.8125rem;font-variant-numeric:tabular-nums}\n.weeks.ends span:last-child{text-align:right}\n.fold{border-top:1px solid var(--edge)}\n.wide{overflow-x:auto;padding-bottom:12px}\ntable{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums;font-size:.8125rem}\nth,td{text-align:left;vertical-align:top;padding:8px 12px 8px 0;font-weight:400}\ntd,thead th{white-space:nowrap;overflow-wrap:normal}\ntr>:last-child{padding-right:0}\nthead th{color:var(--soft);font-size:.8125rem}\ntbody tr>*{border-top:1px solid var(--edge)}\n.path li{margin-top:10px}\n.path+ul{margin-top:12px}\n.pair{display:flex;flex-wrap:wrap;gap:0 12px;justify-content:space-between;font-size:.9375rem}\n.gauge{display:block;width:100%;height:10px;margin-top:6px;background:var(--unknown-wash);border-radius:3px}\n.slowest{fill:var(--maintenance);opacity:.3}\n.limits{padding:4px 0}\n.limits>div{padding:10px 0}\n.limits>div+div{border-top:1px solid var(--edge)}\n.limits dt::first-letter{text-transform:uppercase}\n.limits dd{font-weight:400}\nfooter{border-top:1px solid var(--edge);margin-top:36px;padding:18px 0 48px}\nfooter nav{display:flex;flex-wrap:wrap;gap:4px 18px;margin-top:10px}\n${is.f}\n@media(min-width:720px){\n.frame{max-width:1040px;padding:0 24px}\n.card{padding:0 24px}\n.banner{padding:18px 22px}\n.banner h2{font-size:1.25rem}\ndl.totals,.facts{grid-template-columns:repeat(4,1fr)}\n.charts{grid-template-columns:1fr 1fr;gap:32px}\n.controls{grid-template-columns:2fr 1fr;align-items:end}\n.contents{flex-wrap:wrap;margin:16px 0 24px;padding:0}\n.row{display:grid;grid-template-columns:3fr 2fr;gap:24px}\n.row .aside{margin-top:0}\n.limits>div{display:grid;grid-template-columns:120px 1fr}\n}\n@media(prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}\n@media(forced-colors:active){.strip,.icon,.legend svg,.gauge,.columns{forced-color-adjust:none}}\n@media print{\nbody{background:#fff;font-size:12px}\n.theme,.skip,.controls,footer nav{display:none}\n.subject,.banner,.row{break-inside:avoid}\n*{print-color-adjust:exact;-webkit-print-color-adjust:exact}\n}\n`
function indexPage(e){const t=(0,Rr.e)(e,(0,Qr.z)(e)),n=[...(0,Qr.D)(t),...left_left(t),...trend(e),...causes(t),...infra(t),...audit_audit(t),...graphs(t),...caches(t),...limits_limits(t),...problems(t)],{title:o,detail:r,mood:s}=(0,Nr.Pl)(e)
return(0,Ar.A)({title:`${o} · ${repositoryWords(e)}`,summary:`${o}. ${r}`,tone:es[s],styles:cs,script:as,head:title(e),content:(0,Tr.Q)(banner(t),missing(t),top_totals(t),n.length>0&&contents(n),e.subjects.length>=8&&(0,Tr.N)("form",{class:"controls",id:"controls",hidden:!0,role:"search"},(0,Tr.N)("label",{},(0,Tr.N)("span",{},"Find"),(0,Tr.N)("input",{type:"search",id:"find",autocomplete:"off",placeholder:"name or owner"})),(0,Tr.N)("label",{},(0,Tr.N)("span",{},"Sort by"),(0,Tr.N)("select",{id:"sort"},...[["score","what a fix saves"],["rate","how often it fails"],["since","newest first"]].map(([e,t=""])=>(0,Tr.N)("option",{value:e},t)))),(0,Tr.N)("p",{class:"quiet",id:"found",role:"status"})),...n.map(({html:e})=>e)),footer:footer(e)})}const footer=({generatedAt:e})=>(0,Tr.N)("footer",{},(0,Tr.N)("p",{},`Made ${(0,_r.n$)(Date.parse(e))}. Days are in UTC.`),(0,Tr.N)("nav",{"aria-label":"More of this report"},(0,Tr.N)("a",{href:"flake-report.json"},"JSON"),(0,Tr.N)("a",{href:"badges/flaky.svg"},"Badge"))),flakePage=e=>({"index.html":indexPage(e),"flake-report.json":flakeJson(e),...flakeBadge(e)})
async function quarantined(e,{report:t,candidates:o,parts:r},{notice:s}){if(0===e.length)return{lists:[]}
const i=function(e,t){const n=(0,Vr.L)(t),o=e.filter(e=>!(0,V.xp)(e))
if(n.length<2||0===o.length)return
const r=n.slice(0,ls).map(e=>(0,u.TL)(e))
return new a.l(`A quarantine list for ${o.join(", ")} is of one repository, and this report of ${n.length}: ${r.join(", ")}.`,{fix:"Ask for `quarantine` where the parts of one repository are analysed or joined; `text` and `json` may hold several."})}(e,t),{quarantineList:c}=await n.e(103).then(n.bind(n,2103)),l=r?{parts:r.map(e=>e.testNames)}:{tests:namedTests(o)},d=(i?e.filter(V.xp):e).map(e=>{const n=c(e,t.subjects,l),o=n.leftOut.filter(({doubtful:e})=>!e)
return o.length>0&&s(`${(0,Ye.hS)(o.length,"flaky test")} cannot be named in a quarantine list for ${e}${function(e){const t=[...Map.groupBy(e,({why:e})=>e)]
return 1===e.length||1===t.length?`${1===e.length?"":", each for the same reason"}: ${t[0]?.[0]??""}`:`, each for one of these reasons: ${t.map(([e,{length:t}])=>`${e} (${(0,Ye.hS)(t,"test")})`).join("; ")}`}(o)}.`),n})
return{lists:d,mixed:i}}const ls=5
async function parseYamlInput(e,t,o){const r=await async function(e,t){const{checkYaml:o}=await Promise.all([n.e(815),n.e(431)]).then(n.bind(n,8431))
return o(e,t)}(t,{schema:o,prefix:({line:e,column:t})=>`- line ${e}, column ${t}: `})
if("value"in r)return r.value
throw new a.l(`Input "${e}" is not valid:\n${r.complaint}`,{fix:"Correct the `with:` block of this step."})}var us=n(8395),ds=n(3305)
async function branchOf(e,t,n){const o=await async function(e,{context:{payload:t},github:n}){if(t.text("repository.full_name")===e&&t.has("repository.default_branch"))return t.text("repository.default_branch")
const[o="",r=""]=e.split("/"),{data:s}=await(await n()).request("GET /repos/{owner}/{repo}",{owner:o,repo:r})
return s.default_branch}(t,n),{branch:r=o}=e
return{branch:r,...r!==o&&{otherBranch:r}}}const fs=us.lqM(us.aig().check(ds.qm(0),ds.Zm(1e3))),ps=us.rej({linux:fs,windows:fs,macos:fs})
function table_table(e,t){const row=e=>`| ${e.join(" | ")} |`
return[row(e.map(e=>e.replace(/^>/,""))),`|${e.map(e=>e.startsWith(">")?"---:":"---").join("|")}|`,...t.map(row)].join("\n")}function table_section(e,t,{most:n,noun:o,write:r}){if(0===t.length)return""
const s=t.length-n
return[""===e?"":`#### ${e}`,r(t.slice(0,n)),s>0?`… and ${(0,Ye.hS)(s,`more ${o}`)}`:""].filter(e=>""!==e).join("\n\n")}const folded=(e,t)=>""===t?"":`<details><summary>${inHtml(e)}</summary>\n\n${t}\n\n</details>`,inHtml=e=>e.replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replace(/[@#](?=\w)|\bGH-(?=\d)/gi,"$&​")
var ms=n(8933),hs=n(2473)
const gs=160,code=e=>(0,ms.SS)((0,Yr.e0)(e,160)),words_words=(e,t=160)=>(0,ms.FV)((0,Yr.e0)(e,t)),words_told=(e,t=300)=>(0,hs.L)(e,t).map(e=>"string"==typeof e?spaced(e):(0,ms.SS)(e.code)).join(""),spaced=e=>`${e.startsWith(" ")?" ":""}${(0,ms.FV)(e)}${e.endsWith(" ")?" ":""}`,words_link=(e,t)=>(0,ms.iQ)(e,(0,Ir.P)(t)),bs=3
function nameCell(e,t,n=""){const{owners:o=[],issue:r,isNew:s}=e,a=(0,$r.$t)(e,(0,Vr.L)(t).length>1).map(e=>words_words(e,80)),i=o.slice(0,bs).map(e=>words_words(e,40)),c=void 0===r?[]:[words_link((0,Lr.FI)(r),r)],l=[...a,...i.length>0?[i.join(", ")]:[],...c,...""===n?[]:[n]].join(" · "),u=`${(0,ms.SS)((0,Yr.e0)((0,$r.Gg)(e),gs))}${s?" 🆕":""}`
return""===l?u:`${u}<br><sub>${l}</sub>`}const dateCell=e=>(0,_r.vd)(Date.parse(e))
function proof({state:e,evidence:[t],url:n}){if(!t)return"broken"===e&&void 0!==n?words_link("failed",n):""
const o=void 0===t.passUrl?"":`, ${words_link("passed",t.passUrl)}`
return`${words_link("failed",t.url)}${o}`}const ws=10
function notes(e){const t=missingOf(e).map(e=>`> ${words_words(e,500)}`)
return t.length>0?["> [!WARNING]",...t.slice(0,ws).flatMap(e=>[e,">"])].slice(0,-1).join("\n"):""}const missing_problems=({problems:e})=>table_section("Not in the numbers",e,{most:ws,noun:"problem",write:e=>e.map(({file:e,problem:t})=>`- ${code(e)}: ${words_words(t,300)}`).join("\n")}),isBesideTests=({merge:e,reports:t,"read-runs":n})=>0===e.length&&("never"===n||"auto"===n&&t.length>0)
const ys="The history knows no runs yet, so that nothing is known to be flaky: an analysis that reads the runs fills it, or steps with `reports` in test jobs."
var ks=n(8745),vs=n(2498),xs=n(9922),$s=n(3878)
const Os=10,columnName=e=>`${e.slice(0,1).toUpperCase()}${e.slice(1)}`
function brokenPart(e){return table_section("Broken",(0,Hr.Xb)(e,"broken"),{most:Os,noun:"broken one",write:t=>table_table(["What","Since","Likely cause","Proof"],t.map(t=>[nameCell(t,e),subjects_began(t),causeCell(t),proof(t)]))})}function subjects_began(e){const{since:t,change:n}=e
if(void 0===n)return(0,ks.d)(e)?`at least ${dateCell(t)}`:dateCell(t)
if((0,Lr.Yo)(n))return[dateCell(n.at),(0,Lr.om)(n)].join("<br>")
const o=(0,Lr.K7)(n)
return[dateCell(n.at),...void 0===o?[]:[words_link(o,n.compareUrl)]].join("<br>")}const causeCell=({causes:[e]})=>e?code(e.line):""
function flakyParts(e){const t=Hr.SB.map(t=>function(e,t){const n=[columnName(t),">Fails",">Of tries",">Saves a week","Newest runs","Since","Likely cause","Proof"],write=t=>table_table(n,t.map(t=>[nameCell(t,e),...figures(t),(0,vs.Ok)(t.strip),subjects_began(t),causeCell(t),proof(t)])),o=(0,Hr.DE)(e,t).filter(e=>!(0,se.z)(e))
return table_section(`Flaky ${t}s`,o,{most:Os,noun:`flaky ${t}`,write})}(e,t)).filter(e=>""!==e)
return[...t,t.length>0?`<sub>Newest runs, oldest first: ${vs.op}.</sub>`:"",explainedPart(e)]}const oftenCell=({state:e,rate:t})=>"broken"===e?`${(0,Ye.U9)(t.failures)} of ${(0,Ye.U9)(t.runs)}`:(0,Ye.KN)(t.mean)
function explainedPart(e){const t=new Map(e.subjects.map(e=>[e.id,e])),by=({explainedBy:e})=>(0,xs.Q)(e,t).slice(0,3).map(({id:e,share:n})=>`${code((0,Hr.Ey)(t,e))} ${(0,Ye.KN)(n)}`),n=(0,$s.c)(e),o=table_section("",n,{most:Os,noun:"one",write:t=>table_table(["What",">Fails","Explained by"],t.map(({subject:t,around:n})=>[nameCell(t,e,(0,$s.L)(n)),oftenCell(t),by(t).join("<br>")]))})
return folded(`${(0,Ye.U9)(n.length)} fail mostly through what is above`,o)}const figures=({rate:e,score:t})=>[`**${(0,Ye.KN)(e.mean)}**<br><sub>${(0,Ye.Tq)(e.q05,e.q95)}</sub>`,(0,Ye.U9)(e.runs),(0,Ye.jk)(t)],whySuspected=e=>[...e.some(({ofForks:e})=>!e)?["failed alone between passes, which a fix may explain as well"]:[],...e.some(({ofForks:e})=>e)?["in runs that anybody can start, as from forks, which may be forged"]:[]].join("; ")
function suspectedPart(e){const t=(0,Hr.Ac)(e),n=table_section("",t,{most:Os,noun:"suspect",write:t=>table_table(["What",">Failed",">Of tries","Proof"],t.map(t=>[nameCell(t,e),(0,Ye.U9)(t.rate.failures),(0,Ye.U9)(t.rate.runs),proof(t)+(t.ofForks?" of forks":"")]))})
return folded(`${(0,Ye.U9)(t.length)} suspected: ${whySuspected(t)}`,n)}function slowPart(e){return table_section("Slow",(0,Hr.ph)(e,"slow"),{most:Os,noun:"slow one",write:t=>table_table(["What",">Now",">Before",">Times"],t.map(t=>[nameCell(t,e),...slowCells(t)]))})}const slowCells=({slow:e})=>e?[(0,Ye.YA)(e.seconds),(0,Ye.YA)(e.medianSeconds),Math.round(10*e.ratio)/10+" ×"]:["","",""],leftPart=({left:e=[]})=>table_section("Recovered",e,{most:Os,noun:"one",write:e=>table_table(["What","How it ended"],e.map(e=>[code((0,$r.Gg)(e)),leftWords(e)]))}),js=15,Ms=5,Ss={high:"🔴 high",medium:"🟠 medium",low:"⚪ low"}
function auditPart(e){return table_section("Workflows: what makes runs flaky",findingGroups(e.audit),{most:js,noun:"finding",write:t=>table_table(["Risk","What","Where","Instead",">Cost"],t.map(t=>[Ss[t.risk],whatCell(t),placesCell(t,e),words_told(t.fix),costCell(t)]))})}function whatCell({findings:e}){const t=e.length-1
return`${words_told(e[0]?.problem??"")}${t>0?` The same in ${(0,Ye.hS)(t,"more place")}.`:""}`}function placesCell({findings:e},t){const n=e.slice(0,Ms).map(e=>words_link(`${(0,$r.Md)(e.file)}:${e.line}`,(0,Lr.RF)(t,e))),o=e.length-n.length
return[...n,...o>0?[`… and ${(0,Ye.U9)(o)} more`]:[]].join("<br>")}const costCell=({cost:e})=>e?`${e.minutes>0?`${(0,Ye.jk)(e.minutes)}<br>`:""}<sub>${words_told(e.words)}</sub>`:"",Ns=3,Es=5e3
function graphParts({graphs:e}){const t=e.filter(({mermaid:e})=>e.length<=Es).slice(0,Ns),n=e.length-t.length,o=n>0?[`… and ${(0,Ye.hS)(n,"more workflow")} without a graph here`]:[]
return[...t.map(workflows_graph),...o]}function workflows_graph({name:e,workflow:t,mermaid:n,criticalPath:o,fanIn:r}){const s=o.reduce((e,{medianSeconds:t})=>e+t,0),a=r.slice(0,5).map(({job:e,waitsFor:t,waitSeconds:n})=>`- ${code(e)} mostly waits for ${code(t)}, ${(0,Gr.p0)(1e3*n)}`),i=`Jobs of ${(0,Yr.e0)(e,80)||(0,$r.Md)(t)}: ${(0,Gr.p0)(1e3*s)} on the longest path`
return folded(i,[(0,ms.DV)(n,"mermaid"),a.join("\n")].filter(e=>""!==e).join("\n\n"))}function cachePart({caches:e,repositories:t}){const n=(0,Vr.L)({repositories:t}).length>1,placeOf=({job:e,repository:t})=>[e,...n&&t?[t]:[]]
return table_section("Caches",e,{most:js,noun:"cache",write:e=>table_table(["Cache","Job",">Hits",">Exact",">Partial",">Missed","As of"],e.map(e=>[code(e.key),placeOf(e).map(e=>words_words(e,80)).join(" · "),hitRate(e),(0,Ye.U9)(e.exact),(0,Ye.U9)(e.partial),(0,Ye.U9)(e.miss),logsOfCache(e)]))})}function hitRate({exact:e,partial:t,miss:n}){const o=e+t+n
return o>0?(0,Ye.KN)(e/o):"unknown"}const As=3
function flake_summary_top(e){const{title:t,detail:n,first:o}=(0,Nr.Pl)(e)
return[`### ${words_words(t)}`,n,o?`**Fix first:** ${code((0,$r.Gg)(o))} ${words_words((0,Nr.Cb)(o),400)}`:""]}function flake_summary_totals({totals:{runs:e,reruns:t,failures:n,infraFailures:o,tests:r,testCases:s,reports:a},repositories:i}){if(0===e)return""
const c=(0,Vr.L)({repositories:i}),l=c.slice(0,As).map(e=>words_words(e,80)),u=c.length-l.length
return`Read: ${[`${(0,Ye.hS)(e,"run")} of ${l.join(", ")}${u>0?` and ${(0,Ye.U9)(u)} more`:""}`,`${(0,Ye.hS)(t,"re-run")}: ${(0,Ye.NJ)(e+t)}`,`${(0,Ye.hS)(n,"failure")}${o>0?`, ${(0,Ye.U9)(o)} more by infrastructure and left out`:""}`,r>0?`${(0,Ye.hS)(r,"test")}${a>0?`, ${(0,Ye.hS)(s,"result")} in ${(0,Ye.hS)(a,"new report")}`:""}`:"no test reports, so that tests could not be judged"].join(" · ")}.`}const infraPart=({infra:e})=>table_section("Infrastructure: left out of every rate",e,{most:10,noun:"event",write:e=>table_table(["When","Sign",">Jobs",">Runs"],e.map(({from:e,sign:t,jobs:n,runs:o,url:r})=>[words_link(dateCell(e),r),words_words(t),(0,Ye.U9)(n),(0,Ye.U9)(o)]))}),causesPart=({causes:e})=>table_section("Causes",e,{most:10,noun:"cause",write:e=>table_table(["Category",">Failures","Example","Last"],e.map(({category:e,failures:t,line:n,last:o,url:r})=>[words_words((0,qr.m)(e)),(0,Ye.U9)(t),code(n),words_link(dateCell(o),r)]))}),flake_summary_limits=e=>(0,Jr.p)(e).length>0?`#### How far one can see\n\n${(0,Jr.p)(e).map(({levels:e,words:t})=>`- ${e.map(e=>`${e}s`).join(", ")}: ${t}`).join("\n")}`:""
var Ts=n(9130)
async function secretProblem(e,{inputs:t,config:n},{env:o}){if(!(t["discord-webhook"].length>0||t["dry-run"]))return(0,Ts.A2)(n,function({sources:e,labels:t},{channels:n,routes:o}){if(0===o.length)return Object.keys(n)
const r=o.filter(({match:n})=>(n.source?.some(t=>e.includes(t))??!0)&&Object.keys(n.labels??{}).every(e=>t.includes(e))),s=r.findIndex(({match:e,continue:t})=>!(t||e.severity||e.status||e.labels)),a=-1===s?r:r.slice(0,s+1)
return[...new Set(a.flatMap(({to:e})=>e))]}(e,n),o).then(()=>{},L.Kl)}var _s=n(7490)
const Rs={sources:["flake"],labels:["repository","kind","decision","level","workflow","owner"]}
const onlyLists=({quarantine:e,reports:t,merge:n,digest:o,...r})=>e.length>0&&"never"===r["read-runs"]&&0===t.length&&0===n.length&&"off"===o
function undelivered(e,{inputs:t,config:n},{error:o}){try{return void function(e,t,n){const o=(0,_s.X)(e.filter(jr.OS))
if((0,jr.ug)(e,t))throw new a.l(o.join("\n"),{fix:`Mend what is named above and run the job again. With \`fail-on: none\` in place of \`${t}\` the step would stay green.`})
for(const e of o)n(e)}(e,t["fail-on"]??n.defaults.failOn??"all",o)}catch(e){return(0,L.Kl)(e)}}var Fs=n(8935),Is=n(6346)
const tell_all_together=e=>({receipts:e.flatMap(({receipts:e})=>e),problems:e.flatMap(({problems:e})=>e)})
async function keptIssues(e,t,o){const{keepIssues:r}=await n.e(122).then(n.bind(n,8122))
return r(e,t,o)}async function withKnown(e,{ledger:t,context:n}){try{const o=await t()
return o?(0,et.$R)(e,await(0,et.i_)(o,`${n.serverUrl}/${n.repository}`)):e}catch{return e}}async function digested(e,t,o,r){const{tellDigest:s}=await n.e(313).then(n.bind(n,6313))
return s(e,t,o,r)}async function run(e,t){!function(e){if(e["fail-on-new-flake"]&&"none"===e.ledger&&!(e.merge.length>0))throw new a.l("`fail-on-new-flake` with `ledger: none`: without a ledger nobody knows which flakes are new.",{fix:"Use `ledger: branch`, which needs `contents: write`, or `ledger: file:<folder>`."})}(e)
const r=await orEmptyLists(t.config(),e,t),{config:s,leftOut:i}=(0,g.QD)(e,r,t.env),c={...t,context:(0,Y.ZD)(t.context,t.redact)}
i.length>0&&c.notice((0,g.Ny)(i))
const l=function(e,t){const{"ndjson-file":n,"metrics-file":r,"otlp-endpoint":s}=e,a={...t,repository:e.repository??t.context.repository},i=[void 0===n?[]:guarded("The NDJSON could not be written",ndjsonSink((c=n,(0,o.resolve)(t.context.workspace||".",c)),a)),void 0===r?[]:guarded("The metrics could not be written",metricsSink(r,t)),void 0===s?[]:guarded("The metrics could not be pushed",otlpSink(s,e,a))].flat()
var c
return{async take(e){for(const t of i)await t.take(e)},async done(e){const t=[]
for(const n of i)t.push(await n.done(e))
return t},async close(){for(const e of i)await e.close()}}}(e,c)
try{await async function(e,t,o){const{inputs:r}=e,{alerts:s,unusable:a}=await async function(e,t){const{inputs:n,config:o}=e
if(!n.alerts||void 0!==n.shard||onlyLists(n))return{alerts:!1}
const r=(0,g.kI)(n,o,t.context,t.env)
return r&&t.notice(`Nobody is told of flakes: ${r}.`),void 0===r?{alerts:!0,unusable:await secretProblem(Rs,e,t)}:{alerts:!1}}(e,o),i=(r.merge.length>0?run_joined:analysedNow)(r,t,o),{candidates:c,parts:l,...d}=await orEmptyLists(i,r,o),f=(0,Y.KL)(d.report,o.redact),p=await async function({reports:e,comment:t},o,r){if(0===e.length&&!t)return
const{runSeenIn:s}=await n.e(95).then(n.bind(n,1095))
return s(o,r)}(r,c,o)
o.summary(await async function(e,{report:t,seen:o},r){const s=isBesideTests(e)?function(e,t){const{runs:n,tests:o}=e.totals,r=[`**${words_words((0,Nr.Pl)(e).title)}**`,`${(0,Ye.hS)(n,"run")} in ${(0,Ye._3)(e.window.days)}`,(0,Ye.hS)(o,"test")],s=void 0===t["page-url"]?"":`, and ${words_link("the one that is published",t["page-url"])}`,a=`the whole report: ${code(`${t["report-dir"]}/index.html`)} of this job${s}`
return[0===n?ys:[...r,a].join(" · "),0===n?"":notes(e),missing_problems(e)].filter(e=>""!==e).join("\n\n")}(t,e):function(e,{"page-url":t}={}){return fitSummary([...flake_summary_top(e),void 0===t?"":words_link("The report as a page",t),notes(e),flake_summary_totals(e),brokenPart(e),...flakyParts(e),suspectedPart(e),slowPart(e),leftPart(e),infraPart(e),causesPart(e),auditPart(e),cachePart(e),...graphParts(e),flake_summary_limits(e),missing_problems(e)].filter(e=>""!==e).join("\n\n"),D)}(t,e)
if(0===e.reports.length)return s
const{summaryOfRun:a}=await n.e(95).then(n.bind(n,1095))
return[a(o,t,e,r),s].filter(e=>""!==e).join("\n\n")}(r,{report:f,seen:p},o))
const m=await async function({alerts:e,issues:t,digest:n,"page-url":o},r,s,a){const{repository:i,runUrl:c}=a.context,l={repository:i,report:r,runUrl:c,pageUrl:o},u=t?[await keptIssues(l,s,a)]:[],d={...l,report:(0,Fs.lq)(t?await withKnown(r,a):r)}
return tell_all_together([...u,...e?[await(0,Is.qz)(d,s,a)]:[],...e&&"off"!==n?[await digested(n,d,s,a)]:[]])}({...r,alerts:s,issues:r.issues&&void 0===r.shard},f,e,o)
r.comment&&await async function(e,{report:t,seen:o},r){const{commentOnRun:s}=await n.e(95).then(n.bind(n,1095))
await s(o,t,e,{...r,github:r.writer,token:e["write-token"]})}(r,{report:f,seen:p},o)
const h=await async function(e,t,o){const{report:r}=t,s=e["report-dir"],{lists:a,mixed:i}=await quarantined(e.quarantine,t,o),{ctrfOf:c}=await n.e(741).then(n.bind(n,7741)),l={...flakePage(r),"ctrf-report.json":`${JSON.stringify(c(r))}\n`,...Object.fromEntries(a.map(({fileName:e,content:t})=>[e,t]))},u=await attempted("The report could not be written",()=>o.writePage(s,l))
if(a.length>0&&!u){const{howTo:e}=await n.e(323).then(n.bind(n,4323))
for(const t of a)o.summary(e(t,s))}return{folder:s,json:`${s}/flake-report.json`,written:void 0===u,problem:u??i,quarantine:a.map(({fileName:e})=>`${s}/${e}`)}}(r,{report:f,candidates:c,...l&&{parts:l}},o),b=await t.done(f);(function({report:e,receipts:t,folder:n,json:o,quarantine:r},{output:s}){const{subjects:a,totals:i}=e
s("flaky",outputs_namesOf(a.filter(({state:e,certainty:t})=>"flaky"===e&&"confirmed"===t))),s("broken",outputs_namesOf(a.filter(({state:e})=>"broken"===e))),s("infra",JSON.stringify(e.infra.map(({from:e,to:t,sign:n,runs:o,jobs:r,url:s})=>({from:e,to:t,sign:n,runs:o,jobs:r,url:s})))),s("minutes-wasted",tenth(i.waste.minutes)),s("cost",Math.round(100*i.waste.cost)/100),s("report",n),s("json",o),s("quarantine",r.join("\n")),s("delivered",(0,jr.wq)(t))})({...h,report:f,receipts:m.receipts},o),o.progress(function(e,t){const{runs:n,tests:o,reports:r}=e.totals,s=(0,Nr.PV)(e),a=0===n?[]:["none"===s?"Nothing flaky or broken":s],i=0===n?"No runs known":`${(0,Ye.hS)(n,"run")} and ${(0,Ye.hS)(o,"test")} known`,c=void 0===t?[]:[`report in ${(0,u.TL)(t).replace(/\/*$/,"/")}`]
return[...a,i,`${(0,Ye.hS)(r,"new report")} read`,...c].join("; ")}(f,h.written?h.folder:void 0))
const w=[a,...d.problems,...m.problems,h.problem,...b]
!function([e,...t],n){for(const{message:e}of t)n(e)
if(e)throw e}(function(e){const t=new Set
return e.filter(e=>void 0!==e).filter(({problem:e})=>{const n=e.split("\n"),o=!n.every(e=>t.has(e))
for(const e of n)t.add(e)
return o})}([...w,undelivered(m.receipts,e,o),newFlakes(r,f)]),o.error)}({inputs:e,config:s,by:`${c.context.runId}/${c.context.runAttempt}`},l,c)}finally{await l.close()}}async function analysedNow(e,{take:t},n){return analyse(e,await async function(e,t){const{context:n}=t,o=e.repository??n.repository,[r="",s=""]=o.split("/"),a=Math.floor(t.now()/1e3),i=await parseYamlInput("minute-multipliers",e["minute-multipliers"],ps)
return{repository:o,owner:r,repo:s,url:`${n.serverUrl}/${o}`,...await branchOf(e,o,t),now:a,since:a-e.days*ae.eZ,days:e.days,prices:{perMinute:e["minute-price"].amount,multipliers:{linux:i.linux??1,windows:i.windows??2,macos:i.macos??10}},currency:e["minute-price"].currency}}(e,n),{...n,hear:t})}async function run_joined(e,t,{context:o,warn:r}){const[{readParts:s},{merged:a}]=await Promise.all([n.e(551).then(n.bind(n,6551)),n.e(471).then(n.bind(n,2471))]),i=await s(e.merge,o.workspace||".",{warn:r})
return{report:a(i),parts:i,candidates:[],problems:[]}}async function step_step(e,t){(0,s.TK)(e["discord-webhook"].flatMap(e=>B.dV.secrets((0,q.d)(e)))),void 0!==e["otlp-headers"]&&(0,s.TK)((await n.e(187).then(n.bind(n,3187))).headerSecrets(e["otlp-headers"]))
const i=readContext(),c=exchange_createExchange({env:process.env}),u=function(e,{context:t,...n}){const o=e["write-token"],r=once(()=>github({token:o,context:t,...n}))
if(o===e["github-token"]&&void 0===e.repository)return{github:r,writer:r}
const[s=t.owner,a=t.repo]=e.repository?.split("/")??[],i={apiUrl:t.apiUrl,owner:s,repo:a}
return{github:once(()=>github({token:e["github-token"],context:i,...n})),writer:r}}(e,{context:i,exchange:c,signal:t}),d=function(e,t,{notice:o}){const r=(0,m.J0)(t)
return r&&o(`What this run ${Q[r]} shows is compared with the history and not kept.`),once(async()=>{const ledgers=()=>n.e(659).then(n.bind(n,9659)),o=await async function(e,{serverUrl:t,repository:n,workspace:o},r){if("none"===e.ledger)return
const{createLedger:s}=await r(),a=e["github-token"]??""
return s(e.ledger,{serverUrl:t,repository:n,workspace:o,branch:e["data-branch"],token:a})}({...e,"github-token":e["write-token"]},t,ledgers)
return o&&(e["dry-run"]||r)?(await ledgers()).dryLedger(o):o})}(e,i,l.R),now=()=>e.now??Date.now(),f=transportOver(c),p={http:f,github:issueTransport({github:u.writer,context:i,token:e["write-token"],now})},place=e=>(0,o.resolve)(i.workspace||".",e)
await run(e,{context:i,env:process.env,now,elapsed:()=>performance.now(),sleep:async e=>(0,r.setTimeout)(e,void 0,{signal:t}),random:Math.random,signal:t,config:()=>config_readConfig(e,i,{env:process.env,github:u.writer}),...u,ledger:d,writeFile:(e,t)=>async function(e,t){const n=(0,o.dirname)(e),r=(0,o.join)(n,`.${(0,o.basename)(e)}.tocsin`)
try{await(0,w.f)(n),await(0,b.rm)(r,{force:!0}),await(0,b.writeFile)(r,t,{flag:"wx"}),await(0,b.rename)(r,e)}catch(t){throw new a.l(`"${e}" cannot be written (${(0,y.OA)(t).code}).`,{fix:"Name a file in a folder that this job may write to.",cause:t})}}(place(e),t),writePage:async(e,t,o=V.fO)=>(await n.e(653).then(n.bind(n,3653))).writePage(place(e),t,{what:"report",input:"report-dir: flakes",keeps:o}),send:f,deliver:deliveryOver({transports:p,ledger:d,signal:t}),shows:async(...e)=>(await receiptStore(await d())).receipts.knows(...e),remoteIdOf:async(e,t)=>(await(await receiptStore(await d())).receipts.find(e,t))?.remote?.id,redact:s.E$,output:setOutput,summary,progress:l.R.info,notice:l.R.notice,warn:l.R.warning,error:l.R.error})}}),7020:((e,t,n)=>{n.d(t,{U:()=>nowBy,l:()=>advanced})
var o=n(6357),r=n(7918)
function nowBy(e,t,n){const o=new Map(e.subjects.map(e=>[e.id,e])),r=new Set(e.left?.map(({id:e})=>e))
return{subjects:o,policy:t,stateOf(e){const{state:t,ofForks:s}=o.get(e)??{}
return s?"left":t?"flaky"===t||"broken"===t?t:"infra"===t?void 0:"left":r.has(e)||n(e)?"left":void 0}}}function advanced(e,t){if("overview"===e.kind)return e
const n=e.members.map(e=>{const n="left"===e.state?"left":t.stateOf(e.id)??e.state
return n===e.state?e:{...e,state:n}}),o=worstOf(n,e,t),r=function(e,t,n){const turned=n=>t.some((t,o)=>t.state===n&&e.members[o]?.state!==n)
return e.members.length>0&&t.every(({state:e})=>"left"===e)?turned("left")?"recovered":void 0:turned("broken")||n!==e.severity?"worse":turned("left")||turned("flaky")?"updated":void 0}(e,n,o)
return r?{...e,members:n,severity:o,change:louder(r,e),turn:e.turn+1}:e}const louder=(e,{turn:t,told:n,change:o})=>"updated"===e&&t>n&&"worse"===o?"worse":e
const worstOf=(e,{severity:t},{subjects:n,policy:s})=>e.flatMap(({id:e,state:t})=>"left"===t?[]:n.get(e)??[]).map(e=>(0,r.V)(e,s).severity).reduce((e,t)=>(0,o.jZ)(t,e)?t:e,t)}),8775:((e,t,n)=>{n.d(t,{BU:()=>partOf,ZQ:()=>speaksFor,yN:()=>placesIn})
var o=n(7226),r=n(8032),s=n(6398)
function partOf(e){const t=membershipIn(e)
return n=>e.repositories.find(e=>t(n,e))??e.repositories.find(({name:e})=>e===n.repository)}function placesIn(e){const t=partOf(e)
return({repository:e,workflow:n})=>{const o=t({repository:e,workflow:n})?.branch
return{repository:e,workflow:n,...void 0!==o&&{branch:o}}}}function membershipIn({workflows:e=[]}){const keyOf=({repository:e,workflow:t})=>JSON.stringify([e,t]),t=new Map(e.map(e=>[keyOf(e),e.name]))
return(e,{name:n,workflows:r=[],shard:a})=>{const i=(0,s.D)(a),c={path:e.workflow,name:t.get(keyOf(e))??e.workflow}
return n===e.repository&&(0,o.Yu)(c,{workflows:r,...i&&{shard:i}})}}const isWhole=e=>!(0,r.x)(e)&&e.repositories.length>0&&e.repositories.every(({complete:e})=>e)
function speaksFor(e,{placeOf:t,repositories:n,isLate:o}){const s=function(e){if((0,r.x)(e))return()=>!1
const t=membershipIn(e)
return n=>e.repositories.some(e=>e.complete&&e.branch===n.branch&&t(n,e))}(e),a=n.length>0&&n.every(t=>coversAll(e,t))
return n=>{const r=t(n)
return r?s(r):a||o(n)&&isWhole(e)}}const coversAll=(e,t)=>!(0,r.x)(e)&&e.repositories.some(({name:e,complete:n,shard:o,workflows:r,branch:s})=>e===t&&n&&void 0===o&&void 0===r&&void 0===s)}),4913:((e,t,n)=>{n.d(t,{l:()=>isLate})
var o=n(893)
const isLate=({generatedAt:e},t)=>Date.parse(e)-Date.parse(t)>=o.te}),8815:((e,t,n)=>{n.d(t,{nZ:()=>isDue,v6:()=>ended})
const isDue=({turn:e,told:t,taken:n},{by:o,now:r})=>e>t&&(!n||0===n.at||n.by===o||r-n.at>=6e5||n.at>r)
function ended(e,{turn:t,fate:n},o){const{taken:r,...s}=e,a=void 0===r||r.by===o
return"lost"===n?a?{...e,taken:{by:o,at:0}}:e:{...a?s:e,told:Math.max(e.told,t)}}}),5298:((e,t,n)=>{n.d(t,{fe:()=>firstLookAt,jT:()=>lookKey,n0:()=>looksAfter,t5:()=>lookAt,uJ:()=>looksOf})
var o=n(3178),r=n(8032),s=n(6398),a=n(8775),i=n(4913)
const lookKey=({name:e,workflows:t,branch:n})=>void 0===t&&void 0===n?e:`${e} ${(0,o.s)(JSON.stringify([t,n])).slice(0,12)}`
function lookAt(e,t){const n=(0,a.BU)(e)
return e=>{const o=n(e)
return o&&t[lookKey(o)]}}function firstLookAt(e,t){const n=(0,a.BU)(e)
return o=>{const r=n(o),{seen:s=!1,firstSince:a=e.generatedAt}=(r&&t[lookKey(r)])??{}
return!s||!0===r?.firstLook&&(r.complete||!(0,i.l)(e,a))}}const looksOf=({repositories:e})=>[...new Set(e.map(lookKey))]
function looksAfter(e,t){const{repositories:n,generatedAt:o}=e,a=[...Map.groupBy(n,lookKey)].map(([n,a])=>{const{firstSince:c,...l}=t[n]??{},{since:u=o,seen:d=!1}=l,f=a.some(({firstLook:e})=>e)&&{firstSince:c??(d?o:u)},p=a.every(({complete:e})=>e)&&function(e){const t=e.flatMap(({shard:e})=>(0,s.D)(e)??[])
return t.length<e.length||t.some(({of:e})=>new Set(t.flatMap(t=>t.of===e?t.index:[])).size===e)}(a)
return[n,{...l,since:u,seen:d||p||(0,i.l)(e,u),...f,truncated:(0,r.x)(e)}]})
return{...t,...Object.fromEntries(a)}}}),7918:((e,t,n)=>{n.d(t,{V:()=>gradeOf})
var o=n(5029),r=n(2767)
const gradeOf=({state:e,rate:t,defaultBranch:n,score:s},a)=>(0,o.L)({kind:"flake",failureRate:t.mean,defaultBranch:(n?.failures??0)>0,...n&&{defaultRate:(0,r.MK)(n.failures,n.runs).mean},broken:"broken"===e,minutesPerWeek:s},a)}),4135:((e,t,n)=>{n.d(t,{t:()=>tellStateFrom})
var o=n(5405),r=n(6357),s=n(9263),a=n(5462),i=n(1780)
function tellStateFrom(e){const{version:t,known:n,places:r,unplacedSince:c,repositories:l,alerts:u,fixed:d,began:f,truncated:p,digestAt:m}=(0,o.OA)(e)
return(0,a._)(t,{known:1,what:"What was told"}),{version:1,known:Object.fromEntries(entries(n,i.qr.known).flatMap(([e,t])=>isBad(t)&&isId(e)?[[e,t]]:[])),places:(0,o.p_)(r).slice(0,i.qr.places).flatMap(placeFrom),...(0,s.K8)(c)&&{unplacedSince:c},repositories:Object.fromEntries(entries(l,i.qr.repositories).flatMap(([e,t])=>function(e,t){const{since:n,seen:r,firstSince:a,truncated:i,digestAt:c}=(0,o.OA)(t)
if(!(0,s.KH)(e,220)||!(0,s.K8)(n))return[]
const l={...(0,s.K8)(a)&&{firstSince:a},...(0,s.my)(c)&&{digestAt:c}}
return[[e,{since:n,seen:!0===r,truncated:!0===i,...l}]]}(e,{truncated:p,...(0,o.OA)(t)}))),alerts:(0,o.p_)(u).slice(-i.qr.alerts).flatMap(alertFrom),fixed:(0,o.p_)(d).slice(0,i.qr.events).flatMap(eventFrom),began:(0,o.p_)(f).slice(0,i.qr.events).flatMap(eventFrom),...(0,s.my)(m)&&{digestAt:m}}}const entries=(e,t)=>Object.entries((0,o.OA)(e)).slice(-t),isBad=e=>"flaky"===e||"broken"===e,isId=e=>"string"==typeof e&&/^[\w.-]{1,100}$/.test(e)
function placeFrom(e){const{repository:t,workflow:n,branch:r,ids:a}=(0,o.OA)(e)
return(0,s.KH)(t,200)&&(0,s.KH)(n,1e3)?[{repository:t,workflow:n,...(0,s.KH)(r,300)&&{branch:r},ids:(0,o.p_)(a).slice(0,i.qr.placed).filter(isId)}]:[]}function eventFrom(e){const{id:t,name:n,at:r,look:a}=(0,o.OA)(e)
return isId(t)&&(0,s.KH)(n,200)&&(0,s.K8)(r)?[{id:t,name:n,at:r,...(0,s.KH)(a,220)&&{look:a}}]:[]}function memberFrom(e){const{id:t,state:n,name:r}=(0,o.OA)(e),a=i.Z6.find(e=>e===n)
return a&&isId(t)&&(0,s.KH)(r,200)?[{id:t,state:a,name:r}]:[]}function alertFrom(e){const{id:t,kind:n,openedAt:a,severity:c,members:l,more:u,change:d,turn:f,told:p,taken:m}=(0,o.OA)(e),h=i.Ok.find(e=>e===n),g=r.gO.find(e=>e===c),b=i.fz.find(e=>e===d)
if(!(h&&g&&b&&isId(t)&&(0,s.K8)(a)))return[]
if(!(0,s.my)(f)||!(0,s.my)(p)||!(0,s.my)(u))return[]
const{by:w,at:y}=(0,o.OA)(m)
return[{id:t,kind:h,openedAt:a,severity:g,more:u,change:b,turn:f,told:p,members:(0,o.p_)(l).slice(0,i.qr.members).flatMap(memberFrom),...(0,s.KH)(w,200)&&(0,s.my)(y)&&{taken:{by:w,at:y}}}]}}),1780:((e,t,n)=>{n.d(t,{Ok:()=>r,Z6:()=>o,fz:()=>s,qr:()=>i,w$:()=>a})
const o=["flaky","broken","left"],r=["overview","flaky","broken"],s=["new","worse","updated","recovered"],a={version:1,known:{},places:[],repositories:{},alerts:[],fixed:[],began:[]},i={known:5e3,places:5e3,placed:45e3,repositories:1e3,alerts:200,members:200,events:200}}),8935:((e,t,n)=>{n.d(t,{gZ:()=>adopted,gm:()=>flakesKnown,lq:()=>viewed})
var o=n(3178),r=n(4661),s=n(8775)
function viewed(e){if(e.repositories.every(({branch:e})=>void 0===e))return e
const t=(0,s.BU)(e),named=e=>{const n=t(e)?.branch
return void 0===n?e:{...e,id:`${e.id}.${(0,o.s)(n).slice(0,8)}`}}
return{...e,subjects:e.subjects.map(named),...e.left&&{left:e.left.map(named)}}}function adopted(e,{subjects:t,left:n=[]}){const o=new Set(e.places.flatMap(({ids:e})=>e)),s=new Map([...t,...n].flatMap(({id:e})=>(e=>(0,r.o)(e)!==e&&!o.has(e)&&!o.has((0,r.o)(e)))(e)?[[(0,r.o)(e),e]]:[]))
if(0===s.size)return e
const renamed=e=>s.get(e)??e
return{...e,known:Object.fromEntries(Object.entries(e.known).map(([e,t])=>[renamed(e),t])),alerts:e.alerts.map(e=>({...e,members:e.members.map(e=>({...e,id:renamed(e.id)}))}))}}function flakesKnown({known:e}){const t=new Set(Object.entries(e).flatMap(([e,t])=>"flaky"===t?[(0,r.o)(e)]:[]))
return e=>t.has((0,r.o)(e))}}),5999:((e,t,n)=>{n.d(t,{T:()=>leftovers})
var o=n(9130),r=n(1754)
async function sendLeftovers(e,t,n,{env:s,deliver:a},i=new Set){if("none"===e.ledger||e["dry-run"])return[]
const c=[...(0,o.tr)(t,e["discord-webhook"]),...await(0,o.A2)(t,(0,r.Gq)(t,s),s)].map(({outlet:e})=>e).filter(({name:e})=>!i.has(e))
if(0===c.length)return[]
const{receipts:l,problem:u}=await a([],{...n,sweep:c})
if(u)throw u
return l}var s=n(1397),a=n(3678)
async function leftovers(e,t,n,o){try{return{receipts:await sendLeftovers(e.inputs,e.config,(0,s.c)(e),t,o),problems:[]}}catch(e){return{receipts:[],problems:[(0,a.Zw)(e,n)]}}}}),9312:((e,t,n)=>{n.d(t,{A:()=>reportLinks,Q:()=>foundIn})
var o=n(5118)
const foundIn=({subjects:e,left:t=[]})=>({subjects:new Map(e.map(e=>[e.id,e])),left:new Map(t.map(e=>[e.id,e]))})
function reportLinks({runUrl:e,pageUrl:t,report:n},r){const s=(0,o.F)(t,n)(r)
return[...void 0===s?[]:[{label:"Report",url:s}],...e?[{label:"Analysis",url:e}]:[]]}}),6346:((e,t,n)=>{n.d(t,{ey:()=>changeTold,qz:()=>tell,ZC:()=>U})
var o=n(3678),r=n(4905),s=n(7490),a=n(1397),i=n(3519),c=n(8933),l=n(5029),u=n(9263),d=n(8186)
const f=3
function callOf({told:e,change:t}){return 0===e?"recovered"===t?"none":"first":"updated"===t?"none":"again"}var p=n(6607),m=n(2311),h=n(1962),g=n(7890),b=n(50),w=n(9312),y=n(9945),k=n(9830),v=n(634)
const $=10,alertKey=(e,t)=>`${e}/flake-analysis/${t}`
function titleOf({kind:e,change:t,members:n,more:o},{report:r}){const{subjects:s,left:a}=(0,w.Q)(r),i=n.filter(({state:e})=>"left"!==e),c=i.length>0?i:n,[l={id:"",name:"",state:e}]=c,u=c.length+o,d=c.flatMap(({id:e})=>s.get(e)??a.get(e)??[]),f=(0,k.rj)(d.length>0?d:[{level:"test"}],u)
if("overview"===e)return function(e,t,{window:n}){const o=e.filter(e=>"state"in e&&"broken"===e.state),r=e.filter(e=>!o.includes(e)),s=t-o.length,a=[...s>0?[`Flaky: ${(0,k.rj)(r.length>0?r:[{level:"test"}],s)}`]:[],...o.length>0?[`broken: ${(0,k.rj)(o,o.length)}`]:[]],i=a.join(", ")
return`${i.slice(0,1).toUpperCase()}${i.slice(1)} in the last ${(0,b.hS)(n.days,"day")}`}(d,u,r)
if("recovered"===t){const t=c.every(({id:e})=>"gone"===a.get(e)?.now)
return`No longer ${t?"run":e}: ${u>1?f:l.name}`}const p=c.filter(({state:e})=>"broken"===e)
if(p.length>0&&p.length<c.length)return`Broken: ${namesOf(p)}, and ${u-p.length} still flaky`
if(u>1)return`${p.length>0?"Broken":"Flaky"}: ${f}, such as ${l.name}`
const m=s.get(l.id)
return p.length>0?`Broken: ${l.name}`:`Flaky: ${l.name}${m?` (${(0,b.KN)(m.rate.mean)} of tries)`:""}`}const namesOf=([e,...t])=>`${e?.name??""}${t.length>0?` and ${t.length} more`:""}`
function summaryOf(e,t){const{subjects:n,left:o}=(0,w.Q)(t.report),[r,...s]=e.members,a="recovered"===e.change
if("overview"===e.kind)return function({members:e,more:t},{report:n}){const{totals:o}=n,r=(0,m.L)(n),{subjects:s}=(0,w.Q)(n),a=1===r.length?"":` in ${r.length} repositories`,i=o.waste.minutes>0?` Failures that were noise cost ${(0,b.Gx)(o.waste.minutes)}${(0,g.jJ)(o.waste)}.`:"",c=s.get(e[0]?.id??"")
return[...c?[{bold:"First:"},` ${(0,k.EU)(c)}: ${(0,h.w)(c)}.`]:[{bold:"First:"}," mend the first of these."],"\n",`A first look at ${(0,b.hS)(o.runs,"run")}${a}.${i} From now on each new one is told when it begins.`,...itemsOf(e,t,n)]}(e,t)
if(!r||s.length>0||e.more>0)return a?endsOf(e,t):listOf(e,t)
const i=n.get(r.id)
return a?(0,v.X8)(o.get(r.id),r.name):i?(0,v.sK)(i):listOf(e,t)}function listOf({members:e,more:t},{report:n}){const{subjects:o}=(0,w.Q)(n),r=e.flatMap(({id:e,state:t})=>"left"===t?[]:o.get(e)??[]),s=r.find(({state:e})=>"broken"===e)??r.at(0),a=s?[{bold:"First:"},` ${(0,k.EU)(s)}: ${(0,h.w)(s)}.`]:[],[i,...c]=itemsOf(e,t,n)
return a.length>0&&void 0!==i?[...a,i,...c]:c}function itemsOf(e,t,n){const{subjects:o}=(0,w.Q)(n),r=e.slice(0,$).map(({id:e,state:t,name:n})=>{const r=o.get(e)
return"left"===t?["• ",n,": no longer"]:r?(0,v.Tu)(r,n):["• ",{bold:n}]}),s=e.length-r.length+t
return[...r,...s>0?[[`… and ${s} more`]]:[]].flatMap(e=>["\n",...e])}const endsOf=({members:e,more:t},{report:n})=>{const{left:o}=(0,w.Q)(n),r=e.slice(0,$).flatMap(({id:e,name:t})=>["\n","• ",...(0,v.X8)(o.get(e),t)])
return["None of them counts as flaky or broken any more.",...r,...e.length>$||t>0?["\n","…"]:[]]}
function labelsOf({kind:e,change:t,members:n},{repository:o,report:r}){const{subjects:s}=(0,w.Q)(r),of=e=>[...new Set(n.flatMap(({id:t})=>e(t)??[]))].slice(0,20).join(",")
return{repository:o,kind:e,decision:t,level:of(e=>s.get(e)?.level),workflow:of(e=>s.get(e)?.workflow),owner:[...new Set(n.flatMap(({id:e})=>s.get(e)?.owners??[]))].slice(0,20).join(",")}}var O=n(4471),j=n(8032),M=n(5092),S=n(7020),N=n(6357),E=n(7918),A=n(1780)
const T=3
function alertsFor(e,{at:t,policy:n}){const o=e.filter(({state:e})=>"flaky"===e),r=e.filter(({state:e})=>"broken"===e),each=(e,o)=>o.length>T?[opened(e,o,{at:t,policy:n})]:o.map(o=>opened(e,[o],{at:t,policy:n}))
return[...each("broken",r),...each("flaky",o)]}const fresh_overviewOf=(e,t)=>opened("overview",e,t)
function opened(e,t,{at:n,policy:o}){const r=t.map(e=>(0,E.V)(e,o).severity),s=t.slice(0,A.qr.members).map(e=>({id:e.id,state:memberState(e),name:(0,k.EU)(e)}))
return{id:[e,..."overview"===e?[]:[t[0]?.id??""],n.replace(/\D/g,"").slice(0,12)].join("-"),kind:e,openedAt:n,members:s,more:t.length-s.length,severity:"overview"===e?"P3":r.reduce((e,t)=>(0,N.jZ)(t,e)?t:e,"P3"),change:"new",turn:1,told:0}}const memberState=({state:e})=>"broken"===e?"broken":"flaky"
var _=n(8815)
const over=e=>e.turn<=e.told&&("overview"===e.kind||"recovered"===e.change)?[]:[e]
var R=n(8775),F=n(4913),I=n(5298)
const placesById=e=>new Map(e.flatMap(({ids:e,...t})=>e.map(e=>[e,t])))
var C=n(8935)
function decideTellings(e,t,{policy:n,...o}){const r=(0,C.gZ)(t,e),s=(0,S.U)(e,n,function(e,{places:t,repositories:n,unplacedSince:o}){const r=placesById(t),s=void 0!==o&&(0,F.l)(e,o)
return(0,R.ZQ)(e,{placeOf:e=>r.get(e),repositories:Object.keys(n).filter(e=>!e.includes(" ")),isLate:()=>s})}(e,r)),a=(0,I.n0)(e,r.repositories),[i,c]=[(0,I.t5)(e,r.repositories),(0,I.t5)(e,a)],wasRead=e=>!0===c(e)?.seen,l=(0,M.g)(e).filter(wasRead),u=(0,C.gm)(r),isKnown=({id:e,state:t})=>void 0!==r.known[e]||"flaky"===t&&u(e),d=(0,I.fe)(e,r.repositories),f=l.filter(t=>{return isKnown(t)?(n=t,!0===i(n)?.seen&&hasBroken(t,r)):!d(t)&&(t.isNew||(t=>!(0,j.x)(e)&&!0!==i(t)?.truncated)(t))
var n}),p=l.filter(e=>d(e)&&!isKnown(e)),m=new Set(r.alerts.flatMap(e=>e.members.filter(({state:e})=>"left"!==e).map(({id:e})=>e))),h=alertsFor(f.filter(({id:e})=>!m.has(e)),{at:e.generatedAt,policy:n}),g=p.length>0?[fresh_overviewOf(p,{at:e.generatedAt,policy:n})]:[],b=[...r.alerts.map(e=>(0,S.l)(e,s)),...g,...h].slice(-A.qr.alerts),{due:w,alerts:y}=function(e,t){const n=e.filter(e=>e.told>0||void 0!==e.taken||"recovered"!==e.change),o=new Map(n.filter(e=>(0,_.nZ)(e,t)).map(e=>[e.id,{...e,taken:{by:t.by,at:t.now}}]))
return{due:[...o.values()],alerts:n.map(e=>o.get(e.id)??e)}}(b,o),v=function(e,t,{now:n,fresh:o,wasRead:r}){const s=Object.entries(t.known).filter(([e])=>"left"!==n.stateOf(e)),a=new Set((e.left??[]).flatMap(({id:e,now:t})=>"gone"===t?[e]:[])),i=Object.keys(t.known).filter(e=>"left"===n.stateOf(e)&&!a.has(e)),c=e.subjects.filter(e=>(0,O.e)(e)&&r(e)&&("flaky"===e.state||"test"===e.level)),l=Object.fromEntries([...s,...c.map(e=>[e.id,stateOf(e)])].slice(-A.qr.known)),u=new Map([...t.alerts.flatMap(({members:e})=>e.map(({id:e,name:t})=>[e,t])),...(e.left??[]).map(e=>[e.id,(0,k.EU)(e)]),...e.subjects.map(e=>[e.id,(0,k.EU)(e)])]),d=function(e,t){const n=(0,R.BU)(e),o=new Map([...placesById(t),...[...e.subjects,...e.left??[]].map(e=>[e.id,e])])
return e=>{const t=o.get(e),r=t&&n(t)
return r?{look:(0,I.jT)(r)}:{}}}(e,t.places),event=t=>({id:t,name:u.get(t)??"",at:e.generatedAt,...d(t)})
return{known:l,fixed:[...i.map(event).filter(({name:e})=>""!==e),...t.fixed].slice(0,A.qr.events),began:[...o.map(({id:e})=>event(e)),...t.began].slice(0,A.qr.events)}}(e,r,{now:s,fresh:f,wasRead}),$=[...Object.keys(v.known),...y.flatMap(e=>e.members.map(({id:e})=>e))],N=function(e,t,n){const o=(0,R.yN)(e),r=[...e.subjects,...e.left??[]].map(e=>[e.id,o(e)]),s=new Map([...placesById(t),...r]),a=[...new Set(n)].flatMap(e=>{const t=s.get(e)
return t?[{id:e,...t}]:[]})
return[...Map.groupBy(a,({repository:e,workflow:t,branch:n})=>JSON.stringify([e,t,n])).values()].flatMap(e=>{const[t]=e
if(!t)return[]
const{id:n,...o}=t
return[{...o,ids:e.map(({id:e})=>e)}]})}(e,r.places,$),{unplacedSince:E,...T}=r,L=function({generatedAt:e},{unplacedSince:t=e},{ids:n,places:o}){const r=placesById(o)
return n.every(e=>r.has(e))?{}:{unplacedSince:t}}(e,r,{ids:$,places:N})
return{tellings:w,after:{...T,...v,...L,repositories:a,alerts:y,places:N}}}const hasBroken=({id:e,state:t},{known:n})=>"broken"===t&&"flaky"===n[e]
const stateOf=({state:e})=>"broken"===e?"broken":"flaky"
var L=n(4135),P=n(5999)
const U="flakes/told"
async function tell(e,t,n){try{const o=await n.ledger()
return o?await async function(e,t,n){const{to:o,ports:r}=n,s=[],a=function(e){const t=e.map(callOf)
return t.map((n,o)=>{const r=e[o]?.change,s=t.slice(0,o).filter((t,n)=>"again"===t&&e[n]?.change===r).length
return"again"===n&&s>=f?"none":n})}(e)
for(const[t,o]of e.entries()){const e=await tellOne(o,a[t]??"none",n).catch(untold)
s.push({telling:o,sent:e})}const i=s.map(({telling:e,sent:t})=>({alert:e,fate:t.fate})),c=await changeTold(t,e=>i.length>0?function(e,t,n){const o=new Map(t.map(({alert:e,fate:t})=>[e.id,{fate:t,turn:e.turn}])),r=e.alerts.flatMap(e=>{const t=o.get(e.id)
return t?over((0,_.v6)(e,t,n)):e})
return{...e,alerts:r}}(e,i,o.by):e,i.length>0),l=new Set(s.flatMap(({sent:e})=>e.receipts.map(({channel:e})=>e))),u=await(0,P.T)(o,r,"What was left over could not be sent",l)
return{receipts:[...s.flatMap(({sent:e})=>e.receipts),...u.receipts],problems:[...s.map(({sent:e})=>e.problem),...u.problems,c].filter(e=>void 0!==e)}}(await async function(e,t,n,o){let r=[]
const s={by:n.by,now:o.now(),policy:n.config.policy}
return await e.update(U,e=>{const n=decideTellings(t,(0,L.t)(e),s)
return r=n.tellings,(0,u.o_)(n.after)}),r}(o,e.report,t,n),o,{scene:e,to:t,ports:n}):(n.notice("No flake is told as new: without a ledger nobody knows which were there before."),{receipts:[],problems:[]})}catch(e){return{receipts:[],problems:[(0,o.Zw)(e,"What is to be told could not be decided")]}}}async function changeTold(e,t,n=!0){if(n)return e.update(U,e=>(0,u.o_)(t((0,L.t)(e)))).then(()=>{},e=>(0,o.Zw)(e,"What was told could not be noted"))}const untold=e=>({receipts:[],fate:"lost",problem:(0,o.Zw)(e,"An alert could not be told")})
async function tellOne(e,t,{scene:n,to:o,ports:u}){const d=(0,r.i)(function(e,t,n){const{id:o,kind:r,change:s,severity:a,openedAt:i,members:c}=e,l="recovered"===s,u=(0,w.Q)(t.report),[d,...f]=c,m=d&&0===f.length?u.subjects.get(d.id):void 0,h=m?.evidence[0]?.url??m?.url
return{key:alertKey(t.repository,o),...1===c.length&&{series:alertKey(t.repository,d?.id??"")},source:"flake",status:"overview"===r?"info":l?"resolved":"firing",severity:a,reason:l?"recovered":n,title:(0,p.TN)(titleOf(e,t)),...h&&!l&&{url:h},summary:summaryOf(e,t),fields:m&&!l?(0,y.P)(m,t.report.currency):[],links:(0,w.A)(t,m?.id),excerpts:[],...l&&{tone:"success",endedAt:t.report.generatedAt},context:(0,p.TN)(`${t.repository} · flake-analysis`),..."overview"!==r&&{startedAt:i},labels:labelsOf(e,t)}}(e,n,function({kind:e,members:t,severity:n},{report:o},{config:r}){if("overview"===e)return(0,l.L)({kind:"information"},r.policy).reason
const s=new Set(t.map(({id:e})=>e)),a=o.subjects.filter(({id:e})=>s.has(e)).map(e=>(0,E.V)(e,r.policy))
return(a.find(e=>e.severity===n)??a[0])?.reason??""}(e,n,o)),u.redact),f={transition:`${e.turn}: ${e.change}`,order:e.turn},m="overview"===e.kind?"":`${(0,i.n)(d.summary).replace(/^/gm,"> ")}\n\n`,h=e.told>0?[e.severity]:void 0,g={alert:d,call:t,before:h,assignees:assigneesOf(e,n)}
return(0,a.t)({message:g,place:f,report:e=>`### ${(0,c.FV)(d.title)}\n\n${m}${e.length>0?`${(0,s.u)(e)}\n`:""}`,quietly:"none"===t},o,u)}function assigneesOf({members:e},{report:t}){const[n,...o]=e,r=0===o.length?t.subjects.find(({id:e})=>e===n?.id)?.owners:void 0
return r&&(0,d.dO)(r)}}),7269:((e,t,n)=>{n.d(t,{X1:()=>evidenceOf,be:()=>rangeOf,rl:()=>causeOf})
var o=n(3030),r=n(6607),s=n(3337),a=n(2390),i=n(3513),c=n(50)
const link=(e,t)=>t?{link:e,href:t}:e
function evidenceOf({evidence:e}){const[t]=e
if(!t)return[]
const{url:n,passUrl:a,sha:i,words:c}=t,l=a?[" and ",link("passed",a)]:[]
return["It ",link("failed",n),...l," on ",{code:(0,s.F)(i)},`: ${sentence((0,o.$Q)((0,r.TN)(c),160))}`]}const sentence=e=>`${e.slice(0,1).toLowerCase()}${e.slice(1)}${/[.…)]$/.test(e)?"":"."}`
function causeOf({causes:e}){const[t]=e
return t?[`${(0,o.$Q)((0,r.TN)((0,a.m)(t.category)),60)||"unknown"}, ${(0,c.KN)(t.share)} of its failures: `,{code:(0,o.$Q)((0,r.TN)(t.line),200)}]:[]}function rangeOf({change:e}){if(e&&(0,i.Yo)(e))return[{time:e.at,style:"date"},`, ${(0,i.om)(e)}`]
const t=e&&(0,i.K7)(e)
if(!e||void 0===t)return[]
const{compareUrl:n,at:o,probability:r}=e
return[n?{link:t,href:n}:{code:t},`${r>=.995?"":` (${Math.round(100*r)} % likely)`}, `,{time:o,style:"date"}]}}),9945:((e,t,n)=>{n.d(t,{P:()=>fieldsOf})
var o=n(3030),r=n(6607),s=n(50),a=n(7269)
function fieldsOf(e,t){const{state:n,rate:i,defaultBranch:c,owners:l=[]}=e,u=function(e,t){if(0===t)return""
return`, ${t<e?`${t} of them `:e>1?"all of them ":""}on the default branch`}(i.failures,c?.failures??0),d=(0,s.qL)(i)
return[inline("Rate","broken"===n?[]:[(0,s.c5)(i)]),inline("Failed",[`${i.failures} of ${"broken"===n?(0,s.hS)(i.runs,"run"):(0,s.NJ)(i.runs)}${u}${d&&`; ${d}`}`]),inline("Cost",costOf(e,t)),inline("Owner",l.length>0?[(0,o.$Q)(l.map(r.TN).join(", "),200)]:[]),inline("Began",(0,a.be)(e))].filter(({value:e})=>e.length>0)}const inline=(e,t)=>({name:e,value:t,inline:!0})
function costOf({score:e,waste:t},n){const o=t.cost>0?` (${(0,s.TG)(t.cost,n)})`:"",r=[...e>0?[`${(0,s.jk)(e)} a week`]:[],...t.minutes>0?[`${(0,s.jk)(t.minutes)} so far${o}`]:[]]
return r.length>0?[r.join("; ")]:[]}}),9830:((e,t,n)=>{n.d(t,{EU:()=>shortName,fC:()=>wholeName,fp:()=>placeWords,rj:()=>countWords})
var o=n(6607),r=n(3030),s=n(50),a=n(157)
const i=80,joined=e=>e.map(e=>(0,o.TN)(e??"")).filter(e=>""!==e).join(" > "),fileOf=e=>(0,o.TN)(e.slice(e.lastIndexOf("/")+1))
function shortName(e){const{level:t,workflow:n,job:s,step:a,test:c}=e
return"test"===t&&c?(0,r.$Q)(joined([c.suites.at(-1)??c.className,shortest(c)])||"a test without a name",i):"step"===t?(0,r.$Q)(`step ${joined([s,a])}`,i):(0,r.$Q)("job"===t?`job ${(0,o.TN)(s??"")}`:`workflow ${fileOf(n)}`,i)}const shortest=({suites:e,className:t,name:n})=>(0,a.S)({suites:e.slice(-1),className:""===t?"":n,name:n}).name
function wholeName({test:e,job:t,step:n,workflow:o,level:s}){return e?(0,r.$Q)(joined((0,a.I)(e)),500):(0,r.$Q)("workflow"===s?fileOf(o):joined([t,n]),500)}function placeWords({level:e,workflow:t,job:n,variant:s}){const a="test"===e?n??s:"step"===e?n:void 0
return(0,r.$Q)([(0,o.TN)(a??""),fileOf(t)].filter(e=>""!==e).join(" in "),200)}function countWords(e,t=e.length){const n=[...new Set(e.map(({level:e})=>e))],o=1===n.length?n[0]:void 0
return(0,s.hS)(t,o??"thing")}}),634:((e,t,n)=>{n.d(t,{Tu:()=>itemOf,X8:()=>summaryOfEnd,sK:()=>summaryOfOne})
var o=n(1962),r=n(50),s=n(7269),a=n(9830)
const lines=(...e)=>e.filter(e=>e.length>0).flatMap((e,t)=>0===t?e:["\n",...e])
function summaryOfOne(e){const{state:t,issue:n}=e,r="broken"===t?" fails every time":" fails now and then with the same code",i=(0,s.rl)(e)
return lines([{bold:"First:"},` ${(0,o.w)(e)}.`],[{code:(0,a.fC)(e)},`, ${(0,a.fp)(e)},${r}.`],(0,s.X1)(e),i.length>0?["Cause: ",...i]:[],n?[{link:"Its issue",href:n}]:[])}function summaryOfEnd(e,t){if(!e)return[{code:t}," is no longer among what is flaky or broken."]
const{now:n,was:o,cleanRuns:s}=e,i=[{code:(0,a.fC)(e)},`, ${(0,a.fp)(e)}, `]
return"gone"===n?[...i,`${absence(e)}: it was removed, renamed or left out, and is no longer counted as ${o}.`]:[...i,`has not failed in ${(0,r.NJ)(s)}${"slow"===n?", but is slow":""}.`]}const absence=({level:e})=>"test"===e?"is in no report of 14 days":"has not run in 14 days in which its workflow did"
function itemOf(e,t){const{state:n,rate:o,score:s,evidence:a,url:i}=e,c="broken"===n?brokenSince(e):[[(0,r.c5)(o),...s>0?[`${(0,r.jk)(s)} a week`]:[]].join(", ")],l=a[0]?.url??i
return["• ",l?{link:t,href:l}:{bold:t},": ",...c]}const brokenSince=({since:e,change:t})=>{const n=t?.at??e
return Number.isNaN(Date.parse(n))?["broken"]:["broken since ",{time:n,style:"date"}]}}),893:((e,t,n)=>{n.d(t,{C0:()=>mondayOf,LP:()=>r,dF:()=>isoOf,eZ:()=>o,te:()=>s})
const o=86400,r=1e3*o,s=7*r,isoOf=e=>new Date(1e3*e).toISOString(),a=3
function mondayOf(e){const t=Math.floor(e/o)
return isoOf((t-(t+a)%7)*o).slice(0,10)}}),1754:((e,t,n)=>{n.d(t,{Fj:()=>secretsOf,Gq:()=>reachable,LU:()=>webhookVariables,Ny:()=>leftOutWords,QD:()=>passedBy,kI:()=>whyNobody})
var o=n(8082),r=n(8327)
function whyNobody(e,{channels:t},n,s){if(e["discord-webhook"].length>0||e["dry-run"])return
const a=Object.values(t).map(webhookVariable)
if(a.some(e=>void 0===e||s[e]))return
const i=(0,r.J0)(n)
if(i)return"GitHub gives no secrets to a run "+("fork"===i?"of a fork":"of Dependabot")
if(!(a.length>0))throw new o.l('There is no Discord webhook: the input "discord-webhook" is empty and no channel is configured.',{fix:"Pass `discord-webhook: ${{ secrets.DISCORD_WEBHOOK }}` and check that the secret exists and that this workflow may read it. If the channels are in `.github/tocsin.yml`, pass `config: .github/tocsin.yml`: without it the file is read only where the job has checked it out."})}function passedBy(e,t,n){if(0===e["discord-webhook"].length||e["dry-run"])return{config:t,leftOut:[]}
const o=reachable(t,n)
return{config:{...t,channels:Object.fromEntries(Object.entries(t.channels).filter(([e])=>o.includes(e)))},leftOut:Object.keys(t.channels).filter(e=>!o.includes(e))}}const leftOutWords=e=>`Left out of the configuration: ${e.join(", ")}. This step has a webhook of its own and passes no secret for them under \`env:\`.`,reachable=({channels:e},t)=>Object.entries(e).flatMap(([e,n])=>{const o=webhookVariable(n)
return void 0===o||t[o]?.trim()?[e]:[]}),s="https://discord.com/api/webhooks/0/dry-run-without-a-webhook"
function secretsOf(e,{channels:t},n){const o=e["discord-webhook"]
if(!e["dry-run"])return{webhooks:o,env:n}
const r=webhookVariables({channels:t})
return{webhooks:o.length+Object.keys(t).length>0?o:[s],env:{...Object.fromEntries(r.map(e=>[e,s])),...filled(n)}}}const webhookVariables=({channels:e})=>Object.values(e).flatMap(e=>webhookVariable(e)??[])
const webhookVariable=e=>"webhook"in e?e.webhook:void 0,filled=e=>Object.fromEntries(Object.entries(e).filter(([,e])=>e?.trim()))}),4905:((e,t,n)=>{n.d(t,{i:()=>redactAlert})
var o=n(911)
function redactMessage({alert:e,words:t},n){const r=(0,o.KL)({...shown(e),words:t},n),s=[r.summary,r.words.content??[],...r.fields.map(({value:e})=>e)],[a=[],i=[],...c]=function(e,t){const n=e.map(wordsOf),r=(0,o.$I)(n,t)
return e.map((e,t)=>r[t]===n[t]?e:[r[t]??""])}(s,n),l=r.fields.map((e,t)=>({...e,value:c[t]??[]})),{words:u,...d}=r
return{alert:{...e,...d,summary:a,fields:l},words:void 0===u.content?u:{...u,content:i}}}const redactAlert=(e,t)=>redactMessage({alert:e,words:{}},t).alert
function shown({title:e,url:t,summary:n,fields:o,links:r,excerpts:s,actor:a,context:i}){return{title:e,summary:n,fields:o,links:r,excerpts:s,...void 0!==t&&{url:t},...void 0!==a&&{actor:a},...void 0!==i&&{context:i}}}const wordsOf=e=>e.map(wordsIn).join("")
function wordsIn(e){return"string"==typeof e?e:"quote"in e?wordsOf(e.quote):"subtext"in e?wordsOf(e.subtext):Object.values(e)[0]??""}}),911:((e,t,n)=>{n.d(t,{$I:()=>redactAll,KL:()=>redactDeep,ZD:()=>redactContext})
var o=n(6607),r=n(7530)
const s="\n\0\n",a=64
function redactDeep(e,t,n="texts alone"){const o=[],r=gather(e,o,"names too"===n,0),s=redactAll(o,t)
if(r&&s.every((e,t)=>e===o[t]))return e
const a=s.values()
return mapTexts(e,()=>a.next().value??"","names too"===n,0)}const redactContext=(e,t)=>({...e,payload:(0,r.I)(redactDeep(e.payload.value,t,"names too"))})
function gather(e,t,n,o){if("string"==typeof e&&t.push(e),"object"!=typeof e||null===e)return!0
if(o===a)return!1
let r=!0
for(const s of Object.keys(e))n&&!Array.isArray(e)&&t.push(s),r=gather(e[s],t,n,o+1)&&r
return r}function mapTexts(e,t,n,o){if("string"==typeof e)return t()
if("object"!=typeof e||null===e)return e
if(o===a)return
if(Array.isArray(e))return e.map(e=>mapTexts(e,t,n,o+1))
const r=Object.entries(e).map(([e,r])=>[n?t():e,mapTexts(r,t,n,o+1)])
return Object.fromEntries(r)}function redactAll(e,t){const n=together(e.map(o.uH),t),r=n.join("")
if((0,o.RK)(r)===r)return n
const s=n.map(o.RK),a=together(s,t)
return n.map((e,t)=>a[t]===s[t]?e:a[t]??"")}function together(e,t){const n=t(e.join(s)).split(s)
if(e.length>0&&n.length!==e.length)throw new Error("Redaction has joined texts that belong apart")
return n}}),7530:((e,t,n)=>{n.d(t,{I:()=>facts})
var o=n(3566),r=n(5405)
function facts(e){const get=t=>t.split(".").reduce(step,e),text=e=>textOf(get(e))
return{value:e,text,maybe:e=>text(e)||void 0,number:e=>numberOf(get(e)),flag:e=>!0===get(e),url:e=>(0,o.qP)(text(e)),list:e=>(0,r.p_)(get(e)).map(facts),at:e=>facts(get(e)),has:e=>void 0!==get(e)&&null!==get(e)}}function step(e,t){return"object"==typeof e&&null!==e&&Object.hasOwn(e,t)?e[t]:void 0}const textOf=e=>"string"==typeof e?e:"number"==typeof e?String(e):"",numberOf=e=>"number"==typeof e&&Number.isFinite(e)?e:void 0}),6807:((e,t,n)=>{n.d(t,{PD:()=>failureBehind,c2:()=>statusOf,g5:()=>failureOf})
var o=n(4662),r=n(8082)
function failureOf(e){if(!function(e){return e instanceof Error&&"status"in e&&"request"in e&&"object"==typeof e.request}(e))return
const{cause:t,request:n,response:s}=e
return{method:n.method,path:pathOf(n.url),status:s?.status,headers:s?.headers??{},message:e.message,sent:!(t instanceof o.w)||t.sent,final:t instanceof r.l||t instanceof o.w&&"aborted"===t.fault}}const pathOf=e=>(URL.parse(e)?.pathname??"").replace(/^\/api\/v3(?=\/)/,""),failureBehind=e=>failureOf(e)??(e instanceof Error&&e.cause?failureOf(e.cause):void 0),statusOf=e=>failureBehind(e)?.status}),1324:((e,t,n)=>{n.d(t,{Z:()=>graphqlHome})
const graphqlHome=e=>e.replace(/\/v3\/?$/,"")}),7490:((e,t,n)=>{n.d(t,{X:()=>missedLines,u:()=>receiptsTable})
var o=n(8933)
const r={delivered:"✅",accepted:"✅",pending:"⏳",lost:"❌",skipped:"⏭️","dry-run":"📝"},receiptsTable=e=>["| Channel | Outcome | |","|---|---|---|",...e.map(e=>`| ${(0,o.FV)(e.channel)} | ${r[e.outcome]} ${e.outcome} | ${detailOf(e)} |`)].join("\n"),detailOf=({detail:e,fix:t,remote:n})=>n?.url?(0,o.iQ)("message",n.url):(0,o.FV)([e,t].filter(Boolean).join(" → ")).replaceAll("\n"," "),missedLines=e=>e.map(({channel:e,outcome:t,detail:n="",fix:o})=>`${e}: ${"pending"===t?"not sent yet":"not sent"}, ${n}${o?`\n→ ${o}`:""}`)}),1397:((e,t,n)=>{n.d(t,{c:()=>optionsOf,t:()=>send})
var o=n(6357)
const isNumber=e=>void 0!==e&&/^[1-9]\d{0,14}$/.test(e)
var r=n(9130),s=n(5630),a=n(5979)
function route(e,t,n){if(0===t.length)return n.map(e=>({channel:e}))
const o=new Map
for(const n of function(e,t){const n=t.filter(({match:t})=>(0,a.c)(e,t)),o=n.findIndex(e=>!e.continue)
return-1===o?n:n.slice(0,o+1)}(e,t))for(const t of n.to)o.has(t)||o.set(t,destination(t,n,e))
return[...o.values()]}const destination=(e,{mentions:t,repeatEvery:n},{severity:o})=>({channel:e,...t&&{mentions:(0,s.js)(t,o)},...void 0!==n&&{repeatEvery:n}})
var i=n(1754)
var c=n(4909)
async function messagesFor(e,{transition:t,...n},{inputs:o,config:a,mentions:l},{env:u,warn:d,shows:f}){const{alert:p,call:m,only:h,assignees:g}=e,b=await async function(e,t,{webhooks:n,env:o}){const s=route(e,t.routes,Object.keys(t.channels)),a=s.map(({channel:e})=>e),i=await(0,r.A2)(t,a,o),c=new Map(s.map(e=>[e.channel,e]))
return[...(0,r.tr)(t,n),...i].map(({outlet:t,mentions:n,style:o})=>({outlet:t,style:o,mentions:c.get(t.name)?.mentions??n(e.severity)}))}(p,a,(0,i.Fj)(o,a,u)),w=0===b.length&&"none"!==m?function({source:e,severity:t,status:n,labels:o},{channels:r,routes:s}){if("firing"!==n||0===s.length||0===Object.keys(r).length)return
return`Alert raised, but no route takes it (source: ${e}, severity: ${t}, status: ${n}, labels: { ${Object.entries(o).map(([e,t])=>`${e}: ${(0,c.TL)(t)}`).join(", ")} }). Nobody is told. Add a route that matches it, or one without \`match\` at the end.`}(p,a):void 0
w&&d(w)
const y=b.filter(({outlet:e})=>h?.includes(e.name)??!0),isKnown=({outlet:e})=>"none"!==m&&"none"!==o.ledger&&f(p.key,e.name,{transition:t,...n}).catch(()=>"again"===m)
return(await Promise.all(y.map(async e=>({...e,known:await isKnown(e)})))).flatMap(({outlet:o,mentions:r,style:i,known:c})=>{if(!c&&function({alert:e,before:t=[]},n,o){if("resolved"!==e.status||0===t.length)return!1
const takes=t=>route({...e,status:"firing",severity:t},o.routes,Object.keys(o.channels)).some(e=>e.channel===n)
return takes(e.severity)&&!t.some(takes)}(e,o.name,a))return[]
const u=l?(0,s.js)(l,p.severity):r,d=c&&"discord"===o.kind,f=g&&"github-issue"===o.kind?{assignees:g}:i,h="none"!==m&&!d,b={outlet:o,transition:t,...n,post:{alert:p,mentions:h?u:[],ping:h,style:f}}
if(!d)return[b]
const w={alert:calling(p,t),mentions:u,ping:!0,style:f}
return[b,{outlet:o,transition:`${t} call`,post:w}]})}const calling=({startedAt:e,endedAt:t,...n},o)=>({...n,key:`${n.key}/${o}`,summary:"firing"===n.status?firstLine(n.summary):[],fields:[],excerpts:[],links:n.links.slice(0,2)})
function firstLine(e){const t=e.indexOf("\n")
return-1===t?e:e.slice(0,t)}var l=n(8082)
async function send({message:e,place:t,report:n,quietly:o=!1},r,s){const a=await messagesFor(e,t,r,s),i=o?await async function(e,{shows:t}){const n=await Promise.all(e.map(({outlet:e,post:n})=>t(n.alert.key,e.name)))
return e.filter((e,t)=>n[t])}(a,s):a,{receipts:c,problem:u}=await s.deliver(i,optionsOf(r)),d=c.slice(0,i.length)
!function(e,t,{error:n}){try{return e()}catch(e){const o=e instanceof Error?e.message:String(e)
return void n(new l.l(`${t}: ${o}`,{fix:"This is a bug, please report it."}).message)}}(()=>s.summary(n(d)),"The job summary could not be written",s)
const f=function(e,t){return e.map(({outlet:e},n)=>"github-issue"===e.kind?t[n]?.remote?.id:void 0).find(isNumber)}(i,d)??await async function(e,{channels:t},{remoteIdOf:n}){const o=Object.keys(t).filter(e=>"github-issue"===t[e]?.type)
return(await Promise.all(o.map(t=>n(e,t)))).find(isNumber)}(e.alert.key,r.config,s).catch(()=>{})
return{alertKey:e.alert.key,issue:f,receipts:c,fate:fateOf(d),problem:u}}const optionsOf=({inputs:e,config:t})=>function({dryRun:e,budgetMs:t}){return{dryRun:e,...void 0!==t&&{budgetMs:Object.fromEntries(o.gO.map(e=>[e,t]))}}}({dryRun:e["dry-run"],budgetMs:t.defaults.timeoutMs})
function fateOf(e){const[t,...n]=new Set(e.map(e=>e.outcome))
return 0!==n.length||"lost"!==t&&"skipped"!==t?"sent":t}}),8327:((e,t,n)=>{n.d(t,{$l:()=>baseRevision,B0:()=>isFork,J0:()=>secretsWithheld,ch:()=>mayHoldForeignCode})
const o=new Set(["pull_request","pull_request_review","pull_request_review_comment"]),r=new Set([...o,"push","create","delete","deployment","deployment_status"])
function isFork({payload:e,repository:t}){return e.has("pull_request")&&function(e,t,n){const[o,r]=[e.number("id"),t.number("id")]
return void 0!==o&&void 0!==r?o!==r:!sameText(e.text("full_name"),t.text("full_name")||n)}(e.at("pull_request.head.repo"),e.at("pull_request.base.repo"),t)}const sameText=(e,t)=>e.toLowerCase()===t.toLowerCase()
function secretsWithheld(e){return"dependabot[bot]"===e.actor&&r.has(e.eventName)?"dependabot":o.has(e.eventName)&&isFork(e)?"fork":void 0}function mayHoldForeignCode(e){const{payload:t,repository:n}=e,o=t.has("workflow_run")&&!sameText(t.text("workflow_run.head_repository.full_name"),n)
return isFork(e)||t.has("issue.pull_request")||o}function baseRevision({payload:e,sha:t}){return e.text("pull_request.base.sha")||t}}),7246:((e,t,n)=>{function keyFamily(e){return e.slice(0,o).replaceAll(r,"*").replaceAll(/[A-Za-z0-9]{1,512}/g,e=>changes(e)?"*":e).replaceAll(/\*(?:[-_.,:+|/ ]{0,3}\*){1,256}/g,"*")||"*"}n.d(t,{E:()=>keyFamily})
const o=512,r=/\d{4}-?\d\d-?\d\dT\d\d[-:]?\d\d(?:[-:]?\d\d(?:\.\d{1,9})?)?Z?/g,changes=e=>/^\d+$/.test(e)||/^[\da-f]{32,}$/i.test(e)||e.length>=7&&/^[\da-f]+$/i.test(e)&&/\d/.test(e)||e.length>=20&&/\d/.test(e)&&/[a-z]/i.test(e)}),3078:((e,t,n)=>{n.d(t,{Q:()=>categoryOf,L:()=>decide})
var o=n(3417),r=n(9940),s=n(1212)
const a=JSON.parse('{"assertion: assertion":["assert","expectation","check","fatal","() failure"],"assertion: expectation":["expect(","Received","Actual","got","want","Failure/Error: ","xpected","Failed asserting that","ComparisonFailure","Not equal:","hould ","Argument(s) are different! Wanted","Wanted but not invoked","UNEXPECTED SUCCESS","XPASS"],"assertion: failed-test":["ERROR"," _","FAIL","● ","] › ","not ok ","✖ ","***Failed"," [","rspec ",") ","✗ ","fail","panicked at "],"browser: closed":["Target ","age crashed","ab crashed","been closed","disconnected","closed unexpectedly","Protocol error (","Execution context was destroyed","Navigating frame was detached","invalid session id","Session closed. Most likely the page","enderer process "],"browser: element":["StaleElementReference","NoSuchElement","ElementClickIntercepted","ElementNotInteractable","NoSuchWindow","UnexpectedAlert","no such element: ","strict mode violation","element ","intercepts pointer events","is not clickable at point"],"browser: launch":["browsertype.","executable doesn\'t exist at ","ailed to launch ","session not created","devtoolsactiveport file doesn\'t exist","chrome not reachable","failed to start","crashed","cannot find chrome binary","version of chromedriver only supports","host system is missing dependencies to run browsers","chromeheadless","disconnected (","could not verify"],"browser: page":["net::ERR_","NS_ERROR_","WebDriverException","selenium.common.exceptions.","org.openqa.selenium."],"browser: waiting":["locator","page","frame","elementHandle","browserContext","waiting for ","expect(","Timed out retrying after","Navigation timeout of","Waiting for selector ","failed","timed out","can only","CypressError","Unable to find ","expected to find "],"clock: clock-skew":["lock skew","RequestTimeTooSkewed","has modification time ","ystem clock","clock is "],"clock: frozen-time":["Expected "],"clock: not-yet-valid":["yet valid","valid yet","used before issued","signature not yet current","future","immaturesignatureerror"],"clock: time-zone":["ZoneInfoNotFoundError","UnknownTimeZoneError","unknown time","o time zone found","nvalid time","ZoneRulesException","DST","daylight saving"," offset-naive and offset-aware"],"compilation: build":["error: could not compile","cmake error","failed: ",": *** "," failed **","ninja: build stopped","failed to compile","build failed"],"compilation: bundler":[" [ERROR] ","ERROR in ","Failed to compile","RollupError","error during build:"],"compilation: code":["error ","TS","error[E",".proto:"],"compilation: go":["undefined","cannot","too many","not enough","missing","syntax error","imported and not used","declared and not used","invalid","redeclared","[build failed]"],"compilation: java":["[ERROR] ","COMPILATION ERROR","Compilation ","e: ","[error] ","Execution failed for task \'"],"compilation: linker":["undefined reference to ","unresolved external symbol","ld returned ","error","cannot find -l","duplicate symbol","linking with `","linker command failed","` not found"],"compilation: located":["error"],"compilation: syntax":["SyntaxError","IndentationError","TabError"," error","CompileError","TokenMissingError"],"concurrency: concurrent-access":["ConcurrentModificationException","concurrent map ","changed size during iteration","BrokenBarrierException","already borrowed: BorrowMutError","Collection was modified; enumeration"],"concurrency: data-race":["DATA RACE","data race","race detected during execution","ThreadSanitizer","ace condition "],"concurrency: deadlock":["order inversion","eadlock "," deadlock"],"concurrency: lock":["Error acquiring the state lock","Text file busy","ETXTBSY","EBUSY","Could not get lock /","nother ","Blocking waiting for file lock","Timeout waiting to lock","OptimisticLock","the object has been modified; please apply your changes"],"configuration: arguments":["unrecognized ","unknown ","no such ","missing script: ","invalid ","the following arguments are required","issing required ","flag provided but not defined","unexpected argument \'"],"configuration: environment":["unbound variable","environment variable","issing ","KeyError: \'","set"],"configuration: limit":["System limit for number of file watchers","EMFILE","oo many open files"],"configuration: missing-file":["ENOENT","o such file or directory","FileNotFound","ould not find "],"configuration: no-tests":["no test","collected 0 items"],"configuration: tool":["command not found",": not found","is not recognized as ","executable file not found in"," ENOENT"],"configuration: value":[" not support","et --","reference format","setting","parameter","value for","onfig","YAMLException","ScannerError","ParserError","yaml: "],"configuration: version":["nsupported engine","ebadengine","class file major version","major.minor version","equires ","requires-python"," with arch","unable to find "],"configuration: workflow":["Unexpected value","Unrecognized named-value","Input required and not supplied","The template is not valid","Invalid workflow file","Can\'t find \'action.yml\'","Unable to resolve action","Unexpected input(s)","The workflow is not valid"],"crash: abort":["(core dumped)","SIG","Aborted","Trace/breakpoint trap","Illegal instruction","exit","stack smashing","double free or corruption","terminate called after throwing"],"crash: runtime":["atal python error","a fatal error has been detected by the java runtime","panic: ","fatal error: ","thread \'main\' ","kernel panic"],"crash: sanitizer":["Sanitizer","ERROR: "],"crash: segfault":["egmentation fault","SIG","EXC_BAD_ACCESS","us error","AccessViolationException","***Exception: SegFault","(SEGFAULT)","0xC0000005","-1073741819","exit"],"crash: stack-overflow":["stackoverflow","maximum call stack size exceeded","maximum recursion depth exceeded","stack overflow"],"crash: worker":["forked VM terminated without","build daemon disappeared unexpectedly","Jest worker","been terminated","exited unexpectedly","crashed","node down: Not properly terminated","ERR_IPC_CHANNEL_CLOSED","aborted","running","executing"],"database: connections":["oo many ","remaining connection slots are reserved","imed out fetching a new connection from the connection pool","QueuePool limit of size","Timeout acquiring a connection"," - Connection is not available","connection pool "],"database: constraint":["duplicate key value violates"," constraint","Duplicate entry \'","E11000 duplicate key"],"database: deadlock":["eadlock ","DeadlockLoserDataAccessException","was deadlocked on ","ORA-00060","40P01"],"database: lock":["Lock wait timeout exceeded","could not serialize access","is locked","SQLITE_","canceling statement due to ","could not obtain lock on ","ORA-00054","WriteConflict"],"database: lost-server":["server closed the connection unexpectedly","mysql server has gone away","lost connection to mysql server","terminating connection due to","connection terminated unexpectedly","readonly you can\'t write against","serverselection","network","notconnected","connection is closed","clusterallfailederror"],"database: schema":["relation \\"","no such ","Unknown ","does not exist","already exists","is being accessed by other users","SQLSTATE[","PG::","\' doesn\'t exist"],"dependency-resolution: jvm":["Could not resolve all ","Could not find artifact ","Could not resolve dependencies for","> Could not find "],"dependency-resolution: library":["cannot open shared object file","Library not loaded: ","undefined symbol: ","version `GLIBC","symbol lookup error","DllNotFoundException","error while loading shared libraries"],"dependency-resolution: lock-file":["yn0028","lockfile","package","out of date","out of sync","needs to be updated","would have been modified","is not up to date","missing go.sum entry","updates to go.","cannot update the lock file"],"dependency-resolution: module":["annot find ","Module not found: ","ModuleNotFoundError","No module named ","ImportError: ","ClassNotFoundException","NoClassDefFoundError","NoSuchMethodError","cannot load such file","unresolved import ","ailed to resolve import "],"dependency-resolution: npm":["ERESOLVE","ETARGET","EBADPLATFORM","unmet peer dependenc","No matching version found for","Couldn\'t find any versions for","ERR_PNPM_"],"dependency-resolution: other":["could not find ","requirements could not be resolved to an installable","nu1","no matching package named","failed to select a version","no required module provides","e: unable to locate package","has no installation candidate","unmet dependencies","held broken packages","no available formula","nothing provides "],"dependency-resolution: python":["resolutionimpossible","no matching distribution found","could not find a version that satisfies","no solution found when resolving","version solving failed","conflicting dependencies"],"disk-full: disk-full":["not enough ","enough free space in /",": Wrote only ","insufficient ","isk "],"disk-full: disk-quota":["isk quota exceeded"],"disk-full: no-space":["o space left on device","ENOSPC"],"dns: dns-failed":["lookup","resolution","query","request","server","dns error"],"dns: resolver":["Could not resolve host","nable to resolve host","nknown host","remote name could not be resolved","Temporary failure ","ame or service not known","ame does not resolve","nodename nor servname","o such host","server misbehaving","No address associated with hostname"],"dns: resolver-error":["getaddrinfo ","EAI_AGAIN","NOTFOUND","TIMEOUT","REFUSED","SERVFAIL","UnknownHostException","NameResolutionError","ERR_NAME_NOT_RESOLVED","NS_ERROR_UNKNOWN_HOST","Failed to resolve \'","NXDOMAIN"],"exception: missing-value":["NullPointerException","NullReferenceException","is not","has no","reading","properties","pointer","object","annot read propert","undefined method `","AttributeError","called `","Undefined "],"exception: type":["TypeError","ValueError","KeyError","IndexError","ReferenceError","index out of ","Exception"],"exception: uncaught":["Uncaught ","Traceback (most recent call last):","UnhandledPromiseRejection","nexpected end of JSON input","nhandled ","Error","Exception"],"git: lfs":["fail","error","LFS: ","batch response: "],"git: lock":[".lock\': File exists","nother git process seems to be running"],"git: merge":["CONFLICT (","erge conflict","could not apply ","refusing to merge unrelated histories","cherry-pick","failed: ","does not apply","would be overwritten by "],"git: push":["rejected]","failed to push some refs","(non-fast-forward)","protected branch hook declined","shallow update not allowed","fatal error in commit_refs","GH0"],"git: ref":["couldn\'t find remote ref","Remote branch ","\' did not match","reference is not a tree","revision","object","A branch or tag with the name \'","no merge base","not our ref "],"git: repository":["not a git repository","detected dubious ownership","No url found for submodule","Failed to ","\' into submodule path","\' failed with exit code"],"git: transfer":["RPC failed; ","early EOF","fetch-pack: ","the remote end hung up unexpectedly","index-pack failed","fatal: unable to access \'","shallow file has changed","bytes of body are still expected"],"gpu: gpu-error":["cuda ","error","device-side assert","an illegal memory access was encountered","xid","gpu "],"gpu: gpu-library":["nccl","cublas","cudnn","cusparse","cufft","nvml","rccl","miopen","hipblas"],"gpu: no-gpu":["no cuda-capable device","found no nvidia driver","might not have a cuda gpu"," gpus are available","could not select device driver ","nvidia-smi has failed","torch not compiled with cuda enabled"],"infrastructure: action-download":["Failed to "],"infrastructure: docker-daemon":["Cannot connect to the Docker daemon","error during connect: "],"infrastructure: github-outage":["We couldn\'t respond to your request in time","Unicorn! · GitHub","GitHub Actions is "],"infrastructure: no-runner":["The job was not acquired by Runner of type","pod failed to come online","No runner matching the specified labels"],"infrastructure: runner-disk":["You are running out of disk space. The runner will stop working"],"infrastructure: runner-error":["The hosted runner","GitHub Actions has"],"infrastructure: runner-lost":["lost communication with the server"],"infrastructure: runner-shutdown":["The runner has received a shutdown signal","Operating system is shutting down for computer"],"lint: commit":["subject","body","footer","type","commitlint"],"lint: coverage":["coverage"],"lint: eslint":["error "," problem","ESLint found too many warnings","biome"],"lint: formatting":["ode style issues","Diff in /","is not ","files were modified by this hook","ormat","spotlessCheck"],"lint: linter":["failed","error","problem","violation","inter","md0","sc","dl","clippy::","lint/","c: ","errcheck","staticcheck","govet","gosec","revive","gosimple","ineffassign","unused","issue","offenses"],"lint: python":[".py","Found "],"lint: vulnerability":[" vulnerabilit"],"network: connection-timeout":["ETIMEDOUT","ESOCKETTIMEDOUT","UND_ERR_","onnection "," timeout","Timeout","TIMED_OUT","net/http: request canceled","Operation timed out after "],"network: interrupted":["unexpected EOF","remature ","IncompleteRead","ChunkedEncodingError","Max retries exceeded with url","http2: ","stream error: ","Empty reply from server"," was not closed cleanly","curl: (",": EOF","esponse ended prematurely","upstream connect error"],"network: refused":["ECONNREFUSED","onnection refused","ERR_CONNECTION_REFUSED","actively refused it"],"network: request":["fetch failed","NetworkError","Network Error","ConnectError","All connection attempts failed"," network","code = Unavailable desc","request to ","SocketException","dial tcp","read tcp","error sending request for url"],"network: reset":["CONNRESET","CONNABORTED","PIPE","onnection ","reset by peer","socket hang up","roken pipe","RemoteDisconnected","ERR_CONNECTION_","ClientConnectorError","other side closed","UND_ERR_SOCKET","ServerDisconnectedError"],"network: server-error":["http","tatus","error","esponse","bad gateway","unavailable","gateway time","indicate success: 5"],"network: unreachable":["Network is unreachable","No route to host","UNREACH","ENETDOWN","INTERNET_DISCONNECTED","NETWORK_","unneling socket could not","Proxy ","Could not connect to server","Failed to connect to "],"ordering: already":["already ","duplicated timeseries in","duplicate metrics collector registration","multiple registrations for ","flag redefined: ","` model once compiled"],"ordering: leak":["leaked ","state "," test ","failed to exit gracefully and has been force exited","done() called multiple times","cannot log after tests are done","database","environment"],"ordering: order":["dependent","test order","depends on ","must "],"out-of-memory: allocation":["ut of ","annot allocate memory","std::bad_alloc","MemoryError","ENOMEM","memory allocation of ","virtual memory exhausted","used memory > ","llowed memory size of "],"out-of-memory: heap":["JavaScript heap out of memory","Java heap space","OutOfMemory","GC overhead limit exceeded","Expiring Daemon because JVM heap"],"out-of-memory: killed":["kill",": line ","exit","error code"],"permission: cloud":["ould not load credentials","Unable to locate credentials","Credentials could not be loaded","ExpiredToken","InvalidClientTokenId","AccessDenied","ot authorized to perform","PERMISSION_DENIED","UNAUTHENTICATED","invalid_","AADSTS","NoCredentialProviders","Could not load the default credentials"],"permission: file":["EACCES","EPERM","ermission denied","Operation not permitted","is denied","PermissionError","AccessDeniedException"],"permission: github":["Resource not accessible by ","Bad credentials","Must have admin rights","Permission to ","Write access to repository not granted","protected by organization SAML","Unable to get ACTIONS_ID_TOKEN_REQUEST_URL"," to create or update workflow"],"permission: http":["HTTP","tatus","Error","returned error","esponse","indicate success: 40","401 Unauthorized","403 Forbidden","E40","ENEEDAUTH"],"permission: login":["uthentication ","Access denied for user","could not read ","Permission denied (publickey","Host key verification failed","unauthorized: ","requested access","permission","Invalid ","Incorrect username or password","Error from server (Forbidden)","is forbidden: User ","must be logged in to the server"],"port-in-use: address-in-use":["EADDRINUSE","already in use","Only one usage of each socket address","bind: address in use"],"port-in-use: port-in-use":[" already ","in use","occupied","taken","not available"," port"],"rate-limit: quota":["exceeded","QuotaExceeded"],"rate-limit: rate-limit":["rate limit","limited","rate exceeded","ratelimit"],"rate-limit: throttled":["Throttl","SlowDown","RequestLimitExceeded"],"rate-limit: too-many-requests":["toomanyrequests","indicate success: 429","too many requests"," code e429","http","status","returned error","response"],"registry: artifact":[" any artifacts","Artifact not found","Unable to download artifact","CreateArtifact","FinalizeArtifact","GetSignedArtifactURL"],"registry: cache-service":["Cache service responded with ","Failed to "],"registry: download":["ownload","curl: (22)","wget: server returned error","tar: Unexpected EOF in archive","not in gzip format","unexpected end"],"registry: image":["manifest ","pull access denied","ailed to ","ErrImagePull","ImagePullBackOff","error pulling image","Docker pull failed","Error response from daemon: ","layer verification failed"],"registry: npm":["npm ","ERR_PNPM_","An unexpected error occurred: \\"https://registry","network timeout at: ","EINTEGRITY","YN0035"],"registry: packages":["Could not ","Hash Sum mismatch","does not have a Release file","NU1301","nable to load the service index","Unable to fetch some archives","Failed to fetch http","spurious network error","Gem::RemoteFetcher","Bundler::HTTPError","Error downloading packages","DO NOT MATCH THE HASHES",": checksum mismatch",".golang.org","pypi.org","pythonhosted.org","is not a valid "],"service-startup: database":["the database system is ","BusyLoadingError","LOADING Redis is loading","Is the server running ","Can\'t connect to ","Can\'t reach database server","P1001"],"service-startup: local-port":["ECONNREFUSED","ERR_CONNECTION_REFUSED","ailed to connect to","ould not connect to","refused"],"service-startup: not-started":["failed to","did not","didn\'t","never","could not","check ","is unhealthy","crashloopbackoff","back-off restarting failed container","process from config.webserver ","containerlaunchexception"],"service-startup: waiting":[" waiting ","ms from config.webServer","not "],"snapshot: golden":["olden ","golden","baseline","approved file"],"snapshot: image":["toHaveScreenshot","toMatchImageSnapshot","creenshot comparison failed","diff","ixel test failed","mismatch"," not match"],"snapshot: text":["toThrowErrorMatching","napshot"," mismatched"],"timeout: command":["TimeoutExpired","imed out ","exit","Final attempt failed. Timeout","timeout: the monitored command","took longer than ","running for "],"timeout: deadline":["eadline","DEADLINE_EXCEEDED"],"timeout: general":["TIMEOUT","imeout","detected","occurred","exceeded","expired","reached","elapsed","error","imed out"],"timeout: job":["exceeded the ","time limit ","has timed out after "],"timeout: test":["timeout","timed out","Timeout of ","Failed: Timeout ","***Timeout","async callback was not invoked within","TestTimedOutException"],"timeout: waiting":["within ","response","answer","reply","message","output","data","heartbeat","after "],"tls: certificate":["certificate ","certificate_verify_failed","x509: ","unable to get local issuer","unable to verify the first certificate","signed certificate","pkix path building failed","unable_to_","depth_zero_self_signed","err_cert_","cert_has_expired"],"tls: handshake":["tls handshake ","tls: handshake failure","tls connection was non-properly terminated","error","handshakeexception","v3_alert","ssl routines","err_ssl_","gnutls_handshake() failed","the ssl connection could not be established","before secure tls connection","wrong version number","tlsv1 alert"]}'),i=(0,o.Z4)(a)
var c=n(6758)
const l={infrastructure:{"runner-lost":/\blost communication with the server\b/,"runner-shutdown":/^The runner has received a shutdown signal|^Operating system is shutting down for computer/,"runner-error":/^(?:The hosted runner|GitHub Actions has) encountered an (?:internal )?error wh(?:ile|en) running your job/,"runner-disk":/^You are running out of disk space\. The runner will stop working/,"no-runner":/^The job was not acquired by Runner of type|\bpod failed to come online\b|^No runner matching the specified labels/,"action-download":/^Failed to (?:download (?:action|archive)|resolve action download info)\b/,"docker-daemon":/Cannot connect to the Docker daemon|error during connect: .{0,200}docker(?:_engine|\.sock)/,"github-outage":/^(?:Error: )?(?:We couldn't respond to your request in time|Unicorn! · GitHub|GitHub Actions is (?:currently |temporarily )?unavailable)/},"disk-full":{"no-space":/[Nn]o space left on device|\bENOSPC\b(?!: System limit)/,"disk-quota":/[Dd]isk quota exceeded/,"disk-full":/not enough (?:disk )?space on (?:the )?(?:disk|device|drive)|not enough free (?:disk )?space|enough free space in \/|\bout of disk space\b|: Wrote only \d{1,15} of \d{1,15} bytes|insufficient (?:disk|storage) space|\b[Dd]isk (?:is )?full\b|database or disk is full/},"out-of-memory":{heap:/JavaScript heap out of memory|Java heap space|\bOutOfMemory(?:Error|Exception)\b|GC overhead limit exceeded|Expiring Daemon because JVM heap/,allocation:/\b[Oo]ut of [Mm]emory\b|[Cc]annot allocate memory|std::bad_alloc|\bMemoryError\b|\bENOMEM\b|memory allocation of \d{1,20} bytes failed|virtual memory exhausted|\bused memory > '?maxmemory|[Aa]llowed memory size of \d{1,20} bytes exhausted/,killed:/\boom[-_ ]?kill(?:ed|er)?\b|\bOOMKilled\b|^Killed$|: line \d{1,6}:\s{1,8}\d{1,10} Killed\b|\b(?:exit(?:ed)?(?: with)?(?: exit)? (?:code|status)|exit code:|error code)[ :=]{1,3}137\b|signal: 9, SIGKILL|\bKilled signal terminated program\b|\binternal compiler error: Killed\b/i},gpu:{"no-gpu":/no CUDA-capable device|Found no NVIDIA driver|might not have a CUDA gpu|No (?:CUDA|HIP) GPUs are available|could not select device driver .{0,40}gpu|NVIDIA-SMI has failed|Torch not compiled with CUDA enabled/i,"gpu-library":/\b(?:NCCL|CUBLAS|CUDNN|CUSPARSE|cuFFT|NVML|RCCL|MIOpen|hipBLAS)\w{0,40}\b.{0,60}\b(?:error|fail\w{0,4}|STATUS_\w{2,40}|unhandled|mismatch|timeout|not initialized)/i,"gpu-error":/\bCUDA (?:driver |kernel |runtime )?(?:error|initialization|exception|launch)\b|\b(?:cuda|hip)Error\w{0,60}|device-side assert|an illegal memory access was encountered|\bXid\b.{0,40}\d|GPU (?:has )?(?:hang|fallen off|is lost|reset)/i},"rate-limit":{"rate-limit":/\brate limit(?:s|ed|ing)?\b.{0,80}\b(?:exceeded|hit|reached)|(?:exceeded|hit|reached|over) .{0,60}\brate limit|(?:\bbeen|\bare|\bis|\bwas|:) rate[- ]limited\b|\bRate exceeded\b|\bRateLimit(?:Exceeded|Error|Exception)\b/i,"too-many-requests":/\btoomanyrequests\b|\bindicate success: 429\b|\bToo Many Requests\b|\bnpm (?:ERR!|error) code E429\b|\b(?:HTTP(?:\/\d(?:\.\d)?)?|status(?: code)?|returned error|response(?: code)?|HTTPError)[:= ]{1,3}(?:Error )?429\b/i,throttled:/\bThrottl(?:ing|ed)(?:Exception|Error)?\b(?! (?:is|was)? ?disabled)|\bSlowDown\b|\bRequestLimitExceeded\b/,quota:/\b[Qq]uota (?:has been |was )?exceeded\b|\bQuotaExceeded\w{0,30}|\bexceeded (?:your|the) (?:current )?quota\b/},dns:{resolver:/Could not resolve host(?:name)?\b|[Uu]nable to resolve host\b|[Uu]nknown host\b|remote name could not be resolved|Temporary failure (?:in name resolution|resolving)|[Nn]ame or service not known|[Nn]ame does not resolve|nodename nor servname|\b[Nn]o such host\b|server misbehaving|No address associated with hostname/,"resolver-error":/getaddrinfo (?:ENOTFOUND|EAI_AGAIN|failed)|\bEAI_AGAIN\b|queryA{1,4} E(?:NOTFOUND|TIMEOUT|REFUSED|SERVFAIL)|\bUnknownHostException\b|\bNameResolutionError\b|ERR_NAME_NOT_RESOLVED|NS_ERROR_UNKNOWN_HOST|Failed to resolve '|\b(?:NXDOMAIN|SERVFAIL)\b/,"dns-failed":/\bDNS (?:lookup|resolution|query|request|server)\b.{0,60}\b(?:failed|timed out|timeout|error)|\bdns error\b/i},clock:{"clock-skew":/\b[Cc]lock skew\b|RequestTimeTooSkewed|has modification time .{1,60} in the future|[Ss]ystem clock|clock is (?:ahead|behind|wrong)/,"not-yet-valid":/\b(?:token|certificate|signature|JWT|assertion|Release file\b.{0,200})\b.{0,60}\b(?:is )?not (?:yet valid|valid yet)|used before issued|signature not yet current|'iat'.{0,60}future|issued in the future|\bImmatureSignatureError\b/i,"time-zone":/\bZoneInfoNotFoundError\b|\bUnknownTimeZoneError\b|unknown time ?zone|[Nn]o time zone found|[Ii]nvalid time ?zone|\bZoneRulesException\b|\b(?:DST|daylight saving)\b|can't (?:compare|subtract) offset-naive and offset-aware/,"frozen-time":/Expected .{0,40}\d{4}-\d\d-\d\d.{0,60}(?:Received|got|but was|to equal).{0,40}\d{4}-\d\d-\d\d/},tls:{certificate:/certificate (?:verify failed|has expired|signed by unknown|is not trusted|verification failed)|CERTIFICATE_VERIFY_FAILED|\bx509: |unable to get local issuer|unable to verify the first certificate|self[- ]signed certificate|PKIX path building failed|\bUNABLE_TO_(?:VERIFY|GET)_\w{3,40}|DEPTH_ZERO_SELF_SIGNED|\bERR_CERT_\w{3,40}|\bCERT_HAS_EXPIRED\b/i,handshake:/\bTLS handshake (?:timeout|error|failed)|\btls: handshake failure|TLS connection was non-properly terminated|\bSSL(?:Error|HandshakeException|_ERROR_\w{3,40}|V3_ALERT\w{0,40})\b|\bSSL routines\b|ERR_SSL_\w{3,40}|gnutls_handshake\(\) failed|The SSL connection could not be established|before secure TLS connection|wrong version number\b|tlsv1 alert/i},"port-in-use":{"address-in-use":/\bEADDRINUSE\b|(?<![Ee]-?mail )\b[Aa]ddress (?:is )?already in use|Only one usage of each socket address|bind: address in use/,"port-in-use":/\b[Pp]ort (?:number )?\d{0,5}\s?(?:is|was) already (?:in use|allocated|being used|bound|taken)|\b[Pp]ort \d{1,5} is (?:in use|occupied|taken|not available)|\bport is already allocated|\bhttps?:\/\/\S{1,100}:\d{1,5} is already used\b|\balready running on port \d|Ports are not available|No (?:free|available) ports? (?:found|available|in range)/},concurrency:{"data-race":/\bDATA RACE\b|\bdata race\b|race detected during execution|\bThreadSanitizer\b|[Rr]ace condition (?:detected|in)\b/,"concurrent-access":/\bConcurrentModificationException\b|concurrent map (?:writes|read and map write|iteration)|changed size during iteration|\bBrokenBarrierException\b|already borrowed: BorrowMutError|Collection was modified; enumeration/,deadlock:/all goroutines are asleep - deadlock|\block(?:-| )order inversion|[Dd]eadlock (?:in|between) (?:thread|test)|Found \d{1,4} deadlock/,lock:/Error acquiring the state lock|another operation \(install\/upgrade\/rollback\) is in progress|Text file busy|\bETXTBSY\b|\bEBUSY\b|is (?:being )?(?:used|locked) by another process|Could not get lock \/|[Aa]nother (?:instance|process|run) is (?:already )?running|Blocking waiting for file lock|Timeout waiting to lock|\bOptimisticLock\w{0,40}(?:Exception|Error)\b|the object has been modified; please apply your changes/},database:{deadlock:/[Dd]eadlock (?:detected|found when trying to get lock)|\bDeadlockLoserDataAccessException\b|was deadlocked on .{0,60}resources|\bORA-00060\b|\b40P01\b/,lock:/Lock wait timeout exceeded|could not serialize access|[Dd]atabase (?:table |schema )?is locked|\bSQLITE_(?:BUSY|LOCKED)\b|canceling statement due to (?:lock|statement) timeout|could not obtain lock on (?:row|relation)|\bORA-00054\b|WriteConflict/,connections:/[Tt]oo many (?:connections|clients)\b|remaining connection slots are reserved|[Tt]imed out fetching a new connection from the connection pool|QueuePool limit of size|Timeout acquiring a connection|HikariPool-\d{1,4} - Connection is not available|connection pool (?:is )?exhausted/,"lost-server":/server closed the connection unexpectedly|MySQL server has gone away|Lost connection to MySQL server|terminating connection due to|\bConnection terminated unexpectedly|\bREADONLY You can't write against|\bMongo(?:ServerSelection|Network|NotConnected)Error\b|Connection is closed\b.{0,40}(?:redis|ioredis)|\bClusterAllFailedError\b/i,constraint:/duplicate key value violates|violates (?:foreign key|unique|not-null|check) constraint|UNIQUE constraint failed|Duplicate entry '.{0,200}' for key|\bE11000 duplicate key/,schema:/\brelation "[^"]{1,200}" (?:does not|already) exists?|no such (?:table|column): |Unknown (?:database|column) '|\bdatabase "[^"]{1,200}" (?:does not exist|already exists|is being accessed by other users)|\bSQLSTATE\[|\bPG::\w{3,60}|Table '[^']{1,200}' doesn't exist/},"service-startup":{"local-port":/(?:ECONNREFUSED|[Cc]onnection refused|ERR_CONNECTION_REFUSED|[Ff]ailed to connect to|[Cc]ould not connect to).{0,120}(?:\b127\.0\.0\.1\b|\blocalhost\b|::1\b|\b0\.0\.0\.0\b)|(?:\b127\.0\.0\.1\b|\blocalhost\b|::1\b|\b0\.0\.0\.0\b).{0,120}(?:ECONNREFUSED|refused)/,database:/the database system is (?:starting up|shutting down|not yet accepting)|\bBusyLoadingError\b|\bLOADING Redis is loading|Is the server running (?:on|locally|and accepting)|Can't connect to (?:local )?MySQL server|Can't reach database server|\bP1001\b/,waiting:/[Tt]im(?:ed out|eout)(?: \w{1,20})? waiting (?:for|on):? .{0,200}(?:https?:|tcp:|\bservers?\b|\bservices?\b|\bport\b|localhost|\bcontainers?\b|\bto (?:be|become) (?:ready|available|healthy|up)\b)|\btimed out waiting for the condition on \w|timeout occurred after waiting \d{1,6} seconds for \S{1,200}:\d|could not verify that this server is running|Timed out waiting \d{1,8}ms from config\.webServer|\bnot (?:ready|available|healthy|up) (?:after|within|in) \d/,"not-started":/\b(?:server|services?|container|database|daemon|emulator|broker|cluster|postgres|mysql|redis|kafka|elasticsearch|app)\b.{0,60}\b(?:failed to|did not|didn't|never|could not) (?:start|become|come up|respond)\b|[Hh]ealth ?check (?:failed|timed out)|\bis unhealthy\b|dependency failed to start|One or more containers failed to start|Failed to initialize container|\bCrashLoopBackOff\b|Back-off restarting failed container|Process from config\.webServer (?:was not able to start|exited early)|\bContainerLaunchException\b/i},snapshot:{text:/\btoMatch(?:Inline|File|Aria)?Snapshot\b|\btoThrowErrorMatching(?:Inline)?Snapshot\b|\b[Ss]napshots? (?:failed|obsolete|mismatch\w{0,3}|(?:do|does|did) not match|(?:is|are) (?:out of date|outdated))|[Ss]napshot .{1,200} mismatched|New snapshot was not written|does not match stored snapshot|[Ss]napshot doesn't exist at|== \[- snapshot\]|snapshot assertion for/,image:/\btoHaveScreenshot\b|\btoMatchImageSnapshot\b|[Ss]creenshot comparison failed|pixels \(ratio .{1,60}\) are different|\b\d{1,3}(?:\.\d{1,6})?% (?:pixels? )?diff(?:erent|erence)?\b|[Pp]ixel test failed|[Ii]mage (?:mismatch|sizes? do(?:es)? not match)/,golden:/\b[Gg]olden (?:file |image |test )?(?:mismatch|does not match|differs|failed)|\b(?:goldens?|baseline|approved file)\b.{0,60}\b(?:mismatch|differs?|does not match|out of date)/},browser:{launch:/\bbrowserType\.(?:launch|connect)|Executable doesn't exist at .{1,300}(?:chrom|firefox|webkit|ms-playwright)|[Ff]ailed to launch (?:the )?(?:browser|chrome)|session not created|DevToolsActivePort file doesn't exist|chrome not reachable|Chrome(?:Headless)? (?:failed to start|crashed)|cannot find Chrome binary|version of ChromeDriver only supports|Host system is missing dependencies to run browsers|\bChromeHeadless\b.{0,80}(?:not captured|Disconnected)|^Disconnected \(\d{1,4} times?\)|Cypress (?:failed to start|could not verify)/i,closed:/Target (?:page, context or browser )?(?:has been )?(?:closed|crashed)|\b[Pp]age crashed\b|\b[Tt]ab crashed\b|Browser (?:has )?(?:been closed|disconnected|closed unexpectedly)|Protocol error \([A-Z]\w{2,40}\.\w{2,60}\)|Execution context was destroyed|Navigating frame was detached|invalid session id|Session closed\. Most likely the page|[Rr]enderer process (?:just )?crashed/,element:/\b(?:StaleElementReference|NoSuchElement|ElementClickIntercepted|ElementNotInteractable|NoSuchWindow|UnexpectedAlert(?:Present|Open))(?:Exception|Error)?\b|no such element: |stale element reference|strict mode violation|\belement (?:is )?(?:not (?:visible|attached|clickable|interactable|stable)|outside of the viewport|intercepts pointer events)|intercepts pointer events|\belement click intercepted\b|is not clickable at point/,waiting:/\b(?:locator|page|frame|elementHandle|browserContext)\.\w{2,30}: |waiting for (?:locator|selector|getBy\w{2,20}|navigation)\b|\bexpect\((?:locator|page)\)\.|Timed out retrying after|Navigation timeout of|Waiting for selector .{1,200} failed|\bcy\.\w{2,30}\(\) (?:failed|timed out|can only)|\bCypressError\b|Unable to find (?:an element|role|visible css)|expected to find (?:visible )?css/,page:/\bnet::ERR_\w{3,60}|\bNS_ERROR_\w{3,60}|\bWebDriverException\b|\bselenium\.common\.exceptions\.|\borg\.openqa\.selenium\./},permission:{github:/Resource not accessible by (?:integration|personal access token)|\bBad credentials\b|Must have admin rights|Permission to \S{1,200} denied to |Write access to repository not granted|protected by organization SAML|Unable to get ACTIONS_ID_TOKEN_REQUEST_URL|refusing to allow a(?:n)? .{1,60} to create or update workflow/,http:/\b(?:HTTP(?:\/\d(?:\.\d)?)?|[Ss]tatus(?: code)?|HTTP ?Error|returned error|[Rr]esponse(?: code)?)[:= ]{1,3}(?:Error )?40[13]\b|\bindicate success: 40[13]\b|\b401 Unauthorized\b|\b403 Forbidden\b|\bE40[13]\b|\bENEEDAUTH\b/,cloud:/[Cc]ould not load credentials|Unable to locate credentials|Credentials could not be loaded|\bExpiredToken\w{0,20}|\bInvalidClientTokenId\b|\bAccessDenied\w{0,20}|[Nn]ot authorized to perform|\bPERMISSION_DENIED\b|\bUNAUTHENTICATED\b|\binvalid_(?:grant|client)\b|\bAADSTS\d{4,7}\b|NoCredentialProviders|Could not load the default credentials/,login:/[Aa]uthentication (?:failed|required|error)\b|password authentication failed|Access denied for user|could not read (?:Username|Password)|Permission denied \(publickey|Host key verification failed|unauthorized: |\bdenied: (?:requested access|permission)|Invalid (?:API key|access token|credentials|username or password)|Incorrect username or password|\bForbidden\b.{0,40}\bpermission|Error from server \(Forbidden\)|\bis forbidden: User |must be logged in to the server/,file:/\bEACCES\b|\bEPERM\b|[Pp]ermission denied|Operation not permitted|Access (?:to the path .{1,300} )?is denied|\bPermissionError\b|AccessDeniedException/},registry:{image:/manifest (?:for \S{1,200} not found|unknown)|pull access denied|[Ff]ailed to (?:resolve reference|do request|pull image|resolve source metadata|fetch (?:anonymous|oauth) token)|\b(?:ErrImagePull|ImagePullBackOff)\b|error pulling image|Docker pull failed|Error response from daemon: (?:Get|Head|received unexpected HTTP status)|layer verification failed|failed to copy: httpReadSeeker/,npm:/\bnpm (?:ERR!|error) (?:code )?(?:E404|E5\d\d|EINTEGRITY)\b|\bnpm (?:ERR!|error) (?:404|5\d\d) |\bERR_PNPM_(?:FETCH|META_FETCH|TARBALL)\w{0,40}|An unexpected error occurred: "https:\/\/registry|network timeout at: |\bEINTEGRITY\b|\bYN0035\b/,packages:/Could not (?:transfer|GET|HEAD|download) (?:artifact |metadata |resource |')|Hash Sum mismatch|does not have a Release file|\bNU1301\b|[Uu]nable to load the service index|Unable to fetch some archives|Failed to fetch https?:|Could not fetch URL|spurious network error|Gem::RemoteFetcher|Bundler::HTTPError|Error downloading packages|DO NOT MATCH THE HASHES|verifying .{1,200}: checksum mismatch|\b(?:proxy|sum)\.golang\.org\b.{0,200}(?:\b5\d\d\b|\b410\b|timeout|EOF|refused|reset)|(?:pypi\.org|pythonhosted\.org)\b.{0,200}(?:[Tt]imed out|[Tt]imeout|error|failed)|is not a valid (?:gem|repository)/,download:/\b[Dd]ownload(?:ing)? (?:of .{1,100} )?(?:failed|timed out)|[Ff]ailed to download\b|[Ee]rror downloading\b|[Uu]nable to download\b|[Cc]ould not download\b|\bcurl: \(22\)|wget: server returned error|tar: Unexpected EOF in archive|gzip: stdin: (?:not in gzip format|unexpected end)/,"cache-service":/Cache service responded with \d|Failed to (?:restore|save): /,artifact:/Unable to (?:find|download) any artifacts|Artifact not found|Unable to download artifact|Failed to (?:CreateArtifact|FinalizeArtifact|GetSignedArtifactURL)/},git:{ref:/couldn't find remote ref|Remote branch \S{1,200} not found|pathspec '[^']{1,200}' did not match|reference is not a tree|unknown revision or path|\bbad (?:revision|object)\b|A branch or tag with the name '[^']{1,200}' could not be found|\bno merge base\b|not our ref [\da-f]{6,64}/,merge:/^CONFLICT \(|\b[Mm]erge conflicts?\b|could not apply [\da-f]{6,40}|refusing to merge unrelated histories|\bcherry-pick\b.{0,200}(?:non-zero|failed|conflict)|patch (?:failed: |does not apply)|would be overwritten by (?:merge|checkout)/,push:/^! \[(?:remote )?rejected\]|failed to push some refs|\(non-fast-forward\)|protected branch hook declined|shallow update not allowed|fatal error in commit_refs|\bGH0\d\d: /,transfer:/\bRPC failed; |\bearly EOF\b|\bfetch-pack: |the remote end hung up unexpectedly|index-pack failed|fatal: unable to access '|shallow file has changed|bytes of body are still expected/,lfs:/\bgit[- ]lfs\b.{0,100}(?:fail|error)|smudge filter lfs failed|\bLFS: |\bbatch response: /,lock:/Unable to create '.{1,300}\.lock': File exists|[Aa]nother git process seems to be running/,repository:/not a git repository|detected dubious ownership|No url found for submodule|Failed to (?:clone|recurse into submodule)|\bclone of '.{1,300}' into submodule path|^The process '.{0,100}git(?:\.exe)?' failed with exit code/},network:{refused:/\bECONNREFUSED\b|[Cc]onnection refused|ERR_CONNECTION_REFUSED|actively refused it/,reset:/\bE(?:CONNRESET|CONNABORTED|PIPE)\b|[Cc]onnection (?:was )?(?:reset|aborted|broken)|reset by peer|\bsocket hang up\b|\b[Bb]roken pipe\b|\bRemoteDisconnected\b|[Cc]onnection (?:was )?(?:forcibly )?closed (?:by|before|prematurely)|ERR_CONNECTION_(?:RESET|CLOSED|ABORTED)|\bClientConnectorError\b|\bother side closed\b|\bUND_ERR_SOCKET\b|\bServerDisconnectedError\b/,"connection-timeout":/\bETIMEDOUT\b|\bESOCKETTIMEDOUT\b|\bUND_ERR_(?:CONNECT|HEADERS|BODY)_TIMEOUT\b|[Cc]onnection (?:attempt )?timed out|[Cc]onnect(?:ion)? timeout|\bi\/o timeout\b|\b(?:Connect|Read|Socket)Timeout(?:Error|Exception)?\b|ERR_(?:CONNECTION_)?TIMED_OUT|net\/http: request canceled|Operation timed out after \d{1,9} milliseconds/,unreachable:/Network is unreachable|No route to host|\bE(?:HOST|NET)UNREACH\b|\bENETDOWN\b|ERR_(?:INTERNET_DISCONNECTED|NETWORK_\w{3,30}|ADDRESS_UNREACHABLE)|[Tt]unneling socket could not|Proxy (?:Error|CONNECT aborted)|Could not connect to server\b|Failed to connect to \S{1,200} port \d/,interrupted:/\bunexpected EOF\b|\b[Pp]remature (?:close|end)\b|\bIncompleteRead\b|\bChunkedEncodingError\b|Max retries exceeded with url|\bhttp2: .{0,60}(?:GOAWAY|closed|stream)|\bstream error: .{0,40}INTERNAL_ERROR|Empty reply from server|HTTP\/2 stream \d{1,9} was not closed cleanly|\bcurl: \((?:18|28|35|52|55|56|92)\)|: "?https?:\/\/\S{1,300}"?: EOF$|^(?:Get|Head|Post|Put|Patch|Delete) "\S{1,300}": EOF$|[Rr]esponse ended prematurely|upstream connect error/,"server-error":/\b(?:HTTP(?:\/\d(?:\.\d)?)?|[Ss]tatus(?: code)?|HTTP ?Error|returned error|[Rr]esponse(?: code)?)[:= ]{1,3}(?:Error )?5\d\d\b|\b50[0234] (?:Internal Server Error|Bad Gateway|Service (?:Temporarily )?Unavailable|Gateway Time-?out)|\bindicate success: 5\d\d\b|\bServer Error \(5\d\d\)/i,request:/\bfetch failed\b|\bNetworkError\b|\bNetwork Error$|\bConnectError\b|\bAll connection attempts failed\b|\bnpm (?:ERR!|error) network\b|trouble with your network connection|\bcode = Unavailable desc\b|\brequest to \S{1,300} failed\b|\bSocketException\b|\bdial tcp\b|\bread tcp\b|error sending request for url/},"dependency-resolution":{npm:/\bERESOLVE\b|\bETARGET\b|\bEBADPLATFORM\b|unmet peer dependenc|No matching version found for|Couldn't find any versions for|\bERR_PNPM_(?:NO_MATCHING|PEER_DEP)\w{0,40}/,"lock-file":/\bERR_PNPM_OUTDATED_LOCKFILE\b|\bYN0028\b|frozen[- ]lockfile|package(?:-lock)?\.json .{0,80}(?:in sync|out of (?:sync|date))|lock ?file .{0,80}(?:out of date|out of sync|needs to be updated|would have been modified|is not up to date)|missing go\.sum entry|updates to go\.(?:mod|sum) needed|cannot update the lock file/i,python:/\bResolutionImpossible\b|No matching distribution found|Could not find a version that satisfies|No solution found when resolving|version solving failed|conflicting dependencies/i,jvm:/Could not resolve all (?:files|dependencies|artifacts|task)|Could not find artifact |Could not resolve dependencies for|^> Could not find \S{1,200}:\S/,other:/Could not find (?:gem|compatible versions)|requirements could not be resolved to an installable|\bNU1\d{3}\b|no matching package named|failed to select a version|no required module provides|E: Unable to locate package|has no installation candidate|unmet dependencies|held broken packages|No available formula|nothing provides \S/i,module:/[Cc]annot find (?:module|package)\b|\bModule not found: |\bModuleNotFoundError\b|No module named |^ImportError: |\bImportError: (?:cannot import|DLL|lib)|\bClassNotFoundException\b|\bNoClassDefFoundError\b|\bNoSuchMethodError\b|cannot load such file|unresolved import |[Ff]ailed to resolve import /,library:/cannot open shared object file|Library not loaded: |\bundefined symbol: |version `GLIBC(?:XX)?_|symbol lookup error|\bDllNotFoundException\b|error while loading shared libraries/},lint:{eslint:/^\d{1,7}:\d{1,7} {1,8}error {1,8}\S|^✖ \d{1,7} problems? \([1-9]|ESLint found too many warnings|\bbiome\b.{0,60}(?:Found|errors)/,python:/^[\w./\\-]{1,300}\.pyi?:\d{1,7}(?::\d{1,7})?: (?:\[?[A-Z]{1,4}\d{3,4}\]?\b|error: )|^Found \d{1,7} errors? in \d{1,7} files?/,formatting:/^would reformat |\d files? would be reformatted|[Cc]ode style issues|^Diff in \/|is not (?:properly )?(?:formatted|gofmt|goimports)|files were modified by this hook|[Ff]ormat(?:ting)? (?:check|issues?|errors?)\b.{0,40}(?:failed|found)|spotlessCheck/,linter:/\b[Ll]int(?:er|ing|s)? (?:failed|errors?|problems?|violations?)|\([A-Z][A-Z0-9_]{3,60}\) .{0,40}\b[Ll]inter\b|\b(?:MD0\d\d|SC[12]\d{3}|DL[34]\d{3})\b|\bclippy::\w|\blint\/(?:a11y|complexity|correctness|nursery|performance|security|style|suspicious)\/\w|\bC: \w{3,40}\/\w{3,60}: |\((?:errcheck|staticcheck|govet|gosec|revive|gosimple|ineffassign|unused)\)$|\b(?:checkstyle|detekt|ktlint|pmd|spotbugs|phpstan|rubocop)\w{0,20}\b.{0,80}\b(?:violations?|failed|errors?|issues?|offenses)/i,commit:/\b(?:subject|body|footer|type)-[a-z]{3,20}(?:-[a-z]{3,20}){0,3}\]$|commitlint\b.{0,60}(?:fail|problem)/,coverage:/\bcoverage\b.{0,100}(?:does not meet|is below|less than|under threshold|not met)|Required test coverage/i,vulnerability:/\b[1-9]\d{0,6} (?:high|critical|moderate) severity vulnerabilit|^[1-9]\d{0,6} vulnerabilit(?:y|ies) found/},compilation:{located:/^(?:[A-Za-z]:)?[^\s:()]{1,300}[:(]\d{1,7}(?:[:,]\d{1,7})?\)?(?::| -)? {0,4}(?:fatal |internal compiler )?error\b/i,code:/\berror (?:TS|C|D|LNK|MSB|NETSDK|CS|BC|FS|RC)\d{3,5}\b|\bTS\d{4}: |^error\[E\d{4}\]|^\S{1,300}\.proto:\d{1,7}:\d{1,7}: /,linker:/undefined reference to |unresolved external symbol|ld returned \d{1,3} exit status|^(?:ld|lld|ld64|collect2|ld\.lld|clang)(?:-\d{1,3})?: (?:fatal )?error|cannot find -l\w|duplicate symbol|linking with `\w{1,20}` failed|linker command failed|linker `\w{1,40}` not found/,go:/^(?:vet: |\.{0,2}\/)?[\w./-]{1,300}\.go:\d{1,7}:\d{1,7}: (?:undefined|cannot|too many|not enough|missing|syntax error|imported and not used|declared and not used|invalid|\S{1,100} (?:redeclared|undefined))|\[build failed\]$/,java:/^\[ERROR\] \/?\S{1,300}\.(?:java|kt|scala|groovy):\[?\d|\bCOMPILATION ERROR\b|\bCompilation (?:failed|error)|^e: \S{1,300}\.kts?\b|^\[error\] \S{1,300}:\d{1,7}(?::\d{1,7})?: |Execution failed for task '.{0,200}:compile\w{1,60}'/,bundler:/^(?:✘|X) \[ERROR\] |^ERROR in \.{0,2}\/|^Failed to compile\b|\bRollupError\b|^error during build:/,syntax:/^(?:SyntaxError(?!.{0,300}\bJSON\b)|IndentationError|TabError|PHP (?:Fatal|Parse) error|Parse error)\b|\bsyntax error\b|^\*\* \((?:CompileError|SyntaxError|TokenMissingError)\)|^== Compilation error/,build:/^error: could not compile|^CMake Error\b|^FAILED: (?:\[code=\d{1,4}\] )?\S{1,300}\.(?:o|obj|a|so|dll|exe|class)\b|^(?:g?make|mingw32-make)(?:\[\d{1,3}\])?: \*\*\* (?!\[.{0,300}\] Error \d)|^\*\* (?:BUILD|ARCHIVE) FAILED \*\*|ninja: build stopped|failed to compile\b|^Build FAILED\.?$/i},configuration:{workflow:/^(?:Unexpected value|Unrecognized named-value|Input required and not supplied|The template is not valid|Invalid workflow file|Can't find 'action\.yml'|Unable to resolve action|Unexpected input\(s\))|\bThe workflow is not valid\b/,arguments:/\bunrecognized (?:arguments?|option)|\bunknown (?:option|flag|command|argument|switch|shorthand flag)\b|\bno such (?:option|(?:sub)?command)\b|\bMissing script: |\binvalid (?:option|choice)\b|the following arguments are required|[Mm]issing required (?:option|argument|flag|parameter)|flag provided but not defined|unexpected argument '/i,environment:/unbound variable|\benvironment variable\b.{1,100}\b(?:not set|required|missing|undefined|must be set)|[Mm]issing (?:required )?(?:env\b|environment variable|secret)|^KeyError: '[A-Z][A-Z0-9_]{2,60}'|\b[A-Z][A-Z0-9_]{3,60} (?:is|must be) (?:not )?set\b/,tool:/\bcommand not found\b|: not found$|is not recognized as (?:an internal|the name)|executable file not found in|\bspawn \S{1,100} ENOENT\b/,"missing-file":/\bENOENT\b|[Nn]o such file or directory|\bFileNotFound(?:Error|Exception)\b|Could not find a part of the path|[Cc]ould not find (?:the )?(?:file|config)/,value:/\b(?:does|do) not support\b.{1,120}\b(?:greater|less|larger|smaller|more|other) than\b|\b[Ss]et --[\w-]{2,60} to\b|\b(?:[Ii]nvalid|[Uu]nsupported|[Bb]ad) (?:reference format\b|config\w{0,10}|setting|parameter|value for)\b|\bConfiguration(?:Error|Exception)\b|\bImproperlyConfigured\b|\b[Cc]onfig(?:uration)? (?:error|file .{1,200}(?:not found|invalid|could not))|\b(?:YAMLException|ScannerError|ParserError)\b|\byaml: (?:line|unmarshal)/,version:/\b[Uu]nsupported engine\b|\bEBADENGINE\b|Unsupported (?:class file major version|major\.minor version)|it requires rustc \d|[Rr]equires (?:a different )?(?:Node|Python|Java|Go|Ruby)\b|requires-python|Version \S{1,60} with arch(?:itecture)? \S{1,40} (?:was )?not found|Unable to find (?:Node|Python|Java|Go|Ruby) version/i,limit:/System limit for number of file watchers|\bEMFILE\b|[Tt]oo many open files/,"no-tests":/^(?:Error: )?No tests? (?:found|files found|were executed|ran)\b|collected 0 items/i},crash:{segfault:/[Ss]egmentation fault|\bSIG(?:SEGV|BUS|ILL|FPE)\b|\bEXC_BAD_ACCESS\b|\b[Bb]us error\b|\bAccessViolationException\b|\*\*\*Exception: SegFault|\(SEGFAULT\)|0xC0000005|-1073741819|\bexit(?:ed)?(?: with)?(?: exit)? (?:code|status)[ :=]{1,3}139\b/,abort:/\(core dumped\)|\bSIG(?:ABRT|IOT|TRAP)\b|^Aborted$|\bTrace\/breakpoint trap\b|\bIllegal instruction\b|\bexit(?:ed)?(?: with)?(?: exit)? (?:code|status)[ :=]{1,3}134\b|stack smashing|double free or corruption|terminate called after throwing/,sanitizer:/\b(?:Address|Memory|Leak|UndefinedBehavior)Sanitizer\b|==\d{1,10}==\s?ERROR: /,runtime:/[Ff]atal Python error|A fatal error has been detected by the Java Runtime|^panic: (?!test timed out|duplicate metrics|http: multiple registrations|.{0,100}flag redefined: )|\bpanic: runtime error|^fatal error: (?!.{1,200}(?:file not found|No such file))|^thread 'main' (?:\(\d{1,10}\) )?panicked at|kernel panic/i,"stack-overflow":/\bStackOverflow(?:Error|Exception)?\b|Maximum call stack size exceeded|maximum recursion depth exceeded|\bstack overflow\b/i,worker:/forked VM terminated without|build daemon disappeared unexpectedly|\bworker '?gw\d{1,4}'? crashed|\bJest worker\b.{0,80}(?:encountered|exited)|[Ww]orker(?: process)? (?:has )?(?:been terminated|exited unexpectedly|crashed)|\bnode down: Not properly terminated|\bERR_IPC_CHANNEL_CLOSED\b|[Tt]est (?:run|host|process|runner) .{0,40}(?:crashed|aborted|exited unexpectedly)|[Cc]rash(?:ed)? (?:during|while) (?:running|executing)/},ordering:{order:/\border[- ]dependent\b|\btest order(?:ing)? (?:dependency|dependence|matters|violation)|\bdepends on (?:the )?(?:test )?(?:execution )?order\b|must (?:be )?run (?:before|after) (?:the )?test|depends on (?:methods|groups|test) which (?:got|has|have) (?:skipped|failed)/i,leak:/\bleaked (?:from|by) (?:a |an |the )?(?:previous|other|another|earlier) test|\bstate (?:was )?leak(?:ed|s|ing)? (?:between|across|from)\b|(?:previous|earlier|other) test (?:did not clean|left)|\benvironment (?:after it )?(?:has been|was) torn down|\bEnvironmentTeardownError\b|failed to exit gracefully and has been force exited|\bdone\(\) called multiple times|Cannot log after tests are done|after the test (?:has )?(?:completed|ended|finished)\b|test (?:database|environment) (?:was )?not (?:empty|clean|reset)/i,already:/\b(?:already (?:been )?(?:registered|initiali[sz]ed|mocked|wrapped|mounted)|already been called(?! the max))\b|\bDuplicated timeseries in\b|\bduplicate metrics collector registration\b|\bmultiple registrations for \S|\bflag redefined: |\bCannot overwrite `.{1,100}` model once compiled/i},timeout:{job:/exceeded the (?:maximum execution time|time limit)|\btime limit .{0,40}exceeded|has timed out after \d{1,6} minutes/,test:/[Tt]est (?:timeout|timed out)\b|[Ee]xceeded timeout of|Timeout of \d{1,9}ms (?:exceeded|hit)|\bTest timeout of \d|^Failed: Timeout \(?>|\*\*\*Timeout\b|async callback was not invoked within|test timed out after|panic: test timed out|\bTestTimedOutException\b/,command:/\bTimeoutExpired\b|\b[Tt]imed out (?:after|in|waiting|while)\b|\bexit(?:ed)?(?: with)?(?: exit)? (?:code|status)[ :=]{1,3}124\b|Final attempt failed\. Timeout|\btimeout: the monitored command\b|\btook longer than \d|\brunning for (?:over|more than) \d{1,6} (?:seconds|minutes)/,deadline:/\b[Dd]eadline[ _]?[Ee]xceeded\b|\bcontext deadline exceeded\b|\bDEADLINE_EXCEEDED\b|\bdeadline has elapsed\b/,waiting:/\b(?:not|never|no|none)\b.{1,150}\bwithin \d[\d.,]{0,11} ?(?:ms|s|sec|seconds?|min|minutes?|milliseconds?)\b(?! of\b)|n't .{1,150}\bwithin \d[\d.,]{0,11} ?(?:ms|s|sec|seconds?|min|minutes?|milliseconds?)\b(?! of\b)|\b[Nn]o (?:response|answer|reply|message|output|data|heartbeat)s?\b.{0,60}\b(?:after|in|for|within) \d|\bg(?:ave|iving) up\b.{0,150}\bafter \d/,general:/\bTIMEOUT\b|(?:\b|\w)Timeout(?:Error|Exception|CancellationException)\b|^Timeout: (?!\d)|: [Tt]imeout$|\b[Tt]imeout (?:detected|occurred)\b|\.Timeout of \d|\(Timeout\)$|\b[Tt]ime(?:d[- ]?out|out)\b.{0,60}\b(?:exceeded|expired|reached|elapsed|error)|\boperation timed out\b|\b[Tt]imed out\b/},assertion:{assertion:/\bAssert(?:ion)?(?:Failed)?(?:Error|Exception)\b|\bAssertion(?:s)? (?:failed|violated)|^E {2,12}assert\b|\bExpectation(?:Failed|NotMet)\w{0,20}\b|\bExpectations? (?:failed|not met)\b|^assert(?:ion)?\b.{0,300}(?:\bfailed\b|[=!<>]=|\bis\b|\bin\b)|\bassertion `.{1,200}` failed|\b[A-Z]{1,12}_(?:ASSERT|CHECK|FATAL)\b|\bCheck failed: |^Assert\.\w{1,60}\(\) Failure/i,expectation:/\bexpect\(.{1,200}\)\.|^(?:Expected|Received|Actual|expected|got|want)(?: [\w ]{1,20})?: |Failure\/Error: |\b[Ee]xpected:? {0,2}\S.{0,300}\b(?:(?:but )?(?:[Ww]as|[Gg]ot|received|found)\b|to (?:be|equal|eq|have|include|contain|match)\b)|\b[Ee]xpected equality of|Failed asserting that|\boutside of expected range\b|\bComparisonFailure\b|\bgot:? \S.{0,200}, want(?:ed)?\b|\bwant(?:ed)?:? \S.{0,200}, got\b|-want \+got|--- Expected\b|^Not equal:|^[Ss]hould (?:be|have|equal|contain|not)\b|Argument\(s\) are different! Wanted|Wanted but not invoked|\bexpected call at \S{1,300} (?:has already been called|doesn't match)|\bUNEXPECTED SUCCESS\b|\bXPASS(?:\(strict\)| \[[\d.]{1,12}s\]: )/,"failed-test":/^(?:FAILED|ERROR) (?:\[[\d.]{1,12}s\] )?[\w./\\-]{1,300}\.py\b|^_{3,100} .{1,300} _{3,100}$|^(?:FAIL|ERROR)(?: \[[\d.]{1,12}s\])?: \w{1,200} \(|^● .{1,300}|^FAIL {1,4}\S|^\d{1,4}\) \[[\w -]{1,60}\] › |^not ok \d|^--- FAIL: |^[\w./-]{3,200} {2,60}(?:FAIL|FAILED): |^FAIL\t\S|^test .{1,300} \.\.\. FAILED$|^\[ {2}FAILED {2}\] |^✖ .{1,300}\(\d|\*\*\*Failed\b|^\w[\w.$]{0,200} > .{1,300} FAILED$|<<< (?:FAILURE|ERROR)!|^(?:Failed|X) \S.{0,300} \[(?:< )?\d|^rspec \.?\/?\S{1,300}:\d|^\d{1,4}\) \S.{1,300}|^✗ \S|\b\d{1,7} (?:tests? |specs? |examples? )?fail(?:ed|ures?)\b|\bThere (?:are|were) (?:failing tests|test failures|failures)|\bTests? failed\b|^thread '.{1,200}' (?:\(\d{1,10}\) )?panicked at /},exception:{"missing-value":/\bNullPointerException\b|\bNullReferenceException\b|\b(?:null|undefined|None|nil)\b.{0,40}\b(?:is not|has no|reading|properties|pointer|object)\b|[Cc]annot read propert|'NoneType' object|undefined method `|\bAttributeError\b|invalid memory address or nil pointer|called `\w{1,20}::(?:unwrap|expect)\w{0,10}\(\)` on |\bUndefined (?:array key|index|variable|offset)\b/,type:/\bTypeError\b|\bClassCastException\b|\bValueError\b|\bKeyError\b|\bIndexError\b|\bReferenceError\b|\bIndexOutOfBoundsException\b|index out of (?:range|bounds)|\bIllegal(?:Argument|State)Exception\b|\bInvalidOperationException\b/,uncaught:/^(?:Uncaught |Unhandled |Exception in thread |Traceback \(most recent call last\):)|\bUnhandledPromiseRejection\b|[Uu]nexpected end of JSON input|\b[Uu]nhandled (?:promise )?(?:rejection|exception)|\b(?:\w{1,60}[.$:]){0,12}\w{1,80}(?:Error|Exception): /}},u=c.Z.flatMap(e=>"unknown"===e?[]:Object.entries(l[e]).map(([t,n])=>({name:`${e}: ${t}`,pattern:n,category:{name:e,rule:t}}))),d=new Set(["assertion","exception"]),f=u.filter(({category:e})=>!d.has(e.name)),p=u.filter(({category:e})=>d.has(e.name)),m=2e3,categoryOf=e=>decide(e).category
function decide(e){const t=e.map((e,t)=>({text:e.slice(0,m),by:t})),n=t.flatMap(({text:e,by:t})=>{const n=(0,s.YY)(e)
return void 0===n?[]:[{text:withoutCompared(n.replace(w,"")),by:t}]}),o=t.map(({text:e,by:t})=>({text:(0,r.E)(e.trim()),by:t}))
return first(n,f)??first(n,p)??first(o,p)??{category:h}}const h={name:"unknown",rule:"no rule knows its words"}
function first(e,t){for(const{text:n,by:r}of e){const e=(0,o.MU)(n),s=t.find(t=>i(t,e))
if(s)return{category:s.category,by:r}}}const g=/^(?:E {2,12})?(?:[\w.]{0,100}Assertion(?:Failed)?Error\b|assert\b|expect\(|[Ee]xpected\b|Received\b|Actual\b|Failed asserting)/,b=/"[^"]{0,1000}"|'[^']{0,1000}'|`[^`]{0,1000}`|<[^<>]{0,1000}>/g,w=/^(?:Error:\s{1,20}){1,3}(?=\S)/,withoutCompared=e=>g.test(e)?e.replaceAll(b,'""'):e}),6758:((e,t,n)=>{n.d(t,{Z:()=>o})
const o=["infrastructure","disk-full","out-of-memory","gpu","rate-limit","dns","clock","tls","port-in-use","concurrency","database","service-startup","snapshot","browser","permission","registry","git","network","dependency-resolution","lint","compilation","configuration","crash","ordering","timeout","assertion","exception","unknown"]}),9084:((e,t,n)=>{n.d(t,{iv:()=>s,rl:()=>causeOf})
var o=n(8313),r=n(6755)
const s=360
function causeOf(e,t=s){return"timed_out"===e.conclusion?"timed-out":"cancelled"===e.conclusion?outlived(e,t)?"timed-out":"cancelled":"bad"===(0,o.Bg)(e.conclusion)?abandoned(e)?"runner-lost":"startup_failure"===e.conclusion||0===e.steps.length?"not-started":"failed":void 0}const tookMs=({startedAt:e,completedAt:t})=>(0,r.z4)(e,t),outlived=(e,t)=>(tookMs(e)??0)>=6e4*t,abandoned=e=>e.steps.some(running),running=e=>"in_progress"===e.status&&"running"===e.conclusion}),7732:((e,t,n)=>{n.d(t,{O8:()=>countBreaks,BP:()=>logLine,OG:()=>logLines,rU:()=>a})
var o=n(6607),r=n(8444)
const s=/^\ufeff?\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z ?/
const a={head:1<<20,tail:7<<20,line:2e3,headLines:2e4,tailLines:1e5},i=/^(?:##\[([\w-]{1,40})(?:[^\]\w-][^\]]{0,199})?\]|::(error|warning|notice|debug|group|endgroup)(?: [^:]{0,500})?::)/,c="[36;1m"
function*logLines(e,t=a){let n=1
for(const[o,r]of function(e,{head:t,tail:n,headLines:o=1/0,tailLines:r=1/0}){const s=e.length>t+n,a=function(e,t,n){let o=0
for(let r=t;r>0&&o<n;r-=1)o=e.indexOf("\n",o)+1||e.length
return o}(e,o,s?t:e.length),i=function(e,t,n){let o=e.length
for(let r=t;r>0&&o>n;r-=1)o=o<2?0:e.lastIndexOf("\n",o-2)+1
return o<n?e.indexOf("\n",n)+1:o}(e,r,s?e.length-n:0)
return a<i?[[0,a],[-a,i],[i,e.length]]:s?[[0,t],[-t,e.length-n],[e.length-n,e.length]]:[[0,e.length]]}(e,t))if(o<0)n+=countBreaks(e,-o,r)
else for(let s=o;s<r;n+=1){const o=e.indexOf("\n",s),a=-1===o||o>r?r:o
yield logLine(e.slice(s,a),n,t.line),s=a+1}}function countBreaks(e,t,n){let o=0
for(let r=e.indexOf("\n",t);-1!==r&&r<n;r=e.indexOf("\n",r+1))o+=1
return o}const cleanLine=e=>(0,o.uH)(e).replaceAll("\n"," ")
function logLine(e,t,n){const{time:o,rest:a}=function(e){const[t]=s.exec(e)??[]
return void 0===t?{rest:e}:{time:t.replace("\ufeff","").trimEnd(),rest:e.slice(t.length)}}(e),l=function(e,t){const n=(0,r.x)(cleanLine(e.slice(0,t)))
if(e.length<=t)return n
const o=Math.max(n.search(/\s\S*$/),n.length-t/2,0)
return n.slice(0,o)}(function(e){const t=e.endsWith("\r")?e.slice(0,-1):e
return t.slice(t.lastIndexOf("\r")+1)}(a),n),[u="",d,f]=i.exec(l)??[],p=d??f
return{line:t,text:l.slice(u.length),echoed:a.startsWith(c),...void 0===p?{}:{mark:p},...void 0===o?{}:{time:o}}}}),8444:((e,t,n)=>{n.d(t,{x:()=>maskTokens})
var o=n(7871)
const r=/gh[pousr]_|github_pat_|glpat-|xox|xapp-|sk[-_]|npm_|pypi-|dckr_pat_|A[KS]IA|AIza|eyJ|whsec_|webhooks?(?:[/.\\]|%2[Ff])|hooks\.slack|logic\.azure|:\/\/[^\s/]{0,200}[:@]|uthorization|earer |eniekey |[?&][a-z_]{3,20}=/,maskTokens=e=>r.test(e)?(0,o.U)(e):e}),3417:((e,t,n)=>{n.d(t,{MU:()=>readingOf,Z4:()=>prefiltered,d2:()=>readerFor})
const readerFor=e=>e>8e3?e=>({text:e}):readingOf,readingOf=e=>({text:e,lower:e.toLowerCase()}),prefiltered=e=>(t,n)=>function({name:e,pattern:t},{text:n,lower:o},r){if(void 0===o)return!0
const s=t.ignoreCase?o:n
return r[e]?.some(e=>s.includes(e))??!0}(t,n,e)&&t.pattern.test(n.text)}),9940:((e,t,n)=>{n.d(t,{E:()=>bodyOf})
const o=[/^\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?\]?\s{0,4}/,/^\([\w.-]{1,60} pid=\d{1,10}\)\s{0,4}/,/^[\w.-]{1,60}\s{0,20}\|\s/,/^#\d{1,4} \d{1,6}\.\d{1,4} /,/^\[?(?:ERROR|CRITICAL|FATAL|WARNING|WARN|INFO|DEBUG)\]?\s{1,4}(?=\d\d-\d\d |\[)/,/^\d\d-\d\d \d\d:\d\d:\d\d\s{1,4}/,/^\[[\w./-]{1,80}:\d{1,6}\]\s{0,4}/,/^-\s[\w.]{1,80}\s-\s/,/^(?:ERROR|CRITICAL|FATAL|WARNING|INFO|DEBUG)\s-\s/,/^(?:\|\s{0,10}(?:[\w.:]{1,80})\s{1,20})?\|\s{0,4}/]
function bodyOf(e){return o.reduce((e,t)=>e.replace(t,""),e)}}),1212:((e,t,n)=>{n.d(t,{Ey:()=>titleIn,O2:()=>reasonOfSummary,YY:()=>reasonIn,zM:()=>reasonsOf})
var o=n(9940),r=n(7143)
const s=new Set(["pytest-summary","pytest-section","unittest","jest","jest-suite","vitest","jest-test","jest-file","mocha","playwright","tap","node-test","cross","go-test","go-package","cargo-test","gtest","gtest-message","ctest","ctest-list","junit-gradle","surefire","dotnet-test","rspec","minitest","phpunit","exunit","flutter","bats","test-failed","test-count","gradle-task"]),a=r.a.filter(({name:e})=>s.has(e)).map(({pattern:e})=>e),i=/^(?:× (?:No solution found|Failed to |Distribution )|[✘X] \[|\d{1,7} - \S{1,200} \((?:Timeout|SEGFAULT|ILLEGAL)\))|\*\*\*(?:Timeout|Exception)\b/,c=[/^((?:FAILED|ERROR) (?:\[[\d.]{1,12}s\] )?\S.{0,600}?) - (\S.{0,1500})$/,/^(\[ERROR\] {2,6}[A-Z][\w$]{0,200}(?:\.[\w$]{1,200}|:\d{1,7}){1,3}(?:->\S{1,300})?) (?:» )?(\S.{0,1500})$/]
function summaryIn(e){const[,t,n]=c.map(t=>t.exec(e)).find(Boolean)??[]
return void 0===t||void 0===n?void 0:{title:t,reason:n}}const reasonOfSummary=e=>summaryIn((0,o.E)(e))?.reason,isTitle=e=>!i.test(e)&&a.some(t=>t.test(e)),l=/^E {2,12}/
function reasonIn(e){const t=(0,o.E)(e.trim())
return summaryIn(t)?.reason??(isTitle(t)?void 0:t.replace(l,""))}function titleIn(e){const t=(0,o.E)(e.trim())
return summaryIn(t)?.title??(isTitle(t)?t:void 0)}const u=25
function reasonsOf(e){const[t]=e
if(!t)return[]
const n=e.filter(({score:e})=>e>=t.score-u),o=void 0===reasonIn(t.text)?n.filter(({line:e})=>e>t.line):n
return[...new Set([...o,...n].flatMap(({text:e})=>reasonIn(e)??[]))]}}),7143:((e,t,n)=>{n.d(t,{a:()=>r})
const o=String.raw`[\w.$\\:]{0,150}(?:Error|Exception|Failure|Interrupt|Timeout|Expired|Exit|Fault)`,r=[{name:"pytest-summary",pattern:/^(?:FAILED|ERROR) (?:\[[\d.]{1,12}s\] )?[\w./\\-]{1,300}\.py\b/,score:93},{name:"pytest-section",pattern:/^_{3,} (?!.{0,40}summary).{1,300} _{3,}$/,score:90},{name:"pytest-interrupted",pattern:/^!{3,80} (?!_).{1,300} !{3,80}$/,score:58},{name:"pytest-error",pattern:/^E {2,12}\S/,score:86},{name:"unittest",pattern:/^(?:FAIL|ERROR)(?: \[[\d.]{1,12}s\])?: \w+ \(/,score:90},{name:"jest",pattern:/^● .{1,300} › /,score:92},{name:"jest-suite",pattern:/^● Test suite failed to run/,score:90},{name:"vitest",pattern:/^FAIL {1,4}\S.{0,300} > /,score:92},{name:"jest-test",pattern:/^● (?!Console\b|\S{1,100}\.(?:service|socket|timer|mount|target)\b)\S/,score:84},{name:"jest-file",pattern:/^FAIL {1,4}\S{1,300}\.[cm]?[jt]sx?\b/,score:72},{name:"expectation",pattern:/^(?:AssertionError\b|expect\(.{1,200}\)\.|Expected:? |Failure\/Error:|expected:? .{0,200}\b(?:to|but|got)\b)/,score:82},{name:"mocha",pattern:/^\d{1,4}\) (?!\[).{1,300}/,score:58},{name:"playwright",pattern:/^\d{1,4}\) \[[\w -]{1,60}\] › \S/,score:92},{name:"tap",pattern:/^not ok \d+/,score:88},{name:"node-test",pattern:/^✖ (?!failing tests|\d+ problem).{1,300}\(\d/,score:88},{name:"cross",pattern:/^(?:✕|✗|✘|×|❌|🛑) ?\S/u,score:76},{name:"go-test",pattern:/^--- FAIL: \S/,score:92},{name:"go-test-message",pattern:/^\w[\w.-]{0,100}_test\.go:\d+: \S/,score:84},{name:"go-package",pattern:/^FAIL\t\S/,score:74},{name:"cargo-test",pattern:/^test .{1,300} \.\.\. FAILED$/,score:92},{name:"rust-panic",pattern:/^thread '.{1,200}' (?:\(\d+\) )?panicked at /,score:90},{name:"gtest",pattern:/^\[ {2}FAILED {2}\] \w[\w./]*(?:,| \(|$)/,score:92},{name:"gtest-message",pattern:/^\S{1,300}:\d+: Failure$/,score:88},{name:"ctest",pattern:/\*\*\*(?:Failed|Timeout|Exception|Not Run)\b/,score:90},{name:"ctest-list",pattern:/^\d+ - \S{1,200} \((?:Failed|Timeout|SEGFAULT|ILLEGAL|Child aborted)/,score:88},{name:"junit-gradle",pattern:/^\w[\w.$]{0,200} > .{1,300} FAILED$/,score:92},{name:"surefire",pattern:/^\[ERROR\] .{0,300}<<< (?:FAILURE|ERROR)!/,score:91},{name:"surefire-list",pattern:/^\[ERROR\] {2,6}[A-Z][\w.$]{0,200}[.:]\w/,score:89},{name:"surefire-count",pattern:/^\[ERROR\] Tests run: \d/,score:64},{name:"dotnet-test",pattern:/^(?:Failed|X) \S.{0,300} \[(?:< )?\d[\d,. ]{0,12} ?m?s\]$/,score:92},{name:"xunit-message",pattern:/^Assert\.\w{1,60}\(\) Failure/,score:84},{name:"rspec",pattern:/^rspec \.?\/?\S{1,300}:\d+ #/,score:92},{name:"rspec-expectation",pattern:/^Failure\/Error: /,score:88},{name:"minitest",pattern:/^(?:Failure|Error):$|^\w[\w:]{0,200}#test_\w.{0,200}\[\S+:\d+\]/,score:86},{name:"phpunit",pattern:/^\d{1,4}\) [\w\\]{1,300}::\w+/,score:92},{name:"phpunit-message",pattern:/^Failed asserting that /,score:86},{name:"exunit",pattern:/^\d{1,4}\) test .{1,200} \([\w.]{1,200}\)$/,score:92},{name:"flutter",pattern:/^(?:\d\d:\d\d )?.{0,40}\+\d+(?: ~\d+)? -\d+: .{1,300} \[E\]$/,score:92},{name:"xctest",pattern:/: error: -\[\S{1,200} \S{1,200}\] : |^Test [Cc]ase .{1,200} failed \(/,score:90},{name:"bats",pattern:/^✗ \S/,score:88},{name:"cypress",pattern:/^(?:CypressError|AssertionError): /,score:88},{name:"test-failed",pattern:/^\S{1,300}(?:::| > )\S.{0,300} (?:FAILED|FAIL|ERROR)(?: \[.{0,60})?$/,score:84},{name:"unexpected-success",pattern:/^UNEXPECTED SUCCESS\b|\bXPASS(?:\(strict\)| \[[\d.]{1,12}s\]: )/,score:88},{name:"test-table",pattern:/^[\w./-]{3,200} {2,60}(?:FAIL|FAILED): {1,20}\S/,score:70},{name:"test-count",pattern:/^(?:=+ )?(?:Tests?(?: Suites| Files)?:? +)?\d+ (?:tests? )?failed\b/,score:56},{name:"located-error",pattern:/^(?:[A-Za-z]:)?[^\s:()]{1,300}[:(]\d+(?:[:,]\d+)?\)?(?::| -)? {0,4}(?:fatal |internal compiler )?error\b/i,score:92},{name:"rustc",pattern:/^error(?:\[E\d{4}\]): \S/,score:92},{name:"cargo",pattern:/^error: (?:could not compile|failed to|linking with|no matching package)/,score:80},{name:"python-located",pattern:/^[\w./\\-]{1,300}\.pyi?:\d+(?::\d+)?: (?:error|[A-Z]{1,4}\d{3,4})\b/,score:90},{name:"go-vet",pattern:/^(?:vet: |\.{0,2}\/?)[\w./-]{1,300}\.go:\d+:\d+: \S/,score:90},{name:"eslint",pattern:/^\d+:\d+ {1,8}error {1,8}\S/,score:88},{name:"linter",pattern:/^[\w./\\-]{1,300}\.\w{1,8}:\d+:\d+:? \S/,score:62},{name:"lint-count",pattern:/^✖ \d+ problems? \([1-9]/,score:60},{name:"linker",pattern:/undefined reference to |unresolved external symbol|ld returned \d+ exit status|^(?:ld|lld|ld64|collect2|ld\.lld|clang)(?:-\d+)?: (?:fatal )?error|cannot find -l\w|duplicate symbol/,score:86},{name:"msvc",pattern:/\b(?:fatal )?error (?:C|D|LNK|MSB|NETSDK|NU|CS|BC|FS|RC|CA|IDE)\d{3,5}\b/,score:90},{name:"cmake",pattern:/^CMake Error\b/,score:84},{name:"ninja",pattern:/^FAILED: \S/,score:66},{name:"make",pattern:/^(?:g?make|mingw32-make)(?:\[\d+\])?: \*\*\* (?!\[.{0,300}\] Error \d)/,score:58},{name:"java",pattern:/^\[ERROR\] \/?\S{1,300}\.(?:java|kt|scala|groovy):\[?\d+/,score:92},{name:"javac",pattern:/^\S{1,300}\.(?:java|kt|scala|groovy):\d+: error: /,score:92},{name:"kotlin",pattern:/^e: \S/,score:88},{name:"scala",pattern:/^\[error\] \S{1,300}:\d+(?::\d+)?: /,score:90},{name:"maven",pattern:/^\[ERROR\] (?:Failed to execute goal|COMPILATION ERROR|The build could not read|Could not (?:resolve|find)|Unknown lifecycle|Plugin )/,score:76},{name:"gradle-cause",pattern:/^(?:\* What went wrong:|Execution failed for task |A problem occurred |Could not (?:resolve|determine|find|create|compile|GET) |> Could not )/,score:78},{name:"gradle-task",pattern:/^> Task \S{1,200} FAILED$/,score:68},{name:"gradle",pattern:/^FAILURE: Build failed with an exception/,score:46},{name:"xcode",pattern:/^\*\* \w{1,20} FAILED \*\*|^The following build commands failed/,score:58},{name:"bazel",pattern:/^ERROR: \S{1,300}:\d+:\d+: |^FAIL: \/\/\S/,score:86},{name:"elixir",pattern:/^\*\* \(\w[\w.]{1,100}\) |^== Compilation error in file/,score:88},{name:"ghc",pattern:/^\S{1,300}\.hs:\d+:\d+: error/,score:92},{name:"esbuild",pattern:/^(?:✘|X) \[ERROR\] /,score:90},{name:"webpack",pattern:/^ERROR in \S|^Module not found: |^Failed to compile\b/,score:84},{name:"syntax",pattern:/^(?:SyntaxError|IndentationError|Parse error|PHP (?:Fatal|Parse) error|Fatal error): {0,2}/,score:88},{name:"tidy",pattern:/^(?:Error|ERROR|Warning|Advice) \([A-Z][A-Z0-9_]{2,80}\) /,score:84},{name:"formatting",pattern:/^(?:would reformat |Oh no! |\[warn\] Code style issues|Diff in \/)/,score:74},{name:"npm-code",pattern:/^npm (?:ERR!|error) code (?!ELIFECYCLE)\w/,score:78},{name:"npm",pattern:/^npm (?:ERR!|error) (?!code |A complete log|errno |path |command |Lifecycle|workspace |location |Exit |\d{4}-)\S/,score:70},{name:"yarn",pattern:/^➤ YN(?!0000)\d{4}: .{0,20}\S|^error (?!Command failed)\S/,score:66},{name:"pnpm",pattern:/^\[?ERR_PNPM_\w{2,80}/,score:78},{name:"pip",pattern:/^ERROR: (?:Could not find a version|No matching distribution|Failed building wheel|ResolutionImpossible|Cannot install|Could not build|Package .{1,200} requires)/,score:84},{name:"uv",pattern:/^(?:× |error: )(?:No solution found|Failed to |Distribution )/,score:80},{name:"bundler",pattern:/^(?:Could not find (?:gem|compatible)|Bundler could not find|An error occurred while installing)/,score:82},{name:"composer",pattern:/^(?:Your requirements could not be resolved|Problem \d+$|\[[A-Z]\w{3,60}Exception\])/,score:78},{name:"apt",pattern:/^E: \S/,score:78},{name:"go-mod",pattern:/^go: (?!downloading|finding|extracting|added|upgraded).{0,300}(?:: |no required|cannot|requires|missing)/,score:74},{name:"docker-build",pattern:/^(?:#\d+ )?ERROR: (?:failed to |process |executor failed|target )/,score:82},{name:"buildkit",pattern:/^(?:#\d+ \d+\.\d+ .{0,100}|#\d+ ERROR[: ])|^ERROR \[.{1,100}\]/,score:34},{name:"docker-daemon",pattern:/Error response from daemon: |Cannot connect to the Docker daemon|manifest unknown|pull access denied|toomanyrequests: /,score:84},{name:"container",pattern:/\b(?:CrashLoopBackOff|ImagePullBackOff|ErrImagePull|OOMKilled|is unhealthy)\b|^[Cc]ontainer .{1,200}(?:unhealthy|exited \([1-9])/,score:84},{name:"compose",pattern:/^dependency failed to start: |^service ".{1,100}" /,score:78},{name:"terraform",pattern:/^[│╷|] {1,4}Error: \S/,score:92},{name:"kubectl",pattern:/^(?:Error from server|error: (?:timed out waiting|deployment |unable to recognize|no matching))/,score:84},{name:"helm",pattern:/^Error: (?:UPGRADE|INSTALLATION|INSTALL|ROLLBACK) FAILED|^Error: (?:failed to |chart )/,score:84},{name:"aws",pattern:/^An error occurred \(\w{1,100}\) when calling |Unable to locate credentials|Could not load credentials|^ExpiredToken/,score:86},{name:"cloud",pattern:/^ERROR: \(gcloud\.|^(?:ERROR|Error): \((?:\w{3,80})\) |\bPERMISSION_DENIED\b/,score:82},{name:"ansible",pattern:/^(?:fatal|failed): \[[^\]]{1,200}\].{0,40}(?:FAILED|UNREACHABLE)!/,score:90},{name:"git",pattern:/^fatal: \S/,score:78},{name:"git-merge",pattern:/^CONFLICT \(|^error: (?:could not apply|failed to push|pathspec|Your local changes|patch failed)/,score:74},{name:"git-push",pattern:/^! \[(?:remote )?rejected\]/,score:82},{name:"curl",pattern:/^curl: \(\d{1,3}\) \S/,score:80},{name:"argparse",pattern:/^[\w./-]{1,120}: error: \S/,score:82},{name:"artifact",pattern:/^(?:Unable to (?:find|download) any artifacts|No files were found with the provided path|Artifact not found)/,score:74},{name:"sql",pattern:/^(?:ERROR {1,3}\d{4} \(|ERROR: {1,3}(?:relation|column|syntax error|duplicate key)|FATAL: {1,3}(?:password|role|database))/,score:82},{name:"coverage",pattern:/coverage .{0,100}(?:does not meet|is below|less than|under threshold)|^ERROR: Coverage for |^FAIL Required test coverage/i,score:84},{name:"vulnerability",pattern:/^\d+ (?:high|critical|vulnerabilit)/,score:52},{name:"runner-shutdown",pattern:/The runner has received a shutdown signal|Operating system is shutting down for computer/,score:94},{name:"runner-lost",pattern:/lost communication with the server|The self-hosted runner:? .{0,200}lost|runner has been (?:deleted|removed)/,score:94},{name:"runner-limit",pattern:/exceeded the maximum execution time|exceeded the maximum time|has timed out after \d+ minutes/,score:94},{name:"runner-cancelled",pattern:/^The (?:operation|job|run) was canceled|Canceling since a higher priority/,score:66},{name:"runner-action",pattern:/^(?:Failed to download (?:action|archive)|Unable to resolve action|Can't find 'action\.yml'|Could not find a part of the path)/,score:88},{name:"runner-container",pattern:/^(?:Docker (?:pull|build|create|start) failed|Failed to initialize container|One or more containers failed to start|pod failed to come online)/,score:72},{name:"runner-workflow",pattern:/^(?:Unexpected value|Unrecognized named-value|Input required and not supplied|The template is not valid|Invalid workflow file)/,score:90},{name:"retry-final",pattern:/^Final attempt failed|Timeout of \d+ms hit/,score:70},{name:"disk",pattern:/No space left on device|ENOSPC|not enough (?:space|disk)|disk quota exceeded/i,score:90},{name:"memory",pattern:/\bout of memory\b|JavaScript heap out of memory|\bOutOfMemory(?:Error|Exception)?\b|java heap space|Cannot allocate memory|std::bad_alloc|MemoryError\b|oom-?kill/i,score:90},{name:"signal",pattern:/[Ss]egmentation fault|\(core dumped\)|\bSIG(?:SEGV|ABRT|KILL|BUS|ILL|FPE)\b|^Aborted$|^Killed$|: Killed$|[Ff]atal Python error|stack smashing|[Bb]us error/,score:88},{name:"sanitizer",pattern:/==\d+==\s?ERROR: |(?:Address|Thread|Memory|Leak|UndefinedBehavior)Sanitizer: |runtime error: \w/,score:90},{name:"dns",pattern:/Could not resolve host|Temporary failure in name resolution|getaddrinfo (?:ENOTFOUND|EAI_AGAIN)|[Nn]ame or service not known|Failed to resolve '|no such host/,score:88},{name:"network",pattern:/\bE(?:CONNREFUSED|CONNRESET|TIMEDOUT|PIPE|HOSTUNREACH|ADDRINUSE)\b|[Cc]onnection (?:refused|reset|timed out)|Network is unreachable|socket hang up|TLS handshake|SSL_ERROR|certificate (?:verify failed|has expired)|unexpected EOF/,score:80},{name:"http",pattern:/\b(?:HTTP(?:\/\d(?:\.\d)?)?|[Ss]tatus(?: code)?|HTTPError|returned error)[: ]{1,3}(?:Error )?(?:4(?!04 \(ok)\d\d|5\d\d)\b|\b(?:429 Too Many Requests|50[0234] [A-Z]\w+)/,score:68},{name:"rate-limit",pattern:/rate limit exceeded|API rate limit|secondary rate limit/i,score:84},{name:"permission",pattern:/Resource not accessible by integration|[Pp]ermission (?:to \S{1,200} )?denied|Access ?[Dd]enied|EACCES|Bad credentials|\b(?:401 Unauthorized|403 Forbidden)\b|Authentication failed/,score:80},{name:"not-found",pattern:/: (?:command not found|not found|No such file or directory|cannot open shared object file)|ENOENT|is not recognized as (?:an internal|the name)|[Cc]annot find module|No module named/,score:74},{name:"service",pattern:/(?:did not|never) (?:start|become (?:ready|healthy|available))|[Tt]imed out waiting|[Tt]imeout waiting|deadline exceeded|[Hh]ealth ?check failed/,score:80},{name:"timeout",pattern:/\b(?:TIMEOUT|TimeoutError|[Tt]imed out (?:after|in)|[Ee]xceeded timeout|[Tt]est timeout of)\b|\b[Tt]imeout of \d{1,9} ?ms exceeded/,score:78},{name:"cuda",pattern:/\b(?:CUDA|HIP|NCCL|cuDNN|NVML)\b.{0,40}\b(?:error|failure|failed|out of memory)\b/i,score:84},{name:"shell",pattern:/^(?:\S{1,300}: )?line \d+: .{1,300}: \S|unbound variable|^bash: |syntax error near/,score:78},...[{name:"exception",pattern:new RegExp(String.raw`^(?:Uncaught |Unhandled |Unhandled exception\. |Caused by: |Exception in thread "[^"]{0,100}" )?(?=.{0,160}[a-z])(?!Error:)${o}(?: \[\w+\])?(?:: |$)`),score:80},{name:"panic",pattern:/^(?:goroutine \d+ \[|panic: |PANIC: |kernel panic|fatal error: )/i,score:88},{name:"caused-by",pattern:/^(?:Caused by|Cause|Reason|root cause): {0,2}\S/i,score:70},{name:"assertion",pattern:/\bassert(?:ion)? (?:failed|violated)|^assert(?:ion)?\b.{0,300}\b(?:failed|==|!=)/i,score:82},{name:"level-fatal",pattern:/^.{0,60}(?:^|[\s[|(-])(?:CRITICAL|FATAL|PANIC|SEVERE|critical|fatal)\b(?=\s{0,3}[\]|):]|\s\s|\s\d|\s-)/,score:74},{name:"error-colon",pattern:/^(?:\[?(?:error|err|fatal|failure|failed)\]?(?: \w{1,20})?(?::|!| -)|\[(?:error|fatal)\]|ERROR|FATAL|Fatal:?) {0,8}\S/i,score:60},{name:"error-inside",pattern:/(?:^|[\s"'([|])(?:error|fatal|failure): \S/i,score:54},{name:"level-error",pattern:/^.{0,60}(?:^|[\s[|(-])(?:ERROR|error|level=error|ERR)\b(?=\s{0,3}[\]|):]|\s\s|\s\d|\s-|\s[a-z]+=)/,score:48},{name:"diff",pattern:/^(?:Expected|Received|Actual|expected|got|want)(?: [\w ]{1,20})?: /,score:52},{name:"failed-to",pattern:/\b(?:failed|unable|cannot|can't|could not|couldn't|refus(?:ed|ing)) to \w|\bfailed with\b|\bis (?:not allowed|not permitted|invalid|required)\b/i,score:44},{name:"failed",pattern:/(?<![\w./-])(?:failed|FAILED|failure|FAILURE|fails|broken|aborted|crashed|rejected|denied|forbidden|unauthorized|mismatch|violation|conflict)(?![\w/-]|\.\w|=)/i,score:40},{name:"absent",pattern:/\bdo(?:es)? not exist\b|\b(?:is|are|was|were) not found\b/,score:32},{name:"error",pattern:/(?<![\w./-])(?:errors?|exception|traceback|invalid|missing)(?![\w/-]|\.\w|=)/i,score:30}]].toSorted((e,t)=>t.score-e.score)}),3321:((e,t,n)=>{n.d(t,{I:()=>o,v:()=>followSteps})
const o=/^Process completed with exit code \d+\.?$/,r=/^(?:with|env|shell):/,s=/^(?:Post job cleanup\.|Cleaning up orphan processes)/
function followSteps(){let e=0,t="output",n=!1
return o=>"endgroup"===o.mark?(n=!1,"header"===t&&(t="output"),{step:e,zone:t}):(n&&(o.echoed||r.test(o.text))&&(t="header"),n=!1,"group"===o.mark&&o.text.startsWith("Run ")?(e+=1,n=!0,t="output"):void 0===o.mark&&s.test(o.text)&&(t="post"),{step:e,zone:t})}}),3606:((e,t,n)=>{function jobName(e){const t=segments(e).map(splitLeg),n=t.flatMap(({leg:e})=>e??[]),o=t.map(e=>e.name).join(" / ")
return 0===n.length?{name:o}:{name:o,leg:n.join(", ")}}function segments(e){const t=[]
let n=0,o=0
for(let r=0;r<e.length;r+=1)"("===e[r]?n+=1:")"===e[r]?n=Math.max(0,n-1):0===n&&e.startsWith(" / ",r)&&(t.push(e.slice(o,r)),o=r+3,r+=2)
return[...t,e.slice(o)]}function splitLeg(e){const t=e.endsWith(")")?function(e){let t=0
for(let n=e.length-1;n>=0;n-=1)if(")"===e[n]?t+=1:"("===e[n]&&(t-=1),0===t)return n
return-1}(e):truncatedAt(e)
if(t<=1||" "!==e[t-1])return{name:e}
const n=e.endsWith(")")?e.slice(t+1,-1):e.slice(t+1)
return{name:e.slice(0,t-1),leg:n}}n.d(t,{J:()=>segments,d:()=>jobName})
const truncatedAt=e=>e.endsWith("...")?e.indexOf("("):-1}),4985:((e,t,n)=>{n.d(t,{G4:()=>o,US:()=>isByAnybody,h3:()=>isOpenToAll,qK:()=>isOwnRun,r0:()=>isPullRequest})
const o="merge_group",r=["issue_comment","issues","discussion","discussion_comment","fork","watch","gollum","pull_request_review","pull_request_review_comment"],isOpenToAll=e=>r.includes(e),isByAnybody=e=>isPullRequest(e)||isOpenToAll(e),isPullRequest=e=>e.startsWith("pull_request"),isOwnRun=({headRepository:e},{owner:t,repo:n})=>e.toLowerCase()===`${t}/${n}`.toLowerCase()}),4411:((e,t,n)=>{n.d(t,{n:()=>readPages})
var o=n(2756),r=n(5325)
async function readPages(e,t,n,{key:s,mostPages:a}){const i=[]
for(let c=1;c<=a;c+=1){const{data:a}=await e.request(t,{...n,per_page:o.x,page:c}),l=(0,r.KE)(a,s)
if(i.push(...l),l.length<o.x||i.length>=(0,r.e6)(a))break}return i}}),2756:((e,t,n)=>{n.d(t,{x:()=>o})
const o=100}),5455:((e,t,n)=>{n.d(t,{RI:()=>readJobs})
var o=n(4411),r=n(2756),s=n(5325)
const a=20
async function readJobs(e,{owner:t,repo:n,runId:i,attempt:c,most:l=a*r.x}){const u="GET /repos/{owner}/{repo}/actions/runs/{run_id}",[d,f]=void 0===c?[`${u}/jobs`,{run_id:i,filter:"all"}]:[`${u}/attempts/{attempt_number}/jobs`,{run_id:i,attempt_number:c}]
return(await(0,o.n)(e,d,{owner:t,repo:n,...f},{key:"jobs",mostPages:Math.ceil(l/r.x)})).map(s.Zw)}}),5325:((e,t,n)=>{n.d(t,{KE:()=>listed,Qq:()=>text,Zw:()=>jobOf,ai:()=>number,e6:()=>totalOf,ng:()=>runOf})
var o=n(5405),r=n(8313)
const s=["queued","in_progress","completed","waiting","pending","requested"]
function runOf(e){const t=(0,o.OA)(e)
return{id:number(t.id),attempt:number(t.run_attempt)||1,number:number(t.run_number),workflowId:number(t.workflow_id),workflow:text(t.name),path:text(t.path),title:text(t.display_title),event:text(t.event),branch:text(t.head_branch),headRepository:text((0,o.OA)(t.head_repository).full_name),sha:text(t.head_sha),...outcome(t),url:text(t.html_url),actor:text((0,o.OA)(t.triggering_actor).login)||text((0,o.OA)(t.actor).login),createdAt:text(t.created_at),startedAt:text(t.run_started_at),updatedAt:text(t.updated_at)}}function jobOf(e){const t=(0,o.OA)(e)
return{id:number(t.id),runId:number(t.run_id),attempt:number(t.run_attempt)||1,name:text(t.name),...outcome(t),url:text(t.html_url),steps:(0,o.p_)(t.steps).map(stepOf),labels:(0,o.p_)(t.labels).map(text),...optional({runner:text(t.runner_name),checkRunId:trailingNumber(text(t.check_run_url))}),...times(t)}}function stepOf(e){const t=(0,o.OA)(e)
return{name:text(t.name),number:number(t.number),...outcome(t),...times(t)}}const listed=(e,t)=>Array.isArray(e)?e:(0,o.p_)((0,o.OA)(e)[t]),totalOf=e=>number((0,o.OA)(e).total_count),outcome=e=>({status:s.find(t=>t===e.status)??"queued",conclusion:(0,r.vu)(e.conclusion)}),times=e=>optional({startedAt:text(e.started_at),completedAt:text(e.completed_at)}),trailingNumber=e=>Number(e.slice(e.lastIndexOf("/")+1))||0
function optional(e){return Object.fromEntries(Object.entries(e).filter(([,e])=>""!==e&&0!==e))}const text=e=>"string"==typeof e?e:"",number=e=>"number"==typeof e&&Number.isFinite(e)?e:0}),5176:((e,t,n)=>{n.d(t,{S:()=>infrastructureSigns})
var o=n(9084),r=n(7732),s=n(3321)
const a=["runner-lost","runner-shutdown","machine-shutdown","runner-error","no-runner","startup-failure","action-download"],i=[["runner-lost",/^The (?:self-)?hosted runner\b.{0,200}\blost communication with the server/],["runner-shutdown",/^The runner has received a shutdown signal/],["machine-shutdown",/^Operating system is shutting down for computer/],["runner-error",/^(?:The hosted runner|GitHub Actions has) encountered an (?:internal )?error wh(?:ile|en) running your job/],["no-runner",/^(?:The job was not acquired by Runner of type|(?:Error: )?pod failed to come online)/],["action-download",/^Failed to (?:download (?:action|archive)|resolve action download info)\b/]],c=/lost communication|shutdown signal|shutting down for|encountered an|not acquired by|come online|Failed to (?:download|resolve action)/
function infrastructureSigns({job:e,conclusion:t,annotations:n=[],log:o=""}){const r=n.filter(({level:e})=>"failure"===e),s=[...shown(e,t),...r.flatMap(({message:e})=>annotated(e)),...logged(o)]
return a.flatMap(e=>s.find(t=>t.name===e)??[])}function shown(e,t=e?.conclusion){return"startup_failure"===t?[{name:"startup-failure",from:"job"}]:e&&"runner-lost"===(0,o.rl)(e)?[{name:"runner-lost",from:"job"}]:[]}const annotated=e=>[...(0,r.OG)(e)].flatMap(({text:e})=>said(e,"annotation"))
function said(e,t){const n=i.find(([,t])=>t.test(e))
return n?[{name:n[0],from:t,text:e.trimEnd()}]:[]}function logged(e){if(!c.test(e))return[]
const t=(0,s.v)(),n=[],o=[]
let a=!1
for(const s of(0,r.OG)(e)){const e=0===t(s).step
"error"===s.mark&&n.push(...said(s.text,"log")),"error"===s.mark&&e&&(a=!0),"warning"===s.mark&&e&&o.push(...said(s.text,"log"))}return a?[...n,...o]:n}}),4340:((e,t,n)=>{n.d(t,{g:()=>severalLines,y:()=>signatureOf})
var o=n(3178),r=n(7732),s=n(9940),a=n(3321)
function clusterExpression(e){const t=e.replaceAll(/[\\%_]/g,"\\$&"),n=function(e){const t=runsIn(e,/[/+0-9a-zA-Z]*/y),n=runsIn(e,/=*/y),o=runsIn(e,/[-0-9a-fA-F \t]*/y),r=runsIn(e,/[0-9a-fA-Fx]*/y),s=runsIn(e,/[0-9]*/y)
return a=>{const i=t(a)
return i-a>=10&&"="===e[i]?n(i):o(a)-a>=16?o(a):r(a)-a>=8?r(a):s(a)}}(t)
let o=""
for(let e=0;e<t.length;){const r=n(e)
o+=r>e?"%":t[e],e=Math.max(r,e+1)}return o}function runsIn(e,t){let n=-1
return o=>(o>=n&&(t.lastIndex=o,n=o+(t.exec(e)?.[0].length??0)),n)}const i=new RegExp([String.raw`\b[A-Z][a-z]{2}, \d{1,2} [A-Z][a-z]{2,8} \d{4}(?: \d\d:\d\d:\d\d(?: [+-]\d{4}| GMT)?)?`,String.raw`\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?(?: ?(?:Z|UTC)\b| ?[+-]\d\d:?\d\d\b)?`,String.raw`\b\d{1,2}/\d{1,2}/\d{2,4},? \d{1,2}:\d\d(?::\d\d(?:\.\d{1,9})?)?`,String.raw`\b[A-Z][a-z]{2} {1,2}\d{1,2} \d\d:\d\d:\d\d(?:\.\d{1,9})?`,String.raw`\b\d\d:\d\d:\d\d(?:[.,]\d{1,9})?\b`].join("|"),"g"),c=[["node",/\b(?:i-[\da-f]{8,17}|ip(?:-\d{1,3}){4}|fv-az\d{1,5}-\d{1,5}|kind-worker\d{0,5}|(?:gke|aks|nodes)-[\w-]{4,80})\b/g],["id",/\b[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\b|\b0x[\da-f]{1,16}\b|\b(?=[a-f]{0,63}\d)[\da-f]{12,64}\b/gi],["address",/\b\d{1,3}(?:\.\d{1,3}){3}(?::\d{1,5}\b)?|\blocalhost:\d{4,5}\b/g],["line",/(?<=\.(?:[cm]?[jt]sx?|py|go|rs|rb|java|kts?|cs|cc?|cpp|hh?|hpp|php|dart|swift|scala|exs?|sh):)\d{1,7}(?::\d{1,7})?\b/g],["goroutine",/\bgoroutine \d{1,10}\b/g],["duration",/\b\d{1,9}\.\d{1,9} ?(?:m?s|sec|seconds?)\b/g]],l=5e3,withoutTimes=e=>e.replaceAll(i,"<time>")
function normalForm(e){const t=c.reduce((e,[t,n])=>e.replaceAll(n,function(e){const t=new Map
return n=>{const o=t.get(n)??t.size+1
return t.set(n,o),1===o?`<${e}>`:`<${e} ${o}>`}}(t)),sortedMaps(withoutTimes(e)))
return shortened(withoutRepeats(t.split("\n")).join("\n"))}const sortedMaps=e=>e.replaceAll(/map\[([^[\]]{0,1000})\]/g,(e,t)=>`map[${t.split(" ").toSorted().join(" ")}]`),withoutRepeats=e=>e.filter((t,n)=>0===n||t!==e[n-1]),shortened=e=>e.length>l?`${e.slice(0,2500)}\n…\n${e.slice(-2500)}`.toWellFormed():e,u={lines:20,width:1e3}
function signatureOf(e){const t=function(e){const t=e.slice(0,u.lines).map(e=>e.slice(0,2*u.width))
return[...(0,r.OG)(t.join("\n"))].slice(0,u.lines).map(({text:e})=>(0,s.E)(e.trim()).replaceAll(/\s+/g," ").trim().slice(0,u.width).toWellFormed()).filter(e=>!d.test(e)&&!a.I.test(e))}(e)
if(0===t.length)return{key:"",text:""}
const n=t.map(e=>clusterExpression(withoutTimes(e)))
return{key:(0,o.s)(withoutRepeats(n).join("\n")).slice(0,32),text:normalForm(t.join("\n"))}}const severalLines=({text:e})=>e.includes("\n"),d=/^…?$/}),9851:((e,t,n)=>{n.d(t,{t:()=>checkCounts})
const{POSITIVE_INFINITY:o}=Number
function checkCounts(e,t){if(!(e>=0&&e<=t&&t<o))throw new RangeError(`${e} of ${t} is no rate`)}}),5744:((e,t,n)=>{n.d(t,{Y:()=>percentile})
const percentile=(e,t)=>e[Math.max(0,Math.ceil(e.length*t)-1)]??0}),2964:((e,t,n)=>{n.d(t,{V:()=>namesakes})
var o=n(5979),r=n(3606)
function namesakes(e,t){const[n="",...s]=(0,r.J)(e),a=s.join(" / "),among=o=>t.filter(({name:t,uses:r})=>void 0===r?o(t,e):""!==a&&o(t,n)).map(e=>({job:e,inner:a})),i=among((e,t)=>e===t),c=i.length>0?i:among((e,t)=>e===(0,r.d)(t).name)
return c.length>0?c:among((e,t)=>e.includes("${{")&&(0,o.T)(function(e){const[t="",...n]=e.split("${{")
return[t,...n.map(e=>e.slice(e.indexOf("}}")+2))].join("*")}(e),t))}}),2593:((e,t,n)=>{n.d(t,{e5:()=>outlivedTimeout,OW:()=>readTimeout,Kp:()=>shortestTimeout})
var o=n(7975)
const r=/exceeded the maximum execution time of (\d{1,6}) minutes/
var s=n(9084),a=n(2964),i=n(9862)
function outlivedTimeout(e,t=s.iv,n=[]){if("cancelled"===e.conclusion&&void 0!==function(e){const t=e.map(({message:e})=>r.exec(e)?.[1]).find(Boolean)
return void 0===t?void 0:Number(t)}(n))return!0
const o="unknown"===t?Number.POSITIVE_INFINITY:t
return"timed-out"===(0,s.rl)(e,isHosted(e)?Math.min(o,s.iv):o)}const isHosted=({runner:e=""})=>/^(?:GitHub Actions|Hosted Agent)\b/.test(e),shortestTimeout=e=>Math.min(s.iv,...(e?.jobs??[]).map(shortestOf)),shortestOf=({uses:e,timeoutMinutes:t})=>e?.startsWith("./")?0:"unknown"===t?s.iv:t,c=10
async function readTimeout(e,t,n,r=c){const s=await n(t),l=void 0===s?void 0:await(0,i.A)(s),[u,...d]=l?(0,a.V)(e,l.jobs):[]
if(!u||d.some(e=>!(0,o.isDeepStrictEqual)(aim(e),aim(u))))return"unknown"
if(void 0===u.job.uses)return u.job.timeoutMinutes
const f=/^\.\/(\.github\/workflows\/[^/@]+)$/.exec(u.job.uses)?.[1]
return void 0!==f&&r>1?readTimeout(u.inner,f,n,r-1):"unknown"}const aim=({job:{uses:e,timeoutMinutes:t}})=>({uses:e,timeoutMinutes:t})}),9862:((e,t,n)=>{n.d(t,{A:()=>readWorkflowFile,L:()=>limitOf})
var o=n(9084),r=n(4839)
async function readWorkflowFile(e){const t=await(0,r.S)("",e)
if("problem"in t)return
const{jobs:n,crons:o,events:s}=t.workflow
return{jobs:n.map(workflowJob),schedules:o.flatMap(scheduleOf),events:s.map(({text:e})=>e)}}const workflowJob=({id:e,name:t,uses:n,timeout:o})=>({name:"string"==typeof t?.value&&""!==t.value?t.value:e,timeoutMinutes:limitOf(o),..."string"==typeof n?.value&&{uses:n.value}})
function limitOf(e){if(void 0===e)return o.iv
const t="scalar"===e.kind?e.value:void 0,n="string"==typeof t&&/^\d{1,9}$/.test(t)?Number(t):t
return"number"==typeof n&&n>0?n:"unknown"}function scheduleOf({cron:e,timeZone:t}){return"string"!=typeof e.value?[]:[{cron:e.value,..."string"==typeof t?.value&&{timeZone:t.value}}]}}),9780:((e,t,n)=>{n.d(t,{n:()=>faultsOfAction,x:()=>faultsOf})
var o=n(5601)
function faultsOf(e){const t=(0,o.Mc)((0,o.fK)(e,"jobs")),n=0===t.length?[fault((0,o.Ms)(e,"jobs")?.key??e,"`jobs` is empty")]:[]
return[...repeatedIn(e),...repeatedIn((0,o.fK)(e,"jobs")),...n,...t.flatMap(faultsOfJob)].toSorted((e,t)=>e.line-t.line||e.column-t.column)}function faultsOfAction(e){const t=(0,o.Ms)(e,"runs"),n=(0,o.Ms)(t?.value,"steps")
return[...repeatedIn(e),...repeatedIn(t?.value),...n?faultsOfSteps(n):[fault(t?.key??e,"a composite action must have `steps`")],...(0,o.S3)(n?.value).flatMap(withoutShell)].toSorted((e,t)=>e.line-t.line||e.column-t.column)}function withoutShell(e){const t=(0,o.Ms)(e,"run")
return t&&!(0,o.Ms)(e,"shell")?[fault(t.key,"a `run` step of an action must name its `shell`")]:[]}function faultsOfJob({key:e,value:t}){if("map"!==t.kind)return[fault(e,"a job must be a map")]
const n=(0,o.Ms)(t,"steps"),r=(0,o.Ms)(t,"uses"),s=(0,o.Ms)(t,"needs")
return[...repeatedIn(t),..."map"===s?.value.kind?[fault(s.key,"`needs` must be a job or a list of jobs")]:[],...n||r?[]:[fault(e,"a job must have `steps`, or call a workflow with `uses`")],...r||(0,o.Ms)(t,"runs-on")?[]:[fault(e,"a job must say with `runs-on` where it runs")],...n?faultsOfSteps(n):[]]}function faultsOfSteps({key:e,value:t}){return"list"!==t.kind?[fault(e,"`steps` must be a list")]:t.items.flatMap(e=>[...repeatedIn(e),...faultsOfStep(e)])}function faultsOfStep(e){if("map"!==e.kind)return[fault(e,"a step must be a map")]
const t=["run","uses"].filter(t=>e.entries.has(t))
return["parallel","wait","wait-all","cancel"].some(t=>e.entries.has(t))?[]:2===t.length?[fault(e,"a step cannot have both `run` and `uses`")]:0===t.length?[fault(e,"a step must have `run` or `uses`")]:[]}const repeatedIn=e=>"map"===e?.kind?e.repeated.map(e=>fault(e,`the key \`${e.text.slice(0,60)}\` stands here twice`)):[],fault=({line:e,column:t},n)=>({line:e,column:t,what:n})}),4486:((e,t,n)=>{n.d(t,{Z:()=>jobOf})
var o=n(1183),r=n(5601)
function jobOf(e,t){return{id:e.text,line:e.line,column:e.column,needs:(0,r.TM)((0,r.fK)(t,"needs")),runsOn:labelsOf((0,r.fK)(t,"runs-on")),with:(0,o.f5)((0,r.fK)(t,"with")),env:(0,o.f5)((0,r.fK)(t,"env")),services:(0,r.Mc)((0,r.fK)(t,"services")).flatMap(serviceOf),steps:(0,r.S3)((0,r.fK)(t,"steps")).map(stepOf),...(0,o.j6)("name",(0,r.ol)(t,"name")),...(0,o.j6)("if",(0,r.ol)(t,"if")),...(0,o.j6)("uses",(0,r.ol)(t,"uses")),...(0,o.j6)("timeout",(0,r.fK)(t,"timeout-minutes")),...(0,o.j6)("continueOnError",(0,r.ol)(t,"continue-on-error")),...(0,o.j6)("environment",environmentOf((0,r.fK)(t,"environment"))),...(0,o.j6)("shell",(0,o.of)(t)),...(0,o.j6)("strategy",strategyOf(t)),...(0,o.j6)("concurrency",(0,o.RO)(t)),...(0,o.j6)("container",containerOf((0,r.Ms)(t,"container")?.key,(0,r.fK)(t,"container")))}}const labelsOf=e=>"map"===e?.kind?(0,r.TM)((0,r.fK)(e,"labels")):(0,r.TM)(e),environmentOf=e=>"scalar"===e?.kind?e:(0,r.ol)(e,"name")
function strategyOf(e){const t=(0,r.Ms)(e,"strategy")
if(t)return{line:t.key.line,column:t.key.column,...(0,o.j6)("matrix",(0,r.fK)(t.value,"matrix")),...(0,o.j6)("failFast",(0,r.ol)(t.value,"fail-fast")),...(0,o.j6)("maxParallel",(0,r.ol)(t.value,"max-parallel"))}}function containerOf(e,t){if(e&&t)return{line:e.line,column:e.column,credentials:void 0!==(0,r.Ms)(t,"credentials"),ports:(0,r.TM)((0,r.fK)(t,"ports")),...(0,o.j6)("image","scalar"===t.kind?t:(0,r.ol)(t,"image")),...(0,o.j6)("options",(0,r.ol)(t,"options"))}}function serviceOf({key:e,value:t}){const n=containerOf(e,t)
return n?[{...n,name:e}]:[]}const stepOf=e=>({line:e.line,column:e.column,with:(0,o.f5)((0,r.fK)(e,"with")),env:(0,o.f5)((0,r.fK)(e,"env")),...(0,o.j6)("id",(0,r.ol)(e,"id")),...(0,o.j6)("name",(0,r.ol)(e,"name")),...(0,o.j6)("if",(0,r.ol)(e,"if")),...(0,o.j6)("uses",(0,r.ol)(e,"uses")),...(0,o.j6)("run",(0,r.ol)(e,"run")),...(0,o.j6)("shell",(0,r.ol)(e,"shell")),...(0,o.j6)("timeout",(0,r.ol)(e,"timeout-minutes")),...(0,o.j6)("continueOnError",(0,r.ol)(e,"continue-on-error"))})}),1183:((e,t,n)=>{n.d(t,{RO:()=>concurrencyOf,f5:()=>settingsOf,j6:()=>only,of:()=>shellOf})
var o=n(5601)
function concurrencyOf(e){const t=(0,o.Ms)(e,"concurrency")
if(!t)return
const{key:n,value:r}=t,s="scalar"===r.kind?r:(0,o.ol)(r,"group")
return{line:n.line,column:n.column,...only("group",s),...only("cancelInProgress",(0,o.ol)(r,"cancel-in-progress"))}}const shellOf=e=>(0,o.ol)((0,o.fK)((0,o.fK)(e,"defaults"),"run"),"shell"),settingsOf=e=>(0,o.Mc)(e).flatMap(({key:e,value:t})=>"scalar"===t.kind?[{key:e,value:t}]:[]),only=(e,t)=>void 0===t?{}:{[e]:t}}),4839:((e,t,n)=>{n.d(t,{S:()=>readWorkflow})
var o=n(9780),r=n(4486),s=n(1183),a=n(5601),i=n(7483)
async function readWorkflow(e,t){const n=await async function(e){const t=await(0,i.y)(e)
return"what"in t?t:function(e){const{line:t,column:n}=e
if("map"!==e.kind)return{line:t,column:n,what:"no workflow: its top level is no map"}
const o=(0,a.Ms)(e,"jobs")
return o?"map"!==o.value.kind?{line:o.key.line,column:o.key.column,what:"`jobs` must be a map of jobs"}:(0,a.Ms)(e,"on")?void 0:{line:t,column:n,what:"no workflow: `on` does not say what starts it"}:{line:t,column:n,what:"no workflow: it has no `jobs`"}}(t)??t}(t)
return"what"in n?{problem:{file:e,...n}}:{workflow:definitionOf(e,t,n)}}function definitionOf(e,t,n){const i=(0,a.fK)(n,"on")
return{file:e,source:t,events:"map"===i?.kind?(0,a.Mc)(i).map(({key:e})=>e):(0,a.TM)(i),crons:(0,a.S3)((0,a.fK)(i,"schedule")).flatMap(cronOf),env:(0,s.f5)((0,a.fK)(n,"env")),jobs:(0,a.Mc)((0,a.fK)(n,"jobs")).map(({key:e,value:t})=>(0,r.Z)(e,t)),faults:(0,o.x)(n),...(0,s.j6)("name",(0,a.ol)(n,"name")),...(0,s.j6)("shell",(0,s.of)(n)),...(0,s.j6)("concurrency",(0,s.RO)(n))}}function cronOf(e){const t=(0,a.ol)(e,"cron")
return t?[{cron:t,...(0,s.j6)("timeZone",(0,a.ol)(e,"timezone"))}]:[]}}),7483:((e,t,n)=>{n.d(t,{y:()=>treeIn})
const o=1e6,r=100
function documentOf(e,t,n){if(e.length>o)return{line:1,column:1,what:`longer than ${o.toLocaleString("en")} characters`}
const s=[...new t.Parser(n.addNewLine).parse(e)],a=function(e){const t=e.map(e=>[e,0])
for(let e=t.pop();e;e=t.pop()){const[n,o]=e
if(n){if(o>r)return"offset"in n?n.offset:0
if("document"===n.type&&t.push([n.value,o]),"items"in n)for(const{key:e,value:r}of n.items)t.push([e,o+1],[r,o+1])}}return}(s)
if(void 0!==a)return{...placeAt(n,a),what:`nested deeper than ${r} levels`}
const i=new t.Composer({uniqueKeys:!1,logLevel:"silent"}),[c,l]=i.compose(s,!0,e.length)
if(!c)return{line:1,column:1,what:"the file is empty"}
if(l)return{...placeAt(n,l.range[0]),what:'only one document is allowed; remove this "---"'}
const[u]=c.errors.toSorted((e,t)=>e.pos[0]-t.pos[0])
return u?{...placeAt(n,u.pos[0]),what:wordsOf(u)}:c}function placeAt(e,t){const{line:n,col:o}=e.linePos(t)
return{line:Math.max(n,1),column:Math.max(o,1)}}const s={BAD_INDENT:"the indent fits to nothing around it",BLOCK_AS_IMPLICIT_KEY:'a map cannot start here; text that holds ": " needs quotes',MULTILINE_IMPLICIT_KEY:'a key must fit on one line and end with ":"',MISSING_CHAR:"something is missing here, as a quote, a bracket or a colon",TAB_AS_INDENT:"indent with spaces, not with a tab"},wordsOf=({code:e,message:t})=>s[e]??t.split(/: ["']?| at line /,1).join("").slice(0,160)
const isSpace=e=>" "===e||"\n"===e||"\t"===e||"\r"===e
function skipSpace(e,t){let n=t
for(;n<e.raw.length&&(isSpace(e.raw[n])||isEscapedSpace(e,n));)n+=isSpace(e.raw[n])?1:2
return n}const isEscapedSpace=({raw:e,style:t},n)=>"double"===t&&"\\"===e[n]&&/[nt r\n]/.test(e[n+1]??""),a={x:4,u:6,U:10}
function lengthAt({raw:e,style:t},n){return"double"===t&&"\\"===e[n]?a[e[n+1]??""]??2:"single"===t&&e.startsWith("''",n)?2:1}const i=1e5,c=32
class AliasFault extends Error{offset
constructor(e,t){super(e),this.offset=t}}function nodeOf(e,t,n){const{yaml:o,known:r,anchors:s,open:a}=t,u=offsetOf(e)??n
if(o.isAlias(e))return nodeOf(function({source:e},{anchors:t,open:n},o){const r=t.get(e)
if(!r)throw new AliasFault("this alias has no anchor above it",o)
if(n.has(r))throw new AliasFault("an alias stands inside of its own anchor",o)
return r}(e,t,u),t,u)
const d=r.get(e)
if(d&&null!==e)return d
a.add(e)
const{anchor:f}=e??{}
void 0!==f&&s.set(f,e)
const p=o.isMap(e)?function(e,t,n){const o=new Map,r=new Map,s=[],a=e.map(e=>{const a=function({key:e},t,n){const{tree:o}=nodeOf(e,t,n)
return"scalar"===o.kind?o:{kind:"scalar",value:"",text:"",line:o.line,column:o.column,at:()=>o}}(e,t,n),i=nodeOf(e.value,t,offsetOf(e.key)??n)
return"<<"===a.text&&"scalar"!==i.tree.kind?function(e,t){for(const n of"list"===t.kind?t.items:[t])if("map"===n.kind)for(const[t,o]of n.entries)e.has(t)||e.set(t,o)}(r,i.tree):(o.has(a.text)&&s.push(a),o.set(a.text,{key:a,value:i.tree})),i}),i=new Map([...r,...o])
return{tree:{kind:"map",...placeAt(t.lines,n),entries:i,repeated:s},size:sizeOf(a)}}(e.items,t,u):o.isSeq(e)?function(e,t,n){const o=e.map(e=>nodeOf(e,t,n))
return{tree:{kind:"list",...placeAt(t.lines,n),items:o.map(({tree:e})=>e)},size:sizeOf(o)}}(e.items,t,u):function(e,t,n){const o=function(e,{yaml:t,source:n,lines:o},r){const s=placeAt(o,r)
if(!t.isScalar(e))return{kind:"scalar",...s,value:null,text:"",at:()=>s}
const a=plainValue(e),i="string"==typeof a?a:null===a?"":e.source??String(a)
let c
const at=t=>(c??=function(e,t){const n=new Uint32Array(e.length+1)
let o=function({raw:e,style:t}){if("plain"===t)return 0
if("block"!==t)return 1
const n=e.indexOf("\n")
return-1===n?e.length:n+1}(t)
for(let r=0;r<e.length;r+=1)isSpace(e[r])||(o=skipSpace(t,o)),n[r]=t.start+Math.min(o,t.raw.length),isSpace(e[r])&&!isSpace(t.raw[o])||(o+=lengthAt(t,o))
return n[e.length]=t.start+Math.min(o,t.raw.length),n}(i,function({range:e,type:t},n){const[o,r]=e??[0,0]
return{raw:n.slice(o,r),start:o,style:l[t??""]??"plain"}}(e,n)),placeAt(o,c[Math.min(Math.max(t,0),i.length)]??r))
return{kind:"scalar",...s,value:a,text:i,at,...e.comment&&{comment:e.comment.trim()}}}(e,t,n)
return{tree:o,size:1+Math.floor(o.text.length/c)}}(e,t,u)
if(a.delete(e),p.size>i)throw new AliasFault("the aliases expand to too much data",u)
return r.set(e,p),p}const offsetOf=e=>e?.range?.[0]
const sizeOf=e=>e.reduce((e,{size:t})=>e+t,1),l={BLOCK_LITERAL:"block",BLOCK_FOLDED:"block",QUOTE_DOUBLE:"double",QUOTE_SINGLE:"single"}
const plainValue=({value:e})=>"string"==typeof e||"number"==typeof e||"boolean"==typeof e||null===e?e:String(e)
async function treeIn(e){const t=await n.e(815).then(n.t.bind(n,1196,19)),o=new t.LineCounter,r=documentOf(e,t,o)
return"what"in r?r:function(e,t,n,o){const r={yaml:n,source:t,lines:o,known:new Map,anchors:new Map,open:new Set}
try{return nodeOf(e.contents,r,0).tree}catch(e){if(e instanceof AliasFault)return{...placeAt(o,e.offset),what:e.message}
throw e}}(r,e,t,o)}}),5601:((e,t,n)=>{n.d(t,{Mc:()=>entriesOf,Ms:()=>entryOf,S3:()=>itemsOf,TM:()=>scalarsOf,fK:()=>valueAt,ol:()=>scalarOf})
const entryOf=(e,t)=>"map"===e?.kind?e.entries.get(t):void 0
function valueAt(e,t){const n=entryOf(e,t)?.value
return"scalar"===n?.kind&&null===n.value?void 0:n}function scalarOf(e,t){const n=valueAt(e,t)
return"scalar"===n?.kind?n:void 0}function scalarsOf(e){return"scalar"===e?.kind?null===e.value?[]:[e]:"list"===e?.kind?e.items.flatMap(e=>"scalar"===e.kind?e:[]):[]}const itemsOf=e=>"list"===e?.kind?e.items:[],entriesOf=e=>"map"===e?.kind?[...e.entries.values()]:[]}),7754:((e,t,n)=>{n.d(t,{Wi:()=>discordStyle,ZK:()=>a,jy:()=>webhookOutlet})
var o=n(9149),r=n(8450),s=n(9847)
const a={variables:({webhook:e})=>[e],open({name:e,config:t,defaults:n,severity:o,secret:r}){const{type:s,webhook:a,mention:i,...c}=t
return{outlet:webhookOutlet(e,r(a),o),style:{...discordStyle(n),...c}}}},webhookOutlet=(e,t,n)=>(0,o.g)({name:e,channel:r.dV,target:{...(0,s.d)(t),severities:n}})
function discordStyle({username:e,avatarUrl:t,layout:n,silent:o}){return{...void 0!==e&&{username:e},...void 0!==t&&{avatarUrl:t},...n&&{layout:n},...void 0!==o&&{silent:o}}}}),7575:((e,t,n)=>{n.d(t,{E:()=>escapeLine,X:()=>escapeText})
var o=n(6607),r=n(6098)
const s=/[\\*_~|`[\]<]/g,a=/\](?=\()/g,i=/^([^\S\n]*)([#>+-]|\d+(?=[.)]))/gm,c=/(discord(?:app)?)\.(?=gg|gift|new|com)/gi
function escapeText(e){return(0,r.ry)((0,r.SY)(e)).replaceAll("<@","<@​").replace(s,"\\$&").replace(a,"]\\").replace(i,(e,t,n)=>/\d/.test(n)?`${t}${n}\\`:`${t}\\${n}`).replaceAll("://",":\\//").replace(c,"$1\\.")}const escapeLine=e=>escapeText((0,o.TN)(e))}),8450:((e,t,n)=>{n.d(t,{dV:()=>W})
var o=n(3030)
function said({body:e}){const t=function(e){try{const t=JSON.parse(e)
return"object"!=typeof t||null===t||Array.isArray(t)?void 0:t}catch{return}}(e)
if(void 0===t)return
const{code:n,message:o,retry_after:r,global:s,errors:a,id:i,channel_id:c}=t
return{..."number"==typeof n?{code:n}:{},..."string"==typeof o?{message:o}:{},..."number"==typeof r?{retryAfter:r}:{},...!0===s?{global:s}:{},...void 0===a?{}:{errors:a},...isSnowflake(i)?{id:i}:{},...isSnowflake(c)?{channelId:c}:{}}}const isSnowflake=e=>"string"==typeof e&&/^\d{1,20}$/.test(e)
var r=n(6098)
const s=12,a=10,i=200
function flatten(e,t="",n=0){if("string"==typeof e)return[line(t,e)]
if("object"!=typeof e||null===e||n>s)return[]
const o=[]
for(const[r,s]of Object.entries(e))if(o.push(..."_errors"===r?own(s,t):flatten(s,step(t,r),n+1)),o.length>=a)break
return o.slice(0,a)}function own(e,t){if(!Array.isArray(e))return[]
return e.slice(0,a).map(e=>{const{message:t,code:n}=Object(e)
return"string"==typeof t?t:String(n??"invalid")}).map(e=>line(t,e))}const line=(e,t)=>(0,o.$Q)((0,r.pj)(""===e?t:`${e}: ${t}`),i)
function step(e,t){return/^\d{1,4}$/.test(t)?`${e}[${t}]`:""===e?t:`${e}.${t}`}const c="Create a webhook in Discord (Server Settings → Integrations → Webhooks) and store its URL in the secret again.",l={10003:{reason:"not-found",fix:"The channel or thread is gone: check `thread-id`, or point the webhook to another channel."},10008:{reason:"not-found",fix:"The message to edit is gone: leave out `message-id`, and a new message is posted."},10015:{reason:"not-found",fix:`The webhook was deleted. ${c}`},30046:{reason:"invalid",fix:"The message is over an hour old and was edited too often: leave out `message-id`, and a new message is posted."},40005:{reason:"invalid",fix:"Attach fewer or smaller files: 10 MiB each unless the server is boosted."},40067:{reason:"invalid",fix:"This forum wants a tag on every post: set `tags` to the id of one."},50005:{reason:"invalid",fix:"The message belongs to another webhook: use the one that posted it, or leave out `message-id`."},50006:{reason:"invalid",fix:"Give the message a title, a description or content."},50027:{reason:"auth",fix:`The token of the webhook is not valid, perhaps cut when it was copied. ${c}`},50035:{reason:"invalid",fix:"Change the input that is named here. If none of yours is, report this as a bug of the action."},50083:{reason:"invalid",fix:"The thread is archived and locked: unlock it, or set another `thread-id`."},160005:{reason:"invalid",fix:"The thread is locked: unlock it, or set another `thread-id`."},2e5:{reason:"invalid",fix:"An AutoMod rule of the server blocks this text: exempt the channel from the rule."},220001:{reason:"invalid",fix:"The webhook belongs to a forum: set `thread-name` for a new post or `thread-id` for an existing one."},220002:{reason:"invalid",fix:"Set `thread-name` or `thread-id`, not both."},220003:{reason:"invalid",fix:"The webhook does not belong to a forum: remove `thread-name`."},24e4:{reason:"invalid",fix:"Discord considers a link in the message harmful: remove it."}},u={400:{reason:"invalid",fix:"Check the inputs of the step against what Discord says."},401:{reason:"auth",fix:`Discord does not know this webhook's token. ${c}`},403:{reason:"auth",fix:"The webhook may not post here: check the permissions of its channel."},404:{reason:"not-found",fix:`There is no such webhook. ${c}`},413:{reason:"invalid",fix:"Attach fewer or smaller files: 10 MiB each unless the server is boosted."}}
function waitOf({headers:e},t){const n=usable([t?.retryAfter,retryAfter(e)]),o=n.length>0?n:usable([number(e["x-ratelimit-reset-after"])])
return 0===o.length?void 0:Math.min(Math.ceil(1e3*Math.max(...o)),864e5)}function retryAfter(e){const t=e["retry-after"],n=Date.parse(t??""),o=Date.parse(e.date??"")
return number(t)??(Number.isNaN(n-o)?void 0:Math.max(0,(n-o)/1e3))}const number=e=>void 0!==e&&/^\d+(?:\.\d+)?$/.test(e.trim())?Number(e):void 0,usable=e=>e.filter(e=>void 0!==e&&Number.isFinite(e)&&e>=0)
var d=n(5424)
function destination({threadId:e="",threadName:t="",tags:n=[]},s){if(!(0,r.z3)(e))return{thread:e.trim()}
if((0,r.z3)(t))return s.thread?{thread:s.thread}:{}
const a=n.map(e=>e.trim()).filter(e=>/^[1-9]\d{0,19}$/.test(e))
return{post:{thread_name:(0,o.$Q)((0,r.pj)(t),d.oj.threadName),...a.length>0?{applied_tags:a.slice(0,d.oj.tags)}:{}}}}const f={"user-agent":"DiscordBot (tocsin, 1)"},executeUrl=(e,{thread:t,components:n=!1}={})=>withQuery(e.url,{...e.query,wait:"true",thread_id:t,with_components:n?"true":void 0}),messageEndpoint=(e,t,{thread:n,components:o=!1}={})=>withQuery(`${e.url}/messages/${encodeURIComponent(t)}`,{...e.query,thread_id:n,with_components:o?"true":void 0})
function withQuery(e,t){const n=Object.entries(t).flatMap(([e,t])=>void 0===t?[]:[[e,t]])
return 0===n.length?e:`${e}?${new URLSearchParams(Object.fromEntries(n))}`}function remoteOf(e,{request:t,post:n,target:o}){const r=e?.id??n.remote?.id
if(!r)return{}
const s=e?.channelId??n.remote?.channel,a=function(e,{request:t,post:n,target:o}){const r=new URL(t.url).searchParams.get("thread_id")
return r||("POST"===t.method&&destination(n.style??{},o).post?e?.channelId:void 0)}(e,{request:t,post:n,target:o}),i=a??s,c=o.guildId&&i?`https://discord.com/channels/${o.guildId}/${i}/${r}`:n.remote?.url
return{remote:{id:r,...s?{channel:s}:{},...a?{thread:a}:{},...c?{url:c}:{}}}}var p=n(416)
function attachable({files:e=[],maxFileBytes:t=d.oj.fileBytes}){const n=e.filter(({bytes:e})=>ArrayBuffer.isView(e)&&e.length<=t).slice(0,d.oj.files),o=function(e){const t=new Set
return e.map(e=>{let n=e
for(let o=2;t.has(n);o++)n=`${o}-${e}`
return t.add(n),n})}(n.map(({name:e})=>safeName(e)))
return{files:n.map((e,t)=>({...e,name:o[t]??e.name})),leftOut:e.filter(e=>!n.includes(e)).map(e=>{return`${e.name} (${t=e.bytes,ArrayBuffer.isView(t)?t.length<1048576?`${Math.ceil(t.length/1024)} KiB`:`${(t.length/1024/1024).toFixed(1)} MiB`:"no longer there"})`
var t})}}const attachmentsOf=e=>e.map(({name:e,description:t=""},n)=>({id:String(n),filename:e,...(0,r.z3)(t)?{}:{description:(0,o.$Q)((0,r.pj)(t),d.oj.fileDescription)}}))
function imageUrl(e,t){if(void 0===e)return
const n=safeName(e.replace(/^attachment:\/\//,""))
return t.some(e=>e.name===n)&&isImage(n)?`attachment://${n}`:(0,p.rZ)(e)}const isImage=e=>/\.(?:jpe?g|png|webp|gif)$/i.test(e)
function safeName(e){const t=e.slice(e.lastIndexOf("/")+1).replace(/[^\w.-]/g,"_").slice(-100).replace(/^\.+/,"")
return""===t?"file":t}const m=1,h=2,g=9,b=10,w=11,y=12,k=13,v=14,$=17
function buttonsOf({links:e,runbook:t}){const n=unique([...e,...t?[{label:"Runbook",url:t}]:[]]),o=n.filter(({url:e})=>void 0!==(0,p.rZ)(e,d.ol.buttonUrl)).slice(0,d.HD.buttons),r=n.filter(e=>!o.includes(e)&&void 0!==(0,p.rZ)(e.url))
return{rows:rows(o.map(buttons_button)),rest:r}}function buttons_button({label:e,url:t}){const n=(0,r.z3)(e)?"Open":(0,o.$Q)((0,r.pj)(e),d.ol.buttonLabel)
return{type:h,style:5,label:n,url:(0,p.rZ)(t)??t}}function rows(e){const t=d.ol.buttonsPerRow
return e.flatMap((e,n)=>n%t===0?[n]:[]).map(n=>({type:m,components:e.slice(n,n+t)}))}const unique=e=>[...new Map(e.map(e=>[`${e.label}\n${e.url}`,e])).values()]
var O=n(6607),j=n(6473),M=n(3451)
const S=/```[\s\S]*?```|`[^`\n]+`|\[[^[\]\n]*\]\([^()\s]*\)|<[^<>\s]*>|https?:\/\/[^\s<>)]+|\\[^\n]|\n\s*\n|(?<=\S)(?:\*{1,3}|__|~~|\|\|)|(?:\*{1,3}|__|~~|\|\|)(?=\S)/gu,N=/^(?:\*{1,3}|__|~~|\|\|)$/
function clipMarkdown(e,t){if(e.length<=t)return e
let n="",r=[]
for(const s of function*(e){let t=0
for(const{index:n,0:r}of e.matchAll(S)){if(n<t)continue
const[s,a]=(0,o.Ew)(e,n,n+r.length)
s>t&&(yield{text:e.slice(t,s)}),yield{text:e.slice(s,a),token:r},t=a}t<e.length&&(yield{text:e.slice(t)})}(e)){const e=void 0===s.token?r:stillOpen(r,s.token)
if(n.length+s.text.length+1+closing(e).length>t)return clip_markdown_closed(n,partOf(s,t-n.length-closing(r).length),r,t)
n+=s.text,r=e}return n}const closedEscape=e=>/(?:^|[^\\])(?:\\\\)*\\$/.test(e.slice(-200))?`${e}\\`:e
function stillOpen(e,t){return/^\n\s*\n$/.test(t)?[]:N.test(t)?e.at(-1)===t?e.slice(0,-1):[...e,t]:e}const closing=e=>e.toReversed().join("")
function clip_markdown_closed(e,t,n,o){if(""!==t)return e+t+closing(n)
const r=e.trimEnd()
return""===r||r.length+1+closing(n).length>o?"":`${r}…${closing(n)}`}function partOf({text:e,token:t},n){if(void 0===t)return""===e.trimStart()||n<2?"":(0,o.$Q)(`${e} `,n)
if(!e.startsWith("```"))return""
const r=(0,o.$Q)(e.slice(0,-3).trimEnd(),n-4)
return r.slice(3).includes("\n")?`${r}\n\`\`\``:""}const E=/`(?=`)|\](?=\()|<(?=@)/g,inert=e=>(0,r.ry)(e).replace(E,"$&​")
var A=n(7575)
function toMarkdown(e,t){const n=[]
let o=""
for(const r of function(e){const t=[]
for(const n of e){const e=legible(n),o=t.at(-1)
"string"==typeof e&&"string"==typeof o?t[t.length-1]=o+e:t.push(e)}return t}(e)){const e=draw(r)
if(""===e)continue
const s=withSeam(o,n.at(-1)?.span,r,e)
if(n.push({before:s,span:r}),o=s+e,o.trimEnd().length>t)return cut(n,t)}return o.trim()}function cut(e,t){for(const{before:n,span:o}of e.toReversed()){const e=drawCut(o,t-n.length)
if(""!==e)return(n+e).trim()
const r=n.trim(),s=r.endsWith("```")||(0,M.W)(o)?"\n…":"…"
if(""!==r&&r.length+s.length<=t)return r+s}return""}function draw(e){return"string"==typeof e?(0,A.X)(e):"bold"in e?wrap("**",(0,A.E)(e.bold)):"italic"in e?wrap("*",(0,A.E)(e.italic)):"code"in e?function(e){const t=inert((0,O.TN)(e).replaceAll("`","ˋ"))
return""===t?"":`\`${t}\``}(e.code):"link"in e?(0,p.oR)(e.link,e.href):"time"in e?timestamp(e):"block"in e?(0,r.z3)(e.block)?"":((e,t="")=>`\`\`\`${/^[\w+#-]{1,20}$/.test(t)?t:""}\n${inert((0,r.SY)(e))}\n\`\`\``)(e.block,e.language):"quote"in e?prefixed("> ",toMarkdown(e.quote,Number.POSITIVE_INFINITY)):"subtext"in e?prefixed("-# ",toMarkdown(e.subtext,Number.POSITIVE_INFINITY)):closedEscape(e.markdown)}function drawCut(e,t){return"string"==typeof e?(0,j.Q)(e,t,A.X):"bold"in e?(0,j.Q)(e.bold,t,e=>draw({bold:e})):"italic"in e?(0,j.Q)(e.italic,t,e=>draw({italic:e})):"code"in e?(0,j.Q)(e.code,t,e=>draw({code:e})):"link"in e?(0,j.Q)(e.link,t,t=>draw({...e,link:t})):"time"in e?"":"block"in e?(0,j.Q)(e.block,t,t=>draw({...e,block:t})):"quote"in e?cutLines("> ",e.quote,t):"subtext"in e?cutLines("-# ",e.subtext,t):clipMarkdown(closedEscape(e.markdown),t)}function cutLines(e,t,n){const part=n=>prefixed(e,toMarkdown(t,n)),o=(0,j.n)(Math.max(n,0),e=>part(e).length<=n)
return o<1?"":part(o)}const wrap=(e,t)=>""===t?"":`${e}${t}${e}`,prefixed=(e,t)=>""===t?"":t.replace(/^/gm,e),T={relative:"R",date:"D",time:"t"},timestamp=({time:e,style:t})=>`<t:${Math.floor(Date.parse(e)/1e3)}:${T[t]}>`
function withSeam(e,t,n,o){return!((0,M.W)(n)||void 0!==t&&(0,M.W)(t))||""===e||e.endsWith("\n")||o.startsWith("\n")?e.endsWith("*")&&o.startsWith("*")?`${e}​`:e:`${e}\n`}function legible(e){return"string"==typeof e?e:"time"in e&&Number.isNaN(Date.parse(e.time))?e.time:"link"in e&&!(0,p.Cm)(e.href)?(0,O.TN)(e.link):"quote"in e||"subtext"in e||""!==draw(e)?e:""}function drawFields(e,t){const n=e.filter(({value:e})=>!(0,r.z3)(toMarkdown(e,d.GL.fieldValue))),o=n.length>d.GL.fields?[...n.slice(0,d.GL.fields-1),more(n.length)]:n,within=e=>o.map(t=>function({name:e,value:t,inline:n=!1},o){return{name:(0,r.z3)(e)?"​":toMarkdown([(0,O.TN)(e)],Math.min(o,d.GL.fieldName))||"…",value:toMarkdown(t,o)||"…",inline:n}}(t,e)),s=within(d.GL.fieldValue)
if(lengthOf(s)<=t)return s
const a=(0,j.n)(d.GL.fieldValue,e=>e>0&&lengthOf(within(e))<=t)
return a<1?[]:within(a)}const lengthOf=e=>e.reduce((e,{name:t,value:n})=>e+t.length+n.length,0),framesOf=e=>8*Math.min(e.length,d.GL.fields),fieldLines=e=>e.map(({name:e,value:t,inline:n})=>`${(0,r.z3)(e)?"":`**${e}**`}${n&&!t.includes("\n")?"  ":"\n"}${t}`).join("\n")
const more=e=>({name:"…",value:[e-d.GL.fields+1+" more"]})
function drawExcerpts(e,t){const n=e.filter(({lines:e})=>e.some(e=>!(0,r.z3)(e)))
let o=""
for(const[e,r]of n.entries()){const s=Math.floor((t-o.length)/(n.length-e))-1
s<60||(o+=`${""===o?"":"\n"}${toMarkdown([...heading(r),{block:r.lines.join("\n")}],s)}`)}return o}function heading({title:e,url:t}){return(0,r.z3)(e)?[]:[t?{link:e,href:t}:{bold:e},"\n"]}function fit(e,{total:t,description:n}){const o=toMarkdown(e.summary,Math.min(n,t)),r=drawFields(e.fields,t-Math.min(o.length,d.HD.summary,Math.floor(t/2))),s=Math.min(n,t-lengthOf(r)),a=o.length<=s?o:toMarkdown(e.summary,s)
return{summary:a,fields:r,excerpts:drawExcerpts(e.excerpts,Math.min(d.HD.excerpts,s-a.length-1))}}var _=n(6357)
const R={success:{color:3066993,mark:"✅"},failure:{color:14232864,mark:"❌"},warning:{color:16436245,mark:"⚠️"},neutral:{color:9807270,mark:"⚪"},running:{color:15965202,mark:"⏳"},merged:{color:9000933,mark:"🟣"},info:{color:5793266,mark:""}}
function lookOf({tone:e,status:t,severity:n},o=(0,_.ql)()){const{color:r,emoji:s}=o[n],a=e?R[e]:{firing:{color:r,mark:s},acknowledged:{color:r,mark:""},resolved:R.success,info:R.info}[t]
return"acknowledged"===t?{...a,mark:"👀"}:a}function mediaOf(e,{image:t,thumbnail:n,beside:o}={}){const r=[t,n===o?void 0:n].filter(e=>void 0!==e),s=[...new Set(r)].filter(e=>!e.startsWith("attachment://")).map(e=>({media:{url:e}})),a=attachmentsOf(e).map(({filename:e,description:t})=>({url:`attachment://${e}`,filename:e,description:t})).filter(({url:e})=>e!==o||e===t),i=a.filter(({filename:e})=>isImage(e)).slice(0,d.ol.galleryItems-s.length),c=[...s,...i.map(({url:e,description:t})=>({media:{url:e},...t?{description:t}:{}}))],l=a.filter(e=>!i.includes(e))
return[...c.length>0?[{type:y,items:c}]:[],...l.map(({url:e})=>({type:k,file:{url:e}}))]}function titleOf({title:e},t){const n=(0,r.z3)(e)?"Untitled":(0,O.TN)(e)
return""===t||startsWithEmoji(n)?n:`${t} ${n}`}const startsWithEmoji=e=>e>="©"&&/^\p{Extended_Pictographic}/u.test(e)
function headline(e,t,{head:n,url:o}){const r=titleOf(e,t),s=(0,p.rZ)(e.url,o)
return s&&toMarkdown([{link:r,href:s}],n)||toMarkdown([r],n)}function footerOf({context:e="",status:t,severity:n,reason:s=""},{severities:a,footer:i=e}={}){const c=(0,r.z3)(s)?"":`: ${s}`,l="P3"===n?""===c||"info"===t?"":`P3${c}`:`${n} ${(a??(0,_.ql)())[n].name}${c}`,[u,f]=[(0,r.pj)(i),(0,r.pj)(l)]
if((0,r.z3)(f))return(0,r.z3)(u)?"":(0,o.$Q)(u,d.HD.footer)
const p=(0,o.$Q)(u,Math.max(d.HD.footer/2,d.HD.footer-f.length-3))
return(0,o.$Q)([p,f].filter(e=>!(0,r.z3)(e)).join(" · "),d.HD.footer)}function tailOf(e,t,n){return toMarkdown([...e.flatMap(({label:e,url:t},n)=>[...n>0?[" · "]:[],{link:e,href:t}]),...0===t.length?[]:[{subtext:[`Not attached: ${t.join(", ")}`]}]],n)}function timeOf({startedAt:e,endedAt:t}){const n=[t,e].map(e=>Date.parse(e??"")).find(e=>!Number.isNaN(e))
return void 0===n?void 0:new Date(n).toISOString()}const F=d.YF.components
function containerOf(e,t){const{color:n,content:s,tail:a,rows:i}=t,c=lookOf(e,t.severities),l=[`### ${headline(e,c.mark,F)}`,...actorLine(e.actor)],u=function(e,t){const n=footerOf(e,t),o=timeOf(e)
return toMarkdown([{subtext:[n,...""!==n&&o?[" · "]:[],...o?[{time:o,style:"relative"}]:[]]}],F.footer)}(e,t),f=[s,a,u,l.join("\n")].reduce((e,t)=>e+t.length,framesOf(e.fields)),m=function(e,t){const n=(0,p.rZ)(e?.avatar)
if(!e||!n)return t?{media:{url:t}}:void 0
const s=(0,o.$Q)((0,r.pj)(e.name),F.author)
return{media:{url:n},...(0,r.z3)(s)?{}:{description:s}}}(e.actor,t.thumbnail),h=fit(e,{total:d.ol.text-f,description:d.ol.text-f}),g=[...headOf(l,m),...texts(h.summary,fieldLines(h.fields),h.excerpts,a),...mediaOf(t.files,{image:t.image,thumbnail:t.thumbnail,beside:m?.media.url}),...""===u&&0===i.length?[]:[{type:v}],...texts(u),...i]
return[...texts(s),{type:$,accent_color:n??c.color,components:g}]}function actorLine(e){if(!e||(0,r.z3)(e.name))return[]
const t=(0,O.TN)(e.name),n=(0,p.rZ)(e.url,F.url/2)
return[toMarkdown([{subtext:[n?{link:t,href:n}:t]}],F.author)]}function headOf(e,t){return t?[{type:g,components:e.map(textDisplay),accessory:{type:w,...t}}]:texts(e.join("\n"))}const textDisplay=e=>({type:b,content:e}),texts=(...e)=>e.filter(e=>""!==e).map(textDisplay)
function contentOf({content:e=[],suppressUnfurl:t=!1},n,o){const r=o-n.length-1,s=toMarkdown(e,r)
return[n,t?clipMarkdown(withoutPreviews(s),r):s].filter(e=>""!==e).join(" ")}const withoutPreviews=e=>e.replace(I,e=>/^[\\`]/.test(e)?e:`<${e}>`),I=/\\.|```[\s\S]*?```|`[^`\n]*`|(?<![<\w])https?:\/\/[^\s<>)\]`]+/g
function embedOf(e,{color:t,image:n,thumbnail:s,tail:a="",footer:i,severities:c}={}){const l=lookOf(e,c),u=toMarkdown([titleOf(e,l.mark)],d.GL.title),f=!(m=e.actor)||(0,r.z3)(m.name)?void 0:defined({name:(0,o.$Q)((0,r.pj)(m.name),d.GL.author),url:(0,p.rZ)(m.url),icon_url:(0,p.rZ)(m.avatar)})
var m
const h=footerOf(e,{severities:c,footer:i}),g=u.length+(f?.name.length??0)+h.length+a.length+2,b=fit(e,{total:d.GL.total-g,description:d.GL.description-a.length-2})
return defined({title:u,url:(0,p.rZ)(e.url),description:[b.summary,b.excerpts,a].filter(e=>""!==e).join("\n")||void 0,color:t??l.color,author:f,fields:b.fields.length>0?b.fields:void 0,image:n?{url:n}:void 0,thumbnail:s?{url:s}:void 0,footer:""===h?void 0:{text:h},timestamp:timeOf(e)})}const defined=e=>Object.fromEntries(Object.entries(e).filter(([,e])=>void 0!==e))
var C=n(5630)
function parseMention(e){const t=(0,C.s5)(e)
if("@here"===t||"@everyone"===t)return{kind:"everyone",text:t}
const[,n,o]=/^<@(&?)([1-9]\d{0,19})>$/.exec(t??"")??[]
return t&&o?{kind:n?"role":"user",text:t,id:o}:void 0}function ping(e,t){const n=new Map(e.flatMap(e=>parseMention(e)??[]).map(e=>[e.text,e])),o=[]
for(const e of n.values()){if(textOf([...o,e]).length>t||o.length===d.oj.mentions)break
o.push(e)}return{text:textOf(o),allowed:allowed(o)}}const textOf=e=>e.map(({text:e})=>e).join(" ")
function allowed(e){const t=ids(e,"user"),n=ids(e,"role")
return{parse:e.some(({kind:e})=>"everyone"===e)?["everyone"]:[],...t.length>0?{users:t}:{},...n.length>0?{roles:n}:{}}}const ids=(e,t)=>e.flatMap(({kind:e,id:n})=>e===t&&n?[n]:[]),L=d.YF.text
function textMessage(e,t,n){const{mentions:o,tail:s}=n,a=joined(text_message_footLine(e,n),text_message_withoutPreviews(s),function(e){const t=(0,p.rZ)(e,L.url)
return t?toMarkdown([{link:"Image",href:t}],L.head):""}(n.image)),i=L.content-o.length-a.length-2,c=contentOf(t,"",i),l=(0,r.z3)(c)?clipMarkdown(text_message_withoutPreviews(function(e,{severities:t},n){const o=`**${headline(e,lookOf(e,t).mark,L)}**`,r=n-o.length-3-framesOf(e.fields),{summary:s,fields:a,excerpts:i}=fit(e,{total:r,description:r})
return joined(o,s,fieldLines(a),i)}(e,n,i)),i):c
return joined([o,l].filter(e=>""!==e).join(" "),a)}const text_message_footLine=(e,{footer:t,severities:n})=>void 0===t?"":toMarkdown([{subtext:[footerOf(e,{footer:t,severities:n})]}],L.footer)
const text_message_withoutPreviews=e=>e.replace(/\]\((https?:\/\/[^\s<>()]+)\)/g,"](<$1>)"),joined=(...e)=>e.filter(e=>""!==e).join("\n")
const P=200
function bodyOf({alert:e,style:t={}},{files:n,leftOut:r},s,a){const{layout:i="embed",footer:c}=t,l=d.YF[i],{rows:u,rest:f}=buttonsOf(e),p=imageUrl(t.image,n),m=imageUrl(t.thumbnail,n),h={color:validColor(t.color),tail:tailOf(f,r,l.tail),image:p,thumbnail:m,footer:c,severities:a}
if("text"===i)return{content:textMessage(e,t,{...h,mentions:s}),embeds:null,components:u}
if("components"===i)return{components:containerOf(e,{...h,content:contentOf(t,s,l.content),files:n,rows:u}),flags:d.Mv.componentsV2}
const g=contentOf(""===s?t:function(e,t,n){return""!==toMarkdown(e.content??[],P)?e:{...e,content:[(0,o.$Q)(titleOf(t,lookOf(t,n).mark),P)]}}(t,e,a),s,l.content)
return{content:g||null,embeds:[embedOf(e,h)],components:u}}const validColor=e=>Number.isInteger(e)&&void 0!==e&&e>=0&&e<=16777215?e:void 0
function encode(e,t){const n=JSON.stringify(e)
if(0===t.length)return{headers:{...f,"content-type":"application/json"},body:n}
const o=function(e){let t="tocsin-form-data"
for(let n=digitsAfter(t,e);n.total>0;n=digitsAfter(t,e))t+=n.counts.indexOf(Math.min(...n.counts))
return t}([Buffer.from(n),...t.map(({bytes:e})=>view(e))])
return{headers:{...f,"content-type":`multipart/form-data; boundary=${o}`},body:multipart_form(n,t,o)}}function multipart_form(e,t,n){const o=`--${n}\r\nContent-Disposition: form-data; name="payload_json"\r\nContent-Type: application/json\r\n\r\n${e}`,r=t.flatMap(({name:e,bytes:t},o)=>[Buffer.from(fileHead(n,o,e)),view(t)])
return Buffer.concat([Buffer.from(o),...r,Buffer.from(`\r\n--${n}--\r\n`)])}const fileHead=(e,t,n)=>`\r\n--${e}\r\nContent-Disposition: form-data; name="files[${t}]"; filename="${n}"\r\nContent-Type: application/octet-stream\r\n\r\n`
function digitsAfter(e,t){const n=Array.from({length:10},()=>0)
let o=0
for(const r of t)for(let t=r.indexOf(e);t>=0;t=r.indexOf(e,t+1)){const s=(r[t+e.length]??0)-48
void 0!==n[s]&&n[s]++,o++}return{total:o,counts:n}}const view=e=>Buffer.from(e.buffer,e.byteOffset,e.byteLength)
var U=n(9303)
function render(e,t){const n=attachable(e.style??{}),o=function(e,t,n){const{style:o={}}=e,{files:r}=t,{text:s,allowed:a}=ping(e.ping?e.mentions:[],d.YF[o.layout??"embed"].mentions)
return{allowed_mentions:a,...r.length>0?{attachments:attachmentsOf(r)}:{},...bodyOf(e,t,s,n)}}(e,n,t.severities)
return e.remote?{method:"PATCH",url:editUrl(t,e.remote),...encode(edited(o),n.files)}:{method:"POST",...posted(o,e.style??{},t,n.files)}}const editUrl=(e,{id:t,thread:n})=>messageEndpoint(e,t,{thread:n,components:!0}),edited=e=>e.flags?{content:null,embeds:null,attachments:[],...e}:e
function posted(e,t,n,o){const{content:r,embeds:s,components:a=[],flags:i=0,...c}=e,{thread:l,post:u}=destination(t,n),f=i|(t.silent?d.Mv.suppressNotifications:0),p={...c,...r?{content:r}:{},...s?{embeds:s}:{},...a.length>0?{components:a}:{},...0===f?{}:{flags:f},...(0,U.Q)(t),...u}
return{url:executeUrl(n,{thread:l,components:a.length>0}),...encode(p,o)}}const D={10003:"the thread of the message is gone",10008:"the message was deleted",30046:"the message was edited too often",50005:"the message belongs to another webhook",50083:"the thread is archived, which only a new message undoes"},B=/COMPONENTS_V2/
function repost(e,{request:t,post:n,target:o}){const r="PATCH"===t.method?function(e){const t=void 0===e?.code?void 0:D[e.code]
return t??(B.test(JSON.stringify(e?.errors??""))?"the message has another layout":void 0)}(e):void 0
if(void 0===r)return
const{remote:s,...a}=n,i=10003===e?.code?void 0:s?.thread
return{why:r,request:render(i?{...a,style:{...n.style,threadId:i}}:a,o)}}var q=n(3566)
function secrets({given:e,url:t,query:n}){const{pathname:o}=new URL(t),r=[e,t,o,...parts(o),...Object.values(n).filter(e=>e.length>=z)].flatMap(encodings)
return[...new Set(r)].filter(e=>e.length>1).toSorted((e,t)=>t.length-e.length)}const z=8
function parts(e){const[,t,n]=/\/webhooks\/([^/]+)\/([^/]+)$/.exec(e)??[]
if(t&&n)return[`${t}/${n}`,n]
const o=e.slice(e.lastIndexOf("/")+1)
return o.length>=z?[o]:[]}function encodings(e){const t=JSON.stringify(e).slice(1,-1)
return[e,(0,q.tv)(e),encodeURI(e),encodeURIComponent(e),t,t.replaceAll("/","\\/"),...base64s(e)]}function base64s(e){const t=Buffer.from(e),n=[0,1,2].map(e=>Buffer.concat([Buffer.alloc(e),t]).toString("base64").replaceAll("=","")).map((e,t)=>e.slice(0===t?0:t+1,-1)).filter(e=>e.length>=z)
return[t.toString("base64"),t.toString("base64url"),...n]}const banned=({status:e},t)=>classify_final(`${host(t)} answered ${e}: this machine's address is blocked for a while`,{reason:"banned",fix:"Too many bad requests came from this address, perhaps from others on the same runner. Wait some minutes, or run the job again."}),classify_final=(e,{reason:t,fix:n})=>({kind:"final",reason:t,detail:e,fix:n}),again=(e,t,n)=>({kind:"retry",reason:e,detail:t,...void 0===n?{}:{afterMs:n}})
function detailOf({status:e},t,n){const s=t?.code?` (${t.code})`:"",a=[t?.message?`${t.message}${s}`:s.trim(),...flatten(t?.errors)].filter(e=>""!==e).join("; ")
return masked((0,o.$Q)((0,r.pj)(`${host(n)} answered ${e}${""===a?"":`: ${a}`}`),800),n)}const masked=(e,{target:t})=>secrets(t).reduce((e,t)=>e.replaceAll(t,"***"),e),host=({request:e})=>new URL(e.url).host,W={name:"discord",via:"http",render,classify:function(e,t){const{status:n}=e,o=said(e)
if(n>=200&&n<300)return{kind:"delivered",...remoteOf(o,t)}
const r=repost(o,t)
return r?{kind:"follow",request:r.request,detail:`${host(t)} answered ${n}: ${r.why}; posting a new one`}:429===n?function(e,t,n){const o=waitOf(e,t)
if(void 0===o||void 0===t&&(({body:e})=>/\b1015\b|being (?:blocked|rate limited)/i.test(e.slice(0,2e4)))(e))return banned(e,n)
const r=t?.global?"global":/^(?:user|global|shared)$/.exec(e.headers["x-ratelimit-scope"]??"")?.[0]
return again("rate-limited",`${host(n)} answered 429: rate limited${r?` (${r})`:""}, wait ${o/1e3} s`,o)}(e,o,t):408===n||n>=500?again(408===n?"timeout":"server",detailOf(e,o,t),waitOf(e,o)):function(e,t,n){return 403===e.status&&void 0===t?banned(e,n):classify_final(detailOf(e,t,n),((e,t)=>(void 0===t?void 0:l[t])??u[e]??{reason:"invalid",fix:"Check that the URL is a Discord webhook and not behind a login page."})(e.status,t?.code))}(e,o,t)},secrets}}),5424:((e,t,n)=>{n.d(t,{GL:()=>o,HD:()=>a,Mv:()=>c,YF:()=>i,oj:()=>r,ol:()=>s})
const o={title:256,description:4096,fields:25,fieldName:256,fieldValue:1024,footer:2048,author:256,total:6e3},r={content:2e3,username:80,url:2048,threadName:100,tags:5,files:10,fileBytes:10485760,fileDescription:1024,mentions:100},s={components:40,text:4e3,buttonsPerRow:5,buttonLabel:80,buttonUrl:512,galleryItems:10},a={footer:300,excerpts:1800,buttons:10,summary:600},i={embed:{mentions:r.content,content:r.content,tail:2100},components:{mentions:1500,content:1500,tail:500,head:500,author:250,footer:400,url:250},text:{mentions:500,content:r.content,tail:300,head:450,footer:330,url:250}},c={suppressEmbeds:4,suppressNotifications:4096,componentsV2:32768}}),416:((e,t,n)=>{n.d(t,{Cm:()=>linkTarget,oR:()=>maskedLink,rZ:()=>fittingUrl})
var o=n(3566),r=n(7575),s=n(5424)
function fittingUrl(e,t=s.oj.url){const n=(0,o.qP)(e??"")
return void 0!==n&&n.length<=t?n:void 0}function maskedLink(e,t){const n=linkTarget(t)
return n?`[${linkLabel(e)||"link"}](${n})`:(0,r.E)(e)}const linkLabel=e=>(0,r.E)(e.replace(a,withoutLone)).replaceAll(":\\//",":/​/"),a=/\[[^[\]]{0,200}\](?!\()|[[\]]/g,withoutLone=e=>"["===e?"(":"]"===e?")":e
function linkTarget(e){const t=fittingUrl(e)
if(!t)return
const{origin:n}=new URL(t)
return n+t.slice(n.length).replace(/[()<>\]\\`*|@\s]/g,percent)}const percent=e=>`%${e.charCodeAt(0).toString(16).toUpperCase().padStart(2,"0")}`}),6098:((e,t,n)=>{n.d(t,{SY:()=>neutral,pj:()=>plain,ry:()=>breakMassMentions,z3:()=>isBlank})
var o=n(6607)
const neutral=e=>(0,o.uH)(e).replaceAll("\t","  "),plain=e=>breakMassMentions((0,o.TN)(e)),isBlank=e=>""===(0,o.RK)(e).trim(),breakMassMentions=e=>e.replace(/@(?=everyone|here)/gi,"@​")}),9303:((e,t,n)=>{n.d(t,{Q:()=>sender,V:()=>i})
var o=n(3030),r=n(5424),s=n(416),a=n(6098)
const i=["embed","components","text"]
function sender({username:e,avatarUrl:t}){const n=function(e){const t=(0,a.pj)(e).replace(/dis(?=cord)/gi,"$&·").replace(/cly(?=de)/gi,"$&·").replace(/^(?:every(?=one$)|he(?=re$))/i,"$&·")
return(0,o.$Q)(t,r.oj.username)}(e??""),i=(0,s.rZ)(t)
return{...(0,a.z3)(n)?{}:{username:n},...i?{avatar_url:i}:{}}}}),9847:((e,t,n)=>{n.d(t,{d:()=>parseWebhook})
var o=n(8082),r=n(3566)
const s=/^(?:(?:www|ptb|canary)\.)?discord(?:app)?\.com$/,a=/^\/api\/(?:v\d{1,3}\/)?webhooks\/(\d{1,20})\/([\w.-]{1,200})$/,i=new Set(["wait","with_components","thread_id"]),c="Copy it in Discord under Server Settings → Integrations → Webhooks → Copy Webhook URL, and pass it as a secret."
function parseWebhook(e){const t=e.trim(),n=URL.parse(t)
if(!n)throw new o.l("The Discord webhook is not a URL.",{fix:c})
!function(e){if(e.username||e.password)throw new o.l("The Discord webhook URL holds a user name or a password.",{fix:"Remove what stands before the @."})
if("https:"===e.protocol||"http:"===e.protocol&&(0,r.U9)(e.hostname))return
throw new o.l(`The Discord webhook URL starts with ${e.protocol} instead of https:.`,{fix:c})}(n)
const s=n.searchParams.get("thread_id")
return{given:t,url:isDiscord(n)?discordUrl(n):`${n.origin}${cleanPath(n)}`,query:Object.fromEntries([...n.searchParams].filter(([e])=>!i.has(e))),...s?{thread:s}:{}}}function discordUrl(e){const[,t,n]=a.exec(cleanPath(e))??[]
if(t&&n)return`https://discord.com/api/v10/webhooks/${t}/${n}`
const r=e.pathname.startsWith("/channels/")?"a link to a channel":"not a webhook"
throw new o.l(`The Discord webhook URL is ${r}: its path must be /api/webhooks/<id>/<token>.`,{fix:c})}const isDiscord=e=>"https:"===e.protocol&&s.test(e.host),cleanPath=({pathname:e})=>trimSlashes(trimSlashes(e).replace(/\/(?:slack|github)$/,""))
function trimSlashes(e){let t=e.length
for(;"/"===e[t-1];)t--
return e.slice(0,t)}}),5029:((e,t,n)=>{n.d(t,{L:()=>classify})
var o=n(3517),r=n(628)
function classify(e,t=o.G){const n=r.a[e.kind].find(({when:n})=>n(e,t))
if(!n)throw new TypeError(`No rule holds for a signal of kind ${e.kind}`)
const s="function"==typeof n.severity?n.severity(e):n.severity
return{severity:t.severities[n.id]??s,rule:n.id,reason:n.says(e,t)}}Object.values(r.a).flatMap(e=>e.map(({id:e})=>e))}),3517:((e,t,n)=>{n.d(t,{G:()=>o,U:()=>policyOf})
const o={deploy:{repeatedAt:2,failures:{P1:3,P0:5}},repeated:{failures:{P2:3,P1:5,P0:10},redHours:{P1:2,P0:6}},health:{shareDown:.5},certificate:{P1:1,P2:7},latency:{timesLimit:2},crash:{shareOfUsers:.5,crashFreeRate:.99,crashFreeWarning:.995,lowMinutes:30,errorsPerMinute:10,errorMinutes:5,perHour:1},flake:{failureRate:.2,minutesPerWeek:240},severities:{}}
function policyOf(e={}){const{deploy:t,repeated:n}=o
return{deploy:{...t,...e.deploy,failures:{...t.failures,...e.deploy?.failures}},repeated:{failures:{...n.failures,...e.repeated?.failures},redHours:{...n.redHours,...e.repeated?.redHours}},health:{...o.health,...e.health},certificate:{...o.certificate,...e.certificate},latency:{...o.latency,...e.latency},crash:{...o.crash,...e.crash},flake:{...o.flake,...e.flake},severities:{...e.severities}}}}),628:((e,t,n)=>{n.d(t,{a:()=>c})
var o=n(8313),r=n(8610),s=n(6755)
const{floor:a,round:i}=Math,always=()=>!0,percent=e=>a(1e3*e+1e-9)/10+" %",failed=({conclusion:e})=>"bad"===(0,o.Bg)(e),streak=({failuresInARow:e=0})=>(0,r.L)(e,"failure"),counted=e=>void 0===e.within?`${streak(e)} in a row`:e.failuresInARow===e.ladder?.P2?`${streak(e)} within ${e.within}`:streak(e),again=(e,{deploy:t})=>failed(e)&&(e.failuresInARow??1)>=t.repeatedAt,red=({redHours:e})=>`red for ${(0,s.p0)(36e5*e)}`,rung=(e,{deploy:t,repeated:n},o)=>{const r="deploy"===e.of?{...n.failures,...t.failures}:n.failures
return e.failuresInARow>=(e.ladder?.[o]??r[o])},days=e=>e<=0?"the certificate has expired":`the certificate expires in ${(0,r.L)(a(e),"day")}`,c={ci:[{id:"ci-production",severity:"P2",when:e=>failed(e)&&!0===e.production,says:()=>"a run that deploys to production failed"},{id:"ci-default-branch",severity:"P2",when:e=>failed(e)&&e.defaultBranch,says:()=>"CI failed on the default branch"},{id:"ci-branch",severity:"P3",when:failed,says:()=>"CI failed outside the default branch"},{id:"ci-passed",severity:"P3",when:always,says:()=>"CI did not fail"}],deploy:[{id:"deploy-production-repeated",severity:"P1",when:(e,t)=>again(e,t)&&!0===e.production,says:e=>`${streak(e)} in a row deploying to production`},{id:"deploy-production",severity:"P2",when:e=>failed(e)&&!0===e.production,says:()=>"a deploy to production failed"},{id:"deploy-unnamed-repeated",severity:"P1",when:(e,t)=>again(e,t)&&void 0===e.production,says:e=>`${streak(e)} in a row deploying`},{id:"deploy-unnamed",severity:"P2",when:e=>failed(e)&&void 0===e.production,says:()=>"a deploy failed"},{id:"deploy-repeated",severity:"P2",when:again,says:e=>`${streak(e)} in a row deploying outside production`},{id:"deploy-failed",severity:"P3",when:failed,says:()=>"a deploy outside production failed"},{id:"deploy-passed",severity:"P3",when:always,says:()=>"the deploy did not fail"}],"repeated-failures":[{id:"repeated-p0-count",severity:"P0",when:(e,t)=>rung(e,t,"P0"),says:counted},{id:"repeated-p0-age",severity:"P0",when:(e,t)=>("deploy"===e.of||e.defaultBranch)&&e.redHours>(e.ages?.P0??t.repeated.redHours.P0),says:e=>`${"deploy"===e.of?"deploys are":"the default branch is"} ${red(e)}`},{id:"repeated-p1-count",severity:"P1",when:(e,t)=>rung(e,t,"P1"),says:counted},{id:"repeated-p1-production",severity:"P1",when:(e,t)=>"deploy"===e.of&&!0===e.production&&e.failuresInARow>=t.deploy.repeatedAt,says:e=>`${counted(e)} deploying to production`},{id:"repeated-p1-age",severity:"P1",when:(e,t)=>e.redHours>(e.ages?.P1??t.repeated.redHours.P1),says:red},{id:"repeated-p2",severity:"P2",when:(e,t)=>rung(e,t,"P2"),says:counted},{id:"repeated-deploy",severity:"P2",when:(e,t)=>"deploy"===e.of&&e.failuresInARow>=t.deploy.repeatedAt,says:e=>`${counted(e)} deploying`},{id:"repeated-few",severity:"P3",when:always,says:e=>`only ${counted(e)}`}],health:[{id:"health-all",severity:"P0",when:e=>"all"===e.scope,says:()=>"every endpoint is down"},{id:"health-critical",severity:"P1",when:e=>"critical"===e.scope,says:()=>"a critical endpoint is down"},{id:"health-share",severity:"P1",when:(e,t)=>"some"===e.scope&&(e.shareDown??0)>=t.health.shareDown,says:e=>`${percent(e.shareDown??0)} of the endpoints are down`},{id:"health-some",severity:"P2",when:e=>"some"===e.scope,says:()=>"an endpoint is down"},{id:"health-degraded",severity:"P3",when:always,says:()=>"an endpoint is degraded"}],certificate:[{id:"certificate-p1",severity:"P1",when:(e,t)=>e.daysLeft<=t.certificate.P1,says:e=>days(e.daysLeft)},{id:"certificate-p2",severity:"P2",when:(e,t)=>e.daysLeft<=t.certificate.P2,says:e=>days(e.daysLeft)},{id:"certificate-p3",severity:"P3",when:always,says:e=>days(e.daysLeft)}],latency:[{id:"latency-far-over",severity:"P2",when:(e,t)=>e.timesLimit>=t.latency.timesLimit,says:e=>`latency is ${a(10*e.timesLimit)/10} times its limit`},{id:"latency-over",severity:"P3",when:always,says:()=>"latency is over its limit"}],stale:[{id:"stale-monitoring",severity:"P2",when:e=>"monitoring"===e.of,says:()=>"monitoring has gone silent"},{id:"stale-part",severity:"P2",when:e=>"part"===e.of,says:()=>"a part of the monitoring has gone silent"},{id:"stale-endpoint",severity:"P2",when:e=>"endpoint"===e.of,says:()=>"an endpoint cannot be judged"},{id:"stale-workflow",severity:"P2",when:always,says:()=>"a scheduled workflow has gone silent"}],slo:[{id:"slo-page-quick",severity:"P1",when:e=>"page-quick"===e.rule,says:()=>"the error budget burns fast"},{id:"slo-budget-spent",severity:"P2",when:e=>void 0!==e.budgetLeft&&e.budgetLeft<=0,says:()=>"the error budget is spent and still burning"},{id:"slo-page-slow",severity:"P2",when:e=>"page-slow"===e.rule,says:()=>"the error budget burns steadily"},{id:"slo-ticket",severity:"P3",when:always,says:()=>"the error budget burns slowly"}],crash:[{id:"crash-users",severity:"P1",when:(e,t)=>(e.shareOfUsers??0)>=t.crash.shareOfUsers,says:e=>`${percent(e.shareOfUsers??0)} of the users crash`},{id:"crash-free",severity:"P1",when:(e,t)=>(e.crashFreeRate??1)<t.crash.crashFreeRate&&(e.lowMinutes??0)>=t.crash.lowMinutes,says:e=>`crash-free rate ${percent(e.crashFreeRate??1)} for ${(0,r.L)(a(e.lowMinutes??0),"minute")}`},{id:"crash-errors",severity:"P1",when:(e,t)=>(e.errorsPerMinute??0)>t.crash.errorsPerMinute&&(e.errorMinutes??0)>=t.crash.errorMinutes,says:e=>`${(0,r.L)(i(10*(e.errorsPerMinute??0))/10,"error")} a minute for ${(0,r.L)(a(e.errorMinutes??0),"minute")}`},{id:"crash-rate",severity:"P2",when:(e,t)=>(e.perHour??0)>t.crash.perHour,says:e=>`${i(e.perHour??0)} crashes an hour`},{id:"crash-free-warning",severity:"P2",when:(e,t)=>(e.crashFreeRate??1)<t.crash.crashFreeWarning,says:e=>`crash-free rate ${percent(e.crashFreeRate??1)}`},{id:"crash-single",severity:"P3",when:always,says:()=>"a crash below every threshold"}],security:[{id:"secret-active",severity:"P0",when:e=>"secret"===e.finding&&"active"===e.secret,says:()=>"an active secret leaked"},{id:"secret-leaked",severity:"P1",when:e=>"secret"===e.finding&&"unknown"===e.secret,says:()=>"a secret leaked"},{id:"secret-inactive",severity:"P3",when:e=>"secret"===e.finding,says:()=>"a revoked secret leaked"},{id:"vulnerability-critical",severity:"P1",when:e=>"vulnerability"===e.finding&&"critical"===e.level,says:()=>"a critical vulnerability"},{id:"vulnerability-high",severity:"P2",when:e=>"vulnerability"===e.finding&&"high"===e.level,says:()=>"a vulnerability of high severity"},{id:"vulnerability-minor",severity:"P3",when:always,says:()=>"a vulnerability of medium, low or unknown severity"}],flake:[{id:"flake-broken",severity:"P2",when:e=>!0===e.broken&&e.defaultBranch,says:()=>"fails every time on the default branch"},{id:"flake-broken-elsewhere",severity:"P3",when:e=>!0===e.broken,says:()=>"fails every time"},{id:"flake-default-branch",severity:"P2",when:(e,t)=>e.defaultBranch&&Math.min(e.failureRate,e.defaultRate??1)>=t.flake.failureRate,says:e=>`fails ${percent(e.defaultRate??e.failureRate)} of its tries on the default branch by chance`},{id:"flake-costly",severity:"P2",when:(e,t)=>(e.minutesPerWeek??0)>=t.flake.minutesPerWeek,says:e=>`costs ${(0,s.p0)(6e4*i(e.minutesPerWeek??0))} a week`},{id:"flake",severity:"P3",when:always,says:e=>`fails ${percent(e.failureRate)} of its tries by chance`}],declared:[{id:"declared",severity:e=>e.severity,when:always,says:()=>"declared by a person"}],recovery:[{id:"recovery",severity:e=>e.was??"P3",when:always,says:e=>e.was?`recovered from ${e.was}`:"recovered"}],information:[{id:"information",severity:"P3",when:always,says:()=>"for information"}]}}),8313:((e,t,n)=>{n.d(t,{Bg:()=>resultOf,vu:()=>conclusionOf})
const o=["success","failure","cancelled","skipped","timed_out","action_required","neutral","stale","startup_failure"],r={success:{result:"good",word:"passed",tone:"success"},failure:{result:"bad",word:"failed",tone:"failure"},cancelled:{result:"other",word:"was cancelled",tone:"neutral"},skipped:{result:"other",word:"was skipped",tone:"neutral"},timed_out:{result:"bad",word:"timed out",tone:"failure"},action_required:{result:"other",word:"needs approval",tone:"warning"},neutral:{result:"other",word:"ended neutral",tone:"neutral"},stale:{result:"other",word:"went stale",tone:"neutral"},startup_failure:{result:"bad",word:"could not start",tone:"failure"},running:{result:"running",word:"is running",tone:"running"}},resultOf=e=>(e=>r[e])(e).result
function conclusionOf(e){return null==e||""===e?"running":o.find(t=>t===e)??"neutral"}}),4465:((e,t,n)=>{n.d(t,{R0:()=>a,ac:()=>i,eP:()=>s})
var o=n(3517),r=n(6357)
const s=["always","failure","success","change","recovery"],a=262144,i={channels:{},routes:[],defaults:{},severity:(0,r.ql)(),policy:o.G,users:{},sections:{}}}),9149:((e,t,n)=>{n.d(t,{g:()=>outlet})
const o=2e4
function preview(e){const t=function(e){return"object"==typeof e&&null!==e&&"url"in e&&"method"in e}(e)?`${e.method} ${hostOf(e.url)}\n${function(e){if(void 0===e)return"(no body)"
if("string"!=typeof e)return`(${e.byteLength} bytes)`
try{return pretty(JSON.parse(e))}catch{return e}}(e.body)}`:pretty(e)
return t.length>o?`${t.slice(0,o)}\n… ${t.length-o} more characters`:t}const hostOf=e=>URL.parse(e)?.host||"an invalid URL"
const pretty=e=>JSON.stringify(e,null,2)??""
function outlet(e){const{name:t,channel:n,target:o}=e
return{name:t,kind:n.name,secrets:n.secrets(o),...n.ties&&{ties:n.ties},open:t=>attempt(e,t,n.render(t,o))}}function attempt(e,t,n){const{channel:o,target:r}=e
return{preview:()=>preview(n),async send(s,a){const i=s[o.via]
if(!i)return noTransport(o.via)
const c=o.classify(await i(n,a),{request:n,post:t,target:r})
return"follow"===c.kind?{...c,request:attempt(e,t,c.request)}:c}}}const noTransport=e=>({kind:"final",reason:"unsupported",detail:`this step cannot send by ${e}`,fix:"Use an action whose documentation lists this kind of channel."})}),3178:((e,t,n)=>{n.d(t,{s:()=>sha256})
const sha256=e=>process.getBuiltinModule("node:crypto").hash("sha256",e)}),781:((e,t,n)=>{n.d(t,{X:()=>documentKey})
var o=n(3178)
function documentKey(e,t){return`${e}/${t.toLowerCase().replaceAll(/[^a-z0-9]+/g,"-").replaceAll(/^-|-$/g,"").slice(0,40)||e.replace(/s$/,"")}-${(0,o.s)(t).slice(0,12)}`}}),4662:((e,t,n)=>{n.d(t,{w:()=>TransportError})
class TransportError extends Error{name="TransportError"
fault
sent
constructor(e,{fault:t,sent:n,cause:o}){super(e,{cause:o}),this.fault=t,this.sent=n}}}),7225:((e,t,n)=>{n.d(t,{f:()=>makeFolder})
var o=n(6760),r=n(5405)
async function makeFolder(e){const t=await made(e)
if(void 0===t)return
if("ENOENT"!==(0,r.OA)(t).code||(0,o.dirname)(e)===e)throw t
await makeFolder((0,o.dirname)(e))
const n=await made(e)
if(void 0!==n)throw n}async function made(e){const{mkdir:t,stat:n}=process.getBuiltinModule("node:fs/promises")
try{return void await t(e)}catch(t){return await n(e).then(e=>e.isDirectory(),()=>!1)?void 0:t}}}),8933:((e,t,n)=>{n.d(t,{DV:()=>codeBlock,FV:()=>escapeMarkdown,SS:()=>codeSpan,iQ:()=>markdownLink})
var o=n(6607),r=n(3566)
const s=/\bgh\\-(?=\d)|\b[0-9a-f]{6}(?=[0-9a-f]{1,34}\b)/gi,escapeMarkdown=e=>escaped(e).replace(s,"$&​")
function escaped(e){return(0,o.RK)(e).replace(/\s+/g," ").trim().replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replace(/[!"#$%'()*+,\-./:=?@[\\\]^_`{|}~]/g,"\\$&").replace(/\\[@#](?=\w)/g,"$&​")}function codeSpan(e){return`<code>${escaped(e)}</code>`}function codeBlock(e,t=""){const n=(0,o.RK)(e),r="`".repeat(Math.max(3,function(e){return[...e.matchAll(/`+/g)].reduce((e,[t])=>Math.max(e,t.length),0)}(n)+1))
return`${r}${/^[\w+-]*$/.test(t)?t:""}\n${n.replace(/\n*$/,"")}\n${r}`}function markdownLink(e,t){const n=(0,r.qP)(t??"")
return void 0===n?escapeMarkdown(e):`[${escaped(e)}](<${n.replace(/[<>\\|`]/g,encodeURIComponent)}>)`}}),3519:((e,t,n)=>{n.d(t,{n:()=>githubMarkdown,m:()=>timeInWords})
var o=n(6607),r=n(3030)
function clipText(e,t){let n=t
const o=[]
for(const t of e){const e=sizeOf(t)
if(e>n)return[...o,...n<1?["…"]:[clipped(t,n)]]
o.push(t),n-=e}return o}const lengthOf=e=>e.reduce((e,t)=>e+sizeOf(t),0)
function sizeOf(e){return"string"==typeof e?e.length:"quote"in e?lengthOf(e.quote):"subtext"in e?lengthOf(e.subtext):Object.values(e)[0]?.length??0}function clipped(e,t){return"string"==typeof e?(0,r.$Q)(e,t):"bold"in e?{bold:(0,r.$Q)(e.bold,t)}:"italic"in e?{italic:(0,r.$Q)(e.italic,t)}:"code"in e?{code:(0,r.$Q)(e.code,t)}:"link"in e?{...e,link:(0,r.$Q)(e.link,t)}:"block"in e?{...e,block:(0,r.$Q)(e.block,t)}:"quote"in e?{quote:clipText(e.quote,t)}:"subtext"in e?{subtext:clipText(e.subtext,t)}:"…"}var s=n(6473),a=n(3451),i=n(8933)
function githubMarkdown(e,t=Number.POSITIVE_INFINITY){const n=draw(e)
if(n.length<=t)return n
const o=(0,s.n)(t,n=>draw(clipText(e,n)).length<=t)
return o<1?"":draw(clipText(e,o))}function draw(e){const t=[]
let n=""
for(const o of e){const e=drawSpan(o)
""!==e&&(0,a.W)(o)?(t.push(withBreaks(n),e),n=""):n+=e}return[...t,withBreaks(n)].filter(e=>""!==e).join("\n\n")}const withBreaks=e=>e.trim().replace(/[^\S\n]*\n/g,"\n").replace(/(?<!\n)\n(?!\n)/g,"  \n")
function drawSpan(e){return"string"==typeof e?drawLines(e):"bold"in e?wrapped("b",(0,i.FV)(e.bold)):"italic"in e?wrapped("i",(0,i.FV)(e.italic)):"code"in e?""===(0,o.RK)(e.code).trim()?"":(0,i.SS)(e.code):"link"in e?(0,i.iQ)(e.link||e.href,e.href):"time"in e?(0,i.FV)(timeInWords(e.time,e.style)):"block"in e?""===(0,o.RK)(e.block).trim()?"":(0,i.DV)(e.block,e.language):"quote"in e?quoted(draw(e.quote)):"subtext"in e?draw(e.subtext).replace(/^.+?(?= {2}$|$)/gm,"<sub>$&</sub>"):e.markdown}const wrapped=(e,t)=>""===t?"":`<${e}>${t}</${e}>`,quoted=e=>""===e?"":e.replace(/^/gm,"> "),drawLines=e=>(0,o.uH)(e).split("\n").map(drawLine).join("\n")
function drawLine(e){const t=(0,i.FV)(e),n=/^\s/.test(e)?" ":""
return""===t?n:n+t+(/\s$/.test(e)?" ":"")}function timeInWords(e,t="relative"){const n=Date.parse(e)
if(Number.isNaN(n))return e
const o=new Date(n).toISOString(),[r,s]=[o.slice(0,10),`${o.slice(11,16)} UTC`]
return{relative:`${r} ${s}`,date:r,time:s}[t]}}),5630:((e,t,n)=>{n.d(t,{js:()=>mentionsAt,s5:()=>mentionOf})
var o=n(6357)
const r=/^(?:<@&(\d{1,25})>|role:(\d{1,25}))$/,s=/^(?:<@!?(\d{1,25})>|user:(\d{1,25})|(\d{1,25}))$/
function mentionOf(e){const t=e.trim()
if("@here"===t||"@everyone"===t)return t
const id=e=>e.exec(t)?.slice(1).find(Boolean)
return id(r)?`<@&${id(r)}>`:id(s)&&`<@${id(s)}>`}const mentionsAt=(e,t)=>((e,t)=>o.gO.slice(o.gO.indexOf(t)).map(t=>e[t]).find(e=>void 0!==e))(e,t)??[]}),9130:((e,t,n)=>{n.d(t,{A2:()=>channelOutlets,tr:()=>inputOutlets})
var o=n(7754),r=n(8082),s=n(5630),a=n(9889)
const i="discord-webhook",inputNameAt=e=>0===e?i:`${i}-${e+1}`,inputOutlets=({defaults:e,severity:t},n)=>n.map((n,r)=>{const s=inputNameAt(r),a=told(`The ${s} input`.replace(/-(\d+) input$/," input, webhook $1"),()=>(0,o.jy)(s,n,t))
return configured({outlet:a,style:(0,o.Wi)(e)},e.mention)})
async function channelOutlets(e,t,n){const o=await Promise.all(named(e,t).map(async([e,t])=>({name:e,section:t,entry:await entryOf(t)})))
return function(e,t){const n=e.filter(({variable:e})=>!t[e]?.trim())
if(0===n.length)return
const o=n.map(({name:e,variable:t})=>`Channel "${e}" needs the environment variable ${t}, which is not set.`),s=[...new Set(n.map(({variable:e})=>`${e}: \${{ secrets.${e} }}`))]
throw new r.l(o.join("\n"),{fix:`Pass it to the step under \`env:\` from a secret that this run can read:\n${s.join("\n")}`})}(o.flatMap(({name:e,section:t,entry:n})=>n.variables(t).map(t=>({name:e,variable:t}))),n),o.map(({name:t,section:o,entry:r})=>{const secret=e=>n[e]??"",s=r.variables(o).join(", ")
return configured(told(`Channel "${t}" (environment variable ${s})`,()=>r.open({name:t,config:o,defaults:e.defaults,severity:e.severity,secret})),"mention"in o&&o.mention||e.defaults.mention)})}const named=({channels:e},t)=>t.flatMap(t=>Object.hasOwn(e,t)&&e[t]?[[t,e[t]]]:[]),entryOf=async e=>a.u[e.type].entry(),configured=(e,t={})=>({...e,mentions:e=>(0,s.js)(t,e)})
function told(e,t){try{return t()}catch(t){if(!(t instanceof r.l))throw t
throw new r.l(`${e}: ${t.problem}`,{fix:t.fix,cause:t})}}}),5405:((e,t,n)=>{function parsedJson(e){try{return JSON.parse(e)}catch{return}}n.d(t,{OA:()=>fields,U4:()=>parsedJson,p_:()=>list})
const fields=e=>"object"==typeof e&&null!==e?e:{},list=e=>Array.isArray(e)?e:[]}),1512:((e,t,n)=>{n.d(t,{z:()=>o})
const o="a newer message of this alert got through"}),9889:((e,t,n)=>{n.d(t,{u:()=>r})
var o=n(7754)
const r={discord:{entry:()=>o.ZK,schema:async()=>(await n.e(310).then(n.bind(n,6310))).discordSchema},"github-issue":{entry:async()=>(await n.e(412).then(n.bind(n,8412))).issueEntry,schema:async()=>(await n.e(85).then(n.bind(n,5085))).issueSchema}}}),5979:((e,t,n)=>{function matches(e,t){return among(e.source,t.source)&&among(e.severity,t.severity)&&among(e.status,t.status)&&Object.entries(t.labels??{}).every(([t,n])=>labelled(e.labels,t,n))}n.d(t,{T:()=>glob,c:()=>matches})
const among=(e,t)=>!t||t.includes(e),labelled=(e,t,n)=>Object.hasOwn(e,t)&&n.some(n=>glob(n,e[t]??""))
function glob(e,t){const[n="",...o]=e.split("*"),r=o.pop()
return void 0===r?t===e:!(!t.startsWith(n)||!t.endsWith(r)||t.length<n.length+r.length)&&function(e,t){let n=0
for(const o of t){const t=e.indexOf(o,n)
if(-1===t)return!1
n=t+o.length}return!0}(t.slice(n.length,t.length-r.length),o)}}),6357:((e,t,n)=>{n.d(t,{gO:()=>o,jZ:()=>atLeast,ql:()=>severityTable})
const o=["P0","P1","P2","P3"],r={P0:{name:"Critical",means:"outage, data loss, security breach",respondWithin:5,escalation:[{level:1,after:0},{level:2,after:0},{level:3,after:0}],updateEvery:15,color:14232864,emoji:"🔴",words:{pagerduty:"critical",opsgenie:"P1",ntfy:5,teams:"attention",email:1}},P1:{name:"High",means:"major feature broken, half the users affected, repeated deploy failures",respondWithin:15,escalation:[{level:2,after:0},{level:3,after:30}],updateEvery:15,color:16347926,emoji:"🟠",words:{pagerduty:"error",opsgenie:"P2",ntfy:4,teams:"warning",email:2}},P2:{name:"Medium",means:"minor feature broken, CI blocks deploys",respondWithin:60,escalation:[{level:1,after:0}],updateEvery:60,color:16436245,emoji:"🟡",words:{pagerduty:"warning",opsgenie:"P3",ntfy:3,teams:"accent",email:3}},P3:{name:"Low",means:"cosmetic, non-blocking",respondWithin:240,escalation:[{level:1,after:"next-business-day"}],updateEvery:"none",color:3900150,emoji:"🔵",words:{pagerduty:"info",opsgenie:"P4",ntfy:2,teams:"default",email:5}}}
function severityTable(e={}){const row=t=>{const{words:n,...o}=e[t]??{},s=r[t]
return{...s,...o,words:{...s.words,...n}}}
return{P0:row("P0"),P1:row("P1"),P2:row("P2"),P3:row("P3")}}const rank=e=>o.indexOf(e),atLeast=(e,t)=>rank(e)<=rank(t)}),3030:((e,t,n)=>{n.d(t,{$Q:()=>clip,Ew:()=>wholeGraphemes})
const o="…",r=768,s=64
function clip(e,t){return e.length<=t?e:t<1?"":e.slice(0,boundary(e,t-1)).trimEnd()+o}function wholeGraphemes(e,t,n){const o=boundary(e,n),r=o===n?0:segmenter().segment(e.slice(o,o+2*s)).containing(0)?.segment.length??0
return[boundary(e,t),Math.max(n,betweenCodePoints(e,o+Math.min(r,s)))]}function boundary(e,t){if(t<=0||t>=e.length)return t
if(e.charCodeAt(t-1)<r&&e.charCodeAt(t)<r)return t
const n=Math.max(0,t-2*s),o=n+(segmenter().segment(e.slice(n,t+s)).containing(t-n)?.index??0)
return t-o>s?betweenCodePoints(e,t):o}const betweenCodePoints=(e,t)=>/^[\uDC00-\uDFFF]/.test(e[t]??"")?t-1:t
let a
function segmenter(){return a??=new Intl.Segmenter("en",{granularity:"grapheme"}),a}}),8610:((e,t,n)=>{n.d(t,{L:()=>plural})
const plural=(e,t)=>`${e} ${t}${1===e?"":"s"}`}),6473:((e,t,n)=>{n.d(t,{Q:()=>shrink,n:()=>largest})
var o=n(3030)
function largest(e,t){let n=-1,o=e
for(;n<o;){const e=n+Math.ceil((o-n)/2)
t(e)?n=e:o=e-1}return n}function shrink(e,t,n){const part=t=>n((0,o.$Q)(`${e} `,t)),r=largest(Math.min(e.length,t),e=>part(e).length<=t)
return r<2?"":part(r)}}),3451:((e,t,n)=>{n.d(t,{W:()=>isBlock})
const isBlock=e=>"object"==typeof e&&("block"in e||"quote"in e||"subtext"in e)}),6755:((e,t,n)=>{n.d(t,{E9:()=>parseDuration,p0:()=>duration,z4:()=>msBetween})
const o={ms:1,s:1e3,m:6e4,h:36e5,d:864e5,w:6048e5}
function parseDuration(e){const t=e.trim()
if(t.length>40||!/^(?:\d+(?:\.\d+)?(?:ms|[smhdw]) ?)+$/.test(t))return
return[...t.matchAll(/(\d+(?:\.\d+)?)(ms|[smhdw])/g)].reduce((e,[,t,n])=>e+Number(t)*(o[n??""]??0),0)}function duration(e){if(e<999.5)return`${Math.max(0,Math.round(e))} ms`
const t=Math.round(e/1e3),n=[[Math.floor(t/86400),"d"],[Math.floor(t/3600)%24,"h"],[Math.floor(t/60)%60,"m"],[t%60,"s"]],o=n.findIndex(([e])=>e>0)
return n.slice(o,o+2).filter(([e])=>e>0).map(([e,t])=>`${e} ${t}`).join(" ")}function msBetween(e,t){const n=Date.parse(t??"")-Date.parse(e??"")
return n>=0?n:void 0}}),373:((e,t,n)=>{n.d(t,{m:()=>badgeJson,g:()=>badgeSvg})
var o=n(5494),r=n(2924)
const s=new Map([["il'",30],["jf ,.",40],["!trI",46],['"()[]/\\:;-J',50],["csz?",59],["kvxyL",65],["aeoFPTY",67],["bdghnpqu0123456789$*_E",70],["ABCKRSVXZ",76],["U&HN",82],["DGOQ",87],["w#+<=>~^M",92],["mW@",109],["%",119]].flatMap(([e,t])=>[...e].map(e=>[e,t]))),textWidth=e=>Math.ceil([...e].reduce((e,t)=>e+(s.get(t)??((t.codePointAt(0)??0)>=4352?115:80)),0)/10),a={up:"#1a7f4b",degraded:"#9a6700",down:"#c2262f",maintenance:"#2f66c4",unknown:"#5f6873"},i="#484f58",c=6,worded=({label:e,message:t,color:n})=>({label:(0,r.h0)(e,60),message:(0,r.h0)(t,60),color:n})
function badgeSvg(e){const{label:t,message:n,color:r}=worded(e),[s,l]=[t,n].map(e=>textWidth(e)+2*c),u=`${t}: ${n}`,rect=(e,t,n)=>(0,o.N)("rect",{x:e,width:t,height:20,fill:n})
return`${(0,o.N)("svg",{xmlns:"http://www.w3.org/2000/svg",width:s+l,height:20,role:"img","aria-label":u},(0,o.N)("title",{},u),(0,o.N)("clipPath",{id:"r"},(0,o.N)("rect",{width:s+l,height:20,rx:3})),(0,o.N)("g",{"clip-path":"url(#r)"},rect(0,s,i),rect(s,l,a[r])),(0,o.N)("g",{fill:"#fff","font-family":"Verdana,Geneva,DejaVu Sans,sans-serif","font-size":11},badge_words(t,c,s-2*c),badge_words(n,s+c,l-2*c))).html}\n`}const badge_words=(e,t,n)=>(0,o.N)("text",{x:t,y:14,textLength:n},e)
function badgeJson(e){const{label:t,message:n,color:o}=worded(e)
return`${JSON.stringify({schemaVersion:1,label:t,message:n,color:a[o],cacheSeconds:300})}\n`}}),5494:((e,t,n)=>{n.d(t,{N:()=>element,Q:()=>all})
var o=n(6607)
const r={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"},escaped=e=>(0,o.uH)(e).replace(/\p{Noncharacter_Code_Point}/gu,"").replace(/[&<>"']/g,e=>r[e]??e),s=new Set(["br","link","meta","wbr"]),a=new Set(["path","rect","stop","use"])
function element(e,t={},...n){const o=`<${e}${Object.entries(t).map(attribute).join("")}`
return a.has(e)?{html:`${o}/>`}:{html:s.has(e)&&0===n.length?`${o}>`:`${o}>${all(...n).html}</${e}>`}}const all=(...e)=>({html:e.map(markup).join("")})
function attribute([e,t]){return void 0===t||!1===t?"":!0===t?` ${e}`:` ${e}="${escaped(String(t))}"`}function markup(e){return!1===e||void 0===e?"":"string"==typeof e?escaped(e):e.html}}),2327:((e,t,n)=>{n.d(t,{N:()=>outward,P:()=>safeUrl})
var o=n(3566),r=n(5494)
const s=2e3
function safeUrl(e){const t=void 0===e||e.length>s?void 0:(0,o.qP)(e)
return t?.startsWith("https://")?t:void 0}function outward(e,...t){const n=safeUrl(e)
return n?(0,r.N)("a",{href:n,rel:"nofollow noopener noreferrer"},...t):(0,r.Q)(...t)}}),4287:((e,t,n)=>{n.d(t,{A:()=>document})
var o=n(5494),r=n(2924),s=n(6291),a=n(6969)
function document(e){const t=(0,o.N)("header",{class:"top"},(0,o.N)("div",{},e.head),(0,a.mB)()),n=(0,o.Q)((0,o.N)("a",{class:"skip",href:"#content"},"Skip to the content"),(0,s.D6)(),(0,o.N)("div",{class:"frame"},t,(0,o.N)("main",{id:"content"},e.content),e.footer))
return`<!doctype html>\n${(0,o.N)("html",{lang:"en",...e.attributes},function({title:e,summary:t,tone:n,links:a,styles:c,script:l}){const meta=(e,t)=>(0,o.N)("meta",{name:e,content:t}),u=(0,r.h0)(t,i)
return(0,o.N)("head",{},(0,o.N)("meta",{charset:"utf-8"}),(0,o.N)("meta",{"http-equiv":"Content-Security-Policy",content:policy(c,l)}),meta("viewport","width=device-width, initial-scale=1"),meta("referrer","no-referrer"),meta("description",u),(0,o.N)("meta",{property:"og:title",content:e}),(0,o.N)("meta",{property:"og:description",content:u}),(0,o.N)("title",{},e),(0,o.N)("link",{rel:"icon",href:(0,s.hQ)(n)}),a,(0,o.N)("style",{},{html:c}),(0,o.N)("script",{},{html:l}))}(e),(0,o.N)("body",{},n)).html}\n`}const i=300
function policy(e,t){const hash=e=>`'sha256-${process.getBuiltinModule("node:crypto").hash("sha256",e,"base64")}'`
return["default-src 'none'","img-src data:",`style-src ${hash(e)}`,`script-src ${hash(t)}`,"base-uri 'none'","form-action 'none'"].join("; ")}}),6291:((e,t,n)=>{n.d(t,{B3:()=>stateMark,D6:()=>iconSheet,Kk:()=>icon,hQ:()=>iconUrl})
var o=n(5494)
const r={up:"M8 0a8 8 0 1 1 0 16A8 8 0 0 1 8 0zM6.9 11.7l5.6-5.9-1.1-1.1-4.5 4.7-2.3-2.2-1.1 1.1z",degraded:"M8 .8 16 15H0zM7.2 5.4v4.6h1.6V5.4zM7.2 11.4V13h1.6v-1.6z",down:"M4.7 0h6.6L16 4.7v6.6L11.3 16H4.7L0 11.3V4.7zM4.3 5.4 6.9 8l-2.6 2.6 1.1 1.1L8 9.1l2.6 2.6 1.1-1.1L9.1 8l2.6-2.6-1.1-1.1L8 6.9 5.4 4.3z",maintenance:"m8 0 8 8-8 8-8-8zM5.6 5.2v5.6h1.7V5.2zM8.7 5.2v5.6h1.7V5.2z",unknown:"M8 0a8 8 0 1 1 0 16A8 8 0 0 1 8 0zM8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8zM4.8 7.1h6.4v1.8H4.8z"},iconSheet=()=>(0,o.N)("svg",{class:"sheet","aria-hidden":"true",width:0,height:0},...Object.entries(r).map(([e,t])=>(0,o.N)("symbol",{id:`icon-${e}`,viewBox:"0 0 16 16"},(0,o.N)("path",{d:t,"fill-rule":"evenodd"})))),icon=e=>(0,o.N)("svg",{class:"icon","aria-hidden":"true"},(0,o.N)("use",{href:`#icon-${e}`})),stateMark=(e,t)=>(0,o.N)("span",{class:`state is-${e}`},icon(e),(0,o.Q)(t)),s={up:"#2a9d66",degraded:"#c98500",down:"#d3303a",maintenance:"#4a80de",unknown:"#858f9b"},iconUrl=e=>`data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path fill="${s[e]}" fill-rule="evenodd" d="${r[e]}"/></svg>`)}`}),7703:((e,t,n)=>{n.d(t,{i:()=>a,f:()=>i})
var o=n(7277)
const r={ground:"#f5f6f8",card:"#ffffff",ink:"#1a1f26",soft:"#545d68",edge:"#dfe3e8",link:"#0a56b4",up:"#2a9d66","up-ink":"#146c43","up-wash":"#e4f5ec",degraded:"#c98500","degraded-ink":"#7d5000","degraded-wash":"#fff3d9",down:"#d3303a","down-ink":"#b01c28","down-wash":"#fdeaea",maintenance:"#4a80de","maintenance-ink":"#1f56b3","maintenance-wash":"#e8f0fd",unknown:"#858f9b","unknown-ink":"#545d68","unknown-wash":"#eceef1"},s={ground:"#0e1116",card:"#171b22",ink:"#e8ecf1",soft:"#a0aab6",edge:"#2b323c",link:"#7ab7ff",up:"#38b27a","up-ink":"#62d79d","up-wash":"#12291f",degraded:"#dba017","degraded-ink":"#f2bf4d","degraded-wash":"#2e2510",down:"#f0545c","down-ink":"#ff8f92","down-wash":"#34171a",maintenance:"#6a9df5","maintenance-ink":"#94bbff","maintenance-wash":"#16243d",unknown:"#6c7783","unknown-ink":"#a0aab6","unknown-wash":"#20262e"},variables=e=>Object.entries(e).map(([e,t])=>`--${e}:${t}`).join(";"),a=`${`\n:root{color-scheme:light;${variables(r)}}\n:root[data-theme=dark]{color-scheme:dark;${variables(s)}}\n@media(prefers-color-scheme:dark){:root:not([data-theme=light]){color-scheme:dark;${variables(s)}}}\n@media print{:root,:root[data-theme]{color-scheme:light;${variables(r)}}}\n`}\n*{box-sizing:border-box}\nhtml{-webkit-text-size-adjust:100%;scroll-padding-top:16px}\nbody{margin:0;background:var(--ground);color:var(--ink);font:16px/1.5 system-ui,-apple-system,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif;overflow-wrap:break-word}\n.frame{max-width:880px;margin:0 auto;padding:0 16px}\nh1,h2,h3,p,ul,ol,dl,dd,figure{margin:0;padding:0}\nh1,h2,h3,p,li,th,td{overflow-wrap:anywhere}\n.top>div{min-width:0}\nul,ol{list-style:none}\nh1{font-size:1.375rem;line-height:1.3;font-weight:650}\nh2{font-size:1.0625rem;line-height:1.4;font-weight:650}\nh3{font-size:1rem;line-height:1.4;font-weight:600}\na{color:var(--link);text-underline-offset:2px}\n:focus-visible{outline:2px solid var(--link);outline-offset:2px;border-radius:3px}\n.skip{position:absolute;left:-999px}\n.skip:focus{left:16px;top:8px;background:var(--card);padding:4px 12px;z-index:3}\n.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}\n.sheet{position:absolute}\n.quiet,.label,.scale,.legend,footer,.lead{color:var(--soft);font-size:.875rem}\n.lead{font-size:1rem;margin-top:2px}\n.label{font-weight:600;margin-top:14px}\n.top{display:flex;gap:16px;justify-content:space-between;align-items:flex-start;padding-top:32px;padding-bottom:20px}\n.top .quiet{margin-bottom:4px}\n.theme{flex:none;width:36px;height:36px;padding:9px;background:none;border:1px solid var(--edge);border-radius:50%;cursor:pointer;fill:var(--soft)}\n.theme svg{display:block;width:16px;height:16px}\n.theme:hover{fill:var(--ink);border-color:var(--soft)}\n[hidden]{display:none!important}\n.icon{width:16px;height:16px;flex:none;fill:var(--soft)}\n`,i=o.i.map(e=>`.fill-${e}{fill:var(--${e})}.state.is-${e}{color:var(--${e}-ink)}.state.is-${e} .icon,.banner.is-${e} .icon{fill:var(--${e})}.banner.is-${e}{background:var(--${e}-wash);border-color:var(--${e})}`).join("\n")}),6969:((e,t,n)=>{n.d(t,{DP:()=>r,af:()=>themeStart,mB:()=>themeButton})
var o=n(5494)
const themeButton=()=>(0,o.N)("button",{class:"theme",type:"button",hidden:!0,"aria-label":"Other theme"},(0,o.N)("svg",{viewBox:"0 0 16 16","aria-hidden":"true"},(0,o.N)("path",{d:"M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1zM8 2.6v10.8A5.4 5.4 0 0 0 8 2.6z","fill-rule":"evenodd"}))),themeStart=e=>`const root = document.documentElement\nconst key = '${e}'\nconst themes = ['light', 'dark']\nconst stored = () => { try { return localStorage.getItem(key) } catch { return null } }\nconst use = (theme) => { if (themes.includes(theme)) root.dataset.theme = theme }\nuse(stored())\n`,r="const themeButton = (button) => {\n  const dark = () => (root.dataset.theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')) === 'dark'\n  const label = () => { button.title = dark() ? 'Light theme' : 'Dark theme'; button.setAttribute('aria-label', button.title) }\n  button.hidden = false\n  label()\n  button.addEventListener('click', () => {\n    use(dark() ? 'light' : 'dark')\n    try { localStorage.setItem(key, root.dataset.theme) } catch {}\n    label()\n  })\n}\n"}),3856:((e,t,n)=>{n.d(t,{GS:()=>monthOf,KH:()=>iso,Ln:()=>span,Q$:()=>dateOf,g6:()=>monthName,h5:()=>shownTime,kB:()=>time,n$:()=>moment,vd:()=>day})
var o=n(5494)
const shownTime=e=>Math.min(Math.max(e||0,0),864e13),dateOf=e=>new Date(shownTime(e)),iso=e=>dateOf(e).toISOString(),r=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],s=["January","February","March","April","May","June","July","August","September","October","November","December"]
function day(e){const t=dateOf(e)
return`${t.getUTCDate()} ${r[t.getUTCMonth()]} ${t.getUTCFullYear()}`}const monthOf=e=>iso(e).slice(0,-17),monthName=e=>`${s[Number(e.slice(5))-1]} ${e.slice(0,4)}`,clock=e=>iso(e).slice(-13,-8),moment=e=>`${day(e)}, ${clock(e)} UTC`,time=(e,t=moment(e))=>(0,o.N)("time",{datetime:iso(e)},t)
function span(e,t){const n=day(e)===day(t)
return[time(e,n?`${day(e)}, ${clock(e)}`:moment(e)),{html:" to "},time(t,n?`${clock(t)} UTC`:moment(t))]}}),7277:((e,t,n)=>{n.d(t,{i:()=>o})
const o=["down","degraded","maintenance","unknown","up"]}),2924:((e,t,n)=>{n.d(t,{KE:()=>listed,KT:()=>named,e0:()=>exact,h0:()=>short})
var o=n(3030),r=n(6607)
const short=(e,t)=>(0,o.$Q)((0,r.TN)(e.slice(0,8*t)),t),s=/[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu,a=new Set(["‌","‍","︎","️"]),i=/[A-Za-z .>]$/
function exact(e,t){const n=e.slice(0,8*t).toWellFormed().replace(/\s+/g," ").trim()
return(0,o.$Q)(n.replace(s,(e,t)=>a.has(e)&&!i.test(n.charAt(t-1))?e:writtenOut(e)),t)}const writtenOut=e=>`⟨U+${(e.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0")}⟩`,named=e=>short(e,80)||"unnamed"
function listed(e,t=3){const n=e.slice(0,e.length>t?t-1:t).map(named),o=e.length-n.length,r=o>0?[...n,`${o} ${1===o?"other":"others"}`]:n
return r.length<2?r.join(""):`${r.slice(0,-1).join(", ")} and ${r.at(-1)}`}})}
