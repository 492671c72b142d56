import { defineConfig } from "vite";

/** Bundles the widget into the one classic script that other sites include. The pages need no bundling. */
export default defineConfig({
  publicDir: false,
  logLevel: "warn",
  build: {
    target: "es2022",
    outDir: "dist/web/widget",
    // The pages' words, which the shared modules import, stay out of the bundle where nothing uses them.
    rolldownOptions: { treeshake: { moduleSideEffects: false } },
    lib: {
      entry: "src/web/widget/widget.ts",
      name: "YoujuWidget",
      formats: ["iife"],
      fileName: () => "widget.js",
    },
  },
});
