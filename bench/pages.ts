import { dayOf, pagesRead } from "../src/stages/read/trial-pages.ts"

/** How well articles are read out of pages in the shapes that sites use: node bench/pages.ts [NAME...]. */
const wanted = process.argv.slice(2)
const all = pagesRead().filter(({ name }) => wanted.length === 0 || wanted.includes(name))
const isDated = ({ report, expected }: (typeof all)[number]): boolean =>
  dayOf(report.published) === dayOf(expected.published)
for (const one of all)
  console.log(
    `${one.f1.toFixed(3)}  title ${one.report.title === one.expected.title ? "right" : `"${one.report.title}"`}  ` +
      `day ${isDated(one) ? "right" : one.report.published}  ${one.name}`,
  )
const mean = all.reduce((sum, { f1 }) => sum + f1, 0) / all.length
const share = (right: number): string => `${right} of ${all.length}`
console.log(
  `${all.length} pages: F1 of the body by words ${mean.toFixed(3)}; day right on ${share(all.filter(isDated).length)}; ` +
    `title right on ${share(all.filter(({ report, expected }) => report.title === expected.title).length)}`,
)
