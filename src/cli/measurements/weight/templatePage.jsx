// A page of the same parts as Microsoft's React task pane template (provider and theme, a logo, a list of three lines with icons, a field
// with a text area, a button, styles by makeStyles), written for this measurement. Left out, in the template's favour: its polyfills.
import { Button, Field, FluentProvider, Image, makeStyles, Textarea, tokens, webLightTheme } from "@fluentui/react-components";
import { DesignIdeas24Regular, LockOpen24Regular, Ribbon24Regular } from "@fluentui/react-icons";
import { useState } from "react";
import { createRoot } from "react-dom/client";

const useStyles = makeStyles({
  page: { minHeight: "100vh" },
  header: { display: "flex", flexDirection: "column", alignItems: "center", paddingBottom: "30px", backgroundColor: tokens.colorNeutralBackground3 },
  line: { display: "flex", paddingBottom: "20px" },
  entry: { display: "flex", flexDirection: "column", alignItems: "center", fontWeight: tokens.fontWeightSemibold },
});

const LINES = [
  [Ribbon24Regular, "First line of the list"],
  [LockOpen24Regular, "Second line of the list"],
  [DesignIdeas24Regular, "Third line of the list"],
];

function Page() {
  const styles = useStyles();
  const [text, setText] = useState("Some text.");
  return (
    <div className={styles.page}>
      <section className={styles.header}>
        <Image width="90" height="90" src="assets/icon-80.png" alt="Logo" />
        <h1>Welcome</h1>
      </section>
      <ul>
        {LINES.map(([Icon, words]) => (
          <li key={words} className={styles.line}>
            <Icon />
            <span>{words}</span>
          </li>
        ))}
      </ul>
      <div className={styles.entry}>
        <Field size="large" label="A text to insert">
          <Textarea size="large" value={text} onChange={(event) => setText(event.target.value)} />
        </Field>
        <Button appearance="primary" size="large">Insert</Button>
      </div>
    </div>
  );
}

const root = createRoot(document.getElementById("pane"));
Office.onReady(() => {
  root.render(
    <FluentProvider theme={webLightTheme}>
      <Page />
    </FluentProvider>,
  );
});
