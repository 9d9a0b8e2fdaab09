import type { Post } from '../../channel.ts'
import type { HttpRequest } from '../../http.ts'
import type { DiscordStyle } from './style.ts'
import type { DiscordTarget } from './webhook.ts'

/** What an answer is the answer to. */
export interface Sent {
  request: HttpRequest
  post: Post<DiscordStyle>
  target: DiscordTarget
}
