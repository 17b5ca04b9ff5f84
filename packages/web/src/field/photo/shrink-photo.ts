const LONGEST_SIDE = 1600;
const QUALITIES = [0.82, 0.7, 0.55, 0.4];

/** The picture cannot be read here. */
export class UnreadablePhoto extends Error {}

/**
 * Returns the picture as a JPEG of at most `limit` bytes, as a data: address. Drawn anew, so that the place and the phone that a camera
 * writes into a picture do not leave it. Throws UnreadablePhoto.
 */
export async function shrinkPhoto(file: Blob, limit: number): Promise<string> {
  const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => {
    throw new UnreadablePhoto();
  });
  try {
    for (let side = LONGEST_SIDE; side >= 400; side /= 2) {
      const canvas = draw(bitmap, side);
      for (const quality of QUALITIES) {
        const blob = await jpegOf(canvas, quality);
        if (blob.size <= limit) return await addressOf(blob);
      }
    }
  } finally {
    bitmap.close();
  }
  throw new UnreadablePhoto();
}

function draw(bitmap: ImageBitmap, side: number): HTMLCanvasElement {
  const scale = Math.min(1, side / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(bitmap.width * scale);
  canvas.height = Math.round(bitmap.height * scale);
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  return canvas;
}

function jpegOf(canvas: HTMLCanvasElement, quality: number): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new UnreadablePhoto())), 'image/jpeg', quality);
  });
}

function addressOf(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(String(reader.result)));
    reader.addEventListener('error', () => reject(new UnreadablePhoto()));
    reader.readAsDataURL(blob);
  });
}
