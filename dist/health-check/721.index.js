export const id=721
export const ids=[721]
export const modules={4721:((t,o,n)=>{n.a(t,async(t,a)=>{try{n.d(o,{jsonSchema:()=>jsonSchema})
var c=n(1939),i=n(5480),s=t([i])
i=(s.then?(await s)():s)[0]
const jsonSchema=()=>({title:"tocsin configuration",...c.bl(i.Q,{io:"input",target:"draft-2020-12"})})
a()}catch(t){a(t)}})})}
