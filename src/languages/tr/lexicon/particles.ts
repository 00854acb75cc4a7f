import type { Role } from "../../sense.ts"

/** Small words by what they do. */
export const PARTICLES: readonly (readonly [Role, string])[] = [
  ["and", "ve, veya, ile"],
  ["other", "diğer, başka, daha"],
  ["negation", "değil, hiç, yok"],
  ["toll", "sayısı, sayısının, sayısını, bilanço, bilançosu, bilançosunun"],
  ["cause", "nedeniyle, yüzünden, dolayı, sonucu, sonucunda"],
  ["if", "eğer"],
  ["stop", "ancak, fakat, ama, önce, sonra, sırada, göre"],
  ["still", "hâlâ, halen"],
  ["including", "aralarında"],
  ["this", "bu, şu"],
  ["unconfirmed", "iddiaya, iddia"],
]

/** Words that only have to be known as particles. */
export const OTHERS = "de, da, ki, en, için, gibi, olarak, bunlardan, onlardan"

/** Endings of numbers behind an apostrophe that lead to what is reached: "20'ye". */
export const TO_ENDINGS = "a, e, ya, ye"
/** Those that make a number one of some told before: "7'si". */
export const OF_THEM_ENDINGS = "ı, i, u, ü, sı, si, su, sü, ını, ini, unu, ünü"
