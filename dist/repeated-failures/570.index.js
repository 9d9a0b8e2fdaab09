export const id=570
export const ids=[570]
export const modules={7754:((e,t,n)=>{n.d(t,{Wi:()=>discordStyle,ZK:()=>s,jy:()=>webhookOutlet})
var r=n(9149),o=n(8450),i=n(9847)
const s={variables:({webhook:e})=>[e],open({name:e,config:t,defaults:n,severity:r,secret:o}){const{type:i,webhook:s,mention:a,...l}=t
return{outlet:webhookOutlet(e,o(s),r),style:{...discordStyle(n),...l}}}},webhookOutlet=(e,t,n)=>(0,r.g)({name:e,channel:o.dV,target:{...(0,i.d)(t),severities:n}})
function discordStyle({username:e,avatarUrl:t,layout:n,silent:r}){return{...void 0!==e&&{username:e},...void 0!==t&&{avatarUrl:t},...n&&{layout:n},...void 0!==r&&{silent:r}}}}),7575:((e,t,n)=>{n.d(t,{E:()=>escapeLine,X:()=>escapeText})
var r=n(6607),o=n(6098)
const i=/[\\*_~|`[\]<]/g,s=/\](?=\()/g,a=/^([^\S\n]*)([#>+-]|\d+(?=[.)]))/gm,l=/(discord(?:app)?)\.(?=gg|gift|new|com)/gi
function escapeText(e){return(0,o.ry)((0,o.SY)(e)).replaceAll("<@","<@​").replace(i,"\\$&").replace(s,"]\\").replace(a,(e,t,n)=>/\d/.test(n)?`${t}${n}\\`:`${t}\\${n}`).replaceAll("://",":\\//").replace(l,"$1\\.")}const escapeLine=e=>escapeText((0,r.TN)(e))}),8450:((e,t,n)=>{n.d(t,{dV:()=>A})
var r=n(3030)
const isSnowflake=e=>"string"==typeof e&&/^\d{1,20}$/.test(e)
var o=n(6098)
function flatten(e,t="",n=0){if("string"==typeof e)return[line(t,e)]
if("object"!=typeof e||null===e||n>12)return[]
const r=[]
for(const[o,i]of Object.entries(e))if(r.push(..."_errors"===o?own(i,t):flatten(i,step(t,o),n+1)),r.length>=10)break
return r.slice(0,10)}function own(e,t){return Array.isArray(e)?e.slice(0,10).map(e=>{const{message:t,code:n}=Object(e)
return"string"==typeof t?t:String(n??"invalid")}).map(e=>line(t,e)):[]}const line=(e,t)=>(0,r.$Q)((0,o.pj)(""===e?t:`${e}: ${t}`),200)
function step(e,t){return/^\d{1,4}$/.test(t)?`${e}[${t}]`:""===e?t:`${e}.${t}`}const i="Create a webhook in Discord (Server Settings → Integrations → Webhooks) and store its URL in the secret again.",s={10003:{reason:"not-found",fix:"The channel or thread is gone: check `thread-id`, or point the webhook to another channel."},10008:{reason:"not-found",fix:"The message to edit is gone: leave out `message-id`, and a new message is posted."},10015:{reason:"not-found",fix:`The webhook was deleted. ${i}`},30046:{reason:"invalid",fix:"The message is over an hour old and was edited too often: leave out `message-id`, and a new message is posted."},40005:{reason:"invalid",fix:"Attach fewer or smaller files: 10 MiB each unless the server is boosted."},40067:{reason:"invalid",fix:"This forum wants a tag on every post: set `tags` to the id of one."},50005:{reason:"invalid",fix:"The message belongs to another webhook: use the one that posted it, or leave out `message-id`."},50006:{reason:"invalid",fix:"Give the message a title, a description or content."},50027:{reason:"auth",fix:`The token of the webhook is not valid, perhaps cut when it was copied. ${i}`},50035:{reason:"invalid",fix:"Change the input that is named here. If none of yours is, report this as a bug of the action."},50083:{reason:"invalid",fix:"The thread is archived and locked: unlock it, or set another `thread-id`."},160005:{reason:"invalid",fix:"The thread is locked: unlock it, or set another `thread-id`."},2e5:{reason:"invalid",fix:"An AutoMod rule of the server blocks this text: exempt the channel from the rule."},220001:{reason:"invalid",fix:"The webhook belongs to a forum: set `thread-name` for a new post or `thread-id` for an existing one."},220002:{reason:"invalid",fix:"Set `thread-name` or `thread-id`, not both."},220003:{reason:"invalid",fix:"The webhook does not belong to a forum: remove `thread-name`."},24e4:{reason:"invalid",fix:"Discord considers a link in the message harmful: remove it."}},a={400:{reason:"invalid",fix:"Check the inputs of the step against what Discord says."},401:{reason:"auth",fix:`Discord does not know this webhook's token. ${i}`},403:{reason:"auth",fix:"The webhook may not post here: check the permissions of its channel."},404:{reason:"not-found",fix:`There is no such webhook. ${i}`},413:{reason:"invalid",fix:"Attach fewer or smaller files: 10 MiB each unless the server is boosted."}}
function waitOf({headers:e},t){const n=usable([t?.retryAfter,retryAfter(e)]),r=n.length>0?n:usable([number(e["x-ratelimit-reset-after"])])
return 0===r.length?void 0:Math.min(Math.ceil(1e3*Math.max(...r)),864e5)}function retryAfter(e){const t=e["retry-after"],n=Date.parse(t??""),r=Date.parse(e.date??"")
return number(t)??(Number.isNaN(n-r)?void 0:Math.max(0,(n-r)/1e3))}const number=e=>void 0!==e&&/^\d+(?:\.\d+)?$/.test(e.trim())?Number(e):void 0,usable=e=>e.filter(e=>void 0!==e&&Number.isFinite(e)&&e>=0)
var l=n(5424)
function destination({threadId:e="",threadName:t="",tags:n=[]},i){if(!(0,o.z3)(e))return{thread:e.trim()}
if((0,o.z3)(t))return i.thread?{thread:i.thread}:{}
const s=n.map(e=>e.trim()).filter(e=>/^[1-9]\d{0,19}$/.test(e))
return{post:{thread_name:(0,r.$Q)((0,o.pj)(t),l.oj.threadName),...s.length>0?{applied_tags:s.slice(0,l.oj.tags)}:{}}}}const c={"user-agent":"DiscordBot (tocsin, 1)"},executeUrl=(e,{thread:t,components:n=!1}={})=>withQuery(e.url,{...e.query,wait:"true",thread_id:t,with_components:n?"true":void 0})
function withQuery(e,t){const n=Object.entries(t).flatMap(([e,t])=>void 0===t?[]:[[e,t]])
return 0===n.length?e:`${e}?${new URLSearchParams(Object.fromEntries(n))}`}function remoteOf(e,{request:t,post:n,target:r}){const o=e?.id??n.remote?.id
if(!o)return{}
const i=e?.channelId??n.remote?.channel,s=function(e,{request:t,post:n,target:r}){return new URL(t.url).searchParams.get("thread_id")||("POST"===t.method&&destination(n.style??{},r).post?e?.channelId:void 0)}(e,{request:t,post:n,target:r}),a=s??i,l=r.guildId&&a?`https://discord.com/channels/${r.guildId}/${a}/${o}`:n.remote?.url
return{remote:{id:o,...i?{channel:i}:{},...s?{thread:s}:{},...l?{url:l}:{}}}}var d=n(416)
const attachmentsOf=e=>e.map(({name:e,description:t=""},n)=>({id:String(n),filename:e,...(0,o.z3)(t)?{}:{description:(0,r.$Q)((0,o.pj)(t),l.oj.fileDescription)}}))
function imageUrl(e,t){if(void 0===e)return
const n=safeName(e.replace(/^attachment:\/\//,""))
return t.some(e=>e.name===n)&&isImage(n)?`attachment://${n}`:(0,d.rZ)(e)}const isImage=e=>/\.(?:jpe?g|png|webp|gif)$/i.test(e)
function safeName(e){const t=e.slice(e.lastIndexOf("/")+1).replace(/[^\w.-]/g,"_").slice(-100).replace(/^\.+/,"")
return""===t?"file":t}function buttonsOf({links:e,runbook:t}){const n=unique([...e,...t?[{label:"Runbook",url:t}]:[]]),r=n.filter(({url:e})=>void 0!==(0,d.rZ)(e,l.ol.buttonUrl)).slice(0,l.HD.buttons),o=n.filter(e=>!r.includes(e)&&void 0!==(0,d.rZ)(e.url))
return{rows:rows(r.map(buttons_button)),rest:o}}function buttons_button({label:e,url:t}){return{type:2,style:5,label:(0,o.z3)(e)?"Open":(0,r.$Q)((0,o.pj)(e),l.ol.buttonLabel),url:(0,d.rZ)(t)??t}}function rows(e){const t=l.ol.buttonsPerRow
return e.flatMap((e,n)=>n%t===0?[n]:[]).map(n=>({type:1,components:e.slice(n,n+t)}))}const unique=e=>[...new Map(e.map(e=>[`${e.label}\n${e.url}`,e])).values()]
var u=n(6607),f=n(6473),h=n(3451)
const p=/```[\s\S]*?```|`[^`\n]+`|\[[^[\]\n]*\]\([^()\s]*\)|<[^<>\s]*>|https?:\/\/[^\s<>)]+|\\[^\n]|\n\s*\n|(?<=\S)(?:\*{1,3}|__|~~|\|\|)|(?:\*{1,3}|__|~~|\|\|)(?=\S)/gu,m=/^(?:\*{1,3}|__|~~|\|\|)$/
function clipMarkdown(e,t){if(e.length<=t)return e
let n="",o=[]
for(const i of function*(e){let t=0
for(const{index:n,0:o}of e.matchAll(p)){if(n<t)continue
const[i,s]=(0,r.Ew)(e,n,n+o.length)
i>t&&(yield{text:e.slice(t,i)}),yield{text:e.slice(i,s),token:o},t=s}t<e.length&&(yield{text:e.slice(t)})}(e)){const e=void 0===i.token?o:stillOpen(o,i.token)
if(n.length+i.text.length+1+closing(e).length>t)return clip_markdown_closed(n,partOf(i,t-n.length-closing(o).length),o,t)
n+=i.text,o=e}return n}const closedEscape=e=>/(?:^|[^\\])(?:\\\\)*\\$/.test(e.slice(-200))?`${e}\\`:e
function stillOpen(e,t){return/^\n\s*\n$/.test(t)?[]:m.test(t)?e.at(-1)===t?e.slice(0,-1):[...e,t]:e}const closing=e=>e.toReversed().join("")
function clip_markdown_closed(e,t,n,r){if(""!==t)return e+t+closing(n)
const o=e.trimEnd()
return""===o||o.length+1+closing(n).length>r?"":`${o}…${closing(n)}`}function partOf({text:e,token:t},n){if(void 0===t)return""===e.trimStart()||n<2?"":(0,r.$Q)(`${e} `,n)
if(!e.startsWith("```"))return""
const o=(0,r.$Q)(e.slice(0,-3).trimEnd(),n-4)
return o.slice(3).includes("\n")?`${o}\n\`\`\``:""}const y=/`(?=`)|\](?=\()|<(?=@)/g,inert=e=>(0,o.ry)(e).replace(y,"$&​")
var g=n(7575)
function toMarkdown(e,t){const n=[]
let r=""
for(const o of function(e){const t=[]
for(const n of e){const e=legible(n),r=t.at(-1)
"string"==typeof e&&"string"==typeof r?t[t.length-1]=r+e:t.push(e)}return t}(e)){const e=draw(o)
if(""===e)continue
const i=withSeam(r,n.at(-1)?.span,o,e)
if(n.push({before:i,span:o}),r=i+e,r.trimEnd().length>t)return cut(n,t)}return r.trim()}function cut(e,t){for(const{before:n,span:r}of e.toReversed()){const e=drawCut(r,t-n.length)
if(""!==e)return(n+e).trim()
const o=n.trim(),i=o.endsWith("```")||(0,h.W)(r)?"\n…":"…"
if(""!==o&&o.length+i.length<=t)return o+i}return""}function draw(e){return"string"==typeof e?(0,g.X)(e):"bold"in e?wrap("**",(0,g.E)(e.bold)):"italic"in e?wrap("*",(0,g.E)(e.italic)):"code"in e?function(e){const t=inert((0,u.TN)(e).replaceAll("`","ˋ"))
return""===t?"":`\`${t}\``}(e.code):"link"in e?(0,d.oR)(e.link,e.href):"time"in e?timestamp(e):"block"in e?(0,o.z3)(e.block)?"":((e,t="")=>`\`\`\`${/^[\w+#-]{1,20}$/.test(t)?t:""}\n${inert((0,o.SY)(e))}\n\`\`\``)(e.block,e.language):"quote"in e?prefixed("> ",toMarkdown(e.quote,Number.POSITIVE_INFINITY)):"subtext"in e?prefixed("-# ",toMarkdown(e.subtext,Number.POSITIVE_INFINITY)):closedEscape(e.markdown)}function drawCut(e,t){return"string"==typeof e?(0,f.Q)(e,t,g.X):"bold"in e?(0,f.Q)(e.bold,t,e=>draw({bold:e})):"italic"in e?(0,f.Q)(e.italic,t,e=>draw({italic:e})):"code"in e?(0,f.Q)(e.code,t,e=>draw({code:e})):"link"in e?(0,f.Q)(e.link,t,t=>draw({...e,link:t})):"time"in e?"":"block"in e?(0,f.Q)(e.block,t,t=>draw({...e,block:t})):"quote"in e?cutLines("> ",e.quote,t):"subtext"in e?cutLines("-# ",e.subtext,t):clipMarkdown(closedEscape(e.markdown),t)}function cutLines(e,t,n){const part=n=>prefixed(e,toMarkdown(t,n)),r=(0,f.n)(Math.max(n,0),e=>part(e).length<=n)
return r<1?"":part(r)}const wrap=(e,t)=>""===t?"":`${e}${t}${e}`,prefixed=(e,t)=>""===t?"":t.replace(/^/gm,e),w={relative:"R",date:"D",time:"t"},timestamp=({time:e,style:t})=>`<t:${Math.floor(Date.parse(e)/1e3)}:${w[t]}>`
function withSeam(e,t,n,r){return!((0,h.W)(n)||void 0!==t&&(0,h.W)(t))||""===e||e.endsWith("\n")||r.startsWith("\n")?e.endsWith("*")&&r.startsWith("*")?`${e}​`:e:`${e}\n`}function legible(e){return"string"==typeof e?e:"time"in e&&Number.isNaN(Date.parse(e.time))?e.time:"link"in e&&!(0,d.Cm)(e.href)?(0,u.TN)(e.link):"quote"in e||"subtext"in e||""!==draw(e)?e:""}const lengthOf=e=>e.reduce((e,{name:t,value:n})=>e+t.length+n.length,0),framesOf=e=>8*Math.min(e.length,l.GL.fields),fieldLines=e=>e.map(({name:e,value:t,inline:n})=>`${(0,o.z3)(e)?"":`**${e}**`}${n&&!t.includes("\n")?"  ":"\n"}${t}`).join("\n"),more=e=>({name:"…",value:[e-l.GL.fields+1+" more"]})
function drawExcerpts(e,t){const n=e.filter(({lines:e})=>e.some(e=>!(0,o.z3)(e)))
let r=""
for(const[e,o]of n.entries()){const i=Math.floor((t-r.length)/(n.length-e))-1
i<60||(r+=`${""===r?"":"\n"}${toMarkdown([...heading(o),{block:o.lines.join("\n")}],i)}`)}return r}function heading({title:e,url:t}){return(0,o.z3)(e)?[]:[t?{link:e,href:t}:{bold:e},"\n"]}function fit(e,{total:t,description:n}){const r=toMarkdown(e.summary,Math.min(n,t)),i=function(e,t){const n=e.filter(({value:e})=>!(0,o.z3)(toMarkdown(e,l.GL.fieldValue))),r=n.length>l.GL.fields?[...n.slice(0,l.GL.fields-1),more(n.length)]:n,within=e=>r.map(t=>function({name:e,value:t,inline:n=!1},r){return{name:(0,o.z3)(e)?"​":toMarkdown([(0,u.TN)(e)],Math.min(r,l.GL.fieldName))||"…",value:toMarkdown(t,r)||"…",inline:n}}(t,e)),i=within(l.GL.fieldValue)
if(lengthOf(i)<=t)return i
const s=(0,f.n)(l.GL.fieldValue,e=>e>0&&lengthOf(within(e))<=t)
return s<1?[]:within(s)}(e.fields,t-Math.min(r.length,l.HD.summary,Math.floor(t/2))),s=Math.min(n,t-lengthOf(i)),a=r.length<=s?r:toMarkdown(e.summary,s)
return{summary:a,fields:i,excerpts:drawExcerpts(e.excerpts,Math.min(l.HD.excerpts,s-a.length-1))}}var v=n(6357)
const b={success:{color:3066993,mark:"✅"},failure:{color:14232864,mark:"❌"},warning:{color:16436245,mark:"⚠️"},neutral:{color:9807270,mark:"⚪"},running:{color:15965202,mark:"⏳"},merged:{color:9000933,mark:"🟣"},info:{color:5793266,mark:""}}
function lookOf({tone:e,status:t,severity:n},r=(0,v.ql)()){const{color:o,emoji:i}=r[n],s=e?b[e]:{firing:{color:o,mark:i},acknowledged:{color:o,mark:""},resolved:b.success,info:b.info}[t]
return"acknowledged"===t?{...s,mark:"👀"}:s}function mediaOf(e,{image:t,thumbnail:n,beside:r}={}){const o=[t,n===r?void 0:n].filter(e=>void 0!==e),i=[...new Set(o)].filter(e=>!e.startsWith("attachment://")).map(e=>({media:{url:e}})),s=attachmentsOf(e).map(({filename:e,description:t})=>({url:`attachment://${e}`,filename:e,description:t})).filter(({url:e})=>e!==r||e===t),a=s.filter(({filename:e})=>isImage(e)).slice(0,l.ol.galleryItems-i.length),c=[...i,...a.map(({url:e,description:t})=>({media:{url:e},...t?{description:t}:{}}))],d=s.filter(e=>!a.includes(e))
return[...c.length>0?[{type:12,items:c}]:[],...d.map(({url:e})=>({type:13,file:{url:e}}))]}function titleOf({title:e},t){const n=(0,o.z3)(e)?"Untitled":(0,u.TN)(e)
return""===t||startsWithEmoji(n)?n:`${t} ${n}`}const startsWithEmoji=e=>e>="©"&&/^\p{Extended_Pictographic}/u.test(e)
function headline(e,t,{head:n,url:r}){const o=titleOf(e,t),i=(0,d.rZ)(e.url,r)
return i&&toMarkdown([{link:o,href:i}],n)||toMarkdown([o],n)}function footerOf({context:e="",status:t,severity:n,reason:i=""},{severities:s,footer:a=e}={}){const c=(0,o.z3)(i)?"":`: ${i}`,d="P3"===n?""===c||"info"===t?"":`P3${c}`:`${n} ${(s??(0,v.ql)())[n].name}${c}`,[u,f]=[(0,o.pj)(a),(0,o.pj)(d)]
if((0,o.z3)(f))return(0,o.z3)(u)?"":(0,r.$Q)(u,l.HD.footer)
const h=(0,r.$Q)(u,Math.max(l.HD.footer/2,l.HD.footer-f.length-3))
return(0,r.$Q)([h,f].filter(e=>!(0,o.z3)(e)).join(" · "),l.HD.footer)}function tailOf(e,t,n){return toMarkdown([...e.flatMap(({label:e,url:t},n)=>[...n>0?[" · "]:[],{link:e,href:t}]),...0===t.length?[]:[{subtext:[`Not attached: ${t.join(", ")}`]}]],n)}function timeOf({startedAt:e,endedAt:t}){const n=[t,e].map(e=>Date.parse(e??"")).find(e=>!Number.isNaN(e))
return void 0===n?void 0:new Date(n).toISOString()}const $=l.YF.components
function containerOf(e,t){const{color:n,content:i,tail:s,rows:a}=t,c=lookOf(e,t.severities),u=[`### ${headline(e,c.mark,$)}`,...actorLine(e.actor)],f=function(e,t){const n=footerOf(e,t),r=timeOf(e)
return toMarkdown([{subtext:[n,...""!==n&&r?[" · "]:[],...r?[{time:r,style:"relative"}]:[]]}],$.footer)}(e,t),h=[i,s,f,u.join("\n")].reduce((e,t)=>e+t.length,framesOf(e.fields)),p=function(e,t){const n=(0,d.rZ)(e?.avatar)
if(!e||!n)return t?{media:{url:t}}:void 0
const i=(0,r.$Q)((0,o.pj)(e.name),$.author)
return{media:{url:n},...(0,o.z3)(i)?{}:{description:i}}}(e.actor,t.thumbnail),m=fit(e,{total:l.ol.text-h,description:l.ol.text-h}),y=[...headOf(u,p),...texts(m.summary,fieldLines(m.fields),m.excerpts,s),...mediaOf(t.files,{image:t.image,thumbnail:t.thumbnail,beside:p?.media.url}),...""===f&&0===a.length?[]:[{type:14}],...texts(f),...a]
return[...texts(i),{type:17,accent_color:n??c.color,components:y}]}function actorLine(e){if(!e||(0,o.z3)(e.name))return[]
const t=(0,u.TN)(e.name),n=(0,d.rZ)(e.url,$.url/2)
return[toMarkdown([{subtext:[n?{link:t,href:n}:t]}],$.author)]}function headOf(e,t){return t?[{type:9,components:e.map(textDisplay),accessory:{type:11,...t}}]:texts(e.join("\n"))}const textDisplay=e=>({type:10,content:e}),texts=(...e)=>e.filter(e=>""!==e).map(textDisplay)
function contentOf({content:e=[],suppressUnfurl:t=!1},n,r){const o=r-n.length-1,i=toMarkdown(e,o)
return[n,t?clipMarkdown(withoutPreviews(i),o):i].filter(e=>""!==e).join(" ")}const withoutPreviews=e=>e.replace(k,e=>/^[\\`]/.test(e)?e:`<${e}>`),k=/\\.|```[\s\S]*?```|`[^`\n]*`|(?<![<\w])https?:\/\/[^\s<>)\]`]+/g
function embedOf(e,{color:t,image:n,thumbnail:i,tail:s="",footer:a,severities:c}={}){const u=lookOf(e,c),f=toMarkdown([titleOf(e,u.mark)],l.GL.title),h=!(p=e.actor)||(0,o.z3)(p.name)?void 0:defined({name:(0,r.$Q)((0,o.pj)(p.name),l.GL.author),url:(0,d.rZ)(p.url),icon_url:(0,d.rZ)(p.avatar)})
var p
const m=footerOf(e,{severities:c,footer:a}),y=f.length+(h?.name.length??0)+m.length+s.length+2,g=fit(e,{total:l.GL.total-y,description:l.GL.description-s.length-2})
return defined({title:f,url:(0,d.rZ)(e.url),description:[g.summary,g.excerpts,s].filter(e=>""!==e).join("\n")||void 0,color:t??u.color,author:h,fields:g.fields.length>0?g.fields:void 0,image:n?{url:n}:void 0,thumbnail:i?{url:i}:void 0,footer:""===m?void 0:{text:m},timestamp:timeOf(e)})}const defined=e=>Object.fromEntries(Object.entries(e).filter(([,e])=>void 0!==e))
var x=n(5630)
function ping(e,t){const n=new Map(e.flatMap(e=>function(e){const t=(0,x.s5)(e)
if("@here"===t||"@everyone"===t)return{kind:"everyone",text:t}
const[,n,r]=/^<@(&?)([1-9]\d{0,19})>$/.exec(t??"")??[]
return t&&r?{kind:n?"role":"user",text:t,id:r}:void 0}(e)??[]).map(e=>[e.text,e])),r=[]
for(const e of n.values()){if(textOf([...r,e]).length>t||r.length===l.oj.mentions)break
r.push(e)}return{text:textOf(r),allowed:allowed(r)}}const textOf=e=>e.map(({text:e})=>e).join(" ")
function allowed(e){const t=ids(e,"user"),n=ids(e,"role")
return{parse:e.some(({kind:e})=>"everyone"===e)?["everyone"]:[],...t.length>0?{users:t}:{},...n.length>0?{roles:n}:{}}}const ids=(e,t)=>e.flatMap(({kind:e,id:n})=>e===t&&n?[n]:[]),P=l.YF.text
function textMessage(e,t,n){const{mentions:r,tail:i}=n,s=joined(text_message_footLine(e,n),text_message_withoutPreviews(i),function(e){const t=(0,d.rZ)(e,P.url)
return t?toMarkdown([{link:"Image",href:t}],P.head):""}(n.image)),a=P.content-r.length-s.length-2,l=contentOf(t,"",a),c=(0,o.z3)(l)?clipMarkdown(text_message_withoutPreviews(function(e,{severities:t},n){const r=`**${headline(e,lookOf(e,t).mark,P)}**`,o=n-r.length-3-framesOf(e.fields),{summary:i,fields:s,excerpts:a}=fit(e,{total:o,description:o})
return joined(r,i,fieldLines(s),a)}(e,n,a)),a):l
return joined([r,c].filter(e=>""!==e).join(" "),s)}const text_message_footLine=(e,{footer:t,severities:n})=>void 0===t?"":toMarkdown([{subtext:[footerOf(e,{footer:t,severities:n})]}],P.footer),text_message_withoutPreviews=e=>e.replace(/\]\((https?:\/\/[^\s<>()]+)\)/g,"](<$1>)"),joined=(...e)=>e.filter(e=>""!==e).join("\n")
function bodyOf({alert:e,style:t={}},{files:n,leftOut:o},i,s){const{layout:a="embed",footer:c}=t,d=l.YF[a],{rows:u,rest:f}=buttonsOf(e),h=imageUrl(t.image,n),p=imageUrl(t.thumbnail,n),m={color:validColor(t.color),tail:tailOf(f,o,d.tail),image:h,thumbnail:p,footer:c,severities:s}
if("text"===a)return{content:textMessage(e,t,{...m,mentions:i}),embeds:null,components:u}
if("components"===a)return{components:containerOf(e,{...m,content:contentOf(t,i,d.content),files:n,rows:u}),flags:l.Mv.componentsV2}
const y=contentOf(""===i?t:function(e,t,n){return""!==toMarkdown(e.content??[],200)?e:{...e,content:[(0,r.$Q)(titleOf(t,lookOf(t,n).mark),200)]}}(t,e,s),i,d.content)
return{content:y||null,embeds:[embedOf(e,m)],components:u}}const validColor=e=>Number.isInteger(e)&&void 0!==e&&e>=0&&e<=16777215?e:void 0
function encode(e,t){const n=JSON.stringify(e)
if(0===t.length)return{headers:{...c,"content-type":"application/json"},body:n}
const r=function(e){let t="tocsin-form-data"
for(let n=digitsAfter(t,e);n.total>0;n=digitsAfter(t,e))t+=n.counts.indexOf(Math.min(...n.counts))
return t}([Buffer.from(n),...t.map(({bytes:e})=>view(e))])
return{headers:{...c,"content-type":`multipart/form-data; boundary=${r}`},body:multipart_form(n,t,r)}}function multipart_form(e,t,n){const r=`--${n}\r\nContent-Disposition: form-data; name="payload_json"\r\nContent-Type: application/json\r\n\r\n${e}`,o=t.flatMap(({name:e,bytes:t},r)=>[Buffer.from(fileHead(n,r,e)),view(t)])
return Buffer.concat([Buffer.from(r),...o,Buffer.from(`\r\n--${n}--\r\n`)])}const fileHead=(e,t,n)=>`\r\n--${e}\r\nContent-Disposition: form-data; name="files[${t}]"; filename="${n}"\r\nContent-Type: application/octet-stream\r\n\r\n`
function digitsAfter(e,t){const n=Array.from({length:10},()=>0)
let r=0
for(const o of t)for(let t=o.indexOf(e);t>=0;t=o.indexOf(e,t+1)){const i=(o[t+e.length]??0)-48
void 0!==n[i]&&n[i]++,r++}return{total:r,counts:n}}const view=e=>Buffer.from(e.buffer,e.byteOffset,e.byteLength)
var O=n(9303)
function render(e,t){const n=function({files:e=[],maxFileBytes:t=l.oj.fileBytes}){const n=e.filter(({bytes:e})=>ArrayBuffer.isView(e)&&e.length<=t).slice(0,l.oj.files),r=function(e){const t=new Set
return e.map(e=>{let n=e
for(let r=2;t.has(n);r++)n=`${r}-${e}`
return t.add(n),n})}(n.map(({name:e})=>safeName(e)))
return{files:n.map((e,t)=>({...e,name:r[t]??e.name})),leftOut:e.filter(e=>!n.includes(e)).map(e=>{return`${e.name} (${t=e.bytes,ArrayBuffer.isView(t)?t.length<1048576?`${Math.ceil(t.length/1024)} KiB`:`${(t.length/1024/1024).toFixed(1)} MiB`:"no longer there"})`
var t})}}(e.style??{}),r=function(e,t,n){const{style:r={}}=e,{files:o}=t,{text:i,allowed:s}=ping(e.ping?e.mentions:[],l.YF[r.layout??"embed"].mentions)
return{allowed_mentions:s,...o.length>0?{attachments:attachmentsOf(o)}:{},...bodyOf(e,t,i,n)}}(e,n,t.severities)
return e.remote?{method:"PATCH",url:editUrl(t,e.remote),...encode(edited(r),n.files)}:{method:"POST",...posted(r,e.style??{},t,n.files)}}const editUrl=(e,{id:t,thread:n})=>((e,t,{thread:n,components:r=!1}={})=>withQuery(`${e.url}/messages/${encodeURIComponent(t)}`,{...e.query,thread_id:n,with_components:r?"true":void 0}))(e,t,{thread:n,components:!0}),edited=e=>e.flags?{content:null,embeds:null,attachments:[],...e}:e
function posted(e,t,n,r){const{content:o,embeds:i,components:s=[],flags:a=0,...c}=e,{thread:d,post:u}=destination(t,n),f=a|(t.silent?l.Mv.suppressNotifications:0),h={...c,...o?{content:o}:{},...i?{embeds:i}:{},...s.length>0?{components:s}:{},...0===f?{}:{flags:f},...(0,O.Q)(t),...u}
return{url:executeUrl(n,{thread:d,components:s.length>0}),...encode(h,r)}}const M={10003:"the thread of the message is gone",10008:"the message was deleted",30046:"the message was edited too often",50005:"the message belongs to another webhook",50083:"the thread is archived, which only a new message undoes"},L=/COMPONENTS_V2/
var j=n(3566)
function secrets({given:e,url:t,query:n}){const{pathname:r}=new URL(t),o=[e,t,r,...parts(r),...Object.values(n).filter(e=>e.length>=S)].flatMap(encodings)
return[...new Set(o)].filter(e=>e.length>1).toSorted((e,t)=>t.length-e.length)}const S=8
function parts(e){const[,t,n]=/\/webhooks\/([^/]+)\/([^/]+)$/.exec(e)??[]
if(t&&n)return[`${t}/${n}`,n]
const r=e.slice(e.lastIndexOf("/")+1)
return r.length>=S?[r]:[]}function encodings(e){const t=JSON.stringify(e).slice(1,-1)
return[e,(0,j.tv)(e),encodeURI(e),encodeURIComponent(e),t,t.replaceAll("/","\\/"),...base64s(e)]}function base64s(e){const t=Buffer.from(e),n=[0,1,2].map(e=>Buffer.concat([Buffer.alloc(e),t]).toString("base64").replaceAll("=","")).map((e,t)=>e.slice(0===t?0:t+1,-1)).filter(e=>e.length>=S)
return[t.toString("base64"),t.toString("base64url"),...n]}const banned=({status:e},t)=>classify_final(`${host(t)} answered ${e}: this machine's address is blocked for a while`,{reason:"banned",fix:"Too many bad requests came from this address, perhaps from others on the same runner. Wait some minutes, or run the job again."}),classify_final=(e,{reason:t,fix:n})=>({kind:"final",reason:t,detail:e,fix:n}),again=(e,t,n)=>({kind:"retry",reason:e,detail:t,...void 0===n?{}:{afterMs:n}})
function detailOf({status:e},t,n){const i=t?.code?` (${t.code})`:"",s=[t?.message?`${t.message}${i}`:i.trim(),...flatten(t?.errors)].filter(e=>""!==e).join("; ")
return masked((0,r.$Q)((0,o.pj)(`${host(n)} answered ${e}${""===s?"":`: ${s}`}`),800),n)}const masked=(e,{target:t})=>secrets(t).reduce((e,t)=>e.replaceAll(t,"***"),e),host=({request:e})=>new URL(e.url).host,A={name:"discord",via:"http",render,classify:function(e,t){const{status:n}=e,r=function({body:e}){const t=function(e){try{const t=JSON.parse(e)
return"object"!=typeof t||null===t||Array.isArray(t)?void 0:t}catch{return}}(e)
if(void 0===t)return
const{code:n,message:r,retry_after:o,global:i,errors:s,id:a,channel_id:l}=t
return{..."number"==typeof n?{code:n}:{},..."string"==typeof r?{message:r}:{},..."number"==typeof o?{retryAfter:o}:{},...!0===i?{global:i}:{},...void 0===s?{}:{errors:s},...isSnowflake(a)?{id:a}:{},...isSnowflake(l)?{channelId:l}:{}}}(e)
if(n>=200&&n<300)return{kind:"delivered",...remoteOf(r,t)}
const o=function(e,{request:t,post:n,target:r}){const o="PATCH"===t.method?function(e){return(void 0===e?.code?void 0:M[e.code])??(L.test(JSON.stringify(e?.errors??""))?"the message has another layout":void 0)}(e):void 0
if(void 0===o)return
const{remote:i,...s}=n,a=10003===e?.code?void 0:i?.thread
return{why:o,request:render(a?{...s,style:{...n.style,threadId:a}}:s,r)}}(r,t)
return o?{kind:"follow",request:o.request,detail:`${host(t)} answered ${n}: ${o.why}; posting a new one`}:429===n?function(e,t,n){const r=waitOf(e,t)
if(void 0===r||void 0===t&&(({body:e})=>/\b1015\b|being (?:blocked|rate limited)/i.test(e.slice(0,2e4)))(e))return banned(e,n)
const o=t?.global?"global":/^(?:user|global|shared)$/.exec(e.headers["x-ratelimit-scope"]??"")?.[0]
return again("rate-limited",`${host(n)} answered 429: rate limited${o?` (${o})`:""}, wait ${r/1e3} s`,r)}(e,r,t):408===n||n>=500?again(408===n?"timeout":"server",detailOf(e,r,t),waitOf(e,r)):function(e,t,n){return 403===e.status&&void 0===t?banned(e,n):classify_final(detailOf(e,t,n),((e,t)=>(void 0===t?void 0:s[t])??a[e]??{reason:"invalid",fix:"Check that the URL is a Discord webhook and not behind a login page."})(e.status,t?.code))}(e,r,t)},secrets}}),5424:((e,t,n)=>{n.d(t,{GL:()=>r,HD:()=>s,Mv:()=>l,YF:()=>a,oj:()=>o,ol:()=>i})
const r={title:256,description:4096,fields:25,fieldName:256,fieldValue:1024,footer:2048,author:256,total:6e3},o={content:2e3,username:80,url:2048,threadName:100,tags:5,files:10,fileBytes:10485760,fileDescription:1024,mentions:100},i={components:40,text:4e3,buttonsPerRow:5,buttonLabel:80,buttonUrl:512,galleryItems:10},s={footer:300,excerpts:1800,buttons:10,summary:600},a={embed:{mentions:o.content,content:o.content,tail:2100},components:{mentions:1500,content:1500,tail:500,head:500,author:250,footer:400,url:250},text:{mentions:500,content:o.content,tail:300,head:450,footer:330,url:250}},l={suppressEmbeds:4,suppressNotifications:4096,componentsV2:32768}}),416:((e,t,n)=>{n.d(t,{Cm:()=>linkTarget,oR:()=>maskedLink,rZ:()=>fittingUrl})
var r=n(3566),o=n(7575),i=n(5424)
function fittingUrl(e,t=i.oj.url){const n=(0,r.qP)(e??"")
return void 0!==n&&n.length<=t?n:void 0}function maskedLink(e,t){const n=linkTarget(t)
return n?`[${linkLabel(e)||"link"}](${n})`:(0,o.E)(e)}const linkLabel=e=>(0,o.E)(e.replaceAll("[","(").replaceAll("]",")")).replaceAll(":\\//",":/​/")
function linkTarget(e){const t=fittingUrl(e)
if(!t)return
const{origin:n}=new URL(t)
return n+t.slice(n.length).replace(/[()<>\]\\`*|@\s]/g,percent)}const percent=e=>`%${e.charCodeAt(0).toString(16).toUpperCase().padStart(2,"0")}`}),6098:((e,t,n)=>{n.d(t,{SY:()=>neutral,pj:()=>plain,ry:()=>breakMassMentions,z3:()=>isBlank})
var r=n(6607)
const neutral=e=>(0,r.uH)(e).replaceAll("\t","  "),plain=e=>breakMassMentions((0,r.TN)(e)),isBlank=e=>""===(0,r.RK)(e).trim(),breakMassMentions=e=>e.replace(/@(?=everyone|here)/gi,"@​")}),9303:((e,t,n)=>{n.d(t,{Q:()=>sender,V:()=>a})
var r=n(3030),o=n(5424),i=n(416),s=n(6098)
const a=["embed","components","text"]
function sender({username:e,avatarUrl:t}){const n=function(e){const t=(0,s.pj)(e).replace(/dis(?=cord)/gi,"$&·").replace(/cly(?=de)/gi,"$&·").replace(/^(?:every(?=one$)|he(?=re$))/i,"$&·")
return(0,r.$Q)(t,o.oj.username)}(e??""),a=(0,i.rZ)(t)
return{...(0,s.z3)(n)?{}:{username:n},...a?{avatar_url:a}:{}}}}),9847:((e,t,n)=>{n.d(t,{d:()=>parseWebhook})
var r=n(8082),o=n(3566)
const i=/^(?:(?:www|ptb|canary)\.)?discord(?:app)?\.com$/,s=/^\/api\/(?:v\d{1,3}\/)?webhooks\/(\d{1,20})\/([\w.-]{1,200})$/,a=new Set(["wait","with_components","thread_id"]),l="Copy it in Discord under Server Settings → Integrations → Webhooks → Copy Webhook URL, and pass it as a secret."
function parseWebhook(e){const t=e.trim(),n=URL.parse(t)
if(!n)throw new r.l("The Discord webhook is not a URL.",{fix:l})
!function(e){if(e.username||e.password)throw new r.l("The Discord webhook URL holds a user name or a password.",{fix:"Remove what stands before the @."})
if(!("https:"===e.protocol||"http:"===e.protocol&&(0,o.U9)(e.hostname)))throw new r.l(`The Discord webhook URL starts with ${e.protocol} instead of https:.`,{fix:l})}(n)
const i=n.searchParams.get("thread_id")
return{given:t,url:isDiscord(n)?discordUrl(n):`${n.origin}${cleanPath(n)}`,query:Object.fromEntries([...n.searchParams].filter(([e])=>!a.has(e))),...i?{thread:i}:{}}}function discordUrl(e){const[,t,n]=s.exec(cleanPath(e))??[]
if(t&&n)return`https://discord.com/api/v10/webhooks/${t}/${n}`
const o=e.pathname.startsWith("/channels/")?"a link to a channel":"not a webhook"
throw new r.l(`The Discord webhook URL is ${o}: its path must be /api/webhooks/<id>/<token>.`,{fix:l})}const isDiscord=e=>"https:"===e.protocol&&i.test(e.host),cleanPath=({pathname:e})=>trimSlashes(trimSlashes(e).replace(/\/(?:slack|github)$/,""))
function trimSlashes(e){let t=e.length
for(;"/"===e[t-1];)t--
return e.slice(0,t)}}),3517:((e,t,n)=>{n.d(t,{G:()=>r,U:()=>policyOf})
const r={deploy:{repeatedAt:2,failures:{P1:3,P0:5}},repeated:{failures:{P2:3,P1:5,P0:10},redHours:{P1:2,P0:6}},health:{shareDown:.5},certificate:{P1:1,P2:7},latency:{timesLimit:2},crash:{shareOfUsers:.5,crashFreeRate:.99,crashFreeWarning:.995,lowMinutes:30,errorsPerMinute:10,errorMinutes:5,perHour:1},flake:{failureRate:.2},severities:{}}
function policyOf(e={}){const{deploy:t,repeated:n}=r
return{deploy:{...t,...e.deploy,failures:{...t.failures,...e.deploy?.failures}},repeated:{failures:{...n.failures,...e.repeated?.failures},redHours:{...n.redHours,...e.repeated?.redHours}},health:{...r.health,...e.health},certificate:{...r.certificate,...e.certificate},latency:{...r.latency,...e.latency},crash:{...r.crash,...e.crash},flake:{...r.flake,...e.flake},severities:{...e.severities}}}}),628:((e,t,n)=>{n.d(t,{a:()=>l})
var r=n(8313),o=n(8610),i=n(6755)
const{floor:s,round:a}=Math,always=()=>!0,percent=e=>s(1e3*e+1e-9)/10+" %",failed=({conclusion:e})=>"bad"===(0,r.Bg)(e),streak=({failuresInARow:e=0})=>(0,o.L)(e,"failure"),counted=e=>void 0===e.within?`${streak(e)} in a row`:e.failuresInARow===e.ladder?.P2?`${streak(e)} within ${e.within}`:streak(e),again=(e,{deploy:t})=>failed(e)&&(e.failuresInARow??1)>=t.repeatedAt,red=({redHours:e})=>`red for ${(0,i.p0)(36e5*e)}`,rung=(e,{deploy:t,repeated:n},r)=>{const o="deploy"===e.of?{...n.failures,...t.failures}:n.failures
return e.failuresInARow>=(e.ladder?.[r]??o[r])},days=e=>e<=0?"the certificate has expired":`the certificate expires in ${(0,o.L)(s(e),"day")}`,l={ci:[{id:"ci-production",severity:"P2",when:e=>failed(e)&&!0===e.production,says:()=>"a run that deploys to production failed"},{id:"ci-default-branch",severity:"P2",when:e=>failed(e)&&e.defaultBranch,says:()=>"CI failed on the default branch"},{id:"ci-branch",severity:"P3",when:failed,says:()=>"CI failed outside the default branch"},{id:"ci-passed",severity:"P3",when:always,says:()=>"CI did not fail"}],deploy:[{id:"deploy-production-repeated",severity:"P1",when:(e,t)=>again(e,t)&&!0===e.production,says:e=>`${streak(e)} in a row deploying to production`},{id:"deploy-production",severity:"P2",when:e=>failed(e)&&!0===e.production,says:()=>"a deploy to production failed"},{id:"deploy-unnamed-repeated",severity:"P1",when:(e,t)=>again(e,t)&&void 0===e.production,says:e=>`${streak(e)} in a row deploying`},{id:"deploy-unnamed",severity:"P2",when:e=>failed(e)&&void 0===e.production,says:()=>"a deploy failed"},{id:"deploy-repeated",severity:"P2",when:again,says:e=>`${streak(e)} in a row deploying outside production`},{id:"deploy-failed",severity:"P3",when:failed,says:()=>"a deploy outside production failed"},{id:"deploy-passed",severity:"P3",when:always,says:()=>"the deploy did not fail"}],"repeated-failures":[{id:"repeated-p0-count",severity:"P0",when:(e,t)=>rung(e,t,"P0"),says:counted},{id:"repeated-p0-age",severity:"P0",when:(e,t)=>("deploy"===e.of||e.defaultBranch)&&e.redHours>(e.ages?.P0??t.repeated.redHours.P0),says:e=>`${"deploy"===e.of?"deploys are":"the default branch is"} ${red(e)}`},{id:"repeated-p1-count",severity:"P1",when:(e,t)=>rung(e,t,"P1"),says:counted},{id:"repeated-p1-production",severity:"P1",when:(e,t)=>"deploy"===e.of&&!0===e.production&&e.failuresInARow>=t.deploy.repeatedAt,says:e=>`${counted(e)} deploying to production`},{id:"repeated-p1-age",severity:"P1",when:(e,t)=>e.redHours>(e.ages?.P1??t.repeated.redHours.P1),says:red},{id:"repeated-p2",severity:"P2",when:(e,t)=>rung(e,t,"P2"),says:counted},{id:"repeated-deploy",severity:"P2",when:(e,t)=>"deploy"===e.of&&e.failuresInARow>=t.deploy.repeatedAt,says:e=>`${counted(e)} deploying`},{id:"repeated-few",severity:"P3",when:always,says:e=>`only ${counted(e)}`}],health:[{id:"health-all",severity:"P0",when:e=>"all"===e.scope,says:()=>"every endpoint is down"},{id:"health-critical",severity:"P1",when:e=>"critical"===e.scope,says:()=>"a critical endpoint is down"},{id:"health-share",severity:"P1",when:(e,t)=>"some"===e.scope&&(e.shareDown??0)>=t.health.shareDown,says:e=>`${percent(e.shareDown??0)} of the endpoints are down`},{id:"health-some",severity:"P2",when:e=>"some"===e.scope,says:()=>"an endpoint is down"},{id:"health-degraded",severity:"P3",when:always,says:()=>"an endpoint is degraded"}],certificate:[{id:"certificate-p1",severity:"P1",when:(e,t)=>e.daysLeft<=t.certificate.P1,says:e=>days(e.daysLeft)},{id:"certificate-p2",severity:"P2",when:(e,t)=>e.daysLeft<=t.certificate.P2,says:e=>days(e.daysLeft)},{id:"certificate-p3",severity:"P3",when:always,says:e=>days(e.daysLeft)}],latency:[{id:"latency-far-over",severity:"P2",when:(e,t)=>e.timesLimit>=t.latency.timesLimit,says:e=>`latency is ${s(10*e.timesLimit)/10} times its limit`},{id:"latency-over",severity:"P3",when:always,says:()=>"latency is over its limit"}],stale:[{id:"stale-monitoring",severity:"P2",when:e=>"monitoring"===e.of,says:()=>"monitoring has gone silent"},{id:"stale-workflow",severity:"P2",when:always,says:()=>"a scheduled workflow has gone silent"}],slo:[{id:"slo-page-quick",severity:"P1",when:e=>"page-quick"===e.rule,says:()=>"the error budget burns fast"},{id:"slo-budget-spent",severity:"P2",when:e=>void 0!==e.budgetLeft&&e.budgetLeft<=0,says:()=>"the error budget is spent and still burning"},{id:"slo-page-slow",severity:"P2",when:e=>"page-slow"===e.rule,says:()=>"the error budget burns steadily"},{id:"slo-ticket",severity:"P3",when:always,says:()=>"the error budget burns slowly"}],crash:[{id:"crash-users",severity:"P1",when:(e,t)=>(e.shareOfUsers??0)>=t.crash.shareOfUsers,says:e=>`${percent(e.shareOfUsers??0)} of the users crash`},{id:"crash-free",severity:"P1",when:(e,t)=>(e.crashFreeRate??1)<t.crash.crashFreeRate&&(e.lowMinutes??0)>=t.crash.lowMinutes,says:e=>`crash-free rate ${percent(e.crashFreeRate??1)} for ${(0,o.L)(s(e.lowMinutes??0),"minute")}`},{id:"crash-errors",severity:"P1",when:(e,t)=>(e.errorsPerMinute??0)>t.crash.errorsPerMinute&&(e.errorMinutes??0)>=t.crash.errorMinutes,says:e=>`${(0,o.L)(a(10*(e.errorsPerMinute??0))/10,"error")} a minute for ${(0,o.L)(s(e.errorMinutes??0),"minute")}`},{id:"crash-rate",severity:"P2",when:(e,t)=>(e.perHour??0)>t.crash.perHour,says:e=>`${a(e.perHour??0)} crashes an hour`},{id:"crash-free-warning",severity:"P2",when:(e,t)=>(e.crashFreeRate??1)<t.crash.crashFreeWarning,says:e=>`crash-free rate ${percent(e.crashFreeRate??1)}`},{id:"crash-single",severity:"P3",when:always,says:()=>"a crash below every threshold"}],security:[{id:"secret-active",severity:"P0",when:e=>"secret"===e.finding&&"active"===e.secret,says:()=>"an active secret leaked"},{id:"secret-leaked",severity:"P1",when:e=>"secret"===e.finding&&"unknown"===e.secret,says:()=>"a secret leaked"},{id:"secret-inactive",severity:"P3",when:e=>"secret"===e.finding,says:()=>"a revoked secret leaked"},{id:"vulnerability-critical",severity:"P1",when:e=>"vulnerability"===e.finding&&"critical"===e.level,says:()=>"a critical vulnerability"},{id:"vulnerability-high",severity:"P2",when:e=>"vulnerability"===e.finding&&"high"===e.level,says:()=>"a vulnerability of high severity"},{id:"vulnerability-minor",severity:"P3",when:always,says:()=>"a vulnerability of medium, low or unknown severity"}],flake:[{id:"flake-default-branch",severity:"P2",when:(e,t)=>e.defaultBranch&&e.failureRate>=t.flake.failureRate,says:e=>`fails ${percent(e.failureRate)} of its runs on the default branch without a cause`},{id:"flake",severity:"P3",when:always,says:e=>`fails ${percent(e.failureRate)} of its runs without a cause`}],declared:[{id:"declared",severity:e=>e.severity,when:always,says:()=>"declared by a person"}],recovery:[{id:"recovery",severity:e=>e.was??"P3",when:always,says:e=>e.was?`recovered from ${e.was}`:"recovered"}],information:[{id:"information",severity:"P3",when:always,says:()=>"for information"}]}}),8313:((e,t,n)=>{n.d(t,{Bg:()=>resultOf,Pr:()=>meaningOf,vu:()=>conclusionOf})
const r=["success","failure","cancelled","skipped","timed_out","action_required","neutral","stale","startup_failure"],o={success:{result:"good",word:"passed",tone:"success"},failure:{result:"bad",word:"failed",tone:"failure"},cancelled:{result:"other",word:"was cancelled",tone:"neutral"},skipped:{result:"other",word:"was skipped",tone:"neutral"},timed_out:{result:"bad",word:"timed out",tone:"failure"},action_required:{result:"other",word:"needs approval",tone:"warning"},neutral:{result:"other",word:"ended neutral",tone:"neutral"},stale:{result:"other",word:"went stale",tone:"neutral"},startup_failure:{result:"bad",word:"could not start",tone:"failure"},running:{result:"running",word:"is running",tone:"running"}},meaningOf=e=>o[e],resultOf=e=>meaningOf(e).result
function conclusionOf(e){return null==e||""===e?"running":r.find(t=>t===e)??"neutral"}}),4465:((e,t,n)=>{n.d(t,{R0:()=>s,ac:()=>a,eP:()=>i})
var r=n(3517),o=n(6357)
const i=["always","failure","success","change","recovery"],s=262144,a={channels:{},routes:[],defaults:{},severity:(0,o.ql)(),policy:r.G,users:{},sections:{}}}),9149:((e,t,n)=>{n.d(t,{g:()=>outlet})
const r=2e4
const hostOf=e=>URL.parse(e)?.host||"an invalid URL",pretty=e=>JSON.stringify(e,null,2)??""
function outlet(e){const{name:t,channel:n,target:r}=e
return{name:t,kind:n.name,secrets:n.secrets(r),...n.ties&&{ties:n.ties},open:t=>attempt(e,t,n.render(t,r))}}function attempt(e,t,n){const{channel:o,target:i}=e
return{preview:()=>function(e){const t=function(e){return"object"==typeof e&&null!==e&&"url"in e&&"method"in e}(e)?`${e.method} ${hostOf(e.url)}\n${function(e){if(void 0===e)return"(no body)"
if("string"!=typeof e)return`(${e.byteLength} bytes)`
try{return pretty(JSON.parse(e))}catch{return e}}(e.body)}`:pretty(e)
return t.length>r?`${t.slice(0,r)}\n… ${t.length-r} more characters`:t}(n),async send(r,s){const a=r[o.via]
if(!a)return noTransport(o.via)
const l=o.classify(await a(n,s),{request:n,post:t,target:i})
return"follow"===l.kind?{...l,request:attempt(e,t,l.request)}:l}}}const noTransport=e=>({kind:"final",reason:"unsupported",detail:`this step cannot send by ${e}`,fix:"Use an action whose documentation lists this kind of channel."})}),9889:((e,t,n)=>{n.d(t,{u:()=>o})
var r=n(7754)
const o={discord:{entry:()=>r.ZK,schema:async()=>(await Promise.all([n.e(395),n.e(310)]).then(n.bind(n,6310))).discordSchema},"github-issue":{entry:async()=>(await n.e(412).then(n.bind(n,8412))).issueEntry,schema:async()=>(await Promise.all([n.e(395),n.e(85)]).then(n.bind(n,5085))).issueSchema}}}),3030:((e,t,n)=>{n.d(t,{$Q:()=>clip,Ew:()=>wholeGraphemes})
const r="…",o=768,i=64
function clip(e,t){return e.length<=t?e:t<1?"":e.slice(0,boundary(e,t-1)).trimEnd()+r}function wholeGraphemes(e,t,n){const r=boundary(e,n),o=r===n?0:segmenter().segment(e.slice(r,r+2*i)).containing(0)?.segment.length??0
return[boundary(e,t),Math.max(n,betweenCodePoints(e,r+Math.min(o,i)))]}function boundary(e,t){if(t<=0||t>=e.length)return t
if(e.charCodeAt(t-1)<o&&e.charCodeAt(t)<o)return t
const n=Math.max(0,t-2*i),r=n+(segmenter().segment(e.slice(n,t+i)).containing(t-n)?.index??0)
return t-r>i?betweenCodePoints(e,t):r}const betweenCodePoints=(e,t)=>/^[\uDC00-\uDFFF]/.test(e[t]??"")?t-1:t
let s
function segmenter(){return s??=new Intl.Segmenter("en",{granularity:"grapheme"}),s}}),8610:((e,t,n)=>{n.d(t,{L:()=>plural})
const plural=(e,t)=>`${e} ${t}${1===e?"":"s"}`}),6473:((e,t,n)=>{n.d(t,{Q:()=>shrink,n:()=>largest})
var r=n(3030)
function largest(e,t){let n=-1,r=e
for(;n<r;){const e=n+Math.ceil((r-n)/2)
t(e)?n=e:r=e-1}return n}function shrink(e,t,n){const part=t=>n((0,r.$Q)(`${e} `,t)),o=largest(Math.min(e.length,t),e=>part(e).length<=t)
return o<2?"":part(o)}}),3451:((e,t,n)=>{n.d(t,{W:()=>isBlock})
const isBlock=e=>"object"==typeof e&&("block"in e||"quote"in e||"subtext"in e)})}
