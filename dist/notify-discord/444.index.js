export const id=444
export const ids=[444,431]
export const modules={4594:((e,t,n)=>{n.d(t,{Tj:()=>s,bM:()=>a})
const a=["firing","acknowledged","resolved","info"],s=["ci","deploy","push","pull-request","issue","discussion","release","security","repository","custom","repeated-failures","health","slo","flake","crash","incident"]}),8994:((e,t,n)=>{n.d(t,{Q:()=>unknownDestinations})
var a=n(2922),s=n(7469)
function unknownDestinations(e){const t=mapping(e.value),n=new Set(Object.keys(mapping(t.channels))),r=list(t.routes).flatMap((e,t)=>{return(a=mapping(e).to,s=["routes",t,"to"],"string"==typeof a?[{name:a,path:s}]:list(a).flatMap((e,t)=>"string"==typeof e?[{name:e,path:[...s,t]}]:[])).filter(({name:e})=>!n.has(e))
var a,s}),i=[...n].slice(0,o)
return r.slice(0,o).map(({name:t,path:n})=>({offset:e.valueOffset(n),what:`no channel is named ${(0,s.S)(t)}${(0,s.a)((0,a.p)(t,i),i)}`}))}const o=100,list=e=>Array.isArray(e)?e:[],mapping=e=>"object"!=typeof e||null===e||Array.isArray(e)?{}:e}),2440:((e,t,n)=>{n.d(t,{Np:()=>bySeverity,yW:()=>p,VE:()=>y,Jt:()=>M,wy:()=>g,Rz:()=>d,Gx:()=>m,UB:()=>numberFrom,h9:()=>oneOrMore,yj:()=>w,uW:()=>section,yf:()=>h,uM:()=>b,De:()=>k,qP:()=>q,aL:()=>words})
var a=n(5395),s=n(3759),o=n(8532),r=n(5630),i=n(6357),c=n(6755),l=n(3566),u=n(7469)
function camelKeys(e){const t=Object.entries(e).filter(([,e])=>void 0!==e)
return Object.fromEntries(t.map(([e,t])=>[camel(e),t]))}const camel=e=>e.replace(/-([a-z])/g,(e,t)=>t.toUpperCase()),section=e=>a.FsL(a.rej(e),a.pdi(camelKeys)),h=a.k5n(i.gO),oneOrMore=e=>a.FsL(a.KCZ([e,a.YOg(e).check(s.m9(1,"must not be empty"))]),a.pdi(e=>Array.isArray(e)?e:[e]))
function reading(e,t){return a.FsL(a.YjP(t),a.pdi((n,a)=>{const s=e(n)
return void 0!==s?s:(a.issues.push({code:"custom",message:`${t}, not ${(0,u.S)(n)}`,input:n}),o.tm)}))}const f='must be a duration such as "90s", "10m", "4h" or "7d"',d=reading(c.E9,f),m=reading(e=>{const t=(0,c.E9)(e)
return void 0===t?void 0:t/6e4},f),p=reading(e=>/^#[0-9a-f]{6}$/i.test(e)?Number.parseInt(e.slice(1),16):void 0,'must be a colour such as "#d92d20"'),y=a.YjP("must be the name of an environment variable").check(s.Fk(/^[A-Z_][A-Z0-9_]{0,254}$/,"must be the name of an environment variable in capitals, such as DISCORD_WEBHOOK_ALERTS, and not the secret itself")),v=reading(r.s5,'must be "@here", "@everyone", "<@user id>" or "<@&role id>"'),bySeverity=e=>section({P0:a.lqM(e),P1:a.lqM(e),P2:a.lqM(e),P3:a.lqM(e)}),g=bySeverity(oneOrMore(v)),k=a.FsL(a.KCZ([a.YjP(),a.Whr()],'must be an id, such as "112233445566778899"'),a.pdi((e,t)=>/^\d{1,25}$/.test(String(e))?String(e):(t.issues.push({code:"custom",message:`must be an id of digits, not ${(0,u.S)(e)}`,input:e}),o.tm))),q=a.YjP("must be a URL").check(a.YPB(e=>void 0!==(0,l.qP)(e),"must be an http or https URL"),s.Eb(2048,"must have at most 2048 characters")),words=e=>a.YjP("must be text").check(s.m9(1,"must not be empty"),s.Eb(e,`must have at most ${e} characters`)),M=a.zMY("must be true or false"),numberFrom=(e,t,n)=>a.aig(n).check(s.qm(e,n),s.Zm(t,n)),b=numberFrom(0,1,"must be a number from 0 to 1"),w=numberFrom(0,1e6,"must be a number from 0 to 1000000")}),3263:((e,t,n)=>{n.d(t,{X:()=>l,w:()=>h})
var a=n(5395),s=n(628),o=n(2440)
const r=(0,o.UB)(1,10,"must be a level from 1 to 10"),i=a.euz([1,2,3,4,5]),c=(0,o.uW)({name:a.lqM((0,o.aL)(40)),means:a.lqM((0,o.aL)(200)),"respond-within":a.lqM(o.Gx),escalation:a.lqM(a.YOg((0,o.uW)({level:r,after:a.KCZ([a.euz("next-business-day"),o.Gx],'must be a duration such as "30m", or "next-business-day"')}))),"update-every":a.lqM(a.KCZ([a.euz("none"),o.Gx],'must be a duration such as "15m", or "none"')),color:a.lqM(o.yW),emoji:a.lqM((0,o.aL)(32)),words:a.lqM((0,o.uW)({pagerduty:a.lqM(a.k5n(["critical","error","warning","info"])),opsgenie:a.lqM(a.k5n(["P1","P2","P3","P4","P5"])),ntfy:a.lqM(i),teams:a.lqM(a.k5n(["attention","warning","accent","good","default"])),email:a.lqM(i)}))}),l=(0,o.Np)(c),u=Object.values(s.a).flatMap(e=>e.map(({id:e})=>[e,a.lqM(o.yf)])),h=(0,o.uW)({deploy:a.lqM((0,o.uW)({"repeated-at":a.lqM(o.yj)})),repeated:a.lqM((0,o.uW)({failures:a.lqM((0,o.uW)({P2:a.lqM(o.yj),P1:a.lqM(o.yj),P0:a.lqM(o.yj)})),"red-hours":a.lqM((0,o.uW)({P1:a.lqM(o.yj),P0:a.lqM(o.yj)}))})),health:a.lqM((0,o.uW)({"share-down":a.lqM(o.uM)})),certificate:a.lqM((0,o.uW)({P1:a.lqM(o.yj),P2:a.lqM(o.yj)})),latency:a.lqM((0,o.uW)({"times-limit":a.lqM(o.yj)})),crash:a.lqM((0,o.uW)({"share-of-users":a.lqM(o.uM),"crash-free-rate":a.lqM(o.uM),"crash-free-warning":a.lqM(o.uM),"low-minutes":a.lqM(o.yj),"errors-per-minute":a.lqM(o.yj),"error-minutes":a.lqM(o.yj),"per-hour":a.lqM(o.yj)})),flake:a.lqM((0,o.uW)({"failure-rate":a.lqM(o.uM)})),severities:a.lqM(a.rej(Object.fromEntries(u)))})}),9444:((e,t,n)=>{n.a(e,async(e,a)=>{try{n.d(t,{parseConfig:()=>parseConfig})
var s=n(3517),o=n(8082),r=n(6357),i=n(812),c=n(8994),l=n(5480),u=n(8464),h=e([l])
l=(h.then?(await h)():h)[0]
const f=262144
function parseConfig(e,t){if(Buffer.byteLength(e)>f)throw new o.l(`${t} is larger than ${f/1024} KiB.`,{fix:"Check that the right file is named in `config`."})
const n=(0,i.checkYaml)(e,{schema:l.Q,whole:"the file",empty:{},frame:({line:e,column:n})=>`${t}:${e}:${n}: `,more:e=>[...(0,u.V)(e.texts),...(0,c.Q)(e)]})
if("complaint"in n)throw new o.l(`The configuration is not valid:\n${n.complaint}`,{fix:d})
return configOf(n.value)}const d="Correct the file; docs/tocsin.schema.json lets an editor check it as you type."
function configOf(e){const{channels:t={},routes:n=[],defaults:a={},severity:o,policy:i,users:c={},version:l,...u}=e,{timeout:h,...f}=a
return{channels:t,routes:n.map(({match:e={},continue:t=!1,repeatInterval:n,...a})=>({...a,match:e,continue:t,...void 0!==n&&{repeatEvery:n}})),defaults:{...f,...void 0!==h&&{timeoutMs:h}},severity:(0,r.ql)(o),policy:(0,s.U)(i),users:Object.fromEntries(Object.entries(c).map(([e,t])=>[e.toLowerCase(),t])),sections:u}}a()}catch(m){a(m)}})}),5480:((e,t,n)=>{n.a(e,async(e,a)=>{try{n.d(t,{Q:()=>q})
var s=n(5395),o=n(3759),r=n(4594),i=n(9303),c=n(3965),l=n(9889),u=n(4465),h=n(2440),f=n(3263)
const e=await Promise.all(Object.values(l.u).map(({schema:e})=>e())),d=s.gMt("type",e),m=s.YjP().check(o.Fk(/^(?!discord-webhook)[a-z0-9][a-z0-9_-]{0,63}$/i,'must be letters, digits, - and _, and not start with "discord-webhook"')),p=(0,h.h9)(s.YjP("must be text in quotes")),y=(0,h.uW)({source:s.lqM((0,h.h9)(s.k5n(r.Tj))).check(s.q0y("What raised the alert.")),severity:s.lqM((0,h.h9)(h.yf)).check(s.q0y("Any of these severities.")),status:s.lqM((0,h.h9)(s.k5n(r.bM))).check(s.q0y("Any of these states.")),labels:s.lqM(s.g1P(s.YjP(),p)).check(s.q0y("Labels of the alert; a value may hold * for any text."))}),v=(0,h.uW)({match:s.lqM(y).check(s.q0y("What an alert must be; nothing matches everything.")),to:(0,h.h9)(s.YjP("must be the name of a channel")).check(s.q0y("Names of channels.")),continue:s.lqM(h.Jt).check(s.q0y("Look at the routes below this one too.")),mentions:s.lqM(h.wy).check(s.q0y("In place of the channel's own mentions.")),"repeat-interval":s.lqM(h.Gx).check(s.q0y("Tell an alert that still fires again after this time, such as 4h."))}),g=(0,h.uW)({"fail-on":s.lqM(s.k5n(c.FE)).check(s.q0y("Whether undelivered messages make the step red.")),when:s.lqM(s.k5n(u.e)).check(s.q0y("Which results are told.")),timeout:s.lqM(h.Rz).check(s.q0y("Budget of all deliveries of a step, such as 60s.")),mention:s.lqM(h.wy).check(s.q0y("For channels without mentions of their own.")),username:s.lqM((0,h.aL)(80)),"avatar-url":s.lqM(h.qP),layout:s.lqM(s.k5n(i.V)),silent:s.lqM(h.Jt)}),k=s.g1P(s.YjP(),s.L5J()),q=(0,h.uW)({version:s.euz(1).check(s.q0y("Version of this format.")),channels:s.lqM(s.g1P(m,d)).check(s.q0y("Where messages go, by a name of your own.")),routes:s.lqM(s.YOg(v)).check(s.q0y("Which alerts go to which channels. The first that matches decides. Without routes every channel hears everything.")),defaults:s.lqM(g).check(s.q0y("For every step and channel that does not say otherwise.")),severity:s.lqM(f.X).check(s.q0y("Replaces single cells of the table of severities.")),policy:s.lqM(f.w).check(s.q0y("Replaces the thresholds of the rules that give a severity.")),users:s.lqM(s.g1P(s.YjP(),h.De)).check(s.q0y("GitHub login → Discord user id, for pings.")),"repeated-failures":s.lqM(s.KCZ([s.YOg(k),k])).check(s.q0y("Policies of the action repeated-failures.")),health:s.lqM(k).check(s.q0y("Endpoints of the action health-check.")),slo:s.lqM(s.KCZ([s.YOg(k),k])).check(s.q0y("Objectives of the action health-check.")),oncall:s.lqM(k).check(s.q0y("Schedules of the action incident."))})
a()}catch(e){a(e)}},1)}),8464:((e,t,n)=>{n.d(t,{V:()=>secretsIn})
const a=[["a Discord webhook URL",/discord(?:app)?\.com\/api\/(?:v\d{1,3}\/)?webhooks\/\d/i],["a Slack webhook URL",/hooks\.slack(?:-gov)?\.com\/(?:services|workflows|triggers)\//i],["a Teams workflow URL",/(?:\.logic\.azure\.com|\.powerplatform\.com|webhook\.office\.com|outlook\.office\.com)(?::\d{1,5})?\//i],["a GitHub token",/\b(?:gh[opsur]_[A-Za-z0-9]{20}|github_pat_[A-Za-z0-9]{20})/],["a Slack token",/\bxox[abeoprs]-[A-Za-z0-9-]{10}/],["a signing secret",/\bwhsec_[A-Za-z0-9+/]{16}/],["a private key",/-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----/],["a URL with a password",/\bhttps?:\/\/[^\s/?#@]{1,256}@/i]],secretsIn=e=>e.flatMap(({text:e,offset:t})=>{const n=(e=>a.find(([,t])=>t.test(e))?.[0])(e)
return n?[{offset:t,what:`${n} must never be in this file: ${s}`}]:[]}),s="keep it in a secret, pass that as an environment variable and write the name of the variable here"}),812:((e,t,n)=>{n.d(t,{checkYaml:()=>checkYaml})
var a=n(8815),s=n(7469)
const offsetOf=e=>e.range?.[0]??0
function repeatedKeys(e){const t=[]
return(0,a.YR)(e,{Map(e,n){for(const e of function(e){const t=new Set
return e.items.flatMap(({key:e})=>{if(!(0,a.jn)(e))return[]
const n=t.has(e.value)
return t.add(e.value),n?[e]:[]})}(n))t.push({offset:offsetOf(e),what:`duplicate key ${(0,s.S)(e.value)}`})}}),t}function aliasFaults(e,t){const n=[],o=new Map
let r=0
return(0,a.YR)(e,{Value(e,t){t.anchor&&o.set(t.anchor,t)},Alias(e,i,c){r+=1
const l=r>t?`more than ${t} aliases`:function({source:e},t,n){const a=t.get(e)
return a?n.includes(a)?`the alias ${(0,s.S)(e)} refers to a value that contains it`:void 0:`the alias ${(0,s.S)(e)} refers to no anchor above it`}(i,o,c)
return l&&n.push({offset:offsetOf(i),what:l}),r>t?a.YR.BREAK:void 0}}),n}const o={BAD_DQ_ESCAPE:"this escape does not exist in a text in double quotes; use single quotes",BLOCK_AS_IMPLICIT_KEY:'a map cannot start here; text that holds ": " needs quotes',KEY_OVER_1024_CHARS:"this key is longer than 1024 characters",MULTIPLE_DOCS:'only one document is allowed; remove this "---"',RESOURCE_EXHAUSTION:"nested too deeply",TAB_AS_INDENT:"indent with spaces, not with a tab",TAG_RESOLVE_FAILED:"unknown tag",NON_STRING_KEY:"a key must be text"}
function syntaxFaults(e){const t=[...e.errors,...e.warnings].map(({code:e,message:t,pos:n})=>({offset:n[0],what:o[e]??withoutQuotation(t)})).toSorted((e,t)=>e.offset-t.offset),n=t.findIndex(({what:e})=>e===o.RESOURCE_EXHAUSTION)
return-1===n?t:t.slice(0,n+1)}const withoutQuotation=e=>e.split(/: ["']?/,1).join("").slice(0,160),r=100
function textsOf(e){const t=[]
return(0,a.YR)(e,{Scalar(e,n){"string"==typeof n.value&&t.push({text:n.value,offset:document_offsetOf(n)})}}),t}function find(e,t){return t.reduce((t,n)=>function(e,{value:t},n){const s=(0,a.Vj)(t)?t.resolve(e):t
if((0,a.oP)(s))return item(s.items[Number(n)])
if(!(0,a.jh)(s))return
const o=s.items.findLast(e=>(0,a.jn)(e.key)&&e.key.value===n)
return o&&{key:o.key,value:o.value??o.key}}(e,t,n)??t,{key:e.contents,value:e.contents})}const item=e=>void 0===e?void 0:{key:e,value:e},document_offsetOf=e=>((0,a.Ll)(e)?e.range?.[0]:void 0)??0
var i=n(2922),c=n(8610)
const hasWords=({message:e})=>"Invalid input"!==e
function refusal(e,t){if(hasWords(e))return"invalid_type"===e.code?`${e.message}, not ${(0,s.S)(t)}`:e.message
const n=knownWords(e)
if(n.length>0){const e="string"==typeof t?(0,i.p)(t,n):void 0
return`must be ${anyOf(n)}, not ${(0,s.S)(t)}${(0,s.a)(e)}`}if(isEmpty(e))return"must not be empty"
const a=demand(e)
return void 0===a?`is not valid: ${(0,s.S)(t)}`:`must be ${a}, not ${(0,s.S)(t)}`}function demand(e){return"invalid_type"===e.code?l[e.expected]??e.expected:"too_small"===e.code?sized(e.origin,"at least",e.minimum):"too_big"===e.code?sized(e.origin,"at most",e.maximum):"invalid_format"===e.code?`a valid ${e.format}`:"invalid_union"===e.code?function({errors:e}){const t=e.flatMap(([e])=>e?[hasWords(e)?/^must be (.+)/.exec(e.message)?.[1]:demand(e)]:[])
return t.every(e=>void 0!==e)&&[...new Set(t)].join(" or ")||void 0}(e):void 0}const l={string:"text",object:"a map",record:"a map",array:"a list",number:"a number",int:"a whole number",boolean:"true or false",null:"empty"},sized=(e,t,n)=>`${t} ${void 0===u[e]?n:`${(0,c.L)(Number(n),u[e])} long`}`,isEmpty=e=>"too_small"===e.code&&1===e.minimum&&void 0!==u[e.origin],u={string:"character",array:"item"}
function knownWords(e){return"invalid_value"===e.code?e.values.map(String):"invalid_union"===e.code&&"options"in e?(e.options??[]).map(String):[]}const anyOf=e=>1===e.length?`${e[0]}`:`one of ${e.join(", ")}`,h=100,unknownKey=(e,t)=>`unknown key ${(0,s.S)(e)}${(0,s.a)((0,i.p)(e,t),t)}`
function unknownKeys(e){if("unrecognized_keys"!==e.code)return
const t=function(e){const{shape:t,keyType:n}=e?._zod.def??{}
return Object.keys(t??n?._zod.def.entries??{})}(e.inst)
return e.keys.slice(0,h).map(e=>unknownKey(e,t)).join("\n")}const problemsOf=(e,t,n)=>e.flatMap(e=>meant(e).flatMap(e=>function(e,t,n){if("unrecognized_keys"===e.code)return issues_unknownKeys(e,t)
if("invalid_key"===e.code)return[{offset:t.keyOffset(e.path),what:`the name ${named(e.path)} ${e.issues[0]?.message??"is not valid"}`}]
const a=valueAt(t.value,e.path),s=0===e.path.length?n:named(e.path)
return void 0===a?[{offset:t.keyOffset(e.path),what:`${s} is missing${options(e)}`}]:[{offset:t.valueOffset(e.path),what:`${s} ${refusal(e,a)}`.trimStart()}]}(e,t,n)))
function meant(e){if("invalid_union"!==e.code)return[e]
const t=e.errors.find(e=>e.every(({path:e})=>e.length>0))??(hasWords(e)?void 0:e.errors.find(fits))
return t?.flatMap(t=>meant({...t,path:[...e.path,...t.path]}))??[e]}const fits=e=>!e.some(({code:e,path:t})=>"invalid_type"===e&&0===t.length),issues_unknownKeys=({keys:e,path:t,message:n},a)=>n.split("\n").map((n,s)=>({offset:a.keyOffset([...t,e[s]??""]),what:n})),options=e=>knownWords(e).length>0?`; it must be ${anyOf(knownWords(e))}`:"",named=e=>e.map((e,t)=>"number"==typeof e?`[${e}]`:`${t>0?".":""}${plainKey(String(e))}`).join(""),plainKey=e=>/^[\w-]{1,64}$/.test(e)?e:(0,s.S)(e),valueAt=(e,t)=>t.reduce((e,t)=>"object"==typeof e&&null!==e&&Object.hasOwn(e,t)?e[t]:void 0,e),f=20
function checkYaml(e,t){const n=function(e){const t=new a.HN,n=(0,a.Tp)(e,{lineCounter:t,uniqueKeys:!1,prettyErrors:!1,stringKeys:!0,logLevel:"error"}),s=[...syntaxFaults(n),...aliasFaults(n,r)],{value:o,faults:i=[]}=s.length>0?{faults:s}:function(e){!function(e){(0,a.YR)(e,{Scalar(e,t){"number"==typeof t.value&&!Number.isSafeInteger(t.value)&&/^\d+$/.test(t.source??"")&&(t.value=t.source)}})}(e)
try{return{value:e.toJS({maxAliasCount:r})}}catch(e){if(e instanceof ReferenceError)return{faults:[{offset:0,what:"the aliases expand to too much data"}]}
throw e}}(n)
return{value:o,readable:0===i.length,problems:[...i,...repeatedKeys(n)],texts:textsOf(n),keyOffset:e=>document_offsetOf(find(n,e).key),valueOffset:e=>document_offsetOf(find(n,e).value),place(e){const{line:n,col:a}=t.linePos(e)
return{line:Math.max(n,1),column:Math.max(a,1)}}}}(e),s=t.schema.safeParse(n.value??t.empty??null,{error:unknownKeys}),o=n.readable?[...n.problems,...t.more?.(n)??[],...problemsOf(s.error?.issues??[],n,t.whole??"")]:n.problems
return s.success&&0===o.length?{value:s.data}:{complaint:check_told(o,n,t.frame)}}function check_told(e,{place:t},n){const a=function(e){const t=new Set
return e.filter(({offset:e,what:n})=>{if(0===e||n.startsWith("unknown key"))return!0
const a=!t.has(e)
return t.add(e),a})}(e).toSorted((e,t)=>e.offset-t.offset),s=a.slice(0,f).map(({offset:e,what:a})=>`${n(t(e))}${a}`),o=a.length-f
return[...s,...o>0?[`… and ${o} more`]:[]].join("\n")}}),7469:((e,t,n)=>{function shown(e){if(null==e)return"nothing"
if(Array.isArray(e))return"a list"
if("object"==typeof e)return"a map"
const t=String(e)
return/:\/\/|[\w-]{30}/.test(t)?"text that may be secret":"string"==typeof e?JSON.stringify(t.length>40?`${t.slice(0,39)}…`:t):t}function hint(e,t=[]){return void 0!==e?` (did you mean "${e}"?)`:t.length>0&&t.length<=12?` (known here: ${t.join(", ")})`:""}n.d(t,{S:()=>shown,a:()=>hint})})}
