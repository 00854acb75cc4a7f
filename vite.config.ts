import { fileURLToPath } from "node:url"
import { defineConfig } from "vite"

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** The page, as files that the server hands out: nothing inline, nothing from elsewhere. `vite` alone serves it over a running demo. */
export default defineConfig({
  root: at("src/web"),
  publicDir: at("src/web/public"),
  build: { outDir: at("dist/web"), emptyOutDir: true, assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  server: { proxy: { "/api": "http://127.0.0.1:4600" } },
})
