import { Integer, Null, OctetString } from "asn1js"
import { AlgorithmIdentifier, MessageImprint, TimeStampReq } from "pkijs"

/** The identifier of SHA-256. */
export const SHA256 = "2.16.840.1.101.3.4.2.1"

/** What an authority is asked (TimeStampReq of RFC 3161, DER): to sign this SHA-256 with this nonce, its certificate enclosed. */
export const queryFor = (digest: Uint8Array<ArrayBuffer>, nonce: Uint8Array<ArrayBuffer>): Uint8Array =>
  new Uint8Array(
    new TimeStampReq({
      version: 1,
      messageImprint: new MessageImprint({
        hashAlgorithm: new AlgorithmIdentifier({ algorithmId: SHA256, algorithmParams: new Null() }),
        hashedMessage: new OctetString({ valueHex: digest.slice().buffer }),
      }),
      nonce: new Integer({ valueHex: nonce.slice().buffer }),
      certReq: true,
    })
      .toSchema()
      .toBER(),
  )
