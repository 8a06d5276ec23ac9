/** Property tests draw new cases on every run, but in CI the same ones, so that a run says something about the change. */
if (process.env["CI"]) {
  const { configureGlobal } = await import("fast-check");
  configureGlobal({ seed: 20_261_122 });
}

export {};
