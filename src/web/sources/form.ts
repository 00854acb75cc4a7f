/** What was typed into a field; null where nothing was. */
export function wordsIn(data: FormData, name: string): string | null {
  const value = data.get(name)
  return typeof value === "string" && value.trim() !== "" ? value.trim() : null
}

/** The file that was chosen; null where none was. */
export function fileIn(data: FormData, name: string): File | null {
  const value = data.get(name)
  return value instanceof File && value.size > 0 ? value : null
}

/** A file's bytes as base64. */
export const base64Of = (file: File): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result).replace(/^data:[^,]*,/, ""))
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(file)
  })
