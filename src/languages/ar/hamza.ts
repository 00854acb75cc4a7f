/** A hamza's seat in the folded spelling, given whether an i stands before it: قرا يقرا قاري, but جاء, مساءله, مسوول. */
export const seat = (text: string, i: boolean): string => {
  const sat = text.includes("ء")
    ? text
        .replace(/^ا?ء/, "ا")
        .replace(/(?<=ا)ء(?=.[^هت]|[^هتا]$)/, i ? "ي" : "ء")
        .replace(/(?<=[^اي])ء$/, i ? "ي" : "ا")
        .replace(/(?<=[^ا])ء(?=و)/, "و")
        .replace(/(?<=[^اي])ء(?=.)/, "ا")
    : text
  return sat.includes("اا") ? sat.replace(/اا/g, "ا") : sat
}
