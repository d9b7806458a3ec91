import qrcode from 'qrcode-generator';

/** Light modules around the code, as ISO/IEC 18004 asks. */
const quietModules = 4;

/**
 * A QR code of an address as a whole SVG file: black on white, one unit a module, error correction level M (about 15 % may be lost).
 * Throws where the address is longer than a code holds.
 */
export function renderQr(address: string): string {
  const code = qrcode(0, 'M');
  code.addData(address);
  code.make();
  const modules = code.getModuleCount();
  const runs: string[] = [];
  for (let row = 0; row < modules; row += 1) {
    for (let column = 0; column < modules; column += 1) {
      if (!code.isDark(row, column)) continue;
      const start = column;
      while (column + 1 < modules && code.isDark(row, column + 1)) column += 1;
      runs.push(`M${start + quietModules} ${row + quietModules}h${column - start + 1}v1H${start + quietModules}z`);
    }
  }
  const side = modules + 2 * quietModules;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}" viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${side}v${side}H0z"/><path d="${runs.join('')}"/></svg>\n`;
}
