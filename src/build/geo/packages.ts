/** A Debian package that the base map is made from, pinned to one file by its hash. */
export interface PinnedPackage {
  readonly name: string;
  /** Debian version without epoch, as apt writes it after `name=`. */
  readonly version: string;
  /** SHA-256 of the .deb file, lower-case hex. */
  readonly sha256: string;
  /** Folder inside the package that the pipeline reads. */
  readonly folder: string;
}

/** Country polygons: Mexico in full detail, its neighbours coarser. LGPL-3+. */
export const dcw: PinnedPackage = {
  name: 'gmt-dcw',
  version: '2.1.1-1',
  sha256: 'd5e1fa73e5a601deaa840624f93d5cf0d5a968863825661e16857accb6995e77',
  folder: 'usr/share/gmt-dcw',
};

/** Relief tiles of two arc-minutes. Public domain (Natural Earth, SRTM30). */
export const marble: PinnedPackage = {
  name: 'marble-qt-data',
  version: '4:22.12.3-1',
  sha256: '137e6ddc52a3a245be27f44d2ffad063ddf21c0ba5f6d48edc295b3864c9db48',
  folder: 'usr/share/marble/data/maps/earth/srtm/3',
};

/** Natural Earth shapefiles at 1:10 million: state lines, rivers, lakes. Public domain. */
export const magics: PinnedPackage = {
  name: 'libmagics++-data',
  version: '4.13.0-1',
  sha256: '0d199e0bb9faeb05bb77939c2112d49424b89d66026a727cf3afb95261cd64b0',
  folder: 'usr/share/magics/10m',
};
