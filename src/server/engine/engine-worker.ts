/** The thread in which the engine runs: opens a Shoal and does what the port asks of it. Started by `supervisor.ts`. */
import { parentPort, workerData } from "node:worker_threads";
import { createShoal } from "../../runtime/index.ts";
import { Answering } from "./answering.ts";
import { faultOf } from "./faults.ts";
import type { EngineOptions, FromThread, ToThread } from "./messages.ts";

if (!parentPort) throw new Error("this file is started as a thread, by createShoalThread()");
const port = parentPort;
const send = (message: FromThread): void => port.postMessage(message);

try {
  const answering = new Answering(await createShoal(workerData as EngineOptions), { postMessage: send });
  port.on("message", (message: ToThread) => void answering.take(message));
  await answering.start();
} catch (error) {
  send({ type: "failed", fault: faultOf(error) });
}
