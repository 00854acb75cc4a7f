import { hash } from "node:crypto"
import { ObjectIdentifier, OctetString, Sequence } from "asn1js"
import { AlgorithmIdentifier, type Certificate, ExtKeyUsage, type SignerInfo } from "pkijs"
import { SHA256 } from "./query.ts"

const CONTENT_TYPE = "1.2.840.113549.1.9.3"
const TST_INFO = "1.2.840.113549.1.9.16.1.4"
const KEY_USE = "2.5.29.37"
const FOR_STAMPS = "1.3.6.1.5.5.7.3.8"
/** Attributes that name the certificate by its hash (RFC 2634 and 5035). */
const BY_SHA1 = "1.2.840.113549.1.9.16.2.12"
const BY_ANY = "1.2.840.113549.1.9.16.2.47"
const HASHES: Readonly<Record<string, string>> = {
  [SHA256]: "sha256",
  "2.16.840.1.101.3.4.2.2": "sha384",
  "2.16.840.1.101.3.4.2.3": "sha512",
}

/** True where a certificate may sign time-stamps, and nothing else. */
export const isForStamps = (certificate: Certificate): boolean => {
  const use = certificate.extensions?.find(({ extnID }) => extnID === KEY_USE)
  const purposes = use?.parsedValue instanceof ExtKeyUsage ? use.parsedValue.keyPurposes : []
  return use?.critical === true && purposes.length === 1 && purposes[0] === FOR_STAMPS
}

/** True where a certificate was valid at a moment. */
export const isValidAt = ({ notBefore, notAfter }: Certificate, at: Date): boolean =>
  notBefore.value <= at && at <= notAfter.value

const firstIn = (value: unknown): unknown => (value instanceof Sequence ? value.valueBlock.value[0] : undefined)

const attributeOf = ({ signedAttrs }: SignerInfo, type: string): unknown =>
  signedAttrs?.attributes.find(attribute => attribute.type === type)?.values[0]

/** The certificate's hash as an attribute tells it, with the name of the algorithm; null where it tells none that is known. */
const namedHash = (signer: SignerInfo): { readonly name: string; readonly hex: string } | null => {
  const [value, usual] = [BY_ANY, BY_SHA1]
    .map((type, place) => [attributeOf(signer, type), place === 0 ? "sha256" : "sha1"] as const)
    .find(([found]) => found !== undefined) ?? [undefined, ""]
  const id = firstIn(firstIn(value))
  const parts = id instanceof Sequence ? id.valueBlock.value : []
  const [algorithm, digest] = parts[0] instanceof Sequence ? parts : [null, parts[0]]
  const name =
    algorithm instanceof Sequence ? HASHES[new AlgorithmIdentifier({ schema: algorithm }).algorithmId] : usual
  return name === undefined || !(digest instanceof OctetString)
    ? null
    : { name, hex: Buffer.from(digest.valueBlock.valueHexView).toString("hex") }
}

/** True where what was signed says that it is a time-stamp, and by which certificate: another one of the same key does not do. */
export const isSignedBy = (signer: SignerInfo, certificate: Certificate): boolean => {
  const type = attributeOf(signer, CONTENT_TYPE)
  const isStamp = type instanceof ObjectIdentifier && type.getValue() === TST_INFO
  const named = namedHash(signer)
  const own = named && hash(named.name, Buffer.from(certificate.toSchema().toBER()), "hex")
  return isStamp && named !== null && own === named.hex
}
