import { cellKey } from './cell-key.ts';
import type { ReportForm, ReportTable } from './report-form.ts';
import { partsOf } from './report-parts.ts';

/** What forms may refer to. */
export interface FormGround {
  readonly provisions: ReadonlySet<string>;
  readonly duties: ReadonlySet<string>;
  readonly indicators: ReadonlySet<string>;
}

/** Returns what is wrong with the forms of one regulation, each with its form and place; empty when they may be used. */
export function formFaults(forms: readonly ReportForm[], ground: FormGround): string[] {
  return [
    ...twice(forms.map(({ code }) => code)).map((code) => `có hai mẫu mã “${code}”`),
    ...forms.flatMap((form) =>
      [
        ...groundFaults(form, ground),
        ...nameFaults(form),
        ...sectionFaults(form),
        ...cellFaults(form),
        ...gatheredFaults(form, forms),
        ...ruleFaults(form),
      ].map((fault) => `${form.code}: ${fault}`),
    ),
    ...rivals(forms),
    ...otherMeanings(forms),
  ];
}

function tablesOf({ sections }: ReportForm): readonly ReportTable[] {
  return sections.flatMap(({ tables = [] }) => tables);
}

function groundFaults(form: ReportForm, { provisions, duties, indicators }: FormGround): string[] {
  const clauses = [
    form.provision,
    form.issuesTo?.provision,
    ...form.sections.map(({ provision }) => provision),
    ...tablesOf(form).flatMap(({ rows }) => rows.map(({ provision }) => provision)),
  ];
  const codes = partsOf(form).flatMap(({ source }) =>
    source?.kind === 'indicator' ? [source.indicator] : [],
  );
  return [
    ...[form.duty, form.fulfils]
      .filter((duty) => duty !== undefined && !duties.has(duty))
      .map((duty) => `không có nhiệm vụ “${duty}”`),
    ...clauses
      .filter((id) => id !== undefined && !provisions.has(id))
      .map((id) => `văn bản không có điều khoản “${id}”`),
    ...codes.filter((code) => !indicators.has(code)).map((code) => `không có chỉ số “${code}”`),
  ];
}

function nameFaults(form: ReportForm): string[] {
  const tables = tablesOf(form);
  return [
    ...twice(form.sections.map(({ code }) => code)).map((code) => `hai phần cùng mã “${code}”`),
    ...twice(tables.map(({ code }) => code)).map((code) => `hai bảng cùng mã “${code}”`),
    ...tables.flatMap(({ code, rows, columns }) => [
      ...twice(rows.map((row) => row.code)).map((row) => `bảng ${code} có hai dòng “${row}”`),
      ...twice(columns.map((column) => column.code)).map((column) => `bảng ${code} có hai cột “${column}”`),
      ...rows.flatMap((row) =>
        Object.keys(row.cells)
          .filter((cell) => !columns.some((column) => column.code === cell))
          .map((cell) => `bảng ${code}, dòng ${row.code}: không có cột “${cell}”`),
      ),
    ]),
    ...twice(partsOf(form).flatMap(({ source }) => (source?.kind === 'typed' ? [source.figure] : []))).map(
      (figure) => `hỏi số “${figure}” hai lần trong một mẫu`,
    ),
  ];
}

function sectionFaults({ kind, sections }: ReportForm): string[] {
  return sections.flatMap((section) => {
    const faults: string[] = [];
    if ((section.kind === 'tables') !== (section.tables !== undefined && section.tables.length > 0))
      faults.push(`phần ${section.code}: bảng chỉ có, và phải có, ở phần loại bảng`);
    if (section.gathers && kind === 'unit')
      faults.push(`phần ${section.code}: chỉ báo cáo tổng hợp mới gom lời của đơn vị`);
    return faults;
  });
}

/** Computed cells rest on cells of the form; what is added up or set apart is counted in one unit; a percentage is one. */
function cellFaults(form: ReportForm): string[] {
  const parts = new Map(partsOf(form).map((part) => [part.key, part]));
  return [...parts.values()].flatMap(({ key, unit = '', source }) => {
    if (source?.kind === 'gathered' && form.kind === 'unit')
      return [`ô ${key}: chỉ báo cáo tổng hợp mới gom số của đơn vị`];
    if (source?.kind !== 'computed') return [];
    const unknown = source.of.filter((of) => !parts.has(of));
    if (unknown.length > 0) return unknown.map((of) => `ô ${key} tính từ ô “${of}” không có`);
    if (source.operation === 'percent')
      return unit.startsWith('%') ? [] : [`ô ${key} là tỷ lệ nhưng đơn vị là “${unit}”`];
    return source.of.every((of) => parts.get(of)?.unit === unit) ? [] : [`ô ${key} cộng các ô khác đơn vị`];
  });
}

/** What is gathered stands in a form that is collected, in the same unit; rates are weighed, never added up. */
function gatheredFaults(form: ReportForm, forms: readonly ReportForm[]): string[] {
  if (form.kind === 'unit') return [];
  const collected = forms.filter(({ kind, duty }) => kind === 'unit' && duty === form.duty);
  const units = new Map(
    collected.flatMap((one) => partsOf(one).map(({ key, unit }) => [key, unit] as const)),
  );
  const sections = new Set(collected.flatMap((one) => one.sections.map(({ code }) => code)));
  return [
    ...partsOf(form).flatMap(({ key, unit, source }) => {
      if (source?.kind !== 'gathered') return [];
      const missing = [source.cell, source.weight].filter((cell) => cell !== undefined && !units.has(cell));
      if (missing.length > 0) return missing.map((cell) => `ô ${key} gom từ ô “${cell}” không mẫu nào có`);
      if (units.get(source.cell) !== unit) return [`ô ${key} gom từ ô ${source.cell} khác đơn vị`];
      const rate = unit?.startsWith('%') ?? false;
      const weighed = source.by === 'weighted' && source.weight !== undefined;
      return rate === weighed ? [] : [`ô ${key}: tỷ lệ phải tính theo số người, số đếm phải cộng`];
    }),
    ...tablesOf(form).flatMap(({ code, columns, perAgency }) =>
      Object.entries(perAgency ?? {}).flatMap(([column, cell]) => [
        ...(columns.some((one) => one.code === column) ? [] : [`bảng ${code}: không có cột “${column}”`]),
        ...(units.has(cell) ? [] : [`bảng ${code}, cột ${column}: không mẫu nào có ô “${cell}”`]),
      ]),
    ),
    ...form.sections.flatMap(({ code, gathers = [] }) =>
      gathers
        .filter((one) => !sections.has(one))
        .map((one) => `phần ${code} gom phần “${one}” không mẫu nào có`),
    ),
  ];
}

function ruleFaults(form: ReportForm): string[] {
  const keys = new Set(partsOf(form).map(({ key }) => key));
  return form.rules.flatMap(({ left, right }) =>
    [left, ...(typeof right === 'number' ? [] : right)]
      .filter((key) => !keys.has(key))
      .map((key) => `quy tắc nêu ô “${key}” không có`),
  );
}

/** Of a duty, each kind of agency has one form, and there is one for all that have none of their own. */
function rivals(forms: readonly ReportForm[]): string[] {
  const byDuty = Map.groupBy(
    forms.filter(({ kind }) => kind === 'unit'),
    ({ duty }) => duty,
  );
  return [...byDuty].flatMap(([duty, some]) => [
    ...twice(some.flatMap((form) => form.for)).map(
      (kind) => `nhiệm vụ ${duty}: hai mẫu cho loại cơ quan “${kind}”`,
    ),
    ...(some.filter((form) => form.for.length === 0).length > 1
      ? [`nhiệm vụ ${duty}: nhiều hơn một mẫu cho các cơ quan còn lại`]
      : []),
  ]);
}

/** Cells of one name in the forms of one duty are the same figure: otherwise adding them up says nothing. */
function otherMeanings(forms: readonly ReportForm[]): string[] {
  const units = forms.filter(({ kind }) => kind === 'unit');
  return [...Map.groupBy(units, ({ duty }) => duty)].flatMap(([duty, some]) => {
    const meanings = some.flatMap((form) => tablesOf(form).flatMap(meaningsOf));
    return [...Map.groupBy(meanings, ({ key }) => key)]
      .filter(([, same]) => new Set(same.map(({ meaning }) => meaning)).size > 1)
      .map(([key]) => `nhiệm vụ ${duty}: ô ${key} mang nghĩa khác nhau giữa các mẫu`);
  });
}

function meaningsOf({ code, rows }: ReportTable): { key: string; meaning: string }[] {
  return rows.flatMap((row) =>
    Object.entries(row.cells).map(([column, source]) => ({
      key: cellKey(code, row.code, column),
      meaning: JSON.stringify([row.title, row.unit, source]),
    })),
  );
}

function twice(codes: readonly string[]): string[] {
  return [...new Set(codes.filter((code, at) => codes.indexOf(code) !== at))];
}
