export const id=85
export const ids=[85]
export const modules={5085:((e,t,s)=>{s.r(t),s.d(t,{issueSchema:()=>h})
var i=s(8395),a=s(3305),o=s(2440)
const c=(0,o.aL)(50).check(i.YPB(e=>!e.includes(","),"must not hold a comma")),u=i.YjP("must be the login of a GitHub user").check(a.Fk(/^[a-z\d](?:[a-z\d-]{0,37}[a-z\d])?$/i,"must be the login of a GitHub user, such as octocat, without @")),upTo=(e,t)=>i.YOg(e,"must be a list in [ ]").check(a.Eb(t,`must have at most ${t} entries`)),h=(0,o.uW)({type:i.euz("github-issue"),labels:i.lqM(upTo(c,20)).check(i.q0y("Labels of a new issue; [incident] by default. GitHub makes those that are not there.")),assignees:i.lqM(upTo(u,10)).check(i.q0y("Logins of who a new issue is assigned to.")),"cool-down":i.lqM(o.Rz).check(i.q0y("An alert that fires again within this time after its recovery reopens its issue; 24h by default.")),"title-prefix":i.lqM((0,o.aL)(50)).check(i.q0y('Before every title, such as "[prod] ".'))})})}
