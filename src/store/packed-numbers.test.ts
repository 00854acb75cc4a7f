import { expect, it } from "vitest"
import { packNumbers, unpackNumbers } from "./packed-numbers.ts"

it("gives packed numbers back, the largest too, in their order", () => {
  const numbers = [3_000_000_000, 0, 7, 0xffff_ffff, 65_536]
  expect(unpackNumbers(packNumbers(numbers))).toEqual(numbers)
  expect(unpackNumbers(packNumbers([]))).toEqual([])
})
