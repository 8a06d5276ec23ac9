/** OpenBLAS as Debian ships it, called through koffi. */
import type { Peer } from "./peers.ts";
import { wrongGemm } from "./work.ts";

interface Koffi {
  load(path: string): { func(signature: string): (...args: unknown[]) => unknown };
}

const [ROW_MAJOR, PLAIN, TRANSPOSED] = [101, 111, 112];

export async function openOpenBlas(require: NodeJS.Require): Promise<Peer> {
  // Its threads spin for 2^26 cycles after their work, and would take a core from whoever is measured next. 2^20 cycles, about
  // 0.4 ms, still keep them awake from one product to the next.
  process.env["OPENBLAS_THREAD_TIMEOUT"] = "20";
  const library = (require("koffi") as Koffi).load("libopenblas.so.0");
  const setThreads = library.func("void openblas_set_num_threads(int threads)");
  const configuration = library.func("str openblas_get_config()")() as string;
  const sgemm = library.func(
    "void cblas_sgemm(int order, int ta, int tb, int m, int n, int k, float alpha, void* a, int lda, void* b, int ldb, float beta, void* c, int ldc)",
  );
  return {
    name: configuration.split(" ").slice(0, 2).join(" "), // "OpenBLAS 0.3.21"
    prepare: async (work, threads) => {
      if (work.kind !== "gemm") return undefined;
      const { M, N, K, transposed, a, b } = work;
      const c = new Float32Array(M * N);
      const [ta, lda] = transposed === "TN" ? [TRANSPOSED, M] : [PLAIN, K];
      const [tb, ldb] = transposed === "NT" ? [TRANSPOSED, K] : [PLAIN, N];
      setThreads(threads);
      return {
        name: "OpenBLAS",
        run: () => void sgemm(ROW_MAJOR, ta, tb, M, N, K, 1, a, lda, b, ldb, 0, c, N),
        wrong: () => wrongGemm(work, c),
        close: () => {},
      };
    },
  };
}
