// Which pictures a dossier keeps, and where each is shown.
import type { ImageSpec, Network, Picture, PictureKind, Profile } from './bindings';

export const BASE = 'base';

/** What is offered to choose from; the core reads what the file holds, whatever its name. */
export const PICTURES = ['png', 'jpg', 'jpeg', 'webp', 'gif', 'bmp'];
/** Taken when dropped too, to be told what to do with them. */
export const OTHERS = ['heic', 'heif', 'avif', 'tif', 'tiff', 'svg', 'pdf'];

export const kept = ({ pictures }: Profile, kind: PictureKind): Picture[] =>
  pictures.filter((picture) => picture.kind === kind);

/** The network's own, or the base's own: none where it shows the base's. */
export function ownPicture(profile: Profile, kind: PictureKind, owner: string): Picture | undefined {
  const shown = profile.shown.find((one) => one.kind === kind && one.owner === owner);
  return shown && kept(profile, kind).find(({ hash }) => hash === shown.hash);
}

/** What is shown there: its own picture, else the base's. */
export function pictureOf(profile: Profile, kind: PictureKind, owner: string): Picture | undefined {
  return ownPicture(profile, kind, owner) ?? ownPicture(profile, kind, BASE);
}

/** What the network says of such a picture. */
export function specOf(network: Network | undefined, kind: PictureKind): ImageSpec | undefined {
  return network?.images?.find(({ id }) => id === kind);
}

/** Width over height as the network asks for it; none where it gives no figure. */
export function aspectOf(spec: ImageSpec): number | null {
  const [width, height] = spec.recommended_px?.value ?? [];
  if (width && height) return width / height;
  const [, across, down] = /([\d.]+):([\d.]+)/.exec(spec.aspect?.value ?? '') ?? [];
  return across && down ? Number(across) / Number(down) : null;
}
