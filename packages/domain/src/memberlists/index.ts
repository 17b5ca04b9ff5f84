export { LIST_KINDS, LIST_SCHEMES, type ListKind, type ListScheme } from './list-kind.ts';
