export const id=444
export const ids=[444]
export const modules={4594:(e,t,s)=>{s.d(t,{Tj:()=>a,bM:()=>n})
const n=["firing","acknowledged","resolved","info"],a=["ci","deploy","push","pull-request","issue","discussion","release","security","repository","custom","repeated-failures","health","slo","flake","crash","incident"]},8994:(e,t,s)=>{s.d(t,{Q:()=>unknownDestinations})
var n=s(2922),a=s(5716)
function unknownDestinations(e){const t=mapping(e.value),s=new Set(Object.keys(mapping(t.channels))),r=list(t.routes).flatMap((e,t)=>{return(n=mapping(e).to,a=["routes",t,"to"],"string"==typeof n?[{name:n,path:a}]:list(n).flatMap((e,t)=>"string"==typeof e?[{name:e,path:[...a,t]}]:[])).filter(({name:e})=>!s.has(e))
var n,a}),i=[...s].slice(0,o)
return r.slice(0,o).map(({name:t,path:s})=>({offset:e.valueOffset(s),what:`no channel is named ${(0,a.SP)(t)}${(0,a.aK)((0,n.p)(t,i),i)}`}))}const o=100,list=e=>Array.isArray(e)?e:[],mapping=e=>"object"!=typeof e||null===e||Array.isArray(e)?{}:e},3878:(e,t,s)=>{s.d(t,{g:()=>readYaml})
var n=s(8815),a=s(5716)
const o=[["a Discord webhook URL",/discord(?:app)?\.com\/api\/(?:v\d{1,3}\/)?webhooks\/\d/i],["a Slack webhook URL",/hooks\.slack(?:-gov)?\.com\/(?:services|workflows|triggers)\//i],["a Teams workflow URL",/(?:\.logic\.azure\.com|\.powerplatform\.com|webhook\.office\.com|outlook\.office\.com)(?::\d{1,5})?\//i],["a GitHub token",/\b(?:gh[opsur]_[A-Za-z0-9]{20}|github_pat_[A-Za-z0-9]{20})/],["a Slack token",/\bxox[abeoprs]-[A-Za-z0-9-]{10}/],["a signing secret",/\bwhsec_[A-Za-z0-9+/]{16}/],["a private key",/-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----/],["a URL with a password",/\bhttps?:\/\/[^\s/?#@]{1,256}@/i]],secretIn=e=>o.find(([,t])=>t.test(e))?.[0],offsetOf=e=>e.range?.[0]??0
function contentFaults(e){const t=[]
return(0,n.visit)(e,{Scalar(e,s){const n="string"==typeof s.value&&secretIn(s.value)
n&&t.push({offset:offsetOf(s),what:`${n} must never be in this file: ${r}`})},Map(e,s){for(const e of function(e){const t=new Set
return e.items.flatMap(({key:e})=>{if(!(0,n.isScalar)(e))return[]
const s=t.has(e.value)
return t.add(e.value),s?[e]:[]})}(s))t.push({offset:offsetOf(e),what:`duplicate key ${(0,a.SP)(e.value)}`})}}),t}const r="keep it in a secret, pass that as an environment variable and write the name of the variable here"
function aliasFaults(e,t){const s=[],o=new Map
let r=0
return(0,n.visit)(e,{Value(e,t){t.anchor&&o.set(t.anchor,t)},Alias(e,i,c){r+=1
const l=r>t?`more than ${t} aliases`:function({source:e},t,s){const n=t.get(e)
return n?s.includes(n)?`the alias ${(0,a.SP)(e)} stands inside what it refers to`:void 0:`no anchor stands above the alias ${(0,a.SP)(e)}`}(i,o,c)
return l&&s.push({offset:offsetOf(i),what:l}),r>t?n.visit.BREAK:void 0}}),s}const i={BAD_DQ_ESCAPE:"this escape does not exist in a text in double quotes; use single quotes",BLOCK_AS_IMPLICIT_KEY:'a mapping cannot start here; text that holds ": " needs quotes',KEY_OVER_1024_CHARS:"this key is longer than 1024 characters",MULTIPLE_DOCS:'only one document is allowed; remove this "---"',RESOURCE_EXHAUSTION:"nested too deeply",TAB_AS_INDENT:"indent with spaces, not with a tab",TAG_RESOLVE_FAILED:"unknown tag",NON_STRING_KEY:"a key must be text"}
function syntaxFaults(e){const t=[...e.errors,...e.warnings].map(({code:e,message:t,pos:s})=>({offset:s[0],what:i[e]??withoutQuotation(t)})).toSorted((e,t)=>e.offset-t.offset),s=t.findIndex(({what:e})=>e===i.RESOURCE_EXHAUSTION)
return-1===s?t:t.slice(0,s+1)}const withoutQuotation=e=>e.split(/: ["']?/,1).join("").slice(0,160),c=100
function readYaml(e){const t=new n.LineCounter,s=(0,n.parseDocument)(e,{lineCounter:t,uniqueKeys:!1,prettyErrors:!1,stringKeys:!0,logLevel:"error"}),a=[...syntaxFaults(s),...aliasFaults(s,c)],{value:o,faults:r=[]}=a.length>0?{faults:a}:function(e){!function(e){(0,n.visit)(e,{Scalar(e,t){"number"==typeof t.value&&!Number.isSafeInteger(t.value)&&/^\d+$/.test(t.source??"")&&(t.value=t.source)}})}(e)
try{return{value:e.toJS({maxAliasCount:c})}}catch(e){if(e instanceof ReferenceError)return{faults:[{offset:0,what:"the aliases of this file stand for too much"}]}
throw e}}(s)
return{value:o,readable:0===r.length,problems:[...r,...contentFaults(s)],keyOffset:e=>document_offsetOf(find(s,e).key),valueOffset:e=>document_offsetOf(find(s,e).value),place(e){const{line:s,col:n}=t.linePos(e)
return{line:Math.max(s,1),column:Math.max(n,1)}}}}function find(e,t){return t.reduce((t,s)=>function(e,{value:t},s){const a=(0,n.isAlias)(t)?t.resolve(e):t
if((0,n.isSeq)(a))return item(a.items[Number(s)])
if(!(0,n.isMap)(a))return
const o=a.items.find(e=>(0,n.isScalar)(e.key)&&e.key.value===s)
return o&&{key:o.key,value:o.value??o.key}}(e,t,s)??t,{key:e.contents,value:e.contents})}const item=e=>void 0===e?void 0:{key:e,value:e},document_offsetOf=e=>((0,n.isNode)(e)?e.range?.[0]:void 0)??0},2440:(e,t,s)=>{s.d(t,{Np:()=>bySeverity,yW:()=>y,VE:()=>v,Jt:()=>b,wy:()=>q,Rz:()=>m,Gx:()=>p,UB:()=>numberFrom,h9:()=>oneOrMore,yj:()=>P,uW:()=>section,yf:()=>f,uM:()=>w,De:()=>k,O2:()=>strict,qP:()=>M,aL:()=>words})
var n=s(5395),a=s(3759),o=s(8532),r=s(5630),i=s(2922),c=s(6357),l=s(6755)
function camelKeys(e){const t=Object.entries(e).filter(([,e])=>void 0!==e)
return Object.fromEntries(t.map(([e,t])=>[camel(e),t]))}const camel=e=>e.replace(/-([a-z])/g,(e,t)=>t.toUpperCase())
var u=s(5716)
const h=100
function strict(e){const t=Object.keys(e)
return n.rej(e,{error:e=>"unrecognized_keys"===e.code?e.keys.slice(0,h).map(e=>unknownKey(e,t)).join("\n"):void 0})}const section=e=>n.FsL(strict(e),n.pdi(camelKeys)),unknownKey=(e,t)=>`unknown key ${(0,u.SP)(e)}${(0,u.aK)((0,i.p)(e,t),t)}`,f=n.k5n(c.gO),oneOrMore=e=>n.FsL(n.KCZ([e,n.YOg(e).check(a.m9(1,"must not be empty"))]),n.pdi(e=>Array.isArray(e)?e:[e]))
function reading(e,t){return n.FsL(n.YjP(t),n.pdi((s,n)=>{const a=e(s)
return void 0!==a?a:(n.issues.push({code:"custom",message:`${t}, not ${(0,u.SP)(s)}`,input:s}),o.tm)}))}const d='must be a duration such as "90s", "10m", "4h" or "7d"',m=reading(l.p,d),p=reading(e=>{const t=(0,l.p)(e)
return void 0===t?void 0:t/6e4},d),y=reading(e=>/^#[0-9a-f]{6}$/i.test(e)?Number.parseInt(e.slice(1),16):void 0,'must be a colour such as "#d92d20"'),v=n.YjP("must be the name of an environment variable").check(a.Fk(/^[A-Z_][A-Z0-9_]{0,254}$/,"must be the name of an environment variable in capitals, such as DISCORD_WEBHOOK_ALERTS, and not the secret itself")),g=reading(r.s5,'must be "@here", "@everyone", "<@user id>" or "<@&role id>"'),bySeverity=e=>section({P0:n.lqM(e),P1:n.lqM(e),P2:n.lqM(e),P3:n.lqM(e)}),q=bySeverity(oneOrMore(g)),k=n.FsL(n.KCZ([n.YjP(),n.Whr()],'must be an id, such as "112233445566778899"'),n.pdi((e,t)=>/^\d{1,25}$/.test(String(e))?String(e):(t.issues.push({code:"custom",message:`must be an id of digits, not ${(0,u.SP)(e)}`,input:e}),o.tm))),M=n.YjP("must be a URL").check(n.YPB(e=>/^https?:$/.test(URL.parse(e)?.protocol??""),"must be an http or https URL"),a.Eb(2048,"must have at most 2048 characters")),words=e=>n.YjP("must be text").check(a.m9(1,"must not be empty"),a.Eb(e,`must have at most ${e} characters`)),b=n.zMY("must be true or false"),numberFrom=(e,t,s)=>n.aig(s).check(a.qm(e,s),a.Zm(t,s)),w=numberFrom(0,1,"must be a number from 0 to 1"),P=numberFrom(0,1e6,"must be a number from 0 to 1000000")},3263:(e,t,s)=>{s.d(t,{X:()=>l,w:()=>h})
var n=s(5395),a=s(7480),o=s(2440)
const r=(0,o.UB)(1,10,"must be a level from 1 to 10"),i=n.euz([1,2,3,4,5]),c=(0,o.uW)({name:n.lqM((0,o.aL)(40)),means:n.lqM((0,o.aL)(200)),"respond-within":n.lqM(o.Gx),escalation:n.lqM(n.YOg((0,o.uW)({level:r,after:n.KCZ([n.euz("next-business-day"),o.Gx],'must be a duration such as "30m", or "next-business-day"')}))),"update-every":n.lqM(n.KCZ([n.euz("none"),o.Gx],'must be a duration such as "15m", or "none"')),color:n.lqM(o.yW),emoji:n.lqM((0,o.aL)(32)),words:n.lqM((0,o.uW)({pagerduty:n.lqM(n.k5n(["critical","error","warning","info"])),opsgenie:n.lqM(n.k5n(["P1","P2","P3","P4","P5"])),ntfy:n.lqM(i),teams:n.lqM(n.k5n(["attention","warning","accent","good","default"])),email:n.lqM(i)}))}),l=(0,o.Np)(c),u=Object.values(a.a).flatMap(e=>e.map(({id:e})=>[e,n.lqM(o.yf)])),h=(0,o.uW)({deploy:n.lqM((0,o.uW)({"repeated-at":n.lqM(o.yj)})),repeated:n.lqM((0,o.uW)({failures:n.lqM((0,o.uW)({P2:n.lqM(o.yj),P1:n.lqM(o.yj),P0:n.lqM(o.yj)})),"red-hours":n.lqM((0,o.uW)({P1:n.lqM(o.yj),P0:n.lqM(o.yj)}))})),health:n.lqM((0,o.uW)({"share-down":n.lqM(o.uM)})),certificate:n.lqM((0,o.uW)({P1:n.lqM(o.yj),P2:n.lqM(o.yj)})),latency:n.lqM((0,o.uW)({"times-limit":n.lqM(o.yj)})),crash:n.lqM((0,o.uW)({"share-of-users":n.lqM(o.uM),"crash-free-rate":n.lqM(o.uM),"crash-free-warning":n.lqM(o.uM),"low-minutes":n.lqM(o.yj),"errors-per-minute":n.lqM(o.yj),"error-minutes":n.lqM(o.yj),"per-hour":n.lqM(o.yj)})),flake:n.lqM((0,o.uW)({"failure-rate":n.lqM(o.uM)})),severities:n.lqM((0,o.O2)(Object.fromEntries(u)))})},8943:(e,t,s)=>{s.d(t,{G:()=>problemsOf})
var n=s(2922),a=s(5716)
const problemsOf=(e,t)=>e.flatMap(e=>"invalid_union"===e.code?function(e,t){if(hasWords(e))return ofIssue(e,t)
const s=e.errors.find(e=>e.every(({path:e})=>e.length>0))??e.errors.find(fits)??e.errors[0]
return s?problemsOf(s.map(t=>({...t,path:[...e.path,...t.path]})),t):ofIssue(e,t)}(e,t):ofIssue(e,t)),fits=e=>!e.some(({code:e,path:t})=>"invalid_type"===e&&0===t.length)
function ofIssue(e,t){if("unrecognized_keys"===e.code)return unknownKeys(e,t)
const s=valueAt(t.value,e.path)
return void 0===s?[{offset:t.keyOffset(e.path),what:`${named(e.path)} is missing${options(e)}`}]:"invalid_key"===e.code?[{offset:t.keyOffset(e.path),what:`the name ${named(e.path)} ${e.issues[0]?.message??"is not valid"}`}]:[{offset:t.valueOffset(e.path),what:`${named(e.path)} ${refusal(e,s)}`}]}const unknownKeys=({keys:e,path:t,message:s},n)=>s.split("\n").map((s,a)=>({offset:n.keyOffset([...t,e[a]??""]),what:s})),hasWords=({message:e})=>"Invalid input"!==e
function refusal(e,t){if(hasWords(e))return"invalid_type"===e.code?`${e.message}, not ${(0,a.SP)(t)}`:e.message
const s=knownWords(e)
if(s.length>0){const e="string"==typeof t?(0,n.p)(t,s):void 0
return`must be ${anyOf(s)}, not ${(0,a.SP)(t)}${(0,a.aK)(e)}`}return"invalid_type"===e.code?`must be ${o[e.expected]??e.expected}, not ${(0,a.SP)(t)}`:`is not valid: ${(0,a.SP)(t)}`}const o={string:"text",object:"a mapping",record:"a mapping",array:"a list",number:"a number",boolean:"true or false"}
function knownWords(e){return"invalid_value"===e.code?e.values.map(String):"invalid_union"===e.code?("options"in e?e.options??[]:[]).map(String):[]}const options=e=>knownWords(e).length>0?`; it must be ${anyOf(knownWords(e))}`:"",anyOf=e=>1===e.length?e[0]:`one of ${e.join(", ")}`
function named(e){return 0===e.length?"the file":e.map((e,t)=>"number"==typeof e?`[${e}]`:`${t>0?".":""}${plainKey(String(e))}`).join("")}const plainKey=e=>/^[\w-]{1,64}$/.test(e)?e:(0,a.SP)(e),valueAt=(e,t)=>t.reduce((e,t)=>"object"==typeof e&&null!==e&&Object.hasOwn(e,t)?e[t]:void 0,e)},9444:(e,t,s)=>{s.a(e,async(e,n)=>{try{s.d(t,{parseConfig:()=>parseConfig})
var a=s(2775),o=s(8082),r=s(6357),i=s(8994),c=s(3878),l=s(8943),u=s(5716),h=s(5480),f=e([h])
h=(f.then?(await f)():f)[0]
const d=262144
function parseConfig(e,t){if(Buffer.byteLength(e)>d)throw new o.l(`${t} is larger than ${d/1024} KiB.`,{fix:"Check that the right file is named in `config`."})
const s=(0,c.g)(e),n=h.Q.safeParse(s.value??{}),a=s.readable?[...s.problems,...(0,l.G)(n.error?.issues??[],s),...(0,i.Q)(s)]:s.problems
if(!n.success||a.length>0)throw invalid(t,s,a)
return configOf(n.data)}function invalid(e,{place:t},s){const n=firstOfEachPlace(s).toSorted((e,t)=>e.offset-t.offset),a=n.slice(0,u.a1).map(({offset:s,what:n})=>`${e}:${t(s).line}:${t(s).column}: ${n}`),r=n.length-u.a1,i=r>0?[...a,`… and ${r} more`]:a
return new o.l(`The configuration is not valid:\n${i.join("\n")}`,{fix:m})}const m="Correct the file; docs/tocsin.schema.json lets an editor check it as you type."
function firstOfEachPlace(e){const t=new Set
return e.filter(({offset:e,what:s})=>{if(0===e||s.startsWith("unknown key"))return!0
const n=!t.has(e)
return t.add(e),n})}function configOf(e){const{channels:t={},routes:s=[],defaults:n={},severity:o,policy:i,users:c={},version:l,...u}=e,{timeout:h,...f}=n
return{channels:t,routes:s.map(({match:e={},continue:t=!1,repeatInterval:s,...n})=>({...n,match:e,continue:t,...void 0!==s&&{repeatEvery:s}})),defaults:{...f,...void 0!==h&&{timeoutMs:h}},severity:(0,r.ql)(o),policy:(0,a.U)(i),users:Object.fromEntries(Object.entries(c).map(([e,t])=>[e.toLowerCase(),t])),sections:u}}n()}catch(p){n(p)}})},5716:(e,t,s)=>{s.d(t,{SP:()=>shown,a1:()=>n,aK:()=>hint})
const n=20
function shown(e){if(null==e)return"nothing"
if(Array.isArray(e))return"a list"
if("object"==typeof e)return"a mapping"
const t=String(e)
return/:\/\/|[\w-]{30}/.test(t)?"text that may be secret":"string"==typeof e?JSON.stringify(t.length>40?`${t.slice(0,39)}…`:t):t}function hint(e,t=[]){return void 0!==e?` (did you mean "${e}"?)`:t.length>0&&t.length<=12?` (known here: ${t.join(", ")})`:""}},5480:(e,t,s)=>{s.a(e,async(e,n)=>{try{s.d(t,{Q:()=>v})
var a=s(5395),o=s(3759),r=s(4594),i=s(9889),c=s(2440),l=s(3263)
const e=await Promise.all(Object.values(i.u).map(({schema:e})=>e())),u=a.gMt("type",e),h=a.YjP().check(o.Fk(/^(?!discord-webhook)[a-z0-9][a-z0-9_-]{0,63}$/i,'must be letters, digits, - and _, and not start with "discord-webhook"')),f=(0,c.h9)(a.YjP("must be text in quotes")),d=(0,c.uW)({source:a.lqM((0,c.h9)(a.k5n(r.Tj))).check(a.q0y("What raised the alert.")),severity:a.lqM((0,c.h9)(c.yf)).check(a.q0y("Any of these severities.")),status:a.lqM((0,c.h9)(a.k5n(r.bM))).check(a.q0y("Any of these states.")),labels:a.lqM(a.g1P(a.YjP(),f)).check(a.q0y("Labels of the alert; a value may hold * for any text."))}),m=(0,c.uW)({match:a.lqM(d).check(a.q0y("What an alert must be; nothing matches everything.")),to:(0,c.h9)(a.YjP("must be the name of a channel")).check(a.q0y("Names of channels.")),continue:a.lqM(c.Jt).check(a.q0y("Look at the routes below this one too.")),mentions:a.lqM(c.wy).check(a.q0y("In place of the channel's own mentions.")),"repeat-interval":a.lqM(c.Gx).check(a.q0y("Tell an alert that still fires again after this time, such as 4h."))}),p=(0,c.uW)({"fail-on":a.lqM(a.k5n(["none","any","all"])).check(a.q0y("Whether undelivered messages make the step red.")),when:a.lqM(a.k5n(["always","failure","success","change","recovery"])).check(a.q0y("Which results are told.")),timeout:a.lqM(c.Rz).check(a.q0y("Budget of all deliveries of a step, such as 60s.")),mention:a.lqM(c.wy).check(a.q0y("For channels without mentions of their own.")),username:a.lqM((0,c.aL)(80)),"avatar-url":a.lqM(c.qP),layout:a.lqM(a.k5n(["embed","components","text"])),silent:a.lqM(c.Jt)}),y=a.g1P(a.YjP(),a.L5J()),v=(0,c.uW)({version:a.euz(1).check(a.q0y("Version of this format.")),channels:a.lqM(a.g1P(h,u)).check(a.q0y("Where messages go, by a name of your own.")),routes:a.lqM(a.YOg(m)).check(a.q0y("Which alerts go to which channels. The first that matches decides. Without routes every channel hears everything.")),defaults:a.lqM(p).check(a.q0y("For every step and channel that does not say otherwise.")),severity:a.lqM(l.X).check(a.q0y("Replaces single cells of the table of severities.")),policy:a.lqM(l.w).check(a.q0y("Replaces the thresholds of the rules that give a severity.")),users:a.lqM(a.g1P(a.YjP(),c.De)).check(a.q0y("GitHub login → Discord user id, for pings.")),"repeated-failures":a.lqM(a.KCZ([a.YOg(y),y])).check(a.q0y("Policies of the action repeated-failures.")),health:a.lqM(y).check(a.q0y("Endpoints of the action health-check.")),slo:a.lqM(a.KCZ([a.YOg(y),y])).check(a.q0y("Objectives of the action health-check.")),oncall:a.lqM(y).check(a.q0y("Schedules of the action incident."))})
n()}catch(e){n(e)}},1)}}
