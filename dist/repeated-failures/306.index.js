export const id=306
export const ids=[306]
export const modules={4306:((e,t,r)=>{r.r(t),r.d(t,{branchStore:()=>branchStore,createLedger:()=>createLedger,fileStore:()=>fileStore,ledgerOver:()=>ledgerOver,ledgerSpec:()=>ledgerSpec,memoryStore:()=>memoryStore})
var n=r(7598),o=r(1455),i=r(8161),a=r(6760),s=r(8500),c=r(8082)
const d="# Data of tocsin\n\nWritten by the actions of tocsin; each write replaces the only commit. Deleting this branch makes them forget what they alerted about.\n",l="github-actions[bot]",u="41898282+github-actions[bot]@users.noreply.github.com",f={GIT_AUTHOR_NAME:l,GIT_AUTHOR_EMAIL:u,GIT_COMMITTER_NAME:l,GIT_COMMITTER_EMAIL:u}
async function readTexts(e,t,r){const n=""===t?[]:await Promise.all(r.map(async r=>[r,await readText(e,t,r)]))
return Object.fromEntries(n)}async function readText(e,t,r){const n=done(await e(["ls-tree","-z",t,"--",r])),[,o,i]=n.split(/[ \t]/)
return"blob"===o&&i?done(await e(["cat-file","blob",i])):void 0}async function writesIn(e,t){if(""===t)return[]
const[,r=""]=/^Writes: (.*)$/m.exec(done(await e(["cat-file","commit",t])))??[]
return r.split(" ").filter(Boolean)}async function commitTexts(e,{head:t,texts:r,subject:n,writes:o}){const i=""===t?{"README.md":d,...r}:r
done(await e(""===t?["read-tree","--empty"]:["read-tree",t]))
const a=[]
for(const[t,r]of Object.entries(i)){if(void 0===r)continue
const n=done(await e(["hash-object","-w","--stdin"],{input:r})).trim()
a.push(`100644 ${n}\t${t}\0`)}done(await e(["update-index","-z","--index-info"],{input:a.join("")}))
const s=done(await e(["write-tree"])).trim()
return done(await e(["commit-tree",s,"-m",n,"-m",`Writes: ${o.join(" ")}`],{env:f})).trim()}function done({code:e,stdout:t,stderr:r}){if(0===e)return t
throw new Error(`git failed with ${e}: ${r.trim().slice(0,500)}`)}var h=r(1421)
const w=/^(?:PATH|HOME|USERPROFILE|SYSTEMROOT|WINDIR|TEMP|TMP|TMPDIR|https?_proxy|no_proxy|all_proxy|SSL_CERT_(?:FILE|DIR)|GIT_SSL_(?:CAINFO|CAPATH)|GIT_EXEC_PATH)$/i
function collect(e){const t=[]
return e.on("data",e=>t.push(e)),()=>Buffer.concat(t).toString("utf8")}function configEnv(e){const t=e.flatMap(([e,t],r)=>[[`GIT_CONFIG_KEY_${r}`,e],[`GIT_CONFIG_VALUE_${r}`,t]])
return{GIT_CONFIG_COUNT:String(e.length),...Object.fromEntries(t)}}const missing=e=>new c.l(`The ledger needs git, and it could not be started: ${e.message}`,{fix:"Install git on this runner, or use `ledger: none` or `ledger: file:<folder>`.",cause:e}),m={ruleset:{pattern:/GH013|GH006|repository rule violations|protected branch hook declined|push declined|pre-receive hook declined/i,problem:"a rule of the repository refuses the push",fix:"Exempt the data branch from the ruleset or branch protection (rules on signed commits and on force pushes, too), or use `ledger: none`."},forbidden:{pattern:/returned error: 403|Permission to \S+ denied|Write access to repository not granted|Resource not accessible/i,problem:"the token may not use it",fix:"Add `permissions: contents: write` to the job that uses this step."},unauthorized:{pattern:/returned error: 401|Authentication failed|could not read (?:Username|Password)|Invalid username or (?:password|token)/i,problem:"the token was not accepted",fix:"Pass a valid token as `github-token`; the default is the one of the job."},missing:{pattern:/repository '?\S* ?not found|returned error: 404|Repository not found/i,problem:"the repository was not found",fix:"Give the token access to the repository; `permissions: contents: write` on the job is enough for its own."},unreachable:{pattern:/Could not resolve host|Failed to connect|Connection (?:refused|timed out)|unable to access|Network is unreachable|SSL|certificate/i,problem:"the server could not be reached, or is out of order",fix:"Check the network, proxy and certificate settings of the runner, and githubstatus.com."}},p=/stale info|fetch first|cannot lock ref|failed to update ref|reference already exists|incorrect old value|\[rejected\]|\[remote rejected\]/i,y=/couldn't find remote ref|Couldn't find remote ref/,b=/returned error: (?:5\d\d|408|429)|RPC failed|early EOF|unexpected disconnect|hung up unexpectedly|Connection reset|Operation too slow|timed out/i
function refusalOf({stdout:e,stderr:t}){const r=`${e}\n${t}`
if(y.test(r))return"absent"
if(m.ruleset.pattern.test(r))return"ruleset"
if(b.test(r))return"transient"
const n=Object.entries(m).find(([,{pattern:e}])=>e.test(r))
return n?n[0]:p.test(r)?"raced":"transient"}function branchStore(e){const t=e.attempts??25
return{read:t=>withRemote(e,async e=>(await readTexts(e.git,await fetchHead(e),[t]))[t]),write:(r,o)=>withRemote(e,e=>async function(e,{paths:t,change:r,attempts:o}){const i=(0,n.randomUUID)()
let a={}
for(let n=1;n<=o;n+=1){const o=await fetchHead(e),c=await writesIn(e.git,o)
if(c.includes(i))return a
a=r(await readTexts(e.git,o,t))
const d=`Update ${t.join(", ")} [skip ci]`,l=await commitTexts(e.git,{head:o,texts:a,subject:d,writes:[i,...c].slice(0,g)})
if(await push(e,{head:o,commit:l}))return a
await(0,s.setTimeout)(backoffMs(n))}throw new c.l(`The ledger branch "${e.branch}" was changed by others ${o} times in a row.`,{fix:"Let fewer jobs write to the ledger at once, for example with `concurrency`."})}(e,{paths:r,change:o,attempts:t}))}}const g=50,backoffMs=e=>Math.random()*Math.min(3e3,40*1.6**e)
async function fetchHead(e){const t=`refs/heads/${e.branch}`,{result:r,refusal:n}=await insist(()=>e.git(["fetch","--quiet","--depth=1","--no-tags","--no-write-fetch-head","--force",e.url,`${t}:refs/tocsin/head`]))
if("absent"===n)return""
if(n)throw refused(e,n,r)
return(await e.git(["rev-parse","refs/tocsin/head"])).stdout.trim()}async function push(e,{head:t,commit:r}){const n=`refs/heads/${e.branch}`,{result:o,refusal:i}=await insist(()=>e.git(["push","--porcelain",`--force-with-lease=${n}:${t}`,e.url,`${r}:${n}`]))
if(!i)return!0
if("raced"===i)return!1
throw refused(e,i,o)}const refused=({branch:e,secrets:t},r,{stderr:n})=>function(e,{branch:t,words:r,secrets:n}){const{problem:o,fix:i}=e in m?m[e]:m.unreachable,a=n.filter(Boolean).reduce((e,t)=>e.replaceAll(t,"***"),r).split("\n").filter(e=>/fatal|error|^remote: ./i.test(e)).slice(0,5).map(e=>e.trim().slice(0,300)).join("\n")
return new c.l(`The ledger branch "${t}" cannot be used: ${o}.${a&&`\n${a}`}`,{fix:i})}(r,{branch:e,words:n,secrets:t})
async function insist(e){const t=Date.now()+3e4
for(let r=1;;r+=1){const n=await e()
if(0===n.code)return{result:n}
const o=refusalOf(n)
if("transient"!==o&&"unreachable"!==o||3===r||Date.now()>t)return{result:n,refusal:o}
await(0,s.setTimeout)(backoffMs(r+3))}}async function withRemote(e,t){const r=await(0,o.mkdtemp)((0,a.join)(e.temporary??(0,i.tmpdir)(),"tocsin-ledger-"))
try{const n=Buffer.from(`x-access-token:${e.token}`).toString("base64"),{env:o,command:i}=e,a=function({folder:e,config:t,env:r=process.env,command:n="git",timeoutMs:o=3e4}){const i={...Object.fromEntries(Object.entries(r).filter(([e])=>w.test(e))),...configEnv(t),GIT_DIR:e,GIT_TERMINAL_PROMPT:"0",GIT_ALLOW_PROTOCOL:"https:http",LC_ALL:"C"}
return(e,{input:t="",env:r={}}={})=>new Promise((a,s)=>{const c=(0,h.spawn)(n,e,{env:{...i,...r},stdio:"pipe",windowsHide:!0}),d={stdout:collect(c.stdout),stderr:collect(c.stderr)},l=setTimeout(()=>{c.kill("SIGKILL")
for(const e of[c.stdin,c.stdout,c.stderr])e.destroy()
a({code:-1,stdout:"",stderr:`fatal: git timed out after ${o} ms`})},o)
c.on("error",e=>{clearTimeout(l),s(missing(e))}),c.on("close",e=>{clearTimeout(l),a({code:e??-1,stdout:d.stdout(),stderr:d.stderr()})}),c.stdin.on("error",()=>{}),c.stdin.end(t)})}({folder:r,config:settings(e.url,n),...o&&{env:o},...void 0===i?{}:{command:i}})
return await a(["init","--quiet","--bare"]),await t({git:a,url:e.url,branch:e.branch??"tocsin-data",secrets:[e.token,n]})}finally{await(0,o.rm)(r,{recursive:!0,force:!0})}}const settings=(e,t)=>[[`http.${e}.extraheader`,""],[`http.${e}.extraheader`,`AUTHORIZATION: basic ${t}`],["credential.helper",""],["core.hooksPath","/dev/null"],["core.autocrlf","false"],["gc.auto","0"],["http.lowSpeedLimit","1000"],["http.lowSpeedTime","15"]],T=/^[a-z0-9][a-z0-9_-]{0,63}$/,$=/^[a-z0-9][a-z0-9_-]{0,63}(?:\.[a-z0-9_-]{1,63}){0,3}$/
function isKey(e){const t=e.split("/"),r=t.pop()??""
return e.length<=200&&t.length<=7&&t.every(e=>T.test(e))&&$.test(r)}function checkedKey(e){if(isKey(e))return e
throw new Error(`Not a ledger key: ${JSON.stringify(e.slice(0,200))}`)}const documentPath=e=>`${checkedKey(e)}.json`,linesPath=e=>`${checkedKey(e)}.lines`,isStorePath=e=>/\.(?:json|lines)$/.test(e)&&isKey(e.replace(/\.(?:json|lines)$/,"")),codeOf=e=>"object"==typeof e&&null!==e&&"code"in e?String(e.code):"",O=1e4,x=3e4
async function attempt(e){const t=(await numbers(e)).at(-1)??0
if(t>0&&isRunning(await async function(e){try{return Number(await(0,o.readFile)(e,"utf8"))}catch(e){if("ENOENT"===codeOf(e))return 0
throw e}}(pathOf(e,t))))return
const r={number:t+1,path:pathOf(e,t+1)}
if(!await async function(e){const t=`${e}.${process.pid}.${Math.random().toString(36).slice(2)}`
await(0,o.writeFile)(t,String(Date.now()+O))
try{return await(0,o.link)(t,e),!0}catch(e){if("EEXIST"===codeOf(e))return!1
throw e}finally{await(0,o.rm)(t,{force:!0})}}(r.path))return
const n=await numbers(e)
if(!n.some(e=>e>r.number))return await Promise.all(n.filter(e=>e<r.number).map(t=>(0,o.rm)(pathOf(e,t),{force:!0}))),r
await(0,o.rm)(r.path,{force:!0})}const isRunning=e=>e>Date.now()&&e<=Date.now()+x
async function numbers(e){return(await(0,o.readdir)(e)).flatMap(e=>/^\.lock-(\d+)$/.exec(e)?.[1]??[]).map(Number).toSorted((e,t)=>e-t)}const pathOf=(e,t)=>(0,a.join)(e,`.lock-${t}`),busy=()=>new c.l("The ledger folder stayed locked by other processes for 30 s.",{fix:"Run fewer jobs at once on one ledger folder, or use `ledger: branch`."}),j=".journal.json"
function fileStore(e){return{read:async t=>store_readText((0,a.join)(e,t)),write:async(t,r)=>(await async function(e){try{await(0,o.mkdir)(e,{recursive:!0})}catch(t){throw new c.l(`The ledger folder "${e}" cannot be made (${codeOf(t)}).`,{fix:"Name a folder that this job may write to: `ledger: file:<folder>`.",cause:t})}}(e),async function(e,t){const r=await async function(e){const t=Date.now()+x
for(;;){const r=await attempt(e)
if(r)return r
if(Date.now()>t)throw busy()
await(0,s.setTimeout)(5+25*Math.random())}}(e)
try{return await t()}finally{await(0,o.writeFile)(r.path,"0")}}(e,async()=>{await async function(e){const t=await store_readText((0,a.join)(e,j))
void 0!==t&&(await apply(e,function(e){const t=Object.entries(function(e){try{return Object(JSON.parse(e))}catch{return{}}}(e))
return Object.fromEntries(t.filter(([e,t])=>isStorePath(e)&&"string"==typeof t))}(t)),await(0,o.rm)((0,a.join)(e,j)))}(e)
const n=r(await current(e,t))
return await async function(e,t){const r=Object.keys(t).length>1
r&&await store_replace((0,a.join)(e,j),JSON.stringify(t)),await apply(e,t),r&&await(0,o.rm)((0,a.join)(e,j))}(e,n),n}))}}const current=async(e,t)=>Object.fromEntries(await Promise.all(t.map(async t=>[t,await store_readText((0,a.join)(e,t))])))
async function apply(e,t){for(const[r,n]of Object.entries(t))void 0!==n&&await store_replace((0,a.join)(e,r),n)}async function store_replace(e,t){await(0,o.mkdir)((0,a.dirname)(e),{recursive:!0})
const r=`${e}.new`
await(0,o.rm)(r,{force:!0})
const n=await(0,o.open)(r,"wx")
try{await n.writeFile(t),await n.sync()}finally{await n.close()}await(0,o.rename)(r,e)}async function store_readText(e){try{return await(0,o.readFile)(e,"utf8")}catch(e){if("ENOENT"===codeOf(e)||"ENOTDIR"===codeOf(e))return
throw e}}const S={document:4e6,list:2e7,line:64e3}
function ledgerOver(e){return{read:async t=>parse(t,await e.read(documentPath(t))),async update(t,r){const n=documentPath(t),o=await e.write([n],e=>({[n]:print(t,r(parse(t,e[n])))}))
return parse(t,o[n])??null},async append(t,r){const n=linesPath(t)
if(0===r.length)return
const o=r.map(e=>`${function(e,t){if(/[\r\n]/.test(t))throw new Error(`A line for the ledger list "${e}" holds a line break.`)
return within(e,t,S.line)}(t,e)}\n`).join("")
await e.write([n],e=>({[n]:within(t,(e[n]??"")+o,S.list)}))},async lines(t){const r=await e.read(linesPath(t))??""
return""===r?[]:r.trimEnd().split("\n")}}}function parse(e,t){if(void 0!==t)try{return JSON.parse(t)}catch(t){throw new c.l(`The ledger document "${e}" is not JSON.`,{fix:"Restore the file from before it was edited by hand, or delete it.",cause:t})}}const print=(e,t)=>within(e,`${JSON.stringify(t,void 0,1)}\n`,S.document)
function within(e,t,r){if(t.length<=r)return t
throw new c.l(`"${e}" would have ${t.length} characters in the ledger; the limit is ${r}.`,{fix:"Keep less history, or delete the file from the ledger to start anew."})}function memoryStore(e=new Map){return{read:async t=>e.get(t),async write(t,r){const n=r((t=>Object.fromEntries(t.map(t=>[t,e.get(t)])))(t))
for(const[t,r]of Object.entries(n))void 0!==r&&e.set(t,r)
return n}}}function ledgerSpec(e){const t=e.trim()
if("none"===t||"branch"===t||"memory"===t)return{kind:t}
const r=t.startsWith("file:")?t.slice(5).trim():""
if(""!==r)return{kind:"file",folder:r}
throw new c.l(`Input "ledger" got "${t.slice(0,80)}".`,{fix:"Use `none`, `branch` or `file:<folder>`."})}function createLedger(e,t){const r=ledgerSpec(e)
if("none"!==r.kind)return"memory"===r.kind?ledgerOver(memoryStore()):"file"===r.kind?ledgerOver(fileStore((0,a.isAbsolute)(r.folder)?r.folder:(0,a.join)(t.workspace,r.folder))):ledgerOver(branchStore({...t,url:`${t.serverUrl}/${t.repository}.git`}))}})}
