import fc from "fast-check";
import { OfficeJsBridge } from "../../../src/workbench/officejs/OfficeJsBridge";
import { listMembers } from "../../../src/workbench/officejs/members/listMembers";
import { isRefusalCode } from "../../../src/workbench/officejs/protocol/Refusal";
import { WorkbookSession } from "../../../src/workbench/officejs/WorkbookSession";
import { emptyWorkbook } from "./emptyWorkbook";

interface Answer {
  readonly id: unknown;
  /** 2 is an answer, 3 events. */
  readonly type: 2 | 3;
  readonly message: { readonly statusCode: number; readonly body: { readonly Results: unknown[]; readonly Error?: { readonly Code: string } } };
}

async function send(text: string): Promise<Answer[]> {
  const workbook = emptyWorkbook("Blad1");
  workbook.worksheet("Blad1")!.setContent(0, 0, 1);
  const bridge = new OfficeJsBridge(new WorkbookSession(workbook));
  const answers: Answer[] = [];
  bridge.onMessageFromHost = (text) => {
    const answer: Answer = JSON.parse(text);
    if (answer.type === 2) answers.push(answer);
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

  it("[W49] any action on objects that are there gets one answer, and none is a failure of the stand-in's own", async () => {
    const paths = { ...STANDING_PATHS };
    await fc.assert(
      fc.asyncProperty(fc.array(standingAction, { minLength: 1, maxLength: 6 }), async (actions) => {
        const [answer, ...more] = await send(request({ Actions: actions.map((each, Id) => ({ ...each, Id })), ObjectPaths: paths }));
        expect(more).toEqual([]);
        const error = answer?.message.body.Error;
        expect(error?.Code).not.toBe("GeneralException");
        expect(error === undefined || isRefusalCode(error.Code)).toBe(true);
      }),
      { seed: 20260823, numRuns: 1_000 },
    );
  });
});

/** A path that stands for the object of one property or method of another. */
function child(Id: number, ObjectPathType: 3 | 4, Name: string, ParentObjectPathId: number, ...Arguments: unknown[]): object {
  return { Id, ObjectPathType, Name, ParentObjectPathId, ArgumentInfo: { Arguments } };
}

const STANDING_PATHS: Readonly<Record<number, object>> = {
  1: { Id: 1, ObjectPathType: 1 },
  2: child(2, 4, "Worksheets", 1),
  3: child(3, 3, "GetFirst", 2),
  4: child(4, 3, "GetRange", 3, "A1:C3"),
  5: child(5, 3, "GetRange", 3, "2:3"),
  6: child(6, 4, "Format", 4),
  7: child(7, 4, "Font", 6),
  8: child(8, 4, "Borders", 6),
  9: child(9, 4, "PageLayout", 3),
  10: child(10, 4, "Names", 3),
  11: child(11, 4, "Charts", 3),
  12: child(12, 3, "Add", 11, "BarClustered", "A1:B2", "Columns"),
  13: child(13, 4, "Series", 12),
  14: child(14, 4, "Tables", 3),
  15: child(15, 4, "Protection", 3),
  16: child(16, 4, "FreezePanes", 3),
  17: child(17, 4, "CustomXmlParts", 1),
  18: child(18, 4, "Application", 1),
  19: child(19, 4, "AutoFilter", 3),
  20: child(20, 3, "Add", 10, "namn", "=Blad1!A1"),
  21: child(21, 4, "Fill", 6),
};

const STANDING_CLASSES: Readonly<Record<number, string>> = {
  1: "Workbook",
  2: "WorksheetCollection",
  3: "Worksheet",
  4: "Range",
  5: "Range",
  6: "RangeFormat",
  7: "RangeFont",
  8: "RangeBorderCollection",
  9: "PageLayout",
  10: "NamedItemCollection",
  11: "ChartCollection",
  12: "Chart",
  13: "ChartSeriesCollection",
  14: "TableCollection",
  15: "WorksheetProtection",
  16: "WorksheetFreezePanes",
  17: "CustomXmlPartCollection",
  18: "Application",
  19: "AutoFilter",
  20: "NamedItem",
  21: "RangeFill",
};

/** An action on one of the standing objects that names a member of its class. */
const standingAction = fc.constantFrom(...Object.keys(STANDING_CLASSES).map(Number)).chain((ObjectPathId) => {
  const own = listMembers().filter(({ className }) => className === STANDING_CLASSES[ObjectPathId]);
  const wire = (name: string): string => name.slice(0, 1).toUpperCase() + name.slice(1);
  return fc.constantFrom(...own).chain((member) => fc.record({
    ActionType: fc.constant(member.kind === "method" ? 3 : member.isWritable ? 4 : 2),
    ObjectPathId: fc.constant(ObjectPathId),
    Name: fc.constant(wire(member.name)),
    ArgumentInfo: fc.record({ Arguments: fc.array(argument, { maxLength: 3 }), ReferencedObjectPathIds: fc.array(fc.constantFrom(0, 0, 0, 4, 5), { maxLength: 3 }) }),
    QueryInfo: fc.record({ Select: fc.constantFrom([], [member.name]) }),
  }));
});
