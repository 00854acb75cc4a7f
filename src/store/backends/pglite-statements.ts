import { type PGlite, parse, protocol } from "@electric-sql/pglite"

const { serialize } = protocol

/** Statements that are kept ready; of the program's own there are fewer. */
const MOST = 300

interface Prepared {
  readonly name: string
  /** The types of its parameters, as object identifiers. */
  readonly types: readonly number[]
}

/** Runs statements with values, each one parsed once. */
export interface Statements {
  run(sql: string, values: readonly unknown[]): Promise<unknown[]>
  /** After tables have changed: a statement that is ready would answer with the columns of before. */
  forget(): Promise<void>
}

const joined = (messages: readonly Uint8Array[]): Uint8Array => {
  const all = new Uint8Array(messages.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const message of messages) {
    all.set(message, at)
    at += message.length
  }
  return all
}

/**
 * Prepared statements of a PGlite: its own `query` parses, describes and plans the same words again each time, in six steps into the
 * engine; here a statement that is known takes one. PostgreSQL's extended query protocol, as PGlite hands it out.
 */
export const statementsOf = (database: PGlite): Statements => {
  const known = new Map<string, Prepared>()
  let last = 0
  const send = (...messages: readonly Uint8Array[]) =>
    database.execProtocolStream(joined([...messages, serialize.sync()]), {})

  const prepare = async (text: string): Promise<Prepared> => {
    last += 1
    const name = `s${last}`
    const answer = await send(serialize.parse({ name, text }), serialize.describe({ type: "S", name }))
    const prepared = { name, types: parse.parseDescribeStatementResults(answer) }
    known.set(text, prepared)
    return prepared
  }
  const written = (value: unknown, type: number | undefined): string | null => {
    if (value === null || value === undefined) return null
    const serializer = type === undefined ? undefined : database.serializers[type]
    return serializer === undefined ? String(value) : serializer(value)
  }
  const forget = async (): Promise<void> => {
    known.clear()
    await database.exec("deallocate all")
  }
  return {
    forget,
    run: async (sql, values) => {
      if (!known.has(sql) && known.size >= MOST) await forget()
      const { name, types } = known.get(sql) ?? (await prepare(sql))
      const answer = await send(
        serialize.bind({ statement: name, values: values.map((value, i) => written(value, types[i])) }),
        serialize.describe({ type: "P" }),
        serialize.execute({}),
      )
      return parse.parseResults(answer, database.parsers)[0]?.rows ?? []
    },
  }
}
