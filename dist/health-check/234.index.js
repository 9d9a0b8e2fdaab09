export const id=234
export const ids=[234]
export const modules={234:((e,t,n)=>{n.d(t,{fromGatus:()=>fromGatus,gatusSchema:()=>p})
var r=n(5395)
const o=1e3
const size=e=>Object.keys(e).length>0
function parsed(e){if(e.length>o)return
const[,t,n="",r="",s="",i=""]=/^(?:(len|has)\()?\[([A-Z_]+)\]((?:\.|\[)[^\s)]*)?\)? *(==|!=|<=|>=|<|>) *(.*)$/.exec(e.trim())??[]
return n?{subject:n,path:r,operator:s,value:i.trim(),wrap:t}:void 0}const s={"==":e=>({"length-at-least":e,"length-at-most":e}),">":e=>({"length-at-least":e+1}),">=":e=>({"length-at-least":e}),"<":e=>({"length-at-most":e-1}),"<=":e=>({"length-at-most":e})},i={"<":"below",">":"above","<=":"at-most",">=":"at-least"}
function literal(e){if(/^-?\d+(?:\.\d+)?$/.test(e))return Number(e)
const t={true:!0,false:!1,null:null}
return Object.hasOwn(t,e)?t[e]??null:e}const patternOf=e=>`(?s)^${e.split("*").map(e=>e.replace(/[\\^$.|?+()[\]{}]/g,"\\$&")).join(".*")}$`
var a=n(7433)
const l=r.lqM(r.aig()),u=r._H3({"failure-threshold":l,"success-threshold":l,"minimum-reminder-interval":r.lqM(r.YjP())}),c=r._H3({start:r.YjP(),duration:r.YjP(),timezone:r.lqM(r.YjP()),every:r.lqM(r.YOg(r.YjP()))}),d=r._H3({timeout:r.lqM(r.YjP()),insecure:r.lqM(r.zMY()),"ignore-redirect":r.lqM(r.zMY()),oauth2:r.lqM(r._H3({"token-url":r.YjP(),"client-id":r.YjP(),"client-secret":r.YjP(),scopes:r.lqM(r.YOg(r.YjP()))}))}),f=r._H3({name:r.YjP(),group:r.lqM(r.YjP()),enabled:r.lqM(r.zMY()),url:r.YjP(),method:r.lqM(r.YjP()),headers:r.lqM(r.g1P(r.YjP(),r.KCZ([r.YjP(),r.aig(),r.zMY()]))),body:r.lqM(r.YjP()),graphql:r.lqM(r.zMY()),interval:r.lqM(r.YjP()),conditions:r.lqM(r.YOg(r.YjP())),dns:r.lqM(r._H3({"query-name":r.YjP(),"query-type":r.lqM(r.YjP())})),client:r.lqM(d),alerts:r.lqM(r.YOg(u)),"maintenance-windows":r.lqM(r.YOg(c))}),p=r._H3({endpoints:r.YOg(f)})
function fromGatus({endpoints:e}){const t=e.filter(({enabled:e})=>!1!==e).map(endpointOf),n=t.flatMap(({written:e})=>e?[e]:[])
return{endpoints:n,secrets:(0,a.D)(n),notes:t.flatMap(({notes:e})=>e)}}const m=/^(?:https?|wss?|tcp|tls):\/\//
function endpointOf(e){const t=e.group?`${e.group} ${e.name}`:e.name,n=e.dns?`dns://${e.dns["query-name"].replace(/\.$/,"")}`:e.url
if(!e.dns&&!m.test(n))return{notes:[`${t}: ${/^\w+/.exec(n)?.[0]??"this"}:// has no counterpart`]}
const{expect:r,latency:o,notes:l}=function(e){const t=[],n={},[r,o,a,l]=[{},{},{},[]]
for(const t of e){const e=parsed(t),n=e?take(e):"no counterpart"
n&&l.push(`the condition ${t.slice(0,200)} has ${n}`)}return{expect:{...t.length>0&&{status:t},...o,...size(r)&&{body:r},...size(n)&&{json:n}},latency:a,notes:l}
function take({subject:e,path:l,operator:u,value:c,wrap:d}){if("STATUS"===e&&!d)return function(e,n){const r=/^any\((.*)\)$/.exec(n)?.[1],o=Number(n)
if("=="===e&&r)t.push(...r.split(",").map(Number))
else if("=="===e&&o)t.push(o)
else if("<"===e&&o>100)t.push("100-"+(o-1))
else{if("<="!==e||!o)return"no counterpart"
t.push(`100-${o}`)}}(u,c)
if("RESPONSE_TIME"===e&&/^<=?$/.test(u))Object.assign(a,{max:`${Number(c)}ms`})
else{if("CERTIFICATE_EXPIRATION"===e&&/^>=?$/.test(u))return function(e){const t=/^(\d+)h/.exec(e)?.[1]
o["certificate-days"]=Math.min(398,Math.ceil(Number(t??0)/24))}(c)
if(!("CONNECTED"===e&&"=="===u&&"true"===c||"DNS_RCODE"===e&&"=="===u&&"NOERROR"===c))return"BODY"===e&&""===l?d?"no counterpart":function(e,t){const n=/^pat\((.*)\)$/.exec(t)?.[1]
if("=="===e&&void 0!==n)r.matches=patternOf(n)
else if("!="===e&&void 0!==n)r["not-matches"]=patternOf(n)
else{if("=="!==e)return"no counterpart"
r.equals=t}}(u,c):"BODY"===e?function(e,t,r,o){const a=function(e,t,n){if("has"===n)return"=="===e||"!="===e?{exists:"true"===t==("=="===e)}:void 0
if("len"===n)return s[e]?.(Number(t))
const r=/^pat\((.*)\)$/.exec(t)?.[1]
if(void 0!==r)return"=="===e?{matches:patternOf(r)}:{"not-matches":patternOf(r)}
const o=/^any\((.*)\)$/.exec(t)?.[1]
if(void 0!==o)return"=="===e?{"one-of":o.split(",").map(e=>literal(e.trim()))}:void 0
if("=="===e)return{equals:literal(t)}
if("!="===e)return{not:literal(t)}
const a=i[e]
return a?{[a]:Number(t)}:void 0}(t,r,o)
return a?void(n[`$${e}`]={...n[`$${e}`],...a}):"no counterpart"}(l,u,c,d):"no counterpart"}}}(e.conditions??[])
return{written:(0,a.C)({name:t,group:e.group,url:n,every:e.interval??"60s",...e.dns&&{record:e.dns["query-type"]??"A",resolver:e.url},...requestOf(e),expect:r,latency:o,...alertsOf(e),maintenance:(e["maintenance-windows"]??[]).map(windowOf)}),notes:l.map(e=>`${t}: ${e}`)}}function requestOf({method:e,headers:t,body:n,graphql:r,client:{timeout:o,insecure:s,oauth2:i,...a}={}}){return{method:"GET"===e?.toUpperCase()?void 0:e?.toUpperCase(),headers:t&&Object.fromEntries(Object.entries(t).map(([e,t])=>[e,String(t)])),body:r?{query:n??""}:n,timeout:o,"verify-tls":!s&&void 0,redirects:a["ignore-redirect"]?0:void 0,auth:i&&{type:"oauth2","token-url":i["token-url"],"client-id":i["client-id"],"client-secret":i["client-secret"],scope:i.scopes?.join(" ")}}}function alertsOf({alerts:e=[]}){const[t]=e.toSorted((e,t)=>(e["failure-threshold"]??3)-(t["failure-threshold"]??3))
return t?{"fail-after":t["failure-threshold"]??3,"recover-after":t["success-threshold"]??2,"remind-every":t["minimum-reminder-interval"]}:{}}const h=["sunday","monday","tuesday","wednesday","thursday","friday","saturday"]
function windowOf({start:e,duration:t,timezone:n,every:r=[]}){const[o="0",s="0"]=e.split(":"),i=r.map(e=>h.indexOf(e.toLowerCase())).filter(e=>e>=0)
return(0,a.C)({cron:`${Number(s)} ${Number(o)} * * ${i.join(",")||"*"}`,duration:t,"time-zone":n})}}),7433:((e,t,n)=>{function variablesIn(e){const t=JSON.stringify(e).matchAll(/\$\{([A-Z_][A-Z0-9_]*)\}/g)
return[...new Set([...t].flatMap(([,e])=>e??[]))]}n.d(t,{C:()=>withoutEmpty,D:()=>variablesIn})
const withoutEmpty=e=>Object.fromEntries(Object.entries(e).filter(([,e])=>void 0!==e&&!isEmpty(e))),isEmpty=e=>"object"==typeof e&&null!==e&&0===Object.keys(e).length})}
