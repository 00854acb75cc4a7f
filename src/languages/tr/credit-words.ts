import type { CreditWords } from "../credits.ts"

export const CREDIT_WORDS: CreditWords = {
  agencies: { "agency:anadolu": ["Anadolu Ajansı"] },
  firstOn: ["ilk olarak yayımlandığı yer", "kaynağı:"],
  unnamed: ["yetkililer", "tanıklar", "kaynaklar"],
  figures: ["bilanço", "sayılar"],
}
