export {
  CELL_KINDS,
  type CellKind,
  type CellRule,
  type DatasetBinding,
  type DatasetColumn,
  type DatasetLayout,
  type DatasetSubject,
} from './dataset.ts';
