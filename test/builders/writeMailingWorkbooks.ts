import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { mailingWorkbooks } from "./mailingWorkbooks";

// Writes test/workbooks/utskick-*.xlsx anew: `npx tsx test/builders/writeMailingWorkbooks.ts`.
for (const { slug, bytes } of mailingWorkbooks()) writeFileSync(join(import.meta.dirname, "..", "workbooks", `${slug}.xlsx`), bytes);
