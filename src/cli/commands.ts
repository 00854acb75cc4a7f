import type { Command } from "./shell.ts"

/** Every command, by name; each is loaded only when it is asked for. */
export const COMMANDS = {
  extract: async () => (await import("./commands/extract.ts")).extract,
  analyse: async () => (await import("./commands/analyse.ts")).analyse,
  ingest: async () => (await import("./commands/ingest.ts")).ingest,
  work: async () => (await import("./commands/work.ts")).work,
  queue: async () => (await import("./commands/queue.ts")).queue,
  "add-source": async () => (await import("./commands/add-source.ts")).addSource,
  sources: async () => (await import("./commands/sources.ts")).sources,
  "add-alert": async () => (await import("./commands/add-alert.ts")).addAlert,
  alerts: async () => (await import("./commands/alerts.ts")).alerts,
  verify: async () => (await import("./commands/verify.ts")).verify,
  stamp: async () => (await import("./commands/stamp.ts")).stamp,
  withhold: async () => (await import("./commands/withhold.ts")).withhold,
  backup: async () => (await import("./commands/backup.ts")).backup,
  restore: async () => (await import("./commands/restore.ts")).restore,
  watch: async () => (await import("./commands/watch.ts")).watch,
  stories: async () => (await import("./commands/stories.ts")).stories,
  story: async () => (await import("./commands/story.ts")).story,
  versions: async () => (await import("./commands/versions.ts")).versions,
  export: async () => (await import("./commands/export.ts")).exportAll,
  reread: async () => (await import("./commands/reread.ts")).reread,
  weave: async () => (await import("./commands/weave.ts")).weave,
  serve: async () => (await import("./commands/serve.ts")).serve,
  demo: async () => (await import("./commands/demo.ts")).demo,
  config: async () => (await import("./commands/config.ts")).config,
  schema: async () => (await import("./commands/schema.ts")).schema,
} as const satisfies Readonly<Record<string, () => Promise<Command>>>
export type CommandName = keyof typeof COMMANDS

/** True for the name of a command. */
export const isCommand = (name: string): name is CommandName => Object.hasOwn(COMMANDS, name)
