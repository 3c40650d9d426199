// What the checks find in the pictures. A picture is the same in all languages: so is its fault.
import type { Finding, Language, PictureKind, ProfileReport } from '../../lib/bindings';

/** The findings on pictures of that kind, each network's in one report. */
export function aboutPictures(profiles: ProfileReport[], kind: PictureKind, language: Language): ProfileReport[] {
  const about = ({ rule }: Finding) => rule.startsWith(`${kind}-`);
  const networks = [...new Set(profiles.map(({ network }) => network))];
  return networks.flatMap((network) => {
    const own = profiles.filter((report) => report.network === network);
    const main = own.find((report) => report.language === language) ?? own[0];
    return main ? [{ ...main, language, findings: own.flatMap(({ findings }) => findings.filter(about)) }] : [];
  });
}
