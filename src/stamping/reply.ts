import { timingSafeEqual } from "node:crypto"
import { type Certificate, SignedData, type SignerInfo, TimeStampResp, TSTInfo } from "pkijs"
import type { Problem } from "../model/problem.ts"
import { statementHash } from "../model/stamp.ts"
import { SHA256 } from "./query.ts"
import { isForStamps, isSignedBy, isValidAt } from "./signer.ts"

const SIGNED_DATA = "1.2.840.113549.1.7.2"
const TST_INFO = "1.2.840.113549.1.9.16.1.4"

/** Why an answer does not hold. */
export type StampFault = Problem<"stamp/broken">["details"]["fault"]

/** What an answer has to be an answer to. */
export interface Expected {
  readonly statement: string
  /** What was sent along; null where it is not known any more. */
  readonly nonce: Uint8Array | null
  /** What the signer's certificate has to lead to; nobody in particular where there are none. */
  readonly roots: readonly Certificate[]
}

/** That an answer holds, with the moment that it was signed at; or why it does not. */
export type Judged = { readonly stamped: string } | { readonly fault: StampFault }

interface Parts {
  readonly signed: SignedData
  readonly signer: SignerInfo
  readonly info: TSTInfo
}

const partsOf = (bytes: Uint8Array): Parts | StampFault => {
  try {
    const { status, timeStampToken } = TimeStampResp.fromBER(new Uint8Array(bytes))
    if (status.status > 1) return "rejected"
    if (timeStampToken?.contentType !== SIGNED_DATA) return "no token"
    const signed = new SignedData({ schema: timeStampToken.content })
    const { eContent, eContentType } = signed.encapContentInfo
    const [signer, other] = signed.signerInfos
    if (eContentType !== TST_INFO || eContent === undefined || signer === undefined || other !== undefined)
      return "no token"
    return { signed, signer, info: TSTInfo.fromBER(eContent.getValue()) }
  } catch {
    return "no token"
  }
}

const sameNumber = (a: Uint8Array, b: Uint8Array): boolean =>
  BigInt(`0x${Buffer.from(a).toString("hex") || "0"}`) === BigInt(`0x${Buffer.from(b).toString("hex") || "0"}`)

const infoFault = ({ messageImprint, nonce }: TSTInfo, expected: Expected): StampFault | null => {
  const digest = Buffer.from(statementHash(expected.statement), "hex")
  const told = messageImprint.hashedMessage.valueBlock.valueHexView
  const isSame = told.length === digest.length && timingSafeEqual(told, digest)
  if (messageImprint.hashAlgorithm.algorithmId !== SHA256 || !isSame) return "other hash"
  if (expected.nonce === null) return null
  return nonce !== undefined && sameNumber(nonce.valueBlock.valueHexView, expected.nonce) ? null : "other nonce"
}

/** The certificate that the signature is by; null where the signature does not hold. */
const signerOf = async ({ signed }: Parts, statement: string): Promise<Certificate | null> => {
  const data = new Uint8Array(Buffer.from(statement)).buffer
  const found = await signed.verify({ signer: 0, data, extendedMode: true }).catch(() => null)
  return found?.signatureVerified === true ? (found.signerCertificate ?? null) : null
}

const isTrusted = async ({ signed }: Parts, { statement, roots }: Expected): Promise<boolean> => {
  const data = new Uint8Array(Buffer.from(statement)).buffer
  return signed.verify({ signer: 0, data, checkChain: true, trustedCerts: [...roots] }).catch(() => false)
}

/** Holds an authority's answer (TimeStampResp of RFC 3161) against what was asked: status, hash, nonce, signature, certificate. Needs no network. */
export async function judgeReply(bytes: Uint8Array, expected: Expected): Promise<Judged> {
  const parts = partsOf(bytes)
  if (typeof parts === "string") return { fault: parts }
  const fault = infoFault(parts.info, expected)
  if (fault !== null) return { fault }
  const certificate = await signerOf(parts, expected.statement)
  if (certificate === null || !isSignedBy(parts.signer, certificate)) return { fault: "bad signature" }
  if (!isForStamps(certificate) || !isValidAt(certificate, parts.info.genTime)) return { fault: "unfit certificate" }
  if (expected.roots.length > 0 && !(await isTrusted(parts, expected))) return { fault: "not trusted" }
  return { stamped: parts.info.genTime.toISOString() }
}
