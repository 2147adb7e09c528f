import { CONTRACT_SCRIPTS, type ContractScript } from "../workbench/contract";

// Runs the contract scripts in the Excel that shows this page: each says what Excel answered and what the stand-in promises.

const place = document.getElementById("contract");

function line(script: ContractScript): HTMLLIElement {
  const item = document.createElement("li");
  const documentation = document.createElement("a");
  documentation.href = script.documentation;
  documentation.textContent = script.id;
  documentation.target = "_blank";
  const outcome = document.createElement("pre");
  item.append(documentation, ` ${script.title}`, outcome);
  return item;
}

async function runScript(script: ContractScript, item: HTMLLIElement): Promise<boolean> {
  const outcome = item.querySelector("pre");
  const answer = await script.run(Excel).then((value) => ({ value }), (reason: unknown) => ({ refused: String(reason) }));
  const holds = "value" in answer && JSON.stringify(answer.value) === JSON.stringify(script.expected);
  if (outcome !== null) outcome.textContent = holds ? "stämmer" : `väntat ${JSON.stringify(script.expected)}\nsvar   ${JSON.stringify(answer)}`;
  return holds;
}

async function runAll(items: ReadonlyMap<ContractScript, HTMLLIElement>, status: HTMLElement): Promise<void> {
  let holding = 0;
  for (const [script, item] of items) {
    status.textContent = script.id;
    if (await runScript(script, item)) holding += 1;
  }
  status.textContent = `${String(holding)} av ${String(items.size)} stämmer`;
}

function showScripts(container: HTMLElement): void {
  const items = new Map(CONTRACT_SCRIPTS.map((script) => [script, line(script)]));
  const list = document.createElement("ol");
  list.append(...items.values());
  const status = document.createElement("p");
  status.setAttribute("role", "status");
  const button = document.createElement("button");
  button.textContent = "Kör alla";
  button.addEventListener("click", () => void runAll(items, status));
  container.append(button, status, list);
}

void Office.onReady().then(() => {
  if (place !== null) showScripts(place);
});
