export const id=525
export const ids=[525]
export const modules={8525:((e,t,n)=>{n.r(t),n.d(t,{createLedger:()=>createLedger,dryLedger:()=>dryLedger})
var r=n(6760),o=n(8082),i=n(7598)
const changesIn=(e,t)=>Object.fromEntries(Object.entries(e).flatMap(([e,n])=>void 0===n||n===t[e]||null===n&&void 0===t[e]?[]:[[e,n]])),chosen=(e,t,n)=>"under"in e?e.paths([...t].filter(t=>t.startsWith(`${e.under}/`)).toSorted(),n):e
var a=n(1421)
function done({code:e,stdout:t,stderr:n}){if(0===e)return t
throw new Error(`git failed with ${e}: ${n.trim().slice(0,500)}`)}const s=1e8,c=/^(?:PATH|HOME|USERPROFILE|SYSTEMROOT|WINDIR|TEMP|TMP|TMPDIR|https?_proxy|no_proxy|all_proxy|SSL_CERT_(?:FILE|DIR)|GIT_SSL_(?:CAINFO|CAPATH)|GIT_EXEC_PATH)$/i
function collect(e,t,n){const r=[]
let o=0
return e.on("data",e=>{o+=e.length,o>t?n():r.push(e)}),()=>Buffer.concat(r)}function configEnv(e){const t=e.flatMap(([e,t],n)=>[[`GIT_CONFIG_KEY_${n}`,e],[`GIT_CONFIG_VALUE_${n}`,t]])
return{GIT_CONFIG_COUNT:String(e.length),...Object.fromEntries(t)}}const missing=e=>new o.l(`The ledger needs git, and it could not be started: ${e.message}`,{fix:"Install git on this runner, or use `ledger: none` or `ledger: file:<folder>`.",cause:e}),tooMuch=()=>new o.l("The ledger branch holds more than can be read.",{fix:"Delete what is not of tocsin from the branch, or the branch itself, which makes the actions forget what they alerted about."}),l="# Data of tocsin\n\nWritten by the actions of tocsin; each write replaces the only commit. Deleting this branch makes them forget what they alerted about.\n",d="github-actions[bot]",f="41898282+github-actions[bot]@users.noreply.github.com",u={GIT_AUTHOR_NAME:d,GIT_AUTHOR_EMAIL:f,GIT_COMMITTER_NAME:d,GIT_COMMITTER_EMAIL:f}
async function writesIn(e,t){if(""===t)return[]
const[,n=""]=/^Writes: (.*)$/m.exec(done(await e(["cat-file","commit",t])))??[]
return n.split(" ").filter(Boolean)}async function commitTexts(e,t,{texts:n,subject:r,writes:o}){const i=await async function(e,{head:t,files:n}){if(""===t)return[]
const{code:r}=await e(["read-tree",t])
return 0===r?[]:(done(await e(["read-tree","--empty"])),[...n].map(([e,{oid:t}])=>entry(e,t)))}(e,t),a=Object.entries(""===t.head?{"README.md":l,...n}:n),s=[...i]
for(const[t,n]of a)s.push(null===n?noEntry(t):entry(t,done(await e(["hash-object","-w","--stdin"],{input:n})).trim()))
done(await e(["update-index","--replace","-z","--index-info"],{input:s.join("")}))
const c=done(await e(["write-tree"])).trim()
return done(await e(["commit-tree",c,"-m",r,"-m",`Writes: ${o.join(" ")}`],{env:u})).trim()}const entry=(e,t)=>`100644 ${t}\t${e}\0`,noEntry=e=>`0 ${"0".repeat(40)}\t${e}\0`,h=/^[a-z0-9][a-z0-9_-]{0,63}$/,w=/^[a-z0-9][a-z0-9_-]{0,63}(?:\.[a-z0-9_-]{1,63}){0,3}$/
function isKey(e){const t=e.split("/"),n=t.pop()??""
return e.length<=200&&t.length<=7&&t.every(e=>h.test(e))&&w.test(n)}function checkedKey(e){if(isKey(e))return e
throw new Error(`Not a ledger key: ${JSON.stringify(e.slice(0,200))}`)}const documentPath=e=>`${checkedKey(e)}.json`,linesPath=e=>`${checkedKey(e)}.lines`,keyOf=e=>e.replace(/\.(?:json|lines)$/,""),isStorePath=e=>/\.(?:json|lines)$/.test(e)&&isKey(keyOf(e)),m={document:4e6,list:2e7,line:64e3},p=3*m.list
function checkBytes(e,t){if(!(t<=p))throw new o.l(`"${e}" has ${t} bytes in the ledger; at most ${p} are read.`,{fix:"Delete the file from the ledger to start anew: no action of tocsin wrote it."})}const y=4e6
async function contentOf(e,t,n){const r=""===t?new Map:function(e){const t=e.split("\0").flatMap(e=>{const[,t,n,r]=/^100[67][45][45] blob ([0-9a-f]+) +(\d+)\t(.+)$/s.exec(e)??[]
return t&&r&&isStorePath(r)?[[r,{oid:t,bytes:Number(n)}]]:[]})
return new Map(t)}(done(await e(["ls-tree","-r","-z","--long",t]))),o=chosen(n,r.keys(),bytesIn(r)).filter(e=>r.has(e))
for(const e of o)checkBytes(e,r.get(e)?.bytes??0)
const i=new Map
for(const t of function(e,t){const n=[]
let r=-1
for(const o of e)r-=t(o),r>=0?n.at(-1)?.push(o):(n.push([o]),r=g-t(o))
return n}([...new Set([...o,...smallest(r)])],bytesIn(r)))for(const[n,o]of await readFiles(e,new Map(t.map(e=>[e,r.get(e)?.oid??""]))))i.set(n,o)
return{head:t,files:r,texts:i}}const bytesIn=e=>t=>e.get(t)?.bytes??0,g=32e6
const textsIn=({files:e,texts:t},n)=>Object.fromEntries(chosen(n,e.keys(),bytesIn(e)).map(e=>[e,t.get(e)]))
function changedContent(e,t){const[n,r]=[new Map(e.files),new Map(e.texts)]
for(const[e,o]of Object.entries(t))n.delete(e),r.delete(e),null!==o&&(n.set(e,{oid:"",bytes:Buffer.byteLength(o)}),r.set(e,o))
return{...e,files:n,texts:r}}function smallest(e){let t=y
return[...e].toSorted(([,e],[,t])=>e.bytes-t.bytes).flatMap(([e,{bytes:n}])=>(t-=n,t>=0?[e]:[]))}async function readFiles(e,t){const n=[...t.values()].map(e=>`${e}\n`).join("")
let r=done(await e(["cat-file","--batch=%(objectsize)"],{input:n,encoding:"latin1"}))
const o=new Map
for(const e of t.keys()){const t=r.indexOf("\n")+1,n=t+Number(r.slice(0,t))
o.set(e,Buffer.from(r.slice(t,n),"latin1").toString("utf8")),r=r.slice(n+1)}return o}var b=n(1455),O=n(8500)
const k={gitIn:function(e){const{folder:t,config:n,env:r=process.env,command:o="git",timeoutMs:i=3e4,mostOutput:l=s}=e,d={...Object.fromEntries(Object.entries(r).filter(([e])=>c.test(e))),...configEnv(n),GIT_DIR:t,GIT_TERMINAL_PROMPT:"0",GIT_ALLOW_PROTOCOL:"https:http",LC_ALL:"C"}
return(e,{input:t="",env:n={},encoding:r="utf8"}={})=>new Promise((s,c)=>{const f=(0,a.spawn)(o,e,{env:{...d,...n},stdio:"pipe",windowsHide:!0}),cut=()=>{clearTimeout(u),f.kill("SIGKILL")
for(const e of[f.stdin,f.stdout,f.stderr])e.destroy()},u=setTimeout(()=>{cut(),s({code:-1,stdout:"",stderr:`fatal: git timed out after ${i} ms`})},i),flooded=()=>{cut(),c(tooMuch())},h=collect(f.stdout,l,flooded),w=collect(f.stderr,l,flooded)
f.on("error",e=>{clearTimeout(u),c(missing(e))}),f.on("close",e=>{clearTimeout(u),s({code:e??-1,stdout:h().toString(r),stderr:w().toString("utf8")})}),f.stdin.on("error",()=>{}),f.stdin.end(t)})},makeFolder:e=>(0,b.mkdtemp)((0,r.join)(e,"tocsin-ledger-")),removeFolder:e=>(0,b.rm)(e,{recursive:!0,force:!0,maxRetries:3}),sleep:e=>(0,O.setTimeout)(e),now:()=>performance.now()},$={ruleset:{pattern:/GH013|GH006|repository rule violations|protected branch hook declined|push declined|pre-receive hook declined/i,problem:"a rule of the repository refuses the push",fix:"Exempt the data branch from the ruleset or branch protection (rules on signed commits and on force pushes, too), or use `ledger: none`."},forbidden:{pattern:/returned error: 403|Permission to \S+ denied|Write access to repository not granted|Resource not accessible/i,problem:"the token may not use it",fix:"Add `permissions: contents: write` to the job that uses this step."},redirected:{pattern:/returned error: 30\d|redirect/i,problem:"the server answered with a redirect, which is not followed, for the token would go along",fix:"Name the repository and the server as they are called now, and check what the proxy of the runner answers."},unauthorized:{pattern:/returned error: 401|Authentication failed|could not read (?:Username|Password)|Invalid username or (?:password|token)/i,problem:"the token was not accepted",fix:"Pass a valid token, as `github-token` or, where the action has it, `write-token`; the default is the one of the job."},missing:{pattern:/repository '?\S* ?not found|returned error: 404|Repository not found/i,problem:"the repository was not found",fix:"Give the token access to the repository; `permissions: contents: write` on the job is enough for its own."},outdated:{pattern:/unknown (?:option|switch)|^usage: git /im,problem:"git is too old on this runner",fix:"Install git 2.31 or newer, or use `ledger: none` or `ledger: file:<folder>`."},slow:{pattern:/git timed out|Operation too slow/i,problem:"it took git too long",fix:"Run the step again. If it stays so, the branch may have grown: delete what is not of tocsin from it, or the branch itself, which makes the actions forget what they alerted about."},unreachable:{pattern:/Could not resolve host|Failed to connect|Connection (?:refused|timed out)|unable to access|Network is unreachable|SSL|certificate/i,problem:"the server could not be reached, or is out of order",fix:"Check the network, proxy and certificate settings of the runner, and githubstatus.com."}},v=/stale info|fetch first|cannot lock ref|failed to update ref|reference already exists|incorrect old value|\[rejected\]|\[remote rejected\]/i,j=/couldn't find remote ref|Couldn't find remote ref/,x=/returned error: (?:5\d\d|408|429)|RPC failed|early EOF|unexpected disconnect|hung up unexpectedly|Connection reset|timed out/i
function refusalOf({stdout:e,stderr:t}){const n=`${e}\n${t}`
if(j.test(n))return"absent"
if($.ruleset.pattern.test(n))return"ruleset"
if($.slow.pattern.test(n))return"slow"
if(x.test(n))return"transient"
const r=Object.entries($).find(([,{pattern:e}])=>e.test(n))
return r?r[0]:v.test(n)?"raced":"transient"}async function fetchHead(e){const t=`refs/heads/${e.branch}`,{result:n,refusal:r}=await insist(e,["fetch","--quiet","--depth=1","--no-tags","--no-write-fetch-head","--force",e.url,`${t}:refs/tocsin/head`])
if("absent"===r)return""
if(r)throw await refused(e,r,n)
return(await e.git(["rev-parse","refs/tocsin/head"])).stdout.trim()}async function push(e,{head:t,commit:n}){const r=`refs/heads/${e.branch}`,{result:o,refusal:i}=await insist(e,["push","--porcelain",`--force-with-lease=${r}:${t}`,e.url,`${n}:${r}`])
if(!i)return!0
if("raced"===i)return!1
throw await refused(e,i,o)}async function refused({git:e,branch:t,secrets:n},r,{stderr:i}){return function(e,{branch:t,words:n,secrets:r}){const{problem:i,fix:a}=e in $?$[e]:$.unreachable,s=r.filter(Boolean).reduce((e,t)=>e.replaceAll(t,"***"),n).split("\n").filter(e=>/fatal|error|^remote: ./i.test(e)),c=[...new Set(s.map(e=>e.trim().slice(0,300)))].slice(0,5).join("\n")
return new o.l(`The ledger branch "${t}" cannot be used: ${i}.${c&&`\n${c}`}`,{fix:a})}("unauthorized"===r&&""===(await e(["config","--get","core.hooksPath"])).stdout?"outdated":r,{branch:t,words:i,secrets:n})}const T=["transient","unreachable","slow"]
async function insist({git:e,machine:t},n){const r=t.now()+3e4
for(let o=1;;o+=1){const i=await e(n)
if(0===i.code)return{result:i}
const a=refusalOf(i)
if(!T.includes(a)||3===o||t.now()>r)return{result:i,refusal:a}
await t.sleep(backoffMs(o+3))}}const backoffMs=e=>Math.random()*Math.min(3e3,40*1.6**e)
var E=n(8161)
async function withRemote(e,t,n){const{url:r,token:i,env:a=process.env,command:s}=e,c=await async function(e,t){try{return await t.makeFolder(e)}catch(t){throw new o.l(`The ledger needs a temporary folder, and none could be made in "${e}".`,{fix:"Make room there, or set `RUNNER_TEMP` to a folder that this job may write to.",cause:t})}}(e.temporary??(a.RUNNER_TEMP||(0,E.tmpdir)()),t)
try{const o=Buffer.from(`x-access-token:${i}`).toString("base64"),l=t.gitIn({folder:c,config:settings(r,o),env:a,...void 0!==s&&{command:s}})
return done(await l(["init","--quiet","--bare","--template="])),await n({git:l,url:r,branch:e.branch??"tocsin-data",secrets:[i,o],machine:t})}finally{await t.removeFolder(c)}}const settings=(e,t)=>[[`http.${e}.extraheader`,""],[`http.${e}.extraheader`,`AUTHORIZATION: basic ${t}`],["http.followRedirects","false"],["credential.helper",""],["core.hooksPath","/dev/null"],["core.autocrlf","false"],["maintenance.auto","false"],["gc.auto","0"],["http.lowSpeedLimit","1000"],["http.lowSpeedTime","15"]],I=1e4
const answers=({content:{files:e,texts:t}},n)=>t.has(n)||!e.has(n)
function branchStore(e,t=k){const n=function(e){let t,n
const r=new Set,fresh=()=>t&&e()-t.at<I?t:void 0
async function renew(e){const r=e()
n=r
try{const e=await r
return n===r&&(t=e),e}finally{n===r&&(n=void 0)}}return{async read(e,t){const o=r.has(e)
r.add(e)
const i=o?void 0:fresh()??(n&&await n),{content:a}=i&&answers(i,e)?i:await renew(t)
return a.texts.get(e)},async readAll(e,t){const o=fresh()??(n&&await n),{content:i}=o&&(a=o,Object.keys(textsIn(a.content,e)).every(e=>!r.has(e)&&answers(a,e)))?o:await renew(t)
var a
const s=textsIn(i,e)
for(const e of Object.keys(s))r.add(e)
return s},async written(e){let o
try{const t=await e()
for(const e of t.paths)r.add(e)
o=t.tip}finally{t=o,n=void 0}}}}(t.now),r=e.attempts??25
let a=Promise.resolve()
async function write(a,s){let c={}
return await n.written(async()=>{const n=await withRemote(e,t,e=>async function(e,{paths:t,change:n,attempts:r}){const a=(0,i.randomUUID)()
let s={}
for(let o=1;o<=r;o+=1){const r=await tipOf(e,t),{head:i}=r.content,c=await writesIn(e.git,i),l=textsIn(r.content,t),d=Object.keys(l)
if(c.includes(a))return{texts:s,tip:r,paths:d}
s=n(l)
const f=changesIn(s,l)
if(0===Object.keys(f).length)return{texts:s,tip:r,paths:d}
const u=subjectOf(Object.keys(f)),h=await commitTexts(e.git,r.content,{texts:f,subject:u,writes:[a,...c].slice(0,_)})
if(await push(e,{head:i,commit:h}))return{texts:s,tip:{...r,content:changedContent(r.content,f)},paths:d}
await e.machine.sleep(backoffMs(o))}throw new o.l(`The ledger branch "${e.branch}" was changed by others ${r} times in a row.`,{fix:"Let fewer jobs write to the ledger at once, for example with `concurrency`."})}(e,{paths:a,change:s,attempts:r}))
return c=n.texts,n}),c}return{read:r=>n.read(r,()=>withRemote(e,t,e=>tipOf(e,[r]))),readAll:r=>n.readAll(r,()=>withRemote(e,t,e=>tipOf(e,r))),write(e,t){const n=a.then(()=>write(e,t))
return a=Promise.allSettled([n]),n}}}async function tipOf(e,t){return{at:e.machine.now(),content:await contentOf(e.git,await fetchHead(e),t)}}const _=50
function subjectOf(e){const t=e.length>N?` and ${e.length-N} more`:""
return`Update ${e.slice(0,N).join(", ")}${t} [skip ci]`}const N=3,codeOf=e=>"object"==typeof e&&null!==e&&"code"in e?String(e.code):"",S=1e4,M=3e4
async function locked(e,t){const n=await async function(e){const{now:t,sleep:n}=e.machine,r=t()+M
for(;;){const o=await attempt(e)
if(o)return o
if(t()>r)throw busy()
await n(5+25*Math.random())}}(e)
try{return await t()}finally{await e.machine.write(n.path,"0")}}async function attempt(e){const{folder:t,machine:n}=e,o=(await numbers(e)).at(-1)??0
if(o>0&&isRunning(await leaseOf(e,o),n.now()))return
if(o>=A)throw usedUp(t)
const i={number:o+1,path:pathOf(t,o+1)}
if(!await async function(e,t){const n=`${e}.${process.pid}.${Math.random().toString(36).slice(2)}`
await t.write(n,String(t.now()+S))
try{return await t.link(n,e),!0}catch(e){if("EEXIST"===codeOf(e)||"ENOENT"===codeOf(e))return!1
throw e}finally{await t.remove(n)}}(i.path,n))return
if(!(await numbers(e)).some(e=>e>i.number))return await async function({folder:e,machine:t},n){const o=(await t.list(e)).filter(e=>Number(L.exec(e)?.[1]??n)<n)
await Promise.all(o.map(n=>t.remove((0,r.join)(e,n))))}(e,i.number),i
await n.remove(i.path)}const A=999999999999999,L=/^\.lock-(\d{1,15})(\.[\da-z.]+)?$/,isRunning=(e,t)=>e>t&&e<=t+M
async function numbers({folder:e,machine:t}){return(await t.list(e)).map(e=>L.exec(e)).flatMap(e=>e&&void 0===e[2]?Number(e[1]):[]).toSorted((e,t)=>e-t)}const leaseOf=async({folder:e,machine:t},n)=>Number(await t.read(pathOf(e,n))??0),pathOf=(e,t)=>(0,r.join)(e,`.lock-${t}`),usedUp=e=>new o.l("No lock can follow the last one in the ledger folder.",{fix:`Delete the file ".lock-${A}" from it: ${e}`}),busy=()=>new o.l("The ledger folder stayed locked by other processes for 30 s.",{fix:"Run fewer jobs at once on one ledger folder, or use `ledger: branch`."})
var R=n(3024),F=n(5405)
async function made(e){const{mkdir:t,stat:n}=process.getBuiltinModule("node:fs/promises")
try{return void await t(e)}catch(t){return await n(e).then(e=>e.isDirectory(),()=>!1)?void 0:t}}const P={read:async function(e){const t=await(0,b.open)(e,C).catch(nothing)
try{const n=await(t?.stat())
if(!t||!n?.isFile())return
return checkBytes(e,n.size),await t.readFile("utf8")}finally{await(t?.close())}},create:async function(e,t){const n=await(0,b.open)(e,"wx")
try{await n.writeFile(t),await n.sync()}finally{await n.close()}},write:b.writeFile,rename:b.rename,link:b.link,remove:e=>(0,b.rm)(e,{force:!0}),makeFolder:async function make_folder_makeFolder(e){const t=await made(e)
if(void 0===t)return
if("ENOENT"!==(0,F.OA)(t).code||(0,r.dirname)(e)===e)throw t
await make_folder_makeFolder((0,r.dirname)(e))
const n=await made(e)
if(void 0!==n)throw n},list:b.readdir,files:async function(e){const t=await(0,b.readdir)(e,{recursive:!0,withFileTypes:!0}).catch(nothing)??[]
return t.filter(e=>e.isFile()).map(t=>(0,r.relative)(e,(0,r.join)(t.parentPath,t.name)).replaceAll(r.sep,"/"))},bytes:async e=>(await(0,b.lstat)(e).catch(nothing))?.size??0,isLink:async e=>(await(0,b.lstat)(e).catch(nothing))?.isSymbolicLink()??!1,sleep:e=>(0,O.setTimeout)(e),now:Date.now},C=R.constants.O_RDONLY|(R.constants.O_NOFOLLOW??0)|(R.constants.O_NONBLOCK??0)
function nothing(e){if(!["ENOENT","ENOTDIR","ELOOP","ENXIO"].includes(codeOf(e)))throw e}const G=".journal.json"
function fileStore(e,t=P){const n={folder:e,machine:t}
return{read:e=>textAt(n,e),readAll:e=>alone(n,()=>current(n,e)),write:(e,t)=>alone(n,async()=>{const o=await current(n,e),i=t(o)
return await async function(e,t){const n=Object.keys(t).length>1
n&&await store_replace(e,G,JSON.stringify(t))
await apply(e,t),n&&await e.machine.remove((0,r.join)(e.folder,G))}(n,changesIn(i,o)),i})}}async function alone(e,t){return await async function({folder:e,machine:t}){try{await t.makeFolder(e)}catch(t){throw new o.l(`The ledger folder "${e}" cannot be made (${codeOf(t)}).`,{fix:"Name a folder that this job may write to: `ledger: file:<folder>`.",cause:t})}}(e),locked(e,async()=>(await async function(e){const t=await e.machine.read((0,r.join)(e.folder,G))
if(void 0===t)return
await apply(e,function(e){const t=Object.entries(function(e){try{return Object(JSON.parse(e))}catch{return{}}}(e))
return Object.fromEntries(t.filter(([e,t])=>isStorePath(e)&&(null===t||"string"==typeof t)))}(t)),await e.machine.remove((0,r.join)(e.folder,G))}(e),t()))}async function current(e,t){const n=new Map("under"in t?await async function(e,t){await refuseLinks(e,`${t}/any`)
const n=await e.machine.files((0,r.join)(e.folder,t)),o=n.map(e=>`${t}/${e}`).filter(isStorePath)
return Promise.all(o.map(async t=>[t,await e.machine.bytes((0,r.join)(e.folder,t))]))}(e,t.under):[]),o=chosen(t,n.keys(),e=>n.get(e)??0)
return Object.fromEntries(await Promise.all(o.map(async t=>[t,await textAt(e,t)])))}async function apply(e,t){for(const[n,r]of Object.entries(t))null===r?await remove(e,n):void 0!==r&&await store_replace(e,n,r)}async function remove(e,t){void 0!==await textAt(e,t)&&await e.machine.remove((0,r.join)(e.folder,t))}async function textAt(e,t){return await refuseLinks(e,t),e.machine.read((0,r.join)(e.folder,t))}async function refuseLinks({folder:e,machine:t},n){const o=n.split("/")
for(const n of o.keys()){if(0===n)continue
const i=(0,r.join)(e,...o.slice(0,n))
if(await t.isLink(i))throw elsewhere(i)}}const elsewhere=e=>new o.l(`In the ledger folder, "${e}" is a link that leads elsewhere.`,{fix:"Delete the link; the ledger makes a folder of its own in its place."})
async function store_replace({folder:e,machine:t},n,o){const i=(0,r.join)(e,n)
await refuseLinks({folder:e,machine:t},n),await t.makeFolder((0,r.dirname)(i))
const a=`${i}.new`
await t.remove(a),await t.create(a,o),await t.rename(a,i)}function parse(e,t){if(void 0!==t){if(t.length>m.document)throw tooLong(e,t.length)
try{return JSON.parse(t)}catch(t){throw new o.l(`The ledger document "${e}" is not JSON.`,{fix:"Restore the file from before it was edited by hand, or delete it.",cause:t})}}}const print=(e,t)=>within(e,`${JSON.stringify(t,void 0,1)}\n`,m.document),linesOf=(e="")=>ended(e).split("\n").slice(0,-1),printLines=(e,t)=>within(e,t.map(t=>`${function(e,t){if(/[\r\n]/.test(t))throw new Error(`A line for the ledger list "${e}" holds a line break.`)
return within(e,t,m.line)}(e,t)}\n`).join(""),m.list),added=(e,t,n)=>within(e,ended(t)+printLines(e,n),m.list),ended=e=>""===e||e.endsWith("\n")?e:`${e}\n`
function within(e,t,n){if(t.length<=n)return t
throw new o.l(`"${e}" would have ${t.length} characters in the ledger; the limit is ${n}.`,{fix:"Keep less history, or delete the file from the ledger to start anew."})}const tooLong=(e,t)=>new o.l(`The ledger document "${e}" has ${t} characters; the limit is ${m.document}.`,{fix:"Delete the file from the ledger to start anew: no action of tocsin wrote it."})
function pathsOf(e){return"under"in e?(documentPath(e.under),{under:e.under,paths:(t,n)=>listed(e.pick(keysIn(t),e=>n(linesPath(e))))}):listed(e)}const listed=({documents:e=[],lists:t=[]})=>[...new Set([...e.map(documentPath),...t.map(linesPath)])]
function keysIn(e){const[t,n]=[[],[]]
for(const r of e)(isDocument(r)?t:n).push(keyOf(r))
return{documents:t,lists:n}}const isDocument=e=>e.endsWith(".json")
function keptIn(e){const t=Object.entries(e)
return{documents:Object.fromEntries(t.flatMap(([e,t])=>isDocument(e)?[[keyOf(e),parse(keyOf(e),t)]]:[])),lists:Object.fromEntries(t.flatMap(([e,t])=>isDocument(e)?[]:[[keyOf(e),linesOf(t)]]))}}function ledgerOver(e){return{read:async t=>parse(t,await e.read(documentPath(t))),async update(t,n){const r=documentPath(t),o=await e.write([r],e=>({[r]:print(t,n(parse(t,e[r])))}))
return parse(t,o[r]??void 0)??null},async append(t,n){const r=linesPath(t)
0!==n.length&&(printLines(t,n),await e.write([r],e=>({[r]:added(t,e[r]??"",n)})))},lines:async t=>linesOf(await e.read(linesPath(t))),readAll:async t=>keptIn(await e.readAll(pathsOf(t))),async keysUnder(t){let n=keysIn([])
return await e.readAll(pathsOf({under:t,pick:e=>(n=e,{})})),n},change:(t,n)=>async function(e,t,n){let r
return await e.write(pathsOf(t),e=>(r=n(keptIn(e)),function(e,t){const n=Object.keys(e).find(e=>!Object.hasOwn(t,e))
if(void 0!==n)throw new Error(`A change of the ledger touches "${n}", which it has not asked for.`)
return e}(function({documents:e={},lists:t={}}){return Object.fromEntries([...Object.entries(e).map(([e,t])=>[documentPath(e),void 0===t?null:print(e,t)]),...Object.entries(t).map(([e,t])=>[linesPath(e),0===t.length?null:printLines(e,t)])])}(r),e))),r}(e,t,n)}}function createLedger(e,t){const n=function(e){const t=e.trim()
if("none"===t||"branch"===t||"memory"===t)return{kind:t}
const n=t.startsWith("file:")?t.slice(5).trim():""
if(""!==n)return{kind:"file",folder:n}
throw new o.l(`Input "ledger" got "${t.slice(0,80)}".`,{fix:"Use `none`, `branch` or `file:<folder>`."})}(e)
if("none"!==n.kind)return"memory"===n.kind?ledgerOver(function(e=new Map){const bytesOf=t=>Buffer.byteLength(e.get(t)??""),current=t=>Object.fromEntries(chosen(t,e.keys(),bytesOf).map(t=>[t,e.get(t)]))
return{read:async t=>e.get(t),readAll:async e=>current(e),async write(t,n){const r=current(t),o=n(r)
for(const[t,n]of Object.entries(changesIn(o,r)))null===n?e.delete(t):e.set(t,n)
return o}}}()):"file"===n.kind?ledgerOver(fileStore((0,r.isAbsolute)(n.folder)?n.folder:(0,r.join)(t.workspace,n.folder))):ledgerOver(branchStore({...t,url:`${t.serverUrl}/${t.repository}.git`}))}const dryLedger=e=>({...e,update:async(t,n)=>n(await e.read(t)),append:async()=>{},change:async(t,n)=>n(await e.readAll(t))})})}
