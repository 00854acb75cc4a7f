/** A backup that was written, or put back. */
export interface BackupMade {
  readonly path: string
  /** Lines that it holds, the last one aside. */
  readonly lines: number
  /** SHA-256 of these lines. */
  readonly sha256: string
}

/** The part of an archive that keeps it safe. Files are those of the machine that owns the archive. Problems: "backup/". */
export interface BackingUp {
  /** Writes all of it into one file, as of one moment; nothing else is written meanwhile. */
  backup(path: string): Promise<BackupMade>
  /** Puts a backup in place of nothing, or with `replace` of anything. */
  restore(path: string, replace: boolean): Promise<BackupMade>
}
