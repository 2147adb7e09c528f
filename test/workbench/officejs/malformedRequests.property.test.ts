import fc from "fast-check";
import { createFormulaService } from "../../../src/workbench/formulas/createFormulaService";
import { Workbook } from "../../../src/workbench/model/Workbook";
import { OfficeJsBridge } from "../../../src/workbench/officejs/OfficeJsBridge";
import { listMembers } from "../../../src/workbench/officejs/members/listMembers";
import { isRefusalCode } from "../../../src/workbench/officejs/protocol/Refusal";
import { WorkbookSession } from "../../../src/workbench/officejs/WorkbookSession";

interface Answer {
  readonly id: unknown;
  readonly message: { readonly statusCode: number; readonly body: { readonly Results: unknown[]; readonly Error?: { readonly Code: string } } };
}

async function send(text: string): Promise<Answer[]> {
  const workbook = new Workbook(createFormulaService());
  workbook.addWorksheet("Blad1").setContent(0, 0, 1);
  const bridge = new OfficeJsBridge(new WorkbookSession(workbook));
  const answers: Answer[] = [];
  bridge.onMessageFromHost = (text) => {
    const answer: Answer = JSON.parse(text);
    answers.push(answer);
  };
  bridge.sendMessageToHost(text);
  await new Promise((resolve) => setImmediate(resolve));
  return answers;
}

function request(body: unknown): string {
  return JSON.stringify({ id: 1, type: 1, flags: 0, message: { url: "ProcessQuery", method: "POST", headers: {}, body } });
}

const names = fc.constantFrom(...new Set(listMembers().map(({ name }) => name.slice(0, 1).toUpperCase() + name.slice(1))), "Nonsense", "ToString", "__proto__", "constructor");
const argument = fc.oneof(fc.constantFrom("A1", "A1:B2", "Blad1", "Down", "=A1", null, 0, 1, -1, 2, true), fc.anything({ maxDepth: 2 }));
const argumentInfo = fc.record({ Arguments: fc.array(argument, { maxLength: 4 }), ReferencedObjectPathIds: fc.array(fc.nat(6), { maxLength: 3 }) }, { requiredKeys: [] });
const action = fc.record({ Id: fc.nat(9), ActionType: fc.integer({ min: 0, max: 10 }), Name: names, ObjectPathId: fc.nat(6), ArgumentInfo: argumentInfo, QueryInfo: fc.record({ Select: fc.array(fc.oneof(names, fc.string()), { maxLength: 3 }) }, { requiredKeys: [] }), ObjectState: fc.dictionary(names, argument, { maxKeys: 2 }) }, { requiredKeys: ["Id", "ActionType", "ObjectPathId"] });
const path = fc.record({ Id: fc.nat(6), ObjectPathType: fc.constantFrom(1, 1, 2, 3, 3, 4, 4, 4, 5, 6, 7, 9), Name: names, ParentObjectPathId: fc.nat(6), ArgumentInfo: argumentInfo });

describe("malformed requests", () => {
  it("[W49] a text that is no request is passed over, and a body that is none is refused", async () => {
    expect(await send("{")).toEqual([]);
    expect(await send(JSON.stringify({ type: 2 }))).toEqual([]);
    for (const body of [null, 1, "x", [], {}, { Actions: {}, ObjectPaths: {} }, { Actions: [null], ObjectPaths: {} }]) {
      const [answer] = await send(request(body));
      expect(answer?.message.body.Error?.Code).toBe("InvalidRequest");
    }
  });

  it("[W49] an object path that leads to itself, or to nowhere, is refused", async () => {
    const circle = { "1": { Id: 1, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 2 }, "2": { Id: 2, ObjectPathType: 4, Name: "Workbook", ParentObjectPathId: 1 } };
    for (const paths of [circle, {}]) {
      const [answer] = await send(request({ Actions: [{ Id: 1, ActionType: 1, ObjectPathId: 1 }], ObjectPaths: paths }));
      expect(answer?.message.body.Error?.Code).toBe("InvalidRequest");
    }
  });

  it("[W49] a chain of ten thousand objects is followed", async () => {
    const paths: Record<string, unknown> = { "1": { Id: 1, ObjectPathType: 1 }, "2": { Id: 2, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 }, "3": { Id: 3, ObjectPathType: 3, Name: "GetFirst", ParentObjectPathId: 2 }, "4": { Id: 4, ObjectPathType: 3, Name: "GetRange", ParentObjectPathId: 3, ArgumentInfo: { Arguments: ["A1"] } } };
    for (let id = 5; id <= 10_000; id += 1) paths[id] = { Id: id, ObjectPathType: 3, Name: "GetEntireRow", ParentObjectPathId: id - 1 };
    const [answer] = await send(request({ Actions: [{ Id: 1, ActionType: 2, ObjectPathId: 10_000, QueryInfo: { Select: ["address"] } }], ObjectPaths: paths }));
    expect(answer?.message.body.Results).toEqual([{ ActionId: 1, Value: { Address: "Blad1!1:1" } }]);
  });

  it("[W49] any request at all gets one answer, which is of the protocol's shape", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(action, { maxLength: 4 }), fc.array(path, { maxLength: 6 }), async (actions, paths) => {
        const body = { Actions: actions, ObjectPaths: Object.fromEntries([[0, { Id: 0, ObjectPathType: 1 }], ...paths.map((each, index) => [index, each])]) };
        const answers = await send(request(body));
        expect(answers).toHaveLength(1);
        const [answer] = answers;
        expect(answer?.message.statusCode).toBe(200);
        const error = answer?.message.body.Error;
        expect(error === undefined || isRefusalCode(error.Code)).toBe(true);
      }),
      { seed: 20260822, numRuns: 2_000 },
    );
  });
});
