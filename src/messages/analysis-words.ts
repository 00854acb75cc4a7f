/** What `analyse` calls what it found; every catalogue has this shape. */
export type AnalysisWords = Readonly<
  Record<
    | "number"
    | "ordinal"
    | "date"
    | "person"
    | "organization"
    | "place"
    | "post"
    | "heading"
    | "item"
    | "embedded"
    | "assumed"
    | "nothing",
    string
  >
>

export const analysisEn: AnalysisWords = {
  number: "number",
  ordinal: "ordinal",
  date: "date",
  person: "person",
  organization: "organization",
  place: "place",
  post: "office",
  heading: "heading",
  item: "item",
  embedded: "embedded post",
  assumed: "assumed: #",
  nothing: "nothing found",
}

export const analysisAr: AnalysisWords = {
  number: "عدد",
  ordinal: "ترتيب",
  date: "تاريخ",
  person: "شخص",
  organization: "جهة",
  place: "مكان",
  post: "منصب",
  heading: "عنوان",
  item: "بند",
  embedded: "منشور مضمّن",
  assumed: "مفترض: #",
  nothing: "لم يوجد شيء",
}
