export const id=444
export const ids=[444]
export const modules={4594:(e,t,n)=>{n.d(t,{Tj:()=>a,bM:()=>s})
const s=["firing","acknowledged","resolved","info"],a=["ci","deploy","push","pull-request","issue","discussion","release","security","repository","custom","repeated-failures","health","slo","flake","crash","incident"]},8994:(e,t,n)=>{n.d(t,{Q:()=>unknownDestinations})
var s=n(2922),a=n(5716)
function unknownDestinations(e){const t=mapping(e.value),n=new Set(Object.keys(mapping(t.channels))),r=list(t.routes).flatMap((e,t)=>{return(s=mapping(e).to,a=["routes",t,"to"],"string"==typeof s?[{name:s,path:a}]:list(s).flatMap((e,t)=>"string"==typeof e?[{name:e,path:[...a,t]}]:[])).filter(({name:e})=>!n.has(e))
var s,a}),i=[...n].slice(0,o)
return r.slice(0,o).map(({name:t,path:n})=>({offset:e.valueOffset(n),what:`no channel is named ${(0,a.SP)(t)}${(0,a.aK)((0,s.p)(t,i),i)}`}))}const o=100,list=e=>Array.isArray(e)?e:[],mapping=e=>"object"!=typeof e||null===e||Array.isArray(e)?{}:e},3878:(e,t,n)=>{n.d(t,{g:()=>readYaml})
var s=n(8815),a=n(5716)
const o=[["a Discord webhook URL",/discord(?:app)?\.com\/api\/(?:v\d{1,3}\/)?webhooks\/\d/i],["a Slack webhook URL",/hooks\.slack(?:-gov)?\.com\/(?:services|workflows|triggers)\//i],["a Teams workflow URL",/(?:\.logic\.azure\.com|\.powerplatform\.com|webhook\.office\.com|outlook\.office\.com)(?::\d{1,5})?\//i],["a GitHub token",/\b(?:gh[opsur]_[A-Za-z0-9]{20}|github_pat_[A-Za-z0-9]{20})/],["a Slack token",/\bxox[abeoprs]-[A-Za-z0-9-]{10}/],["a signing secret",/\bwhsec_[A-Za-z0-9+/]{16}/],["a private key",/-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----/],["a URL with a password",/\bhttps?:\/\/[^\s/?#@]{1,256}@/i]],secretIn=e=>o.find(([,t])=>t.test(e))?.[0],offsetOf=e=>e.range?.[0]??0
function contentFaults(e){const t=[]
return(0,s.visit)(e,{Scalar(e,n){const s="string"==typeof n.value&&secretIn(n.value)
s&&t.push({offset:offsetOf(n),what:`${s} must never be in this file: ${r}`})},Map(e,n){for(const e of function(e){const t=new Set
return e.items.flatMap(({key:e})=>{if(!(0,s.isScalar)(e))return[]
const n=t.has(e.value)
return t.add(e.value),n?[e]:[]})}(n))t.push({offset:offsetOf(e),what:`duplicate key ${(0,a.SP)(e.value)}`})}}),t}const r="keep it in a secret, pass that as an environment variable and write the name of the variable here"
function aliasFaults(e,t){const n=[],o=new Map
let r=0
return(0,s.visit)(e,{Value(e,t){t.anchor&&o.set(t.anchor,t)},Alias(e,i,c){r+=1
const l=r>t?`more than ${t} aliases`:function({source:e},t,n){const s=t.get(e)
return s?n.includes(s)?`the alias ${(0,a.SP)(e)} refers to a value that contains it`:void 0:`the alias ${(0,a.SP)(e)} refers to no anchor above it`}(i,o,c)
return l&&n.push({offset:offsetOf(i),what:l}),r>t?s.visit.BREAK:void 0}}),n}const i={BAD_DQ_ESCAPE:"this escape does not exist in a text in double quotes; use single quotes",BLOCK_AS_IMPLICIT_KEY:'a mapping cannot start here; text that holds ": " needs quotes',KEY_OVER_1024_CHARS:"this key is longer than 1024 characters",MULTIPLE_DOCS:'only one document is allowed; remove this "---"',RESOURCE_EXHAUSTION:"nested too deeply",TAB_AS_INDENT:"indent with spaces, not with a tab",TAG_RESOLVE_FAILED:"unknown tag",NON_STRING_KEY:"a key must be text"}
function syntaxFaults(e){const t=[...e.errors,...e.warnings].map(({code:e,message:t,pos:n})=>({offset:n[0],what:i[e]??withoutQuotation(t)})).toSorted((e,t)=>e.offset-t.offset),n=t.findIndex(({what:e})=>e===i.RESOURCE_EXHAUSTION)
return-1===n?t:t.slice(0,n+1)}const withoutQuotation=e=>e.split(/: ["']?/,1).join("").slice(0,160),c=100
function readYaml(e){const t=new s.LineCounter,n=(0,s.parseDocument)(e,{lineCounter:t,uniqueKeys:!1,prettyErrors:!1,stringKeys:!0,logLevel:"error"}),a=[...syntaxFaults(n),...aliasFaults(n,c)],{value:o,faults:r=[]}=a.length>0?{faults:a}:function(e){!function(e){(0,s.visit)(e,{Scalar(e,t){"number"==typeof t.value&&!Number.isSafeInteger(t.value)&&/^\d+$/.test(t.source??"")&&(t.value=t.source)}})}(e)
try{return{value:e.toJS({maxAliasCount:c})}}catch(e){if(e instanceof ReferenceError)return{faults:[{offset:0,what:"the aliases of this file expand to too much data"}]}
throw e}}(n)
return{value:o,readable:0===r.length,problems:[...r,...contentFaults(n)],keyOffset:e=>document_offsetOf(find(n,e).key),valueOffset:e=>document_offsetOf(find(n,e).value),place(e){const{line:n,col:s}=t.linePos(e)
return{line:Math.max(n,1),column:Math.max(s,1)}}}}function find(e,t){return t.reduce((t,n)=>function(e,{value:t},n){const a=(0,s.isAlias)(t)?t.resolve(e):t
if((0,s.isSeq)(a))return item(a.items[Number(n)])
if(!(0,s.isMap)(a))return
const o=a.items.find(e=>(0,s.isScalar)(e.key)&&e.key.value===n)
return o&&{key:o.key,value:o.value??o.key}}(e,t,n)??t,{key:e.contents,value:e.contents})}const item=e=>void 0===e?void 0:{key:e,value:e},document_offsetOf=e=>((0,s.isNode)(e)?e.range?.[0]:void 0)??0},2440:(e,t,n)=>{n.d(t,{Np:()=>bySeverity,yW:()=>v,VE:()=>g,Jt:()=>w,wy:()=>k,Rz:()=>p,Gx:()=>y,UB:()=>numberFrom,h9:()=>oneOrMore,yj:()=>j,uW:()=>section,yf:()=>d,uM:()=>P,De:()=>M,O2:()=>strict,qP:()=>b,aL:()=>words})
var s=n(5395),a=n(3759),o=n(8532),r=n(5630),i=n(2922),c=n(6357),l=n(6755),u=n(3566)
function camelKeys(e){const t=Object.entries(e).filter(([,e])=>void 0!==e)
return Object.fromEntries(t.map(([e,t])=>[camel(e),t]))}const camel=e=>e.replace(/-([a-z])/g,(e,t)=>t.toUpperCase())
var h=n(5716)
const f=100
function strict(e){const t=Object.keys(e)
return s.rej(e,{error:e=>"unrecognized_keys"===e.code?e.keys.slice(0,f).map(e=>unknownKey(e,t)).join("\n"):void 0})}const section=e=>s.FsL(strict(e),s.pdi(camelKeys)),unknownKey=(e,t)=>`unknown key ${(0,h.SP)(e)}${(0,h.aK)((0,i.p)(e,t),t)}`,d=s.k5n(c.gO),oneOrMore=e=>s.FsL(s.KCZ([e,s.YOg(e).check(a.m9(1,"must not be empty"))]),s.pdi(e=>Array.isArray(e)?e:[e]))
function reading(e,t){return s.FsL(s.YjP(t),s.pdi((n,s)=>{const a=e(n)
return void 0!==a?a:(s.issues.push({code:"custom",message:`${t}, not ${(0,h.SP)(n)}`,input:n}),o.tm)}))}const m='must be a duration such as "90s", "10m", "4h" or "7d"',p=reading(l.p,m),y=reading(e=>{const t=(0,l.p)(e)
return void 0===t?void 0:t/6e4},m),v=reading(e=>/^#[0-9a-f]{6}$/i.test(e)?Number.parseInt(e.slice(1),16):void 0,'must be a colour such as "#d92d20"'),g=s.YjP("must be the name of an environment variable").check(a.Fk(/^[A-Z_][A-Z0-9_]{0,254}$/,"must be the name of an environment variable in capitals, such as DISCORD_WEBHOOK_ALERTS, and not the secret itself")),q=reading(r.s5,'must be "@here", "@everyone", "<@user id>" or "<@&role id>"'),bySeverity=e=>section({P0:s.lqM(e),P1:s.lqM(e),P2:s.lqM(e),P3:s.lqM(e)}),k=bySeverity(oneOrMore(q)),M=s.FsL(s.KCZ([s.YjP(),s.Whr()],'must be an id, such as "112233445566778899"'),s.pdi((e,t)=>/^\d{1,25}$/.test(String(e))?String(e):(t.issues.push({code:"custom",message:`must be an id of digits, not ${(0,h.SP)(e)}`,input:e}),o.tm))),b=s.YjP("must be a URL").check(s.YPB(e=>void 0!==(0,u.q)(e),"must be an http or https URL"),a.Eb(2048,"must have at most 2048 characters")),words=e=>s.YjP("must be text").check(a.m9(1,"must not be empty"),a.Eb(e,`must have at most ${e} characters`)),w=s.zMY("must be true or false"),numberFrom=(e,t,n)=>s.aig(n).check(a.qm(e,n),a.Zm(t,n)),P=numberFrom(0,1,"must be a number from 0 to 1"),j=numberFrom(0,1e6,"must be a number from 0 to 1000000")},3263:(e,t,n)=>{n.d(t,{X:()=>l,w:()=>h})
var s=n(5395),a=n(7480),o=n(2440)
const r=(0,o.UB)(1,10,"must be a level from 1 to 10"),i=s.euz([1,2,3,4,5]),c=(0,o.uW)({name:s.lqM((0,o.aL)(40)),means:s.lqM((0,o.aL)(200)),"respond-within":s.lqM(o.Gx),escalation:s.lqM(s.YOg((0,o.uW)({level:r,after:s.KCZ([s.euz("next-business-day"),o.Gx],'must be a duration such as "30m", or "next-business-day"')}))),"update-every":s.lqM(s.KCZ([s.euz("none"),o.Gx],'must be a duration such as "15m", or "none"')),color:s.lqM(o.yW),emoji:s.lqM((0,o.aL)(32)),words:s.lqM((0,o.uW)({pagerduty:s.lqM(s.k5n(["critical","error","warning","info"])),opsgenie:s.lqM(s.k5n(["P1","P2","P3","P4","P5"])),ntfy:s.lqM(i),teams:s.lqM(s.k5n(["attention","warning","accent","good","default"])),email:s.lqM(i)}))}),l=(0,o.Np)(c),u=Object.values(a.a).flatMap(e=>e.map(({id:e})=>[e,s.lqM(o.yf)])),h=(0,o.uW)({deploy:s.lqM((0,o.uW)({"repeated-at":s.lqM(o.yj)})),repeated:s.lqM((0,o.uW)({failures:s.lqM((0,o.uW)({P2:s.lqM(o.yj),P1:s.lqM(o.yj),P0:s.lqM(o.yj)})),"red-hours":s.lqM((0,o.uW)({P1:s.lqM(o.yj),P0:s.lqM(o.yj)}))})),health:s.lqM((0,o.uW)({"share-down":s.lqM(o.uM)})),certificate:s.lqM((0,o.uW)({P1:s.lqM(o.yj),P2:s.lqM(o.yj)})),latency:s.lqM((0,o.uW)({"times-limit":s.lqM(o.yj)})),crash:s.lqM((0,o.uW)({"share-of-users":s.lqM(o.uM),"crash-free-rate":s.lqM(o.uM),"crash-free-warning":s.lqM(o.uM),"low-minutes":s.lqM(o.yj),"errors-per-minute":s.lqM(o.yj),"error-minutes":s.lqM(o.yj),"per-hour":s.lqM(o.yj)})),flake:s.lqM((0,o.uW)({"failure-rate":s.lqM(o.uM)})),severities:s.lqM((0,o.O2)(Object.fromEntries(u)))})},8943:(e,t,n)=>{n.d(t,{G:()=>problemsOf})
var s=n(2922),a=n(5716)
const problemsOf=(e,t)=>e.flatMap(e=>"invalid_union"===e.code?function(e,t){if(hasWords(e))return ofIssue(e,t)
const n=e.errors.find(e=>e.every(({path:e})=>e.length>0))??e.errors.find(fits)??e.errors[0]
return n?problemsOf(n.map(t=>({...t,path:[...e.path,...t.path]})),t):ofIssue(e,t)}(e,t):ofIssue(e,t)),fits=e=>!e.some(({code:e,path:t})=>"invalid_type"===e&&0===t.length)
function ofIssue(e,t){if("unrecognized_keys"===e.code)return unknownKeys(e,t)
const n=valueAt(t.value,e.path)
return void 0===n?[{offset:t.keyOffset(e.path),what:`${named(e.path)} is missing${options(e)}`}]:"invalid_key"===e.code?[{offset:t.keyOffset(e.path),what:`the name ${named(e.path)} ${e.issues[0]?.message??"is not valid"}`}]:[{offset:t.valueOffset(e.path),what:`${named(e.path)} ${refusal(e,n)}`}]}const unknownKeys=({keys:e,path:t,message:n},s)=>n.split("\n").map((n,a)=>({offset:s.keyOffset([...t,e[a]??""]),what:n})),hasWords=({message:e})=>"Invalid input"!==e
function refusal(e,t){if(hasWords(e))return"invalid_type"===e.code?`${e.message}, not ${(0,a.SP)(t)}`:e.message
const n=knownWords(e)
if(n.length>0){const e="string"==typeof t?(0,s.p)(t,n):void 0
return`must be ${anyOf(n)}, not ${(0,a.SP)(t)}${(0,a.aK)(e)}`}return"invalid_type"===e.code?`must be ${o[e.expected]??e.expected}, not ${(0,a.SP)(t)}`:`is not valid: ${(0,a.SP)(t)}`}const o={string:"text",object:"a mapping",record:"a mapping",array:"a list",number:"a number",boolean:"true or false"}
function knownWords(e){return"invalid_value"===e.code?e.values.map(String):"invalid_union"===e.code?("options"in e?e.options??[]:[]).map(String):[]}const options=e=>knownWords(e).length>0?`; it must be ${anyOf(knownWords(e))}`:"",anyOf=e=>1===e.length?e[0]:`one of ${e.join(", ")}`
function named(e){return 0===e.length?"the file":e.map((e,t)=>"number"==typeof e?`[${e}]`:`${t>0?".":""}${plainKey(String(e))}`).join("")}const plainKey=e=>/^[\w-]{1,64}$/.test(e)?e:(0,a.SP)(e),valueAt=(e,t)=>t.reduce((e,t)=>"object"==typeof e&&null!==e&&Object.hasOwn(e,t)?e[t]:void 0,e)},9444:(e,t,n)=>{n.a(e,async(e,s)=>{try{n.d(t,{parseConfig:()=>parseConfig})
var a=n(2775),o=n(8082),r=n(6357),i=n(8994),c=n(3878),l=n(8943),u=n(5716),h=n(5480),f=e([h])
h=(f.then?(await f)():f)[0]
const d=262144
function parseConfig(e,t){if(Buffer.byteLength(e)>d)throw new o.l(`${t} is larger than ${d/1024} KiB.`,{fix:"Check that the right file is named in `config`."})
const n=(0,c.g)(e),s=h.Q.safeParse(n.value??{}),a=n.readable?[...n.problems,...(0,l.G)(s.error?.issues??[],n),...(0,i.Q)(n)]:n.problems
if(!s.success||a.length>0)throw invalid(t,n,a)
return configOf(s.data)}function invalid(e,{place:t},n){const s=firstOfEachPlace(n).toSorted((e,t)=>e.offset-t.offset),a=s.slice(0,u.a1).map(({offset:n,what:s})=>`${e}:${t(n).line}:${t(n).column}: ${s}`),r=s.length-u.a1,i=r>0?[...a,`… and ${r} more`]:a
return new o.l(`The configuration is not valid:\n${i.join("\n")}`,{fix:m})}const m="Correct the file; docs/tocsin.schema.json lets an editor check it as you type."
function firstOfEachPlace(e){const t=new Set
return e.filter(({offset:e,what:n})=>{if(0===e||n.startsWith("unknown key"))return!0
const s=!t.has(e)
return t.add(e),s})}function configOf(e){const{channels:t={},routes:n=[],defaults:s={},severity:o,policy:i,users:c={},version:l,...u}=e,{timeout:h,...f}=s
return{channels:t,routes:n.map(({match:e={},continue:t=!1,repeatInterval:n,...s})=>({...s,match:e,continue:t,...void 0!==n&&{repeatEvery:n}})),defaults:{...f,...void 0!==h&&{timeoutMs:h}},severity:(0,r.ql)(o),policy:(0,a.U)(i),users:Object.fromEntries(Object.entries(c).map(([e,t])=>[e.toLowerCase(),t])),sections:u}}s()}catch(p){s(p)}})},5716:(e,t,n)=>{n.d(t,{SP:()=>shown,a1:()=>s,aK:()=>hint})
const s=20
function shown(e){if(null==e)return"nothing"
if(Array.isArray(e))return"a list"
if("object"==typeof e)return"a mapping"
const t=String(e)
return/:\/\/|[\w-]{30}/.test(t)?"text that may be secret":"string"==typeof e?JSON.stringify(t.length>40?`${t.slice(0,39)}…`:t):t}function hint(e,t=[]){return void 0!==e?` (did you mean "${e}"?)`:t.length>0&&t.length<=12?` (known here: ${t.join(", ")})`:""}},5480:(e,t,n)=>{n.a(e,async(e,s)=>{try{n.d(t,{Q:()=>k})
var a=n(5395),o=n(3759),r=n(4594),i=n(9303),c=n(3965),l=n(9889),u=n(4465),h=n(2440),f=n(3263)
const e=await Promise.all(Object.values(l.u).map(({schema:e})=>e())),d=a.gMt("type",e),m=a.YjP().check(o.Fk(/^(?!discord-webhook)[a-z0-9][a-z0-9_-]{0,63}$/i,'must be letters, digits, - and _, and not start with "discord-webhook"')),p=(0,h.h9)(a.YjP("must be text in quotes")),y=(0,h.uW)({source:a.lqM((0,h.h9)(a.k5n(r.Tj))).check(a.q0y("What raised the alert.")),severity:a.lqM((0,h.h9)(h.yf)).check(a.q0y("Any of these severities.")),status:a.lqM((0,h.h9)(a.k5n(r.bM))).check(a.q0y("Any of these states.")),labels:a.lqM(a.g1P(a.YjP(),p)).check(a.q0y("Labels of the alert; a value may hold * for any text."))}),v=(0,h.uW)({match:a.lqM(y).check(a.q0y("What an alert must be; nothing matches everything.")),to:(0,h.h9)(a.YjP("must be the name of a channel")).check(a.q0y("Names of channels.")),continue:a.lqM(h.Jt).check(a.q0y("Look at the routes below this one too.")),mentions:a.lqM(h.wy).check(a.q0y("In place of the channel's own mentions.")),"repeat-interval":a.lqM(h.Gx).check(a.q0y("Tell an alert that still fires again after this time, such as 4h."))}),g=(0,h.uW)({"fail-on":a.lqM(a.k5n(c.FE)).check(a.q0y("Whether undelivered messages make the step red.")),when:a.lqM(a.k5n(u.e)).check(a.q0y("Which results are told.")),timeout:a.lqM(h.Rz).check(a.q0y("Budget of all deliveries of a step, such as 60s.")),mention:a.lqM(h.wy).check(a.q0y("For channels without mentions of their own.")),username:a.lqM((0,h.aL)(80)),"avatar-url":a.lqM(h.qP),layout:a.lqM(a.k5n(i.V)),silent:a.lqM(h.Jt)}),q=a.g1P(a.YjP(),a.L5J()),k=(0,h.uW)({version:a.euz(1).check(a.q0y("Version of this format.")),channels:a.lqM(a.g1P(m,d)).check(a.q0y("Where messages go, by a name of your own.")),routes:a.lqM(a.YOg(v)).check(a.q0y("Which alerts go to which channels. The first that matches decides. Without routes every channel hears everything.")),defaults:a.lqM(g).check(a.q0y("For every step and channel that does not say otherwise.")),severity:a.lqM(f.X).check(a.q0y("Replaces single cells of the table of severities.")),policy:a.lqM(f.w).check(a.q0y("Replaces the thresholds of the rules that give a severity.")),users:a.lqM(a.g1P(a.YjP(),h.De)).check(a.q0y("GitHub login → Discord user id, for pings.")),"repeated-failures":a.lqM(a.KCZ([a.YOg(q),q])).check(a.q0y("Policies of the action repeated-failures.")),health:a.lqM(q).check(a.q0y("Endpoints of the action health-check.")),slo:a.lqM(a.KCZ([a.YOg(q),q])).check(a.q0y("Objectives of the action health-check.")),oncall:a.lqM(q).check(a.q0y("Schedules of the action incident."))})
s()}catch(e){s(e)}},1)}}
