// The package ships its schemas as JavaScript without declarations.
declare module 'discord-api-spec/zod' {
  import type * as z from 'zod/mini'

  export const IncomingWebhookRequestPartialSchema: z.ZodMiniType
  export const IncomingWebhookUpdateRequestPartialSchema: z.ZodMiniType
  export const GuildIncomingWebhookResponseSchema: z.ZodMiniType
  export const MessageResponseSchema: z.ZodMiniType
}
