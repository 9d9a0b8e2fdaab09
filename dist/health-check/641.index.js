export const id=641
export const ids=[641]
export const modules={8641:((t,e,n)=>{n.d(e,{withoutSecrets:()=>withoutSecrets})
var o=n(2395)
function withoutSecrets({endpoints:t,notes:e,...n}){const o=t.map(shownEndpoint),s=t.filter((t,e)=>t.url!==o[e]?.url)
return{...n,endpoints:o,notes:[...e,...s.map(({name:t})=>`${t}: the user, the password or values of the query of its URL are not shown; write them as \${NAME}, users and passwords under auth`)]}}function shownEndpoint(t){const e=String(t.url)
return/[@?#]/.test(e)?{...t,url:(0,o.z)(e)}:t}})}
