import { hash, webcrypto } from "node:crypto"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { Integer, Null, ObjectIdentifier, OctetString, PrintableString, Sequence } from "asn1js"
import * as pki from "pkijs"
import { SHA256 } from "./query.ts"

const TST_INFO = "1.2.840.113549.1.9.16.1.4"
const CURVE = { name: "ECDSA", namedCurve: "P-256" } as const

/** What a stand-in does otherwise than it should. */
export interface Tricks {
  readonly nonce?: number
  readonly digest?: Buffer
  readonly status?: number
  readonly at?: Date
  /** A purpose other than that of time-stamps. */
  readonly purpose?: string
  /** Leaves out by which certificate it is signed. */
  readonly nameless?: boolean
}

interface Holder {
  readonly certificate: pki.Certificate
  readonly keys: webcrypto.CryptoKeyPair
}

async function certificateOf(name: string, issuer: Holder | null, purpose: string | null): Promise<Holder> {
  const keys = (await webcrypto.subtle.generateKey(CURVE, true, ["sign", "verify"])) as webcrypto.CryptoKeyPair
  const certificate = new pki.Certificate({ version: 2 })
  const named = new pki.AttributeTypeAndValue({ type: "2.5.4.3", value: new PrintableString({ value: name }) })
  certificate.serialNumber = new Integer({ value: name.length })
  certificate.subject.typesAndValues.push(named)
  certificate.issuer.typesAndValues.push(...(issuer?.certificate.subject.typesAndValues ?? [named]))
  certificate.notBefore.value = new Date("2026-01-01T00:00:00Z")
  certificate.notAfter.value = new Date("2049-01-01T00:00:00Z")
  const use = new pki.ExtKeyUsage({ keyPurposes: [purpose ?? ""] })
  const basic = new pki.BasicConstraints({ cA: issuer === null })
  const extension = (extnID: string, parsedValue: pki.ExtKeyUsage | pki.BasicConstraints): pki.Extension =>
    new pki.Extension({ extnID, critical: true, extnValue: parsedValue.toSchema().toBER(), parsedValue })
  certificate.extensions = [extension("2.5.29.19", basic), ...(purpose === null ? [] : [extension("2.5.29.37", use)])]
  await certificate.subjectPublicKeyInfo.importKey(keys.publicKey)
  await certificate.sign((issuer?.keys ?? keys).privateKey, "SHA-256")
  return { certificate: pki.Certificate.fromBER(certificate.toSchema().toBER()), keys }
}

const attribute = (type: string, value: object): pki.Attribute => new pki.Attribute({ type, values: [value] })

const namedBy = ({ certificate }: Holder): Sequence => {
  const digest = hash("sha256", Buffer.from(certificate.toSchema().toBER()), "buffer")
  const id = new Sequence({ value: [new OctetString({ valueHex: new Uint8Array(digest).buffer })] })
  return new Sequence({ value: [new Sequence({ value: [id] })] })
}

async function tokenOf(info: pki.TSTInfo, signer: Holder, nameless: boolean): Promise<pki.ContentInfo> {
  const content = info.toSchema().toBER()
  const digest = new Uint8Array(hash("sha256", Buffer.from(content), "buffer")).buffer
  const attributes = [
    attribute("1.2.840.113549.1.9.3", new ObjectIdentifier({ value: TST_INFO })),
    attribute("1.2.840.113549.1.9.4", new OctetString({ valueHex: digest })),
    ...(nameless ? [] : [attribute("1.2.840.113549.1.9.16.2.47", namedBy(signer))]),
  ]
  const { issuer, serialNumber } = signer.certificate
  const signed = new pki.SignedData({
    version: 3,
    encapContentInfo: new pki.EncapsulatedContentInfo({
      eContentType: TST_INFO,
      eContent: new OctetString({ valueHex: content }),
    }),
    signerInfos: [
      new pki.SignerInfo({
        version: 1,
        sid: new pki.IssuerAndSerialNumber({ issuer, serialNumber }),
        signedAttrs: new pki.SignedAndUnsignedAttributes({ type: 0, attributes }),
      }),
    ],
    certificates: [signer.certificate],
  })
  await signed.sign(signer.keys.privateKey, 0, "SHA-256")
  return new pki.ContentInfo({ contentType: "1.2.840.113549.1.7.2", content: signed.toSchema(true) })
}

/** Answers queries with real tokens, signed by a certificate that it makes with that of its own authority. */
export async function trialAuthority() {
  const root = await certificateOf("Sarel Root", null, null)
  const signer = await certificateOf("Sarel Clock", root, "1.3.6.1.5.5.7.3.8")
  const answer = async (query: Uint8Array, tricks: Tricks = {}): Promise<Buffer> => {
    const asked = pki.TimeStampReq.fromBER(new Uint8Array(query))
    const status = tricks.status ?? 0
    const response = new pki.TimeStampResp({ status: new pki.PKIStatusInfo({ status }) })
    const { digest } = tricks
    const info = new pki.TSTInfo({
      version: 1,
      policy: "1.2.3.4.1",
      messageImprint: digest
        ? new pki.MessageImprint({
            hashAlgorithm: new pki.AlgorithmIdentifier({ algorithmId: SHA256, algorithmParams: new Null() }),
            hashedMessage: new OctetString({ valueHex: new Uint8Array(digest).buffer }),
          })
        : asked.messageImprint,
      serialNumber: new Integer({ value: 7 }),
      genTime: tricks.at ?? new Date("2031-04-01T02:00:00Z"),
      ...(tricks.nonce === undefined
        ? asked.nonce === undefined
          ? {}
          : { nonce: asked.nonce }
        : { nonce: new Integer({ value: tricks.nonce }) }),
    })
    const by = tricks.purpose === undefined ? signer : await certificateOf("Sarel Other", root, tricks.purpose)
    if (status < 2) response.timeStampToken = await tokenOf(info, by, tricks.nameless === true)
    return Buffer.from(response.toSchema().toBER())
  }
  const der = Buffer.from(root.certificate.toSchema().toBER()).toString("base64")
  return { answer, root: root.certificate, pem: `-----BEGIN CERTIFICATE-----\n${der}\n-----END CERTIFICATE-----\n` }
}

type Reply = (query: Buffer) => Promise<Uint8Array>

/** An address at which queries are answered, in a test; `reply` may be changed. */
export async function startAuthority(reply: Reply) {
  const at = { reply, type: "application/timestamp-reply", status: 200, asked: 0, address: "" }
  const server = createServer(async (request, response) => {
    at.asked++
    const query = Buffer.concat(await Array.fromAsync(request as AsyncIterable<Buffer>))
    response.writeHead(at.status, { "content-type": at.type })
    response.end(await at.reply(query))
  })
  await new Promise<void>(done => server.listen(0, "127.0.0.1", done))
  at.address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/tsa`
  const close = (): Promise<void> =>
    new Promise(done => {
      server.close(() => done())
      server.closeAllConnections()
    })
  return { at, server, close }
}
