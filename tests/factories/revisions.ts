import { flatten } from "#app/domain/policies/outline.ts";
import { outlineOf } from "#app/domain/policies/source.ts";
import type { NewText } from "#app/services/policies/write-text.server.ts";
import { publishRevision } from "#app/services/revisions/publish-revision.server.ts";
import { saveChanges } from "#app/services/revisions/save-changes.server.ts";
import { saveRevisionText } from "#app/services/revisions/save-revision-text.server.ts";
import { findOpenRevision, type Revision } from "#db/queries/revisions.ts";
import { accepted } from "./comments.ts";
import { headOf } from "./policies.ts";
import { day, type World } from "./world.ts";

/** A regulation of three articles as it is typed. */
export const LAW = `Căn cứ Luật Thực hiện dân chủ ở cơ sở;
Điều 1. Phạm vi điều chỉnh
Quy định này quy định việc sinh hoạt cộng đồng ở tổ dân phố.
Điều 2. Họp tổ dân phố
1. Tổ dân phố họp sáu tháng một lần do tổ trưởng triệu tập.
2. Cuộc họp có giá trị khi có trên năm mươi phần trăm đại diện hộ dự.
3. Biên bản cuộc họp được niêm yết tại nhà văn hóa trong bảy ngày.
Điều 3. Kinh phí
1. Kinh phí do ngân sách phường bảo đảm theo dự toán hằng năm.
2. Hộ gia đình đóng góp tự nguyện, công khai từng khoản thu chi.`;

/** A text as the importer stores it. */
export const textOf = (source: string): NewText => {
  const outline = outlineOf(source);
  const rows = flatten(outline).map(({ position: _, ...row }) => row);
  return { source, preamble: outline.preamble, closing: outline.closing, rows };
};

export const revisionOf = async (world: World, recordId: string): Promise<Revision> => {
  const revision = await findOpenRevision(world.db, recordId);
  if (!revision) throw new Error(`no new version of ${recordId}`);
  return revision;
};

type Wanted = {
  source: string;
  now?: Date;
  note?: string;
  substantive?: boolean;
  newClosesAt?: Date;
  causes?: Record<string, readonly string[]>;
};

/** A new version that is ready to be handed in or published. */
export const makeRevision = async (
  world: World,
  recordId: string,
  wanted: Wanted,
): Promise<Revision> => {
  const { now = day(3), substantive = false } = wanted;
  const work = world.work(world.drafter, now);
  accepted(await saveRevisionText(work, { recordId, source: wanted.source, seen: null }));
  const { rowVersion } = await revisionOf(world, recordId);
  accepted(
    await saveChanges(work, {
      recordId,
      seen: rowVersion,
      note: wanted.note ?? "Sửa theo ý kiến của Nhân dân.",
      substantive,
      newClosesAt: wanted.newClosesAt ?? null,
      causes: wanted.causes ?? {},
    }),
  );
  return revisionOf(world, recordId);
};

/** A second version, published at once. */
export const makeSecondVersion = async (world: World, recordId: string, wanted: Wanted) => {
  const { rowVersion } = await makeRevision(world, recordId, wanted);
  const { version } = await headOf(world, recordId);
  const work = world.work(world.drafter, wanted.now ?? day(3));
  const given = { recordId, version, seen: rowVersion, textChecked: true, newClosesAt: null };
  return accepted(await publishRevision(work, given));
};
