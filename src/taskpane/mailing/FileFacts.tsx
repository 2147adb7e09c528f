import { describeFile } from "../../domain/mailing/describeFile";
import { fileText } from "../../text/fileText";
import { hostFailureText } from "../../text/hostFailureText";
import { mailingViewText } from "../../text/mailingViewText";
import { usePane } from "../state/PaneContext";
import type { Reviewed } from "../state/PaneState";

/** What goes with the file beside the cells, in one line; or that it is being read, or why it could not be. */
export function FileFacts({ reviewed }: { readonly reviewed: Reviewed }) {
  const { state, text } = usePane(mailingViewText);
  const { file, language } = state;
  switch (file.kind) {
    case "unread":
      return <p className="quiet">{text.mailing.readingFile(0)}</p>;
    case "reading":
      return <p className="quiet">{text.mailing.readingFile(file.percent)}</p>;
    case "refused":
      return <p className="quiet">{text.mailing.fileRefused(hostFailureText(file.failure.code, language).sentence)}</p>;
    case "read":
      return <p className="quiet">{fileText(describeFile(reviewed.snapshot, file.facts), language)}</p>;
  }
}
