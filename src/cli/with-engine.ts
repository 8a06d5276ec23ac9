/** For commands that need the bare model: no data folder is opened, so a running service is not disturbed. */
import { Engine, Measures } from "../runtime/index.ts";
import { type ModelFlags, modelFolder } from "./options.ts";

export async function withMeasures<T>(
  flags: ModelFlags,
  work: (measures: Measures, engine: Engine) => Promise<T>,
): Promise<T> {
  const { threads } = flags;
  const engine = await Engine.open({ model: modelFolder(flags), ...(threads === undefined ? {} : { threads }) });
  const measures = new Measures(engine);
  try {
    return await work(measures, engine);
  } finally {
    measures.close();
    engine.close();
  }
}
