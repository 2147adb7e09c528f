import { createRoot } from "react-dom/client";
import { PreviewApp } from "./PreviewApp";
import { readPreviewAddress } from "./previewAddress";
import { testWorkbookNames } from "./testWorkbooks";

const page = document.getElementById("preview");
if (page !== null) createRoot(page).render(<PreviewApp address={readPreviewAddress(window.location.search, testWorkbookNames())} />);
