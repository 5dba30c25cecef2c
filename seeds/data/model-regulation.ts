import { LAST_PART } from "./model-regulation-closing.ts";
import { KNOWING_AND_DECIDING } from "./model-regulation-decisions.ts";
import { GENERAL_PART } from "./model-regulation-general.ts";
import { OPINIONS_AND_OVERSIGHT } from "./model-regulation-opinions.ts";

/**
 * A draft "Quy chế thực hiện dân chủ ở phường" as plain text, invented for the demonstration and for
 * tests of the importer: parts to points, điểm đ, Điều 12a, articles 21-22 missing, a title on the
 * next line, a quotation that contains articles, two appendices behind the signature.
 */
export const MODEL_REGULATION = [
  GENERAL_PART,
  KNOWING_AND_DECIDING,
  OPINIONS_AND_OVERSIGHT,
  LAST_PART,
].join("\n");
