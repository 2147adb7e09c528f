import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

/** The files that arguments name: a folder stands for the .xlsx files in it, by name, without Excel's own lock files. */
export async function workbookFiles(paths: readonly string[]): Promise<readonly string[]> {
  const files: string[] = [];
  for (const path of paths) files.push(...((await isFolder(path)) ? await filesOf(path) : [path]));
  return files;
}

async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch(missing);
  return found?.isDirectory() ?? false;
}

/** A path that leads nowhere is no folder; that it cannot be read is told when it is opened. */
function missing(): null {
  return null;
}

async function filesOf(folder: string): Promise<string[]> {
  const names = (await readdir(folder)).filter((name) => /\.xlsx$/i.test(name) && !name.startsWith("~$"));
  return names.sort().map((name) => join(folder, name));
}
