export const id=150
export const ids=[150]
export const modules={3150:((t,e,n)=>{n.r(e),n.d(e,{pageModel:()=>pageModel})
var o=n(5192),s=n(3768),i=n(6742),r=n(5759),a=n(2296),d=n(1868),u=n(2901),c=n(6755),l=n(1365)
function incidents_closed({rows:t,...e}){return{...e,worst:t.some(({state:t})=>"down"===t)?"down":"degraded",last:t.at(-1)?.row.at??e.from,results:t.length,faults:faultsOf(t.flatMap(({row:t})=>t.fault??[]))}}const faultsOf=t=>[...Map.groupBy(t,t=>t)].toSorted(([,t],[,e])=>e.length-t.length).map(([t])=>t),p=35,f=100
function untold(t,e,n){return t.flatMap(t=>{const i=function(t,{agree:e}={}){const n=[]
let[o,s]=[void 0,void 0]
for(const{row:i,state:r}of function(t,e){const n=new Map
return t.flatMap(t=>{const{verdict:o,vantage:s}=t
if("inconclusive"===o||"maintenance"===o)return[]
n.set(s,o)
const i=(0,l.bL)([...n.values()],e)
return"maintenance"===i?[]:[{row:t,state:i}]})}(t,e))"up"===r?(o&&n.push({...incidents_closed(o),until:i.at}),[o,s]=[void 0,i.at]):(o??={endpoint:i.endpoint,from:i.at,...void 0!==s&&{before:s},rows:[]},o.rows.push({row:i,state:r}))
return o?[...n,incidents_closed(o)]:n}((0,o.M7)(n,t.name,n.now-p*s.LP,n.now+1),n.holding).filter(({worst:t,until:e})=>"down"===t&&void 0!==e)
return i.filter(t=>!e.some(e=>covers(e,t))).map(e=>function({name:t,id:e},n,o){const{from:s,until:i=o,results:r,faults:a}=n,d=(0,c.p0)(function({from:t,last:e,before:n,until:o},s){const i=o??Math.max(s,e)
return{min:e-t,held:i-t,max:i-(n??t)}}(n,o).held)
return{id:`short-${e}-${s}`,title:`${(0,u.KT)(t)} was down for ${d}`,severity:"P3",endpoints:[t],startedAt:s,endedAt:i,updates:[{at:i,state:"Resolved",text:`${1===r?"One check":`${r} checks`} failed (${a.join(", ")||"no cause was kept"}). It was over before anybody was alerted.`}]}}(t,e,n.now))}).toSorted((t,e)=>e.startedAt-t.startedAt).slice(0,f)}const covers=({endpoints:t,startedAt:e,endedAt:n=Number.POSITIVE_INFINITY},{endpoint:o,from:s,last:i})=>t.includes(o)&&e<=i&&s<=n
function pageModel(t){const{settings:e,endpoints:n,history:a}=t,u=n.filter(({hidden:t})=>!t),c=Math.min(...n.map(t=>t.everyMs)),l=(0,r.QX)(a,{from:a.now-30*s.LP,to:a.now,everyMs:c}),p=function(t,e){return[...Map.groupBy(t,({group:t})=>t)].map(([t,n])=>({...void 0!==t&&{name:t},endpoints:n.map(t=>function(t,e){const{history:n,results:r,kept:a}=e,{name:u}=t,c=r.find(t=>t.endpoint===u)??function(t,{everyMs:e},n){return(0,o.M7)(n,t,n.now-2*e,n.now+1).at(-1)}(u,t,n),l=a.alerts.tracks.find(t=>t.endpoint===u),p=stateOf(c?.verdict),f=a.alerts.alerts.flatMap(({members:t})=>t).find(t=>t.endpoint===u),m="up"===p?void 0:f?.since,v="up"===p?void 0:c?.cause?.words??l?.words,h=function(t,e){const n=(0,o.JT)(e,t,e.now-s.LP,e.now+1),[r,a,d,u]=(0,i.tI)(n,[.5,.9,.95,.99])
return 0===(0,i.$d)(n)||void 0===r||void 0===a||void 0===d||void 0===u?void 0:{p50:r,p90:a,p95:d,p99:u}}(u,n),g={day:(0,d.b)(n,u,1),week:(0,d.b)(n,u,7),month:(0,d.b)(n,u,30),quarter:(0,d.b)(n,u,90)}
return{id:t.id,name:u,state:p,.../^https?:/.test(t.shownUrl)&&{url:t.shownUrl},...void 0!==m&&{since:m},...void 0!==v&&{cause:v},days:(0,o.pD)(n,u,90),uptime:Object.fromEntries(Object.entries(g).filter(([,t])=>void 0!==t)),...h&&{latency:h},series:(0,o.Ul)(n,u,{from:n.now-w.days*s.LP,to:n.now+1,stepMs:w.stepMs}),...void 0!==l?.certificateExpiresAt&&{certificateExpiresAt:l.certificateExpiresAt}}}(t,e))}))}(u,t)
return{title:e.title??`Status of ${t.repository}`,...given(e),sourceUrl:t.runUrl,now:a.now,staleAt:a.now+Math.max(3*c,18e5),state:worst(p.flatMap(t=>t.endpoints.map(({state:t})=>t))),groups:p,incidents:incidentsOf(u,t),maintenance:maintenanceOf(u,t),objectives:t.reports.filter(t=>t.endpoints.some(t=>u.some(e=>e.name===t))).map(objective),schedule:{...void 0!==l.coverage&&{coverage:l.coverage},...void 0!==l.latenessMs&&{medianLatenessMs:l.latenessMs}}}}const given=({description:t,announcement:e,url:n})=>({...void 0!==t&&{description:t},...void 0!==e&&{announcement:e},...void 0!==n&&{url:n}}),m=["down","degraded","maintenance","up","unknown"],worst=t=>m.find(e=>t.includes(e))??"unknown",w={days:30,stepMs:6*s.$0},stateOf=t=>void 0===t||"inconclusive"===t?"unknown":t
function incidentsOf(t,e){const n=function(t,{kept:e,notes:n,issueUrl:o}){const s=new Set(t.map(({name:t})=>t))
return e.incidents.map(t=>function(t,e){const n=t.endpoints.filter(t=>e.has(t))
return n.length===t.endpoints.length?t:{...t,endpoints:n,title:`Trouble with ${(0,u.KE)(n)}`,updates:t.updates.map(t=>({...t,text:""}))}}(t,s)).filter(({endpoints:t})=>t.length>0).map(({issue:t,updates:e,...s})=>({...s,...void 0!==t&&{url:o(t)},updates:[...e,...n.get(s.id)??[]].toSorted((t,e)=>t.at-e.at)}))}(t,e)
return[...n,...untold(t,n,e.history)].toSorted((t,e)=>e.startedAt-t.startedAt)}function maintenanceOf(t,{maintenance:e,history:n}){return(0,a.n6)(e,n.now).flatMap((e,n)=>{const o=t.filter(t=>(0,a.Kc)(e,t)).map(({name:t})=>t)
if(0===o.length)return[]
const{title:s,start:i,end:r,url:d}=e
return[{id:`${i}-${n}`,title:s,start:i,...void 0!==r&&{end:r},endpoints:o,...void 0!==d&&{url:d}}]})}const objective=({name:t,endpoints:e,target:n,sli:o,budgetLeft:s,window:i,exhaustedAt:r,firing:a})=>({name:t,endpoints:e,target:n,window:i,...void 0!==o&&{actual:o},...void 0!==s&&{budgetLeft:s},...void 0!==r&&{exhaustedAt:r},...void 0!==a&&{firing:a}})})}
