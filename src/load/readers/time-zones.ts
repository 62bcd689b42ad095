/**
 * Minutes before UTC of the names by which programs call zones: those of RFC 5322 (4.3), which are American, those that the tz database
 * (IANA, release 2024a, column FORMAT) has used since 1970 for one offset alone, and German ones. Names that several zones share (IST, GST)
 * or that have changed their offset (MSK, VET) say nothing, and are not here.
 */
export const ZONES: Record<string, number> = Object.fromEntries(
  `ut 0, utc 0, gmt 0, z 0, wet 0, est -300, edt -240, cst -360, cdt -300, mst -420, mdt -360, pst -480, pdt -420,
  ast -240, adt -180, nst -210, ndt -150, akst -540, akdt -480, hst -600, hdt -540, sst -660, chst 600,
  bst 60, west 60, cet 60, met 60, mez 60, cest 120, mest 120, mesz 120, eet 120, eest 180, msd 240, trt 180, idt 180,
  wat 60, cat 120, sast 120, eat 180, pkt 300, npt 345, ict 420, wib 420, wita 480, wit 540, hkt 480, sgt 480, myt 480, pht 480,
  jst 540, kst 540, awst 480, acst 570, acdt 630, aest 600, aedt 660, nzst 720, nzdt 780,
  brt -180, brst -120, art -180, uyt -180, clt -240, clst -180, bot -240, cot -300, pet -300, ect -300`
    .split(',')
    .map((entry) => entry.trim().split(' '))
    .map(([name = '', minutes]) => [name, Number(minutes)]),
);

/** Gives the minutes before UTC of an offset (`+0530`, `UTC+2`) or of a name that stands for one, as text; '' for any other. */
export function zoneMinutes(zone: string): string {
  const named = ZONES[zone.toLowerCase()];
  if (named !== undefined) return String(named);
  const [, sign, hours, minutes = '0'] = OFFSET.exec(zone) ?? [];
  if (hours === undefined) return '';
  return String((sign === '-' ? -1 : 1) * (60 * Number(hours) + Number(minutes)));
}

const OFFSET = /^(?:UTC|GMT)?([+-])(0?\d|1[0-4])(?::?([0-5]\d))?$/;
