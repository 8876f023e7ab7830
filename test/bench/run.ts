// npm run bench: prints what the product costs. Nothing here asserts; run it on a quiet machine and compare ratios.
import { benchBundles } from "./bundles";
import { benchExcel } from "./excel";
import { benchLarge } from "./large";
import { benchLargePane } from "./large-pane";
import { benchLong } from "./long";
import { benchPane } from "./pane";
import { benchReview } from "./review";

async function main(): Promise<void> {
  benchReview();
  await benchExcel();
  benchBundles();
  await benchPane();
  benchLarge();
  await benchLargePane();
  benchLong();
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  }
);
