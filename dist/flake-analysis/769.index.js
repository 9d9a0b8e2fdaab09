export const id=769
export const ids=[769]
export const modules={8769:((e,t,i)=>{i.r(t),i.d(t,{bookKey:()=>bookKey,receiptsOver:()=>receiptsOver})
var r=i(781),n=i(5405),s=i(1512),o=i(6357),c=i(3566)
const a={entries:500,ties:1e3,receipts:1e3,perAlert:50,ageMs:7776e6},l={ms:36e5,turns:1e3}
function bookOf(e,t,i=Number.POSITIVE_INFINITY){const{receipts:r,entries:s,ties:o}=(0,n.OA)(e),isOwn=({channel:e,at:r})=>e===t&&Date.parse(r)<=i+l.ms
return{channel:t,receipts:(0,n.p_)(r).slice(-a.receipts).filter(isReceipt).filter(isOwn),entries:(0,n.p_)(s).slice(-a.entries).filter(isEntry).filter(({receipt:e})=>isOwn(e)),ties:(0,n.p_)(o).filter(isTie)}}function settle(e,t){const{receipts:i,entries:r}=e,n=isTold(t)?function(e,t){const i=t.findIndex(t=>idOf(t)===e.id)
return t.filter((t,r)=>t.receipt.alertKey===e.alertKey&&(precedes(t.receipt,e)??r<i)).map(e=>e.receipt)}(t,r):[],s=new Set([t,...n].map(({id:e})=>e)),o=[...n.map(e=>outdatedBy(t,e)),isTold(t)?t:settledIn(e,t.id)??t]
return{...e,receipts:recent([...i.filter(({id:e})=>!s.has(e)),...o],Date.parse(t.at)),entries:r.filter(e=>!s.has(idOf(e)))}}const precedes=({order:e},{order:t})=>void 0===e||void 0===t?void 0:e<t&&t-e<=l.turns,outdatedBy=({at:e},t)=>({...t,outcome:"skipped",detail:s.z,at:e}),isTold=({outcome:e})=>"delivered"===e||"accepted"===e,settledIn=({receipts:e},t)=>e.find(e=>e.id===t&&(isTold(e)||"skipped"===e.outcome)),overtaken=({receipts:e},t)=>{const i=e.find(e=>e.alertKey===t.alertKey&&isTold(e)&&precedes(t,e))
return i&&outdatedBy(i,t)}
function put(e,t){if(settledIn(e,idOf(t)))return e
const i=e.entries.findIndex(e=>idOf(e)===idOf(t)),r=e.entries[i]
return r?{...e,entries:e.entries.with(i,{...t,receipt:{...t.receipt,at:r.receipt.at}})}:{...e,entries:[...e.entries,t]}}const bind=(e,t)=>({...e,ties:[...e.ties,t].slice(-a.ties)})
function newest({receipts:e},t){return e.findLast(e=>e.alertKey===t&&e.remote)}function recent(e,t){const i=e.filter(({at:e})=>Date.parse(e)>=t-a.ageMs),r=Map.groupBy(i,({alertKey:e})=>e),n=new Set([...r.values()].flatMap(e=>e.slice(-a.perAlert)))
return i.filter(e=>n.has(e)).slice(-a.receipts)}const idOf=({receipt:e})=>e.id
function isReceipt(e){const{id:t,alertKey:i,transition:r,order:s=0,channel:o,outcome:c,attempts:a=0,at:l,remote:p}=(0,n.OA)(e),u=[t,i,r,o,c,l].every(e=>"string"==typeof e),d=Number.isSafeInteger(s)&&Number.isSafeInteger(a)&&Number(a)>=0
return u&&d&&(void 0===p||isRemote(p))}function isRemote(e){const{id:t,channel:i,thread:r,url:s}=(0,n.OA)(e)
return isId(t)&&[i,r].every(e=>void 0===e||isId(e))&&(void 0===s||"string"==typeof s&&void 0!==(0,c.qP)(s))}const isId=e=>"string"==typeof e&&/^\d{1,20}$/.test(e)
function isTie(e){const{alertKey:t,series:i="",seal:r,previous:s}=(0,n.OA)(e)
return[t,i].every(e=>"string"==typeof e)&&"string"==typeof r&&/^[0-9a-f]{24}$/.test(r)&&(void 0===s||isRemote(s))}function isEntry(e){const{receipt:t,alert:i,mentions:r,style:s}=(0,n.OA)(e),c=Array.isArray(r)&&r.every(e=>"string"==typeof e)
return isReceipt(t)&&function(e){const t=(0,n.OA)(e),i=[t.summary,t.fields,t.links,t.excerpts].every(Array.isArray),r=[t.title,t.series??""].every(e=>"string"==typeof e)
return i&&r&&o.gO.some(e=>e===t.severity)}(i)&&c&&null!==s}function tied(e,{receipt:t,alert:{series:i}},r){const n=e.ties.find(({alertKey:e})=>e===t.alertKey)
if(n)return{book:e,tie:tieOf(n)}
const s=void 0===i?void 0:function(e,t,{receipts:i,ties:r}){const n=new Set(r.filter(i=>i.series===e&&i.alertKey!==t.alertKey).map(({alertKey:e})=>e))
return i.findLast(e=>n.has(e.alertKey)&&e.remote&&!1!==precedes(e,t))}(i,t,e)?.remote,o={alertKey:t.alertKey,seal:r,...void 0!==i&&{series:i},...s&&{previous:s}}
return{book:bind(e,o),tie:{...tieOf(o),first:!0}}}const tieOf=({seal:e,previous:t})=>({seal:e,...t&&{previous:t}})
const p=15e3
function claim(e,t,{now:i,until:r,seal:n}){const s=idOf(t),o=settledIn(e,s)
if(o)return{book:e,claim:{kind:"done",receipt:o}}
const c=overtaken(e,t.receipt)
if(c)return{book:settle(e,c),claim:{kind:"done",receipt:c}}
const a=newest(e,t.receipt.alertKey)?.remote,l=e.entries.filter(e=>isRival(e,t,void 0!==n)&&isLeased(e,i))
if(l.some(e=>idOf(e)===s))return{book:e,claim:{kind:"held"}}
const u=Math.max(0,...l.map(e=>function({since:e,until:t=0},i){return i&&"number"==typeof e?Math.min(t,e+p):t}(e,t.receipt.remote??a)))
if(u>i)return{book:put(e,t),claim:{kind:"busy",until:u}}
const d=void 0===n?{book:e}:tied(e,t,n),f={kind:"mine",...a&&{remote:a},..."tie"in d&&{tie:d.tie}}
return{book:put(d.book,{...t,since:i,until:r}),claim:f}}const isRival=({receipt:e,alert:t},i,r)=>e.alertKey===i.receipt.alertKey||r&&void 0!==t.series&&t.series===i.alert.series,isLeased=({until:e},t)=>"number"==typeof e&&e>t&&e<=t+36e5
function receiptsOver(e,t=Date.now){const read=async i=>bookOf(await e.read(bookKey(i)),i,t()),change=async(i,r)=>{await e.update(bookKey(i),e=>json(r(bookOf(e,i,t()))))}
return{find:async(e,t)=>newest(await read(t),e),async knows(e,t,i){const{receipts:r,entries:n}=await read(t),s=[...r.filter(({remote:e})=>e),...n.map(({receipt:e})=>e)]
return s.some(t=>t.alertKey===e&&(!i||comesBefore(t,i)))},pending:async e=>(await read(e)).entries,save:(e,t)=>change(e.channel,i=>"pending"===e.outcome&&t?put(i,{receipt:e,...t}):settle(i,e)),async claim(e,t,i){const r={receipt:e,...t},n=i.again?claim(await read(e.channel),r,i).claim:void 0
if(n&&"mine"!==n.kind)return n
let s={kind:"held"}
return await change(e.channel,e=>{const t=claim(e,r,i)
return s=t.claim,t.book}),s}}}const comesBefore=(e,t)=>e.transition!==t.transition&&!1!==precedes(e,t),json=e=>JSON.parse(JSON.stringify(e)),bookKey=e=>(0,r.X)("receipts",e)})}
