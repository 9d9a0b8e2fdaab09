export const id=925
export const ids=[925]
export const modules={6925:((t,e,i)=>{i.r(e),i.d(e,{writePage:()=>writePage})
var n=i(1455),a=i(6760),o=i(8082),r=i(5405)
const s=".tocsin-page.json",c=5e4,isPagePath=t=>t.length<=200&&t.split("/").every(t=>/^[\w.-]+$/.test(t)&&!/^\.{1,2}$/.test(t))&&t!==s,manifestJson=t=>`${JSON.stringify({version:1,files:[...t].sort()},void 0,1)}\n`
async function writePage(t,e){const i=Object.keys(e),a=i.find(t=>!isPagePath(t))
if(void 0!==a)throw new Error(`A page has no file ${JSON.stringify(a)}`)
await async function(t,e){try{await(0,n.mkdir)(t,{recursive:!0}),await e()}catch(e){const i=codeOf(e)
if(void 0===i)throw e
throw new o.l(`The status page cannot be written to "${t}" (${i}).`,{fix:"Name a folder that this job may write to, such as `status-page: status`.",cause:e})}}(t,async()=>{const n=function(t){const{files:e}=(0,r.OA)(function(t){try{return JSON.parse(t)}catch{return}}(t??"")),i=Array.isArray(e)?e.slice(0,c):[]
return new Set(i.filter(t=>"string"==typeof t&&isPagePath(t)))}(await textAt(t,s))
for(const a of i)await refuseForeign(t,a,n,e[a]??"")
await replace(t,s,manifestJson([...new Set([...n,...i])]))
for(const n of i.toSorted(firstPageLast))await replace(t,n,e[n]??"")
for(const i of n)void 0===e[i]&&await remove(t,i)
await replace(t,s,manifestJson(i))})}const firstPageLast=(t,e)=>Number("index.html"===t)-Number("index.html"===e)
function codeOf(t){const{code:e}=(0,r.OA)(t)
return"string"==typeof e?e:void 0}async function refuseForeign(t,e,i,n){if(await refuseLinks(t,e),!i.has(e)&&"nothing"!==await kindOf((0,a.join)(t,e))&&await textAt(t,e)!==n)throw new o.l(`"${(0,a.join)(t,e)}" is there already, and no status page wrote it.`,{fix:"Name a folder of its own for the page, such as `status-page: status`, or delete that file."})}async function refuseLinks(t,e){const i=e.split("/")
for(const e of i.keys()){const n=(0,a.join)(t,...i.slice(0,e+1))
if("link"===await kindOf(n))throw new o.l(`In the folder of the status page, "${n}" is a link.`,{fix:"Delete the link; the page writes files of its own."})}}async function kindOf(t){try{return(await(0,n.lstat)(t)).isSymbolicLink()?"link":"other"}catch(t){if("ENOENT"===codeOf(t))return"nothing"
throw t}}async function textAt(t,e){await refuseLinks(t,e)
try{return await(0,n.readFile)((0,a.join)(t,e),"utf8")}catch(t){if("ENOENT"===codeOf(t))return
throw t}}async function replace(t,e,i){const o=(0,a.join)(t,e)
await(0,n.mkdir)((0,a.dirname)(o),{recursive:!0}),await refuseLinks(t,e)
const r=(0,a.join)((0,a.dirname)(o),`.${(0,a.basename)(o)}.tocsin`)
await(0,n.rm)(r,{force:!0}),await(0,n.writeFile)(r,i,{flag:"wx"}),await(0,n.rename)(r,o)}async function remove(t,e){await refuseLinks(t,e),await(0,n.rm)((0,a.join)(t,e),{force:!0})}})}
