import type { HTMLAttributes, ReactNode } from "react";

type Enhanced = Pick<HTMLAttributes<HTMLElement>, "id" | "className" | "hidden"> & {
  children?: ReactNode;
  [data: `data-${string}`]: string | number | undefined;
};

declare module "react" {
  namespace JSX {
    /** Elements that `app/enhance` brings to life; without script they are plain boxes. */
    interface IntrinsicElements {
      "character-count": Enhanced & { for: string; limit: number };
      "copy-link": Enhanced;
      "days-left": Enhanced & { due: string };
      "draft-done": Enhanced & { name: string };
      "draft-keeper": Enhanced & { name: string };
      "error-summary": Enhanced;
      "similar-items": Enhanced & { for: string; unit: string };
    }
  }
}
