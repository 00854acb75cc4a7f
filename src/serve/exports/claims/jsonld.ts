import { canonicalJson } from "../../../model/canonical.ts"
import type { ClaimOut } from "./claims-in.ts"
import { COLUMNS } from "./columns.ts"
import { type About, rowOf } from "./row.ts"

const CONTEXT = {
  "@vocab": "https://schema.org/",
  oa: "http://www.w3.org/ns/oa#",
  prov: "http://www.w3.org/ns/prov#",
}

/** One claim as schema.org tells claims, its words by the selectors of W3C's Web Annotation, its making by PROV-O. */
function node(found: ClaimOut, about: About) {
  const { claim, report, version } = found
  const row = rowOf(found, about)
  const { claimant } = claim.attribution
  return {
    "@context": CONTEXT,
    "@id": `urn:tawatur:claim:${claim.id}`,
    "@type": "Claim",
    additionalType: `${claim.kind}/${row.type}`,
    text: claim.evidence.quote,
    ...(claimant === null
      ? {}
      : { claimInterpreter: { "@type": "Thing", name: claimant.text, ...linked(claimant.entity) } }),
    ...(row.when === null ? {} : { temporalCoverage: row.when }),
    ...(row.where === null
      ? {}
      : { spatialCoverage: { "@type": "Place", name: row.where, ...linked(claim.where?.entity ?? null) } }),
    appearance: {
      "@id": `urn:tawatur:report:${version}`,
      "@type": "Article",
      identifier: report.id,
      inLanguage: report.language,
      sha256: report.hash,
      ...(report.title === null ? {} : { headline: report.title }),
      ...(report.url === null ? {} : { url: report.url }),
      ...(report.published === null ? {} : { datePublished: report.published }),
      ...(report.outlet === null ? {} : { publisher: { "@type": "Organization", name: report.outlet } }),
    },
    "oa:hasTarget": {
      "oa:hasSource": { "@id": `urn:tawatur:report:${version}` },
      "oa:hasSelector": [
        { "@type": "oa:TextPositionSelector", "oa:start": claim.evidence.start, "oa:end": claim.evidence.end },
        { "@type": "oa:TextQuoteSelector", "oa:exact": claim.evidence.quote },
      ],
    },
    "prov:wasGeneratedBy": {
      "@type": "prov:Activity",
      "prov:used": { "@id": `urn:tawatur:report:${version}` },
      rules: row.rules,
      because: row.because,
    },
    additionalProperty: Object.entries(row)
      .filter(([name, value]) => value !== null && !TOLD.has(name))
      .map(([name, value]) => ({ "@type": "PropertyValue", name, value })),
  }
}

/** Columns that the properties of schema.org, the selectors and the provenance say already, or whose words they hold. */
const TOLD = new Set<string>(
  ["claim", "kind", "type", "claimant", "claimant_entity", "blamed_entity", "when", "quote", "because", "rules"].concat(
    COLUMNS.filter(name => /^(where(?!_precision)|quote_|report|outlet|url|published|fetched|language)/.test(name)),
  ),
)

const linked = (entity: string | null) => (entity === null ? {} : { identifier: entity })

/** Claims as JSON-LD, one a line. */
export async function* claimsJsonLd(claims: AsyncIterable<ClaimOut>, about: About): AsyncGenerator<string> {
  for await (const found of claims) yield `${canonicalJson(node(found, about))}\n`
}
