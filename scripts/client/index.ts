import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript"

/** The types of a description of the API, as `openapi-fetch` takes them. */
export const typesOf = async (description: object): Promise<string> =>
  astToString(await openapiTS(description as OpenAPI3, { alphabetize: true, silent: true }))
