import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import postgres from "postgres";
import { v7 as uuid } from "uuid";
import { z } from "zod";
import { copyFor } from "#app/copy/copy.ts";
import { markOf } from "#app/domain/policies/mark-of.ts";
import type { Stance } from "#app/domain/policies/schema.ts";
import { formatDate, isoDay } from "#app/ui/dates.ts";

/** What the bench hands over: the portal's own statements, and its page cut into a template. */
const Plan = z.object({
  statements: z.array(z.object({ text: z.string(), params: z.array(z.unknown()) })),
  comments: z.number(),
  code: z.string(),
  id: z.string(),
  before: z.string(),
  after: z.string(),
  policies: z.array(z.object({ id: z.string(), code: z.string() })),
});
export type Plan = z.infer<typeof Plan>;

type Comment = {
  id: string;
  byline: string;
  body: string;
  stance: Stance;
  clauseLabel: string | null;
  shownAt: string;
};

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** The least that could do the same: node:http, the same prepared statements, a template string. */
const serve = (plan: Plan, url: string, port: number): void => {
  const connection = { plan_cache_mode: "force_generic_plan", TimeZone: "UTC" };
  const sql = postgres(url, { max: 10, onnotice: () => {}, connection });
  const idOf = new Map(plan.policies.map(({ code, id }) => [code, id]));

  const ask = (n: number, code: string, id: string) => {
    const { text, params } = plan.statements[n] ?? { text: "", params: [] };
    const given = params.map((value) =>
      value === plan.id ? id : value === plan.code ? code : value,
    );
    return sql.unsafe<Comment[]>(
      text,
      given.map((value) => (value === null ? null : String(value))),
      {
        prepare: true,
      },
    );
  };

  const page = async (code: string, response: ServerResponse) => {
    const id = idOf.get(code) ?? "";
    await ask(0, code, id);
    const answers = await Promise.all(plan.statements.slice(1).map((_, n) => ask(n + 1, code, id)));
    const comments = (answers[plan.comments - 1] ?? []).slice(0, 20);
    const html = `${plan.before.replaceAll(plan.code, code)}${comments.map(item).join("")}${plan.after.replaceAll(plan.code, code)}`;
    response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" });
    response.end(html);
  };

  const insert = async (request: IncomingMessage, code: string, response: ServerResponse) => {
    let text = "";
    for await (const piece of request) text += piece;
    const form = new URLSearchParams(text);
    const id = uuid();
    await sql`insert into bench_inserts (id, policy_id, author_id, stance, body, created_at)
      values (${id}, ${idOf.get(code) ?? ""}, ${uuid()}, ${form.get("stance") ?? ""},
        ${form.get("body") ?? ""}, now())`;
    response.writeHead(303, { Location: `/chinh-sach/${code}/gop-y/${id}` });
    response.end();
  };

  const known = async (code: string, response: ServerResponse) => {
    await ask(0, code, idOf.get(code) ?? "");
    response.writeHead(304);
    response.end();
  };

  createServer((request, response) => {
    const code = request.url?.split("/")[2] ?? "";
    const answer =
      request.method === "POST"
        ? insert(request, code, response)
        : request.headers["if-none-match"]
          ? known(code, response)
          : page(code, response);
    answer.catch((error: unknown) => {
      process.stderr.write(`${error}\n`);
      response.writeHead(500);
      response.end();
    });
  }).listen(port, "127.0.0.1", () => process.stdout.write("ready\n"));
};

const { stances } = copyFor("vi").policies;

const item = ({ id, byline, body, stance, clauseLabel, shownAt }: Comment): string => {
  const at = new Date(shownAt);
  const facts = `${clauseLabel ? `${markOf(clauseLabel)} · ` : ""}${stances[stance]}`;
  return `<li><div class="exchange"><div class="opinion" id="y-kien-${id}"><blockquote class="opinion__words" lang="vi"><div class="prose" lang="vi"><p>${escaped(body)}</p></div></blockquote><p class="opinion__foot"><span class="opinion__who" lang="vi">${escaped(byline)}</span><span>${escaped(facts)}</span><span><time dateTime="${isoDay(at)}">${formatDate(at, "vi")}</time></span></p></div></div></li>`;
};

const [file = "", url = "", port = ""] = process.argv.slice(2);
if (import.meta.filename === process.argv[1]) {
  serve(Plan.parse(JSON.parse(readFileSync(file, "utf8"))), url, Number(port));
}
