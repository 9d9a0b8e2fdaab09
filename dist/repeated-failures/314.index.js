export const id=314
export const ids=[314]
export const modules={1314:((e,t,n)=>{n.r(t),n.d(t,{createLedger:()=>createLedger})
var r=n(6760),o=n(8082),i=n(7598)
const changesIn=(e,t)=>Object.fromEntries(Object.entries(e).flatMap(([e,n])=>void 0===n||n===t[e]?[]:[[e,n]]))
var a=n(1421)
function done({code:e,stdout:t,stderr:n}){if(0===e)return t
throw new Error(`git failed with ${e}: ${n.trim().slice(0,500)}`)}const s=1e8,c=/^(?:PATH|HOME|USERPROFILE|SYSTEMROOT|WINDIR|TEMP|TMP|TMPDIR|https?_proxy|no_proxy|all_proxy|SSL_CERT_(?:FILE|DIR)|GIT_SSL_(?:CAINFO|CAPATH)|GIT_EXEC_PATH)$/i
function collect(e,t,n){const r=[]
let o=0
return e.on("data",e=>{o+=e.length,o>t?n():r.push(e)}),()=>Buffer.concat(r)}function configEnv(e){const t=e.flatMap(([e,t],n)=>[[`GIT_CONFIG_KEY_${n}`,e],[`GIT_CONFIG_VALUE_${n}`,t]])
return{GIT_CONFIG_COUNT:String(e.length),...Object.fromEntries(t)}}const l="# Data of tocsin\n\nWritten by the actions of tocsin; each write replaces the only commit. Deleting this branch makes them forget what they alerted about.\n",d="github-actions[bot]",f="41898282+github-actions[bot]@users.noreply.github.com",u={GIT_AUTHOR_NAME:d,GIT_AUTHOR_EMAIL:f,GIT_COMMITTER_NAME:d,GIT_COMMITTER_EMAIL:f}
async function writesIn(e,t){if(""===t)return[]
const[,n=""]=/^Writes: (.*)$/m.exec(done(await e(["cat-file","commit",t])))??[]
return n.split(" ").filter(Boolean)}async function commitTexts(e,t,{texts:n,subject:r,writes:o}){const i=await async function(e,{head:t,files:n}){if(""===t)return[]
const{code:r}=await e(["read-tree",t])
return 0===r?[]:(done(await e(["read-tree","--empty"])),[...n].map(([e,{oid:t}])=>entry(e,t)))}(e,t),a=Object.entries(""===t.head?{"README.md":l,...n}:n),s=[...i]
for(const[t,n]of a)s.push(entry(t,done(await e(["hash-object","-w","--stdin"],{input:n})).trim()))
done(await e(["update-index","--replace","-z","--index-info"],{input:s.join("")}))
const c=done(await e(["write-tree"])).trim()
return done(await e(["commit-tree",c,"-m",r,"-m",`Writes: ${o.join(" ")}`],{env:u})).trim()}const entry=(e,t)=>`100644 ${t}\t${e}\0`,h=/^[a-z0-9][a-z0-9_-]{0,63}$/,w=/^[a-z0-9][a-z0-9_-]{0,63}(?:\.[a-z0-9_-]{1,63}){0,3}$/
function isKey(e){const t=e.split("/"),n=t.pop()??""
return e.length<=200&&t.length<=7&&t.every(e=>h.test(e))&&w.test(n)}function checkedKey(e){if(isKey(e))return e
throw new Error(`Not a ledger key: ${JSON.stringify(e.slice(0,200))}`)}const documentPath=e=>`${checkedKey(e)}.json`,linesPath=e=>`${checkedKey(e)}.lines`,isStorePath=e=>/\.(?:json|lines)$/.test(e)&&isKey(e.replace(/\.(?:json|lines)$/,"")),m={document:4e6,list:2e7,line:64e3},p=3*m.list
function checkBytes(e,t){if(!(t<=p))throw new o.l(`"${e}" has ${t} bytes in the ledger; at most ${p} are read.`,{fix:"Delete the file from the ledger to start anew: no action of tocsin wrote it."})}const y=4e6
async function contentOf(e,t,n){const r=""===t?new Map:function(e){const t=e.split("\0").flatMap(e=>{const[,t,n,r]=/^100[67][45][45] blob ([0-9a-f]+) +(\d+)\t(.+)$/s.exec(e)??[]
return t&&r&&isStorePath(r)?[[r,{oid:t,bytes:Number(n)}]]:[]})
return new Map(t)}(done(await e(["ls-tree","-r","-z","--long",t]))),o=n.filter(e=>r.has(e))
for(const e of o)checkBytes(e,r.get(e)?.bytes??0)
const i=await async function(e,t){if(0===t.size)return new Map
const n=[...t.values()].map(e=>`${e}\n`).join("")
let r=done(await e(["cat-file","--batch=%(objectsize)"],{input:n,encoding:"latin1"}))
const o=new Map
for(const e of t.keys()){const t=r.indexOf("\n")+1,n=t+Number(r.slice(0,t))
o.set(e,Buffer.from(r.slice(t,n),"latin1").toString("utf8")),r=r.slice(n+1)}return o}(e,new Map([...o,...smallest(r)].flatMap(e=>[[e,r.get(e)?.oid??""]])))
return{head:t,files:r,texts:i}}function smallest(e){let t=y
return[...e].toSorted(([,e],[,t])=>e.bytes-t.bytes).flatMap(([e,{bytes:n}])=>(t-=n,t>=0?[e]:[]))}var g=n(1455),b=n(8500)
const O={gitIn:function(e){const{folder:t,config:n,env:r=process.env,command:i="git",timeoutMs:l=3e4,mostOutput:d=s}=e,f={...Object.fromEntries(Object.entries(r).filter(([e])=>c.test(e))),...configEnv(n),GIT_DIR:t,GIT_TERMINAL_PROMPT:"0",GIT_ALLOW_PROTOCOL:"https:http",LC_ALL:"C"}
return(e,{input:t="",env:n={},encoding:r="utf8"}={})=>new Promise((s,c)=>{const u=(0,a.spawn)(i,e,{env:{...f,...n},stdio:"pipe",windowsHide:!0}),cut=()=>{clearTimeout(h),u.kill("SIGKILL")
for(const e of[u.stdin,u.stdout,u.stderr])e.destroy()},h=setTimeout(()=>{cut(),s({code:-1,stdout:"",stderr:`fatal: git timed out after ${l} ms`})},l),flooded=()=>{cut(),c(new o.l("The ledger branch holds more than can be read.",{fix:"Delete what is not of tocsin from the branch, or the branch itself, which makes the actions forget what they alerted about."}))},w=collect(u.stdout,d,flooded),m=collect(u.stderr,d,flooded)
u.on("error",e=>{clearTimeout(h),c((e=>new o.l(`The ledger needs git, and it could not be started: ${e.message}`,{fix:"Install git on this runner, or use `ledger: none` or `ledger: file:<folder>`.",cause:e}))(e))}),u.on("close",e=>{clearTimeout(h),s({code:e??-1,stdout:w().toString(r),stderr:m().toString("utf8")})}),u.stdin.on("error",()=>{}),u.stdin.end(t)})},makeFolder:e=>(0,g.mkdtemp)((0,r.join)(e,"tocsin-ledger-")),removeFolder:e=>(0,g.rm)(e,{recursive:!0,force:!0,maxRetries:3}),sleep:e=>(0,b.setTimeout)(e),now:()=>performance.now()},$={ruleset:{pattern:/GH013|GH006|repository rule violations|protected branch hook declined|push declined|pre-receive hook declined/i,problem:"a rule of the repository refuses the push",fix:"Exempt the data branch from the ruleset or branch protection (rules on signed commits and on force pushes, too), or use `ledger: none`."},forbidden:{pattern:/returned error: 403|Permission to \S+ denied|Write access to repository not granted|Resource not accessible/i,problem:"the token may not use it",fix:"Add `permissions: contents: write` to the job that uses this step."},redirected:{pattern:/returned error: 30\d|redirect/i,problem:"the server answered with a redirect, which is not followed, for the token would go along",fix:"Name the repository and the server as they are called now, and check what the proxy of the runner answers."},unauthorized:{pattern:/returned error: 401|Authentication failed|could not read (?:Username|Password)|Invalid username or (?:password|token)/i,problem:"the token was not accepted",fix:"Pass a valid token as `github-token`; the default is the one of the job."},missing:{pattern:/repository '?\S* ?not found|returned error: 404|Repository not found/i,problem:"the repository was not found",fix:"Give the token access to the repository; `permissions: contents: write` on the job is enough for its own."},outdated:{pattern:/unknown (?:option|switch)|^usage: git /im,problem:"git is too old on this runner",fix:"Install git 2.31 or newer, or use `ledger: none` or `ledger: file:<folder>`."},slow:{pattern:/git timed out|Operation too slow/i,problem:"it took git too long",fix:"Run the step again. If it stays so, the branch may have grown: delete what is not of tocsin from it, or the branch itself, which makes the actions forget what they alerted about."},unreachable:{pattern:/Could not resolve host|Failed to connect|Connection (?:refused|timed out)|unable to access|Network is unreachable|SSL|certificate/i,problem:"the server could not be reached, or is out of order",fix:"Check the network, proxy and certificate settings of the runner, and githubstatus.com."}},k=/stale info|fetch first|cannot lock ref|failed to update ref|reference already exists|incorrect old value|\[rejected\]|\[remote rejected\]/i,x=/couldn't find remote ref|Couldn't find remote ref/,v=/returned error: (?:5\d\d|408|429)|RPC failed|early EOF|unexpected disconnect|hung up unexpectedly|Connection reset|timed out/i
function refusalOf({stdout:e,stderr:t}){const n=`${e}\n${t}`
if(x.test(n))return"absent"
if($.ruleset.pattern.test(n))return"ruleset"
if($.slow.pattern.test(n))return"slow"
if(v.test(n))return"transient"
const r=Object.entries($).find(([,{pattern:e}])=>e.test(n))
return r?r[0]:k.test(n)?"raced":"transient"}async function fetchHead(e){const t=`refs/heads/${e.branch}`,{result:n,refusal:r}=await insist(e,["fetch","--quiet","--depth=1","--no-tags","--no-write-fetch-head","--force",e.url,`${t}:refs/tocsin/head`])
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
var j=n(8161)
async function withRemote(e,t,n){const{url:r,token:i,env:a=process.env,command:s}=e,c=await async function(e,t){try{return await t.makeFolder(e)}catch(t){throw new o.l(`The ledger needs a temporary folder, and none could be made in "${e}".`,{fix:"Make room there, or set `RUNNER_TEMP` to a folder that this job may write to.",cause:t})}}(e.temporary??(a.RUNNER_TEMP||(0,j.tmpdir)()),t)
try{const o=Buffer.from(`x-access-token:${i}`).toString("base64"),l=t.gitIn({folder:c,config:settings(r,o),env:a,...void 0!==s&&{command:s}})
return done(await l(["init","--quiet","--bare","--template="])),await n({git:l,url:r,branch:e.branch??"tocsin-data",secrets:[i,o],machine:t})}finally{await t.removeFolder(c)}}const settings=(e,t)=>[[`http.${e}.extraheader`,""],[`http.${e}.extraheader`,`AUTHORIZATION: basic ${t}`],["http.followRedirects","false"],["credential.helper",""],["core.hooksPath","/dev/null"],["core.autocrlf","false"],["gc.auto","0"],["http.lowSpeedLimit","1000"],["http.lowSpeedTime","15"]],E=1e4
const answers=({content:{files:e,texts:t}},n)=>t.has(n)||!e.has(n)
function branchStore(e,t=O){const n=function(e){let t,n
const r=new Set
return{async read(o,i){const a=r.has(o)
r.add(o)
const s=a?void 0:(t&&e()-t.at<E?t:void 0)??(n&&await n),{content:c}=s&&answers(s,o)?s:await async function(e){const r=e()
n=r
try{const e=await r
return n===r&&(t=e),e}finally{n===r&&(n=void 0)}}(i)
return c.texts.get(o)},async written(e,o){for(const t of e)r.add(t)
let i
try{i=await o()}finally{t=i,n=void 0}}}}(t.now),r=e.attempts??25
let a=Promise.resolve()
return{read:r=>n.read(r,()=>withRemote(e,t,e=>tipOf(e,[r]))),write(s,c){const l=a.then(()=>async function(a,s){let c={}
return await n.written(a,async()=>{const n=await withRemote(e,t,e=>async function(e,{paths:t,change:n,attempts:r}){const a=(0,i.randomUUID)()
let s={}
for(let o=1;o<=r;o+=1){const r=await tipOf(e,t),{head:i,texts:c}=r.content,l=await writesIn(e.git,i)
if(l.includes(a))return{texts:s,tip:r}
const d=Object.fromEntries(t.map(e=>[e,c.get(e)]))
s=n(d)
const f=changesIn(s,d)
if(0===Object.keys(f).length)return{texts:s,tip:r}
const u=`Update ${t.join(", ")} [skip ci]`,h=await commitTexts(e.git,r.content,{texts:f,subject:u,writes:[a,...l].slice(0,I)})
if(await push(e,{head:i,commit:h}))return{texts:s,tip:changed(r,f)}
await e.machine.sleep(backoffMs(o))}throw new o.l(`The ledger branch "${e.branch}" was changed by others ${r} times in a row.`,{fix:"Let fewer jobs write to the ledger at once, for example with `concurrency`."})}(e,{paths:a,change:s,attempts:r}))
return c=n.texts,n.tip}),c}(s,c))
return a=Promise.allSettled([l]),l}}}async function tipOf(e,t){return{at:e.machine.now(),content:await contentOf(e.git,await fetchHead(e),t)}}const I=50,changed=({at:e,content:t},n)=>({at:e,content:{...t,texts:new Map([...t.texts,...Object.entries(n)])}}),codeOf=e=>"object"==typeof e&&null!==e&&"code"in e?String(e.code):"",_=1e4,N=3e4
async function attempt(e){const{folder:t,machine:n}=e,o=(await numbers(e)).at(-1)??0
if(o>0&&isRunning(await leaseOf(e,o),n.now()))return
if(o>=S)throw usedUp(t)
const i={number:o+1,path:pathOf(t,o+1)}
return await async function(e,t){const n=`${e}.${process.pid}.${Math.random().toString(36).slice(2)}`
await t.write(n,String(t.now()+_))
try{return await t.link(n,e),!0}catch(e){if("EEXIST"===codeOf(e)||"ENOENT"===codeOf(e))return!1
throw e}finally{await t.remove(n)}}(i.path,n)?(await numbers(e)).some(e=>e>i.number)?void await n.remove(i.path):(await async function({folder:e,machine:t},n){const o=(await t.list(e)).filter(e=>Number(M.exec(e)?.[1]??n)<n)
await Promise.all(o.map(n=>t.remove((0,r.join)(e,n))))}(e,i.number),i):void 0}const S=999999999999999,M=/^\.lock-(\d{1,15})(\.[\da-z.]+)?$/,isRunning=(e,t)=>e>t&&e<=t+N
async function numbers({folder:e,machine:t}){return(await t.list(e)).map(e=>M.exec(e)).flatMap(e=>e&&void 0===e[2]?Number(e[1]):[]).toSorted((e,t)=>e-t)}const leaseOf=async({folder:e,machine:t},n)=>Number(await t.read(pathOf(e,n))??0),pathOf=(e,t)=>(0,r.join)(e,`.lock-${t}`),usedUp=e=>new o.l("No lock can follow the last one in the ledger folder.",{fix:`Delete the file ".lock-${S}" from it: ${e}`}),busy=()=>new o.l("The ledger folder stayed locked by other processes for 30 s.",{fix:"Run fewer jobs at once on one ledger folder, or use `ledger: branch`."})
var R=n(3024)
const L={read:async function(e){const t=await(0,g.open)(e,A).catch(nothing)
try{const n=await(t?.stat())
if(!t||!n?.isFile())return
return checkBytes(e,n.size),await t.readFile("utf8")}finally{await(t?.close())}},create:async function(e,t){const n=await(0,g.open)(e,"wx")
try{await n.writeFile(t),await n.sync()}finally{await n.close()}},write:g.writeFile,rename:g.rename,link:g.link,remove:e=>(0,g.rm)(e,{force:!0}),async makeFolder(e){await(0,g.mkdir)(e,{recursive:!0})},list:g.readdir,isLink:async e=>(await(0,g.lstat)(e).catch(nothing))?.isSymbolicLink()??!1,sleep:e=>(0,b.setTimeout)(e),now:Date.now},A=R.constants.O_RDONLY|(R.constants.O_NOFOLLOW??0)|(R.constants.O_NONBLOCK??0)
function nothing(e){if(!["ENOENT","ENOTDIR","ELOOP","ENXIO"].includes(codeOf(e)))throw e}const P=".journal.json"
function fileStore(e,t=L){const n={folder:e,machine:t}
return{read:e=>textAt(n,e),write:async(e,t)=>(await async function({folder:e,machine:t}){try{await t.makeFolder(e)}catch(t){throw new o.l(`The ledger folder "${e}" cannot be made (${codeOf(t)}).`,{fix:"Name a folder that this job may write to: `ledger: file:<folder>`.",cause:t})}}(n),async function(e,t){const n=await async function(e){const{now:t,sleep:n}=e.machine,r=t()+N
for(;;){const o=await attempt(e)
if(o)return o
if(t()>r)throw busy()
await n(5+25*Math.random())}}(e)
try{return await t()}finally{await e.machine.write(n.path,"0")}}(n,async()=>{await async function(e){const t=await e.machine.read((0,r.join)(e.folder,P))
void 0!==t&&(await apply(e,function(e){const t=Object.entries(function(e){try{return Object(JSON.parse(e))}catch{return{}}}(e))
return Object.fromEntries(t.filter(([e,t])=>isStorePath(e)&&"string"==typeof t))}(t)),await e.machine.remove((0,r.join)(e.folder,P)))}(n)
const o=await current(n,e),i=t(o)
return await async function(e,t){const n=Object.keys(t).length>1
n&&await store_replace(e,P,JSON.stringify(t)),await apply(e,t),n&&await e.machine.remove((0,r.join)(e.folder,P))}(n,changesIn(i,o)),i}))}}const current=async(e,t)=>Object.fromEntries(await Promise.all(t.map(async t=>[t,await textAt(e,t)])))
async function apply(e,t){for(const[n,r]of Object.entries(t))void 0!==r&&await store_replace(e,n,r)}async function textAt(e,t){return await refuseLinks(e,t),e.machine.read((0,r.join)(e.folder,t))}async function refuseLinks({folder:e,machine:t},n){const o=n.split("/")
for(const n of o.keys()){if(0===n)continue
const i=(0,r.join)(e,...o.slice(0,n))
if(await t.isLink(i))throw elsewhere(i)}}const elsewhere=e=>new o.l(`In the ledger folder, "${e}" is a link that leads elsewhere.`,{fix:"Delete the link; the ledger makes a folder of its own in its place."})
async function store_replace({folder:e,machine:t},n,o){const i=(0,r.join)(e,n)
await refuseLinks({folder:e,machine:t},n),await t.makeFolder((0,r.dirname)(i))
const a=`${i}.new`
await t.remove(a),await t.create(a,o),await t.rename(a,i)}function ledgerOver(e){return{read:async t=>parse(t,await e.read(documentPath(t))),async update(t,n){const r=documentPath(t),o=await e.write([r],e=>({[r]:print(t,n(parse(t,e[r])))}))
return parse(t,o[r])??null},async append(t,n){const r=linesPath(t)
if(0===n.length)return
const o=n.map(e=>`${function(e,t){if(/[\r\n]/.test(t))throw new Error(`A line for the ledger list "${e}" holds a line break.`)
return within(e,t,m.line)}(t,e)}\n`).join("")
await e.write([r],e=>({[r]:within(t,ended(e[r]??"")+o,m.list)}))},async lines(t){const n=await e.read(linesPath(t))??""
return ended(n).split("\n").slice(0,-1)}}}function parse(e,t){if(void 0!==t){if(t.length>m.document)throw tooLong(e,t.length)
try{return JSON.parse(t)}catch(t){throw new o.l(`The ledger document "${e}" is not JSON.`,{fix:"Restore the file from before it was edited by hand, or delete it.",cause:t})}}}const print=(e,t)=>within(e,`${JSON.stringify(t,void 0,1)}\n`,m.document),ended=e=>""===e||e.endsWith("\n")?e:`${e}\n`
function within(e,t,n){if(t.length<=n)return t
throw new o.l(`"${e}" would have ${t.length} characters in the ledger; the limit is ${n}.`,{fix:"Keep less history, or delete the file from the ledger to start anew."})}const tooLong=(e,t)=>new o.l(`The ledger document "${e}" has ${t} characters; the limit is ${m.document}.`,{fix:"Delete the file from the ledger to start anew: no action of tocsin wrote it."})
function createLedger(e,t){const n=function(e){const t=e.trim()
if("none"===t||"branch"===t||"memory"===t)return{kind:t}
const n=t.startsWith("file:")?t.slice(5).trim():""
if(""!==n)return{kind:"file",folder:n}
throw new o.l(`Input "ledger" got "${t.slice(0,80)}".`,{fix:"Use `none`, `branch` or `file:<folder>`."})}(e)
if("none"!==n.kind)return"memory"===n.kind?ledgerOver(function(e=new Map){return{read:async t=>e.get(t),async write(t,n){const r=(t=>Object.fromEntries(t.map(t=>[t,e.get(t)])))(t),o=n(r)
for(const[t,n]of Object.entries(changesIn(o,r)))e.set(t,n)
return o}}}()):"file"===n.kind?ledgerOver(fileStore((0,r.isAbsolute)(n.folder)?n.folder:(0,r.join)(t.workspace,n.folder))):ledgerOver(branchStore({...t,url:`${t.serverUrl}/${t.repository}.git`}))}})}
