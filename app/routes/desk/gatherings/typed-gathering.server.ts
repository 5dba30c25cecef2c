import { copyFor, type Lang } from "#app/copy/copy.ts";
import { BODY_LIMIT, type GatheredChannel } from "#app/domain/gatherings/channels.ts";
import {
  checkGathering,
  checkTallies,
  type GatheringFields,
  type GatheringInput,
  isBlankTally,
  type Tally,
  type TypedTally,
} from "#app/domain/gatherings/gathering-form.ts";
import {
  checkOpinion,
  type GivenOpinion,
  isBlank,
  type TypedOpinion,
} from "#app/domain/gatherings/opinion-rows.ts";
import { dayText } from "#app/middleware/fields.server.ts";
import type { PostedForm } from "#app/middleware/form.server.ts";
import type { FormError } from "#app/ui/form/error-summary.tsx";
import { formatNumber } from "#app/ui/numbers.ts";

const MOST_PLACES = 50;
export const TALLY_PLACES = 3;
export const OPINION_PLACES = 3;

/** How many places for opinions the form had, or has after some more were asked for. */
export const placesIn = (form: PostedForm): number => {
  const had = Math.min(MOST_PLACES, Number(form.text("so-yk")) || OPINION_PLACES);
  return form.text("op") === "them-o" ? Math.min(MOST_PLACES, had + OPINION_PLACES) : had;
};

const opinionAt = (form: PostedForm, index: number): TypedOpinion => {
  const cell = (column: string) => form.text(`yk-${index}-${column}`);
  return {
    dieu_khoan: cell("dieu_khoan"),
    thai_do: cell("thai_do"),
    so_nguoi: cell("so_nguoi"),
    ho_ten: cell("ho_ten"),
    noi_dung: cell("noi_dung"),
  };
};

const tallyAt = (form: PostedForm, index: number): TypedTally => {
  const cell = (column: string) => form.text(`bk-${index}-${column}`);
  return {
    dieu: cell("dieu"),
    cau_hoi: cell("cau_hoi"),
    dong_y: cell("dong_y"),
    khong_dong_y: cell("khong_dong_y"),
    khac: cell("khac"),
  };
};

type Read<T> = { value: T; errors: FormError[] };
type Rules = { channel: GatheredChannel; people: number; anchors: ReadonlySet<string> };

/** What was typed about the source itself, with what is wrong by field. */
export const readSource = (form: PostedForm, lang: Lang): Read<GatheringInput | null> => {
  const copy = copyFor(lang).desk;
  const words = copy.gatherings;
  const labels: Record<keyof GatheringFields, string> = {
    kenh: words.channel,
    noi: words.place,
    ngay: words.heldOn,
    so_nguoi: words.people,
    to_chuc: words.body,
    so_van_ban: words.documentNumber,
    ngay_van_ban: words.documentDate,
  };
  const checked = checkGathering({
    kenh: form.text("kenh"),
    noi: form.text("noi"),
    ngay: dayText(form, "ngay"),
    so_nguoi: form.text("so_nguoi"),
    to_chuc: form.text("to_chuc"),
    so_van_ban: form.text("so_van_ban"),
    ngay_van_ban: dayText(form, "ngay_van_ban"),
  });
  if (checked.ok) return { value: checked.value, errors: [] };
  const errors = checked.problems.map(({ field, code }) => ({
    field,
    message: copy.fields.faults[code](labels[field], formatNumber(BODY_LIMIT, lang)),
  }));
  return { value: null, errors };
};

/** The opinions of the places that were filled, with what is wrong in them by field. */
export const readTypedOpinions = (
  form: PostedForm,
  rules: Rules,
  lang: Lang,
): Read<GivenOpinion[]> => {
  const words = copyFor(lang).desk.gatherings;
  const value: GivenOpinion[] = [];
  const errors: FormError[] = [];
  for (let index = 0; index < placesIn(form); index++) {
    const typed = opinionAt(form, index);
    if (isBlank(typed)) continue;
    const checked = checkOpinion(typed, rules);
    if (checked.ok) value.push(checked.value);
    else {
      const which = words.opinion(formatNumber(index + 1, lang));
      errors.push(
        ...checked.problems.map(({ column, code }) => ({
          field: `yk-${index}-${column}`,
          message: `${which}: ${words.faults[code]}`,
        })),
      );
    }
  }
  return { value, errors };
};

/** The counts of slips in the lines that were filled, with what is wrong in them by field. */
export const readTypedTallies = (form: PostedForm, rules: Rules, lang: Lang): Read<Tally[]> => {
  const words = copyFor(lang).desk.gatherings;
  const filled = Array.from({ length: TALLY_PLACES }, (_, index) => ({
    index,
    typed: tallyAt(form, index),
  })).filter(({ typed }) => !isBlankTally(typed));
  const checked = checkTallies(
    filled.map(({ typed }) => typed),
    rules,
  );
  if (checked.ok) return { value: checked.value, errors: [] };
  const errors = checked.problems.map(({ row, field, code }) => {
    const index = filled[row]?.index ?? 0;
    const which = words.tally(formatNumber(index + 1, lang));
    return { field: `bk-${index}-${field}`, message: `${which}: ${words.faults[code]}` };
  });
  return { value: [], errors };
};
