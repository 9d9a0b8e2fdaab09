export const id=235
export const ids=[235]
export const modules={7433:((e,t,s)=>{function variablesIn(e){const t=JSON.stringify(e).matchAll(/\$\{([A-Z_][A-Z0-9_]*)\}/g)
return[...new Set([...t].flatMap(([,e])=>e??[]))]}s.d(t,{C:()=>withoutEmpty,D:()=>variablesIn})
const withoutEmpty=e=>Object.fromEntries(Object.entries(e).filter(([,e])=>void 0!==e&&!isEmpty(e))),isEmpty=e=>"object"==typeof e&&null!==e&&0===Object.keys(e).length}),1235:((e,t,s)=>{s.d(t,{fromUpptime:()=>fromUpptime,upptimeSchema:()=>d})
var o=s(8395),n=s(7433)
const r=o.YOg(o.YjP()),a=o._H3({name:o.YjP(),url:o.YjP(),check:o.lqM(o.YjP()),type:o.lqM(o.YjP()),port:o.lqM(o.KCZ([o.aig(),o.YjP()])),method:o.lqM(o.YjP()),headers:o.lqM(r),body:o.lqM(o.YjP()),expectedStatusCodes:o.lqM(o.YOg(o.aig())),maxResponseTime:o.lqM(o.aig()),maxRedirects:o.lqM(o.aig()),__dangerous__insecure:o.lqM(o.zMY()),__dangerous__disable_verify_peer:o.lqM(o.zMY()),__dangerous__body_down:o.lqM(o.YjP()),__dangerous__body_down_if_text_missing:o.lqM(o.YjP()),__dangerous__body_degraded:o.lqM(o.YjP()),__dangerous__body_degraded_if_text_missing:o.lqM(o.YjP())}),d=o._H3({sites:o.YOg(a)}),i=["200-208",226,"300-308"],_=3e4
function fromUpptime({sites:e}){const t=e.map(endpointOf)
return{endpoints:t,secrets:(0,n.D)(t),notes:e.flatMap(notesOn)}}function endpointOf(e){const t={name:e.name,ip:"ipv6"===e.type?"6":void 0},s=hostOf(e.url)
if("tcp-ping"===e.check)return(0,n.C)({...t,url:`tcp://${s}:${e.port??80}`})
if("ssl"===e.check)return(0,n.C)({...t,url:`tls://${s}:${e.port??443}`,expect:{"certificate-days":7}})
if("ws"===e.check)return(0,n.C)({...t,url:braced(e.url),headers:headersOf(e)})
const o=e.__dangerous__insecure||e.__dangerous__disable_verify_peer
return(0,n.C)({...t,url:braced(e.url),method:"GET"===e.method?.toUpperCase()?void 0:e.method?.toUpperCase(),headers:headersOf(e),body:e.body&&braced(e.body),redirects:e.maxRedirects,"verify-tls":!o&&void 0,expect:expectOf(e),latency:{max:`${e.maxResponseTime??_}ms`}})}const expectOf=e=>({status:e.expectedStatusCodes??i,...bodyOf(e.__dangerous__body_down_if_text_missing,e.__dangerous__body_down)}),bodyOf=(e,t)=>e||t?{body:{...e&&{contains:e},...t&&{excludes:t}}}:{},headersOf=({headers:e=[]})=>Object.fromEntries(e.flatMap(e=>{const t=e.indexOf(":")
return t>0?[[e.slice(0,t).trim(),braced(e.slice(t+1).trim())]]:[]})),braced=e=>e.replace(/\$([A-Z_][A-Z0-9_]*)/g,"${$1}"),hostOf=e=>/^(?:\w+:\/\/)?(?:[^/?#]*@)?(\[[^\]]*\]|[^/:?#]*)/.exec(braced(e))?.[1]??"",c=[["__dangerous__body_degraded","a text that means degraded has no counterpart; one that means down is expect.body"],["__dangerous__body_degraded_if_text_missing","a text that means degraded has no counterpart; one that means down is expect.body"],["assignees","assignees of issues are set by the channel github-issue"],["icon","icons have no counterpart"],["tags","tags have no counterpart; group orders the status page"]],notesOn=e=>c.filter(([t])=>void 0!==e[t]).map(([,t])=>`${e.name}: ${t}`)})}
