const BYTES = 4

/** Whole numbers of up to 32 bits, four bytes each, in base64: half of what JSON takes for them, and none of the time. */
export const packNumbers = (numbers: readonly number[]): string => {
  const bytes = Buffer.allocUnsafe(numbers.length * BYTES)
  for (const [at, number] of numbers.entries()) bytes.writeUInt32LE(number, at * BYTES)
  return bytes.toString("base64")
}

/** The numbers again. */
export const unpackNumbers = (packed: string): readonly number[] => {
  const bytes = Buffer.from(packed, "base64")
  return Array.from({ length: bytes.length / BYTES }, (_, at) => bytes.readUInt32LE(at * BYTES))
}
