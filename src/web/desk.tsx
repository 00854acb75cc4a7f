import { lazy, Suspense, useEffect } from "react"
import { AccuracyPage } from "./accuracy-page.tsx"
import type { Address } from "./address.ts"
import { ClaimPage } from "./claim-page.tsx"
import { Head } from "./head.tsx"
import { Speaking, useSpeech } from "./language.tsx"
import { Live } from "./live.tsx"
import { Masthead } from "./masthead.tsx"
import { followLinks, useAddress } from "./navigate.ts"
import { ReportPage } from "./report-page.tsx"
import { StoriesPage } from "./stories-page.tsx"
import { StoryPage } from "./story-page.tsx"
import { VoicePage } from "./voice-page.tsx"
import { Waiting } from "./waiting.tsx"
import { WithheldPage } from "./withheld-page.tsx"

const SourcesPage = lazy(() =>
  import("./sources/sources-page.tsx").then(({ SourcesPage }) => ({ default: SourcesPage })),
)

const PersonsPage = lazy(() => import("./persons-page.tsx").then(({ PersonsPage }) => ({ default: PersonsPage })))

const TablePage = lazy(() => import("./table-page.tsx").then(({ TablePage }) => ({ default: TablePage })))

/** The whole page. */
export const Desk = () => (
  <Speaking>
    <Masthead />
    <Live />
    <Content />
  </Speaking>
)

/** What tells one page from another: within one, the reader keeps the place. */
const keyOf = (address: Address): string => {
  if (address.page === "story") return `story ${address.story}`
  if (address.page === "table") return `table ${address.story ?? ""}`
  if (address.page === "persons") return `persons ${address.story}`
  if (address.page === "voice") return `voice ${address.story} ${address.voice}`
  return address.page === "report" ? `report ${address.version}` : address.page
}

function Content() {
  const address = useAddress()
  const key = keyOf(address)
  useEffect(followLinks, [])
  // A page that is moved to starts at its top; back and forward keep the browser's memory of the place.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key is what is waited for
  useEffect(() => {
    if (history.state === null) scrollTo(0, 0)
  }, [key])
  return (
    <main id="content" tabIndex={-1}>
      <Page key={key} address={address} />
    </main>
  )
}

/** A part of the page that is still fetched. */
const LOADING = { problem: null, again: () => {} }

function Page({ address }: { readonly address: Address }) {
  const { desk } = useSpeech()
  if (address.page === "stories") return <StoriesPage text={address.text} filters={address.filters} />
  if (address.page === "story") return <StoryPage story={address.story} claim={address.claim} seen={address.seen} />
  if (address.page === "table")
    return (
      <Suspense fallback={<Waiting answer={LOADING} />}>
        <TablePage address={address} />
      </Suspense>
    )
  if (address.page === "persons")
    return (
      <Suspense fallback={<Waiting answer={LOADING} />}>
        <PersonsPage story={address.story} seen={address.seen} />
      </Suspense>
    )
  if (address.page === "voice") return <VoicePage story={address.story} voice={address.voice} seen={address.seen} />
  if (address.page === "report") return <ReportPage version={address.version} claim={address.claim} />
  if (address.page === "withheld") return <WithheldPage />
  if (address.page === "accuracy") return <AccuracyPage />
  if (address.page === "sources")
    return (
      <Suspense fallback={<Waiting answer={LOADING} />}>
        <SourcesPage />
      </Suspense>
    )
  if (address.page === "claim") return <ClaimPage claim={address.claim} />
  return <Head title={desk.says.notFound} />
}
