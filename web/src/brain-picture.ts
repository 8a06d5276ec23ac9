/**
 * Paints firing blocks on a canvas, sixty times a second while anything glows and not at all otherwise.
 *
 * The service tells ten times a second how often each block has fired since. In that time the busiest block of a layer has
 * fired for every token, so a block's brightness is its count over that of the busiest; it fades between the events.
 */

export interface Activity {
  /** How often each block of each layer has fired since the last event. */
  readonly layers: readonly (readonly number[])[];
}

/** A block that fired is down to a third of its brightness after so long. */
const FADE_MS = 600;
/** Dimmer than this is dark. */
const DARK = 0.015;
/** The strip below shows the last minute in samples of this length. */
const SAMPLE_MS = 100;
const SAMPLES = 600;

export class BrainPicture {
  readonly #blocks: HTMLCanvasElement;
  readonly #minute: HTMLCanvasElement;
  #glow: Float32Array[] = [];
  #always = 0;
  #isStale = true;
  #frame = 0;
  #before = 0;
  #colours = { cell: "", accent: "", line: "" };
  /** Share of the blocks that fired, as a ring. */
  readonly #shares: Float32Array = new Float32Array(SAMPLES);
  #newest = 0;
  #share = 0;
  #sampledAt = 0;
  readonly #resized: ResizeObserver;

  constructor(blocks: HTMLCanvasElement, minute: HTMLCanvasElement) {
    this.#blocks = blocks;
    this.#minute = minute;
    this.#resized = new ResizeObserver(() => {
      this.#isStale = true;
    });
    this.#resized.observe(blocks);
    this.readColours();
  }

  readColours(): void {
    const style = getComputedStyle(this.#blocks);
    const colour = (name: string): string => style.getPropertyValue(name).trim();
    this.#colours = { cell: colour("--cell"), accent: colour("--accent"), line: colour("--line") };
    this.#isStale = true;
  }

  /** @param count of the blocks at the start of every layer that fire for every token: set apart by a gap */
  setAlways(count: number): void {
    this.#always = count;
    this.#isStale = true;
  }

  /** Lights what has fired. @returns the share of the blocks that a token used, in [0, 1] */
  fire({ layers }: Activity): number {
    let [fired, chances] = [0, 0];
    this.#glow = layers.map((counts, i) => {
      const most = Math.max(0, ...counts);
      chances += most * counts.length;
      return Float32Array.from(counts, (count, b) => {
        fired += count;
        return Math.max(this.#glow[i]?.[b] ?? 0, most > 0 ? count / most : 0);
      });
    });
    this.#share = chances > 0 ? fired / chances : 0;
    this.#isStale = true;
    return this.#share;
  }

  start(): void {
    const draw = (now: number): void => {
      this.#frame = requestAnimationFrame(draw);
      this.#step(now);
    };
    this.#before = performance.now();
    this.#sampledAt = this.#before;
    this.#frame = requestAnimationFrame(draw);
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#resized.disconnect();
  }

  #step(now: number): void {
    const elapsed = now - this.#before;
    this.#before = now;
    if (now - this.#sampledAt >= SAMPLE_MS) {
      // After a pause of the window the samples that were missed are dark.
      const missed = Math.min(SAMPLES, Math.floor((now - this.#sampledAt) / SAMPLE_MS));
      for (let i = 0; i < missed; i++) this.#shares[this.#newest++ % SAMPLES] = i === 0 ? this.#share : 0;
      this.#share = 0;
      this.#sampledAt = now;
      this.#paintMinute();
    }
    if (!this.#isStale) return;
    this.#isStale = this.#fade(Math.exp(-elapsed / FADE_MS));
    this.#paintBlocks();
  }

  /** @returns whether anything still glows */
  #fade(factor: number): boolean {
    let isGlowing = false;
    for (const layer of this.#glow) {
      for (let b = 0; b < layer.length; b++) {
        const value = layer[b]! * factor;
        layer[b] = value < DARK ? 0 : value;
        isGlowing ||= value >= DARK;
      }
    }
    return isGlowing;
  }

  #paintBlocks(): void {
    const sized = fitted(this.#blocks);
    if (!sized) return;
    const { context, width, height } = sized;
    const { cell: dark, accent } = this.#colours;
    const rowHeight = height / Math.max(1, this.#glow.length);
    this.#glow.forEach((layer, i) => {
      const gap = this.#always > 0 && this.#always < layer.length ? 1 : 0;
      const pitch = width / (layer.length + gap);
      const size = Math.min(pitch, rowHeight) * 0.78;
      const y = (i + 0.5) * rowHeight - size / 2;
      for (let b = 0; b < layer.length; b++) {
        const x = (b + (b >= this.#always ? gap : 0) + 0.5) * pitch - size / 2;
        context.beginPath();
        context.roundRect(x, y, size, size, size * 0.26);
        context.fillStyle = dark;
        context.fill();
        const value = layer[b]!;
        if (value === 0) continue;
        context.globalAlpha = value;
        context.fillStyle = accent;
        context.fill();
        context.globalAlpha = 1;
      }
    });
  }

  #paintMinute(): void {
    const sized = fitted(this.#minute);
    if (!sized) return;
    const { context, width, height } = sized;
    context.fillStyle = this.#colours.line;
    context.fillRect(0, height - 1, width, 1);
    context.fillStyle = this.#colours.accent;
    const pitch = width / SAMPLES;
    for (let i = 0; i < SAMPLES; i++) {
      const share = this.#shares[(this.#newest + i) % SAMPLES]!;
      if (share > 0) context.fillRect(i * pitch, height * (1 - share), Math.max(1, pitch), height * share);
    }
  }
}

/** A cleared canvas whose pixels are the screen's. @returns null while it is not shown */
function fitted(
  canvas: HTMLCanvasElement,
): { readonly context: CanvasRenderingContext2D; readonly width: number; readonly height: number } | null {
  const context = canvas.getContext("2d");
  const [width, height] = [canvas.clientWidth, canvas.clientHeight];
  if (!context || width === 0) return null;
  const scale = devicePixelRatio;
  const [across, down] = [Math.round(width * scale), Math.round(height * scale)];
  if (canvas.width !== across || canvas.height !== down) {
    canvas.width = across;
    canvas.height = down;
  }
  context.setTransform(scale, 0, 0, scale, 0, 0);
  context.clearRect(0, 0, width, height);
  return { context, width, height };
}
