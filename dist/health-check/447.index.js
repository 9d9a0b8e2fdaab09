export const id=447
export const ids=[447]
export const modules={2447:((e,t,n)=>{n.d(t,{asConfiguration:()=>asConfiguration,imported:()=>import_imported})
var a=n(8082),s=n(1232),i=n(4909),r=n(7928),o=n(7317),c=n(30)
async function checked({endpoints:e,secrets:t}){const n=await async function(e){const t=await loaded(e)
return"value"in t?t.value:void 0}(e)
return Promise.all(e.map(async(e,a)=>{const s=n?{value:n}:await loaded([e])
if("complaint"in s)return refused(e,a,s.complaint.split("\n").slice(0,3).join("; "))
const i=s.value[n?a:0],[r]=i?await(0,c.b)((0,o.B)(i),t):["it is empty"]
return i&&void 0===r?{written:e,read:i}:refused(e,a,r??"")}))}async function loaded(e){const{endpointsSchema:t}=await(0,r.J)(),{stringify:a}=await n.e(815).then(n.t.bind(n,8815,19))
return(0,s.y)(a(e,{aliasDuplicateObjects:!1}),{schema:t,prefix:()=>""})}function refused({name:e,url:t},n,a){const s=a.replaceAll("[0].",""),r=/^\$\{/.test(String(t))?"; write the scheme and the path, as in `url: https://${SITE_HOST}/path`, with a secret that holds the host alone":""
return{name:(0,i.TL)(String(e),100)||`endpoint ${n+1}`,why:`${s}${r}`}}var l=n(7433)
const u=new Set(["sites","endpoints","owner","repo"]),h=new Map([["status-website","the status page is set under `health.page`"],["notifications","whom to tell is set under `channels` and `routes`"],["assignees","assignees of issues are set by the channel github-issue"],["workflowSchedule","the schedule is that of your workflow, and `every`"],["user-agent","it is a header of an endpoint: `headers: { user-agent: … }`"],["alerting","whom to tell is set under `channels` and `routes`"],["maintenance","windows are set under `health.maintenance`"],["connectivity","the runner checks itself by `references`"],["announcements","one is set as `health.page.announcement`"],["suites","a suite has no counterpart; an endpoint may have `steps`"],["external-endpoints","endpoints that report by themselves have no counterpart"]])
async function import_imported(e,t){const i=await async function(e,t){const prefix=({line:e,column:n})=>`${t}:${e}:${n}: `
if(/^sites:/m.test(e)){const{fromUpptime:t,upptimeSchema:a}=await Promise.all([n.e(395),n.e(235)]).then(n.bind(n,1235)),i=readable(await(0,s.y)(e,{schema:a,prefix}))
return withSections(t(i),i)}if(/^endpoints:/m.test(e)){const{fromGatus:t,gatusSchema:a}=await Promise.all([n.e(395),n.e(734)]).then(n.bind(n,2734)),i=readable(await(0,s.y)(e,{schema:a,prefix}))
return withSections(t(i),i)}throw new a.l(`${t} has neither "sites:" nor "endpoints:".`,{fix:"Name an .upptimerc.yml or a configuration of Gatus."})}(e,t),r=await checked(i),o=r.filter(e=>"read"in e),c=r.filter(e=>"name"in e),u=o.map(({written:e})=>e)
return{endpoints:u,secrets:(0,l.D)(u),read:o.map(({read:e})=>e),left:[...i.left,...c.map(({name:e})=>e)],notes:[...i.notes,...c.map(({name:e,why:t})=>`${e}: not carried over, ${t}`)]}}const withSections=(e,t)=>{return{...e,notes:[...e.notes,...(n=Object.keys(t),n.filter(e=>!u.has(e)).slice(0,30).map(e=>`the section ${(0,i.TL)(e)} is not carried over${h.has(e)?`: ${h.get(e)}`:""}`))]}
var n}
function readable(e){if("value"in e)return e.value
throw new a.l(`The file cannot be imported:\n${e.complaint}`,{fix:"Correct the file."})}async function asConfiguration({endpoints:e,secrets:t}){const{stringify:a}=await n.e(815).then(n.t.bind(n,8815,19))
return a({version:1,health:{...t.length>0&&{secrets:t},endpoints:e}},{lineWidth:0,aliasDuplicateObjects:!1})}}),7433:((e,t,n)=>{function variablesIn(e){const t=JSON.stringify(e).matchAll(/\$\{([A-Z_][A-Z0-9_]*)\}/g)
return[...new Set([...t].flatMap(([,e])=>e??[]))]}n.d(t,{C:()=>withoutEmpty,D:()=>variablesIn})
const withoutEmpty=e=>Object.fromEntries(Object.entries(e).filter(([,e])=>void 0!==e&&!isEmpty(e))),isEmpty=e=>"object"==typeof e&&null!==e&&0===Object.keys(e).length})}
