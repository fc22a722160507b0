/** Pages of a PDF drawn in the window. The library is loaded only here, and runs nothing. */
import type { PDFDocumentProxy } from 'pdfjs-dist';

/** A PDF that is open. */
export interface OpenPdf {
  /** Draws a page, counted from 0, as wide as `width` pixels of the screen. */
  draw: (page: number, canvas: HTMLCanvasElement, width: number) => Promise<void>;
  close: () => Promise<void>;
}

/** Opens a PDF from its bytes in base64. */
export async function openPdf(base64: string): Promise<OpenPdf> {
  const [library, worker] = await Promise.all([
    import('pdfjs-dist/legacy/build/pdf.mjs'),
    import('pdfjs-dist/legacy/build/pdf.worker.min.mjs?url'),
  ]);
  library.GlobalWorkerOptions.workerSrc = worker.default;
  const task = library.getDocument({
    data: bytes(base64),
    // The policy of the window: nothing is fetched, and no text becomes a program.
    isEvalSupported: false,
    useWasm: false,
    useWorkerFetch: false,
    useSystemFonts: true,
    enableXfa: false,
    disableAutoFetch: true,
    disableRange: true,
    disableStream: true,
    stopAtErrors: false,
  });
  const file = await task.promise;
  return { draw: (page, canvas, width) => draw(file, page, canvas, width), close: () => task.destroy() };
}

async function draw(
  file: PDFDocumentProxy,
  index: number,
  canvas: HTMLCanvasElement,
  width: number,
): Promise<void> {
  const page = await file.getPage(index + 1);
  const scale = width / page.getViewport({ scale: 1 }).width;
  const viewport = page.getViewport({ scale });
  canvas.width = Math.round(viewport.width);
  canvas.height = Math.round(viewport.height);
  // The fields themselves are buttons over the page; 0 leaves them out of the drawing.
  await page.render({ canvas, viewport, annotationMode: 0 }).promise;
}

function bytes(base64: string): Uint8Array {
  const text = atob(base64);
  const out = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) out[at] = text.charCodeAt(at);
  return out;
}
