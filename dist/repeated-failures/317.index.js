export const id=317
export const ids=[317]
export const modules={1317:((e,t,n)=>{n.r(t),n.d(t,{bookKey:()=>bookKey,receiptsOver:()=>receiptsOver})
var r=n(781),i=n(6357)
const s={receipts:1e3,perAlert:50,ageMs:7776e6}
function bookOf(e,t){const isOwn=({channel:e})=>e===t
return{channel:t,receipts:listIn(e,"receipts").filter(isReceipt).filter(isOwn),entries:listIn(e,"entries").filter(isEntry).filter(({receipt:e})=>isOwn(e))}}function put(e,t){const n=e.entries.findIndex(e=>idOf(e)===idOf(t)),r=e.entries[n]
return r?{...e,entries:e.entries.with(n,{...t,receipt:{...t.receipt,at:r.receipt.at}})}:{...e,entries:[...e.entries,t]}}function newest({receipts:e},t){return e.findLast(e=>e.alertKey===t&&e.remote)}function recent(e,t){const n=e.filter(({at:e})=>Date.parse(e)>=t-s.ageMs),r=Map.groupBy(n,({alertKey:e})=>e),i=new Set([...r.values()].flatMap(e=>e.slice(-s.perAlert)))
return n.filter(e=>i.has(e)).slice(-s.receipts)}const idOf=({receipt:e})=>e.id
function listIn(e,t){const n="object"==typeof e&&null!==e?e[t]:void 0
return Array.isArray(n)?n:[]}function isReceipt(e){if("object"!=typeof e||null===e)return!1
const t=e
return["id","alertKey","transition","channel","outcome","at"].every(e=>"string"==typeof t[e])&&(void 0===t.remote||function(e){if("object"!=typeof e||null===e)return!1
const{id:t,channel:n="",thread:r="",url:i=""}=e
return"string"==typeof t&&!/^\.{0,2}$/.test(t)&&[n,r,i].every(e=>"string"==typeof e)}(t.remote))}function isEntry(e){if("object"!=typeof e||null===e)return!1
const{receipt:t,alert:n,mentions:r,style:s}=e,c=Array.isArray(r)&&r.every(e=>"string"==typeof e)
return isReceipt(t)&&function(e){if("object"!=typeof e||null===e)return!1
const t=e
return["summary","fields","links","excerpts"].every(e=>Array.isArray(t[e]))&&"string"==typeof t.title&&i.gO.some(e=>e===t.severity)}(n)&&c&&null!==s}function receiptsOver(e){const read=async t=>bookOf(await e.read(bookKey(t)),t),change=async(t,n)=>{await e.update(bookKey(t),e=>json(n(bookOf(e,t))))}
return{find:async(e,t)=>newest(await read(t),e),pending:async e=>(await read(e)).entries,save:(e,t)=>change(e.channel,n=>"pending"===e.outcome&&t?put(n,{receipt:e,...t}):function({channel:e,receipts:t,entries:n},r){const i=t.filter(({id:e})=>e!==r.id)
return{channel:e,receipts:recent([...i,r],Date.parse(r.at)),entries:n.filter(e=>idOf(e)!==r.id)}}(n,e)),async claim(e,t,n){let r={kind:"held"}
return await change(e.channel,i=>{const s=function(e,t,{now:n}){const r=e.receipts.find(({id:e,outcome:n})=>e===idOf(t)&&("delivered"===n||"accepted"===n))
if(r)return{book:e,claim:{kind:"done",receipt:r}}
if(e.entries.some(e=>idOf(e)===idOf(t)&&(e.until??0)>n))return{book:e,claim:{kind:"held"}}
const i=newest(e,t.receipt.alertKey)?.remote
return{book:put(e,t),claim:{kind:"mine",...i&&{remote:i}}}}(i,{receipt:e,...t,until:n.until},n)
return r=s.claim,s.book}),r}}}const json=e=>JSON.parse(JSON.stringify(e)),bookKey=e=>(0,r.X)("receipts",e)})}
