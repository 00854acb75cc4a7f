/** The values of a text that has one JSON value a line; blank lines are passed over. */
export const rowsOf = <Row>(text: string): readonly Row[] =>
  text
    .split("\n")
    .filter(line => line.trim() !== "")
    .map(line => JSON.parse(line) as Row)
