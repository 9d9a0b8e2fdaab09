export const id=79
export const ids=[79]
export const modules={962:((e,t,s)=>{s.d(t,{e:()=>firstThatFits})
var o=s(7871),n=s(6755),r=s(5743),a=s(6216)
async function firstThatFits(e,t,s){const c=await(0,a.J)({message:t},(0,o.$)([...s.secrets]))
let i
for await(const o of e){const e=(0,r.i)(t,{name:"message",value:o,isText:!0},c)
if(void 0===e)return o
i=o,s.progress.ifCut={fault:"message",words:`${e} within ${(0,n.p0)(s.timeoutMs)}`}}return i}}),2079:((e,t,s)=>{s.r(t),s.d(t,{webSocket:()=>webSocket})
var o=s(2977),n=s(4454),r=s(1539),a=s(38),c=s(962),i=s(179),u=s(6218),l=s(5121),d=s(6341),f=s(1435),w=s(9877),g=s(9353)
async function webSocket(e,t){const{body:s,...p}=e,m=(0,u.i)(await(0,d.f)(p,t),t)
try{const s=await(0,i.T)(m,t),n=await async function({send:e,expect:t={}},s,{socket:n},i){const u=function(e,{url:t,headers:s}){const{"sec-websocket-protocol":n="",...r}=s,a=n.split(",").flatMap(e=>e.trim()||[]),c=new o.kb(t.href,a,{createConnection:()=>e,headers:r,maxPayload:w.C,perMessageDeflate:!1})
return c.on("error",()=>{})}(n,s)
try{const s=function(e,t){const{on:s}=process.getBuiltinModule("node:events")
return async function*(e){for await(const[t]of e)yield String(t)}(s(e,"message",{close:["close"],signal:t,highWaterMark:16,lowWaterMark:4}))}(u,i.signal),o=await(0,f.iW)(i.progress,"firstByte",()=>function(e,t){return new Promise((s,o)=>{e.once("open",()=>s(101)),e.once("unexpected-response",(e,t)=>{t.destroy(),s(t.statusCode??0)}),e.once("error",e=>o(function(e){return"code"in e?e:new g.q("protocol","the answer is not that of a WebSocket")}(e))),e.once("close",()=>o(Object.assign(new Error("closed"),{code:"ECONNRESET"}))),t.addEventListener("abort",()=>e.terminate(),{once:!0})})}(u,i.signal))
i.progress.status=o
const n={status:o,success:[[101,101]]}
if(101!==o)return n
void 0!==e&&u.send((0,r.GS)(e,(0,a.I)(i)))
const{message:l}=t,d=l&&await(0,f.iW)(i.progress,"message",()=>(0,c.e)(s,l,i))
return{...n,...void 0!==d&&{message:d}}}finally{u.terminate(),n.destroy()}}(e,m,s,t)
return{...n,...s.tls&&{tls:s.tls}}}catch(e){throw(0,n.W)(e,(0,l.w)(m.url),t.progress)}}})}
