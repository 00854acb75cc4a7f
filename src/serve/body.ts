import type { Context, MiddlewareHandler } from "hono"
import { bodyLimit } from "hono/body-limit"
import type { z } from "zod"
import type { Problem } from "../model/problem.ts"
import { refuse } from "./refusal.ts"

/** How what is wrong with a body is told: by the field, or by what of it. */
export type Wrong = (field: string) => Problem

/** Refuses bodies above a size before they are read. */
export const limitOf = (maxSize: number, wrong: Wrong): MiddlewareHandler =>
  bodyLimit({ maxSize, onError: context => refuse(context, wrong("size")) })

/** What a request carries, in a form. Nothing but JSON is taken: a form of another site's page cannot send it without being asked for first. */
export async function bodyIn<Form extends z.ZodType>(
  context: Context,
  form: Form,
  wrong: Wrong,
): Promise<z.infer<Form>> {
  if (!/^application\/json\b/.test(context.req.header("content-type") ?? "")) throw wrong("content-type")
  const body: unknown = await context.req.json().catch(() => null)
  const read = form.safeParse(body)
  if (read.success) return read.data
  const [issue] = read.error.issues
  throw wrong(issue?.path.join(".") || (issue?.message ?? ""))
}
