export const id=734
export const ids=[734]
export const modules={2734:((t,e,n)=>{n.d(e,{fromGatus:()=>fromGatus,gatusSchema:()=>M})
var r=n(6755),o=n(5405),a=n(8395)
const s=1e3
function parsed(t){if(t.length>s)return
const[,e,n="",r="",o="",a=""]=/^(?:(len|has)\()?\[([A-Z_]+)\]((?:\.|\[)[^\s)]*)?\)? *(==|!=|<=|>=|<|>) *(.*)$/.exec(t.trim())??[]
return n?{subject:n,path:r,operator:o,value:a.trim(),wrap:e}:void 0}const numberIn=t=>/^-?\d+(?:\.\d+)?$/.test(t)?Number(t):void 0
function literal(t){const e={true:!0,false:!1,null:null}
return numberIn(t)??(Object.hasOwn(e,t)?e[t]??null:t)}const anyOf=t=>/^any\((.*)\)$/.exec(t)?.[1]?.split(",").map(t=>t.trim())
function patternIn(t){const e=/^pat\((.*)\)$/.exec(t)?.[1]
if(void 0===e)return
return`(?s)^${e.split("*").map(t=>t.replace(/[\\^$.|?+()[\]{}]/g,"\\$&")).join(".*")}$`}const hasAny=t=>Object.keys(t).length>0,jsonOf=t=>Object.fromEntries([...Map.groupBy(t.flatMap(({json:t={}})=>Object.entries(t)),([t])=>t)].map(([t,e])=>[t,Object.assign({},...e.map(([,t])=>t))]))
function translated(t){if(!t)return
const{subject:e,path:n,wrap:r}=t
return"BODY"===e&&""!==n?function(t){const e=function({operator:t,value:e,wrap:n}){const[r,o,a]=[numberIn(e),patternIn(e),anyOf(e)],s="=="===t
if(!s&&"!="!==t){const e=d[t]
return"len"===n?void 0===r?void 0:u[t]?.(r):void 0===e||void 0===r||n?void 0:{[e]:r}}return"has"===n?{exists:"true"===e===s}:"len"===n?s&&void 0!==r?u["=="]?.(r):void 0:void 0!==o?s?{matches:o}:{"not-matches":o}:a?s?{"one-of":a.map(literal)}:void 0:s?{equals:literal(e)}:{not:literal(e)}}(t)
return e&&{json:{[`$${t.path}`]:e}}}(t):r||!Object.hasOwn(i,e)?void 0:i[e]?.(t)}const i={STATUS:function({operator:t,value:e}){const n=(anyOf(e)??[e]).map(numberIn),[r]=n
if(void 0===r||n.includes(void 0))return
if("=="===t)return{status:n.flatMap(t=>t??[])}
const o="<"===t?r-1:"<="===t?r:0
return o>=100&&1===n.length?{status:[`100-${o}`]}:void 0},RESPONSE_TIME:function({operator:t,value:e}){const n=numberIn(e)??(0,r.E9)(e)
return void 0!==n&&/^<=?$/.test(t)?{latency:{max:`${n}ms`}}:void 0},CERTIFICATE_EXPIRATION:function({operator:t,value:e}){const n=(0,r.E9)(e)
return void 0!==n&&/^>=?$/.test(t)?{certificateDays:Math.min(c,Math.ceil(n/l))}:void 0},BODY:function({operator:t,value:e}){const n=patternIn(e)
return void 0!==n&&"=="===t?{body:{matches:n}}:void 0!==n&&"!="===t?{body:{"not-matches":n}}:"=="===t?{body:{equals:e}}:void 0},CONNECTED:({operator:t,value:e})=>"=="===t&&"true"===e?{}:void 0,DNS_RCODE:({operator:t,value:e})=>"=="===t&&"NOERROR"===e?{}:void 0}
const l=864e5,c=398
const u={"==":t=>({"length-at-least":t,"length-at-most":t}),">":t=>({"length-at-least":t+1}),">=":t=>({"length-at-least":t}),"<":t=>({"length-at-most":t-1}),"<=":t=>({"length-at-most":t})},d={"<":"below",">":"above","<=":"at-most",">=":"at-least"}
var p=n(7433)
const m=a.lqM(a.aig()),f=a._H3({"failure-threshold":m,"success-threshold":m,"minimum-reminder-interval":a.lqM(a.YjP())}),h=a._H3({start:a.YjP(),duration:a.YjP(),timezone:a.lqM(a.YjP()),every:a.lqM(a.YOg(a.YjP()))}),v=a._H3({timeout:a.lqM(a.YjP()),insecure:a.lqM(a.zMY()),"ignore-redirect":a.lqM(a.zMY()),oauth2:a.lqM(a._H3({"token-url":a.YjP(),"client-id":a.YjP(),"client-secret":a.YjP(),scopes:a.lqM(a.YOg(a.YjP()))}))}),y=a._H3({name:a.YjP(),group:a.lqM(a.YjP()),enabled:a.lqM(a.zMY()),url:a.YjP(),method:a.lqM(a.YjP()),headers:a.lqM(a.g1P(a.YjP(),a.KCZ([a.YjP(),a.aig(),a.zMY()]))),body:a.lqM(a.YjP()),graphql:a.lqM(a.zMY()),interval:a.lqM(a.YjP()),conditions:a.lqM(a.YOg(a.YjP())),dns:a.lqM(a._H3({"query-name":a.YjP(),"query-type":a.lqM(a.YjP())})),client:a.lqM(v),alerts:a.lqM(a.YOg(f)),"maintenance-windows":a.lqM(a.YOg(h))}),M=a._H3({endpoints:a.YOg(y)})
function fromGatus({endpoints:t}){const e=t.filter(({enabled:t})=>!1!==t).map(endpointOf),n=e.flatMap(({written:t})=>t?[t]:[])
return{endpoints:n,secrets:(0,p.D)(n),notes:e.flatMap(({notes:t})=>t),left:e.flatMap(({left:t=[]})=>t)}}const j=/^(?:https?|wss?|tcp|tls):\/\//
function endpointOf(t){const e=t.group?`${t.group} ${t.name}`:t.name,n=t.dns?`dns://${t.dns["query-name"].replace(/\.$/,"")}`:t.url
if(!t.dns&&!j.test(n))return{left:[e],notes:[`${e}: ${/^\w+/.exec(n)?.[0]??"this"}:// has no counterpart`]}
const{expect:a,latency:s,notes:i}=function(t){const e=t.map(t=>({condition:t,part:translated(parsed(t))})),n=e.flatMap(({part:t})=>t??[]),r=n.flatMap(t=>t.status??[]),o=n.flatMap(({certificateDays:t})=>t??[]),a=Object.assign({},...n.map(t=>t.body)),s=jsonOf(n)
return{expect:{...r.length>0&&{status:r},...o.length>0&&{"certificate-days":Math.max(...o)},...hasAny(a)&&{body:a},...hasAny(s)&&{json:s}},latency:Object.assign({},...n.map(({latency:t})=>t)),notes:e.filter(({part:t})=>!t).map(({condition:t})=>`the condition ${t.slice(0,200)} has no counterpart`)}}(t.conditions??[]),l=function(t,{body:e,...n}){if(void 0===e||isHttp(t))return{expect:{...n,...void 0!==e&&{body:e}},notes:[]}
if(!t.startsWith("dns:"))return{expect:{...n,message:e},notes:[]}
const{equals:r}=(0,o.OA)(e)
return void 0===r?{expect:n,notes:["a pattern for the answer of a name server has no counterpart"]}:{expect:{...n,answer:String(r)},notes:[]}}(n,a),c=t.interval??"1m",u=((0,r.E9)(c)??g)<g
return{written:(0,p.C)({name:e,group:t.group,url:n,every:u?"1m":c,...t.dns&&{record:t.dns["query-type"]??"A",resolver:t.url},...requestOf(t,n),expect:l.expect,latency:s,...alertsOf(t),maintenance:(t["maintenance-windows"]??[]).map(windowOf)}),notes:[...i,...l.notes,...u?[`an interval of ${c} becomes 1m`]:[]].map(t=>`${e}: ${t}`)}}const g=6e4
const isHttp=t=>/^https?:/.test(t)
function requestOf({method:t,headers:e,body:n,graphql:r,client:{timeout:o,insecure:a,oauth2:s,...i}={}},l){return{method:"GET"===t?.toUpperCase()?void 0:t?.toUpperCase(),headers:e&&Object.fromEntries(Object.entries(e).map(([t,e])=>[t,String(e)])),[isHttp(l)?"body":"send"]:r?{query:n??""}:n,timeout:o,"verify-tls":!a&&void 0,redirects:i["ignore-redirect"]?0:void 0,auth:s&&{type:"oauth2","token-url":s["token-url"],"client-id":s["client-id"],"client-secret":s["client-secret"],scope:s.scopes?.join(" ")}}}function alertsOf({alerts:t=[]}){const[e]=t.toSorted((t,e)=>(t["failure-threshold"]??3)-(e["failure-threshold"]??3))
return e?{"fail-after":e["failure-threshold"]??3,"recover-after":e["success-threshold"]??2,"remind-every":e["minimum-reminder-interval"]}:{}}const O=["sunday","monday","tuesday","wednesday","thursday","friday","saturday"]
function windowOf({start:t,duration:e,timezone:n,every:r=[]}){const[o="0",a="0"]=t.split(":"),s=r.map(t=>O.indexOf(t.toLowerCase())).filter(t=>t>=0)
return(0,p.C)({cron:`${Number(a)} ${Number(o)} * * ${s.join(",")||"*"}`,duration:e,"time-zone":n})}})}
