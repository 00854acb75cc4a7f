import { readFileSync } from "node:fs"
import { Certificate } from "pkijs"
import { Problem } from "../model/problem.ts"

const PEM = /-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]+)-----END CERTIFICATE-----/g

/** The certificates of a PEM file, which what an authority signs with has to lead to. Problems: "collect/unreadable", "stamp/no-certificates". */
export function certificatesIn(path: string): readonly Certificate[] {
  let text: string
  try {
    text = readFileSync(path, "utf8")
  } catch (cause) {
    throw new Problem("collect/unreadable", { name: path }, cause)
  }
  const blocks = [...text.matchAll(PEM)].map(([, base64 = ""]) => Buffer.from(base64, "base64"))
  if (blocks.length === 0) throw new Problem("stamp/no-certificates", { path })
  try {
    return blocks.map(block => Certificate.fromBER(block))
  } catch (cause) {
    throw new Problem("stamp/no-certificates", { path }, cause)
  }
}
