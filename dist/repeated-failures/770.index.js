export const id=770
export const ids=[770]
export const modules={1770:((e,t,r)=>{r.r(t),r.d(t,{bookKey:()=>bookKey,receiptsOver:()=>receiptsOver})
var n=r(781),i=r(5405),c=r(1512),s=r(6357)
const o={receipts:1e3,perAlert:50,ageMs:7776e6}
function bookOf(e,t){const{receipts:r,entries:n}=(0,i.O)(e),isOwn=({channel:e})=>e===t
return{channel:t,receipts:(0,i.p)(r).filter(isReceipt).filter(isOwn),entries:(0,i.p)(n).filter(isEntry).filter(({receipt:e})=>isOwn(e))}}function settle(e,t){const{channel:r,receipts:n,entries:i}=e,c=isTold(t)?function(e,t){const r=t.findIndex(t=>idOf(t)===e.id)
return t.filter((t,n)=>t.receipt.alertKey===e.alertKey&&(precedes(t.receipt,e)??n<r)).map(e=>e.receipt)}(t,i):[],s=new Set([t,...c].map(({id:e})=>e)),o=[...c.map(e=>outdatedBy(t,e)),isTold(t)?t:settledIn(e,t.id)??t]
return{channel:r,receipts:recent([...n.filter(({id:e})=>!s.has(e)),...o],Date.parse(t.at)),entries:i.filter(e=>!s.has(idOf(e)))}}const precedes=({order:e},{order:t})=>void 0===e||void 0===t?void 0:e<t,outdatedBy=({at:e},t)=>({...t,outcome:"skipped",detail:c.z,at:e}),isTold=({outcome:e})=>"delivered"===e||"accepted"===e,settledIn=({receipts:e},t)=>e.find(e=>e.id===t&&(isTold(e)||"skipped"===e.outcome)),overtaken=({receipts:e},t)=>{const r=e.find(e=>e.alertKey===t.alertKey&&isTold(e)&&precedes(t,e))
return r&&outdatedBy(r,t)}
function put(e,t){if(settledIn(e,idOf(t)))return e
const r=e.entries.findIndex(e=>idOf(e)===idOf(t)),n=e.entries[r]
return n?{...e,entries:e.entries.with(r,{...t,receipt:{...t.receipt,at:n.receipt.at}})}:{...e,entries:[...e.entries,t]}}function newest({receipts:e},t){return e.findLast(e=>e.alertKey===t&&e.remote)}function recent(e,t){const r=e.filter(({at:e})=>Date.parse(e)>=t-o.ageMs),n=Map.groupBy(r,({alertKey:e})=>e),i=new Set([...n.values()].flatMap(e=>e.slice(-o.perAlert)))
return r.filter(e=>i.has(e)).slice(-o.receipts)}const idOf=({receipt:e})=>e.id
function isReceipt(e){const{id:t,alertKey:r,transition:n,order:c=0,channel:s,outcome:o,at:a,remote:p}=(0,i.O)(e)
return[t,r,n,s,o,a].every(e=>"string"==typeof e)&&Number.isFinite(c)&&(void 0===p||function(e){const{id:t,channel:r="",thread:n="",url:c=""}=(0,i.O)(e)
return"string"==typeof t&&!/^\.{0,2}$/.test(t)&&[r,n,c].every(e=>"string"==typeof e)}(p))}function isEntry(e){const{receipt:t,alert:r,mentions:n,style:c}=(0,i.O)(e),o=Array.isArray(n)&&n.every(e=>"string"==typeof e)
return isReceipt(t)&&function(e){const t=(0,i.O)(e)
return[t.summary,t.fields,t.links,t.excerpts].every(Array.isArray)&&"string"==typeof t.title&&s.gO.some(e=>e===t.severity)}(r)&&o&&null!==c}const a=15e3
function claim(e,t,{now:r,until:n}){const i=idOf(t),c=settledIn(e,i)
if(c)return{book:e,claim:{kind:"done",receipt:c}}
const s=overtaken(e,t.receipt)
if(s)return{book:settle(e,s),claim:{kind:"done",receipt:s}}
const o=newest(e,t.receipt.alertKey)?.remote,p=e.entries.filter(e=>e.receipt.alertKey===t.receipt.alertKey&&isLeased(e,r))
if(p.some(e=>idOf(e)===i))return{book:e,claim:{kind:"held"}}
const l=Math.max(0,...p.map(e=>function({since:e,until:t=0},r){return r&&"number"==typeof e?Math.min(t,e+a):t}(e,t.receipt.remote??o)))
return l>r?{book:put(e,t),claim:{kind:"busy",until:l}}:{book:put(e,{...t,since:r,until:n}),claim:{kind:"mine",...o&&{remote:o}}}}const isLeased=({until:e},t)=>"number"==typeof e&&e>t&&e<=t+36e5
function receiptsOver(e){const read=async t=>bookOf(await e.read(bookKey(t)),t),change=async(t,r)=>{await e.update(bookKey(t),e=>json(r(bookOf(e,t))))}
return{find:async(e,t)=>newest(await read(t),e),pending:async e=>(await read(e)).entries,save:(e,t)=>change(e.channel,r=>"pending"===e.outcome&&t?put(r,{receipt:e,...t}):settle(r,e)),async claim(e,t,r){const n={receipt:e,...t},i=r.again?claim(await read(e.channel),n,r).claim:void 0
if(i&&"mine"!==i.kind)return i
let c={kind:"held"}
return await change(e.channel,e=>{const t=claim(e,n,r)
return c=t.claim,t.book}),c}}}const json=e=>JSON.parse(JSON.stringify(e)),bookKey=e=>(0,n.X)("receipts",e)})}
