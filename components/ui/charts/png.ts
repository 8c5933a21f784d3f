import { t } from '@lingui/core/macro';
/** What is written above the drawing in a file of its own. */
export interface PngWords {
  title: string;
  says: string;
  /** One line for each series, with its colour as it is drawn; empty where there is one alone. */
  legend: readonly string[];
}

const scale = 2;
const margin = 16;
const lineHeight = 18;

/**
 * A drawing as a PNG, as it looks now, with its title and its words above. The picture is made of the drawing's own text:
 * nothing is asked for from anywhere.
 */
export async function pngOf(svg: SVGSVGElement, { title, says, legend }: PngWords): Promise<Blob> {
  const { width, height } = svg.viewBox.baseVal;
  const image = await imageOf(svg, width, height);
  const look = getComputedStyle(document.body);
  const lines = [title, says, ...(legend.length > 1 ? [legend.join('   ')] : [])];
  const canvas = document.createElement('canvas');
  const top = margin + lines.length * lineHeight + 6;
  canvas.width = (width + 2 * margin) * scale;
  canvas.height = (top + height + margin) * scale;
  const context = canvas.getContext('2d');
  if (!context) throw new Error(t`A picture cannot be made here.`);
  context.scale(scale, scale);
  context.fillStyle = look.backgroundColor;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = look.color;
  for (const [index, line] of lines.entries()) {
    context.font = `${index === 0 ? '600 14px' : '12px'} ${look.fontFamily}`;
    context.fillText(line, margin, margin + 12 + index * lineHeight, width);
  }
  context.drawImage(image, margin, top, width, height);
  return new Promise((made, failed) => {
    canvas.toBlob((blob) => (blob ? made(blob) : failed(new Error(t`The picture could not be made.`))), 'image/png');
  });
}

async function imageOf(svg: SVGSVGElement, width: number, height: number): Promise<HTMLImageElement> {
  const copy = withItsLook(svg);
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width * scale));
  copy.setAttribute('height', String(height * scale));
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`;
  await image.decode();
  return image;
}

const looks = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'font-family',
  'font-size',
] as const;

/** A copy that carries its colours and letters in itself: no style sheet reaches into a picture. */
function withItsLook(svg: SVGSVGElement): SVGSVGElement {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  copy.removeAttribute('style');
  const copies = copy.querySelectorAll('*');
  for (const [index, element] of svg.querySelectorAll('*').entries()) {
    const look = getComputedStyle(element);
    const twin = copies[index];
    twin?.removeAttribute('class');
    for (const name of looks) twin?.setAttribute(name, look.getPropertyValue(name));
  }
  return copy;
}
