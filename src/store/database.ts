/** One SQL dialect over two backends. Parameters are `$1, $2 ...`; without values, `sql` may hold several statements. */
export interface Database {
  /** Whole numbers come as numbers, instants as Date, json as what it holds. */
  query<Row>(sql: string, values?: readonly unknown[]): Promise<{ readonly rows: Row[] }>
  /** All of `work` or nothing of it; inside another transaction it is a part of that one. */
  transaction<T>(work: (tx: Database) => Promise<T>): Promise<T>
  close(): Promise<void>
  /** The same for work that can wait: where one piece of work comes after another, what others ask goes before it. Left out where all go at once. */
  readonly patient?: Database
  /** True where no other process can write as long as this one holds it. */
  readonly alone?: boolean
}

/** The database for work that can wait. */
export const patiently = (database: Database): Database => database.patient ?? database

/** Runs one statement on a connection that is held: what a transaction is made of. */
export type Run = <Row>(sql: string, values?: readonly unknown[]) => Promise<{ readonly rows: Row[] }>

/** `work` between begin and commit on a held connection; rolled back where it throws. */
export const transact = async <T>(run: Run, work: (tx: Database) => Promise<T>): Promise<T> => {
  const tx: Database = { query: run, transaction: inner => inner(tx), close: async () => {} }
  await run("begin")
  try {
    const result = await work(tx)
    await run("commit")
    return result
  } catch (cause) {
    // A connection that is already lost has nothing to roll back; the first failure is the one to tell.
    await run("rollback").catch(() => {})
    throw cause
  }
}
