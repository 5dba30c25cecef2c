import { urls } from "#app/urls.ts";
import type { AnsweredExample, PromiseFigures } from "#db/queries/home.ts";
import type { RecordRow } from "#db/queries/records.ts";
import { useCopy } from "../copy.tsx";
import { Submit } from "../form/submit.tsx";
import { TextInput } from "../form/text-input.tsx";
import { Hero } from "../layout/hero.tsx";
import { Band, Page, Section } from "../layout/page.tsx";
import { SampleTag } from "../layout/sample-notice.tsx";
import { SearchBox } from "../layout/search-box.tsx";
import { SixVerbs } from "../layout/six-verbs.tsx";
import { EmptyState } from "../list/empty-state.tsx";
import { RecordList } from "../list/record-row.tsx";
import { MyUnitLink } from "../my-unit.tsx";
import { NumberText } from "../number-text.tsx";
import { PolicyRow } from "../policies/policy-list.tsx";
import { Prose } from "../policies/prose.tsx";
import { AnswerFrame, Exchange, Opinion } from "../record/answer-frame.tsx";
import { Figures } from "../record/counters.tsx";

export type HomeViewData = {
  /** The unit the reader chose, with what it asks its people now. */
  mine: { code: string; name: string; open: readonly RecordRow[] } | null;
  open: readonly RecordRow[];
  answered: readonly AnsweredExample[];
  promise: PromiseFigures;
  now: Date;
};

const DOORS = {
  biet: urls.policies(),
  ban: `${urls.policies()}?tinh-trang=dang-lay`,
  lam: urls.initiatives(),
  kiem_tra: urls.feedback(),
  giam_sat: urls.supervision(),
  thu_huong: urls.indicators(),
} as const;

/** Search first, then what is open, what was just answered, and the promise in figures. */
export function HomeView({ home }: { home: HomeViewData }) {
  const { copy } = useCopy();
  const words = copy.home;
  return (
    <>
      <Hero title={words.title} lead={words.lead}>
        <SearchBox id="tim-trang-chu" size="large" />
        <MyUnitLink unit={home.mine} />
      </Hero>
      <Page>
        <SixVerbs doors={DOORS} />
        <MyDrafts home={home} />
        {home.open.length === 0 && home.mine?.open.length ? null : <OpenDrafts home={home} />}
        <JustAnswered answered={home.answered} />
      </Page>
      <Band>
        <PromiseSection promise={home.promise} />
      </Band>
      <Page>
        <Lookups />
      </Page>
    </>
  );
}

function MyDrafts({ home }: { home: HomeViewData }) {
  const { copy, to } = useCopy();
  const { mine } = home;
  if (!mine) return null;
  return (
    <Section
      title={copy.units.mineFirst(mine.name)}
      id="noi-toi-o"
      more={<a href={to(urls.unit(mine.code))}>{copy.units.nextCommune(mine.name)}</a>}
    >
      {mine.open.length === 0 ? (
        <p>{copy.units.mineNone(mine.name)}</p>
      ) : (
        <RecordList>
          {mine.open.map((row) => (
            <PolicyRow key={row.id} row={row} now={home.now} level={3} />
          ))}
        </RecordList>
      )}
    </Section>
  );
}

function OpenDrafts({ home }: { home: HomeViewData }) {
  const { copy, to } = useCopy();
  const words = copy.home;
  const all = `${to(urls.policies())}?tinh-trang=dang-lay`;
  return (
    <Section title={words.open} id="dang-lay" more={<a href={all}>{words.openAll}</a>}>
      {home.open.length === 0 ? (
        <EmptyState title={words.openNone} level={3}>
          <p>{words.openNoneHelp}</p>
          <p>
            <a href={to(urls.policies())}>{copy.policies.seeAll}</a>
          </p>
        </EmptyState>
      ) : (
        <RecordList>
          {home.open.map((row) => (
            <PolicyRow key={row.id} row={row} now={home.now} level={3} />
          ))}
        </RecordList>
      )}
    </Section>
  );
}

function JustAnswered({ answered }: { answered: readonly AnsweredExample[] }) {
  const { copy, to } = useCopy();
  const words = copy.home;
  if (answered.length === 0) return null;
  const all = `${to(urls.policies())}?tinh-trang=da-tra-loi`;
  return (
    <Section title={words.answered} id="vua-tra-loi" more={<a href={all}>{words.answeredAll}</a>}>
      <ol className="bare stack">
        {answered.map((example) => (
          <li key={example.code}>
            <p>
              <a href={to(urls.policyResponse(example.code))} lang="vi">
                {example.title}
              </a>{" "}
              {example.isSample ? <SampleTag /> : null}
            </p>
            <Exchange side>
              <Opinion who={example.byline} facts={copy.policies.stances[example.stance]}>
                <Prose text={example.body} />
              </Opinion>
              <AnswerFrame
                office={example.draftingBody || example.unitName}
                outcome={copy.policies.dispositions[example.disposition]}
              >
                <Prose text={example.answer} />
              </AnswerFrame>
            </Exchange>
          </li>
        ))}
      </ol>
    </Section>
  );
}

function PromiseSection({ promise }: { promise: PromiseFigures }) {
  const { copy, to } = useCopy();
  const words = copy.home;
  const list = (shown: string) => `${to(urls.policies())}?tinh-trang=${shown}`;
  return (
    <Section title={words.promise} id="loi-hua">
      <Figures
        figures={[
          {
            value: <NumberText value={promise.open} />,
            word: words.promiseOpen,
            href: list("dang-lay"),
          },
          {
            value: <NumberText value={promise.answering} />,
            word: words.promiseAnswering,
            href: list("tong-hop"),
          },
          {
            value: <NumberText value={promise.late} />,
            word: words.promiseLate,
            href: list("tong-hop"),
          },
          {
            value: <NumberText value={promise.opinionsAnswered} />,
            word: words.promiseAnswered,
            href: list("da-tra-loi"),
          },
        ]}
      />
      {promise.longest ? (
        <p>
          {words.longest}{" "}
          <a href={to(urls.policy(promise.longest))} lang="vi">
            {promise.longestTitle}
          </a>
        </p>
      ) : null}
    </Section>
  );
}

function Lookups() {
  const { copy, to } = useCopy();
  const words = copy.home;
  return (
    <div className="lookups">
      <Section title={words.unit} id="don-vi-cua-toi">
        <p>{words.unitLead}</p>
        <form action={to(urls.units())} className="form">
          <TextInput id="ten-don-vi" name="q" label={words.unitLabel} maxLength={100} />
          <Submit tone="secondary">{words.unitSubmit}</Submit>
        </form>
      </Section>
      <Section title={words.track} id="tra-cuu">
        <p>{words.trackLead}</p>
        <form action={to(urls.track())} className="form">
          <TextInput
            id="ma-bien-nhan"
            name="ma"
            label={copy.parts.receiptTitle}
            width="20"
            maxLength={40}
          />
          <Submit tone="secondary">{copy.layout.track}</Submit>
        </form>
      </Section>
    </div>
  );
}
