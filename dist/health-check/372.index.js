export const id=372
export const ids=[372]
export const modules={5372:((e,t,n)=>{n.d(t,{asConfiguration:()=>asConfiguration,imported:()=>imported})
var i=n(8082),a=n(7928),o=n(1232)
async function imported(e,t){const r=await async function(e,t){const prefix=({line:e,column:n})=>`${t}:${e}:${n}: `
if(/^sites:/m.test(e)){const{fromUpptime:t,upptimeSchema:i}=await Promise.all([n.e(395),n.e(235)]).then(n.bind(n,1235))
return t(readable(await(0,o.y)(e,{schema:i,prefix})))}if(/^endpoints:/m.test(e)){const{fromGatus:t,gatusSchema:i}=await Promise.all([n.e(395),n.e(234)]).then(n.bind(n,234))
return t(readable(await(0,o.y)(e,{schema:i,prefix})))}throw new i.l(`${t} has neither "sites:" nor "endpoints:".`,{fix:"Name an .upptimerc.yml or a configuration of Gatus."})}(e,t),{endpointsSchema:s}=await(0,a.J)(),{stringify:c}=await n.e(815).then(n.t.bind(n,8815,19)),h=await(0,o.y)(c(r.endpoints),{schema:s,prefix:()=>"- "})
if("value"in h)return{...r,read:h.value}
throw new i.l(`${t} has endpoints that are not valid here:\n${h.complaint}`,{fix:"Correct them in the file, or write the endpoints under `health.endpoints`."})}function readable(e){if("value"in e)return e.value
throw new i.l(`The file cannot be imported:\n${e.complaint}`,{fix:"Correct the file."})}async function asConfiguration({endpoints:e,secrets:t}){const{stringify:i}=await n.e(815).then(n.t.bind(n,8815,19))
return i({version:1,health:{...t.length>0&&{secrets:t},endpoints:e}},{lineWidth:0})}})}
