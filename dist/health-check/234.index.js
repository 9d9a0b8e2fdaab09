export const id=234
export const ids=[234]
export const modules={234:((e,t,n)=>{n.d(t,{fromGatus:()=>fromGatus,gatusSchema:()=>h})
var r=n(6755),o=n(5405),s=n(8395)
const i=1e3
const size=e=>Object.keys(e).length>0
function parsed(e){if(e.length>i)return
const[,t,n="",r="",o="",s=""]=/^(?:(len|has)\()?\[([A-Z_]+)\]((?:\.|\[)[^\s)]*)?\)? *(==|!=|<=|>=|<|>) *(.*)$/.exec(e.trim())??[]
return n?{subject:n,path:r,operator:o,value:s.trim(),wrap:t}:void 0}const a={"==":e=>({"length-at-least":e,"length-at-most":e}),">":e=>({"length-at-least":e+1}),">=":e=>({"length-at-least":e}),"<":e=>({"length-at-most":e-1}),"<=":e=>({"length-at-most":e})},c={"<":"below",">":"above","<=":"at-most",">=":"at-least"}
function literal(e){if(/^-?\d+(?:\.\d+)?$/.test(e))return Number(e)
const t={true:!0,false:!1,null:null}
return Object.hasOwn(t,e)?t[e]??null:e}const patternOf=e=>`(?s)^${e.split("*").map(e=>e.replace(/[\\^$.|?+()[\]{}]/g,"\\$&")).join(".*")}$`
var l=n(7433)
const u=s.lqM(s.aig()),d=s._H3({"failure-threshold":u,"success-threshold":u,"minimum-reminder-interval":s.lqM(s.YjP())}),p=s._H3({start:s.YjP(),duration:s.YjP(),timezone:s.lqM(s.YjP()),every:s.lqM(s.YOg(s.YjP()))}),f=s._H3({timeout:s.lqM(s.YjP()),insecure:s.lqM(s.zMY()),"ignore-redirect":s.lqM(s.zMY()),oauth2:s.lqM(s._H3({"token-url":s.YjP(),"client-id":s.YjP(),"client-secret":s.YjP(),scopes:s.lqM(s.YOg(s.YjP()))}))}),m=s._H3({name:s.YjP(),group:s.lqM(s.YjP()),enabled:s.lqM(s.zMY()),url:s.YjP(),method:s.lqM(s.YjP()),headers:s.lqM(s.g1P(s.YjP(),s.KCZ([s.YjP(),s.aig(),s.zMY()]))),body:s.lqM(s.YjP()),graphql:s.lqM(s.zMY()),interval:s.lqM(s.YjP()),conditions:s.lqM(s.YOg(s.YjP())),dns:s.lqM(s._H3({"query-name":s.YjP(),"query-type":s.lqM(s.YjP())})),client:s.lqM(f),alerts:s.lqM(s.YOg(d)),"maintenance-windows":s.lqM(s.YOg(p))}),h=s._H3({endpoints:s.YOg(m)})
function fromGatus({endpoints:e}){const t=e.filter(({enabled:e})=>!1!==e).map(endpointOf),n=t.flatMap(({written:e})=>e?[e]:[])
return{endpoints:n,secrets:(0,l.D)(n),notes:t.flatMap(({notes:e})=>e)}}const g=/^(?:https?|wss?|tcp|tls):\/\//
function endpointOf(e){const t=e.group?`${e.group} ${e.name}`:e.name,n=e.dns?`dns://${e.dns["query-name"].replace(/\.$/,"")}`:e.url
if(!e.dns&&!g.test(n))return{notes:[`${t}: ${/^\w+/.exec(n)?.[0]??"this"}:// has no counterpart`]}
const{expect:s,latency:i,notes:u}=function(e){const t=[],n={},[r,o,s,i]=[{},{},{},[]]
for(const t of e){const e=parsed(t),n=e?take(e):"no counterpart"
n&&i.push(`the condition ${t.slice(0,200)} has ${n}`)}return{expect:{...t.length>0&&{status:t},...o,...size(r)&&{body:r},...size(n)&&{json:n}},latency:s,notes:i}
function take({subject:e,path:i,operator:l,value:u,wrap:d}){if("STATUS"===e&&!d)return function(e,n){const r=/^any\((.*)\)$/.exec(n)?.[1],o=Number(n)
if("=="===e&&r)t.push(...r.split(",").map(Number))
else if("=="===e&&o)t.push(o)
else if("<"===e&&o>100)t.push("100-"+(o-1))
else{if("<="!==e||!o)return"no counterpart"
t.push(`100-${o}`)}}(l,u)
if("RESPONSE_TIME"===e&&/^<=?$/.test(l))Object.assign(s,{max:`${Number(u)}ms`})
else{if("CERTIFICATE_EXPIRATION"===e&&/^>=?$/.test(l))return function(e){const t=/^(\d+)h/.exec(e)?.[1]
o["certificate-days"]=Math.min(398,Math.ceil(Number(t??0)/24))}(u)
if(!("CONNECTED"===e&&"=="===l&&"true"===u||"DNS_RCODE"===e&&"=="===l&&"NOERROR"===u))return"BODY"===e&&""===i?d?"no counterpart":function(e,t){const n=/^pat\((.*)\)$/.exec(t)?.[1]
if("=="===e&&void 0!==n)r.matches=patternOf(n)
else if("!="===e&&void 0!==n)r["not-matches"]=patternOf(n)
else{if("=="!==e)return"no counterpart"
r.equals=t}}(l,u):"BODY"===e?function(e,t,r,o){const s=function(e,t,n){if("has"===n)return"=="===e||"!="===e?{exists:"true"===t==("=="===e)}:void 0
if("len"===n)return a[e]?.(Number(t))
const r=/^pat\((.*)\)$/.exec(t)?.[1]
if(void 0!==r)return"=="===e?{matches:patternOf(r)}:{"not-matches":patternOf(r)}
const o=/^any\((.*)\)$/.exec(t)?.[1]
if(void 0!==o)return"=="===e?{"one-of":o.split(",").map(e=>literal(e.trim()))}:void 0
if("=="===e)return{equals:literal(t)}
if("!="===e)return{not:literal(t)}
const s=c[e]
return s?{[s]:Number(t)}:void 0}(t,r,o)
return s?void(n[`$${e}`]={...n[`$${e}`],...s}):"no counterpart"}(i,l,u,d):"no counterpart"}}}(e.conditions??[]),d=function(e,{body:t,...n}){if(void 0===t||isHttp(e))return{expect:{...n,...void 0!==t&&{body:t}},notes:[]}
if(!e.startsWith("dns:"))return{expect:{...n,message:t},notes:[]}
const{equals:r}=(0,o.OA)(t)
return void 0===r?{expect:n,notes:["a pattern for the answer of a name server has no counterpart"]}:{expect:{...n,answer:String(r)},notes:[]}}(n,s),p=e.interval??"1m",f=((0,r.E9)(p)??j)<j
return{written:(0,l.C)({name:t,group:e.group,url:n,every:f?"1m":p,...e.dns&&{record:e.dns["query-type"]??"A",resolver:e.url},...requestOf(e,n),expect:d.expect,latency:i,...alertsOf(e),maintenance:(e["maintenance-windows"]??[]).map(windowOf)}),notes:[...u,...d.notes,...f?[`an interval of ${p} becomes 1m`]:[]].map(e=>`${t}: ${e}`)}}const j=6e4,isHttp=e=>/^https?:/.test(e)
function requestOf({method:e,headers:t,body:n,graphql:r,client:{timeout:o,insecure:s,oauth2:i,...a}={}},c){return{method:"GET"===e?.toUpperCase()?void 0:e?.toUpperCase(),headers:t&&Object.fromEntries(Object.entries(t).map(([e,t])=>[e,String(t)])),[isHttp(c)?"body":"send"]:r?{query:n??""}:n,timeout:o,"verify-tls":!s&&void 0,redirects:a["ignore-redirect"]?0:void 0,auth:i&&{type:"oauth2","token-url":i["token-url"],"client-id":i["client-id"],"client-secret":i["client-secret"],scope:i.scopes?.join(" ")}}}function alertsOf({alerts:e=[]}){const[t]=e.toSorted((e,t)=>(e["failure-threshold"]??3)-(t["failure-threshold"]??3))
return t?{"fail-after":t["failure-threshold"]??3,"recover-after":t["success-threshold"]??2,"remind-every":t["minimum-reminder-interval"]}:{}}const v=["sunday","monday","tuesday","wednesday","thursday","friday","saturday"]
function windowOf({start:e,duration:t,timezone:n,every:r=[]}){const[o="0",s="0"]=e.split(":"),i=r.map(e=>v.indexOf(e.toLowerCase())).filter(e=>e>=0)
return(0,l.C)({cron:`${Number(s)} ${Number(o)} * * ${i.join(",")||"*"}`,duration:t,"time-zone":n})}}),7433:((e,t,n)=>{function variablesIn(e){const t=JSON.stringify(e).matchAll(/\$\{([A-Z_][A-Z0-9_]*)\}/g)
return[...new Set([...t].flatMap(([,e])=>e??[]))]}n.d(t,{C:()=>withoutEmpty,D:()=>variablesIn})
const withoutEmpty=e=>Object.fromEntries(Object.entries(e).filter(([,e])=>void 0!==e&&!isEmpty(e))),isEmpty=e=>"object"==typeof e&&null!==e&&0===Object.keys(e).length})}
